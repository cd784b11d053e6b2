// SPDX-License-Identifier: Apache-2.0

/// Reads little-endian numbers; past the end there are only zeros.
struct ByteCursor {
  let bytes: UnsafeRawBufferPointer
  var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The position, while there is room for the length of a unit.
  var atUnit: Int? { bytes.count - position > 4 ? position : nil }

  mutating func number(_ size: Int) -> UInt64 {
    var number: UInt64 = 0
    for index in 0..<size where position + index < bytes.count {
      number |= UInt64(bytes[position + index]) << (8 * UInt64(index))
    }
    position += size
    return number
  }

  /// Goes on behind `count` bytes, at the most to the end.
  mutating func skip(_ count: UInt64) {
    let rest = UInt64(max(bytes.count - position, 0))
    position += Int(min(count, rest))
  }

  /// Goes on behind the zero that ends a name, or to the end.
  mutating func skipName() {
    while position < bytes.count, bytes[position] != 0 { position += 1 }
    position += 1
  }

  /// A LEB128 number; its upper bits are dropped, as libdw drops them.
  mutating func variable() -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      let byte = number(1)
      result |= (byte & 0x7f) << shift
      if byte < 0x80 { break }
    }
    return result
  }

  /// Where a unit ends, at the latest with the section, and the size of its offsets; nil if it
  /// has no length.
  mutating func unitEnd() -> (end: Int, isCutOff: Bool, offsetSize: Int)? {
    var length = number(4)
    let isLong = length == 0xffff_ffff
    if isLong { length = number(8) } else if length >= 0xffff_fff0 { return nil }
    let room = bytes.count - min(position, bytes.count)
    let rest = min(Int(clamping: length), room)
    return (position + rest, length > UInt64(rest), isLong ? 8 : 4)
  }
}
