// SPDX-License-Identifier: Apache-2.0

import CElf

/// A place in a program's code where a region of its own choosing begins or ends.
package struct RegionMark: Sendable, Hashable {
  package enum Kind: UInt32, Sendable {
    case begin = 1
    case end = 2
  }

  /// The instruction with which it does.
  package let address: UInt32
  package let kind: Kind
  /// The region's name; may be empty at an end, which then ends the innermost.
  package let name: String

  package init(address: UInt32, kind: Kind, name: String) {
    self.address = address
    self.kind = kind
    self.name = name
  }
}

/// The regions that a program marks, with `TERCET_REGION_BEGIN` and `TERCET_REGION_END` of tercet.h.
///
/// They are in the section `.tercet.regions`, which is not loaded: for each mark the address and the
/// kind, four bytes each, then the name, ended by 0 and filled up to a multiple of four.
package struct RegionMarks: Sendable, Hashable {
  /// Ascending by address; at one address ends come first, and else the order is the file's.
  package let marks: [RegionMark]
  /// Why some may be missing; nil if the section is sound, or there is none.
  package let problem: String?

  package static let none = RegionMarks(marks: [], problem: nil)

  static let section = ".tercet.regions"
  /// More than any real program has.
  private static let mostMarks = 1 << 16
  private static let longestName = 256

  /// The marks of no file, in any order.
  package init(_ marks: [RegionMark]) {
    self.init(marks: Self.sorted(marks), problem: nil)
  }

  private init(marks: [RegionMark], problem: String?) {
    self.marks = marks
    self.problem = problem
  }

  /// Reads what the section holds.
  init(_ bytes: UnsafeRawBufferPointer) {
    var marks: [RegionMark] = []
    var problem: String?
    var place = 0
    while place < bytes.count {
      guard marks.count < Self.mostMarks else {
        problem = "it has more than \(Self.mostMarks) marks"
        break
      }
      guard let (mark, length) = Self.mark(in: UnsafeRawBufferPointer(rebasing: bytes[place...]))
      else {
        problem = "what is at byte \(place) is no mark"
        break
      }
      // A linker puts 0 in the place of code that it has left out.
      if mark.address != 0 { marks.append(mark) }
      place += length
    }
    self.init(marks: Self.sorted(marks), problem: problem)
  }

  private static func sorted(_ marks: [RegionMark]) -> [RegionMark] {
    marks.enumerated().sorted {
      ($0.element.address, $0.element.kind == .end ? 0 : 1, $0.offset)
        < ($1.element.address, $1.element.kind == .end ? 0 : 1, $1.offset)
    }.map(\.element)
  }

  private static func mark(
    in bytes: UnsafeRawBufferPointer
  ) -> (mark: RegionMark, length: Int)? {
    guard bytes.count >= 12,
      let kind = RegionMark.Kind(
        rawValue: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))),
      let end = bytes[8...].prefix(longestName + 1).firstIndex(of: 0)
    else { return nil }
    let address = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
    let name = String(decoding: bytes[8..<end], as: UTF8.self)
    guard kind == .end || !name.isEmpty else { return nil }
    return (RegionMark(address: address, kind: kind, name: name), (end + 4) & ~3)
  }
}
