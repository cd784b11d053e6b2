// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What an instruction does to registers and RAM, for those that an executor has no code of its own
/// for.
extension Engine {
  /// Carries out an instruction; false, and nothing is done, if the pipeline must do it.
  func perform(_ instruction: Instruction, at pc: UInt32) -> Bool {
    let address = values[Int(instruction.rs1)] &+ instruction.immediate
    let rd = place(of: instruction.rd)
    switch instruction.effect {
    case .load(let width, let `extension`):
      guard isPlain(address, width), allows(.read, address, width),
        let value = memory.load(address, width)
      else { return false }
      values[rd] = `extension`.extend(value, from: width)
    case .store(let width):
      guard mayStore(address, width) else { return false }
      store(values[Int(instruction.rs2)], at: address, width)
    case .compute(_, .custom(let number)):
      values[rd] = evaluate(number, instruction, at: pc)
    case .compute(_, let operation):
      let b = instruction.usesImmediate ? instruction.immediate : values[Int(instruction.rs2)]
      values[rd] = operation.evaluate(
        values[Int(instruction.rs1)], b, values[Int(instruction.rs3)])
    case .loadCompute(let width, let `extension`, let number):
      guard isPlain(address, width), allows(.read, address, width),
        let value = memory.load(address, width), let custom
      else { return false }
      let operands = operands(of: instruction, data: `extension`.extend(value, from: width))
      values[rd] = custom.evaluate(number, at: pc, operands)
    case .loadReserved, .storeConditional, .atomic:
      return performAtomic(instruction)
    case .push, .pop:
      return performFrame(instruction)
    case .moveToArguments, .moveFromArguments:
      let steps = StepSequence(
        instruction, a: values[Int(instruction.rs1)], b: values[Int(instruction.rs2)])
      for index in 0..<steps.count {
        if case .write(let register, let value) = steps[index] { values[Int(register)] = value }
      }
    default:
      return false
    }
    return true
  }

  // MARK: A user's own

  func operands(of instruction: Instruction, data: UInt32 = 0) -> CustomUnit.Operands {
    CustomUnit.Operands(
      values[Int(instruction.rs1)],
      instruction.usesImmediate ? instruction.immediate : values[Int(instruction.rs2)],
      values[Int(instruction.rs3)], immediate: instruction.immediate, data: data,
      custom?.model == nil ? nil : GuestModel.Context { values[Int($0)] })
  }

  private func evaluate(_ number: UInt16, _ instruction: Instruction, at pc: UInt32) -> UInt32 {
    if let asked {
      self.asked = nil
      return asked.value
    }
    let operands = operands(of: instruction)
    guard let custom else {
      return decoder.custom.evaluate(number, operands.a, operands.b, operands.c)
    }
    return custom.evaluate(number, at: pc, operands)
  }

  // MARK: Stores

  private func place(of register: UInt8) -> Int {
    Int(register == 0 ? PackedInstruction.nowhere : register)
  }

  private func mayStore(_ address: UInt32, _ width: AccessWidth) -> Bool {
    isPlain(address, width) && allows(.write, address, width)
      && !map.contains(address, width.bytes)
  }

  private func store(_ value: UInt32, at address: UInt32, _ width: AccessWidth) {
    _ = memory.store(address, width, value)
    map.noteOpen(address)
  }

  // MARK: Atomic accesses

  /// Whether an atomic access is one to RAM, with `address` in rs1.
  func isPlainAtomic(_ instruction: Instruction, _ address: UInt32) -> Bool {
    guard address & 3 == 0, isPlain(address, .word), allows(.read, address, .word) else {
      return false
    }
    return instruction.effect == .loadReserved || mayStore(address, .word)
  }

  private func performAtomic(_ instruction: Instruction) -> Bool {
    let address = values[Int(instruction.rs1)]
    guard isPlainAtomic(instruction, address), let old = memory.load(address, .word) else {
      return false
    }
    let operand = values[Int(instruction.rs2)]
    switch instruction.effect {
    case .loadReserved:
      reservation = address
      values[place(of: instruction.rd)] = old
    case .storeConditional:
      let isReserved = reservation == address
      reservation = nil
      if isReserved { store(operand, at: address, .word) }
      values[place(of: instruction.rd)] = isReserved ? 0 : 1
    case .atomic(let operation):
      store(operation.evaluate(old, operand, 0), at: address, .word)
      values[place(of: instruction.rd)] = old
    default:
      return false
    }
    return true
  }

  // MARK: Lists of registers on the stack

  /// Whether all words of a frame are in RAM, with the stack pointer before it.
  func hasPlainFrame(_ instruction: Instruction, _ sp: UInt32) -> Bool {
    let frame = frame(of: instruction)
    let lowest = frame.lowest(sp)
    for index in 0..<frame.count {
      let address = lowest &+ 4 &* index
      guard isPlain(address, .word) else { return false }
      switch instruction.effect {
      case .push: guard mayStore(address, .word) else { return false }
      default: guard allows(.read, address, .word) else { return false }
      }
    }
    return true
  }

  /// Where a pop returns to; nil if that is not in RAM.
  func returnAddress(of instruction: Instruction, _ sp: UInt32) -> UInt32? {
    guard hasPlainFrame(instruction, sp) else { return nil }
    return memory.load(frame(of: instruction).lowest(sp), .word).map { $0 & ~1 }
  }

  private func performFrame(_ instruction: Instruction) -> Bool {
    guard hasPlainFrame(instruction, values[2]) else { return false }
    let frame = frame(of: instruction)
    var address = frame.lowest(values[2])
    for register in frame.registers {
      if instruction.effect == .push {
        store(values[Int(register)], at: address, .word)
      } else {
        values[Int(register)] = memory.load(address, .word) ?? 0
      }
      address &+= 4
    }
    if instruction.effect == .pop(.returnZero) { values[10] = 0 }
    values[2] &+= frame.change
    return true
  }

  private func frame(of instruction: Instruction) -> Frame {
    if let known = frames[instruction.word] { return known }
    let frame = Frame(instruction)
    frames[instruction.word] = frame
    return frame
  }

  /// What a push or pop does, worked out once.
  struct Frame {
    /// Those that lie at ascending addresses.
    let registers: [UInt8]
    /// What the stack pointer is changed by.
    let change: UInt32
    /// From the stack pointer before to the lowest of the words.
    private let distance: UInt32

    fileprivate init(_ instruction: Instruction) {
      guard let frame = StackFrame(instruction.word) else {
        preconditionFailure("a push or pop has a list")
      }
      registers = frame.registers
      let isPush = instruction.effect == .push
      change = isPush ? 0 &- frame.size : frame.size
      distance = (isPush ? 0 : frame.size) &- 4 &* UInt32(frame.registers.count)
    }

    var count: UInt32 { UInt32(registers.count) }

    func lowest(_ sp: UInt32) -> UInt32 { sp &+ distance }
  }
}

extension Instruction {
  /// Whether it loads ra from the stack, and goes on there.
  var endsFunction: Bool {
    switch effect {
    case .pop(.return), .pop(.returnZero): true
    default: false
    }
  }

  /// Whether it writes the stack pointer.
  var movesStackPointer: Bool {
    switch effect {
    case .push, .pop: true
    default: rd == 2
    }
  }
}

extension ExecuteLatch.Work {
  /// Whether it may write to memory.
  var stores: Bool { self == .store || self == .storeConditional || self == .exchange }
}
