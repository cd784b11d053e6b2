// binv: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, binv, 1, 0, 0
  TEST_RR 3, binv, 2, 0, 1
  TEST_RR 4, binv, 4, 0, 2
  TEST_RR 5, binv, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, binv, 1, 0, 0x80000000
  TEST_RR 7, binv, 2, 0, 0x80000001
  TEST_RR 8, binv, 1, 0, 0xffff8000
  TEST_RR 9, binv, 0x80000000, 0, 0xffffffff
  TEST_RR 10, binv, 0, 1, 0
  TEST_RR 11, binv, 3, 1, 1
  TEST_RR 12, binv, 5, 1, 2
  TEST_RR 13, binv, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, binv, 0, 1, 0x80000000
  TEST_RR 15, binv, 3, 1, 0x80000001
  TEST_RR 16, binv, 0, 1, 0xffff8000
  TEST_RR 17, binv, 0x80000001, 1, 0xffffffff
  TEST_RR 18, binv, 3, 2, 0
  TEST_RR 19, binv, 0, 2, 1
  TEST_RR 20, binv, 6, 2, 2
  TEST_RR 21, binv, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, binv, 3, 2, 0x80000000
  TEST_RR 23, binv, 0, 2, 0x80000001
  TEST_RR 24, binv, 3, 2, 0xffff8000
  TEST_RR 25, binv, 0x80000002, 2, 0xffffffff
  TEST_RR 26, binv, 0x7ffffffe, 0x7fffffff, 0
  TEST_RR 27, binv, 0x7ffffffd, 0x7fffffff, 1
  TEST_RR 28, binv, 0x7ffffffb, 0x7fffffff, 2
  TEST_RR 29, binv, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, binv, 0x7ffffffe, 0x7fffffff, 0x80000000
  TEST_RR 31, binv, 0x7ffffffd, 0x7fffffff, 0x80000001
  TEST_RR 32, binv, 0x7ffffffe, 0x7fffffff, 0xffff8000
  TEST_RR 33, binv, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, binv, 0x80000001, 0x80000000, 0
  TEST_RR 35, binv, 0x80000002, 0x80000000, 1
  TEST_RR 36, binv, 0x80000004, 0x80000000, 2
  TEST_RR 37, binv, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, binv, 0x80000001, 0x80000000, 0x80000000
  TEST_RR 39, binv, 0x80000002, 0x80000000, 0x80000001
  TEST_RR 40, binv, 0x80000001, 0x80000000, 0xffff8000
  TEST_RR 41, binv, 0, 0x80000000, 0xffffffff
  TEST_RR 42, binv, 0x80000000, 0x80000001, 0
  TEST_RR 43, binv, 0x80000003, 0x80000001, 1
  TEST_RR 44, binv, 0x80000005, 0x80000001, 2
  TEST_RR 45, binv, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, binv, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, binv, 0x80000003, 0x80000001, 0x80000001
  TEST_RR 48, binv, 0x80000000, 0x80000001, 0xffff8000
  TEST_RR 49, binv, 1, 0x80000001, 0xffffffff
  TEST_RR 50, binv, 0xffff8001, 0xffff8000, 0
  TEST_RR 51, binv, 0xffff8002, 0xffff8000, 1
  TEST_RR 52, binv, 0xffff8004, 0xffff8000, 2
  TEST_RR 53, binv, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, binv, 0xffff8001, 0xffff8000, 0x80000000
  TEST_RR 55, binv, 0xffff8002, 0xffff8000, 0x80000001
  TEST_RR 56, binv, 0xffff8001, 0xffff8000, 0xffff8000
  TEST_RR 57, binv, 0x7fff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, binv, 0xfffffffe, 0xffffffff, 0
  TEST_RR 59, binv, 0xfffffffd, 0xffffffff, 1
  TEST_RR 60, binv, 0xfffffffb, 0xffffffff, 2
  TEST_RR 61, binv, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, binv, 0xfffffffe, 0xffffffff, 0x80000000
  TEST_RR 63, binv, 0xfffffffd, 0xffffffff, 0x80000001
  TEST_RR 64, binv, 0xfffffffe, 0xffffffff, 0xffff8000
  TEST_RR 65, binv, 0x7fffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, binv, 0xc35a96e6, 0xc35a96e7, 0
  TEST_RR 67, binv, 0x5a0f3c84, 0x5a0f3c85, 0xbb8e7de0
  TEST_RR 68, binv, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RR 69, binv, 0x5a0f3c87, 0x5a0f3c85, 0x2c18baa1
  TEST_RR 70, binv, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RR 71, binv, 0x5a0f3c81, 0x5a0f3c85, 0x0ca5cf62
  TEST_RR 72, binv, 0xc35a96ef, 0xc35a96e7, 3
  TEST_RR 73, binv, 0x5a0f3c8d, 0x5a0f3c85, 0x8f2a7ec3
  TEST_RR 74, binv, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RR 75, binv, 0x5a0f3c95, 0x5a0f3c85, 0xf6d0cda4
  TEST_RR 76, binv, 0xc35a96c7, 0xc35a96e7, 5
  TEST_RR 77, binv, 0x5a0f3ca5, 0x5a0f3c85, 0xc73b2f25
  TEST_RR 78, binv, 0xc35a96a7, 0xc35a96e7, 6
  TEST_RR 79, binv, 0x5a0f3cc5, 0x5a0f3c85, 0x3355f206
  TEST_RR 80, binv, 0xc35a9667, 0xc35a96e7, 7
  TEST_RR 81, binv, 0x5a0f3c05, 0x5a0f3c85, 0xe02cf467
  TEST_RR 82, binv, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RR 83, binv, 0x5a0f3d85, 0x5a0f3c85, 0x4cfb40a8
  TEST_RR 84, binv, 0xc35a94e7, 0xc35a96e7, 9
  TEST_RR 85, binv, 0x5a0f3e85, 0x5a0f3c85, 0x7f3076c9
  TEST_RR 86, binv, 0xc35a92e7, 0xc35a96e7, 10
  TEST_RR 87, binv, 0x5a0f3885, 0x5a0f3c85, 0x4191496a
  TEST_RR 88, binv, 0xc35a9ee7, 0xc35a96e7, 11
  TEST_RR 89, binv, 0x5a0f3485, 0x5a0f3c85, 0xbaac8e8b
  TEST_RR 90, binv, 0xc35a86e7, 0xc35a96e7, 12
  TEST_RR 91, binv, 0x5a0f2c85, 0x5a0f3c85, 0x27d42c0c
  TEST_RR 92, binv, 0xc35ab6e7, 0xc35a96e7, 13
  TEST_RR 93, binv, 0x5a0f1c85, 0x5a0f3c85, 0xbb0949cd
  TEST_RR 94, binv, 0xc35ad6e7, 0xc35a96e7, 14
  TEST_RR 95, binv, 0x5a0f7c85, 0x5a0f3c85, 0xdaca4bae
  TEST_RR 96, binv, 0xc35a16e7, 0xc35a96e7, 15
  TEST_RR 97, binv, 0x5a0fbc85, 0x5a0f3c85, 0xf4ee824f
  TEST_RR 98, binv, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RR 99, binv, 0x5a0e3c85, 0x5a0f3c85, 0x04126cb0
  TEST_RR 100, binv, 0xc35896e7, 0xc35a96e7, 17
  TEST_RR 101, binv, 0x5a0d3c85, 0x5a0f3c85, 0xe0b5acf1
  TEST_RR 102, binv, 0xc35e96e7, 0xc35a96e7, 18
  TEST_RR 103, binv, 0x5a0b3c85, 0x5a0f3c85, 0x4044c972
  TEST_RR 104, binv, 0xc35296e7, 0xc35a96e7, 19
  TEST_RR 105, binv, 0x5a073c85, 0x5a0f3c85, 0x78ff0593
  TEST_RR 106, binv, 0xc34a96e7, 0xc35a96e7, 20
  TEST_RR 107, binv, 0x5a1f3c85, 0x5a0f3c85, 0x711a3394
  TEST_RR 108, binv, 0xc37a96e7, 0xc35a96e7, 21
  TEST_RR 109, binv, 0x5a2f3c85, 0x5a0f3c85, 0xd79fb015
  TEST_RR 110, binv, 0xc31a96e7, 0xc35a96e7, 22
  TEST_RR 111, binv, 0x5a4f3c85, 0x5a0f3c85, 0x165f0196
  TEST_RR 112, binv, 0xc3da96e7, 0xc35a96e7, 23
  TEST_RR 113, binv, 0x5a8f3c85, 0x5a0f3c85, 0xf16d94f7
  TEST_RR 114, binv, 0xc25a96e7, 0xc35a96e7, 24
  TEST_RR 115, binv, 0x5b0f3c85, 0x5a0f3c85, 0xd84d6458
  TEST_RR 116, binv, 0xc15a96e7, 0xc35a96e7, 25
  TEST_RR 117, binv, 0x580f3c85, 0x5a0f3c85, 0x0a979c19
  TEST_RR 118, binv, 0xc75a96e7, 0xc35a96e7, 26
  TEST_RR 119, binv, 0x5e0f3c85, 0x5a0f3c85, 0x02ceec1a
  TEST_RR 120, binv, 0xcb5a96e7, 0xc35a96e7, 27
  TEST_RR 121, binv, 0x520f3c85, 0x5a0f3c85, 0x91c3f4db
  TEST_RR 122, binv, 0xd35a96e7, 0xc35a96e7, 28
  TEST_RR 123, binv, 0x4a0f3c85, 0x5a0f3c85, 0xa6b716fc
  TEST_RR 124, binv, 0xe35a96e7, 0xc35a96e7, 29
  TEST_RR 125, binv, 0x7a0f3c85, 0x5a0f3c85, 0x5b45975d
  TEST_RR 126, binv, 0x835a96e7, 0xc35a96e7, 30
  TEST_RR 127, binv, 0x1a0f3c85, 0x5a0f3c85, 0x2af4527e
  TEST_RR 128, binv, 0x435a96e7, 0xc35a96e7, 31
  TEST_RR 129, binv, 0xda0f3c85, 0x5a0f3c85, 0x63631a3f

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, binv, 33, 1, 0x5a0f3c85
  TEST_RR 131, binv, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RR 132, binv, 34, 2, 0x5a0f3c85
  TEST_RR 133, binv, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RR 134, binv, 36, 4, 0x5a0f3c85
  TEST_RR 135, binv, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RR 136, binv, 40, 8, 0x5a0f3c85
  TEST_RR 137, binv, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RR 138, binv, 48, 16, 0x5a0f3c85
  TEST_RR 139, binv, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RR 140, binv, 0, 32, 0x5a0f3c85
  TEST_RR 141, binv, 0xc35a96e6, 0xc35a96e7, 32
  TEST_RR 142, binv, 96, 64, 0x5a0f3c85
  TEST_RR 143, binv, 0xc35a96e6, 0xc35a96e7, 64
  TEST_RR 144, binv, 160, 128, 0x5a0f3c85
  TEST_RR 145, binv, 0xc35a96e6, 0xc35a96e7, 128
  TEST_RR 146, binv, 288, 256, 0x5a0f3c85
  TEST_RR 147, binv, 0xc35a96e6, 0xc35a96e7, 256
  TEST_RR 148, binv, 544, 512, 0x5a0f3c85
  TEST_RR 149, binv, 0xc35a96e6, 0xc35a96e7, 512
  TEST_RR 150, binv, 1056, 1024, 0x5a0f3c85
  TEST_RR 151, binv, 0xc35a96e6, 0xc35a96e7, 1024
  TEST_RR 152, binv, 2080, 2048, 0x5a0f3c85
  TEST_RR 153, binv, 0xc35a96e6, 0xc35a96e7, 2048
  TEST_RR 154, binv, 0x00001020, 0x00001000, 0x5a0f3c85
  TEST_RR 155, binv, 0xc35a96e6, 0xc35a96e7, 0x00001000
  TEST_RR 156, binv, 0x00002020, 0x00002000, 0x5a0f3c85
  TEST_RR 157, binv, 0xc35a96e6, 0xc35a96e7, 0x00002000
  TEST_RR 158, binv, 0x00004020, 0x00004000, 0x5a0f3c85
  TEST_RR 159, binv, 0xc35a96e6, 0xc35a96e7, 0x00004000
  TEST_RR 160, binv, 0x00008020, 0x00008000, 0x5a0f3c85
  TEST_RR 161, binv, 0xc35a96e6, 0xc35a96e7, 0x00008000
  TEST_RR 162, binv, 0x00010020, 0x00010000, 0x5a0f3c85
  TEST_RR 163, binv, 0xc35a96e6, 0xc35a96e7, 0x00010000
  TEST_RR 164, binv, 0x00020020, 0x00020000, 0x5a0f3c85
  TEST_RR 165, binv, 0xc35a96e6, 0xc35a96e7, 0x00020000
  TEST_RR 166, binv, 0x00040020, 0x00040000, 0x5a0f3c85
  TEST_RR 167, binv, 0xc35a96e6, 0xc35a96e7, 0x00040000
  TEST_RR 168, binv, 0x00080020, 0x00080000, 0x5a0f3c85
  TEST_RR 169, binv, 0xc35a96e6, 0xc35a96e7, 0x00080000
  TEST_RR 170, binv, 0x00100020, 0x00100000, 0x5a0f3c85
  TEST_RR 171, binv, 0xc35a96e6, 0xc35a96e7, 0x00100000
  TEST_RR 172, binv, 0x00200020, 0x00200000, 0x5a0f3c85
  TEST_RR 173, binv, 0xc35a96e6, 0xc35a96e7, 0x00200000
  TEST_RR 174, binv, 0x00400020, 0x00400000, 0x5a0f3c85
  TEST_RR 175, binv, 0xc35a96e6, 0xc35a96e7, 0x00400000
  TEST_RR 176, binv, 0x00800020, 0x00800000, 0x5a0f3c85
  TEST_RR 177, binv, 0xc35a96e6, 0xc35a96e7, 0x00800000
  TEST_RR 178, binv, 0x01000020, 0x01000000, 0x5a0f3c85
  TEST_RR 179, binv, 0xc35a96e6, 0xc35a96e7, 0x01000000
  TEST_RR 180, binv, 0x02000020, 0x02000000, 0x5a0f3c85
  TEST_RR 181, binv, 0xc35a96e6, 0xc35a96e7, 0x02000000
  TEST_RR 182, binv, 0x04000020, 0x04000000, 0x5a0f3c85
  TEST_RR 183, binv, 0xc35a96e6, 0xc35a96e7, 0x04000000
  TEST_RR 184, binv, 0x08000020, 0x08000000, 0x5a0f3c85
  TEST_RR 185, binv, 0xc35a96e6, 0xc35a96e7, 0x08000000
  TEST_RR 186, binv, 0x10000020, 0x10000000, 0x5a0f3c85
  TEST_RR 187, binv, 0xc35a96e6, 0xc35a96e7, 0x10000000
  TEST_RR 188, binv, 0x20000020, 0x20000000, 0x5a0f3c85
  TEST_RR 189, binv, 0xc35a96e6, 0xc35a96e7, 0x20000000
  TEST_RR 190, binv, 0x40000020, 0x40000000, 0x5a0f3c85
  TEST_RR 191, binv, 0xc35a96e6, 0xc35a96e7, 0x40000000
  TEST_RR 192, binv, 0x80000020, 0x80000000, 0x5a0f3c85
  TEST_RR 193, binv, 0xc35a96e6, 0xc35a96e7, 0x80000000
  TEST_RR 194, binv, 0xff7ffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 195, binv, 0x7ffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 196, binv, 0x7ffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 197, binv, 0x7ffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 198, binv, 0x7fffffef, 0xffffffef, 0x7fffffff
  TEST_RR 199, binv, 0x7fffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 200, binv, 0x7fffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 201, binv, 0x7fffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 202, binv, 0x7ffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, binv, 0xf7fffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 204, binv, 0x7ffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 205, binv, 0x7ffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, binv, 0x7fffefff, 0xffffefff, 0xff7fffff
  TEST_RR 207, binv, 0x7fffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 208, binv, 0x7fffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 209, binv, 0x7fff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 210, binv, 0x7ffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, binv, 0x7ffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 212, binv, 0xdffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 213, binv, 0x7ff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, binv, 0x7fefffff, 0xffefffff, 0xffff7fff
  TEST_RR 215, binv, 0x7fdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 216, binv, 0x7fbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 217, binv, 0xff7f7fff, 0xff7fffff, 0xffffffef
  TEST_RR 218, binv, 0x7effffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, binv, 0x7dffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 220, binv, 0x7bffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 221, binv, 0xb7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, binv, 0x6fffffff, 0xefffffff, 0xffffff7f
  TEST_RR 223, binv, 0x5fffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 224, binv, 0x3fffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 225, binv, 0xffffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, binv, 0xe24a7dc8, 0xe24b7dc8, 0x2df997d0
  TEST_RR 227, binv, 0x0a1d21bc, 0x0a1d25bc, 0x3f32146a
  TEST_RR 228, binv, 0x0d8a72ac, 0x0d8a72ec, 0xea1d3fa6
  TEST_RR 229, binv, 0xe9beac2c, 0xe9beec2c, 0x384b070e
  TEST_RR 230, binv, 0xcb719f83, 0xcb719e83, 0x007aa268
  TEST_RR 231, binv, 0x7d70563a, 0x7df0563a, 0xaef47977
  TEST_RR 232, binv, 0xe84a64db, 0xe84a64da, 0x8e8c9c40
  TEST_RR 233, binv, 0x7be12493, 0x7b612493, 0x47876e57
  TEST_RR 234, binv, 0x018e30b0, 0x018a30b0, 0x57cb2c72
  TEST_RR 235, binv, 0xc9bf2bb5, 0x49bf2bb5, 0x7395647f
  TEST_RR 236, binv, 0xf8fa206f, 0x78fa206f, 0x1c84bd3f
  TEST_RR 237, binv, 0xf73dd13a, 0xf73dd93a, 0x574d116b
  TEST_RR 238, binv, 0x5b2ff721, 0x5b0ff721, 0x58df8775
  TEST_RR 239, binv, 0xc203d902, 0xe203d902, 0x2aef009d
  TEST_RR 240, binv, 0x7cf8df59, 0x3cf8df59, 0x5f2fdd3e
  TEST_RR 241, binv, 0xf4a95638, 0xf4a95238, 0x0d43132a

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, binv, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, binv, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, binv, 0xc35a9667, 0xc35a96e7
  TEST_RR_ALL_SAME 245, binv, 0xc35a9667, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, binv, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, binv, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, binv, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, binv, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, binv, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, binv, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, binv, 0x80000001, 0x80000000
  TEST_RR_ALL_SAME 253, binv, 0x80000001, 0x80000000
  TEST_RR_RD_IS_RS1 254, binv, 15, 7, 3
  TEST_RR_RD_IS_RS2 255, binv, 15, 7, 3
  TEST_RR_SAME_SOURCES 256, binv, 135, 7
  TEST_RR_ALL_SAME 257, binv, 135, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, binv, 0xe0abde17, 0xe0ebde17, 0x921f2b76, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, binv, 0x6eebdce0, 0x2eebdce0, 0xfa804ede, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, binv, 0xd7761932, 0xd5761932, 0x616b2c79, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, binv, 0x03359990, 0x0335b990, 0x5c49ad8d, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, binv, 0x80d56840, 0x80d56842, 0xe99b8ca1, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, binv, 0x8fb182ba, 0x8db182ba, 0x1ca4ae79, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, binv, 0x141818d5, 0x141818f5, 0x3fa6e785, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, binv, 0x05ca87a1, 0x05ca97a1, 0x37d1bd0c, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, binv, 0x7edfbae1, 0x3edfbae1, 0xb178dc1e, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, binv, 0x5081b838, 0x5281b838, 0xba4f78d9, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, binv, 0xf5cd4ca2, 0xf5cd4da2, 0x8edda3e8, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, binv, 0xe21cb155, 0xe21cb955, 0x5f3f236b, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, binv, 0xf2310be0, 0xd2310be0, 0x3d8ffedd, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, binv, 0x7c80c798, 0x7cc0c798, 0xb4209036, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, binv, 0xee1c5b23, 0xee1d5b23, 0xc9446f50, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, binv, 0xd658200f, 0xd658220f, 0x03a33b29, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, binv, 0x4ae3e58a, 0x4ae3e5aa, 0xfc320745, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, binv, 0x89fede8d, 0x89fedecd, 0x16bcb1a6, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, binv, 0x429c36b8, 0x429e36b8, 0x9be6dbb1, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, binv, 0x44fc2d74, 0x447c2d74, 0x55f7ae97, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, binv, 0xf6f64462, 0xf6f44462, 0x65de2371, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, binv, 0x463bb395, 0x463bb397, 0x853c4d81, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, binv, 0x5aff9b8e, 0x5afb9b8e, 0x17e57332, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, binv, 0x31998dc8, 0x31998dd8, 0x474a5844, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, binv, 0x63754481, 0x63754581, 0x224e2988, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, binv, 0x832e043c, 0x832f043c, 0xef2ff290, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, binv, 0xde70dcd8, 0xde70dc98, 0x816c06c6, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, binv, 0x47d93087, 0x47d93487, 0x8778666a, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, binv, 0xfc5e2b10, 0xec5e2b10, 0x25e4e8bc, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, binv, 0x32535372, 0x32d35372, 0xc2fe7217, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, binv, 0x5096495d, 0x5092495d, 0xcfd31d92
  TEST_RR_RESULT_AFTER 289, 1, binv, 0x81248784, 0x81268784, 0xb811fc31
  TEST_RR_RESULT_AFTER 290, 2, binv, 0xd48e29e4, 0xc48e29e4, 0x9981c63c

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, binv, 0xfeb636f8, 0xffb636f8, 0xd1a5f698
  TEST_RR_12_AFTER 292, 0, 1, binv, 0x75c7eff0, 0x7dc7eff0, 0x6e0c43fb
  TEST_RR_12_AFTER 293, 0, 2, binv, 0x83b2b255, 0x83b2b355, 0x6f48bd48
  TEST_RR_12_AFTER 294, 1, 0, binv, 0x36308b05, 0x36208b05, 0xf654ebf4
  TEST_RR_12_AFTER 295, 1, 1, binv, 0x2c7b0df8, 0x2c3b0df8, 0xb05f3336
  TEST_RR_12_AFTER 296, 1, 2, binv, 0x2b2b1892, 0x2b2b3892, 0xc501f72d
  TEST_RR_12_AFTER 297, 2, 0, binv, 0x566283fe, 0x566a83fe, 0x6fc38bd3
  TEST_RR_12_AFTER 298, 2, 1, binv, 0xbf8a9a2d, 0xbf8a9a29, 0xbcbc4be2
  TEST_RR_12_AFTER 299, 2, 2, binv, 0x3b92c978, 0x3b92c178, 0xaf44b0eb
  TEST_RR_21_AFTER 300, 0, 0, binv, 0xcc098152, 0xce098152, 0xebccbc19
  TEST_RR_21_AFTER 301, 0, 1, binv, 0x60d8588c, 0x60dc588c, 0x0a8bbfd2
  TEST_RR_21_AFTER 302, 0, 2, binv, 0x6e430256, 0xee430256, 0x3c57065f
  TEST_RR_21_AFTER 303, 1, 0, binv, 0x26d5ce81, 0x26d58e81, 0xbfbb14ce
  TEST_RR_21_AFTER 304, 1, 1, binv, 0x50e076e8, 0x52e076e8, 0xe3d108f9
  TEST_RR_21_AFTER 305, 1, 2, binv, 0xa958b653, 0xa95cb653, 0xb0adfe92
  TEST_RR_21_AFTER 306, 2, 0, binv, 0x381184a6, 0x381185a6, 0xbc7b3e68
  TEST_RR_21_AFTER 307, 2, 1, binv, 0x45e8057f, 0x45e8257f, 0x0d4f4ecd
  TEST_RR_21_AFTER 308, 2, 2, binv, 0xc96f4200, 0xc96f4a00, 0x9c92102b
  TEST_RR_BOTH_AFTER 309, 0, 0, binv, 0x07d22ac4, 0x05d22ac4, 0x5d4b19b9
  TEST_RR_BOTH_AFTER 310, 0, 1, binv, 0x37550b5f, 0x37558b5f, 0xe0c801cf
  TEST_RR_BOTH_AFTER 311, 0, 2, binv, 0x0b7c6f4e, 0x4b7c6f4e, 0xc9e4c9be
  TEST_RR_BOTH_AFTER 312, 1, 0, binv, 0x0ad2da65, 0x0ad2db65, 0xa93b4008
  TEST_RR_BOTH_AFTER 313, 1, 1, binv, 0x4b489430, 0x4b409430, 0xebaffc93
  TEST_RR_BOTH_AFTER 314, 2, 0, binv, 0x298798a8, 0x298598a8, 0x6876c5d1

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, binv, 0x450dfbe5, 0x450dfbf5, 0x49bc9ca4
  TEST_RR_RS2_LOADED 316, 0, binv, 0x450dfbe5, 0x450dfbf5, 0x49bc9ca4
  TEST_RR_BOTH_LOADED 317, 0, binv, 0x452dfbf5, 0x450dfbf5
  TEST_RR_RS1_LOADED 318, 1, binv, 0x41dd7528, 0x40dd7528, 0x40e38358
  TEST_RR_RS2_LOADED 319, 1, binv, 0x41dd7528, 0x40dd7528, 0x40e38358
  TEST_RR_BOTH_LOADED 320, 1, binv, 0x40dd7428, 0x40dd7528
  TEST_RR_RS1_LOADED 321, 2, binv, 0x52c4049e, 0x72c4049e, 0xa763fe7d
  TEST_RR_RS2_LOADED 322, 2, binv, 0x52c4049e, 0x72c4049e, 0xa763fe7d
  TEST_RR_BOTH_LOADED 323, 2, binv, 0x32c4049e, 0x72c4049e

  // Each result is at once a source.
  TEST_RR_CHAIN 324, binv, 0xc35a9667, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, binv, 0x5a0f3ca5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, binv, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, binv, 128, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, binv, 0xc35a96e6, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, binv, 2, 1
  TEST_RR_ZERO_RS2 330, binv, 0, 1
  TEST_RR_ZERO_RS1 331, binv, 0x80000000, 0xffffffff
  TEST_RR_ZERO_RS2 332, binv, 0xfffffffe, 0xffffffff
  TEST_RR_ZERO_BOTH 333, binv, 1
  TEST_RR_ZERO_RD 334, binv, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, binv, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, binv, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, binv, 1, 0xffffffff

TEST_END
