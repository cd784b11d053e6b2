// bset: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, bset, 1, 0, 0
  TEST_RR 3, bset, 2, 0, 1
  TEST_RR 4, bset, 4, 0, 2
  TEST_RR 5, bset, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, bset, 1, 0, 0x80000000
  TEST_RR 7, bset, 2, 0, 0x80000001
  TEST_RR 8, bset, 1, 0, 0xffff8000
  TEST_RR 9, bset, 0x80000000, 0, 0xffffffff
  TEST_RR 10, bset, 1, 1, 0
  TEST_RR 11, bset, 3, 1, 1
  TEST_RR 12, bset, 5, 1, 2
  TEST_RR 13, bset, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, bset, 1, 1, 0x80000000
  TEST_RR 15, bset, 3, 1, 0x80000001
  TEST_RR 16, bset, 1, 1, 0xffff8000
  TEST_RR 17, bset, 0x80000001, 1, 0xffffffff
  TEST_RR 18, bset, 3, 2, 0
  TEST_RR 19, bset, 2, 2, 1
  TEST_RR 20, bset, 6, 2, 2
  TEST_RR 21, bset, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, bset, 3, 2, 0x80000000
  TEST_RR 23, bset, 2, 2, 0x80000001
  TEST_RR 24, bset, 3, 2, 0xffff8000
  TEST_RR 25, bset, 0x80000002, 2, 0xffffffff
  TEST_RR 26, bset, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, bset, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, bset, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, bset, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, bset, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, bset, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, bset, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, bset, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, bset, 0x80000001, 0x80000000, 0
  TEST_RR 35, bset, 0x80000002, 0x80000000, 1
  TEST_RR 36, bset, 0x80000004, 0x80000000, 2
  TEST_RR 37, bset, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, bset, 0x80000001, 0x80000000, 0x80000000
  TEST_RR 39, bset, 0x80000002, 0x80000000, 0x80000001
  TEST_RR 40, bset, 0x80000001, 0x80000000, 0xffff8000
  TEST_RR 41, bset, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, bset, 0x80000001, 0x80000001, 0
  TEST_RR 43, bset, 0x80000003, 0x80000001, 1
  TEST_RR 44, bset, 0x80000005, 0x80000001, 2
  TEST_RR 45, bset, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, bset, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, bset, 0x80000003, 0x80000001, 0x80000001
  TEST_RR 48, bset, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, bset, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, bset, 0xffff8001, 0xffff8000, 0
  TEST_RR 51, bset, 0xffff8002, 0xffff8000, 1
  TEST_RR 52, bset, 0xffff8004, 0xffff8000, 2
  TEST_RR 53, bset, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, bset, 0xffff8001, 0xffff8000, 0x80000000
  TEST_RR 55, bset, 0xffff8002, 0xffff8000, 0x80000001
  TEST_RR 56, bset, 0xffff8001, 0xffff8000, 0xffff8000
  TEST_RR 57, bset, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, bset, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, bset, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, bset, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, bset, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, bset, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, bset, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, bset, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, bset, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, bset, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, bset, 0x5a0f3c85, 0x5a0f3c85, 0x6ccd0ea0
  TEST_RR 68, bset, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 69, bset, 0x5a0f3c87, 0x5a0f3c85, 0x3ce34be1
  TEST_RR 70, bset, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 71, bset, 0x5a0f3c85, 0x5a0f3c85, 0xfd8ad702
  TEST_RR 72, bset, 0xc35a96ef, 0xc35a96e7, 3
  TEST_RR 73, bset, 0x5a0f3c8d, 0x5a0f3c85, 0x69ac7f63
  TEST_RR 74, bset, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RR 75, bset, 0x5a0f3c95, 0x5a0f3c85, 0x12e3c2a4
  TEST_RR 76, bset, 0xc35a96e7, 0xc35a96e7, 5
  TEST_RR 77, bset, 0x5a0f3ca5, 0x5a0f3c85, 0x1c7e27a5
  TEST_RR 78, bset, 0xc35a96e7, 0xc35a96e7, 6
  TEST_RR 79, bset, 0x5a0f3cc5, 0x5a0f3c85, 0xf30e0cc6
  TEST_RR 80, bset, 0xc35a96e7, 0xc35a96e7, 7
  TEST_RR 81, bset, 0x5a0f3c85, 0x5a0f3c85, 0x8c929da7
  TEST_RR 82, bset, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RR 83, bset, 0x5a0f3d85, 0x5a0f3c85, 0xa9b87848
  TEST_RR 84, bset, 0xc35a96e7, 0xc35a96e7, 9
  TEST_RR 85, bset, 0x5a0f3e85, 0x5a0f3c85, 0xfa2e0909
  TEST_RR 86, bset, 0xc35a96e7, 0xc35a96e7, 10
  TEST_RR 87, bset, 0x5a0f3c85, 0x5a0f3c85, 0x3cc2a44a
  TEST_RR 88, bset, 0xc35a9ee7, 0xc35a96e7, 11
  TEST_RR 89, bset, 0x5a0f3c85, 0x5a0f3c85, 0xc9f98fab
  TEST_RR 90, bset, 0xc35a96e7, 0xc35a96e7, 12
  TEST_RR 91, bset, 0x5a0f3c85, 0x5a0f3c85, 0x84e2fc8c
  TEST_RR 92, bset, 0xc35ab6e7, 0xc35a96e7, 13
  TEST_RR 93, bset, 0x5a0f3c85, 0x5a0f3c85, 0x1eb36a6d
  TEST_RR 94, bset, 0xc35ad6e7, 0xc35a96e7, 14
  TEST_RR 95, bset, 0x5a0f7c85, 0x5a0f3c85, 0xc4c7b6ce
  TEST_RR 96, bset, 0xc35a96e7, 0xc35a96e7, 15
  TEST_RR 97, bset, 0x5a0fbc85, 0x5a0f3c85, 0x8e4fd7af
  TEST_RR 98, bset, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RR 99, bset, 0x5a0f3c85, 0x5a0f3c85, 0x6bd04ef0
  TEST_RR 100, bset, 0xc35a96e7, 0xc35a96e7, 17
  TEST_RR 101, bset, 0x5a0f3c85, 0x5a0f3c85, 0xd6ca9951
  TEST_RR 102, bset, 0xc35e96e7, 0xc35a96e7, 18
  TEST_RR 103, bset, 0x5a0f3c85, 0x5a0f3c85, 0x108ba8f2
  TEST_RR 104, bset, 0xc35a96e7, 0xc35a96e7, 19
  TEST_RR 105, bset, 0x5a0f3c85, 0x5a0f3c85, 0xcf77cad3
  TEST_RR 106, bset, 0xc35a96e7, 0xc35a96e7, 20
  TEST_RR 107, bset, 0x5a1f3c85, 0x5a0f3c85, 0xa2500094
  TEST_RR 108, bset, 0xc37a96e7, 0xc35a96e7, 21
  TEST_RR 109, bset, 0x5a2f3c85, 0x5a0f3c85, 0xdf4dd7d5
  TEST_RR 110, bset, 0xc35a96e7, 0xc35a96e7, 22
  TEST_RR 111, bset, 0x5a4f3c85, 0x5a0f3c85, 0x73be9df6
  TEST_RR 112, bset, 0xc3da96e7, 0xc35a96e7, 23
  TEST_RR 113, bset, 0x5a8f3c85, 0x5a0f3c85, 0x1ef9e937
  TEST_RR 114, bset, 0xc35a96e7, 0xc35a96e7, 24
  TEST_RR 115, bset, 0x5b0f3c85, 0x5a0f3c85, 0xe81bdf78
  TEST_RR 116, bset, 0xc35a96e7, 0xc35a96e7, 25
  TEST_RR 117, bset, 0x5a0f3c85, 0x5a0f3c85, 0x37f3b4f9
  TEST_RR 118, bset, 0xc75a96e7, 0xc35a96e7, 26
  TEST_RR 119, bset, 0x5e0f3c85, 0x5a0f3c85, 0x86ee5f7a
  TEST_RR 120, bset, 0xcb5a96e7, 0xc35a96e7, 27
  TEST_RR 121, bset, 0x5a0f3c85, 0x5a0f3c85, 0x9121cddb
  TEST_RR 122, bset, 0xd35a96e7, 0xc35a96e7, 28
  TEST_RR 123, bset, 0x5a0f3c85, 0x5a0f3c85, 0x4f564a5c
  TEST_RR 124, bset, 0xe35a96e7, 0xc35a96e7, 29
  TEST_RR 125, bset, 0x7a0f3c85, 0x5a0f3c85, 0xc2135fbd
  TEST_RR 126, bset, 0xc35a96e7, 0xc35a96e7, 30
  TEST_RR 127, bset, 0x5a0f3c85, 0x5a0f3c85, 0x7d6df0be
  TEST_RR 128, bset, 0xc35a96e7, 0xc35a96e7, 31
  TEST_RR 129, bset, 0xda0f3c85, 0x5a0f3c85, 0x85975f5f

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, bset, 33, 1, 0x5a0f3c85
  TEST_RR 131, bset, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 132, bset, 34, 2, 0x5a0f3c85
  TEST_RR 133, bset, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 134, bset, 36, 4, 0x5a0f3c85
  TEST_RR 135, bset, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RR 136, bset, 40, 8, 0x5a0f3c85
  TEST_RR 137, bset, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RR 138, bset, 48, 16, 0x5a0f3c85
  TEST_RR 139, bset, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RR 140, bset, 32, 32, 0x5a0f3c85
  TEST_RR 141, bset, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 142, bset, 96, 64, 0x5a0f3c85
  TEST_RR 143, bset, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 144, bset, 160, 128, 0x5a0f3c85
  TEST_RR 145, bset, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 146, bset, 288, 256, 0x5a0f3c85
  TEST_RR 147, bset, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 148, bset, 544, 512, 0x5a0f3c85
  TEST_RR 149, bset, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 150, bset, 1056, 1024, 0x5a0f3c85
  TEST_RR 151, bset, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 152, bset, 2080, 2048, 0x5a0f3c85
  TEST_RR 153, bset, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 154, bset, 0x00001020, 0x00001000, 0x5a0f3c85
  TEST_RR 155, bset, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 156, bset, 0x00002020, 0x00002000, 0x5a0f3c85
  TEST_RR 157, bset, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 158, bset, 0x00004020, 0x00004000, 0x5a0f3c85
  TEST_RR 159, bset, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 160, bset, 0x00008020, 0x00008000, 0x5a0f3c85
  TEST_RR 161, bset, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 162, bset, 0x00010020, 0x00010000, 0x5a0f3c85
  TEST_RR 163, bset, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 164, bset, 0x00020020, 0x00020000, 0x5a0f3c85
  TEST_RR 165, bset, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 166, bset, 0x00040020, 0x00040000, 0x5a0f3c85
  TEST_RR 167, bset, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 168, bset, 0x00080020, 0x00080000, 0x5a0f3c85
  TEST_RR 169, bset, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 170, bset, 0x00100020, 0x00100000, 0x5a0f3c85
  TEST_RR 171, bset, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 172, bset, 0x00200020, 0x00200000, 0x5a0f3c85
  TEST_RR 173, bset, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 174, bset, 0x00400020, 0x00400000, 0x5a0f3c85
  TEST_RR 175, bset, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 176, bset, 0x00800020, 0x00800000, 0x5a0f3c85
  TEST_RR 177, bset, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 178, bset, 0x01000020, 0x01000000, 0x5a0f3c85
  TEST_RR 179, bset, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 180, bset, 0x02000020, 0x02000000, 0x5a0f3c85
  TEST_RR 181, bset, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 182, bset, 0x04000020, 0x04000000, 0x5a0f3c85
  TEST_RR 183, bset, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 184, bset, 0x08000020, 0x08000000, 0x5a0f3c85
  TEST_RR 185, bset, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 186, bset, 0x10000020, 0x10000000, 0x5a0f3c85
  TEST_RR 187, bset, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 188, bset, 0x20000020, 0x20000000, 0x5a0f3c85
  TEST_RR 189, bset, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 190, bset, 0x40000020, 0x40000000, 0x5a0f3c85
  TEST_RR 191, bset, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 192, bset, 0x80000020, 0x80000000, 0x5a0f3c85
  TEST_RR 193, bset, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 194, bset, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 195, bset, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 196, bset, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 197, bset, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 198, bset, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 199, bset, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 200, bset, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 201, bset, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 202, bset, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, bset, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 204, bset, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 205, bset, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, bset, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 207, bset, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 208, bset, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 209, bset, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 210, bset, 0xfffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, bset, 0xfffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 212, bset, 0xfffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 213, bset, 0xfff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, bset, 0xffefffff, 0xffefffff, 0xffff7fff
  TEST_RR 215, bset, 0xffdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 216, bset, 0xffbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 217, bset, 0xff7fffff, 0xff7fffff, 0xffffffef
  TEST_RR 218, bset, 0xfeffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, bset, 0xfdffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 220, bset, 0xfbffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 221, bset, 0xf7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, bset, 0xefffffff, 0xefffffff, 0xffffff7f
  TEST_RR 223, bset, 0xdfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 224, bset, 0xbfffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 225, bset, 0xffffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, bset, 0xe284a61d, 0xe284a61d, 0xa72a634d
  TEST_RR 227, bset, 0x977b30ad, 0x977b30ad, 0x47ff4b22
  TEST_RR 228, bset, 0xb8f93c56, 0xb8e93c56, 0xdf0d1654
  TEST_RR 229, bset, 0xb46a44ae, 0xb46a40ae, 0x06591d6a
  TEST_RR 230, bset, 0xa9cc7de3, 0xa9cc7de3, 0x7a7aba37
  TEST_RR 231, bset, 0x9f79cf89, 0x9f79cf89, 0x94f76668
  TEST_RR 232, bset, 0xbe34ba79, 0xbe34ba79, 0xd3368f65
  TEST_RR 233, bset, 0x4e0fad70, 0x4e0fad70, 0x74d9957b
  TEST_RR 234, bset, 0x5ce12b89, 0x5cc12b89, 0xbff98cb5
  TEST_RR 235, bset, 0xe9766e6d, 0xe9766e6d, 0xd10e2e95
  TEST_RR 236, bset, 0x252cede1, 0x252cede1, 0x0d696227
  TEST_RR 237, bset, 0xc75aba44, 0xc75ab844, 0x2960be89
  TEST_RR 238, bset, 0xd6d4e98a, 0xd654e98a, 0x25f8fc97
  TEST_RR 239, bset, 0xd729e589, 0xd7296589, 0x593efcef
  TEST_RR 240, bset, 0xeb4f8495, 0xeb4f8495, 0xc51cbc76
  TEST_RR 241, bset, 0x04868e63, 0x04868e63, 0xbb7c3c45

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, bset, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, bset, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, bset, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 245, bset, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, bset, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, bset, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, bset, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, bset, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, bset, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, bset, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, bset, 0x80000001, 0x80000000
  TEST_RR_ALL_SAME 253, bset, 0x80000001, 0x80000000
  TEST_RR_RD_IS_RS1 254, bset, 15, 7, 3
  TEST_RR_RD_IS_RS2 255, bset, 15, 7, 3
  TEST_RR_SAME_SOURCES 256, bset, 135, 7
  TEST_RR_ALL_SAME 257, bset, 135, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, bset, 0xa96943ae, 0x896943ae, 0xb78cc91d, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, bset, 0x1ecbf7ae, 0x1ecbf5ae, 0xc842a989, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, bset, 0x1710af25, 0x1710af25, 0x0e429fed, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, bset, 0x08ffd7f1, 0x08ffd7f1, 0x0ec78586, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, bset, 0x5c010a62, 0x5c010a62, 0x026b85fe, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, bset, 0xef59f811, 0xcf59f811, 0x3f5e287d, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, bset, 0x1bcac1da, 0x0bcac1da, 0x459d15bc, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, bset, 0x62f19b10, 0x62f19b10, 0x06818548, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, bset, 0xb5693fde, 0xb5693fde, 0xf2702883, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, bset, 0x741cd2ce, 0x741cd2ce, 0xf9a6483a, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, bset, 0xea6cc270, 0xea6cc270, 0x4f46b339, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, bset, 0xa5725dc2, 0xa5705dc2, 0xd176ee91, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, bset, 0x1a9816f4, 0x129816f4, 0xfcdcb1fb, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, bset, 0x4add6a5d, 0x4ad96a5d, 0xfa449032, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, bset, 0x96b5284e, 0x96b5284e, 0xd96b2f23, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, bset, 0x725bc506, 0x725bc506, 0xd74effea, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, bset, 0xff0233fc, 0xff0233fc, 0x84cb5c42, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, bset, 0xb3b40345, 0xb1b40345, 0x1da22879, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, bset, 0x7339d9f6, 0x7339d9f6, 0x3786fcfc, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, bset, 0x9bd8ad37, 0x9bc8ad37, 0x62482074, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, bset, 0xaf139047, 0x8f139047, 0x5e83267d, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, bset, 0xcd677c07, 0xcd677c07, 0x14400f76, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, bset, 0xef90eb5c, 0xef90eb5c, 0xc7bcc04b, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, bset, 0xf729b7ec, 0xf729b7ec, 0x31c3b13f, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, bset, 0x7270a4dd, 0x6270a4dd, 0xc530489c, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, bset, 0x22ee2eee, 0x22ee2ee6, 0x8e7f8e63, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, bset, 0x075fc277, 0x075fc275, 0x9e175f41, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, bset, 0x9f132aaa, 0x9f132aaa, 0x26a8a22d, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, bset, 0xc375a0a0, 0xc375a080, 0xfa5c3ba5, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, bset, 0x5e07b736, 0x5e07b736, 0x162f71cd, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, bset, 0x89f8931c, 0x89f8931c, 0x6185f44c
  TEST_RR_RESULT_AFTER 289, 1, bset, 0x3b9791e1, 0x3b9791e1, 0xf812fb32
  TEST_RR_RESULT_AFTER 290, 2, bset, 0x5a338be8, 0x5a338be8, 0x8e8de685

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, bset, 0x30d35372, 0x30d35372, 0x4f19ea0e
  TEST_RR_12_AFTER 292, 0, 1, bset, 0x1bf2e53f, 0x1bf2e53f, 0x4f8e6415
  TEST_RR_12_AFTER 293, 0, 2, bset, 0x0143b403, 0x0043b403, 0xcaf59418
  TEST_RR_12_AFTER 294, 1, 0, bset, 0xe9cb439e, 0xe9cb419e, 0xdd07bba9
  TEST_RR_12_AFTER 295, 1, 1, bset, 0x4c0693aa, 0x4c0693aa, 0xae1c23fe
  TEST_RR_12_AFTER 296, 1, 2, bset, 0xf8c1c7f9, 0xf8c1c7b9, 0x84752226
  TEST_RR_12_AFTER 297, 2, 0, bset, 0x1eb79dbf, 0x16b79dbf, 0x03ac371b
  TEST_RR_12_AFTER 298, 2, 1, bset, 0x99bb4a21, 0x91bb4a21, 0x86c97ddb
  TEST_RR_12_AFTER 299, 2, 2, bset, 0x7574093c, 0x7474093c, 0x0eb40d98
  TEST_RR_21_AFTER 300, 0, 0, bset, 0xb6a7b8c9, 0xb6a7b0c9, 0x35cd5e0b
  TEST_RR_21_AFTER 301, 0, 1, bset, 0xae11602f, 0xae11602f, 0x0aa3424d
  TEST_RR_21_AFTER 302, 0, 2, bset, 0x14a04d21, 0x14a04d21, 0x86f58ec5
  TEST_RR_21_AFTER 303, 1, 0, bset, 0x9cacce42, 0x9cacce42, 0x91a5ba52
  TEST_RR_21_AFTER 304, 1, 1, bset, 0x39ba1928, 0x39ba1928, 0x1d8bf55d
  TEST_RR_21_AFTER 305, 1, 2, bset, 0x7c49034e, 0x7c49034e, 0xae8af326
  TEST_RR_21_AFTER 306, 2, 0, bset, 0x4722bb47, 0x4722bb47, 0x394e1be8
  TEST_RR_21_AFTER 307, 2, 1, bset, 0xc3981dad, 0xc3981dad, 0x8e01fa13
  TEST_RR_21_AFTER 308, 2, 2, bset, 0x6dd14f89, 0x65d14f89, 0xe9700f7b
  TEST_RR_BOTH_AFTER 309, 0, 0, bset, 0x552b5584, 0x552b5580, 0xe9c7d5e2
  TEST_RR_BOTH_AFTER 310, 0, 1, bset, 0x383d45fd, 0x383d45ed, 0x53512c44
  TEST_RR_BOTH_AFTER 311, 0, 2, bset, 0x4997f2a7, 0x4997f2a5, 0x62910e61
  TEST_RR_BOTH_AFTER 312, 1, 0, bset, 0xce267a33, 0xce267a33, 0x8c909df9
  TEST_RR_BOTH_AFTER 313, 1, 1, bset, 0x444b391d, 0x444b391d, 0xce73966c
  TEST_RR_BOTH_AFTER 314, 2, 0, bset, 0x2400d789, 0x0400d789, 0x9d9d315d

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, bset, 0x651944a2, 0x651904a2, 0x1f5fd42e
  TEST_RR_RS2_LOADED 316, 0, bset, 0x651944a2, 0x651904a2, 0x1f5fd42e
  TEST_RR_BOTH_LOADED 317, 0, bset, 0x651904a6, 0x651904a2
  TEST_RR_RS1_LOADED 318, 1, bset, 0xd1e47846, 0xd1e47846, 0x6354f216
  TEST_RR_RS2_LOADED 319, 1, bset, 0xd1e47846, 0xd1e47846, 0x6354f216
  TEST_RR_BOTH_LOADED 320, 1, bset, 0xd1e47846, 0xd1e47846
  TEST_RR_RS1_LOADED 321, 2, bset, 0x2d657c0a, 0x2d65780a, 0xe59e666a
  TEST_RR_RS2_LOADED 322, 2, bset, 0x2d657c0a, 0x2d65780a, 0xe59e666a
  TEST_RR_BOTH_LOADED 323, 2, bset, 0x2d657c0a, 0x2d65780a

  // Each result is at once a source.
  TEST_RR_CHAIN 324, bset, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, bset, 0x5a0f3ca5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, bset, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, bset, 128, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, bset, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, bset, 2, 1
  TEST_RR_ZERO_RS2 330, bset, 1, 1
  TEST_RR_ZERO_RS1 331, bset, 0x80000000, 0xffffffff
  TEST_RR_ZERO_RS2 332, bset, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 333, bset, 1
  TEST_RR_ZERO_RD 334, bset, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, bset, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, bset, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, bset, 1, 0xffffffff

TEST_END
