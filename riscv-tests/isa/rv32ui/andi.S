// andi: 220 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RI 2, andi, 0, 0, 0
  TEST_RI 3, andi, 0, 0, 1
  TEST_RI 4, andi, 0, 0, -1
  TEST_RI 5, andi, 0, 0, 2047
  TEST_RI 6, andi, 0, 0, -2048
  TEST_RI 7, andi, 0, 0, -2047
  TEST_RI 8, andi, 0, 0, 1365
  TEST_RI 9, andi, 0, 0, -1366
  TEST_RI 10, andi, 0, 1, 0
  TEST_RI 11, andi, 1, 1, 1
  TEST_RI 12, andi, 1, 1, -1
  TEST_RI 13, andi, 1, 1, 2047
  TEST_RI 14, andi, 0, 1, -2048
  TEST_RI 15, andi, 1, 1, -2047
  TEST_RI 16, andi, 1, 1, 1365
  TEST_RI 17, andi, 0, 1, -1366
  TEST_RI 18, andi, 0, 2, 0
  TEST_RI 19, andi, 0, 2, 1
  TEST_RI 20, andi, 2, 2, -1
  TEST_RI 21, andi, 2, 2, 2047
  TEST_RI 22, andi, 0, 2, -2048
  TEST_RI 23, andi, 0, 2, -2047
  TEST_RI 24, andi, 0, 2, 1365
  TEST_RI 25, andi, 2, 2, -1366
  TEST_RI 26, andi, 0, 0x7fffffff, 0
  TEST_RI 27, andi, 1, 0x7fffffff, 1
  TEST_RI 28, andi, 0x7fffffff, 0x7fffffff, -1
  TEST_RI 29, andi, 2047, 0x7fffffff, 2047
  TEST_RI 30, andi, 0x7ffff800, 0x7fffffff, -2048
  TEST_RI 31, andi, 0x7ffff801, 0x7fffffff, -2047
  TEST_RI 32, andi, 1365, 0x7fffffff, 1365
  TEST_RI 33, andi, 0x7ffffaaa, 0x7fffffff, -1366
  TEST_RI 34, andi, 0, 0x80000000, 0
  TEST_RI 35, andi, 0, 0x80000000, 1
  TEST_RI 36, andi, 0x80000000, 0x80000000, -1
  TEST_RI 37, andi, 0, 0x80000000, 2047
  TEST_RI 38, andi, 0x80000000, 0x80000000, -2048
  TEST_RI 39, andi, 0x80000000, 0x80000000, -2047
  TEST_RI 40, andi, 0, 0x80000000, 1365
  TEST_RI 41, andi, 0x80000000, 0x80000000, -1366
  TEST_RI 42, andi, 0, 0x80000001, 0
  TEST_RI 43, andi, 1, 0x80000001, 1
  TEST_RI 44, andi, 0x80000001, 0x80000001, -1
  TEST_RI 45, andi, 1, 0x80000001, 2047
  TEST_RI 46, andi, 0x80000000, 0x80000001, -2048
  TEST_RI 47, andi, 0x80000001, 0x80000001, -2047
  TEST_RI 48, andi, 1, 0x80000001, 1365
  TEST_RI 49, andi, 0x80000000, 0x80000001, -1366
  TEST_RI 50, andi, 0, 0xffff8000, 0
  TEST_RI 51, andi, 0, 0xffff8000, 1
  TEST_RI 52, andi, 0xffff8000, 0xffff8000, -1
  TEST_RI 53, andi, 0, 0xffff8000, 2047
  TEST_RI 54, andi, 0xffff8000, 0xffff8000, -2048
  TEST_RI 55, andi, 0xffff8000, 0xffff8000, -2047
  TEST_RI 56, andi, 0, 0xffff8000, 1365
  TEST_RI 57, andi, 0xffff8000, 0xffff8000, -1366
  TEST_RI 58, andi, 0, 0xffffffff, 0
  TEST_RI 59, andi, 1, 0xffffffff, 1
  TEST_RI 60, andi, 0xffffffff, 0xffffffff, -1
  TEST_RI 61, andi, 2047, 0xffffffff, 2047
  TEST_RI 62, andi, 0xfffff800, 0xffffffff, -2048
  TEST_RI 63, andi, 0xfffff801, 0xffffffff, -2047
  TEST_RI 64, andi, 1365, 0xffffffff, 1365
  TEST_RI 65, andi, 0xfffffaaa, 0xffffffff, -1366

  // Each bit of the immediate alone, and each alone missing.
  TEST_RI 66, andi, 1, 0xc35a96e7, 1
  TEST_RI 67, andi, 0x5a0f3c84, 0x5a0f3c85, -2
  TEST_RI 68, andi, 2, 0xc35a96e7, 2
  TEST_RI 69, andi, 0x5a0f3c85, 0x5a0f3c85, -3
  TEST_RI 70, andi, 4, 0xc35a96e7, 4
  TEST_RI 71, andi, 0x5a0f3c81, 0x5a0f3c85, -5
  TEST_RI 72, andi, 0, 0xc35a96e7, 8
  TEST_RI 73, andi, 0x5a0f3c85, 0x5a0f3c85, -9
  TEST_RI 74, andi, 0, 0xc35a96e7, 16
  TEST_RI 75, andi, 0x5a0f3c85, 0x5a0f3c85, -17
  TEST_RI 76, andi, 32, 0xc35a96e7, 32
  TEST_RI 77, andi, 0x5a0f3c85, 0x5a0f3c85, -33
  TEST_RI 78, andi, 64, 0xc35a96e7, 64
  TEST_RI 79, andi, 0x5a0f3c85, 0x5a0f3c85, -65
  TEST_RI 80, andi, 128, 0xc35a96e7, 128
  TEST_RI 81, andi, 0x5a0f3c05, 0x5a0f3c85, -129
  TEST_RI 82, andi, 0, 0xc35a96e7, 256
  TEST_RI 83, andi, 0x5a0f3c85, 0x5a0f3c85, -257
  TEST_RI 84, andi, 512, 0xc35a96e7, 512
  TEST_RI 85, andi, 0x5a0f3c85, 0x5a0f3c85, -513
  TEST_RI 86, andi, 1024, 0xc35a96e7, 1024
  TEST_RI 87, andi, 0x5a0f3885, 0x5a0f3c85, -1025
  TEST_RI 88, andi, 0x5a0f3800, 0x5a0f3c85, -2048
  TEST_RI 89, andi, 1767, 0xc35a96e7, 2047

  // Each bit of the source alone.
  TEST_RI 90, andi, 1, 1, -1
  TEST_RI 91, andi, 2, 2, 1234
  TEST_RI 92, andi, 0, 4, 1
  TEST_RI 93, andi, 8, 8, -1
  TEST_RI 94, andi, 16, 16, 1234
  TEST_RI 95, andi, 0, 32, 1
  TEST_RI 96, andi, 64, 64, -1
  TEST_RI 97, andi, 128, 128, 1234
  TEST_RI 98, andi, 0, 256, 1
  TEST_RI 99, andi, 512, 512, -1
  TEST_RI 100, andi, 1024, 1024, 1234
  TEST_RI 101, andi, 0, 2048, 1
  TEST_RI 102, andi, 0x00001000, 0x00001000, -1
  TEST_RI 103, andi, 0, 0x00002000, 1234
  TEST_RI 104, andi, 0, 0x00004000, 1
  TEST_RI 105, andi, 0x00008000, 0x00008000, -1
  TEST_RI 106, andi, 0, 0x00010000, 1234
  TEST_RI 107, andi, 0, 0x00020000, 1
  TEST_RI 108, andi, 0x00040000, 0x00040000, -1
  TEST_RI 109, andi, 0, 0x00080000, 1234
  TEST_RI 110, andi, 0, 0x00100000, 1
  TEST_RI 111, andi, 0x00200000, 0x00200000, -1
  TEST_RI 112, andi, 0, 0x00400000, 1234
  TEST_RI 113, andi, 0, 0x00800000, 1
  TEST_RI 114, andi, 0x01000000, 0x01000000, -1
  TEST_RI 115, andi, 0, 0x02000000, 1234
  TEST_RI 116, andi, 0, 0x04000000, 1
  TEST_RI 117, andi, 0x08000000, 0x08000000, -1
  TEST_RI 118, andi, 0, 0x10000000, 1234
  TEST_RI 119, andi, 0, 0x20000000, 1
  TEST_RI 120, andi, 0x40000000, 0x40000000, -1
  TEST_RI 121, andi, 0, 0x80000000, 1234

  // Source and immediate equal, and one apart.
  TEST_RI 122, andi, 0, 0xffffffff, 0
  TEST_RI 123, andi, 0, 0, 0
  TEST_RI 124, andi, 0, 1, 0
  TEST_RI 125, andi, 0, 0, 1
  TEST_RI 126, andi, 1, 1, 1
  TEST_RI 127, andi, 0, 2, 1
  TEST_RI 128, andi, 992, 999, 1000
  TEST_RI 129, andi, 1000, 1000, 1000
  TEST_RI 130, andi, 1000, 1001, 1000
  TEST_RI 131, andi, 2046, 2046, 2047
  TEST_RI 132, andi, 2047, 2047, 2047
  TEST_RI 133, andi, 0, 2048, 2047
  TEST_RI 134, andi, 0xfffffffe, 0xfffffffe, -1
  TEST_RI 135, andi, 0xffffffff, 0xffffffff, -1
  TEST_RI 136, andi, 0, 0, -1
  TEST_RI 137, andi, 0xfffffc10, 0xfffffc17, -1000
  TEST_RI 138, andi, 0xfffffc18, 0xfffffc18, -1000
  TEST_RI 139, andi, 0xfffffc18, 0xfffffc19, -1000
  TEST_RI 140, andi, 0xfffff000, 0xfffff7ff, -2048
  TEST_RI 141, andi, 0xfffff800, 0xfffff800, -2048
  TEST_RI 142, andi, 0xfffff800, 0xfffff801, -2048

  // Noise.
  TEST_RI 143, andi, 0x7e7af087, 0x7e7af487, -1817
  TEST_RI 144, andi, 0xf362b109, 0xf362b15f, -1751
  TEST_RI 145, andi, 0xfd91b60c, 0xfd91b68c, -228
  TEST_RI 146, andi, 152, 0xc8a2fcba, 985
  TEST_RI 147, andi, 144, 0x08e888ba, 1424
  TEST_RI 148, andi, 0x533e8805, 0x533e89c5, -2009
  TEST_RI 149, andi, 0x401311a0, 0x401315e8, -1098
  TEST_RI 150, andi, 529, 0xdd5ebb1b, 693
  TEST_RI 151, andi, 584, 0xc84d9248, 1772
  TEST_RI 152, andi, 0x67802923, 0x67802933, -145
  TEST_RI 153, andi, 0xffbcf560, 0xffbcf568, -537
  TEST_RI 154, andi, 0x975dc14e, 0x975dc16e, -689
  TEST_RI 155, andi, 1376, 0x90fa47e8, 1392
  TEST_RI 156, andi, 358, 0xa7a5117e, 1894
  TEST_RI 157, andi, 1060, 0x93b716af, 1380
  TEST_RI 158, andi, 36, 0xb857cee6, 309

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 159, andi, 1570, 0xc35a96e7, 1842
  TEST_RI_RD_IS_RS1 160, andi, 0x5a0f3801, 0x5a0f3c85, -1199
  TEST_RI_RD_IS_RS1 161, andi, 0xfffffde4, 0xffffffff, -540
  TEST_RI_RD_IS_RS1 162, andi, 0, 1, -476

  // Every register in every place.
  TEST_RI_REGISTERS 163, andi, 16, 0x6a7c5390, 1105, x1, x13, x7
  TEST_RI_REGISTERS 164, andi, 0x505cb800, 0x505cba73, -628, x2, x14, x7
  TEST_RI_REGISTERS 165, andi, 0xfff97b04, 0xfff97f8c, -1243, x4, x15, x7
  TEST_RI_REGISTERS 166, andi, 154, 0xfd3a059a, 223, x5, x16, x7
  TEST_RI_REGISTERS 167, andi, 16, 0x7e9d7894, 1816, x6, x17, x7
  TEST_RI_REGISTERS 168, andi, 16, 0x00048817, 240, x7, x18, x5
  TEST_RI_REGISTERS 169, andi, 546, 0xfffffffe, 546, x8, x19, x7
  TEST_RI_REGISTERS 170, andi, 0x7fbba801, 0x7fbbaa15, -567, x9, x20, x7
  TEST_RI_REGISTERS 171, andi, 74, 334, 1146, x10, x21, x7
  TEST_RI_REGISTERS 172, andi, 0xba61e400, 0xba61e55b, -476, x11, x22, x7
  TEST_RI_REGISTERS 173, andi, 69, 837, 109, x12, x23, x7
  TEST_RI_REGISTERS 174, andi, 0x0bf7ac11, 0x0bf7ac71, -737, x13, x24, x7
  TEST_RI_REGISTERS 175, andi, 1, 1, -463, x14, x25, x7
  TEST_RI_REGISTERS 176, andi, 1036, 0xccaa2ccd, 1580, x15, x26, x7
  TEST_RI_REGISTERS 177, andi, 264, 0xfffff939, 910, x16, x27, x7
  TEST_RI_REGISTERS 178, andi, 0xdc155a00, 0xdc155a15, -286, x17, x28, x7
  TEST_RI_REGISTERS 179, andi, 1026, 0x31f5a456, 1963, x18, x29, x7
  TEST_RI_REGISTERS 180, andi, 0x74c9c103, 0x74c9c59b, -1181, x19, x30, x7
  TEST_RI_REGISTERS 181, andi, 0xaecf9502, 0xaecf9702, -694, x20, x31, x7
  TEST_RI_REGISTERS 182, andi, 587, 0x1494625f, 1867, x21, x1, x7
  TEST_RI_REGISTERS 183, andi, 0xffffd940, 0xffffdbea, -704, x22, x2, x7
  TEST_RI_REGISTERS 184, andi, 1442, 0x419f9da6, 1507, x23, x4, x7
  TEST_RI_REGISTERS 185, andi, 1504, 0x00abd5fd, 2018, x24, x5, x7
  TEST_RI_REGISTERS 186, andi, 8, 0xb3bd3a08, 1116, x25, x6, x7
  TEST_RI_REGISTERS 187, andi, 0x00002014, 0x000020de, -2027, x26, x7, x5
  TEST_RI_REGISTERS 188, andi, 0x000014cc, 0x000016dc, -787, x27, x8, x7
  TEST_RI_REGISTERS 189, andi, 32, 0xffc3e828, 998, x28, x9, x7
  TEST_RI_REGISTERS 190, andi, 578, 0xa374de4a, 754, x29, x10, x7
  TEST_RI_REGISTERS 191, andi, 1186, 0x057aaea6, 1251, x30, x11, x7
  TEST_RI_REGISTERS 192, andi, 288, 0xffff7568, 803, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, andi, 0x0e013069, 0x0e01337d, -1941
  TEST_RI_RESULT_AFTER 194, 0, andi, 576, 0xde94b257, 2024
  TEST_RI_RESULT_AFTER 195, 1, andi, 0xfffff802, 0xffffff82, -1981
  TEST_RI_RESULT_AFTER 196, 1, andi, 1061, 0x0ce88ea5, 1135
  TEST_RI_RESULT_AFTER 197, 2, andi, 1972, 0xfe99a7f4, 1982
  TEST_RI_RESULT_AFTER 198, 2, andi, 0x0000ca4a, 0x0000ce5a, -1329
  TEST_RI_AFTER 199, 0, andi, 0x515c8912, 0x515c899b, -1706
  TEST_RI_AFTER 200, 0, andi, 0x9adcd998, 0x9adcdbfb, -616
  TEST_RI_AFTER 201, 1, andi, 520, 0xfee83608, 601
  TEST_RI_AFTER 202, 1, andi, 553, 0xd1f56f69, 575
  TEST_RI_AFTER 203, 2, andi, 712, 0xfde08aec, 731
  TEST_RI_AFTER 204, 2, andi, 549, 0xb59a4ee7, 549
  TEST_RI_LOADED 205, 0, andi, 64, 0x0003a0ca, 1888
  TEST_RI_LOADED 206, 0, andi, 1036, 0xd0c06cce, 1036
  TEST_RI_LOADED 207, 1, andi, 16, 287, -784
  TEST_RI_LOADED 208, 1, andi, 0xaccf2900, 0xaccf2d58, -1275
  TEST_RI_LOADED 209, 2, andi, 0xffe21804, 0xffe21cec, -2044
  TEST_RI_LOADED 210, 2, andi, 1108, 0xfffffffe, 1109
  TEST_RI_CHAIN 211, andi, 1088, 0xc35a96e7, 1352
  TEST_RI_CHAIN 212, andi, 0x5a0f3804, 0x5a0f3c85, -1450
  TEST_RI_CHAIN 213, andi, 396, 0x7fffffff, 396

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 214, andi, 0, 1
  TEST_RI_ZERO_RD 215, andi, 0xffffffe9, -819
  TEST_RI_ZERO_RS1 216, andi, 0, -1
  TEST_RI_ZERO_RD 217, andi, 0x2a7a2cfb, -1813
  TEST_RI_ZERO_RS1 218, andi, 0, 2047
  TEST_RI_ZERO_RD 219, andi, 0xfff544ab, 1327
  TEST_RI_ZERO_RS1 220, andi, 0, -2048
  TEST_RI_ZERO_RD 221, andi, 0x15d83178, -1690

TEST_END
