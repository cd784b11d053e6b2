// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A function of the engine that translated code calls with the number of an exit.
typealias TranslationHelper = @convention(c) (UnsafeMutableRawPointer, UInt32) -> UInt32

let performHelper: TranslationHelper = { engine, exit in
  Engine.at(engine).perform(exit) ? 1 : 0
}

let chooseHelper: TranslationHelper = { engine, exit in
  UInt32(bitPattern: Engine.at(engine).choose(exit))
}

let holdsHelper: TranslationHelper = { engine, exit in
  Engine.at(engine).holds(exit) ? 1 : 0
}

/// What translated code asks of the engine, with the guest's registers in the arena.
extension Engine {
  fileprivate static func at(_ place: UnsafeMutableRawPointer) -> Engine {
    Unmanaged<Engine>.fromOpaque(place).takeUnretainedValue()
  }

  private func instruction(at exit: UInt32) -> (Instruction, variant: Int32)? {
    guard let exit = translator?.exits[Int(exit)], case .instruction(let index) = exit.reason else {
      return nil
    }
    let variant = exit.unit.variant
    return (variantRecords[Int(variant)].block.instructions[index], variant)
  }

  /// Carries out the instruction before which an exit leads; false, and nothing is done, if the
  /// pipeline must do it.
  fileprivate func perform(_ exit: UInt32) -> Bool {
    guard let (instruction, _) = instruction(at: exit) else { return false }
    return perform(instruction)
  }

  private func perform(_ instruction: Instruction) -> Bool {
    let address = values[Int(instruction.rs1)] &+ instruction.immediate
    let rd = Int(instruction.rd == 0 ? PackedInstruction.nowhere : instruction.rd)
    switch instruction.effect {
    case .load(let width, let `extension`):
      guard isPlain(address, width), let value = memory.load(address, width) else { return false }
      values[rd] = `extension`.extend(value, from: width)
    case .store(let width):
      guard isPlain(address, width), !map.contains(address, width.bytes),
        memory.store(address, width, values[Int(instruction.rs2)])
      else { return false }
      map.noteOpen(address)
    case .compute(_, let operation):
      let a = values[Int(instruction.rs1)]
      let b = instruction.usesImmediate ? instruction.immediate : values[Int(instruction.rs2)]
      let c = values[Int(instruction.rs3)]
      if case .custom(let number) = operation {
        values[rd] = decoder.custom.evaluate(number, a, b, c)
      } else {
        values[rd] = operation.evaluate(a, b, c)
      }
    default:
      return false
    }
    return true
  }

  /// Carries out the instruction before which an exit leads, and whose time chooses the edge: the
  /// number of that; -1, and nothing is done, if it is not known, or the pipeline must do it.
  fileprivate func choose(_ exit: UInt32) -> Int32 {
    guard let (instruction, number) = instruction(at: exit) else { return -1 }
    let variant = variants.place(number)
    let outcome = time(
      of: instruction, values[Int(instruction.rs1)], values[Int(instruction.rs2)])
    var edge = variant.pointee.edges.0
    if edge == unknown || edge.pointee.outcome != outcome {
      edge = otherEdge(outcome, of: variant)
    }
    return edge != unknown && perform(instruction) ? edges.number(of: edge) : -1
  }

  /// Whether the condition holds of the branch before which an exit leads.
  fileprivate func holds(_ exit: UInt32) -> Bool {
    guard let (instruction, _) = instruction(at: exit),
      case .branch(.custom(let number)) = instruction.effect
    else { return false }
    return decoder.custom.holds(
      number, values[Int(instruction.rs1)], values[Int(instruction.rs2)])
  }
}
