// Hints: encodings of C that write x0 or nothing must change nothing, and must not trap.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

.macro TEST_HINT number, half
  CASE \number
  .irp register, 1,2,4,5,6,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  li x\register, 0x600d0000 + \register
  .endr
  .half \half
  .irp register, 1,2,4,5,6,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  EXPECT x\register, 0x600d0000 + \register
  .endr
  EXPECT x0, 0
.endm

TEST_BEGIN

  // c.nop with an immediate: 1, 16, -1, -32.
  TEST_HINT 2, 0x0005
  TEST_HINT 3, 0x0041
  TEST_HINT 4, 0x107d
  TEST_HINT 5, 0x1001

  // c.addi of zero: a0, sp, x31.
  TEST_HINT 6, 0x0501
  TEST_HINT 7, 0x0101
  TEST_HINT 8, 0x0f81

  // c.li x0: 0, 1, -1.
  TEST_HINT 9, 0x4001
  TEST_HINT 10, 0x4005
  TEST_HINT 11, 0x507d

  // c.lui x0: 1, 16, -1.
  TEST_HINT 12, 0x6005
  TEST_HINT 13, 0x6041
  TEST_HINT 14, 0x707d

  // c.mv x0: ra, a0, x31.
  TEST_HINT 15, 0x8006
  TEST_HINT 16, 0x802a
  TEST_HINT 17, 0x807e

  // c.add x0: ra; c.ntl.p1, .pall, .s1 and .all, which are x2 to x5; a0, x31.
  TEST_HINT 18, 0x9006
  TEST_HINT 19, 0x900a
  TEST_HINT 20, 0x900e
  TEST_HINT 21, 0x9012
  TEST_HINT 22, 0x9016
  TEST_HINT 23, 0x902a
  TEST_HINT 24, 0x907e

  // c.slli x0: 1, 31.
  TEST_HINT 25, 0x0006
  TEST_HINT 26, 0x007e

  // Shifts by zero: c.slli x0, c.slli a0, c.srli a0, c.srai a0, c.srli s0, c.srai a5.
  TEST_HINT 27, 0x0002
  TEST_HINT 28, 0x0502
  TEST_HINT 29, 0x8101
  TEST_HINT 30, 0x8501
  TEST_HINT 31, 0x8001
  TEST_HINT 32, 0x8781

  // Shifts by zero of every register that they reach: c.srli, c.srai, c.slli.
  .irp register, 8,9,10,11,12,13,14,15
  TEST_HINT 33+\register-8, 0x8001+((\register-8)<<7)
  .endr
  .irp register, 8,9,10,11,12,13,14,15
  TEST_HINT 41+\register-8, 0x8401+((\register-8)<<7)
  .endr
  .irp register, 4,5,6,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  TEST_HINT test_cases+2, 0x0002+(\register<<7)
  .endr

TEST_END
