// bset: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, bset, 1, 0, 0
  TEST_RR 3, bset, 2, 0, 1
  TEST_RR 4, bset, 4, 0, 2
  TEST_RR 5, bset, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, bset, 1, 0, 0x80000000
  TEST_RR 7, bset, 2, 0, 0x80000001
  TEST_RR 8, bset, 1, 0, 0xffff8000
  TEST_RR 9, bset, 0x80000000, 0, 0xffffffff
  TEST_RR 10, bset, 1, 1, 0
  TEST_RR 11, bset, 3, 1, 1
  TEST_RR 12, bset, 5, 1, 2
  TEST_RR 13, bset, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, bset, 1, 1, 0x80000000
  TEST_RR 15, bset, 3, 1, 0x80000001
  TEST_RR 16, bset, 1, 1, 0xffff8000
  TEST_RR 17, bset, 0x80000001, 1, 0xffffffff
  TEST_RR 18, bset, 3, 2, 0
  TEST_RR 19, bset, 2, 2, 1
  TEST_RR 20, bset, 6, 2, 2
  TEST_RR 21, bset, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, bset, 3, 2, 0x80000000
  TEST_RR 23, bset, 2, 2, 0x80000001
  TEST_RR 24, bset, 3, 2, 0xffff8000
  TEST_RR 25, bset, 0x80000002, 2, 0xffffffff
  TEST_RR 26, bset, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, bset, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, bset, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, bset, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, bset, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, bset, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, bset, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, bset, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, bset, 0x80000001, 0x80000000, 0
  TEST_RR 35, bset, 0x80000002, 0x80000000, 1
  TEST_RR 36, bset, 0x80000004, 0x80000000, 2
  TEST_RR 37, bset, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, bset, 0x80000001, 0x80000000, 0x80000000
  TEST_RR 39, bset, 0x80000002, 0x80000000, 0x80000001
  TEST_RR 40, bset, 0x80000001, 0x80000000, 0xffff8000
  TEST_RR 41, bset, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, bset, 0x80000001, 0x80000001, 0
  TEST_RR 43, bset, 0x80000003, 0x80000001, 1
  TEST_RR 44, bset, 0x80000005, 0x80000001, 2
  TEST_RR 45, bset, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, bset, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, bset, 0x80000003, 0x80000001, 0x80000001
  TEST_RR 48, bset, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, bset, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, bset, 0xffff8001, 0xffff8000, 0
  TEST_RR 51, bset, 0xffff8002, 0xffff8000, 1
  TEST_RR 52, bset, 0xffff8004, 0xffff8000, 2
  TEST_RR 53, bset, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, bset, 0xffff8001, 0xffff8000, 0x80000000
  TEST_RR 55, bset, 0xffff8002, 0xffff8000, 0x80000001
  TEST_RR 56, bset, 0xffff8001, 0xffff8000, 0xffff8000
  TEST_RR 57, bset, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, bset, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, bset, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, bset, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, bset, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, bset, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, bset, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, bset, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, bset, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, bset, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, bset, 0x5a0f3c85, 0x5a0f3c85, 0x6ccd0ea0
  TEST_RR 68, bset, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 69, bset, 0x5a0f3c87, 0x5a0f3c85, 0x3ce34be1
  TEST_RR 70, bset, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 71, bset, 0x5a0f3c85, 0x5a0f3c85, 0xfd8ad702
  TEST_RR 72, bset, 0xc35a96ef, 0xc35a96e7, 3
  TEST_RR 73, bset, 0x5a0f3c8d, 0x5a0f3c85, 0x69ac7f63
  TEST_RR 74, bset, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RR 75, bset, 0x5a0f3c95, 0x5a0f3c85, 0x12e3c2a4
  TEST_RR 76, bset, 0xc35a96e7, 0xc35a96e7, 5
  TEST_RR 77, bset, 0x5a0f3ca5, 0x5a0f3c85, 0x1c7e27a5
  TEST_RR 78, bset, 0xc35a96e7, 0xc35a96e7, 6
  TEST_RR 79, bset, 0x5a0f3cc5, 0x5a0f3c85, 0xf30e0cc6
  TEST_RR 80, bset, 0xc35a96e7, 0xc35a96e7, 7
  TEST_RR 81, bset, 0x5a0f3c85, 0x5a0f3c85, 0x8c929da7
  TEST_RR 82, bset, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RR 83, bset, 0x5a0f3d85, 0x5a0f3c85, 0xa9b87848
  TEST_RR 84, bset, 0xc35a96e7, 0xc35a96e7, 9
  TEST_RR 85, bset, 0x5a0f3e85, 0x5a0f3c85, 0xfa2e0909
  TEST_RR 86, bset, 0xc35a96e7, 0xc35a96e7, 10
  TEST_RR 87, bset, 0x5a0f3c85, 0x5a0f3c85, 0x3cc2a44a
  TEST_RR 88, bset, 0xc35a9ee7, 0xc35a96e7, 11
  TEST_RR 89, bset, 0x5a0f3c85, 0x5a0f3c85, 0xc9f98fab
  TEST_RR 90, bset, 0xc35a96e7, 0xc35a96e7, 12
  TEST_RR 91, bset, 0x5a0f3c85, 0x5a0f3c85, 0x84e2fc8c
  TEST_RR 92, bset, 0xc35ab6e7, 0xc35a96e7, 13
  TEST_RR 93, bset, 0x5a0f3c85, 0x5a0f3c85, 0x1eb36a6d
  TEST_RR 94, bset, 0xc35ad6e7, 0xc35a96e7, 14
  TEST_RR 95, bset, 0x5a0f7c85, 0x5a0f3c85, 0xc4c7b6ce
  TEST_RR 96, bset, 0xc35a96e7, 0xc35a96e7, 15
  TEST_RR 97, bset, 0x5a0fbc85, 0x5a0f3c85, 0x8e4fd7af
  TEST_RR 98, bset, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RR 99, bset, 0x5a0f3c85, 0x5a0f3c85, 0x6bd04ef0
  TEST_RR 100, bset, 0xc35a96e7, 0xc35a96e7, 17
  TEST_RR 101, bset, 0x5a0f3c85, 0x5a0f3c85, 0xd6ca9951
  TEST_RR 102, bset, 0xc35e96e7, 0xc35a96e7, 18
  TEST_RR 103, bset, 0x5a0f3c85, 0x5a0f3c85, 0x108ba8f2
  TEST_RR 104, bset, 0xc35a96e7, 0xc35a96e7, 19
  TEST_RR 105, bset, 0x5a0f3c85, 0x5a0f3c85, 0xcf77cad3
  TEST_RR 106, bset, 0xc35a96e7, 0xc35a96e7, 20
  TEST_RR 107, bset, 0x5a1f3c85, 0x5a0f3c85, 0xa2500094
  TEST_RR 108, bset, 0xc37a96e7, 0xc35a96e7, 21
  TEST_RR 109, bset, 0x5a2f3c85, 0x5a0f3c85, 0xdf4dd7d5
  TEST_RR 110, bset, 0xc35a96e7, 0xc35a96e7, 22
  TEST_RR 111, bset, 0x5a4f3c85, 0x5a0f3c85, 0x73be9df6
  TEST_RR 112, bset, 0xc3da96e7, 0xc35a96e7, 23
  TEST_RR 113, bset, 0x5a8f3c85, 0x5a0f3c85, 0x1ef9e937
  TEST_RR 114, bset, 0xc35a96e7, 0xc35a96e7, 24
  TEST_RR 115, bset, 0x5b0f3c85, 0x5a0f3c85, 0xe81bdf78
  TEST_RR 116, bset, 0xc35a96e7, 0xc35a96e7, 25
  TEST_RR 117, bset, 0x5a0f3c85, 0x5a0f3c85, 0x37f3b4f9
  TEST_RR 118, bset, 0xc75a96e7, 0xc35a96e7, 26
  TEST_RR 119, bset, 0x5e0f3c85, 0x5a0f3c85, 0x86ee5f7a
  TEST_RR 120, bset, 0xcb5a96e7, 0xc35a96e7, 27
  TEST_RR 121, bset, 0x5a0f3c85, 0x5a0f3c85, 0x9121cddb
  TEST_RR 122, bset, 0xd35a96e7, 0xc35a96e7, 28
  TEST_RR 123, bset, 0x5a0f3c85, 0x5a0f3c85, 0x4f564a5c
  TEST_RR 124, bset, 0xe35a96e7, 0xc35a96e7, 29
  TEST_RR 125, bset, 0x7a0f3c85, 0x5a0f3c85, 0xc2135fbd
  TEST_RR 126, bset, 0xc35a96e7, 0xc35a96e7, 30
  TEST_RR 127, bset, 0x5a0f3c85, 0x5a0f3c85, 0x7d6df0be
  TEST_RR 128, bset, 0xc35a96e7, 0xc35a96e7, 31
  TEST_RR 129, bset, 0xda0f3c85, 0x5a0f3c85, 0x85975f5f

  // Each bit of either source, where it decides.
  TEST_RR 130, bset, 0xfff8ebde, 0xfff8ebda, 0x47ff4b22
  TEST_RR 131, bset, 0xfff8ebdf, 0xfff8ebdb, 0x47ff4b22
  TEST_RR 132, bset, 0xdf0d1654, 0xdf0d1654, 0x06591d6a
  TEST_RR 133, bset, 0xdf0d1e54, 0xdf0d1654, 0x06591d6b
  TEST_RR 134, bset, 0xff858d45, 0xff858545, 0xffff41cb
  TEST_RR 135, bset, 0xff858d47, 0xff858547, 0xffff41cb
  TEST_RR 136, bset, 0xfffffe59, 0xfffffc59, 0x8b44c8c9
  TEST_RR 137, bset, 0xfffffc59, 0xfffffc59, 0x8b44c8cb
  TEST_RR 138, bset, 0x0006b4b1, 0x0006b4b1, 0xd654e98a
  TEST_RR 139, bset, 0x0006b4b5, 0x0006b4b5, 0xd654e98a
  TEST_RR 140, bset, 0xd7296589, 0xd7296589, 0xeb4f8495
  TEST_RR 141, bset, 0xd72b6589, 0xd7296589, 0xeb4f8491
  TEST_RR 142, bset, 0xffffede5, 0xffffede5, 0xb78cc91d
  TEST_RR 143, bset, 0xffffeded, 0xffffeded, 0xb78cc91d
  TEST_RR 144, bset, 0xfffbbdea, 0xfff9bdea, 0x08ffd7f1
  TEST_RR 145, bset, 0xfff9bdea, 0xfff9bdea, 0x08ffd7f9
  TEST_RR 146, bset, 0x5c011a62, 0x5c010a62, 0xffffffcc
  TEST_RR 147, bset, 0x5c011a72, 0x5c010a72, 0xffffffcc
  TEST_RR 148, bset, 0x40459d15, 0x00459d15, 0xb5693fde
  TEST_RR 149, bset, 0x0045dd15, 0x00459d15, 0xb5693fce
  TEST_RR 150, bset, 0x741cd2ce, 0x741cd2ce, 0xc564cf63
  TEST_RR 151, bset, 0x741cd2ee, 0x741cd2ee, 0xc564cf63
  TEST_RR 152, bset, 0x0897f6bd, 0x0897f6bd, 5
  TEST_RR 153, bset, 0x0897f6fd, 0x0897f6fd, 5
  TEST_RR 154, bset, 0xfc89661b, 0xfc89661b, 0xbc199b33
  TEST_RR 155, bset, 0xfc89669b, 0xfc89669b, 0xbc199b33
  TEST_RR 156, bset, 0x8aa93b0c, 0x8aa83b0c, 0xffffe310
  TEST_RR 157, bset, 0x8aa93a0c, 0x8aa83a0c, 0xffffe310
  TEST_RR 158, bset, 0xfe9785b8, 0xfe9785b8, 52
  TEST_RR 159, bset, 0xfe9787b8, 0xfe9787b8, 52
  TEST_RR 160, bset, 0x2dfd42d5, 0x2dfd42d5, 0xf481e0d6
  TEST_RR 161, bset, 0x2dfd46d5, 0x2dfd46d5, 0xf481e0d6
  TEST_RR 162, bset, 0xd635e416, 0xd635e416, 0x9d77ec0e
  TEST_RR 163, bset, 0xd635ec16, 0xd635ec16, 0x9d77ec0e
  TEST_RR 164, bset, 0xbfc241ef, 0xbfc241ef, 0xd9e3f926
  TEST_RR 165, bset, 0xbfc251ef, 0xbfc251ef, 0xd9e3f926
  TEST_RR 166, bset, 0x7eb7abb8, 0x3eb7abb8, 30
  TEST_RR 167, bset, 0x7eb78bb8, 0x3eb78bb8, 30
  TEST_RR 168, bset, 0xa4fe337e, 0xa4be337e, 0xfffff4f6
  TEST_RR 169, bset, 0xa4fe737e, 0xa4be737e, 0xfffff4f6
  TEST_RR 170, bset, 0x81af5963, 0x81af5963, 0x27cc7de8
  TEST_RR 171, bset, 0x81afd963, 0x81afd963, 0x27cc7de8
  TEST_RR 172, bset, 0x2482523d, 0x2482523d, 1699
  TEST_RR 173, bset, 0x2483523d, 0x2483523d, 1699
  TEST_RR 174, bset, 0xfffffffc, 0xfffffffc, 0x438445e7
  TEST_RR 175, bset, 0xfffdfffc, 0xfffdfffc, 0x438445e7
  TEST_RR 176, bset, 0x1512392c, 0x15123928, 2
  TEST_RR 177, bset, 0x1516392c, 0x15163928, 2
  TEST_RR 178, bset, 0x2c1971d1, 0x2c1971d1, 0xe8e7095d
  TEST_RR 179, bset, 0x2c1171d1, 0x2c1171d1, 0xe8e7095d
  TEST_RR 180, bset, 0xffffff80, 0xffffff80, 9
  TEST_RR 181, bset, 0xffefff80, 0xffefff80, 9
  TEST_RR 182, bset, 0xfe54aefe, 0xbe54aefe, 0xfffffffe
  TEST_RR 183, bset, 0xfe74aefe, 0xbe74aefe, 0xfffffffe
  TEST_RR 184, bset, 0xffff80e1, 0xffff80e1, 0x34d826a6
  TEST_RR 185, bset, 0xffbf80e1, 0xffbf80e1, 0x34d826a6
  TEST_RR 186, bset, 0x222ddbf9, 0x222ddbf9, 0xfef4b06f
  TEST_RR 187, bset, 0x22addbf9, 0x22addbf9, 0xfef4b06f
  TEST_RR 188, bset, 0x6c9524fa, 0x6c9524fa, 0x2274cb03
  TEST_RR 189, bset, 0x6d9524fa, 0x6d9524fa, 0x2274cb03
  TEST_RR 190, bset, 0xcca1a52c, 0xcca1252c, 0x0080806f
  TEST_RR 191, bset, 0xcea1a52c, 0xcea1252c, 0x0080806f
  TEST_RR 192, bset, 0xfffffffa, 0xfffffffa, 1790
  TEST_RR 193, bset, 0xfbfffffa, 0xfbfffffa, 1790
  TEST_RR 194, bset, 0xb1ff33af, 0xb1ff338f, 0xffffff85
  TEST_RR 195, bset, 0xb9ff33af, 0xb9ff338f, 0xffffff85
  TEST_RR 196, bset, 0x34e0d011, 0x34e0d011, 0xc70b42a0
  TEST_RR 197, bset, 0x24e0d011, 0x24e0d011, 0xc70b42a0
  TEST_RR 198, bset, 0xfffffffe, 0xfffffffe, 0xffff98ec
  TEST_RR 199, bset, 0xdffffffe, 0xdffffffe, 0xffff98ec
  TEST_RR 200, bset, 0x00100571, 1393, 0xe1912fd4
  TEST_RR 201, bset, 0x40100571, 0x40000571, 0xe1912fd4
  TEST_RR 202, bset, 0xbb51a6ab, 0xbb51a6ab, 0x2dbf7267
  TEST_RR 203, bset, 0x3b51a6ab, 0x3b51a6ab, 0x2dbf7267

  // Noise.
  TEST_RR 204, bset, 0x6ddf6617, 0x6ddf2617, 0x080ede2e
  TEST_RR 205, bset, 0xa598710e, 0xa598710e, 0xd8fa5f0c
  TEST_RR 206, bset, 0x92f1169f, 0x92f1169f, 0xe8f6b100
  TEST_RR 207, bset, 0xa256a212, 0xa252a212, 0xc63ff652
  TEST_RR 208, bset, 0xad977396, 0xad937396, 0x9bdf4852
  TEST_RR 209, bset, 0x112c2135, 0x112c2135, 0xb227c644
  TEST_RR 210, bset, 0xe8db6615, 0xe8db6615, 0xc043d696
  TEST_RR 211, bset, 0x5754b255, 0x5754b215, 0x25e619c6
  TEST_RR 212, bset, 0xd98617cd, 0xd98615cd, 0x8c71d6e9
  TEST_RR 213, bset, 0xc6607f0c, 0xc6607f0c, 0x681c6883
  TEST_RR 214, bset, 0x480d40bd, 0x480d40bc, 0x52a8a5e0
  TEST_RR 215, bset, 0xe37ed54f, 0xe37cd54f, 0x3e667551
  TEST_RR 216, bset, 0xe36f8e04, 0xe36f8e04, 0x9f78adf8
  TEST_RR 217, bset, 0xa72150d5, 0xa52150d5, 0x28ebc399
  TEST_RR 218, bset, 0xd2028862, 0x52028862, 0xdcfcda1f
  TEST_RR 219, bset, 0xe8cfbb88, 0xe8cfbb88, 0x1c45169b

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, bset, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, bset, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, bset, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 223, bset, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, bset, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, bset, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, bset, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, bset, 0x5a0f3ca5, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, bset, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, bset, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, bset, 0x80000001, 0x80000000
  TEST_RR_ALL_SAME 231, bset, 0x80000001, 0x80000000
  TEST_RR_RD_IS_RS1 232, bset, 15, 7, 3
  TEST_RR_RD_IS_RS2 233, bset, 15, 7, 3
  TEST_RR_SAME_SOURCES 234, bset, 135, 7
  TEST_RR_ALL_SAME 235, bset, 135, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, bset, 0x8000001f, 31, 31, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, bset, 0xa3ab4b4a, 0xa38b4b4a, 0xffff9415, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, bset, 0x8b3e9b6c, 0x8b3e8b6c, 0x8b3e8b6c, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, bset, 0x3aa7ddcf, 0x3aa75dcf, 0xffff896f, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, bset, 0xa3736066, 0xa3736066, 0xa3736066, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, bset, 0xfd875c70, 0xfd865c70, 0xfd865c70, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, bset, 0xfb6e2cd1, 0xfb6c2cd1, 0xfb6c2cd1, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, bset, 0x98e6aaf4, 0x98e2aaf4, 0xdd505472, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, bset, 0x80000013, 19, 0xee58f6ff, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, bset, 0xff3f0810, 0xff3e0810, 0xff3e0810, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, bset, 0x21ad03a3, 0x21ad0383, 0x46ab1585, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, bset, 0x74974ffe, 0x34974ffe, 0x34974ffe, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, bset, 0xff32d255, 0xff12d255, 0xff12d255, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, bset, 0xfbbc8d09, 0xbbbc8d09, 0x7bbe4c1e, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, bset, 0x216634cb, 0x216634c3, 0x216634c3, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, bset, 0x7995f197, 0x7985f197, 0xcec1e794, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, bset, 0xddaecd11, 0xddaccd11, 0xddaccd11, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, bset, 0x0783d536, 0x0783c536, 0x000077cc, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, bset, 0x5801e198, 0x1801e198, 0xffffffde, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, bset, 0xfffffeab, 0xfffffea3, 0xfffffea3, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, bset, 0xffa99e0a, 0xffa99a0a, 0xffa99a0a, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, bset, 4067, 4065, 4065, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, bset, 0x1c6ebde0, 0x1c6e3de0, 0x0242598f, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, bset, 0x633555b5, 0x633515b5, 14, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, bset, 0xfe8f9d78, 0xfe8f9d70, 0xf3473f83, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, bset, 20, 4, 4, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, bset, 0x638f0b99, 0x618f0b99, 0x618f0b99, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, bset, 264, 8, 8, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, bset, 0x87c5e9aa, 0x87c1e9aa, 0x4b02e672, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, bset, 0x429e3e1f, 0x429e361f, 0x3b4c234b, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, bset, 0x63518451, 0x63518451, 0xedbcd1bd
  TEST_RR_RESULT_AFTER 267, 1, bset, 0xbc73aa64, 0xbc71aa64, 0xffd77b11
  TEST_RR_RESULT_AFTER 268, 2, bset, 0xb936686e, 0xb936684e, 0x000714c5

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, bset, 0xbcb6d9d2, 0xbcb6d9d0, 1
  TEST_RR_12_AFTER 270, 0, 1, bset, 0x8ee91c3a, 0x86e91c3a, 0x85f951db
  TEST_RR_12_AFTER 271, 0, 2, bset, 0x22744546, 0x22744506, 0x22744506
  TEST_RR_12_AFTER 272, 1, 0, bset, 0xc3d2a3f1, 0xc3d0a3f1, 0xc3d0a3f1
  TEST_RR_12_AFTER 273, 1, 1, bset, 0x0000b548, 0x0000b548, 0x0000b548
  TEST_RR_12_AFTER 274, 1, 2, bset, 0x6ca089ae, 0x2ca089ae, 0xffffff9e
  TEST_RR_12_AFTER 275, 2, 0, bset, 0x3f241ce5, 0x3f241cc5, 0x3f241cc5
  TEST_RR_12_AFTER 276, 2, 1, bset, 0xef4f7cf0, 0xef4f78f0, 0x0003b16a
  TEST_RR_12_AFTER 277, 2, 2, bset, 0xeedab52b, 0xeedab523, 0xeedab523
  TEST_RR_21_AFTER 278, 0, 0, bset, 3, 1, 1
  TEST_RR_21_AFTER 279, 0, 1, bset, 0x9892b69f, 0x1892b69f, 0x1892b69f
  TEST_RR_21_AFTER 280, 0, 2, bset, 0x603c2c4e, 0x602c2c4e, 0xffffff74
  TEST_RR_21_AFTER 281, 1, 0, bset, 0xcf53462e, 0xcf53062e, 0xcf53062e
  TEST_RR_21_AFTER 282, 1, 1, bset, 0x08de853b, 0x00de853b, 0x00de853b
  TEST_RR_21_AFTER 283, 1, 2, bset, 0x47f8bd52, 0x07f8bd52, 0x93e2337e
  TEST_RR_21_AFTER 284, 2, 0, bset, 0x9343c0ee, 0x934380ee, 0x934380ee
  TEST_RR_21_AFTER 285, 2, 1, bset, 0xd282ba3c, 0xc282ba3c, 0xc282ba3c
  TEST_RR_21_AFTER 286, 2, 2, bset, 0x004f2b5c, 0x004f2b5c, 0x335d7328
  TEST_RR_BOTH_AFTER 287, 0, 0, bset, 0x1aa76d2d, 0x1aa74d2d, 0x1aa74d2d
  TEST_RR_BOTH_AFTER 288, 0, 1, bset, 1026, 2, 0x001c81ca
  TEST_RR_BOTH_AFTER 289, 0, 2, bset, 904, 648, 648
  TEST_RR_BOTH_AFTER 290, 1, 0, bset, 0x05763ea6, 0x05763ea2, 0x05763ea2
  TEST_RR_BOTH_AFTER 291, 1, 1, bset, 0x02002ace, 0x00002ace, 0xa227fef9
  TEST_RR_BOTH_AFTER 292, 2, 0, bset, 6, 2, 2

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, bset, 0x0208b6f3, 0x0200b6f3, 0x0200b6f3
  TEST_RR_RS2_LOADED 294, 0, bset, 0x0208b6f3, 0x0200b6f3, 0x0200b6f3
  TEST_RR_BOTH_LOADED 295, 0, bset, 0x0208b6f3, 0x0200b6f3
  TEST_RR_RS1_LOADED 296, 1, bset, 0xec40e3e3, 0xec40e3e1, 0xec40e3e1
  TEST_RR_RS2_LOADED 297, 1, bset, 0xec40e3e3, 0xec40e3e1, 0xec40e3e1
  TEST_RR_BOTH_LOADED 298, 1, bset, 0xec40e3e3, 0xec40e3e1
  TEST_RR_RS1_LOADED 299, 2, bset, 0xf166001e, 0xb166001e, 0xb166001e
  TEST_RR_RS2_LOADED 300, 2, bset, 0xf166001e, 0xb166001e, 0xb166001e
  TEST_RR_BOTH_LOADED 301, 2, bset, 0xf166001e, 0xb166001e

  // Each result is at once a source.
  TEST_RR_CHAIN 302, bset, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, bset, 0x5a0f3ca5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, bset, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, bset, 128, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, bset, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, bset, 2, 1
  TEST_RR_ZERO_RS2 308, bset, 1, 1
  TEST_RR_ZERO_RS1 309, bset, 0x80000000, 0xffffffff
  TEST_RR_ZERO_RS2 310, bset, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 311, bset, 1, 0x60000000
  TEST_RR_ZERO_RS2 312, bset, 0x60000001, 0x60000000
  TEST_RR_ZERO_RS1 313, bset, 1, 0xa0000000
  TEST_RR_ZERO_RS2 314, bset, 0xa0000001, 0xa0000000
  TEST_RR_ZERO_RS1 315, bset, 32, 5
  TEST_RR_ZERO_RS2 316, bset, 5, 5
  TEST_RR_ZERO_RS1 317, bset, 2, 0x00030201
  TEST_RR_ZERO_RS2 318, bset, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 319, bset, 1, 0
  TEST_RR_ZERO_RS2 320, bset, 1, 0
  TEST_RR_ZERO_BOTH 321, bset, 1
  TEST_RR_ZERO_RD 322, bset, 0x000ef413, 0xff61542f
  TEST_RR_ZERO_RD 323, bset, 0x4d457a9d, 0xfffaa299
  TEST_RR_ZERO_RD 324, bset, 0x33d21905, 0x9a9afd41

TEST_END
