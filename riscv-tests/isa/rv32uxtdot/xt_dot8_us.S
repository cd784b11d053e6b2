// xt.dot8.us: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.us, 0xffff0000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.us, 0x0000fe00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.us, 0xffff1000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.us, 0x0000ee00, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.us, 0xfffffe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.us, 0xffff0200, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.us, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.us, 0xffff11e0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.us, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.us, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.us, 0xfffef000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.us, 0x00010de0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.us, 0xffff0100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.us, 0x0000fce0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.us, 0xfffffde0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.us, 0xffff1200, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.us, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.us, 0xffff20e0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.us, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.us, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.us, 0xfffe0200, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.us, 0x0001fa04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.us, 0xfffe21e0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.us, 0x0001da24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.us, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.us, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.us, 0xfffffd28, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.us, 0xfffffdf0, 0x87654321, 240
  TEST_RR 30, xt.dot8.us, 0xffffd280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.us, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.us, 0xfffffe16, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.us, 0xfffffbd0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.us, 0xffffe160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.us, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.us, 0xffffff04, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.us, 0xfffff9b0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.us, 0xfffff040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.us, 2025, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.us, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.us, 0xfffff790, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.us, 0xffffff20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.us, 0x00001080, 128, 0x87654321
  TEST_RR 44, xt.dot8.us, 0x00004b68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.us, 0x00002180, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.us, 0x00005c46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.us, 0x00003280, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.us, 0x00006d24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.us, 0xffffc380, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.us, 0x00007e02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.us, 0, 0, 0
  TEST_RR 52, xt.dot8.us, 0, 0, 1
  TEST_RR 53, xt.dot8.us, 0, 0, 2
  TEST_RR 54, xt.dot8.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.us, 0, 1, 0
  TEST_RR 60, xt.dot8.us, 1, 1, 1
  TEST_RR 61, xt.dot8.us, 2, 1, 2
  TEST_RR 62, xt.dot8.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.us, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.us, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot8.us, 0, 2, 0
  TEST_RR 68, xt.dot8.us, 2, 2, 1
  TEST_RR 69, xt.dot8.us, 4, 2, 2
  TEST_RR 70, xt.dot8.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.us, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.us, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot8.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.us, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.us, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.us, 0x00003c04, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.us, 0xffffc080, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.us, 0xffffc17f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.us, 0xffff7f02, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.us, 0xfffffc84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.us, 0x00003f80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.us, 0xffffc000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.us, 0xffffc000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.us, 0xffffff80, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.us, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.us, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.us, 0x00003f7f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.us, 0xffffc000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.us, 0xffffc001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.us, 0xffffff80, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.us, 0xffffff7f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.us, 0x00007d02, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.us, 0xffff8080, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.us, 0xffff8080, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.us, 0xffffbe02, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.us, 0xfffffd82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.us, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot8.us, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot8.us, 0x00007b84, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.us, 0xffff8080, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.us, 0xffff817f, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.us, 0xffff7e82, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.us, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot8.us, 0x000028ae, 0xfffecc26, 0x000339cc
  TEST_RR 116, xt.dot8.us, 0x0000287a, 0xfffecc27, 0x000339cc
  TEST_RR 117, xt.dot8.us, 464, 58, 0x781d8608
  TEST_RR 118, xt.dot8.us, 522, 58, 0x781d8609
  TEST_RR 119, xt.dot8.us, 0x00002c30, 101, 0xac3e9770
  TEST_RR 120, xt.dot8.us, 0x00002d10, 103, 0xac3e9770
  TEST_RR 121, xt.dot8.us, 0xfffffcfb, 0x05dc38a4, 0xfffffffd
  TEST_RR 122, xt.dot8.us, 0xfffffe43, 0x05dc38a4, 0xffffffff
  TEST_RR 123, xt.dot8.us, 0xfffffc24, 0xd19e4d07, 0xfcf60a5e
  TEST_RR 124, xt.dot8.us, 0xfffffaac, 0xd19e4d03, 0xfcf60a5e
  TEST_RR 125, xt.dot8.us, 1161, 0x00001595, 0x97022203
  TEST_RR 126, xt.dot8.us, 1757, 0x00001595, 0x97022207
  TEST_RR 127, xt.dot8.us, 0xfffff221, 0xfcd62bea, 0xfffffff3
  TEST_RR 128, xt.dot8.us, 0xfffff289, 0xfcd62be2, 0xfffffff3
  TEST_RR 129, xt.dot8.us, 0x000015ea, 110, 0x1f676133
  TEST_RR 130, xt.dot8.us, 0x0000195a, 110, 0x1f67613b
  TEST_RR 131, xt.dot8.us, 1978, 0xadea1566, 0xfffffd18
  TEST_RR 132, xt.dot8.us, 2362, 0xadea1576, 0xfffffd18
  TEST_RR 133, xt.dot8.us, 0xffff454c, 0x9a5cd518, 0x9dd082ca
  TEST_RR 134, xt.dot8.us, 0xffff46cc, 0x9a5cd518, 0x9dd082da
  TEST_RR 135, xt.dot8.us, 0xfffff25c, 609, 220
  TEST_RR 136, xt.dot8.us, 0xfffff6dc, 577, 220
  TEST_RR 137, xt.dot8.us, 1775, 0xbf2f5970, 0xfff8c643
  TEST_RR 138, xt.dot8.us, 0x000014ef, 0xbf2f5970, 0xfff8c663
  TEST_RR 139, xt.dot8.us, 3230, 0xff19b2aa, 19
  TEST_RR 140, xt.dot8.us, 0x0000115e, 0xff19b2ea, 19
  TEST_RR 141, xt.dot8.us, 0x00002b2d, 0x01816e16, 0x001357d4
  TEST_RR 142, xt.dot8.us, 0x000025ad, 0x01816e16, 0x00135794
  TEST_RR 143, xt.dot8.us, 0x00006f34, 0xfffffe46, 0x074539b3
  TEST_RR 144, xt.dot8.us, 0x000048b4, 0xfffffec6, 0x074539b3
  TEST_RR 145, xt.dot8.us, 0x000037a1, 0x000031c2, 0x42933d3a
  TEST_RR 146, xt.dot8.us, 0xffffd6a1, 0x000031c2, 0x42933dba
  TEST_RR 147, xt.dot8.us, 0xffffcf2e, 0xf5229c07, 0x21d4833b
  TEST_RR 148, xt.dot8.us, 0xffffceb1, 0xf5229d07, 0x21d4833b
  TEST_RR 149, xt.dot8.us, 0xfffffc64, 0xa56edc21, 0xfffffff3
  TEST_RR 150, xt.dot8.us, 0xfffffb88, 0xa56edc21, 0xfffffef3
  TEST_RR 151, xt.dot8.us, 0x000022ea, 0x888c0ac8, 0x5db06d20
  TEST_RR 152, xt.dot8.us, 0x00002210, 0x888c08c8, 0x5db06d20
  TEST_RR 153, xt.dot8.us, 0x00006e24, 0x000a2ee1, 0xc8e82976
  TEST_RR 154, xt.dot8.us, 0x00006e80, 0x000a2ee1, 0xc8e82b76
  TEST_RR 155, xt.dot8.us, 0xffffd97d, 0x0548c8bb, 0xffdbc01e
  TEST_RR 156, xt.dot8.us, 0xffffd87d, 0x0548ccbb, 0xffdbc01e
  TEST_RR 157, xt.dot8.us, 0xffffe2cb, 0x608d82b9, 0xfffff3e2
  TEST_RR 158, xt.dot8.us, 0xffffe4d3, 0x608d82b9, 0xfffff7e2
  TEST_RR 159, xt.dot8.us, 0xffff75e0, 0xfd385690, 0xeca3829d
  TEST_RR 160, xt.dot8.us, 0xffff71f0, 0xfd385e90, 0xeca3829d
  TEST_RR 161, xt.dot8.us, 0xffff834b, 0x06775c93, 0xf98a0981
  TEST_RR 162, xt.dot8.us, 0xffff806b, 0x06775c93, 0xf98a0181
  TEST_RR 163, xt.dot8.us, 0xffffe802, 566, 0xef243d8c
  TEST_RR 164, xt.dot8.us, 0xffffebd2, 0x00001236, 0xef243d8c
  TEST_RR 165, xt.dot8.us, 0x0000b2ab, 0xcaf0c0b7, 0x675e65a3
  TEST_RR 166, xt.dot8.us, 0x0000beab, 0xcaf0c0b7, 0x675e75a3
  TEST_RR 167, xt.dot8.us, 0x00003f92, 0xfc27855b, 0xef877b62
  TEST_RR 168, xt.dot8.us, 0x00004ef2, 0xfc27a55b, 0xef877b62
  TEST_RR 169, xt.dot8.us, 0xffffe7c9, 0xa6f1955d, 0x85f86807
  TEST_RR 170, xt.dot8.us, 0xffffd529, 0xa6f1955d, 0x85f84807
  TEST_RR 171, xt.dot8.us, 0xffffe11d, 0x94e75bd3, 0xba9e4a57
  TEST_RR 172, xt.dot8.us, 0xffffce9d, 0x94e71bd3, 0xba9e4a57
  TEST_RR 173, xt.dot8.us, 0xfffff9e6, 0x72e6d203, 0xe51de666
  TEST_RR 174, xt.dot8.us, 0xffffc566, 0x72e6d203, 0xe51da666
  TEST_RR 175, xt.dot8.us, 4013, 0xffff0943, 0x00001d38
  TEST_RR 176, xt.dot8.us, 0x00001e2d, 0xffff8943, 0x00001d38
  TEST_RR 177, xt.dot8.us, 0xffff79d7, 0xc3fbd8ea, 0x06cba4f6
  TEST_RR 178, xt.dot8.us, 0xffffe5d7, 0xc3fbd8ea, 0x06cb24f6
  TEST_RR 179, xt.dot8.us, 0xfffffe0b, 0x0148631d, 0x2688365f
  TEST_RR 180, xt.dot8.us, 0xfffffd93, 0x0149631d, 0x2688365f
  TEST_RR 181, xt.dot8.us, 0x00003b2d, 0x82e8a8f3, 0xbb0e7505
  TEST_RR 182, xt.dot8.us, 0x00003c15, 0x82e8a8f3, 0xbb0f7505
  TEST_RR 183, xt.dot8.us, 0xffff886c, 0xa3a077a9, 0x96ab2ae4
  TEST_RR 184, xt.dot8.us, 0xffff87c2, 0xa3a277a9, 0x96ab2ae4
  TEST_RR 185, xt.dot8.us, 0x000075bc, 0xf680eefb, 0x678777e0
  TEST_RR 186, xt.dot8.us, 0x000074bc, 0xf680eefb, 0x678577e0
  TEST_RR 187, xt.dot8.us, 0xffffc150, 0x004b58b9, 0x039b4aaf
  TEST_RR 188, xt.dot8.us, 0xffffbfbc, 0x004f58b9, 0x039b4aaf
  TEST_RR 189, xt.dot8.us, 0xfffff4b5, 0x7b051b60, 0x27cf7791
  TEST_RR 190, xt.dot8.us, 0xfffff4a1, 0x7b051b60, 0x27cb7791
  TEST_RR 191, xt.dot8.us, 0xffffd7b3, 0x546f250f, 0xf79739ff
  TEST_RR 192, xt.dot8.us, 0xffffdafb, 0x5467250f, 0xf79739ff
  TEST_RR 193, xt.dot8.us, 0x00004000, 0xfffffe1e, 0x000447a7
  TEST_RR 194, xt.dot8.us, 0x000047f8, 0xfffffe1e, 0x000c47a7
  TEST_RR 195, xt.dot8.us, 0x00003e21, 0xc6784147, 0x2f2843dc
  TEST_RR 196, xt.dot8.us, 0x00003ba1, 0xc6684147, 0x2f2843dc
  TEST_RR 197, xt.dot8.us, 0x00006824, 0xfb7d568c, 0x7e4c138d
  TEST_RR 198, xt.dot8.us, 0x00006ff4, 0xfb7d568c, 0x7e5c138d
  TEST_RR 199, xt.dot8.us, 0xffffbe18, 0x00483d64, 0xffff9c95
  TEST_RR 200, xt.dot8.us, 0xffffbdf8, 0x00683d64, 0xffff9c95
  TEST_RR 201, xt.dot8.us, 0x00008994, 0xff9425dd, 0x2f2b084b
  TEST_RR 202, xt.dot8.us, 0x00007714, 0xff9425dd, 0x2f0b084b
  TEST_RR 203, xt.dot8.us, 0xffffe932, 0x0036d25d, 0x5e7df396
  TEST_RR 204, xt.dot8.us, 2162, 0x0076d25d, 0x5e7df396
  TEST_RR 205, xt.dot8.us, 0xffffe72e, 0x000117a3, 0xe78b45d0
  TEST_RR 206, xt.dot8.us, 0xffffe76e, 0x000117a3, 0xe7cb45d0
  TEST_RR 207, xt.dot8.us, 0x0000a371, 0xffffff81, 0xf46d67b9
  TEST_RR 208, xt.dot8.us, 0x00006cf1, 0xff7fff81, 0xf46d67b9
  TEST_RR 209, xt.dot8.us, 1878, 0x1ffb9d69, 0xfffff12b
  TEST_RR 210, xt.dot8.us, 0x000084d6, 0x1ffb9d69, 0xff7ff12b
  TEST_RR 211, xt.dot8.us, 0x0000280f, 0x0ce3c605, 0x2fe651a7
  TEST_RR 212, xt.dot8.us, 0x0000283e, 0x0de3c605, 0x2fe651a7
  TEST_RR 213, xt.dot8.us, 0xffffcb08, 0xeaaa1671, 136
  TEST_RR 214, xt.dot8.us, 0xffffcbf2, 0xeaaa1671, 0x01000088
  TEST_RR 215, xt.dot8.us, 0xffffee5d, 0x386c0001, 0x5ea633c5
  TEST_RR 216, xt.dot8.us, 0xffffef19, 0x3a6c0001, 0x5ea633c5
  TEST_RR 217, xt.dot8.us, 0, 0xffc06c13, 0
  TEST_RR 218, xt.dot8.us, 510, 0xffc06c13, 0x02000000
  TEST_RR 219, xt.dot8.us, 0xfffff3cc, 0xb36480f7, 0xfffffff5
  TEST_RR 220, xt.dot8.us, 0xfffff3c8, 0xb76480f7, 0xfffffff5
  TEST_RR 221, xt.dot8.us, 0xffffc676, 0xdc7c158d, 0xece78cde
  TEST_RR 222, xt.dot8.us, 0xffffc306, 0xdc7c158d, 0xe8e78cde
  TEST_RR 223, xt.dot8.us, 0xfffffe81, 0x4acfb02f, 0xfff13184
  TEST_RR 224, xt.dot8.us, 0xfffffe89, 0x42cfb02f, 0xfff13184
  TEST_RR 225, xt.dot8.us, 0xffffa8ca, 0x6361fc75, 0x00279703
  TEST_RR 226, xt.dot8.us, 0xffffabe2, 0x6361fc75, 0x08279703
  TEST_RR 227, xt.dot8.us, 0xffffe875, 0xf3235f30, 0x0f029ef7
  TEST_RR 228, xt.dot8.us, 0xffffe785, 0xe3235f30, 0x0f029ef7
  TEST_RR 229, xt.dot8.us, 0xffff706f, 0xfffff146, 0xffe58fde
  TEST_RR 230, xt.dot8.us, 0xffff607f, 0xfffff146, 0xefe58fde
  TEST_RR 231, xt.dot8.us, 0xfffffcaa, 0xa6e7dced, 0xffffffff
  TEST_RR 232, xt.dot8.us, 0xfffffcca, 0x86e7dced, 0xffffffff
  TEST_RR 233, xt.dot8.us, 270, 0xaa62de08, 0xffffff5f
  TEST_RR 234, xt.dot8.us, 0xffffebce, 0xaa62de08, 0xdfffff5f
  TEST_RR 235, xt.dot8.us, 0x00001b23, 0xfffff2b8, 0x0203c073
  TEST_RR 236, xt.dot8.us, 0x00001aa3, 0xbffff2b8, 0x0203c073
  TEST_RR 237, xt.dot8.us, 0xffff3ac9, 0xd2cce445, 0x0aa880b1
  TEST_RR 238, xt.dot8.us, 0xffff6f49, 0xd2cce445, 0x4aa880b1
  TEST_RR 239, xt.dot8.us, 0xffffc78d, 0xffffbf74, 0xc3935d60
  TEST_RR 240, xt.dot8.us, 0xffffe60d, 0x7fffbf74, 0xc3935d60
  TEST_RR 241, xt.dot8.us, 0x00006064, 0x1197c2c7, 124
  TEST_RR 242, xt.dot8.us, 0x000057e4, 0x1197c2c7, 0x8000007c

  // Noise.
  TEST_RR 243, xt.dot8.us, 0x00001a3b, 0xafc90fc6, 0xe6cf3067
  TEST_RR 244, xt.dot8.us, 0xfffff9c6, 0x0f930568, 0x38a98f69
  TEST_RR 245, xt.dot8.us, 0x00005529, 0xfc0cdb12, 0x43141da3
  TEST_RR 246, xt.dot8.us, 0x00002848, 0x471b2c1b, 0x3e3d6fe9
  TEST_RR 247, xt.dot8.us, 0x000028c2, 0xc5291c0d, 0x4f94e00f
  TEST_RR 248, xt.dot8.us, 1293, 0xf2597d80, 0x0149c212
  TEST_RR 249, xt.dot8.us, 0x00002fc0, 0x5c6bf46f, 0xc2904478
  TEST_RR 250, xt.dot8.us, 3102, 0x8f428d3a, 0xef640dce
  TEST_RR 251, xt.dot8.us, 0x000033ec, 0x20bf3c67, 0xbb79e3c7
  TEST_RR 252, xt.dot8.us, 0xffffd67b, 0xbb83353d, 0xb3fd52fd
  TEST_RR 253, xt.dot8.us, 0xffff89b4, 0xda095abd, 0xe1e9bca5
  TEST_RR 254, xt.dot8.us, 0x00007b36, 0xc926816e, 0x6ae70461
  TEST_RR 255, xt.dot8.us, 0xffffba05, 0xb4f33550, 0xabe9d641
  TEST_RR 256, xt.dot8.us, 0x0000186e, 0x964c8004, 0x3d58b6e4
  TEST_RR 257, xt.dot8.us, 0xffff586d, 0xa8e6c629, 0x81efbd95
  TEST_RR 258, xt.dot8.us, 0x00001fe5, 0xeca85b6b, 0x25e29d7e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot8.us, 0xfffffdff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot8.us, 0xfffffdff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot8.us, 0xffff9c82, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot8.us, 0xffff9c82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot8.us, 0xffffc9ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot8.us, 0xffffc9ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot8.us, 0xffffeeae, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot8.us, 0xffffeeae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot8.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot8.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot8.us, 0xffffc000, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot8.us, 0xffffc000, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot8.us, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot8.us, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot8.us, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot8.us, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot8.us, 0x000029ea, 0x4a5e65b3, 0x4a5e65b3, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot8.us, 0x00002527, 0x5da63b6f, 0x5da63b6f, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot8.us, 0xfffff623, 0x000d01f5, 0x000d01f5, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot8.us, 0xffffd991, 0x8e6ae524, 0x8e6ae524, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot8.us, 0xfffffc04, 0xffffffff, 0xffffffff, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot8.us, 0x00004811, 0x223c7502, 0x223c7502, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot8.us, 0x00001832, 0xfe66ef13, 0xfe66ef13, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot8.us, 1936, 44, 44, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot8.us, 0x000048e2, 0x54333350, 0x54333350, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot8.us, 0xffff6fd2, 0xa9f6cbd6, 0xa9f6cbd6, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot8.us, 0x00003cc7, 0x5e65fbf7, 0x5e65fbf7, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot8.us, 4, 2, 2, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot8.us, 0xffffc552, 0xffff9824, 0xffff9824, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot8.us, 0x00003187, 0x4e55997b, 0x4e55997b, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot8.us, 0xffffdd4c, 0x9e3e3210, 0x9e3e3210, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot8.us, 0xfffff913, 0xfffffffc, 0xfffffffc, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot8.us, 0xffffb80d, 0x3403ea94, 0x3403ea94, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot8.us, 0xffffbde4, 0xffffff8f, 0xffffff8f, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot8.us, 0xfffffa0c, 0xfffffffd, 0xfffffffd, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot8.us, 0xffffb8cb, 0x75990f80, 0x75990f80, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot8.us, 315, 0xdd71c057, 0xdd71c057, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot8.us, 0x00001486, 0xffffe270, 0xffffe270, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot8.us, 0xffffd6e6, 0xeb2b965c, 0xeb2b965c, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot8.us, 0xffff907a, 0x8bb438f9, 0x8bb438f9, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot8.us, 0xffff6139, 0xc9ae9816, 0xc9ae9816, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot8.us, 0x00002c0b, 0xffff385d, 0xffff385d, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot8.us, 0xffffc3ba, 0x12bf07f2, 0x12bf07f2, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot8.us, 0x000020ff, 0x6d190fee, 0x6d190fee, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot8.us, 0xffffa067, 0x8d0e5793, 0x8d0e5793, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot8.us, 0xffffd652, 0x3fa31606, 0x3fa31606, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot8.us, 0x0000d20f, 0xfffffeb2, 0x7146ca75
  TEST_RR_RESULT_AFTER 306, 1, xt.dot8.us, 124, 0x9ee9247c, 1
  TEST_RR_RESULT_AFTER 307, 2, xt.dot8.us, 0xffffa088, 0x2c7b79c3, 0xd28a21c3

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot8.us, 0x000024aa, 0xfffffe66, 0xfffffe66
  TEST_RR_12_AFTER 309, 0, 1, xt.dot8.us, 0xffffc2c5, 0xaae82f30, 0xaae82f30
  TEST_RR_12_AFTER 310, 0, 2, xt.dot8.us, 0xffffe99f, 0xf7699625, 0xf7699625
  TEST_RR_12_AFTER 311, 1, 0, xt.dot8.us, 0x00003959, 0x5f4e32f4, 0x5f4e32f4
  TEST_RR_12_AFTER 312, 1, 1, xt.dot8.us, 0xffffd8d6, 0x99666c87, 0x99666c87
  TEST_RR_12_AFTER 313, 1, 2, xt.dot8.us, 0xffffb40b, 0xffffddc8, 0xffffddc8
  TEST_RR_12_AFTER 314, 2, 0, xt.dot8.us, 0xffffdff3, 0x24b3c77d, 0x24b3c77d
  TEST_RR_12_AFTER 315, 2, 1, xt.dot8.us, 0xffffdd72, 0x0000c92f, 0x0000c92f
  TEST_RR_12_AFTER 316, 2, 2, xt.dot8.us, 0xffff8636, 0x78aaa791, 0x78aaa791
  TEST_RR_21_AFTER 317, 0, 0, xt.dot8.us, 0x00006aa1, 0x64773800, 0x64773800
  TEST_RR_21_AFTER 318, 0, 1, xt.dot8.us, 0xffffb20e, 0xff08c2dd, 0xff08c2dd
  TEST_RR_21_AFTER 319, 0, 2, xt.dot8.us, 0xfffff76a, 0x50a871e3, 0x50a871e3
  TEST_RR_21_AFTER 320, 1, 0, xt.dot8.us, 2399, 0x86514b51, 0x86514b51
  TEST_RR_21_AFTER 321, 1, 1, xt.dot8.us, 0xffff827f, 0xf69d2f87, 0xf69d2f87
  TEST_RR_21_AFTER 322, 1, 2, xt.dot8.us, 0xffffa9b3, 0x93398354, 0x93398354
  TEST_RR_21_AFTER 323, 2, 0, xt.dot8.us, 0xffffc29b, 0x2d9c7789, 0x2d9c7789
  TEST_RR_21_AFTER 324, 2, 1, xt.dot8.us, 0xffff89dc, 0xfa3c928a, 0xfa3c928a
  TEST_RR_21_AFTER 325, 2, 2, xt.dot8.us, 0x0000120c, 0x4355a559, 0x4355a559
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot8.us, 0xffff8993, 0x81d0f5fb, 0x81d0f5fb
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot8.us, 9, 3, 3
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot8.us, 0xffffd690, 204, 204
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot8.us, 0x00001a44, 82, 82
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot8.us, 0xfffff64d, 0x0004758e, 0x0004758e
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot8.us, 0xffff6131, 0xe0da9ad3, 0xe0da9ad3

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot8.us, 0xffff8b2e, 0xfffebc85, 0xfffebc85
  TEST_RR_RS2_LOADED 333, 0, xt.dot8.us, 0xffff8b2e, 0xfffebc85, 0xfffebc85
  TEST_RR_BOTH_LOADED 334, 0, xt.dot8.us, 0xffff8b2e, 0xfffebc85
  TEST_RR_RS1_LOADED 335, 1, xt.dot8.us, 0x0000133a, 0xf11e72e9, 0xf11e72e9
  TEST_RR_RS2_LOADED 336, 1, xt.dot8.us, 0x0000133a, 0xf11e72e9, 0xf11e72e9
  TEST_RR_BOTH_LOADED 337, 1, xt.dot8.us, 0x0000133a, 0xf11e72e9
  TEST_RR_RS1_LOADED 338, 2, xt.dot8.us, 0xffff8ca6, 0x8fa279bc, 0x8fa279bc
  TEST_RR_RS2_LOADED 339, 2, xt.dot8.us, 0xffff8ca6, 0x8fa279bc, 0x8fa279bc
  TEST_RR_BOTH_LOADED 340, 2, xt.dot8.us, 0xffff8ca6, 0x8fa279bc

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot8.us, 0x00006cd8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot8.us, 0xffffcca1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot8.us, 0xfffff907, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot8.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot8.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot8.us, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot8.us, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot8.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot8.us, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot8.us, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot8.us, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot8.us, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot8.us, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot8.us, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot8.us, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot8.us, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot8.us, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot8.us, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot8.us, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot8.us, 0
  TEST_RR_ZERO_RD 361, xt.dot8.us, 0x9e420f4e, 0xb3f9d0e2
  TEST_RR_ZERO_RD 362, xt.dot8.us, 0xd9ebfc5d, 0xe1c25b57
  TEST_RR_ZERO_RD 363, xt.dot8.us, 0x3761283c, 0x006d7c47

TEST_END
