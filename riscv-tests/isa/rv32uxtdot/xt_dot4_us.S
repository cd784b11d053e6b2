// xt.dot4.us: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.us, 0xffffff00, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.us, 224, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.us, 0xffffff00, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.us, 224, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.us, 0xffffffe0, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.us, 0xffffff20, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.us, 136, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.us, 0xfffffd40, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.us, 616, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.us, 0xffffffa8, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.us, 0xffffff00, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.us, 192, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.us, 0xfffffe00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.us, 448, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.us, 0xffffffc0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.us, 0xffffff20, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.us, 168, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.us, 0xfffffe40, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.us, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.us, 0xffffffc8, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.us, 0xfffffe20, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.us, 360, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.us, 0xfffffc40, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.us, 840, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.us, 0xffffff88, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.us, 0xffffffff, 0x87654321, 15
  TEST_RR 28, xt.dot4.us, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.us, 0xfffffffe, 0x87654321, 240
  TEST_RR 30, xt.dot4.us, 0xffffffcf, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.us, 0xfffffffd, 0x87654321, 3840
  TEST_RR 32, xt.dot4.us, 0xffffffd6, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.us, 0xfffffffc, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.us, 0xffffffdd, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.us, 0xfffffffb, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.us, 0xffffffe4, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.us, 0xfffffffa, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.us, 0xffffffeb, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.us, 0xfffffff9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.us, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.us, 0xfffffff8, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.us, 0xfffffff9, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.us, 16, 128, 0x87654321
  TEST_RR 44, xt.dot4.us, 55, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.us, 32, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.us, 67, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.us, 48, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.us, 79, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.us, 0xffffffc0, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.us, 91, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.us, 0, 0, 0
  TEST_RR 52, xt.dot4.us, 0, 0, 1
  TEST_RR 53, xt.dot4.us, 0, 0, 2
  TEST_RR 54, xt.dot4.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.us, 0, 1, 0
  TEST_RR 60, xt.dot4.us, 1, 1, 1
  TEST_RR 61, xt.dot4.us, 2, 1, 2
  TEST_RR 62, xt.dot4.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.us, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.us, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot4.us, 0, 2, 0
  TEST_RR 68, xt.dot4.us, 2, 2, 1
  TEST_RR 69, xt.dot4.us, 4, 2, 2
  TEST_RR 70, xt.dot4.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.us, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.us, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot4.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.us, 15, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.us, 30, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.us, 0xffffffc8, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.us, 0xffffffc8, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.us, 0xffffffd7, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.us, 0xffffff54, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.us, 0xffffff90, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.us, 56, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.us, 0xffffffc0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.us, 0xffffffc0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.us, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.us, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.us, 55, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.us, 0xffffffc0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.us, 0xffffffc1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.us, 0xfffffff8, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.us, 0xfffffff7, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.us, 52, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.us, 0xffffff88, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.us, 0xffffff88, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.us, 0xffffff84, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.us, 0xffffffbc, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.us, 15, 0xffffffff, 1
  TEST_RR 109, xt.dot4.us, 30, 0xffffffff, 2
  TEST_RR 110, xt.dot4.us, 0, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.us, 0xffffff88, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.us, 0xffffff97, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.us, 0xffffff4c, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.us, 0xffffff88, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot4.us, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot4.us, 7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot4.us, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot4.us, 14, 0xc35a96e7, 2
  TEST_RR 119, xt.dot4.us, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot4.us, 28, 0xc35a96e7, 4
  TEST_RR 121, xt.dot4.us, 40, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot4.us, 0xffffffc8, 0xc35a96e7, 8
  TEST_RR 123, xt.dot4.us, 0xfffffff8, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot4.us, 14, 0xc35a96e7, 16
  TEST_RR 125, xt.dot4.us, 0xfffffff0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot4.us, 28, 0xc35a96e7, 32
  TEST_RR 127, xt.dot4.us, 0xffffffe0, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot4.us, 56, 0xc35a96e7, 64
  TEST_RR 129, xt.dot4.us, 0xffffffc0, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot4.us, 0xffffff90, 0xc35a96e7, 128
  TEST_RR 131, xt.dot4.us, 0xfffffffc, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot4.us, 6, 0xc35a96e7, 256
  TEST_RR 133, xt.dot4.us, 0xfffffff8, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot4.us, 12, 0xc35a96e7, 512
  TEST_RR 135, xt.dot4.us, 0xfffffff0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot4.us, 24, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot4.us, 0xffffffe0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot4.us, 0xffffffd0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot4.us, 3, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot4.us, 9, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot4.us, 6, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot4.us, 18, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot4.us, 12, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot4.us, 36, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot4.us, 24, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot4.us, 0xffffffb8, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot4.us, 0xffffffff, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot4.us, 10, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot4.us, 0xfffffffe, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot4.us, 20, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot4.us, 0xfffffffc, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot4.us, 40, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot4.us, 0xfffffff8, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot4.us, 0xffffffb0, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot4.us, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot4.us, 5, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot4.us, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot4.us, 10, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot4.us, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot4.us, 20, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot4.us, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot4.us, 0xffffffd8, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot4.us, 0xfffffffa, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot4.us, 3, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot4.us, 0xfffffff4, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot4.us, 6, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot4.us, 0xffffffe8, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot4.us, 12, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot4.us, 0xffffffd0, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot4.us, 0xffffffe8, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot4.us, 5, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot4.us, 12, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot4.us, 10, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot4.us, 24, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot4.us, 20, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot4.us, 48, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot4.us, 40, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot4.us, 0xffffffa0, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot4.us, 0xfffffff9, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot4.us, 0xffffff4e, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot4.us, 0xffffff6e, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot4.us, 0xffffff81, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot4.us, 1, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot4.us, 0xffffff56, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot4.us, 0xffffff6e, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot4.us, 0xffffff81, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot4.us, 1, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot4.us, 0xffffff4e, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot4.us, 0xffffff76, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot4.us, 0xffffff81, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot4.us, 1, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot4.us, 0xffffff4e, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot4.us, 0xffffff6e, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot4.us, 0xffffff89, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot4.us, 0xfffffff9, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot4.us, 0xffffff4e, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot4.us, 0xffffff6e, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot4.us, 0xffffff81, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot4.us, 1, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot4.us, 0xffffff56, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot4.us, 0xffffff6e, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot4.us, 0xffffff81, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot4.us, 1, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot4.us, 0xffffff4e, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot4.us, 0xffffff76, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot4.us, 0xffffff81, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot4.us, 1, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot4.us, 0xffffff4e, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot4.us, 0xffffff6e, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot4.us, 0xffffff89, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot4.us, 0xffffff67, 0xe436a743, 0xd188b0e5
  TEST_RR 212, xt.dot4.us, 38, 0xd96eac43, 0x1b015f32
  TEST_RR 213, xt.dot4.us, 0xffffffed, 0x434a378f, 0x585e5886
  TEST_RR 214, xt.dot4.us, 81, 0xdb4d3aee, 0x1025122c
  TEST_RR 215, xt.dot4.us, 79, 0x8dae4429, 0xa056cdd3
  TEST_RR 216, xt.dot4.us, 58, 0x1131c24a, 0xe29b7cd2
  TEST_RR 217, xt.dot4.us, 11, 0xbaa441e8, 0xe964195b
  TEST_RR 218, xt.dot4.us, 0xfffffff7, 0x984a603e, 0xf66cfecf
  TEST_RR 219, xt.dot4.us, 0xffffff58, 0x76c3c8bf, 0xffe1e2ac
  TEST_RR 220, xt.dot4.us, 0xffffffd7, 0x6be01857, 0x24c55af1
  TEST_RR 221, xt.dot4.us, 0xffffff92, 0xfe5a1220, 0xae87c9eb
  TEST_RR 222, xt.dot4.us, 0xffffff50, 0x92d08a2c, 0xc20c0aaa
  TEST_RR 223, xt.dot4.us, 11, 0xa0eb7cb9, 0x04f1c50e
  TEST_RR 224, xt.dot4.us, 0xffffff96, 0x40d41434, 0x2aa95b11
  TEST_RR 225, xt.dot4.us, 0xffffff58, 0xc17b40c1, 0xe7aed9ad
  TEST_RR 226, xt.dot4.us, 0xffffffd0, 0xdb531bfe, 0xa976532f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot4.us, 0xffffffd6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot4.us, 0xffffffd6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot4.us, 0xffffffb0, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot4.us, 0xffffffb0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot4.us, 0xfffffff6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot4.us, 0xfffffff6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot4.us, 0xffffff80, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot4.us, 0xffffff80, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot4.us, 0xffffffc0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot4.us, 0xffffffc0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot4.us, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot4.us, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot4.us, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot4.us, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot4.us, 0xffffff2a, 0x2384bf0f, 0x00a04999, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot4.us, 244, 0xcaed1998, 0xf656170e, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot4.us, 0xffffffec, 0x70a509fb, 0x443196c9, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot4.us, 81, 0x05c86eb8, 0xe6efb6f5, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot4.us, 0xffffffcd, 0x703c7f7f, 0xc5d5df1d, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot4.us, 0xffffffd0, 0x175cdc16, 0x4b8fa7f5, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot4.us, 0xffffffb1, 0x6ca3c531, 0x92d3e961, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot4.us, 0xffffff90, 0x19d5e581, 0x59885c50, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot4.us, 33, 0x6ce03322, 0x04e7a7f6, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot4.us, 0xffffffe2, 0x63bfa8c3, 0xe47fa914, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot4.us, 207, 0xb4bee9c8, 0x6441c363, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot4.us, 0xffffffdf, 0xb2f7245a, 0xb7647a8a, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot4.us, 0xffffffc2, 0x6f37943c, 0x6900f400, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot4.us, 249, 0x2db871f7, 0x4556264f, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot4.us, 0xffffffd9, 0x91423ad0, 0xba56db3a, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot4.us, 53, 0x5fa486b6, 0xc38f4f47, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot4.us, 0xfffffff6, 0x2db667b4, 0x2ad646d7, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot4.us, 0xffffffcb, 0xf93e3536, 0x2d7eb84f, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot4.us, 0xfffffe9c, 0xd85755fe, 0x0c0aca88, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot4.us, 28, 0xe364fd38, 0x0b18f487, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot4.us, 0xfffffffb, 0xd4b6efeb, 0xb9edd77d, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot4.us, 337, 0xfae9f0d7, 0x75307005, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot4.us, 72, 0xc20252c0, 0x2d5d0052, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot4.us, 153, 0x1e8dbb44, 0x3d74260f, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot4.us, 0xffffffb2, 0x842620b6, 0xecd85dc7, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot4.us, 0xffffff9b, 0x6124518a, 0xf4fc12f8, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot4.us, 0xffffffbe, 0xfe953c0c, 0x2911cdd3, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot4.us, 0xffffff36, 0x87ac4cd4, 0xd9ed92bf, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot4.us, 61, 0x82cf2349, 0x2844fd0c, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot4.us, 202, 0x5ca9f3b5, 0xd479557f, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot4.us, 0xffffffd0, 0xbe20a2f2, 0x840dba49
  TEST_RR_RESULT_AFTER 274, 1, xt.dot4.us, 16, 0x932ece70, 0x2cf51f82
  TEST_RR_RESULT_AFTER 275, 2, xt.dot4.us, 0xffffffad, 0x8fd4b56c, 0x5f01996d

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot4.us, 45, 0xbafc1b6e, 0xcf05c1c4
  TEST_RR_12_AFTER 277, 0, 1, xt.dot4.us, 0xffffffc6, 0x71ba0f65, 0xe85c9ea3
  TEST_RR_12_AFTER 278, 0, 2, xt.dot4.us, 0xffffffb4, 0xae0399df, 0xecb708d6
  TEST_RR_12_AFTER 279, 1, 0, xt.dot4.us, 0xffffff6d, 0xc7cdecf9, 0x8105d0a1
  TEST_RR_12_AFTER 280, 1, 1, xt.dot4.us, 158, 0x1669399d, 0x655c1742
  TEST_RR_12_AFTER 281, 1, 2, xt.dot4.us, 0xffffff3a, 0x67cd87b8, 0x14aa60a8
  TEST_RR_12_AFTER 282, 2, 0, xt.dot4.us, 88, 0x87a62001, 0x9677a212
  TEST_RR_12_AFTER 283, 2, 1, xt.dot4.us, 0xffffffa8, 0xc3002a92, 0x10ec2aa5
  TEST_RR_12_AFTER 284, 2, 2, xt.dot4.us, 162, 0x8987f346, 0x4fd47a64
  TEST_RR_21_AFTER 285, 0, 0, xt.dot4.us, 0xffffffee, 0x70530a53, 0x62e91c12
  TEST_RR_21_AFTER 286, 0, 1, xt.dot4.us, 122, 0xf3e10e05, 0x3b023534
  TEST_RR_21_AFTER 287, 0, 2, xt.dot4.us, 0xffffff16, 0xf8cc1ec1, 0x99fb9006
  TEST_RR_21_AFTER 288, 1, 0, xt.dot4.us, 6, 0xec458805, 0x0f5ac544
  TEST_RR_21_AFTER 289, 1, 1, xt.dot4.us, 47, 0x5db82974, 0x7e7c8149
  TEST_RR_21_AFTER 290, 1, 2, xt.dot4.us, 95, 0x376fffe3, 0x9c5642a6
  TEST_RR_21_AFTER 291, 2, 0, xt.dot4.us, 0xffffff1f, 0x0f0dd096, 0xcd0ce1a8
  TEST_RR_21_AFTER 292, 2, 1, xt.dot4.us, 8, 0x99cee36a, 0xed56af6c
  TEST_RR_21_AFTER 293, 2, 2, xt.dot4.us, 0xffffffda, 0x7b1fd5a8, 0x4eb591a4
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot4.us, 0xffffffcc, 0xf0138f02, 0x2c9a3b5d
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot4.us, 0xffffffd3, 0x03159386, 0x931c49f9
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot4.us, 0xffffff75, 0xd7cde9bf, 0xe97da449
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot4.us, 0xffffffd6, 0xd6aa9cd2, 0x6e529d96
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot4.us, 0xffffffe2, 0x6326c484, 0xda74c05a
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot4.us, 0xffffff13, 0x2fdac4f7, 0xe832bb84

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot4.us, 22, 0xb2f9ffdb, 0x9f65339d
  TEST_RR_RS2_LOADED 301, 0, xt.dot4.us, 22, 0xb2f9ffdb, 0x9f65339d
  TEST_RR_BOTH_LOADED 302, 0, xt.dot4.us, 0xffffff03, 0xb2f9ffdb
  TEST_RR_RS1_LOADED 303, 1, xt.dot4.us, 0xffffffc8, 0xd1c7e209, 0xb856ab31
  TEST_RR_RS2_LOADED 304, 1, xt.dot4.us, 0xffffffc8, 0xd1c7e209, 0xb856ab31
  TEST_RR_BOTH_LOADED 305, 1, xt.dot4.us, 0xffffff84, 0xd1c7e209
  TEST_RR_RS1_LOADED 306, 2, xt.dot4.us, 183, 0x711e934e, 0x7c2731b2
  TEST_RR_RS2_LOADED 307, 2, xt.dot4.us, 183, 0x711e934e, 0x7c2731b2
  TEST_RR_BOTH_LOADED 308, 2, xt.dot4.us, 0xffffffd5, 0x711e934e

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot4.us, 0xffffff32, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot4.us, 0xffffffb6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot4.us, 135, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot4.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot4.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot4.us, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot4.us, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot4.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot4.us, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot4.us, 0
  TEST_RR_ZERO_RD 319, xt.dot4.us, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot4.us, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot4.us, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot4.us, 1, 0xffffffff

TEST_END
