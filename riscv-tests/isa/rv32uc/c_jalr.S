// c.jalr: 70 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every register, ra too; the lowest bit of the address does not count.
  TEST_C_JALR 2, 0, x1, x7
  TEST_C_JALR 3, 1, x1, x7
  TEST_C_JALR 4, 0, x2, x7
  TEST_C_JALR 5, 1, x2, x7
  TEST_C_JALR 6, 0, x4, x7
  TEST_C_JALR 7, 1, x4, x7
  TEST_C_JALR 8, 0, x5, x7
  TEST_C_JALR 9, 1, x5, x7
  TEST_C_JALR 10, 0, x6, x7
  TEST_C_JALR 11, 1, x6, x7
  TEST_C_JALR 12, 0, x7, x5
  TEST_C_JALR 13, 1, x7, x5
  TEST_C_JALR 14, 0, x8, x7
  TEST_C_JALR 15, 1, x8, x7
  TEST_C_JALR 16, 0, x9, x7
  TEST_C_JALR 17, 1, x9, x7
  TEST_C_JALR 18, 0, x10, x7
  TEST_C_JALR 19, 1, x10, x7
  TEST_C_JALR 20, 0, x11, x7
  TEST_C_JALR 21, 1, x11, x7
  TEST_C_JALR 22, 0, x12, x7
  TEST_C_JALR 23, 1, x12, x7
  TEST_C_JALR 24, 0, x13, x7
  TEST_C_JALR 25, 1, x13, x7
  TEST_C_JALR 26, 0, x14, x7
  TEST_C_JALR 27, 1, x14, x7
  TEST_C_JALR 28, 0, x15, x7
  TEST_C_JALR 29, 1, x15, x7
  TEST_C_JALR 30, 0, x16, x7
  TEST_C_JALR 31, 1, x16, x7
  TEST_C_JALR 32, 0, x17, x7
  TEST_C_JALR 33, 1, x17, x7
  TEST_C_JALR 34, 0, x18, x7
  TEST_C_JALR 35, 1, x18, x7
  TEST_C_JALR 36, 0, x19, x7
  TEST_C_JALR 37, 1, x19, x7
  TEST_C_JALR 38, 0, x20, x7
  TEST_C_JALR 39, 1, x20, x7
  TEST_C_JALR 40, 0, x21, x7
  TEST_C_JALR 41, 1, x21, x7
  TEST_C_JALR 42, 0, x22, x7
  TEST_C_JALR 43, 1, x22, x7
  TEST_C_JALR 44, 0, x23, x7
  TEST_C_JALR 45, 1, x23, x7
  TEST_C_JALR 46, 0, x24, x7
  TEST_C_JALR 47, 1, x24, x7
  TEST_C_JALR 48, 0, x25, x7
  TEST_C_JALR 49, 1, x25, x7
  TEST_C_JALR 50, 0, x26, x7
  TEST_C_JALR 51, 1, x26, x7
  TEST_C_JALR 52, 0, x27, x7
  TEST_C_JALR 53, 1, x27, x7
  TEST_C_JALR 54, 0, x28, x7
  TEST_C_JALR 55, 1, x28, x7
  TEST_C_JALR 56, 0, x29, x7
  TEST_C_JALR 57, 1, x29, x7
  TEST_C_JALR 58, 0, x30, x7
  TEST_C_JALR 59, 1, x30, x7
  TEST_C_JALR 60, 0, x31, x7
  TEST_C_JALR 61, 1, x31, x7

  // Address and link at every forwarding distance, and after a load.
  TEST_C_JUMP_AFTER 62, 0, c.jalr
  TEST_C_JUMP_LOADED 63, 0, c.jalr
  TEST_C_JALR_LINK_AFTER 64, 0
  TEST_C_JUMP_AFTER 65, 1, c.jalr
  TEST_C_JUMP_LOADED 66, 1, c.jalr
  TEST_C_JALR_LINK_AFTER 67, 1
  TEST_C_JUMP_AFTER 68, 2, c.jalr
  TEST_C_JUMP_LOADED 69, 2, c.jalr
  TEST_C_JALR_LINK_AFTER 70, 2

  // A wrong offset does not lead back into the test.
  TEST_C_SURROUNDED 71, .Lright, c.jalr a1

TEST_END
