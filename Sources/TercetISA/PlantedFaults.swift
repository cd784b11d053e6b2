// SPDX-License-Identifier: Apache-2.0

/// Faults on purpose, for tests that must notice them.
extension InstructionSet {
  /// The same set with one instruction's effect changed.
  ///
  /// - Parameter custom: What the custom operation or condition of `effect`, if it has one,
  ///   computes.
  package func replacing(
    _ mnemonic: String, effect: Effect, custom: CustomOperations = CustomOperations()
  ) -> InstructionSet {
    // Effects on lists and pairs of registers need the operands that only their own rows name.
    let owner = decoder.rows.first { $0.effect == effect && $0.operands != nil }
    return InstructionSet(
      extensions: extensions,
      decoder: Decoder(
        decoder.rows.map { row in
          guard row.mnemonic == mnemonic else { return row }
          return InstructionSpec(
            row.mnemonic, row.encoding, row.format, reads: row.reads, effect, alias: row.alias,
            operands: owner?.operands)
        }, custom: custom))
  }

  /// The same set with a compressed instruction that stands for other 32-bit words.
  ///
  /// - Parameter word: Of a 16-bit word; 0 for a reserved use.
  package func replacing(
    _ mnemonic: String, standingFor word: @escaping @Sendable (_ half: UInt32) -> UInt32
  ) -> InstructionSet {
    InstructionSet(
      extensions: extensions,
      decoder: Decoder(
        decoder.rows, planted: Decoder.PlantedExpansion(mnemonic: mnemonic, word: word)))
  }
}
