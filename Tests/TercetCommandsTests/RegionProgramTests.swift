// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Regions of programs in C, as users mark them.
@Suite("Regions of C programs")
struct RegionProgramTests {
  /// `conv` is entered five times, and its loop makes 10 + 11 + 12 + 13 + 14 rounds.
  private static let source = """
    #include "tercet.h"
    #ifdef UNMARKED
    #define BEGIN(name)
    #define END(...)
    #else
    #define BEGIN(name) TERCET_REGION_BEGIN(name)
    #define END(...) TERCET_REGION_END(__VA_ARGS__)
    #endif
    int x[64] = {1, 2, 3};
    __attribute__((noinline)) int conv(int n) {
      BEGIN("conv");
      int s = 0;
      for (int i = 0; i < n; i++) {
        BEGIN("round");
        s += x[i] * i;
        END();
      }
      END("conv");
      return s;
    }
    int main(void) {
      int t = 0;
      for (int k = 0; k < 5; k++) t += conv(10 + k);
      tercet_put_signed(t);
      return 0;
    }

    """

  /// The summary of a profile of the program, built by one compiler.
  private func profile(gcc: Bool, _ options: [String]) throws -> [String: Any] {
    let files = try TemporaryFolder()
    _ = try files.write(Array(Self.source.utf8), to: "r.c")
    let compiler = gcc ? "riscv64-unknown-elf-gcc" : try Tool.clang().path
    let tercet = try Tool.tercet().path
    let built = try Tool(path: "/bin/sh").run(
      [
        "-c",
        "eval \"\(compiler) \(options.joined(separator: " ")) -g -o r.elf r.c "
          + "$(\(tercet) config \(gcc ? "--gcc " : "")--cflags --ldflags)\"",
      ], folder: files.path)
    #expect(built.status == 0, "\(built.err)")
    let run = try Tool.tercet().run(["profile", "--json", files.file("r.elf")])
    #expect(run.status == 0, "\(run.err)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
  }

  /// A linker that drops what nobody refers to must keep the marks.
  @Test(
    "are told by clang and by gcc, also where unused sections are dropped",
    arguments: [false, true], ["-O0", "-O2", "-O2 -ffunction-sections -Wl,--gc-sections"])
  func marked(gcc: Bool, options: String) throws {
    let report = try profile(gcc: gcc, [options])
    let regions = try #require(report["regions"] as? [[String: Any]])
    #expect(regions.map { $0["name"] as? String } == ["conv", "round"])
    #expect(regions.map { $0["entries"] as? Int } == [5, 60])
    let outside = try #require(report["outside"] as? [String: Any])
    let cycles = (regions + [outside]).compactMap { $0["cycles"] as? Int }.reduce(0, +)
    #expect(cycles == report["cycles"] as? Int)
    let total = try #require(regions[0]["total"] as? Int)
    #expect(total == regions.compactMap { $0["cycles"] as? Int }.reduce(0, +))
  }

  @Test("cost no cycle and no instruction", arguments: [false, true])
  func free(gcc: Bool) throws {
    // Without optimization nothing but the marks can make a difference.
    let marked = try profile(gcc: gcc, ["-O0"])
    let unmarked = try profile(gcc: gcc, ["-O0", "-DUNMARKED"])
    for key in ["cycles", "instructions"] {
      #expect(marked[key] as? Int == unmarked[key] as? Int, "\(key)")
    }
    #expect(unmarked["regions"] == nil)
  }
}
