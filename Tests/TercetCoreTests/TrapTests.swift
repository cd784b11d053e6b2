// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TestSupport
import Testing

/// What the handler finds; numbers from the Privileged ISA manual, table 14.
@Suite("Traps")
struct TrapTests {
  /// Runs `source` with a handler that prints mcause, mtval and the trapping instruction's number,
  /// then exits.
  private func trap(_ source: String, isa: InstructionSet = .default) throws -> [String] {
    let run = try ObservedRun(
      try Assembly.elf(
        """
        la t1, handler
        csrw mtvec, t1
        body:
        \(source)
        j body
        .balign 4
        handler:
        lui t0, 0x40000
        csrr a0, mcause
        sw a0, 4(t0)
        csrr a0, mtval
        sw a0, 4(t0)
        csrr a0, mepc
        la a1, body
        sub a0, a0, a1
        sw a0, 4(t0)
        sw zero, 8(t0)
        """), isa: isa, limit: 1000)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("each exception shows its cause, its value and its pc")
  func causes() throws {
    #expect(try trap("li a0, 2\n jr a0", isa: wide) == ["00000000", "00000002", "00000004"])
    #expect(try trap("li a0, 16\n jr a0") == ["00000001", "00000010", "00000010"].mepcOf(16))
    #expect(try trap(".word 0xffffffff") == ["00000002", "ffffffff", "00000000"])
    #expect(try trap("nop\n ebreak") == ["00000003", "80000010", "00000004"])
    #expect(try trap("li a0, 1\n lw a1, 0(a0)") == ["00000004", "00000001", "00000004"])
    #expect(try trap("lh a1, 3(zero)") == ["00000004", "00000003", "00000000"])
    #expect(try trap("lb a1, 3(zero)") == ["00000005", "00000003", "00000000"])
    #expect(try trap("sh a1, 1(zero)") == ["00000006", "00000001", "00000000"])
    #expect(try trap("sw a1, 4(zero)") == ["00000007", "00000004", "00000000"])
    #expect(try trap("ecall") == ["0000000b", "00000000", "00000000"])
  }

  /// A core on which every instruction has 32 bits, so that jumps can be misaligned.
  private let wide: InstructionSet

  init() throws { wide = try InstructionSet(parsing: "rv32im_zicsr") }

  @Test("a jump that traps writes no return address")
  func jumpTrap() throws {
    #expect(
      try trap("li a0, 2\n li ra, 5\n jalr ra, 0(a0)\n", isa: wide)
        == ["00000000", "00000002", "00000008"])
    let run = try ObservedRun(
      try Assembly.elf("li ra, 5\n li a0, 2\n jalr ra, 0(a0)"), isa: wide, limit: 100)
    #expect(run.machine.state.registers[1] == 5)
  }

  @Test(
    "registers that do not exist, or cannot be written, are illegal",
    arguments: [
      ("csrr a0, satp", 0x1800_2573), ("csrr a0, sstatus", 0x1000_2573),
      ("csrr a0, medeleg", 0x3020_2573), ("csrw mhartid, a0", 0xf145_1073),
      ("csrw cycle, a0", 0xc005_1073), ("csrsi time, 1", 0xc010_e073),
    ] as [(String, UInt32)])
  func missingRegisters(access: String, word: UInt32) throws {
    let digits = String(word, radix: 16)
    #expect(try trap(access) == ["00000002", digits, "00000000"])
  }

  @Test("set and clear of no bits only read, so they may name read-only registers")
  func readOnly() throws {
    let run = try ObservedRun(
      try Assembly.elf(
        "csrrs a0, mhartid, zero\n csrrci a1, cycle, 0\n csrrsi a2, instret, 0\n lui t0, 0x40000\n sw zero, 8(t0)"
      ))
    #expect(run.end == .exited(code: 0))
  }

  @Test("without Zicntr the user's counters do not exist")
  func noUserCounters() throws {
    let isa = try InstructionSet(parsing: "rv32i_zicsr")
    #expect(try trap("csrr a0, cycle", isa: isa).first == "00000002")
    #expect(try trap("mul a0, a0, a0", isa: isa).first == "00000002")
  }

  @Test("machine mode's registers keep the bits that exist")
  func writableBits() throws {
    let run = try ObservedRun(
      try Assembly.elf(
        """
        li a0, -1
        lui t0, 0x40000
        csrw mstatus, a0
        csrr a1, mstatus
        sw a1, 4(t0)
        csrw mie, a0
        csrr a1, mie
        sw a1, 4(t0)
        csrw mepc, a0
        csrr a1, mepc
        sw a1, 4(t0)
        csrw misa, zero
        csrr a1, misa
        sw a1, 4(t0)
        csrw mip, a0
        csrr a1, mip
        sw a1, 4(t0)
        csrw mcountinhibit, a0
        csrr a1, mcountinhibit
        sw a1, 4(t0)
        sw zero, 8(t0)
        """))
    // TW, MPRV, MPP, MPIE and MIE; the three machine interrupts; IALIGN is 16; ABCIMUX; no
    // counter 1.
    #expect(
      run.output == "00221888\n00000888\nfffffffe\n40901107\n00000000\nfffffffd\n")
  }
}

extension [String] {
  /// The same trap with mepc at an absolute address; the handler prints it relative to `body`.
  fileprivate func mepcOf(_ address: UInt32) -> [String] {
    // `body` lies behind the three instructions that set mtvec.
    let digits = String(address &- 0x8000_000c, radix: 16)
    return dropLast() + [String(repeating: "0", count: 8 - digits.count) + digits]
  }
}
