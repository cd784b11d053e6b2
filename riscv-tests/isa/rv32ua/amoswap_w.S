// amoswap.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amoswap.w, 0, 0, 0
  TEST_AMO 3, amoswap.w, 1, 0, 1
  TEST_AMO 4, amoswap.w, 2, 0, 2
  TEST_AMO 5, amoswap.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amoswap.w, 0x80000000, 0, 0x80000000
  TEST_AMO 7, amoswap.w, 0x80000001, 0, 0x80000001
  TEST_AMO 8, amoswap.w, 0xffff8000, 0, 0xffff8000
  TEST_AMO 9, amoswap.w, 0xffffffff, 0, 0xffffffff
  TEST_AMO 10, amoswap.w, 0, 1, 0
  TEST_AMO 11, amoswap.w, 1, 1, 1
  TEST_AMO 12, amoswap.w, 2, 1, 2
  TEST_AMO 13, amoswap.w, 0x7fffffff, 1, 0x7fffffff
  TEST_AMO 14, amoswap.w, 0x80000000, 1, 0x80000000
  TEST_AMO 15, amoswap.w, 0x80000001, 1, 0x80000001
  TEST_AMO 16, amoswap.w, 0xffff8000, 1, 0xffff8000
  TEST_AMO 17, amoswap.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO 18, amoswap.w, 0, 2, 0
  TEST_AMO 19, amoswap.w, 1, 2, 1
  TEST_AMO 20, amoswap.w, 2, 2, 2
  TEST_AMO 21, amoswap.w, 0x7fffffff, 2, 0x7fffffff
  TEST_AMO 22, amoswap.w, 0x80000000, 2, 0x80000000
  TEST_AMO 23, amoswap.w, 0x80000001, 2, 0x80000001
  TEST_AMO 24, amoswap.w, 0xffff8000, 2, 0xffff8000
  TEST_AMO 25, amoswap.w, 0xffffffff, 2, 0xffffffff
  TEST_AMO 26, amoswap.w, 0, 0x7fffffff, 0
  TEST_AMO 27, amoswap.w, 1, 0x7fffffff, 1
  TEST_AMO 28, amoswap.w, 2, 0x7fffffff, 2
  TEST_AMO 29, amoswap.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amoswap.w, 0x80000000, 0x7fffffff, 0x80000000
  TEST_AMO 31, amoswap.w, 0x80000001, 0x7fffffff, 0x80000001
  TEST_AMO 32, amoswap.w, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amoswap.w, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amoswap.w, 0, 0x80000000, 0
  TEST_AMO 35, amoswap.w, 1, 0x80000000, 1
  TEST_AMO 36, amoswap.w, 2, 0x80000000, 2
  TEST_AMO 37, amoswap.w, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amoswap.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amoswap.w, 0x80000001, 0x80000000, 0x80000001
  TEST_AMO 40, amoswap.w, 0xffff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amoswap.w, 0xffffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amoswap.w, 0, 0x80000001, 0
  TEST_AMO 43, amoswap.w, 1, 0x80000001, 1
  TEST_AMO 44, amoswap.w, 2, 0x80000001, 2
  TEST_AMO 45, amoswap.w, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_AMO 46, amoswap.w, 0x80000000, 0x80000001, 0x80000000
  TEST_AMO 47, amoswap.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amoswap.w, 0xffff8000, 0x80000001, 0xffff8000
  TEST_AMO 49, amoswap.w, 0xffffffff, 0x80000001, 0xffffffff
  TEST_AMO 50, amoswap.w, 0, 0xffff8000, 0
  TEST_AMO 51, amoswap.w, 1, 0xffff8000, 1
  TEST_AMO 52, amoswap.w, 2, 0xffff8000, 2
  TEST_AMO 53, amoswap.w, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amoswap.w, 0x80000000, 0xffff8000, 0x80000000
  TEST_AMO 55, amoswap.w, 0x80000001, 0xffff8000, 0x80000001
  TEST_AMO 56, amoswap.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amoswap.w, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amoswap.w, 0, 0xffffffff, 0
  TEST_AMO 59, amoswap.w, 1, 0xffffffff, 1
  TEST_AMO 60, amoswap.w, 2, 0xffffffff, 2
  TEST_AMO 61, amoswap.w, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amoswap.w, 0x80000000, 0xffffffff, 0x80000000
  TEST_AMO 63, amoswap.w, 0x80000001, 0xffffffff, 0x80000001
  TEST_AMO 64, amoswap.w, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_AMO 65, amoswap.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amoswap.w, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_AMO 67, amoswap.w, 1, 0xc35a96e7, 1
  TEST_AMO 68, amoswap.w, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_AMO 69, amoswap.w, 2, 0xc35a96e7, 2
  TEST_AMO 70, amoswap.w, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_AMO 71, amoswap.w, 4, 0xc35a96e7, 4
  TEST_AMO 72, amoswap.w, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_AMO 73, amoswap.w, 8, 0xc35a96e7, 8
  TEST_AMO 74, amoswap.w, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_AMO 75, amoswap.w, 16, 0xc35a96e7, 16
  TEST_AMO 76, amoswap.w, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_AMO 77, amoswap.w, 32, 0xc35a96e7, 32
  TEST_AMO 78, amoswap.w, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_AMO 79, amoswap.w, 64, 0xc35a96e7, 64
  TEST_AMO 80, amoswap.w, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_AMO 81, amoswap.w, 128, 0xc35a96e7, 128
  TEST_AMO 82, amoswap.w, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_AMO 83, amoswap.w, 256, 0xc35a96e7, 256
  TEST_AMO 84, amoswap.w, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_AMO 85, amoswap.w, 512, 0xc35a96e7, 512
  TEST_AMO 86, amoswap.w, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_AMO 87, amoswap.w, 1024, 0xc35a96e7, 1024
  TEST_AMO 88, amoswap.w, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_AMO 89, amoswap.w, 2048, 0xc35a96e7, 2048
  TEST_AMO 90, amoswap.w, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amoswap.w, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amoswap.w, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amoswap.w, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amoswap.w, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amoswap.w, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amoswap.w, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amoswap.w, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amoswap.w, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amoswap.w, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amoswap.w, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amoswap.w, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amoswap.w, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amoswap.w, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amoswap.w, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amoswap.w, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amoswap.w, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amoswap.w, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amoswap.w, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amoswap.w, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amoswap.w, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amoswap.w, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amoswap.w, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amoswap.w, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amoswap.w, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amoswap.w, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amoswap.w, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amoswap.w, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amoswap.w, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amoswap.w, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amoswap.w, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amoswap.w, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amoswap.w, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amoswap.w, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amoswap.w, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amoswap.w, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amoswap.w, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amoswap.w, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amoswap.w, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amoswap.w, 0x80000000, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amoswap.w, 0xc6d2f233, 0x0990e594, 0xc6d2f233
  TEST_AMO 131, amoswap.w.aq, 0xf430f9f5, 0xf67dddfe, 0xf430f9f5
  TEST_AMO 132, amoswap.w.rl, 0x37d761f9, 0xa383bc1a, 0x37d761f9
  TEST_AMO 133, amoswap.w.aqrl, 0xffbc623d, 0x139d6323, 0xffbc623d
  TEST_AMO 134, amoswap.w, 0xe3d3f8b4, 0xaf9451d5, 0xe3d3f8b4
  TEST_AMO 135, amoswap.w.aq, 0x6c8d806c, 0x9f8efcf6, 0x6c8d806c
  TEST_AMO 136, amoswap.w.rl, 0x11d7ac9f, 0x40bad713, 0x11d7ac9f
  TEST_AMO 137, amoswap.w.aqrl, 0x1e713dca, 0xf6f1a287, 0x1e713dca
  TEST_AMO 138, amoswap.w, 0x6c197f41, 0xd191c295, 0x6c197f41
  TEST_AMO 139, amoswap.w.aq, 0x8611a237, 0x5b5c8a6c, 0x8611a237
  TEST_AMO 140, amoswap.w.rl, 0x5d627a65, 0xc2a3c966, 0x5d627a65
  TEST_AMO 141, amoswap.w.aqrl, 0x600734c8, 0x18df0bf8, 0x600734c8
  TEST_AMO 142, amoswap.w, 0x0e033474, 0x14f8648b, 0x0e033474
  TEST_AMO 143, amoswap.w.aq, 0x3d5e7f0a, 0xa56de66c, 0x3d5e7f0a
  TEST_AMO 144, amoswap.w.rl, 0x1bcca7d8, 0xf40cde19, 0x1bcca7d8
  TEST_AMO 145, amoswap.w.aqrl, 0x557bb9ca, 0x54d7d31a, 0x557bb9ca

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amoswap.w, 0x0051daee, 0x0294893c, 0x0051daee, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amoswap.w, 0xd4681fb4, 0xc2129fae, 0xd4681fb4, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoswap.w, 0xbc207452, 0x6bbe0d4c, 0xbc207452, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoswap.w, 0x4f8caea7, 0x5980291d, 0x4f8caea7, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoswap.w, 0xffffffe0, 0x37a4fab0, 0xffffffe0, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoswap.w, 0x00001fa1, 0xe420b992, 0x00001fa1, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoswap.w, 0x6601abe0, 0xb1323bf2, 0x6601abe0, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoswap.w, 0xffffff1d, 0xfffff0b5, 0xffffff1d, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoswap.w, 0x5a7c9295, 0xffff2c52, 0x5a7c9295, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoswap.w, 0x000ceaab, 117, 0x000ceaab, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoswap.w, 0xbe9bdd1e, 0x384dee0a, 0xbe9bdd1e, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoswap.w, 48, 0xe1db9ce4, 48, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoswap.w, 0x80497637, 20, 0x80497637, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoswap.w, 0x000051c0, 0x94c14ca3, 0x000051c0, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoswap.w, 0x13c8a3b9, 0xcb90b63e, 0x13c8a3b9, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoswap.w, 0x2f2f956f, 0xce8d76c8, 0x2f2f956f, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoswap.w, 0x3db2627e, 0xffffff72, 0x3db2627e, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoswap.w, 0x04a52f82, 0xc3e5212b, 0x04a52f82, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoswap.w, 0xc3d12add, 0x5601d374, 0xc3d12add, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoswap.w, 60, 0x28f7b1f2, 60, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoswap.w, 0xe76dba80, 0xff0441a0, 0xe76dba80, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoswap.w, 0x4fce1148, 0x07dc5ef1, 0x4fce1148, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoswap.w, 0x8da2c59b, 0x68cf609a, 0x8da2c59b, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoswap.w, 0xff7fa6f3, 0xffffff32, 0xff7fa6f3, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoswap.w, 0x008f998a, 0x03846edd, 0x008f998a, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoswap.w, 0xffd6b4a4, 0x01823a8d, 0xffd6b4a4, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoswap.w, 0xd21fa7c2, 0x06bd22bf, 0xd21fa7c2, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoswap.w, 0xffffffe8, 0xe0cb9bf1, 0xffffffe8, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoswap.w, 0xa15c4ae7, 0x2185b397, 0xa15c4ae7, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoswap.w, 3, 0x788f04bc, 3, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoswap.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoswap.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoswap.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoswap.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoswap.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoswap.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoswap.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoswap.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoswap.w, 0x82dd1ab4, 0x378b863c, 0x82dd1ab4
  TEST_AMO_VALUE_LOADED 185, 0, amoswap.w, 0x0d924ab3, 0xfffffd23, 0x0d924ab3
  TEST_AMO_BASE_LOADED 186, 0, amoswap.w, 0x4d670c3c, 0xfffffffd, 0x4d670c3c
  TEST_AMO_NEIGHBOURS 187, 0, amoswap.w, 0xff68ce75, 0xf963aafe, 0xff68ce75
  TEST_AMO_RESULT_AFTER 188, 1, amoswap.w, 0x029212bc, 2, 0x029212bc
  TEST_AMO_VALUE_LOADED 189, 1, amoswap.w, 0, 0xfe052d5b, 0
  TEST_AMO_BASE_LOADED 190, 1, amoswap.w, 0xd328bafe, 0xaf9487d9, 0xd328bafe
  TEST_AMO_NEIGHBOURS 191, 1, amoswap.w, 0xfd55b2d8, 0x9cfa92c6, 0xfd55b2d8
  TEST_AMO_RESULT_AFTER 192, 2, amoswap.w, 0xffffffe3, 0xffd5aa5f, 0xffffffe3
  TEST_AMO_VALUE_LOADED 193, 2, amoswap.w, 0x9b056077, 0xfffffffa, 0x9b056077
  TEST_AMO_BASE_LOADED 194, 2, amoswap.w, 0xcd9cc4e2, 0, 0xcd9cc4e2
  TEST_AMO_NEIGHBOURS 195, 2, amoswap.w, 0xcddc9a17, 0xfffcad50, 0xcddc9a17
  TEST_AMO_12_AFTER 196, 0, 0, amoswap.w, 0x1b3e5a3d, 0x99a188c5, 0x1b3e5a3d
  TEST_AMO_12_AFTER 197, 0, 1, amoswap.w, 0x1bb59d3f, 0xc68b5580, 0x1bb59d3f
  TEST_AMO_12_AFTER 198, 0, 2, amoswap.w, 0xed498deb, 0x03e2a728, 0xed498deb
  TEST_AMO_12_AFTER 199, 1, 0, amoswap.w, 0xfffffff0, 0xbac68100, 0xfffffff0
  TEST_AMO_12_AFTER 200, 1, 1, amoswap.w, 0x00e3265b, 0xffffff8d, 0x00e3265b
  TEST_AMO_12_AFTER 201, 1, 2, amoswap.w, 435, 0x0f201e46, 435
  TEST_AMO_12_AFTER 202, 2, 0, amoswap.w, 0xf25fa0f7, 0xfffff323, 0xf25fa0f7
  TEST_AMO_12_AFTER 203, 2, 1, amoswap.w, 0xff90ccbf, 0xffe55a15, 0xff90ccbf
  TEST_AMO_12_AFTER 204, 2, 2, amoswap.w, 0x84c00821, 0xfffffffe, 0x84c00821
  TEST_AMO_21_AFTER 205, 0, 0, amoswap.w, 0x169142d6, 0x03daf59f, 0x169142d6
  TEST_AMO_21_AFTER 206, 0, 1, amoswap.w, 476, 98, 476
  TEST_AMO_21_AFTER 207, 0, 2, amoswap.w, 0x47b088f6, 0xfffe7c4b, 0x47b088f6
  TEST_AMO_21_AFTER 208, 1, 0, amoswap.w, 0xbc16947c, 0x0f0e8e8a, 0xbc16947c
  TEST_AMO_21_AFTER 209, 1, 1, amoswap.w, 0x383442e1, 0xffa8c814, 0x383442e1
  TEST_AMO_21_AFTER 210, 1, 2, amoswap.w, 0xfffffebc, 0x558b1b2a, 0xfffffebc
  TEST_AMO_21_AFTER 211, 2, 0, amoswap.w, 0x42f0d484, 0x06e739e2, 0x42f0d484
  TEST_AMO_21_AFTER 212, 2, 1, amoswap.w, 949, 0x000a4c9f, 949
  TEST_AMO_21_AFTER 213, 2, 2, amoswap.w, 0x1125e58c, 0x7ff9c442, 0x1125e58c
  TEST_AMO_TWICE 214, amoswap.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoswap.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoswap.w, 0xfffffffe, 0xfffffffe, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoswap.w, 1, 1, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoswap.w, 0, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoswap.w, 0x33cdcc82, 0xc35a96e7, 0x33cdcc82
  TEST_AMO_ZERO_RS2 220, amoswap.w, 0, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoswap.w, 0x86b4e58e, 0x5a0f3c85, 0x86b4e58e
  TEST_AMO_ZERO_RS2 222, amoswap.w, 0, 1
  TEST_AMO_ZERO_RD 223, amoswap.w, 0x07ac0853, 1, 0x07ac0853
  TEST_AMO_ZERO_RS2 224, amoswap.w, 0, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoswap.w, 0x47345d2e, 0xffffffff, 0x47345d2e

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
