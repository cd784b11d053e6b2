// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit
import TercetReport

/// Which engine runs the program.
struct EngineOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What runs the program: jit, which makes code for the host that repeats what the reference "
        + "has timed; interpreter, which repeats it without; or reference, which steps. All count "
        + "the same cycles.",
      valueName: "engine"))
  var engine = EngineChoice.auto
}

extension EngineChoice: ExpressibleByArgument {}

extension OutputOptions {
  /// What `-v` says about the engine when a run is over.
  func describe(engineOf result: RunResult) {
    if verbose { note("engine: \(result.engineDescription)") }
  }
}

extension RunResult {
  /// The engine by name, and how many instructions it left to the reference.
  var engineDescription: String {
    guard let engine else { return "reference" }
    let run = engine.instructions
    let all = max(instructions, 1)
    // Rounded down: 100 % is all of them.
    let share = (Double(run) / Double(all) * 10_000).rounded(.down) / 100
    let reason = engine.isRefused ? " (this host allows no code to be made at run time)" : ""
    return
      "\(engine.executor.rawValue)\(reason), \(share)% of \(grouped(instructions)) instructions; "
      + "\(grouped(instructions - run)) stepped"
  }
}
