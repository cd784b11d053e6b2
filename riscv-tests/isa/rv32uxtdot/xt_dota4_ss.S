// xt.dota4.ss: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota4.ss, 256, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota4.ss, 0xffffff21, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota4.ss, 0x800000ff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota4.ss, 0x7fffff20, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota4.ss, 31, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota4.ss, 0x12345598, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota4.ss, 200, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota4.ss, 0xffffff41, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota4.ss, 0x800000a7, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota4.ss, 0x7fffffe8, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota4.ss, 255, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota4.ss, 0x123455b8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota4.ss, 512, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota4.ss, 0xfffffe41, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota4.ss, 0x8000003f, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota4.ss, 0x7fffff20, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota4.ss, 167, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota4.ss, 0x123454b8, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota4.ss, 392, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota4.ss, 0xffffffc9, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota4.ss, 0x8000001f, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota4.ss, 0x7fffffe8, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota4.ss, 63, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota4.ss, 0x12345640, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota4.ss, 8, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota4.ss, 0, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota4.ss, 0x7fffffc7, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota4.ss, 0x7ffffffe, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota4.ss, 0xffffffce, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota4.ss, 0x12345675, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota4.ss, 0xffffffd6, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota4.ss, 0xfffffffd, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota4.ss, 0x7fffffdc, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota4.ss, 0x7ffffffb, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota4.ss, 0xffffffe3, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota4.ss, 0x12345672, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota4.ss, 0xffffffeb, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota4.ss, 0xfffffffa, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota4.ss, 0x7ffffff1, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota4.ss, 0x80000008, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota4.ss, 0xfffffff8, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota4.ss, 0x12345668, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota4.ss, 0xffffffd7, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota4.ss, 0xffffffe1, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota4.ss, 0x7fffffe2, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota4.ss, 0x7fffffd0, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota4.ss, 0xffffffee, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota4.ss, 0x123456b8, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota4.ss, 0xfffffffb, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota4.ss, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota4.ss, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota4.ss, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota4.ss, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota4.ss, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota4.ss, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota4.ss, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota4.ss, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota4.ss, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota4.ss, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota4.ss, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota4.ss, 0x80000002, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota4.ss, 0x8000003b, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota4.ss, 0x7fffffcb, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota4.ss, 0x80000003, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota4.ss, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota4.ss, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota4.ss, 0x7fffffcb, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota4.ss, 0x80000043, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota4.ss, 0x8000000b, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota4.ss, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota4.ss, 0x80000002, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota4.ss, 0x80000003, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota4.ss, 0x8000000b, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota4.ss, 0x8000000b, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota4.ss, 0xffffffe7, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota4.ss, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota4.ss, 0x8000000a, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota4.ss, 0xffffffe8, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota4.ss, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota4.ss, 0x80000011, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota4.ss, 0xffffffea, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota4.ss, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota4.ss, 0x8000001f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota4.ss, 0xffffffee, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota4.ss, 0x7fffffdb, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota4.ss, 0x7fffffcb, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota4.ss, 0xfffffff6, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota4.ss, 0x7ffffffb, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota4.ss, 0x80000001, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota4.ss, 6, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota4.ss, 0x7ffffff3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota4.ss, 0x7fffffff, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota4.ss, 38, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota4.ss, 0x7fffffe3, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota4.ss, 0x7ffffffb, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota4.ss, 102, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota4.ss, 0x80000043, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota4.ss, 0x80000013, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota4.ss, 230, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota4.ss, 0x7fffffff, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota4.ss, 0x80000009, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota4.ss, 486, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota4.ss, 0x7ffffffb, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota4.ss, 0x8000000f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota4.ss, 998, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota4.ss, 0x7ffffff3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota4.ss, 0x8000001b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota4.ss, 2022, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota4.ss, 0x80000023, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota4.ss, 0x7fffffd3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota4.ss, 4070, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota4.ss, 0x80000006, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota4.ss, 0x7ffffffc, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota4.ss, 0x00001fe6, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota4.ss, 0x80000009, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota4.ss, 0x7ffffff5, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota4.ss, 0x00003fe6, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota4.ss, 0x8000000f, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota4.ss, 0x7fffffe7, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota4.ss, 0x00007fe6, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota4.ss, 0x7fffffeb, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota4.ss, 0x8000003b, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota4.ss, 0x0000ffe6, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota4.ss, 0x80000002, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota4.ss, 0x7ffffffd, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota4.ss, 0x0001ffe6, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota4.ss, 0x80000001, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota4.ss, 0x7ffffff7, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota4.ss, 0x0003ffe6, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota4.ss, 0x7fffffff, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota4.ss, 0x7fffffeb, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota4.ss, 0x0007ffe6, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota4.ss, 0x8000000b, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota4.ss, 0x80000033, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota4.ss, 0x000fffe6, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota4.ss, 0x80000003, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota4.ss, 0x80000008, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota4.ss, 0x001fffe6, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota4.ss, 0x80000003, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota4.ss, 0x8000000d, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota4.ss, 0x003fffe6, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota4.ss, 0x80000003, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota4.ss, 0x80000017, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota4.ss, 0x007fffe6, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota4.ss, 0x80000003, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota4.ss, 0x7fffffdb, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota4.ss, 0x00ffffe6, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota4.ss, 0x7ffffffd, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota4.ss, 0x80000006, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota4.ss, 0x01ffffe6, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota4.ss, 0x7ffffff7, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota4.ss, 0x80000009, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota4.ss, 0x03ffffe6, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota4.ss, 0x7fffffeb, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota4.ss, 0x8000000f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota4.ss, 0x07ffffe6, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota4.ss, 0x80000033, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota4.ss, 0x7fffffeb, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota4.ss, 0x0fffffe6, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota4.ss, 0x80000008, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota4.ss, 0x7fffffff, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota4.ss, 0x1fffffe6, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota4.ss, 0x8000000d, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota4.ss, 0x7ffffffb, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota4.ss, 0x3fffffe6, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota4.ss, 0x80000017, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota4.ss, 0x7ffffff3, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota4.ss, 0x7fffffe6, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota4.ss, 0x7fffffdb, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota4.ss, 0x80000023, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota4.ss, 0xc4adab0c, 0xc4adab2f, 0x232edbdf, 0xea97d00a
  TEST_ACC 173, xt.dota4.ss, 0x253da0e8, 0x253da0ae, 0xfe1d7646, 0xb65c4ef6
  TEST_ACC 174, xt.dota4.ss, 0xbef9aac8, 0xbef9aaae, 0x3ea7caaa, 0x419cbf7d
  TEST_ACC 175, xt.dota4.ss, 0x7b9b6490, 0x7b9b649a, 0x12e2b5a1, 0xfb86ee53
  TEST_ACC 176, xt.dota4.ss, 0x35158335, 0x351582f4, 0x674c4fe7, 0x6536a981
  TEST_ACC 177, xt.dota4.ss, 0xb9aefbd0, 0xb9aefba5, 0x7fc0b525, 0xf9e63256
  TEST_ACC 178, xt.dota4.ss, 0xd2c448df, 0xd2c4489c, 0x5cb4d354, 0x79031831
  TEST_ACC 179, xt.dota4.ss, 0x0428d3c8, 0x0428d3cf, 0xce34e7c2, 0x98da4a80
  TEST_ACC 180, xt.dota4.ss, 0x1bf7c3f3, 0x1bf7c3c4, 0xb319dfb8, 0x0610a994
  TEST_ACC 181, xt.dota4.ss, 0x7e03767b, 0x7e03768e, 0xfc4b8361, 0x8bb9700a
  TEST_ACC 182, xt.dota4.ss, 0x7395e483, 0x7395e431, 0x94e73e30, 0xad9349d7
  TEST_ACC 183, xt.dota4.ss, 0xf47ce66f, 0xf47ce679, 0x0795d1e4, 0x2f9ae67b
  TEST_ACC 184, xt.dota4.ss, 0x2840d008, 0x2840d04c, 0xbfa6bbc5, 0x5b46470f
  TEST_ACC 185, xt.dota4.ss, 0xffdd8191, 0xffdd8187, 0xf182472e, 0xf6fc0f1c
  TEST_ACC 186, xt.dota4.ss, 0x7f34244e, 0x7f34243c, 0x1b77c0e3, 0x2ee2cffc
  TEST_ACC 187, xt.dota4.ss, 0x68d2ec0a, 0x68d2ebe8, 0x785b0c23, 0xc9d0794b

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota4.ss, 0xc35a96cd, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota4.ss, 0x5a0f3c6b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota4.ss, 0x800000e3, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota4.ss, 0xc35a97c7, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota4.ss, 0x5a0f3c6b, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota4.ss, 0xc35a96cd, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota4.ss, 0x800000b3, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota4.ss, 0x5a0f3d35, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota4.ss, 0x23828c2a, 0x23828c0e, 0x9aadc027
  TEST_ACC_RD_IS_RS2 197, xt.dota4.ss, 0x9aadc043, 0x23828c0e, 0x9aadc027
  TEST_ACC_SAME_SOURCES 198, xt.dota4.ss, 0x6e442ab5, 0x6e442a10, 0x23828c0e
  TEST_ACC_ALL_SAME 199, xt.dota4.ss, 0x23828cb3, 0x23828c0e

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota4.ss, 0x344e43e5, 0x344e4383, 0xc3edd975, 0x1384c9f7, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota4.ss, 0xb3b5b6bf, 0xb3b5b6b1, 0x88e6242a, 0xcba9aa8c, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota4.ss, 0xac98abc3, 0xac98abb7, 0x9095c848, 0x5530f842, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota4.ss, 0xa5406d19, 0xa5406cdd, 0x020daee6, 0x7f26a1e7, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota4.ss, 0x79412e9d, 0x79412e8b, 0x340e4ce0, 0x4e0d6248, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota4.ss, 0x4cfe2489, 0x4cfe2489, 0x53144401, 0x66390a81, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota4.ss, 0x1d0937fd, 0x1d0937bd, 0xf201ba41, 0x9056f938, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota4.ss, 0x126d7459, 0x126d743b, 0xa61efdc5, 0x72644882, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota4.ss, 0xee305637, 0xee3055d5, 0x2996991b, 0x10c37838, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota4.ss, 0x888b4ae8, 0x888b4b1f, 0xa3b14c14, 0xdf56d61c, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota4.ss, 0xc4107e73, 0xc4107edd, 0xeddbba39, 0x077414b0, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota4.ss, 0xbdcdbc09, 0xbdcdbbf9, 0xcda70662, 0xbe56a287, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota4.ss, 0xef50ffdc, 0xef51001d, 0x53e8faba, 0x8b3b0341, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota4.ss, 0x8b117f02, 0x8b117f0c, 0x1f4cc01c, 0xfbf07a6d, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota4.ss, 0xca2b96b2, 0xca2b96c0, 0xfab8cc7c, 0x230fd9e7, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota4.ss, 0x1fb526a8, 0x1fb526cc, 0xcf46354d, 0xe38cc2f9, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota4.ss, 0x560b5846, 0x560b5819, 0xfa9779b2, 0xd8e7b15f, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota4.ss, 0x4bca74ce, 0x4bca7459, 0xd9e05749, 0x2cdf361c, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota4.ss, 0x3164d048, 0x3164d008, 0x8207b46f, 0x8329c337, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota4.ss, 0xc2d0fa1f, 0xc2d0fa01, 0x2998c1a1, 0x1b21b10a, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota4.ss, 0xb6a4445d, 0xb6a44485, 0x4f0c4ba2, 0x5460940c, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota4.ss, 0x6365de9f, 0x6365dea0, 0x3cd77071, 0xff22fef4, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota4.ss, 0x69785eb3, 0x69785e60, 0xecbcdaaa, 0xfc3b83cb, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota4.ss, 0x8b814956, 0x8b81491e, 0x3729d3bb, 0xe64224c0, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota4.ss, 0xe89c5f08, 0xe89c5f3b, 0x5f4165f1, 0xa4a11fc1, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota4.ss, 0x7518032f, 0x751802bb, 0xed831e2d, 0xe99f2a08, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota4.ss, 0x8f09f97b, 0x8f09f971, 0xb5e9221e, 0xb064b678, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota4.ss, 0x2661de46, 0x2661de09, 0x97c744b9, 0xbfb70033, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota4.ss, 0x5360ec4c, 0x5360ec19, 0x5bb1ec15, 0xea388d15, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota4.ss, 0x625c4e7d, 0x625c4e71, 0x7a3862e7, 0x4ec6b396, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota4.ss, 0x9ff4de98, 0x9ff4de26, 0xf8544787, 0xecc433e5
  TEST_ACC_RD_LOADED 231, 0, xt.dota4.ss, 0xc793205b, 0xc793204a, 0x24fb94dd, 0x0f84cf58
  TEST_ACC_RS1_LOADED 232, 0, xt.dota4.ss, 0x874b8c7c, 0x874b8c1d, 0x9d7fc87e, 0xd8c7ec5b
  TEST_ACC_RS2_LOADED 233, 0, xt.dota4.ss, 0xfef981ab, 0xfef981ee, 0x564f5c56, 0x29be8c5d
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota4.ss, 0x2e81772b, 0x2e81775a, 0x795e3628, 0xb8c2a145
  TEST_ACC_RD_LOADED 235, 1, xt.dota4.ss, 0xa23aeb5a, 0xa23aeb59, 0xba84084e, 0x5f541e38
  TEST_ACC_RS1_LOADED 236, 1, xt.dota4.ss, 0x78b5b725, 0x78b5b725, 0xeea170e0, 0x6c586c07
  TEST_ACC_RS2_LOADED 237, 1, xt.dota4.ss, 0xabfdd9ef, 0xabfdd9fd, 0x81b77a8a, 0x770960dd
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota4.ss, 0xb1bc2f32, 0xb1bc2f4b, 0x2cecbc3f, 0xd52e0f07
  TEST_ACC_RD_LOADED 239, 2, xt.dota4.ss, 0x02db23e1, 0x02db2410, 0xb03c4287, 0x36a160fa
  TEST_ACC_RS1_LOADED 240, 2, xt.dota4.ss, 0x40ed99c6, 0x40ed996e, 0xe5abfda3, 0x9ba998d9
  TEST_ACC_RS2_LOADED 241, 2, xt.dota4.ss, 0x5bcda2e4, 0x5bcda2ae, 0xebb03b08, 0x950aa98a
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota4.ss, 0x7a31b43f, 0x7a31b45c, 0xd311301f, 0x6248c689
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota4.ss, 0xb4a4501e, 0xb4a44ff1, 0x329829a1, 0x4e02a8ed
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota4.ss, 0x3bf64322, 0x3bf642f0, 0xca99b2aa, 0x51912e9f
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota4.ss, 0x76f8aa4d, 0x76f8aa1a, 0x0de3884f, 0x58673d3a
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota4.ss, 0xfac0fe6f, 0xfac0fe44, 0x27399f73, 0xb7ef437b
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota4.ss, 0x2e50b7d0, 0x2e50b7bc, 0xa46f6964, 0xf5bd4330
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota4.ss, 0xff967208, 0xff967210, 0x0ff9df59, 0xeb5294be
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota4.ss, 0x23c8f6bf, 0x23c8f662, 0x7789df2f, 0x1082803a
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota4.ss, 0xc02c1924, 0xc02c1913, 0x2e0795b7, 0x285bace0
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota4.ss, 0xeb030821, 0xeb0307ca, 0x2a376ad0, 0x18d4ef8b
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota4.ss, 0xbaeb2d61, 0xbaeb2d54, 0x91e24060, 0x983a5ab2
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota4.ss, 0xe62a7102, 0xe62a7147, 0xa6f10762, 0xf8e44915
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota4.ss, 0x766192cf, 0x766192a8, 0xeee4893b, 0xff9d2bec
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota4.ss, 0x8db93daf, 0x8db93dce, 0x0fb6b2c4, 0x9f4faa2c
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota4.ss, 0x0d18a4b5, 0x0d18a459, 0x418481ad, 0x9fc4a893
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota4.ss, 0x50197634, 0x50197615, 0x5d1d8314, 0xdbefd866
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota4.ss, 0xb1fdb91a, 0xb1fdb948, 0xef9cec0f, 0xc27c54e9
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota4.ss, 0x10dbc620, 0x10dbc5ea, 0xdaf44483, 0x01d330d3
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota4.ss, 0x59e321e9, 0x59e3223b, 0x5f37a4d3, 0x00d86741
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota4.ss, 0x07ece373, 0x07ece350, 0x830b7a23, 0xccb075b2
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota4.ss, 0xd8789da5, 0xd8789db9, 0x67245486, 0x64f88055
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota4.ss, 0xf10fc3b9, 0xf10fc390, 0x45589ebf, 0x37620035
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota4.ss, 0x41085b7d, 0x41085c17, 0x610669d6, 0xbffbd6d9
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota4.ss, 0xde4d5363, 0xde4d53bd, 0x8638963f, 0xfe165e1d
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota4.ss, 0xb321f001, 0xb321f02c, 0x04bb6183, 0x79562ae6
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota4.ss, 0xc2d1d7fd, 0xc2d1d7d8, 0x58d46fa6, 0x4cda5061
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota4.ss, 0xc7720111, 0xc7720120, 0xc231c0c3, 0x419ac4ce
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota4.ss, 0xa44fcce3, 0xa44fcd4a, 0x6ce7fd70, 0x9f8b0f9b
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota4.ss, 0x20550b2d, 0x20550b0c, 0x85bbe6a8, 0xeac9e570
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota4.ss, 0x1e7f428e, 0x1e7f4313, 0x57938879, 0x1267758d
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota4.ss, 0x5c238f50, 0x5c238f82, 0x9dfe8f03, 0xf42754d5
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota4.ss, 0x32a56ea9, 0x32a56e70, 0x0b40d41a, 0x6966616f
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota4.ss, 0xa74b7644, 0xa74b767c, 0x6d77cf8f, 0x45490646
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota4.ss, 0xf025bc51, 0xf025bc4f, 0x0d60aec5, 0x2fd5de0f
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota4.ss, 0x1c4ce2e3, 0x1c4ce304, 0x6db88b66, 0xa436aad3
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota4.ss, 0x6f75721c, 0x6f75720e, 0xc939f52e, 0x12dea707

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota4.ss, 0x8000015f, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota4.ss, 0xb22a1973, 0xb22a188a, 0x51565b1b, 0x9e44a296
  TEST_ACC_CHAIN 280, xt.dota4.ss, 0x2ecc6cb0, 0x2ecc6b1c, 0xddc94a42, 0x2584637a

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota4.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota4.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota4.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota4.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota4.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota4.ss, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota4.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota4.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota4.ss, 0xffffffff, 0x5a0f3c85

TEST_END
