// The CSRs that tell what a hart is, and those that hold what software puts there.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// A CSR keeps the bits of `mask`, and others read as `fixed`.
.macro TEST_HOLDS number, csr, mask, fixed
  CASE \number
  csrr s6, \csr
  .irp value, 0xffffffff, 0x00000000, 0x55555555, 0xaaaaaaaa
  li t0, \value
  csrw \csr, t0
  csrr t1, \csr
  li t2, (\value & \mask) | \fixed
  bne t1, t2, fail
  .endr
  csrw \csr, s6
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  // misa is zero, or tells 32 bits and I (or E, which this suite cannot run on).
  CASE 2
  csrr a0, misa
  beqz a0, 1f
  srli t0, a0, 30
  EXPECT t0, 1
  srli t0, a0, 8
  andi t0, t0, 1
  EXPECT t0, 1
1:
  // Writing misa back as it is changes nothing and does not trap.
  CASE 3
  csrr a0, misa
  csrw misa, a0
  csrr a1, misa
  bne a0, a1, fail

  TEST_LEGAL 4, csrr a0, mvendorid
  TEST_LEGAL 5, csrr a0, marchid
  TEST_LEGAL 6, csrr a0, mimpid

  CASE 7
  csrr a0, mhartid
  EXPECT a0, 0

  // They are read-only.
  TEST_ILLEGAL 8, csrw mvendorid, a0
  TEST_ILLEGAL 9, csrw marchid, a0
  TEST_ILLEGAL 10, csrw mimpid, a0
  TEST_ILLEGAL 11, csrw mhartid, a0
  li a0, -1
  TEST_ILLEGAL 12, csrs mhartid, a0
  TEST_ILLEGAL 13, csrci mhartid, 1

  // All bits, or those that there are.
  TEST_HOLDS 14, mscratch, 0xffffffff, 0

  // mcause holds all causes that can happen, and the bit of interrupts.
  CASE 15
  .irp value, 0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 0x80000003, 0x80000007, 0x8000000b
  li t0, \value
  csrw mcause, t0
  csrr t1, mcause
  bne t0, t1, fail
  .endr

  TEST_HOLDS 16, mtval, 0xffffffff, 0

  // mepc holds any even address, or any multiple of four where instructions are all that long.
  CASE 17
  li t0, -1
  csrw mepc, t0
  csrr t1, mepc
  ori t1, t1, 2
  EXPECT t1, -2
  csrw mepc, x0
  csrr t1, mepc
  EXPECT t1, 0
  li t0, 0x80001234
  csrw mepc, t0
  csrr t1, mepc
  EXPECT t1, 0x80001234

  // mtvec holds an address, and the modes 0 and 1 at most.
  CASE 18
  la t0, recorder
  csrw mtvec, t0
  csrr t1, mtvec
  bne t0, t1, fail
  la t0, recorder + 1
  csrw mtvec, t0
  csrr t1, mtvec
  andi t2, t1, 2
  bnez t2, fail
  la t0, recorder
  csrw mtvec, t0

  // mstatus: MIE and MPIE can be written; WPRI bits 2 and 4 are zero.
  CASE 19
  li t0, 0x88
  csrw mstatus, t0
  csrr t1, mstatus
  andi t1, t1, 0x88
  EXPECT t1, 0x88
  csrc mstatus, t0
  csrr t1, mstatus
  andi t1, t1, 0x9c
  EXPECT t1, 0

  // mie holds MSIE, MTIE and MEIE.
  CASE 20
  csrci mstatus, 8
  li t0, 0x888
  csrw mie, t0
  csrr t1, mie
  and t1, t1, t0
  EXPECT t1, 0x888
  csrw mie, x0
  csrr t1, mie
  EXPECT t1, 0

  // mstatush is there, and holds nothing without big-endian modes.
  CASE 21
  csrw 0x310, x0
  csrr t1, 0x310
  EXPECT t1, 0

  // mconfigptr reads, and cannot be written.
  CASE 22
  csrr t1, 0xf15
  TRAPS 2, csrw 0xf15, x0

  li t0, 0x1800
  csrw mstatus, t0

TEST_END
