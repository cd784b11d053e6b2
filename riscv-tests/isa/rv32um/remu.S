// remu: 334 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, remu, 0, 0, 0
  TEST_RR 3, remu, 0, 0, 1
  TEST_RR 4, remu, 0, 0, 2
  TEST_RR 5, remu, 0, 0, 0x7fffffff
  TEST_RR 6, remu, 0, 0, 0x80000000
  TEST_RR 7, remu, 0, 0, 0x80000001
  TEST_RR 8, remu, 0, 0, 0xffff8000
  TEST_RR 9, remu, 0, 0, 0xffffffff
  TEST_RR 10, remu, 1, 1, 0
  TEST_RR 11, remu, 0, 1, 1
  TEST_RR 12, remu, 1, 1, 2
  TEST_RR 13, remu, 1, 1, 0x7fffffff
  TEST_RR 14, remu, 1, 1, 0x80000000
  TEST_RR 15, remu, 1, 1, 0x80000001
  TEST_RR 16, remu, 1, 1, 0xffff8000
  TEST_RR 17, remu, 1, 1, 0xffffffff
  TEST_RR 18, remu, 2, 2, 0
  TEST_RR 19, remu, 0, 2, 1
  TEST_RR 20, remu, 0, 2, 2
  TEST_RR 21, remu, 2, 2, 0x7fffffff
  TEST_RR 22, remu, 2, 2, 0x80000000
  TEST_RR 23, remu, 2, 2, 0x80000001
  TEST_RR 24, remu, 2, 2, 0xffff8000
  TEST_RR 25, remu, 2, 2, 0xffffffff
  TEST_RR 26, remu, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, remu, 0, 0x7fffffff, 1
  TEST_RR 28, remu, 1, 0x7fffffff, 2
  TEST_RR 29, remu, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, remu, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, remu, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, remu, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, remu, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, remu, 0x80000000, 0x80000000, 0
  TEST_RR 35, remu, 0, 0x80000000, 1
  TEST_RR 36, remu, 0, 0x80000000, 2
  TEST_RR 37, remu, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, remu, 0, 0x80000000, 0x80000000
  TEST_RR 39, remu, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, remu, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, remu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, remu, 0x80000001, 0x80000001, 0
  TEST_RR 43, remu, 0, 0x80000001, 1
  TEST_RR 44, remu, 1, 0x80000001, 2
  TEST_RR 45, remu, 2, 0x80000001, 0x7fffffff
  TEST_RR 46, remu, 1, 0x80000001, 0x80000000
  TEST_RR 47, remu, 0, 0x80000001, 0x80000001
  TEST_RR 48, remu, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, remu, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, remu, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, remu, 0, 0xffff8000, 1
  TEST_RR 52, remu, 0, 0xffff8000, 2
  TEST_RR 53, remu, 0x7fff8001, 0xffff8000, 0x7fffffff
  TEST_RR 54, remu, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, remu, 0x7fff7fff, 0xffff8000, 0x80000001
  TEST_RR 56, remu, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, remu, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, remu, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, remu, 0, 0xffffffff, 1
  TEST_RR 60, remu, 1, 0xffffffff, 2
  TEST_RR 61, remu, 1, 0xffffffff, 0x7fffffff
  TEST_RR 62, remu, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, remu, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, remu, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, remu, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, remu, 1, 1, 0x5a0f3c85
  TEST_RR 67, remu, 0, 0xc35a96e7, 1
  TEST_RR 68, remu, 2, 2, 0x5a0f3c85
  TEST_RR 69, remu, 1, 0xc35a96e7, 2
  TEST_RR 70, remu, 4, 4, 0x5a0f3c85
  TEST_RR 71, remu, 3, 0xc35a96e7, 4
  TEST_RR 72, remu, 8, 8, 0x5a0f3c85
  TEST_RR 73, remu, 7, 0xc35a96e7, 8
  TEST_RR 74, remu, 16, 16, 0x5a0f3c85
  TEST_RR 75, remu, 7, 0xc35a96e7, 16
  TEST_RR 76, remu, 32, 32, 0x5a0f3c85
  TEST_RR 77, remu, 7, 0xc35a96e7, 32
  TEST_RR 78, remu, 64, 64, 0x5a0f3c85
  TEST_RR 79, remu, 39, 0xc35a96e7, 64
  TEST_RR 80, remu, 128, 128, 0x5a0f3c85
  TEST_RR 81, remu, 103, 0xc35a96e7, 128
  TEST_RR 82, remu, 256, 256, 0x5a0f3c85
  TEST_RR 83, remu, 231, 0xc35a96e7, 256
  TEST_RR 84, remu, 512, 512, 0x5a0f3c85
  TEST_RR 85, remu, 231, 0xc35a96e7, 512
  TEST_RR 86, remu, 1024, 1024, 0x5a0f3c85
  TEST_RR 87, remu, 743, 0xc35a96e7, 1024
  TEST_RR 88, remu, 2048, 2048, 0x5a0f3c85
  TEST_RR 89, remu, 1767, 0xc35a96e7, 2048
  TEST_RR 90, remu, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, remu, 1767, 0xc35a96e7, 0x00001000
  TEST_RR 92, remu, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, remu, 0x000016e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, remu, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, remu, 0x000016e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, remu, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, remu, 0x000016e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, remu, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, remu, 0x000096e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, remu, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, remu, 0x000096e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, remu, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, remu, 0x000296e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, remu, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, remu, 0x000296e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, remu, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, remu, 0x000a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, remu, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, remu, 0x001a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, remu, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, remu, 0x001a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, remu, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, remu, 0x005a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, remu, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, remu, 0x005a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, remu, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, remu, 0x015a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, remu, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, remu, 0x035a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, remu, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, remu, 0x035a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, remu, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, remu, 0x035a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, remu, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, remu, 0x035a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, remu, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, remu, 0x035a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, remu, 0x25f0c37b, 0x80000000, 0x5a0f3c85
  TEST_RR 129, remu, 0x435a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, remu, 7, 0xfffffffe, 0xfffffff7
  TEST_RR 131, remu, 1022, 0xfffffffd, 0xfffffbff
  TEST_RR 132, remu, 0x0001fffc, 0xfffffffb, 0xfffdffff
  TEST_RR 133, remu, 0x00fffff8, 0xfffffff7, 0xfeffffff
  TEST_RR 134, remu, 0x7ffffff0, 0xffffffef, 0x7fffffff
  TEST_RR 135, remu, 32, 0xffffffdf, 0xffffffbf
  TEST_RR 136, remu, 0x00001fc0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, remu, 0x000fff80, 0xffffff7f, 0xffefffff
  TEST_RR 138, remu, 0x07ffff00, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, remu, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, remu, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, remu, 0x0000f800, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, remu, 0x007ff000, 0xffffefff, 0xff7fffff
  TEST_RR 143, remu, 0x3fffe000, 0xffffdfff, 0xbfffffff
  TEST_RR 144, remu, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, remu, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, remu, 0x00070000, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, remu, 0x03fe0000, 0xfffdffff, 0xfbffffff
  TEST_RR 148, remu, 0xfffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, remu, 0xfff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, remu, 0xffefffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, remu, 0x00200000, 0xffdfffff, 0xffbfffff
  TEST_RR 152, remu, 0x1fc00000, 0xffbfffff, 0xdfffffff
  TEST_RR 153, remu, 0xff7fffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, remu, 0xfeffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, remu, 0xfdffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, remu, 0xfbffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, remu, 0xf7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, remu, 0xefffffff, 0xefffffff, 0xffffff7f
  TEST_RR 159, remu, 0xdfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, remu, 0xbfffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, remu, 0x7fffffff, 0x7fffffff, 0xefffffff

  // Quotients of all sizes.
  TEST_RR 162, remu, 0x34ba3f64, 0x34ba3f64, 0x50b525c6
  TEST_RR 163, remu, 0x20b76983, 0xf09ab14c, 0xcfe347c9
  TEST_RR 164, remu, 0x03d03cd4, 0x3963d13c, 0x35939468
  TEST_RR 165, remu, 0x37f290ef, 0xf9540661, 0xc1617572
  TEST_RR 166, remu, 0x0ba8c7df, 0xf80ecccf, 0x13b32b14
  TEST_RR 167, remu, 0x80afeb3e, 0x80afeb3e, 0xfe960035
  TEST_RR 168, remu, 0x03c9fee1, 0x82e4839c, 0x06b08db9
  TEST_RR 169, remu, 0x879c32be, 0x879c32be, 0xf4af6408
  TEST_RR 170, remu, 0x02f9e902, 0xebb2080a, 0x030fe576
  TEST_RR 171, remu, 0xf3f640dc, 0xf3f640dc, 0xf91ced2e
  TEST_RR 172, remu, 0x00304006, 0x5c81d781, 0x00e573cd
  TEST_RR 173, remu, 0x9888bae5, 0x9888bae5, 0xfcc16a64
  TEST_RR 174, remu, 0x001a2f5a, 0xf41fed83, 0x002d1ac1
  TEST_RR 175, remu, 0x9e4fcad6, 0x9e4fcad6, 0xfec1aa5e
  TEST_RR 176, remu, 0x0000265a, 0x1051c60e, 0x00004ce4
  TEST_RR 177, remu, 0x84279bdf, 0x84279bdf, 0xff4d2db3
  TEST_RR 178, remu, 0x00017e51, 0x43b04ae1, 0x000a2070
  TEST_RR 179, remu, 0xb124ca12, 0xb124ca12, 0xff9295d3
  TEST_RR 180, remu, 0x00103d46, 0x7d49c606, 0x0016bc60
  TEST_RR 181, remu, 0xb4bbf337, 0xb4bbf337, 0xfff07d9b
  TEST_RR 182, remu, 0x00010686, 0xb3cdae60, 0x000849fa
  TEST_RR 183, remu, 0xcfe3c23b, 0xcfe3c23b, 0xffe68372
  TEST_RR 184, remu, 0x00007b14, 0xbdf2d5aa, 0x0003a505
  TEST_RR 185, remu, 0xed0a2da3, 0xed0a2da3, 0xfffe1d3c
  TEST_RR 186, remu, 0x0000ac9d, 0x2d8dadc5, 0x00030a36
  TEST_RR 187, remu, 0xb2a34623, 0xb2a34623, 0xfff8ae36
  TEST_RR 188, remu, 0x00012968, 0x96700b1b, 0x00028733
  TEST_RR 189, remu, 0xce9a203f, 0xce9a203f, 0xfffd6f79
  TEST_RR 190, remu, 0x0001adee, 0x6461fd2e, 0x0001e16e
  TEST_RR 191, remu, 0xb9847f8d, 0xb9847f8d, 0xffff2cbb
  TEST_RR 192, remu, 2723, 0x307ec6fb, 2760
  TEST_RR 193, remu, 0xd05896db, 0xd05896db, 0xffff23af
  TEST_RR 194, remu, 0x00005bd2, 0xad262692, 0x00007060
  TEST_RR 195, remu, 0xe2c01e96, 0xe2c01e96, 0xffffe8f3
  TEST_RR 196, remu, 2532, 0x709cc3d7, 0x00002c99
  TEST_RR 197, remu, 0xd57ec69d, 0xd57ec69d, 0xffffc481
  TEST_RR 198, remu, 2, 0xf6fb1536, 1380
  TEST_RR 199, remu, 0xc2aa22b2, 0xc2aa22b2, 0xffffe4b8
  TEST_RR 200, remu, 603, 0x9544ba06, 1807
  TEST_RR 201, remu, 0xd9a9475f, 0xd9a9475f, 0xfffff69f
  TEST_RR 202, remu, 34, 0xb92c6820, 1366
  TEST_RR 203, remu, 0xfbf82359, 0xfbf82359, 0xfffffa4d
  TEST_RR 204, remu, 404, 0x1c56d13c, 956
  TEST_RR 205, remu, 0xa33067ac, 0xa33067ac, 0xfffffe3c
  TEST_RR 206, remu, 291, 0x514fb6ab, 434
  TEST_RR 207, remu, 0xcee12c0b, 0xcee12c0b, 0xffffffbc
  TEST_RR 208, remu, 43, 0xedaf86fb, 206
  TEST_RR 209, remu, 0xa356ad99, 0xa356ad99, 0xffffffd8
  TEST_RR 210, remu, 7, 0x418dde4a, 27
  TEST_RR 211, remu, 0x8358d806, 0x8358d806, 0xffffffe7
  TEST_RR 212, remu, 26, 0x0c401162, 55
  TEST_RR 213, remu, 0xf37a0ae3, 0xf37a0ae3, 0xffffffc2
  TEST_RR 214, remu, 12, 0x1a5b5928, 29
  TEST_RR 215, remu, 0xa78e95fd, 0xa78e95fd, 0xfffffffe
  TEST_RR 216, remu, 1, 0x76925471, 4
  TEST_RR 217, remu, 0xf9efd192, 0xf9efd192, 0
  TEST_RR 218, remu, 0x0ce484bc, 0x0ce484bc, 0
  TEST_RR 219, remu, 0xb1ed68b9, 0xb1ed68b9, 0xfffffffb
  TEST_RR 220, remu, 0xa8e10659, 0xa8e10659, 0
  TEST_RR 221, remu, 0xb5d76ea8, 0xb5d76ea8, 0xffffffff
  TEST_RR 222, remu, 0, 0x4efd2246, 1
  TEST_RR 223, remu, 0xa8c53b4d, 0xa8c53b4d, 0xffffffff

  // Noise.
  TEST_RR 224, remu, 0x17a393ef, 0x17a393ef, 0x8f50bf9a
  TEST_RR 225, remu, 0x72c36252, 0xe634322f, 0x7370cfdd
  TEST_RR 226, remu, 0x000efb64, 0xe67b3328, 0xe66c37c4
  TEST_RR 227, remu, 0x0f1c3b81, 0xfe604b5b, 0x77a207ed
  TEST_RR 228, remu, 0x4df1dcb4, 0x4df1dcb4, 0xa0a3b6e9
  TEST_RR 229, remu, 0x2dc1c261, 0xd16021b6, 0x368a1fc7
  TEST_RR 230, remu, 0x06aef667, 0x06aef667, 0x80266e94
  TEST_RR 231, remu, 0x11e070e3, 0x726931ad, 0x6088c0ca
  TEST_RR 232, remu, 0x24863355, 0x24863355, 0x918f7788
  TEST_RR 233, remu, 0x3402498f, 0xc64f58da, 0x924d0f4b
  TEST_RR 234, remu, 0x0b54586c, 0x0b54586c, 0x54b77bc8
  TEST_RR 235, remu, 0x88566eba, 0x88566eba, 0xdde0a5aa
  TEST_RR 236, remu, 0x26a451db, 0x8e61f83f, 0x33ded332
  TEST_RR 237, remu, 0x2b144112, 0xcc34bbc8, 0xa1207ab6
  TEST_RR 238, remu, 0x5021d3a3, 0xa5affc00, 0x558e285d
  TEST_RR 239, remu, 0x782bd58d, 0x782bd58d, 0xb78acbf9

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 240, remu, 0x0f3c1ddd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 241, remu, 0x0f3c1ddd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 242, remu, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 243, remu, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 244, remu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 245, remu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 246, remu, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 247, remu, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 248, remu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 249, remu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 250, remu, 0, 0x80000000
  TEST_RR_ALL_SAME 251, remu, 0, 0x80000000
  TEST_RR_RD_IS_RS1 252, remu, 1, 7, 3
  TEST_RR_RD_IS_RS2 253, remu, 1, 7, 3
  TEST_RR_SAME_SOURCES 254, remu, 0, 7
  TEST_RR_ALL_SAME 255, remu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 256, remu, 0xd3044f7e, 0xd3044f7e, 0xebf449de, x1, x13, x19, x7
  TEST_RR_REGISTERS 257, remu, 0x1328d637, 0x4de80735, 0x1d5f987f, x2, x14, x20, x7
  TEST_RR_REGISTERS 258, remu, 0x296fe8e9, 0x296fe8e9, 0xac52db6e, x4, x15, x21, x7
  TEST_RR_REGISTERS 259, remu, 0x57227f9d, 0x57227f9d, 0xd9687dc9, x5, x16, x22, x7
  TEST_RR_REGISTERS 260, remu, 0x4e4ad710, 0xac17bdd9, 0x5dcce6c9, x6, x17, x23, x7
  TEST_RR_REGISTERS 261, remu, 0x67dd26f5, 0x67dd26f5, 0x807656c8, x7, x18, x24, x5
  TEST_RR_REGISTERS 262, remu, 0x011e1ddf, 0xd2fd250d, 0x14fcb3eb, x8, x19, x25, x7
  TEST_RR_REGISTERS 263, remu, 0x31586c6c, 0x31586c6c, 0xc96a794c, x9, x20, x26, x7
  TEST_RR_REGISTERS 264, remu, 0x0cd5593b, 0xaab83361, 0x34a0f362, x10, x21, x27, x7
  TEST_RR_REGISTERS 265, remu, 0x20aa39b0, 0xea91736d, 0xc9e739bd, x11, x22, x28, x7
  TEST_RR_REGISTERS 266, remu, 0x60899771, 0xfc079617, 0x9b7dfea6, x12, x23, x29, x7
  TEST_RR_REGISTERS 267, remu, 0x1f4ab1dc, 0x1f4ab1dc, 0x49ac949a, x13, x24, x30, x7
  TEST_RR_REGISTERS 268, remu, 0x41d8acb6, 0x41d8acb6, 0xe8e8abcd, x14, x25, x31, x7
  TEST_RR_REGISTERS 269, remu, 0xa4fbe516, 0xa4fbe516, 0xdbf3873e, x15, x26, x1, x7
  TEST_RR_REGISTERS 270, remu, 0x07d91e77, 0x07d91e77, 0x17c77506, x16, x27, x2, x7
  TEST_RR_REGISTERS 271, remu, 0x463a3473, 0x463a3473, 0xce97d520, x17, x28, x4, x7
  TEST_RR_REGISTERS 272, remu, 0x0d5881cf, 0x0d5881cf, 0xaf5eab97, x18, x29, x5, x7
  TEST_RR_REGISTERS 273, remu, 0x3831ec8b, 0x3831ec8b, 0x4659c807, x19, x30, x6, x7
  TEST_RR_REGISTERS 274, remu, 0x57e75b31, 0xc0c6642b, 0x68df08fa, x20, x31, x7, x5
  TEST_RR_REGISTERS 275, remu, 0xa7ea4a40, 0xa7ea4a40, 0xf44c5176, x21, x1, x8, x7
  TEST_RR_REGISTERS 276, remu, 0x480a73c2, 0x480a73c2, 0xea69de7c, x22, x2, x9, x7
  TEST_RR_REGISTERS 277, remu, 0x0138d4d8, 0x2a45a5d8, 0x290cd100, x23, x4, x10, x7
  TEST_RR_REGISTERS 278, remu, 0x22732d6d, 0xe478c58a, 0x26cdeb39, x24, x5, x11, x7
  TEST_RR_REGISTERS 279, remu, 0x33363190, 0xdc8621da, 0x54a7f825, x25, x6, x12, x7
  TEST_RR_REGISTERS 280, remu, 0x71a044ff, 0x71a044ff, 0xff6153af, x26, x7, x13, x5
  TEST_RR_REGISTERS 281, remu, 0x4e09a791, 0x4e09a791, 0xe7061139, x27, x8, x14, x7
  TEST_RR_REGISTERS 282, remu, 0xe1e04657, 0xe1e04657, 0xf702389f, x28, x9, x15, x7
  TEST_RR_REGISTERS 283, remu, 0x15b70796, 0x2e1369be, 0x185c6228, x29, x10, x16, x7
  TEST_RR_REGISTERS 284, remu, 0x03d86824, 0xf2a374f6, 0x1a8856c2, x30, x11, x17, x7
  TEST_RR_REGISTERS 285, remu, 0x05239df2, 0xde1046e2, 0x08ad4e70, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, remu, 0x438f54c0, 0xd0e523ec, 0x46aae796
  TEST_RR_RESULT_AFTER 287, 1, remu, 0x345f8a60, 0xff294330, 0xcac9b8d0
  TEST_RR_RESULT_AFTER 288, 2, remu, 0x3637260e, 0xfb66938e, 0x6297b6c0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, remu, 0x4485d371, 0x4485d371, 0xdec0632c
  TEST_RR_12_AFTER 290, 0, 1, remu, 0x1aec73d5, 0x7bea5860, 0x60fde48b
  TEST_RR_12_AFTER 291, 0, 2, remu, 0x0e830316, 0x94913bac, 0x2caf6832
  TEST_RR_12_AFTER 292, 1, 0, remu, 0xcd9a8a28, 0xcd9a8a28, 0xe797fb85
  TEST_RR_12_AFTER 293, 1, 1, remu, 0x0d848e0d, 0xdda2cb3d, 0xd01e3d30
  TEST_RR_12_AFTER 294, 1, 2, remu, 0x01d886b7, 0x01d886b7, 0x44241207
  TEST_RR_12_AFTER 295, 2, 0, remu, 0x0d310ccf, 0x0d310ccf, 0xc4405763
  TEST_RR_12_AFTER 296, 2, 1, remu, 0x185b9e7b, 0x3e177cae, 0x25bbde33
  TEST_RR_12_AFTER 297, 2, 2, remu, 0x136460a6, 0x79aaed09, 0x22178421
  TEST_RR_21_AFTER 298, 0, 0, remu, 0x2bb1f10e, 0x2bb1f10e, 0x95ad35ec
  TEST_RR_21_AFTER 299, 0, 1, remu, 0x1cb103c3, 0x1cb103c3, 0x8f88b22f
  TEST_RR_21_AFTER 300, 0, 2, remu, 0x142a94bd, 0xb62b35e1, 0xa200a124
  TEST_RR_21_AFTER 301, 1, 0, remu, 0x0aca57af, 0x4def59e2, 0x43250233
  TEST_RR_21_AFTER 302, 1, 1, remu, 0xc3321d56, 0xc3321d56, 0xe37efff8
  TEST_RR_21_AFTER 303, 1, 2, remu, 0x1cdc71c2, 0x1cdc71c2, 0x782be462
  TEST_RR_21_AFTER 304, 2, 0, remu, 0x45042301, 0xd3f5bd9f, 0x4778cd4f
  TEST_RR_21_AFTER 305, 2, 1, remu, 0x97a82100, 0x97a82100, 0xf75df4fc
  TEST_RR_21_AFTER 306, 2, 2, remu, 0x00649ae3, 0x0db8b369, 0x06aa0c43
  TEST_RR_BOTH_AFTER 307, 0, 0, remu, 0x0bf408fe, 0x6ba609ab, 0x5fb200ad
  TEST_RR_BOTH_AFTER 308, 0, 1, remu, 0x04c0ecfd, 0xa005f755, 0x1368a14b
  TEST_RR_BOTH_AFTER 309, 0, 2, remu, 0xc6778ffb, 0xc6778ffb, 0xfb92f99f
  TEST_RR_BOTH_AFTER 310, 1, 0, remu, 0x0fac1986, 0x0fac1986, 0xd159769f
  TEST_RR_BOTH_AFTER 311, 1, 1, remu, 0x7439a90a, 0x7439a90a, 0xfe2f7ffe
  TEST_RR_BOTH_AFTER 312, 2, 0, remu, 0x47a23080, 0xbcc82075, 0x7525eff5

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 313, 0, remu, 0x1d32e596, 0x1d32e596, 0xfb14ae20
  TEST_RR_RS2_LOADED 314, 0, remu, 0x1d32e596, 0x1d32e596, 0xfb14ae20
  TEST_RR_BOTH_LOADED 315, 0, remu, 0, 0x1d32e596
  TEST_RR_RS1_LOADED 316, 1, remu, 0x30f83a03, 0x30f83a03, 0xa13e2398
  TEST_RR_RS2_LOADED 317, 1, remu, 0x30f83a03, 0x30f83a03, 0xa13e2398
  TEST_RR_BOTH_LOADED 318, 1, remu, 0, 0x30f83a03
  TEST_RR_RS1_LOADED 319, 2, remu, 0x4b3f39e4, 0x4b3f39e4, 0x69e12ec9
  TEST_RR_RS2_LOADED 320, 2, remu, 0x4b3f39e4, 0x4b3f39e4, 0x69e12ec9
  TEST_RR_BOTH_LOADED 321, 2, remu, 0, 0x4b3f39e4

  // Each result is at once a source.
  TEST_RR_CHAIN 322, remu, 0x0c89308b, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 323, remu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 324, remu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 325, remu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 326, remu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 327, remu, 0, 1
  TEST_RR_ZERO_RS2 328, remu, 1, 1
  TEST_RR_ZERO_RS1 329, remu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 330, remu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 331, remu, 0
  TEST_RR_ZERO_RD 332, remu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 333, remu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 334, remu, 0xffffffff, 1
  TEST_RR_ZERO_RD 335, remu, 1, 0xffffffff

TEST_END
