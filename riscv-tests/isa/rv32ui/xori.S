// xori: 220 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RI 2, xori, 0, 0, 0
  TEST_RI 3, xori, 1, 0, 1
  TEST_RI 4, xori, 0xffffffff, 0, -1
  TEST_RI 5, xori, 2047, 0, 2047
  TEST_RI 6, xori, 0xfffff800, 0, -2048
  TEST_RI 7, xori, 0xfffff801, 0, -2047
  TEST_RI 8, xori, 1365, 0, 1365
  TEST_RI 9, xori, 0xfffffaaa, 0, -1366
  TEST_RI 10, xori, 1, 1, 0
  TEST_RI 11, xori, 0, 1, 1
  TEST_RI 12, xori, 0xfffffffe, 1, -1
  TEST_RI 13, xori, 2046, 1, 2047
  TEST_RI 14, xori, 0xfffff801, 1, -2048
  TEST_RI 15, xori, 0xfffff800, 1, -2047
  TEST_RI 16, xori, 1364, 1, 1365
  TEST_RI 17, xori, 0xfffffaab, 1, -1366
  TEST_RI 18, xori, 2, 2, 0
  TEST_RI 19, xori, 3, 2, 1
  TEST_RI 20, xori, 0xfffffffd, 2, -1
  TEST_RI 21, xori, 2045, 2, 2047
  TEST_RI 22, xori, 0xfffff802, 2, -2048
  TEST_RI 23, xori, 0xfffff803, 2, -2047
  TEST_RI 24, xori, 1367, 2, 1365
  TEST_RI 25, xori, 0xfffffaa8, 2, -1366
  TEST_RI 26, xori, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 27, xori, 0x7ffffffe, 0x7fffffff, 1
  TEST_RI 28, xori, 0x80000000, 0x7fffffff, -1
  TEST_RI 29, xori, 0x7ffff800, 0x7fffffff, 2047
  TEST_RI 30, xori, 0x800007ff, 0x7fffffff, -2048
  TEST_RI 31, xori, 0x800007fe, 0x7fffffff, -2047
  TEST_RI 32, xori, 0x7ffffaaa, 0x7fffffff, 1365
  TEST_RI 33, xori, 0x80000555, 0x7fffffff, -1366
  TEST_RI 34, xori, 0x80000000, 0x80000000, 0
  TEST_RI 35, xori, 0x80000001, 0x80000000, 1
  TEST_RI 36, xori, 0x7fffffff, 0x80000000, -1
  TEST_RI 37, xori, 0x800007ff, 0x80000000, 2047
  TEST_RI 38, xori, 0x7ffff800, 0x80000000, -2048
  TEST_RI 39, xori, 0x7ffff801, 0x80000000, -2047
  TEST_RI 40, xori, 0x80000555, 0x80000000, 1365
  TEST_RI 41, xori, 0x7ffffaaa, 0x80000000, -1366
  TEST_RI 42, xori, 0x80000001, 0x80000001, 0
  TEST_RI 43, xori, 0x80000000, 0x80000001, 1
  TEST_RI 44, xori, 0x7ffffffe, 0x80000001, -1
  TEST_RI 45, xori, 0x800007fe, 0x80000001, 2047
  TEST_RI 46, xori, 0x7ffff801, 0x80000001, -2048
  TEST_RI 47, xori, 0x7ffff800, 0x80000001, -2047
  TEST_RI 48, xori, 0x80000554, 0x80000001, 1365
  TEST_RI 49, xori, 0x7ffffaab, 0x80000001, -1366
  TEST_RI 50, xori, 0xffff8000, 0xffff8000, 0
  TEST_RI 51, xori, 0xffff8001, 0xffff8000, 1
  TEST_RI 52, xori, 0x00007fff, 0xffff8000, -1
  TEST_RI 53, xori, 0xffff87ff, 0xffff8000, 2047
  TEST_RI 54, xori, 0x00007800, 0xffff8000, -2048
  TEST_RI 55, xori, 0x00007801, 0xffff8000, -2047
  TEST_RI 56, xori, 0xffff8555, 0xffff8000, 1365
  TEST_RI 57, xori, 0x00007aaa, 0xffff8000, -1366
  TEST_RI 58, xori, 0xffffffff, 0xffffffff, 0
  TEST_RI 59, xori, 0xfffffffe, 0xffffffff, 1
  TEST_RI 60, xori, 0, 0xffffffff, -1
  TEST_RI 61, xori, 0xfffff800, 0xffffffff, 2047
  TEST_RI 62, xori, 2047, 0xffffffff, -2048
  TEST_RI 63, xori, 2046, 0xffffffff, -2047
  TEST_RI 64, xori, 0xfffffaaa, 0xffffffff, 1365
  TEST_RI 65, xori, 1365, 0xffffffff, -1366

  // Each bit of the immediate alone, and each alone missing.
  TEST_RI 66, xori, 0xc35a96e6, 0xc35a96e7, 1
  TEST_RI 67, xori, 0xa5f0c37b, 0x5a0f3c85, -2
  TEST_RI 68, xori, 0xc35a96e5, 0xc35a96e7, 2
  TEST_RI 69, xori, 0xa5f0c378, 0x5a0f3c85, -3
  TEST_RI 70, xori, 0xc35a96e3, 0xc35a96e7, 4
  TEST_RI 71, xori, 0xa5f0c37e, 0x5a0f3c85, -5
  TEST_RI 72, xori, 0xc35a96ef, 0xc35a96e7, 8
  TEST_RI 73, xori, 0xa5f0c372, 0x5a0f3c85, -9
  TEST_RI 74, xori, 0xc35a96f7, 0xc35a96e7, 16
  TEST_RI 75, xori, 0xa5f0c36a, 0x5a0f3c85, -17
  TEST_RI 76, xori, 0xc35a96c7, 0xc35a96e7, 32
  TEST_RI 77, xori, 0xa5f0c35a, 0x5a0f3c85, -33
  TEST_RI 78, xori, 0xc35a96a7, 0xc35a96e7, 64
  TEST_RI 79, xori, 0xa5f0c33a, 0x5a0f3c85, -65
  TEST_RI 80, xori, 0xc35a9667, 0xc35a96e7, 128
  TEST_RI 81, xori, 0xa5f0c3fa, 0x5a0f3c85, -129
  TEST_RI 82, xori, 0xc35a97e7, 0xc35a96e7, 256
  TEST_RI 83, xori, 0xa5f0c27a, 0x5a0f3c85, -257
  TEST_RI 84, xori, 0xc35a94e7, 0xc35a96e7, 512
  TEST_RI 85, xori, 0xa5f0c17a, 0x5a0f3c85, -513
  TEST_RI 86, xori, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_RI 87, xori, 0xa5f0c77a, 0x5a0f3c85, -1025
  TEST_RI 88, xori, 0xa5f0c485, 0x5a0f3c85, -2048
  TEST_RI 89, xori, 0xc35a9118, 0xc35a96e7, 2047

  // Each bit of the source alone.
  TEST_RI 90, xori, 0xfffffffe, 1, -1
  TEST_RI 91, xori, 1232, 2, 1234
  TEST_RI 92, xori, 5, 4, 1
  TEST_RI 93, xori, 0xfffffff7, 8, -1
  TEST_RI 94, xori, 1218, 16, 1234
  TEST_RI 95, xori, 33, 32, 1
  TEST_RI 96, xori, 0xffffffbf, 64, -1
  TEST_RI 97, xori, 1106, 128, 1234
  TEST_RI 98, xori, 257, 256, 1
  TEST_RI 99, xori, 0xfffffdff, 512, -1
  TEST_RI 100, xori, 210, 1024, 1234
  TEST_RI 101, xori, 2049, 2048, 1
  TEST_RI 102, xori, 0xffffefff, 0x00001000, -1
  TEST_RI 103, xori, 0x000024d2, 0x00002000, 1234
  TEST_RI 104, xori, 0x00004001, 0x00004000, 1
  TEST_RI 105, xori, 0xffff7fff, 0x00008000, -1
  TEST_RI 106, xori, 0x000104d2, 0x00010000, 1234
  TEST_RI 107, xori, 0x00020001, 0x00020000, 1
  TEST_RI 108, xori, 0xfffbffff, 0x00040000, -1
  TEST_RI 109, xori, 0x000804d2, 0x00080000, 1234
  TEST_RI 110, xori, 0x00100001, 0x00100000, 1
  TEST_RI 111, xori, 0xffdfffff, 0x00200000, -1
  TEST_RI 112, xori, 0x004004d2, 0x00400000, 1234
  TEST_RI 113, xori, 0x00800001, 0x00800000, 1
  TEST_RI 114, xori, 0xfeffffff, 0x01000000, -1
  TEST_RI 115, xori, 0x020004d2, 0x02000000, 1234
  TEST_RI 116, xori, 0x04000001, 0x04000000, 1
  TEST_RI 117, xori, 0xf7ffffff, 0x08000000, -1
  TEST_RI 118, xori, 0x100004d2, 0x10000000, 1234
  TEST_RI 119, xori, 0x20000001, 0x20000000, 1
  TEST_RI 120, xori, 0xbfffffff, 0x40000000, -1
  TEST_RI 121, xori, 0x800004d2, 0x80000000, 1234

  // Source and immediate equal, and one apart.
  TEST_RI 122, xori, 0xffffffff, 0xffffffff, 0
  TEST_RI 123, xori, 0, 0, 0
  TEST_RI 124, xori, 1, 1, 0
  TEST_RI 125, xori, 1, 0, 1
  TEST_RI 126, xori, 0, 1, 1
  TEST_RI 127, xori, 3, 2, 1
  TEST_RI 128, xori, 15, 999, 1000
  TEST_RI 129, xori, 0, 1000, 1000
  TEST_RI 130, xori, 1, 1001, 1000
  TEST_RI 131, xori, 1, 2046, 2047
  TEST_RI 132, xori, 0, 2047, 2047
  TEST_RI 133, xori, 4095, 2048, 2047
  TEST_RI 134, xori, 1, 0xfffffffe, -1
  TEST_RI 135, xori, 0, 0xffffffff, -1
  TEST_RI 136, xori, 0xffffffff, 0, -1
  TEST_RI 137, xori, 15, 0xfffffc17, -1000
  TEST_RI 138, xori, 0, 0xfffffc18, -1000
  TEST_RI 139, xori, 1, 0xfffffc19, -1000
  TEST_RI 140, xori, 4095, 0xfffff7ff, -2048
  TEST_RI 141, xori, 0, 0xfffff800, -2048
  TEST_RI 142, xori, 1, 0xfffff801, -2048

  // Noise.
  TEST_RI 143, xori, 0xeb29db3e, 0x14d620dc, -1054
  TEST_RI 144, xori, 0x199a7797, 0x199a70a8, 1855
  TEST_RI 145, xori, 0x30f3c36d, 0x30f3c441, 1836
  TEST_RI 146, xori, 0xa4353f12, 0xa4353c98, 906
  TEST_RI 147, xori, 0xde27d09d, 0xde27d2fb, 614
  TEST_RI 148, xori, 0xe3ad4bb8, 0xe3ad4bd4, 108
  TEST_RI 149, xori, 0xc9a3fbef, 0x365c04aa, -187
  TEST_RI 150, xori, 0x69069b33, 0x96f966bc, -625
  TEST_RI 151, xori, 0x894265cb, 0x89426308, 1731
  TEST_RI 152, xori, 0x5ac73ca7, 0xa538c445, -1822
  TEST_RI 153, xori, 0x19b2b7dd, 0x19b2b611, 460
  TEST_RI 154, xori, 0x3dbb53da, 0xc244aab4, -1682
  TEST_RI 155, xori, 0xa7bc8a81, 0xa7bc8cb2, 1587
  TEST_RI 156, xori, 0x4cc60157, 0x4cc60184, 211
  TEST_RI 157, xori, 0x12e649af, 0xed19b328, -1401
  TEST_RI 158, xori, 0x53acba51, 0xac534432, -413

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 159, xori, 0x3ca56b5d, 0xc35a96e7, -582
  TEST_RI_RD_IS_RS1 160, xori, 0xa5f0c19b, 0x5a0f3c85, -738
  TEST_RI_RD_IS_RS1 161, xori, 1274, 0xffffffff, -1275
  TEST_RI_RD_IS_RS1 162, xori, 1251, 1, 1250

  // Every register in every place.
  TEST_RI_REGISTERS 163, xori, 0x020523eb, 0xfdfad8c9, -1246, x1, x13, x7
  TEST_RI_REGISTERS 164, xori, 0x1a22b0fc, 0x1a22b564, 1432, x2, x14, x7
  TEST_RI_REGISTERS 165, xori, 0x8145881a, 0x7eba72f1, -1301, x4, x15, x7
  TEST_RI_REGISTERS 166, xori, 0x0e0ea9b0, 0xf1f152b2, -1278, x5, x16, x7
  TEST_RI_REGISTERS 167, xori, 0x00658aa9, 0x00658a85, 44, x6, x17, x7
  TEST_RI_REGISTERS 168, xori, 0x30d0dd4c, 0xcf2f22c7, -117, x7, x18, x5
  TEST_RI_REGISTERS 169, xori, 0x36f552c8, 0x36f557ab, 1379, x8, x19, x7
  TEST_RI_REGISTERS 170, xori, 0xfca8470f, 0xfca844b4, 955, x9, x20, x7
  TEST_RI_REGISTERS 171, xori, 0xc3f73e4d, 0x3c08c644, -2039, x10, x21, x7
  TEST_RI_REGISTERS 172, xori, 550, 132, 674, x11, x22, x7
  TEST_RI_REGISTERS 173, xori, 0xd74f478f, 0xd74f40e6, 1897, x12, x23, x7
  TEST_RI_REGISTERS 174, xori, 0x20911443, 0xdf6eeb02, -191, x13, x24, x7
  TEST_RI_REGISTERS 175, xori, 0xc75f8c3a, 0xc75f8e92, 680, x14, x25, x7
  TEST_RI_REGISTERS 176, xori, 0x0beae9f3, 0x0beaeabb, 840, x15, x26, x7
  TEST_RI_REGISTERS 177, xori, 0x00009f4b, 0x000098b4, 2047, x16, x27, x7
  TEST_RI_REGISTERS 178, xori, 0xfc4b4f8d, 0xfc4b4a6b, 1510, x17, x28, x7
  TEST_RI_REGISTERS 179, xori, 0x3e136a3a, 0xc1ec94ce, -268, x18, x29, x7
  TEST_RI_REGISTERS 180, xori, 0x82a46c05, 0x7d5b920f, -502, x19, x30, x7
  TEST_RI_REGISTERS 181, xori, 0x0862d815, 0xf79d22b7, -1374, x20, x31, x7
  TEST_RI_REGISTERS 182, xori, 0x76d6762f, 0x89298a9d, -846, x21, x1, x7
  TEST_RI_REGISTERS 183, xori, 0x8156f7fb, 0x8156f512, 745, x22, x2, x7
  TEST_RI_REGISTERS 184, xori, 0xc630eeae, 0x39cf13a8, -762, x23, x4, x7
  TEST_RI_REGISTERS 185, xori, 124, 0xfffffc3a, -954, x24, x5, x7
  TEST_RI_REGISTERS 186, xori, 0x072060f3, 0x07206647, 1716, x25, x6, x7
  TEST_RI_REGISTERS 187, xori, 0x000010e0, 0xffffeb80, -1184, x26, x7, x5
  TEST_RI_REGISTERS 188, xori, 0xfffff2c9, 2975, -1706, x27, x8, x7
  TEST_RI_REGISTERS 189, xori, 0xfffffd95, 0xfffffff5, 608, x28, x9, x7
  TEST_RI_REGISTERS 190, xori, 0x1ccd917d, 0x1ccd9753, 1582, x29, x10, x7
  TEST_RI_REGISTERS 191, xori, 0x1de76afc, 0x1de76f68, 1428, x30, x11, x7
  TEST_RI_REGISTERS 192, xori, 0xff90d7b5, 0x006f2988, -451, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, xori, 0xfffff9f9, 0xfffffcff, 1286
  TEST_RI_RESULT_AFTER 194, 0, xori, 0x7c9b5146, 0x7c9b56fe, 1976
  TEST_RI_RESULT_AFTER 195, 1, xori, 0xfffffd30, 1, -719
  TEST_RI_RESULT_AFTER 196, 1, xori, 0x6844b114, 0x6844b704, 1552
  TEST_RI_RESULT_AFTER 197, 2, xori, 0xfff05ea1, 0xfff05a7e, 1247
  TEST_RI_RESULT_AFTER 198, 2, xori, 0x14659431, 0x14659263, 1618
  TEST_RI_AFTER 199, 0, xori, 0x0000a559, 0x0000a6bf, 998
  TEST_RI_AFTER 200, 0, xori, 0x0cbcc7c3, 0x0cbcc556, 661
  TEST_RI_AFTER 201, 1, xori, 0x0003ea77, 0xfffc1679, -1010
  TEST_RI_AFTER 202, 1, xori, 2044, 6, 2042
  TEST_RI_AFTER 203, 2, xori, 0xf1537dd9, 0xf1537e0e, 983
  TEST_RI_AFTER 204, 2, xori, 0xfffbb611, 0x00044973, -158
  TEST_RI_LOADED 205, 0, xori, 0x02556f49, 0x02556ef1, 440
  TEST_RI_LOADED 206, 0, xori, 0x69ad1f1d, 0x69ad1ba3, 1214
  TEST_RI_LOADED 207, 1, xori, 0x7aa9c303, 0x7aa9c72e, 1069
  TEST_RI_LOADED 208, 1, xori, 0x5f1c1fc0, 0x5f1c1e81, 321
  TEST_RI_LOADED 209, 2, xori, 0xfffffd70, 570, -182
  TEST_RI_LOADED 210, 2, xori, 450, 12, 462
  TEST_RI_CHAIN 211, xori, 0xc35a96e7, 0xc35a96e7, -1018
  TEST_RI_CHAIN 212, xori, 0x5a0f3c85, 0x5a0f3c85, -552
  TEST_RI_CHAIN 213, xori, 0x7fffffff, 0x7fffffff, 1308

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 214, xori, 1, 1
  TEST_RI_ZERO_RD 215, xori, 0xb86d7f03, -377
  TEST_RI_ZERO_RS1 216, xori, 0xffffffff, -1
  TEST_RI_ZERO_RD 217, xori, 0x15bed0a8, -237
  TEST_RI_ZERO_RS1 218, xori, 2047, 2047
  TEST_RI_ZERO_RD 219, xori, 0xffffffc1, -2045
  TEST_RI_ZERO_RS1 220, xori, 0xfffff800, -2048
  TEST_RI_ZERO_RD 221, xori, 0x203882ac, 1796

TEST_END
