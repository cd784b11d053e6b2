// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The call paths that a page has: all, or those that took most cycles.
///
/// What the paths took that are left out stands in one path below the last one that is kept of each,
/// so that the tree has all cycles.
package struct PageCalls {
  package struct Path {
    /// Its place in `paths`, before this one; -1 for what nobody called.
    package let parent: Int32
    /// Its place in the functions; -1 for what is put together.
    package let function: Int32
    package let times: UInt64
    package let causes: CauseCycles
  }

  /// Call paths that a page has as they are.
  package static let most = 100_000

  package private(set) var paths: [Path] = []
  /// How many paths were put together.
  package private(set) var leftOut = 0

  package init(_ calls: [ProfileDocument.CallPath], most: Int = most) {
    let isKept = Self.choose(calls, most)
    var places = [Int32](repeating: -1, count: calls.count)
    var rest: [Int32: CycleStack] = [:]
    for (index, call) in calls.enumerated() {
      // Of a path that is left out, this is the last one above it that is kept.
      let parent = call.parent.map { places[Int($0)] } ?? -1
      if isKept[index] {
        places[index] = Int32(paths.count)
        paths.append(
          Path(parent: parent, function: call.function, times: call.calls, causes: call.causes))
      } else {
        places[index] = parent
        rest[parent, default: CycleStack()] += call.causes
        leftOut += 1
      }
    }
    for (parent, stack) in rest.sorted(by: { $0.key < $1.key }) {
      paths.append(Path(parent: parent, function: -1, times: 0, causes: CauseCycles(stack)))
    }
  }

  /// Which paths stay: those with most cycles, callees included, never one without its caller.
  private static func choose(_ calls: [ProfileDocument.CallPath], _ most: Int) -> [Bool] {
    guard calls.count > most else { return calls.map { _ in true } }
    var isKept = [Bool](repeating: false, count: calls.count)
    let largest = calls.indices.sorted { (calls[$1].total, $0) < (calls[$0].total, $1) }
    for index in largest.prefix(most) { isKept[index] = true }
    for (index, call) in calls.enumerated() {
      if let parent = call.parent, !isKept[Int(parent)] { isKept[index] = false }
    }
    return isKept
  }
}
