// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The list of presets and parameters for a terminal.
package struct PresetList {
  private let style: Style
  private static let nameWidth = 20

  package init(style: Style) { self.style = style }

  package func text() -> String {
    let presets = Preset.all.map { preset in
      entry(preset.name, preset.summary, [style.quiet(preset.source)])
    }
    let parameters = TimingParameter.all.map { parameter in
      let accepts = "accepts \(parameter.accepts)"
      return entry(
        parameter.name, parameter.meaning, [values(of: parameter), style.quiet(accepts)])
    }
    return style.heading("Presets (--core)") + "\n" + presets.joined() + "\n"
      + style.heading("Parameters (--set name=value)") + "\n" + parameters.joined()
  }

  /// A name with what it means, and below that the details.
  private func entry(_ name: String, _ meaning: String, _ details: [String]) -> String {
    let first = "  \(name.left(Self.nameWidth))\(meaning)\n"
    return details.reduce(first) { $0 + "  \("".left(Self.nameWidth))\($1)\n" }
  }

  /// `1 in all presets`, or each value with the presets that have it.
  private func values(of parameter: TimingParameter) -> String {
    var groups: [(value: TimingValue, presets: [String])] = []
    for preset in Preset.all {
      let value = parameter.value(in: preset.timing)
      if let known = groups.firstIndex(where: { $0.value == value }) {
        groups[known].presets.append(preset.name)
      } else {
        groups.append((value, [preset.name]))
      }
    }
    if groups.count == 1 { return "\(groups[0].value) in all presets" }
    return groups.map { "\($0.value) in \($0.presets.joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}
