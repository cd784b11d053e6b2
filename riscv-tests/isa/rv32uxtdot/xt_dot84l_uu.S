// xt.dot84l.uu: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.uu, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.uu, 0x00001600, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.uu, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.uu, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.uu, 0x00001e00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.uu, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.uu, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.uu, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.uu, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.uu, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.uu, 2176, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.uu, 0x00001760, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.uu, 0x00001100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.uu, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.uu, 0x00001fe0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.uu, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.uu, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.uu, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.uu, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.uu, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.uu, 4080, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.uu, 0x00002bd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.uu, 0x00001fe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.uu, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.uu, 0x00003bc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.uu, 495, 0x87654321, 15
  TEST_RR 28, xt.dot84l.uu, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.uu, 1005, 0x87654321, 240
  TEST_RR 30, xt.dot84l.uu, 896, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.uu, 1515, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.uu, 63, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.uu, 2025, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.uu, 1008, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.uu, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.uu, 70, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.uu, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.uu, 1120, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.uu, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.uu, 77, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.uu, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.uu, 1232, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.uu, 128, 128, 0x87654321
  TEST_RR 44, xt.dot84l.uu, 3582, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.uu, 256, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.uu, 0x000013d6, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.uu, 384, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.uu, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.uu, 512, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.uu, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.uu, 0, 0, 0
  TEST_RR 52, xt.dot84l.uu, 0, 0, 1
  TEST_RR 53, xt.dot84l.uu, 0, 0, 2
  TEST_RR 54, xt.dot84l.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.uu, 0, 1, 0
  TEST_RR 60, xt.dot84l.uu, 1, 1, 1
  TEST_RR 61, xt.dot84l.uu, 2, 1, 2
  TEST_RR 62, xt.dot84l.uu, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.uu, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.uu, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.uu, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.uu, 0, 2, 0
  TEST_RR 68, xt.dot84l.uu, 2, 2, 1
  TEST_RR 69, xt.dot84l.uu, 4, 2, 2
  TEST_RR 70, xt.dot84l.uu, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.uu, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.uu, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.uu, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.uu, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.uu, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.uu, 0x00003444, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.uu, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.uu, 255, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.uu, 1016, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.uu, 0x00003444, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.uu, 1920, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.uu, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.uu, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.uu, 1024, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.uu, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.uu, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.uu, 1935, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.uu, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.uu, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.uu, 1024, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.uu, 1935, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.uu, 0x00002562, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.uu, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.uu, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.uu, 2040, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.uu, 0x00002562, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.uu, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.uu, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.uu, 0x00003bc4, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.uu, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.uu, 255, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.uu, 2040, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.uu, 0x00003bc4, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84l.uu, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84l.uu, 231, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84l.uu, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84l.uu, 462, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84l.uu, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84l.uu, 924, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84l.uu, 40, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84l.uu, 1848, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84l.uu, 80, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84l.uu, 150, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84l.uu, 160, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84l.uu, 300, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84l.uu, 320, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84l.uu, 600, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84l.uu, 640, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84l.uu, 1200, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84l.uu, 8, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84l.uu, 90, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84l.uu, 16, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84l.uu, 180, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84l.uu, 32, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84l.uu, 360, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84l.uu, 64, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84l.uu, 720, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84l.uu, 128, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84l.uu, 195, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84l.uu, 256, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84l.uu, 390, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84l.uu, 512, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84l.uu, 780, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84l.uu, 1024, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84l.uu, 1560, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84l.uu, 12, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84l.uu, 0, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84l.uu, 24, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84l.uu, 0, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84l.uu, 48, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84l.uu, 0, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84l.uu, 96, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84l.uu, 0, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84l.uu, 192, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84l.uu, 0, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84l.uu, 384, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84l.uu, 0, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84l.uu, 768, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84l.uu, 0, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84l.uu, 1536, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84l.uu, 0, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84l.uu, 3, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84l.uu, 0, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84l.uu, 6, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84l.uu, 0, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84l.uu, 12, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84l.uu, 0, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84l.uu, 24, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84l.uu, 0, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84l.uu, 48, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84l.uu, 0, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84l.uu, 96, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84l.uu, 0, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84l.uu, 192, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84l.uu, 0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84l.uu, 384, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84l.uu, 0, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84l.uu, 0x000033c5, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84l.uu, 0x000037aa, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84l.uu, 0x00003b88, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84l.uu, 0x00003b4c, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84l.uu, 0x00003ad4, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84l.uu, 0x000035e8, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84l.uu, 0x00003606, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84l.uu, 0x00003444, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84l.uu, 0x00003bb5, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84l.uu, 0x000037aa, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84l.uu, 0x0000398a, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84l.uu, 0x00003b4c, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84l.uu, 0x00003ad4, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84l.uu, 0x000039e4, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84l.uu, 0x00003686, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84l.uu, 0x00003345, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84l.uu, 0x00003bb5, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84l.uu, 0x00003ba6, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84l.uu, 0x0000398a, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84l.uu, 0x00003a55, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84l.uu, 0x000032dc, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84l.uu, 0x000039e4, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84l.uu, 0x00003804, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84l.uu, 0x00003345, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84l.uu, 0x000033bd, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84l.uu, 0x00003ba6, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84l.uu, 0x00003b88, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84l.uu, 0x00003a4d, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84l.uu, 0x000032dc, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84l.uu, 0x00003668, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84l.uu, 0x00003804, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84l.uu, 0x00003444, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84l.uu, 3366, 0x9f409622, 0x6ecc6f93
  TEST_RR 212, xt.dot84l.uu, 0x00001626, 0x69d878c0, 0xe5386a0f
  TEST_RR 213, xt.dot84l.uu, 0x00001006, 0x1c908151, 0x20234bd9
  TEST_RR 214, xt.dot84l.uu, 3889, 0xab472acb, 0x1a9946db
  TEST_RR 215, xt.dot84l.uu, 3062, 0xa8583f05, 0xe668cb13
  TEST_RR 216, xt.dot84l.uu, 3030, 0x7926d2c3, 0xfef91d57
  TEST_RR 217, xt.dot84l.uu, 1869, 0x5a458a5a, 0x0c5d810c
  TEST_RR 218, xt.dot84l.uu, 0x000011eb, 0xdf2d64fb, 0xcef98b38
  TEST_RR 219, xt.dot84l.uu, 0x0000146a, 0x08b8bf3f, 0xaa48ee9d
  TEST_RR 220, xt.dot84l.uu, 0x00001645, 0x70c16ece, 0x13a69d39
  TEST_RR 221, xt.dot84l.uu, 3143, 0x8d71a802, 0x9d8061d0
  TEST_RR 222, xt.dot84l.uu, 0x0000163f, 0xd2a281bb, 0x2853d6e1
  TEST_RR 223, xt.dot84l.uu, 3510, 0x5ef5b074, 0xd908f069
  TEST_RR 224, xt.dot84l.uu, 0x000011d6, 0xf6f9b66d, 0xae5103cf
  TEST_RR 225, xt.dot84l.uu, 2829, 0xd20e29fe, 0x7dab0df8
  TEST_RR 226, xt.dot84l.uu, 0x00001c60, 0xe9909df6, 0xf389e90b

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.uu, 4020, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.uu, 4020, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.uu, 0x0000177c, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.uu, 0x0000177c, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.uu, 2671, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.uu, 2671, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.uu, 1595, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.uu, 1595, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.uu, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.uu, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.uu, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.uu, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.uu, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.uu, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.uu, 3543, 0x2decdbd2, 0xa7c2b0c2, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.uu, 3624, 0x3e474cf8, 0xcb7272e8, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.uu, 2781, 0x6d7bf13d, 0xf8cd781d, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.uu, 3180, 0xd09f0b1a, 0xc8c53d9f, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.uu, 0x000012be, 0x4b6e86ac, 0x8b254f2f, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.uu, 0x000011f2, 0xb273ae25, 0xd5c9fc1a, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.uu, 0x00001123, 0xcff77138, 0xbf8d5992, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.uu, 4022, 0x5ea68546, 0xea5528cd, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.uu, 0x000015cc, 0xe337e510, 0x4c3bcaa1, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.uu, 0x00002117, 0x8ba0c9d6, 0xc85f9ecc, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.uu, 0x000020d0, 0xab9eddc8, 0xc79aca8f, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.uu, 2994, 0xc2366406, 0x8861bb2b, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.uu, 1370, 0x08292a87, 0x0bf322b6, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.uu, 1678, 0x71136290, 0x4cc22a74, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.uu, 2486, 0x0add5a65, 0xac60e4e2, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.uu, 3790, 0xd19c3f0e, 0x3dce4eaa, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.uu, 1766, 0x46fa8a1a, 0x10b6f051, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.uu, 0x00001176, 0xc0e2fa79, 0xc58c0a4a, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.uu, 0x000010e6, 0x8170456a, 0xd6aedd58, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.uu, 0x0000151e, 0x15635eb7, 0x97b17ecf, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.uu, 1247, 0x23712ea8, 0x56677413, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.uu, 0x0000135e, 0x02d99a67, 0xa0542f1f, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.uu, 2734, 0x984d855d, 0xffed3895, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.uu, 0x00001e5d, 0x8173cae9, 0x93293bdf, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.uu, 0x000017cc, 0xc6cf1d9f, 0xbcef7b7e, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.uu, 0x00001368, 0xfb24524d, 0xa9fbaddc, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.uu, 2983, 0xfa7b94d2, 0x37663517, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.uu, 2616, 0xdf6d04a4, 0x6b6b4885, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.uu, 3685, 0x9ac40da6, 0xec7cb872, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.uu, 0x0000184b, 0xaf3991e1, 0x04fec29c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.uu, 0x00001a13, 0xf11782c2, 0x6ad17efe
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.uu, 0x000010d4, 0x4977a37b, 0x3f378a8a
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.uu, 0x000019e4, 0x38a4bace, 0x53650eac

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.uu, 1914, 0x377b2561, 0xef12244c
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.uu, 3108, 0x82b59c64, 0x06226c10
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.uu, 0x00001558, 0x6a8f5cee, 0x675c3ce9
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.uu, 0x0000113d, 0x652030ce, 0x5c7ab0dd
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.uu, 3850, 0xd9538866, 0xd7e437e7
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.uu, 0x000018c2, 0xf85aec57, 0xd627e784
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.uu, 2056, 0x0524fce4, 0x69db8426
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.uu, 0x00001408, 0xbfe9efd6, 0x19b9532e
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.uu, 2969, 0x1dca9e7a, 0x2e74d808
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.uu, 3651, 0xdde5f1fd, 0x470801a4
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.uu, 0x00001137, 0x3479cdbe, 0xf0ae94f2
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.uu, 2583, 0xe39f3d4d, 0x257f2894
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.uu, 2416, 0x5a06a6c6, 0xced363a1
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.uu, 2565, 0xcca55a00, 0xb7ed0f14
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.uu, 2863, 0x35f35787, 0xdfe2b1b8
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.uu, 2992, 0x0df394d6, 0xef0aa0f3
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.uu, 2216, 0x1ee67a42, 0x8016119d
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.uu, 0x00001c39, 0x5157d9f2, 0x4785e2fb
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.uu, 0x0000140c, 0x39f0da79, 0x187f0c76
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.uu, 2881, 0x02a768b0, 0x246be34b
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.uu, 3414, 0x6d9e5c8a, 0x6e7244c9
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.uu, 0x00001148, 0x68fca820, 0x953784f2
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.uu, 0x000016da, 0x4a25ffb2, 0x2349f9b9
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.uu, 0x000011d0, 0xb37d00fc, 0xc492ffb0

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.uu, 0x00001032, 0xc9c9576b, 0x00144bd0
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.uu, 0x00001032, 0xc9c9576b, 0x00144bd0
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.uu, 0x0000100f, 0xc9c9576b
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.uu, 1556, 0x1eca3ca2, 0x6ee14216
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.uu, 1556, 0x1eca3ca2, 0x6ee14216
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.uu, 3438, 0x1eca3ca2
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.uu, 0x0000139c, 0xd9dbe49f, 0x52f94785
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.uu, 0x0000139c, 0xd9dbe49f, 0x52f94785
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.uu, 0x0000209f, 0xd9dbe49f

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.uu, 0x000014ac, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.uu, 1250, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.uu, 0x000017e8, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.uu, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.uu, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.uu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84l.uu, 0
  TEST_RR_ZERO_RD 319, xt.dot84l.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84l.uu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84l.uu, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84l.uu, 1, 0xffffffff

TEST_END
