// c.lwsp: 195 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every offset, from two bases.
  TEST_C_LOAD 2, c.lwsp, 0x237cd52e, 0, field + 0, a4, sp
  TEST_C_LOAD 3, c.lwsp, 0x449df64f, 0, field - 64, a4, sp
  TEST_C_LOAD 4, c.lwsp, 0xbf1871ca, 4, field + 0, a4, sp
  TEST_C_LOAD 5, c.lwsp, 0xa8015ab3, 4, field - 72, a4, sp
  TEST_C_LOAD 6, c.lwsp, 0x5bb40d66, 8, field + 0, a4, sp
  TEST_C_LOAD 7, c.lwsp, 0x0c65be17, 8, field - 80, a4, sp
  TEST_C_LOAD 8, c.lwsp, 0xf750a902, 12, field + 0, a4, sp
  TEST_C_LOAD 9, c.lwsp, 0x70c9227b, 12, field - 88, a4, sp
  TEST_C_LOAD 10, c.lwsp, 0x93ec459e, 16, field + 0, a4, sp
  TEST_C_LOAD 11, c.lwsp, 0xd42d86df, 16, field - 96, a4, sp
  TEST_C_LOAD 12, c.lwsp, 0x2f88e13a, 20, field + 0, a4, sp
  TEST_C_LOAD 13, c.lwsp, 0x3891ea43, 20, field - 104, a4, sp
  TEST_C_LOAD 14, c.lwsp, 0xcb247dd6, 24, field + 0, a4, sp
  TEST_C_LOAD 15, c.lwsp, 0x9cf54ea7, 24, field - 112, a4, sp
  TEST_C_LOAD 16, c.lwsp, 0x67c01972, 28, field + 0, a4, sp
  TEST_C_LOAD 17, c.lwsp, 0x0059b20b, 28, field - 120, a4, sp
  TEST_C_LOAD 18, c.lwsp, 0x035cb50e, 32, field + 0, a4, sp
  TEST_C_LOAD 19, c.lwsp, 0x64bd166f, 32, field - 128, a4, sp
  TEST_C_LOAD 20, c.lwsp, 0x9ff851aa, 36, field + 0, a4, sp
  TEST_C_LOAD 21, c.lwsp, 0xc8217ad3, 36, field - 136, a4, sp
  TEST_C_LOAD 22, c.lwsp, 0x3b94ed46, 40, field + 0, a4, sp
  TEST_C_LOAD 23, c.lwsp, 0x2c85de37, 40, field - 144, a4, sp
  TEST_C_LOAD 24, c.lwsp, 0xd73089e2, 44, field + 0, a4, sp
  TEST_C_LOAD 25, c.lwsp, 0x90e9429b, 44, field - 152, a4, sp
  TEST_C_LOAD 26, c.lwsp, 0x73cc257e, 48, field + 0, a4, sp
  TEST_C_LOAD 27, c.lwsp, 0xf44da6ff, 48, field - 160, a4, sp
  TEST_C_LOAD 28, c.lwsp, 0x0f68c11a, 52, field + 0, a4, sp
  TEST_C_LOAD 29, c.lwsp, 0x58b10a63, 52, field - 168, a4, sp
  TEST_C_LOAD 30, c.lwsp, 0xab045db6, 56, field + 0, a4, sp
  TEST_C_LOAD 31, c.lwsp, 0xbc156ec7, 56, field - 176, a4, sp
  TEST_C_LOAD 32, c.lwsp, 0x47a0f952, 60, field + 0, a4, sp
  TEST_C_LOAD 33, c.lwsp, 0x2079d22b, 60, field - 184, a4, sp
  TEST_C_LOAD 34, c.lwsp, 0xe33c95ee, 64, field + 0, a4, sp
  TEST_C_LOAD 35, c.lwsp, 0x84dd368f, 64, field - 192, a4, sp
  TEST_C_LOAD 36, c.lwsp, 0x7fd8318a, 68, field + 0, a4, sp
  TEST_C_LOAD 37, c.lwsp, 0xc9227bd4, 68, field - 200, a4, sp
  TEST_C_LOAD 38, c.lwsp, 0x1b74cd26, 72, field + 0, a4, sp
  TEST_C_LOAD 39, c.lwsp, 0x2d86df38, 72, field - 208, a4, sp
  TEST_C_LOAD 40, c.lwsp, 0xb71069c2, 76, field + 0, a4, sp
  TEST_C_LOAD 41, c.lwsp, 0x91ea439c, 76, field - 216, a4, sp
  TEST_C_LOAD 42, c.lwsp, 0x53ac055e, 80, field + 0, a4, sp
  TEST_C_LOAD 43, c.lwsp, 0xf54ea700, 80, field - 224, a4, sp
  TEST_C_LOAD 44, c.lwsp, 0xef48a1fa, 84, field + 0, a4, sp
  TEST_C_LOAD 45, c.lwsp, 0x59b20b64, 84, field - 232, a4, sp
  TEST_C_LOAD 46, c.lwsp, 0x8be43d96, 88, field + 0, a4, sp
  TEST_C_LOAD 47, c.lwsp, 0xbd166fc8, 88, field - 240, a4, sp
  TEST_C_LOAD 48, c.lwsp, 0x2780d932, 92, field + 0, a4, sp
  TEST_C_LOAD 49, c.lwsp, 0x217ad32c, 92, field - 248, a4, sp
  TEST_C_LOAD 50, c.lwsp, 0xc31c75ce, 96, field + 0, a4, sp
  TEST_C_LOAD 51, c.lwsp, 0x85de3790, 96, field - 256, a4, sp
  TEST_C_LOAD 52, c.lwsp, 0x5fb8116a, 100, field + 0, a4, sp
  TEST_C_LOAD 53, c.lwsp, 0xe9429bf4, 100, field - 264, a4, sp
  TEST_C_LOAD 54, c.lwsp, 0xfb54ad06, 104, field + 0, a4, sp
  TEST_C_LOAD 55, c.lwsp, 0x4da6ff58, 104, field - 272, a4, sp
  TEST_C_LOAD 56, c.lwsp, 0x97f049a2, 108, field + 0, a4, sp
  TEST_C_LOAD 57, c.lwsp, 0xb10a63bc, 108, field - 280, a4, sp
  TEST_C_LOAD 58, c.lwsp, 0x338ce53e, 112, field + 0, a4, sp
  TEST_C_LOAD 59, c.lwsp, 0x156ec720, 112, field - 288, a4, sp
  TEST_C_LOAD 60, c.lwsp, 0xcf2881da, 116, field + 0, a4, sp
  TEST_C_LOAD 61, c.lwsp, 0x79d22b84, 116, field - 296, a4, sp
  TEST_C_LOAD 62, c.lwsp, 0x6bc41d76, 120, field + 0, a4, sp
  TEST_C_LOAD 63, c.lwsp, 0xdd368fe8, 120, field - 304, a4, sp
  TEST_C_LOAD 64, c.lwsp, 0x0760b912, 124, field + 0, a4, sp
  TEST_C_LOAD 65, c.lwsp, 0x419af34c, 124, field - 312, a4, sp
  TEST_C_LOAD 66, c.lwsp, 0xc21b74cd, 128, field + 0, a4, sp
  TEST_C_LOAD 67, c.lwsp, 0xa5fe57b0, 128, field - 320, a4, sp
  TEST_C_LOAD 68, c.lwsp, 0x5eb71069, 132, field + 0, a4, sp
  TEST_C_LOAD 69, c.lwsp, 0x0962bb14, 132, field - 328, a4, sp
  TEST_C_LOAD 70, c.lwsp, 0xfa53ac05, 136, field + 0, a4, sp
  TEST_C_LOAD 71, c.lwsp, 0x6dc61f78, 136, field - 336, a4, sp
  TEST_C_LOAD 72, c.lwsp, 0x96ef48a1, 140, field + 0, a4, sp
  TEST_C_LOAD 73, c.lwsp, 0xd12a83dc, 140, field - 344, a4, sp
  TEST_C_LOAD 74, c.lwsp, 0x328be43d, 144, field + 0, a4, sp
  TEST_C_LOAD 75, c.lwsp, 0x358ee740, 144, field - 352, a4, sp
  TEST_C_LOAD 76, c.lwsp, 0xce2780d9, 148, field + 0, a4, sp
  TEST_C_LOAD 77, c.lwsp, 0x99f24ba4, 148, field - 360, a4, sp
  TEST_C_LOAD 78, c.lwsp, 0x6ac31c75, 152, field + 0, a4, sp
  TEST_C_LOAD 79, c.lwsp, 0xfd56af08, 152, field - 368, a4, sp
  TEST_C_LOAD 80, c.lwsp, 0x065fb811, 156, field + 0, a4, sp
  TEST_C_LOAD 81, c.lwsp, 0x61ba136c, 156, field - 376, a4, sp
  TEST_C_LOAD 82, c.lwsp, 0xa2fb54ad, 160, field + 0, a4, sp
  TEST_C_LOAD 83, c.lwsp, 0xc51e77d0, 160, field - 384, a4, sp
  TEST_C_LOAD 84, c.lwsp, 0x3e97f049, 164, field + 0, a4, sp
  TEST_C_LOAD 85, c.lwsp, 0x2982db34, 164, field - 392, a4, sp
  TEST_C_LOAD 86, c.lwsp, 0xda338ce5, 168, field + 0, a4, sp
  TEST_C_LOAD 87, c.lwsp, 0x8de63f98, 168, field - 400, a4, sp
  TEST_C_LOAD 88, c.lwsp, 0x76cf2881, 172, field + 0, a4, sp
  TEST_C_LOAD 89, c.lwsp, 0xf14aa3fc, 172, field - 408, a4, sp
  TEST_C_LOAD 90, c.lwsp, 0x126bc41d, 176, field + 0, a4, sp
  TEST_C_LOAD 91, c.lwsp, 0x55ae0760, 176, field - 416, a4, sp
  TEST_C_LOAD 92, c.lwsp, 0xae0760b9, 180, field + 0, a4, sp
  TEST_C_LOAD 93, c.lwsp, 0xb9126bc4, 180, field - 424, a4, sp
  TEST_C_LOAD 94, c.lwsp, 0x4aa3fc55, 184, field + 0, a4, sp
  TEST_C_LOAD 95, c.lwsp, 0x1d76cf28, 184, field - 432, a4, sp
  TEST_C_LOAD 96, c.lwsp, 0xe63f98f1, 188, field + 0, a4, sp
  TEST_C_LOAD 97, c.lwsp, 0x81da338c, 188, field - 440, a4, sp
  TEST_C_LOAD 98, c.lwsp, 0x82db348d, 192, field + 0, a4, sp
  TEST_C_LOAD 99, c.lwsp, 0xe53e97f0, 192, field - 448, a4, sp
  TEST_C_LOAD 100, c.lwsp, 0x1e77d029, 196, field + 0, a4, sp
  TEST_C_LOAD 101, c.lwsp, 0x2a83dc35, 196, field - 456, a4, sp
  TEST_C_LOAD 102, c.lwsp, 0xba136cc5, 200, field + 0, a4, sp
  TEST_C_LOAD 103, c.lwsp, 0x8ee74099, 200, field - 464, a4, sp
  TEST_C_LOAD 104, c.lwsp, 0x56af0861, 204, field + 0, a4, sp
  TEST_C_LOAD 105, c.lwsp, 0xf24ba4fd, 204, field - 472, a4, sp
  TEST_C_LOAD 106, c.lwsp, 0xf24ba4fd, 208, field + 0, a4, sp
  TEST_C_LOAD 107, c.lwsp, 0x56af0861, 208, field - 480, a4, sp
  TEST_C_LOAD 108, c.lwsp, 0x8ee74099, 212, field + 0, a4, sp
  TEST_C_LOAD 109, c.lwsp, 0xba136cc5, 212, field - 488, a4, sp
  TEST_C_LOAD 110, c.lwsp, 0x2a83dc35, 216, field + 0, a4, sp
  TEST_C_LOAD 111, c.lwsp, 0x1e77d029, 216, field - 496, a4, sp
  TEST_C_LOAD 112, c.lwsp, 0xc61f78d1, 220, field + 0, a4, sp
  TEST_C_LOAD 113, c.lwsp, 0x82db348d, 220, field - 504, a4, sp
  TEST_C_LOAD 114, c.lwsp, 0x62bb146d, 224, field + 0, a4, sp
  TEST_C_LOAD 115, c.lwsp, 0xe63f98f1, 224, field - 512, a4, sp
  TEST_C_LOAD 116, c.lwsp, 0xfe57b009, 228, field + 0, a4, sp
  TEST_C_LOAD 117, c.lwsp, 0x4aa3fc55, 228, field - 520, a4, sp
  TEST_C_LOAD 118, c.lwsp, 0x9af34ca5, 232, field + 0, a4, sp
  TEST_C_LOAD 119, c.lwsp, 0xae0760b9, 232, field - 528, a4, sp
  TEST_C_LOAD 120, c.lwsp, 0x368fe841, 236, field + 0, a4, sp
  TEST_C_LOAD 121, c.lwsp, 0x126bc41d, 236, field - 536, a4, sp
  TEST_C_LOAD 122, c.lwsp, 0xd22b84dd, 240, field + 0, a4, sp
  TEST_C_LOAD 123, c.lwsp, 0x76cf2881, 240, field - 544, a4, sp
  TEST_C_LOAD 124, c.lwsp, 0x6ec72079, 244, field + 0, a4, sp
  TEST_C_LOAD 125, c.lwsp, 0xda338ce5, 244, field - 552, a4, sp
  TEST_C_LOAD 126, c.lwsp, 0x0a63bc15, 248, field + 0, a4, sp
  TEST_C_LOAD 127, c.lwsp, 0x3e97f049, 248, field - 560, a4, sp
  TEST_C_LOAD 128, c.lwsp, 0xa6ff58b1, 252, field + 0, a4, sp
  TEST_C_LOAD 129, c.lwsp, 0xa2fb54ad, 252, field - 568, a4, sp

  // A base that is not aligned to a word, and an offset that puts it right.
  TEST_C_LOAD 130, c.lwsp, 0xe33c95ee, 0, field + 64, a4, sp
  TEST_C_LOAD 131, c.lwsp, 0xe33c95ee, 64, field + 0, a4, sp
  TEST_C_LOAD 132, c.lwsp, 0xe33c95ee, 128, field - 64, a4, sp
  TEST_C_LOAD 133, c.lwsp, 0xe33c95ee, 192, field - 128, a4, sp
  TEST_C_LOAD 134, c.lwsp, 0x7fd8318a, 0, field + 68, a4, sp
  TEST_C_LOAD 135, c.lwsp, 0x7fd8318a, 64, field + 4, a4, sp
  TEST_C_LOAD 136, c.lwsp, 0x7fd8318a, 128, field - 60, a4, sp
  TEST_C_LOAD 137, c.lwsp, 0x7fd8318a, 192, field - 124, a4, sp
  TEST_C_LOAD 138, c.lwsp, 0x7fd8318a, 0, field + 68, a4, sp
  TEST_C_LOAD 139, c.lwsp, 0x7fd8318a, 64, field + 4, a4, sp
  TEST_C_LOAD 140, c.lwsp, 0x7fd8318a, 128, field - 60, a4, sp
  TEST_C_LOAD 141, c.lwsp, 0x7fd8318a, 192, field - 124, a4, sp
  TEST_C_LOAD 142, c.lwsp, 0x68c11a73, 0, field - 4, a4, sp
  TEST_C_LOAD 143, c.lwsp, 0x68c11a73, 64, field - 68, a4, sp
  TEST_C_LOAD 144, c.lwsp, 0x68c11a73, 128, field - 132, a4, sp
  TEST_C_LOAD 145, c.lwsp, 0x68c11a73, 192, field - 196, a4, sp

  // Values where signs change.
  TEST_C_LOAD 146, c.lwsp, 0, 252, values + -252, a4, sp
  TEST_C_LOAD 147, c.lwsp, 1, 252, values + -248, a4, sp
  TEST_C_LOAD 148, c.lwsp, 2, 252, values + -244, a4, sp
  TEST_C_LOAD 149, c.lwsp, 0x7fffffff, 252, values + -240, a4, sp
  TEST_C_LOAD 150, c.lwsp, 0x80000000, 252, values + -236, a4, sp
  TEST_C_LOAD 151, c.lwsp, 0x80000001, 252, values + -232, a4, sp
  TEST_C_LOAD 152, c.lwsp, 0xffff8000, 252, values + -228, a4, sp
  TEST_C_LOAD 153, c.lwsp, 0xffffffff, 252, values + -224, a4, sp
  TEST_C_LOAD 154, c.lwsp, 128, 252, values + -220, a4, sp
  TEST_C_LOAD 155, c.lwsp, 127, 252, values + -216, a4, sp
  TEST_C_LOAD 156, c.lwsp, 0x00007fff, 252, values + -212, a4, sp
  TEST_C_LOAD 157, c.lwsp, 0x00008000, 252, values + -208, a4, sp
  TEST_C_LOAD 158, c.lwsp, 255, 252, values + -204, a4, sp
  TEST_C_LOAD 159, c.lwsp, 0x0000ffff, 252, values + -200, a4, sp
  TEST_C_LOAD 160, c.lwsp, 0x00007f80, 252, values + -196, a4, sp

  // Every register in every place.
  TEST_C_LOAD 161, c.lwsp, 0x1b74cd26, 72, field + 0, x1, sp, x7
  TEST_C_LOAD 162, c.lwsp, 0xd22b84dd, 240, field + 0, x2, sp, x7
  TEST_C_LOAD 163, c.lwsp, 0x82db348d, 192, field + 0, x4, sp, x7
  TEST_C_LOAD 164, c.lwsp, 0x2f88e13a, 20, field + 0, x5, sp, x7
  TEST_C_LOAD 165, c.lwsp, 0x2f88e13a, 20, field + 0, x6, sp, x7
  TEST_C_LOAD 166, c.lwsp, 0xa6ff58b1, 252, field + 0, x7, sp, x5
  TEST_C_LOAD 167, c.lwsp, 0x76cf2881, 172, field + 0, x8, sp, x7
  TEST_C_LOAD 168, c.lwsp, 0x9ff851aa, 36, field + 0, x9, sp, x7
  TEST_C_LOAD 169, c.lwsp, 0x67c01972, 28, field + 0, x10, sp, x7
  TEST_C_LOAD 170, c.lwsp, 0x0a63bc15, 248, field + 0, x11, sp, x7
  TEST_C_LOAD 171, c.lwsp, 0x82db348d, 192, field + 0, x12, sp, x7
  TEST_C_LOAD 172, c.lwsp, 0xe33c95ee, 64, field + 0, x13, sp, x7
  TEST_C_LOAD 173, c.lwsp, 0x368fe841, 236, field + 0, x14, sp, x7
  TEST_C_LOAD 174, c.lwsp, 0x9ff851aa, 36, field + 0, x15, sp, x7
  TEST_C_LOAD 175, c.lwsp, 0x82db348d, 192, field + 0, x16, sp, x7
  TEST_C_LOAD 176, c.lwsp, 0x2a83dc35, 216, field + 0, x17, sp, x7
  TEST_C_LOAD 177, c.lwsp, 0xa2fb54ad, 160, field + 0, x18, sp, x7
  TEST_C_LOAD 178, c.lwsp, 0xc31c75ce, 96, field + 0, x19, sp, x7
  TEST_C_LOAD 179, c.lwsp, 0xfa53ac05, 136, field + 0, x20, sp, x7
  TEST_C_LOAD 180, c.lwsp, 0xda338ce5, 168, field + 0, x21, sp, x7
  TEST_C_LOAD 181, c.lwsp, 0x8be43d96, 88, field + 0, x22, sp, x7
  TEST_C_LOAD 182, c.lwsp, 0x328be43d, 144, field + 0, x23, sp, x7
  TEST_C_LOAD 183, c.lwsp, 0xc31c75ce, 96, field + 0, x24, sp, x7
  TEST_C_LOAD 184, c.lwsp, 0xf24ba4fd, 208, field + 0, x25, sp, x7
  TEST_C_LOAD 185, c.lwsp, 0x9ff851aa, 36, field + 0, x26, sp, x7
  TEST_C_LOAD 186, c.lwsp, 0xd73089e2, 44, field + 0, x27, sp, x7
  TEST_C_LOAD 187, c.lwsp, 0xcb247dd6, 24, field + 0, x28, sp, x7
  TEST_C_LOAD 188, c.lwsp, 0x53ac055e, 80, field + 0, x29, sp, x7
  TEST_C_LOAD 189, c.lwsp, 0x2f88e13a, 20, field + 0, x30, sp, x7
  TEST_C_LOAD 190, c.lwsp, 0x73cc257e, 48, field + 0, x31, sp, x7

  // Result and base at every forwarding distance.
  TEST_C_LOAD_RESULT_AFTER 191, 0, c.lwsp, 0x237cd52e, 0, field + 0, sp
  TEST_C_LOAD_AFTER 192, 0, c.lwsp, 0xa2fb54ad, 160, field + 0, sp
  TEST_C_LOAD_RESULT_AFTER 193, 1, c.lwsp, 0x0f68c11a, 12, field + 40, sp
  TEST_C_LOAD_AFTER 194, 1, c.lwsp, 0x2780d932, 52, field + 40, sp
  TEST_C_LOAD_RESULT_AFTER 195, 2, c.lwsp, 0x97f049a2, 28, field + 80, sp
  TEST_C_LOAD_AFTER 196, 2, c.lwsp, 0x3e97f049, 84, field + 80, sp

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
