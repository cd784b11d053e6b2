// c.nop: two bytes that change nothing.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // All registers keep their values over one, and over three.
  .macro TEST_C_NOP number, nops
  CASE \number
  .irp register, 1,2,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  li x\register, 0x600d0000 + \register
  .endr
  .rept \nops
  C c.nop
  .endr
  .irp register, 1,2,4,5,6,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  EXPECT x\register, 0x600d0000 + \register
  .endr
  EXPECT x0, 0
  .endm

  TEST_C_NOP 2, 1
  TEST_C_NOP 3, 2
  TEST_C_NOP 4, 3

  // It is two bytes long.
  CASE 5
  ALIGN 4
  auipc a0, 0
  C c.nop
  C c.nop
  auipc a1, 0
  sub a1, a1, a0
  EXPECT a1, 8

TEST_END
