// xt.dot84h.uu: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.uu, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.uu, 0x00001600, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.uu, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.uu, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.uu, 0x00001e00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.uu, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.uu, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.uu, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.uu, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.uu, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.uu, 2176, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.uu, 0x00001760, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.uu, 0x00001100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.uu, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.uu, 0x00001fe0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.uu, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.uu, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.uu, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.uu, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.uu, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.uu, 4080, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.uu, 0x00002bd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.uu, 0x00001fe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.uu, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.uu, 0x00003bc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.uu, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.uu, 84, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.uu, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.uu, 1344, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.uu, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.uu, 91, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.uu, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.uu, 1456, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.uu, 495, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.uu, 98, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.uu, 1005, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.uu, 1568, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.uu, 1515, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.uu, 105, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.uu, 2025, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.uu, 1680, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.uu, 640, 128, 0x87654321
  TEST_RR 44, xt.dot84h.uu, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.uu, 768, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.uu, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.uu, 896, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.uu, 3582, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.uu, 1024, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.uu, 0x000013d6, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.uu, 0, 0, 0
  TEST_RR 52, xt.dot84h.uu, 0, 0, 1
  TEST_RR 53, xt.dot84h.uu, 0, 0, 2
  TEST_RR 54, xt.dot84h.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.uu, 0, 1, 0
  TEST_RR 60, xt.dot84h.uu, 0, 1, 1
  TEST_RR 61, xt.dot84h.uu, 0, 1, 2
  TEST_RR 62, xt.dot84h.uu, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.uu, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.uu, 15, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.uu, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.uu, 0, 2, 0
  TEST_RR 68, xt.dot84h.uu, 0, 2, 1
  TEST_RR 69, xt.dot84h.uu, 0, 2, 2
  TEST_RR 70, xt.dot84h.uu, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.uu, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.uu, 30, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.uu, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.uu, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.uu, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.uu, 0x0000304c, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.uu, 1016, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.uu, 1016, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.uu, 0x00003444, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.uu, 0x00003444, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.uu, 896, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.uu, 1024, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.uu, 1024, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.uu, 1920, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.uu, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.uu, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.uu, 911, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.uu, 1024, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.uu, 1024, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.uu, 1935, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.uu, 1935, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.uu, 0x00001d6a, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.uu, 2040, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.uu, 2040, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.uu, 0x00002562, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.uu, 0x00002562, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.uu, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.uu, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.uu, 0x000033cc, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.uu, 2040, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.uu, 2040, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.uu, 0x00003bc4, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.uu, 0x00003bc4, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84h.uu, 15, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84h.uu, 0, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84h.uu, 30, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84h.uu, 0, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84h.uu, 60, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84h.uu, 0, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84h.uu, 120, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84h.uu, 0, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84h.uu, 240, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84h.uu, 0, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84h.uu, 480, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84h.uu, 0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84h.uu, 960, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84h.uu, 0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84h.uu, 1920, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84h.uu, 0, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84h.uu, 0, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84h.uu, 0, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84h.uu, 0, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84h.uu, 0, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84h.uu, 0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84h.uu, 0, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84h.uu, 0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84h.uu, 0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84h.uu, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84h.uu, 0, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84h.uu, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84h.uu, 0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84h.uu, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84h.uu, 0, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84h.uu, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84h.uu, 0, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84h.uu, 10, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84h.uu, 231, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84h.uu, 20, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84h.uu, 462, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84h.uu, 40, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84h.uu, 924, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84h.uu, 80, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84h.uu, 1848, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84h.uu, 160, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84h.uu, 150, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84h.uu, 320, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84h.uu, 300, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84h.uu, 640, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84h.uu, 600, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84h.uu, 1280, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84h.uu, 1200, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84h.uu, 5, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84h.uu, 90, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84h.uu, 10, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84h.uu, 180, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84h.uu, 20, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84h.uu, 360, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84h.uu, 40, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84h.uu, 720, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84h.uu, 80, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84h.uu, 195, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84h.uu, 160, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84h.uu, 390, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84h.uu, 320, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84h.uu, 780, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84h.uu, 640, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84h.uu, 1560, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84h.uu, 0x00003bb5, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84h.uu, 0x00003ba6, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84h.uu, 0x00003992, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84h.uu, 0x00003a4d, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84h.uu, 0x000032dc, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84h.uu, 0x000039e4, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84h.uu, 0x00003804, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84h.uu, 0x00003345, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84h.uu, 0x000033bd, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84h.uu, 0x00003ba6, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84h.uu, 0x00003b88, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84h.uu, 0x00003a4d, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84h.uu, 0x0000335c, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84h.uu, 0x000035e8, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84h.uu, 0x00003804, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84h.uu, 0x00003444, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84h.uu, 0x000033bd, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84h.uu, 0x000037b2, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84h.uu, 0x00003b88, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84h.uu, 0x00003b4c, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84h.uu, 0x00003ad4, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84h.uu, 0x000035e8, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84h.uu, 0x00003606, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84h.uu, 0x00003444, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84h.uu, 0x00003bb5, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84h.uu, 0x000037aa, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84h.uu, 0x0000398a, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84h.uu, 0x00003b4c, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84h.uu, 0x00003ad4, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84h.uu, 0x000039e4, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84h.uu, 0x00003606, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84h.uu, 0x000033c5, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84h.uu, 0x00001c6b, 0x6294cdfb, 0x788f86f9
  TEST_RR 212, xt.dot84h.uu, 0x00001d91, 0xe8afdb7b, 0xdbc0dee5
  TEST_RR 213, xt.dot84h.uu, 3425, 0x2ba533fd, 0xfb929b04
  TEST_RR 214, xt.dot84h.uu, 0x000010a4, 0xc89d90e4, 0x3c64bbd7
  TEST_RR 215, xt.dot84h.uu, 1327, 0x8fd10dc3, 0x1105b0c5
  TEST_RR 216, xt.dot84h.uu, 2530, 0xdb4702e5, 0x2a465f6b
  TEST_RR 217, xt.dot84h.uu, 3906, 0xd624b67d, 0x36e4d555
  TEST_RR 218, xt.dot84h.uu, 2285, 0x3f44531b, 0x69d8dd74
  TEST_RR 219, xt.dot84h.uu, 0x00001572, 0xdcf1b0b1, 0x0e84decc
  TEST_RR 220, xt.dot84h.uu, 2941, 0x424153a4, 0x425d341a
  TEST_RR 221, xt.dot84h.uu, 3763, 0x0bf2b819, 0x297b5f14
  TEST_RR 222, xt.dot84h.uu, 3748, 0x90584345, 0xef153656
  TEST_RR 223, xt.dot84h.uu, 3608, 0xa18e2881, 0x97d52b0d
  TEST_RR 224, xt.dot84h.uu, 3794, 0xb742a0fd, 0x370b1b86
  TEST_RR 225, xt.dot84h.uu, 0x00001d61, 0xf0f921de, 0x6cdc1d67
  TEST_RR 226, xt.dot84h.uu, 1785, 0x7320a8f0, 0xbb103656

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.uu, 0x000014dc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.uu, 0x000014dc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.uu, 0x00001626, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.uu, 0x00001626, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.uu, 2755, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.uu, 2755, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.uu, 2595, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.uu, 2595, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.uu, 1024, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.uu, 1024, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.uu, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.uu, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.uu, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.uu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.uu, 0x000014ad, 0x96a704d4, 0xc36e15df, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.uu, 0x000017af, 0xf1dd4a56, 0x7ce85d56, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.uu, 0x00001ffd, 0x45c5f66a, 0x8fde897e, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.uu, 0x0000170c, 0xc6dce592, 0x0dc2554a, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.uu, 0x0000211b, 0xfba7feed, 0xbb5b3a8a, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.uu, 0x00001591, 0x179acefe, 0xf2f70d0d, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.uu, 486, 0xd7d08301, 0x1029315f, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.uu, 0x0000135b, 0xc8c5cf56, 0x0f84a5de, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.uu, 2256, 0xab1bf730, 0x7a313e97, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.uu, 0x0000131c, 0x7befc85b, 0x63e7ea2d, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.uu, 3742, 0x2111da4b, 0xbad56223, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.uu, 2500, 0x2a37d1e0, 0xe3359195, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.uu, 1342, 0x0d6d5018, 0x51e23157, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.uu, 0x00001220, 0x5fb8a59f, 0x87883d18, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.uu, 3450, 0x99b7cfef, 0x6606eed2, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.uu, 0x000016d7, 0xe79a89a4, 0xb34ec8fc, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.uu, 758, 0x3b114d0b, 0x781c0111, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.uu, 3084, 0x0c1ba269, 0xcaaa66b1, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.uu, 0x00001874, 0x49d6fed3, 0x3dc1dd83, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.uu, 1712, 0x0c2f2a80, 0xe4e65045, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.uu, 3553, 0xe65729fe, 0x5f246fa7, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.uu, 3485, 0x4a547a57, 0x85bd1849, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.uu, 0x000012b0, 0xbd9c085f, 0x7d1f8067, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.uu, 3247, 0x9db4e884, 0x79046581, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.uu, 3889, 0x68304c83, 0xd45fa6a5, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.uu, 0x0000140a, 0x6605c1e8, 0xf13d6d61, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.uu, 3532, 0x7fb6622e, 0x45fe4658, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.uu, 4037, 0x8e7922dc, 0x9d947bb5, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.uu, 0x0000131b, 0xb62872c9, 0xefa36837, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.uu, 2187, 0x11953612, 0xd8d4336b, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.uu, 2308, 0x79789d95, 0x301cee0d
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.uu, 1781, 0x2025a037, 0x26914d17
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.uu, 1844, 0xf8b441bf, 0x16512fad

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.uu, 0x00001592, 0x2f54f48a, 0x8cd77659
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.uu, 2000, 0x314cbd23, 0xb936f325
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.uu, 0x000012b3, 0x7990dfe3, 0xdd51665a
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.uu, 1466, 0x9b098805, 0x3178bd26
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.uu, 2646, 0x9c2137d7, 0xe460eba5
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.uu, 2425, 0xbf711074, 0x92147cd5
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.uu, 684, 0x0304323d, 0x431a9e3c
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.uu, 3713, 0xae1e7f94, 0xa395bc08
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.uu, 3709, 0xc0463596, 0xa43956ab
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.uu, 0x00001929, 0x9bc803c8, 0x4f7ea7eb
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.uu, 0x000014ca, 0x232bf5ef, 0x527ed25b
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.uu, 3025, 0xbf172392, 0x269f9df3
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.uu, 0x00001941, 0xb533fa32, 0xa5fd7ad5
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.uu, 0x00001cf1, 0xc6d241fd, 0x993e1e44
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.uu, 0x0000152e, 0xdd1ef68b, 0xc55ad511
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.uu, 348, 0x037c264c, 0x20714a38
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.uu, 0x00001344, 0xab04de6a, 0xc1c2da76
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.uu, 3434, 0x3dc96088, 0x59196b49
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.uu, 3484, 0x82d18820, 0x92d4728b
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.uu, 3342, 0x5829bffc, 0x9574f5a7
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.uu, 753, 0xb5001a9c, 0x1aa2488f
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.uu, 3453, 0x4b6c609e, 0xdf43f500
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.uu, 0x00001554, 0x822028be, 0xdaffea21
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.uu, 1541, 0x09e96f44, 0xa416d673

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.uu, 1896, 0xdcf4450f, 0x42739ecf
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.uu, 1896, 0xdcf4450f, 0x42739ecf
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.uu, 0x00001ae3, 0xdcf4450f
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.uu, 0x00001787, 0x907c90f1, 0x42bfc208
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.uu, 0x00001787, 0x907c90f1, 0x42bfc208
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.uu, 0x0000144c, 0x907c90f1
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.uu, 2676, 0x31b35c27, 0xd766b569
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.uu, 2676, 0x31b35c27, 0xd766b569
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.uu, 1455, 0x31b35c27

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.uu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.uu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.uu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.uu, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.uu, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.uu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84h.uu, 0
  TEST_RR_ZERO_RD 319, xt.dot84h.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84h.uu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84h.uu, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84h.uu, 1, 0xffffffff

TEST_END
