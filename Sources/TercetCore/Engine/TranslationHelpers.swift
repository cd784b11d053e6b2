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

let findCalleeHelper: TranslationHelper = { engine, call in
  Engine.at(engine).findCallee(call) ? 1 : 0
}

/// What the engine answers if an instruction whose time chooses the edge has not been done.
enum TimedChoice {
  /// The edge is not known, or the pipeline must do it.
  static let unknown: Int32 = -1
  /// A line of the instruction cache is not where it was.
  static let missesLine: Int32 = -2
}

/// What translated code asks of the engine, with the guest's registers in the arena.
extension Engine {
  fileprivate static func at(_ place: UnsafeMutableRawPointer) -> Engine {
    Unmanaged<Engine>.fromOpaque(place).takeUnretainedValue()
  }

  fileprivate func findCallee(_ number: UInt32) -> Bool {
    guard let call = translator?.calls[Int(number)] else { return false }
    return findCallee(call)
  }

  private func instruction(at exit: UInt32) -> (Instruction, pc: UInt32, variant: Int32)? {
    guard let exit = translator?.exits[Int(exit)], case .instruction(let index) = exit.reason else {
      return nil
    }
    let variant = exit.unit.variant
    let block = variantRecords[Int(variant)].block
    return (block.instructions[index], block.pcs[index], variant)
  }

  /// Carries out the instruction before which an exit leads; false, and nothing is done, if the
  /// pipeline must do it.
  fileprivate func perform(_ exit: UInt32) -> Bool {
    guard let (instruction, pc, _) = instruction(at: exit) else { return false }
    return perform(instruction, at: pc)
  }

  /// Carries out the instruction before which an exit leads, and whose time chooses the edge: the
  /// number of that; one of `TimedChoice`, and nothing is done, if there is none.
  fileprivate func choose(_ exit: UInt32) -> Int32 {
    guard let (instruction, pc, number) = instruction(at: exit) else { return TimedChoice.unknown }
    let variant = variants.place(number)
    let outcome = time(
      of: instruction, at: pc, values[Int(instruction.rs1)], values[Int(instruction.rs2)])
    var edge = variant.pointee.edges.0
    if edge == unknown || edge.pointee.outcome != outcome {
      edge = otherEdge(outcome, of: variant)
    }
    guard edge != unknown else { return TimedChoice.unknown }
    let chosen = edges.number(of: edge)
    let hasLines = edgeRecords[Int(chosen)].lines.allSatisfy {
      arena.lines[cache.set(of: $0)] == Cache.entry(of: $0)
    }
    guard hasLines else { return TimedChoice.missesLine }
    guard case .csr(let update) = instruction.effect else {
      return performTimed(instruction, at: pc) ? chosen : TimedChoice.unknown
    }
    let left: Int = arena.read(.left)
    let retired: Int = arena.read(.retired)
    let balance = Balance(cycles: left + longestEdge, instructions: UInt64(retired))
    guard performControl(instruction, update, edge: chosen, balance: balance) else {
      return TimedChoice.unknown
    }
    // With nothing left code stops behind the edge.
    if pauses {
      arena.write(.left, -1)
      withheld = left + 1
      pausedAt = passageNumber
    }
    return chosen
  }

  /// Whether the condition holds of the branch before which an exit leads.
  fileprivate func holds(_ exit: UInt32) -> Bool {
    guard let (instruction, _, _) = instruction(at: exit),
      case .branch(.custom(let number)) = instruction.effect
    else { return false }
    return decoder.custom.holds(
      number, values[Int(instruction.rs1)], values[Int(instruction.rs2)])
  }
}
