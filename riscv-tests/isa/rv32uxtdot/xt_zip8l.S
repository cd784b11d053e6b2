// xt.zip8l: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.zip8l, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.zip8l, 0x7f807f80, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.zip8l, 0x88808880, 0x80808080, 0x88888888
  TEST_RR 5, xt.zip8l, 0x77807780, 0x80808080, 0x77777777
  TEST_RR 6, xt.zip8l, 0xff80ff80, 0x80808080, 0xffffffff
  TEST_RR 7, xt.zip8l, 0x807f807f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.zip8l, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.zip8l, 0x887f887f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.zip8l, 0x777f777f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.zip8l, 0xff7fff7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.zip8l, 0x80888088, 0x88888888, 0x80808080
  TEST_RR 13, xt.zip8l, 0x7f887f88, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.zip8l, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.zip8l, 0x77887788, 0x88888888, 0x77777777
  TEST_RR 16, xt.zip8l, 0xff88ff88, 0x88888888, 0xffffffff
  TEST_RR 17, xt.zip8l, 0x80778077, 0x77777777, 0x80808080
  TEST_RR 18, xt.zip8l, 0x7f777f77, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.zip8l, 0x88778877, 0x77777777, 0x88888888
  TEST_RR 20, xt.zip8l, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.zip8l, 0xff77ff77, 0x77777777, 0xffffffff
  TEST_RR 22, xt.zip8l, 0x80ff80ff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.zip8l, 0x7fff7fff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.zip8l, 0x88ff88ff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.zip8l, 0x77ff77ff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.zip8l, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.zip8l, 0x00430f21, 0x87654321, 15
  TEST_RR 28, xt.zip8l, 0xba009807, 7, 0xfedcba98
  TEST_RR 29, xt.zip8l, 0x0043f021, 0x87654321, 240
  TEST_RR 30, xt.zip8l, 0xba009870, 112, 0xfedcba98
  TEST_RR 31, xt.zip8l, 0x0f430021, 0x87654321, 3840
  TEST_RR 32, xt.zip8l, 0xba079800, 1792, 0xfedcba98
  TEST_RR 33, xt.zip8l, 0xf0430021, 0x87654321, 0x0000f000
  TEST_RR 34, xt.zip8l, 0xba709800, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.zip8l, 0x00430021, 0x87654321, 0x000f0000
  TEST_RR 36, xt.zip8l, 0xba009800, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.zip8l, 0x00430021, 0x87654321, 0x00f00000
  TEST_RR 38, xt.zip8l, 0xba009800, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.zip8l, 0x00430021, 0x87654321, 0x0f000000
  TEST_RR 40, xt.zip8l, 0xba009800, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.zip8l, 0x00430021, 0x87654321, 0xf0000000
  TEST_RR 42, xt.zip8l, 0xba009800, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.zip8l, 0x43002180, 128, 0x87654321
  TEST_RR 44, xt.zip8l, 0x00ba7f98, 0xfedcba98, 127
  TEST_RR 45, xt.zip8l, 0x43802100, 0x00008000, 0x87654321
  TEST_RR 46, xt.zip8l, 0x7fba0098, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.zip8l, 0x43002100, 0x00800000, 0x87654321
  TEST_RR 48, xt.zip8l, 0x00ba0098, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.zip8l, 0x43002100, 0x80000000, 0x87654321
  TEST_RR 50, xt.zip8l, 0x00ba0098, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.zip8l, 0, 0, 0
  TEST_RR 52, xt.zip8l, 256, 0, 1
  TEST_RR 53, xt.zip8l, 512, 0, 2
  TEST_RR 54, xt.zip8l, 0xff00ff00, 0, 0x7fffffff
  TEST_RR 55, xt.zip8l, 0, 0, 0x80000000
  TEST_RR 56, xt.zip8l, 256, 0, 0x80000001
  TEST_RR 57, xt.zip8l, 0x80000000, 0, 0xffff8000
  TEST_RR 58, xt.zip8l, 0xff00ff00, 0, 0xffffffff
  TEST_RR 59, xt.zip8l, 1, 1, 0
  TEST_RR 60, xt.zip8l, 257, 1, 1
  TEST_RR 61, xt.zip8l, 513, 1, 2
  TEST_RR 62, xt.zip8l, 0xff00ff01, 1, 0x7fffffff
  TEST_RR 63, xt.zip8l, 1, 1, 0x80000000
  TEST_RR 64, xt.zip8l, 257, 1, 0x80000001
  TEST_RR 65, xt.zip8l, 0x80000001, 1, 0xffff8000
  TEST_RR 66, xt.zip8l, 0xff00ff01, 1, 0xffffffff
  TEST_RR 67, xt.zip8l, 2, 2, 0
  TEST_RR 68, xt.zip8l, 258, 2, 1
  TEST_RR 69, xt.zip8l, 514, 2, 2
  TEST_RR 70, xt.zip8l, 0xff00ff02, 2, 0x7fffffff
  TEST_RR 71, xt.zip8l, 2, 2, 0x80000000
  TEST_RR 72, xt.zip8l, 258, 2, 0x80000001
  TEST_RR 73, xt.zip8l, 0x80000002, 2, 0xffff8000
  TEST_RR 74, xt.zip8l, 0xff00ff02, 2, 0xffffffff
  TEST_RR 75, xt.zip8l, 0x00ff00ff, 0x7fffffff, 0
  TEST_RR 76, xt.zip8l, 0x00ff01ff, 0x7fffffff, 1
  TEST_RR 77, xt.zip8l, 0x00ff02ff, 0x7fffffff, 2
  TEST_RR 78, xt.zip8l, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.zip8l, 0x00ff00ff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.zip8l, 0x00ff01ff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.zip8l, 0x80ff00ff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.zip8l, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.zip8l, 0, 0x80000000, 0
  TEST_RR 84, xt.zip8l, 256, 0x80000000, 1
  TEST_RR 85, xt.zip8l, 512, 0x80000000, 2
  TEST_RR 86, xt.zip8l, 0xff00ff00, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.zip8l, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.zip8l, 256, 0x80000000, 0x80000001
  TEST_RR 89, xt.zip8l, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.zip8l, 0xff00ff00, 0x80000000, 0xffffffff
  TEST_RR 91, xt.zip8l, 1, 0x80000001, 0
  TEST_RR 92, xt.zip8l, 257, 0x80000001, 1
  TEST_RR 93, xt.zip8l, 513, 0x80000001, 2
  TEST_RR 94, xt.zip8l, 0xff00ff01, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.zip8l, 1, 0x80000001, 0x80000000
  TEST_RR 96, xt.zip8l, 257, 0x80000001, 0x80000001
  TEST_RR 97, xt.zip8l, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.zip8l, 0xff00ff01, 0x80000001, 0xffffffff
  TEST_RR 99, xt.zip8l, 0x00800000, 0xffff8000, 0
  TEST_RR 100, xt.zip8l, 0x00800100, 0xffff8000, 1
  TEST_RR 101, xt.zip8l, 0x00800200, 0xffff8000, 2
  TEST_RR 102, xt.zip8l, 0xff80ff00, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.zip8l, 0x00800000, 0xffff8000, 0x80000000
  TEST_RR 104, xt.zip8l, 0x00800100, 0xffff8000, 0x80000001
  TEST_RR 105, xt.zip8l, 0x80800000, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.zip8l, 0xff80ff00, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.zip8l, 0x00ff00ff, 0xffffffff, 0
  TEST_RR 108, xt.zip8l, 0x00ff01ff, 0xffffffff, 1
  TEST_RR 109, xt.zip8l, 0x00ff02ff, 0xffffffff, 2
  TEST_RR 110, xt.zip8l, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.zip8l, 0x00ff00ff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.zip8l, 0x00ff01ff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.zip8l, 0x80ff00ff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.zip8l, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.zip8l, 0x3c008501, 1, 0x5a0f3c85
  TEST_RR 116, xt.zip8l, 0x009601e7, 0xc35a96e7, 1
  TEST_RR 117, xt.zip8l, 0x3c008502, 2, 0x5a0f3c85
  TEST_RR 118, xt.zip8l, 0x009602e7, 0xc35a96e7, 2
  TEST_RR 119, xt.zip8l, 0x3c008504, 4, 0x5a0f3c85
  TEST_RR 120, xt.zip8l, 0x009604e7, 0xc35a96e7, 4
  TEST_RR 121, xt.zip8l, 0x3c008508, 8, 0x5a0f3c85
  TEST_RR 122, xt.zip8l, 0x009608e7, 0xc35a96e7, 8
  TEST_RR 123, xt.zip8l, 0x3c008510, 16, 0x5a0f3c85
  TEST_RR 124, xt.zip8l, 0x009610e7, 0xc35a96e7, 16
  TEST_RR 125, xt.zip8l, 0x3c008520, 32, 0x5a0f3c85
  TEST_RR 126, xt.zip8l, 0x009620e7, 0xc35a96e7, 32
  TEST_RR 127, xt.zip8l, 0x3c008540, 64, 0x5a0f3c85
  TEST_RR 128, xt.zip8l, 0x009640e7, 0xc35a96e7, 64
  TEST_RR 129, xt.zip8l, 0x3c008580, 128, 0x5a0f3c85
  TEST_RR 130, xt.zip8l, 0x009680e7, 0xc35a96e7, 128
  TEST_RR 131, xt.zip8l, 0x3c018500, 256, 0x5a0f3c85
  TEST_RR 132, xt.zip8l, 0x019600e7, 0xc35a96e7, 256
  TEST_RR 133, xt.zip8l, 0x3c028500, 512, 0x5a0f3c85
  TEST_RR 134, xt.zip8l, 0x029600e7, 0xc35a96e7, 512
  TEST_RR 135, xt.zip8l, 0x3c048500, 1024, 0x5a0f3c85
  TEST_RR 136, xt.zip8l, 0x049600e7, 0xc35a96e7, 1024
  TEST_RR 137, xt.zip8l, 0x3c088500, 2048, 0x5a0f3c85
  TEST_RR 138, xt.zip8l, 0x089600e7, 0xc35a96e7, 2048
  TEST_RR 139, xt.zip8l, 0x3c108500, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.zip8l, 0x109600e7, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.zip8l, 0x3c208500, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.zip8l, 0x209600e7, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.zip8l, 0x3c408500, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.zip8l, 0x409600e7, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.zip8l, 0x3c808500, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.zip8l, 0x809600e7, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.zip8l, 0x3c008500, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.zip8l, 0x3c008500, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.zip8l, 0x3c008500, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.zip8l, 0x3c008500, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.zip8l, 0x3c008500, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.zip8l, 0x3c008500, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.zip8l, 0x3c008500, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.zip8l, 0x3c008500, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.zip8l, 0x3c008500, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.zip8l, 0x3c008500, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.zip8l, 0x3c008500, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.zip8l, 0x3c008500, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.zip8l, 0x3c008500, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.zip8l, 0x3c008500, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.zip8l, 0x3c008500, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.zip8l, 0x3c008500, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.zip8l, 0x009600e7, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.zip8l, 0xfffff7fe, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.zip8l, 0xfbfffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.zip8l, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.zip8l, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.zip8l, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.zip8l, 0xffffbfdf, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.zip8l, 0xdfffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.zip8l, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.zip8l, 0xfffeffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.zip8l, 0xfffdfbff, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.zip8l, 0xfdfbffff, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.zip8l, 0xfff7ffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.zip8l, 0xffefffff, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.zip8l, 0xffdfffff, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.zip8l, 0xffbfdfff, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.zip8l, 0xef7fffff, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.zip8l, 0xffffffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.zip8l, 0xffffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.zip8l, 0xfffffdff, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.zip8l, 0xfeffffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.zip8l, 0x7fffffff, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.zip8l, 0xffffffff, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.zip8l, 0xffffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.zip8l, 0xffffefff, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.zip8l, 0xf7ffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.zip8l, 0xffffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.zip8l, 0xffffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.zip8l, 0xfffffeff, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.zip8l, 0xffff7fff, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.zip8l, 0xbfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.zip8l, 0xffffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.zip8l, 0xffffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.zip8l, 0xb75fb846, 0x582a5f46, 0x2943b7b8
  TEST_RR 212, xt.zip8l, 0x8cf4004c, 0x2743f44c, 0x99f48c00
  TEST_RR 213, xt.zip8l, 0x503f5bab, 0x50f93fab, 0x8d23505b
  TEST_RR 214, xt.zip8l, 0xa7e9a712, 0x4a95e912, 0xef66a7a7
  TEST_RR 215, xt.zip8l, 0x771d44e0, 0x80d21de0, 0x2fd07744
  TEST_RR 216, xt.zip8l, 0xe5a9f5ca, 0xced8a9ca, 0x0f23e5f5
  TEST_RR 217, xt.zip8l, 0x83a404d9, 0xf412a4d9, 0xe0a18304
  TEST_RR 218, xt.zip8l, 0x62dd1779, 0xe229dd79, 0x48f26217
  TEST_RR 219, xt.zip8l, 0x18de2284, 0xcbaede84, 0x7e851822
  TEST_RR 220, xt.zip8l, 0x641b1b1c, 0xdef21b1c, 0x8a29641b
  TEST_RR 221, xt.zip8l, 0xd3a892a6, 0x2713a8a6, 0x1071d392
  TEST_RR 222, xt.zip8l, 0xe11a4a93, 0x3be71a93, 0xd2e2e14a
  TEST_RR 223, xt.zip8l, 0x3865a070, 0x4bb76570, 0xa20238a0
  TEST_RR 224, xt.zip8l, 0xef1b6da1, 0x88b81ba1, 0x0ef1ef6d
  TEST_RR 225, xt.zip8l, 0xafa5733c, 0xf46da53c, 0xb16caf73
  TEST_RR 226, xt.zip8l, 0x8ce9dcd1, 0x84afe9d1, 0x26f68cdc

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.zip8l, 0x3c9685e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.zip8l, 0x3c9685e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.zip8l, 0x9696e7e7, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.zip8l, 0x9696e7e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.zip8l, 0x963ce785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.zip8l, 0x963ce785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.zip8l, 0x3c3c8585, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.zip8l, 0x3c3c8585, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.zip8l, 0xff00ff00, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.zip8l, 0xff00ff00, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.zip8l, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.zip8l, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.zip8l, 775, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.zip8l, 775, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.zip8l, 1799, 7
  TEST_RR_ALL_SAME 242, xt.zip8l, 1799, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.zip8l, 0x2bde129e, 0x7cf0de9e, 0x62262b12, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.zip8l, 0x707132ad, 0x3d9f71ad, 0xa9387032, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.zip8l, 0xfbadafa6, 0xc120ada6, 0x0d2efbaf, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.zip8l, 0x4d4eeffc, 0x957b4efc, 0xd79f4def, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.zip8l, 0x355fe136, 0xad065f36, 0xe46f35e1, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.zip8l, 0x8b68fd12, 0xa9136812, 0xcf2b8bfd, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.zip8l, 0x91692643, 0x10386943, 0xdfec9126, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.zip8l, 0x52abc0eb, 0xcb5aabeb, 0xaf3552c0, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.zip8l, 0x90ce1d6d, 0xf486ce6d, 0x61c6901d, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.zip8l, 0x9afd2ed9, 0x8c73fdd9, 0x942e9a2e, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.zip8l, 0xd60d6669, 0x5bc70d69, 0x7ec3d666, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.zip8l, 0x7f494235, 0x9c914935, 0xa5d97f42, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.zip8l, 0x7af553a9, 0xbf46f5a9, 0x8af87a53, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.zip8l, 0x86823548, 0xe3c88248, 0x8f328635, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.zip8l, 0x4ef17851, 0x31eef151, 0x01754e78, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.zip8l, 0xee54121e, 0x6148541e, 0xaa4eee12, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.zip8l, 0x193fe4e4, 0xcc1f3fe4, 0x1dfa19e4, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.zip8l, 0xe0d0d5ba, 0x761fd0ba, 0xb9cde0d5, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.zip8l, 0xd08cd01b, 0x880d8c1b, 0x7d23d0d0, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.zip8l, 0x3a3bb03d, 0x18633b3d, 0xa3993ab0, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.zip8l, 0x415e6e0a, 0xbde65e0a, 0xf848416e, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.zip8l, 0x5c7b7f18, 0x015e7b18, 0x4cea5c7f, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.zip8l, 0x20d0e2ff, 0x6fb0d0ff, 0x6ab320e2, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.zip8l, 0xfdafdd60, 0x89a6af60, 0xc803fddd, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.zip8l, 0xb5a450b4, 0x0028a4b4, 0x300fb550, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.zip8l, 0x755b1330, 0x81525b30, 0x19a47513, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.zip8l, 0x674f01a7, 0xff6a4fa7, 0x8d3f6701, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.zip8l, 0x55d4bfbc, 0x1fb8d4bc, 0x365755bf, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.zip8l, 0x83c6f6bc, 0x6803c6bc, 0xd17683f6, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.zip8l, 0xaee29d93, 0x6ec8e293, 0x51e1ae9d, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.zip8l, 0x49d6babf, 0x842ad6bf, 0x73d849ba
  TEST_RR_RESULT_AFTER 274, 1, xt.zip8l, 0x134e08b1, 0x872d4eb1, 0xaf9b1308
  TEST_RR_RESULT_AFTER 275, 2, xt.zip8l, 0xf1d943e0, 0x9c0bd9e0, 0x73dbf143

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.zip8l, 0xdfb52970, 0xf6b1b570, 0xa387df29
  TEST_RR_12_AFTER 277, 0, 1, xt.zip8l, 0x21e42bcf, 0x3978e4cf, 0x10fd212b
  TEST_RR_12_AFTER 278, 0, 2, xt.zip8l, 0x9edcfca9, 0x3683dca9, 0x2ab29efc
  TEST_RR_12_AFTER 279, 1, 0, xt.zip8l, 0x0af371b1, 0x16fef3b1, 0xeb4d0a71
  TEST_RR_12_AFTER 280, 1, 1, xt.zip8l, 0xc50d2cd9, 0xffb20dd9, 0xe529c52c
  TEST_RR_12_AFTER 281, 1, 2, xt.zip8l, 0x11d6f5e2, 0x5442d6e2, 0xd2d211f5
  TEST_RR_12_AFTER 282, 2, 0, xt.zip8l, 0xa31b7107, 0x7df51b07, 0xb4f6a371
  TEST_RR_12_AFTER 283, 2, 1, xt.zip8l, 0x821ec097, 0x24a81e97, 0xe73382c0
  TEST_RR_12_AFTER 284, 2, 2, xt.zip8l, 0xaf7b9ad9, 0xf7577bd9, 0x6dc0af9a
  TEST_RR_21_AFTER 285, 0, 0, xt.zip8l, 0x66aa7262, 0xbd07aa62, 0x27e96672
  TEST_RR_21_AFTER 286, 0, 1, xt.zip8l, 0x76fbc389, 0x2912fb89, 0xa16676c3
  TEST_RR_21_AFTER 287, 0, 2, xt.zip8l, 0x98579479, 0x25275779, 0x54559894
  TEST_RR_21_AFTER 288, 1, 0, xt.zip8l, 0xd584fa6d, 0x5a38846d, 0xfbc6d5fa
  TEST_RR_21_AFTER 289, 1, 1, xt.zip8l, 0x13232c4e, 0xc5e3234e, 0xfb9f132c
  TEST_RR_21_AFTER 290, 1, 2, xt.zip8l, 0x5e5ac4bc, 0x1c825abc, 0xa3365ec4
  TEST_RR_21_AFTER 291, 2, 0, xt.zip8l, 0x21b5d4d1, 0xce1bb5d1, 0xdbfe21d4
  TEST_RR_21_AFTER 292, 2, 1, xt.zip8l, 0x64a9d4fd, 0x4c14a9fd, 0xae2e64d4
  TEST_RR_21_AFTER 293, 2, 2, xt.zip8l, 0xabfea075, 0x333afe75, 0xf575aba0
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.zip8l, 0x8046f2e7, 0xeff146e7, 0xf8c380f2
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.zip8l, 0x91667506, 0xdc306606, 0xdb339175
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.zip8l, 0x38ea670a, 0xe778ea0a, 0x7fae3867
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.zip8l, 0x9af64819, 0x5a5cf619, 0x5fb39a48
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.zip8l, 0x43717d78, 0x994d7178, 0xc723437d
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.zip8l, 0x539d0780, 0x63919d80, 0xc7715307

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.zip8l, 0x80263ac1, 0x970426c1, 0xf733803a
  TEST_RR_RS2_LOADED 301, 0, xt.zip8l, 0x80263ac1, 0x970426c1, 0xf733803a
  TEST_RR_BOTH_LOADED 302, 0, xt.zip8l, 0x2626c1c1, 0x970426c1
  TEST_RR_RS1_LOADED 303, 1, xt.zip8l, 0xc56ffe4a, 0x211d6f4a, 0xd07bc5fe
  TEST_RR_RS2_LOADED 304, 1, xt.zip8l, 0xc56ffe4a, 0x211d6f4a, 0xd07bc5fe
  TEST_RR_BOTH_LOADED 305, 1, xt.zip8l, 0x6f6f4a4a, 0x211d6f4a
  TEST_RR_RS1_LOADED 306, 2, xt.zip8l, 0xeeafaa9a, 0x9a34af9a, 0xa9e1eeaa
  TEST_RR_RS2_LOADED 307, 2, xt.zip8l, 0xeeafaa9a, 0x9a34af9a, 0xa9e1eeaa
  TEST_RR_BOTH_LOADED 308, 2, xt.zip8l, 0xafaf9a9a, 0x9a34af9a

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.zip8l, 0x8596e7e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.zip8l, 0xe73c8585, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.zip8l, 0x03ffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.zip8l, 0x9600e700, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.zip8l, 0x009600e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.zip8l, 256, 1
  TEST_RR_ZERO_RS2 315, xt.zip8l, 1, 1
  TEST_RR_ZERO_RS1 316, xt.zip8l, 0xff00ff00, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.zip8l, 0x00ff00ff, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.zip8l, 0
  TEST_RR_ZERO_RD 319, xt.zip8l, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.zip8l, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.zip8l, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.zip8l, 1, 0xffffffff

TEST_END
