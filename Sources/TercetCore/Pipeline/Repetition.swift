// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Cycles that come again and again, one sequence behind the other.
struct Repetition {
  /// One turn.
  let records: [CycleRecord]
  let times: UInt64

  var cycles: UInt64 { UInt64(records.count) * times }
}

/// Notices that the run goes round in circles, and counts the circles at once.
///
/// Stepping goes on as ever, and each cycle is compared with an earlier one (`LoopState`), while
/// something calls for it: the core sleeps, or an instruction has jumped to itself; and for longer
/// loops now and then for a while, at cycles of fixed numbers, so that a run ends in the same cycle
/// however it is cut into parts.
extension Pipeline {
  // MARK: When to look

  /// The first cycle behind `cycle` at which a watch for longer loops begins: a power of two, and
  /// later a multiple of 2^24: the pipeline is stepped there, which an engine must not do often.
  static func nextLook(after cycle: UInt64) -> UInt64 {
    if cycle < 64 { return 64 }
    if cycle < spacing { return 1 << UInt64(UInt64.bitWidth - cycle.leadingZeroBitCount) }
    let (next, isPastAll) = (cycle | (spacing - 1)).addingReportingOverflow(1)
    return isPastAll ? .max : next
  }

  private static let spacing: UInt64 = 1 << 24

  /// Begins to watch if it is time to.
  mutating func watchIfDue() {
    guard loopWatch == nil else { return }
    let cycle = state.csrs.counters.cycles
    if state.callsForAttention {
      // One instruction, or a wfi: only slow memory makes a turn long.
      state.callsForAttention = false
      watch(patience: 1 << 18, differences: .max)
    } else if cycle >= 64, Self.nextLook(after: cycle - 1) == cycle {
      watch(patience: 1 << 10, differences: 64)
    }
  }

  private mutating func watch(patience: Int, differences: Int) {
    loopWatch = LoopWatch(LoopState(anchor, patience: patience, differences: differences))
  }

  private var anchor: LoopState.Anchor {
    LoopState.Anchor(
      at: state.csrs.counters.cycles, registers, state.registers, reservation: state.reservation)
  }

  // MARK: Looking

  /// One clock cycle, as `step` does it, and a look at what it changes.
  mutating func stepWatched() -> CycleRecord {
    guard let loopWatch else { return step() }
    if loopWatch.state.isPeriod {
      loopWatch.state.turn()
      return step()
    }
    let isFit = notesWriteback(loopWatch) && notesExecute(loopWatch)
    let before = events.count
    let record = step()
    let goesOn =
      isFit && record.cause != .trap && !state.hasEnded
      && loopWatch.state.pass(record, hasEvent: events.count != before)
    guard goesOn, compare(loopWatch) else {
      self.loopWatch = nil
      return record
    }
    return record
  }

  /// Looks at what W is about to do; false if it reaches beyond registers and memory.
  private mutating func notesWriteback(_ watch: LoopWatch) -> Bool {
    guard executed.waits == 0 else { return true }
    switch executed.work {
    case .bubble, .nothing, .write:
      return true
    case .load, .loadCompute, .loadReserved:
      watch.state.noteLoad(executed.address)
      return state.memory.contains(executed.address, executed.width.bytes)
    case .store, .storeConditional, .exchange:
      guard state.isPlain(executed.address, executed.width) else { return false }
      watch.state.note(executed.store)
      let first = executed.address & ~3
      let last = (executed.address &+ executed.width.bytes &- 1) & ~3
      for address in first == last ? [first] : [first, last] {
        guard let value = state.memory.load(address, .word),
          watch.state.willStore(to: address, holding: value)
        else { return false }
      }
      return true
    case .hostCall, .semihosting:
      return false
    }
  }

  /// The same for X.
  private mutating func notesExecute(_ watch: LoopWatch) -> Bool {
    guard fetched.content == .word, let slot = decoder.slot(of: fetched.word, at: fetched.pc)
    else { return true }
    switch decoder[slot].instruction.effect {
    case .csr, .environmentCall, .breakpoint, .machineReturn: return false
    case .compute(_, .custom(let number)), .loadCompute(_, _, let number):
      return state.custom.map { !$0.hasState(number) } ?? true
    case .waitForInterrupt: watch.state.noteWait()
    default: break
    }
    return true
  }

  /// Compares the state with the anchor's, or casts that anew; false if nobody need look further.
  private mutating func compare(_ watch: LoopWatch) -> Bool {
    let anchor = watch.state.anchor
    if fetched.pc == anchor.stages.fetched.pc, fetched.content == anchor.stages.fetched.content,
      execute.state == anchor.stages.execute
    {
      if anchor.equals(registers, state.registers, reservation: state.reservation),
        watch.state.isUnchanged(state.memory),
        nextChange(watch.state) >= state.csrs.counters.cycles
      {
        watch.state.repeats()
        return true
      }
      guard state.registers == anchor.registers || watch.state.differs() else { return false }
    }
    if watch.state.isDue { watch.state.cast(self.anchor) }
    return true
  }

  /// The first cycle behind the anchor in which something changes for the loop; `.max` if nothing ever
  /// does.
  private func nextChange(_ loop: LoopState) -> UInt64 {
    let looks = state.csrs.state.acceptsInterrupts && !loop.hasWaited
    return min(nextTimeChange(loop), looks ? state.nextLook : .max)
  }

  /// The same for what the time changes.
  private func nextTimeChange(_ loop: LoopState) -> UInt64 {
    guard isInterruptible(loop) else { return .max }
    return state.nextInterruptChange(after: loop.anchor.cycle)
  }

  /// Whether an interrupt would change something for it.
  private func isInterruptible(_ loop: LoopState) -> Bool {
    state.csrs.state.acceptsInterrupts || loop.hasWaited
  }

  // MARK: Counting at once

  /// Whether the cycles of a period are known, with which the run goes on.
  var isInLoop: Bool { loopWatch?.state.isPeriod ?? false }

  /// Whether the next cycle of the period issues, or none does.
  var isAtStartOfTurn: Bool {
    guard let records = loopWatch?.state.records else { return false }
    return records.first?.cause.isIssue ?? false || !records.contains(where: \.cause.isIssue)
  }

  /// Ends the run if it goes round and round and nothing will ever change that.
  ///
  /// Where input may, and nothing else, it is waited for; it comes at the next look.
  mutating func endIfForever() {
    guard let loop = loopWatch?.state, loop.isPeriod, nextTimeChange(loop) == .max else { return }
    if isInterruptible(loop), state.awaitsInput {
      // A wfi waits for itself.
      if loop.hasWaited { loopWatch = nil } else { state.host.files.awaitInput() }
      return
    }
    let issued = issued(in: loop)
    let kind: Sleep.Kind =
      switch issued.count {
      case 0: .wait
      case 1: .jumpToItself
      default:
        .loop(Sleep.Loop(instructions: issued.count, store: loop.store, load: loop.load))
      }
    state.end = .sleepsForever(sleep(in: kind, at: issued.min() ?? fetched.pc))
  }

  /// Lets as many turns pass as end before `limit` and before anything changes.
  ///
  /// Nil if these are fewer than `least` cycles; then it is stepped as ever. `spared` cycles at the
  /// end are, in any case.
  mutating func skipLoop(
    limit: UInt64, least: UInt64 = 1, sparing spared: UInt64 = 0
  ) -> Repetition? {
    guard let loop = loopWatch?.state, loop.isPeriod else { return nil }
    loopWatch = nil
    state.callsForAttention = false
    let change = min(nextChange(loop), limit)
    let (now, last) = (state.csrs.counters.cycles, change - min(change, spared))
    guard now < last, !loop.hasEvents || issued(in: loop).count == 1 else { return nil }
    let repetition = Repetition(
      records: loop.records, times: (last - now) / UInt64(loop.records.count))
    guard repetition.times > 0, repetition.cycles >= least else { return nil }
    var stack = CycleStack()
    stack.observe(repetition.records.span, times: repetition.times)
    state.csrs.advance(by: stack)
    return repetition
  }

  /// The instructions of a turn.
  private func issued(in loop: LoopState) -> Set<UInt32> {
    Set(loop.records.filter(\.cause.isIssue).map(\.pc))
  }

  /// Lets a sleep pass in which nothing retires; other turns are stepped as ever.
  mutating func sleepOrStep(_ limit: UInt64) {
    guard let loop = loopWatch?.state, issued(in: loop).isEmpty else {
      loopWatch = nil
      state.callsForAttention = false
      return
    }
    _ = skipLoop(limit: limit)
  }

  /// Why the guest sleeps for ever.
  func sleep(in kind: Sleep.Kind, at pc: UInt32) -> Sleep {
    let csrs = state.csrs.state
    let isOff = csrs.mode == .machine && !csrs.status.interruptsEnabled && kind != .wait
    let interrupts: Sleep.Interrupts =
      if csrs.mie == 0 { .noneEnabled } else if isOff { .off } else if state.missesInput {
        .inputEnded
      } else { .noneRaised }
    return Sleep(pc: pc, kind: kind, interrupts: interrupts)
  }
}

extension MachineState {
  /// Whether a store there reaches memory and nothing else.
  func isPlain(_ address: UInt32, _ width: AccessWidth) -> Bool {
    memory.contains(address, width.bytes)
      && host.tohost.map { $0 & ~7 != address & ~7 } ?? true
  }
}
