// SPDX-License-Identifier: Apache-2.0

/// Finds the table row of a word.
///
/// Rows are bucketed by opcode and funct3, so a lookup compares a handful of patterns. Of two rows
/// that match, the first counts.
package struct Decoder: Sendable {
  /// The rows of the instruction set, in table order; `Instruction.row` indexes them.
  package let rows: [InstructionSpec]
  /// What the custom operations of the rows compute.
  package let custom: CustomOperations
  private let buckets: [[Int]]
  /// For each row the one that says what it does: itself, or the one that it stands for.
  private let meanings: [Int]
  private let planted: PlantedExpansion?

  /// A fault on purpose: a 16-bit row that stands for any word instead of what it should.
  package struct PlantedExpansion: Sendable {
    let mnemonic: String
    /// The 32-bit word; 0 for a reserved use.
    let word: @Sendable (_ half: UInt32) -> UInt32
  }

  /// - Parameter rows: Every row that another stands for is among them.
  package init(
    _ rows: [InstructionSpec], custom: CustomOperations = CustomOperations(),
    planted: PlantedExpansion? = nil
  ) {
    self.rows = rows
    self.custom = custom
    self.planted = planted
    let places = Dictionary(
      rows.enumerated().map { ($1.mnemonic, $0) }, uniquingKeysWith: { first, _ in first })
    self.meanings = rows.enumerated().map { index, row in
      guard let base = row.base else { return index }
      guard let place = places[base] else {
        preconditionFailure("\(row.mnemonic) stands for \(base), which is no row")
      }
      return place
    }
    var buckets = [[Int]](repeating: [], count: 1 << 10)
    for (index, row) in rows.enumerated() {
      for bucket in buckets.indices where row.encoding.canLie(inBucket: UInt32(bucket)) {
        buckets[bucket].append(index)
      }
    }
    self.buckets = buckets
    self.hasCompressed = rows.contains { $0.encoding.bytes == 2 }
  }

  /// The instruction that `word` encodes, or nil if the set has none: an illegal instruction.
  ///
  /// A 16-bit instruction comes with zeros above it.
  package func decode(_ word: UInt32) -> Instruction? {
    for index in buckets[Int(bucketNumber(of: word))] where rows[index].encoding.matches(word) {
      return decode(word, row: index)
    }
    return nil
  }

  private func decode(_ word: UInt32, row index: Int) -> Instruction? {
    let spec = rows[index]
    if let planted, planted.mnemonic == spec.mnemonic {
      return expand(word, row: index, to: planted.word(word))
    }
    return spec.operands(of: word).map { operands in
      Instruction(word, row: index, spec, meaning: rows[meanings[index]], operands)
    }
  }

  private func expand(_ half: UInt32, row index: Int, to word: UInt32) -> Instruction? {
    guard word != 0, let wrong = decode(word) else { return nil }
    let meaning = rows[meanings[Int(wrong.row)]]
    return meaning.operands(of: word).map { operands in
      Instruction(half, row: index, rows[index], meaning: meaning, operands)
    }
  }

  /// Whether there are 16-bit instructions, so that code need only be aligned to two bytes.
  package let hasCompressed: Bool

  /// The row that `instruction` was decoded from.
  package func spec(of instruction: Instruction) -> InstructionSpec {
    rows[Int(instruction.row)]
  }

  /// The row that says what `instruction` does: its own, or the one that it stands for.
  package func meaning(of instruction: Instruction) -> InstructionSpec {
    rows[meanings[Int(instruction.row)]]
  }
}

/// Funct3 and opcode side by side, ten bits.
private func bucketNumber(of word: UInt32) -> UInt32 { (word >> 12 & 7) << 7 | word & 0x7f }

extension EncodingPattern {
  fileprivate func canLie(inBucket bucket: UInt32) -> Bool {
    bucketNumber(of: match) == bucket & bucketNumber(of: mask)
  }
}
