// An access that only partly lies in the lowest region it touches fails, whatever the rights there.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

// A misaligned access that a hart does not do at all traps as misaligned; that is right as well.
.macro PARTLY fault, misaligned, op:vararg
  TO_USER
  la s0, .Lresume\@
  \op
  ecall
  ALIGN 4
.Lresume\@:
  li t0, \misaligned
  beq s1, t0, .Ldone\@
  EXPECT s1, \fault
.Ldone\@:
.endm

TEST_BEGIN machine
  PROTECTION

  // A word that lies half in an allowed region, half in the background that allows all.
  CASE 2
  WORD_REGION 0, 64, R + W + X
  la a1, area + 62
  PARTLY 5, 4, lw a0, 0(a1)
  PARTLY 7, 6, sw a0, 0(a1)
  la a1, area + 66
  PARTLY 5, 4, lw a0, 0(a1)
  PARTLY 7, 6, sw a0, 0(a1)
  CASE 3
  la a1, area + 63
  PARTLY 5, 4, lh a0, 0(a1)
  PARTLY 7, 6, sh a0, 0(a1)
  la a1, area + 67
  PARTLY 5, 4, lhu a0, 0(a1)
  PARTLY 7, 6, sh a0, 0(a1)

  // Nothing was stored.
  CASE 4
  la a1, area + 60
  lw a0, 0(a1)
  EXPECT a0, 0x8067
  lw a0, 4(a1)
  EXPECT a0, 0x8067
  lw a0, 8(a1)
  EXPECT a0, 0x8067

  // Half of it is denied.
  CASE 5
  WORD_REGION 0, 64, 0
  la a1, area + 62
  PARTLY 5, 4, lw a0, 0(a1)
  PARTLY 7, 6, sw a0, 0(a1)
  la a1, area + 66
  PARTLY 5, 4, lw a0, 0(a1)
  PARTLY 7, 6, sw a0, 0(a1)

  // An instruction whose second half may not be fetched; without C it could not stand there.
  csrr t0, misa
  andi t0, t0, 4
  beqz t0, no_halves
  CASE 6
  la a1, area + 60
  li t0, 0x00130001                     // c.nop; the lower half of nop
  sw t0, 0(a1)
  li t0, 0x80820000                     // the upper half of nop; c.jr ra
  sw t0, 4(a1)
  fence.i
  TO_USER
  la s0, 1f
  jalr ra, 0(a1)
  li s0, 0
  j fail
  ALIGN 4
1:
  EXPECT s1, 1
  addi t0, a1, 2
  bne s2, t0, fail

  // With the region gone it runs.
  CASE 7
  OFF 0
  la a1, area + 60
  USER_DOES jalr ra, 0(a1)

no_halves:

TEST_END
  AREA
