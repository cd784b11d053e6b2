// c.sb: 136 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Every offset.
  TEST_C_STORE 2, c.sb, 0xeca8643c, 0x7c4fc53c, 0, 0, a2, a1
  TEST_C_STORE 3, c.sb, 0xeca83c20, 0x43cf1e3c, 0, 1, a2, a1
  TEST_C_STORE 4, c.sb, 0xeca06420, 0x6ceafba0, 0, 2, a2, a1
  TEST_C_STORE 5, c.sb, 0xbea86420, 0xbd8b7bbe, 0, 3, a2, a1
  TEST_C_STORE 6, c.sb, 0xeca86480, 0x55e55c80, 1, 0, a2, a1
  TEST_C_STORE 7, c.sb, 0xeca89d20, 0xf08cf39d, 1, 1, a2, a1
  TEST_C_STORE 8, c.sb, 0xecb36420, 0x8bc5cfb3, 1, 2, a2, a1
  TEST_C_STORE 9, c.sb, 0xe8a86420, 0x4c1cf7e8, 1, 3, a2, a1
  TEST_C_STORE 10, c.sb, 0xeca864b0, 0x1ad074b0, 2, 0, a2, a1
  TEST_C_STORE 11, c.sb, 0xeca86120, 0x11924861, 2, 1, a2, a1
  TEST_C_STORE 12, c.sb, 0xecb06420, 0x84abc3b0, 2, 2, a2, a1
  TEST_C_STORE 13, c.sb, 0xf1a86420, 0x706ccef1, 2, 3, a2, a1
  TEST_C_STORE 14, c.sb, 0xeca8649d, 0x0f626c9d, 3, 0, a2, a1
  TEST_C_STORE 15, c.sb, 0xeca8d620, 0x4cfd1cd6, 3, 1, a2, a1
  TEST_C_STORE 16, c.sb, 0xec036420, 0xcd067c03, 3, 2, a2, a1
  TEST_C_STORE 17, c.sb, 0xe1a86420, 0x0d6a6be1, 3, 3, a2, a1

  // Boundaries and single bits.
  TEST_C_STORE 18, c.sb, 0xeca86400, 0, 3, 0, a2, a1
  TEST_C_STORE 19, c.sb, 0xeca80120, 1, 3, 1, a2, a1
  TEST_C_STORE 20, c.sb, 0xec026420, 2, 3, 2, a2, a1
  TEST_C_STORE 21, c.sb, 0xffa86420, 0x7fffffff, 3, 3, a2, a1
  TEST_C_STORE 22, c.sb, 0xeca86400, 0x80000000, 3, 0, a2, a1
  TEST_C_STORE 23, c.sb, 0xeca80120, 0x80000001, 3, 1, a2, a1
  TEST_C_STORE 24, c.sb, 0xec006420, 0xffff8000, 3, 2, a2, a1
  TEST_C_STORE 25, c.sb, 0xffa86420, 0xffffffff, 3, 3, a2, a1
  TEST_C_STORE 26, c.sb, 0xeca86480, 128, 3, 0, a2, a1
  TEST_C_STORE 27, c.sb, 0xeca8ff20, 255, 3, 1, a2, a1
  TEST_C_STORE 28, c.sb, 0xec006420, 0x00008000, 3, 2, a2, a1
  TEST_C_STORE 29, c.sb, 0xffa86420, 0x0000ffff, 3, 3, a2, a1
  TEST_C_STORE 30, c.sb, 0xeca864e7, 0xc35a96e7, 3, 0, a2, a1
  TEST_C_STORE 31, c.sb, 0xeca88520, 0x5a0f3c85, 3, 1, a2, a1
  TEST_C_STORE 32, c.sb, 0xec016420, 1, 3, 2, a2, a1
  TEST_C_STORE 33, c.sb, 0x02a86420, 2, 3, 3, a2, a1
  TEST_C_STORE 34, c.sb, 0xeca86404, 4, 3, 0, a2, a1
  TEST_C_STORE 35, c.sb, 0xeca80820, 8, 3, 1, a2, a1
  TEST_C_STORE 36, c.sb, 0xec106420, 16, 3, 2, a2, a1
  TEST_C_STORE 37, c.sb, 0x20a86420, 32, 3, 3, a2, a1
  TEST_C_STORE 38, c.sb, 0xeca86440, 64, 3, 0, a2, a1
  TEST_C_STORE 39, c.sb, 0xeca88020, 128, 3, 1, a2, a1
  TEST_C_STORE 40, c.sb, 0xec006420, 256, 3, 2, a2, a1
  TEST_C_STORE 41, c.sb, 0x00a86420, 512, 3, 3, a2, a1
  TEST_C_STORE 42, c.sb, 0xeca86400, 1024, 3, 0, a2, a1
  TEST_C_STORE 43, c.sb, 0xeca80020, 2048, 3, 1, a2, a1
  TEST_C_STORE 44, c.sb, 0xec006420, 0x00001000, 3, 2, a2, a1
  TEST_C_STORE 45, c.sb, 0x00a86420, 0x00002000, 3, 3, a2, a1
  TEST_C_STORE 46, c.sb, 0xeca86400, 0x00004000, 3, 0, a2, a1
  TEST_C_STORE 47, c.sb, 0xeca80020, 0x00008000, 3, 1, a2, a1
  TEST_C_STORE 48, c.sb, 0xec006420, 0x00010000, 3, 2, a2, a1
  TEST_C_STORE 49, c.sb, 0x00a86420, 0x00020000, 3, 3, a2, a1
  TEST_C_STORE 50, c.sb, 0xeca86400, 0x00040000, 3, 0, a2, a1
  TEST_C_STORE 51, c.sb, 0xeca80020, 0x00080000, 3, 1, a2, a1
  TEST_C_STORE 52, c.sb, 0xec006420, 0x00100000, 3, 2, a2, a1
  TEST_C_STORE 53, c.sb, 0x00a86420, 0x00200000, 3, 3, a2, a1
  TEST_C_STORE 54, c.sb, 0xeca86400, 0x00400000, 3, 0, a2, a1
  TEST_C_STORE 55, c.sb, 0xeca80020, 0x00800000, 3, 1, a2, a1
  TEST_C_STORE 56, c.sb, 0xec006420, 0x01000000, 3, 2, a2, a1
  TEST_C_STORE 57, c.sb, 0x00a86420, 0x02000000, 3, 3, a2, a1
  TEST_C_STORE 58, c.sb, 0xeca86400, 0x04000000, 3, 0, a2, a1
  TEST_C_STORE 59, c.sb, 0xeca80020, 0x08000000, 3, 1, a2, a1
  TEST_C_STORE 60, c.sb, 0xec006420, 0x10000000, 3, 2, a2, a1
  TEST_C_STORE 61, c.sb, 0x00a86420, 0x20000000, 3, 3, a2, a1
  TEST_C_STORE 62, c.sb, 0xeca86400, 0x40000000, 3, 0, a2, a1
  TEST_C_STORE 63, c.sb, 0xeca80020, 0x80000000, 3, 1, a2, a1

  // Every register in every place.
  TEST_C_STORE 64, c.sb, 0x96a86420, 0xa5f35496, 2, 3, x8, x9
  TEST_C_STORE 65, c.sb, 0xecb56420, 0x2a599fb5, 3, 2, x8, x10
  TEST_C_STORE 66, c.sb, 0x22a86420, 0xdc7b2822, 3, 3, x8, x11
  TEST_C_STORE 67, c.sb, 0xec0f6420, 0xdfdb840f, 0, 2, x8, x12
  TEST_C_STORE 68, c.sb, 0xeca8ff20, 0xaebb60ff, 0, 1, x8, x13
  TEST_C_STORE 69, c.sb, 0x98a86420, 0x2e92aa98, 0, 3, x8, x14
  TEST_C_STORE 70, c.sb, 0xec7a6420, 0x9ddd847a, 0, 2, x8, x15
  TEST_C_STORE 71, c.sb, 0xeca8e120, 0x0a0d2de1, 3, 1, x9, x8
  TEST_C_STORE 72, c.sb, 0xeca864d6, 0x72c268d6, 2, 0, x9, x10
  TEST_C_STORE 73, c.sb, 0xeca8df20, 0x7dfb47df, 3, 1, x9, x11
  TEST_C_STORE 74, c.sb, 0xeca8f920, 0xf01bb0f9, 1, 1, x9, x12
  TEST_C_STORE 75, c.sb, 0xec0c6420, 0x29b3830c, 3, 2, x9, x13
  TEST_C_STORE 76, c.sb, 0xeca8642d, 0xc15bd82d, 2, 0, x9, x14
  TEST_C_STORE 77, c.sb, 0x9fa86420, 0xae8c559f, 1, 3, x9, x15
  TEST_C_STORE 78, c.sb, 0x79a86420, 0x1bb26f79, 1, 3, x10, x8
  TEST_C_STORE 79, c.sb, 0xeca86420, 0xf7ce58ec, 0, 3, x10, x9
  TEST_C_STORE 80, c.sb, 0x45a86420, 0xc5bee245, 0, 3, x10, x11
  TEST_C_STORE 81, c.sb, 0xfba86420, 0xc31cf0fb, 0, 3, x10, x12
  TEST_C_STORE 82, c.sb, 0x79a86420, 0xdaba5179, 1, 3, x10, x13
  TEST_C_STORE 83, c.sb, 0xeca85220, 0xa282c852, 3, 1, x10, x14
  TEST_C_STORE 84, c.sb, 0xeca86520, 0xceaf0565, 0, 1, x10, x15
  TEST_C_STORE 85, c.sb, 0xeca8643c, 0x3893473c, 3, 0, x11, x8
  TEST_C_STORE 86, c.sb, 0xec756420, 0x66eb6075, 1, 2, x11, x9
  TEST_C_STORE 87, c.sb, 0xeca85620, 0x0c582556, 0, 1, x11, x10
  TEST_C_STORE 88, c.sb, 0xeca864c0, 0x4bacafc0, 0, 0, x11, x12
  TEST_C_STORE 89, c.sb, 0xec686420, 0x5be6eb68, 1, 2, x11, x13
  TEST_C_STORE 90, c.sb, 0xeca864d8, 0x7e6ed3d8, 3, 0, x11, x14
  TEST_C_STORE 91, c.sb, 0x3da86420, 0x4b07083d, 2, 3, x11, x15
  TEST_C_STORE 92, c.sb, 0xeca86421, 0x3bcb5d21, 0, 0, x12, x8
  TEST_C_STORE 93, c.sb, 0xcba86420, 0xfee075cb, 3, 3, x12, x9
  TEST_C_STORE 94, c.sb, 0x50a86420, 0x22edec50, 0, 3, x12, x10
  TEST_C_STORE 95, c.sb, 0xec566420, 0xecafd556, 3, 2, x12, x11
  TEST_C_STORE 96, c.sb, 0xeca86620, 0x2b05f066, 1, 1, x12, x13
  TEST_C_STORE 97, c.sb, 0xeca87620, 0xe4eace76, 0, 1, x12, x14
  TEST_C_STORE 98, c.sb, 0xeca88820, 0xa5dca788, 3, 1, x12, x15
  TEST_C_STORE 99, c.sb, 0xe5a86420, 0x96abe2e5, 1, 3, x13, x8
  TEST_C_STORE 100, c.sb, 0xecf36420, 0xebcd8ef3, 2, 2, x13, x9
  TEST_C_STORE 101, c.sb, 0xec096420, 0x715b2c09, 3, 2, x13, x10
  TEST_C_STORE 102, c.sb, 0xeca84c20, 0x195aaa4c, 1, 1, x13, x11
  TEST_C_STORE 103, c.sb, 0xeca86481, 0x483a8781, 3, 0, x13, x12
  TEST_C_STORE 104, c.sb, 0xeca89e20, 0x2a25179e, 1, 1, x13, x14
  TEST_C_STORE 105, c.sb, 0x91a86420, 0x3a671191, 1, 3, x13, x15
  TEST_C_STORE 106, c.sb, 0x28a86420, 0x51ea5228, 2, 3, x14, x8
  TEST_C_STORE 107, c.sb, 0x62a86420, 0xfa6ff062, 3, 3, x14, x9
  TEST_C_STORE 108, c.sb, 0xec146420, 0xd9afd314, 1, 2, x14, x10
  TEST_C_STORE 109, c.sb, 0x00a86420, 0x5ce12100, 2, 3, x14, x11
  TEST_C_STORE 110, c.sb, 0xeca864cc, 0xcc1feacc, 0, 0, x14, x12
  TEST_C_STORE 111, c.sb, 0xeca8a320, 0x3f3ca4a3, 2, 1, x14, x13
  TEST_C_STORE 112, c.sb, 0xdaa86420, 0x09aeb9da, 2, 3, x14, x15
  TEST_C_STORE 113, c.sb, 0xeca864a6, 0x0e156ea6, 0, 0, x15, x8
  TEST_C_STORE 114, c.sb, 0xec436420, 0x1840ac43, 0, 2, x15, x9
  TEST_C_STORE 115, c.sb, 0xec6f6420, 0x83f2536f, 0, 2, x15, x10
  TEST_C_STORE 116, c.sb, 0xeca864b4, 0x4ac42cb4, 1, 0, x15, x11
  TEST_C_STORE 117, c.sb, 0xeca864b4, 0x63da4db4, 1, 0, x15, x12
  TEST_C_STORE 118, c.sb, 0xeca86489, 0x524ca189, 2, 0, x15, x13
  TEST_C_STORE 119, c.sb, 0x23a86420, 0xb785a623, 1, 3, x15, x14

  // Value and base at every forwarding distance.
  TEST_C_STORE_12_AFTER 120, 0, 0, c.sb, 0xeca86453, 0xdb881253, 2, 0, a1
  TEST_C_STORE_12_AFTER 121, 0, 1, c.sb, 0xeca86426, 0x75116626, 3, 0, a1
  TEST_C_STORE_12_AFTER 122, 0, 2, c.sb, 0xeca8648c, 0xda0ba28c, 0, 0, a1
  TEST_C_STORE_12_AFTER 123, 1, 0, c.sb, 0xeca864a6, 0xfe0d62a6, 3, 0, a1
  TEST_C_STORE_12_AFTER 124, 1, 1, c.sb, 0xeca86457, 0x4064d857, 1, 0, a1
  TEST_C_STORE_12_AFTER 125, 1, 2, c.sb, 0xeca86439, 0x593e2639, 3, 0, a1
  TEST_C_STORE_12_AFTER 126, 2, 0, c.sb, 0xeca86472, 0x4c8fd572, 2, 0, a1
  TEST_C_STORE_12_AFTER 127, 2, 1, c.sb, 0xeca864c4, 0xb68f65c4, 0, 0, a1
  TEST_C_STORE_12_AFTER 128, 2, 2, c.sb, 0xeca86407, 0x98b72f07, 2, 0, a1
  TEST_C_STORE_21_AFTER 129, 0, 0, c.sb, 0xeca864d7, 0x4523acd7, 0, 0, a1
  TEST_C_STORE_21_AFTER 130, 0, 1, c.sb, 0xeca8642d, 0x50cc632d, 2, 0, a1
  TEST_C_STORE_21_AFTER 131, 0, 2, c.sb, 0xeca864ce, 0xc68da8ce, 3, 0, a1
  TEST_C_STORE_21_AFTER 132, 1, 0, c.sb, 0xeca86429, 0xd9fa6229, 3, 0, a1
  TEST_C_STORE_21_AFTER 133, 1, 1, c.sb, 0xeca86405, 0xa981e505, 3, 0, a1
  TEST_C_STORE_21_AFTER 134, 1, 2, c.sb, 0xeca864e0, 0x5c93f4e0, 2, 0, a1
  TEST_C_STORE_21_AFTER 135, 2, 0, c.sb, 0xeca864fd, 0x30b8b2fd, 0, 0, a1
  TEST_C_STORE_21_AFTER 136, 2, 1, c.sb, 0xeca864d7, 0xf7be52d7, 0, 0, a1
  TEST_C_STORE_21_AFTER 137, 2, 2, c.sb, 0xeca86443, 0xcc0aeb43, 3, 0, a1

TEST_END
  .balign 4096
  .skip 8
board:
  .skip 8
