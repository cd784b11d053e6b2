// xt.pack16ll: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16ll, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16ll, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16ll, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16ll, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16ll, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16ll, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16ll, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16ll, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16ll, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16ll, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16ll, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16ll, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16ll, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16ll, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16ll, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16ll, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16ll, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16ll, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16ll, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16ll, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16ll, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16ll, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16ll, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16ll, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16ll, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16ll, 0x000f4321, 0x87654321, 15
  TEST_RR 28, xt.pack16ll, 0xba980007, 7, 0xfedcba98
  TEST_RR 29, xt.pack16ll, 0x00f04321, 0x87654321, 240
  TEST_RR 30, xt.pack16ll, 0xba980070, 112, 0xfedcba98
  TEST_RR 31, xt.pack16ll, 0x0f004321, 0x87654321, 3840
  TEST_RR 32, xt.pack16ll, 0xba980700, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16ll, 0xf0004321, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16ll, 0xba987000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16ll, 0x00004321, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16ll, 0xba980000, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16ll, 0x00004321, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16ll, 0xba980000, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16ll, 0x00004321, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16ll, 0xba980000, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16ll, 0x00004321, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16ll, 0xba980000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16ll, 0x43210080, 128, 0x87654321
  TEST_RR 44, xt.pack16ll, 0x007fba98, 0xfedcba98, 127
  TEST_RR 45, xt.pack16ll, 0x43218000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16ll, 0x7f00ba98, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16ll, 0x43210000, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16ll, 0x0000ba98, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16ll, 0x43210000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16ll, 0x0000ba98, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16ll, 0, 0, 0
  TEST_RR 52, xt.pack16ll, 0x00010000, 0, 1
  TEST_RR 53, xt.pack16ll, 0x00020000, 0, 2
  TEST_RR 54, xt.pack16ll, 0xffff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16ll, 0, 0, 0x80000000
  TEST_RR 56, xt.pack16ll, 0x00010000, 0, 0x80000001
  TEST_RR 57, xt.pack16ll, 0x80000000, 0, 0xffff8000
  TEST_RR 58, xt.pack16ll, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16ll, 1, 1, 0
  TEST_RR 60, xt.pack16ll, 0x00010001, 1, 1
  TEST_RR 61, xt.pack16ll, 0x00020001, 1, 2
  TEST_RR 62, xt.pack16ll, 0xffff0001, 1, 0x7fffffff
  TEST_RR 63, xt.pack16ll, 1, 1, 0x80000000
  TEST_RR 64, xt.pack16ll, 0x00010001, 1, 0x80000001
  TEST_RR 65, xt.pack16ll, 0x80000001, 1, 0xffff8000
  TEST_RR 66, xt.pack16ll, 0xffff0001, 1, 0xffffffff
  TEST_RR 67, xt.pack16ll, 2, 2, 0
  TEST_RR 68, xt.pack16ll, 0x00010002, 2, 1
  TEST_RR 69, xt.pack16ll, 0x00020002, 2, 2
  TEST_RR 70, xt.pack16ll, 0xffff0002, 2, 0x7fffffff
  TEST_RR 71, xt.pack16ll, 2, 2, 0x80000000
  TEST_RR 72, xt.pack16ll, 0x00010002, 2, 0x80000001
  TEST_RR 73, xt.pack16ll, 0x80000002, 2, 0xffff8000
  TEST_RR 74, xt.pack16ll, 0xffff0002, 2, 0xffffffff
  TEST_RR 75, xt.pack16ll, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16ll, 0x0001ffff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16ll, 0x0002ffff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16ll, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16ll, 0x0000ffff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16ll, 0x0001ffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16ll, 0x8000ffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16ll, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16ll, 0, 0x80000000, 0
  TEST_RR 84, xt.pack16ll, 0x00010000, 0x80000000, 1
  TEST_RR 85, xt.pack16ll, 0x00020000, 0x80000000, 2
  TEST_RR 86, xt.pack16ll, 0xffff0000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16ll, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16ll, 0x00010000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16ll, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16ll, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16ll, 1, 0x80000001, 0
  TEST_RR 92, xt.pack16ll, 0x00010001, 0x80000001, 1
  TEST_RR 93, xt.pack16ll, 0x00020001, 0x80000001, 2
  TEST_RR 94, xt.pack16ll, 0xffff0001, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16ll, 1, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16ll, 0x00010001, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16ll, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16ll, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16ll, 0x00008000, 0xffff8000, 0
  TEST_RR 100, xt.pack16ll, 0x00018000, 0xffff8000, 1
  TEST_RR 101, xt.pack16ll, 0x00028000, 0xffff8000, 2
  TEST_RR 102, xt.pack16ll, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16ll, 0x00008000, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16ll, 0x00018000, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16ll, 0x80008000, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16ll, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16ll, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16ll, 0x0001ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16ll, 0x0002ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16ll, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16ll, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16ll, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16ll, 0x8000ffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16ll, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.pack16ll, 0x3c850001, 1, 0x5a0f3c85
  TEST_RR 116, xt.pack16ll, 0x000196e7, 0xc35a96e7, 1
  TEST_RR 117, xt.pack16ll, 0x3c850002, 2, 0x5a0f3c85
  TEST_RR 118, xt.pack16ll, 0x000296e7, 0xc35a96e7, 2
  TEST_RR 119, xt.pack16ll, 0x3c850004, 4, 0x5a0f3c85
  TEST_RR 120, xt.pack16ll, 0x000496e7, 0xc35a96e7, 4
  TEST_RR 121, xt.pack16ll, 0x3c850008, 8, 0x5a0f3c85
  TEST_RR 122, xt.pack16ll, 0x000896e7, 0xc35a96e7, 8
  TEST_RR 123, xt.pack16ll, 0x3c850010, 16, 0x5a0f3c85
  TEST_RR 124, xt.pack16ll, 0x001096e7, 0xc35a96e7, 16
  TEST_RR 125, xt.pack16ll, 0x3c850020, 32, 0x5a0f3c85
  TEST_RR 126, xt.pack16ll, 0x002096e7, 0xc35a96e7, 32
  TEST_RR 127, xt.pack16ll, 0x3c850040, 64, 0x5a0f3c85
  TEST_RR 128, xt.pack16ll, 0x004096e7, 0xc35a96e7, 64
  TEST_RR 129, xt.pack16ll, 0x3c850080, 128, 0x5a0f3c85
  TEST_RR 130, xt.pack16ll, 0x008096e7, 0xc35a96e7, 128
  TEST_RR 131, xt.pack16ll, 0x3c850100, 256, 0x5a0f3c85
  TEST_RR 132, xt.pack16ll, 0x010096e7, 0xc35a96e7, 256
  TEST_RR 133, xt.pack16ll, 0x3c850200, 512, 0x5a0f3c85
  TEST_RR 134, xt.pack16ll, 0x020096e7, 0xc35a96e7, 512
  TEST_RR 135, xt.pack16ll, 0x3c850400, 1024, 0x5a0f3c85
  TEST_RR 136, xt.pack16ll, 0x040096e7, 0xc35a96e7, 1024
  TEST_RR 137, xt.pack16ll, 0x3c850800, 2048, 0x5a0f3c85
  TEST_RR 138, xt.pack16ll, 0x080096e7, 0xc35a96e7, 2048
  TEST_RR 139, xt.pack16ll, 0x3c851000, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.pack16ll, 0x100096e7, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.pack16ll, 0x3c852000, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.pack16ll, 0x200096e7, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.pack16ll, 0x3c854000, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.pack16ll, 0x400096e7, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.pack16ll, 0x3c858000, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.pack16ll, 0x800096e7, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.pack16ll, 0x3c850000, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.pack16ll, 0x3c850000, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.pack16ll, 0x3c850000, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.pack16ll, 0x3c850000, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.pack16ll, 0x3c850000, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.pack16ll, 0x3c850000, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.pack16ll, 0x3c850000, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.pack16ll, 0x3c850000, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.pack16ll, 0x3c850000, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.pack16ll, 0x3c850000, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.pack16ll, 0x3c850000, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.pack16ll, 0x3c850000, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.pack16ll, 0x3c850000, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.pack16ll, 0x3c850000, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.pack16ll, 0x3c850000, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.pack16ll, 0x3c850000, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.pack16ll, 0x000096e7, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.pack16ll, 0xfff7fffe, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.pack16ll, 0xfbfffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.pack16ll, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.pack16ll, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.pack16ll, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.pack16ll, 0xffbfffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.pack16ll, 0xdfffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.pack16ll, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.pack16ll, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.pack16ll, 0xfffbfdff, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.pack16ll, 0xfdfffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.pack16ll, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.pack16ll, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.pack16ll, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.pack16ll, 0xffdfbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.pack16ll, 0xefff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.pack16ll, 0xffffffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.pack16ll, 0xffffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.pack16ll, 0xfffdffff, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.pack16ll, 0xfeffffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.pack16ll, 0x7fffffff, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.pack16ll, 0xffffffff, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.pack16ll, 0xffffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.pack16ll, 0xffefffff, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.pack16ll, 0xf7ffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.pack16ll, 0xffffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.pack16ll, 0xffffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.pack16ll, 0xfffeffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.pack16ll, 0xff7fffff, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.pack16ll, 0xbfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.pack16ll, 0xffffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.pack16ll, 0xffffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.pack16ll, 0xb62ea5e6, 0x9f3ca5e6, 0xf522b62e
  TEST_RR 212, xt.pack16ll, 0xffb229e1, 0x77d829e1, 0xa194ffb2
  TEST_RR 213, xt.pack16ll, 0x0c86af11, 0x88d3af11, 0x125b0c86
  TEST_RR 214, xt.pack16ll, 0x6ad41657, 0xb22c1657, 0xcbd56ad4
  TEST_RR 215, xt.pack16ll, 0x08c8a5b5, 0xba8fa5b5, 0x58e508c8
  TEST_RR 216, xt.pack16ll, 0x6cec6229, 0x4ffb6229, 0x1d496cec
  TEST_RR 217, xt.pack16ll, 0x527f2b38, 0xc4f62b38, 0x5ca2527f
  TEST_RR 218, xt.pack16ll, 0x3363e3a3, 0x8069e3a3, 0x5b5b3363
  TEST_RR 219, xt.pack16ll, 0xf64a4441, 0x9f634441, 0x242df64a
  TEST_RR 220, xt.pack16ll, 0xa5b875fa, 0x525875fa, 0xe0aca5b8
  TEST_RR 221, xt.pack16ll, 0x0db89380, 0x780a9380, 0x2f3d0db8
  TEST_RR 222, xt.pack16ll, 0x9d6e28a6, 0xd41228a6, 0x33569d6e
  TEST_RR 223, xt.pack16ll, 0x000eddde, 0x70e1ddde, 0x3adc000e
  TEST_RR 224, xt.pack16ll, 0x0e37fb54, 0xcc07fb54, 0xa5810e37
  TEST_RR 225, xt.pack16ll, 0x9c82cb9d, 0x125acb9d, 0x281c9c82
  TEST_RR 226, xt.pack16ll, 0x6f2f782d, 0xef40782d, 0xb0e26f2f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.pack16ll, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.pack16ll, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.pack16ll, 0x96e796e7, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.pack16ll, 0x96e796e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.pack16ll, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.pack16ll, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.pack16ll, 0x3c853c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.pack16ll, 0x3c853c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.pack16ll, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.pack16ll, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.pack16ll, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.pack16ll, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.pack16ll, 0x00030007, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.pack16ll, 0x00030007, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.pack16ll, 0x00070007, 7
  TEST_RR_ALL_SAME 242, xt.pack16ll, 0x00070007, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.pack16ll, 0x8577c4d2, 0x7866c4d2, 0xa9198577, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.pack16ll, 0xaa78ddfe, 0xf9caddfe, 0xece5aa78, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.pack16ll, 0xc170d541, 0x418cd541, 0x14d2c170, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.pack16ll, 0xd05ee92c, 0xd4e4e92c, 0xbbb5d05e, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.pack16ll, 0xc7cf3c53, 0x78123c53, 0x89c0c7cf, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.pack16ll, 0x2873063f, 0xcfea063f, 0x3b782873, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.pack16ll, 0xf57b8571, 0x0e3a8571, 0x2747f57b, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.pack16ll, 0xe0750805, 0x47750805, 0xc8dee075, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.pack16ll, 0x77e71064, 0x06c41064, 0xef1477e7, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.pack16ll, 0xe9de6b68, 0x4fb76b68, 0xfdeee9de, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.pack16ll, 0xfe310481, 0x2f270481, 0x3dcffe31, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.pack16ll, 0xa45ffa7b, 0x8173fa7b, 0x4e15a45f, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.pack16ll, 0x3f46a11e, 0x6570a11e, 0xf8ee3f46, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.pack16ll, 0x5fa0a362, 0xf7c2a362, 0x84e75fa0, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.pack16ll, 0x65221813, 0x75611813, 0x361a6522, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.pack16ll, 0x1ce84547, 0xe9f54547, 0xb28b1ce8, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.pack16ll, 0xe56b3899, 0xbc983899, 0xb0c5e56b, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.pack16ll, 0x52a4ef53, 0xb732ef53, 0x570252a4, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.pack16ll, 0x96f02e25, 0x284b2e25, 0x241e96f0, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.pack16ll, 0x841af613, 0xbba1f613, 0x788c841a, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.pack16ll, 0x994fc4dc, 0x306ec4dc, 0x653a994f, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.pack16ll, 0xd1e57705, 0x52727705, 0xe418d1e5, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.pack16ll, 0x15b04371, 0xc95e4371, 0x03c815b0, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.pack16ll, 0x240d5e44, 0xca555e44, 0x4485240d, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.pack16ll, 0x6e2b3b4e, 0x61223b4e, 0xe1056e2b, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.pack16ll, 0x1c5f3932, 0x44673932, 0x58041c5f, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.pack16ll, 0xdd1d7e7a, 0x6e057e7a, 0x5ad0dd1d, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.pack16ll, 0x83255407, 0x88c85407, 0xdc698325, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.pack16ll, 0xd39b8eef, 0x2be48eef, 0xd936d39b, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.pack16ll, 0x132a8393, 0x0ffa8393, 0x4acf132a, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.pack16ll, 0xc0e8dec9, 0x7bd8dec9, 0xde6ec0e8
  TEST_RR_RESULT_AFTER 274, 1, xt.pack16ll, 0xdcaf24e2, 0x539824e2, 0x2a57dcaf
  TEST_RR_RESULT_AFTER 275, 2, xt.pack16ll, 0xc951fd42, 0x05a0fd42, 0x4f89c951

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.pack16ll, 0xd877e698, 0x2a8fe698, 0x1ff2d877
  TEST_RR_12_AFTER 277, 0, 1, xt.pack16ll, 0xd6a8691d, 0xc508691d, 0xc5e2d6a8
  TEST_RR_12_AFTER 278, 0, 2, xt.pack16ll, 0x5186a9f2, 0x1a41a9f2, 0xb0cd5186
  TEST_RR_12_AFTER 279, 1, 0, xt.pack16ll, 0xbbc46b2e, 0xdb726b2e, 0x4c34bbc4
  TEST_RR_12_AFTER 280, 1, 1, xt.pack16ll, 0x5701f7ad, 0x76d9f7ad, 0xd62f5701
  TEST_RR_12_AFTER 281, 1, 2, xt.pack16ll, 0x78fc992d, 0x407f992d, 0x00ee78fc
  TEST_RR_12_AFTER 282, 2, 0, xt.pack16ll, 0x92eae996, 0x7098e996, 0xfa2292ea
  TEST_RR_12_AFTER 283, 2, 1, xt.pack16ll, 0xda39f374, 0x7b85f374, 0x6c2bda39
  TEST_RR_12_AFTER 284, 2, 2, xt.pack16ll, 0x7c8eb4a1, 0x184ab4a1, 0xfb3f7c8e
  TEST_RR_21_AFTER 285, 0, 0, xt.pack16ll, 0x1b93bbcf, 0x2ea0bbcf, 0xddfc1b93
  TEST_RR_21_AFTER 286, 0, 1, xt.pack16ll, 0xd9124283, 0x77ef4283, 0x0851d912
  TEST_RR_21_AFTER 287, 0, 2, xt.pack16ll, 0x0c1670ba, 0x375a70ba, 0x75260c16
  TEST_RR_21_AFTER 288, 1, 0, xt.pack16ll, 0x47061754, 0x155a1754, 0xa4de4706
  TEST_RR_21_AFTER 289, 1, 1, xt.pack16ll, 0x102bbc91, 0xa832bc91, 0xa4dc102b
  TEST_RR_21_AFTER 290, 1, 2, xt.pack16ll, 0x6b9ae908, 0x302ce908, 0xb41e6b9a
  TEST_RR_21_AFTER 291, 2, 0, xt.pack16ll, 0x8f816c59, 0x12cc6c59, 0x05768f81
  TEST_RR_21_AFTER 292, 2, 1, xt.pack16ll, 0x2218a0d2, 0xe020a0d2, 0xbb6f2218
  TEST_RR_21_AFTER 293, 2, 2, xt.pack16ll, 0xc74b34f4, 0xd63f34f4, 0xec57c74b
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.pack16ll, 0x7fc6e2be, 0x0d03e2be, 0xb13e7fc6
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.pack16ll, 0x7bafdb61, 0x66b0db61, 0xf2b17baf
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.pack16ll, 0xdf20f4fd, 0x2af9f4fd, 0x3475df20
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.pack16ll, 0x4096979d, 0x7828979d, 0xae334096
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.pack16ll, 0x6200dddf, 0x9424dddf, 0x5f016200
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.pack16ll, 0x48b780b0, 0xaaef80b0, 0xfe1548b7

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.pack16ll, 0xe000fdd0, 0x2f5ffdd0, 0xc4c7e000
  TEST_RR_RS2_LOADED 301, 0, xt.pack16ll, 0xe000fdd0, 0x2f5ffdd0, 0xc4c7e000
  TEST_RR_BOTH_LOADED 302, 0, xt.pack16ll, 0xfdd0fdd0, 0x2f5ffdd0
  TEST_RR_RS1_LOADED 303, 1, xt.pack16ll, 0x0ec97dde, 0xdd617dde, 0x50320ec9
  TEST_RR_RS2_LOADED 304, 1, xt.pack16ll, 0x0ec97dde, 0xdd617dde, 0x50320ec9
  TEST_RR_BOTH_LOADED 305, 1, xt.pack16ll, 0x7dde7dde, 0xdd617dde
  TEST_RR_RS1_LOADED 306, 2, xt.pack16ll, 0x45d71d97, 0x4bf51d97, 0x969c45d7
  TEST_RR_RS2_LOADED 307, 2, xt.pack16ll, 0x45d71d97, 0x4bf51d97, 0x969c45d7
  TEST_RR_BOTH_LOADED 308, 2, xt.pack16ll, 0x1d971d97, 0x4bf51d97

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.pack16ll, 0x96e796e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.pack16ll, 0x3c853c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.pack16ll, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.pack16ll, 0x96e70000, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.pack16ll, 0x000096e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.pack16ll, 0x00010000, 1
  TEST_RR_ZERO_RS2 315, xt.pack16ll, 1, 1
  TEST_RR_ZERO_RS1 316, xt.pack16ll, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.pack16ll, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.pack16ll, 0
  TEST_RR_ZERO_RD 319, xt.pack16ll, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.pack16ll, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.pack16ll, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.pack16ll, 1, 0xffffffff

TEST_END
