// xt.zip8h: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.zip8h, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.zip8h, 0x7f807f80, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.zip8h, 0x88808880, 0x80808080, 0x88888888
  TEST_RR 5, xt.zip8h, 0x77807780, 0x80808080, 0x77777777
  TEST_RR 6, xt.zip8h, 0xff80ff80, 0x80808080, 0xffffffff
  TEST_RR 7, xt.zip8h, 0x807f807f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.zip8h, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.zip8h, 0x887f887f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.zip8h, 0x777f777f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.zip8h, 0xff7fff7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.zip8h, 0x80888088, 0x88888888, 0x80808080
  TEST_RR 13, xt.zip8h, 0x7f887f88, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.zip8h, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.zip8h, 0x77887788, 0x88888888, 0x77777777
  TEST_RR 16, xt.zip8h, 0xff88ff88, 0x88888888, 0xffffffff
  TEST_RR 17, xt.zip8h, 0x80778077, 0x77777777, 0x80808080
  TEST_RR 18, xt.zip8h, 0x7f777f77, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.zip8h, 0x88778877, 0x77777777, 0x88888888
  TEST_RR 20, xt.zip8h, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.zip8h, 0xff77ff77, 0x77777777, 0xffffffff
  TEST_RR 22, xt.zip8h, 0x80ff80ff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.zip8h, 0x7fff7fff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.zip8h, 0x88ff88ff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.zip8h, 0x77ff77ff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.zip8h, 0x00870065, 0x87654321, 15
  TEST_RR 28, xt.zip8h, 0xfe00dc00, 7, 0xfedcba98
  TEST_RR 29, xt.zip8h, 0x00870065, 0x87654321, 240
  TEST_RR 30, xt.zip8h, 0xfe00dc00, 112, 0xfedcba98
  TEST_RR 31, xt.zip8h, 0x00870065, 0x87654321, 3840
  TEST_RR 32, xt.zip8h, 0xfe00dc00, 1792, 0xfedcba98
  TEST_RR 33, xt.zip8h, 0x00870065, 0x87654321, 0x0000f000
  TEST_RR 34, xt.zip8h, 0xfe00dc00, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.zip8h, 0x00870f65, 0x87654321, 0x000f0000
  TEST_RR 36, xt.zip8h, 0xfe00dc07, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.zip8h, 0x0087f065, 0x87654321, 0x00f00000
  TEST_RR 38, xt.zip8h, 0xfe00dc70, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.zip8h, 0x0f870065, 0x87654321, 0x0f000000
  TEST_RR 40, xt.zip8h, 0xfe07dc00, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.zip8h, 0xf0870065, 0x87654321, 0xf0000000
  TEST_RR 42, xt.zip8h, 0xfe70dc00, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.zip8h, 0x87006500, 128, 0x87654321
  TEST_RR 44, xt.zip8h, 0x00fe00dc, 0xfedcba98, 127
  TEST_RR 45, xt.zip8h, 0x87006500, 0x00008000, 0x87654321
  TEST_RR 46, xt.zip8h, 0x00fe00dc, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.zip8h, 0x87006580, 0x00800000, 0x87654321
  TEST_RR 48, xt.zip8h, 0x00fe7fdc, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.zip8h, 0x87806500, 0x80000000, 0x87654321
  TEST_RR 50, xt.zip8h, 0x7ffe00dc, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.zip8h, 0, 0, 0
  TEST_RR 52, xt.zip8h, 0, 0, 1
  TEST_RR 53, xt.zip8h, 0, 0, 2
  TEST_RR 54, xt.zip8h, 0x7f00ff00, 0, 0x7fffffff
  TEST_RR 55, xt.zip8h, 0x80000000, 0, 0x80000000
  TEST_RR 56, xt.zip8h, 0x80000000, 0, 0x80000001
  TEST_RR 57, xt.zip8h, 0xff00ff00, 0, 0xffff8000
  TEST_RR 58, xt.zip8h, 0xff00ff00, 0, 0xffffffff
  TEST_RR 59, xt.zip8h, 0, 1, 0
  TEST_RR 60, xt.zip8h, 0, 1, 1
  TEST_RR 61, xt.zip8h, 0, 1, 2
  TEST_RR 62, xt.zip8h, 0x7f00ff00, 1, 0x7fffffff
  TEST_RR 63, xt.zip8h, 0x80000000, 1, 0x80000000
  TEST_RR 64, xt.zip8h, 0x80000000, 1, 0x80000001
  TEST_RR 65, xt.zip8h, 0xff00ff00, 1, 0xffff8000
  TEST_RR 66, xt.zip8h, 0xff00ff00, 1, 0xffffffff
  TEST_RR 67, xt.zip8h, 0, 2, 0
  TEST_RR 68, xt.zip8h, 0, 2, 1
  TEST_RR 69, xt.zip8h, 0, 2, 2
  TEST_RR 70, xt.zip8h, 0x7f00ff00, 2, 0x7fffffff
  TEST_RR 71, xt.zip8h, 0x80000000, 2, 0x80000000
  TEST_RR 72, xt.zip8h, 0x80000000, 2, 0x80000001
  TEST_RR 73, xt.zip8h, 0xff00ff00, 2, 0xffff8000
  TEST_RR 74, xt.zip8h, 0xff00ff00, 2, 0xffffffff
  TEST_RR 75, xt.zip8h, 0x007f00ff, 0x7fffffff, 0
  TEST_RR 76, xt.zip8h, 0x007f00ff, 0x7fffffff, 1
  TEST_RR 77, xt.zip8h, 0x007f00ff, 0x7fffffff, 2
  TEST_RR 78, xt.zip8h, 0x7f7fffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.zip8h, 0x807f00ff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.zip8h, 0x807f00ff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.zip8h, 0xff7fffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.zip8h, 0xff7fffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.zip8h, 0x00800000, 0x80000000, 0
  TEST_RR 84, xt.zip8h, 0x00800000, 0x80000000, 1
  TEST_RR 85, xt.zip8h, 0x00800000, 0x80000000, 2
  TEST_RR 86, xt.zip8h, 0x7f80ff00, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.zip8h, 0x80800000, 0x80000000, 0x80000000
  TEST_RR 88, xt.zip8h, 0x80800000, 0x80000000, 0x80000001
  TEST_RR 89, xt.zip8h, 0xff80ff00, 0x80000000, 0xffff8000
  TEST_RR 90, xt.zip8h, 0xff80ff00, 0x80000000, 0xffffffff
  TEST_RR 91, xt.zip8h, 0x00800000, 0x80000001, 0
  TEST_RR 92, xt.zip8h, 0x00800000, 0x80000001, 1
  TEST_RR 93, xt.zip8h, 0x00800000, 0x80000001, 2
  TEST_RR 94, xt.zip8h, 0x7f80ff00, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.zip8h, 0x80800000, 0x80000001, 0x80000000
  TEST_RR 96, xt.zip8h, 0x80800000, 0x80000001, 0x80000001
  TEST_RR 97, xt.zip8h, 0xff80ff00, 0x80000001, 0xffff8000
  TEST_RR 98, xt.zip8h, 0xff80ff00, 0x80000001, 0xffffffff
  TEST_RR 99, xt.zip8h, 0x00ff00ff, 0xffff8000, 0
  TEST_RR 100, xt.zip8h, 0x00ff00ff, 0xffff8000, 1
  TEST_RR 101, xt.zip8h, 0x00ff00ff, 0xffff8000, 2
  TEST_RR 102, xt.zip8h, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.zip8h, 0x80ff00ff, 0xffff8000, 0x80000000
  TEST_RR 104, xt.zip8h, 0x80ff00ff, 0xffff8000, 0x80000001
  TEST_RR 105, xt.zip8h, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.zip8h, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.zip8h, 0x00ff00ff, 0xffffffff, 0
  TEST_RR 108, xt.zip8h, 0x00ff00ff, 0xffffffff, 1
  TEST_RR 109, xt.zip8h, 0x00ff00ff, 0xffffffff, 2
  TEST_RR 110, xt.zip8h, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.zip8h, 0x80ff00ff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.zip8h, 0x80ff00ff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.zip8h, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.zip8h, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.zip8h, 0x5a000f00, 1, 0x5a0f3c85
  TEST_RR 116, xt.zip8h, 0x00c3005a, 0xc35a96e7, 1
  TEST_RR 117, xt.zip8h, 0x5a000f00, 2, 0x5a0f3c85
  TEST_RR 118, xt.zip8h, 0x00c3005a, 0xc35a96e7, 2
  TEST_RR 119, xt.zip8h, 0x5a000f00, 4, 0x5a0f3c85
  TEST_RR 120, xt.zip8h, 0x00c3005a, 0xc35a96e7, 4
  TEST_RR 121, xt.zip8h, 0x5a000f00, 8, 0x5a0f3c85
  TEST_RR 122, xt.zip8h, 0x00c3005a, 0xc35a96e7, 8
  TEST_RR 123, xt.zip8h, 0x5a000f00, 16, 0x5a0f3c85
  TEST_RR 124, xt.zip8h, 0x00c3005a, 0xc35a96e7, 16
  TEST_RR 125, xt.zip8h, 0x5a000f00, 32, 0x5a0f3c85
  TEST_RR 126, xt.zip8h, 0x00c3005a, 0xc35a96e7, 32
  TEST_RR 127, xt.zip8h, 0x5a000f00, 64, 0x5a0f3c85
  TEST_RR 128, xt.zip8h, 0x00c3005a, 0xc35a96e7, 64
  TEST_RR 129, xt.zip8h, 0x5a000f00, 128, 0x5a0f3c85
  TEST_RR 130, xt.zip8h, 0x00c3005a, 0xc35a96e7, 128
  TEST_RR 131, xt.zip8h, 0x5a000f00, 256, 0x5a0f3c85
  TEST_RR 132, xt.zip8h, 0x00c3005a, 0xc35a96e7, 256
  TEST_RR 133, xt.zip8h, 0x5a000f00, 512, 0x5a0f3c85
  TEST_RR 134, xt.zip8h, 0x00c3005a, 0xc35a96e7, 512
  TEST_RR 135, xt.zip8h, 0x5a000f00, 1024, 0x5a0f3c85
  TEST_RR 136, xt.zip8h, 0x00c3005a, 0xc35a96e7, 1024
  TEST_RR 137, xt.zip8h, 0x5a000f00, 2048, 0x5a0f3c85
  TEST_RR 138, xt.zip8h, 0x00c3005a, 0xc35a96e7, 2048
  TEST_RR 139, xt.zip8h, 0x5a000f00, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.zip8h, 0x00c3005a, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.zip8h, 0x5a000f00, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.zip8h, 0x00c3005a, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.zip8h, 0x5a000f00, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.zip8h, 0x00c3005a, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.zip8h, 0x5a000f00, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.zip8h, 0x00c3005a, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.zip8h, 0x5a000f01, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.zip8h, 0x00c3015a, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.zip8h, 0x5a000f02, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.zip8h, 0x00c3025a, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.zip8h, 0x5a000f04, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.zip8h, 0x00c3045a, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.zip8h, 0x5a000f08, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.zip8h, 0x00c3085a, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.zip8h, 0x5a000f10, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.zip8h, 0x00c3105a, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.zip8h, 0x5a000f20, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.zip8h, 0x00c3205a, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.zip8h, 0x5a000f40, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.zip8h, 0x00c3405a, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.zip8h, 0x5a000f80, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.zip8h, 0x00c3805a, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.zip8h, 0x5a010f00, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.zip8h, 0x01c3005a, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.zip8h, 0x5a020f00, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.zip8h, 0x02c3005a, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.zip8h, 0x5a040f00, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.zip8h, 0x04c3005a, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.zip8h, 0x5a080f00, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.zip8h, 0x08c3005a, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.zip8h, 0x5a100f00, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.zip8h, 0x10c3005a, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.zip8h, 0x5a200f00, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.zip8h, 0x20c3005a, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.zip8h, 0x5a400f00, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.zip8h, 0x40c3005a, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.zip8h, 0x5a800f00, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.zip8h, 0x80c3005a, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.zip8h, 0xffffffff, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.zip8h, 0xffffffff, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.zip8h, 0xfffffdff, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.zip8h, 0xfeffffff, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.zip8h, 0x7fffffff, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.zip8h, 0xffffffff, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.zip8h, 0xffffffff, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.zip8h, 0xffffefff, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.zip8h, 0xf7ffffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.zip8h, 0xffffffff, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.zip8h, 0xffffffff, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.zip8h, 0xfffffeff, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.zip8h, 0xffff7fff, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.zip8h, 0xbfffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.zip8h, 0xffffffff, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.zip8h, 0xffffffff, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.zip8h, 0xfffff7fe, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.zip8h, 0xfbfffffd, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.zip8h, 0xfffffffb, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.zip8h, 0xfffffff7, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.zip8h, 0xffffffef, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.zip8h, 0xffffbfdf, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.zip8h, 0xdfffffbf, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.zip8h, 0xffffff7f, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.zip8h, 0xfffeffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.zip8h, 0xfffdfbff, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.zip8h, 0xfdfbffff, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.zip8h, 0xfff7ffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.zip8h, 0xffefffff, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.zip8h, 0xffdfffff, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.zip8h, 0xffbfdfff, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.zip8h, 0xef7fffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.zip8h, 0x8daac3d7, 0xaad71cf8, 0x8dc388cd
  TEST_RR 212, xt.zip8h, 0x42c008e4, 0xc0e4d8d7, 0x4208fecc
  TEST_RR 213, xt.zip8h, 0x22cf2b24, 0xcf247942, 0x222bfcc7
  TEST_RR 214, xt.zip8h, 0x0ddd9654, 0xdd54f35e, 0x0d96a03d
  TEST_RR 215, xt.zip8h, 0xfc38680f, 0x380fa6e2, 0xfc687ac9
  TEST_RR 216, xt.zip8h, 0x0e476b20, 0x47206ff1, 0x0e6bf5aa
  TEST_RR 217, xt.zip8h, 0x139fe011, 0x9f1167f3, 0x13e0b34b
  TEST_RR 218, xt.zip8h, 0x0ba564ec, 0xa5ec9f4d, 0x0b646b8d
  TEST_RR 219, xt.zip8h, 0xd4fda939, 0xfd39133d, 0xd4a9d432
  TEST_RR 220, xt.zip8h, 0x3eea0b28, 0xea287c67, 0x3e0b230a
  TEST_RR 221, xt.zip8h, 0x32c7a722, 0xc722cd74, 0x32a7e1bd
  TEST_RR 222, xt.zip8h, 0xa1bffd26, 0xbf266906, 0xa1fd5f22
  TEST_RR 223, xt.zip8h, 0x87816aac, 0x81ac2dc5, 0x876a196e
  TEST_RR 224, xt.zip8h, 0x0f28db77, 0x2877c2f9, 0x0fdbec85
  TEST_RR 225, xt.zip8h, 0x43ae7bae, 0xaeae1ebc, 0x437bba47
  TEST_RR 226, xt.zip8h, 0xb08a6b5a, 0x8a5a4a1e, 0xb06bc008

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.zip8h, 0x5ac30f5a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.zip8h, 0x5ac30f5a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.zip8h, 0xc3c35a5a, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.zip8h, 0xc3c35a5a, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.zip8h, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.zip8h, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.zip8h, 0x5a5a0f0f, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.zip8h, 0x5a5a0f0f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.zip8h, 0xff80ff00, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.zip8h, 0xff80ff00, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.zip8h, 0x80800000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.zip8h, 0x80800000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.zip8h, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.zip8h, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.zip8h, 0, 7
  TEST_RR_ALL_SAME 242, xt.zip8h, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.zip8h, 0x017ca4f6, 0x7cf698cb, 0x01a4acc2, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.zip8h, 0x797c19bc, 0x7cbca295, 0x7919384d, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.zip8h, 0x1f944014, 0x94140359, 0x1f404992, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.zip8h, 0xcf392393, 0x3993eff0, 0xcf23f22b, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.zip8h, 0x3efea507, 0xfe070c53, 0x3ea53320, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.zip8h, 0xba473db1, 0x47b1a4b3, 0xba3d07fc, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.zip8h, 0xbfd9081c, 0xd91c2da5, 0xbf0821d9, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.zip8h, 0x746f291e, 0x6f1ef2a4, 0x74295bb2, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.zip8h, 0x47935bd6, 0x93d6fc44, 0x475bef23, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.zip8h, 0xd46fa786, 0x6f868cc3, 0xd4a76189, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.zip8h, 0xca48c1b6, 0x48b69597, 0xcac11a27, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.zip8h, 0x60098867, 0x0967a32d, 0x60886ac0, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.zip8h, 0x6413fe50, 0x1350824b, 0x64fe0965, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.zip8h, 0x0032613a, 0x323a0917, 0x006191a0, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.zip8h, 0x48e94f98, 0xe9981fb1, 0x484f5595, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.zip8h, 0x31d1b2ac, 0xd1ac5e43, 0x31b2e822, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.zip8h, 0x6637e6a0, 0x37a0ee7a, 0x66e6dbcd, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.zip8h, 0x9233ad00, 0x3300e401, 0x92ad6e58, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.zip8h, 0xb7f0b070, 0xf07004de, 0xb7b0c191, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.zip8h, 0x3a18c1e5, 0x18e52a1e, 0x3ac1d386, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.zip8h, 0x145f44d8, 0x5fd8f266, 0x1444dc33, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.zip8h, 0x6dc79276, 0xc7761b24, 0x6d9285ce, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.zip8h, 0x17cc1b27, 0xcc271011, 0x171b7ba1, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.zip8h, 0xc2e2412a, 0xe22a49de, 0xc2411cbf, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.zip8h, 0x25679fa6, 0x67a66a04, 0x259f3513, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.zip8h, 0x07b24c91, 0xb291d881, 0x074c89d4, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.zip8h, 0xcb1c5b17, 0x1c17b78e, 0xcb5b34e1, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.zip8h, 0xe2a78fbc, 0xa7bc8668, 0xe28f4868, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.zip8h, 0xb16f4377, 0x6f770f97, 0xb1432db0, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.zip8h, 0x72b44319, 0xb4194c7b, 0x72433a75, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.zip8h, 0x2bbc0e4f, 0xbc4f9602, 0x2b0e4db5
  TEST_RR_RESULT_AFTER 274, 1, xt.zip8h, 0x86a2e25c, 0xa25ce04f, 0x86e22119
  TEST_RR_RESULT_AFTER 275, 2, xt.zip8h, 0x9a923c68, 0x92688b7c, 0x9a3c747e

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.zip8h, 0x8a984c8e, 0x988e586d, 0x8a4ce0f0
  TEST_RR_12_AFTER 277, 0, 1, xt.zip8h, 0x115e1cc2, 0x5ec2841c, 0x111c7d0e
  TEST_RR_12_AFTER 278, 0, 2, xt.zip8h, 0x8f7bd171, 0x7b7181c1, 0x8fd18553
  TEST_RR_12_AFTER 279, 1, 0, xt.zip8h, 0x343390f5, 0x33f53d91, 0x3490477f
  TEST_RR_12_AFTER 280, 1, 1, xt.zip8h, 0x83af671e, 0xaf1e6985, 0x836731e5
  TEST_RR_12_AFTER 281, 1, 2, xt.zip8h, 0x34c2ce40, 0xc240dcff, 0x34ce55d4
  TEST_RR_12_AFTER 282, 2, 0, xt.zip8h, 0x1af09b19, 0xf0191d4f, 0x1a9baf16
  TEST_RR_12_AFTER 283, 2, 1, xt.zip8h, 0xea4e0dc6, 0x4ec6ab69, 0xea0db0e9
  TEST_RR_12_AFTER 284, 2, 2, xt.zip8h, 0xe730f874, 0x3074cbd4, 0xe7f89316
  TEST_RR_21_AFTER 285, 0, 0, xt.zip8h, 0x355d979f, 0x5d9fcf82, 0x3597bcb5
  TEST_RR_21_AFTER 286, 0, 1, xt.zip8h, 0x977b6db5, 0x7bb538d3, 0x976dd33f
  TEST_RR_21_AFTER 287, 0, 2, xt.zip8h, 0xf17b687c, 0x7b7c9a53, 0xf1689ffb
  TEST_RR_21_AFTER 288, 1, 0, xt.zip8h, 0xc128fbce, 0x28ce5248, 0xc1fbfc3e
  TEST_RR_21_AFTER 289, 1, 1, xt.zip8h, 0x4d1757ba, 0x17ba87e2, 0x4d576ec9
  TEST_RR_21_AFTER 290, 1, 2, xt.zip8h, 0xb904bd87, 0x04875852, 0xb9bd293a
  TEST_RR_21_AFTER 291, 2, 0, xt.zip8h, 0x043e1648, 0x3e486fe7, 0x04169133
  TEST_RR_21_AFTER 292, 2, 1, xt.zip8h, 0xc31c73c5, 0x1cc55a83, 0xc373dcd9
  TEST_RR_21_AFTER 293, 2, 2, xt.zip8h, 0xf4f25813, 0xf2138715, 0xf458294b
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.zip8h, 0x6e0527a9, 0x05a905f8, 0x6e272b94
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.zip8h, 0x7c82599e, 0x829e0d4e, 0x7c595f56
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.zip8h, 0x8b3f6361, 0x3f611460, 0x8b63d71a
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.zip8h, 0xf57c50b2, 0x7cb2a3ec, 0xf55087b4
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.zip8h, 0x482c2afe, 0x2cfef081, 0x482a147f
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.zip8h, 0x622fdb57, 0x2f57bf4c, 0x62db9174

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.zip8h, 0x74baca52, 0xba52a19e, 0x74caa682
  TEST_RR_RS2_LOADED 301, 0, xt.zip8h, 0x74baca52, 0xba52a19e, 0x74caa682
  TEST_RR_BOTH_LOADED 302, 0, xt.zip8h, 0xbaba5252, 0xba52a19e
  TEST_RR_RS1_LOADED 303, 1, xt.zip8h, 0xad086957, 0x08577a5c, 0xad696a1e
  TEST_RR_RS2_LOADED 304, 1, xt.zip8h, 0xad086957, 0x08577a5c, 0xad696a1e
  TEST_RR_BOTH_LOADED 305, 1, xt.zip8h, 0x08085757, 0x08577a5c
  TEST_RR_RS1_LOADED 306, 2, xt.zip8h, 0x72e2dcdc, 0xe2dc0da5, 0x72dc13b0
  TEST_RR_RS2_LOADED 307, 2, xt.zip8h, 0x72e2dcdc, 0xe2dc0da5, 0x72dc13b0
  TEST_RR_BOTH_LOADED 308, 2, xt.zip8h, 0xe2e2dcdc, 0xe2dc0da5

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.zip8h, 0x5ac35a5a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.zip8h, 0xc35ac30f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.zip8h, 0x007f00ff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.zip8h, 0xc3005a00, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.zip8h, 0x00c3005a, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.zip8h, 0, 1
  TEST_RR_ZERO_RS2 315, xt.zip8h, 0, 1
  TEST_RR_ZERO_RS1 316, xt.zip8h, 0xff00ff00, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.zip8h, 0x00ff00ff, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.zip8h, 0
  TEST_RR_ZERO_RD 319, xt.zip8h, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.zip8h, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.zip8h, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.zip8h, 1, 0xffffffff

TEST_END
