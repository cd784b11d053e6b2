// xt.pack4: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack4, 0, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack4, 0xffff0000, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack4, 0x88880000, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack4, 0x77770000, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack4, 0xffff0000, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack4, 0x0000ffff, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack4, 0xffffffff, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack4, 0x8888ffff, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack4, 0x7777ffff, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack4, 0xffffffff, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack4, 0x00008888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack4, 0xffff8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack4, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack4, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack4, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack4, 0x00007777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack4, 0xffff7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack4, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack4, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack4, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack4, 0x0000ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack4, 0xffffffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack4, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack4, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack4, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack4, 0x000f7531, 0x87654321, 15
  TEST_RR 28, xt.pack4, 0xeca80007, 7, 0xfedcba98
  TEST_RR 29, xt.pack4, 0x00007531, 0x87654321, 240
  TEST_RR 30, xt.pack4, 0xeca80000, 112, 0xfedcba98
  TEST_RR 31, xt.pack4, 0x00f07531, 0x87654321, 3840
  TEST_RR 32, xt.pack4, 0xeca80070, 1792, 0xfedcba98
  TEST_RR 33, xt.pack4, 0x00007531, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack4, 0xeca80000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack4, 0x0f007531, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack4, 0xeca80700, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack4, 0x00007531, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack4, 0xeca80000, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack4, 0xf0007531, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack4, 0xeca87000, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack4, 0x00007531, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack4, 0xeca80000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack4, 0x75310000, 128, 0x87654321
  TEST_RR 44, xt.pack4, 0x000feca8, 0xfedcba98, 127
  TEST_RR 45, xt.pack4, 0x75310000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack4, 0x00f0eca8, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack4, 0x75310000, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack4, 0x0f00eca8, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack4, 0x75310000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack4, 0xf000eca8, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack4, 0, 0, 0
  TEST_RR 52, xt.pack4, 0x00010000, 0, 1
  TEST_RR 53, xt.pack4, 0x00020000, 0, 2
  TEST_RR 54, xt.pack4, 0xffff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack4, 0, 0, 0x80000000
  TEST_RR 56, xt.pack4, 0x00010000, 0, 0x80000001
  TEST_RR 57, xt.pack4, 0xff000000, 0, 0xffff8000
  TEST_RR 58, xt.pack4, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack4, 1, 1, 0
  TEST_RR 60, xt.pack4, 0x00010001, 1, 1
  TEST_RR 61, xt.pack4, 0x00020001, 1, 2
  TEST_RR 62, xt.pack4, 0xffff0001, 1, 0x7fffffff
  TEST_RR 63, xt.pack4, 1, 1, 0x80000000
  TEST_RR 64, xt.pack4, 0x00010001, 1, 0x80000001
  TEST_RR 65, xt.pack4, 0xff000001, 1, 0xffff8000
  TEST_RR 66, xt.pack4, 0xffff0001, 1, 0xffffffff
  TEST_RR 67, xt.pack4, 2, 2, 0
  TEST_RR 68, xt.pack4, 0x00010002, 2, 1
  TEST_RR 69, xt.pack4, 0x00020002, 2, 2
  TEST_RR 70, xt.pack4, 0xffff0002, 2, 0x7fffffff
  TEST_RR 71, xt.pack4, 2, 2, 0x80000000
  TEST_RR 72, xt.pack4, 0x00010002, 2, 0x80000001
  TEST_RR 73, xt.pack4, 0xff000002, 2, 0xffff8000
  TEST_RR 74, xt.pack4, 0xffff0002, 2, 0xffffffff
  TEST_RR 75, xt.pack4, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 76, xt.pack4, 0x0001ffff, 0x7fffffff, 1
  TEST_RR 77, xt.pack4, 0x0002ffff, 0x7fffffff, 2
  TEST_RR 78, xt.pack4, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack4, 0x0000ffff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack4, 0x0001ffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack4, 0xff00ffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack4, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack4, 0, 0x80000000, 0
  TEST_RR 84, xt.pack4, 0x00010000, 0x80000000, 1
  TEST_RR 85, xt.pack4, 0x00020000, 0x80000000, 2
  TEST_RR 86, xt.pack4, 0xffff0000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack4, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack4, 0x00010000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack4, 0xff000000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack4, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack4, 1, 0x80000001, 0
  TEST_RR 92, xt.pack4, 0x00010001, 0x80000001, 1
  TEST_RR 93, xt.pack4, 0x00020001, 0x80000001, 2
  TEST_RR 94, xt.pack4, 0xffff0001, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack4, 1, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack4, 0x00010001, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack4, 0xff000001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack4, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack4, 0x0000ff00, 0xffff8000, 0
  TEST_RR 100, xt.pack4, 0x0001ff00, 0xffff8000, 1
  TEST_RR 101, xt.pack4, 0x0002ff00, 0xffff8000, 2
  TEST_RR 102, xt.pack4, 0xffffff00, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack4, 0x0000ff00, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack4, 0x0001ff00, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack4, 0xff00ff00, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack4, 0xffffff00, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack4, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack4, 0x0001ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack4, 0x0002ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack4, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack4, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack4, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack4, 0xff00ffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack4, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.pack4, 0xafc50001, 1, 0x5a0f3c85
  TEST_RR 116, xt.pack4, 0x00013a67, 0xc35a96e7, 1
  TEST_RR 117, xt.pack4, 0xafc50002, 2, 0x5a0f3c85
  TEST_RR 118, xt.pack4, 0x00023a67, 0xc35a96e7, 2
  TEST_RR 119, xt.pack4, 0xafc50004, 4, 0x5a0f3c85
  TEST_RR 120, xt.pack4, 0x00043a67, 0xc35a96e7, 4
  TEST_RR 121, xt.pack4, 0xafc50008, 8, 0x5a0f3c85
  TEST_RR 122, xt.pack4, 0x00083a67, 0xc35a96e7, 8
  TEST_RR 123, xt.pack4, 0xafc50000, 16, 0x5a0f3c85
  TEST_RR 124, xt.pack4, 0x00003a67, 0xc35a96e7, 16
  TEST_RR 125, xt.pack4, 0xafc50000, 32, 0x5a0f3c85
  TEST_RR 126, xt.pack4, 0x00003a67, 0xc35a96e7, 32
  TEST_RR 127, xt.pack4, 0xafc50000, 64, 0x5a0f3c85
  TEST_RR 128, xt.pack4, 0x00003a67, 0xc35a96e7, 64
  TEST_RR 129, xt.pack4, 0xafc50000, 128, 0x5a0f3c85
  TEST_RR 130, xt.pack4, 0x00003a67, 0xc35a96e7, 128
  TEST_RR 131, xt.pack4, 0xafc50010, 256, 0x5a0f3c85
  TEST_RR 132, xt.pack4, 0x00103a67, 0xc35a96e7, 256
  TEST_RR 133, xt.pack4, 0xafc50020, 512, 0x5a0f3c85
  TEST_RR 134, xt.pack4, 0x00203a67, 0xc35a96e7, 512
  TEST_RR 135, xt.pack4, 0xafc50040, 1024, 0x5a0f3c85
  TEST_RR 136, xt.pack4, 0x00403a67, 0xc35a96e7, 1024
  TEST_RR 137, xt.pack4, 0xafc50080, 2048, 0x5a0f3c85
  TEST_RR 138, xt.pack4, 0x00803a67, 0xc35a96e7, 2048
  TEST_RR 139, xt.pack4, 0xafc50000, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.pack4, 0xafc50000, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.pack4, 0xafc50000, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.pack4, 0xafc50000, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.pack4, 0xafc50100, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.pack4, 0x01003a67, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.pack4, 0xafc50200, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.pack4, 0x02003a67, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.pack4, 0xafc50400, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.pack4, 0x04003a67, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.pack4, 0xafc50800, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.pack4, 0x08003a67, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.pack4, 0xafc50000, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.pack4, 0xafc50000, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.pack4, 0xafc50000, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.pack4, 0xafc50000, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.pack4, 0x00003a67, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.pack4, 0xafc51000, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.pack4, 0x10003a67, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.pack4, 0xafc52000, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.pack4, 0x20003a67, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.pack4, 0xafc54000, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.pack4, 0x40003a67, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.pack4, 0xafc58000, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.pack4, 0x80003a67, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.pack4, 0xafc50000, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.pack4, 0x00003a67, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.pack4, 0xafc50000, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.pack4, 0x00003a67, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.pack4, 0xafc50000, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.pack4, 0x00003a67, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.pack4, 0xafc50000, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.pack4, 0x00003a67, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.pack4, 0xfff7fffe, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.pack4, 0xffbffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.pack4, 0xfdfffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.pack4, 0xeffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.pack4, 0xffffffff, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.pack4, 0xffffffff, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.pack4, 0xffffffff, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.pack4, 0xffffffff, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.pack4, 0x7fffffef, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.pack4, 0xfffbffdf, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.pack4, 0xffdfffbf, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.pack4, 0xfeffff7f, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.pack4, 0xffffffff, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.pack4, 0xffffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.pack4, 0xffffffff, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.pack4, 0xffffffff, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.pack4, 0xf7fffeff, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.pack4, 0xbffffdff, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.pack4, 0xfffdfbff, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.pack4, 0xffeff7ff, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.pack4, 0xffffffff, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.pack4, 0xffffffff, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.pack4, 0xffffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.pack4, 0xffffffff, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.pack4, 0xff7fefff, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.pack4, 0xfbffdfff, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.pack4, 0xdfffbfff, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.pack4, 0xfffe7fff, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.pack4, 0xffffffff, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.pack4, 0xffffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.pack4, 0xffffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.pack4, 0xffffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.pack4, 0x11d44799, 0x44f70989, 0x71310d44
  TEST_RR 212, xt.pack4, 0xa325510c, 0xb5c1b0bc, 0xda2322b5
  TEST_RR 213, xt.pack4, 0x565fea11, 0x7e5ac1a1, 0x35c6858f
  TEST_RR 214, xt.pack4, 0xa46bb31e, 0x1b3341de, 0x9ac4c64b
  TEST_RR 215, xt.pack4, 0xe05b0596, 0x40357986, 0xaee0358b
  TEST_RR 216, xt.pack4, 0xc674a7be, 0xba378bde, 0xfcd6e7b4
  TEST_RR 217, xt.pack4, 0x6a07d679, 0x6d864789, 0x86dab0a7
  TEST_RR 218, xt.pack4, 0xfc306437, 0x6654d337, 0xaf8cc350
  TEST_RR 219, xt.pack4, 0x480c359b, 0x0305d96b, 0x141870ac
  TEST_RR 220, xt.pack4, 0x69c622b3, 0xc2422b23, 0xf679ec26
  TEST_RR 221, xt.pack4, 0xe22f239f, 0xb24379df, 0x4ec2124f
  TEST_RR 222, xt.pack4, 0x0e249609, 0xd9364089, 0xf02e42d4
  TEST_RR 223, xt.pack4, 0x173af320, 0x3fe33230, 0xe19773ca
  TEST_RR 224, xt.pack4, 0xacee3076, 0xf3605756, 0x4a3cfeae
  TEST_RR 225, xt.pack4, 0x0e6d435c, 0x74c3d5ec, 0xb04e66fd
  TEST_RR 226, xt.pack4, 0x96a3f0f6, 0xeff0df16, 0x49969a33

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.pack4, 0xafc53a67, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.pack4, 0xafc53a67, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.pack4, 0x3a673a67, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.pack4, 0x3a673a67, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.pack4, 0x3a67afc5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.pack4, 0x3a67afc5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.pack4, 0xafc5afc5, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.pack4, 0xafc5afc5, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.pack4, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.pack4, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.pack4, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.pack4, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.pack4, 0x00030007, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.pack4, 0x00030007, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.pack4, 0x00070007, 7
  TEST_RR_ALL_SAME 242, xt.pack4, 0x00070007, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.pack4, 0xee149e70, 0xb91e8740, 0xde6e71d4, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.pack4, 0x51004c47, 0xc49ca477, 0x8511d0a0, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.pack4, 0x684e49e6, 0xb4493e66, 0x4618449e, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.pack4, 0x15e93091, 0x93408981, 0xf1b54ee9, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.pack4, 0x449a2227, 0xd24222f7, 0xe4e439ba, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.pack4, 0xbc22ae17, 0x2aae7137, 0x5b0cd2c2, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.pack4, 0xde3c83a6, 0x08139a86, 0x9d6ec3ac, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.pack4, 0x62798c55, 0x68ccf5d5, 0x46c267f9, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.pack4, 0x4acf0e4a, 0x805e546a, 0x349a3c8f, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.pack4, 0x2014d957, 0x5d09a557, 0x127051f4, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.pack4, 0x2493bc8f, 0xabec983f, 0xc2a4a973, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.pack4, 0xfc560573, 0xa04527e3, 0x9fec9506, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.pack4, 0x2db00f24, 0x902f82f4, 0x924dcbf0, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.pack4, 0xd9094291, 0xe4a20981, 0x3d493069, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.pack4, 0x4ff936c1, 0x03560c21, 0x94df4f59, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.pack4, 0xea16dc91, 0x8d7c9951, 0x6e2ad196, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.pack4, 0x61564700, 0x9427f080, 0xf60105f6, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.pack4, 0x52d2664e, 0x3606d4fe, 0xd5c21d22, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.pack4, 0x384ff512, 0x8ff591d2, 0xe308449f, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.pack4, 0xab534102, 0xf4d13042, 0xfa6b4543, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.pack4, 0xfc4b8e3c, 0x282e938c, 0x4f3c643b, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.pack4, 0xa51d7104, 0x97c19084, 0xaa85b19d, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.pack4, 0x3221b954, 0xdb89c514, 0xe3520211, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.pack4, 0x3339b3f4, 0xab33bf74, 0x8313a369, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.pack4, 0x9c1e81dd, 0xd8918d2d, 0xb9ac11ae, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.pack4, 0xb4c80426, 0xa0d4f2a6, 0xbb84bc78, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.pack4, 0x23180ef0, 0xa05e7ff0, 0x52b3f1c8, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.pack4, 0x2db94764, 0x64575604, 0x520dcb09, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.pack4, 0x327a9db5, 0x29bd7bc5, 0x7382377a, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.pack4, 0xe59c474e, 0x8467647e, 0x5ea5898c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.pack4, 0xc1916f96, 0xa64f0936, 0xec61d9f1
  TEST_RR_RESULT_AFTER 274, 1, xt.pack4, 0x6b7efc83, 0x4f9cf8b3, 0x461b57de
  TEST_RR_RESULT_AFTER 275, 2, xt.pack4, 0x804f7ee9, 0xd7ae7e89, 0xd860743f

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.pack4, 0x3b5c598c, 0x45e9b8cc, 0x838bf5ec
  TEST_RR_12_AFTER 277, 0, 1, xt.pack4, 0xbda5ace5, 0xbafccec5, 0x2b7dfa55
  TEST_RR_12_AFTER 278, 0, 2, xt.pack4, 0xb585da59, 0xcdaa4589, 0x9b053865
  TEST_RR_12_AFTER 279, 1, 0, xt.pack4, 0xbfeab99b, 0x2b29097b, 0xcb8f0eda
  TEST_RR_12_AFTER 280, 1, 1, xt.pack4, 0xd9a310f3, 0xf1809f73, 0xfdf9ba53
  TEST_RR_12_AFTER 281, 1, 2, xt.pack4, 0x4cecaa74, 0x6afad724, 0x94ec2e9c
  TEST_RR_12_AFTER 282, 2, 0, xt.pack4, 0xef080b85, 0xc03b2885, 0x8eaf70b8
  TEST_RR_12_AFTER 283, 2, 1, xt.pack4, 0xdea5bc27, 0x9b2cb227, 0x1dae7a35
  TEST_RR_12_AFTER 284, 2, 2, xt.pack4, 0x65376042, 0x564064c2, 0x9665c3b7
  TEST_RR_21_AFTER 285, 0, 0, xt.pack4, 0x1685eac6, 0x7e0a8cc6, 0xa1e6c8f5
  TEST_RR_21_AFTER 286, 0, 1, xt.pack4, 0xae143e44, 0x531e3404, 0xbafea154
  TEST_RR_21_AFTER 287, 0, 2, xt.pack4, 0xa9902d00, 0x026d1070, 0xca9909b0
  TEST_RR_21_AFTER 288, 1, 0, xt.pack4, 0xcf73c8ba, 0x4cf89b9a, 0xdc1f8713
  TEST_RR_21_AFTER 289, 1, 1, xt.pack4, 0x1e08106e, 0x8140b61e, 0x219e0018
  TEST_RR_21_AFTER 290, 1, 2, xt.pack4, 0x3a18ae20, 0x3a6e4290, 0xa3fa5188
  TEST_RR_21_AFTER 291, 2, 0, xt.pack4, 0xfe43169a, 0x1156995a, 0x2f6e9463
  TEST_RR_21_AFTER 292, 2, 1, xt.pack4, 0x03401f39, 0xf17f1309, 0xf06364a0
  TEST_RR_21_AFTER 293, 2, 2, xt.pack4, 0x18d50fd9, 0xc01fad29, 0x81f86d35
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.pack4, 0xecfe2012, 0x92f02172, 0x0e6c5fee
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.pack4, 0xc08e055c, 0x1005b5fc, 0xdce0a85e
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.pack4, 0x8fcb39e9, 0x43c91e89, 0x381f9c6b
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.pack4, 0x26a0eba7, 0x9e7b8ac7, 0x8256aa00
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.pack4, 0x322f3018, 0xd3b021f8, 0x63e2b26f
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.pack4, 0x206a43a7, 0xa4b35a47, 0x8260c6ea

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.pack4, 0xe68fccc0, 0x7c2ccc10, 0x1ef6585f
  TEST_RR_RS2_LOADED 301, 0, xt.pack4, 0xe68fccc0, 0x7c2ccc10, 0x1ef6585f
  TEST_RR_BOTH_LOADED 302, 0, xt.pack4, 0xccc0ccc0, 0x7c2ccc10
  TEST_RR_RS1_LOADED 303, 1, xt.pack4, 0xf05124a1, 0x92b45a91, 0xcf10a5b1
  TEST_RR_RS2_LOADED 304, 1, xt.pack4, 0xf05124a1, 0x92b45a91, 0xcf10a5b1
  TEST_RR_BOTH_LOADED 305, 1, xt.pack4, 0x24a124a1, 0x92b45a91
  TEST_RR_RS1_LOADED 306, 2, xt.pack4, 0xaf4bccea, 0x5c0cdeba, 0xeabf446b
  TEST_RR_RS2_LOADED 307, 2, xt.pack4, 0xaf4bccea, 0x5c0cdeba, 0xeabf446b
  TEST_RR_BOTH_LOADED 308, 2, xt.pack4, 0xcceaccea, 0x5c0cdeba

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.pack4, 0xf5573a67, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.pack4, 0xa775afc5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.pack4, 0x033fffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.pack4, 0x3a670000, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.pack4, 0x00003a67, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.pack4, 0x00010000, 1
  TEST_RR_ZERO_RS2 315, xt.pack4, 1, 1
  TEST_RR_ZERO_RS1 316, xt.pack4, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.pack4, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.pack4, 0
  TEST_RR_ZERO_RD 319, xt.pack4, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.pack4, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.pack4, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.pack4, 1, 0xffffffff

TEST_END
