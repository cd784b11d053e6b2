// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetProfile

/// A core with a program in its memory.
///
///     var machine = try Machine(program, core: .preset("classic"))
///     let run = try machine.run(limit: .cycles(1_000_000))
///
/// It runs the program cycle by cycle and keeps count of where the cycles go. What the program
/// prints is kept in `output`; of the host it reaches what it is given here and nothing else. A
/// machine is one thing and cannot be copied; `save` gives a value that can.
public struct Machine: ~Copyable {
  private var pipeline: Pipeline
  private var collector: ProfileCollector
  private let session: Session
  private let console: RecordingConsole

  /// RAM at a fixed place.
  public struct Region: Hashable, Sendable {
    /// The address of its first byte.
    public let base: UInt32
    /// In bytes.
    public let size: UInt64

    /// `size` bytes from `base` on.
    public init(base: UInt32, size: UInt64) {
      self.base = base
      self.size = size
    }
  }

  /// When `run` stops a program that goes on.
  public enum Limit: Hashable, Sendable {
    /// After this many cycles more.
    case cycles(UInt64)
    /// Never: only for a program that ends.
    case none
  }

  /// Loads `program` into a new machine, before its first cycle.
  ///
  /// - Parameters:
  ///   - core: The core, such as `.preset("rp2350")`.
  ///   - arguments: What the program finds behind its name.
  ///   - input: What it finds on its standard input.
  ///   - directories: Where it may use files of the host, each `PATH` or `PATH:ro`.
  ///   - memory: Its RAM; by default 64 MiB from its lowest segment.
  /// - Throws: `TercetError.core` for parameters that exclude each other, `TercetError.memory` for
  ///   a program that does not fit, `TercetError.directory` for one that cannot be opened.
  public init(
    _ program: Program, core: Core = .classic, arguments: [String] = [], input: [UInt8] = [],
    directories: [String] = [], memory: [Region] = []
  ) throws(TercetError) {
    try core.validate()
    let session = Session(program, core: core)
    let console = RecordingConsole(input: input)
    let limits = Session.Limits(
      memory: memory.isEmpty
        ? nil : memory.map { GuestMemory.Region(base: $0.base, size: $0.size) },
      arguments: arguments, directories: try Self.open(directories))
    // All at once: what cannot be copied cannot be given back half made.
    self.pipeline = try Self.load(session, limits, console)
    self.collector = ProfileCollector(
      symbols: program.image.symbols, regions: program.image.regions)
    self.session = session
    self.console = console
  }

  private static func open(_ directories: [String]) throws(TercetError) -> [GrantedDirectory] {
    do { return try GrantedDirectory.open(directories) } catch {
      throw .directory(error.description)
    }
  }

  private static func load(
    _ session: Session, _ limits: Session.Limits, _ console: RecordingConsole
  ) throws(TercetError) -> Pipeline {
    do { return try session.pipeline(limits, console: console) } catch {
      throw .memory(error.description)
    }
  }

  /// Goes on with the program until it ends, or to the limit.
  ///
  /// - Returns: What the machine has done since its start.
  /// - Throws: `TercetError.hasEnded` if the program's run is over already.
  public mutating func run(limit: Limit = .none) throws(TercetError) -> Run {
    if let end = pipeline.state.end { throw .hasEnded(describe(end)) }
    let last =
      switch limit {
      case .cycles(let count): cycles.addingReportingOverflow(count)
      case .none: (UInt64.max, false)
      }
    let end = pipeline.run(limit: last.1 ? .max : last.0, observer: &collector)
    return summarize(end)
  }

  // MARK: What it is like between two cycles

  /// Cycles since its start.
  public var cycles: UInt64 { pipeline.state.csrs.counters.cycles }

  /// The address of the instruction in X, or of the one that is to come.
  public var pc: UInt32 { pipeline.pc }

  /// The 32 registers, x0 first.
  public var registers: [UInt32] { (0..<32).map { pipeline.state.registers[$0] } }

  /// The value of the register called `name`, such as `a0` or `x10`; nil if there is none.
  public func register(_ name: String) -> UInt32? {
    guard let number = registerNumber(name) else { return nil }
    return pipeline.state.registers[number]
  }

  /// `count` bytes of memory from `address` on; nil if they are not all RAM.
  public func memory(at address: UInt32, count: Int) -> [UInt8]? {
    pipeline.state.memory.withBytes(address, count) { Array($0) }
  }

  /// The 32-bit word at `address`, little-endian; nil if it is not all RAM.
  public func word(at address: UInt32) -> UInt32? {
    pipeline.state.memory.load(address, .word)
  }

  /// What the program has printed on its standard output.
  public var output: [UInt8] { console.output }

  /// What the program has printed on its standard error.
  public var errorOutput: [UInt8] { console.error }

  // MARK: Going back

  /// A machine between two cycles, to which it can go back; only the machine that saved it can.
  public struct Saved: Sendable {
    fileprivate let pipeline: PipelineSnapshot
    fileprivate let collector: ProfileCollector
  }

  /// The machine as it is now; costs the memory that was written since it was saved last.
  public func save() -> Saved { Saved(pipeline: pipeline.save(), collector: collector) }

  /// Goes back to where `saved` was saved, or forward again: the rest of the run is equal in
  /// cycles, profile and output.
  ///
  /// What the program has printed and written to files since stays there; what it has read, it
  /// reads again.
  ///
  /// - Throws: `TercetError.anotherMachine`, and nothing is changed.
  public mutating func restore(_ saved: Saved) throws(TercetError) {
    do { try pipeline.restore(saved.pipeline) } catch { throw .anotherMachine }
    collector = saved.collector
  }

  // MARK: -

  private func summarize(_ end: RunEnd) -> Run {
    let counts = collector.profile()
    let counters = pipeline.state.csrs.counters
    return Run(
      end: describe(end), cycles: counters.cycles, instructions: counters.instructions,
      profile: Profile(
        counts, of: session, session.summary(end, counters, counts.stack)))
  }

  private func describe(_ end: RunEnd) -> Run.End {
    switch end {
    case .exited(let code): .exited(code: code)
    case .died(let death):
      .died(
        Run.Death(
          pc: death.pc, cause: death.trap.cause.rawValue, value: death.trap.value,
          message: DeathReport(
            death, in: session, state: pipeline.state, lines: session.program.lines
          ).description))
    case .sleepsForever(let sleep): .sleepsForever(pc: sleep.pc)
    // Nobody sends this run signals, and a console that keeps everything loses nothing.
    case .cycleLimit, .interrupted, .outputFailed: .limit
    }
  }
}
