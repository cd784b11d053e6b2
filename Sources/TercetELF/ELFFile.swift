// SPDX-License-Identifier: Apache-2.0

import CElf

/// What the loader takes from a file, copied out of libelf's hands.
struct ELFContent {
  let header: Elf32_Ehdr
  let programHeaders: [Elf32_Phdr]
  let sections: [Elf32_Shdr]
  let symbols: [Symbol]
  let regions: RegionMarks
}

/// An open libelf handle over bytes in memory, closed when the reading ends.
struct ELFFile: ~Copyable {
  private let handle: OpaquePointer
  private let size: Int

  /// More than any real program has, and few enough to read in a moment.
  static let segmentLimit = 256
  static let sectionLimit = 4096
  static let symbolLimit = 1_000_000
  /// In bytes, over all symbols: they may share the bytes of their names in the file.
  static let nameLimit = 1 << 28

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
      symbols: try readSymbols(), regions: readRegions(header))
  }

  private func readHeader() throws(LoadError) -> Elf32_Ehdr {
    guard elf_kind(handle) == ELF_K_ELF, let header = elf32_getehdr(handle)?.pointee else {
      throw .unreadable(Self.lastError)
    }
    guard header.e_version == UInt32(EV_CURRENT) else { throw .wrongVersion(header.e_version) }
    guard header.e_machine == UInt16(EM_RISCV) else { throw .wrongMachine(header.e_machine) }
    guard header.e_type == UInt16(ET_EXEC) else { throw .wrongType(header.e_type) }
    // The table is the last thing in most files, so this notices a file that was cut off.
    let sections = UInt64(header.e_shnum) * UInt64(header.e_shentsize)
    guard header.e_shoff == 0 || UInt64(header.e_shoff) + sections <= UInt64(size) else {
      throw .tableOutsideFile(
        table: "section header table", offset: UInt64(header.e_shoff), size: sections,
        fileSize: size)
    }
    return header
  }

  private func readProgramHeaders(_ header: Elf32_Ehdr) throws(LoadError) -> [Elf32_Phdr] {
    guard header.e_phnum > 0 else { throw .nothingToLoad }
    guard header.e_phnum <= UInt16(Self.segmentLimit) else {
      throw .tooMany("program headers", count: Int(header.e_phnum), limit: Self.segmentLimit)
    }
    let entrySize = UInt16(MemoryLayout<Elf32_Phdr>.size)
    guard header.e_phentsize == entrySize else {
      throw .wrongEntrySize(
        table: "program header table", found: header.e_phentsize, expected: entrySize)
    }
    let tableSize = UInt64(header.e_phnum) * UInt64(entrySize)
    guard UInt64(header.e_phoff) + tableSize <= UInt64(size) else {
      throw .tableOutsideFile(
        table: "program header table", offset: UInt64(header.e_phoff), size: tableSize,
        fileSize: size)
    }
    var count = 0
    guard elf_getphdrnum(handle, &count) == 0, count == Int(header.e_phnum),
      let table = elf32_getphdr(handle)
    else { throw .unreadable(Self.lastError) }
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
      for (range, address) in [(header.loaded, header.p_paddr), (header.resident, header.p_vaddr)]
      where range.upperBound > 1 << 32 {
        throw .segmentPastAddressSpace(
          index: index, address: address, size: UInt32(range.upperBound - range.lowerBound))
      }
      if header.p_memsz > 0 { loaded.append((index, header)) }
    }
    loaded.sort { ($0.header.p_paddr, $0.index) < ($1.header.p_paddr, $1.index) }
    for (place, lower) in loaded.enumerated() {
      for upper in loaded[(place + 1)...] where lower.header.clashes(with: upper.header) {
        throw .segmentsOverlap(lower.index, upper.index, at: upper.header.p_paddr)
      }
    }
  }

  /// Section headers; a file whose section table makes no sense is loaded as if it had none.
  private func readSections() -> [Elf32_Shdr] {
    var sections: [Elf32_Shdr] = []
    var section: OpaquePointer? = elf_nextscn(handle, nil)
    while let current = section, sections.count < Self.sectionLimit {
      if let header = elf32_getshdr(current)?.pointee { sections.append(header) }
      section = elf_nextscn(handle, current)
    }
    return sections
  }

  /// The regions that the program marks.
  private func readRegions(_ header: Elf32_Ehdr) -> RegionMarks {
    let names = strings(ofSection: Int(header.e_shstrndx))
    var section: OpaquePointer? = elf_nextscn(handle, nil)
    var visited = 0
    while let current = section, visited < Self.sectionLimit {
      visited += 1
      section = elf_nextscn(handle, current)
      guard let header = elf32_getshdr(current)?.pointee, header.sh_type == UInt32(SHT_PROGBITS),
        UInt64(header.sh_offset) + UInt64(header.sh_size) <= UInt64(size),
        Self.isName(RegionMarks.section, at: Int(header.sh_name), in: names),
        let data = elf_rawdata(current, nil)?.pointee, let start = data.d_buf
      else { continue }
      return RegionMarks(UnsafeRawBufferPointer(start: start, count: data.d_size))
    }
    return .none
  }

  private static func isName(
    _ name: String, at start: Int, in names: UnsafeRawBufferPointer
  ) -> Bool {
    guard start < names.count else { return false }
    return names[start...].prefix { $0 != 0 }.elementsEqual(name.utf8)
  }

  /// The named symbols of the first symbol table that reads; none if it is broken.
  private func readSymbols() throws(LoadError) -> [Symbol] {
    var section: OpaquePointer? = elf_nextscn(handle, nil)
    var visited = 0
    while let current = section, visited < Self.sectionLimit {
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
      return try named(count, in: data, names: strings(ofSection: Int(header.sh_link)))
    }
    return []
  }

  /// The table of names in a section, empty if it is none.
  private func strings(ofSection number: Int) -> UnsafeRawBufferPointer {
    guard let section = elf_getscn(handle, number),
      elf32_getshdr(section)?.pointee.sh_type == UInt32(SHT_STRTAB),
      let data = elf_getdata(section, nil)?.pointee, let start = data.d_buf
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: start, count: data.d_size)
  }

  private func named(
    _ count: Int, in data: UnsafeMutablePointer<Elf_Data>, names: UnsafeRawBufferPointer
  ) throws(LoadError) -> [Symbol] {
    var symbols: [Symbol] = []
    var size = 0
    for index in 0..<count {
      var entry = GElf_Sym()
      guard gelf_getsym(data, Int32(index), &entry) != nil,
        let symbol = Symbol(entry, names: names)
      else { continue }
      symbols.append(symbol)
      size += symbol.name.utf8.count
      guard size <= Self.nameLimit else {
        throw .tooMany("bytes of symbol names", count: size, limit: Self.nameLimit)
      }
    }
    return symbols
  }

  private static var lastError: String {
    elf_errmsg(-1).map { String(cString: $0) } ?? "unknown reason"
  }
}

extension Elf32_Phdr {
  /// Where its bytes in the file go.
  fileprivate var loaded: Range<UInt64> { UInt64(p_paddr)..<UInt64(p_paddr) + UInt64(p_filesz) }

  /// Where it is when the program works.
  fileprivate var resident: Range<UInt64> { UInt64(p_vaddr)..<UInt64(p_vaddr) + UInt64(p_memsz) }

  /// Whether the two want the same memory at the same time: for bytes in the file, or for all that
  /// they have where neither is moved.
  ///
  /// The zeros of one that is moved say nothing about its load address, and overlays share their
  /// virtual addresses.
  fileprivate func clashes(with other: Elf32_Phdr) -> Bool {
    if loaded.overlaps(other.loaded) { return true }
    return p_paddr == p_vaddr && other.p_paddr == other.p_vaddr
      && resident.overlaps(other.resident)
  }
}

extension Symbol {
  /// The symbol of a table's entry; nil unless it is defined and has a name.
  fileprivate init?(_ entry: GElf_Sym, names: UnsafeRawBufferPointer) {
    guard entry.st_shndx != UInt16(SHN_UNDEF) else { return nil }
    let type = entry.st_info & 0xf
    guard [STT_NOTYPE, STT_OBJECT, STT_FUNC].contains(Int32(type)),
      let name = String(nameIn: names, at: Int(entry.st_name))
    else { return nil }
    // `$x` and `$d` mark code and data for disassemblers, `.L` labels are the compiler's own.
    guard !name.isEmpty, !name.hasPrefix("$"), !name.hasPrefix(".L") else { return nil }
    self.init(
      name: name, address: UInt32(truncatingIfNeeded: entry.st_value),
      size: UInt32(truncatingIfNeeded: entry.st_size), isFunction: type == UInt8(STT_FUNC),
      isGlobal: entry.st_info >> 4 != UInt8(STB_LOCAL),
      isAbsolute: entry.st_shndx == UInt16(SHN_ABS))
  }
}
