// srl: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, srl, 0, 0, 0
  TEST_RR 3, srl, 0, 0, 1
  TEST_RR 4, srl, 0, 0, 2
  TEST_RR 5, srl, 0, 0, 0x7fffffff
  TEST_RR 6, srl, 0, 0, 0x80000000
  TEST_RR 7, srl, 0, 0, 0x80000001
  TEST_RR 8, srl, 0, 0, 0xffff8000
  TEST_RR 9, srl, 0, 0, 0xffffffff
  TEST_RR 10, srl, 1, 1, 0
  TEST_RR 11, srl, 0, 1, 1
  TEST_RR 12, srl, 0, 1, 2
  TEST_RR 13, srl, 0, 1, 0x7fffffff
  TEST_RR 14, srl, 1, 1, 0x80000000
  TEST_RR 15, srl, 0, 1, 0x80000001
  TEST_RR 16, srl, 1, 1, 0xffff8000
  TEST_RR 17, srl, 0, 1, 0xffffffff
  TEST_RR 18, srl, 2, 2, 0
  TEST_RR 19, srl, 1, 2, 1
  TEST_RR 20, srl, 0, 2, 2
  TEST_RR 21, srl, 0, 2, 0x7fffffff
  TEST_RR 22, srl, 2, 2, 0x80000000
  TEST_RR 23, srl, 1, 2, 0x80000001
  TEST_RR 24, srl, 2, 2, 0xffff8000
  TEST_RR 25, srl, 0, 2, 0xffffffff
  TEST_RR 26, srl, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, srl, 0x3fffffff, 0x7fffffff, 1
  TEST_RR 28, srl, 0x1fffffff, 0x7fffffff, 2
  TEST_RR 29, srl, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, srl, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, srl, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, srl, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, srl, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, srl, 0x80000000, 0x80000000, 0
  TEST_RR 35, srl, 0x40000000, 0x80000000, 1
  TEST_RR 36, srl, 0x20000000, 0x80000000, 2
  TEST_RR 37, srl, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, srl, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, srl, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, srl, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, srl, 1, 0x80000000, 0xffffffff
  TEST_RR 42, srl, 0x80000001, 0x80000001, 0
  TEST_RR 43, srl, 0x40000000, 0x80000001, 1
  TEST_RR 44, srl, 0x20000000, 0x80000001, 2
  TEST_RR 45, srl, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, srl, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, srl, 0x40000000, 0x80000001, 0x80000001
  TEST_RR 48, srl, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, srl, 1, 0x80000001, 0xffffffff
  TEST_RR 50, srl, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, srl, 0x7fffc000, 0xffff8000, 1
  TEST_RR 52, srl, 0x3fffe000, 0xffff8000, 2
  TEST_RR 53, srl, 1, 0xffff8000, 0x7fffffff
  TEST_RR 54, srl, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, srl, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, srl, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, srl, 1, 0xffff8000, 0xffffffff
  TEST_RR 58, srl, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, srl, 0x7fffffff, 0xffffffff, 1
  TEST_RR 60, srl, 0x3fffffff, 0xffffffff, 2
  TEST_RR 61, srl, 1, 0xffffffff, 0x7fffffff
  TEST_RR 62, srl, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, srl, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, srl, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, srl, 1, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, srl, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, srl, 0x5a0f3c85, 0x5a0f3c85, 0x7a5bbee0
  TEST_RR 68, srl, 0x61ad4b73, 0xc35a96e7, 1
  TEST_RR 69, srl, 0x2d079e42, 0x5a0f3c85, 0x2d0bf221
  TEST_RR 70, srl, 0x30d6a5b9, 0xc35a96e7, 2
  TEST_RR 71, srl, 0x1683cf21, 0x5a0f3c85, 0xd16d6282
  TEST_RR 72, srl, 0x186b52dc, 0xc35a96e7, 3
  TEST_RR 73, srl, 0x0b41e790, 0x5a0f3c85, 0x8f57e523
  TEST_RR 74, srl, 0x0c35a96e, 0xc35a96e7, 4
  TEST_RR 75, srl, 0x05a0f3c8, 0x5a0f3c85, 0xb87eed64
  TEST_RR 76, srl, 0x061ad4b7, 0xc35a96e7, 5
  TEST_RR 77, srl, 0x02d079e4, 0x5a0f3c85, 0x923585a5
  TEST_RR 78, srl, 0x030d6a5b, 0xc35a96e7, 6
  TEST_RR 79, srl, 0x01683cf2, 0x5a0f3c85, 0x1083cac6
  TEST_RR 80, srl, 0x0186b52d, 0xc35a96e7, 7
  TEST_RR 81, srl, 0x00b41e79, 0x5a0f3c85, 0xde19e087
  TEST_RR 82, srl, 0x00c35a96, 0xc35a96e7, 8
  TEST_RR 83, srl, 0x005a0f3c, 0x5a0f3c85, 0x288aba68
  TEST_RR 84, srl, 0x0061ad4b, 0xc35a96e7, 9
  TEST_RR 85, srl, 0x002d079e, 0x5a0f3c85, 0xcd8f6909
  TEST_RR 86, srl, 0x0030d6a5, 0xc35a96e7, 10
  TEST_RR 87, srl, 0x001683cf, 0x5a0f3c85, 0x6ba60e2a
  TEST_RR 88, srl, 0x00186b52, 0xc35a96e7, 11
  TEST_RR 89, srl, 0x000b41e7, 0x5a0f3c85, 0x523c88eb
  TEST_RR 90, srl, 0x000c35a9, 0xc35a96e7, 12
  TEST_RR 91, srl, 0x0005a0f3, 0x5a0f3c85, 0x2ebb78cc
  TEST_RR 92, srl, 0x00061ad4, 0xc35a96e7, 13
  TEST_RR 93, srl, 0x0002d079, 0x5a0f3c85, 0xd878df2d
  TEST_RR 94, srl, 0x00030d6a, 0xc35a96e7, 14
  TEST_RR 95, srl, 0x0001683c, 0x5a0f3c85, 0x9677302e
  TEST_RR 96, srl, 0x000186b5, 0xc35a96e7, 15
  TEST_RR 97, srl, 0x0000b41e, 0x5a0f3c85, 0x5828de8f
  TEST_RR 98, srl, 0x0000c35a, 0xc35a96e7, 16
  TEST_RR 99, srl, 0x00005a0f, 0x5a0f3c85, 0x22048630
  TEST_RR 100, srl, 0x000061ad, 0xc35a96e7, 17
  TEST_RR 101, srl, 0x00002d07, 0x5a0f3c85, 0xe4040b31
  TEST_RR 102, srl, 0x000030d6, 0xc35a96e7, 18
  TEST_RR 103, srl, 0x00001683, 0x5a0f3c85, 0x21ffddb2
  TEST_RR 104, srl, 0x0000186b, 0xc35a96e7, 19
  TEST_RR 105, srl, 2881, 0x5a0f3c85, 0x540871b3
  TEST_RR 106, srl, 3125, 0xc35a96e7, 20
  TEST_RR 107, srl, 1440, 0x5a0f3c85, 0xb3c6fd14
  TEST_RR 108, srl, 1562, 0xc35a96e7, 21
  TEST_RR 109, srl, 720, 0x5a0f3c85, 0x3ad073d5
  TEST_RR 110, srl, 781, 0xc35a96e7, 22
  TEST_RR 111, srl, 360, 0x5a0f3c85, 0x4f8b19f6
  TEST_RR 112, srl, 390, 0xc35a96e7, 23
  TEST_RR 113, srl, 180, 0x5a0f3c85, 0xe87ef7f7
  TEST_RR 114, srl, 195, 0xc35a96e7, 24
  TEST_RR 115, srl, 90, 0x5a0f3c85, 0xd8ecea58
  TEST_RR 116, srl, 97, 0xc35a96e7, 25
  TEST_RR 117, srl, 45, 0x5a0f3c85, 0xcde5b2f9
  TEST_RR 118, srl, 48, 0xc35a96e7, 26
  TEST_RR 119, srl, 22, 0x5a0f3c85, 0x83da6dba
  TEST_RR 120, srl, 24, 0xc35a96e7, 27
  TEST_RR 121, srl, 11, 0x5a0f3c85, 0x008a2e5b
  TEST_RR 122, srl, 12, 0xc35a96e7, 28
  TEST_RR 123, srl, 5, 0x5a0f3c85, 0xbd5f7d7c
  TEST_RR 124, srl, 6, 0xc35a96e7, 29
  TEST_RR 125, srl, 2, 0x5a0f3c85, 0x42bed21d
  TEST_RR 126, srl, 3, 0xc35a96e7, 30
  TEST_RR 127, srl, 1, 0x5a0f3c85, 0x0c11c45e
  TEST_RR 128, srl, 1, 0xc35a96e7, 31
  TEST_RR 129, srl, 0, 0x5a0f3c85, 0xa92bc19f

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, srl, 0, 1, 0x5a0f3c85
  TEST_RR 131, srl, 0x61ad4b73, 0xc35a96e7, 1
  TEST_RR 132, srl, 0, 2, 0x5a0f3c85
  TEST_RR 133, srl, 0x30d6a5b9, 0xc35a96e7, 2
  TEST_RR 134, srl, 0, 4, 0x5a0f3c85
  TEST_RR 135, srl, 0x0c35a96e, 0xc35a96e7, 4
  TEST_RR 136, srl, 0, 8, 0x5a0f3c85
  TEST_RR 137, srl, 0x00c35a96, 0xc35a96e7, 8
  TEST_RR 138, srl, 0, 16, 0x5a0f3c85
  TEST_RR 139, srl, 0x0000c35a, 0xc35a96e7, 16
  TEST_RR 140, srl, 1, 32, 0x5a0f3c85
  TEST_RR 141, srl, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 142, srl, 2, 64, 0x5a0f3c85
  TEST_RR 143, srl, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 144, srl, 4, 128, 0x5a0f3c85
  TEST_RR 145, srl, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 146, srl, 8, 256, 0x5a0f3c85
  TEST_RR 147, srl, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 148, srl, 16, 512, 0x5a0f3c85
  TEST_RR 149, srl, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 150, srl, 32, 1024, 0x5a0f3c85
  TEST_RR 151, srl, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 152, srl, 64, 2048, 0x5a0f3c85
  TEST_RR 153, srl, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 154, srl, 128, 0x00001000, 0x5a0f3c85
  TEST_RR 155, srl, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 156, srl, 256, 0x00002000, 0x5a0f3c85
  TEST_RR 157, srl, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 158, srl, 512, 0x00004000, 0x5a0f3c85
  TEST_RR 159, srl, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 160, srl, 1024, 0x00008000, 0x5a0f3c85
  TEST_RR 161, srl, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 162, srl, 2048, 0x00010000, 0x5a0f3c85
  TEST_RR 163, srl, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 164, srl, 0x00001000, 0x00020000, 0x5a0f3c85
  TEST_RR 165, srl, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 166, srl, 0x00002000, 0x00040000, 0x5a0f3c85
  TEST_RR 167, srl, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 168, srl, 0x00004000, 0x00080000, 0x5a0f3c85
  TEST_RR 169, srl, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 170, srl, 0x00008000, 0x00100000, 0x5a0f3c85
  TEST_RR 171, srl, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 172, srl, 0x00010000, 0x00200000, 0x5a0f3c85
  TEST_RR 173, srl, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 174, srl, 0x00020000, 0x00400000, 0x5a0f3c85
  TEST_RR 175, srl, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 176, srl, 0x00040000, 0x00800000, 0x5a0f3c85
  TEST_RR 177, srl, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 178, srl, 0x00080000, 0x01000000, 0x5a0f3c85
  TEST_RR 179, srl, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 180, srl, 0x00100000, 0x02000000, 0x5a0f3c85
  TEST_RR 181, srl, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 182, srl, 0x00200000, 0x04000000, 0x5a0f3c85
  TEST_RR 183, srl, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 184, srl, 0x00400000, 0x08000000, 0x5a0f3c85
  TEST_RR 185, srl, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 186, srl, 0x00800000, 0x10000000, 0x5a0f3c85
  TEST_RR 187, srl, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 188, srl, 0x01000000, 0x20000000, 0x5a0f3c85
  TEST_RR 189, srl, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 190, srl, 0x02000000, 0x40000000, 0x5a0f3c85
  TEST_RR 191, srl, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 192, srl, 0x04000000, 0x80000000, 0x5a0f3c85
  TEST_RR 193, srl, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 194, srl, 511, 0xfffffffe, 0xfffffff7
  TEST_RR 195, srl, 1, 0xfffffffd, 0xfffffbff
  TEST_RR 196, srl, 1, 0xfffffffb, 0xfffdffff
  TEST_RR 197, srl, 1, 0xfffffff7, 0xfeffffff
  TEST_RR 198, srl, 1, 0xffffffef, 0x7fffffff
  TEST_RR 199, srl, 1, 0xffffffdf, 0xffffffbf
  TEST_RR 200, srl, 1, 0xffffffbf, 0xffffdfff
  TEST_RR 201, srl, 1, 0xffffff7f, 0xffefffff
  TEST_RR 202, srl, 1, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, srl, 31, 0xfffffdff, 0xfffffffb
  TEST_RR 204, srl, 1, 0xfffffbff, 0xfffffdff
  TEST_RR 205, srl, 1, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, srl, 1, 0xffffefff, 0xff7fffff
  TEST_RR 207, srl, 1, 0xffffdfff, 0xbfffffff
  TEST_RR 208, srl, 1, 0xffffbfff, 0xffffffdf
  TEST_RR 209, srl, 1, 0xffff7fff, 0xffffefff
  TEST_RR 210, srl, 1, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, srl, 1, 0xfffdffff, 0xfbffffff
  TEST_RR 212, srl, 7, 0xfffbffff, 0xfffffffd
  TEST_RR 213, srl, 1, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, srl, 1, 0xffefffff, 0xffff7fff
  TEST_RR 215, srl, 1, 0xffdfffff, 0xffbfffff
  TEST_RR 216, srl, 1, 0xffbfffff, 0xdfffffff
  TEST_RR 217, srl, 0x0001feff, 0xff7fffff, 0xffffffef
  TEST_RR 218, srl, 1, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, srl, 1, 0xfdffffff, 0xfffbffff
  TEST_RR 220, srl, 1, 0xfbffffff, 0xfdffffff
  TEST_RR 221, srl, 3, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, srl, 1, 0xefffffff, 0xffffff7f
  TEST_RR 223, srl, 1, 0xdfffffff, 0xffffbfff
  TEST_RR 224, srl, 1, 0xbfffffff, 0xffdfffff
  TEST_RR 225, srl, 0, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, srl, 0x00a58d9d, 0xa58d9d52, 0xdf8d3208
  TEST_RR 227, srl, 0x051e2075, 0xa3c40ebf, 0x556e99c5
  TEST_RR 228, srl, 0x0000cc57, 0xcc57a34c, 0x6d74d210
  TEST_RR 229, srl, 0x0000df66, 0x37d99ae0, 0xd89b2d4e
  TEST_RR 230, srl, 40, 0x142f27ac, 0x75684a77
  TEST_RR 231, srl, 0x000e8455, 0xe8455801, 0x6015538c
  TEST_RR 232, srl, 2013, 0x1f75b0fc, 0xb3355b32
  TEST_RR 233, srl, 0x00007352, 0xe6a4bdcd, 0xc3778bb1
  TEST_RR 234, srl, 0x079aaba2, 0xf3557453, 0x3fc50c05
  TEST_RR 235, srl, 0x2d939c41, 0x2d939c41, 0x7dc52b00
  TEST_RR 236, srl, 0x03fa5644, 0x7f4ac88c, 0xc3ab7b05
  TEST_RR 237, srl, 3, 0xe9ca06da, 0xe6c393fe
  TEST_RR 238, srl, 608, 0x1307b6af, 0xb9c00373
  TEST_RR 239, srl, 0x0054580f, 0x151603ee, 0x3e2a9de6
  TEST_RR 240, srl, 4, 0x27fd0f5b, 0x79106d1b
  TEST_RR 241, srl, 0x00c5995c, 0x0c5995c5, 0x07b1f7c4

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, srl, 0x061ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, srl, 0x061ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, srl, 0x0186b52d, 0xc35a96e7
  TEST_RR_ALL_SAME 245, srl, 0x0186b52d, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, srl, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, srl, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, srl, 0x02d079e4, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, srl, 0x02d079e4, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, srl, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, srl, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, srl, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 253, srl, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 254, srl, 0, 7, 3
  TEST_RR_RD_IS_RS2 255, srl, 0, 7, 3
  TEST_RR_SAME_SOURCES 256, srl, 0, 7
  TEST_RR_ALL_SAME 257, srl, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, srl, 1, 0x27d77bf3, 0xb5f9c41d, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, srl, 937, 0x075396c5, 0xfc8a5c51, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, srl, 0x0008a553, 0x8a5536a3, 0x9ed746ec, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, srl, 0x02b6de15, 0xadb7855f, 0x908c58a6, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, srl, 0x0020ddc7, 0x83771ebc, 0x0bb16d6a, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, srl, 0x059b091b, 0xb3612371, 0x156c0625, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, srl, 34, 0x08839ec8, 0xd546bc56, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, srl, 0x374e226a, 0x6e9c44d4, 0x1a2f4001, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, srl, 0x000f1485, 0x78a42cfd, 0x9a2a578b, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, srl, 0x00012626, 0x24c4d314, 0x9af6408d, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, srl, 0x00009eb3, 0x9eb37395, 0x2affafd0, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, srl, 0x0b3c61aa, 0x59e30d53, 0x98241003, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, srl, 0x0000bf98, 0xbf984763, 0x5f803230, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, srl, 749, 0x2edfb5a7, 0x0e8a5e34, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, srl, 0x000016a2, 0x5a89f1f1, 0xba8f15f2, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, srl, 0, 0x3be8e288, 0xd5e8fc9f, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, srl, 0x0004bd50, 0x97aa0790, 0xbdd0d10d, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, srl, 0x0001167c, 0x459f1355, 0xfa4c3cae, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, srl, 0x07dc0772, 0x7dc0772f, 0x61bd41e4, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, srl, 23, 0x5d76612a, 0x04d2d95a, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, srl, 0x01ac7040, 0xd6382018, 0xce461807, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, srl, 0x008e303b, 0x238c0ec6, 0x983c33e6, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, srl, 0x605150f0, 0x605150f0, 0x3eceb9a0, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, srl, 0x0000322a, 0xc8a9ad24, 0xb0a0aa52, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, srl, 3, 0xc4d2f084, 0x7b3b64be, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, srl, 0x00001127, 0x893e616a, 0xfd49ced3, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, srl, 202, 0xca794865, 0x1fb5e758, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, srl, 0x000f6b3e, 0xf6b3e200, 0x63be72ec, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, srl, 0x0001cfd0, 0x73f412d0, 0xe669400e, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, srl, 0x00001081, 0x4204de0e, 0xc8f6cad2, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, srl, 1034, 0x815431fe, 0xe0ff6f35
  TEST_RR_RESULT_AFTER 289, 1, srl, 0x0bc7a228, 0x5e3d1140, 0x534ee183
  TEST_RR_RESULT_AFTER 290, 2, srl, 0x00086f20, 0x43790010, 0x4866628b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, srl, 646, 0xa1a5be4a, 0xb0fbfc36
  TEST_RR_12_AFTER 292, 0, 1, srl, 0x01adf0e9, 0xd6f874a4, 0x0e1f47a7
  TEST_RR_12_AFTER 293, 0, 2, srl, 0, 0x147447a0, 0x58463f3d
  TEST_RR_12_AFTER 294, 1, 0, srl, 10, 0xa6697da9, 0x48fe8edc
  TEST_RR_12_AFTER 295, 1, 1, srl, 0x0034c2ab, 0xd30aafc2, 0x789f18ea
  TEST_RR_12_AFTER 296, 1, 2, srl, 65, 0x08361c63, 0x238dc275
  TEST_RR_12_AFTER 297, 2, 0, srl, 0x000c75e9, 0xc75e9e1f, 0x6aa1c06c
  TEST_RR_12_AFTER 298, 2, 1, srl, 103, 0x33a78b19, 0x8a350cd7
  TEST_RR_12_AFTER 299, 2, 2, srl, 78, 0x276174f0, 0xe68780b7
  TEST_RR_21_AFTER 300, 0, 0, srl, 3, 0x1f824a81, 0x953fb9bb
  TEST_RR_21_AFTER 301, 0, 1, srl, 1, 0xcbe38ade, 0x090f3eff
  TEST_RR_21_AFTER 302, 0, 2, srl, 14, 0xefcbc30d, 0x4a7d657c
  TEST_RR_21_AFTER 303, 1, 0, srl, 272, 0x442d8faf, 0xbea24d96
  TEST_RR_21_AFTER 304, 1, 1, srl, 999, 0xf9f8dcc9, 0x19a83b96
  TEST_RR_21_AFTER 305, 1, 2, srl, 1397, 0xaebe0103, 0x0d008ad5
  TEST_RR_21_AFTER 306, 2, 0, srl, 0x00005cad, 0x2e56fdba, 0x55aa280f
  TEST_RR_21_AFTER 307, 2, 1, srl, 0x015abbfd, 0x56aeff5a, 0x3b0e3526
  TEST_RR_21_AFTER 308, 2, 2, srl, 456, 0xe467036c, 0xdc167057
  TEST_RR_BOTH_AFTER 309, 0, 0, srl, 1211, 0x4bbdaf04, 0xbc49dd14
  TEST_RR_BOTH_AFTER 310, 0, 1, srl, 0x001a42bc, 0x690af05d, 0xf48a5f0a
  TEST_RR_BOTH_AFTER 311, 0, 2, srl, 0x0025806c, 0x12c03609, 0x430f84c7
  TEST_RR_BOTH_AFTER 312, 1, 0, srl, 2, 0x5f119309, 0x689b377d
  TEST_RR_BOTH_AFTER 313, 1, 1, srl, 0x00001445, 0xa2295be9, 0x8ef72573
  TEST_RR_BOTH_AFTER 314, 2, 0, srl, 0x00b24ee6, 0xb24ee6c5, 0x2d5bff68

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, srl, 1, 0x13efbcfd, 0x5ecf841c
  TEST_RR_RS2_LOADED 316, 0, srl, 1, 0x13efbcfd, 0x5ecf841c
  TEST_RR_BOTH_LOADED 317, 0, srl, 0, 0x13efbcfd
  TEST_RR_RS1_LOADED 318, 1, srl, 0x0060c786, 0x3063c340, 0xc7fa1967
  TEST_RR_RS2_LOADED 319, 1, srl, 0x0060c786, 0x3063c340, 0xc7fa1967
  TEST_RR_BOTH_LOADED 320, 1, srl, 0x3063c340, 0x3063c340
  TEST_RR_RS1_LOADED 321, 2, srl, 321, 0xa0ce6a9d, 0x4f4549d7
  TEST_RR_RS2_LOADED 322, 2, srl, 321, 0xa0ce6a9d, 0x4f4549d7
  TEST_RR_BOTH_LOADED 323, 2, srl, 5, 0xa0ce6a9d

  // Each result is at once a source.
  TEST_RR_CHAIN 324, srl, 0x061ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, srl, 5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, srl, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, srl, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, srl, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, srl, 0, 1
  TEST_RR_ZERO_RS2 330, srl, 1, 1
  TEST_RR_ZERO_RS1 331, srl, 0, 0xffffffff
  TEST_RR_ZERO_RS2 332, srl, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 333, srl, 0
  TEST_RR_ZERO_RD 334, srl, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, srl, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, srl, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, srl, 1, 0xffffffff

TEST_END
