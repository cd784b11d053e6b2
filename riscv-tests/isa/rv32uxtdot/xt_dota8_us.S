// xt.dota8.us: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota8.us, 0xffff0000, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota8.us, 0x0000fe01, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota8.us, 0x7fff0fff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota8.us, 0x8000ee00, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota8.us, 0xfffffdff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota8.us, 0x12335878, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota8.us, 0x0000fc04, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota8.us, 0xffff11e1, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota8.us, 0x8000ec23, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota8.us, 0x7ffffe04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota8.us, 0xfffeefff, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota8.us, 0x12356458, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota8.us, 0xffff0100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota8.us, 0x0000fce1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota8.us, 0x7ffffddf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota8.us, 0x7fff1200, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota8.us, 0x0000ec23, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota8.us, 0x12337758, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota8.us, 0x0000dd44, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota8.us, 0xfffffe25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota8.us, 0x7ffe01ff, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota8.us, 0x8001fa04, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota8.us, 0xfffe21df, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota8.us, 0x1236309c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota8.us, 0xfffffc04, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota8.us, 496, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota8.us, 0x7ffffd27, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota8.us, 0x7ffffdf0, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota8.us, 0xffffd27f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota8.us, 0x12345a65, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota8.us, 0xfffffe16, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota8.us, 0xfffffbd1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota8.us, 0x7fffe15f, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota8.us, 0x800005eb, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota8.us, 0xffffff03, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota8.us, 0x12345028, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota8.us, 0xfffff040, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota8.us, 2026, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota8.us, 0x7ffffff1, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota8.us, 0x7ffff790, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota8.us, 0xffffff1f, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota8.us, 0x123466f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota8.us, 0x00004b68, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota8.us, 0x00002181, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota8.us, 0x80005c45, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota8.us, 0x80003280, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota8.us, 0x00006d23, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota8.us, 0x123419f8, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota8.us, 0x00007e02, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota8.us, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota8.us, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota8.us, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota8.us, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota8.us, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota8.us, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota8.us, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota8.us, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota8.us, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota8.us, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota8.us, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota8.us, 0x80000102, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota8.us, 0x80003c07, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota8.us, 0x7fffc083, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota8.us, 0x7ffffc87, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota8.us, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota8.us, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota8.us, 0x80003f83, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota8.us, 0x7fffc003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota8.us, 0x7fffff83, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota8.us, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota8.us, 0x80000102, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota8.us, 0x80007b87, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota8.us, 0x7fff8083, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota8.us, 0x7ffffc07, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota8.us, 0xfffffe00, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota8.us, 0x7fffff88, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota8.us, 0x800000ea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota8.us, 0xfffffe01, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota8.us, 0x7fffff0d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota8.us, 0x800001d1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota8.us, 0xfffffe03, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota8.us, 0x7ffffe17, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota8.us, 0x8000039f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota8.us, 0xfffffe07, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota8.us, 0x7ffffc2b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota8.us, 0x8000073b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota8.us, 0xfffffe0f, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota8.us, 0x7ffff853, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota8.us, 0x80000e73, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota8.us, 0xfffffe1f, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota8.us, 0x7ffff0a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota8.us, 0x80001ce3, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota8.us, 0xfffffe3f, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota8.us, 0x7fffe143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota8.us, 0x800039c3, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota8.us, 0xfffffe7f, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota8.us, 0x7fffc283, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota8.us, 0x7fff8c83, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota8.us, 0xfffffeff, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota8.us, 0x8000003f, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota8.us, 0x80000099, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota8.us, 0xffffffff, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota8.us, 0x8000007b, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota8.us, 0x8000012f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota8.us, 511, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota8.us, 0x800000f3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota8.us, 0x8000025b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota8.us, 1535, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota8.us, 0x800001e3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota8.us, 0x800004b3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota8.us, 3583, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota8.us, 0x800003c3, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota8.us, 0x80000963, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota8.us, 0x00001dff, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota8.us, 0x80000783, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota8.us, 0x800012c3, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota8.us, 0x00003dff, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota8.us, 0x80000f03, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota8.us, 0x80002583, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota8.us, 0x00007dff, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota8.us, 0x80001e03, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota8.us, 0x7fffb503, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota8.us, 0x0000fdff, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota8.us, 0x80000012, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota8.us, 0x8000005d, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota8.us, 0x0001fdff, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota8.us, 0x80000021, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota8.us, 0x800000b7, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota8.us, 0x0003fdff, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota8.us, 0x8000003f, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota8.us, 0x8000016b, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota8.us, 0x0007fdff, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota8.us, 0x8000007b, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota8.us, 0x800002d3, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota8.us, 0x000ffdff, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota8.us, 0x800000f3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota8.us, 0x800005a3, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota8.us, 0x001ffdff, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota8.us, 0x800001e3, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota8.us, 0x80000b43, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota8.us, 0x003ffdff, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota8.us, 0x800003c3, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota8.us, 0x80001683, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota8.us, 0x007ffdff, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota8.us, 0x80000783, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota8.us, 0x7fffd303, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota8.us, 0x00fffdff, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota8.us, 0x8000005d, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota8.us, 0x800000c6, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota8.us, 0x01fffdff, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota8.us, 0x800000b7, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota8.us, 0x80000189, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota8.us, 0x03fffdff, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota8.us, 0x8000016b, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota8.us, 0x8000030f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota8.us, 0x07fffdff, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota8.us, 0x800002d3, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota8.us, 0x8000061b, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota8.us, 0x0ffffdff, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota8.us, 0x800005a3, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota8.us, 0x80000c33, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota8.us, 0x1ffffdff, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota8.us, 0x80000b43, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota8.us, 0x80001863, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota8.us, 0x3ffffdff, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota8.us, 0x80001683, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota8.us, 0x800030c3, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota8.us, 0x7ffffdff, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota8.us, 0x80002d03, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota8.us, 0x7fff9e83, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota8.us, 0x62549258, 0x625490eb, 0x836a045c, 0x45f5c4b1
  TEST_ACC 173, xt.dota8.us, 0xe5bc41d9, 0xe5bc2c8b, 0x23212045, 0xacfc0c76
  TEST_ACC 174, xt.dota8.us, 0x61237dac, 0x6123a3f5, 0x19b9ade7, 0x64d166a4
  TEST_ACC 175, xt.dota8.us, 0x7bff96ca, 0x7bff10b4, 0x9b74d0a8, 0xda7c3e4d
  TEST_ACC 176, xt.dota8.us, 0x45cf9206, 0x45cfc9f4, 0xb803b2d4, 0xb5d618ea
  TEST_ACC 177, xt.dota8.us, 0x3b899ebc, 0x3b8a09a6, 0x8ef5fe7e, 0xf5d2e8bd
  TEST_ACC 178, xt.dota8.us, 0x87ce41f0, 0x87ce91bb, 0x39f07d1a, 0xcdebb297
  TEST_ACC 179, xt.dota8.us, 0x30137ae7, 0x3013a8da, 0x1f897d16, 0x27108026
  TEST_ACC 180, xt.dota8.us, 0x811f32a3, 0x811f9dce, 0x5ea4c9b1, 0xa9d6a126
  TEST_ACC 181, xt.dota8.us, 0xd41d8eef, 0xd41d1208, 0xde97be37, 0x7e0dfe2c
  TEST_ACC 182, xt.dota8.us, 0x65fb5cd0, 0x65fbe335, 0xb3832a4e, 0xc68dc3ae
  TEST_ACC 183, xt.dota8.us, 0x742a4429, 0x7429a75b, 0x0ace9c95, 0x605c3b4a
  TEST_ACC 184, xt.dota8.us, 0x85e0a71e, 0x85e15139, 0x8695d710, 0xb3be9b97
  TEST_ACC 185, xt.dota8.us, 0xf4986d0f, 0xf498208a, 0x2c64539b, 0x6426c768
  TEST_ACC 186, xt.dota8.us, 0xfcf5e14c, 0xfcf57144, 0x82fe1ced, 0xe4617a12
  TEST_ACC 187, xt.dota8.us, 0xa59a3c6a, 0xa59a89b0, 0xa3e3ba29, 0x8ee3085f

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota8.us, 0xc35a94e6, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota8.us, 0x5a0f3a84, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota8.us, 0x7fff9c85, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota8.us, 0xc35a3369, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota8.us, 0x5a0f0684, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota8.us, 0xc35a60e6, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota8.us, 0x7fffeeb1, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota8.us, 0x5a0f2b33, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota8.us, 0x5dfcaf46, 0x5dfd2050, 0xc0be4297
  TEST_ACC_RD_IS_RS2 197, xt.dota8.us, 0xc0bdd18d, 0x5dfd2050, 0xc0be4297
  TEST_ACC_SAME_SOURCES 198, xt.dota8.us, 0x4ab46d66, 0x4ab43194, 0x5dfd2050
  TEST_ACC_ALL_SAME 199, xt.dota8.us, 0x5dfd5c22, 0x5dfd2050

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota8.us, 0xbae1b702, 0xbae1b239, 0x3b455df7, 0x79802afc, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota8.us, 0xd8499a51, 0xd849df7e, 0x93c66fcb, 0x2ca805dc, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota8.us, 0x27a5adfb, 0x27a63fe5, 0x0d586afc, 0x98a91985, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota8.us, 0xb708478a, 0xb708690a, 0xa4a047c5, 0xdc91827a, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota8.us, 0x044ed2c9, 0x044ef669, 0xcace92b4, 0x6ac7ddb4, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota8.us, 0xde9fe773, 0xde9f7334, 0xa51ff9db, 0x541df551, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota8.us, 0x226cb1cd, 0x226d32aa, 0x23b1a812, 0xef8cb529, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota8.us, 0xe798d554, 0xe79935f4, 0x2eb286e8, 0x9df8bbd7, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota8.us, 0xc2d420be, 0xc2d3837d, 0xd047394e, 0x78691853, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota8.us, 0x11797dea, 0x11797bf8, 0x489cadb8, 0xc3953e3b, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota8.us, 0x7d8341c9, 0x7d83b247, 0xbcb6d5fc, 0x84c05ec9, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota8.us, 0x18112187, 0x18115872, 0x0021a680, 0xbce39327, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota8.us, 0x4c98e279, 0x4c988b15, 0x531fa170, 0x6141223d, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota8.us, 0x9587c214, 0x9587941e, 0x6d4a2601, 0x1d3b6e3b, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota8.us, 0x786c946f, 0x786c71f7, 0x5362d3a2, 0x61f533c9, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota8.us, 0x53496c9c, 0x534970ac, 0x9b8a4944, 0xf8418602, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota8.us, 0x030dca41, 0x030d8b8c, 0x5f10497c, 0x3f74ec4e, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota8.us, 0x5cb4ec6b, 0x5cb4c1be, 0x234e8ff8, 0xe9ceb26c, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota8.us, 0xae79f677, 0xae79de5f, 0xe3e06a23, 0x34ed149c, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota8.us, 0x89dcebee, 0x89dd4235, 0x51f2ebb2, 0x9151b6aa, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota8.us, 0xf2187614, 0xf2188ad0, 0xaaa0ceac, 0xe768d3cf, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota8.us, 0xec612cc4, 0xec61a323, 0xb1fe867c, 0x8d36c482, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota8.us, 0x8badf42c, 0x8badeaeb, 0x206c6938, 0xa8ef1d47, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota8.us, 0x9feeb338, 0x9feedc36, 0x7439745a, 0x96dc22ff, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota8.us, 0x7f61da96, 0x7f617bbc, 0x78c9a8b0, 0x4aba4e5d, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota8.us, 0x4d55d288, 0x4d55d4f4, 0x61932a6b, 0x12ab2d4d, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota8.us, 0x7b8c1293, 0x7b8bf39f, 0x641971c6, 0x2271f310, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota8.us, 0x66b5bbe8, 0x66b560b4, 0x426ae14d, 0xda7d3703, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota8.us, 0x5558bd12, 0x5558fce2, 0x55a3dfb1, 0x9d41a905, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota8.us, 0x2c8c331b, 0x2c8c35c2, 0x36be3af3, 0xc0a28273, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota8.us, 0x0622efea, 0x06234d5b, 0xdc92298e, 0xa4afe940
  TEST_ACC_RD_LOADED 231, 0, xt.dota8.us, 0xb4afe3e8, 0xb4b02a54, 0x33ffe15e, 0x7bee9138
  TEST_ACC_RS1_LOADED 232, 0, xt.dota8.us, 0x0dd74279, 0x0dd733f0, 0x01291f30, 0x6f71af1f
  TEST_ACC_RS2_LOADED 233, 0, xt.dota8.us, 0x6aa287df, 0x6aa2a063, 0xfeb38ae2, 0xc3fe2315
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota8.us, 0x2f84c3e1, 0x2f8513e5, 0x328d24c5, 0xb80a329a
  TEST_ACC_RD_LOADED 235, 1, xt.dota8.us, 0xfe69f20c, 0xfe69d428, 0x40867994, 0xaf6200fe
  TEST_ACC_RS1_LOADED 236, 1, xt.dota8.us, 0xccc8006e, 0xccc8667e, 0xdd579b20, 0x8f813243
  TEST_ACC_RS2_LOADED 237, 1, xt.dota8.us, 0x2d7cddea, 0x2d7c5641, 0x878fa5ba, 0xe0e17e7a
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota8.us, 0x66617dbb, 0x6661645a, 0x936ca265, 0xffbb5cf8
  TEST_ACC_RD_LOADED 239, 2, xt.dota8.us, 0xaa9f2410, 0xaa9f8da5, 0x3180ebe7, 0x1b6484cc
  TEST_ACC_RS1_LOADED 240, 2, xt.dota8.us, 0x2469e9f7, 0x246a0871, 0x152aea8f, 0xe941d205
  TEST_ACC_RS2_LOADED 241, 2, xt.dota8.us, 0x465978fe, 0x465972c5, 0xf7529da4, 0x5be7b6d4
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota8.us, 0x820b1a84, 0x820ae60f, 0x963f2b6f, 0x1a710713
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota8.us, 0xe83b5dbc, 0xe83b088e, 0xd2e91304, 0x76ed3766
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota8.us, 0x4a4ac2df, 0x4a4b29bc, 0x546231d8, 0xf907999d
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota8.us, 0xd56610b6, 0xd56633e3, 0x5f77d335, 0x26dcd50e
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota8.us, 0xdcd59f3e, 0xdcd56999, 0x0b521e3f, 0x55364564
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota8.us, 0x2063e35b, 0x2063feae, 0xb595238b, 0xa159f4ed
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota8.us, 0x25023544, 0x250242ac, 0x1cf09da8, 0xa5e234f5
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota8.us, 0x85fb30a4, 0x85fb501c, 0xd06f8885, 0xd2f6c74e
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota8.us, 0xa065f823, 0xa066583b, 0xfea7616c, 0xd9c54397
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota8.us, 0x72612f0d, 0x7261d6db, 0x15ef9563, 0x7d88d19c
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota8.us, 0xa294a537, 0xa294e69c, 0x83104acd, 0xf04233a1
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota8.us, 0xd7030195, 0xd7039b73, 0xa2e8a639, 0xd4b8825e
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota8.us, 0x66a34069, 0x66a35b53, 0x04b5cbed, 0xe6ead519
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota8.us, 0xa2046575, 0xa203d54d, 0xf826ba52, 0x337776e5
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota8.us, 0x172bdbde, 0x172c3ab3, 0x2d48fa28, 0xd7139069
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota8.us, 0x3c80d388, 0x3c80df80, 0xcc038948, 0x5cac8cb1
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota8.us, 0x30a6b978, 0x30a6e741, 0x09527d78, 0xa24b8bec
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota8.us, 0x8755df9d, 0x87563da8, 0x94e8ccfd, 0xe4daebe5
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota8.us, 0x57a05779, 0x57a00a30, 0x2b4e7576, 0xf13d166f
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota8.us, 0x1302a85d, 0x13026156, 0xe66cb4bb, 0x58a21319
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota8.us, 0xc6534f5b, 0xc6539083, 0x1fd5a571, 0x79faa8d7
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota8.us, 0x9bd04724, 0x9bcffb35, 0xd897a6a5, 0x78f5dd06
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota8.us, 0x8abd6ae3, 0x8abd8711, 0x1e5ec28e, 0x5358a7fb
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota8.us, 0x4fd98b99, 0x4fd9ccc1, 0x4be19127, 0x4f8f2da1
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota8.us, 0x10460b7e, 0x10460a77, 0x014791e3, 0x2f55dbfe
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota8.us, 0x64bc567a, 0x64bc34ec, 0x07390151, 0x63768310
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota8.us, 0xf6f2c910, 0xf6f2b8d5, 0xcb54b6b0, 0xad650443
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota8.us, 0x683c6831, 0x683cc8b9, 0x6c47ff94, 0x9a66dab4
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota8.us, 0x5e110c3c, 0x5e10f274, 0x9a43b6d5, 0x5ce0a336
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota8.us, 0x02fe7a17, 0x02fecae9, 0xa58994f1, 0x9921cffc
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota8.us, 0x5312dd6e, 0x5312cbfd, 0x03c0ec24, 0x0b55cff7
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota8.us, 0xfc63e669, 0xfc63d04d, 0x0bb2f276, 0x70ac67d1
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota8.us, 0x827dea81, 0x827d9c07, 0xa5918397, 0x6c488832
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota8.us, 0x57b008da, 0x57afef2e, 0x09793641, 0xc4458a4f
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota8.us, 0x21a30c34, 0x21a37412, 0xcf833f2f, 0xc683e051
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota8.us, 0x075a7b6e, 0x075aa243, 0x832d4480, 0xfa9d19ce

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota8.us, 0x7fff5331, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota8.us, 0x693139da, 0x69310420, 0xedcef75f, 0x87575251
  TEST_ACC_CHAIN 280, xt.dota8.us, 0xafa12474, 0xafa1f6cd, 0x172fdc13, 0xeef68db3

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota8.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota8.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota8.us, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota8.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota8.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota8.us, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota8.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota8.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota8.us, 0xffffffff, 0x5a0f3c85

TEST_END
