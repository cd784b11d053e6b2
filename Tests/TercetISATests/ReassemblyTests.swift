// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("What Tercet prints, assemblers read back as the same word", .serialized)
struct ReassemblyTests {
  @Test("boundary operands and a million random words", arguments: ReferenceAssembler.all)
  func sameWords(assembler: ReferenceAssembler) throws {
    for aliases in [true, false] {
      var count = 0
      var wrong: [String] = []
      for batch in InstructionCorpus.whole.standard {
        let lines = AssemblerLine.lines(of: batch, aliases: aliases)
          .filter { $0.gap(of: assembler) == nil }
        let result = try assembler.assemble(lines.map(\.text), width: batch.width)
        count += lines.count
        guard let bytes = result.bytes, bytes.count == lines.count * batch.width else {
          wrong.append(
            result.bytes == nil
              ? "refused lines, such as \(result.message)"
              : "\(lines.count) lines became \(result.bytes?.count ?? 0) bytes")
          continue
        }
        for (index, line) in lines.enumerated() {
          let word = (0..<batch.width).reduce(0 as UInt32) {
            $0 | UInt32(bytes[index * batch.width + $1]) << (8 * UInt32($1))
          }
          if word != line.word {
            wrong.append("'\(line.text)' is \(digits(line.word)), read as \(digits(word))")
          }
        }
      }
      #expect(wrong.count == 0, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
      #expect(count > 900_000)
      print(
        """
        printer: \(count) texts \(aliases ? "with" : "without") aliases assembled by \
        \(assembler.testDescription), \(wrong.count) differences
        """)
    }
  }

  /// A list that only grows hides what it should show.
  @Test("what an assembler is said not to know it refuses", arguments: ReferenceAssembler.all)
  func gaps(assembler: ReferenceAssembler) throws {
    for name in assembler.unknownExtensions {
      let result = try assembler.assemble([], isa: "rv32i_\(name)")
      #expect(result.bytes == nil, "\(assembler.testDescription) knows \(name)")
    }
    let batches = InstructionCorpus.whole.standard + InstructionCorpus.whole.own
    for aliases in [true, false] {
      var samples: [Int: [String: [String]]] = [:]
      for batch in batches {
        for line in AssemblerLine.lines(of: batch, aliases: aliases) {
          guard let gap = line.gap(of: assembler) else { continue }
          // Boundary words come first, with every way to name a register.
          samples[batch.width, default: [:]][line.member(of: gap), default: []].append(line.text)
        }
      }
      for (width, texts) in samples {
        let lines = texts.values.flatMap { $0.prefix(30) }
        let result = try assembler.assemble(lines, width: width)
        let accepted = lines.indices.filter { !result.refused.contains($0) }.map { lines[$0] }
        #expect(
          accepted.isEmpty,
          "\(assembler.testDescription) reads \(accepted.count): \(accepted.prefix(5))")
      }
      let printed = Set(samples.values.flatMap(\.keys))
      for member in assembler.gaps.keys.flatMap(\.members) {
        #expect(printed.contains(member), "\(member) was never printed")
      }
    }
  }
}

/// A printed instruction as an assembler gets it.
struct AssemblerLine {
  let text: String
  let word: UInt32
  private let instruction: Instruction
  private let spec: InstructionSpec

  /// The printed texts of a batch, with every target written as a distance from its instruction.
  ///
  /// That is the one change: Tercet prints where a branch leads, as llvm-objdump does, and there
  /// is no word that both assemblers take for a place. GNU as reads a bare number as an address,
  /// clang as a distance; `.` is here for both.
  static func lines(of batch: InstructionCorpus.Batch, aliases: Bool) -> [AssemblerLine] {
    let decoder = InstructionCorpus.decoder
    let printer = Printer(decoder, aliases: aliases)
    return zip(batch.words, batch.addresses).compactMap { word, address in
      // A symbol for every place marks the texts that end in one.
      guard let instruction = decoder.decode(word),
        let text = printer.text(of: word, at: address, symbolize: { _ in "" })
      else { return nil }
      return AssemblerLine(
        text: withDistance(text, from: address), word: word, instruction: instruction,
        spec: decoder.spec(of: instruction))
    }
  }

  /// `j .+16` for `j 0x80000010 <>` at 0x80000000.
  static func withDistance(_ text: String, from address: UInt32) -> String {
    guard text.hasSuffix(" <>") else { return text }
    let body = text.dropLast(" <>".count)
    let digits = body.reversed().prefix { $0 != "x" }.reversed()
    guard let target = UInt32(String(digits), radix: 16) else { return text }
    let distance = Int32(bitPattern: target &- address)
    return body.dropLast("0x".count + digits.count)
      + (distance < 0 ? ".-\(distance.magnitude)" : ".+\(distance)")
  }

  /// Why the assembler cannot know it, or nil.
  func gap(of assembler: ReferenceAssembler) -> ReferenceAssembler.Gap? {
    assembler.gaps.keys.first { $0.holds(instruction, spec) }
  }

  func member(of gap: ReferenceAssembler.Gap) -> String { gap.member(instruction, spec) }
}
