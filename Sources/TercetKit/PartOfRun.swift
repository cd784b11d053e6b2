// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetProfile
import TercetReport

/// What of a run a report is about.
package struct PartOfRun: Sendable {
  /// An end of it.
  package struct Edge: Sendable {
    let place: TracePlace
    /// As the user wrote it.
    let name: String

    package init(_ place: TracePlace, name: String) {
      self.place = place
      self.name = name
    }

    /// The number of the cycle, if it is one.
    package var cycle: UInt64? {
      if case .cycle(let cycle) = place { cycle } else { nil }
    }
  }

  /// Its first cycle, or where the run comes to for the first time; nil for the start.
  package var from: Edge?
  /// Its last cycle, or where the run comes to then, which is no part of it; nil for the end.
  package var to: Edge?
  /// The region that is open; nil for any or none.
  package var region: String?

  package init() {}

  package static let whole = PartOfRun()

  /// Whether it is all of it.
  package var isWhole: Bool { from == nil && to == nil && region == nil }
}

/// A run of which a part was profiled.
package struct ProfiledPart {
  /// The whole run.
  package let result: RunResult
  /// Of the part alone.
  package let profile: TercetProfile.Profile
  /// Which part that is; nil for all of it.
  package let part: RunPart?
  /// What is to be said if the run never came to where the part should have ended.
  package let missed: String?

  /// The same of a run whose last output turned out not to be writable.
  package func withFailedOutput() -> ProfiledPart {
    ProfiledPart(result: result.withFailedOutput(), profile: profile, part: part, missed: missed)
  }
}

extension Session {
  /// Runs the program to its end, and profiles a part of the run.
  ///
  /// Functions are under their callers and regions are open as in the whole run.
  ///
  /// - Throws: `TraceError.neverReached` if the run is over before the part begins; `MemoryError` when
  ///   the program does not fit.
  package func profile(
    _ part: PartOfRun, _ limits: Limits, console: any GuestConsole, watch: RunWatch
  ) throws -> ProfiledPart {
    var stages = try RunStages(
      self, limits, console: console, watch: watch,
      observer: ProfileCollector(symbols: image.symbols, regions: image.regions))
    var before: ProfileCollector.Counts?
    if let from = part.from {
      stages.go(to: from.place)
      if let end = stages.end, !end.isInterruption {
        let cycles = stages.cycles
        watch.finish()
        throw TraceError.neverReached(from.name, end: end, cycles: cycles)
      }
      before = stages.observer.counts
    }
    let first = stages.cycles
    switch part.to?.place {
    case .cycle(let last)?: stages.go(to: last == .max ? nil : .cycle(last + 1))
    case .code(let addresses)?:
      // A part that begins there ends with the next visit.
      stages.leave(addresses)
      stages.go(to: .code(addresses))
    case nil: stages.go()
    }
    let isCut = stages.end == nil
    let missed = part.to.flatMap { edge in
      isCut || edge.cycle != nil
        ? nil : "the run never came to \(edge.name) then: the part ends with the run"
    }
    let length = stages.cycles - first
    let profile = stages.observer.profile(since: before, in: part.region, isCut: isCut)
    stages.go()
    let result = stages.finish()
    return ProfiledPart(
      result: result, profile: profile,
      part: part.isWhole
        ? nil
        : RunPart(
          first: first, length: length, region: part.region, runCycles: result.cycles,
          runInstructions: result.instructions),
      missed: missed)
  }

  /// What reports say about a part of a run.
  package func summary(of run: ProfiledPart) -> RunSummary {
    let whole = summary(of: run.result)
    return run.part.map { whole.only($0, run.profile.stack) } ?? whole
  }
}

extension RunEnd {
  /// Whether the user ended it.
  package var isInterruption: Bool {
    if case .interrupted = self { true } else { false }
  }
}
