// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit

/// Options that choose the core: its time and its instructions.
struct CoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The core's timing; see `tercet presets`.", valueName: "preset"),
    completion: .list(Preset.all.map(\.name)))
  var core = Preset.classic.name

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Changes one timing parameter; repeatable. `tercet presets` lists them.",
      valueName: "name=value"),
    completion: .list(TimingParameter.all.map { $0.name + "=" }))
  var changes: [String] = []

  @OptionGroup var instructions: InstructionOptions

  /// The core that these options describe.
  func resolve() throws -> Session.Core {
    guard let preset = Preset.named(core) else { throw UsageError.unknownPreset(core) }
    var timing = preset.timing
    for change in changes { try timing.set(change) }
    try timing.validate()
    return Session.Core(isa: try instructions.resolve(), preset: preset, timing: timing)
  }
}
