// xt.dot84l.us: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.us, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.us, 1536, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.us, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.us, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.us, 0xfffffe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.us, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.us, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.us, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.us, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.us, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.us, 0xfffff780, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.us, 1632, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.us, 0xffffef00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.us, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.us, 0xfffffde0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.us, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.us, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.us, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.us, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.us, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.us, 0xfffff010, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.us, 3060, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.us, 0xffffe020, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.us, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.us, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.us, 0xffffffdf, 0x87654321, 15
  TEST_RR 28, xt.dot84l.us, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.us, 0xffffffbd, 0x87654321, 240
  TEST_RR 30, xt.dot84l.us, 0xfffffc80, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.us, 0xffffff9b, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.us, 0xffffffcf, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.us, 0xffffff79, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.us, 0xfffffcf0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.us, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.us, 0xffffffd6, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.us, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.us, 0xfffffd60, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.us, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.us, 0xffffffdd, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.us, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.us, 0xfffffdd0, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.us, 128, 128, 0x87654321
  TEST_RR 44, xt.dot84l.us, 1150, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.us, 256, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.us, 1558, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.us, 384, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.us, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.us, 512, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.us, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.us, 0, 0, 0
  TEST_RR 52, xt.dot84l.us, 0, 0, 1
  TEST_RR 53, xt.dot84l.us, 0, 0, 2
  TEST_RR 54, xt.dot84l.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.us, 0, 1, 0
  TEST_RR 60, xt.dot84l.us, 1, 1, 1
  TEST_RR 61, xt.dot84l.us, 2, 1, 2
  TEST_RR 62, xt.dot84l.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.us, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.us, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.us, 0, 2, 0
  TEST_RR 68, xt.dot84l.us, 2, 2, 1
  TEST_RR 69, xt.dot84l.us, 4, 2, 2
  TEST_RR 70, xt.dot84l.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.us, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.us, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.us, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.us, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.us, 0xfffffc84, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.us, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.us, 255, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.us, 0xfffffc08, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.us, 0xfffffc84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.us, 0xffffff80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.us, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.us, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.us, 0xfffffc00, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.us, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.us, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.us, 0xffffff7f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.us, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.us, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.us, 0xfffffc00, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.us, 0xffffff7f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.us, 0xfffffd82, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.us, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.us, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.us, 0xfffff808, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.us, 0xfffffd82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.us, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.us, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.us, 0xfffffc04, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.us, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.us, 255, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.us, 0xfffff808, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.us, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84l.us, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84l.us, 231, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84l.us, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84l.us, 462, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84l.us, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84l.us, 924, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84l.us, 40, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84l.us, 0xfffff8c8, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84l.us, 80, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84l.us, 150, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84l.us, 160, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84l.us, 300, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84l.us, 320, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84l.us, 600, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84l.us, 640, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84l.us, 0xfffffb50, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84l.us, 0xfffffff8, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84l.us, 90, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84l.us, 0xfffffff0, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84l.us, 180, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84l.us, 0xffffffe0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84l.us, 360, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84l.us, 0xffffffc0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84l.us, 0xfffffd30, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84l.us, 0xffffff80, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84l.us, 195, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84l.us, 0xffffff00, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84l.us, 390, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84l.us, 0xfffffe00, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84l.us, 780, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84l.us, 0xfffffc00, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84l.us, 0xfffff9e8, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84l.us, 0xfffffffc, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84l.us, 0, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84l.us, 0xfffffff8, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84l.us, 0, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84l.us, 0xfffffff0, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84l.us, 0, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84l.us, 0xffffffe0, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84l.us, 0, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84l.us, 0xffffffc0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84l.us, 0, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84l.us, 0xffffff80, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84l.us, 0, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84l.us, 0xffffff00, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84l.us, 0, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84l.us, 0xfffffe00, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84l.us, 0, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84l.us, 3, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84l.us, 0, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84l.us, 6, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84l.us, 0, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84l.us, 12, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84l.us, 0, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84l.us, 24, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84l.us, 0, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84l.us, 48, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84l.us, 0, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84l.us, 96, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84l.us, 0, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84l.us, 192, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84l.us, 0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84l.us, 384, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84l.us, 0, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84l.us, 1013, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84l.us, 0xfffff80a, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84l.us, 0xfffffc08, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84l.us, 0xfffffc0c, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84l.us, 0xfffffc14, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84l.us, 0xfffff828, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84l.us, 0xfffffa46, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84l.us, 0xfffffc84, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84l.us, 0xfffffc05, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84l.us, 0xfffff80a, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84l.us, 0xfffffa0a, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84l.us, 0xfffffc0c, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84l.us, 0xfffffc14, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84l.us, 0xfffffc24, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84l.us, 0xfffffac6, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84l.us, 0xfffffb85, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84l.us, 0xfffffc05, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84l.us, 0xfffffc06, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84l.us, 0xfffffa0a, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84l.us, 0xfffffb15, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84l.us, 1036, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84l.us, 0xfffffc24, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84l.us, 0xfffffc44, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84l.us, 0xfffffb85, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84l.us, 1021, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84l.us, 0xfffffc06, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84l.us, 0xfffffc08, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84l.us, 0xfffffb0d, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84l.us, 1036, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84l.us, 0xfffff8a8, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84l.us, 0xfffffc44, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84l.us, 0xfffffc84, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84l.us, 286, 0xe1828fb0, 0x0e88b451
  TEST_RR 212, xt.dot84l.us, 0xfffffcbc, 0x9a3ac081, 0xc95b64b8
  TEST_RR 213, xt.dot84l.us, 97, 0x64adc248, 0x12e73d2f
  TEST_RR 214, xt.dot84l.us, 0xfffff3db, 0xae538ee2, 0x14c58980
  TEST_RR 215, xt.dot84l.us, 0xfffffc51, 0x146c11ee, 0x9a537e5c
  TEST_RR 216, xt.dot84l.us, 0xfffff8b1, 0xdb1144d1, 0xbdbf85d0
  TEST_RR 217, xt.dot84l.us, 0xfffffdae, 0x25aa68a6, 0xd4046e5a
  TEST_RR 218, xt.dot84l.us, 865, 0x22b770b2, 0x75c1674a
  TEST_RR 219, xt.dot84l.us, 0xffffff21, 0xe9bd4c1f, 0x953ad15d
  TEST_RR 220, xt.dot84l.us, 0xffffff22, 0x139f6843, 0xd4bfee02
  TEST_RR 221, xt.dot84l.us, 0xfffffd76, 0xd5e4b87f, 0xd656c486
  TEST_RR 222, xt.dot84l.us, 0xfffffa67, 0x6262ba2f, 0x25835d8d
  TEST_RR 223, xt.dot84l.us, 0xffffff58, 0xb85a700c, 0x8885d034
  TEST_RR 224, xt.dot84l.us, 1087, 0x153a2d66, 0xbc0ff726
  TEST_RR 225, xt.dot84l.us, 0xfffff920, 0x9c3d5a56, 0xa62698e0
  TEST_RR 226, xt.dot84l.us, 0xfffff830, 0x2a4af23c, 0xf31382aa

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.us, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.us, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.us, 492, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.us, 492, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.us, 271, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.us, 271, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.us, 395, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.us, 395, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.us, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.us, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.us, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.us, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.us, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.us, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.us, 0xfffffcd0, 0x537136f1, 0x24c02981, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.us, 0xfffff4b4, 0xb3b5bf46, 0x98b7aaeb, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.us, 3497, 0x3c43f9fa, 0xb09b2276, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.us, 1216, 0xb78a62d3, 0x9d11e3f6, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.us, 1056, 0xa1ed6c92, 0xe67cd77a, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.us, 0xfffff71a, 0x7bfdf275, 0x3099dab7, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.us, 0xfffffb23, 0xb4ad67c7, 0xe4949c32, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.us, 0xfffffaf1, 0x01b2cfa8, 0xbb027aa6, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.us, 0xfffff589, 0x939c3cfc, 0xc004fbca, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.us, 1562, 0x2d1beea6, 0x2dd51f35, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.us, 0xfffff90f, 0xd21a91cc, 0xc49ce518, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.us, 0xfffffd60, 0x9c19b78a, 0x533faa03, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.us, 0xfffffcec, 0x9c754338, 0x8c0b3bba, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.us, 722, 0xd7b8ec21, 0x44a77921, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.us, 0xfffffb53, 0xfd227c20, 0x71769d7a, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.us, 1618, 0x66eb6575, 0xaf7557de, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.us, 1006, 0xc046c3d9, 0xdb0876b1, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.us, 1601, 0x6473e756, 0x80efb547, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.us, 1587, 0x09e395c2, 0xbb986f46, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.us, 0xfffffef9, 0x13f5c610, 0x8bfeab69, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.us, 1038, 0x9450a263, 0xb3bcd346, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.us, 0xfffffc4b, 0x79414cd5, 0xab571b9f, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.us, 320, 0xda3c12e9, 0x73b212f0, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.us, 0xffffff95, 0x89da2668, 0x6802f23b, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.us, 0xfffff71a, 0xa4fd5e8a, 0xf500bc78, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.us, 0xfffffbe3, 0xd1815dd6, 0xfb71218c, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.us, 262, 0xaa92bb0a, 0xe0cbf6e9, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.us, 0xfffffe62, 0x2606584e, 0x15f4b5ef, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.us, 630, 0xc437bd7a, 0xa061c957, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.us, 1030, 0xe29b0779, 0x36f624a0, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.us, 0xfffff56a, 0x00f5ca72, 0xbde3ec8f
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.us, 0xfffff876, 0xc06e3eee, 0x7991a6cb
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.us, 0xfffffb89, 0xbd3d9b28, 0x8682b208

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.us, 0xfffffb79, 0x123b7a13, 0x43fcdaaf
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.us, 0xfffffb54, 0xe7626251, 0xf6eadd2b
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.us, 410, 0xdb1a8b33, 0x29021210
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.us, 0xfffff416, 0xfde56ece, 0xe41482ac
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.us, 0xfffffc74, 0xa599026d, 0xbc4bd926
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.us, 0xfffffe53, 0x611c656f, 0x4d26fbd1
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.us, 0xfffffbe2, 0x5d9dee89, 0x33fee959
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.us, 0xfffffec7, 0xa46a458b, 0x4cd63d1c
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.us, 0xfffffa9b, 0xe1c7a645, 0x8d75902e
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.us, 0xfffffa78, 0x153d34ea, 0x6886803a
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.us, 355, 0x672304fd, 0x2cd5e152
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.us, 0xfffffe25, 0xba7d15d6, 0x4301be33
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.us, 0xfffff0d4, 0x3ccff7b4, 0x2ba8b9bb
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.us, 860, 0x0b2bf3b4, 0x605f2421
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.us, 0xfffffcb1, 0xdb2ad0a9, 0x7f68bc20
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.us, 87, 0xc9001ee6, 0x37c4d803
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.us, 0xfffffafc, 0xe0386460, 0x84a1efdb
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.us, 0xfffffdd1, 0x9f020329, 0x0a79d00e
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.us, 0xfffffa89, 0xd831b4ba, 0xf9579f4d
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.us, 508, 0x6b362615, 0x87ef6ffe
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.us, 458, 0x0e772a90, 0xa468cc36
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.us, 565, 0x1924e21d, 0xf9f59a5a
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.us, 2245, 0xaa72ede3, 0x51f2773e
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.us, 358, 0x6417d8bf, 0x8bc46ca6

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.us, 0xfffffb5e, 0xfde2eab7, 0xfc51fdb5
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.us, 0xfffffb5e, 0xfde2eab7, 0xfc51fdb5
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.us, 0xfffff929, 0xfde2eab7
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.us, 0xfffffe72, 0xb204f656, 0xb34b5195
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.us, 0xfffffe72, 0xb204f656, 0xb34b5195
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.us, 1592, 0xb204f656
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.us, 146, 0xbc0e1650, 0x4fd03b6a
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.us, 146, 0xbc0e1650, 0x4fd03b6a
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.us, 382, 0xbc0e1650

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.us, 0xfffffffa, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.us, 1291, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.us, 2040, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.us, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.us, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.us, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84l.us, 0
  TEST_RR_ZERO_RD 319, xt.dot84l.us, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84l.us, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84l.us, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84l.us, 1, 0xffffffff

TEST_END
