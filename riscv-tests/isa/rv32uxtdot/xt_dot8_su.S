// xt.dot8.su: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.su, 0xffff0000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.su, 0xffff0200, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.su, 0xfffef000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.su, 0xffff1200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.su, 0xfffe0200, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.su, 0x0000fe00, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.su, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.su, 0x00010de0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.su, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.su, 0x0001fa04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.su, 0xffff1000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.su, 0xffff11e0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.su, 0xffff0100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.su, 0xffff20e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.su, 0xfffe21e0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.su, 0x0000ee00, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.su, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.su, 0x0000fce0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.su, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.su, 0x0001da24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.su, 0xfffffe00, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.su, 0xfffffe04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.su, 0xfffffde0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.su, 0xfffffe24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.su, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.su, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.su, 1064, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.su, 0x00001ef0, 0x87654321, 240
  TEST_RR 30, xt.dot8.su, 0x00004280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.su, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.su, 1302, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.su, 0x00003ed0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.su, 0x00005160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.su, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.su, 1540, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.su, 0x00005eb0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.su, 0x00006040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.su, 0xfffff8e9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.su, 1778, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.su, 0xffff8e90, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.su, 0x00006f20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.su, 0xffffef80, 128, 0x87654321
  TEST_RR 44, xt.dot8.su, 0xffffcc68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.su, 0xffffde80, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.su, 0xffffdd46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.su, 0xffffcd80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.su, 0xffffee24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.su, 0xffffbc80, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.su, 0xffffff02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.su, 0, 0, 0
  TEST_RR 52, xt.dot8.su, 0, 0, 1
  TEST_RR 53, xt.dot8.su, 0, 0, 2
  TEST_RR 54, xt.dot8.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.su, 0, 1, 0
  TEST_RR 60, xt.dot8.su, 1, 1, 1
  TEST_RR 61, xt.dot8.su, 2, 1, 2
  TEST_RR 62, xt.dot8.su, 255, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.su, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.su, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.su, 255, 1, 0xffffffff
  TEST_RR 67, xt.dot8.su, 0, 2, 0
  TEST_RR 68, xt.dot8.su, 2, 2, 1
  TEST_RR 69, xt.dot8.su, 4, 2, 2
  TEST_RR 70, xt.dot8.su, 510, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.su, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.su, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.su, 510, 2, 0xffffffff
  TEST_RR 75, xt.dot8.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.su, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.su, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.su, 0x00003c04, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.su, 0x00003f80, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.su, 0x00003f7f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.su, 0x00007d02, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.su, 0x00007b84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.su, 0xffffc080, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.su, 0xffffc000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.su, 0xffffc000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.su, 0xffff8080, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.su, 0xffff8080, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.su, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.su, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.su, 0xffffc17f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.su, 0xffffc000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.su, 0xffffc001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.su, 0xffff8080, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.su, 0xffff817f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.su, 0xffff7f02, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.su, 0xffffff80, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.su, 0xffffff80, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.su, 0xffffbe02, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.su, 0xffff7e82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.su, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot8.su, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot8.su, 0xfffffc84, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.su, 0xffffff80, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.su, 0xffffff7f, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.su, 0xfffffd82, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.su, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot8.su, 133, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot8.su, 0xffffffe7, 0xc35a96e7, 1
  TEST_RR 117, xt.dot8.su, 266, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot8.su, 0xffffffce, 0xc35a96e7, 2
  TEST_RR 119, xt.dot8.su, 532, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot8.su, 0xffffff9c, 0xc35a96e7, 4
  TEST_RR 121, xt.dot8.su, 1064, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot8.su, 0xffffff38, 0xc35a96e7, 8
  TEST_RR 123, xt.dot8.su, 2128, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot8.su, 0xfffffe70, 0xc35a96e7, 16
  TEST_RR 125, xt.dot8.su, 0x000010a0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot8.su, 0xfffffce0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot8.su, 0x00002140, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot8.su, 0xfffff9c0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot8.su, 0xffffbd80, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot8.su, 0xfffff380, 0xc35a96e7, 128
  TEST_RR 131, xt.dot8.su, 60, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot8.su, 0xffffff96, 0xc35a96e7, 256
  TEST_RR 133, xt.dot8.su, 120, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot8.su, 0xffffff2c, 0xc35a96e7, 512
  TEST_RR 135, xt.dot8.su, 240, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot8.su, 0xfffffe58, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot8.su, 480, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot8.su, 0xfffffcb0, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot8.su, 960, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot8.su, 0xfffff960, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot8.su, 1920, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot8.su, 0xfffff2c0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot8.su, 3840, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot8.su, 0xffffe580, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot8.su, 0xffffe200, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot8.su, 0xffffcb00, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot8.su, 15, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot8.su, 90, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot8.su, 30, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot8.su, 180, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot8.su, 60, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot8.su, 360, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot8.su, 120, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot8.su, 720, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot8.su, 240, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot8.su, 1440, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot8.su, 480, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot8.su, 2880, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot8.su, 960, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot8.su, 0x00001680, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot8.su, 0xfffff880, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot8.su, 0x00002d00, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot8.su, 90, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot8.su, 0xffffffc3, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot8.su, 180, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot8.su, 0xffffff86, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot8.su, 360, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot8.su, 0xffffff0c, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot8.su, 720, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot8.su, 0xfffffe18, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot8.su, 1440, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot8.su, 0xfffffc30, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot8.su, 2880, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot8.su, 0xfffff860, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot8.su, 0x00001680, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot8.su, 0xfffff0c0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot8.su, 0xffffd300, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot8.su, 0xffffe180, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot8.su, 0xfffffb15, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot8.su, 0xfffffa0a, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot8.su, 0xfffff80a, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot8.su, 0xfffff40d, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot8.su, 0xffffec94, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot8.su, 0xffffe464, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot8.su, 0xffffbc64, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot8.su, 0x00007b94, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot8.su, 0xfffffb0d, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot8.su, 0xfffffa0a, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot8.su, 0xfffff812, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot8.su, 0xfffff40d, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot8.su, 0xffffec94, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot8.su, 0xffffdc64, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot8.su, 0xffffbc64, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot8.su, 0x00007394, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot8.su, 0xfffffb15, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot8.su, 0xfffffa0a, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot8.su, 0xfffff80a, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot8.su, 0xfffff40d, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot8.su, 0xffffec94, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot8.su, 0xffffe464, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot8.su, 0xffffbc64, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot8.su, 0x00007b94, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot8.su, 0xfffffb0d, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot8.su, 0xfffffa0a, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot8.su, 0xfffff812, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot8.su, 0xfffff40d, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot8.su, 0xffffec94, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot8.su, 0xffffdc64, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot8.su, 0xffffbc64, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot8.su, 0x00007394, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot8.su, 0xffff6a2d, 0x26a8a19f, 0x5388d85d
  TEST_RR 212, xt.dot8.su, 0x00007adb, 0x5b783f91, 0x41e17b53
  TEST_RR 213, xt.dot8.su, 0xffff939c, 0x0d8eee9e, 0x746f7a93
  TEST_RR 214, xt.dot8.su, 0x00001738, 0xe6e81d75, 0x15dcbc36
  TEST_RR 215, xt.dot8.su, 0x0000295a, 0xf2cd5ee3, 0xec72ee5c
  TEST_RR 216, xt.dot8.su, 0xffff963c, 0x98aee6d2, 0x35fd0c0b
  TEST_RR 217, xt.dot8.su, 0xffff48de, 0xf8818bfe, 0xffb1bf08
  TEST_RR 218, xt.dot8.su, 0x0000145c, 0x38867481, 0x8923e4c2
  TEST_RR 219, xt.dot8.su, 0x00001ba3, 0x3229aa61, 0x72abf6a0
  TEST_RR 220, xt.dot8.su, 0x00001248, 0xf4080d5b, 0x7df6721e
  TEST_RR 221, xt.dot8.su, 0x0000786a, 0x773ff3e5, 0xa7ec0091
  TEST_RR 222, xt.dot8.su, 0xffffb763, 0x09fab1d7, 0x34c487b0
  TEST_RR 223, xt.dot8.su, 0xffffce8e, 0x8170e792, 0x0648f47e
  TEST_RR 224, xt.dot8.su, 0xffffdc9f, 0xbbf10af8, 0x576801bc
  TEST_RR 225, xt.dot8.su, 0x00001618, 0x240c4ef3, 0xa6080f7a
  TEST_RR 226, xt.dot8.su, 0xfffffa87, 0xae4f7ea6, 0x9b891518

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot8.su, 0xffffc9ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot8.su, 0xffffc9ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot8.su, 0xffff9c82, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot8.su, 0xffff9c82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot8.su, 0xfffffdff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot8.su, 0xfffffdff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot8.su, 0xffffeeae, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot8.su, 0xffffeeae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot8.su, 0xffff8080, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot8.su, 0xffff8080, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot8.su, 0xffffc000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot8.su, 0xffffc000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot8.su, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot8.su, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot8.su, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot8.su, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot8.su, 0x000066fc, 0xfb75060a, 0x23c5dcd9, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot8.su, 0xffff5258, 0xbbf3b684, 0x40bab9c1, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot8.su, 0x00002cb4, 0x9a4b315f, 0xcb71eb80, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot8.su, 0x0000220a, 0xb7625c12, 0xe2e80570, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot8.su, 0xffffdae2, 0x684693a5, 0x6f85be6a, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot8.su, 0xffffed67, 0x19102c94, 0xa33a507b, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot8.su, 0xffff9c30, 0xd7d7e7d4, 0x70baa2d3, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot8.su, 0x00002be7, 0x5c8f1bf6, 0xe757226e, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot8.su, 0x00001319, 0x9555f83c, 0x90791fab, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot8.su, 0x00005eac, 0x1076eec5, 0xcaffec52, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot8.su, 0x00003ec6, 0x6ba43534, 0x88380e72, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot8.su, 0xffff7942, 0x809ef5fb, 0xc83dd86c, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot8.su, 0x00001bc9, 0x61460dbc, 0xa12ea0cb, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot8.su, 0xffffa22d, 0xbfdcbbce, 0x7d6a0ce1, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot8.su, 0xffff686e, 0x828de236, 0xea96b6f8, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot8.su, 0xfffff045, 0x04090fdf, 0x20b305b1, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot8.su, 0x0000526f, 0x364c40ab, 0x61cbda9f, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot8.su, 0x000072fd, 0x361a2745, 0x38e079e6, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot8.su, 0x00006d71, 0x0f996a26, 0xa528d3c0, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot8.su, 0x000081b9, 0xfa652df1, 0x2be8e81b, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot8.su, 0x00005fb4, 0x4c64eded, 0x4ccf0365, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot8.su, 0x0000602e, 0x9914265c, 0x3661e6d4, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot8.su, 0xffffaab8, 0x9c5ab6d8, 0x3e10bc4f, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot8.su, 0x00004a31, 0x7be266bb, 0x873d5642, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot8.su, 0x00007ae3, 0x1a0f6018, 0xfb9bc1aa, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot8.su, 0xfffff25e, 0xf6d4b562, 0x6f544643, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot8.su, 0x000086b6, 0x0f524b50, 0x64df843c, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot8.su, 0x000033e0, 0xcec06d13, 0x3f048862, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot8.su, 0xffffd8f1, 0xa0d93c7e, 0xcf5f1f5d, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot8.su, 0x00006440, 0xfa1163c9, 0x17b3fb26, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot8.su, 0xffff5bc3, 0x9b938803, 0x9dca29fa
  TEST_RR_RESULT_AFTER 274, 1, xt.dot8.su, 0xfffff5bf, 0x36c885a2, 0xd3351f4d
  TEST_RR_RESULT_AFTER 275, 2, xt.dot8.su, 3780, 0x114af0e0, 0xa04a6458

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot8.su, 0x000035fa, 0xe279f6c2, 0xb5d27251
  TEST_RR_12_AFTER 277, 0, 1, xt.dot8.su, 0x00003a2b, 0x67529aaf, 0xee255235
  TEST_RR_12_AFTER 278, 0, 2, xt.dot8.su, 0xffffa31b, 0x9430f2d1, 0xf4c40f8d
  TEST_RR_12_AFTER 279, 1, 0, xt.dot8.su, 0xffffad2e, 0xf3ab9900, 0xf7b91657
  TEST_RR_12_AFTER 280, 1, 1, xt.dot8.su, 0x0000514b, 0x46558f3f, 0x70d487a2
  TEST_RR_12_AFTER 281, 1, 2, xt.dot8.su, 0x000035e5, 0xb3945550, 0x5e14bf57
  TEST_RR_12_AFTER 282, 2, 0, xt.dot8.su, 0x00004e61, 0x32203fd9, 0xea2cb572
  TEST_RR_12_AFTER 283, 2, 1, xt.dot8.su, 0xffffb62a, 0xdbca927b, 0x1dd07533
  TEST_RR_12_AFTER 284, 2, 2, xt.dot8.su, 0xffff61dd, 0xe596f0c4, 0xa5c619f4
  TEST_RR_21_AFTER 285, 0, 0, xt.dot8.su, 0x00004941, 0x274e2de3, 0x68925918
  TEST_RR_21_AFTER 286, 0, 1, xt.dot8.su, 0x0000524b, 0x91732248, 0x3c6f8591
  TEST_RR_21_AFTER 287, 0, 2, xt.dot8.su, 0x000015e5, 0xf03a13c1, 0x16ba0b50
  TEST_RR_21_AFTER 288, 1, 0, xt.dot8.su, 0xffff74a6, 0xe1998fe2, 0x9e1bcda1
  TEST_RR_21_AFTER 289, 1, 1, xt.dot8.su, 0x0000103e, 0xf2b16c59, 0xaa913985
  TEST_RR_21_AFTER 290, 1, 2, xt.dot8.su, 0xfffff70c, 0x0f0ebd23, 0x9470bebe
  TEST_RR_21_AFTER 291, 2, 0, xt.dot8.su, 0xffff58ab, 0x9c1fdd82, 0x8ca9d6d3
  TEST_RR_21_AFTER 292, 2, 1, xt.dot8.su, 0xffffad68, 0xc3aac36a, 0xad0fff3b
  TEST_RR_21_AFTER 293, 2, 2, xt.dot8.su, 534, 0x3c73a594, 0xb8787281
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot8.su, 0xffffbfa2, 0x4692863e, 0x7edd5fab
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot8.su, 285, 0xdbc762df, 0x4fded18c
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot8.su, 0xffffe59c, 0x34f611a1, 0x7bda0e76
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot8.su, 0x00007aa8, 0x54444737, 0xe6018430
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot8.su, 0xffffd282, 0xc3ddc420, 0x0ce63c17
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot8.su, 0xffffdf1b, 0x070ccae1, 0xfd2551ca

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot8.su, 0xffff973c, 0xa9d4ed03, 0xcc73d925
  TEST_RR_RS2_LOADED 301, 0, xt.dot8.su, 0xffff973c, 0xa9d4ed03, 0xcc73d925
  TEST_RR_BOTH_LOADED 302, 0, xt.dot8.su, 0xffff9093, 0xa9d4ed03
  TEST_RR_RS1_LOADED 303, 1, xt.dot8.su, 0x00002d5c, 0x4a3921dd, 0x7e9037dd
  TEST_RR_RS2_LOADED 304, 1, xt.dot8.su, 0x00002d5c, 0x4a3921dd, 0x7e9037dd
  TEST_RR_BOTH_LOADED 305, 1, xt.dot8.su, 2079, 0x4a3921dd
  TEST_RR_RS1_LOADED 306, 2, xt.dot8.su, 0xfffffbbe, 0xfcf7738c, 0x7b808e88
  TEST_RR_RS2_LOADED 307, 2, xt.dot8.su, 0xfffffbbe, 0xfcf7738c, 0x7b808e88
  TEST_RR_BOTH_LOADED 308, 2, xt.dot8.su, 0xffffe79a, 0xfcf7738c

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot8.su, 0xffffb431, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot8.su, 0x000087c9, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot8.su, 0x00007b8c, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot8.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot8.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot8.su, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot8.su, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot8.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot8.su, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot8.su, 0
  TEST_RR_ZERO_RD 319, xt.dot8.su, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot8.su, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot8.su, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot8.su, 1, 0xffffffff

TEST_END
