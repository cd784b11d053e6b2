// srl: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, srl, 0, 0, 0
  TEST_RR 3, srl, 0, 0, 1
  TEST_RR 4, srl, 0, 0, 2
  TEST_RR 5, srl, 0, 0, 0x7fffffff
  TEST_RR 6, srl, 0, 0, 0x80000000
  TEST_RR 7, srl, 0, 0, 0x80000001
  TEST_RR 8, srl, 0, 0, 0xffff8000
  TEST_RR 9, srl, 0, 0, 0xffffffff
  TEST_RR 10, srl, 1, 1, 0
  TEST_RR 11, srl, 0, 1, 1
  TEST_RR 12, srl, 0, 1, 2
  TEST_RR 13, srl, 0, 1, 0x7fffffff
  TEST_RR 14, srl, 1, 1, 0x80000000
  TEST_RR 15, srl, 0, 1, 0x80000001
  TEST_RR 16, srl, 1, 1, 0xffff8000
  TEST_RR 17, srl, 0, 1, 0xffffffff
  TEST_RR 18, srl, 2, 2, 0
  TEST_RR 19, srl, 1, 2, 1
  TEST_RR 20, srl, 0, 2, 2
  TEST_RR 21, srl, 0, 2, 0x7fffffff
  TEST_RR 22, srl, 2, 2, 0x80000000
  TEST_RR 23, srl, 1, 2, 0x80000001
  TEST_RR 24, srl, 2, 2, 0xffff8000
  TEST_RR 25, srl, 0, 2, 0xffffffff
  TEST_RR 26, srl, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, srl, 0x3fffffff, 0x7fffffff, 1
  TEST_RR 28, srl, 0x1fffffff, 0x7fffffff, 2
  TEST_RR 29, srl, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, srl, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, srl, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, srl, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, srl, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, srl, 0x80000000, 0x80000000, 0
  TEST_RR 35, srl, 0x40000000, 0x80000000, 1
  TEST_RR 36, srl, 0x20000000, 0x80000000, 2
  TEST_RR 37, srl, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, srl, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, srl, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, srl, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, srl, 1, 0x80000000, 0xffffffff
  TEST_RR 42, srl, 0x80000001, 0x80000001, 0
  TEST_RR 43, srl, 0x40000000, 0x80000001, 1
  TEST_RR 44, srl, 0x20000000, 0x80000001, 2
  TEST_RR 45, srl, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, srl, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, srl, 0x40000000, 0x80000001, 0x80000001
  TEST_RR 48, srl, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, srl, 1, 0x80000001, 0xffffffff
  TEST_RR 50, srl, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, srl, 0x7fffc000, 0xffff8000, 1
  TEST_RR 52, srl, 0x3fffe000, 0xffff8000, 2
  TEST_RR 53, srl, 1, 0xffff8000, 0x7fffffff
  TEST_RR 54, srl, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, srl, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, srl, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, srl, 1, 0xffff8000, 0xffffffff
  TEST_RR 58, srl, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, srl, 0x7fffffff, 0xffffffff, 1
  TEST_RR 60, srl, 0x3fffffff, 0xffffffff, 2
  TEST_RR 61, srl, 1, 0xffffffff, 0x7fffffff
  TEST_RR 62, srl, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, srl, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, srl, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, srl, 1, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, srl, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, srl, 0x5a0f3c85, 0x5a0f3c85, 0x7a5bbee0
  TEST_RR 68, srl, 0x61ad4b73, 0xc35a96e7, 1
  TEST_RR 69, srl, 0x2d079e42, 0x5a0f3c85, 0x2d0bf221
  TEST_RR 70, srl, 0x30d6a5b9, 0xc35a96e7, 2
  TEST_RR 71, srl, 0x1683cf21, 0x5a0f3c85, 0xd16d6282
  TEST_RR 72, srl, 0x186b52dc, 0xc35a96e7, 3
  TEST_RR 73, srl, 0x0b41e790, 0x5a0f3c85, 0x8f57e523
  TEST_RR 74, srl, 0x0c35a96e, 0xc35a96e7, 4
  TEST_RR 75, srl, 0x05a0f3c8, 0x5a0f3c85, 0xb87eed64
  TEST_RR 76, srl, 0x061ad4b7, 0xc35a96e7, 5
  TEST_RR 77, srl, 0x02d079e4, 0x5a0f3c85, 0x923585a5
  TEST_RR 78, srl, 0x030d6a5b, 0xc35a96e7, 6
  TEST_RR 79, srl, 0x01683cf2, 0x5a0f3c85, 0x1083cac6
  TEST_RR 80, srl, 0x0186b52d, 0xc35a96e7, 7
  TEST_RR 81, srl, 0x00b41e79, 0x5a0f3c85, 0xde19e087
  TEST_RR 82, srl, 0x00c35a96, 0xc35a96e7, 8
  TEST_RR 83, srl, 0x005a0f3c, 0x5a0f3c85, 0x288aba68
  TEST_RR 84, srl, 0x0061ad4b, 0xc35a96e7, 9
  TEST_RR 85, srl, 0x002d079e, 0x5a0f3c85, 0xcd8f6909
  TEST_RR 86, srl, 0x0030d6a5, 0xc35a96e7, 10
  TEST_RR 87, srl, 0x001683cf, 0x5a0f3c85, 0x6ba60e2a
  TEST_RR 88, srl, 0x00186b52, 0xc35a96e7, 11
  TEST_RR 89, srl, 0x000b41e7, 0x5a0f3c85, 0x523c88eb
  TEST_RR 90, srl, 0x000c35a9, 0xc35a96e7, 12
  TEST_RR 91, srl, 0x0005a0f3, 0x5a0f3c85, 0x2ebb78cc
  TEST_RR 92, srl, 0x00061ad4, 0xc35a96e7, 13
  TEST_RR 93, srl, 0x0002d079, 0x5a0f3c85, 0xd878df2d
  TEST_RR 94, srl, 0x00030d6a, 0xc35a96e7, 14
  TEST_RR 95, srl, 0x0001683c, 0x5a0f3c85, 0x9677302e
  TEST_RR 96, srl, 0x000186b5, 0xc35a96e7, 15
  TEST_RR 97, srl, 0x0000b41e, 0x5a0f3c85, 0x5828de8f
  TEST_RR 98, srl, 0x0000c35a, 0xc35a96e7, 16
  TEST_RR 99, srl, 0x00005a0f, 0x5a0f3c85, 0x22048630
  TEST_RR 100, srl, 0x000061ad, 0xc35a96e7, 17
  TEST_RR 101, srl, 0x00002d07, 0x5a0f3c85, 0xe4040b31
  TEST_RR 102, srl, 0x000030d6, 0xc35a96e7, 18
  TEST_RR 103, srl, 0x00001683, 0x5a0f3c85, 0x21ffddb2
  TEST_RR 104, srl, 0x0000186b, 0xc35a96e7, 19
  TEST_RR 105, srl, 2881, 0x5a0f3c85, 0x540871b3
  TEST_RR 106, srl, 3125, 0xc35a96e7, 20
  TEST_RR 107, srl, 1440, 0x5a0f3c85, 0xb3c6fd14
  TEST_RR 108, srl, 1562, 0xc35a96e7, 21
  TEST_RR 109, srl, 720, 0x5a0f3c85, 0x3ad073d5
  TEST_RR 110, srl, 781, 0xc35a96e7, 22
  TEST_RR 111, srl, 360, 0x5a0f3c85, 0x4f8b19f6
  TEST_RR 112, srl, 390, 0xc35a96e7, 23
  TEST_RR 113, srl, 180, 0x5a0f3c85, 0xe87ef7f7
  TEST_RR 114, srl, 195, 0xc35a96e7, 24
  TEST_RR 115, srl, 90, 0x5a0f3c85, 0xd8ecea58
  TEST_RR 116, srl, 97, 0xc35a96e7, 25
  TEST_RR 117, srl, 45, 0x5a0f3c85, 0xcde5b2f9
  TEST_RR 118, srl, 48, 0xc35a96e7, 26
  TEST_RR 119, srl, 22, 0x5a0f3c85, 0x83da6dba
  TEST_RR 120, srl, 24, 0xc35a96e7, 27
  TEST_RR 121, srl, 11, 0x5a0f3c85, 0x008a2e5b
  TEST_RR 122, srl, 12, 0xc35a96e7, 28
  TEST_RR 123, srl, 5, 0x5a0f3c85, 0xbd5f7d7c
  TEST_RR 124, srl, 6, 0xc35a96e7, 29
  TEST_RR 125, srl, 2, 0x5a0f3c85, 0x42bed21d
  TEST_RR 126, srl, 3, 0xc35a96e7, 30
  TEST_RR 127, srl, 1, 0x5a0f3c85, 0x0c11c45e
  TEST_RR 128, srl, 1, 0xc35a96e7, 31
  TEST_RR 129, srl, 0, 0x5a0f3c85, 0xa92bc19f

  // Each bit of either source, where it decides.
  TEST_RR 130, srl, 0xea6307bd, 0xea6307bd, 0xffffca00
  TEST_RR 131, srl, 0xea6307bc, 0xea6307bc, 0xffffca00
  TEST_RR 132, srl, 7, 0x0079fb92, 0xc6edaff4
  TEST_RR 133, srl, 3, 0x0079fb92, 0xc6edaff5
  TEST_RR 134, srl, 0x5686f280, 0x5686f280, 0x0193ee80
  TEST_RR 135, srl, 0x5686f282, 0x5686f282, 0x0193ee80
  TEST_RR 136, srl, 0x00003fff, 0xffffff00, 0x3a006eb2
  TEST_RR 137, srl, 0x0000ffff, 0xffffff00, 0x3a006eb0
  TEST_RR 138, srl, 0x4d65a6b8, 0x4d65a6b8, 0x2a9db300
  TEST_RR 139, srl, 0x4d65a6bc, 0x4d65a6bc, 0x2a9db300
  TEST_RR 140, srl, 0x0d4cb4de, 0xd4cb4de2, 4
  TEST_RR 141, srl, 0xd4cb4de2, 0xd4cb4de2, 0
  TEST_RR 142, srl, 0x005c6e09, 0x00b8dc13, 0x8d6ab261
  TEST_RR 143, srl, 0x005c6e0d, 0x00b8dc1b, 0x8d6ab261
  TEST_RR 144, srl, 115, 0x00e70e03, 0xfffffff1
  TEST_RR 145, srl, 0, 0x00e70e03, 0xfffffff9
  TEST_RR 146, srl, 0x00058bcf, 0x00058bcf, 0xa775c1e0
  TEST_RR 147, srl, 0x00058bdf, 0x00058bdf, 0xa775c1e0
  TEST_RR 148, srl, 0x0007fffe, 0xffffd6c9, 0x3d32ab4d
  TEST_RR 149, srl, 7, 0xffffd6c9, 0x3d32ab5d
  TEST_RR 150, srl, 0x05bf0fa4, 0x5bf0fa4b, 0x4821fc64
  TEST_RR 151, srl, 0x05bf0fa6, 0x5bf0fa6b, 0x4821fc64
  TEST_RR 152, srl, 0x007b1101, 0x007b1101, 0xffffffe0
  TEST_RR 153, srl, 0x007b1141, 0x007b1141, 0xffffffe0
  TEST_RR 154, srl, 0x1f249d8d, 0x7c927637, 0xfffff8a2
  TEST_RR 155, srl, 0x1f249dad, 0x7c9276b7, 0xfffff8a2
  TEST_RR 156, srl, 85, 0x0000157a, 0x20273f06
  TEST_RR 157, srl, 81, 0x0000147a, 0x20273f06
  TEST_RR 158, srl, 0x63aa0c76, 0x63aa0c76, 0xc1ea4f60
  TEST_RR 159, srl, 0x63aa0e76, 0x63aa0e76, 0xc1ea4f60
  TEST_RR 160, srl, 0x0000718c, 0x0000718c, 320
  TEST_RR 161, srl, 0x0000758c, 0x0000758c, 320
  TEST_RR 162, srl, 0x3fffffdb, 0xffffff6f, 0x85884b42
  TEST_RR 163, srl, 0x3ffffddb, 0xfffff76f, 0x85884b42
  TEST_RR 164, srl, 0xca4e3450, 0xca4e3450, 0xff5aca80
  TEST_RR 165, srl, 0xca4e2450, 0xca4e2450, 0xff5aca80
  TEST_RR 166, srl, 0x03fffeb0, 0xffffac1e, 38
  TEST_RR 167, srl, 0x03fffe30, 0xffff8c1e, 38
  TEST_RR 168, srl, 0x000fff3f, 0xfff3f128, 0xeb48552c
  TEST_RR 169, srl, 0x000fff3b, 0xfff3b128, 0xeb48552c
  TEST_RR 170, srl, 95, 3060, 0xfffa8825
  TEST_RR 171, srl, 1119, 0x00008bf4, 0xfffa8825
  TEST_RR 172, srl, 0x000238e1, 0x471c2e0e, 0x008de56d
  TEST_RR 173, srl, 0x000238e9, 0x471d2e0e, 0x008de56d
  TEST_RR 174, srl, 0x0a83a423, 0xa83a4232, 0xfffffb84
  TEST_RR 175, srl, 0x0a838423, 0xa8384232, 0xfffffb84
  TEST_RR 176, srl, 0x0000de8f, 0x01bd1e48, 0xffffffc9
  TEST_RR 177, srl, 0x0000dc8f, 0x01b91e48, 0xffffffc9
  TEST_RR 178, srl, 0, 17, 0x000036e6
  TEST_RR 179, srl, 0x00002000, 0x00080011, 0x000036e6
  TEST_RR 180, srl, 0x1695c4b6, 0x2d2b896c, 0xc54d6e21
  TEST_RR 181, srl, 0x169dc4b6, 0x2d3b896c, 0xc54d6e21
  TEST_RR 182, srl, 0x014779a7, 0x28ef34f2, 0x000030c5
  TEST_RR 183, srl, 0x014679a7, 0x28cf34f2, 0x000030c5
  TEST_RR 184, srl, 0x00007fff, 0xfffe13c6, 0xff82a591
  TEST_RR 185, srl, 0x00007fdf, 0xffbe13c6, 0xff82a591
  TEST_RR 186, srl, 1023, 0xffff98eb, 0x0024e996
  TEST_RR 187, srl, 1021, 0xff7f98eb, 0x0024e996
  TEST_RR 188, srl, 0, 179, 41
  TEST_RR 189, srl, 0x00008000, 0x010000b3, 41
  TEST_RR 190, srl, 4091, 0xffb32e78, 0x554da5b4
  TEST_RR 191, srl, 4059, 0xfdb32e78, 0x554da5b4
  TEST_RR 192, srl, 0x00fb3c7d, 0x7d9e3e88, 0x91d33087
  TEST_RR 193, srl, 0x00f33c7d, 0x799e3e88, 0x91d33087
  TEST_RR 194, srl, 0x00fffff9, 0xfffff9d9, 0xfffff928
  TEST_RR 195, srl, 0x00f7fff9, 0xf7fff9d9, 0xfffff928
  TEST_RR 196, srl, 0x103986f6, 0x81cc37b4, 0x032ad783
  TEST_RR 197, srl, 0x123986f6, 0x91cc37b4, 0x032ad783
  TEST_RR 198, srl, 0x0000ff06, 0x3fc1ac69, 0xff8a7c2e
  TEST_RR 199, srl, 0x00007f06, 0x1fc1ac69, 0xff8a7c2e
  TEST_RR 200, srl, 2, 0xad5f894a, 0x6f47819e
  TEST_RR 201, srl, 3, 0xed5f894a, 0x6f47819e
  TEST_RR 202, srl, 0x0000bb82, 0x02ee08ab, 0x8783118a
  TEST_RR 203, srl, 0x0020bb82, 0x82ee08ab, 0x8783118a

  // Noise.
  TEST_RR 204, srl, 0x00001f93, 0xfc9bfba4, 0x2671b833
  TEST_RR 205, srl, 65, 0x20d5b260, 0x448969f7
  TEST_RR 206, srl, 3, 0xf34aefeb, 0xbf78251e
  TEST_RR 207, srl, 0xee4ce55c, 0xee4ce55c, 0x0e08b360
  TEST_RR 208, srl, 390, 0x61aaaccf, 0xf77654b6
  TEST_RR 209, srl, 1, 0x664cbb76, 0x8a4e233e
  TEST_RR 210, srl, 0x00055bba, 0xab774020, 0xa76747ed
  TEST_RR 211, srl, 0x0efbc2c9, 0x0efbc2c9, 0xffe99920
  TEST_RR 212, srl, 0x1c8a3bbf, 0xe451ddfb, 0x05d3e8e3
  TEST_RR 213, srl, 0x0803c72a, 0x803c72aa, 0xb7d6b9c4
  TEST_RR 214, srl, 0x00010f59, 0x21eb3c79, 0xfd6120cd
  TEST_RR 215, srl, 0x0001c074, 0xe03a0ee6, 0x9bff8a8f
  TEST_RR 216, srl, 1047, 0x82f9920e, 0x11dcb595
  TEST_RR 217, srl, 0x0017182d, 0xb8c16a1c, 0x81b76d4b
  TEST_RR 218, srl, 0x015beaaa, 0xadf5552c, 0x5ef16147
  TEST_RR 219, srl, 373, 0xba802c9c, 0x0a7f2a97

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, srl, 0x061ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, srl, 0x061ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, srl, 0x0186b52d, 0xc35a96e7
  TEST_RR_ALL_SAME 223, srl, 0x0186b52d, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, srl, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, srl, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, srl, 0x02d079e4, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, srl, 0x02d079e4, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, srl, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, srl, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, srl, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 231, srl, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 232, srl, 0, 7, 3
  TEST_RR_RD_IS_RS2 233, srl, 0, 7, 3
  TEST_RR_SAME_SOURCES 234, srl, 0, 7
  TEST_RR_ALL_SAME 235, srl, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, srl, 0x2ed71d93, 0xbb5c764e, 0xffff3862, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, srl, 0x03b003e4, 0xec00f906, 0xec00f906, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, srl, 0x001860b5, 0xc305ac36, 0x00001fab, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, srl, 0x002f8b15, 0xbe2c546a, 0xbe2c546a, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, srl, 0x03b054cc, 0xec153307, 806, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, srl, 0x01db5e7d, 0xedaf3ef4, 0xfe29bc27, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, srl, 0x01ae11c2, 0x6b847083, 0xc73e3266, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, srl, 8, 34, 34, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, srl, 0x00042a04, 0x00215024, 0x0026c283, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, srl, 0x001fffc3, 0xfffe1ac2, 0x7023006b, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, srl, 0x00ffffff, 0xffffffff, 0xffffffc8, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, srl, 0x094b9788, 0x94b97882, 0xffffffe4, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, srl, 0x04196b6c, 0x20cb5b63, 0x20cb5b63, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, srl, 0x035335e3, 0x6a66bc65, 0x6a66bc65, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, srl, 0x6903fc77, 0xd207f8ef, 0xffffffe1, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, srl, 0x03a993bb, 0xea64eec6, 0xea64eec6, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, srl, 0x044bb68d, 0x8976d1b7, 0xffffffe5, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, srl, 0x00cbbddc, 0xcbbddc63, 0x6c8b87c8, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, srl, 0x1f922654, 0xfc9132a3, 0xfc9132a3, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, srl, 0x0003cdf0, 0x003cdf04, 0x003cdf04, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, srl, 0x17dc8bae, 0xbee45d71, 0x03f6a6a3, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, srl, 4, 79, 0x31c76b04, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, srl, 0x0000ffab, 0x3feafdee, 0x3feafdee, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, srl, 2, 36, 36, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, srl, 3, 0xfffffe3e, 0xfffffe3e, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, srl, 0x05f10125, 0x0be2024b, 353, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, srl, 0x03735748, 0xdcd5d206, 102, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, srl, 0x006f35fc, 0x0379afe3, 0x0379afe3, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, srl, 2647, 0x00a57e2c, 0x00a57e2c, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, srl, 0x0096e339, 0x96e3391c, 0xbb6204e8, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, srl, 63, 0xfffffffe, 0x6ce934fa
  TEST_RR_RESULT_AFTER 267, 1, srl, 0x00001cad, 0x395a6a30, 0x000f9651
  TEST_RR_RESULT_AFTER 268, 2, srl, 2047, 0xfffffba0, 0xb816ffd5

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, srl, 0x0de192cf, 0xde192cf3, 0x32f9e524
  TEST_RR_12_AFTER 270, 0, 1, srl, 7, 0xfffffffd, 0xfffffffd
  TEST_RR_12_AFTER 271, 0, 2, srl, 0x00066ef8, 0x66ef88ec, 0x66ef88ec
  TEST_RR_12_AFTER 272, 1, 0, srl, 0x00bc81e5, 0xbc81e526, 0xfffffe08
  TEST_RR_12_AFTER 273, 1, 1, srl, 511, 0xfffffffe, 23
  TEST_RR_12_AFTER 274, 1, 2, srl, 0x004d641d, 0x9ac83b25, 0xfea5d069
  TEST_RR_12_AFTER 275, 2, 0, srl, 0x2e0a7fd7, 0xb829ff5f, 642
  TEST_RR_12_AFTER 276, 2, 1, srl, 0x001fffff, 0xffffffec, 0x4aae912b
  TEST_RR_12_AFTER 277, 2, 2, srl, 0x01f91e22, 0x1f91e224, 0x1f91e224
  TEST_RR_21_AFTER 278, 0, 0, srl, 0x000bd47b, 0x17a8f648, 0xf01bd1c9
  TEST_RR_21_AFTER 279, 0, 1, srl, 0x0033b51a, 0x33b51a4a, 0x0bda6068
  TEST_RR_21_AFTER 280, 0, 2, srl, 0x03fffffe, 0xffffffa6, 0xffffffa6
  TEST_RR_21_AFTER 281, 1, 0, srl, 0x000a02df, 0x5016fd55, 0xe44a194b
  TEST_RR_21_AFTER 282, 1, 1, srl, 0x57dba099, 0xafb74133, 0x4a03e101
  TEST_RR_21_AFTER 283, 1, 2, srl, 0x0ffffff1, 0xffffff1d, 4
  TEST_RR_21_AFTER 284, 2, 0, srl, 0x00f05b6a, 0xf05b6a97, 8
  TEST_RR_21_AFTER 285, 2, 1, srl, 0x01212e9e, 0x90974f07, 0x90974f07
  TEST_RR_21_AFTER 286, 2, 2, srl, 0x00305c86, 0x060b90c5, 0x060b90c5
  TEST_RR_BOTH_AFTER 287, 0, 0, srl, 0x2422a66e, 0x908a99bb, 0xc27c8f22
  TEST_RR_BOTH_AFTER 288, 0, 1, srl, 127, 0xfffffed9, 0xfffffed9
  TEST_RR_BOTH_AFTER 289, 0, 2, srl, 0x002428ee, 0x04851dd0, 0xd6d4b1c5
  TEST_RR_BOTH_AFTER 290, 1, 0, srl, 0x158ac451, 0xac562288, 0xeb2c3f43
  TEST_RR_BOTH_AFTER 291, 1, 1, srl, 0x73c1b7dd, 0xe7836fba, 1
  TEST_RR_BOTH_AFTER 292, 2, 0, srl, 0x09cfa3d5, 0x9cfa3d53, 132

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, srl, 0x61b75110, 0xc36ea221, 0xc36ea221
  TEST_RR_RS2_LOADED 294, 0, srl, 0x61b75110, 0xc36ea221, 0xc36ea221
  TEST_RR_BOTH_LOADED 295, 0, srl, 0x61b75110, 0xc36ea221
  TEST_RR_RS1_LOADED 296, 1, srl, 0x0002f33b, 0x002f33bf, 0xff8b7944
  TEST_RR_RS2_LOADED 297, 1, srl, 0x0002f33b, 0x002f33bf, 0xff8b7944
  TEST_RR_BOTH_LOADED 298, 1, srl, 0, 0x002f33bf
  TEST_RR_RS1_LOADED 299, 2, srl, 0x003fffff, 0xfffffffe, 1802
  TEST_RR_RS2_LOADED 300, 2, srl, 0x003fffff, 0xfffffffe, 1802
  TEST_RR_BOTH_LOADED 301, 2, srl, 3, 0xfffffffe

  // Each result is at once a source.
  TEST_RR_CHAIN 302, srl, 0x061ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, srl, 5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, srl, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, srl, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, srl, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, srl, 0, 1
  TEST_RR_ZERO_RS2 308, srl, 1, 1
  TEST_RR_ZERO_RS1 309, srl, 0, 0xffffffff
  TEST_RR_ZERO_RS2 310, srl, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 311, srl, 0, 0x60000000
  TEST_RR_ZERO_RS2 312, srl, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 313, srl, 0, 0xa0000000
  TEST_RR_ZERO_RS2 314, srl, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 315, srl, 0, 5
  TEST_RR_ZERO_RS2 316, srl, 5, 5
  TEST_RR_ZERO_RS1 317, srl, 0, 0x00030201
  TEST_RR_ZERO_RS2 318, srl, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 319, srl, 0, 0
  TEST_RR_ZERO_RS2 320, srl, 0, 0
  TEST_RR_ZERO_BOTH 321, srl, 0
  TEST_RR_ZERO_RD 322, srl, 85, 0
  TEST_RR_ZERO_RD 323, srl, 0xfd1c1e98, 0
  TEST_RR_ZERO_RD 324, srl, 0xfffffff6, 0xfff5996f

TEST_END
