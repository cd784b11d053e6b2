// c.zext.h: 114 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Boundaries.
  TEST_C1 2, c.zext.h, 0, 0
  TEST_C1 3, c.zext.h, 1, 1
  TEST_C1 4, c.zext.h, 2, 2
  TEST_C1 5, c.zext.h, 0x0000ffff, 0x7fffffff
  TEST_C1 6, c.zext.h, 0, 0x80000000
  TEST_C1 7, c.zext.h, 1, 0x80000001
  TEST_C1 8, c.zext.h, 0x00008000, 0xffff8000
  TEST_C1 9, c.zext.h, 0x0000ffff, 0xffffffff
  TEST_C1 10, c.zext.h, 127, 127
  TEST_C1 11, c.zext.h, 128, 128
  TEST_C1 12, c.zext.h, 255, 255
  TEST_C1 13, c.zext.h, 256, 256
  TEST_C1 14, c.zext.h, 0x00007fff, 0x00007fff
  TEST_C1 15, c.zext.h, 0x00008000, 0x00008000
  TEST_C1 16, c.zext.h, 0x0000ffff, 0x0000ffff
  TEST_C1 17, c.zext.h, 0x00007f80, 0x00007f80
  TEST_C1 18, c.zext.h, 0x000096e7, 0xc35a96e7
  TEST_C1 19, c.zext.h, 0x00003c85, 0x5a0f3c85

  // Each bit alone, each alone missing.
  TEST_C1 20, c.zext.h, 1, 1
  TEST_C1 21, c.zext.h, 0x0000fffe, 0xfffffffe
  TEST_C1 22, c.zext.h, 2, 2
  TEST_C1 23, c.zext.h, 0x0000fffd, 0xfffffffd
  TEST_C1 24, c.zext.h, 4, 4
  TEST_C1 25, c.zext.h, 0x0000fffb, 0xfffffffb
  TEST_C1 26, c.zext.h, 8, 8
  TEST_C1 27, c.zext.h, 0x0000fff7, 0xfffffff7
  TEST_C1 28, c.zext.h, 16, 16
  TEST_C1 29, c.zext.h, 0x0000ffef, 0xffffffef
  TEST_C1 30, c.zext.h, 32, 32
  TEST_C1 31, c.zext.h, 0x0000ffdf, 0xffffffdf
  TEST_C1 32, c.zext.h, 64, 64
  TEST_C1 33, c.zext.h, 0x0000ffbf, 0xffffffbf
  TEST_C1 34, c.zext.h, 128, 128
  TEST_C1 35, c.zext.h, 0x0000ff7f, 0xffffff7f
  TEST_C1 36, c.zext.h, 256, 256
  TEST_C1 37, c.zext.h, 0x0000feff, 0xfffffeff
  TEST_C1 38, c.zext.h, 512, 512
  TEST_C1 39, c.zext.h, 0x0000fdff, 0xfffffdff
  TEST_C1 40, c.zext.h, 1024, 1024
  TEST_C1 41, c.zext.h, 0x0000fbff, 0xfffffbff
  TEST_C1 42, c.zext.h, 2048, 2048
  TEST_C1 43, c.zext.h, 0x0000f7ff, 0xfffff7ff
  TEST_C1 44, c.zext.h, 0x00001000, 0x00001000
  TEST_C1 45, c.zext.h, 0x0000efff, 0xffffefff
  TEST_C1 46, c.zext.h, 0x00002000, 0x00002000
  TEST_C1 47, c.zext.h, 0x0000dfff, 0xffffdfff
  TEST_C1 48, c.zext.h, 0x00004000, 0x00004000
  TEST_C1 49, c.zext.h, 0x0000bfff, 0xffffbfff
  TEST_C1 50, c.zext.h, 0x00008000, 0x00008000
  TEST_C1 51, c.zext.h, 0x00007fff, 0xffff7fff
  TEST_C1 52, c.zext.h, 0, 0x00010000
  TEST_C1 53, c.zext.h, 0x0000ffff, 0xfffeffff
  TEST_C1 54, c.zext.h, 0, 0x00020000
  TEST_C1 55, c.zext.h, 0x0000ffff, 0xfffdffff
  TEST_C1 56, c.zext.h, 0, 0x00040000
  TEST_C1 57, c.zext.h, 0x0000ffff, 0xfffbffff
  TEST_C1 58, c.zext.h, 0, 0x00080000
  TEST_C1 59, c.zext.h, 0x0000ffff, 0xfff7ffff
  TEST_C1 60, c.zext.h, 0, 0x00100000
  TEST_C1 61, c.zext.h, 0x0000ffff, 0xffefffff
  TEST_C1 62, c.zext.h, 0, 0x00200000
  TEST_C1 63, c.zext.h, 0x0000ffff, 0xffdfffff
  TEST_C1 64, c.zext.h, 0, 0x00400000
  TEST_C1 65, c.zext.h, 0x0000ffff, 0xffbfffff
  TEST_C1 66, c.zext.h, 0, 0x00800000
  TEST_C1 67, c.zext.h, 0x0000ffff, 0xff7fffff
  TEST_C1 68, c.zext.h, 0, 0x01000000
  TEST_C1 69, c.zext.h, 0x0000ffff, 0xfeffffff
  TEST_C1 70, c.zext.h, 0, 0x02000000
  TEST_C1 71, c.zext.h, 0x0000ffff, 0xfdffffff
  TEST_C1 72, c.zext.h, 0, 0x04000000
  TEST_C1 73, c.zext.h, 0x0000ffff, 0xfbffffff
  TEST_C1 74, c.zext.h, 0, 0x08000000
  TEST_C1 75, c.zext.h, 0x0000ffff, 0xf7ffffff
  TEST_C1 76, c.zext.h, 0, 0x10000000
  TEST_C1 77, c.zext.h, 0x0000ffff, 0xefffffff
  TEST_C1 78, c.zext.h, 0, 0x20000000
  TEST_C1 79, c.zext.h, 0x0000ffff, 0xdfffffff
  TEST_C1 80, c.zext.h, 0, 0x40000000
  TEST_C1 81, c.zext.h, 0x0000ffff, 0xbfffffff
  TEST_C1 82, c.zext.h, 0, 0x80000000
  TEST_C1 83, c.zext.h, 0x0000ffff, 0x7fffffff

  // Noise, in every register.
  TEST_C1 84, c.zext.h, 1479, 0x7dbd05c7, x8
  TEST_C1 85, c.zext.h, 0x0000ed9b, 0x72c3ed9b, x9
  TEST_C1 86, c.zext.h, 0x00005a91, 0xca485a91, x10
  TEST_C1 87, c.zext.h, 0x00001897, 0x80f41897, x11
  TEST_C1 88, c.zext.h, 1753, 0xe72d06d9, x12
  TEST_C1 89, c.zext.h, 0x00006afa, 0xc3076afa, x13
  TEST_C1 90, c.zext.h, 0x0000ed5b, 0xe709ed5b, x14
  TEST_C1 91, c.zext.h, 0x0000b533, 0xc601b533, x15
  TEST_C1 92, c.zext.h, 0x0000f14c, 0xd09af14c, x8
  TEST_C1 93, c.zext.h, 0x0000e447, 0xbda3e447, x9
  TEST_C1 94, c.zext.h, 0x0000d3fe, 0x40ced3fe, x10
  TEST_C1 95, c.zext.h, 0x0000edc7, 0x738eedc7, x11
  TEST_C1 96, c.zext.h, 0x0000be86, 0x44acbe86, x12
  TEST_C1 97, c.zext.h, 0x00004e57, 0x10664e57, x13
  TEST_C1 98, c.zext.h, 0x00008140, 0x22aa8140, x14
  TEST_C1 99, c.zext.h, 0x00002b49, 0x6f622b49, x15
  TEST_C1 100, c.zext.h, 0x00005606, 0x1ad55606, x8
  TEST_C1 101, c.zext.h, 0x00001ee6, 0xc1fb1ee6, x9
  TEST_C1 102, c.zext.h, 0x0000bad4, 0x8985bad4, x10
  TEST_C1 103, c.zext.h, 0x0000eaf3, 0x6ecaeaf3, x11
  TEST_C1 104, c.zext.h, 2474, 0xc15a09aa, x12
  TEST_C1 105, c.zext.h, 0x000040d9, 0x9f1040d9, x13
  TEST_C1 106, c.zext.h, 0x0000ef95, 0xf620ef95, x14
  TEST_C1 107, c.zext.h, 0x00001f34, 0x51041f34, x15

  // Result and source at every forwarding distance.
  TEST_C1_RESULT_AFTER 108, 0, c.zext.h, 0x0000535c, 0xf999535c
  TEST_C1_RESULT_AFTER 109, 1, c.zext.h, 0x0000cb2f, 0x3578cb2f
  TEST_C1_RESULT_AFTER 110, 2, c.zext.h, 0x00001e64, 0x9c851e64
  TEST_C1_AFTER 111, 0, c.zext.h, 0x000066c3, 0xbe1466c3
  TEST_C1_AFTER 112, 1, c.zext.h, 0x0000a354, 0x0296a354
  TEST_C1_AFTER 113, 2, c.zext.h, 0x00006c77, 0xe6fc6c77

  // Whatever the other registers hold.
  TEST_C1_BESIDE_OTHERS 114, c.zext.h, 0x000096e7, 0xc35a96e7
  TEST_C1_BESIDE_OTHERS 115, c.zext.h, 0x00003c85, 0x5a0f3c85

TEST_END
