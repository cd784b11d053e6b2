// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TercetReport

/// The runs of one program on the core that was asked for, and then on others.
struct WhatIfRuns {
  let session: Session
  let limits: Session.Limits
  /// What of each run is counted.
  let part: PartOfRun
  let changes: [CoreChange]
  /// How many run at a time.
  let jobs: Int

  /// What a change makes of the core.
  private enum Plan {
    case already
    case impossible(TimingError)
    case run(TimingModel)
  }

  /// Runs all: the core as it is first, since its input is the others' too.
  ///
  /// Once a signal has come, what it gives is not whole.
  func run(
    _ console: DescriptorConsole, _ progress: ProgressLine?
  ) throws -> (ProfiledPart, WhatIf) {
    let recorder = InputRecorder(console)
    let run = try session.profile(
      part, limits, console: recorder, watch: .user(progress, console))
    let isWritten = console.flush() || Interruption.signal != nil
    let base = isWritten ? run : run.withFailedOutput()
    let all = CoreChange(all: changes)
    let plans = (changes + [all]).map { (change: $0, plan: plan($0)) }
    let runs = try runOthers(
      plans.map(\.plan), recorder.answers, base.result.cycles, base.profile, progress)
    let rows = plans.compactMap { change, plan -> WhatIf.Row? in
      let isCombined = change == all
      switch plan {
      case .already: return WhatIf.Row(change, .already, isCombined: isCombined)
      case .impossible(let error):
        return WhatIf.Row(change, .impossible(error), isCombined: isCombined)
      case .run(let timing):
        return runs[timing].map { WhatIf.Row(change, .ran($0), isCombined: isCombined) }
      }
    }
    return (base, WhatIf(session.summary(of: base), base.profile, rows))
  }

  private func plan(_ change: CoreChange) -> Plan {
    let base = session.core.timing
    do throws(TimingError) {
      let timing = try change.applied(to: base)
      try timing.validate()
      return timing == base ? .already : .run(timing)
    } catch {
      return .impossible(error)
    }
  }

  /// The runs on other cores, each core once.
  private func runOthers(
    _ plans: [Plan], _ input: [[UInt8]?], _ cycles: UInt64, _ profile: TercetProfile.Profile,
    _ line: ProgressLine?
  ) throws -> [TimingModel: WhatIf.Run] {
    var timings: [TimingModel] = []
    for case .run(let timing) in plans where !timings.contains(timing) { timings.append(timing) }
    let (session, limits, part) = (session, limits, part)
    let lines = session.program.lines
    let progress = ProgressOfRuns(
      line, runs: timings.count,
      expected: cycles.multipliedReportingOverflow(by: UInt64(timings.count)).partialValue)
    let results = ParallelRuns.map(Array(timings.enumerated()), jobs: jobs) { number, timing in
      Result {
        var core = session.core
        core.timing = timing
        let run = try session.on(core).profile(
          part, limits, console: InputPlayer(input), watch: progress.watch(over: number))
        return WhatIf.Run(
          ended: session.summary(of: run).ended, cycles: run.profile.stack.total,
          instructions: run.profile.stack[.issue],
          savings: profile.savings(over: run.profile, lines))
      }
    }
    progress.finish()
    var runs: [TimingModel: WhatIf.Run] = [:]
    for (timing, result) in zip(timings, results) { runs[timing] = try result?.get() }
    return runs
  }
}
