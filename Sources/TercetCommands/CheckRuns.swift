// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import TercetCore
import TercetFiles
import TercetKit
import TercetProfile
import TercetReport

/// The runs of the programs that are compared with a baseline.
struct CheckRuns: Sendable {
  let programs: [String]
  let core: Core
  let limits: Session.Limits
  /// How many run at a time.
  let jobs: Int

  /// What the baseline calls the program at `path`: the last part.
  static func name(of path: String) -> String {
    (path.split(separator: "/").last.map(String.init) ?? path).withHostBytesShown
  }

  /// A program's run, or why there was none.
  private struct Outcome: Sendable {
    var now: Baseline.Program?
    var failure: Failure?
    var remarks: [Remark] = []
  }

  /// Runs all; what each took beside what it took, and the status of the first that did not run.
  func run(
    against baseline: Baseline, _ output: OutputOptions
  ) throws -> ([Check.Checked], Int32?) {
    // What one guest writes to a file, another may read: they take their turns there.
    let sharesFiles = limits.directories.contains { !$0.isReadOnly }
    let outcomes = Interruption.catching {
      ParallelRuns.map(programs, jobs: sharesFiles ? 1 : jobs) { outcome(of: $0, output) }
    }
    if let signal = Interruption.signal {
      output.say(.error(RunEnding.interruption(by: signal, "the programs")))
      throw ExitCode(ExitStatus.signalBase + signal)
    }
    var checked: [Check.Checked] = []
    var status: Int32?
    for (path, outcome) in zip(programs, outcomes) {
      guard let outcome else { continue }
      for remark in outcome.remarks { output.say(remark.about(path)) }
      // Wrong options are wrong for all programs.
      if let failure = outcome.failure, failure.status == ExitStatus.usage {
        if let message = failure.message { output.say(.error(message)) }
        throw ExitCode(failure.status)
      }
      if let failure = outcome.failure {
        if let message = failure.message { output.say(.error(message)) }
        status = status ?? failure.status
      }
      let name = Self.name(of: path)
      checked.append(
        Check.Checked(
          name: name, before: baseline[name], now: outcome.now, problem: outcome.failure?.message))
    }
    return (checked, status)
  }

  /// A run, and what its regions took; only a program that marks some is profiled.
  private func run(_ session: Session) throws -> (RunResult, [Baseline.Region]) {
    guard !session.image.regions.marks.isEmpty else {
      var unobserved = Unobserved()
      let result = try session.run(
        limits, console: SilentConsole(), observer: &unobserved, watch: .user(nil))
      return (result, [])
    }
    let (result, profile) = try session.profile(
      limits, console: SilentConsole(), watch: .user(nil))
    let regions = profile.regions?.regions ?? []
    return (
      result,
      regions.map { Baseline.Region(name: $0.name, cycles: $0.total, budget: nil) }
        .sorted { $0.name < $1.name }
    )
  }

  private func outcome(of path: String, _ output: OutputOptions) -> Outcome {
    do {
      let session = try Session(path: path, core: core)
      var outcome = Outcome()
      outcome.remarks = output.remarks(on: session, limits)
      let (result, regions) = try run(session)
      let ending = RunEnding(session: session, result: result, output: output, readerLeft: false)
      if case .exited = result.end {} else { ending.explain { outcome.remarks.append($0) } }
      var now = Baseline.Program(session.summary(of: result))
      now.regions = regions
      outcome.now = now
      return outcome
    } catch {
      return Outcome(failure: Failure(error, about: path))
    }
  }
}
