// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetFiles
import TercetISA
import TercetProfile
import TercetReport

/// A program together with the core that runs it: what commands work with.
package struct Session {
  package let program: Program
  package let core: Core

  /// What a run may use and when it stops.
  package struct Limits: Sendable {
    /// RAM regions, or nil for the usual place.
    package var memory: [GuestMemory.Region]?
    /// Cycles after which the run ends in any case.
    package var cycles: UInt64
    /// What a Linux-style or semihosting program finds behind its name.
    package var arguments: [String]
    /// Where the guest may reach files of the host.
    package var directories: [GrantedDirectory]
    /// What the numbers of the guest's ecalls mean.
    package var calls: HostCalls
    /// Which engine runs it.
    package var engine: EngineChoice

    package init(
      memory: [GuestMemory.Region]? = nil, cycles: UInt64 = .max, arguments: [String] = [],
      directories: [GrantedDirectory] = [], calls: HostCalls = .linux,
      engine: EngineChoice = .auto
    ) {
      self.memory = memory
      self.cycles = cycles
      self.arguments = arguments
      self.directories = directories
      self.calls = calls
      self.engine = engine
    }
  }

  package init(_ program: Program, core: Core = Core()) {
    self.program = program
    self.core = core
  }

  /// Reads the program at `path`.
  ///
  /// - Throws: `FileError` or `LoadError`.
  package init(path: String, core: Core = Core()) throws {
    self.init(try Program(reading: path), core: core)
  }

  /// Path as the user wrote it.
  package var path: String { program.path }
  package var image: Image { program.image }

  /// The same program on another core.
  package func on(_ core: Core) -> Session { Session(program, core: core) }

  /// Runs the program and shows every cycle to `observer`, and `watch` how far it has come.
  ///
  /// - Throws: `MemoryError` when the program does not fit.
  package func run(
    _ limits: Limits = Limits(), console: any GuestConsole, observer: inout some CountingObserver,
    watch: RunWatch = .none
  ) throws -> RunResult {
    var stages = try RunStages(self, limits, console: console, watch: watch, observer: observer)
    stages.go()
    observer = stages.observer
    return stages.finish()
  }

  /// The core with the program loaded, before its first cycle.
  package func pipeline(
    _ limits: Limits, console: any GuestConsole
  ) throws(MemoryError) -> Pipeline {
    let state = try MachineState(
      image: image, isa: core.isa, regions: limits.memory,
      arguments: [program.name] + limits.arguments, console: console,
      directories: limits.directories, calls: limits.calls)
    return Pipeline(state, entry: image.entry, timing: core.timing, decoder: core.isa.decoder)
  }

  /// Runs the program and profiles it.
  package func profile(
    _ limits: Limits = Limits(), console: any GuestConsole, watch: RunWatch = .none
  ) throws -> (result: RunResult, profile: TercetProfile.Profile) {
    var collector = ProfileCollector(symbols: image.symbols, regions: image.regions)
    let result = try run(limits, console: console, observer: &collector, watch: watch)
    return (result, collector.profile())
  }

  /// What reports say about a run as a whole.
  package func summary(of result: RunResult) -> RunSummary {
    summary(result.end, result.machine.state.csrs.counters, result.stack)
  }

  /// The same for a run of which no more is known than how it ended and what it counted.
  func summary(_ end: RunEnd, _ counters: Counters, _ stack: CycleStack) -> RunSummary {
    RunSummary(
      path: path, sha256: SHA256.hexDigest(of: image.bytes), entry: image.entry,
      isa: core.isa.fullName, preset: core.preset, timing: core.timing, end: end,
      exitCode: end.exitStatus, cycles: counters.cycles, instructions: counters.instructions,
      stack: stack)
  }
}

extension Session {
  /// The run as every report needs it.
  package func document(_ summary: RunSummary, _ profile: TercetProfile.Profile) -> ProfileDocument
  {
    let disassembly = Disassembly(image, isa: core.isa)
    let (image, decoder) = (image, core.isa.decoder)
    return ProfileDocument(
      summary, profile, lines: program.lines, inlined: program.inlined,
      work: { pc in
        image.instruction(at: pc).flatMap(decoder.decode)
          .map { InstructionWork($0, decoder.custom) } ?? .unknown
      },
      disassemble: { disassembly.text(at: $0) })
  }
}

/// What of a run was not left to the reference.
package struct EngineUse: Hashable, Sendable {
  package let executor: EngineChoice
  /// Whether the host let no code be made that was wanted.
  package let isRefused: Bool
  package let instructions: UInt64
}

/// How a run ended and what it counted.
package struct RunResult {
  package let end: RunEnd
  /// The machine as the run left it.
  package let machine: FinishedMachine
  /// Cycles by cause.
  package let stack: CycleStack
  /// What of it ran in another engine than the reference; nil if there was none.
  package let engine: EngineUse?

  package var cycles: UInt64 { machine.state.csrs.counters.cycles }
  package var instructions: UInt64 { machine.state.csrs.counters.instructions }
}

extension RunResult {
  /// The status for the process.
  package var exitStatus: Int32 { end.exitStatus }

  /// The same run, whose last output turned out not to be writable.
  package func withFailedOutput() -> RunResult {
    RunResult(
      end: .outputFailed, machine: machine, stack: stack,
      engine: engine)
  }
}
