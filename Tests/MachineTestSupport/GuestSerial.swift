// SPDX-License-Identifier: Apache-2.0

/// What a program for tests does with the UART and its interrupts.
///
/// The handler adds the bytes that it gets to a0, with which the program goes on, and sends as many as
/// s10 says. It takes t3 to t6 and s8 to s10 for itself.
package struct GuestSerial: Sendable {
  /// What the FIFO's control register gets; 0 for none.
  package let fifo: Int
  /// Whether one interrupt sends all that is to be sent, or one byte.
  package let drains: Bool

  package init(fifo: Int = 0, drains: Bool = true) {
    self.fifo = fifo
    self.drains = drains
  }

  /// Lets the UART interrupt for what it gets, once mtvec is set.
  package var setUp: String {
    """
      li t0, 0x0c000000
      li t1, 1
      sw t1, 40(t0)
      li t0, 0x0c002000
      li t1, 0x400
      sw t1, 0(t0)
      li s10, 0
      li t0, 0x10000000
      li t1, \(fifo)
      sb t1, 2(t0)
      li t1, 1
      sb t1, 1(t0)
      li t0, 0x800
      csrs mie, t0
      csrsi mstatus, 8
    """
  }

  /// The handler, behind the label `external`.
  package var handler: String {
    """
    external:
      li t3, 0x0c200004
      lw s8, 0(t3)
      li t4, 0x10000000
    reason:
      lbu t5, 2(t4)
      andi t5, t5, 15
      li t6, 1
      beq t5, t6, complete
      li t6, 2
      beq t5, t6, transmit
      lbu t6, 5(t4)
      lbu t6, 0(t4)
      add s9, s9, t6
      add a0, a0, t6
      j reason
    transmit:
      beqz s10, quiet
      addi s10, s10, -1
      andi t6, s9, 31
      addi t6, t6, 64
      sb t6, 0(t4)
      j \(drains ? "reason" : "complete")
    quiet:
      li t6, 1
      sb t6, 1(t4)
      j reason
    complete:
      sw s8, 0(t3)
      mret
    """
  }

  /// Has so many bytes sent by interrupts.
  package static func send(_ count: Int) -> String {
    """
      li s10, \(count)
      li t0, 0x10000000
      li t1, 3
      sb t1, 1(t0)
    """
  }

  /// What keeps interrupts from coming, and what lets them come again; and what takes bytes without.
  package static let shutters: [(close: String, open: String)] = [
    ("csrci mstatus, 8", "csrsi mstatus, 8"),
    ("li t0, 0x800\n  csrc mie, t0", "li t0, 0x800\n  csrs mie, t0"),
    ("li t0, 0x0c200000\n  li t1, 7\n  sw t1, 0(t0)", "li t0, 0x0c200000\n  sw zero, 0(t0)"),
    ("li t0, 0x0c002000\n  sw zero, 0(t0)", "li t0, 0x0c002000\n  li t1, 0x400\n  sw t1, 0(t0)"),
    ("li t0, 0x10000000\n  sb zero, 1(t0)", "li t0, 0x10000000\n  li t1, 1\n  sb t1, 1(t0)"),
    ("li t0, 0x10000000\n  lbu t1, 5(t0)", "li t0, 0x10000000\n  lbu t1, 0(t0)\n  add a1, a1, t1"),
  ]
}
