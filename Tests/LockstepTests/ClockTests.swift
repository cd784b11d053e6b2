// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetKit
import TercetLockstep
import TestSupport
import Testing

/// Spike's mtime counts instructions, ours counts cycles.
@Suite("The clock in lock step")
struct ClockTests {
  private static let ending = """

    la t5, tohost
    li t6, 1
    sw t6, 0(t5)
    forever: j forever
    .balign 64
    .globl tohost
    tohost: .dword 0
    """

  private func lockstep(
    _ source: String, preset: Preset = .classic, cycles: UInt64 = 100_000
  ) throws -> (Session, TercetLockstep.Lockstep) {
    let files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf(source + Self.ending), to: "p.elf")
    let session = try Session(path: path, core: Core(preset: preset))
    let limits = Session.Limits(
      memory: [GuestMemory.Region(base: 0x8000_0000, size: 64 << 10)], cycles: cycles)
    return (session, try TercetLockstep.Lockstep(session, limits, console: SilentConsole()))
  }

  /// What is loaded is used in the next instruction, which takes it from W.
  @Test("is Spike's, so that a program that reads it can be compared", arguments: Preset.all)
  func reading(preset: Preset) throws {
    let source = """
      li s0, 0x0200bff8
      li s2, 0
      li s1, 600
      more: lw a0, 0(s0)
      addi a1, a0, 1
      lw a2, 4(s0)
      add s2, s2, a0
      addi s1, s1, -1
      bnez s1, more
      """
    let (_, lockstep) = try lockstep(source, preset: preset)
    guard case .equal = lockstep.outcome else {
      Issue.record("\(lockstep.outcome)")
      return
    }
    // li is one instruction or two: 2 + 1 + 1, six for each turn, and 2 + 1 + 1 at the end.
    #expect((3600...3612).contains(lockstep.instructions))
    #expect(lockstep.end == .exited(code: 0))
  }

  @Test("says so where its interrupt ends the comparison")
  func interrupt() throws {
    let (session, lockstep) = try lockstep(
      """
      la t0, handler
      csrw mtvec, t0
      li t1, 0x02004000
      li t2, 30
      sw t2, 0(t1)
      sw zero, 4(t1)
      li t0, 0x80
      csrw mie, t0
      csrsi mstatus, 8
      li s1, 20000
      more: addi s1, s1, -1
      bnez s1, more
      .balign 4
      handler: csrw mie, zero
      """)
    guard case .different(let difference) = lockstep.outcome else {
      Issue.record("\(lockstep.outcome)")
      return
    }
    #expect(difference.isByTimer)
    let report = DifferenceReport(difference, after: lockstep.instructions, in: session)
    #expect(
      report.description.hasSuffix(
        """
        help: that is the timer's interrupt: Spike's mtime counts instructions and not cycles, so \
        that it comes elsewhere there; what is before it has been compared, and from there on \
        nothing can be
        """))
  }

  @Test("is not waited for, if nothing can ever come")
  func sleeping() throws {
    let (_, lockstep) = try lockstep("here: j here", cycles: .max)
    guard case .sleepsForever(let sleep)? = lockstep.end else {
      Issue.record("\(String(describing: lockstep.end))")
      return
    }
    #expect(sleep.pc == 0x8000_0000)
    #expect(sleep.kind == .jumpToItself)
  }
}
