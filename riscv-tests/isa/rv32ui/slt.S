// slt: 301 cases, written by tools/generate.py.
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
  TEST_RR_REGISTERS 214, slt, 0, 0xfffffff7, 0xa335a145, x1, x13, x19, x7
  TEST_RR_REGISTERS 215, slt, 1, 0xc6d69494, 0x3938bd1d, x2, x14, x20, x7
  TEST_RR_REGISTERS 216, slt, 0, 0, 0xfecc6637, x4, x15, x21, x7
  TEST_RR_REGISTERS 217, slt, 1, 0xffff254d, 0x7f401d85, x5, x16, x22, x7
  TEST_RR_REGISTERS 218, slt, 1, 0x007513aa, 0x74527a16, x6, x17, x23, x7
  TEST_RR_REGISTERS 219, slt, 0, 0xe737e4a6, 0x856066b0, x7, x18, x24, x5
  TEST_RR_REGISTERS 220, slt, 0, 195, 0x946aa46f, x8, x19, x25, x7
  TEST_RR_REGISTERS 221, slt, 0, 0x0281988c, 0xffec53e4, x9, x20, x26, x7
  TEST_RR_REGISTERS 222, slt, 1, 0xfffffff9, 0x2270f8fa, x10, x21, x27, x7
  TEST_RR_REGISTERS 223, slt, 0, 0x4a2cbb4c, 0x1c402c23, x11, x22, x28, x7
  TEST_RR_REGISTERS 224, slt, 0, 28, 0xfffffd8a, x12, x23, x29, x7
  TEST_RR_REGISTERS 225, slt, 0, 0x01290a22, 0xa379ca0d, x13, x24, x30, x7
  TEST_RR_REGISTERS 226, slt, 0, 0x1765051b, 0xfffffffa, x14, x25, x31, x7
  TEST_RR_REGISTERS 227, slt, 1, 0xff32b0d8, 0x58e7c07a, x15, x26, x1, x7
  TEST_RR_REGISTERS 228, slt, 0, 0x0006ca38, 192, x16, x27, x2, x7
  TEST_RR_REGISTERS 229, slt, 0, 0xffffffe2, 0xf0face75, x17, x28, x4, x7
  TEST_RR_REGISTERS 230, slt, 0, 0x7ee405bf, 0x0aa83832, x18, x29, x5, x7
  TEST_RR_REGISTERS 231, slt, 0, 0x5e7e366f, 0x15160a0b, x19, x30, x6, x7
  TEST_RR_REGISTERS 232, slt, 0, 0x1fc7e416, 0x001e02b2, x20, x31, x7, x5
  TEST_RR_REGISTERS 233, slt, 0, 0xffff6d62, 0xff8a5a33, x21, x1, x8, x7
  TEST_RR_REGISTERS 234, slt, 0, 0x321b6fe9, 686, x22, x2, x9, x7
  TEST_RR_REGISTERS 235, slt, 1, 0xffffd52c, 4, x23, x4, x10, x7
  TEST_RR_REGISTERS 236, slt, 0, 0x06ce2005, 0x01ba2d34, x24, x5, x11, x7
  TEST_RR_REGISTERS 237, slt, 1, 0xff8e6bf3, 0x58036c35, x25, x6, x12, x7
  TEST_RR_REGISTERS 238, slt, 1, 0x8cea02b7, 0x0001e2a8, x26, x7, x13, x5
  TEST_RR_REGISTERS 239, slt, 1, 0xf9e3128f, 0xff6e2258, x27, x8, x14, x7
  TEST_RR_REGISTERS 240, slt, 1, 0xbb237205, 0x28875369, x28, x9, x15, x7
  TEST_RR_REGISTERS 241, slt, 1, 0xee2e74f5, 0x7de5be5a, x29, x10, x16, x7
  TEST_RR_REGISTERS 242, slt, 1, 0x17cd65a7, 0x372204da, x30, x11, x17, x7
  TEST_RR_REGISTERS 243, slt, 0, 0xee02c3dd, 0xdabd3b30, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 244, 0, slt, 1, 0xffffff23, 0
  TEST_RR_RESULT_AFTER 245, 1, slt, 1, 0xe9d3cb84, 0
  TEST_RR_RESULT_AFTER 246, 2, slt, 1, 0x80f031a7, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 247, 0, 0, slt, 1, 0xb914df59, 0xfffffdbc
  TEST_RR_12_AFTER 248, 0, 1, slt, 1, 0xfe07b410, 0x0450a287
  TEST_RR_12_AFTER 249, 0, 2, slt, 1, 0xffffff48, 0x5e8350a1
  TEST_RR_12_AFTER 250, 1, 0, slt, 1, 2252, 0x39111608
  TEST_RR_12_AFTER 251, 1, 1, slt, 1, 0xffffffff, 111
  TEST_RR_12_AFTER 252, 1, 2, slt, 1, 0xc9e8a6b5, 979
  TEST_RR_12_AFTER 253, 2, 0, slt, 0, 0x0000dca0, 0xd73603c9
  TEST_RR_12_AFTER 254, 2, 1, slt, 0, 0x53d9f806, 1378
  TEST_RR_12_AFTER 255, 2, 2, slt, 0, 4, 0xe72e8a16
  TEST_RR_21_AFTER 256, 0, 0, slt, 1, 0xffffbed8, 0x4a89d07e
  TEST_RR_21_AFTER 257, 0, 1, slt, 0, 0x36b348f2, 0x0000a947
  TEST_RR_21_AFTER 258, 0, 2, slt, 1, 0x41cd6e55, 0x61c6128e
  TEST_RR_21_AFTER 259, 1, 0, slt, 1, 0xd3d0cfe3, 0x0001119c
  TEST_RR_21_AFTER 260, 1, 1, slt, 1, 0x00110079, 0x74746895
  TEST_RR_21_AFTER 261, 1, 2, slt, 0, 0x7c472757, 0x26f206cd
  TEST_RR_21_AFTER 262, 2, 0, slt, 0, 0x673df18f, 0xebc31ed0
  TEST_RR_21_AFTER 263, 2, 1, slt, 1, 0xb74708bc, 0x1e44521a
  TEST_RR_21_AFTER 264, 2, 2, slt, 0, 0x6c8209e2, 0xffffa5d5
  TEST_RR_BOTH_AFTER 265, 0, 0, slt, 0, 0x7548c8c4, 0x8b10ab86
  TEST_RR_BOTH_AFTER 266, 0, 1, slt, 0, 0xc4214f5a, 0x950733f8
  TEST_RR_BOTH_AFTER 267, 0, 2, slt, 1, 0x01272412, 0x6a94fda0
  TEST_RR_BOTH_AFTER 268, 1, 0, slt, 1, 4, 0x3eb0493e
  TEST_RR_BOTH_AFTER 269, 1, 1, slt, 1, 0xa3dbc72a, 0xfea7fecd
  TEST_RR_BOTH_AFTER 270, 2, 0, slt, 1, 0x26384e9c, 0x61c65437

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 271, 0, slt, 0, 0x44e608b7, 0xffffff8e
  TEST_RR_RS2_LOADED 272, 0, slt, 0, 0x44e608b7, 0xffffff8e
  TEST_RR_BOTH_LOADED 273, 0, slt, 0, 0x44e608b7
  TEST_RR_RS1_LOADED 274, 1, slt, 0, 0xe419bfef, 0xafef44f7
  TEST_RR_RS2_LOADED 275, 1, slt, 0, 0xe419bfef, 0xafef44f7
  TEST_RR_BOTH_LOADED 276, 1, slt, 0, 0xe419bfef
  TEST_RR_RS1_LOADED 277, 2, slt, 0, 0xff8a6e56, 0x9c64de9a
  TEST_RR_RS2_LOADED 278, 2, slt, 0, 0xff8a6e56, 0x9c64de9a
  TEST_RR_BOTH_LOADED 279, 2, slt, 0, 0xff8a6e56

  // Each result is at once a source.
  TEST_RR_CHAIN 280, slt, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 281, slt, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 282, slt, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 283, slt, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 284, slt, 1, 0xc35a96e7
  TEST_RR_ZERO_RS1 285, slt, 1, 1
  TEST_RR_ZERO_RS2 286, slt, 0, 1
  TEST_RR_ZERO_RS1 287, slt, 0, 0xffffffff
  TEST_RR_ZERO_RS2 288, slt, 1, 0xffffffff
  TEST_RR_ZERO_RS1 289, slt, 1, 0x60000000
  TEST_RR_ZERO_RS2 290, slt, 0, 0x60000000
  TEST_RR_ZERO_RS1 291, slt, 0, 0xa0000000
  TEST_RR_ZERO_RS2 292, slt, 1, 0xa0000000
  TEST_RR_ZERO_RS1 293, slt, 1, 5
  TEST_RR_ZERO_RS2 294, slt, 0, 5
  TEST_RR_ZERO_RS1 295, slt, 1, 0x00030201
  TEST_RR_ZERO_RS2 296, slt, 0, 0x00030201
  TEST_RR_ZERO_RS1 297, slt, 0, 0
  TEST_RR_ZERO_RS2 298, slt, 0, 0
  TEST_RR_ZERO_BOTH 299, slt, 0
  TEST_RR_ZERO_RD 300, slt, 0xa6ab5822, 0xffff7a37
  TEST_RR_ZERO_RD 301, slt, 0xe9da6c55, 0x4e7a4aa0
  TEST_RR_ZERO_RD 302, slt, 0x357c5071, 0x5d0a5cc1

TEST_END
