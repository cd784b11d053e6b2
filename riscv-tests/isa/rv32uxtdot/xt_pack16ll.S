// xt.pack16ll: 298 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16ll, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16ll, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16ll, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16ll, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16ll, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16ll, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16ll, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16ll, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16ll, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16ll, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16ll, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16ll, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16ll, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16ll, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16ll, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16ll, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16ll, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16ll, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16ll, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16ll, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16ll, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16ll, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16ll, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16ll, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16ll, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16ll, 0x000f4321, 0x87654321, 15
  TEST_RR 28, xt.pack16ll, 0xba980007, 7, 0xfedcba98
  TEST_RR 29, xt.pack16ll, 0x00f04321, 0x87654321, 240
  TEST_RR 30, xt.pack16ll, 0xba980070, 112, 0xfedcba98
  TEST_RR 31, xt.pack16ll, 0x0f004321, 0x87654321, 3840
  TEST_RR 32, xt.pack16ll, 0xba980700, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16ll, 0xf0004321, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16ll, 0xba987000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16ll, 0x00004321, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16ll, 0xba980000, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16ll, 0x00004321, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16ll, 0xba980000, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16ll, 0x00004321, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16ll, 0xba980000, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16ll, 0x00004321, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16ll, 0xba980000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16ll, 0x43210080, 128, 0x87654321
  TEST_RR 44, xt.pack16ll, 0x007fba98, 0xfedcba98, 127
  TEST_RR 45, xt.pack16ll, 0x43218000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16ll, 0x7f00ba98, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16ll, 0x43210000, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16ll, 0x0000ba98, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16ll, 0x43210000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16ll, 0x0000ba98, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16ll, 0, 0, 0
  TEST_RR 52, xt.pack16ll, 0x00010000, 0, 1
  TEST_RR 53, xt.pack16ll, 0x00020000, 0, 2
  TEST_RR 54, xt.pack16ll, 0xffff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16ll, 0, 0, 0x80000000
  TEST_RR 56, xt.pack16ll, 0x00010000, 0, 0x80000001
  TEST_RR 57, xt.pack16ll, 0x80000000, 0, 0xffff8000
  TEST_RR 58, xt.pack16ll, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16ll, 1, 1, 0
  TEST_RR 60, xt.pack16ll, 0x00010001, 1, 1
  TEST_RR 61, xt.pack16ll, 0x00020001, 1, 2
  TEST_RR 62, xt.pack16ll, 0xffff0001, 1, 0x7fffffff
  TEST_RR 63, xt.pack16ll, 1, 1, 0x80000000
  TEST_RR 64, xt.pack16ll, 0x00010001, 1, 0x80000001
  TEST_RR 65, xt.pack16ll, 0x80000001, 1, 0xffff8000
  TEST_RR 66, xt.pack16ll, 0xffff0001, 1, 0xffffffff
  TEST_RR 67, xt.pack16ll, 2, 2, 0
  TEST_RR 68, xt.pack16ll, 0x00010002, 2, 1
  TEST_RR 69, xt.pack16ll, 0x00020002, 2, 2
  TEST_RR 70, xt.pack16ll, 0xffff0002, 2, 0x7fffffff
  TEST_RR 71, xt.pack16ll, 2, 2, 0x80000000
  TEST_RR 72, xt.pack16ll, 0x00010002, 2, 0x80000001
  TEST_RR 73, xt.pack16ll, 0x80000002, 2, 0xffff8000
  TEST_RR 74, xt.pack16ll, 0xffff0002, 2, 0xffffffff
  TEST_RR 75, xt.pack16ll, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16ll, 0x0001ffff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16ll, 0x0002ffff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16ll, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16ll, 0x0000ffff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16ll, 0x0001ffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16ll, 0x8000ffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16ll, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16ll, 0, 0x80000000, 0
  TEST_RR 84, xt.pack16ll, 0x00010000, 0x80000000, 1
  TEST_RR 85, xt.pack16ll, 0x00020000, 0x80000000, 2
  TEST_RR 86, xt.pack16ll, 0xffff0000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16ll, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16ll, 0x00010000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16ll, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16ll, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16ll, 1, 0x80000001, 0
  TEST_RR 92, xt.pack16ll, 0x00010001, 0x80000001, 1
  TEST_RR 93, xt.pack16ll, 0x00020001, 0x80000001, 2
  TEST_RR 94, xt.pack16ll, 0xffff0001, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16ll, 1, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16ll, 0x00010001, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16ll, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16ll, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16ll, 0x00008000, 0xffff8000, 0
  TEST_RR 100, xt.pack16ll, 0x00018000, 0xffff8000, 1
  TEST_RR 101, xt.pack16ll, 0x00028000, 0xffff8000, 2
  TEST_RR 102, xt.pack16ll, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16ll, 0x00008000, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16ll, 0x00018000, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16ll, 0x80008000, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16ll, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16ll, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16ll, 0x0001ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16ll, 0x0002ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16ll, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16ll, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16ll, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16ll, 0x8000ffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16ll, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.pack16ll, 0x29e1a5e6, 0x9f3ca5e6, 0x77d829e1
  TEST_RR 116, xt.pack16ll, 0x29e1a5e7, 0x9f3ca5e7, 0x77d829e1
  TEST_RR 117, xt.pack16ll, 0x0591af11, 0x88d3af11, 1425
  TEST_RR 118, xt.pack16ll, 0x0590af11, 0x88d3af11, 1424
  TEST_RR 119, xt.pack16ll, 0x2b3871af, 0xfffa71af, 0xc4f62b38
  TEST_RR 120, xt.pack16ll, 0x2b3871ad, 0xfffa71ad, 0xc4f62b38
  TEST_RR 121, xt.pack16ll, 0x4441e3a3, 0x8069e3a3, 0x9f634441
  TEST_RR 122, xt.pack16ll, 0x4443e3a3, 0x8069e3a3, 0x9f634443
  TEST_RR 123, xt.pack16ll, 0x0db875fa, 0x525875fa, 0x2f3d0db8
  TEST_RR 124, xt.pack16ll, 0x0db875fe, 0x525875fe, 0x2f3d0db8
  TEST_RR 125, xt.pack16ll, 0x00759d6e, 0x33569d6e, 117
  TEST_RR 126, xt.pack16ll, 0x00719d6e, 0x33569d6e, 113
  TEST_RR 127, xt.pack16ll, 0x782dcb9d, 0x125acb9d, 0xef40782d
  TEST_RR 128, xt.pack16ll, 0x782dcb95, 0x125acb95, 0xef40782d
  TEST_RR 129, xt.pack16ll, 0x6effc4d2, 0x7866c4d2, 0x7ce56eff
  TEST_RR 130, xt.pack16ll, 0x6ef7c4d2, 0x7866c4d2, 0x7ce56ef7
  TEST_RR 131, xt.pack16ll, 0x3c530000, 0, 0x78123c53
  TEST_RR 132, xt.pack16ll, 0x3c530010, 16, 0x78123c53
  TEST_RR 133, xt.pack16ll, 0x8571063f, 0xcfea063f, 0x0e3a8571
  TEST_RR 134, xt.pack16ll, 0x8561063f, 0xcfea063f, 0x0e3a8561
  TEST_RR 135, xt.pack16ll, 0x0003af7f, 0xfb88af7f, 3
  TEST_RR 136, xt.pack16ll, 0x0003af5f, 0xfb88af5f, 3
  TEST_RR 137, xt.pack16ll, 0xa45ffffa, 0xfffffffa, 0x4e15a45f
  TEST_RR 138, xt.pack16ll, 0xa47ffffa, 0xfffffffa, 0x4e15a47f
  TEST_RR 139, xt.pack16ll, 0x5fa03f46, 0xf8ee3f46, 0x84e75fa0
  TEST_RR 140, xt.pack16ll, 0x5fa03f06, 0xf8ee3f06, 0x84e75fa0
  TEST_RR 141, xt.pack16ll, 0xae9c6522, 0x361a6522, 0xffe9ae9c
  TEST_RR 142, xt.pack16ll, 0xaedc6522, 0x361a6522, 0xffe9aedc
  TEST_RR 143, xt.pack16ll, 0x96f0977a, 0x05b9977a, 0x241e96f0
  TEST_RR 144, xt.pack16ll, 0x96f097fa, 0x05b997fa, 0x241e96f0
  TEST_RR 145, xt.pack16ll, 0xd6c6f119, 0x0000f119, 0xffffd6c6
  TEST_RR 146, xt.pack16ll, 0xd646f119, 0x0000f119, 0xffffd646
  TEST_RR 147, xt.pack16ll, 0x3b4e1e40, 0x00001e40, 0x61223b4e
  TEST_RR 148, xt.pack16ll, 0x3b4e1f40, 0x00001f40, 0x61223b4e
  TEST_RR 149, xt.pack16ll, 0xf5033932, 0x44673932, 0xff23f503
  TEST_RR 150, xt.pack16ll, 0xf4033932, 0x44673932, 0xff23f403
  TEST_RR 151, xt.pack16ll, 0xd39b8325, 0xdc698325, 0xd936d39b
  TEST_RR 152, xt.pack16ll, 0xd39b8125, 0xdc698125, 0xd936d39b
  TEST_RR 153, xt.pack16ll, 0x24e230ec, 0xffb530ec, 0x539824e2
  TEST_RR 154, xt.pack16ll, 0x26e230ec, 0xffb530ec, 0x539826e2
  TEST_RR 155, xt.pack16ll, 0x0d27fffa, 0xfffffffa, 0xffe00d27
  TEST_RR 156, xt.pack16ll, 0x0d27fbfa, 0xfffffbfa, 0xffe00d27
  TEST_RR 157, xt.pack16ll, 0xdb93a9f2, 0x1a41a9f2, 0x0006db93
  TEST_RR 158, xt.pack16ll, 0xdf93a9f2, 0x1a41a9f2, 0x0006df93
  TEST_RR 159, xt.pack16ll, 0xe996fff2, 0xfffffff2, 0x7098e996
  TEST_RR 160, xt.pack16ll, 0xe996f7f2, 0xfffff7f2, 0x7098e996
  TEST_RR 161, xt.pack16ll, 0x7c8e0645, 0xc23d0645, 0xfb3f7c8e
  TEST_RR 162, xt.pack16ll, 0x748e0645, 0xc23d0645, 0xfb3f748e
  TEST_RR 163, xt.pack16ll, 0xd9121b93, 0xddfc1b93, 0x0851d912
  TEST_RR 164, xt.pack16ll, 0xd9120b93, 0xddfc0b93, 0x0851d912
  TEST_RR 165, xt.pack16ll, 0xbc919830, 0x01d49830, 0xa832bc91
  TEST_RR 166, xt.pack16ll, 0xac919830, 0x01d49830, 0xa832ac91
  TEST_RR 167, xt.pack16ll, 0xfb4ce908, 0x302ce908, 0xfffffb4c
  TEST_RR 168, xt.pack16ll, 0xfb4cc908, 0x302cc908, 0xfffffb4c
  TEST_RR 169, xt.pack16ll, 0xe2be6de4, 0x00176de4, 0x0d03e2be
  TEST_RR 170, xt.pack16ll, 0xc2be6de4, 0x00176de4, 0x0d03c2be
  TEST_RR 171, xt.pack16ll, 0x0001db61, 0x66b0db61, 1
  TEST_RR 172, xt.pack16ll, 0x00019b61, 0x66b09b61, 1
  TEST_RR 173, xt.pack16ll, 0x00be4096, 0xae334096, 190
  TEST_RR 174, xt.pack16ll, 0x40be4096, 0xae334096, 0x000040be
  TEST_RR 175, xt.pack16ll, 0x0ec90000, 0, 0x50320ec9
  TEST_RR 176, xt.pack16ll, 0x0ec98000, 0x00008000, 0x50320ec9
  TEST_RR 177, xt.pack16ll, 0x979045d7, 0x969c45d7, 0xd3279790
  TEST_RR 178, xt.pack16ll, 0x179045d7, 0x969c45d7, 0xd3271790

  // Noise.
  TEST_RR 179, xt.pack16ll, 0xf2c5792b, 0xfdf7792b, 0xbfbdf2c5
  TEST_RR 180, xt.pack16ll, 0x5e5e79eb, 0xa03979eb, 0xb95d5e5e
  TEST_RR 181, xt.pack16ll, 0xaf4684fb, 0xc55b84fb, 0xcd57af46
  TEST_RR 182, xt.pack16ll, 0x64462a6f, 0x1fe82a6f, 0x60c06446
  TEST_RR 183, xt.pack16ll, 0x07874d57, 0x68384d57, 0x36400787
  TEST_RR 184, xt.pack16ll, 0x9b086f46, 0x912f6f46, 0x05929b08
  TEST_RR 185, xt.pack16ll, 0x16437c6d, 0xc1967c6d, 0x71761643
  TEST_RR 186, xt.pack16ll, 0x918c5bab, 0xf91c5bab, 0xd2d2918c
  TEST_RR 187, xt.pack16ll, 0x182a5aa2, 0x24a45aa2, 0x8402182a
  TEST_RR 188, xt.pack16ll, 0xf9573ac9, 0x8cc73ac9, 0x4612f957
  TEST_RR 189, xt.pack16ll, 0xaf3b9e65, 0x00089e65, 0x2436af3b
  TEST_RR 190, xt.pack16ll, 0x7b57a5a6, 0x48e2a5a6, 0x6eab7b57
  TEST_RR 191, xt.pack16ll, 0xb337f992, 0x9508f992, 0x51b0b337
  TEST_RR 192, xt.pack16ll, 0x2c373ef9, 0x72843ef9, 0x3c702c37
  TEST_RR 193, xt.pack16ll, 0xbb3e8ec0, 0x5f518ec0, 0xd6cbbb3e
  TEST_RR 194, xt.pack16ll, 0x189d17bb, 0xf54f17bb, 0xb43f189d

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 195, xt.pack16ll, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 196, xt.pack16ll, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 197, xt.pack16ll, 0x96e796e7, 0xc35a96e7
  TEST_RR_ALL_SAME 198, xt.pack16ll, 0x96e796e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 199, xt.pack16ll, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 200, xt.pack16ll, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 201, xt.pack16ll, 0x3c853c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 202, xt.pack16ll, 0x3c853c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 203, xt.pack16ll, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 204, xt.pack16ll, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 205, xt.pack16ll, 0, 0x80000000
  TEST_RR_ALL_SAME 206, xt.pack16ll, 0, 0x80000000
  TEST_RR_RD_IS_RS1 207, xt.pack16ll, 0x00030007, 7, 3
  TEST_RR_RD_IS_RS2 208, xt.pack16ll, 0x00030007, 7, 3
  TEST_RR_SAME_SOURCES 209, xt.pack16ll, 0x00070007, 7
  TEST_RR_ALL_SAME 210, xt.pack16ll, 0x00070007, 7

  // Every register in every place.
  TEST_RR_REGISTERS 211, xt.pack16ll, 0x38ed38ed, 0xc99b38ed, 0xc99b38ed, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.pack16ll, 0x89c389c3, 0xd46589c3, 0xd46589c3, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.pack16ll, 0xc870c870, 0xffffc870, 0xffffc870, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.pack16ll, 0xfffcfffc, 0xfffffffc, 0xfffffffc, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.pack16ll, 0x000b000b, 11, 11, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.pack16ll, 0x1b2c1b2c, 0x9ce61b2c, 0x9ce61b2c, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.pack16ll, 0x44224422, 0x004d4422, 0x004d4422, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.pack16ll, 0xad1fad1f, 0x2950ad1f, 0x2950ad1f, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.pack16ll, 0x1f4a1f4a, 0xfffd1f4a, 0xfffd1f4a, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.pack16ll, 0xc1cac1ca, 0x54b8c1ca, 0x54b8c1ca, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.pack16ll, 0x01db01db, 0xf8d801db, 0xf8d801db, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.pack16ll, 0x25452545, 0xfc1f2545, 0xfc1f2545, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.pack16ll, 0x40f340f3, 0x6b4740f3, 0x6b4740f3, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.pack16ll, 0x081e081e, 0x55d5081e, 0x55d5081e, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.pack16ll, 0x49ce49ce, 0xad9c49ce, 0xad9c49ce, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.pack16ll, 0xffe1ffe1, 0xffffffe1, 0xffffffe1, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.pack16ll, 0xcf3fcf3f, 0x7cadcf3f, 0x7cadcf3f, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.pack16ll, 0xff17ff17, 0x2feeff17, 0x2feeff17, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.pack16ll, 0x61cc61cc, 0x39ab61cc, 0x39ab61cc, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.pack16ll, 0x00010001, 1, 1, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.pack16ll, 0xffe9ffe9, 0xffffffe9, 0xffffffe9, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.pack16ll, 0x73287328, 0x00007328, 0x00007328, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.pack16ll, 0x17ce17ce, 0x000017ce, 0x000017ce, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.pack16ll, 0x2b732b73, 0x34f42b73, 0x34f42b73, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.pack16ll, 0x3a123a12, 0x37a63a12, 0x37a63a12, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.pack16ll, 0xd527d527, 0xf3c9d527, 0xf3c9d527, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.pack16ll, 0x57e857e8, 0xc2f357e8, 0xc2f357e8, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.pack16ll, 0x3a833a83, 0x00073a83, 0x00073a83, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.pack16ll, 0xfbbcfbbc, 0xa6a3fbbc, 0xa6a3fbbc, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.pack16ll, 0xfc09fc09, 0xfffffc09, 0xfffffc09, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.pack16ll, 0x0000d03c, 0xb810d03c, 0
  TEST_RR_RESULT_AFTER 242, 1, xt.pack16ll, 0x0465bd6b, 0xbfa2bd6b, 1125
  TEST_RR_RESULT_AFTER 243, 2, xt.pack16ll, 0x78a32635, 0xfff92635, 0x000178a3

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.pack16ll, 0x12341234, 0xde261234, 0xde261234
  TEST_RR_12_AFTER 245, 0, 1, xt.pack16ll, 0x135c135c, 0x0000135c, 0x0000135c
  TEST_RR_12_AFTER 246, 0, 2, xt.pack16ll, 0xffd9ffd9, 0xffffffd9, 0xffffffd9
  TEST_RR_12_AFTER 247, 1, 0, xt.pack16ll, 0x0bf70bf7, 0x57b50bf7, 0x57b50bf7
  TEST_RR_12_AFTER 248, 1, 1, xt.pack16ll, 0x2ccc2ccc, 0x20052ccc, 0x20052ccc
  TEST_RR_12_AFTER 249, 1, 2, xt.pack16ll, 0x03c103c1, 961, 961
  TEST_RR_12_AFTER 250, 2, 0, xt.pack16ll, 0xcea7cea7, 0xe729cea7, 0xe729cea7
  TEST_RR_12_AFTER 251, 2, 1, xt.pack16ll, 0x88898889, 0x081c8889, 0x081c8889
  TEST_RR_12_AFTER 252, 2, 2, xt.pack16ll, 0x947b947b, 0x36cf947b, 0x36cf947b
  TEST_RR_21_AFTER 253, 0, 0, xt.pack16ll, 0xfff8fff8, 0xfffffff8, 0xfffffff8
  TEST_RR_21_AFTER 254, 0, 1, xt.pack16ll, 0x00e6f91c, 0xfd50f91c, 230
  TEST_RR_21_AFTER 255, 0, 2, xt.pack16ll, 0xaa79aa79, 0xffffaa79, 0xffffaa79
  TEST_RR_21_AFTER 256, 1, 0, xt.pack16ll, 0xa252a252, 0x0367a252, 0x0367a252
  TEST_RR_21_AFTER 257, 1, 1, xt.pack16ll, 0x35ea35ea, 0x12a135ea, 0x12a135ea
  TEST_RR_21_AFTER 258, 1, 2, xt.pack16ll, 0x33e933e9, 0x250733e9, 0x250733e9
  TEST_RR_21_AFTER 259, 2, 0, xt.pack16ll, 0x61d061d0, 0xff5861d0, 0xff5861d0
  TEST_RR_21_AFTER 260, 2, 1, xt.pack16ll, 0xf40cf40c, 0xadd6f40c, 0xadd6f40c
  TEST_RR_21_AFTER 261, 2, 2, xt.pack16ll, 0x4f674f67, 0x4b0a4f67, 0x4b0a4f67
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.pack16ll, 0x08150815, 0x000f0815, 0x000f0815
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.pack16ll, 0x6b416b41, 0x02d16b41, 0x02d16b41
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.pack16ll, 0x29942994, 0xfd4c2994, 0xfd4c2994
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.pack16ll, 0x6e676e67, 0x88686e67, 0x88686e67
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.pack16ll, 0xfffbfffb, 0xfffffffb, 0xfffffffb
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.pack16ll, 0x983d983d, 0xffd4983d, 0xffd4983d

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.pack16ll, 0xd407d407, 0xe11dd407, 0xe11dd407
  TEST_RR_RS2_LOADED 269, 0, xt.pack16ll, 0xd407d407, 0xe11dd407, 0xe11dd407
  TEST_RR_BOTH_LOADED 270, 0, xt.pack16ll, 0xd407d407, 0xe11dd407
  TEST_RR_RS1_LOADED 271, 1, xt.pack16ll, 0x94c294c2, 0x9e0194c2, 0x9e0194c2
  TEST_RR_RS2_LOADED 272, 1, xt.pack16ll, 0x94c294c2, 0x9e0194c2, 0x9e0194c2
  TEST_RR_BOTH_LOADED 273, 1, xt.pack16ll, 0x94c294c2, 0x9e0194c2
  TEST_RR_RS1_LOADED 274, 2, xt.pack16ll, 0x69d169d1, 0x65e869d1, 0x65e869d1
  TEST_RR_RS2_LOADED 275, 2, xt.pack16ll, 0x69d169d1, 0x65e869d1, 0x65e869d1
  TEST_RR_BOTH_LOADED 276, 2, xt.pack16ll, 0x69d169d1, 0x65e869d1

  // Each result is at once a source.
  TEST_RR_CHAIN 277, xt.pack16ll, 0x96e796e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 278, xt.pack16ll, 0x3c853c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 279, xt.pack16ll, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 280, xt.pack16ll, 0x96e70000, 0xc35a96e7
  TEST_RR_ZERO_RS2 281, xt.pack16ll, 0x000096e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 282, xt.pack16ll, 0x00010000, 1
  TEST_RR_ZERO_RS2 283, xt.pack16ll, 1, 1
  TEST_RR_ZERO_RS1 284, xt.pack16ll, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 285, xt.pack16ll, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_RS1 286, xt.pack16ll, 0, 0x60000000
  TEST_RR_ZERO_RS2 287, xt.pack16ll, 0, 0x60000000
  TEST_RR_ZERO_RS1 288, xt.pack16ll, 0, 0xa0000000
  TEST_RR_ZERO_RS2 289, xt.pack16ll, 0, 0xa0000000
  TEST_RR_ZERO_RS1 290, xt.pack16ll, 0x00050000, 5
  TEST_RR_ZERO_RS2 291, xt.pack16ll, 5, 5
  TEST_RR_ZERO_RS1 292, xt.pack16ll, 0x02010000, 0x00030201
  TEST_RR_ZERO_RS2 293, xt.pack16ll, 513, 0x00030201
  TEST_RR_ZERO_RS1 294, xt.pack16ll, 0, 0
  TEST_RR_ZERO_RS2 295, xt.pack16ll, 0, 0
  TEST_RR_ZERO_BOTH 296, xt.pack16ll, 0
  TEST_RR_ZERO_RD 297, xt.pack16ll, 0x00f266c7, 0x969b5b3d
  TEST_RR_ZERO_RD 298, xt.pack16ll, 0x0003cb17, 0xfffff90e
  TEST_RR_ZERO_RD 299, xt.pack16ll, 0x0608e9f7, 0

TEST_END
