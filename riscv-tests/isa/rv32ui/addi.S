// addi: 215 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

  .set values_from_memory, 1

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RI 2, addi, 0, 0, 0
  TEST_RI 3, addi, 1, 0, 1
  TEST_RI 4, addi, 0xffffffff, 0, -1
  TEST_RI 5, addi, 2047, 0, 2047
  TEST_RI 6, addi, 0xfffff800, 0, -2048
  TEST_RI 7, addi, 0xfffff801, 0, -2047
  TEST_RI 8, addi, 1365, 0, 1365
  TEST_RI 9, addi, 0xfffffaaa, 0, -1366
  TEST_RI 10, addi, 1, 1, 0
  TEST_RI 11, addi, 2, 1, 1
  TEST_RI 12, addi, 0, 1, -1
  TEST_RI 13, addi, 2048, 1, 2047
  TEST_RI 14, addi, 0xfffff801, 1, -2048
  TEST_RI 15, addi, 0xfffff802, 1, -2047
  TEST_RI 16, addi, 1366, 1, 1365
  TEST_RI 17, addi, 0xfffffaab, 1, -1366
  TEST_RI 18, addi, 2, 2, 0
  TEST_RI 19, addi, 3, 2, 1
  TEST_RI 20, addi, 1, 2, -1
  TEST_RI 21, addi, 2049, 2, 2047
  TEST_RI 22, addi, 0xfffff802, 2, -2048
  TEST_RI 23, addi, 0xfffff803, 2, -2047
  TEST_RI 24, addi, 1367, 2, 1365
  TEST_RI 25, addi, 0xfffffaac, 2, -1366
  TEST_RI 26, addi, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 27, addi, 0x80000000, 0x7fffffff, 1
  TEST_RI 28, addi, 0x7ffffffe, 0x7fffffff, -1
  TEST_RI 29, addi, 0x800007fe, 0x7fffffff, 2047
  TEST_RI 30, addi, 0x7ffff7ff, 0x7fffffff, -2048
  TEST_RI 31, addi, 0x7ffff800, 0x7fffffff, -2047
  TEST_RI 32, addi, 0x80000554, 0x7fffffff, 1365
  TEST_RI 33, addi, 0x7ffffaa9, 0x7fffffff, -1366
  TEST_RI 34, addi, 0x80000000, 0x80000000, 0
  TEST_RI 35, addi, 0x80000001, 0x80000000, 1
  TEST_RI 36, addi, 0x7fffffff, 0x80000000, -1
  TEST_RI 37, addi, 0x800007ff, 0x80000000, 2047
  TEST_RI 38, addi, 0x7ffff800, 0x80000000, -2048
  TEST_RI 39, addi, 0x7ffff801, 0x80000000, -2047
  TEST_RI 40, addi, 0x80000555, 0x80000000, 1365
  TEST_RI 41, addi, 0x7ffffaaa, 0x80000000, -1366
  TEST_RI 42, addi, 0x80000001, 0x80000001, 0
  TEST_RI 43, addi, 0x80000002, 0x80000001, 1
  TEST_RI 44, addi, 0x80000000, 0x80000001, -1
  TEST_RI 45, addi, 0x80000800, 0x80000001, 2047
  TEST_RI 46, addi, 0x7ffff801, 0x80000001, -2048
  TEST_RI 47, addi, 0x7ffff802, 0x80000001, -2047
  TEST_RI 48, addi, 0x80000556, 0x80000001, 1365
  TEST_RI 49, addi, 0x7ffffaab, 0x80000001, -1366
  TEST_RI 50, addi, 0xffff8000, 0xffff8000, 0
  TEST_RI 51, addi, 0xffff8001, 0xffff8000, 1
  TEST_RI 52, addi, 0xffff7fff, 0xffff8000, -1
  TEST_RI 53, addi, 0xffff87ff, 0xffff8000, 2047
  TEST_RI 54, addi, 0xffff7800, 0xffff8000, -2048
  TEST_RI 55, addi, 0xffff7801, 0xffff8000, -2047
  TEST_RI 56, addi, 0xffff8555, 0xffff8000, 1365
  TEST_RI 57, addi, 0xffff7aaa, 0xffff8000, -1366
  TEST_RI 58, addi, 0xffffffff, 0xffffffff, 0
  TEST_RI 59, addi, 0, 0xffffffff, 1
  TEST_RI 60, addi, 0xfffffffe, 0xffffffff, -1
  TEST_RI 61, addi, 2046, 0xffffffff, 2047
  TEST_RI 62, addi, 0xfffff7ff, 0xffffffff, -2048
  TEST_RI 63, addi, 0xfffff800, 0xffffffff, -2047
  TEST_RI 64, addi, 1364, 0xffffffff, 1365
  TEST_RI 65, addi, 0xfffffaa9, 0xffffffff, -1366

  // Each bit of the immediate alone, and each alone missing.
  TEST_RI 66, addi, 0xc35a96e8, 0xc35a96e7, 1
  TEST_RI 67, addi, 0x5a0f3c83, 0x5a0f3c85, -2
  TEST_RI 68, addi, 0xc35a96e9, 0xc35a96e7, 2
  TEST_RI 69, addi, 0x5a0f3c82, 0x5a0f3c85, -3
  TEST_RI 70, addi, 0xc35a96eb, 0xc35a96e7, 4
  TEST_RI 71, addi, 0x5a0f3c80, 0x5a0f3c85, -5
  TEST_RI 72, addi, 0xc35a96ef, 0xc35a96e7, 8
  TEST_RI 73, addi, 0x5a0f3c7c, 0x5a0f3c85, -9
  TEST_RI 74, addi, 0xc35a96f7, 0xc35a96e7, 16
  TEST_RI 75, addi, 0x5a0f3c74, 0x5a0f3c85, -17
  TEST_RI 76, addi, 0xc35a9707, 0xc35a96e7, 32
  TEST_RI 77, addi, 0x5a0f3c64, 0x5a0f3c85, -33
  TEST_RI 78, addi, 0xc35a9727, 0xc35a96e7, 64
  TEST_RI 79, addi, 0x5a0f3c44, 0x5a0f3c85, -65
  TEST_RI 80, addi, 0xc35a9767, 0xc35a96e7, 128
  TEST_RI 81, addi, 0x5a0f3c04, 0x5a0f3c85, -129
  TEST_RI 82, addi, 0xc35a97e7, 0xc35a96e7, 256
  TEST_RI 83, addi, 0x5a0f3b84, 0x5a0f3c85, -257
  TEST_RI 84, addi, 0xc35a98e7, 0xc35a96e7, 512
  TEST_RI 85, addi, 0x5a0f3a84, 0x5a0f3c85, -513
  TEST_RI 86, addi, 0xc35a9ae7, 0xc35a96e7, 1024
  TEST_RI 87, addi, 0x5a0f3884, 0x5a0f3c85, -1025
  TEST_RI 88, addi, 0x5a0f3485, 0x5a0f3c85, -2048
  TEST_RI 89, addi, 0xc35a9ee6, 0xc35a96e7, 2047

  // Each bit of the source alone.
  TEST_RI 90, addi, 0, 1, -1
  TEST_RI 91, addi, 1236, 2, 1234
  TEST_RI 92, addi, 5, 4, 1
  TEST_RI 93, addi, 7, 8, -1
  TEST_RI 94, addi, 1250, 16, 1234
  TEST_RI 95, addi, 33, 32, 1
  TEST_RI 96, addi, 63, 64, -1
  TEST_RI 97, addi, 1362, 128, 1234
  TEST_RI 98, addi, 257, 256, 1
  TEST_RI 99, addi, 511, 512, -1
  TEST_RI 100, addi, 2258, 1024, 1234
  TEST_RI 101, addi, 2049, 2048, 1
  TEST_RI 102, addi, 4095, 0x00001000, -1
  TEST_RI 103, addi, 0x000024d2, 0x00002000, 1234
  TEST_RI 104, addi, 0x00004001, 0x00004000, 1
  TEST_RI 105, addi, 0x00007fff, 0x00008000, -1
  TEST_RI 106, addi, 0x000104d2, 0x00010000, 1234
  TEST_RI 107, addi, 0x00020001, 0x00020000, 1
  TEST_RI 108, addi, 0x0003ffff, 0x00040000, -1
  TEST_RI 109, addi, 0x000804d2, 0x00080000, 1234
  TEST_RI 110, addi, 0x00100001, 0x00100000, 1
  TEST_RI 111, addi, 0x001fffff, 0x00200000, -1
  TEST_RI 112, addi, 0x004004d2, 0x00400000, 1234
  TEST_RI 113, addi, 0x00800001, 0x00800000, 1
  TEST_RI 114, addi, 0x00ffffff, 0x01000000, -1
  TEST_RI 115, addi, 0x020004d2, 0x02000000, 1234
  TEST_RI 116, addi, 0x04000001, 0x04000000, 1
  TEST_RI 117, addi, 0x07ffffff, 0x08000000, -1
  TEST_RI 118, addi, 0x100004d2, 0x10000000, 1234
  TEST_RI 119, addi, 0x20000001, 0x20000000, 1
  TEST_RI 120, addi, 0x3fffffff, 0x40000000, -1
  TEST_RI 121, addi, 0x800004d2, 0x80000000, 1234

  // Source and immediate equal, and one apart.
  TEST_RI 122, addi, 0xffffffff, 0xffffffff, 0
  TEST_RI 123, addi, 0, 0, 0
  TEST_RI 124, addi, 1, 1, 0
  TEST_RI 125, addi, 1, 0, 1
  TEST_RI 126, addi, 2, 1, 1
  TEST_RI 127, addi, 3, 2, 1
  TEST_RI 128, addi, 1999, 999, 1000
  TEST_RI 129, addi, 2000, 1000, 1000
  TEST_RI 130, addi, 2001, 1001, 1000
  TEST_RI 131, addi, 4093, 2046, 2047
  TEST_RI 132, addi, 4094, 2047, 2047
  TEST_RI 133, addi, 4095, 2048, 2047
  TEST_RI 134, addi, 0xfffffffd, 0xfffffffe, -1
  TEST_RI 135, addi, 0xfffffffe, 0xffffffff, -1
  TEST_RI 136, addi, 0xffffffff, 0, -1
  TEST_RI 137, addi, 0xfffff82f, 0xfffffc17, -1000
  TEST_RI 138, addi, 0xfffff830, 0xfffffc18, -1000
  TEST_RI 139, addi, 0xfffff831, 0xfffffc19, -1000
  TEST_RI 140, addi, 0xffffefff, 0xfffff7ff, -2048
  TEST_RI 141, addi, 0xfffff000, 0xfffff800, -2048
  TEST_RI 142, addi, 0xfffff001, 0xfffff801, -2048

  // Noise.
  TEST_RI 143, addi, 0x007cb566, 0x007cb815, -687
  TEST_RI 144, addi, 0xa3aec596, 0xa3aec84a, -692
  TEST_RI 145, addi, 0x4bfb481f, 0x4bfb4593, 652
  TEST_RI 146, addi, 0xfad654ef, 0xfad64f2c, 1475
  TEST_RI 147, addi, 0x2db29bbf, 0x2db2995e, 609
  TEST_RI 148, addi, 0x4fc9e88e, 0x4fc9e4b7, 983
  TEST_RI 149, addi, 0x5b03c331, 0x5b03bc31, 1792
  TEST_RI 150, addi, 0xe51c6958, 0xe51c67d5, 387
  TEST_RI 151, addi, 0xa750e3fb, 0xa750e3b5, 70
  TEST_RI 152, addi, 0x3f0bc625, 0x3f0bc60e, 23
  TEST_RI 153, addi, 0x54e1ddad, 0x54e1e34e, -1441
  TEST_RI 154, addi, 0xca58217b, 0xca5820f2, 137
  TEST_RI 155, addi, 0x08da73f7, 0x08da6c01, 2038
  TEST_RI 156, addi, 0xb4b43f84, 0xb4b437a1, 2019
  TEST_RI 157, addi, 0xf887f653, 0xf887f6a7, -84
  TEST_RI 158, addi, 0x661516b2, 0x66150ff4, 1726

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 159, addi, 0xc35a9c82, 0xc35a96e7, 1435
  TEST_RI_RD_IS_RS1 160, addi, 0x5a0f4401, 0x5a0f3c85, 1916
  TEST_RI_RD_IS_RS1 161, addi, 0xfffffe3a, 0xffffffff, -453
  TEST_RI_RD_IS_RS1 162, addi, 6, 1, 5

  // Every register in every place.
  TEST_RI_REGISTERS 163, addi, 0xc1b5a2f7, 0xc1b5a80f, -1304, x1, x13, x7
  TEST_RI_REGISTERS 164, addi, 0x7552f704, 0x7552f5f8, 268, x2, x14, x7
  TEST_RI_REGISTERS 165, addi, 0x6d2e2f34, 0x6d2e325c, -808, x4, x15, x7
  TEST_RI_REGISTERS 166, addi, 0x49618c3c, 0x4961931c, -1760, x5, x16, x7
  TEST_RI_REGISTERS 167, addi, 0x3d10df2f, 0x3d10e6d9, -1962, x6, x17, x7
  TEST_RI_REGISTERS 168, addi, 0x7e9352db, 0x7e935345, -106, x7, x18, x5
  TEST_RI_REGISTERS 169, addi, 0xf0025c85, 0xf00262d8, -1619, x8, x19, x7
  TEST_RI_REGISTERS 170, addi, 0x13a86815, 0x13a86d6f, -1370, x9, x20, x7
  TEST_RI_REGISTERS 171, addi, 0x4a5983d6, 0x4a598146, 656, x10, x21, x7
  TEST_RI_REGISTERS 172, addi, 0x154ede76, 0x154ee29e, -1064, x11, x22, x7
  TEST_RI_REGISTERS 173, addi, 0x0fbeb7a2, 0x0fbeb558, 586, x12, x23, x7
  TEST_RI_REGISTERS 174, addi, 0x47780e9c, 0x47780f47, -171, x13, x24, x7
  TEST_RI_REGISTERS 175, addi, 0xbaed8730, 0xbaed8610, 288, x14, x25, x7
  TEST_RI_REGISTERS 176, addi, 0xfeeadf45, 0xfeeae3e9, -1188, x15, x26, x7
  TEST_RI_REGISTERS 177, addi, 0x0b1f29e4, 0x0b1f2983, 97, x16, x27, x7
  TEST_RI_REGISTERS 178, addi, 0xa89a8348, 0xa89a86d8, -912, x17, x28, x7
  TEST_RI_REGISTERS 179, addi, 0xb69cb53e, 0xb69cae86, 1720, x18, x29, x7
  TEST_RI_REGISTERS 180, addi, 0xe0f62c52, 0xe0f62676, 1500, x19, x30, x7
  TEST_RI_REGISTERS 181, addi, 0xc84f985c, 0xc84f9e83, -1575, x20, x31, x7
  TEST_RI_REGISTERS 182, addi, 0x25f90462, 0x25f9035b, 263, x21, x1, x7
  TEST_RI_REGISTERS 183, addi, 0x81cc1c06, 0x81cc1bec, 26, x22, x2, x7
  TEST_RI_REGISTERS 184, addi, 0x9f4099f7, 0x9f409596, 1121, x23, x4, x7
  TEST_RI_REGISTERS 185, addi, 0x75356184, 0x753559ab, 2009, x24, x5, x7
  TEST_RI_REGISTERS 186, addi, 0x69d9c80f, 0x69d9c0e6, 1833, x25, x6, x7
  TEST_RI_REGISTERS 187, addi, 0x504f4d65, 0x504f5169, -1028, x26, x7, x5
  TEST_RI_REGISTERS 188, addi, 0x952e4f14, 0x952e5643, -1839, x27, x8, x7
  TEST_RI_REGISTERS 189, addi, 0x5dd7698c, 0x5dd76750, 572, x28, x9, x7
  TEST_RI_REGISTERS 190, addi, 0x9404e491, 0x9404e3b6, 219, x29, x10, x7
  TEST_RI_REGISTERS 191, addi, 0x4285396a, 0x428537fe, 364, x30, x11, x7
  TEST_RI_REGISTERS 192, addi, 0x56508119, 0x565086f0, -1495, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, addi, 0x70129aef, 0x70129d77, -648
  TEST_RI_RESULT_AFTER 194, 1, addi, 0xc05f71a8, 0xc05f6c90, 1304
  TEST_RI_RESULT_AFTER 195, 2, addi, 0x5b7c0b24, 0x5b7c0691, 1171
  TEST_RI_AFTER 196, 0, addi, 0x1fb7447e, 0x1fb748bd, -1087
  TEST_RI_AFTER 197, 1, addi, 0x81b886f3, 0x81b889b1, -702
  TEST_RI_AFTER 198, 2, addi, 0x1e18cb35, 0x1e18c83b, 762
  TEST_RI_LOADED 199, 0, addi, 0x1e214815, 0x1e214af4, -735
  TEST_RI_LOADED 200, 1, addi, 0x2707af3f, 0x2707b354, -1045
  TEST_RI_LOADED 201, 2, addi, 0x6a51a422, 0x6a51a0ef, 819
  TEST_RI_CHAIN 202, addi, 0xc35a970b, 0xc35a96e7, 18
  TEST_RI_CHAIN 203, addi, 0x5a0f3e0b, 0x5a0f3c85, 195
  TEST_RI_CHAIN 204, addi, 0x7ffff7af, 0x7fffffff, -1064

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 205, addi, 1, 1
  TEST_RI_ZERO_RD 206, addi, 0xc35a96e7, 1
  TEST_RI_ZERO_RD 207, addi, 0x5a0f3c85, 1
  TEST_RI_ZERO_RS1 208, addi, 0xffffffff, -1
  TEST_RI_ZERO_RD 209, addi, 0xc35a96e7, -1
  TEST_RI_ZERO_RD 210, addi, 0x5a0f3c85, -1
  TEST_RI_ZERO_RS1 211, addi, 2047, 2047
  TEST_RI_ZERO_RD 212, addi, 0xc35a96e7, 2047
  TEST_RI_ZERO_RD 213, addi, 0x5a0f3c85, 2047
  TEST_RI_ZERO_RS1 214, addi, 0xfffff800, -2048
  TEST_RI_ZERO_RD 215, addi, 0xc35a96e7, -2048
  TEST_RI_ZERO_RD 216, addi, 0x5a0f3c85, -2048

TEST_END
