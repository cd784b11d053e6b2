// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Follows instructions from stage to stage, and says what happens to them in each cycle.
///
/// A cycle shows what the stages hold; who moved since the one before is worked out here.
package struct StageTracker {
  private struct Follower {
    let id: Int
    let pc: UInt32
  }

  private var inFetch: Follower?
  private var inExecute: Follower?
  /// Left X at the end of the last cycle.
  private var leaving: (follower: Follower, trapped: Bool)?
  private var inWriteback: Follower?
  /// Was in W in the cycle before, for waits at distance two.
  private var behindWriteback: Follower?
  /// Left X last.
  private var sender: Follower?
  /// Whether the sources of the instruction in X have been told.
  private var hasRead = false
  private var nextID = 0
  private var retired: UInt64
  private let tellsData: Bool

  /// - Parameters:
  ///   - retiredBefore: Instructions retired before the first cycle it will see.
  ///   - tellsData: Whether there are events for what is read and written.
  package init(retiredBefore: UInt64 = 0, tellsData: Bool = false) {
    retired = retiredBefore
    self.tellsData = tellsData
  }

  /// Whether no instruction is in X in the cycle of the last events, and none leaves it.
  package func isBubble(in cycle: TracedCycle) -> Bool {
    cycle.stages.execute == nil && inExecute == nil
  }

  /// The events of one cycle, oldest instruction first.
  package mutating func events(of cycle: TracedCycle) -> [StageEvent] {
    var events: [StageEvent] = []
    // Nothing left X, and W holds what it held: slow memory keeps it there.
    let stays = leaving == nil && inWriteback != nil && inWriteback?.pc == cycle.stages.writeback
    if !stays { moveToWriteback(&events) }
    if !waitsInFetch(cycle) { moveToExecute(cycle.stages.execute, &events) }
    if inFetch == nil, let occupant = cycle.stages.fetch { inFetch = begin(occupant, &events) }
    describeExecute(cycle, &events)
    if tellsData { tellData(cycle.data, &events) }
    if cycle.leavesExecute, let current = inExecute {
      leaving = (current, trapped: cycle.record.cause != .issue)
      sender = current
      inExecute = nil
    }
    // Turns of a loop begin and end with the same instruction in X, which stays there for all.
    if cycle.length > 1 { retired += cycle.instructions }
    return events
  }

  /// What is still on its way when the run ends: W finishes, the rest is discarded.
  package mutating func finish() -> [StageEvent] {
    var events: [StageEvent] = []
    moveToWriteback(&events)
    if inWriteback != nil { moveToWriteback(&events) }
    for follower in [inExecute, inFetch].compactMap({ $0 }) {
      events.append(.discard(id: follower.id, trapped: false, by: nil))
    }
    (inExecute, inFetch) = (nil, nil)
    return events
  }

  private mutating func moveToWriteback(_ events: inout [StageEvent]) {
    behindWriteback = inWriteback
    if let done = inWriteback {
      events.append(.retire(id: done.id, ordinal: retired))
      retired += 1
    }
    inWriteback = nil
    guard let (follower, trapped) = leaving else { return }
    leaving = nil
    if trapped {
      events.append(.discard(id: follower.id, trapped: true, by: nil))
    } else {
      inWriteback = follower
      events.append(.writeback(id: follower.id))
    }
  }

  /// Whether the instruction in F stays there, because memory has not delivered it yet.
  private func waitsInFetch(_ cycle: TracedCycle) -> Bool {
    guard inExecute == nil, cycle.stages.execute == nil, let waiting = inFetch,
      waiting.pc == cycle.stages.fetch?.pc
    else { return false }
    switch cycle.record.cause {
    case .fetchStarved, .fillAndDrain: return true
    default: return false
    }
  }

  private mutating func moveToExecute(
    _ occupant: Stages.Occupant?, _ events: inout [StageEvent]
  ) {
    guard inExecute == nil else { return }
    if let next = inFetch, next.pc == occupant?.pc {
      inExecute = next
    } else {
      // A bubble, or a target fetched in the very cycle of its jump: F had worked for nothing.
      if let wasted = inFetch {
        events.append(.discard(id: wasted.id, trapped: false, by: sender?.id))
      }
      inExecute = occupant.map { begin($0, &events) }
    }
    inFetch = nil
    hasRead = false
    if let current = inExecute { events.append(.execute(id: current.id)) }
  }

  private mutating func begin(
    _ occupant: Stages.Occupant, _ events: inout [StageEvent]
  ) -> Follower {
    defer { nextID += 1 }
    events.append(.fetch(id: nextID, pc: occupant.pc, word: occupant.word))
    return Follower(id: nextID, pc: occupant.pc)
  }

  private func describeExecute(_ cycle: TracedCycle, _ events: inout [StageEvent]) {
    guard let current = inExecute else { return }
    if cycle.stages.forwarded != 0, let producer = inWriteback {
      events.append(
        .forward(id: current.id, registers: cycle.stages.forwarded, producer: producer.id))
    }
    let record = cycle.record
    guard !cycle.leavesExecute, record.cause != .fillAndDrain, record.cause != .issue else {
      return
    }
    let producer =
      record.waiting == record.pc
      ? nil : [inWriteback, behindWriteback].compactMap { $0 }.first { $0.pc == record.pc }
    events.append(
      .hold(
        id: current.id,
        StageHold(
          cause: record.cause, producer: producer?.id, registers: cycle.stages.awaited,
          works: cycle.works)))
  }

  private mutating func tellData(_ data: StageData, _ events: inout [StageEvent]) {
    if let current = inExecute, !hasRead, let sources = data.sources {
      hasRead = true
      events.append(.read(id: current.id, sources))
    }
    // An instruction of several steps goes through W before it has left X.
    if let writer = inWriteback ?? inExecute, data.write != nil || data.access != nil {
      events.append(.write(id: writer.id, register: data.write, access: data.access))
    }
  }
}
