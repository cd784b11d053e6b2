// lw: 118 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "memory.h"

TEST_BEGIN

  // Every bit of the offset, both signs.
  TEST_LOAD 2, lw, 0x237cd52e, 0, field + 0
  TEST_LOAD 3, lw, 0xbf1871ca, 4, field + 0
  TEST_LOAD 4, lw, 0x5bb40d66, 8, field + 0
  TEST_LOAD 5, lw, 0x93ec459e, 16, field + 0
  TEST_LOAD 6, lw, 0x035cb50e, 32, field + 0
  TEST_LOAD 7, lw, 0xe33c95ee, 64, field + 0
  TEST_LOAD 8, lw, 0xc21b74cd, 128, field + 0
  TEST_LOAD 9, lw, 0x61ba136c, 256, field + 0
  TEST_LOAD 10, lw, 0x9ff851aa, 512, field + 0
  TEST_LOAD 11, lw, 0x1b74cd26, 1024, field + 0
  TEST_LOAD 12, lw, 0x68c11a73, -4, field + 0
  TEST_LOAD 13, lw, 0xcc257ed7, -8, field + 0
  TEST_LOAD 14, lw, 0x94ed469f, -16, field + 0
  TEST_LOAD 15, lw, 0x247dd62f, -32, field + 0
  TEST_LOAD 16, lw, 0x449df64f, -64, field + 0
  TEST_LOAD 17, lw, 0x84dd368f, -128, field + 0
  TEST_LOAD 18, lw, 0xe53e97f0, -256, field + 0
  TEST_LOAD 19, lw, 0xa70059b2, -512, field + 0
  TEST_LOAD 20, lw, 0x2b84dd36, -1024, field + 0
  TEST_LOAD 21, lw, 0x338ce53e, -2048, field + 0
  TEST_LOAD 22, lw, 0x58b10a63, 2044, field + 0
  TEST_LOAD 23, lw, 0xcf2881da, -2044, field + 0
  TEST_LOAD 24, lw, 0x257ed730, 1364, field + 0
  TEST_LOAD 25, lw, 0x025bb40d, -1364, field + 0

  // A base that is not aligned, and an offset that puts it right.
  TEST_LOAD 26, lw, 0xe33c95ee, 1, field + 63
  TEST_LOAD 27, lw, 0xe33c95ee, -1, field + 65
  TEST_LOAD 28, lw, 0xe33c95ee, 3, field + 61
  TEST_LOAD 29, lw, 0xe33c95ee, -3, field + 67
  TEST_LOAD 30, lw, 0xe33c95ee, 2, field + 62
  TEST_LOAD 31, lw, 0xe33c95ee, -2, field + 66
  TEST_LOAD 32, lw, 0xe33c95ee, 2047, field - 1983
  TEST_LOAD 33, lw, 0xe33c95ee, -2047, field + 2111

  // Places next to each other, with the offset and with the base.
  TEST_LOAD 34, lw, 0x237cd52e, 0, field + 0
  TEST_LOAD 35, lw, 0x68c11a73, 0, field - 4
  TEST_LOAD 36, lw, 0xbf1871ca, 4, field + 0
  TEST_LOAD 37, lw, 0xcc257ed7, 0, field - 8
  TEST_LOAD 38, lw, 0x5bb40d66, 8, field + 0
  TEST_LOAD 39, lw, 0x3089e23b, 0, field - 12
  TEST_LOAD 40, lw, 0xf750a902, 12, field + 0
  TEST_LOAD 41, lw, 0x94ed469f, 0, field - 16
  TEST_LOAD 42, lw, 0x93ec459e, 16, field + 0
  TEST_LOAD 43, lw, 0xf851aa03, 0, field - 20
  TEST_LOAD 44, lw, 0x2f88e13a, 20, field + 0
  TEST_LOAD 45, lw, 0x5cb50e67, 0, field - 24
  TEST_LOAD 46, lw, 0xcb247dd6, 24, field + 0
  TEST_LOAD 47, lw, 0xc01972cb, 0, field - 28
  TEST_LOAD 48, lw, 0x67c01972, 28, field + 0
  TEST_LOAD 49, lw, 0x247dd62f, 0, field - 32

  // Values where signs change.
  TEST_LOAD 50, lw, 0, 0, values + 0
  TEST_LOAD 51, lw, 1, 0, values + 4
  TEST_LOAD 52, lw, 2, 0, values + 8
  TEST_LOAD 53, lw, 0x7fffffff, 0, values + 12
  TEST_LOAD 54, lw, 0x80000000, 0, values + 16
  TEST_LOAD 55, lw, 0x80000001, 0, values + 20
  TEST_LOAD 56, lw, 0xffff8000, 0, values + 24
  TEST_LOAD 57, lw, 0xffffffff, 0, values + 28
  TEST_LOAD 58, lw, 128, 0, values + 32
  TEST_LOAD 59, lw, 127, 0, values + 36
  TEST_LOAD 60, lw, 0x00007fff, 0, values + 40
  TEST_LOAD 61, lw, 0x00008000, 0, values + 44
  TEST_LOAD 62, lw, 255, 0, values + 48
  TEST_LOAD 63, lw, 0x0000ffff, 0, values + 52
  TEST_LOAD 64, lw, 0x00007f80, 0, values + 56

  // Every register in every place, and one in both.
  TEST_LOAD_REGISTERS 65, lw, 0x136cc51e, -672, field - 1344, x1, x13, x7
  TEST_LOAD_REGISTERS 66, lw, 0x0861ba13, -372, field - 744, x2, x14, x7
  TEST_LOAD_REGISTERS 67, lw, 0x3891ea43, -348, field - 688, x4, x15, x7
  TEST_LOAD_REGISTERS 68, lw, 0x227bd42d, -624, field - 1248, x5, x16, x7
  TEST_LOAD_REGISTERS 69, lw, 0x267fd831, -276, field - 552, x6, x17, x7
  TEST_LOAD_REGISTERS 70, lw, 0x4ca5fe57, -524, field - 1040, x7, x18, x5
  TEST_LOAD_REGISTERS 71, lw, 0x78d12a83, -368, field - 732, x8, x19, x7
  TEST_LOAD_REGISTERS 72, lw, 0x9af34ca5, 76, field + 156, x9, x20, x7
  TEST_LOAD_REGISTERS 73, lw, 0x98f14aa3, 500, field + 1004, x10, x21, x7
  TEST_LOAD_REGISTERS 74, lw, 0xc41d76cf, 336, field + 680, x11, x22, x7
  TEST_LOAD_REGISTERS 75, lw, 0xd22b84dd, 80, field + 160, x12, x23, x7
  TEST_LOAD_REGISTERS 76, lw, 0x74cd267f, 480, field + 964, x13, x24, x7
  TEST_LOAD_REGISTERS 77, lw, 0x358ee740, -388, field - 772, x14, x25, x7
  TEST_LOAD_REGISTERS 78, lw, 0x63bc156e, 380, field + 764, x15, x26, x7
  TEST_LOAD_REGISTERS 79, lw, 0xe03992eb, -180, field - 356, x16, x27, x7
  TEST_LOAD_REGISTERS 80, lw, 0x62bb146d, 232, field + 468, x17, x28, x7
  TEST_LOAD_REGISTERS 81, lw, 0xbf1871ca, -160, field - 312, x18, x29, x7
  TEST_LOAD_REGISTERS 82, lw, 0x328be43d, 48, field + 96, x19, x30, x7
  TEST_LOAD_REGISTERS 83, lw, 0xbe1770c9, -624, field - 1244, x20, x31, x7
  TEST_LOAD_REGISTERS 84, lw, 0xe43d96ef, 168, field + 340, x21, x1, x7
  TEST_LOAD_REGISTERS 85, lw, 0xb30c65be, -324, field - 644, x22, x2, x7
  TEST_LOAD_REGISTERS 86, lw, 0x8fe8419a, 536, field + 1072, x23, x4, x7
  TEST_LOAD_REGISTERS 87, lw, 0x6fc8217a, -332, field - 664, x24, x5, x7
  TEST_LOAD_REGISTERS 88, lw, 0xfb54ad06, 192, field + 388, x25, x6, x7
  TEST_LOAD_REGISTERS 89, lw, 0x80d9328b, 488, field + 976, x26, x7, x5
  TEST_LOAD_REGISTERS 90, lw, 0x5ab30c65, -464, field - 924, x27, x8, x7
  TEST_LOAD_REGISTERS 91, lw, 0x99f24ba4, -232, field - 456, x28, x9, x7
  TEST_LOAD_REGISTERS 92, lw, 0xee47a0f9, -280, field - 556, x29, x10, x7
  TEST_LOAD_REGISTERS 93, lw, 0x1972cb24, -592, field - 1176, x30, x11, x7
  TEST_LOAD_REGISTERS 94, lw, 0x8de63f98, -80, field - 152, x31, x12, x7
  TEST_LOAD_RD_IS_RS1 95, lw, 0x5bb40d66, 0, field + 8
  TEST_LOAD_RD_IS_RS1 96, lw, 0x3089e23b, 4, field - 16
  TEST_LOAD_RD_IS_RS1 97, lw, 0x5fb8116a, -100, field + 200
  TEST_LOAD_RD_IS_RS1 98, lw, 0xbf1871ca, 4, field + 0

  // Result and base at every forwarding distance, and after a load.
  TEST_LOAD_RESULT_AFTER 99, 0, lw, 0xbf1871ca, 4, field + 0
  TEST_LOAD_RESULT_AFTER 100, 0, lw, 0xcc257ed7, -8, field + 0
  TEST_LOAD_RESULT_AFTER 101, 1, lw, 0xd73089e2, 4, field + 40
  TEST_LOAD_RESULT_AFTER 102, 1, lw, 0x035cb50e, -8, field + 40
  TEST_LOAD_RESULT_AFTER 103, 2, lw, 0xef48a1fa, 4, field + 80
  TEST_LOAD_RESULT_AFTER 104, 2, lw, 0x1b74cd26, -8, field + 80
  TEST_LOAD_AFTER 105, 0, lw, 0xbf1871ca, 4, field + 0
  TEST_LOAD_AFTER 106, 0, lw, 0xcc257ed7, -8, field + 0
  TEST_LOAD_AFTER 107, 1, lw, 0xd73089e2, 4, field + 40
  TEST_LOAD_AFTER 108, 1, lw, 0x035cb50e, -8, field + 40
  TEST_LOAD_AFTER 109, 2, lw, 0xef48a1fa, 4, field + 80
  TEST_LOAD_AFTER 110, 2, lw, 0x1b74cd26, -8, field + 80
  TEST_LOAD_LOADED 111, 0, lw, 0xbf1871ca, 4, field + 0
  TEST_LOAD_LOADED 112, 0, lw, 0xcc257ed7, -8, field + 0
  TEST_LOAD_LOADED 113, 1, lw, 0xd73089e2, 4, field + 40
  TEST_LOAD_LOADED 114, 1, lw, 0x035cb50e, -8, field + 40
  TEST_LOAD_LOADED 115, 2, lw, 0xef48a1fa, 4, field + 80
  TEST_LOAD_LOADED 116, 2, lw, 0x1b74cd26, -8, field + 80

  // x0 stays zero.
  TEST_LOAD_ZERO_RD 117, lw, 0, field + 0
  TEST_LOAD_ZERO_RD 118, lw, 0, field + 4
  TEST_LOAD_ZERO_RD 119, lw, 0, field - 8

TEST_END
  FIELD
  .balign 4
values:
  .word 0x00000000
  .word 0x00000001
  .word 0x00000002
  .word 0x7fffffff
  .word 0x80000000
  .word 0x80000001
  .word 0xffff8000
  .word 0xffffffff
  .word 0x00000080
  .word 0x0000007f
  .word 0x00007fff
  .word 0x00008000
  .word 0x000000ff
  .word 0x0000ffff
  .word 0x00007f80
