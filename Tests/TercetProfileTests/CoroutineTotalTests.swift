// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TestSupport
import Testing

/// Stacks that a program switches by itself; docs/FORMATS.md says what totals are then.
@Suite("Totals with coroutines")
struct CoroutineTotalTests {
  private static let exit = TotalsOfFunctions.exit
  private static let macro = TotalsOfFunctions.macro

  /// Two coroutines that switch by a routine which saves ra and sp in one context and takes those
  /// of another.
  ///
  /// - Parameters:
  ///   - begin: How main begins the second.
  ///   - jump: How the routine ends.
  private func coroutines(begin: String, jump: String, stacks: String) throws -> TotalsOfFunctions {
    try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, mainStack
         call main
        \(Self.exit)
        function main
         addi sp, sp, -16
         sw ra, 12(sp)
         li s0, 5
        \(begin)
        1: call workA
         la a0, contextA
         la a1, contextB
         call swap
         addi s0, s0, -1
         bnez s0, 1b
         lw ra, 12(sp)
         addi sp, sp, 16
         ret
        .size main, .-main
        function swap
         sw ra, 0(a0)
         sw sp, 4(a0)
         lw t1, 0(a1)
         lw sp, 4(a1)
         mv ra, t1
         \(jump)
        .size swap, .-swap
        function start
         sw ra, 0(a0)
         sw sp, 4(a0)
         la sp, coStack
         la t1, coroutine
         jalr t1
        .size start, .-start
        function coroutine
         addi sp, sp, -32
        2: call inner
         j 2b
        .size coroutine, .-coroutine
        function inner
         addi sp, sp, -16
         sw ra, 12(sp)
         call workB
         la a0, contextB
         la a1, contextA
         call swap
         lw ra, 12(sp)
         addi sp, sp, 16
         ret
        .size inner, .-inner
        function workA
         nop
         ret
        .size workA, .-workA
        function workB
         nop
         nop
         ret
        .size workB, .-workB
        .bss
        .balign 16
        contextA: .zero 16
        contextB: .zero 16
        .zero 256
        \(stacks)
        """)
  }

  private static let prepared =
    " la t0, contextB\n la t1, coroutine\n sw t1, 0(t0)\n"
    + " la t1, coStack\n sw t1, 4(t0)"
  private static let begun = " la a0, contextA\n call start"

  @Test(
    "of two coroutines, each counts what it does itself",
    arguments: [prepared, begun], ["ret", "jr t1"])
  func cooperative(begin: String, jump: String) throws {
    for stacks in [
      "coStack: .zero 256\nmainStack: .zero 16", "mainStack: .zero 256\ncoStack: .zero 16",
    ] {
      let totals = try coroutines(begin: begin, jump: jump, stacks: stacks)
      // swap: sw, sw, lw, lw, mv, ret + bubble = 7; who calls it waits in it until it switches.
      let swaps: UInt64 = begin == Self.prepared ? 5 : 6
      let there: UInt64 = 35
      let back = 7 * swaps
      #expect(totals.own("swap") == there + back)
      #expect(totals.total("inner") == totals.own("inner", "workB") + back)
      #expect(totals.own("workB") == 4 * swaps)
      #expect(totals.total("coroutine") == totals.own("coroutine", "inner", "workB") + back)
      let main = totals.own("main", "workA", "start") + there
      if begin == Self.prepared {
        #expect(totals.total("main") == main)
      } else {
        // It was called, and its first turn counts for who called it.
        #expect(totals.total("main") > main)
        #expect(totals.total("main") < main + totals.total("coroutine") / 2)
      }
    }
  }

  @Test("coroutines by setjmp and longjmp, whose scheduler is called and never returns")
  func schedulers() throws {
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stackA
         la s3, placeB
         la t0, taskB
         sw t0, 0(s3)
         la t0, stackB
         sw t0, 4(s3)
         la s2, placeA
         j taskA
        function taskA
         addi sp, sp, -32
         li s0, 4
        1: mv a0, s2
         call save
         bnez a0, 2f
         mv a0, s3
         call schedule
        2: call workA
         addi s0, s0, -1
         bnez s0, 1b
        \(Self.exit)
        .size taskA, .-taskA
        function taskB
         addi sp, sp, -48
        3: call workB
         mv a0, s3
         call save
         bnez a0, 3b
         mv a0, s2
         call schedule
        .size taskB, .-taskB
        function schedule
         addi sp, sp, -16
         call restore
        .size schedule, .-schedule
        function save
         sw ra, 0(a0)
         sw sp, 4(a0)
         li a0, 0
         ret
        .size save, .-save
        function restore
         lw ra, 0(a0)
         lw sp, 4(a0)
         li a0, 1
         ret
        .size restore, .-restore
        function workA
         nop
         ret
        .size workA, .-workA
        function workB
         nop
         nop
         ret
        .size workB, .-workB
        .bss
        .balign 16
        placeA: .zero 16
        placeB: .zero 16
        .zero 256
        stackA: .zero 256
        stackB: .zero 16
        """)
    // Four switches each way. schedule: addi, call + bubble = 4; restore and save: 5.
    #expect(totals["schedule"] == .init(own: 32, total: 72))
    #expect(totals["workA"] == .init(own: 12, total: 12))
    #expect(totals["workB"] == .init(own: 16, total: 16))
    // What each calls: save and schedule four times, 4 * 5 + 4 * 9.
    let called: UInt64 = 56
    #expect(totals.total("taskA") == totals.own("taskA", "workA") + called)
    #expect(totals.total("taskB") == totals.own("taskB", "workB") + called)
  }

  @Test("setjmp and longjmp of picolibc")
  func picolibc() throws {
    let folder = try TemporaryFolder()
    let path = try Picolibc.build(
      """
      #include <setjmp.h>
      static jmp_buf place;
      volatile int sink;
      #define NI __attribute__((noinline, noclone))
      NI void rest(void) { for (int i = 0; i < 1000; i++) sink++; }
      NI void worker(int n) { if (n) { worker(n - 1); sink++; return; } longjmp(place, 1); }
      NI void rounds(void) {
        for (volatile int i = 0; i < 5; i++) { if (!setjmp(place)) worker(3); rest(); }
      }
      int main(void) { rounds(); return 0; }
      """, start: .semihost, in: folder)
    let session = try Session(path: path)
    let (result, profile) = try session.profile(console: RecordingConsole())
    #expect(result.exitStatus == 0)
    var own: [String: UInt64] = [:]
    var totals: [String: UInt64] = [:]
    for function in profile.functions(lines: .none) {
      own[function.name] = function.stack.total
      totals[function.name] = function.total
    }
    func sum(_ names: String...) -> UInt64 { names.reduce(0) { $0 + (own[$1] ?? 0) } }
    #expect(own["longjmp"] ?? 0 > 0)
    #expect(totals["worker"] == sum("worker", "longjmp"))
    #expect(totals["rest"] == sum("rest"))
    #expect(totals["rounds"] == sum("rounds", "setjmp", "worker", "longjmp", "rest"))
  }
}
