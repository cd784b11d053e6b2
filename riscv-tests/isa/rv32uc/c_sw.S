// c.sw: 152 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every offset.
  TEST_C_STORE 2, c.sw, 0x360abbbb, 0x360abbbb, 0, 0, a2, a1
  TEST_C_STORE 3, c.sw, 0x6e2065b3, 0x6e2065b3, 4, 0, a2, a1
  TEST_C_STORE 4, c.sw, 0x2eb66a24, 0x2eb66a24, 8, 0, a2, a1
  TEST_C_STORE 5, c.sw, 0x9814cd6f, 0x9814cd6f, 12, 0, a2, a1
  TEST_C_STORE 6, c.sw, 0x59be2c84, 0x59be2c84, 16, 0, a2, a1
  TEST_C_STORE 7, c.sw, 0x3f00dfbe, 0x3f00dfbe, 20, 0, a2, a1
  TEST_C_STORE 8, c.sw, 0xc1a814c1, 0xc1a814c1, 24, 0, a2, a1
  TEST_C_STORE 9, c.sw, 0x81c300a9, 0x81c300a9, 28, 0, a2, a1
  TEST_C_STORE 10, c.sw, 0x98802000, 0x98802000, 32, 0, a2, a1
  TEST_C_STORE 11, c.sw, 0xf628b4a2, 0xf628b4a2, 36, 0, a2, a1
  TEST_C_STORE 12, c.sw, 0xe11cbf1b, 0xe11cbf1b, 40, 0, a2, a1
  TEST_C_STORE 13, c.sw, 0x9047152b, 0x9047152b, 44, 0, a2, a1
  TEST_C_STORE 14, c.sw, 0xb1bc4a93, 0xb1bc4a93, 48, 0, a2, a1
  TEST_C_STORE 15, c.sw, 0xfd499d66, 0xfd499d66, 52, 0, a2, a1
  TEST_C_STORE 16, c.sw, 0x1285c0f0, 0x1285c0f0, 56, 0, a2, a1
  TEST_C_STORE 17, c.sw, 0x77afa8e3, 0x77afa8e3, 60, 0, a2, a1
  TEST_C_STORE 18, c.sw, 0x6d3a1411, 0x6d3a1411, 64, 0, a2, a1
  TEST_C_STORE 19, c.sw, 0x4d630e29, 0x4d630e29, 68, 0, a2, a1
  TEST_C_STORE 20, c.sw, 0x0e8e66be, 0x0e8e66be, 72, 0, a2, a1
  TEST_C_STORE 21, c.sw, 0xa04f0958, 0xa04f0958, 76, 0, a2, a1
  TEST_C_STORE 22, c.sw, 0x42b8ee12, 0x42b8ee12, 80, 0, a2, a1
  TEST_C_STORE 23, c.sw, 0x0e8087c5, 0x0e8087c5, 84, 0, a2, a1
  TEST_C_STORE 24, c.sw, 0x0e1101cc, 0x0e1101cc, 88, 0, a2, a1
  TEST_C_STORE 25, c.sw, 0x7cc15488, 0x7cc15488, 92, 0, a2, a1
  TEST_C_STORE 26, c.sw, 0x5c4d701d, 0x5c4d701d, 96, 0, a2, a1
  TEST_C_STORE 27, c.sw, 0xc092ea26, 0xc092ea26, 100, 0, a2, a1
  TEST_C_STORE 28, c.sw, 0x1f94a898, 0x1f94a898, 104, 0, a2, a1
  TEST_C_STORE 29, c.sw, 0x2e617898, 0x2e617898, 108, 0, a2, a1
  TEST_C_STORE 30, c.sw, 0xf95ab3b7, 0xf95ab3b7, 112, 0, a2, a1
  TEST_C_STORE 31, c.sw, 0x99b0bd30, 0x99b0bd30, 116, 0, a2, a1
  TEST_C_STORE 32, c.sw, 0x9e4c0c75, 0x9e4c0c75, 120, 0, a2, a1
  TEST_C_STORE 33, c.sw, 0x6e05b25d, 0x6e05b25d, 124, 0, a2, a1

  // Boundaries and single bits.
  TEST_C_STORE 34, c.sw, 0, 0, 124, 0, a2, a1
  TEST_C_STORE 35, c.sw, 1, 1, 124, 0, a2, a1
  TEST_C_STORE 36, c.sw, 2, 2, 124, 0, a2, a1
  TEST_C_STORE 37, c.sw, 0x7fffffff, 0x7fffffff, 124, 0, a2, a1
  TEST_C_STORE 38, c.sw, 0x80000000, 0x80000000, 124, 0, a2, a1
  TEST_C_STORE 39, c.sw, 0x80000001, 0x80000001, 124, 0, a2, a1
  TEST_C_STORE 40, c.sw, 0xffff8000, 0xffff8000, 124, 0, a2, a1
  TEST_C_STORE 41, c.sw, 0xffffffff, 0xffffffff, 124, 0, a2, a1
  TEST_C_STORE 42, c.sw, 128, 128, 124, 0, a2, a1
  TEST_C_STORE 43, c.sw, 255, 255, 124, 0, a2, a1
  TEST_C_STORE 44, c.sw, 0x00008000, 0x00008000, 124, 0, a2, a1
  TEST_C_STORE 45, c.sw, 0x0000ffff, 0x0000ffff, 124, 0, a2, a1
  TEST_C_STORE 46, c.sw, 0xc35a96e7, 0xc35a96e7, 124, 0, a2, a1
  TEST_C_STORE 47, c.sw, 0x5a0f3c85, 0x5a0f3c85, 124, 0, a2, a1
  TEST_C_STORE 48, c.sw, 1, 1, 124, 0, a2, a1
  TEST_C_STORE 49, c.sw, 2, 2, 124, 0, a2, a1
  TEST_C_STORE 50, c.sw, 4, 4, 124, 0, a2, a1
  TEST_C_STORE 51, c.sw, 8, 8, 124, 0, a2, a1
  TEST_C_STORE 52, c.sw, 16, 16, 124, 0, a2, a1
  TEST_C_STORE 53, c.sw, 32, 32, 124, 0, a2, a1
  TEST_C_STORE 54, c.sw, 64, 64, 124, 0, a2, a1
  TEST_C_STORE 55, c.sw, 128, 128, 124, 0, a2, a1
  TEST_C_STORE 56, c.sw, 256, 256, 124, 0, a2, a1
  TEST_C_STORE 57, c.sw, 512, 512, 124, 0, a2, a1
  TEST_C_STORE 58, c.sw, 1024, 1024, 124, 0, a2, a1
  TEST_C_STORE 59, c.sw, 2048, 2048, 124, 0, a2, a1
  TEST_C_STORE 60, c.sw, 0x00001000, 0x00001000, 124, 0, a2, a1
  TEST_C_STORE 61, c.sw, 0x00002000, 0x00002000, 124, 0, a2, a1
  TEST_C_STORE 62, c.sw, 0x00004000, 0x00004000, 124, 0, a2, a1
  TEST_C_STORE 63, c.sw, 0x00008000, 0x00008000, 124, 0, a2, a1
  TEST_C_STORE 64, c.sw, 0x00010000, 0x00010000, 124, 0, a2, a1
  TEST_C_STORE 65, c.sw, 0x00020000, 0x00020000, 124, 0, a2, a1
  TEST_C_STORE 66, c.sw, 0x00040000, 0x00040000, 124, 0, a2, a1
  TEST_C_STORE 67, c.sw, 0x00080000, 0x00080000, 124, 0, a2, a1
  TEST_C_STORE 68, c.sw, 0x00100000, 0x00100000, 124, 0, a2, a1
  TEST_C_STORE 69, c.sw, 0x00200000, 0x00200000, 124, 0, a2, a1
  TEST_C_STORE 70, c.sw, 0x00400000, 0x00400000, 124, 0, a2, a1
  TEST_C_STORE 71, c.sw, 0x00800000, 0x00800000, 124, 0, a2, a1
  TEST_C_STORE 72, c.sw, 0x01000000, 0x01000000, 124, 0, a2, a1
  TEST_C_STORE 73, c.sw, 0x02000000, 0x02000000, 124, 0, a2, a1
  TEST_C_STORE 74, c.sw, 0x04000000, 0x04000000, 124, 0, a2, a1
  TEST_C_STORE 75, c.sw, 0x08000000, 0x08000000, 124, 0, a2, a1
  TEST_C_STORE 76, c.sw, 0x10000000, 0x10000000, 124, 0, a2, a1
  TEST_C_STORE 77, c.sw, 0x20000000, 0x20000000, 124, 0, a2, a1
  TEST_C_STORE 78, c.sw, 0x40000000, 0x40000000, 124, 0, a2, a1
  TEST_C_STORE 79, c.sw, 0x80000000, 0x80000000, 124, 0, a2, a1

  // Every register in every place.
  TEST_C_STORE 80, c.sw, 0x9075208b, 0x9075208b, 60, 0, x8, x9
  TEST_C_STORE 81, c.sw, 0x5babb99c, 0x5babb99c, 52, 0, x8, x10
  TEST_C_STORE 82, c.sw, 0x430d98dd, 0x430d98dd, 80, 0, x8, x11
  TEST_C_STORE 83, c.sw, 0xc7e29835, 0xc7e29835, 96, 0, x8, x12
  TEST_C_STORE 84, c.sw, 0xddf9ef49, 0xddf9ef49, 72, 0, x8, x13
  TEST_C_STORE 85, c.sw, 0x59498c3c, 0x59498c3c, 112, 0, x8, x14
  TEST_C_STORE 86, c.sw, 0x4efa8fa2, 0x4efa8fa2, 88, 0, x8, x15
  TEST_C_STORE 87, c.sw, 0x23467fbc, 0x23467fbc, 0, 0, x9, x8
  TEST_C_STORE 88, c.sw, 0x81c1592b, 0x81c1592b, 104, 0, x9, x10
  TEST_C_STORE 89, c.sw, 0x67823a38, 0x67823a38, 24, 0, x9, x11
  TEST_C_STORE 90, c.sw, 0x6593ed50, 0x6593ed50, 44, 0, x9, x12
  TEST_C_STORE 91, c.sw, 0x2ad92e38, 0x2ad92e38, 92, 0, x9, x13
  TEST_C_STORE 92, c.sw, 0xf1573cad, 0xf1573cad, 16, 0, x9, x14
  TEST_C_STORE 93, c.sw, 0x0b0dc094, 0x0b0dc094, 108, 0, x9, x15
  TEST_C_STORE 94, c.sw, 0xe1000db4, 0xe1000db4, 32, 0, x10, x8
  TEST_C_STORE 95, c.sw, 0x25165c5e, 0x25165c5e, 56, 0, x10, x9
  TEST_C_STORE 96, c.sw, 0x0d5c8145, 0x0d5c8145, 76, 0, x10, x11
  TEST_C_STORE 97, c.sw, 0x4402d277, 0x4402d277, 8, 0, x10, x12
  TEST_C_STORE 98, c.sw, 0xe0db4dc9, 0xe0db4dc9, 28, 0, x10, x13
  TEST_C_STORE 99, c.sw, 0x301ce759, 0x301ce759, 12, 0, x10, x14
  TEST_C_STORE 100, c.sw, 0xf030b9fb, 0xf030b9fb, 60, 0, x10, x15
  TEST_C_STORE 101, c.sw, 0x40ea8adf, 0x40ea8adf, 32, 0, x11, x8
  TEST_C_STORE 102, c.sw, 0x35c52017, 0x35c52017, 32, 0, x11, x9
  TEST_C_STORE 103, c.sw, 0xf2cbc814, 0xf2cbc814, 92, 0, x11, x10
  TEST_C_STORE 104, c.sw, 0xc5767182, 0xc5767182, 80, 0, x11, x12
  TEST_C_STORE 105, c.sw, 0x5ac00179, 0x5ac00179, 52, 0, x11, x13
  TEST_C_STORE 106, c.sw, 0x2e29ca53, 0x2e29ca53, 120, 0, x11, x14
  TEST_C_STORE 107, c.sw, 0x91cd2207, 0x91cd2207, 96, 0, x11, x15
  TEST_C_STORE 108, c.sw, 0x092c79b8, 0x092c79b8, 96, 0, x12, x8
  TEST_C_STORE 109, c.sw, 0x05ec8ad3, 0x05ec8ad3, 20, 0, x12, x9
  TEST_C_STORE 110, c.sw, 0x9c4ae01b, 0x9c4ae01b, 60, 0, x12, x10
  TEST_C_STORE 111, c.sw, 0xb9518cf0, 0xb9518cf0, 8, 0, x12, x11
  TEST_C_STORE 112, c.sw, 0x7051a4a8, 0x7051a4a8, 120, 0, x12, x13
  TEST_C_STORE 113, c.sw, 0xd75e01ee, 0xd75e01ee, 40, 0, x12, x14
  TEST_C_STORE 114, c.sw, 0x3b6fd396, 0x3b6fd396, 104, 0, x12, x15
  TEST_C_STORE 115, c.sw, 0x720d45b8, 0x720d45b8, 80, 0, x13, x8
  TEST_C_STORE 116, c.sw, 0xfd13f95a, 0xfd13f95a, 92, 0, x13, x9
  TEST_C_STORE 117, c.sw, 0x4253da68, 0x4253da68, 108, 0, x13, x10
  TEST_C_STORE 118, c.sw, 0xec92debd, 0xec92debd, 44, 0, x13, x11
  TEST_C_STORE 119, c.sw, 0x0afb871b, 0x0afb871b, 104, 0, x13, x12
  TEST_C_STORE 120, c.sw, 0x8c4d7e8d, 0x8c4d7e8d, 48, 0, x13, x14
  TEST_C_STORE 121, c.sw, 0xaf94c8be, 0xaf94c8be, 100, 0, x13, x15
  TEST_C_STORE 122, c.sw, 0x005afef5, 0x005afef5, 68, 0, x14, x8
  TEST_C_STORE 123, c.sw, 0x438feb53, 0x438feb53, 4, 0, x14, x9
  TEST_C_STORE 124, c.sw, 0x4b44b71f, 0x4b44b71f, 0, 0, x14, x10
  TEST_C_STORE 125, c.sw, 0x866bc617, 0x866bc617, 96, 0, x14, x11
  TEST_C_STORE 126, c.sw, 0x81149c0a, 0x81149c0a, 20, 0, x14, x12
  TEST_C_STORE 127, c.sw, 0x680f98ad, 0x680f98ad, 32, 0, x14, x13
  TEST_C_STORE 128, c.sw, 0x3bd86e72, 0x3bd86e72, 40, 0, x14, x15
  TEST_C_STORE 129, c.sw, 0x73abeee8, 0x73abeee8, 40, 0, x15, x8
  TEST_C_STORE 130, c.sw, 0xf094c646, 0xf094c646, 84, 0, x15, x9
  TEST_C_STORE 131, c.sw, 0x7b87f4dc, 0x7b87f4dc, 4, 0, x15, x10
  TEST_C_STORE 132, c.sw, 0x84b9fcc1, 0x84b9fcc1, 84, 0, x15, x11
  TEST_C_STORE 133, c.sw, 0x34ec18d5, 0x34ec18d5, 16, 0, x15, x12
  TEST_C_STORE 134, c.sw, 0xe6195c8b, 0xe6195c8b, 16, 0, x15, x13
  TEST_C_STORE 135, c.sw, 0x01c9a900, 0x01c9a900, 44, 0, x15, x14

  // Value and base at every forwarding distance.
  TEST_C_STORE_12_AFTER 136, 0, 0, c.sw, 0x1b41ca43, 0x1b41ca43, 48, 0, a1
  TEST_C_STORE_12_AFTER 137, 0, 1, c.sw, 0x00104288, 0x00104288, 48, 0, a1
  TEST_C_STORE_12_AFTER 138, 0, 2, c.sw, 0x77bc929c, 0x77bc929c, 40, 0, a1
  TEST_C_STORE_12_AFTER 139, 1, 0, c.sw, 0xde206be2, 0xde206be2, 72, 0, a1
  TEST_C_STORE_12_AFTER 140, 1, 1, c.sw, 0x0f4a49c0, 0x0f4a49c0, 116, 0, a1
  TEST_C_STORE_12_AFTER 141, 1, 2, c.sw, 0x7660844a, 0x7660844a, 84, 0, a1
  TEST_C_STORE_12_AFTER 142, 2, 0, c.sw, 0xd8239863, 0xd8239863, 8, 0, a1
  TEST_C_STORE_12_AFTER 143, 2, 1, c.sw, 0x0cdac274, 0x0cdac274, 40, 0, a1
  TEST_C_STORE_12_AFTER 144, 2, 2, c.sw, 0xc867a309, 0xc867a309, 8, 0, a1
  TEST_C_STORE_21_AFTER 145, 0, 0, c.sw, 0xbe40af5c, 0xbe40af5c, 96, 0, a1
  TEST_C_STORE_21_AFTER 146, 0, 1, c.sw, 0x2a01c308, 0x2a01c308, 120, 0, a1
  TEST_C_STORE_21_AFTER 147, 0, 2, c.sw, 0x5e43a121, 0x5e43a121, 24, 0, a1
  TEST_C_STORE_21_AFTER 148, 1, 0, c.sw, 0x7ac08c77, 0x7ac08c77, 112, 0, a1
  TEST_C_STORE_21_AFTER 149, 1, 1, c.sw, 0xa4c3d4dd, 0xa4c3d4dd, 80, 0, a1
  TEST_C_STORE_21_AFTER 150, 1, 2, c.sw, 0x2e69d6ff, 0x2e69d6ff, 44, 0, a1
  TEST_C_STORE_21_AFTER 151, 2, 0, c.sw, 0xc225d3c1, 0xc225d3c1, 100, 0, a1
  TEST_C_STORE_21_AFTER 152, 2, 1, c.sw, 0xf97645db, 0xf97645db, 32, 0, a1
  TEST_C_STORE_21_AFTER 153, 2, 2, c.sw, 0x9e47ed54, 0x9e47ed54, 0, 0, a1

TEST_END
  .balign 4096
  .skip 8
board:
  .skip 8
