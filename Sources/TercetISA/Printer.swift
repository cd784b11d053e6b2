// SPDX-License-Identifier: Apache-2.0

/// Prints instructions from the table, in the spelling of `llvm-objdump` 21.
package struct Printer: Sendable {
  private let decoder: Decoder
  private let aliases: Bool

  /// Names a code address, as `main+0x10`; nil where no symbol is known.
  package typealias Symbolizer = (UInt32) -> String?

  /// - Parameter aliases: Whether easier names, such as `ret`, are preferred. Without them the text
  ///   is that of `llvm-objdump -M no-aliases`: `jalr zero, 0x0(ra)`.
  package init(_ decoder: Decoder, aliases: Bool = true) {
    self.decoder = decoder
    self.aliases = aliases
  }

  /// The assembly text of `word` at address `pc`: mnemonic, one space, operands.
  ///
  /// Nil if the table does not hold the word, unless it is the 16-bit zero, which the manual makes
  /// illegal for good and LLVM gives a name. Branch targets are absolute, followed by their
  /// symbol where `symbolize` knows one.
  package func text(
    of word: UInt32, at pc: UInt32, symbolize: Symbolizer = { _ in nil }
  ) -> String? {
    guard let instruction = decoder.decode(word) else {
      guard word == 0, decoder.hasCompressed else { return nil }
      return aliases ? "unimp" : "c.unimp"
    }
    let spec = decoder.spec(of: instruction)
    // A hint under the name of what it stands for would be mistaken for an instruction that is meant.
    let prefersEasier = aliases && !spec.isHint(instruction)
    let names = prefersEasier ? [spec, decoder.meaning(of: instruction)] : [spec]
    for name in names {
      if let alias = name.alias?(instruction), prefersEasier || alias.isInstruction {
        return alias.text(target: target(of: instruction, at: pc, symbolize))
      }
    }
    let shown = names[names.count - 1]
    let operands = operands(of: instruction, shown.format, at: pc, symbolize)
    let mnemonic = shown.mnemonic + ordering(of: word, shown.format)
    return operands.isEmpty ? mnemonic : mnemonic + " " + operands
  }

  /// The ordering bits of an atomic access, which end its mnemonic.
  private func ordering(of word: UInt32, _ format: OperandFormat) -> String {
    guard format == .atomic || format == .reserve else { return "" }
    return ["", ".rl", ".aq", ".aqrl"][Int(word >> 25 & 3)]
  }

  private func operands(
    of instruction: Instruction, _ format: OperandFormat, at pc: UInt32, _ symbolize: Symbolizer
  ) -> String {
    let word = instruction.word
    let (rd, rs1, rs2, rs3) = instruction.names
    let immediate = instruction.immediateText
    switch format {
    case .r: return "\(rd), \(rs1), \(rs2)"
    case .r4: return "\(rd), \(rs1), \(rs2), \(rs3)"
    case .i, .shift: return "\(rd), \(rs1), \(immediate)"
    case .offset: return "\(rd), \(immediate)(\(rs1))"
    case .s: return "\(rs2), \(immediate)(\(rs1))"
    case .b: return "\(rs1), \(rs2), \(target(of: instruction, at: pc, symbolize))"
    case .u: return "\(rd), \(hex(instruction.immediate >> 12))"
    case .j: return "\(rd), \(target(of: instruction, at: pc, symbolize))"
    case .csr: return "\(rd), \(instruction.csr.name), \(rs1)"
    case .csrImmediate: return "\(rd), \(instruction.csr.name), \(immediate)"
    case .fence: return "\(fenceSet(word >> 24)), \(fenceSet(word >> 20))"
    case .unary: return "\(rd), \(rs1)"
    case .atomic: return "\(rd), \(rs2), (\(rs1))"
    case .reserve: return "\(rd), (\(rs1))"
    case .registerList: return registerList(instruction)
    case .savedPair:
      let pair = SavedPair(word)
      return "\(registerNames[Int(pair.first)]), \(registerNames[Int(pair.second)])"
    case .custom(let format): return operands(of: instruction, format)
    case .none: return ""
    case .compressed(let format): return operands(of: instruction, format, at: pc, symbolize)
    }
  }

  /// Those of an instruction from outside, in its own order.
  private func operands(of instruction: Instruction, _ format: CustomFormat) -> String {
    let (rd, rs1, rs2, rs3) = instruction.names
    let texts = format.operands.compactMap { operand -> String? in
      switch operand {
      case .rd: rd
      case .rs1 where format.isAddress: "\(instruction.immediateText)(\(rs1))"
      case .rs1: rs1
      case .rs2: rs2
      case .rs3: rs3
      case .imm: format.isAddress ? nil : instruction.immediateText
      }
    }
    return texts.joined(separator: ", ")
  }

  /// The operands of a compressed instruction, of which some are not printed.
  private func operands(
    of instruction: Instruction, _ format: CompressedFormat, at pc: UInt32,
    _ symbolize: Symbolizer
  ) -> String {
    let (rd, rs1, rs2, _) = instruction.names
    let immediate = instruction.immediateText
    switch format {
    case .registerAndImmediate: return "\(rd), \(rs1), \(immediate)"
    case .immediate: return "\(rd), \(immediate)"
    case .immediateUnlessZero: return instruction.immediate == 0 ? "" : immediate
    case .upper: return "\(rd), \(hex(instruction.immediate >> 12))"
    case .load: return "\(rd), \(immediate)(\(rs1))"
    case .store: return "\(rs2), \(immediate)(\(rs1))"
    case .pair: return "\(rd), \(rs2)"
    case .destination: return rd
    case .source: return rs1
    case .branch: return "\(rs1), \(target(of: instruction, at: pc, symbolize))"
    case .jump: return target(of: instruction, at: pc, symbolize)
    case .none: return ""
    }
  }

  /// `{ra, s0-s3}, -32`, in decimal as LLVM has it.
  ///
  /// A push lowers the stack pointer.
  private func registerList(_ instruction: Instruction) -> String {
    guard let frame = StackFrame(instruction.word) else { return "" }
    let names = frame.registers.map { registerNames[Int($0)] }
    let list =
      switch names.count {
      case 1: "ra"
      case 2: "ra, s0"
      default: "ra, s0-\(names[names.count - 1])"
      }
    let sign = instruction.effect == .push ? "-" : ""
    return "{\(list)}, \(sign)\(frame.size)"
  }

  private func target(
    of instruction: Instruction, at pc: UInt32, _ symbolize: Symbolizer
  ) -> String {
    let address = pc &+ instruction.immediate
    guard let symbol = symbolize(address) else { return hex(address) }
    return "\(hex(address)) <\(symbol)>"
  }

  /// The memory accesses a fence names, from `iorw`.
  private func fenceSet(_ bits: UInt32) -> String {
    let letters = zip([8, 4, 2, 1] as [UInt32], "iorw").compactMap { bit, letter in
      bits & bit != 0 ? letter : nil
    }
    return letters.isEmpty ? "0" : String(letters)
  }
}

/// `0x1f`, without leading zeros.
func hex(_ value: UInt32) -> String { "0x" + String(value, radix: 16) }

/// `-0x1` for an all-ones word: immediates print with a sign.
func signedHex(_ value: UInt32) -> String {
  let signed = Int32(bitPattern: value)
  return signed < 0 ? "-" + hex(signed.magnitude) : hex(value)
}
