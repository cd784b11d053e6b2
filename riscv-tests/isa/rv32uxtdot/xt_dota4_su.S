// xt.dota4.su: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota4.su, 0xffffff00, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota4.su, 0xffffff21, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota4.su, 0x7ffffeff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota4.su, 0x7fffff20, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota4.su, 0xfffffe1f, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota4.su, 0x12345758, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota4.su, 136, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota4.su, 193, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota4.su, 0x800000a7, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota4.su, 0x80000168, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota4.su, 0xfffffeff, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota4.su, 0x123453b8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota4.su, 0xfffffe00, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota4.su, 0xfffffe41, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota4.su, 0x7ffffc3f, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota4.su, 0x800000e0, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota4.su, 615, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota4.su, 0x12345838, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota4.su, 392, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota4.su, 841, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota4.su, 0x7fffffdf, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota4.su, 0x7fffffa8, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota4.su, 0xffffffbf, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota4.su, 0x12345640, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota4.su, 0xffffff88, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota4.su, 16, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota4.su, 0x80000037, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota4.su, 0x8000001e, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota4.su, 62, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota4.su, 0x123456a5, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota4.su, 70, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota4.su, 61, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota4.su, 0x8000004c, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota4.su, 0x8000004b, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota4.su, 83, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota4.su, 0x123456d2, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota4.su, 91, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota4.su, 106, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota4.su, 0x80000061, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota4.su, 0x7fffff88, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota4.su, 104, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota4.su, 0x12345668, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota4.su, 0xffffff57, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota4.su, 0xffffffe1, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota4.su, 0x7fffff82, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota4.su, 0x7fffffd0, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota4.su, 0xffffffae, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota4.su, 0x12345638, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota4.su, 0xffffffdb, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota4.su, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota4.su, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota4.su, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota4.su, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota4.su, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota4.su, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota4.su, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota4.su, 0x80000012, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota4.su, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota4.su, 0x80000012, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota4.su, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota4.su, 0x80000002, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota4.su, 0x7fffffcb, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota4.su, 0x8000003b, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota4.su, 0x80000003, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota4.su, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota4.su, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota4.su, 0x7fffffcb, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota4.su, 0x7fffffc3, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota4.su, 0x7fffff8b, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota4.su, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota4.su, 0x80000002, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota4.su, 0x7fffff93, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota4.su, 0x7ffffffb, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota4.su, 0x7fffff8b, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota4.su, 0xfffffff7, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota4.su, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota4.su, 0x8000000a, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota4.su, 0xfffffff8, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota4.su, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota4.su, 0x80000011, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota4.su, 0xfffffffa, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota4.su, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota4.su, 0x8000001f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota4.su, 0xfffffffe, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota4.su, 0x7fffffdb, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota4.su, 0x8000003b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota4.su, 6, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota4.su, 0x8000000b, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota4.su, 0x80000001, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota4.su, 22, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota4.su, 0x80000013, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota4.su, 0x7fffffff, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota4.su, 54, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota4.su, 0x80000023, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota4.su, 0x7ffffffb, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota4.su, 118, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota4.su, 0x7fffffc3, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota4.su, 0x7ffffff3, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota4.su, 246, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota4.su, 0x8000000f, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota4.su, 0x80000009, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota4.su, 502, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota4.su, 0x8000001b, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota4.su, 0x8000000f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota4.su, 1014, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota4.su, 0x80000033, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota4.su, 0x8000001b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota4.su, 2038, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota4.su, 0x7fffffa3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota4.su, 0x80000033, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota4.su, 4086, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota4.su, 0x80000006, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota4.su, 0x7ffffffc, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota4.su, 0x00001ff6, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota4.su, 0x80000009, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota4.su, 0x7ffffff5, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota4.su, 0x00003ff6, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota4.su, 0x8000000f, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota4.su, 0x7fffffe7, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota4.su, 0x00007ff6, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota4.su, 0x7fffffeb, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota4.su, 0x7fffffcb, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota4.su, 0x0000fff6, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota4.su, 0x80000012, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota4.su, 0x7ffffffd, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota4.su, 0x0001fff6, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota4.su, 0x80000021, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota4.su, 0x7ffffff7, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota4.su, 0x0003fff6, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota4.su, 0x8000003f, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota4.su, 0x7fffffeb, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota4.su, 0x0007fff6, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota4.su, 0x7fffff8b, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota4.su, 0x7fffffd3, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota4.su, 0x000ffff6, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota4.su, 0x80000003, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota4.su, 0x80000008, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota4.su, 0x001ffff6, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota4.su, 0x80000003, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota4.su, 0x8000000d, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota4.su, 0x003ffff6, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota4.su, 0x80000003, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota4.su, 0x80000017, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota4.su, 0x007ffff6, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota4.su, 0x80000003, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota4.su, 0x8000002b, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota4.su, 0x00fffff6, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota4.su, 0x8000000d, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota4.su, 0x80000006, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota4.su, 0x01fffff6, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota4.su, 0x80000017, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota4.su, 0x80000009, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota4.su, 0x03fffff6, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota4.su, 0x8000002b, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota4.su, 0x8000000f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota4.su, 0x07fffff6, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota4.su, 0x7fffffb3, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota4.su, 0x8000001b, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota4.su, 0x0ffffff6, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota4.su, 0x80000008, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota4.su, 0x7fffffff, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota4.su, 0x1ffffff6, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota4.su, 0x8000000d, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota4.su, 0x7ffffffb, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota4.su, 0x3ffffff6, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota4.su, 0x80000017, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota4.su, 0x7ffffff3, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota4.su, 0x7ffffff6, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota4.su, 0x7fffffdb, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota4.su, 0x7fffffe3, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota4.su, 0xcbdb7e6d, 0xcbdb7f04, 0x2df9caf3, 0xcdb94740
  TEST_ACC 173, xt.dota4.su, 0x2e1c32b2, 0x2e1c326f, 0x0dc76b60, 0x96c5b275
  TEST_ACC 174, xt.dota4.su, 0x40302ed5, 0x40302f4d, 0xe2199b43, 0x3bc9e61d
  TEST_ACC 175, xt.dota4.su, 0x583c2f70, 0x583c2f85, 0x70d292b6, 0x6e6be6de
  TEST_ACC 176, xt.dota4.su, 0xd988091f, 0xd98808ae, 0xd9f6e4a5, 0x205eaf56
  TEST_ACC 177, xt.dota4.su, 0x4b961d94, 0x4b961e14, 0x950991ce, 0x818115ae
  TEST_ACC 178, xt.dota4.su, 0x9d9e4ba4, 0x9d9e4b39, 0xd5e651cd, 0xa65bd816
  TEST_ACC 179, xt.dota4.su, 0xa0292dc7, 0xa0292eee, 0x9e8b8819, 0x6b71f215
  TEST_ACC 180, xt.dota4.su, 0xe1b3413f, 0xe1b340b5, 0x238e6344, 0xf3a2ed5a
  TEST_ACC 181, xt.dota4.su, 0x49d1ad45, 0x49d1ad0b, 0x7e56b529, 0x8959b646
  TEST_ACC 182, xt.dota4.su, 0xcd91c807, 0xcd91c7d3, 0x7bc525fe, 0xbeb95c4b
  TEST_ACC 183, xt.dota4.su, 0x0e316b22, 0x0e316b31, 0xdb3e835c, 0x3dc73780
  TEST_ACC 184, xt.dota4.su, 0xf2b191ac, 0xf2b1922e, 0x8c500a25, 0xefbc3301
  TEST_ACC 185, xt.dota4.su, 0xe9d41269, 0xe9d41205, 0x3a296591, 0x9467bc08
  TEST_ACC 186, xt.dota4.su, 0x8f79d94f, 0x8f79d8ba, 0x51147542, 0x93c0900d
  TEST_ACC 187, xt.dota4.su, 0x48e9fb08, 0x48e9fb02, 0xac11c034, 0x243bd18c

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota4.su, 0xc35a96dd, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota4.su, 0x5a0f3c7b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota4.su, 0x7fffffb3, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota4.su, 0xc35a9697, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota4.su, 0x5a0f3c5b, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota4.su, 0xc35a96bd, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota4.su, 0x7fffff83, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota4.su, 0x5a0f3c05, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota4.su, 0xb778b8eb, 0xb778b87e, 0x275007f7
  TEST_ACC_RD_IS_RS2 197, xt.dota4.su, 0x27500864, 0xb778b87e, 0x275007f7
  TEST_ACC_SAME_SOURCES 198, xt.dota4.su, 0x738bfe9a, 0x738bff11, 0xb778b87e
  TEST_ACC_ALL_SAME 199, xt.dota4.su, 0xb778b807, 0xb778b87e

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota4.su, 0x55e318e4, 0x55e3189f, 0x4520a463, 0x14003085, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota4.su, 0x16fb1974, 0x16fb192f, 0x63f2ed5c, 0x8cea9a72, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota4.su, 0x24b4b4bc, 0x24b4b4d9, 0xa83cc970, 0x23941554, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota4.su, 0xaeb3bc4f, 0xaeb3bce0, 0x7f689c81, 0x971a17c4, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota4.su, 0x47feb9e4, 0x47febb36, 0xa893aad8, 0x5474e57d, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota4.su, 0xb7f6b2a3, 0xb7f6b2de, 0xf3bf80d2, 0xeedb285a, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota4.su, 0xcb396e97, 0xcb396ea5, 0x0b52e52e, 0x4313e445, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota4.su, 0x42710a54, 0x42710ac7, 0xcbc6adf0, 0xd7af5e6e, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota4.su, 0x42e65ce0, 0x42e65d01, 0x394843f1, 0x7ec9b52b, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota4.su, 0x2054f704, 0x2054f76e, 0x9fe547fa, 0x87d01477, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota4.su, 0x494cb57d, 0x494cb61c, 0xaea528d0, 0x8cbeeadc, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota4.su, 0x10e93fbc, 0x10e93f84, 0x4862da42, 0xf61be1e4, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota4.su, 0x82561b4f, 0x82561b91, 0xae947872, 0x5cd94dde, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota4.su, 0x1aa7f1da, 0x1aa7f171, 0x501642c0, 0x326f298f, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota4.su, 0xe76dfe88, 0xe76dff1b, 0xcbeafe64, 0xf4fbbea2, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota4.su, 0xec41f73a, 0xec41f6a3, 0x7bf35120, 0xc1939b80, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota4.su, 0xc75d1990, 0xc75d18fa, 0x37b24d76, 0x9dbe2638, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota4.su, 0x60107fd3, 0x60108006, 0x94a0fb4c, 0x3905954c, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota4.su, 0x60108df0, 0x60108e3e, 0x4b67d8ef, 0x09f3f97d, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota4.su, 0x203c3579, 0x203c3550, 0x700c4ff8, 0xac7ef982, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota4.su, 0x1f55e5d6, 0x1f55e696, 0xf8b1ad09, 0xa8f51046, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota4.su, 0xd0472345, 0xd0472399, 0x6ad786ee, 0x0d9ddffd, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota4.su, 0x04614b68, 0x04614ba1, 0x2834e9e1, 0xa08cbfe6, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota4.su, 0x18193812, 0x18193889, 0x19d26489, 0x49a942a0, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota4.su, 0x5362301a, 0x53622fc3, 0x4f54cfb0, 0xc78f3c62, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota4.su, 0xc9fa7184, 0xc9fa722c, 0x10d49598, 0x909547f9, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota4.su, 0x77cd559d, 0x77cd555b, 0x5c9f262a, 0x603f6c95, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota4.su, 0x2157d460, 0x2157d40d, 0x9b7058f6, 0x02b225ea, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota4.su, 0xf60ecdf4, 0xf60ece25, 0x6ff92d01, 0x877dc622, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota4.su, 0x964cdcd7, 0x964cdd52, 0x6b05eb80, 0x2372ca71, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota4.su, 0x24ca3c97, 0x24ca3c8b, 0xdfe17ebf, 0x6350c174
  TEST_ACC_RD_LOADED 231, 0, xt.dota4.su, 0x55019a88, 0x55019a8d, 0x5a2e66bb, 0xb52893e4
  TEST_ACC_RS1_LOADED 232, 0, xt.dota4.su, 0x505df1db, 0x505df16f, 0x3fa78455, 0xaf2211e5
  TEST_ACC_RS2_LOADED 233, 0, xt.dota4.su, 0xeb59dd5b, 0xeb59dd3d, 0x37d40209, 0x83efb1a5
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota4.su, 0xc1c3621b, 0xc1c36200, 0xd3d18d71, 0x47294898
  TEST_ACC_RD_LOADED 235, 1, xt.dota4.su, 0xeb2f69f9, 0xeb2f6998, 0x60ce7162, 0x036c87b8
  TEST_ACC_RS1_LOADED 236, 1, xt.dota4.su, 0x9c616804, 0x9c6167ce, 0x72392f94, 0xea2e1e0a
  TEST_ACC_RS2_LOADED 237, 1, xt.dota4.su, 0xb985ec4e, 0xb985ec09, 0x654fad1c, 0xf2d62cba
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota4.su, 0xd7403623, 0xd7403516, 0x274e45b7, 0x2de8484e
  TEST_ACC_RD_LOADED 239, 2, xt.dota4.su, 0xe1bf5b80, 0xe1bf5c64, 0x28e82cf1, 0xadfd77ae
  TEST_ACC_RS1_LOADED 240, 2, xt.dota4.su, 0x08cb9808, 0x08cb985d, 0x5f5bf5c8, 0xa50958aa
  TEST_ACC_RS2_LOADED 241, 2, xt.dota4.su, 0x9dceec4b, 0x9dceec7d, 0x0069a597, 0x072587db
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota4.su, 0xd7a82da7, 0xd7a82e0b, 0xf38967ef, 0xc81d0299
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota4.su, 0x43e96571, 0x43e96501, 0xe879404e, 0x21f505e1
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota4.su, 0xa71f1e93, 0xa71f1e51, 0xd36f9d48, 0x1fac08e7
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota4.su, 0xfdfbc800, 0xfdfbc876, 0xc85f03ac, 0xe8d75082
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota4.su, 0x1c5634ea, 0x1c563503, 0xe7815d5a, 0x3013fd8f
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota4.su, 0x44867836, 0x4486789f, 0x890bb625, 0xa782cc14
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota4.su, 0x0884ed7b, 0x0884ed8b, 0x6ea61828, 0x1d6ca5f4
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota4.su, 0x743eb5d9, 0x743eb5f9, 0x99d558b7, 0x81a4da7d
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota4.su, 0xefd53e32, 0xefd53ef5, 0xd39372a9, 0x838370ee
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota4.su, 0xffdc2e85, 0xffdc2e7c, 0x4863516d, 0x3c2817ed
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota4.su, 0x403c96db, 0x403c972f, 0x6deed828, 0x64d2e2a5
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota4.su, 0x5e90009e, 0x5e9000f3, 0x1f5a2fc8, 0x71cd8596
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota4.su, 0x50f88028, 0x50f87fa2, 0x14da4436, 0x93d4ec0c
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota4.su, 0x0995c14a, 0x0995c0e0, 0x466438d2, 0x8c14c746
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota4.su, 0xae41e214, 0xae41e35d, 0x891b9916, 0x9b3af9b4
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota4.su, 0x114672f6, 0x11467370, 0xf97429e8, 0x40737f89
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota4.su, 0xb3ee1b78, 0xb3ee1bc6, 0x3c7982e8, 0xe2d733ce
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota4.su, 0xb1a9ec85, 0xb1a9ecd9, 0x8cbc3251, 0x8a099529
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota4.su, 0xeefaa32d, 0xeefaa329, 0xe19d2f64, 0x4b85d873
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota4.su, 0x4028be13, 0x4028bd47, 0x6648f64f, 0xeeb9ec22
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota4.su, 0x8770c920, 0x8770c9b5, 0x4cfeb59a, 0x1a39077d
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota4.su, 0xc463ff57, 0xc464005f, 0xb6cebb8f, 0xc48b85d5
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota4.su, 0x61552ebd, 0x61552ec0, 0xf225c23a, 0xe88117ed
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota4.su, 0x2af070d6, 0x2af07197, 0xa9b2b3ec, 0xf6c51644
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota4.su, 0xe0b4f3a9, 0xe0b4f39f, 0x6bb8022f, 0xa1d14c44
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota4.su, 0xb3e2cd06, 0xb3e2cd77, 0x61bb9824, 0x1d01d660
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota4.su, 0x4df2ae55, 0x4df2aeb3, 0xa7a7adf3, 0x0362f566
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota4.su, 0x3265e9f7, 0x3265ea29, 0xa7c48a57, 0xf03c370a
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota4.su, 0x81897e46, 0x81897dcd, 0x4e630410, 0x56d44533
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota4.su, 0x1bb3c04e, 0x1bb3bff7, 0x415bd40d, 0xd1ba2b43
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota4.su, 0xd3c65f35, 0xd3c65fa5, 0x2b9c61ad, 0x97343599
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota4.su, 0xc0c16823, 0xc0c16863, 0xe7b31eb8, 0xd586af32
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota4.su, 0xc3dec09b, 0xc3dec148, 0x01a8b707, 0x0d6cf0b3
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota4.su, 0xc7e44b36, 0xc7e44aff, 0x5624dda9, 0x9ef107b3
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota4.su, 0x52753a6b, 0x52753a61, 0x076951ea, 0xc435b888
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota4.su, 0x88b9b349, 0x88b9b3b3, 0x531de81e, 0x28185ef5

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota4.su, 0x7ffffeff, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota4.su, 0xc6035e0d, 0xc6035df4, 0x116dfb3d, 0x025d27f0
  TEST_ACC_CHAIN 280, xt.dota4.su, 0x44046290, 0x44046268, 0xa67fb335, 0x7a8f1612

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota4.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota4.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota4.su, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota4.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota4.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota4.su, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota4.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota4.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota4.su, 0xffffffff, 0x5a0f3c85

TEST_END
