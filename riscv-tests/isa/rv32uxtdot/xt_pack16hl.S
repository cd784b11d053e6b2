// xt.pack16hl: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16hl, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16hl, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16hl, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16hl, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16hl, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16hl, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16hl, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16hl, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16hl, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16hl, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16hl, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16hl, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16hl, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16hl, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16hl, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16hl, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16hl, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16hl, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16hl, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16hl, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16hl, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16hl, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16hl, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16hl, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16hl, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16hl, 0x000f8765, 0x87654321, 15
  TEST_RR 28, xt.pack16hl, 0xba980000, 7, 0xfedcba98
  TEST_RR 29, xt.pack16hl, 0x00f08765, 0x87654321, 240
  TEST_RR 30, xt.pack16hl, 0xba980000, 112, 0xfedcba98
  TEST_RR 31, xt.pack16hl, 0x0f008765, 0x87654321, 3840
  TEST_RR 32, xt.pack16hl, 0xba980000, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16hl, 0xf0008765, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16hl, 0xba980000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16hl, 0x00008765, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16hl, 0xba980007, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16hl, 0x00008765, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16hl, 0xba980070, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16hl, 0x00008765, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16hl, 0xba980700, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16hl, 0x00008765, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16hl, 0xba987000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16hl, 0x43210000, 128, 0x87654321
  TEST_RR 44, xt.pack16hl, 0x007ffedc, 0xfedcba98, 127
  TEST_RR 45, xt.pack16hl, 0x43210000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16hl, 0x7f00fedc, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16hl, 0x43210080, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16hl, 0x0000fedc, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16hl, 0x43218000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16hl, 0x0000fedc, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16hl, 0, 0, 0
  TEST_RR 52, xt.pack16hl, 0x00010000, 0, 1
  TEST_RR 53, xt.pack16hl, 0x00020000, 0, 2
  TEST_RR 54, xt.pack16hl, 0xffff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16hl, 0, 0, 0x80000000
  TEST_RR 56, xt.pack16hl, 0x00010000, 0, 0x80000001
  TEST_RR 57, xt.pack16hl, 0x80000000, 0, 0xffff8000
  TEST_RR 58, xt.pack16hl, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16hl, 0, 1, 0
  TEST_RR 60, xt.pack16hl, 0x00010000, 1, 1
  TEST_RR 61, xt.pack16hl, 0x00020000, 1, 2
  TEST_RR 62, xt.pack16hl, 0xffff0000, 1, 0x7fffffff
  TEST_RR 63, xt.pack16hl, 0, 1, 0x80000000
  TEST_RR 64, xt.pack16hl, 0x00010000, 1, 0x80000001
  TEST_RR 65, xt.pack16hl, 0x80000000, 1, 0xffff8000
  TEST_RR 66, xt.pack16hl, 0xffff0000, 1, 0xffffffff
  TEST_RR 67, xt.pack16hl, 0, 2, 0
  TEST_RR 68, xt.pack16hl, 0x00010000, 2, 1
  TEST_RR 69, xt.pack16hl, 0x00020000, 2, 2
  TEST_RR 70, xt.pack16hl, 0xffff0000, 2, 0x7fffffff
  TEST_RR 71, xt.pack16hl, 0, 2, 0x80000000
  TEST_RR 72, xt.pack16hl, 0x00010000, 2, 0x80000001
  TEST_RR 73, xt.pack16hl, 0x80000000, 2, 0xffff8000
  TEST_RR 74, xt.pack16hl, 0xffff0000, 2, 0xffffffff
  TEST_RR 75, xt.pack16hl, 0x00007fff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16hl, 0x00017fff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16hl, 0x00027fff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16hl, 0xffff7fff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16hl, 0x00007fff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16hl, 0x00017fff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16hl, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16hl, 0xffff7fff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16hl, 0x00008000, 0x80000000, 0
  TEST_RR 84, xt.pack16hl, 0x00018000, 0x80000000, 1
  TEST_RR 85, xt.pack16hl, 0x00028000, 0x80000000, 2
  TEST_RR 86, xt.pack16hl, 0xffff8000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16hl, 0x00008000, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16hl, 0x00018000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16hl, 0x80008000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16hl, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16hl, 0x00008000, 0x80000001, 0
  TEST_RR 92, xt.pack16hl, 0x00018000, 0x80000001, 1
  TEST_RR 93, xt.pack16hl, 0x00028000, 0x80000001, 2
  TEST_RR 94, xt.pack16hl, 0xffff8000, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16hl, 0x00008000, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16hl, 0x00018000, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16hl, 0x80008000, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16hl, 0xffff8000, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16hl, 0x0000ffff, 0xffff8000, 0
  TEST_RR 100, xt.pack16hl, 0x0001ffff, 0xffff8000, 1
  TEST_RR 101, xt.pack16hl, 0x0002ffff, 0xffff8000, 2
  TEST_RR 102, xt.pack16hl, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16hl, 0x0000ffff, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16hl, 0x0001ffff, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16hl, 0x8000ffff, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16hl, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16hl, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16hl, 0x0001ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16hl, 0x0002ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16hl, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16hl, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16hl, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16hl, 0x8000ffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16hl, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.pack16hl, 0x3c850000, 1, 0x5a0f3c85
  TEST_RR 116, xt.pack16hl, 0x0001c35a, 0xc35a96e7, 1
  TEST_RR 117, xt.pack16hl, 0x3c850000, 2, 0x5a0f3c85
  TEST_RR 118, xt.pack16hl, 0x0002c35a, 0xc35a96e7, 2
  TEST_RR 119, xt.pack16hl, 0x3c850000, 4, 0x5a0f3c85
  TEST_RR 120, xt.pack16hl, 0x0004c35a, 0xc35a96e7, 4
  TEST_RR 121, xt.pack16hl, 0x3c850000, 8, 0x5a0f3c85
  TEST_RR 122, xt.pack16hl, 0x0008c35a, 0xc35a96e7, 8
  TEST_RR 123, xt.pack16hl, 0x3c850000, 16, 0x5a0f3c85
  TEST_RR 124, xt.pack16hl, 0x0010c35a, 0xc35a96e7, 16
  TEST_RR 125, xt.pack16hl, 0x3c850000, 32, 0x5a0f3c85
  TEST_RR 126, xt.pack16hl, 0x0020c35a, 0xc35a96e7, 32
  TEST_RR 127, xt.pack16hl, 0x3c850000, 64, 0x5a0f3c85
  TEST_RR 128, xt.pack16hl, 0x0040c35a, 0xc35a96e7, 64
  TEST_RR 129, xt.pack16hl, 0x3c850000, 128, 0x5a0f3c85
  TEST_RR 130, xt.pack16hl, 0x0080c35a, 0xc35a96e7, 128
  TEST_RR 131, xt.pack16hl, 0x3c850000, 256, 0x5a0f3c85
  TEST_RR 132, xt.pack16hl, 0x0100c35a, 0xc35a96e7, 256
  TEST_RR 133, xt.pack16hl, 0x3c850000, 512, 0x5a0f3c85
  TEST_RR 134, xt.pack16hl, 0x0200c35a, 0xc35a96e7, 512
  TEST_RR 135, xt.pack16hl, 0x3c850000, 1024, 0x5a0f3c85
  TEST_RR 136, xt.pack16hl, 0x0400c35a, 0xc35a96e7, 1024
  TEST_RR 137, xt.pack16hl, 0x3c850000, 2048, 0x5a0f3c85
  TEST_RR 138, xt.pack16hl, 0x0800c35a, 0xc35a96e7, 2048
  TEST_RR 139, xt.pack16hl, 0x3c850000, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.pack16hl, 0x1000c35a, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.pack16hl, 0x3c850000, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.pack16hl, 0x2000c35a, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.pack16hl, 0x3c850000, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.pack16hl, 0x4000c35a, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.pack16hl, 0x3c850000, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.pack16hl, 0x8000c35a, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.pack16hl, 0x3c850001, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.pack16hl, 0x3c850002, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.pack16hl, 0x3c850004, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.pack16hl, 0x3c850008, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.pack16hl, 0x3c850010, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.pack16hl, 0x3c850020, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.pack16hl, 0x3c850040, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.pack16hl, 0x3c850080, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.pack16hl, 0x3c850100, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.pack16hl, 0x3c850200, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.pack16hl, 0x3c850400, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.pack16hl, 0x3c850800, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.pack16hl, 0x3c851000, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.pack16hl, 0x3c852000, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.pack16hl, 0x3c854000, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.pack16hl, 0x3c858000, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.pack16hl, 0x0000c35a, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.pack16hl, 0xfff7ffff, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.pack16hl, 0xfbffffff, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.pack16hl, 0xffffffff, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.pack16hl, 0xffffffff, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.pack16hl, 0xffffffff, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.pack16hl, 0xffbfffff, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.pack16hl, 0xdfffffff, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.pack16hl, 0xffffffff, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.pack16hl, 0xffffffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.pack16hl, 0xfffbffff, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.pack16hl, 0xfdffffff, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.pack16hl, 0xffffffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.pack16hl, 0xffffffff, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.pack16hl, 0xffffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.pack16hl, 0xffdfffff, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.pack16hl, 0xefffffff, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.pack16hl, 0xfffffffe, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.pack16hl, 0xfffffffd, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.pack16hl, 0xfffdfffb, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.pack16hl, 0xfefffff7, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.pack16hl, 0x7fffffef, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.pack16hl, 0xffffffdf, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.pack16hl, 0xffffffbf, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.pack16hl, 0xffefff7f, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.pack16hl, 0xf7fffeff, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.pack16hl, 0xfffffdff, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.pack16hl, 0xfffffbff, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.pack16hl, 0xfffef7ff, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.pack16hl, 0xff7fefff, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.pack16hl, 0xbfffdfff, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.pack16hl, 0xffffbfff, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.pack16hl, 0xffff7fff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.pack16hl, 0x6228b194, 0xb194c56b, 0xdd416228
  TEST_RR 212, xt.pack16hl, 0x7e1ceadd, 0xeaddc3ec, 0x481f7e1c
  TEST_RR 213, xt.pack16hl, 0x2e05c6df, 0xc6df8f56, 0xa5eb2e05
  TEST_RR 214, xt.pack16hl, 0x68efae62, 0xae62fd2d, 0xc84068ef
  TEST_RR 215, xt.pack16hl, 0x675e36f0, 0x36f0de67, 0x51f2675e
  TEST_RR 216, xt.pack16hl, 0xc87668b2, 0x68b210f3, 0x0fa4c876
  TEST_RR 217, xt.pack16hl, 0x50728cde, 0x8cde7f65, 0x784a5072
  TEST_RR 218, xt.pack16hl, 0x9fdde4fd, 0xe4fdd746, 0x06219fdd
  TEST_RR 219, xt.pack16hl, 0x4bf120b5, 0x20b56c0d, 0x26884bf1
  TEST_RR 220, xt.pack16hl, 0xff3de4de, 0xe4de3017, 0x724dff3d
  TEST_RR 221, xt.pack16hl, 0xe5aa2db4, 0x2db4658a, 0x2a95e5aa
  TEST_RR 222, xt.pack16hl, 0xa1c85776, 0x57768e42, 0xbcbfa1c8
  TEST_RR 223, xt.pack16hl, 0xb0a81e2a, 0x1e2abeab, 0xad5fb0a8
  TEST_RR 224, xt.pack16hl, 0x2690d4c3, 0xd4c32510, 0xd6212690
  TEST_RR 225, xt.pack16hl, 0xbceb9480, 0x94802f93, 0x9bf1bceb
  TEST_RR 226, xt.pack16hl, 0xd46c3193, 0x3193599a, 0x28b7d46c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.pack16hl, 0x3c85c35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.pack16hl, 0x3c85c35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.pack16hl, 0x96e7c35a, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.pack16hl, 0x96e7c35a, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.pack16hl, 0x96e75a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.pack16hl, 0x96e75a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.pack16hl, 0x3c855a0f, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.pack16hl, 0x3c855a0f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.pack16hl, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.pack16hl, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.pack16hl, 0x00008000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.pack16hl, 0x00008000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.pack16hl, 0x00030000, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.pack16hl, 0x00030000, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.pack16hl, 0x00070000, 7
  TEST_RR_ALL_SAME 242, xt.pack16hl, 0x00070000, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.pack16hl, 0xb93463f1, 0x63f113c2, 0x41deb934, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.pack16hl, 0xabf2a7ab, 0xa7ab13ff, 0xc198abf2, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.pack16hl, 0x6f1193ea, 0x93ea222c, 0x8d2a6f11, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.pack16hl, 0x14966be4, 0x6be45157, 0x6c8c1496, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.pack16hl, 0xbc06b0f0, 0xb0f04abd, 0x1df7bc06, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.pack16hl, 0xe711399d, 0x399d4a89, 0x30d3e711, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.pack16hl, 0xc1e998bb, 0x98bbf600, 0x7824c1e9, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.pack16hl, 0xf3811c8b, 0x1c8b33c5, 0x6bd8f381, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.pack16hl, 0x708c2aa9, 0x2aa9b9e9, 0x4c80708c, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.pack16hl, 0xf6a7f982, 0xf9820e20, 0x3ec8f6a7, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.pack16hl, 0x431ac520, 0xc520b032, 0x9974431a, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.pack16hl, 0x34a33a34, 0x3a34fd9b, 0xc7b034a3, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.pack16hl, 0xaab722d8, 0x22d88ba3, 0x74dfaab7, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.pack16hl, 0x9565d5b3, 0xd5b3f309, 0x14bf9565, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.pack16hl, 0x94bcd851, 0xd851f09e, 0xab4c94bc, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.pack16hl, 0x3e130478, 0x0478ee43, 0x54e13e13, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.pack16hl, 0xa86fba3e, 0xba3e9ac1, 0x7fe3a86f, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.pack16hl, 0xab2f8fe4, 0x8fe41b8e, 0x2453ab2f, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.pack16hl, 0xd3eb0505, 0x0505320c, 0xc95ad3eb, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.pack16hl, 0x75c5187f, 0x187feadb, 0xe1ad75c5, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.pack16hl, 0xecf0d259, 0xd259488f, 0xeff1ecf0, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.pack16hl, 0x48600dfe, 0x0dfedfcd, 0xcc384860, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.pack16hl, 0xc2c5cfa3, 0xcfa317b4, 0x84a1c2c5, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.pack16hl, 0x8e5cfcb8, 0xfcb8800d, 0xc1d98e5c, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.pack16hl, 0x925716d8, 0x16d8fa32, 0x6d499257, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.pack16hl, 0x28948ca0, 0x8ca07369, 0xb5532894, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.pack16hl, 0x2ca08a20, 0x8a2032f0, 0x9b492ca0, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.pack16hl, 0x19a63add, 0x3add2310, 0x473319a6, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.pack16hl, 0x89581a82, 0x1a82f294, 0x48f48958, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.pack16hl, 0x68b28234, 0x82348440, 0x8c5268b2, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.pack16hl, 0x346a6f9d, 0x6f9deaf5, 0xfee1346a
  TEST_RR_RESULT_AFTER 274, 1, xt.pack16hl, 0xbff236cc, 0x36ccc9f2, 0x3bb5bff2
  TEST_RR_RESULT_AFTER 275, 2, xt.pack16hl, 0x848c8567, 0x85677a60, 0xa3e7848c

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.pack16hl, 0x0690a442, 0xa44265c3, 0x72600690
  TEST_RR_12_AFTER 277, 0, 1, xt.pack16hl, 0x94b1dad6, 0xdad655be, 0x9db494b1
  TEST_RR_12_AFTER 278, 0, 2, xt.pack16hl, 0xc1ae9ca8, 0x9ca8fb07, 0x4c05c1ae
  TEST_RR_12_AFTER 279, 1, 0, xt.pack16hl, 0x552ca479, 0xa479c6a2, 0xca4c552c
  TEST_RR_12_AFTER 280, 1, 1, xt.pack16hl, 0x5327bae3, 0xbae38494, 0x11dd5327
  TEST_RR_12_AFTER 281, 1, 2, xt.pack16hl, 0x093bd34b, 0xd34b2ff9, 0x5eec093b
  TEST_RR_12_AFTER 282, 2, 0, xt.pack16hl, 0x3e04a0bb, 0xa0bb4759, 0x07083e04
  TEST_RR_12_AFTER 283, 2, 1, xt.pack16hl, 0xd95ac26e, 0xc26e5c46, 0xb4bfd95a
  TEST_RR_12_AFTER 284, 2, 2, xt.pack16hl, 0x5099ed37, 0xed37cac7, 0xe7635099
  TEST_RR_21_AFTER 285, 0, 0, xt.pack16hl, 0xb7d357d6, 0x57d6c6e8, 0xd223b7d3
  TEST_RR_21_AFTER 286, 0, 1, xt.pack16hl, 0x09d03127, 0x31276b7a, 0x012709d0
  TEST_RR_21_AFTER 287, 0, 2, xt.pack16hl, 0xec9847e3, 0x47e33b22, 0xa972ec98
  TEST_RR_21_AFTER 288, 1, 0, xt.pack16hl, 0xfe3e5691, 0x5691c38e, 0x6cbffe3e
  TEST_RR_21_AFTER 289, 1, 1, xt.pack16hl, 0xd65c1fd2, 0x1fd2cd71, 0x18a5d65c
  TEST_RR_21_AFTER 290, 1, 2, xt.pack16hl, 0x4f53fa4f, 0xfa4fdd14, 0xafb84f53
  TEST_RR_21_AFTER 291, 2, 0, xt.pack16hl, 0xedbf35b2, 0x35b2ee6e, 0xa5c0edbf
  TEST_RR_21_AFTER 292, 2, 1, xt.pack16hl, 0xf66af526, 0xf526164b, 0x09f2f66a
  TEST_RR_21_AFTER 293, 2, 2, xt.pack16hl, 0x2baedd39, 0xdd39d246, 0x58152bae
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.pack16hl, 0x3e574989, 0x49897280, 0x88bf3e57
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.pack16hl, 0x9ff4399b, 0x399b624b, 0x1f3f9ff4
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.pack16hl, 0x9455ec02, 0xec02d817, 0x7ca19455
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.pack16hl, 0xc54f27cf, 0x27cff781, 0x3a29c54f
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.pack16hl, 0xfd4ef67c, 0xf67c8b6c, 0x224ffd4e
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.pack16hl, 0x46f45245, 0x524513ce, 0x392946f4

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.pack16hl, 0xa5837093, 0x7093fb61, 0x3b19a583
  TEST_RR_RS2_LOADED 301, 0, xt.pack16hl, 0xa5837093, 0x7093fb61, 0x3b19a583
  TEST_RR_BOTH_LOADED 302, 0, xt.pack16hl, 0xfb617093, 0x7093fb61
  TEST_RR_RS1_LOADED 303, 1, xt.pack16hl, 0x0df44cda, 0x4cda48ae, 0x4a340df4
  TEST_RR_RS2_LOADED 304, 1, xt.pack16hl, 0x0df44cda, 0x4cda48ae, 0x4a340df4
  TEST_RR_BOTH_LOADED 305, 1, xt.pack16hl, 0x48ae4cda, 0x4cda48ae
  TEST_RR_RS1_LOADED 306, 2, xt.pack16hl, 0xf64293f5, 0x93f5945f, 0xfb73f642
  TEST_RR_RS2_LOADED 307, 2, xt.pack16hl, 0xf64293f5, 0x93f5945f, 0xfb73f642
  TEST_RR_BOTH_LOADED 308, 2, xt.pack16hl, 0x945f93f5, 0x93f5945f

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.pack16hl, 0x3c85c35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.pack16hl, 0x96e75a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.pack16hl, 0x00037fff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.pack16hl, 0x96e70000, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.pack16hl, 0x0000c35a, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.pack16hl, 0x00010000, 1
  TEST_RR_ZERO_RS2 315, xt.pack16hl, 0, 1
  TEST_RR_ZERO_RS1 316, xt.pack16hl, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.pack16hl, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.pack16hl, 0
  TEST_RR_ZERO_RD 319, xt.pack16hl, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.pack16hl, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.pack16hl, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.pack16hl, 1, 0xffffffff

TEST_END
