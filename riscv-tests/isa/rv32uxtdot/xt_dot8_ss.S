// xt.dot8.ss: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.ss, 0x00010000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.ss, 0xffff0200, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.ss, 0x0000f000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.ss, 0xffff1200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.ss, 512, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.ss, 0xffff0200, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.ss, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.ss, 0xffff11e0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.ss, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.ss, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.ss, 0x0000f000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.ss, 0xffff11e0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.ss, 0x0000e100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.ss, 0xffff20e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.ss, 480, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.ss, 0xffff1200, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.ss, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.ss, 0xffff20e0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.ss, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.ss, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.ss, 512, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.ss, 0xfffffe04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.ss, 480, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.ss, 0xfffffe24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.ss, 4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.ss, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.ss, 0xfffffd28, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.ss, 0xfffffdf0, 0x87654321, 240
  TEST_RR 30, xt.dot8.ss, 0xffffd280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.ss, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.ss, 0xfffffe16, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.ss, 0xfffffbd0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.ss, 0xffffe160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.ss, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.ss, 0xffffff04, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.ss, 0xfffff9b0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.ss, 0xfffff040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.ss, 0xfffff8e9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.ss, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.ss, 1936, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.ss, 0xffffff20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.ss, 0xffffef80, 128, 0x87654321
  TEST_RR 44, xt.dot8.ss, 0xffffcc68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.ss, 0xffffde80, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.ss, 0xffffdd46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.ss, 0xffffcd80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.ss, 0xffffee24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.ss, 0x00003c80, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.ss, 0xffffff02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.ss, 0, 0, 0
  TEST_RR 52, xt.dot8.ss, 0, 0, 1
  TEST_RR 53, xt.dot8.ss, 0, 0, 2
  TEST_RR 54, xt.dot8.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.ss, 0, 1, 0
  TEST_RR 60, xt.dot8.ss, 1, 1, 1
  TEST_RR 61, xt.dot8.ss, 2, 1, 2
  TEST_RR 62, xt.dot8.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.ss, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.ss, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot8.ss, 0, 2, 0
  TEST_RR 68, xt.dot8.ss, 2, 2, 1
  TEST_RR 69, xt.dot8.ss, 4, 2, 2
  TEST_RR 70, xt.dot8.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.ss, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.ss, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot8.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.ss, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.ss, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.ss, 0x00003f04, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.ss, 0xffffc080, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.ss, 0xffffc07f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.ss, 2, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.ss, 0xffffff84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.ss, 0xffffc080, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.ss, 0x00004000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.ss, 0x00004000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.ss, 128, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.ss, 128, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.ss, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.ss, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.ss, 0xffffc07f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.ss, 0x00004000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.ss, 0x00004001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.ss, 128, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.ss, 127, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.ss, 2, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.ss, 128, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.ss, 128, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.ss, 0x00004002, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.ss, 130, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.ss, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot8.ss, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot8.ss, 0xffffff84, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.ss, 128, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.ss, 127, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.ss, 130, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.ss, 4, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot8.ss, 0xffffff85, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot8.ss, 0xffffffe7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot8.ss, 0xffffff0a, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot8.ss, 0xffffffce, 0xc35a96e7, 2
  TEST_RR 119, xt.dot8.ss, 0xfffffe14, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot8.ss, 0xffffff9c, 0xc35a96e7, 4
  TEST_RR 121, xt.dot8.ss, 0xfffffc28, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot8.ss, 0xffffff38, 0xc35a96e7, 8
  TEST_RR 123, xt.dot8.ss, 0xfffff850, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot8.ss, 0xfffffe70, 0xc35a96e7, 16
  TEST_RR 125, xt.dot8.ss, 0xfffff0a0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot8.ss, 0xfffffce0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot8.ss, 0xffffe140, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot8.ss, 0xfffff9c0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot8.ss, 0x00003d80, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot8.ss, 3200, 0xc35a96e7, 128
  TEST_RR 131, xt.dot8.ss, 60, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot8.ss, 0xffffff96, 0xc35a96e7, 256
  TEST_RR 133, xt.dot8.ss, 120, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot8.ss, 0xffffff2c, 0xc35a96e7, 512
  TEST_RR 135, xt.dot8.ss, 240, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot8.ss, 0xfffffe58, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot8.ss, 480, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot8.ss, 0xfffffcb0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot8.ss, 960, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot8.ss, 0xfffff960, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot8.ss, 1920, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot8.ss, 0xfffff2c0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot8.ss, 3840, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot8.ss, 0xffffe580, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot8.ss, 0xffffe200, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot8.ss, 0x00003500, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot8.ss, 15, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot8.ss, 90, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot8.ss, 30, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot8.ss, 180, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot8.ss, 60, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot8.ss, 360, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot8.ss, 120, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot8.ss, 720, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot8.ss, 240, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot8.ss, 1440, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot8.ss, 480, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot8.ss, 2880, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot8.ss, 960, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot8.ss, 0x00001680, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot8.ss, 0xfffff880, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot8.ss, 0xffffd300, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot8.ss, 90, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot8.ss, 0xffffffc3, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot8.ss, 180, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot8.ss, 0xffffff86, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot8.ss, 360, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot8.ss, 0xffffff0c, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot8.ss, 720, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot8.ss, 0xfffffe18, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot8.ss, 1440, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot8.ss, 0xfffffc30, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot8.ss, 2880, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot8.ss, 0xfffff860, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot8.ss, 0x00001680, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot8.ss, 0xfffff0c0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot8.ss, 0xffffd300, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot8.ss, 0x00001e80, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot8.ss, 21, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot8.ss, 10, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot8.ss, 10, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot8.ss, 13, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot8.ss, 0xffffff94, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot8.ss, 2148, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot8.ss, 100, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot8.ss, 0xffffff94, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot8.ss, 13, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot8.ss, 10, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot8.ss, 18, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot8.ss, 13, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot8.ss, 0xffffff94, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot8.ss, 100, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot8.ss, 100, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot8.ss, 0xfffff794, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot8.ss, 21, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot8.ss, 10, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot8.ss, 10, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot8.ss, 13, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot8.ss, 0xffffff94, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot8.ss, 2148, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot8.ss, 100, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot8.ss, 0xffffff94, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot8.ss, 13, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot8.ss, 10, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot8.ss, 18, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot8.ss, 13, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot8.ss, 0xffffff94, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot8.ss, 100, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot8.ss, 100, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot8.ss, 0xfffff794, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot8.ss, 1740, 0x368f248c, 0x0d4634c3
  TEST_RR 212, xt.dot8.ss, 0x00001c6e, 0xb52691b4, 0x2326fb98
  TEST_RR 213, xt.dot8.ss, 0x000046db, 0x73f956a1, 0x5b2d5e01
  TEST_RR 214, xt.dot8.ss, 0xffffff5c, 0x41a61bf8, 0xe8f6f8a7
  TEST_RR 215, xt.dot8.ss, 0xffffba1e, 0xeace7d1d, 0xa3218793
  TEST_RR 216, xt.dot8.ss, 0xffffc3c1, 0xb2c12d1a, 0x4261bad9
  TEST_RR 217, xt.dot8.ss, 0xffffef58, 0x871f2bbe, 0x0c35df2e
  TEST_RR 218, xt.dot8.ss, 0xffffd128, 0x1352708c, 0x22895268
  TEST_RR 219, xt.dot8.ss, 0xffffbe57, 0x2f65f96c, 0x86ac4ded
  TEST_RR 220, xt.dot8.ss, 0xffffcb66, 0x9a8807c7, 0x3116c55f
  TEST_RR 221, xt.dot8.ss, 0x00001cad, 0x8f9f9a0a, 0x9768cc1a
  TEST_RR 222, xt.dot8.ss, 0x0000100a, 0x876cf076, 0xe2006712
  TEST_RR 223, xt.dot8.ss, 0xfffff2ad, 0x13e81b2c, 0xd737c407
  TEST_RR 224, xt.dot8.ss, 0x000033a4, 0x2958fc2a, 0x4e42dd61
  TEST_RR 225, xt.dot8.ss, 0x0000196d, 0x82d73043, 0xdfc57fa4
  TEST_RR 226, xt.dot8.ss, 0xffffff96, 0x984733f3, 0xb7c5d871

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot8.ss, 0xffffe2ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot8.ss, 0xffffe2ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot8.ss, 0x00005c82, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot8.ss, 0x00005c82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot8.ss, 0xffffe2ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot8.ss, 0xffffe2ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot8.ss, 0x000069ae, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot8.ss, 0x000069ae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot8.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot8.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot8.ss, 0x00004000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot8.ss, 0x00004000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot8.ss, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot8.ss, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot8.ss, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot8.ss, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot8.ss, 0xffffd70c, 0xb3041537, 0x73a931d6, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot8.ss, 0xfffff5ba, 0x8b5c1fb6, 0x46680237, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot8.ss, 758, 0x0f919410, 0x640e0b7d, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot8.ss, 0x00001531, 0x4cdddb22, 0x400f5077, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot8.ss, 0xffffe7b4, 0xe82b4df2, 0x70c4e29f, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot8.ss, 0x00004110, 0xa42b17cd, 0xa74e4cbe, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot8.ss, 0xfffff93b, 0xf4ad33b2, 0xdafe5d5b, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot8.ss, 1510, 0x98308201, 0x620ea8c6, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot8.ss, 0x0000174b, 0xd333daf1, 0x87eef9b2, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot8.ss, 0xffffbdd1, 0x87e288ea, 0x2db26e1d, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot8.ss, 0xffffdb16, 0xbde4543f, 0x6900cf1b, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot8.ss, 788, 0xd0dd812f, 0xbbab2f0a, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot8.ss, 0xffffb75e, 0x6f4b06d0, 0x9ed46068, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot8.ss, 2928, 0x70f613b4, 0x6774c453, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot8.ss, 1567, 0x27c8eb20, 0x152b1c75, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot8.ss, 0x00002d8c, 0x7b28705c, 0x780202db, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot8.ss, 0x000014c8, 0x7c3efc26, 0x18089b26, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot8.ss, 0x00001481, 0x4ec633bd, 0x3d2ae4bf, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot8.ss, 0xffffe9aa, 0x7466c2dd, 0x7d90752c, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot8.ss, 0x000026c8, 0x679eca75, 0xd287cc00, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot8.ss, 0xffffc72b, 0x264cac9d, 0xede80575, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot8.ss, 0xffffe6ce, 0xa69b5e7a, 0x6bf60e07, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot8.ss, 0xffffbc94, 0xb786d0e3, 0x2a66e26e, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot8.ss, 3148, 0x56c5f6b8, 0xe8a02601, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot8.ss, 3123, 0xdbb92c0b, 0xb8314c36, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot8.ss, 2423, 0x4b9bcba8, 0x9f38869b, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot8.ss, 0x0000325c, 0x71e11f1d, 0x6bc1ad31, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot8.ss, 2789, 0x5ef0d380, 0x63d8e940, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot8.ss, 0xffffe34c, 0xac65d22c, 0x33cc487d, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot8.ss, 0x000019d8, 0xd23658c8, 0x7c0456af, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot8.ss, 0xffffc251, 0xf2b99bc9, 0xea5f187e
  TEST_RR_RESULT_AFTER 274, 1, xt.dot8.ss, 0x0000101d, 0x9529d9e5, 0x8fb0592d
  TEST_RR_RESULT_AFTER 275, 2, xt.dot8.ss, 0xffffb8a4, 0x587b95fb, 0xf6c864d8

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot8.ss, 0xffffe857, 0x0883d6c1, 0xb3d4497d
  TEST_RR_12_AFTER 277, 0, 1, xt.dot8.ss, 0xffffd95a, 0x88775b21, 0x02d2c919
  TEST_RR_12_AFTER 278, 0, 2, xt.dot8.ss, 0xffffb585, 0x98a875bd, 0x59f7be2b
  TEST_RR_12_AFTER 279, 1, 0, xt.dot8.ss, 0xfffff87d, 0x8ef186b8, 0x6237dfac
  TEST_RR_12_AFTER 280, 1, 1, xt.dot8.ss, 0x0000121e, 0x3d50e54e, 0x5852bc8b
  TEST_RR_12_AFTER 281, 1, 2, xt.dot8.ss, 0xffffdacb, 0x8357d519, 0xdf9e76fe
  TEST_RR_12_AFTER 282, 2, 0, xt.dot8.ss, 0x00003a5b, 0x41a07893, 0x299cb696
  TEST_RR_12_AFTER 283, 2, 1, xt.dot8.ss, 0x0000396c, 0xf6404c9f, 0xc46017c0
  TEST_RR_12_AFTER 284, 2, 2, xt.dot8.ss, 0xfffff7fe, 0x5b560418, 0x2eccebba
  TEST_RR_21_AFTER 285, 0, 0, xt.dot8.ss, 2422, 0xbcabc355, 0xedc97d30
  TEST_RR_21_AFTER 286, 0, 1, xt.dot8.ss, 0xffffcb69, 0x78e03f3c, 0xc470f3e1
  TEST_RR_21_AFTER 287, 0, 2, xt.dot8.ss, 0xffffc98e, 0xd73671ac, 0xbfcbb33c
  TEST_RR_21_AFTER 288, 1, 0, xt.dot8.ss, 0x00004e97, 0x1f689e8e, 0x1f58228b
  TEST_RR_21_AFTER 289, 1, 1, xt.dot8.ss, 3923, 0x99747b4b, 0x486a4287
  TEST_RR_21_AFTER 290, 1, 2, xt.dot8.ss, 0xffffea50, 0x09598c29, 0x3ceb0099
  TEST_RR_21_AFTER 291, 2, 0, xt.dot8.ss, 0xffffe381, 0x0c9f47d1, 0x2517bf13
  TEST_RR_21_AFTER 292, 2, 1, xt.dot8.ss, 0xffffffe4, 0x8f7719db, 0xeef3bfe2
  TEST_RR_21_AFTER 293, 2, 2, xt.dot8.ss, 0xfffff2df, 0xb505d3b6, 0x0f0bb14f
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot8.ss, 0xffffa98d, 0xa3bc77e4, 0x41549ed2
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot8.ss, 0x0000159a, 0x52a96ae1, 0xc698e886
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot8.ss, 0x00003c11, 0x8024886b, 0xaf83b707
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot8.ss, 3338, 0x02cd0dbd, 0xcef924d9
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot8.ss, 0xffffdf9f, 0x5ac80991, 0xb24830eb
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot8.ss, 1407, 0x18a7c132, 0x39a546b7

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot8.ss, 0xfffffb5c, 0x90a62abe, 0x45965c68
  TEST_RR_RS2_LOADED 301, 0, xt.dot8.ss, 0xfffffb5c, 0x90a62abe, 0x45965c68
  TEST_RR_BOTH_LOADED 302, 0, xt.dot8.ss, 0x0000688c, 0x90a62abe
  TEST_RR_RS1_LOADED 303, 1, xt.dot8.ss, 0xffffcebc, 0x51c475c8, 0xd81ea4c7
  TEST_RR_RS2_LOADED 304, 1, xt.dot8.ss, 0xffffcebc, 0x51c475c8, 0xd81ea4c7
  TEST_RR_BOTH_LOADED 305, 1, xt.dot8.ss, 0x0000696a, 0x51c475c8
  TEST_RR_RS1_LOADED 306, 2, xt.dot8.ss, 0x00001677, 0xbd4b71f9, 0xc5b94340
  TEST_RR_RS2_LOADED 307, 2, xt.dot8.ss, 0x00001677, 0xbd4b71f9, 0xc5b94340
  TEST_RR_BOTH_LOADED 308, 2, xt.dot8.ss, 0x00005994, 0xbd4b71f9

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot8.ss, 463, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot8.ss, 0xffffd0d8, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot8.ss, 0xffffff8c, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot8.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot8.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot8.ss, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot8.ss, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot8.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot8.ss, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot8.ss, 0
  TEST_RR_ZERO_RD 319, xt.dot8.ss, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot8.ss, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot8.ss, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot8.ss, 1, 0xffffffff

TEST_END
