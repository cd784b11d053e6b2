// xt.dot84h.ss: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.ss, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.ss, 0xfffffa00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.ss, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.ss, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.ss, 512, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.ss, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.ss, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.ss, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.ss, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.ss, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.ss, 1920, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.ss, 0xfffffa60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.ss, 3840, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.ss, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.ss, 480, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.ss, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.ss, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.ss, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.ss, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.ss, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.ss, 16, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.ss, 0xfffffff4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.ss, 32, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.ss, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.ss, 4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.ss, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.ss, 0xffffffe4, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.ss, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.ss, 0xfffffe40, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.ss, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.ss, 0xffffffeb, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.ss, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.ss, 0xfffffeb0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.ss, 0xffffffdf, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.ss, 0xfffffff2, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.ss, 0xffffffbd, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.ss, 0xffffff20, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.ss, 0xffffff9b, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.ss, 0xfffffff9, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.ss, 121, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.ss, 0xffffff90, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.ss, 0xfffffd80, 128, 0x87654321
  TEST_RR 44, xt.dot84h.ss, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.ss, 0xfffffd00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.ss, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.ss, 0xfffffc80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.ss, 0xfffffe7e, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.ss, 1024, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.ss, 22, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.ss, 0, 0, 0
  TEST_RR 52, xt.dot84h.ss, 0, 0, 1
  TEST_RR 53, xt.dot84h.ss, 0, 0, 2
  TEST_RR 54, xt.dot84h.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.ss, 0, 1, 0
  TEST_RR 60, xt.dot84h.ss, 0, 1, 1
  TEST_RR 61, xt.dot84h.ss, 0, 1, 2
  TEST_RR 62, xt.dot84h.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.ss, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.ss, 0xffffffff, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.ss, 0, 2, 0
  TEST_RR 68, xt.dot84h.ss, 0, 2, 1
  TEST_RR 69, xt.dot84h.ss, 0, 2, 2
  TEST_RR 70, xt.dot84h.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.ss, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.ss, 0xfffffffe, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.ss, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.ss, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.ss, 892, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.ss, 0xfffffc08, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.ss, 0xfffffc08, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.ss, 0xffffff84, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.ss, 0xffffff84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.ss, 0xfffffc80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.ss, 1024, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.ss, 1024, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.ss, 128, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.ss, 128, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.ss, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.ss, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.ss, 0xfffffc7f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.ss, 1024, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.ss, 1024, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.ss, 127, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.ss, 127, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.ss, 122, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.ss, 8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.ss, 8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.ss, 130, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.ss, 130, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.ss, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.ss, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.ss, 0xfffffffc, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.ss, 8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.ss, 8, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.ss, 4, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.ss, 4, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84h.ss, 0xffffffff, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84h.ss, 0, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84h.ss, 0xfffffffe, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84h.ss, 0, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84h.ss, 0xfffffffc, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84h.ss, 0, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84h.ss, 0xfffffff8, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84h.ss, 0, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84h.ss, 0xfffffff0, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84h.ss, 0, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84h.ss, 0xffffffe0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84h.ss, 0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84h.ss, 0xffffffc0, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84h.ss, 0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84h.ss, 128, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84h.ss, 0, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84h.ss, 0, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84h.ss, 0, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84h.ss, 0, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84h.ss, 0, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84h.ss, 0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84h.ss, 0, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84h.ss, 0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84h.ss, 0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84h.ss, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84h.ss, 0, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84h.ss, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84h.ss, 0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84h.ss, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84h.ss, 0, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84h.ss, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84h.ss, 0, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84h.ss, 0xfffffffa, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84h.ss, 0xffffffe7, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84h.ss, 0xfffffff4, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84h.ss, 0xffffffce, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84h.ss, 0xffffffe8, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84h.ss, 0xffffff9c, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84h.ss, 0xffffffd0, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84h.ss, 200, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84h.ss, 0xffffffa0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84h.ss, 0xffffff96, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84h.ss, 0xffffff40, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84h.ss, 0xffffff2c, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84h.ss, 0xfffffe80, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84h.ss, 0xfffffe58, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84h.ss, 768, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84h.ss, 848, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84h.ss, 5, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84h.ss, 90, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84h.ss, 10, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84h.ss, 180, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84h.ss, 20, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84h.ss, 360, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84h.ss, 40, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84h.ss, 0xfffffd30, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84h.ss, 80, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84h.ss, 0xffffffc3, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84h.ss, 160, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84h.ss, 0xffffff86, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84h.ss, 320, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84h.ss, 0xffffff0c, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84h.ss, 0xfffffd80, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84h.ss, 488, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84h.ss, 5, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84h.ss, 6, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84h.ss, 18, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84h.ss, 13, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84h.ss, 12, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84h.ss, 36, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84h.ss, 68, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84h.ss, 0xffffff85, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84h.ss, 0xfffffffd, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84h.ss, 6, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84h.ss, 8, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84h.ss, 13, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84h.ss, 0xffffff8c, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84h.ss, 40, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84h.ss, 68, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84h.ss, 0xffffff84, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84h.ss, 0xfffffffd, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84h.ss, 18, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84h.ss, 8, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84h.ss, 12, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84h.ss, 20, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84h.ss, 40, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84h.ss, 70, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84h.ss, 0xffffff84, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84h.ss, 5, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84h.ss, 10, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84h.ss, 10, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84h.ss, 12, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84h.ss, 20, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84h.ss, 36, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84h.ss, 70, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84h.ss, 0xffffff05, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84h.ss, 738, 0xaacfc017, 0x984074c9
  TEST_RR 212, xt.dot84h.ss, 0xfffffc56, 0x57daee98, 0xa512ecea
  TEST_RR 213, xt.dot84h.ss, 1084, 0x5f663984, 0xd179a1cc
  TEST_RR 214, xt.dot84h.ss, 0xfffffe34, 0xf46f1316, 0x0ce12b75
  TEST_RR 215, xt.dot84h.ss, 649, 0xc6dfe640, 0xad76ee53
  TEST_RR 216, xt.dot84h.ss, 0xffffffb2, 0x749a213a, 0x6580b2d0
  TEST_RR 217, xt.dot84h.ss, 0xfffffe3e, 0x0aa54e5d, 0x44c2c244
  TEST_RR 218, xt.dot84h.ss, 864, 0xeccd2548, 0xcc46da0b
  TEST_RR 219, xt.dot84h.ss, 0xfffffdbe, 0x90527519, 0x30fbd38c
  TEST_RR 220, xt.dot84h.ss, 184, 0x1220becb, 0x55100ebc
  TEST_RR 221, xt.dot84h.ss, 0xfffffe9c, 0xcc42fc47, 0xfa30f1a1
  TEST_RR 222, xt.dot84h.ss, 444, 0x60adbd8b, 0x98bf95f3
  TEST_RR 223, xt.dot84h.ss, 0xfffffdd8, 0x209c228a, 0x0333dd90
  TEST_RR 224, xt.dot84h.ss, 485, 0x02972d43, 0x6d5f5cbe
  TEST_RR 225, xt.dot84h.ss, 0xfffffeed, 0xb9e884c1, 0xc51514ab
  TEST_RR 226, xt.dot84h.ss, 983, 0xb705c331, 0x888fda68

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.ss, 0xfffffccc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.ss, 0xfffffccc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.ss, 134, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.ss, 134, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.ss, 723, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.ss, 723, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.ss, 483, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.ss, 483, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.ss, 1024, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.ss, 1024, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.ss, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.ss, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.ss, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.ss, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.ss, 10, 0xa83c0682, 0xc7f610b2, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.ss, 286, 0xcfca1a87, 0x111d1098, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.ss, 0xfffffec8, 0x8af6c1a1, 0x46b1ec9b, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.ss, 0xfffffe20, 0x5f9b845b, 0x404c7792, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.ss, 172, 0x40b1fbda, 0x1cc652d2, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.ss, 0xfffffa30, 0xf6f16d3f, 0x7789ef1c, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.ss, 0xfffffc48, 0x328a3e70, 0xb50fc210, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.ss, 1610, 0x522f9ca9, 0x37ab84e6, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.ss, 0xffffff5e, 0xf37ebe31, 0x0f569291, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.ss, 155, 0xe96f6165, 0x1e13921d, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.ss, 0xfffffddc, 0xddb3fab5, 0x4383a52e, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.ss, 541, 0x359e767b, 0x4f3f715b, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.ss, 0xffffff64, 0x1b2bcdf5, 0xebef8289, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.ss, 0xfffffc82, 0x2653498c, 0x52a7fd24, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.ss, 0xffffffe3, 0x0ce7f03a, 0xad20b00f, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.ss, 304, 0xdd38a98d, 0xd2f09287, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.ss, 0xfffffd0b, 0x2b003a69, 0x07cb196b, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.ss, 139, 0x851322e9, 0x2728fb68, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.ss, 883, 0xe1362d8e, 0x960d2b97, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.ss, 443, 0x437ec35d, 0x14cc714a, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.ss, 210, 0x46463206, 0xe6e5c517, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.ss, 0xffffff5b, 0x4643b700, 0xe899eb6d, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.ss, 0xffffffa9, 0x0bb4de4b, 0x5646f779, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.ss, 1996, 0x7e5e906e, 0x778ce961, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.ss, 0xfffffe56, 0x1e261747, 0x80bf1603, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.ss, 366, 0xf000b5dc, 0xaea5e11e, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.ss, 0xfffffbd6, 0x675c4808, 0x289c5f2f, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.ss, 584, 0x635a980d, 0x474e7333, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.ss, 71, 0x7452d835, 0x0ca34b7e, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.ss, 180, 0xfa8b0f1d, 0x1f96697c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.ss, 263, 0x6a709907, 0xe1c9fda9
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.ss, 0xfffffae5, 0x67b68a0c, 0x92395f63
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.ss, 453, 0x43661ed0, 0xd4d9148a

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.ss, 0xfffffee8, 0x084eefc7, 0xba0cff77
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.ss, 578, 0xa5f5efba, 0xc60c01a6
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.ss, 406, 0x2020b0c2, 0xafcb9625
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.ss, 679, 0x1e56bd1b, 0xb7bc7fda
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.ss, 176, 0xdce9ae1f, 0x759f3352
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.ss, 0xfffffeda, 0xde379095, 0xec7acfae
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.ss, 0xfffffe00, 0xc7e382bd, 0x233f1d92
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.ss, 0xffffff24, 0x8eabb42b, 0x508a9720
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.ss, 781, 0xf17a5260, 0xf125864a
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.ss, 864, 0x28a0f3a5, 0x883be640
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.ss, 929, 0x95d60438, 0x9acfedae
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.ss, 0xfffffe3a, 0x3e5f9843, 0x5b654f8a
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.ss, 375, 0x8b04f254, 0xd8210b42
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.ss, 301, 0xc844b710, 0x44b93a1c
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.ss, 640, 0x6053b60b, 0x5ebc97d3
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.ss, 0xffffff71, 0x85a789f0, 0xf7d0d0d0
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.ss, 0xffffff65, 0xcca38a67, 0xa2535db0
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.ss, 329, 0xcab828e1, 0xeccd77a0
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.ss, 317, 0x48573db8, 0x06f2f24a
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.ss, 360, 0xbfec3cd8, 0xc032d9b9
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.ss, 0xffffff32, 0x2f2efd1d, 0x00193454
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.ss, 244, 0x68b394b8, 0x201e7d32
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.ss, 0xfffffe61, 0x5dfa2546, 0xf70c9805
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.ss, 0xfffffea7, 0x417f63f4, 0x2fccd77d

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.ss, 199, 0xb656e3d3, 0xfd9cddcf
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.ss, 199, 0xb656e3d3, 0xfd9cddcf
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.ss, 471, 0xb656e3d3
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.ss, 0xfffffe3a, 0x1c628293, 0x6a2e264e
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.ss, 0xfffffe3a, 0x1c628293, 0x6a2e264e
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.ss, 0xfffffac6, 0x1c628293
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.ss, 610, 0x190994a5, 0xaccc5248
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.ss, 610, 0x190994a5, 0xaccc5248
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.ss, 599, 0x190994a5

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.ss, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.ss, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.ss, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.ss, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.ss, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.ss, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84h.ss, 0
  TEST_RR_ZERO_RD 319, xt.dot84h.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84h.ss, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84h.ss, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84h.ss, 1, 0xffffffff

TEST_END
