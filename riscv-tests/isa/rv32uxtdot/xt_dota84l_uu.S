// xt.dota84l.uu: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84l.uu, 2048, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84l.uu, 0x00001601, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84l.uu, 0x80000fff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84l.uu, 0x80000e00, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84l.uu, 0x00001dff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84l.uu, 0x12345e68, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84l.uu, 0x000015d4, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84l.uu, 4065, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84l.uu, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84l.uu, 0x80001dc4, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84l.uu, 2175, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84l.uu, 0x12346dd8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84l.uu, 0x00001100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84l.uu, 3809, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84l.uu, 0x80001fdf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84l.uu, 0x80000770, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84l.uu, 0x00001473, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84l.uu, 0x12346558, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84l.uu, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84l.uu, 0x00001be5, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84l.uu, 0x80000fef, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84l.uu, 0x80002bd4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84l.uu, 0x00001fdf, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84l.uu, 0x1234725c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84l.uu, 0x00003bc4, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84l.uu, 496, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84l.uu, 0x80000037, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84l.uu, 0x800003ed, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84l.uu, 895, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84l.uu, 0x12345c63, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84l.uu, 63, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84l.uu, 2026, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84l.uu, 0x800003ef, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84l.uu, 0x80000000, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84l.uu, 69, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84l.uu, 0x12345678, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84l.uu, 1120, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84l.uu, 1, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84l.uu, 0x8000004c, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84l.uu, 0x80000000, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84l.uu, 1231, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84l.uu, 0x123456f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84l.uu, 3582, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84l.uu, 257, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84l.uu, 0x800013d5, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84l.uu, 0x80000180, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84l.uu, 0xffffffff, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84l.uu, 0x12345878, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84l.uu, 0, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84l.uu, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84l.uu, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84l.uu, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84l.uu, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84l.uu, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84l.uu, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84l.uu, 0x80000004, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84l.uu, 0x80000012, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84l.uu, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84l.uu, 0x80000012, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84l.uu, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84l.uu, 0x80000102, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84l.uu, 0x80003447, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84l.uu, 0x80000003, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84l.uu, 0x80003447, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84l.uu, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84l.uu, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84l.uu, 0x80000783, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84l.uu, 0x80000003, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84l.uu, 0x80000783, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84l.uu, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84l.uu, 0x80000102, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84l.uu, 0x80003bc7, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84l.uu, 0x80000003, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84l.uu, 0x80003bc7, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84l.uu, 4021, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84l.uu, 0x80000008, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84l.uu, 0x800000ea, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84l.uu, 4022, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84l.uu, 0x8000000d, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84l.uu, 0x800001d1, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84l.uu, 4024, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84l.uu, 0x80000017, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84l.uu, 0x8000039f, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84l.uu, 4028, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84l.uu, 0x8000002b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84l.uu, 0x8000073b, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84l.uu, 4036, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84l.uu, 0x80000053, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84l.uu, 0x80000099, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84l.uu, 4052, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84l.uu, 0x800000a3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84l.uu, 0x8000012f, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84l.uu, 4084, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84l.uu, 0x80000143, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84l.uu, 0x8000025b, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84l.uu, 0x00001034, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84l.uu, 0x80000283, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84l.uu, 0x800004b3, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84l.uu, 0x000010b4, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84l.uu, 0x8000000b, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84l.uu, 0x8000005d, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84l.uu, 0x000011b4, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84l.uu, 0x80000013, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84l.uu, 0x800000b7, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84l.uu, 0x000013b4, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84l.uu, 0x80000023, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84l.uu, 0x8000016b, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84l.uu, 0x000017b4, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84l.uu, 0x80000043, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84l.uu, 0x800002d3, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84l.uu, 0x00001fb4, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84l.uu, 0x80000083, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84l.uu, 0x800000c6, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84l.uu, 0x00002fb4, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84l.uu, 0x80000103, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84l.uu, 0x80000189, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84l.uu, 0x00004fb4, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84l.uu, 0x80000203, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84l.uu, 0x8000030f, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84l.uu, 0x00008fb4, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84l.uu, 0x80000403, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84l.uu, 0x8000061b, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84l.uu, 0x00010fb4, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84l.uu, 0x8000000f, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84l.uu, 0x00020fb4, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84l.uu, 0x8000001b, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84l.uu, 0x00040fb4, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84l.uu, 0x80000033, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84l.uu, 0x00080fb4, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84l.uu, 0x80000063, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84l.uu, 0x00100fb4, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84l.uu, 0x800000c3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84l.uu, 0x00200fb4, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84l.uu, 0x80000183, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84l.uu, 0x00400fb4, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84l.uu, 0x80000303, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84l.uu, 0x00800fb4, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84l.uu, 0x80000603, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84l.uu, 0x01000fb4, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84l.uu, 0x80000006, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84l.uu, 0x02000fb4, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84l.uu, 0x80000009, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84l.uu, 0x04000fb4, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84l.uu, 0x8000000f, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84l.uu, 0x08000fb4, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84l.uu, 0x8000001b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84l.uu, 0x10000fb4, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84l.uu, 0x80000033, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84l.uu, 0x20000fb4, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84l.uu, 0x80000063, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84l.uu, 0x40000fb4, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84l.uu, 0x800000c3, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84l.uu, 0x80000fb4, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84l.uu, 0x80000183, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84l.uu, 0x1f0f88ec, 0x1f0f72c0, 0x7362fc71, 0x939bcc7c
  TEST_ACC 173, xt.dota84l.uu, 0x15303deb, 0x15303335, 0xa6d806f0, 0xbc7561f6
  TEST_ACC 174, xt.dota84l.uu, 0x5cb075ab, 0x5cb0673e, 0xb81a4700, 0xf9d9e2f9
  TEST_ACC 175, xt.dota84l.uu, 0x04a69ff8, 0x04a69660, 0x6fe9fa3a, 0x2277713c
  TEST_ACC 176, xt.dota84l.uu, 0x5e904ce6, 0x5e903f5f, 0x119a7170, 0xe9ad879b
  TEST_ACC 177, xt.dota84l.uu, 0xac963b83, 0xac963412, 0xa945bb54, 0x679c0d0c
  TEST_ACC 178, xt.dota84l.uu, 0xb7395871, 0xb7394e3f, 0x7113495b, 0x92afe8c0
  TEST_ACC 179, xt.dota84l.uu, 0x65c10143, 0x65c0f41a, 0x75ec479e, 0x1def9663
  TEST_ACC 180, xt.dota84l.uu, 0x5d2b30b1, 0x5d2b26db, 0x5c2002ad, 0xf1ecc0f8
  TEST_ACC 181, xt.dota84l.uu, 0x0c12c3c3, 0x0c12b7b7, 0x392b79b0, 0x7ced4fb5
  TEST_ACC 182, xt.dota84l.uu, 0x79bb22ed, 0x79bb14a8, 0x8c696dda, 0xae99d5a1
  TEST_ACC 183, xt.dota84l.uu, 0x220a65b5, 0x220a5edb, 0xd8a02b4c, 0x285f13e6
  TEST_ACC 184, xt.dota84l.uu, 0xec5e0d0a, 0xec5e0294, 0x00bc5489, 0x997b7b42
  TEST_ACC 185, xt.dota84l.uu, 0xd7b62330, 0xd7b61314, 0xce09f47b, 0xd0e269b1
  TEST_ACC 186, xt.dota84l.uu, 0xe7d719db, 0xe7d6faa7, 0xe8f992ef, 0xdf1bd2bc
  TEST_ACC 187, xt.dota84l.uu, 0x2b55f65b, 0x2b55e679, 0x8be1f420, 0x9a66a09f

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84l.uu, 0xc35aa69b, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84l.uu, 0x5a0f4c39, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84l.uu, 0x8000177f, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84l.uu, 0xc35aae63, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84l.uu, 0x5a0f46f4, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84l.uu, 0xc35aa156, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84l.uu, 0x8000063e, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84l.uu, 0x5a0f42c0, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84l.uu, 0xcc99c3d5, 0xcc99ac39, 0xd5a5ea5e
  TEST_ACC_RD_IS_RS2 197, xt.dota84l.uu, 0xd5a601fa, 0xcc99ac39, 0xd5a5ea5e
  TEST_ACC_SAME_SOURCES 198, xt.dota84l.uu, 0xc2dc4a0b, 0xc2dc36e2, 0xcc99ac39
  TEST_ACC_ALL_SAME 199, xt.dota84l.uu, 0xcc99bf62, 0xcc99ac39

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84l.uu, 0x71027172, 0x71026eec, 0x7224d526, 0xcc203008, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84l.uu, 0xba2de6a7, 0xba2dd2c4, 0xa7f96520, 0x553f2f6d, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84l.uu, 0x52514a37, 0x52513c42, 0xae6bec9a, 0xdf0051b0, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84l.uu, 0x89fe857f, 0x89fe64b9, 0xd0f2b2bc, 0xbadaf85d, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84l.uu, 0x79dd7c4c, 0x79dd6808, 0xab762991, 0x38845fde, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84l.uu, 0x16f07a00, 0x16f061b6, 0x52b8eeaa, 0x071b9fa2, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84l.uu, 0x1b0c3162, 0x1b0c2cb2, 0x2ddd3a36, 0xb4f67148, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84l.uu, 0x5dd557cc, 0x5dd549d7, 0x06bd6dc6, 0x4c50bd62, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84l.uu, 0x4b53454f, 0x4b5341ed, 0xbc2b94e6, 0x60461240, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84l.uu, 0x24193812, 0x24192548, 0xaf48b3f2, 0xda7f1a7b, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84l.uu, 0x8138b5e7, 0x81389c85, 0xc284acbe, 0x7ca65a9e, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84l.uu, 0x6e32f40c, 0x6e32e8ec, 0x7d0a48bd, 0x5e5ebf07, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84l.uu, 0x30b65d72, 0x30b651c9, 0x072e9654, 0x2ef2b7f4, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84l.uu, 0x41012005, 0x41011957, 0x963cd3ec, 0x18ef7b00, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84l.uu, 0x2a5702a5, 0x2a5700b2, 0x08235802, 0x5441553a, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84l.uu, 0x47231315, 0x47230ec0, 0x014ee77a, 0x7e660514, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84l.uu, 0x9b24fcde, 0x9b24e62e, 0xad8e0fad, 0x0c058f3d, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84l.uu, 0x5933e71f, 0x5933d173, 0x668045e0, 0xc7bc8dca, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84l.uu, 0xfac2c9d8, 0xfac2a923, 0xb7ddac70, 0x7d3cdeb9, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84l.uu, 0x9e765c21, 0x9e7647ef, 0x300da2a1, 0x78caaddf, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84l.uu, 0x3199f869, 0x3199eb04, 0x32d5d54a, 0xa524183e, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84l.uu, 0x1cade061, 0x1cadcfc7, 0xcccf6da2, 0xd69312ed, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84l.uu, 0xd07122a4, 0xd0711779, 0x3c20d30b, 0xce1c18c1, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84l.uu, 0x336febb2, 0x336fe2de, 0x72214ccc, 0x9c3f60a4, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84l.uu, 0xaa6cb045, 0xaa6ca7c1, 0x0a798804, 0x3a84ba6b, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84l.uu, 0xdaf854dc, 0xdaf8431b, 0xfdbd2f37, 0x646fb772, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84l.uu, 0x0807c0b9, 0x0807a959, 0xf2f9dd29, 0x6069a866, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84l.uu, 0x9dff59b4, 0x9dff4a44, 0x9852ac54, 0x094576b6, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84l.uu, 0xb0a810a4, 0xb0a8032f, 0xcd2eba00, 0x6466f414, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84l.uu, 0xc6d3d5ea, 0xc6d3d16b, 0x0e721915, 0x312426a9, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84l.uu, 0xabbf7b1b, 0xabbf667e, 0xfd08da7f, 0xcb922dfb
  TEST_ACC_RD_LOADED 231, 0, xt.dota84l.uu, 0x54a28b1f, 0x54a27ae2, 0x3f3e6166, 0x7829afbf
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84l.uu, 0x96b72bb3, 0x96b72397, 0x9fdc110f, 0xb45854dc
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84l.uu, 0xd6b0628c, 0xd6b05898, 0xf11a24af, 0xd8424f46
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84l.uu, 0xeec723ec, 0xeec71a70, 0x20dfe44c, 0xc987d810
  TEST_ACC_RD_LOADED 235, 1, xt.dota84l.uu, 0xfedaeab1, 0xfedadf7d, 0xe0a3c740, 0x916810c4
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84l.uu, 0x87bad88b, 0x87bac10c, 0xf0f1bb79, 0xbbc5f50a
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84l.uu, 0x2fcadc95, 0x2fcacc98, 0x50915272, 0x700c3f1e
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84l.uu, 0x6b3219da, 0x6b31f6d0, 0x6be6d9bd, 0x1f33cebb
  TEST_ACC_RD_LOADED 239, 2, xt.dota84l.uu, 0xcf32fbe4, 0xcf32ea0c, 0xf01edb55, 0x1fb6db28
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84l.uu, 0x6572bcdb, 0x6572b64e, 0x141ec386, 0xccfff053
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84l.uu, 0xf4aec89b, 0xf4aebf48, 0x277e5bad, 0xd2f83486
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84l.uu, 0xaa566cd4, 0xaa566113, 0x27594437, 0xc2acee9b
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84l.uu, 0x196235f6, 0x196229a2, 0xac070fc8, 0x168ee483
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84l.uu, 0xf863498d, 0xf8633c5d, 0x62b0dcb0, 0xdb1ec02a
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84l.uu, 0x840b7053, 0x840b5ae6, 0x6abfd2d5, 0xb04f4c0d
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84l.uu, 0x0aed2251, 0x0aed12be, 0xa129c3d0, 0x54042698
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84l.uu, 0xd270f618, 0xd270f088, 0x510b5b61, 0x5cc79d51
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84l.uu, 0xf0bb3e23, 0xf0bb375f, 0x48b71c4d, 0xd7e042ba
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84l.uu, 0x016cd702, 0x016cca0a, 0x3ba87f96, 0xaa957739
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84l.uu, 0x51bfc40d, 0x51bfaf7d, 0xfb892ae3, 0x7a4774bb
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84l.uu, 0x7aee429b, 0x7aee2d76, 0xff5c7c8d, 0x3ea87bc8
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84l.uu, 0xcfb33969, 0xcfb32f6c, 0x5367b656, 0x607b3493
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84l.uu, 0xee729209, 0xee7283cd, 0x2950d592, 0xb01a9f74
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84l.uu, 0x84323348, 0x84321e25, 0x9cd02a71, 0xc57cf58f
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84l.uu, 0xee164b8c, 0xee164409, 0x05226b14, 0x44a72dd4
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84l.uu, 0xd88de858, 0xd88de366, 0xbd9e081f, 0x05345115
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84l.uu, 0x26d0aa66, 0x26d09fe1, 0x57ef7b80, 0x4c9f11d6
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84l.uu, 0x283ac494, 0x283ab2fb, 0xb4f26ef5, 0x344700cd
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84l.uu, 0x33d8afa4, 0x33d897f1, 0x9b2ff64d, 0x0fabcbf0
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84l.uu, 0x120145d0, 0x120137d2, 0x0235a1a9, 0x6e71ccf3
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84l.uu, 0xb2746a73, 0xb2745b5f, 0xbf2564d5, 0xab30a575
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84l.uu, 0x38d79d88, 0x38d7890a, 0xde18f3ac, 0xe2cdd382
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84l.uu, 0xd866ba41, 0xd866b254, 0xf306cd79, 0x75a55d31
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84l.uu, 0x089e63f3, 0x089e552a, 0xbbdfdc4b, 0x225a617c
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84l.uu, 0x5f9b4999, 0x5f9b3104, 0x92a7b874, 0x15b4b5eb
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84l.uu, 0xc90c82ef, 0xc90c80c7, 0x3cf2e834, 0xdeb81015
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84l.uu, 0x28aca87b, 0x28ac9693, 0x80a5d2d8, 0xd17402b9
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84l.uu, 0x05a97cd4, 0x05a95bff, 0xe3eab425, 0xf1b8ecc7
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84l.uu, 0xc8693deb, 0xc8693b13, 0x199303a3, 0xee2f21e3
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84l.uu, 0x923f01c3, 0x923ef271, 0xcb624403, 0x7003e1ea
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84l.uu, 0x98ce1809, 0x98ce03a5, 0xd0047bdd, 0x4afaec48
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84l.uu, 0x70d1ecee, 0x70d1deb4, 0xceb010ac, 0x54f438f8
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84l.uu, 0x2c1dbf92, 0x2c1db2d5, 0x6eb0de0b, 0x93ac648b
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84l.uu, 0x8a0f339f, 0x8a0f24b3, 0x8e32618f, 0x3d01918c
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84l.uu, 0x185bb316, 0x185ba5ee, 0x2e28b8b3, 0x69207cc2
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84l.uu, 0xba78c114, 0xba78b588, 0x1cc21edc, 0x5bbf67b5
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84l.uu, 0xd828cf5d, 0xd828c7b0, 0x5519911b, 0xb0074e6f

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84l.uu, 0x800037dd, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84l.uu, 0x6be6f243, 0x6be6c36f, 0x99686828, 0x7ac0f714
  TEST_ACC_CHAIN 280, xt.dota84l.uu, 0x5fca64f9, 0x5fca381b, 0x3fff4b2b, 0x4f5d7583

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84l.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84l.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84l.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84l.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84l.uu, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84l.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84l.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84l.uu, 0xffffffff, 0x5a0f3c85

TEST_END
