// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The texts of instructions as a trace writes them, each made only once.
struct InstructionLabels {
  private struct Key: Hashable {
    let pc: UInt32
    let word: UInt32?
  }

  private let label: (_ word: UInt32, _ pc: UInt32) -> String
  private let encode: (String) -> String
  private var known: [Key: [UInt8]] = [:]

  /// Texts that are kept; code that changes itself could ask for any number.
  private static let capacity = 1 << 14

  /// - Parameters:
  ///   - label: The instruction `word` at `pc`.
  ///   - encode: Replaces what the format of the trace cannot hold.
  init(
    _ label: @escaping (_ word: UInt32, _ pc: UInt32) -> String,
    encode: @escaping (String) -> String = { $0 }
  ) {
    self.label = label
    self.encode = encode
  }

  /// The text of the instruction `word` at `pc`; nil for a word is a place without memory.
  mutating func text(of word: UInt32?, at pc: UInt32) -> [UInt8] {
    let key = Key(pc: pc, word: word)
    if let text = known[key] { return text }
    if known.count == Self.capacity { known.removeAll(keepingCapacity: true) }
    let text = Array(encode(word.map { label($0, pc) } ?? "<no memory>").utf8)
    known[key] = text
    return text
  }
}

/// The names of the registers of a mask, such as `a0, a1`.
func names(ofRegisters mask: UInt32, separator: String = ", ") -> String {
  (0..<32).filter { mask & 1 << UInt32($0) != 0 }.map { registerNames[$0] }
    .joined(separator: separator)
}
