// SPDX-License-Identifier: Apache-2.0

/// An ELF file put together by hand, so that any field of it can be wrong.
///
/// As it starts out, it is a good program: two instructions at 0x80000000 that exit with 0.
package struct ELFBytes {
  package var header = Header()
  package var segments = [Segment(bytes: ELFBytes.exitCode)]
  /// Beside the section of names, which `bytes` adds if there are any.
  package var sections: [Section] = []

  package init() {}

  /// `li a7, 93; ecall`: the exit system call, with `a0` as the machine starts, 0.
  package static let exitCode: [UInt8] = [0x93, 0x08, 0xd0, 0x05, 0x73, 0x00, 0x00, 0x00]

  /// Fields of the ELF header; what is nil follows from the rest of the file.
  package struct Header {
    package var type: UInt16 = 2
    package var machine: UInt16 = 243
    package var version: UInt32 = 1
    package var entry: UInt32 = 0x8000_0000
    package var programHeaderOffset: UInt32?
    package var programHeaderSize: UInt16 = 32
    package var programHeaderCount: UInt16?
    package var sectionHeaderOffset: UInt32?
    package var sectionHeaderSize: UInt16 = 40
    package var sectionHeaderCount: UInt16?
    package var sectionNames: UInt16?
  }

  /// A program header and its bytes; what is nil follows from the bytes.
  package struct Segment {
    package var type: UInt32 = 1
    package var offset: UInt32?
    package var virtualAddress: UInt32?
    package var address: UInt32 = 0x8000_0000
    package var fileSize: UInt32?
    package var memorySize: UInt32?
    package var flags: UInt32 = 5
    package var bytes: [UInt8]

    package init(bytes: [UInt8] = [], at address: UInt32 = 0x8000_0000) {
      self.bytes = bytes
      self.address = address
    }
  }

  /// A section header and its bytes; what is nil follows from the bytes.
  package struct Section {
    package var name: String
    package var type: UInt32
    package var flags: UInt32 = 0
    package var address: UInt32 = 0
    package var offset: UInt32?
    package var size: UInt32?
    package var link: UInt32 = 0
    package var entrySize: UInt32 = 0
    package var bytes: [UInt8]

    package init(_ name: String, type: UInt32 = 1, bytes: [UInt8] = []) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  /// The file: header, program headers, segments, sections, section headers.
  package var bytes: [UInt8] {
    var all = sections
    if !all.isEmpty { all.insert(Section("", type: 0), at: 0) }
    var names: [UInt8] = [0]
    var nameOffsets = all.map { section -> UInt32 in
      defer { names += Array(section.name.utf8) + [0] }
      return section.name.isEmpty ? 0 : UInt32(names.count)
    }
    if !all.isEmpty {
      nameOffsets.append(0)
      all.append(Section("", type: 3, bytes: names))
    }

    var body: [UInt8] = []
    let bodyStart = 52 + 32 * segments.count
    var table: [UInt8] = []
    for segment in segments {
      let size = UInt32(segment.bytes.count)
      table += words([
        segment.type, segment.offset ?? UInt32(bodyStart + body.count),
        segment.virtualAddress ?? segment.address, segment.address, segment.fileSize ?? size,
        segment.memorySize ?? segment.fileSize ?? size, segment.flags, 4,
      ])
      body += segment.bytes
    }
    var sectionTable: [UInt8] = []
    for (section, name) in zip(all, nameOffsets) {
      while body.count % 4 != 0 { body.append(0) }
      sectionTable += words([
        name, section.type, section.flags, section.address,
        section.offset ?? UInt32(bodyStart + body.count),
        section.size ?? UInt32(section.bytes.count), section.link, 0, 1, section.entrySize,
      ])
      body += section.bytes
    }
    while body.count % 4 != 0 { body.append(0) }
    let sectionOffset = all.isEmpty ? 0 : UInt32(bodyStart + body.count)
    return headerBytes(sectionOffset: sectionOffset, sectionCount: all.count) + table + body
      + sectionTable
  }

  private func headerBytes(sectionOffset: UInt32, sectionCount: Int) -> [UInt8] {
    let ident: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 1, 1, 1] + [UInt8](repeating: 0, count: 9)
    return ident + halves([header.type, header.machine])
      + words([
        header.version, header.entry, header.programHeaderOffset ?? 52,
        header.sectionHeaderOffset ?? sectionOffset, 0,
      ])
      + halves([
        52, header.programHeaderSize, header.programHeaderCount ?? UInt16(segments.count),
        header.sectionHeaderSize, header.sectionHeaderCount ?? UInt16(sectionCount),
        header.sectionNames ?? UInt16(max(sectionCount - 1, 0)),
      ])
  }
}

// MARK: Symbols

extension ELFBytes {
  /// A row of a symbol table.
  package struct Symbol {
    package var name: String
    package var address: UInt32
    package var size: UInt32
    package var type: UInt8
    package var section: UInt16
    package var isLocal = false

    package static func function(_ name: String, at address: UInt32, size: UInt32 = 0) -> Symbol {
      Symbol(name: name, address: address, size: size, type: 2, section: 1)
    }
    package static func object(_ name: String, at address: UInt32, size: UInt32 = 0) -> Symbol {
      Symbol(name: name, address: address, size: size, type: 1, section: 1)
    }
    /// A label that only its own file may name.
    package static func local(_ name: String, at address: UInt32) -> Symbol {
      var symbol = label(name, at: address)
      symbol.isLocal = true
      return symbol
    }
    package static func label(_ name: String, at address: UInt32, section: UInt16 = 1) -> Symbol {
      Symbol(name: name, address: address, size: 0, type: 0, section: section)
    }
  }

  /// Adds `.text` over the first segment, and the symbols with their names.
  package mutating func add(_ symbols: [Symbol]) {
    var names: [UInt8] = [0]
    var rows = [UInt8](repeating: 0, count: 16)
    for symbol in symbols {
      rows += words([UInt32(names.count), symbol.address, symbol.size])
      rows += [symbol.type | (symbol.isLocal ? 0 : 0x10), 0] + halves([symbol.section])
      names += Array(symbol.name.utf8) + [0]
    }
    var text = Section(".text")
    text.flags = 6
    text.address = segments[0].address
    text.offset = UInt32(52 + 32 * segments.count)
    text.size = UInt32(segments[0].bytes.count)
    var table = Section(".symtab", type: 2, bytes: rows)
    table.entrySize = 16
    table.link = UInt32(sections.count + 3)
    sections += [text, table, Section(".strtab", type: 3, bytes: names)]
  }
}

private func words(_ values: [UInt32]) -> [UInt8] {
  values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}

private func halves(_ values: [UInt16]) -> [UInt8] {
  values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
}
