// andn: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, andn, 0, 0, 0
  TEST_RR 3, andn, 0, 0, 1
  TEST_RR 4, andn, 0, 0, 2
  TEST_RR 5, andn, 0, 0, 0x7fffffff
  TEST_RR 6, andn, 0, 0, 0x80000000
  TEST_RR 7, andn, 0, 0, 0x80000001
  TEST_RR 8, andn, 0, 0, 0xffff8000
  TEST_RR 9, andn, 0, 0, 0xffffffff
  TEST_RR 10, andn, 1, 1, 0
  TEST_RR 11, andn, 0, 1, 1
  TEST_RR 12, andn, 1, 1, 2
  TEST_RR 13, andn, 0, 1, 0x7fffffff
  TEST_RR 14, andn, 1, 1, 0x80000000
  TEST_RR 15, andn, 0, 1, 0x80000001
  TEST_RR 16, andn, 1, 1, 0xffff8000
  TEST_RR 17, andn, 0, 1, 0xffffffff
  TEST_RR 18, andn, 2, 2, 0
  TEST_RR 19, andn, 2, 2, 1
  TEST_RR 20, andn, 0, 2, 2
  TEST_RR 21, andn, 0, 2, 0x7fffffff
  TEST_RR 22, andn, 2, 2, 0x80000000
  TEST_RR 23, andn, 2, 2, 0x80000001
  TEST_RR 24, andn, 2, 2, 0xffff8000
  TEST_RR 25, andn, 0, 2, 0xffffffff
  TEST_RR 26, andn, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, andn, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 28, andn, 0x7ffffffd, 0x7fffffff, 2
  TEST_RR 29, andn, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, andn, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, andn, 0x7ffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, andn, 0x00007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, andn, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, andn, 0x80000000, 0x80000000, 0
  TEST_RR 35, andn, 0x80000000, 0x80000000, 1
  TEST_RR 36, andn, 0x80000000, 0x80000000, 2
  TEST_RR 37, andn, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, andn, 0, 0x80000000, 0x80000000
  TEST_RR 39, andn, 0, 0x80000000, 0x80000001
  TEST_RR 40, andn, 0, 0x80000000, 0xffff8000
  TEST_RR 41, andn, 0, 0x80000000, 0xffffffff
  TEST_RR 42, andn, 0x80000001, 0x80000001, 0
  TEST_RR 43, andn, 0x80000000, 0x80000001, 1
  TEST_RR 44, andn, 0x80000001, 0x80000001, 2
  TEST_RR 45, andn, 0x80000000, 0x80000001, 0x7fffffff
  TEST_RR 46, andn, 1, 0x80000001, 0x80000000
  TEST_RR 47, andn, 0, 0x80000001, 0x80000001
  TEST_RR 48, andn, 1, 0x80000001, 0xffff8000
  TEST_RR 49, andn, 0, 0x80000001, 0xffffffff
  TEST_RR 50, andn, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, andn, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, andn, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, andn, 0x80000000, 0xffff8000, 0x7fffffff
  TEST_RR 54, andn, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, andn, 0x7fff8000, 0xffff8000, 0x80000001
  TEST_RR 56, andn, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, andn, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, andn, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, andn, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, andn, 0xfffffffd, 0xffffffff, 2
  TEST_RR 61, andn, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, andn, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, andn, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, andn, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, andn, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, andn, 0, 1, 0x5a0f3c85
  TEST_RR 67, andn, 0xc35a96e6, 0xc35a96e7, 1
  TEST_RR 68, andn, 2, 2, 0x5a0f3c85
  TEST_RR 69, andn, 0xc35a96e5, 0xc35a96e7, 2
  TEST_RR 70, andn, 0, 4, 0x5a0f3c85
  TEST_RR 71, andn, 0xc35a96e3, 0xc35a96e7, 4
  TEST_RR 72, andn, 8, 8, 0x5a0f3c85
  TEST_RR 73, andn, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 74, andn, 16, 16, 0x5a0f3c85
  TEST_RR 75, andn, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 76, andn, 32, 32, 0x5a0f3c85
  TEST_RR 77, andn, 0xc35a96c7, 0xc35a96e7, 32
  TEST_RR 78, andn, 64, 64, 0x5a0f3c85
  TEST_RR 79, andn, 0xc35a96a7, 0xc35a96e7, 64
  TEST_RR 80, andn, 0, 128, 0x5a0f3c85
  TEST_RR 81, andn, 0xc35a9667, 0xc35a96e7, 128
  TEST_RR 82, andn, 256, 256, 0x5a0f3c85
  TEST_RR 83, andn, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 84, andn, 512, 512, 0x5a0f3c85
  TEST_RR 85, andn, 0xc35a94e7, 0xc35a96e7, 512
  TEST_RR 86, andn, 0, 1024, 0x5a0f3c85
  TEST_RR 87, andn, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_RR 88, andn, 0, 2048, 0x5a0f3c85
  TEST_RR 89, andn, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 90, andn, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 91, andn, 0xc35a86e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, andn, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 93, andn, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, andn, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, andn, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, andn, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, andn, 0xc35a16e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, andn, 0, 0x00010000, 0x5a0f3c85
  TEST_RR 99, andn, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, andn, 0, 0x00020000, 0x5a0f3c85
  TEST_RR 101, andn, 0xc35896e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, andn, 0, 0x00040000, 0x5a0f3c85
  TEST_RR 103, andn, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, andn, 0, 0x00080000, 0x5a0f3c85
  TEST_RR 105, andn, 0xc35296e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, andn, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, andn, 0xc34a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, andn, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, andn, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, andn, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, andn, 0xc31a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, andn, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, andn, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, andn, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, andn, 0xc25a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, andn, 0, 0x02000000, 0x5a0f3c85
  TEST_RR 117, andn, 0xc15a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, andn, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, andn, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, andn, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 121, andn, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, andn, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 123, andn, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, andn, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, andn, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, andn, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 127, andn, 0x835a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, andn, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_RR 129, andn, 0x435a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, andn, 8, 0xfffffffe, 0xfffffff7
  TEST_RR 131, andn, 1024, 0xfffffffd, 0xfffffbff
  TEST_RR 132, andn, 0x00020000, 0xfffffffb, 0xfffdffff
  TEST_RR 133, andn, 0x01000000, 0xfffffff7, 0xfeffffff
  TEST_RR 134, andn, 0x80000000, 0xffffffef, 0x7fffffff
  TEST_RR 135, andn, 64, 0xffffffdf, 0xffffffbf
  TEST_RR 136, andn, 0x00002000, 0xffffffbf, 0xffffdfff
  TEST_RR 137, andn, 0x00100000, 0xffffff7f, 0xffefffff
  TEST_RR 138, andn, 0x08000000, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, andn, 4, 0xfffffdff, 0xfffffffb
  TEST_RR 140, andn, 512, 0xfffffbff, 0xfffffdff
  TEST_RR 141, andn, 0x00010000, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, andn, 0x00800000, 0xffffefff, 0xff7fffff
  TEST_RR 143, andn, 0x40000000, 0xffffdfff, 0xbfffffff
  TEST_RR 144, andn, 32, 0xffffbfff, 0xffffffdf
  TEST_RR 145, andn, 0x00001000, 0xffff7fff, 0xffffefff
  TEST_RR 146, andn, 0x00080000, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, andn, 0x04000000, 0xfffdffff, 0xfbffffff
  TEST_RR 148, andn, 2, 0xfffbffff, 0xfffffffd
  TEST_RR 149, andn, 256, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, andn, 0x00008000, 0xffefffff, 0xffff7fff
  TEST_RR 151, andn, 0x00400000, 0xffdfffff, 0xffbfffff
  TEST_RR 152, andn, 0x20000000, 0xffbfffff, 0xdfffffff
  TEST_RR 153, andn, 16, 0xff7fffff, 0xffffffef
  TEST_RR 154, andn, 2048, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, andn, 0x00040000, 0xfdffffff, 0xfffbffff
  TEST_RR 156, andn, 0x02000000, 0xfbffffff, 0xfdffffff
  TEST_RR 157, andn, 1, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, andn, 128, 0xefffffff, 0xffffff7f
  TEST_RR 159, andn, 0x00004000, 0xdfffffff, 0xffffbfff
  TEST_RR 160, andn, 0x00200000, 0xbfffffff, 0xffdfffff
  TEST_RR 161, andn, 0x10000000, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, andn, 0x03014020, 0x27bbe421, 0x24feae53
  TEST_RR 163, andn, 0x0181a64a, 0x51e9ae4a, 0xf6680985
  TEST_RR 164, andn, 0xa9048000, 0xaf45906c, 0x06eb74fe
  TEST_RR 165, andn, 0xa000800a, 0xa108942f, 0x11e97775
  TEST_RR 166, andn, 0x81111401, 0xd1731c35, 0x5ae6c83c
  TEST_RR 167, andn, 0x21000f00, 0xf1c5cf88, 0xdcc5f09b
  TEST_RR 168, andn, 0x0edc8405, 0x5ffc8d05, 0xf1206bc0
  TEST_RR 169, andn, 0xc0304008, 0xc2325e28, 0x3b469eb6
  TEST_RR 170, andn, 0x00208280, 0x3233db82, 0x7f5b5917
  TEST_RR 171, andn, 0xc8c86618, 0xccec6e1e, 0x15371986
  TEST_RR 172, andn, 0x4b20405e, 0x5f6441de, 0x3444b581
  TEST_RR 173, andn, 0x84062a40, 0x84162e40, 0x68195528
  TEST_RR 174, andn, 0x0286490d, 0x8eae790f, 0xfc39b032
  TEST_RR 175, andn, 0x11008db2, 0xd508bdb6, 0xe4e93245
  TEST_RR 176, andn, 0x03460000, 0x634ea802, 0xecb8feab
  TEST_RR 177, andn, 0x24969268, 0x24d6d368, 0x13494591

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, andn, 0x81508262, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, andn, 0x81508262, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, andn, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 181, andn, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, andn, 0x18052800, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, andn, 0x18052800, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, andn, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, andn, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, andn, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, andn, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, andn, 0, 0x80000000
  TEST_RR_ALL_SAME 189, andn, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, andn, 4, 7, 3
  TEST_RR_RD_IS_RS2 191, andn, 4, 7, 3
  TEST_RR_SAME_SOURCES 192, andn, 0, 7
  TEST_RR_ALL_SAME 193, andn, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, andn, 0x8400036c, 0xc51baf6c, 0x63dfbc03, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, andn, 0x00253c81, 0x60253c99, 0xf318c15c, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, andn, 0x4c088580, 0xce2ec7a1, 0x93267a6b, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, andn, 0xc03d8299, 0xcdfd9bff, 0x2dc07966, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, andn, 0x001c0c15, 0xc83e6e1d, 0xc9e3f20a, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, andn, 0x03e28082, 0x07eac4de, 0x6c08567d, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, andn, 0x042c19c2, 0x647cdbe2, 0xf3d0e228, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, andn, 0x04291800, 0x242d1888, 0x6856e4ba, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, andn, 0x200070b0, 0xb000f5b2, 0xdcfd8d42, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, andn, 0x2202a081, 0x6a32a093, 0xc8381e12, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, andn, 0x20000031, 0x2400c131, 0x4d30d582, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, andn, 0x8170e015, 0xeb7de417, 0x6a0d0c0a, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, andn, 0x00810006, 0x04bfc15e, 0x843ec9f9, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, andn, 0x4309004c, 0xe30da94c, 0xb0f6ada2, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, andn, 0x81049188, 0x8fb49d8b, 0x7ef94c73, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, andn, 0x3b8c00c7, 0xfb9d20c7, 0xc0712928, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, andn, 0x81805002, 0xc381d282, 0x6223a781, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, andn, 0x240520b8, 0x35877bb9, 0x51b25f43, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, andn, 0x9114d113, 0xb996d51b, 0x2e8b26ac, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, andn, 0x1c208fc2, 0x1e2a8fe6, 0xc34a3035, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, andn, 0xcc44a702, 0xddd4bf42, 0x11b258dd, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, andn, 0x04780ba1, 0x4c7b8fa5, 0x7a07944e, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, andn, 0x29fa0244, 0x2ffa3b6c, 0x96047928, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, andn, 0x24104100, 0xa61451e2, 0x9be736fb, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, andn, 0x02004041, 0x035ee8c5, 0x11dead96, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, andn, 0x0100809c, 0x23acd0de, 0xa2fe5f43, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, andn, 0x0221ad12, 0x4ea9af13, 0x5d9c126d, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, andn, 0x22185202, 0x321c56a2, 0xd4840dad, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, andn, 0x21a081d1, 0x61aec9f9, 0xd65e7a28, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, andn, 0x3f0e6810, 0x3f2e6d5e, 0x8031856f, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, andn, 0xa800a040, 0xfe00f475, 0x57b354b5
  TEST_RR_RESULT_AFTER 225, 1, andn, 0x02908833, 0x6abcc9b3, 0x7c2f418c
  TEST_RR_RESULT_AFTER 226, 2, andn, 0x11002080, 0x95a82490, 0xc4acd616

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, andn, 0x257386a0, 0x2573a7b0, 0x088c791a
  TEST_RR_12_AFTER 228, 0, 1, andn, 0x0c0a8a03, 0xef6bab03, 0xe3613594
  TEST_RR_12_AFTER 229, 0, 2, andn, 0x28807021, 0x2bb8f0b3, 0x53388e9e
  TEST_RR_12_AFTER 230, 1, 0, andn, 0xb4390a20, 0xb4790fa0, 0x00c06582
  TEST_RR_12_AFTER 231, 1, 1, andn, 0x8702c410, 0x87c3e530, 0x58f52169
  TEST_RR_12_AFTER 232, 1, 2, andn, 0x0a432a30, 0xda43baf4, 0xf48094c7
  TEST_RR_12_AFTER 233, 2, 0, andn, 0x422d0124, 0x532f0db4, 0x3982ec98
  TEST_RR_12_AFTER 234, 2, 1, andn, 0x22084563, 0xe74cfd67, 0xd544b80c
  TEST_RR_12_AFTER 235, 2, 2, andn, 0x00d40b01, 0xd5f6df31, 0xd522f4b0
  TEST_RR_21_AFTER 236, 0, 0, andn, 0x93000881, 0x9304aab7, 0x084df236
  TEST_RR_21_AFTER 237, 0, 1, andn, 0x84fc47bd, 0x84fc6fbf, 0x51022802
  TEST_RR_21_AFTER 238, 0, 2, andn, 0x43801ae2, 0x5b80faeb, 0x1c53e009
  TEST_RR_21_AFTER 239, 1, 0, andn, 0x0415089a, 0x759f1aba, 0x7b8a9625
  TEST_RR_21_AFTER 240, 1, 1, andn, 0x011202c4, 0xb73a62c6, 0xb66d7932
  TEST_RR_21_AFTER 241, 1, 2, andn, 0xa8251d22, 0xe9ef7dff, 0x41dae2dd
  TEST_RR_21_AFTER 242, 2, 0, andn, 0x10820101, 0x14b30153, 0x0d79307e
  TEST_RR_21_AFTER 243, 2, 1, andn, 0x84550d42, 0x9d578de3, 0x3b2aa2b9
  TEST_RR_21_AFTER 244, 2, 2, andn, 0x88108a10, 0xc850aa35, 0x534870ad
  TEST_RR_BOTH_AFTER 245, 0, 0, andn, 0x20a44092, 0xe1a6419e, 0xd50b0f2c
  TEST_RR_BOTH_AFTER 246, 0, 1, andn, 0x00200040, 0xa06904e3, 0xabcd8ea7
  TEST_RR_BOTH_AFTER 247, 0, 2, andn, 0x40800118, 0x418495f8, 0x8b1df6e0
  TEST_RR_BOTH_AFTER 248, 1, 0, andn, 0x05004310, 0xc70a4375, 0xdadab4e5
  TEST_RR_BOTH_AFTER 249, 1, 1, andn, 0x18220085, 0x182ea49d, 0xa4cdb638
  TEST_RR_BOTH_AFTER 250, 2, 0, andn, 0x010064d9, 0x0d80f4f9, 0xbce19322

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, andn, 0xaec82002, 0xefc8e20a, 0x4112de78
  TEST_RR_RS2_LOADED 252, 0, andn, 0xaec82002, 0xefc8e20a, 0x4112de78
  TEST_RR_BOTH_LOADED 253, 0, andn, 0, 0xefc8e20a
  TEST_RR_RS1_LOADED 254, 1, andn, 0x63040208, 0x6304225a, 0x1c93a0f7
  TEST_RR_RS2_LOADED 255, 1, andn, 0x63040208, 0x6304225a, 0x1c93a0f7
  TEST_RR_BOTH_LOADED 256, 1, andn, 0, 0x6304225a
  TEST_RR_RS1_LOADED 257, 2, andn, 0x80165000, 0xa0777eb8, 0x70e9aeba
  TEST_RR_RS2_LOADED 258, 2, andn, 0x80165000, 0xa0777eb8, 0x70e9aeba
  TEST_RR_BOTH_LOADED 259, 2, andn, 0, 0xa0777eb8

  // Each result is at once a source.
  TEST_RR_CHAIN 260, andn, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, andn, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, andn, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, andn, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, andn, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, andn, 0, 1
  TEST_RR_ZERO_RS2 266, andn, 1, 1
  TEST_RR_ZERO_RS1 267, andn, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, andn, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, andn, 0
  TEST_RR_ZERO_RD 270, andn, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, andn, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, andn, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, andn, 1, 0xffffffff

TEST_END
