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
  TEST_AMO_REGISTERS 147, amoadd.w, 0x4b5e7f32, 0x25af3f99, 0x25af3f99, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoadd.w, 0x7ba695a6, 0x3dd34ad3, 0x3dd34ad3, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoadd.w, 0x0ed0d3ae, 0x076869d7, 0x076869d7, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoadd.w, 0x000487ac, 0x000243d6, 0x000243d6, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoadd.w, 0x4e787edf, 0x0308d737, 0x4b6fa7a8, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoadd.w, 0x968f47c0, 0x4b47a3e0, 0x4b47a3e0, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoadd.w, 0xa01e996a, 0xd00f4cb5, 0xd00f4cb5, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoadd.w, 0x5edb654c, 0xaf6db2a6, 0xaf6db2a6, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoadd.w, 0x628e26e2, 0x31471371, 0x31471371, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoadd.w, 0xffffff2a, 0xffffff95, 0xffffff95, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoadd.w, 0xcf1633d4, 0x678b19ea, 0x678b19ea, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoadd.w, 0xd8bc95b4, 0xec5e4ada, 0xec5e4ada, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoadd.w, 0x00003caa, 0x00001e55, 0x00001e55, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoadd.w, 0x56d5da0e, 0x2b6aed07, 0x2b6aed07, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoadd.w, 0x800bc250, 0x4005e128, 0x4005e128, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoadd.w, 0xf0507b22, 0x78283d91, 0x78283d91, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoadd.w, 0xff353524, 0x7f9a9a92, 0x7f9a9a92, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoadd.w, 0x37fd7690, 0x1bfebb48, 0x1bfebb48, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoadd.w, 0x00008e48, 0x00004724, 0x00004724, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoadd.w, 0xf481e350, 0xfa40f1a8, 0xfa40f1a8, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoadd.w, 0x17457c3a, 0x8ba2be1d, 0x8ba2be1d, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoadd.w, 0xbfbdcd6a, 0x5fdee6b5, 0x5fdee6b5, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoadd.w, 0x3c556960, 0x9e2ab4b0, 0x9e2ab4b0, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoadd.w, 0x0caa9e04, 0x86554f02, 0x86554f02, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoadd.w, 0x0000d816, 0x00006c0b, 0x00006c0b, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoadd.w, 0xb08659ee, 0x58432cf7, 0x58432cf7, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoadd.w, 0xffcf399c, 0xffe79cce, 0xffe79cce, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoadd.w, 0xdae0f544, 0x6d707aa2, 0x6d707aa2, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoadd.w, 0xffffffec, 0xfffffff6, 0xfffffff6, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoadd.w, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoadd.w, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoadd.w, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoadd.w, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoadd.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoadd.w, 0x80000001, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoadd.w, 0, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoadd.w, 0, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoadd.w, 0xffca72f0, 0xffe53978, 0xffe53978
  TEST_AMO_VALUE_LOADED 185, 0, amoadd.w, 0xffff8202, 0xffffc101, 0xffffc101
  TEST_AMO_BASE_LOADED 186, 0, amoadd.w, 0x6730287a, 0xb398143d, 0xb398143d
  TEST_AMO_NEIGHBOURS 187, 0, amoadd.w, 0xb7700d98, 0x5bb806cc, 0x5bb806cc
  TEST_AMO_RESULT_AFTER 188, 1, amoadd.w, 0x08d38cd2, 0x0469c669, 0x0469c669
  TEST_AMO_VALUE_LOADED 189, 1, amoadd.w, 0xf4c5eda0, 0xfa62f6d0, 0xfa62f6d0
  TEST_AMO_BASE_LOADED 190, 1, amoadd.w, 0x086d9eea, 0x8436cf75, 0x8436cf75
  TEST_AMO_NEIGHBOURS 191, 1, amoadd.w, 0x7e862cd2, 0xbf431669, 0xbf431669
  TEST_AMO_RESULT_AFTER 192, 2, amoadd.w, 0x7e08f12a, 0x3f047895, 0x3f047895
  TEST_AMO_VALUE_LOADED 193, 2, amoadd.w, 0x9c134ea2, 0x4e09a751, 0x4e09a751
  TEST_AMO_BASE_LOADED 194, 2, amoadd.w, 0x7f6ff052, 0xbfb7f829, 0xbfb7f829
  TEST_AMO_NEIGHBOURS 195, 2, amoadd.w, 668, 334, 334
  TEST_AMO_12_AFTER 196, 0, 0, amoadd.w, 3982, 1991, 1991
  TEST_AMO_12_AFTER 197, 0, 1, amoadd.w, 0x0b36ba94, 0x859b5d4a, 0x859b5d4a
  TEST_AMO_12_AFTER 198, 0, 2, amoadd.w, 0x8a45ed26, 0xc522f693, 0xc522f693
  TEST_AMO_12_AFTER 199, 1, 0, amoadd.w, 0xb1100340, 0xd88801a0, 0xd88801a0
  TEST_AMO_12_AFTER 200, 1, 1, amoadd.w, 0x2f6d573a, 0x17b6ab9d, 0x17b6ab9d
  TEST_AMO_12_AFTER 201, 1, 2, amoadd.w, 0x96aa8466, 0xcb554233, 0xcb554233
  TEST_AMO_12_AFTER 202, 2, 0, amoadd.w, 0xa192f6aa, 0xd0c97b55, 0xd0c97b55
  TEST_AMO_12_AFTER 203, 2, 1, amoadd.w, 0x88d7a2be, 0x446bd15f, 0x446bd15f
  TEST_AMO_12_AFTER 204, 2, 2, amoadd.w, 0xfffffff6, 0xfffffffb, 0xfffffffb
  TEST_AMO_21_AFTER 205, 0, 0, amoadd.w, 0x00009e94, 0x00004f4a, 0x00004f4a
  TEST_AMO_21_AFTER 206, 0, 1, amoadd.w, 0x0e6cb18a, 0x873658c5, 0x873658c5
  TEST_AMO_21_AFTER 207, 0, 2, amoadd.w, 0x0000175a, 2989, 2989
  TEST_AMO_21_AFTER 208, 1, 0, amoadd.w, 0xfff24bd0, 0xfff925e8, 0xfff925e8
  TEST_AMO_21_AFTER 209, 1, 1, amoadd.w, 0x3e2049d0, 0x1f1024e8, 0x1f1024e8
  TEST_AMO_21_AFTER 210, 1, 2, amoadd.w, 0x001c8000, 0x000e4000, 0x000e4000
  TEST_AMO_21_AFTER 211, 2, 0, amoadd.w, 0xc3f0029c, 0xe1f8014e, 0xe1f8014e
  TEST_AMO_21_AFTER 212, 2, 1, amoadd.w, 0xd9367188, 0xec9b38c4, 0xec9b38c4
  TEST_AMO_21_AFTER 213, 2, 2, amoadd.w, 0x98e7c1fc, 0xcc73e0fe, 0xcc73e0fe
  TEST_AMO_TWICE 214, amoadd.w, 0x1d69d36c, 0x77790ff1, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoadd.w, 0x1d69d36c, 0xe0c46a53, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoadd.w, 5, 3, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoadd.w, 0x80000000, 0x80000001, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoadd.w, 0xc35a96e7, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoadd.w, 0x4f690736, 0xc35a96e7, 0x8c0e704f
  TEST_AMO_ZERO_RS2 220, amoadd.w, 0x5a0f3c85, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoadd.w, 0x4539561e, 0x5a0f3c85, 0xeb2a1999
  TEST_AMO_ZERO_RS2 222, amoadd.w, 1, 1
  TEST_AMO_ZERO_RD 223, amoadd.w, 0xd03db039, 1, 0xd03db038
  TEST_AMO_ZERO_RS2 224, amoadd.w, 0xffffffff, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoadd.w, 0x1620d7a5, 0xffffffff, 0x1620d7a6

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
