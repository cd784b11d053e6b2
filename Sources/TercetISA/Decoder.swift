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

  package init(_ rows: [InstructionSpec], custom: CustomOperations = CustomOperations()) {
    self.rows = rows
    self.custom = custom
    var buckets = [[Int]](repeating: [], count: 1 << 10)
    for (index, row) in rows.enumerated() {
      for bucket in buckets.indices where row.encoding.canLie(inBucket: UInt32(bucket)) {
        buckets[bucket].append(index)
      }
    }
    self.buckets = buckets
    self.hasCompressed = rows.contains { $0.encoding.match & 3 != 3 }
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
    switch rows[index].effect {
    case .expands(let expand):
      // Without the instruction it stands for, c.mul without M, a compressed one does not exist.
      let expansion = expand.word(word)
      guard expansion != 0 else { return nil }
      return decode(expansion).map { Instruction(word, row: index, standingFor: $0) }
    case .push, .pop:
      guard StackFrame(word) != nil else { return nil }
    case .moveFromArguments:
      let pair = SavedPair(word)
      guard pair.first != pair.second else { return nil }
    default:
      break
    }
    return Instruction(word, row: index, spec: rows[index])
  }

  /// Whether there are 16-bit instructions, so that code need only be aligned to two bytes.
  package let hasCompressed: Bool

  /// The row that `instruction` was decoded from.
  package func spec(of instruction: Instruction) -> InstructionSpec {
    rows[Int(instruction.row)]
  }
}

/// Funct3 and opcode side by side, ten bits.
private func bucketNumber(of word: UInt32) -> UInt32 { (word >> 12 & 7) << 7 | word & 0x7f }

extension EncodingPattern {
  fileprivate func canLie(inBucket bucket: UInt32) -> Bool {
    bucketNumber(of: match) == bucket & bucketNumber(of: mask)
  }
}
