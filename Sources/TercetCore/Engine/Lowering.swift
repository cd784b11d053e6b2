// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Engine {
  /// Appends what the interpreter does for a block; the address of its first instruction.
  func lower(_ block: Block) -> UnsafeMutablePointer<PackedInstruction> {
    let first = code.start + code.count
    for (index, instruction) in block.instructions.enumerated() {
      let isLast = index == block.instructions.count - 1
      // Lines of the cache choose the edge as well.
      if isLast, hasCache { break }
      for packed in lower(
        instruction, at: block.pcs[index],
        isLast && (block.ending == .timed || instruction.endsFunction))
      {
        _ = code.append(packed)
      }
    }
    if hasCache {
      _ = code.append(PackedInstruction(.cached))
    } else if block.ending == .straight {
      _ = code.append(PackedInstruction(.goOn))
    }
    for place in first..<code.start + code.count - 1 {
      guard let step = interpreterStep(place.pointee.opcode, place[1].opcode) else { continue }
      place.pointee.step = step
    }
    return first
  }

  private func lower(
    _ instruction: Instruction, at pc: UInt32, _ isTimed: Bool
  ) -> [PackedInstruction] {
    let rd = instruction.rd == 0 ? PackedInstruction.nowhere : instruction.rd
    var packed = Draft(
      rd: rd, rs1: instruction.rs1, rs2: instruction.rs2, immediate: instruction.immediate)
    if isTimed {
      let place = remember(instruction, at: pc)
      if let served = servedOpcode(instruction) {
        packed.opcode = served
        return [packed.done, PackedInstruction(.timed, immediate: place)]
      }
      packed.opcode = .timed
      packed.immediate = place
      return [packed.done]
    }
    switch instruction.effect {
    case .compute(_, let operation):
      lower(operation, instruction, at: pc, &packed)
    case .load where checksData, .store where checksData:
      // What the guest may reach is asked for each of them.
      packed.opcode = .compute
      packed.immediate = remember(instruction, at: pc)
    case .load(let width, let `extension`):
      packed.opcode =
        switch (width, `extension`) {
        case (.byte, .sign): .loadByte
        case (.byte, .zero): .loadByteUnsigned
        case (.half, .sign): .loadHalf
        case (.half, .zero): .loadHalfUnsigned
        case (.word, _): .loadWord
        }
    case .store(let width):
      packed.opcode =
        switch width {
        case .byte: .storeByte
        case .half: .storeHalf
        case .word: .storeWord
        }
    case .branch(let condition):
      packed.opcode =
        switch condition {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .notLess: .notLess
        case .lessUnsigned: .lessUnsigned
        case .notLessUnsigned: .notLessUnsigned
        case .custom: .branch
        }
      if packed.opcode == .branch { packed.immediate = remember(instruction, at: pc) }
    case .jump:
      let link = PackedInstruction(.constant, rd: rd, immediate: pc &+ instruction.length)
      if instruction.usesPC { return [link, PackedInstruction(.goOn)] }
      packed.opcode = .jump
      return [packed.done, link]
    case .push, .pop, .moveToArguments, .moveFromArguments, .loadReserved, .atomic, .loadCompute:
      packed.opcode = .compute
      packed.immediate = remember(instruction, at: pc)
    default:
      break
    }
    return [packed.done]
  }

  private func lower(
    _ operation: Operation, _ instruction: Instruction, at pc: UInt32,
    _ packed: inout Draft
  ) {
    if instruction.usesPC {
      packed.opcode = .constant
      packed.immediate = operation.evaluate(pc, instruction.immediate, 0)
      return
    }
    let isImmediate = instruction.usesImmediate
    switch operation {
    case .integer(let operation):
      switch operation {
      case .add: packed.opcode = isImmediate ? .addImmediate : .add
      case .sub where !isImmediate: packed.opcode = .sub
      case .and: packed.opcode = isImmediate ? .andImmediate : .and
      case .or: packed.opcode = isImmediate ? .orImmediate : .or
      case .xor: packed.opcode = isImmediate ? .xorImmediate : .xor
      case .sll: packed.opcode = isImmediate ? .sllImmediate : .sll
      case .srl: packed.opcode = isImmediate ? .srlImmediate : .srl
      case .sra: packed.opcode = isImmediate ? .sraImmediate : .sra
      case .slt: packed.opcode = isImmediate ? .sltImmediate : .slt
      case .sltu: packed.opcode = isImmediate ? .sltuImmediate : .sltu
      case .upper where isImmediate: packed.opcode = .constant
      default: break
      }
    case .multiplyDivide(.mul) where !isImmediate:
      packed.opcode = .multiply
    case .address(let operation) where !isImmediate:
      // Of these the shift is all that differs.
      packed.opcode = .shiftAdd
      packed.immediate =
        switch operation {
        case .sh1add: 1
        case .sh2add: 2
        case .sh3add: 3
        }
    default:
      break
    }
    if packed.opcode == .nothing {
      packed.opcode = .compute
      packed.immediate = remember(instruction, at: pc)
    }
  }

  /// What looks for the line of an access itself; nil if it must ask the engine.
  private func servedOpcode(_ instruction: Instruction) -> Opcode? {
    guard dataTime.hasCache, !rules.hasRegions, !checksData else { return nil }
    switch instruction.effect {
    case .load(.byte, .sign): return .servedLoadByte
    case .load(.byte, .zero): return .servedLoadByteUnsigned
    case .load(.half, .sign): return .servedLoadHalf
    case .load(.half, .zero): return .servedLoadHalfUnsigned
    case .load(.word, _): return .servedLoadWord
    case .store(.byte): return .servedStoreByte
    case .store(.half): return .servedStoreHalf
    case .store(.word): return .servedStoreWord
    default: return nil
    }
  }

  private func remember(_ instruction: Instruction, at pc: UInt32) -> UInt32 {
    instructions.append((instruction, pc))
    return UInt32(instructions.count - 1)
  }
}

/// An instruction that is being lowered.
private struct Draft {
  var opcode = Opcode.nothing
  var rd: UInt8
  var rs1: UInt8
  var rs2: UInt8
  var immediate: UInt32

  var done: PackedInstruction {
    PackedInstruction(opcode, rd: rd, rs1: rs1, rs2: rs2, immediate: immediate)
  }
}
