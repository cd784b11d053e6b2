// SPDX-License-Identifier: Apache-2.0

import CElf

extension Image {
  /// Reads an ELF32 little-endian RISC-V executable.
  ///
  /// Every count, offset and size is checked before it is used, so that no file crashes the
  /// reader. The bytes of a segment go to its physical address (`p_paddr`); a program whose `.data`
  /// lies in flash copies it itself to its virtual one, to which the size in memory belongs.
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
          address: header.p_paddr, virtualAddress: header.p_vaddr,
          contents: bytes[start..<start + Int(header.p_filesz)], size: header.p_memsz,
          isExecutable: header.p_flags & UInt32(PF_X) != 0,
          isWritable: header.p_flags & UInt32(PF_W) != 0))
    }
    guard !segments.isEmpty else { throw .nothingToLoad }
    let entry = content.header.e_entry
    try Self.check(entry, in: segments)
    guard entry & 1 == 0 else { throw .entryMisaligned(entry) }
    self.entry = entry
    self.segments = segments
    let code = CodeRanges(sections: content.sections, segments: segments)
    self.codeRanges = code.loaded
    self.symbols = SymbolTable(content.symbols, codeRanges: code.named)
    self.regions = content.regions
    self.abi = ABIFlags(content.header.e_flags)
    self.bytes = bytes
  }

  /// Finds out whether the first instruction is where bytes are loaded.
  private static func check(_ entry: UInt32, in segments: [Segment]) throws(LoadError) {
    let place = UInt64(entry)
    if segments.contains(where: {
      $0.loaded.contains(place) || $0.stays && $0.resident.contains(place)
    }
    ) {
      return
    }
    guard let moved = segments.first(where: { $0.resident.contains(place) }) else {
      throw .entryOutsideSegments(entry)
    }
    throw .entryNotLoaded(entry, physical: moved.address &+ (entry - moved.virtualAddress))
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
