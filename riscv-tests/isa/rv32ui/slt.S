// slt: 388 cases, written by tools/generate.py.
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

  // Each bit of either source, where it decides.
  TEST_RR 66, slt, 1, 0xfffffffc, 0xfffffffd
  TEST_RR 67, slt, 0, 0xfffffffc, 0xfffffffc
  TEST_RR 68, slt, 1, 1, 4
  TEST_RR 69, slt, 0, 1, 0
  TEST_RR 70, slt, 0, 0xfffffffc, 0xfffffff9
  TEST_RR 71, slt, 1, 0xfffffff4, 0xfffffff9
  TEST_RR 72, slt, 0, 0xfffffff5, 0xfffffff0
  TEST_RR 73, slt, 1, 0xffffffe5, 0xfffffff0
  TEST_RR 74, slt, 1, 0xfffffff7, 0xfffffffe
  TEST_RR 75, slt, 0, 0xfffffff7, 0xffffffee
  TEST_RR 76, slt, 0, 0xffffffff, 0xffffffe5
  TEST_RR 77, slt, 1, 0xffffffdf, 0xffffffe5
  TEST_RR 78, slt, 0, 3, 0
  TEST_RR 79, slt, 1, 3, 32
  TEST_RR 80, slt, 1, 0xffffffc0, 0xffffffdd
  TEST_RR 81, slt, 0, 0xffffffc0, 0xffffff9d
  TEST_RR 82, slt, 1, 5, 22
  TEST_RR 83, slt, 0, 133, 22
  TEST_RR 84, slt, 0, 2, 2
  TEST_RR 85, slt, 1, 2, 130
  TEST_RR 86, slt, 0, 0xffffffeb, 0xffffffd3
  TEST_RR 87, slt, 1, 0xfffffeeb, 0xffffffd3
  TEST_RR 88, slt, 1, 0xffffffe8, 0xfffffff4
  TEST_RR 89, slt, 0, 0xffffffe8, 0xfffffef4
  TEST_RR 90, slt, 0, 0xffffff2c, 0xffffff27
  TEST_RR 91, slt, 1, 0xfffffd2c, 0xffffff27
  TEST_RR 92, slt, 1, 0xffffff97, 0xfffffff6
  TEST_RR 93, slt, 0, 0xffffff97, 0xfffffdf6
  TEST_RR 94, slt, 0, 0xffffffec, 0xfffffe05
  TEST_RR 95, slt, 1, 0xfffffbec, 0xfffffe05
  TEST_RR 96, slt, 1, 443, 1383
  TEST_RR 97, slt, 0, 443, 359
  TEST_RR 98, slt, 1, 72, 172
  TEST_RR 99, slt, 0, 2120, 172
  TEST_RR 100, slt, 0, 694, 282
  TEST_RR 101, slt, 1, 694, 2330
  TEST_RR 102, slt, 1, 3, 15
  TEST_RR 103, slt, 0, 0x00001003, 15
  TEST_RR 104, slt, 0, 61, 49
  TEST_RR 105, slt, 1, 61, 0x00001031
  TEST_RR 106, slt, 0, 0xfffffec7, 0xfffff95f
  TEST_RR 107, slt, 1, 0xffffdec7, 0xfffff95f
  TEST_RR 108, slt, 1, 0xffffff9a, 0xffffffc5
  TEST_RR 109, slt, 0, 0xffffff9a, 0xffffdfc5
  TEST_RR 110, slt, 1, 0, 70
  TEST_RR 111, slt, 0, 0x00004000, 70
  TEST_RR 112, slt, 1, 0xfffffcaf, 0xfffffedb
  TEST_RR 113, slt, 0, 0xfffffcaf, 0xffffbedb
  TEST_RR 114, slt, 1, 3, 223
  TEST_RR 115, slt, 0, 0x00008003, 223
  TEST_RR 116, slt, 0, 506, 1
  TEST_RR 117, slt, 1, 506, 0x00008001
  TEST_RR 118, slt, 1, 25, 0x00001be8
  TEST_RR 119, slt, 0, 0x00010019, 0x00001be8
  TEST_RR 120, slt, 1, 0xffffe9e4, 0xfffff8d8
  TEST_RR 121, slt, 0, 0xffffe9e4, 0xfffef8d8
  TEST_RR 122, slt, 1, 49, 0x000112bc
  TEST_RR 123, slt, 0, 0x00020031, 0x000112bc
  TEST_RR 124, slt, 0, 0x00007abb, 179
  TEST_RR 125, slt, 1, 0x00007abb, 0x000200b3
  TEST_RR 126, slt, 0, 0xfffffff2, 0xfffffc17
  TEST_RR 127, slt, 1, 0xfffbfff2, 0xfffffc17
  TEST_RR 128, slt, 1, 0xffffe04b, 0xfffffffa
  TEST_RR 129, slt, 0, 0xffffe04b, 0xfffbfffa
  TEST_RR 130, slt, 1, 140, 223
  TEST_RR 131, slt, 0, 0x0008008c, 223
  TEST_RR 132, slt, 1, 0xffff33eb, 0xfffffffe
  TEST_RR 133, slt, 0, 0xffff33eb, 0xfff7fffe
  TEST_RR 134, slt, 1, 1356, 0x0004fc52
  TEST_RR 135, slt, 0, 0x0010054c, 0x0004fc52
  TEST_RR 136, slt, 0, 2560, 415
  TEST_RR 137, slt, 1, 2560, 0x0010019f
  TEST_RR 138, slt, 0, 0xffff597d, 0xfff91a53
  TEST_RR 139, slt, 1, 0xffdf597d, 0xfff91a53
  TEST_RR 140, slt, 1, 0xffff68e3, 0xfffffffd
  TEST_RR 141, slt, 0, 0xffff68e3, 0xffdffffd
  TEST_RR 142, slt, 1, 0x00006dc1, 0x0017216b
  TEST_RR 143, slt, 0, 0x00406dc1, 0x0017216b
  TEST_RR 144, slt, 0, 0x000b19b2, 129
  TEST_RR 145, slt, 1, 0x000b19b2, 0x00400081
  TEST_RR 146, slt, 0, 0xffffa68e, 0xfff2892e
  TEST_RR 147, slt, 1, 0xff7fa68e, 0xfff2892e
  TEST_RR 148, slt, 1, 0xffe01cee, 0xffffe749
  TEST_RR 149, slt, 0, 0xffe01cee, 0xff7fe749
  TEST_RR 150, slt, 1, 2365, 0x00a45fbd
  TEST_RR 151, slt, 0, 0x0100093d, 0x00a45fbd
  TEST_RR 152, slt, 1, 0xfff80f68, 0xffffffd2
  TEST_RR 153, slt, 0, 0xfff80f68, 0xfeffffd2
  TEST_RR 154, slt, 1, 213, 2961
  TEST_RR 155, slt, 0, 0x020000d5, 2961
  TEST_RR 156, slt, 0, 3, 0
  TEST_RR 157, slt, 1, 3, 0x02000000
  TEST_RR 158, slt, 0, 0xffff1a99, 0xfd970296
  TEST_RR 159, slt, 1, 0xfbff1a99, 0xfd970296
  TEST_RR 160, slt, 1, 0xffffffdc, 0xfffffffe
  TEST_RR 161, slt, 0, 0xffffffdc, 0xfbfffffe
  TEST_RR 162, slt, 1, 0xa7817111, 0xabd83820
  TEST_RR 163, slt, 0, 0xaf817111, 0xabd83820
  TEST_RR 164, slt, 1, 0x7228d7af, 0x799c644b
  TEST_RR 165, slt, 0, 0x7228d7af, 0x719c644b
  TEST_RR 166, slt, 1, 0x0c02b7fc, 0x1adaff62
  TEST_RR 167, slt, 0, 0x1c02b7fc, 0x1adaff62
  TEST_RR 168, slt, 0, 0x00002ae2, 357
  TEST_RR 169, slt, 1, 0x00002ae2, 0x10000165
  TEST_RR 170, slt, 1, 0x0cd721fb, 0x0d57da81
  TEST_RR 171, slt, 0, 0x2cd721fb, 0x0d57da81
  TEST_RR 172, slt, 1, 0xfffffffb, 0xfffffffc
  TEST_RR 173, slt, 0, 0xfffffffb, 0xdffffffc
  TEST_RR 174, slt, 1, 23, 0x0000ce10
  TEST_RR 175, slt, 0, 0x40000017, 0x0000ce10
  TEST_RR 176, slt, 1, 0xfff301bb, 0xffffcc15
  TEST_RR 177, slt, 0, 0xfff301bb, 0xbfffcc15
  TEST_RR 178, slt, 1, 0x994f96a3, 1
  TEST_RR 179, slt, 0, 0x194f96a3, 1
  TEST_RR 180, slt, 1, 0x0000aaaf, 0x6f4f5f74
  TEST_RR 181, slt, 0, 0x0000aaaf, 0xef4f5f74

  // Noise.
  TEST_RR 182, slt, 1, 0xc2d795fa, 0x1b84b955
  TEST_RR 183, slt, 1, 0xd9db770d, 0x4a5c5723
  TEST_RR 184, slt, 1, 0xbd58adc5, 0x36bc02b0
  TEST_RR 185, slt, 0, 0x66d317ed, 0x01e4b9d7
  TEST_RR 186, slt, 1, 0x91126cdb, 0x936a6c01
  TEST_RR 187, slt, 0, 0x5dc5139a, 0xdc95ea73
  TEST_RR 188, slt, 1, 0xeb90290f, 0x5424fbb6
  TEST_RR 189, slt, 1, 0xbd5660e9, 0x63468f98
  TEST_RR 190, slt, 1, 0x9f1035e1, 0x20230123
  TEST_RR 191, slt, 0, 0xfd0dccf2, 0x8cf1365e
  TEST_RR 192, slt, 0, 0x7fb3c417, 0x1a06a53b
  TEST_RR 193, slt, 1, 0xec483635, 0x68ab96f8
  TEST_RR 194, slt, 0, 0x0a91543e, 0xe20aeaa8
  TEST_RR 195, slt, 0, 0x7e9ef140, 0xa51c285d
  TEST_RR 196, slt, 1, 0xa6fe1057, 0x7f36b6db
  TEST_RR 197, slt, 0, 0x70f24747, 0x490b9620

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 198, slt, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 199, slt, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 200, slt, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 201, slt, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 202, slt, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 203, slt, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 204, slt, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 205, slt, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 206, slt, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 207, slt, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 208, slt, 0, 0x80000000
  TEST_RR_ALL_SAME 209, slt, 0, 0x80000000
  TEST_RR_RD_IS_RS1 210, slt, 0, 7, 3
  TEST_RR_RD_IS_RS2 211, slt, 0, 7, 3
  TEST_RR_SAME_SOURCES 212, slt, 0, 7
  TEST_RR_ALL_SAME 213, slt, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 214, slt, 1, 0xd7d59e31, 0, x1, x13, x19, x7
  TEST_RR_REGISTERS 215, slt, 0, 0xfffffff7, 0xfffffff7, x1, x13, x19, x7
  TEST_RR_REGISTERS 216, slt, 0, 0x006058bc, 0x006058bc, x2, x14, x20, x7
  TEST_RR_REGISTERS 217, slt, 1, 0x6d783c8b, 0x77c301b7, x2, x14, x20, x7
  TEST_RR_REGISTERS 218, slt, 1, 0xcde1dbd2, 0xffee04b3, x4, x15, x21, x7
  TEST_RR_REGISTERS 219, slt, 0, 0xffff254d, 0xffff254d, x4, x15, x21, x7
  TEST_RR_REGISTERS 220, slt, 1, 0xffffe310, 0, x5, x16, x22, x7
  TEST_RR_REGISTERS 221, slt, 0, 0xbe288a09, 0xbe288a09, x5, x16, x22, x7
  TEST_RR_REGISTERS 222, slt, 0, 195, 195, x6, x17, x23, x7
  TEST_RR_REGISTERS 223, slt, 0, 0xfe47cb65, 0xfc70f9ec, x6, x17, x23, x7
  TEST_RR_REGISTERS 224, slt, 1, 0xa523d301, 0xfffef893, x7, x18, x24, x5
  TEST_RR_REGISTERS 225, slt, 1, 0x614bb09e, 0x61526863, x7, x18, x24, x5
  TEST_RR_REGISTERS 226, slt, 0, 0x4a2cbb4c, 0x4a2cbb4c, x8, x19, x25, x7
  TEST_RR_REGISTERS 227, slt, 1, 0x5e70b4d9, 0x61eaf75c, x8, x19, x25, x7
  TEST_RR_REGISTERS 228, slt, 1, 0xffffff84, 0, x9, x20, x26, x7
  TEST_RR_REGISTERS 229, slt, 1, 0x6eac8b22, 0x6f9986fb, x9, x20, x26, x7
  TEST_RR_REGISTERS 230, slt, 0, 0x1765051b, 0x1765051b, x10, x21, x27, x7
  TEST_RR_REGISTERS 231, slt, 1, 0x5aa2561c, 0x6081ac30, x10, x21, x27, x7
  TEST_RR_REGISTERS 232, slt, 0, 0x1ce3363d, 0x1ce3363d, x11, x22, x28, x7
  TEST_RR_REGISTERS 233, slt, 0, 0xffffffbf, 0xffffffbf, x11, x22, x28, x7
  TEST_RR_REGISTERS 234, slt, 1, 0xfff66d32, 0, x12, x23, x29, x7
  TEST_RR_REGISTERS 235, slt, 0, 0xffffffe2, 0xffffffe2, x12, x23, x29, x7
  TEST_RR_REGISTERS 236, slt, 1, 0xfc0c691f, 0, x13, x24, x30, x7
  TEST_RR_REGISTERS 237, slt, 0, 0xfc745f3c, 0xfc745f3c, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, slt, 0, 0x1fc7e416, 0x1fc7e416, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, slt, 0, 0xffffffec, 0xf500638e, x14, x25, x31, x7
  TEST_RR_REGISTERS 240, slt, 1, 0xffffffd4, 0, x15, x26, x1, x7
  TEST_RR_REGISTERS 241, slt, 1, 0x72b51c4f, 0x79c97c56, x15, x26, x1, x7
  TEST_RR_REGISTERS 242, slt, 1, 0xa73c385f, 0, x16, x27, x2, x7
  TEST_RR_REGISTERS 243, slt, 0, 0xffffd52c, 0xffffd52c, x16, x27, x2, x7
  TEST_RR_REGISTERS 244, slt, 0, 0x24c42855, 0x24c42855, x17, x28, x4, x7
  TEST_RR_REGISTERS 245, slt, 1, 0x0016e388, 0x1eb98782, x17, x28, x4, x7
  TEST_RR_REGISTERS 246, slt, 1, 0xeed60c36, 0, x18, x29, x5, x7
  TEST_RR_REGISTERS 247, slt, 0, 0x8cea02b7, 0x8cea02b7, x18, x29, x5, x7
  TEST_RR_REGISTERS 248, slt, 0, 0x432f3518, 0x432f3518, x19, x30, x6, x7
  TEST_RR_REGISTERS 249, slt, 1, 6, 0x0cf31751, x19, x30, x6, x7
  TEST_RR_REGISTERS 250, slt, 1, 0xe33b4e1c, 0, x20, x31, x7, x5
  TEST_RR_REGISTERS 251, slt, 1, 0x63790591, 0x793bc6ae, x20, x31, x7, x5
  TEST_RR_REGISTERS 252, slt, 1, 0xe3018970, 0, x21, x1, x8, x7
  TEST_RR_REGISTERS 253, slt, 0, 0xffffff00, 0xffffff00, x21, x1, x8, x7
  TEST_RR_REGISTERS 254, slt, 0, 0x78ac82dd, 0x12bd6ef6, x22, x2, x9, x7
  TEST_RR_REGISTERS 255, slt, 1, 0x6069feee, 0x77cc9005, x22, x2, x9, x7
  TEST_RR_REGISTERS 256, slt, 0, 0x50ce2695, 0x50ce2695, x23, x4, x10, x7
  TEST_RR_REGISTERS 257, slt, 0, 0xffffb541, 0xffffb541, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, slt, 0, 0x60706e78, 0x60706e78, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, slt, 1, 0x66845612, 0x79d2ed8f, x24, x5, x11, x7
  TEST_RR_REGISTERS 260, slt, 0, 0x1135d055, 0x1135d055, x25, x6, x12, x7
  TEST_RR_REGISTERS 261, slt, 0, 0xfffffe3c, 0xe0c2d790, x25, x6, x12, x7
  TEST_RR_REGISTERS 262, slt, 0, 0x000033f7, 0x000033f7, x26, x7, x13, x5
  TEST_RR_REGISTERS 263, slt, 1, 0x545d00cf, 0x5b91fdbe, x26, x7, x13, x5
  TEST_RR_REGISTERS 264, slt, 0, 0x000234cc, 0x000234cc, x27, x8, x14, x7
  TEST_RR_REGISTERS 265, slt, 0, 0xffffffc5, 0xffffffc5, x27, x8, x14, x7
  TEST_RR_REGISTERS 266, slt, 0, 37, 37, x28, x9, x15, x7
  TEST_RR_REGISTERS 267, slt, 0, 0xfffffe3c, 0xfffffe3c, x28, x9, x15, x7
  TEST_RR_REGISTERS 268, slt, 0, 0x197f4fd9, 0x197f4fd9, x29, x10, x16, x7
  TEST_RR_REGISTERS 269, slt, 1, 0x5f5c95a8, 0x799177f6, x29, x10, x16, x7
  TEST_RR_REGISTERS 270, slt, 1, 0xd7501cfd, 0, x30, x11, x17, x7
  TEST_RR_REGISTERS 271, slt, 1, 0x5e558d42, 0x7a472830, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, slt, 0, 0x4940a38b, 0x2551c7ef, x31, x12, x18, x7
  TEST_RR_REGISTERS 273, slt, 0, 0xfa3a2fd8, 0xfa3a2fd8, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 274, 0, slt, 1, 2904, 0x0a244281
  TEST_RR_RESULT_AFTER 275, 1, slt, 1, 0xefc956d1, 0
  TEST_RR_RESULT_AFTER 276, 2, slt, 1, 0x90bfc139, 0xef4fd878

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 277, 0, 0, slt, 0, 0x1ccbd902, 0x1ccbd902
  TEST_RR_12_AFTER 278, 0, 0, slt, 1, 0x69b4c6e8, 0x7f02230c
  TEST_RR_12_AFTER 279, 0, 1, slt, 0, 0x0e648221, 0x0e648221
  TEST_RR_12_AFTER 280, 0, 1, slt, 0, 0xffffffd2, 0x9543c3ba
  TEST_RR_12_AFTER 281, 0, 2, slt, 1, 0xe496aa66, 0xff1fe337
  TEST_RR_12_AFTER 282, 0, 2, slt, 0, 0x8b10ab86, 0x8b10ab86
  TEST_RR_12_AFTER 283, 1, 0, slt, 0, 0x4e640b3e, 0x4e640b3e
  TEST_RR_12_AFTER 284, 1, 0, slt, 0, 0xfffffff8, 0xd4915903
  TEST_RR_12_AFTER 285, 1, 1, slt, 0, 0x3eb0493e, 0x3eb0493e
  TEST_RR_12_AFTER 286, 1, 1, slt, 1, 0x6447f708, 0x644a0daa
  TEST_RR_12_AFTER 287, 1, 2, slt, 1, 0x8470a2bd, 0
  TEST_RR_12_AFTER 288, 1, 2, slt, 1, 0x77845e57, 0x7878e985
  TEST_RR_12_AFTER 289, 2, 0, slt, 0, 0x2f9f3044, 0x0092b058
  TEST_RR_12_AFTER 290, 2, 0, slt, 0, 0xffffff8e, 0xffffff8e
  TEST_RR_12_AFTER 291, 2, 1, slt, 0, 0x033e8e69, 0x033e8e69
  TEST_RR_12_AFTER 292, 2, 1, slt, 0, 0xb517cd21, 0xb517cd21
  TEST_RR_12_AFTER 293, 2, 2, slt, 0, 0x374947c6, 0x00003dd7
  TEST_RR_12_AFTER 294, 2, 2, slt, 0, 0xa4abf7aa, 0xa4abf7aa
  TEST_RR_21_AFTER 295, 0, 0, slt, 0, 0x02b7c9d7, 0x02b7c9d7
  TEST_RR_21_AFTER 296, 0, 0, slt, 0, 0xfffff902, 0xee9702a6
  TEST_RR_21_AFTER 297, 0, 1, slt, 1, 0xfbee91ad, 0
  TEST_RR_21_AFTER 298, 0, 1, slt, 1, 0x64e8263e, 0x754b468e
  TEST_RR_21_AFTER 299, 0, 2, slt, 0, 0x332fe683, 0x332fe683
  TEST_RR_21_AFTER 300, 0, 2, slt, 1, 0x70d95db6, 0x7100b8c5
  TEST_RR_21_AFTER 301, 1, 0, slt, 0, 0x16d1994b, 0x028e0f47
  TEST_RR_21_AFTER 302, 1, 0, slt, 0, 0x81d2d9fc, 0x81d2d9fc
  TEST_RR_21_AFTER 303, 1, 1, slt, 0, 903, 903
  TEST_RR_21_AFTER 304, 1, 1, slt, 1, 0x5f13c0fa, 0x7013c97e
  TEST_RR_21_AFTER 305, 1, 2, slt, 0, 418, 418
  TEST_RR_21_AFTER 306, 1, 2, slt, 1, 0x585eb326, 0x7cd068f9
  TEST_RR_21_AFTER 307, 2, 0, slt, 0, 0x3b02125e, 0x3b02125e
  TEST_RR_21_AFTER 308, 2, 0, slt, 0, 0xf7f265ab, 0xf7f265ab
  TEST_RR_21_AFTER 309, 2, 1, slt, 1, 0xff6bcb8e, 0
  TEST_RR_21_AFTER 310, 2, 1, slt, 0, 0x8431877f, 0x8431877f
  TEST_RR_21_AFTER 311, 2, 2, slt, 0, 0x2a3fcec1, 0x14f6fd36
  TEST_RR_21_AFTER 312, 2, 2, slt, 1, 0x74d04d3c, 0x7c64e1cc
  TEST_RR_BOTH_AFTER 313, 0, 0, slt, 0, 0x1c8574ec, 0x1c8574ec
  TEST_RR_BOTH_AFTER 314, 0, 0, slt, 0, 0xffb807da, 0x9c3fb192
  TEST_RR_BOTH_AFTER 315, 0, 1, slt, 0, 5, 5
  TEST_RR_BOTH_AFTER 316, 0, 1, slt, 1, 0x71d5efaa, 0x761e077e
  TEST_RR_BOTH_AFTER 317, 0, 2, slt, 0, 0x62456613, 0x003d46e6
  TEST_RR_BOTH_AFTER 318, 0, 2, slt, 1, 0x643d83b2, 0x6b05dde4
  TEST_RR_BOTH_AFTER 319, 1, 0, slt, 0, 0x6bf951d7, 0x6bf951d7
  TEST_RR_BOTH_AFTER 320, 1, 0, slt, 1, 0x64c09489, 0x7ec16112
  TEST_RR_BOTH_AFTER 321, 1, 1, slt, 0, 0x1241702e, 0x1241702e
  TEST_RR_BOTH_AFTER 322, 1, 1, slt, 0, 0x8e04f4da, 0x8e04f4da
  TEST_RR_BOTH_AFTER 323, 2, 0, slt, 0, 0x0ba873cd, 0x0ba873cd
  TEST_RR_BOTH_AFTER 324, 2, 0, slt, 0, 0xfea6de16, 0xfea6de16

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 325, 0, slt, 0, 0x11c31e69, 0x11c31e69
  TEST_RR_RS2_LOADED 326, 0, slt, 0, 0x11c31e69, 0x11c31e69
  TEST_RR_BOTH_LOADED 327, 0, slt, 0, 0x11c31e69
  TEST_RR_RS1_LOADED 328, 0, slt, 1, 0x6c7ec5c2, 0x7b7d8ecf
  TEST_RR_RS2_LOADED 329, 0, slt, 1, 0x6c7ec5c2, 0x7b7d8ecf
  TEST_RR_BOTH_LOADED 330, 0, slt, 0, 0x6c7ec5c2
  TEST_RR_RS1_LOADED 331, 1, slt, 1, 0xffff9697, 0
  TEST_RR_RS2_LOADED 332, 1, slt, 1, 0xffff9697, 0
  TEST_RR_BOTH_LOADED 333, 1, slt, 0, 0xffff9697
  TEST_RR_RS1_LOADED 334, 1, slt, 1, 0x6be7e880, 0x74cc506f
  TEST_RR_RS2_LOADED 335, 1, slt, 1, 0x6be7e880, 0x74cc506f
  TEST_RR_BOTH_LOADED 336, 1, slt, 0, 0x6be7e880
  TEST_RR_RS1_LOADED 337, 2, slt, 0, 2, 2
  TEST_RR_RS2_LOADED 338, 2, slt, 0, 2, 2
  TEST_RR_BOTH_LOADED 339, 2, slt, 0, 2
  TEST_RR_RS1_LOADED 340, 2, slt, 1, 0x03a38baa, 0x61a5882b
  TEST_RR_RS2_LOADED 341, 2, slt, 1, 0x03a38baa, 0x61a5882b
  TEST_RR_BOTH_LOADED 342, 2, slt, 0, 0x03a38baa

  // The same, and what the register held before would choose otherwise.
  TEST_RR_12_AFTER 343, 0, 0, slt, 0, 0, 0
  TEST_RR_12_AFTER 344, 0, 0, slt, 1, 0, 0x6344bfd2
  TEST_RR_21_AFTER 345, 0, 0, slt, 1, 0xa3a146e4, 0
  TEST_RR_21_AFTER 346, 0, 0, slt, 0, 0, 0xfdd22c6a
  TEST_RR_RS1_LOADED 347, 0, slt, 1, 0xfff2d2c6, 0
  TEST_RR_RS1_LOADED 348, 0, slt, 0, 0x2099ef81, 0xfffffa2b
  TEST_RR_RS2_LOADED 349, 0, slt, 1, 0xfffffeb2, 0
  TEST_RR_RS2_LOADED 350, 0, slt, 1, 2, 33
  TEST_RR_12_AFTER 351, 0, 1, slt, 0, 0xfffff34d, 0xe679b401
  TEST_RR_12_AFTER 352, 0, 1, slt, 1, 0xffa16577, 0
  TEST_RR_21_AFTER 353, 0, 1, slt, 0, 0, 0
  TEST_RR_21_AFTER 354, 0, 1, slt, 0, 936, 484
  TEST_RR_RS1_LOADED 355, 1, slt, 1, 0xff0a87ab, 0
  TEST_RR_RS1_LOADED 356, 1, slt, 0, 0xfffff7d0, 0xfffff1e7
  TEST_RR_RS2_LOADED 357, 1, slt, 1, 0xffffffff, 0
  TEST_RR_RS2_LOADED 358, 1, slt, 1, 0x0000696f, 0x00050dc6
  TEST_RR_12_AFTER 359, 0, 2, slt, 0, 0x000188e1, 0
  TEST_RR_12_AFTER 360, 0, 2, slt, 1, 437, 0x0bd76689
  TEST_RR_21_AFTER 361, 0, 2, slt, 1, 0xb1cd615b, 0
  TEST_RR_21_AFTER 362, 0, 2, slt, 0, 0x00003207, 0
  TEST_RR_RS1_LOADED 363, 2, slt, 0, 0x27d6998a, 0x24ed790d
  TEST_RR_RS1_LOADED 364, 2, slt, 1, 0xfff7d895, 0
  TEST_RR_RS2_LOADED 365, 2, slt, 1, 2, 506
  TEST_RR_RS2_LOADED 366, 2, slt, 0, 0xb1bd8270, 0xa859f359

  // Each result is at once a source.
  TEST_RR_CHAIN 367, slt, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 368, slt, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 369, slt, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 370, slt, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 371, slt, 1, 0xc35a96e7
  TEST_RR_ZERO_RS1 372, slt, 1, 1
  TEST_RR_ZERO_RS2 373, slt, 0, 1
  TEST_RR_ZERO_RS1 374, slt, 0, 0xffffffff
  TEST_RR_ZERO_RS2 375, slt, 1, 0xffffffff
  TEST_RR_ZERO_RS1 376, slt, 1, 0x60000000
  TEST_RR_ZERO_RS2 377, slt, 0, 0x60000000
  TEST_RR_ZERO_RS1 378, slt, 0, 0xa0000000
  TEST_RR_ZERO_RS2 379, slt, 1, 0xa0000000
  TEST_RR_ZERO_RS1 380, slt, 1, 5
  TEST_RR_ZERO_RS2 381, slt, 0, 5
  TEST_RR_ZERO_RS1 382, slt, 1, 0x00030201
  TEST_RR_ZERO_RS2 383, slt, 0, 0x00030201
  TEST_RR_ZERO_RS1 384, slt, 0, 0
  TEST_RR_ZERO_RS2 385, slt, 0, 0
  TEST_RR_ZERO_BOTH 386, slt, 0
  TEST_RR_ZERO_RD 387, slt, 0xe8ddb3a3, 0x01f00080
  TEST_RR_ZERO_RD 388, slt, 0x83a8e435, 0xd59fea33
  TEST_RR_ZERO_RD 389, slt, 0x3b28c16c, 0x64462417

TEST_END
