// Software interrupts: pending, enabled, taken, vectored, and in which order with the timer's.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "interrupts.h"

// The interrupt is pending and enabled in mie; the write of mstatus lets it in before the next instruction.
.macro TEST_TAKEN number, mode, raise, enable, cause, vector
  CASE \number
  QUIET
  VECTORS \mode
  \raise
  li t0, \enable
  csrw mie, t0
  li a0, 0
  csrsi mstatus, 8
.Lnext\@:
  addi a0, a0, 1
  addi a0, a0, 1
  EXPECT_INTERRUPT \cause, \vector, .Lnext\@
  EXPECT a0, 2
  csrr t0, mstatus                      // mret let interrupts in again
  andi t0, t0, 8
  EXPECT t0, 8
  andi t0, s8, 0x88                     // they were shut out in the handler
  EXPECT t0, 0x80
  li t0, 0x1800
  and t1, s8, t0
  bne t1, t0, fail
.endm

// The same where the write of mie lets it in.
.macro TEST_TAKEN_BY_MIE number, mode, raise, enable, cause, vector
  CASE \number
  QUIET
  VECTORS \mode
  \raise
  li t0, \enable
  csrsi mstatus, 8
  csrs mie, t0
.Lnext\@:
  nop
  EXPECT_INTERRUPT \cause, \vector, .Lnext\@
.endm

// Shut out in M-mode, it is let in on the way to U-mode, before the first instruction there.
.macro TEST_TAKEN_IN_USER number, mode, raise, enable, cause, vector
  CASE \number
  QUIET
  VECTORS \mode
  \raise
  li t0, 0x1880
  csrc mstatus, t0
  li t0, \enable
  csrw mie, t0
  EXPECT s9, 0
  la t0, .Lnext\@
  csrw mepc, t0
  mret
  ALIGN 4
.Lnext\@:
  TO_MACHINE
  EXPECT_INTERRUPT \cause, \vector, .Lnext\@
  li t0, 0x1800
  and t1, s8, t0
  EXPECT t1, 0
.endm

TEST_BEGIN machine
  RECORD_TRAPS
  INTERRUPT_HANDLERS
  VECTORS 0

  // msip and mip.MSIP follow each other; only bit 0 of msip counts.
  CASE 2
  QUIET
  RAISE_SOFTWARE
  li t0, MSIP
  lw t1, 0(t0)
  EXPECT t1, 1
  CASE 3
  li t0, MSIP
  li t1, -1
  sw t1, 0(t0)
  lw t1, 0(t0)
  EXPECT t1, 1
  li t1, -2
  sw t1, 0(t0)
  lw t1, 0(t0)
  EXPECT t1, 0
  AWAIT_PENDING 0x08, 0

  // mip.MSIP and mip.MTIP cannot be written.
  CASE 4
  csrsi mip, 8
  li t0, 0x80
  csrs mip, t0
  csrr t1, mip
  andi t1, t1, 0x88
  EXPECT t1, 0
  RAISE_SOFTWARE
  csrci mip, 8
  csrr t1, mip
  andi t1, t1, 8
  EXPECT t1, 8

  // Pending alone is not enough; nor with MIE, nor with MSIE.
  CASE 5
  NOPS 3
  csrsi mstatus, 8
  NOPS 3
  csrci mstatus, 8
  li t0, 0x880
  csrw mie, t0
  csrsi mstatus, 8
  NOPS 3
  csrci mstatus, 8
  csrwi mie, 8
  NOPS 3
  EXPECT s9, 0

  TEST_TAKEN 6, 0, RAISE_SOFTWARE, 0x008, 0x80000003, 0
  TEST_TAKEN 7, 1, RAISE_SOFTWARE, 0x008, 0x80000003, 3
  TEST_TAKEN 8, 0, RAISE_TIMER, 0x080, 0x80000007, 0
  TEST_TAKEN 9, 1, RAISE_TIMER, 0x080, 0x80000007, 7
  TEST_TAKEN_BY_MIE 10, 0, RAISE_SOFTWARE, 0x008, 0x80000003, 0
  TEST_TAKEN_BY_MIE 11, 1, RAISE_TIMER, 0x080, 0x80000007, 7

  // Both: the software's goes first, and the timer's follows, before any other instruction.
  CASE 12
  QUIET
  VECTORS 1
  RAISE_TIMER
  RAISE_SOFTWARE
  li t0, 0x88
  csrw mie, t0
  li a0, 0
  csrsi mstatus, 8
1:
  addi a0, a0, 1
  EXPECT s9, 2
  EXPECT s6, 0x80000007
  la t0, 1b
  bne s7, t0, fail
  EXPECT a0, 1
  // One of both is enabled: only that one is taken.
  CASE 13
  QUIET
  RAISE_TIMER
  RAISE_SOFTWARE
  csrwi mie, 8
  csrsi mstatus, 8
1:
  nop
  EXPECT_INTERRUPT 0x80000003, 3, 1b

  // An exception, with vectored interrupts on, goes to the base.
  CASE 14
  QUIET
  li s10, 99
  TRAPS 11, ecall
  EXPECT s10, 99

  CASE 15
  WITHOUT_USER_GO done
  TEST_TAKEN_IN_USER 16, 0, RAISE_SOFTWARE, 0x008, 0x80000003, 0
  TEST_TAKEN_IN_USER 17, 1, RAISE_SOFTWARE, 0x008, 0x80000003, 3
  TEST_TAKEN_IN_USER 18, 1, RAISE_TIMER, 0x080, 0x80000007, 7

  // In U-mode too, what mie leaves out is not taken.
  CASE 19
  QUIET
  RAISE_SOFTWARE
  li t0, 0x80
  csrw mie, t0
  TO_USER
  NOPS 3
  TO_MACHINE
  EXPECT s9, 0

done:
  QUIET

TEST_END
