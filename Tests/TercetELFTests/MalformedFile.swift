// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TestSupport
import Testing

/// A file that must be refused, and the words for it.
struct MalformedFile: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let error: LoadError
  /// Must be in the message.
  let fragment: String

  private init(_ what: String, _ bytes: [UInt8], _ error: LoadError, says fragment: String) {
    testDescription = what
    self.bytes = bytes
    self.error = error
    self.fragment = fragment
  }

  /// A good file, except for what `spoil` does to it.
  private init(
    _ what: String, _ error: LoadError, says fragment: String, spoil: (inout ELFBytes) -> Void
  ) {
    var file = ELFBytes()
    spoil(&file)
    self.init(what, file.bytes, error, says: fragment)
  }

  static let all = notELF + otherELF + headers + segments + starts
}

extension MalformedFile {
  /// A good file has 92 bytes: 52 of header, 32 of program header and 8 of code.
  private static let good = ELFBytes().bytes

  private static func good(with byte: UInt8, at offset: Int) -> [UInt8] {
    var bytes = good
    bytes[offset] = byte
    return bytes
  }

  private static let notELF = [
    MalformedFile("empty", [], .empty, says: "empty"),
    MalformedFile(
      "source text", Array("int main".utf8), .notAnELF(firstBytes: Array("int ".utf8)),
      says: "0x69 0x6e 0x74 0x20"),
    MalformedFile(
      "an archive", Array("!<arch>\n".utf8), .notAnELF(firstBytes: Array("!<ar".utf8)),
      says: "not an ELF"),
    MalformedFile(
      "three bytes of the magic", Array(good[..<3]),
      .notAnELF(firstBytes: [0x7f, 0x45, 0x4c]), says: "not an ELF"),
    MalformedFile(
      "only the magic", Array(good[..<4]), .truncatedHeader(fileSize: 4), says: "has 4 bytes"),
    MalformedFile(
      "a header without its last byte", Array(good[..<51]), .truncatedHeader(fileSize: 51),
      says: "has 51 bytes, and a header has 52"),
  ]

  private static let otherELF = [
    MalformedFile("64-bit class", good(with: 2, at: 4), .wrongClass, says: "64-bit"),
    MalformedFile("no class", good(with: 0, at: 4), .wrongClass, says: "32-bit"),
    MalformedFile("big-endian", good(with: 2, at: 5), .wrongEndianness, says: "big-endian"),
    MalformedFile("version 2", .wrongVersion(2), says: "version 2") { $0.header.version = 2 },
    MalformedFile("x86", .wrongMachine(62), says: "machine 62") { $0.header.machine = 62 },
    MalformedFile("a relocatable object", .wrongType(1), says: "relocatable") {
      $0.header.type = 1
    },
    MalformedFile("ET_DYN", .wrongType(3), says: "position-independent") { $0.header.type = 3 },
    MalformedFile("a core dump", .wrongType(4), says: "core dump") { $0.header.type = 4 },
    MalformedFile("an unknown type", .wrongType(0xfe00), says: "type 65024") {
      $0.header.type = 0xfe00
    },
  ]

  private static let headers = [
    MalformedFile("no program headers", .nothingToLoad, says: "nothing to load") {
      $0.header.programHeaderCount = 0
      $0.header.programHeaderOffset = 0
    },
    MalformedFile(
      "65,535 program headers",
      .tooMany("program headers", count: 65535, limit: 256), says: "65535 program headers"
    ) { $0.header.programHeaderCount = 0xffff },
    MalformedFile(
      "more program headers than the file holds",
      // 52 + 3 * 32 is more than 92.
      .tableOutsideFile(table: "program header table", offset: 52, size: 96, fileSize: 92),
      says: "reaches from 52 to 148"
    ) { $0.header.programHeaderCount = 3 },
    MalformedFile(
      "program headers at the end of the address space",
      .tableOutsideFile(
        table: "program header table", offset: 0xffff_ffe0, size: 32, fileSize: 92),
      says: "past the end of the file at 92"
    ) { $0.header.programHeaderOffset = 0xffff_ffe0 },
    MalformedFile(
      "program headers of 56 bytes",
      .wrongEntrySize(table: "program header table", found: 56, expected: 32), says: "56 bytes"
    ) { $0.header.programHeaderSize = 56 },
    MalformedFile(
      "program headers of no bytes",
      .wrongEntrySize(table: "program header table", found: 0, expected: 32), says: "0 bytes"
    ) { $0.header.programHeaderSize = 0 },
  ]

  private static let segments = [
    MalformedFile(
      "a segment past the end of the file",
      .segmentOutsideFile(index: 0, offset: 84, size: 9, fileSize: 92), says: "9 bytes at offset 84"
    ) { $0.segments[0].fileSize = 9 },
    MalformedFile(
      "a segment whose end in the file wraps around",
      .segmentOutsideFile(index: 0, offset: 0xffff_fff8, size: 16, fileSize: 92),
      says: "past the end of the file"
    ) {
      $0.segments[0].offset = 0xffff_fff8
      $0.segments[0].fileSize = 16
    },
    MalformedFile(
      "filesz > memsz", .segmentShrinks(index: 0, fileSize: 8, memorySize: 4),
      says: "8 bytes in the file and only 4 in memory"
    ) { $0.segments[0].memorySize = 4 },
    MalformedFile(
      "a segment past 2^32",
      .segmentPastAddressSpace(index: 1, address: 0xffff_fffc, size: 8), says: "32-bit address"
    ) { $0.segments.append(.init(bytes: ELFBytes.exitCode, at: 0xffff_fffc)) },
    MalformedFile(
      "a segment of 4 GiB", .segmentPastAddressSpace(index: 0, address: 0x8000_0000, size: .max),
      says: "4294967295 bytes"
    ) { $0.segments[0].memorySize = .max },
    MalformedFile(
      "segments that overlap by a byte", .segmentsOverlap(0, 1, at: 0x8000_0007),
      says: "both want address 0x80000007"
    ) { $0.segments.append(.init(bytes: [1, 2], at: 0x8000_0007)) },
    MalformedFile(
      "a segment inside the zeros of another", .segmentsOverlap(1, 0, at: 0x8000_0000),
      says: "segments 1 and 0"
    ) {
      $0.segments.append(.init(bytes: [1], at: 0x7fff_0000))
      $0.segments[1].memorySize = 0x2_0000
    },
    MalformedFile(
      "a segment whose bytes are loaded where the zeros of one are that stays there, and so does it",
      .segmentsOverlap(0, 1, at: 0x8000_0010), says: "both want address 0x80000010"
    ) {
      $0.segments[0].memorySize = 32
      $0.segments.append(.init(bytes: [1], at: 0x8000_0010))
    },
    MalformedFile(
      "a virtual address from which the segment reaches past 2^32",
      .segmentPastAddressSpace(index: 0, address: 0xffff_fffc, size: 8), says: "at 0xfffffffc"
    ) { $0.segments[0].virtualAddress = 0xffff_fffc },
    MalformedFile(
      "bytes of two segments that are both moved away from one place",
      .segmentsOverlap(0, 1, at: 0x8000_0004), says: "both want address 0x80000004"
    ) {
      $0.segments.append(.init(bytes: [1], at: 0x8000_0004))
      $0.segments[1].virtualAddress = 0x9000_0000
    },
    MalformedFile("no PT_LOAD", .nothingToLoad, says: "no PT_LOAD") { $0.segments[0].type = 4 },
    MalformedFile("an empty PT_LOAD only", .nothingToLoad, says: "nothing to load") {
      $0.segments[0].fileSize = 0
    },
  ]

  private static let starts = [
    MalformedFile(
      "entry past the code", .entryOutsideSegments(0x8000_0008), says: "entry point 0x80000008"
    ) { $0.header.entry = 0x8000_0008 },
    MalformedFile(
      "entry at a virtual address only",
      // The second instruction, so the physical address is 0x80000000 + 4.
      .entryNotLoaded(0x4000_0004, physical: 0x8000_0004),
      says:
        "the entry point 0x40000004 lies in no loaded segment: it is a virtual address, and the "
        + "bytes for it are loaded at its physical address, 0x80000004"
    ) {
      $0.segments[0].virtualAddress = 0x4000_0000
      $0.header.entry = 0x4000_0004
    },
    MalformedFile(
      "entry in the middle of an instruction", .entryMisaligned(0x8000_0001), says: "multiple of 2"
    ) { $0.header.entry = 0x8000_0001 },
    MalformedFile(
      "more symbols than anyone needs",
      .tooMany("symbols", count: 1_000_001, limit: 1_000_000), says: "1000001 symbols"
    ) {
      var table = ELFBytes.Section(".symtab", type: 2)
      table.bytes = [UInt8](repeating: 0, count: 16 * 1_000_001)
      table.entrySize = 16
      $0.sections = [table]
    },
    MalformedFile(
      "many symbols that share one long name",
      // Each name is cut to 4,097 bytes, and 65,521 of them are the first to pass 2^28.
      .tooMany("bytes of symbol names", count: 65_521 * 4097, limit: 1 << 28),
      says: "bytes of symbol names"
    ) {
      $0.add([.label(String(repeating: "n", count: 5000), at: 0x8000_0000)])
      let row = $0.sections[1].bytes[16...]
      for _ in 0..<70_000 { $0.sections[1].bytes += row }
    },
  ]
}
