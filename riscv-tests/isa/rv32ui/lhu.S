// lhu: 151 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "memory.h"

TEST_BEGIN

  // Every bit of the offset, both signs.
  TEST_LOAD 2, lhu, 0x0000d52e, 0, field + 0
  TEST_LOAD 3, lhu, 0x0000237c, 2, field + 0
  TEST_LOAD 4, lhu, 0x000071ca, 4, field + 0
  TEST_LOAD 5, lhu, 3430, 8, field + 0
  TEST_LOAD 6, lhu, 0x0000459e, 16, field + 0
  TEST_LOAD 7, lhu, 0x0000b50e, 32, field + 0
  TEST_LOAD 8, lhu, 0x000095ee, 64, field + 0
  TEST_LOAD 9, lhu, 0x000074cd, 128, field + 0
  TEST_LOAD 10, lhu, 0x0000136c, 256, field + 0
  TEST_LOAD 11, lhu, 0x000051aa, 512, field + 0
  TEST_LOAD 12, lhu, 0x0000cd26, 1024, field + 0
  TEST_LOAD 13, lhu, 0x000068c1, -2, field + 0
  TEST_LOAD 14, lhu, 0x00001a73, -4, field + 0
  TEST_LOAD 15, lhu, 0x00007ed7, -8, field + 0
  TEST_LOAD 16, lhu, 0x0000469f, -16, field + 0
  TEST_LOAD 17, lhu, 0x0000d62f, -32, field + 0
  TEST_LOAD 18, lhu, 0x0000f64f, -64, field + 0
  TEST_LOAD 19, lhu, 0x0000368f, -128, field + 0
  TEST_LOAD 20, lhu, 0x000097f0, -256, field + 0
  TEST_LOAD 21, lhu, 0x000059b2, -512, field + 0
  TEST_LOAD 22, lhu, 0x0000dd36, -1024, field + 0
  TEST_LOAD 23, lhu, 0x0000e53e, -2048, field + 0
  TEST_LOAD 24, lhu, 0x000058b1, 2046, field + 0
  TEST_LOAD 25, lhu, 0x0000338c, -2046, field + 0
  TEST_LOAD 26, lhu, 0x0000d730, 1364, field + 0
  TEST_LOAD 27, lhu, 0x0000b40d, -1364, field + 0

  // A base that is not aligned, and an offset that puts it right.
  TEST_LOAD 28, lhu, 0x000095ee, 1, field + 63
  TEST_LOAD 29, lhu, 0x000095ee, -1, field + 65
  TEST_LOAD 30, lhu, 0x000095ee, 3, field + 61
  TEST_LOAD 31, lhu, 0x000095ee, -3, field + 67
  TEST_LOAD 32, lhu, 0x000095ee, 2, field + 62
  TEST_LOAD 33, lhu, 0x000095ee, -2, field + 66
  TEST_LOAD 34, lhu, 0x000095ee, 2047, field - 1983
  TEST_LOAD 35, lhu, 0x000095ee, -2047, field + 2111

  // Places next to each other, with the offset and with the base.
  TEST_LOAD 36, lhu, 0x0000d52e, 0, field + 0
  TEST_LOAD 37, lhu, 0x000068c1, 0, field - 2
  TEST_LOAD 38, lhu, 0x0000237c, 2, field + 0
  TEST_LOAD 39, lhu, 0x00001a73, 0, field - 4
  TEST_LOAD 40, lhu, 0x000071ca, 4, field + 0
  TEST_LOAD 41, lhu, 0x0000cc25, 0, field - 6
  TEST_LOAD 42, lhu, 0x0000bf18, 6, field + 0
  TEST_LOAD 43, lhu, 0x00007ed7, 0, field - 8
  TEST_LOAD 44, lhu, 3430, 8, field + 0
  TEST_LOAD 45, lhu, 0x00003089, 0, field - 10
  TEST_LOAD 46, lhu, 0x00005bb4, 10, field + 0
  TEST_LOAD 47, lhu, 0x0000e23b, 0, field - 12
  TEST_LOAD 48, lhu, 0x0000a902, 12, field + 0
  TEST_LOAD 49, lhu, 0x000094ed, 0, field - 14
  TEST_LOAD 50, lhu, 0x0000f750, 14, field + 0
  TEST_LOAD 51, lhu, 0x0000469f, 0, field - 16
  TEST_LOAD 52, lhu, 0x0000459e, 16, field + 0
  TEST_LOAD 53, lhu, 0x0000f851, 0, field - 18
  TEST_LOAD 54, lhu, 0x000093ec, 18, field + 0
  TEST_LOAD 55, lhu, 0x0000aa03, 0, field - 20
  TEST_LOAD 56, lhu, 0x0000e13a, 20, field + 0
  TEST_LOAD 57, lhu, 0x00005cb5, 0, field - 22
  TEST_LOAD 58, lhu, 0x00002f88, 22, field + 0
  TEST_LOAD 59, lhu, 3687, 0, field - 24
  TEST_LOAD 60, lhu, 0x00007dd6, 24, field + 0
  TEST_LOAD 61, lhu, 0x0000c019, 0, field - 26
  TEST_LOAD 62, lhu, 0x0000cb24, 26, field + 0
  TEST_LOAD 63, lhu, 0x000072cb, 0, field - 28
  TEST_LOAD 64, lhu, 0x00001972, 28, field + 0
  TEST_LOAD 65, lhu, 0x0000247d, 0, field - 30
  TEST_LOAD 66, lhu, 0x000067c0, 30, field + 0
  TEST_LOAD 67, lhu, 0x0000d62f, 0, field - 32

  // Values where signs change.
  TEST_LOAD 68, lhu, 0, 0, values + 0
  TEST_LOAD 69, lhu, 0, 2, values + 0
  TEST_LOAD 70, lhu, 1, 0, values + 4
  TEST_LOAD 71, lhu, 0, 2, values + 4
  TEST_LOAD 72, lhu, 2, 0, values + 8
  TEST_LOAD 73, lhu, 0, 2, values + 8
  TEST_LOAD 74, lhu, 0x0000ffff, 0, values + 12
  TEST_LOAD 75, lhu, 0x00007fff, 2, values + 12
  TEST_LOAD 76, lhu, 0, 0, values + 16
  TEST_LOAD 77, lhu, 0x00008000, 2, values + 16
  TEST_LOAD 78, lhu, 1, 0, values + 20
  TEST_LOAD 79, lhu, 0x00008000, 2, values + 20
  TEST_LOAD 80, lhu, 0x00008000, 0, values + 24
  TEST_LOAD 81, lhu, 0x0000ffff, 2, values + 24
  TEST_LOAD 82, lhu, 0x0000ffff, 0, values + 28
  TEST_LOAD 83, lhu, 0x0000ffff, 2, values + 28
  TEST_LOAD 84, lhu, 128, 0, values + 32
  TEST_LOAD 85, lhu, 0, 2, values + 32
  TEST_LOAD 86, lhu, 127, 0, values + 36
  TEST_LOAD 87, lhu, 0, 2, values + 36
  TEST_LOAD 88, lhu, 0x00007fff, 0, values + 40
  TEST_LOAD 89, lhu, 0, 2, values + 40
  TEST_LOAD 90, lhu, 0x00008000, 0, values + 44
  TEST_LOAD 91, lhu, 0, 2, values + 44
  TEST_LOAD 92, lhu, 255, 0, values + 48
  TEST_LOAD 93, lhu, 0, 2, values + 48
  TEST_LOAD 94, lhu, 0x0000ffff, 0, values + 52
  TEST_LOAD 95, lhu, 0, 2, values + 52
  TEST_LOAD 96, lhu, 0x00007f80, 0, values + 56
  TEST_LOAD 97, lhu, 0, 2, values + 56

  // Every register in every place, and one in both.
  TEST_LOAD_REGISTERS 98, lhu, 3173, 572, field + 1152, x1, x13, x7
  TEST_LOAD_REGISTERS 99, lhu, 0x000097f0, -88, field - 168, x2, x14, x7
  TEST_LOAD_REGISTERS 100, lhu, 0x000078d1, 388, field + 784, x4, x15, x7
  TEST_LOAD_REGISTERS 101, lhu, 0x0000e039, 420, field + 840, x5, x16, x7
  TEST_LOAD_REGISTERS 102, lhu, 0x0000c31c, -408, field - 812, x6, x17, x7
  TEST_LOAD_REGISTERS 103, lhu, 0x00007ad3, -352, field - 700, x7, x18, x5
  TEST_LOAD_REGISTERS 104, lhu, 0x000083dc, -68, field - 136, x8, x19, x7
  TEST_LOAD_REGISTERS 105, lhu, 1631, -548, field - 1088, x9, x20, x7
  TEST_LOAD_REGISTERS 106, lhu, 0x00001972, -152, field - 296, x10, x21, x7
  TEST_LOAD_REGISTERS 107, lhu, 0x000069c2, 340, field + 688, x11, x22, x7
  TEST_LOAD_REGISTERS 108, lhu, 0x0000469f, -8, field - 8, x12, x23, x7
  TEST_LOAD_REGISTERS 109, lhu, 860, 448, field + 904, x13, x24, x7
  TEST_LOAD_REGISTERS 110, lhu, 0x0000d52e, -160, field - 316, x14, x25, x7
  TEST_LOAD_REGISTERS 111, lhu, 1631, 492, field + 984, x15, x26, x7
  TEST_LOAD_REGISTERS 112, lhu, 0x00005bb4, 440, field + 888, x16, x27, x7
  TEST_LOAD_REGISTERS 113, lhu, 0x00002d86, -328, field - 648, x17, x28, x7
  TEST_LOAD_REGISTERS 114, lhu, 1374, 184, field + 372, x18, x29, x7
  TEST_LOAD_REGISTERS 115, lhu, 1117, -440, field - 876, x19, x30, x7
  TEST_LOAD_REGISTERS 116, lhu, 3687, -8, field - 16, x20, x31, x7
  TEST_LOAD_REGISTERS 117, lhu, 0x000049a2, 352, field + 708, x21, x1, x7
  TEST_LOAD_REGISTERS 118, lhu, 0x00004aa3, -380, field - 752, x22, x2, x7
  TEST_LOAD_REGISTERS 119, lhu, 3173, -624, field - 1240, x23, x4, x7
  TEST_LOAD_REGISTERS 120, lhu, 0x00006cc5, 64, field + 136, x24, x5, x7
  TEST_LOAD_REGISTERS 121, lhu, 0x00007cd5, -460, field - 912, x25, x6, x7
  TEST_LOAD_REGISTERS 122, lhu, 0x00004ca5, 392, field + 792, x26, x7, x5
  TEST_LOAD_REGISTERS 123, lhu, 0x000061ba, 208, field + 416, x27, x8, x7
  TEST_LOAD_REGISTERS 124, lhu, 0x000049a2, 192, field + 392, x28, x9, x7
  TEST_LOAD_REGISTERS 125, lhu, 0x0000e13a, -312, field - 620, x29, x10, x7
  TEST_LOAD_REGISTERS 126, lhu, 0x0000e33c, 620, field + 1240, x30, x11, x7
  TEST_LOAD_REGISTERS 127, lhu, 0x0000ef48, -252, field - 504, x31, x12, x7
  TEST_LOAD_RD_IS_RS1 128, lhu, 3430, 0, field + 8
  TEST_LOAD_RD_IS_RS1 129, lhu, 0x0000e23b, 4, field - 16
  TEST_LOAD_RD_IS_RS1 130, lhu, 0x0000116a, -100, field + 200
  TEST_LOAD_RD_IS_RS1 131, lhu, 0x000071ca, 4, field + 0

  // Result and base at every forwarding distance, and after a load.
  TEST_LOAD_RESULT_AFTER 132, 0, lhu, 0x000071ca, 4, field + 0
  TEST_LOAD_RESULT_AFTER 133, 0, lhu, 0x00007ed7, -8, field + 0
  TEST_LOAD_RESULT_AFTER 134, 1, lhu, 0x000089e2, 4, field + 40
  TEST_LOAD_RESULT_AFTER 135, 1, lhu, 0x0000b50e, -8, field + 40
  TEST_LOAD_RESULT_AFTER 136, 2, lhu, 0x0000a1fa, 4, field + 80
  TEST_LOAD_RESULT_AFTER 137, 2, lhu, 0x0000cd26, -8, field + 80
  TEST_LOAD_AFTER 138, 0, lhu, 0x000071ca, 4, field + 0
  TEST_LOAD_AFTER 139, 0, lhu, 0x00007ed7, -8, field + 0
  TEST_LOAD_AFTER 140, 1, lhu, 0x000089e2, 4, field + 40
  TEST_LOAD_AFTER 141, 1, lhu, 0x0000b50e, -8, field + 40
  TEST_LOAD_AFTER 142, 2, lhu, 0x0000a1fa, 4, field + 80
  TEST_LOAD_AFTER 143, 2, lhu, 0x0000cd26, -8, field + 80
  TEST_LOAD_LOADED 144, 0, lhu, 0x000071ca, 4, field + 0
  TEST_LOAD_LOADED 145, 0, lhu, 0x00007ed7, -8, field + 0
  TEST_LOAD_LOADED 146, 1, lhu, 0x000089e2, 4, field + 40
  TEST_LOAD_LOADED 147, 1, lhu, 0x0000b50e, -8, field + 40
  TEST_LOAD_LOADED 148, 2, lhu, 0x0000a1fa, 4, field + 80
  TEST_LOAD_LOADED 149, 2, lhu, 0x0000cd26, -8, field + 80

  // x0 stays zero.
  TEST_LOAD_ZERO_RD 150, lhu, 0, field + 0
  TEST_LOAD_ZERO_RD 151, lhu, 0, field + 4
  TEST_LOAD_ZERO_RD 152, lhu, 0, field - 8

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
