// xperm4: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xperm4, 0, 0, 0
  TEST_RR 3, xperm4, 0, 0, 1
  TEST_RR 4, xperm4, 0, 0, 2
  TEST_RR 5, xperm4, 0, 0, 0x7fffffff
  TEST_RR 6, xperm4, 0, 0, 0x80000000
  TEST_RR 7, xperm4, 0, 0, 0x80000001
  TEST_RR 8, xperm4, 0, 0, 0xffff8000
  TEST_RR 9, xperm4, 0, 0, 0xffffffff
  TEST_RR 10, xperm4, 0x11111111, 1, 0
  TEST_RR 11, xperm4, 0x11111110, 1, 1
  TEST_RR 12, xperm4, 0x11111110, 1, 2
  TEST_RR 13, xperm4, 0, 1, 0x7fffffff
  TEST_RR 14, xperm4, 0x01111111, 1, 0x80000000
  TEST_RR 15, xperm4, 0x01111110, 1, 0x80000001
  TEST_RR 16, xperm4, 273, 1, 0xffff8000
  TEST_RR 17, xperm4, 0, 1, 0xffffffff
  TEST_RR 18, xperm4, 0x22222222, 2, 0
  TEST_RR 19, xperm4, 0x22222220, 2, 1
  TEST_RR 20, xperm4, 0x22222220, 2, 2
  TEST_RR 21, xperm4, 0, 2, 0x7fffffff
  TEST_RR 22, xperm4, 0x02222222, 2, 0x80000000
  TEST_RR 23, xperm4, 0x02222220, 2, 0x80000001
  TEST_RR 24, xperm4, 546, 2, 0xffff8000
  TEST_RR 25, xperm4, 0, 2, 0xffffffff
  TEST_RR 26, xperm4, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, xperm4, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, xperm4, 0xffffffff, 0x7fffffff, 2
  TEST_RR 29, xperm4, 0x70000000, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xperm4, 0x0fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, xperm4, 0x0fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, xperm4, 4095, 0x7fffffff, 0xffff8000
  TEST_RR 33, xperm4, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, xperm4, 0, 0x80000000, 0
  TEST_RR 35, xperm4, 0, 0x80000000, 1
  TEST_RR 36, xperm4, 0, 0x80000000, 2
  TEST_RR 37, xperm4, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, xperm4, 0, 0x80000000, 0x80000000
  TEST_RR 39, xperm4, 0, 0x80000000, 0x80000001
  TEST_RR 40, xperm4, 0, 0x80000000, 0xffff8000
  TEST_RR 41, xperm4, 0, 0x80000000, 0xffffffff
  TEST_RR 42, xperm4, 0x11111111, 0x80000001, 0
  TEST_RR 43, xperm4, 0x11111110, 0x80000001, 1
  TEST_RR 44, xperm4, 0x11111110, 0x80000001, 2
  TEST_RR 45, xperm4, 0x80000000, 0x80000001, 0x7fffffff
  TEST_RR 46, xperm4, 0x01111111, 0x80000001, 0x80000000
  TEST_RR 47, xperm4, 0x01111110, 0x80000001, 0x80000001
  TEST_RR 48, xperm4, 273, 0x80000001, 0xffff8000
  TEST_RR 49, xperm4, 0, 0x80000001, 0xffffffff
  TEST_RR 50, xperm4, 0, 0xffff8000, 0
  TEST_RR 51, xperm4, 0, 0xffff8000, 1
  TEST_RR 52, xperm4, 0, 0xffff8000, 2
  TEST_RR 53, xperm4, 0xf0000000, 0xffff8000, 0x7fffffff
  TEST_RR 54, xperm4, 0, 0xffff8000, 0x80000000
  TEST_RR 55, xperm4, 0, 0xffff8000, 0x80000001
  TEST_RR 56, xperm4, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, xperm4, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, xperm4, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, xperm4, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, xperm4, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, xperm4, 0xf0000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, xperm4, 0x0fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, xperm4, 0x0fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, xperm4, 4095, 0xffffffff, 0xffff8000
  TEST_RR 65, xperm4, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, xperm4, 0x55555400, 0x4a555485, 0x000037ca
  TEST_RR 67, xperm4, 0x44445400, 0x4a555484, 0x000037ca
  TEST_RR 68, xperm4, 0x0002000b, 0x92a4b7be, 0x8ed6ace1
  TEST_RR 69, xperm4, 0x0002000e, 0x92a4b7be, 0x8ed6ace0
  TEST_RR 70, xperm4, 0x047000f2, 0x47a5032f, 0xa76ced01
  TEST_RR 71, xperm4, 0x047000d2, 0x47a5032d, 0xa76ced01
  TEST_RR 72, xperm4, 0xf90c7c39, 0xc7393f0e, 0x24c76754
  TEST_RR 73, xperm4, 0xf90c7c37, 0xc7393f0e, 0x24c76756
  TEST_RR 74, xperm4, 0x001e00d0, 0xfded5181, 0xfd05aa4c
  TEST_RR 75, xperm4, 0x005e00d0, 0xfded5185, 0xfd05aa4c
  TEST_RR 76, xperm4, 0x111ef0ff, 0xffe366f1, 0x00051f77
  TEST_RR 77, xperm4, 0x111ef0f6, 0xffe366f1, 0x00051f73
  TEST_RR 78, xperm4, 0x00041000, 0xfffd4e10, 0x00031bec
  TEST_RR 79, xperm4, 0x88841000, 0xfffd4e18, 0x00031bec
  TEST_RR 80, xperm4, 12, 0x000f7cf6, 0x5bc9ddb2
  TEST_RR 81, xperm4, 0, 0x000f7cf6, 0x5bc9ddba
  TEST_RR 82, xperm4, 0xff0f0fff, 0xfffffff8, 0x14e2a424
  TEST_RR 83, xperm4, 0xef0f0fff, 0xffffffe8, 0x14e2a424
  TEST_RR 84, xperm4, 48, 0x23868786, 0xffffe86e
  TEST_RR 85, xperm4, 32, 0x23868786, 0xffffe87e
  TEST_RR 86, xperm4, 0x0d00dada, 0xd6a259ad, 0x808e0101
  TEST_RR 87, xperm4, 0x0d00d8d8, 0xd6a2598d, 0x808e0101
  TEST_RR 88, xperm4, 0x00009ee9, 0x9e11ee39, 0xffd80360
  TEST_RR 89, xperm4, 0x00009e19, 0x9e11ee39, 0xffd80340
  TEST_RR 90, xperm4, 0x50003000, 0xf3af0534, 0x2bc31d83
  TEST_RR 91, xperm4, 0x50007000, 0xf3af0574, 0x2bc31d83
  TEST_RR 92, xperm4, 0xfff0f040, 0xffffff47, 0x632a6e19
  TEST_RR 93, xperm4, 0xfff0f0f0, 0xffffff47, 0x632a6e59
  TEST_RR 94, xperm4, 0xb0038000, 0xebb62308, 0x61c20a9f
  TEST_RR 95, xperm4, 0xb8038000, 0xebb62388, 0x61c20a9f
  TEST_RR 96, xperm4, 0xfdf00ff0, 0xfffffffd, 0x403fb51d
  TEST_RR 97, xperm4, 0xfdf00f00, 0xfffffffd, 0x403fb59d
  TEST_RR 98, xperm4, 0x9900b500, 0x04b15599, 0x00ba528f
  TEST_RR 99, xperm4, 0x9900b400, 0x04b15499, 0x00ba528f
  TEST_RR 100, xperm4, 0x52171200, 0x5d17a227, 0x725451dd
  TEST_RR 101, xperm4, 0x52171700, 0x5d17a227, 0x725450dd
  TEST_RR 102, xperm4, 0x99999960, 0xffc686b9, 46
  TEST_RR 103, xperm4, 0x99999940, 0xffc684b9, 46
  TEST_RR 104, xperm4, 0x005305bb, 0x6537bb98, 0xbd65a633
  TEST_RR 105, xperm4, 0x005307bb, 0x6537bb98, 0xbd65a433
  TEST_RR 106, xperm4, 0xa010a0a0, 0x000f5a10, 0x2c162e2d
  TEST_RR 107, xperm4, 0xe010e0e0, 0x000f5e10, 0x2c162e2d
  TEST_RR 108, xperm4, 720, 0x23d5df9f, 0xffffc73f
  TEST_RR 109, xperm4, 3536, 0x23d5df9f, 0xffffc33f
  TEST_RR 110, xperm4, 0x31000c00, 0x104edc53, 0x07bbc289
  TEST_RR 111, xperm4, 0x31000400, 0x104ed453, 0x07bbc289
  TEST_RR 112, xperm4, 0x03888066, 0xf883ee6e, 0x94555911
  TEST_RR 113, xperm4, 0x03888666, 0xf883ee6e, 0x94555111
  TEST_RR 114, xperm4, 0x00003000, 0x000038e0, 0xfef73f07
  TEST_RR 115, xperm4, 0x00002000, 0x000028e0, 0xfef73f07
  TEST_RR 116, xperm4, 0xcccc8000, 0x00a0d88c, 0x000014c6
  TEST_RR 117, xperm4, 0xccccc000, 0x00a0d88c, 1222
  TEST_RR 118, xperm4, 0x0009100f, 0xffff1e19, 0xbde039b6
  TEST_RR 119, xperm4, 0x0009300f, 0xffff3e19, 0xbde039b6
  TEST_RR 120, xperm4, 0x00300000, 0x015be3ab, 0xf82c7cfe
  TEST_RR 121, xperm4, 0x00305000, 0x015be3ab, 0xf82c5cfe
  TEST_RR 122, xperm4, 0x00003060, 0x00006432, 0xd47d1639
  TEST_RR 123, xperm4, 0x00003020, 0x00002432, 0xd47d1639
  TEST_RR 124, xperm4, 0x00ffff40, 0xfff448bb, 0xfe55753e
  TEST_RR 125, xperm4, 0x00ff4f40, 0xfff448bb, 0xfe55353e
  TEST_RR 126, xperm4, 0x0300d20c, 0x2cd23cbc, 0xa3f954a2
  TEST_RR 127, xperm4, 0x0b00d20c, 0x2cd2bcbc, 0xa3f954a2
  TEST_RR 128, xperm4, 0xcccc7790, 0xac0d97ec, 0x00002239
  TEST_RR 129, xperm4, 0xcccc0790, 0xac0d97ec, 0x0000a239
  TEST_RR 130, xperm4, 0x10000000, 1, 0x08a4893b
  TEST_RR 131, xperm4, 0x10010000, 0x00010001, 0x08a4893b
  TEST_RR 132, xperm4, 0xc0790c03, 0x9c5e3c70, 0x2a17d2a3
  TEST_RR 133, xperm4, 0xc07c0c03, 0x9c5e3c70, 0x2a16d2a3
  TEST_RR 134, xperm4, 0x000fff0b, 0xfffffeb8, 0xfff46391
  TEST_RR 135, xperm4, 0x000dff0b, 0xfffdfeb8, 0xfff46391
  TEST_RR 136, xperm4, 0x000a0044, 0xffffa140, 0xf9a30011
  TEST_RR 137, xperm4, 0x00040044, 0xffffa140, 0xf9a10011
  TEST_RR 138, xperm4, 0x00002002, 0xfff0d7d2, 0x8baf0940
  TEST_RR 139, xperm4, 0x00002042, 0xfff4d7d2, 0x8baf0940
  TEST_RR 140, xperm4, 0x0df02b00, 0x7bf0b0d2, 0x8152068f
  TEST_RR 141, xperm4, 0x0dfb2b00, 0x7bf0b0d2, 0x8156068f
  TEST_RR 142, xperm4, 0xef0e4ae6, 0xaca4f6e5, 0x13814712
  TEST_RR 143, xperm4, 0xef0ecae6, 0xacacf6e5, 0x13814712
  TEST_RR 144, xperm4, 0, 0xa4643053, 0xffffffff
  TEST_RR 145, xperm4, 0x000a0000, 0xa4643053, 0xfff7ffff
  TEST_RR 146, xperm4, 0x2d05420d, 0x2a576d4d, 0x72e517e2
  TEST_RR 147, xperm4, 0x2d04420d, 0x2a476d4d, 0x72e517e2
  TEST_RR 148, xperm4, 0x44430900, 0x32791f34, 0x0001b4ff
  TEST_RR 149, xperm4, 0x44330900, 0x32791f34, 0x0011b4ff
  TEST_RR 150, xperm4, 0x0c0440cd, 0x43cf46d1, 0xc5837c51
  TEST_RR 151, xperm4, 0x0e0440ed, 0x43ef46d1, 0xc5837c51
  TEST_RR 152, xperm4, 0xbd007006, 0xf6b05e7d, 0x504b1e46
  TEST_RR 153, xperm4, 0xbd607006, 0xf6b05e7d, 0x506b1e46
  TEST_RR 154, xperm4, 0x3000d300, 0x003bd0fe, 0x5db7358b
  TEST_RR 155, xperm4, 0x7000d700, 0x007bd0fe, 0x5db7358b
  TEST_RR 156, xperm4, 0x8888ef8f, 0xfffffed8, 0x00002505
  TEST_RR 157, xperm4, 0x88f8ef8f, 0xfffffed8, 0x00402505
  TEST_RR 158, xperm4, 2818, 0x85b42006, 0xffff85c3
  TEST_RR 159, xperm4, 770, 0x85342006, 0xffff85c3
  TEST_RR 160, xperm4, 0, 0x4f507881, 0xfffffffd
  TEST_RR 161, xperm4, 0x00400000, 0x4f507881, 0xff7ffffd
  TEST_RR 162, xperm4, 0x000a0000, 1098, 0x3c703e6e
  TEST_RR 163, xperm4, 0x000a0010, 0x0100044a, 0x3c703e6e
  TEST_RR 164, xperm4, 0x11111000, 1, 1738
  TEST_RR 165, xperm4, 0x10111000, 1, 0x010006ca
  TEST_RR 166, xperm4, 0x00f80000, 0x1faa8781, 0xe961b9dd
  TEST_RR 167, xperm4, 0x00d80000, 0x1daa8781, 0xe961b9dd
  TEST_RR 168, xperm4, 0xa2082210, 0xd58172ba, 0x0295224c
  TEST_RR 169, xperm4, 0xaa082210, 0xd58172ba, 0x0095224c
  TEST_RR 170, xperm4, 0x333335f0, 0xfffcb5f3, 617
  TEST_RR 171, xperm4, 0x333335b0, 0xfbfcb5f3, 617
  TEST_RR 172, xperm4, 0xaaaaaaa0, 0x940ba43a, 13
  TEST_RR 173, xperm4, 0xabaaaaa0, 0x940ba43a, 0x0400000d
  TEST_RR 174, xperm4, 0x0ff00000, 0xfffffbc1, 0xf569b9c9
  TEST_RR 175, xperm4, 0x0f700000, 0xf7fffbc1, 0xf569b9c9
  TEST_RR 176, xperm4, 0x0d65522d, 0x25d82066, 0xd5066735
  TEST_RR 177, xperm4, 0x0065522d, 0x25d82066, 0xdd066735
  TEST_RR 178, xperm4, 0x8005fd0f, 0xfffa6d85, 0x1ea052f7
  TEST_RR 179, xperm4, 0x8005fd0e, 0xeffa6d85, 0x1ea052f7
  TEST_RR 180, xperm4, 0x470077a0, 0x03b4a674, 0x0178113d
  TEST_RR 181, xperm4, 0x770077a0, 0x03b4a674, 0x1178113d
  TEST_RR 182, xperm4, 0x00080008, 0x8a9a81f8, 0xfed398a7
  TEST_RR 183, xperm4, 0x0008000a, 0xaa9a81f8, 0xfed398a7
  TEST_RR 184, xperm4, 0x303070ff, 0x3f4723f7, 0x2d7b0d66
  TEST_RR 185, xperm4, 0x703070ff, 0x3f4723f7, 0x0d7b0d66
  TEST_RR 186, xperm4, 0x02000000, 0x000727e4, 0xb3ff5a7b
  TEST_RR 187, xperm4, 0x02000040, 0x400727e4, 0xb3ff5a7b
  TEST_RR 188, xperm4, 0x10340000, 0xe7110423, 0x4302caed
  TEST_RR 189, xperm4, 0x30340000, 0xe7110423, 0x0302caed
  TEST_RR 190, xperm4, 0x0036f53f, 0xffffd563, 0xfa017205
  TEST_RR 191, xperm4, 0x0036753f, 0x7fffd563, 0xfa017205
  TEST_RR 192, xperm4, 0x03005580, 0xc8139a75, 0xa4eb006f
  TEST_RR 193, xperm4, 0xa3005580, 0xc8139a75, 0x24eb006f

  // Noise.
  TEST_RR 194, xperm4, 0x20e2b020, 0xb949ef2b, 0x19317b1d
  TEST_RR 195, xperm4, 0x000d0a90, 0x2fdb19aa, 0xabc5d12b
  TEST_RR 196, xperm4, 0x30e03000, 0x037d1e33, 0x0f280fe9
  TEST_RR 197, xperm4, 0x0fe00000, 0x58afe2f8, 0xb13aeca9
  TEST_RR 198, xperm4, 0x44704907, 0x924f4872, 0x531837d1
  TEST_RR 199, xperm4, 0x0beb00eb, 0xfe5bc0b8, 0xc461df61
  TEST_RR 200, xperm4, 0x00007700, 0x3e7547c2, 0x88de22aa
  TEST_RR 201, xperm4, 0xf5000007, 0xbe5f577e, 0x43a8a9d1
  TEST_RR 202, xperm4, 0xc00500c0, 0xc856c556, 0x7ef1bb7f
  TEST_RR 203, xperm4, 0xaa00c000, 0xcfdaac90, 0x440a2fec
  TEST_RR 204, xperm4, 0x30000c05, 0xa0351cf5, 0x5b9da2b4
  TEST_RR 205, xperm4, 0xa8997000, 0x597a8b90, 0x436158fd
  TEST_RR 206, xperm4, 0x99908ce0, 0x98ec3924, 0x727d645b
  TEST_RR 207, xperm4, 0x00317ff0, 0x103fba47, 0xe957044e
  TEST_RR 208, xperm4, 0xf000a000, 0xf0028a2c, 0x78fa296d
  TEST_RR 209, xperm4, 0xa0907c90, 0x1a76c69c, 0x6b195019

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, xperm4, 0x50709005, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, xperm4, 0x50709005, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, xperm4, 0x0950030c, 0xc35a96e7
  TEST_RR_ALL_SAME 213, xperm4, 0x0950030c, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, xperm4, 0x03000a05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, xperm4, 0x03000a05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, xperm4, 0x00503000, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, xperm4, 0x00503000, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, xperm4, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, xperm4, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, xperm4, 0, 0x80000000
  TEST_RR_ALL_SAME 221, xperm4, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, xperm4, 0x77777770, 7, 3
  TEST_RR_RD_IS_RS2 223, xperm4, 0x77777770, 7, 3
  TEST_RR_SAME_SOURCES 224, xperm4, 0x77777770, 7
  TEST_RR_ALL_SAME 225, xperm4, 0x77777770, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, xperm4, 16, 0x0b9ad810, 0x0b9ad810, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, xperm4, 0x00c20070, 0xffc257f0, 0xfa549e2d, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, xperm4, 0x44440000, 0x000078e4, 0x000078e4, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, xperm4, 0xd0100083, 0x7d38d169, 0x382ad845, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, xperm4, 14, 0xffffeea2, 0xffffeea2, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, xperm4, 0x33333200, 739, 739, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, xperm4, 0xbbbb00b0, 0x00001a0b, 0x00001a0b, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, xperm4, 15, 0xfffffff3, 0xfffffff3, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, xperm4, 136, 0xb6d1c18b, 0x8dbbbe11, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, xperm4, 0xf00e00e0, 0x0be29e5f, 0x0be29e5f, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, xperm4, 0x00080050, 0x0a9578a3, 0x7ee2af48, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, xperm4, 249, 0xfffe9973, 0xfffe9973, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, xperm4, 0x100ee000, 0xf1100e56, 0x5f922def, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, xperm4, 0x44444000, 1460, 1460, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, xperm4, 3312, 0xffffb07c, 0xffffb07c, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, xperm4, 0x44a30205, 0x0035a2f4, 0x0035a2f4, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, xperm4, 0x111101c3, 0x0000c031, 0x0000c031, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, xperm4, 0x76440000, 0x70449aa6, 0x70449aa6, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, xperm4, 0x90550fc0, 0x6955c03f, 0x6955c03f, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, xperm4, 0x11111110, 1, 1, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, xperm4, 0xddddc000, 0x000014cd, 0x000014cd, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, xperm4, 0x02f00702, 0x93f82673, 0xc35db183, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, xperm4, 0x00033003, 0xffc33af3, 0xffc33af3, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, xperm4, 0x909000d0, 0x0b49df39, 0x0b49df39, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, xperm4, 0x06a00000, 0x901c96a6, 0x901c96a6, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, xperm4, 2818, 0x0002bbc1, 0xffff82f4, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, xperm4, 0x00096003, 0xf3950ac6, 0xf3950ac6, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, xperm4, 0x77777770, 7, 7, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, xperm4, 0x0000f355, 0xfff95033, 0xfff95033, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, xperm4, 0x0e700200, 0xe7688289, 0xe7688289, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, xperm4, 0x77777777, 0xca846bb7, 0
  TEST_RR_RESULT_AFTER 257, 1, xperm4, 0x99999999, 0x06cbd439, 0
  TEST_RR_RESULT_AFTER 258, 2, xperm4, 0x0020000b, 0x2d3a2b95, 0xff7d89d2

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, xperm4, 0xe00ea080, 0x6ea65c08, 0x6ea65c08
  TEST_RR_12_AFTER 260, 0, 1, xperm4, 0xcc200630, 0x001a632c, 0x001a632c
  TEST_RR_12_AFTER 261, 0, 2, xperm4, 0x70ee6205, 0x7e6152e3, 0x7e6152e3
  TEST_RR_12_AFTER 262, 1, 0, xperm4, 0xa0b50030, 0x0b31b75a, 0x0b31b75a
  TEST_RR_12_AFTER 263, 1, 1, xperm4, 0xe0090500, 0x58e1e798, 0x58e1e798
  TEST_RR_12_AFTER 264, 1, 2, xperm4, 0xdfe0000f, 0x234efdc3, 0x234efdc3
  TEST_RR_12_AFTER 265, 2, 0, xperm4, 0xc4000c00, 0x028ce48c, 0x028ce48c
  TEST_RR_12_AFTER 266, 2, 1, xperm4, 0xf50085fc, 0xcf4866f5, 0x60ce4067
  TEST_RR_12_AFTER 267, 2, 2, xperm4, 0x6000080a, 0x28cfa6e3, 0x28cfa6e3
  TEST_RR_21_AFTER 268, 0, 0, xperm4, 0x7a040700, 0x71a4d7a8, 0x71a4d7a8
  TEST_RR_21_AFTER 269, 0, 1, xperm4, 0x22220202, 0x0000a272, 0x0000a272
  TEST_RR_21_AFTER 270, 0, 2, xperm4, 0x000e2220, 0xfec6122b, 0xfec6122b
  TEST_RR_21_AFTER 271, 1, 0, xperm4, 0xc00f0015, 0x6cf5ed14, 0x6cf5ed14
  TEST_RR_21_AFTER 272, 1, 1, xperm4, 0x040b3002, 0xf0923bd4, 0xf0923bd4
  TEST_RR_21_AFTER 273, 1, 2, xperm4, 0x0150001d, 0xa5199d52, 0xa5199d52
  TEST_RR_21_AFTER 274, 2, 0, xperm4, 0x0e00fe5f, 0xf5ef4527, 0xf5ef4527
  TEST_RR_21_AFTER 275, 2, 1, xperm4, 0xbbbf0000, 0x0001eafb, 0x0001eafb
  TEST_RR_21_AFTER 276, 2, 2, xperm4, 0x3030a000, 0xa830a3b0, 0x2a593dc9
  TEST_RR_BOTH_AFTER 277, 0, 0, xperm4, 0xaaaa00a0, 0x0000140a, 0x0000140a
  TEST_RR_BOTH_AFTER 278, 0, 1, xperm4, 0xf0050858, 0x6f82f505, 0x6f82f505
  TEST_RR_BOTH_AFTER 279, 0, 2, xperm4, 0x00700f97, 0xfe2d9732, 0xfe2d9732
  TEST_RR_BOTH_AFTER 280, 1, 0, xperm4, 0x0d00000d, 0xfffbadd3, 0xd2dc8bd1
  TEST_RR_BOTH_AFTER 281, 1, 1, xperm4, 0x3005a035, 0x4ca35c03, 0x4ca35c03
  TEST_RR_BOTH_AFTER 282, 2, 0, xperm4, 0x55b00003, 0x0039ba65, 0x0039ba65

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, xperm4, 0x000ccc00, 0x2aaa4f7c, 0xfe80009d
  TEST_RR_RS2_LOADED 284, 0, xperm4, 0x000ccc00, 0x2aaa4f7c, 0xfe80009d
  TEST_RR_BOTH_LOADED 285, 0, xperm4, 0xf000a020, 0x2aaa4f7c
  TEST_RR_RS1_LOADED 286, 1, xperm4, 0x000400c0, 0x7c4b4094, 0xffd09b6a
  TEST_RR_RS2_LOADED 287, 1, xperm4, 0x000400c0, 0x7c4b4094, 0xffd09b6a
  TEST_RR_BOTH_LOADED 288, 1, xperm4, 0x70b0b40b, 0x7c4b4094
  TEST_RR_RS1_LOADED 289, 2, xperm4, 0x11111110, 1, 1
  TEST_RR_RS2_LOADED 290, 2, xperm4, 0x11111110, 1, 1
  TEST_RR_BOTH_LOADED 291, 2, xperm4, 0x11111110, 1

  // Each result is at once a source.
  TEST_RR_CHAIN 292, xperm4, 0xc757077c, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, xperm4, 0x55555355, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, xperm4, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, xperm4, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, xperm4, 0x77777777, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, xperm4, 0, 1
  TEST_RR_ZERO_RS2 298, xperm4, 0x11111111, 1
  TEST_RR_ZERO_RS1 299, xperm4, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, xperm4, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, xperm4, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, xperm4, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, xperm4, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, xperm4, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, xperm4, 0, 5
  TEST_RR_ZERO_RS2 306, xperm4, 0x55555555, 5
  TEST_RR_ZERO_RS1 307, xperm4, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, xperm4, 0x11111111, 0x00030201
  TEST_RR_ZERO_RS1 309, xperm4, 0, 0
  TEST_RR_ZERO_RS2 310, xperm4, 0, 0
  TEST_RR_ZERO_BOTH 311, xperm4, 0
  TEST_RR_ZERO_RD 312, xperm4, 0x8def8ade, 0xa9e9f5a0
  TEST_RR_ZERO_RD 313, xperm4, 0xffffd608, 0xb2645800
  TEST_RR_ZERO_RD 314, xperm4, 0x4c2ec52e, 0xe3789b46

TEST_END
