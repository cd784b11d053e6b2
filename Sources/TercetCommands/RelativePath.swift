// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// How to get from one file to another, so that both may be moved together.
package enum RelativePath {
  /// The way from the folder in which `path` lies to `target`, such as `../waves/a.vcd`.
  package static func from(folderOf path: String, to target: String) -> String {
    let start = components(of: path).dropLast()
    let end = components(of: target)
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let up = [String](repeating: "..", count: start.count - shared)
    return (up + end.dropFirst(shared)).joined(separator: "/")
  }

  /// The parts of the path from the root, with links in its folders followed.
  static func components(of path: String) -> [String] {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent().resolvingSymlinksInPath()
    return folder.appendingPathComponent(url.lastPathComponent).pathComponents
  }
}
