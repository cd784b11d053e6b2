// SPDX-License-Identifier: Apache-2.0

/// An instruction under its easier name, such as `ret` for `jalr zero, 0(ra)`.
struct Alias {
  let mnemonic: String
  let operands: [String]
  let endsInTarget: Bool

  init(_ mnemonic: String, _ operands: String..., target: Bool = false) {
    self.mnemonic = mnemonic
    self.operands = operands
    self.endsInTarget = target
  }

  /// Whether LLVM has it as an instruction of its own, which it prints even without aliases.
  var isInstruction: Bool { mnemonic == "unimp" || mnemonic == "fence.tso" }

  func text(target: String) -> String {
    let all = operands + (endsInTarget ? [target] : [])
    return all.isEmpty ? mnemonic : mnemonic + " " + all.joined(separator: ", ")
  }
}

extension InstructionSpec {
  /// The alias that `llvm-objdump` prefers for this instruction, or nil.
  ///
  /// Source: RISC-V Assembly Programmer's Manual, "A listing of standard RISC-V
  /// pseudoinstructions"; where two fit, LLVM's choice.
  func alias(of instruction: Instruction) -> Alias? {
    let word = instruction.word
    let rd = registerNames[Int(Field.rd(word))]
    let rs1 = registerNames[Int(Field.rs1(word))]
    let rs2 = registerNames[Int(Field.rs2(word))]
    let immediate = signedHex(instruction.immediate)
    let zero = registerNames[0]

    switch mnemonic {
    case "addi" where word == 0x13: return Alias("nop")
    case "addi" where rs1 == zero: return Alias("li", rd, immediate)
    case "addi" where instruction.immediate == 0: return Alias("mv", rd, rs1)
    case "xori" where instruction.immediate == .max: return Alias("not", rd, rs1)
    case "andi" where instruction.immediate == 255: return Alias("zext.b", rd, rs1)
    case "sltiu" where instruction.immediate == 1: return Alias("seqz", rd, rs1)
    case "sub" where rs1 == zero: return Alias("neg", rd, rs2)
    case "sltu" where rs1 == zero: return Alias("snez", rd, rs2)
    case "slt" where rs2 == zero: return Alias("sltz", rd, rs1)
    case "slt" where rs1 == zero: return Alias("sgtz", rd, rs2)

    // It stands for an `add`, whose 32-bit form has no easier name.
    case "c.mv":
      return Alias(
        "mv", registerNames[Int(instruction.rd)], registerNames[Int(instruction.rs2)])

    case "beq" where rs2 == zero: return Alias("beqz", rs1, target: true)
    case "bne" where rs2 == zero: return Alias("bnez", rs1, target: true)
    case "bge" where rs1 == zero: return Alias("blez", rs2, target: true)
    case "bge" where rs2 == zero: return Alias("bgez", rs1, target: true)
    case "blt" where rs2 == zero: return Alias("bltz", rs1, target: true)
    case "blt" where rs1 == zero: return Alias("bgtz", rs2, target: true)

    case "jal" where rd == zero: return Alias("j", target: true)
    case "jal" where rd == "ra": return Alias("jal", target: true)
    case "jalr" where word == 0x8067: return Alias("ret")
    case "jalr" where rd == zero || rd == "ra":
      let place = instruction.immediate == 0 ? rs1 : "\(immediate)(\(rs1))"
      return Alias(rd == zero ? "jr" : "jalr", place)
    case "jalr" where instruction.immediate == 0: return Alias("jalr", rd, rs1)

    case "csrrw", "csrrs", "csrrc", "csrrwi", "csrrsi", "csrrci":
      return csrAlias(of: instruction, rd: rd, rs1: rs1)
    case "fence" where word == 0x0ff0_000f: return Alias("fence")
    case "fence" where word == 0x8330_000f: return Alias("fence.tso")
    default: return nil
    }
  }

  private func csrAlias(of instruction: Instruction, rd: String, rs1: String) -> Alias? {
    let csr = instruction.csr.name
    let zero = registerNames[0]
    let operand = format == .csr ? rs1 : signedHex(instruction.immediate)
    switch mnemonic {
    case "csrrs" where rs1 == zero && counters.contains(csr): return Alias("rd" + csr, rd)
    case "csrrs" where rs1 == zero: return Alias("csrr", rd, csr)
    case "csrrw" where instruction.word == 0xc000_1073: return Alias("unimp")
    case _ where rd == zero:
      return Alias(mnemonic.replacingFirst("csrr", with: "csr"), csr, operand)
    default: return nil
    }
  }
}

/// Counters that have a reading alias of their own: `rdcycle a0`.
private let counters: Set<String> = ["cycle", "time", "instret", "cycleh", "timeh", "instreth"]

extension String {
  fileprivate func replacingFirst(_ prefix: String, with replacement: String) -> String {
    hasPrefix(prefix) ? replacement + dropFirst(prefix.count) : self
  }
}
