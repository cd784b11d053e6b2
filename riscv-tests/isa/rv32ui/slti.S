// slti: 238 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RI 2, slti, 0, 0, 0
  TEST_RI 3, slti, 1, 0, 1
  TEST_RI 4, slti, 0, 0, -1
  TEST_RI 5, slti, 1, 0, 2047
  TEST_RI 6, slti, 0, 0, -2048
  TEST_RI 7, slti, 0, 0, -2047
  TEST_RI 8, slti, 1, 0, 1365
  TEST_RI 9, slti, 0, 0, -1366
  TEST_RI 10, slti, 0, 1, 0
  TEST_RI 11, slti, 0, 1, 1
  TEST_RI 12, slti, 0, 1, -1
  TEST_RI 13, slti, 1, 1, 2047
  TEST_RI 14, slti, 0, 1, -2048
  TEST_RI 15, slti, 0, 1, -2047
  TEST_RI 16, slti, 1, 1, 1365
  TEST_RI 17, slti, 0, 1, -1366
  TEST_RI 18, slti, 0, 2, 0
  TEST_RI 19, slti, 0, 2, 1
  TEST_RI 20, slti, 0, 2, -1
  TEST_RI 21, slti, 1, 2, 2047
  TEST_RI 22, slti, 0, 2, -2048
  TEST_RI 23, slti, 0, 2, -2047
  TEST_RI 24, slti, 1, 2, 1365
  TEST_RI 25, slti, 0, 2, -1366
  TEST_RI 26, slti, 0, 0x7fffffff, 0
  TEST_RI 27, slti, 0, 0x7fffffff, 1
  TEST_RI 28, slti, 0, 0x7fffffff, -1
  TEST_RI 29, slti, 0, 0x7fffffff, 2047
  TEST_RI 30, slti, 0, 0x7fffffff, -2048
  TEST_RI 31, slti, 0, 0x7fffffff, -2047
  TEST_RI 32, slti, 0, 0x7fffffff, 1365
  TEST_RI 33, slti, 0, 0x7fffffff, -1366
  TEST_RI 34, slti, 1, 0x80000000, 0
  TEST_RI 35, slti, 1, 0x80000000, 1
  TEST_RI 36, slti, 1, 0x80000000, -1
  TEST_RI 37, slti, 1, 0x80000000, 2047
  TEST_RI 38, slti, 1, 0x80000000, -2048
  TEST_RI 39, slti, 1, 0x80000000, -2047
  TEST_RI 40, slti, 1, 0x80000000, 1365
  TEST_RI 41, slti, 1, 0x80000000, -1366
  TEST_RI 42, slti, 1, 0x80000001, 0
  TEST_RI 43, slti, 1, 0x80000001, 1
  TEST_RI 44, slti, 1, 0x80000001, -1
  TEST_RI 45, slti, 1, 0x80000001, 2047
  TEST_RI 46, slti, 1, 0x80000001, -2048
  TEST_RI 47, slti, 1, 0x80000001, -2047
  TEST_RI 48, slti, 1, 0x80000001, 1365
  TEST_RI 49, slti, 1, 0x80000001, -1366
  TEST_RI 50, slti, 1, 0xffff8000, 0
  TEST_RI 51, slti, 1, 0xffff8000, 1
  TEST_RI 52, slti, 1, 0xffff8000, -1
  TEST_RI 53, slti, 1, 0xffff8000, 2047
  TEST_RI 54, slti, 1, 0xffff8000, -2048
  TEST_RI 55, slti, 1, 0xffff8000, -2047
  TEST_RI 56, slti, 1, 0xffff8000, 1365
  TEST_RI 57, slti, 1, 0xffff8000, -1366
  TEST_RI 58, slti, 1, 0xffffffff, 0
  TEST_RI 59, slti, 1, 0xffffffff, 1
  TEST_RI 60, slti, 0, 0xffffffff, -1
  TEST_RI 61, slti, 1, 0xffffffff, 2047
  TEST_RI 62, slti, 0, 0xffffffff, -2048
  TEST_RI 63, slti, 0, 0xffffffff, -2047
  TEST_RI 64, slti, 1, 0xffffffff, 1365
  TEST_RI 65, slti, 0, 0xffffffff, -1366

  // Each bit of the immediate alone, and each alone missing.
  TEST_RI 66, slti, 1, 0xc35a96e7, 1
  TEST_RI 67, slti, 0, 0x5a0f3c85, -2
  TEST_RI 68, slti, 1, 0xc35a96e7, 2
  TEST_RI 69, slti, 0, 0x5a0f3c85, -3
  TEST_RI 70, slti, 1, 0xc35a96e7, 4
  TEST_RI 71, slti, 0, 0x5a0f3c85, -5
  TEST_RI 72, slti, 1, 0xc35a96e7, 8
  TEST_RI 73, slti, 0, 0x5a0f3c85, -9
  TEST_RI 74, slti, 1, 0xc35a96e7, 16
  TEST_RI 75, slti, 0, 0x5a0f3c85, -17
  TEST_RI 76, slti, 1, 0xc35a96e7, 32
  TEST_RI 77, slti, 0, 0x5a0f3c85, -33
  TEST_RI 78, slti, 1, 0xc35a96e7, 64
  TEST_RI 79, slti, 0, 0x5a0f3c85, -65
  TEST_RI 80, slti, 1, 0xc35a96e7, 128
  TEST_RI 81, slti, 0, 0x5a0f3c85, -129
  TEST_RI 82, slti, 1, 0xc35a96e7, 256
  TEST_RI 83, slti, 0, 0x5a0f3c85, -257
  TEST_RI 84, slti, 1, 0xc35a96e7, 512
  TEST_RI 85, slti, 0, 0x5a0f3c85, -513
  TEST_RI 86, slti, 1, 0xc35a96e7, 1024
  TEST_RI 87, slti, 0, 0x5a0f3c85, -1025
  TEST_RI 88, slti, 0, 0x5a0f3c85, -2048
  TEST_RI 89, slti, 1, 0xc35a96e7, 2047

  // Each bit of the source alone.
  TEST_RI 90, slti, 0, 1, -1
  TEST_RI 91, slti, 1, 2, 1234
  TEST_RI 92, slti, 0, 4, 1
  TEST_RI 93, slti, 0, 8, -1
  TEST_RI 94, slti, 1, 16, 1234
  TEST_RI 95, slti, 0, 32, 1
  TEST_RI 96, slti, 0, 64, -1
  TEST_RI 97, slti, 1, 128, 1234
  TEST_RI 98, slti, 0, 256, 1
  TEST_RI 99, slti, 0, 512, -1
  TEST_RI 100, slti, 1, 1024, 1234
  TEST_RI 101, slti, 0, 2048, 1
  TEST_RI 102, slti, 0, 0x00001000, -1
  TEST_RI 103, slti, 0, 0x00002000, 1234
  TEST_RI 104, slti, 0, 0x00004000, 1
  TEST_RI 105, slti, 0, 0x00008000, -1
  TEST_RI 106, slti, 0, 0x00010000, 1234
  TEST_RI 107, slti, 0, 0x00020000, 1
  TEST_RI 108, slti, 0, 0x00040000, -1
  TEST_RI 109, slti, 0, 0x00080000, 1234
  TEST_RI 110, slti, 0, 0x00100000, 1
  TEST_RI 111, slti, 0, 0x00200000, -1
  TEST_RI 112, slti, 0, 0x00400000, 1234
  TEST_RI 113, slti, 0, 0x00800000, 1
  TEST_RI 114, slti, 0, 0x01000000, -1
  TEST_RI 115, slti, 0, 0x02000000, 1234
  TEST_RI 116, slti, 0, 0x04000000, 1
  TEST_RI 117, slti, 0, 0x08000000, -1
  TEST_RI 118, slti, 0, 0x10000000, 1234
  TEST_RI 119, slti, 0, 0x20000000, 1
  TEST_RI 120, slti, 0, 0x40000000, -1
  TEST_RI 121, slti, 1, 0x80000000, 1234

  // Source and immediate equal, and one apart.
  TEST_RI 122, slti, 1, 0xffffffff, 0
  TEST_RI 123, slti, 0, 0, 0
  TEST_RI 124, slti, 0, 1, 0
  TEST_RI 125, slti, 1, 0, 1
  TEST_RI 126, slti, 0, 1, 1
  TEST_RI 127, slti, 0, 2, 1
  TEST_RI 128, slti, 1, 999, 1000
  TEST_RI 129, slti, 0, 1000, 1000
  TEST_RI 130, slti, 0, 1001, 1000
  TEST_RI 131, slti, 1, 2046, 2047
  TEST_RI 132, slti, 0, 2047, 2047
  TEST_RI 133, slti, 0, 2048, 2047
  TEST_RI 134, slti, 1, 0xfffffffe, -1
  TEST_RI 135, slti, 0, 0xffffffff, -1
  TEST_RI 136, slti, 0, 0, -1
  TEST_RI 137, slti, 1, 0xfffffc17, -1000
  TEST_RI 138, slti, 0, 0xfffffc18, -1000
  TEST_RI 139, slti, 0, 0xfffffc19, -1000
  TEST_RI 140, slti, 1, 0xfffff7ff, -2048
  TEST_RI 141, slti, 0, 0xfffff800, -2048
  TEST_RI 142, slti, 0, 0xfffff801, -2048

  // Noise.
  TEST_RI 143, slti, 1, 0x87652905, -448
  TEST_RI 144, slti, 0, 0x089c5b80, -7
  TEST_RI 145, slti, 1, 0xd45076aa, -473
  TEST_RI 146, slti, 1, 0xc3d458b0, 908
  TEST_RI 147, slti, 0, 0x2b0cb387, -1668
  TEST_RI 148, slti, 1, 0x9ddc8c29, 608
  TEST_RI 149, slti, 1, 0xaa1ca202, -1640
  TEST_RI 150, slti, 0, 0x3bc0d760, -1858
  TEST_RI 151, slti, 0, 0x2ce8fd6d, -1517
  TEST_RI 152, slti, 0, 0x41e7e317, -431
  TEST_RI 153, slti, 1, 0x9d621ac4, 1692
  TEST_RI 154, slti, 1, 0x80bb9380, 711
  TEST_RI 155, slti, 0, 0x4f69d98d, 1823
  TEST_RI 156, slti, 1, 0x842097aa, 1512
  TEST_RI 157, slti, 0, 0x227ba88d, 514
  TEST_RI 158, slti, 0, 0x71241839, -369

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 159, slti, 1, 0xc35a96e7, 729
  TEST_RI_RD_IS_RS1 160, slti, 0, 0x5a0f3c85, 494
  TEST_RI_RD_IS_RS1 161, slti, 0, 0xffffffff, -723
  TEST_RI_RD_IS_RS1 162, slti, 0, 1, -1700

  // Every register in every place.
  TEST_RI_REGISTERS 163, slti, 1, 0xc5b1dad0, -1670, x1, x13, x7
  TEST_RI_REGISTERS 164, slti, 0, 0x054eb653, 194, x2, x14, x7
  TEST_RI_REGISTERS 165, slti, 1, 0xffece1d7, -576, x4, x15, x7
  TEST_RI_REGISTERS 166, slti, 1, 0xfffcc9c7, -71, x5, x16, x7
  TEST_RI_REGISTERS 167, slti, 0, 0x6ff1fe79, 1912, x6, x17, x7
  TEST_RI_REGISTERS 168, slti, 1, 0xdfe855fa, -1046, x7, x18, x5
  TEST_RI_REGISTERS 169, slti, 1, 0xff0de449, -1400, x8, x19, x7
  TEST_RI_REGISTERS 170, slti, 0, 0x602cbbbc, 1843, x9, x20, x7
  TEST_RI_REGISTERS 171, slti, 1, 0xeebe7508, -76, x10, x21, x7
  TEST_RI_REGISTERS 172, slti, 1, 0xf83a92a3, -1438, x11, x22, x7
  TEST_RI_REGISTERS 173, slti, 0, 0x067e38a6, 1808, x12, x23, x7
  TEST_RI_REGISTERS 174, slti, 0, 0x233e31ec, 1541, x13, x24, x7
  TEST_RI_REGISTERS 175, slti, 1, 0x9c39f60a, -527, x14, x25, x7
  TEST_RI_REGISTERS 176, slti, 0, 300, 267, x15, x26, x7
  TEST_RI_REGISTERS 177, slti, 1, 0xe91eea58, -1817, x16, x27, x7
  TEST_RI_REGISTERS 178, slti, 0, 0x3a667860, 309, x17, x28, x7
  TEST_RI_REGISTERS 179, slti, 1, 0xfffe665e, -836, x18, x29, x7
  TEST_RI_REGISTERS 180, slti, 0, 0x5682cca0, 1499, x19, x30, x7
  TEST_RI_REGISTERS 181, slti, 0, 1475, 491, x20, x31, x7
  TEST_RI_REGISTERS 182, slti, 1, 0x8397afb3, -1950, x21, x1, x7
  TEST_RI_REGISTERS 183, slti, 0, 0x68334558, 808, x22, x2, x7
  TEST_RI_REGISTERS 184, slti, 0, 0x00005643, 1835, x23, x4, x7
  TEST_RI_REGISTERS 185, slti, 1, 0xb0e3f385, -1633, x24, x5, x7
  TEST_RI_REGISTERS 186, slti, 1, 0xffc33b52, -1700, x25, x6, x7
  TEST_RI_REGISTERS 187, slti, 1, 0xc2596686, -331, x26, x7, x5
  TEST_RI_REGISTERS 188, slti, 1, 0x9b0bea53, -416, x27, x8, x7
  TEST_RI_REGISTERS 189, slti, 1, 0xfe49c5ba, -398, x28, x9, x7
  TEST_RI_REGISTERS 190, slti, 1, 0xffff4669, -1059, x29, x10, x7
  TEST_RI_REGISTERS 191, slti, 0, 0x00038535, 378, x30, x11, x7
  TEST_RI_REGISTERS 192, slti, 0, 0x00007a0f, 1923, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, slti, 0, 0x184d3da7, 227
  TEST_RI_RESULT_AFTER 194, 0, slti, 1, 0xfffc9eb5, -529
  TEST_RI_RESULT_AFTER 195, 1, slti, 1, 0xd0ac4574, -84
  TEST_RI_RESULT_AFTER 196, 1, slti, 1, 0xffdb2e38, -420
  TEST_RI_RESULT_AFTER 197, 2, slti, 1, 0xa59db208, -1011
  TEST_RI_RESULT_AFTER 198, 2, slti, 1, 0xa24bf0dc, -1152
  TEST_RI_AFTER 199, 0, slti, 0, 0x1803483b, 1650
  TEST_RI_AFTER 200, 0, slti, 0, 0x3540349e, 1354
  TEST_RI_AFTER 201, 1, slti, 1, 0xcd4715b5, -1743
  TEST_RI_AFTER 202, 1, slti, 0, 0x02a0a41b, 929
  TEST_RI_AFTER 203, 2, slti, 0, 0x1aa79222, 583
  TEST_RI_AFTER 204, 2, slti, 0, 0x00002ed4, 922
  TEST_RI_LOADED 205, 0, slti, 1, 0x9c1850ea, -1623
  TEST_RI_LOADED 206, 0, slti, 1, 0x9899c9f1, -499
  TEST_RI_LOADED 207, 1, slti, 0, 0x5f2f3465, 14
  TEST_RI_LOADED 208, 1, slti, 1, 0xffff67b5, -280
  TEST_RI_LOADED 209, 2, slti, 1, 0xa41bb037, -1016
  TEST_RI_LOADED 210, 2, slti, 1, 0xb2e1dc40, -1095

  // The same, and what the register held before would choose otherwise.
  TEST_RI_AFTER 211, 0, slti, 0, 1073, 182
  TEST_RI_AFTER 212, 0, slti, 1, 0xc355f8da, -1043
  TEST_RI_AFTER 213, 0, slti, 0, 1111, 570
  TEST_RI_AFTER 214, 1, slti, 1, 0xfffffffe, 729
  TEST_RI_AFTER 215, 1, slti, 0, 1195, 59
  TEST_RI_AFTER 216, 1, slti, 0, 0x3071a959, 1730
  TEST_RI_AFTER 217, 2, slti, 1, 0xffffe22a, 917
  TEST_RI_AFTER 218, 2, slti, 0, 0, -1484
  TEST_RI_AFTER 219, 2, slti, 0, 293, 36
  TEST_RI_LOADED 220, 0, slti, 1, 0xf60de2d1, -1619
  TEST_RI_LOADED 221, 0, slti, 0, 1008, 944
  TEST_RI_LOADED 222, 0, slti, 1, 0xe445f6cf, -232
  TEST_RI_LOADED 223, 1, slti, 0, 840, 698
  TEST_RI_LOADED 224, 1, slti, 0, 1178, 1086
  TEST_RI_LOADED 225, 1, slti, 0, 2034, 1575
  TEST_RI_LOADED 226, 2, slti, 1, 0xbf95be62, 291
  TEST_RI_LOADED 227, 2, slti, 0, 0, -1875
  TEST_RI_LOADED 228, 2, slti, 0, 982, 759
  TEST_RI_CHAIN 229, slti, 0, 0xc35a96e7, -1459
  TEST_RI_CHAIN 230, slti, 0, 0x5a0f3c85, -1740
  TEST_RI_CHAIN 231, slti, 1, 0x7fffffff, 129

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 232, slti, 1, 1
  TEST_RI_ZERO_RD 233, slti, 0xffffffff, 33
  TEST_RI_ZERO_RS1 234, slti, 0, -1
  TEST_RI_ZERO_RD 235, slti, 0xfffffffd, 895
  TEST_RI_ZERO_RS1 236, slti, 1, 2047
  TEST_RI_ZERO_RD 237, slti, 0xa45ec92b, 386
  TEST_RI_ZERO_RS1 238, slti, 0, -2048
  TEST_RI_ZERO_RD 239, slti, 0x985e2285, -1597

TEST_END
