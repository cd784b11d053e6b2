// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Instructions that the interpreter has no step for, or whose memory is not where its steps look.
extension Engine {
  /// Carries out an instruction that is not the last of its block; false, and nothing is
  /// done, if the pipeline must do it.
  @inline(never)
  func performRarely(_ it: PackedInstruction) -> Bool {
    switch it.opcode {
    case .loadByte: return load(it, .byte, .sign)
    case .loadByteUnsigned: return load(it, .byte)
    case .loadHalf: return load(it, .half, .sign)
    case .loadHalfUnsigned: return load(it, .half)
    case .loadWord: return load(it, .word)
    case .storeByte: return store(it, .byte)
    case .storeHalf: return store(it, .half)
    case .storeWord: return store(it, .word)
    default:
      let (instruction, pc) = instructions[Int(it.immediate)]
      return perform(instruction, at: pc)
    }
  }

  /// Whether the condition of a branch holds that comes from outside.
  func holds(_ it: PackedInstruction) -> Bool {
    guard case .branch(.custom(let number)) = instructions[Int(it.immediate)].instruction.effect
    else {
      return false
    }
    return decoder.custom.holds(number, values[Int(it.rs1)], values[Int(it.rs2)])
  }

  // MARK: Memory

  /// A load that is not an aligned one from the first region; false, and nothing is done, if the
  /// pipeline must do it.
  private func load(
    _ it: PackedInstruction, _ width: AccessWidth, _ extension: Extension = .zero
  ) -> Bool {
    let address = values[Int(it.rs1)] &+ it.immediate
    guard isPlain(address, width), let value = memory.load(address, width) else { return false }
    values[Int(it.rd)] = `extension`.extend(value, from: width)
    return true
  }

  /// The same for a store, which may be one to a page with code, but not to code.
  private func store(_ it: PackedInstruction, _ width: AccessWidth) -> Bool {
    let address = values[Int(it.rs1)] &+ it.immediate
    guard isPlain(address, width), !map.contains(address, width.bytes) else { return false }
    return memory.store(address, width, values[Int(it.rs2)])
  }

  // MARK: Instructions whose time depends on their operands

  /// Carries out the last instruction of a variant, of which its time or where it returns to chooses
  /// the edge; nothing is done if that is not known or the pipeline must do it.
  func timedEdge(
    _ it: PackedInstruction, _ variant: UnsafeMutablePointer<Variant>
  ) -> UnsafeMutablePointer<Edge> {
    let (instruction, pc) = instructions[Int(it.immediate)]
    let a = values[Int(instruction.rs1)]
    let outcome =
      instruction.endsFunction
      ? returnAddress(of: instruction, a)
      : time(of: instruction, at: pc, a, values[Int(instruction.rs2)])
    guard let outcome else { return unknown }
    var edge = variant.pointee.edges.0
    if edge == unknown || edge.pointee.outcome != outcome {
      edge = otherEdge(outcome, of: variant)
    }
    guard edge != unknown else { return unknown }
    if case .csr(let update) = instruction.effect {
      let isDone = performControl(
        instruction, update, edge: edges.number(of: edge), balance: space.pointee.balance)
      return isDone ? edge : unknown
    }
    return performTimed(instruction, at: pc) ? edge : unknown
  }
}
