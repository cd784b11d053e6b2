// xt.dota84h.uu: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84h.uu, 2048, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84h.uu, 0x00001601, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84h.uu, 0x80000fff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84h.uu, 0x80000e00, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84h.uu, 0x00001dff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84h.uu, 0x12345e68, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84h.uu, 0x000015d4, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84h.uu, 4065, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84h.uu, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84h.uu, 0x80001dc4, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84h.uu, 2175, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84h.uu, 0x12346dd8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84h.uu, 0x00001100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84h.uu, 3809, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84h.uu, 0x80001fdf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84h.uu, 0x80000770, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84h.uu, 0x00001473, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84h.uu, 0x12346558, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84h.uu, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84h.uu, 0x00001be5, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84h.uu, 0x80000fef, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84h.uu, 0x80002bd4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84h.uu, 0x00001fdf, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84h.uu, 0x1234725c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84h.uu, 0x00003bc4, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84h.uu, 1, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84h.uu, 0x80000053, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84h.uu, 0x80000000, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84h.uu, 1343, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84h.uu, 0x12345678, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84h.uu, 91, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84h.uu, 1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84h.uu, 0x800005af, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84h.uu, 0x800001ef, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84h.uu, 97, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84h.uu, 0x12345a65, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84h.uu, 1568, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84h.uu, 1516, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84h.uu, 0x80000068, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84h.uu, 0x800007e9, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84h.uu, 1679, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84h.uu, 0x123458f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84h.uu, 0, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84h.uu, 769, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84h.uu, 0x7fffffff, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84h.uu, 0x80000380, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84h.uu, 3581, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84h.uu, 0x12345a78, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84h.uu, 0x000013d6, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84h.uu, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84h.uu, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84h.uu, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84h.uu, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84h.uu, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84h.uu, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84h.uu, 0x80000003, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84h.uu, 0x80000012, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84h.uu, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84h.uu, 0x80000012, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84h.uu, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84h.uu, 0x80000003, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84h.uu, 0x8000304f, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84h.uu, 0x800003fb, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84h.uu, 0x80003447, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84h.uu, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84h.uu, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84h.uu, 0x80000383, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84h.uu, 0x80000403, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84h.uu, 0x80000783, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84h.uu, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84h.uu, 0x80000003, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84h.uu, 0x800033cf, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84h.uu, 0x800007fb, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84h.uu, 0x80003bc7, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84h.uu, 0x000014dd, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84h.uu, 0x80000012, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84h.uu, 0x000014de, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84h.uu, 0x80000021, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84h.uu, 0x000014e0, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84h.uu, 0x8000003f, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84h.uu, 0x000014e4, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84h.uu, 0x8000007b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84h.uu, 0x000014ec, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84h.uu, 0x800000f3, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84h.uu, 0x000014fc, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84h.uu, 0x800001e3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84h.uu, 0x0000151c, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84h.uu, 0x800003c3, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84h.uu, 0x0000155c, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84h.uu, 0x80000783, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84h.uu, 0x000015dc, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84h.uu, 0x80000003, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84h.uu, 0x000016dc, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84h.uu, 0x80000003, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84h.uu, 0x000018dc, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84h.uu, 0x80000003, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84h.uu, 0x00001cdc, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84h.uu, 0x80000003, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84h.uu, 0x000024dc, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84h.uu, 0x80000003, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84h.uu, 0x000034dc, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84h.uu, 0x80000003, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84h.uu, 0x000054dc, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84h.uu, 0x80000003, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84h.uu, 0x000094dc, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84h.uu, 0x80000003, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84h.uu, 0x000114dc, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84h.uu, 0x8000000d, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84h.uu, 0x800000ea, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84h.uu, 0x000214dc, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84h.uu, 0x80000017, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84h.uu, 0x800001d1, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84h.uu, 0x000414dc, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84h.uu, 0x8000002b, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84h.uu, 0x8000039f, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84h.uu, 0x000814dc, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84h.uu, 0x80000053, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84h.uu, 0x8000073b, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84h.uu, 0x001014dc, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84h.uu, 0x800000a3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84h.uu, 0x80000099, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84h.uu, 0x002014dc, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84h.uu, 0x80000143, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84h.uu, 0x8000012f, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84h.uu, 0x004014dc, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84h.uu, 0x80000283, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84h.uu, 0x8000025b, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84h.uu, 0x008014dc, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84h.uu, 0x80000503, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84h.uu, 0x800004b3, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84h.uu, 0x010014dc, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84h.uu, 0x80000008, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84h.uu, 0x8000005d, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84h.uu, 0x020014dc, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84h.uu, 0x8000000d, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84h.uu, 0x800000b7, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84h.uu, 0x040014dc, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84h.uu, 0x80000017, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84h.uu, 0x8000016b, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84h.uu, 0x080014dc, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84h.uu, 0x8000002b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84h.uu, 0x800002d3, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84h.uu, 0x100014dc, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84h.uu, 0x80000053, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84h.uu, 0x800000c6, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84h.uu, 0x200014dc, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84h.uu, 0x800000a3, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84h.uu, 0x80000189, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84h.uu, 0x400014dc, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84h.uu, 0x80000143, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84h.uu, 0x8000030f, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84h.uu, 0x800014dc, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84h.uu, 0x80000283, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84h.uu, 0x8000061b, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84h.uu, 0xf3dc7329, 0xf3dc6e19, 0x3d806f54, 0xa124b511
  TEST_ACC 173, xt.dota84h.uu, 0x0e83fa00, 0x0e83dca8, 0x64d7c857, 0xefe1f3c9
  TEST_ACC 174, xt.dota84h.uu, 0x54e52213, 0x54e5125c, 0x824f4542, 0xffa35e5d
  TEST_ACC 175, xt.dota84h.uu, 0xbfe5d0cb, 0xbfe5c244, 0xb51a2acf, 0xefe13503
  TEST_ACC 176, xt.dota84h.uu, 0x579e8059, 0x579e77db, 0xdf2c0c65, 0x335d056f
  TEST_ACC 177, xt.dota84h.uu, 0xbb8c3b82, 0xbb8c2664, 0xbd3be7fd, 0xde7275e5
  TEST_ACC 178, xt.dota84h.uu, 0x99ae9731, 0x99ae8db5, 0xc7f268a9, 0x5215d50c
  TEST_ACC 179, xt.dota84h.uu, 0x02609813, 0x026084ff, 0xa1b83ca9, 0x299e8e87
  TEST_ACC 180, xt.dota84h.uu, 0x504d6a18, 0x504d54ce, 0xaad28d4d, 0xa95faa28
  TEST_ACC 181, xt.dota84h.uu, 0x3c3de975, 0x3c3dd655, 0xde897e3a, 0xe48448bd
  TEST_ACC 182, xt.dota84h.uu, 0xa8439c46, 0xa84390d4, 0xcd1a12dd, 0x01ecf2e5
  TEST_ACC 183, xt.dota84h.uu, 0xff8b43dd, 0xff8b345e, 0x494c60ec, 0x78a84c08
  TEST_ACC 184, xt.dota84h.uu, 0x6687e3de, 0x6687dd25, 0x6e5d1006, 0xd199088d
  TEST_ACC 185, xt.dota84h.uu, 0xe6e368a7, 0xe6e3569d, 0xdfaea541, 0xa2a6a044
  TEST_ACC 186, xt.dota84h.uu, 0x3afb0e6f, 0x3afaf4b6, 0x7ea7ed58, 0x8af46461
  TEST_ACC 187, xt.dota84h.uu, 0x5005c6bf, 0x5005b4eb, 0x7bfad435, 0xb579c453

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84h.uu, 0xc35aabc3, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84h.uu, 0x5a0f5161, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84h.uu, 0x80001629, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84h.uu, 0xc35aad0d, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84h.uu, 0x5a0f4748, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84h.uu, 0xc35aa1aa, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84h.uu, 0x80000a26, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84h.uu, 0x5a0f46a8, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84h.uu, 0x5fad1b6e, 0x5fad17a7, 0x40b259e5
  TEST_ACC_RD_IS_RS2 197, xt.dota84h.uu, 0x40b25dac, 0x5fad17a7, 0x40b259e5
  TEST_ACC_SAME_SOURCES 198, xt.dota84h.uu, 0xdabc8bf2, 0xdabc7693, 0x5fad17a7
  TEST_ACC_ALL_SAME 199, xt.dota84h.uu, 0x5fad2d06, 0x5fad17a7

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84h.uu, 0xc1eadee3, 0xc1ead003, 0xcfc50025, 0x4e664e5b, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84h.uu, 0x8dbd104d, 0x8dbd055e, 0x397b7b1e, 0xc5a95b9f, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84h.uu, 0xed15d950, 0xed15c7c3, 0x1437de9a, 0xfbc673f3, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84h.uu, 0xe7c146c9, 0xe7c1376e, 0xc1157fad, 0x2f5f555a, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84h.uu, 0xc3706c20, 0xc370643d, 0x35dede5d, 0xf216ff56, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84h.uu, 0xb6f99c97, 0xb6f9937d, 0x2c601b24, 0xaf685a8b, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84h.uu, 0x13e57402, 0x13e55cd3, 0x72bf847d, 0xc9e84728, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84h.uu, 0x803cb751, 0x803ca9f4, 0x39ef8031, 0xf72dad9d, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84h.uu, 0x2244bf8c, 0x2244aab9, 0x474475e0, 0x85beb66d, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84h.uu, 0x1d851409, 0x1d8504c4, 0x83c31570, 0xac7169d6, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84h.uu, 0xeb6f1018, 0xeb6f0c3a, 0x7c1e1c37, 0x3f60d615, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84h.uu, 0x1670bd70, 0x1670b2de, 0xb018342e, 0xaca38175, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84h.uu, 0x4a55d3d6, 0x4a55c594, 0x0f481eec, 0x4f5adfe8, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84h.uu, 0x559f7aed, 0x559f65e7, 0x971c17de, 0xef8ceab5, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84h.uu, 0x9c0a671e, 0x9c0a55f4, 0x88c82f31, 0x9c79256d, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84h.uu, 0xa0a0cda2, 0xa0a0c507, 0x72d08b6b, 0x6049a839, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84h.uu, 0xf7c38367, 0xf7c36f54, 0x1f5c30fb, 0xddbccd10, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84h.uu, 0x4264a708, 0x4264923b, 0xd60eb0ff, 0xc4b3c8f0, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84h.uu, 0x159cfc23, 0x159cfb53, 0x34721321, 0x20223624, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84h.uu, 0x3ab4bcf3, 0x3ab4aa58, 0xc7d67e27, 0x2f77800c, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84h.uu, 0x93e16cec, 0x93e15c11, 0xcdbc7d51, 0x83d651e2, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84h.uu, 0x73b64bf1, 0x73b63df0, 0x44031ffc, 0x5deb114a, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84h.uu, 0xcb66edb3, 0xcb66e4e1, 0x0b485ef5, 0x278435e0, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84h.uu, 0xbf30a035, 0xbf309419, 0x0fceec82, 0xe465ea7c, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84h.uu, 0x2c28a43a, 0x2c289afd, 0xb7ff37ef, 0x5105898d, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84h.uu, 0x3ce8c091, 0x3ce8b722, 0x8b3c2773, 0x392cf8ca, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84h.uu, 0xfa6d14e6, 0xfa6d086d, 0xb46439be, 0xb7909452, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84h.uu, 0x72326852, 0x72324945, 0x79d7c4f8, 0x698f07a9, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84h.uu, 0x5d00dcb7, 0x5d00cfd0, 0xa1e76b1e, 0x649f6c03, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84h.uu, 0x2eb158ee, 0x2eb14aa2, 0x035af6e9, 0xeb56b4d5, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84h.uu, 0x95c87343, 0x95c861bd, 0xd379ebc6, 0xb055b93c
  TEST_ACC_RD_LOADED 231, 0, xt.dota84h.uu, 0x7b3e4686, 0x7b3e348f, 0x3988e8dc, 0xf33caa19
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84h.uu, 0xcd4fc892, 0xcd4fbd14, 0x3e629928, 0x7f63eba5
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84h.uu, 0x9fb5da56, 0x9fb5d73b, 0xb7156263, 0x37017786
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84h.uu, 0x2240d405, 0x2240cfa2, 0x56b41207, 0x53590b52
  TEST_ACC_RD_LOADED 235, 1, xt.dota84h.uu, 0x1b5c5cba, 0x1b5c4f02, 0x3d1eaeb4, 0x28f3da08
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84h.uu, 0xe25516a6, 0xe2550375, 0x1c5e49f7, 0x3b8d8c19
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84h.uu, 0xc497e16b, 0xc497cf6c, 0x4f43dcda, 0x4f87ddcf
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84h.uu, 0xc2abab27, 0xc2ab9247, 0xdec17109, 0xdca4c442
  TEST_ACC_RD_LOADED 239, 2, xt.dota84h.uu, 0x87078887, 0x8707701d, 0xeff08fb4, 0xdb127406
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84h.uu, 0xa2b51511, 0xa2b50b16, 0x2b0339d9, 0x8a49e167
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84h.uu, 0x9b8978f4, 0x9b89703e, 0x06994642, 0x0aa03265
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84h.uu, 0x955817e7, 0x95580bdf, 0x06df4e49, 0xfa64cf60
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84h.uu, 0x3b617107, 0x3b615ed8, 0x10e5e6ea, 0x35c30ac8
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84h.uu, 0x61469505, 0x61468d01, 0x60411b68, 0x404fe125
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84h.uu, 0xc83df0c6, 0xc83de557, 0x4b499c29, 0xd2a66217
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84h.uu, 0xe944cb13, 0xe944c240, 0x464a018d, 0xa21a879e
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84h.uu, 0x14c3fda4, 0x14c3edc0, 0xe59efab1, 0x9a1174c6
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84h.uu, 0x4f3bf3b7, 0x4f3beb09, 0xed1a5764, 0x216cc36e
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84h.uu, 0x744ead26, 0x744e8fa9, 0xcdf693ce, 0xa83ff16b
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84h.uu, 0x7ec367e4, 0x7ec35b20, 0xba4f0d21, 0xd61b23bf
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84h.uu, 0x7445b2fc, 0x7445a822, 0x0ec524c6, 0x0c615374
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84h.uu, 0x16dc0354, 0x16dbf33c, 0x37aadf72, 0x3a5a6e09
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84h.uu, 0xa52f3314, 0xa52f270d, 0x42bee457, 0xd725c8fd
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84h.uu, 0x1505d398, 0x1505ce12, 0x01262172, 0x8a09eee1
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84h.uu, 0x1e474876, 0x1e473aec, 0x444cea57, 0x5f746cda
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84h.uu, 0x0056b986, 0x0056af72, 0xa22e86c8, 0xa22341c5
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84h.uu, 0x793f50d0, 0x793f410e, 0x625afc7a, 0x9a74c422
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84h.uu, 0x9c2ea230, 0x9c2e9934, 0x6d99c131, 0x037aeb81
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84h.uu, 0xa245c23b, 0xa245b828, 0x1fda27a6, 0x3824ba26
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84h.uu, 0x76a66b94, 0x76a65f0e, 0xdbee0e94, 0xe0a0da0a
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84h.uu, 0xa7e4c88f, 0xa7e4c4af, 0x300fa37b, 0x5c22522b
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84h.uu, 0x5f2a55b2, 0x5f2a470c, 0xbd53b832, 0x828ce101
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84h.uu, 0xd4e528bf, 0xd4e51361, 0xd55a8ba4, 0xe8841731
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84h.uu, 0xa7f1bc4a, 0xa7f1b0a4, 0x03a807a8, 0xedc4323d
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84h.uu, 0x52d459b1, 0x52d44807, 0xd19513d7, 0x6ca6c16c
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84h.uu, 0x33b6f712, 0x33b6e07a, 0x5fe4dc60, 0xca9496fc
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84h.uu, 0x453ada94, 0x453ac81e, 0x7332db82, 0x0fe7b400
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84h.uu, 0xa6230995, 0xa622f269, 0x789aeabb, 0xd5982e78
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84h.uu, 0x31e10b84, 0x31e101f1, 0xe96d9172, 0x56239ec8
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84h.uu, 0x412e47f4, 0x412e3cbb, 0x6f8922bf, 0xcb104b31
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84h.uu, 0xed28b6ec, 0xed289dbc, 0xe270ca03, 0x9ee62c67
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84h.uu, 0xcf5f0a2e, 0xcf5ef9c5, 0x063fcdf1, 0x62f4fbf5
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84h.uu, 0x7cf73e33, 0x7cf73022, 0xa34093f9, 0xd05397ae
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84h.uu, 0x58341a9c, 0x5834108a, 0x852a6ce8, 0x28e2351d
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84h.uu, 0x596f1104, 0x596ef905, 0xb980cca8, 0x73cc7036
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84h.uu, 0xff79a680, 0xff799cf7, 0x04ccfb15, 0xe46317e1
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84h.uu, 0x0adff04e, 0x0adfdcfe, 0xb399862d, 0x8d7d6772

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84h.uu, 0x80003feb, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84h.uu, 0x07259590, 0x07256e8f, 0x9e008a8b, 0x5379d55e
  TEST_ACC_CHAIN 280, xt.dota84h.uu, 0xdb9e0381, 0xdb9ddccf, 0x3d50e7d5, 0x482af85d

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84h.uu, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84h.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84h.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84h.uu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84h.uu, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84h.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84h.uu, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84h.uu, 0xffffffff, 0x5a0f3c85

TEST_END
