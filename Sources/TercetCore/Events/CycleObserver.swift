// SPDX-License-Identifier: Apache-2.0

/// Something that watches cycles go by: a profile, a trace writer, a debugger.
///
/// Cycles arrive in order and in batches, so that the pipeline pays for a call per batch, and
/// neither side sees inside the other.
package protocol CycleObserver {
  /// Takes a batch of cycles, and the control events that fall into them, in order.
  mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>)

  /// Takes a short sequence of cycles that comes `times` times over, one directly behind the other:
  /// a core that sleeps, or goes round in a loop that changes nothing.
  ///
  /// There are no control events in it, but for those of an instruction that jumps to itself, which
  /// lead nowhere and are left out. The outcome must be that of so many calls of the other
  /// function, which is what happens where an observer has nothing better; `times` may be 10^18.
  mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64)
}

extension CycleObserver {
  package mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {
    let none: [ControlEvent] = []
    var left = times
    while left > 0 {
      observe(cycles, none.span)
      left -= 1
    }
  }
}

/// Watches nothing.
package struct Unobserved: CycleObserver {
  package init() {}
  package mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {}
  package mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {}
}
