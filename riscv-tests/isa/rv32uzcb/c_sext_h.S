// c.sext.h: 114 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Boundaries.
  TEST_C1 2, c.sext.h, 0, 0
  TEST_C1 3, c.sext.h, 1, 1
  TEST_C1 4, c.sext.h, 2, 2
  TEST_C1 5, c.sext.h, 0xffffffff, 0x7fffffff
  TEST_C1 6, c.sext.h, 0, 0x80000000
  TEST_C1 7, c.sext.h, 1, 0x80000001
  TEST_C1 8, c.sext.h, 0xffff8000, 0xffff8000
  TEST_C1 9, c.sext.h, 0xffffffff, 0xffffffff
  TEST_C1 10, c.sext.h, 127, 127
  TEST_C1 11, c.sext.h, 128, 128
  TEST_C1 12, c.sext.h, 255, 255
  TEST_C1 13, c.sext.h, 256, 256
  TEST_C1 14, c.sext.h, 0x00007fff, 0x00007fff
  TEST_C1 15, c.sext.h, 0xffff8000, 0x00008000
  TEST_C1 16, c.sext.h, 0xffffffff, 0x0000ffff
  TEST_C1 17, c.sext.h, 0x00007f80, 0x00007f80
  TEST_C1 18, c.sext.h, 0xffff96e7, 0xc35a96e7
  TEST_C1 19, c.sext.h, 0x00003c85, 0x5a0f3c85

  // Each bit alone, each alone missing.
  TEST_C1 20, c.sext.h, 1, 1
  TEST_C1 21, c.sext.h, 0xfffffffe, 0xfffffffe
  TEST_C1 22, c.sext.h, 2, 2
  TEST_C1 23, c.sext.h, 0xfffffffd, 0xfffffffd
  TEST_C1 24, c.sext.h, 4, 4
  TEST_C1 25, c.sext.h, 0xfffffffb, 0xfffffffb
  TEST_C1 26, c.sext.h, 8, 8
  TEST_C1 27, c.sext.h, 0xfffffff7, 0xfffffff7
  TEST_C1 28, c.sext.h, 16, 16
  TEST_C1 29, c.sext.h, 0xffffffef, 0xffffffef
  TEST_C1 30, c.sext.h, 32, 32
  TEST_C1 31, c.sext.h, 0xffffffdf, 0xffffffdf
  TEST_C1 32, c.sext.h, 64, 64
  TEST_C1 33, c.sext.h, 0xffffffbf, 0xffffffbf
  TEST_C1 34, c.sext.h, 128, 128
  TEST_C1 35, c.sext.h, 0xffffff7f, 0xffffff7f
  TEST_C1 36, c.sext.h, 256, 256
  TEST_C1 37, c.sext.h, 0xfffffeff, 0xfffffeff
  TEST_C1 38, c.sext.h, 512, 512
  TEST_C1 39, c.sext.h, 0xfffffdff, 0xfffffdff
  TEST_C1 40, c.sext.h, 1024, 1024
  TEST_C1 41, c.sext.h, 0xfffffbff, 0xfffffbff
  TEST_C1 42, c.sext.h, 2048, 2048
  TEST_C1 43, c.sext.h, 0xfffff7ff, 0xfffff7ff
  TEST_C1 44, c.sext.h, 0x00001000, 0x00001000
  TEST_C1 45, c.sext.h, 0xffffefff, 0xffffefff
  TEST_C1 46, c.sext.h, 0x00002000, 0x00002000
  TEST_C1 47, c.sext.h, 0xffffdfff, 0xffffdfff
  TEST_C1 48, c.sext.h, 0x00004000, 0x00004000
  TEST_C1 49, c.sext.h, 0xffffbfff, 0xffffbfff
  TEST_C1 50, c.sext.h, 0xffff8000, 0x00008000
  TEST_C1 51, c.sext.h, 0x00007fff, 0xffff7fff
  TEST_C1 52, c.sext.h, 0, 0x00010000
  TEST_C1 53, c.sext.h, 0xffffffff, 0xfffeffff
  TEST_C1 54, c.sext.h, 0, 0x00020000
  TEST_C1 55, c.sext.h, 0xffffffff, 0xfffdffff
  TEST_C1 56, c.sext.h, 0, 0x00040000
  TEST_C1 57, c.sext.h, 0xffffffff, 0xfffbffff
  TEST_C1 58, c.sext.h, 0, 0x00080000
  TEST_C1 59, c.sext.h, 0xffffffff, 0xfff7ffff
  TEST_C1 60, c.sext.h, 0, 0x00100000
  TEST_C1 61, c.sext.h, 0xffffffff, 0xffefffff
  TEST_C1 62, c.sext.h, 0, 0x00200000
  TEST_C1 63, c.sext.h, 0xffffffff, 0xffdfffff
  TEST_C1 64, c.sext.h, 0, 0x00400000
  TEST_C1 65, c.sext.h, 0xffffffff, 0xffbfffff
  TEST_C1 66, c.sext.h, 0, 0x00800000
  TEST_C1 67, c.sext.h, 0xffffffff, 0xff7fffff
  TEST_C1 68, c.sext.h, 0, 0x01000000
  TEST_C1 69, c.sext.h, 0xffffffff, 0xfeffffff
  TEST_C1 70, c.sext.h, 0, 0x02000000
  TEST_C1 71, c.sext.h, 0xffffffff, 0xfdffffff
  TEST_C1 72, c.sext.h, 0, 0x04000000
  TEST_C1 73, c.sext.h, 0xffffffff, 0xfbffffff
  TEST_C1 74, c.sext.h, 0, 0x08000000
  TEST_C1 75, c.sext.h, 0xffffffff, 0xf7ffffff
  TEST_C1 76, c.sext.h, 0, 0x10000000
  TEST_C1 77, c.sext.h, 0xffffffff, 0xefffffff
  TEST_C1 78, c.sext.h, 0, 0x20000000
  TEST_C1 79, c.sext.h, 0xffffffff, 0xdfffffff
  TEST_C1 80, c.sext.h, 0, 0x40000000
  TEST_C1 81, c.sext.h, 0xffffffff, 0xbfffffff
  TEST_C1 82, c.sext.h, 0, 0x80000000
  TEST_C1 83, c.sext.h, 0xffffffff, 0x7fffffff

  // Noise, in every register.
  TEST_C1 84, c.sext.h, 0xffffcc75, 0x234ecc75, x8
  TEST_C1 85, c.sext.h, 0xffffbfb7, 0xb6e4bfb7, x9
  TEST_C1 86, c.sext.h, 0xffffa069, 0xdcc6a069, x10
  TEST_C1 87, c.sext.h, 106, 0x7f04006a, x11
  TEST_C1 88, c.sext.h, 0xffffce61, 0x3446ce61, x12
  TEST_C1 89, c.sext.h, 0xffff9697, 0xceb59697, x13
  TEST_C1 90, c.sext.h, 0xfffffd7f, 0x5619fd7f, x14
  TEST_C1 91, c.sext.h, 0x00006d40, 0x0a4a6d40, x15
  TEST_C1 92, c.sext.h, 0xffff81f0, 0x088a81f0, x8
  TEST_C1 93, c.sext.h, 0xfffffdd4, 0xbf95fdd4, x9
  TEST_C1 94, c.sext.h, 0xffffc712, 0x457cc712, x10
  TEST_C1 95, c.sext.h, 0xffffa569, 0xf458a569, x11
  TEST_C1 96, c.sext.h, 0xffff956a, 0x0765956a, x12
  TEST_C1 97, c.sext.h, 0x00003b25, 0x0a183b25, x13
  TEST_C1 98, c.sext.h, 0x000053f7, 0x64c553f7, x14
  TEST_C1 99, c.sext.h, 0x0000433c, 0xd3e3433c, x15
  TEST_C1 100, c.sext.h, 0x00003f8e, 0x84663f8e, x8
  TEST_C1 101, c.sext.h, 0x0000552c, 0x6262552c, x9
  TEST_C1 102, c.sext.h, 0x00006f81, 0x97d06f81, x10
  TEST_C1 103, c.sext.h, 0xffffd798, 0x8378d798, x11
  TEST_C1 104, c.sext.h, 0xffffd15f, 0xe00ed15f, x12
  TEST_C1 105, c.sext.h, 0xfffff7dd, 0x4c55f7dd, x13
  TEST_C1 106, c.sext.h, 0x0000696b, 0x9371696b, x14
  TEST_C1 107, c.sext.h, 0xffffadf4, 0x6a06adf4, x15

  // Result and source at every forwarding distance.
  TEST_C1_RESULT_AFTER 108, 0, c.sext.h, 0x0000347d, 0xcf00347d
  TEST_C1_RESULT_AFTER 109, 1, c.sext.h, 0xffffe8a8, 0xdefce8a8
  TEST_C1_RESULT_AFTER 110, 2, c.sext.h, 0xffffcab4, 0x3c0ccab4
  TEST_C1_AFTER 111, 0, c.sext.h, 0x00007e1c, 0x49b57e1c
  TEST_C1_AFTER 112, 1, c.sext.h, 0x000024c3, 0x3fce24c3
  TEST_C1_AFTER 113, 2, c.sext.h, 0x000044a9, 0xb78a44a9

  // Whatever the other registers hold.
  TEST_C1_BESIDE_OTHERS 114, c.sext.h, 0xffff96e7, 0xc35a96e7
  TEST_C1_BESIDE_OTHERS 115, c.sext.h, 0x00003c85, 0x5a0f3c85

TEST_END
