// SPDX-License-Identifier: Apache-2.0

/// Cycles and retired instructions: the run's own, and the guest's view of them.
///
/// The guest may write and inhibit mcycle and minstret; the run's counts never change with that.
/// All counters step at the end of a cycle, as registers in hardware do, so an instruction reads
/// the number of the cycle in which it leaves X, and a write replaces the step of its own cycle.
package struct Counters: Sendable {
  /// Cycles completed so far, which is also the number of the current cycle.
  package private(set) var cycles: UInt64 = 0
  /// Instructions that left X and count as retired.
  package private(set) var instructions: UInt64 = 0

  private(set) var mcycle: UInt64 = 0
  private(set) var minstret: UInt64 = 0
  /// Bit 0 stops mcycle, bit 2 stops minstret, bit n stops mhpmcounter n.
  private(set) var inhibit: UInt32 = 0

  private var written = Written()

  /// What the instruction in X has written in this cycle.
  private struct Written {
    var mcycle: UInt64?
    var minstret: UInt64?
    var inhibit: UInt32?
    var isEmpty = true
  }

  mutating func writeCycle(_ value: UInt64) {
    written.mcycle = value
    written.isEmpty = false
  }

  mutating func writeInstret(_ value: UInt64) {
    written.minstret = value
    written.isEmpty = false
  }

  mutating func writeInhibit(_ value: UInt32) {
    written.inhibit = value & ~0b010
    written.isEmpty = false
  }

  /// The clock edge.
  mutating func step(issued: Bool) {
    cycles += 1
    if inhibit & 0b001 == 0 { mcycle &+= 1 }
    if issued {
      instructions += 1
      if inhibit & 0b100 == 0 { minstret &+= 1 }
    }
    guard !written.isEmpty else { return }
    mcycle = written.mcycle ?? mcycle
    minstret = written.minstret ?? minstret
    inhibit = written.inhibit ?? inhibit
    written = Written()
  }
}
