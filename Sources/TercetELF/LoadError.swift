// SPDX-License-Identifier: Apache-2.0

/// Why a file could not be loaded as a program.
package enum LoadError: Error, Equatable {
  case empty
  case notAnELF(firstBytes: [UInt8])
  case truncatedHeader(fileSize: Int)
  case wrongClass
  case wrongEndianness
  case wrongVersion(UInt32)
  case wrongMachine(UInt16)
  case wrongType(UInt16)
  case wrongEntrySize(table: String, found: UInt16, expected: UInt16)
  case tooMany(String, count: Int, limit: Int)
  case unreadable(String)
  case tableOutsideFile(table: String, offset: UInt64, size: UInt64, fileSize: Int)
  case segmentOutsideFile(index: Int, offset: UInt32, size: UInt32, fileSize: Int)
  case segmentShrinks(index: Int, fileSize: UInt32, memorySize: UInt32)
  case segmentPastAddressSpace(index: Int, address: UInt32, size: UInt32)
  case segmentsOverlap(Int, Int, at: UInt32)
  case nothingToLoad
  case entryOutsideSegments(UInt32)
  /// The entry is an address to which something is moved; its bytes are loaded elsewhere.
  case entryNotLoaded(UInt32, physical: UInt32)
  case entryMisaligned(UInt32)
}

extension LoadError: CustomStringConvertible {
  /// What happened, then why, then what to do about it.
  package var description: String { "\(what)\nhelp: \(help)" }

  private var what: String {
    switch self {
    case .empty:
      return "the file is empty"
    case .notAnELF(let bytes):
      let shown = bytes.map { hex($0) }.joined(separator: " ")
      return "not an ELF file: it starts with \(shown)"
    case .truncatedHeader(let size):
      return "the ELF header is cut off: the file has \(size) bytes, and a header has 52"
    case .wrongClass:
      return "a 64-bit ELF, and tercet runs 32-bit programs"
    case .wrongEndianness:
      return "a big-endian ELF, and tercet runs little-endian programs"
    case .wrongVersion(let version):
      return "the ELF has version \(version), and only version 1 is defined"
    case .wrongMachine(let machine):
      return "the ELF is for machine \(machine), and tercet runs RISC-V (243)"
    case .wrongType(let type):
      let name = elfTypes[type] ?? "a file of type \(type)"
      return "the ELF is \(name), and tercet runs linked executables at fixed addresses (ET_EXEC)"
    case .wrongEntrySize(let table, let found, let expected):
      return "the \(table) has entries of \(found) bytes, not \(expected)"
    case .tooMany(let things, let count, let limit):
      return "the ELF has \(count) \(things), more than the \(limit) that tercet reads"
    case .unreadable(let reason):
      return "the ELF cannot be read: \(reason)"
    case .tableOutsideFile(let table, let offset, let size, let fileSize):
      return """
        the \(table) reaches from \(offset) to \(offset + size), past the end of the file at \
        \(fileSize)
        """
    case .segmentOutsideFile(let index, let offset, let size, let fileSize):
      return """
        segment \(index) takes \(size) bytes at offset \(offset), past the end of the file at \
        \(fileSize)
        """
    case .segmentShrinks(let index, let fileSize, let memorySize):
      return """
        segment \(index) has \(fileSize) bytes in the file and only \(memorySize) in memory
        """
    case .segmentPastAddressSpace(let index, let address, let size):
      return """
        segment \(index) takes \(size) bytes at \(hex(address)), past the end of the 32-bit \
        address space
        """
    case .segmentsOverlap(let first, let second, let address):
      return "segments \(first) and \(second) both want address \(hex(address))"
    case .nothingToLoad:
      return "the ELF has nothing to load: no PT_LOAD segment with bytes in memory"
    case .entryOutsideSegments(let entry):
      return "the entry point \(hex(entry)) lies in no loaded segment"
    case .entryNotLoaded(let entry, let physical):
      return """
        the entry point \(hex(entry)) lies in no loaded segment: it is a virtual address, and the \
        bytes for it are loaded at its physical address, \(hex(physical))
        """
    case .entryMisaligned(let entry):
      return "the entry point \(hex(entry)) is not a multiple of 2"
    }
  }

  private var help: String {
    switch self {
    case .empty, .notAnELF:
      return "pass the linked program, not its source, an archive or a raw binary image"
    case .truncatedHeader, .tableOutsideFile, .segmentOutsideFile, .unreadable, .tooMany,
      .wrongEntrySize, .wrongVersion:
      return "the file is damaged or cut off; link it again, or copy it again and compare sizes"
    case .wrongClass, .wrongEndianness, .wrongMachine:
      return "build for RV32: gcc or clang with `-march=rv32im -mabi=ilp32`"
    case .wrongType:
      return "link it, with `-static -no-pie` where the linker makes position-independent files"
    case .segmentShrinks, .segmentPastAddressSpace, .segmentsOverlap:
      return "look at the linker script; `readelf -l` shows the segments"
    case .nothingToLoad:
      return "look at the linker script: sections need a place in memory; `readelf -l` shows it"
    case .entryNotLoaded(_, let physical):
      return """
        give start-up code a section without AT(), which is loaded where it runs, or set the entry \
        to \(hex(physical)) if it runs anywhere
        """
    case .entryOutsideSegments, .entryMisaligned:
      return "name the start symbol with ENTRY() in the linker script, or `-e`"
    }
  }
}

private let elfTypes: [UInt16: String] = [
  0: "of no type", 1: "a relocatable object", 3: "a shared object or position-independent",
  4: "a core dump",
]

/// `0x` and all digits of the type.
func hex<T: FixedWidthInteger>(_ value: T) -> String {
  let digits = String(value, radix: 16)
  return "0x" + String(repeating: "0", count: T.bitWidth / 4 - digits.count) + digits
}
