// SPDX-License-Identifier: Apache-2.0

/// Finds the table row of a word.
///
/// Rows are bucketed by opcode and funct3, so a lookup compares a handful of patterns.
package struct Decoder: Sendable {
  /// The rows of the instruction set, in table order; `Instruction.row` indexes them.
  package let rows: [InstructionSpec]
  private let buckets: [[Int]]

  package init(_ rows: [InstructionSpec]) {
    self.rows = rows
    var buckets = [[Int]](repeating: [], count: 1 << 10)
    for (index, row) in rows.enumerated() {
      for bucket in buckets.indices where row.encoding.canLie(inBucket: UInt32(bucket)) {
        buckets[bucket].append(index)
      }
    }
    self.buckets = buckets
  }

  /// The instruction that `word` encodes, or nil if the set has none: an illegal instruction.
  package func decode(_ word: UInt32) -> Instruction? {
    for index in buckets[Int(bucketNumber(of: word))] where rows[index].encoding.matches(word) {
      return Instruction(word, row: index, spec: rows[index])
    }
    return nil
  }

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
