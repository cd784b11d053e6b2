// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport

/// How Capstone 5 writes what Tercet, like llvm-objdump, writes otherwise: the one place for it.
///
/// Two things need no rule. Numbers are compared by value: Capstone writes those up to 9, and
/// numbers of registers, in decimal. And Capstone's choice of easier names is that of an older
/// LLVM, so its text must equal Tercet's either with or without aliases.
struct CapstoneNotation {
  /// A difference of notation, and what makes up for it.
  enum Rule: CaseIterable {
    /// A target is printed as the distance from the instruction; Tercet prints the address.
    case distance
    /// `jalr rd, rs1, offset` stands for `jalr rd, offset(rs1)`, the notation of an older manual.
    case offsetBehindBase
    /// A zero is loaded by `mv rd, zero`; LLVM prefers `li rd, 0x0`.
    case copyOfZero
    /// A fence that orders nothing on one side has `unknown` there; LLVM has 0.
    case emptyFence
    /// A register that Capstone's older list lacks is printed as its number.
    case registerNumber
    /// A register has the name of an older manual: the withdrawn user-level interrupts (N), the
    /// delegation registers that went with them, and `dscratch`, now `dscratch0`.
    case oldRegisterName
    /// Accesses to `fflags`, `frm` and `fcsr` have easier names, which LLVM prints only where
    /// there is floating point.
    case floatingPointStatus
    /// A compressed shift by zero, a hint, is printed as `c.slli rd, 0`; the manual's name for it
    /// is `c.slli64 rd`.
    case shiftByZero
    /// Capstone is wrong: it has the names of 0x3bd and 0x3be the wrong way around. By the
    /// privileged ISA manual, `pmpaddr0` is 0x3b0 and the others follow; llvm-objdump, clang and
    /// GNU as say so too.
    case swappedRegisters
  }

  /// Extensions that Capstone 5 does not know, each with what it takes their words for: an
  /// instruction of this name, or, if nil, none.
  static let unknown: [String: String?] = [
    // Tercet's own.
    "xtdot": nil,
    // A vendor's; Capstone 5 has none.
    "xcvsimd": nil,
    // Ratified in 2021 and later; Capstone 5 knows what LLVM knew before.
    "zba": nil, "zbb": nil, "zbc": nil, "zbs": nil, "zbkb": nil, "zbkx": nil, "zicond": nil,
    "zcb": nil,
    // It shares encodings with Zcd, which Capstone takes every core with C to have.
    "zcmp": "c.fsdsp",
  ]

  /// Hints that Capstone 5 does not know, by what their texts without aliases begin with.
  ///
  /// Of `c.nop` with an immediate it knows some, and drops the immediate.
  static let unknownHints = [
    "c.nop ", "c.li zero,", "c.lui zero,", "c.mv zero,", "c.add zero,", "c.slli zero,",
    "c.slli64 zero",
  ]

  /// The rules that were needed so far: one that never is must go.
  private(set) var needed: Set<Rule> = []

  /// Whether Capstone's text of the instruction at `address` says the same as one of Tercet's, in
  /// which every target is followed by ` <>`.
  mutating func agrees(_ capstone: String, with own: [String], at address: UInt32) -> Bool {
    if own.contains(capstone) { return true }
    let lines = own.map { Line(AssemblerLine.withDistance($0, from: address)) }
    var line = Line(capstone)
    let rules = line.normalise()
    guard lines.contains(line) else { return false }
    needed.formUnion(rules)
    if own.contains(where: { $0.hasSuffix(" <>") }) { needed.insert(.distance) }
    return true
  }
}

/// A mnemonic and its operands, without punctuation.
private struct Line: Equatable {
  enum Operand: Equatable {
    case number(Int)
    case name(String)
  }

  var mnemonic: String
  var operands: [Operand]

  init(_ text: String) {
    let words = text.split { " ,()".contains($0) }.map(String.init)
    mnemonic = words.first ?? ""
    operands = words.dropFirst().map { word in
      Self.number(word).map { .number($0) } ?? .name(word)
    }
  }

  /// `-0x1f`, `12`, or `.+12`.
  private static func number(_ word: String) -> Int? {
    var rest = word[...]
    if rest.hasPrefix(".") { rest = rest.dropFirst() }
    if rest.hasPrefix("+") { rest = rest.dropFirst() }
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    let isHex = rest.hasPrefix("0x")
    guard let value = Int(isHex ? rest.dropFirst(2) : rest, radix: isHex ? 16 : 10) else {
      return nil
    }
    return isNegative ? -value : value
  }

  /// Rewrites Capstone's notation, and says by which rules.
  mutating func normalise() -> Set<CapstoneNotation.Rule> {
    var rules: Set<CapstoneNotation.Rule> = []
    if mnemonic == "jalr", operands.count == 3 {
      operands.swapAt(1, 2)
      rules.insert(.offsetBehindBase)
    }
    if mnemonic == "mv", operands.count == 2, operands[1] == .name("zero") {
      mnemonic = "li"
      operands[1] = .number(0)
      rules.insert(.copyOfZero)
    }
    if mnemonic == "fence", operands.contains(.name("unknown")) {
      operands = operands.map { $0 == .name("unknown") ? .number(0) : $0 }
      rules.insert(.emptyFence)
    }
    if ["c.slli", "c.srli", "c.srai"].contains(mnemonic), operands.last == .number(0) {
      mnemonic += "64"
      operands.removeLast()
      rules.insert(.shiftByZero)
    }
    if let (access, register) = Self.floatingPoint[mnemonic] {
      // With a destination, the instruction both reads and writes: csrrw, not csrw.
      let readsToo = access != "csrr" && operands.count == 2
      mnemonic = readsToo ? "csrr" + access.dropFirst(3) : access
      operands.insert(.name(register), at: access == "csrr" || readsToo ? 1 : 0)
      rules.insert(.floatingPointStatus)
    }
    if mnemonic.hasPrefix("csr") {
      let place = mnemonic.hasPrefix("csrr") ? 1 : 0
      if operands.indices.contains(place) { normaliseRegister(&operands[place], &rules) }
    }
    return rules
  }

  private func normaliseRegister(
    _ operand: inout Operand, _ rules: inout Set<CapstoneNotation.Rule>
  ) {
    switch operand {
    case .number(let number):
      operand = Self.register(UInt16(truncatingIfNeeded: number))
      rules.insert(.registerNumber)
    case .name("pmpaddr13"):
      operand = .name("pmpaddr14")
      rules.insert(.swappedRegisters)
    case .name("pmpaddr14"):
      operand = .name("pmpaddr13")
      rules.insert(.swappedRegisters)
    case .name(let name):
      guard let number = Self.oldNames[name] else { return }
      operand = Self.register(number)
      rules.insert(.oldRegisterName)
    }
  }

  /// A register as Tercet prints it; one without a name is a number.
  private static func register(_ number: UInt16) -> Operand {
    let name = CSRNumber(rawValue: number).name
    return self.number(name).map { .number($0) } ?? .name(name)
  }

  private static let floatingPoint = [
    "frflags": ("csrr", "fflags"), "fsflags": ("csrw", "fflags"), "fsflagsi": ("csrwi", "fflags"),
    "frrm": ("csrr", "frm"), "fsrm": ("csrw", "frm"), "fsrmi": ("csrwi", "frm"),
    "frcsr": ("csrr", "fcsr"), "fscsr": ("csrw", "fcsr"),
  ]

  /// Source: RISC-V Privileged ISA manual, versions 1.10 and 1.11.
  private static let oldNames: [String: UInt16] = [
    "ustatus": 0x000, "uie": 0x004, "utvec": 0x005, "uscratch": 0x040, "uepc": 0x041,
    "ucause": 0x042, "utval": 0x043, "uip": 0x044, "sedeleg": 0x102, "sideleg": 0x103,
    "dscratch": 0x7b2,
  ]
}
