// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// The integer functions that clang calls and does not bring, against Swift's integers.
@Suite("Arithmetic for clang") struct ClangArithmeticTests {
  @Test(
    "32 bits, on edges and at random, division by zero included", arguments: ClangProgram.builds)
  func narrow(build: ClangProgram) throws {
    try check(
      build, Self.operands(UInt32.self), type: "uint32_t",
      functions: ["__mulsi3", "__divsi3", "__udivsi3", "__modsi3", "__umodsi3"])
  }

  @Test(
    "64 bits, on edges and at random, division by zero included", arguments: ClangProgram.builds)
  func wide(build: ClangProgram) throws {
    try check(
      build, Self.operands(UInt64.self), type: "uint64_t",
      functions: ["__muldi3", "__divdi3", "__udivdi3", "__moddi3", "__umoddi3"])
  }

  @Test("64-bit shifts by every count", arguments: ClangProgram.builds)
  func shifts(build: ClangProgram) throws {
    let values = Self.operands(UInt64.self)
    let source = """
      #include <stdint.h>
      uint64_t __ashldi3(uint64_t, int), __lshrdi3(uint64_t, int), __ashrdi3(uint64_t, int);
      \(ClangProgram.array("uint64_t", "values", values))
      uint64_t results[\(values.count)][64][3];
      int main(void) {
        for (int i = 0; i < \(values.count); i++)
          for (int by = 0; by < 64; by++) {
            results[i][by][0] = __ashldi3(values[i], by);
            results[i][by][1] = __lshrdi3(values[i], by);
            results[i][by][2] = __ashrdi3(values[i], by);
          }
        return 0;
      }
      """
    let expected: [UInt64] = values.flatMap { value in
      (0..<UInt64(64)).flatMap { by in
        [value << by, value >> by, UInt64(bitPattern: Int64(bitPattern: value) >> Int64(by))]
      }
    }
    try compare(build, source, expected)
  }

  /// What users write, so that the compiler chooses what it calls.
  @Test("C's operators", arguments: ClangProgram.builds)
  func operators(build: ClangProgram) throws {
    let source = """
      #include "tercet.h"
      volatile int32_t a = -1000003, b = 97;
      volatile int64_t c = -1000000000000000003, d = 100000000000031;
      volatile uint64_t e = 18446744073709551557u;
      volatile int by = 45;
      int64_t results[12];
      int main(void) {
        tercet_put_signed(a);
        int64_t found[] = {a * b, a / b, a % b, (uint32_t)a / 97u, c * d, c / d, c % d, e / 10,
                           e % 1000, c << by, c >> by, (int64_t)(e >> by)};
        for (int i = 0; i < 12; i++) results[i] = found[i];
        return 0;
      }
      """
    let (a, b) = (-1_000_003 as Int32, 97 as Int32)
    let (c, d) = (-1_000_000_000_000_000_003 as Int64, 100_000_000_000_031 as Int64)
    let e = 18_446_744_073_709_551_557 as UInt64
    let expected: [Int64] = [
      Int64(a &* b), Int64(a / b), Int64(a % b), Int64(UInt32(bitPattern: a) / 97), c &* d, c / d,
      c % d, Int64(e / 10), Int64(e % 1000), c << 45, c >> 45, Int64(e >> 45),
    ]
    try compare(build, source, expected.map { UInt64(bitPattern: $0) })
  }

  @Test("no function calls itself", arguments: ClangProgram.builds)
  func recursion(build: ClangProgram) throws {
    let files = try TemporaryFolder()
    for name in ["arithmetic", "arithmetic64", "floating", "string"] {
      let object = files.file("\(name).o")
      let built = try Tool.clang().run([
        "--target=riscv32-unknown-elf", "-march=\(build.isa)", "-mabi=ilp32", "-ffreestanding",
        build.level, "-c", "-o", object,
        Repository.path("programs/runtime/clang/\(name).c"),
      ])
      #expect(built.status == 0, "\(built.err)")
      let dump = try Tool.objdump().run(["-dr", "--no-show-raw-insn", object]).out
      var function = ""
      for line in dump.split(separator: "\n") {
        if line.hasSuffix(">:"), let name = line.split(separator: "<").last?.dropLast(2) {
          // Labels within a function have names of their own.
          if !name.hasPrefix(".") { function = String(name) }
        }
        guard line.contains("R_RISCV_CALL") || line.contains("R_RISCV_JAL") else { continue }
        let callee = line.split(whereSeparator: \.isWhitespace).last.map(String.init)
        #expect(callee != function, "\(name)")
      }
    }
  }

  @Test("a program gets only what it asks for, and may have its own")
  func asked() throws {
    let files = try TemporaryFolder()
    let plain = try ClangProgram(isa: "rv32im", level: "-O2").build(
      "int main(void) { return 0; }", in: files)
    let text = try Tool.tercet().run(["disasm", plain]).out
    #expect(!text.contains("<__udivdi3>") && !text.contains("<strlen>"))
    let own = try ClangProgram(isa: "rv32i", level: "-O2").build(
      """
      #include <string.h>
      size_t strlen(const char *text) { return text[0]; }
      unsigned __udivsi3(unsigned a, unsigned b) { return a + b; }
      volatile unsigned a = 7, b = 2;
      int main(void) { return (int)(a / b + strlen("!")); }
      """, in: files)
    #expect(try Tool.tercet().run(["run", own]).status == 7 + 2 + 33)
  }
}

extension ClangArithmeticTests {
  /// Runs each of the functions (product, quotients, remainders) on all pairs.
  private func check<Word: FixedWidthInteger & UnsignedInteger>(
    _ build: ClangProgram, _ values: [Word], type: String, functions: [String]
  ) throws {
    let calls = functions.enumerated().map { "at[\($0.offset)] = \($0.element)(a, b);" }
    let source = """
      #include <stdint.h>
      \(type) \(functions.map { "\($0)(\(type), \(type))" }.joined(separator: ", "));
      \(ClangProgram.array(type, "values", values))
      \(type) results[\(values.count * values.count * functions.count)];
      int main(void) {
        \(type) *at = results;
        for (int i = 0; i < \(values.count); i++)
          for (int k = 0; k < \(values.count); k++, at += \(functions.count)) {
            \(type) a = values[i], b = values[k];
            \(calls.joined(separator: "\n      "))
          }
        return 0;
      }
      """
    try compare(
      build, source, values.flatMap { a in values.flatMap { b in Self.expected(a, b) } })
  }

  private func compare(
    _ build: ClangProgram, _ source: String, _ expected: [some FixedWidthInteger & UnsignedInteger]
  ) throws {
    let files = try TemporaryFolder()
    let path = try build.build(source, in: files)
    let words = expected.flatMap { value in
      value.bitWidth == 32
        ? [UInt32(value)] : [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
    }
    let found = try build.results(words.count, of: path)
    #expect(found == words, "\(build)")
  }

  /// Product, signed and unsigned quotient, signed and unsigned remainder, as M defines them.
  private static func expected<Word: FixedWidthInteger & UnsignedInteger>(
    _ a: Word, _ b: Word
  ) -> [Word] {
    guard b != 0 else { return [0, .max, .max, a, a] }
    // By magnitudes, which no overflow can reach.
    let half = Word(1) << (Word.bitWidth - 1)
    let (size, divisor) = (a >= half ? 0 &- a : a, b >= half ? 0 &- b : b)
    let (quotient, rest) = (size / divisor, size % divisor)
    return [
      a &* b, (a >= half) != (b >= half) ? 0 &- quotient : quotient, a / b,
      a >= half ? 0 &- rest : rest, a % b,
    ]
  }

  /// Edges, powers of two and their neighbours, and numbers of every length.
  private static func operands<Word: FixedWidthInteger & UnsignedInteger>(
    _ type: Word.Type
  ) -> [Word] {
    var random = SeededRandom(seed: 11)
    let half = Word(1) << (Word.bitWidth - 1)
    let word = Word(truncatingIfNeeded: UInt32.max)
    let edges = [
      0, 1, 2, 3, 7, 10, half - 1, half, half + 1, .max, .max - 1, .max / 3, word, word &+ 1,
    ]
    return edges
      + (0..<20).map { _ in
        Word(truncatingIfNeeded: random.next()) >> Word(random.next() % UInt64(Word.bitWidth))
      }
  }
}
