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

  /// Prints the presets, and the JSON files nearby, in the words of every shell.
  private static let presetsAndFiles = """
    printf "%s\\n" \(Preset.all.map(\.name).joined(separator: " ")); \
    find . -maxdepth 2 -name "*.json" | sed "s|^[.]/||" | sort
    """

  /// The core that these options describe.
  func resolve() throws -> Core {
    let isFile = CoreFile.isPath(core)
    guard let preset = isFile ? try CoreFile.preset(at: core) : Preset.named(core) else {
      throw UsageError.unknownPreset(core)
    }
    var timing = preset.timing
    for change in changes { try timing.set(change) }
    do throws(TimingError) {
      try timing.validate()
    } catch {
      guard isFile && changes.isEmpty else { throw error }
      throw CoreFileError.timing(error, at: FilePlace(path: core, place: nil))
    }
    return Core(isa: try instructions.resolve(), preset: preset, timing: timing)
  }
}
