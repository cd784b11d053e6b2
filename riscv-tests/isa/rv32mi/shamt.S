// Shifts by an immediate of 32 or more are no instructions of RV32.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  TEST_ILLEGAL 2, .word 0x02051513        // slli a0, a0, 32
  TEST_ILLEGAL 3, .word 0x03f51513        // slli a0, a0, 63
  TEST_ILLEGAL 4, .word 0x02055513        // srli
  TEST_ILLEGAL 5, .word 0x03f55513
  TEST_ILLEGAL 6, .word 0x42055513        // srai
  TEST_ILLEGAL 7, .word 0x43f55513
  TEST_ILLEGAL 8, .word 0x62055513        // rori
  TEST_ILLEGAL 9, .word 0x4a051513        // bclri
  TEST_ILLEGAL 10, .word 0x4a055513       // bexti
  TEST_ILLEGAL 11, .word 0x6a051513       // binvi
  TEST_ILLEGAL 12, .word 0x2a051513       // bseti

  // 31 is one.
  CASE 13
  li a0, 1
  slli a0, a0, 31
  EXPECT a0, 0x80000000
  srai a0, a0, 31
  EXPECT a0, -1
  srli a0, a0, 31
  EXPECT a0, 1

TEST_END
