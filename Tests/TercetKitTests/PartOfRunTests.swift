// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TercetKit
import TercetProfile
import TestSupport
import Testing

/// A part of a run, judged by the list of all cycles of the reference pipeline.
@Suite("Parts of runs")
struct PartOfRunTests {
  /// Functions that call one another, branches that are foretold or not, loads that are waited for,
  /// and two regions, one of which is entered from two places.
  private static let source =
    RegionMacro.text + """
      .type leaf, @function
      .type f, @function
      _start:
       la sp, stack
       la s3, stack
       li s0, 300
      round:
       begin_region outer
       call f
       andi t0, s0, 3
       bnez t0, 1f
       call leaf
      1: end_region outer
       call leaf
       addi s0, s0, -1
       bnez s0, round
       li a0, 0
       li a7, 93
       ecall
      f:
       addi sp, sp, -16
       sw ra, 12(sp)
       call leaf
       lw a1, 0(s3)
       add a0, a0, a1
       lw ra, 12(sp)
       addi sp, sp, 16
       ret
      leaf:
       begin_region leaf
       addi a0, a0, 1
       sw a0, 4(s3)
       end_region leaf
       ret
      .data
       .fill 64, 4, 0
      stack: .word 1, 2
      """

  private struct Case {
    let session: Session
    /// All cycles, as the reference steps them.
    let cycles: [CycleRecord]
  }

  private func make(_ preset: String) throws -> Case {
    let elf = try Assembly.elf(Self.source)
    let core = Core(preset: try #require(Preset.named(preset)))
    let session = Session(try Program(bytes: elf, name: "p.elf"), core: core)
    let run = try ObservedRun(elf, timing: core.timing, isa: core.isa)
    return Case(session: session, cycles: run.cycles)
  }

  private func profile(
    _ part: PartOfRun, _ session: Session, _ engine: EngineChoice
  ) throws -> (profile: TercetProfile.Profile, result: RunResult, json: String) {
    let run = try session.profile(
      part, Session.Limits(engine: engine), console: RecordingConsole(), watch: .none)
    let document = session.document(session.summary(of: run), run.profile)
    return (run.profile, run.result, document.json())
  }

  private func window(_ first: UInt64, _ last: UInt64) -> PartOfRun {
    var part = PartOfRun()
    part.from = PartOfRun.Edge(.cycle(first), name: "\(first)")
    part.to = PartOfRun.Edge(.cycle(last), name: "\(last)")
    return part
  }

  /// Cycles by instruction and cause.
  private struct Charge: Hashable {
    let pc: UInt32
    let cause: CycleCause
  }

  private func charges(_ records: some Sequence<CycleRecord>) -> [Charge: UInt64] {
    records.reduce(into: [:]) { $0[Charge(pc: $1.pc, cause: $1.cause), default: 0] += 1 }
  }

  private func charges(_ profile: TercetProfile.Profile) -> [Charge: UInt64] {
    profile.instructions.reduce(into: [:]) { found, instruction in
      for cause in instruction.stack.largestFirst {
        found[Charge(pc: instruction.pc, cause: cause)] = instruction.stack[cause]
      }
    }
  }

  private static let engines: [EngineChoice] = [.reference, .interpreter, .jit]
  private static let cores = [
    "classic", "hazard3-i", "hazard3-i-btb", "rp2350-1port", "riscv-mini",
  ]

  @Test("cycles from one to another are those of the list", arguments: cores)
  func windows(core: String) throws {
    let made = try make(core)
    let count = UInt64(made.cycles.count)
    var random = SeededRandom(seed: 7)
    for _ in 0..<12 {
      let ends = [
        UInt64.random(in: 0..<count, using: &random), UInt64.random(in: 0..<count, using: &random),
      ].sorted()
      var documents: Set<String> = []
      for engine in Self.engines {
        let found = try profile(window(ends[0], ends[1]), made.session, engine)
        let expected = made.cycles[Int(ends[0])...Int(ends[1])]
        #expect(charges(found.profile) == charges(expected), "\(core) \(ends) \(engine)")
        let sum = found.profile.calls.nodes.reduce(0) { $0 + $1.stack.total }
        #expect(sum == ends[1] - ends[0] + 1)
        #expect(found.profile.regions?.cycles == sum)
        #expect(found.result.cycles == count)
        let waits = expected.filter { $0.waiting != $0.pc }.reduce(into: [String: UInt64]()) {
          $0["\($1.pc) \($1.cause) \($1.waiting)", default: 0] += 1
        }
        #expect(
          found.profile.waits.reduce(into: [String: UInt64]()) {
            $0["\($1.key.pc) \($1.key.cause) \($1.key.waiter)"] = $1.cycles
          } == waits)
        documents.insert(found.json)
      }
      #expect(documents.count == 1, "\(core) \(ends)")
    }
  }

  @Test("windows that lie side by side make up the whole, path by path", arguments: cores)
  func sideBySide(core: String) throws {
    let made = try make(core)
    let count = UInt64(made.cycles.count)
    let whole = try profile(.whole, made.session, .jit).profile
    let cuts: [UInt64] = [0, 1, 977, 978, 4_000, count]
    var self0: [String: UInt64] = [:]
    var entries: UInt64 = 0
    for (first, next) in zip(cuts, cuts.dropFirst()) {
      let part = try profile(window(first, next - 1), made.session, .jit).profile
      for (path, cycles) in paths(part.calls) { self0[path, default: 0] += cycles }
      entries += part.regions?.regions.first { $0.name == "leaf" }?.entries ?? 0
    }
    #expect(self0 == paths(whole.calls))
    // An entry that is open where a window ends is one of that window, and of the next.
    let all = try #require(whole.regions?.regions.first { $0.name == "leaf" }).entries
    #expect(entries >= all && entries <= all + 4)
  }

  /// The cycles of each path, by the names on it.
  private func paths(_ tree: CallTree) -> [String: UInt64] {
    var names: [String] = []
    return tree.nodes.reduce(into: [:]) { found, node in
      let name = (node.parent.map { names[$0] + " " } ?? "") + (node.function?.name ?? "?")
      names.append(name)
      if node.stack.total > 0 { found[name, default: 0] += node.stack.total }
    }
  }

  @Test("a place is where an instruction is in X first, on every engine", arguments: cores)
  func places(core: String) throws {
    let made = try make(core)
    let session = made.session
    // The cycle in which each instruction is in X first, as the stages have it.
    var arrivals: [UInt32: UInt64] = [:]
    var pipeline = try session.pipeline(Session.Limits(), console: RecordingConsole())
    var observer = Unobserved()
    for cycle in 0..<UInt64(made.cycles.count) {
      for pc in Set(made.cycles.map(\.pc)) where arrivals[pc] == nil {
        if pipeline.isAt(AddressSet(starts: [pc])) { arrivals[pc] = cycle }
      }
      if cycle > 400 { break }
      _ = pipeline.run(limit: cycle + 1, observer: &observer)
    }
    #expect(arrivals.count > 25)
    for (pc, cycle) in arrivals.sorted(by: { $0.key < $1.key }) {
      var part = PartOfRun()
      part.from = PartOfRun.Edge(.code(AddressSet(starts: [pc])), name: "x")
      part.to = PartOfRun.Edge(.cycle(cycle + 1_000), name: "y")
      let expected = charges(
        made.cycles[Int(cycle)...min(Int(cycle) + 1_000, made.cycles.count - 1)])
      for engine in Self.engines {
        let found = try profile(part, session, engine)
        #expect(charges(found.profile) == expected, "\(core) \(engine) from \(pc)")
      }
      var before = PartOfRun()
      before.to = part.from
      for engine in Self.engines {
        let found = try profile(before, session, engine)
        #expect(charges(found.profile) == charges(made.cycles[..<Int(cycle)]), "\(engine) to \(pc)")
      }
    }
  }

  @Test("a place deep in a run is found by code for the host too")
  func deep() throws {
    let elf = try Assembly.elf(
      """
      _start: li s0, 200000
      1: addi s0, s0, -1
       xor a0, a0, s0
       bnez s0, 1b
      late: addi a1, a1, 1
      2: addi s1, s1, 1
       li t0, 100000
       bltu s1, t0, 2b
      last: li a0, 0
       li a7, 93
       ecall
      """)
    let session = Session(try Program(bytes: elf, name: "p.elf"))
    let finder = PlaceFinder(session.program)
    var part = PartOfRun()
    part.from = PartOfRun.Edge(try finder.place("late").value, name: "late")
    part.to = PartOfRun.Edge(try finder.place("last").value, name: "last")
    var documents: Set<String> = []
    for engine in Self.engines {
      let found = try profile(part, session, engine)
      // addi, then four instructions a round and a bubble for each branch taken.
      #expect(found.profile.stack.total == 1 + 100_000 * 5 - 1)
      if engine != .reference {
        let use = try #require(found.result.engine)
        let share = Double(use.instructions) / Double(found.result.instructions)
        #expect(share > 0.9, "\(engine)")
      }
      documents.insert(found.json)
    }
    #expect(documents.count == 1)
  }

  @Test("a region has what was while it was open, with the regions in it")
  func regions() throws {
    let made = try make("classic")
    let marks = try #require(made.session.image.regions.marks.isEmpty ? nil : made.session.image)
      .regions.marks
    /// The cycles in which `name` is open, by the marks and the cycles alone.
    func open(_ name: String) -> [CycleRecord] {
      var isOpen = false
      return made.cycles.filter { record in
        let belongs = isOpen
        if record.cause == .issue {
          for mark in marks where mark.address == record.pc && mark.name == name {
            isOpen = mark.kind == .begin
          }
        }
        return belongs
      }
    }
    for name in ["outer", "leaf"] {
      var part = PartOfRun()
      part.region = name
      let expected = open(name)
      #expect(expected.count > 900)
      for engine in Self.engines {
        let found = try profile(part, made.session, engine).profile
        #expect(charges(found) == charges(expected), "\(name) \(engine)")
        let regions = try #require(found.regions)
        #expect(regions.cycles == UInt64(expected.count))
        #expect(regions.outside.total == 0)
        #expect(regions.regions.first { $0.name == name }?.total == UInt64(expected.count))
      }
    }
  }

  @Test("a part that never begins is an error, one that never ends goes to the run's end")
  func missed() throws {
    let made = try make("classic")
    let count = UInt64(made.cycles.count)
    #expect(
      throws: TraceError.neverReached("late", end: .exited(code: 0), cycles: count)
    ) {
      var part = PartOfRun()
      part.from = PartOfRun.Edge(.cycle(count), name: "late")
      _ = try profile(part, made.session, .jit)
    }
    let rest = try profile(window(count - 5, count + 100), made.session, .jit)
    #expect(charges(rest.profile) == charges(made.cycles.suffix(5)))
  }

  /// A division that takes 200 cycles, and a sleep of a thousand, stay in X for all of that.
  @Test("the next visit is not the same one, however long that is")
  func longStay() throws {
    let elf = try Assembly.elf(
      """
      _start:
       li s0, 3
       li a1, 7
       li a2, 3
      again:
      divs: divu a0, a1, a2
       addi s0, s0, -1
       bnez s0, again
       li t0, 0x02004000
       li t1, 3000
       sw t1, 0(t0)
       sw zero, 4(t0)
       li t0, 128
       csrw mie, t0
       li s0, 2
      naps: wfi
       addi s0, s0, -1
       bnez s0, naps
       li a0, 0
       li a7, 93
       ecall
      """, isa: "rv32im_zicsr")
    var timing = Preset.classic.timing
    try timing.set("divide=200")
    var core = Core(preset: .classic)
    core.timing = timing
    let session = Session(try Program(bytes: elf, name: "p.elf"), core: core)
    let finder = PlaceFinder(session.program)
    func lengths(_ name: String) throws -> Set<UInt64> {
      var part = PartOfRun()
      part.from = PartOfRun.Edge(try finder.place(name).value, name: name)
      part.to = part.from
      return Set(
        try Self.engines.map { engine in
          try session.profile(
            part, Session.Limits(engine: engine), console: RecordingConsole(), watch: .none
          ).part?.length ?? 0
        })
    }
    // 200 in X, addi, bnez, and the bubble behind it.
    #expect(try lengths("divs") == [203])
    // The first sleep ends when the timer's interrupt is pending, which nobody takes; then the second
    // is none.
    #expect(try lengths("naps").count == 1)
    #expect(try #require(try lengths("naps").first) > 1_000)
  }

  @Test("what the run never came to is told")
  func missedEnd() throws {
    let made = try make("classic")
    var part = PartOfRun()
    part.from = PartOfRun.Edge(.cycle(20), name: "cycle 20")
    part.to = PartOfRun.Edge(.code(AddressSet(starts: [0x8000_0000])), name: "_start")
    let found = try made.session.profile(
      part, Session.Limits(), console: RecordingConsole(), watch: .none)
    #expect(found.missed == "the run never came to _start then: the part ends with the run")
  }
}
