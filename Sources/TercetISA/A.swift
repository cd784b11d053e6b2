// SPDX-License-Identifier: Apache-2.0

/// What an atomic memory operation leaves in memory, of the old value `a` and rs2 `b`.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 14 "A Extension".
private enum Atomic {
  static let swap: Meaning = { _, b, _ in b }
  static let add: Meaning = { a, b, _ in a &+ b }
  static let xor: Meaning = { a, b, _ in a ^ b }
  static let and: Meaning = { a, b, _ in a & b }
  static let or: Meaning = { a, b, _ in a | b }
  static let min: Meaning = { a, b, _ in Int32(bitPattern: a) < Int32(bitPattern: b) ? a : b }
  static let max: Meaning = { a, b, _ in Int32(bitPattern: a) < Int32(bitPattern: b) ? b : a }
  static let minu: Meaning = { a, b, _ in Swift.min(a, b) }
  static let maxu: Meaning = { a, b, _ in Swift.max(a, b) }
}

/// Load reserved, store conditional, and read-modify-write.
///
/// With one hart and no caches the bits aq and rl order nothing; they are only printed.
let atomics: [InstructionSpec] = [
  .init("lr.w", "00010_.._00000_....._010_....._0101111", .reserve, reads: .rs1, .loadReserved),
  .init(
    "sc.w", "00011_.._....._....._010_....._0101111", .atomic, reads: [.rs1, .rs2],
    .storeConditional),
  row("amoswap.w", "00001_.._....._....._010_....._0101111", Atomic.swap),
  row("amoadd.w", "00000_.._....._....._010_....._0101111", Atomic.add),
  row("amoxor.w", "00100_.._....._....._010_....._0101111", Atomic.xor),
  row("amoand.w", "01100_.._....._....._010_....._0101111", Atomic.and),
  row("amoor.w", "01000_.._....._....._010_....._0101111", Atomic.or),
  row("amomin.w", "10000_.._....._....._010_....._0101111", Atomic.min),
  row("amomax.w", "10100_.._....._....._010_....._0101111", Atomic.max),
  row("amominu.w", "11000_.._....._....._010_....._0101111", Atomic.minu),
  row("amomaxu.w", "11100_.._....._....._010_....._0101111", Atomic.maxu),
]

private func row(
  _ mnemonic: String, _ encoding: EncodingPattern, _ meaning: Meaning
) -> InstructionSpec {
  .init(mnemonic, encoding, .atomic, reads: [.rs1, .rs2], .atomic(meaning))
}
