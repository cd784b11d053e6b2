// xt.dot84h.su: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.su, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.su, 0xffffea00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.su, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.su, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.su, 0xffffe200, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.su, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.su, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.su, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.su, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.su, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.su, 0xfffff880, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.su, 0xffffeb60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.su, 0xfffff100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.su, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.su, 0xffffe3e0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.su, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.su, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.su, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.su, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.su, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.su, 0xfffffff0, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.su, 0xffffffd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.su, 0xffffffe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.su, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.su, 0xffffffc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.su, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.su, 84, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.su, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.su, 1344, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.su, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.su, 91, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.su, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.su, 1456, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.su, 495, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.su, 98, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.su, 1005, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.su, 1568, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.su, 1515, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.su, 105, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.su, 0xfffff8e9, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.su, 1680, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.su, 0xfffffd80, 128, 0x87654321
  TEST_RR 44, xt.dot84h.su, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.su, 0xfffffd00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.su, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.su, 0xfffffc80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.su, 0xfffff7fe, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.su, 0xfffffc00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.su, 0xfffffdd6, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.su, 0, 0, 0
  TEST_RR 52, xt.dot84h.su, 0, 0, 1
  TEST_RR 53, xt.dot84h.su, 0, 0, 2
  TEST_RR 54, xt.dot84h.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.su, 0, 1, 0
  TEST_RR 60, xt.dot84h.su, 0, 1, 1
  TEST_RR 61, xt.dot84h.su, 0, 1, 2
  TEST_RR 62, xt.dot84h.su, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.su, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.su, 15, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.su, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.su, 0, 2, 0
  TEST_RR 68, xt.dot84h.su, 0, 2, 1
  TEST_RR 69, xt.dot84h.su, 0, 2, 2
  TEST_RR 70, xt.dot84h.su, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.su, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.su, 30, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.su, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.su, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.su, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.su, 844, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.su, 1016, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.su, 1016, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.su, 1860, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.su, 1860, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.su, 0xfffffc80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.su, 0xfffffc00, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.su, 0xfffffc00, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.su, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.su, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.su, 0xfffffc8f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.su, 0xfffffc00, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.su, 0xfffffc00, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.su, 0xfffff88f, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.su, 0xfffff88f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.su, 0xfffff86a, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.su, 0xfffffff8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.su, 0xfffffff8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.su, 0xfffff862, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.su, 0xfffff862, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.su, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.su, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.su, 0xffffffcc, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.su, 0xfffffff8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.su, 0xfffffff8, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.su, 0xffffffc4, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.su, 0xffffffc4, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84h.su, 15, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84h.su, 0, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84h.su, 30, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84h.su, 0, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84h.su, 60, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84h.su, 0, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84h.su, 120, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84h.su, 0, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84h.su, 240, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84h.su, 0, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84h.su, 480, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84h.su, 0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84h.su, 960, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84h.su, 0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84h.su, 0xfffff880, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84h.su, 0, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84h.su, 0, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84h.su, 0, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84h.su, 0, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84h.su, 0, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84h.su, 0, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84h.su, 0, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84h.su, 0, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84h.su, 0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84h.su, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84h.su, 0, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84h.su, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84h.su, 0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84h.su, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84h.su, 0, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84h.su, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84h.su, 0, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84h.su, 10, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84h.su, 0xffffffe7, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84h.su, 20, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84h.su, 0xffffffce, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84h.su, 40, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84h.su, 0xffffff9c, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84h.su, 80, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84h.su, 0xffffff38, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84h.su, 160, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84h.su, 0xffffff96, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84h.su, 320, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84h.su, 0xffffff2c, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84h.su, 640, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84h.su, 0xfffffe58, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84h.su, 0xfffffb00, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84h.su, 0xfffffcb0, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84h.su, 5, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84h.su, 90, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84h.su, 10, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84h.su, 180, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84h.su, 20, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84h.su, 360, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84h.su, 40, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84h.su, 720, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84h.su, 80, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84h.su, 0xffffffc3, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84h.su, 160, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84h.su, 0xffffff86, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84h.su, 320, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84h.su, 0xffffff0c, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84h.su, 0xfffffd80, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84h.su, 0xfffffe18, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84h.su, 0xffffffb5, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84h.su, 0xffffffa6, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84h.su, 0xffffff92, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84h.su, 0xffffff4d, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84h.su, 0xfffffedc, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84h.su, 0xfffffde4, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84h.su, 0xfffffc04, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84h.su, 1861, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84h.su, 0xffffffbd, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84h.su, 0xffffffa6, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84h.su, 0xffffff88, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84h.su, 0xffffff4d, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84h.su, 0xffffff5c, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84h.su, 0xfffffde8, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84h.su, 0xfffffc04, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84h.su, 1860, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84h.su, 0xffffffbd, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84h.su, 0xffffffb2, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84h.su, 0xffffff88, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84h.su, 0xffffff4c, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84h.su, 0xfffffed4, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84h.su, 0xfffffde8, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84h.su, 0xfffffc06, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84h.su, 1860, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84h.su, 0xffffffb5, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84h.su, 0xffffffaa, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84h.su, 0xffffff8a, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84h.su, 0xffffff4c, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84h.su, 0xfffffed4, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84h.su, 0xfffffde4, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84h.su, 0xfffffc06, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84h.su, 1733, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84h.su, 1374, 0x25032c3a, 0x77d9179d
  TEST_RR 212, xt.dot84h.su, 831, 0x0a1a2178, 0x5bf0d5f9
  TEST_RR 213, xt.dot84h.su, 276, 0xaf5f2996, 0x47111146
  TEST_RR 214, xt.dot84h.su, 0xfffffdba, 0x4a1ed8f3, 0x12ec9c7e
  TEST_RR 215, xt.dot84h.su, 825, 0x13f74800, 0x69b3d9bc
  TEST_RR 216, xt.dot84h.su, 105, 0x3dea27cc, 0x63bcc3d2
  TEST_RR 217, xt.dot84h.su, 1654, 0x78d70610, 0xf6e10c8e
  TEST_RR 218, xt.dot84h.su, 0xfffffc33, 0x25d849a3, 0xa80ba3b1
  TEST_RR 219, xt.dot84h.su, 560, 0x0f191e00, 0x08cdd472
  TEST_RR 220, xt.dot84h.su, 0xfffff85c, 0x9e83e712, 0xb5d4d2ec
  TEST_RR 221, xt.dot84h.su, 0xfffffc48, 0xa1e744ba, 0x5d684283
  TEST_RR 222, xt.dot84h.su, 0xfffffd8a, 0x6690f65f, 0x0f9c2a2d
  TEST_RR 223, xt.dot84h.su, 0xfffffd2b, 0x0fad063b, 0x9eb4cd7c
  TEST_RR 224, xt.dot84h.su, 0xfffffd63, 0x8569eed6, 0xcd3c03ce
  TEST_RR 225, xt.dot84h.su, 1468, 0xd0046430, 0x36d657e1
  TEST_RR 226, xt.dot84h.su, 866, 0x11142436, 0x644ad890

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.su, 220, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.su, 220, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.su, 0xfffffb26, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.su, 0xfffffb26, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.su, 195, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.su, 195, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.su, 0xfffffb23, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.su, 0xfffffb23, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.su, 0xfffffc00, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.su, 0xfffffc00, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.su, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.su, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.su, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.su, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.su, 0xfffffbf8, 0xbeb53770, 0x9b514b4c, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.su, 2101, 0x200f5257, 0x9ea98ba8, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.su, 0xffffff38, 0xfd6bd8f1, 0x73b4229f, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.su, 0xfffffd9b, 0x832556fa, 0x98374e77, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.su, 0xfffffa38, 0xae76c280, 0x42a6b721, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.su, 0xfffffd27, 0xee7d8af0, 0xa5971eaf, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.su, 0xfffffe2d, 0x70578711, 0x43a277a4, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.su, 0xffffff0b, 0xd541f689, 0xc6019ede, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.su, 0xfffff98c, 0x37fbb684, 0xddbce8e6, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.su, 0xfffffe6e, 0xc227b2fb, 0x6a567a94, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.su, 0xfffffb80, 0x06a0c8d0, 0x433f7012, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.su, 120, 0xed2ee004, 0x2305dd2f, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.su, 411, 0x0cc7fa6d, 0x4ffc7824, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.su, 0xfffffc53, 0x098a3835, 0x9f2c1fe9, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.su, 0xfffffa84, 0x33abd4d5, 0x6e48a683, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.su, 417, 0x113ea67f, 0x299532dd, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.su, 0xfffff35e, 0x90b61295, 0xe33e242e, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.su, 631, 0xc28b3575, 0x33b56dbd, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.su, 346, 0x1638aa52, 0x69b8ed30, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.su, 1758, 0x9c401a41, 0x1e2e9408, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.su, 1455, 0x3f0c48b5, 0xafa11579, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.su, 1136, 0x0838fc72, 0x205a3cd8, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.su, 0xffffff8c, 0x56228b46, 0x07cf0ba1, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.su, 0xfffffb09, 0x41d8f6b1, 0x390ef5b1, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.su, 69, 0x7c16d0df, 0x3f793ac8, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.su, 0xfffffd60, 0xbbba821f, 0x74172077, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.su, 0xfffffee3, 0x5be5add3, 0x8b73756d, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.su, 161, 0x32d12bc6, 0x9b8287c4, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.su, 308, 0x599c35fc, 0x400c12a7, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.su, 817, 0x4b0a6e9e, 0x92211d91, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.su, 0xffffffac, 0x1d092e96, 0x88a8c9f4
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.su, 1061, 0x6c9383ab, 0xd210af0a
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.su, 175, 0x02d52f43, 0x94705799

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.su, 0xfffff8a7, 0x299c8bab, 0x65b4ffb0
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.su, 1778, 0x4a735d89, 0xcaaa729a
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.su, 2142, 0x2756ed75, 0x848e2f27
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.su, 0xfffffbce, 0x0fd6c4c7, 0x117b21b3
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.su, 0xfffffcfd, 0x9cf7fde6, 0x5f25bc12
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.su, 0xfffff682, 0xac814dc0, 0xca8cd735
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.su, 0xfffffc3b, 0xc5cf945c, 0x3092e3d4
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.su, 15, 0xc71fa13f, 0x8218992f
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.su, 1020, 0x3a3336b0, 0x6a30b540
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.su, 0xfffff8af, 0x9c1bbfc9, 0x71aa7c65
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.su, 1898, 0x5231762f, 0x5f2b76da
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.su, 0xfffff7dd, 0xa1d69608, 0xfb22542c
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.su, 0xfffffec2, 0xe5ea0a17, 0x6dd06b55
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.su, 0xfffffeb8, 0xf3cc9512, 0x1339b9e9
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.su, 1321, 0xa43cfd32, 0x2ffdb11a
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.su, 0xfffffc30, 0xd22a1980, 0xa8c93756
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.su, 0xffffffb7, 0x30c1d4ec, 0xc35c5878
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.su, 429, 0x29b74561, 0x07849985
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.su, 662, 0x08e777ae, 0x28ea6c30
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.su, 0xffffffd5, 0x050fba17, 0xab545511
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.su, 0xfffffa07, 0x311c83ea, 0x60d93fe9
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.su, 76, 0x11bbfc49, 0xe5934c80
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.su, 736, 0x7f25218a, 0xcc2bf8f2
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.su, 0xfffff6f6, 0xf790b0f1, 0xf7fdee4f

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.su, 1758, 0x7c3e3a3a, 0x7519190f
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.su, 1758, 0x7c3e3a3a, 0x7519190f
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.su, 2598, 0x7c3e3a3a
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.su, 0xfffff6c8, 0x068085f5, 0x799d0f0e
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.su, 0xfffff6c8, 0x068085f5, 0x799d0f0e
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.su, 0xfffff928, 0x068085f5
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.su, 0xfffffe58, 0xf9e6e0e1, 0xe452953f
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.su, 0xfffffe58, 0xf9e6e0e1, 0xe452953f
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.su, 0xfffffc33, 0xf9e6e0e1

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.su, 0xfffffa06, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.su, 630, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.su, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.su, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.su, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.su, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84h.su, 0
  TEST_RR_ZERO_RD 319, xt.dot84h.su, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84h.su, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84h.su, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84h.su, 1, 0xffffffff

TEST_END
