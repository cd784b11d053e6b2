// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// Counts cycles by instruction, cause and function as they go by.
///
/// Memory grows with the number of distinct instructions executed, never with the run's length.
package struct ProfileCollector: CountingObserver {
  private let symbols: SymbolTable
  private var slots = SlotTable()
  /// Counts of all causes, slot after slot.
  private var counts: [UInt64] = []
  private var waits: [Wait.Key: UInt64] = [:]

  /// The function of each slot, as an index into `functions`.
  private var functionOfSlot: [Int] = []
  /// Whether each slot is its function's first instruction.
  private var isStart: [Bool] = []
  private var functions: [Symbol?] = []
  private var functionIndex: [UInt32?: Int] = [:]
  private var calls = CallTracker()
  /// A call, return, jump or trap whose target has not been reached yet.
  private var pending: ControlEvent?
  /// The cycle that comes next.
  private var cycle: UInt64 = 0
  /// Pieces of the run that come often.
  private var pieces = PieceBook()

  /// Not static: that would ask for each cycle whether it is initialized yet.
  private let causeCount = CauseTable.standard.limit

  package init(symbols: SymbolTable) { self.symbols = symbols }

  /// How many activations of functions are kept, on all of the guest's stacks.
  package var depth: Int { calls.depth }

  package mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    var next = 0
    for index in cycles.indices {
      var event: ControlEvent?
      if next < events.count, events[next].cycle == cycle {
        event = events[next]
        next += 1
      }
      count(cycles[index], event)
      cycle += 1
    }
  }

  package mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {
    let none: [ControlEvent] = []
    // Without calls and returns two turns bring the call stack in step, and each further one does to
    // it what the third does.
    for _ in 0..<min(times, 2) { observe(cycles, none.span) }
    guard times > 2 else { return }
    let before = totals
    observe(cycles, none.span)
    let turn = zip(totals, before).map { $0 - $1 }
    calls.add(turn, times: times - 3)
    for index in cycles.indices {
      guard let slot = slots.slot(of: cycles[index].pc) else { continue }
      add(cycles[index], slot, times: times - 3)
    }
    cycle += (times - 3) * UInt64(cycles.count)
  }

  // MARK: Cycles that are counted together

  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {
    for index in cycles.indices { count(cycles[index], times: times) }
  }

  package mutating func follow(_ cycles: Span<CycleRecord>) {
    for index in cycles.indices {
      let record = cycles[index]
      place(record, nil, slots.slot(of: record.pc) ?? addSlot(record.pc))
    }
    cycle += UInt64(cycles.count)
  }

  package mutating func learn(
    _ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>
  ) -> LearntPiece {
    var piece = PieceOfRun()
    var next = 0
    for index in cycles.indices {
      var event: ControlEvent?
      if next < events.count, events[next].cycle == UInt64(index) {
        event = events[next]
        next += 1
      }
      append(cycles[index], event, to: &piece)
    }
    ownPieces()
    return LearntPiece(
      number: pieces.add(piece), group: piece.function.map(Int32.init),
      groupAfter: piece.functionAfter.map(Int32.init))
  }

  /// A function of its own: with this inlined, the optimizer of Swift 6.3.1 crashes.
  @inline(never)
  private mutating func append(
    _ record: CycleRecord, _ event: ControlEvent?, to piece: inout PieceOfRun
  ) {
    let slot = slots.slot(of: record.pc) ?? addSlot(record.pc)
    piece.append(
      record, event, slot: slot, function: functionOfSlot[slot], isStart: isStart[slot],
      returnsToStart: event.map(returnsToStart) ?? false)
  }

  package mutating func follow(_ number: Int32, sp: UInt32) {
    for step in pieces.pieces[Int(number)].steps {
      if step.record.isOwn {
        follow(step.record, step.event?.with(sp: sp), step.slot)
        if step.returnsToStart { calls.someReturnToStart = true }
      }
      calls.tick(step.function, step.cycles)
      cycle += step.cycles
    }
  }

  /// The function that runs, unless it is about to be left.
  package var group: Int32? { pending == nil ? Int32(calls.running) : nil }

  package mutating func pass(_ cycles: UInt64) {
    cycle += cycles
    calls.tick(calls.running, cycles)
  }

  package mutating func ownBook() -> (any CallBook)? {
    ownPieces()
    return pieces
  }

  /// A copy of this collector may have the same book; then it is time for one of its own.
  private mutating func ownPieces() {
    if !isKnownUniquelyReferenced(&pieces) { pieces = pieces.copy() }
  }

  package mutating func openMirror(left: Int) {
    calls.open(pieces.mirror, left: left, functions: functions.count)
  }

  package mutating func closeMirror(left: Int) { calls.close(pieces.mirror, left: left) }

  @inline(never)
  private mutating func count(_ record: CycleRecord, times: UInt64) {
    add(record, slots.slot(of: record.pc) ?? addSlot(record.pc), times: times)
  }

  // MARK: -

  private mutating func count(_ record: CycleRecord, _ event: ControlEvent?) {
    let slot = slots.slot(of: record.pc) ?? addSlot(record.pc)
    add(record, slot, times: 1)
    place(record, event, slot)
    if let event, returnsToStart(event) { calls.someReturnToStart = true }
  }

  /// Whether a call stands at the end of a function, as one that never returns may, and another
  /// function follows.
  private func returnsToStart(_ event: ControlEvent) -> Bool {
    guard let address = event.returnAddress else { return false }
    return symbols.symbol(containing: address)?.address == address
  }

  /// Takes a cycle for what it says about where the program is.
  @inline(__always)
  private mutating func place(_ record: CycleRecord, _ event: ControlEvent?, _ slot: Int) {
    if record.isOwn { follow(record, event, slot) }
    calls.tick(functionOfSlot[slot])
  }

  @inline(__always)
  private mutating func add(_ record: CycleRecord, _ slot: Int, times: UInt64) {
    counts[slot * causeCount + Int(record.cause.number)] += times
    if record.waiting != record.pc {
      waits[Wait.Key(pc: record.pc, cause: record.cause, waiter: record.waiting), default: 0] +=
        times
    }
  }

  /// Keeps the stack of functions in step with the instruction that this cycle is charged to.
  private mutating func follow(_ record: CycleRecord, _ event: ControlEvent?, _ slot: Int) {
    if let jump = pending {
      // Bubbles behind a jump are charged to it and still belong to the caller.
      if record.pc == jump.pc, !record.cause.isIssue { return }
      pending = nil
      arrive(
        Arrival(
          pc: record.pc, function: functionOfSlot[slot], isStart: isStart[slot], sp: jump.sp),
        by: jump)
    }
    // A direct jump, a fall-through into another function, or the program's first instruction.
    calls.proceed(to: functionOfSlot[slot], isStart: isStart[slot])
    if let event { pending = event }
  }

  private mutating func arrive(_ arrival: Arrival, by jump: ControlEvent) {
    if let address = jump.returnAddress { return calls.call(arrival, returningTo: address) }
    switch jump.flow {
    case .return: calls.leave(arrival)
    case .jump: calls.jump(arrival)
    case .trapEntry: calls.enterTrap(arrival, at: jump.pc)
    case .interruptEntry: calls.enterInterrupt(arrival, at: jump.pc)
    case .trapReturn: calls.leaveTrap(arrival)
    case .sequential, .call, .compressedCall: break
    }
  }

  private mutating func addSlot(_ pc: UInt32) -> Int {
    let slot = slots.add(pc)
    counts.append(contentsOf: repeatElement(0, count: causeCount))
    let symbol = symbols.symbol(containing: pc)
    isStart.append(symbol?.address == pc)
    if let known = functionIndex[symbol?.address] {
      functionOfSlot.append(known)
    } else {
      functionIndex[symbol?.address] = functions.count
      functionOfSlot.append(functions.count)
      functions.append(symbol)
      calls.prepare(functions: functions.count)
      pieces.mirror.prepare(functions: functions.count)
    }
    return slot
  }

  /// Cycles of each function, by its number.
  private var totals: [UInt64] {
    calls.totals(count: functions.count).enumerated().map { $1 + pieces.mirror.totals[$0] }
  }

  /// What has been counted so far, in the order of addresses.
  package func profile() -> Profile {
    let totals = totals
    let instructions = slots.pcs.enumerated().map { slot, pc in
      var stack = CycleStack()
      for cause in CauseTable.standard.causes {
        stack[cause] = counts[slot * causeCount + Int(cause.number)]
      }
      return InstructionProfile(pc: pc, stack: stack, function: functions[functionOfSlot[slot]])
    }
    return Profile(
      instructions: instructions.sorted { $0.pc < $1.pc },
      waits: waits.map { Wait(key: $0.key, cycles: $0.value) }.sorted(),
      totals: Dictionary(
        uniqueKeysWithValues: functionIndex.map { address, index in (address, totals[index]) }))
  }
}

/// Numbers the instructions that were executed, in the order of their first cycle.
private struct SlotTable {
  private(set) var pcs: [UInt32] = []
  /// Slot + 1 for each half-word of a page that has been seen, page after page.
  private var table: [UInt32] = []
  private var pageStart: [UInt32: Int] = [:]
  private var latest: (page: UInt32, start: Int)?

  private static let halvesPerPage = 2048

  mutating func slot(of pc: UInt32) -> Int? {
    let page = pc >> 12
    if latest?.page != page {
      guard let start = pageStart[page] else { return nil }
      latest = (page, start)
    }
    guard let start = latest?.start else { return nil }
    let entry = table[start + Int(pc >> 1) % Self.halvesPerPage]
    return entry == 0 ? nil : Int(entry) - 1
  }

  mutating func add(_ pc: UInt32) -> Int {
    let page = pc >> 12
    let start = pageStart[page] ?? table.count
    if start == table.count {
      pageStart[page] = start
      table.append(contentsOf: repeatElement(0, count: Self.halvesPerPage))
    }
    pcs.append(pc)
    table[start + Int(pc >> 1) % Self.halvesPerPage] = UInt32(pcs.count)
    return pcs.count - 1
  }
}
