// c.jr: 68 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every register; the lowest bit of the address does not count.
  TEST_C_JR 2, 0, x1, x7
  TEST_C_JR 3, 1, x1, x7
  TEST_C_JR 4, 0, x2, x7
  TEST_C_JR 5, 1, x2, x7
  TEST_C_JR 6, 0, x4, x7
  TEST_C_JR 7, 1, x4, x7
  TEST_C_JR 8, 0, x5, x7
  TEST_C_JR 9, 1, x5, x7
  TEST_C_JR 10, 0, x6, x7
  TEST_C_JR 11, 1, x6, x7
  TEST_C_JR 12, 0, x7, x5
  TEST_C_JR 13, 1, x7, x5
  TEST_C_JR 14, 0, x8, x7
  TEST_C_JR 15, 1, x8, x7
  TEST_C_JR 16, 0, x9, x7
  TEST_C_JR 17, 1, x9, x7
  TEST_C_JR 18, 0, x10, x7
  TEST_C_JR 19, 1, x10, x7
  TEST_C_JR 20, 0, x11, x7
  TEST_C_JR 21, 1, x11, x7
  TEST_C_JR 22, 0, x12, x7
  TEST_C_JR 23, 1, x12, x7
  TEST_C_JR 24, 0, x13, x7
  TEST_C_JR 25, 1, x13, x7
  TEST_C_JR 26, 0, x14, x7
  TEST_C_JR 27, 1, x14, x7
  TEST_C_JR 28, 0, x15, x7
  TEST_C_JR 29, 1, x15, x7
  TEST_C_JR 30, 0, x16, x7
  TEST_C_JR 31, 1, x16, x7
  TEST_C_JR 32, 0, x17, x7
  TEST_C_JR 33, 1, x17, x7
  TEST_C_JR 34, 0, x18, x7
  TEST_C_JR 35, 1, x18, x7
  TEST_C_JR 36, 0, x19, x7
  TEST_C_JR 37, 1, x19, x7
  TEST_C_JR 38, 0, x20, x7
  TEST_C_JR 39, 1, x20, x7
  TEST_C_JR 40, 0, x21, x7
  TEST_C_JR 41, 1, x21, x7
  TEST_C_JR 42, 0, x22, x7
  TEST_C_JR 43, 1, x22, x7
  TEST_C_JR 44, 0, x23, x7
  TEST_C_JR 45, 1, x23, x7
  TEST_C_JR 46, 0, x24, x7
  TEST_C_JR 47, 1, x24, x7
  TEST_C_JR 48, 0, x25, x7
  TEST_C_JR 49, 1, x25, x7
  TEST_C_JR 50, 0, x26, x7
  TEST_C_JR 51, 1, x26, x7
  TEST_C_JR 52, 0, x27, x7
  TEST_C_JR 53, 1, x27, x7
  TEST_C_JR 54, 0, x28, x7
  TEST_C_JR 55, 1, x28, x7
  TEST_C_JR 56, 0, x29, x7
  TEST_C_JR 57, 1, x29, x7
  TEST_C_JR 58, 0, x30, x7
  TEST_C_JR 59, 1, x30, x7
  TEST_C_JR 60, 0, x31, x7
  TEST_C_JR 61, 1, x31, x7

  // The address at every forwarding distance, and after a load.
  TEST_C_JUMP_AFTER 62, 0, c.jr
  TEST_C_JUMP_LOADED 63, 0, c.jr
  TEST_C_JUMP_AFTER 64, 1, c.jr
  TEST_C_JUMP_LOADED 65, 1, c.jr
  TEST_C_JUMP_AFTER 66, 2, c.jr
  TEST_C_JUMP_LOADED 67, 2, c.jr

  // It links nothing.
  TEST_C_JR_LINKS_NOTHING 68

  // A wrong offset does not lead back into the test.
  TEST_C_SURROUNDED 69, .Lright, c.jr a1

TEST_END
