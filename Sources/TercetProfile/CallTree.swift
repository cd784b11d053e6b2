// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// The ways in which functions called one another: a node for each path of calls, with the cycles of
/// its last function when it was called that way.
///
/// The cycles of all nodes together are those of the run. A function that another jumps to is under
/// that one, as if it had been called; each of the guest's stacks, and each handler of interrupts,
/// has a root of its own. A cycle that is charged to another function than the one that ran, as to the
/// last load of one that has returned, is that one's, under the one that ran.
package struct CallTree: Sendable, Equatable {
  /// Parents stand before what they call; those that one calls ascend by address.
  package let nodes: [CallNode]
  /// Cycles in which a function was active or called something active, by its address; nil
  /// stands for code without a symbol.
  package let totals: [UInt32?: UInt64]
}

/// A path of calls.
package struct CallNode: Sendable, Equatable {
  /// The node of the caller; nil for the first function on a stack.
  package let parent: Int?
  /// The function called; nil for code without a symbol.
  package let function: Symbol?
  /// How often it was called, or jumped to, from there.
  package let calls: UInt64
  /// Its own cycles, ascending by instruction and cause.
  package let charges: [Charge]
  /// Its cycles and those of what it called.
  package fileprivate(set) var total: UInt64

  /// Cycles that one instruction was charged for one cause.
  package struct Charge: Sendable, Hashable {
    package let pc: UInt32
    package let cause: CycleCause
    package let cycles: UInt64
  }

  /// Its own cycles by cause.
  package var stack: CycleStack {
    charges.reduce(into: CycleStack()) { $0[$1.cause] += $1.cycles }
  }
}

extension CallTree {
  /// Makes a tree of what was counted on numbered paths, the same whatever the numbers are.
  struct Builder {
    private let functions: [Symbol?]
    private var nodes: [Node] = []
    /// The nodes by what they are.
    private var numbers: [Place: Int] = [:]
    /// The node of each path: those in different regions are one.
    private var nodeOfPath: [Int] = []

    private struct Place: Hashable {
      let parent: Int
      let function: Int
    }

    private struct Node {
      let parent: Int
      let function: Int
      var calls: UInt64 = 0
      var charges: [CallNode.Charge] = []
    }

    /// - Parameters:
    ///   - functions: By their numbers.
    ///   - paths: By theirs; the first is none.
    ///   - calls: How often each was entered, as far as any was.
    init(functions: [Symbol?], paths: [CallPaths.Path], _ calls: [UInt64]) {
      self.functions = functions
      for (number, path) in paths.enumerated() {
        let parent = number == 0 ? 0 : nodeOfPath[Int(path.parent)]
        let node = node(of: Int(path.function), under: parent)
        nodeOfPath.append(node)
        if number < calls.count { nodes[node].calls += calls[number] }
      }
    }

    /// Adds cycles that were charged to an instruction of `function` while the run was on `path`.
    mutating func add(
      _ cycles: UInt64, _ cause: CycleCause, _ pc: UInt32, of function: Int, on path: Int
    ) {
      let path = nodeOfPath[path]
      let node = nodes[path].function == function ? path : node(of: function, under: path)
      nodes[node].charges.append(CallNode.Charge(pc: pc, cause: cause, cycles: cycles))
    }

    private mutating func node(of function: Int, under parent: Int) -> Int {
      let place = Place(parent: parent, function: function)
      if let known = numbers[place] { return known }
      numbers[place] = nodes.count
      nodes.append(Node(parent: parent, function: function))
      return nodes.count - 1
    }

    func tree() -> CallTree {
      var children = [[Int]](repeating: [], count: nodes.count)
      var totals = nodes.map { $0.charges.reduce(0) { $0 + $1.cycles } }
      // A child comes after its parent.
      var isUsed = nodes.indices.map { totals[$0] > 0 || nodes[$0].calls > 0 }
      for number in nodes.indices.dropFirst().reversed() where isUsed[number] {
        totals[nodes[number].parent] += totals[number]
        isUsed[nodes[number].parent] = true
        children[nodes[number].parent].append(number)
      }
      let order = children.map { $0.sorted { address($0) < address($1) } }
      var made: [CallNode] = []
      var byFunction: [UInt32?: UInt64] = [:]
      // How often a function is on the path to where the walk is.
      var active = [Int](repeating: 0, count: functions.count)
      var rest: [(node: Int, parent: Int?)] = order[0].reversed().map { ($0, nil) }
      var path: [(node: Int, made: Int)] = []
      while let (number, parent) = rest.popLast() {
        while let last = path.last, last.made != parent {
          active[nodes[last.node].function] -= 1
          path.removeLast()
        }
        let node = nodes[number]
        let function = functions[node.function]
        if active[node.function] == 0 {
          byFunction[function?.address, default: 0] += totals[number]
        }
        active[node.function] += 1
        path.append((number, made.count))
        rest += order[number].reversed().map { ($0, made.count) }
        made.append(
          CallNode(
            parent: parent, function: function, calls: node.calls,
            charges: Self.merged(node.charges),
            total: totals[number]))
      }
      return CallTree(nodes: made, totals: byFunction)
    }

    /// In order, and those of one instruction and cause together.
    private static func merged(_ charges: [CallNode.Charge]) -> [CallNode.Charge] {
      let sorted = charges.sorted { ($0.pc, $0.cause.number) < ($1.pc, $1.cause.number) }
      return sorted.reduce(into: []) { merged, charge in
        guard let last = merged.last, last.pc == charge.pc, last.cause == charge.cause else {
          return merged.append(charge)
        }
        merged[merged.count - 1] = CallNode.Charge(
          pc: last.pc, cause: last.cause, cycles: last.cycles + charge.cycles)
      }
    }

    /// For the order of a function's callees: code without a symbol comes last.
    private func address(_ node: Int) -> UInt64 {
      functions[nodes[node].function].map { UInt64($0.address) } ?? .max
    }
  }
}
