// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The list of presets and parameters for a terminal.
package struct PresetList {
  private let style: Style
  private let width: Int
  private let parameters: [TimingParameter]

  /// - Parameters:
  ///   - width: Characters in a line.
  ///   - parameters: Those of users' own instructions among them, if there are any.
  package init(
    style: Style, width: Int = .max, parameters: [TimingParameter] = TimingParameter.all
  ) {
    self.style = style
    self.width = width
    self.parameters = parameters
  }

  package func text() -> String {
    presets() + "\n" + allParameters()
  }

  private func presets() -> String {
    style.heading("Presets (--core)") + "\n"
      + Preset.all.map { preset in
        let name = preset.name + (preset.isDefault ? " (default)" : "")
        // With spaces, at which a line can be broken.
        let isa = preset.isa.map { ["its chip has \($0.replacing("_", with: " "))"] } ?? []
        return entry(name, [preset.summary], quiet: isa + [preset.source])
      }.joined()
      + lines("A core of your own is a file: --core ./mine.json, see docs/FORMATS.md.", indent: 2)
  }

  private func allParameters() -> String {
    let heading = lines(
      "Parameters (--set name=value), as in \(Preset.classic.name) if not said otherwise",
      indent: 0, styled: style.heading)
    let topics = TimingParameter.Topic.allCases.map { topic in
      "\n" + style.heading(topic.rawValue) + "\n"
        + parameters.filter { $0.topic == topic }.map(entry).joined()
    }
    return heading + topics.joined()
  }

  private func entry(_ parameter: TimingParameter) -> String {
    let groups = PresetGroups(of: parameter)
    let meaning = "\(parameter.meaning): \(values(of: parameter))"
    let others = groups.exceptions
    return entry(
      "\(parameter.name)=\(groups.usual)", [meaning], quiet: others.isEmpty ? [] : [others])
  }

  /// The values in few words; messages of errors have room for more.
  private func values(of parameter: TimingParameter) -> String {
    switch parameter.domain {
    case .number(let range): "\(range.lowerBound) to \(range.upperBound) \(parameter.unit)"
    case .power: "\(parameter.domain.accepts) \(parameter.unit)"
    case .flag, .choice, .multiplier, .divider, .regions, .own: parameter.domain.accepts
    }
  }

  /// A name, and below it what it means.
  private func entry(_ name: String, _ texts: [String], quiet: [String]) -> String {
    "  \(name)\n" + texts.map { lines($0, indent: 4) }.joined()
      + quiet.map { lines($0, indent: 4, styled: style.quiet) }.joined()
  }

  /// `text` in lines that fit the terminal.
  private func lines(
    _ text: String, indent: Int, styled: (String) -> String = { $0 }
  ) -> String {
    text.wrapped(to: width - indent)
      .map { String(repeating: " ", count: indent) + styled($0) + "\n" }.joined()
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
