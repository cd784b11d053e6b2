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
  TEST_RI_REGISTERS 163, andi, 0x6a7c5190, 0x6a7c5390, -527, x1, x13, x7
  TEST_RI_REGISTERS 164, andi, 776, 0xffffff89, 874, x2, x14, x7
  TEST_RI_REGISTERS 165, andi, 1636, 0xdde8176e, 1780, x4, x15, x7
  TEST_RI_REGISTERS 166, andi, 0xfffffa45, 0xffffffc5, -1427, x5, x16, x7
  TEST_RI_REGISTERS 167, andi, 0xa9aa3026, 0xa9aa35f6, -2001, x6, x17, x7
  TEST_RI_REGISTERS 168, andi, 43, 0xf1a2c0ab, 1391, x7, x18, x5
  TEST_RI_REGISTERS 169, andi, 0xc5b09c01, 0xc5b09d01, -475, x8, x19, x7
  TEST_RI_REGISTERS 170, andi, 137, 169, 203, x9, x20, x7
  TEST_RI_REGISTERS 171, andi, 2, 0x4247ce1b, 482, x10, x21, x7
  TEST_RI_REGISTERS 172, andi, 776, 0x0013eb8a, 861, x11, x22, x7
  TEST_RI_REGISTERS 173, andi, 0xff8e9521, 0xff8e953f, -31, x12, x23, x7
  TEST_RI_REGISTERS 174, andi, 225, 0x02980cfb, 737, x13, x24, x7
  TEST_RI_REGISTERS 175, andi, 0xa9840482, 0xa984068a, -874, x14, x25, x7
  TEST_RI_REGISTERS 176, andi, 0xf7145980, 0xf7145d84, -1565, x15, x26, x7
  TEST_RI_REGISTERS 177, andi, 288, 3490, 817, x16, x27, x7
  TEST_RI_REGISTERS 178, andi, 1926, 0x00030f87, 2046, x17, x28, x7
  TEST_RI_REGISTERS 179, andi, 815, 0xfffddb2f, 895, x18, x29, x7
  TEST_RI_REGISTERS 180, andi, 0x72beca04, 0x72bece14, -1489, x19, x30, x7
  TEST_RI_REGISTERS 181, andi, 0xfffffb20, 0xfffffb39, -1052, x20, x31, x7
  TEST_RI_REGISTERS 182, andi, 0x85f46548, 0x85f4674e, -535, x21, x1, x7
  TEST_RI_REGISTERS 183, andi, 0xfbb66c48, 0xfbb66e69, -550, x22, x2, x7
  TEST_RI_REGISTERS 184, andi, 0x01550212, 0x01550237, -1198, x23, x4, x7
  TEST_RI_REGISTERS 185, andi, 84, 476, -1449, x24, x5, x7
  TEST_RI_REGISTERS 186, andi, 70, 0x626023ce, 86, x25, x6, x7
  TEST_RI_REGISTERS 187, andi, 0x02d29001, 0x02d2900d, -141, x26, x7, x5
  TEST_RI_REGISTERS 188, andi, 0xfffff9e4, 0xfffffffe, -1564, x27, x8, x7
  TEST_RI_REGISTERS 189, andi, 0x9b3610a1, 0x9b3611b1, -1877, x28, x9, x7
  TEST_RI_REGISTERS 190, andi, 32, 0xff70b720, 61, x29, x10, x7
  TEST_RI_REGISTERS 191, andi, 269, 0xb1f94d6d, 271, x30, x11, x7
  TEST_RI_REGISTERS 192, andi, 0xfa1ff400, 0xfa1ff6e9, -752, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, andi, 0xffa85100, 0xffa8552e, -1600
  TEST_RI_RESULT_AFTER 194, 0, andi, 178, 0x80c8d0bb, 242
  TEST_RI_RESULT_AFTER 195, 1, andi, 17, 0xf8f1c11b, 213
  TEST_RI_RESULT_AFTER 196, 1, andi, 0xe2dd9810, 0xe2dd983a, -1456
  TEST_RI_RESULT_AFTER 197, 2, andi, 777, 0x014a7b19, 841
  TEST_RI_RESULT_AFTER 198, 2, andi, 0x5f5b1080, 0x5f5b13c6, -839
  TEST_RI_AFTER 199, 0, andi, 0xfffff202, 0xfffff3e3, -482
  TEST_RI_AFTER 200, 0, andi, 65, 0xfd1f10d1, 97
  TEST_RI_AFTER 201, 1, andi, 0xaa9e8810, 0xaa9e8a92, -643
  TEST_RI_AFTER 202, 1, andi, 1536, 0x28e7a6d6, 1825
  TEST_RI_AFTER 203, 2, andi, 32, 0x0ced9039, 1060
  TEST_RI_AFTER 204, 2, andi, 1, 5, -1679
  TEST_RI_LOADED 205, 0, andi, 2116, 2516, -921
  TEST_RI_LOADED 206, 0, andi, 1057, 0x10889f7d, 1057
  TEST_RI_LOADED 207, 1, andi, 768, 0x240a3702, 976
  TEST_RI_LOADED 208, 1, andi, 0xfff9ae16, 0xfff9af16, -321
  TEST_RI_LOADED 209, 2, andi, 0xfffffe48, 0xffffffcd, -438
  TEST_RI_LOADED 210, 2, andi, 0xffe0e400, 0xffe0e439, -318
  TEST_RI_CHAIN 211, andi, 0xc35a9225, 0xc35a96e7, -1491
  TEST_RI_CHAIN 212, andi, 0x5a0f3c01, 0x5a0f3c85, -461
  TEST_RI_CHAIN 213, andi, 0x7ffff83e, 0x7fffffff, -1986

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 214, andi, 0, 1
  TEST_RI_ZERO_RD 215, andi, 0xe9fce282, -1699
  TEST_RI_ZERO_RS1 216, andi, 0, -1
  TEST_RI_ZERO_RD 217, andi, 0x09cb4710, 1563
  TEST_RI_ZERO_RS1 218, andi, 0, 2047
  TEST_RI_ZERO_RD 219, andi, 0xffed09a1, -1240
  TEST_RI_ZERO_RS1 220, andi, 0, -2048
  TEST_RI_ZERO_RD 221, andi, 6, -356

TEST_END
