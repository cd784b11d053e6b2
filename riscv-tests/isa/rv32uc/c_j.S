// c.j: 29 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every bit of the offset, both ways, and the longest of all; no link.
  TEST_C_AHEAD 2, 2, 0, c.j
  TEST_C_AHEAD 3, 4, 0, c.j
  TEST_C_AHEAD 4, 6, 0, c.j
  TEST_C_AHEAD 5, 8, 0, c.j
  TEST_C_AHEAD 6, 16, 0, c.j
  TEST_C_AHEAD 7, 32, 0, c.j
  TEST_C_AHEAD 8, 64, 0, c.j
  TEST_C_AHEAD 9, 128, 0, c.j
  TEST_C_AHEAD 10, 256, 0, c.j
  TEST_C_AHEAD 11, 512, 0, c.j
  TEST_C_AHEAD 12, 1024, 0, c.j
  TEST_C_AHEAD 13, 682, 0, c.j
  TEST_C_AHEAD 14, 1366, 0, c.j
  TEST_C_AHEAD 15, 2046, 0, c.j
  TEST_C_BACK 16, 4, 0, c.j
  TEST_C_BACK 17, 6, 0, c.j
  TEST_C_BACK 18, 8, 0, c.j
  TEST_C_BACK 19, 16, 0, c.j
  TEST_C_BACK 20, 32, 0, c.j
  TEST_C_BACK 21, 64, 0, c.j
  TEST_C_BACK 22, 128, 0, c.j
  TEST_C_BACK 23, 256, 0, c.j
  TEST_C_BACK 24, 512, 0, c.j
  TEST_C_BACK 25, 1024, 0, c.j
  TEST_C_BACK 26, 682, 0, c.j
  TEST_C_BACK 27, 1366, 0, c.j
  TEST_C_BACK 28, 2046, 0, c.j
  TEST_C_BACK 29, 2048, 0, c.j

  // It links nothing.
  TEST_C_J_LINKS_NOTHING 30

TEST_END
