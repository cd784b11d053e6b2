// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The list of presets and parameters for a terminal.
package struct PresetList {
  private let style: Style
  private let width: Int
  private static let nameWidth = 20
  /// Narrower terminals get the details below the name, not beside it.
  private static let narrow = 60

  /// - Parameter width: Characters in a line.
  package init(style: Style, width: Int = .max) {
    self.style = style
    self.width = width
  }

  package func text() -> String {
    let presets = Preset.all.map { preset in
      entry(preset.name, preset.summary, [preset.source])
    }
    let parameters = TimingParameter.all.map { parameter in
      let accepts = "accepts \(parameter.accepts)"
      return entry(
        parameter.name, parameter.meaning + "\n" + values(of: parameter), [accepts])
    }
    return style.heading("Presets (--core)") + "\n" + presets.joined() + "\n"
      + style.heading("Parameters (--set name=value)") + "\n" + parameters.joined()
  }

  /// A name with what it means, and below that the details.
  private func entry(_ name: String, _ meaning: String, _ details: [String]) -> String {
    let isNarrow = width < Self.narrow
    let indent = String(repeating: " ", count: isNarrow ? 4 : 2 + Self.nameWidth)
    let texts =
      meaning.split(separator: "\n").map { (text: String($0), isQuiet: false) }
      + details.map { (text: $0, isQuiet: true) }
    let lines = texts.flatMap { text, isQuiet in
      text.wrapped(to: width - indent.count).map { indent + (isQuiet ? style.quiet($0) : $0) }
    }
    let text = lines.joined(separator: "\n") + "\n"
    return isNarrow
      ? "  \(name)\n\(text)" : "  \(name.left(Self.nameWidth))\(text.dropFirst(indent.count))"
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

extension String {
  /// Lines of at most `width` characters, broken at spaces.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
