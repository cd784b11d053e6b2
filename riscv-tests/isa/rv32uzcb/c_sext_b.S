// c.sext.b: 114 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Boundaries.
  TEST_C1 2, c.sext.b, 0, 0
  TEST_C1 3, c.sext.b, 1, 1
  TEST_C1 4, c.sext.b, 2, 2
  TEST_C1 5, c.sext.b, 0xffffffff, 0x7fffffff
  TEST_C1 6, c.sext.b, 0, 0x80000000
  TEST_C1 7, c.sext.b, 1, 0x80000001
  TEST_C1 8, c.sext.b, 0, 0xffff8000
  TEST_C1 9, c.sext.b, 0xffffffff, 0xffffffff
  TEST_C1 10, c.sext.b, 127, 127
  TEST_C1 11, c.sext.b, 0xffffff80, 128
  TEST_C1 12, c.sext.b, 0xffffffff, 255
  TEST_C1 13, c.sext.b, 0, 256
  TEST_C1 14, c.sext.b, 0xffffffff, 0x00007fff
  TEST_C1 15, c.sext.b, 0, 0x00008000
  TEST_C1 16, c.sext.b, 0xffffffff, 0x0000ffff
  TEST_C1 17, c.sext.b, 0xffffff80, 0x00007f80
  TEST_C1 18, c.sext.b, 0xffffffe7, 0xc35a96e7
  TEST_C1 19, c.sext.b, 0xffffff85, 0x5a0f3c85

  // Each bit alone, each alone missing.
  TEST_C1 20, c.sext.b, 1, 1
  TEST_C1 21, c.sext.b, 0xfffffffe, 0xfffffffe
  TEST_C1 22, c.sext.b, 2, 2
  TEST_C1 23, c.sext.b, 0xfffffffd, 0xfffffffd
  TEST_C1 24, c.sext.b, 4, 4
  TEST_C1 25, c.sext.b, 0xfffffffb, 0xfffffffb
  TEST_C1 26, c.sext.b, 8, 8
  TEST_C1 27, c.sext.b, 0xfffffff7, 0xfffffff7
  TEST_C1 28, c.sext.b, 16, 16
  TEST_C1 29, c.sext.b, 0xffffffef, 0xffffffef
  TEST_C1 30, c.sext.b, 32, 32
  TEST_C1 31, c.sext.b, 0xffffffdf, 0xffffffdf
  TEST_C1 32, c.sext.b, 64, 64
  TEST_C1 33, c.sext.b, 0xffffffbf, 0xffffffbf
  TEST_C1 34, c.sext.b, 0xffffff80, 128
  TEST_C1 35, c.sext.b, 127, 0xffffff7f
  TEST_C1 36, c.sext.b, 0, 256
  TEST_C1 37, c.sext.b, 0xffffffff, 0xfffffeff
  TEST_C1 38, c.sext.b, 0, 512
  TEST_C1 39, c.sext.b, 0xffffffff, 0xfffffdff
  TEST_C1 40, c.sext.b, 0, 1024
  TEST_C1 41, c.sext.b, 0xffffffff, 0xfffffbff
  TEST_C1 42, c.sext.b, 0, 2048
  TEST_C1 43, c.sext.b, 0xffffffff, 0xfffff7ff
  TEST_C1 44, c.sext.b, 0, 0x00001000
  TEST_C1 45, c.sext.b, 0xffffffff, 0xffffefff
  TEST_C1 46, c.sext.b, 0, 0x00002000
  TEST_C1 47, c.sext.b, 0xffffffff, 0xffffdfff
  TEST_C1 48, c.sext.b, 0, 0x00004000
  TEST_C1 49, c.sext.b, 0xffffffff, 0xffffbfff
  TEST_C1 50, c.sext.b, 0, 0x00008000
  TEST_C1 51, c.sext.b, 0xffffffff, 0xffff7fff
  TEST_C1 52, c.sext.b, 0, 0x00010000
  TEST_C1 53, c.sext.b, 0xffffffff, 0xfffeffff
  TEST_C1 54, c.sext.b, 0, 0x00020000
  TEST_C1 55, c.sext.b, 0xffffffff, 0xfffdffff
  TEST_C1 56, c.sext.b, 0, 0x00040000
  TEST_C1 57, c.sext.b, 0xffffffff, 0xfffbffff
  TEST_C1 58, c.sext.b, 0, 0x00080000
  TEST_C1 59, c.sext.b, 0xffffffff, 0xfff7ffff
  TEST_C1 60, c.sext.b, 0, 0x00100000
  TEST_C1 61, c.sext.b, 0xffffffff, 0xffefffff
  TEST_C1 62, c.sext.b, 0, 0x00200000
  TEST_C1 63, c.sext.b, 0xffffffff, 0xffdfffff
  TEST_C1 64, c.sext.b, 0, 0x00400000
  TEST_C1 65, c.sext.b, 0xffffffff, 0xffbfffff
  TEST_C1 66, c.sext.b, 0, 0x00800000
  TEST_C1 67, c.sext.b, 0xffffffff, 0xff7fffff
  TEST_C1 68, c.sext.b, 0, 0x01000000
  TEST_C1 69, c.sext.b, 0xffffffff, 0xfeffffff
  TEST_C1 70, c.sext.b, 0, 0x02000000
  TEST_C1 71, c.sext.b, 0xffffffff, 0xfdffffff
  TEST_C1 72, c.sext.b, 0, 0x04000000
  TEST_C1 73, c.sext.b, 0xffffffff, 0xfbffffff
  TEST_C1 74, c.sext.b, 0, 0x08000000
  TEST_C1 75, c.sext.b, 0xffffffff, 0xf7ffffff
  TEST_C1 76, c.sext.b, 0, 0x10000000
  TEST_C1 77, c.sext.b, 0xffffffff, 0xefffffff
  TEST_C1 78, c.sext.b, 0, 0x20000000
  TEST_C1 79, c.sext.b, 0xffffffff, 0xdfffffff
  TEST_C1 80, c.sext.b, 0, 0x40000000
  TEST_C1 81, c.sext.b, 0xffffffff, 0xbfffffff
  TEST_C1 82, c.sext.b, 0, 0x80000000
  TEST_C1 83, c.sext.b, 0xffffffff, 0x7fffffff

  // Noise, in every register.
  TEST_C1 84, c.sext.b, 36, 0x2bf4ff24, x8
  TEST_C1 85, c.sext.b, 87, 0x78836a57, x9
  TEST_C1 86, c.sext.b, 61, 0xb7ee203d, x10
  TEST_C1 87, c.sext.b, 116, 0x04fd6674, x11
  TEST_C1 88, c.sext.b, 64, 0x12c73c40, x12
  TEST_C1 89, c.sext.b, 19, 0x27c6e913, x13
  TEST_C1 90, c.sext.b, 0xffffffc6, 0x6512aac6, x14
  TEST_C1 91, c.sext.b, 0xfffffff4, 0xc8f841f4, x15
  TEST_C1 92, c.sext.b, 0xffffffb4, 0x5aff70b4, x8
  TEST_C1 93, c.sext.b, 0xffffffb2, 0x92c511b2, x9
  TEST_C1 94, c.sext.b, 104, 0xef025568, x10
  TEST_C1 95, c.sext.b, 77, 0x47fc8e4d, x11
  TEST_C1 96, c.sext.b, 0xffffffcc, 0xe346cccc, x12
  TEST_C1 97, c.sext.b, 112, 0xabfe6970, x13
  TEST_C1 98, c.sext.b, 0xfffffff9, 0x8d185bf9, x14
  TEST_C1 99, c.sext.b, 120, 0xe6b8c378, x15
  TEST_C1 100, c.sext.b, 0xffffff93, 0xdeeb0c93, x8
  TEST_C1 101, c.sext.b, 0xffffffda, 0x9539c1da, x9
  TEST_C1 102, c.sext.b, 54, 0xa5e6d536, x10
  TEST_C1 103, c.sext.b, 100, 0x850ad564, x11
  TEST_C1 104, c.sext.b, 0xffffffe3, 0x262ae7e3, x12
  TEST_C1 105, c.sext.b, 0xffffffc7, 0xaf2e77c7, x13
  TEST_C1 106, c.sext.b, 86, 0x7021e156, x14
  TEST_C1 107, c.sext.b, 71, 0xb66c1347, x15

  // Result and source at every forwarding distance.
  TEST_C1_RESULT_AFTER 108, 0, c.sext.b, 0xffffffb4, 0xf77aa0b4
  TEST_C1_RESULT_AFTER 109, 1, c.sext.b, 51, 0x31367a33
  TEST_C1_RESULT_AFTER 110, 2, c.sext.b, 0xffffffe5, 0x883c09e5
  TEST_C1_AFTER 111, 0, c.sext.b, 0xffffffb7, 0xcd98deb7
  TEST_C1_AFTER 112, 1, c.sext.b, 0xffffffab, 0xae0a5bab
  TEST_C1_AFTER 113, 2, c.sext.b, 27, 0x69c9e61b

  // Whatever the other registers hold.
  TEST_C1_BESIDE_OTHERS 114, c.sext.b, 0xffffffe7, 0xc35a96e7
  TEST_C1_BESIDE_OTHERS 115, c.sext.b, 0xffffff85, 0x5a0f3c85

TEST_END
