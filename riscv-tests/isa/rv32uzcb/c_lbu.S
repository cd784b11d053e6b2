// c.lbu: 154 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Every offset, from two bases.
  TEST_C_LOAD 2, c.lbu, 46, 0, field + 0, a4, a1
  TEST_C_LOAD 3, c.lbu, 79, 0, field - 64, a4, a1
  TEST_C_LOAD 4, c.lbu, 213, 1, field + 0, a4, a1
  TEST_C_LOAD 5, c.lbu, 168, 1, field - 66, a4, a1
  TEST_C_LOAD 6, c.lbu, 124, 2, field + 0, a4, a1
  TEST_C_LOAD 7, c.lbu, 1, 2, field - 68, a4, a1
  TEST_C_LOAD 8, c.lbu, 35, 3, field + 0, a4, a1
  TEST_C_LOAD 9, c.lbu, 90, 3, field - 70, a4, a1

  // A base that is not aligned to a word, and an offset that puts it right.
  TEST_C_LOAD 10, c.lbu, 238, 0, field + 64, a4, a1
  TEST_C_LOAD 11, c.lbu, 238, 1, field + 63, a4, a1
  TEST_C_LOAD 12, c.lbu, 238, 2, field + 62, a4, a1
  TEST_C_LOAD 13, c.lbu, 238, 3, field + 61, a4, a1
  TEST_C_LOAD 14, c.lbu, 138, 0, field + 68, a4, a1
  TEST_C_LOAD 15, c.lbu, 138, 1, field + 67, a4, a1
  TEST_C_LOAD 16, c.lbu, 138, 2, field + 66, a4, a1
  TEST_C_LOAD 17, c.lbu, 138, 3, field + 65, a4, a1
  TEST_C_LOAD 18, c.lbu, 149, 0, field + 65, a4, a1
  TEST_C_LOAD 19, c.lbu, 149, 1, field + 64, a4, a1
  TEST_C_LOAD 20, c.lbu, 149, 2, field + 63, a4, a1
  TEST_C_LOAD 21, c.lbu, 149, 3, field + 62, a4, a1
  TEST_C_LOAD 22, c.lbu, 104, 0, field - 1, a4, a1
  TEST_C_LOAD 23, c.lbu, 104, 1, field - 2, a4, a1
  TEST_C_LOAD 24, c.lbu, 104, 2, field - 3, a4, a1
  TEST_C_LOAD 25, c.lbu, 104, 3, field - 4, a4, a1

  // Values where signs change.
  TEST_C_LOAD 26, c.lbu, 0, 3, values + -3, a4, a1
  TEST_C_LOAD 27, c.lbu, 0, 3, values + -2, a4, a1
  TEST_C_LOAD 28, c.lbu, 0, 3, values + -1, a4, a1
  TEST_C_LOAD 29, c.lbu, 0, 3, values + 0, a4, a1
  TEST_C_LOAD 30, c.lbu, 1, 3, values + 1, a4, a1
  TEST_C_LOAD 31, c.lbu, 0, 3, values + 2, a4, a1
  TEST_C_LOAD 32, c.lbu, 0, 3, values + 3, a4, a1
  TEST_C_LOAD 33, c.lbu, 0, 3, values + 4, a4, a1
  TEST_C_LOAD 34, c.lbu, 2, 3, values + 5, a4, a1
  TEST_C_LOAD 35, c.lbu, 0, 3, values + 6, a4, a1
  TEST_C_LOAD 36, c.lbu, 0, 3, values + 7, a4, a1
  TEST_C_LOAD 37, c.lbu, 0, 3, values + 8, a4, a1
  TEST_C_LOAD 38, c.lbu, 255, 3, values + 9, a4, a1
  TEST_C_LOAD 39, c.lbu, 255, 3, values + 10, a4, a1
  TEST_C_LOAD 40, c.lbu, 255, 3, values + 11, a4, a1
  TEST_C_LOAD 41, c.lbu, 127, 3, values + 12, a4, a1
  TEST_C_LOAD 42, c.lbu, 0, 3, values + 13, a4, a1
  TEST_C_LOAD 43, c.lbu, 0, 3, values + 14, a4, a1
  TEST_C_LOAD 44, c.lbu, 0, 3, values + 15, a4, a1
  TEST_C_LOAD 45, c.lbu, 128, 3, values + 16, a4, a1
  TEST_C_LOAD 46, c.lbu, 1, 3, values + 17, a4, a1
  TEST_C_LOAD 47, c.lbu, 0, 3, values + 18, a4, a1
  TEST_C_LOAD 48, c.lbu, 0, 3, values + 19, a4, a1
  TEST_C_LOAD 49, c.lbu, 128, 3, values + 20, a4, a1
  TEST_C_LOAD 50, c.lbu, 0, 3, values + 21, a4, a1
  TEST_C_LOAD 51, c.lbu, 128, 3, values + 22, a4, a1
  TEST_C_LOAD 52, c.lbu, 255, 3, values + 23, a4, a1
  TEST_C_LOAD 53, c.lbu, 255, 3, values + 24, a4, a1
  TEST_C_LOAD 54, c.lbu, 255, 3, values + 25, a4, a1
  TEST_C_LOAD 55, c.lbu, 255, 3, values + 26, a4, a1
  TEST_C_LOAD 56, c.lbu, 255, 3, values + 27, a4, a1
  TEST_C_LOAD 57, c.lbu, 255, 3, values + 28, a4, a1
  TEST_C_LOAD 58, c.lbu, 128, 3, values + 29, a4, a1
  TEST_C_LOAD 59, c.lbu, 0, 3, values + 30, a4, a1
  TEST_C_LOAD 60, c.lbu, 0, 3, values + 31, a4, a1
  TEST_C_LOAD 61, c.lbu, 0, 3, values + 32, a4, a1
  TEST_C_LOAD 62, c.lbu, 127, 3, values + 33, a4, a1
  TEST_C_LOAD 63, c.lbu, 0, 3, values + 34, a4, a1
  TEST_C_LOAD 64, c.lbu, 0, 3, values + 35, a4, a1
  TEST_C_LOAD 65, c.lbu, 0, 3, values + 36, a4, a1
  TEST_C_LOAD 66, c.lbu, 255, 3, values + 37, a4, a1
  TEST_C_LOAD 67, c.lbu, 127, 3, values + 38, a4, a1
  TEST_C_LOAD 68, c.lbu, 0, 3, values + 39, a4, a1
  TEST_C_LOAD 69, c.lbu, 0, 3, values + 40, a4, a1
  TEST_C_LOAD 70, c.lbu, 0, 3, values + 41, a4, a1
  TEST_C_LOAD 71, c.lbu, 128, 3, values + 42, a4, a1
  TEST_C_LOAD 72, c.lbu, 0, 3, values + 43, a4, a1
  TEST_C_LOAD 73, c.lbu, 0, 3, values + 44, a4, a1
  TEST_C_LOAD 74, c.lbu, 255, 3, values + 45, a4, a1
  TEST_C_LOAD 75, c.lbu, 0, 3, values + 46, a4, a1
  TEST_C_LOAD 76, c.lbu, 0, 3, values + 47, a4, a1
  TEST_C_LOAD 77, c.lbu, 0, 3, values + 48, a4, a1
  TEST_C_LOAD 78, c.lbu, 255, 3, values + 49, a4, a1
  TEST_C_LOAD 79, c.lbu, 255, 3, values + 50, a4, a1
  TEST_C_LOAD 80, c.lbu, 0, 3, values + 51, a4, a1
  TEST_C_LOAD 81, c.lbu, 0, 3, values + 52, a4, a1
  TEST_C_LOAD 82, c.lbu, 128, 3, values + 53, a4, a1
  TEST_C_LOAD 83, c.lbu, 127, 3, values + 54, a4, a1
  TEST_C_LOAD 84, c.lbu, 0, 3, values + 55, a4, a1
  TEST_C_LOAD 85, c.lbu, 0, 3, values + 56, a4, a1

  // Every register in every place.
  TEST_C_LOAD 86, c.lbu, 143, 1, field + 292, x8, x8
  TEST_C_LOAD 87, c.lbu, 119, 2, field + 196, x8, x9
  TEST_C_LOAD 88, c.lbu, 234, 1, field + 392, x8, x10
  TEST_C_LOAD 89, c.lbu, 218, 0, field + 592, x8, x11
  TEST_C_LOAD 90, c.lbu, 37, 2, field + 944, x8, x12
  TEST_C_LOAD 91, c.lbu, 129, 1, field + 592, x8, x13
  TEST_C_LOAD 92, c.lbu, 155, 1, field + 788, x8, x14
  TEST_C_LOAD 93, c.lbu, 186, 2, field + 256, x8, x15
  TEST_C_LOAD 94, c.lbu, 91, 0, field + 908, x9, x8
  TEST_C_LOAD 95, c.lbu, 86, 3, field + 204, x9, x9
  TEST_C_LOAD 96, c.lbu, 245, 0, field + 756, x9, x10
  TEST_C_LOAD 97, c.lbu, 47, 3, field + 20, x9, x11
  TEST_C_LOAD 98, c.lbu, 159, 0, field + 460, x9, x12
  TEST_C_LOAD 99, c.lbu, 6, 0, field + 104, x9, x13
  TEST_C_LOAD 100, c.lbu, 122, 2, field + 796, x9, x14
  TEST_C_LOAD 101, c.lbu, 93, 1, field + 532, x9, x15
  TEST_C_LOAD 102, c.lbu, 158, 0, field + 16, x10, x8
  TEST_C_LOAD 103, c.lbu, 216, 2, field + 544, x10, x9
  TEST_C_LOAD 104, c.lbu, 243, 1, field + 288, x10, x10
  TEST_C_LOAD 105, c.lbu, 19, 3, field + 620, x10, x11
  TEST_C_LOAD 106, c.lbu, 14, 2, field + 872, x10, x12
  TEST_C_LOAD 107, c.lbu, 174, 3, field + 656, x10, x13
  TEST_C_LOAD 108, c.lbu, 7, 3, field + 600, x10, x14
  TEST_C_LOAD 109, c.lbu, 162, 0, field + 584, x10, x15
  TEST_C_LOAD 110, c.lbu, 35, 1, field + 368, x11, x8
  TEST_C_LOAD 111, c.lbu, 4, 3, field + 952, x11, x9
  TEST_C_LOAD 112, c.lbu, 253, 1, field + 628, x11, x10
  TEST_C_LOAD 113, c.lbu, 229, 1, field + 112, x11, x11
  TEST_C_LOAD 114, c.lbu, 106, 1, field + 996, x11, x12
  TEST_C_LOAD 115, c.lbu, 88, 0, field + 784, x11, x13
  TEST_C_LOAD 116, c.lbu, 83, 3, field + 80, x11, x14
  TEST_C_LOAD 117, c.lbu, 55, 2, field + 736, x11, x15
  TEST_C_LOAD 118, c.lbu, 2, 2, field + 852, x12, x8
  TEST_C_LOAD 119, c.lbu, 118, 3, field + 172, x12, x9
  TEST_C_LOAD 120, c.lbu, 139, 2, field + 144, x12, x10
  TEST_C_LOAD 121, c.lbu, 100, 0, field + 328, x12, x11
  TEST_C_LOAD 122, c.lbu, 208, 1, field + 672, x12, x12
  TEST_C_LOAD 123, c.lbu, 113, 2, field + 900, x12, x13
  TEST_C_LOAD 124, c.lbu, 232, 0, field + 768, x12, x14
  TEST_C_LOAD 125, c.lbu, 72, 1, field + 140, x12, x15
  TEST_C_LOAD 126, c.lbu, 90, 2, field + 352, x13, x8
  TEST_C_LOAD 127, c.lbu, 124, 3, field + 896, x13, x9
  TEST_C_LOAD 128, c.lbu, 128, 2, field + 92, x13, x10
  TEST_C_LOAD 129, c.lbu, 89, 3, field + 328, x13, x11
  TEST_C_LOAD 130, c.lbu, 123, 1, field + 344, x13, x12
  TEST_C_LOAD 131, c.lbu, 108, 2, field + 620, x13, x13
  TEST_C_LOAD 132, c.lbu, 167, 1, field + 808, x13, x14
  TEST_C_LOAD 133, c.lbu, 223, 0, field + 396, x13, x15
  TEST_C_LOAD 134, c.lbu, 32, 0, field + 300, x14, x8
  TEST_C_LOAD 135, c.lbu, 84, 2, field + 580, x14, x9
  TEST_C_LOAD 136, c.lbu, 225, 2, field + 916, x14, x10
  TEST_C_LOAD 137, c.lbu, 148, 0, field + 884, x14, x11
  TEST_C_LOAD 138, c.lbu, 201, 2, field + 400, x14, x12
  TEST_C_LOAD 139, c.lbu, 177, 0, field + 252, x14, x13
  TEST_C_LOAD 140, c.lbu, 202, 1, field + 424, x14, x14
  TEST_C_LOAD 141, c.lbu, 150, 0, field + 88, x14, x15
  TEST_C_LOAD 142, c.lbu, 253, 1, field + 628, x15, x8
  TEST_C_LOAD 143, c.lbu, 48, 2, field + 520, x15, x9
  TEST_C_LOAD 144, c.lbu, 245, 3, field + 808, x15, x10
  TEST_C_LOAD 145, c.lbu, 207, 3, field + 592, x15, x11
  TEST_C_LOAD 146, c.lbu, 14, 2, field + 872, x15, x12
  TEST_C_LOAD 147, c.lbu, 28, 3, field + 992, x15, x13
  TEST_C_LOAD 148, c.lbu, 64, 1, field + 212, x15, x14
  TEST_C_LOAD 149, c.lbu, 231, 3, field + 632, x15, x15

  // Result and base at every forwarding distance.
  TEST_C_LOAD_RESULT_AFTER 150, 0, c.lbu, 35, 3, field + 0, a1
  TEST_C_LOAD_AFTER 151, 0, c.lbu, 124, 2, field + 0, a1
  TEST_C_LOAD_RESULT_AFTER 152, 1, c.lbu, 237, 1, field + 40, a1
  TEST_C_LOAD_AFTER 153, 1, c.lbu, 148, 2, field + 40, a1
  TEST_C_LOAD_RESULT_AFTER 154, 2, c.lbu, 5, 1, field + 80, a1
  TEST_C_LOAD_AFTER 155, 2, c.lbu, 94, 0, field + 80, a1

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
