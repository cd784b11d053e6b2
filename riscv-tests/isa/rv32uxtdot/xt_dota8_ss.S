// xt.dota8.ss: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota8.ss, 0x00010000, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota8.ss, 0xffff0201, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota8.ss, 0x8000efff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota8.ss, 0x7fff1200, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota8.ss, 511, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota8.ss, 0x12335878, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota8.ss, 0x0000fc04, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota8.ss, 0xffff11e1, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota8.ss, 0x8000ec23, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota8.ss, 0x7ffffe04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota8.ss, 0x0000efff, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota8.ss, 0x12336858, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota8.ss, 0x0000e100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota8.ss, 0xffff20e1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota8.ss, 0x800001df, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota8.ss, 0x7fff1200, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota8.ss, 0x0000ec23, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota8.ss, 0x12337758, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota8.ss, 0x0000dd44, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota8.ss, 0xfffffe25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota8.ss, 0x800001ff, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota8.ss, 0x7ffffe04, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota8.ss, 479, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota8.ss, 0x1234549c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota8.ss, 4, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota8.ss, 496, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota8.ss, 0x7ffffd27, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota8.ss, 0x7ffffdf0, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota8.ss, 0xffffd27f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota8.ss, 0x12345a65, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota8.ss, 0xfffffe16, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota8.ss, 0xfffffbd1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota8.ss, 0x7fffe15f, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota8.ss, 0x800005eb, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota8.ss, 0xffffff03, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota8.ss, 0x12345028, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota8.ss, 0xfffff040, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota8.ss, 0xfffff8ea, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota8.ss, 0x7ffffff1, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota8.ss, 0x80000790, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota8.ss, 0xffffff1f, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota8.ss, 0x123445f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota8.ss, 0xffffcc68, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota8.ss, 0xffffde81, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota8.ss, 0x7fffdd45, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota8.ss, 0x7fffcd80, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota8.ss, 0xffffee23, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota8.ss, 0x123492f8, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota8.ss, 0xffffff02, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota8.ss, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota8.ss, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota8.ss, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota8.ss, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota8.ss, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota8.ss, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota8.ss, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota8.ss, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota8.ss, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota8.ss, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota8.ss, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota8.ss, 0x80000002, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota8.ss, 0x80003f07, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota8.ss, 0x7fffc083, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota8.ss, 0x7fffff87, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota8.ss, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota8.ss, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota8.ss, 0x7fffc083, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota8.ss, 0x80004003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota8.ss, 0x80000083, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota8.ss, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota8.ss, 0x80000002, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota8.ss, 0x7fffff87, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota8.ss, 0x80000083, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota8.ss, 0x80000007, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota8.ss, 0xffffe300, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota8.ss, 0x7fffff88, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota8.ss, 0x7fffffea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota8.ss, 0xffffe301, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota8.ss, 0x7fffff0d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota8.ss, 0x7fffffd1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota8.ss, 0xffffe303, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota8.ss, 0x7ffffe17, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota8.ss, 0x7fffff9f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota8.ss, 0xffffe307, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota8.ss, 0x7ffffc2b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota8.ss, 0x7fffff3b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota8.ss, 0xffffe30f, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota8.ss, 0x7ffff853, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota8.ss, 0x7ffffe73, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota8.ss, 0xffffe31f, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota8.ss, 0x7ffff0a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota8.ss, 0x7ffffce3, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota8.ss, 0xffffe33f, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota8.ss, 0x7fffe143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota8.ss, 0x7ffff9c3, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota8.ss, 0xffffe37f, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota8.ss, 0x80003d83, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota8.ss, 0x80000c83, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota8.ss, 0xffffe3ff, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota8.ss, 0x8000003f, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota8.ss, 0x7fffff99, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota8.ss, 0xffffe4ff, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota8.ss, 0x8000007b, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota8.ss, 0x7fffff2f, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota8.ss, 0xffffe6ff, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota8.ss, 0x800000f3, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota8.ss, 0x7ffffe5b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota8.ss, 0xffffeaff, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota8.ss, 0x800001e3, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota8.ss, 0x7ffffcb3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota8.ss, 0xfffff2ff, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota8.ss, 0x800003c3, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota8.ss, 0x7ffff963, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota8.ss, 767, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota8.ss, 0x80000783, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota8.ss, 0x7ffff2c3, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota8.ss, 0x000022ff, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota8.ss, 0x80000f03, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota8.ss, 0x7fffe583, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota8.ss, 0x000062ff, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota8.ss, 0x7fffe203, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota8.ss, 0x80003503, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota8.ss, 0x0000e2ff, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota8.ss, 0x80000012, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota8.ss, 0x8000005d, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota8.ss, 0x0001e2ff, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota8.ss, 0x80000021, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota8.ss, 0x800000b7, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota8.ss, 0x0003e2ff, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota8.ss, 0x8000003f, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota8.ss, 0x8000016b, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota8.ss, 0x0007e2ff, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota8.ss, 0x8000007b, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota8.ss, 0x800002d3, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota8.ss, 0x000fe2ff, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota8.ss, 0x800000f3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota8.ss, 0x800005a3, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota8.ss, 0x001fe2ff, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota8.ss, 0x800001e3, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota8.ss, 0x80000b43, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota8.ss, 0x003fe2ff, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota8.ss, 0x800003c3, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota8.ss, 0x80001683, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota8.ss, 0x007fe2ff, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota8.ss, 0x7ffff883, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota8.ss, 0x7fffd303, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota8.ss, 0x00ffe2ff, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota8.ss, 0x8000005d, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota8.ss, 0x7fffffc6, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota8.ss, 0x01ffe2ff, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota8.ss, 0x800000b7, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota8.ss, 0x7fffff89, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota8.ss, 0x03ffe2ff, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota8.ss, 0x8000016b, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota8.ss, 0x7fffff0f, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota8.ss, 0x07ffe2ff, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota8.ss, 0x800002d3, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota8.ss, 0x7ffffe1b, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota8.ss, 0x0fffe2ff, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota8.ss, 0x800005a3, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota8.ss, 0x7ffffc33, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota8.ss, 0x1fffe2ff, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota8.ss, 0x80000b43, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota8.ss, 0x7ffff863, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota8.ss, 0x3fffe2ff, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota8.ss, 0x80001683, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota8.ss, 0x7ffff0c3, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota8.ss, 0x7fffe2ff, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota8.ss, 0x7fffd303, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota8.ss, 0x80001e83, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota8.ss, 0xafdf8619, 0xafdf5ed8, 0xead1b13e, 0x8724cf54
  TEST_ACC 173, xt.dota8.ss, 0x7a955012, 0x7a958b9d, 0xe2be279e, 0x76eaaf66
  TEST_ACC 174, xt.dota8.ss, 0x1151397a, 0x115127cb, 0xa8f8798d, 0xe64cd5ba
  TEST_ACC 175, xt.dota8.ss, 0x471bfb5c, 0x471bb048, 0xe8aefc67, 0xd383bd4a
  TEST_ACC 176, xt.dota8.ss, 0x1d24eca1, 0x1d24a4bf, 0x323067a2, 0xc73f72bb
  TEST_ACC 177, xt.dota8.ss, 0x51317c62, 0x5131848f, 0xe62fcbfa, 0x29081fd8
  TEST_ACC 178, xt.dota8.ss, 0x398d9c89, 0x398da24e, 0xbd6bbaaf, 0x09d74599
  TEST_ACC 179, xt.dota8.ss, 0x140479fe, 0x14042ca3, 0x3b8c7b95, 0xfed971f2
  TEST_ACC 180, xt.dota8.ss, 0xfdbb75c8, 0xfdbb860e, 0xc405cbb0, 0x5b9a9431
  TEST_ACC 181, xt.dota8.ss, 0xd9421550, 0xd9421b1f, 0x20f7eb61, 0xedc1d6e8
  TEST_ACC 182, xt.dota8.ss, 0x554b929a, 0x554be7f8, 0x80a1d866, 0x6c3427f1
  TEST_ACC 183, xt.dota8.ss, 0xf9496dc3, 0xf949939b, 0x302fc2d8, 0xa2e6f377
  TEST_ACC 184, xt.dota8.ss, 0x72ceefd4, 0x72cf168a, 0x200213c3, 0xdbbac77b
  TEST_ACC 185, xt.dota8.ss, 0xeef128a0, 0xeef1009c, 0xc104d146, 0x9f5b95ee
  TEST_ACC 186, xt.dota8.ss, 0xe0190c62, 0xe0193889, 0x3cdb64c0, 0x1e43c042
  TEST_ACC 187, xt.dota8.ss, 0xee671c78, 0xee66c5a2, 0x82b95ea7, 0xf4a22084

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota8.ss, 0xc35a79e6, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota8.ss, 0x5a0f1f84, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota8.ss, 0x80005c85, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota8.ss, 0xc35af369, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota8.ss, 0x5a0f1f84, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota8.ss, 0xc35a79e6, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota8.ss, 0x800069b1, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota8.ss, 0x5a0fa633, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota8.ss, 0x0d3d1063, 0x0d3cf452, 0xe13c9c22
  TEST_ACC_RD_IS_RS2 197, xt.dota8.ss, 0xe13cb833, 0x0d3cf452, 0xe13c9c22
  TEST_ACC_SAME_SOURCES 198, xt.dota8.ss, 0xb89f15ad, 0xb89eec20, 0x0d3cf452
  TEST_ACC_ALL_SAME 199, xt.dota8.ss, 0x0d3d1ddf, 0x0d3cf452

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota8.ss, 0x2baf91ee, 0x2baf8c10, 0x8b2153db, 0x497b725e, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota8.ss, 0xc054bea4, 0xc054d90d, 0x7d0d8447, 0xd4f20f0b, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota8.ss, 0x79b05459, 0x79b038d9, 0xfbf8f38d, 0x19db52bb, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota8.ss, 0x239d336f, 0x239ceebf, 0xa2c95151, 0xd7a10a5f, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota8.ss, 0x381bafb3, 0x381b7d3c, 0x374fd62f, 0xd971cd55, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota8.ss, 0x45f7846e, 0x45f78b9c, 0xfb8a3ab7, 0x1224652e, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota8.ss, 0x37154ba9, 0x37151ca7, 0xceda3632, 0x8b54773b, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota8.ss, 0x5a70c2ca, 0x5a7097af, 0xb85ff521, 0xc02e1a47, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota8.ss, 0xcb723fd2, 0xcb71fa26, 0xf87c1626, 0x26606d65, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota8.ss, 0x6161fed6, 0x61620797, 0xf1df164c, 0x1f9c12b8, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota8.ss, 0x40f87e28, 0x40f83358, 0x12dbd08f, 0x6a86a5b6, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota8.ss, 0x59a73156, 0x59a75f6b, 0xb2f90d9c, 0x6ea65131, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota8.ss, 0x1faf3491, 0x1faf651f, 0x3791d826, 0x077f183b, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota8.ss, 0xa46714e1, 0xa46740b2, 0x91db429a, 0x25487376, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota8.ss, 0x79d447b1, 0x79d48304, 0x230171d1, 0xfa33af7d, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota8.ss, 0x6a257eb5, 0x6a2571e8, 0x72b3e750, 0xd809fe6a, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota8.ss, 0x77edac08, 0x77eda64d, 0xbd4d4a25, 0xa9d0f602, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota8.ss, 0xe1310f3d, 0xe130f47b, 0x0f61f052, 0xcb25363c, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota8.ss, 0xebddd99a, 0xebddbca3, 0xc542706c, 0x7f204331, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota8.ss, 0xf7eaffb6, 0xf7eae2d5, 0x7d8b4934, 0x7740ea1f, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota8.ss, 0xd49e9359, 0xd49eb2f3, 0x851b0548, 0x2aad41f2, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota8.ss, 0x0cca64d2, 0x0cca9c88, 0xcda90b3a, 0x305b73a7, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota8.ss, 0xc27ae924, 0xc27aff4a, 0x0b141ebe, 0x068e8f01, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota8.ss, 0x35941834, 0x359423d4, 0xb88ab5eb, 0x7e03877d, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota8.ss, 0x58c2323a, 0x58c267da, 0xd8bf99f9, 0x0a1476ee, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota8.ss, 0x52e0171f, 0x52e03532, 0x68e39517, 0xb3c61526, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota8.ss, 0x9f4080cc, 0x9f40f360, 0x994f90d8, 0x68cc7e0a, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota8.ss, 0xefac3369, 0xefac2024, 0xaa119367, 0xbcc26168, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota8.ss, 0x0b5ed8e9, 0x0b5ef51e, 0x1fda5c06, 0xaf18d339, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota8.ss, 0x4d91c10f, 0x4d91731e, 0x857421ba, 0x9b2c5204, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota8.ss, 0x116c8958, 0x116c9d77, 0x00c0f3af, 0x58608807
  TEST_ACC_RD_LOADED 231, 0, xt.dota8.ss, 0xe3484697, 0xe3487816, 0x5df6ef65, 0x9b926de7
  TEST_ACC_RS1_LOADED 232, 0, xt.dota8.ss, 0x3b4cf1b6, 0x3b4cba0a, 0x7c6aa9ff, 0x26f78721
  TEST_ACC_RS2_LOADED 233, 0, xt.dota8.ss, 0xb84adc4a, 0xb84b345a, 0x76a8716f, 0xae38ab0f
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota8.ss, 0x21a20101, 0x21a1f105, 0x1c6ccf0b, 0x812cda5e
  TEST_ACC_RD_LOADED 235, 1, xt.dota8.ss, 0x392d41db, 0x392d6fc8, 0x4b91f38f, 0x1d449c44
  TEST_ACC_RS1_LOADED 236, 1, xt.dota8.ss, 0x6dd6023b, 0x6dd5c089, 0xe0965e38, 0xbdb61950
  TEST_ACC_RS2_LOADED 237, 1, xt.dota8.ss, 0xdd7dd7ba, 0xdd7dac88, 0x184c42d5, 0x573812ae
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota8.ss, 0x8ac6f7a2, 0x8ac6e94c, 0xd6c366d1, 0xc0f1ebd1
  TEST_ACC_RD_LOADED 239, 2, xt.dota8.ss, 0x586fd39f, 0x586fe417, 0xffd0c254, 0xd81eaa9f
  TEST_ACC_RS1_LOADED 240, 2, xt.dota8.ss, 0x0a4fe4d2, 0x0a501b5a, 0xee559ee7, 0x1ca01b6a
  TEST_ACC_RS2_LOADED 241, 2, xt.dota8.ss, 0x1f3b9774, 0x1f3bb4f7, 0x2b1dc621, 0xbe95d380
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota8.ss, 0x2e6d6aeb, 0x2e6d4cd5, 0xd87b9bac, 0x91bfa7e5
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota8.ss, 0x712855d1, 0x71288042, 0x9bfa3fea, 0x1fb98a21
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota8.ss, 0x8536e63c, 0x8536e22a, 0x27f6d1e3, 0x9bddb8d5
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota8.ss, 0x236f02e6, 0x236f1e41, 0x116ffaf5, 0xbccdf318
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota8.ss, 0xa232e094, 0xa2329f92, 0x5fba5f61, 0x7423262e
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota8.ss, 0x8301a7b7, 0x8301af21, 0x0fe655c5, 0x13a4df1e
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota8.ss, 0xe19364b7, 0xe1936dae, 0x0751ed60, 0x06936c59
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota8.ss, 0x6ed3ef7c, 0x6ed3fee4, 0x2db1d537, 0x0ae14cbf
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota8.ss, 0x2efa4103, 0x2efac52b, 0xae50574a, 0x5a869c94
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota8.ss, 0xf4e39507, 0xf4e392de, 0x9fb73d5c, 0x731d6d4e
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota8.ss, 0x343051a0, 0x343069ef, 0x4410185b, 0xe96298d7
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota8.ss, 0x39f9a15b, 0x39f99796, 0x21095c83, 0x5470584b
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota8.ss, 0xf30b84f6, 0xf30b9a44, 0xa5375505, 0xffefc72f
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota8.ss, 0xf93a9ba4, 0xf93a49d0, 0x41308cf0, 0x1c668218
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota8.ss, 0x8eeee1c4, 0x8eef12eb, 0x07bfa235, 0x90f07fef
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota8.ss, 0xf47acc79, 0xf47afb4a, 0x964979ac, 0x8d94810b
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota8.ss, 0x48cf35c0, 0x48cf3b6b, 0xd001c13c, 0x30a4f100
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota8.ss, 0xe64f137a, 0xe64f1c8e, 0x3540b083, 0x83ff7a8f
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota8.ss, 0xebf4021c, 0xebf44749, 0xa6855750, 0xad529daf
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota8.ss, 0xdc1dadfb, 0xdc1d94a3, 0x5d52c513, 0xf41798ea
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota8.ss, 0xd54a0b47, 0xd549f119, 0x9644a669, 0x9c04fbd4
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota8.ss, 0x484b7254, 0x484b72b9, 0x83f675d9, 0xdd2ac6ba
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota8.ss, 0x1e7bb48e, 0x1e7bc72e, 0x379f5222, 0xaabacbb7
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota8.ss, 0x45ab025d, 0x45aaeb34, 0x163407ee, 0x5d59353e
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota8.ss, 0x6d59dd4a, 0x6d5a0206, 0xad11f97c, 0x4ca573fa
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota8.ss, 0x7d25e2cd, 0x7d25c2c0, 0xc66cc569, 0x4346c50a
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota8.ss, 0xc6abd4b5, 0xc6abebf3, 0x4f3be2c9, 0xf51afb7b
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota8.ss, 0x7413a6b5, 0x7413ea82, 0x808fc3c4, 0x533f5e9a
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota8.ss, 0x8feafbcc, 0x8feaca1f, 0x786ab5ce, 0x1eeea9a6
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota8.ss, 0xb69278c6, 0xb6928a6f, 0xc5eac03d, 0xb1bf65bc
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota8.ss, 0x543bcea2, 0x543be71c, 0x16b5c8e0, 0x285e34a8
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota8.ss, 0x6effff19, 0x6f000482, 0x262605ac, 0x3af62f29
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota8.ss, 0xa3493ebb, 0xa3494ffe, 0x6822c5b1, 0x21fb5621
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota8.ss, 0x5d749300, 0x5d744ea0, 0x893e062d, 0xa367b60b
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota8.ss, 0xe86b82d0, 0xe86b8cee, 0xbd92a547, 0x1e60b72f
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota8.ss, 0xb2d6ab0c, 0xb2d68244, 0xf4ccf483, 0xff303094

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota8.ss, 0x80008c31, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota8.ss, 0xc6c58d9b, 0xc6c4485f, 0x74a06d5b, 0xa26e5579
  TEST_ACC_CHAIN 280, xt.dota8.ss, 0xf20d0bfb, 0xf20c5445, 0x79ac9944, 0xb22199c8

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota8.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota8.ss, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota8.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota8.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota8.ss, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota8.ss, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota8.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota8.ss, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota8.ss, 0xffffffff, 0x5a0f3c85

TEST_END
