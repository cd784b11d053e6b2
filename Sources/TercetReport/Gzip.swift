// SPDX-License-Identifier: Apache-2.0

/// Wraps bytes as a gzip file without making them fewer, for readers who want that wrapping.
///
/// Source: RFC 1952, and RFC 1951, 3.2.4, blocks that are stored.
struct Gzip {
  private let output: ([UInt8]) -> Void
  private var block: [UInt8] = []
  private var sum = CRC32()
  private var count: UInt32 = 0

  /// What the 16 bits of a block's length can say.
  private static let mostInBlock = 65_535

  init(_ output: @escaping ([UInt8]) -> Void) {
    self.output = output
    // Deflated, no name, no time, no hint on how well, on no certain system.
    output([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
  }

  mutating func add(_ bytes: [UInt8]) {
    sum.add(bytes)
    count &+= UInt32(truncatingIfNeeded: bytes.count)
    block += bytes
    guard block.count > Self.mostInBlock else { return }
    var start = 0
    while block.count - start > Self.mostInBlock {
      write(block[start..<start + Self.mostInBlock], isLast: false)
      start += Self.mostInBlock
    }
    block.removeFirst(start)
  }

  mutating func finish() {
    write(block[...], isLast: true)
    output(Self.littleEndian(sum.value) + Self.littleEndian(count))
  }

  private func write(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    let length = UInt16(bytes.count)
    var header: [UInt8] = [isLast ? 1 : 0]
    for value in [length, ~length] {
      header += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }
    output(header + bytes)
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

/// The checksum of gzip.
///
/// Source: RFC 1952, section 8.
private struct CRC32 {
  private var register: UInt32 = 0xffff_ffff

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1
    }
  }

  var value: UInt32 { ~register }

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      register = Self.table[Int(UInt8(truncatingIfNeeded: register) ^ byte)] ^ (register >> 8)
    }
  }
}
