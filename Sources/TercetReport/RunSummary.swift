// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetFiles
import TercetJSON

/// Version of the tool, as reports and `--version` show it.
package let tercetVersion = "0.1.0"

/// What a report says about a run as a whole.
package struct RunSummary: Hashable, Sendable {
  /// A timing parameter of the core.
  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let value: TimingValue

    package init(name: String, value: TimingValue) {
      self.name = name
      self.value = value
    }
  }

  /// The last part of the program's path.
  package let programName: String
  /// SHA-256 of the file, in hex.
  package let sha256: String
  package let entry: UInt32
  package let isa: String
  /// What the core is called.
  package let preset: String
  /// What a core that is no preset says of itself, with what was changed in it; nil for presets.
  package let ownWords: String?
  /// Every timing parameter, by name.
  package let parameters: [Parameter]
  package let ended: Ended
  /// The status that the tool ends with for this run.
  package let exitCode: Int32
  /// Of the part of the run that the report is about.
  package let cycles: UInt64
  package let instructions: UInt64
  package let stack: CycleStack
  /// Which part that is; nil for all of the run.
  package let part: RunPart?

  /// - Parameter parameters: In any order.
  package init(
    programName: String, sha256: String, entry: UInt32, isa: String, preset: String,
    ownWords: String?, parameters: [Parameter], ended: Ended, exitCode: Int32, cycles: UInt64,
    instructions: UInt64, stack: CycleStack, part: RunPart? = nil
  ) {
    self.programName = programName
    self.sha256 = sha256
    self.entry = entry
    self.isa = isa
    self.preset = preset
    self.ownWords = ownWords
    self.parameters = parameters.sorted { $0.name < $1.name }
    self.ended = ended
    self.exitCode = exitCode
    self.cycles = cycles
    self.instructions = instructions
    self.stack = stack
    self.part = part
  }

  /// The same, about a part of the run.
  package func only(_ part: RunPart, _ stack: CycleStack) -> RunSummary {
    RunSummary(
      programName: programName, sha256: sha256, entry: entry, isa: isa, preset: preset,
      ownWords: ownWords, parameters: parameters, ended: ended, exitCode: exitCode,
      cycles: stack.total, instructions: stack[.issue], stack: stack, part: part)
  }

  /// - Parameters:
  ///   - path: As the user wrote it.
  ///   - timing: The preset's, with the user's changes.
  package init(
    path: String, sha256: String, entry: UInt32, isa: String, preset: Preset,
    timing: TimingModel, end: RunEnd, exitCode: Int32, cycles: UInt64, instructions: UInt64,
    stack: CycleStack
  ) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.init(
      programName: name.withHostBytesShown, sha256: sha256, entry: entry, isa: isa,
      preset: preset.name.withHostBytesShown,
      // What belongs to no preset cannot be told from the preset.
      ownWords: Preset.named(preset.name) == nil || timing.hasOwnChanges(from: preset.timing)
        ? Self.words(preset, timing) : nil,
      parameters: timing.members.map { Parameter(name: $0.key, value: $0.value) },
      ended: Ended(end), exitCode: exitCode, cycles: cycles, instructions: instructions,
      stack: stack)
  }

  /// Cycles for each instruction; 0 for a run without any.
  package var cpi: Double { instructions == 0 ? 0 : Double(cycles) / Double(instructions) }

  /// The core in words: the preset's, or what was changed in it.
  package var core: String {
    // A user's core file may name itself as it likes.
    let extensions = isa.split(separator: "+").dropFirst().map { "+" + $0 }.joined()
    return "\(preset)\(extensions) (\(ownWords ?? wordsOfPreset))".printable
  }

  private var wordsOfPreset: String {
    guard let preset = Preset.named(preset) else { return "unknown" }
    var timing = preset.timing
    for parameter in parameters {
      // What a later version has, and this one not, is left out.
      try? timing.set(parameter.name, to: "\(parameter.value)")
    }
    return Self.words(preset, timing)
  }

  private static func words(_ preset: Preset, _ timing: TimingModel) -> String {
    let changes = timing.changes(from: preset.timing)
    return (changes.isEmpty ? preset.summary : "with " + changes.joined(separator: ", ")).printable
  }
}

extension TimingModel {
  /// Whether a time of a user's own instructions is another than in `other`.
  fileprivate func hasOwnChanges(from other: TimingModel) -> Bool {
    units.own.contains { units[$0.unit] != other.units[$0.unit] }
  }
}
