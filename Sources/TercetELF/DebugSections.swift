// SPDX-License-Identifier: Apache-2.0

import CElf

/// The debug sections of a program, looked at before libdw gets them.
///
/// libdw checks that what it reads is there, but not what it costs: a file of a megabyte can say
/// that its line table has a gigabyte, that each of its units needs all of its abbreviations, or
/// that each of its source files has a name of half a megabyte. Such files lose their lines.
struct DebugSections {
  private var found: [String: OpaquePointer] = [:]

  /// In bytes, for one section unpacked: far more than any program for a small core has.
  private static let sizeLimit: UInt64 = 1 << 28
  /// In bytes: some five million rows, of which libdw takes 120 bytes each.
  private static let lineTableLimit: UInt64 = 1 << 24
  private static let sectionLimit = 4096
  /// Old compression, information for the linker, and names of further files to open.
  private static let unreadable = [".zdebug", ".gnu.debuglto_", ".gnu_debugaltlink"]

  /// - Throws: `Problem` when libdw should not so much as unpack the sections.
  init(_ elf: OpaquePointer) throws(Problem) {
    var count = 0
    var nameSection = 0
    guard elf_getshdrnum(elf, &count) == 0, elf_getshdrstrndx(elf, &nameSection) == 0 else {
      return
    }
    guard count <= Self.sectionLimit else {
      throw Problem("the file has \(count) sections, and tercet reads \(Self.sectionLimit)")
    }
    let names = bytes(in: elf_getscn(elf, nameSection))
    guard names.last ?? 0 == 0 else { throw Problem("the names of the sections do not end") }
    var section: OpaquePointer?
    while let current = elf_nextscn(elf, section) {
      section = current
      guard let header = elf32_getshdr(current)?.pointee else { continue }
      let name = String(nameIn: names, at: Int(header.sh_name)) ?? ""
      guard !Self.unreadable.contains(where: name.hasPrefix) else {
        throw Problem("section \(name) is of a kind that tercet does not read")
      }
      guard name.hasPrefix(".debug") else { continue }
      guard header.sh_type != UInt32(SHT_NOBITS) else { continue }
      guard found.updateValue(current, forKey: name) == nil else {
        throw Problem("there are two sections \(name)")
      }
      try checkSize(of: current, header, name)
    }
  }

  private func checkSize(
    of section: OpaquePointer, _ header: Elf32_Shdr, _ name: String
  ) throws(Problem) {
    var size = UInt64(header.sh_size)
    if header.sh_flags & UInt32(SHF_COMPRESSED) != 0 {
      guard let packed = elf32_getchdr(section)?.pointee else {
        throw Problem("section \(name) is not compressed as it says")
      }
      size = UInt64(packed.ch_size)
    }
    let limit = name == ".debug_line" ? Self.lineTableLimit : Self.sizeLimit
    guard size <= limit else {
      throw Problem("section \(name) has \(size) bytes, and tercet reads \(limit)")
    }
  }

  /// What libdw, once it has unpacked the sections, does not check: that it could, and that the
  /// last name in a section of names ends in it.
  func checkContents() throws(Problem) {
    for name in [".debug_line", ".debug_info", ".debug_abbrev", ".debug_line_str", ".debug_str"] {
      guard let section = found[name], let header = elf32_getshdr(section)?.pointee else {
        continue
      }
      guard header.sh_flags & UInt32(SHF_COMPRESSED) == 0 else {
        throw Problem("section \(name) cannot be unpacked")
      }
    }
    for name in [".debug_line_str", ".debug_str"] where self[name].last ?? 0 != 0 {
      throw Problem("the names in section \(name) do not end")
    }
  }

  /// The bytes of a section, or none; unpacked once libdw has unpacked it.
  subscript(name: String) -> UnsafeRawBufferPointer { bytes(in: found[name]) }

  /// The same, or none if it could not be unpacked.
  func unpacked(_ name: String) -> UnsafeRawBufferPointer {
    guard let section = found[name], let header = elf32_getshdr(section)?.pointee,
      header.sh_flags & UInt32(SHF_COMPRESSED) == 0
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return self[name]
  }

  /// Why debug information is not read.
  struct Problem: Error {
    let text: String
    init(_ text: String) { self.text = text }
  }
}

private func bytes(in section: OpaquePointer?) -> UnsafeRawBufferPointer {
  guard let section, let data = elf_getdata(section, nil)?.pointee, let start = data.d_buf else {
    return UnsafeRawBufferPointer(start: nil, count: 0)
  }
  return UnsafeRawBufferPointer(start: start, count: data.d_size)
}
