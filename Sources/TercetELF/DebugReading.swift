// SPDX-License-Identifier: Apache-2.0

import CElf

/// The debug information of a program in the hands of libdw, once what libdw does not check has been.
struct DebugReading {
  let sections: DebugSections
  let costs: DebugCosts
  private let dwarf: OpaquePointer

  private static let folderLimit = 4096

  /// Gives `body` the debug information of an ELF file, if there is any that may be read.
  ///
  /// - Returns: Why there is none; nil also for a file that was built without.
  static func read(
    _ bytes: UnsafeRawBufferPointer, _ body: (DebugReading) -> Void
  ) -> String? {
    elf_version(UInt32(EV_CURRENT))
    let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
      .assumingMemoryBound(to: CChar.self)
    guard let elf = elf_memory(start, bytes.count) else { return nil }
    defer { elf_end(elf) }
    do throws(DebugSections.Problem) {
      let sections = try DebugSections(elf)
      guard let dwarf = dwarf_begin_elf(elf, DWARF_C_READ, nil) else {
        // A file without debug information is no problem, only a file without lines.
        return dwarf_errno() == noDwarf ? nil : lastError
      }
      defer { dwarf_end(dwarf) }
      try sections.checkContents()
      body(
        DebugReading(sections: sections, costs: try DebugCosts(sections), dwarf: dwarf))
      return nil
    } catch {
      return error.text
    }
  }

  /// Shows `visit` the first entry of each unit that has lines, and where in `.debug_line` these are.
  ///
  /// - Parameter visit: Returns what is wrong with the unit, if something is.
  /// - Returns: What was wrong last.
  func eachUnit(_ visit: (inout Dwarf_Die, UInt64) -> String?) -> String? {
    var problem = costs.damage
    let information = sections[".debug_info"]
    var unit: OpaquePointer?
    // One time more than there are units, to hear why the last is the last.
    for _ in 0...costs.units {
      var next: OpaquePointer?
      let result = dwarf_get_units(dwarf, unit, &next, nil, nil, nil, nil)
      if result < 0 { problem = Self.lastError }
      guard result == 0, let current = next else { return problem }
      unit = current
      var die = Dwarf_Die()
      guard dwarf_cu_die(current, &die, nil, nil, nil, nil, nil, nil) != nil else {
        problem = Self.lastError
        continue
      }
      guard Self.hasReadableFolder(&die, in: information) else {
        problem = "a unit's folder has an absurdly long name"
        continue
      }
      guard let table = Self.lineTable(of: &die) else {
        if dwarf_tag(&die) == DW_TAG_invalid { problem = Self.lastError }
        continue
      }
      guard costs.lineTables.contains(table) else {
        problem = "a unit has its lines at \(table), where no table starts"
        continue
      }
      if let found = visit(&die, table) { problem = found }
    }
    return problem
  }

  /// Whether the folder that libdw puts before every file name of a unit is of sane length.
  private static func hasReadableFolder(
    _ unit: inout Dwarf_Die, in information: UnsafeRawBufferPointer
  ) -> Bool {
    var attribute = Dwarf_Attribute()
    guard dwarf_attr(&unit, UInt32(DW_AT_comp_dir), &attribute) != nil,
      let folder = dwarf_formstring(&attribute)
    else { return true }
    var room = folderLimit + 1
    if dwarf_whatform(&attribute) == UInt32(DW_FORM_string), let start = information.baseAddress {
      room = min(room, start + information.count - UnsafeRawPointer(folder))
    }
    return (0..<max(room, 0)).contains { folder[$0] == 0 }
  }

  /// Where in `.debug_line` the lines of a unit are; nil if it has none.
  private static func lineTable(of unit: inout Dwarf_Die) -> UInt64? {
    var attribute = Dwarf_Attribute()
    var offset: Dwarf_Word = 0
    guard dwarf_attr(&unit, UInt32(DW_AT_stmt_list), &attribute) != nil,
      dwarf_formudata(&attribute, &offset) == 0
    else { return nil }
    return offset
  }

  /// libdw's code for "no DWARF information found", from its `DWARF_E_NO_DWARF`.
  private static let noDwarf: Int32 = 6

  /// What libdw says about its last failure.
  static var lastError: String {
    dwarf_errmsg(-1).map { String(cString: $0) } ?? "unknown reason"
  }
}
