// xt.dota4.uu: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota4.uu, 256, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota4.uu, 225, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota4.uu, 0x800000ff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota4.uu, 0x800000e0, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota4.uu, 479, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota4.uu, 0x12345758, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota4.uu, 1096, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota4.uu, 705, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota4.uu, 0x80000267, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota4.uu, 0x80000528, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota4.uu, 255, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota4.uu, 0x12345938, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota4.uu, 512, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota4.uu, 449, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota4.uu, 0x800003bf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota4.uu, 0x800000e0, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota4.uu, 615, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota4.uu, 0x12345838, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota4.uu, 392, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota4.uu, 841, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota4.uu, 0x800001df, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota4.uu, 0x80000528, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota4.uu, 959, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota4.uu, 0x123459c0, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota4.uu, 1800, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota4.uu, 16, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota4.uu, 0x80000037, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota4.uu, 0x8000001e, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota4.uu, 62, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota4.uu, 0x123456a5, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota4.uu, 70, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota4.uu, 61, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota4.uu, 0x8000004c, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota4.uu, 0x8000004b, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota4.uu, 83, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota4.uu, 0x123456d2, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota4.uu, 91, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota4.uu, 106, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota4.uu, 0x80000061, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota4.uu, 0x80000078, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota4.uu, 104, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota4.uu, 0x12345688, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota4.uu, 183, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota4.uu, 33, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota4.uu, 0x800000e2, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota4.uu, 0x80000030, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota4.uu, 270, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota4.uu, 0x123456b8, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota4.uu, 315, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota4.uu, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota4.uu, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota4.uu, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota4.uu, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota4.uu, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota4.uu, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota4.uu, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota4.uu, 0x80000012, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota4.uu, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota4.uu, 0x80000012, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota4.uu, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota4.uu, 0x80000012, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota4.uu, 0x8000065b, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota4.uu, 0x8000003b, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota4.uu, 0x80000693, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota4.uu, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota4.uu, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota4.uu, 0x8000003b, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota4.uu, 0x80000043, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota4.uu, 0x8000007b, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota4.uu, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota4.uu, 0x80000012, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota4.uu, 0x80000693, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota4.uu, 0x8000007b, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota4.uu, 0x8000070b, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota4.uu, 487, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota4.uu, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota4.uu, 0x8000000a, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota4.uu, 488, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota4.uu, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota4.uu, 0x80000011, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota4.uu, 490, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota4.uu, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota4.uu, 0x8000001f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota4.uu, 494, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota4.uu, 0x8000002b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota4.uu, 0x8000003b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota4.uu, 502, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota4.uu, 0x8000000b, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota4.uu, 0x80000011, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota4.uu, 518, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota4.uu, 0x80000013, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota4.uu, 0x8000001f, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota4.uu, 550, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota4.uu, 0x80000023, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota4.uu, 0x8000003b, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota4.uu, 614, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota4.uu, 0x80000043, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota4.uu, 0x80000073, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota4.uu, 742, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota4.uu, 0x8000000f, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota4.uu, 0x80000009, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota4.uu, 998, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota4.uu, 0x8000001b, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota4.uu, 0x8000000f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota4.uu, 1510, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota4.uu, 0x80000033, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota4.uu, 0x8000001b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota4.uu, 2534, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota4.uu, 0x80000063, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota4.uu, 0x80000033, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota4.uu, 0x000011e6, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota4.uu, 0x80000006, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota4.uu, 0x8000000c, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota4.uu, 0x000021e6, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota4.uu, 0x80000009, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota4.uu, 0x80000015, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota4.uu, 0x000041e6, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota4.uu, 0x8000000f, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota4.uu, 0x80000027, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota4.uu, 0x000081e6, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota4.uu, 0x8000001b, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota4.uu, 0x8000004b, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota4.uu, 0x000101e6, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota4.uu, 0x80000012, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota4.uu, 0x8000000d, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota4.uu, 0x000201e6, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota4.uu, 0x80000021, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota4.uu, 0x80000017, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota4.uu, 0x000401e6, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota4.uu, 0x8000003f, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota4.uu, 0x8000002b, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota4.uu, 0x000801e6, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota4.uu, 0x8000007b, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota4.uu, 0x80000053, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota4.uu, 0x001001e6, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota4.uu, 0x80000003, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota4.uu, 0x80000008, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota4.uu, 0x002001e6, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota4.uu, 0x80000003, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota4.uu, 0x8000000d, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota4.uu, 0x004001e6, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota4.uu, 0x80000003, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota4.uu, 0x80000017, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota4.uu, 0x008001e6, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota4.uu, 0x80000003, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota4.uu, 0x8000002b, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota4.uu, 0x010001e6, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota4.uu, 0x8000000d, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota4.uu, 0x80000006, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota4.uu, 0x020001e6, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota4.uu, 0x80000017, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota4.uu, 0x80000009, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota4.uu, 0x040001e6, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota4.uu, 0x8000002b, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota4.uu, 0x8000000f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota4.uu, 0x080001e6, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota4.uu, 0x80000053, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota4.uu, 0x8000001b, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota4.uu, 0x100001e6, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota4.uu, 0x80000008, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota4.uu, 0x8000000f, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota4.uu, 0x200001e6, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota4.uu, 0x8000000d, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota4.uu, 0x8000001b, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota4.uu, 0x400001e6, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota4.uu, 0x80000017, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota4.uu, 0x80000033, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota4.uu, 0x800001e6, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota4.uu, 0x8000002b, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota4.uu, 0x80000063, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota4.uu, 0x903602fd, 0x9036007f, 0x7adff1aa, 0xa22fa7b3
  TEST_ACC 173, xt.dota4.uu, 0x3d0ee718, 0x3d0ee57e, 0xa9aa8f36, 0xc0315d50
  TEST_ACC 174, xt.dota4.uu, 0xe88c1631, 0xe88c1461, 0xa515a937, 0xb0ece985
  TEST_ACC 175, xt.dota4.uu, 0x6dc2a8ec, 0x6dc2a7b6, 0x42ae48d1, 0xfc66504a
  TEST_ACC 176, xt.dota4.uu, 0x34c1aa48, 0x34c1a896, 0xb5c75498, 0xe26815d0
  TEST_ACC 177, xt.dota4.uu, 0xe6b2bbec, 0xe6b2ba93, 0x3188573f, 0xb870701e
  TEST_ACC 178, xt.dota4.uu, 0x67447e43, 0x67447cc2, 0x12870c89, 0xa6f7e47a
  TEST_ACC 179, xt.dota4.uu, 0x5b7a8d21, 0x5b7a8b4b, 0xb767f923, 0xbb12c26e
  TEST_ACC 180, xt.dota4.uu, 0x689b98d6, 0x689b97f3, 0xa4723d46, 0x813b022b
  TEST_ACC 181, xt.dota4.uu, 0xba01b4aa, 0xba01b28d, 0xf1ce38bf, 0xf0736953
  TEST_ACC 182, xt.dota4.uu, 0xd5d7782c, 0xd5d775f7, 0x4c72f851, 0xf289eff2
  TEST_ACC 183, xt.dota4.uu, 0x4f7aa1c0, 0x4f7a9f2e, 0x59cde774, 0x2ad6ac8b
  TEST_ACC 184, xt.dota4.uu, 0xe464f63b, 0xe464f4ad, 0x1aeff382, 0x52791fa0
  TEST_ACC 185, xt.dota4.uu, 0xc57f1c8f, 0xc57f1a6b, 0x8631db5a, 0x5e80afb5
  TEST_ACC 186, xt.dota4.uu, 0x7b6e472a, 0x7b6e4638, 0x167a9769, 0x3b462172
  TEST_ACC 187, xt.dota4.uu, 0x461c7d66, 0x461c7b85, 0xe4d1bb98, 0x04706ea8

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota4.uu, 0xc35a98cd, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota4.uu, 0x5a0f3e6b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota4.uu, 0x80000283, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota4.uu, 0xc35a9967, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota4.uu, 0x5a0f3e6b, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota4.uu, 0xc35a98cd, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota4.uu, 0x80000253, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota4.uu, 0x5a0f3ed5, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota4.uu, 0xf1f8ba81, 0xf1f8b8b5, 0x0b90bb5a
  TEST_ACC_RD_IS_RS2 197, xt.dota4.uu, 0x0b90bd26, 0xf1f8b8b5, 0x0b90bb5a
  TEST_ACC_SAME_SOURCES 198, xt.dota4.uu, 0xe6e3ad1f, 0xe6e3a9d1, 0xf1f8b8b5
  TEST_ACC_ALL_SAME 199, xt.dota4.uu, 0xf1f8bc03, 0xf1f8b8b5

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota4.uu, 0x90d9a18f, 0x90d99f4e, 0xfc2e9b65, 0xbc4771d2, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota4.uu, 0xb7ab2d03, 0xb7ab2b3a, 0xcb5097b4, 0xf21c7e73, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota4.uu, 0x1f179e6d, 0x1f179c77, 0x3ba72198, 0xdff55075, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota4.uu, 0xbeced224, 0xbeced19d, 0x2d45346f, 0x90d0b240, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota4.uu, 0x2590b57b, 0x2590b2d5, 0xb0ee2e86, 0xa8971ccd, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota4.uu, 0x6dd454e5, 0x6dd453e6, 0x88b74685, 0x033820d6, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota4.uu, 0x23695969, 0x236957b0, 0x929b0a89, 0xcc996419, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota4.uu, 0x98fae63a, 0x98fae485, 0x7462fa95, 0x061fb3dd, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota4.uu, 0xe177393e, 0xe1773756, 0x8528a8d9, 0xf61cd706, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota4.uu, 0x5b84534c, 0x5b8451af, 0x02920ec4, 0xc4f71e50, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota4.uu, 0x1a4bc087, 0x1a4bbe95, 0xbd1094a4, 0x969debd3, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota4.uu, 0x3a098d52, 0x3a098c0c, 0x2e1eaf23, 0x324199b9, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota4.uu, 0xeeb96f57, 0xeeb96de2, 0xab871263, 0x1ef65924, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota4.uu, 0xe1790352, 0xe17901e0, 0xa232c690, 0xe2a5d508, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota4.uu, 0x572622ea, 0x5726200c, 0xe0a68cc4, 0xf93feaad, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota4.uu, 0xbf962b10, 0xbf962910, 0xb9347487, 0xb3ce5f9f, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota4.uu, 0x7b90c0f3, 0x7b90bf86, 0x4076d6d6, 0x75e8085d, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota4.uu, 0x985de41e, 0x985de16a, 0x0ee857f0, 0x77efd9a3, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota4.uu, 0x42c879f6, 0x42c877ef, 0x277ac643, 0xc41eefe2, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota4.uu, 0x9996c87c, 0x9996c610, 0xe6aad732, 0x10feddad, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota4.uu, 0xf9e1f20d, 0xf9e1f06b, 0x601c4fcf, 0x887f3435, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota4.uu, 0xe4ce31ca, 0xe4ce30bf, 0x2613e61d, 0xf13e62c6, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota4.uu, 0x5eeb4874, 0x5eeb469c, 0xc183ea19, 0x14ecd904, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota4.uu, 0xf718adab, 0xf718abd0, 0x72cf3693, 0x0b7eb595, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota4.uu, 0x74ddc588, 0x74ddc39b, 0x7aa9695c, 0x349f8695, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota4.uu, 0x6976e7d3, 0x6976e551, 0x9836e25e, 0x8d0bfb0c, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota4.uu, 0x64a8f2f6, 0x64a8efe3, 0x84adeb0e, 0xfcbde844, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota4.uu, 0x960ce436, 0x960ce1e3, 0xd07b99bd, 0x92b5db0a, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota4.uu, 0xe3718743, 0xe3718641, 0x5e231a82, 0x070823d0, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota4.uu, 0x1b7625ec, 0x1b762509, 0x977ac5b5, 0x51e11a01, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota4.uu, 0xecf0578d, 0xecf055df, 0x215f45c2, 0x85cd866a
  TEST_ACC_RD_LOADED 231, 0, xt.dota4.uu, 0x5f801c2d, 0x5f801a71, 0xab11e460, 0x66cccfb7
  TEST_ACC_RS1_LOADED 232, 0, xt.dota4.uu, 0x167ee4b0, 0x167ee2ce, 0xf2da753a, 0x59d9a802
  TEST_ACC_RS2_LOADED 233, 0, xt.dota4.uu, 0x286c0a2b, 0x286c080c, 0xa8aed4f6, 0x6ce8241d
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota4.uu, 0x423441cf, 0x4234409d, 0x42fdb642, 0x092d5154
  TEST_ACC_RD_LOADED 235, 1, xt.dota4.uu, 0x5dbb92dc, 0x5dbb9237, 0x2c3462c1, 0x3449660f
  TEST_ACC_RS1_LOADED 236, 1, xt.dota4.uu, 0xf4b0a117, 0xf4b09ebb, 0xb622959c, 0xbc5c91fd
  TEST_ACC_RS2_LOADED 237, 1, xt.dota4.uu, 0x88d405f7, 0x88d404f3, 0xcfd21a23, 0x851144c2
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota4.uu, 0xcc7af5b8, 0xcc7af475, 0x419f71fe, 0x9e0150d2
  TEST_ACC_RD_LOADED 239, 2, xt.dota4.uu, 0x3e999415, 0x3e999308, 0x03be830d, 0x31794631
  TEST_ACC_RS1_LOADED 240, 2, xt.dota4.uu, 0xa71f974f, 0xa71f95ab, 0x9f646acf, 0x0594423d
  TEST_ACC_RS2_LOADED 241, 2, xt.dota4.uu, 0xde5557ee, 0xde555586, 0xee4a9e69, 0x31eaf7cb
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota4.uu, 0x083d5c2e, 0x083d5a80, 0x1a074f4e, 0x9581de17
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota4.uu, 0x4a7ab2ff, 0x4a7ab1e8, 0x3d3bd184, 0xc472ae01
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota4.uu, 0xa38cb7cd, 0xa38cb601, 0xaa4ee284, 0x054cab2c
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota4.uu, 0x18b5a694, 0x18b5a4ed, 0xc4e01c0a, 0xebb4b3e1
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota4.uu, 0xdce22eb9, 0xdce22d42, 0xde91a682, 0x3c55480f
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota4.uu, 0x0650472a, 0x065045ca, 0x4e046322, 0x9fa8703d
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota4.uu, 0x82e3e2f5, 0x82e3e201, 0x134c0b94, 0x2431f1ff
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota4.uu, 0xb1e924c3, 0xb1e92302, 0x4cb36892, 0x68a4dc33
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota4.uu, 0x9db61e67, 0x9db61da2, 0x515f1f17, 0xc4e1a280
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota4.uu, 0xdc35f50f, 0xdc35f425, 0x20162872, 0xa4ccb944
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota4.uu, 0x96d8bddf, 0x96d8bb87, 0xf92667bd, 0xdda19a93
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota4.uu, 0xf3a02825, 0xf3a026a5, 0x7edae5d3, 0x00813f9c
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota4.uu, 0x8d45e8f3, 0x8d45e67b, 0x57dadeb6, 0xd57dd561
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota4.uu, 0xd05bfb9a, 0xd05bf9be, 0xbc1392b6, 0xa24cc6ac
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota4.uu, 0x33782e81, 0x33782d75, 0x5b398111, 0x1842f7d5
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota4.uu, 0x3b713c3a, 0x3b713b03, 0x2b7726a4, 0x9391c58e
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota4.uu, 0xd36bc5fb, 0xd36bc2ee, 0xcf4ff2d6, 0x114ffbee
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota4.uu, 0xea5721db, 0xea571fae, 0xb2ee21bd, 0x5fd247d8
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota4.uu, 0x530fb611, 0x530fb462, 0xb92ac2ad, 0x1073b7aa
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota4.uu, 0x31aa816b, 0x31aa7e68, 0x8fc4bf37, 0x9dec6c73
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota4.uu, 0x464e32dd, 0x464e31ab, 0x91bbbe61, 0xba1361c1
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota4.uu, 0xf2b7d70d, 0xf2b7d53f, 0x848ce488, 0x6c1b3ef1
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota4.uu, 0x5f815a11, 0x5f8158a2, 0xfe165149, 0x6049b56f
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota4.uu, 0xb48f3351, 0xb48f30ef, 0xe380fe0b, 0xbfc8b656
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota4.uu, 0x180e65c3, 0x180e63af, 0x59f22965, 0xd1ed5f77
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota4.uu, 0x0982066a, 0x0982049a, 0x558d9bc5, 0x728f4266
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota4.uu, 0x0993ba43, 0x0993b934, 0x2d7b9694, 0xe112619f
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota4.uu, 0xa3f63655, 0xa3f6357b, 0xe0591300, 0x1b9d3d12
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota4.uu, 0x2eb7aa4f, 0x2eb7a7ec, 0xfb2fa6b7, 0x5da73bf1
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota4.uu, 0x73a47e15, 0x73a47c73, 0xbbd1b0c8, 0x0cc31b74
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota4.uu, 0xbd314518, 0xbd3143df, 0x7553629f, 0x30780a2d
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota4.uu, 0x88608eec, 0x88608cc4, 0xd7de9c1c, 0x39d6b820
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota4.uu, 0x989e51c2, 0x989e4f8a, 0xf91fecd3, 0x5cd3ca30
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota4.uu, 0x3d2c4435, 0x3d2c42a6, 0x8024d69d, 0xe7364be1
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota4.uu, 0xe7a10d69, 0xe7a10b7c, 0x2f9ca5b1, 0x4f04b27f
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota4.uu, 0x97a16123, 0x97a15f68, 0x1b773711, 0xe9affd9a

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota4.uu, 0x8000089f, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota4.uu, 0x4a5c11bc, 0x4a5c093c, 0x9ca4803e, 0x5dc06b09
  TEST_ACC_CHAIN 280, xt.dota4.uu, 0x416c6a01, 0x416c6226, 0xb5a8f1f4, 0x23d69238

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota4.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota4.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota4.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota4.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota4.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota4.uu, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota4.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota4.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota4.uu, 0xffffffff, 0x5a0f3c85

TEST_END
