// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Something that watches the stages and writes a trace in one format as the run goes on.
package protocol TraceWriter: StageObserver {
  /// What `written` counts and `usualLimit` limits: `cycles` or `instructions`.
  static var unit: String { get }
  /// How much of it a trace has, however large its window.
  static var usualLimit: Int { get }

  init(_ plan: TracePlan)

  /// How much has been written so far.
  var written: Int { get }
  /// Whether there was more to write than the limit allows.
  var isCut: Bool { get }

  /// Ends what is still on its way and writes what has been gathered; false if that fails.
  mutating func finish() -> Bool
}

/// What a trace shall show, and where it goes.
package struct TracePlan {
  package let window: TraceWindow
  /// The most that is written, in the writer's unit.
  package let limit: Int
  /// Instructions retired before the first cycle that the writer will see.
  package let retiredBefore: UInt64
  /// What made the trace, and of what, in a line.
  package let title: String
  /// Whether it tells the values that instructions read and write.
  package let showsRegisters: Bool
  /// Characters in a line of text, where the format has such.
  package let width: Int
  /// The looks of a text for people.
  package let style: ChartStyle
  /// What instructions and places are called.
  package let places: ChartPlaces
  /// Takes more of the trace; false when it cannot be written, which ends the trace.
  package let write: ([UInt8]) -> Bool

  /// The text of the instruction `word` at `pc`.
  var label: (_ word: UInt32, _ pc: UInt32) -> String { places.label }

  package init(
    window: TraceWindow, limit: Int, retiredBefore: UInt64, title: String, showsRegisters: Bool,
    width: Int, style: ChartStyle, places: ChartPlaces, write: @escaping ([UInt8]) -> Bool
  ) {
    self.window = window
    self.limit = limit
    self.retiredBefore = retiredBefore
    self.title = title
    self.showsRegisters = showsRegisters
    self.width = width
    self.style = style
    self.places = places
    self.write = write
  }
}
