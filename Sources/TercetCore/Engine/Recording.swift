// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Engine {
  /// Lets the pipeline run a variant from one of its instructions on, and records what that costs.
  ///
  /// If anything comes in between, nothing is recorded, and the pipeline has simply gone on.
  ///
  /// - Parameter isNewPattern: Whether the lines of the instruction cache are in no known pattern of
  ///   the variant.
  func record(
    _ pipeline: inout Pipeline, _ number: Int32, from first: Int, isNewPattern: Bool, last: UInt64,
    _ observer: inout some CountingObserver
  ) {
    pipeline.events.removeAll(keepingCapacity: true)
    var recording = Recording(variant: number, start: pipeline.state.csrs.counters.cycles)
    if isNewPattern {
      let known = variantRecords[Int(number)]
      var draft = VariantRecord(
        key: known.key, block: known.block, entries: [known.entries[0]], exits: [0],
        exitsCounted: [0], ranges: known.ranges)
      draft.isPattern = true
      recording.draft = draft
    }
    if hasCache { pipeline.registers.fetch.cache.asked = [] }
    let found = record(&pipeline, from: first, last: last, &recording)
    if hasCache { pipeline.registers.fetch.cache.asked = nil }
    observer.observe(recording.tape.span, pipeline.events.span)
    if lacksRoom {
      lacksRoom = false
      return forgetAll()
    }
    guard let found, !variantRecords[Int(recording.variant)].isDropped else {
      if floods < Self.mostFloods, Int(number) < variantRecords.count {
        variantRecords[Int(number)].failures += 1
      }
      return
    }
    addEdge(found, of: recording.variant, recording.tape, pipeline.events, &observer)
  }

  /// What has been seen of a variant that the pipeline runs.
  private struct Recording {
    /// The variant, and the pattern of it as soon as that is known.
    var variant: Int32
    /// What is known of a pattern that is new.
    var draft: VariantRecord?
    /// When it began.
    let start: UInt64
    var tape: [CycleRecord] = []
  }

  /// What a recorded edge is beside its cycles.
  struct Found {
    let outcome: UInt32
    let next: PipelineRegisters
    /// The cycles of the variant before those of the tape, and the cycle in which it was entered.
    let before: Int
    let start: UInt64
    /// What the instruction cache is asked for from the last instruction on, and whether that changes
    /// anything in it.
    let lookups: [Cache.Lookup]
    let changesCache: Bool
  }

  private func record(
    _ pipeline: inout Pipeline, from first: Int, last: UInt64, _ recording: inout Recording
  ) -> Found? {
    let entered = Int(recording.variant)
    let block = variantRecords[entered].block
    let ending = block.instructions.count - 1
    let before = recording.draft == nil ? variantRecords[entered].entries[first].cycles : 0
    var index = first
    var outcome: UInt32?
    var instructionsLeft = pipeline.state.csrs.counters.instructions
    let changes = pipeline.registers.fetch.cache.changes
    var (askedBefore, changesBefore) = (0, changes)
    while true {
      // An instruction of the block has just arrived.
      guard isAtBoundary(&pipeline),
        pipeline.state.csrs.counters.cycles &+ slack < last,
        !pipeline.executed.work.stores || !map.contains(pipeline.executed.address, 1)
      else { return nil }
      let lines = pipeline.registers.fetch.cache
      let asked = hasCache ? lines.asked ?? [] : []
      pipeline.settle()
      if index > ending {
        guard var outcome else { return nil }
        if rules.asks(block.instructions[ending]) {
          outcome = UInt32(custom?.latestAnswer ?? 0)
        }
        return Found(
          outcome: outcome, next: pipeline.registers, before: before,
          start: recording.start - UInt64(before), lookups: Array(asked[askedBefore...]),
          changesCache: lines.changes != changesBefore)
      }
      guard pipeline.fetched.pc == block.pcs[index],
        pipeline.fetched.word == block.instructions[index].word
      else { return nil }
      if let count = recording.draft?.entries.count {
        if count == index { recording.draft?.add(pipeline.registers, recording.tape, asked) }
      } else if variantRecords[entered].entries.count == index {
        variantRecords[entered].add(pipeline.registers, recording.tape, asked)
      }
      guard isPlain(block.instructions[index], &pipeline) else { return nil }
      if index == ending {
        (askedBefore, changesBefore) = (asked.count, lines.changes)
        if let draft = recording.draft {
          guard let pattern = add(draft, to: entered, changesCache: lines.changes != changes) else {
            return nil
          }
          recording.variant = pattern
        }
        reservation = pipeline.state.reservation
        dataLines = pipeline.dataLines
        let instruction = block.instructions[index]
        // What is asked is answered by then.
        outcome =
          rules.asks(instruction)
          ? 0
          : self.outcome(
            of: block, pipeline.state.registers[instruction.rs1],
            pipeline.state.registers[instruction.rs2])
        if outcome == nil { return nil }
      }
      // To the arrival of the next.
      instructionsLeft = pipeline.state.csrs.counters.instructions
      repeat {
        guard pipeline.state.csrs.counters.cycles < last else { return nil }
        let cycle = stepNoting(&pipeline)
        recording.tape.append(cycle)
        guard cycle.cause != .trap, !pipeline.state.callsForAttention,
          !variantRecords[entered].isDropped
        else { return nil }
      } while pipeline.state.csrs.counters.instructions == instructionsLeft
        || pipeline.fetched.content == .bubble
      index += 1
    }
  }

  /// Adds a pattern whose instructions have all arrived; its number, or nil if there is no room.
  private func add(_ draft: VariantRecord, to variant: Int, changesCache: Bool) -> Int32? {
    if !changesCache {
      // It is the variant's own.
      if !variantRecords[variant].isRecorded {
        variantRecords[variant].entries = draft.entries
        variantRecords[variant].records = draft.records
        variantRecords[variant].lookups = draft.lookups
        variantRecords[variant].lookupCounts = draft.lookupCounts
        variantRecords[variant].exits = draft.exits
        variantRecords[variant].exitsCounted = draft.exitsCounted
        variantRecords[variant].lines = draft.lookups.distinctLines
        variantRecords[variant].longest = draft.longest
      }
      return Int32(variant)
    }
    recordedCycles += draft.records.count
    guard variants.room > 0 else {
      lacksRoom = true
      return nil
    }
    let code = variants.place(Int32(variant)).pointee.code
    let number = variants.number(
      of: variants.append(Variant(code: code, edges: (unknown, unknown))))
    variantRecords.append(draft)
    variantRecords[variant].patterns.append(number)
    return number
  }

  /// Whether the interpreter would do it.
  private func isPlain(_ instruction: Instruction, _ pipeline: inout Pipeline) -> Bool {
    let address =
      pipeline.state.registers[instruction.rs1] &+ instruction.immediate
    switch instruction.effect {
    case .load(let width, _), .loadCompute(let width, _, _):
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

  /// What chooses the edge, with the operands of the last instruction of a block; nil if the
  /// pipeline must do that.
  func outcome(of block: Block, _ a: UInt32, _ b: UInt32) -> UInt32? {
    guard let instruction = block.instructions.last else { return nil }
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
      return time(of: instruction, at: block.pcs[block.pcs.count - 1], a, b)
    }
  }

  /// What the time of an instruction depends on.
  ///
  /// If it is asked of a meaning, the answer is kept until the instruction is done.
  func time(
    of instruction: Instruction, at pc: UInt32, _ a: UInt32, _ b: UInt32
  ) -> UInt32 {
    switch instruction.effect {
    case .compute(_, .custom(let number)) where rules.asks(instruction):
      let answer = asked ?? custom?.ask(number, at: pc, operands(of: instruction))
      asked = answer
      return UInt32(answer?.cycles ?? 0)
    case .compute(let unit, let operation):
      let b = instruction.usesImmediate ? instruction.immediate : b
      return UInt32(timing.units.cycles(of: operation, in: unit, a, b))
    case .csr:
      return 0
    case .storeConditional:
      return reservation == nil ? 0 : reservation == a ? 1 : 2
    case .store:
      return outcome(of: .store, at: a &+ instruction.immediate)
    case .load, .loadCompute:
      return outcome(of: .load, at: a &+ instruction.immediate)
    default:
      preconditionFailure("its time depends on nothing")
    }
  }

  /// The number of what an access waits for.
  private func outcome(of access: DataTime.Access, at address: UInt32) -> UInt32 {
    let wait = dataTime.foresee(access, at: address, isMemory: true, dataLines)
    return UInt32(wait.misses << 16 + wait.cycles)
  }

  /// The outcome of an access that the cache serves at once.
  func outcomeOfHit(_ instruction: Instruction) -> UInt32 {
    let isThrough = instruction.isStore && timing.dataCache.writes == .through
    return isThrough ? UInt32(timing.dataWaitStates) : 0
  }

  /// Carries out an instruction whose time chooses the edge; false, and nothing is done, if the
  /// pipeline must do it.
  func performTimed(_ instruction: Instruction, at pc: UInt32) -> Bool {
    let address = values[Int(instruction.rs1)] &+ instruction.immediate
    guard perform(instruction, at: pc) else { return false }
    guard dataTime.hasCache else { return true }
    switch instruction.effect {
    case .load, .loadCompute: touch(.load, at: address)
    case .store: touch(.store, at: address)
    default: break
    }
    return true
  }

  private func touch(_ access: DataTime.Access, at address: UInt32) {
    dataTime.touch(access, at: address, isMemory: true, &dataLines)
    dataTime.cache.copyLatest(
      of: dataLines, inSetOf: dataTime.cache.line(of: address), to: arena.dataLines)
  }
}

extension Instruction {
  var isStore: Bool { if case .store = effect { true } else { false } }
}

extension [Cache.Lookup] {
  /// The lines of which something is asked, each once.
  var distinctLines: [UInt32] {
    reduce(into: []) { if !$0.contains($1.line) { $0.append($1.line) } }
  }
}
