// SPDX-License-Identifier: Apache-2.0

/// Damages a good ELF file where it hurts: in its tables, its names and its debug information.
///
/// A random byte of a program is nearly always code. A part of the file is therefore chosen
/// first, then a place in it, then what happens there.
package struct ELFMutator {
  private let seed: [UInt8]
  /// Header, tables, and each section's bytes; never empty ranges.
  private let parts: [Range<Int>]

  /// - Parameter seed: A file; if its headers are wrong already, it is one part as a whole.
  package init(_ seed: [UInt8]) {
    self.seed = seed
    parts = Self.parts(of: seed)
  }

  /// The seed with one to eight changes.
  package func mutant(_ random: inout SeededRandom) -> [UInt8] {
    var bytes = seed
    for _ in 0...random.below(8) {
      guard let part = parts.randomElement(using: &random), part.upperBound <= bytes.count else {
        continue
      }
      change(&bytes, in: part, &random)
    }
    return bytes
  }

  private func change(
    _ bytes: inout [UInt8], in part: Range<Int>, _ random: inout SeededRandom
  ) {
    let place = part.lowerBound + random.below(part.count)
    let rest = part.upperBound - place
    switch random.below(10) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1: bytes[place] = UInt8(random.below(256))
    case 2...5: overwriteField(&bytes, in: part, at: place, &random)
    case 6:
      let count = 1 + random.below(min(rest, 64))
      let filler: UInt8 = [0x00, 0xff, 0x80, 0x7f][random.below(4)]
      for index in place..<place + count { bytes[index] = filler }
    case 7:
      // Another piece of the same part, such as another section's header.
      let count = 1 + random.below(min(rest, 64))
      let source = part.lowerBound + random.below(part.count - count + 1)
      bytes.replaceSubrange(place..<place + count, with: Array(bytes[source..<source + count]))
    case 8:
      // Bytes of another part, read for what they are not.
      guard let other = parts.randomElement(using: &random) else { return }
      let count = min(1 + random.below(64), rest, other.count)
      bytes.replaceSubrange(place..<place + count, with: Array(seed[other.prefix(count)]))
    default:
      // Everything behind lies elsewhere from now on, or is gone.
      if random.below(4) == 0 { bytes.removeSubrange(place...) }
    }
  }

  /// Puts a number that limits are made of into an aligned field of 1, 2 or 4 bytes.
  private func overwriteField(
    _ bytes: inout [UInt8], in part: Range<Int>, at place: Int, _ random: inout SeededRandom
  ) {
    let width = [1, 2, 4, 4][random.below(4)]
    let start = part.lowerBound + (place - part.lowerBound) / width * width
    guard start + width <= bytes.count else { return }
    let old = (0..<width).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << (8 * $1) }
    let size = UInt32(truncatingIfNeeded: bytes.count)
    let near = UInt32(random.below(17)) &- 8
    let bases: [UInt32] = [
      0, .max, 1 << 31, 1 << 16, 1 << 20, 1 << 28, size, old, old &* 2, 0x8000_0000,
      UInt32(random.below(bytes.count + 1)), random.word(),
    ]
    let value = bases[random.below(bases.count)] &+ near
    for index in 0..<width {
      bytes[start + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(index)))
    }
  }

  private static func parts(of file: [UInt8]) -> [Range<Int>] {
    func number(_ offset: Int, _ width: Int) -> Int {
      guard offset >= 0, offset + width <= file.count else { return 0 }
      return (0..<width).reduce(0) { $0 | Int(file[offset + $1]) << (8 * $1) }
    }
    let sectionTable = number(32, 4)
    let sectionCount = number(48, 2)
    var parts = [
      0..<52,
      number(28, 4)..<number(28, 4) + 32 * number(44, 2),
      sectionTable..<sectionTable + 40 * sectionCount,
    ]
    for section in 0..<sectionCount {
      let header = sectionTable + 40 * section
      let holdsBytes = number(header + 4, 4) != 8  // SHT_NOBITS
      let offset = number(header + 16, 4)
      if holdsBytes { parts.append(offset..<offset + number(header + 20, 4)) }
    }
    let inside = parts.filter { !$0.isEmpty && $0.upperBound <= file.count }
    return inside.isEmpty ? [0..<file.count].filter { !$0.isEmpty } : inside
  }
}

extension SeededRandom {
  /// A number from 0 on, less than `bound`.
  package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
