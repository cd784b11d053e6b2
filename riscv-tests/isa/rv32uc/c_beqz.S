// c.beqz: 109 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Boundaries, each bit alone, noise.
  TEST_C_BRANCH 2, 1, c.beqz, 0
  TEST_C_BRANCH 3, 0, c.beqz, 1
  TEST_C_BRANCH 4, 0, c.beqz, 2
  TEST_C_BRANCH 5, 0, c.beqz, 0x7fffffff
  TEST_C_BRANCH 6, 0, c.beqz, 0x80000000
  TEST_C_BRANCH 7, 0, c.beqz, 0x80000001
  TEST_C_BRANCH 8, 0, c.beqz, 0xffff8000
  TEST_C_BRANCH 9, 0, c.beqz, 0xffffffff
  TEST_C_BRANCH 10, 0, c.beqz, 1
  TEST_C_BRANCH 11, 0, c.beqz, 2
  TEST_C_BRANCH 12, 0, c.beqz, 4
  TEST_C_BRANCH 13, 0, c.beqz, 8
  TEST_C_BRANCH 14, 0, c.beqz, 16
  TEST_C_BRANCH 15, 0, c.beqz, 32
  TEST_C_BRANCH 16, 0, c.beqz, 64
  TEST_C_BRANCH 17, 0, c.beqz, 128
  TEST_C_BRANCH 18, 0, c.beqz, 256
  TEST_C_BRANCH 19, 0, c.beqz, 512
  TEST_C_BRANCH 20, 0, c.beqz, 1024
  TEST_C_BRANCH 21, 0, c.beqz, 2048
  TEST_C_BRANCH 22, 0, c.beqz, 0x00001000
  TEST_C_BRANCH 23, 0, c.beqz, 0x00002000
  TEST_C_BRANCH 24, 0, c.beqz, 0x00004000
  TEST_C_BRANCH 25, 0, c.beqz, 0x00008000
  TEST_C_BRANCH 26, 0, c.beqz, 0x00010000
  TEST_C_BRANCH 27, 0, c.beqz, 0x00020000
  TEST_C_BRANCH 28, 0, c.beqz, 0x00040000
  TEST_C_BRANCH 29, 0, c.beqz, 0x00080000
  TEST_C_BRANCH 30, 0, c.beqz, 0x00100000
  TEST_C_BRANCH 31, 0, c.beqz, 0x00200000
  TEST_C_BRANCH 32, 0, c.beqz, 0x00400000
  TEST_C_BRANCH 33, 0, c.beqz, 0x00800000
  TEST_C_BRANCH 34, 0, c.beqz, 0x01000000
  TEST_C_BRANCH 35, 0, c.beqz, 0x02000000
  TEST_C_BRANCH 36, 0, c.beqz, 0x04000000
  TEST_C_BRANCH 37, 0, c.beqz, 0x08000000
  TEST_C_BRANCH 38, 0, c.beqz, 0x10000000
  TEST_C_BRANCH 39, 0, c.beqz, 0x20000000
  TEST_C_BRANCH 40, 0, c.beqz, 0x40000000
  TEST_C_BRANCH 41, 0, c.beqz, 0x80000000
  TEST_C_BRANCH 42, 0, c.beqz, 0x3c33de80
  TEST_C_BRANCH 43, 0, c.beqz, 0x4061dbdb
  TEST_C_BRANCH 44, 0, c.beqz, 0x496e4bf2
  TEST_C_BRANCH 45, 0, c.beqz, 0xc684e5db
  TEST_C_BRANCH 46, 0, c.beqz, 0xd2707bf9
  TEST_C_BRANCH 47, 0, c.beqz, 0x79ff3994
  TEST_C_BRANCH 48, 0, c.beqz, 0x4297d081
  TEST_C_BRANCH 49, 0, c.beqz, 0xf3d8961c

  // Every register.
  TEST_C_BRANCH 50, 1, c.beqz, 0, x8
  TEST_C_BRANCH 51, 0, c.beqz, 1, x8
  TEST_C_BRANCH 52, 0, c.beqz, 0x80000000, x8
  TEST_C_BRANCH 53, 1, c.beqz, 0, x9
  TEST_C_BRANCH 54, 0, c.beqz, 1, x9
  TEST_C_BRANCH 55, 0, c.beqz, 0x80000000, x9
  TEST_C_BRANCH 56, 1, c.beqz, 0, x10
  TEST_C_BRANCH 57, 0, c.beqz, 1, x10
  TEST_C_BRANCH 58, 0, c.beqz, 0x80000000, x10
  TEST_C_BRANCH 59, 1, c.beqz, 0, x11
  TEST_C_BRANCH 60, 0, c.beqz, 1, x11
  TEST_C_BRANCH 61, 0, c.beqz, 0x80000000, x11
  TEST_C_BRANCH 62, 1, c.beqz, 0, x12
  TEST_C_BRANCH 63, 0, c.beqz, 1, x12
  TEST_C_BRANCH 64, 0, c.beqz, 0x80000000, x12
  TEST_C_BRANCH 65, 1, c.beqz, 0, x13
  TEST_C_BRANCH 66, 0, c.beqz, 1, x13
  TEST_C_BRANCH 67, 0, c.beqz, 0x80000000, x13
  TEST_C_BRANCH 68, 1, c.beqz, 0, x14
  TEST_C_BRANCH 69, 0, c.beqz, 1, x14
  TEST_C_BRANCH 70, 0, c.beqz, 0x80000000, x14
  TEST_C_BRANCH 71, 1, c.beqz, 0, x15
  TEST_C_BRANCH 72, 0, c.beqz, 1, x15
  TEST_C_BRANCH 73, 0, c.beqz, 0x80000000, x15

  // The source at every forwarding distance, and after a load.
  TEST_C_BRANCH_AFTER 74, 0, 1, c.beqz, 0
  TEST_C_BRANCH_AFTER 75, 0, 0, c.beqz, 256
  TEST_C_BRANCH_AFTER 76, 1, 1, c.beqz, 0
  TEST_C_BRANCH_AFTER 77, 1, 0, c.beqz, 256
  TEST_C_BRANCH_AFTER 78, 2, 1, c.beqz, 0
  TEST_C_BRANCH_AFTER 79, 2, 0, c.beqz, 256
  TEST_C_BRANCH_LOADED 80, 0, 1, c.beqz, 0
  TEST_C_BRANCH_LOADED 81, 0, 0, c.beqz, 256
  TEST_C_BRANCH_LOADED 82, 1, 1, c.beqz, 0
  TEST_C_BRANCH_LOADED 83, 1, 0, c.beqz, 256
  TEST_C_BRANCH_LOADED 84, 2, 1, c.beqz, 0
  TEST_C_BRANCH_LOADED 85, 2, 0, c.beqz, 256

  // Every bit of the offset, both ways, and the longest of all.
  TEST_C_AHEAD 86, 2, 0, c.beqz a1,
  TEST_C_AHEAD 87, 4, 0, c.beqz a1,
  TEST_C_AHEAD 88, 6, 0, c.beqz a1,
  TEST_C_AHEAD 89, 8, 0, c.beqz a1,
  TEST_C_AHEAD 90, 16, 0, c.beqz a1,
  TEST_C_AHEAD 91, 32, 0, c.beqz a1,
  TEST_C_AHEAD 92, 64, 0, c.beqz a1,
  TEST_C_AHEAD 93, 128, 0, c.beqz a1,
  TEST_C_AHEAD 94, 170, 0, c.beqz a1,
  TEST_C_AHEAD 95, 84, 0, c.beqz a1,
  TEST_C_AHEAD 96, 254, 0, c.beqz a1,
  TEST_C_BACK 97, 4, 0, c.beqz a1,
  TEST_C_BACK 98, 6, 0, c.beqz a1,
  TEST_C_BACK 99, 8, 0, c.beqz a1,
  TEST_C_BACK 100, 16, 0, c.beqz a1,
  TEST_C_BACK 101, 32, 0, c.beqz a1,
  TEST_C_BACK 102, 64, 0, c.beqz a1,
  TEST_C_BACK 103, 128, 0, c.beqz a1,
  TEST_C_BACK 104, 170, 0, c.beqz a1,
  TEST_C_BACK 105, 86, 0, c.beqz a1,
  TEST_C_BACK 106, 254, 0, c.beqz a1,
  TEST_C_BACK 107, 256, 0, c.beqz a1,

  // It compares with zero, whatever the other registers hold.
  TEST_C_BRANCH_BESIDE_OTHERS 108, 1, c.beqz, 0
  TEST_C_BRANCH_BESIDE_OTHERS 109, 0, c.beqz, 1

  // A wrong offset does not lead back into the test.
  TEST_C_SURROUNDED 110, 0, c.beqz a1, .Lright

TEST_END
