// xt.pack16lh: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16lh, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16lh, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16lh, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16lh, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16lh, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16lh, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16lh, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16lh, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16lh, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16lh, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16lh, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16lh, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16lh, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16lh, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16lh, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16lh, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16lh, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16lh, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16lh, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16lh, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16lh, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16lh, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16lh, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16lh, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16lh, 0x00004321, 0x87654321, 15
  TEST_RR 28, xt.pack16lh, 0xfedc0007, 7, 0xfedcba98
  TEST_RR 29, xt.pack16lh, 0x00004321, 0x87654321, 240
  TEST_RR 30, xt.pack16lh, 0xfedc0070, 112, 0xfedcba98
  TEST_RR 31, xt.pack16lh, 0x00004321, 0x87654321, 3840
  TEST_RR 32, xt.pack16lh, 0xfedc0700, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16lh, 0x00004321, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16lh, 0xfedc7000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16lh, 0x000f4321, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16lh, 0xfedc0000, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16lh, 0x00f04321, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16lh, 0xfedc0000, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16lh, 0x0f004321, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16lh, 0xfedc0000, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16lh, 0xf0004321, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16lh, 0xfedc0000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16lh, 0x87650080, 128, 0x87654321
  TEST_RR 44, xt.pack16lh, 0x0000ba98, 0xfedcba98, 127
  TEST_RR 45, xt.pack16lh, 0x87658000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16lh, 0x0000ba98, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16lh, 0x87650000, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16lh, 0x007fba98, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16lh, 0x87650000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16lh, 0x7f00ba98, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16lh, 0, 0, 0
  TEST_RR 52, xt.pack16lh, 0, 0, 1
  TEST_RR 53, xt.pack16lh, 0, 0, 2
  TEST_RR 54, xt.pack16lh, 0x7fff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16lh, 0x80000000, 0, 0x80000000
  TEST_RR 56, xt.pack16lh, 0x80000000, 0, 0x80000001
  TEST_RR 57, xt.pack16lh, 0xffff0000, 0, 0xffff8000
  TEST_RR 58, xt.pack16lh, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16lh, 1, 1, 0
  TEST_RR 60, xt.pack16lh, 1, 1, 1
  TEST_RR 61, xt.pack16lh, 1, 1, 2
  TEST_RR 62, xt.pack16lh, 0x7fff0001, 1, 0x7fffffff
  TEST_RR 63, xt.pack16lh, 0x80000001, 1, 0x80000000
  TEST_RR 64, xt.pack16lh, 0x80000001, 1, 0x80000001
  TEST_RR 65, xt.pack16lh, 0xffff0001, 1, 0xffff8000
  TEST_RR 66, xt.pack16lh, 0xffff0001, 1, 0xffffffff
  TEST_RR 67, xt.pack16lh, 2, 2, 0
  TEST_RR 68, xt.pack16lh, 2, 2, 1
  TEST_RR 69, xt.pack16lh, 2, 2, 2
  TEST_RR 70, xt.pack16lh, 0x7fff0002, 2, 0x7fffffff
  TEST_RR 71, xt.pack16lh, 0x80000002, 2, 0x80000000
  TEST_RR 72, xt.pack16lh, 0x80000002, 2, 0x80000001
  TEST_RR 73, xt.pack16lh, 0xffff0002, 2, 0xffff8000
  TEST_RR 74, xt.pack16lh, 0xffff0002, 2, 0xffffffff
  TEST_RR 75, xt.pack16lh, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16lh, 0x0000ffff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16lh, 0x0000ffff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16lh, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16lh, 0x8000ffff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16lh, 0x8000ffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16lh, 0xffffffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16lh, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16lh, 0, 0x80000000, 0
  TEST_RR 84, xt.pack16lh, 0, 0x80000000, 1
  TEST_RR 85, xt.pack16lh, 0, 0x80000000, 2
  TEST_RR 86, xt.pack16lh, 0x7fff0000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16lh, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16lh, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16lh, 0xffff0000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16lh, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16lh, 1, 0x80000001, 0
  TEST_RR 92, xt.pack16lh, 1, 0x80000001, 1
  TEST_RR 93, xt.pack16lh, 1, 0x80000001, 2
  TEST_RR 94, xt.pack16lh, 0x7fff0001, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16lh, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16lh, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16lh, 0xffff0001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16lh, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16lh, 0x00008000, 0xffff8000, 0
  TEST_RR 100, xt.pack16lh, 0x00008000, 0xffff8000, 1
  TEST_RR 101, xt.pack16lh, 0x00008000, 0xffff8000, 2
  TEST_RR 102, xt.pack16lh, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16lh, 0x80008000, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16lh, 0x80008000, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16lh, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16lh, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16lh, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16lh, 0x0000ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16lh, 0x0000ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16lh, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16lh, 0x8000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16lh, 0x8000ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16lh, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.pack16lh, 0x5a0f0001, 1, 0x5a0f3c85
  TEST_RR 116, xt.pack16lh, 0x000096e7, 0xc35a96e7, 1
  TEST_RR 117, xt.pack16lh, 0x5a0f0002, 2, 0x5a0f3c85
  TEST_RR 118, xt.pack16lh, 0x000096e7, 0xc35a96e7, 2
  TEST_RR 119, xt.pack16lh, 0x5a0f0004, 4, 0x5a0f3c85
  TEST_RR 120, xt.pack16lh, 0x000096e7, 0xc35a96e7, 4
  TEST_RR 121, xt.pack16lh, 0x5a0f0008, 8, 0x5a0f3c85
  TEST_RR 122, xt.pack16lh, 0x000096e7, 0xc35a96e7, 8
  TEST_RR 123, xt.pack16lh, 0x5a0f0010, 16, 0x5a0f3c85
  TEST_RR 124, xt.pack16lh, 0x000096e7, 0xc35a96e7, 16
  TEST_RR 125, xt.pack16lh, 0x5a0f0020, 32, 0x5a0f3c85
  TEST_RR 126, xt.pack16lh, 0x000096e7, 0xc35a96e7, 32
  TEST_RR 127, xt.pack16lh, 0x5a0f0040, 64, 0x5a0f3c85
  TEST_RR 128, xt.pack16lh, 0x000096e7, 0xc35a96e7, 64
  TEST_RR 129, xt.pack16lh, 0x5a0f0080, 128, 0x5a0f3c85
  TEST_RR 130, xt.pack16lh, 0x000096e7, 0xc35a96e7, 128
  TEST_RR 131, xt.pack16lh, 0x5a0f0100, 256, 0x5a0f3c85
  TEST_RR 132, xt.pack16lh, 0x000096e7, 0xc35a96e7, 256
  TEST_RR 133, xt.pack16lh, 0x5a0f0200, 512, 0x5a0f3c85
  TEST_RR 134, xt.pack16lh, 0x000096e7, 0xc35a96e7, 512
  TEST_RR 135, xt.pack16lh, 0x5a0f0400, 1024, 0x5a0f3c85
  TEST_RR 136, xt.pack16lh, 0x000096e7, 0xc35a96e7, 1024
  TEST_RR 137, xt.pack16lh, 0x5a0f0800, 2048, 0x5a0f3c85
  TEST_RR 138, xt.pack16lh, 0x000096e7, 0xc35a96e7, 2048
  TEST_RR 139, xt.pack16lh, 0x5a0f1000, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.pack16lh, 0x000096e7, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.pack16lh, 0x5a0f2000, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.pack16lh, 0x000096e7, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.pack16lh, 0x5a0f4000, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.pack16lh, 0x000096e7, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.pack16lh, 0x5a0f8000, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.pack16lh, 0x000096e7, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.pack16lh, 0x5a0f0000, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.pack16lh, 0x000196e7, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.pack16lh, 0x5a0f0000, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.pack16lh, 0x000296e7, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.pack16lh, 0x5a0f0000, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.pack16lh, 0x000496e7, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.pack16lh, 0x5a0f0000, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.pack16lh, 0x000896e7, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.pack16lh, 0x5a0f0000, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.pack16lh, 0x001096e7, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.pack16lh, 0x5a0f0000, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.pack16lh, 0x002096e7, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.pack16lh, 0x5a0f0000, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.pack16lh, 0x004096e7, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.pack16lh, 0x5a0f0000, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.pack16lh, 0x008096e7, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.pack16lh, 0x5a0f0000, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.pack16lh, 0x010096e7, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.pack16lh, 0x5a0f0000, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.pack16lh, 0x020096e7, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.pack16lh, 0x5a0f0000, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.pack16lh, 0x040096e7, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.pack16lh, 0x5a0f0000, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.pack16lh, 0x080096e7, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.pack16lh, 0x5a0f0000, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.pack16lh, 0x100096e7, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.pack16lh, 0x5a0f0000, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.pack16lh, 0x200096e7, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.pack16lh, 0x5a0f0000, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.pack16lh, 0x400096e7, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.pack16lh, 0x5a0f0000, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.pack16lh, 0x800096e7, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.pack16lh, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.pack16lh, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.pack16lh, 0xfffdfffb, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.pack16lh, 0xfefffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.pack16lh, 0x7fffffef, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.pack16lh, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.pack16lh, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.pack16lh, 0xffefff7f, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.pack16lh, 0xf7fffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.pack16lh, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.pack16lh, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.pack16lh, 0xfffef7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.pack16lh, 0xff7fefff, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.pack16lh, 0xbfffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.pack16lh, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.pack16lh, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.pack16lh, 0xfff7ffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.pack16lh, 0xfbffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.pack16lh, 0xffffffff, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.pack16lh, 0xffffffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.pack16lh, 0xffffffff, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.pack16lh, 0xffbfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.pack16lh, 0xdfffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.pack16lh, 0xffffffff, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.pack16lh, 0xffffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.pack16lh, 0xfffbffff, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.pack16lh, 0xfdffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.pack16lh, 0xffffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.pack16lh, 0xffffffff, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.pack16lh, 0xffffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.pack16lh, 0xffdfffff, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.pack16lh, 0xefffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.pack16lh, 0xd894a950, 0x9959a950, 0xd8947cf8
  TEST_RR 212, xt.pack16lh, 0x78150281, 0xa19e0281, 0x7815f0fd
  TEST_RR 213, xt.pack16lh, 0x276d88a0, 0xfc1e88a0, 0x276d697f
  TEST_RR 214, xt.pack16lh, 0x6b37d793, 0xca4ed793, 0x6b3790b9
  TEST_RR 215, xt.pack16lh, 0xc5b952ee, 0x1a7052ee, 0xc5b95e42
  TEST_RR 216, xt.pack16lh, 0x0b4050bb, 0x763850bb, 0x0b40eb50
  TEST_RR 217, xt.pack16lh, 0xd25d2ce8, 0xc7842ce8, 0xd25d37d1
  TEST_RR 218, xt.pack16lh, 0xfe688b03, 0xf8b78b03, 0xfe68b05d
  TEST_RR 219, xt.pack16lh, 0x8408b8f0, 0x462bb8f0, 0x84089975
  TEST_RR 220, xt.pack16lh, 0x097b03a2, 0xead103a2, 0x097bcc79
  TEST_RR 221, xt.pack16lh, 0x02ced81d, 0xd0c4d81d, 0x02cef899
  TEST_RR 222, xt.pack16lh, 0x0027e40f, 0x8b11e40f, 0x0027e17e
  TEST_RR 223, xt.pack16lh, 0x33b01b5e, 0xa3201b5e, 0x33b0ee3e
  TEST_RR 224, xt.pack16lh, 0x13509ee6, 0xd1679ee6, 0x13505a20
  TEST_RR 225, xt.pack16lh, 0xffa909fc, 0x223809fc, 0xffa923de
  TEST_RR 226, xt.pack16lh, 0x3181d9f6, 0xdbd6d9f6, 0x3181bba6

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.pack16lh, 0x5a0f96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.pack16lh, 0x5a0f96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.pack16lh, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.pack16lh, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.pack16lh, 0xc35a3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.pack16lh, 0xc35a3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.pack16lh, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.pack16lh, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.pack16lh, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.pack16lh, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.pack16lh, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.pack16lh, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.pack16lh, 7, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.pack16lh, 7, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.pack16lh, 7, 7
  TEST_RR_ALL_SAME 242, xt.pack16lh, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.pack16lh, 0x48177708, 0x06f67708, 0x4817abe2, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.pack16lh, 0x507c3673, 0x872e3673, 0x507c7286, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.pack16lh, 0x789c6cf5, 0x00d16cf5, 0x789c4d4b, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.pack16lh, 0x77419088, 0xbc499088, 0x77412e4b, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.pack16lh, 0x3493f9b6, 0x002df9b6, 0x3493a86d, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.pack16lh, 0xce3ee416, 0x5fcde416, 0xce3e7090, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.pack16lh, 0x1799d281, 0x3259d281, 0x179905e9, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.pack16lh, 0xc4e03523, 0x5da73523, 0xc4e0b843, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.pack16lh, 0xc41b479a, 0x267f479a, 0xc41b1d3d, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.pack16lh, 0x4ce02425, 0x6f312425, 0x4ce030d5, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.pack16lh, 0xa21020d0, 0x5ccb20d0, 0xa210d230, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.pack16lh, 0x307bb8bb, 0x07beb8bb, 0x307b6172, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.pack16lh, 0xa0439ff2, 0xb9609ff2, 0xa04395f7, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.pack16lh, 0x8b4386ee, 0x02de86ee, 0x8b43bac7, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.pack16lh, 0x9646b9eb, 0xd806b9eb, 0x9646a673, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.pack16lh, 0x21f79018, 0x96249018, 0x21f70a99, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.pack16lh, 0x8ef6e340, 0x91ade340, 0x8ef6b7a5, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.pack16lh, 0x65c4474d, 0xb588474d, 0x65c4342f, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.pack16lh, 0xb3ca205f, 0xc315205f, 0xb3cac3c4, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.pack16lh, 0xea3f7cb3, 0x05907cb3, 0xea3f4909, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.pack16lh, 0xf632d979, 0x827bd979, 0xf63212e8, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.pack16lh, 0xcbe0afc5, 0x233bafc5, 0xcbe0ea61, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.pack16lh, 0x4664f715, 0xa067f715, 0x46644442, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.pack16lh, 0x8164383c, 0xab37383c, 0x816444a9, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.pack16lh, 0x0d0118a4, 0x716318a4, 0x0d01aead, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.pack16lh, 0x91aa653a, 0x0e1f653a, 0x91aafab8, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.pack16lh, 0xbe7f497f, 0x0295497f, 0xbe7ffef8, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.pack16lh, 0x9819fba3, 0x2b82fba3, 0x9819f530, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.pack16lh, 0x1f805cf2, 0xcb165cf2, 0x1f80e245, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.pack16lh, 0x174967d8, 0x619567d8, 0x174900f9, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.pack16lh, 0x5bbea54a, 0x7df5a54a, 0x5bbeb918
  TEST_RR_RESULT_AFTER 274, 1, xt.pack16lh, 0xfce3fca4, 0xaa2cfca4, 0xfce3790b
  TEST_RR_RESULT_AFTER 275, 2, xt.pack16lh, 0x7414ef95, 0xe45cef95, 0x7414602c

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.pack16lh, 0x8ca7aa7e, 0x6318aa7e, 0x8ca742aa
  TEST_RR_12_AFTER 277, 0, 1, xt.pack16lh, 0x1b530257, 0x55510257, 0x1b5308a9
  TEST_RR_12_AFTER 278, 0, 2, xt.pack16lh, 0xa35c71a4, 0xd05d71a4, 0xa35c9100
  TEST_RR_12_AFTER 279, 1, 0, xt.pack16lh, 0xb2c96ea1, 0x3dc26ea1, 0xb2c95f95
  TEST_RR_12_AFTER 280, 1, 1, xt.pack16lh, 0x49587709, 0x5c667709, 0x4958362f
  TEST_RR_12_AFTER 281, 1, 2, xt.pack16lh, 0xcbcb8bdc, 0xe9ee8bdc, 0xcbcb3782
  TEST_RR_12_AFTER 282, 2, 0, xt.pack16lh, 0x72ce6347, 0xe2186347, 0x72ce0bc1
  TEST_RR_12_AFTER 283, 2, 1, xt.pack16lh, 0x7fd17b40, 0xd3767b40, 0x7fd1278c
  TEST_RR_12_AFTER 284, 2, 2, xt.pack16lh, 0xdcda1a40, 0x65781a40, 0xdcda78b6
  TEST_RR_21_AFTER 285, 0, 0, xt.pack16lh, 0xf03428df, 0x53be28df, 0xf0345de1
  TEST_RR_21_AFTER 286, 0, 1, xt.pack16lh, 0x440e8184, 0x8da78184, 0x440e08b1
  TEST_RR_21_AFTER 287, 0, 2, xt.pack16lh, 0x171a7c08, 0xf6437c08, 0x171a952b
  TEST_RR_21_AFTER 288, 1, 0, xt.pack16lh, 0xcd355544, 0xc3975544, 0xcd3598bc
  TEST_RR_21_AFTER 289, 1, 1, xt.pack16lh, 0x6104c660, 0x2ec5c660, 0x610407a2
  TEST_RR_21_AFTER 290, 1, 2, xt.pack16lh, 0xbbe842ac, 0x2e9d42ac, 0xbbe81234
  TEST_RR_21_AFTER 291, 2, 0, xt.pack16lh, 0x6ebb22df, 0xb7fd22df, 0x6ebb723c
  TEST_RR_21_AFTER 292, 2, 1, xt.pack16lh, 0x14616b3a, 0x257c6b3a, 0x1461f707
  TEST_RR_21_AFTER 293, 2, 2, xt.pack16lh, 0xb076b38c, 0x90c9b38c, 0xb0760778
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.pack16lh, 0xcc60bec8, 0x1dd4bec8, 0xcc60bdf2
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.pack16lh, 0x4d672363, 0x9ce02363, 0x4d673d42
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.pack16lh, 0x9162918f, 0x155d918f, 0x91621429
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.pack16lh, 0x83651449, 0xe1411449, 0x83659a79
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.pack16lh, 0xf7cc7c64, 0x4ed07c64, 0xf7cc9405
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.pack16lh, 0x00b33b3a, 0x48b13b3a, 0x00b3bb51

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.pack16lh, 0x2d050ebf, 0xe38d0ebf, 0x2d05f25a
  TEST_RR_RS2_LOADED 301, 0, xt.pack16lh, 0x2d050ebf, 0xe38d0ebf, 0x2d05f25a
  TEST_RR_BOTH_LOADED 302, 0, xt.pack16lh, 0xe38d0ebf, 0xe38d0ebf
  TEST_RR_RS1_LOADED 303, 1, xt.pack16lh, 0xbabc4a19, 0x2a774a19, 0xbabce76f
  TEST_RR_RS2_LOADED 304, 1, xt.pack16lh, 0xbabc4a19, 0x2a774a19, 0xbabce76f
  TEST_RR_BOTH_LOADED 305, 1, xt.pack16lh, 0x2a774a19, 0x2a774a19
  TEST_RR_RS1_LOADED 306, 2, xt.pack16lh, 0x0bf3b6ba, 0x3357b6ba, 0x0bf3fa98
  TEST_RR_RS2_LOADED 307, 2, xt.pack16lh, 0x0bf3b6ba, 0x3357b6ba, 0x0bf3fa98
  TEST_RR_BOTH_LOADED 308, 2, xt.pack16lh, 0x3357b6ba, 0x3357b6ba

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.pack16lh, 0x5a0f96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.pack16lh, 0xc35a3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.pack16lh, 0x0000ffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.pack16lh, 0xc35a0000, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.pack16lh, 0x000096e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.pack16lh, 0, 1
  TEST_RR_ZERO_RS2 315, xt.pack16lh, 1, 1
  TEST_RR_ZERO_RS1 316, xt.pack16lh, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.pack16lh, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.pack16lh, 0
  TEST_RR_ZERO_RD 319, xt.pack16lh, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.pack16lh, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.pack16lh, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.pack16lh, 1, 0xffffffff

TEST_END
