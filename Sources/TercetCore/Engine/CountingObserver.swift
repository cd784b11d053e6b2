// SPDX-License-Identifier: Apache-2.0

/// An observer that counts, and can be told of cycles later and together.
///
/// An engine that knows what a piece of code costs does not show each of its cycles each time. It
/// says how often the piece ran, and on which path of calls, in the end, and before that only what
/// depends on the order: pieces that lead the run from one group to another, such as from function to
/// function, where the engine cannot follow by itself.
package protocol CountingObserver: CycleObserver {
  /// Adds each of these cycles to what is counted, `times` times, wherever in the run they were.
  mutating func count(_ cycles: Span<CycleRecord>, times: UInt64)

  /// The same on a path of calls, by its number in the observer's book.
  mutating func count(_ cycles: Span<CycleRecord>, times: UInt64, on path: Int32)

  /// Counts how often a path was entered, wherever in the run that was.
  mutating func enter(_ path: Int32, times: UInt64)

  /// Takes and counts cycles that no piece was learnt of, in their place in the run.
  mutating func follow(_ cycles: Span<CycleRecord>)

  /// Learns a piece that will come often, as what depends on its place in the run.
  ///
  /// - Parameter events: Their cycles count from the piece's first.
  mutating func learn(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) -> LearntPiece

  /// Takes and counts a piece that was learnt, in its place in the run.
  ///
  /// - Parameters:
  ///   - cycles: Those with which it was learnt.
  ///   - sp: The stack pointer that its event tells, if there is one.
  mutating func follow(_ piece: Int32, _ cycles: Span<CycleRecord>, sp: UInt32)

  /// The group in which the run is; nil if the next cycle must be seen.
  var group: Int32? { get }

  /// So many cycles of the group in which the run is have passed, and are counted later.
  mutating func pass(_ cycles: UInt64)

  /// What it knows of pieces, if it keeps a stack of functions that translated code may change:
  /// its own, which no copy of the observer shares, and the same for as long as it is not copied.
  mutating func ownBook() -> (any CallBook)?

  /// Fills the book's mirror of the stack, before code runs.
  mutating func openMirror()

  /// Takes over what code has made of the mirror, before it is told of anything else.
  mutating func closeMirror()
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

/// For an observer to which no order matters there is one group, and no paths.
extension CountingObserver {
  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64, on path: Int32) {
    count(cycles, times: times)
  }
  package mutating func enter(_ path: Int32, times: UInt64) {}
  package mutating func follow(_ cycles: Span<CycleRecord>) { count(cycles, times: 1) }
  package mutating func learn(
    _ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>
  ) -> LearntPiece { LearntPiece(number: 0, group: 0, groupAfter: 0) }
  package mutating func follow(_ piece: Int32, _ cycles: Span<CycleRecord>, sp: UInt32) {
    count(cycles, times: 1)
  }
  package var group: Int32? { 0 }
  package mutating func pass(_ cycles: UInt64) {}
  package mutating func ownBook() -> (any CallBook)? { nil }
  package mutating func openMirror() {}
  package mutating func closeMirror() {}
}

extension Unobserved: CountingObserver {
  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {}
}

extension CycleStack: CountingObserver {
  package mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {
    observe(cycles, times: times)
  }
}
