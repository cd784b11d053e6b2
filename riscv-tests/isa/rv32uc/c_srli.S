// c.srli: 235 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every immediate.
  TEST_CI 2, c.srli, 0x61ad4b73, 0xc35a96e7, 1
  TEST_CI 3, c.srli, 0x2d079e42, 0x5a0f3c85, 1
  TEST_CI 4, c.srli, 0x40000000, 0x80000000, 1
  TEST_CI 5, c.srli, 0x7fffffff, 0xffffffff, 1
  TEST_CI 6, c.srli, 0x3fffffff, 0x7fffffff, 1
  TEST_CI 7, c.srli, 0x09d8f907, 0x13b1f20f, 1
  TEST_CI 8, c.srli, 0x30d6a5b9, 0xc35a96e7, 2
  TEST_CI 9, c.srli, 0x1683cf21, 0x5a0f3c85, 2
  TEST_CI 10, c.srli, 0x20000000, 0x80000000, 2
  TEST_CI 11, c.srli, 0x3fffffff, 0xffffffff, 2
  TEST_CI 12, c.srli, 0x1fffffff, 0x7fffffff, 2
  TEST_CI 13, c.srli, 0x3dec05ca, 0xf7b01728, 2
  TEST_CI 14, c.srli, 0x186b52dc, 0xc35a96e7, 3
  TEST_CI 15, c.srli, 0x0b41e790, 0x5a0f3c85, 3
  TEST_CI 16, c.srli, 0x10000000, 0x80000000, 3
  TEST_CI 17, c.srli, 0x1fffffff, 0xffffffff, 3
  TEST_CI 18, c.srli, 0x0fffffff, 0x7fffffff, 3
  TEST_CI 19, c.srli, 0x087dd278, 0x43ee93c0, 3
  TEST_CI 20, c.srli, 0x0c35a96e, 0xc35a96e7, 4
  TEST_CI 21, c.srli, 0x05a0f3c8, 0x5a0f3c85, 4
  TEST_CI 22, c.srli, 0x08000000, 0x80000000, 4
  TEST_CI 23, c.srli, 0x0fffffff, 0xffffffff, 4
  TEST_CI 24, c.srli, 0x07ffffff, 0x7fffffff, 4
  TEST_CI 25, c.srli, 0x0f86cf4a, 0xf86cf4ac, 4
  TEST_CI 26, c.srli, 0x061ad4b7, 0xc35a96e7, 5
  TEST_CI 27, c.srli, 0x02d079e4, 0x5a0f3c85, 5
  TEST_CI 28, c.srli, 0x04000000, 0x80000000, 5
  TEST_CI 29, c.srli, 0x07ffffff, 0xffffffff, 5
  TEST_CI 30, c.srli, 0x03ffffff, 0x7fffffff, 5
  TEST_CI 31, c.srli, 0x02d37e35, 0x5a6fc6be, 5
  TEST_CI 32, c.srli, 0x030d6a5b, 0xc35a96e7, 6
  TEST_CI 33, c.srli, 0x01683cf2, 0x5a0f3c85, 6
  TEST_CI 34, c.srli, 0x02000000, 0x80000000, 6
  TEST_CI 35, c.srli, 0x03ffffff, 0xffffffff, 6
  TEST_CI 36, c.srli, 0x01ffffff, 0x7fffffff, 6
  TEST_CI 37, c.srli, 0x0093c52a, 0x24f14aaf, 6
  TEST_CI 38, c.srli, 0x0186b52d, 0xc35a96e7, 7
  TEST_CI 39, c.srli, 0x00b41e79, 0x5a0f3c85, 7
  TEST_CI 40, c.srli, 0x01000000, 0x80000000, 7
  TEST_CI 41, c.srli, 0x01ffffff, 0xffffffff, 7
  TEST_CI 42, c.srli, 0x00ffffff, 0x7fffffff, 7
  TEST_CI 43, c.srli, 0x001c7c03, 0x0e3e01b7, 7
  TEST_CI 44, c.srli, 0x00c35a96, 0xc35a96e7, 8
  TEST_CI 45, c.srli, 0x005a0f3c, 0x5a0f3c85, 8
  TEST_CI 46, c.srli, 0x00800000, 0x80000000, 8
  TEST_CI 47, c.srli, 0x00ffffff, 0xffffffff, 8
  TEST_CI 48, c.srli, 0x007fffff, 0x7fffffff, 8
  TEST_CI 49, c.srli, 0x00327a58, 0x327a58e5, 8
  TEST_CI 50, c.srli, 0x0061ad4b, 0xc35a96e7, 9
  TEST_CI 51, c.srli, 0x002d079e, 0x5a0f3c85, 9
  TEST_CI 52, c.srli, 0x00400000, 0x80000000, 9
  TEST_CI 53, c.srli, 0x007fffff, 0xffffffff, 9
  TEST_CI 54, c.srli, 0x003fffff, 0x7fffffff, 9
  TEST_CI 55, c.srli, 0x003910f9, 0x7221f392, 9
  TEST_CI 56, c.srli, 0x0030d6a5, 0xc35a96e7, 10
  TEST_CI 57, c.srli, 0x001683cf, 0x5a0f3c85, 10
  TEST_CI 58, c.srli, 0x00200000, 0x80000000, 10
  TEST_CI 59, c.srli, 0x003fffff, 0xffffffff, 10
  TEST_CI 60, c.srli, 0x001fffff, 0x7fffffff, 10
  TEST_CI 61, c.srli, 0x0033dd77, 0xcf75dfca, 10
  TEST_CI 62, c.srli, 0x00186b52, 0xc35a96e7, 11
  TEST_CI 63, c.srli, 0x000b41e7, 0x5a0f3c85, 11
  TEST_CI 64, c.srli, 0x00100000, 0x80000000, 11
  TEST_CI 65, c.srli, 0x001fffff, 0xffffffff, 11
  TEST_CI 66, c.srli, 0x000fffff, 0x7fffffff, 11
  TEST_CI 67, c.srli, 0x00157197, 0xab8cbe3b, 11
  TEST_CI 68, c.srli, 0x000c35a9, 0xc35a96e7, 12
  TEST_CI 69, c.srli, 0x0005a0f3, 0x5a0f3c85, 12
  TEST_CI 70, c.srli, 0x00080000, 0x80000000, 12
  TEST_CI 71, c.srli, 0x000fffff, 0xffffffff, 12
  TEST_CI 72, c.srli, 0x0007ffff, 0x7fffffff, 12
  TEST_CI 73, c.srli, 0x00062f6d, 0x62f6dbb6, 12
  TEST_CI 74, c.srli, 0x00061ad4, 0xc35a96e7, 13
  TEST_CI 75, c.srli, 0x0002d079, 0x5a0f3c85, 13
  TEST_CI 76, c.srli, 0x00040000, 0x80000000, 13
  TEST_CI 77, c.srli, 0x0007ffff, 0xffffffff, 13
  TEST_CI 78, c.srli, 0x0003ffff, 0x7fffffff, 13
  TEST_CI 79, c.srli, 0x000234d8, 0x469b0989, 13
  TEST_CI 80, c.srli, 0x00030d6a, 0xc35a96e7, 14
  TEST_CI 81, c.srli, 0x0001683c, 0x5a0f3c85, 14
  TEST_CI 82, c.srli, 0x00020000, 0x80000000, 14
  TEST_CI 83, c.srli, 0x0003ffff, 0xffffffff, 14
  TEST_CI 84, c.srli, 0x0001ffff, 0x7fffffff, 14
  TEST_CI 85, c.srli, 0x0003cbe6, 0xf2f9ac7d, 14
  TEST_CI 86, c.srli, 0x000186b5, 0xc35a96e7, 15
  TEST_CI 87, c.srli, 0x0000b41e, 0x5a0f3c85, 15
  TEST_CI 88, c.srli, 0x00010000, 0x80000000, 15
  TEST_CI 89, c.srli, 0x0001ffff, 0xffffffff, 15
  TEST_CI 90, c.srli, 0x0000ffff, 0x7fffffff, 15
  TEST_CI 91, c.srli, 0x0001b891, 0xdc48914f, 15
  TEST_CI 92, c.srli, 0x0000c35a, 0xc35a96e7, 16
  TEST_CI 93, c.srli, 0x00005a0f, 0x5a0f3c85, 16
  TEST_CI 94, c.srli, 0x00008000, 0x80000000, 16
  TEST_CI 95, c.srli, 0x0000ffff, 0xffffffff, 16
  TEST_CI 96, c.srli, 0x00007fff, 0x7fffffff, 16
  TEST_CI 97, c.srli, 0x00005ec2, 0x5ec276c0, 16
  TEST_CI 98, c.srli, 0x000061ad, 0xc35a96e7, 17
  TEST_CI 99, c.srli, 0x00002d07, 0x5a0f3c85, 17
  TEST_CI 100, c.srli, 0x00004000, 0x80000000, 17
  TEST_CI 101, c.srli, 0x00007fff, 0xffffffff, 17
  TEST_CI 102, c.srli, 0x00003fff, 0x7fffffff, 17
  TEST_CI 103, c.srli, 0x00005dd9, 0xbbb3afff, 17
  TEST_CI 104, c.srli, 0x000030d6, 0xc35a96e7, 18
  TEST_CI 105, c.srli, 0x00001683, 0x5a0f3c85, 18
  TEST_CI 106, c.srli, 0x00002000, 0x80000000, 18
  TEST_CI 107, c.srli, 0x00003fff, 0xffffffff, 18
  TEST_CI 108, c.srli, 0x00001fff, 0x7fffffff, 18
  TEST_CI 109, c.srli, 1013, 0x0fd57276, 18
  TEST_CI 110, c.srli, 0x0000186b, 0xc35a96e7, 19
  TEST_CI 111, c.srli, 2881, 0x5a0f3c85, 19
  TEST_CI 112, c.srli, 0x00001000, 0x80000000, 19
  TEST_CI 113, c.srli, 0x00001fff, 0xffffffff, 19
  TEST_CI 114, c.srli, 4095, 0x7fffffff, 19
  TEST_CI 115, c.srli, 2926, 0x5b769c79, 19
  TEST_CI 116, c.srli, 3125, 0xc35a96e7, 20
  TEST_CI 117, c.srli, 1440, 0x5a0f3c85, 20
  TEST_CI 118, c.srli, 2048, 0x80000000, 20
  TEST_CI 119, c.srli, 4095, 0xffffffff, 20
  TEST_CI 120, c.srli, 2047, 0x7fffffff, 20
  TEST_CI 121, c.srli, 831, 0x33fa740f, 20
  TEST_CI 122, c.srli, 1562, 0xc35a96e7, 21
  TEST_CI 123, c.srli, 720, 0x5a0f3c85, 21
  TEST_CI 124, c.srli, 1024, 0x80000000, 21
  TEST_CI 125, c.srli, 2047, 0xffffffff, 21
  TEST_CI 126, c.srli, 1023, 0x7fffffff, 21
  TEST_CI 127, c.srli, 1017, 0x7f31a2cf, 21
  TEST_CI 128, c.srli, 781, 0xc35a96e7, 22
  TEST_CI 129, c.srli, 360, 0x5a0f3c85, 22
  TEST_CI 130, c.srli, 512, 0x80000000, 22
  TEST_CI 131, c.srli, 1023, 0xffffffff, 22
  TEST_CI 132, c.srli, 511, 0x7fffffff, 22
  TEST_CI 133, c.srli, 781, 0xc346e854, 22
  TEST_CI 134, c.srli, 390, 0xc35a96e7, 23
  TEST_CI 135, c.srli, 180, 0x5a0f3c85, 23
  TEST_CI 136, c.srli, 256, 0x80000000, 23
  TEST_CI 137, c.srli, 511, 0xffffffff, 23
  TEST_CI 138, c.srli, 255, 0x7fffffff, 23
  TEST_CI 139, c.srli, 511, 0xff82d577, 23
  TEST_CI 140, c.srli, 195, 0xc35a96e7, 24
  TEST_CI 141, c.srli, 90, 0x5a0f3c85, 24
  TEST_CI 142, c.srli, 128, 0x80000000, 24
  TEST_CI 143, c.srli, 255, 0xffffffff, 24
  TEST_CI 144, c.srli, 127, 0x7fffffff, 24
  TEST_CI 145, c.srli, 116, 0x74c707ef, 24
  TEST_CI 146, c.srli, 97, 0xc35a96e7, 25
  TEST_CI 147, c.srli, 45, 0x5a0f3c85, 25
  TEST_CI 148, c.srli, 64, 0x80000000, 25
  TEST_CI 149, c.srli, 127, 0xffffffff, 25
  TEST_CI 150, c.srli, 63, 0x7fffffff, 25
  TEST_CI 151, c.srli, 3, 0x079c84ff, 25
  TEST_CI 152, c.srli, 48, 0xc35a96e7, 26
  TEST_CI 153, c.srli, 22, 0x5a0f3c85, 26
  TEST_CI 154, c.srli, 32, 0x80000000, 26
  TEST_CI 155, c.srli, 63, 0xffffffff, 26
  TEST_CI 156, c.srli, 31, 0x7fffffff, 26
  TEST_CI 157, c.srli, 45, 0xb55f0166, 26
  TEST_CI 158, c.srli, 24, 0xc35a96e7, 27
  TEST_CI 159, c.srli, 11, 0x5a0f3c85, 27
  TEST_CI 160, c.srli, 16, 0x80000000, 27
  TEST_CI 161, c.srli, 31, 0xffffffff, 27
  TEST_CI 162, c.srli, 15, 0x7fffffff, 27
  TEST_CI 163, c.srli, 14, 0x748b81be, 27
  TEST_CI 164, c.srli, 12, 0xc35a96e7, 28
  TEST_CI 165, c.srli, 5, 0x5a0f3c85, 28
  TEST_CI 166, c.srli, 8, 0x80000000, 28
  TEST_CI 167, c.srli, 15, 0xffffffff, 28
  TEST_CI 168, c.srli, 7, 0x7fffffff, 28
  TEST_CI 169, c.srli, 10, 0xa5e6ac7f, 28
  TEST_CI 170, c.srli, 6, 0xc35a96e7, 29
  TEST_CI 171, c.srli, 2, 0x5a0f3c85, 29
  TEST_CI 172, c.srli, 4, 0x80000000, 29
  TEST_CI 173, c.srli, 7, 0xffffffff, 29
  TEST_CI 174, c.srli, 3, 0x7fffffff, 29
  TEST_CI 175, c.srli, 7, 0xed5d12ca, 29
  TEST_CI 176, c.srli, 3, 0xc35a96e7, 30
  TEST_CI 177, c.srli, 1, 0x5a0f3c85, 30
  TEST_CI 178, c.srli, 2, 0x80000000, 30
  TEST_CI 179, c.srli, 3, 0xffffffff, 30
  TEST_CI 180, c.srli, 1, 0x7fffffff, 30
  TEST_CI 181, c.srli, 1, 0x4b53908d, 30
  TEST_CI 182, c.srli, 1, 0xc35a96e7, 31
  TEST_CI 183, c.srli, 0, 0x5a0f3c85, 31
  TEST_CI 184, c.srli, 1, 0x80000000, 31
  TEST_CI 185, c.srli, 1, 0xffffffff, 31
  TEST_CI 186, c.srli, 0, 0x7fffffff, 31
  TEST_CI 187, c.srli, 1, 0xb59538d4, 31

  // Each bit of the source alone.
  TEST_CI 188, c.srli, 0, 1, 4
  TEST_CI 189, c.srli, 0, 2, 9
  TEST_CI 190, c.srli, 0, 4, 14
  TEST_CI 191, c.srli, 0, 8, 19
  TEST_CI 192, c.srli, 0, 16, 24
  TEST_CI 193, c.srli, 0, 32, 29
  TEST_CI 194, c.srli, 8, 64, 3
  TEST_CI 195, c.srli, 0, 128, 8
  TEST_CI 196, c.srli, 0, 256, 13
  TEST_CI 197, c.srli, 0, 512, 18
  TEST_CI 198, c.srli, 0, 1024, 23
  TEST_CI 199, c.srli, 0, 2048, 28
  TEST_CI 200, c.srli, 1024, 0x00001000, 2
  TEST_CI 201, c.srli, 64, 0x00002000, 7
  TEST_CI 202, c.srli, 4, 0x00004000, 12
  TEST_CI 203, c.srli, 0, 0x00008000, 17
  TEST_CI 204, c.srli, 0, 0x00010000, 22
  TEST_CI 205, c.srli, 0, 0x00020000, 27
  TEST_CI 206, c.srli, 0x00020000, 0x00040000, 1
  TEST_CI 207, c.srli, 0x00002000, 0x00080000, 6
  TEST_CI 208, c.srli, 512, 0x00100000, 11
  TEST_CI 209, c.srli, 32, 0x00200000, 16
  TEST_CI 210, c.srli, 2, 0x00400000, 21
  TEST_CI 211, c.srli, 0, 0x00800000, 26
  TEST_CI 212, c.srli, 0, 0x01000000, 31
  TEST_CI 213, c.srli, 0x00100000, 0x02000000, 5
  TEST_CI 214, c.srli, 0x00010000, 0x04000000, 10
  TEST_CI 215, c.srli, 0x00001000, 0x08000000, 15
  TEST_CI 216, c.srli, 256, 0x10000000, 20
  TEST_CI 217, c.srli, 16, 0x20000000, 25
  TEST_CI 218, c.srli, 1, 0x40000000, 30
  TEST_CI 219, c.srli, 0x08000000, 0x80000000, 4

  // Every register.
  TEST_CI 220, c.srli, 3591, 0xe071f727, 20, x8, x7
  TEST_CI 221, c.srli, 0x00045b20, 0x116c825d, 10, x9, x7
  TEST_CI 222, c.srli, 0x0a610640, 0xa6106403, 4, x10, x7
  TEST_CI 223, c.srli, 0x00003b7a, 0x76f46503, 17, x11, x7
  TEST_CI 224, c.srli, 7, 0x03cc1e44, 23, x12, x7
  TEST_CI 225, c.srli, 0x3879714f, 0xe1e5c53e, 2, x13, x7
  TEST_CI 226, c.srli, 0x000022ed, 0x45db40d8, 17, x14, x7
  TEST_CI 227, c.srli, 0x036f3a29, 0x36f3a296, 4, x15, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_CI_RESULT_AFTER 228, 0, c.srli, 0x1394a4d7, 0x272949af, 1
  TEST_CI_RESULT_AFTER 229, 1, c.srli, 0x00881318, 0x88131874, 8
  TEST_CI_RESULT_AFTER 230, 2, c.srli, 0x1a55fae9, 0xd2afd749, 3
  TEST_CI_AFTER 231, 0, c.srli, 1668, 0x3422daae, 19
  TEST_CI_AFTER 232, 1, c.srli, 2014, 0x3ef0de5d, 19
  TEST_CI_AFTER 233, 2, c.srli, 0x01f74c37, 0x7dd30dc6, 6
  TEST_CI_LOADED 234, 0, c.srli, 0x00949870, 0x12930e06, 5
  TEST_CI_LOADED 235, 1, c.srli, 5, 0x2902aeda, 27
  TEST_CI_LOADED 236, 2, c.srli, 0x0035ae12, 0xd6b848c7, 10

TEST_END
