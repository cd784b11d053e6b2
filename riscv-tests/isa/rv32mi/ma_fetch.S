// Jumps to 2 mod 4: with C they arrive; without C they trap at the jump, and link nothing.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// `jump` goes to a label at 4 n + 2, which is also in a1; it ends in the label or, with way = 1, is complete.
.macro TEST_FETCH number, links, way, jump:vararg
  CASE \number
  li a0, 0x1234
  li s1, -1
  la s0, .Lresume\@
  la a1, .Ltarget\@
  j .Lat\@
  ALIGN 4
.Lat\@:
  .if \way
  \jump
  .else
  \jump .Ltarget\@
  .endif
.Lafter\@:
  j .Lnot_taken\@
  .half 0
.Ltarget\@:
  .option push
  .option rvc
  c.j .Lworked\@
  .option pop
.Lnot_taken\@:
  li s0, 0
  j fail
  ALIGN 4
.Lworked\@:
  li s0, 0
  bnez s6, .Lmay\@                      // C is there
  j fail
.Lmay\@:
  .if \links
  la t0, .Lafter\@
  bne a0, t0, fail
  .endif
  j .Ldone\@
  ALIGN 4
.Lresume\@:
  beqz s6, .Lmust\@
  j fail
.Lmust\@:
  EXPECT s1, 0
  la t0, .Lat\@
  bne s2, t0, fail
  la t0, .Ltarget\@
  bne s3, t0, fail
  EXPECT a0, 0x1234
.Ldone\@:
.endm

// A branch that is not taken never traps.
.macro TEST_NOT_TAKEN number
  CASE \number
  li a2, 1
  ALIGN 4
  bnez x0, . + 6
  beqz a2, . + 10
.endm

// jalr drops the lowest bit of its sum, so that alone misaligns nothing.
.macro TEST_ODD number
  CASE \number
  la a1, .Ltarget\@ + 1
  jalr a0, 0(a1)
  j fail
  ALIGN 4
.Ltarget\@:
.endm

.macro CASES first
  TEST_FETCH \first, 1, 0, jal a0,
  TEST_FETCH \first + 1, 0, 0, jal x0,
  TEST_FETCH \first + 2, 0, 0, beqz x0,
  TEST_FETCH \first + 3, 0, 0, bne sp, a1,
  TEST_FETCH \first + 4, 1, 1, jalr a0, 0(a1)
  TEST_FETCH \first + 5, 0, 1, jalr x0, 0(a1)
  TEST_FETCH \first + 6, 0, 1, jalr x0, 1(a1)
  TEST_NOT_TAKEN \first + 7
  TEST_ODD \first + 8
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  // misa.C tells what to expect; a misa of zero does not tell, and then C counts as absent.
  csrr s6, misa
  andi s6, s6, 4
  CASES 2

  // Once more with C switched off, where that can be done.
  ALIGN 4
  csrci misa, 4
  csrr s6, misa
  andi s6, s6, 4
  CASES 11
  csrsi misa, 4

TEST_END
