// c.not: 114 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Boundaries.
  TEST_C1 2, c.not, 0xffffffff, 0
  TEST_C1 3, c.not, 0xfffffffe, 1
  TEST_C1 4, c.not, 0xfffffffd, 2
  TEST_C1 5, c.not, 0x80000000, 0x7fffffff
  TEST_C1 6, c.not, 0x7fffffff, 0x80000000
  TEST_C1 7, c.not, 0x7ffffffe, 0x80000001
  TEST_C1 8, c.not, 0x00007fff, 0xffff8000
  TEST_C1 9, c.not, 0, 0xffffffff
  TEST_C1 10, c.not, 0xffffff80, 127
  TEST_C1 11, c.not, 0xffffff7f, 128
  TEST_C1 12, c.not, 0xffffff00, 255
  TEST_C1 13, c.not, 0xfffffeff, 256
  TEST_C1 14, c.not, 0xffff8000, 0x00007fff
  TEST_C1 15, c.not, 0xffff7fff, 0x00008000
  TEST_C1 16, c.not, 0xffff0000, 0x0000ffff
  TEST_C1 17, c.not, 0xffff807f, 0x00007f80
  TEST_C1 18, c.not, 0x3ca56918, 0xc35a96e7
  TEST_C1 19, c.not, 0xa5f0c37a, 0x5a0f3c85

  // Each bit alone, each alone missing.
  TEST_C1 20, c.not, 0xfffffffe, 1
  TEST_C1 21, c.not, 1, 0xfffffffe
  TEST_C1 22, c.not, 0xfffffffd, 2
  TEST_C1 23, c.not, 2, 0xfffffffd
  TEST_C1 24, c.not, 0xfffffffb, 4
  TEST_C1 25, c.not, 4, 0xfffffffb
  TEST_C1 26, c.not, 0xfffffff7, 8
  TEST_C1 27, c.not, 8, 0xfffffff7
  TEST_C1 28, c.not, 0xffffffef, 16
  TEST_C1 29, c.not, 16, 0xffffffef
  TEST_C1 30, c.not, 0xffffffdf, 32
  TEST_C1 31, c.not, 32, 0xffffffdf
  TEST_C1 32, c.not, 0xffffffbf, 64
  TEST_C1 33, c.not, 64, 0xffffffbf
  TEST_C1 34, c.not, 0xffffff7f, 128
  TEST_C1 35, c.not, 128, 0xffffff7f
  TEST_C1 36, c.not, 0xfffffeff, 256
  TEST_C1 37, c.not, 256, 0xfffffeff
  TEST_C1 38, c.not, 0xfffffdff, 512
  TEST_C1 39, c.not, 512, 0xfffffdff
  TEST_C1 40, c.not, 0xfffffbff, 1024
  TEST_C1 41, c.not, 1024, 0xfffffbff
  TEST_C1 42, c.not, 0xfffff7ff, 2048
  TEST_C1 43, c.not, 2048, 0xfffff7ff
  TEST_C1 44, c.not, 0xffffefff, 0x00001000
  TEST_C1 45, c.not, 0x00001000, 0xffffefff
  TEST_C1 46, c.not, 0xffffdfff, 0x00002000
  TEST_C1 47, c.not, 0x00002000, 0xffffdfff
  TEST_C1 48, c.not, 0xffffbfff, 0x00004000
  TEST_C1 49, c.not, 0x00004000, 0xffffbfff
  TEST_C1 50, c.not, 0xffff7fff, 0x00008000
  TEST_C1 51, c.not, 0x00008000, 0xffff7fff
  TEST_C1 52, c.not, 0xfffeffff, 0x00010000
  TEST_C1 53, c.not, 0x00010000, 0xfffeffff
  TEST_C1 54, c.not, 0xfffdffff, 0x00020000
  TEST_C1 55, c.not, 0x00020000, 0xfffdffff
  TEST_C1 56, c.not, 0xfffbffff, 0x00040000
  TEST_C1 57, c.not, 0x00040000, 0xfffbffff
  TEST_C1 58, c.not, 0xfff7ffff, 0x00080000
  TEST_C1 59, c.not, 0x00080000, 0xfff7ffff
  TEST_C1 60, c.not, 0xffefffff, 0x00100000
  TEST_C1 61, c.not, 0x00100000, 0xffefffff
  TEST_C1 62, c.not, 0xffdfffff, 0x00200000
  TEST_C1 63, c.not, 0x00200000, 0xffdfffff
  TEST_C1 64, c.not, 0xffbfffff, 0x00400000
  TEST_C1 65, c.not, 0x00400000, 0xffbfffff
  TEST_C1 66, c.not, 0xff7fffff, 0x00800000
  TEST_C1 67, c.not, 0x00800000, 0xff7fffff
  TEST_C1 68, c.not, 0xfeffffff, 0x01000000
  TEST_C1 69, c.not, 0x01000000, 0xfeffffff
  TEST_C1 70, c.not, 0xfdffffff, 0x02000000
  TEST_C1 71, c.not, 0x02000000, 0xfdffffff
  TEST_C1 72, c.not, 0xfbffffff, 0x04000000
  TEST_C1 73, c.not, 0x04000000, 0xfbffffff
  TEST_C1 74, c.not, 0xf7ffffff, 0x08000000
  TEST_C1 75, c.not, 0x08000000, 0xf7ffffff
  TEST_C1 76, c.not, 0xefffffff, 0x10000000
  TEST_C1 77, c.not, 0x10000000, 0xefffffff
  TEST_C1 78, c.not, 0xdfffffff, 0x20000000
  TEST_C1 79, c.not, 0x20000000, 0xdfffffff
  TEST_C1 80, c.not, 0xbfffffff, 0x40000000
  TEST_C1 81, c.not, 0x40000000, 0xbfffffff
  TEST_C1 82, c.not, 0x7fffffff, 0x80000000
  TEST_C1 83, c.not, 0x80000000, 0x7fffffff

  // Noise, in every register.
  TEST_C1 84, c.not, 0xde18e3c2, 0x21e71c3d, x8
  TEST_C1 85, c.not, 0xac23a3ee, 0x53dc5c11, x9
  TEST_C1 86, c.not, 0x18c1c9a5, 0xe73e365a, x10
  TEST_C1 87, c.not, 0x42be5523, 0xbd41aadc, x11
  TEST_C1 88, c.not, 0x5ac8aa25, 0xa53755da, x12
  TEST_C1 89, c.not, 0xaf82129e, 0x507ded61, x13
  TEST_C1 90, c.not, 0xedbc797d, 0x12438682, x14
  TEST_C1 91, c.not, 0x5ddbf275, 0xa2240d8a, x15
  TEST_C1 92, c.not, 0x9ec68bf7, 0x61397408, x8
  TEST_C1 93, c.not, 0x528208ab, 0xad7df754, x9
  TEST_C1 94, c.not, 0xbd7c024f, 0x4283fdb0, x10
  TEST_C1 95, c.not, 0x912c1299, 0x6ed3ed66, x11
  TEST_C1 96, c.not, 0xc1a57be7, 0x3e5a8418, x12
  TEST_C1 97, c.not, 0x1e3f1d84, 0xe1c0e27b, x13
  TEST_C1 98, c.not, 0x2563b4e9, 0xda9c4b16, x14
  TEST_C1 99, c.not, 0x5c133b53, 0xa3ecc4ac, x15
  TEST_C1 100, c.not, 0x913dc1c8, 0x6ec23e37, x8
  TEST_C1 101, c.not, 0x6de36860, 0x921c979f, x9
  TEST_C1 102, c.not, 0x6b895269, 0x9476ad96, x10
  TEST_C1 103, c.not, 0x36b649a2, 0xc949b65d, x11
  TEST_C1 104, c.not, 0x4f72cc97, 0xb08d3368, x12
  TEST_C1 105, c.not, 0x14932760, 0xeb6cd89f, x13
  TEST_C1 106, c.not, 0x28f5b02d, 0xd70a4fd2, x14
  TEST_C1 107, c.not, 0x69672865, 0x9698d79a, x15

  // Result and source at every forwarding distance.
  TEST_C1_RESULT_AFTER 108, 0, c.not, 0xb0663448, 0x4f99cbb7
  TEST_C1_RESULT_AFTER 109, 1, c.not, 0xec7247de, 0x138db821
  TEST_C1_RESULT_AFTER 110, 2, c.not, 0x9b7b663d, 0x648499c2
  TEST_C1_AFTER 111, 0, c.not, 0xe9305b26, 0x16cfa4d9
  TEST_C1_AFTER 112, 1, c.not, 0xc90f45aa, 0x36f0ba55
  TEST_C1_AFTER 113, 2, c.not, 0x0959b77d, 0xf6a64882

  // Whatever the other registers hold.
  TEST_C1_BESIDE_OTHERS 114, c.not, 0x3ca56918, 0xc35a96e7
  TEST_C1_BESIDE_OTHERS 115, c.not, 0xa5f0c37a, 0x5a0f3c85

TEST_END
