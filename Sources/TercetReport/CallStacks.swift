// SPDX-License-Identifier: Apache-2.0

/// The ways into the functions of a profile, each with the cycles at its end: call paths where the
/// profile has them, else the functions by themselves.
struct CallStacks: Sequence {
  struct Stack {
    /// Places in `functions`, the outermost caller first; nil stands for those that are left out.
    let functions: [Int?]
    /// How many those are.
    let leftOut: Int
    let causes: CauseCycles
  }

  /// Functions of a stack that are shown: the youngest, and a quarter of the oldest.
  ///
  /// A recursion may be a hundred thousand deep, and its stacks all together thousands of millions of
  /// functions.
  static let most = 256
  private static let mostOldest = most / 4

  private let tables: ProfileDocument.Tables

  init(_ tables: ProfileDocument.Tables) { self.tables = tables }

  func makeIterator() -> AnyIterator<Stack> {
    let calls = tables.calls ?? []
    let outermost = tables.calls == nil ? [] : Self.outermost(calls)
    var places = (tables.calls == nil ? tables.functions.indices : calls.indices).makeIterator()
    return AnyIterator {
      places.next().map { place in
        tables.calls == nil
          ? Stack(functions: [place], leftOut: 0, causes: tables.functions[place].causes)
          : Self.stack(of: place, in: calls, outermost)
      }
    }
  }

  /// Where a path has come from, as far as it is far away.
  private struct Outermost {
    /// Callers of the path.
    let depth: Int32
    /// The last of its oldest callers, or itself.
    let place: Int32
  }

  /// Found once for all paths: callers come before what they call.
  private static func outermost(_ calls: [ProfileDocument.CallPath]) -> [Outermost] {
    var found: [Outermost] = []
    found.reserveCapacity(calls.count)
    for (place, call) in calls.enumerated() {
      let parent = call.parent.map { found[Int($0)] }
      let depth = parent.map { $0.depth + 1 } ?? 0
      let own = Int(depth) < mostOldest ? Int32(place) : parent?.place ?? Int32(place)
      found.append(Outermost(depth: depth, place: own))
    }
    return found
  }

  private static func stack(
    of place: Int, in calls: [ProfileDocument.CallPath], _ outermost: [Outermost]
  ) -> Stack {
    let leftOut = Int(outermost[place].depth) + 1 - most
    var functions: [Int?] = []
    func climb(from place: Int, most: Int) {
      var next: Int32? = Int32(place)
      while let path = next, functions.count < most {
        functions.append(Int(calls[Int(path)].function))
        next = calls[Int(path)].parent
      }
    }
    climb(from: place, most: leftOut > 0 ? most - mostOldest : most)
    if leftOut > 0 {
      functions.append(nil)
      climb(from: Int(outermost[place].place), most: most + 1)
    }
    return Stack(
      functions: functions.reversed(), leftOut: leftOut > 0 ? leftOut : 0,
      causes: calls[place].causes)
  }
}
