// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The list of presets and parameters for a terminal.
package struct PresetList {
  private let style: Style
  private static let nameWidth = 20

  package init(style: Style) { self.style = style }

  package func text() -> String {
    let presets = Preset.all.flatMap { preset in
      [
        "  \(preset.name.left(Self.nameWidth))\(preset.summary)",
        "  \(String(repeating: " ", count: Self.nameWidth))\(style.quiet(preset.source))",
      ]
    }
    return ([style.heading("Presets (--core)")] + presets + ["", parameterTable()])
      .joined(separator: "\n")
  }

  /// A row for each parameter: its value in every preset, its meaning, and what it accepts.
  private func parameterTable() -> String {
    var rows = [style.heading("Parameters (--set name=value)")]
    for parameter in TimingParameter.all {
      rows.append("  \(parameter.name.left(Self.nameWidth))\(parameter.meaning)")
      let accepts = "accepts \(parameter.accepts)"
      rows.append("  \("".left(Self.nameWidth))\(style.quiet(accepts))")
      let values = Preset.all.map { "\($0.name) \(parameter.value(in: $0.timing))" }
      rows.append("  \("".left(Self.nameWidth))\(values.joined(separator: " · "))")
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
