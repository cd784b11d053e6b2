// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TercetReport
import TestSupport
import Testing

@Suite("Windows on the stages")
struct StageWindowTests {
  /// A loop with a load that is waited for, a product, a branch that is taken, and a question for input.
  private static let source = """
    _start:
     la s1, place
     li a0, 0
     la a1, place
     li a2, 4
     li a7, 63
     ecall
     li s0, 40
    1: lw a0, 0(s1)
     addi a0, a0, 1
     mul a1, a0, a0
     add a2, a2, a1
     addi s0, s0, -1
     bnez s0, 1b
     li a0, 0
     li a7, 93
     ecall
    .data
    place: .word 0
    """

  /// What each stage holds in each cycle, as the pipeline shows it.
  private struct Watcher: StageObserver {
    var cycles: [UInt64: TracedCycle] = [:]

    mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
      for index in cycles.indices { self.cycles[cycles[index].number] = cycles[index] }
      return true
    }
  }

  @Test(
    "each cycle has what the stages hold, and the instruction is where it is said to be",
    arguments: ["classic", "hazard3-im-fast", "hazard3-im-seq", "rp2350-1port", "riscv-mini"])
  func rows(preset: String) throws {
    let session = Session(
      try Program(bytes: try Assembly.elf(Self.source), name: "p.elf"),
      core: Core(preset: try #require(Preset.named(preset))))
    let console = { RecordingConsole(input: [1, 2, 3, 4]) }
    let limits = Session.Limits()
    let profile = try session.profile(limits, console: console()).profile
    let windows = try StageWindows(session, limits, .whole, signal: { nil }, console: console)
      .windows(around: 4, in: profile)
    #expect(windows.count == 4)
    let hottest = profile.instructions.map(\.cycles).sorted(by: >)
    #expect(
      windows.map { window in profile.instructions.first { $0.pc == window.pc }?.cycles ?? 0 }
        == Array(hottest.prefix(4)))
    var pipeline = try session.pipeline(limits, console: console())
    var watcher = Watcher()
    _ = pipeline.trace(observer: &watcher)
    for window in windows {
      #expect(window.length == 64)
      for offset in 0..<window.length {
        let stages = try #require(watcher.cycles[window.first + UInt64(offset)]).stages
        func shown(_ letters: String) -> [UInt32] {
          window.rows.compactMap { row in
            let place = offset - row.start
            guard (0..<row.stages.count).contains(place) else { return nil }
            return letters.contains(Array(row.stages)[place]) ? row.pc : nil
          }
        }
        #expect(shown("Xx") == [stages.execute?.pc].compactMap(\.self), "\(preset) \(offset)")
        #expect(shown("W") == [stages.writeback].compactMap(\.self), "\(preset) \(offset)")
        if let fetched = stages.fetch?.pc {
          #expect(shown("F").contains(fetched), "\(preset) \(offset)")
        }
      }
      // It comes into X in cycle 24 of the window, for the fifth time or the last of fewer.
      let arrival = window.first + 24
      #expect(watcher.cycles[arrival]?.stages.execute?.pc == window.pc)
      #expect(window.rows.contains { $0.stages.contains("x") } == (preset != "classic"))
      // Where branches are foretold, nothing is fetched in vain any more.
      #expect(window.rows.contains { $0.isDiscarded } || preset == "rp2350-1port")
    }
  }

  @Test("with a region, the visits are those in which it is open")
  func region() throws {
    let source =
      RegionMacro.text + """
        _start:
         li s0, 100
         call work
         li s0, 8
         begin_region hot
         call work
         end_region hot
         li a0, 0
         li a7, 93
         ecall
        work:
        1: addi s0, s0, -1
         bnez s0, 1b
         ret
        """
    let session = Session(try Program(bytes: try Assembly.elf(source), name: "p.elf"))
    var part = PartOfRun()
    part.region = "hot"
    let console = { RecordingConsole() }
    let profile = try session.profile(part, Session.Limits(), console: console(), watch: .none)
      .profile
    let windows = try StageWindows(
      session, Session.Limits(), part, signal: { nil }, console: console
    )
    .windows(around: 1, in: profile)
    // Outside of it are three cycles for each of 100 turns.
    #expect(try #require(windows.first).first > 290)
    // The run is over before the last of its 64 cycles.
    #expect(try #require(windows.first).length < 64)
  }
}
