// xt.dot8.us: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.us, 0xffff0000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.us, 0x0000fe00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.us, 0xffff1000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.us, 0x0000ee00, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.us, 0xfffffe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.us, 0xffff0200, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.us, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.us, 0xffff11e0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.us, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.us, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.us, 0xfffef000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.us, 0x00010de0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.us, 0xffff0100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.us, 0x0000fce0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.us, 0xfffffde0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.us, 0xffff1200, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.us, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.us, 0xffff20e0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.us, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.us, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.us, 0xfffe0200, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.us, 0x0001fa04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.us, 0xfffe21e0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.us, 0x0001da24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.us, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.us, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.us, 0xfffffd28, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.us, 0xfffffdf0, 0x87654321, 240
  TEST_RR 30, xt.dot8.us, 0xffffd280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.us, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.us, 0xfffffe16, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.us, 0xfffffbd0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.us, 0xffffe160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.us, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.us, 0xffffff04, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.us, 0xfffff9b0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.us, 0xfffff040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.us, 2025, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.us, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.us, 0xfffff790, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.us, 0xffffff20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.us, 0x00001080, 128, 0x87654321
  TEST_RR 44, xt.dot8.us, 0x00004b68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.us, 0x00002180, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.us, 0x00005c46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.us, 0x00003280, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.us, 0x00006d24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.us, 0xffffc380, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.us, 0x00007e02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.us, 0, 0, 0
  TEST_RR 52, xt.dot8.us, 0, 0, 1
  TEST_RR 53, xt.dot8.us, 0, 0, 2
  TEST_RR 54, xt.dot8.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.us, 0, 1, 0
  TEST_RR 60, xt.dot8.us, 1, 1, 1
  TEST_RR 61, xt.dot8.us, 2, 1, 2
  TEST_RR 62, xt.dot8.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.us, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.us, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot8.us, 0, 2, 0
  TEST_RR 68, xt.dot8.us, 2, 2, 1
  TEST_RR 69, xt.dot8.us, 4, 2, 2
  TEST_RR 70, xt.dot8.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.us, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.us, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot8.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.us, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.us, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.us, 0x00003c04, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.us, 0xffffc080, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.us, 0xffffc17f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.us, 0xffff7f02, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.us, 0xfffffc84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.us, 0x00003f80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.us, 0xffffc000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.us, 0xffffc000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.us, 0xffffff80, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.us, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.us, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.us, 0x00003f7f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.us, 0xffffc000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.us, 0xffffc001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.us, 0xffffff80, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.us, 0xffffff7f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.us, 0x00007d02, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.us, 0xffff8080, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.us, 0xffff8080, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.us, 0xffffbe02, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.us, 0xfffffd82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.us, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot8.us, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot8.us, 0x00007b84, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.us, 0xffff8080, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.us, 0xffff817f, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.us, 0xffff7e82, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.us, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot8.us, 0xffffff85, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot8.us, 231, 0xc35a96e7, 1
  TEST_RR 117, xt.dot8.us, 0xffffff0a, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot8.us, 462, 0xc35a96e7, 2
  TEST_RR 119, xt.dot8.us, 0xfffffe14, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot8.us, 924, 0xc35a96e7, 4
  TEST_RR 121, xt.dot8.us, 0xfffffc28, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot8.us, 1848, 0xc35a96e7, 8
  TEST_RR 123, xt.dot8.us, 0xfffff850, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot8.us, 3696, 0xc35a96e7, 16
  TEST_RR 125, xt.dot8.us, 0xfffff0a0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot8.us, 0x00001ce0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot8.us, 0xffffe140, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot8.us, 0x000039c0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot8.us, 0xffffc280, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot8.us, 0xffff8c80, 0xc35a96e7, 128
  TEST_RR 131, xt.dot8.us, 60, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot8.us, 150, 0xc35a96e7, 256
  TEST_RR 133, xt.dot8.us, 120, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot8.us, 300, 0xc35a96e7, 512
  TEST_RR 135, xt.dot8.us, 240, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot8.us, 600, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot8.us, 480, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot8.us, 1200, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot8.us, 960, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot8.us, 2400, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot8.us, 1920, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot8.us, 0x000012c0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot8.us, 3840, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot8.us, 0x00002580, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot8.us, 0x00001e00, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot8.us, 0xffffb500, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot8.us, 15, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot8.us, 90, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot8.us, 30, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot8.us, 180, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot8.us, 60, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot8.us, 360, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot8.us, 120, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot8.us, 720, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot8.us, 240, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot8.us, 1440, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot8.us, 480, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot8.us, 2880, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot8.us, 960, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot8.us, 0x00001680, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot8.us, 1920, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot8.us, 0xffffd300, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot8.us, 90, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot8.us, 195, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot8.us, 180, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot8.us, 390, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot8.us, 360, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot8.us, 780, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot8.us, 720, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot8.us, 1560, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot8.us, 1440, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot8.us, 3120, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot8.us, 2880, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot8.us, 0x00001860, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot8.us, 0x00001680, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot8.us, 0x000030c0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot8.us, 0x00002d00, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot8.us, 0xffff9e80, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot8.us, 0xfffff415, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot8.us, 0xfffff80a, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot8.us, 0xfffffa0a, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot8.us, 0xfffffb0d, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot8.us, 0x00007b94, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot8.us, 0xffffc464, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot8.us, 0xffffdc64, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot8.us, 0xffffec94, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot8.us, 0xfffff40d, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot8.us, 0xfffff80a, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot8.us, 0xfffffa12, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot8.us, 0xfffffb0d, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot8.us, 0x00007b94, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot8.us, 0xffffbc64, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot8.us, 0xffffdc64, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot8.us, 0xfffff494, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot8.us, 0xfffff415, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot8.us, 0xfffff80a, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot8.us, 0xfffffa0a, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot8.us, 0xfffffb0d, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot8.us, 0x00007b94, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot8.us, 0xffffc464, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot8.us, 0xffffdc64, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot8.us, 0xffffec94, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot8.us, 0xfffff40d, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot8.us, 0xfffff80a, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot8.us, 0xfffffa12, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot8.us, 0xfffffb0d, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot8.us, 0x00007b94, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot8.us, 0xffffbc64, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot8.us, 0xffffdc64, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot8.us, 0xfffff494, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot8.us, 0xffffeb8a, 0x133d9a97, 0x53dc4799
  TEST_RR 212, xt.dot8.us, 0x000031eb, 0xe4bf7ecc, 0xce7325f4
  TEST_RR 213, xt.dot8.us, 2650, 0x57451c0c, 0x58bae62e
  TEST_RR 214, xt.dot8.us, 0xffffe6f3, 0x74a35bae, 0xedaca964
  TEST_RR 215, xt.dot8.us, 2579, 0xb973c259, 0x781d8608
  TEST_RR 216, xt.dot8.us, 0x0000a7e7, 0xdd830bae, 0x656e4e1f
  TEST_RR 217, xt.dot8.us, 0x00007df6, 0x0bb83ba8, 0x276bd358
  TEST_RR 218, xt.dot8.us, 0xffffb2c5, 0xac3e9770, 0x3504879f
  TEST_RR 219, xt.dot8.us, 0xffff9464, 0x05dc38a4, 0x40a9bce2
  TEST_RR 220, xt.dot8.us, 0x00001341, 0x89b16538, 0x3eb06ff5
  TEST_RR 221, xt.dot8.us, 0xffffcd77, 0x9d7b469e, 0xd19e4d07
  TEST_RR 222, xt.dot8.us, 0x0000a2a0, 0xe6c7d977, 0xc27d6847
  TEST_RR 223, xt.dot8.us, 0x000046f4, 0x64f1bffd, 0x946d8766
  TEST_RR 224, xt.dot8.us, 890, 0xacaa3009, 0xd63dd100
  TEST_RR 225, xt.dot8.us, 0xffffc980, 0xabc055f3, 0x97022203
  TEST_RR 226, xt.dot8.us, 0xffffb851, 0xa54accb3, 0x653a82b4

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot8.us, 0xfffffdff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot8.us, 0xfffffdff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot8.us, 0xffff9c82, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot8.us, 0xffff9c82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot8.us, 0xffffc9ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot8.us, 0xffffc9ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot8.us, 0xffffeeae, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot8.us, 0xffffeeae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot8.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot8.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot8.us, 0xffffc000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot8.us, 0xffffc000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot8.us, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot8.us, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot8.us, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot8.us, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot8.us, 0x00003139, 0x83713629, 0x127a8a45, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot8.us, 0xffff82ca, 0xc7257cbe, 0x9703e7d5, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot8.us, 0xfffff7fe, 0xcd4fbb9c, 0xddff20fb, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot8.us, 3113, 0x11f5cf40, 0x19e539d9, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot8.us, 0x000022d9, 0x1f676133, 0x89664f93, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot8.us, 0x000081d0, 0xadea1566, 0xea79384a, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot8.us, 0xffffeb8e, 0xb9e9de72, 0xe52fa451, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot8.us, 0xfffffd19, 0xe7bd0bf6, 0x9a5cd518, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot8.us, 0xfffee171, 0xfde7d6be, 0x9dd082ca, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot8.us, 3074, 0x9396da87, 0x4c28c8f2, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot8.us, 0xffffbd52, 0x767d2b84, 0x8ae42af5, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot8.us, 0xffffac60, 0x0dc6a641, 0xc41d8d90, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot8.us, 0x00008943, 0x8f7df794, 0xbf2f5970, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot8.us, 0x000031c2, 0x776545b7, 0x39cde248, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot8.us, 0x00005629, 0x90e5f901, 0x3d0e286b, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot8.us, 0x0000749b, 0xff19b2aa, 0x749bdf33, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot8.us, 0xffff93df, 0x026ddb9c, 0xad2eada4, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot8.us, 0xffffe199, 0xcd57c695, 0x605b85b6, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot8.us, 0x0000607b, 0x1dc8b570, 0x475f38c6, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot8.us, 3343, 0x4d5f53fc, 0x70ec69d0, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot8.us, 0xffff8362, 0xa0bc30aa, 0xdc834cdb, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot8.us, 0x0000712e, 0xebf03e59, 0x6b135db7, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot8.us, 0x00001a1d, 0x074539b3, 0xc0edde3a, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot8.us, 0xffffa1fc, 0x31c214e6, 0xea05fe98, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot8.us, 0x00002066, 0xf3febe90, 0x42933d3a, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot8.us, 0xffffa21d, 0x9f2cf34a, 0xf5229c07, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot8.us, 0xffffc0ec, 0x96c89367, 0x21d4833b, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot8.us, 0xffffef12, 0xba2901f6, 0xa56edc21, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot8.us, 3272, 0x3b923612, 0xc02914ff, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot8.us, 0x00001666, 0x5bb7cbe5, 0xa526bb5c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot8.us, 0xffff47b2, 0x888c0ac8, 0xc7940986
  TEST_RR_RESULT_AFTER 274, 1, xt.dot8.us, 0xffffbd70, 0x5db06d20, 0x9bbe056b
  TEST_RR_RESULT_AFTER 275, 2, xt.dot8.us, 0xfffff363, 0x28bb8740, 0x508b563c

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot8.us, 0x00007fa1, 0x0392d5ea, 0xc8e82976
  TEST_RR_12_AFTER 277, 0, 1, xt.dot8.us, 0x0000142b, 0x7da6383e, 0x0548c8bb
  TEST_RR_12_AFTER 278, 0, 2, xt.dot8.us, 0xffff25e3, 0xac23c8ee, 0x90ff86cd
  TEST_RR_12_AFTER 279, 1, 0, xt.dot8.us, 0x00001062, 0x2a96ae81, 0xf1cd58ea
  TEST_RR_12_AFTER 280, 1, 1, xt.dot8.us, 0x0000bfe1, 0x608d82b9, 0x2162705f
  TEST_RR_12_AFTER 281, 1, 2, xt.dot8.us, 0xffffe47f, 0x30771212, 0xafdf2a01
  TEST_RR_12_AFTER 282, 2, 0, xt.dot8.us, 0xffff83fc, 0xe4a5faf2, 0x0b1ea5bc
  TEST_RR_12_AFTER 283, 2, 1, xt.dot8.us, 0xffffa21b, 0xf262a5f5, 0x3e95afc2
  TEST_RR_12_AFTER 284, 2, 2, xt.dot8.us, 0xffffb487, 0xeca3829d, 0xcbd1955e
  TEST_RR_21_AFTER 285, 0, 0, xt.dot8.us, 0xffff731f, 0xceeb927e, 0x15a7caa4
  TEST_RR_21_AFTER 286, 0, 1, xt.dot8.us, 0xffff4a8a, 0xeb8a3ee5, 0xf98a0981
  TEST_RR_21_AFTER 287, 0, 2, xt.dot8.us, 0xffff5711, 0x67ce1592, 0x8d8aeed2
  TEST_RR_21_AFTER 288, 1, 0, xt.dot8.us, 0xffffe6dd, 0x1c5fdaf8, 0x05d99156
  TEST_RR_21_AFTER 289, 1, 1, xt.dot8.us, 0xffffda3b, 0x86de139b, 0xd1b75049
  TEST_RR_21_AFTER 290, 1, 2, xt.dot8.us, 0xffffa8e7, 0x651f21c3, 0xcaf0c0b7
  TEST_RR_21_AFTER 291, 2, 0, xt.dot8.us, 0x00004b27, 0x20755f32, 0x675e65a3
  TEST_RR_21_AFTER 292, 2, 1, xt.dot8.us, 0x00001cf7, 0xaf327bea, 0xfc27855b
  TEST_RR_21_AFTER 293, 2, 2, xt.dot8.us, 0x00005e8c, 0x3b7ecb9e, 0xef877b62
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot8.us, 0xffffc496, 0xf42f48a3, 0xa6f1955d
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot8.us, 3930, 0x2556552f, 0x85f86807
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot8.us, 0xffffe1fe, 0x296f102b, 0x94e75bd3
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot8.us, 0x00003e8b, 0x737dcdf3, 0xba9e4a57
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot8.us, 0x0000172d, 0x8dec63b7, 0x72e6d203
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot8.us, 0x00005882, 0x34f077c6, 0xe51de666

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot8.us, 1890, 0x294b929f, 0x3daf1410
  TEST_RR_RS2_LOADED 301, 0, xt.dot8.us, 1890, 0x294b929f, 0x3daf1410
  TEST_RR_BOTH_LOADED 302, 0, xt.dot8.us, 0xffffa18f, 0x294b929f
  TEST_RR_RS1_LOADED 303, 1, xt.dot8.us, 0xffffb505, 0x76575a69, 0xcf0bc0ae
  TEST_RR_RS2_LOADED 304, 1, xt.dot8.us, 0xffffb505, 0x76575a69, 0xcf0bc0ae
  TEST_RR_BOTH_LOADED 305, 1, xt.dot8.us, 0x00009eaa, 0x76575a69
  TEST_RR_RS1_LOADED 306, 2, xt.dot8.us, 0xffffef1e, 0xe9c02b80, 0x21ee3fa8
  TEST_RR_RS2_LOADED 307, 2, xt.dot8.us, 0xffffef1e, 0xe9c02b80, 0x21ee3fa8
  TEST_RR_BOTH_LOADED 308, 2, xt.dot8.us, 0xffff824a, 0xe9c02b80

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot8.us, 0x00006cd8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot8.us, 0xffffcca1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot8.us, 0xfffff907, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot8.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot8.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot8.us, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot8.us, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot8.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot8.us, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot8.us, 0
  TEST_RR_ZERO_RD 319, xt.dot8.us, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot8.us, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot8.us, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot8.us, 1, 0xffffffff

TEST_END
