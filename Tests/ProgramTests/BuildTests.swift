// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Building the programs", .serialized)
struct BuildTests {
  private func make(_ arguments: String...) throws -> Tool.Output {
    let make = Tool(path: "/usr/bin/make")
    return try make.run(["-C", Repository.path("programs")] + arguments)
  }

  @Test("clang's programs equal the golden too, byte for byte in what they compute")
  func clang() throws {
    let files = try TemporaryFolder()
    let clang = try Tool.clang().path
    let result = try make("CC=\(clang)", "OUT=\(files.path)")
    #expect(result.status == 0, "\(result.err)")
    for width in ["int8", "int4"] {
      let golden = try DigitsRun.golden(width)
      for suffix in ["", "-xtdot"] {
        let run = try DigitsRun(files.file("digits-\(width)\(suffix).elf"))
        #expect(run.logits == golden, "digits-\(width)\(suffix) by clang")
      }
    }
  }

  @Test("printf from picolibc works over the runtime")
  func picolibc() throws {
    let files = try TemporaryFolder()
    let result = try make("OUT=\(files.path)", "libc")
    #expect(result.status == 0, "\(result.err)")
    let run = try Tool.tercet().run(["run", files.file("hello.elf")])
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("hello from rv32im, 32 bits\n"))
    #expect(run.err.isEmpty)
  }

  @Test("xtdot.h has every instruction, with the right word and the right operands")
  func header() throws {
    // Each function is called with known values, so that Tercet computes what the vectors say.
    let files = try TemporaryFolder()
    let vectors = try XtdotVectors.lastOfEach()
    #expect(vectors.count == 43)
    let calls = vectors.map { "  check((unsigned)\($0.call), 0x\($0.result)u);" }
    let source = """
      #include "tercet.h"
      #include "xtdot.h"
      static unsigned failures;
      __attribute__((noinline)) static void check(unsigned got, unsigned want) {
        if (got != want) failures++;
      }
      int main(void) {
      \(calls.joined(separator: "\n"))
        return (int)failures;
      }
      """
    let input = try files.write(Array(source.utf8), to: "check.c")
    let runtime = Repository.path("programs/runtime")
    let parts = ["crt0.S", "host.c", "memory.c", "print.c"].map { "\(runtime)/\($0)" }
    let clang = try Tool.clang().run(
      [
        "--target=riscv32-unknown-elf", "-march=rv32im", "-mabi=ilp32", "-O2", "-ffreestanding",
        "-nostdlib", "-fuse-ld=lld", "-I", runtime, "-T", "\(runtime)/link.ld",
        "-o", files.file("check.elf"), input,
      ] + parts)
    #expect(clang.status == 0, "\(clang.err)")
    let run = try Tool.tercet().run(["run", files.file("check.elf")])
    #expect(run.status == 0, "\(run.status) of 43 functions computed something else")
  }
}
