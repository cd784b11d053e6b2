// SPDX-License-Identifier: Apache-2.0

/// Mutants that no program can tell from the instruction, and why.
struct Equivalent: Sendable {
  let mnemonics: Set<String>
  let mutants: Set<String>
  let reason: String

  init(_ mnemonics: String, _ mutants: Set<String>, _ reason: String) {
    self.mnemonics = Set(mnemonics.split(separator: " ").map(String.init))
    self.mutants = mutants
    self.reason = reason
  }

  func contains(_ mutant: Mutant, of mnemonic: String) -> Bool {
    mnemonics.contains(mnemonic) && mutants.contains(mutant.name)
  }

  static let all: [Equivalent] = []

  /// That bits of an operand are stuck.
  private static func bits(_ operand: String, _ bits: ClosedRange<Int>) -> Set<String> {
    Set(bits.flatMap { ["\(operand) bit \($0) is 0", "\(operand) bit \($0) is 1"] })
  }
}
