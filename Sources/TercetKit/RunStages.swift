// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// A run that is gone through in stages, each up to a place.
struct RunStages<Observer: CountingObserver>: ~Copyable {
  private var pipeline: Pipeline
  private let limits: Session.Limits
  private let watch: RunWatch
  private var pause: RunPause
  private var engine: Engine?
  private var both: Both<CycleStack, Observer>
  /// What engines ran that are no more; nil if there were none.
  private var use: EngineUse?
  /// Whether the engine has stops.
  private var isStopping = false

  /// How the run ended; nil while it goes on.
  private(set) var end: RunEnd?

  /// - Throws: `MemoryError` when the program does not fit.
  init(
    _ session: Session, _ limits: Session.Limits, console: any GuestConsole, watch: RunWatch,
    observer: Observer
  ) throws {
    pipeline = try session.pipeline(limits, console: console)
    self.limits = limits
    self.watch = watch
    pause = RunPause(watch)
    both = Both(first: CycleStack(), second: observer)
  }

  /// What the observer has seen up to here.
  var observer: Observer { both.second }

  var cycles: UInt64 { pipeline.state.csrs.counters.cycles }

  /// Goes on until no instruction at `addresses` is in X, however long it stays there.
  mutating func leave(_ addresses: AddressSet) {
    guard end == nil, pipeline.isAt(addresses) else { return }
    // Every other instruction is a stop, so that there is nothing for an engine to do; and what the
    // pipeline stores to code alone, an engine does not know of.
    forgetEngine()
    var pause = pause
    let stopped = pipeline.run(to: addresses.inverse, limit: limits.cycles, observer: &both) {
      pause.isWanted(after: $0)
    }
    self.pause = pause
    stop(stopped, goal: .max)
  }

  private mutating func forgetEngine() {
    guard let engine else { return }
    use = EngineUse(
      executor: engine.executor, isRefused: engine.isRefused,
      instructions: (use?.instructions ?? 0) + engine.instructionsRun)
    self.engine = nil
  }

  /// Goes on until the end, or until `place` is the next cycle.
  mutating func go(to place: TracePlace? = nil) {
    guard end == nil else { return }
    var goal = UInt64.max
    var stops = AddressSet([])
    switch place {
    case .cycle(let cycle)?: goal = cycle
    case .code(let addresses)?: stops = addresses
    case nil: break
    }
    guard cycles < goal, !pipeline.isAt(stops) else { return }
    stop(run(to: stops, limit: min(goal, limits.cycles)), goal: goal)
  }

  /// Takes in how a stage ended.
  private mutating func stop(_ stopped: RunEnd?, goal: UInt64) {
    switch stopped {
    case nil:
      // At a stop, unless somebody wanted it to be the end.
      if pause.signal != nil { end = pause.end(nil) }
    case .cycleLimit?:
      if limits.cycles <= goal { end = .cycleLimit }
    case let other?:
      end = pause.end(other)
    }
  }

  private mutating func run(to stops: AddressSet, limit: UInt64) -> RunEnd? {
    var pause = pause
    defer { self.pause = pause }
    let hasStops = !stops.ranges.isEmpty
    guard limits.engine != .reference else {
      return hasStops
        ? pipeline.run(to: stops, limit: limit, observer: &both) {
          pause.isWanted(after: $0)
        }
        : pipeline.run(limit: limit, observer: &both) { pause.isWanted(after: $0) }
    }
    // What an engine knows ends at its stops: one with others begins anew.
    if engine == nil || hasStops || isStopping {
      forgetEngine()
      engine = Engine(for: pipeline, translates: limits.engine != .interpreter, stops: stops)
      isStopping = hasStops
    }
    var end: RunEnd? = nil
    repeat {
      end = engine?.run(&pipeline, limit: limit, observer: &both) {
        pause.isWanted(after: $0)
      }
    } while end == nil && pause.signal == nil && !pipeline.isAt(stops)
    return end
  }

  /// Goes on up to `limit`, and shows every stage.
  mutating func trace(limit: UInt64, observer: inout some StageObserver) {
    guard end == nil else { return }
    forgetEngine()
    var pause = pause
    _ = pipeline.trace(limit: min(limit, limits.cycles), observer: &observer) {
      pause.isWanted(after: $0)
    }
    self.pause = pause
    if pause.signal != nil { end = pause.end(nil) }
  }

  /// The run as it was, once it is over.
  consuming func finish() -> RunResult {
    watch.finish()
    forgetEngine()
    return RunResult(
      end: end ?? .cycleLimit, machine: FinishedMachine(pipeline), stack: both.first, engine: use)
  }
}

/// Shows the same cycles to two observers.
private struct Both<First: CountingObserver, Second: CountingObserver>: CountingObserver {
  var first: First
  var second: Second

  mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    first.observe(cycles, events)
    second.observe(cycles, events)
  }

  mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {
    first.observe(cycles, times: times)
    second.observe(cycles, times: times)
  }

  mutating func count(_ cycles: Span<CycleRecord>, times: UInt64) {
    first.count(cycles, times: times)
    second.count(cycles, times: times)
  }

  mutating func count(_ cycles: Span<CycleRecord>, times: UInt64, on path: Int32) {
    first.count(cycles, times: times, on: path)
    second.count(cycles, times: times, on: path)
  }

  mutating func follow(_ cycles: Span<CycleRecord>) {
    first.follow(cycles)
    second.follow(cycles)
  }

  mutating func follow(_ piece: Int32, _ cycles: Span<CycleRecord>, sp: UInt32) {
    first.follow(piece, cycles, sp: sp)
    second.follow(piece, cycles, sp: sp)
  }

  // The first has no order and no paths.

  mutating func enter(_ path: Int32, times: UInt64) { second.enter(path, times: times) }

  mutating func learn(
    _ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>
  ) -> LearntPiece { second.learn(cycles, events) }

  var group: Int32? { second.group }

  mutating func pass(_ cycles: UInt64) { second.pass(cycles) }

  mutating func ownBook() -> (any CallBook)? { second.ownBook() }

  mutating func openMirror() { second.openMirror() }

  mutating func closeMirror() { second.closeMirror() }
}
