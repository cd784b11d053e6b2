// SPDX-License-Identifier: Apache-2.0

/// An observer that counts, and can be told of cycles later and together.
///
/// An engine that knows what a piece of code costs does not show each of its cycles each time. It
/// says how often the piece ran, in the end, and before that only what depends on the order: which
/// group of cycles the run is in, and how many cycles passed there.
package protocol CountingObserver: CycleObserver {
  /// Adds each of these cycles to what is counted, `times` times, wherever in the run they were.
  mutating func count(_ cycles: Span<CycleRecord>, times: UInt64)

  /// Takes cycles that will be counted later: only what depends on their place in the run.
  mutating func follow(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>)

  /// The group of these cycles; nil if their order matters.
  ///
  /// Cycles of one group leave this observer in that group, and of them only the number matters.
  mutating func group(of cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) -> Int32?

  /// The group in which the run is; nil if the next cycle must be seen.
  var group: Int32? { get }

  /// The same as to follow so many cycles of the group in which the run is.
  mutating func pass(_ cycles: UInt64)
}

extension CountingObserver {
  package mutating func follow(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {}
  package mutating func group(
    of cycles: Span<CycleRecord>, _ events: Span<ControlEvent>
  ) -> Int32? { 0 }
  package var group: Int32? { 0 }
  package mutating func pass(_ cycles: UInt64) {}
}

extension Unobserved: CountingObserver {
  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {}
}

extension CycleStack: CountingObserver {
  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {
    observe(cycles, times: times)
  }
}
