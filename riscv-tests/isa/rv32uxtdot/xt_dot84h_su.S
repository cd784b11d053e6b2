// xt.dot84h.su: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.su, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.su, 0xffffea00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.su, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.su, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.su, 0xffffe200, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.su, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.su, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.su, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.su, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.su, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.su, 0xfffff880, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.su, 0xffffeb60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.su, 0xfffff100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.su, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.su, 0xffffe3e0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.su, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.su, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.su, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.su, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.su, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.su, 0xfffffff0, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.su, 0xffffffd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.su, 0xffffffe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.su, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.su, 0xffffffc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.su, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.su, 84, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.su, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.su, 1344, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.su, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.su, 91, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.su, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.su, 1456, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.su, 495, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.su, 98, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.su, 1005, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.su, 1568, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.su, 1515, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.su, 105, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.su, 0xfffff8e9, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.su, 1680, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.su, 0xfffffd80, 128, 0x87654321
  TEST_RR 44, xt.dot84h.su, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.su, 0xfffffd00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.su, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.su, 0xfffffc80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.su, 0xfffff7fe, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.su, 0xfffffc00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.su, 0xfffffdd6, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.su, 0, 0, 0
  TEST_RR 52, xt.dot84h.su, 0, 0, 1
  TEST_RR 53, xt.dot84h.su, 0, 0, 2
  TEST_RR 54, xt.dot84h.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.su, 0, 1, 0
  TEST_RR 60, xt.dot84h.su, 0, 1, 1
  TEST_RR 61, xt.dot84h.su, 0, 1, 2
  TEST_RR 62, xt.dot84h.su, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.su, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.su, 15, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.su, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.su, 0, 2, 0
  TEST_RR 68, xt.dot84h.su, 0, 2, 1
  TEST_RR 69, xt.dot84h.su, 0, 2, 2
  TEST_RR 70, xt.dot84h.su, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.su, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.su, 30, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.su, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.su, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.su, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.su, 844, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.su, 1016, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.su, 1016, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.su, 1860, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.su, 1860, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.su, 0xfffffc80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.su, 0xfffffc00, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.su, 0xfffffc00, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.su, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.su, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.su, 0xfffffc8f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.su, 0xfffffc00, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.su, 0xfffffc00, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.su, 0xfffff88f, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.su, 0xfffff88f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.su, 0xfffff86a, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.su, 0xfffffff8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.su, 0xfffffff8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.su, 0xfffff862, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.su, 0xfffff862, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.su, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.su, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.su, 0xffffffcc, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.su, 0xfffffff8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.su, 0xfffffff8, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.su, 0xffffffc4, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.su, 0xffffffc4, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84h.su, 394, 0x3dea27cc, 0x78d70610
  TEST_RR 116, xt.dot84h.su, 401, 0x3dea27cd, 0x78d70610
  TEST_RR 117, xt.dot84h.su, 1856, 0x00096716, 0xfff8887a
  TEST_RR 118, xt.dot84h.su, 1840, 0x00096714, 0xfff8887a
  TEST_RR 119, xt.dot84h.su, 0xfffffc62, 0xffb3de81, 0x4931ddac
  TEST_RR 120, xt.dot84h.su, 0xfffffc66, 0xffb3de85, 0x4931ddac
  TEST_RR 121, xt.dot84h.su, 0xfffff14b, 0x828c19de, 0xfffffbf0
  TEST_RR 122, xt.dot84h.su, 0xfffff0d3, 0x828c19d6, 0xfffffbf0
  TEST_RR 123, xt.dot84h.su, 215, 0x0ea84110, 0xd219fd82
  TEST_RR 124, xt.dot84h.su, 71, 0x0ea84100, 0xd219fd82
  TEST_RR 125, xt.dot84h.su, 24, 0x000af408, 0xd4adfcca
  TEST_RR 126, xt.dot84h.su, 440, 0x000af428, 0xd4adfcca
  TEST_RR 127, xt.dot84h.su, 0xfffffb13, 0x03dc3794, 0xe8bf3394
  TEST_RR 128, xt.dot84h.su, 0xfffffed3, 0x03dc37d4, 0xe8bf3394
  TEST_RR 129, xt.dot84h.su, 25, 5, 0x96f5ffa7
  TEST_RR 130, xt.dot84h.su, 0xfffffd99, 133, 0x96f5ffa7
  TEST_RR 131, xt.dot84h.su, 2064, 0x4c370009, 0xffdb27f2
  TEST_RR 132, xt.dot84h.su, 2077, 0x4c370109, 0xffdb27f2
  TEST_RR 133, xt.dot84h.su, 0, 0, 0x4ad1d311
  TEST_RR 134, xt.dot84h.su, 26, 512, 0x4ad1d311
  TEST_RR 135, xt.dot84h.su, 287, 0x1e039453, 0xc9444453
  TEST_RR 136, xt.dot84h.su, 271, 0x1e039053, 0xc9444453
  TEST_RR 137, xt.dot84h.su, 0xfffff7db, 0xf10cd6a2, 0xffffd8e8
  TEST_RR 138, xt.dot84h.su, 0xfffff853, 0xf10cdea2, 0xffffd8e8
  TEST_RR 139, xt.dot84h.su, 0xffffff0e, 0xffffffda, 0x73466a62
  TEST_RR 140, xt.dot84h.su, 0xfffffece, 0xffffefda, 0x73466a62
  TEST_RR 141, xt.dot84h.su, 450, 30, 0xa63f0efc
  TEST_RR 142, xt.dot84h.su, 546, 0x0000201e, 0xa63f0efc
  TEST_RR 143, xt.dot84h.su, 134, 0x12ba7ef4, 0x0a748a60
  TEST_RR 144, xt.dot84h.su, 0xfffffec6, 0x12ba3ef4, 0x0a748a60
  TEST_RR 145, xt.dot84h.su, 0xfffffd21, 0xfffffed3, 0xffffffe0
  TEST_RR 146, xt.dot84h.su, 1185, 0xffff7ed3, 0xffffffe0
  TEST_RR 147, xt.dot84h.su, 62, 0x000013b9, 0xfc71fe2c
  TEST_RR 148, xt.dot84h.su, 74, 0x000113b9, 0xfc71fe2c
  TEST_RR 149, xt.dot84h.su, 0xffffffeb, 0xffffffff, 0x4b15a50a
  TEST_RR 150, xt.dot84h.su, 0xffffffec, 0xffffffff, 0x4b14a50a
  TEST_RR 151, xt.dot84h.su, 0xfffff98e, 0xcf9a0891, 0xe3165917
  TEST_RR 152, xt.dot84h.su, 0xfffff988, 0xcf980891, 0xe3165917
  TEST_RR 153, xt.dot84h.su, 1160, 0xce620468, 0xeac82c7c
  TEST_RR 154, xt.dot84h.su, 1368, 0xce620468, 0xeaca2c7c
  TEST_RR 155, xt.dot84h.su, 403, 0xbcf567ba, 0x1a720cb5
  TEST_RR 156, xt.dot84h.su, 363, 0xbcf167ba, 0x1a720cb5
  TEST_RR 157, xt.dot84h.su, 0, 0xc702a183, 262
  TEST_RR 158, xt.dot84h.su, 0xfffffe0c, 0xc702a183, 0x00040106
  TEST_RR 159, xt.dot84h.su, 0xfffffcc7, 0x0018a3f1, 0x1cb64fea
  TEST_RR 160, xt.dot84h.su, 0xfffffc67, 0x0010a3f1, 0x1cb64fea
  TEST_RR 161, xt.dot84h.su, 719, 0xf021d55d, 0x01ac0a1e
  TEST_RR 162, xt.dot84h.su, 0xffffffe7, 0xf021d55d, 0x01a40a1e
  TEST_RR 163, xt.dot84h.su, 0xfffffa8c, 0xffffc096, 0xd1a7def7
  TEST_RR 164, xt.dot84h.su, 0xfffffa7c, 0xffefc096, 0xd1a7def7
  TEST_RR 165, xt.dot84h.su, 0xfffffc8b, 0xffffffc8, 0xffff3f67
  TEST_RR 166, xt.dot84h.su, 0xfffffc8c, 0xffffffc8, 0xffef3f67
  TEST_RR 167, xt.dot84h.su, 462, 0xec314a16, 0x523b7242
  TEST_RR 168, xt.dot84h.su, 398, 0xec114a16, 0x523b7242
  TEST_RR 169, xt.dot84h.su, 0xfffff8b2, 0xff9fd7ea, 0x4db701a4
  TEST_RR 170, xt.dot84h.su, 0xfffff904, 0xff9fd7ea, 0x4d9701a4
  TEST_RR 171, xt.dot84h.su, 1755, 0xffffff78, 0xffffffe8
  TEST_RR 172, xt.dot84h.su, 795, 0xffbfff78, 0xffffffe8
  TEST_RR 173, xt.dot84h.su, 251, 0xd8b04e4b, 0x0b2d6ee2
  TEST_RR 174, xt.dot84h.su, 563, 0xd8b04e4b, 0x0b6d6ee2
  TEST_RR 175, xt.dot84h.su, 1235, 0x0001534c, 0x0c1f103e
  TEST_RR 176, xt.dot84h.su, 0xfffffed3, 0x0081534c, 0x0c1f103e
  TEST_RR 177, xt.dot84h.su, 0xfffffe3e, 0xed25b917, 0xfffffffe
  TEST_RR 178, xt.dot84h.su, 118, 0xed25b917, 0xff7ffffe
  TEST_RR 179, xt.dot84h.su, 0xfffff0c4, 0xefbe9fb0, 0xffffffe2
  TEST_RR 180, xt.dot84h.su, 0xfffff0b5, 0xeebe9fb0, 0xffffffe2
  TEST_RR 181, xt.dot84h.su, 0, 0x06a017fd, 0x00001926
  TEST_RR 182, xt.dot84h.su, 0xffffffa0, 0x06a017fd, 0x01001926
  TEST_RR 183, xt.dot84h.su, 0xfffffe4d, 0xff78de8e, 0xffffc2d2
  TEST_RR 184, xt.dot84h.su, 0xfffffe2f, 0xfd78de8e, 0xffffc2d2
  TEST_RR 185, xt.dot84h.su, 0xfffffe4a, 0xffd2bf1c, 0x4542cbec
  TEST_RR 186, xt.dot84h.su, 0xfffffdee, 0xffd2bf1c, 0x4742cbec
  TEST_RR 187, xt.dot84h.su, 0xfffffc9c, 0x0ee5afa0, 0x426400a7
  TEST_RR 188, xt.dot84h.su, 0xfffffc8c, 0x0ae5afa0, 0x426400a7
  TEST_RR 189, xt.dot84h.su, 821, 0x5bc26b68, 0x6b727014
  TEST_RR 190, xt.dot84h.su, 573, 0x5bc26b68, 0x6f727014
  TEST_RR 191, xt.dot84h.su, 234, 0xa3b446f0, 0x45f4bdd7
  TEST_RR 192, xt.dot84h.su, 266, 0xabb446f0, 0x45f4bdd7
  TEST_RR 193, xt.dot84h.su, 0, 0xbdb68c49, 0x0000f17b
  TEST_RR 194, xt.dot84h.su, 0xfffffdb0, 0xbdb68c49, 0x0800f17b
  TEST_RR 195, xt.dot84h.su, 638, 0x0a0f5950, 0xcc22a2a8
  TEST_RR 196, xt.dot84h.su, 830, 0x1a0f5950, 0xcc22a2a8
  TEST_RR 197, xt.dot84h.su, 0xfffffe29, 0xdd9e0e42, 0xf9fb6e13
  TEST_RR 198, xt.dot84h.su, 0xfffffe4c, 0xdd9e0e42, 0xe9fb6e13
  TEST_RR 199, xt.dot84h.su, 812, 0xffffc637, 0xa30f64a9
  TEST_RR 200, xt.dot84h.su, 492, 0xdfffc637, 0xa30f64a9
  TEST_RR 201, xt.dot84h.su, 0, 0xf20764d6, 2
  TEST_RR 202, xt.dot84h.su, 0xffffffe4, 0xf20764d6, 0x20000002
  TEST_RR 203, xt.dot84h.su, 465, 31, 0xfffff958
  TEST_RR 204, xt.dot84h.su, 1425, 0x4000001f, 0xfffff958
  TEST_RR 205, xt.dot84h.su, 1631, 0x13590078, 0x721bfa99
  TEST_RR 206, xt.dot84h.su, 1555, 0x13590078, 0x321bfa99
  TEST_RR 207, xt.dot84h.su, 1581, 0x2561380d, 0xf2d86154
  TEST_RR 208, xt.dot84h.su, 0xfffffead, 0xa561380d, 0xf2d86154
  TEST_RR 209, xt.dot84h.su, 205, 0x03f7e07c, 0x0f13b0d5
  TEST_RR 210, xt.dot84h.su, 229, 0x03f7e07c, 0x8f13b0d5

  // Noise.
  TEST_RR 211, xt.dot84h.su, 0xfffff9d0, 0x340f93c9, 0x6ceac39e
  TEST_RR 212, xt.dot84h.su, 383, 0x9cfb747e, 0xc53a356d
  TEST_RR 213, xt.dot84h.su, 0xfffffcf6, 0x90510406, 0xa4036141
  TEST_RR 214, xt.dot84h.su, 858, 0x58e57ee9, 0x009cd94c
  TEST_RR 215, xt.dot84h.su, 1757, 0x4dd5522e, 0xa38a1278
  TEST_RR 216, xt.dot84h.su, 0xfffffd6c, 0x01b03aaa, 0xa305939d
  TEST_RR 217, xt.dot84h.su, 0xfffffeaa, 0x82d04857, 0xab8a4959
  TEST_RR 218, xt.dot84h.su, 0xfffffae7, 0x813de444, 0xe5b7afd2
  TEST_RR 219, xt.dot84h.su, 0xfffff6a1, 0xca99c2cf, 0xa88b0160
  TEST_RR 220, xt.dot84h.su, 0xffffffa2, 0xf566c4f7, 0x8afef49c
  TEST_RR 221, xt.dot84h.su, 751, 0x7d87559b, 0x81884c3f
  TEST_RR 222, xt.dot84h.su, 0xfffffeee, 0xd6fe0444, 0x92a115de
  TEST_RR 223, xt.dot84h.su, 44, 0xca13489e, 0x06ebd6cf
  TEST_RR 224, xt.dot84h.su, 0xffffff2c, 0x4e039670, 0x80a2f2a2
  TEST_RR 225, xt.dot84h.su, 0xfffffbed, 0xe058abc3, 0x948757de
  TEST_RR 226, xt.dot84h.su, 0xfffffceb, 0x3988feae, 0xdc41c22b

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.su, 220, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.su, 220, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.su, 0xfffffb26, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.su, 0xfffffb26, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.su, 195, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.su, 195, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.su, 0xfffffb23, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.su, 0xfffffb23, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.su, 0xfffff880, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.su, 0xfffffc00, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.su, 0xfffffc00, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.su, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.su, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.su, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.su, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.su, 0xfffffde4, 0xfffff9e5, 0xfffff9e5, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.su, 0xffffff54, 0xffffffec, 0xf5c7fb69, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.su, 1395, 0x01083222, 0xffffffec, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.su, 0xffffee6a, 0x89adb8e4, 0xfffef939, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.su, 1815, 121, 0xffffff57, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.su, 0xfffffaee, 0x3dd02c8a, 0x672cfb2c, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.su, 0xfffffc16, 0xb817fec8, 0xb817fec8, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.su, 155, 0x00001fc2, 0xbb92fdb1, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.su, 0xfffffaf6, 0xffffffad, 0xffffffad, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.su, 0xfffffd82, 0x6e16a0c2, 0x5fa9f837, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.su, 435, 0xfffffe21, 0xfffffe21, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.su, 265, 0x69adfa22, 0x69adfa22, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.su, 0xffffff01, 0xfffffff2, 0xfffffff2, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.su, 2431, 0x2e7af944, 0x2e7af944, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.su, 1655, 0xff62f87c, 0xff62f87c, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.su, 2340, 0x00003666, 0xfffffc7a, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.su, 560, 1092, 0xe248f925, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.su, 420, 0x7d4eb1a0, 0xfffffca7, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.su, 0xfffffbe4, 0xfff8fd93, 0xfff8fd93, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.su, 1965, 0x0000374c, 0xfffffffe, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.su, 0xfffffcec, 0xfdfefdd0, 0xfdfefdd0, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.su, 0xfffffb50, 0xb9a5143e, 0xfffffffd, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.su, 0xffffffa6, 0xfffffffd, 0xfffffffd, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.su, 0xfffff99d, 0xa71af9a4, 0xa71af9a4, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.su, 0xffffff97, 0xffef61aa, 0xffffff16, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.su, 223, 0xf731ff12, 0xf731ff12, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.su, 0xffffff6a, 0xfffffff9, 0xfffffff9, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.su, 933, 0x5757b5b2, 0x9807fdf0, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.su, 2145, 0xff72cc52, 0xfffffe73, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.su, 46, 0x00ebfd08, 0x00ebfd08, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.su, 171, 0x9c729739, 0x000359b7
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.su, 1195, 0x00005f0a, 0xe7bf2d77
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.su, 0xffffff67, 0x0001e6e9, 0x3051ee65

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.su, 0xfffffca9, 0xffffffca, 0xffffffca
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.su, 0xfffffe00, 0x0004fe80, 0x0004fe80
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.su, 305, 0x2b18afec, 0x7b0dfc6f
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.su, 357, 0x0c9ffa69, 0x0c9ffa69
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.su, 1020, 0x1571902e, 0xfffffffc
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.su, 915, 0xec7eb122, 0xfffffffc
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.su, 0xffffff97, 0xfffffffc, 0xfffffffc
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.su, 915, 0xfd6cfcdd, 0xfd6cfcdd
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.su, 1365, 0xfc021a43, 0xffffffdd
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.su, 0xfffffbd6, 0x8bf727a5, 0x4dbafeb2
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.su, 0xfffff8bc, 0xffffff87, 0xffffff87
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.su, 20, 0x962afc49, 0x962afc49
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.su, 0xffffffc4, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.su, 1554, 0x448efb7f, 0x448efb7f
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.su, 0xfffffaba, 0xffffffa9, 0xffffffa9
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.su, 0xffffffc8, 0xfffffffc, 0x781afa78
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.su, 0xffffff01, 0xfffffff2, 0xfffffff2
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.su, 842, 0x00072156, 0x3667f9ee
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.su, 88, 0x4caf26e9, 0x1274fa61
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.su, 0xfffffd6c, 0xfff71dc1, 0xfffffffe
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.su, 0xfffff709, 0x86ec5b9a, 0xfffffffe
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.su, 0xfffffdee, 0x0c804e07, 0xacb4f9a3
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.su, 0xfffffd4e, 0x5ba72da3, 0xffffff06
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.su, 0xffffffdf, 0xffffffa6, 0x9ea0fb70

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.su, 0xfffffb8c, 0xffffffb7, 0xffffffb7
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.su, 0xfffffb8c, 0xffffffb7, 0xffffffb7
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.su, 0xfffffb8c, 0xffffffb7
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.su, 98, 0x66e7ffce, 0x66e7ffce
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.su, 98, 0x66e7ffce, 0x66e7ffce
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.su, 98, 0x66e7ffce
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.su, 790, 0xfe5ffae0, 0xfe5ffae0
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.su, 790, 0xfe5ffae0, 0xfe5ffae0
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.su, 790, 0xfe5ffae0

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.su, 0xfffffa06, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.su, 630, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.su, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.su, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.su, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.su, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84h.su, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84h.su, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84h.su, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84h.su, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84h.su, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84h.su, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84h.su, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84h.su, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84h.su, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84h.su, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84h.su, 0
  TEST_RR_ZERO_RD 329, xt.dot84h.su, 112, 0x62d4b160
  TEST_RR_ZERO_RD 330, xt.dot84h.su, 0xcf367e61, 0x911e570b
  TEST_RR_ZERO_RD 331, xt.dot84h.su, 0xefafb1ae, 0x1cad5d9a

TEST_END
