// Halfwords that are no instruction, with C there or not.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// Two bytes and a nop's, so that a core without C finds no instruction in the word either.
.macro TEST_HALF number, half
  CASE \number
  li a0, 0x1234
  li sp, 0x5678
  TRAPS 2, .half \half, 0
  beqz s3, .Lright\@
  li t0, \half
  bne s3, t0, fail
.Lright\@:
  EXPECT a0, 0x1234
  EXPECT sp, 0x5678
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  TEST_HALF 2, 0x0000                     // all zeros
  TEST_HALF 3, 0x0004                     // c.addi4spn s1 of zero
  TEST_HALF 4, 0x001c                     // c.addi4spn a5 of zero
  TEST_HALF 5, 0x6101                     // c.addi16sp of zero
  TEST_HALF 6, 0x6501                     // c.lui a0 of zero
  TEST_HALF 7, 0x6f81                     // c.lui x31 of zero
  TEST_HALF 8, 0x4002                     // c.lwsp x0
  TEST_HALF 9, 0x4072                     // c.lwsp x0 with an offset
  TEST_HALF 10, 0x8002                    // c.jr x0
  TEST_HALF 11, 0x9c11                    // c.subw of RV64
  TEST_HALF 12, 0x9c31                    // c.addw of RV64
  TEST_HALF 13, 0x9c79                    // no Zcb: 111 110
  TEST_HALF 14, 0x9c7d                    // no Zcb: 111 111
  TEST_HALF 15, 0x8c40                    // no Zcb: 100 011, bit 6

TEST_END
