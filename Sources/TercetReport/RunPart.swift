// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// The part of a run that a report is about, where it is not all of it.
package struct RunPart: Hashable, Sendable {
  /// The number of its first cycle.
  package let first: UInt64
  /// How many cycles there are from that to its last.
  package let length: UInt64
  /// Of those, only the ones in which this region of the program's was open; nil for all.
  package let region: String?
  /// Of the whole run.
  package let runCycles: UInt64
  package let runInstructions: UInt64

  package init(
    first: UInt64, length: UInt64, region: String?, runCycles: UInt64, runInstructions: UInt64
  ) {
    self.first = first
    self.length = length
    self.region = region
    self.runCycles = runCycles
    self.runInstructions = runInstructions
  }
}

extension RunPart: CustomStringConvertible {
  /// Such as `region conv1, cycles 1,000 to 2,000 of 8,158,693 cycles`.
  package var description: String {
    var words = region.map { ["region \($0.printable)"] } ?? []
    if length == 0 {
      words.append("an empty part")
    } else if length < runCycles {
      words.append("cycles \(grouped(first)) to \(grouped(first + length - 1))")
    }
    return "\(words.joined(separator: ", ")) of \(grouped(runCycles)) cycles"
  }
}

extension RunPart: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("first", first)
      writer.member("length", length)
      writer.member("region", ifAny: region?.printable)
      writer.member("runCycles", runCycles)
      writer.member("runInstructions", runInstructions)
    }
  }
}
