// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// The laws that every run obeys, whatever engine ran it: each cycle has one cause and one
/// instruction, and what is counted in several places is equal.
package struct Laws {
  /// The machine's own counts, mcycle and minstret.
  package var cycles: UInt64
  package var instructions: UInt64
  /// Cycles by cause, as an observer of the run counted them.
  package var stack: CycleStack
  /// The run's profile, if there is one, and where its lines are.
  package var profile: Profile?
  package var lines: SourceLines

  package init(
    cycles: UInt64, instructions: UInt64, stack: CycleStack, profile: Profile? = nil,
    lines: SourceLines = SourceLines(elf: [])
  ) {
    self.cycles = cycles
    self.instructions = instructions
    self.stack = stack
    self.profile = profile
    self.lines = lines
  }

  /// The laws that the run breaks, each with its figures; empty for a good run.
  package func broken() -> [String] {
    var broken = [
      differ("cycles by cause", stack.total, "cycles", cycles),
      differ("cycles that issue", stack[.issue], "instructions", instructions),
    ]
    if let profile { broken += self.broken(by: profile) }
    return broken.compactMap(\.self)
  }

  private func broken(by profile: Profile) -> [String?] {
    let functions = profile.functions(lines: lines)
    let byInstruction = profile.instructions.reduce(0) { $0 + $1.cycles }
    let byLine = profile.lines(lines).reduce(0) { $0 + $1.stack.total }
    let byFunction = functions.reduce(0) { $0 + $1.stack.total }
    let retired = profile.instructions.reduce(0) { $0 + $1.retired }
    let byPath = profile.calls.nodes.reduce(0) { $0 + $1.stack.total }
    return [
      profile.stack == stack ? nil : "causes by instruction, \(profile.stack), are not \(stack)",
      differ("cycles by instruction", byInstruction, "cycles", cycles),
      differ("cycles by line", byLine, "cycles", cycles),
      differ("cycles by function", byFunction, "cycles", cycles),
      differ("cycles by call path", byPath, "cycles", cycles),
      profile.regions.flatMap { differ("cycles by region", $0.cycles, "cycles", cycles) },
      differ("retirements by instruction", retired, "instructions", instructions),
    ]
      + brokenByCalls(profile, functions)
      + functions.map { function in
        function.stack.total <= function.total && function.total <= cycles
          ? nil
          : "\(function.name) with what it calls takes \(function.total) cycles, alone"
            + " \(function.stack.total), and the run \(cycles)"
      }
  }

  /// What a function takes on all paths is what its instructions take, and a path takes what its
  /// function and those that it called take.
  private func brokenByCalls(_ profile: Profile, _ functions: [FunctionProfile]) -> [String?] {
    var own: [UInt32?: CycleStack] = [:]
    for instruction in profile.instructions {
      own[instruction.function?.address, default: CycleStack()] += instruction.stack
    }
    var onPaths: [UInt32?: CycleStack] = [:]
    var totals = profile.calls.nodes.map(\.stack.total)
    for (number, node) in profile.calls.nodes.enumerated().reversed() {
      onPaths[node.function?.address, default: CycleStack()] += node.stack
      if let parent = node.parent { totals[parent] += totals[number] }
    }
    return [
      own == onPaths ? nil : "causes by function, \(own), are on call paths \(onPaths)",
      totals == profile.calls.nodes.map(\.total) ? nil : "totals of call paths are not sums",
    ]
  }

  private func differ(_ one: String, _ count: UInt64, _ other: String, _ all: UInt64) -> String? {
    count == all ? nil : "\(one): \(count); \(other): \(all)"
  }
}
