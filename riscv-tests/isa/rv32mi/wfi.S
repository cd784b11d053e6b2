// wfi: what is pending and enabled in mie wakes it, whether or not it is taken.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "interrupts.h"

// Due in 5000 ticks: far enough to reach the wfi first.
.macro SOON
  li t0, MTIME
  sw x0, 0(t0)
  sw x0, 4(t0)
  li t0, MTIMECMP
  li t1, 5000
  sw x0, 4(t0)
  sw t1, 0(t0)
.endm

TEST_BEGIN machine
  RECORD_TRAPS
  INTERRUPT_HANDLERS
  VECTORS 0

  // Pending already: no wait.
  CASE 2
  QUIET
  RAISE_SOFTWARE
  csrwi mie, 8
  li a0, 0
  wfi
  addi a0, a0, 1
  EXPECT a0, 1
  EXPECT s9, 0

  // The timer wakes it, and without MIE nothing is taken. wfi may also end early.
  CASE 3
  QUIET
  li t0, 0x80
  csrw mie, t0
  SOON
1:
  wfi
  csrr t0, mip
  andi t0, t0, 0x80
  beqz t0, 1b
  EXPECT s9, 0
  li t0, MTIME
  lw t1, 0(t0)
  li t0, 5000
  bltu t1, t0, fail

  // With MIE it is taken, and mepc is behind the wfi or in the loop there.
  CASE 4
  QUIET
  VECTORS 1
  li t0, 0x80
  csrw mie, t0
  SOON
  csrsi mstatus, 8
1:
  wfi                                   // may end early, so there is a loop, but without another wait
3:
  beqz s9, 3b
2:
  csrci mstatus, 8
  EXPECT s9, 1
  EXPECT s6, 0x80000007
  la t0, 1b
  bltu s7, t0, fail
  la t0, 2b
  bgtu s7, t0, fail

  // It is one instruction, and changes no register.
  CASE 5
  QUIET
  VECTORS 0
  RAISE_SOFTWARE
  csrwi mie, 8
  csrr a0, minstret
  wfi
  csrr a1, minstret
  sub a1, a1, a0
  EXPECT a1, 2
  QUIET

  // In U-mode: with mstatus.TW it traps (at the latest when nothing wakes it).
  CASE 6
  WITHOUT_USER_GO done
  li t0, 0x200000
  csrs mstatus, t0
  csrr t1, mstatus
  and t1, t1, t0
  beqz t1, 1f
  USER_TRAPS 2, wfi
  EXPECT_INSTRUCTION
1:
  // Without TW and with something pending it goes on.
  CASE 7
  li t0, 0x200000
  csrc mstatus, t0
  QUIET
  VECTORS 1
  csrwi mie, 8
  RAISE_SOFTWARE
  TO_USER                               // the interrupt is taken here
  TO_MACHINE
  EXPECT s9, 1
  EXPECT s10, 3

done:
  QUIET

TEST_END
