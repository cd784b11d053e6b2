// SPDX-License-Identifier: Apache-2.0

/// A value of an entry, as its form has it: what it refers to has not been looked up.
enum DebugValue {
  /// A constant, a flag, or an offset in another section.
  case number(UInt64)
  case address(UInt64)
  /// The place of an address in the unit's part of `.debug_addr`.
  case addressIndex(UInt64)
  /// The place of a list in the unit's part of `.debug_rnglists`.
  case listIndex(UInt64)
  /// A name in the entry, by its position in the section.
  case name(at: Int)
  /// A name in `.debug_str`.
  case stringOffset(UInt64)
  /// A name in `.debug_line_str`.
  case lineStringOffset(UInt64)
  /// The place of a name in the unit's part of `.debug_str_offsets`.
  case stringIndex(UInt64)
  /// An entry, by its distance from the start of its unit.
  case entry(UInt64)
  /// An entry of any unit, by its place in the section.
  case distantEntry(UInt64)
  /// What nothing here asks for, such as a location.
  case other
}

/// How the values of entries are written.
///
/// Source: DWARF Debugging Information Format, version 5, section 7.5.6 and table 7.6; the two of
/// GNU from elfutils' dwarf.h.
enum DebugForm {
  static let implicitConstant: UInt64 = 0x21
  private static let indirect: UInt64 = 0x16
  private static let addressBytes = 4

  /// Reads a value of the form `form`; nil for a form that nobody knows, behind which all is lost.
  static func value(
    _ form: UInt64, constant: UInt64, of unit: DebugUnit.Header, at cursor: inout ByteCursor
  ) -> DebugValue? {
    if form == indirect {
      let actual = cursor.variable()
      // Neither stands for the other, nor can an entry have what only a declaration has.
      guard actual != indirect, actual != implicitConstant else { return nil }
      return value(actual, constant: 0, of: unit, at: &cursor)
    }
    switch form {
    case 0x01: return .address(cursor.number(addressBytes))
    case 0x0b, 0x0c: return .number(cursor.number(1))
    case 0x05: return .number(cursor.number(2))
    case 0x06: return .number(cursor.number(4))
    case 0x07: return .number(cursor.number(8))
    case 0x0d, 0x0f: return .number(cursor.variable())
    case 0x17: return .number(cursor.number(unit.offsetSize))
    case 0x19: return .number(1)
    case implicitConstant: return .number(constant)
    case 0x08:
      let start = cursor.position
      cursor.skipName()
      return .name(at: start)
    case 0x0e: return .stringOffset(cursor.number(unit.offsetSize))
    case 0x1f: return .lineStringOffset(cursor.number(unit.offsetSize))
    case 0x1a, 0x1f02: return .stringIndex(cursor.variable())
    case 0x25...0x28: return .stringIndex(cursor.number(Int(form - 0x24)))
    case 0x1b, 0x1f01: return .addressIndex(cursor.variable())
    case 0x29...0x2c: return .addressIndex(cursor.number(Int(form - 0x28)))
    case 0x23: return .listIndex(cursor.variable())
    case 0x11: return .entry(cursor.number(1))
    case 0x12: return .entry(cursor.number(2))
    case 0x13: return .entry(cursor.number(4))
    case 0x14: return .entry(cursor.number(8))
    case 0x15: return .entry(cursor.variable())
    case 0x10:
      return .distantEntry(
        cursor.number(unit.version == 2 ? addressBytes : unit.offsetSize))
    default: return skipped(form, of: unit, at: &cursor)
    }
  }

  /// Goes on behind a value that nothing here asks for.
  private static func skipped(
    _ form: UInt64, of unit: DebugUnit.Header, at cursor: inout ByteCursor
  ) -> DebugValue? {
    switch form {
    case 0x0a: cursor.skip(cursor.number(1))
    case 0x03: cursor.skip(cursor.number(2))
    case 0x04: cursor.skip(cursor.number(4))
    case 0x09, 0x18: cursor.skip(cursor.variable())
    case 0x1e: cursor.skip(16)
    case 0x1c: cursor.skip(4)
    case 0x20, 0x24: cursor.skip(8)
    case 0x22: _ = cursor.variable()
    case 0x1d, 0x1f20, 0x1f21: cursor.skip(UInt64(unit.offsetSize))
    default: return nil
    }
    return .other
  }
}
