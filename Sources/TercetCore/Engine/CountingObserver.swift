// SPDX-License-Identifier: Apache-2.0

/// An observer that counts, and can be told of cycles later and together.
///
/// An engine that knows what a piece of code costs does not show each of its cycles each time. It
/// says how often the piece ran, in the end, and before that only what depends on the order: pieces
/// that lead the run from one group to another, such as from function to function, and how many
/// cycles passed between them.
package protocol CountingObserver: CycleObserver {
  /// Adds each of these cycles to what is counted, `times` times, wherever in the run they were.
  mutating func count(_ cycles: Span<CycleRecord>, times: UInt64)

  /// Takes cycles that will be counted later: only what depends on their place in the run.
  mutating func follow(_ cycles: Span<CycleRecord>)

  /// Learns a piece that will come often, as what depends on its place in the run.
  ///
  /// - Parameter events: Their cycles count from the piece's first.
  mutating func learn(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) -> LearntPiece

  /// Takes a piece that was learnt: only what depends on its place in the run.
  ///
  /// - Parameter sp: The stack pointer that its event tells, if there is one.
  mutating func follow(_ piece: Int32, sp: UInt32)

  /// The group in which the run is; nil if the next cycle must be seen.
  var group: Int32? { get }

  /// The same as to follow so many cycles of the group in which the run is.
  mutating func pass(_ cycles: UInt64)

  /// What it knows of pieces, if it keeps a stack of functions that translated code may change:
  /// its own, which no copy of the observer shares, and the same for as long as it is not copied.
  mutating func ownBook() -> (any CallBook)?

  /// Fills the book's mirror of the stack, before code runs.
  ///
  /// - Parameter left: Cycles that are left now.
  mutating func openMirror(left: Int)

  /// Takes over what code has made of the mirror, before it is told of anything else.
  ///
  /// - Parameter left: What it was when the mirror was filled.
  mutating func closeMirror(left: Int)
}

/// A piece of a run, as an observer knows it for which only some pieces matter.
package struct LearntPiece: Hashable, Sendable {
  /// The observer's number.
  package let number: Int32
  /// If the run is in this group, nothing but the number of its cycles matters; nil if all does.
  package let group: Int32?
  /// The group in which the run is behind it; nil if the next cycle must be seen.
  package let groupAfter: Int32?

  package init(number: Int32, group: Int32?, groupAfter: Int32?) {
    self.number = number
    self.group = group
    self.groupAfter = groupAfter
  }
}

/// For an observer to which no order matters there is one group.
extension CountingObserver {
  package mutating func follow(_ cycles: Span<CycleRecord>) {}
  package mutating func learn(
    _ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>
  ) -> LearntPiece { LearntPiece(number: 0, group: 0, groupAfter: 0) }
  package mutating func follow(_ piece: Int32, sp: UInt32) {}
  package var group: Int32? { 0 }
  package mutating func pass(_ cycles: UInt64) {}
  package mutating func ownBook() -> (any CallBook)? { nil }
  package mutating func openMirror(left: Int) {}
  package mutating func closeMirror(left: Int) {}
}

extension Unobserved: CountingObserver {
  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {}
}

extension CycleStack: CountingObserver {
  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {
    observe(cycles, times: times)
  }
}
