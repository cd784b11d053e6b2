// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

/// An assembler that must read what Tercet prints.
struct ReferenceAssembler: Sendable, CustomTestStringConvertible {
  /// Texts that the assembler cannot know.
  enum Gap: Hashable, Sendable {
    /// Every instruction of an extension, under its own name.
    case instructions(of: String)
    /// Instructions that name one of these control and status registers.
    case registers([String])
    /// Fences that order nothing before them, or nothing after them.
    case emptyFence
  }

  let testDescription: String
  /// What it cannot know, each with the reason.
  let gaps: [Gap: String]
  /// Compressed instructions whose easier text, that of the 32-bit instruction, it assembles to
  /// that; each with the reason.
  let uncompressed: [String: String]
  /// Extensions that it knows by an older name.
  let olderNames: [String: String]
  /// What it calls the place of an instruction, before a distance.
  let here: String
  private let tool: @Sendable () throws -> Tool
  private let options: [String]

  /// LLVM's assembler: what it prints, it reads.
  static let clang = ReferenceAssembler(
    testDescription: "clang",
    gaps: [
      .instructions(of: "xtdot"): "Tercet's own extension; programs reach it by .insn"
    ],
    uncompressed: [:], olderNames: [:],
    // It compresses jumps by a number, and not those to a place that it has to work out.
    here: "",
    tool: { try Tool.clang() }, options: ["--target=riscv32", "-mno-relax", "-c"])

  static let gnu = ReferenceAssembler(
    testDescription: "GNU as",
    gaps: [
      .instructions(of: "xtdot"): "Tercet's own extension; programs reach it by .insn",
      .instructions(of: "xcvsimd"): "CORE-V's SIMD came to binutils after 2.40",
      .instructions(of: "zicond"): "younger than binutils 2.40",
      .instructions(of: "zcb"): "younger than binutils 2.40",
      .instructions(of: "zcmp"): "younger than binutils 2.40",
      .registers([
        "mctrctl", "sctrctl", "sctrdepth", "sctrstatus", "vsctrctl",
      ]): "control transfer records (Smctr, Ssctr) are younger than binutils 2.40",
      .registers([
        "mireg2", "mireg3", "mireg4", "mireg5", "mireg6", "sireg2", "sireg3", "sireg4", "sireg5",
        "sireg6", "vsireg2", "vsireg3", "vsireg4", "vsireg5", "vsireg6",
      ]): "indirect register access (Smcsrind, Sscsrind) is younger; 2.40 has AIA's first alias",
      .registers(["mncause", "mnepc", "mnscratch", "mnstatus"]):
        "resumable NMIs (Smrnmi) are younger than binutils 2.40",
      .registers(["mcyclecfg", "mcyclecfgh", "minstretcfg", "minstretcfgh", "scountinhibit"]):
        "counter filtering and delegation (Smcntrpmf, Smcdeleg) are younger than binutils 2.40",
      .registers(["medelegh", "hedelegh"]): "of the privileged ISA 1.13, and 2.40 knows 1.12",
      .registers(["jvt"]): "Zcmt is younger than binutils 2.40",
      .registers(["ssp"]): "shadow stacks (Zicfiss) are younger than binutils 2.40",
      .registers(["srmcfg"]): "quality of service (Ssqosid) is younger than binutils 2.40",
      .emptyFence: "it has letters for what a fence orders, and no word for nothing; LLVM has 0",
    ],
    uncompressed: Dictionary(
      uniqueKeysWithValues: InstructionCorpus.mnemonics(of: "zcb").map {
        ($0, "Zcb is younger than binutils 2.40")
      } + [("c.jal", "2.40 gives `jal` to a place 32 bits")]),
    olderNames: ["zca": "c"],
    // A bare number would be an address.
    here: ".",
    tool: { Tool(path: "/usr/bin/env") },
    options: ["riscv64-unknown-elf-as", "-mabi=ilp32", "-mno-relax", "-mno-arch-attr"])

  static let all = [clang, gnu]

  /// The extensions whose names it does not know.
  var unknownExtensions: [String] {
    gaps.keys.compactMap { if case .instructions(let name) = $0 { name } else { nil } }
  }

  private var isa: String {
    InstructionCorpus.isa(without: unknownExtensions, calling: olderNames)
  }

  struct Result {
    /// The assembled instructions, 16-bit ones with zeros above, or nil if the assembler refused a
    /// line.
    let words: [UInt32]?
    /// The lines that it refused, counted from 0.
    let refused: Set<Int>
    /// The first of what it said.
    let message: String
  }

  /// Assembles lines of instructions of `width` bytes each; where that is 2, it may choose 4.
  ///
  /// - Parameter isa: Other extensions than those it knows.
  func assemble(_ lines: [String], width: Int = 4, isa: String? = nil) throws -> Result {
    let files = try TemporaryFolder()
    // The same text may stand for two encodings: `li a0, 1` has 32 bits, or 16 where they exist.
    let head = width == 2 ? ".option rvc\n" : ".option norvc\n"
    let input = try files.write(
      Array((head + lines.joined(separator: "\n") + "\n").utf8), to: "w.s")
    let object = files.file("w.o")
    let result = try tool().run(options + ["-march=\(isa ?? self.isa)", "-o", object, input])
    let message = result.err.split(separator: "\n").prefix(3).joined(separator: "\n")
    guard result.status == 0 else {
      return Result(words: nil, refused: Self.refusedLines(in: result.err), message: message)
    }
    return Result(
      words: Self.instructions(in: try Assembly.code(in: object)), refused: [], message: message)
  }

  /// The lowest two bits say how long an instruction is.
  private static func instructions(in bytes: [UInt8]) -> [UInt32] {
    var words: [UInt32] = []
    var position = 0
    while position + 1 < bytes.count {
      let length = min(bytes[position] & 3 == 3 ? 4 : 2, bytes.count - position)
      words.append(
        (0..<length).reduce(0) { $0 | UInt32(bytes[position + $1]) << (8 * UInt32($1)) })
      position += length
    }
    return words
  }

  /// The numbers in `w.s:12: Error: …` (GNU) and `w.s:12:1: error: …` (clang).
  private static func refusedLines(in messages: String) -> Set<Int> {
    Set(
      messages.split(separator: "\n").compactMap { line in
        guard line.contains(": Error: ") || line.contains(": error: "),
          let place = line.firstRange(of: "w.s:")
        else { return nil }
        // The first line of the file is the option in front.
        return Int(line[place.upperBound...].prefix { $0.isNumber }).map { $0 - 2 }
      })
  }
}

extension ReferenceAssembler.Gap {
  /// Whether `text`, of this instruction, is one that the assembler cannot know.
  func holds(_ text: String, _ instruction: Instruction, _ spec: InstructionSpec) -> Bool {
    switch self {
    case .instructions(let name):
      return InstructionCorpus.mnemonics(of: name).contains(spec.mnemonic)
        && text.prefix { $0 != " " } == spec.mnemonic
    case .registers(let names):
      guard spec.format == .csr || spec.format == .csrImmediate else { return false }
      return names.contains(instruction.csr.name)
    case .emptyFence:
      let sets = instruction.word >> 20
      return spec.format == .fence && (sets & 0xf == 0 || sets & 0xf0 == 0)
    }
  }

  /// What must be among the texts, for the gap to be needed at all.
  var members: [String] {
    switch self {
    case .instructions(let name): InstructionCorpus.mnemonics(of: name).sorted()
    case .registers(let names): names
    case .emptyFence: ["fence"]
    }
  }

  /// Which of the members a text of this instruction shows.
  func member(_ instruction: Instruction, _ spec: InstructionSpec) -> String {
    if case .registers = self { return instruction.csr.name }
    return spec.mnemonic
  }
}
