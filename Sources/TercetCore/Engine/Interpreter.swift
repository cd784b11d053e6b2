// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Engine {
  /// Why an interpreter stops.
  enum Stop {
    /// Before the first instruction of `place`, of which too little is known, or for which there
    /// is too little time.
    case entry
    /// Before the instruction number `index` of `place`, which only the pipeline can do.
    case instruction
    /// Behind all instructions of `place` but the last, which takes an edge that is not known.
    case newEdge
    /// At the start of `place`, behind `edge`, whose order matters to the observer.
    case order
  }

  /// Runs from the start of `place` on.
  ///
  /// Registers, budget and what was retired are then those of the place where it stopped. Unsafe
  /// pointers reach only the tables, which hold what the engine made, and RAM, where each offset is
  /// compared with the size first.
  func interpret() -> Stop {
    let x = values
    let (code, variants, edges) = (code.start, variants.start, edges.start)
    let (base, ram, written) = (main.base, main.start, main.written)
    let codePages = map.mainPages
    let lastWord = Int(truncatingIfNeeded: main.size) - 4
    let group = group
    var place = Int(place)
    var budget = budget
    var retired = retired
    defer {
      self.place = Int32(place)
      self.budget = budget
      self.retired = retired
    }

    while true {
      guard budget >= variants[place].longest else { return .entry }
      let first = code + Int(variants[place].first)
      var next = first
      var taken = Variant.none

      block: while true {
        let it = next.pointee
        let (rd, rs1, rs2) = (Int(it.rd), Int(it.rs1), Int(it.rs2))
        next += 1
        switch it.opcode {
        case .add: x[rd] = x[rs1] &+ x[rs2]
        case .sub: x[rd] = x[rs1] &- x[rs2]
        case .and: x[rd] = x[rs1] & x[rs2]
        case .or: x[rd] = x[rs1] | x[rs2]
        case .xor: x[rd] = x[rs1] ^ x[rs2]
        case .sll: x[rd] = x[rs1] &<< x[rs2]
        case .srl: x[rd] = x[rs1] &>> x[rs2]
        case .sra:
          x[rd] = UInt32(bitPattern: Int32(bitPattern: x[rs1]) &>> Int32(bitPattern: x[rs2]))
        case .slt: x[rd] = Int32(bitPattern: x[rs1]) < Int32(bitPattern: x[rs2]) ? 1 : 0
        case .sltu: x[rd] = x[rs1] < x[rs2] ? 1 : 0
        case .addImmediate: x[rd] = x[rs1] &+ it.immediate
        case .andImmediate: x[rd] = x[rs1] & it.immediate
        case .orImmediate: x[rd] = x[rs1] | it.immediate
        case .xorImmediate: x[rd] = x[rs1] ^ it.immediate
        case .sllImmediate: x[rd] = x[rs1] &<< it.immediate
        case .srlImmediate: x[rd] = x[rs1] &>> it.immediate
        case .sraImmediate:
          x[rd] = UInt32(bitPattern: Int32(bitPattern: x[rs1]) &>> Int32(bitPattern: it.immediate))
        case .sltImmediate:
          x[rd] = Int32(bitPattern: x[rs1]) < Int32(bitPattern: it.immediate) ? 1 : 0
        case .sltuImmediate: x[rd] = x[rs1] < it.immediate ? 1 : 0
        case .constant: x[rd] = it.immediate
        case .multiply: x[rd] = x[rs1] &* x[rs2]
        case .nothing: break
        case .compute: compute(it)

        case .loadWord:
          let address = x[rs1] &+ it.immediate
          let offset = Int(address &- base)
          if offset <= lastWord, address & 3 == 0 {
            x[rd] = UInt32(littleEndian: (ram + offset).load(as: UInt32.self))
          } else if !load(it, .word) {
            index = next - first - 1
            return .instruction
          }
        case .loadByte:
          let offset = Int(x[rs1] &+ it.immediate &- base)
          if offset <= lastWord {
            x[rd] = UInt32(bitPattern: Int32((ram + offset).load(as: Int8.self)))
          } else if !load(it, .byte, .sign) {
            index = next - first - 1
            return .instruction
          }
        case .loadByteUnsigned:
          let offset = Int(x[rs1] &+ it.immediate &- base)
          if offset <= lastWord {
            x[rd] = UInt32((ram + offset).load(as: UInt8.self))
          } else if !load(it, .byte) {
            index = next - first - 1
            return .instruction
          }
        case .loadHalf:
          let address = x[rs1] &+ it.immediate
          let offset = Int(address &- base)
          if offset <= lastWord, address & 1 == 0 {
            let half = Int16(littleEndian: (ram + offset).load(as: Int16.self))
            x[rd] = UInt32(bitPattern: Int32(half))
          } else if !load(it, .half, .sign) {
            index = next - first - 1
            return .instruction
          }
        case .loadHalfUnsigned:
          let address = x[rs1] &+ it.immediate
          let offset = Int(address &- base)
          if offset <= lastWord, address & 1 == 0 {
            x[rd] = UInt32(UInt16(littleEndian: (ram + offset).load(as: UInt16.self)))
          } else if !load(it, .half) {
            index = next - first - 1
            return .instruction
          }

        case .storeWord:
          let address = x[rs1] &+ it.immediate
          let offset = Int(address &- base)
          if offset <= lastWord, address & 3 == 0, codePages[offset &>> 12] == 0 {
            (ram + offset).storeBytes(of: x[rs2].littleEndian, as: UInt32.self)
            written[offset &>> 12] = 1
          } else if !store(it, .word) {
            index = next - first - 1
            return .instruction
          }
        case .storeByte:
          let offset = Int(x[rs1] &+ it.immediate &- base)
          if offset <= lastWord, codePages[offset &>> 12] == 0 {
            (ram + offset).storeBytes(of: UInt8(truncatingIfNeeded: x[rs2]), as: UInt8.self)
            written[offset &>> 12] = 1
          } else if !store(it, .byte) {
            index = next - first - 1
            return .instruction
          }
        case .storeHalf:
          let address = x[rs1] &+ it.immediate
          let offset = Int(address &- base)
          if offset <= lastWord, address & 1 == 0, codePages[offset &>> 12] == 0 {
            (ram + offset).storeBytes(
              of: UInt16(truncatingIfNeeded: x[rs2]).littleEndian, as: UInt16.self)
            written[offset &>> 12] = 1
          } else if !store(it, .half) {
            index = next - first - 1
            return .instruction
          }

        case .equal:
          taken = x[rs1] == x[rs2] ? variants[place].edges.1 : variants[place].edges.0
          break block
        case .notEqual:
          taken = x[rs1] != x[rs2] ? variants[place].edges.1 : variants[place].edges.0
          break block
        case .less:
          taken =
            Int32(bitPattern: x[rs1]) < Int32(bitPattern: x[rs2])
            ? variants[place].edges.1 : variants[place].edges.0
          break block
        case .notLess:
          taken =
            Int32(bitPattern: x[rs1]) >= Int32(bitPattern: x[rs2])
            ? variants[place].edges.1 : variants[place].edges.0
          break block
        case .lessUnsigned:
          taken = x[rs1] < x[rs2] ? variants[place].edges.1 : variants[place].edges.0
          break block
        case .notLessUnsigned:
          taken = x[rs1] >= x[rs2] ? variants[place].edges.1 : variants[place].edges.0
          break block
        case .branch:
          taken = holds(it) ? variants[place].edges.1 : variants[place].edges.0
          break block
        case .goOn:
          taken = variants[place].edges.0
          break block
        case .jump:
          let target = (x[rs1] &+ it.immediate) & ~1
          taken = find(target, of: place)
          if taken != Variant.none { x[rd] = next.pointee.immediate }
          break block
        case .timed:
          let instruction = instructions[Int(it.immediate)]
          taken = find(time(of: instruction, x[rs1], x[rs2]), of: place)
          if taken != Variant.none, !perform(it, instruction) { taken = Variant.none }
          break block
        }
      }

      guard taken != Variant.none else { return .newEdge }
      let edge = edges + Int(taken)
      edge.pointee.count &+= 1
      budget -= edge.pointee.cycles
      retired &+= UInt64(edge.pointee.instructions)
      place = Int(edge.pointee.next)
      if edge.pointee.group != group {
        self.edge = taken
        return .order
      }
    }
  }

  /// The edge that is chosen by a number.
  @inline(always)
  private func find(_ outcome: UInt32, of place: Int) -> Int32 {
    let (first, second) = variants.start[place].edges
    if first != Variant.none, edges.start[Int(first)].outcome == outcome { return first }
    if second != Variant.none, edges.start[Int(second)].outcome == outcome { return second }
    return findFar(outcome, of: place)
  }

  @inline(never)
  private func findFar(_ outcome: UInt32, of place: Int) -> Int32 {
    let key = FarEdge(variant: Int32(place), outcome: outcome)
    guard let found = farEdges[key] else { return Variant.none }
    let second = variants.start[place].edges.1
    variants.start[place].edges.1 = found
    farEdges[key] = nil
    if second != Variant.none {
      let outcome = edges.start[Int(second)].outcome
      farEdges[FarEdge(variant: Int32(place), outcome: outcome)] = second
    }
    return found
  }

  // MARK: What is rare

  @inline(never)
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

  @inline(never)
  private func holds(_ it: PackedInstruction) -> Bool {
    guard case .branch(.custom(let number)) = instructions[Int(it.immediate)].effect else {
      return false
    }
    return decoder.custom.holds(number, values[Int(it.rs1)], values[Int(it.rs2)])
  }

  /// A load that is not one from the first region; false, and nothing is done, if the pipeline must
  /// do it.
  @inline(never)
  private func load(
    _ it: PackedInstruction, _ width: AccessWidth, _ extension: Extension = .zero
  ) -> Bool {
    let address = values[Int(it.rs1)] &+ it.immediate
    guard isPlain(address, width), let value = memory.load(address, width) else { return false }
    values[Int(it.rd)] = `extension`.extend(value, from: width)
    return true
  }

  /// The same for a store, which may be one to a page with code, but not to code.
  @inline(never)
  private func store(_ it: PackedInstruction, _ width: AccessWidth) -> Bool {
    let address = values[Int(it.rs1)] &+ it.immediate
    guard isPlain(address, width), !map.contains(address, width.bytes) else { return false }
    return memory.store(address, width, values[Int(it.rs2)])
  }

  /// An instruction whose time is known to have an edge.
  @inline(never)
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
