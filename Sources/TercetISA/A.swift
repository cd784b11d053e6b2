// SPDX-License-Identifier: Apache-2.0

/// What an atomic memory operation leaves in memory, of the old value `a` and rs2 `b`.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 14 "A Extension".
@frozen public enum AtomicOperation: UInt8, Sendable {
  case swap, add, xor, and, or
  case min, max, minu, maxu

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .swap: b
    case .add: a &+ b
    case .xor: a ^ b
    case .and: a & b
    case .or: a | b
    case .min: Int32(bitPattern: a) < Int32(bitPattern: b) ? a : b
    case .max: Int32(bitPattern: a) < Int32(bitPattern: b) ? b : a
    case .minu: a < b ? a : b
    case .maxu: a < b ? b : a
    }
  }
}

/// Load reserved, store conditional, and read-modify-write.
///
/// With one hart and no caches the bits aq and rl order nothing; they are only printed.
let atomics: [InstructionSpec] = [
  .init("lr.w", "00010_.._00000_....._010_....._0101111", .reserve, reads: .rs1, .loadReserved),
  .init(
    "sc.w", "00011_.._....._....._010_....._0101111", .atomic, reads: [.rs1, .rs2],
    .storeConditional),
  row("amoswap.w", "00001_.._....._....._010_....._0101111", .swap),
  row("amoadd.w", "00000_.._....._....._010_....._0101111", .add),
  row("amoxor.w", "00100_.._....._....._010_....._0101111", .xor),
  row("amoand.w", "01100_.._....._....._010_....._0101111", .and),
  row("amoor.w", "01000_.._....._....._010_....._0101111", .or),
  row("amomin.w", "10000_.._....._....._010_....._0101111", .min),
  row("amomax.w", "10100_.._....._....._010_....._0101111", .max),
  row("amominu.w", "11000_.._....._....._010_....._0101111", .minu),
  row("amomaxu.w", "11100_.._....._....._010_....._0101111", .maxu),
]

private func row(
  _ mnemonic: String, _ encoding: EncodingPattern, _ operation: AtomicOperation
) -> InstructionSpec {
  .init(mnemonic, encoding, .atomic, reads: [.rs1, .rs2], .atomic(.atomic(operation)))
}
