// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetCore
import TercetELF
import TercetFiles
import TercetISA
import TercetKit

/// Errors of the program and of the files it comes from and goes to.
extension ErrorMessage {
  static let loading = [
    ErrorMessage(
      "LoadError.empty", LoadError.empty,
      status: 65,
      """
      the file is empty
      help: pass the linked program, not its source, an archive or a raw binary image
      """),
    ErrorMessage(
      "LoadError.notAnELF", LoadError.notAnELF(firstBytes: [0x23, 0x21]),
      status: 65,
      """
      not an ELF file: it starts with 0x23 0x21
      help: pass the linked program, not its source, an archive or a raw binary image
      """),
    ErrorMessage(
      "LoadError.truncatedHeader", LoadError.truncatedHeader(fileSize: 51),
      status: 65,
      """
      the ELF header is cut off: the file has 51 bytes, and a header has 52
      help: the file is damaged or cut off; link it again, or copy it again and compare sizes
      """),
    ErrorMessage(
      "LoadError.wrongClass", LoadError.wrongClass,
      status: 65,
      """
      a 64-bit ELF, and tercet runs 32-bit programs
      help: build for RV32: gcc or clang with `-march=rv32im -mabi=ilp32`
      """),
    ErrorMessage(
      "LoadError.wrongEndianness", LoadError.wrongEndianness,
      status: 65,
      """
      a big-endian ELF, and tercet runs little-endian programs
      help: build for RV32: gcc or clang with `-march=rv32im -mabi=ilp32`
      """),
    ErrorMessage(
      "LoadError.wrongVersion", LoadError.wrongVersion(2),
      status: 65,
      """
      the ELF has version 2, and only version 1 is defined
      help: the file is damaged or cut off; link it again, or copy it again and compare sizes
      """),
    ErrorMessage(
      "LoadError.wrongMachine", LoadError.wrongMachine(62),
      status: 65,
      """
      the ELF is for machine 62, and tercet runs RISC-V (243)
      help: build for RV32: gcc or clang with `-march=rv32im -mabi=ilp32`
      """),
    ErrorMessage(
      "LoadError.wrongType", LoadError.wrongType(1),
      status: 65,
      """
      the ELF is a relocatable object, and tercet runs linked executables at fixed addresses \
      (ET_EXEC)
      help: link it, with `-static -no-pie` where the linker makes position-independent files
      """),
    ErrorMessage(
      "LoadError.wrongEntrySize",
      LoadError.wrongEntrySize(table: "symbol table", found: 8, expected: 16),
      status: 65,
      """
      the symbol table has entries of 8 bytes, not 16
      help: the file is damaged or cut off; link it again, or copy it again and compare sizes
      """),
    ErrorMessage(
      "LoadError.tooMany", LoadError.tooMany("segments", count: 9000, limit: 512),
      status: 65,
      """
      the ELF has 9000 segments, more than the 512 that tercet reads
      help: the file is damaged or cut off; link it again, or copy it again and compare sizes
      """),
    ErrorMessage(
      "LoadError.unreadable", LoadError.unreadable("invalid section"),
      status: 65,
      """
      the ELF cannot be read: invalid section
      help: the file is damaged or cut off; link it again, or copy it again and compare sizes
      """),
    ErrorMessage(
      "LoadError.tableOutsideFile",
      LoadError.tableOutsideFile(
        table: "program header table", offset: 52, size: 64, fileSize: 100),
      status: 65,
      """
      the program header table reaches from 52 to 116, past the end of the file at 100
      help: the file is damaged or cut off; link it again, or copy it again and compare sizes
      """),
    ErrorMessage(
      "LoadError.segmentOutsideFile",
      LoadError.segmentOutsideFile(index: 1, offset: 84, size: 32, fileSize: 100),
      status: 65,
      """
      segment 1 takes 32 bytes at offset 84, past the end of the file at 100
      help: the file is damaged or cut off; link it again, or copy it again and compare sizes
      """),
    ErrorMessage(
      "LoadError.segmentShrinks", LoadError.segmentShrinks(index: 0, fileSize: 32, memorySize: 16),
      status: 65,
      """
      segment 0 has 32 bytes in the file and only 16 in memory
      help: look at the linker script; `readelf -l` shows the segments
      """),
    ErrorMessage(
      "LoadError.segmentPastAddressSpace",
      LoadError.segmentPastAddressSpace(index: 0, address: 0xffff_fff0, size: 32),
      status: 65,
      """
      segment 0 takes 32 bytes at 0xfffffff0, past the end of the 32-bit address space
      help: look at the linker script; `readelf -l` shows the segments
      """),
    ErrorMessage(
      "LoadError.segmentsOverlap", LoadError.segmentsOverlap(0, 2, at: 0x8000_0010),
      status: 65,
      """
      segments 0 and 2 both want address 0x80000010
      help: look at the linker script; `readelf -l` shows the segments
      """),
    ErrorMessage(
      "LoadError.nothingToLoad", LoadError.nothingToLoad,
      status: 65,
      """
      the ELF has nothing to load: no PT_LOAD segment with bytes in memory
      help: look at the linker script: sections need a place in memory; `readelf -l` shows it
      """),
    ErrorMessage(
      "LoadError.entryOutsideSegments", LoadError.entryOutsideSegments(0x1234),
      status: 65,
      """
      the entry point 0x00001234 lies in no loaded segment
      help: name the start symbol with ENTRY() in the linker script, or `-e`
      """),
    ErrorMessage(
      "LoadError.entryNotLoaded", LoadError.entryNotLoaded(0x4000_0000, physical: 0x8000_0000),
      status: 65,
      """
      the entry point 0x40000000 lies in no loaded segment: it is a virtual address, and the bytes \
      for it are loaded at its physical address, 0x80000000
      help: give start-up code a section without AT(), which is loaded where it runs, or set the \
      entry to 0x80000000 if it runs anywhere
      """),
    ErrorMessage(
      "LoadError.entryMisaligned", LoadError.entryMisaligned(0x8000_0001),
      status: 65,
      """
      the entry point 0x80000001 is not a multiple of 2
      help: name the start symbol with ENTRY() in the linker script, or `-e`
      """),
  ]

  static let memory = [
    ErrorMessage(
      "MemoryError.notARegion", MemoryError.notARegion("64M"),
      status: 64,
      """
      '64M' is not a memory region
      help: write SIZE@BASE, such as --memory 256K@0x80000000; K, M and G count in 1024
      """),
    ErrorMessage(
      "MemoryError.empty", MemoryError.empty("0@0"),
      status: 64,
      """
      the memory region '0@0' has no bytes
      help: give it a size, such as --memory 256K@0x80000000
      """),
    ErrorMessage(
      "MemoryError.pastAddressSpace", MemoryError.pastAddressSpace("8@0xfffffffc"),
      status: 64,
      """
      the memory region '8@0xfffffffc' ends past the 32-bit address space
      help: SIZE and BASE together reach at most 4G
      """),
    ErrorMessage(
      "MemoryError.regionsOverlap",
      MemoryError.regionsOverlap(
        GuestMemory.Region(base: 0x1000, size: 8192), GuestMemory.Region(base: 0x2000, size: 4096)),
      status: 64,
      """
      the memory regions at 0x00001000 and 0x00002000 overlap
      help: make the first smaller, or move the second
      """),
    ErrorMessage(
      "MemoryError.segmentOutsideMemory",
      MemoryError.segmentOutsideMemory(
        address: 0x8000_0000, size: 256,
        needed: [
          GuestMemory.Region(base: 0x8000_0000, size: 69632),
          GuestMemory.Region(base: 0x9000_0000, size: 1 << 20),
        ]),
      status: 65,
      """
      the program wants 256 bytes at 0x80000000, and --memory does not have all of them
      help: give --memory 68K@0x80000000 --memory 1M@0x90000000, or leave --memory out
      """),
    ErrorMessage(
      "MemoryError.outOfHostMemory", MemoryError.outOfHostMemory(bytes: 4_294_967_296),
      status: 65,
      """
      the host could not provide 4294967296 bytes of guest memory
      help: look at the segment sizes with `readelf -l`, or give smaller regions with --memory
      """),
    ErrorMessage(
      "MemoryError.noRoomForArguments", MemoryError.noRoomForArguments(bytes: 5000),
      status: 65,
      """
      the program's arguments take 5000 bytes of stack, and its memory has no room for them
      help: give it more, such as --memory 64M@0x80000000, or shorter arguments
      """),
    ErrorMessage(
      "MemoryError.noMemory", MemoryError.noMemory,
      status: 64,
      """
      the program has no memory
      help: give it some, such as --memory 64M@0x80000000
      """),
  ]

  static let files = [
    ErrorMessage(
      "FileError.missing", FileError.missing("a.elf"),
      status: 66,
      """
      a.elf: there is no such file
      help: check the path, or build the program first
      """),
    ErrorMessage(
      "FileError.notAFile", FileError.notAFile("build"),
      status: 66,
      """
      build: not a regular file
      help: pass the linked program itself
      """),
    ErrorMessage(
      "FileError.unreadable", FileError.unreadable("a.elf", reason: "Permission denied"),
      status: 66,
      """
      a.elf: cannot be read: Permission denied
      help: check its permissions
      """),
    ErrorMessage(
      "FileError.tooLarge", FileError.tooLarge("a.elf", bytes: 2_000_000_000),
      status: 66,
      """
      a.elf: 2000000000 bytes are more than tercet reads
      help: strip the program of debug information with `objcopy -g`
      """),
    ErrorMessage(
      "FileError.notAFolder",
      FileError.notAFolder("sources", reason: "No such file or directory"),
      status: 66,
      """
      'sources' cannot be opened as a folder: No such file or directory
      help: --source takes a folder that exists
      """),
    ErrorMessage(
      "FileError.unwritable",
      FileError.unwritable("out/report", reason: "No such file or directory"),
      status: 74,
      """
      'out/report' cannot be written: No such file or directory
      help: check that it is no folder, that its folder exists, that you may write there, and that there is room
      """),
    ErrorMessage(
      "FileError.brokenStream", FileError.brokenStream("standard output", reason: "Broken pipe"),
      status: 74,
      """
      standard output cannot be written: Broken pipe
      help: the reader closed the pipe, or the disk is full; -o writes to a file
      """),
  ]
}
