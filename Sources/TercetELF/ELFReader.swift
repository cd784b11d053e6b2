// SPDX-License-Identifier: Apache-2.0

import CElf

extension Image {
  /// Reads an ELF32 little-endian RISC-V executable.
  ///
  /// Every count, offset and size is checked before it is used, so that no file crashes the
  /// reader. Segments go to their physical addresses (`p_paddr`): a program whose `.data` lies
  /// in flash copies it itself.
  ///
  /// - Throws: `LoadError` for anything that is not a loadable program.
  package init(elf bytes: [UInt8]) throws(LoadError) {
    try Header.check(identOf: bytes)
    let content = try bytes.withUnsafeBytes { raw in
      Result { () throws(LoadError) in try ELFFile(raw).read() }
    }.get()
    var segments: [Segment] = []
    for header in content.programHeaders where header.p_type == PT_LOAD && header.p_memsz > 0 {
      let start = Int(header.p_offset)
      segments.append(
        Segment(
          address: header.p_paddr, contents: bytes[start..<start + Int(header.p_filesz)],
          size: header.p_memsz, isExecutable: header.p_flags & UInt32(PF_X) != 0))
    }
    guard !segments.isEmpty else { throw .nothingToLoad }
    let entry = content.header.e_entry
    guard segments.contains(where: { $0.address <= entry && UInt64(entry) < $0.end }) else {
      throw .entryOutsideSegments(entry)
    }
    guard entry & 3 == 0 else { throw .entryMisaligned(entry) }
    self.entry = entry
    self.segments = segments
    self.codeRanges = content.codeRanges(or: segments)
    self.symbols = SymbolTable(content.symbols, codeRanges: codeRanges)
    self.usesCompressed = content.header.e_flags & UInt32(EF_RISCV_RVC) != 0
    self.bytes = bytes
  }
}

/// Checks that need no library: the first bytes of the file.
private enum Header {
  static func check(identOf bytes: [UInt8]) throws(LoadError) {
    guard !bytes.isEmpty else { throw .empty }
    let magic: [UInt8] = [0x7f, UInt8(ascii: "E"), UInt8(ascii: "L"), UInt8(ascii: "F")]
    guard bytes.starts(with: magic) else { throw .notAnELF(firstBytes: Array(bytes.prefix(4))) }
    guard bytes.count >= 20 else { throw .truncatedHeader(fileSize: bytes.count) }
    guard bytes[Int(EI_CLASS)] == UInt8(ELFCLASS32) else { throw .wrongClass }
    guard bytes[Int(EI_DATA)] == UInt8(ELFDATA2LSB) else { throw .wrongEndianness }
    guard bytes.count >= MemoryLayout<Elf32_Ehdr>.size else {
      throw .truncatedHeader(fileSize: bytes.count)
    }
  }
}

/// What the loader takes from a file, copied out of libelf's hands.
private struct ELFContent {
  let header: Elf32_Ehdr
  let programHeaders: [Elf32_Phdr]
  let sections: [Elf32_Shdr]
  let symbols: [Symbol]

  /// Executable sections, or executable segments in a file stripped of its sections.
  func codeRanges(or segments: [Segment]) -> [Range<UInt32>] {
    let wanted = UInt32(SHF_EXECINSTR | SHF_ALLOC)
    let sectionRanges =
      sections
      .filter { $0.sh_flags & wanted == wanted && $0.sh_size > 0 && $0.sh_type != SHT_NOBITS }
      .filter { UInt64($0.sh_addr) + UInt64($0.sh_size) <= UInt64(UInt32.max) }
      .map { $0.sh_addr..<($0.sh_addr + $0.sh_size) }
    let segmentRanges =
      segments
      .filter { $0.isExecutable && $0.end <= UInt64(UInt32.max) }
      .map { $0.address..<UInt32($0.end) }
    return (sectionRanges.isEmpty ? segmentRanges : sectionRanges)
      .sorted { $0.lowerBound < $1.lowerBound }
  }
}

/// An open libelf handle over bytes in memory, closed when the reading ends.
private struct ELFFile: ~Copyable {
  private let handle: OpaquePointer
  private let size: Int

  /// More than any real program has, and few enough to read in a moment.
  static let headerLimit = 4096
  static let symbolLimit = 4_000_000

  init(_ bytes: UnsafeRawBufferPointer) throws(LoadError) {
    elf_version(UInt32(EV_CURRENT))
    let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
      .assumingMemoryBound(to: CChar.self)
    guard let handle = elf_memory(start, bytes.count) else {
      throw .unreadable(Self.lastError)
    }
    self.handle = handle
    self.size = bytes.count
  }

  deinit { elf_end(handle) }

  func read() throws(LoadError) -> ELFContent {
    let header = try readHeader()
    let programHeaders = try readProgramHeaders(header)
    let sections = readSections()
    return ELFContent(
      header: header, programHeaders: programHeaders, sections: sections,
      symbols: try readSymbols())
  }

  private func readHeader() throws(LoadError) -> Elf32_Ehdr {
    guard elf_kind(handle) == ELF_K_ELF, let header = elf32_getehdr(handle)?.pointee else {
      throw .unreadable(Self.lastError)
    }
    guard header.e_version == UInt32(EV_CURRENT) else { throw .wrongVersion(header.e_version) }
    guard header.e_machine == UInt16(EM_RISCV) else { throw .wrongMachine(header.e_machine) }
    guard header.e_type == UInt16(ET_EXEC) else { throw .wrongType(header.e_type) }
    return header
  }

  private func readProgramHeaders(_ header: Elf32_Ehdr) throws(LoadError) -> [Elf32_Phdr] {
    var count = 0
    guard elf_getphdrnum(handle, &count) == 0 else { throw .unreadable(Self.lastError) }
    guard header.e_phnum > 0 else { throw .nothingToLoad }
    guard count <= Self.headerLimit, header.e_phnum <= UInt16(Self.headerLimit) else {
      throw .tooMany(
        "program headers", count: max(count, Int(header.e_phnum)), limit: Self.headerLimit)
    }
    let entrySize = UInt16(MemoryLayout<Elf32_Phdr>.size)
    guard header.e_phentsize == entrySize else {
      throw .wrongEntrySize(
        table: "program header table", found: header.e_phentsize, expected: entrySize)
    }
    let tableSize = UInt64(header.e_phnum) * UInt64(entrySize)
    guard UInt64(header.e_phoff) + tableSize <= UInt64(size), let table = elf32_getphdr(handle)
    else {
      throw .tableOutsideFile(
        table: "program header table", offset: UInt64(header.e_phoff), size: tableSize,
        fileSize: size)
    }
    let headers = Array(UnsafeBufferPointer(start: table, count: count))
    try check(headers)
    return headers
  }

  private func check(_ headers: [Elf32_Phdr]) throws(LoadError) {
    var loaded: [(index: Int, header: Elf32_Phdr)] = []
    for (index, header) in headers.enumerated() where header.p_type == PT_LOAD {
      guard UInt64(header.p_offset) + UInt64(header.p_filesz) <= UInt64(size) else {
        throw .segmentOutsideFile(
          index: index, offset: header.p_offset, size: header.p_filesz, fileSize: size)
      }
      guard header.p_filesz <= header.p_memsz else {
        throw .segmentShrinks(
          index: index, fileSize: header.p_filesz, memorySize: header.p_memsz)
      }
      guard header.memoryEnd <= 1 << 32 else {
        throw .segmentPastAddressSpace(
          index: index, address: header.p_paddr, size: header.p_memsz)
      }
      if header.p_memsz > 0 { loaded.append((index, header)) }
    }
    loaded.sort { $0.header.p_paddr < $1.header.p_paddr }
    for (lower, upper) in zip(loaded, loaded.dropFirst())
    where lower.header.memoryEnd > UInt64(upper.header.p_paddr) {
      throw .segmentsOverlap(lower.index, upper.index, at: upper.header.p_paddr)
    }
  }

  /// Section headers; a file whose section table is broken is loaded as if it had none.
  private func readSections() -> [Elf32_Shdr] {
    var sections: [Elf32_Shdr] = []
    var section: OpaquePointer? = elf_nextscn(handle, nil)
    while let current = section, sections.count < Self.headerLimit {
      if let header = elf32_getshdr(current)?.pointee { sections.append(header) }
      section = elf_nextscn(handle, current)
    }
    return sections
  }

  /// The named symbols of the first symbol table that reads; none if it is broken.
  private func readSymbols() throws(LoadError) -> [Symbol] {
    var section: OpaquePointer? = elf_nextscn(handle, nil)
    var visited = 0
    while let current = section, visited < Self.headerLimit {
      visited += 1
      section = elf_nextscn(handle, current)
      guard let header = elf32_getshdr(current)?.pointee, header.sh_type == UInt32(SHT_SYMTAB),
        UInt64(header.sh_offset) + UInt64(header.sh_size) <= UInt64(size),
        let data = elf_getdata(current, nil)
      else { continue }
      let count = Int(data.pointee.d_size) / MemoryLayout<Elf32_Sym>.size
      guard count <= Self.symbolLimit else {
        throw .tooMany("symbols", count: count, limit: Self.symbolLimit)
      }
      return (0..<count).compactMap { symbol(at: $0, in: data, names: Int(header.sh_link)) }
    }
    return []
  }

  private func symbol(at index: Int, in data: UnsafeMutablePointer<Elf_Data>, names: Int)
    -> Symbol?
  {
    var entry = GElf_Sym()
    guard gelf_getsym(data, Int32(index), &entry) != nil, entry.isPlaced,
      let text = elf_strptr(handle, names, Int(entry.st_name))
    else { return nil }
    let type = entry.st_info & 0xf
    let isLabel = type == UInt8(STT_NOTYPE)
    guard isLabel || type == UInt8(STT_FUNC) || type == UInt8(STT_OBJECT) else { return nil }
    let name = String(cString: text)
    // `$x` and `$d` mark code and data for disassemblers, `.L` labels are the compiler's own.
    guard !name.isEmpty, !name.hasPrefix("$"), !name.hasPrefix(".L") else { return nil }
    return Symbol(
      name: name, address: UInt32(truncatingIfNeeded: entry.st_value),
      size: UInt32(truncatingIfNeeded: entry.st_size), isFunction: type == UInt8(STT_FUNC))
  }

  private static var lastError: String {
    elf_errmsg(-1).map { String(cString: $0) } ?? "unknown reason"
  }
}

extension Elf32_Phdr {
  fileprivate var memoryEnd: UInt64 { UInt64(p_paddr) + UInt64(p_memsz) }
}

extension GElf_Sym {
  /// Whether the symbol is defined, and defined as a place: absolute symbols are often sizes.
  fileprivate var isPlaced: Bool {
    st_shndx != UInt16(SHN_UNDEF) && st_shndx != UInt16(SHN_ABS)
  }
}
