// SPDX-License-Identifier: Apache-2.0

/// Bytes of a trace, gathered until there are enough to be written at once.
struct TraceBuffer {
  private var bytes: [UInt8] = []
  private let write: ([UInt8]) -> Bool

  /// - Parameter write: Takes bytes; false when they cannot be written.
  init(write: @escaping ([UInt8]) -> Bool) { self.write = write }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ text: String) { bytes += text.utf8 }
  mutating func append(_ text: [UInt8]) { bytes += text }

  mutating func append(decimal value: UInt64) { append(value, radix: 10) }

  /// Binary digits without leading zeros.
  mutating func append(binary value: UInt64) { append(value, radix: 2) }

  /// Eight hex digits.
  mutating func append(hex value: UInt32) {
    for shift in stride(from: UInt32(28), through: 0, by: -4) {
      bytes.append(Self.digits[Int(value >> shift & 15)])
    }
  }

  /// Writes what has been gathered if it is much; false if that fails.
  mutating func flushIfFull() -> Bool { bytes.count < 1 << 16 || flush() }

  /// Writes what has been gathered; false if that fails.
  mutating func flush() -> Bool {
    defer { bytes.removeAll(keepingCapacity: true) }
    return write(bytes)
  }

  private mutating func append(_ value: UInt64, radix: UInt64) {
    var place: UInt64 = 1
    while value / place >= radix { place *= radix }
    while place > 0 {
      bytes.append(Self.digits[Int(value / place % radix)])
      place /= radix
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
