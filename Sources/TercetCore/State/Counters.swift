// SPDX-License-Identifier: Apache-2.0

/// Cycles and retired instructions: the run's own, and the guest's view of them.
///
/// The guest may write and inhibit mcycle and minstret; the run's counts never change with that.
/// All counters step at the end of a cycle, as registers in hardware do, so an instruction reads
/// the number of the cycle in which it leaves X, and a write replaces the step of its own cycle.
/// Only the run's own counts are stepped; the guest's are kept as their distance from these.
///
/// Influences time: `cycles`, which the timer and the limit of a run compare with; the guest's view
/// does not, but for a program that acts on what it reads.
package struct Counters: Hashable, Sendable {
  /// Cycles completed so far, which is also the number of the current cycle.
  package private(set) var cycles: UInt64 = 0
  /// Instructions that left X and count as retired.
  package private(set) var instructions: UInt64 = 0

  /// Bit 0 stops mcycle, bit 2 stops minstret, bit n stops mhpmcounter n.
  private(set) var inhibit: UInt32 = 0

  private var guestCycles = View()
  private var guestInstructions = View()

  /// A counter as the guest sees it.
  private enum View: Hashable {
    /// It runs, this far ahead of the run's own, modulo 2^64.
    case running(ahead: UInt64)
    case stopped(at: UInt64)

    init() { self = .running(ahead: 0) }

    func value(_ own: UInt64) -> UInt64 {
      switch self {
      case .running(let ahead): own &+ ahead
      case .stopped(let value): value
      }
    }

    /// The same value seen from now on, when the run's own count is `own`, running or not.
    func set(to value: UInt64, _ own: UInt64, stops: Bool) -> View {
      stops ? .stopped(at: value) : .running(ahead: value &- own)
    }
  }

  var mcycle: UInt64 { guestCycles.value(cycles) }
  var minstret: UInt64 { guestInstructions.value(instructions) }

  private var stopsCycles: Bool { inhibit & 0b001 != 0 }
  private var stopsInstructions: Bool { inhibit & 0b100 != 0 }

  // A CSR instruction writes in the cycle in which it leaves X and retires, so when its write takes
  // effect, at the end of that cycle, the run's own counts are one higher.

  mutating func writeCycle(_ value: UInt64) {
    guestCycles = guestCycles.set(to: value, cycles + 1, stops: stopsCycles)
  }

  mutating func writeInstret(_ value: UInt64) {
    guestInstructions = guestInstructions.set(to: value, instructions + 1, stops: stopsInstructions)
  }

  mutating func writeInhibit(_ value: UInt32) {
    // The cycle of the write still counts, or not, by the old bits.
    let (nextCycle, nextInstruction) = (
      guestCycles.value(cycles + 1), guestInstructions.value(instructions + 1)
    )
    inhibit = value & ~0b010
    guestCycles = guestCycles.set(to: nextCycle, cycles + 1, stops: stopsCycles)
    guestInstructions = guestInstructions.set(
      to: nextInstruction, instructions + 1, stops: stopsInstructions)
  }

  /// The clock edge.
  @inline(__always)
  mutating func step(issued: Bool) {
    cycles &+= 1
    if issued { instructions &+= 1 }
  }

  /// The clock edges of that many cycles, none of which writes a counter.
  package mutating func advance(cycles count: UInt64, instructions retired: UInt64) {
    cycles &+= count
    instructions &+= retired
  }
}
