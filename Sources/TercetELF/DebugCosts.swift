// SPDX-License-Identifier: Apache-2.0

/// What libdw will do to find the lines of a program, added up before it does.
///
/// The walks follow the units and line tables from one to the next; `.debug_info` may then refer
/// only to line tables that the walk has found, so that no byte is read for two of them.
/// Source: DWARF Debugging Information Format, version 5, sections 6.2.4, 7.5.1 and 7.5.3.
struct DebugCosts {
  /// Offsets of the line tables in `.debug_line`.
  private(set) var lineTables: Set<UInt64> = []
  /// Units before the first without a length.
  private(set) var units = 0
  /// What is wrong, if a unit or a table is cut off.
  private(set) var damage: String?

  /// In bytes of abbreviations searched for the first entries of all units.
  private static let abbreviationLimit = 1 << 26
  /// In bytes of file names, each joined with its folder's.
  private static let nameLimit = 1 << 30

  /// - Throws: `Problem` when libdw would take minutes or gigabytes.
  init(_ sections: DebugSections) throws(DebugSections.Problem) {
    try walkLineTables(
      sections[".debug_line"],
      longestName: max(longestRun(sections[".debug_line_str"]), longestRun(sections[".debug_str"])))
    try walkUnits(sections[".debug_info"], abbreviations: sections[".debug_abbrev"])
  }

  private mutating func walkLineTables(
    _ bytes: UnsafeRawBufferPointer, longestName: Int
  ) throws(DebugSections.Problem) {
    var cursor = ByteCursor(bytes)
    var cost = 0
    while let start = cursor.atUnit, let (end, isCutOff, offsetSize) = cursor.unitEnd() {
      if isCutOff { damage = "its line table at \(start) is cut off" }
      let version = cursor.number(2)
      if version == 5 { _ = cursor.number(2) }
      let headerSize = cursor.number(offsetSize)
      lineTables.insert(UInt64(start))
      // An entry has two bytes at least; it costs its own name and its folder's.
      let first = min(cursor.position, end)
      let header = min(Int(clamping: headerSize), end - first)
      let names = UnsafeRawBufferPointer(rebasing: bytes[first..<first + header])
      let (product, overflows) = header.multipliedReportingOverflow(
        by: max(longestName, longestRun(names)))
      cost += min(product, Self.nameLimit + 1)
      guard !overflows, cost <= Self.nameLimit else {
        throw DebugSections.Problem("the names in its line tables are absurdly long")
      }
      cursor.position = end
    }
  }

  private mutating func walkUnits(
    _ bytes: UnsafeRawBufferPointer, abbreviations: UnsafeRawBufferPointer
  ) throws(DebugSections.Problem) {
    var cursor = ByteCursor(bytes)
    var cost = 0
    while let start = cursor.atUnit, let (end, isCutOff, offsetSize) = cursor.unitEnd() {
      if isCutOff { damage = "its unit at \(start) is cut off" }
      units += 1
      let version = cursor.number(2)
      let type = version == 5 ? cursor.number(1) : 0
      if version == 5 { _ = cursor.number(1) }
      let table = cursor.number(offsetSize)
      if version < 5 { _ = cursor.number(1) }
      // Skeletons, split units and types carry an identifier, types an offset too.
      if (2...6).contains(type) && type != 3 { _ = cursor.number(8) }
      if type == 2 || type == 6 { _ = cursor.number(offsetSize) }
      var search = ByteCursor(abbreviations)
      search.position = min(Int(clamping: table), abbreviations.count)
      cost += search.skipAbbreviations(to: cursor.variable())
      guard cost <= Self.abbreviationLimit else {
        throw DebugSections.Problem("its units have absurdly many abbreviations")
      }
      cursor.position = end
    }
  }
}

/// The most bytes in a row that are not zero, which bounds the longest name.
private func longestRun(_ bytes: UnsafeRawBufferPointer) -> Int {
  var longest = 0
  var run = 0
  for byte in bytes {
    run = byte == 0 ? 0 : run + 1
    longest = max(longest, run)
  }
  return longest
}

extension ByteCursor {
  /// Bytes of the declarations up to the one for `code`, or to the end of the table.
  fileprivate mutating func skipAbbreviations(to code: UInt64) -> Int {
    let start = position
    while position < bytes.count {
      let declared = variable()
      if declared == 0 || declared == code { break }
      _ = variable()
      _ = number(1)
      while position < bytes.count {
        let name = variable()
        let form = variable()
        if form == 0x21 { _ = variable() }  // DW_FORM_implicit_const
        if name == 0 && form == 0 { break }
      }
    }
    return position - start
  }
}
