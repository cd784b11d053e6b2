// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Numbers for the ways in which functions have called one another, from the first on a stack to the
/// one that runs: a tree, in which a path is its parent and one function more.
///
/// Only numbers: what was counted on a path is where cycles are counted. That is why translated code
/// may ask for a new one at any time. A number stays what it is, and is that of the same path in a
/// copy.
///
/// Collectors that are copies of one another may share it; the one that changes it makes its own
/// first. That is why it may cross threads.
final class CallPaths: @unchecked Sendable {
  struct Path: Hashable {
    /// The path of the caller; `none` for the first function on a stack.
    let parent: Int32
    let function: Int32
    /// The number of the program's regions in which the run is then; 0 outside.
    let region: Int32
  }

  /// By number; the first is `none`.
  private(set) var paths = [Path(parent: 0, function: -1, region: 0)]
  private var numbers: [Path: Int32] = [:]
  /// The path asked for last, which is often asked for again.
  private var latest = (path: Path(parent: -1, function: -1, region: 0), number: none)

  /// The path of which there is no function.
  static let none: Int32 = 0

  /// There are at most so many; what is called on a further one counts for its caller.
  static let mostPaths = CallMirror.mostPaths

  init() {}

  /// One with the same numbers.
  func copy() -> CallPaths {
    let copy = CallPaths()
    copy.paths = paths
    copy.numbers = numbers
    return copy
  }

  /// The number of the path on which `parent` goes on to `function`; nil if there are too many.
  func number(under parent: Int32, function: Int32, region: Int32) -> Int32? {
    let path = Path(parent: parent, function: function, region: region)
    if latest.path == path { return latest.number }
    if let known = numbers[path] {
      latest = (path, known)
      return known
    }
    guard paths.count < Self.mostPaths else { return nil }
    let number = Int32(paths.count)
    paths.append(path)
    numbers[path] = number
    latest = (path, number)
    return number
  }

  /// The number of the path that is the same in another region.
  func number(of path: Int32, region: Int32) -> Int32? {
    let path = paths[Int(path)]
    return number(under: path.parent, function: path.function, region: region)
  }

  func region(of path: Int32) -> Int32 { paths[Int(path)].region }

  /// The last function of a path; -1 of `none`.
  func function(of path: Int32) -> Int32 { paths[Int(path)].function }
}
