// xt.dot84l.su: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.su, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.su, 0xffffea00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.su, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.su, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.su, 0xffffe200, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.su, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.su, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.su, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.su, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.su, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.su, 0xfffff880, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.su, 0xffffeb60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.su, 0xfffff100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.su, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.su, 0xffffe3e0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.su, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.su, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.su, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.su, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.su, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.su, 0xfffffff0, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.su, 0xffffffd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.su, 0xffffffe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.su, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.su, 0xffffffc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.su, 495, 0x87654321, 15
  TEST_RR 28, xt.dot84l.su, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.su, 1005, 0x87654321, 240
  TEST_RR 30, xt.dot84l.su, 896, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.su, 1515, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.su, 63, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.su, 0xfffff8e9, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.su, 1008, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.su, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.su, 70, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.su, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.su, 1120, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.su, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.su, 77, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.su, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.su, 1232, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.su, 0xffffff80, 128, 0x87654321
  TEST_RR 44, xt.dot84l.su, 0xfffff7fe, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.su, 0xffffff00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.su, 0xfffffdd6, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.su, 0xfffffe80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.su, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.su, 0xfffffe00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.su, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.su, 0, 0, 0
  TEST_RR 52, xt.dot84l.su, 0, 0, 1
  TEST_RR 53, xt.dot84l.su, 0, 0, 2
  TEST_RR 54, xt.dot84l.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.su, 0, 1, 0
  TEST_RR 60, xt.dot84l.su, 1, 1, 1
  TEST_RR 61, xt.dot84l.su, 2, 1, 2
  TEST_RR 62, xt.dot84l.su, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.su, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.su, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.su, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.su, 0, 2, 0
  TEST_RR 68, xt.dot84l.su, 2, 2, 1
  TEST_RR 69, xt.dot84l.su, 4, 2, 2
  TEST_RR 70, xt.dot84l.su, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.su, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.su, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.su, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.su, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.su, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.su, 1860, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.su, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.su, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.su, 1016, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.su, 1860, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.su, 0xfffff880, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.su, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.su, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.su, 0xfffffc00, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.su, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.su, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.su, 0xfffff88f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.su, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.su, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.su, 0xfffffc00, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.su, 0xfffff88f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.su, 0xfffff862, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.su, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.su, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.su, 0xfffffff8, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.su, 0xfffff862, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.su, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.su, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.su, 0xffffffc4, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.su, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.su, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.su, 0xfffffff8, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.su, 0xffffffc4, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot84l.su, 5, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot84l.su, 0xffffffe7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot84l.su, 10, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot84l.su, 0xffffffce, 0xc35a96e7, 2
  TEST_RR 119, xt.dot84l.su, 20, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot84l.su, 0xffffff9c, 0xc35a96e7, 4
  TEST_RR 121, xt.dot84l.su, 40, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot84l.su, 0xffffff38, 0xc35a96e7, 8
  TEST_RR 123, xt.dot84l.su, 80, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot84l.su, 0xffffff96, 0xc35a96e7, 16
  TEST_RR 125, xt.dot84l.su, 160, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot84l.su, 0xffffff2c, 0xc35a96e7, 32
  TEST_RR 127, xt.dot84l.su, 320, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot84l.su, 0xfffffe58, 0xc35a96e7, 64
  TEST_RR 129, xt.dot84l.su, 0xfffffd80, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot84l.su, 0xfffffcb0, 0xc35a96e7, 128
  TEST_RR 131, xt.dot84l.su, 8, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot84l.su, 90, 0xc35a96e7, 256
  TEST_RR 133, xt.dot84l.su, 16, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot84l.su, 180, 0xc35a96e7, 512
  TEST_RR 135, xt.dot84l.su, 32, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot84l.su, 360, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot84l.su, 64, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot84l.su, 720, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot84l.su, 128, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot84l.su, 0xffffffc3, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot84l.su, 256, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot84l.su, 0xffffff86, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot84l.su, 512, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot84l.su, 0xffffff0c, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot84l.su, 0xfffffc00, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot84l.su, 0xfffffe18, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot84l.su, 12, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot84l.su, 0, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot84l.su, 24, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot84l.su, 0, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot84l.su, 48, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot84l.su, 0, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot84l.su, 96, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot84l.su, 0, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot84l.su, 192, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot84l.su, 0, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot84l.su, 384, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot84l.su, 0, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot84l.su, 768, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot84l.su, 0, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot84l.su, 0xfffffa00, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot84l.su, 0, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot84l.su, 3, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot84l.su, 0, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot84l.su, 6, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot84l.su, 0, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot84l.su, 12, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot84l.su, 0, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot84l.su, 24, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot84l.su, 0, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot84l.su, 48, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot84l.su, 0, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot84l.su, 96, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot84l.su, 0, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot84l.su, 192, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot84l.su, 0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot84l.su, 0xfffffe80, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot84l.su, 0, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot84l.su, 0xffffffc5, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot84l.su, 0xffffffaa, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot84l.su, 0xffffff88, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot84l.su, 0xffffff4c, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot84l.su, 0xfffffed4, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot84l.su, 0xfffffde8, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot84l.su, 0xfffffc06, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot84l.su, 1860, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot84l.su, 0xffffffb5, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot84l.su, 0xffffffaa, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot84l.su, 0xffffff8a, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot84l.su, 0xffffff4c, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot84l.su, 0xfffffed4, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot84l.su, 0xfffffde4, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot84l.su, 0xfffffc86, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot84l.su, 1861, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot84l.su, 0xffffffb5, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot84l.su, 0xffffffa6, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot84l.su, 0xffffff8a, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot84l.su, 0xffffff55, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot84l.su, 0xfffffedc, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot84l.su, 0xfffffde4, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot84l.su, 0xfffffc04, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot84l.su, 1861, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot84l.su, 0xffffffbd, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot84l.su, 0xffffffa6, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot84l.su, 0xffffff88, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot84l.su, 0xffffff4d, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot84l.su, 0xfffffedc, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot84l.su, 0xfffffe68, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot84l.su, 0xfffffc04, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot84l.su, 1860, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot84l.su, 0xfffff8bd, 0x8d89e121, 0x571ca86d
  TEST_RR 212, xt.dot84l.su, 1914, 0x3d47be59, 0xbf52630f
  TEST_RR 213, xt.dot84l.su, 0xfffff9e7, 0x84c7fd55, 0x0627b984
  TEST_RR 214, xt.dot84l.su, 0xffffff5f, 0x35b01de1, 0xcf49e71c
  TEST_RR 215, xt.dot84l.su, 1129, 0x43b74c63, 0x398aa829
  TEST_RR 216, xt.dot84l.su, 0xfffffe76, 0x427f8624, 0x4bcb14a7
  TEST_RR 217, xt.dot84l.su, 1034, 0xaa802c60, 0xf0a0138c
  TEST_RR 218, xt.dot84l.su, 0xfffff63e, 0x8eadc00d, 0x0b1ebf15
  TEST_RR 219, xt.dot84l.su, 0xfffffd80, 0x88d4a86a, 0xd33907b6
  TEST_RR 220, xt.dot84l.su, 116, 0x23956553, 0x222b3982
  TEST_RR 221, xt.dot84l.su, 36, 0x2bcc4417, 0x27c94724
  TEST_RR 222, xt.dot84l.su, 0xfffffbe3, 0x986ce2bf, 0x4591a99b
  TEST_RR 223, xt.dot84l.su, 1156, 0x5f330c33, 0x10bc52a9
  TEST_RR 224, xt.dot84l.su, 0xffffff74, 0x839a7c14, 0x66692b8c
  TEST_RR 225, xt.dot84l.su, 0xfffffa86, 0xc2b5bab6, 0xc4d46a40
  TEST_RR 226, xt.dot84l.su, 970, 0xcf4e505e, 0xc6308d22

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.su, 0xffffffb4, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.su, 0xffffffb4, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.su, 0xfffff97c, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.su, 0xfffff97c, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.su, 879, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.su, 879, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.su, 315, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.su, 315, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.su, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.su, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.su, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.su, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.su, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.su, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.su, 256, 0x04fcb060, 0x3988c89a, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.su, 0xfffffeb4, 0xcb57bdc0, 0x3d839c1d, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.su, 0xfffff9cf, 0x8429fa14, 0x91f9f1bf, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.su, 0xfffffa09, 0xd8affe88, 0x5e207517, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.su, 1726, 0x3d152332, 0xd497cea7, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.su, 828, 0xf44d0d5d, 0x3895f556, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.su, 0xfffff9a2, 0xb579bb87, 0x7f074077, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.su, 163, 0x8a745ac5, 0xbf539a45, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.su, 1391, 0x263ab45d, 0x16903e05, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.su, 0xfffffdeb, 0x05b30c80, 0x7c41a771, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.su, 345, 0x1d7c4001, 0x0618702e, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.su, 0xfffffdd9, 0x7ed901bc, 0x22523cf7, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.su, 1918, 0x305dc45c, 0xc329caab, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.su, 52, 0xffa34e60, 0xd8b22ea6, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.su, 0xffffff93, 0x148ed154, 0xbc11179d, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.su, 0xfffff927, 0xdfb88c16, 0x817a18b6, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.su, 51, 0x1c77d500, 0x4a9f1253, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.su, 414, 0x6ef44611, 0xddcd1c3e, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.su, 0xfffffba2, 0xa3b571dc, 0x51e7f587, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.su, 723, 0x3c61a2fd, 0xd9b7c110, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.su, 0xfffffb98, 0x9d78bec6, 0xed0d05df, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.su, 0xfffffc94, 0x3f0f178b, 0x6d7d0f3a, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.su, 0xfffffd49, 0xeed04093, 0x6ce71bd9, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.su, 0xfffffb34, 0xbcca84e0, 0x650b4a0d, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.su, 0xfffffe14, 0xf99f875c, 0x98b8f075, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.su, 244, 0x57a4bcc2, 0x0328e535, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.su, 466, 0x25b13926, 0xf29b19af, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.su, 1438, 0x6e27d895, 0x0bc1fb83, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.su, 127, 0xb653e0a5, 0xdbe90590, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.su, 1154, 0x50305651, 0x185b5226, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.su, 0xfffff7e1, 0xb2ac4f8c, 0x618f741b
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.su, 0xfffffcb2, 0xfa995eb4, 0xfad8c647
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.su, 0xfffffd7d, 0xcfb7069e, 0x2fb114f4

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.su, 1537, 0x7c399d23, 0xf4908717
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.su, 2321, 0x5ece5972, 0x395870b6
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.su, 2396, 0x6634fb5c, 0x0ba0e787
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.su, 0xfffffbae, 0x9bf33e8f, 0x32c6ba41
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.su, 510, 0x57638d56, 0x2ab0c172
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.su, 2324, 0x551b0e72, 0x4604fbd5
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.su, 0xffffffc7, 0x01eb9c6b, 0xcbe28065
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.su, 2186, 0x8c5e5e64, 0xc0a309a4
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.su, 992, 0x221eec3e, 0xed71d15a
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.su, 0xfffff952, 0xf1c592cd, 0x995ce36d
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.su, 871, 0x43b3445d, 0x1d94d000
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.su, 0xfffffd76, 0x1488e6c6, 0x29eca650
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.su, 0xfffffe3d, 0xb16a4ac9, 0x41419052
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.su, 1463, 0x45be673f, 0x2611fa2e
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.su, 0xffffff3b, 0xded3fe29, 0x5d530cd9
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.su, 0xfffffbc5, 0x83f55fb8, 0x135c3c08
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.su, 0xfffffd3c, 0x4dc79700, 0xa41c6f3c
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.su, 0xfffff598, 0xc7c4ac01, 0x5881aef6
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.su, 0xfffffe98, 0xf628fcc1, 0x0ca8fcfa
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.su, 0xfffffebd, 0xfa834f0f, 0x9fdc652c
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.su, 0xfffffb6a, 0xcbbd2394, 0xbda9a952
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.su, 0xfffffd97, 0xb7d18e75, 0x5733fa4c
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.su, 0xfffff818, 0x8098b484, 0xcaeb41c4
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.su, 0xfffffa45, 0xb37c8789, 0x8a95fda6

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.su, 0xfffffced, 0xf5d68544, 0xf5b58250
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.su, 0xfffffced, 0xf5d68544, 0xf5b58250
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.su, 0xfffffdfa, 0xf5d68544
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.su, 0xfffff973, 0x94a16197, 0x9fb75dec
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.su, 0xfffff973, 0x94a16197, 0x9fb75dec
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.su, 0xfffffda3, 0x94a16197
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.su, 612, 0x72d27fc3, 0x23989837
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.su, 612, 0x72d27fc3, 0x23989837
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.su, 1449, 0x72d27fc3

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.su, 0xfffffd98, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.su, 0xffffff70, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.su, 1868, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.su, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.su, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.su, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot84l.su, 0
  TEST_RR_ZERO_RD 319, xt.dot84l.su, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot84l.su, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot84l.su, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot84l.su, 1, 0xffffffff

TEST_END
