// lh: 151 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "memory.h"

TEST_BEGIN

  // Every bit of the offset, both signs.
  TEST_LOAD 2, lh, 0xffffd52e, 0, field + 0
  TEST_LOAD 3, lh, 0x0000237c, 2, field + 0
  TEST_LOAD 4, lh, 0x000071ca, 4, field + 0
  TEST_LOAD 5, lh, 3430, 8, field + 0
  TEST_LOAD 6, lh, 0x0000459e, 16, field + 0
  TEST_LOAD 7, lh, 0xffffb50e, 32, field + 0
  TEST_LOAD 8, lh, 0xffff95ee, 64, field + 0
  TEST_LOAD 9, lh, 0x000074cd, 128, field + 0
  TEST_LOAD 10, lh, 0x0000136c, 256, field + 0
  TEST_LOAD 11, lh, 0x000051aa, 512, field + 0
  TEST_LOAD 12, lh, 0xffffcd26, 1024, field + 0
  TEST_LOAD 13, lh, 0x000068c1, -2, field + 0
  TEST_LOAD 14, lh, 0x00001a73, -4, field + 0
  TEST_LOAD 15, lh, 0x00007ed7, -8, field + 0
  TEST_LOAD 16, lh, 0x0000469f, -16, field + 0
  TEST_LOAD 17, lh, 0xffffd62f, -32, field + 0
  TEST_LOAD 18, lh, 0xfffff64f, -64, field + 0
  TEST_LOAD 19, lh, 0x0000368f, -128, field + 0
  TEST_LOAD 20, lh, 0xffff97f0, -256, field + 0
  TEST_LOAD 21, lh, 0x000059b2, -512, field + 0
  TEST_LOAD 22, lh, 0xffffdd36, -1024, field + 0
  TEST_LOAD 23, lh, 0xffffe53e, -2048, field + 0
  TEST_LOAD 24, lh, 0x000058b1, 2046, field + 0
  TEST_LOAD 25, lh, 0x0000338c, -2046, field + 0
  TEST_LOAD 26, lh, 0xffffd730, 1364, field + 0
  TEST_LOAD 27, lh, 0xffffb40d, -1364, field + 0

  // A base that is not aligned, and an offset that puts it right.
  TEST_LOAD 28, lh, 0xffff95ee, 1, field + 63
  TEST_LOAD 29, lh, 0xffff95ee, -1, field + 65
  TEST_LOAD 30, lh, 0xffff95ee, 3, field + 61
  TEST_LOAD 31, lh, 0xffff95ee, -3, field + 67
  TEST_LOAD 32, lh, 0xffff95ee, 2, field + 62
  TEST_LOAD 33, lh, 0xffff95ee, -2, field + 66
  TEST_LOAD 34, lh, 0xffff95ee, 2047, field - 1983
  TEST_LOAD 35, lh, 0xffff95ee, -2047, field + 2111

  // Places next to each other, with the offset and with the base.
  TEST_LOAD 36, lh, 0xffffd52e, 0, field + 0
  TEST_LOAD 37, lh, 0x000068c1, 0, field - 2
  TEST_LOAD 38, lh, 0x0000237c, 2, field + 0
  TEST_LOAD 39, lh, 0x00001a73, 0, field - 4
  TEST_LOAD 40, lh, 0x000071ca, 4, field + 0
  TEST_LOAD 41, lh, 0xffffcc25, 0, field - 6
  TEST_LOAD 42, lh, 0xffffbf18, 6, field + 0
  TEST_LOAD 43, lh, 0x00007ed7, 0, field - 8
  TEST_LOAD 44, lh, 3430, 8, field + 0
  TEST_LOAD 45, lh, 0x00003089, 0, field - 10
  TEST_LOAD 46, lh, 0x00005bb4, 10, field + 0
  TEST_LOAD 47, lh, 0xffffe23b, 0, field - 12
  TEST_LOAD 48, lh, 0xffffa902, 12, field + 0
  TEST_LOAD 49, lh, 0xffff94ed, 0, field - 14
  TEST_LOAD 50, lh, 0xfffff750, 14, field + 0
  TEST_LOAD 51, lh, 0x0000469f, 0, field - 16
  TEST_LOAD 52, lh, 0x0000459e, 16, field + 0
  TEST_LOAD 53, lh, 0xfffff851, 0, field - 18
  TEST_LOAD 54, lh, 0xffff93ec, 18, field + 0
  TEST_LOAD 55, lh, 0xffffaa03, 0, field - 20
  TEST_LOAD 56, lh, 0xffffe13a, 20, field + 0
  TEST_LOAD 57, lh, 0x00005cb5, 0, field - 22
  TEST_LOAD 58, lh, 0x00002f88, 22, field + 0
  TEST_LOAD 59, lh, 3687, 0, field - 24
  TEST_LOAD 60, lh, 0x00007dd6, 24, field + 0
  TEST_LOAD 61, lh, 0xffffc019, 0, field - 26
  TEST_LOAD 62, lh, 0xffffcb24, 26, field + 0
  TEST_LOAD 63, lh, 0x000072cb, 0, field - 28
  TEST_LOAD 64, lh, 0x00001972, 28, field + 0
  TEST_LOAD 65, lh, 0x0000247d, 0, field - 30
  TEST_LOAD 66, lh, 0x000067c0, 30, field + 0
  TEST_LOAD 67, lh, 0xffffd62f, 0, field - 32

  // Values where signs change.
  TEST_LOAD 68, lh, 0, 0, values + 0
  TEST_LOAD 69, lh, 0, 2, values + 0
  TEST_LOAD 70, lh, 1, 0, values + 4
  TEST_LOAD 71, lh, 0, 2, values + 4
  TEST_LOAD 72, lh, 2, 0, values + 8
  TEST_LOAD 73, lh, 0, 2, values + 8
  TEST_LOAD 74, lh, 0xffffffff, 0, values + 12
  TEST_LOAD 75, lh, 0x00007fff, 2, values + 12
  TEST_LOAD 76, lh, 0, 0, values + 16
  TEST_LOAD 77, lh, 0xffff8000, 2, values + 16
  TEST_LOAD 78, lh, 1, 0, values + 20
  TEST_LOAD 79, lh, 0xffff8000, 2, values + 20
  TEST_LOAD 80, lh, 0xffff8000, 0, values + 24
  TEST_LOAD 81, lh, 0xffffffff, 2, values + 24
  TEST_LOAD 82, lh, 0xffffffff, 0, values + 28
  TEST_LOAD 83, lh, 0xffffffff, 2, values + 28
  TEST_LOAD 84, lh, 128, 0, values + 32
  TEST_LOAD 85, lh, 0, 2, values + 32
  TEST_LOAD 86, lh, 127, 0, values + 36
  TEST_LOAD 87, lh, 0, 2, values + 36
  TEST_LOAD 88, lh, 0x00007fff, 0, values + 40
  TEST_LOAD 89, lh, 0, 2, values + 40
  TEST_LOAD 90, lh, 0xffff8000, 0, values + 44
  TEST_LOAD 91, lh, 0, 2, values + 44
  TEST_LOAD 92, lh, 255, 0, values + 48
  TEST_LOAD 93, lh, 0, 2, values + 48
  TEST_LOAD 94, lh, 0xffffffff, 0, values + 52
  TEST_LOAD 95, lh, 0, 2, values + 52
  TEST_LOAD 96, lh, 0x00007f80, 0, values + 56
  TEST_LOAD 97, lh, 0, 2, values + 56

  // Every register in every place, and one in both.
  TEST_LOAD_REGISTERS 98, lh, 3173, -464, field - 924, x1, x13, x7
  TEST_LOAD_REGISTERS 99, lh, 0x00001a73, 316, field + 632, x2, x14, x7
  TEST_LOAD_REGISTERS 100, lh, 0x00001d76, -680, field - 1360, x4, x15, x7
  TEST_LOAD_REGISTERS 101, lh, 0xffffc51e, 524, field + 1048, x5, x16, x7
  TEST_LOAD_REGISTERS 102, lh, 0xffffe740, -228, field - 456, x6, x17, x7
  TEST_LOAD_REGISTERS 103, lh, 0xfffff750, 600, field + 1208, x7, x18, x5
  TEST_LOAD_REGISTERS 104, lh, 0xffff8ce5, -104, field - 204, x8, x19, x7
  TEST_LOAD_REGISTERS 105, lh, 0x000051aa, 12, field + 24, x9, x20, x7
  TEST_LOAD_REGISTERS 106, lh, 0xffffb10a, -496, field - 992, x10, x21, x7
  TEST_LOAD_REGISTERS 107, lh, 0xffffc51e, 204, field + 416, x11, x22, x7
  TEST_LOAD_REGISTERS 108, lh, 0x0000459e, 4, field + 12, x12, x23, x7
  TEST_LOAD_REGISTERS 109, lh, 0xffffc21b, 480, field + 968, x13, x24, x7
  TEST_LOAD_REGISTERS 110, lh, 0x00001069, -116, field - 228, x14, x25, x7
  TEST_LOAD_REGISTERS 111, lh, 0x00006ac3, 648, field + 1300, x15, x26, x7
  TEST_LOAD_REGISTERS 112, lh, 0x000071ca, -160, field - 312, x16, x27, x7
  TEST_LOAD_REGISTERS 113, lh, 0x000071ca, -316, field - 632, x17, x28, x7
  TEST_LOAD_REGISTERS 114, lh, 0x000059b2, -172, field - 340, x18, x29, x7
  TEST_LOAD_REGISTERS 115, lh, 0x00007ad3, -352, field - 700, x19, x30, x7
  TEST_LOAD_REGISTERS 116, lh, 0xffff94ed, 592, field + 1188, x20, x31, x7
  TEST_LOAD_REGISTERS 117, lh, 89, -472, field - 936, x21, x1, x7
  TEST_LOAD_REGISTERS 118, lh, 0x00005cb5, -448, field - 892, x22, x2, x7
  TEST_LOAD_REGISTERS 119, lh, 0x000069c2, 184, field + 368, x23, x4, x7
  TEST_LOAD_REGISTERS 120, lh, 0x00007fd8, -576, field - 1148, x24, x5, x7
  TEST_LOAD_REGISTERS 121, lh, 0xffff94ed, 592, field + 1188, x25, x6, x7
  TEST_LOAD_REGISTERS 122, lh, 0xffffca23, 300, field + 600, x26, x7, x5
  TEST_LOAD_REGISTERS 123, lh, 0xffffa3fc, -80, field - 156, x27, x8, x7
  TEST_LOAD_REGISTERS 124, lh, 0xffffc51e, -672, field - 1344, x28, x9, x7
  TEST_LOAD_REGISTERS 125, lh, 0xffffd831, -276, field - 552, x29, x10, x7
  TEST_LOAD_REGISTERS 126, lh, 0xffffc61f, 672, field + 1344, x30, x11, x7
  TEST_LOAD_REGISTERS 127, lh, 0xffffa0f9, -280, field - 556, x31, x12, x7
  TEST_LOAD_RD_IS_RS1 128, lh, 3430, 0, field + 8
  TEST_LOAD_RD_IS_RS1 129, lh, 0xffffe23b, 4, field - 16
  TEST_LOAD_RD_IS_RS1 130, lh, 0x0000116a, -100, field + 200
  TEST_LOAD_RD_IS_RS1 131, lh, 0x000071ca, 4, field + 0

  // Result and base at every forwarding distance, and after a load.
  TEST_LOAD_RESULT_AFTER 132, 0, lh, 0x000071ca, 4, field + 0
  TEST_LOAD_RESULT_AFTER 133, 0, lh, 0x00007ed7, -8, field + 0
  TEST_LOAD_RESULT_AFTER 134, 1, lh, 0xffff89e2, 4, field + 40
  TEST_LOAD_RESULT_AFTER 135, 1, lh, 0xffffb50e, -8, field + 40
  TEST_LOAD_RESULT_AFTER 136, 2, lh, 0xffffa1fa, 4, field + 80
  TEST_LOAD_RESULT_AFTER 137, 2, lh, 0xffffcd26, -8, field + 80
  TEST_LOAD_AFTER 138, 0, lh, 0x000071ca, 4, field + 0
  TEST_LOAD_AFTER 139, 0, lh, 0x00007ed7, -8, field + 0
  TEST_LOAD_AFTER 140, 1, lh, 0xffff89e2, 4, field + 40
  TEST_LOAD_AFTER 141, 1, lh, 0xffffb50e, -8, field + 40
  TEST_LOAD_AFTER 142, 2, lh, 0xffffa1fa, 4, field + 80
  TEST_LOAD_AFTER 143, 2, lh, 0xffffcd26, -8, field + 80
  TEST_LOAD_LOADED 144, 0, lh, 0x000071ca, 4, field + 0
  TEST_LOAD_LOADED 145, 0, lh, 0x00007ed7, -8, field + 0
  TEST_LOAD_LOADED 146, 1, lh, 0xffff89e2, 4, field + 40
  TEST_LOAD_LOADED 147, 1, lh, 0xffffb50e, -8, field + 40
  TEST_LOAD_LOADED 148, 2, lh, 0xffffa1fa, 4, field + 80
  TEST_LOAD_LOADED 149, 2, lh, 0xffffcd26, -8, field + 80

  // x0 stays zero.
  TEST_LOAD_ZERO_RD 150, lh, 0, field + 0
  TEST_LOAD_ZERO_RD 151, lh, 0, field + 4
  TEST_LOAD_ZERO_RD 152, lh, 0, field - 8

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
