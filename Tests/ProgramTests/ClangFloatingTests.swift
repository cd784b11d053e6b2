// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Floating point in software for clang, against the host's.
@Suite("Floating point for clang") struct ClangFloatingTests {
  /// The slowest and the fastest code; what is between is the integers' affair.
  private static let builds = ClangProgram.builds.filter {
    ["-O0", "-O2", "-Oz"].contains($0.level)
  }

  @Test("single precision, on edges and at random", arguments: builds)
  func single(build: ClangProgram) throws {
    let values = Self.patterns(fraction: 23, exponent: 8).map { UInt32($0) }
    try check(build, values, type: "float", bits: "uint32_t", suffix: "sf") { a, b in
      let (x, y) = (Float(bitPattern: a), Float(bitPattern: b))
      return Self.order(x, y) + [x + y, x - y, x * y, x / y].map { UInt64(Self.canonical($0)) }
    }
  }

  @Test("double precision, on edges and at random", arguments: builds)
  func double(build: ClangProgram) throws {
    try check(
      build, Self.patterns(fraction: 52, exponent: 11), type: "double", bits: "uint64_t",
      suffix: "df"
    ) { a, b in
      let (x, y) = (Double(bitPattern: a), Double(bitPattern: b))
      return Self.order(x, y) + [x + y, x - y, x * y, x / y].map(Self.canonical)
    }
  }

  @Test("between the two formats, and to and from integers", arguments: builds)
  func conversions(build: ClangProgram) throws {
    let singles = Self.patterns(fraction: 23, exponent: 8).map { UInt32($0) }
    let doubles = Self.patterns(fraction: 52, exponent: 11)
    let integers = Self.integers
    let source = """
      #include <stdint.h>
      \(ClangProgram.array("uint32_t", "singles", singles))
      \(ClangProgram.array("uint64_t", "doubles", doubles))
      \(ClangProgram.array("uint64_t", "integers", integers))
      \(Self.unions)
      static uint64_t f(float value) { return ((union single){.value = value}).bits; }
      static uint64_t d(double value) { return ((union twice){.value = value}).bits; }
      uint64_t results[\(5 * singles.count + 5 * doubles.count + 8 * integers.count)];
      int32_t __fixsfsi(float), __fixdfsi(double);
      uint32_t __fixunssfsi(float), __fixunsdfsi(double);
      int64_t __fixsfdi(float), __fixdfdi(double);
      uint64_t __fixunssfdi(float), __fixunsdfdi(double);
      int main(void) {
        uint64_t *at = results;
        for (int i = 0; i < \(singles.count); i++) {
          float x = ((union single){.bits = singles[i]}).value;
          *at++ = d(x);
          *at++ = (uint32_t)__fixsfsi(x);
          *at++ = __fixunssfsi(x);
          *at++ = (uint64_t)__fixsfdi(x);
          *at++ = __fixunssfdi(x);
        }
        for (int i = 0; i < \(doubles.count); i++) {
          double x = ((union twice){.bits = doubles[i]}).value;
          *at++ = f((float)x);
          *at++ = (uint32_t)__fixdfsi(x);
          *at++ = __fixunsdfsi(x);
          *at++ = (uint64_t)__fixdfdi(x);
          *at++ = __fixunsdfdi(x);
        }
        for (int i = 0; i < \(integers.count); i++) {
          uint64_t n = integers[i];
          *at++ = f((float)(int32_t)n);
          *at++ = f((float)(uint32_t)n);
          *at++ = f((float)(int64_t)n);
          *at++ = f((float)n);
          *at++ = d((int32_t)n);
          *at++ = d((uint32_t)n);
          *at++ = d((double)(int64_t)n);
          *at++ = d((double)n);
        }
        return 0;
      }
      """
    let ofSingles = singles.flatMap { bits -> [UInt64] in
      let x = Float(bitPattern: bits)
      return [Self.canonical(Double(x))] + Self.integers(of: Double(x))
    }
    let ofDoubles = doubles.flatMap { bits -> [UInt64] in
      let x = Double(bitPattern: bits)
      return [UInt64(Self.canonical(Float(x)))] + Self.integers(of: x)
    }
    let ofIntegers = integers.flatMap { n -> [UInt64] in
      let (word, long) = (UInt32(truncatingIfNeeded: n), Int64(bitPattern: n))
      return [
        Float(Int32(bitPattern: word)), Float(word), Float(long), Float(n),
      ].map { UInt64($0.bitPattern) }
        + [Double(Int32(bitPattern: word)), Double(word), Double(long), Double(n)].map(\.bitPattern)
    }
    try compare(build, source, ofSingles + ofDoubles + ofIntegers)
  }

  /// A program as users write one.
  @Test("C's operators", arguments: ClangProgram.builds)
  func operators(build: ClangProgram) throws {
    let source = """
      #include "tercet.h"
      volatile float step = 0.1f;
      volatile double three = 3;
      double results[3];
      int main(void) {
        float sum = 0;
        double power = 1;
        for (int i = 0; i < 100; i++) {
          sum += step;
          if (sum > 5 && sum <= 7.5f) power /= three;
          else power = -power * 1.5;
        }
        results[0] = sum;
        results[1] = power;
        results[2] = (double)(int)(sum * 100) - (unsigned)three;
        return 0;
      }
      """
    var (sum, power) = (0 as Float, 1 as Double)
    for _ in 0..<100 {
      sum += 0.1
      if sum > 5 && sum <= 7.5 { power /= 3 } else { power = -power * 1.5 }
    }
    let last = Double(Int32(sum * 100)) - 3
    try compare(build, source, [Double(sum), power, last].map(\.bitPattern))
  }
}

extension ClangFloatingTests {
  private static let unions = """
    union single { uint32_t bits; float value; };
    union twice { uint64_t bits; double value; };
    """

  /// Runs comparisons and operations on all pairs.
  private func check<Bits: FixedWidthInteger & UnsignedInteger>(
    _ build: ClangProgram, _ values: [Bits], type: String, bits: String, suffix: String,
    expected: (Bits, Bits) -> [UInt64]
  ) throws {
    let source = """
      #include <stdint.h>
      \(ClangProgram.array(bits, "values", values))
      \(Self.unions)
      typedef union \(type == "float" ? "single" : "twice") packed;
      int __unord\(suffix)2(\(type), \(type));
      uint64_t results[\(values.count * values.count)][5];
      int main(void) {
        for (int i = 0; i < \(values.count); i++)
          for (int k = 0; k < \(values.count); k++) {
            \(type) a = ((packed){.bits = values[i]}).value, b = ((packed){.bits = values[k]}).value;
            uint64_t *at = results[i * \(values.count) + k];
            at[0] = (a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4 |
                    (a >= b) << 5 | (__unord\(suffix)2(a, b) != 0) << 6;
            at[1] = ((packed){.value = a + b}).bits;
            at[2] = ((packed){.value = a - b}).bits;
            at[3] = ((packed){.value = a * b}).bits;
            at[4] = ((packed){.value = a / b}).bits;
          }
        return 0;
      }
      """
    try compare(build, source, values.flatMap { a in values.flatMap { expected(a, $0) } })
  }

  private func compare(_ build: ClangProgram, _ source: String, _ expected: [UInt64]) throws {
    let files = try TemporaryFolder()
    let path = try build.build(source, in: files)
    let found = try build.results(2 * expected.count, of: path)
    let words = expected.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
    let wrong = found.indices.first { found[$0] != words[$0] }
    #expect(wrong == nil, "\(build): result \((wrong ?? 0) / 2)")
  }

  private static func order<Value: BinaryFloatingPoint>(_ a: Value, _ b: Value) -> [UInt64] {
    let answers = [a < b, a <= b, a == b, a != b, a > b, a >= b, a.isNaN || b.isNaN]
    return [answers.enumerated().reduce(0) { $0 | ($1.element ? 1 : 0) << UInt64($1.offset) }]
  }

  /// The bits, of the quiet NaN without a sign for every NaN.
  private static func canonical(_ value: Float) -> UInt32 {
    value.isNaN ? 0x7fc0_0000 : value.bitPattern
  }

  private static func canonical(_ value: Double) -> UInt64 {
    value.isNaN ? 0x7ff8_0000_0000_0000 : value.bitPattern
  }

  /// As int32, uint32, int64 and uint64, as RISC-V's fcvt converts.
  private static func integers(of value: Double) -> [UInt64] {
    [
      UInt64(UInt32(bitPattern: saturated(value, Int32.self))),
      UInt64(saturated(value, UInt32.self)),
      UInt64(bitPattern: saturated(value, Int64.self)), saturated(value, UInt64.self),
    ]
  }

  private static func saturated<Integer: FixedWidthInteger>(
    _ value: Double, _: Integer.Type
  ) -> Integer {
    if value.isNaN { return .max }
    return Integer(exactly: value.rounded(.towardZero)) ?? (value < 0 ? .min : .max)
  }

  /// Zeros, subnormal numbers, numbers at the ends of the range and near one another, infinities,
  /// NaNs, and random ones of every size, of both signs.
  private static func patterns(fraction: Int, exponent: Int) -> [UInt64] {
    var random = SeededRandom(seed: 20)
    let one = UInt64(1) << fraction
    let (bias, top) = (UInt64(1) << (exponent - 1) - 1, UInt64(1) << exponent - 1)
    let (unit, infinity) = (bias * one, top * one)
    let wide = UInt64(fraction)
    let positive: [UInt64] =
      [
        0, 1, 2, one - 1, one, one + 1, unit - 1, unit, unit + 1, unit + one / 2, unit + one,
        (bias + wide) * one - 1, (bias + wide) * one + 1, (bias + wide + 1) * one + 3,
        (bias + 30) * one, (bias + 31) * one, (bias + 32) * one - 1, (bias + 63) * one - 1,
        (bias + 64) * one, infinity - 1, infinity, infinity + 1, infinity + one / 2,
      ]
      + (0..<12).map { index in
        let size = index < 6 ? bias - 2 + random.next() % 5 : random.next() % top
        return size * one + random.next() % one
      }
    return positive + positive.map { $0 | UInt64(1) << (fraction + exponent) }
  }

  private static let integers: [UInt64] = {
    var random = SeededRandom(seed: 21)
    let edges = (0..<64).flatMap { [UInt64(1) << $0, UInt64(1) << $0 - 1, 0 &- UInt64(1) << $0] }
    return edges + (0..<100).map { _ in random.next() >> (random.next() % 64) }
      // Halfway between two numbers of 24 and of 53 bits.
      + [0x1ff_fffe, 0x200_0001, 0x200_0003, 0x3f_ffff_ffff_ffff, 0x40_0000_0000_0001]
  }()
}
