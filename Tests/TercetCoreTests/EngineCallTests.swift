// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// Code for the host keeps the stack of functions where calls, returns and jumps between functions
/// are plain, and tells the profile where they are not: totals are the same in any case.
@Suite("Functions' totals in code for the host are those of the reference")
struct EngineCallTests {
  private struct Program {
    /// The body of the loop.
    let round: String
    let functions: String
    /// How many edges of 4,000 rounds the profile is told of at most; any number where it must
    /// look, since more happens than code does itself.
    let told: Int
  }

  private static let leaf = Assembly.function("leaf", " addi a0, a0, 1\n ret")
  /// The first instruction of a function that saves ra.
  private static let enter = " addi sp, sp, -16\n sw ra, 12(sp)\n"
  private static let exit = " lw ra, 12(sp)\n addi sp, sp, 16\n"

  /// The profile is told of the first rounds, and each time that code begins anew.
  private static let few = 500

  private static let programs: [String: Program] = [
    "a jump to a leaf": Program(
      round: " call f", functions: leaf + "\n" + Assembly.function("f", " addi a1, a1, 1\n j leaf"),
      told: few),
    "a chain of three, the last of which calls": Program(
      round: " call f\n call g",
      functions: [
        leaf, Assembly.function("f", " addi a1, a1, 1\n j g"),
        Assembly.function("g", " xor a2, a2, a1\n j h"),
        Assembly.function("h", enter + " call leaf\n call leaf\n" + exit + " ret"),
      ].joined(separator: "\n"), told: few),
    "a jump by a register, behind a frame": Program(
      round: " la s1, leaf\n call f\n la s1, g\n call f",
      functions: [
        leaf, Assembly.function("f", enter + " call leaf\n" + exit + " jr s1"),
        Assembly.function("g", " addi a2, a2, 3\n j leaf"),
      ].joined(separator: "\n"), told: few),
    "a jump with the stack pointer of another place": Program(
      round: " la s1, g\n call f",
      functions: [
        leaf, Assembly.function("f", " addi sp, sp, -16\n sw ra, 12(sp)\n jr s1"),
        Assembly.function("g", " addi a2, a2, 3\n lw ra, 12(sp)\n addi sp, sp, 16\n ret"),
      ].joined(separator: "\n"), told: .max),
    "a jump with much less stack": Program(
      round: " la s1, g\n call f",
      functions: [
        Assembly.function("f", " addi sp, sp, -512\n sw ra, 12(sp)\n jr s1"),
        Assembly.function("g", " addi a2, a2, 3\n lw ra, 12(sp)\n addi sp, sp, 512\n ret"),
      ].joined(separator: "\n"), told: .max),
    "a jump with as little stack as a call before": Program(
      round: " call f",
      functions: [
        leaf,
        Assembly.function(
          "f",
          " addi sp, sp, -256\n sw ra, 12(sp)\n call leaf\n lw ra, 12(sp)\n addi sp, sp, 256\n"
            + " j g"),
        Assembly.function("g", " addi sp, sp, -256\n sw ra, 12(sp)\n la t1, h\n jr t1"),
        Assembly.function("h", " addi a2, a2, 3\n lw ra, 12(sp)\n addi sp, sp, 256\n ret"),
      ].joined(separator: "\n"), told: .max),
    "regions in the loop and in what it calls": Program(
      round: RegionMacro.text + """
         begin_region round
         andi a4, a3, 7
         call f
         bnez a4, 1f
         begin_region seldom
         call leaf
         end_region
        1: call g
         end_region round
         addi a3, a3, 1
        """,
      functions: [
        leaf,
        Assembly.function(
          "f", enter + " begin_region f\n call leaf\n call leaf\n end_region f\n" + exit + " ret"),
        Assembly.function("g", " begin_region left_open\n addi a2, a2, 3\n j leaf"),
      ].joined(separator: "\n"), told: .max),
    "a region around a loop that only calls": Program(
      round: RegionMacro.text + """
         begin_region calls
         li a3, 30
        1: call f
         addi a3, a3, -1
         bnez a3, 1b
         end_region calls
         nop
        """,
      functions: [leaf, Assembly.function("f", enter + " call leaf\n call leaf\n" + exit + " ret")]
        .joined(separator: "\n"), told: 40_000),
    "a region that what was called leaves open, and work behind it": Program(
      round: RegionMacro.text + """
         begin_region round
         call g
         li a5, 3
        1: addi a5, a5, -1
         bnez a5, 1b
         call leaf
         end_region round
         addi a3, a3, 1
        """,
      functions: [
        leaf,
        Assembly.function(
          "g",
          " begin_region left_open\n addi a2, a2, 1\n li a6, 3\n1: addi a6, a6, -1\n bnez a6, 1b\n"
            + " ret"),
      ].joined(separator: "\n"), told: .max),
    "recursion that ends with a jump": Program(
      round: " li a3, 6\n call f",
      functions: [
        leaf,
        Assembly.function(
          "f",
          enter + " beqz a3, 1f\n addi a3, a3, -1\n call f\n" + exit
            + " j g\n1:\n" + exit + " j leaf"),
        Assembly.function("g", " addi a2, a2, 3\n j leaf"),
      ].joined(separator: "\n"), told: few),
    "a jump to a function that is active further out": Program(
      round: " li a3, 3\n call f",
      functions: [
        leaf,
        Assembly.function(
          "f", enter + " beqz a3, 1f\n addi a3, a3, -1\n call g\n1:\n" + exit + " ret"),
        Assembly.function("g", " addi a1, a1, 1\n j f"),
      ].joined(separator: "\n"), told: few),
    "two that jump to each other": Program(
      round: " li a3, 5\n call even",
      functions: [
        leaf, Assembly.function("even", " beqz a3, 1f\n addi a3, a3, -1\n j odd\n1: ret"),
        Assembly.function("odd", " beqz a3, 1f\n addi a3, a3, -1\n j even\n1: ret"),
      ].joined(separator: "\n"), told: .max),
    "a call from what was jumped to, with all the stack": Program(
      round: " call f",
      functions: [
        leaf, Assembly.function("f", " addi a1, a1, 1\n j g"),
        Assembly.function("g", " mv s3, ra\n call leaf\n mv ra, s3\n ret"),
      ].joined(separator: "\n"), told: .max),
    "from one function into the next": Program(
      round: " call f",
      functions: Assembly.function("f", " addi a1, a1, 1") + "\n" + leaf, told: .max),
    "into the next function, and out by a return that ends in something rare": Program(
      round: " andi a3, s0, 1\n call f\n csrr t0, mcycle",
      functions: [
        Assembly.function("f", " bnez a3, 1f\n1: addi a1, a1, 1"),
        Assembly.function("leaf", " addi a0, a0, 1\n ret"),
      ].joined(separator: "\n"), told: .max),
    "into the next function, and out by a call that ends in something rare": Program(
      round: " andi a3, s0, 1\n call f",
      functions: [
        Assembly.function("f", " bnez a3, 1f\n1: addi a1, a1, 1"),
        Assembly.function("g", " mv s3, ra\n call h\n mv ra, s3\n ret"),
        Assembly.function("h", " csrr t0, mcycle\n ret"),
      ].joined(separator: "\n"), told: .max),
    "a return that waits for a load of who returns": Program(
      round: " la a5, stack\n call f\n addi a0, a0, 1\n call g",
      functions: [
        Assembly.function("f", " lw a0, 0(a5)\n ret"), Assembly.function("g", " addi a1, a1, 1"),
        leaf, Assembly.function("h", " lw a0, 0(a5)\n ret"),
      ].joined(separator: "\n"), told: .max),
    "the same from what was jumped to": Program(
      round: " la a5, stack\n call f\n addi a0, a0, 1\n call g",
      functions: [
        Assembly.function("f", " addi a1, a1, 1\n j h"), Assembly.function("g", " addi a1, a1, 1"),
        leaf, Assembly.function("h", " lw a0, 0(a5)\n ret"),
      ].joined(separator: "\n"), told: .max),
    "a jump back into the middle": Program(
      round: " call f",
      functions: [
        Assembly.function("f", " addi a1, a1, 1\n j g\nback:\n addi a1, a1, 2\n ret"),
        Assembly.function("g", " addi a2, a2, 1\n j back"),
      ].joined(separator: "\n"), told: .max),
    "a jump to where a call returns, which begins a function": Program(
      round: " li a4, 0\n call f\n li a4, 1\n call f",
      functions: [
        Assembly.function("f", " mv s3, ra\n la t1, after\n call g"),
        Assembly.function("after", " mv ra, s3\n addi a2, a2, 1\n ret"),
        Assembly.function("g", " addi a1, a1, 1\n beqz a4, 1f\n jr t1\n1: mv t3, ra\n jr t3"),
      ].joined(separator: "\n"), told: .max),
    "a call that only jumps, to where it is": Program(
      round: " li a3, 6\n call f",
      functions: Assembly.function(
        "f",
        " addi a1, a1, 1\n bnez s4, 1f\n mv s3, ra\n1: li s4, 1\n beqz a3, 2f\n addi a3, a3, -1\n"
          + " call f\n2: li s4, 0\n mv ra, s3\n ret"), told: .max),
    "a function that the loop itself goes on in": Program(
      round: " call f\n j middle",
      functions: [
        leaf, Assembly.function("middle", " addi a2, a2, 5\n call leaf\n j next"),
        Assembly.function("f", " addi a1, a1, 1\n j leaf"),
      ].joined(separator: "\n"), told: .max),
  ]

  @Test("functions that jump to one another", arguments: programs.keys.sorted())
  func jumps(kind: String) throws {
    let program = try #require(Self.programs[kind])
    let elf = try Assembly.bareELF(
      """
      _start:
       la sp, stack
       li s0, 4000
      round:
      \(program.round)
      next:
       addi s0, s0, -1
       bnez s0, round
      done:
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
       j done
      \(program.functions)
      .data
        .fill 1024, 4, 0
      stack: .word 0
      """)
    var share = EngineTrial.Share()
    for (name, timing) in Self.cores {
      let trial = try EngineTrial(elf, timing, limits: [1_777, 20_001, 100_000, 1_000_000])
      let found = try trial.compare()
      #expect(found.difference == nil, "\(kind) on \(name)")
      #expect(found.share.part > 0.6, "\(kind) on \(name)")
      #if arch(x86_64)
        #expect(found.share.told <= program.told || name == Self.quick, "\(kind) on \(name)")
      #endif
      share += found.share
    }
    print("engine, \(kind): \(share.words), \(share.told) edges told")
  }

  /// The presets, and a core without a bubble behind jumps, on which what follows a return may wait
  /// for what was loaded before it: cycles of the function that has returned.
  private static let cores: [(name: String, timing: TimingModel)] = {
    var timing = Preset.classic.timing
    timing.redirectPenalty = 0
    timing.bypass = .reduced
    return Preset.all.map { ($0.name, $0.timing) } + [(quick, timing)]
  }()
  private static let quick = "a core without bubbles"

  @Test("a return to address 0 from the first function there is")
  func returnToZero() throws {
    // Nothing is called: the return finds nobody on the stack, whose pointer was never set.
    let elf = try Assembly.elf(
      """
       addi a0, a0, 1
       bltu a0, a1, 1f
       li a7, 93
       ecall
      1: ret
      _start:
       li a1, 4000
       li ra, 0
       ret
      """, at: 0)
    for (name, timing) in Self.cores {
      let found = try EngineTrial(elf, timing, limits: [5_000, 100_000]).compare()
      #expect(found.difference == nil, "on \(name)")
      #expect(found.share.part > 0.6, "on \(name)")
    }
  }
}
