// SPDX-License-Identifier: Apache-2.0

import TercetELF

/// How many cycles fewer a source line of a function takes in another run of the same program.
package struct LineSaving: Sendable {
  /// The line, as the run has it in which it is; as the first has it, if it is in both.
  package let line: LineProfile
  /// Negative where the line takes more.
  package let saved: Int64
}

extension Profile {
  /// Where `other` takes fewer cycles than this run, and where more: the most first.
  ///
  /// The savings of all lines sum to the difference of the two runs; lines that are equal are left
  /// out. A program without lines has one for each function.
  package func savings(over other: Profile, _ lines: SourceLines) -> [LineSaving] {
    var found: [LineKey: LineSaving] = [:]
    for line in self.lines(lines) {
      found[line.key] = LineSaving(line: line, saved: difference(line.stack.total, 0))
    }
    for line in other.lines(lines) {
      let before = found[line.key]
      found[line.key] = LineSaving(
        line: before?.line ?? line,
        saved: (before?.saved ?? 0) &+ difference(0, line.stack.total))
    }
    return found.values.filter { $0.saved != 0 }.sorted {
      ($1.saved.magnitude, $0.line.pc, $0.line.function)
        < ($0.saved.magnitude, $1.line.pc, $1.line.function)
    }
  }
}

/// `left - right`, whatever the numbers are: a guest may sleep for more cycles than `Int64` counts.
package func difference(_ left: UInt64, _ right: UInt64) -> Int64 {
  Int64(truncatingIfNeeded: left &- right)
}

/// What makes a line of a profile another than all others.
private struct LineKey: Hashable {
  let place: SourceLine?
  let function: String
}

extension LineProfile {
  fileprivate var key: LineKey { LineKey(place: place, function: function) }
}
