// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit
import TercetReport

/// `tercet presets`: the cores by name, and the parameters that `--set` changes.
struct PresetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presets",
    abstract: "Lists the cores and their timing parameters.",
    usage: "tercet presets [<options>]")

  @Flag(help: "Lists as JSON, schema tercet.presets/1.")
  var json = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let sink = try output.sink()
      let style = output.style(for: 1, toFile: output.output != nil)
      let list = PresetList(style: style, width: output.terminalWidth())
      sink.write(json ? PresetDocument.text() : list.text())
      try sink.finish()
    }
  }
}
