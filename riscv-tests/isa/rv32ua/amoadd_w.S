// amoadd.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amoadd.w, 0, 0, 0
  TEST_AMO 3, amoadd.w, 1, 0, 1
  TEST_AMO 4, amoadd.w, 2, 0, 2
  TEST_AMO 5, amoadd.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amoadd.w, 0x80000000, 0, 0x80000000
  TEST_AMO 7, amoadd.w, 0x80000001, 0, 0x80000001
  TEST_AMO 8, amoadd.w, 0xffff8000, 0, 0xffff8000
  TEST_AMO 9, amoadd.w, 0xffffffff, 0, 0xffffffff
  TEST_AMO 10, amoadd.w, 1, 1, 0
  TEST_AMO 11, amoadd.w, 2, 1, 1
  TEST_AMO 12, amoadd.w, 3, 1, 2
  TEST_AMO 13, amoadd.w, 0x80000000, 1, 0x7fffffff
  TEST_AMO 14, amoadd.w, 0x80000001, 1, 0x80000000
  TEST_AMO 15, amoadd.w, 0x80000002, 1, 0x80000001
  TEST_AMO 16, amoadd.w, 0xffff8001, 1, 0xffff8000
  TEST_AMO 17, amoadd.w, 0, 1, 0xffffffff
  TEST_AMO 18, amoadd.w, 2, 2, 0
  TEST_AMO 19, amoadd.w, 3, 2, 1
  TEST_AMO 20, amoadd.w, 4, 2, 2
  TEST_AMO 21, amoadd.w, 0x80000001, 2, 0x7fffffff
  TEST_AMO 22, amoadd.w, 0x80000002, 2, 0x80000000
  TEST_AMO 23, amoadd.w, 0x80000003, 2, 0x80000001
  TEST_AMO 24, amoadd.w, 0xffff8002, 2, 0xffff8000
  TEST_AMO 25, amoadd.w, 1, 2, 0xffffffff
  TEST_AMO 26, amoadd.w, 0x7fffffff, 0x7fffffff, 0
  TEST_AMO 27, amoadd.w, 0x80000000, 0x7fffffff, 1
  TEST_AMO 28, amoadd.w, 0x80000001, 0x7fffffff, 2
  TEST_AMO 29, amoadd.w, 0xfffffffe, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amoadd.w, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 31, amoadd.w, 0, 0x7fffffff, 0x80000001
  TEST_AMO 32, amoadd.w, 0x7fff7fff, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amoadd.w, 0x7ffffffe, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amoadd.w, 0x80000000, 0x80000000, 0
  TEST_AMO 35, amoadd.w, 0x80000001, 0x80000000, 1
  TEST_AMO 36, amoadd.w, 0x80000002, 0x80000000, 2
  TEST_AMO 37, amoadd.w, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amoadd.w, 0, 0x80000000, 0x80000000
  TEST_AMO 39, amoadd.w, 1, 0x80000000, 0x80000001
  TEST_AMO 40, amoadd.w, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amoadd.w, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amoadd.w, 0x80000001, 0x80000001, 0
  TEST_AMO 43, amoadd.w, 0x80000002, 0x80000001, 1
  TEST_AMO 44, amoadd.w, 0x80000003, 0x80000001, 2
  TEST_AMO 45, amoadd.w, 0, 0x80000001, 0x7fffffff
  TEST_AMO 46, amoadd.w, 1, 0x80000001, 0x80000000
  TEST_AMO 47, amoadd.w, 2, 0x80000001, 0x80000001
  TEST_AMO 48, amoadd.w, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_AMO 49, amoadd.w, 0x80000000, 0x80000001, 0xffffffff
  TEST_AMO 50, amoadd.w, 0xffff8000, 0xffff8000, 0
  TEST_AMO 51, amoadd.w, 0xffff8001, 0xffff8000, 1
  TEST_AMO 52, amoadd.w, 0xffff8002, 0xffff8000, 2
  TEST_AMO 53, amoadd.w, 0x7fff7fff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amoadd.w, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_AMO 55, amoadd.w, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_AMO 56, amoadd.w, 0xffff0000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amoadd.w, 0xffff7fff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amoadd.w, 0xffffffff, 0xffffffff, 0
  TEST_AMO 59, amoadd.w, 0, 0xffffffff, 1
  TEST_AMO 60, amoadd.w, 1, 0xffffffff, 2
  TEST_AMO 61, amoadd.w, 0x7ffffffe, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amoadd.w, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_AMO 63, amoadd.w, 0x80000000, 0xffffffff, 0x80000001
  TEST_AMO 64, amoadd.w, 0xffff7fff, 0xffffffff, 0xffff8000
  TEST_AMO 65, amoadd.w, 0xfffffffe, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amoadd.w, 0x5a0f3c86, 1, 0x5a0f3c85
  TEST_AMO 67, amoadd.w, 0xc35a96e8, 0xc35a96e7, 1
  TEST_AMO 68, amoadd.w, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_AMO 69, amoadd.w, 0xc35a96e9, 0xc35a96e7, 2
  TEST_AMO 70, amoadd.w, 0x5a0f3c89, 4, 0x5a0f3c85
  TEST_AMO 71, amoadd.w, 0xc35a96eb, 0xc35a96e7, 4
  TEST_AMO 72, amoadd.w, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_AMO 73, amoadd.w, 0xc35a96ef, 0xc35a96e7, 8
  TEST_AMO 74, amoadd.w, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_AMO 75, amoadd.w, 0xc35a96f7, 0xc35a96e7, 16
  TEST_AMO 76, amoadd.w, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_AMO 77, amoadd.w, 0xc35a9707, 0xc35a96e7, 32
  TEST_AMO 78, amoadd.w, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_AMO 79, amoadd.w, 0xc35a9727, 0xc35a96e7, 64
  TEST_AMO 80, amoadd.w, 0x5a0f3d05, 128, 0x5a0f3c85
  TEST_AMO 81, amoadd.w, 0xc35a9767, 0xc35a96e7, 128
  TEST_AMO 82, amoadd.w, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_AMO 83, amoadd.w, 0xc35a97e7, 0xc35a96e7, 256
  TEST_AMO 84, amoadd.w, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_AMO 85, amoadd.w, 0xc35a98e7, 0xc35a96e7, 512
  TEST_AMO 86, amoadd.w, 0x5a0f4085, 1024, 0x5a0f3c85
  TEST_AMO 87, amoadd.w, 0xc35a9ae7, 0xc35a96e7, 1024
  TEST_AMO 88, amoadd.w, 0x5a0f4485, 2048, 0x5a0f3c85
  TEST_AMO 89, amoadd.w, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_AMO 90, amoadd.w, 0x5a0f4c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amoadd.w, 0xc35aa6e7, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amoadd.w, 0x5a0f5c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amoadd.w, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amoadd.w, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amoadd.w, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amoadd.w, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amoadd.w, 0xc35b16e7, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amoadd.w, 0x5a103c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amoadd.w, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amoadd.w, 0x5a113c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amoadd.w, 0xc35c96e7, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amoadd.w, 0x5a133c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amoadd.w, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amoadd.w, 0x5a173c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amoadd.w, 0xc36296e7, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amoadd.w, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amoadd.w, 0xc36a96e7, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amoadd.w, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amoadd.w, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amoadd.w, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amoadd.w, 0xc39a96e7, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amoadd.w, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amoadd.w, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amoadd.w, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amoadd.w, 0xc45a96e7, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amoadd.w, 0x5c0f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amoadd.w, 0xc55a96e7, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amoadd.w, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amoadd.w, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amoadd.w, 0x620f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amoadd.w, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amoadd.w, 0x6a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amoadd.w, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amoadd.w, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amoadd.w, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amoadd.w, 0x9a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amoadd.w, 0x035a96e7, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amoadd.w, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amoadd.w, 0x435a96e7, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amoadd.w, 0xab05bc3a, 0x72e5530d, 0x3820692d
  TEST_AMO 131, amoadd.w.aq, 0x87aeb9d9, 0x2b6ddb97, 0x5c40de42
  TEST_AMO 132, amoadd.w.rl, 0x6f9de5d5, 0x6f6d3ffc, 0x0030a5d9
  TEST_AMO 133, amoadd.w.aqrl, 0x62bafc2d, 0x3344b131, 0x2f764afc
  TEST_AMO 134, amoadd.w, 0x11030ab8, 0x626e19b9, 0xae94f0ff
  TEST_AMO 135, amoadd.w.aq, 0xcf155542, 0xb408de68, 0x1b0c76da
  TEST_AMO 136, amoadd.w.rl, 0x8eade91a, 0x2de10f16, 0x60ccda04
  TEST_AMO 137, amoadd.w.aqrl, 0xdabe8f80, 0x35672812, 0xa557676e
  TEST_AMO 138, amoadd.w, 0x3a462b31, 0x0097df22, 0x39ae4c0f
  TEST_AMO 139, amoadd.w.aq, 0x70ae31b2, 0xf8ccb319, 0x77e17e99
  TEST_AMO 140, amoadd.w.rl, 0x53163d4a, 0x2f14199a, 0x240223b0
  TEST_AMO 141, amoadd.w.aqrl, 0x9c0f1409, 0x367a5750, 0x6594bcb9
  TEST_AMO 142, amoadd.w, 0x4fed3ef2, 0x6ea796a4, 0xe145a84e
  TEST_AMO 143, amoadd.w.aq, 0xb4f19448, 0x8c159529, 0x28dbff1f
  TEST_AMO 144, amoadd.w.rl, 0x01be8fc0, 0x67f33abb, 0x99cb5505
  TEST_AMO 145, amoadd.w.aqrl, 0x5d303c4a, 0x21f7c1f0, 0x3b387a5a

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amoadd.w, 0x4505842e, 0x2282c217, 0x2282c217, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amoadd.w, 14, 7, 7, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoadd.w, 0x4cec34f0, 0xa6761a78, 0xa6761a78, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoadd.w, 0xffaff2bc, 0xffd7f95e, 0xffd7f95e, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoadd.w, 0x0000de14, 0x00006f0a, 0x00006f0a, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoadd.w, 0x0018d2fa, 0x000c697d, 0x000c697d, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoadd.w, 4, 2, 2, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoadd.w, 0xd8bc95b4, 0xec5e4ada, 0xec5e4ada, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoadd.w, 0x29b25cc6, 0x14d92e63, 0x14d92e63, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoadd.w, 0xfffff86e, 0xfffffc37, 0xfffffc37, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoadd.w, 0xabb17f2a, 0xd5d8bf95, 0xd5d8bf95, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoadd.w, 0xfeef4a24, 0xff77a512, 0xff77a512, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoadd.w, 0x4aeb84a0, 0x2575c250, 0x2575c250, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoadd.w, 0x0785de5e, 0x83c2ef2f, 0x83c2ef2f, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoadd.w, 0x0caa9e04, 0x86554f02, 0x86554f02, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoadd.w, 436, 218, 218, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoadd.w, 0xfffffe6c, 0xffffff36, 0xffffff36, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoadd.w, 0x299bb1f6, 0x94cdd8fb, 0x94cdd8fb, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoadd.w, 0xc9745432, 0xe4ba2a19, 0xe4ba2a19, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoadd.w, 0xff8278ba, 0xffc13c5d, 0xffc13c5d, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoadd.w, 0x0000206c, 0x00001036, 0x00001036, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoadd.w, 0x086d9eea, 0x8436cf75, 0x8436cf75, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoadd.w, 0x05668c4c, 0x02b34626, 0x02b34626, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoadd.w, 296, 148, 148, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoadd.w, 0xa17f16c4, 0x50bf8b62, 0x50bf8b62, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoadd.w, 0xfffffff8, 0xfffffffc, 0xfffffffc, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoadd.w, 0xf2769660, 0xf93b4b30, 0xf93b4b30, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoadd.w, 0xa4c91710, 0x52648b88, 0x52648b88, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoadd.w, 0xa192f6aa, 0xd0c97b55, 0xd0c97b55, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoadd.w, 0x26fc67b8, 0x937e33dc, 0x937e33dc, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoadd.w, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoadd.w, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoadd.w, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoadd.w, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoadd.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoadd.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoadd.w, 0, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoadd.w, 0, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoadd.w, 0x00042b10, 0x00021588, 0x00021588
  TEST_AMO_VALUE_LOADED 185, 0, amoadd.w, 0xf679a03e, 0x7b3cd01f, 0x7b3cd01f
  TEST_AMO_BASE_LOADED 186, 0, amoadd.w, 0x96aee440, 0xcb577220, 0xcb577220
  TEST_AMO_NEIGHBOURS 187, 0, amoadd.w, 0xedb09926, 0xf6d84c93, 0xf6d84c93
  TEST_AMO_RESULT_AFTER 188, 1, amoadd.w, 0x86e52130, 0x43729098, 0x43729098
  TEST_AMO_VALUE_LOADED 189, 1, amoadd.w, 0xfffffee6, 0xffffff73, 0xffffff73
  TEST_AMO_BASE_LOADED 190, 1, amoadd.w, 0x9b98dd12, 0xcdcc6e89, 0xcdcc6e89
  TEST_AMO_NEIGHBOURS 191, 1, amoadd.w, 0x74755b6c, 0x3a3aadb6, 0x3a3aadb6
  TEST_AMO_RESULT_AFTER 192, 2, amoadd.w, 0xfe7730ac, 0xff3b9856, 0xff3b9856
  TEST_AMO_VALUE_LOADED 193, 2, amoadd.w, 0x8e8cb42c, 0xc7465a16, 0xc7465a16
  TEST_AMO_BASE_LOADED 194, 2, amoadd.w, 0xc2502c24, 0xe1281612, 0xe1281612
  TEST_AMO_NEIGHBOURS 195, 2, amoadd.w, 0xffff4ee8, 0xffffa774, 0xffffa774
  TEST_AMO_12_AFTER 196, 0, 0, amoadd.w, 0xffffe800, 0xfffff400, 0xfffff400
  TEST_AMO_12_AFTER 197, 0, 1, amoadd.w, 0xaa391e6a, 0x551c8f35, 0x551c8f35
  TEST_AMO_12_AFTER 198, 0, 2, amoadd.w, 654, 327, 327
  TEST_AMO_12_AFTER 199, 1, 0, amoadd.w, 0xfed43666, 0xff6a1b33, 0xff6a1b33
  TEST_AMO_12_AFTER 200, 1, 1, amoadd.w, 0x67eec046, 0xb3f76023, 0xb3f76023
  TEST_AMO_12_AFTER 201, 1, 2, amoadd.w, 0xfffef9a2, 0xffff7cd1, 0xffff7cd1
  TEST_AMO_12_AFTER 202, 2, 0, amoadd.w, 0x00290cae, 0x00148657, 0x00148657
  TEST_AMO_12_AFTER 203, 2, 1, amoadd.w, 0xed1a5d18, 0x768d2e8c, 0x768d2e8c
  TEST_AMO_12_AFTER 204, 2, 2, amoadd.w, 28, 14, 14
  TEST_AMO_21_AFTER 205, 0, 0, amoadd.w, 0x3c7d4374, 0x9e3ea1ba, 0x9e3ea1ba
  TEST_AMO_21_AFTER 206, 0, 1, amoadd.w, 0x327cc83c, 0x993e641e, 0x993e641e
  TEST_AMO_21_AFTER 207, 0, 2, amoadd.w, 0xfffff640, 0xfffffb20, 0xfffffb20
  TEST_AMO_21_AFTER 208, 1, 0, amoadd.w, 0x3cf6dd9e, 0x4577638f, 0xf77f7a0f
  TEST_AMO_21_AFTER 209, 1, 1, amoadd.w, 6, 3, 3
  TEST_AMO_21_AFTER 210, 1, 2, amoadd.w, 0xa5b10d8e, 0x52d886c7, 0x52d886c7
  TEST_AMO_21_AFTER 211, 2, 0, amoadd.w, 0xfffffffe, 0xffffffff, 0xffffffff
  TEST_AMO_21_AFTER 212, 2, 1, amoadd.w, 0x7aecef50, 0x7922c0d1, 0x01ca2e7f
  TEST_AMO_21_AFTER 213, 2, 2, amoadd.w, 0xffffff7c, 0xffffffbe, 0xffffffbe
  TEST_AMO_TWICE 214, amoadd.w, 0x1d69d36c, 0x77790ff1, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoadd.w, 0x1d69d36c, 0xe0c46a53, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoadd.w, 5, 3, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoadd.w, 0x80000000, 0x80000001, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoadd.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoadd.w, 0x73375b8d, 0xc35a96e7, 0xafdcc4a6
  TEST_AMO_ZERO_RS2 220, amoadd.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoadd.w, 0x64a339e9, 0x5a0f3c85, 0x0a93fd64
  TEST_AMO_ZERO_RS2 222, amoadd.w, 1, 1
  TEST_AMO_ZERO_RD 223, amoadd.w, 0x7a32baf3, 1, 0x7a32baf2
  TEST_AMO_ZERO_RS2 224, amoadd.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoadd.w, 0x0632973b, 0xffffffff, 0x0632973c

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
