// bclr: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, bclr, 0, 0, 0
  TEST_RR 3, bclr, 0, 0, 1
  TEST_RR 4, bclr, 0, 0, 2
  TEST_RR 5, bclr, 0, 0, 0x7fffffff
  TEST_RR 6, bclr, 0, 0, 0x80000000
  TEST_RR 7, bclr, 0, 0, 0x80000001
  TEST_RR 8, bclr, 0, 0, 0xffff8000
  TEST_RR 9, bclr, 0, 0, 0xffffffff
  TEST_RR 10, bclr, 0, 1, 0
  TEST_RR 11, bclr, 1, 1, 1
  TEST_RR 12, bclr, 1, 1, 2
  TEST_RR 13, bclr, 1, 1, 0x7fffffff
  TEST_RR 14, bclr, 0, 1, 0x80000000
  TEST_RR 15, bclr, 1, 1, 0x80000001
  TEST_RR 16, bclr, 0, 1, 0xffff8000
  TEST_RR 17, bclr, 1, 1, 0xffffffff
  TEST_RR 18, bclr, 2, 2, 0
  TEST_RR 19, bclr, 0, 2, 1
  TEST_RR 20, bclr, 2, 2, 2
  TEST_RR 21, bclr, 2, 2, 0x7fffffff
  TEST_RR 22, bclr, 2, 2, 0x80000000
  TEST_RR 23, bclr, 0, 2, 0x80000001
  TEST_RR 24, bclr, 2, 2, 0xffff8000
  TEST_RR 25, bclr, 2, 2, 0xffffffff
  TEST_RR 26, bclr, 0x7ffffffe, 0x7fffffff, 0
  TEST_RR 27, bclr, 0x7ffffffd, 0x7fffffff, 1
  TEST_RR 28, bclr, 0x7ffffffb, 0x7fffffff, 2
  TEST_RR 29, bclr, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, bclr, 0x7ffffffe, 0x7fffffff, 0x80000000
  TEST_RR 31, bclr, 0x7ffffffd, 0x7fffffff, 0x80000001
  TEST_RR 32, bclr, 0x7ffffffe, 0x7fffffff, 0xffff8000
  TEST_RR 33, bclr, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, bclr, 0x80000000, 0x80000000, 0
  TEST_RR 35, bclr, 0x80000000, 0x80000000, 1
  TEST_RR 36, bclr, 0x80000000, 0x80000000, 2
  TEST_RR 37, bclr, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, bclr, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, bclr, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, bclr, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, bclr, 0, 0x80000000, 0xffffffff
  TEST_RR 42, bclr, 0x80000000, 0x80000001, 0
  TEST_RR 43, bclr, 0x80000001, 0x80000001, 1
  TEST_RR 44, bclr, 0x80000001, 0x80000001, 2
  TEST_RR 45, bclr, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, bclr, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, bclr, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, bclr, 0x80000000, 0x80000001, 0xffff8000
  TEST_RR 49, bclr, 1, 0x80000001, 0xffffffff
  TEST_RR 50, bclr, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, bclr, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, bclr, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, bclr, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, bclr, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, bclr, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, bclr, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, bclr, 0x7fff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, bclr, 0xfffffffe, 0xffffffff, 0
  TEST_RR 59, bclr, 0xfffffffd, 0xffffffff, 1
  TEST_RR 60, bclr, 0xfffffffb, 0xffffffff, 2
  TEST_RR 61, bclr, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, bclr, 0xfffffffe, 0xffffffff, 0x80000000
  TEST_RR 63, bclr, 0xfffffffd, 0xffffffff, 0x80000001
  TEST_RR 64, bclr, 0xfffffffe, 0xffffffff, 0xffff8000
  TEST_RR 65, bclr, 0x7fffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, bclr, 0xc35a96e6, 0xc35a96e7, 0
  TEST_RR 67, bclr, 0x5a0f3c84, 0x5a0f3c85, 0xd9766260
  TEST_RR 68, bclr, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RR 69, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xe8283f61
  TEST_RR 70, bclr, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RR 71, bclr, 0x5a0f3c81, 0x5a0f3c85, 0x946c5a22
  TEST_RR 72, bclr, 0xc35a96e7, 0xc35a96e7, 3
  TEST_RR 73, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x17954903
  TEST_RR 74, bclr, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 75, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x945ce9e4
  TEST_RR 76, bclr, 0xc35a96c7, 0xc35a96e7, 5
  TEST_RR 77, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xefb0c285
  TEST_RR 78, bclr, 0xc35a96a7, 0xc35a96e7, 6
  TEST_RR 79, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xaeb66046
  TEST_RR 80, bclr, 0xc35a9667, 0xc35a96e7, 7
  TEST_RR 81, bclr, 0x5a0f3c05, 0x5a0f3c85, 0x46cc9ae7
  TEST_RR 82, bclr, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 83, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xeafbc308
  TEST_RR 84, bclr, 0xc35a94e7, 0xc35a96e7, 9
  TEST_RR 85, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x761d5469
  TEST_RR 86, bclr, 0xc35a92e7, 0xc35a96e7, 10
  TEST_RR 87, bclr, 0x5a0f3885, 0x5a0f3c85, 0x0e8ab96a
  TEST_RR 88, bclr, 0xc35a96e7, 0xc35a96e7, 11
  TEST_RR 89, bclr, 0x5a0f3485, 0x5a0f3c85, 0xea557aab
  TEST_RR 90, bclr, 0xc35a86e7, 0xc35a96e7, 12
  TEST_RR 91, bclr, 0x5a0f2c85, 0x5a0f3c85, 0xb85a296c
  TEST_RR 92, bclr, 0xc35a96e7, 0xc35a96e7, 13
  TEST_RR 93, bclr, 0x5a0f1c85, 0x5a0f3c85, 0x75aa9b8d
  TEST_RR 94, bclr, 0xc35a96e7, 0xc35a96e7, 14
  TEST_RR 95, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xd8aef2ee
  TEST_RR 96, bclr, 0xc35a16e7, 0xc35a96e7, 15
  TEST_RR 97, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xf3b78daf
  TEST_RR 98, bclr, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 99, bclr, 0x5a0e3c85, 0x5a0f3c85, 0x1a4a9910
  TEST_RR 100, bclr, 0xc35896e7, 0xc35a96e7, 17
  TEST_RR 101, bclr, 0x5a0d3c85, 0x5a0f3c85, 0xe01c2051
  TEST_RR 102, bclr, 0xc35a96e7, 0xc35a96e7, 18
  TEST_RR 103, bclr, 0x5a0b3c85, 0x5a0f3c85, 0xaa3176d2
  TEST_RR 104, bclr, 0xc35296e7, 0xc35a96e7, 19
  TEST_RR 105, bclr, 0x5a073c85, 0x5a0f3c85, 0x7e4897f3
  TEST_RR 106, bclr, 0xc34a96e7, 0xc35a96e7, 20
  TEST_RR 107, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x184d4714
  TEST_RR 108, bclr, 0xc35a96e7, 0xc35a96e7, 21
  TEST_RR 109, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xd2017d55
  TEST_RR 110, bclr, 0xc31a96e7, 0xc35a96e7, 22
  TEST_RR 111, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x6d06d736
  TEST_RR 112, bclr, 0xc35a96e7, 0xc35a96e7, 23
  TEST_RR 113, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x25f71d17
  TEST_RR 114, bclr, 0xc25a96e7, 0xc35a96e7, 24
  TEST_RR 115, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xa0eb8b78
  TEST_RR 116, bclr, 0xc15a96e7, 0xc35a96e7, 25
  TEST_RR 117, bclr, 0x580f3c85, 0x5a0f3c85, 0xd2fd8b79
  TEST_RR 118, bclr, 0xc35a96e7, 0xc35a96e7, 26
  TEST_RR 119, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xd324367a
  TEST_RR 120, bclr, 0xc35a96e7, 0xc35a96e7, 27
  TEST_RR 121, bclr, 0x520f3c85, 0x5a0f3c85, 0x40893afb
  TEST_RR 122, bclr, 0xc35a96e7, 0xc35a96e7, 28
  TEST_RR 123, bclr, 0x4a0f3c85, 0x5a0f3c85, 0x7771d77c
  TEST_RR 124, bclr, 0xc35a96e7, 0xc35a96e7, 29
  TEST_RR 125, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x832fc0dd
  TEST_RR 126, bclr, 0x835a96e7, 0xc35a96e7, 30
  TEST_RR 127, bclr, 0x1a0f3c85, 0x5a0f3c85, 0x0698235e
  TEST_RR 128, bclr, 0x435a96e7, 0xc35a96e7, 31
  TEST_RR 129, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x92aeecdf

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, bclr, 1, 1, 0x5a0f3c85
  TEST_RR 131, bclr, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RR 132, bclr, 2, 2, 0x5a0f3c85
  TEST_RR 133, bclr, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RR 134, bclr, 4, 4, 0x5a0f3c85
  TEST_RR 135, bclr, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 136, bclr, 8, 8, 0x5a0f3c85
  TEST_RR 137, bclr, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 138, bclr, 16, 16, 0x5a0f3c85
  TEST_RR 139, bclr, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 140, bclr, 0, 32, 0x5a0f3c85
  TEST_RR 141, bclr, 0xc35a96e6, 0xc35a96e7, 32
  TEST_RR 142, bclr, 64, 64, 0x5a0f3c85
  TEST_RR 143, bclr, 0xc35a96e6, 0xc35a96e7, 64
  TEST_RR 144, bclr, 128, 128, 0x5a0f3c85
  TEST_RR 145, bclr, 0xc35a96e6, 0xc35a96e7, 128
  TEST_RR 146, bclr, 256, 256, 0x5a0f3c85
  TEST_RR 147, bclr, 0xc35a96e6, 0xc35a96e7, 256
  TEST_RR 148, bclr, 512, 512, 0x5a0f3c85
  TEST_RR 149, bclr, 0xc35a96e6, 0xc35a96e7, 512
  TEST_RR 150, bclr, 1024, 1024, 0x5a0f3c85
  TEST_RR 151, bclr, 0xc35a96e6, 0xc35a96e7, 1024
  TEST_RR 152, bclr, 2048, 2048, 0x5a0f3c85
  TEST_RR 153, bclr, 0xc35a96e6, 0xc35a96e7, 2048
  TEST_RR 154, bclr, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 155, bclr, 0xc35a96e6, 0xc35a96e7, 0x00001000
  TEST_RR 156, bclr, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 157, bclr, 0xc35a96e6, 0xc35a96e7, 0x00002000
  TEST_RR 158, bclr, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 159, bclr, 0xc35a96e6, 0xc35a96e7, 0x00004000
  TEST_RR 160, bclr, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 161, bclr, 0xc35a96e6, 0xc35a96e7, 0x00008000
  TEST_RR 162, bclr, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_RR 163, bclr, 0xc35a96e6, 0xc35a96e7, 0x00010000
  TEST_RR 164, bclr, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_RR 165, bclr, 0xc35a96e6, 0xc35a96e7, 0x00020000
  TEST_RR 166, bclr, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_RR 167, bclr, 0xc35a96e6, 0xc35a96e7, 0x00040000
  TEST_RR 168, bclr, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_RR 169, bclr, 0xc35a96e6, 0xc35a96e7, 0x00080000
  TEST_RR 170, bclr, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_RR 171, bclr, 0xc35a96e6, 0xc35a96e7, 0x00100000
  TEST_RR 172, bclr, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_RR 173, bclr, 0xc35a96e6, 0xc35a96e7, 0x00200000
  TEST_RR 174, bclr, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_RR 175, bclr, 0xc35a96e6, 0xc35a96e7, 0x00400000
  TEST_RR 176, bclr, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_RR 177, bclr, 0xc35a96e6, 0xc35a96e7, 0x00800000
  TEST_RR 178, bclr, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_RR 179, bclr, 0xc35a96e6, 0xc35a96e7, 0x01000000
  TEST_RR 180, bclr, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_RR 181, bclr, 0xc35a96e6, 0xc35a96e7, 0x02000000
  TEST_RR 182, bclr, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_RR 183, bclr, 0xc35a96e6, 0xc35a96e7, 0x04000000
  TEST_RR 184, bclr, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_RR 185, bclr, 0xc35a96e6, 0xc35a96e7, 0x08000000
  TEST_RR 186, bclr, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_RR 187, bclr, 0xc35a96e6, 0xc35a96e7, 0x10000000
  TEST_RR 188, bclr, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_RR 189, bclr, 0xc35a96e6, 0xc35a96e7, 0x20000000
  TEST_RR 190, bclr, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 191, bclr, 0xc35a96e6, 0xc35a96e7, 0x40000000
  TEST_RR 192, bclr, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_RR 193, bclr, 0xc35a96e6, 0xc35a96e7, 0x80000000
  TEST_RR 194, bclr, 0xff7ffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 195, bclr, 0x7ffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 196, bclr, 0x7ffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 197, bclr, 0x7ffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 198, bclr, 0x7fffffef, 0xffffffef, 0x7fffffff
  TEST_RR 199, bclr, 0x7fffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 200, bclr, 0x7fffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 201, bclr, 0x7fffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 202, bclr, 0x7ffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, bclr, 0xf7fffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 204, bclr, 0x7ffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 205, bclr, 0x7ffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, bclr, 0x7fffefff, 0xffffefff, 0xff7fffff
  TEST_RR 207, bclr, 0x7fffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 208, bclr, 0x7fffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 209, bclr, 0x7fff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 210, bclr, 0x7ffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, bclr, 0x7ffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 212, bclr, 0xdffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 213, bclr, 0x7ff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, bclr, 0x7fefffff, 0xffefffff, 0xffff7fff
  TEST_RR 215, bclr, 0x7fdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 216, bclr, 0x7fbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 217, bclr, 0xff7f7fff, 0xff7fffff, 0xffffffef
  TEST_RR 218, bclr, 0x7effffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, bclr, 0x7dffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 220, bclr, 0x7bffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 221, bclr, 0xb7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, bclr, 0x6fffffff, 0xefffffff, 0xffffff7f
  TEST_RR 223, bclr, 0x5fffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 224, bclr, 0x3fffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 225, bclr, 0x7fffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, bclr, 0x793c0c16, 0x793c1c16, 0xf43cb80c
  TEST_RR 227, bclr, 0xd62cd2e0, 0xd62dd2e0, 0xe1ada730
  TEST_RR 228, bclr, 0x7a500586, 0x7a502586, 0x4ebd3ecd
  TEST_RR 229, bclr, 0xc1553313, 0xc1553313, 0x649edd0a
  TEST_RR 230, bclr, 0x1da53058, 0x1da53059, 0x165c24a0
  TEST_RR 231, bclr, 0xe6710a56, 0xe6710a56, 0x880c434e
  TEST_RR 232, bclr, 0xe3a88552, 0xe3a88552, 0xc91862ac
  TEST_RR 233, bclr, 0x1dd11b0a, 0x1dd11b0a, 0xa7cf6b7e
  TEST_RR 234, bclr, 0x0b544170, 0x0b544970, 0x2a0c61cb
  TEST_RR 235, bclr, 0xc7f30d34, 0xc7f30d34, 0x8b422983
  TEST_RR 236, bclr, 0x04a05bb1, 0x04a07bb1, 0x4f903d0d
  TEST_RR 237, bclr, 0x729177a7, 0x72d177a7, 0x18624bf6
  TEST_RR 238, bclr, 0x69291ed3, 0x69291fd3, 0x6c937e88
  TEST_RR 239, bclr, 0x890bc23f, 0x892bc23f, 0x4ac17775
  TEST_RR 240, bclr, 0xe9112886, 0xe9112886, 0x496c3f1c
  TEST_RR 241, bclr, 0x7cf122bd, 0x7cf122bd, 0x0e607eef

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, bclr, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, bclr, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, bclr, 0xc35a9667, 0xc35a96e7
  TEST_RR_ALL_SAME 245, bclr, 0xc35a9667, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, bclr, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, bclr, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, bclr, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, bclr, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, bclr, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, bclr, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, bclr, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 253, bclr, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 254, bclr, 7, 7, 3
  TEST_RR_RD_IS_RS2 255, bclr, 7, 7, 3
  TEST_RR_SAME_SOURCES 256, bclr, 7, 7
  TEST_RR_ALL_SAME 257, bclr, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, bclr, 0xe2286658, 0xf2286658, 0x03178b9c, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, bclr, 0x07ab3b3f, 0x07ab3b3f, 0x9fd2c216, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, bclr, 0xf68b5401, 0xf68b5401, 0x46283546, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, bclr, 0x5c765b95, 0x5c765bd5, 0x4e3aecc6, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, bclr, 0x0df0607c, 0x0df0607c, 0xc5411949, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, bclr, 0x9b92b3d6, 0x9bb2b3d6, 0x8d17c4d5, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, bclr, 0xceaeb6dc, 0xceaeb6dc, 0xcb07a7e5, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, bclr, 0x3305b4dd, 0x3305b4df, 0xb354db21, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, bclr, 0xe5e8cefe, 0xe5e8ceff, 0x790cbf40, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, bclr, 0xc210d44f, 0xc212d44f, 0xce247251, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, bclr, 0xda8f9c1c, 0xda8f9c1c, 0x15836c38, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, bclr, 0xfcf846e0, 0xfcf846e0, 0xba3ce863, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, bclr, 0x05aed84d, 0x05aed84d, 0x0c550644, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, bclr, 0xc0c86d4a, 0xc0c86d4b, 0x4fc2a7a0, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, bclr, 0x192816d5, 0x192816f5, 0x7ff41ce5, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, bclr, 0xcc620b78, 0xcd620b78, 0x72fb5bb8, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, bclr, 0xa9bebfc0, 0xa9bebfc0, 0x0f975681, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, bclr, 0x8627d808, 0x8627d809, 0x39864d60, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, bclr, 0x17b69750, 0x17b69750, 0x537ce841, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, bclr, 0x56d058e9, 0x56d058ed, 0xd0e3dea2, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, bclr, 0x484f5d0b, 0x484f5d0b, 0xc58029c9, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, bclr, 0x4b5215a7, 0x4b5295a7, 0xca4e2cef, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, bclr, 0xb49c93e2, 0xb49c93e2, 0xa842356d, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, bclr, 0x0acf334f, 0x0acfb34f, 0x1121fb6f, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, bclr, 0x7205ba17, 0x7205ba37, 0x49b10025, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, bclr, 0x44425a10, 0x44425a10, 0x0efc1f0f, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, bclr, 0xac504908, 0xec504908, 0xf4555ede, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, bclr, 0xa1c1ad70, 0xa1c1ad70, 0xd7aaab60, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, bclr, 0x363c6f60, 0x363c6f60, 0x9e468ba7, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, bclr, 0x8ec2913c, 0x8ed2913c, 0x183a5494, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, bclr, 0x8dee4bc8, 0x8dee4bc8, 0xb40e6d4d
  TEST_RR_RESULT_AFTER 289, 1, bclr, 0x7d3c871d, 0x7d3c873d, 0x88c8b265
  TEST_RR_RESULT_AFTER 290, 2, bclr, 0x0501c6b1, 0x0501c6b1, 0xa92ba181

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, bclr, 0x024ab905, 0x024ab905, 0x00907ea6
  TEST_RR_12_AFTER 292, 0, 1, bclr, 0x460fc2c9, 0x460fc2c9, 0x9871df74
  TEST_RR_12_AFTER 293, 0, 2, bclr, 0xdbe4cd4a, 0xdbe4cd4a, 0xabdc613d
  TEST_RR_12_AFTER 294, 1, 0, bclr, 0x19589608, 0x19589609, 0x18f47380
  TEST_RR_12_AFTER 295, 1, 1, bclr, 0xd3001cc2, 0xd3801cc2, 0xbaa53677
  TEST_RR_12_AFTER 296, 1, 2, bclr, 0xc80ae04a, 0xc80ae44a, 0xe5ef0c8a
  TEST_RR_12_AFTER 297, 2, 0, bclr, 0x6d5b99c1, 0x6d5bd9c1, 0x343fbb8e
  TEST_RR_12_AFTER 298, 2, 1, bclr, 0xd8446d32, 0xd8446d32, 0x489da369
  TEST_RR_12_AFTER 299, 2, 2, bclr, 0xc88082b2, 0xc88082b2, 0xa98e71b2
  TEST_RR_21_AFTER 300, 0, 0, bclr, 0xc542e057, 0xc562e057, 0x62166d35
  TEST_RR_21_AFTER 301, 0, 1, bclr, 0xdf661aa8, 0xdf661aac, 0xe0702662
  TEST_RR_21_AFTER 302, 0, 2, bclr, 0xefbb5068, 0xefbb506a, 0x684ffae1
  TEST_RR_21_AFTER 303, 1, 0, bclr, 0x7815a197, 0x7815a197, 0xbbe7e976
  TEST_RR_21_AFTER 304, 1, 1, bclr, 0xa0e4f545, 0xa0e4fd45, 0x0e49a6ab
  TEST_RR_21_AFTER 305, 1, 2, bclr, 0x60c1d284, 0x60c1d285, 0x66259400
  TEST_RR_21_AFTER 306, 2, 0, bclr, 0x6d115049, 0x6f115049, 0xa8bb6f19
  TEST_RR_21_AFTER 307, 2, 1, bclr, 0x87237556, 0x87337556, 0x3186aab4
  TEST_RR_21_AFTER 308, 2, 2, bclr, 0xde66b7a7, 0xde66b7a7, 0xc13a7e23
  TEST_RR_BOTH_AFTER 309, 0, 0, bclr, 0x06a58eb3, 0x07a58eb3, 0x0f89e6f8
  TEST_RR_BOTH_AFTER 310, 0, 1, bclr, 0xa28e8aac, 0xe28e8aac, 0x1958479e
  TEST_RR_BOTH_AFTER 311, 0, 2, bclr, 0xb5ab8243, 0xb5aba243, 0x0544934d
  TEST_RR_BOTH_AFTER 312, 1, 0, bclr, 0x6188a451, 0x6188a451, 0xad688afa
  TEST_RR_BOTH_AFTER 313, 1, 1, bclr, 0xa7cf4dee, 0xa7cf4dee, 0xe3f7d56f
  TEST_RR_BOTH_AFTER 314, 2, 0, bclr, 0x00d23340, 0x00d23340, 0x4b48a422

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, bclr, 0x8ce1425f, 0x8ce1425f, 0xb852940b
  TEST_RR_RS2_LOADED 316, 0, bclr, 0x8ce1425f, 0x8ce1425f, 0xb852940b
  TEST_RR_BOTH_LOADED 317, 0, bclr, 0x0ce1425f, 0x8ce1425f
  TEST_RR_RS1_LOADED 318, 1, bclr, 0x075c2aa0, 0x075c2aa0, 0x8d63f6ef
  TEST_RR_RS2_LOADED 319, 1, bclr, 0x075c2aa0, 0x075c2aa0, 0x8d63f6ef
  TEST_RR_BOTH_LOADED 320, 1, bclr, 0x075c2aa0, 0x075c2aa0
  TEST_RR_RS1_LOADED 321, 2, bclr, 0xc397ab88, 0xe397ab88, 0x0b4a635d
  TEST_RR_RS2_LOADED 322, 2, bclr, 0xc397ab88, 0xe397ab88, 0x0b4a635d
  TEST_RR_BOTH_LOADED 323, 2, bclr, 0xe397aa88, 0xe397ab88

  // Each result is at once a source.
  TEST_RR_CHAIN 324, bclr, 0xc35a9667, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, bclr, 0x7f7fffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, bclr, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, bclr, 0xc35a96e6, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, bclr, 0, 1
  TEST_RR_ZERO_RS2 330, bclr, 0, 1
  TEST_RR_ZERO_RS1 331, bclr, 0, 0xffffffff
  TEST_RR_ZERO_RS2 332, bclr, 0xfffffffe, 0xffffffff
  TEST_RR_ZERO_BOTH 333, bclr, 0
  TEST_RR_ZERO_RD 334, bclr, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, bclr, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, bclr, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, bclr, 1, 0xffffffff

TEST_END
