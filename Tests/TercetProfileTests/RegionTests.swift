// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TercetProfile
import TestSupport
import Testing

/// Regions worked out by hand, on classic: each instruction one cycle, each jump or taken branch one
/// bubble.
///
/// A region begins behind the cycle in which the instruction at its mark leaves X, and has the
/// one in which that at its end does.
@Suite("Regions")
struct RegionTests {
  private static let exit = TotalsOfFunctions.exit

  private func regions(_ source: String) throws -> RegionProfiles {
    try #require(try TotalsOfFunctions(RegionMacro.text + source).regions)
  }

  /// `name entries least median most total self`.
  private func text(_ profiles: RegionProfiles) -> [String] {
    profiles.regions.map {
      "\($0.name) \($0.entries) \($0.least) \($0.median) \($0.most) \($0.total) \($0.stack.total)"
    } + ["outside \(profiles.outside.total)"]
  }

  @Test("a part of a loop is entered in each round")
  func loop() throws {
    // In each of three rounds nop and bnez are in it. Outside: fill, li, addi three times, the
    // bubble behind two taken branches, lui, sw, drain.
    let found = try regions(
      """
      _start: li a0, 3
      1: begin_region part
       addi a0, a0, -1
       nop
       end_region part
       bnez a0, 1b
      \(Self.exit)
      """)
    #expect(text(found) == ["part 3 2 2 2 6 6", "outside 10"])
    #expect(found.remarks == [])
  }

  @Test("regions lie in one another and reach over calls; a cycle is the innermost one's")
  func nested() throws {
    // all: jal + bubble, leaf's first nop, then ret + bubble behind what inner has, nop: 6 of its
    // own; inner: the second nop, and the third at which it ends.
    let found = try regions(
      """
      .globl leaf
      _start:
       begin_region all
       nop
       jal ra, leaf
       end_region all
       nop
      \(Self.exit)
      leaf:
       begin_region inner
       nop
       nop
       end_region
       nop
       ret
      """)
    #expect(text(found) == ["all 1 8 8 8 8 6", "inner 1 2 2 2 2 2", "outside 5"])
  }

  @Test("entries of different lengths have a least, a middle and a longest")
  func lengths() throws {
    // With a0 of 3, 2 and 1: nop a0 times, then li; each round of the inner loop is addi and bnez,
    // and a bubble if it goes on.
    let found = try regions(
      """
      _start: li a0, 3
      1: begin_region part
       mv a1, a0
      2: addi a1, a1, -1
       bnez a1, 2b
       end_region part
       addi a0, a0, -1
       bnez a0, 1b
      \(Self.exit)
      """)
    // 3 n - 1 cycles, and the addi at the end.
    #expect(text(found)[0] == "part 3 3 6 9 18 18")
  }

  @Test("an end at the place of a beginning comes first")
  func sameplace() throws {
    let found = try regions(
      """
      _start:
       begin_region one
       nop
       nop
       begin_region two
       end_region one
       nop
       nop
       end_region two
       nop
      \(Self.exit)
      """)
    // Two cycles each: up to the instruction at which it ends.
    #expect(text(found) == ["one 1 2 2 2 2 2", "two 1 2 2 2 2 2", "outside 5"])
    #expect(found.remarks == [])
  }

  @Test("marks without a partner are told of, and no cycle is lost")
  func unbalanced() throws {
    let found = try regions(
      """
      _start: li a0, 200
       end_region nobody
       nop
       begin_region outer
       nop
       begin_region inner
       nop
       end_region outer
       nop
      1: begin_region more
       addi a0, a0, -1
       bnez a0, 1b
      \(Self.exit)
      """)
    #expect(
      found.remarks == [
        "the region 'nobody' ended once that had not begun: that changes nothing",
        "a region ended once only because the one around it did",
        "a region began 136 times with 64 others open, which is too many: that changes nothing",
        "64 regions were still open when the run ended",
      ])
    let more = try #require(found.regions.first { $0.name == "more" })
    // Only the outermost entry counts: from the first addi to the end of the run.
    #expect(more.total == more.most && more.entries == 64)
  }

  @Test("a region in which the program sleeps has all of that")
  func sleep() throws {
    // The timer wakes it after 100,000 cycles; the loop before changes nothing.
    let source =
      RegionMacro.text + """
        _start:
         begin_region wait
         li t0, 0x0200bff8
         li t1, 100000
        1: lw t2, 0(t0)
         bltu t2, t1, 1b
         end_region wait
         nop
        \(Self.exit)
        """
    let found = try #require(try TotalsOfFunctions(source).regions)
    let wait = try #require(found.regions.first)
    #expect(wait.entries == 1)
    #expect(wait.total == wait.stack.total && wait.total > 99_000)
  }

  @Test("a loop that is counted at once has the entries of one that is gone through")
  func repetition() throws {
    let source =
      RegionMacro.text + """
        _start:
         la t0, handler
         csrw mtvec, t0
         li t0, 0x02004000
         li t1, 50000
         sw t1, 0(t0)
         sw zero, 4(t0)
         li t0, 128
         csrw mie, t0
         csrsi mstatus, 8
        1: end_region back
         begin_region forth
         nop
         end_region forth
         begin_region back
         j 1b
        .balign 4
        handler: nop
        \(Self.exit)
        """
    let elf = try Assembly.elf(source, isa: "rv32im_zicsr_zifencei")
    let stepped = try TotalsOfFunctions(elf: elf)
    let image = try Image(elf: elf)
    let isa = try InstructionSet(parsing: "rv32im_zicsr_zifencei")
    var pipeline = Pipeline(
      try MachineState(
        image: image, isa: isa, regions: nil, arguments: ["program"], console: RecordingConsole()),
      entry: image.entry, timing: Preset.classic.timing, decoder: isa.decoder)
    var observer = CountingTurns(
      collector: ProfileCollector(symbols: image.symbols, regions: image.regions))
    #expect(pipeline.run(limit: 2_000_000, observer: &observer) == .exited(code: 0))
    #expect(observer.turns > 10_000)
    let profile = observer.collector.profile()
    #expect(profile.regions == stepped.regions)
    #expect(profile.calls == stepped.calls)
    // Wherever in a turn the loop is found out, one of them is open.
    let rows = try #require(profile.regions).regions.map { "\($0.name) \($0.least) \($0.median)" }
    #expect(rows == ["back 2 2", "forth 1 1"])
  }

  /// Four names in every order that a recursion nine deep can have them: far more sequences than sets.
  @Test("however regions lie in one another, each has the cycles in which it was open")
  func nestings() throws {
    let source =
      RegionMacro.text + """
        .type f, @function
        _start:
         la sp, stack
         li s0, 12345
         li s1, 400
        1: li a0, 9
         call f
         addi s1, s1, -1
         bnez s1, 1b
        \(Self.exit)
        f:
         beqz a0, 9f
         addi sp, sp, -16
         sw ra, 12(sp)
         sw s2, 8(sp)
         li t0, 1103515245
         mul s0, s0, t0
         addi s0, s0, 1013
         srli s2, s0, 20
         andi s2, s2, 3
         addi a0, a0, -1
         li t0, 1
         beqz s2, 2f
         beq s2, t0, 3f
         li t0, 2
         beq s2, t0, 4f
         begin_region d
         call f
         end_region d
         j 5f
        2: begin_region a
         call f
         end_region a
         j 5f
        3: begin_region b
         call f
         end_region b
         j 5f
        4: begin_region c
         call f
         end_region c
         nop
        5: lw ra, 12(sp)
         lw s2, 8(sp)
         addi sp, sp, 16
        9: ret
        .data
        .fill 256, 4, 0
        stack: .word 0
        """
    let elf = try Assembly.elf(source)
    let found = try #require(try TotalsOfFunctions(elf: elf).regions)
    #expect(found.remarks == [])
    // By the marks and the cycles alone.
    let image = try Image(elf: elf)
    let run = try ObservedRun(elf)
    var open: [String] = []
    var totals: [String: UInt64] = [:]
    var own: [String: UInt64] = [:]
    for record in run.cycles {
      for name in Set(open) { totals[name, default: 0] += 1 }
      if let innermost = open.last { own[innermost, default: 0] += 1 }
      guard record.cause == .issue else { continue }
      for mark in image.regions.marks where mark.address == record.pc {
        if mark.kind == .begin {
          open.append(mark.name)
        } else if let place = open.lastIndex(of: mark.name) {
          open.removeSubrange(place...)
        }
      }
    }
    for region in found.regions {
      #expect(region.total == totals[region.name], "\(region.name)")
      #expect(region.stack.total == own[region.name], "\(region.name)")
    }
    #expect(totals.count == 4)
  }
}

/// Says how many turns of loops were counted at once.
private struct CountingTurns: CycleObserver {
  var collector: ProfileCollector
  var turns: UInt64 = 0

  mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    collector.observe(cycles, events)
  }

  mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {
    turns += times
    collector.observe(cycles, times: times)
  }
}
