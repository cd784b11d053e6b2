// SPDX-License-Identifier: Apache-2.0

/// A unit of `.debug_info` with all that is needed to read its entries.
struct DebugUnit {
  /// What stands before its entries.
  struct Header {
    /// Where the unit starts.
    let start: Int
    /// Where its first entry is.
    let first: Int
    let end: Int
    /// Whether the section ends before the unit does.
    let isCutOff: Bool
    let version: UInt64
    let offsetSize: Int
    /// Where in `.debug_abbrev` its declarations are.
    let abbreviations: UInt64
  }

  let header: Header
  /// Where in `.debug_line` its lines are.
  var lineTable: UInt64?
  /// From which its lists of ranges count.
  var baseAddress: UInt64 = 0
  /// Where in their sections its addresses, lists and names by number begin.
  var addresses: UInt64 = 0
  var lists: UInt64 = 0
  var strings: UInt64 = 0

  init(_ header: Header) { self.header = header }

  /// The units whose entries can be read: those of programs, of DWARF 2 to 5.
  ///
  /// Units of types have no code, and what is split off lies in another file.
  static func headers(in bytes: UnsafeRawBufferPointer, most: Int) -> [Header] {
    var headers: [Header] = []
    var cursor = ByteCursor(bytes)
    while headers.count < most, let start = cursor.atUnit,
      let (end, isCutOff, offsetSize) = cursor.unitEnd()
    {
      let version = cursor.number(2)
      let type = version == 5 ? cursor.number(1) : 1
      if version == 5 { _ = cursor.number(1) }
      let abbreviations = cursor.number(offsetSize)
      if version < 5 { _ = cursor.number(1) }
      if (2...5).contains(version), type == 1 || type == 3, cursor.position < end {
        headers.append(
          Header(
            start: start, first: cursor.position, end: end, isCutOff: isCutOff, version: version,
            offsetSize: offsetSize, abbreviations: abbreviations))
      }
      cursor.position = end
    }
    return headers
  }
}

/// The sections that entries refer to.
struct DebugTables {
  let information: UnsafeRawBufferPointer
  let abbreviations: UnsafeRawBufferPointer
  private let strings: UnsafeRawBufferPointer
  private let lineStrings: UnsafeRawBufferPointer
  private let stringOffsets: UnsafeRawBufferPointer
  private let addresses: UnsafeRawBufferPointer
  private let ranges: UnsafeRawBufferPointer
  private let rangeLists: UnsafeRawBufferPointer

  init(_ sections: DebugSections) {
    information = sections[".debug_info"]
    abbreviations = sections[".debug_abbrev"]
    strings = sections[".debug_str"]
    lineStrings = sections[".debug_line_str"]
    stringOffsets = sections.unpacked(".debug_str_offsets")
    addresses = sections.unpacked(".debug_addr")
    ranges = sections.unpacked(".debug_ranges")
    rangeLists = sections.unpacked(".debug_rnglists")
  }

  /// The number of `size` bytes at `offset`, or at a place behind it; 0 where there is none.
  private func number(
    _ table: UnsafeRawBufferPointer, at offset: UInt64, index: UInt64 = 0, size: Int
  ) -> UInt64 {
    let (distance, overflows) = index.multipliedReportingOverflow(by: UInt64(size))
    guard !overflows else { return 0 }
    var cursor = ByteCursor(table)
    cursor.skip(offset)
    cursor.skip(distance)
    return cursor.number(size)
  }

  /// An address that a value is or refers to.
  func address(_ value: DebugValue?, in unit: DebugUnit) -> UInt64? {
    switch value {
    case .address(let address): address
    case .addressIndex(let index):
      number(addresses, at: unit.addresses, index: index, size: 4)
    default: nil
    }
  }

  /// A name that a value is or refers to.
  func name(_ value: DebugValue?, in unit: DebugUnit) -> String? {
    switch value {
    case .name(let position): return String(nameIn: information, at: position)
    case .stringOffset(let offset): return String(nameIn: strings, at: Int(clamping: offset))
    case .lineStringOffset(let offset):
      return String(nameIn: lineStrings, at: Int(clamping: offset))
    case .stringIndex(let index):
      let offset = number(
        stringOffsets, at: unit.strings, index: index, size: unit.header.offsetSize)
      return String(nameIn: strings, at: Int(clamping: offset))
    default: return nil
    }
  }

  /// Shows `range` each range of a list that a value refers to, until it has seen enough.
  func eachRange(
    _ value: DebugValue, in unit: DebugUnit, _ range: (UInt64, UInt64) -> Bool
  ) {
    switch value {
    case .number(let offset) where unit.header.version < 5:
      eachRangeOfPairs(at: offset, in: unit, range)
    case .number(let offset):
      eachRangeOfList(at: offset, in: unit, range)
    case .listIndex(let index):
      let offset = number(
        rangeLists, at: unit.lists, index: index, size: unit.header.offsetSize)
      eachRangeOfList(at: unit.lists &+ offset, in: unit, range)
    default: break
    }
  }

  /// Source: DWARF 4, section 2.17.3.
  private func eachRangeOfPairs(
    at offset: UInt64, in unit: DebugUnit, _ range: (UInt64, UInt64) -> Bool
  ) {
    var cursor = ByteCursor(ranges)
    cursor.skip(offset)
    var base = unit.baseAddress
    while cursor.position < ranges.count {
      let (lower, upper) = (cursor.number(4), cursor.number(4))
      if lower == 0 && upper == 0 { return }
      if lower == 0xffff_ffff {
        base = upper
        if !range(0, 0) { return }
      } else if !range(base &+ lower, base &+ upper) {
        return
      }
    }
  }

  /// Source: DWARF 5, section 2.17.3 and table 7.30.
  private func eachRangeOfList(
    at offset: UInt64, in unit: DebugUnit, _ range: (UInt64, UInt64) -> Bool
  ) {
    var cursor = ByteCursor(rangeLists)
    cursor.skip(offset)
    var base = unit.baseAddress
    func indexed() -> UInt64 {
      number(addresses, at: unit.addresses, index: cursor.variable(), size: 4)
    }
    while cursor.position < rangeLists.count {
      var (lower, upper): (UInt64, UInt64) = (0, 0)
      switch cursor.number(1) {
      case 1: base = indexed()
      case 2: (lower, upper) = (indexed(), indexed())
      case 3:
        lower = indexed()
        upper = lower &+ cursor.variable()
      case 4: (lower, upper) = (base &+ cursor.variable(), base &+ cursor.variable())
      case 5: base = cursor.number(4)
      case 6: (lower, upper) = (cursor.number(4), cursor.number(4))
      case 7:
        lower = cursor.number(4)
        upper = lower &+ cursor.variable()
      default: return
      }
      // An empty one for what is only a base, so that it too is counted.
      if !range(lower, upper) { return }
    }
  }
}
