// xt.dota84h.su: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84h.su, 0xfffff800, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84h.su, 0xffffea01, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84h.su, 0x7fffefff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84h.su, 0x7ffff200, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84h.su, 0xffffe1ff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84h.su, 0x12345e68, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84h.su, 0x000015d4, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84h.su, 4065, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84h.su, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84h.su, 0x80001dc4, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84h.su, 0xfffff87f, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84h.su, 0x123441d8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84h.su, 0xfffff100, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84h.su, 0xfffff2e1, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84h.su, 0x7fffe3df, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84h.su, 0x80000770, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84h.su, 0x00001473, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84h.su, 0x12346558, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84h.su, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84h.su, 0x00001be5, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84h.su, 0x7fffffef, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84h.su, 0x7fffffd4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84h.su, 0xffffffdf, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84h.su, 0x1234565c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84h.su, 0xffffffc4, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84h.su, 1, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84h.su, 0x80000053, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84h.su, 0x80000000, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84h.su, 1343, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84h.su, 0x12345678, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84h.su, 91, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84h.su, 1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84h.su, 0x800005af, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84h.su, 0x800001ef, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84h.su, 97, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84h.su, 0x12345a65, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84h.su, 1568, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84h.su, 1516, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84h.su, 0x80000068, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84h.su, 0x7ffff8e9, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84h.su, 1679, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84h.su, 0x123453f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84h.su, 0, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84h.su, 0xfffffd01, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84h.su, 0x7fffffff, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84h.su, 0x7ffffc80, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84h.su, 0xfffff7fd, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84h.su, 0x12345278, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84h.su, 0xfffffdd6, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84h.su, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84h.su, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84h.su, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84h.su, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84h.su, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84h.su, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84h.su, 0x80000003, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84h.su, 0x80000012, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84h.su, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84h.su, 0x80000012, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84h.su, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84h.su, 0x80000003, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84h.su, 0x8000034f, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84h.su, 0x800003fb, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84h.su, 0x80000747, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84h.su, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84h.su, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84h.su, 0x7ffffc83, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84h.su, 0x7ffffc03, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84h.su, 0x7ffff883, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84h.su, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84h.su, 0x80000003, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84h.su, 0x7fffffcf, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84h.su, 0x7ffffffb, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84h.su, 0x7fffffc7, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84h.su, 221, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84h.su, 0x80000012, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84h.su, 222, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84h.su, 0x80000021, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84h.su, 224, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84h.su, 0x8000003f, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84h.su, 228, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84h.su, 0x8000007b, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84h.su, 236, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84h.su, 0x800000f3, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84h.su, 252, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84h.su, 0x800001e3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84h.su, 284, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84h.su, 0x800003c3, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84h.su, 348, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84h.su, 0x7ffff883, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84h.su, 476, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84h.su, 0x80000003, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84h.su, 732, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84h.su, 0x80000003, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84h.su, 1244, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84h.su, 0x80000003, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84h.su, 2268, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84h.su, 0x80000003, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84h.su, 0x000010dc, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84h.su, 0x80000003, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84h.su, 0x000020dc, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84h.su, 0x80000003, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84h.su, 0x000040dc, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84h.su, 0x80000003, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84h.su, 0x000080dc, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84h.su, 0x80000003, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84h.su, 0x000100dc, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84h.su, 0x8000000d, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84h.su, 0x7fffffea, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84h.su, 0x000200dc, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84h.su, 0x80000017, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84h.su, 0x7fffffd1, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84h.su, 0x000400dc, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84h.su, 0x8000002b, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84h.su, 0x7fffff9f, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84h.su, 0x000800dc, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84h.su, 0x80000053, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84h.su, 0x7fffff3b, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84h.su, 0x001000dc, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84h.su, 0x800000a3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84h.su, 0x7fffff99, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84h.su, 0x002000dc, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84h.su, 0x80000143, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84h.su, 0x7fffff2f, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84h.su, 0x004000dc, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84h.su, 0x80000283, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84h.su, 0x7ffffe5b, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84h.su, 0x008000dc, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84h.su, 0x7ffffb03, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84h.su, 0x7ffffcb3, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84h.su, 0x010000dc, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84h.su, 0x80000008, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84h.su, 0x8000005d, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84h.su, 0x020000dc, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84h.su, 0x8000000d, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84h.su, 0x800000b7, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84h.su, 0x040000dc, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84h.su, 0x80000017, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84h.su, 0x8000016b, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84h.su, 0x080000dc, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84h.su, 0x8000002b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84h.su, 0x800002d3, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84h.su, 0x100000dc, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84h.su, 0x80000053, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84h.su, 0x7fffffc6, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84h.su, 0x200000dc, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84h.su, 0x800000a3, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84h.su, 0x7fffff89, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84h.su, 0x400000dc, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84h.su, 0x80000143, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84h.su, 0x7fffff0f, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84h.su, 0x800000dc, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84h.su, 0x7ffffd83, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84h.su, 0x7ffffe1b, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84h.su, 0xb031d571, 0xb031cf2d, 0x3e262dd3, 0xfdc80c9d
  TEST_ACC 173, xt.dota84h.su, 0xe4440ea6, 0xe4441251, 0xffc3bea2, 0x43089449
  TEST_ACC 174, xt.dota84h.su, 0x5de175a8, 0x5de1702b, 0xf6164f4c, 0x42b7dd59
  TEST_ACC 175, xt.dota84h.su, 0xb8e2d86d, 0xb8e2d8c7, 0x0f2ca92c, 0x57bb700b
  TEST_ACC 176, xt.dota84h.su, 0xf90300fb, 0xf90302bd, 0x964666ca, 0xaa6dd3d5
  TEST_ACC 177, xt.dota84h.su, 0x248a67df, 0x248a6fff, 0x7ca40f92, 0x0fc8e031
  TEST_ACC 178, xt.dota84h.su, 0xc586a4cd, 0xc586a144, 0x2d414e0f, 0x0d0465ed
  TEST_ACC 179, xt.dota84h.su, 0xb49be9e4, 0xb49be7f6, 0x27e313fa, 0xd23281b2
  TEST_ACC 180, xt.dota84h.su, 0x8928a99b, 0x8928b01d, 0x93bf9a02, 0x60a40af3
  TEST_ACC 181, xt.dota84h.su, 0xcf75278d, 0xcf752681, 0x26a6fa5f, 0x8d1cfe5d
  TEST_ACC 182, xt.dota84h.su, 0x3b2376ad, 0x3b237457, 0x1b6c92fc, 0x071ce781
  TEST_ACC 183, xt.dota84h.su, 0x1d9bd704, 0x1d9bda5f, 0x1be687b7, 0x952a9537
  TEST_ACC 184, xt.dota84h.su, 0x9b5616cd, 0x9b561225, 0x62e4ec2e, 0xdfdd09db
  TEST_ACC 185, xt.dota84h.su, 0xcbf7a34d, 0xcbf7a4bd, 0xb9f35925, 0xd82da952
  TEST_ACC 186, xt.dota84h.su, 0x6615aedc, 0x6615b029, 0xd4d5789f, 0xf0a9bead
  TEST_ACC 187, xt.dota84h.su, 0x157b7e3c, 0x157b7aa1, 0x2afe4932, 0xff15fcb1

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84h.su, 0xc35a97c3, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84h.su, 0x5a0f3d61, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84h.su, 0x7ffffb29, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84h.su, 0xc35a920d, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84h.su, 0x5a0f3d48, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84h.su, 0xc35a97aa, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84h.su, 0x7ffffb26, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84h.su, 0x5a0f37a8, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84h.su, 0x02534e4b, 0x02534ca6, 0x45db57af
  TEST_ACC_RD_IS_RS2 197, xt.dota84h.su, 0x45db5954, 0x02534ca6, 0x45db57af
  TEST_ACC_SAME_SOURCES 198, xt.dota84h.su, 0x6fcaa6a0, 0x6fcaa58c, 0x02534ca6
  TEST_ACC_ALL_SAME 199, xt.dota84h.su, 0x02534dba, 0x02534ca6

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84h.su, 0x229d3985, 0x229d37d5, 0xfd5221fa, 0xd371bc11, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84h.su, 0x14755482, 0x14755728, 0xccf605b6, 0xc1615917, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84h.su, 0xdf82d7ae, 0xdf82d9a9, 0x0efd8293, 0x5514b234, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84h.su, 0x6ae4fe26, 0x6ae50482, 0xfba282a2, 0x6c05c389, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84h.su, 0xc48469a5, 0xc4845b1b, 0x7a4a686a, 0xbbc34630, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84h.su, 0x2304a26e, 0x2304a7ae, 0x7cf39b96, 0x1a8566cf, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84h.su, 0xa5b94515, 0xa5b945d4, 0xe6fde879, 0x64615977, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84h.su, 0x1680dd18, 0x1680de09, 0x0804bc1b, 0x7b7541d3, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84h.su, 0xff42288c, 0xff42200b, 0x42ee4736, 0xd8da846b, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84h.su, 0xda039a1c, 0xda039bda, 0x53319493, 0xf3f27430, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84h.su, 0xfe06d4e4, 0xfe06d806, 0x2c77ab0e, 0x23f2849c, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84h.su, 0x320dc792, 0x320dcdb6, 0x0dff978e, 0xf67936b5, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84h.su, 0x9f578496, 0x9f5783ac, 0xdf15bb5c, 0x6e23a42c, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84h.su, 0xe1f3b085, 0xe1f3a8e0, 0x3512df7a, 0x700d6667, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84h.su, 0xfa024785, 0xfa024775, 0xbd06461c, 0x6237f67e, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84h.su, 0xcc32a9d7, 0xcc32a863, 0x88fc5e6c, 0x22244916, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84h.su, 0x9604e329, 0x9604e38c, 0xdf7ee587, 0xf4407187, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84h.su, 0xf08c03c6, 0xf08c05e2, 0x9e0a517c, 0xb941e3ce, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84h.su, 0x67afa003, 0x67af9f0a, 0x996d0b44, 0xc7a9715e, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84h.su, 0xc097d397, 0xc097d4ea, 0x966dbb83, 0x29757815, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84h.su, 0x4520c5a5, 0x4520c79c, 0xc1d7ed1f, 0xa0893f0b, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84h.su, 0x9ce73a92, 0x9ce74027, 0x20b54288, 0x413e4ac6, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84h.su, 0x0775eaac, 0x0775ed20, 0xbabb5bdc, 0x7acf4e06, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84h.su, 0x96a3d0c9, 0x96a3cbea, 0x5a1c43e0, 0xc7136648, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84h.su, 0x6295a322, 0x6295a3b2, 0x452ddd44, 0x20a1897f, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84h.su, 0xa3c9ba18, 0xa3c9b7e6, 0xc7fe3a4a, 0x4166e0ff, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84h.su, 0x59c244a1, 0x59c243f3, 0x236f648e, 0x5188bf36, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84h.su, 0x9dcf647b, 0x9dcf650e, 0xadffef1c, 0x39577424, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84h.su, 0xdb580d76, 0xdb580c5a, 0x2c65faa8, 0xac8ff112, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84h.su, 0xcff02325, 0xcff02924, 0x03f9f39d, 0x471f57c3, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84h.su, 0x8c7993ae, 0x8c799b9c, 0xb9a026dd, 0xaf52f2bf
  TEST_ACC_RD_LOADED 231, 0, xt.dota84h.su, 0x0f8b63df, 0x0f8b72ed, 0x9381c3c8, 0xcce3f2b1
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84h.su, 0x4644970f, 0x46449769, 0xffa5ee24, 0xc60df288
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84h.su, 0x92998c8a, 0x929992fb, 0xbeabf129, 0x7e833220
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84h.su, 0x74772ee6, 0x7477252d, 0xd5da757b, 0x49cde522
  TEST_ACC_RD_LOADED 235, 1, xt.dota84h.su, 0x0de28ffa, 0x0de29541, 0x388ed300, 0x18b1add3
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84h.su, 0x57dcc5e6, 0x57dcbf12, 0x05107415, 0xa6ca9539
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84h.su, 0xfa614a26, 0xfa614ba5, 0x74cb90a1, 0x60294c6f
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84h.su, 0x2c542f1a, 0x2c54272c, 0x5530421c, 0x66eb5941
  TEST_ACC_RD_LOADED 239, 2, xt.dota84h.su, 0x5b066ac0, 0x5b066ac9, 0xd046eb02, 0x79f69aa9
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84h.su, 0xc7f10fe3, 0xc7f10da7, 0x0475955a, 0xba603578
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84h.su, 0x78a3d270, 0x78a3ce5d, 0xebea427b, 0xf78839df
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84h.su, 0xde402abb, 0xde40269e, 0x280c0049, 0xded5d4c8
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84h.su, 0xcf3ac3fc, 0xcf3ac35e, 0xd21c6fd0, 0xa0618a94
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84h.su, 0x054f8094, 0x054f7a09, 0x136056d0, 0x7d9ad509
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84h.su, 0x55a410be, 0x55a40c21, 0x5422f79e, 0xc8b0748c
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84h.su, 0x9e5f5c97, 0x9e5f5a19, 0x736b80d0, 0x9987c513
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84h.su, 0x4bc3d5a5, 0x4bc3c80c, 0x55137a7d, 0xb4aabfcd
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84h.su, 0x1b638990, 0x1b638fce, 0xf5acc8b1, 0x408e1036
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84h.su, 0xf01399d4, 0xf0139aac, 0x37f7a152, 0xb1c458c0
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84h.su, 0xff2da050, 0xff2da112, 0x4cadc85d, 0x9941dbfd
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84h.su, 0xae9c032f, 0xae9c0475, 0x7508cbfa, 0x44ee9df7
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84h.su, 0x7204b0f9, 0x7204ab3d, 0xfca37cf6, 0x04f26b5b
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84h.su, 0xfdd8e7ef, 0xfdd8dece, 0xf33b682d, 0xccf51508
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84h.su, 0xc102225e, 0xc10221f1, 0x22cef005, 0xe679df88
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84h.su, 0x75646832, 0x756468cb, 0x8111fbe6, 0x0c9c6d09
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84h.su, 0x216a1321, 0x216a0ee7, 0x194c0744, 0x6607e1b2
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84h.su, 0x8cb14f11, 0x8cb156fc, 0xe88722e5, 0xdc1bc6b5
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84h.su, 0xcd55fc21, 0xcd5600e7, 0xb2806cb4, 0x926c33f6
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84h.su, 0xb6f5fcfd, 0xb6f60286, 0xac81c8fe, 0x33e0cd31
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84h.su, 0xa9617282, 0xa9616b15, 0x69f25f45, 0xc6458034
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84h.su, 0x490007e6, 0x49000a04, 0xacb1de32, 0xa44fd3ff
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84h.su, 0x2003f4cb, 0x2003f706, 0x33b09248, 0x57770407
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84h.su, 0xb1f1fa65, 0xb1f1f573, 0x4508dd77, 0x6c99b12e
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84h.su, 0x7ecb84d8, 0x7ecb8669, 0x26c81b98, 0xc3da5702
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84h.su, 0x3be2a1ee, 0x3be2a9d2, 0xcfe8e49c, 0xc1bb0291
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84h.su, 0x83edb17f, 0x83eda7fa, 0x1d305d26, 0xdfe19a45
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84h.su, 0x383b2971, 0x383b2942, 0x5c993aee, 0xbb6a166b
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84h.su, 0x0a1b2d83, 0x0a1b246c, 0x23e77559, 0x3acce758
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84h.su, 0x39c21db3, 0x39c21fd2, 0xd9e827fa, 0xab5e2f0c
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84h.su, 0x9e154aa9, 0x9e154f89, 0x1fc182b8, 0xc675f8d6
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84h.su, 0x1044d800, 0x1044d584, 0xfc3058e4, 0xe87b8d91
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84h.su, 0x268fc00b, 0x268fc0f9, 0xc5f03de6, 0x85628f24
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84h.su, 0x998e1ec5, 0x998e18a9, 0x748943d7, 0xc7f09ff5
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84h.su, 0x3d6c3dcc, 0x3d6c365b, 0x6e16233a, 0xb277295a
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84h.su, 0x6f033c95, 0x6f033730, 0x27bf4b62, 0x203bc072
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84h.su, 0xfe571030, 0xfe570568, 0x6b14736a, 0x79f1e385
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84h.su, 0x21080ef6, 0x21080da6, 0xebd04924, 0x8dc7fc88

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84h.su, 0x7ffff7eb, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84h.su, 0x611a209d, 0x611a20e5, 0xd186770b, 0x00f5d78f
  TEST_ACC_CHAIN 280, xt.dota84h.su, 0xf5eb6c99, 0xf5eb66bb, 0x7b329178, 0xe6aa6896

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84h.su, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84h.su, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84h.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84h.su, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84h.su, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84h.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84h.su, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84h.su, 0xffffffff, 0x5a0f3c85

TEST_END
