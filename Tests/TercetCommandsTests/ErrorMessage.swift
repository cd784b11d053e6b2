// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetCore
import TercetELF
import TercetISA
import TercetKit

/// An error that a user can cause, with the status and the exact words that it ends in.
struct ErrorMessage {
  /// `LoadError.empty`.
  let name: String
  let error: any Error
  let status: Int32
  let text: String

  init(_ name: String, _ error: any Error, status: Int32, _ text: String) {
    (self.name, self.error, self.status, self.text) = (name, error, status, text)
  }

  static let all =
    loading + memory + files + core + directories + traces + usage + lockstep + tests

  private static let extensions = ISAExtension.all.map(\.name).joined(separator: ", ")
  private static let parameters = TimingParameter.all.map(\.name).joined(separator: ", ")
  private static let presets = Preset.all.map(\.name).joined(separator: ", ")
}

extension ErrorMessage {
  private static let loading = [
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
      "LoadError.entryMisaligned", LoadError.entryMisaligned(0x8000_0001),
      status: 65,
      """
      the entry point 0x80000001 is not a multiple of 2
      help: name the start symbol with ENTRY() in the linker script, or `-e`
      """),
  ]

  private static let memory = [
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
      MemoryError.segmentOutsideMemory(address: 0x8000_0000, size: 256),
      status: 65,
      """
      the program wants 256 bytes at 0x80000000, where --memory put none
      help: add --memory 256@0x80000000, or leave --memory out
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

  private static let files = [
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
      "FileError.unwritable",
      FileError.unwritable("out/report", reason: "No such file or directory"),
      status: 74,
      """
      'out/report' cannot be written: No such file or directory
      help: check that the folder exists and that you may write there
      """),
    ErrorMessage(
      "FileError.brokenStream", FileError.brokenStream("standard output", reason: "Broken pipe"),
      status: 74,
      """
      standard output cannot be written: Broken pipe
      help: the reader closed the pipe, or the disk is full; -o writes to a file
      """),
  ]

  private static let core = [
    ErrorMessage(
      "ISAStringError.notRV32", ISAStringError.notRV32("rv64i"),
      status: 64,
      """
      'rv64i' is not an ISA that tercet runs: it does not start with rv32
      help: write it like \(InstructionSet.full.name)
      """),
    ErrorMessage(
      "ISAStringError.noBase", ISAStringError.noBase("rv32m"),
      status: 64,
      """
      the ISA 'rv32m' has no base: the letter i is missing
      help: write it like rv32i or rv32im_zicsr
      """),
    ErrorMessage(
      "ISAStringError.unknownExtension",
      ISAStringError.unknownExtension("zicrs", in: "rv32i_zicrs"),
      status: 64,
      """
      the ISA 'rv32i_zicrs' names 'zicrs', which tercet does not execute
      help: did you mean zicsr? it knows \(Self.extensions)
      """),
    ErrorMessage(
      "ISAStringError.emptyName", ISAStringError.emptyName("rv32im_"),
      status: 64,
      """
      the ISA 'rv32im_' has an underscore with no name behind it
      help: write it like rv32im_zicsr
      """),
    ErrorMessage(
      "ISAStringError.contradiction",
      ISAStringError.contradiction("i", "e", because: "a core has one base", in: "rv32ie"),
      status: 64,
      """
      the ISA 'rv32ie' contradicts itself: i and e exclude each other, as a core has one base
      help: leave out e, which tercet does not execute
      """),
    ErrorMessage(
      "TimingError.notAnAssignment", TimingError.notAnAssignment("redirectPenalty"),
      status: 64,
      """
      'redirectPenalty' sets nothing: it is not of the form name=value
      help: write it like --set redirectPenalty=2
      """),
    ErrorMessage(
      "TimingError.unknownParameter", TimingError.unknownParameter("redirectpenality"),
      status: 64,
      """
      there is no timing parameter 'redirectpenality'
      help: did you mean redirectPenalty? there are \(Self.parameters)
      """),
    ErrorMessage(
      "TimingError.badValue",
      TimingError.badValue(
        "-1", parameter: "trapPenalty", accepts: "a whole number from 0 to 10000"),
      status: 64,
      """
      '-1' is not a value of trapPenalty
      help: it takes a whole number from 0 to 10000
      """),
  ]

  private static let directories = [
    ErrorMessage(
      "DirectoryError.noPath", DirectoryError.noPath(":ro"),
      status: 64,
      """
      --dir ':ro' names no directory
      help: write PATH or PATH:ro, such as --dir data:ro
      """),
    ErrorMessage(
      "DirectoryError.unusable", DirectoryError.unusable("data", reason: "Not a directory"),
      status: 64,
      """
      'data' cannot be opened as a directory: Not a directory
      help: --dir takes a directory that exists, as PATH or PATH:ro
      """),
    ErrorMessage(
      "DirectoryError.nameless", DirectoryError.nameless(".."),
      status: 64,
      """
      --dir '..' ends in no name that the guest could use
      help: only the first --dir is the guest's own directory; write the path of others in full
      """),
    ErrorMessage(
      "DirectoryError.sameName", DirectoryError.sameName("a", "b/a"),
      status: 64,
      """
      --dir 'b/a': another directory is already called 'a'
      help: the guest sees every --dir but the first by its last name; give a common parent
      """),
  ]

  private static let traces = [
    ErrorMessage(
      "TraceError.unknownPlace", TraceError.unknownPlace("mian", near: ["main"]),
      status: 64,
      """
      'mian' is no symbol, no pc in hex and no cycle
      help: did you mean main? write --at main, --at main+0x10, --at 0x80000010 or --at 1200
      """),
    ErrorMessage(
      "TraceError.unknownFunction", TraceError.unknownFunction("conv", near: ["conv1", "conv2"]),
      status: 64,
      """
      the program has no symbol 'conv'
      help: did you mean conv1, conv2? `tercet disasm` lists the symbols
      """),
    ErrorMessage(
      "TraceError.notARange", TraceError.notARange("9:1"),
      status: 64,
      """
      '9:1' is not a range of cycles
      help: write FIRST:LAST, such as --range 1000:2000
      """),
    ErrorMessage(
      "TraceError.neverReached", TraceError.neverReached("abort"),
      status: 64,
      """
      the run ended before it came to abort
      help: `tercet profile` shows what ran, and how many cycles there were
      """),
  ]

  private static let usage = [
    ErrorMessage(
      "UsageError.unknownPreset", UsageError.unknownPreset("clasic"),
      status: 64,
      """
      there is no preset 'clasic'
      help: did you mean classic? there are \(Self.presets)
      """),
    ErrorMessage(
      "UsageError.zeroCycles", UsageError.zeroCycles,
      status: 64,
      """
      --max-cycles 0 leaves no cycle to run
      help: give at least 1
      """),
    ErrorMessage(
      "UsageError.zeroTraceCycles", UsageError.zeroTraceCycles,
      status: 64,
      """
      --cycles 0 leaves nothing to show
      help: give at least 1
      """),
    ErrorMessage(
      "UsageError.rangeAndPlace", UsageError.rangeAndPlace,
      status: 64,
      """
      --range says which cycles to show, and so do --at and --cycles
      help: give either --range FIRST:LAST, or --at and --cycles
      """),
    ErrorMessage(
      "UsageError.lockstepCountsNothing", UsageError.lockstepCountsNothing,
      status: 64,
      """
      --lockstep compares results and counts no cycles, so there are no --stats
      help: run once with --lockstep, and once with --stats
      """),
    ErrorMessage(
      "UsageError.lockstepHasNoSignature", UsageError.lockstepHasNoSignature,
      status: 64,
      """
      --lockstep compares results and leaves no signature, so there is no --signature
      help: run once with --lockstep, and once with --signature
      """),
    ErrorMessage(
      "UsageError.unknownCommand",
      UsageError.unknownCommand("rn", near: ["run"], known: ["run", "profile"]),
      status: 64,
      """
      there is no command 'rn'
      help: the commands are run, profile; did you mean `tercet run`?
      """),
  ]

  private static let lockstep = [
    ErrorMessage(
      "SpikeError.notFound", SpikeError.notFound,
      status: 66,
      """
      Spike is not installed: no `spike` on the PATH, and none in .venv
      help: `tools/setup test` installs it, or set TERCET_SPIKE to its path
      """),
    ErrorMessage(
      "SpikeError.didNotStart", SpikeError.didNotStart("no dtc"),
      status: 66,
      """
      Spike did not start: no dtc
      help: it needs `dtc`; `tools/setup test` installs both
      """),
    ErrorMessage(
      "SpikeError.stopped", SpikeError.stopped("bad ISA"),
      status: 70,
      """
      Spike stopped before the program ended: bad ISA
      help: Spike wants RAM away from its own devices, such as 0x80000000, and no Xtdot
      """),
    ErrorMessage(
      "SpikeError.strangeLine", SpikeError.strangeLine("?"),
      status: 70,
      """
      Spike's log has a line that tercet cannot read: ?
      help: `tools/setup test` installs the version that is known to work
      """),
  ]

  private static let tests = [
    ErrorMessage(
      "TestError.noPrograms", TestError.noPrograms(["out", "b"]),
      status: 65,
      """
      no program for RV32 in out, b
      help: build the tests first, such as `make -C riscv-tests`, and pass the folder of their ELFs
      """),
    ErrorMessage(
      "SignatureError.noSymbols", SignatureError.noSymbols,
      status: 65,
      """
      the program has no signature: the symbols begin_signature and end_signature are not both there
      help: only architecture tests have them; leave --signature out for other programs
      """),
    ErrorMessage(
      "SignatureError.backwards",
      SignatureError.backwards(begin: 0x8000_1000, end: 0x8000_0000),
      status: 65,
      """
      the signature ends at 0x80000000, before it begins at 0x80001000
      help: look at begin_signature and end_signature in the linker script
      """),
    ErrorMessage(
      "SignatureError.outsideMemory",
      SignatureError.outsideMemory(begin: 0, end: 16),
      status: 65,
      """
      the signature from 0x00000000 to 0x00000010 does not lie in one region of memory
      help: give it memory, such as --memory 64M@0x80000000
      """),
  ]
}
