// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Which functions each function called, and what that took: the call paths of a profile, put
/// together by caller and callee.
struct CalledFunctions {
  struct Call {
    /// Its place in `functions`.
    let function: Int
    var calls: UInt64 = 0
    /// Cycles of the callee and of all that it called; what a recursion took is part of its first
    /// call.
    var stack = CycleStack()
  }

  private struct Edge: Hashable {
    let caller: Int32
    let callee: Int32
  }

  private var calls: [[Call]]

  init(_ tables: ProfileDocument.Tables) {
    calls = Array(repeating: [], count: tables.functions.count)
    let paths = tables.calls ?? []
    let below = Self.withCallees(paths)
    let isAgain = Self.recursions(paths, functions: tables.functions.count)
    var edges: [Edge: Int] = [:]
    for (place, path) in paths.enumerated() {
      guard let parent = path.parent else { continue }
      let caller = Int(paths[Int(parent)].function)
      let edge = Edge(caller: paths[Int(parent)].function, callee: path.function)
      let index = edges[edge] ?? calls[caller].count
      if index == calls[caller].count {
        edges[edge] = index
        calls[caller].append(Call(function: Int(path.function)))
      }
      calls[caller][index].calls &+= path.calls
      if !isAgain[place] { calls[caller][index].stack += below[place] }
    }
    for caller in calls.indices { calls[caller].sort { $0.function < $1.function } }
  }

  subscript(function: Int) -> [Call] { calls[function] }

  /// For each path its cycles with those of all that was called from there.
  private static func withCallees(_ paths: [ProfileDocument.CallPath]) -> [CycleStack] {
    var stacks = paths.map(\.causes.stack)
    for (place, path) in paths.enumerated().reversed() {
      if let parent = path.parent { stacks[Int(parent)] += stacks[place] }
    }
    return stacks
  }

  /// Whether the function of each path is active already when it is called.
  private static func recursions(
    _ paths: [ProfileDocument.CallPath], functions: Int
  ) -> [Bool] {
    var children = [[Int]](repeating: [], count: paths.count)
    var roots: [Int] = []
    for (place, path) in paths.enumerated() {
      if let parent = path.parent {
        children[Int(parent)].append(place)
      } else {
        roots.append(place)
      }
    }
    var isAgain = [Bool](repeating: false, count: paths.count)
    var active = [Int](repeating: 0, count: functions)
    // Not by recursion: a path may be a hundred thousand calls deep.
    var work = roots.map { (place: $0, isLeft: false) }
    while let (place, isLeft) = work.popLast() {
      let function = Int(paths[place].function)
      if isLeft {
        active[function] -= 1
        continue
      }
      isAgain[place] = active[function] > 0
      active[function] += 1
      work.append((place, true))
      work += children[place].map { ($0, false) }
    }
    return isAgain
  }
}
