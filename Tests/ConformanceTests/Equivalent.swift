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

  static let all: [Equivalent] = commutative + ignoredBits + sameResults + withoutResult

  private static let commutative = [
    Equivalent(
      """
      addi xori ori andi add xor or and mul mulh mulhu amoadd.w amoxor.w amoand.w amoor.w amomin.w \
      amomax.w amominu.w amomaxu.w xnor min minu max maxu clmul clmulr clmulh xt.dot8.ss xt.dot8.uu \
      xt.dot4.ss xt.dot4.uu xt.dota8.ss xt.dota8.uu xt.dota4.ss xt.dota4.uu xt.rqd xt.rqdu xt.rqs \
      xt.rqsu
      """, ["a and b change places"], "the operation is commutative"),
    Equivalent("beq bne", ["rs1 and rs2 change places"], "equality is symmetric"),
  ]

  private static let ignoredBits = [
    Equivalent(
      "sll srl sra rol ror bclr bext binv bset", bits("b", 5...31),
      "the low five bits of rs2 are the amount"),
    Equivalent("sh1add", bits("a", 31...31), "shifted out"),
    Equivalent("sh2add", bits("a", 30...31), "shifted out"),
    Equivalent("sh3add", bits("a", 29...31), "shifted out"),
    Equivalent("sext.b", bits("a", 8...31), "it extends the low byte"),
    Equivalent("sext.h zext.h", bits("a", 16...31), "it extends the low half"),
    Equivalent(
      "clmulh", bits("a", 0...0).union(bits("b", 0...0)),
      "without carries, bit 0 of a factor reaches bit 31 of the product at most"),
    Equivalent(
      "pack xt.pack16ll xt.zip8l", bits("a", 16...31).union(bits("b", 16...31)),
      "it takes the low halves"),
    Equivalent("packh", bits("a", 8...31).union(bits("b", 8...31)), "it takes the low bytes"),
    Equivalent(
      "xt.zip8h xt.pack16hh", bits("a", 0...15).union(bits("b", 0...15)),
      "it takes the high halves"),
    Equivalent(
      "xt.pack16hl", bits("a", 0...15).union(bits("b", 16...31)), "it takes one half of each"),
    Equivalent(
      "xt.pack16lh", bits("a", 16...31).union(bits("b", 0...15)), "it takes one half of each"),
    Equivalent(
      "xt.pack4",
      [4...7, 12...15, 20...23, 28...31].reduce(into: []) {
        $0.formUnion(bits("a", $1).union(bits("b", $1)))
      }, "it takes the low nibble of each byte"),
    Equivalent(
      """
      xt.dot84l.ss xt.dot84l.us xt.dot84l.su xt.dot84l.uu xt.dota84l.ss xt.dota84l.us \
      xt.dota84l.su xt.dota84l.uu
      """, bits("b", 16...31), "its weights are the low four nibbles"),
    Equivalent(
      """
      xt.dot84h.ss xt.dot84h.us xt.dot84h.su xt.dot84h.uu xt.dota84h.ss xt.dota84h.us \
      xt.dota84h.su xt.dota84h.uu
      """, bits("b", 0...15), "its weights are the high four nibbles"),
    Equivalent("xt.rqd xt.rqdu xt.rqs xt.rqsu", bits("c", 5...7), "docs/XTDOT.md: ignored"),
    Equivalent(
      "amoswap.w", bits("a", 0...31).union(["a is negated", "a is one more", "a is one less"]),
      "what memory held does not count for what is stored"),
  ]

  private static let sameResults = [
    Equivalent(
      "rem", ["b is negated"], "the sign of the remainder is the dividend's"),
    Equivalent(
      "czero.eqz czero.nez", ["b is negated"], "a number is zero if its negative is"),
    Equivalent("ctz", ["a is negated"], "negation keeps the lowest bit that is set"),
    Equivalent("pack", ["is xt.pack16ll"], "both put two low halves together"),
    Equivalent("xt.pack16ll", ["is pack"], "both put two low halves together"),
    Equivalent("c.li c.mv", ["bit 14 is inverted"], "to add to zero is to xor with it"),
    Equivalent(
      "c.slli64", ["bit 5 is inverted", "bit 12 is inverted", "bit 14 is inverted"],
      "sll by x0, addi of 0 and srli by 0 change nothing either"),
    Equivalent(
      "c.srli64",
      [
        "bit 5 is inverted", "bit 12 is inverted", "bit 14 is inverted", "bit 30 is inverted",
      ], "srl by x0, xori of 0, slli by 0 and srai by 0 change nothing either"),
    Equivalent(
      "c.srai64", ["bit 5 is inverted", "bit 29 is inverted", "bit 30 is inverted"],
      "sra by x0, rori by 0 and srli by 0 change nothing either"),
  ]

  private static let withoutResult = [
    Equivalent("c.slli64 c.srli64 c.srai64", ["does nothing"], "hints do nothing"),
    Equivalent(
      "c.nop",
      bits("", 20...31).union(["does nothing", "bit 2 is inverted", "bit 5 is inverted"]).union(
        (12...31).map { "bit \($0) is inverted" }),
      "whatever is computed, x0 stays zero"),
    Equivalent("fence", ["is fence.i"], "to fetch again what comes next takes only time"),
    Equivalent(
      "fence.i", ["is fence"],
      "F fetches in the cycle in which W stores, and nothing is fetched before: the pipeline has "
        + "no stale instruction to discard"),
  ]

  /// That bits of an operand are stuck.
  private static func bits(_ operand: String, _ bits: ClosedRange<Int>) -> Set<String> {
    let prefix = operand.isEmpty ? "" : operand + " "
    return Set(bits.flatMap { ["\(prefix)bit \($0) is 0", "\(prefix)bit \($0) is 1"] })
  }
}
