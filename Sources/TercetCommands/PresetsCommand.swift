// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetExtension
import TercetKit
import TercetReport

/// `tercet presets`: the cores by name, and the parameters that `--set` changes.
struct PresetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presets",
    abstract: "Lists the cores and their timing parameters.",
    usage: "tercet presets [<options>] [<preset> ...]",
    discussion: "With the names of presets it tells of these, as `tercet explain` does.")

  @Argument(
    help: ArgumentHelp(
      "Presets; all of them, and the parameters, if none is named.",
      valueName: "preset"),
    completion: .list(Preset.all.map(\.name)))
  var names: [String] = []

  @Flag(help: "Lists as JSON, schema tercet.presets/1.")
  var json = false

  @OptionGroup var extensions: ExtensionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let extensions = try extensions.load()
      let presets = try names.isEmpty ? Preset.all : names.map(Self.preset)
      let sink = try output.sink()
      sink.write(
        json
          ? PresetDocument.text(presets.map(extensions.added), extensions.parameters)
          : text(names.isEmpty ? nil : presets, extensions))
      try sink.finish()
    }
  }

  private static func preset(_ name: String) throws(UsageError) -> Preset {
    guard let preset = Preset.named(name) else { throw .unknownPreset(name) }
    return preset
  }

  /// Some presets, or nil for all and the parameters.
  private func text(_ presets: [Preset]?, _ extensions: ExtensionSet) -> String {
    guard let presets else {
      return PresetList(
        style: output.resultStyle, width: output.terminalWidth(),
        parameters: extensions.parameters
      ).text()
    }
    return presets.map(Explanation(output, extensions.parameters).text).joined(separator: "\n")
  }
}
