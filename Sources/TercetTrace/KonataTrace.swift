// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The log that the Konata viewer reads: every instruction with its stages, waits and forwards.
///
/// Konata's cycle is ours plus one, since its reader takes an end in cycle 0 for "not ended".
/// Source: Konata, docs/kanata-log-format.md, format 0004.
package struct KonataTrace: TraceWriter {
  package static let unit = "instructions"
  package static let usualLimit = 2_000_000

  /// An instruction on its way.
  private struct Follower {
    /// Its number in the file.
    let number: UInt64
    /// What it waits for in X at the moment.
    var wait: Wait?
  }

  private struct Wait: Equatable {
    let cause: CycleCause
    let producer: UInt64?
  }

  private let window: TraceWindow
  private let limit: Int
  private var buffer: TraceBuffer
  private var labels: InstructionLabels
  private var tracker: StageTracker
  private var shown: [Int: Follower] = [:]
  private var clock: UInt64?
  /// The last cycle that was seen, in Konata's count.
  private var latest: UInt64 = 0

  package private(set) var written = 0
  package private(set) var isCut = false

  package init(_ plan: TracePlan) {
    window = plan.window
    limit = plan.limit
    tracker = StageTracker(
      retiredBefore: plan.retiredBefore, tellsData: plan.showsRegisters)
    labels = InstructionLabels(plan.label, encode: Self.oneField)
    buffer = TraceBuffer(write: plan.write)
    buffer.append("Kanata\t0004\n")
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      let isPast = cycle.number > window.cycles.upperBound || isCut
      if isPast && shown.isEmpty { return finish() && false }
      for event in tracker.events(of: cycle) { add(event, at: cycle.number) }
      if cycle.length > 1 { latest = cycle.end }
    }
    return buffer.flushIfFull()
  }

  /// Ends what is still on its way and writes what has been gathered; false if that fails.
  package mutating func finish() -> Bool {
    let end = max((clock ?? 0) + 1, latest)
    for event in tracker.finish() { add(event, at: end) }
    return buffer.flush()
  }

  private mutating func add(_ event: StageEvent, at cycle: UInt64) {
    if case .fetch(let id, let pc, let word) = event {
      guard window.cycles.contains(cycle), window.shows(pc), !isCut else { return }
      guard written < limit else {
        isCut = true
        return
      }
      begin(id, pc, word, at: cycle)
      return
    }
    guard let follower = shown[event.id] else { return }
    advance(to: cycle)
    describe(event, follower)
  }

  private mutating func begin(_ id: Int, _ pc: UInt32, _ word: UInt32?, at cycle: UInt64) {
    advance(to: cycle)
    let number = UInt64(written)
    written += 1
    shown[id] = Follower(number: number)
    line("I", number, UInt64(id), 0)
    startLabel(number, pane: 0)
    buffer.append(hex: pc)
    buffer.append(": ")
    buffer.append(labels.text(of: word, at: pc))
    buffer.append(Self.newline)
    stage("S", number, lane: 0, "F")
  }

  private mutating func describe(_ event: StageEvent, _ follower: Follower) {
    let number = follower.number
    switch event {
    case .fetch:
      break
    case .execute:
      stage("S", number, lane: 0, "X")
    case .hold(let id, let hold):
      if follower.wait == nil { stage("S", number, lane: 1, "stall") }
      let wait = Wait(cause: hold.cause, producer: hold.producer.flatMap { shown[$0]?.number })
      guard wait != follower.wait else { return }
      shown[id]?.wait = wait
      note(number, hold.cause.name + (wait.producer.map { " for \($0) " } ?? " "))
    case .forward(_, let registers, let producer):
      guard let producer = shown[producer]?.number else { return }
      line("W", number, producer, 0)
      note(number, "\(names(ofRegisters: registers)) from W of \(producer) ")
    case .writeback(let id):
      if follower.wait != nil { stage("E", number, lane: 1, "stall") }
      shown[id]?.wait = nil
      stage("S", number, lane: 0, "W")
    case .retire(let id, let ordinal):
      line("R", number, ordinal, 0)
      shown[id] = nil
    case .discard(let id, let trapped, _):
      note(number, trapped ? "trapped" : "flushed")
      line("R", number, 0, 1)
      shown[id] = nil
    case .read(_, let sources):
      let values = ChartValues(reads: sources.values)
      if !values.reads.isEmpty { note(number, ChartWords.text(of: values) + " ") }
    case .write(_, let register, let access):
      let values = ChartValues(
        writes: [register].compactMap(\.self), accesses: [access].compactMap(\.self))
      note(number, ChartWords.text(of: values) + " ")
    }
  }

  private mutating func advance(to cycle: UInt64) {
    let konataCycle = cycle + 1
    if clock == nil { line("C=", 0) }
    if konataCycle > clock ?? 0 { line("C", konataCycle - (clock ?? 0)) }
    clock = konataCycle
  }
}

// MARK: - Lines

extension KonataTrace {
  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private mutating func line(_ command: String, _ fields: UInt64...) {
    buffer.append(command)
    for field in fields {
      buffer.append(Self.tab)
      buffer.append(decimal: field)
    }
    buffer.append(Self.newline)
  }

  /// The start or end of a stage; lane 1 lies over lane 0 and shows waits.
  private mutating func stage(_ command: String, _ number: UInt64, lane: UInt64, _ name: String) {
    buffer.append(command)
    buffer.append(Self.tab)
    buffer.append(decimal: number)
    buffer.append(Self.tab)
    buffer.append(decimal: lane)
    buffer.append(Self.tab)
    buffer.append(name)
    buffer.append(Self.newline)
  }

  /// Adds to what the viewer shows where the mouse is.
  private mutating func note(_ number: UInt64, _ text: String) {
    startLabel(number, pane: 1)
    buffer.append(text)
    buffer.append(Self.newline)
  }

  private mutating func startLabel(_ number: UInt64, pane: UInt64) {
    buffer.append("L\t")
    buffer.append(decimal: number)
    buffer.append(Self.tab)
    buffer.append(decimal: pane)
    buffer.append(Self.tab)
  }

  /// Without the characters that end a field or a line.
  private static func oneField(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
