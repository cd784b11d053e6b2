// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetProfile
import TestSupport
import Testing

/// Call paths worked out by hand, on classic: each instruction one cycle, each jump one bubble.
@Suite("Call paths")
struct CallTreeTests {
  private static let exit = TotalsOfFunctions.exit

  /// Each path as `a>b>c calls self total`.
  private func paths(_ source: String, isa: String = "rv32im_zicsr_zifencei") throws -> [String] {
    let found = try TotalsOfFunctions(source, isa: isa)
    return Self.text(of: found.calls)
  }

  static func text(of tree: CallTree) -> [String] {
    var names: [String] = []
    return tree.nodes.map { node in
      let name = node.function?.name ?? "?"
      names.append(node.parent.map { names[$0] + ">" + name } ?? name)
      return "\(names[names.count - 1]) \(node.calls) \(node.stack.total) \(node.total)"
    }
  }

  @Test("a function that two call has a path under each")
  func twoCallers() throws {
    // _start: fill, jal + bubble, jal + bubble, lui, sw, drain = 8.
    // one: mv, jal + bubble, jal + bubble, mv, ret + bubble = 8; two: mv, jal + bubble, mv,
    // ret + bubble = 6; leaf: nop, ret + bubble = 3.
    #expect(
      try paths(
        """
        .globl one, two, leaf
        _start: jal ra, one
         jal ra, two
        \(Self.exit)
        one: mv s0, ra
         jal ra, leaf
         jal ra, leaf
         mv ra, s0
         ret
        two: mv s0, ra
         jal ra, leaf
         mv ra, s0
         ret
        leaf: nop
         ret
        """) == [
          "_start 1 8 31", "_start>one 1 8 14", "_start>one>leaf 2 6 6", "_start>two 1 6 9",
          "_start>two>leaf 1 3 3",
        ])
  }

  @Test("recursion is a path for each depth, and counts once in a total")
  func recursion() throws {
    // As in `CallTests`: down with 1 takes 8, with 0 takes 4.
    #expect(
      try paths(
        """
        _start: li a0, 1
         jal ra, down
        \(Self.exit)
        .globl down
        down: beqz a0, 1f
         addi a0, a0, -1
         mv s0, ra
         jal ra, down
         mv ra, s0
        1: ret
        """) == ["_start 1 7 19", "_start>down 1 8 12", "_start>down>down 1 4 4"])
  }

  @Test("what a function jumps to is under it, and both are left together")
  func tailCall() throws {
    #expect(
      try paths(
        """
        .globl first, second
        _start: jal ra, first
         jal ra, second
        \(Self.exit)
        first: j second
        second: nop
         ret
        """) == [
          "_start 1 8 16", "_start>first 1 2 5", "_start>first>second 1 3 3",
          "_start>second 1 3 3",
        ])
  }

  @Test("the handler of a trap is under what raised it")
  func trap() throws {
    #expect(
      try paths(
        """
        _start: la t1, handler
         csrw mtvec, t1
         ecall
        \(Self.exit)
        .globl handler
        .balign 4
        handler: csrr t2, mepc
         addi t2, t2, 4
         csrw mepc, t2
         mret
        """) == ["_start 1 10 16", "_start>handler 1 6 6"])
  }

  @Test("another stack has a root of its own")
  func otherStack() throws {
    let tree = try paths(
      """
      .globl task, work
      _start: la sp, 0x80008000
       jal ra, work
       la sp, 0x80004000
       la t2, task
       jr t2
      work: nop
       ret
      task: addi sp, sp, -16
       jal ra, work
      \(Self.exit)
      """)
    // _start: fill, lui, jal + bubble, lui, auipc, addi, jr + bubble = 9.
    // task: addi, jal + bubble, lui, sw, drain = 6; work: nop, ret + bubble = 3.
    #expect(
      Set(tree) == [
        "_start 1 9 12", "_start>work 1 3 3", "task 1 6 9", "task>work 1 3 3",
      ])
  }

  @Test("a jump out of two calls, as by longjmp, leaves both, and the next call is under neither")
  func longjmp() throws {
    let tree = try paths(
      """
      .globl outer, inner, back
      _start: la sp, 0x80008000
       la s1, back
       mv s2, sp
       jal ra, outer
      \(Self.exit)
      back: jal ra, leaf
      \(Self.exit)
      outer: addi sp, sp, -16
       jal ra, inner
      inner: addi sp, sp, -16
       mv sp, s2
       jr s1
      .globl leaf
      leaf: nop
       ret
      """)
    #expect(tree.contains { $0.hasSuffix("leaf 1 3 3") && !$0.contains("inner") })
  }

  @Test("a branch is counted as taken as often as it was")
  func takenBranches() throws {
    let elf = try Assembly.elf(
      """
      _start: li a0, 5
      1: addi a0, a0, -1
       bnez a0, 1b
       beqz a0, 2f
       nop
      2: bnez a0, 1b
      \(Self.exit)
      """)
    for preset in Preset.all {
      let run = try ObservedRun(elf, timing: preset.timing)
      var collector = ProfileCollector(symbols: try Image(elf: elf).symbols)
      collector.observe(run.cycles.span, run.events.span)
      let branches = collector.profile().instructions.filter { $0.taken > 0 }
      #expect(
        branches.map { [UInt64($0.pc - 0x8000_0000), $0.retired, $0.taken] } == [
          [8, 5, 4], [12, 1, 1],
        ], "\(preset.name)")
    }
  }

  @Test("more paths than there is room for count for their callers, and no cycle is lost")
  func tooManyPaths() throws {
    // Two functions that call each other and themselves: 2^18 paths.
    let found = try TotalsOfFunctions(
      """
      .globl left, right
      _start: la sp, 0x80100000
       li a0, 17
       jal ra, left
      \(Self.exit)
      left: addi sp, sp, -16
       sw ra, 0(sp)
       sw a0, 4(sp)
       beqz a0, 1f
       addi a0, a0, -1
       jal ra, left
       lw a0, 4(sp)
       addi a0, a0, -1
       jal ra, right
      1: lw ra, 0(sp)
       addi sp, sp, 16
       ret
      right: addi sp, sp, -16
       sw ra, 0(sp)
       sw a0, 4(sp)
       beqz a0, 1f
       addi a0, a0, -1
       jal ra, left
       lw a0, 4(sp)
       addi a0, a0, -1
       jal ra, right
      1: lw ra, 0(sp)
       addi sp, sp, 16
       ret
      """, limit: 20_000_000)
    #expect(found.calls.nodes.count > 100_000)
    #expect(found.calls.nodes.count <= CallMirror.mostPaths + 2)
  }
}
