// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetCoreFile
import TercetJSON
import TercetKit

/// Options that choose the core: its time and its instructions.
struct CoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The core's timing: a preset of `tercet presets`, or a core file.",
      valueName: "preset|file"),
    completion: .shellCommand(presetsAndFiles))
  var core = Preset.classic.name

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Changes one timing parameter; repeatable. `tercet presets` lists them.",
      valueName: "name=value"),
    completion: .list(TimingParameter.all.map { $0.name + "=" }))
  var changes: [String] = []

  @OptionGroup var instructions: InstructionOptions
  @OptionGroup var extensions: ExtensionOptions

  /// Prints the presets, and the JSON files nearby, in the words of every shell.
  private static let presetsAndFiles = """
    printf "%s\\n" \(Preset.all.map(\.name).joined(separator: " ")); \
    find . -maxdepth 2 -name "*.json" | sed "s|^[.]/||" | sort
    """

  /// The core that these options describe.
  func resolve() throws -> Core {
    let extensions = try extensions.load()
    let isFile = CoreFile.isPath(core)
    let known = isFile ? try CoreFile.preset(at: core, with: extensions.units) : Preset.named(core)
    guard let preset = known else { throw UsageError.unknownPreset(core) }
    var resolved = try Core(isa: try instructions.resolve(), preset: preset, extensions)
    try checkChanges()
    for change in changes { try resolved.timing.set(change) }
    do throws(TimingError) {
      try resolved.timing.validate()
    } catch {
      guard isFile && changes.isEmpty else { throw error }
      throw CoreFileError.timing(error, at: FilePlace(path: core, place: nil))
    }
    return resolved
  }

  /// Refuses two values for one parameter, of which the first would be lost.
  private func checkChanges() throws(UsageError) {
    var values: [Substring: String] = [:]
    for change in changes {
      let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let second = String(parts[1])
      if let first = values.updateValue(second, forKey: parts[0]), first != second {
        throw .parameterTwice(String(parts[0]), first: first, second: second)
      }
    }
  }
}
