// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Mutant {
  typealias Decision = @Sendable (UInt32, UInt32) -> Bool

  /// Wrong decisions of a branch.
  static func conditions(
    _ right: @escaping Decision, in table: [InstructionSpec], but mnemonic: String
  ) -> [(String, Decision)] {
    var faults: [(String, Decision)] = []
    func add(_ name: String, _ fault: @escaping Decision) { faults.append((name, fault)) }
    func wrong(if name: String, _ isWrong: @escaping Decision) {
      add("wrong if \(name)") { right($0, $1) != isWrong($0, $1) }
    }
    add("is negated") { !right($0, $1) }
    add("is always taken") { _, _ in true }
    add("is never taken") { _, _ in false }
    add("rs1 and rs2 change places") { right($1, $0) }
    wrong(if: "rs1 = rs2") { $0 == $1 }
    wrong(if: "rs1 is one more") { $0 == $1 &+ 1 }
    wrong(if: "rs1 is one less") { $0 &+ 1 == $1 }
    wrong(if: "signs differ") { ($0 ^ $1) >> 31 == 1 }
    wrong(if: "both are negative") { ($0 & $1) >> 31 == 1 }
    for (name, value) in [("0", 0), ("-1", UInt32.max), ("min", 1 << 31), ("max", .max >> 1)] {
      wrong(if: "rs1 = \(name)") { rs1, _ in rs1 == value }
      wrong(if: "rs2 = \(name)") { _, rs2 in rs2 == value }
    }
    for bit in 0..<UInt32(32) {
      let mask = UInt32(1) << bit
      add("rs1 bit \(bit) is 0") { right($0 & ~mask, $1) }
      add("rs1 bit \(bit) is 1") { right($0 | mask, $1) }
      add("rs2 bit \(bit) is 0") { right($0, $1 & ~mask) }
      add("rs2 bit \(bit) is 1") { right($0, $1 | mask) }
      add("bit \(bit) is not compared") { right($0 | mask, $1 | mask) }
    }
    for row in table where row.mnemonic != mnemonic {
      guard case .branch(let condition) = row.effect else { continue }
      add("is \(row.mnemonic)") { condition.holds($0, $1) }
    }
    return faults
  }

  typealias Translation = @Sendable (UInt32) -> UInt32

  /// Other 32-bit words that a 16-bit word could stand for.
  ///
  /// Bits 0 and 1 say that the word has 32 bits; changing them would name no instruction.
  static func expansions(
    of row: InstructionSpec, _ right: @escaping Translation
  ) -> [(String, Translation)] {
    let halves = (0..<UInt32(1 << 16)).filter(row.encoding.matches)
    let words = halves.map { right($0) }.filter { $0 != 0 }
    let (everSet, alwaysSet) = words.reduce((0, UInt32.max)) { ($0.0 | $1, $0.1 & $1) }
    var faults: [(String, Translation)] = []
    for bit in 2..<UInt32(32) {
      let mask = UInt32(1) << bit
      faults.append(("bit \(bit) is inverted", unlessReserved(right) { $0 ^ mask }))
      guard everSet & ~alwaysSet & mask != 0 else { continue }
      faults.append(("bit \(bit) is 0", unlessReserved(right) { $0 & ~mask }))
      faults.append(("bit \(bit) is 1", unlessReserved(right) { $0 | mask }))
    }
    faults.append(("does nothing", unlessReserved(right) { _ in noOperation }))
    if words.count < halves.count {
      faults.append(
        ("reserved words are legal", { half in right(half) == 0 ? noOperation : right(half) }))
    }
    return faults
  }
}

/// The word of nop.
private let noOperation: UInt32 = 0x13

private func unlessReserved(
  _ right: @escaping Mutant.Translation, _ change: @escaping @Sendable (UInt32) -> UInt32
) -> Mutant.Translation {
  { half in right(half) == 0 ? 0 : change(right(half)) }
}
