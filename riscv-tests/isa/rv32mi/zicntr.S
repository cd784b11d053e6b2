// Counters: they count, can be read in both halves, and trap when written at their user addresses.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// The user address reads and, even by a set or clear of no bits, is not written.
.macro TEST_COUNTER number, csr
  CASE \number
  csrr a0, \csr
  csrrs a0, \csr, x0
  csrrc a0, \csr, x0
  csrrsi a0, \csr, 0
  csrrci a0, \csr, 0
  li a1, 1
  TRAPS 2, csrw \csr, a1
  TRAPS 2, csrs \csr, a1
  TRAPS 2, csrc \csr, a1
  TRAPS 2, csrwi \csr, 0
  TRAPS 2, csrsi \csr, 1
  TRAPS 2, csrci \csr, 1
.endm

// instret moves by exactly the instructions between two reads, and by one for the first of them.
.macro TEST_RETIRED number, csr, count, code
  CASE \number
  csrr a0, \csr
  \code
  csrr a1, \csr
  sub a1, a1, a0
  EXPECT a1, 1 + \count
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  TEST_COUNTER 2, cycle
  TEST_COUNTER 3, instret
  TEST_COUNTER 4, time
  TEST_COUNTER 5, cycleh
  TEST_COUNTER 6, instreth
  TEST_COUNTER 7, timeh

  TEST_RETIRED 8, instret, 0
  TEST_RETIRED 9, minstret, 0
  TEST_RETIRED 10, instret, 5, "NOPS 5"
  TEST_RETIRED 11, minstret, 3, "NOPS 3"
  // A jump counts once, what it skips does not; a taken branch too.
  TEST_RETIRED 12, instret, 2, "jal x0, . + 8; nop; nop"
  TEST_RETIRED 13, instret, 2, "beqz x0, . + 8; nop; nop"
  TEST_RETIRED 14, instret, 3, "bnez x0, . + 8; nop; nop"
  la a3, word
  TEST_RETIRED 15, instret, 2, "lw a2, 0(a3); sw a2, 0(a3)"

  // An instruction that traps does not retire: the recorder's 11 and nothing more.
  CASE 16
  la s0, 1f
  csrr a0, minstret
  .word 0
  j fail
  ALIGN 4
1:
  csrr a1, minstret
  sub a1, a1, a0
  EXPECT a1, 1 + 11

  // An ecall does not either.
  CASE 17
  la s0, 1f
  csrr a0, minstret
  ecall
  j fail
  ALIGN 4
1:
  csrr a1, minstret
  sub a1, a1, a0
  EXPECT a1, 1 + 11

  // Cycles pass, at least one an instruction, and the user address shows the same counter.
  CASE 18
  csrr a0, cycle
  NOPS 10
  csrr a1, mcycle
  csrr a2, cycle
  sub a3, a1, a0
  li t0, 11
  bltu a3, t0, fail
  bltu a2, a1, fail

  // instret and minstret are one.
  CASE 19
  csrr a0, minstret
  csrr a1, instret
  sub a1, a1, a0
  EXPECT a1, 1

TEST_END

word:
  .word 0
