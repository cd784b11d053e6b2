// xt.dota8.uu: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota8.uu, 0x00010000, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota8.uu, 0x0000fe01, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota8.uu, 0x80010fff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota8.uu, 0x8000ee00, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota8.uu, 0x0001fdff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota8.uu, 0x12355478, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota8.uu, 0x0000fc04, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota8.uu, 0x00010de1, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota8.uu, 0x8000ec23, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota8.uu, 0x8001fa04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota8.uu, 0x00010fff, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota8.uu, 0x12356458, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota8.uu, 0x00012100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota8.uu, 0x0000fce1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota8.uu, 0x80021ddf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota8.uu, 0x8000ee00, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota8.uu, 0x0000ec23, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota8.uu, 0x12355358, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota8.uu, 0x0000dd44, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota8.uu, 0x0001da25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota8.uu, 0x8001fdff, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota8.uu, 0x8001fa04, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota8.uu, 0x00021ddf, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota8.uu, 0x1236309c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota8.uu, 0x0003f804, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota8.uu, 496, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota8.uu, 0x80000427, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota8.uu, 0x80001ef0, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota8.uu, 0x0000427f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota8.uu, 0x12345a65, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota8.uu, 1302, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota8.uu, 0x00003ed1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota8.uu, 0x8000515f, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota8.uu, 0x800005eb, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota8.uu, 1539, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota8.uu, 0x1234b528, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota8.uu, 0x00006040, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota8.uu, 2026, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota8.uu, 0x800006f1, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota8.uu, 0x80007e90, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota8.uu, 0x00006f1f, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota8.uu, 0x123466f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota8.uu, 0x00004b68, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota8.uu, 0x00002181, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota8.uu, 0x80005c45, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota8.uu, 0x80003280, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota8.uu, 0x00006d23, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota8.uu, 0x123499f8, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota8.uu, 0x00007e02, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota8.uu, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota8.uu, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota8.uu, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota8.uu, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota8.uu, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota8.uu, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota8.uu, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota8.uu, 0x80000102, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota8.uu, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota8.uu, 0x80000102, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota8.uu, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota8.uu, 0x80000102, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota8.uu, 0x80033907, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota8.uu, 0x80003f83, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota8.uu, 0x80037887, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota8.uu, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota8.uu, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota8.uu, 0x80003f83, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota8.uu, 0x80004003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota8.uu, 0x80007f83, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota8.uu, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota8.uu, 0x80000102, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota8.uu, 0x80037887, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota8.uu, 0x80007f83, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota8.uu, 0x8003f807, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota8.uu, 0x0000e500, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota8.uu, 0x80000088, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota8.uu, 0x800000ea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota8.uu, 0x0000e501, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota8.uu, 0x8000010d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota8.uu, 0x800001d1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota8.uu, 0x0000e503, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota8.uu, 0x80000217, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota8.uu, 0x8000039f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota8.uu, 0x0000e507, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota8.uu, 0x8000042b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota8.uu, 0x8000073b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota8.uu, 0x0000e50f, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota8.uu, 0x80000853, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota8.uu, 0x80000e73, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota8.uu, 0x0000e51f, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota8.uu, 0x800010a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota8.uu, 0x80001ce3, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota8.uu, 0x0000e53f, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota8.uu, 0x80002143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota8.uu, 0x800039c3, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota8.uu, 0x0000e57f, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota8.uu, 0x80004283, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota8.uu, 0x80007383, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota8.uu, 0x0000e5ff, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota8.uu, 0x8000003f, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota8.uu, 0x80000099, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota8.uu, 0x0000e6ff, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota8.uu, 0x8000007b, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota8.uu, 0x8000012f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota8.uu, 0x0000e8ff, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota8.uu, 0x800000f3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota8.uu, 0x8000025b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota8.uu, 0x0000ecff, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota8.uu, 0x800001e3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota8.uu, 0x800004b3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota8.uu, 0x0000f4ff, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota8.uu, 0x800003c3, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota8.uu, 0x80000963, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota8.uu, 0x000104ff, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota8.uu, 0x80000783, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota8.uu, 0x800012c3, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota8.uu, 0x000124ff, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota8.uu, 0x80000f03, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota8.uu, 0x80002583, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota8.uu, 0x000164ff, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota8.uu, 0x80001e03, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota8.uu, 0x80004b03, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota8.uu, 0x0001e4ff, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota8.uu, 0x80000012, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota8.uu, 0x8000005d, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota8.uu, 0x0002e4ff, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota8.uu, 0x80000021, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota8.uu, 0x800000b7, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota8.uu, 0x0004e4ff, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota8.uu, 0x8000003f, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota8.uu, 0x8000016b, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota8.uu, 0x0008e4ff, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota8.uu, 0x8000007b, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota8.uu, 0x800002d3, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota8.uu, 0x0010e4ff, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota8.uu, 0x800000f3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota8.uu, 0x800005a3, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota8.uu, 0x0020e4ff, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota8.uu, 0x800001e3, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota8.uu, 0x80000b43, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota8.uu, 0x0040e4ff, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota8.uu, 0x800003c3, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota8.uu, 0x80001683, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota8.uu, 0x0080e4ff, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota8.uu, 0x80000783, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota8.uu, 0x80002d03, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota8.uu, 0x0100e4ff, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota8.uu, 0x8000005d, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota8.uu, 0x800000c6, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota8.uu, 0x0200e4ff, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota8.uu, 0x800000b7, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota8.uu, 0x80000189, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota8.uu, 0x0400e4ff, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota8.uu, 0x8000016b, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota8.uu, 0x8000030f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota8.uu, 0x0800e4ff, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota8.uu, 0x800002d3, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota8.uu, 0x8000061b, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota8.uu, 0x1000e4ff, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota8.uu, 0x800005a3, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota8.uu, 0x80000c33, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota8.uu, 0x2000e4ff, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota8.uu, 0x80000b43, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota8.uu, 0x80001863, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota8.uu, 0x4000e4ff, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota8.uu, 0x80001683, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota8.uu, 0x800030c3, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota8.uu, 0x8000e4ff, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota8.uu, 0x80002d03, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota8.uu, 0x80006183, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota8.uu, 0xda8f7748, 0xda8e09a5, 0xfb4fc0c5, 0x5e78bb7d
  TEST_ACC 173, xt.dota8.uu, 0x229842fb, 0x22975e7f, 0x48803fa7, 0xb16db07c
  TEST_ACC 174, xt.dota8.uu, 0x25eff8a1, 0x25ee6fca, 0xd0caa431, 0x83cf90a1
  TEST_ACC 175, xt.dota8.uu, 0x5c4b2c2a, 0x5c4b041b, 0x32312b2e, 0x6e38230b
  TEST_ACC 176, xt.dota8.uu, 0xbf405100, 0xbf3e8d4b, 0xa3a823fb, 0x9cd6f5b6
  TEST_ACC 177, xt.dota8.uu, 0xb9f55ee5, 0xb9f4f228, 0x38702958, 0x4113c59f
  TEST_ACC 178, xt.dota8.uu, 0x55640aff, 0x55638d55, 0x431c9a52, 0xfcd8340f
  TEST_ACC 179, xt.dota8.uu, 0x11e94ee5, 0x11e7d458, 0xfd929336, 0xedc61659
  TEST_ACC 180, xt.dota8.uu, 0x56869c39, 0x5685b113, 0x5d78aa38, 0xd4b12dcf
  TEST_ACC 181, xt.dota8.uu, 0xdbad81b6, 0xdbacd26c, 0xaa3c0cb9, 0x3d62e38c
  TEST_ACC 182, xt.dota8.uu, 0x1781cdaa, 0x17819ce8, 0x097a641a, 0x8a07583d
  TEST_ACC 183, xt.dota8.uu, 0x3a5c89db, 0x3a5b2f26, 0xba444d68, 0xfabead9a
  TEST_ACC 184, xt.dota8.uu, 0xe8498a72, 0xe8496924, 0x00480538, 0x871a6e6d
  TEST_ACC 185, xt.dota8.uu, 0x1bef54b4, 0x1bedc3cb, 0x388bd1c5, 0xa5a7c98f
  TEST_ACC 186, xt.dota8.uu, 0xe5206600, 0xe51f86ae, 0x03a83ea7, 0xf08367a8
  TEST_ACC 187, xt.dota8.uu, 0x13f30d94, 0x13f239d0, 0x63fb2659, 0x513afef7

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota8.uu, 0xc35b7be6, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota8.uu, 0x5a102184, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota8.uu, 0x8001dc85, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota8.uu, 0xc35c7369, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota8.uu, 0x5a102184, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota8.uu, 0xc35b7be6, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota8.uu, 0x800073b1, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota8.uu, 0x5a0fb033, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota8.uu, 0xd1daeb17, 0xd1d95db4, 0x44cfa09a
  TEST_ACC_RD_IS_RS2 197, xt.dota8.uu, 0x44d12dfd, 0xd1d95db4, 0x44cfa09a
  TEST_ACC_SAME_SOURCES 198, xt.dota8.uu, 0xd37b2cc8, 0xd37929dd, 0xd1d95db4
  TEST_ACC_ALL_SAME 199, xt.dota8.uu, 0xd1db609f, 0xd1d95db4

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota8.uu, 0x8a8ee81a, 0x8a8e3787, 0x7e369125, 0x34f475e6, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota8.uu, 0xb7d08e93, 0xb7cf48c6, 0xb80ddc94, 0x7c91ae8a, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota8.uu, 0x7f55cee5, 0x7f552a2f, 0x5042dd2e, 0x22bf6e37, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota8.uu, 0xf38aecd2, 0xf38a4385, 0x1819fc35, 0xf86a60c7, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota8.uu, 0x243833e7, 0x243786dd, 0x741b752f, 0xd0ca25dd, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota8.uu, 0x20d1189c, 0x20d05fe5, 0x1b9f132b, 0x8cf88524, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota8.uu, 0xcd5e6cb4, 0xcd5d5210, 0x0410e592, 0x68e888fe, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota8.uu, 0xcd9b2e68, 0xcd9a987d, 0x3aa9e6c5, 0xe4520e29, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota8.uu, 0xb88684dd, 0xb885ec56, 0x32276893, 0xc740c32b, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota8.uu, 0x72b81608, 0x72b70bb8, 0x6a7519ef, 0xfe9f245b, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota8.uu, 0x36167488, 0x36159b30, 0x30759b83, 0x8f7b13f0, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota8.uu, 0x76ebccd6, 0x76eb3d77, 0x82494a26, 0x7e4160df, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota8.uu, 0x732171f9, 0x7320473a, 0xac736bdf, 0x5b9dd05c, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota8.uu, 0x6c0f2728, 0x6c0e5445, 0x03827b38, 0x46b4d34f, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota8.uu, 0x43a1cdc0, 0x43a0f133, 0x9db2ae0e, 0xf1194e2b, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota8.uu, 0xf571e3c6, 0xf570b822, 0xce85e42c, 0xfb8e0b52, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota8.uu, 0x42c10073, 0x42bfe2f9, 0x7c94d077, 0x8a869826, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota8.uu, 0x7db00ba4, 0x7dada23a, 0xf0c2c8eb, 0xa670b8fe, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota8.uu, 0x4ba9c5e6, 0x4ba8d9c1, 0x50e8bd01, 0x2e6ca79a, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota8.uu, 0xa1f27654, 0xa1f1a034, 0x9305bb41, 0x64159ea1, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota8.uu, 0x0fe166e7, 0x0fe06a0a, 0xcf97c5f7, 0x26872973, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota8.uu, 0xc63d1884, 0xc63c3a0c, 0x356ba51d, 0xa6fb763f, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota8.uu, 0xdce66be0, 0xdce56471, 0x355033bd, 0xe7faee7a, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota8.uu, 0xdfb11b2c, 0xdfb07fde, 0x8322c04e, 0x8ae34113, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota8.uu, 0x3b20a9b6, 0x3b203358, 0x0fd7b4cb, 0x4865091d, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota8.uu, 0xabab8feb, 0xabab2436, 0x487f2e97, 0x3383421c, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota8.uu, 0xd131c5d3, 0xd13085e7, 0x7cd80e6e, 0xbefac80e, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota8.uu, 0x0c7498f4, 0x0c72bbeb, 0x9cf3ea09, 0x4ef1d944, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota8.uu, 0xd769dee4, 0xd7680f80, 0x07b199c4, 0xe8fbb5e5, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota8.uu, 0x5ca1b101, 0x5ca0f049, 0xb1700f02, 0xc7790db7, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota8.uu, 0x3b839d6a, 0x3b831471, 0x50db792f, 0x3004bf9a
  TEST_ACC_RD_LOADED 231, 0, xt.dota8.uu, 0xa77d724f, 0xa77ce921, 0xd805058f, 0x2cbe80a8
  TEST_ACC_RS1_LOADED 232, 0, xt.dota8.uu, 0xba40062a, 0xba3ef685, 0x70aed451, 0x24e9535b
  TEST_ACC_RS2_LOADED 233, 0, xt.dota8.uu, 0x8223bb2b, 0x82232a3d, 0xcc604908, 0x6e1496e0
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota8.uu, 0xf59799f9, 0xf596d673, 0x789b0ca9, 0x48d0ad2a
  TEST_ACC_RD_LOADED 235, 1, xt.dota8.uu, 0x5bf08e87, 0x5bef20fb, 0xb5f6be22, 0x867ba5e3
  TEST_ACC_RS1_LOADED 236, 1, xt.dota8.uu, 0x33075f6b, 0x33067ec2, 0x8e49e4ef, 0x0ce88a1f
  TEST_ACC_RS2_LOADED 237, 1, xt.dota8.uu, 0x58f7914d, 0x58f6fe9f, 0x30028ef8, 0x97fd0277
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota8.uu, 0xd20b13b8, 0xd209ab2b, 0x8da336e5, 0xcc3789ce
  TEST_ACC_RD_LOADED 239, 2, xt.dota8.uu, 0xa163d07d, 0xa1633c50, 0x30285b6f, 0x979ec53a
  TEST_ACC_RS1_LOADED 240, 2, xt.dota8.uu, 0x32963d13, 0x329545f1, 0xc928754a, 0xee542667
  TEST_ACC_RS2_LOADED 241, 2, xt.dota8.uu, 0x568a59c8, 0x56899831, 0x872ec1da, 0x5bd41869
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota8.uu, 0xa5a57249, 0xa5a51528, 0x83254d94, 0x0fdf4d34
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota8.uu, 0xe6668e5d, 0xe6661d76, 0xbf737b02, 0x440a7740
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota8.uu, 0xdae3cb82, 0xdae39505, 0x9f231116, 0x246d6c75
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota8.uu, 0xf873cc41, 0xf8739065, 0x0856341e, 0xf304c164
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota8.uu, 0x2a5d6969, 0x2a5ca579, 0xaabc8864, 0x1007ea8f
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota8.uu, 0x0899ea7d, 0x0898be4d, 0x966f759c, 0xc8aeda0d
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota8.uu, 0x5e642346, 0x5e6287af, 0x8611dacf, 0x6377d2d6
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota8.uu, 0x739c9f96, 0x739bb252, 0xb0f0ec3e, 0xc3280eda
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota8.uu, 0x8f036d00, 0x8f028200, 0x4729d076, 0x12d8ad77
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota8.uu, 0xa2f81df8, 0xa2f5f3b0, 0x8defa1f4, 0x61da99d3
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota8.uu, 0x25954fb3, 0x25940ef3, 0x877aba21, 0x8191f915
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota8.uu, 0xc8501c1f, 0xc84f1def, 0x42fb05e3, 0x3f5415af
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota8.uu, 0xe0fb3d31, 0xe0faaf9d, 0xd32a0b23, 0x70d4d527
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota8.uu, 0xd0ce215a, 0xd0cd06aa, 0xfe4e147d, 0x58f284e4
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota8.uu, 0xb0c731d6, 0xb0c68394, 0x5200b433, 0xc6409422
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota8.uu, 0x08a0d583, 0x089f7d45, 0x66b1985b, 0x27f9c471
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota8.uu, 0xa6f79d6d, 0xa6f6d08c, 0xabcb6bca, 0x192a9078
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota8.uu, 0xf34dce5b, 0xf34d3aff, 0x761c129e, 0x013a18e1
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota8.uu, 0x055ce50f, 0x055b84bb, 0x4beda0ed, 0xe30b7fd4
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota8.uu, 0x3ea51861, 0x3ea430c2, 0x373877f1, 0x4c0d85a0
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota8.uu, 0xbc440269, 0xbc42dba2, 0xfa63a55c, 0x9818bb2e
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota8.uu, 0x22402fd5, 0x223ef5b4, 0x88e5f61a, 0x9fb93866
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota8.uu, 0x3ade68c0, 0x3addf61f, 0x2f13b718, 0x40fc7315
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota8.uu, 0x6aee2147, 0x6aed2232, 0x4c6acbe9, 0x38e96544
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota8.uu, 0x46e566df, 0x46e46df6, 0xbad10b37, 0xc84151db
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota8.uu, 0x94a48129, 0x94a408a3, 0x3e5746dc, 0x1006ae4e
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota8.uu, 0x35c85a7a, 0x35c77a74, 0xfe2ca3de, 0x3e13b632
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota8.uu, 0xdcbc5da8, 0xdcbb575a, 0xef48ea26, 0xc28f262a
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota8.uu, 0xdc463689, 0xdc44f589, 0xb6b41ff1, 0x267fddbd
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota8.uu, 0x07b6670b, 0x07b56bd6, 0x5868bf1e, 0x6007fde3
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota8.uu, 0x2978efea, 0x2976edde, 0x19dfee79, 0xd4f9f665
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota8.uu, 0x07ecc52f, 0x07eb3bdd, 0xd286fd29, 0x25c0f57f
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota8.uu, 0xe4ba50be, 0xe4b99cfb, 0xb1b40820, 0x3fabd34b
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota8.uu, 0x792dc254, 0x792c411b, 0xe65fdecd, 0xec454c66
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota8.uu, 0xa0746f2b, 0xa0738783, 0x558bfe6f, 0x817f4082
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota8.uu, 0xf5b62352, 0xf5b58c3d, 0x13a159b4, 0xcc24f528

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota8.uu, 0x80041a31, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota8.uu, 0xe70d8f5d, 0xe7083ee3, 0x5ea2ae72, 0xd7c02da8
  TEST_ACC_CHAIN 280, xt.dota8.uu, 0x7167bf19, 0x7163436a, 0x24bc953b, 0xe26db076

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota8.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota8.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota8.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota8.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota8.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota8.uu, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota8.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota8.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota8.uu, 0xffffffff, 0x5a0f3c85

TEST_END
