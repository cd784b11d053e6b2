// NA4: four bytes, not one more on either side.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

TEST_BEGIN machine
  PROTECTION

  // Nothing is allowed in one word.
  CASE 2
  WORD_REGION 0, 64, 0
  NOTHING 64
  CASE 3
  ALL 60
  CASE 4
  ALL 68

  // Bytes and halves of the word, and those next to it.
  CASE 5
  la a1, area + 64
  USER_TRAPS 5, lbu a0, 3(a1)
  addi t0, a1, 3
  bne s3, t0, fail
  USER_TRAPS 5, lb a0, 0(a1)
  bne s3, a1, fail
  USER_TRAPS 5, lhu a0, 2(a1)
  addi t0, a1, 2
  bne s3, t0, fail
  USER_TRAPS 7, sb a2, 1(a1)
  addi t0, a1, 1
  bne s3, t0, fail
  USER_TRAPS 7, sh a2, 2(a1)
  addi t0, a1, 2
  bne s3, t0, fail
  CASE 6
  USER_DOES lbu a0, -1(a1)
  USER_DOES lhu a0, -2(a1)
  USER_DOES lbu a0, 4(a1)
  USER_DOES lhu a0, 4(a1)

  // What was denied has not happened.
  CASE 7
  la a1, area + 64
  lw a0, 0(a1)
  EXPECT a0, 0x8067
  li t3, -1
  USER_TRAPS 7, sw t3, 0(a1)
  lw a0, 0(a1)
  EXPECT a0, 0x8067

  // It moves with pmpaddr, and is gone when it is off.
  CASE 8
  ADDRESS 0, 128
  ALL 64
  NOTHING 128
  CASE 9
  OFF 0
  ALL 128

  // The base of the instruction does not matter, its sum does.
  CASE 10
  WORD_REGION 0, 256, 0
  la a1, area
  USER_TRAPS 5, lw a0, 256(a1)
  la a1, area + 2048
  USER_TRAPS 5, lw a0, -1792(a1)
  la a1, area + 256
  USER_DOES lw a0, -4(a1)

TEST_END
  AREA
