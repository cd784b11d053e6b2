// amoswap.w: 224 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_AMO 2, amoswap.w, 0, 0, 0
  TEST_AMO 3, amoswap.w, 1, 0, 1
  TEST_AMO 4, amoswap.w, 2, 0, 2
  TEST_AMO 5, amoswap.w, 0x7fffffff, 0, 0x7fffffff
  TEST_AMO 6, amoswap.w, 0x80000000, 0, 0x80000000
  TEST_AMO 7, amoswap.w, 0x80000001, 0, 0x80000001
  TEST_AMO 8, amoswap.w, 0xffff8000, 0, 0xffff8000
  TEST_AMO 9, amoswap.w, 0xffffffff, 0, 0xffffffff
  TEST_AMO 10, amoswap.w, 0, 1, 0
  TEST_AMO 11, amoswap.w, 1, 1, 1
  TEST_AMO 12, amoswap.w, 2, 1, 2
  TEST_AMO 13, amoswap.w, 0x7fffffff, 1, 0x7fffffff
  TEST_AMO 14, amoswap.w, 0x80000000, 1, 0x80000000
  TEST_AMO 15, amoswap.w, 0x80000001, 1, 0x80000001
  TEST_AMO 16, amoswap.w, 0xffff8000, 1, 0xffff8000
  TEST_AMO 17, amoswap.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO 18, amoswap.w, 0, 2, 0
  TEST_AMO 19, amoswap.w, 1, 2, 1
  TEST_AMO 20, amoswap.w, 2, 2, 2
  TEST_AMO 21, amoswap.w, 0x7fffffff, 2, 0x7fffffff
  TEST_AMO 22, amoswap.w, 0x80000000, 2, 0x80000000
  TEST_AMO 23, amoswap.w, 0x80000001, 2, 0x80000001
  TEST_AMO 24, amoswap.w, 0xffff8000, 2, 0xffff8000
  TEST_AMO 25, amoswap.w, 0xffffffff, 2, 0xffffffff
  TEST_AMO 26, amoswap.w, 0, 0x7fffffff, 0
  TEST_AMO 27, amoswap.w, 1, 0x7fffffff, 1
  TEST_AMO 28, amoswap.w, 2, 0x7fffffff, 2
  TEST_AMO 29, amoswap.w, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_AMO 30, amoswap.w, 0x80000000, 0x7fffffff, 0x80000000
  TEST_AMO 31, amoswap.w, 0x80000001, 0x7fffffff, 0x80000001
  TEST_AMO 32, amoswap.w, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_AMO 33, amoswap.w, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_AMO 34, amoswap.w, 0, 0x80000000, 0
  TEST_AMO 35, amoswap.w, 1, 0x80000000, 1
  TEST_AMO 36, amoswap.w, 2, 0x80000000, 2
  TEST_AMO 37, amoswap.w, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_AMO 38, amoswap.w, 0x80000000, 0x80000000, 0x80000000
  TEST_AMO 39, amoswap.w, 0x80000001, 0x80000000, 0x80000001
  TEST_AMO 40, amoswap.w, 0xffff8000, 0x80000000, 0xffff8000
  TEST_AMO 41, amoswap.w, 0xffffffff, 0x80000000, 0xffffffff
  TEST_AMO 42, amoswap.w, 0, 0x80000001, 0
  TEST_AMO 43, amoswap.w, 1, 0x80000001, 1
  TEST_AMO 44, amoswap.w, 2, 0x80000001, 2
  TEST_AMO 45, amoswap.w, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_AMO 46, amoswap.w, 0x80000000, 0x80000001, 0x80000000
  TEST_AMO 47, amoswap.w, 0x80000001, 0x80000001, 0x80000001
  TEST_AMO 48, amoswap.w, 0xffff8000, 0x80000001, 0xffff8000
  TEST_AMO 49, amoswap.w, 0xffffffff, 0x80000001, 0xffffffff
  TEST_AMO 50, amoswap.w, 0, 0xffff8000, 0
  TEST_AMO 51, amoswap.w, 1, 0xffff8000, 1
  TEST_AMO 52, amoswap.w, 2, 0xffff8000, 2
  TEST_AMO 53, amoswap.w, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_AMO 54, amoswap.w, 0x80000000, 0xffff8000, 0x80000000
  TEST_AMO 55, amoswap.w, 0x80000001, 0xffff8000, 0x80000001
  TEST_AMO 56, amoswap.w, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_AMO 57, amoswap.w, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_AMO 58, amoswap.w, 0, 0xffffffff, 0
  TEST_AMO 59, amoswap.w, 1, 0xffffffff, 1
  TEST_AMO 60, amoswap.w, 2, 0xffffffff, 2
  TEST_AMO 61, amoswap.w, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_AMO 62, amoswap.w, 0x80000000, 0xffffffff, 0x80000000
  TEST_AMO 63, amoswap.w, 0x80000001, 0xffffffff, 0x80000001
  TEST_AMO 64, amoswap.w, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_AMO 65, amoswap.w, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_AMO 66, amoswap.w, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_AMO 67, amoswap.w, 1, 0xc35a96e7, 1
  TEST_AMO 68, amoswap.w, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_AMO 69, amoswap.w, 2, 0xc35a96e7, 2
  TEST_AMO 70, amoswap.w, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_AMO 71, amoswap.w, 4, 0xc35a96e7, 4
  TEST_AMO 72, amoswap.w, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_AMO 73, amoswap.w, 8, 0xc35a96e7, 8
  TEST_AMO 74, amoswap.w, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_AMO 75, amoswap.w, 16, 0xc35a96e7, 16
  TEST_AMO 76, amoswap.w, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_AMO 77, amoswap.w, 32, 0xc35a96e7, 32
  TEST_AMO 78, amoswap.w, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_AMO 79, amoswap.w, 64, 0xc35a96e7, 64
  TEST_AMO 80, amoswap.w, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_AMO 81, amoswap.w, 128, 0xc35a96e7, 128
  TEST_AMO 82, amoswap.w, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_AMO 83, amoswap.w, 256, 0xc35a96e7, 256
  TEST_AMO 84, amoswap.w, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_AMO 85, amoswap.w, 512, 0xc35a96e7, 512
  TEST_AMO 86, amoswap.w, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_AMO 87, amoswap.w, 1024, 0xc35a96e7, 1024
  TEST_AMO 88, amoswap.w, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_AMO 89, amoswap.w, 2048, 0xc35a96e7, 2048
  TEST_AMO 90, amoswap.w, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_AMO 91, amoswap.w, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_AMO 92, amoswap.w, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_AMO 93, amoswap.w, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_AMO 94, amoswap.w, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_AMO 95, amoswap.w, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_AMO 96, amoswap.w, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_AMO 97, amoswap.w, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_AMO 98, amoswap.w, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_AMO 99, amoswap.w, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_AMO 100, amoswap.w, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_AMO 101, amoswap.w, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_AMO 102, amoswap.w, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_AMO 103, amoswap.w, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_AMO 104, amoswap.w, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_AMO 105, amoswap.w, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_AMO 106, amoswap.w, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_AMO 107, amoswap.w, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_AMO 108, amoswap.w, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_AMO 109, amoswap.w, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_AMO 110, amoswap.w, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_AMO 111, amoswap.w, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_AMO 112, amoswap.w, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_AMO 113, amoswap.w, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_AMO 114, amoswap.w, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_AMO 115, amoswap.w, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_AMO 116, amoswap.w, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_AMO 117, amoswap.w, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_AMO 118, amoswap.w, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_AMO 119, amoswap.w, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_AMO 120, amoswap.w, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_AMO 121, amoswap.w, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_AMO 122, amoswap.w, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_AMO 123, amoswap.w, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_AMO 124, amoswap.w, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_AMO 125, amoswap.w, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_AMO 126, amoswap.w, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_AMO 127, amoswap.w, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_AMO 128, amoswap.w, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_AMO 129, amoswap.w, 0x80000000, 0xc35a96e7, 0x80000000

  // Noise, in every order of memory.
  TEST_AMO 130, amoswap.w, 0xc6d2f233, 0x0990e594, 0xc6d2f233
  TEST_AMO 131, amoswap.w.aq, 0xf430f9f5, 0xf67dddfe, 0xf430f9f5
  TEST_AMO 132, amoswap.w.rl, 0x37d761f9, 0xa383bc1a, 0x37d761f9
  TEST_AMO 133, amoswap.w.aqrl, 0xffbc623d, 0x139d6323, 0xffbc623d
  TEST_AMO 134, amoswap.w, 0xe3d3f8b4, 0xaf9451d5, 0xe3d3f8b4
  TEST_AMO 135, amoswap.w.aq, 0x6c8d806c, 0x9f8efcf6, 0x6c8d806c
  TEST_AMO 136, amoswap.w.rl, 0x11d7ac9f, 0x40bad713, 0x11d7ac9f
  TEST_AMO 137, amoswap.w.aqrl, 0x1e713dca, 0xf6f1a287, 0x1e713dca
  TEST_AMO 138, amoswap.w, 0x6c197f41, 0xd191c295, 0x6c197f41
  TEST_AMO 139, amoswap.w.aq, 0x8611a237, 0x5b5c8a6c, 0x8611a237
  TEST_AMO 140, amoswap.w.rl, 0x5d627a65, 0xc2a3c966, 0x5d627a65
  TEST_AMO 141, amoswap.w.aqrl, 0x600734c8, 0x18df0bf8, 0x600734c8
  TEST_AMO 142, amoswap.w, 0x0e033474, 0x14f8648b, 0x0e033474
  TEST_AMO 143, amoswap.w.aq, 0x3d5e7f0a, 0xa56de66c, 0x3d5e7f0a
  TEST_AMO 144, amoswap.w.rl, 0x1bcca7d8, 0xf40cde19, 0x1bcca7d8
  TEST_AMO 145, amoswap.w.aqrl, 0x557bb9ca, 0x54d7d31a, 0x557bb9ca

  // Every register in every place, and one in two.
  TEST_AMO_REGISTERS 146, amoswap.w, 0x0294893c, 0x0294893c, 0x0294893c, x1, x13, x19, x7
  TEST_AMO_REGISTERS 147, amoswap.w, 0xffffc5a3, 0xffffc5a3, 0xffffc5a3, x2, x14, x20, x7
  TEST_AMO_REGISTERS 148, amoswap.w, 0x5980291d, 0x5980291d, 0x5980291d, x4, x15, x21, x7
  TEST_AMO_REGISTERS 149, amoswap.w, 0x8c7834ee, 0x8c7834ee, 0x8c7834ee, x5, x16, x22, x7
  TEST_AMO_REGISTERS 150, amoswap.w, 0xb1323bf2, 0xb1323bf2, 0xb1323bf2, x6, x17, x23, x7
  TEST_AMO_REGISTERS 151, amoswap.w, 0xfffff9f6, 0xfffff9f6, 0xfffff9f6, x7, x18, x24, x6
  TEST_AMO_REGISTERS 152, amoswap.w, 117, 117, 117, x8, x19, x25, x7
  TEST_AMO_REGISTERS 153, amoswap.w, 0xf18628a0, 0xf18628a0, 0xf18628a0, x9, x20, x26, x7
  TEST_AMO_REGISTERS 154, amoswap.w, 20, 20, 20, x10, x21, x27, x7
  TEST_AMO_REGISTERS 155, amoswap.w, 0x9ca723b9, 0x9ca723b9, 0x9ca723b9, x11, x22, x28, x7
  TEST_AMO_REGISTERS 156, amoswap.w, 0xce8d76c8, 0xce8d76c8, 0xce8d76c8, x12, x23, x29, x7
  TEST_AMO_REGISTERS 157, amoswap.w, 0x00004b8d, 0x00004b8d, 0x00004b8d, x13, x24, x30, x7
  TEST_AMO_REGISTERS 158, amoswap.w, 0x5601d374, 0x5601d374, 0x5601d374, x14, x25, x31, x7
  TEST_AMO_REGISTERS 159, amoswap.w, 0xc7fcb11c, 0xc7fcb11c, 0xc7fcb11c, x15, x26, x1, x7
  TEST_AMO_REGISTERS 160, amoswap.w, 0x07dc5ef1, 0x07dc5ef1, 0x07dc5ef1, x16, x27, x2, x7
  TEST_AMO_REGISTERS 161, amoswap.w, 0xfff0c4ee, 0xfff0c4ee, 0xfff0c4ee, x17, x28, x4, x7
  TEST_AMO_REGISTERS 162, amoswap.w, 0x03846edd, 0x03846edd, 0x03846edd, x18, x29, x5, x7
  TEST_AMO_REGISTERS 163, amoswap.w, 0xfa58c7cb, 0xfa58c7cb, 0xfa58c7cb, x19, x30, x6, x7
  TEST_AMO_REGISTERS 164, amoswap.w, 0xe0cb9bf1, 0xe0cb9bf1, 0xe0cb9bf1, x20, x31, x7, x6
  TEST_AMO_REGISTERS 165, amoswap.w, 0xffffff25, 0xffffff25, 0xffffff25, x21, x1, x8, x7
  TEST_AMO_REGISTERS 166, amoswap.w, 0x378b863c, 0x378b863c, 0x378b863c, x22, x2, x9, x7
  TEST_AMO_REGISTERS 167, amoswap.w, 0x02581cd1, 0x02581cd1, 0x02581cd1, x23, x4, x10, x7
  TEST_AMO_REGISTERS 168, amoswap.w, 0xf963aafe, 0xf963aafe, 0xf963aafe, x24, x5, x11, x7
  TEST_AMO_REGISTERS 169, amoswap.w, 0xfffffcc5, 0xfffffcc5, 0xfffffcc5, x25, x6, x12, x7
  TEST_AMO_REGISTERS 170, amoswap.w, 0xaf9487d9, 0xaf9487d9, 0xaf9487d9, x26, x7, x13, x6
  TEST_AMO_REGISTERS 171, amoswap.w, 0x810865c5, 0x810865c5, 0x810865c5, x27, x8, x14, x7
  TEST_AMO_REGISTERS 172, amoswap.w, 0xfffffffa, 0xfffffffa, 0xfffffffa, x28, x9, x15, x7
  TEST_AMO_REGISTERS 173, amoswap.w, 0x0911ad32, 0x0911ad32, 0x0911ad32, x29, x10, x16, x7
  TEST_AMO_REGISTERS 174, amoswap.w, 0x99a188c5, 0x99a188c5, 0x99a188c5, x30, x11, x17, x7
  TEST_AMO_REGISTERS 175, amoswap.w, 0xffffe5ba, 0xffffe5ba, 0xffffe5ba, x31, x12, x18, x7
  TEST_AMO_RD_IS_RS2 176, amoswap.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS1 177, amoswap.w, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_RD_IS_RS2 178, amoswap.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS1 179, amoswap.w, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_RD_IS_RS2 180, amoswap.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS1 181, amoswap.w, 1, 0x80000000, 1
  TEST_AMO_RD_IS_RS2 182, amoswap.w, 0xffffffff, 1, 0xffffffff
  TEST_AMO_RD_IS_RS1 183, amoswap.w, 0xffffffff, 1, 0xffffffff

  // Result and sources at every forwarding distance, and after a load.
  TEST_AMO_RESULT_AFTER 184, 0, amoswap.w, 0xbac68100, 0xbac68100, 0xbac68100
  TEST_AMO_VALUE_LOADED 185, 0, amoswap.w, 0x00001947, 0x00001947, 0x00001947
  TEST_AMO_BASE_LOADED 186, 0, amoswap.w, 0xfffff323, 0xfffff323, 0xfffff323
  TEST_AMO_NEIGHBOURS 187, 0, amoswap.w, 0x01c06c70, 0x01c06c70, 0x01c06c70
  TEST_AMO_RESULT_AFTER 188, 1, amoswap.w, 0x03daf59f, 0x03daf59f, 0x03daf59f
  TEST_AMO_VALUE_LOADED 189, 1, amoswap.w, 0x3016343d, 0x3016343d, 0x3016343d
  TEST_AMO_BASE_LOADED 190, 1, amoswap.w, 0x0f0e8e8a, 0x0f0e8e8a, 0x0f0e8e8a
  TEST_AMO_NEIGHBOURS 191, 1, amoswap.w, 0xe18b4b1d, 0xe18b4b1d, 0xe18b4b1d
  TEST_AMO_RESULT_AFTER 192, 2, amoswap.w, 0x06e739e2, 0x06e739e2, 0x06e739e2
  TEST_AMO_VALUE_LOADED 193, 2, amoswap.w, 0xfffff23b, 0xfffff23b, 0xfffff23b
  TEST_AMO_BASE_LOADED 194, 2, amoswap.w, 0x33cdcc82, 0x33cdcc82, 0x33cdcc82
  TEST_AMO_NEIGHBOURS 195, 2, amoswap.w, 0x003b432c, 0x003b432c, 0x003b432c
  TEST_AMO_12_AFTER 196, 0, 0, amoswap.w, 0xaaec0c43, 0xaaec0c43, 0xaaec0c43
  TEST_AMO_12_AFTER 197, 0, 1, amoswap.w, 43, 43, 43
  TEST_AMO_12_AFTER 198, 0, 2, amoswap.w, 0x3bdcdbcd, 0x3bdcdbcd, 0x3bdcdbcd
  TEST_AMO_12_AFTER 199, 1, 0, amoswap.w, 0x86b2dbf2, 0x86b2dbf2, 0x86b2dbf2
  TEST_AMO_12_AFTER 200, 1, 1, amoswap.w, 0x0060852b, 0x0060852b, 0x0060852b
  TEST_AMO_12_AFTER 201, 1, 2, amoswap.w, 0xffffffed, 0xffffffed, 0xffffffed
  TEST_AMO_12_AFTER 202, 2, 0, amoswap.w, 0xaef30e8c, 0xaef30e8c, 0xaef30e8c
  TEST_AMO_12_AFTER 203, 2, 1, amoswap.w, 0xc9b4b1c9, 0xc9b4b1c9, 0xc9b4b1c9
  TEST_AMO_12_AFTER 204, 2, 2, amoswap.w, 0x74337b15, 0x74337b15, 0x74337b15
  TEST_AMO_21_AFTER 205, 0, 0, amoswap.w, 0x000ae9a6, 0x000ae9a6, 0x000ae9a6
  TEST_AMO_21_AFTER 206, 0, 1, amoswap.w, 0xf6d53045, 0xf6d53045, 0xf6d53045
  TEST_AMO_21_AFTER 207, 0, 2, amoswap.w, 0xfffffe84, 0xfffffe84, 0xfffffe84
  TEST_AMO_21_AFTER 208, 1, 0, amoswap.w, 0xfeb6c535, 0xfeb6c535, 0xfeb6c535
  TEST_AMO_21_AFTER 209, 1, 1, amoswap.w, 0xfffffc44, 0xfffffc44, 0xfffffc44
  TEST_AMO_21_AFTER 210, 1, 2, amoswap.w, 0x000d1f92, 0x000d1f92, 0x000d1f92
  TEST_AMO_21_AFTER 211, 2, 0, amoswap.w, 0x7c75d225, 0x7c75d225, 0x7c75d225
  TEST_AMO_21_AFTER 212, 2, 1, amoswap.w, 0x0f1065ec, 0x0f1065ec, 0x0f1065ec
  TEST_AMO_21_AFTER 213, 2, 2, amoswap.w, 0x4e2841d5, 0x4e2841d5, 0x4e2841d5
  TEST_AMO_TWICE 214, amoswap.w, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_AMO_TWICE 215, amoswap.w, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_AMO_TWICE 216, amoswap.w, 0xfffffffe, 0xfffffffe, 7, 0xfffffffe
  TEST_AMO_TWICE 217, amoswap.w, 1, 1, 0x7fffffff, 1

  // x0 as the source is zero, as the destination stays so; memory changes anyway.
  TEST_AMO_ZERO_RS2 218, amoswap.w, 0, 0xc35a96e7
  TEST_AMO_ZERO_RD 219, amoswap.w, 0x08b50051, 0xc35a96e7, 0x08b50051
  TEST_AMO_ZERO_RS2 220, amoswap.w, 0, 0x5a0f3c85
  TEST_AMO_ZERO_RD 221, amoswap.w, 0xc9894a12, 0x5a0f3c85, 0xc9894a12
  TEST_AMO_ZERO_RS2 222, amoswap.w, 0, 1
  TEST_AMO_ZERO_RD 223, amoswap.w, 0xdf0cbb4c, 1, 0xdf0cbb4c
  TEST_AMO_ZERO_RS2 224, amoswap.w, 0, 0xffffffff
  TEST_AMO_ZERO_RD 225, amoswap.w, 0xc8b527c7, 0xffffffff, 0xc8b527c7

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
