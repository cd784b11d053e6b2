// SPDX-License-Identifier: Apache-2.0

/// A protobuf message in the making.
///
/// Source: protobuf.dev, "Encoding": a field is its number and wire type as a varint, then its
/// value; what has a length stands behind that length.
package struct ProtobufMessage {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  private enum WireType {
    static let varint: UInt64 = 0
    static let fixed64: UInt64 = 1
    static let lengthDelimited: UInt64 = 2
  }

  package mutating func add(_ field: UInt64, _ value: UInt64) {
    appendVarint(field << 3 | WireType.varint)
    appendVarint(value)
  }

  package mutating func add(_ field: UInt64, fixed value: UInt64) {
    appendVarint(field << 3 | WireType.fixed64)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  package mutating func add(_ field: UInt64, _ text: String) { add(field, Array(text.utf8)) }
  package mutating func add(_ field: UInt64, _ message: ProtobufMessage) {
    add(field, message.bytes)
  }

  package mutating func add(_ field: UInt64, _ content: [UInt8]) {
    appendVarint(field << 3 | WireType.lengthDelimited)
    appendVarint(UInt64(content.count))
    bytes += content
  }

  /// Adds a list of numbers, which stand behind each other.
  package mutating func add(_ field: UInt64, packed values: some Sequence<UInt64>) {
    var list = ProtobufMessage()
    for value in values { list.appendVarint(value) }
    add(field, list)
  }

  /// Seven bits a byte, the lowest first; the top bit says that more follow.
  private mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest > 0x7f {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
