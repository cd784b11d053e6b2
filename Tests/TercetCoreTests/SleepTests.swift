// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TestSupport
import Testing

/// A run that counts its sleeps at once is, in every cycle, the run that is stepped through them.
@Suite("Sleeping at once")
struct SleepTests {
  private static let isa = "rv32imac_zicsr_zihpm_zicntr"

  /// What there is to compare of a run.
  private struct Outcome: Equatable {
    var end: RunEnd?
    var records: [CycleRecord] = []
    var registers = RegisterFile()
    var counters: Counters?
    /// Cycles that were not stepped.
    var skipped: UInt64 = 0
  }

  private func pipeline(_ elf: [UInt8], _ timing: TimingModel) throws -> Pipeline {
    let image = try Image(elf: elf)
    let isa = InstructionSet.default
    let state = try MachineState(
      image: image, isa: isa, regions: nil, arguments: ["program"], console: SilentConsole())
    return Pipeline(state, entry: image.entry, timing: timing, decoder: isa.decoder)
  }

  private func stepped(_ elf: [UInt8], _ timing: TimingModel, limit: UInt64) throws -> Outcome {
    var pipeline = try pipeline(elf, timing)
    var outcome = Outcome()
    while pipeline.state.end == nil, pipeline.state.csrs.counters.cycles < limit {
      outcome.records.append(pipeline.step())
    }
    outcome.end = pipeline.state.end ?? .cycleLimit
    outcome.registers = pipeline.state.registers
    outcome.counters = pipeline.state.csrs.counters
    return outcome
  }

  private func slept(
    _ elf: [UInt8], _ timing: TimingModel, limits: [UInt64]
  ) throws -> Outcome {
    var pipeline = try pipeline(elf, timing)
    var recorder = SleepRecorder()
    var outcome = Outcome()
    for limit in limits {
      outcome.end = pipeline.run(limit: limit, observer: &recorder)
    }
    outcome.records = recorder.records
    outcome.registers = pipeline.state.registers
    outcome.counters = pipeline.state.csrs.counters
    outcome.skipped = recorder.repeated
    return outcome
  }

  private func elf(_ loop: SleepPrograms.Loop, deadline: UInt64) throws -> [UInt8] {
    try Assembly.elf(
      SleepPrograms.source(of: loop, deadline: deadline),
      isa: loop.isCompressed ? Self.isa : "rv32im_zicsr_zihpm_zicntr")
  }

  @Test(
    "is stepping: causes, pcs, counters, mtime and the interrupt, on every preset",
    arguments: SleepPrograms.loops)
  func equal(loop: SleepPrograms.Loop) throws {
    var random = SeededRandom(seed: 4)
    let deadline = 2000 + random.next() % 1500
    let elf = try elf(loop, deadline: deadline)
    var timings = Preset.all.map { ($0.name, $0.timing) }
    for seed in 0..<12 as Range<UInt64> {
      let random = try TimingModel.random(seed: seed)
      timings.append((random.changes.joined(separator: " "), random.timing))
    }
    for (name, timing) in timings {
      let limit = deadline + 3000
      let stepped = try stepped(elf, timing, limit: limit)
      var slept = try slept(elf, timing, limits: [limit])
      let skipped = slept.skipped
      slept.skipped = 0
      #expect(slept == stepped, "\(name)")
      #expect(stepped.end == .exited(code: 0), "\(name)")
      // What is left to step is the way there and back, and to find out.
      #expect(skipped > 1000, "\(name)")
    }
  }

  @Test("is stepping up to any limit, in one piece or in several", arguments: SleepPrograms.loops)
  func limits(loop: SleepPrograms.Loop) throws {
    var random = SeededRandom(seed: 5)
    let elf = try elf(loop, deadline: 1200)
    for preset in [Preset.classic, .rp2350] {
      let whole = try stepped(elf, preset.timing, limit: 3000)
      for _ in 0..<12 {
        let limits = [random.next() % 1000, random.next() % 1500].sorted()
        guard limits[0] > 0 else { continue }
        var slept = try slept(elf, preset.timing, limits: limits)
        slept.skipped = 0
        let stepped = try stepped(elf, preset.timing, limit: limits[1])
        #expect(slept == stepped, "\(preset.name) \(limits)")
        #expect(slept.records == Array(whole.records.prefix(slept.records.count)))
      }
    }
  }

  /// On classic a jump to itself takes two cycles, and nobody needs to find out for 2^40 times.
  @Test("takes no time, however long it is", arguments: SleepPrograms.loops)
  func long(loop: SleepPrograms.Loop) throws {
    let deadline: UInt64 = 1 << 41
    let elf = try elf(loop, deadline: deadline)
    for preset in Preset.all {
      var pipeline = try pipeline(elf, preset.timing)
      var stack = CycleStack()
      let end = pipeline.run(observer: &stack)
      let registers = pipeline.state.registers
      let counters = pipeline.state.csrs.counters
      #expect(end == .exited(code: 0), "\(preset.name)")
      #expect(stack.total == counters.cycles)
      #expect(stack[.issue] == counters.instructions)
      // mcycle in the handler, behind the cycle of the interrupt; csrr ahead of it takes some too.
      let mcycle = registers[15]
      #expect(mcycle < 200, "\(preset.name): \(mcycle)")
      #expect(registers[20] == UInt32(deadline >> 32), "\(preset.name)")
      // mhpmcounter3 and 4, of which the low words are here, are what the observer counted.
      #expect(
        registers[17] == UInt32(truncatingIfNeeded: stack[.waitForInterrupt]), "\(preset.name)")
    }
  }

  @Test("an interrupt that is not enabled does not end it, nor does one that is off")
  func interrupts() throws {
    func end(_ enable: String, _ body: String) throws -> RunEnd {
      let source = """
        li t1, 0x02004000
        li t2, 5000
        sw t2, 0(t1)
        sw zero, 4(t1)
        \(enable)
        \(body)
        """
      return try ObservedRun(try Assembly.elf(source), limit: 20_000).end
    }
    func sleep(_ end: RunEnd) -> Sleep? {
      if case .sleepsForever(let sleep) = end { sleep } else { nil }
    }
    #expect(sleep(try end("csrsi mstatus, 8", "j ."))?.interrupts == .noneEnabled)
    #expect(sleep(try end("li t0, 0x80\ncsrw mie, t0", "j ."))?.interrupts == .off)
    #expect(sleep(try end("csrwi mie, 8\ncsrsi mstatus, 8", "j ."))?.interrupts == .noneRaised)
    // The timer is enabled and wakes the core; then wfi lets it pass for ever.
    let awake = sleep(try end("li t0, 0x80\ncsrw mie, t0", "1: wfi\nj 1b"))
    guard case .loop? = awake?.kind else {
      Issue.record("\(String(describing: awake))")
      return
    }
    // And a handler that nobody named dies of it.
    let dead = try end("li t0, 0x80\ncsrw mie, t0\ncsrsi mstatus, 8", "j .")
    guard case .died = dead else {
      Issue.record("\(dead)")
      return
    }
  }

  @Test("a device that is asked is not slept through, and a loop that changes something goes on")
  func awake() throws {
    // Waits for mtime by looking at it, counts, stores what it counts, or reads a counter.
    for body in [
      "li t1, 0x0200bff8\n1: lw t0, 0(t1)\nli t0, 0\nj 1b",
      "1: addi t0, t0, 1\nj 1b",
      "la t1, word\n1: lw t0, 0(t1)\naddi t0, t0, 1\nsw t0, 0(t1)\nli t0, 0\nj 1b",
      "1: csrr t0, mcycle\nsrli t0, t0, 20\nj 1b",
      "1: csrr t0, mcycle\nsrli t0, t0, 20\nli t0, 0\nj 1b",
      "li t1, 0x10000000\n1: lbu t0, 5(t1)\nj 1b",
    ] {
      let run = try ObservedRun(
        try Assembly.elf(body + "\n.balign 4\nword: .word 0"), limit: 70_000)
      #expect(run.end == .cycleLimit, "\(body)")
    }
  }
}

/// Keeps every cycle, and counts those that came as repetitions.
private struct SleepRecorder: CycleObserver {
  var records: [CycleRecord] = []
  var repeated: UInt64 = 0

  mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    for index in cycles.indices { records.append(cycles[index]) }
  }

  mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {
    repeated += times * UInt64(cycles.count)
    for _ in 0..<times { for index in cycles.indices { records.append(cycles[index]) } }
  }
}
