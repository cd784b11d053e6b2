// czero.nez: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"
#include "zicond.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, czero.nez, 0, 0, 0
  TEST_RR 3, czero.nez, 0, 0, 1
  TEST_RR 4, czero.nez, 0, 0, 2
  TEST_RR 5, czero.nez, 0, 0, 0x7fffffff
  TEST_RR 6, czero.nez, 0, 0, 0x80000000
  TEST_RR 7, czero.nez, 0, 0, 0x80000001
  TEST_RR 8, czero.nez, 0, 0, 0xffff8000
  TEST_RR 9, czero.nez, 0, 0, 0xffffffff
  TEST_RR 10, czero.nez, 1, 1, 0
  TEST_RR 11, czero.nez, 0, 1, 1
  TEST_RR 12, czero.nez, 0, 1, 2
  TEST_RR 13, czero.nez, 0, 1, 0x7fffffff
  TEST_RR 14, czero.nez, 0, 1, 0x80000000
  TEST_RR 15, czero.nez, 0, 1, 0x80000001
  TEST_RR 16, czero.nez, 0, 1, 0xffff8000
  TEST_RR 17, czero.nez, 0, 1, 0xffffffff
  TEST_RR 18, czero.nez, 2, 2, 0
  TEST_RR 19, czero.nez, 0, 2, 1
  TEST_RR 20, czero.nez, 0, 2, 2
  TEST_RR 21, czero.nez, 0, 2, 0x7fffffff
  TEST_RR 22, czero.nez, 0, 2, 0x80000000
  TEST_RR 23, czero.nez, 0, 2, 0x80000001
  TEST_RR 24, czero.nez, 0, 2, 0xffff8000
  TEST_RR 25, czero.nez, 0, 2, 0xffffffff
  TEST_RR 26, czero.nez, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, czero.nez, 0, 0x7fffffff, 1
  TEST_RR 28, czero.nez, 0, 0x7fffffff, 2
  TEST_RR 29, czero.nez, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, czero.nez, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, czero.nez, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, czero.nez, 0, 0x7fffffff, 0xffff8000
  TEST_RR 33, czero.nez, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, czero.nez, 0x80000000, 0x80000000, 0
  TEST_RR 35, czero.nez, 0, 0x80000000, 1
  TEST_RR 36, czero.nez, 0, 0x80000000, 2
  TEST_RR 37, czero.nez, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, czero.nez, 0, 0x80000000, 0x80000000
  TEST_RR 39, czero.nez, 0, 0x80000000, 0x80000001
  TEST_RR 40, czero.nez, 0, 0x80000000, 0xffff8000
  TEST_RR 41, czero.nez, 0, 0x80000000, 0xffffffff
  TEST_RR 42, czero.nez, 0x80000001, 0x80000001, 0
  TEST_RR 43, czero.nez, 0, 0x80000001, 1
  TEST_RR 44, czero.nez, 0, 0x80000001, 2
  TEST_RR 45, czero.nez, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, czero.nez, 0, 0x80000001, 0x80000000
  TEST_RR 47, czero.nez, 0, 0x80000001, 0x80000001
  TEST_RR 48, czero.nez, 0, 0x80000001, 0xffff8000
  TEST_RR 49, czero.nez, 0, 0x80000001, 0xffffffff
  TEST_RR 50, czero.nez, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, czero.nez, 0, 0xffff8000, 1
  TEST_RR 52, czero.nez, 0, 0xffff8000, 2
  TEST_RR 53, czero.nez, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, czero.nez, 0, 0xffff8000, 0x80000000
  TEST_RR 55, czero.nez, 0, 0xffff8000, 0x80000001
  TEST_RR 56, czero.nez, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, czero.nez, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, czero.nez, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, czero.nez, 0, 0xffffffff, 1
  TEST_RR 60, czero.nez, 0, 0xffffffff, 2
  TEST_RR 61, czero.nez, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, czero.nez, 0, 0xffffffff, 0x80000000
  TEST_RR 63, czero.nez, 0, 0xffffffff, 0x80000001
  TEST_RR 64, czero.nez, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, czero.nez, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, czero.nez, 0, 1, 0x5a0f3c85
  TEST_RR 67, czero.nez, 0, 0xc35a96e7, 1
  TEST_RR 68, czero.nez, 0, 2, 0x5a0f3c85
  TEST_RR 69, czero.nez, 0, 0xc35a96e7, 2
  TEST_RR 70, czero.nez, 0, 4, 0x5a0f3c85
  TEST_RR 71, czero.nez, 0, 0xc35a96e7, 4
  TEST_RR 72, czero.nez, 0, 8, 0x5a0f3c85
  TEST_RR 73, czero.nez, 0, 0xc35a96e7, 8
  TEST_RR 74, czero.nez, 0, 16, 0x5a0f3c85
  TEST_RR 75, czero.nez, 0, 0xc35a96e7, 16
  TEST_RR 76, czero.nez, 0, 32, 0x5a0f3c85
  TEST_RR 77, czero.nez, 0, 0xc35a96e7, 32
  TEST_RR 78, czero.nez, 0, 64, 0x5a0f3c85
  TEST_RR 79, czero.nez, 0, 0xc35a96e7, 64
  TEST_RR 80, czero.nez, 0, 128, 0x5a0f3c85
  TEST_RR 81, czero.nez, 0, 0xc35a96e7, 128
  TEST_RR 82, czero.nez, 0, 256, 0x5a0f3c85
  TEST_RR 83, czero.nez, 0, 0xc35a96e7, 256
  TEST_RR 84, czero.nez, 0, 512, 0x5a0f3c85
  TEST_RR 85, czero.nez, 0, 0xc35a96e7, 512
  TEST_RR 86, czero.nez, 0, 1024, 0x5a0f3c85
  TEST_RR 87, czero.nez, 0, 0xc35a96e7, 1024
  TEST_RR 88, czero.nez, 0, 2048, 0x5a0f3c85
  TEST_RR 89, czero.nez, 0, 0xc35a96e7, 2048
  TEST_RR 90, czero.nez, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 91, czero.nez, 0, 0xc35a96e7, 0x00001000
  TEST_RR 92, czero.nez, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 93, czero.nez, 0, 0xc35a96e7, 0x00002000
  TEST_RR 94, czero.nez, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 95, czero.nez, 0, 0xc35a96e7, 0x00004000
  TEST_RR 96, czero.nez, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 97, czero.nez, 0, 0xc35a96e7, 0x00008000
  TEST_RR 98, czero.nez, 0, 0x00010000, 0x5a0f3c85
  TEST_RR 99, czero.nez, 0, 0xc35a96e7, 0x00010000
  TEST_RR 100, czero.nez, 0, 0x00020000, 0x5a0f3c85
  TEST_RR 101, czero.nez, 0, 0xc35a96e7, 0x00020000
  TEST_RR 102, czero.nez, 0, 0x00040000, 0x5a0f3c85
  TEST_RR 103, czero.nez, 0, 0xc35a96e7, 0x00040000
  TEST_RR 104, czero.nez, 0, 0x00080000, 0x5a0f3c85
  TEST_RR 105, czero.nez, 0, 0xc35a96e7, 0x00080000
  TEST_RR 106, czero.nez, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 107, czero.nez, 0, 0xc35a96e7, 0x00100000
  TEST_RR 108, czero.nez, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 109, czero.nez, 0, 0xc35a96e7, 0x00200000
  TEST_RR 110, czero.nez, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 111, czero.nez, 0, 0xc35a96e7, 0x00400000
  TEST_RR 112, czero.nez, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 113, czero.nez, 0, 0xc35a96e7, 0x00800000
  TEST_RR 114, czero.nez, 0, 0x01000000, 0x5a0f3c85
  TEST_RR 115, czero.nez, 0, 0xc35a96e7, 0x01000000
  TEST_RR 116, czero.nez, 0, 0x02000000, 0x5a0f3c85
  TEST_RR 117, czero.nez, 0, 0xc35a96e7, 0x02000000
  TEST_RR 118, czero.nez, 0, 0x04000000, 0x5a0f3c85
  TEST_RR 119, czero.nez, 0, 0xc35a96e7, 0x04000000
  TEST_RR 120, czero.nez, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 121, czero.nez, 0, 0xc35a96e7, 0x08000000
  TEST_RR 122, czero.nez, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 123, czero.nez, 0, 0xc35a96e7, 0x10000000
  TEST_RR 124, czero.nez, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 125, czero.nez, 0, 0xc35a96e7, 0x20000000
  TEST_RR 126, czero.nez, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 127, czero.nez, 0, 0xc35a96e7, 0x40000000
  TEST_RR 128, czero.nez, 0, 0x80000000, 0x5a0f3c85
  TEST_RR 129, czero.nez, 0, 0xc35a96e7, 0x80000000
  TEST_RR 130, czero.nez, 0, 0xfffffffe, 0xfffffff7
  TEST_RR 131, czero.nez, 0, 0xfffffffd, 0xfffffbff
  TEST_RR 132, czero.nez, 0, 0xfffffffb, 0xfffdffff
  TEST_RR 133, czero.nez, 0, 0xfffffff7, 0xfeffffff
  TEST_RR 134, czero.nez, 0, 0xffffffef, 0x7fffffff
  TEST_RR 135, czero.nez, 0, 0xffffffdf, 0xffffffbf
  TEST_RR 136, czero.nez, 0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, czero.nez, 0, 0xffffff7f, 0xffefffff
  TEST_RR 138, czero.nez, 0, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, czero.nez, 0, 0xfffffdff, 0xfffffffb
  TEST_RR 140, czero.nez, 0, 0xfffffbff, 0xfffffdff
  TEST_RR 141, czero.nez, 0, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, czero.nez, 0, 0xffffefff, 0xff7fffff
  TEST_RR 143, czero.nez, 0, 0xffffdfff, 0xbfffffff
  TEST_RR 144, czero.nez, 0, 0xffffbfff, 0xffffffdf
  TEST_RR 145, czero.nez, 0, 0xffff7fff, 0xffffefff
  TEST_RR 146, czero.nez, 0, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, czero.nez, 0, 0xfffdffff, 0xfbffffff
  TEST_RR 148, czero.nez, 0, 0xfffbffff, 0xfffffffd
  TEST_RR 149, czero.nez, 0, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, czero.nez, 0, 0xffefffff, 0xffff7fff
  TEST_RR 151, czero.nez, 0, 0xffdfffff, 0xffbfffff
  TEST_RR 152, czero.nez, 0, 0xffbfffff, 0xdfffffff
  TEST_RR 153, czero.nez, 0, 0xff7fffff, 0xffffffef
  TEST_RR 154, czero.nez, 0, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, czero.nez, 0, 0xfdffffff, 0xfffbffff
  TEST_RR 156, czero.nez, 0, 0xfbffffff, 0xfdffffff
  TEST_RR 157, czero.nez, 0, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, czero.nez, 0, 0xefffffff, 0xffffff7f
  TEST_RR 159, czero.nez, 0, 0xdfffffff, 0xffffbfff
  TEST_RR 160, czero.nez, 0, 0xbfffffff, 0xffdfffff
  TEST_RR 161, czero.nez, 0, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, czero.nez, 0, 0xd79f5118, 0xe389fd2d
  TEST_RR 163, czero.nez, 0, 0x36ec23db, 0xa0323358
  TEST_RR 164, czero.nez, 0, 0xf90e24c5, 0x43c7d997
  TEST_RR 165, czero.nez, 0, 0x14f256bb, 0x3753e3af
  TEST_RR 166, czero.nez, 0, 0x7fac4200, 0x38562b90
  TEST_RR 167, czero.nez, 0, 0x1baeecb6, 0x04e3d07b
  TEST_RR 168, czero.nez, 0, 0x3259c86a, 0x31468b65
  TEST_RR 169, czero.nez, 0, 0x3168ecb0, 0xfeb9b188
  TEST_RR 170, czero.nez, 0, 0xffeeb208, 0xcacdcf98
  TEST_RR 171, czero.nez, 0, 0x6090ea59, 0x0bd20dcc
  TEST_RR 172, czero.nez, 0, 0x3ada7440, 0xcab40cbc
  TEST_RR 173, czero.nez, 0, 0x0cb94ca7, 0x87ac8eb3
  TEST_RR 174, czero.nez, 0, 0xf0db5698, 0xe48e5577
  TEST_RR 175, czero.nez, 0, 0x43e50f6e, 0x16d8d99b
  TEST_RR 176, czero.nez, 0, 0x13b245b3, 0xea1082f8
  TEST_RR 177, czero.nez, 0, 0xba97660c, 0x521b7b18

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, czero.nez, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, czero.nez, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, czero.nez, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 181, czero.nez, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, czero.nez, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, czero.nez, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, czero.nez, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, czero.nez, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, czero.nez, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, czero.nez, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, czero.nez, 0, 0x80000000
  TEST_RR_ALL_SAME 189, czero.nez, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, czero.nez, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, czero.nez, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, czero.nez, 0, 7
  TEST_RR_ALL_SAME 193, czero.nez, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, czero.nez, 0, 0x6b22bfdd, 0x3086216c, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, czero.nez, 0, 0x35182e20, 0x37da1839, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, czero.nez, 0, 0xa7f4128e, 0x76c140c2, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, czero.nez, 0, 0x813f0941, 0xf4b47403, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, czero.nez, 0, 0x3ec969d7, 0x62066827, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, czero.nez, 0, 0x0cd3c5ac, 0xdbae6879, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, czero.nez, 0, 0x4fbb660a, 0x314ec970, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, czero.nez, 0, 0x33e3433b, 0x5a8128dd, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, czero.nez, 0, 0xb6f32646, 0x0ae3ef55, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, czero.nez, 0, 0x66c1ba09, 0xd8adb51d, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, czero.nez, 0, 0x9b90f705, 0x2bcd3570, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, czero.nez, 0, 0xc282e026, 0xa718bf83, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, czero.nez, 0, 0xbc7eb6e6, 0x47355dd3, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, czero.nez, 0, 0xa7ab5a23, 0x468bbfee, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, czero.nez, 0, 0x2c39c56b, 0x300bc6a5, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, czero.nez, 0, 0x2a107e1a, 0x346baad1, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, czero.nez, 0, 0x466b7932, 0x88dcabc8, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, czero.nez, 0, 0x4d664d33, 0x222fa00c, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, czero.nez, 0, 0x6727014e, 0xde73c0ba, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, czero.nez, 0, 0x3cdc7f45, 0xf2429b61, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, czero.nez, 0, 0x9ce5259f, 0x10bbf5b3, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, czero.nez, 0, 0x0310ef75, 0x062dab56, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, czero.nez, 0, 0x880ebbd6, 0x9750aa72, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, czero.nez, 0, 0xea1017f2, 0xfa814a67, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, czero.nez, 0, 0x66be4bac, 0xd8d20b5b, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, czero.nez, 0, 0x5840757b, 0x4767a306, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, czero.nez, 0, 0xc83f4220, 0x486de959, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, czero.nez, 0, 0x34ad4621, 0xf3aae83e, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, czero.nez, 0, 0x5c7ad2d7, 0x87131877, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, czero.nez, 0, 0x5e6fd6d3, 0x7c29e50e, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, czero.nez, 0, 0x625b0d76, 0xbc700e13
  TEST_RR_RESULT_AFTER 225, 1, czero.nez, 0, 0x88725544, 0x10810b2a
  TEST_RR_RESULT_AFTER 226, 2, czero.nez, 0, 0x17f4c770, 0x85361772

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, czero.nez, 0, 0x730df9b9, 0xe0bde839
  TEST_RR_12_AFTER 228, 0, 1, czero.nez, 0, 0xb30ac2ff, 0x35b3ba38
  TEST_RR_12_AFTER 229, 0, 2, czero.nez, 0, 0xffb28d2f, 0xb1684a91
  TEST_RR_12_AFTER 230, 1, 0, czero.nez, 0, 0x72d4eca9, 0x6027008e
  TEST_RR_12_AFTER 231, 1, 1, czero.nez, 0, 0xf7f566db, 0xbe3e211e
  TEST_RR_12_AFTER 232, 1, 2, czero.nez, 0, 0xadc08222, 0xb191d774
  TEST_RR_12_AFTER 233, 2, 0, czero.nez, 0, 0xe68b764f, 0xd3fd02c7
  TEST_RR_12_AFTER 234, 2, 1, czero.nez, 0, 0x12f651c7, 0x67713e4f
  TEST_RR_12_AFTER 235, 2, 2, czero.nez, 0, 0x15f864cd, 0xfc288fdf
  TEST_RR_21_AFTER 236, 0, 0, czero.nez, 0, 0x97088431, 0xbf6d4041
  TEST_RR_21_AFTER 237, 0, 1, czero.nez, 0, 0xd3eda1a8, 0x8714d872
  TEST_RR_21_AFTER 238, 0, 2, czero.nez, 0, 0xad54cd68, 0xe4a91081
  TEST_RR_21_AFTER 239, 1, 0, czero.nez, 0, 0xeebff262, 0x4f00ea3b
  TEST_RR_21_AFTER 240, 1, 1, czero.nez, 0, 0x4a898331, 0xeff01c39
  TEST_RR_21_AFTER 241, 1, 2, czero.nez, 0, 0x06df7ec4, 0x83f8edb7
  TEST_RR_21_AFTER 242, 2, 0, czero.nez, 0, 0xa7879641, 0x86815389
  TEST_RR_21_AFTER 243, 2, 1, czero.nez, 0, 0xd4d630e5, 0xa6c556cf
  TEST_RR_21_AFTER 244, 2, 2, czero.nez, 0, 0x56fde98e, 0xb46e08f7
  TEST_RR_BOTH_AFTER 245, 0, 0, czero.nez, 0, 0xba4d72b6, 0x2d4974c8
  TEST_RR_BOTH_AFTER 246, 0, 1, czero.nez, 0, 0x8b8a1d33, 0xe92f7156
  TEST_RR_BOTH_AFTER 247, 0, 2, czero.nez, 0, 0x1514a741, 0xa38ae2c0
  TEST_RR_BOTH_AFTER 248, 1, 0, czero.nez, 0, 0x012f6105, 0x50a84352
  TEST_RR_BOTH_AFTER 249, 1, 1, czero.nez, 0, 0x36fb7ce4, 0xe14db9bb
  TEST_RR_BOTH_AFTER 250, 2, 0, czero.nez, 0, 0x4658ad73, 0xd9106828

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, czero.nez, 0, 0x4db279fe, 0x75da469f
  TEST_RR_RS2_LOADED 252, 0, czero.nez, 0, 0x4db279fe, 0x75da469f
  TEST_RR_BOTH_LOADED 253, 0, czero.nez, 0, 0x4db279fe
  TEST_RR_RS1_LOADED 254, 1, czero.nez, 0, 0xf7f30825, 0x0a8e3ea0
  TEST_RR_RS2_LOADED 255, 1, czero.nez, 0, 0xf7f30825, 0x0a8e3ea0
  TEST_RR_BOTH_LOADED 256, 1, czero.nez, 0, 0xf7f30825
  TEST_RR_RS1_LOADED 257, 2, czero.nez, 0, 0x53f6ed70, 0xca9efddf
  TEST_RR_RS2_LOADED 258, 2, czero.nez, 0, 0x53f6ed70, 0xca9efddf
  TEST_RR_BOTH_LOADED 259, 2, czero.nez, 0, 0x53f6ed70

  // Each result is at once a source.
  TEST_RR_CHAIN 260, czero.nez, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, czero.nez, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, czero.nez, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, czero.nez, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, czero.nez, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, czero.nez, 0, 1
  TEST_RR_ZERO_RS2 266, czero.nez, 1, 1
  TEST_RR_ZERO_RS1 267, czero.nez, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, czero.nez, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, czero.nez, 0
  TEST_RR_ZERO_RD 270, czero.nez, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, czero.nez, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, czero.nez, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, czero.nez, 1, 0xffffffff

TEST_END
