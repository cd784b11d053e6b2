// bgeu: 410 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "control.h"

TEST_BEGIN

  // All pairs of boundaries; what is taken is taken ahead and back.
  TEST_TAKEN 2, bgeu, 0, 0
  TEST_NOT_TAKEN 3, bgeu, 0, 1
  TEST_NOT_TAKEN 4, bgeu, 0, 2
  TEST_NOT_TAKEN 5, bgeu, 0, 0x7fffffff
  TEST_NOT_TAKEN 6, bgeu, 0, 0x80000000
  TEST_NOT_TAKEN 7, bgeu, 0, 0x80000001
  TEST_NOT_TAKEN 8, bgeu, 0, 0xffff8000
  TEST_NOT_TAKEN 9, bgeu, 0, 0xffffffff
  TEST_TAKEN 10, bgeu, 1, 0
  TEST_TAKEN 11, bgeu, 1, 1
  TEST_NOT_TAKEN 12, bgeu, 1, 2
  TEST_NOT_TAKEN 13, bgeu, 1, 0x7fffffff
  TEST_NOT_TAKEN 14, bgeu, 1, 0x80000000
  TEST_NOT_TAKEN 15, bgeu, 1, 0x80000001
  TEST_NOT_TAKEN 16, bgeu, 1, 0xffff8000
  TEST_NOT_TAKEN 17, bgeu, 1, 0xffffffff
  TEST_TAKEN 18, bgeu, 2, 0
  TEST_TAKEN 19, bgeu, 2, 1
  TEST_TAKEN 20, bgeu, 2, 2
  TEST_NOT_TAKEN 21, bgeu, 2, 0x7fffffff
  TEST_NOT_TAKEN 22, bgeu, 2, 0x80000000
  TEST_NOT_TAKEN 23, bgeu, 2, 0x80000001
  TEST_NOT_TAKEN 24, bgeu, 2, 0xffff8000
  TEST_NOT_TAKEN 25, bgeu, 2, 0xffffffff
  TEST_TAKEN 26, bgeu, 0x7fffffff, 0
  TEST_TAKEN 27, bgeu, 0x7fffffff, 1
  TEST_TAKEN 28, bgeu, 0x7fffffff, 2
  TEST_TAKEN 29, bgeu, 0x7fffffff, 0x7fffffff
  TEST_NOT_TAKEN 30, bgeu, 0x7fffffff, 0x80000000
  TEST_NOT_TAKEN 31, bgeu, 0x7fffffff, 0x80000001
  TEST_NOT_TAKEN 32, bgeu, 0x7fffffff, 0xffff8000
  TEST_NOT_TAKEN 33, bgeu, 0x7fffffff, 0xffffffff
  TEST_TAKEN 34, bgeu, 0x80000000, 0
  TEST_TAKEN 35, bgeu, 0x80000000, 1
  TEST_TAKEN 36, bgeu, 0x80000000, 2
  TEST_TAKEN 37, bgeu, 0x80000000, 0x7fffffff
  TEST_TAKEN 38, bgeu, 0x80000000, 0x80000000
  TEST_NOT_TAKEN 39, bgeu, 0x80000000, 0x80000001
  TEST_NOT_TAKEN 40, bgeu, 0x80000000, 0xffff8000
  TEST_NOT_TAKEN 41, bgeu, 0x80000000, 0xffffffff
  TEST_TAKEN 42, bgeu, 0x80000001, 0
  TEST_TAKEN 43, bgeu, 0x80000001, 1
  TEST_TAKEN 44, bgeu, 0x80000001, 2
  TEST_TAKEN 45, bgeu, 0x80000001, 0x7fffffff
  TEST_TAKEN 46, bgeu, 0x80000001, 0x80000000
  TEST_TAKEN 47, bgeu, 0x80000001, 0x80000001
  TEST_NOT_TAKEN 48, bgeu, 0x80000001, 0xffff8000
  TEST_NOT_TAKEN 49, bgeu, 0x80000001, 0xffffffff
  TEST_TAKEN 50, bgeu, 0xffff8000, 0
  TEST_TAKEN 51, bgeu, 0xffff8000, 1
  TEST_TAKEN 52, bgeu, 0xffff8000, 2
  TEST_TAKEN 53, bgeu, 0xffff8000, 0x7fffffff
  TEST_TAKEN 54, bgeu, 0xffff8000, 0x80000000
  TEST_TAKEN 55, bgeu, 0xffff8000, 0x80000001
  TEST_TAKEN 56, bgeu, 0xffff8000, 0xffff8000
  TEST_NOT_TAKEN 57, bgeu, 0xffff8000, 0xffffffff
  TEST_TAKEN 58, bgeu, 0xffffffff, 0
  TEST_TAKEN 59, bgeu, 0xffffffff, 1
  TEST_TAKEN 60, bgeu, 0xffffffff, 2
  TEST_TAKEN 61, bgeu, 0xffffffff, 0x7fffffff
  TEST_TAKEN 62, bgeu, 0xffffffff, 0x80000000
  TEST_TAKEN 63, bgeu, 0xffffffff, 0x80000001
  TEST_TAKEN 64, bgeu, 0xffffffff, 0xffff8000
  TEST_TAKEN 65, bgeu, 0xffffffff, 0xffffffff

  // Each single bit decides, from either side.
  TEST_TAKEN 66, bgeu, 0xc35a96e7, 0xc35a96e6
  TEST_NOT_TAKEN 67, bgeu, 0x5a0f3c84, 0x5a0f3c85
  TEST_TAKEN 68, bgeu, 0xc35a96e7, 0xc35a96e5
  TEST_TAKEN 69, bgeu, 0x5a0f3c87, 0x5a0f3c85
  TEST_TAKEN 70, bgeu, 0xc35a96e7, 0xc35a96e3
  TEST_NOT_TAKEN 71, bgeu, 0x5a0f3c81, 0x5a0f3c85
  TEST_NOT_TAKEN 72, bgeu, 0xc35a96e7, 0xc35a96ef
  TEST_TAKEN 73, bgeu, 0x5a0f3c8d, 0x5a0f3c85
  TEST_NOT_TAKEN 74, bgeu, 0xc35a96e7, 0xc35a96f7
  TEST_TAKEN 75, bgeu, 0x5a0f3c95, 0x5a0f3c85
  TEST_TAKEN 76, bgeu, 0xc35a96e7, 0xc35a96c7
  TEST_TAKEN 77, bgeu, 0x5a0f3ca5, 0x5a0f3c85
  TEST_TAKEN 78, bgeu, 0xc35a96e7, 0xc35a96a7
  TEST_TAKEN 79, bgeu, 0x5a0f3cc5, 0x5a0f3c85
  TEST_TAKEN 80, bgeu, 0xc35a96e7, 0xc35a9667
  TEST_NOT_TAKEN 81, bgeu, 0x5a0f3c05, 0x5a0f3c85
  TEST_NOT_TAKEN 82, bgeu, 0xc35a96e7, 0xc35a97e7
  TEST_TAKEN 83, bgeu, 0x5a0f3d85, 0x5a0f3c85
  TEST_TAKEN 84, bgeu, 0xc35a96e7, 0xc35a94e7
  TEST_TAKEN 85, bgeu, 0x5a0f3e85, 0x5a0f3c85
  TEST_TAKEN 86, bgeu, 0xc35a96e7, 0xc35a92e7
  TEST_NOT_TAKEN 87, bgeu, 0x5a0f3885, 0x5a0f3c85
  TEST_NOT_TAKEN 88, bgeu, 0xc35a96e7, 0xc35a9ee7
  TEST_NOT_TAKEN 89, bgeu, 0x5a0f3485, 0x5a0f3c85
  TEST_TAKEN 90, bgeu, 0xc35a96e7, 0xc35a86e7
  TEST_NOT_TAKEN 91, bgeu, 0x5a0f2c85, 0x5a0f3c85
  TEST_NOT_TAKEN 92, bgeu, 0xc35a96e7, 0xc35ab6e7
  TEST_NOT_TAKEN 93, bgeu, 0x5a0f1c85, 0x5a0f3c85
  TEST_NOT_TAKEN 94, bgeu, 0xc35a96e7, 0xc35ad6e7
  TEST_TAKEN 95, bgeu, 0x5a0f7c85, 0x5a0f3c85
  TEST_TAKEN 96, bgeu, 0xc35a96e7, 0xc35a16e7
  TEST_TAKEN 97, bgeu, 0x5a0fbc85, 0x5a0f3c85
  TEST_NOT_TAKEN 98, bgeu, 0xc35a96e7, 0xc35b96e7
  TEST_NOT_TAKEN 99, bgeu, 0x5a0e3c85, 0x5a0f3c85
  TEST_TAKEN 100, bgeu, 0xc35a96e7, 0xc35896e7
  TEST_NOT_TAKEN 101, bgeu, 0x5a0d3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 102, bgeu, 0xc35a96e7, 0xc35e96e7
  TEST_NOT_TAKEN 103, bgeu, 0x5a0b3c85, 0x5a0f3c85
  TEST_TAKEN 104, bgeu, 0xc35a96e7, 0xc35296e7
  TEST_NOT_TAKEN 105, bgeu, 0x5a073c85, 0x5a0f3c85
  TEST_TAKEN 106, bgeu, 0xc35a96e7, 0xc34a96e7
  TEST_TAKEN 107, bgeu, 0x5a1f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 108, bgeu, 0xc35a96e7, 0xc37a96e7
  TEST_TAKEN 109, bgeu, 0x5a2f3c85, 0x5a0f3c85
  TEST_TAKEN 110, bgeu, 0xc35a96e7, 0xc31a96e7
  TEST_TAKEN 111, bgeu, 0x5a4f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 112, bgeu, 0xc35a96e7, 0xc3da96e7
  TEST_TAKEN 113, bgeu, 0x5a8f3c85, 0x5a0f3c85
  TEST_TAKEN 114, bgeu, 0xc35a96e7, 0xc25a96e7
  TEST_TAKEN 115, bgeu, 0x5b0f3c85, 0x5a0f3c85
  TEST_TAKEN 116, bgeu, 0xc35a96e7, 0xc15a96e7
  TEST_NOT_TAKEN 117, bgeu, 0x580f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 118, bgeu, 0xc35a96e7, 0xc75a96e7
  TEST_TAKEN 119, bgeu, 0x5e0f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 120, bgeu, 0xc35a96e7, 0xcb5a96e7
  TEST_NOT_TAKEN 121, bgeu, 0x520f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 122, bgeu, 0xc35a96e7, 0xd35a96e7
  TEST_NOT_TAKEN 123, bgeu, 0x4a0f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 124, bgeu, 0xc35a96e7, 0xe35a96e7
  TEST_TAKEN 125, bgeu, 0x7a0f3c85, 0x5a0f3c85
  TEST_TAKEN 126, bgeu, 0xc35a96e7, 0x835a96e7
  TEST_NOT_TAKEN 127, bgeu, 0x1a0f3c85, 0x5a0f3c85
  TEST_TAKEN 128, bgeu, 0xc35a96e7, 0x435a96e7
  TEST_TAKEN 129, bgeu, 0xda0f3c85, 0x5a0f3c85

  // Each bit decides against all below it.
  TEST_TAKEN 130, bgeu, 0xc35a96e7, 0xc35a96e6
  TEST_NOT_TAKEN 131, bgeu, 0xc35a96e6, 0xc35a96e7
  TEST_TAKEN 132, bgeu, 0xc35a96e6, 0xc35a96e5
  TEST_NOT_TAKEN 133, bgeu, 0xc35a96e5, 0xc35a96e6
  TEST_TAKEN 134, bgeu, 0xc35a96e4, 0xc35a96e3
  TEST_NOT_TAKEN 135, bgeu, 0xc35a96e3, 0xc35a96e4
  TEST_TAKEN 136, bgeu, 0xc35a96e8, 0xc35a96e7
  TEST_NOT_TAKEN 137, bgeu, 0xc35a96e7, 0xc35a96e8
  TEST_TAKEN 138, bgeu, 0xc35a96f0, 0xc35a96ef
  TEST_NOT_TAKEN 139, bgeu, 0xc35a96ef, 0xc35a96f0
  TEST_TAKEN 140, bgeu, 0xc35a96e0, 0xc35a96df
  TEST_NOT_TAKEN 141, bgeu, 0xc35a96df, 0xc35a96e0
  TEST_TAKEN 142, bgeu, 0xc35a96c0, 0xc35a96bf
  TEST_NOT_TAKEN 143, bgeu, 0xc35a96bf, 0xc35a96c0
  TEST_TAKEN 144, bgeu, 0xc35a9680, 0xc35a967f
  TEST_NOT_TAKEN 145, bgeu, 0xc35a967f, 0xc35a9680
  TEST_TAKEN 146, bgeu, 0xc35a9700, 0xc35a96ff
  TEST_NOT_TAKEN 147, bgeu, 0xc35a96ff, 0xc35a9700
  TEST_TAKEN 148, bgeu, 0xc35a9600, 0xc35a95ff
  TEST_NOT_TAKEN 149, bgeu, 0xc35a95ff, 0xc35a9600
  TEST_TAKEN 150, bgeu, 0xc35a9400, 0xc35a93ff
  TEST_NOT_TAKEN 151, bgeu, 0xc35a93ff, 0xc35a9400
  TEST_TAKEN 152, bgeu, 0xc35a9800, 0xc35a97ff
  TEST_NOT_TAKEN 153, bgeu, 0xc35a97ff, 0xc35a9800
  TEST_TAKEN 154, bgeu, 0xc35a9000, 0xc35a8fff
  TEST_NOT_TAKEN 155, bgeu, 0xc35a8fff, 0xc35a9000
  TEST_TAKEN 156, bgeu, 0xc35aa000, 0xc35a9fff
  TEST_NOT_TAKEN 157, bgeu, 0xc35a9fff, 0xc35aa000
  TEST_TAKEN 158, bgeu, 0xc35ac000, 0xc35abfff
  TEST_NOT_TAKEN 159, bgeu, 0xc35abfff, 0xc35ac000
  TEST_TAKEN 160, bgeu, 0xc35a8000, 0xc35a7fff
  TEST_NOT_TAKEN 161, bgeu, 0xc35a7fff, 0xc35a8000
  TEST_TAKEN 162, bgeu, 0xc35b0000, 0xc35affff
  TEST_NOT_TAKEN 163, bgeu, 0xc35affff, 0xc35b0000
  TEST_TAKEN 164, bgeu, 0xc35a0000, 0xc359ffff
  TEST_NOT_TAKEN 165, bgeu, 0xc359ffff, 0xc35a0000
  TEST_TAKEN 166, bgeu, 0xc35c0000, 0xc35bffff
  TEST_NOT_TAKEN 167, bgeu, 0xc35bffff, 0xc35c0000
  TEST_TAKEN 168, bgeu, 0xc3580000, 0xc357ffff
  TEST_NOT_TAKEN 169, bgeu, 0xc357ffff, 0xc3580000
  TEST_TAKEN 170, bgeu, 0xc3500000, 0xc34fffff
  TEST_NOT_TAKEN 171, bgeu, 0xc34fffff, 0xc3500000
  TEST_TAKEN 172, bgeu, 0xc3600000, 0xc35fffff
  TEST_NOT_TAKEN 173, bgeu, 0xc35fffff, 0xc3600000
  TEST_TAKEN 174, bgeu, 0xc3400000, 0xc33fffff
  TEST_NOT_TAKEN 175, bgeu, 0xc33fffff, 0xc3400000
  TEST_TAKEN 176, bgeu, 0xc3800000, 0xc37fffff
  TEST_NOT_TAKEN 177, bgeu, 0xc37fffff, 0xc3800000
  TEST_TAKEN 178, bgeu, 0xc3000000, 0xc2ffffff
  TEST_NOT_TAKEN 179, bgeu, 0xc2ffffff, 0xc3000000
  TEST_TAKEN 180, bgeu, 0xc2000000, 0xc1ffffff
  TEST_NOT_TAKEN 181, bgeu, 0xc1ffffff, 0xc2000000
  TEST_TAKEN 182, bgeu, 0xc4000000, 0xc3ffffff
  TEST_NOT_TAKEN 183, bgeu, 0xc3ffffff, 0xc4000000
  TEST_TAKEN 184, bgeu, 0xc8000000, 0xc7ffffff
  TEST_NOT_TAKEN 185, bgeu, 0xc7ffffff, 0xc8000000
  TEST_TAKEN 186, bgeu, 0xd0000000, 0xcfffffff
  TEST_NOT_TAKEN 187, bgeu, 0xcfffffff, 0xd0000000
  TEST_TAKEN 188, bgeu, 0xe0000000, 0xdfffffff
  TEST_NOT_TAKEN 189, bgeu, 0xdfffffff, 0xe0000000
  TEST_TAKEN 190, bgeu, 0xc0000000, 0xbfffffff
  TEST_NOT_TAKEN 191, bgeu, 0xbfffffff, 0xc0000000
  TEST_TAKEN 192, bgeu, 0x80000000, 0x7fffffff
  TEST_NOT_TAKEN 193, bgeu, 0x7fffffff, 0x80000000

  // Equal, one above, one below.
  TEST_TAKEN 194, bgeu, 0xc35a96e7, 0xc35a96e7
  TEST_NOT_TAKEN 195, bgeu, 0xc35a96e7, 0xc35a96e8
  TEST_TAKEN 196, bgeu, 0xc35a96e7, 0xc35a96e6
  TEST_TAKEN 197, bgeu, 0x5a0f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 198, bgeu, 0x5a0f3c85, 0x5a0f3c86
  TEST_TAKEN 199, bgeu, 0x5a0f3c85, 0x5a0f3c84
  TEST_TAKEN 200, bgeu, 0x0000ffff, 0x0000ffff
  TEST_NOT_TAKEN 201, bgeu, 0x0000ffff, 0x00010000
  TEST_TAKEN 202, bgeu, 0x0000ffff, 0x0000fffe
  TEST_TAKEN 203, bgeu, 0xffff0000, 0xffff0000
  TEST_NOT_TAKEN 204, bgeu, 0xffff0000, 0xffff0001
  TEST_TAKEN 205, bgeu, 0xffff0000, 0xfffeffff

  // Noise.
  TEST_NOT_TAKEN 206, bgeu, 0x30810445, 0x4fc4421a
  TEST_TAKEN 207, bgeu, 0x67431576, 0x604e24ac
  TEST_TAKEN 208, bgeu, 0xd1e36c2a, 0x047fc7e8
  TEST_TAKEN 209, bgeu, 0x96b1cafa, 0x83a5a833
  TEST_NOT_TAKEN 210, bgeu, 0x0bd91cec, 0xbbfff553
  TEST_NOT_TAKEN 211, bgeu, 0x0eca3714, 0xe4d44103
  TEST_TAKEN 212, bgeu, 0xec26da5f, 0xd8db6a85
  TEST_TAKEN 213, bgeu, 0xdf148110, 0xc38ee591
  TEST_TAKEN 214, bgeu, 0xef8eefab, 0x327aa903
  TEST_TAKEN 215, bgeu, 0xa99d65dc, 0x03734965
  TEST_TAKEN 216, bgeu, 0x85caa4f5, 0x26087a10
  TEST_TAKEN 217, bgeu, 0xc6cb5a9a, 0x3974321a
  TEST_NOT_TAKEN 218, bgeu, 0xf43373f4, 0xfbf4b6aa
  TEST_TAKEN 219, bgeu, 0xfcb37f8c, 0xf2abfbf7
  TEST_TAKEN 220, bgeu, 0x4ef6856b, 0x45fd23f5
  TEST_NOT_TAKEN 221, bgeu, 0x9bf794d2, 0xa887923a

  // Every bit of the offset, both ways, and the longest of all.
  TEST_TAKEN_AHEAD 222, bgeu, 0xc35a96e7, 0xc35a96e7, 4
  TEST_TAKEN_AHEAD 223, bgeu, 0xc35a96e7, 0xc35a96e7, 8
  TEST_TAKEN_AHEAD 224, bgeu, 0xc35a96e7, 0xc35a96e7, 16
  TEST_TAKEN_AHEAD 225, bgeu, 0xc35a96e7, 0xc35a96e7, 32
  TEST_TAKEN_AHEAD 226, bgeu, 0xc35a96e7, 0xc35a96e7, 64
  TEST_TAKEN_AHEAD 227, bgeu, 0xc35a96e7, 0xc35a96e7, 128
  TEST_TAKEN_AHEAD 228, bgeu, 0xc35a96e7, 0xc35a96e7, 256
  TEST_TAKEN_AHEAD 229, bgeu, 0xc35a96e7, 0xc35a96e7, 512
  TEST_TAKEN_AHEAD 230, bgeu, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_TAKEN_AHEAD 231, bgeu, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_TAKEN_AHEAD 232, bgeu, 0xc35a96e7, 0xc35a96e7, 2728
  TEST_TAKEN_AHEAD 233, bgeu, 0xc35a96e7, 0xc35a96e7, 1364
  TEST_TAKEN_AHEAD 234, bgeu, 0xc35a96e7, 0xc35a96e7, 4088
  TEST_TAKEN_BACK 235, bgeu, 0xc35a96e7, 0xc35a96e7, 4
  TEST_TAKEN_BACK 236, bgeu, 0xc35a96e7, 0xc35a96e7, 8
  TEST_TAKEN_BACK 237, bgeu, 0xc35a96e7, 0xc35a96e7, 16
  TEST_TAKEN_BACK 238, bgeu, 0xc35a96e7, 0xc35a96e7, 32
  TEST_TAKEN_BACK 239, bgeu, 0xc35a96e7, 0xc35a96e7, 64
  TEST_TAKEN_BACK 240, bgeu, 0xc35a96e7, 0xc35a96e7, 128
  TEST_TAKEN_BACK 241, bgeu, 0xc35a96e7, 0xc35a96e7, 256
  TEST_TAKEN_BACK 242, bgeu, 0xc35a96e7, 0xc35a96e7, 512
  TEST_TAKEN_BACK 243, bgeu, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_TAKEN_BACK 244, bgeu, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_TAKEN_BACK 245, bgeu, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_TAKEN_BACK 246, bgeu, 0xc35a96e7, 0xc35a96e7, 2728
  TEST_TAKEN_BACK 247, bgeu, 0xc35a96e7, 0xc35a96e7, 1364

  // Every register in every place.
  TEST_TAKEN_REGISTERS 248, bgeu, 0xb87234f3, 0xb87234f3, x1, x13, x7
  TEST_NOT_TAKEN_REGISTERS 249, bgeu, 0x64add4dd, 0x911f8e2a, x1, x13, x7
  TEST_TAKEN_REGISTERS 250, bgeu, 0xd897eb7f, 0xd897eb7f, x2, x14, x7
  TEST_NOT_TAKEN_REGISTERS 251, bgeu, 0x4ccda461, 0xe2ae8b3f, x2, x14, x7
  TEST_TAKEN_REGISTERS 252, bgeu, 0x3e616d63, 0x3e616d63, x4, x15, x7
  TEST_NOT_TAKEN_REGISTERS 253, bgeu, 0x0d5e5252, 0x9e1d5db5, x4, x15, x7
  TEST_TAKEN_REGISTERS 254, bgeu, 0xfa6e2f8a, 0xfa6e2f8a, x5, x16, x7
  TEST_NOT_TAKEN_REGISTERS 255, bgeu, 0x7f3c804e, 0xa1712d2c, x5, x16, x7
  TEST_TAKEN_REGISTERS 256, bgeu, 0x54f87232, 0x54f87232, x6, x17, x7
  TEST_NOT_TAKEN_REGISTERS 257, bgeu, 0xd39df30d, 0xe2b0d0ae, x6, x17, x7
  TEST_TAKEN_REGISTERS 258, bgeu, 0x2ce51be6, 0x2ce51be6, x7, x18, x5
  TEST_NOT_TAKEN_REGISTERS 259, bgeu, 0x52505d92, 0x8dd1fd7f, x7, x18, x5
  TEST_TAKEN_REGISTERS 260, bgeu, 0xbdad6d27, 0xbdad6d27, x8, x19, x7
  TEST_NOT_TAKEN_REGISTERS 261, bgeu, 0x76d01ae8, 0xd56ca4e3, x8, x19, x7
  TEST_TAKEN_REGISTERS 262, bgeu, 0xfc576cb3, 0xfc576cb3, x9, x20, x7
  TEST_NOT_TAKEN_REGISTERS 263, bgeu, 0x16ce330c, 0x7e5f0b4c, x9, x20, x7
  TEST_TAKEN_REGISTERS 264, bgeu, 0xf83cf2d6, 0xf83cf2d6, x10, x21, x7
  TEST_NOT_TAKEN_REGISTERS 265, bgeu, 0x5044a9e8, 0x9aacf7f1, x10, x21, x7
  TEST_TAKEN_REGISTERS 266, bgeu, 0xeb925b36, 0xb0c37df3, x11, x22, x7
  TEST_NOT_TAKEN_REGISTERS 267, bgeu, 0x6b408189, 0x7e4d4f52, x11, x22, x7
  TEST_TAKEN_REGISTERS 268, bgeu, 0x1cd6e4df, 0x0a12dc49, x12, x23, x7
  TEST_NOT_TAKEN_REGISTERS 269, bgeu, 0x4c1a271c, 0x8766f645, x12, x23, x7
  TEST_TAKEN_REGISTERS 270, bgeu, 0x051768a6, 0x051768a6, x13, x24, x7
  TEST_NOT_TAKEN_REGISTERS 271, bgeu, 0x13eb88d2, 0xd1978956, x13, x24, x7
  TEST_TAKEN_REGISTERS 272, bgeu, 0x600704dd, 0x600704dd, x14, x25, x7
  TEST_NOT_TAKEN_REGISTERS 273, bgeu, 0x10bff503, 0x5db4f7ec, x14, x25, x7
  TEST_TAKEN_REGISTERS 274, bgeu, 0xb8d1f522, 0xb8d1f522, x15, x26, x7
  TEST_NOT_TAKEN_REGISTERS 275, bgeu, 0x5fcbc685, 0xd464e41e, x15, x26, x7
  TEST_TAKEN_REGISTERS 276, bgeu, 0xd187d000, 0xb75a6336, x16, x27, x7
  TEST_NOT_TAKEN_REGISTERS 277, bgeu, 0x46cee25e, 0x9d81a373, x16, x27, x7
  TEST_TAKEN_REGISTERS 278, bgeu, 0xdf416231, 0x5374f13e, x17, x28, x7
  TEST_NOT_TAKEN_REGISTERS 279, bgeu, 0x14acea1a, 0x36ce02bc, x17, x28, x7
  TEST_TAKEN_REGISTERS 280, bgeu, 0xe7aefb03, 0x57fa833a, x18, x29, x7
  TEST_NOT_TAKEN_REGISTERS 281, bgeu, 0x4a4484b5, 0xf2921cc3, x18, x29, x7
  TEST_TAKEN_REGISTERS 282, bgeu, 0xa308670f, 0xa308670f, x19, x30, x7
  TEST_NOT_TAKEN_REGISTERS 283, bgeu, 0xca467089, 0xca592400, x19, x30, x7
  TEST_TAKEN_REGISTERS 284, bgeu, 0x363084a8, 0x363084a8, x20, x31, x7
  TEST_NOT_TAKEN_REGISTERS 285, bgeu, 0x39b00fa2, 0x57334f21, x20, x31, x7
  TEST_TAKEN_REGISTERS 286, bgeu, 0x4245c5b8, 0x4245c5b8, x21, x1, x7
  TEST_NOT_TAKEN_REGISTERS 287, bgeu, 0xba638c43, 0xcdc2e036, x21, x1, x7
  TEST_TAKEN_REGISTERS 288, bgeu, 0xe9e6a00d, 0xe9e6a00d, x22, x2, x7
  TEST_NOT_TAKEN_REGISTERS 289, bgeu, 0xc4480618, 0xebcd4213, x22, x2, x7
  TEST_TAKEN_REGISTERS 290, bgeu, 0x2a2ed9c1, 0x24c5a826, x23, x4, x7
  TEST_NOT_TAKEN_REGISTERS 291, bgeu, 0x4f4a4013, 0xc6564e0c, x23, x4, x7
  TEST_TAKEN_REGISTERS 292, bgeu, 0xd7827e56, 0xd7827e56, x24, x5, x7
  TEST_NOT_TAKEN_REGISTERS 293, bgeu, 0xafe09a9e, 0xbbc94374, x24, x5, x7
  TEST_TAKEN_REGISTERS 294, bgeu, 0xd796e1ee, 0xd796e1ee, x25, x6, x7
  TEST_NOT_TAKEN_REGISTERS 295, bgeu, 0x824f819c, 0xcd6baf64, x25, x6, x7
  TEST_TAKEN_REGISTERS 296, bgeu, 0x9686687f, 0x20e14a89, x26, x7, x5
  TEST_NOT_TAKEN_REGISTERS 297, bgeu, 0x5a11b53c, 0xbdd8be90, x26, x7, x5
  TEST_TAKEN_REGISTERS 298, bgeu, 0x7db7c82f, 0x7db7c82f, x27, x8, x7
  TEST_NOT_TAKEN_REGISTERS 299, bgeu, 0x9b4de538, 0xfc67293c, x27, x8, x7
  TEST_TAKEN_REGISTERS 300, bgeu, 0xabf0d392, 0xabf0d392, x28, x9, x7
  TEST_NOT_TAKEN_REGISTERS 301, bgeu, 0x0a440d54, 0xb8300fc1, x28, x9, x7
  TEST_TAKEN_REGISTERS 302, bgeu, 0xf377380e, 0x7f51050c, x29, x10, x7
  TEST_NOT_TAKEN_REGISTERS 303, bgeu, 0x63d86178, 0x757c8ead, x29, x10, x7
  TEST_TAKEN_REGISTERS 304, bgeu, 0xfb08b029, 0xfb08b029, x30, x11, x7
  TEST_NOT_TAKEN_REGISTERS 305, bgeu, 0x7c8b0609, 0xbd055e3e, x30, x11, x7
  TEST_TAKEN_REGISTERS 306, bgeu, 0x0ef985e2, 0x0ef985e2, x31, x12, x7
  TEST_NOT_TAKEN_REGISTERS 307, bgeu, 0x3ca31009, 0x9e75b24d, x31, x12, x7

  // The sources at every forwarding distance, and after a load.
  TEST_BRANCH_12_AFTER 308, 0, 0, 1, bgeu, 0xed0d05bf, 0xed0d05bf
  TEST_BRANCH_12_AFTER 309, 0, 0, 0, bgeu, 0x0ba090c8, 0xb69136d5
  TEST_BRANCH_12_AFTER 310, 0, 0, 1, bgeu, 0xbf79435f, 0xbf79435f
  TEST_BRANCH_12_AFTER 311, 0, 0, 0, bgeu, 0xfffe21df, 0xffffffc6
  TEST_BRANCH_21_AFTER 312, 0, 0, 1, bgeu, 0xfffff891, 0xfffff891
  TEST_BRANCH_21_AFTER 313, 0, 0, 0, bgeu, 0x003f6cfa, 0x564bcd1a
  TEST_BRANCH_21_AFTER 314, 0, 0, 1, bgeu, 0x01992a2a, 0x01992a2a
  TEST_BRANCH_21_AFTER 315, 0, 0, 0, bgeu, 0xd05e18e6, 0xfffff98f
  TEST_BRANCH_12_AFTER 316, 0, 1, 1, bgeu, 0xd5d563da, 0xd5d563da
  TEST_BRANCH_12_AFTER 317, 0, 1, 0, bgeu, 0x8119e1c0, 0xc924c4de
  TEST_BRANCH_12_AFTER 318, 0, 1, 1, bgeu, 0xf5d5b143, 0xf5d5b143
  TEST_BRANCH_12_AFTER 319, 0, 1, 0, bgeu, 0xeb74b15c, 0xffffff00
  TEST_BRANCH_21_AFTER 320, 0, 1, 1, bgeu, 0xfffffbb7, 0xfffffbb7
  TEST_BRANCH_21_AFTER 321, 0, 1, 0, bgeu, 0xffff60dc, 0xffffeda2
  TEST_BRANCH_21_AFTER 322, 0, 1, 1, bgeu, 0xab3a8e0b, 0xab3a8e0b
  TEST_BRANCH_21_AFTER 323, 0, 1, 0, bgeu, 0xcd4390df, 0xfff8aae5
  TEST_BRANCH_12_AFTER 324, 0, 2, 1, bgeu, 0xd82e34ca, 0xd82e34ca
  TEST_BRANCH_12_AFTER 325, 0, 2, 0, bgeu, 23, 0xfe54919b
  TEST_BRANCH_12_AFTER 326, 0, 2, 1, bgeu, 0xeddba664, 0xeddba664
  TEST_BRANCH_12_AFTER 327, 0, 2, 0, bgeu, 0xff2065d9, 0xfffffffe
  TEST_BRANCH_21_AFTER 328, 0, 2, 1, bgeu, 0xffffff88, 0xffff9f72
  TEST_BRANCH_21_AFTER 329, 0, 2, 0, bgeu, 0x007ba07d, 0x136cef70
  TEST_BRANCH_21_AFTER 330, 0, 2, 1, bgeu, 0xffffff86, 0xffffff86
  TEST_BRANCH_21_AFTER 331, 0, 2, 0, bgeu, 0xfb024d08, 0xfffffff0
  TEST_BRANCH_12_AFTER 332, 1, 0, 1, bgeu, 0xffffffff, 0xffed2f9f
  TEST_BRANCH_12_AFTER 333, 1, 0, 0, bgeu, 4, 0xfcbc5b3c
  TEST_BRANCH_12_AFTER 334, 1, 0, 1, bgeu, 12, 12
  TEST_BRANCH_12_AFTER 335, 1, 0, 0, bgeu, 0xffffe03f, 0xfffffff4
  TEST_BRANCH_21_AFTER 336, 1, 0, 1, bgeu, 0xffffff53, 0xffffff53
  TEST_BRANCH_21_AFTER 337, 1, 0, 0, bgeu, 6, 0x9718d222
  TEST_BRANCH_21_AFTER 338, 1, 0, 1, bgeu, 449, 449
  TEST_BRANCH_21_AFTER 339, 1, 0, 0, bgeu, 0xffff1387, 0xfffffffa
  TEST_BRANCH_12_AFTER 340, 1, 1, 1, bgeu, 0xfffff28c, 0xfffff28c
  TEST_BRANCH_12_AFTER 341, 1, 1, 0, bgeu, 68, 0xfffff99b
  TEST_BRANCH_12_AFTER 342, 1, 1, 1, bgeu, 0xf85eb2df, 0xf85eb2df
  TEST_BRANCH_12_AFTER 343, 1, 1, 0, bgeu, 0xfffffffd, 0xfffffffe
  TEST_BRANCH_21_AFTER 344, 1, 1, 1, bgeu, 0xfffffffe, 0xfffffffe
  TEST_BRANCH_21_AFTER 345, 1, 1, 0, bgeu, 0xb180ad8f, 0xffffffff
  TEST_BRANCH_21_AFTER 346, 1, 1, 1, bgeu, 1116, 1116
  TEST_BRANCH_21_AFTER 347, 1, 1, 0, bgeu, 0x8bd8b261, 0xfffff093
  TEST_BRANCH_12_AFTER 348, 1, 2, 1, bgeu, 0xfffffdd9, 0xfffffdd9
  TEST_BRANCH_12_AFTER 349, 1, 2, 0, bgeu, 59, 0xa3426cef
  TEST_BRANCH_12_AFTER 350, 1, 2, 1, bgeu, 0xfd9ed0c7, 0xfd9ed0c7
  TEST_BRANCH_12_AFTER 351, 1, 2, 0, bgeu, 0xffb33abf, 0xffffffc1
  TEST_BRANCH_21_AFTER 352, 1, 2, 1, bgeu, 0xffff667e, 0xffff667e
  TEST_BRANCH_21_AFTER 353, 1, 2, 0, bgeu, 0x55ceaa97, 0x773ff6f5
  TEST_BRANCH_21_AFTER 354, 1, 2, 1, bgeu, 0xafd08d5b, 0xafd08d5b
  TEST_BRANCH_21_AFTER 355, 1, 2, 0, bgeu, 0xacee86f2, 0xfffffea5
  TEST_BRANCH_12_AFTER 356, 2, 0, 1, bgeu, 0xfffff892, 0xfffff892
  TEST_BRANCH_12_AFTER 357, 2, 0, 0, bgeu, 0x4a0a4eda, 0x53f73ede
  TEST_BRANCH_12_AFTER 358, 2, 0, 1, bgeu, 0x148d12fd, 0x148d12fd
  TEST_BRANCH_12_AFTER 359, 2, 0, 0, bgeu, 0xcefeba3d, 0xffffffde
  TEST_BRANCH_21_AFTER 360, 2, 0, 1, bgeu, 0xd202310f, 0xd202310f
  TEST_BRANCH_21_AFTER 361, 2, 0, 0, bgeu, 0x4cea343d, 0xfe680969
  TEST_BRANCH_21_AFTER 362, 2, 0, 1, bgeu, 0x9121702c, 0x9121702c
  TEST_BRANCH_21_AFTER 363, 2, 0, 0, bgeu, 0xfffd2c14, 0xfffffdc3
  TEST_BRANCH_12_AFTER 364, 2, 1, 1, bgeu, 0xfffffffe, 0xfffffffe
  TEST_BRANCH_12_AFTER 365, 2, 1, 0, bgeu, 0x0001f8f6, 0x04b68f54
  TEST_BRANCH_12_AFTER 366, 2, 1, 1, bgeu, 14, 14
  TEST_BRANCH_12_AFTER 367, 2, 1, 0, bgeu, 0xfe25ed4d, 0xfffffffd
  TEST_BRANCH_21_AFTER 368, 2, 1, 1, bgeu, 0xffd88789, 0xffd88789
  TEST_BRANCH_21_AFTER 369, 2, 1, 0, bgeu, 49, 0xfea4ccb2
  TEST_BRANCH_21_AFTER 370, 2, 1, 1, bgeu, 0x00004206, 0x00004206
  TEST_BRANCH_21_AFTER 371, 2, 1, 0, bgeu, 0xfffed70d, 0xfffffffc
  TEST_BRANCH_12_AFTER 372, 2, 2, 1, bgeu, 0xffffffd1, 0xffffffd1
  TEST_BRANCH_12_AFTER 373, 2, 2, 0, bgeu, 0x09ede06a, 0x8ab857b2
  TEST_BRANCH_12_AFTER 374, 2, 2, 1, bgeu, 0x17a9dcbb, 0x17a9dcbb
  TEST_BRANCH_12_AFTER 375, 2, 2, 0, bgeu, 0xe5b467ff, 0xfffffffc
  TEST_BRANCH_21_AFTER 376, 2, 2, 1, bgeu, 0xffffffff, 0xffffffff
  TEST_BRANCH_21_AFTER 377, 2, 2, 0, bgeu, 0x7fb662a8, 0xffc925fe
  TEST_BRANCH_21_AFTER 378, 2, 2, 1, bgeu, 0xed11b987, 0xed11b987
  TEST_BRANCH_21_AFTER 379, 2, 2, 0, bgeu, 0xffff9bad, 0xfffffffe
  TEST_BRANCH_RS1_LOADED 380, 0, 0, bgeu, 1, 0x4e92325b
  TEST_BRANCH_RS1_LOADED 381, 0, 1, bgeu, 0x20f5be17, 0x20f5be17
  TEST_BRANCH_RS2_LOADED 382, 0, 1, bgeu, 0x953c702b, 0x953c702b
  TEST_BRANCH_RS2_LOADED 383, 0, 0, bgeu, 0xfd9f7c99, 0xffc5ec5a
  TEST_BRANCH_RS1_LOADED 384, 1, 0, bgeu, 1, 0x0000191f
  TEST_BRANCH_RS1_LOADED 385, 1, 1, bgeu, 0x518a3eae, 0x518a3eae
  TEST_BRANCH_RS2_LOADED 386, 1, 1, bgeu, 0xa2e443b5, 0xa2e443b5
  TEST_BRANCH_RS2_LOADED 387, 1, 1, bgeu, 0x1c7bf1a7, 0x007b87d3
  TEST_BRANCH_RS1_LOADED 388, 2, 0, bgeu, 0x01c3240f, 0x1c321baf
  TEST_BRANCH_RS1_LOADED 389, 2, 1, bgeu, 380, 380
  TEST_BRANCH_RS2_LOADED 390, 2, 1, bgeu, 0xdff59fca, 0xdff59fca
  TEST_BRANCH_RS2_LOADED 391, 2, 0, bgeu, 0xa8ccdc08, 0xffefb060

  // x0, and one register twice.
  TEST_BRANCH_ZERO_RS1 392, 1, bgeu, 0
  TEST_BRANCH_ZERO_RS2 393, 1, bgeu, 0
  TEST_BRANCH_SAME_SOURCES 394, 1, bgeu, 0
  TEST_BRANCH_ZERO_RS1 395, 0, bgeu, 1
  TEST_BRANCH_ZERO_RS2 396, 1, bgeu, 1
  TEST_BRANCH_SAME_SOURCES 397, 1, bgeu, 1
  TEST_BRANCH_ZERO_RS1 398, 0, bgeu, 0xffffffff
  TEST_BRANCH_ZERO_RS2 399, 1, bgeu, 0xffffffff
  TEST_BRANCH_SAME_SOURCES 400, 1, bgeu, 0xffffffff
  TEST_BRANCH_ZERO_RS1 401, 0, bgeu, 0x80000000
  TEST_BRANCH_ZERO_RS2 402, 1, bgeu, 0x80000000
  TEST_BRANCH_SAME_SOURCES 403, 1, bgeu, 0x80000000
  TEST_BRANCH_ZERO_RS1 404, 0, bgeu, 0x7fffffff
  TEST_BRANCH_ZERO_RS2 405, 1, bgeu, 0x7fffffff
  TEST_BRANCH_SAME_SOURCES 406, 1, bgeu, 0x7fffffff

  // What stands behind a taken branch does not happen.
  TEST_BRANCH_SHADOW 407, bgeu, 0xc35a96e7, 0xc35a96e7
  TEST_BRANCH_SHADOW 408, bgeu, 0xc35a96e7, 0x5a0f3c85

  // Loops.
  TEST_BRANCH_LOOP 409, bgeu, 0, 1, 10, 1
  TEST_BRANCH_LOOP 410, bgeu, 0xfffffffb, 1, 5, 5
  TEST_BRANCH_LOOP 411, bgeu, 3, -1, 0xfffffffd, 1

TEST_END
shadow:
  .word 0
