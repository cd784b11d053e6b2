// c.lw: 165 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every offset, from two bases.
  TEST_C_LOAD 2, c.lw, 0x237cd52e, 0, field + 0, a4, a1
  TEST_C_LOAD 3, c.lw, 0x449df64f, 0, field - 64, a4, a1
  TEST_C_LOAD 4, c.lw, 0xbf1871ca, 4, field + 0, a4, a1
  TEST_C_LOAD 5, c.lw, 0xa8015ab3, 4, field - 72, a4, a1
  TEST_C_LOAD 6, c.lw, 0x5bb40d66, 8, field + 0, a4, a1
  TEST_C_LOAD 7, c.lw, 0x0c65be17, 8, field - 80, a4, a1
  TEST_C_LOAD 8, c.lw, 0xf750a902, 12, field + 0, a4, a1
  TEST_C_LOAD 9, c.lw, 0x70c9227b, 12, field - 88, a4, a1
  TEST_C_LOAD 10, c.lw, 0x93ec459e, 16, field + 0, a4, a1
  TEST_C_LOAD 11, c.lw, 0xd42d86df, 16, field - 96, a4, a1
  TEST_C_LOAD 12, c.lw, 0x2f88e13a, 20, field + 0, a4, a1
  TEST_C_LOAD 13, c.lw, 0x3891ea43, 20, field - 104, a4, a1
  TEST_C_LOAD 14, c.lw, 0xcb247dd6, 24, field + 0, a4, a1
  TEST_C_LOAD 15, c.lw, 0x9cf54ea7, 24, field - 112, a4, a1
  TEST_C_LOAD 16, c.lw, 0x67c01972, 28, field + 0, a4, a1
  TEST_C_LOAD 17, c.lw, 0x0059b20b, 28, field - 120, a4, a1
  TEST_C_LOAD 18, c.lw, 0x035cb50e, 32, field + 0, a4, a1
  TEST_C_LOAD 19, c.lw, 0x64bd166f, 32, field - 128, a4, a1
  TEST_C_LOAD 20, c.lw, 0x9ff851aa, 36, field + 0, a4, a1
  TEST_C_LOAD 21, c.lw, 0xc8217ad3, 36, field - 136, a4, a1
  TEST_C_LOAD 22, c.lw, 0x3b94ed46, 40, field + 0, a4, a1
  TEST_C_LOAD 23, c.lw, 0x2c85de37, 40, field - 144, a4, a1
  TEST_C_LOAD 24, c.lw, 0xd73089e2, 44, field + 0, a4, a1
  TEST_C_LOAD 25, c.lw, 0x90e9429b, 44, field - 152, a4, a1
  TEST_C_LOAD 26, c.lw, 0x73cc257e, 48, field + 0, a4, a1
  TEST_C_LOAD 27, c.lw, 0xf44da6ff, 48, field - 160, a4, a1
  TEST_C_LOAD 28, c.lw, 0x0f68c11a, 52, field + 0, a4, a1
  TEST_C_LOAD 29, c.lw, 0x58b10a63, 52, field - 168, a4, a1
  TEST_C_LOAD 30, c.lw, 0xab045db6, 56, field + 0, a4, a1
  TEST_C_LOAD 31, c.lw, 0xbc156ec7, 56, field - 176, a4, a1
  TEST_C_LOAD 32, c.lw, 0x47a0f952, 60, field + 0, a4, a1
  TEST_C_LOAD 33, c.lw, 0x2079d22b, 60, field - 184, a4, a1
  TEST_C_LOAD 34, c.lw, 0xe33c95ee, 64, field + 0, a4, a1
  TEST_C_LOAD 35, c.lw, 0x84dd368f, 64, field - 192, a4, a1
  TEST_C_LOAD 36, c.lw, 0x7fd8318a, 68, field + 0, a4, a1
  TEST_C_LOAD 37, c.lw, 0xc9227bd4, 68, field - 200, a4, a1
  TEST_C_LOAD 38, c.lw, 0x1b74cd26, 72, field + 0, a4, a1
  TEST_C_LOAD 39, c.lw, 0x2d86df38, 72, field - 208, a4, a1
  TEST_C_LOAD 40, c.lw, 0xb71069c2, 76, field + 0, a4, a1
  TEST_C_LOAD 41, c.lw, 0x91ea439c, 76, field - 216, a4, a1
  TEST_C_LOAD 42, c.lw, 0x53ac055e, 80, field + 0, a4, a1
  TEST_C_LOAD 43, c.lw, 0xf54ea700, 80, field - 224, a4, a1
  TEST_C_LOAD 44, c.lw, 0xef48a1fa, 84, field + 0, a4, a1
  TEST_C_LOAD 45, c.lw, 0x59b20b64, 84, field - 232, a4, a1
  TEST_C_LOAD 46, c.lw, 0x8be43d96, 88, field + 0, a4, a1
  TEST_C_LOAD 47, c.lw, 0xbd166fc8, 88, field - 240, a4, a1
  TEST_C_LOAD 48, c.lw, 0x2780d932, 92, field + 0, a4, a1
  TEST_C_LOAD 49, c.lw, 0x217ad32c, 92, field - 248, a4, a1
  TEST_C_LOAD 50, c.lw, 0xc31c75ce, 96, field + 0, a4, a1
  TEST_C_LOAD 51, c.lw, 0x85de3790, 96, field - 256, a4, a1
  TEST_C_LOAD 52, c.lw, 0x5fb8116a, 100, field + 0, a4, a1
  TEST_C_LOAD 53, c.lw, 0xe9429bf4, 100, field - 264, a4, a1
  TEST_C_LOAD 54, c.lw, 0xfb54ad06, 104, field + 0, a4, a1
  TEST_C_LOAD 55, c.lw, 0x4da6ff58, 104, field - 272, a4, a1
  TEST_C_LOAD 56, c.lw, 0x97f049a2, 108, field + 0, a4, a1
  TEST_C_LOAD 57, c.lw, 0xb10a63bc, 108, field - 280, a4, a1
  TEST_C_LOAD 58, c.lw, 0x338ce53e, 112, field + 0, a4, a1
  TEST_C_LOAD 59, c.lw, 0x156ec720, 112, field - 288, a4, a1
  TEST_C_LOAD 60, c.lw, 0xcf2881da, 116, field + 0, a4, a1
  TEST_C_LOAD 61, c.lw, 0x79d22b84, 116, field - 296, a4, a1
  TEST_C_LOAD 62, c.lw, 0x6bc41d76, 120, field + 0, a4, a1
  TEST_C_LOAD 63, c.lw, 0xdd368fe8, 120, field - 304, a4, a1
  TEST_C_LOAD 64, c.lw, 0x0760b912, 124, field + 0, a4, a1
  TEST_C_LOAD 65, c.lw, 0x419af34c, 124, field - 312, a4, a1

  // A base that is not aligned to a word, and an offset that puts it right.
  TEST_C_LOAD 66, c.lw, 0xe33c95ee, 0, field + 64, a4, a1
  TEST_C_LOAD 67, c.lw, 0xe33c95ee, 32, field + 32, a4, a1
  TEST_C_LOAD 68, c.lw, 0xe33c95ee, 64, field + 0, a4, a1
  TEST_C_LOAD 69, c.lw, 0xe33c95ee, 96, field - 32, a4, a1
  TEST_C_LOAD 70, c.lw, 0x7fd8318a, 0, field + 68, a4, a1
  TEST_C_LOAD 71, c.lw, 0x7fd8318a, 32, field + 36, a4, a1
  TEST_C_LOAD 72, c.lw, 0x7fd8318a, 64, field + 4, a4, a1
  TEST_C_LOAD 73, c.lw, 0x7fd8318a, 96, field - 28, a4, a1
  TEST_C_LOAD 74, c.lw, 0x7fd8318a, 0, field + 68, a4, a1
  TEST_C_LOAD 75, c.lw, 0x7fd8318a, 32, field + 36, a4, a1
  TEST_C_LOAD 76, c.lw, 0x7fd8318a, 64, field + 4, a4, a1
  TEST_C_LOAD 77, c.lw, 0x7fd8318a, 96, field - 28, a4, a1
  TEST_C_LOAD 78, c.lw, 0x68c11a73, 0, field - 4, a4, a1
  TEST_C_LOAD 79, c.lw, 0x68c11a73, 32, field - 36, a4, a1
  TEST_C_LOAD 80, c.lw, 0x68c11a73, 64, field - 68, a4, a1
  TEST_C_LOAD 81, c.lw, 0x68c11a73, 96, field - 100, a4, a1

  // Values where signs change.
  TEST_C_LOAD 82, c.lw, 0, 124, values + -124, a4, a1
  TEST_C_LOAD 83, c.lw, 1, 124, values + -120, a4, a1
  TEST_C_LOAD 84, c.lw, 2, 124, values + -116, a4, a1
  TEST_C_LOAD 85, c.lw, 0x7fffffff, 124, values + -112, a4, a1
  TEST_C_LOAD 86, c.lw, 0x80000000, 124, values + -108, a4, a1
  TEST_C_LOAD 87, c.lw, 0x80000001, 124, values + -104, a4, a1
  TEST_C_LOAD 88, c.lw, 0xffff8000, 124, values + -100, a4, a1
  TEST_C_LOAD 89, c.lw, 0xffffffff, 124, values + -96, a4, a1
  TEST_C_LOAD 90, c.lw, 128, 124, values + -92, a4, a1
  TEST_C_LOAD 91, c.lw, 127, 124, values + -88, a4, a1
  TEST_C_LOAD 92, c.lw, 0x00007fff, 124, values + -84, a4, a1
  TEST_C_LOAD 93, c.lw, 0x00008000, 124, values + -80, a4, a1
  TEST_C_LOAD 94, c.lw, 255, 124, values + -76, a4, a1
  TEST_C_LOAD 95, c.lw, 0x0000ffff, 124, values + -72, a4, a1
  TEST_C_LOAD 96, c.lw, 0x00007f80, 124, values + -68, a4, a1

  // Every register in every place.
  TEST_C_LOAD 97, c.lw, 0x71ca237c, 116, field + 252, x8, x8
  TEST_C_LOAD 98, c.lw, 0x2a83dc35, 16, field + 200, x8, x9
  TEST_C_LOAD 99, c.lw, 0x126bc41d, 12, field + 164, x8, x10
  TEST_C_LOAD 100, c.lw, 0x71ca237c, 104, field + 264, x8, x11
  TEST_C_LOAD 101, c.lw, 0x0a63bc15, 96, field + 152, x8, x12
  TEST_C_LOAD 102, c.lw, 0x79d22b84, 124, field + 648, x8, x13
  TEST_C_LOAD 103, c.lw, 0x0760b912, 96, field + 504, x8, x14
  TEST_C_LOAD 104, c.lw, 0x368fe841, 32, field + 680, x8, x15
  TEST_C_LOAD 105, c.lw, 0xa6ff58b1, 36, field + 692, x9, x8
  TEST_C_LOAD 106, c.lw, 0x0760b912, 124, field + 476, x9, x9
  TEST_C_LOAD 107, c.lw, 0x48a1fa53, 92, field + 888, x9, x10
  TEST_C_LOAD 108, c.lw, 0xa0f952ab, 28, field + 928, x9, x11
  TEST_C_LOAD 109, c.lw, 0x99f24ba4, 80, field + 184, x9, x12
  TEST_C_LOAD 110, c.lw, 0xcc257ed7, 52, field + 416, x9, x13
  TEST_C_LOAD 111, c.lw, 0x79d22b84, 24, field + 272, x9, x14
  TEST_C_LOAD 112, c.lw, 0x358ee740, 32, field + 236, x9, x15
  TEST_C_LOAD 113, c.lw, 0x338ce53e, 76, field + 512, x10, x8
  TEST_C_LOAD 114, c.lw, 0x257ed730, 80, field + 808, x10, x9
  TEST_C_LOAD 115, c.lw, 0x47a0f952, 20, field + 516, x10, x10
  TEST_C_LOAD 116, c.lw, 0xcf2881da, 76, field + 516, x10, x11
  TEST_C_LOAD 117, c.lw, 0x7dd62f88, 92, field + 772, x10, x12
  TEST_C_LOAD 118, c.lw, 0xa6ff58b1, 100, field + 628, x10, x13
  TEST_C_LOAD 119, c.lw, 0x358ee740, 108, field + 160, x10, x14
  TEST_C_LOAD 120, c.lw, 0x328be43d, 0, field + 144, x10, x15
  TEST_C_LOAD 121, c.lw, 0xb40d66bf, 60, field + 844, x11, x8
  TEST_C_LOAD 122, c.lw, 0x5fb8116a, 92, field + 8, x11, x9
  TEST_C_LOAD 123, c.lw, 0x2780d932, 84, field + 8, x11, x10
  TEST_C_LOAD 124, c.lw, 0xfd56af08, 52, field + 208, x11, x11
  TEST_C_LOAD 125, c.lw, 0xf54ea700, 68, field + 740, x11, x12
  TEST_C_LOAD 126, c.lw, 0xe13a93ec, 104, field + 756, x11, x13
  TEST_C_LOAD 127, c.lw, 0x53ac055e, 44, field + 36, x11, x14
  TEST_C_LOAD 128, c.lw, 0xf54ea700, 8, field + 800, x11, x15
  TEST_C_LOAD 129, c.lw, 0x126bc41d, 96, field + 556, x12, x8
  TEST_C_LOAD 130, c.lw, 0x47a0f952, 48, field + 488, x12, x9
  TEST_C_LOAD 131, c.lw, 0xea439cf5, 24, field + 732, x12, x10
  TEST_C_LOAD 132, c.lw, 0x56af0861, 116, field + 564, x12, x11
  TEST_C_LOAD 133, c.lw, 0xfe57b009, 48, field + 180, x12, x12
  TEST_C_LOAD 134, c.lw, 0xfa53ac05, 16, field + 120, x12, x13
  TEST_C_LOAD 135, c.lw, 0x76cf2881, 44, field + 604, x12, x14
  TEST_C_LOAD 136, c.lw, 0xdd368fe8, 124, field + 168, x12, x15
  TEST_C_LOAD 137, c.lw, 0x156ec720, 76, field + 700, x13, x8
  TEST_C_LOAD 138, c.lw, 0x59b20b64, 88, field + 716, x13, x9
  TEST_C_LOAD 139, c.lw, 0x2a83dc35, 16, field + 200, x13, x10
  TEST_C_LOAD 140, c.lw, 0x53ac055e, 100, field + 456, x13, x11
  TEST_C_LOAD 141, c.lw, 0x8ce53e97, 120, field + 888, x13, x12
  TEST_C_LOAD 142, c.lw, 0x83dc358e, 12, field + 624, x13, x13
  TEST_C_LOAD 143, c.lw, 0x89e23b94, 32, field + 852, x13, x14
  TEST_C_LOAD 144, c.lw, 0x4ba4fd56, 124, field + 504, x13, x15
  TEST_C_LOAD 145, c.lw, 0xa6ff58b1, 64, field + 188, x14, x8
  TEST_C_LOAD 146, c.lw, 0x3089e23b, 0, field + 464, x14, x9
  TEST_C_LOAD 147, c.lw, 0x459ef750, 48, field + 332, x14, x10
  TEST_C_LOAD 148, c.lw, 0x7fd8318a, 56, field + 12, x14, x11
  TEST_C_LOAD 149, c.lw, 0xfd56af08, 124, field + 136, x14, x12
  TEST_C_LOAD 150, c.lw, 0x96ef48a1, 84, field + 56, x14, x13
  TEST_C_LOAD 151, c.lw, 0x2d86df38, 44, field + 772, x14, x14
  TEST_C_LOAD 152, c.lw, 0x247dd62f, 28, field + 892, x14, x15
  TEST_C_LOAD 153, c.lw, 0x6bc41d76, 56, field + 540, x15, x8
  TEST_C_LOAD 154, c.lw, 0x51aa035c, 96, field + 780, x15, x9
  TEST_C_LOAD 155, c.lw, 0xa0f952ab, 100, field + 380, x15, x10
  TEST_C_LOAD 156, c.lw, 0x3c95ee47, 84, field + 876, x15, x11
  TEST_C_LOAD 157, c.lw, 0x3891ea43, 28, field + 364, x15, x12
  TEST_C_LOAD 158, c.lw, 0xa0f952ab, 44, field + 436, x15, x13
  TEST_C_LOAD 159, c.lw, 0x247dd62f, 124, field + 320, x15, x14
  TEST_C_LOAD 160, c.lw, 0x459ef750, 60, field + 320, x15, x15

  // Result and base at every forwarding distance.
  TEST_C_LOAD_RESULT_AFTER 161, 0, c.lw, 0x2780d932, 92, field + 0, a1
  TEST_C_LOAD_AFTER 162, 0, c.lw, 0xe33c95ee, 64, field + 0, a1
  TEST_C_LOAD_RESULT_AFTER 163, 1, c.lw, 0xfa53ac05, 96, field + 40, a1
  TEST_C_LOAD_AFTER 164, 1, c.lw, 0x1b74cd26, 32, field + 40, a1
  TEST_C_LOAD_RESULT_AFTER 165, 2, c.lw, 0xae0760b9, 100, field + 80, a1
  TEST_C_LOAD_AFTER 166, 2, c.lw, 0xfb54ad06, 24, field + 80, a1

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
