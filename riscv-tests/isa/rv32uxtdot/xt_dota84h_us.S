// xt.dota84h.us: 288 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Lanes, from sums where the result wraps.
  TEST_ACC 2, xt.dota84h.us, 0xfffff800, 0, 0x80808080, 0x80808080
  TEST_ACC 3, xt.dota84h.us, 1537, 1, 0x80808080, 0x7f7f7f7f
  TEST_ACC 4, xt.dota84h.us, 0x7fffefff, 0x7fffffff, 0x80808080, 0x88888888
  TEST_ACC 5, xt.dota84h.us, 0x80000e00, 0x80000000, 0x80808080, 0x77777777
  TEST_ACC 6, xt.dota84h.us, 0xfffffdff, 0xffffffff, 0x80808080, 0xffffffff
  TEST_ACC 7, xt.dota84h.us, 0x12344e88, 0x12345678, 0x7f7f7f7f, 0x80808080
  TEST_ACC 8, xt.dota84h.us, 1524, 0, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_ACC 9, xt.dota84h.us, 0xfffff021, 1, 0x7f7f7f7f, 0x88888888
  TEST_ACC 10, xt.dota84h.us, 0x80000de3, 0x7fffffff, 0x7f7f7f7f, 0x77777777
  TEST_ACC 11, xt.dota84h.us, 0x7ffffe04, 0x80000000, 0x7f7f7f7f, 0xffffffff
  TEST_ACC 12, xt.dota84h.us, 0xfffff77f, 0xffffffff, 0x88888888, 0x80808080
  TEST_ACC 13, xt.dota84h.us, 0x12345cd8, 0x12345678, 0x88888888, 0x7f7f7f7f
  TEST_ACC 14, xt.dota84h.us, 0xffffef00, 0, 0x88888888, 0x88888888
  TEST_ACC 15, xt.dota84h.us, 3809, 1, 0x88888888, 0x77777777
  TEST_ACC 16, xt.dota84h.us, 0x7ffffddf, 0x7fffffff, 0x88888888, 0xffffffff
  TEST_ACC 17, xt.dota84h.us, 0x7ffff890, 0x80000000, 0x77777777, 0x80808080
  TEST_ACC 18, xt.dota84h.us, 1427, 0xffffffff, 0x77777777, 0x7f7f7f7f
  TEST_ACC 19, xt.dota84h.us, 0x12344798, 0x12345678, 0x77777777, 0x88888888
  TEST_ACC 20, xt.dota84h.us, 3332, 0, 0x77777777, 0x77777777
  TEST_ACC 21, xt.dota84h.us, 0xfffffe25, 1, 0x77777777, 0xffffffff
  TEST_ACC 22, xt.dota84h.us, 0x7ffff00f, 0x7fffffff, 0xffffffff, 0x80808080
  TEST_ACC 23, xt.dota84h.us, 0x80000bf4, 0x80000000, 0xffffffff, 0x7f7f7f7f
  TEST_ACC 24, xt.dota84h.us, 0xffffe01f, 0xffffffff, 0xffffffff, 0x88888888
  TEST_ACC 25, xt.dota84h.us, 0x1234725c, 0x12345678, 0xffffffff, 0x77777777
  TEST_ACC 26, xt.dota84h.us, 0xfffffc04, 0, 0xffffffff, 0xffffffff
  TEST_ACC 27, xt.dota84h.us, 1, 1, 0x87654321, 15
  TEST_ACC 28, xt.dota84h.us, 0x7fffffe3, 0x7fffffff, 7, 0xfedcba98
  TEST_ACC 29, xt.dota84h.us, 0x80000000, 0x80000000, 0x87654321, 240
  TEST_ACC 30, xt.dota84h.us, 0xfffffe3f, 0xffffffff, 112, 0xfedcba98
  TEST_ACC 31, xt.dota84h.us, 0x12345678, 0x12345678, 0x87654321, 3840
  TEST_ACC 32, xt.dota84h.us, 0xffffffeb, 0, 1792, 0xfedcba98
  TEST_ACC 33, xt.dota84h.us, 1, 1, 0x87654321, 0x0000f000
  TEST_ACC 34, xt.dota84h.us, 0x7ffffeaf, 0x7fffffff, 0x00007000, 0xfedcba98
  TEST_ACC 35, xt.dota84h.us, 0x7fffffdf, 0x80000000, 0x87654321, 0x000f0000
  TEST_ACC 36, xt.dota84h.us, 0xfffffff1, 0xffffffff, 0x00070000, 0xfedcba98
  TEST_ACC 37, xt.dota84h.us, 0x12345635, 0x12345678, 0x87654321, 0x00f00000
  TEST_ACC 38, xt.dota84h.us, 0xffffff20, 0, 0x00700000, 0xfedcba98
  TEST_ACC 39, xt.dota84h.us, 0xffffff9c, 1, 0x87654321, 0x0f000000
  TEST_ACC 40, xt.dota84h.us, 0x7ffffff8, 0x7fffffff, 0x07000000, 0xfedcba98
  TEST_ACC 41, xt.dota84h.us, 0x7fffff79, 0x80000000, 0x87654321, 0xf0000000
  TEST_ACC 42, xt.dota84h.us, 0xffffff8f, 0xffffffff, 0x70000000, 0xfedcba98
  TEST_ACC 43, xt.dota84h.us, 0x123458f8, 0x12345678, 128, 0x87654321
  TEST_ACC 44, xt.dota84h.us, 0, 0, 0xfedcba98, 127
  TEST_ACC 45, xt.dota84h.us, 769, 1, 0x00008000, 0x87654321
  TEST_ACC 46, xt.dota84h.us, 0x7fffffff, 0x7fffffff, 0xfedcba98, 0x00007f00
  TEST_ACC 47, xt.dota84h.us, 0x80000380, 0x80000000, 0x00800000, 0x87654321
  TEST_ACC 48, xt.dota84h.us, 1149, 0xffffffff, 0xfedcba98, 0x007f0000
  TEST_ACC 49, xt.dota84h.us, 0x12345278, 0x12345678, 0x80000000, 0x87654321
  TEST_ACC 50, xt.dota84h.us, 1558, 0, 0xfedcba98, 0x7f000000

  // Boundaries of registers.
  TEST_ACC 51, xt.dota84h.us, 0x80000003, 0x80000003, 0, 0
  TEST_ACC 52, xt.dota84h.us, 0x80000003, 0x80000003, 0, 1
  TEST_ACC 53, xt.dota84h.us, 0x80000003, 0x80000003, 0, 0x7fffffff
  TEST_ACC 54, xt.dota84h.us, 0x80000003, 0x80000003, 0, 0x80000000
  TEST_ACC 55, xt.dota84h.us, 0x80000003, 0x80000003, 0, 0xffffffff
  TEST_ACC 56, xt.dota84h.us, 0x80000003, 0x80000003, 1, 0
  TEST_ACC 57, xt.dota84h.us, 0x80000003, 0x80000003, 1, 1
  TEST_ACC 58, xt.dota84h.us, 0x80000002, 0x80000003, 1, 0x7fffffff
  TEST_ACC 59, xt.dota84h.us, 0x80000003, 0x80000003, 1, 0x80000000
  TEST_ACC 60, xt.dota84h.us, 0x80000002, 0x80000003, 1, 0xffffffff
  TEST_ACC 61, xt.dota84h.us, 0x80000003, 0x80000003, 0x7fffffff, 0
  TEST_ACC 62, xt.dota84h.us, 0x80000003, 0x80000003, 0x7fffffff, 1
  TEST_ACC 63, xt.dota84h.us, 0x8000007f, 0x80000003, 0x7fffffff, 0x7fffffff
  TEST_ACC 64, xt.dota84h.us, 0x7ffffc0b, 0x80000003, 0x7fffffff, 0x80000000
  TEST_ACC 65, xt.dota84h.us, 0x7ffffc87, 0x80000003, 0x7fffffff, 0xffffffff
  TEST_ACC 66, xt.dota84h.us, 0x80000003, 0x80000003, 0x80000000, 0
  TEST_ACC 67, xt.dota84h.us, 0x80000003, 0x80000003, 0x80000000, 1
  TEST_ACC 68, xt.dota84h.us, 0x80000383, 0x80000003, 0x80000000, 0x7fffffff
  TEST_ACC 69, xt.dota84h.us, 0x7ffffc03, 0x80000003, 0x80000000, 0x80000000
  TEST_ACC 70, xt.dota84h.us, 0x7fffff83, 0x80000003, 0x80000000, 0xffffffff
  TEST_ACC 71, xt.dota84h.us, 0x80000003, 0x80000003, 0xffffffff, 0
  TEST_ACC 72, xt.dota84h.us, 0x80000003, 0x80000003, 0xffffffff, 1
  TEST_ACC 73, xt.dota84h.us, 0x800003ff, 0x80000003, 0xffffffff, 0x7fffffff
  TEST_ACC 74, xt.dota84h.us, 0x7ffff80b, 0x80000003, 0xffffffff, 0x80000000
  TEST_ACC 75, xt.dota84h.us, 0x7ffffc07, 0x80000003, 0xffffffff, 0xffffffff

  // Each bit of each source alone.
  TEST_ACC 76, xt.dota84h.us, 205, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 77, xt.dota84h.us, 0x80000002, 0x80000003, 1, 0x5a0f3c85
  TEST_ACC 78, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 1
  TEST_ACC 79, xt.dota84h.us, 206, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 80, xt.dota84h.us, 0x80000001, 0x80000003, 2, 0x5a0f3c85
  TEST_ACC 81, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 2
  TEST_ACC 82, xt.dota84h.us, 208, 4, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 83, xt.dota84h.us, 0x7fffffff, 0x80000003, 4, 0x5a0f3c85
  TEST_ACC 84, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 4
  TEST_ACC 85, xt.dota84h.us, 212, 8, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 86, xt.dota84h.us, 0x7ffffffb, 0x80000003, 8, 0x5a0f3c85
  TEST_ACC 87, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 8
  TEST_ACC 88, xt.dota84h.us, 220, 16, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 89, xt.dota84h.us, 0x7ffffff3, 0x80000003, 16, 0x5a0f3c85
  TEST_ACC 90, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 16
  TEST_ACC 91, xt.dota84h.us, 236, 32, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 92, xt.dota84h.us, 0x7fffffe3, 0x80000003, 32, 0x5a0f3c85
  TEST_ACC 93, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 32
  TEST_ACC 94, xt.dota84h.us, 268, 64, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 95, xt.dota84h.us, 0x7fffffc3, 0x80000003, 64, 0x5a0f3c85
  TEST_ACC 96, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 64
  TEST_ACC 97, xt.dota84h.us, 332, 128, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 98, xt.dota84h.us, 0x7fffff83, 0x80000003, 128, 0x5a0f3c85
  TEST_ACC 99, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 128
  TEST_ACC 100, xt.dota84h.us, 460, 256, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 101, xt.dota84h.us, 0x80000003, 0x80000003, 256, 0x5a0f3c85
  TEST_ACC 102, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 256
  TEST_ACC 103, xt.dota84h.us, 716, 512, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 104, xt.dota84h.us, 0x80000003, 0x80000003, 512, 0x5a0f3c85
  TEST_ACC 105, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 512
  TEST_ACC 106, xt.dota84h.us, 1228, 1024, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 107, xt.dota84h.us, 0x80000003, 0x80000003, 1024, 0x5a0f3c85
  TEST_ACC 108, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 1024
  TEST_ACC 109, xt.dota84h.us, 2252, 2048, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 110, xt.dota84h.us, 0x80000003, 0x80000003, 2048, 0x5a0f3c85
  TEST_ACC 111, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 2048
  TEST_ACC 112, xt.dota84h.us, 0x000010cc, 0x00001000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 113, xt.dota84h.us, 0x80000003, 0x80000003, 0x00001000, 0x5a0f3c85
  TEST_ACC 114, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00001000
  TEST_ACC 115, xt.dota84h.us, 0x000020cc, 0x00002000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 116, xt.dota84h.us, 0x80000003, 0x80000003, 0x00002000, 0x5a0f3c85
  TEST_ACC 117, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00002000
  TEST_ACC 118, xt.dota84h.us, 0x000040cc, 0x00004000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 119, xt.dota84h.us, 0x80000003, 0x80000003, 0x00004000, 0x5a0f3c85
  TEST_ACC 120, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00004000
  TEST_ACC 121, xt.dota84h.us, 0x000080cc, 0x00008000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 122, xt.dota84h.us, 0x80000003, 0x80000003, 0x00008000, 0x5a0f3c85
  TEST_ACC 123, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7, 0x00008000
  TEST_ACC 124, xt.dota84h.us, 0x000100cc, 0x00010000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 125, xt.dota84h.us, 0x7ffffffd, 0x80000003, 0x00010000, 0x5a0f3c85
  TEST_ACC 126, xt.dota84h.us, 0x800000ea, 0x80000003, 0xc35a96e7, 0x00010000
  TEST_ACC 127, xt.dota84h.us, 0x000200cc, 0x00020000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 128, xt.dota84h.us, 0x7ffffff7, 0x80000003, 0x00020000, 0x5a0f3c85
  TEST_ACC 129, xt.dota84h.us, 0x800001d1, 0x80000003, 0xc35a96e7, 0x00020000
  TEST_ACC 130, xt.dota84h.us, 0x000400cc, 0x00040000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 131, xt.dota84h.us, 0x7fffffeb, 0x80000003, 0x00040000, 0x5a0f3c85
  TEST_ACC 132, xt.dota84h.us, 0x8000039f, 0x80000003, 0xc35a96e7, 0x00040000
  TEST_ACC 133, xt.dota84h.us, 0x000800cc, 0x00080000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 134, xt.dota84h.us, 0x7fffffd3, 0x80000003, 0x00080000, 0x5a0f3c85
  TEST_ACC 135, xt.dota84h.us, 0x7ffff8cb, 0x80000003, 0xc35a96e7, 0x00080000
  TEST_ACC 136, xt.dota84h.us, 0x001000cc, 0x00100000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 137, xt.dota84h.us, 0x7fffffa3, 0x80000003, 0x00100000, 0x5a0f3c85
  TEST_ACC 138, xt.dota84h.us, 0x80000099, 0x80000003, 0xc35a96e7, 0x00100000
  TEST_ACC 139, xt.dota84h.us, 0x002000cc, 0x00200000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 140, xt.dota84h.us, 0x7fffff43, 0x80000003, 0x00200000, 0x5a0f3c85
  TEST_ACC 141, xt.dota84h.us, 0x8000012f, 0x80000003, 0xc35a96e7, 0x00200000
  TEST_ACC 142, xt.dota84h.us, 0x004000cc, 0x00400000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 143, xt.dota84h.us, 0x7ffffe83, 0x80000003, 0x00400000, 0x5a0f3c85
  TEST_ACC 144, xt.dota84h.us, 0x8000025b, 0x80000003, 0xc35a96e7, 0x00400000
  TEST_ACC 145, xt.dota84h.us, 0x008000cc, 0x00800000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 146, xt.dota84h.us, 0x7ffffd03, 0x80000003, 0x00800000, 0x5a0f3c85
  TEST_ACC 147, xt.dota84h.us, 0x7ffffb53, 0x80000003, 0xc35a96e7, 0x00800000
  TEST_ACC 148, xt.dota84h.us, 0x010000cc, 0x01000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 149, xt.dota84h.us, 0x80000008, 0x80000003, 0x01000000, 0x5a0f3c85
  TEST_ACC 150, xt.dota84h.us, 0x8000005d, 0x80000003, 0xc35a96e7, 0x01000000
  TEST_ACC 151, xt.dota84h.us, 0x020000cc, 0x02000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 152, xt.dota84h.us, 0x8000000d, 0x80000003, 0x02000000, 0x5a0f3c85
  TEST_ACC 153, xt.dota84h.us, 0x800000b7, 0x80000003, 0xc35a96e7, 0x02000000
  TEST_ACC 154, xt.dota84h.us, 0x040000cc, 0x04000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 155, xt.dota84h.us, 0x80000017, 0x80000003, 0x04000000, 0x5a0f3c85
  TEST_ACC 156, xt.dota84h.us, 0x8000016b, 0x80000003, 0xc35a96e7, 0x04000000
  TEST_ACC 157, xt.dota84h.us, 0x080000cc, 0x08000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 158, xt.dota84h.us, 0x8000002b, 0x80000003, 0x08000000, 0x5a0f3c85
  TEST_ACC 159, xt.dota84h.us, 0x7ffffd33, 0x80000003, 0xc35a96e7, 0x08000000
  TEST_ACC 160, xt.dota84h.us, 0x100000cc, 0x10000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 161, xt.dota84h.us, 0x80000053, 0x80000003, 0x10000000, 0x5a0f3c85
  TEST_ACC 162, xt.dota84h.us, 0x800000c6, 0x80000003, 0xc35a96e7, 0x10000000
  TEST_ACC 163, xt.dota84h.us, 0x200000cc, 0x20000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 164, xt.dota84h.us, 0x800000a3, 0x80000003, 0x20000000, 0x5a0f3c85
  TEST_ACC 165, xt.dota84h.us, 0x80000189, 0x80000003, 0xc35a96e7, 0x20000000
  TEST_ACC 166, xt.dota84h.us, 0x400000cc, 0x40000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 167, xt.dota84h.us, 0x80000143, 0x80000003, 0x40000000, 0x5a0f3c85
  TEST_ACC 168, xt.dota84h.us, 0x8000030f, 0x80000003, 0xc35a96e7, 0x40000000
  TEST_ACC 169, xt.dota84h.us, 0x800000cc, 0x80000000, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC 170, xt.dota84h.us, 0x80000283, 0x80000003, 0x80000000, 0x5a0f3c85
  TEST_ACC 171, xt.dota84h.us, 0x7ffff9eb, 0x80000003, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_ACC 172, xt.dota84h.us, 0x91d0e76b, 0x91d0ed5d, 0xc2124129, 0xaa95a5bb
  TEST_ACC 173, xt.dota84h.us, 0xd0a84511, 0xd0a84d25, 0x8a605497, 0x8eec9f59
  TEST_ACC 174, xt.dota84h.us, 0x3ce89108, 0x3ce893f2, 0x0a0ace24, 0x0edddeac
  TEST_ACC 175, xt.dota84h.us, 0xeb8e7dbb, 0xeb8e8139, 0xa015c295, 0xe61adfcc
  TEST_ACC 176, xt.dota84h.us, 0x3135e600, 0x3135e829, 0x9c9cb19b, 0x4cc12d6c
  TEST_ACC 177, xt.dota84h.us, 0xf82e12f4, 0xf82e11e2, 0x4100329c, 0x226fed90
  TEST_ACC 178, xt.dota84h.us, 0xa6092783, 0xa6092ebf, 0x9cafa5aa, 0xedfb31c2
  TEST_ACC 179, xt.dota84h.us, 0x20eb2931, 0x20eb2890, 0x4be57844, 0xe3ee6b0c
  TEST_ACC 180, xt.dota84h.us, 0x4bcb7572, 0x4bcb750c, 0xf9b4ef5b, 0x2f1b4b60
  TEST_ACC 181, xt.dota84h.us, 0x243cfe78, 0x243cfcfb, 0xd8767cbb, 0x3a977ea1
  TEST_ACC 182, xt.dota84h.us, 0x2a569ff4, 0x2a56a455, 0x48526b04, 0x09bde076
  TEST_ACC 183, xt.dota84h.us, 0x18205707, 0x1820549a, 0x18215e4a, 0xa171658b
  TEST_ACC 184, xt.dota84h.us, 0xabf9ec7c, 0xabf9f434, 0xa4debb10, 0xade36664
  TEST_ACC 185, xt.dota84h.us, 0xccca5000, 0xccca517c, 0x87c8b630, 0x80276afe
  TEST_ACC 186, xt.dota84h.us, 0x1e863c0f, 0x1e863cd9, 0x208c6082, 0xed7d65b8
  TEST_ACC 187, xt.dota84h.us, 0xf1818601, 0xf1818621, 0x0a44db07, 0x32f3b643

  // One register in two or three places.
  TEST_ACC_RD_IS_RS1 188, xt.dota84h.us, 0xc35a97b3, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_RD_IS_RS2 189, xt.dota84h.us, 0x5a0f3d51, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_SAME_SOURCES 190, xt.dota84h.us, 0x7ffffb89, 0x80000003, 0xc35a96e7
  TEST_ACC_ALL_SAME 191, xt.dota84h.us, 0xc35a926d, 0xc35a96e7
  TEST_ACC_RD_IS_RS1 192, xt.dota84h.us, 0x5a0f3958, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_RD_IS_RS2 193, xt.dota84h.us, 0xc35a93ba, 0x5a0f3c85, 0xc35a96e7
  TEST_ACC_SAME_SOURCES 194, xt.dota84h.us, 0x800000e6, 0x80000003, 0x5a0f3c85
  TEST_ACC_ALL_SAME 195, xt.dota84h.us, 0x5a0f3d68, 0x5a0f3c85
  TEST_ACC_RD_IS_RS1 196, xt.dota84h.us, 0x90840daa, 0x90840f8f, 0x1f5c4f6a
  TEST_ACC_RD_IS_RS2 197, xt.dota84h.us, 0x1f5c4d85, 0x90840f8f, 0x1f5c4f6a
  TEST_ACC_SAME_SOURCES 198, xt.dota84h.us, 0x5b0d6d6c, 0x5b0d6f98, 0x90840f8f
  TEST_ACC_ALL_SAME 199, xt.dota84h.us, 0x90840d63, 0x90840f8f

  // Every register in every place.
  TEST_ACC_REGISTERS 200, xt.dota84h.us, 0x9a6ba748, 0x9a6ba73a, 0x6afc8f88, 0x04afa840, x1, x13, x19, x7
  TEST_ACC_REGISTERS 201, xt.dota84h.us, 0xe7ecb4d7, 0xe7ecb140, 0x2dfe52e0, 0x37796cc7, x2, x14, x20, x7
  TEST_ACC_REGISTERS 202, xt.dota84h.us, 0xd50dec29, 0xd50df136, 0x8e0bc49e, 0x95ff88f4, x4, x15, x21, x7
  TEST_ACC_REGISTERS 203, xt.dota84h.us, 0x4f12bd6e, 0x4f12b7f8, 0x246c96ab, 0x36224b89, x5, x16, x22, x7
  TEST_ACC_REGISTERS 204, xt.dota84h.us, 0x9c652730, 0x9c652847, 0x672a8190, 0x06df24a6, x6, x17, x23, x7
  TEST_ACC_REGISTERS 205, xt.dota84h.us, 0x779ebf98, 0x779ec240, 0x4b9c4e2f, 0xe962752c, x7, x18, x24, x5
  TEST_ACC_REGISTERS 206, xt.dota84h.us, 0x4c74d98a, 0x4c74d649, 0x688bade3, 0xb6304d48, x8, x19, x25, x7
  TEST_ACC_REGISTERS 207, xt.dota84h.us, 0x1dd1cf97, 0x1dd1d670, 0x12845033, 0xe98d09ae, x9, x20, x26, x7
  TEST_ACC_REGISTERS 208, xt.dota84h.us, 0x3a0cedfd, 0x3a0cf686, 0x4467af9e, 0x3b8d768b, x10, x21, x27, x7
  TEST_ACC_REGISTERS 209, xt.dota84h.us, 0x93fa9e22, 0x93fa9f24, 0xc9064c4b, 0xda6fa485, x11, x22, x28, x7
  TEST_ACC_REGISTERS 210, xt.dota84h.us, 0xc696bfaf, 0xc696c0ee, 0x0d97a3af, 0x769f22f9, x12, x23, x29, x7
  TEST_ACC_REGISTERS 211, xt.dota84h.us, 0xa20e056b, 0xa20e0ebd, 0xb7a2c622, 0xafbcd8a3, x13, x24, x30, x7
  TEST_ACC_REGISTERS 212, xt.dota84h.us, 0x72f7be59, 0x72f7bef9, 0x3e69cf67, 0x68f5fef0, x14, x25, x31, x7
  TEST_ACC_REGISTERS 213, xt.dota84h.us, 0x7362798a, 0x73627bc1, 0xfb199824, 0xe7d6d067, x15, x26, x1, x7
  TEST_ACC_REGISTERS 214, xt.dota84h.us, 0x4eb5bbc7, 0x4eb5b742, 0xe298b029, 0x7a3f458c, x16, x27, x2, x7
  TEST_ACC_REGISTERS 215, xt.dota84h.us, 0xe9c0b88f, 0xe9c0b645, 0x5ad0c3a7, 0x730c48bd, x17, x28, x4, x7
  TEST_ACC_REGISTERS 216, xt.dota84h.us, 0x637c1268, 0x637c0c73, 0xee158732, 0x3c7f5fa9, x18, x29, x5, x7
  TEST_ACC_REGISTERS 217, xt.dota84h.us, 0x0fdd2d26, 0x0fdd2ba4, 0x021e0258, 0xacb6bf57, x19, x30, x6, x7
  TEST_ACC_REGISTERS 218, xt.dota84h.us, 0xaca24c90, 0xaca243ab, 0x2ddbe8a4, 0x25417fb4, x20, x31, x7, x5
  TEST_ACC_REGISTERS 219, xt.dota84h.us, 0x3a370762, 0x3a3705cf, 0xf04a7de0, 0xf2b58195, x21, x1, x8, x7
  TEST_ACC_REGISTERS 220, xt.dota84h.us, 0xa6a258ba, 0xa6a25922, 0x081ee248, 0x51d7f7ee, x22, x2, x9, x7
  TEST_ACC_REGISTERS 221, xt.dota84h.us, 0x9257bea5, 0x9257c03f, 0x32d2c943, 0x11f9da1d, x23, x4, x10, x7
  TEST_ACC_REGISTERS 222, xt.dota84h.us, 0x61950010, 0x619500f1, 0xad2c9e96, 0x9e34ff0a, x24, x5, x11, x7
  TEST_ACC_REGISTERS 223, xt.dota84h.us, 0x9a82c271, 0x9a82c28c, 0x058201ad, 0x59950db3, x25, x6, x12, x7
  TEST_ACC_REGISTERS 224, xt.dota84h.us, 0x13b0fc20, 0x13b0ffdc, 0x830ed731, 0xcbfd242a, x26, x7, x13, x5
  TEST_ACC_REGISTERS 225, xt.dota84h.us, 0x2fa28e16, 0x2fa28485, 0xf10cea81, 0x4845a9e2, x27, x8, x14, x7
  TEST_ACC_REGISTERS 226, xt.dota84h.us, 0xed4c008d, 0xed4c0761, 0x6175c42c, 0x84aa2a44, x28, x9, x15, x7
  TEST_ACC_REGISTERS 227, xt.dota84h.us, 0x99044820, 0x99044c74, 0x923f55f7, 0xaa93910b, x29, x10, x16, x7
  TEST_ACC_REGISTERS 228, xt.dota84h.us, 0xc9f87d12, 0xc9f878aa, 0x968686de, 0x4ec624ba, x30, x11, x17, x7
  TEST_ACC_REGISTERS 229, xt.dota84h.us, 0xa0c66d86, 0xa0c66bc8, 0x51691f55, 0xa671ccb6, x31, x12, x18, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_ACC_RESULT_AFTER 230, 0, xt.dota84h.us, 0x11f3f9c9, 0x11f3f678, 0xdd938674, 0x6de275a4
  TEST_ACC_RD_LOADED 231, 0, xt.dota84h.us, 0xd09844d4, 0xd0984f60, 0x54a502ff, 0x39a9991d
  TEST_ACC_RS1_LOADED 232, 0, xt.dota84h.us, 0xaa10ed3d, 0xaa10e666, 0xf21dd17e, 0x63e518ce
  TEST_ACC_RS2_LOADED 233, 0, xt.dota84h.us, 0xab86d833, 0xab86df4a, 0xfa26ff9e, 0x10bb9566
  TEST_ACC_RESULT_AFTER 234, 1, xt.dota84h.us, 0x9fbe90fe, 0x9fbe90a4, 0x55827f29, 0xf11e5326
  TEST_ACC_RD_LOADED 235, 1, xt.dota84h.us, 0x53109b47, 0x53109c66, 0x50fe329d, 0x539917da
  TEST_ACC_RS1_LOADED 236, 1, xt.dota84h.us, 0x6dca765a, 0x6dca7c69, 0x81f2d0df, 0xf180bd18
  TEST_ACC_RS2_LOADED 237, 1, xt.dota84h.us, 0x8725a3dc, 0x87259dce, 0xa45477dd, 0x47d3d32c
  TEST_ACC_RESULT_AFTER 238, 2, xt.dota84h.us, 0xe2cb5eff, 0xe2cb5d20, 0xca348d2b, 0xee70ebba
  TEST_ACC_RD_LOADED 239, 2, xt.dota84h.us, 0x678ec003, 0x678eb79b, 0x83bcf464, 0x4605a553
  TEST_ACC_RS1_LOADED 240, 2, xt.dota84h.us, 0x28676c4c, 0x2867716c, 0xaa709ed3, 0xc8f2db95
  TEST_ACC_RS2_LOADED 241, 2, xt.dota84h.us, 0x721392b5, 0x72139b42, 0xa7717435, 0xbaccd17b
  TEST_ACC_012_AFTER 242, 0, 0, 0, xt.dota84h.us, 0x33931dc0, 0x33931e41, 0x0f688eeb, 0xb40ead59
  TEST_ACC_012_AFTER 243, 0, 0, 1, xt.dota84h.us, 0xcac84ce8, 0xcac850e8, 0x7633ec14, 0x5e97c44b
  TEST_ACC_012_AFTER 244, 0, 0, 2, xt.dota84h.us, 0x62c0ef23, 0x62c0eaf3, 0x133229a7, 0x16e57360
  TEST_ACC_012_AFTER 245, 0, 1, 0, xt.dota84h.us, 0x6215776e, 0x62157a6a, 0x6b1d7b01, 0xb803f648
  TEST_ACC_012_AFTER 246, 0, 1, 1, xt.dota84h.us, 0x31634687, 0x31634696, 0x0ccfba27, 0x53b6eb2f
  TEST_ACC_012_AFTER 247, 0, 1, 2, xt.dota84h.us, 0x70c19a01, 0x70c1a38a, 0x6965f08b, 0xc9ea938f
  TEST_ACC_012_AFTER 248, 1, 0, 0, xt.dota84h.us, 0xd7a30a38, 0xd7a304e1, 0x0b16c731, 0x3966be56
  TEST_ACC_012_AFTER 249, 1, 0, 1, xt.dota84h.us, 0x621ab33d, 0x621abb0f, 0x2d1d22ff, 0x3fe88293
  TEST_ACC_012_AFTER 250, 1, 0, 2, xt.dota84h.us, 0xd52b79ad, 0xd52b7c0e, 0x96374e73, 0xc87fc87d
  TEST_ACC_012_AFTER 251, 1, 1, 0, xt.dota84h.us, 0x770f6b5d, 0x770f735b, 0xbc472511, 0x9ab957fa
  TEST_ACC_012_AFTER 252, 1, 1, 1, xt.dota84h.us, 0x71629979, 0x71629605, 0x0ea9344f, 0xf791e3f3
  TEST_ACC_012_AFTER 253, 1, 1, 2, xt.dota84h.us, 0x753bd2f6, 0x753bd325, 0x647621fc, 0x99f6ce19
  TEST_ACC_012_AFTER 254, 2, 0, 0, xt.dota84h.us, 0x587ee460, 0x587ee8cd, 0x9c1bb60d, 0xbee5f7bd
  TEST_ACC_012_AFTER 255, 2, 0, 1, xt.dota84h.us, 0x89cad637, 0x89cad813, 0x583fa8d1, 0x2591d394
  TEST_ACC_012_AFTER 256, 2, 0, 2, xt.dota84h.us, 0xdce0a645, 0xdce0a364, 0xbe2f4e0d, 0x42e353e0
  TEST_ACC_012_AFTER 257, 2, 1, 0, xt.dota84h.us, 0xef936c0e, 0xef937051, 0x45d413e7, 0xaa7226c9
  TEST_ACC_012_AFTER 258, 2, 1, 1, xt.dota84h.us, 0x115c0c4f, 0x115c1249, 0xe920e029, 0xbb0b89b1
  TEST_ACC_012_AFTER 259, 2, 1, 2, xt.dota84h.us, 0x6384c563, 0x6384c31c, 0x71321c70, 0x11b5a8fd
  TEST_ACC_210_AFTER 260, 0, 0, 0, xt.dota84h.us, 0xc3d13811, 0xc3d13af0, 0x61095ae8, 0x9ed1b28a
  TEST_ACC_210_AFTER 261, 0, 0, 1, xt.dota84h.us, 0x40dd895d, 0x40dd8b33, 0xffefff8c, 0x3bc7e092
  TEST_ACC_210_AFTER 262, 0, 0, 2, xt.dota84h.us, 0xdc213c6b, 0xdc213b2a, 0x7e3f7760, 0x043d3196
  TEST_ACC_210_AFTER 263, 0, 1, 0, xt.dota84h.us, 0xfa73bb18, 0xfa73bc85, 0x487aafb1, 0x86b294d5
  TEST_ACC_210_AFTER 264, 0, 1, 1, xt.dota84h.us, 0x0599e6a2, 0x0599ec6d, 0xa175325a, 0xfa9d347e
  TEST_ACC_210_AFTER 265, 0, 1, 2, xt.dota84h.us, 0x60ab8b91, 0x60ab88cf, 0x61205a62, 0x2413ad8a
  TEST_ACC_210_AFTER 266, 1, 0, 0, xt.dota84h.us, 0xfb37fd57, 0xfb380027, 0xbf4fb005, 0x9a671430
  TEST_ACC_210_AFTER 267, 1, 0, 1, xt.dota84h.us, 0xc3e36cc7, 0xc3e3641f, 0xb5efd00b, 0xd667d415
  TEST_ACC_210_AFTER 268, 1, 0, 2, xt.dota84h.us, 0x92f02b39, 0x92f027d5, 0x83949cb6, 0x6639fb3f
  TEST_ACC_210_AFTER 269, 1, 1, 0, xt.dota84h.us, 0x3dc37d18, 0x3dc372ba, 0xfdb78cda, 0x756c09c3
  TEST_ACC_210_AFTER 270, 1, 1, 1, xt.dota84h.us, 0xb176da46, 0xb176e4a0, 0xe9cd6b93, 0xaefb02cc
  TEST_ACC_210_AFTER 271, 1, 1, 2, xt.dota84h.us, 0x85a6c923, 0x85a6cbbd, 0x1e08a09a, 0x19c031ab
  TEST_ACC_210_AFTER 272, 2, 0, 0, xt.dota84h.us, 0x5db5fa1c, 0x5db5fb45, 0x5dc8848a, 0x7a4e16bf
  TEST_ACC_210_AFTER 273, 2, 0, 1, xt.dota84h.us, 0xbeecbe21, 0xbeecbc22, 0x0084ba77, 0x45c53820
  TEST_ACC_210_AFTER 274, 2, 0, 2, xt.dota84h.us, 0x98333fec, 0x9833421e, 0x778d5251, 0xa492815f
  TEST_ACC_210_AFTER 275, 2, 1, 0, xt.dota84h.us, 0xb577fbe9, 0xb578027a, 0x491b9eab, 0x38e8ff4c
  TEST_ACC_210_AFTER 276, 2, 1, 1, xt.dota84h.us, 0xf7428595, 0xf7428845, 0x67a7abea, 0xbc7d1618
  TEST_ACC_210_AFTER 277, 2, 1, 2, xt.dota84h.us, 0x7d568d62, 0x7d568eba, 0x3c9ecb4e, 0x2a216ce5

  // Dots into one register, one after another.
  TEST_ACC_CHAIN 278, xt.dota84h.us, 0x7ffffa0b, 0x80000003, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_CHAIN 279, xt.dota84h.us, 0x918b0726, 0x918b054f, 0x292aa335, 0x49057640
  TEST_ACC_CHAIN 280, xt.dota84h.us, 0xff705963, 0xff708915, 0x9afbd714, 0xccdccbbe

  // x0 as a source is zero, as a destination stays so and starts from it.
  TEST_ACC_ZERO_RS1 281, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_ACC_ZERO_RS2 282, xt.dota84h.us, 0x80000003, 0x80000003, 0xc35a96e7
  TEST_RR_ZERO_RD 283, xt.dota84h.us, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 284, xt.dota84h.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_ACC_ZERO_RS2 285, xt.dota84h.us, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 286, xt.dota84h.us, 0x5a0f3c85, 0x5a0f3c85
  TEST_ACC_ZERO_RS1 287, xt.dota84h.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_ACC_ZERO_RS2 288, xt.dota84h.us, 0x5a0f3c85, 0x5a0f3c85, 0xffffffff
  TEST_RR_ZERO_RD 289, xt.dota84h.us, 0xffffffff, 0x5a0f3c85

TEST_END
