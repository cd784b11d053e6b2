// xt.dota84h.ss: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84h.ss, 2048, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84h.ss, 0xfffffa01, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84h.ss, 0x80000fff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84h.ss, 0x7ffff200, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84h.ss, 511, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84h.ss, 0x12344e88, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84h.ss, 1524, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84h.ss, 0xfffff021, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84h.ss, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84h.ss, 0x7ffffe04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84h.ss, 1919, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84h.ss, 0x123450d8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84h.ss, 3840, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84h.ss, 0xfffff2e1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84h.ss, 0x800001df, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84h.ss, 0x7ffff890, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84h.ss, 1427, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84h.ss, 0x12344798, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84h.ss, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84h.ss, 0xfffffe25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84h.ss, 0x8000000f, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84h.ss, 0x7ffffff4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84h.ss, 31, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84h.ss, 0x1234565c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84h.ss, 4, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84h.ss, 1, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84h.ss, 0x7fffffe3, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84h.ss, 0x80000000, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84h.ss, 0xfffffe3f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84h.ss, 0x12345678, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84h.ss, 0xffffffeb, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84h.ss, 1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84h.ss, 0x7ffffeaf, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84h.ss, 0x7fffffdf, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84h.ss, 0xfffffff1, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84h.ss, 0x12345635, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84h.ss, 0xffffff20, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84h.ss, 0xffffff9c, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84h.ss, 0x7ffffff8, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84h.ss, 0x80000079, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84h.ss, 0xffffff8f, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84h.ss, 0x123453f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84h.ss, 0, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84h.ss, 0xfffffd01, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84h.ss, 0x7fffffff, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84h.ss, 0x7ffffc80, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84h.ss, 0xfffffe7d, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84h.ss, 0x12345a78, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84h.ss, 22, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84h.ss, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84h.ss, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84h.ss, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84h.ss, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84h.ss, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84h.ss, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84h.ss, 0x80000003, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84h.ss, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84h.ss, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84h.ss, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84h.ss, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84h.ss, 0x80000003, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84h.ss, 0x8000037f, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84h.ss, 0x7ffffc0b, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84h.ss, 0x7fffff87, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84h.ss, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84h.ss, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84h.ss, 0x7ffffc83, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84h.ss, 0x80000403, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84h.ss, 0x80000083, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84h.ss, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84h.ss, 0x80000003, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84h.ss, 0x7fffffff, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84h.ss, 0x8000000b, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84h.ss, 0x80000007, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84h.ss, 0xfffffccd, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84h.ss, 0x80000002, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84h.ss, 0xfffffcce, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84h.ss, 0x80000001, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84h.ss, 0xfffffcd0, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84h.ss, 0x7fffffff, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84h.ss, 0xfffffcd4, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84h.ss, 0x7ffffffb, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84h.ss, 0xfffffcdc, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84h.ss, 0x7ffffff3, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84h.ss, 0xfffffcec, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84h.ss, 0x7fffffe3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84h.ss, 0xfffffd0c, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84h.ss, 0x7fffffc3, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84h.ss, 0xfffffd4c, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84h.ss, 0x80000083, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84h.ss, 0xfffffdcc, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84h.ss, 0x80000003, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84h.ss, 0xfffffecc, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84h.ss, 0x80000003, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84h.ss, 204, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84h.ss, 0x80000003, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84h.ss, 1228, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84h.ss, 0x80000003, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84h.ss, 3276, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84h.ss, 0x80000003, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84h.ss, 0x00001ccc, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84h.ss, 0x80000003, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84h.ss, 0x00003ccc, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84h.ss, 0x80000003, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84h.ss, 0x00007ccc, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84h.ss, 0x80000003, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84h.ss, 0x0000fccc, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84h.ss, 0x7ffffffd, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84h.ss, 0x7fffffea, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84h.ss, 0x0001fccc, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84h.ss, 0x7ffffff7, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84h.ss, 0x7fffffd1, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84h.ss, 0x0003fccc, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84h.ss, 0x7fffffeb, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84h.ss, 0x7fffff9f, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84h.ss, 0x0007fccc, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84h.ss, 0x7fffffd3, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84h.ss, 0x800000cb, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84h.ss, 0x000ffccc, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84h.ss, 0x7fffffa3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84h.ss, 0x7fffff99, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84h.ss, 0x001ffccc, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84h.ss, 0x7fffff43, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84h.ss, 0x7fffff2f, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84h.ss, 0x003ffccc, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84h.ss, 0x7ffffe83, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84h.ss, 0x7ffffe5b, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84h.ss, 0x007ffccc, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84h.ss, 0x80000303, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84h.ss, 0x80000353, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84h.ss, 0x00fffccc, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84h.ss, 0x80000008, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84h.ss, 0x8000005d, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84h.ss, 0x01fffccc, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84h.ss, 0x8000000d, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84h.ss, 0x800000b7, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84h.ss, 0x03fffccc, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84h.ss, 0x80000017, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84h.ss, 0x8000016b, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84h.ss, 0x07fffccc, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84h.ss, 0x8000002b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84h.ss, 0x7ffffd33, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84h.ss, 0x0ffffccc, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84h.ss, 0x80000053, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84h.ss, 0x7fffffc6, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84h.ss, 0x1ffffccc, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84h.ss, 0x800000a3, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84h.ss, 0x7fffff89, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84h.ss, 0x3ffffccc, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84h.ss, 0x80000143, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84h.ss, 0x7fffff0f, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84h.ss, 0x7ffffccc, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84h.ss, 0x7ffffd83, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84h.ss, 0x800001eb, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84h.ss, 0x8195bdad, 0x8195bc13, 0xb057fbcf, 0xd545dacd
  TEST_ACC 173, xt.dota84h.ss, 0x1e5af894, 0x1e5afb87, 0x1edcb110, 0xd4724224
  TEST_ACC 174, xt.dota84h.ss, 0x295273f1, 0x295275b0, 0x32dacdc3, 0x85c14be2
  TEST_ACC 175, xt.dota84h.ss, 0x2fee36f2, 0x2fee3b0b, 0x477511c9, 0xbaaeab77
  TEST_ACC 176, xt.dota84h.ss, 0x613302ad, 0x613305eb, 0xfe893b1a, 0x271e08d8
  TEST_ACC 177, xt.dota84h.ss, 0xb3393b11, 0xb3393929, 0x6d076795, 0x5922f438
  TEST_ACC 178, xt.dota84h.ss, 0x289bcd43, 0x289bd094, 0xa6ae5c1f, 0x60f9b12e
  TEST_ACC 179, xt.dota84h.ss, 0x176f2ac5, 0x176f27e5, 0xac565ab0, 0xd4653731
  TEST_ACC 180, xt.dota84h.ss, 0xd958bd9f, 0xd958c320, 0x972b825c, 0x5c2b3c3d
  TEST_ACC 181, xt.dota84h.ss, 0x736aecf6, 0x736aeb72, 0x7b151998, 0xde7a6cc5
  TEST_ACC 182, xt.dota84h.ss, 0x20a04a54, 0x20a04ba2, 0x6326a36c, 0x4b0baa3b
  TEST_ACC 183, xt.dota84h.ss, 0xa8f4c639, 0xa8f4c860, 0x7ad78982, 0x921c33e0
  TEST_ACC 184, xt.dota84h.ss, 0xf9d41247, 0xf9d40d03, 0xb742871e, 0xe48f6aa1
  TEST_ACC 185, xt.dota84h.ss, 0x82486425, 0x824863db, 0x4440c82d, 0x688a7fc4
  TEST_ACC 186, xt.dota84h.ss, 0x119be034, 0x119bde28, 0x38f2dd59, 0x6d64c8d3
  TEST_ACC 187, xt.dota84h.ss, 0x7e00352e, 0x7e003601, 0xf7cd5887, 0x771f2bde

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84h.ss, 0xc35a93b3, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84h.ss, 0x5a0f3951, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84h.ss, 0x80000089, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84h.ss, 0xc35a976d, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84h.ss, 0x5a0f3f58, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84h.ss, 0xc35a99ba, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84h.ss, 0x800001e6, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84h.ss, 0x5a0f3e68, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84h.ss, 0x62836da5, 0x62837079, 0xf98b481e
  TEST_ACC_RD_IS_RS2 197, xt.dota84h.ss, 0xf98b454a, 0x62837079, 0xf98b481e
  TEST_ACC_SAME_SOURCES 198, xt.dota84h.ss, 0x1772689b, 0x1772695e, 0x62837079
  TEST_ACC_ALL_SAME 199, xt.dota84h.ss, 0x62836fb6, 0x62837079

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84h.ss, 0x92f4aab2, 0x92f4ac27, 0x6bc43b0a, 0xd980b0ed, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84h.ss, 0x60d55a0c, 0x60d5591a, 0x03c02c33, 0xcf22e707, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84h.ss, 0xa4bf526a, 0xa4bf5481, 0x0a3366f5, 0xf786e40e, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84h.ss, 0x5c37ec55, 0x5c37eca6, 0xfdfdefc2, 0x0960fa93, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84h.ss, 0x3249763c, 0x324979c2, 0x3125968f, 0xb033761c, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84h.ss, 0x954c420e, 0x954c42eb, 0x1a8c9d09, 0x96a766c6, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84h.ss, 0x33de5021, 0x33de4df8, 0x3227a667, 0x95f6a33a, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84h.ss, 0xb9c18981, 0xb9c186dd, 0x9a1882c6, 0x8939f93c, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84h.ss, 0x1c34085d, 0x1c3407a9, 0x46ead789, 0x2b93bcc2, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84h.ss, 0xd3591ff5, 0xd359238b, 0xbcf41e95, 0x3cc6878a, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84h.ss, 0x63ef179a, 0x63ef177a, 0x18942fb0, 0x0c058c77, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84h.ss, 0xbc596c4e, 0xbc596ccf, 0xbd91e007, 0x7ebac931, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84h.ss, 0x35e79ecb, 0x35e79d4a, 0x6dc689dc, 0x1a02b34c, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84h.ss, 0x97c287e2, 0x97c284e5, 0xcd6d8e6f, 0xe017cd5d, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84h.ss, 0x763eeeb0, 0x763ef238, 0x5fb997c9, 0xcf2763e1, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84h.ss, 0x648525de, 0x648525fe, 0xf8389989, 0x00e28179, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84h.ss, 0x83d6a018, 0x83d6a09f, 0x02e503c1, 0xd5201326, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84h.ss, 0x2d350d27, 0x2d350c0b, 0xe8ba36dd, 0x10727c2f, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84h.ss, 0x32b6f543, 0x32b6f1a8, 0xd7e5f7a4, 0xb2c826aa, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84h.ss, 0x71def655, 0x71def604, 0x588a126d, 0xdaed4cda, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84h.ss, 0x11169db7, 0x11169e54, 0x8b4d6183, 0xe580e5c2, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84h.ss, 0xcfad3b24, 0xcfad380f, 0x7a4e9d63, 0x3a928404, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84h.ss, 0x2d7b10a2, 0x2d7b0ec4, 0x09b5450d, 0x9c58850f, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84h.ss, 0x3aa1eb2a, 0x3aa1eee0, 0xd46adc7d, 0xb82e03a3, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84h.ss, 0xe45810d8, 0xe4580f1a, 0xed9eb135, 0x708faabf, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84h.ss, 0x821d97a4, 0x821d9986, 0x66978c2c, 0xd4cb0165, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84h.ss, 0xdbf502e0, 0xdbf507b8, 0x488748dc, 0xe4a5dc43, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84h.ss, 0x82bf5de7, 0x82bf5b48, 0xdc385865, 0x156f8316, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84h.ss, 0x31ca119d, 0x31ca0eb7, 0x825ef0e5, 0xd4a434ce, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84h.ss, 0x67e38c16, 0x67e38c00, 0x5eb0b921, 0x65204cb2, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84h.ss, 0x5759b092, 0x5759b077, 0x0424f3e0, 0xc496b341
  TEST_ACC_RD_LOADED 231, 0, xt.dota84h.ss, 0x6314b6a2, 0x6314b641, 0x6b99d5a4, 0x37dcf95d
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84h.ss, 0x24430b56, 0x24430d36, 0x560e4470, 0xb3d18948
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84h.ss, 0x670f6dbd, 0x670f6e2c, 0xac0920e8, 0x210ed3b0
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84h.ss, 0x99eb04f0, 0x99eb01f0, 0x6ae734e3, 0x75f95aa0
  TEST_ACC_RD_LOADED 235, 1, xt.dota84h.ss, 0x254a0bd4, 0x254a0add, 0x59b6c181, 0x13ee250e
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84h.ss, 0xda756eef, 0xda757082, 0xce6509dc, 0xec5434bd
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84h.ss, 0xe5110285, 0xe51103fc, 0x906970d4, 0xc902baa0
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84h.ss, 0x533ae54a, 0x533ae7c5, 0x25085a95, 0x250744d9
  TEST_ACC_RD_LOADED 239, 2, xt.dota84h.ss, 0x71ba0cbb, 0x71ba0e9d, 0x0a87a3a1, 0x8121ed19
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84h.ss, 0x9c6fb70f, 0x9c6fb87a, 0xfa928725, 0xc32506ec
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84h.ss, 0xddbbfeab, 0xddbbfdf3, 0xf25556f4, 0xe2faf22c
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84h.ss, 0x95e1a00d, 0x95e19f9b, 0x9b9bca35, 0xc48a9af9
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84h.ss, 0x05d24b14, 0x05d24984, 0x1b2fdda2, 0x307ad83a
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84h.ss, 0x860d1b98, 0x860d14e1, 0xd88d998e, 0x8b8021cb
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84h.ss, 0x4630f563, 0x4630fa3a, 0x681d7b06, 0x97a4f295
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84h.ss, 0xdb0816f3, 0xdb08163a, 0xb191cb7e, 0x1336efc4
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84h.ss, 0x9a704589, 0x9a704625, 0x98765e08, 0x45da4a9b
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84h.ss, 0x7ebbf648, 0x7ebbf5db, 0x1adaaf2a, 0xd8335196
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84h.ss, 0x2038229e, 0x203824f5, 0x39b89165, 0xac4f3013
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84h.ss, 0xd85e9aa3, 0xd85e99d1, 0x9952a75f, 0xd9059ebf
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84h.ss, 0x9f2b0a27, 0x9f2b06a2, 0x6165bf22, 0x16e2ab97
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84h.ss, 0x667e01a4, 0x667e027a, 0x96e4c7b3, 0x487b9cda
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84h.ss, 0xf77e87a4, 0xf77e8af5, 0xe890804d, 0xe04bf70e
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84h.ss, 0xc61db330, 0xc61db074, 0xcd099544, 0x1da2fa97
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84h.ss, 0x75b33627, 0x75b33312, 0xb2a4c58a, 0xa1fd539b
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84h.ss, 0x44ad6949, 0x44ad6d15, 0xba7e063d, 0x7d3eaf3e
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84h.ss, 0xda4f8485, 0xda4f8668, 0xe9d07bb6, 0x26371664
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84h.ss, 0x22469dc7, 0x22469d43, 0x20700a41, 0xa768676f
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84h.ss, 0x0dad9096, 0x0dad8dbe, 0xf78fea97, 0x6f390291
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84h.ss, 0x90dff81d, 0x90dff376, 0x97bf6d54, 0x0c727bed
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84h.ss, 0xa8c09064, 0xa8c09128, 0xba2aae0e, 0xe77c7032
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84h.ss, 0xee7e439d, 0xee7e42c1, 0xd7be3248, 0xa32122eb
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84h.ss, 0x4f1c1031, 0x4f1c0df3, 0x3a0f6130, 0x1f3566b3
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84h.ss, 0x670eb576, 0x670eb5a0, 0x302d9a15, 0x3a04b010
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84h.ss, 0xf40a4060, 0xf40a4130, 0x87213b59, 0x001d6e4c
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84h.ss, 0xcd580e98, 0xcd580f74, 0x68f4e320, 0x064fbaca
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84h.ss, 0x49708672, 0x49708257, 0x87e02507, 0xb8468f54
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84h.ss, 0x70c928e0, 0x70c9271d, 0x5a4fe225, 0x31463ed5
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84h.ss, 0x131758b0, 0x13175747, 0x7f61458d, 0xb660b1c1
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84h.ss, 0x64873936, 0x64873735, 0x830cee27, 0xde46dcf8
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84h.ss, 0x32a11788, 0x32a11358, 0x89e8bea5, 0xaaa2b260
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84h.ss, 0x2767d60c, 0x2767d55b, 0x01a032ce, 0x9c041420
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84h.ss, 0x957107ad, 0x957105f2, 0x4c7f4af5, 0xe32a429e
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84h.ss, 0x5aa134ce, 0x5aa13598, 0x50290f8c, 0x8ecb4d07
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84h.ss, 0xa50f21c8, 0xa50f2285, 0xd1a16db6, 0xd2ccbaa1
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84h.ss, 0x0a7fd947, 0x0a7fd96e, 0xfac6b9a8, 0x70b4532e
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84h.ss, 0xf950c8d1, 0xf950cc24, 0x79b4e0ed, 0xb3d6dbfd

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84h.ss, 0x8000020b, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84h.ss, 0x65033ad9, 0x6503378d, 0x932cee86, 0x50cdaf23
  TEST_ACC_CHAIN 280, xt.dota84h.ss, 0x409dcdb3, 0x409dd02d, 0x231327d6, 0xfb3e8194

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84h.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84h.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84h.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84h.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84h.ss, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84h.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84h.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84h.ss, 0xffffffff, 0x5a0f3c85

TEST_END
