// SPDX-License-Identifier: Apache-2.0

/// mhpmcounter3 to mhpmcounter31, each of which counts the cycles of one cause.
///
/// Event 0 counts nothing; event n counts the n-th cause of docs/TIMING.md, so `issue` is 1.
///
/// Does not influence time, but for a program that acts on what it reads.
struct PerformanceCounters: Hashable, Sendable {
  /// Counters 3 to 31.
  static let numbers = 3..<32

  private var events = [UInt32](repeating: 0, count: 32)
  private var values = [UInt64](repeating: 0, count: 32)
  /// mcountinhibit; bit n stops counter n.
  private var inhibit: UInt32 = 0
  /// What the instruction in X has written in this cycle.
  private var written: Write?
  private var writtenInhibit: UInt32?

  private struct Write: Hashable {
    let number: Int
    let value: UInt64
  }

  /// Whether any counter counts or was written in this cycle: else a cycle changes nothing.
  private(set) var isActive = false

  subscript(number: Int) -> UInt64 { values[number] }

  func event(_ number: Int) -> UInt32 { events[number] }

  mutating func write(_ number: Int, _ value: UInt64) {
    written = Write(number: number, value: value)
    isActive = true
  }

  mutating func writeInhibit(_ value: UInt32) {
    writtenInhibit = value
    isActive = true
  }

  /// Chooses what a counter counts; a number that names no cause becomes 0.
  mutating func writeEvent(_ number: Int, _ value: UInt32) {
    events[number] = CauseTable.known[Int(value)] == nil ? 0 : value
    isActive = events.contains { $0 != 0 }
  }

  /// The clock edge.
  @inline(never)
  mutating func step(_ cause: CycleCause) {
    let event = UInt32(cause.number)
    for number in Self.numbers where events[number] == event && inhibit >> UInt32(number) & 1 == 0 {
      values[number] &+= 1
    }
    if let written { values[written.number] = written.value }
    inhibit = writtenInhibit ?? inhibit
    written = nil
    writtenInhibit = nil
    isActive = events.contains { $0 != 0 }
  }

  /// The clock edges of all cycles in `stack`, none of which writes a counter.
  mutating func advance(by stack: CycleStack) {
    precondition(
      written == nil && writtenInhibit == nil, "the cycle of a write is a step of its own")
    for number in Self.numbers where inhibit >> UInt32(number) & 1 == 0 {
      values[number] &+= cycles(of: events[number], in: stack)
    }
  }

  private func cycles(of event: UInt32, in stack: CycleStack) -> UInt64 {
    event == 0 ? 0 : stack[CycleCause(number: UInt8(truncatingIfNeeded: event))]
  }
}
