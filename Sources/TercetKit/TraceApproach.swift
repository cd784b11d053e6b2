// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// Brings a run by the engine to a little before the place that a trace is drawn around.
///
/// Nobody knows in which cycle code is first reached. So the engine runs up to there, which is some
/// hundred times as fast as the reference, while the run is saved from time to time; then it goes back
/// to the latest of these that is early enough, and the engine brings it to so many cycles before. What
/// the guest has printed is not printed again, and what it has read it reads again. Only behind input
/// that it had to wait for does it not go back, since that would now be there at once.
struct TraceApproach {
  private let console: Echo
  /// Cycles between two places to which the run can go back, but for long runs.
  private static let stride: UInt64 = 1 << 26

  /// - Parameter console: The console of the run.
  init(_ console: Echo) { self.console = console }

  /// Comes to `lead` cycles before an instruction of `places` is first in X, or to the start of the run;
  /// how it ended if it did before, or was stopped.
  func run(
    _ pipeline: inout Pipeline, to places: AddressSet, lead: UInt64, limit: UInt64,
    pause: inout RunPause
  ) throws(SnapshotError) -> RunEnd? {
    var before: Saved?
    var latest = Saved(pipeline, console)
    var unobserved = Unobserved()
    let engine = Engine(for: pipeline, stops: places)
    while !pipeline.isAt(places) {
      // A long sleep passes at once: the number of stops on the way only grows with its logarithm.
      let stride = max(Self.stride, latest.cycles / 8)
      let end = engine.run(
        &pipeline, limit: min(limit, latest.cycles &+ stride), observer: &unobserved
      ) { [console] cycles in
        pause.isWanted(after: cycles) || console.arrivals != latest.arrivals
      }
      if pause.signal != nil { return pause.end(nil) }
      if let end, end != .cycleLimit { return pause.end(end) }
      guard pipeline.state.csrs.counters.cycles < limit else { return pause.end(end) }
      if pipeline.isAt(places) { break }
      let saved = Saved(pipeline, console)
      before = saved.arrivals == latest.arrivals ? latest : nil
      latest = saved
    }
    let arrival = pipeline.state.csrs.counters.cycles
    let goal = arrival - min(arrival, lead)
    let start = latest.cycles <= goal ? latest : before ?? latest
    guard start.arrivals == console.arrivals else { return nil }
    try pipeline.restore(start.snapshot)
    console.swallow(after: start.written)
    guard start.cycles < goal else { return nil }
    let end = Engine(for: pipeline, stops: places)
      .run(&pipeline, limit: goal, observer: &unobserved) { cycles in
        pause.isWanted(after: cycles)
      }
    return pause.end(end == .cycleLimit ? nil : end)
  }

  private struct Saved {
    let cycles: UInt64
    let snapshot: PipelineSnapshot
    /// Bytes that the guest had printed.
    let written: Int
    /// How often input had come that was not there before.
    let arrivals: Int

    init(_ pipeline: borrowing Pipeline, _ console: Echo) {
      cycles = pipeline.state.csrs.counters.cycles
      snapshot = pipeline.save()
      written = console.written
      arrivals = console.arrivals
    }
  }
}

/// A console that hands on what the guest prints, once, also if it prints it again.
final class Echo: GuestConsole {
  private let console: any GuestConsole
  /// How often the guest asked for input, found none, and then some.
  private(set) var arrivals = 0
  private var wasMissing = false
  /// Bytes that the guest has printed by now.
  private(set) var written = 0
  /// How many of those to come have been handed on already.
  private var known = 0

  init(_ console: any GuestConsole) { self.console = console }

  /// The run goes on from where the guest had printed so many bytes.
  func swallow(after count: Int) {
    known += written - count
    written = count
  }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    written += bytes.count
    let old = min(known, bytes.count)
    known -= old
    return old == bytes.count || console.write(.init(rebasing: bytes[old...]), to: stream)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? { console.read(into: buffer) }

  var hasInput: Bool {
    let isThere = console.hasInput
    if isThere, wasMissing { arrivals += 1 }
    wasMissing = !isThere
    return isThere
  }

  func awaitInput() { console.awaitInput() }
}
