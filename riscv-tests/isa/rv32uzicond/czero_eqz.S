// czero.eqz: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"
#include "zicond.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, czero.eqz, 0, 0, 0
  TEST_RR 3, czero.eqz, 0, 0, 1
  TEST_RR 4, czero.eqz, 0, 0, 2
  TEST_RR 5, czero.eqz, 0, 0, 0x7fffffff
  TEST_RR 6, czero.eqz, 0, 0, 0x80000000
  TEST_RR 7, czero.eqz, 0, 0, 0x80000001
  TEST_RR 8, czero.eqz, 0, 0, 0xffff8000
  TEST_RR 9, czero.eqz, 0, 0, 0xffffffff
  TEST_RR 10, czero.eqz, 0, 1, 0
  TEST_RR 11, czero.eqz, 1, 1, 1
  TEST_RR 12, czero.eqz, 1, 1, 2
  TEST_RR 13, czero.eqz, 1, 1, 0x7fffffff
  TEST_RR 14, czero.eqz, 1, 1, 0x80000000
  TEST_RR 15, czero.eqz, 1, 1, 0x80000001
  TEST_RR 16, czero.eqz, 1, 1, 0xffff8000
  TEST_RR 17, czero.eqz, 1, 1, 0xffffffff
  TEST_RR 18, czero.eqz, 0, 2, 0
  TEST_RR 19, czero.eqz, 2, 2, 1
  TEST_RR 20, czero.eqz, 2, 2, 2
  TEST_RR 21, czero.eqz, 2, 2, 0x7fffffff
  TEST_RR 22, czero.eqz, 2, 2, 0x80000000
  TEST_RR 23, czero.eqz, 2, 2, 0x80000001
  TEST_RR 24, czero.eqz, 2, 2, 0xffff8000
  TEST_RR 25, czero.eqz, 2, 2, 0xffffffff
  TEST_RR 26, czero.eqz, 0, 0x7fffffff, 0
  TEST_RR 27, czero.eqz, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, czero.eqz, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, czero.eqz, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, czero.eqz, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, czero.eqz, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, czero.eqz, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, czero.eqz, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, czero.eqz, 0, 0x80000000, 0
  TEST_RR 35, czero.eqz, 0x80000000, 0x80000000, 1
  TEST_RR 36, czero.eqz, 0x80000000, 0x80000000, 2
  TEST_RR 37, czero.eqz, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, czero.eqz, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, czero.eqz, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, czero.eqz, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, czero.eqz, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, czero.eqz, 0, 0x80000001, 0
  TEST_RR 43, czero.eqz, 0x80000001, 0x80000001, 1
  TEST_RR 44, czero.eqz, 0x80000001, 0x80000001, 2
  TEST_RR 45, czero.eqz, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, czero.eqz, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, czero.eqz, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, czero.eqz, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, czero.eqz, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, czero.eqz, 0, 0xffff8000, 0
  TEST_RR 51, czero.eqz, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, czero.eqz, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, czero.eqz, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, czero.eqz, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, czero.eqz, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, czero.eqz, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, czero.eqz, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, czero.eqz, 0, 0xffffffff, 0
  TEST_RR 59, czero.eqz, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, czero.eqz, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, czero.eqz, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, czero.eqz, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, czero.eqz, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, czero.eqz, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, czero.eqz, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, czero.eqz, 1, 1, 0x5a0f3c85
  TEST_RR 67, czero.eqz, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, czero.eqz, 2, 2, 0x5a0f3c85
  TEST_RR 69, czero.eqz, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 70, czero.eqz, 4, 4, 0x5a0f3c85
  TEST_RR 71, czero.eqz, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 72, czero.eqz, 8, 8, 0x5a0f3c85
  TEST_RR 73, czero.eqz, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 74, czero.eqz, 16, 16, 0x5a0f3c85
  TEST_RR 75, czero.eqz, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 76, czero.eqz, 32, 32, 0x5a0f3c85
  TEST_RR 77, czero.eqz, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 78, czero.eqz, 64, 64, 0x5a0f3c85
  TEST_RR 79, czero.eqz, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 80, czero.eqz, 128, 128, 0x5a0f3c85
  TEST_RR 81, czero.eqz, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 82, czero.eqz, 256, 256, 0x5a0f3c85
  TEST_RR 83, czero.eqz, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 84, czero.eqz, 512, 512, 0x5a0f3c85
  TEST_RR 85, czero.eqz, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 86, czero.eqz, 1024, 1024, 0x5a0f3c85
  TEST_RR 87, czero.eqz, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 88, czero.eqz, 2048, 2048, 0x5a0f3c85
  TEST_RR 89, czero.eqz, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 90, czero.eqz, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, czero.eqz, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, czero.eqz, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, czero.eqz, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, czero.eqz, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, czero.eqz, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, czero.eqz, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, czero.eqz, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, czero.eqz, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, czero.eqz, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, czero.eqz, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, czero.eqz, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, czero.eqz, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, czero.eqz, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, czero.eqz, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, czero.eqz, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, czero.eqz, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, czero.eqz, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, czero.eqz, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, czero.eqz, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_RR 129, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, czero.eqz, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, czero.eqz, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, czero.eqz, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, czero.eqz, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, czero.eqz, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, czero.eqz, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, czero.eqz, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, czero.eqz, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, czero.eqz, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, czero.eqz, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, czero.eqz, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, czero.eqz, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, czero.eqz, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, czero.eqz, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, czero.eqz, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, czero.eqz, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, czero.eqz, 0xfffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, czero.eqz, 0xfffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, czero.eqz, 0xfffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, czero.eqz, 0xfff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, czero.eqz, 0xffefffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, czero.eqz, 0xffdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, czero.eqz, 0xffbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, czero.eqz, 0xff7fffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, czero.eqz, 0xfeffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, czero.eqz, 0xfdffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, czero.eqz, 0xfbffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, czero.eqz, 0xf7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, czero.eqz, 0xefffffff, 0xefffffff, 0xffffff7f
  TEST_RR 159, czero.eqz, 0xdfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, czero.eqz, 0xbfffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, czero.eqz, 0x7fffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, czero.eqz, 0x895e875f, 0x895e875f, 0x663ac753
  TEST_RR 163, czero.eqz, 0xe600d505, 0xe600d505, 0x67b91749
  TEST_RR 164, czero.eqz, 0x7e6323e7, 0x7e6323e7, 0xb40f682f
  TEST_RR 165, czero.eqz, 0x79d65739, 0x79d65739, 0x3a6565bd
  TEST_RR 166, czero.eqz, 0x465b45a8, 0x465b45a8, 0xceda0f49
  TEST_RR 167, czero.eqz, 0x00b4d743, 0x00b4d743, 0x70ddcc03
  TEST_RR 168, czero.eqz, 0x7ab243ea, 0x7ab243ea, 0x4d38dce5
  TEST_RR 169, czero.eqz, 0xc1204808, 0xc1204808, 0x203d912f
  TEST_RR 170, czero.eqz, 0x779394ae, 0x779394ae, 0x0cc7fdfc
  TEST_RR 171, czero.eqz, 0x47455d72, 0x47455d72, 0x26b43bf7
  TEST_RR 172, czero.eqz, 0x459c177f, 0x459c177f, 0x912c4785
  TEST_RR 173, czero.eqz, 0x17582a3b, 0x17582a3b, 0x02005625
  TEST_RR 174, czero.eqz, 0xf0696bbc, 0xf0696bbc, 0xfe5efee5
  TEST_RR 175, czero.eqz, 0xd5932ed9, 0xd5932ed9, 0xaa703046
  TEST_RR 176, czero.eqz, 0xc7cbfc58, 0xc7cbfc58, 0xec834495
  TEST_RR 177, czero.eqz, 0x2ebb451f, 0x2ebb451f, 0xeb28d637

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, czero.eqz, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, czero.eqz, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, czero.eqz, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, czero.eqz, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, czero.eqz, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, czero.eqz, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, czero.eqz, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, czero.eqz, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, czero.eqz, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, czero.eqz, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, czero.eqz, 7, 7, 3
  TEST_RR_RD_IS_RS2 191, czero.eqz, 7, 7, 3
  TEST_RR_SAME_SOURCES 192, czero.eqz, 7, 7
  TEST_RR_ALL_SAME 193, czero.eqz, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, czero.eqz, 0x4b1300eb, 0x4b1300eb, 0xdd94b53e, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, czero.eqz, 0xd874820b, 0xd874820b, 0x4d6c2e72, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, czero.eqz, 0xf0360c74, 0xf0360c74, 0xd59bdbea, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, czero.eqz, 0x54675569, 0x54675569, 0x2c8ad5e5, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, czero.eqz, 0x9e63d697, 0x9e63d697, 0x712916a2, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, czero.eqz, 0xfe7bf7ea, 0xfe7bf7ea, 0x806eaf83, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, czero.eqz, 0xb49cd001, 0xb49cd001, 0x140f8e19, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, czero.eqz, 0xd7acdc10, 0xd7acdc10, 0xc8b9affd, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, czero.eqz, 0x32f13a25, 0x32f13a25, 0xed3e4882, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, czero.eqz, 0xeb3077e6, 0xeb3077e6, 0xc65f189c, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, czero.eqz, 0x872e611a, 0x872e611a, 0xffbb19cb, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, czero.eqz, 0xe0f10d7f, 0xe0f10d7f, 0xb444032d, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, czero.eqz, 0x6abd41f2, 0x6abd41f2, 0x51050a02, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, czero.eqz, 0x84da08f3, 0x84da08f3, 0xcecda9b6, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, czero.eqz, 0x5e5a0288, 0x5e5a0288, 0xd717fb52, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, czero.eqz, 0x55442758, 0x55442758, 0x807b47a8, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, czero.eqz, 0x05276ffc, 0x05276ffc, 0x757d22bb, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, czero.eqz, 0xa42fd486, 0xa42fd486, 0x25d89a52, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, czero.eqz, 0x20ee81b7, 0x20ee81b7, 0xa387b7dc, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, czero.eqz, 0x4536728e, 0x4536728e, 0x6a6abb71, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, czero.eqz, 0x8000b154, 0x8000b154, 0xbb783fce, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, czero.eqz, 0x3366834d, 0x3366834d, 0x85570be7, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, czero.eqz, 0xa18ab762, 0xa18ab762, 0x36def66a, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, czero.eqz, 0x7ec6fd96, 0x7ec6fd96, 0x31acf166, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, czero.eqz, 0x94acafe1, 0x94acafe1, 0x24f3e7f5, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, czero.eqz, 0xc1127db2, 0xc1127db2, 0xabb042d0, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, czero.eqz, 0x917ee152, 0x917ee152, 0x5d5d7ee2, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, czero.eqz, 0xe2b8c762, 0xe2b8c762, 0xf3213c9a, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, czero.eqz, 0xa176f7b7, 0xa176f7b7, 0x1b82393f, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, czero.eqz, 0x5b5a62e7, 0x5b5a62e7, 0xd674dd10, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, czero.eqz, 0x1bcbd0c7, 0x1bcbd0c7, 0xb731a73e
  TEST_RR_RESULT_AFTER 225, 1, czero.eqz, 0xd2eabff7, 0xd2eabff7, 0x3edd361a
  TEST_RR_RESULT_AFTER 226, 2, czero.eqz, 0x703d33b4, 0x703d33b4, 0x4e7858a8

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, czero.eqz, 0x879d1ad7, 0x879d1ad7, 0xa9202c69
  TEST_RR_12_AFTER 228, 0, 1, czero.eqz, 0x357a8f0e, 0x357a8f0e, 0x9eb3add4
  TEST_RR_12_AFTER 229, 0, 2, czero.eqz, 0x6d448e9f, 0x6d448e9f, 0xef0f9aff
  TEST_RR_12_AFTER 230, 1, 0, czero.eqz, 0x16809c63, 0x16809c63, 0x01c48d18
  TEST_RR_12_AFTER 231, 1, 1, czero.eqz, 0x51fb9c9d, 0x51fb9c9d, 0xf67d6aba
  TEST_RR_12_AFTER 232, 1, 2, czero.eqz, 0x5546adfc, 0x5546adfc, 0x6500352d
  TEST_RR_12_AFTER 233, 2, 0, czero.eqz, 0x20c7a83b, 0x20c7a83b, 0xbb3d685f
  TEST_RR_12_AFTER 234, 2, 1, czero.eqz, 0x17569475, 0x17569475, 0x0328279c
  TEST_RR_12_AFTER 235, 2, 2, czero.eqz, 0x003467c2, 0x003467c2, 0x5f8bdd79
  TEST_RR_21_AFTER 236, 0, 0, czero.eqz, 0xd3fd23ad, 0xd3fd23ad, 0x65cdbca2
  TEST_RR_21_AFTER 237, 0, 1, czero.eqz, 0x54dac3f2, 0x54dac3f2, 0xc48d7ed9
  TEST_RR_21_AFTER 238, 0, 2, czero.eqz, 0x02b9ccde, 0x02b9ccde, 0x1a135e2a
  TEST_RR_21_AFTER 239, 1, 0, czero.eqz, 0x282c7324, 0x282c7324, 0x565e44a0
  TEST_RR_21_AFTER 240, 1, 1, czero.eqz, 0xc1f59caf, 0xc1f59caf, 0x592f354b
  TEST_RR_21_AFTER 241, 1, 2, czero.eqz, 0x5b4347f9, 0x5b4347f9, 0x4428be0f
  TEST_RR_21_AFTER 242, 2, 0, czero.eqz, 0x51a4be89, 0x51a4be89, 0x23812603
  TEST_RR_21_AFTER 243, 2, 1, czero.eqz, 0x0c2cb490, 0x0c2cb490, 0x6fb606aa
  TEST_RR_21_AFTER 244, 2, 2, czero.eqz, 0xbcbef229, 0xbcbef229, 0x7aba7758
  TEST_RR_BOTH_AFTER 245, 0, 0, czero.eqz, 0x26469c81, 0x26469c81, 0xd27389eb
  TEST_RR_BOTH_AFTER 246, 0, 1, czero.eqz, 0x59d0c0d9, 0x59d0c0d9, 0xe2df49ba
  TEST_RR_BOTH_AFTER 247, 0, 2, czero.eqz, 0x8e396417, 0x8e396417, 0xba283737
  TEST_RR_BOTH_AFTER 248, 1, 0, czero.eqz, 0xe39b02e5, 0xe39b02e5, 0x77f9b293
  TEST_RR_BOTH_AFTER 249, 1, 1, czero.eqz, 0x7e5f202a, 0x7e5f202a, 0x91ee7556
  TEST_RR_BOTH_AFTER 250, 2, 0, czero.eqz, 0xa46ded9c, 0xa46ded9c, 0x98089ad2

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, czero.eqz, 0x26849964, 0x26849964, 0x058bbc14
  TEST_RR_RS2_LOADED 252, 0, czero.eqz, 0x26849964, 0x26849964, 0x058bbc14
  TEST_RR_BOTH_LOADED 253, 0, czero.eqz, 0x26849964, 0x26849964
  TEST_RR_RS1_LOADED 254, 1, czero.eqz, 0xae662fd2, 0xae662fd2, 0xd182744b
  TEST_RR_RS2_LOADED 255, 1, czero.eqz, 0xae662fd2, 0xae662fd2, 0xd182744b
  TEST_RR_BOTH_LOADED 256, 1, czero.eqz, 0xae662fd2, 0xae662fd2
  TEST_RR_RS1_LOADED 257, 2, czero.eqz, 0x3f53758e, 0x3f53758e, 0x7406e26a
  TEST_RR_RS2_LOADED 258, 2, czero.eqz, 0x3f53758e, 0x3f53758e, 0x7406e26a
  TEST_RR_BOTH_LOADED 259, 2, czero.eqz, 0x3f53758e, 0x3f53758e

  // Each result is at once a source.
  TEST_RR_CHAIN 260, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, czero.eqz, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, czero.eqz, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, czero.eqz, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, czero.eqz, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, czero.eqz, 0, 1
  TEST_RR_ZERO_RS2 266, czero.eqz, 0, 1
  TEST_RR_ZERO_RS1 267, czero.eqz, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, czero.eqz, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, czero.eqz, 0
  TEST_RR_ZERO_RD 270, czero.eqz, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, czero.eqz, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, czero.eqz, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, czero.eqz, 1, 0xffffffff

TEST_END
