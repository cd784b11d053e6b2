// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport

/// Words of every row of the instruction table: the corpus on which printing is judged.
///
/// Rows alone decide what is in it, so that a new extension is judged as soon as it has rows.
struct InstructionCorpus: Sendable {
  /// Words of one width, at addresses one after the other.
  struct Batch: Sendable {
    let words: [UInt32]
    /// Bytes of each word, 2 or 4.
    let width: Int
    var addresses: [UInt32] {
      words.indices.map { InstructionCorpus.base + UInt32($0 * width) }
    }
  }

  /// Where every batch starts.
  static let base: UInt32 = 0x8000_0000
  /// How many of the 32-bit words are random ones of the rows that LLVM knows.
  static let randomWords = 1_000_000

  static let decoder = Decoder(ISAExtension.all.flatMap(\.instructions))
  static let whole = InstructionCorpus(seed: 1)

  /// What LLVM knows, all of Tercet's ISA but Xtdot.
  let standard: [Batch]
  /// Xtdot's words, which no foreign tool knows.
  let own: [Batch]

  /// The ISA string of all extensions that have rows and whose name is not in `unknown`.
  ///
  /// - Parameter names: Other names for some of them.
  static func isa(
    without unknown: some Collection<String>, calling names: [String: String] = [:]
  ) -> String {
    let names = ISAExtension.all.filter { !$0.instructions.isEmpty && !unknown.contains($0.name) }
      .map { names[$0.name] ?? $0.name }
    let letters = names.filter { $0.count == 1 }.joined()
    return (["rv32" + letters] + names.filter { $0.count > 1 }).joined(separator: "_")
  }

  /// The names of an extension's instructions.
  static func mnemonics(of name: String) -> Set<String> { mnemonicsByExtension[name] ?? [] }

  private static let mnemonicsByExtension = Dictionary(
    uniqueKeysWithValues: ISAExtension.all.map { ($0.name, Set($0.instructions.map(\.mnemonic))) })

  private init(seed: UInt64) {
    let xtdot = ISAExtension.all.filter { $0.name == "xtdot" }.flatMap(\.instructions)
    let rows = Self.decoder.rows.filter { !Self.mnemonics(of: "xtdot").contains($0.mnemonic) }
    let long = rows.filter { !$0.encoding.isShort }
    var random = SeededRandom(seed: seed)
    var words = long.flatMap(\.boundaryWords).filter(Self.isJudged)
    words += Self.randomWords(of: long, count: Self.randomWords, &random)
    standard =
      Self.batches(of: words, width: 4) + Self.batches(of: Self.shortWords(), width: 2)
    let ownWords = Self.randomWords(of: xtdot, count: 10_000, &random)
    own = Self.batches(of: xtdot.flatMap(\.boundaryWords) + ownWords, width: 4)
  }

  private static func randomWords(
    of rows: [InstructionSpec], count: Int, _ random: inout SeededRandom
  ) -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(count)
    var index = 0
    while words.count < count {
      let word = rows[index % rows.count].encoding.filled(with: random.word())
      if isJudged(word) { words.append(word) }
      index += 1
    }
    return words
  }

  /// Every 16-bit word that the table holds: there are few enough to try them all.
  private static func shortWords() -> [UInt32] {
    (0..<1 << 16 as Range<UInt32>).filter { $0 & 3 != 3 && decoder.decode($0) != nil }
  }

  /// A pattern may be wider than its instruction: what the decoder refuses is no word of it.
  private static func isJudged(_ word: UInt32) -> Bool {
    decoder.decode(word) != nil && !isReservedFence(word)
  }

  /// Pieces that keep what a judge prints in memory small.
  private static func batches(of words: [UInt32], width: Int) -> [Batch] {
    stride(from: 0, to: words.count, by: 200_000).map { start in
      Batch(words: Array(words[start..<min(start + 200_000, words.count)]), width: width)
    }
  }
}

extension EncodingPattern {
  /// Whether its words have 16 bits.
  fileprivate var isShort: Bool { match & 3 != 3 }

  /// The encoding with its operand bits taken from `operands`.
  fileprivate func filled(with operands: UInt32) -> UInt32 { match | operands & ~mask }
}

extension InstructionSpec {
  /// Every way to give each field of 32-bit words one of its boundary values, and every CSR and
  /// every fence.
  ///
  /// Zero, ra and sp have easier names of their own, as have the immediates 0, 1, 255 and -1.
  fileprivate var boundaryWords: [UInt32] {
    var words: [UInt32] = [0]
    for (shift, values) in Self.fields {
      let kept = Set(values.map { $0 << shift & ~encoding.mask }).sorted()
      words = words.flatMap { word in kept.map { word | $0 } }
    }
    switch format {
    case .csr, .csrImmediate:
      let operands: [UInt32] = [0, 10 << 7, 11 << 15, 11 << 15 | 10 << 7]
      words += (UInt32(0)..<4096).flatMap { csr in operands.map { csr << 20 | $0 } }
    case .fence:
      words += (0..<256).map { $0 << 20 }
      words.append(0x8330_000f)  // fence.tso
    default: break
    }
    return words.map { encoding.filled(with: $0) }
  }

  private static let fields: [(shift: UInt32, values: [UInt32])] = [
    (7, [0, 1, 2, 5, 31]),  // rd
    (12, [0, 5, 7]),  // funct3
    (15, [0, 1, 2, 5, 31]),  // rs1
    (20, [0, 1, 2, 5, 8, 15, 16, 31]),  // rs2, shift amount, low bits of an immediate
    (25, [0, 1, 7, 8, 0x20, 0x3f, 0x40, 0x55, 0x7f]),  // funct7, high bits of an immediate
  ]
}
