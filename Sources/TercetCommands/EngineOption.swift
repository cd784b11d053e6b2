// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit

/// Which engine runs the program.
struct EngineOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What runs the program: interpreter, which repeats what the reference has timed, or "
        + "reference. All count the same cycles.",
      valueName: "engine"))
  var engine = EngineChoice.auto
}

extension EngineChoice: ExpressibleByArgument {}

extension OutputOptions {
  /// What `-v` says about the engine when a run is over.
  func describe(engineOf result: RunResult) {
    guard let run = result.instructionsInEngine else {
      return detail("the reference pipeline ran it, cycle by cycle")
    }
    let all = max(result.instructions, 1)
    let share = Double(run) / Double(all) * 100
    detail(
      "\(grouped(run)) of \(grouped(result.instructions)) instructions ran in the interpreter, "
        + "\((share * 100).rounded(.down) / 100) %; the others in the reference pipeline")
  }
}
