// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

/// Compressed instructions must survive compression.
///
/// With aliases the text of a compressed instruction is that of the 32-bit one it stands for, and the
/// assembler compresses it again, to the same word. Two exceptions are allowed, and checked: what
/// `ReferenceAssembler.uncompressed` names stays the 32-bit word, and see `shorterAdjustment`.
@Suite("What Tercet prints, assemblers read back as the same word", .serialized)
struct ReassemblyTests {
  @Test("boundary operands and a million random words", arguments: ReferenceAssembler.all)
  func sameWords(assembler: ReferenceAssembler) throws {
    for aliases in [true, false] {
      var count = 0
      var wrong: [String] = []
      var uncompressed: Set<String> = []
      var adjustments = 0
      for batch in InstructionCorpus.whole.standard {
        let lines = AssemblerLine.lines(of: batch, aliases: aliases, here: assembler.here)
          .filter { $0.gap(of: assembler) == nil }
        let result = try assembler.assemble(lines.map(\.text), width: batch.width)
        count += lines.count
        guard let words = result.words, words.count == lines.count else {
          wrong.append(
            result.words == nil
              ? "refused lines, such as \(result.message)"
              : "\(lines.count) lines became \(result.words?.count ?? 0) instructions")
          continue
        }
        for (line, word) in zip(lines, words) where word != line.word {
          if aliases, word == line.expansion, assembler.uncompressed[line.mnemonic] != nil {
            uncompressed.insert(line.mnemonic)
          } else if aliases, word == line.shorterAdjustment {
            adjustments += 1
          } else {
            wrong.append("'\(line.text)' is \(digits(line.word)), read as \(digits(word))")
          }
        }
      }
      // c.addi16sp by 16, -16 and -32; zero is reserved.
      #expect(adjustments == (aliases ? 3 : 0))
      #expect(uncompressed == (aliases ? Set(assembler.uncompressed.keys) : []))
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
      #expect(result.words == nil, "\(assembler.testDescription) knows \(name)")
    }
    for name in assembler.olderNames.keys {
      let result = try assembler.assemble([], isa: "rv32i_\(name)")
      #expect(result.words == nil, "\(assembler.testDescription) knows \(name)")
    }
    var printed: Set<String> = []
    let batches = InstructionCorpus.whole.standard + InstructionCorpus.whole.own
    for aliases in [true, false] {
      var samples: [Int: [String: [String]]] = [:]
      for batch in batches {
        for line in AssemblerLine.lines(of: batch, aliases: aliases, here: assembler.here) {
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
      printed.formUnion(samples.values.flatMap(\.keys))
    }
    for member in assembler.gaps.keys.flatMap(\.members) {
      #expect(printed.contains(member), "\(member) was never printed")
    }
  }
}

/// A printed instruction as an assembler gets it.
struct AssemblerLine {
  let text: String
  let word: UInt32
  var expansion: UInt32 { InstructionCorpus.decoder.expansion(of: instruction) }
  var mnemonic: String { spec.mnemonic }
  private let instruction: Instruction
  private let spec: InstructionSpec

  /// The printed texts of a batch, with every target written as a distance from its instruction.
  ///
  /// That is the one change: Tercet prints where a branch leads, as llvm-objdump does, and there
  /// is no word that both assemblers take for a place.
  ///
  /// - Parameter here: What a distance is counted from: `.`, or nothing where a bare number is one.
  static func lines(
    of batch: InstructionCorpus.Batch, aliases: Bool, here: String
  ) -> [AssemblerLine] {
    let decoder = InstructionCorpus.decoder
    let printer = Printer(decoder, aliases: aliases)
    return zip(batch.words, batch.addresses).compactMap { word, address in
      // A symbol for every place marks the texts that end in one.
      guard let instruction = decoder.decode(word),
        let text = printer.text(of: word, at: address, symbolize: { _ in "" })
      else { return nil }
      return AssemblerLine(
        text: withDistance(text, from: address, here: here), word: word, instruction: instruction,
        spec: decoder.spec(of: instruction))
    }
  }

  /// `j .+16` for `j 0x80000010 <>` at 0x80000000.
  static func withDistance(
    _ text: String, from address: UInt32, here: String = "."
  ) -> String {
    guard text.hasSuffix(" <>") else { return text }
    let body = text.dropLast(" <>".count)
    let digits = body.reversed().prefix { $0 != "x" }.reversed()
    guard let target = UInt32(String(digits), radix: 16) else { return text }
    let distance = Int32(bitPattern: target &- address)
    let sign = distance < 0 ? "-" : here.isEmpty ? "" : "+"
    return body.dropLast("0x".count + digits.count) + "\(here)\(sign)\(distance.magnitude)"
  }

  /// The word of c.addi for a c.addi16sp whose amount c.addi can hold, else nil.
  ///
  /// Assemblers take it for `addi sp, sp, 16`, which is both. In the manual's encoding of c.addi the
  /// immediate lies in bits 12 and 6 to 2.
  var shorterAdjustment: UInt32? {
    let amount = Int32(bitPattern: instruction.immediate)
    guard mnemonic == "c.addi16sp", (-32..<32).contains(amount) else { return nil }
    let bits = UInt32(bitPattern: amount)
    return (bits >> 5 & 1) << 12 | 2 << 7 | (bits & 31) << 2 | 1
  }

  /// Why the assembler cannot know it, or nil.
  func gap(of assembler: ReferenceAssembler) -> ReferenceAssembler.Gap? {
    assembler.gaps.keys.first { $0.holds(text, instruction, spec) }
  }

  func member(of gap: ReferenceAssembler.Gap) -> String { gap.member(instruction, spec) }
}
