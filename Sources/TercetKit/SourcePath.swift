// SPDX-License-Identifier: Apache-2.0

/// A path of a source file, to be compared with what a user wrote of it.
struct SourcePath: Hashable {
  private let parts: [Substring]

  /// Without `.`, and without `..` where it undoes a folder.
  init(_ path: String) {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    self.parts = parts
  }

  /// Whether it is `other`, or ends in it; a user may be in a folder beside that of the sources.
  func ends(in other: SourcePath) -> Bool {
    let wanted = other.parts.drop { $0 == ".." }
    return !wanted.isEmpty && parts.suffix(wanted.count) == wanted
  }

  /// The last part.
  var name: String { parts.last.map(String.init) ?? "" }
}
