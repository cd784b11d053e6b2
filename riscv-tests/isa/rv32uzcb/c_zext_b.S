// c.zext.b: 114 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Boundaries.
  TEST_C1 2, c.zext.b, 0, 0
  TEST_C1 3, c.zext.b, 1, 1
  TEST_C1 4, c.zext.b, 2, 2
  TEST_C1 5, c.zext.b, 255, 0x7fffffff
  TEST_C1 6, c.zext.b, 0, 0x80000000
  TEST_C1 7, c.zext.b, 1, 0x80000001
  TEST_C1 8, c.zext.b, 0, 0xffff8000
  TEST_C1 9, c.zext.b, 255, 0xffffffff
  TEST_C1 10, c.zext.b, 127, 127
  TEST_C1 11, c.zext.b, 128, 128
  TEST_C1 12, c.zext.b, 255, 255
  TEST_C1 13, c.zext.b, 0, 256
  TEST_C1 14, c.zext.b, 255, 0x00007fff
  TEST_C1 15, c.zext.b, 0, 0x00008000
  TEST_C1 16, c.zext.b, 255, 0x0000ffff
  TEST_C1 17, c.zext.b, 128, 0x00007f80
  TEST_C1 18, c.zext.b, 231, 0xc35a96e7
  TEST_C1 19, c.zext.b, 133, 0x5a0f3c85

  // Each bit alone, each alone missing.
  TEST_C1 20, c.zext.b, 1, 1
  TEST_C1 21, c.zext.b, 254, 0xfffffffe
  TEST_C1 22, c.zext.b, 2, 2
  TEST_C1 23, c.zext.b, 253, 0xfffffffd
  TEST_C1 24, c.zext.b, 4, 4
  TEST_C1 25, c.zext.b, 251, 0xfffffffb
  TEST_C1 26, c.zext.b, 8, 8
  TEST_C1 27, c.zext.b, 247, 0xfffffff7
  TEST_C1 28, c.zext.b, 16, 16
  TEST_C1 29, c.zext.b, 239, 0xffffffef
  TEST_C1 30, c.zext.b, 32, 32
  TEST_C1 31, c.zext.b, 223, 0xffffffdf
  TEST_C1 32, c.zext.b, 64, 64
  TEST_C1 33, c.zext.b, 191, 0xffffffbf
  TEST_C1 34, c.zext.b, 128, 128
  TEST_C1 35, c.zext.b, 127, 0xffffff7f
  TEST_C1 36, c.zext.b, 0, 256
  TEST_C1 37, c.zext.b, 255, 0xfffffeff
  TEST_C1 38, c.zext.b, 0, 512
  TEST_C1 39, c.zext.b, 255, 0xfffffdff
  TEST_C1 40, c.zext.b, 0, 1024
  TEST_C1 41, c.zext.b, 255, 0xfffffbff
  TEST_C1 42, c.zext.b, 0, 2048
  TEST_C1 43, c.zext.b, 255, 0xfffff7ff
  TEST_C1 44, c.zext.b, 0, 0x00001000
  TEST_C1 45, c.zext.b, 255, 0xffffefff
  TEST_C1 46, c.zext.b, 0, 0x00002000
  TEST_C1 47, c.zext.b, 255, 0xffffdfff
  TEST_C1 48, c.zext.b, 0, 0x00004000
  TEST_C1 49, c.zext.b, 255, 0xffffbfff
  TEST_C1 50, c.zext.b, 0, 0x00008000
  TEST_C1 51, c.zext.b, 255, 0xffff7fff
  TEST_C1 52, c.zext.b, 0, 0x00010000
  TEST_C1 53, c.zext.b, 255, 0xfffeffff
  TEST_C1 54, c.zext.b, 0, 0x00020000
  TEST_C1 55, c.zext.b, 255, 0xfffdffff
  TEST_C1 56, c.zext.b, 0, 0x00040000
  TEST_C1 57, c.zext.b, 255, 0xfffbffff
  TEST_C1 58, c.zext.b, 0, 0x00080000
  TEST_C1 59, c.zext.b, 255, 0xfff7ffff
  TEST_C1 60, c.zext.b, 0, 0x00100000
  TEST_C1 61, c.zext.b, 255, 0xffefffff
  TEST_C1 62, c.zext.b, 0, 0x00200000
  TEST_C1 63, c.zext.b, 255, 0xffdfffff
  TEST_C1 64, c.zext.b, 0, 0x00400000
  TEST_C1 65, c.zext.b, 255, 0xffbfffff
  TEST_C1 66, c.zext.b, 0, 0x00800000
  TEST_C1 67, c.zext.b, 255, 0xff7fffff
  TEST_C1 68, c.zext.b, 0, 0x01000000
  TEST_C1 69, c.zext.b, 255, 0xfeffffff
  TEST_C1 70, c.zext.b, 0, 0x02000000
  TEST_C1 71, c.zext.b, 255, 0xfdffffff
  TEST_C1 72, c.zext.b, 0, 0x04000000
  TEST_C1 73, c.zext.b, 255, 0xfbffffff
  TEST_C1 74, c.zext.b, 0, 0x08000000
  TEST_C1 75, c.zext.b, 255, 0xf7ffffff
  TEST_C1 76, c.zext.b, 0, 0x10000000
  TEST_C1 77, c.zext.b, 255, 0xefffffff
  TEST_C1 78, c.zext.b, 0, 0x20000000
  TEST_C1 79, c.zext.b, 255, 0xdfffffff
  TEST_C1 80, c.zext.b, 0, 0x40000000
  TEST_C1 81, c.zext.b, 255, 0xbfffffff
  TEST_C1 82, c.zext.b, 0, 0x80000000
  TEST_C1 83, c.zext.b, 255, 0x7fffffff

  // Noise, in every register.
  TEST_C1 84, c.zext.b, 49, 0xf4e19131, x8
  TEST_C1 85, c.zext.b, 214, 0x8276c3d6, x9
  TEST_C1 86, c.zext.b, 194, 0x31cc1fc2, x10
  TEST_C1 87, c.zext.b, 117, 0xc860e975, x11
  TEST_C1 88, c.zext.b, 37, 0xf192d425, x12
  TEST_C1 89, c.zext.b, 177, 0x7e4675b1, x13
  TEST_C1 90, c.zext.b, 130, 0x06b3f082, x14
  TEST_C1 91, c.zext.b, 154, 0x6f0ae09a, x15
  TEST_C1 92, c.zext.b, 11, 0x8463c40b, x8
  TEST_C1 93, c.zext.b, 212, 0x69ef47d4, x9
  TEST_C1 94, c.zext.b, 130, 0x546ca582, x10
  TEST_C1 95, c.zext.b, 250, 0x2c4ab4fa, x11
  TEST_C1 96, c.zext.b, 95, 0xdb77f15f, x12
  TEST_C1 97, c.zext.b, 236, 0x9b4acfec, x13
  TEST_C1 98, c.zext.b, 140, 0xcc83928c, x14
  TEST_C1 99, c.zext.b, 24, 0xfd366018, x15
  TEST_C1 100, c.zext.b, 210, 0xbc2953d2, x8
  TEST_C1 101, c.zext.b, 176, 0x5bc7c0b0, x9
  TEST_C1 102, c.zext.b, 249, 0xb98c00f9, x10
  TEST_C1 103, c.zext.b, 249, 0x6dde36f9, x11
  TEST_C1 104, c.zext.b, 72, 0x2dff0948, x12
  TEST_C1 105, c.zext.b, 56, 0xd1175838, x13
  TEST_C1 106, c.zext.b, 30, 0x33b11d1e, x14
  TEST_C1 107, c.zext.b, 36, 0x92f5f524, x15

  // Result and source at every forwarding distance.
  TEST_C1_RESULT_AFTER 108, 0, c.zext.b, 16, 0xf157a410
  TEST_C1_RESULT_AFTER 109, 1, c.zext.b, 101, 0x9f306d65
  TEST_C1_RESULT_AFTER 110, 2, c.zext.b, 95, 0x0ee8be5f
  TEST_C1_AFTER 111, 0, c.zext.b, 147, 0xbb003e93
  TEST_C1_AFTER 112, 1, c.zext.b, 43, 0xaac57b2b
  TEST_C1_AFTER 113, 2, c.zext.b, 26, 0x31abda1a

  // Whatever the other registers hold.
  TEST_C1_BESIDE_OTHERS 114, c.zext.b, 231, 0xc35a96e7
  TEST_C1_BESIDE_OTHERS 115, c.zext.b, 133, 0x5a0f3c85

TEST_END
