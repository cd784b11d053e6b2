// xt.dot4.ss: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.ss, 256, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.ss, 0xffffff20, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.ss, 256, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.ss, 0xffffff20, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.ss, 32, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.ss, 0xffffff20, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.ss, 200, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.ss, 0xffffff40, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.ss, 168, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.ss, 0xffffffe8, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.ss, 256, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.ss, 0xffffff40, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.ss, 512, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.ss, 0xfffffe40, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.ss, 64, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.ss, 0xffffff20, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.ss, 168, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.ss, 0xfffffe40, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.ss, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.ss, 0xffffffc8, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.ss, 32, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.ss, 0xffffffe8, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.ss, 64, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.ss, 0xffffffc8, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.ss, 8, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.ss, 0xffffffff, 0x87654321, 15
  TEST_RR 28, xt.dot4.ss, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.ss, 0xfffffffe, 0x87654321, 240
  TEST_RR 30, xt.dot4.ss, 0xffffffcf, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.ss, 0xfffffffd, 0x87654321, 3840
  TEST_RR 32, xt.dot4.ss, 0xffffffd6, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.ss, 0xfffffffc, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.ss, 0xffffffdd, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.ss, 0xfffffffb, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.ss, 0xffffffe4, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.ss, 0xfffffffa, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.ss, 0xffffffeb, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.ss, 0xfffffff9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.ss, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.ss, 8, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.ss, 0xfffffff9, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.ss, 0xfffffff0, 128, 0x87654321
  TEST_RR 44, xt.dot4.ss, 0xffffffd7, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.ss, 0xffffffe0, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.ss, 0xffffffe3, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.ss, 0xffffffd0, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.ss, 0xffffffef, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.ss, 64, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.ss, 0xfffffffb, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.ss, 0, 0, 0
  TEST_RR 52, xt.dot4.ss, 0, 0, 1
  TEST_RR 53, xt.dot4.ss, 0, 0, 2
  TEST_RR 54, xt.dot4.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.ss, 0, 1, 0
  TEST_RR 60, xt.dot4.ss, 1, 1, 1
  TEST_RR 61, xt.dot4.ss, 2, 1, 2
  TEST_RR 62, xt.dot4.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.ss, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.ss, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot4.ss, 0, 2, 0
  TEST_RR 68, xt.dot4.ss, 2, 2, 1
  TEST_RR 69, xt.dot4.ss, 4, 2, 2
  TEST_RR 70, xt.dot4.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.ss, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.ss, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot4.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.ss, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.ss, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.ss, 56, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.ss, 0xffffffc8, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.ss, 0xffffffc7, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.ss, 4, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.ss, 0, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.ss, 0xffffffc8, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.ss, 64, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.ss, 64, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.ss, 8, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.ss, 8, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.ss, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.ss, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.ss, 0xffffffc7, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.ss, 64, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.ss, 65, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.ss, 8, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.ss, 7, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.ss, 4, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.ss, 8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.ss, 8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.ss, 68, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.ss, 12, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.ss, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot4.ss, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot4.ss, 0, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.ss, 8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.ss, 7, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.ss, 12, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.ss, 8, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot4.ss, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot4.ss, 7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot4.ss, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot4.ss, 14, 0xc35a96e7, 2
  TEST_RR 119, xt.dot4.ss, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot4.ss, 28, 0xc35a96e7, 4
  TEST_RR 121, xt.dot4.ss, 0xffffffd8, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot4.ss, 0xffffffc8, 0xc35a96e7, 8
  TEST_RR 123, xt.dot4.ss, 0xfffffff8, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot4.ss, 0xfffffffe, 0xc35a96e7, 16
  TEST_RR 125, xt.dot4.ss, 0xfffffff0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot4.ss, 0xfffffffc, 0xc35a96e7, 32
  TEST_RR 127, xt.dot4.ss, 0xffffffe0, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot4.ss, 0xfffffff8, 0xc35a96e7, 64
  TEST_RR 129, xt.dot4.ss, 64, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot4.ss, 16, 0xc35a96e7, 128
  TEST_RR 131, xt.dot4.ss, 0xfffffffc, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot4.ss, 6, 0xc35a96e7, 256
  TEST_RR 133, xt.dot4.ss, 0xfffffff8, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot4.ss, 12, 0xc35a96e7, 512
  TEST_RR 135, xt.dot4.ss, 0xfffffff0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot4.ss, 24, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot4.ss, 32, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot4.ss, 0xffffffd0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot4.ss, 3, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot4.ss, 0xfffffff9, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot4.ss, 6, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot4.ss, 0xfffffff2, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot4.ss, 12, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot4.ss, 0xffffffe4, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot4.ss, 0xffffffe8, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot4.ss, 56, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot4.ss, 0xffffffff, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot4.ss, 0xfffffffa, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot4.ss, 0xfffffffe, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot4.ss, 0xfffffff4, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot4.ss, 0xfffffffc, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot4.ss, 0xffffffe8, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot4.ss, 8, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot4.ss, 48, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot4.ss, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot4.ss, 5, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot4.ss, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot4.ss, 10, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot4.ss, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot4.ss, 20, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot4.ss, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot4.ss, 0xffffffd8, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot4.ss, 0xfffffffa, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot4.ss, 3, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot4.ss, 0xfffffff4, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot4.ss, 6, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot4.ss, 0xffffffe8, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot4.ss, 12, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot4.ss, 48, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot4.ss, 0xffffffe8, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot4.ss, 5, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot4.ss, 0xfffffffc, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot4.ss, 10, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot4.ss, 0xfffffff8, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot4.ss, 20, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot4.ss, 0xfffffff0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot4.ss, 0xffffffd8, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot4.ss, 32, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot4.ss, 0xfffffff9, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot4.ss, 14, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot4.ss, 14, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot4.ss, 1, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot4.ss, 1, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot4.ss, 22, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot4.ss, 14, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot4.ss, 1, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot4.ss, 1, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot4.ss, 14, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot4.ss, 22, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot4.ss, 1, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot4.ss, 1, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot4.ss, 14, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot4.ss, 14, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot4.ss, 0xfffffff9, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot4.ss, 0xfffffff9, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot4.ss, 14, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot4.ss, 14, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot4.ss, 1, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot4.ss, 1, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot4.ss, 22, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot4.ss, 14, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot4.ss, 1, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot4.ss, 1, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot4.ss, 14, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot4.ss, 22, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot4.ss, 1, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot4.ss, 1, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot4.ss, 14, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot4.ss, 14, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot4.ss, 0xfffffff9, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot4.ss, 0xffffffff, 0xe065340f, 0x1e782eff
  TEST_RR 212, xt.dot4.ss, 20, 0xecdcfbe5, 0xd2a80541
  TEST_RR 213, xt.dot4.ss, 72, 0xcb981de9, 0x1c6bfd38
  TEST_RR 214, xt.dot4.ss, 67, 0x213ba70b, 0x581890e4
  TEST_RR 215, xt.dot4.ss, 1, 0x6f65c654, 0x902ff7a5
  TEST_RR 216, xt.dot4.ss, 45, 0xca70c5b5, 0x3f634f9f
  TEST_RR 217, xt.dot4.ss, 0xffffffa8, 0x0f9eb2d1, 0x277d68df
  TEST_RR 218, xt.dot4.ss, 0xffffffc3, 0x2ca92351, 0x7b6762c8
  TEST_RR 219, xt.dot4.ss, 138, 0x5adeb82d, 0x79acbba6
  TEST_RR 220, xt.dot4.ss, 0xffffffe3, 0x6ea8df9e, 0xa340b2eb
  TEST_RR 221, xt.dot4.ss, 53, 0x98319d38, 0x9c35a486
  TEST_RR 222, xt.dot4.ss, 34, 0x0ada583b, 0xb1d14cb0
  TEST_RR 223, xt.dot4.ss, 8, 0xc5d5d92e, 0x42e350d9
  TEST_RR 224, xt.dot4.ss, 9, 0xc2f2ca2f, 0x55755a00
  TEST_RR 225, xt.dot4.ss, 0xffffffd1, 0x9c3e09ed, 0x3a0647fd
  TEST_RR 226, xt.dot4.ss, 16, 0x566d0e32, 0xbd083970

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot4.ss, 0xffffffe6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot4.ss, 0xffffffe6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot4.ss, 224, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot4.ss, 224, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot4.ss, 0xffffffe6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot4.ss, 0xffffffe6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot4.ss, 176, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot4.ss, 176, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot4.ss, 8, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot4.ss, 8, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot4.ss, 64, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot4.ss, 64, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot4.ss, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot4.ss, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot4.ss, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot4.ss, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot4.ss, 0xffffff7e, 0x77b11f24, 0x8ac6c688, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot4.ss, 87, 0x8bc6d293, 0x3815889c, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot4.ss, 59, 0x9e345604, 0xf145c583, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot4.ss, 4, 0x2665cc14, 0xeaf6dc4d, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot4.ss, 130, 0x46c8d846, 0x3fd98ac0, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot4.ss, 0xffffffcf, 0x0f7c6c3a, 0x8be4e6cc, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot4.ss, 0xffffffee, 0xaee56fb0, 0xeaf4ae66, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot4.ss, 0xfffffff9, 0x23e6af77, 0xa38c5123, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot4.ss, 0xffffffdf, 0xea6ef90f, 0xd78dda00, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot4.ss, 0xffffffe2, 0x51285326, 0x023f0018, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot4.ss, 0xffffffde, 0x9e08db4b, 0x0722462a, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot4.ss, 90, 0x1380574d, 0x42a806ce, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot4.ss, 16, 0x33f3f45b, 0x3f88b465, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot4.ss, 6, 0xeb62f001, 0xf13c35c2, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot4.ss, 0xffffffd9, 0xd0a644b9, 0xd967dc13, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot4.ss, 92, 0xa965d814, 0x8b59fff1, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot4.ss, 14, 0x50544b1d, 0x5ee87dd3, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot4.ss, 28, 0xc9ef2b79, 0x7c799942, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot4.ss, 11, 0x9f6db174, 0x031e2d5b, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot4.ss, 59, 0xee68759e, 0x81fc1b96, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot4.ss, 0xffffffc0, 0x27e85ef8, 0x6a2f0dc6, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot4.ss, 0xffffffcf, 0x77d2bccc, 0x3fc9555f, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot4.ss, 0xffffffe2, 0xc53b701b, 0xdc3d8d5f, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot4.ss, 0, 0x0dd5ee1d, 0x94775be0, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot4.ss, 0xffffffe9, 0x2e70ae60, 0x8df5f3fc, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot4.ss, 108, 0x06d96434, 0x979a14fc, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot4.ss, 29, 0xbf62a8bd, 0x98b9b3dd, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot4.ss, 0xffffffd0, 0x0d03661a, 0x0c18db6f, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot4.ss, 0xffffffae, 0x23143026, 0x8dc953bb, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot4.ss, 0xfffffffe, 0xc40dc8dd, 0x79c08b60, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot4.ss, 29, 0x74dedc2b, 0x3ece2eae
  TEST_RR_RESULT_AFTER 274, 1, xt.dot4.ss, 40, 0x26f63cc1, 0x461ee853
  TEST_RR_RESULT_AFTER 275, 2, xt.dot4.ss, 42, 0xf521d1f9, 0xb76987f5

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot4.ss, 0xffffffd3, 0x4ce60949, 0xe7444887
  TEST_RR_12_AFTER 277, 0, 1, xt.dot4.ss, 40, 0x635a627e, 0x22498703
  TEST_RR_12_AFTER 278, 0, 2, xt.dot4.ss, 0xffffffcb, 0xfc6e521d, 0xb1d3d1b4
  TEST_RR_12_AFTER 279, 1, 0, xt.dot4.ss, 0xffffffdb, 0x7481a56e, 0x1d788e03
  TEST_RR_12_AFTER 280, 1, 1, xt.dot4.ss, 74, 0xbac2c99b, 0x2bd2d6c8
  TEST_RR_12_AFTER 281, 1, 2, xt.dot4.ss, 0xffffffc0, 0x07d84c38, 0x4dc2cdf4
  TEST_RR_12_AFTER 282, 2, 0, xt.dot4.ss, 0xfffffff2, 0x6a420aee, 0x9e595c16
  TEST_RR_12_AFTER 283, 2, 1, xt.dot4.ss, 43, 0x4ebea11d, 0xec9a3e4c
  TEST_RR_12_AFTER 284, 2, 2, xt.dot4.ss, 34, 0x71326a93, 0xeaf7dcc3
  TEST_RR_21_AFTER 285, 0, 0, xt.dot4.ss, 13, 0xc9eb270f, 0x1b03b009
  TEST_RR_21_AFTER 286, 0, 1, xt.dot4.ss, 0xffffffe5, 0xd5c9ed0b, 0x06c5c775
  TEST_RR_21_AFTER 287, 0, 2, xt.dot4.ss, 74, 0x4e15c279, 0x6e7c637c
  TEST_RR_21_AFTER 288, 1, 0, xt.dot4.ss, 111, 0xcec17194, 0xd4f664b4
  TEST_RR_21_AFTER 289, 1, 1, xt.dot4.ss, 17, 0x9da58e2d, 0xabec2ef6
  TEST_RR_21_AFTER 290, 1, 2, xt.dot4.ss, 0xffffffd4, 0x02d2a75d, 0x60afe8bd
  TEST_RR_21_AFTER 291, 2, 0, xt.dot4.ss, 80, 0x76217b29, 0xc7c43cdb
  TEST_RR_21_AFTER 292, 2, 1, xt.dot4.ss, 0xffffffee, 0x93a8279c, 0x5bca6c4f
  TEST_RR_21_AFTER 293, 2, 2, xt.dot4.ss, 11, 0xcbebc0f9, 0x80dd5aa4
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot4.ss, 0xffffffa8, 0xe43129bc, 0x1c5fa660
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot4.ss, 64, 0x970589c1, 0xb7ec01ef
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot4.ss, 32, 0x00dbf876, 0x2e271c60
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot4.ss, 36, 0x7b8afbfe, 0x3ea7704b
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot4.ss, 0xffffffe1, 0xd0184a7f, 0x4cc92590
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot4.ss, 60, 0x2cdb419e, 0x67137e8a

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot4.ss, 0xffffffc6, 0x83dbc4e6, 0x155e4d1b
  TEST_RR_RS2_LOADED 301, 0, xt.dot4.ss, 0xffffffc6, 0x83dbc4e6, 0x155e4d1b
  TEST_RR_BOTH_LOADED 302, 0, xt.dot4.ss, 179, 0x83dbc4e6
  TEST_RR_RS1_LOADED 303, 1, xt.dot4.ss, 74, 0x4e0c68d2, 0xc41559a7
  TEST_RR_RS2_LOADED 304, 1, xt.dot4.ss, 74, 0x4e0c68d2, 0xc41559a7
  TEST_RR_BOTH_LOADED 305, 1, xt.dot4.ss, 149, 0x4e0c68d2
  TEST_RR_RS1_LOADED 306, 2, xt.dot4.ss, 30, 0xa900caad, 0xf98a8769
  TEST_RR_RS2_LOADED 307, 2, xt.dot4.ss, 30, 0xa900caad, 0xf98a8769
  TEST_RR_BOTH_LOADED 308, 2, xt.dot4.ss, 182, 0xa900caad

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot4.ss, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot4.ss, 0xffffffed, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot4.ss, 0xfffffff8, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot4.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot4.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot4.ss, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot4.ss, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot4.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot4.ss, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot4.ss, 0
  TEST_RR_ZERO_RD 319, xt.dot4.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot4.ss, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot4.ss, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot4.ss, 1, 0xffffffff

TEST_END
