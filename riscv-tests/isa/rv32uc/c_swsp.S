// c.swsp: 159 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every offset.
  TEST_C_STORE 2, c.swsp, 0x9bf11421, 0x9bf11421, 0, 0, a2, sp
  TEST_C_STORE 3, c.swsp, 0x9ee3a368, 0x9ee3a368, 4, 0, a2, sp
  TEST_C_STORE 4, c.swsp, 0xd930be25, 0xd930be25, 8, 0, a2, sp
  TEST_C_STORE 5, c.swsp, 0xebc5b676, 0xebc5b676, 12, 0, a2, sp
  TEST_C_STORE 6, c.swsp, 0xfb7c7b5e, 0xfb7c7b5e, 16, 0, a2, sp
  TEST_C_STORE 7, c.swsp, 0x05eb6e8e, 0x05eb6e8e, 20, 0, a2, sp
  TEST_C_STORE 8, c.swsp, 0x68eeef82, 0x68eeef82, 24, 0, a2, sp
  TEST_C_STORE 9, c.swsp, 0x43c27cab, 0x43c27cab, 28, 0, a2, sp
  TEST_C_STORE 10, c.swsp, 0xd15ac38b, 0xd15ac38b, 32, 0, a2, sp
  TEST_C_STORE 11, c.swsp, 0x89b011dd, 0x89b011dd, 36, 0, a2, sp
  TEST_C_STORE 12, c.swsp, 0x13fa32ee, 0x13fa32ee, 40, 0, a2, sp
  TEST_C_STORE 13, c.swsp, 0x8c376ff6, 0x8c376ff6, 44, 0, a2, sp
  TEST_C_STORE 14, c.swsp, 0x59adb2d6, 0x59adb2d6, 48, 0, a2, sp
  TEST_C_STORE 15, c.swsp, 0x5facdf2e, 0x5facdf2e, 52, 0, a2, sp
  TEST_C_STORE 16, c.swsp, 0xe534272e, 0xe534272e, 56, 0, a2, sp
  TEST_C_STORE 17, c.swsp, 0xcf1b5a8e, 0xcf1b5a8e, 60, 0, a2, sp
  TEST_C_STORE 18, c.swsp, 0xf374837e, 0xf374837e, 64, 0, a2, sp
  TEST_C_STORE 19, c.swsp, 0x049f612f, 0x049f612f, 68, 0, a2, sp
  TEST_C_STORE 20, c.swsp, 0xbed8baeb, 0xbed8baeb, 72, 0, a2, sp
  TEST_C_STORE 21, c.swsp, 0xc329b56e, 0xc329b56e, 76, 0, a2, sp
  TEST_C_STORE 22, c.swsp, 0xb00f5971, 0xb00f5971, 80, 0, a2, sp
  TEST_C_STORE 23, c.swsp, 0x270569ba, 0x270569ba, 84, 0, a2, sp
  TEST_C_STORE 24, c.swsp, 0x2c090aff, 0x2c090aff, 88, 0, a2, sp
  TEST_C_STORE 25, c.swsp, 0x9ec09a64, 0x9ec09a64, 92, 0, a2, sp
  TEST_C_STORE 26, c.swsp, 0x2af42cf4, 0x2af42cf4, 96, 0, a2, sp
  TEST_C_STORE 27, c.swsp, 0x8f4a3d0a, 0x8f4a3d0a, 100, 0, a2, sp
  TEST_C_STORE 28, c.swsp, 0x606d9a9e, 0x606d9a9e, 104, 0, a2, sp
  TEST_C_STORE 29, c.swsp, 0x915fcffb, 0x915fcffb, 108, 0, a2, sp
  TEST_C_STORE 30, c.swsp, 0x2a69d200, 0x2a69d200, 112, 0, a2, sp
  TEST_C_STORE 31, c.swsp, 0xc350399a, 0xc350399a, 116, 0, a2, sp
  TEST_C_STORE 32, c.swsp, 0x63bb498e, 0x63bb498e, 120, 0, a2, sp
  TEST_C_STORE 33, c.swsp, 0x63877b6d, 0x63877b6d, 124, 0, a2, sp
  TEST_C_STORE 34, c.swsp, 0xd368eac8, 0xd368eac8, 128, 0, a2, sp
  TEST_C_STORE 35, c.swsp, 0x4be26abb, 0x4be26abb, 132, 0, a2, sp
  TEST_C_STORE 36, c.swsp, 0x4fb2c0e3, 0x4fb2c0e3, 136, 0, a2, sp
  TEST_C_STORE 37, c.swsp, 0xdd24b92f, 0xdd24b92f, 140, 0, a2, sp
  TEST_C_STORE 38, c.swsp, 0xf2b40347, 0xf2b40347, 144, 0, a2, sp
  TEST_C_STORE 39, c.swsp, 0xc456576d, 0xc456576d, 148, 0, a2, sp
  TEST_C_STORE 40, c.swsp, 0x014f879c, 0x014f879c, 152, 0, a2, sp
  TEST_C_STORE 41, c.swsp, 0xd08130cb, 0xd08130cb, 156, 0, a2, sp
  TEST_C_STORE 42, c.swsp, 0x4ddd71ba, 0x4ddd71ba, 160, 0, a2, sp
  TEST_C_STORE 43, c.swsp, 0x4bd3cecf, 0x4bd3cecf, 164, 0, a2, sp
  TEST_C_STORE 44, c.swsp, 0x8f860850, 0x8f860850, 168, 0, a2, sp
  TEST_C_STORE 45, c.swsp, 0xa1795c13, 0xa1795c13, 172, 0, a2, sp
  TEST_C_STORE 46, c.swsp, 0xbc03c14c, 0xbc03c14c, 176, 0, a2, sp
  TEST_C_STORE 47, c.swsp, 0x17e46196, 0x17e46196, 180, 0, a2, sp
  TEST_C_STORE 48, c.swsp, 0xee172668, 0xee172668, 184, 0, a2, sp
  TEST_C_STORE 49, c.swsp, 0xb9aa1ef0, 0xb9aa1ef0, 188, 0, a2, sp
  TEST_C_STORE 50, c.swsp, 0x57a4c395, 0x57a4c395, 192, 0, a2, sp
  TEST_C_STORE 51, c.swsp, 0x0588b3c5, 0x0588b3c5, 196, 0, a2, sp
  TEST_C_STORE 52, c.swsp, 0x928cfa63, 0x928cfa63, 200, 0, a2, sp
  TEST_C_STORE 53, c.swsp, 0x73bf1372, 0x73bf1372, 204, 0, a2, sp
  TEST_C_STORE 54, c.swsp, 0xba386ecb, 0xba386ecb, 208, 0, a2, sp
  TEST_C_STORE 55, c.swsp, 0xe5c2690c, 0xe5c2690c, 212, 0, a2, sp
  TEST_C_STORE 56, c.swsp, 0x71f849d3, 0x71f849d3, 216, 0, a2, sp
  TEST_C_STORE 57, c.swsp, 0x0337fd51, 0x0337fd51, 220, 0, a2, sp
  TEST_C_STORE 58, c.swsp, 0xe2e1a2ec, 0xe2e1a2ec, 224, 0, a2, sp
  TEST_C_STORE 59, c.swsp, 0x3e440aca, 0x3e440aca, 228, 0, a2, sp
  TEST_C_STORE 60, c.swsp, 0x4927afde, 0x4927afde, 232, 0, a2, sp
  TEST_C_STORE 61, c.swsp, 0x9a08070d, 0x9a08070d, 236, 0, a2, sp
  TEST_C_STORE 62, c.swsp, 0xb3741f33, 0xb3741f33, 240, 0, a2, sp
  TEST_C_STORE 63, c.swsp, 0xfd003fa6, 0xfd003fa6, 244, 0, a2, sp
  TEST_C_STORE 64, c.swsp, 0xa793b767, 0xa793b767, 248, 0, a2, sp
  TEST_C_STORE 65, c.swsp, 0xc4054a32, 0xc4054a32, 252, 0, a2, sp

  // Boundaries and single bits.
  TEST_C_STORE 66, c.swsp, 0, 0, 252, 0, a2, sp
  TEST_C_STORE 67, c.swsp, 1, 1, 252, 0, a2, sp
  TEST_C_STORE 68, c.swsp, 2, 2, 252, 0, a2, sp
  TEST_C_STORE 69, c.swsp, 0x7fffffff, 0x7fffffff, 252, 0, a2, sp
  TEST_C_STORE 70, c.swsp, 0x80000000, 0x80000000, 252, 0, a2, sp
  TEST_C_STORE 71, c.swsp, 0x80000001, 0x80000001, 252, 0, a2, sp
  TEST_C_STORE 72, c.swsp, 0xffff8000, 0xffff8000, 252, 0, a2, sp
  TEST_C_STORE 73, c.swsp, 0xffffffff, 0xffffffff, 252, 0, a2, sp
  TEST_C_STORE 74, c.swsp, 128, 128, 252, 0, a2, sp
  TEST_C_STORE 75, c.swsp, 255, 255, 252, 0, a2, sp
  TEST_C_STORE 76, c.swsp, 0x00008000, 0x00008000, 252, 0, a2, sp
  TEST_C_STORE 77, c.swsp, 0x0000ffff, 0x0000ffff, 252, 0, a2, sp
  TEST_C_STORE 78, c.swsp, 0xc35a96e7, 0xc35a96e7, 252, 0, a2, sp
  TEST_C_STORE 79, c.swsp, 0x5a0f3c85, 0x5a0f3c85, 252, 0, a2, sp
  TEST_C_STORE 80, c.swsp, 1, 1, 252, 0, a2, sp
  TEST_C_STORE 81, c.swsp, 2, 2, 252, 0, a2, sp
  TEST_C_STORE 82, c.swsp, 4, 4, 252, 0, a2, sp
  TEST_C_STORE 83, c.swsp, 8, 8, 252, 0, a2, sp
  TEST_C_STORE 84, c.swsp, 16, 16, 252, 0, a2, sp
  TEST_C_STORE 85, c.swsp, 32, 32, 252, 0, a2, sp
  TEST_C_STORE 86, c.swsp, 64, 64, 252, 0, a2, sp
  TEST_C_STORE 87, c.swsp, 128, 128, 252, 0, a2, sp
  TEST_C_STORE 88, c.swsp, 256, 256, 252, 0, a2, sp
  TEST_C_STORE 89, c.swsp, 512, 512, 252, 0, a2, sp
  TEST_C_STORE 90, c.swsp, 1024, 1024, 252, 0, a2, sp
  TEST_C_STORE 91, c.swsp, 2048, 2048, 252, 0, a2, sp
  TEST_C_STORE 92, c.swsp, 0x00001000, 0x00001000, 252, 0, a2, sp
  TEST_C_STORE 93, c.swsp, 0x00002000, 0x00002000, 252, 0, a2, sp
  TEST_C_STORE 94, c.swsp, 0x00004000, 0x00004000, 252, 0, a2, sp
  TEST_C_STORE 95, c.swsp, 0x00008000, 0x00008000, 252, 0, a2, sp
  TEST_C_STORE 96, c.swsp, 0x00010000, 0x00010000, 252, 0, a2, sp
  TEST_C_STORE 97, c.swsp, 0x00020000, 0x00020000, 252, 0, a2, sp
  TEST_C_STORE 98, c.swsp, 0x00040000, 0x00040000, 252, 0, a2, sp
  TEST_C_STORE 99, c.swsp, 0x00080000, 0x00080000, 252, 0, a2, sp
  TEST_C_STORE 100, c.swsp, 0x00100000, 0x00100000, 252, 0, a2, sp
  TEST_C_STORE 101, c.swsp, 0x00200000, 0x00200000, 252, 0, a2, sp
  TEST_C_STORE 102, c.swsp, 0x00400000, 0x00400000, 252, 0, a2, sp
  TEST_C_STORE 103, c.swsp, 0x00800000, 0x00800000, 252, 0, a2, sp
  TEST_C_STORE 104, c.swsp, 0x01000000, 0x01000000, 252, 0, a2, sp
  TEST_C_STORE 105, c.swsp, 0x02000000, 0x02000000, 252, 0, a2, sp
  TEST_C_STORE 106, c.swsp, 0x04000000, 0x04000000, 252, 0, a2, sp
  TEST_C_STORE 107, c.swsp, 0x08000000, 0x08000000, 252, 0, a2, sp
  TEST_C_STORE 108, c.swsp, 0x10000000, 0x10000000, 252, 0, a2, sp
  TEST_C_STORE 109, c.swsp, 0x20000000, 0x20000000, 252, 0, a2, sp
  TEST_C_STORE 110, c.swsp, 0x40000000, 0x40000000, 252, 0, a2, sp
  TEST_C_STORE 111, c.swsp, 0x80000000, 0x80000000, 252, 0, a2, sp

  // Every register in every place.
  TEST_C_STORE 112, c.swsp, 0xc58d94b6, 0xc58d94b6, 60, 0, x1, sp, x7
  TEST_C_STORE 113, c.swsp, 0xd4e4487b, 0xd4e4487b, 116, 0, x4, sp, x7
  TEST_C_STORE 114, c.swsp, 0x169bed5e, 0x169bed5e, 208, 0, x5, sp, x7
  TEST_C_STORE 115, c.swsp, 0x44c625cf, 0x44c625cf, 44, 0, x6, sp, x7
  TEST_C_STORE 116, c.swsp, 0x85f658f7, 0x85f658f7, 68, 0, x7, sp, x5
  TEST_C_STORE 117, c.swsp, 0xe080bb53, 0xe080bb53, 148, 0, x8, sp, x7
  TEST_C_STORE 118, c.swsp, 0xf17b5495, 0xf17b5495, 56, 0, x9, sp, x7
  TEST_C_STORE 119, c.swsp, 0xe131740d, 0xe131740d, 56, 0, x10, sp, x7
  TEST_C_STORE 120, c.swsp, 0x34a899fc, 0x34a899fc, 72, 0, x11, sp, x7
  TEST_C_STORE 121, c.swsp, 0x206cbeae, 0x206cbeae, 68, 0, x12, sp, x7
  TEST_C_STORE 122, c.swsp, 0x63b4eede, 0x63b4eede, 192, 0, x13, sp, x7
  TEST_C_STORE 123, c.swsp, 0x780ddac5, 0x780ddac5, 24, 0, x14, sp, x7
  TEST_C_STORE 124, c.swsp, 0x45852522, 0x45852522, 148, 0, x15, sp, x7
  TEST_C_STORE 125, c.swsp, 0xdf4e6828, 0xdf4e6828, 124, 0, x16, sp, x7
  TEST_C_STORE 126, c.swsp, 0x7012c741, 0x7012c741, 28, 0, x17, sp, x7
  TEST_C_STORE 127, c.swsp, 0x74c4d7cc, 0x74c4d7cc, 72, 0, x18, sp, x7
  TEST_C_STORE 128, c.swsp, 0x68d920b5, 0x68d920b5, 184, 0, x19, sp, x7
  TEST_C_STORE 129, c.swsp, 0x9c948dff, 0x9c948dff, 156, 0, x20, sp, x7
  TEST_C_STORE 130, c.swsp, 0xce30da53, 0xce30da53, 60, 0, x21, sp, x7
  TEST_C_STORE 131, c.swsp, 0x9af3d795, 0x9af3d795, 196, 0, x22, sp, x7
  TEST_C_STORE 132, c.swsp, 0xc5510ee5, 0xc5510ee5, 92, 0, x23, sp, x7
  TEST_C_STORE 133, c.swsp, 0x1360ae42, 0x1360ae42, 212, 0, x24, sp, x7
  TEST_C_STORE 134, c.swsp, 0xdc4081bb, 0xdc4081bb, 148, 0, x25, sp, x7
  TEST_C_STORE 135, c.swsp, 0x4b60d8d5, 0x4b60d8d5, 240, 0, x26, sp, x7
  TEST_C_STORE 136, c.swsp, 0xb438f0d0, 0xb438f0d0, 248, 0, x27, sp, x7
  TEST_C_STORE 137, c.swsp, 0x88761d75, 0x88761d75, 172, 0, x28, sp, x7
  TEST_C_STORE 138, c.swsp, 0x9a584bf9, 0x9a584bf9, 40, 0, x29, sp, x7
  TEST_C_STORE 139, c.swsp, 0x6a0385c6, 0x6a0385c6, 40, 0, x30, sp, x7
  TEST_C_STORE 140, c.swsp, 0xf7cd9c78, 0xf7cd9c78, 84, 0, x31, sp, x7

  // x0 and sp themselves.
  TEST_C_STORE_ZERO 141, 0, 12
  TEST_C_STORE_SP 142, 12

  // Value and base at every forwarding distance.
  TEST_C_STORE_12_AFTER 143, 0, 0, c.swsp, 0xbeb2cb9d, 0xbeb2cb9d, 104, 0, sp
  TEST_C_STORE_12_AFTER 144, 0, 1, c.swsp, 0x3c7dc251, 0x3c7dc251, 52, 0, sp
  TEST_C_STORE_12_AFTER 145, 0, 2, c.swsp, 0xf15e0a1c, 0xf15e0a1c, 220, 0, sp
  TEST_C_STORE_12_AFTER 146, 1, 0, c.swsp, 0xd0e73439, 0xd0e73439, 160, 0, sp
  TEST_C_STORE_12_AFTER 147, 1, 1, c.swsp, 0x16213934, 0x16213934, 20, 0, sp
  TEST_C_STORE_12_AFTER 148, 1, 2, c.swsp, 0xbdfe41e6, 0xbdfe41e6, 28, 0, sp
  TEST_C_STORE_12_AFTER 149, 2, 0, c.swsp, 0x54c47fc0, 0x54c47fc0, 164, 0, sp
  TEST_C_STORE_12_AFTER 150, 2, 1, c.swsp, 0x5432e6f4, 0x5432e6f4, 172, 0, sp
  TEST_C_STORE_12_AFTER 151, 2, 2, c.swsp, 0xb8161de3, 0xb8161de3, 80, 0, sp
  TEST_C_STORE_21_AFTER 152, 0, 0, c.swsp, 0x49424350, 0x49424350, 32, 0, sp
  TEST_C_STORE_21_AFTER 153, 0, 1, c.swsp, 0x9815b17b, 0x9815b17b, 244, 0, sp
  TEST_C_STORE_21_AFTER 154, 0, 2, c.swsp, 0x5ce0319e, 0x5ce0319e, 48, 0, sp
  TEST_C_STORE_21_AFTER 155, 1, 0, c.swsp, 0x5fed4360, 0x5fed4360, 244, 0, sp
  TEST_C_STORE_21_AFTER 156, 1, 1, c.swsp, 0x8d87ff86, 0x8d87ff86, 172, 0, sp
  TEST_C_STORE_21_AFTER 157, 1, 2, c.swsp, 0xccaecb1d, 0xccaecb1d, 152, 0, sp
  TEST_C_STORE_21_AFTER 158, 2, 0, c.swsp, 0x6dd00979, 0x6dd00979, 220, 0, sp
  TEST_C_STORE_21_AFTER 159, 2, 1, c.swsp, 0xae24b9ca, 0xae24b9ca, 36, 0, sp
  TEST_C_STORE_21_AFTER 160, 2, 2, c.swsp, 0xc55298f0, 0xc55298f0, 28, 0, sp

TEST_END
  .balign 4096
  .skip 8
board:
  .skip 8
