// xt.dota4.us: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota4.us, 0xffffff00, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota4.us, 225, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota4.us, 0x7ffffeff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota4.us, 0x800000e0, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota4.us, 0xffffffdf, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota4.us, 0x12345598, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota4.us, 136, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota4.us, 0xfffffd41, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota4.us, 0x80000267, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota4.us, 0x7fffffa8, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota4.us, 0xfffffeff, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota4.us, 0x12345738, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota4.us, 0xfffffe00, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota4.us, 449, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota4.us, 0x7fffffbf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota4.us, 0x7fffff20, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota4.us, 167, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota4.us, 0x123454b8, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota4.us, 392, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota4.us, 0xffffffc9, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota4.us, 0x7ffffe1f, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota4.us, 0x80000168, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota4.us, 0xfffffc3f, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota4.us, 0x123459c0, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota4.us, 0xffffff88, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota4.us, 0, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota4.us, 0x7fffffc7, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota4.us, 0x7ffffffe, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota4.us, 0xffffffce, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota4.us, 0x12345675, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota4.us, 0xffffffd6, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota4.us, 0xfffffffd, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota4.us, 0x7fffffdc, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota4.us, 0x7ffffffb, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota4.us, 0xffffffe3, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota4.us, 0x12345672, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota4.us, 0xffffffeb, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota4.us, 0xfffffffa, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota4.us, 0x7ffffff1, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota4.us, 0x7ffffff8, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota4.us, 0xfffffff8, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota4.us, 0x12345688, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota4.us, 55, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota4.us, 33, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota4.us, 0x80000042, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota4.us, 0x80000030, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota4.us, 78, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota4.us, 0x12345638, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota4.us, 91, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota4.us, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota4.us, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota4.us, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota4.us, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota4.us, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota4.us, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota4.us, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota4.us, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota4.us, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota4.us, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota4.us, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota4.us, 0x80000012, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota4.us, 0x7fffffcb, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota4.us, 0x7fffffcb, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota4.us, 0x7fffff93, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota4.us, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota4.us, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota4.us, 0x8000003b, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota4.us, 0x7fffffc3, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota4.us, 0x7ffffffb, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota4.us, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota4.us, 0x80000012, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota4.us, 0x80000003, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota4.us, 0x7fffff8b, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota4.us, 0x7fffff8b, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota4.us, 0xffffffd7, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota4.us, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota4.us, 0x8000000a, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota4.us, 0xffffffd8, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota4.us, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota4.us, 0x80000011, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota4.us, 0xffffffda, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota4.us, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota4.us, 0x8000001f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota4.us, 0xffffffde, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota4.us, 0x8000002b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota4.us, 0x7fffffcb, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota4.us, 0xffffffe6, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota4.us, 0x7ffffffb, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota4.us, 0x80000011, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota4.us, 0xfffffff6, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota4.us, 0x7ffffff3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota4.us, 0x8000001f, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota4.us, 22, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota4.us, 0x7fffffe3, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota4.us, 0x8000003b, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota4.us, 86, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota4.us, 0x7fffffc3, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota4.us, 0x7fffff93, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota4.us, 214, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota4.us, 0x7fffffff, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota4.us, 0x80000009, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota4.us, 470, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota4.us, 0x7ffffffb, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota4.us, 0x8000000f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota4.us, 982, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota4.us, 0x7ffffff3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota4.us, 0x8000001b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota4.us, 2006, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota4.us, 0x7fffffe3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota4.us, 0x7fffffd3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota4.us, 4054, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota4.us, 0x80000006, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota4.us, 0x8000000c, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota4.us, 0x00001fd6, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota4.us, 0x80000009, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota4.us, 0x80000015, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota4.us, 0x00003fd6, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota4.us, 0x8000000f, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota4.us, 0x80000027, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota4.us, 0x00007fd6, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota4.us, 0x8000001b, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota4.us, 0x7fffffbb, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota4.us, 0x0000ffd6, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota4.us, 0x80000002, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota4.us, 0x8000000d, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota4.us, 0x0001ffd6, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota4.us, 0x80000001, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota4.us, 0x80000017, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota4.us, 0x0003ffd6, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota4.us, 0x7fffffff, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota4.us, 0x8000002b, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota4.us, 0x0007ffd6, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota4.us, 0x7ffffffb, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota4.us, 0x7fffffb3, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota4.us, 0x000fffd6, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota4.us, 0x80000003, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota4.us, 0x80000008, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota4.us, 0x001fffd6, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota4.us, 0x80000003, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota4.us, 0x8000000d, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota4.us, 0x003fffd6, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota4.us, 0x80000003, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota4.us, 0x80000017, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota4.us, 0x007fffd6, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota4.us, 0x80000003, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota4.us, 0x7fffffdb, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota4.us, 0x00ffffd6, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota4.us, 0x7ffffffd, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota4.us, 0x80000006, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota4.us, 0x01ffffd6, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota4.us, 0x7ffffff7, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota4.us, 0x80000009, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota4.us, 0x03ffffd6, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota4.us, 0x7fffffeb, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota4.us, 0x8000000f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota4.us, 0x07ffffd6, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota4.us, 0x7fffffd3, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota4.us, 0x7fffffeb, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota4.us, 0x0fffffd6, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota4.us, 0x80000008, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota4.us, 0x8000000f, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota4.us, 0x1fffffd6, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota4.us, 0x8000000d, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota4.us, 0x8000001b, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota4.us, 0x3fffffd6, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota4.us, 0x80000017, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota4.us, 0x80000033, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota4.us, 0x7fffffd6, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota4.us, 0x8000002b, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota4.us, 0x7fffffa3, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota4.us, 0xb03f4709, 0xb03f47c8, 0x5aeb4888, 0x88ddbc07
  TEST_ACC 173, xt.dota4.us, 0x0441f1ab, 0x0441f1c5, 0xd72c6cee, 0x60391b6c
  TEST_ACC 174, xt.dota4.us, 0x5918636e, 0x5918638c, 0xef10e8ad, 0x200de60a
  TEST_ACC 175, xt.dota4.us, 0xe26e6542, 0xe26e65cc, 0xaa66d201, 0xb329ac6e
  TEST_ACC 176, xt.dota4.us, 0xb9670d2c, 0xb9670df7, 0x3f99b75d, 0x8986de6d
  TEST_ACC 177, xt.dota4.us, 0x4776112d, 0x477610f7, 0xe90f1a5d, 0xace466a6
  TEST_ACC 178, xt.dota4.us, 0x9cbda343, 0x9cbda44a, 0xa6c765c2, 0x8ba8931b
  TEST_ACC 179, xt.dota4.us, 0xf9211f21, 0xf9211f57, 0xb55131b6, 0xb863e6e5
  TEST_ACC 180, xt.dota4.us, 0x6858fd82, 0x6858fd42, 0x36f67208, 0x144011ac
  TEST_ACC 181, xt.dota4.us, 0x4ed8d0c9, 0x4ed8d119, 0x70a71ba7, 0xac9d2c65
  TEST_ACC 182, xt.dota4.us, 0x37995d02, 0x37995cbe, 0xf5d5cf44, 0x5716dd4b
  TEST_ACC 183, xt.dota4.us, 0x2c2fed2d, 0x2c2fed79, 0x7858e03d, 0xec7fce4f
  TEST_ACC 184, xt.dota4.us, 0x7ebf3b42, 0x7ebf3c0e, 0x581c7db0, 0x1e70d98e
  TEST_ACC 185, xt.dota4.us, 0x65cedaa2, 0x65ceda4c, 0xdd569d91, 0x67a8a40d
  TEST_ACC 186, xt.dota4.us, 0x879abc85, 0x879abc56, 0x33d6abb9, 0xa3fb1405
  TEST_ACC 187, xt.dota4.us, 0xa5e5fd87, 0xa5e5fd06, 0x499c6e9e, 0x066e7b52

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota4.us, 0xc35a96bd, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota4.us, 0x5a0f3c5b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota4.us, 0x7fffffb3, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota4.us, 0xc35a9697, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota4.us, 0x5a0f3c7b, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota4.us, 0xc35a96dd, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota4.us, 0x7fffff83, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota4.us, 0x5a0f3c05, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota4.us, 0xc8195aaf, 0xc8195b2e, 0xf8e56afc
  TEST_ACC_RD_IS_RS2 197, xt.dota4.us, 0xf8e56a7d, 0xc8195b2e, 0xf8e56afc
  TEST_ACC_SAME_SOURCES 198, xt.dota4.us, 0x2c9b5e44, 0x2c9b5f28, 0xc8195b2e
  TEST_ACC_ALL_SAME 199, xt.dota4.us, 0xc8195a4a, 0xc8195b2e

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota4.us, 0x14d89450, 0x14d894da, 0x1712bef4, 0xbebe2ccc, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota4.us, 0x4fa698f9, 0x4fa6983e, 0x8f408131, 0x473779f8, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota4.us, 0x9ef37195, 0x9ef370ea, 0x9f243fdb, 0xa0e52753, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota4.us, 0x2d0ea4e7, 0x2d0ea50b, 0xa3da366c, 0x0fdd0a63, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota4.us, 0x9b11bc72, 0x9b11bc68, 0xc3ce8c0b, 0xeb45b4c9, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota4.us, 0x9d22a308, 0x9d22a3d9, 0xeac4b3be, 0xbe9cb6a6, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota4.us, 0x15cb67b4, 0x15cb67dc, 0xfd222b37, 0x927f6ec7, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota4.us, 0x7808c268, 0x7808c27d, 0x6bad3d57, 0x822c44cf, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota4.us, 0x58c6e631, 0x58c6e5e8, 0xedd68a78, 0x44dabf66, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota4.us, 0x23221017, 0x23221013, 0x18c5228b, 0xfb776afa, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota4.us, 0x8ce25fdc, 0x8ce25fd8, 0x339f18e2, 0xaf53f0cc, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota4.us, 0xdb8bba0b, 0xdb8bba36, 0x562aa04f, 0x53c1ca3c, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota4.us, 0x1e6100f5, 0x1e61010e, 0x0e71adf1, 0x40d30e14, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota4.us, 0xd9bb6b42, 0xd9bb6ab8, 0x335df0e9, 0x3b33e064, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota4.us, 0x950d5304, 0x950d5244, 0xdb44f8b0, 0x33475c3f, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota4.us, 0xb7809042, 0xb78090ef, 0x7ba34e9f, 0x679129ba, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota4.us, 0x967a2b62, 0x967a2b67, 0xc791b08c, 0x6bf81a3b, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota4.us, 0x0d32bd2c, 0x0d32bd27, 0x3ba82a57, 0x56d81619, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota4.us, 0x56fa1561, 0x56fa1583, 0x18718068, 0xbd0b470c, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota4.us, 0x14be7d47, 0x14be7d5b, 0xc5d93729, 0x5f18e15d, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota4.us, 0x185e1336, 0x185e132e, 0x30b35ab0, 0xd5d9f168, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota4.us, 0xe03a75b9, 0xe03a76e6, 0x7f75ed4c, 0xafcef8f9, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota4.us, 0xd13056a8, 0xd1305719, 0x8f5b616a, 0x6eaebf2a, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota4.us, 0x5df5c85c, 0x5df5c899, 0x378524c0, 0x54fe5088, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota4.us, 0x1773725f, 0x1773724f, 0x660314a4, 0x40ce2a05, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota4.us, 0x29e25993, 0x29e25af4, 0x7a56ce77, 0xa918abea, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota4.us, 0x8f5485a3, 0x8f548588, 0xf987e128, 0xc015fa47, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota4.us, 0x85438128, 0x85438202, 0x11c119da, 0xc1910aa0, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota4.us, 0x416033da, 0x41603403, 0x231e8580, 0x5c6f2dcc, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota4.us, 0x7f4550f8, 0x7f455082, 0x6e9836fb, 0xfd17a67e, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota4.us, 0x6d683708, 0x6d6836ae, 0x15dedcd8, 0x02110015
  TEST_ACC_RD_LOADED 231, 0, xt.dota4.us, 0x38a08795, 0x38a08738, 0xb2b40b43, 0xb965056f
  TEST_ACC_RS1_LOADED 232, 0, xt.dota4.us, 0xf54041f4, 0xf54041e3, 0x45a887ef, 0x820c1cf7
  TEST_ACC_RS2_LOADED 233, 0, xt.dota4.us, 0xfd78fbe6, 0xfd78fbb3, 0x9876494c, 0x5649e8b6
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota4.us, 0xbed308df, 0xbed308c4, 0x1229604f, 0x4c51fad2
  TEST_ACC_RD_LOADED 235, 1, xt.dota4.us, 0x9e6e1a3b, 0x9e6e1a7d, 0x2fe97426, 0x33ebe229
  TEST_ACC_RS1_LOADED 236, 1, xt.dota4.us, 0xffd86b79, 0xffd86b60, 0x5995bb10, 0x310ee304
  TEST_ACC_RS2_LOADED 237, 1, xt.dota4.us, 0x6bc1b312, 0x6bc1b40e, 0x00d86fd8, 0x449fdafc
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota4.us, 0xa3070de5, 0xa3070df1, 0x70186498, 0xc1546939
  TEST_ACC_RD_LOADED 239, 2, xt.dota4.us, 0x7e95b7b7, 0x7e95b838, 0x0e5856ea, 0xbedd4eb0
  TEST_ACC_RS1_LOADED 240, 2, xt.dota4.us, 0xd2d67030, 0xd2d66f64, 0xc83c715a, 0x47af4757
  TEST_ACC_RS2_LOADED 241, 2, xt.dota4.us, 0x3143e910, 0x3143e926, 0x5d541f95, 0x1013cfb4
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota4.us, 0x63281440, 0x63281468, 0x64594c38, 0xbe78f393
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota4.us, 0xba1c77b3, 0xba1c77e0, 0x2c314d54, 0xbfc64967
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota4.us, 0x89926623, 0x899265f4, 0x39f15e63, 0x23664ad0
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota4.us, 0xabe46e6b, 0xabe46e44, 0xf9f804af, 0x5d06779f
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota4.us, 0x2ed6c08a, 0x2ed6c139, 0xf0d77921, 0x8d86c257
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota4.us, 0xcc9c1376, 0xcc9c1487, 0xa51dcfb8, 0x9ddca816
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota4.us, 0xfae9977e, 0xfae996c5, 0x6eb6665e, 0x444f0396
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota4.us, 0xabfff6cf, 0xabfff6c0, 0xd7fa9b07, 0x0e9772ed
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota4.us, 0x3908af86, 0x3908af9c, 0x695a86f0, 0x8fa7f3f8
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota4.us, 0x7a7f1060, 0x7a7f101f, 0xb71e088d, 0xc1e7a13e
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota4.us, 0x85c6e084, 0x85c6e045, 0x24ed3795, 0xb3123c5f
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota4.us, 0x9800f286, 0x9800f2ec, 0x4ee1fb19, 0x2111bb0f
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota4.us, 0x12e7f7ed, 0x12e7f7e3, 0x8296fd38, 0x449ee70e
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota4.us, 0xa1b8114f, 0xa1b812aa, 0xed2b7a96, 0xaaabca87
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota4.us, 0x86c1f201, 0x86c1f1bb, 0x605e00ce, 0xac448df3
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota4.us, 0x2d144831, 0x2d14482c, 0x2ddc3783, 0xcb035e43
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota4.us, 0xb0728d2d, 0xb0728e0a, 0xcf5791a5, 0x38af87ed
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota4.us, 0x6ba8cc28, 0x6ba8cb56, 0xdda8e051, 0x4f5663fa
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota4.us, 0xddeebc45, 0xddeebc15, 0x122ad920, 0xb570d678
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota4.us, 0x0ee78096, 0x0ee780e9, 0x7613d692, 0xd141c5bc
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota4.us, 0x5b27400d, 0x5b274071, 0x6c6fc078, 0xef6f9dd1
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota4.us, 0x3374e43d, 0x3374e492, 0x87c5d534, 0x7cd89714
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota4.us, 0xe6cf6852, 0xe6cf6866, 0x2e9412ca, 0x440c07af
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota4.us, 0x285eaaef, 0x285eaa78, 0xcb0b9f91, 0x756ba7f9
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota4.us, 0x93539a96, 0x93539b80, 0x862cf55b, 0x891f9cd2
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota4.us, 0x40b89914, 0x40b898ff, 0x46c23b42, 0x3c3c2ff7
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota4.us, 0x60584346, 0x60584335, 0xa1c0f279, 0x002c28d0
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota4.us, 0x0c5c98bb, 0x0c5c9887, 0x3145acac, 0x7da2c3e6
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota4.us, 0x0aeb9926, 0x0aeb998b, 0x0e0d989c, 0x2df813c4
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota4.us, 0xf9587b39, 0xf9587af8, 0xdc2939c2, 0x5c426e2f
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota4.us, 0x1577d568, 0x1577d50e, 0xeb5c099b, 0x2992d763
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota4.us, 0x25c127c2, 0x25c12884, 0xf7b0630d, 0x885cb39c
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota4.us, 0x58375260, 0x5837527f, 0xe0c05bf9, 0x13ac2795
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota4.us, 0xc4e6607d, 0xc4e6609b, 0xacf54873, 0xcb04442c
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota4.us, 0x5e729fb5, 0x5e72a039, 0xf47ca12c, 0xced5ff28
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota4.us, 0xccafc28b, 0xccafc1f3, 0xa49e2923, 0x468757fd

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota4.us, 0x7ffffeff, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota4.us, 0x3b672a7b, 0x3b672c15, 0xc28caa98, 0x0e144668
  TEST_ACC_CHAIN 280, xt.dota4.us, 0x0d5d69e8, 0x0d5d6afc, 0xfcc493cf, 0x16e23185

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota4.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota4.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota4.us, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota4.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota4.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota4.us, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota4.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota4.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota4.us, 0xffffffff, 0x5a0f3c85

TEST_END
