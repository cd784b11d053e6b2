// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What the interpreter does apart from its loop, since it is rare.
extension Engine {
  // MARK: Stopping

  /// Leaves behind where the interpreter stops, before the instruction that comes before `next`.
  @inline(never)
  func stop(
    _ reason: Stop, _ variant: UnsafeMutablePointer<Variant>,
    _ next: UnsafeMutablePointer<PackedInstruction>, _ balance: Balance, _ group: Int32
  ) -> Stop {
    place = variants.number(of: variant)
    // Every instruction but a jump, the last one, is packed into one.
    index = next - variant.pointee.code - 1
    self.balance = balance
    self.group = group
    return reason
  }

  /// Notes an edge whose order matters; whether that is all that can be noted.
  @inline(never)
  func note(_ edge: UnsafeMutablePointer<Edge>, _ sp: UInt32, _ balance: Balance) -> Bool {
    passages[passageCount] = Passage(edge: edges.number(of: edge), sp: sp, balance: balance)
    passageCount += 1
    return passageCount == Self.mostPassages
  }

  // MARK: Rare instructions

  /// Carries out an instruction that the loop's own functions have refused; false, and nothing is
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
      compute(it)
      return true
    }
  }

  private func compute(_ it: PackedInstruction) {
    let instruction = instructions[Int(it.immediate)]
    guard case .compute(_, let operation) = instruction.effect else { return }
    let a = values[Int(it.rs1)]
    let b = instruction.usesImmediate ? instruction.immediate : values[Int(it.rs2)]
    let c = values[Int(instruction.rs3)]
    if case .custom(let number) = operation {
      values[Int(it.rd)] = decoder.custom.evaluate(number, a, b, c)
    } else {
      values[Int(it.rd)] = operation.evaluate(a, b, c)
    }
  }

  /// Whether the condition of a branch holds that comes from outside.
  @inline(never)
  func holds(_ it: PackedInstruction) -> Bool {
    guard case .branch(.custom(let number)) = instructions[Int(it.immediate)].effect else {
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

  /// Carries out the last instruction of a variant, of which its time chooses the edge; nothing is
  /// done if that is not known or the pipeline must do it.
  @inline(never)
  func timedEdge(
    _ it: PackedInstruction, _ variant: UnsafeMutablePointer<Variant>
  ) -> UnsafeMutablePointer<Edge> {
    let instruction = instructions[Int(it.immediate)]
    let outcome = time(of: instruction, values[Int(it.rs1)], values[Int(it.rs2)])
    var edge = variant.pointee.edges.0
    if edge == unknown || edge.pointee.outcome != outcome {
      edge = otherEdge(outcome, of: variant)
    }
    return edge != unknown && perform(it, instruction) ? edge : unknown
  }

  private func perform(_ it: PackedInstruction, _ instruction: Instruction) -> Bool {
    var it = it
    switch instruction.effect {
    case .load(let width, let `extension`):
      it.immediate = instruction.immediate
      return load(it, width, `extension`)
    case .store(let width):
      it.immediate = instruction.immediate
      return store(it, width)
    default:
      compute(it)
      return true
    }
  }
}
