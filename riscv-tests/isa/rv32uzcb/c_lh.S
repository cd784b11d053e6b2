// c.lh: 112 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Every offset, from two bases.
  TEST_C_LOAD 2, c.lh, 0xffffd52e, 0, field + 0, a4, a1
  TEST_C_LOAD 3, c.lh, 0xfffff64f, 0, field - 64, a4, a1
  TEST_C_LOAD 4, c.lh, 0x0000237c, 2, field + 0, a4, a1
  TEST_C_LOAD 5, c.lh, 0xffffa801, 2, field - 68, a4, a1

  // A base that is not aligned to a word, and an offset that puts it right.
  TEST_C_LOAD 6, c.lh, 0xffff95ee, 0, field + 64, a4, a1
  TEST_C_LOAD 7, c.lh, 0xffff95ee, 2, field + 62, a4, a1
  TEST_C_LOAD 8, c.lh, 0x0000318a, 0, field + 68, a4, a1
  TEST_C_LOAD 9, c.lh, 0x0000318a, 2, field + 66, a4, a1
  TEST_C_LOAD 10, c.lh, 0xffffe33c, 0, field + 66, a4, a1
  TEST_C_LOAD 11, c.lh, 0xffffe33c, 2, field + 64, a4, a1
  TEST_C_LOAD 12, c.lh, 0x000068c1, 0, field - 2, a4, a1
  TEST_C_LOAD 13, c.lh, 0x000068c1, 2, field - 4, a4, a1

  // Values where signs change.
  TEST_C_LOAD 14, c.lh, 0, 2, values + -2, a4, a1
  TEST_C_LOAD 15, c.lh, 0, 2, values + 0, a4, a1
  TEST_C_LOAD 16, c.lh, 1, 2, values + 2, a4, a1
  TEST_C_LOAD 17, c.lh, 0, 2, values + 4, a4, a1
  TEST_C_LOAD 18, c.lh, 2, 2, values + 6, a4, a1
  TEST_C_LOAD 19, c.lh, 0, 2, values + 8, a4, a1
  TEST_C_LOAD 20, c.lh, 0xffffffff, 2, values + 10, a4, a1
  TEST_C_LOAD 21, c.lh, 0x00007fff, 2, values + 12, a4, a1
  TEST_C_LOAD 22, c.lh, 0, 2, values + 14, a4, a1
  TEST_C_LOAD 23, c.lh, 0xffff8000, 2, values + 16, a4, a1
  TEST_C_LOAD 24, c.lh, 1, 2, values + 18, a4, a1
  TEST_C_LOAD 25, c.lh, 0xffff8000, 2, values + 20, a4, a1
  TEST_C_LOAD 26, c.lh, 0xffff8000, 2, values + 22, a4, a1
  TEST_C_LOAD 27, c.lh, 0xffffffff, 2, values + 24, a4, a1
  TEST_C_LOAD 28, c.lh, 0xffffffff, 2, values + 26, a4, a1
  TEST_C_LOAD 29, c.lh, 0xffffffff, 2, values + 28, a4, a1
  TEST_C_LOAD 30, c.lh, 128, 2, values + 30, a4, a1
  TEST_C_LOAD 31, c.lh, 0, 2, values + 32, a4, a1
  TEST_C_LOAD 32, c.lh, 127, 2, values + 34, a4, a1
  TEST_C_LOAD 33, c.lh, 0, 2, values + 36, a4, a1
  TEST_C_LOAD 34, c.lh, 0x00007fff, 2, values + 38, a4, a1
  TEST_C_LOAD 35, c.lh, 0, 2, values + 40, a4, a1
  TEST_C_LOAD 36, c.lh, 0xffff8000, 2, values + 42, a4, a1
  TEST_C_LOAD 37, c.lh, 0, 2, values + 44, a4, a1
  TEST_C_LOAD 38, c.lh, 255, 2, values + 46, a4, a1
  TEST_C_LOAD 39, c.lh, 0, 2, values + 48, a4, a1
  TEST_C_LOAD 40, c.lh, 0xffffffff, 2, values + 50, a4, a1
  TEST_C_LOAD 41, c.lh, 0, 2, values + 52, a4, a1
  TEST_C_LOAD 42, c.lh, 0x00007f80, 2, values + 54, a4, a1
  TEST_C_LOAD 43, c.lh, 0, 2, values + 56, a4, a1

  // Every register in every place.
  TEST_C_LOAD 44, c.lh, 0xffffcd26, 0, field + 72, x8, x8
  TEST_C_LOAD 45, c.lh, 0xffffca23, 0, field + 424, x8, x9
  TEST_C_LOAD 46, c.lh, 0x0000116a, 0, field + 100, x8, x10
  TEST_C_LOAD 47, c.lh, 0xffff80d9, 0, field + 148, x8, x11
  TEST_C_LOAD 48, c.lh, 0xffffa700, 0, field + 332, x8, x12
  TEST_C_LOAD 49, c.lh, 0x00004099, 0, field + 688, x8, x13
  TEST_C_LOAD 50, c.lh, 3944, 2, field + 528, x8, x14
  TEST_C_LOAD 51, c.lh, 1117, 2, field + 476, x8, x15
  TEST_C_LOAD 52, c.lh, 0x0000247d, 2, field + 920, x9, x8
  TEST_C_LOAD 53, c.lh, 0xfffff851, 2, field + 456, x9, x9
  TEST_C_LOAD 54, c.lh, 0x00002b84, 0, field + 772, x9, x10
  TEST_C_LOAD 55, c.lh, 0xffff8de6, 0, field + 612, x9, x11
  TEST_C_LOAD 56, c.lh, 0xffffd32c, 0, field + 796, x9, x12
  TEST_C_LOAD 57, c.lh, 0xffff81da, 0, field + 592, x9, x13
  TEST_C_LOAD 58, c.lh, 0x0000126b, 2, field + 652, x9, x14
  TEST_C_LOAD 59, c.lh, 0xffffb10a, 2, field + 304, x9, x15
  TEST_C_LOAD 60, c.lh, 0xffffd52e, 2, field + 840, x10, x8
  TEST_C_LOAD 61, c.lh, 0xffff8be4, 2, field + 564, x10, x9
  TEST_C_LOAD 62, c.lh, 0x000074cd, 2, field + 968, x10, x10
  TEST_C_LOAD 63, c.lh, 0x0000368f, 2, field + 236, x10, x11
  TEST_C_LOAD 64, c.lh, 0xffffb009, 0, field + 704, x10, x12
  TEST_C_LOAD 65, c.lh, 0xfffffe57, 2, field + 704, x10, x13
  TEST_C_LOAD 66, c.lh, 0xffffeb44, 0, field + 360, x10, x14
  TEST_C_LOAD 67, c.lh, 0xffffa902, 2, field + 852, x10, x15
  TEST_C_LOAD 68, c.lh, 0x00001b74, 2, field + 72, x11, x8
  TEST_C_LOAD 69, c.lh, 0x0000368f, 2, field + 712, x11, x9
  TEST_C_LOAD 70, c.lh, 0xfffff952, 0, field + 536, x11, x10
  TEST_C_LOAD 71, c.lh, 0xffffde37, 2, field + 736, x11, x11
  TEST_C_LOAD 72, c.lh, 0x0000368f, 2, field + 236, x11, x12
  TEST_C_LOAD 73, c.lh, 0xffffb009, 0, field + 228, x11, x13
  TEST_C_LOAD 74, c.lh, 3430, 2, field + 848, x11, x14
  TEST_C_LOAD 75, c.lh, 2659, 2, field + 248, x11, x15
  TEST_C_LOAD 76, c.lh, 0x000054ad, 0, field + 160, x12, x8
  TEST_C_LOAD 77, c.lh, 0x00007dd6, 0, field + 24, x12, x9
  TEST_C_LOAD 78, c.lh, 0xfffffc55, 0, field + 184, x12, x10
  TEST_C_LOAD 79, c.lh, 0xffffc51e, 0, field + 620, x12, x11
  TEST_C_LOAD 80, c.lh, 0xffffa902, 2, field + 852, x12, x12
  TEST_C_LOAD 81, c.lh, 0xffff8ce5, 2, field + 1008, x12, x13
  TEST_C_LOAD 82, c.lh, 0xffffd831, 2, field + 964, x12, x14
  TEST_C_LOAD 83, c.lh, 3430, 2, field + 372, x12, x15
  TEST_C_LOAD 84, c.lh, 0x000073cc, 2, field + 524, x13, x8
  TEST_C_LOAD 85, c.lh, 0x000052ab, 0, field + 480, x13, x9
  TEST_C_LOAD 86, c.lh, 0xffffd932, 0, field + 92, x13, x10
  TEST_C_LOAD 87, c.lh, 0x000059b2, 2, field + 804, x13, x11
  TEST_C_LOAD 88, c.lh, 0x000054ad, 2, field + 1000, x13, x12
  TEST_C_LOAD 89, c.lh, 0xffffbc15, 0, field + 248, x13, x13
  TEST_C_LOAD 90, c.lh, 0xfffff952, 0, field + 60, x13, x14
  TEST_C_LOAD 91, c.lh, 0xffffab04, 2, field + 532, x13, x15
  TEST_C_LOAD 92, c.lh, 0xffffbc15, 0, field + 248, x14, x8
  TEST_C_LOAD 93, c.lh, 0xffff8de6, 0, field + 612, x14, x9
  TEST_C_LOAD 94, c.lh, 0xffff8ce5, 2, field + 1008, x14, x10
  TEST_C_LOAD 95, c.lh, 0xfffffa53, 0, field + 504, x14, x11
  TEST_C_LOAD 96, c.lh, 0xffff96ef, 0, field + 508, x14, x12
  TEST_C_LOAD 97, c.lh, 0x00003e97, 2, field + 640, x14, x13
  TEST_C_LOAD 98, c.lh, 0x000066bf, 0, field + 904, x14, x14
  TEST_C_LOAD 99, c.lh, 0xffffaf08, 2, field + 624, x14, x15
  TEST_C_LOAD 100, c.lh, 0xffffbd16, 2, field + 324, x15, x8
  TEST_C_LOAD 101, c.lh, 0xffffec45, 2, field + 912, x15, x9
  TEST_C_LOAD 102, c.lh, 0x00004ba4, 2, field + 628, x15, x10
  TEST_C_LOAD 103, c.lh, 0x0000328b, 0, field + 988, x15, x11
  TEST_C_LOAD 104, c.lh, 0xffff88e1, 2, field + 440, x15, x12
  TEST_C_LOAD 105, c.lh, 0xffffca23, 0, field + 900, x15, x13
  TEST_C_LOAD 106, c.lh, 0xffffca23, 0, field + 424, x15, x14
  TEST_C_LOAD 107, c.lh, 0xffffdc35, 0, field + 692, x15, x15

  // Result and base at every forwarding distance.
  TEST_C_LOAD_RESULT_AFTER 108, 0, c.lh, 0x0000237c, 2, field + 0, a1
  TEST_C_LOAD_AFTER 109, 0, c.lh, 0xffffd52e, 0, field + 0, a1
  TEST_C_LOAD_RESULT_AFTER 110, 1, c.lh, 0xffffed46, 0, field + 40, a1
  TEST_C_LOAD_AFTER 111, 1, c.lh, 0xffffed46, 0, field + 40, a1
  TEST_C_LOAD_RESULT_AFTER 112, 2, c.lh, 1374, 0, field + 80, a1
  TEST_C_LOAD_AFTER 113, 2, c.lh, 1374, 0, field + 80, a1

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
