// sltiu: 238 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RI 2, sltiu, 0, 0, 0
  TEST_RI 3, sltiu, 1, 0, 1
  TEST_RI 4, sltiu, 1, 0, -1
  TEST_RI 5, sltiu, 1, 0, 2047
  TEST_RI 6, sltiu, 1, 0, -2048
  TEST_RI 7, sltiu, 1, 0, -2047
  TEST_RI 8, sltiu, 1, 0, 1365
  TEST_RI 9, sltiu, 1, 0, -1366
  TEST_RI 10, sltiu, 0, 1, 0
  TEST_RI 11, sltiu, 0, 1, 1
  TEST_RI 12, sltiu, 1, 1, -1
  TEST_RI 13, sltiu, 1, 1, 2047
  TEST_RI 14, sltiu, 1, 1, -2048
  TEST_RI 15, sltiu, 1, 1, -2047
  TEST_RI 16, sltiu, 1, 1, 1365
  TEST_RI 17, sltiu, 1, 1, -1366
  TEST_RI 18, sltiu, 0, 2, 0
  TEST_RI 19, sltiu, 0, 2, 1
  TEST_RI 20, sltiu, 1, 2, -1
  TEST_RI 21, sltiu, 1, 2, 2047
  TEST_RI 22, sltiu, 1, 2, -2048
  TEST_RI 23, sltiu, 1, 2, -2047
  TEST_RI 24, sltiu, 1, 2, 1365
  TEST_RI 25, sltiu, 1, 2, -1366
  TEST_RI 26, sltiu, 0, 0x7fffffff, 0
  TEST_RI 27, sltiu, 0, 0x7fffffff, 1
  TEST_RI 28, sltiu, 1, 0x7fffffff, -1
  TEST_RI 29, sltiu, 0, 0x7fffffff, 2047
  TEST_RI 30, sltiu, 1, 0x7fffffff, -2048
  TEST_RI 31, sltiu, 1, 0x7fffffff, -2047
  TEST_RI 32, sltiu, 0, 0x7fffffff, 1365
  TEST_RI 33, sltiu, 1, 0x7fffffff, -1366
  TEST_RI 34, sltiu, 0, 0x80000000, 0
  TEST_RI 35, sltiu, 0, 0x80000000, 1
  TEST_RI 36, sltiu, 1, 0x80000000, -1
  TEST_RI 37, sltiu, 0, 0x80000000, 2047
  TEST_RI 38, sltiu, 1, 0x80000000, -2048
  TEST_RI 39, sltiu, 1, 0x80000000, -2047
  TEST_RI 40, sltiu, 0, 0x80000000, 1365
  TEST_RI 41, sltiu, 1, 0x80000000, -1366
  TEST_RI 42, sltiu, 0, 0x80000001, 0
  TEST_RI 43, sltiu, 0, 0x80000001, 1
  TEST_RI 44, sltiu, 1, 0x80000001, -1
  TEST_RI 45, sltiu, 0, 0x80000001, 2047
  TEST_RI 46, sltiu, 1, 0x80000001, -2048
  TEST_RI 47, sltiu, 1, 0x80000001, -2047
  TEST_RI 48, sltiu, 0, 0x80000001, 1365
  TEST_RI 49, sltiu, 1, 0x80000001, -1366
  TEST_RI 50, sltiu, 0, 0xffff8000, 0
  TEST_RI 51, sltiu, 0, 0xffff8000, 1
  TEST_RI 52, sltiu, 1, 0xffff8000, -1
  TEST_RI 53, sltiu, 0, 0xffff8000, 2047
  TEST_RI 54, sltiu, 1, 0xffff8000, -2048
  TEST_RI 55, sltiu, 1, 0xffff8000, -2047
  TEST_RI 56, sltiu, 0, 0xffff8000, 1365
  TEST_RI 57, sltiu, 1, 0xffff8000, -1366
  TEST_RI 58, sltiu, 0, 0xffffffff, 0
  TEST_RI 59, sltiu, 0, 0xffffffff, 1
  TEST_RI 60, sltiu, 0, 0xffffffff, -1
  TEST_RI 61, sltiu, 0, 0xffffffff, 2047
  TEST_RI 62, sltiu, 0, 0xffffffff, -2048
  TEST_RI 63, sltiu, 0, 0xffffffff, -2047
  TEST_RI 64, sltiu, 0, 0xffffffff, 1365
  TEST_RI 65, sltiu, 0, 0xffffffff, -1366

  // Each bit of the immediate alone, and each alone missing.
  TEST_RI 66, sltiu, 0, 0xc35a96e7, 1
  TEST_RI 67, sltiu, 1, 0x5a0f3c85, -2
  TEST_RI 68, sltiu, 0, 0xc35a96e7, 2
  TEST_RI 69, sltiu, 1, 0x5a0f3c85, -3
  TEST_RI 70, sltiu, 0, 0xc35a96e7, 4
  TEST_RI 71, sltiu, 1, 0x5a0f3c85, -5
  TEST_RI 72, sltiu, 0, 0xc35a96e7, 8
  TEST_RI 73, sltiu, 1, 0x5a0f3c85, -9
  TEST_RI 74, sltiu, 0, 0xc35a96e7, 16
  TEST_RI 75, sltiu, 1, 0x5a0f3c85, -17
  TEST_RI 76, sltiu, 0, 0xc35a96e7, 32
  TEST_RI 77, sltiu, 1, 0x5a0f3c85, -33
  TEST_RI 78, sltiu, 0, 0xc35a96e7, 64
  TEST_RI 79, sltiu, 1, 0x5a0f3c85, -65
  TEST_RI 80, sltiu, 0, 0xc35a96e7, 128
  TEST_RI 81, sltiu, 1, 0x5a0f3c85, -129
  TEST_RI 82, sltiu, 0, 0xc35a96e7, 256
  TEST_RI 83, sltiu, 1, 0x5a0f3c85, -257
  TEST_RI 84, sltiu, 0, 0xc35a96e7, 512
  TEST_RI 85, sltiu, 1, 0x5a0f3c85, -513
  TEST_RI 86, sltiu, 0, 0xc35a96e7, 1024
  TEST_RI 87, sltiu, 1, 0x5a0f3c85, -1025
  TEST_RI 88, sltiu, 1, 0x5a0f3c85, -2048
  TEST_RI 89, sltiu, 0, 0xc35a96e7, 2047

  // Each bit of the source alone.
  TEST_RI 90, sltiu, 1, 1, -1
  TEST_RI 91, sltiu, 1, 2, 1234
  TEST_RI 92, sltiu, 0, 4, 1
  TEST_RI 93, sltiu, 1, 8, -1
  TEST_RI 94, sltiu, 1, 16, 1234
  TEST_RI 95, sltiu, 0, 32, 1
  TEST_RI 96, sltiu, 1, 64, -1
  TEST_RI 97, sltiu, 1, 128, 1234
  TEST_RI 98, sltiu, 0, 256, 1
  TEST_RI 99, sltiu, 1, 512, -1
  TEST_RI 100, sltiu, 1, 1024, 1234
  TEST_RI 101, sltiu, 0, 2048, 1
  TEST_RI 102, sltiu, 1, 0x00001000, -1
  TEST_RI 103, sltiu, 0, 0x00002000, 1234
  TEST_RI 104, sltiu, 0, 0x00004000, 1
  TEST_RI 105, sltiu, 1, 0x00008000, -1
  TEST_RI 106, sltiu, 0, 0x00010000, 1234
  TEST_RI 107, sltiu, 0, 0x00020000, 1
  TEST_RI 108, sltiu, 1, 0x00040000, -1
  TEST_RI 109, sltiu, 0, 0x00080000, 1234
  TEST_RI 110, sltiu, 0, 0x00100000, 1
  TEST_RI 111, sltiu, 1, 0x00200000, -1
  TEST_RI 112, sltiu, 0, 0x00400000, 1234
  TEST_RI 113, sltiu, 0, 0x00800000, 1
  TEST_RI 114, sltiu, 1, 0x01000000, -1
  TEST_RI 115, sltiu, 0, 0x02000000, 1234
  TEST_RI 116, sltiu, 0, 0x04000000, 1
  TEST_RI 117, sltiu, 1, 0x08000000, -1
  TEST_RI 118, sltiu, 0, 0x10000000, 1234
  TEST_RI 119, sltiu, 0, 0x20000000, 1
  TEST_RI 120, sltiu, 1, 0x40000000, -1
  TEST_RI 121, sltiu, 0, 0x80000000, 1234

  // Source and immediate equal, and one apart.
  TEST_RI 122, sltiu, 0, 0xffffffff, 0
  TEST_RI 123, sltiu, 0, 0, 0
  TEST_RI 124, sltiu, 0, 1, 0
  TEST_RI 125, sltiu, 1, 0, 1
  TEST_RI 126, sltiu, 0, 1, 1
  TEST_RI 127, sltiu, 0, 2, 1
  TEST_RI 128, sltiu, 1, 999, 1000
  TEST_RI 129, sltiu, 0, 1000, 1000
  TEST_RI 130, sltiu, 0, 1001, 1000
  TEST_RI 131, sltiu, 1, 2046, 2047
  TEST_RI 132, sltiu, 0, 2047, 2047
  TEST_RI 133, sltiu, 0, 2048, 2047
  TEST_RI 134, sltiu, 1, 0xfffffffe, -1
  TEST_RI 135, sltiu, 0, 0xffffffff, -1
  TEST_RI 136, sltiu, 1, 0, -1
  TEST_RI 137, sltiu, 1, 0xfffffc17, -1000
  TEST_RI 138, sltiu, 0, 0xfffffc18, -1000
  TEST_RI 139, sltiu, 0, 0xfffffc19, -1000
  TEST_RI 140, sltiu, 1, 0xfffff7ff, -2048
  TEST_RI 141, sltiu, 0, 0xfffff800, -2048
  TEST_RI 142, sltiu, 0, 0xfffff801, -2048

  // Noise.
  TEST_RI 143, sltiu, 0, 0x0e011b4b, 531
  TEST_RI 144, sltiu, 1, 0x2ffb06ed, -1378
  TEST_RI 145, sltiu, 1, 0xe98689e1, -190
  TEST_RI 146, sltiu, 0, 0xa9247b33, 454
  TEST_RI 147, sltiu, 0, 0x9eb65f9a, 1199
  TEST_RI 148, sltiu, 0, 0xebc8a679, 2007
  TEST_RI 149, sltiu, 0, 0xcdbf2b23, 1884
  TEST_RI 150, sltiu, 1, 0x9cb0c606, -1833
  TEST_RI 151, sltiu, 1, 0x1ceebc67, -280
  TEST_RI 152, sltiu, 0, 0x045d62c4, 1401
  TEST_RI 153, sltiu, 0, 0x7ae1b45f, 7
  TEST_RI 154, sltiu, 0, 0xd1cf0b4e, 1606
  TEST_RI 155, sltiu, 1, 0x08788af8, -268
  TEST_RI 156, sltiu, 1, 0xd0b1e95a, -1961
  TEST_RI 157, sltiu, 0, 0xda16cb8b, 1531
  TEST_RI 158, sltiu, 0, 0xaedde34f, 1178

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 159, sltiu, 0, 0xc35a96e7, 912
  TEST_RI_RD_IS_RS1 160, sltiu, 1, 0x5a0f3c85, -1360
  TEST_RI_RD_IS_RS1 161, sltiu, 0, 0xffffffff, 263
  TEST_RI_RD_IS_RS1 162, sltiu, 1, 1, 1769

  // Every register in every place.
  TEST_RI_REGISTERS 163, sltiu, 0, 0x11aa6248, 120, x1, x13, x7
  TEST_RI_REGISTERS 164, sltiu, 0, 0xffffffe8, -426, x2, x14, x7
  TEST_RI_REGISTERS 165, sltiu, 0, 0x2960da5b, 15, x4, x15, x7
  TEST_RI_REGISTERS 166, sltiu, 0, 0xfffffffe, -1253, x5, x16, x7
  TEST_RI_REGISTERS 167, sltiu, 0, 0xfffffffe, -934, x6, x17, x7
  TEST_RI_REGISTERS 168, sltiu, 0, 0xa6ce94c4, 1785, x7, x18, x5
  TEST_RI_REGISTERS 169, sltiu, 0, 0xffffd16a, 988, x8, x19, x7
  TEST_RI_REGISTERS 170, sltiu, 0, 0x13b01387, 1279, x9, x20, x7
  TEST_RI_REGISTERS 171, sltiu, 0, 0xfffffffa, 805, x10, x21, x7
  TEST_RI_REGISTERS 172, sltiu, 0, 0xe2982286, 780, x11, x22, x7
  TEST_RI_REGISTERS 173, sltiu, 0, 0xcbb3196e, 755, x12, x23, x7
  TEST_RI_REGISTERS 174, sltiu, 0, 0xffffffff, -1705, x13, x24, x7
  TEST_RI_REGISTERS 175, sltiu, 0, 0x41b425ca, 1359, x14, x25, x7
  TEST_RI_REGISTERS 176, sltiu, 0, 0x035da7fe, 1986, x15, x26, x7
  TEST_RI_REGISTERS 177, sltiu, 0, 0xffffda7e, 238, x16, x27, x7
  TEST_RI_REGISTERS 178, sltiu, 0, 0x0003b4ea, 597, x17, x28, x7
  TEST_RI_REGISTERS 179, sltiu, 0, 0x96c604df, 355, x18, x29, x7
  TEST_RI_REGISTERS 180, sltiu, 0, 0x729c795c, 230, x19, x30, x7
  TEST_RI_REGISTERS 181, sltiu, 0, 0xcef1d928, 205, x20, x31, x7
  TEST_RI_REGISTERS 182, sltiu, 0, 0x017536cc, 1436, x21, x1, x7
  TEST_RI_REGISTERS 183, sltiu, 0, 847, 595, x22, x2, x7
  TEST_RI_REGISTERS 184, sltiu, 0, 0xfffffff9, 173, x23, x4, x7
  TEST_RI_REGISTERS 185, sltiu, 0, 0x00002bd8, 862, x24, x5, x7
  TEST_RI_REGISTERS 186, sltiu, 0, 0xfffffd22, 285, x25, x6, x7
  TEST_RI_REGISTERS 187, sltiu, 0, 0xffffffd5, 1480, x26, x7, x5
  TEST_RI_REGISTERS 188, sltiu, 0, 0xa5e7a9fa, 941, x27, x8, x7
  TEST_RI_REGISTERS 189, sltiu, 0, 0xffe18d3c, 1079, x28, x9, x7
  TEST_RI_REGISTERS 190, sltiu, 0, 0x15354152, 735, x29, x10, x7
  TEST_RI_REGISTERS 191, sltiu, 0, 0x02d36eeb, 458, x30, x11, x7
  TEST_RI_REGISTERS 192, sltiu, 0, 0x364d3b71, 2009, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 193, 0, sltiu, 0, 0xffffffff, 1352
  TEST_RI_RESULT_AFTER 194, 0, sltiu, 0, 0xffffffa1, 848
  TEST_RI_RESULT_AFTER 195, 1, sltiu, 0, 0xff9b1590, 209
  TEST_RI_RESULT_AFTER 196, 1, sltiu, 0, 0xfffffff0, 332
  TEST_RI_RESULT_AFTER 197, 2, sltiu, 0, 0xfffffff6, -1839
  TEST_RI_RESULT_AFTER 198, 2, sltiu, 0, 0xd9e8ad05, 883
  TEST_RI_AFTER 199, 0, sltiu, 0, 0xba90304d, 1803
  TEST_RI_AFTER 200, 0, sltiu, 0, 0xffe346fc, 1463
  TEST_RI_AFTER 201, 1, sltiu, 0, 0xffffff71, 1299
  TEST_RI_AFTER 202, 1, sltiu, 0, 0xc31f537b, 2003
  TEST_RI_AFTER 203, 2, sltiu, 0, 0x4d2a836a, 1716
  TEST_RI_AFTER 204, 2, sltiu, 0, 0x66667ae6, 1713
  TEST_RI_LOADED 205, 0, sltiu, 0, 0x69478312, 989
  TEST_RI_LOADED 206, 0, sltiu, 0, 0xfffffffb, -607
  TEST_RI_LOADED 207, 1, sltiu, 0, 0x00005281, 1548
  TEST_RI_LOADED 208, 1, sltiu, 0, 0x6828b732, 687
  TEST_RI_LOADED 209, 2, sltiu, 0, 0xfeb18ee2, 1303
  TEST_RI_LOADED 210, 2, sltiu, 0, 0xeb0b8fca, 1353

  // The same, and what the register held before would choose otherwise.
  TEST_RI_AFTER 211, 0, sltiu, 0, 0xfffffffe, -1886
  TEST_RI_AFTER 212, 0, sltiu, 1, 0, 1135
  TEST_RI_AFTER 213, 0, sltiu, 0, 0xffffff07, -2031
  TEST_RI_AFTER 214, 1, sltiu, 0, 0xffffffed, -43
  TEST_RI_AFTER 215, 1, sltiu, 1, 0, 1705
  TEST_RI_AFTER 216, 1, sltiu, 0, 0xffffffff, -1824
  TEST_RI_AFTER 217, 2, sltiu, 1, 0, 1629
  TEST_RI_AFTER 218, 2, sltiu, 0, 0xfffffffe, -346
  TEST_RI_AFTER 219, 2, sltiu, 1, 0, 645
  TEST_RI_LOADED 220, 0, sltiu, 0, 0xffffff33, -1826
  TEST_RI_LOADED 221, 0, sltiu, 1, 0, 1830
  TEST_RI_LOADED 222, 0, sltiu, 0, 0xffffffff, -1802
  TEST_RI_LOADED 223, 1, sltiu, 1, 0, 182
  TEST_RI_LOADED 224, 1, sltiu, 0, 0xffffffa3, -1761
  TEST_RI_LOADED 225, 1, sltiu, 1, 0, 1025
  TEST_RI_LOADED 226, 2, sltiu, 0, 0xffffff14, -1364
  TEST_RI_LOADED 227, 2, sltiu, 1, 0, 1577
  TEST_RI_LOADED 228, 2, sltiu, 0, 0xfffffff2, -655
  TEST_RI_CHAIN 229, sltiu, 1, 0xc35a96e7, -269
  TEST_RI_CHAIN 230, sltiu, 1, 0x5a0f3c85, 1961
  TEST_RI_CHAIN 231, sltiu, 1, 0x7fffffff, -1686

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 232, sltiu, 1, 1
  TEST_RI_ZERO_RD 233, sltiu, 0x4c60c65c, -1858
  TEST_RI_ZERO_RS1 234, sltiu, 1, -1
  TEST_RI_ZERO_RD 235, sltiu, 360, 417
  TEST_RI_ZERO_RS1 236, sltiu, 1, 2047
  TEST_RI_ZERO_RD 237, sltiu, 0x2df70e81, -1729
  TEST_RI_ZERO_RS1 238, sltiu, 1, -2048
  TEST_RI_ZERO_RD 239, sltiu, 0x2b07f436, -906

TEST_END
