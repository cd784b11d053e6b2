// add: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, add, 0, 0, 0
  TEST_RR 3, add, 1, 0, 1
  TEST_RR 4, add, 2, 0, 2
  TEST_RR 5, add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, add, 0x80000000, 0, 0x80000000
  TEST_RR 7, add, 0x80000001, 0, 0x80000001
  TEST_RR 8, add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, add, 1, 1, 0
  TEST_RR 11, add, 2, 1, 1
  TEST_RR 12, add, 3, 1, 2
  TEST_RR 13, add, 0x80000000, 1, 0x7fffffff
  TEST_RR 14, add, 0x80000001, 1, 0x80000000
  TEST_RR 15, add, 0x80000002, 1, 0x80000001
  TEST_RR 16, add, 0xffff8001, 1, 0xffff8000
  TEST_RR 17, add, 0, 1, 0xffffffff
  TEST_RR 18, add, 2, 2, 0
  TEST_RR 19, add, 3, 2, 1
  TEST_RR 20, add, 4, 2, 2
  TEST_RR 21, add, 0x80000001, 2, 0x7fffffff
  TEST_RR 22, add, 0x80000002, 2, 0x80000000
  TEST_RR 23, add, 0x80000003, 2, 0x80000001
  TEST_RR 24, add, 0xffff8002, 2, 0xffff8000
  TEST_RR 25, add, 1, 2, 0xffffffff
  TEST_RR 26, add, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, add, 0x80000000, 0x7fffffff, 1
  TEST_RR 28, add, 0x80000001, 0x7fffffff, 2
  TEST_RR 29, add, 0xfffffffe, 0x7fffffff, 0x7fffffff
  TEST_RR 30, add, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, add, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, add, 0x7fff7fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, add, 0x7ffffffe, 0x7fffffff, 0xffffffff
  TEST_RR 34, add, 0x80000000, 0x80000000, 0
  TEST_RR 35, add, 0x80000001, 0x80000000, 1
  TEST_RR 36, add, 0x80000002, 0x80000000, 2
  TEST_RR 37, add, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, add, 0, 0x80000000, 0x80000000
  TEST_RR 39, add, 1, 0x80000000, 0x80000001
  TEST_RR 40, add, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_RR 41, add, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, add, 0x80000001, 0x80000001, 0
  TEST_RR 43, add, 0x80000002, 0x80000001, 1
  TEST_RR 44, add, 0x80000003, 0x80000001, 2
  TEST_RR 45, add, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, add, 1, 0x80000001, 0x80000000
  TEST_RR 47, add, 2, 0x80000001, 0x80000001
  TEST_RR 48, add, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_RR 49, add, 0x80000000, 0x80000001, 0xffffffff
  TEST_RR 50, add, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, add, 0xffff8001, 0xffff8000, 1
  TEST_RR 52, add, 0xffff8002, 0xffff8000, 2
  TEST_RR 53, add, 0x7fff7fff, 0xffff8000, 0x7fffffff
  TEST_RR 54, add, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, add, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_RR 56, add, 0xffff0000, 0xffff8000, 0xffff8000
  TEST_RR 57, add, 0xffff7fff, 0xffff8000, 0xffffffff
  TEST_RR 58, add, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, add, 0, 0xffffffff, 1
  TEST_RR 60, add, 1, 0xffffffff, 2
  TEST_RR 61, add, 0x7ffffffe, 0xffffffff, 0x7fffffff
  TEST_RR 62, add, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, add, 0x80000000, 0xffffffff, 0x80000001
  TEST_RR 64, add, 0xffff7fff, 0xffffffff, 0xffff8000
  TEST_RR 65, add, 0xfffffffe, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, add, 0x9ac8264e, 0x416d3ed8, 0x595ae776
  TEST_RR 67, add, 0x9ac8264f, 0x416d3ed9, 0x595ae776
  TEST_RR 68, add, 0xac4c13db, 0xac4c0de7, 1524
  TEST_RR 69, add, 0xac4c13dc, 0xac4c0de7, 1525
  TEST_RR 70, add, 0x10adf6e3, 0x10adf6d0, 19
  TEST_RR 71, add, 0x10adf6e5, 0x10adf6d2, 19
  TEST_RR 72, add, 0x6dd37c80, 0x76850b0f, 0xf74e7171
  TEST_RR 73, add, 0x6dd37c82, 0x76850b0f, 0xf74e7173
  TEST_RR 74, add, 0x90e9cd64, 0xc6c725e0, 0xca22a784
  TEST_RR 75, add, 0x90e9cd68, 0xc6c725e4, 0xca22a784
  TEST_RR 76, add, 0x4046cec3, 0x4330ad02, 0xfd1621c1
  TEST_RR 77, add, 0x4046cec7, 0x4330ad02, 0xfd1621c5
  TEST_RR 78, add, 0x9f6040a8, 0xef2916a6, 0xb0372a02
  TEST_RR 79, add, 0x9f6040b0, 0xef2916ae, 0xb0372a02
  TEST_RR 80, add, 0x83e593c0, 0x1c64bb6b, 0x6780d855
  TEST_RR 81, add, 0x83e593c8, 0x1c64bb6b, 0x6780d85d
  TEST_RR 82, add, 0x1121e3aa, 0x1121e430, 0xffffff7a
  TEST_RR 83, add, 0x1121e39a, 0x1121e420, 0xffffff7a
  TEST_RR 84, add, 0x12d4fc6c, 0xfffffd9d, 0x12d4fecf
  TEST_RR 85, add, 0x12d4fc7c, 0xfffffd9d, 0x12d4fedf
  TEST_RR 86, add, 0x96213581, 0xfff207b2, 0x962f2dcf
  TEST_RR 87, add, 0x96213561, 0xfff20792, 0x962f2dcf
  TEST_RR 88, add, 0x01f9b4f0, 0xffffffff, 0x01f9b4f1
  TEST_RR 89, add, 0x01f9b4d0, 0xffffffff, 0x01f9b4d1
  TEST_RR 90, add, 0x06e3d43e, 0x4492eda2, 0xc250e69c
  TEST_RR 91, add, 0x06e3d47e, 0x4492ede2, 0xc250e69c
  TEST_RR 92, add, 0xe7a25423, 0x04a8d8e9, 0xe2f97b3a
  TEST_RR 93, add, 0xe7a25463, 0x04a8d8e9, 0xe2f97b7a
  TEST_RR 94, add, 0x7235980b, 0x723597a7, 100
  TEST_RR 95, add, 0x7235978b, 0x72359727, 100
  TEST_RR 96, add, 0x7886fb61, 0xffffc59a, 0x788735c7
  TEST_RR 97, add, 0x7886fae1, 0xffffc59a, 0x78873547
  TEST_RR 98, add, 0x27977044, 0xfffffff1, 0x27977053
  TEST_RR 99, add, 0x27976f44, 0xfffffef1, 0x27977053
  TEST_RR 100, add, 0xb2e79a17, 0xfffd37dc, 0xb2ea623b
  TEST_RR 101, add, 0xb2e79b17, 0xfffd37dc, 0xb2ea633b
  TEST_RR 102, add, 0xcff8064d, 0xd5c13fc6, 0xfa36c687
  TEST_RR 103, add, 0xcff8044d, 0xd5c13dc6, 0xfa36c687
  TEST_RR 104, add, 0xed62ddeb, 0xff87ff8a, 0xeddade61
  TEST_RR 105, add, 0xed62dbeb, 0xff87ff8a, 0xeddadc61
  TEST_RR 106, add, 0xeecb06b8, 0xeecb0731, 0xffffff87
  TEST_RR 107, add, 0xeecb02b8, 0xeecb0331, 0xffffff87
  TEST_RR 108, add, 0xd240717e, 0xfffe54d1, 0xd2421cad
  TEST_RR 109, add, 0xd2406d7e, 0xfffe54d1, 0xd24218ad
  TEST_RR 110, add, 0x515b0e16, 0xf3c48b16, 0x5d968300
  TEST_RR 111, add, 0x515b0616, 0xf3c48316, 0x5d968300
  TEST_RR 112, add, 0x8e96ffcf, 0x8cbb124b, 0x01dbed84
  TEST_RR 113, add, 0x8e96f7cf, 0x8cbb124b, 0x01dbe584
  TEST_RR 114, add, 0x6bd38be7, 0x5682cee2, 0x1550bd05
  TEST_RR 115, add, 0x6bd39be7, 0x5682dee2, 0x1550bd05
  TEST_RR 116, add, 0xc9b7bd3a, 0xc9b7be1a, 0xffffff20
  TEST_RR 117, add, 0xc9b7ad3a, 0xc9b7be1a, 0xffffef20
  TEST_RR 118, add, 0xc24e06c7, 0x0001473e, 0xc24cbf89
  TEST_RR 119, add, 0xc24e26c7, 0x0001673e, 0xc24cbf89
  TEST_RR 120, add, 0x57da35d5, 0x042cecdc, 0x53ad48f9
  TEST_RR 121, add, 0x57da55d5, 0x042cecdc, 0x53ad68f9
  TEST_RR 122, add, 0x2c371399, 0x0000e232, 0x2c363167
  TEST_RR 123, add, 0x2c36d399, 0x0000a232, 0x2c363167
  TEST_RR 124, add, 0xa858ac7b, 0xd74117fc, 0xd117947f
  TEST_RR 125, add, 0xa858ec7b, 0xd74117fc, 0xd117d47f
  TEST_RR 126, add, 0xc697ad4c, 0x00066873, 0xc69144d9
  TEST_RR 127, add, 0xc6982d4c, 0x0006e873, 0xc69144d9
  TEST_RR 128, add, 0x0016e6bf, 0x0016dee3, 2012
  TEST_RR 129, add, 0x001766bf, 0x0016dee3, 0x000087dc
  TEST_RR 130, add, 0x92d85667, 0xffffcd9e, 0x92d888c9
  TEST_RR 131, add, 0x92d75667, 0xfffecd9e, 0x92d888c9
  TEST_RR 132, add, 0xb413a4e0, 0xb413a3f9, 231
  TEST_RR 133, add, 0xb414a4e0, 0xb413a3f9, 0x000100e7
  TEST_RR 134, add, 0x0017b2d8, 0x00003121, 0x001781b7
  TEST_RR 135, add, 0x0019b2d8, 0x00023121, 0x001781b7
  TEST_RR 136, add, 0xba221b0c, 0xfffffffe, 0xba221b0e
  TEST_RR 137, add, 0xba201b0c, 0xfffffffe, 0xba201b0e
  TEST_RR 138, add, 0xfaf38ca3, 0x0000224e, 0xfaf36a55
  TEST_RR 139, add, 0xfaf78ca3, 0x0004224e, 0xfaf36a55
  TEST_RR 140, add, 0xf0baa799, 0xef08a577, 0x01b20222
  TEST_RR 141, add, 0xf0bea799, 0xef08a577, 0x01b60222
  TEST_RR 142, add, 0x54c4b8a8, 0xdde38163, 0x76e13745
  TEST_RR 143, add, 0x54ccb8a8, 0xddeb8163, 0x76e13745
  TEST_RR 144, add, 0xfffff560, 0xfffffc00, 0xfffff960
  TEST_RR 145, add, 0xfff7f560, 0xfffffc00, 0xfff7f960
  TEST_RR 146, add, 0x463b78fc, 0x463b78f4, 8
  TEST_RR 147, add, 0x462b78fc, 0x462b78f4, 8
  TEST_RR 148, add, 0xffff7f79, 0xfffffff1, 0xffff7f88
  TEST_RR 149, add, 0xffef7f79, 0xfffffff1, 0xffef7f88
  TEST_RR 150, add, 0xc69decc6, 0x00072d0e, 0xc696bfb8
  TEST_RR 151, add, 0xc6bdecc6, 0x00272d0e, 0xc696bfb8
  TEST_RR 152, add, 0x39374b9f, 0x880e273d, 0xb1292462
  TEST_RR 153, add, 0x39174b9f, 0x880e273d, 0xb1092462
  TEST_RR 154, add, 0xfffe26bf, 0xffffdca6, 0xfffe4a19
  TEST_RR 155, add, 0xffbe26bf, 0xffbfdca6, 0xfffe4a19
  TEST_RR 156, add, 0x0558a512, 0xbccd2cb9, 0x488b7859
  TEST_RR 157, add, 0x0598a512, 0xbccd2cb9, 0x48cb7859
  TEST_RR 158, add, 0x3079a165, 0xa037996d, 0x904207f8
  TEST_RR 159, add, 0x30f9a165, 0xa0b7996d, 0x904207f8
  TEST_RR 160, add, 0xf326d158, 0xf3269178, 0x00003fe0
  TEST_RR 161, add, 0xf3a6d158, 0xf3269178, 0x00803fe0
  TEST_RR 162, add, 0x2ec65d99, 0x2ec65e60, 0xffffff39
  TEST_RR 163, add, 0x2fc65d99, 0x2fc65e60, 0xffffff39
  TEST_RR 164, add, 0xee45ef3d, 0x06f40d52, 0xe751e1eb
  TEST_RR 165, add, 0xed45ef3d, 0x06f40d52, 0xe651e1eb
  TEST_RR 166, add, 0x028fb5ce, 0x02907bb5, 0xffff3a19
  TEST_RR 167, add, 0x008fb5ce, 0x00907bb5, 0xffff3a19
  TEST_RR 168, add, 0x94124580, 0x6a954f3f, 0x297cf641
  TEST_RR 169, add, 0x96124580, 0x6a954f3f, 0x2b7cf641
  TEST_RR 170, add, 0xfff193a8, 0xfff1930d, 155
  TEST_RR 171, add, 0xfbf193a8, 0xfbf1930d, 155
  TEST_RR 172, add, 0x00054378, 0x0003d602, 0x00016d76
  TEST_RR 173, add, 0x04054378, 0x0003d602, 0x04016d76
  TEST_RR 174, add, 0x9cdd2178, 1806, 0x9cdd1a6a
  TEST_RR 175, add, 0xa4dd2178, 0x0800070e, 0x9cdd1a6a
  TEST_RR 176, add, 0x3f673fbd, 0x02cea2d2, 0x3c989ceb
  TEST_RR 177, add, 0x37673fbd, 0x02cea2d2, 0x34989ceb
  TEST_RR 178, add, 0xf07669ee, 0xf063e9b7, 0x00128037
  TEST_RR 179, add, 0xe07669ee, 0xe063e9b7, 0x00128037
  TEST_RR 180, add, 0x60813f03, 0xfffa4256, 0x6086fcad
  TEST_RR 181, add, 0x70813f03, 0xfffa4256, 0x7086fcad
  TEST_RR 182, add, 0x6b3d85f8, 0x61f62811, 0x09475de7
  TEST_RR 183, add, 0x4b3d85f8, 0x41f62811, 0x09475de7
  TEST_RR 184, add, 0xa2eb7443, 0xffffa8ff, 0xa2ebcb44
  TEST_RR 185, add, 0x82eb7443, 0xffffa8ff, 0x82ebcb44
  TEST_RR 186, add, 0xbd25033e, 0xfffffffe, 0xbd250340
  TEST_RR 187, add, 0x7d25033e, 0xbffffffe, 0xbd250340
  TEST_RR 188, add, 0xffff8d8a, 0xfffffe93, 0xffff8ef7
  TEST_RR 189, add, 0xbfff8d8a, 0xfffffe93, 0xbfff8ef7
  TEST_RR 190, add, 0xb25e4712, 0x48718e22, 0x69ecb8f0
  TEST_RR 191, add, 0x325e4712, 0xc8718e22, 0x69ecb8f0
  TEST_RR 192, add, 0x62f96cb4, 0xfffffffe, 0x62f96cb6
  TEST_RR 193, add, 0xe2f96cb4, 0xfffffffe, 0xe2f96cb6

  // Noise.
  TEST_RR 194, add, 0xf5f7bbac, 0x93d37cdd, 0x62243ecf
  TEST_RR 195, add, 0x1d79448d, 0xbb540a3c, 0x62253a51
  TEST_RR 196, add, 0xfa5ea084, 0xe08e0937, 0x19d0974d
  TEST_RR 197, add, 0x26244586, 0xa9e885c2, 0x7c3bbfc4
  TEST_RR 198, add, 0x254cde43, 0x4ea135c1, 0xd6aba882
  TEST_RR 199, add, 0x506e2315, 0x3981d902, 0x16ec4a13
  TEST_RR 200, add, 0xb7e98925, 0xe1770aed, 0xd6727e38
  TEST_RR 201, add, 0x832949c4, 0x3b700e08, 0x47b93bbc
  TEST_RR 202, add, 0xcffef3c1, 0x8d42e967, 0x42bc0a5a
  TEST_RR 203, add, 0x89f821e0, 0x50447b92, 0x39b3a64e
  TEST_RR 204, add, 0xaed644f8, 0x79236280, 0x35b2e278
  TEST_RR 205, add, 0xaec62e91, 0xfa72e0bf, 0xb4534dd2
  TEST_RR 206, add, 0xadeb9e73, 0x526fcd21, 0x5b7bd152
  TEST_RR 207, add, 0xb320643c, 0x8411189f, 0x2f0f4b9d
  TEST_RR 208, add, 0x0e0f536e, 0xcd08fbe8, 0x41065786
  TEST_RR 209, add, 0x4e1aa5b8, 0x4b060fb5, 0x03149603

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, add, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, add, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, add, 0x86b52dce, 0xc35a96e7
  TEST_RR_ALL_SAME 213, add, 0x86b52dce, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, add, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, add, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, add, 0xb41e790a, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, add, 0xb41e790a, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, add, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, add, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, add, 0, 0x80000000
  TEST_RR_ALL_SAME 221, add, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, add, 10, 7, 3
  TEST_RR_RD_IS_RS2 223, add, 10, 7, 3
  TEST_RR_SAME_SOURCES 224, add, 14, 7
  TEST_RR_ALL_SAME 225, add, 14, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, add, 0xfe8b9e64, 0xff45cf32, 0xff45cf32, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, add, 0xffffff84, 0xffffffc2, 0xffffffc2, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, add, 0xd922b488, 0x6c915a44, 0x6c915a44, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, add, 50, 25, 25, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, add, 0x563e6f7e, 0x2b1f37bf, 0x2b1f37bf, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, add, 0x255da0ba, 0x92aed05d, 0x92aed05d, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, add, 0x002a2612, 0x00151309, 0x00151309, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, add, 0xc896c736, 0xe44b639b, 0xe44b639b, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, add, 0x66d9e330, 0xb36cf198, 0xb36cf198, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, add, 0xfffffffe, 0xffffffff, 0xffffffff, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, add, 0x383cc144, 0x9c1e60a2, 0x9c1e60a2, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, add, 0x0383a874, 0x01c1d43a, 0x01c1d43a, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, add, 0x004ef676, 0x00277b3b, 0x00277b3b, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, add, 0xd8ad6282, 0xec56b141, 0xec56b141, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, add, 4, 2, 2, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, add, 0xe388e988, 0xf1c474c4, 0xf1c474c4, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, add, 0x079fdb94, 0x83cfedca, 0x83cfedca, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, add, 0xf5e47f96, 0x7af23fcb, 0x7af23fcb, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, add, 0x186813ec, 0x0c3409f6, 0x0c3409f6, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, add, 0xfd641c4a, 0xfeb20e25, 0xfeb20e25, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, add, 6, 3, 3, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, add, 0xfffffffc, 0xfffffffe, 0xfffffffe, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, add, 60, 30, 30, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, add, 0xfbc706ec, 0xfde38376, 0xfde38376, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, add, 0x0d4adab4, 0x86a56d5a, 0x86a56d5a, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, add, 0x48b45af6, 0x245a2d7b, 0x245a2d7b, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, add, 0xfb9319e0, 0x7dc98cf0, 0x7dc98cf0, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, add, 0xffffffb2, 0xffffffd9, 0xffffffd9, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, add, 0xfffffcd6, 0xfffffe6b, 0xfffffe6b, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, add, 82, 41, 41, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, add, 0x635d703a, 0xfe5e773c, 0x64fef8fe
  TEST_RR_RESULT_AFTER 257, 1, add, 0xff55e2c9, 0xfffffe06, 0xff55e4c3
  TEST_RR_RESULT_AFTER 258, 2, add, 0x4d19a4ee, 0xf243da97, 0x5ad5ca57

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, add, 0xa86a6096, 0x5435304b, 0x5435304b
  TEST_RR_12_AFTER 260, 0, 1, add, 0x04eecf74, 0x027767ba, 0x027767ba
  TEST_RR_12_AFTER 261, 0, 2, add, 0x28ae9d26, 0x94574e93, 0x94574e93
  TEST_RR_12_AFTER 262, 1, 0, add, 0x19afd0b8, 0x0cd7e85c, 0x0cd7e85c
  TEST_RR_12_AFTER 263, 1, 1, add, 0x033ae900, 0x819d7480, 0x819d7480
  TEST_RR_12_AFTER 264, 1, 2, add, 110, 55, 55
  TEST_RR_12_AFTER 265, 2, 0, add, 0xaacd45d2, 0xd566a2e9, 0xd566a2e9
  TEST_RR_12_AFTER 266, 2, 1, add, 0x94405352, 0xca2029a9, 0xca2029a9
  TEST_RR_12_AFTER 267, 2, 2, add, 0xfffffffa, 0xfffffffd, 0xfffffffd
  TEST_RR_21_AFTER 268, 0, 0, add, 0x01315318, 0x0098a98c, 0x0098a98c
  TEST_RR_21_AFTER 269, 0, 1, add, 0xff4b2b30, 0xffa59598, 0xffa59598
  TEST_RR_21_AFTER 270, 0, 2, add, 0x3cfc78a8, 0x1e7e3c54, 0x1e7e3c54
  TEST_RR_21_AFTER 271, 1, 0, add, 0x11c4fc22, 0x88e27e11, 0x88e27e11
  TEST_RR_21_AFTER 272, 1, 1, add, 510, 255, 255
  TEST_RR_21_AFTER 273, 1, 2, add, 58, 29, 29
  TEST_RR_21_AFTER 274, 2, 0, add, 0x72933be6, 0x39499df3, 0x39499df3
  TEST_RR_21_AFTER 275, 2, 1, add, 0xfffff8ec, 0xfffffc76, 0xfffffc76
  TEST_RR_21_AFTER 276, 2, 2, add, 0xbf0fa0b0, 0x5f87d058, 0x5f87d058
  TEST_RR_BOTH_AFTER 277, 0, 0, add, 0xe4e01480, 0x72700a40, 0x72700a40
  TEST_RR_BOTH_AFTER 278, 0, 1, add, 0xfffff074, 0xfffff83a, 0xfffff83a
  TEST_RR_BOTH_AFTER 279, 0, 2, add, 0xc7c8344c, 0x63e41a26, 0x63e41a26
  TEST_RR_BOTH_AFTER 280, 1, 0, add, 0x2380c62c, 0x11c06316, 0x11c06316
  TEST_RR_BOTH_AFTER 281, 1, 1, add, 0xffffe0ce, 0xfffff067, 0xfffff067
  TEST_RR_BOTH_AFTER 282, 2, 0, add, 0x1c4f323a, 0x8e27991d, 0x8e27991d

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, add, 0xac7a5d3e, 0xd63d2e9f, 0xd63d2e9f
  TEST_RR_RS2_LOADED 284, 0, add, 0xac7a5d3e, 0xd63d2e9f, 0xd63d2e9f
  TEST_RR_BOTH_LOADED 285, 0, add, 0xac7a5d3e, 0xd63d2e9f
  TEST_RR_RS1_LOADED 286, 1, add, 0x3958294c, 0x9cac14a6, 0x9cac14a6
  TEST_RR_RS2_LOADED 287, 1, add, 0x3958294c, 0x9cac14a6, 0x9cac14a6
  TEST_RR_BOTH_LOADED 288, 1, add, 0x3958294c, 0x9cac14a6
  TEST_RR_RS1_LOADED 289, 2, add, 0xfffff066, 0xfffff833, 0xfffff833
  TEST_RR_RS2_LOADED 290, 2, add, 0xfffff066, 0xfffff833, 0xfffff833
  TEST_RR_BOTH_LOADED 291, 2, add, 0xfffff066, 0xfffff833

  // Each result is at once a source.
  TEST_RR_CHAIN 292, add, 0x3ad3a6d8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, add, 0x3ad3a6d8, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, add, 4, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, add, 1, 1
  TEST_RR_ZERO_RS2 298, add, 1, 1
  TEST_RR_ZERO_RS1 299, add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 300, add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, add, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 302, add, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 303, add, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 304, add, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 305, add, 5, 5
  TEST_RR_ZERO_RS2 306, add, 5, 5
  TEST_RR_ZERO_RS1 307, add, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 308, add, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 309, add, 0, 0
  TEST_RR_ZERO_RS2 310, add, 0, 0
  TEST_RR_ZERO_BOTH 311, add, 0
  TEST_RR_ZERO_RD 312, add, 0xfffffffe, 0xfffff1de
  TEST_RR_ZERO_RD 313, add, 0x0565fcbd, 0x84c861ed
  TEST_RR_ZERO_RD 314, add, 0x80e98c8b, 0

TEST_END
