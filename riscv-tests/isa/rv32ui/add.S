// add: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, add, 0, 0, 0
  TEST_RR 3, add, 1, 0, 1
  TEST_RR 4, add, 2, 0, 2
  TEST_RR 5, add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, add, 0x80000000, 0, 0x80000000
  TEST_RR 7, add, 0x80000001, 0, 0x80000001
  TEST_RR 8, add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, add, 1, 1, 0
  TEST_RR 11, add, 2, 1, 1
  TEST_RR 12, add, 3, 1, 2
  TEST_RR 13, add, 0x80000000, 1, 0x7fffffff
  TEST_RR 14, add, 0x80000001, 1, 0x80000000
  TEST_RR 15, add, 0x80000002, 1, 0x80000001
  TEST_RR 16, add, 0xffff8001, 1, 0xffff8000
  TEST_RR 17, add, 0, 1, 0xffffffff
  TEST_RR 18, add, 2, 2, 0
  TEST_RR 19, add, 3, 2, 1
  TEST_RR 20, add, 4, 2, 2
  TEST_RR 21, add, 0x80000001, 2, 0x7fffffff
  TEST_RR 22, add, 0x80000002, 2, 0x80000000
  TEST_RR 23, add, 0x80000003, 2, 0x80000001
  TEST_RR 24, add, 0xffff8002, 2, 0xffff8000
  TEST_RR 25, add, 1, 2, 0xffffffff
  TEST_RR 26, add, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, add, 0x80000000, 0x7fffffff, 1
  TEST_RR 28, add, 0x80000001, 0x7fffffff, 2
  TEST_RR 29, add, 0xfffffffe, 0x7fffffff, 0x7fffffff
  TEST_RR 30, add, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, add, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, add, 0x7fff7fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, add, 0x7ffffffe, 0x7fffffff, 0xffffffff
  TEST_RR 34, add, 0x80000000, 0x80000000, 0
  TEST_RR 35, add, 0x80000001, 0x80000000, 1
  TEST_RR 36, add, 0x80000002, 0x80000000, 2
  TEST_RR 37, add, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, add, 0, 0x80000000, 0x80000000
  TEST_RR 39, add, 1, 0x80000000, 0x80000001
  TEST_RR 40, add, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_RR 41, add, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, add, 0x80000001, 0x80000001, 0
  TEST_RR 43, add, 0x80000002, 0x80000001, 1
  TEST_RR 44, add, 0x80000003, 0x80000001, 2
  TEST_RR 45, add, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, add, 1, 0x80000001, 0x80000000
  TEST_RR 47, add, 2, 0x80000001, 0x80000001
  TEST_RR 48, add, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_RR 49, add, 0x80000000, 0x80000001, 0xffffffff
  TEST_RR 50, add, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, add, 0xffff8001, 0xffff8000, 1
  TEST_RR 52, add, 0xffff8002, 0xffff8000, 2
  TEST_RR 53, add, 0x7fff7fff, 0xffff8000, 0x7fffffff
  TEST_RR 54, add, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, add, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_RR 56, add, 0xffff0000, 0xffff8000, 0xffff8000
  TEST_RR 57, add, 0xffff7fff, 0xffff8000, 0xffffffff
  TEST_RR 58, add, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, add, 0, 0xffffffff, 1
  TEST_RR 60, add, 1, 0xffffffff, 2
  TEST_RR 61, add, 0x7ffffffe, 0xffffffff, 0x7fffffff
  TEST_RR 62, add, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, add, 0x80000000, 0xffffffff, 0x80000001
  TEST_RR 64, add, 0xffff7fff, 0xffffffff, 0xffff8000
  TEST_RR 65, add, 0xfffffffe, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, add, 0x5a0f3c86, 1, 0x5a0f3c85
  TEST_RR 67, add, 0xc35a96e8, 0xc35a96e7, 1
  TEST_RR 68, add, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_RR 69, add, 0xc35a96e9, 0xc35a96e7, 2
  TEST_RR 70, add, 0x5a0f3c89, 4, 0x5a0f3c85
  TEST_RR 71, add, 0xc35a96eb, 0xc35a96e7, 4
  TEST_RR 72, add, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_RR 73, add, 0xc35a96ef, 0xc35a96e7, 8
  TEST_RR 74, add, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_RR 75, add, 0xc35a96f7, 0xc35a96e7, 16
  TEST_RR 76, add, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_RR 77, add, 0xc35a9707, 0xc35a96e7, 32
  TEST_RR 78, add, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_RR 79, add, 0xc35a9727, 0xc35a96e7, 64
  TEST_RR 80, add, 0x5a0f3d05, 128, 0x5a0f3c85
  TEST_RR 81, add, 0xc35a9767, 0xc35a96e7, 128
  TEST_RR 82, add, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_RR 83, add, 0xc35a97e7, 0xc35a96e7, 256
  TEST_RR 84, add, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_RR 85, add, 0xc35a98e7, 0xc35a96e7, 512
  TEST_RR 86, add, 0x5a0f4085, 1024, 0x5a0f3c85
  TEST_RR 87, add, 0xc35a9ae7, 0xc35a96e7, 1024
  TEST_RR 88, add, 0x5a0f4485, 2048, 0x5a0f3c85
  TEST_RR 89, add, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_RR 90, add, 0x5a0f4c85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, add, 0xc35aa6e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, add, 0x5a0f5c85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, add, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, add, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, add, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, add, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, add, 0xc35b16e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, add, 0x5a103c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, add, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, add, 0x5a113c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, add, 0xc35c96e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, add, 0x5a133c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, add, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, add, 0x5a173c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, add, 0xc36296e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, add, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, add, 0xc36a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, add, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, add, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, add, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, add, 0xc39a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, add, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, add, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, add, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, add, 0xc45a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, add, 0x5c0f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, add, 0xc55a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, add, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, add, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, add, 0x620f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, add, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, add, 0x6a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, add, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, add, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, add, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, add, 0x9a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, add, 0x035a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, add, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, add, 0x435a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, add, 0xfffffff5, 0xfffffffe, 0xfffffff7
  TEST_RR 131, add, 0xfffffbfc, 0xfffffffd, 0xfffffbff
  TEST_RR 132, add, 0xfffdfffa, 0xfffffffb, 0xfffdffff
  TEST_RR 133, add, 0xfefffff6, 0xfffffff7, 0xfeffffff
  TEST_RR 134, add, 0x7fffffee, 0xffffffef, 0x7fffffff
  TEST_RR 135, add, 0xffffff9e, 0xffffffdf, 0xffffffbf
  TEST_RR 136, add, 0xffffdfbe, 0xffffffbf, 0xffffdfff
  TEST_RR 137, add, 0xffefff7e, 0xffffff7f, 0xffefffff
  TEST_RR 138, add, 0xf7fffefe, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, add, 0xfffffdfa, 0xfffffdff, 0xfffffffb
  TEST_RR 140, add, 0xfffff9fe, 0xfffffbff, 0xfffffdff
  TEST_RR 141, add, 0xfffef7fe, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, add, 0xff7feffe, 0xffffefff, 0xff7fffff
  TEST_RR 143, add, 0xbfffdffe, 0xffffdfff, 0xbfffffff
  TEST_RR 144, add, 0xffffbfde, 0xffffbfff, 0xffffffdf
  TEST_RR 145, add, 0xffff6ffe, 0xffff7fff, 0xffffefff
  TEST_RR 146, add, 0xfff6fffe, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, add, 0xfbfdfffe, 0xfffdffff, 0xfbffffff
  TEST_RR 148, add, 0xfffbfffc, 0xfffbffff, 0xfffffffd
  TEST_RR 149, add, 0xfff7fefe, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, add, 0xffef7ffe, 0xffefffff, 0xffff7fff
  TEST_RR 151, add, 0xff9ffffe, 0xffdfffff, 0xffbfffff
  TEST_RR 152, add, 0xdfbffffe, 0xffbfffff, 0xdfffffff
  TEST_RR 153, add, 0xff7fffee, 0xff7fffff, 0xffffffef
  TEST_RR 154, add, 0xfefff7fe, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, add, 0xfdfbfffe, 0xfdffffff, 0xfffbffff
  TEST_RR 156, add, 0xf9fffffe, 0xfbffffff, 0xfdffffff
  TEST_RR 157, add, 0xf7fffffd, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, add, 0xefffff7e, 0xefffffff, 0xffffff7f
  TEST_RR 159, add, 0xdfffbffe, 0xdfffffff, 0xffffbfff
  TEST_RR 160, add, 0xbfdffffe, 0xbfffffff, 0xffdfffff
  TEST_RR 161, add, 0x6ffffffe, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, add, 0x5511ca5e, 0x416d3ed8, 0x13a48b86
  TEST_RR 163, add, 0x395386a0, 0x595ae776, 0xdff89f2a
  TEST_RR 164, add, 0xc7b085f5, 0xac4c0de7, 0x1b64780e
  TEST_RR 165, add, 0xb2e25dcb, 0xbe984b13, 0xf44a12b8
  TEST_RR 166, add, 0x58964685, 0x47e84fb5, 0x10adf6d0
  TEST_RR 167, add, 0xeded6d6b, 0x536d636e, 0x9a8009fd
  TEST_RR 168, add, 0x15cbc017, 0xf73eaebc, 0x1e8d115b
  TEST_RR 169, add, 0xa6af1ada, 0x76850b0f, 0x302a0fcb
  TEST_RR 170, add, 0x30b19fd4, 0xf74e7171, 0x39632e63
  TEST_RR 171, add, 0x0dec8007, 0xc6c725e0, 0x47255a27
  TEST_RR 172, add, 0xd2c11df2, 0xca22a784, 0x089e766e
  TEST_RR 173, add, 0x92f4452c, 0x4330ad02, 0x4fc3982a
  TEST_RR 174, add, 0xfcf619e5, 0xba778fbc, 0x427e8a29
  TEST_RR 175, add, 0x68df350c, 0x79b61e66, 0xef2916a6
  TEST_RR 176, add, 0x296c1a2d, 0x7934f02b, 0xb0372a02
  TEST_RR 177, add, 0xed3b1f8a, 0x7ba831de, 0x7192edac

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, add, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, add, 0x1d69d36c, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, add, 0x86b52dce, 0xc35a96e7
  TEST_RR_ALL_SAME 181, add, 0x86b52dce, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, add, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, add, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, add, 0xb41e790a, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, add, 0xb41e790a, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, add, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, add, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, add, 0, 0x80000000
  TEST_RR_ALL_SAME 189, add, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, add, 10, 7, 3
  TEST_RR_RD_IS_RS2 191, add, 10, 7, 3
  TEST_RR_SAME_SOURCES 192, add, 14, 7
  TEST_RR_ALL_SAME 193, add, 14, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, add, 0xbae6c032, 0xf72fc870, 0xc3b6f7c2, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, add, 0xbc0e8aff, 0x6780d855, 0x548db2aa, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, add, 0xf7830d88, 0xeede1bcf, 0x08a4f1b9, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, add, 0x959c6282, 0x74497a40, 0x2152e842, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, add, 0x4ef4039f, 0x148cb229, 0x3a675176, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, add, 0xc5f48150, 0x4c57c7ff, 0x799cb951, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, add, 0x8befb564, 0x791ab695, 0x12d4fecf, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, add, 0xad67f885, 0xcde32533, 0xdf84d352, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, add, 0xf2809ffd, 0xffd99eb1, 0xf2a7014c, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, add, 0x72d98f72, 0x962f2dcf, 0xdcaa61a3, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, add, 0x48336976, 0x3728036d, 0x110b6609, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, add, 0xd1447f5d, 0xd46a065e, 0xfcda78ff, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, add, 0xb144bc87, 0x8af4e060, 0x264fdc27, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, add, 0xab22dbfd, 0x4492eda2, 0x668fee5b, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, add, 0xff227caa, 0xc250e69c, 0x3cd1960e, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, add, 0xf1c20383, 0x04a8d8e9, 0xed192a9a, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, add, 0x3b9dc1a9, 0xe2f97b3a, 0x58a4466f, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, add, 0x7fc5d205, 0x723597a7, 0x0d903a5e, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, add, 0x1b1a81cf, 0xc86dae57, 0x52acd378, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, add, 0xd19683df, 0xcdf029b9, 0x03a65a26, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, add, 0x8f1e44d1, 0x83c136c5, 0x0b5d0e0c, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, add, 0x676c581a, 0x788735c7, 0xeee52253, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, add, 0x8d00eb00, 0xeca6cc3b, 0xa05a1ec5, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, add, 0x286cb06f, 0x00d5401c, 0x27977053, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, add, 0x700fdeb8, 0x59cec2d2, 0x16411be6, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, add, 0x33bc5404, 0x33766779, 0x0045ec8b, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, add, 0x2a7e87fe, 0xb2ea623b, 0x779425c3, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, add, 0x3d9ae691, 0xd5c13fc6, 0x67d9a6cb, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, add, 0xe3a3a76a, 0xb9272f1d, 0x2a7c784d, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, add, 0x062c06e9, 0x8e2b9105, 0x780075e4, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, add, 0xa14a829d, 0xafa832d5, 0xf1a24fc8
  TEST_RR_RESULT_AFTER 225, 1, add, 0x746a7de0, 0xeddade61, 0x868f9f7f
  TEST_RR_RESULT_AFTER 226, 2, add, 0x97785354, 0xeecb0731, 0xa8ad4c23

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, add, 0xd585061a, 0xf10b7385, 0xe4799295
  TEST_RR_12_AFTER 228, 0, 1, add, 0xa0fd6ec1, 0xcb6665d9, 0xd59708e8
  TEST_RR_12_AFTER 229, 0, 2, add, 0xf3a5ca74, 0x6c49a445, 0x875c262f
  TEST_RR_12_AFTER 230, 1, 0, add, 0x80ab7067, 0xd2421cad, 0xae6953ba
  TEST_RR_12_AFTER 231, 1, 1, add, 0x7808b1f1, 0xf3c48b16, 0x844426db
  TEST_RR_12_AFTER 232, 1, 2, add, 0x1be1802a, 0x5d968300, 0xbe4afd2a
  TEST_RR_12_AFTER 233, 2, 0, add, 0x6c13f2e2, 0x8cbb124b, 0xdf58e097
  TEST_RR_12_AFTER 234, 2, 1, add, 0x2c74014a, 0x01dbed84, 0x2a9813c6
  TEST_RR_12_AFTER 235, 2, 2, add, 0xeb2efa6c, 0x5682cee2, 0x94ac2b8a
  TEST_RR_21_AFTER 236, 0, 0, add, 0x49806e8f, 0x1550bd05, 0x342fb18a
  TEST_RR_21_AFTER 237, 0, 1, add, 0x2a22a1dd, 0xc9b7be1a, 0x606ae3c3
  TEST_RR_21_AFTER 238, 0, 2, add, 0x63d05d6b, 0xdf7714be, 0x845948ad
  TEST_RR_21_AFTER 239, 1, 0, add, 0x7c2a5b87, 0x2a5acdf8, 0x51cf8d8f
  TEST_RR_21_AFTER 240, 1, 1, add, 0x51746836, 0x271bf628, 0x2a58720e
  TEST_RR_21_AFTER 241, 1, 2, add, 0x051d7dfc, 0xc24cbf89, 0x42d0be73
  TEST_RR_21_AFTER 242, 2, 0, add, 0xee14246b, 0x042cecdc, 0xe9e7378f
  TEST_RR_21_AFTER 243, 2, 1, add, 0x261e20e0, 0x53ad48f9, 0xd270d7e7
  TEST_RR_21_AFTER 244, 2, 2, add, 0xe3afbff2, 0xe232dcda, 0x017ce318
  TEST_RR_BOTH_AFTER 245, 0, 0, add, 0x939ec5b7, 0x67689450, 0x2c363167
  TEST_RR_BOTH_AFTER 246, 0, 1, add, 0x361b38e3, 0x5eda20e7, 0xd74117fc
  TEST_RR_BOTH_AFTER 247, 0, 2, add, 0x510b6bb5, 0x7ff3d736, 0xd117947f
  TEST_RR_BOTH_AFTER 248, 1, 0, add, 0x5507a5f5, 0x87f94332, 0xcd0e62c3
  TEST_RR_BOTH_AFTER 249, 1, 1, add, 0x1b2a5b9d, 0x939b0950, 0x878f524d
  TEST_RR_BOTH_AFTER 250, 2, 0, add, 0x1d51a658, 0xc69144d9, 0x56c0617f

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, add, 0x48d53265, 0x2dbdc7d1, 0x1b176a94
  TEST_RR_RS2_LOADED 252, 0, add, 0x48d53265, 0x2dbdc7d1, 0x1b176a94
  TEST_RR_BOTH_LOADED 253, 0, add, 0x5b7b8fa2, 0x2dbdc7d1
  TEST_RR_RS1_LOADED 254, 1, add, 0x964b7ca6, 0x1885a9a9, 0x7dc5d2fd
  TEST_RR_RS2_LOADED 255, 1, add, 0x964b7ca6, 0x1885a9a9, 0x7dc5d2fd
  TEST_RR_BOTH_LOADED 256, 1, add, 0x310b5352, 0x1885a9a9
  TEST_RR_RS1_LOADED 257, 2, add, 0xfab21800, 0x5e47ee6c, 0x9c6a2994
  TEST_RR_RS2_LOADED 258, 2, add, 0xfab21800, 0x5e47ee6c, 0x9c6a2994
  TEST_RR_BOTH_LOADED 259, 2, add, 0xbc8fdcd8, 0x5e47ee6c

  // Each result is at once a source.
  TEST_RR_CHAIN 260, add, 0x3ad3a6d8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, add, 0x3ad3a6d8, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, add, 4, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, add, 1, 1
  TEST_RR_ZERO_RS2 266, add, 1, 1
  TEST_RR_ZERO_RS1 267, add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, add, 0
  TEST_RR_ZERO_RD 270, add, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, add, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, add, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, add, 1, 0xffffffff

TEST_END
