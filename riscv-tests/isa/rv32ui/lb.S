// lb: 215 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "memory.h"

TEST_BEGIN

  // Every bit of the offset, both signs.
  TEST_LOAD 2, lb, 46, 0, field + 0
  TEST_LOAD 3, lb, 0xffffffd5, 1, field + 0
  TEST_LOAD 4, lb, 124, 2, field + 0
  TEST_LOAD 5, lb, 0xffffffca, 4, field + 0
  TEST_LOAD 6, lb, 102, 8, field + 0
  TEST_LOAD 7, lb, 0xffffff9e, 16, field + 0
  TEST_LOAD 8, lb, 14, 32, field + 0
  TEST_LOAD 9, lb, 0xffffffee, 64, field + 0
  TEST_LOAD 10, lb, 0xffffffcd, 128, field + 0
  TEST_LOAD 11, lb, 108, 256, field + 0
  TEST_LOAD 12, lb, 0xffffffaa, 512, field + 0
  TEST_LOAD 13, lb, 38, 1024, field + 0
  TEST_LOAD 14, lb, 104, -1, field + 0
  TEST_LOAD 15, lb, 0xffffffc1, -2, field + 0
  TEST_LOAD 16, lb, 115, -4, field + 0
  TEST_LOAD 17, lb, 0xffffffd7, -8, field + 0
  TEST_LOAD 18, lb, 0xffffff9f, -16, field + 0
  TEST_LOAD 19, lb, 47, -32, field + 0
  TEST_LOAD 20, lb, 79, -64, field + 0
  TEST_LOAD 21, lb, 0xffffff8f, -128, field + 0
  TEST_LOAD 22, lb, 0xfffffff0, -256, field + 0
  TEST_LOAD 23, lb, 0xffffffb2, -512, field + 0
  TEST_LOAD 24, lb, 54, -1024, field + 0
  TEST_LOAD 25, lb, 62, -2048, field + 0
  TEST_LOAD 26, lb, 88, 2047, field + 0
  TEST_LOAD 27, lb, 0xffffffe5, -2047, field + 0
  TEST_LOAD 28, lb, 48, 1364, field + 0
  TEST_LOAD 29, lb, 13, -1364, field + 0

  // A base that is not aligned, and an offset that puts it right.
  TEST_LOAD 30, lb, 0xffffffee, 1, field + 63
  TEST_LOAD 31, lb, 0xffffffee, -1, field + 65
  TEST_LOAD 32, lb, 0xffffffee, 3, field + 61
  TEST_LOAD 33, lb, 0xffffffee, -3, field + 67
  TEST_LOAD 34, lb, 0xffffffee, 2, field + 62
  TEST_LOAD 35, lb, 0xffffffee, -2, field + 66
  TEST_LOAD 36, lb, 0xffffffee, 2047, field - 1983
  TEST_LOAD 37, lb, 0xffffffee, -2047, field + 2111

  // Places next to each other, with the offset and with the base.
  TEST_LOAD 38, lb, 46, 0, field + 0
  TEST_LOAD 39, lb, 104, 0, field - 1
  TEST_LOAD 40, lb, 0xffffffd5, 1, field + 0
  TEST_LOAD 41, lb, 0xffffffc1, 0, field - 2
  TEST_LOAD 42, lb, 124, 2, field + 0
  TEST_LOAD 43, lb, 26, 0, field - 3
  TEST_LOAD 44, lb, 35, 3, field + 0
  TEST_LOAD 45, lb, 115, 0, field - 4
  TEST_LOAD 46, lb, 0xffffffca, 4, field + 0
  TEST_LOAD 47, lb, 0xffffffcc, 0, field - 5
  TEST_LOAD 48, lb, 113, 5, field + 0
  TEST_LOAD 49, lb, 37, 0, field - 6
  TEST_LOAD 50, lb, 24, 6, field + 0
  TEST_LOAD 51, lb, 126, 0, field - 7
  TEST_LOAD 52, lb, 0xffffffbf, 7, field + 0
  TEST_LOAD 53, lb, 0xffffffd7, 0, field - 8
  TEST_LOAD 54, lb, 102, 8, field + 0
  TEST_LOAD 55, lb, 48, 0, field - 9
  TEST_LOAD 56, lb, 13, 9, field + 0
  TEST_LOAD 57, lb, 0xffffff89, 0, field - 10
  TEST_LOAD 58, lb, 0xffffffb4, 10, field + 0
  TEST_LOAD 59, lb, 0xffffffe2, 0, field - 11
  TEST_LOAD 60, lb, 91, 11, field + 0
  TEST_LOAD 61, lb, 59, 0, field - 12
  TEST_LOAD 62, lb, 2, 12, field + 0
  TEST_LOAD 63, lb, 0xffffff94, 0, field - 13
  TEST_LOAD 64, lb, 0xffffffa9, 13, field + 0
  TEST_LOAD 65, lb, 0xffffffed, 0, field - 14
  TEST_LOAD 66, lb, 80, 14, field + 0
  TEST_LOAD 67, lb, 70, 0, field - 15
  TEST_LOAD 68, lb, 0xfffffff7, 15, field + 0
  TEST_LOAD 69, lb, 0xffffff9f, 0, field - 16
  TEST_LOAD 70, lb, 0xffffff9e, 16, field + 0
  TEST_LOAD 71, lb, 0xfffffff8, 0, field - 17
  TEST_LOAD 72, lb, 69, 17, field + 0
  TEST_LOAD 73, lb, 81, 0, field - 18
  TEST_LOAD 74, lb, 0xffffffec, 18, field + 0
  TEST_LOAD 75, lb, 0xffffffaa, 0, field - 19
  TEST_LOAD 76, lb, 0xffffff93, 19, field + 0
  TEST_LOAD 77, lb, 3, 0, field - 20
  TEST_LOAD 78, lb, 58, 20, field + 0
  TEST_LOAD 79, lb, 92, 0, field - 21
  TEST_LOAD 80, lb, 0xffffffe1, 21, field + 0
  TEST_LOAD 81, lb, 0xffffffb5, 0, field - 22
  TEST_LOAD 82, lb, 0xffffff88, 22, field + 0
  TEST_LOAD 83, lb, 14, 0, field - 23
  TEST_LOAD 84, lb, 47, 23, field + 0
  TEST_LOAD 85, lb, 103, 0, field - 24
  TEST_LOAD 86, lb, 0xffffffd6, 24, field + 0
  TEST_LOAD 87, lb, 0xffffffc0, 0, field - 25
  TEST_LOAD 88, lb, 125, 25, field + 0
  TEST_LOAD 89, lb, 25, 0, field - 26
  TEST_LOAD 90, lb, 36, 26, field + 0
  TEST_LOAD 91, lb, 114, 0, field - 27
  TEST_LOAD 92, lb, 0xffffffcb, 27, field + 0
  TEST_LOAD 93, lb, 0xffffffcb, 0, field - 28
  TEST_LOAD 94, lb, 114, 28, field + 0
  TEST_LOAD 95, lb, 36, 0, field - 29
  TEST_LOAD 96, lb, 25, 29, field + 0
  TEST_LOAD 97, lb, 125, 0, field - 30
  TEST_LOAD 98, lb, 0xffffffc0, 30, field + 0
  TEST_LOAD 99, lb, 0xffffffd6, 0, field - 31
  TEST_LOAD 100, lb, 103, 31, field + 0
  TEST_LOAD 101, lb, 47, 0, field - 32

  // Values where signs change.
  TEST_LOAD 102, lb, 0, 0, values + 0
  TEST_LOAD 103, lb, 0, 1, values + 0
  TEST_LOAD 104, lb, 0, 2, values + 0
  TEST_LOAD 105, lb, 0, 3, values + 0
  TEST_LOAD 106, lb, 1, 0, values + 4
  TEST_LOAD 107, lb, 0, 1, values + 4
  TEST_LOAD 108, lb, 0, 2, values + 4
  TEST_LOAD 109, lb, 0, 3, values + 4
  TEST_LOAD 110, lb, 2, 0, values + 8
  TEST_LOAD 111, lb, 0, 1, values + 8
  TEST_LOAD 112, lb, 0, 2, values + 8
  TEST_LOAD 113, lb, 0, 3, values + 8
  TEST_LOAD 114, lb, 0xffffffff, 0, values + 12
  TEST_LOAD 115, lb, 0xffffffff, 1, values + 12
  TEST_LOAD 116, lb, 0xffffffff, 2, values + 12
  TEST_LOAD 117, lb, 127, 3, values + 12
  TEST_LOAD 118, lb, 0, 0, values + 16
  TEST_LOAD 119, lb, 0, 1, values + 16
  TEST_LOAD 120, lb, 0, 2, values + 16
  TEST_LOAD 121, lb, 0xffffff80, 3, values + 16
  TEST_LOAD 122, lb, 1, 0, values + 20
  TEST_LOAD 123, lb, 0, 1, values + 20
  TEST_LOAD 124, lb, 0, 2, values + 20
  TEST_LOAD 125, lb, 0xffffff80, 3, values + 20
  TEST_LOAD 126, lb, 0, 0, values + 24
  TEST_LOAD 127, lb, 0xffffff80, 1, values + 24
  TEST_LOAD 128, lb, 0xffffffff, 2, values + 24
  TEST_LOAD 129, lb, 0xffffffff, 3, values + 24
  TEST_LOAD 130, lb, 0xffffffff, 0, values + 28
  TEST_LOAD 131, lb, 0xffffffff, 1, values + 28
  TEST_LOAD 132, lb, 0xffffffff, 2, values + 28
  TEST_LOAD 133, lb, 0xffffffff, 3, values + 28
  TEST_LOAD 134, lb, 0xffffff80, 0, values + 32
  TEST_LOAD 135, lb, 0, 1, values + 32
  TEST_LOAD 136, lb, 0, 2, values + 32
  TEST_LOAD 137, lb, 0, 3, values + 32
  TEST_LOAD 138, lb, 127, 0, values + 36
  TEST_LOAD 139, lb, 0, 1, values + 36
  TEST_LOAD 140, lb, 0, 2, values + 36
  TEST_LOAD 141, lb, 0, 3, values + 36
  TEST_LOAD 142, lb, 0xffffffff, 0, values + 40
  TEST_LOAD 143, lb, 127, 1, values + 40
  TEST_LOAD 144, lb, 0, 2, values + 40
  TEST_LOAD 145, lb, 0, 3, values + 40
  TEST_LOAD 146, lb, 0, 0, values + 44
  TEST_LOAD 147, lb, 0xffffff80, 1, values + 44
  TEST_LOAD 148, lb, 0, 2, values + 44
  TEST_LOAD 149, lb, 0, 3, values + 44
  TEST_LOAD 150, lb, 0xffffffff, 0, values + 48
  TEST_LOAD 151, lb, 0, 1, values + 48
  TEST_LOAD 152, lb, 0, 2, values + 48
  TEST_LOAD 153, lb, 0, 3, values + 48
  TEST_LOAD 154, lb, 0xffffffff, 0, values + 52
  TEST_LOAD 155, lb, 0xffffffff, 1, values + 52
  TEST_LOAD 156, lb, 0, 2, values + 52
  TEST_LOAD 157, lb, 0, 3, values + 52
  TEST_LOAD 158, lb, 0xffffff80, 0, values + 56
  TEST_LOAD 159, lb, 127, 1, values + 56
  TEST_LOAD 160, lb, 0, 2, values + 56
  TEST_LOAD 161, lb, 0, 3, values + 56

  // Every register in every place, and one in both.
  TEST_LOAD_REGISTERS 162, lb, 0xfffffff5, 568, field + 1140, x1, x13, x7
  TEST_LOAD_REGISTERS 163, lb, 0xffffffe7, -212, field - 416, x2, x14, x7
  TEST_LOAD_REGISTERS 164, lb, 118, 516, field + 1032, x4, x15, x7
  TEST_LOAD_REGISTERS 165, lb, 0xffffffaa, 12, field + 24, x5, x16, x7
  TEST_LOAD_REGISTERS 166, lb, 15, 156, field + 320, x6, x17, x7
  TEST_LOAD_REGISTERS 167, lb, 56, 272, field + 544, x7, x18, x5
  TEST_LOAD_REGISTERS 168, lb, 0xffffff96, 188, field + 376, x8, x19, x7
  TEST_LOAD_REGISTERS 169, lb, 119, 664, field + 1328, x9, x20, x7
  TEST_LOAD_REGISTERS 170, lb, 94, 344, field + 688, x10, x21, x7
  TEST_LOAD_REGISTERS 171, lb, 25, -608, field - 1212, x11, x22, x7
  TEST_LOAD_REGISTERS 172, lb, 51, 336, field + 676, x12, x23, x7
  TEST_LOAD_REGISTERS 173, lb, 0xfffffff8, -428, field - 852, x13, x24, x7
  TEST_LOAD_REGISTERS 174, lb, 61, -428, field - 856, x14, x25, x7
  TEST_LOAD_REGISTERS 175, lb, 0xffffff86, -168, field - 332, x15, x26, x7
  TEST_LOAD_REGISTERS 176, lb, 0xffffff8b, -552, field - 1096, x16, x27, x7
  TEST_LOAD_REGISTERS 177, lb, 39, -548, field - 1096, x17, x28, x7
  TEST_LOAD_REGISTERS 178, lb, 0xffffffa1, -112, field - 224, x18, x29, x7
  TEST_LOAD_REGISTERS 179, lb, 0xfffffffe, 532, field + 1072, x19, x30, x7
  TEST_LOAD_REGISTERS 180, lb, 102, -156, field - 312, x20, x31, x7
  TEST_LOAD_REGISTERS 181, lb, 25, -608, field - 1212, x21, x1, x7
  TEST_LOAD_REGISTERS 182, lb, 61, -272, field - 536, x22, x2, x7
  TEST_LOAD_REGISTERS 183, lb, 0xffffff9d, 576, field + 1156, x23, x4, x7
  TEST_LOAD_REGISTERS 184, lb, 0xffffffbb, 672, field + 1348, x24, x5, x7
  TEST_LOAD_REGISTERS 185, lb, 69, -452, field - 904, x25, x6, x7
  TEST_LOAD_REGISTERS 186, lb, 17, -108, field - 212, x26, x7, x5
  TEST_LOAD_REGISTERS 187, lb, 11, -32, field - 60, x27, x8, x7
  TEST_LOAD_REGISTERS 188, lb, 105, 44, field + 88, x28, x9, x7
  TEST_LOAD_REGISTERS 189, lb, 24, 600, field + 1200, x29, x10, x7
  TEST_LOAD_REGISTERS 190, lb, 13, 424, field + 848, x30, x11, x7
  TEST_LOAD_REGISTERS 191, lb, 114, 8, field + 20, x31, x12, x7
  TEST_LOAD_RD_IS_RS1 192, lb, 102, 0, field + 8
  TEST_LOAD_RD_IS_RS1 193, lb, 59, 4, field - 16
  TEST_LOAD_RD_IS_RS1 194, lb, 106, -100, field + 200
  TEST_LOAD_RD_IS_RS1 195, lb, 0xffffffca, 4, field + 0

  // Result and base at every forwarding distance, and after a load.
  TEST_LOAD_RESULT_AFTER 196, 0, lb, 0xffffffca, 4, field + 0
  TEST_LOAD_RESULT_AFTER 197, 0, lb, 0xffffffd7, -8, field + 0
  TEST_LOAD_RESULT_AFTER 198, 1, lb, 0xffffffe2, 4, field + 40
  TEST_LOAD_RESULT_AFTER 199, 1, lb, 14, -8, field + 40
  TEST_LOAD_RESULT_AFTER 200, 2, lb, 0xfffffffa, 4, field + 80
  TEST_LOAD_RESULT_AFTER 201, 2, lb, 38, -8, field + 80
  TEST_LOAD_AFTER 202, 0, lb, 0xffffffca, 4, field + 0
  TEST_LOAD_AFTER 203, 0, lb, 0xffffffd7, -8, field + 0
  TEST_LOAD_AFTER 204, 1, lb, 0xffffffe2, 4, field + 40
  TEST_LOAD_AFTER 205, 1, lb, 14, -8, field + 40
  TEST_LOAD_AFTER 206, 2, lb, 0xfffffffa, 4, field + 80
  TEST_LOAD_AFTER 207, 2, lb, 38, -8, field + 80
  TEST_LOAD_LOADED 208, 0, lb, 0xffffffca, 4, field + 0
  TEST_LOAD_LOADED 209, 0, lb, 0xffffffd7, -8, field + 0
  TEST_LOAD_LOADED 210, 1, lb, 0xffffffe2, 4, field + 40
  TEST_LOAD_LOADED 211, 1, lb, 14, -8, field + 40
  TEST_LOAD_LOADED 212, 2, lb, 0xfffffffa, 4, field + 80
  TEST_LOAD_LOADED 213, 2, lb, 38, -8, field + 80

  // x0 stays zero.
  TEST_LOAD_ZERO_RD 214, lb, 0, field + 0
  TEST_LOAD_ZERO_RD 215, lb, 0, field + 4
  TEST_LOAD_ZERO_RD 216, lb, 0, field - 8

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
