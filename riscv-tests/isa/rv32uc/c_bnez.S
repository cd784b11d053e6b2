// c.bnez: 109 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Boundaries, each bit alone, noise.
  TEST_C_BRANCH 2, 0, c.bnez, 0
  TEST_C_BRANCH 3, 1, c.bnez, 1
  TEST_C_BRANCH 4, 1, c.bnez, 2
  TEST_C_BRANCH 5, 1, c.bnez, 0x7fffffff
  TEST_C_BRANCH 6, 1, c.bnez, 0x80000000
  TEST_C_BRANCH 7, 1, c.bnez, 0x80000001
  TEST_C_BRANCH 8, 1, c.bnez, 0xffff8000
  TEST_C_BRANCH 9, 1, c.bnez, 0xffffffff
  TEST_C_BRANCH 10, 1, c.bnez, 1
  TEST_C_BRANCH 11, 1, c.bnez, 2
  TEST_C_BRANCH 12, 1, c.bnez, 4
  TEST_C_BRANCH 13, 1, c.bnez, 8
  TEST_C_BRANCH 14, 1, c.bnez, 16
  TEST_C_BRANCH 15, 1, c.bnez, 32
  TEST_C_BRANCH 16, 1, c.bnez, 64
  TEST_C_BRANCH 17, 1, c.bnez, 128
  TEST_C_BRANCH 18, 1, c.bnez, 256
  TEST_C_BRANCH 19, 1, c.bnez, 512
  TEST_C_BRANCH 20, 1, c.bnez, 1024
  TEST_C_BRANCH 21, 1, c.bnez, 2048
  TEST_C_BRANCH 22, 1, c.bnez, 0x00001000
  TEST_C_BRANCH 23, 1, c.bnez, 0x00002000
  TEST_C_BRANCH 24, 1, c.bnez, 0x00004000
  TEST_C_BRANCH 25, 1, c.bnez, 0x00008000
  TEST_C_BRANCH 26, 1, c.bnez, 0x00010000
  TEST_C_BRANCH 27, 1, c.bnez, 0x00020000
  TEST_C_BRANCH 28, 1, c.bnez, 0x00040000
  TEST_C_BRANCH 29, 1, c.bnez, 0x00080000
  TEST_C_BRANCH 30, 1, c.bnez, 0x00100000
  TEST_C_BRANCH 31, 1, c.bnez, 0x00200000
  TEST_C_BRANCH 32, 1, c.bnez, 0x00400000
  TEST_C_BRANCH 33, 1, c.bnez, 0x00800000
  TEST_C_BRANCH 34, 1, c.bnez, 0x01000000
  TEST_C_BRANCH 35, 1, c.bnez, 0x02000000
  TEST_C_BRANCH 36, 1, c.bnez, 0x04000000
  TEST_C_BRANCH 37, 1, c.bnez, 0x08000000
  TEST_C_BRANCH 38, 1, c.bnez, 0x10000000
  TEST_C_BRANCH 39, 1, c.bnez, 0x20000000
  TEST_C_BRANCH 40, 1, c.bnez, 0x40000000
  TEST_C_BRANCH 41, 1, c.bnez, 0x80000000
  TEST_C_BRANCH 42, 1, c.bnez, 0x04500249
  TEST_C_BRANCH 43, 1, c.bnez, 0x9b65d52c
  TEST_C_BRANCH 44, 1, c.bnez, 0xfb6cfc01
  TEST_C_BRANCH 45, 1, c.bnez, 0x83ce6154
  TEST_C_BRANCH 46, 1, c.bnez, 0x14c961e8
  TEST_C_BRANCH 47, 1, c.bnez, 0x6d45db04
  TEST_C_BRANCH 48, 1, c.bnez, 0x9e84000f
  TEST_C_BRANCH 49, 1, c.bnez, 0xb02c7d1e

  // Every register.
  TEST_C_BRANCH 50, 0, c.bnez, 0, x8
  TEST_C_BRANCH 51, 1, c.bnez, 1, x8
  TEST_C_BRANCH 52, 1, c.bnez, 0x80000000, x8
  TEST_C_BRANCH 53, 0, c.bnez, 0, x9
  TEST_C_BRANCH 54, 1, c.bnez, 1, x9
  TEST_C_BRANCH 55, 1, c.bnez, 0x80000000, x9
  TEST_C_BRANCH 56, 0, c.bnez, 0, x10
  TEST_C_BRANCH 57, 1, c.bnez, 1, x10
  TEST_C_BRANCH 58, 1, c.bnez, 0x80000000, x10
  TEST_C_BRANCH 59, 0, c.bnez, 0, x11
  TEST_C_BRANCH 60, 1, c.bnez, 1, x11
  TEST_C_BRANCH 61, 1, c.bnez, 0x80000000, x11
  TEST_C_BRANCH 62, 0, c.bnez, 0, x12
  TEST_C_BRANCH 63, 1, c.bnez, 1, x12
  TEST_C_BRANCH 64, 1, c.bnez, 0x80000000, x12
  TEST_C_BRANCH 65, 0, c.bnez, 0, x13
  TEST_C_BRANCH 66, 1, c.bnez, 1, x13
  TEST_C_BRANCH 67, 1, c.bnez, 0x80000000, x13
  TEST_C_BRANCH 68, 0, c.bnez, 0, x14
  TEST_C_BRANCH 69, 1, c.bnez, 1, x14
  TEST_C_BRANCH 70, 1, c.bnez, 0x80000000, x14
  TEST_C_BRANCH 71, 0, c.bnez, 0, x15
  TEST_C_BRANCH 72, 1, c.bnez, 1, x15
  TEST_C_BRANCH 73, 1, c.bnez, 0x80000000, x15

  // The source at every forwarding distance, and after a load.
  TEST_C_BRANCH_AFTER 74, 0, 0, c.bnez, 0
  TEST_C_BRANCH_AFTER 75, 0, 1, c.bnez, 256
  TEST_C_BRANCH_AFTER 76, 1, 0, c.bnez, 0
  TEST_C_BRANCH_AFTER 77, 1, 1, c.bnez, 256
  TEST_C_BRANCH_AFTER 78, 2, 0, c.bnez, 0
  TEST_C_BRANCH_AFTER 79, 2, 1, c.bnez, 256
  TEST_C_BRANCH_LOADED 80, 0, 0, c.bnez, 0
  TEST_C_BRANCH_LOADED 81, 0, 1, c.bnez, 256
  TEST_C_BRANCH_LOADED 82, 1, 0, c.bnez, 0
  TEST_C_BRANCH_LOADED 83, 1, 1, c.bnez, 256
  TEST_C_BRANCH_LOADED 84, 2, 0, c.bnez, 0
  TEST_C_BRANCH_LOADED 85, 2, 1, c.bnez, 256

  // Every bit of the offset, both ways, and the longest of all.
  TEST_C_AHEAD 86, 2, 1, c.bnez a1,
  TEST_C_AHEAD 87, 4, 1, c.bnez a1,
  TEST_C_AHEAD 88, 6, 1, c.bnez a1,
  TEST_C_AHEAD 89, 8, 1, c.bnez a1,
  TEST_C_AHEAD 90, 16, 1, c.bnez a1,
  TEST_C_AHEAD 91, 32, 1, c.bnez a1,
  TEST_C_AHEAD 92, 64, 1, c.bnez a1,
  TEST_C_AHEAD 93, 128, 1, c.bnez a1,
  TEST_C_AHEAD 94, 170, 1, c.bnez a1,
  TEST_C_AHEAD 95, 84, 1, c.bnez a1,
  TEST_C_AHEAD 96, 254, 1, c.bnez a1,
  TEST_C_BACK 97, 4, 1, c.bnez a1,
  TEST_C_BACK 98, 6, 1, c.bnez a1,
  TEST_C_BACK 99, 8, 1, c.bnez a1,
  TEST_C_BACK 100, 16, 1, c.bnez a1,
  TEST_C_BACK 101, 32, 1, c.bnez a1,
  TEST_C_BACK 102, 64, 1, c.bnez a1,
  TEST_C_BACK 103, 128, 1, c.bnez a1,
  TEST_C_BACK 104, 170, 1, c.bnez a1,
  TEST_C_BACK 105, 86, 1, c.bnez a1,
  TEST_C_BACK 106, 254, 1, c.bnez a1,
  TEST_C_BACK 107, 256, 1, c.bnez a1,

  // It compares with zero, whatever the other registers hold.
  TEST_C_BRANCH_BESIDE_OTHERS 108, 0, c.bnez, 0
  TEST_C_BRANCH_BESIDE_OTHERS 109, 1, c.bnez, 1

  // A wrong offset does not lead back into the test.
  TEST_C_SURROUNDED 110, 1, c.bnez a1, .Lright

TEST_END
