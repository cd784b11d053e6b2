// xt.dota84l.su: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84l.su, 0xfffff800, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84l.su, 0xffffea01, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84l.su, 0x7fffefff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84l.su, 0x7ffff200, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84l.su, 0xffffe1ff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84l.su, 0x12345e68, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84l.su, 0x000015d4, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84l.su, 4065, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84l.su, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84l.su, 0x80001dc4, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84l.su, 0xfffff87f, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84l.su, 0x123441d8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84l.su, 0xfffff100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84l.su, 0xfffff2e1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84l.su, 0x7fffe3df, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84l.su, 0x80000770, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84l.su, 0x00001473, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84l.su, 0x12346558, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84l.su, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84l.su, 0x00001be5, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84l.su, 0x7fffffef, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84l.su, 0x7fffffd4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84l.su, 0xffffffdf, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84l.su, 0x1234565c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84l.su, 0xffffffc4, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84l.su, 496, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84l.su, 0x80000037, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84l.su, 0x800003ed, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84l.su, 895, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84l.su, 0x12345c63, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84l.su, 63, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84l.su, 0xfffff8ea, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84l.su, 0x800003ef, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84l.su, 0x80000000, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84l.su, 69, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84l.su, 0x12345678, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84l.su, 1120, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84l.su, 1, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84l.su, 0x8000004c, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84l.su, 0x80000000, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84l.su, 1231, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84l.su, 0x123455f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84l.su, 0xfffff7fe, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84l.su, 0xffffff01, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84l.su, 0x7ffffdd5, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84l.su, 0x7ffffe80, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84l.su, 0xffffffff, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84l.su, 0x12345478, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84l.su, 0, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84l.su, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84l.su, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84l.su, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84l.su, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84l.su, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84l.su, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84l.su, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84l.su, 0x80000012, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84l.su, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84l.su, 0x80000012, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84l.su, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84l.su, 0x80000002, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84l.su, 0x80000747, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84l.su, 0x80000003, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84l.su, 0x80000747, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84l.su, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84l.su, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84l.su, 0x7ffff883, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84l.su, 0x80000003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84l.su, 0x7ffff883, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84l.su, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84l.su, 0x80000002, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84l.su, 0x7fffffc7, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84l.su, 0x80000003, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84l.su, 0x7fffffc7, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84l.su, 0xffffffb5, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84l.su, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84l.su, 0x7fffffea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84l.su, 0xffffffb6, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84l.su, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84l.su, 0x7fffffd1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84l.su, 0xffffffb8, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84l.su, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84l.su, 0x7fffff9f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84l.su, 0xffffffbc, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84l.su, 0x8000002b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84l.su, 0x7fffff3b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84l.su, 0xffffffc4, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84l.su, 0x80000053, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84l.su, 0x7fffff99, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84l.su, 0xffffffd4, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84l.su, 0x800000a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84l.su, 0x7fffff2f, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84l.su, 0xfffffff4, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84l.su, 0x80000143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84l.su, 0x7ffffe5b, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84l.su, 52, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84l.su, 0x7ffffd83, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84l.su, 0x7ffffcb3, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84l.su, 180, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84l.su, 0x8000000b, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84l.su, 0x8000005d, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84l.su, 436, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84l.su, 0x80000013, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84l.su, 0x800000b7, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84l.su, 948, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84l.su, 0x80000023, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84l.su, 0x8000016b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84l.su, 1972, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84l.su, 0x80000043, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84l.su, 0x800002d3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84l.su, 4020, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84l.su, 0x80000083, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84l.su, 0x7fffffc6, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84l.su, 0x00001fb4, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84l.su, 0x80000103, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84l.su, 0x7fffff89, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84l.su, 0x00003fb4, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84l.su, 0x80000203, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84l.su, 0x7fffff0f, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84l.su, 0x00007fb4, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84l.su, 0x7ffffc03, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84l.su, 0x7ffffe1b, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84l.su, 0x0000ffb4, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84l.su, 0x8000000f, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84l.su, 0x0001ffb4, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84l.su, 0x8000001b, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84l.su, 0x0003ffb4, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84l.su, 0x80000033, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84l.su, 0x0007ffb4, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84l.su, 0x80000063, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84l.su, 0x000fffb4, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84l.su, 0x800000c3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84l.su, 0x001fffb4, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84l.su, 0x80000183, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84l.su, 0x003fffb4, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84l.su, 0x80000303, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84l.su, 0x007fffb4, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84l.su, 0x7ffffa03, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84l.su, 0x00ffffb4, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84l.su, 0x80000006, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84l.su, 0x01ffffb4, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84l.su, 0x80000009, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84l.su, 0x03ffffb4, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84l.su, 0x8000000f, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84l.su, 0x07ffffb4, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84l.su, 0x8000001b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84l.su, 0x0fffffb4, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84l.su, 0x80000033, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84l.su, 0x1fffffb4, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84l.su, 0x80000063, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84l.su, 0x3fffffb4, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84l.su, 0x800000c3, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84l.su, 0x7fffffb4, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84l.su, 0x7ffffe83, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84l.su, 0x77e508f0, 0x77e50a84, 0x8d24f20c, 0x043e651a
  TEST_ACC 173, xt.dota84l.su, 0xe3a7594b, 0xe3a7618d, 0xd0cd12a4, 0xa13c5e2d
  TEST_ACC 174, xt.dota84l.su, 0x95593579, 0x955932a5, 0x06e5dd36, 0x7d2ae31e
  TEST_ACC 175, xt.dota84l.su, 0x1c3853f9, 0x1c385919, 0xc4f384c2, 0x73ee362d
  TEST_ACC 176, xt.dota84l.su, 0x32ddaabb, 0x32dda9cf, 0x12025b24, 0x64df1021
  TEST_ACC 177, xt.dota84l.su, 0x564a4f68, 0x564a4dda, 0x480da160, 0x702eb683
  TEST_ACC 178, xt.dota84l.su, 0xa600d784, 0xa600d977, 0xa0c0f455, 0x68143955
  TEST_ACC 179, xt.dota84l.su, 0xa3bde778, 0xa3bde78f, 0x658eb8ef, 0x5413b55c
  TEST_ACC 180, xt.dota84l.su, 0x8f6c0b58, 0x8f6c0096, 0x09586941, 0x33397ca9
  TEST_ACC 181, xt.dota84l.su, 0x2f9957f3, 0x2f9959b4, 0xc8cf1a3a, 0x2c91f3e3
  TEST_ACC 182, xt.dota84l.su, 0xbd7c70c7, 0xbd7c6bdf, 0x37917d12, 0x392b76b9
  TEST_ACC 183, xt.dota84l.su, 0x5283b7d2, 0x5283bed5, 0xd7bcaec2, 0x695a98a1
  TEST_ACC 184, xt.dota84l.su, 0x1e7c9de2, 0x1e7ca2ec, 0x88928d11, 0xa7d12375
  TEST_ACC 185, xt.dota84l.su, 0xc158ce92, 0xc158cedd, 0x36e5bc43, 0xaef25596
  TEST_ACC 186, xt.dota84l.su, 0x8f051109, 0x8f050bd0, 0x48022417, 0x3beeaa7f
  TEST_ACC 187, xt.dota84l.su, 0x441da9ca, 0x441dacea, 0xfe23a1f3, 0x2701d8a8

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84l.su, 0xc35a969b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84l.su, 0x5a0f3c39, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84l.su, 0x7ffff97f, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84l.su, 0xc35a9063, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84l.su, 0x5a0f3ff4, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84l.su, 0xc35a9a56, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84l.su, 0x8000013e, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84l.su, 0x5a0f3dc0, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84l.su, 0x4b0bb858, 0x4b0bb7ee, 0x1c535743
  TEST_ACC_RD_IS_RS2 197, xt.dota84l.su, 0x1c5357ad, 0x4b0bb7ee, 0x1c535743
  TEST_ACC_SAME_SOURCES 198, xt.dota84l.su, 0x752822c2, 0x75282436, 0x4b0bb7ee
  TEST_ACC_ALL_SAME 199, xt.dota84l.su, 0x4b0bb67a, 0x4b0bb7ee

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84l.su, 0x6ef71b45, 0x6ef71e5e, 0xe78a5bb7, 0x66b37402, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84l.su, 0x50729c0c, 0x5072975d, 0x610673e7, 0x5f5b6c8f, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84l.su, 0xed232d54, 0xed2334ae, 0xf6718bb8, 0x8598f19b, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84l.su, 0x5f70ab7f, 0x5f70b0ab, 0x81030424, 0x2c54ea7b, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84l.su, 0x6241cd46, 0x6241d55f, 0x9f0b9db1, 0xf0e7458c, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84l.su, 0x4c4dde36, 0x4c4de2a0, 0xaeade275, 0x39109a14, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84l.su, 0x2d533aed, 0x2d533345, 0xbf4e676f, 0x3ae6ec8a, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84l.su, 0xd694f6d1, 0xd694f39a, 0xecbe0b59, 0xff48934d, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84l.su, 0xcc253d76, 0xcc253bba, 0x2aae3d36, 0x96e8c745, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84l.su, 0xbc8eb0cc, 0xbc8eaceb, 0x6e9cfd72, 0x2973db76, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84l.su, 0xa7761e09, 0xa7762c93, 0x85e682f4, 0x215dcdec, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84l.su, 0x3b5a2cba, 0x3b5a2398, 0xc16f4a5d, 0xf2bd7d88, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84l.su, 0x1c466fe7, 0x1c466dd4, 0xe1b53e58, 0x50672d4f, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84l.su, 0x5f35ba33, 0x5f35b75d, 0x102d4223, 0xcaaa6256, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84l.su, 0x7f1f95bd, 0x7f1f9e38, 0x37cc9986, 0x44f381da, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84l.su, 0x578bb2af, 0x578bae7f, 0xeac4443c, 0xfd2b43ab, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84l.su, 0x7a741f2f, 0x7a7422cd, 0xb0ce9a54, 0x984d8e5b, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84l.su, 0x65ad59ba, 0x65ad5abb, 0x3d8cb6b7, 0xebefb800, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84l.su, 0xc6399ce7, 0xc639a471, 0xc377cecc, 0x2f5be08d, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84l.su, 0x61a089bf, 0x61a07f11, 0x173d5f6d, 0x0b3549e7, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84l.su, 0x73ec461c, 0x73ec4511, 0x1cba4bae, 0x82f117d3, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84l.su, 0xeefc84f0, 0xeefc8305, 0xd7d29971, 0x0b77cb2f, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84l.su, 0xcd1f04e9, 0xcd1f02fc, 0xc5355bfb, 0xf690657b, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84l.su, 0x9165c01f, 0x9165c022, 0xe5f44821, 0x20464505, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84l.su, 0xb0ceb4e2, 0xb0ceba21, 0xa00bb7b6, 0x0565178a, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84l.su, 0x414602af, 0x4145fa8c, 0x1a436a3c, 0x3280cf1b, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84l.su, 0x5f7f0a76, 0x5f7f0ae8, 0x3960a00a, 0xea05639c, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84l.su, 0x2d2f6871, 0x2d2f6c1a, 0xc1d376e0, 0x46a69814, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84l.su, 0xb427e8e2, 0xb427e432, 0x7f4540c5, 0x43e8c14b, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84l.su, 0x337296c2, 0x33729532, 0x7752ec22, 0x649f24a1, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84l.su, 0x96f6bb6f, 0x96f6b0ff, 0x7c7185a4, 0x6c25eb12
  TEST_ACC_RD_LOADED 231, 0, xt.dota84l.su, 0xb58b07d0, 0xb58b0e6d, 0x6183fa0d, 0x577e2f20
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84l.su, 0x9b875135, 0x9b874c4c, 0xd968145a, 0xdbad5d50
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84l.su, 0x44390c31, 0x4439065e, 0xafab1c6c, 0x35b341af
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84l.su, 0x11915278, 0x11915045, 0xf28d7fc3, 0x51a7b6d4
  TEST_ACC_RD_LOADED 235, 1, xt.dota84l.su, 0x28f4b4cd, 0x28f4b7e3, 0x77d7f4cb, 0xd1bf3e89
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84l.su, 0x1fc63efd, 0x1fc64167, 0xb6549f20, 0x2bc0fecf
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84l.su, 0x9257ceb1, 0x9257ca9c, 0x43520428, 0xacd1f001
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84l.su, 0x12e3e694, 0x12e3df8e, 0x5b7e1009, 0xb5f80cae
  TEST_ACC_RD_LOADED 239, 2, xt.dota84l.su, 0x5532395a, 0x553240d2, 0xf7aea48a, 0x739366b3
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84l.su, 0x93b6b32a, 0x93b6b7aa, 0x51986981, 0x7d6f5bde
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84l.su, 0xebe9e552, 0xebe9e7c0, 0x4cd0ba0f, 0xe5e2cdd0
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84l.su, 0x6f3273bd, 0x6f327f7a, 0xb1abf4ad, 0x1990ecb9
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84l.su, 0x3bf7a0aa, 0x3bf79c52, 0x0bd756e9, 0x0300c7f1
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84l.su, 0x8e5bac51, 0x8e5baf85, 0x36b69802, 0xc3eb6397
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84l.su, 0x0984171a, 0x09841863, 0xe61d02ac, 0x3bf5a362
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84l.su, 0xf8384224, 0xf83840ed, 0x64cb8e03, 0x5ba4ec41
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84l.su, 0x77509b3d, 0x77509b03, 0x09cef37f, 0x51f34f97
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84l.su, 0x169b93b6, 0x169b9e2b, 0xacb8a3ef, 0xfd2c88f2
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84l.su, 0x63c65e00, 0x63c66110, 0xc6f39f6a, 0x935dbaa9
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84l.su, 0x24ce22cc, 0x24ce1ff2, 0xb96c3281, 0x2cbc49b4
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84l.su, 0x6b023632, 0x6b02329c, 0x4a4059bc, 0xe759bc4f
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84l.su, 0x9a798bca, 0x9a798337, 0x6c571351, 0x53bf1c8b
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84l.su, 0x6ad2fc79, 0x6ad2fe72, 0x6950a899, 0x235771f0
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84l.su, 0x86463be2, 0x86463d16, 0x6e25e2ae, 0x6f79521b
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84l.su, 0x13164a31, 0x131647c3, 0x7543ec9a, 0xb61caaf9
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84l.su, 0xf6973ca2, 0xf69730de, 0x5670611c, 0x3078e2cf
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84l.su, 0x3bc34c28, 0x3bc34f67, 0x85f83e40, 0xae21df4a
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84l.su, 0x5e152c4d, 0x5e15254d, 0x6f8e5147, 0x0f2930b8
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84l.su, 0x662d399e, 0x662d3be1, 0xd3a31aca, 0x8e4156c2
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84l.su, 0x7d2fb8ff, 0x7d2fbd05, 0xb059da3b, 0x834be470
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84l.su, 0xda259406, 0xda25922a, 0xb96f74a8, 0xeb6a6a25
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84l.su, 0xd8bfbc17, 0xd8bfc002, 0x64d94e84, 0x173b494b
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84l.su, 0x3922af66, 0x3922b168, 0xd261f026, 0x5271b0a4
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84l.su, 0xcb9bbd3f, 0xcb9bbd43, 0xeaaf1f34, 0xd283773c
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84l.su, 0x3573c7e0, 0x3573d5ec, 0xa272c386, 0x6e0ab0cf
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84l.su, 0x1b5e4d2c, 0x1b5e49f2, 0x28455baa, 0xc4086eaf
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84l.su, 0x4073e5c8, 0x4073e137, 0x635fa3ea, 0xace12d0c
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84l.su, 0x4af16f49, 0x4af16aa5, 0x9c1f7fe1, 0x52569de3
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84l.su, 0xb0931a67, 0xb093196f, 0x7350fe98, 0xf8e46dde
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84l.su, 0xe4928bda, 0xe49293cc, 0x8a9dc45c, 0xf263ca36
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84l.su, 0xd1f6e8aa, 0xd1f6e86a, 0x6f0fa31a, 0xd4ddc5f2
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84l.su, 0x9d4c0812, 0x9d4c112d, 0x941cd8cb, 0xcd50b0eb
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84l.su, 0xfde056ea, 0xfde0619c, 0xbf18a5b6, 0x527af5f7
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84l.su, 0x8ca218ed, 0x8ca20b33, 0x70f76d52, 0x17bde2c8
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84l.su, 0x695b9721, 0x695b950a, 0xd76c3d7e, 0xcccaf5a0
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84l.su, 0xfee0ec5e, 0xfee0e3be, 0xe8cd6c46, 0x27c7f2ff
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84l.su, 0x659c97b3, 0x659c9cb0, 0xd1b1e999, 0xe27b0f40

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84l.su, 0x7ffffddd, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84l.su, 0x74b7717c, 0x74b76f7e, 0x24f3e32d, 0xd9a18d3f
  TEST_ACC_CHAIN 280, xt.dota84l.su, 0x7d8ba5e8, 0x7d8ba9df, 0x38fdab78, 0xfa9f6ea2

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84l.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84l.su, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84l.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84l.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84l.su, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84l.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84l.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84l.su, 0xffffffff, 0x5a0f3c85

TEST_END
