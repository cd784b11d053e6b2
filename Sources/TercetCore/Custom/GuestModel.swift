// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// A function of the guest's own program that computes an instruction: a model in software, which
/// takes no time and has no traces but in its memory.
///
/// It gets its values in a0 to a4 as C has them, `uint32_t model(uint32_t rs1, uint32_t rs2,
/// uint32_t third, uint32_t immediate, uint32_t data)`, where the third is the old rd or rs3, and
/// answers in a0; if it is asked how long the instruction takes, with a `uint64_t` that has the cycles
/// in its upper half. It runs on the guest's stack, below what is in use, and may load and store all of
/// the guest's memory but its code, and nothing else: no devices, no calls of the host, no control
/// registers.
struct GuestModel {
  /// The registers that a function finds as they are.
  struct Context: Sendable {
    let sp: UInt32
    let gp: UInt32
    let tp: UInt32

    /// - Parameter read: The value of a register in this cycle.
    init(_ read: (UInt8) -> UInt32) {
      (sp, gp, tp) = (read(2), read(3), read(4))
    }
  }

  /// Why it does not go on.
  enum Fault: Error {
    case noFunction
    case noInstruction(at: UInt32)
    /// Instructions that a model may not have.
    case forbidden(at: UInt32)
    case noMemory(at: UInt32, address: UInt32)
    case storesToCode(at: UInt32)

    var words: String {
      switch self {
      case .noFunction: "the program has no function of this name"
      case .noInstruction(let pc): "at \(hex(pc)) is no instruction"
      case .forbidden(let pc): "the instruction at \(hex(pc)) is none that a model may have"
      case .noMemory(let pc, let address):
        "the instruction at \(hex(pc)) goes to \(hex(address)), where is no memory"
      case .storesToCode(let pc): "the instruction at \(hex(pc)) stores to code"
      }
    }
  }

  private let memory: GuestMemory
  private let decoder: Decoder
  private let code: AddressSet
  private let symbols: SymbolTable

  init(_ image: Image, _ memory: GuestMemory, _ decoder: Decoder) {
    self.memory = memory
    self.decoder = decoder
    code = AddressSet(image.codeRanges)
    symbols = image.symbols
  }

  /// Where a function returns to: no instruction is there.
  private static let end: UInt32 = 0xffff_fffe

  /// The answer of the function called `name`: a0, and a1 above it.
  func call(
    _ name: String, _ arguments: [UInt32], _ context: Context
  ) throws(Fault) -> UInt64 {
    guard var pc = symbols.address(of: name) else { throw .noFunction }
    var registers = RegisterFile()
    registers[1] = Self.end
    registers[2] = context.sp & ~15
    registers[3] = context.gp
    registers[4] = context.tp
    for (index, value) in arguments.enumerated() { registers[UInt8(10 + index)] = value }
    while pc != Self.end {
      guard let word = memory.instruction(at: pc), let instruction = decoder.decode(word) else {
        throw .noInstruction(at: pc)
      }
      pc = try step(instruction, at: pc, &registers)
    }
    return UInt64(registers[11]) << 32 | UInt64(registers[10])
  }

  /// Does an instruction; where the next one is.
  private func step(
    _ instruction: Instruction, at pc: UInt32, _ registers: inout RegisterFile
  ) throws(Fault) -> UInt32 {
    let (a, b) = (registers[instruction.rs1], registers[instruction.rs2])
    let next = pc &+ instruction.length
    switch instruction.effect {
    case .load(let width, let `extension`):
      let value = try load(a &+ instruction.immediate, width, by: pc)
      registers[instruction.rd] = `extension`.extend(value, from: width)
    case .store(let width):
      try store(b, at: a &+ instruction.immediate, width, by: pc)
    case .push, .pop, .moveToArguments, .moveFromArguments:
      return try steps(instruction, at: pc, a, b, &registers) ?? next
    default:
      guard let target = registers.step(instruction, at: pc) else { throw .forbidden(at: pc) }
      return target
    }
    return next
  }

  /// Where a push, pop or move goes on, if it is elsewhere.
  private func steps(
    _ instruction: Instruction, at pc: UInt32, _ a: UInt32, _ b: UInt32,
    _ registers: inout RegisterFile
  ) throws(Fault) -> UInt32? {
    let steps = StepSequence(instruction, a: a, b: b)
    for index in 0..<steps.count {
      switch steps[index] {
      case .load(let register, let address):
        registers[register] = try load(address, .word, by: pc)
      case .store(let register, let address):
        try store(registers[register], at: address, .word, by: pc)
      case .write(let register, let value): registers[register] = value
      case .return: return registers[1] & ~1
      }
    }
    return nil
  }

  private func load(
    _ address: UInt32, _ width: AccessWidth, by pc: UInt32
  ) throws(Fault) -> UInt32 {
    guard let value = memory.load(address, width) else {
      throw .noMemory(at: pc, address: address)
    }
    return value
  }

  private func store(
    _ value: UInt32, at address: UInt32, _ width: AccessWidth, by pc: UInt32
  ) throws(Fault) {
    guard !code.contains(address) else { throw .storesToCode(at: pc) }
    // As the host writes, so that an engine hears of it.
    let bytes = (0..<width.bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    guard memory.copy(bytes, to: address) else { throw .noMemory(at: pc, address: address) }
  }
}
