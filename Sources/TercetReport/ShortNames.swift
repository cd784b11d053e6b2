// SPDX-License-Identifier: Apache-2.0

/// Names cut to the width of a column, so that each can still be told from the others.
///
/// First parameters give way, then template arguments, then the namespaces in front: what is left is
/// what people call a function. Names that would then be the same keep the part in which they
/// differ.
package enum ShortNames {
  /// A name, and the characters that there are for it.
  package struct Entry {
    let name: String
    let width: Int

    package init(name: String, width: Int) {
      self.name = name
      self.width = width
    }
  }

  /// The names in the same order, each within its width where that is at least a few characters.
  package static func cut(_ entries: [Entry]) -> [String] {
    var short = entries.map { entry in
      shorter(entry.name).first { $0.count <= entry.width }
        ?? (shorter(entry.name).last ?? "").left(entry.width)
    }
    let groups = Dictionary(grouping: entries.indices) { short[$0] }
    for (_, places) in groups where Set(places.map { entries[$0].name }).count > 1 {
      for (place, text) in zip(places, differences(places.map { entries[$0] })) {
        short[place] = text
      }
    }
    return short
  }

  /// The name, and shorter forms of it, the longest first.
  private static func shorter(_ name: String) -> [String] {
    guard let parts = NameParts(name) else { return [name] }
    let plain = parts.text(arguments: .short, parameters: .none)
    let forms = [
      name, parts.text(arguments: .whole, parameters: .short),
      parts.text(arguments: .short, parameters: .whole),
      parts.text(arguments: .short, parameters: .short), plain,
    ]
    let components = NameParts(plain)?.components ?? []
    return forms
      + (1..<max(components.count, 1)).map {
        "…::" + components.dropFirst($0).joined(separator: "::")
      }
  }

  /// Different names whose short forms are the same: their start, and from where they differ.
  private static func differences(_ entries: [Entry]) -> [String] {
    let names = entries.map { Array($0.name) }
    let first = names[0]
    let common = names.map { zip($0, first).prefix { $0 == $1 }.count }.min() ?? 0
    var seen: [String: Int] = [:]
    return zip(entries, names).map { entry, name in
      let text = window(name, from: common, width: entry.width)
      let number = seen[text, default: 0] + 1
      seen[text] = number
      guard number > 1 else { return text }
      let mark = "#\(number)"
      return String(text.prefix(max(0, entry.width - mark.count))) + mark
    }
  }

  /// What fits of a name, with what follows the first `common` characters.
  private static func window(_ name: [Character], from common: Int, width: Int) -> String {
    guard name.count > width else { return String(name) }
    let head = max(0, width / 3)
    // The difference is near the start, and needs no gap before it.
    guard common > head + 1 else { return String(name.prefix(max(0, width - 1))) + "…" }
    let tail = name[min(common, name.count)...]
    let room = max(0, width - head - 1)
    guard tail.count > room else {
      return String(name.prefix(width - 1 - tail.count)) + "…" + String(tail)
    }
    return String(name.prefix(head)) + "…" + String(tail.prefix(max(0, room - 1))) + "…"
  }
}
