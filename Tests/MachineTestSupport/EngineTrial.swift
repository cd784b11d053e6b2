// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetProfile

/// A program on a core, run by the reference and by the engine with each of its executors, and
/// compared at every limit.
package struct EngineTrial {
  package let image: Image
  package let timing: TimingModel
  /// Cycles up to which it is run, one behind the other.
  package let limits: [UInt64]
  /// Whether the engine may rest where it is of no use.
  package let rests: Bool
  /// What the program finds on its standard input.
  package let input: [UInt8]
  /// It has some for one of so many questions.
  package let silence: Int
  /// The regions that it marks.
  package let regions: RegionMarks
  /// How much the engine may know at a time.
  package let room: EngineRoom
  package let isa: InstructionSet

  package init(
    _ elf: [UInt8], _ timing: TimingModel, limits: [UInt64], rests: Bool = false,
    input: [UInt8] = [], silence: Int = 1, regions: RegionMarks? = nil,
    room: EngineRoom = .usual, isa: InstructionSet = .default
  ) throws {
    self.isa = isa
    self.room = room
    image = try Image(elf: elf)
    self.timing = timing
    self.limits = limits
    self.rests = rests
    self.input = input
    self.silence = silence
    self.regions = regions ?? image.regions
  }

  /// How many instructions ran, and how many of them not in the reference.
  package struct Share {
    package var instructions: UInt64 = 0
    package var inEngine: UInt64 = 0
    /// Of those the ones that ran in code made for the host; 0 where the host does not let it be.
    package var translated: UInt64 = 0
    /// How often the reference told the engine the time of a piece.
    package var recordings = 0
    /// How often code for the host had the profile told of a call, return or jump.
    package var told = 0
    /// Bytes that the program printed, and that it read.
    package var sent = 0
    package var received = 0

    package init() {}

    package static func += (left: inout Share, right: Share) {
      left.instructions += right.instructions
      left.inEngine += right.inEngine
      left.translated += right.translated
      left.recordings += right.recordings
      left.told += right.told
      left.sent += right.sent
      left.received += right.received
    }

    /// From 0 to 1.
    package var part: Double {
      instructions == 0 ? 0 : Double(inEngine) / Double(instructions)
    }

    /// For people.
    package var words: String {
      let translated = Double(translated) / Double(max(inEngine, 1))
      let bytes = sent + received == 0 ? "" : "; \(received) bytes received, \(sent) sent"
      return "\(instructions) instructions, \(Self.percent(part)) of them in the engine, of those "
        + "\(Self.percent(translated)) in code for the host\(bytes)"
    }

    private static func percent(_ part: Double) -> String {
      "\((part * 10_000).rounded(.down) / 100) %"
    }
  }

  /// Runs all of them.
  ///
  /// - Returns: What the first difference is, nil if there is none, and how much ran in the engine,
  ///   where both executors are counted.
  package func compare() throws -> (difference: String?, share: Share) {
    let theirs = TrialConsole(input: input, silence: silence)
    var reference = try pipeline(theirs)
    var expected = ProfileCollector(symbols: image.symbols, regions: regions)
    var outcomes: [Outcome] = []
    for limit in limits {
      let end = reference.run(limit: limit, observer: &expected)
      outcomes.append(Outcome(end, reference, expected, theirs))
      if let broken = outcomes.last?.brokenByRegions() { return (broken, Share()) }
      if end != .cycleLimit { break }
    }
    var share = Share()
    for translates in [false, true] {
      let found = try compare(to: outcomes, translates)
      share += found.share
      if let difference = found.difference {
        return ("\(translates ? "translated" : "interpreted") \(difference)", share)
      }
    }
    return (nil, share)
  }

  private func compare(
    to outcomes: [Outcome], _ translates: Bool
  ) throws -> (difference: String?, share: Share) {
    let console = TrialConsole(input: input, silence: silence)
    var pipeline = try pipeline(console)
    let engine = Engine(for: pipeline, rests: rests, translates: translates, room: room)
    var counted = ProfileCollector(symbols: image.symbols, regions: regions)
    var share = Share()
    for (outcome, limit) in zip(outcomes, limits) {
      let end = engine.run(&pipeline, limit: limit, observer: &counted)
      share.instructions = pipeline.state.csrs.counters.instructions
      share.inEngine = engine.instructionsRun
      share.translated = engine.instructionsTranslated
      share.recordings = engine.recordings
      share.told = translates ? engine.passagesTold : 0
      share.sent = console.written.count
      share.received = console.consumed
      let mine = Outcome(end ?? .cycleLimit, pipeline, counted, console)
      if let difference = outcome.difference(from: mine) {
        return ("up to cycle \(limit): \(difference)", share)
      }
    }
    return (nil, share)
  }

  private func pipeline(_ console: any GuestConsole) throws -> Pipeline {
    let state = try MachineState(
      image: image, isa: isa, regions: nil, arguments: ["program"], console: console)
    return Pipeline(state, entry: image.entry, timing: timing, decoder: isa.decoder)
  }
}

/// All that there is to compare of a run.
private struct Outcome {
  let end: RunEnd
  let state: ControlRegisters.State
  let registers: [UInt32]
  let pages: [UInt32: Int]
  let devices: Devices
  let output: [UInt8]
  /// How often it was looked for input.
  let looks: Int
  let profile: Profile
  /// The state of instructions from outside.
  let words: [UInt32]

  init(
    _ end: RunEnd, _ pipeline: borrowing Pipeline, _ collector: ProfileCollector,
    _ console: TrialConsole
  ) {
    self.end = end
    state = pipeline.state.csrs.state
    registers = (0..<32).map { pipeline.state.registers[$0] }
    var pages: [UInt32: Int] = [:]
    for address in pipeline.state.memory.writtenPages {
      pages[address] = pipeline.state.memory.withBytes(address, 4096) { bytes in
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
      }
    }
    self.pages = pages
    devices = pipeline.state.devices
    output = console.written
    looks = console.questions
    profile = collector.profile()
    words = pipeline.state.save().custom?.words ?? []
  }

  /// Regions and what is outside make up the run.
  func brokenByRegions() -> String? {
    guard let regions = profile.regions else { return nil }
    let cycles = state.counters.cycles
    if regions.cycles != cycles { return "regions have \(regions.cycles) of \(cycles) cycles" }
    return regions.regions.first { $0.total < $0.stack.total || $0.total > cycles }
      .map { "\($0.name) has \($0.total) cycles with \($0.stack.total) of its own" }
  }

  private func differenceOfCalls(from other: Outcome) -> String? {
    let (mine, others) = (profile.calls.nodes, other.profile.calls.nodes)
    for (left, right) in zip(mine, others) where left != right {
      return "call path: \(left) in the reference, \(right) in the engine"
    }
    return mine.count == others.count
      ? nil : "call paths: \(mine.count) in the reference, \(others.count) in the engine"
  }

  /// What is not the same, and of that the first; nil if there is nothing.
  func difference(from other: Outcome) -> String? {
    func compare<Value: Equatable>(_ name: String, _ left: Value, _ right: Value) -> String? {
      left == right ? nil : "\(name): \(left) in the reference, \(right) in the engine"
    }
    if let difference = compare("end", end, other.end)
      ?? compare("cycles", state.counters.cycles, other.state.counters.cycles)
      ?? compare("registers", registers, other.registers)
      ?? compare("pages", pages.keys.sorted(), other.pages.keys.sorted())
      ?? compare("state of extensions", words, other.words)
      ?? compare("output", output, other.output) ?? compare("looks", looks, other.looks)
    {
      return difference
    }
    if state != other.state { return "control registers" }
    if devices != other.devices { return "devices" }
    if pages != other.pages { return "memory" }
    for (left, right) in zip(profile.instructions, other.profile.instructions) {
      if let difference = compare("pc", left.pc, right.pc) { return difference }
      for cause in CauseTable.known.causes where left.stack[cause] != right.stack[cause] {
        return compare("\(cause.name) of \(left.pc)", left.stack[cause], right.stack[cause])
      }
    }
    for (left, right) in zip(profile.waits, other.profile.waits) {
      if left.key != right.key { return compare("wait", left.key, right.key) }
      if left.cycles != right.cycles { return compare("\(left.key)", left.cycles, right.cycles) }
    }
    return compare("instructions", profile.instructions.count, other.profile.instructions.count)
      ?? compare("waits", profile.waits.count, other.profile.waits.count)
      ?? compare("totals of functions", profile.totals, other.profile.totals)
      ?? differenceOfCalls(from: other)
      ?? compare("regions", profile.regions, other.profile.regions)
  }
}
