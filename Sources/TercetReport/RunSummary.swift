// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// Version of the tool, as reports and `--version` show it.
package let tercetVersion = "0.1.0"

/// What a report says about a run as a whole.
package struct RunSummary: Sendable {
  /// Path as the user wrote it.
  package let path: String
  /// SHA-256 of the file, in hex.
  package let sha256: String
  package let entry: UInt32
  package let isa: String
  package let preset: Preset
  /// The preset's timing with the user's changes.
  package let timing: TimingModel
  package let end: RunEnd
  /// The status that the tool ends with for this run.
  package let exitCode: Int32
  package let cycles: UInt64
  package let instructions: UInt64
  package let stack: CycleStack

  package init(
    path: String, sha256: String, entry: UInt32, isa: String, preset: Preset,
    timing: TimingModel, end: RunEnd, exitCode: Int32, cycles: UInt64, instructions: UInt64,
    stack: CycleStack
  ) {
    self.path = path
    self.sha256 = sha256
    self.entry = entry
    self.isa = isa
    self.preset = preset
    self.timing = timing
    self.end = end
    self.exitCode = exitCode
    self.cycles = cycles
    self.instructions = instructions
    self.stack = stack
  }

  /// The last part of the path.
  var programName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Cycles for each instruction; 0 for a run without any.
  var cpi: Double { instructions == 0 ? 0 : Double(cycles) / Double(instructions) }

  /// The core in words: the preset's, or what was changed in it.
  var core: String {
    let changes = timing.changes(from: preset.timing)
    let words = changes.isEmpty ? preset.summary : "with " + changes.joined(separator: ", ")
    // A user's core file may name itself as it likes.
    return "\(preset.name) (\(words))".printable
  }
}
