// xt.dot4.uu: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.uu, 256, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.uu, 224, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.uu, 256, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.uu, 224, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.uu, 480, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.uu, 224, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.uu, 1096, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.uu, 704, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.uu, 616, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.uu, 1320, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.uu, 256, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.uu, 704, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.uu, 512, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.uu, 448, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.uu, 960, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.uu, 224, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.uu, 616, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.uu, 448, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.uu, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.uu, 840, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.uu, 480, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.uu, 1320, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.uu, 960, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.uu, 840, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.uu, 1800, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.uu, 15, 0x87654321, 15
  TEST_RR 28, xt.dot4.uu, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.uu, 30, 0x87654321, 240
  TEST_RR 30, xt.dot4.uu, 63, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.uu, 45, 0x87654321, 3840
  TEST_RR 32, xt.dot4.uu, 70, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.uu, 60, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.uu, 77, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.uu, 75, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.uu, 84, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.uu, 90, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.uu, 91, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.uu, 105, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.uu, 98, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.uu, 120, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.uu, 105, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.uu, 16, 128, 0x87654321
  TEST_RR 44, xt.dot4.uu, 183, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.uu, 32, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.uu, 227, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.uu, 48, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.uu, 271, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.uu, 64, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.uu, 315, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.uu, 0, 0, 0
  TEST_RR 52, xt.dot4.uu, 0, 0, 1
  TEST_RR 53, xt.dot4.uu, 0, 0, 2
  TEST_RR 54, xt.dot4.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.uu, 0, 1, 0
  TEST_RR 60, xt.dot4.uu, 1, 1, 1
  TEST_RR 61, xt.dot4.uu, 2, 1, 2
  TEST_RR 62, xt.dot4.uu, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.uu, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.uu, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.uu, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot4.uu, 0, 2, 0
  TEST_RR 68, xt.dot4.uu, 2, 2, 1
  TEST_RR 69, xt.dot4.uu, 4, 2, 2
  TEST_RR 70, xt.dot4.uu, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.uu, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.uu, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.uu, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot4.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.uu, 15, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.uu, 30, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.uu, 1624, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.uu, 56, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.uu, 71, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.uu, 900, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.uu, 1680, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.uu, 56, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.uu, 64, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.uu, 64, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.uu, 120, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.uu, 120, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.uu, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.uu, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.uu, 71, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.uu, 64, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.uu, 65, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.uu, 120, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.uu, 135, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.uu, 900, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.uu, 120, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.uu, 120, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.uu, 964, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.uu, 1020, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.uu, 15, 0xffffffff, 1
  TEST_RR 109, xt.dot4.uu, 30, 0xffffffff, 2
  TEST_RR 110, xt.dot4.uu, 1680, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.uu, 120, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.uu, 135, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.uu, 1020, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.uu, 1800, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot4.uu, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot4.uu, 7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot4.uu, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot4.uu, 14, 0xc35a96e7, 2
  TEST_RR 119, xt.dot4.uu, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot4.uu, 28, 0xc35a96e7, 4
  TEST_RR 121, xt.dot4.uu, 40, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot4.uu, 56, 0xc35a96e7, 8
  TEST_RR 123, xt.dot4.uu, 8, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot4.uu, 14, 0xc35a96e7, 16
  TEST_RR 125, xt.dot4.uu, 16, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot4.uu, 28, 0xc35a96e7, 32
  TEST_RR 127, xt.dot4.uu, 32, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot4.uu, 56, 0xc35a96e7, 64
  TEST_RR 129, xt.dot4.uu, 64, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot4.uu, 112, 0xc35a96e7, 128
  TEST_RR 131, xt.dot4.uu, 12, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot4.uu, 6, 0xc35a96e7, 256
  TEST_RR 133, xt.dot4.uu, 24, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot4.uu, 12, 0xc35a96e7, 512
  TEST_RR 135, xt.dot4.uu, 48, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot4.uu, 24, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot4.uu, 96, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot4.uu, 48, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot4.uu, 3, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot4.uu, 9, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot4.uu, 6, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot4.uu, 18, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot4.uu, 12, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot4.uu, 36, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot4.uu, 24, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot4.uu, 72, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot4.uu, 15, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot4.uu, 10, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot4.uu, 30, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot4.uu, 20, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot4.uu, 60, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot4.uu, 40, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot4.uu, 120, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot4.uu, 80, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot4.uu, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot4.uu, 5, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot4.uu, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot4.uu, 10, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot4.uu, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot4.uu, 20, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot4.uu, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot4.uu, 40, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot4.uu, 10, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot4.uu, 3, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot4.uu, 20, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot4.uu, 6, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot4.uu, 40, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot4.uu, 12, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot4.uu, 80, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot4.uu, 24, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot4.uu, 5, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot4.uu, 12, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot4.uu, 10, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot4.uu, 24, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot4.uu, 20, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot4.uu, 48, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot4.uu, 40, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot4.uu, 96, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot4.uu, 1673, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot4.uu, 1710, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot4.uu, 1710, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot4.uu, 1665, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot4.uu, 1665, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot4.uu, 1718, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot4.uu, 1710, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot4.uu, 1665, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot4.uu, 1665, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot4.uu, 1710, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot4.uu, 1718, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot4.uu, 1665, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot4.uu, 1665, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot4.uu, 1710, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot4.uu, 1710, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot4.uu, 1673, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot4.uu, 1673, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot4.uu, 1710, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot4.uu, 1710, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot4.uu, 1665, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot4.uu, 1665, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot4.uu, 1718, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot4.uu, 1710, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot4.uu, 1665, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot4.uu, 1665, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot4.uu, 1710, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot4.uu, 1718, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot4.uu, 1665, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot4.uu, 1665, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot4.uu, 1710, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot4.uu, 1710, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot4.uu, 1673, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot4.uu, 476, 0x6a15f049, 0xd717faa3
  TEST_RR 212, xt.dot4.uu, 335, 0x9529257b, 0x6ae317c5
  TEST_RR 213, xt.dot4.uu, 562, 0x178d0bdf, 0xd165ee5e
  TEST_RR 214, xt.dot4.uu, 619, 0x988ae8e6, 0x35d0cf88
  TEST_RR 215, xt.dot4.uu, 323, 0xfa62dd30, 0x6244b240
  TEST_RR 216, xt.dot4.uu, 365, 0x92aad4d8, 0xeb332f34
  TEST_RR 217, xt.dot4.uu, 331, 0x77d9e787, 0x351756a1
  TEST_RR 218, xt.dot4.uu, 405, 0xdf1f5645, 0xf0e17c6a
  TEST_RR 219, xt.dot4.uu, 414, 0x526d7749, 0x4269eaf1
  TEST_RR 220, xt.dot4.uu, 606, 0xa9891ccc, 0xf57c7a91
  TEST_RR 221, xt.dot4.uu, 577, 0xbdf91c30, 0x98f0ea58
  TEST_RR 222, xt.dot4.uu, 265, 0x702063df, 0xad1c8872
  TEST_RR 223, xt.dot4.uu, 780, 0x8ccd75ee, 0x65be6a8b
  TEST_RR 224, xt.dot4.uu, 350, 0x28758c50, 0x2541e8d8
  TEST_RR 225, xt.dot4.uu, 466, 0xf17e1a49, 0xe693010f
  TEST_RR 226, xt.dot4.uu, 286, 0xe60207f5, 0x223043d6

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot4.uu, 486, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot4.uu, 486, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot4.uu, 640, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot4.uu, 640, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot4.uu, 486, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot4.uu, 486, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot4.uu, 592, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot4.uu, 592, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot4.uu, 120, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot4.uu, 120, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot4.uu, 64, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot4.uu, 64, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot4.uu, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot4.uu, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot4.uu, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot4.uu, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot4.uu, 565, 0xe8cfd60c, 0x1f2d82f8, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot4.uu, 677, 0xefd63495, 0xedbce510, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot4.uu, 326, 0x0fa9ca87, 0xd20890b4, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot4.uu, 370, 0xd2207256, 0xcaa6ae2b, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot4.uu, 531, 0xcfa6c7ea, 0x2dc60663, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot4.uu, 405, 0x58598d86, 0x080b0ab4, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot4.uu, 559, 0x5fd872bf, 0x921ded3e, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot4.uu, 593, 0xd84c6309, 0xc27ddedd, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot4.uu, 666, 0xa9d7ea1a, 0xce095e7e, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot4.uu, 385, 0x1115c44a, 0x800f95bd, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot4.uu, 578, 0xf7ec08c7, 0x7e3d5693, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot4.uu, 382, 0x3568f955, 0x5092e32a, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot4.uu, 338, 0x5fe0eb0b, 0x2a5732f4, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot4.uu, 486, 0xc78afa98, 0x4f55e013, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot4.uu, 780, 0x1d414dde, 0xfedb0bfd, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot4.uu, 455, 0xa114bb2b, 0x5b9fa53e, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot4.uu, 430, 0x5b76f76b, 0x0b632d3a, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot4.uu, 670, 0x4b45fbde, 0x72a5a5ec, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot4.uu, 456, 0x1a23e483, 0x2f3b9ba5, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot4.uu, 603, 0x776817ce, 0xd50289ff, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot4.uu, 409, 0xc64dc34e, 0x2038717b, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot4.uu, 314, 0xbe023406, 0x2fe74be2, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot4.uu, 306, 0x7641fc11, 0xdc653590, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot4.uu, 604, 0xf707a7f9, 0x7b58e7a3, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot4.uu, 219, 0x961e3420, 0xf5919108, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot4.uu, 339, 0xafbbe093, 0x293200c7, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot4.uu, 534, 0xb74e35b6, 0x95cd5678, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot4.uu, 545, 0xd468f36e, 0x61ed01fd, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot4.uu, 324, 0x5b981155, 0x13d2f3ed, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot4.uu, 362, 0xbbad731a, 0x206e7d01, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot4.uu, 403, 0x1699f769, 0x41b4663c
  TEST_RR_RESULT_AFTER 274, 1, xt.dot4.uu, 572, 0x5d679848, 0xba88ff32
  TEST_RR_RESULT_AFTER 275, 2, xt.dot4.uu, 602, 0x3e2dd427, 0xa72be76f

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot4.uu, 293, 0x50156c1b, 0xf04cf540
  TEST_RR_12_AFTER 277, 0, 1, xt.dot4.uu, 314, 0x7f060e3b, 0x23ac7983
  TEST_RR_12_AFTER 278, 0, 2, xt.dot4.uu, 456, 0x7afe2ecf, 0xd2363924
  TEST_RR_12_AFTER 279, 1, 0, xt.dot4.uu, 336, 0x69849afa, 0x65756434
  TEST_RR_12_AFTER 280, 1, 1, xt.dot4.uu, 626, 0xf7fa20cb, 0xba1d309c
  TEST_RR_12_AFTER 281, 1, 2, xt.dot4.uu, 639, 0xbb57da95, 0xc804ade1
  TEST_RR_12_AFTER 282, 2, 0, xt.dot4.uu, 282, 0xa542166f, 0xa0cb4a32
  TEST_RR_12_AFTER 283, 2, 1, xt.dot4.uu, 257, 0x03c4b79d, 0xe8880841
  TEST_RR_12_AFTER 284, 2, 2, xt.dot4.uu, 147, 0x95028752, 0x41783464
  TEST_RR_21_AFTER 285, 0, 0, xt.dot4.uu, 415, 0x7055ecc8, 0x7731d0d1
  TEST_RR_21_AFTER 286, 0, 1, xt.dot4.uu, 182, 0x2c66aa4f, 0xa03a04b0
  TEST_RR_21_AFTER 287, 0, 2, xt.dot4.uu, 188, 0x2374250d, 0x9b3f6133
  TEST_RR_21_AFTER 288, 1, 0, xt.dot4.uu, 641, 0xd57a6b5f, 0x0ebaae99
  TEST_RR_21_AFTER 289, 1, 1, xt.dot4.uu, 681, 0xe8fe681a, 0x61ddcc44
  TEST_RR_21_AFTER 290, 1, 2, xt.dot4.uu, 604, 0xc9bcdf28, 0x8e95160f
  TEST_RR_21_AFTER 291, 2, 0, xt.dot4.uu, 253, 0x23163246, 0xee4d3f29
  TEST_RR_21_AFTER 292, 2, 1, xt.dot4.uu, 355, 0x062218d7, 0x8e92a4ab
  TEST_RR_21_AFTER 293, 2, 2, xt.dot4.uu, 466, 0x6184d59e, 0x91cb88b2
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot4.uu, 725, 0xbe603bbd, 0xcea1399a
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot4.uu, 668, 0xfa441f91, 0xd39f9ee2
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot4.uu, 524, 0xe929432b, 0xbc28036f
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot4.uu, 288, 0x56638072, 0x84ae41c3
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot4.uu, 365, 0x28d41da2, 0xf3602b84
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot4.uu, 498, 0xd2b401df, 0xf4f4ab16

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot4.uu, 413, 0x4bfd3e70, 0xd4b6d133
  TEST_RR_RS2_LOADED 301, 0, xt.dot4.uu, 413, 0x4bfd3e70, 0xd4b6d133
  TEST_RR_BOTH_LOADED 302, 0, xt.dot4.uu, 785, 0x4bfd3e70
  TEST_RR_RS1_LOADED 303, 1, xt.dot4.uu, 650, 0xfe24bd9c, 0x0ea1e66c
  TEST_RR_RS2_LOADED 304, 1, xt.dot4.uu, 650, 0xfe24bd9c, 0x0ea1e66c
  TEST_RR_BOTH_LOADED 305, 1, xt.dot4.uu, 956, 0xfe24bd9c
  TEST_RR_RS1_LOADED 306, 2, xt.dot4.uu, 538, 0xeeec90a8, 0x44888a5c
  TEST_RR_RS2_LOADED 307, 2, xt.dot4.uu, 538, 0xeeec90a8, 0x44888a5c
  TEST_RR_BOTH_LOADED 308, 2, xt.dot4.uu, 977, 0xeeec90a8

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot4.uu, 196, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot4.uu, 140, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot4.uu, 135, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot4.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot4.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot4.uu, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot4.uu, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot4.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot4.uu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot4.uu, 0
  TEST_RR_ZERO_RD 319, xt.dot4.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot4.uu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot4.uu, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot4.uu, 1, 0xffffffff

TEST_END
