// c.sub: 212 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_CR 2, c.sub, 0, 0, 0
  TEST_CR 3, c.sub, 0xffffffff, 0, 1
  TEST_CR 4, c.sub, 0xfffffffe, 0, 2
  TEST_CR 5, c.sub, 0x80000001, 0, 0x7fffffff
  TEST_CR 6, c.sub, 0x80000000, 0, 0x80000000
  TEST_CR 7, c.sub, 0x7fffffff, 0, 0x80000001
  TEST_CR 8, c.sub, 0x00008000, 0, 0xffff8000
  TEST_CR 9, c.sub, 1, 0, 0xffffffff
  TEST_CR 10, c.sub, 1, 1, 0
  TEST_CR 11, c.sub, 0, 1, 1
  TEST_CR 12, c.sub, 0xffffffff, 1, 2
  TEST_CR 13, c.sub, 0x80000002, 1, 0x7fffffff
  TEST_CR 14, c.sub, 0x80000001, 1, 0x80000000
  TEST_CR 15, c.sub, 0x80000000, 1, 0x80000001
  TEST_CR 16, c.sub, 0x00008001, 1, 0xffff8000
  TEST_CR 17, c.sub, 2, 1, 0xffffffff
  TEST_CR 18, c.sub, 2, 2, 0
  TEST_CR 19, c.sub, 1, 2, 1
  TEST_CR 20, c.sub, 0, 2, 2
  TEST_CR 21, c.sub, 0x80000003, 2, 0x7fffffff
  TEST_CR 22, c.sub, 0x80000002, 2, 0x80000000
  TEST_CR 23, c.sub, 0x80000001, 2, 0x80000001
  TEST_CR 24, c.sub, 0x00008002, 2, 0xffff8000
  TEST_CR 25, c.sub, 3, 2, 0xffffffff
  TEST_CR 26, c.sub, 0x7fffffff, 0x7fffffff, 0
  TEST_CR 27, c.sub, 0x7ffffffe, 0x7fffffff, 1
  TEST_CR 28, c.sub, 0x7ffffffd, 0x7fffffff, 2
  TEST_CR 29, c.sub, 0, 0x7fffffff, 0x7fffffff
  TEST_CR 30, c.sub, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_CR 31, c.sub, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_CR 32, c.sub, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_CR 33, c.sub, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_CR 34, c.sub, 0x80000000, 0x80000000, 0
  TEST_CR 35, c.sub, 0x7fffffff, 0x80000000, 1
  TEST_CR 36, c.sub, 0x7ffffffe, 0x80000000, 2
  TEST_CR 37, c.sub, 1, 0x80000000, 0x7fffffff
  TEST_CR 38, c.sub, 0, 0x80000000, 0x80000000
  TEST_CR 39, c.sub, 0xffffffff, 0x80000000, 0x80000001
  TEST_CR 40, c.sub, 0x80008000, 0x80000000, 0xffff8000
  TEST_CR 41, c.sub, 0x80000001, 0x80000000, 0xffffffff
  TEST_CR 42, c.sub, 0x80000001, 0x80000001, 0
  TEST_CR 43, c.sub, 0x80000000, 0x80000001, 1
  TEST_CR 44, c.sub, 0x7fffffff, 0x80000001, 2
  TEST_CR 45, c.sub, 2, 0x80000001, 0x7fffffff
  TEST_CR 46, c.sub, 1, 0x80000001, 0x80000000
  TEST_CR 47, c.sub, 0, 0x80000001, 0x80000001
  TEST_CR 48, c.sub, 0x80008001, 0x80000001, 0xffff8000
  TEST_CR 49, c.sub, 0x80000002, 0x80000001, 0xffffffff
  TEST_CR 50, c.sub, 0xffff8000, 0xffff8000, 0
  TEST_CR 51, c.sub, 0xffff7fff, 0xffff8000, 1
  TEST_CR 52, c.sub, 0xffff7ffe, 0xffff8000, 2
  TEST_CR 53, c.sub, 0x7fff8001, 0xffff8000, 0x7fffffff
  TEST_CR 54, c.sub, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_CR 55, c.sub, 0x7fff7fff, 0xffff8000, 0x80000001
  TEST_CR 56, c.sub, 0, 0xffff8000, 0xffff8000
  TEST_CR 57, c.sub, 0xffff8001, 0xffff8000, 0xffffffff
  TEST_CR 58, c.sub, 0xffffffff, 0xffffffff, 0
  TEST_CR 59, c.sub, 0xfffffffe, 0xffffffff, 1
  TEST_CR 60, c.sub, 0xfffffffd, 0xffffffff, 2
  TEST_CR 61, c.sub, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_CR 62, c.sub, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_CR 63, c.sub, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_CR 64, c.sub, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_CR 65, c.sub, 0, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CR 66, c.sub, 0xa5f0c37c, 1, 0x5a0f3c85
  TEST_CR 67, c.sub, 0xc35a96e6, 0xc35a96e7, 1
  TEST_CR 68, c.sub, 0xa5f0c37d, 2, 0x5a0f3c85
  TEST_CR 69, c.sub, 0xc35a96e5, 0xc35a96e7, 2
  TEST_CR 70, c.sub, 0xa5f0c37f, 4, 0x5a0f3c85
  TEST_CR 71, c.sub, 0xc35a96e3, 0xc35a96e7, 4
  TEST_CR 72, c.sub, 0xa5f0c383, 8, 0x5a0f3c85
  TEST_CR 73, c.sub, 0xc35a96df, 0xc35a96e7, 8
  TEST_CR 74, c.sub, 0xa5f0c38b, 16, 0x5a0f3c85
  TEST_CR 75, c.sub, 0xc35a96d7, 0xc35a96e7, 16
  TEST_CR 76, c.sub, 0xa5f0c39b, 32, 0x5a0f3c85
  TEST_CR 77, c.sub, 0xc35a96c7, 0xc35a96e7, 32
  TEST_CR 78, c.sub, 0xa5f0c3bb, 64, 0x5a0f3c85
  TEST_CR 79, c.sub, 0xc35a96a7, 0xc35a96e7, 64
  TEST_CR 80, c.sub, 0xa5f0c3fb, 128, 0x5a0f3c85
  TEST_CR 81, c.sub, 0xc35a9667, 0xc35a96e7, 128
  TEST_CR 82, c.sub, 0xa5f0c47b, 256, 0x5a0f3c85
  TEST_CR 83, c.sub, 0xc35a95e7, 0xc35a96e7, 256
  TEST_CR 84, c.sub, 0xa5f0c57b, 512, 0x5a0f3c85
  TEST_CR 85, c.sub, 0xc35a94e7, 0xc35a96e7, 512
  TEST_CR 86, c.sub, 0xa5f0c77b, 1024, 0x5a0f3c85
  TEST_CR 87, c.sub, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_CR 88, c.sub, 0xa5f0cb7b, 2048, 0x5a0f3c85
  TEST_CR 89, c.sub, 0xc35a8ee7, 0xc35a96e7, 2048
  TEST_CR 90, c.sub, 0xa5f0d37b, 0x00001000, 0x5a0f3c85
  TEST_CR 91, c.sub, 0xc35a86e7, 0xc35a96e7, 0x00001000
  TEST_CR 92, c.sub, 0xa5f0e37b, 0x00002000, 0x5a0f3c85
  TEST_CR 93, c.sub, 0xc35a76e7, 0xc35a96e7, 0x00002000
  TEST_CR 94, c.sub, 0xa5f1037b, 0x00004000, 0x5a0f3c85
  TEST_CR 95, c.sub, 0xc35a56e7, 0xc35a96e7, 0x00004000
  TEST_CR 96, c.sub, 0xa5f1437b, 0x00008000, 0x5a0f3c85
  TEST_CR 97, c.sub, 0xc35a16e7, 0xc35a96e7, 0x00008000
  TEST_CR 98, c.sub, 0xa5f1c37b, 0x00010000, 0x5a0f3c85
  TEST_CR 99, c.sub, 0xc35996e7, 0xc35a96e7, 0x00010000
  TEST_CR 100, c.sub, 0xa5f2c37b, 0x00020000, 0x5a0f3c85
  TEST_CR 101, c.sub, 0xc35896e7, 0xc35a96e7, 0x00020000
  TEST_CR 102, c.sub, 0xa5f4c37b, 0x00040000, 0x5a0f3c85
  TEST_CR 103, c.sub, 0xc35696e7, 0xc35a96e7, 0x00040000
  TEST_CR 104, c.sub, 0xa5f8c37b, 0x00080000, 0x5a0f3c85
  TEST_CR 105, c.sub, 0xc35296e7, 0xc35a96e7, 0x00080000
  TEST_CR 106, c.sub, 0xa600c37b, 0x00100000, 0x5a0f3c85
  TEST_CR 107, c.sub, 0xc34a96e7, 0xc35a96e7, 0x00100000
  TEST_CR 108, c.sub, 0xa610c37b, 0x00200000, 0x5a0f3c85
  TEST_CR 109, c.sub, 0xc33a96e7, 0xc35a96e7, 0x00200000
  TEST_CR 110, c.sub, 0xa630c37b, 0x00400000, 0x5a0f3c85
  TEST_CR 111, c.sub, 0xc31a96e7, 0xc35a96e7, 0x00400000
  TEST_CR 112, c.sub, 0xa670c37b, 0x00800000, 0x5a0f3c85
  TEST_CR 113, c.sub, 0xc2da96e7, 0xc35a96e7, 0x00800000
  TEST_CR 114, c.sub, 0xa6f0c37b, 0x01000000, 0x5a0f3c85
  TEST_CR 115, c.sub, 0xc25a96e7, 0xc35a96e7, 0x01000000
  TEST_CR 116, c.sub, 0xa7f0c37b, 0x02000000, 0x5a0f3c85
  TEST_CR 117, c.sub, 0xc15a96e7, 0xc35a96e7, 0x02000000
  TEST_CR 118, c.sub, 0xa9f0c37b, 0x04000000, 0x5a0f3c85
  TEST_CR 119, c.sub, 0xbf5a96e7, 0xc35a96e7, 0x04000000
  TEST_CR 120, c.sub, 0xadf0c37b, 0x08000000, 0x5a0f3c85
  TEST_CR 121, c.sub, 0xbb5a96e7, 0xc35a96e7, 0x08000000
  TEST_CR 122, c.sub, 0xb5f0c37b, 0x10000000, 0x5a0f3c85
  TEST_CR 123, c.sub, 0xb35a96e7, 0xc35a96e7, 0x10000000
  TEST_CR 124, c.sub, 0xc5f0c37b, 0x20000000, 0x5a0f3c85
  TEST_CR 125, c.sub, 0xa35a96e7, 0xc35a96e7, 0x20000000
  TEST_CR 126, c.sub, 0xe5f0c37b, 0x40000000, 0x5a0f3c85
  TEST_CR 127, c.sub, 0x835a96e7, 0xc35a96e7, 0x40000000
  TEST_CR 128, c.sub, 0x25f0c37b, 0x80000000, 0x5a0f3c85
  TEST_CR 129, c.sub, 0x435a96e7, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CR 130, c.sub, 0x88921114, 0xe1462865, 0x58b41751, x8, x9, x7
  TEST_CR 131, c.sub, 0x643cf35b, 0x8f36797f, 0x2af98624, x8, x10, x7
  TEST_CR 132, c.sub, 0xa53de386, 0x5c7159f7, 0xb7337671, x8, x11, x7
  TEST_CR 133, c.sub, 0x3c6325eb, 0x21151102, 0xe4b1eb17, x8, x12, x7
  TEST_CR 134, c.sub, 0x9ca92465, 0xe054a4ba, 0x43ab8055, x8, x13, x7
  TEST_CR 135, c.sub, 0x97cf08d0, 0x165e348f, 0x7e8f2bbf, x8, x14, x7
  TEST_CR 136, c.sub, 0x6b2ad37a, 0xde3ef4fb, 0x73142181, x8, x15, x7
  TEST_CR 137, c.sub, 0x5b45566e, 0xc929616c, 0x6de40afe, x9, x8, x7
  TEST_CR 138, c.sub, 0x652f7353, 0xd34e3f44, 0x6e1ecbf1, x9, x10, x7
  TEST_CR 139, c.sub, 0x230a0ff1, 0xace67beb, 0x89dc6bfa, x9, x11, x7
  TEST_CR 140, c.sub, 0x26597da4, 0xa85f1ac6, 0x82059d22, x9, x12, x7
  TEST_CR 141, c.sub, 0x65b5be2f, 0x1edb5b6f, 0xb9259d40, x9, x13, x7
  TEST_CR 142, c.sub, 0xc63ae8aa, 0xa64ea6db, 0xe013be31, x9, x14, x7
  TEST_CR 143, c.sub, 0x994ee67a, 0x6c4ef63e, 0xd3000fc4, x9, x15, x7
  TEST_CR 144, c.sub, 0x234d5083, 0x896dd390, 0x6620830d, x10, x8, x7
  TEST_CR 145, c.sub, 0x4f27dda8, 0x1880c5b4, 0xc958e80c, x10, x9, x7
  TEST_CR 146, c.sub, 0x5f6b22f8, 0xa2290294, 0x42bddf9c, x10, x11, x7
  TEST_CR 147, c.sub, 0x2d6df1f2, 0x804fffd0, 0x52e20dde, x10, x12, x7
  TEST_CR 148, c.sub, 0x1577178c, 0x0fc13990, 0xfa4a2204, x10, x13, x7
  TEST_CR 149, c.sub, 0xc49d6f23, 0xf89a1b16, 0x33fcabf3, x10, x14, x7
  TEST_CR 150, c.sub, 0x25fdf874, 0x0bd0541a, 0xe5d25ba6, x10, x15, x7
  TEST_CR 151, c.sub, 0x5dcab38e, 0x35f948fb, 0xd82e956d, x11, x8, x7
  TEST_CR 152, c.sub, 0x91715ca5, 0xb3684cde, 0x21f6f039, x11, x9, x7
  TEST_CR 153, c.sub, 0xa30a83c0, 0x91cf5fda, 0xeec4dc1a, x11, x10, x7
  TEST_CR 154, c.sub, 0x2af29f60, 0x0742cda3, 0xdc502e43, x11, x12, x7
  TEST_CR 155, c.sub, 0x2bbe4bd9, 0xb04319be, 0x8484cde5, x11, x13, x7
  TEST_CR 156, c.sub, 0x4ced8e49, 0xb2d74025, 0x65e9b1dc, x11, x14, x7
  TEST_CR 157, c.sub, 0xa3df27ab, 0xa78d993a, 0x03ae718f, x11, x15, x7
  TEST_CR 158, c.sub, 0xa05ce828, 0x00fcc869, 0x609fe041, x12, x8, x7
  TEST_CR 159, c.sub, 0xd2f1e052, 0xdca254e5, 0x09b07493, x12, x9, x7
  TEST_CR 160, c.sub, 0xcf4b6333, 0xdd1dc2c8, 0x0dd25f95, x12, x10, x7
  TEST_CR 161, c.sub, 0xd4c2a8a5, 0xcaec33f5, 0xf6298b50, x12, x11, x7
  TEST_CR 162, c.sub, 0xedc0467d, 0x3844e0d1, 0x4a849a54, x12, x13, x7
  TEST_CR 163, c.sub, 0x5cf997cb, 0xecd0be83, 0x8fd726b8, x12, x14, x7
  TEST_CR 164, c.sub, 0x473bd01d, 0x8f269b5b, 0x47eacb3e, x12, x15, x7
  TEST_CR 165, c.sub, 0xb3396d54, 0xa0cf50ff, 0xed95e3ab, x13, x8, x7
  TEST_CR 166, c.sub, 0xbd084b7a, 0x9d1efe0d, 0xe016b293, x13, x9, x7
  TEST_CR 167, c.sub, 0xefdeb411, 0xfc9a4bd8, 0x0cbb97c7, x13, x10, x7
  TEST_CR 168, c.sub, 0xfc746ffd, 0x39d36fbe, 0x3d5effc1, x13, x11, x7
  TEST_CR 169, c.sub, 0x3c6808f7, 0x8a813687, 0x4e192d90, x13, x12, x7
  TEST_CR 170, c.sub, 0x57d0743a, 0x9e45a046, 0x46752c0c, x13, x14, x7
  TEST_CR 171, c.sub, 0xe68817cb, 0xf7afd84e, 0x1127c083, x13, x15, x7
  TEST_CR 172, c.sub, 0x0fd58efc, 0xe0a89faa, 0xd0d310ae, x14, x8, x7
  TEST_CR 173, c.sub, 0xb7557d97, 0xa8f348b9, 0xf19dcb22, x14, x9, x7
  TEST_CR 174, c.sub, 0x44dd745d, 0x00c1c75b, 0xbbe452fe, x14, x10, x7
  TEST_CR 175, c.sub, 0xf86da032, 0xf6e483c4, 0xfe76e392, x14, x11, x7
  TEST_CR 176, c.sub, 0x9c81184b, 0xe71d96f8, 0x4a9c7ead, x14, x12, x7
  TEST_CR 177, c.sub, 0xce8221fa, 0x35adb10f, 0x672b8f15, x14, x13, x7
  TEST_CR 178, c.sub, 0xcee06e4e, 0xd1432712, 0x0262b8c4, x14, x15, x7
  TEST_CR 179, c.sub, 0x1354af28, 0x1da5b207, 0x0a5102df, x15, x8, x7
  TEST_CR 180, c.sub, 0x8099ddf4, 0xaf016829, 0x2e678a35, x15, x9, x7
  TEST_CR 181, c.sub, 0xd2996a5d, 0x590d3fe2, 0x8673d585, x15, x10, x7
  TEST_CR 182, c.sub, 0xcd2bb20d, 0xf808dae3, 0x2add28d6, x15, x11, x7
  TEST_CR 183, c.sub, 0x52d66d05, 0x490ede53, 0xf638714e, x15, x12, x7
  TEST_CR 184, c.sub, 0x1c0d8b4b, 0x0450e44b, 0xe8435900, x15, x13, x7
  TEST_CR 185, c.sub, 0xd9631a26, 0x72cff35c, 0x996cd936, x15, x14, x7
  TEST_CR_SAME 186, c.sub, 0, 0xc35a96e7
  TEST_CR_SAME 187, c.sub, 0, 0x5a0f3c85
  TEST_CR_SAME 188, c.sub, 0, 0x80000000
  TEST_CR_SAME 189, c.sub, 0, 1

  // Result and sources at every forwarding distance, and after a load.
  TEST_CR_RESULT_AFTER 190, 0, c.sub, 0x66cc7b89, 0x0f401773, 0xa8739bea
  TEST_CR_LOADED 191, 0, c.sub, 0x66cc7b89, 0x0f401773, 0xa8739bea
  TEST_CR_RESULT_AFTER 192, 1, c.sub, 0xf6cca43b, 0x0e939509, 0x17c6f0ce
  TEST_CR_LOADED 193, 1, c.sub, 0xf6cca43b, 0x0e939509, 0x17c6f0ce
  TEST_CR_RESULT_AFTER 194, 2, c.sub, 0xb2c9b7fe, 0xb79379de, 0x04c9c1e0
  TEST_CR_LOADED 195, 2, c.sub, 0xb2c9b7fe, 0xb79379de, 0x04c9c1e0
  TEST_CR_12_AFTER 196, 0, 0, c.sub, 0x533f810d, 0x96d63368, 0x4396b25b
  TEST_CR_12_AFTER 197, 0, 1, c.sub, 0x6b1ce6ea, 0x2e9f5942, 0xc3827258
  TEST_CR_12_AFTER 198, 0, 2, c.sub, 0xd852d2b9, 0xa3ef528c, 0xcb9c7fd3
  TEST_CR_12_AFTER 199, 1, 0, c.sub, 0xe274ca2c, 0x5af716e1, 0x78824cb5
  TEST_CR_12_AFTER 200, 1, 1, c.sub, 0xf0011020, 0xada9ec10, 0xbda8dbf0
  TEST_CR_12_AFTER 201, 1, 2, c.sub, 0x36fd39c4, 0x12e8962d, 0xdbeb5c69
  TEST_CR_12_AFTER 202, 2, 0, c.sub, 0x2cb6e49d, 0x7db87441, 0x51018fa4
  TEST_CR_12_AFTER 203, 2, 1, c.sub, 0x2d889798, 0x5a1612cc, 0x2c8d7b34
  TEST_CR_12_AFTER 204, 2, 2, c.sub, 0x61ac5be0, 0x29cab0e2, 0xc81e5502
  TEST_CR_21_AFTER 205, 0, 0, c.sub, 0x7c880bde, 0xeb3c951e, 0x6eb48940
  TEST_CR_21_AFTER 206, 0, 1, c.sub, 0x5d6d2cf0, 0xce93f933, 0x7126cc43
  TEST_CR_21_AFTER 207, 0, 2, c.sub, 0x13a611e1, 0x7699c016, 0x62f3ae35
  TEST_CR_21_AFTER 208, 1, 0, c.sub, 0x38102371, 0x04b2d11d, 0xcca2adac
  TEST_CR_21_AFTER 209, 1, 1, c.sub, 0x85277173, 0x8046c216, 0xfb1f50a3
  TEST_CR_21_AFTER 210, 1, 2, c.sub, 0xe38cb57b, 0x0f064dd6, 0x2b79985b
  TEST_CR_21_AFTER 211, 2, 0, c.sub, 0x04b5fc9f, 0x352f3ba5, 0x30793f06
  TEST_CR_21_AFTER 212, 2, 1, c.sub, 0x4155edc2, 0x001bd703, 0xbec5e941
  TEST_CR_21_AFTER 213, 2, 2, c.sub, 0xdae784c9, 0x8edb98c8, 0xb3f413ff

TEST_END
