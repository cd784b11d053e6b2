// rol: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, rol, 0, 0, 0
  TEST_RR 3, rol, 0, 0, 1
  TEST_RR 4, rol, 0, 0, 2
  TEST_RR 5, rol, 0, 0, 0x7fffffff
  TEST_RR 6, rol, 0, 0, 0x80000000
  TEST_RR 7, rol, 0, 0, 0x80000001
  TEST_RR 8, rol, 0, 0, 0xffff8000
  TEST_RR 9, rol, 0, 0, 0xffffffff
  TEST_RR 10, rol, 1, 1, 0
  TEST_RR 11, rol, 2, 1, 1
  TEST_RR 12, rol, 4, 1, 2
  TEST_RR 13, rol, 0x80000000, 1, 0x7fffffff
  TEST_RR 14, rol, 1, 1, 0x80000000
  TEST_RR 15, rol, 2, 1, 0x80000001
  TEST_RR 16, rol, 1, 1, 0xffff8000
  TEST_RR 17, rol, 0x80000000, 1, 0xffffffff
  TEST_RR 18, rol, 2, 2, 0
  TEST_RR 19, rol, 4, 2, 1
  TEST_RR 20, rol, 8, 2, 2
  TEST_RR 21, rol, 1, 2, 0x7fffffff
  TEST_RR 22, rol, 2, 2, 0x80000000
  TEST_RR 23, rol, 4, 2, 0x80000001
  TEST_RR 24, rol, 2, 2, 0xffff8000
  TEST_RR 25, rol, 1, 2, 0xffffffff
  TEST_RR 26, rol, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, rol, 0xfffffffe, 0x7fffffff, 1
  TEST_RR 28, rol, 0xfffffffd, 0x7fffffff, 2
  TEST_RR 29, rol, 0xbfffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, rol, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, rol, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, rol, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, rol, 0xbfffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, rol, 0x80000000, 0x80000000, 0
  TEST_RR 35, rol, 1, 0x80000000, 1
  TEST_RR 36, rol, 2, 0x80000000, 2
  TEST_RR 37, rol, 0x40000000, 0x80000000, 0x7fffffff
  TEST_RR 38, rol, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, rol, 1, 0x80000000, 0x80000001
  TEST_RR 40, rol, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, rol, 0x40000000, 0x80000000, 0xffffffff
  TEST_RR 42, rol, 0x80000001, 0x80000001, 0
  TEST_RR 43, rol, 3, 0x80000001, 1
  TEST_RR 44, rol, 6, 0x80000001, 2
  TEST_RR 45, rol, 0xc0000000, 0x80000001, 0x7fffffff
  TEST_RR 46, rol, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, rol, 3, 0x80000001, 0x80000001
  TEST_RR 48, rol, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, rol, 0xc0000000, 0x80000001, 0xffffffff
  TEST_RR 50, rol, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, rol, 0xffff0001, 0xffff8000, 1
  TEST_RR 52, rol, 0xfffe0003, 0xffff8000, 2
  TEST_RR 53, rol, 0x7fffc000, 0xffff8000, 0x7fffffff
  TEST_RR 54, rol, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, rol, 0xffff0001, 0xffff8000, 0x80000001
  TEST_RR 56, rol, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, rol, 0x7fffc000, 0xffff8000, 0xffffffff
  TEST_RR 58, rol, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, rol, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, rol, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, rol, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, rol, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, rol, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, rol, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, rol, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, rol, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, rol, 0x5a0f3c85, 0x5a0f3c85, 0xe04c1b20
  TEST_RR 68, rol, 0x86b52dcf, 0xc35a96e7, 1
  TEST_RR 69, rol, 0xb41e790a, 0x5a0f3c85, 0x42dcc4e1
  TEST_RR 70, rol, 0x0d6a5b9f, 0xc35a96e7, 2
  TEST_RR 71, rol, 0x683cf215, 0x5a0f3c85, 0x97ec11e2
  TEST_RR 72, rol, 0x1ad4b73e, 0xc35a96e7, 3
  TEST_RR 73, rol, 0xd079e42a, 0x5a0f3c85, 0x8e756fa3
  TEST_RR 74, rol, 0x35a96e7c, 0xc35a96e7, 4
  TEST_RR 75, rol, 0xa0f3c855, 0x5a0f3c85, 0x9cb319c4
  TEST_RR 76, rol, 0x6b52dcf8, 0xc35a96e7, 5
  TEST_RR 77, rol, 0x41e790ab, 0x5a0f3c85, 0x840ffde5
  TEST_RR 78, rol, 0xd6a5b9f0, 0xc35a96e7, 6
  TEST_RR 79, rol, 0x83cf2156, 0x5a0f3c85, 0xaad29d26
  TEST_RR 80, rol, 0xad4b73e1, 0xc35a96e7, 7
  TEST_RR 81, rol, 0x079e42ad, 0x5a0f3c85, 0x95a78b27
  TEST_RR 82, rol, 0x5a96e7c3, 0xc35a96e7, 8
  TEST_RR 83, rol, 0x0f3c855a, 0x5a0f3c85, 0x8f8fb248
  TEST_RR 84, rol, 0xb52dcf86, 0xc35a96e7, 9
  TEST_RR 85, rol, 0x1e790ab4, 0x5a0f3c85, 0x1a459b49
  TEST_RR 86, rol, 0x6a5b9f0d, 0xc35a96e7, 10
  TEST_RR 87, rol, 0x3cf21568, 0x5a0f3c85, 0x8e96f3ca
  TEST_RR 88, rol, 0xd4b73e1a, 0xc35a96e7, 11
  TEST_RR 89, rol, 0x79e42ad0, 0x5a0f3c85, 0x7fdae8ab
  TEST_RR 90, rol, 0xa96e7c35, 0xc35a96e7, 12
  TEST_RR 91, rol, 0xf3c855a0, 0x5a0f3c85, 0x62f5d90c
  TEST_RR 92, rol, 0x52dcf86b, 0xc35a96e7, 13
  TEST_RR 93, rol, 0xe790ab41, 0x5a0f3c85, 0x9e93032d
  TEST_RR 94, rol, 0xa5b9f0d6, 0xc35a96e7, 14
  TEST_RR 95, rol, 0xcf215683, 0x5a0f3c85, 0x14fa344e
  TEST_RR 96, rol, 0x4b73e1ad, 0xc35a96e7, 15
  TEST_RR 97, rol, 0x9e42ad07, 0x5a0f3c85, 0xeaae708f
  TEST_RR 98, rol, 0x96e7c35a, 0xc35a96e7, 16
  TEST_RR 99, rol, 0x3c855a0f, 0x5a0f3c85, 0x36ffce70
  TEST_RR 100, rol, 0x2dcf86b5, 0xc35a96e7, 17
  TEST_RR 101, rol, 0x790ab41e, 0x5a0f3c85, 0x44d6ea51
  TEST_RR 102, rol, 0x5b9f0d6a, 0xc35a96e7, 18
  TEST_RR 103, rol, 0xf215683c, 0x5a0f3c85, 0xd7c20052
  TEST_RR 104, rol, 0xb73e1ad4, 0xc35a96e7, 19
  TEST_RR 105, rol, 0xe42ad079, 0x5a0f3c85, 0x141cbfb3
  TEST_RR 106, rol, 0x6e7c35a9, 0xc35a96e7, 20
  TEST_RR 107, rol, 0xc855a0f3, 0x5a0f3c85, 0x636f0af4
  TEST_RR 108, rol, 0xdcf86b52, 0xc35a96e7, 21
  TEST_RR 109, rol, 0x90ab41e7, 0x5a0f3c85, 0xd845a835
  TEST_RR 110, rol, 0xb9f0d6a5, 0xc35a96e7, 22
  TEST_RR 111, rol, 0x215683cf, 0x5a0f3c85, 0x810cbb76
  TEST_RR 112, rol, 0x73e1ad4b, 0xc35a96e7, 23
  TEST_RR 113, rol, 0x42ad079e, 0x5a0f3c85, 0x604b16f7
  TEST_RR 114, rol, 0xe7c35a96, 0xc35a96e7, 24
  TEST_RR 115, rol, 0x855a0f3c, 0x5a0f3c85, 0x51043d58
  TEST_RR 116, rol, 0xcf86b52d, 0xc35a96e7, 25
  TEST_RR 117, rol, 0x0ab41e79, 0x5a0f3c85, 0x30b14d39
  TEST_RR 118, rol, 0x9f0d6a5b, 0xc35a96e7, 26
  TEST_RR 119, rol, 0x15683cf2, 0x5a0f3c85, 0x5f53381a
  TEST_RR 120, rol, 0x3e1ad4b7, 0xc35a96e7, 27
  TEST_RR 121, rol, 0x2ad079e4, 0x5a0f3c85, 0x21b3137b
  TEST_RR 122, rol, 0x7c35a96e, 0xc35a96e7, 28
  TEST_RR 123, rol, 0x55a0f3c8, 0x5a0f3c85, 0xa350027c
  TEST_RR 124, rol, 0xf86b52dc, 0xc35a96e7, 29
  TEST_RR 125, rol, 0xab41e790, 0x5a0f3c85, 0xee9dabfd
  TEST_RR 126, rol, 0xf0d6a5b9, 0xc35a96e7, 30
  TEST_RR 127, rol, 0x5683cf21, 0x5a0f3c85, 0x36c28f1e
  TEST_RR 128, rol, 0xe1ad4b73, 0xc35a96e7, 31
  TEST_RR 129, rol, 0xad079e42, 0x5a0f3c85, 0xf72415df

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, rol, 32, 1, 0x5a0f3c85
  TEST_RR 131, rol, 0x86b52dcf, 0xc35a96e7, 1
  TEST_RR 132, rol, 64, 2, 0x5a0f3c85
  TEST_RR 133, rol, 0x0d6a5b9f, 0xc35a96e7, 2
  TEST_RR 134, rol, 128, 4, 0x5a0f3c85
  TEST_RR 135, rol, 0x35a96e7c, 0xc35a96e7, 4
  TEST_RR 136, rol, 256, 8, 0x5a0f3c85
  TEST_RR 137, rol, 0x5a96e7c3, 0xc35a96e7, 8
  TEST_RR 138, rol, 512, 16, 0x5a0f3c85
  TEST_RR 139, rol, 0x96e7c35a, 0xc35a96e7, 16
  TEST_RR 140, rol, 1024, 32, 0x5a0f3c85
  TEST_RR 141, rol, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 142, rol, 2048, 64, 0x5a0f3c85
  TEST_RR 143, rol, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 144, rol, 0x00001000, 128, 0x5a0f3c85
  TEST_RR 145, rol, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 146, rol, 0x00002000, 256, 0x5a0f3c85
  TEST_RR 147, rol, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 148, rol, 0x00004000, 512, 0x5a0f3c85
  TEST_RR 149, rol, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 150, rol, 0x00008000, 1024, 0x5a0f3c85
  TEST_RR 151, rol, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 152, rol, 0x00010000, 2048, 0x5a0f3c85
  TEST_RR 153, rol, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 154, rol, 0x00020000, 0x00001000, 0x5a0f3c85
  TEST_RR 155, rol, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 156, rol, 0x00040000, 0x00002000, 0x5a0f3c85
  TEST_RR 157, rol, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 158, rol, 0x00080000, 0x00004000, 0x5a0f3c85
  TEST_RR 159, rol, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 160, rol, 0x00100000, 0x00008000, 0x5a0f3c85
  TEST_RR 161, rol, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 162, rol, 0x00200000, 0x00010000, 0x5a0f3c85
  TEST_RR 163, rol, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 164, rol, 0x00400000, 0x00020000, 0x5a0f3c85
  TEST_RR 165, rol, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 166, rol, 0x00800000, 0x00040000, 0x5a0f3c85
  TEST_RR 167, rol, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 168, rol, 0x01000000, 0x00080000, 0x5a0f3c85
  TEST_RR 169, rol, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 170, rol, 0x02000000, 0x00100000, 0x5a0f3c85
  TEST_RR 171, rol, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 172, rol, 0x04000000, 0x00200000, 0x5a0f3c85
  TEST_RR 173, rol, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 174, rol, 0x08000000, 0x00400000, 0x5a0f3c85
  TEST_RR 175, rol, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 176, rol, 0x10000000, 0x00800000, 0x5a0f3c85
  TEST_RR 177, rol, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 178, rol, 0x20000000, 0x01000000, 0x5a0f3c85
  TEST_RR 179, rol, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 180, rol, 0x40000000, 0x02000000, 0x5a0f3c85
  TEST_RR 181, rol, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 182, rol, 0x80000000, 0x04000000, 0x5a0f3c85
  TEST_RR 183, rol, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 184, rol, 1, 0x08000000, 0x5a0f3c85
  TEST_RR 185, rol, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 186, rol, 2, 0x10000000, 0x5a0f3c85
  TEST_RR 187, rol, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 188, rol, 4, 0x20000000, 0x5a0f3c85
  TEST_RR 189, rol, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 190, rol, 8, 0x40000000, 0x5a0f3c85
  TEST_RR 191, rol, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 192, rol, 16, 0x80000000, 0x5a0f3c85
  TEST_RR 193, rol, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 194, rol, 0xff7fffff, 0xfffffffe, 0xfffffff7
  TEST_RR 195, rol, 0xfffffffe, 0xfffffffd, 0xfffffbff
  TEST_RR 196, rol, 0xfffffffd, 0xfffffffb, 0xfffdffff
  TEST_RR 197, rol, 0xfffffffb, 0xfffffff7, 0xfeffffff
  TEST_RR 198, rol, 0xfffffff7, 0xffffffef, 0x7fffffff
  TEST_RR 199, rol, 0xffffffef, 0xffffffdf, 0xffffffbf
  TEST_RR 200, rol, 0xffffffdf, 0xffffffbf, 0xffffdfff
  TEST_RR 201, rol, 0xffffffbf, 0xffffff7f, 0xffefffff
  TEST_RR 202, rol, 0xffffff7f, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, rol, 0xffffffef, 0xfffffdff, 0xfffffffb
  TEST_RR 204, rol, 0xfffffdff, 0xfffffbff, 0xfffffdff
  TEST_RR 205, rol, 0xfffffbff, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, rol, 0xfffff7ff, 0xffffefff, 0xff7fffff
  TEST_RR 207, rol, 0xffffefff, 0xffffdfff, 0xbfffffff
  TEST_RR 208, rol, 0xffffdfff, 0xffffbfff, 0xffffffdf
  TEST_RR 209, rol, 0xffffbfff, 0xffff7fff, 0xffffefff
  TEST_RR 210, rol, 0xffff7fff, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, rol, 0xfffeffff, 0xfffdffff, 0xfbffffff
  TEST_RR 212, rol, 0xffff7fff, 0xfffbffff, 0xfffffffd
  TEST_RR 213, rol, 0xfffbffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, rol, 0xfff7ffff, 0xffefffff, 0xffff7fff
  TEST_RR 215, rol, 0xffefffff, 0xffdfffff, 0xffbfffff
  TEST_RR 216, rol, 0xffdfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 217, rol, 0xffffffbf, 0xff7fffff, 0xffffffef
  TEST_RR 218, rol, 0xff7fffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, rol, 0xfeffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 220, rol, 0xfdffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 221, rol, 0xfdffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, rol, 0xf7ffffff, 0xefffffff, 0xffffff7f
  TEST_RR 223, rol, 0xefffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 224, rol, 0xdfffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 225, rol, 0xbfffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, rol, 0xa37ff140, 0x28146ffe, 0xcfcc4f8b
  TEST_RR 227, rol, 0x5e5def64, 0xbbdec8bc, 0x40a74837
  TEST_RR 228, rol, 0xfb886b6a, 0x57dc435b, 0xdb1d1605
  TEST_RR 229, rol, 0xda3ff52b, 0xa3ff52bd, 0x7a185cdc
  TEST_RR 230, rol, 0x02bcee68, 0xee6802bc, 0x20aee350
  TEST_RR 231, rol, 0x782f132e, 0x73c17899, 0x864c5c65
  TEST_RR 232, rol, 0x8c631386, 0x318c4e1a, 0xdd055a3e
  TEST_RR 233, rol, 0x87cf64ad, 0x5b0f9ec9, 0xd9dc29a7
  TEST_RR 234, rol, 0xdcac3911, 0xe44772b0, 0x580a1e2e
  TEST_RR 235, rol, 0xfa526dd2, 0xd2fa526d, 0x5d2c39c8
  TEST_RR 236, rol, 0xfb883632, 0x197dc41b, 0x34d8e1a9
  TEST_RR 237, rol, 0xb5a5c2d7, 0xf6b4b85a, 0xee927d43
  TEST_RR 238, rol, 0xf6aa7848, 0xb553c247, 0x2182b27d
  TEST_RR 239, rol, 0xa23ebdc7, 0xb8f447d7, 0xb72194cb
  TEST_RR 240, rol, 0x37abbf97, 0xcdeaefe5, 0x88e35a02
  TEST_RR 241, rol, 0x959cbf86, 0xd2b397f0, 0xca8c7143

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, rol, 0x6b52dcf8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, rol, 0x6b52dcf8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, rol, 0xad4b73e1, 0xc35a96e7
  TEST_RR_ALL_SAME 245, rol, 0xad4b73e1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, rol, 0x079e42ad, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, rol, 0x079e42ad, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, rol, 0x41e790ab, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, rol, 0x41e790ab, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, rol, 0x40000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, rol, 0x40000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, rol, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 253, rol, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 254, rol, 56, 7, 3
  TEST_RR_RD_IS_RS2 255, rol, 56, 7, 3
  TEST_RR_SAME_SOURCES 256, rol, 896, 7
  TEST_RR_ALL_SAME 257, rol, 896, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, rol, 0x1dd647bb, 0x1dd647bb, 0x8b55e660, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, rol, 0xf14bd5e5, 0xd5e5f14b, 0xb3d454d0, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, rol, 0xc2e3b297, 0x297c2e3b, 0x9b5999ec, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, rol, 0x28ec02ad, 0x8055a51d, 0x4e632b93, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, rol, 0x75b16f86, 0x16f8675b, 0xe634c4f4, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, rol, 0xdb650da0, 0xa1b41b6c, 0xf6415b53, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, rol, 0xaf55402f, 0x5402faf5, 0x0fa8a1d4, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, rol, 0xf467e6c8, 0x67e6c8f4, 0xff2af758, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, rol, 0x588dc80e, 0x2c46e407, 0x59341b21, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, rol, 0xb18b1257, 0x495ec62c, 0x9d10804e, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, rol, 0xb91dce6a, 0xcd5723b9, 0x3543f7cb, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, rol, 0x93a7ce93, 0xf9d27274, 0x14f40633, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, rol, 0xc69d31e2, 0xe98f1634, 0x59a320d5, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, rol, 0x7d4c9642, 0x09f53259, 0x7d57dc26, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, rol, 0xf0ddd189, 0x74627c37, 0xc1eb6b72, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, rol, 0xca509fca, 0x65284fe5, 0x2c6a2ac1, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, rol, 0xcf0d864f, 0x786c327e, 0xe45d4f9d, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, rol, 0x2f577fd9, 0xeaeffb25, 0xf40f483b, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, rol, 0xabd12d8e, 0x55e896c7, 0x0d35fae1, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, rol, 0x7ef69278, 0x3f7b493c, 0x99e378e1, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, rol, 0xf0f89db1, 0x1f0f89db, 0xe9322da4, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, rol, 0x25f26898, 0x2689825f, 0x1c082b74, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, rol, 0x8659c6e2, 0x19671b8a, 0xcfaa321e, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, rol, 0xf97dc03b, 0x5f700efe, 0xef7e64ba, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, rol, 0xfd09597b, 0x84acbdfe, 0xbea131b9, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, rol, 0x99518229, 0x4cca8c11, 0xa3a5a285, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, rol, 0xb0798d51, 0xd83cc6a8, 0x3b717d81, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, rol, 0x40d3cfbb, 0xda069e7d, 0xfa11f5c5, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, rol, 0x9d281dda, 0x76a74a07, 0xf5a3b50a, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, rol, 0x1317a6a6, 0xbd353098, 0x2770c2f5, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, rol, 0x763dc95e, 0x579d8f72, 0x2603e74a
  TEST_RR_RESULT_AFTER 289, 1, rol, 0x828b7535, 0xb0516ea6, 0x27a31883
  TEST_RR_RESULT_AFTER 290, 2, rol, 0x0b194fb5, 0xf6a16329, 0xc90d712b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, rol, 0xe9fab27c, 0xe74fd593, 0x8d856ea5
  TEST_RR_12_AFTER 292, 0, 1, rol, 0x73bd0495, 0x255cef41, 0xf10fe7ca
  TEST_RR_12_AFTER 293, 0, 2, rol, 0x56851576, 0xb428abb2, 0x27b7093d
  TEST_RR_12_AFTER 294, 1, 0, rol, 0xc64762ef, 0xc8ec5df8, 0xf84ce93b
  TEST_RR_12_AFTER 295, 1, 1, rol, 0x8190ae1f, 0x2b87e064, 0x0d0de312
  TEST_RR_12_AFTER 296, 1, 2, rol, 0xe8515b7b, 0x6f7d0a2b, 0xa6d3ec0b
  TEST_RR_12_AFTER 297, 2, 0, rol, 0x94b05db4, 0x4a582eda, 0xd3694761
  TEST_RR_12_AFTER 298, 2, 1, rol, 0x1b6d20e6, 0xda41cc36, 0x85413297
  TEST_RR_12_AFTER 299, 2, 2, rol, 0x9ed9adeb, 0x7ae7b66b, 0x8fe1d2ea
  TEST_RR_21_AFTER 300, 0, 0, rol, 0x56dea57d, 0xbd4afaad, 0xa9430fd7
  TEST_RR_21_AFTER 301, 0, 1, rol, 0x57b7db25, 0xdf6c955e, 0x6500f496
  TEST_RR_21_AFTER 302, 0, 2, rol, 0xe41ddcf9, 0xf20eee7c, 0x78a71fe1
  TEST_RR_21_AFTER 303, 1, 0, rol, 0x256d5d2a, 0x6d5d2a25, 0x61d12618
  TEST_RR_21_AFTER 304, 1, 1, rol, 0xd49974f7, 0xcba7bea4, 0x76dbd615
  TEST_RR_21_AFTER 305, 1, 2, rol, 0xc0e4244f, 0x0913f039, 0x4b3f66b2
  TEST_RR_21_AFTER 306, 2, 0, rol, 0x95618aa9, 0x5862aa65, 0xde26b2da
  TEST_RR_21_AFTER 307, 2, 1, rol, 0xf16941c7, 0x8b4a0e3f, 0xd4b11c7d
  TEST_RR_21_AFTER 308, 2, 2, rol, 0x16d7f5da, 0x85b5fd76, 0x347a0122
  TEST_RR_BOTH_AFTER 309, 0, 0, rol, 0x41d350c5, 0x62a0e9a8, 0x93784b29
  TEST_RR_BOTH_AFTER 310, 0, 1, rol, 0x7b298e8e, 0x298e8e7b, 0x02871398
  TEST_RR_BOTH_AFTER 311, 0, 2, rol, 0xda33e7ec, 0x7cfd9b46, 0x019a2213
  TEST_RR_BOTH_AFTER 312, 1, 0, rol, 0x90303905, 0xb2060720, 0x6bc3d8e3
  TEST_RR_BOTH_AFTER 313, 1, 1, rol, 0xc3430b16, 0x686162d8, 0xda53a65b
  TEST_RR_BOTH_AFTER 314, 2, 0, rol, 0xe0ef5339, 0xef5339e0, 0xa04884d8

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, rol, 0xf8779166, 0x0ef22cdf, 0x457666db
  TEST_RR_RS2_LOADED 316, 0, rol, 0xf8779166, 0x0ef22cdf, 0x457666db
  TEST_RR_BOTH_LOADED 317, 0, rol, 0x8779166f, 0x0ef22cdf
  TEST_RR_RS1_LOADED 318, 1, rol, 0x50e38b93, 0x1c71726a, 0x1e52b85b
  TEST_RR_RS2_LOADED 319, 1, rol, 0x50e38b93, 0x1c71726a, 0x1e52b85b
  TEST_RR_BOTH_LOADED 320, 1, rol, 0xc5c9a871, 0x1c71726a
  TEST_RR_RS1_LOADED 321, 2, rol, 0x78eb0f47, 0xd1de3ac3, 0x3022254a
  TEST_RR_RS2_LOADED 322, 2, rol, 0x78eb0f47, 0xd1de3ac3, 0x3022254a
  TEST_RR_BOTH_LOADED 323, 2, rol, 0x8ef1d61e, 0xd1de3ac3

  // Each result is at once a source.
  TEST_RR_CHAIN 324, rol, 0x52dcf86b, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, rol, 0xd079e42a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, rol, 0xbfffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, rol, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, rol, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, rol, 0, 1
  TEST_RR_ZERO_RS2 330, rol, 1, 1
  TEST_RR_ZERO_RS1 331, rol, 0, 0xffffffff
  TEST_RR_ZERO_RS2 332, rol, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 333, rol, 0
  TEST_RR_ZERO_RD 334, rol, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, rol, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, rol, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, rol, 1, 0xffffffff

TEST_END
