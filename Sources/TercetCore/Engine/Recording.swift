// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Engine {
  /// Lets the pipeline run a variant from one of its instructions on, and records what that costs.
  ///
  /// If anything comes in between, nothing is recorded, and the pipeline has simply gone on.
  func record(
    _ pipeline: inout Pipeline, _ number: Int32, from first: Int, last: UInt64,
    _ observer: inout some CountingObserver
  ) {
    pipeline.events.removeAll(keepingCapacity: true)
    var tape: [CycleRecord] = []
    if hasCache { pipeline.registers.fetch.cache.asked = [] }
    let isRecorded = record(&pipeline, number, from: first, last: last, &tape)
    if hasCache { pipeline.registers.fetch.cache.asked = nil }
    observer.observe(tape.span, pipeline.events.span)
    guard let found = isRecorded, !variantRecords[Int(number)].isDropped else {
      if floods < Self.mostFloods, Int(number) < variantRecords.count {
        variantRecords[Int(number)].failures += 1
      }
      return
    }
    addEdge(found, of: number, tape, pipeline.events, &observer)
  }

  /// What a recorded edge is beside its cycles.
  struct Found {
    let outcome: UInt32
    let next: PipelineRegisters
    /// The cycles of the variant before those of the tape, and the cycle in which it was entered.
    let before: Int
    let start: UInt64
    /// Lines of the instruction cache that are asked for from the last instruction on.
    let lines: [UInt32]
  }

  private func record(
    _ pipeline: inout Pipeline, _ number: Int32, from first: Int, last: UInt64,
    _ tape: inout [CycleRecord]
  ) -> Found? {
    let number = Int(number)
    let block = variantRecords[number].block
    let ending = block.instructions.count - 1
    let before = variantRecords[number].entries[first].cycles
    let start = pipeline.state.csrs.counters.cycles - UInt64(before)
    var index = first
    var outcome: UInt32?
    var instructionsLeft = pipeline.state.csrs.counters.instructions
    let changes = pipeline.registers.fetch.cache.changes
    var linesBefore = 0
    while true {
      // An instruction of the block has just arrived.
      guard isAtBoundary(&pipeline),
        pipeline.state.csrs.counters.cycles &+ slack < last,
        !pipeline.executed.work.stores || !map.contains(pipeline.executed.address, 1),
        !hasCache || pipeline.registers.fetch.cache.changes == changes
      else { return nil }
      let asked = hasCache ? pipeline.registers.fetch.cache.asked ?? [] : []
      pipeline.settle()
      if index > ending {
        guard let outcome else { return nil }
        return Found(
          outcome: outcome, next: pipeline.registers, before: before, start: start,
          lines: Self.distinct(asked[linesBefore...]))
      }
      guard pipeline.fetched.pc == block.pcs[index],
        pipeline.fetched.word == block.instructions[index].word
      else { return nil }
      if variantRecords[number].entries.count == index {
        var registers = pipeline.registers
        registers.fetch.cache.forgetLines()
        variantRecords[number].entries.append((registers, before + tape.count))
        variantRecords[number].lines = Self.distinct(variantRecords[number].lines[...] + asked)
        variantRecords[number].exits.append(0)
        variantRecords[number].exitsCounted.append(0)
        let known = variantRecords[number].records.count
        variantRecords[number].records += tape[(known - before)...]
      }
      guard isPlain(block.instructions[index], &pipeline) else { return nil }
      if index == ending {
        linesBefore = asked.count
        outcome = self.outcome(
          of: block, block.instructions[index], at: block.pcs[index], &pipeline)
        if outcome == nil { return nil }
      }
      // To the arrival of the next.
      instructionsLeft = pipeline.state.csrs.counters.instructions
      repeat {
        guard pipeline.state.csrs.counters.cycles < last else { return nil }
        let cycle = stepNoting(&pipeline)
        tape.append(cycle)
        guard cycle.cause != .trap, !pipeline.state.callsForAttention,
          !variantRecords[number].isDropped
        else { return nil }
      } while pipeline.state.csrs.counters.instructions == instructionsLeft
        || pipeline.fetched.content == .bubble
      index += 1
    }
  }

  /// The same numbers, each once.
  private static func distinct(_ numbers: ArraySlice<UInt32>) -> [UInt32] {
    numbers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether the interpreter would do it.
  private func isPlain(_ instruction: Instruction, _ pipeline: inout Pipeline) -> Bool {
    let address =
      pipeline.state.registers[instruction.rs1] &+ instruction.immediate
    switch instruction.effect {
    case .load(let width, _):
      return isPlain(address, width) && allows(.read, address, width)
    case .store(let width):
      return isPlain(address, width) && allows(.write, address, width)
        && !map.contains(address, width.bytes)
    case .loadReserved, .storeConditional, .atomic:
      return isPlainAtomic(instruction, pipeline.state.registers[instruction.rs1])
    case .csr(let update):
      return pipeline.state.allowsCSR(instruction.word, update)
    case .push, .pop:
      return hasPlainFrame(instruction, pipeline.state.registers[instruction.rs1])
    default:
      return true
    }
  }

  /// Whether loads and stores are checked for what the guest may reach.
  var checksData: Bool { guards.current?.checksData ?? false }

  /// Whether the guest may do that.
  func allows(
    _ access: MemoryProtection.Access, _ address: UInt32, _ width: AccessWidth
  ) -> Bool {
    guards.current?.allows(access, address, width.bytes) ?? true
  }

  /// Whether an access is one to RAM, and within a word.
  func isPlain(_ address: UInt32, _ width: AccessWidth) -> Bool {
    guard memory.contains(address, width.bytes) else { return false }
    switch timing.misaligned {
    case .trap: return address & (width.bytes - 1) == 0
    case .handle: return address & 3 + width.bytes <= 4
    }
  }

  /// What chooses the edge, when the last instruction of a block has just arrived.
  private func outcome(
    of block: Block, _ instruction: Instruction, at pc: UInt32, _ pipeline: inout Pipeline
  ) -> UInt32? {
    let a = pipeline.state.registers[instruction.rs1]
    let b = pipeline.state.registers[instruction.rs2]
    switch block.ending {
    case .straight:
      return 0
    case .branch:
      guard case .branch(let condition) = instruction.effect else { return nil }
      if case .custom(let number) = condition { return decoder.custom.holds(number, a, b) ? 1 : 0 }
      return condition.holds(a, b) ? 1 : 0
    case .jump:
      if instruction.endsFunction { return returnAddress(of: instruction, a) }
      return instruction.usesPC ? 0 : (a &+ instruction.immediate) & ~1
    case .timed:
      reservation = pipeline.state.reservation
      return time(of: instruction, a, b)
    }
  }

  /// What the time of an instruction depends on.
  func time(of instruction: Instruction, _ a: UInt32, _ b: UInt32) -> UInt32 {
    switch instruction.effect {
    case .compute(let unit, let operation):
      let b = instruction.usesImmediate ? instruction.immediate : b
      return UInt32(timing.units.cycles(of: operation, in: unit, a, b))
    case .csr:
      return 0
    case .storeConditional:
      return reservation == nil ? 0 : reservation == a ? 1 : 2
    default:
      return UInt32(timing.dataWaitStates(at: a &+ instruction.immediate))
    }
  }
}
