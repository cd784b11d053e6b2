// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// Counts cycles by instruction, cause and function as they go by.
///
/// Memory grows with the number of distinct instructions executed, never with the run's length.
package struct ProfileCollector: CountingObserver {
  private let symbols: SymbolTable
  private(set) var slots = SlotTable()
  private(set) var charges = ChargeTable()
  private(set) var waits: [WaitInRegion: UInt64] = [:]

  /// The function of each slot, as an index into `functions`.
  private(set) var functionOfSlot: [Int] = []
  /// Whether each slot is its function's first instruction.
  private var isStart: [Bool] = []
  private(set) var functions: [Symbol?] = []
  private var functionIndex: [UInt32?: Int] = [:]
  private(set) var calls: CallTracker
  private(set) var regions: RegionTracker
  /// Whether there are any.
  let hasRegions: Bool
  /// Whether each slot's instruction opens or closes one.
  private var isMarked: [Bool] = []
  /// A call, return, jump or trap whose target has not been reached yet.
  private var pending: ControlEvent?
  /// The cycle that comes next.
  private(set) var cycle: UInt64 = 0
  /// Pieces of the run that come often.
  private var pieces: PieceBook

  package init(symbols: SymbolTable, regions: RegionMarks = .none) {
    self.symbols = symbols
    self.regions = RegionTracker(regions)
    hasRegions = !regions.marks.isEmpty
    pieces = PieceBook()
    calls = CallTracker(pieces.paths)
  }

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
    let settled: UInt64 = hasRegions ? UInt64(RegionTracker.mostOpen) + 2 : 2
    for _ in 0..<min(times, settled) { observe(cycles, none.span) }
    guard times > settled else { return }
    let before = regions
    for index in cycles.indices {
      count(cycles[index], nil, times: times - settled)
      cycle += 1
    }
    cycle += (times - settled - 1) * UInt64(cycles.count)
    guard hasRegions else { return }
    regions.repeat(since: before, times: times - settled, cycles: UInt64(cycles.count))
  }

  // MARK: Cycles that are counted together

  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {
    count(cycles, times: times, on: calls.path)
  }

  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64, on path: Int32) {
    for index in cycles.indices { add(cycles[index], path, times: times) }
  }

  package mutating func enter(_ path: Int32, times: UInt64) { calls.enter(path, times: times) }

  package mutating func follow(_ cycles: Span<CycleRecord>) {
    for index in cycles.indices {
      count(cycles[index], nil, times: 1)
      cycle += 1
    }
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
      isMarked: isMarked[slot])
  }

  package mutating func follow(_ number: Int32, _ cycles: Span<CycleRecord>, sp: UInt32) {
    var next = 0
    for step in pieces.pieces[Int(number)].steps {
      if step.record.isOwn {
        follow(step.record, step.event?.with(sp: sp), step.slot)
      }
      for _ in 0..<step.cycles {
        if hasRegions { goOnInRegion() }
        add(cycles[next], calls.path, times: 1)
        if hasRegions { leave(cycles[next]) }
        next += 1
        cycle += 1
      }
    }
  }

  /// An instruction may leave X, with which a region begins or ends.
  private mutating func leave(_ record: CycleRecord) {
    guard record.cause.isIssue, regions.isMarked(record.pc) else { return }
    regions.leave(record.pc, at: cycle)
    calls.region = regions.current
    goOnInRegion()
  }

  private mutating func goOnInRegion() {
    guard calls.isElsewhere else { return }
    ownPieces()
    calls.goOnInRegion()
  }

  /// The function that runs, unless it is about to be left.
  package var group: Int32? { pending == nil ? Int32(calls.running) : nil }

  package mutating func pass(_ cycles: UInt64) { cycle += cycles }

  package mutating func ownBook() -> (any CallBook)? {
    ownPieces()
    return pieces
  }

  /// A copy of this collector may have the same book; then it is time for one of its own.
  private mutating func ownPieces() {
    guard !isKnownUniquelyReferenced(&pieces) else { return }
    pieces = pieces.copy()
    calls.paths = pieces.paths
  }

  package mutating func openMirror() { calls.open(pieces.mirror) }

  package mutating func closeMirror() { calls.close(pieces.mirror) }

  // MARK: -

  /// Takes a cycle for what it says about where the program is, and counts it there.
  @inline(__always)
  private mutating func count(_ record: CycleRecord, _ event: ControlEvent?, times: UInt64 = 1) {
    let slot = slots.slot(of: record.pc) ?? addSlot(record.pc)
    if record.isOwn { follow(record, event, slot) }
    if hasRegions { goOnInRegion() }
    add(record, slot, calls.path, times: times)
    if hasRegions, isMarked[slot] { leave(record) }
    if let event, returnsToStart(event) { calls.someReturnToStart = true }
  }

  /// Whether a call stands at the end of a function, as one that never returns may, and another
  /// function follows.
  private func returnsToStart(_ event: ControlEvent) -> Bool {
    guard let address = event.returnAddress else { return false }
    return symbols.symbol(containing: address)?.address == address
  }

  @inline(never)
  private mutating func add(_ record: CycleRecord, _ path: Int32, times: UInt64) {
    add(record, slots.slot(of: record.pc) ?? addSlot(record.pc), path, times: times)
  }

  @inline(__always)
  private mutating func add(_ record: CycleRecord, _ slot: Int, _ path: Int32, times: UInt64) {
    charges.add(ChargeTable.Key(record, path: path, slot: slot), times)
    if record.waiting != record.pc {
      let wait = Wait.Key(pc: record.pc, cause: record.cause, waiter: record.waiting)
      let region = hasRegions ? pieces.paths.region(of: path) : 0
      waits[WaitInRegion(key: wait, region: region), default: 0] += times
    }
  }

  /// Keeps the stack of functions in step with the instruction that this cycle is charged to.
  private mutating func follow(_ record: CycleRecord, _ event: ControlEvent?, _ slot: Int) {
    if let jump = pending {
      // Bubbles behind a jump are charged to it and still belong to the caller.
      if record.pc == jump.pc, !record.cause.isIssue { return }
      pending = nil
      ownPieces()
      arrive(
        Arrival(
          pc: record.pc, function: functionOfSlot[slot], isStart: isStart[slot], sp: jump.sp),
        by: jump)
    }
    // A direct jump, a fall-through into another function, or the program's first instruction.
    if functionOfSlot[slot] != calls.running { ownPieces() }
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
    let symbol = symbols.symbol(containing: pc)
    isStart.append(symbol?.address == pc)
    isMarked.append(hasRegions && regions.isMarked(pc))
    if let known = functionIndex[symbol?.address] {
      functionOfSlot.append(known)
    } else {
      functionIndex[symbol?.address] = functions.count
      functionOfSlot.append(functions.count)
      functions.append(symbol)
    }
    return slot
  }
}

/// A wait, and the number of the regions in which it was.
struct WaitInRegion: Hashable {
  let key: Wait.Key
  let region: Int32
}

/// Numbers the instructions that were executed, in the order of their first cycle.
struct SlotTable {
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
