// SPDX-License-Identifier: Apache-2.0

/// What is known of a run that may go round in circles.
///
/// At some cycle everything is remembered that the following cycles depend on, the anchor. If all of
/// it is the same again some cycles later, then those cycles repeat, exactly, until something comes
/// from outside: an interrupt. Nothing is assumed about what instructions cost: a period is found by
/// running it.
///
/// What an anchor has: the registers of the stages, with caches and predictions; the guest's
/// registers and reservation; and, of memory, the words that were stored to since. All else that
/// cycles depend on stays as it is, because the watch is given up where it could change: with CSR
/// instructions, traps, calls of the host, and accesses to devices. Interrupts, which the time
/// raises, are asked for their next change.
struct LoopState: Sendable {
  struct Anchor: Sendable {
    let cycle: UInt64
    let stages: PipelineRegisters
    let registers: RegisterFile
    let reservation: UInt32?
    /// Changes of caches so large that a copy of them costs too much: without any they are the same.
    let cacheChanges: UInt64?
  }

  private(set) var anchor: Anchor
  /// The cycles since then.
  private(set) var records: [CycleRecord] = []
  /// At how many of them the anchor is cast anew, which doubles each time: one that lay before the
  /// loop, or before caches and predictions had come to rest, is left behind (Brent's algorithm).
  private var reach = 1
  /// Cycles for which the watch goes on.
  private(set) var patience: Int
  /// How often the program may yet be where it was with other values in its registers.
  private var differences: Int

  /// Words stored to since the anchor, and what they held there.
  private var stored: [(address: UInt32, value: UInt32)] = []
  /// Whether there were calls or returns since.
  private(set) var hasEvents = false
  /// Whether there was a wfi since, which time can wake.
  private(set) var hasWaited = false
  /// The first store and the first load since.
  private(set) var store: RetiredInstruction.Store?
  private(set) var load: UInt32?

  /// Whether the anchor's state is reached again: `records` repeat from here on.
  private(set) var isPeriod = false

  private static let mostStored = 16
  /// Lines of a cache that are copied for an anchor.
  private static let mostLines = 1 << 12

  init(_ anchor: Anchor, patience: Int, differences: Int) {
    self.anchor = anchor
    self.patience = patience
    self.differences = differences
  }

  // MARK: What happens

  /// Takes the word at an address, which holds `value`, for one that is stored to; false if there are
  /// too many.
  mutating func willStore(to address: UInt32, holding value: UInt32) -> Bool {
    if stored.contains(where: { $0.address == address }) { return true }
    stored.append((address, value))
    return stored.count <= Self.mostStored
  }

  mutating func note(_ store: RetiredInstruction.Store) { self.store = self.store ?? store }
  mutating func noteLoad(_ address: UInt32) { load = load ?? address }
  mutating func noteWait() { hasWaited = true }

  /// A cycle has passed; false if nobody need look further.
  mutating func pass(_ record: CycleRecord, hasEvent: Bool) -> Bool {
    records.append(record)
    hasEvents = hasEvents || hasEvent
    patience -= 1
    return patience > 0
  }

  /// The program is where it was; false if it has been so too often with other values.
  mutating func differs() -> Bool {
    differences -= 1
    return differences > 0
  }

  mutating func repeats() { isPeriod = true }

  /// Whether memory holds what it held at the anchor.
  func isUnchanged(_ memory: GuestMemory) -> Bool {
    stored.allSatisfy { memory.load($0.address, .word) == $0.value }
  }

  /// Whether the anchor is to be cast anew.
  var isDue: Bool { records.count == reach }

  mutating func cast(_ anchor: Anchor) {
    self.anchor = anchor
    reach *= 2
    records.removeAll(keepingCapacity: true)
    stored = []
    (hasEvents, hasWaited) = (false, false)
    (store, load) = (nil, nil)
  }

  /// A cycle of the period passes, so that it begins one later.
  mutating func turn() { records.append(records.removeFirst()) }
}

extension LoopState.Anchor {
  init(
    at cycle: UInt64, _ stages: PipelineRegisters, _ registers: RegisterFile, reservation: UInt32?
  ) {
    self.cycle = cycle
    self.registers = registers
    self.reservation = reservation
    var stages = stages
    let isLarge = stages.linesOfCaches > LoopState.mostLines
    cacheChanges = isLarge ? stages.cacheChanges : nil
    if isLarge { stages.forgetCaches() }
    self.stages = stages
  }

  /// Whether all of it but memory is the same.
  func equals(
    _ stages: PipelineRegisters, _ registers: RegisterFile, reservation: UInt32?
  ) -> Bool {
    guard registers == self.registers, reservation == self.reservation else { return false }
    guard let cacheChanges else { return stages == self.stages }
    guard stages.cacheChanges == cacheChanges else { return false }
    var stages = stages
    stages.forgetCaches()
    return stages == self.stages
  }
}

extension PipelineRegisters {
  fileprivate var linesOfCaches: Int { fetch.cache.count + data.count }
  /// It only grows.
  fileprivate var cacheChanges: UInt64 { fetch.cache.changes &+ data.changes }

  /// Keeps of caches no more than how often they have changed.
  mutating func forgetCaches() {
    fetch.cache.forgetLines()
    data.forgetLines()
  }
}

/// Holds what is known of a loop outside the pipeline, which would be larger by all of it.
final class LoopWatch {
  var state: LoopState

  init(_ state: LoopState) { self.state = state }
}
