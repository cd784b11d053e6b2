// xt.dota84l.ss: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84l.ss, 2048, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84l.ss, 0xfffffa01, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84l.ss, 0x80000fff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84l.ss, 0x7ffff200, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84l.ss, 511, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84l.ss, 0x12344e88, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84l.ss, 1524, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84l.ss, 0xfffff021, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84l.ss, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84l.ss, 0x7ffffe04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84l.ss, 1919, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84l.ss, 0x123450d8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84l.ss, 3840, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84l.ss, 0xfffff2e1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84l.ss, 0x800001df, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84l.ss, 0x7ffff890, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84l.ss, 1427, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84l.ss, 0x12344798, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84l.ss, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84l.ss, 0xfffffe25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84l.ss, 0x8000000f, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84l.ss, 0x7ffffff4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84l.ss, 31, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84l.ss, 0x1234565c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84l.ss, 4, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84l.ss, 0xffffffe0, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84l.ss, 0x7fffffc7, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84l.ss, 0x7fffffbd, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84l.ss, 0xfffffc7f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84l.ss, 0x12345613, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84l.ss, 0xffffffcf, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84l.ss, 122, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84l.ss, 0x7ffffcef, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84l.ss, 0x80000000, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84l.ss, 0xffffffd5, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84l.ss, 0x12345678, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84l.ss, 0xfffffd60, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84l.ss, 1, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84l.ss, 0x7fffffdc, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84l.ss, 0x80000000, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84l.ss, 0xfffffdcf, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84l.ss, 0x123455f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84l.ss, 0xfffffe7e, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84l.ss, 0xffffff01, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84l.ss, 0x80000015, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84l.ss, 0x7ffffe80, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84l.ss, 0xffffffff, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84l.ss, 0x12345478, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84l.ss, 0, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84l.ss, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84l.ss, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84l.ss, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84l.ss, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84l.ss, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84l.ss, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84l.ss, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84l.ss, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84l.ss, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84l.ss, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84l.ss, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84l.ss, 0x80000002, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84l.ss, 0x7fffff87, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84l.ss, 0x80000003, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84l.ss, 0x7fffff87, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84l.ss, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84l.ss, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84l.ss, 0x80000083, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84l.ss, 0x80000003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84l.ss, 0x80000083, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84l.ss, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84l.ss, 0x80000002, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84l.ss, 0x80000007, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84l.ss, 0x80000003, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84l.ss, 0x80000007, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84l.ss, 181, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84l.ss, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84l.ss, 0x7fffffea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84l.ss, 182, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84l.ss, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84l.ss, 0x7fffffd1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84l.ss, 184, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84l.ss, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84l.ss, 0x7fffff9f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84l.ss, 188, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84l.ss, 0x8000002b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84l.ss, 0x800000cb, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84l.ss, 196, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84l.ss, 0x80000053, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84l.ss, 0x7fffff99, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84l.ss, 212, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84l.ss, 0x800000a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84l.ss, 0x7fffff2f, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84l.ss, 244, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84l.ss, 0x80000143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84l.ss, 0x7ffffe5b, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84l.ss, 308, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84l.ss, 0x7ffffd83, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84l.ss, 0x80000353, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84l.ss, 436, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84l.ss, 0x7ffffffb, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84l.ss, 0x8000005d, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84l.ss, 692, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84l.ss, 0x7ffffff3, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84l.ss, 0x800000b7, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84l.ss, 1204, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84l.ss, 0x7fffffe3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84l.ss, 0x8000016b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84l.ss, 2228, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84l.ss, 0x7fffffc3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84l.ss, 0x7ffffd33, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84l.ss, 0x000010b4, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84l.ss, 0x7fffff83, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84l.ss, 0x7fffffc6, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84l.ss, 0x000020b4, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84l.ss, 0x7fffff03, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84l.ss, 0x7fffff89, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84l.ss, 0x000040b4, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84l.ss, 0x7ffffe03, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84l.ss, 0x7fffff0f, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84l.ss, 0x000080b4, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84l.ss, 0x80000403, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84l.ss, 0x800001eb, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84l.ss, 0x000100b4, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84l.ss, 0x7fffffff, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84l.ss, 0x000200b4, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84l.ss, 0x7ffffffb, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84l.ss, 0x000400b4, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84l.ss, 0x7ffffff3, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84l.ss, 0x000800b4, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84l.ss, 0x7fffffe3, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84l.ss, 0x001000b4, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84l.ss, 0x7fffffc3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84l.ss, 0x002000b4, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84l.ss, 0x7fffff83, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84l.ss, 0x004000b4, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84l.ss, 0x7fffff03, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84l.ss, 0x008000b4, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84l.ss, 0x80000203, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84l.ss, 0x010000b4, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84l.ss, 0x80000006, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84l.ss, 0x020000b4, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84l.ss, 0x80000009, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84l.ss, 0x040000b4, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84l.ss, 0x8000000f, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84l.ss, 0x080000b4, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84l.ss, 0x8000001b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84l.ss, 0x100000b4, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84l.ss, 0x80000033, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84l.ss, 0x200000b4, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84l.ss, 0x80000063, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84l.ss, 0x400000b4, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84l.ss, 0x800000c3, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84l.ss, 0x800000b4, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84l.ss, 0x7ffffe83, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84l.ss, 0x8e22dc40, 0x8e22dc74, 0xee8aafed, 0x67cd23db
  TEST_ACC 173, xt.dota84l.ss, 0xd65e8659, 0xd65e83a9, 0xf1e296df, 0xf7149ecd
  TEST_ACC 174, xt.dota84l.ss, 0xa7ff0544, 0xa7ff05a7, 0x8ac2604f, 0x7b6997fb
  TEST_ACC 175, xt.dota84l.ss, 0xe25509b9, 0xe2550d21, 0xb83ec7b1, 0x000c4f53
  TEST_ACC 176, xt.dota84l.ss, 0xd3f347c0, 0xd3f346ba, 0x3f43c1d6, 0xb8986882
  TEST_ACC 177, xt.dota84l.ss, 0x1ebe36df, 0x1ebe393e, 0x9e591032, 0xea414dd2
  TEST_ACC 178, xt.dota84l.ss, 0xc3f979de, 0xc3f979b6, 0x25213bb4, 0x572983b9
  TEST_ACC 179, xt.dota84l.ss, 0x712aeed0, 0x712aeac4, 0xd8913cce, 0x62c5aa31
  TEST_ACC 180, xt.dota84l.ss, 0x5cd687ec, 0x5cd68744, 0x4ad79a09, 0xb7dceed8
  TEST_ACC 181, xt.dota84l.ss, 0xae97ae1b, 0xae97acfc, 0xffb7facc, 0xece5cb51
  TEST_ACC 182, xt.dota84l.ss, 0xfc6bd85e, 0xfc6bd3d0, 0x007e4736, 0x1accf447
  TEST_ACC 183, xt.dota84l.ss, 0x7369af73, 0x7369b2ad, 0x5785662f, 0xd14cc0f8
  TEST_ACC 184, xt.dota84l.ss, 0xc0802bb0, 0xc0802fd5, 0x81aef7a3, 0x0060563f
  TEST_ACC 185, xt.dota84l.ss, 0xccfdbff9, 0xccfdbdc6, 0x67852883, 0xd6c7dcdc
  TEST_ACC 186, xt.dota84l.ss, 0xe279a2e5, 0xe279a783, 0x3a0e7230, 0x990b8894
  TEST_ACC 187, xt.dota84l.ss, 0xa0b62de9, 0xa0b62fe3, 0x28166d20, 0xe198fceb

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84l.ss, 0xc35a979b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84l.ss, 0x5a0f3d39, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84l.ss, 0x800003ef, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84l.ss, 0xc35a9ad3, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84l.ss, 0x5a0f3694, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84l.ss, 0xc35a90f6, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84l.ss, 0x7ffffc8e, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84l.ss, 0x5a0f3910, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84l.ss, 0x2ace240c, 0x2ace265b, 0xa8ff86a3
  TEST_ACC_RD_IS_RS2 197, xt.dota84l.ss, 0xa8ff8454, 0x2ace265b, 0xa8ff86a3
  TEST_ACC_SAME_SOURCES 198, xt.dota84l.ss, 0xe930083b, 0xe9300a1c, 0x2ace265b
  TEST_ACC_ALL_SAME 199, xt.dota84l.ss, 0x2ace247a, 0x2ace265b

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84l.ss, 0x286df7cb, 0x286df6d3, 0xfdcfb51a, 0xbad3fa11, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84l.ss, 0x5320dacf, 0x5320da5e, 0x451dfd17, 0x1c074b60, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84l.ss, 0x1c63b023, 0x1c63b008, 0x3974ee71, 0xe976b320, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84l.ss, 0xe9df3de2, 0xe9df3ef7, 0x7d6a6422, 0x4854907d, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84l.ss, 0x5b3b3f97, 0x5b3b3d34, 0x51159b66, 0x0a2c05c1, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84l.ss, 0x76c812c7, 0x76c815ed, 0xb039a1b6, 0x547db845, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84l.ss, 0x2731ffdc, 0x2731fe71, 0xbcdfdaca, 0x65dffd82, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84l.ss, 0x0e1e37a1, 0x0e1e34f3, 0x54e5dbd0, 0x588469b4, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84l.ss, 0xa06baa57, 0xa06bab50, 0x3eb3d78d, 0xd7f4017f, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84l.ss, 0x641014f0, 0x64101297, 0x6ebc14e9, 0x54976ec5, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84l.ss, 0x5a2babcf, 0x5a2babea, 0x4af229aa, 0xa2a83db1, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84l.ss, 0x703eed02, 0x703eeca3, 0xe7252fd7, 0xf7ca7363, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84l.ss, 0x552e92b7, 0x552e974d, 0x48255e00, 0xbf298ac3, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84l.ss, 0xae712eaa, 0xae712e74, 0x11fdb9d0, 0x790e9efe, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84l.ss, 0xf5e69614, 0xf5e69370, 0x62d57cf2, 0xa38e3242, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84l.ss, 0xba96b75b, 0xba96b81e, 0x480b02cb, 0x297ad3a0, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84l.ss, 0x86402258, 0x864022d0, 0xc2dcbaa1, 0x863c3aa6, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84l.ss, 0x10c869c7, 0x10c86c00, 0x1668b7b9, 0xe302aba5, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84l.ss, 0xf4df221e, 0xf4df27bf, 0x861cb368, 0xbc127bb8, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84l.ss, 0xe3755993, 0xe3756100, 0x48ab3264, 0xff2c85e8, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84l.ss, 0x486787e8, 0x48678bb8, 0xf35256a8, 0x095ecce6, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84l.ss, 0xcf950c7b, 0xcf950d36, 0xb36bc39d, 0xa7233a8e, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84l.ss, 0x0f6599ab, 0x0f6598f3, 0xb1a27ef3, 0x3b843d1f, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84l.ss, 0x9b02dae4, 0x9b02d9b6, 0x29563d88, 0x4ac930fe, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84l.ss, 0xa130a0b1, 0xa130a351, 0x9cf14d5b, 0xb6c7ca8a, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84l.ss, 0x9960f077, 0x9960f0a9, 0x1cf45971, 0x93362ec2, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84l.ss, 0x9fb18489, 0x9fb18339, 0xdc9c9cc1, 0x5175f940, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84l.ss, 0x9f76d5e4, 0x9f76d878, 0xff9e7615, 0xc4661ea9, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84l.ss, 0x73c18603, 0x73c17f45, 0x85158e81, 0xed97dd8c, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84l.ss, 0xfc027efe, 0xfc027ade, 0xc7664ca8, 0xe938a552, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84l.ss, 0x9c74d6d4, 0x9c74d71a, 0xf85dcac9, 0x81c1ccb0
  TEST_ACC_RD_LOADED 231, 0, xt.dota84l.ss, 0xa9560be4, 0xa9560c43, 0x1e673265, 0xfe0b0449
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84l.ss, 0xd55eb851, 0xd55eb69b, 0xf331d9e5, 0x8e11a3eb
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84l.ss, 0x58b457b4, 0x58b4594e, 0x7348d1e7, 0x2fa60af1
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84l.ss, 0x22d95afe, 0x22d959d8, 0x369cb9e9, 0x97d91ffd
  TEST_ACC_RD_LOADED 235, 1, xt.dota84l.ss, 0xf7cf8ac0, 0xf7cf8983, 0x269d4153, 0x8853ffb7
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84l.ss, 0x0a0cca8a, 0x0a0cc6da, 0xa55e1612, 0x08bea410
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84l.ss, 0xdda6f9c3, 0xdda6fba0, 0x22a97928, 0x4bb7e705
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84l.ss, 0x424a3b3e, 0x424a3772, 0xb418a4a8, 0xcc6b9b82
  TEST_ACC_RD_LOADED 239, 2, xt.dota84l.ss, 0xedfc52ce, 0xedfc525e, 0x9d875609, 0x04c44d2d
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84l.ss, 0x9272da4a, 0x9272dd04, 0x12bdc565, 0xdac38662
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84l.ss, 0x87d767a7, 0x87d76711, 0x59da776b, 0xb0a93fc3
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84l.ss, 0x8961d807, 0x8961d6c7, 0xce63abc8, 0x9db741fa
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84l.ss, 0x573c9e65, 0x573c9e8d, 0xf19782d2, 0xb17a26e8
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84l.ss, 0x1f3b9cda, 0x1f3b9a84, 0x68271a7f, 0xbb295030
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84l.ss, 0xc26b820f, 0xc26b84ce, 0x2b5f2937, 0x1b49a904
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84l.ss, 0x682d9b21, 0x682d9c76, 0xa84707e3, 0x3b347472
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84l.ss, 0x27849249, 0x27848fec, 0xadf0f008, 0xd88394c3
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84l.ss, 0x9032078e, 0x90320722, 0x64a4dbe1, 0x52476351
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84l.ss, 0xce48cb67, 0xce48cb5e, 0xa7178bed, 0x012ab93c
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84l.ss, 0xc5efc386, 0xc5efc03e, 0xfc6272bc, 0x30b41d7b
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84l.ss, 0x12aaedc6, 0x12aaf071, 0x47d53eaf, 0x30e99e9e
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84l.ss, 0x3edee55e, 0x3edee45d, 0xf25cc4ff, 0xe3eb5f91
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84l.ss, 0xbc879703, 0xbc8795ba, 0x3f097258, 0x52b88945
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84l.ss, 0xc2608fa1, 0xc2608d72, 0x3beb017a, 0x875842f3
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84l.ss, 0x6b03376e, 0x6b033327, 0x64cef9d2, 0x442d585b
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84l.ss, 0x4ac28439, 0x4ac28630, 0xdc7aaf27, 0x735b6f32
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84l.ss, 0x3012754d, 0x30127400, 0x1ffb1785, 0x27321bcd
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84l.ss, 0x4f3052c1, 0x4f3053f8, 0xd40c5259, 0x1751b381
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84l.ss, 0x53bb5988, 0x53bb58d0, 0xe8c9f76d, 0x538bf705
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84l.ss, 0xe187eb13, 0xe187eae7, 0xd0c9019e, 0xc10de130
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84l.ss, 0xdbfb69fe, 0xdbfb6de2, 0x0fc98bbc, 0xff9ca063
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84l.ss, 0x1d47895c, 0x1d4785a8, 0x964a2271, 0x53ee871c
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84l.ss, 0x40064f66, 0x40064a9e, 0x8842677b, 0x05ea94a6
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84l.ss, 0x5584da68, 0x5584db02, 0x5ebddd2c, 0xa933ce02
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84l.ss, 0x45b3dca9, 0x45b3df87, 0xfd237ed5, 0x4456c9bd
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84l.ss, 0x228f9dde, 0x228f9b33, 0x535a0750, 0x80b566bc
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84l.ss, 0xd564ea68, 0xd564eabe, 0xcf41971a, 0x58103546
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84l.ss, 0x1c2bab04, 0x1c2bae7e, 0x309c7ac0, 0x4dac9d90
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84l.ss, 0xd11ef95f, 0xd11efee1, 0x0e8c0f4b, 0x7416e7d9
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84l.ss, 0xeead777c, 0xeead776b, 0x8787c8db, 0xa1ac686d
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84l.ss, 0x8f317454, 0x8f317386, 0xfc1d1f56, 0x359bc57e
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84l.ss, 0xf8316d3c, 0xf8316621, 0x6cc874ad, 0xe3ae7d7f
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84l.ss, 0x4dafde02, 0x4dafde5e, 0x78aa3c25, 0xb0a21b9a
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84l.ss, 0xb1312c2e, 0xb1312d02, 0xf2589068, 0x0f032e11
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84l.ss, 0x5d2292e6, 0x5d2293fd, 0xa68f4fc6, 0xbd1d3d06
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84l.ss, 0x4d3f7dc3, 0x4d3f8071, 0xc0bb5385, 0x806b5035
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84l.ss, 0x29d0ef11, 0x29d0ec4e, 0xabf4ffb0, 0x45c1bc6d

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84l.ss, 0x7ffffb3d, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84l.ss, 0xc76d51e5, 0xc76d51b7, 0xf303629a, 0x2539cf54
  TEST_ACC_CHAIN 280, xt.dota84l.ss, 0xa636c4d5, 0xa636c240, 0x8f561b3d, 0xeec78c07

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84l.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84l.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84l.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84l.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84l.ss, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84l.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84l.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84l.ss, 0xffffffff, 0x5a0f3c85

TEST_END
