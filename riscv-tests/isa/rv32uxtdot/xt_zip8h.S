// xt.zip8h: 298 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.zip8h, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.zip8h, 0x7f807f80, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.zip8h, 0x88808880, 0x80808080, 0x88888888
  TEST_RR 5, xt.zip8h, 0x77807780, 0x80808080, 0x77777777
  TEST_RR 6, xt.zip8h, 0xff80ff80, 0x80808080, 0xffffffff
  TEST_RR 7, xt.zip8h, 0x807f807f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.zip8h, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.zip8h, 0x887f887f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.zip8h, 0x777f777f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.zip8h, 0xff7fff7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.zip8h, 0x80888088, 0x88888888, 0x80808080
  TEST_RR 13, xt.zip8h, 0x7f887f88, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.zip8h, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.zip8h, 0x77887788, 0x88888888, 0x77777777
  TEST_RR 16, xt.zip8h, 0xff88ff88, 0x88888888, 0xffffffff
  TEST_RR 17, xt.zip8h, 0x80778077, 0x77777777, 0x80808080
  TEST_RR 18, xt.zip8h, 0x7f777f77, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.zip8h, 0x88778877, 0x77777777, 0x88888888
  TEST_RR 20, xt.zip8h, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.zip8h, 0xff77ff77, 0x77777777, 0xffffffff
  TEST_RR 22, xt.zip8h, 0x80ff80ff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.zip8h, 0x7fff7fff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.zip8h, 0x88ff88ff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.zip8h, 0x77ff77ff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.zip8h, 0x00870065, 0x87654321, 15
  TEST_RR 28, xt.zip8h, 0xfe00dc00, 7, 0xfedcba98
  TEST_RR 29, xt.zip8h, 0x00870065, 0x87654321, 240
  TEST_RR 30, xt.zip8h, 0xfe00dc00, 112, 0xfedcba98
  TEST_RR 31, xt.zip8h, 0x00870065, 0x87654321, 3840
  TEST_RR 32, xt.zip8h, 0xfe00dc00, 1792, 0xfedcba98
  TEST_RR 33, xt.zip8h, 0x00870065, 0x87654321, 0x0000f000
  TEST_RR 34, xt.zip8h, 0xfe00dc00, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.zip8h, 0x00870f65, 0x87654321, 0x000f0000
  TEST_RR 36, xt.zip8h, 0xfe00dc07, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.zip8h, 0x0087f065, 0x87654321, 0x00f00000
  TEST_RR 38, xt.zip8h, 0xfe00dc70, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.zip8h, 0x0f870065, 0x87654321, 0x0f000000
  TEST_RR 40, xt.zip8h, 0xfe07dc00, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.zip8h, 0xf0870065, 0x87654321, 0xf0000000
  TEST_RR 42, xt.zip8h, 0xfe70dc00, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.zip8h, 0x87006500, 128, 0x87654321
  TEST_RR 44, xt.zip8h, 0x00fe00dc, 0xfedcba98, 127
  TEST_RR 45, xt.zip8h, 0x87006500, 0x00008000, 0x87654321
  TEST_RR 46, xt.zip8h, 0x00fe00dc, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.zip8h, 0x87006580, 0x00800000, 0x87654321
  TEST_RR 48, xt.zip8h, 0x00fe7fdc, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.zip8h, 0x87806500, 0x80000000, 0x87654321
  TEST_RR 50, xt.zip8h, 0x7ffe00dc, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.zip8h, 0, 0, 0
  TEST_RR 52, xt.zip8h, 0, 0, 1
  TEST_RR 53, xt.zip8h, 0, 0, 2
  TEST_RR 54, xt.zip8h, 0x7f00ff00, 0, 0x7fffffff
  TEST_RR 55, xt.zip8h, 0x80000000, 0, 0x80000000
  TEST_RR 56, xt.zip8h, 0x80000000, 0, 0x80000001
  TEST_RR 57, xt.zip8h, 0xff00ff00, 0, 0xffff8000
  TEST_RR 58, xt.zip8h, 0xff00ff00, 0, 0xffffffff
  TEST_RR 59, xt.zip8h, 0, 1, 0
  TEST_RR 60, xt.zip8h, 0, 1, 1
  TEST_RR 61, xt.zip8h, 0, 1, 2
  TEST_RR 62, xt.zip8h, 0x7f00ff00, 1, 0x7fffffff
  TEST_RR 63, xt.zip8h, 0x80000000, 1, 0x80000000
  TEST_RR 64, xt.zip8h, 0x80000000, 1, 0x80000001
  TEST_RR 65, xt.zip8h, 0xff00ff00, 1, 0xffff8000
  TEST_RR 66, xt.zip8h, 0xff00ff00, 1, 0xffffffff
  TEST_RR 67, xt.zip8h, 0, 2, 0
  TEST_RR 68, xt.zip8h, 0, 2, 1
  TEST_RR 69, xt.zip8h, 0, 2, 2
  TEST_RR 70, xt.zip8h, 0x7f00ff00, 2, 0x7fffffff
  TEST_RR 71, xt.zip8h, 0x80000000, 2, 0x80000000
  TEST_RR 72, xt.zip8h, 0x80000000, 2, 0x80000001
  TEST_RR 73, xt.zip8h, 0xff00ff00, 2, 0xffff8000
  TEST_RR 74, xt.zip8h, 0xff00ff00, 2, 0xffffffff
  TEST_RR 75, xt.zip8h, 0x007f00ff, 0x7fffffff, 0
  TEST_RR 76, xt.zip8h, 0x007f00ff, 0x7fffffff, 1
  TEST_RR 77, xt.zip8h, 0x007f00ff, 0x7fffffff, 2
  TEST_RR 78, xt.zip8h, 0x7f7fffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.zip8h, 0x807f00ff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.zip8h, 0x807f00ff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.zip8h, 0xff7fffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.zip8h, 0xff7fffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.zip8h, 0x00800000, 0x80000000, 0
  TEST_RR 84, xt.zip8h, 0x00800000, 0x80000000, 1
  TEST_RR 85, xt.zip8h, 0x00800000, 0x80000000, 2
  TEST_RR 86, xt.zip8h, 0x7f80ff00, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.zip8h, 0x80800000, 0x80000000, 0x80000000
  TEST_RR 88, xt.zip8h, 0x80800000, 0x80000000, 0x80000001
  TEST_RR 89, xt.zip8h, 0xff80ff00, 0x80000000, 0xffff8000
  TEST_RR 90, xt.zip8h, 0xff80ff00, 0x80000000, 0xffffffff
  TEST_RR 91, xt.zip8h, 0x00800000, 0x80000001, 0
  TEST_RR 92, xt.zip8h, 0x00800000, 0x80000001, 1
  TEST_RR 93, xt.zip8h, 0x00800000, 0x80000001, 2
  TEST_RR 94, xt.zip8h, 0x7f80ff00, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.zip8h, 0x80800000, 0x80000001, 0x80000000
  TEST_RR 96, xt.zip8h, 0x80800000, 0x80000001, 0x80000001
  TEST_RR 97, xt.zip8h, 0xff80ff00, 0x80000001, 0xffff8000
  TEST_RR 98, xt.zip8h, 0xff80ff00, 0x80000001, 0xffffffff
  TEST_RR 99, xt.zip8h, 0x00ff00ff, 0xffff8000, 0
  TEST_RR 100, xt.zip8h, 0x00ff00ff, 0xffff8000, 1
  TEST_RR 101, xt.zip8h, 0x00ff00ff, 0xffff8000, 2
  TEST_RR 102, xt.zip8h, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.zip8h, 0x80ff00ff, 0xffff8000, 0x80000000
  TEST_RR 104, xt.zip8h, 0x80ff00ff, 0xffff8000, 0x80000001
  TEST_RR 105, xt.zip8h, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.zip8h, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.zip8h, 0x00ff00ff, 0xffffffff, 0
  TEST_RR 108, xt.zip8h, 0x00ff00ff, 0xffffffff, 1
  TEST_RR 109, xt.zip8h, 0x00ff00ff, 0xffffffff, 2
  TEST_RR 110, xt.zip8h, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.zip8h, 0x80ff00ff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.zip8h, 0x80ff00ff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.zip8h, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.zip8h, 0x08ff9697, 0xff97b877, 0x089686a3
  TEST_RR 116, xt.zip8h, 0x08ff9696, 0xff96b877, 0x089686a3
  TEST_RR 117, xt.zip8h, 0x101be390, 0x1b90dc63, 0x10e39338
  TEST_RR 118, xt.zip8h, 0x101be290, 0x1b90dc63, 0x10e29338
  TEST_RR 119, xt.zip8h, 0x8c4e4abb, 0x4ebb71fc, 0x8c4ae49d
  TEST_RR 120, xt.zip8h, 0x8c4e4ab9, 0x4eb971fc, 0x8c4ae49d
  TEST_RR 121, xt.zip8h, 0xff22ff52, 0x225237a7, 0xfffff2bd
  TEST_RR 122, xt.zip8h, 0xff22fd52, 0x225237a7, 0xfffdf2bd
  TEST_RR 123, xt.zip8h, 0x00cc004a, 0xcc4aada8, 1790
  TEST_RR 124, xt.zip8h, 0x00cc004e, 0xcc4eada8, 1790
  TEST_RR 125, xt.zip8h, 0xff20ff77, 0x207727fc, 0xffffee71
  TEST_RR 126, xt.zip8h, 0xff20fb77, 0x207727fc, 0xfffbee71
  TEST_RR 127, xt.zip8h, 0x52db0f9c, 0xdb9ca775, 0x520fac24
  TEST_RR 128, xt.zip8h, 0x52db0f94, 0xdb94a775, 0x520fac24
  TEST_RR 129, xt.zip8h, 0x92e3e4f0, 0xe3f0c4e8, 0x92e42cc9
  TEST_RR 130, xt.zip8h, 0x92e3ecf0, 0xe3f0c4e8, 0x92ec2cc9
  TEST_RR 131, xt.zip8h, 0x37ffd3ff, 0xffffc7f0, 0x37d33069
  TEST_RR 132, xt.zip8h, 0x37ffd3ef, 0xffefc7f0, 0x37d33069
  TEST_RR 133, xt.zip8h, 0xf33f9983, 0x3f836ebe, 0xf399efbf
  TEST_RR 134, xt.zip8h, 0xf33f8983, 0x3f836ebe, 0xf389efbf
  TEST_RR 135, xt.zip8h, 0xff00e500, 1, 0xffe567e6
  TEST_RR 136, xt.zip8h, 0xff00e520, 0x00200001, 0xffe567e6
  TEST_RR 137, xt.zip8h, 0xff05ffa7, 0x05a77cf0, 0xffffc257
  TEST_RR 138, xt.zip8h, 0xff05dfa7, 0x05a77cf0, 0xffdfc257
  TEST_RR 139, xt.zip8h, 0x00de0034, 0xde342e29, 1
  TEST_RR 140, xt.zip8h, 0x00de0074, 0xde742e29, 1
  TEST_RR 141, xt.zip8h, 0x81ab325c, 0xab5c7936, 0x813242eb
  TEST_RR 142, xt.zip8h, 0x81ab725c, 0xab5c7936, 0x817242eb
  TEST_RR 143, xt.zip8h, 0, 0x000014b8, 205
  TEST_RR 144, xt.zip8h, 128, 0x008014b8, 205
  TEST_RR 145, xt.zip8h, 0xc594b424, 0x9424ce22, 0xc5b4e6d6
  TEST_RR 146, xt.zip8h, 0xc5943424, 0x9424ce22, 0xc534e6d6
  TEST_RR 147, xt.zip8h, 0xa8ff47ff, 0xfffffd4c, 0xa847c6ba
  TEST_RR 148, xt.zip8h, 0xa8fe47ff, 0xfefffd4c, 0xa847c6ba
  TEST_RR 149, xt.zip8h, 0x08ff9fff, 0xfffffff5, 0x089fd331
  TEST_RR 150, xt.zip8h, 0x09ff9fff, 0xfffffff5, 0x099fd331
  TEST_RR 151, xt.zip8h, 0x02eb3196, 0xeb96a1a1, 0x0231d495
  TEST_RR 152, xt.zip8h, 0x02e93196, 0xe996a1a1, 0x0231d495
  TEST_RR 153, xt.zip8h, 0x8384cee9, 0x84e9784f, 0x83ce42bb
  TEST_RR 154, xt.zip8h, 0x8184cee9, 0x84e9784f, 0x81ce42bb
  TEST_RR 155, xt.zip8h, 0xfffffff8, 0xfff8e435, 0xffffff16
  TEST_RR 156, xt.zip8h, 0xfffbfff8, 0xfbf8e435, 0xffffff16
  TEST_RR 157, xt.zip8h, 0xf1c2ad1a, 0xc21a40af, 0xf1ad0479
  TEST_RR 158, xt.zip8h, 0xf5c2ad1a, 0xc21a40af, 0xf5ad0479
  TEST_RR 159, xt.zip8h, 0x0023d56e, 0x236e4799, 0x00d54ac4
  TEST_RR 160, xt.zip8h, 0x002bd56e, 0x2b6e4799, 0x00d54ac4
  TEST_RR 161, xt.zip8h, 0xaff822a0, 0xf8a0339a, 0xaf223d6d
  TEST_RR 162, xt.zip8h, 0xa7f822a0, 0xf8a0339a, 0xa7223d6d
  TEST_RR 163, xt.zip8h, 0xfa00cc00, 0x0000e3ac, 0xfaccc56a
  TEST_RR 164, xt.zip8h, 0xfa10cc00, 0x1000e3ac, 0xfaccc56a
  TEST_RR 165, xt.zip8h, 0xff00ff00, 0, 0xfffffff3
  TEST_RR 166, xt.zip8h, 0xef00ff00, 0, 0xeffffff3
  TEST_RR 167, xt.zip8h, 0xffffe6ff, 0xffffffff, 0xffe64639
  TEST_RR 168, xt.zip8h, 0xffdfe6ff, 0xdfffffff, 0xffe64639
  TEST_RR 169, xt.zip8h, 0xff1ac099, 0x1a99ab25, 0xffc0420a
  TEST_RR 170, xt.zip8h, 0xdf1ac099, 0x1a99ab25, 0xdfc0420a
  TEST_RR 171, xt.zip8h, 0x665d0d33, 0x5d331033, 0x660d1d4b
  TEST_RR 172, xt.zip8h, 0x661d0d33, 0x1d331033, 0x660d1d4b
  TEST_RR 173, xt.zip8h, 0xffffffff, 0xffffff9c, 0xffffffae
  TEST_RR 174, xt.zip8h, 0xbfffffff, 0xffffff9c, 0xbfffffae
  TEST_RR 175, xt.zip8h, 0x12007a5f, 0x005f20e3, 0x127ad8a4
  TEST_RR 176, xt.zip8h, 0x12807a5f, 0x805f20e3, 0x127ad8a4
  TEST_RR 177, xt.zip8h, 0x00b3008b, 0xb38b375d, 3
  TEST_RR 178, xt.zip8h, 0x80b3008b, 0xb38b375d, 0x80000003

  // Noise.
  TEST_RR 179, xt.zip8h, 0x0b205ae1, 0x20e1c7b9, 0x0b5a781e
  TEST_RR 180, xt.zip8h, 0xc1f92d7b, 0xf97b659b, 0xc12dd386
  TEST_RR 181, xt.zip8h, 0x44a3697e, 0xa37e730b, 0x4469a166
  TEST_RR 182, xt.zip8h, 0x8613e439, 0x13398c70, 0x86e438c9
  TEST_RR 183, xt.zip8h, 0xceec3cf0, 0xecf095c9, 0xce3cc11b
  TEST_RR 184, xt.zip8h, 0x12f51b7f, 0xf57fa613, 0x121b7de1
  TEST_RR 185, xt.zip8h, 0xe8c42502, 0xc40245b3, 0xe825de7d
  TEST_RR 186, xt.zip8h, 0xf8a9e66e, 0xa96e55dd, 0xf8e60d01
  TEST_RR 187, xt.zip8h, 0xfb7deb87, 0x7d87b92b, 0xfbeb792d
  TEST_RR 188, xt.zip8h, 0x8c2aa3af, 0x2aaf2b9c, 0x8ca3e30b
  TEST_RR 189, xt.zip8h, 0x9d1eeeae, 0x1eaedd1b, 0x9deed0d2
  TEST_RR 190, xt.zip8h, 0xafc998ac, 0xc9acb085, 0xaf981041
  TEST_RR 191, xt.zip8h, 0x677f7880, 0x7f80ff1c, 0x6778dbbe
  TEST_RR 192, xt.zip8h, 0xf69d9689, 0x9d899e32, 0xf6965d09
  TEST_RR 193, xt.zip8h, 0x469b4c1c, 0x9b1cf3a2, 0x464c9689
  TEST_RR 194, xt.zip8h, 0x37e0a0cf, 0xe0cf75a4, 0x37a0a995

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 195, xt.zip8h, 0x5ac30f5a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 196, xt.zip8h, 0x5ac30f5a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 197, xt.zip8h, 0xc3c35a5a, 0xc35a96e7
  TEST_RR_ALL_SAME 198, xt.zip8h, 0xc3c35a5a, 0xc35a96e7
  TEST_RR_RD_IS_RS1 199, xt.zip8h, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 200, xt.zip8h, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 201, xt.zip8h, 0x5a5a0f0f, 0x5a0f3c85
  TEST_RR_ALL_SAME 202, xt.zip8h, 0x5a5a0f0f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 203, xt.zip8h, 0xff80ff00, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 204, xt.zip8h, 0xff80ff00, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 205, xt.zip8h, 0x80800000, 0x80000000
  TEST_RR_ALL_SAME 206, xt.zip8h, 0x80800000, 0x80000000
  TEST_RR_RD_IS_RS1 207, xt.zip8h, 0, 7, 3
  TEST_RR_RD_IS_RS2 208, xt.zip8h, 0, 7, 3
  TEST_RR_SAME_SOURCES 209, xt.zip8h, 0, 7
  TEST_RR_ALL_SAME 210, xt.zip8h, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 211, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.zip8h, 0x2020bebe, 0x20beb8a9, 0x20beb8a9, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.zip8h, 0xffffffff, 0xfffffff6, 0xfffffff6, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.zip8h, 0xfffffbfb, 0xfffbf892, 0xfffbf892, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.zip8h, 0x0000f7f7, 0x00f7fa87, 0x00f7fa87, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.zip8h, 0xffffffff, 0xffffff3d, 0xffffff3d, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.zip8h, 0x56561e1e, 0x561effc9, 0x561effc9, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.zip8h, 0x6565aeae, 0x65aefe4f, 0x65aefe4f, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.zip8h, 0xffffffff, 0xffffffe0, 0xffffffe0, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.zip8h, 0xf8f87777, 0xf877f9bc, 0xf877f9bc, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.zip8h, 0xf5f5cbcb, 0xf5cbff67, 0xf5cbff67, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.zip8h, 0xffa0ffbd, 0xa0bdfc48, 0xfffffd1a, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.zip8h, 0xfefedddd, 0xfeddfe59, 0xfeddfe59, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.zip8h, 0x5d5db8b8, 0x5db8fc07, 0x5db8fc07, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.zip8h, 0xffffffff, 0xfffffffd, 0xffffffea, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.zip8h, 0x9a9a7070, 0x9a70febe, 0x9a70febe, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.zip8h, 0xffffffff, 0xfffffffc, 0xfffffffc, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.zip8h, 0xfffffdfd, 0xfffdf902, 0xfffdf902, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.zip8h, 0xaffd51bd, 0xfdbdf9a9, 0xaf51fdc0, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.zip8h, 0x1b1b7272, 0x1b72fa20, 0x1b72fa20, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.zip8h, 0x7272a2a2, 0x72a2fabc, 0x72a2fabc, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.zip8h, 0xffffffff, 0xffffffe7, 0xffffffe7, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.zip8h, 0x03030d0d, 0x030dfb88, 0x030dfb88, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.zip8h, 0xffffffff, 0xffffffd2, 0xffffffd2, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.zip8h, 0xc9c9bdbd, 0xc9bdf827, 0xc9bdf827, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.zip8h, 0xffffffff, 0xfffff86d, 0xfffff86d, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.zip8h, 0xfdfed616, 0xfe16a387, 0xfdd6fa7e
  TEST_RR_RESULT_AFTER 242, 1, xt.zip8h, 0x00ff00ff, 0xffffdbd6, 32
  TEST_RR_RESULT_AFTER 243, 2, xt.zip8h, 0x00ff00fc, 0xfffc7d09, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.zip8h, 0x2a2a8c8c, 0x2a8cf8cc, 0x2a8cf8cc
  TEST_RR_12_AFTER 245, 0, 1, xt.zip8h, 1285, 0x0005f8ba, 0x0005f8ba
  TEST_RR_12_AFTER 246, 0, 2, xt.zip8h, 0xffffffff, 0xfffffffe, 0xfffffffe
  TEST_RR_12_AFTER 247, 1, 0, xt.zip8h, 0x23232121, 0x2321fc17, 0x2321fc17
  TEST_RR_12_AFTER 248, 1, 1, xt.zip8h, 0xffffffff, 0xfffff865, 0xfffff865
  TEST_RR_12_AFTER 249, 1, 2, xt.zip8h, 0x00007575, 0x00751970, 0x00751970
  TEST_RR_12_AFTER 250, 2, 0, xt.zip8h, 0xffffffff, 0xfffffff8, 0xfffffff8
  TEST_RR_12_AFTER 251, 2, 1, xt.zip8h, 0xfafa2929, 0xfa29fada, 0xfa29fada
  TEST_RR_12_AFTER 252, 2, 2, xt.zip8h, 0xffffffff, 0xfffffffd, 0xfffffffd
  TEST_RR_21_AFTER 253, 0, 0, xt.zip8h, 0x9b9b1d1d, 0x9b1dfb17, 0x9b1dfb17
  TEST_RR_21_AFTER 254, 0, 1, xt.zip8h, 0xffffffff, 0xfffffd66, 0xffffffa3
  TEST_RR_21_AFTER 255, 0, 2, xt.zip8h, 0x0a0a5e5e, 0x0a5efa9b, 0x0a5efa9b
  TEST_RR_21_AFTER 256, 1, 0, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 257, 1, 1, xt.zip8h, 0xc2c21e1e, 0xc21efe9d, 0xc21efe9d
  TEST_RR_21_AFTER 258, 1, 2, xt.zip8h, 0xffffffee, 0xffeefb70, 0xfffffef7
  TEST_RR_21_AFTER 259, 2, 0, xt.zip8h, 0x7878c2c2, 0x78c2fc9c, 0x78c2fc9c
  TEST_RR_21_AFTER 260, 2, 1, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 261, 2, 2, xt.zip8h, 0x4b4b8787, 0x4b87fce6, 0x4b87fce6
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.zip8h, 0xffffffff, 0xfffffef4, 0xfffffef4
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.zip8h, 0x57571414, 0x5714fdda, 0x5714fdda
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.zip8h, 0xffffffff, 0xfffffe8e, 0xfffffe8e
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.zip8h, 0xd2d20202, 0xd202f828, 0xd202f828
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.zip8h, 0xfffff3ff, 0xffffffed, 0xfff3fc40
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.zip8h, 0xff17ffc9, 0x17c9f9c1, 0xffffff10

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.zip8h, 0xa9ffe5ff, 0xffffffdd, 0xa9e5ff1f
  TEST_RR_RS2_LOADED 269, 0, xt.zip8h, 0xa9ffe5ff, 0xffffffdd, 0xa9e5ff1f
  TEST_RR_BOTH_LOADED 270, 0, xt.zip8h, 0xffffffff, 0xffffffdd
  TEST_RR_RS1_LOADED 271, 1, xt.zip8h, 0x00004a4a, 0x004afb68, 0x004afb68
  TEST_RR_RS2_LOADED 272, 1, xt.zip8h, 0x00004a4a, 0x004afb68, 0x004afb68
  TEST_RR_BOTH_LOADED 273, 1, xt.zip8h, 0x00004a4a, 0x004afb68
  TEST_RR_RS1_LOADED 274, 2, xt.zip8h, 0xffffffff, 0xfffffc98, 0xfffffc98
  TEST_RR_RS2_LOADED 275, 2, xt.zip8h, 0xffffffff, 0xfffffc98, 0xfffffc98
  TEST_RR_BOTH_LOADED 276, 2, xt.zip8h, 0xffffffff, 0xfffffc98

  // Each result is at once a source.
  TEST_RR_CHAIN 277, xt.zip8h, 0x5ac35a5a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 278, xt.zip8h, 0xc35ac30f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 279, xt.zip8h, 0x007f00ff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 280, xt.zip8h, 0xc3005a00, 0xc35a96e7
  TEST_RR_ZERO_RS2 281, xt.zip8h, 0x00c3005a, 0xc35a96e7
  TEST_RR_ZERO_RS1 282, xt.zip8h, 0, 1
  TEST_RR_ZERO_RS2 283, xt.zip8h, 0, 1
  TEST_RR_ZERO_RS1 284, xt.zip8h, 0xff00ff00, 0xffffffff
  TEST_RR_ZERO_RS2 285, xt.zip8h, 0x00ff00ff, 0xffffffff
  TEST_RR_ZERO_RS1 286, xt.zip8h, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 287, xt.zip8h, 0x00600000, 0x60000000
  TEST_RR_ZERO_RS1 288, xt.zip8h, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 289, xt.zip8h, 0x00a00000, 0xa0000000
  TEST_RR_ZERO_RS1 290, xt.zip8h, 0, 5
  TEST_RR_ZERO_RS2 291, xt.zip8h, 0, 5
  TEST_RR_ZERO_RS1 292, xt.zip8h, 768, 0x00030201
  TEST_RR_ZERO_RS2 293, xt.zip8h, 3, 0x00030201
  TEST_RR_ZERO_RS1 294, xt.zip8h, 0, 0
  TEST_RR_ZERO_RS2 295, xt.zip8h, 0, 0
  TEST_RR_ZERO_BOTH 296, xt.zip8h, 0
  TEST_RR_ZERO_RD 297, xt.zip8h, 0x33a055a5, 0x47652b5c
  TEST_RR_ZERO_RD 298, xt.zip8h, 0xb554b3cf, 0x3fbf939c
  TEST_RR_ZERO_RD 299, xt.zip8h, 0x32929b61, 3

TEST_END
