// SPDX-License-Identifier: Apache-2.0

import CElf

/// The functions that a program's debug information tells of, with code of their own or without.
package enum DeclaredFunctions {
  /// Whether the source defines a function of this name, as far as DWARF knows.
  ///
  /// - Parameter name: As the source has it, with or without namespaces, or as linkers know it.
  package static func contain(_ name: String, elf bytes: [UInt8]) -> Bool {
    let wanted = name.prefix { $0 != "(" && $0 != "<" }
    let last = wanted.split(separator: ":").last.map(String.init) ?? name
    return bytes.withUnsafeBytes { bytes in
      var search = Search(names: [name, last], entries: bytes.count)
      return search.isFound(in: bytes)
    }
  }

  /// One walk through the entries of all units.
  private struct Search {
    let names: Set<String>
    /// How many entries may still be read: each takes a byte at least, and a damaged file may lead
    /// round in circles.
    var entries: Int

    /// Namespaces and classes in one another.
    private static let deepest = 16

    mutating func isFound(in bytes: UnsafeRawBufferPointer) -> Bool {
      elf_version(UInt32(EV_CURRENT))
      let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      guard let elf = elf_memory(start, bytes.count) else { return false }
      defer { elf_end(elf) }
      guard let sections = try? DebugSections(elf),
        let dwarf = dwarf_begin_elf(elf, DWARF_C_READ, nil)
      else { return false }
      defer { dwarf_end(dwarf) }
      guard (try? sections.checkContents()) != nil, let costs = try? DebugCosts(sections) else {
        return false
      }
      let information = sections[".debug_info"]
      var unit: OpaquePointer?
      for _ in 0..<costs.units {
        var next: OpaquePointer?
        var die = Dwarf_Die()
        guard dwarf_get_units(dwarf, unit, &next, nil, nil, nil, nil) == 0, let current = next
        else { return false }
        unit = current
        guard dwarf_cu_die(current, &die, nil, nil, nil, nil, nil, nil) != nil else { continue }
        if holds(&die, information, depth: 0) { return true }
      }
      return false
    }

    /// Whether such a function is among what stands in an entry.
    private mutating func holds(
      _ parent: inout Dwarf_Die, _ information: UnsafeRawBufferPointer, depth: Int
    ) -> Bool {
      var child = Dwarf_Die()
      guard depth < Self.deepest, dwarf_child(&parent, &child) == 0 else { return false }
      while entries > 0 {
        entries -= 1
        switch Int(dwarf_tag(&child)) {
        case Int(DW_TAG_subprogram): if isNamed(&child, information) { return true }
        case Int(DW_TAG_namespace), Int(DW_TAG_class_type), Int(DW_TAG_structure_type):
          if holds(&child, information, depth: depth + 1) { return true }
        default: break
        }
        var sibling = Dwarf_Die()
        guard dwarf_siblingof(&child, &sibling) == 0 else { return false }
        child = sibling
      }
      return false
    }

    /// Whether a function has one of the names.
    ///
    /// A name in the entry itself may lack its end in a damaged file, those in other sections do not.
    private func isNamed(
      _ function: inout Dwarf_Die, _ information: UnsafeRawBufferPointer
    ) -> Bool {
      [DW_AT_name, DW_AT_linkage_name].contains { kind in
        var attribute = Dwarf_Attribute()
        guard dwarf_attr(&function, UInt32(kind), &attribute) != nil,
          let text = dwarf_formstring(&attribute)
        else { return false }
        guard dwarf_whatform(&attribute) == UInt32(DW_FORM_string) else {
          return names.contains(String(cString: text))
        }
        guard let start = information.baseAddress,
          case let offset = UnsafeRawPointer(text) - start, information.indices.contains(offset),
          let end = information[offset...].firstIndex(of: 0)
        else { return false }
        return names.contains(String(decoding: information[offset..<end], as: UTF8.self))
      }
    }
  }
}
