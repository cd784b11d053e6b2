// slt: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, slt, 0, 0, 0
  TEST_RR 3, slt, 1, 0, 1
  TEST_RR 4, slt, 1, 0, 2
  TEST_RR 5, slt, 1, 0, 0x7fffffff
  TEST_RR 6, slt, 0, 0, 0x80000000
  TEST_RR 7, slt, 0, 0, 0x80000001
  TEST_RR 8, slt, 0, 0, 0xffff8000
  TEST_RR 9, slt, 0, 0, 0xffffffff
  TEST_RR 10, slt, 0, 1, 0
  TEST_RR 11, slt, 0, 1, 1
  TEST_RR 12, slt, 1, 1, 2
  TEST_RR 13, slt, 1, 1, 0x7fffffff
  TEST_RR 14, slt, 0, 1, 0x80000000
  TEST_RR 15, slt, 0, 1, 0x80000001
  TEST_RR 16, slt, 0, 1, 0xffff8000
  TEST_RR 17, slt, 0, 1, 0xffffffff
  TEST_RR 18, slt, 0, 2, 0
  TEST_RR 19, slt, 0, 2, 1
  TEST_RR 20, slt, 0, 2, 2
  TEST_RR 21, slt, 1, 2, 0x7fffffff
  TEST_RR 22, slt, 0, 2, 0x80000000
  TEST_RR 23, slt, 0, 2, 0x80000001
  TEST_RR 24, slt, 0, 2, 0xffff8000
  TEST_RR 25, slt, 0, 2, 0xffffffff
  TEST_RR 26, slt, 0, 0x7fffffff, 0
  TEST_RR 27, slt, 0, 0x7fffffff, 1
  TEST_RR 28, slt, 0, 0x7fffffff, 2
  TEST_RR 29, slt, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, slt, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, slt, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, slt, 0, 0x7fffffff, 0xffff8000
  TEST_RR 33, slt, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, slt, 1, 0x80000000, 0
  TEST_RR 35, slt, 1, 0x80000000, 1
  TEST_RR 36, slt, 1, 0x80000000, 2
  TEST_RR 37, slt, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, slt, 0, 0x80000000, 0x80000000
  TEST_RR 39, slt, 1, 0x80000000, 0x80000001
  TEST_RR 40, slt, 1, 0x80000000, 0xffff8000
  TEST_RR 41, slt, 1, 0x80000000, 0xffffffff
  TEST_RR 42, slt, 1, 0x80000001, 0
  TEST_RR 43, slt, 1, 0x80000001, 1
  TEST_RR 44, slt, 1, 0x80000001, 2
  TEST_RR 45, slt, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, slt, 0, 0x80000001, 0x80000000
  TEST_RR 47, slt, 0, 0x80000001, 0x80000001
  TEST_RR 48, slt, 1, 0x80000001, 0xffff8000
  TEST_RR 49, slt, 1, 0x80000001, 0xffffffff
  TEST_RR 50, slt, 1, 0xffff8000, 0
  TEST_RR 51, slt, 1, 0xffff8000, 1
  TEST_RR 52, slt, 1, 0xffff8000, 2
  TEST_RR 53, slt, 1, 0xffff8000, 0x7fffffff
  TEST_RR 54, slt, 0, 0xffff8000, 0x80000000
  TEST_RR 55, slt, 0, 0xffff8000, 0x80000001
  TEST_RR 56, slt, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, slt, 1, 0xffff8000, 0xffffffff
  TEST_RR 58, slt, 1, 0xffffffff, 0
  TEST_RR 59, slt, 1, 0xffffffff, 1
  TEST_RR 60, slt, 1, 0xffffffff, 2
  TEST_RR 61, slt, 1, 0xffffffff, 0x7fffffff
  TEST_RR 62, slt, 0, 0xffffffff, 0x80000000
  TEST_RR 63, slt, 0, 0xffffffff, 0x80000001
  TEST_RR 64, slt, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, slt, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, slt, 1, 1, 0x5a0f3c85
  TEST_RR 67, slt, 1, 0xc35a96e7, 1
  TEST_RR 68, slt, 1, 2, 0x5a0f3c85
  TEST_RR 69, slt, 1, 0xc35a96e7, 2
  TEST_RR 70, slt, 1, 4, 0x5a0f3c85
  TEST_RR 71, slt, 1, 0xc35a96e7, 4
  TEST_RR 72, slt, 1, 8, 0x5a0f3c85
  TEST_RR 73, slt, 1, 0xc35a96e7, 8
  TEST_RR 74, slt, 1, 16, 0x5a0f3c85
  TEST_RR 75, slt, 1, 0xc35a96e7, 16
  TEST_RR 76, slt, 1, 32, 0x5a0f3c85
  TEST_RR 77, slt, 1, 0xc35a96e7, 32
  TEST_RR 78, slt, 1, 64, 0x5a0f3c85
  TEST_RR 79, slt, 1, 0xc35a96e7, 64
  TEST_RR 80, slt, 1, 128, 0x5a0f3c85
  TEST_RR 81, slt, 1, 0xc35a96e7, 128
  TEST_RR 82, slt, 1, 256, 0x5a0f3c85
  TEST_RR 83, slt, 1, 0xc35a96e7, 256
  TEST_RR 84, slt, 1, 512, 0x5a0f3c85
  TEST_RR 85, slt, 1, 0xc35a96e7, 512
  TEST_RR 86, slt, 1, 1024, 0x5a0f3c85
  TEST_RR 87, slt, 1, 0xc35a96e7, 1024
  TEST_RR 88, slt, 1, 2048, 0x5a0f3c85
  TEST_RR 89, slt, 1, 0xc35a96e7, 2048
  TEST_RR 90, slt, 1, 0x00001000, 0x5a0f3c85
  TEST_RR 91, slt, 1, 0xc35a96e7, 0x00001000
  TEST_RR 92, slt, 1, 0x00002000, 0x5a0f3c85
  TEST_RR 93, slt, 1, 0xc35a96e7, 0x00002000
  TEST_RR 94, slt, 1, 0x00004000, 0x5a0f3c85
  TEST_RR 95, slt, 1, 0xc35a96e7, 0x00004000
  TEST_RR 96, slt, 1, 0x00008000, 0x5a0f3c85
  TEST_RR 97, slt, 1, 0xc35a96e7, 0x00008000
  TEST_RR 98, slt, 1, 0x00010000, 0x5a0f3c85
  TEST_RR 99, slt, 1, 0xc35a96e7, 0x00010000
  TEST_RR 100, slt, 1, 0x00020000, 0x5a0f3c85
  TEST_RR 101, slt, 1, 0xc35a96e7, 0x00020000
  TEST_RR 102, slt, 1, 0x00040000, 0x5a0f3c85
  TEST_RR 103, slt, 1, 0xc35a96e7, 0x00040000
  TEST_RR 104, slt, 1, 0x00080000, 0x5a0f3c85
  TEST_RR 105, slt, 1, 0xc35a96e7, 0x00080000
  TEST_RR 106, slt, 1, 0x00100000, 0x5a0f3c85
  TEST_RR 107, slt, 1, 0xc35a96e7, 0x00100000
  TEST_RR 108, slt, 1, 0x00200000, 0x5a0f3c85
  TEST_RR 109, slt, 1, 0xc35a96e7, 0x00200000
  TEST_RR 110, slt, 1, 0x00400000, 0x5a0f3c85
  TEST_RR 111, slt, 1, 0xc35a96e7, 0x00400000
  TEST_RR 112, slt, 1, 0x00800000, 0x5a0f3c85
  TEST_RR 113, slt, 1, 0xc35a96e7, 0x00800000
  TEST_RR 114, slt, 1, 0x01000000, 0x5a0f3c85
  TEST_RR 115, slt, 1, 0xc35a96e7, 0x01000000
  TEST_RR 116, slt, 1, 0x02000000, 0x5a0f3c85
  TEST_RR 117, slt, 1, 0xc35a96e7, 0x02000000
  TEST_RR 118, slt, 1, 0x04000000, 0x5a0f3c85
  TEST_RR 119, slt, 1, 0xc35a96e7, 0x04000000
  TEST_RR 120, slt, 1, 0x08000000, 0x5a0f3c85
  TEST_RR 121, slt, 1, 0xc35a96e7, 0x08000000
  TEST_RR 122, slt, 1, 0x10000000, 0x5a0f3c85
  TEST_RR 123, slt, 1, 0xc35a96e7, 0x10000000
  TEST_RR 124, slt, 1, 0x20000000, 0x5a0f3c85
  TEST_RR 125, slt, 1, 0xc35a96e7, 0x20000000
  TEST_RR 126, slt, 1, 0x40000000, 0x5a0f3c85
  TEST_RR 127, slt, 1, 0xc35a96e7, 0x40000000
  TEST_RR 128, slt, 1, 0x80000000, 0x5a0f3c85
  TEST_RR 129, slt, 0, 0xc35a96e7, 0x80000000
  TEST_RR 130, slt, 0, 0xfffffffe, 0xfffffff7
  TEST_RR 131, slt, 0, 0xfffffffd, 0xfffffbff
  TEST_RR 132, slt, 0, 0xfffffffb, 0xfffdffff
  TEST_RR 133, slt, 0, 0xfffffff7, 0xfeffffff
  TEST_RR 134, slt, 1, 0xffffffef, 0x7fffffff
  TEST_RR 135, slt, 0, 0xffffffdf, 0xffffffbf
  TEST_RR 136, slt, 0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, slt, 0, 0xffffff7f, 0xffefffff
  TEST_RR 138, slt, 0, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, slt, 1, 0xfffffdff, 0xfffffffb
  TEST_RR 140, slt, 1, 0xfffffbff, 0xfffffdff
  TEST_RR 141, slt, 0, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, slt, 0, 0xffffefff, 0xff7fffff
  TEST_RR 143, slt, 0, 0xffffdfff, 0xbfffffff
  TEST_RR 144, slt, 1, 0xffffbfff, 0xffffffdf
  TEST_RR 145, slt, 1, 0xffff7fff, 0xffffefff
  TEST_RR 146, slt, 0, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, slt, 0, 0xfffdffff, 0xfbffffff
  TEST_RR 148, slt, 1, 0xfffbffff, 0xfffffffd
  TEST_RR 149, slt, 1, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, slt, 1, 0xffefffff, 0xffff7fff
  TEST_RR 151, slt, 0, 0xffdfffff, 0xffbfffff
  TEST_RR 152, slt, 0, 0xffbfffff, 0xdfffffff
  TEST_RR 153, slt, 1, 0xff7fffff, 0xffffffef
  TEST_RR 154, slt, 1, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, slt, 1, 0xfdffffff, 0xfffbffff
  TEST_RR 156, slt, 1, 0xfbffffff, 0xfdffffff
  TEST_RR 157, slt, 1, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, slt, 1, 0xefffffff, 0xffffff7f
  TEST_RR 159, slt, 1, 0xdfffffff, 0xffffbfff
  TEST_RR 160, slt, 1, 0xbfffffff, 0xffdfffff
  TEST_RR 161, slt, 0, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, slt, 1, 0xaab49458, 0x5f53a0fc
  TEST_RR 163, slt, 1, 0x9a006f6a, 0x4f573103
  TEST_RR 164, slt, 1, 0xc2c9d057, 0xcc135feb
  TEST_RR 165, slt, 1, 0xd7c50911, 0x6975ee98
  TEST_RR 166, slt, 1, 0x0eaa7fbe, 0x762354a7
  TEST_RR 167, slt, 1, 0x9b624663, 0xce7b2b1a
  TEST_RR 168, slt, 1, 0xca3e4823, 0xe131a13b
  TEST_RR 169, slt, 0, 0x7b5f341e, 0xcef2b91e
  TEST_RR 170, slt, 1, 0xb6074ad1, 0xe5c5df5d
  TEST_RR 171, slt, 1, 0xe9bf65ee, 0x54b47b65
  TEST_RR 172, slt, 1, 0xd0aef60a, 0x089c9133
  TEST_RR 173, slt, 1, 0xfd862457, 0x15c72345
  TEST_RR 174, slt, 0, 0x3ffe1638, 0xa9fc264e
  TEST_RR 175, slt, 1, 0xa852d1c5, 0xd09bd50c
  TEST_RR 176, slt, 0, 0x30d3f24a, 0x91e40a2d
  TEST_RR 177, slt, 0, 0x89388319, 0x869554db

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, slt, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, slt, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, slt, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 181, slt, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, slt, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, slt, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, slt, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, slt, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, slt, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, slt, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, slt, 0, 0x80000000
  TEST_RR_ALL_SAME 189, slt, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, slt, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, slt, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, slt, 0, 7
  TEST_RR_ALL_SAME 193, slt, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, slt, 0, 0x5813a97a, 0xe6d54719, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, slt, 1, 0x921d1574, 0x023c67b1, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, slt, 1, 0xb6c236ca, 0x149a31c0, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, slt, 1, 0xf77f78de, 0x1f262f45, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, slt, 1, 0x9c7677d4, 0x69db1271, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, slt, 1, 0x68281428, 0x7f43fa4d, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, slt, 1, 0xebed4e0c, 0x3de10a95, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, slt, 0, 0xd10f7662, 0x8b267fbb, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, slt, 0, 0xef4c52ec, 0xc8c34526, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, slt, 1, 0xfb1e5591, 0x052e961c, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, slt, 0, 0x253cc554, 0xe61e6297, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, slt, 0, 0xff1aaeb2, 0xf6508771, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, slt, 0, 0x19ae75a9, 0xbef27d67, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, slt, 0, 0x4bea4589, 0xbde73562, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, slt, 1, 0x91c1d2b4, 0x24a18768, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, slt, 0, 0x4da2cd53, 0xae8bd374, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, slt, 1, 0x1776bd17, 0x182aff35, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, slt, 0, 0x26810197, 0x9c035aa1, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, slt, 0, 0x0ecbcfd0, 0xb5b4c3f0, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, slt, 0, 0x27b3ab13, 0xb37a7722, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, slt, 0, 0x54d66fa5, 0x15318520, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, slt, 1, 0x99bb452e, 0x0d0ef4f7, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, slt, 0, 0x7803f7bc, 0x09f23a59, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, slt, 1, 0xa7642627, 0xb09cbe1a, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, slt, 1, 0xc642379c, 0x48a7c10a, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, slt, 1, 0x1f131c12, 0x42766a74, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, slt, 1, 0xdd293ffb, 0xe83dbb15, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, slt, 0, 0x73f0c072, 0x8c3d552c, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, slt, 0, 0xed727f02, 0xb3e37282, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, slt, 0, 0x3fe1b551, 0x2b88aeb2, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, slt, 0, 0x61ee015a, 0x077bd4b0
  TEST_RR_RESULT_AFTER 225, 1, slt, 1, 0x87cae422, 0xb1cf6f3d
  TEST_RR_RESULT_AFTER 226, 2, slt, 1, 0x1b469b02, 0x75a20a79

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, slt, 1, 0xaa95ce6b, 0x5491a433
  TEST_RR_12_AFTER 228, 0, 1, slt, 0, 0xb5839aa8, 0x8fa2a2b7
  TEST_RR_12_AFTER 229, 0, 2, slt, 1, 0xb69765c7, 0x546ed172
  TEST_RR_12_AFTER 230, 1, 0, slt, 0, 0x302d06e2, 0x26937af6
  TEST_RR_12_AFTER 231, 1, 1, slt, 1, 0x939fcdc2, 0x3865a45e
  TEST_RR_12_AFTER 232, 1, 2, slt, 0, 0x2906982a, 0x82bb34ea
  TEST_RR_12_AFTER 233, 2, 0, slt, 1, 0x1cc695ff, 0x57b0bce5
  TEST_RR_12_AFTER 234, 2, 1, slt, 1, 0x9d5cc67a, 0xcea07276
  TEST_RR_12_AFTER 235, 2, 2, slt, 1, 0xd98a88e8, 0x230c5432
  TEST_RR_21_AFTER 236, 0, 0, slt, 1, 0x56fd6cc3, 0x6b4a8a81
  TEST_RR_21_AFTER 237, 0, 1, slt, 1, 0xb8c1b884, 0x7ea9bc51
  TEST_RR_21_AFTER 238, 0, 2, slt, 0, 0x07136cd2, 0x87f2204d
  TEST_RR_21_AFTER 239, 1, 0, slt, 0, 0x4f278e02, 0x1c98935d
  TEST_RR_21_AFTER 240, 1, 1, slt, 1, 0xcf43d7b0, 0xf47c7c5b
  TEST_RR_21_AFTER 241, 1, 2, slt, 0, 0x2dafa786, 0xd3ab85ac
  TEST_RR_21_AFTER 242, 2, 0, slt, 1, 0xec9649db, 0x50c2aa7d
  TEST_RR_21_AFTER 243, 2, 1, slt, 1, 0xad0310ec, 0xbd3f4385
  TEST_RR_21_AFTER 244, 2, 2, slt, 0, 0xddc9d721, 0xb45e5b05
  TEST_RR_BOTH_AFTER 245, 0, 0, slt, 1, 0xadc8058a, 0x675721a1
  TEST_RR_BOTH_AFTER 246, 0, 1, slt, 0, 0xfb0e0c03, 0xdc442bae
  TEST_RR_BOTH_AFTER 247, 0, 2, slt, 1, 0xcb941ce7, 0x3a396e54
  TEST_RR_BOTH_AFTER 248, 1, 0, slt, 1, 0xed1bba1d, 0x35a7560c
  TEST_RR_BOTH_AFTER 249, 1, 1, slt, 1, 0xd7677c9a, 0xfbcb1174
  TEST_RR_BOTH_AFTER 250, 2, 0, slt, 1, 0xa382cd3c, 0x2d246bde

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, slt, 1, 0xc7c673a4, 0x45586b45
  TEST_RR_RS2_LOADED 252, 0, slt, 1, 0xc7c673a4, 0x45586b45
  TEST_RR_BOTH_LOADED 253, 0, slt, 0, 0xc7c673a4
  TEST_RR_RS1_LOADED 254, 1, slt, 0, 0x77b4c9cd, 0xe2e687ce
  TEST_RR_RS2_LOADED 255, 1, slt, 0, 0x77b4c9cd, 0xe2e687ce
  TEST_RR_BOTH_LOADED 256, 1, slt, 0, 0x77b4c9cd
  TEST_RR_RS1_LOADED 257, 2, slt, 0, 0x568e0ae3, 0xe1251237
  TEST_RR_RS2_LOADED 258, 2, slt, 0, 0x568e0ae3, 0xe1251237
  TEST_RR_BOTH_LOADED 259, 2, slt, 0, 0x568e0ae3

  // Each result is at once a source.
  TEST_RR_CHAIN 260, slt, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, slt, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, slt, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, slt, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, slt, 1, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, slt, 1, 1
  TEST_RR_ZERO_RS2 266, slt, 0, 1
  TEST_RR_ZERO_RS1 267, slt, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, slt, 1, 0xffffffff
  TEST_RR_ZERO_BOTH 269, slt, 0
  TEST_RR_ZERO_RD 270, slt, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, slt, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, slt, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, slt, 1, 0xffffffff

TEST_END
