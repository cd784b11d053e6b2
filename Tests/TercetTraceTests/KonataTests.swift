// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetKit
import TercetTrace
import TestSupport
import Testing

@Suite("The Konata log")
struct KonataTests {
  private func log(
    _ path: String, preset: Preset, window: TraceWindow = TraceWindow()
  ) throws -> KonataLog {
    let session = try Session(path: Repository.path(path), core: Core(preset: preset))
    let log = KonataLog()
    let trace = TraceRun(
      session: session, limits: Session.Limits(cycles: 1_000_000), window: window,
      console: RecordingConsole())
    _ = try trace.write(KonataTrace.self, to: log, note: { _ in })
    log.finish()
    return log
  }

  /// What a run without a trace counts.
  private func instructions(_ path: String, preset: Preset) throws -> Int {
    let session = try Session(path: Repository.path(path), core: Core(preset: preset))
    var unobserved = Unobserved()
    return Int(
      try session.run(
        Session.Limits(cycles: 1_000_000), console: RecordingConsole(), observer: &unobserved
      ).instructions)
  }

  @Test(
    "every instruction of a run begins once, ends once, and retires in order",
    arguments: Preset.all.map(\.name))
  func wholeRuns(preset: String) throws {
    for name in ["k_dot8.i", "ecall_mret", "loop_nested", "load_use", "rand_im_0"] {
      let path = "Tests/RTLTests/Data/elf/\(name).elf"
      let preset = try #require(Preset.named(preset))
      let log = try log(path, preset: preset)
      #expect(log.problems == [], "\(name) on \(preset.name)")
      #expect(log.firstOrdinal == 0 && log.leftOut == 0, "\(name) on \(preset.name)")
      #expect(
        try log.retired == instructions(path, preset: preset), "\(name) on \(preset.name)")
    }
  }

  @Test("each forward is an arrow")
  func arrows() throws {
    // Sixteen dependent additions take one operand each from the one before.
    let path = "Tests/RTLTests/Data/elf/alu_chain.elf"
    #expect(try log(path, preset: .classic).arrows >= 16)
    #expect(try log(path, preset: .hazard3IReduced).arrows == 0)
  }

  @Test("a window holds the instructions fetched in it, and all of their way")
  func window() throws {
    let log = try log(
      "Tests/RTLTests/Data/elf/k_dot8.i.elf", preset: .hazard3I,
      window: TraceWindow(cycles: 1000...1099))
    #expect(log.problems == [])
    #expect((51...100).contains(log.instructions))
    // The last of them goes on for two stages at least, and starts are one later than our cycles.
    #expect((1101...1110).contains(log.cycle))
  }

  @Test("a million cycles of a network pass")
  func million() throws {
    let log = try log(
      "programs/prebuilt/digits-int8-xtdot.elf", preset: .classic,
      window: TraceWindow(cycles: 0...999_999))
    #expect(log.problems == [])
    #expect(log.cycle >= 999_999)
    #expect(log.firstOrdinal == 0 && log.leftOut == 0)
    #expect(log.instructions == log.retired + log.flushed)
    #expect(log.instructions > 900_000)
  }
}

/// The tests above are worth what their reader notices.
@Suite("The reader of Konata logs")
struct KonataLogTests {
  /// Two instructions; the second takes an operand of the first, and waits a cycle for it.
  static let good = """
    Kanata\t0004
    C=\t0
    C\t1
    I\t0\t0\t0
    L\t0\t0\t80000000: lw a0, 0x0(a1)
    S\t0\t0\tF
    C\t1
    S\t0\t0\tX
    I\t1\t1\t0
    L\t1\t0\t80000004: addi a0, a0, 0x1
    S\t1\t0\tF
    C\t1
    S\t0\t0\tW
    S\t1\t0\tX
    S\t1\t1\tstall
    W\t1\t0\t0
    L\t1\t1\tloadUse
    C\t1
    R\t0\t0\t0
    C\t1
    E\t1\t1\tstall
    S\t1\t0\tW
    C\t1
    R\t1\t1\t0

    """

  @Test("takes a log that is as it must be")
  func wellFormed() {
    let log = KonataLog(Self.good)
    #expect(log.problems == [])
    #expect((log.cycle, log.retired, log.arrows) == (6, 2, 1))
  }

  @Test(
    "notices each breach of the format",
    arguments: [
      ("Kanata\t0004", "Kanata 0004"), ("Kanata\t0004", "Kanata\t0003"), ("C=\t0", "C=\t7"),
      ("C=\t0\n", ""), ("C=\t0\nC\t1\n", "C=\t0\n"), ("C\t1\nR\t0", "C\t-1\nR\t0"),
      ("C\t1\nR\t0", "C\t0\nR\t0"), ("C\t1\nR\t0", "C 1\nR\t0"),
      ("I\t1\t1\t0", "I\t0\t1\t0"), ("I\t1\t1\t0", "I\t1\t1"),
      ("I\t1\t1\t0", "I\t1\t0\t0"), ("I\t1\t1\t0\n", ""), ("I\t0", "I\t0x0"),
      ("lw a0, 0x0", "lw\ta0, 0x0"), ("lw a0, 0x0", "lw a0,\n0x0"),
      ("L\t1\t1\tloadUse", "L\t1\t3\tloadUse"), ("L\t1\t1\tloadUse", "L\t1\t1\t"),
      ("S\t1\t0\tF\n", ""), ("S\t0\t0\tX\n", ""), ("S\t0\t0\tX", "S\t0\t0\tE"),
      ("S\t0\t0\tX", "S\t0\t2\tX"), ("S\t1\t0\tX", "S\t1\t0\tW"),
      ("S\t0\t0\tW\n", ""), ("E\t1\t1\tstall\n", ""),
      ("E\t1\t1\tstall", "E\t1\t1\twait"), ("W\t1\t0\t0", "W\t1\t0\t7"),
      ("W\t1\t0\t0", "W\t0\t1\t0"), ("W\t1\t0\t0", "W\t1\t9\t0"),
      ("W\t1\t0\t0\n", "R\t0\t0\t0\nW\t1\t0\t0\n"), ("R\t0\t0\t0\n", ""),
      ("R\t0\t0\t0", "R\t0\t0\t2"), ("R\t0\t0\t0", "R\t0\t5\t0"),
      ("R\t1\t1\t0\n", "R\t1\t1\t0\nL\t1\t1\tlate\n"),
      ("R\t1\t1\t0\n", "R\t1\t1\t0\nR\t1\t1\t0\n"), ("R\t1\t1\t0\n", "R\t1\t1\t0"),
      ("R\t1\t1\t0\n", "R\t1\t1\t0\n\n"), ("R\t1\t1\t0\n", "R\t1\t1\t0\nX\t1\n"),
    ])
  func breach(part: String, by other: String) throws {
    let range = try #require(Self.good.firstRange(of: part))
    #expect(!KonataLog(Self.good.replacingCharacters(in: range, with: other)).problems.isEmpty)
  }
}
