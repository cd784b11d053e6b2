// xt.dot84h.us: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.us, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.us, 1536, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.us, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.us, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.us, 0xfffffe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.us, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.us, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.us, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.us, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.us, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.us, 0xfffff780, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.us, 1632, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.us, 0xffffef00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.us, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.us, 0xfffffde0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.us, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.us, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.us, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.us, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.us, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.us, 0xfffff010, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.us, 3060, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.us, 0xffffe020, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.us, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.us, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.us, 0xffffffe4, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.us, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.us, 0xfffffe40, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.us, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.us, 0xffffffeb, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.us, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.us, 0xfffffeb0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.us, 0xffffffdf, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.us, 0xfffffff2, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.us, 0xffffffbd, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.us, 0xffffff20, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.us, 0xffffff9b, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.us, 0xfffffff9, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.us, 0xffffff79, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.us, 0xffffff90, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.us, 640, 128, 0x87654321
  TEST_RR 44, xt.dot84h.us, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.us, 768, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.us, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.us, 896, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.us, 1150, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.us, 0xfffffc00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.us, 1558, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.us, 0, 0, 0
  TEST_RR 52, xt.dot84h.us, 0, 0, 1
  TEST_RR 53, xt.dot84h.us, 0, 0, 2
  TEST_RR 54, xt.dot84h.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.us, 0, 1, 0
  TEST_RR 60, xt.dot84h.us, 0, 1, 1
  TEST_RR 61, xt.dot84h.us, 0, 1, 2
  TEST_RR 62, xt.dot84h.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.us, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.us, 0xffffffff, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.us, 0, 2, 0
  TEST_RR 68, xt.dot84h.us, 0, 2, 1
  TEST_RR 69, xt.dot84h.us, 0, 2, 2
  TEST_RR 70, xt.dot84h.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.us, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.us, 0xfffffffe, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.us, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.us, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.us, 124, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.us, 0xfffffc08, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.us, 0xfffffc08, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.us, 0xfffffc84, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.us, 0xfffffc84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.us, 896, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.us, 0xfffffc00, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.us, 0xfffffc00, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.us, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.us, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.us, 895, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.us, 0xfffffc00, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.us, 0xfffffc00, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.us, 0xffffff7f, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.us, 0xffffff7f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.us, 1402, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.us, 0xfffff808, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.us, 0xfffff808, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.us, 0xfffffd82, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.us, 0xfffffd82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.us, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.us, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.us, 1020, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.us, 0xfffff808, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.us, 0xfffff808, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.us, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84h.us, 0xffffffff, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84h.us, 0, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84h.us, 0xfffffffe, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84h.us, 0, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84h.us, 0xfffffffc, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84h.us, 0, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84h.us, 0xfffffff8, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84h.us, 0, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84h.us, 0xfffffff0, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84h.us, 0, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84h.us, 0xffffffe0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84h.us, 0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84h.us, 0xffffffc0, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84h.us, 0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84h.us, 0xffffff80, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84h.us, 0, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84h.us, 0, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84h.us, 0, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84h.us, 0, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84h.us, 0, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84h.us, 0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84h.us, 0, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84h.us, 0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84h.us, 0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84h.us, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84h.us, 0, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84h.us, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84h.us, 0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84h.us, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84h.us, 0, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84h.us, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84h.us, 0, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84h.us, 0xfffffffa, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84h.us, 231, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84h.us, 0xfffffff4, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84h.us, 462, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84h.us, 0xffffffe8, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84h.us, 924, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84h.us, 0xffffffd0, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84h.us, 0xfffff8c8, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84h.us, 0xffffffa0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84h.us, 150, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84h.us, 0xffffff40, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84h.us, 300, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84h.us, 0xfffffe80, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84h.us, 600, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84h.us, 0xfffffd00, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84h.us, 0xfffffb50, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84h.us, 5, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84h.us, 90, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84h.us, 10, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84h.us, 180, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84h.us, 20, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84h.us, 360, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84h.us, 40, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84h.us, 0xfffffd30, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84h.us, 80, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84h.us, 195, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84h.us, 160, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84h.us, 390, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84h.us, 320, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84h.us, 780, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84h.us, 640, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84h.us, 0xfffff9e8, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84h.us, 0xfffffc05, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84h.us, 0xfffffc06, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84h.us, 0xfffffa12, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84h.us, 0xfffffb0d, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84h.us, 1036, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84h.us, 0xfffffc24, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84h.us, 0xfffffc44, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84h.us, 0xfffffb85, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84h.us, 1021, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84h.us, 0xfffffc06, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84h.us, 0xfffffc08, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84h.us, 0xfffffb0d, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84h.us, 908, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84h.us, 0xfffff828, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84h.us, 0xfffffc44, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84h.us, 0xfffffc84, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84h.us, 1021, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84h.us, 0xfffff812, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84h.us, 0xfffffc08, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84h.us, 0xfffffc0c, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84h.us, 0xfffffc14, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84h.us, 0xfffff828, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84h.us, 0xfffffa46, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84h.us, 0xfffffc84, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84h.us, 0xfffffc05, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84h.us, 0xfffff80a, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84h.us, 0xfffffa0a, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84h.us, 0xfffffc0c, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84h.us, 0xfffffc14, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84h.us, 0xfffffc24, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84h.us, 0xfffffa46, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84h.us, 0xfffffc05, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84h.us, 0xfffff3e4, 0xcc4d77dd, 0x958b9c9c
  TEST_RR 212, xt.dot84h.us, 0xfffffff4, 0xcd960748, 0xe42daaaf
  TEST_RR 213, xt.dot84h.us, 0xfffffe6b, 0x1e733517, 0xab46c3c7
  TEST_RR 214, xt.dot84h.us, 0xfffffe27, 0x0fd6dc49, 0xb9504efe
  TEST_RR 215, xt.dot84h.us, 575, 0x6990459a, 0x778ca553
  TEST_RR 216, xt.dot84h.us, 479, 0x038a366a, 0x5679b98f
  TEST_RR 217, xt.dot84h.us, 0xfffffa3b, 0x0949e63e, 0x54a940b2
  TEST_RR 218, xt.dot84h.us, 127, 0xf1237afc, 0xf46eb987
  TEST_RR 219, xt.dot84h.us, 2105, 0x4b915491, 0x7751aaa3
  TEST_RR 220, xt.dot84h.us, 0xffffffd3, 0xa8271347, 0xd4144676
  TEST_RR 221, xt.dot84h.us, 0xffffff34, 0x34184fe6, 0xd76d6dc3
  TEST_RR 222, xt.dot84h.us, 0xfffff429, 0xa5acee92, 0x9aa4947a
  TEST_RR 223, xt.dot84h.us, 194, 0x0e310635, 0x7ed47a84
  TEST_RR 224, xt.dot84h.us, 0xffffff1a, 0xccdac2be, 0x738c5e99
  TEST_RR 225, xt.dot84h.us, 431, 0x85a71403, 0xd5f50fa6
  TEST_RR 226, xt.dot84h.us, 2079, 0xa510a81b, 0x637b6b4c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.us, 204, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.us, 204, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.us, 0xfffffb86, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.us, 0xfffffb86, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.us, 0xfffffcd3, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.us, 0xfffffcd3, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.us, 227, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.us, 227, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.us, 0xfffffc00, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.us, 0xfffffc00, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.us, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.us, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.us, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.us, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.us, 816, 0x064cc70c, 0x6f45c079, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.us, 342, 0xb6c36f10, 0x42875154, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.us, 0xfffffdeb, 0xa6a06561, 0xca653a3a, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.us, 238, 0x49f8f261, 0xa06839e6, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.us, 1042, 0x9a7e40da, 0xb406daef, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.us, 0xffffff09, 0x87a78634, 0x5ecf5c6d, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.us, 898, 0xbc4caa14, 0x3a5dea70, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.us, 0xfffffc72, 0x8eb9d94c, 0x3ee91c1f, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.us, 322, 0xa4f86d7a, 0x3fa64cf2, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.us, 0xfffffe02, 0xe5463cdd, 0x3f792373, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.us, 969, 0x67a12fac, 0xc1465985, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.us, 147, 0x5f1e8524, 0xdb6a4202, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.us, 1524, 0x6a41f59d, 0x3d7e6409, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.us, 958, 0x2e302be9, 0xd2735dea, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.us, 936, 0x5e7ea9c7, 0x81177f76, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.us, 0xfffffe41, 0x691d1438, 0xd0fee76e, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.us, 0xffffff9e, 0x63c1ff09, 0x3e0f23f7, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.us, 503, 0xed5b9fb9, 0x3ca653c8, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.us, 966, 0x4f0dc927, 0x6a4a188d, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.us, 1035, 0xc2142dcf, 0x4fd240e8, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.us, 99, 0x842a5bb9, 0x2ce11335, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.us, 726, 0xce5cce3e, 0xea74d929, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.us, 0xfffffa80, 0x2473fa13, 0xa4a88c73, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.us, 331, 0x56ac4b5a, 0x2d35b33f, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.us, 1736, 0x64e66690, 0xa44703d7, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.us, 1252, 0x92dab0ec, 0xa66fb5f2, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.us, 1129, 0x0ccb8e68, 0x053dedbf, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.us, 0xfffff9f1, 0xbffa77e7, 0xfa7d4f93, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.us, 1048, 0xb399ae6f, 0x243ce947, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.us, 195, 0xdedb0b3c, 0xc4d4a071, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.us, 0xfffffd01, 0x4ed87970, 0x1d3bcf73
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.us, 0xfffffa5c, 0x6dfbe15a, 0x79e01b88
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.us, 0xffffff3b, 0x9f1f6e34, 0x5cacb0de

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.us, 0xfffff60e, 0xb0ef7e44, 0xe81a0934
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.us, 0xfffffc6b, 0xa5b70d4a, 0x599bd9e6
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.us, 0xffffffab, 0xef4488b0, 0x15fd963a
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.us, 732, 0x813dccba, 0xca71e069
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.us, 0xfffffbf5, 0xfe9341e2, 0x9013097a
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.us, 0xfffff781, 0x130ee7b7, 0x92bb3023
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.us, 317, 0xb160d650, 0xb037c300
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.us, 0xfffffb5c, 0x2983b610, 0xf9fdf6a7
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.us, 0xfffffe86, 0x5b83b87f, 0x37d8994b
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.us, 1894, 0x7753e7ec, 0x92747596
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.us, 926, 0x6a23a3ed, 0x11f4a621
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.us, 28, 0x552e0a52, 0x47a906bc
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.us, 0xfffff4ad, 0xefc658cb, 0xae49f8c3
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.us, 0xfffffced, 0xe9e12c99, 0xa78c7d9f
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.us, 248, 0x52073b09, 0x54e89daf
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.us, 84, 0x043341c3, 0xf392d8b5
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.us, 478, 0xe95ef2c4, 0x0301e39f
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.us, 2151, 0x624373fe, 0x2326eba2
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.us, 0xffffffea, 0x1bbfc9a3, 0xcf3e7f35
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.us, 0xfffffe4e, 0x53832075, 0x6e1a0bce
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.us, 641, 0xf4a0a33b, 0x43b07122
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.us, 0xfffffa88, 0x8e7bd5af, 0xd028cb63
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.us, 0xfffffe75, 0x3219422e, 0xdd386d8d
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.us, 1820, 0x0457fc61, 0x7551325d

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.us, 0xfffffe42, 0x592d3859, 0xf48fe6ed
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.us, 0xfffffe42, 0x592d3859, 0xf48fe6ed
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.us, 0xffffffe7, 0x592d3859
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.us, 0xfffff988, 0x9d06b374, 0xc6cdd5a4
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.us, 0xfffff988, 0x9d06b374, 0xc6cdd5a4
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.us, 0xfffffe5b, 0x9d06b374
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.us, 859, 0x00b702e0, 0x9123e705
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.us, 859, 0x00b702e0, 0x9123e705
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.us, 1558, 0x00b702e0

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.us, 0xfffffd66, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.us, 0xfffffed6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.us, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.us, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.us, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.us, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84h.us, 0
  TEST_RR_ZERO_RD 319, xt.dot84h.us, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84h.us, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84h.us, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84h.us, 1, 0xffffffff

TEST_END
