// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// How often branches were taken, as far as a run has shown.
package struct BranchCounts: Sendable {
  private let taken: [UInt32: UInt64]

  /// No counts at all.
  package static let none = BranchCounts(taken: [:])

  /// - Parameter taken: By the address of the branch.
  package init(taken: [UInt32: UInt64]) { self.taken = taken }

  /// How often the branch at `pc` was taken; nil if that is not certain.
  package subscript(pc: UInt32) -> UInt64? { taken[pc] }
}

extension BranchCounts {
  /// What a profile that counts instructions alone says of branches, exactly or not at all.
  ///
  /// Where no branch is foretold, one that is taken costs the bubbles of a redirect, which are charged
  /// to it. Elsewhere, what comes to an instruction is what leaves it: where the code shows all ways
  /// to an instruction, and how often all but one were taken, the last one is known as well. If the
  /// sums of instructions whose ways are all known do not come out, the run has gone ways that the code
  /// does not show, and nothing is certain.
  init(_ flow: CodeFlow, _ timing: TimingModel, stops: Set<UInt32>) {
    var solver = Solver(flow)
    for (place, instruction) in flow.instructions.enumerated() {
      guard let branch = flow.decoded[place], branch.isBranch else { continue }
      let target = instruction.pc &+ branch.immediate
      let isForetold = timing.predictor != .none && target <= instruction.pc
      // The bubbles of a run's last branch may be missing.
      if isForetold || timing.redirectPenalty == 0 || stops.contains(target) { continue }
      let penalty = UInt64(timing.redirectPenalty)
      let bubbles = instruction.stack[.redirect]
      if bubbles.isMultiple(of: penalty) { solver.learn(place, taken: bubbles / penalty) }
    }
    solver.solve()
    self.init(
      taken: solver.isConsistent
        ? Dictionary(
          uniqueKeysWithValues: solver.taken.map { (flow.instructions[$0].pc, $1) }) : [:])
  }
}

/// Works out what branches must have done from how often instructions retired.
private struct Solver {
  private let flow: CodeFlow
  /// By the branch's place in the flow.
  private(set) var taken: [Int: UInt64] = [:]
  private var isSound = true
  /// Instructions that something new is known about.
  private var pending: [Int] = []

  init(_ flow: CodeFlow) {
    self.flow = flow
    targets = [:]
    for edge in flow.edges where flow.decoded[edge.from]?.isBranch == true {
      targets[edge.from, default: []].append(edge.to)
    }
    pending = flow.instructions.indices.filter { !flow.isOpen[$0] }
  }

  /// Where each branch leads.
  private var targets: [Int: [Int]]

  private func retired(_ place: Int) -> UInt64 { flow.instructions[place].retired }

  mutating func learn(_ branch: Int, taken count: UInt64) {
    guard count <= retired(branch) else {
      isSound = false
      return
    }
    taken[branch] = count
    pending += targets[branch, default: []].filter { !flow.isOpen[$0] }
  }

  mutating func solve() {
    while isSound, let place = pending.popLast() { look(at: place) }
  }

  /// Finds out what the only unknown way to an instruction is.
  private mutating func look(at place: Int) {
    var known: UInt64 = 0
    var unknown: CodeFlow.Edge?
    for edge in flow.into[place].map({ flow.edges[$0] }) {
      if let count = count(edge) {
        known += count
      } else if unknown == nil {
        unknown = edge
      } else {
        return
      }
    }
    guard let unknown else { return }
    guard known <= retired(place) else {
      isSound = false
      return
    }
    let count = retired(place) - known
    guard count <= retired(unknown.from) else {
      isSound = false
      return
    }
    learn(unknown.from, taken: unknown.isTaken ? count : retired(unknown.from) - count)
  }

  /// How often a way was gone.
  private func count(_ edge: CodeFlow.Edge) -> UInt64? {
    guard flow.decoded[edge.from]?.isBranch == true else { return retired(edge.from) }
    return taken[edge.from].map { edge.isTaken ? $0 : retired(edge.from) - $0 }
  }

  /// Whether what comes to each instruction is what leaves it, as far as all of it is known.
  var isConsistent: Bool {
    guard isSound else { return false }
    return flow.instructions.indices.allSatisfy { place in
      guard !flow.isOpen[place] else { return true }
      var sum: UInt64 = 0
      for edge in flow.into[place] {
        guard let count = count(flow.edges[edge]) else { return true }
        sum += count
      }
      return sum == retired(place)
    }
  }
}
