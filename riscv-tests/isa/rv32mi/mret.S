// mret: where it goes, what becomes of MIE, MPIE, MPP and MPRV, and that only M-mode may.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// mstatus before, and its bits MIE, MPIE and MPP (without s6) right after an mret that stays in M-mode.
.macro TEST_STACK number, before, after
  CASE \number
  la t0, .Lthere\@
  csrw mepc, t0
  li t0, \before
  csrw mstatus, t0
  mret
  j fail
  ALIGN 4
.Lthere\@:
  csrr a0, mstatus
  csrci mstatus, 8
  li t0, 0x1888
  and a0, a0, t0
  li t0, \after
  or t0, t0, s6
  bne a0, t0, fail
.endm

TEST_BEGIN machine
  RECORD_TRAPS
  csrw mie, x0

  // MIE takes MPIE, MPIE becomes 1, MPP the lowest mode (U where there is one, then its bits are zero).
  CASE 2
  li s6, 0x1800
  csrc mstatus, s6
  csrr t0, mstatus
  and s6, t0, s6                        // MPP of the lowest mode
  sltiu s7, s6, 1                       // whether that is U-mode

  TEST_STACK 3, 0x1800, 0x0080
  TEST_STACK 4, 0x1880, 0x0088
  TEST_STACK 5, 0x1808, 0x0080
  TEST_STACK 6, 0x1888, 0x0088

  // The address comes from mepc: even, and a multiple of four after a write of one.
  CASE 7
  la t0, 1f
  csrw mepc, t0
  li t0, 0x1800
  csrw mstatus, t0
  mret
  j fail
  ALIGN 4
1:
  csrr t1, mepc
  la t0, 1b
  bne t0, t1, fail

  // mret counts as one instruction, and as no write of minstret.
  CASE 8
  la t0, 1f
  csrw mepc, t0
  li t0, 0x1800
  csrw mstatus, t0
  csrr a0, minstret
  mret
  j fail
  ALIGN 4
1:
  csrr a1, minstret
  sub a1, a1, a0
  EXPECT a1, 2

  CASE 9
  bnez s7, 1f
  j done
1:
  // To U-mode: machine CSRs are out of reach there, and a trap tells that it came from U.
  USER_TRAPS 2, csrr a0, mscratch
  EXPECT_INSTRUCTION

  // MIE takes MPIE on the way to U-mode too; the trap puts it into MPIE.
  CASE 10
  li t0, 0x1880
  csrc mstatus, t0
  la t0, 1f
  csrw mepc, t0
  la s0, 2f
  mret
1:
  ecall
  ALIGN 4
2:
  andi t0, s4, 0x88
  EXPECT t0, 0
  CASE 11
  li t0, 0x1880
  csrc mstatus, t0
  csrsi mstatus, 8
  li t0, 0x80
  csrs mstatus, t0
  la t0, 1f
  csrw mepc, t0
  la s0, 2f
  mret
1:
  ecall
  ALIGN 4
2:
  andi t0, s4, 0x88
  EXPECT t0, 0x80
  csrci mstatus, 8

  // MPRV falls on the way to U-mode, and stays on the way to M-mode.
  CASE 12
  li t0, 0x21800
  csrw mstatus, t0
  la t0, 1f
  csrw mepc, t0
  mret
  ALIGN 4
1:
  csrr a0, mstatus
  li t0, 0x20000
  and a1, a0, t0
  csrw mstatus, x0
  bne a1, t0, fail
  CASE 13
  li t0, 0x20000
  csrw mstatus, t0                      // MPRV with MPP = U
  la t0, 1f
  csrw mepc, t0
  mret
  ALIGN 4
1:
  TO_MACHINE
  li t0, 0x20000
  and a1, s4, t0
  EXPECT a1, 0

  // MPP holds U and M; the reserved mode 2 is not kept.
  CASE 14
  li t0, 0x1800
  csrw mstatus, t0
  csrr a0, mstatus
  and a0, a0, t0
  bne a0, t0, fail
  csrc mstatus, t0
  csrr a0, mstatus
  and a0, a0, t0
  EXPECT a0, 0
  li t1, 0x1000
  csrs mstatus, t1
  csrr a0, mstatus
  and a0, a0, t0
  beq a0, t1, fail

  // U-mode cannot mret; the illegal instruction changes no stack.
  CASE 15
  USER_TRAPS 2, mret
  EXPECT_INSTRUCTION

done:
  li t0, 0x1800
  csrw mstatus, t0

TEST_END
