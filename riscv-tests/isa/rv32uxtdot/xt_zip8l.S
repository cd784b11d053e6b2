// xt.zip8l: 298 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.zip8l, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.zip8l, 0x7f807f80, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.zip8l, 0x88808880, 0x80808080, 0x88888888
  TEST_RR 5, xt.zip8l, 0x77807780, 0x80808080, 0x77777777
  TEST_RR 6, xt.zip8l, 0xff80ff80, 0x80808080, 0xffffffff
  TEST_RR 7, xt.zip8l, 0x807f807f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.zip8l, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.zip8l, 0x887f887f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.zip8l, 0x777f777f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.zip8l, 0xff7fff7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.zip8l, 0x80888088, 0x88888888, 0x80808080
  TEST_RR 13, xt.zip8l, 0x7f887f88, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.zip8l, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.zip8l, 0x77887788, 0x88888888, 0x77777777
  TEST_RR 16, xt.zip8l, 0xff88ff88, 0x88888888, 0xffffffff
  TEST_RR 17, xt.zip8l, 0x80778077, 0x77777777, 0x80808080
  TEST_RR 18, xt.zip8l, 0x7f777f77, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.zip8l, 0x88778877, 0x77777777, 0x88888888
  TEST_RR 20, xt.zip8l, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.zip8l, 0xff77ff77, 0x77777777, 0xffffffff
  TEST_RR 22, xt.zip8l, 0x80ff80ff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.zip8l, 0x7fff7fff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.zip8l, 0x88ff88ff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.zip8l, 0x77ff77ff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.zip8l, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.zip8l, 0x00430f21, 0x87654321, 15
  TEST_RR 28, xt.zip8l, 0xba009807, 7, 0xfedcba98
  TEST_RR 29, xt.zip8l, 0x0043f021, 0x87654321, 240
  TEST_RR 30, xt.zip8l, 0xba009870, 112, 0xfedcba98
  TEST_RR 31, xt.zip8l, 0x0f430021, 0x87654321, 3840
  TEST_RR 32, xt.zip8l, 0xba079800, 1792, 0xfedcba98
  TEST_RR 33, xt.zip8l, 0xf0430021, 0x87654321, 0x0000f000
  TEST_RR 34, xt.zip8l, 0xba709800, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.zip8l, 0x00430021, 0x87654321, 0x000f0000
  TEST_RR 36, xt.zip8l, 0xba009800, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.zip8l, 0x00430021, 0x87654321, 0x00f00000
  TEST_RR 38, xt.zip8l, 0xba009800, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.zip8l, 0x00430021, 0x87654321, 0x0f000000
  TEST_RR 40, xt.zip8l, 0xba009800, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.zip8l, 0x00430021, 0x87654321, 0xf0000000
  TEST_RR 42, xt.zip8l, 0xba009800, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.zip8l, 0x43002180, 128, 0x87654321
  TEST_RR 44, xt.zip8l, 0x00ba7f98, 0xfedcba98, 127
  TEST_RR 45, xt.zip8l, 0x43802100, 0x00008000, 0x87654321
  TEST_RR 46, xt.zip8l, 0x7fba0098, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.zip8l, 0x43002100, 0x00800000, 0x87654321
  TEST_RR 48, xt.zip8l, 0x00ba0098, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.zip8l, 0x43002100, 0x80000000, 0x87654321
  TEST_RR 50, xt.zip8l, 0x00ba0098, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.zip8l, 0, 0, 0
  TEST_RR 52, xt.zip8l, 256, 0, 1
  TEST_RR 53, xt.zip8l, 512, 0, 2
  TEST_RR 54, xt.zip8l, 0xff00ff00, 0, 0x7fffffff
  TEST_RR 55, xt.zip8l, 0, 0, 0x80000000
  TEST_RR 56, xt.zip8l, 256, 0, 0x80000001
  TEST_RR 57, xt.zip8l, 0x80000000, 0, 0xffff8000
  TEST_RR 58, xt.zip8l, 0xff00ff00, 0, 0xffffffff
  TEST_RR 59, xt.zip8l, 1, 1, 0
  TEST_RR 60, xt.zip8l, 257, 1, 1
  TEST_RR 61, xt.zip8l, 513, 1, 2
  TEST_RR 62, xt.zip8l, 0xff00ff01, 1, 0x7fffffff
  TEST_RR 63, xt.zip8l, 1, 1, 0x80000000
  TEST_RR 64, xt.zip8l, 257, 1, 0x80000001
  TEST_RR 65, xt.zip8l, 0x80000001, 1, 0xffff8000
  TEST_RR 66, xt.zip8l, 0xff00ff01, 1, 0xffffffff
  TEST_RR 67, xt.zip8l, 2, 2, 0
  TEST_RR 68, xt.zip8l, 258, 2, 1
  TEST_RR 69, xt.zip8l, 514, 2, 2
  TEST_RR 70, xt.zip8l, 0xff00ff02, 2, 0x7fffffff
  TEST_RR 71, xt.zip8l, 2, 2, 0x80000000
  TEST_RR 72, xt.zip8l, 258, 2, 0x80000001
  TEST_RR 73, xt.zip8l, 0x80000002, 2, 0xffff8000
  TEST_RR 74, xt.zip8l, 0xff00ff02, 2, 0xffffffff
  TEST_RR 75, xt.zip8l, 0x00ff00ff, 0x7fffffff, 0
  TEST_RR 76, xt.zip8l, 0x00ff01ff, 0x7fffffff, 1
  TEST_RR 77, xt.zip8l, 0x00ff02ff, 0x7fffffff, 2
  TEST_RR 78, xt.zip8l, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.zip8l, 0x00ff00ff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.zip8l, 0x00ff01ff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.zip8l, 0x80ff00ff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.zip8l, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.zip8l, 0, 0x80000000, 0
  TEST_RR 84, xt.zip8l, 256, 0x80000000, 1
  TEST_RR 85, xt.zip8l, 512, 0x80000000, 2
  TEST_RR 86, xt.zip8l, 0xff00ff00, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.zip8l, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.zip8l, 256, 0x80000000, 0x80000001
  TEST_RR 89, xt.zip8l, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.zip8l, 0xff00ff00, 0x80000000, 0xffffffff
  TEST_RR 91, xt.zip8l, 1, 0x80000001, 0
  TEST_RR 92, xt.zip8l, 257, 0x80000001, 1
  TEST_RR 93, xt.zip8l, 513, 0x80000001, 2
  TEST_RR 94, xt.zip8l, 0xff00ff01, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.zip8l, 1, 0x80000001, 0x80000000
  TEST_RR 96, xt.zip8l, 257, 0x80000001, 0x80000001
  TEST_RR 97, xt.zip8l, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.zip8l, 0xff00ff01, 0x80000001, 0xffffffff
  TEST_RR 99, xt.zip8l, 0x00800000, 0xffff8000, 0
  TEST_RR 100, xt.zip8l, 0x00800100, 0xffff8000, 1
  TEST_RR 101, xt.zip8l, 0x00800200, 0xffff8000, 2
  TEST_RR 102, xt.zip8l, 0xff80ff00, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.zip8l, 0x00800000, 0xffff8000, 0x80000000
  TEST_RR 104, xt.zip8l, 0x00800100, 0xffff8000, 0x80000001
  TEST_RR 105, xt.zip8l, 0x80800000, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.zip8l, 0xff80ff00, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.zip8l, 0x00ff00ff, 0xffffffff, 0
  TEST_RR 108, xt.zip8l, 0x00ff01ff, 0xffffffff, 1
  TEST_RR 109, xt.zip8l, 0x00ff02ff, 0xffffffff, 2
  TEST_RR 110, xt.zip8l, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.zip8l, 0x00ff00ff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.zip8l, 0x00ff01ff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.zip8l, 0x80ff00ff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.zip8l, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.zip8l, 0x8c8200a5, 0x000582a5, 0x99f48c00
  TEST_RR 116, xt.zip8l, 0x8c8200a4, 0x000582a4, 0x99f48c00
  TEST_RR 117, xt.zip8l, 0x6a507a5b, 0x8d23505b, 0x0ef66a7a
  TEST_RR 118, xt.zip8l, 0x6a507b5b, 0x8d23505b, 0x0ef66a7b
  TEST_RR 119, xt.zip8l, 0xfeff3e98, 0xffffff98, 0xfffffe3e
  TEST_RR 120, xt.zip8l, 0xfeff3e9a, 0xffffff9a, 0xfffffe3e
  TEST_RR 121, xt.zip8l, 0x1bde1c84, 0xcbaede84, 0xdef21b1c
  TEST_RR 122, xt.zip8l, 0x1bde1e84, 0xcbaede84, 0xdef21b1e
  TEST_RR 123, xt.zip8l, 0x1aa893a6, 0x2713a8a6, 0x3be71a93
  TEST_RR 124, xt.zip8l, 0x1aa893a2, 0x2713a8a2, 0x3be71a93
  TEST_RR 125, xt.zip8l, 0x01b2deb8, 0x25dbb2b8, 478
  TEST_RR 126, xt.zip8l, 0x01b2dab8, 0x25dbb2b8, 474
  TEST_RR 127, xt.zip8l, 0xe7007602, 2, 0xffffe776
  TEST_RR 128, xt.zip8l, 0xe700760a, 10, 0xffffe776
  TEST_RR 129, xt.zip8l, 0x4eadfca6, 0xc120ada6, 0x957b4efc
  TEST_RR 130, xt.zip8l, 0x4eadf4a6, 0xc120ada6, 0x957b4ef4
  TEST_RR 131, xt.zip8l, 0x8bd4fdbe, 0xffffd4be, 0xcf2b8bfd
  TEST_RR 132, xt.zip8l, 0x8bd4fdae, 0xffffd4ae, 0xcf2b8bfd
  TEST_RR 133, xt.zip8l, 0xff91fa26, 0xdfec9126, 0xfffffffa
  TEST_RR 134, xt.zip8l, 0xff91ea26, 0xdfec9126, 0xffffffea
  TEST_RR 135, xt.zip8l, 0x0dfd69d9, 0x8c73fdd9, 0x5bc70d69
  TEST_RR 136, xt.zip8l, 0x0dfd69f9, 0x8c73fdf9, 0x5bc70d69
  TEST_RR 137, xt.zip8l, 0xf549a935, 0x9c914935, 0xbf46f5a9
  TEST_RR 138, xt.zip8l, 0xf5498935, 0x9c914935, 0xbf46f589
  TEST_RR 139, xt.zip8l, 0x4e8e781b, 0xffff8e1b, 0x01754e78
  TEST_RR 140, xt.zip8l, 0x4e8e785b, 0xffff8e5b, 0x01754e78
  TEST_RR 141, xt.zip8l, 0xffeef1e1, 0x0aa4eee1, 0xfffffff1
  TEST_RR 142, xt.zip8l, 0xffeeb1e1, 0x0aa4eee1, 0xffffffb1
  TEST_RR 143, xt.zip8l, 0x5e820adc, 0xffff82dc, 0xbde65e0a
  TEST_RR 144, xt.zip8l, 0x5e820a5c, 0xffff825c, 0xbde65e0a
  TEST_RR 145, xt.zip8l, 0xd07bff18, 0x015e7b18, 0x6fb0d0ff
  TEST_RR 146, xt.zip8l, 0xd07b7f18, 0x015e7b18, 0x6fb0d07f
  TEST_RR 147, xt.zip8l, 0x06f70165, 0xfffff765, 1537
  TEST_RR 148, xt.zip8l, 0x06f60165, 0xfffff665, 1537
  TEST_RR 149, xt.zip8l, 0x00ffd9f0, 0xfffffff0, 217
  TEST_RR 150, xt.zip8l, 0x01ffd9f0, 0xfffffff0, 473
  TEST_RR 151, xt.zip8l, 0x27ffb6ff, 0xffffffff, 0xff8c27b6
  TEST_RR 152, xt.zip8l, 0x27fdb6ff, 0xfffffdff, 0xff8c27b6
  TEST_RR 153, xt.zip8l, 0x12d99ce0, 0x9c0bd9e0, 0xfffe129c
  TEST_RR 154, xt.zip8l, 0x10d99ce0, 0x9c0bd9e0, 0xfffe109c
  TEST_RR 155, xt.zip8l, 0xfffff4fe, 0xfffffffe, 0xfffffff4
  TEST_RR 156, xt.zip8l, 0xfffbf4fe, 0xfffffbfe, 0xfffffff4
  TEST_RR 157, xt.zip8l, 0x11c5f52c, 0xe529c52c, 0xd2d211f5
  TEST_RR 158, xt.zip8l, 0x15c5f52c, 0xe529c52c, 0xd2d215f5
  TEST_RR 159, xt.zip8l, 0xffa3c671, 0xb4f6a371, 0xffffffc6
  TEST_RR 160, xt.zip8l, 0xffabc671, 0xb4f6ab71, 0xffffffc6
  TEST_RR 161, xt.zip8l, 0xfbaa8962, 0xbd07aa62, 0x2912fb89
  TEST_RR 162, xt.zip8l, 0xf3aa8962, 0xbd07aa62, 0x2912f389
  TEST_RR 163, xt.zip8l, 0xd529fa3a, 0x0001293a, 0xfbc6d5fa
  TEST_RR 164, xt.zip8l, 0xd539fa3a, 0x0001393a, 0xfbc6d5fa
  TEST_RR 165, xt.zip8l, 0x00f10632, 0x0fb9f132, 6
  TEST_RR 166, xt.zip8l, 0x10f10632, 0x0fb9f132, 0x00001006
  TEST_RR 167, xt.zip8l, 0x469be72b, 0x51d19b2b, 0xeff146e7
  TEST_RR 168, xt.zip8l, 0x46bbe72b, 0x51d1bb2b, 0xeff146e7
  TEST_RR 169, xt.zip8l, 0x51f3c7e6, 0xffc8f3e6, 0xff8051c7
  TEST_RR 170, xt.zip8l, 0x71f3c7e6, 0xffc8f3e6, 0xff8071c7
  TEST_RR 171, xt.zip8l, 0xff8ece87, 0x66b28e87, 0xffffffce
  TEST_RR 172, xt.zip8l, 0xffcece87, 0x66b2ce87, 0xffffffce
  TEST_RR 173, xt.zip8l, 0xaf6f9a4a, 0x211d6f4a, 0x9a34af9a
  TEST_RR 174, xt.zip8l, 0xef6f9a4a, 0x211d6f4a, 0x9a34ef9a
  TEST_RR 175, xt.zip8l, 0x25a1bdea, 0xff3aa1ea, 0x6b7725bd
  TEST_RR 176, xt.zip8l, 0x2521bdea, 0xff3a21ea, 0x6b7725bd
  TEST_RR 177, xt.zip8l, 0xab930895, 0xf8cb9395, 0x44c4ab08
  TEST_RR 178, xt.zip8l, 0x2b930895, 0xf8cb9395, 0x44c42b08

  // Noise.
  TEST_RR 179, xt.zip8l, 0xb7cfa0d7, 0x49c5cfd7, 0x93f6b7a0
  TEST_RR 180, xt.zip8l, 0xc89d640a, 0x4eea9d0a, 0x6c4ac864
  TEST_RR 181, xt.zip8l, 0xf2e98da6, 0x05a4e9a6, 0x3f70f28d
  TEST_RR 182, xt.zip8l, 0x2be19351, 0xe4b8e151, 0x1d402b93
  TEST_RR 183, xt.zip8l, 0x3dd43554, 0x6bffd454, 0x93e03d35
  TEST_RR 184, xt.zip8l, 0x17f78da8, 0x266ef7a8, 0x2c3c178d
  TEST_RR 185, xt.zip8l, 0xf5c19bcc, 0x8015c1cc, 0x33c6f59b
  TEST_RR 186, xt.zip8l, 0xa685758c, 0x1284858c, 0x284ea675
  TEST_RR 187, xt.zip8l, 0xd7818095, 0xc0e58195, 0x3226d780
  TEST_RR 188, xt.zip8l, 0x30eec99c, 0x4aecee9c, 0x53ab30c9
  TEST_RR 189, xt.zip8l, 0x3bd67159, 0xba75d659, 0x64423b71
  TEST_RR 190, xt.zip8l, 0x26d1d489, 0x805ad189, 0xaeb026d4
  TEST_RR 191, xt.zip8l, 0x96d5e601, 0x6037d501, 0x96d996e6
  TEST_RR 192, xt.zip8l, 0x80241a22, 0xd24d2422, 0x74ce801a
  TEST_RR 193, xt.zip8l, 0x5a6bbf4e, 0x2ffd6b4e, 0xf5ab5abf
  TEST_RR 194, xt.zip8l, 0x2ca2e6a7, 0x9110a2a7, 0xf7532ce6

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 195, xt.zip8l, 0x3c9685e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 196, xt.zip8l, 0x3c9685e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 197, xt.zip8l, 0x9696e7e7, 0xc35a96e7
  TEST_RR_ALL_SAME 198, xt.zip8l, 0x9696e7e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 199, xt.zip8l, 0x963ce785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 200, xt.zip8l, 0x963ce785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 201, xt.zip8l, 0x3c3c8585, 0x5a0f3c85
  TEST_RR_ALL_SAME 202, xt.zip8l, 0x3c3c8585, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 203, xt.zip8l, 0xff00ff00, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 204, xt.zip8l, 0xff00ff00, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 205, xt.zip8l, 0, 0x80000000
  TEST_RR_ALL_SAME 206, xt.zip8l, 0, 0x80000000
  TEST_RR_RD_IS_RS1 207, xt.zip8l, 775, 7, 3
  TEST_RR_RD_IS_RS2 208, xt.zip8l, 775, 7, 3
  TEST_RR_SAME_SOURCES 209, xt.zip8l, 1799, 7
  TEST_RR_ALL_SAME 210, xt.zip8l, 1799, 7

  // Every register in every place.
  TEST_RR_REGISTERS 211, xt.zip8l, 0x18183030, 0x17651830, 0x17651830, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.zip8l, 0x9797cfcf, 0x082a97cf, 0x082a97cf, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.zip8l, 0x5151adad, 0xbefa51ad, 0xbefa51ad, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.zip8l, 0xc2c2e2e2, 0xffffc2e2, 0xffffc2e2, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.zip8l, 0xe2e26666, 0xadb1e266, 0xadb1e266, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.zip8l, 0xb3b33333, 0x74d6b333, 0x74d6b333, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.zip8l, 0xe1e13838, 0x67efe138, 0x67efe138, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.zip8l, 0xa4a4efef, 0x48eda4ef, 0x48eda4ef, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.zip8l, 0xc5c55454, 0xa3e2c554, 0xa3e2c554, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.zip8l, 0xfafa8f8f, 0xfffffa8f, 0xfffffa8f, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.zip8l, 0xaaaa2e2e, 0x305caa2e, 0x305caa2e, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.zip8l, 0xb4b40606, 0xffe6b406, 0xffe6b406, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.zip8l, 0x36364545, 0xcb193645, 0xcb193645, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.zip8l, 0x0d0d9191, 3473, 3473, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.zip8l, 0x2d2d2b2b, 0x00002d2b, 0x00002d2b, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.zip8l, 0x2e2e5e5e, 0x00602e5e, 0x00602e5e, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.zip8l, 0x2c2c3636, 0x851e2c36, 0x851e2c36, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.zip8l, 0xf9f94b4b, 0x964df94b, 0x964df94b, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.zip8l, 0x70703b3b, 0xfeb6703b, 0xfeb6703b, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.zip8l, 0xf9f93e3e, 0x35a3f93e, 0x35a3f93e, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.zip8l, 0x2e2efefe, 0xa4d62efe, 0xa4d62efe, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.zip8l, 0xd1d1a5a5, 0xde45d1a5, 0xde45d1a5, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.zip8l, 0xffff9c9c, 0xffffff9c, 0xffffff9c, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.zip8l, 0xa1a1eeee, 0x7c72a1ee, 0x7c72a1ee, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.zip8l, 0x16163232, 0x00001632, 0x00001632, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.zip8l, 0x8f8f9797, 0xffe18f97, 0xffe18f97, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.zip8l, 0xa9a92727, 0x0027a927, 0x0027a927, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.zip8l, 0x9292d1d1, 0xed5a92d1, 0xed5a92d1, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.zip8l, 0xa5a58787, 0xfffda587, 0xfffda587, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.zip8l, 0x1414eaea, 0x223814ea, 0x223814ea, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.zip8l, 0x9891a9d0, 0xce4e91d0, 0x938998a9
  TEST_RR_RESULT_AFTER 242, 1, xt.zip8l, 0x003001db, 0x004030db, 1
  TEST_RR_RESULT_AFTER 243, 2, xt.zip8l, 0xeb891079, 0xffff8979, 0x0002eb10

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.zip8l, 0x99991b1b, 0x83a3991b, 0x83a3991b
  TEST_RR_12_AFTER 245, 0, 1, xt.zip8l, 0x7d7dcbcb, 0x00107dcb, 0x00107dcb
  TEST_RR_12_AFTER 246, 0, 2, xt.zip8l, 2056, 8, 8
  TEST_RR_12_AFTER 247, 1, 0, xt.zip8l, 0x31313535, 0x00003135, 0x00003135
  TEST_RR_12_AFTER 248, 1, 1, xt.zip8l, 0xebeb7b7b, 0x517eeb7b, 0x517eeb7b
  TEST_RR_12_AFTER 249, 1, 2, xt.zip8l, 0xffffcaca, 0xffffffca, 0xffffffca
  TEST_RR_12_AFTER 250, 2, 0, xt.zip8l, 0x09099a9a, 0x5992099a, 0x5992099a
  TEST_RR_12_AFTER 251, 2, 1, xt.zip8l, 0x83832f2f, 0xd5f8832f, 0xd5f8832f
  TEST_RR_12_AFTER 252, 2, 2, xt.zip8l, 0xe8e8f5f5, 0x71f0e8f5, 0x71f0e8f5
  TEST_RR_21_AFTER 253, 0, 0, xt.zip8l, 0x07072222, 0x1f990722, 0x1f990722
  TEST_RR_21_AFTER 254, 0, 1, xt.zip8l, 0xa5a5e7e7, 0xd020a5e7, 0xd020a5e7
  TEST_RR_21_AFTER 255, 0, 2, xt.zip8l, 257, 1, 1
  TEST_RR_21_AFTER 256, 1, 0, xt.zip8l, 0x00001616, 22, 22
  TEST_RR_21_AFTER 257, 1, 1, xt.zip8l, 0x20208383, 0x03ce2083, 0x03ce2083
  TEST_RR_21_AFTER 258, 1, 2, xt.zip8l, 0xf5f57676, 0x3b2ef576, 0x3b2ef576
  TEST_RR_21_AFTER 259, 2, 0, xt.zip8l, 0xa0a03c3c, 0x3ed7a03c, 0x3ed7a03c
  TEST_RR_21_AFTER 260, 2, 1, xt.zip8l, 0x3232fefe, 0xa57532fe, 0xa57532fe
  TEST_RR_21_AFTER 261, 2, 2, xt.zip8l, 0x6767c3c3, 0xc2c967c3, 0xc2c967c3
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.zip8l, 0xcaca9292, 0x5256ca92, 0x5256ca92
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.zip8l, 0x0d0d6060, 0x541c0d60, 0x541c0d60
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.zip8l, 0xbbbb2727, 0x56b7bb27, 0x56b7bb27
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.zip8l, 0x78786161, 0xc5b77861, 0xc5b77861
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.zip8l, 0x24246e6e, 0x5a66246e, 0x5a66246e
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.zip8l, 0x4a4a1c1c, 0xfeae4a1c, 0xfeae4a1c

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.zip8l, 0x6a6a1919, 0x00406a19, 0x00406a19
  TEST_RR_RS2_LOADED 269, 0, xt.zip8l, 0x6a6a1919, 0x00406a19, 0x00406a19
  TEST_RR_BOTH_LOADED 270, 0, xt.zip8l, 0x6a6a1919, 0x00406a19
  TEST_RR_RS1_LOADED 271, 1, xt.zip8l, 0x8d8d8080, 0x7a7a8d80, 0x7a7a8d80
  TEST_RR_RS2_LOADED 272, 1, xt.zip8l, 0x8d8d8080, 0x7a7a8d80, 0x7a7a8d80
  TEST_RR_BOTH_LOADED 273, 1, xt.zip8l, 0x8d8d8080, 0x7a7a8d80
  TEST_RR_RS1_LOADED 274, 2, xt.zip8l, 0xb2b23f3f, 0x001eb23f, 0x001eb23f
  TEST_RR_RS2_LOADED 275, 2, xt.zip8l, 0xb2b23f3f, 0x001eb23f, 0x001eb23f
  TEST_RR_BOTH_LOADED 276, 2, xt.zip8l, 0xb2b23f3f, 0x001eb23f

  // Each result is at once a source.
  TEST_RR_CHAIN 277, xt.zip8l, 0x8596e7e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 278, xt.zip8l, 0xe73c8585, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 279, xt.zip8l, 0x03ffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 280, xt.zip8l, 0x9600e700, 0xc35a96e7
  TEST_RR_ZERO_RS2 281, xt.zip8l, 0x009600e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 282, xt.zip8l, 256, 1
  TEST_RR_ZERO_RS2 283, xt.zip8l, 1, 1
  TEST_RR_ZERO_RS1 284, xt.zip8l, 0xff00ff00, 0xffffffff
  TEST_RR_ZERO_RS2 285, xt.zip8l, 0x00ff00ff, 0xffffffff
  TEST_RR_ZERO_RS1 286, xt.zip8l, 0, 0x60000000
  TEST_RR_ZERO_RS2 287, xt.zip8l, 0, 0x60000000
  TEST_RR_ZERO_RS1 288, xt.zip8l, 0, 0xa0000000
  TEST_RR_ZERO_RS2 289, xt.zip8l, 0, 0xa0000000
  TEST_RR_ZERO_RS1 290, xt.zip8l, 1280, 5
  TEST_RR_ZERO_RS2 291, xt.zip8l, 5, 5
  TEST_RR_ZERO_RS1 292, xt.zip8l, 0x02000100, 0x00030201
  TEST_RR_ZERO_RS2 293, xt.zip8l, 0x00020001, 0x00030201
  TEST_RR_ZERO_RS1 294, xt.zip8l, 0, 0
  TEST_RR_ZERO_RS2 295, xt.zip8l, 0, 0
  TEST_RR_ZERO_BOTH 296, xt.zip8l, 0
  TEST_RR_ZERO_RD 297, xt.zip8l, 0x045a9c62, 0
  TEST_RR_ZERO_RD 298, xt.zip8l, 1, 0x35042090
  TEST_RR_ZERO_RD 299, xt.zip8l, 0xc9b3ae22, 0

TEST_END
