// xt.dot4.su: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.su, 0xffffff00, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.su, 0xffffff20, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.su, 0xffffff00, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.su, 0xffffff20, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.su, 0xfffffe20, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.su, 224, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.su, 136, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.su, 192, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.su, 168, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.su, 360, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.su, 0xffffff00, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.su, 0xfffffd40, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.su, 0xfffffe00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.su, 0xfffffe40, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.su, 0xfffffc40, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.su, 224, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.su, 616, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.su, 448, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.su, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.su, 840, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.su, 0xffffffe0, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.su, 0xffffffa8, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.su, 0xffffffc0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.su, 0xffffffc8, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.su, 0xffffff88, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.su, 15, 0x87654321, 15
  TEST_RR 28, xt.dot4.su, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.su, 30, 0x87654321, 240
  TEST_RR 30, xt.dot4.su, 63, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.su, 45, 0x87654321, 3840
  TEST_RR 32, xt.dot4.su, 70, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.su, 60, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.su, 77, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.su, 75, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.su, 84, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.su, 90, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.su, 91, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.su, 105, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.su, 98, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.su, 0xffffff88, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.su, 105, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.su, 0xfffffff0, 128, 0x87654321
  TEST_RR 44, xt.dot4.su, 0xffffff57, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.su, 0xffffffe0, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.su, 0xffffff83, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.su, 0xffffffd0, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.su, 0xffffffaf, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.su, 0xffffffc0, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.su, 0xffffffdb, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.su, 0, 0, 0
  TEST_RR 52, xt.dot4.su, 0, 0, 1
  TEST_RR 53, xt.dot4.su, 0, 0, 2
  TEST_RR 54, xt.dot4.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.su, 0, 1, 0
  TEST_RR 60, xt.dot4.su, 1, 1, 1
  TEST_RR 61, xt.dot4.su, 2, 1, 2
  TEST_RR 62, xt.dot4.su, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.su, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.su, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.su, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot4.su, 0, 2, 0
  TEST_RR 68, xt.dot4.su, 2, 2, 1
  TEST_RR 69, xt.dot4.su, 4, 2, 2
  TEST_RR 70, xt.dot4.su, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.su, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.su, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.su, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot4.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.su, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.su, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.su, 0xffffffc8, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.su, 56, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.su, 55, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.su, 52, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.su, 0, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.su, 0xffffffc8, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.su, 0xffffffc0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.su, 0xffffffc0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.su, 0xffffff88, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.su, 0xffffff88, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.su, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.su, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.su, 0xffffffd7, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.su, 0xffffffc0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.su, 0xffffffc1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.su, 0xffffff88, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.su, 0xffffff97, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.su, 0xffffff54, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.su, 0xfffffff8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.su, 0xfffffff8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.su, 0xffffff84, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.su, 0xffffff4c, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.su, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot4.su, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot4.su, 0xffffff90, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.su, 0xfffffff8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.su, 0xfffffff7, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.su, 0xffffffbc, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.su, 0xffffff88, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot4.su, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot4.su, 7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot4.su, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot4.su, 14, 0xc35a96e7, 2
  TEST_RR 119, xt.dot4.su, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot4.su, 28, 0xc35a96e7, 4
  TEST_RR 121, xt.dot4.su, 0xffffffd8, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot4.su, 56, 0xc35a96e7, 8
  TEST_RR 123, xt.dot4.su, 8, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot4.su, 0xfffffffe, 0xc35a96e7, 16
  TEST_RR 125, xt.dot4.su, 16, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot4.su, 0xfffffffc, 0xc35a96e7, 32
  TEST_RR 127, xt.dot4.su, 32, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot4.su, 0xfffffff8, 0xc35a96e7, 64
  TEST_RR 129, xt.dot4.su, 0xffffffc0, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot4.su, 0xfffffff0, 0xc35a96e7, 128
  TEST_RR 131, xt.dot4.su, 12, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot4.su, 6, 0xc35a96e7, 256
  TEST_RR 133, xt.dot4.su, 24, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot4.su, 12, 0xc35a96e7, 512
  TEST_RR 135, xt.dot4.su, 48, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot4.su, 24, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot4.su, 0xffffffa0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot4.su, 48, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot4.su, 3, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot4.su, 0xfffffff9, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot4.su, 6, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot4.su, 0xfffffff2, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot4.su, 12, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot4.su, 0xffffffe4, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot4.su, 0xffffffe8, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot4.su, 0xffffffc8, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot4.su, 15, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot4.su, 0xfffffffa, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot4.su, 30, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot4.su, 0xfffffff4, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot4.su, 60, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot4.su, 0xffffffe8, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot4.su, 0xffffff88, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot4.su, 0xffffffd0, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot4.su, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot4.su, 5, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot4.su, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot4.su, 10, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot4.su, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot4.su, 20, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot4.su, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot4.su, 40, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot4.su, 10, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot4.su, 3, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot4.su, 20, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot4.su, 6, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot4.su, 40, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot4.su, 12, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot4.su, 0xffffffb0, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot4.su, 24, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot4.su, 5, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot4.su, 0xfffffffc, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot4.su, 10, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot4.su, 0xfffffff8, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot4.su, 20, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot4.su, 0xfffffff0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot4.su, 0xffffffd8, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot4.su, 0xffffffe0, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot4.su, 0xffffff89, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot4.su, 0xffffff6e, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot4.su, 0xffffff4e, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot4.su, 1, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot4.su, 0xffffff81, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot4.su, 0xffffff76, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot4.su, 0xffffff4e, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot4.su, 1, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot4.su, 0xffffff81, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot4.su, 0xffffff6e, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot4.su, 0xffffff56, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot4.su, 1, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot4.su, 0xffffff81, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot4.su, 0xffffff6e, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot4.su, 0xffffff4e, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot4.su, 0xfffffff9, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot4.su, 0xffffff89, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot4.su, 0xffffff6e, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot4.su, 0xffffff4e, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot4.su, 1, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot4.su, 0xffffff81, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot4.su, 0xffffff76, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot4.su, 0xffffff4e, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot4.su, 1, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot4.su, 0xffffff81, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot4.su, 0xffffff6e, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot4.su, 0xffffff56, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot4.su, 1, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot4.su, 0xffffff81, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot4.su, 0xffffff6e, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot4.su, 0xffffff4e, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot4.su, 0xfffffff9, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot4.su, 141, 0x22e4715c, 0xc6cbc145
  TEST_RR 212, xt.dot4.su, 0xffffff39, 0xae99fd6c, 0x4e7e5167
  TEST_RR 213, xt.dot4.su, 0, 0x04d1f55a, 0x243b4114
  TEST_RR 214, xt.dot4.su, 50, 0x605772b8, 0xb219464d
  TEST_RR 215, xt.dot4.su, 0xffffff95, 0xe6a582f2, 0xf3629132
  TEST_RR 216, xt.dot4.su, 36, 0x2f57efb1, 0xf4607b1a
  TEST_RR 217, xt.dot4.su, 0xffffff35, 0x0d9a5faf, 0xbcd86b6b
  TEST_RR 218, xt.dot4.su, 0xffffffdf, 0x996f4a60, 0x9ff306e6
  TEST_RR 219, xt.dot4.su, 0xffffff4f, 0x70cb8389, 0xf6bbdd6a
  TEST_RR 220, xt.dot4.su, 115, 0x72179151, 0x9a28973f
  TEST_RR 221, xt.dot4.su, 71, 0x33c874f5, 0xc67151b5
  TEST_RR 222, xt.dot4.su, 121, 0xe1b14873, 0x7896b2fb
  TEST_RR 223, xt.dot4.su, 0xffffffb1, 0x53ba897c, 0xb1d74ac3
  TEST_RR 224, xt.dot4.su, 0xffffffb7, 0x2fa7bbc2, 0x05bd2b70
  TEST_RR 225, xt.dot4.su, 82, 0xd2ac356c, 0x081ba892
  TEST_RR 226, xt.dot4.su, 0xffffffcf, 0x302d8bc6, 0xded0b2a4

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot4.su, 0xfffffff6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot4.su, 0xfffffff6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot4.su, 0xffffffb0, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot4.su, 0xffffffb0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot4.su, 0xffffffd6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot4.su, 0xffffffd6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot4.su, 0xffffff80, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot4.su, 0xffffff80, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot4.su, 0xffffff88, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot4.su, 0xffffff88, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot4.su, 0xffffffc0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot4.su, 0xffffffc0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot4.su, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot4.su, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot4.su, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot4.su, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot4.su, 54, 0xf484c776, 0x7bfde90d, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot4.su, 0xffffff69, 0x50df8cdd, 0x1427ac50, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot4.su, 0xffffff21, 0xd0b29b8a, 0x6eaa674b, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot4.su, 0xffffff69, 0xe99f11bd, 0x8b84d940, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot4.su, 0xffffffed, 0x3867cebe, 0xfdb10336, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot4.su, 0xffffffa5, 0xfa6ceef0, 0xfa325724, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot4.su, 0xffffff74, 0x8ef0eb02, 0xc05e0903, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot4.su, 0xffffff42, 0x1d825b08, 0x87bd100f, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot4.su, 0xffffffd8, 0x7871fbad, 0x629ebc5e, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot4.su, 0xffffffce, 0xeb313842, 0xda8b9870, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot4.su, 0xffffff4d, 0x9b01fc1c, 0xa4b9ceeb, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot4.su, 0xffffff74, 0xb3e990d5, 0x9f77a441, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot4.su, 237, 0x7521672f, 0x51f9cc58, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot4.su, 0xffffffd2, 0x392e405d, 0x7d0f39fb, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot4.su, 0xffffff63, 0xf802b1fc, 0x3da69b07, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot4.su, 0xffffff7d, 0xb5edba6b, 0x267d9a77, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot4.su, 0xffffff97, 0x86d40fdc, 0x9428938e, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot4.su, 0xffffff81, 0xb39ecb2a, 0x39e575e1, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot4.su, 0xfffffffb, 0xbec3c315, 0x41a26869, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot4.su, 0xffffff63, 0x9cdfa7ca, 0x40b812f6, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot4.su, 0xffffff97, 0x90c35ca7, 0x84c6b870, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot4.su, 68, 0xd3679700, 0x449651bd, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot4.su, 0xffffffaa, 0x38d68f66, 0x45609442, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot4.su, 0xffffffc2, 0xc4aa013c, 0x9b80fa4b, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot4.su, 154, 0x6c15337d, 0x30cc32a7, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot4.su, 81, 0x7460d1f2, 0x0eb8c6b0, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot4.su, 0xffffff18, 0x2129fed8, 0xf62ff48f, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot4.su, 162, 0x4977562d, 0x7164a363, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot4.su, 0xffffffcc, 0x01c5d23d, 0x20f4ac9b, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot4.su, 133, 0xd7216313, 0xf64e82ff, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot4.su, 0xffffffa8, 0x59c6ba86, 0x6f71125b
  TEST_RR_RESULT_AFTER 274, 1, xt.dot4.su, 0xffffffba, 0x56dad2fc, 0x1d4f6579
  TEST_RR_RESULT_AFTER 275, 2, xt.dot4.su, 47, 0x5864f8d3, 0x94c2d374

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot4.su, 0xffffff0c, 0x9cc2980f, 0xcc3f89a2
  TEST_RR_12_AFTER 277, 0, 1, xt.dot4.su, 0xfffffeff, 0x868fa11b, 0xe36cfb15
  TEST_RR_12_AFTER 278, 0, 2, xt.dot4.su, 0xffffff10, 0xf81babd8, 0x2f956643
  TEST_RR_12_AFTER 279, 1, 0, xt.dot4.su, 0xffffff97, 0xfe5ec897, 0x9982c3a4
  TEST_RR_12_AFTER 280, 1, 1, xt.dot4.su, 103, 0x21b62276, 0xa3119e32
  TEST_RR_12_AFTER 281, 1, 2, xt.dot4.su, 165, 0x4c52f4a4, 0x9dff070c
  TEST_RR_12_AFTER 282, 2, 0, xt.dot4.su, 0xffffffb7, 0x1f5c9728, 0xe817ea65
  TEST_RR_12_AFTER 283, 2, 1, xt.dot4.su, 0xffffff22, 0x130adc9b, 0x690ba99c
  TEST_RR_12_AFTER 284, 2, 2, xt.dot4.su, 114, 0x64147280, 0x90b1dd93
  TEST_RR_21_AFTER 285, 0, 0, xt.dot4.su, 13, 0x06f8567f, 0xbbbe9416
  TEST_RR_21_AFTER 286, 0, 1, xt.dot4.su, 5, 0x16a2e734, 0x30b70284
  TEST_RR_21_AFTER 287, 0, 2, xt.dot4.su, 79, 0xf511c3c4, 0x25fe5dac
  TEST_RR_21_AFTER 288, 1, 0, xt.dot4.su, 44, 0x97949e84, 0x3f389003
  TEST_RR_21_AFTER 289, 1, 1, xt.dot4.su, 56, 0xa3b5c37f, 0x9db72d93
  TEST_RR_21_AFTER 290, 1, 2, xt.dot4.su, 85, 0xb07f3f46, 0xc3641cbc
  TEST_RR_21_AFTER 291, 2, 0, xt.dot4.su, 0xffffff05, 0xbd89fcde, 0x18e3d2ed
  TEST_RR_21_AFTER 292, 2, 1, xt.dot4.su, 0xffffffde, 0x6e0e04bc, 0xde37b2a7
  TEST_RR_21_AFTER 293, 2, 2, xt.dot4.su, 136, 0x57127b3b, 0xe8bb4bd7
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot4.su, 18, 0xd6da531d, 0x94142f54
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot4.su, 0xfffffff5, 0x700a1348, 0x8e53819c
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot4.su, 34, 0x2d300850, 0x4dbc8183
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot4.su, 0xffffffef, 0xb2bf4b4e, 0x773ca771
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot4.su, 0xffffff8c, 0xa26b11eb, 0x9c4f3b77
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot4.su, 0xffffff48, 0xd3e90969, 0xfece7ba6

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot4.su, 0xffffff36, 0x982b1fb8, 0xc1a4aa6a
  TEST_RR_RS2_LOADED 301, 0, xt.dot4.su, 0xffffff36, 0x982b1fb8, 0xc1a4aa6a
  TEST_RR_BOTH_LOADED 302, 0, xt.dot4.su, 0xfffffec9, 0x982b1fb8
  TEST_RR_RS1_LOADED 303, 1, xt.dot4.su, 75, 0xe853530b, 0xe3c15d00
  TEST_RR_RS2_LOADED 304, 1, xt.dot4.su, 75, 0xe853530b, 0xe3c15d00
  TEST_RR_BOTH_LOADED 305, 1, xt.dot4.su, 0xffffffb1, 0xe853530b
  TEST_RR_RS1_LOADED 306, 2, xt.dot4.su, 153, 0x3e57b4e4, 0x0ab62c7d
  TEST_RR_RS2_LOADED 307, 2, xt.dot4.su, 153, 0x3e57b4e4, 0x0ab62c7d
  TEST_RR_BOTH_LOADED 308, 2, xt.dot4.su, 4, 0x3e57b4e4

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot4.su, 0xfffffff6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot4.su, 0xffffff7a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot4.su, 8, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot4.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot4.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot4.su, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot4.su, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot4.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot4.su, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot4.su, 0
  TEST_RR_ZERO_RD 319, xt.dot4.su, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot4.su, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot4.su, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot4.su, 1, 0xffffffff

TEST_END
