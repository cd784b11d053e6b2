// ori: 220 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RI 2, ori, 0, 0, 0
  TEST_RI 3, ori, 1, 0, 1
  TEST_RI 4, ori, 0xffffffff, 0, -1
  TEST_RI 5, ori, 2047, 0, 2047
  TEST_RI 6, ori, 0xfffff800, 0, -2048
  TEST_RI 7, ori, 0xfffff801, 0, -2047
  TEST_RI 8, ori, 1365, 0, 1365
  TEST_RI 9, ori, 0xfffffaaa, 0, -1366
  TEST_RI 10, ori, 1, 1, 0
  TEST_RI 11, ori, 1, 1, 1
  TEST_RI 12, ori, 0xffffffff, 1, -1
  TEST_RI 13, ori, 2047, 1, 2047
  TEST_RI 14, ori, 0xfffff801, 1, -2048
  TEST_RI 15, ori, 0xfffff801, 1, -2047
  TEST_RI 16, ori, 1365, 1, 1365
  TEST_RI 17, ori, 0xfffffaab, 1, -1366
  TEST_RI 18, ori, 2, 2, 0
  TEST_RI 19, ori, 3, 2, 1
  TEST_RI 20, ori, 0xffffffff, 2, -1
  TEST_RI 21, ori, 2047, 2, 2047
  TEST_RI 22, ori, 0xfffff802, 2, -2048
  TEST_RI 23, ori, 0xfffff803, 2, -2047
  TEST_RI 24, ori, 1367, 2, 1365
  TEST_RI 25, ori, 0xfffffaaa, 2, -1366
  TEST_RI 26, ori, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 27, ori, 0x7fffffff, 0x7fffffff, 1
  TEST_RI 28, ori, 0xffffffff, 0x7fffffff, -1
  TEST_RI 29, ori, 0x7fffffff, 0x7fffffff, 2047
  TEST_RI 30, ori, 0xffffffff, 0x7fffffff, -2048
  TEST_RI 31, ori, 0xffffffff, 0x7fffffff, -2047
  TEST_RI 32, ori, 0x7fffffff, 0x7fffffff, 1365
  TEST_RI 33, ori, 0xffffffff, 0x7fffffff, -1366
  TEST_RI 34, ori, 0x80000000, 0x80000000, 0
  TEST_RI 35, ori, 0x80000001, 0x80000000, 1
  TEST_RI 36, ori, 0xffffffff, 0x80000000, -1
  TEST_RI 37, ori, 0x800007ff, 0x80000000, 2047
  TEST_RI 38, ori, 0xfffff800, 0x80000000, -2048
  TEST_RI 39, ori, 0xfffff801, 0x80000000, -2047
  TEST_RI 40, ori, 0x80000555, 0x80000000, 1365
  TEST_RI 41, ori, 0xfffffaaa, 0x80000000, -1366
  TEST_RI 42, ori, 0x80000001, 0x80000001, 0
  TEST_RI 43, ori, 0x80000001, 0x80000001, 1
  TEST_RI 44, ori, 0xffffffff, 0x80000001, -1
  TEST_RI 45, ori, 0x800007ff, 0x80000001, 2047
  TEST_RI 46, ori, 0xfffff801, 0x80000001, -2048
  TEST_RI 47, ori, 0xfffff801, 0x80000001, -2047
  TEST_RI 48, ori, 0x80000555, 0x80000001, 1365
  TEST_RI 49, ori, 0xfffffaab, 0x80000001, -1366
  TEST_RI 50, ori, 0xffff8000, 0xffff8000, 0
  TEST_RI 51, ori, 0xffff8001, 0xffff8000, 1
  TEST_RI 52, ori, 0xffffffff, 0xffff8000, -1
  TEST_RI 53, ori, 0xffff87ff, 0xffff8000, 2047
  TEST_RI 54, ori, 0xfffff800, 0xffff8000, -2048
  TEST_RI 55, ori, 0xfffff801, 0xffff8000, -2047
  TEST_RI 56, ori, 0xffff8555, 0xffff8000, 1365
  TEST_RI 57, ori, 0xfffffaaa, 0xffff8000, -1366
  TEST_RI 58, ori, 0xffffffff, 0xffffffff, 0
  TEST_RI 59, ori, 0xffffffff, 0xffffffff, 1
  TEST_RI 60, ori, 0xffffffff, 0xffffffff, -1
  TEST_RI 61, ori, 0xffffffff, 0xffffffff, 2047
  TEST_RI 62, ori, 0xffffffff, 0xffffffff, -2048
  TEST_RI 63, ori, 0xffffffff, 0xffffffff, -2047
  TEST_RI 64, ori, 0xffffffff, 0xffffffff, 1365
  TEST_RI 65, ori, 0xffffffff, 0xffffffff, -1366

  // Each bit of the immediate alone, and each alone missing.
  TEST_RI 66, ori, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RI 67, ori, 0xffffffff, 0x5a0f3c85, -2
  TEST_RI 68, ori, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RI 69, ori, 0xfffffffd, 0x5a0f3c85, -3
  TEST_RI 70, ori, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RI 71, ori, 0xffffffff, 0x5a0f3c85, -5
  TEST_RI 72, ori, 0xc35a96ef, 0xc35a96e7, 8
  TEST_RI 73, ori, 0xfffffff7, 0x5a0f3c85, -9
  TEST_RI 74, ori, 0xc35a96f7, 0xc35a96e7, 16
  TEST_RI 75, ori, 0xffffffef, 0x5a0f3c85, -17
  TEST_RI 76, ori, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RI 77, ori, 0xffffffdf, 0x5a0f3c85, -33
  TEST_RI 78, ori, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RI 79, ori, 0xffffffbf, 0x5a0f3c85, -65
  TEST_RI 80, ori, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RI 81, ori, 0xffffffff, 0x5a0f3c85, -129
  TEST_RI 82, ori, 0xc35a97e7, 0xc35a96e7, 256
  TEST_RI 83, ori, 0xfffffeff, 0x5a0f3c85, -257
  TEST_RI 84, ori, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RI 85, ori, 0xfffffdff, 0x5a0f3c85, -513
  TEST_RI 86, ori, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RI 87, ori, 0xffffffff, 0x5a0f3c85, -1025
  TEST_RI 88, ori, 0xfffffc85, 0x5a0f3c85, -2048
  TEST_RI 89, ori, 0xc35a97ff, 0xc35a96e7, 2047

  // Each bit of the source alone.
  TEST_RI 90, ori, 0xffffffff, 1, -1
  TEST_RI 91, ori, 1234, 2, 1234
  TEST_RI 92, ori, 5, 4, 1
  TEST_RI 93, ori, 0xffffffff, 8, -1
  TEST_RI 94, ori, 1234, 16, 1234
  TEST_RI 95, ori, 33, 32, 1
  TEST_RI 96, ori, 0xffffffff, 64, -1
  TEST_RI 97, ori, 1234, 128, 1234
  TEST_RI 98, ori, 257, 256, 1
  TEST_RI 99, ori, 0xffffffff, 512, -1
  TEST_RI 100, ori, 1234, 1024, 1234
  TEST_RI 101, ori, 2049, 2048, 1
  TEST_RI 102, ori, 0xffffffff, 0x00001000, -1
  TEST_RI 103, ori, 0x000024d2, 0x00002000, 1234
  TEST_RI 104, ori, 0x00004001, 0x00004000, 1
  TEST_RI 105, ori, 0xffffffff, 0x00008000, -1
  TEST_RI 106, ori, 0x000104d2, 0x00010000, 1234
  TEST_RI 107, ori, 0x00020001, 0x00020000, 1
  TEST_RI 108, ori, 0xffffffff, 0x00040000, -1
  TEST_RI 109, ori, 0x000804d2, 0x00080000, 1234
  TEST_RI 110, ori, 0x00100001, 0x00100000, 1
  TEST_RI 111, ori, 0xffffffff, 0x00200000, -1
  TEST_RI 112, ori, 0x004004d2, 0x00400000, 1234
  TEST_RI 113, ori, 0x00800001, 0x00800000, 1
  TEST_RI 114, ori, 0xffffffff, 0x01000000, -1
  TEST_RI 115, ori, 0x020004d2, 0x02000000, 1234
  TEST_RI 116, ori, 0x04000001, 0x04000000, 1
  TEST_RI 117, ori, 0xffffffff, 0x08000000, -1
  TEST_RI 118, ori, 0x100004d2, 0x10000000, 1234
  TEST_RI 119, ori, 0x20000001, 0x20000000, 1
  TEST_RI 120, ori, 0xffffffff, 0x40000000, -1
  TEST_RI 121, ori, 0x800004d2, 0x80000000, 1234

  // Source and immediate equal, and one apart.
  TEST_RI 122, ori, 0xffffffff, 0xffffffff, 0
  TEST_RI 123, ori, 0, 0, 0
  TEST_RI 124, ori, 1, 1, 0
  TEST_RI 125, ori, 1, 0, 1
  TEST_RI 126, ori, 1, 1, 1
  TEST_RI 127, ori, 3, 2, 1
  TEST_RI 128, ori, 1007, 999, 1000
  TEST_RI 129, ori, 1000, 1000, 1000
  TEST_RI 130, ori, 1001, 1001, 1000
  TEST_RI 131, ori, 2047, 2046, 2047
  TEST_RI 132, ori, 2047, 2047, 2047
  TEST_RI 133, ori, 4095, 2048, 2047
  TEST_RI 134, ori, 0xffffffff, 0xfffffffe, -1
  TEST_RI 135, ori, 0xffffffff, 0xffffffff, -1
  TEST_RI 136, ori, 0xffffffff, 0, -1
  TEST_RI 137, ori, 0xfffffc1f, 0xfffffc17, -1000
  TEST_RI 138, ori, 0xfffffc18, 0xfffffc18, -1000
  TEST_RI 139, ori, 0xfffffc19, 0xfffffc19, -1000
  TEST_RI 140, ori, 0xffffffff, 0xfffff7ff, -2048
  TEST_RI 141, ori, 0xfffff800, 0xfffff800, -2048
  TEST_RI 142, ori, 0xfffff801, 0xfffff801, -2048

  // Noise.
  TEST_RI 143, ori, 0xffffffdf, 0x5eb23d1a, -305
  TEST_RI 144, ori, 0xfffffeef, 0x9c599e6b, -1362
  TEST_RI 145, ori, 0xe99d47ea, 0xe99d476a, 1448
  TEST_RI 146, ori, 0xfffffffe, 0x3d1d060e, -528
  TEST_RI 147, ori, 0xc10c57fd, 0xc10c55bc, 629
  TEST_RI 148, ori, 0xfffffffd, 0xc225dea8, -1675
  TEST_RI 149, ori, 0xffffffed, 0xbf8c7f65, -1847
  TEST_RI 150, ori, 0x63611f3f, 0x63611d1d, 1587
  TEST_RI 151, ori, 0xfffffdfd, 0xd22b403c, -535
  TEST_RI 152, ori, 0xed4e65ff, 0xed4e6471, 462
  TEST_RI 153, ori, 0xa07a7fd7, 0xa07a7ec7, 1815
  TEST_RI 154, ori, 0x6253cfdd, 0x6253c9d9, 1757
  TEST_RI 155, ori, 0xfffff9fe, 0xf21c39c6, -1794
  TEST_RI 156, ori, 0xfffffc7e, 0x88569874, -902
  TEST_RI 157, ori, 0xffffff2f, 0x9e507629, -762
  TEST_RI 158, ori, 0xffffff63, 0xa12f2363, -669

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 159, ori, 0xc35a96f7, 0xc35a96e7, 1073
  TEST_RI_RD_IS_RS1 160, ori, 0xfffffee7, 0x5a0f3c85, -1438
  TEST_RI_RD_IS_RS1 161, ori, 0xffffffff, 0xffffffff, 111
  TEST_RI_RD_IS_RS1 162, ori, 1185, 1, 1184

  // Every register in every place.
  TEST_RI_REGISTERS 163, ori, 0xfffffffd, 0xfffffffc, 541, x1, x13, x7
  TEST_RI_REGISTERS 164, ori, 0xffffff96, 0x8e2fe996, -492, x2, x14, x7
  TEST_RI_REGISTERS 165, ori, 0x41a8c7c3, 0x41a8c740, 1923, x4, x15, x7
  TEST_RI_REGISTERS 166, ori, 0xfffffcff, 0x00e0a0d3, -900, x5, x16, x7
  TEST_RI_REGISTERS 167, ori, 0xffffff3e, 0x982b5622, -1252, x6, x17, x7
  TEST_RI_REGISTERS 168, ori, 0x75a6bb7c, 0x75a6b940, 636, x7, x18, x5
  TEST_RI_REGISTERS 169, ori, 494, 356, 430, x8, x19, x7
  TEST_RI_REGISTERS 170, ori, 0xc5cbafff, 0xc5cba975, 1710, x9, x20, x7
  TEST_RI_REGISTERS 171, ori, 0xfffffffe, 0xfffffffe, 1622, x10, x21, x7
  TEST_RI_REGISTERS 172, ori, 0xf3be8ffe, 0xf3be8b7c, 2046, x11, x22, x7
  TEST_RI_REGISTERS 173, ori, 0x2755bdbb, 0x2755bc3b, 1417, x12, x23, x7
  TEST_RI_REGISTERS 174, ori, 0xfffffe1f, 0x6cb1f61b, -492, x13, x24, x7
  TEST_RI_REGISTERS 175, ori, 0xfffffa66, 0xfffc8a46, -2010, x14, x25, x7
  TEST_RI_REGISTERS 176, ori, 0xfffffcff, 0xe454bc91, -1809, x15, x26, x7
  TEST_RI_REGISTERS 177, ori, 0xf3d34f73, 0xf3d34b33, 1859, x16, x27, x7
  TEST_RI_REGISTERS 178, ori, 0xfffffbda, 0x002843d8, -1838, x17, x28, x7
  TEST_RI_REGISTERS 179, ori, 0xffffff9f, 0x7af67c1a, -99, x18, x29, x7
  TEST_RI_REGISTERS 180, ori, 0xfffffdef, 0xb80bd5cd, -2005, x19, x30, x7
  TEST_RI_REGISTERS 181, ori, 0xffffffed, 0xffffffe5, -1076, x20, x31, x7
  TEST_RI_REGISTERS 182, ori, 0x000fc77e, 0x000fc678, 382, x21, x1, x7
  TEST_RI_REGISTERS 183, ori, 0x166939fd, 0x166938ad, 369, x22, x2, x7
  TEST_RI_REGISTERS 184, ori, 0xffffc1db, 0xffffc103, 474, x23, x4, x7
  TEST_RI_REGISTERS 185, ori, 0x00051f9f, 0x00051d8f, 1817, x24, x5, x7
  TEST_RI_REGISTERS 186, ori, 0xfffffeff, 0x9cea908a, -387, x25, x6, x7
  TEST_RI_REGISTERS 187, ori, 0xfffffd79, 0x94e4dd41, -1735, x26, x7, x5
  TEST_RI_REGISTERS 188, ori, 0xffffffff, 0xff902766, -295, x27, x8, x7
  TEST_RI_REGISTERS 189, ori, 0x560005bc, 0x56000588, 180, x28, x9, x7
  TEST_RI_REGISTERS 190, ori, 0x5abc1fa3, 0x5abc1d21, 674, x29, x10, x7
  TEST_RI_REGISTERS 191, ori, 1499, 1, 1498, x30, x11, x7
  TEST_RI_REGISTERS 192, ori, 0xffffffff, 0xfffffff7, 174, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, ori, 0xfff869dd, 0xfff869dc, 409
  TEST_RI_RESULT_AFTER 194, 0, ori, 0x00003b53, 0x00003a40, 851
  TEST_RI_RESULT_AFTER 195, 1, ori, 0x2e3307af, 0x2e330429, 942
  TEST_RI_RESULT_AFTER 196, 1, ori, 3822, 3306, 718
  TEST_RI_RESULT_AFTER 197, 2, ori, 0x000123fe, 0x000123da, 686
  TEST_RI_RESULT_AFTER 198, 2, ori, 0xfffffbe0, 0x03f1c2c0, -1184
  TEST_RI_AFTER 199, 0, ori, 0xfffffaef, 0xffcf22eb, -1490
  TEST_RI_AFTER 200, 0, ori, 0xc5d6f7df, 0xc5d6f75d, 202
  TEST_RI_AFTER 201, 1, ori, 0xfffffb77, 0xe884bb65, -1673
  TEST_RI_AFTER 202, 1, ori, 0xfffffeb7, 0xffffbea5, -1997
  TEST_RI_AFTER 203, 2, ori, 0xff04463f, 0xff04461b, 1588
  TEST_RI_AFTER 204, 2, ori, 0xb078d7eb, 0xb078d7a8, 107
  TEST_RI_LOADED 205, 0, ori, 0xfffff56d, 0xfffff54d, 1380
  TEST_RI_LOADED 206, 0, ori, 0xfffffff3, 0xc4efd9e3, -493
  TEST_RI_LOADED 207, 1, ori, 0x02b2ef77, 0x02b2eb76, 1047
  TEST_RI_LOADED 208, 1, ori, 0xfffffbf7, 0x583c9bd3, -1948
  TEST_RI_LOADED 209, 2, ori, 0xfffffff4, 0xb2509424, -44
  TEST_RI_LOADED 210, 2, ori, 0xffffff8d, 1932, -763
  TEST_RI_CHAIN 211, ori, 0xc35a97ff, 0xc35a96e7, 348
  TEST_RI_CHAIN 212, ori, 0xfffffc9f, 0x5a0f3c85, -1893
  TEST_RI_CHAIN 213, ori, 0xffffffff, 0x7fffffff, -1498

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 214, ori, 1, 1
  TEST_RI_ZERO_RD 215, ori, 0x43381149, -959
  TEST_RI_ZERO_RS1 216, ori, 0xffffffff, -1
  TEST_RI_ZERO_RD 217, ori, 0xf8d345c1, -1214
  TEST_RI_ZERO_RS1 218, ori, 2047, 2047
  TEST_RI_ZERO_RD 219, ori, 0xffff166d, -964
  TEST_RI_ZERO_RS1 220, ori, 0xfffff800, -2048
  TEST_RI_ZERO_RD 221, ori, 0x0453e6c7, -617

TEST_END
