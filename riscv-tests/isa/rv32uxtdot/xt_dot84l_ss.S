// xt.dot84l.ss: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.ss, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.ss, 0xfffffa00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.ss, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.ss, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.ss, 512, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.ss, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.ss, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.ss, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.ss, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.ss, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.ss, 1920, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.ss, 0xfffffa60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.ss, 3840, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.ss, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.ss, 480, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.ss, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.ss, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.ss, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.ss, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.ss, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.ss, 16, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.ss, 0xfffffff4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.ss, 32, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.ss, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.ss, 4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.ss, 0xffffffdf, 0x87654321, 15
  TEST_RR 28, xt.dot84l.ss, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.ss, 0xffffffbd, 0x87654321, 240
  TEST_RR 30, xt.dot84l.ss, 0xfffffc80, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.ss, 0xffffff9b, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.ss, 0xffffffcf, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.ss, 121, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.ss, 0xfffffcf0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.ss, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.ss, 0xffffffd6, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.ss, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.ss, 0xfffffd60, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.ss, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.ss, 0xffffffdd, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.ss, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.ss, 0xfffffdd0, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.ss, 0xffffff80, 128, 0x87654321
  TEST_RR 44, xt.dot84l.ss, 0xfffffe7e, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.ss, 0xffffff00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.ss, 22, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.ss, 0xfffffe80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.ss, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.ss, 0xfffffe00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.ss, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.ss, 0, 0, 0
  TEST_RR 52, xt.dot84l.ss, 0, 0, 1
  TEST_RR 53, xt.dot84l.ss, 0, 0, 2
  TEST_RR 54, xt.dot84l.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.ss, 0, 1, 0
  TEST_RR 60, xt.dot84l.ss, 1, 1, 1
  TEST_RR 61, xt.dot84l.ss, 2, 1, 2
  TEST_RR 62, xt.dot84l.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.ss, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.ss, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.ss, 0, 2, 0
  TEST_RR 68, xt.dot84l.ss, 2, 2, 1
  TEST_RR 69, xt.dot84l.ss, 4, 2, 2
  TEST_RR 70, xt.dot84l.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.ss, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.ss, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.ss, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.ss, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.ss, 0xffffff84, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.ss, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.ss, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.ss, 0xfffffc08, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.ss, 0xffffff84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.ss, 128, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.ss, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.ss, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.ss, 1024, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.ss, 128, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.ss, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.ss, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.ss, 127, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.ss, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.ss, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.ss, 1024, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.ss, 127, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.ss, 130, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.ss, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.ss, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.ss, 8, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.ss, 130, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.ss, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.ss, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.ss, 4, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.ss, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.ss, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.ss, 8, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.ss, 4, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84l.ss, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84l.ss, 0xffffffe7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84l.ss, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84l.ss, 0xffffffce, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84l.ss, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84l.ss, 0xffffff9c, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84l.ss, 40, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84l.ss, 200, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84l.ss, 80, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84l.ss, 0xffffff96, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84l.ss, 160, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84l.ss, 0xffffff2c, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84l.ss, 320, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84l.ss, 0xfffffe58, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84l.ss, 0xfffffd80, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84l.ss, 848, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84l.ss, 0xfffffff8, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84l.ss, 90, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84l.ss, 0xfffffff0, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84l.ss, 180, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84l.ss, 0xffffffe0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84l.ss, 360, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84l.ss, 0xffffffc0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84l.ss, 0xfffffd30, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84l.ss, 0xffffff80, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84l.ss, 0xffffffc3, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84l.ss, 0xffffff00, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84l.ss, 0xffffff86, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84l.ss, 0xfffffe00, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84l.ss, 0xffffff0c, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84l.ss, 1024, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84l.ss, 488, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84l.ss, 0xfffffffc, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84l.ss, 0, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84l.ss, 0xfffffff8, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84l.ss, 0, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84l.ss, 0xfffffff0, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84l.ss, 0, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84l.ss, 0xffffffe0, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84l.ss, 0, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84l.ss, 0xffffffc0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84l.ss, 0, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84l.ss, 0xffffff80, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84l.ss, 0, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84l.ss, 0xffffff00, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84l.ss, 0, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84l.ss, 512, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84l.ss, 0, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84l.ss, 3, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84l.ss, 0, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84l.ss, 6, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84l.ss, 0, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84l.ss, 12, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84l.ss, 0, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84l.ss, 24, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84l.ss, 0, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84l.ss, 48, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84l.ss, 0, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84l.ss, 96, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84l.ss, 0, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84l.ss, 192, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84l.ss, 0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84l.ss, 0xfffffe80, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84l.ss, 0, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84l.ss, 0xfffffff5, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84l.ss, 10, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84l.ss, 8, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84l.ss, 12, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84l.ss, 20, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84l.ss, 40, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84l.ss, 70, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84l.ss, 0xffffff84, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84l.ss, 5, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84l.ss, 10, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84l.ss, 10, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84l.ss, 12, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84l.ss, 20, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84l.ss, 36, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84l.ss, 198, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84l.ss, 0xffffff85, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84l.ss, 5, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84l.ss, 6, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84l.ss, 10, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84l.ss, 21, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84l.ss, 12, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84l.ss, 36, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84l.ss, 68, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84l.ss, 0xffffff85, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84l.ss, 0xfffffffd, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84l.ss, 6, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84l.ss, 8, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84l.ss, 13, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84l.ss, 12, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84l.ss, 168, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84l.ss, 68, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84l.ss, 0xffffff84, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84l.ss, 0xfffffe5b, 0xde1234bf, 0xf40e96a7
  TEST_RR 212, xt.dot84l.ss, 398, 0xa004293d, 0x23bffa24
  TEST_RR 213, xt.dot84l.ss, 0xffffffa6, 0x28309903, 0x8589c62c
  TEST_RR 214, xt.dot84l.ss, 0xfffffd5b, 0x25b9094a, 0x9c002368
  TEST_RR 215, xt.dot84l.ss, 0xfffffd93, 0x192a4ed7, 0x9c0986a5
  TEST_RR 216, xt.dot84l.ss, 273, 0x309bb0ed, 0xcdce7f3c
  TEST_RR 217, xt.dot84l.ss, 57, 0xed547094, 0xca51dc30
  TEST_RR 218, xt.dot84l.ss, 0xffffff3e, 0x443b7e2b, 0x4efec7d1
  TEST_RR 219, xt.dot84l.ss, 0xfffffc4e, 0xfc700c03, 0x955dc8be
  TEST_RR 220, xt.dot84l.ss, 0xfffffe9b, 0x3dbdb63d, 0xed90404b
  TEST_RR 221, xt.dot84l.ss, 0xffffffd2, 0xebd2520e, 0x08b1ccc1
  TEST_RR 222, xt.dot84l.ss, 0xffffff68, 0xdd175d8b, 0x89f21d22
  TEST_RR 223, xt.dot84l.ss, 0xfffffe2c, 0x6cfc23c4, 0x5033b28a
  TEST_RR 224, xt.dot84l.ss, 688, 0xa51ac4c1, 0x8308af94
  TEST_RR 225, xt.dot84l.ss, 0xfffffe52, 0xed2467d7, 0xb02d5dde
  TEST_RR 226, xt.dot84l.ss, 0xfffffebd, 0xff376a6a, 0xd0e150a3

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.ss, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.ss, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.ss, 1004, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.ss, 1004, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.ss, 0xfffffa0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.ss, 0xfffffa0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.ss, 0xfffffc8b, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.ss, 0xfffffc8b, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.ss, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.ss, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.ss, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.ss, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.ss, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.ss, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.ss, 535, 0xd39594b5, 0x4acb4788, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.ss, 768, 0x9ab69ba5, 0xb915cb1f, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.ss, 670, 0x7e2dee8d, 0x99b9d3a9, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.ss, 0xfffffdf8, 0xb0b09e48, 0x0ecd110b, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.ss, 812, 0x3e048374, 0x56640007, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.ss, 0xfffffa55, 0xc8b67567, 0x58ff008b, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.ss, 832, 0xf1487fcc, 0x09cf9251, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.ss, 1013, 0x1f46ce41, 0x7ca3e6c7, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.ss, 742, 0x02a21e84, 0x3f7af971, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.ss, 0xfffffe4a, 0x7861c8e2, 0xfdace031, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.ss, 0xffffff56, 0x629149f4, 0xc1a3419b, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.ss, 853, 0xc764c23a, 0xbf4ad6ab, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.ss, 0xfffffee6, 0xf5bfedfa, 0x7ac935c0, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.ss, 0xffffff80, 0x3383fb80, 0xe7750001, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.ss, 0xfffffe23, 0x7b91869b, 0x0109c1a6, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.ss, 1214, 0x2f3e0062, 0x631b2717, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.ss, 347, 0x40736324, 0x8e2c3f22, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.ss, 561, 0xcdf354e8, 0xa7c5ad2e, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.ss, 640, 0x57bf024c, 0xc502c866, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.ss, 508, 0x9b3e5344, 0x608c0602, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.ss, 0xfffffeec, 0x2f715b86, 0x0f831b41, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.ss, 71, 0x017f6aed, 0xd5e1af36, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.ss, 0xffffffbf, 0xc97673d3, 0x9557a594, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.ss, 0xfffffebb, 0x00b9d82d, 0x98db807f, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.ss, 316, 0x483e066c, 0xfcf0dc47, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.ss, 0xffffff19, 0x717392a9, 0x87f8dcec, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.ss, 954, 0x0a672175, 0x4fa1d057, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.ss, 105, 0xc8e12395, 0x63c98c56, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.ss, 0xfffffcba, 0x0530d9b6, 0xa9614926, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.ss, 596, 0x97f006e3, 0x0dce8584, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.ss, 515, 0x515495ae, 0x6d4cd1cd
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.ss, 0xfffffed1, 0x8629d6d4, 0xebef5b8c
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.ss, 0xfffffdf3, 0x04b42b0e, 0xb88fe71e

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.ss, 1374, 0x1b299ba7, 0x50d406b9
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.ss, 420, 0x058c1dce, 0x212afb56
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.ss, 0xfffffcb3, 0x23197fbe, 0x740cf9b0
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.ss, 0xffffffbb, 0x9c2014ab, 0x6ad9e335
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.ss, 0xfffffdb6, 0xd6e07e44, 0xa25974c5
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.ss, 0xffffff77, 0x0eed4a5b, 0xdc54dca3
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.ss, 1198, 0x74a2e56f, 0xf02641a6
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.ss, 0xfffffaa5, 0xd98609c0, 0xc65d67d4
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.ss, 213, 0xb794c912, 0xc275cc79
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.ss, 0xfffffab1, 0x972dd3ca, 0xa7756926
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.ss, 0xfffffe81, 0xbe4c9dda, 0x3d0a2116
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.ss, 597, 0x1d3a521c, 0x39b7363d
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.ss, 0xfffffd90, 0x580d5897, 0xa3cccb67
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.ss, 467, 0x2b939e71, 0x0773caff
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.ss, 491, 0xb1912e08, 0x98d42d65
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.ss, 220, 0x9e65f5fb, 0xe76357d6
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.ss, 563, 0x47895ddb, 0xabb9de39
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.ss, 257, 0xd2e087a0, 0x10a84ffd
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.ss, 0xfffffdcb, 0x7748646a, 0xb857d7be
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.ss, 371, 0x3b92a5ca, 0xb03e9949
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.ss, 0xffffff5f, 0xebc8829d, 0x5d16a4b7
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.ss, 949, 0x00d0f780, 0x7b7cf138
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.ss, 0xffffffcf, 0x85206714, 0x766f9aab
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.ss, 0xffffffde, 0xee120ef7, 0xc84e1e44

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.ss, 0xffffffe0, 0x62512d96, 0x9143e061
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.ss, 0xffffffe0, 0x62512d96, 0x9143e061
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.ss, 0xfffffc1a, 0x62512d96
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.ss, 125, 0x27c7a440, 0x4d21d217
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.ss, 125, 0x27c7a440, 0x4d21d217
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.ss, 0xfffffcc2, 0x27c7a440
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.ss, 0xfffffd1f, 0x027d403f, 0xee0c385f
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.ss, 0xfffffd1f, 0x027d403f, 0xee0c385f
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.ss, 137, 0x027d403f

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.ss, 629, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.ss, 0xfffffec2, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.ss, 0xffffff7c, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.ss, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.ss, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.ss, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84l.ss, 0
  TEST_RR_ZERO_RD 319, xt.dot84l.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84l.ss, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84l.ss, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84l.ss, 1, 0xffffffff

TEST_END
