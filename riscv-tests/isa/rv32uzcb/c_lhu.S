// c.lhu: 112 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Every offset, from two bases.
  TEST_C_LOAD 2, c.lhu, 0x0000d52e, 0, field + 0, a4, a1
  TEST_C_LOAD 3, c.lhu, 0x0000f64f, 0, field - 64, a4, a1
  TEST_C_LOAD 4, c.lhu, 0x0000237c, 2, field + 0, a4, a1
  TEST_C_LOAD 5, c.lhu, 0x0000a801, 2, field - 68, a4, a1

  // A base that is not aligned to a word, and an offset that puts it right.
  TEST_C_LOAD 6, c.lhu, 0x000095ee, 0, field + 64, a4, a1
  TEST_C_LOAD 7, c.lhu, 0x000095ee, 2, field + 62, a4, a1
  TEST_C_LOAD 8, c.lhu, 0x0000318a, 0, field + 68, a4, a1
  TEST_C_LOAD 9, c.lhu, 0x0000318a, 2, field + 66, a4, a1
  TEST_C_LOAD 10, c.lhu, 0x0000e33c, 0, field + 66, a4, a1
  TEST_C_LOAD 11, c.lhu, 0x0000e33c, 2, field + 64, a4, a1
  TEST_C_LOAD 12, c.lhu, 0x000068c1, 0, field - 2, a4, a1
  TEST_C_LOAD 13, c.lhu, 0x000068c1, 2, field - 4, a4, a1

  // Values where signs change.
  TEST_C_LOAD 14, c.lhu, 0, 2, values + -2, a4, a1
  TEST_C_LOAD 15, c.lhu, 0, 2, values + 0, a4, a1
  TEST_C_LOAD 16, c.lhu, 1, 2, values + 2, a4, a1
  TEST_C_LOAD 17, c.lhu, 0, 2, values + 4, a4, a1
  TEST_C_LOAD 18, c.lhu, 2, 2, values + 6, a4, a1
  TEST_C_LOAD 19, c.lhu, 0, 2, values + 8, a4, a1
  TEST_C_LOAD 20, c.lhu, 0x0000ffff, 2, values + 10, a4, a1
  TEST_C_LOAD 21, c.lhu, 0x00007fff, 2, values + 12, a4, a1
  TEST_C_LOAD 22, c.lhu, 0, 2, values + 14, a4, a1
  TEST_C_LOAD 23, c.lhu, 0x00008000, 2, values + 16, a4, a1
  TEST_C_LOAD 24, c.lhu, 1, 2, values + 18, a4, a1
  TEST_C_LOAD 25, c.lhu, 0x00008000, 2, values + 20, a4, a1
  TEST_C_LOAD 26, c.lhu, 0x00008000, 2, values + 22, a4, a1
  TEST_C_LOAD 27, c.lhu, 0x0000ffff, 2, values + 24, a4, a1
  TEST_C_LOAD 28, c.lhu, 0x0000ffff, 2, values + 26, a4, a1
  TEST_C_LOAD 29, c.lhu, 0x0000ffff, 2, values + 28, a4, a1
  TEST_C_LOAD 30, c.lhu, 128, 2, values + 30, a4, a1
  TEST_C_LOAD 31, c.lhu, 0, 2, values + 32, a4, a1
  TEST_C_LOAD 32, c.lhu, 127, 2, values + 34, a4, a1
  TEST_C_LOAD 33, c.lhu, 0, 2, values + 36, a4, a1
  TEST_C_LOAD 34, c.lhu, 0x00007fff, 2, values + 38, a4, a1
  TEST_C_LOAD 35, c.lhu, 0, 2, values + 40, a4, a1
  TEST_C_LOAD 36, c.lhu, 0x00008000, 2, values + 42, a4, a1
  TEST_C_LOAD 37, c.lhu, 0, 2, values + 44, a4, a1
  TEST_C_LOAD 38, c.lhu, 255, 2, values + 46, a4, a1
  TEST_C_LOAD 39, c.lhu, 0, 2, values + 48, a4, a1
  TEST_C_LOAD 40, c.lhu, 0x0000ffff, 2, values + 50, a4, a1
  TEST_C_LOAD 41, c.lhu, 0, 2, values + 52, a4, a1
  TEST_C_LOAD 42, c.lhu, 0x00007f80, 2, values + 54, a4, a1
  TEST_C_LOAD 43, c.lhu, 0, 2, values + 56, a4, a1

  // Every register in every place.
  TEST_C_LOAD 44, c.lhu, 0x00003c95, 2, field + 484, x8, x8
  TEST_C_LOAD 45, c.lhu, 0x00006dc6, 2, field + 276, x8, x9
  TEST_C_LOAD 46, c.lhu, 0x0000f049, 0, field + 164, x8, x10
  TEST_C_LOAD 47, c.lhu, 0x0000136c, 2, field + 620, x8, x11
  TEST_C_LOAD 48, c.lhu, 0x0000b40d, 2, field + 428, x8, x12
  TEST_C_LOAD 49, c.lhu, 0x000060b9, 0, field + 656, x8, x13
  TEST_C_LOAD 50, c.lhu, 0x00009cf5, 0, field + 756, x8, x14
  TEST_C_LOAD 51, c.lhu, 0x0000a801, 2, field + 408, x8, x15
  TEST_C_LOAD 52, c.lhu, 0x000076cf, 0, field + 1016, x9, x8
  TEST_C_LOAD 53, c.lhu, 0x0000419a, 2, field + 288, x9, x9
  TEST_C_LOAD 54, c.lhu, 0x0000bd16, 2, field + 324, x9, x10
  TEST_C_LOAD 55, c.lhu, 3173, 2, field + 404, x9, x11
  TEST_C_LOAD 56, c.lhu, 0x0000f24b, 2, field + 684, x9, x12
  TEST_C_LOAD 57, c.lhu, 0x000050a9, 2, field + 432, x9, x13
  TEST_C_LOAD 58, c.lhu, 0x0000a6ff, 2, field + 728, x9, x14
  TEST_C_LOAD 59, c.lhu, 0x000066bf, 0, field + 904, x9, x15
  TEST_C_LOAD 60, c.lhu, 0x0000b30c, 0, field + 828, x10, x8
  TEST_C_LOAD 61, c.lhu, 0x00002f88, 2, field + 20, x10, x9
  TEST_C_LOAD 62, c.lhu, 0x0000fe57, 2, field + 704, x10, x10
  TEST_C_LOAD 63, c.lhu, 0x0000a0f9, 2, field + 956, x10, x11
  TEST_C_LOAD 64, c.lhu, 0x00004ba4, 0, field + 264, x10, x12
  TEST_C_LOAD 65, c.lhu, 0x000066bf, 0, field + 428, x10, x13
  TEST_C_LOAD 66, c.lhu, 0x0000227b, 0, field + 400, x10, x14
  TEST_C_LOAD 67, c.lhu, 0x0000257e, 0, field + 48, x10, x15
  TEST_C_LOAD 68, c.lhu, 0x00005bb4, 2, field + 8, x11, x8
  TEST_C_LOAD 69, c.lhu, 0x0000a902, 0, field + 12, x11, x9
  TEST_C_LOAD 70, c.lhu, 0x0000156e, 2, field + 776, x11, x10
  TEST_C_LOAD 71, c.lhu, 0x0000e942, 2, field + 788, x11, x11
  TEST_C_LOAD 72, c.lhu, 0x000097f0, 2, field + 108, x11, x12
  TEST_C_LOAD 73, c.lhu, 0x00005eb7, 0, field + 976, x11, x13
  TEST_C_LOAD 74, c.lhu, 0x0000c41d, 0, field + 652, x11, x14
  TEST_C_LOAD 75, c.lhu, 0x0000ce27, 2, field + 148, x11, x15
  TEST_C_LOAD 76, c.lhu, 0x00004ba4, 0, field + 264, x12, x8
  TEST_C_LOAD 77, c.lhu, 0x0000d932, 0, field + 92, x12, x9
  TEST_C_LOAD 78, c.lhu, 0x000068c1, 2, field + 948, x12, x10
  TEST_C_LOAD 79, c.lhu, 0x0000ae07, 2, field + 180, x12, x11
  TEST_C_LOAD 80, c.lhu, 0x0000348d, 0, field + 192, x12, x12
  TEST_C_LOAD 81, c.lhu, 0x0000fe57, 2, field + 228, x12, x13
  TEST_C_LOAD 82, c.lhu, 0x0000a6ff, 2, field + 728, x12, x14
  TEST_C_LOAD 83, c.lhu, 3430, 2, field + 848, x12, x15
  TEST_C_LOAD 84, c.lhu, 0x0000368f, 2, field + 712, x13, x8
  TEST_C_LOAD 85, c.lhu, 0x0000116a, 0, field + 100, x13, x9
  TEST_C_LOAD 86, c.lhu, 0x0000ae07, 2, field + 656, x13, x10
  TEST_C_LOAD 87, c.lhu, 0x0000da33, 0, field + 1012, x13, x11
  TEST_C_LOAD 88, c.lhu, 0x00002f88, 0, field + 864, x13, x12
  TEST_C_LOAD 89, c.lhu, 0x0000af08, 0, field + 260, x13, x13
  TEST_C_LOAD 90, c.lhu, 0x00008ce5, 2, field + 1008, x13, x14
  TEST_C_LOAD 91, c.lhu, 0x000047a0, 2, field + 60, x13, x15
  TEST_C_LOAD 92, c.lhu, 1631, 0, field + 1000, x14, x8
  TEST_C_LOAD 93, c.lhu, 0x00003e97, 0, field + 1008, x14, x9
  TEST_C_LOAD 94, c.lhu, 0x0000a6ff, 2, field + 252, x14, x10
  TEST_C_LOAD 95, c.lhu, 0x00002079, 0, field + 720, x14, x11
  TEST_C_LOAD 96, c.lhu, 0x00005db6, 0, field + 532, x14, x12
  TEST_C_LOAD 97, c.lhu, 0x0000358e, 0, field + 636, x14, x13
  TEST_C_LOAD 98, c.lhu, 0x0000b20b, 2, field + 748, x14, x14
  TEST_C_LOAD 99, c.lhu, 0x000080d9, 2, field + 988, x14, x15
  TEST_C_LOAD 100, c.lhu, 0x0000c61f, 2, field + 696, x15, x8
  TEST_C_LOAD 101, c.lhu, 0x0000237c, 0, field + 368, x15, x9
  TEST_C_LOAD 102, c.lhu, 0x0000ef48, 2, field + 84, x15, x10
  TEST_C_LOAD 103, c.lhu, 3430, 2, field + 848, x15, x11
  TEST_C_LOAD 104, c.lhu, 0x0000156e, 2, field + 776, x15, x12
  TEST_C_LOAD 105, c.lhu, 0x000060b9, 0, field + 180, x15, x13
  TEST_C_LOAD 106, c.lhu, 0x0000c821, 0, field + 744, x15, x14
  TEST_C_LOAD 107, c.lhu, 2916, 0, field + 328, x15, x15

  // Result and base at every forwarding distance.
  TEST_C_LOAD_RESULT_AFTER 108, 0, c.lhu, 0x0000d52e, 0, field + 0, a1
  TEST_C_LOAD_AFTER 109, 0, c.lhu, 0x0000d52e, 0, field + 0, a1
  TEST_C_LOAD_RESULT_AFTER 110, 1, c.lhu, 0x0000ed46, 0, field + 40, a1
  TEST_C_LOAD_AFTER 111, 1, c.lhu, 0x00003b94, 2, field + 40, a1
  TEST_C_LOAD_RESULT_AFTER 112, 2, c.lhu, 0x000053ac, 2, field + 80, a1
  TEST_C_LOAD_AFTER 113, 2, c.lhu, 1374, 0, field + 80, a1

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
