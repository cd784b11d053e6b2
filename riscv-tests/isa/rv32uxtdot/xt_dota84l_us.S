// xt.dota84l.us: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84l.us, 0xfffff800, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84l.us, 1537, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84l.us, 0x7fffefff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84l.us, 0x80000e00, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84l.us, 0xfffffdff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84l.us, 0x12344e88, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84l.us, 1524, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84l.us, 0xfffff021, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84l.us, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84l.us, 0x7ffffe04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84l.us, 0xfffff77f, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84l.us, 0x12345cd8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84l.us, 0xffffef00, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84l.us, 3809, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84l.us, 0x7ffffddf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84l.us, 0x7ffff890, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84l.us, 1427, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84l.us, 0x12344798, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84l.us, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84l.us, 0xfffffe25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84l.us, 0x7ffff00f, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84l.us, 0x80000bf4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84l.us, 0xffffe01f, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84l.us, 0x1234725c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84l.us, 0xfffffc04, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84l.us, 0xffffffe0, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84l.us, 0x7fffffc7, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84l.us, 0x7fffffbd, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84l.us, 0xfffffc7f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84l.us, 0x12345613, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84l.us, 0xffffffcf, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84l.us, 0xffffff7a, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84l.us, 0x7ffffcef, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84l.us, 0x80000000, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84l.us, 0xffffffd5, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84l.us, 0x12345678, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84l.us, 0xfffffd60, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84l.us, 1, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84l.us, 0x7fffffdc, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84l.us, 0x80000000, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84l.us, 0xfffffdcf, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84l.us, 0x123456f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84l.us, 1150, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84l.us, 257, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84l.us, 0x80000615, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84l.us, 0x80000180, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84l.us, 0xffffffff, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84l.us, 0x12345878, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84l.us, 0, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84l.us, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84l.us, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84l.us, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84l.us, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84l.us, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84l.us, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84l.us, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84l.us, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84l.us, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84l.us, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84l.us, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84l.us, 0x80000102, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84l.us, 0x7ffffc87, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84l.us, 0x80000003, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84l.us, 0x7ffffc87, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84l.us, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84l.us, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84l.us, 0x7fffff83, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84l.us, 0x80000003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84l.us, 0x7fffff83, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84l.us, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84l.us, 0x80000102, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84l.us, 0x7ffffc07, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84l.us, 0x80000003, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84l.us, 0x7ffffc07, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84l.us, 181, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84l.us, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84l.us, 0x800000ea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84l.us, 182, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84l.us, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84l.us, 0x800001d1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84l.us, 184, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84l.us, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84l.us, 0x8000039f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84l.us, 188, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84l.us, 0x8000002b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84l.us, 0x7ffff8cb, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84l.us, 196, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84l.us, 0x80000053, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84l.us, 0x80000099, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84l.us, 212, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84l.us, 0x800000a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84l.us, 0x8000012f, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84l.us, 244, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84l.us, 0x80000143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84l.us, 0x8000025b, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84l.us, 308, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84l.us, 0x80000283, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84l.us, 0x7ffffb53, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84l.us, 436, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84l.us, 0x7ffffffb, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84l.us, 0x8000005d, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84l.us, 692, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84l.us, 0x7ffffff3, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84l.us, 0x800000b7, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84l.us, 1204, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84l.us, 0x7fffffe3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84l.us, 0x8000016b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84l.us, 2228, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84l.us, 0x7fffffc3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84l.us, 0x7ffffd33, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84l.us, 0x000010b4, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84l.us, 0x7fffff83, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84l.us, 0x800000c6, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84l.us, 0x000020b4, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84l.us, 0x7fffff03, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84l.us, 0x80000189, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84l.us, 0x000040b4, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84l.us, 0x7ffffe03, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84l.us, 0x8000030f, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84l.us, 0x000080b4, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84l.us, 0x7ffffc03, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84l.us, 0x7ffff9eb, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84l.us, 0x000100b4, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84l.us, 0x7fffffff, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84l.us, 0x000200b4, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84l.us, 0x7ffffffb, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84l.us, 0x000400b4, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84l.us, 0x7ffffff3, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84l.us, 0x000800b4, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84l.us, 0x7fffffe3, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84l.us, 0x001000b4, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84l.us, 0x7fffffc3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84l.us, 0x002000b4, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84l.us, 0x7fffff83, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84l.us, 0x004000b4, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84l.us, 0x7fffff03, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84l.us, 0x008000b4, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84l.us, 0x7ffffe03, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84l.us, 0x010000b4, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84l.us, 0x80000006, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84l.us, 0x020000b4, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84l.us, 0x80000009, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84l.us, 0x040000b4, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84l.us, 0x8000000f, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84l.us, 0x080000b4, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84l.us, 0x8000001b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84l.us, 0x100000b4, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84l.us, 0x80000033, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84l.us, 0x200000b4, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84l.us, 0x80000063, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84l.us, 0x400000b4, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84l.us, 0x800000c3, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84l.us, 0x800000b4, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84l.us, 0x80000183, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84l.us, 0x8665c8f0, 0x8665cbe0, 0xcaa1da45, 0x1bfaffc7
  TEST_ACC 173, xt.dota84l.us, 0x5a29d42b, 0x5a29d708, 0x0e588609, 0x1b27c803
  TEST_ACC 174, xt.dota84l.us, 0x8cd2264d, 0x8cd228b2, 0xc4cb38db, 0x58b7f825
  TEST_ACC 175, xt.dota84l.us, 0xf4da3f1d, 0xf4da3fa7, 0x10a46b9f, 0x00bca21d
  TEST_ACC 176, xt.dota84l.us, 0x1d94a890, 0x1d94a5cb, 0x6b22e4a8, 0x5aa7f6f5
  TEST_ACC 177, xt.dota84l.us, 0x0d7ee991, 0x0d7ee417, 0xc953f6b6, 0x185b2e41
  TEST_ACC 178, xt.dota84l.us, 0x3eb9e2c5, 0x3eb9e8b5, 0xfd8c3bb8, 0x91a0fdbd
  TEST_ACC 179, xt.dota84l.us, 0x034114e6, 0x034118b1, 0xd966e9f0, 0x903f7aae
  TEST_ACC 180, xt.dota84l.us, 0x8808ad5c, 0x8808b165, 0x62be488f, 0xd031dedf
  TEST_ACC 181, xt.dota84l.us, 0xd650c124, 0xd650c182, 0x9f1a4532, 0x58d23fbc
  TEST_ACC 182, xt.dota84l.us, 0x987da1c9, 0x987da3d0, 0x2ea40b85, 0x0fcb8e41
  TEST_ACC 183, xt.dota84l.us, 0xbe80ff86, 0xbe80f868, 0xc3bc034c, 0x4377743c
  TEST_ACC 184, xt.dota84l.us, 0xf223ec95, 0xf223f145, 0x302f0c86, 0x062f984c
  TEST_ACC 185, xt.dota84l.us, 0xdd9df9ba, 0xdd9e010e, 0xa9aa0df3, 0xace8d358
  TEST_ACC 186, xt.dota84l.us, 0xd79e6940, 0xd79e6726, 0x3ae06a9e, 0xab027e13
  TEST_ACC 187, xt.dota84l.us, 0x1fe61269, 0x1fe6148f, 0xc4d4707b, 0xc0047a82

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84l.us, 0xc35a979b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84l.us, 0x5a0f3d39, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84l.us, 0x800001ef, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84l.us, 0xc35a98d3, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84l.us, 0x5a0f3d94, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84l.us, 0xc35a97f6, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84l.us, 0x8000018e, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84l.us, 0x5a0f3e10, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84l.us, 0x79db1bf4, 0x79db1e02, 0x4fad3b7e
  TEST_ACC_RD_IS_RS2 197, xt.dota84l.us, 0x4fad3970, 0x79db1e02, 0x4fad3b7e
  TEST_ACC_SAME_SOURCES 198, xt.dota84l.us, 0x324476fc, 0x32447835, 0x79db1e02
  TEST_ACC_ALL_SAME 199, xt.dota84l.us, 0x79db1cc9, 0x79db1e02

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84l.us, 0x392415c3, 0x39241768, 0x345e9e2d, 0x6c8f0c0f, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84l.us, 0x101a16da, 0x101a1bd9, 0x4fede542, 0x9506a926, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84l.us, 0x3c72848a, 0x3c728c73, 0xb38a1fe5, 0x4f78840b, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84l.us, 0xf75e8448, 0xf75e7dfc, 0xfe2f01e6, 0xda7f0027, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84l.us, 0x5fe777e1, 0x5fe77aeb, 0x2528d749, 0xc85b42ce, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84l.us, 0x3e460e69, 0x3e461d01, 0xea65c505, 0x78358b94, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84l.us, 0x4ccb46b6, 0x4ccb4090, 0x69b3c450, 0xd58c571b, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84l.us, 0x4453093b, 0x44530984, 0xd4b8b34c, 0xc326709c, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84l.us, 0x4836abc8, 0x4836a681, 0x295fcdd1, 0x2245de26, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84l.us, 0xd0830505, 0xd0830bef, 0xb659d559, 0xb3499dc7, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84l.us, 0x94835221, 0x94835e27, 0x9cb0be7b, 0x0c52dad8, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84l.us, 0xa566d6b3, 0xa566d75a, 0x37954c1d, 0x6bd79228, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84l.us, 0x2316832e, 0x23168689, 0xa5d7baaf, 0x5c8a5ac2, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84l.us, 0x4d51a10b, 0x4d519b86, 0x15f7bd29, 0xbeb87235, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84l.us, 0x8db587d2, 0x8db58fa0, 0x8e501186, 0xd8668e6a, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84l.us, 0xa786d7e3, 0xa786d830, 0xf04b6c3b, 0xa6f03bb2, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84l.us, 0x26cb50f6, 0x26cb4e50, 0x513a7da8, 0xb6b79253, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84l.us, 0x8ecc0c4d, 0x8ecc0f57, 0x70fa1aa2, 0x8a300906, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84l.us, 0xbf118756, 0xbf118cc0, 0xe8c24aff, 0x9eb5c814, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84l.us, 0xe5e4e92b, 0xe5e4ef49, 0xba92ea8c, 0x38170cde, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84l.us, 0xb5cd6b23, 0xb5cd6b48, 0x472b9c1a, 0x944ff218, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84l.us, 0xe09e5f76, 0xe09e67d6, 0x0eb2bfe4, 0x4011aacf, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84l.us, 0x6d99b751, 0x6d99c098, 0xb4c060df, 0x50f31c9b, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84l.us, 0x6b2d20cd, 0x6b2d1fed, 0xe4c28242, 0x86a4f13e, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84l.us, 0xa23f8394, 0xa23f7909, 0xac3bb2b2, 0x4f745155, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84l.us, 0xf8f89534, 0xf8f89805, 0xd2f35ae6, 0xd315f3fb, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84l.us, 0x0e572f79, 0x0e5730a4, 0xf1d653e7, 0x6f9f0d94, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84l.us, 0x91dd349a, 0x91dd3c12, 0xbd8925f1, 0xc115ab4f, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84l.us, 0xf01c2bbe, 0xf01c3194, 0xe00b0a0c, 0x1a259052, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84l.us, 0x678dd73c, 0x678dd85e, 0x93f3c78a, 0x0b96a24b, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84l.us, 0x39335728, 0x39334fdb, 0xc27b4799, 0x1adf666d
  TEST_ACC_RD_LOADED 231, 0, xt.dota84l.us, 0x3d4b88ce, 0x3d4b89e1, 0x9947b34d, 0xd13eb4f5
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84l.us, 0xf238cc15, 0xf238c9c0, 0x46aff726, 0x8d54914e
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84l.us, 0x14a1b0d5, 0x14a1ada7, 0xd1326e75, 0x308a0532
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84l.us, 0xd6c9021b, 0xd6c8fa67, 0xc3d5e56d, 0xe49a614d
  TEST_ACC_RD_LOADED 235, 1, xt.dota84l.us, 0xc389c644, 0xc389c58e, 0x8767c63d, 0x95094ee4
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84l.us, 0x1953d125, 0x1953dc36, 0x16447dd0, 0xd74a08b8
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84l.us, 0x5c1109ef, 0x5c1111e2, 0x6fba4f66, 0xf6fa8b5a
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84l.us, 0x638a856a, 0x638a846d, 0x073f6b20, 0xeaf5331e
  TEST_ACC_RD_LOADED 239, 2, xt.dota84l.us, 0x3d87457d, 0x3d873743, 0x21dfbceb, 0xe5b65457
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84l.us, 0x6e4b8894, 0x6e4b8071, 0x09ee1893, 0x7ab38723
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84l.us, 0xfc7b25ca, 0xfc7b2103, 0xce30ed3d, 0x147f55e7
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84l.us, 0x52acca28, 0x52acca89, 0xad542888, 0xb301b694
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84l.us, 0x43b4711e, 0x43b477ff, 0x95a3bc7a, 0x3762a59d
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84l.us, 0xfaa7dd91, 0xfaa7e13e, 0x3aa91c65, 0xb7083a0f
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84l.us, 0xbbcae302, 0xbbcae2d4, 0x47637f17, 0xc1cfe4e2
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84l.us, 0x2c818b69, 0x2c81925a, 0xea399298, 0x93a8a729
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84l.us, 0x4d659396, 0x4d6593f2, 0x3e350f8b, 0x2d5ceb83
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84l.us, 0xcefadd36, 0xcefad45f, 0x1367b795, 0x1f827727
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84l.us, 0x60b0370e, 0x60b0361c, 0x32740de8, 0xbca99481
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84l.us, 0xf9e6601b, 0xf9e65e8b, 0x7282cb71, 0xdf0da026
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84l.us, 0xfa9725a3, 0xfa973239, 0xd354ec88, 0x0f10ea8d
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84l.us, 0x8db58224, 0x8db58227, 0x053db008, 0xec05183a
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84l.us, 0x10f536d3, 0x10f5331a, 0x1d3204c5, 0x00c73174
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84l.us, 0xe287ed0f, 0xe287f1a7, 0x0f869217, 0x4cac6cb0
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84l.us, 0x05db0834, 0x05db07cc, 0xb337bfe0, 0xff863be1
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84l.us, 0x5f7cc3fd, 0x5f7cca6c, 0xc54e5d09, 0x9491a82d
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84l.us, 0x8ecf0041, 0x8ecf0063, 0x53467660, 0x2892e06a
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84l.us, 0x85ada12e, 0x85ad9f4e, 0xeb2a2ad7, 0x6a512ca2
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84l.us, 0x4120a7c1, 0x4120ab2f, 0xa5b698c3, 0x84c3aee4
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84l.us, 0xd51cae86, 0xd51ca93c, 0xbc6b5cbc, 0xb49162a3
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84l.us, 0x4d42423f, 0x4d423fc5, 0x2cd64244, 0x860c1387
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84l.us, 0xf0ebe1b6, 0xf0ebdb34, 0xabf50194, 0xb2d5657c
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84l.us, 0x968e37e4, 0x968e38db, 0x6a28c2c7, 0xa90af84d
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84l.us, 0xd7e768e5, 0xd7e76165, 0x2816fdf5, 0xce2ec444
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84l.us, 0x627b7bb0, 0x627b7088, 0x7f8902e9, 0x366d2767
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84l.us, 0xd5d2798a, 0xd5d27701, 0xff45e639, 0x928aec55
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84l.us, 0x21faf416, 0x21faf91f, 0xc80e4a33, 0xa1a98405
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84l.us, 0x50e55d9a, 0x50e560fb, 0xd103c926, 0xa798478d
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84l.us, 0x8476a6e4, 0x8476a5aa, 0xa8eee89e, 0x4b121338
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84l.us, 0x2a811c23, 0x2a810fc4, 0x09fc03d1, 0x12acb7b7
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84l.us, 0x6dd9df11, 0x6dd9df1f, 0x08d13a58, 0x4d2f5094
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84l.us, 0x393007d7, 0x393010a6, 0x662f30c8, 0x56218fca
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84l.us, 0xb086a43f, 0xb0869f81, 0x96f3371f, 0xf1e553eb
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84l.us, 0xe35203d8, 0xe351f8c8, 0x873b66dc, 0xf0565727
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84l.us, 0xfc092807, 0xfc092d98, 0xb1318a78, 0xa3d3ba96
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84l.us, 0x5ef7cdec, 0x5ef7dd42, 0xaaa0f1b4, 0x7c2489a0
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84l.us, 0x03247c53, 0x03247a8c, 0x3dbf4c16, 0xc5d03032

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84l.us, 0x8000053d, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84l.us, 0x5ff236be, 0x5ff241f7, 0x8175cd9c, 0x58016468
  TEST_ACC_CHAIN 280, xt.dota84l.us, 0xa599c517, 0xa599e5a5, 0x9b207af8, 0x0342bdda

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84l.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84l.us, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84l.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84l.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84l.us, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84l.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84l.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84l.us, 0xffffffff, 0x5a0f3c85

TEST_END
