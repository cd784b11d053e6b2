// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What an instruction does that is not the end of a unit.
extension Translation {
  mutating func instruction(_ it: Instruction, at pc: UInt32, _ index: Int, _ unit: Unit) {
    switch it.effect {
    case .compute(_, .custom(let number)):
      if !ownOperation(number, it, at: pc) {
        code.move(.rax, translator.add(.instruction(index), unit))
        code.call(translator.stubs.perform)
      }
    case .compute(_, let operation):
      guard it.rd != 0 else { return }
      if it.usesPC {
        constant(it.rd, operation.evaluate(pc, it.immediate, 0))
      } else if !compute(operation, it) {
        code.move(.rax, translator.add(.instruction(index), unit))
        code.call(translator.stubs.perform)
      }
    case .load where engine.checksData, .store where engine.checksData:
      // What the guest may reach is asked for each of them.
      code.move(.rax, translator.add(.instruction(index), unit))
      code.call(translator.stubs.perform)
    case .load(let width, let `extension`):
      load(it, width, `extension`, translator.add(.instruction(index), unit))
    case .store(let width):
      store(it, width, translator.add(.instruction(index), unit))
    case .push, .pop:
      let exit = translator.add(.instruction(index), unit)
      if let frame = frame(it), !engine.checksData {
        push(frame, it, exit)
      } else {
        code.move(.rax, exit)
        code.call(translator.stubs.perform)
      }
    case .moveToArguments, .moveFromArguments:
      moveArguments(it)
    case .loadReserved, .atomic, .loadCompute:
      code.move(.rax, translator.add(.instruction(index), unit))
      code.call(translator.stubs.perform)
    default:
      // A fence.
      break
    }
  }

  // MARK: Registers

  /// A register of the host that holds one of the guest's; `scratch` if it had to be loaded.
  mutating func source(_ number: UInt8, _ scratch: X86Register) -> X86Register {
    if let host = registers.host(number) { return host }
    load(scratch, number)
    return scratch
  }

  mutating func load(_ to: X86Register, _ number: UInt8) {
    if let host = registers.host(number) {
      code.move(to, host)
    } else if number == 0 {
      code.move(to, 0)
    } else {
      code.move(to, registers.operand(number))
    }
  }

  /// Where a result can be made: its own place if it is one of the host's, else `scratch`.
  func target(_ number: UInt8, _ scratch: X86Register = .rax) -> X86Register {
    registers.host(number) ?? scratch
  }

  /// Puts a result to its place.
  mutating func finish(_ number: UInt8, _ result: X86Register) {
    if let host = registers.host(number) {
      code.move(host, result)
    } else if number != 0 {
      code.move(registers.operand(number), result)
    }
  }

  /// Gives a register a value; nothing for x0.
  mutating func constant(_ number: UInt8, _ value: UInt32) {
    if let host = registers.host(number) {
      code.move(host, value)
    } else if number != 0 {
      code.move(registers.operand(number), value)
    }
  }

  // MARK: Loads and stores

  /// An address, or what is to be subtracted from it with it, in eax.
  mutating func address(_ rs1: UInt8, _ immediate: UInt32) {
    if let host = registers.host(rs1) {
      if immediate == 0 {
        code.move(.rax, host)
      } else {
        code.loadAddress(.rax, .memory(host, Int32(bitPattern: immediate)))
      }
    } else if rs1 == 0 {
      code.move(.rax, immediate)
    } else {
      code.move(.rax, registers.operand(rs1))
      if immediate != 0 { code.arithmetic(.add, .register(.rax), immediate) }
    }
  }

  /// The offset of an access in the first region, in eax; the jump that is taken if it is not
  /// aligned.
  private mutating func offset(_ it: Instruction, _ width: AccessWidth) -> [Int] {
    address(it.rs1, it.immediate &- engine.main.base)
    guard width != .byte else { return [] }
    code.testLowByte(UInt8(width.bytes - 1))
    return [code.jump(.notEqual)]
  }

  private mutating func load(
    _ it: Instruction, _ width: AccessWidth, _ extension: Extension, _ exit: UInt32
  ) {
    var jumps = offset(it, width)
    code.arithmetic(
      .cmp, .register(.rax), UInt32(truncatingIfNeeded: engine.main.size - UInt64(width.bytes)))
    jumps.append(code.jump(.above))
    let place = X86Operand.indexed(HostRegisters.ram, .rax, scale: 1, 0)
    let result = target(it.rd, .rcx)
    switch (width, `extension`) {
    case (.byte, .zero): code.extend(result, place, .zeroByte)
    case (.byte, .sign): code.extend(result, place, .signByte)
    case (.half, .zero): code.extend(result, place, .zeroHalf)
    case (.half, .sign): code.extend(result, place, .signHalf)
    case (.word, _): code.move(result, place)
    }
    finish(it.rd, result)
    cold.append(.perform(exit, jumps: jumps, back: code.here))
  }

  private mutating func store(_ it: Instruction, _ width: AccessWidth, _ exit: UInt32) {
    let value = source(it.rs2, .rdx)
    var jumps = offset(it, width)
    code.move(.rcx, .rax)
    code.shift(.shr, .rcx, by: 8)
    code.compareByte(
      .indexed(HostRegisters.arena, .rcx, scale: 1, EngineArena.Field.open.offset), 1)
    jumps.append(code.jump(.notEqual))
    let place = X86Operand.indexed(HostRegisters.ram, .rax, scale: 1, 0)
    switch width {
    case .byte: code.storeByte(place, value)
    case .half: code.storeHalf(place, value)
    case .word: code.move(place, value)
    }
    cold.append(.perform(exit, jumps: jumps, back: code.here))
  }
}
