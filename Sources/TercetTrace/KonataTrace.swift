// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// The log that the Konata viewer reads: every instruction with its stages, waits and forwards.
///
/// Konata's cycle is ours plus one, since its reader takes an end in cycle 0 for "not ended".
/// Source: Konata, docs/kanata-log-format.md, format 0004.
package struct KonataTrace: StageObserver {
  private let window: TraceWindow
  private let instructionLimit: Int
  private let label: (_ word: UInt32, _ pc: UInt32) -> String
  private let write: ([UInt8]) -> Bool
  private var tracker: StageTracker
  private var text = "Kanata\t0004\n"
  /// Instructions on their way, by their number; the value is their number in the file.
  private var shown: [Int: Int] = [:]
  private var held: Set<Int> = []
  private var clock: UInt64?

  package private(set) var instructions = 0
  package private(set) var isCut = false

  package init(
    window: TraceWindow, instructionLimit: Int, retiredBefore: UInt64,
    label: @escaping (_ word: UInt32, _ pc: UInt32) -> String, write: @escaping ([UInt8]) -> Bool
  ) {
    self.window = window
    self.tracker = StageTracker(retiredBefore: retiredBefore)
    self.instructionLimit = instructionLimit
    self.label = label
    self.write = write
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      let isPast = cycle.number > window.cycles.upperBound || isCut
      if isPast && shown.isEmpty { return finish() && false }
      let events = tracker.events(of: cycle)
      for event in events { add(event, at: cycle.number) }
    }
    return text.utf8.count < 1 << 16 || flush()
  }

  /// Ends what is still on its way and writes what has been gathered; false if that fails.
  package mutating func finish() -> Bool {
    let end = (clock ?? 0) + 1
    for event in tracker.finish() { add(event, at: end) }
    return flush()
  }

  private mutating func add(_ event: StageEvent, at cycle: UInt64) {
    if case .fetch(let id, let pc, let word) = event {
      guard window.cycles.contains(cycle), window.shows(pc), !isCut else { return }
      guard instructions < instructionLimit else {
        isCut = true
        return
      }
      begin(id, pc, word, at: cycle)
      return
    }
    guard let number = shown[event.id] else { return }
    advance(to: cycle)
    describe(event, number)
  }

  private mutating func begin(_ id: Int, _ pc: UInt32, _ word: UInt32?, at cycle: UInt64) {
    advance(to: cycle)
    let number = instructions
    instructions += 1
    shown[id] = number
    let name = word.map { label($0, pc) } ?? "<no memory>"
    line("I", number, id, 0)
    line("L", number, 0, "\(hex(pc).dropFirst(2)): \(Self.oneField(name))")
    line("S", number, 0, "F")
  }

  private mutating func describe(_ event: StageEvent, _ number: Int) {
    switch event {
    case .fetch:
      break
    case .execute:
      line("S", number, 0, "X")
    case .hold(let id, let cause, let producer):
      if held.insert(id).inserted { line("S", number, 1, "stall") }
      line("L", number, 1, "\(cause.name) ")
      if let producer = producer.flatMap({ shown[$0] }) { line("L", number, 1, "for \(producer) ") }
    case .forward(_, let registers, let producer):
      guard let producer = shown[producer] else { return }
      line("W", number, producer, 0)
      line("L", number, 1, "\(Self.names(registers)) from W of \(producer) ")
    case .writeback(let id):
      if held.remove(id) != nil { line("E", number, 1, "stall") }
      line("S", number, 0, "W")
    case .retire(let id, let ordinal):
      line("R", number, ordinal, 0)
      shown[id] = nil
    case .discard(let id, let trapped):
      held.remove(id)
      line("L", number, 1, trapped ? "trapped" : "flushed")
      line("R", number, 0, 1)
      shown[id] = nil
    }
  }

  private mutating func advance(to cycle: UInt64) {
    let konataCycle = cycle + 1
    if let clock {
      if konataCycle > clock { line("C", konataCycle - clock) }
    } else {
      text += "C=\t0\n"
      line("C", konataCycle)
    }
    clock = konataCycle
  }

  private mutating func line(_ fields: Any...) {
    text += fields.map { "\($0)" }.joined(separator: "\t") + "\n"
  }

  private mutating func flush() -> Bool {
    defer { text = "" }
    return write(Array(text.utf8))
  }

  private static func names(_ registers: UInt32) -> String {
    (0..<32).filter { registers & 1 << UInt32($0) != 0 }.map { registerNames[$0] }
      .joined(separator: ", ")
  }

  /// Without the characters that end a field or a line.
  private static func oneField(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
