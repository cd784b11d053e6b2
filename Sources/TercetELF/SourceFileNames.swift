// SPDX-License-Identifier: Apache-2.0

import CElf

/// The names of a unit's source files, each with the folder in which the compiler ran.
///
/// libdw puts that folder before the names of files that lie in it, but not before those of other
/// folders that are named by the way from there, as DWARF 5 does with `.` and `include`.
///
/// Source: DWARF 5, section 6.2.4, "directories".
struct SourceFileNames {
  /// Absolute; nil if the compiler recorded none, or one that says nothing.
  private let folder: String?
  private var names: [UnsafePointer<CChar>: String] = [:]

  init(of unit: inout Dwarf_Die) {
    var attribute = Dwarf_Attribute()
    let text = dwarf_attr(&unit, UInt32(DW_AT_comp_dir), &attribute).flatMap(dwarf_formstring)
    let folder = text.map { String(nameAt: $0) }
    self.folder = folder.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// - Parameter name: As libdw has it.
  subscript(name: UnsafePointer<CChar>) -> String {
    mutating get {
      if let known = names[name] { return known }
      let whole = joined(String(nameAt: name))
      names[name] = whole
      return whole
    }
  }

  private func joined(_ name: String) -> String {
    guard let folder, !name.hasPrefix("/") else { return name }
    return folder + (folder.hasSuffix("/") ? "" : "/") + name.trimmingPrefix("./")
  }
}
