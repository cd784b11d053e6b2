// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// In which presets a parameter has which value, said briefly.
package struct PresetGroups {
  /// The value in the default preset.
  package let usual: TimingValue
  /// The other values, each with its presets, in the order of the list.
  private(set) var others: [(value: TimingValue, presets: [String])] = []

  package init(of parameter: TimingParameter) {
    usual = parameter.value(in: Preset.classic.timing)
    for preset in Preset.all {
      let value = parameter.value(in: preset.timing)
      if value == usual { continue }
      if let known = others.firstIndex(where: { $0.value == value }) {
        others[known].presets.append(preset.name)
      } else {
        others.append((value, [preset.name]))
      }
    }
  }

  /// `always in riscv-mini; dependent in all hazard3, all rp2350`, or nothing.
  package var exceptions: String {
    others.map { "\($0.value) in \(Self.brief($0.presets).joined(separator: ", "))" }
      .joined(separator: "; ")
  }

  /// The names, with `all hazard3` for all that begin with `hazard3`.
  static func brief(_ names: [String], of all: [String] = Preset.all.map(\.name)) -> [String] {
    var result: [String] = []
    var rest = names[...]
    while let name = rest.first {
      let family = families(of: name).lazy
        .map { prefix in (prefix, all.filter { belongs($0, to: prefix) }) }
        .first { _, members in members.count > 1 && members.allSatisfy(names.contains) }
      result.append(family.map { "all \($0.0)" } ?? name)
      rest.removeAll { $0 == name || family?.1.contains($0) == true }
    }
    return result
  }

  /// `hazard3`, `hazard3-i`, `hazard3-i-btb`: the widest first.
  private static func families(of name: String) -> [String] {
    let parts = name.split(separator: "-")
    return (1...max(1, parts.count)).map { parts.prefix($0).joined(separator: "-") }
  }

  private static func belongs(_ name: String, to family: String) -> Bool {
    name == family || name.hasPrefix(family + "-")
  }
}
