// addi: 220 cases, written by tools/generate.py.
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
  TEST_RI_REGISTERS 163, addi, 0xfffff917, 193, -1962, x1, x13, x7
  TEST_RI_REGISTERS 164, addi, 0xc6d9de43, 0xc6d9d8ae, 1429, x2, x14, x7
  TEST_RI_REGISTERS 165, addi, 0xec1462d9, 0xec14675c, -1155, x4, x15, x7
  TEST_RI_REGISTERS 166, addi, 0xfff4a70a, 0xfff4a7be, -180, x5, x16, x7
  TEST_RI_REGISTERS 167, addi, 0x1792f08b, 0x1792ed8d, 766, x6, x17, x7
  TEST_RI_REGISTERS 168, addi, 0x255e51af, 0x255e5999, -2026, x7, x18, x5
  TEST_RI_REGISTERS 169, addi, 0x8916919c, 0x89168ac0, 1756, x8, x19, x7
  TEST_RI_REGISTERS 170, addi, 0x514a140a, 0x514a17ca, -960, x9, x20, x7
  TEST_RI_REGISTERS 171, addi, 0xffffe59f, 0xffffe351, 590, x10, x21, x7
  TEST_RI_REGISTERS 172, addi, 0xfffff656, 0xfffffe19, -1987, x11, x22, x7
  TEST_RI_REGISTERS 173, addi, 0x00003b31, 0x000033b8, 1913, x12, x23, x7
  TEST_RI_REGISTERS 174, addi, 0xfffffc55, 8, -947, x13, x24, x7
  TEST_RI_REGISTERS 175, addi, 0x622065a7, 0x622068e7, -832, x14, x25, x7
  TEST_RI_REGISTERS 176, addi, 0x68f98084, 0x68f97a90, 1524, x15, x26, x7
  TEST_RI_REGISTERS 177, addi, 0x003eecc3, 0x003ef422, -1887, x16, x27, x7
  TEST_RI_REGISTERS 178, addi, 0x6f391a5c, 0x6f391e43, -999, x17, x28, x7
  TEST_RI_REGISTERS 179, addi, 0x178fd509, 0x178fceee, 1563, x18, x29, x7
  TEST_RI_REGISTERS 180, addi, 2050, 3, 2047, x19, x30, x7
  TEST_RI_REGISTERS 181, addi, 0x2cc7f0ae, 0x2cc7ef3f, 367, x20, x31, x7
  TEST_RI_REGISTERS 182, addi, 0x21e50d5e, 0x21e50920, 1086, x21, x1, x7
  TEST_RI_REGISTERS 183, addi, 0xfffff982, 0xffffffff, -1661, x22, x2, x7
  TEST_RI_REGISTERS 184, addi, 0xc8f3b567, 0xc8f3b655, -238, x23, x4, x7
  TEST_RI_REGISTERS 185, addi, 336, 8, 328, x24, x5, x7
  TEST_RI_REGISTERS 186, addi, 0x80affbeb, 0x80b0009e, -1203, x25, x6, x7
  TEST_RI_REGISTERS 187, addi, 0xfffffb69, 1, -1176, x26, x7, x5
  TEST_RI_REGISTERS 188, addi, 0xfffffd36, 127, -841, x27, x8, x7
  TEST_RI_REGISTERS 189, addi, 0x82c00bff, 0x82c0134d, -1870, x28, x9, x7
  TEST_RI_REGISTERS 190, addi, 0x04956501, 0x04956428, 217, x29, x10, x7
  TEST_RI_REGISTERS 191, addi, 943, 2403, -1460, x30, x11, x7
  TEST_RI_REGISTERS 192, addi, 0xfffffe53, 6, -435, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, addi, 0x025aedee, 0x025af36c, -1406
  TEST_RI_RESULT_AFTER 194, 0, addi, 1875, 7, 1868
  TEST_RI_RESULT_AFTER 195, 1, addi, 0x43f3dcac, 0x43f3df8d, -737
  TEST_RI_RESULT_AFTER 196, 1, addi, 0x5e7a7506, 0x5e7a6f62, 1444
  TEST_RI_RESULT_AFTER 197, 2, addi, 0x8e214557, 0x8e2145a4, -77
  TEST_RI_RESULT_AFTER 198, 2, addi, 0xbead8405, 0xbead87ba, -949
  TEST_RI_AFTER 199, 0, addi, 0x02f50a4d, 0x02f50ada, -141
  TEST_RI_AFTER 200, 0, addi, 0x0d0b3335, 0x0d0b31a6, 399
  TEST_RI_AFTER 201, 1, addi, 0xfffff039, 0xfffff19a, -353
  TEST_RI_AFTER 202, 1, addi, 0xd4809159, 0xd480943e, -741
  TEST_RI_AFTER 203, 2, addi, 0x1d5dd994, 0x1d5dd6c3, 721
  TEST_RI_AFTER 204, 2, addi, 0x000033f5, 0x00002ffc, 1017
  TEST_RI_LOADED 205, 0, addi, 0xfedd9467, 0xfedd9532, -203
  TEST_RI_LOADED 206, 0, addi, 0x00fdac00, 0x00fdb3cb, -1995
  TEST_RI_LOADED 207, 1, addi, 0x613fd3cb, 0x613fd968, -1437
  TEST_RI_LOADED 208, 1, addi, 0x3ffb4b8f, 0x3ffb4a13, 380
  TEST_RI_LOADED 209, 2, addi, 1182, 0xfffffff6, 1192
  TEST_RI_LOADED 210, 2, addi, 0x0000380d, 0x00003d6c, -1375
  TEST_RI_CHAIN 211, addi, 0xc35a92d7, 0xc35a96e7, -520
  TEST_RI_CHAIN 212, addi, 0x5a0f4961, 0x5a0f3c85, 1646
  TEST_RI_CHAIN 213, addi, 0x7fffffcf, 0x7fffffff, -24

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 214, addi, 1, 1
  TEST_RI_ZERO_RD 215, addi, 0x00006f72, -634
  TEST_RI_ZERO_RS1 216, addi, 0xffffffff, -1
  TEST_RI_ZERO_RD 217, addi, 0x893cc113, 1283
  TEST_RI_ZERO_RS1 218, addi, 2047, 2047
  TEST_RI_ZERO_RD 219, addi, 0xfc45c702, -1034
  TEST_RI_ZERO_RS1 220, addi, 0xfffff800, -2048
  TEST_RI_ZERO_RD 221, addi, 0x10b5d07d, -677

TEST_END
