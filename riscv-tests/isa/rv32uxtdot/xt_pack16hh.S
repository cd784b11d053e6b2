// xt.pack16hh: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16hh, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16hh, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16hh, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16hh, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16hh, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16hh, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16hh, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16hh, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16hh, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16hh, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16hh, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16hh, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16hh, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16hh, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16hh, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16hh, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16hh, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16hh, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16hh, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16hh, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16hh, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16hh, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16hh, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16hh, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16hh, 0x00008765, 0x87654321, 15
  TEST_RR 28, xt.pack16hh, 0xfedc0000, 7, 0xfedcba98
  TEST_RR 29, xt.pack16hh, 0x00008765, 0x87654321, 240
  TEST_RR 30, xt.pack16hh, 0xfedc0000, 112, 0xfedcba98
  TEST_RR 31, xt.pack16hh, 0x00008765, 0x87654321, 3840
  TEST_RR 32, xt.pack16hh, 0xfedc0000, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16hh, 0x00008765, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16hh, 0xfedc0000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16hh, 0x000f8765, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16hh, 0xfedc0007, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16hh, 0x00f08765, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16hh, 0xfedc0070, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16hh, 0x0f008765, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16hh, 0xfedc0700, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16hh, 0xf0008765, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16hh, 0xfedc7000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16hh, 0x87650000, 128, 0x87654321
  TEST_RR 44, xt.pack16hh, 0x0000fedc, 0xfedcba98, 127
  TEST_RR 45, xt.pack16hh, 0x87650000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16hh, 0x0000fedc, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16hh, 0x87650080, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16hh, 0x007ffedc, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16hh, 0x87658000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16hh, 0x7f00fedc, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16hh, 0, 0, 0
  TEST_RR 52, xt.pack16hh, 0, 0, 1
  TEST_RR 53, xt.pack16hh, 0, 0, 2
  TEST_RR 54, xt.pack16hh, 0x7fff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16hh, 0x80000000, 0, 0x80000000
  TEST_RR 56, xt.pack16hh, 0x80000000, 0, 0x80000001
  TEST_RR 57, xt.pack16hh, 0xffff0000, 0, 0xffff8000
  TEST_RR 58, xt.pack16hh, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16hh, 0, 1, 0
  TEST_RR 60, xt.pack16hh, 0, 1, 1
  TEST_RR 61, xt.pack16hh, 0, 1, 2
  TEST_RR 62, xt.pack16hh, 0x7fff0000, 1, 0x7fffffff
  TEST_RR 63, xt.pack16hh, 0x80000000, 1, 0x80000000
  TEST_RR 64, xt.pack16hh, 0x80000000, 1, 0x80000001
  TEST_RR 65, xt.pack16hh, 0xffff0000, 1, 0xffff8000
  TEST_RR 66, xt.pack16hh, 0xffff0000, 1, 0xffffffff
  TEST_RR 67, xt.pack16hh, 0, 2, 0
  TEST_RR 68, xt.pack16hh, 0, 2, 1
  TEST_RR 69, xt.pack16hh, 0, 2, 2
  TEST_RR 70, xt.pack16hh, 0x7fff0000, 2, 0x7fffffff
  TEST_RR 71, xt.pack16hh, 0x80000000, 2, 0x80000000
  TEST_RR 72, xt.pack16hh, 0x80000000, 2, 0x80000001
  TEST_RR 73, xt.pack16hh, 0xffff0000, 2, 0xffff8000
  TEST_RR 74, xt.pack16hh, 0xffff0000, 2, 0xffffffff
  TEST_RR 75, xt.pack16hh, 0x00007fff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16hh, 0x00007fff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16hh, 0x00007fff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16hh, 0x7fff7fff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16hh, 0x80007fff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16hh, 0x80007fff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16hh, 0xffff7fff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16hh, 0xffff7fff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16hh, 0x00008000, 0x80000000, 0
  TEST_RR 84, xt.pack16hh, 0x00008000, 0x80000000, 1
  TEST_RR 85, xt.pack16hh, 0x00008000, 0x80000000, 2
  TEST_RR 86, xt.pack16hh, 0x7fff8000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16hh, 0x80008000, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16hh, 0x80008000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16hh, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16hh, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16hh, 0x00008000, 0x80000001, 0
  TEST_RR 92, xt.pack16hh, 0x00008000, 0x80000001, 1
  TEST_RR 93, xt.pack16hh, 0x00008000, 0x80000001, 2
  TEST_RR 94, xt.pack16hh, 0x7fff8000, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16hh, 0x80008000, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16hh, 0x80008000, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16hh, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16hh, 0xffff8000, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16hh, 0x0000ffff, 0xffff8000, 0
  TEST_RR 100, xt.pack16hh, 0x0000ffff, 0xffff8000, 1
  TEST_RR 101, xt.pack16hh, 0x0000ffff, 0xffff8000, 2
  TEST_RR 102, xt.pack16hh, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16hh, 0x8000ffff, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16hh, 0x8000ffff, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16hh, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16hh, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16hh, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16hh, 0x0000ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16hh, 0x0000ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16hh, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16hh, 0x8000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16hh, 0x8000ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16hh, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.pack16hh, 0x5a0f0000, 1, 0x5a0f3c85
  TEST_RR 116, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 1
  TEST_RR 117, xt.pack16hh, 0x5a0f0000, 2, 0x5a0f3c85
  TEST_RR 118, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 2
  TEST_RR 119, xt.pack16hh, 0x5a0f0000, 4, 0x5a0f3c85
  TEST_RR 120, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 4
  TEST_RR 121, xt.pack16hh, 0x5a0f0000, 8, 0x5a0f3c85
  TEST_RR 122, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 8
  TEST_RR 123, xt.pack16hh, 0x5a0f0000, 16, 0x5a0f3c85
  TEST_RR 124, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 16
  TEST_RR 125, xt.pack16hh, 0x5a0f0000, 32, 0x5a0f3c85
  TEST_RR 126, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 32
  TEST_RR 127, xt.pack16hh, 0x5a0f0000, 64, 0x5a0f3c85
  TEST_RR 128, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 64
  TEST_RR 129, xt.pack16hh, 0x5a0f0000, 128, 0x5a0f3c85
  TEST_RR 130, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 128
  TEST_RR 131, xt.pack16hh, 0x5a0f0000, 256, 0x5a0f3c85
  TEST_RR 132, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 256
  TEST_RR 133, xt.pack16hh, 0x5a0f0000, 512, 0x5a0f3c85
  TEST_RR 134, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 512
  TEST_RR 135, xt.pack16hh, 0x5a0f0000, 1024, 0x5a0f3c85
  TEST_RR 136, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 1024
  TEST_RR 137, xt.pack16hh, 0x5a0f0000, 2048, 0x5a0f3c85
  TEST_RR 138, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 2048
  TEST_RR 139, xt.pack16hh, 0x5a0f0000, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.pack16hh, 0x5a0f0000, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.pack16hh, 0x5a0f0000, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.pack16hh, 0x5a0f0000, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.pack16hh, 0x0000c35a, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.pack16hh, 0x5a0f0001, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.pack16hh, 0x0001c35a, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.pack16hh, 0x5a0f0002, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.pack16hh, 0x0002c35a, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.pack16hh, 0x5a0f0004, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.pack16hh, 0x0004c35a, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.pack16hh, 0x5a0f0008, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.pack16hh, 0x0008c35a, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.pack16hh, 0x5a0f0010, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.pack16hh, 0x0010c35a, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.pack16hh, 0x5a0f0020, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.pack16hh, 0x0020c35a, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.pack16hh, 0x5a0f0040, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.pack16hh, 0x0040c35a, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.pack16hh, 0x5a0f0080, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.pack16hh, 0x0080c35a, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.pack16hh, 0x5a0f0100, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.pack16hh, 0x0100c35a, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.pack16hh, 0x5a0f0200, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.pack16hh, 0x0200c35a, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.pack16hh, 0x5a0f0400, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.pack16hh, 0x0400c35a, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.pack16hh, 0x5a0f0800, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.pack16hh, 0x0800c35a, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.pack16hh, 0x5a0f1000, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.pack16hh, 0x1000c35a, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.pack16hh, 0x5a0f2000, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.pack16hh, 0x2000c35a, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.pack16hh, 0x5a0f4000, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.pack16hh, 0x4000c35a, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.pack16hh, 0x5a0f8000, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.pack16hh, 0x8000c35a, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.pack16hh, 0xffffffff, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.pack16hh, 0xffffffff, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.pack16hh, 0xfffdffff, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.pack16hh, 0xfeffffff, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.pack16hh, 0x7fffffff, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.pack16hh, 0xffffffff, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.pack16hh, 0xffffffff, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.pack16hh, 0xffefffff, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.pack16hh, 0xf7ffffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.pack16hh, 0xffffffff, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.pack16hh, 0xffffffff, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.pack16hh, 0xfffeffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.pack16hh, 0xff7fffff, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.pack16hh, 0xbfffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.pack16hh, 0xffffffff, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.pack16hh, 0xffffffff, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.pack16hh, 0xfff7fffe, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.pack16hh, 0xfbfffffd, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.pack16hh, 0xfffffffb, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.pack16hh, 0xfffffff7, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.pack16hh, 0xffffffef, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.pack16hh, 0xffbfffdf, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.pack16hh, 0xdfffffbf, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.pack16hh, 0xffffff7f, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.pack16hh, 0xfffffeff, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.pack16hh, 0xfffbfdff, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.pack16hh, 0xfdfffbff, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.pack16hh, 0xfffff7ff, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.pack16hh, 0xffffefff, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.pack16hh, 0xffffdfff, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.pack16hh, 0xffdfbfff, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.pack16hh, 0xefff7fff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.pack16hh, 0x25bd4ae2, 0x4ae2be74, 0x25bd9d44
  TEST_RR 212, xt.pack16hh, 0x39ff4758, 0x4758a32e, 0x39ff61d4
  TEST_RR 213, xt.pack16hh, 0x9118ee43, 0xee431f94, 0x9118ec4b
  TEST_RR 214, xt.pack16hh, 0x8be19dad, 0x9dadc08d, 0x8be1db47
  TEST_RR 215, xt.pack16hh, 0x6e74fab0, 0xfab06cf9, 0x6e745659
  TEST_RR 216, xt.pack16hh, 0xbd6fe7c2, 0xe7c2400e, 0xbd6f7086
  TEST_RR 217, xt.pack16hh, 0x3812d602, 0xd6028bbc, 0x38126eb5
  TEST_RR 218, xt.pack16hh, 0xbce62bcb, 0x2bcb1ee0, 0xbce6b9d7
  TEST_RR 219, xt.pack16hh, 0xd1733b38, 0x3b3822fc, 0xd17339f8
  TEST_RR 220, xt.pack16hh, 0x0bd10391, 0x0391d4e5, 0x0bd1f004
  TEST_RR 221, xt.pack16hh, 0xc9053a15, 0x3a15d43a, 0xc905161a
  TEST_RR 222, xt.pack16hh, 0x3c2a35c2, 0x35c249fc, 0x3c2ac154
  TEST_RR 223, xt.pack16hh, 0x0bae98e4, 0x98e4eb04, 0x0bae22c5
  TEST_RR 224, xt.pack16hh, 0x3b14c42d, 0xc42ddc25, 0x3b14c787
  TEST_RR 225, xt.pack16hh, 0xe394c0c2, 0xc0c2bdf8, 0xe3945733
  TEST_RR 226, xt.pack16hh, 0x9deb503b, 0x503b8435, 0x9debe4de

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.pack16hh, 0x5a0fc35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.pack16hh, 0x5a0fc35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.pack16hh, 0xc35ac35a, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.pack16hh, 0xc35ac35a, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.pack16hh, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.pack16hh, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.pack16hh, 0x5a0f5a0f, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.pack16hh, 0x5a0f5a0f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.pack16hh, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.pack16hh, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.pack16hh, 0x80008000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.pack16hh, 0x80008000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.pack16hh, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.pack16hh, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.pack16hh, 0, 7
  TEST_RR_ALL_SAME 242, xt.pack16hh, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.pack16hh, 0x02651803, 0x180367c5, 0x02650feb, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.pack16hh, 0x8e379be4, 0x9be43861, 0x8e373af9, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.pack16hh, 0x3de39bd5, 0x9bd5662d, 0x3de301f9, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.pack16hh, 0x385d4dbe, 0x4dbedc0d, 0x385da539, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.pack16hh, 0x231d393a, 0x393aebda, 0x231d9121, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.pack16hh, 0x09652e35, 0x2e35acba, 0x0965ee2e, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.pack16hh, 0xcd2bd372, 0xd372ccae, 0xcd2b3808, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.pack16hh, 0x1e273414, 0x3414c62d, 0x1e27bd81, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.pack16hh, 0x5ec86c07, 0x6c0719a8, 0x5ec8d5cd, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.pack16hh, 0xdcd1b5bb, 0xb5bb6405, 0xdcd104cd, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.pack16hh, 0xd302549a, 0x549a1593, 0xd3028461, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.pack16hh, 0x50160675, 0x0675a0e6, 0x50161fb4, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.pack16hh, 0xafaeda24, 0xda24fa15, 0xafae4e05, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.pack16hh, 0x905b17ea, 0x17ea2249, 0x905b18de, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.pack16hh, 0xb71e84d6, 0x84d6322a, 0xb71e052b, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.pack16hh, 0xa03c38b3, 0x38b387d2, 0xa03c7376, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.pack16hh, 0x216ce04b, 0xe04bf93c, 0x216c6904, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.pack16hh, 0x193bf2a5, 0xf2a59719, 0x193b5f6c, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.pack16hh, 0xaffca471, 0xa4711298, 0xaffc9401, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.pack16hh, 0x17870fe4, 0x0fe42b3f, 0x178726b7, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.pack16hh, 0xafb75c23, 0x5c23fece, 0xafb7a9bd, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.pack16hh, 0xe22d7c56, 0x7c5672d0, 0xe22d275a, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.pack16hh, 0x7d84db38, 0xdb38ef48, 0x7d84f918, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.pack16hh, 0x886b9756, 0x9756ba9f, 0x886bf65f, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.pack16hh, 0x2468115e, 0x115ed7b4, 0x24681128, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.pack16hh, 0x4e7ba334, 0xa334953b, 0x4e7bf1ab, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.pack16hh, 0xce491de3, 0x1de352e9, 0xce49be94, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.pack16hh, 0xd4e36962, 0x69626d08, 0xd4e38916, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.pack16hh, 0x5628272f, 0x272f1f64, 0x5628153d, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.pack16hh, 0x70b3f4d0, 0xf4d0e1d1, 0x70b30c6f, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.pack16hh, 0x6212a76c, 0xa76c7fd0, 0x62121172
  TEST_RR_RESULT_AFTER 274, 1, xt.pack16hh, 0x86711254, 0x12543419, 0x867136ed
  TEST_RR_RESULT_AFTER 275, 2, xt.pack16hh, 0x4ab96634, 0x6634eb14, 0x4ab957c8

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.pack16hh, 0x440bda08, 0xda087996, 0x440b172e
  TEST_RR_12_AFTER 277, 0, 1, xt.pack16hh, 0x36dd79ef, 0x79ef3fdc, 0x36ddcd3b
  TEST_RR_12_AFTER 278, 0, 2, xt.pack16hh, 0x58eaba59, 0xba593fa0, 0x58ea150b
  TEST_RR_12_AFTER 279, 1, 0, xt.pack16hh, 0x20fedc0e, 0xdc0ecfa9, 0x20fe47f3
  TEST_RR_12_AFTER 280, 1, 1, xt.pack16hh, 0xe0e3f461, 0xf461e958, 0xe0e3c8e3
  TEST_RR_12_AFTER 281, 1, 2, xt.pack16hh, 0xd76eb67e, 0xb67ebed8, 0xd76e0cd9
  TEST_RR_12_AFTER 282, 2, 0, xt.pack16hh, 0x989663c1, 0x63c12065, 0x9896fdc4
  TEST_RR_12_AFTER 283, 2, 1, xt.pack16hh, 0x55f5c2b9, 0xc2b960db, 0x55f5e986
  TEST_RR_12_AFTER 284, 2, 2, xt.pack16hh, 0xac1c0bd5, 0x0bd52df5, 0xac1ca5a8
  TEST_RR_21_AFTER 285, 0, 0, xt.pack16hh, 0xceed4ae0, 0x4ae0b72c, 0xceed702b
  TEST_RR_21_AFTER 286, 0, 1, xt.pack16hh, 0xf17640d6, 0x40d6fb59, 0xf176991c
  TEST_RR_21_AFTER 287, 0, 2, xt.pack16hh, 0xc4f710c6, 0x10c6a76d, 0xc4f7e129
  TEST_RR_21_AFTER 288, 1, 0, xt.pack16hh, 0x46a9e40c, 0xe40c74d5, 0x46a96fed
  TEST_RR_21_AFTER 289, 1, 1, xt.pack16hh, 0xb6d06e16, 0x6e16d6c8, 0xb6d06901
  TEST_RR_21_AFTER 290, 1, 2, xt.pack16hh, 0x34af1975, 0x1975b8c3, 0x34af03ee
  TEST_RR_21_AFTER 291, 2, 0, xt.pack16hh, 0xe089e3c0, 0xe3c006ef, 0xe08987ae
  TEST_RR_21_AFTER 292, 2, 1, xt.pack16hh, 0xb367470d, 0x470d3db4, 0xb36705a2
  TEST_RR_21_AFTER 293, 2, 2, xt.pack16hh, 0x0d9ae667, 0xe667c289, 0x0d9a2ec1
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.pack16hh, 0xb111b709, 0xb709ea07, 0xb111e29e
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.pack16hh, 0xf2866721, 0x6721159a, 0xf286f61e
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.pack16hh, 0xbed43f0b, 0x3f0bc158, 0xbed42902
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.pack16hh, 0xc1dec5bf, 0xc5bfdb2f, 0xc1de7ea2
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.pack16hh, 0x1fb7fe65, 0xfe6531be, 0x1fb7802a
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.pack16hh, 0x7d32c65a, 0xc65aae14, 0x7d32e945

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.pack16hh, 0x3a241d81, 0x1d816463, 0x3a24632a
  TEST_RR_RS2_LOADED 301, 0, xt.pack16hh, 0x3a241d81, 0x1d816463, 0x3a24632a
  TEST_RR_BOTH_LOADED 302, 0, xt.pack16hh, 0x1d811d81, 0x1d816463
  TEST_RR_RS1_LOADED 303, 1, xt.pack16hh, 0x67976579, 0x6579113b, 0x67977032
  TEST_RR_RS2_LOADED 304, 1, xt.pack16hh, 0x67976579, 0x6579113b, 0x67977032
  TEST_RR_BOTH_LOADED 305, 1, xt.pack16hh, 0x65796579, 0x6579113b
  TEST_RR_RS1_LOADED 306, 2, xt.pack16hh, 0xaec899a7, 0x99a7c655, 0xaec8708f
  TEST_RR_RS2_LOADED 307, 2, xt.pack16hh, 0xaec899a7, 0x99a7c655, 0xaec8708f
  TEST_RR_BOTH_LOADED 308, 2, xt.pack16hh, 0x99a799a7, 0x99a7c655

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.pack16hh, 0x5a0fc35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.pack16hh, 0xc35a5a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.pack16hh, 0x00007fff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.pack16hh, 0xc35a0000, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.pack16hh, 0x0000c35a, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.pack16hh, 0, 1
  TEST_RR_ZERO_RS2 315, xt.pack16hh, 0, 1
  TEST_RR_ZERO_RS1 316, xt.pack16hh, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.pack16hh, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.pack16hh, 0
  TEST_RR_ZERO_RD 319, xt.pack16hh, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.pack16hh, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.pack16hh, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.pack16hh, 1, 0xffffffff

TEST_END
