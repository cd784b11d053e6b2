// xt.dot4.uu: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.uu, 256, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.uu, 224, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.uu, 256, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.uu, 224, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.uu, 480, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.uu, 224, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.uu, 1096, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.uu, 704, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.uu, 616, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.uu, 1320, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.uu, 256, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.uu, 704, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.uu, 512, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.uu, 448, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.uu, 960, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.uu, 224, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.uu, 616, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.uu, 448, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.uu, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.uu, 840, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.uu, 480, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.uu, 1320, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.uu, 960, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.uu, 840, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.uu, 1800, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.uu, 15, 0x87654321, 15
  TEST_RR 28, xt.dot4.uu, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.uu, 30, 0x87654321, 240
  TEST_RR 30, xt.dot4.uu, 63, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.uu, 45, 0x87654321, 3840
  TEST_RR 32, xt.dot4.uu, 70, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.uu, 60, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.uu, 77, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.uu, 75, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.uu, 84, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.uu, 90, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.uu, 91, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.uu, 105, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.uu, 98, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.uu, 120, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.uu, 105, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.uu, 16, 128, 0x87654321
  TEST_RR 44, xt.dot4.uu, 183, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.uu, 32, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.uu, 227, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.uu, 48, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.uu, 271, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.uu, 64, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.uu, 315, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.uu, 0, 0, 0
  TEST_RR 52, xt.dot4.uu, 0, 0, 1
  TEST_RR 53, xt.dot4.uu, 0, 0, 2
  TEST_RR 54, xt.dot4.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.uu, 0, 1, 0
  TEST_RR 60, xt.dot4.uu, 1, 1, 1
  TEST_RR 61, xt.dot4.uu, 2, 1, 2
  TEST_RR 62, xt.dot4.uu, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.uu, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.uu, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.uu, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot4.uu, 0, 2, 0
  TEST_RR 68, xt.dot4.uu, 2, 2, 1
  TEST_RR 69, xt.dot4.uu, 4, 2, 2
  TEST_RR 70, xt.dot4.uu, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.uu, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.uu, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.uu, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot4.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.uu, 15, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.uu, 30, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.uu, 1624, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.uu, 56, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.uu, 71, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.uu, 900, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.uu, 1680, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.uu, 56, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.uu, 64, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.uu, 64, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.uu, 120, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.uu, 120, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.uu, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.uu, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.uu, 71, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.uu, 64, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.uu, 65, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.uu, 120, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.uu, 135, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.uu, 900, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.uu, 120, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.uu, 120, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.uu, 964, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.uu, 1020, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.uu, 15, 0xffffffff, 1
  TEST_RR 109, xt.dot4.uu, 30, 0xffffffff, 2
  TEST_RR 110, xt.dot4.uu, 1680, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.uu, 120, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.uu, 135, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.uu, 1020, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.uu, 1800, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot4.uu, 741, 0x6a15f049, 0xfffffffe
  TEST_RR 116, xt.dot4.uu, 727, 0x6a15f048, 0xfffffffe
  TEST_RR 117, xt.dot4.uu, 652, 0xd165ee5e, 0x35d0cf88
  TEST_RR 118, xt.dot4.uu, 666, 0xd165ee5e, 0x35d0cf89
  TEST_RR 119, xt.dot4.uu, 270, 0x012555a9, 0xfff2ba2a
  TEST_RR 120, xt.dot4.uu, 290, 0x012555ab, 0xfff2ba2a
  TEST_RR 121, xt.dot4.uu, 70, 0xfffad928, 245
  TEST_RR 122, xt.dot4.uu, 86, 0xfffad928, 247
  TEST_RR 123, xt.dot4.uu, 529, 0x702063df, 0x8ccd75ee
  TEST_RR 124, xt.dot4.uu, 473, 0x702063db, 0x8ccd75ee
  TEST_RR 125, xt.dot4.uu, 342, 0x00143ac6, 0xfffffc65
  TEST_RR 126, xt.dot4.uu, 318, 0x00143ac6, 0xfffffc61
  TEST_RR 127, xt.dot4.uu, 380, 0xd20890b4, 0xcaa6ae2b
  TEST_RR 128, xt.dot4.uu, 468, 0xd20890bc, 0xcaa6ae2b
  TEST_RR 129, xt.dot4.uu, 308, 0x2dc60663, 0x080b0ab4
  TEST_RR 130, xt.dot4.uu, 332, 0x2dc60663, 0x080b0abc
  TEST_RR 131, xt.dot4.uu, 1070, 0xfffffffb, 0xa9d7ea1a
  TEST_RR 132, xt.dot4.uu, 1069, 0xffffffeb, 0xa9d7ea1a
  TEST_RR 133, xt.dot4.uu, 863, 0xffddd477, 0xffe070aa
  TEST_RR 134, xt.dot4.uu, 870, 0xffddd477, 0xffe070ba
  TEST_RR 135, xt.dot4.uu, 50, 95, 0x4f55e013
  TEST_RR 136, xt.dot4.uu, 52, 127, 0x4f55e013
  TEST_RR 137, xt.dot4.uu, 793, 0xfedb0bfd, 0x5b9fa53e
  TEST_RR 138, xt.dot4.uu, 763, 0xfedb0bfd, 0x5b9fa51e
  TEST_RR 139, xt.dot4.uu, 344, 0x0b632d3a, 0x72a5a5ec
  TEST_RR 140, xt.dot4.uu, 400, 0x0b632d7a, 0x72a5a5ec
  TEST_RR 141, xt.dot4.uu, 519, 0x2f3b9ba5, 0xd50289ff
  TEST_RR 142, xt.dot4.uu, 479, 0x2f3b9ba5, 0xd50289bf
  TEST_RR 143, xt.dot4.uu, 381, 0x2038717b, 0xffffd018
  TEST_RR 144, xt.dot4.uu, 389, 0x203871fb, 0xffffd018
  TEST_RR 145, xt.dot4.uu, 231, 0xf707a7f9, 0x000012c3
  TEST_RR 146, xt.dot4.uu, 111, 0xf707a7f9, 0x00001243
  TEST_RR 147, xt.dot4.uu, 265, 0x293200c7, 0x95cd5678
  TEST_RR 148, xt.dot4.uu, 271, 0x293201c7, 0x95cd5678
  TEST_RR 149, xt.dot4.uu, 215, 0xd2363924, 0x65756434
  TEST_RR 150, xt.dot4.uu, 224, 0xd2363924, 0x65756534
  TEST_RR 151, xt.dot4.uu, 301, 0xa2f167b1, 0xa542166f
  TEST_RR 152, xt.dot4.uu, 289, 0xa2f165b1, 0xa542166f
  TEST_RR 153, xt.dot4.uu, 198, 0xffffff0e, 0x000020bc
  TEST_RR 154, xt.dot4.uu, 228, 0xffffff0e, 0x000022bc
  TEST_RR 155, xt.dot4.uu, 78, 0x00016335, 0x9b3f6133
  TEST_RR 156, xt.dot4.uu, 82, 0x00016735, 0x9b3f6133
  TEST_RR 157, xt.dot4.uu, 360, 0x0ebaae99, 0x0000c3bb
  TEST_RR 158, xt.dot4.uu, 416, 0x0ebaae99, 0x0000c7bb
  TEST_RR 159, xt.dot4.uu, 914, 0xffffffb9, 0x8e92a4ab
  TEST_RR 160, xt.dot4.uu, 882, 0xfffff7b9, 0x8e92a4ab
  TEST_RR 161, xt.dot4.uu, 863, 0xffffffdb, 0xfa441f91
  TEST_RR 162, xt.dot4.uu, 743, 0xffffffdb, 0xfa441791
  TEST_RR 163, xt.dot4.uu, 231, 0xe929432b, 0x56638072
  TEST_RR 164, xt.dot4.uu, 239, 0xe929532b, 0x56638072
  TEST_RR 165, xt.dot4.uu, 499, 0x00fe24bd, 0x44888a5c
  TEST_RR 166, xt.dot4.uu, 501, 0x00fe24bd, 0x44889a5c
  TEST_RR 167, xt.dot4.uu, 1620, 0xfffffea9, 0xffffffff
  TEST_RR 168, xt.dot4.uu, 1590, 0xffffdea9, 0xffffffff
  TEST_RR 169, xt.dot4.uu, 608, 0x1c67f89d, 0xfffa3cb1
  TEST_RR 170, xt.dot4.uu, 578, 0x1c67f89d, 0xfffa1cb1
  TEST_RR 171, xt.dot4.uu, 92, 262, 0x7cf182af
  TEST_RR 172, xt.dot4.uu, 124, 0x00004106, 0x7cf182af
  TEST_RR 173, xt.dot4.uu, 425, 0x0219683d, 0x2b72dbae
  TEST_RR 174, xt.dot4.uu, 401, 0x0219683d, 0x2b729bae
  TEST_RR 175, xt.dot4.uu, 745, 0xffffceb5, 0x38a5f44f
  TEST_RR 176, xt.dot4.uu, 625, 0xffff4eb5, 0x38a5f44f
  TEST_RR 177, xt.dot4.uu, 173, 0x06343440, 0x036d36d3
  TEST_RR 178, xt.dot4.uu, 197, 0x06343440, 0x036db6d3
  TEST_RR 179, xt.dot4.uu, 750, 0x99aba7f3, 0x38d4deed
  TEST_RR 180, xt.dot4.uu, 746, 0x99aaa7f3, 0x38d4deed
  TEST_RR 181, xt.dot4.uu, 140, 0xaea7897e, 10
  TEST_RR 182, xt.dot4.uu, 147, 0xaea7897e, 0x0001000a
  TEST_RR 183, xt.dot4.uu, 524, 0xfee23c12, 0xa3ff1637
  TEST_RR 184, xt.dot4.uu, 494, 0xfee03c12, 0xa3ff1637
  TEST_RR 185, xt.dot4.uu, 418, 0xfea8ccca, 0x05979117
  TEST_RR 186, xt.dot4.uu, 402, 0xfea8ccca, 0x05959117
  TEST_RR 187, xt.dot4.uu, 261, 0x1294e620, 0x83167fdd
  TEST_RR 188, xt.dot4.uu, 237, 0x1290e620, 0x83167fdd
  TEST_RR 189, xt.dot4.uu, 138, 0xbedc1e6f, 946
  TEST_RR 190, xt.dot4.uu, 186, 0xbedc1e6f, 0x000403b2
  TEST_RR 191, xt.dot4.uu, 0, 0, 0xfff83e61
  TEST_RR 192, xt.dot4.uu, 64, 0x00080000, 0xfff83e61
  TEST_RR 193, xt.dot4.uu, 170, 0x86047766, 0x045c3552
  TEST_RR 194, xt.dot4.uu, 138, 0x86047766, 0x04543552
  TEST_RR 195, xt.dot4.uu, 391, 0xe043b193, 0xf4476958
  TEST_RR 196, xt.dot4.uu, 395, 0xe053b193, 0xf4476958
  TEST_RR 197, xt.dot4.uu, 868, 0xffaab9cf, 0xbe3af339
  TEST_RR 198, xt.dot4.uu, 858, 0xffaab9cf, 0xbe2af339
  TEST_RR 199, xt.dot4.uu, 427, 0x9b53fbf1, 0x34f4379c
  TEST_RR 200, xt.dot4.uu, 457, 0x9b73fbf1, 0x34f4379c
  TEST_RR 201, xt.dot4.uu, 546, 0x1c4a574b, 0x6aca3cdb
  TEST_RR 202, xt.dot4.uu, 554, 0x1c4a574b, 0x6aea3cdb
  TEST_RR 203, xt.dot4.uu, 1080, 0xfffffff3, 0x8d47edaf
  TEST_RR 204, xt.dot4.uu, 1064, 0xffbffff3, 0x8d47edaf
  TEST_RR 205, xt.dot4.uu, 759, 0xffffe3d3, 0x1a2fbeb0
  TEST_RR 206, xt.dot4.uu, 819, 0xffffe3d3, 0x1a6fbeb0
  TEST_RR 207, xt.dot4.uu, 559, 0xdbd71230, 0xdacde81f
  TEST_RR 208, xt.dot4.uu, 463, 0xdb571230, 0xdacde81f
  TEST_RR 209, xt.dot4.uu, 307, 0x202da284, 0x0003df6f
  TEST_RR 210, xt.dot4.uu, 323, 0x202da284, 0x0083df6f
  TEST_RR 211, xt.dot4.uu, 705, 0xfffcce2a, 0x93d990c9
  TEST_RR 212, xt.dot4.uu, 702, 0xfefcce2a, 0x93d990c9
  TEST_RR 213, xt.dot4.uu, 566, 0xfffffffe, 0xc0a71044
  TEST_RR 214, xt.dot4.uu, 581, 0xfffffffe, 0xc1a71044
  TEST_RR 215, xt.dot4.uu, 660, 0x02de5550, 0xfffffffc
  TEST_RR 216, xt.dot4.uu, 630, 0x00de5550, 0xfffffffc
  TEST_RR 217, xt.dot4.uu, 302, 0x66be3e24, 0x290a2562
  TEST_RR 218, xt.dot4.uu, 314, 0x66be3e24, 0x2b0a2562
  TEST_RR 219, xt.dot4.uu, 692, 0xfffffe28, 0x644c89c4
  TEST_RR 220, xt.dot4.uu, 676, 0xfbfffe28, 0x644c89c4
  TEST_RR 221, xt.dot4.uu, 646, 0xfb0bb6f1, 0xfef61e71
  TEST_RR 222, xt.dot4.uu, 602, 0xfb0bb6f1, 0xfaf61e71
  TEST_RR 223, xt.dot4.uu, 954, 0x8bb21d8c, 0xfffffffc
  TEST_RR 224, xt.dot4.uu, 834, 0x83b21d8c, 0xfffffffc
  TEST_RR 225, xt.dot4.uu, 411, 0x1b14ae84, 0x1b35874e
  TEST_RR 226, xt.dot4.uu, 323, 0x1b14ae84, 0x1335874e
  TEST_RR 227, xt.dot4.uu, 228, 0x0000d070, 0xbf9aaee0
  TEST_RR 228, xt.dot4.uu, 239, 0x1000d070, 0xbf9aaee0
  TEST_RR 229, xt.dot4.uu, 24, 0xffd0204c, 2
  TEST_RR 230, xt.dot4.uu, 39, 0xffd0204c, 0x10000002
  TEST_RR 231, xt.dot4.uu, 869, 0xfff00d7f, 0xbcd10e67
  TEST_RR 232, xt.dot4.uu, 847, 0xdff00d7f, 0xbcd10e67
  TEST_RR 233, xt.dot4.uu, 609, 0xfff08ed9, 0xa5088e48
  TEST_RR 234, xt.dot4.uu, 579, 0xfff08ed9, 0x85088e48
  TEST_RR 235, xt.dot4.uu, 750, 0x4e360efc, 0xffffcf90
  TEST_RR 236, xt.dot4.uu, 690, 0x0e360efc, 0xffffcf90
  TEST_RR 237, xt.dot4.uu, 259, 0x95954011, 0x3d4dc95d
  TEST_RR 238, xt.dot4.uu, 295, 0x95954011, 0x7d4dc95d
  TEST_RR 239, xt.dot4.uu, 600, 0xf9fa9515, 0xf29f53c0
  TEST_RR 240, xt.dot4.uu, 480, 0x79fa9515, 0xf29f53c0
  TEST_RR 241, xt.dot4.uu, 452, 0x65bc89d4, 0x0c9de104
  TEST_RR 242, xt.dot4.uu, 500, 0x65bc89d4, 0x8c9de104

  // Noise.
  TEST_RR 243, xt.dot4.uu, 619, 0x45b02fe8, 0x53c3facd
  TEST_RR 244, xt.dot4.uu, 410, 0x5a62853d, 0xcfcd4691
  TEST_RR 245, xt.dot4.uu, 381, 0x09b2a672, 0x282bbe7b
  TEST_RR 246, xt.dot4.uu, 638, 0x9bcb8189, 0xbef36686
  TEST_RR 247, xt.dot4.uu, 578, 0x0d9d968f, 0xd289f93a
  TEST_RR 248, xt.dot4.uu, 565, 0x7164decd, 0x1c57a9f4
  TEST_RR 249, xt.dot4.uu, 426, 0xe9c0f422, 0x15af9ffb
  TEST_RR 250, xt.dot4.uu, 442, 0xdd8b5335, 0xb22da0d5
  TEST_RR 251, xt.dot4.uu, 298, 0x4c25f84f, 0x22228904
  TEST_RR 252, xt.dot4.uu, 396, 0xfc1b767c, 0x70d95808
  TEST_RR 253, xt.dot4.uu, 271, 0x9492fbfa, 0x460e8303
  TEST_RR 254, xt.dot4.uu, 783, 0xf4ee3d6a, 0xe11f4f89
  TEST_RR 255, xt.dot4.uu, 397, 0x1b312839, 0x3dc0886d
  TEST_RR 256, xt.dot4.uu, 545, 0x360effcc, 0xc86487c3
  TEST_RR 257, xt.dot4.uu, 854, 0xaec1b89e, 0xf79ebfd9
  TEST_RR 258, xt.dot4.uu, 418, 0x03386c1a, 0x6a8e792a

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot4.uu, 486, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot4.uu, 486, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot4.uu, 640, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot4.uu, 640, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot4.uu, 486, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot4.uu, 486, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot4.uu, 592, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot4.uu, 592, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot4.uu, 120, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot4.uu, 120, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot4.uu, 64, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot4.uu, 64, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot4.uu, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot4.uu, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot4.uu, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot4.uu, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot4.uu, 1333, 0xffffdaa8, 0xffffdaa8, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot4.uu, 424, 0x621b60f1, 0x621b60f1, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot4.uu, 4, 2, 2, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot4.uu, 1177, 0xffffe636, 0xffffe636, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot4.uu, 284, 0x11176c46, 0x11176c46, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot4.uu, 877, 0xcb95cfb4, 0xcb95cfb4, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot4.uu, 725, 0xdf612b0d, 0xdf612b0d, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot4.uu, 1005, 0xfdb7c6f6, 0xfdb7c6f6, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot4.uu, 1027, 0xfff3b2d7, 0xfff3b2d7, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot4.uu, 551, 0x00007fe9, 0x00007fe9, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot4.uu, 650, 0x60dd597b, 0x60dd597b, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot4.uu, 495, 0x00003edb, 0x00003edb, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot4.uu, 824, 0xcf0433ef, 0xcf0433ef, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot4.uu, 1503, 0xffffbddc, 0xffffbddc, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot4.uu, 137, 0x00002946, 0x00002946, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot4.uu, 1439, 0xfffffcd1, 0xfffffcd1, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot4.uu, 455, 0x6616aba5, 0x6616aba5, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot4.uu, 759, 0xc4a9c0f7, 0xc4a9c0f7, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot4.uu, 818, 0xa3dae86c, 0xa3dae86c, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot4.uu, 171, 379, 379, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot4.uu, 569, 0x77cb290b, 0x77cb290b, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot4.uu, 480, 0x50582dc7, 0x50582dc7, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot4.uu, 722, 0x1a91d89f, 0x1a91d89f, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot4.uu, 1334, 0xffffaaf3, 0xffffaaf3, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot4.uu, 645, 0x7425d6bf, 0x7425d6bf, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot4.uu, 610, 0x01caec50, 0x01caec50, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot4.uu, 640, 0x0b6516ef, 0x0b6516ef, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot4.uu, 860, 0x9aca8b5f, 0x9aca8b5f, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot4.uu, 804, 0x3dd9ce06, 0x3dd9ce06, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot4.uu, 771, 0xcae3b21e, 0xcae3b21e, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot4.uu, 183, 0xfffffc30, 0x000029f0
  TEST_RR_RESULT_AFTER 306, 1, xt.dot4.uu, 502, 0xfa999470, 0x8926f973
  TEST_RR_RESULT_AFTER 307, 2, xt.dot4.uu, 406, 0x0015345d, 0xffffdccd

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot4.uu, 522, 0x737f4d12, 0x737f4d12
  TEST_RR_12_AFTER 309, 0, 1, xt.dot4.uu, 243, 831, 831
  TEST_RR_12_AFTER 310, 0, 2, xt.dot4.uu, 1331, 0xfffffb67, 0xfffffb67
  TEST_RR_12_AFTER 311, 1, 0, xt.dot4.uu, 578, 0x1c88836e, 0x1c88836e
  TEST_RR_12_AFTER 312, 1, 1, xt.dot4.uu, 1068, 0xf3eafe69, 0xf3eafe69
  TEST_RR_12_AFTER 313, 1, 2, xt.dot4.uu, 1437, 0xfffffea4, 0xfffffea4
  TEST_RR_12_AFTER 314, 2, 0, xt.dot4.uu, 626, 0x54bd7b2b, 0x54bd7b2b
  TEST_RR_12_AFTER 315, 2, 1, xt.dot4.uu, 1250, 0xfddf5f4e, 0xfddf5f4e
  TEST_RR_12_AFTER 316, 2, 2, xt.dot4.uu, 442, 0x00844b0f, 0x00844b0f
  TEST_RR_21_AFTER 317, 0, 0, xt.dot4.uu, 1571, 0xffffffe5, 0xffffffe5
  TEST_RR_21_AFTER 318, 0, 1, xt.dot4.uu, 389, 0xf8366331, 0xf8366331
  TEST_RR_21_AFTER 319, 0, 2, xt.dot4.uu, 889, 0xdbd94da8, 0xdbd94da8
  TEST_RR_21_AFTER 320, 1, 0, xt.dot4.uu, 704, 0xe028c8e6, 0xe028c8e6
  TEST_RR_21_AFTER 321, 1, 1, xt.dot4.uu, 4, 32, 32
  TEST_RR_21_AFTER 322, 1, 2, xt.dot4.uu, 1325, 0xfffff6a8, 0xfffff6a8
  TEST_RR_21_AFTER 323, 2, 0, xt.dot4.uu, 473, 0x0776585f, 0x0776585f
  TEST_RR_21_AFTER 324, 2, 1, xt.dot4.uu, 219, 0x136c5002, 0x136c5002
  TEST_RR_21_AFTER 325, 2, 2, xt.dot4.uu, 1064, 0xffed45c8, 0xffed45c8
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot4.uu, 387, 0xe34a2516, 0xe34a2516
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot4.uu, 1033, 0xfffd03c6, 0xfffd03c6
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot4.uu, 925, 0x8df1f36e, 0x8df1f36e
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot4.uu, 439, 0xd139310d, 0xd139310d
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot4.uu, 407, 0x1b3084e0, 0x1b3084e0
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot4.uu, 616, 0xf80c23b7, 0xf80c23b7

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot4.uu, 465, 0x054b23bd, 0x054b23bd
  TEST_RR_RS2_LOADED 333, 0, xt.dot4.uu, 465, 0x054b23bd, 0x054b23bd
  TEST_RR_BOTH_LOADED 334, 0, xt.dot4.uu, 465, 0x054b23bd
  TEST_RR_RS1_LOADED 335, 1, xt.dot4.uu, 1744, 0xfffffffd, 0xfffffffd
  TEST_RR_RS2_LOADED 336, 1, xt.dot4.uu, 1744, 0xfffffffd, 0xfffffffd
  TEST_RR_BOTH_LOADED 337, 1, xt.dot4.uu, 1744, 0xfffffffd
  TEST_RR_RS1_LOADED 338, 2, xt.dot4.uu, 547, 0x11d13de1, 0x11d13de1
  TEST_RR_RS2_LOADED 339, 2, xt.dot4.uu, 547, 0x11d13de1, 0x11d13de1
  TEST_RR_BOTH_LOADED 340, 2, xt.dot4.uu, 547, 0x11d13de1

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot4.uu, 196, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot4.uu, 140, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot4.uu, 135, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot4.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot4.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot4.uu, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot4.uu, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot4.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot4.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot4.uu, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot4.uu, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot4.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot4.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot4.uu, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot4.uu, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot4.uu, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot4.uu, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot4.uu, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot4.uu, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot4.uu, 0
  TEST_RR_ZERO_RD 361, xt.dot4.uu, 0x878a08a2, 0x9efc3045
  TEST_RR_ZERO_RD 362, xt.dot4.uu, 0xfffffffe, 0xf8a25b2b
  TEST_RR_ZERO_RD 363, xt.dot4.uu, 0xffff297f, 0x1dea2317

TEST_END
