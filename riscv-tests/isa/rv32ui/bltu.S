// bltu: 411 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "control.h"

TEST_BEGIN

  // All pairs of boundaries; what is taken is taken ahead and back.
  TEST_NOT_TAKEN 2, bltu, 0, 0
  TEST_TAKEN 3, bltu, 0, 1
  TEST_TAKEN 4, bltu, 0, 2
  TEST_TAKEN 5, bltu, 0, 0x7fffffff
  TEST_TAKEN 6, bltu, 0, 0x80000000
  TEST_TAKEN 7, bltu, 0, 0x80000001
  TEST_TAKEN 8, bltu, 0, 0xffff8000
  TEST_TAKEN 9, bltu, 0, 0xffffffff
  TEST_NOT_TAKEN 10, bltu, 1, 0
  TEST_NOT_TAKEN 11, bltu, 1, 1
  TEST_TAKEN 12, bltu, 1, 2
  TEST_TAKEN 13, bltu, 1, 0x7fffffff
  TEST_TAKEN 14, bltu, 1, 0x80000000
  TEST_TAKEN 15, bltu, 1, 0x80000001
  TEST_TAKEN 16, bltu, 1, 0xffff8000
  TEST_TAKEN 17, bltu, 1, 0xffffffff
  TEST_NOT_TAKEN 18, bltu, 2, 0
  TEST_NOT_TAKEN 19, bltu, 2, 1
  TEST_NOT_TAKEN 20, bltu, 2, 2
  TEST_TAKEN 21, bltu, 2, 0x7fffffff
  TEST_TAKEN 22, bltu, 2, 0x80000000
  TEST_TAKEN 23, bltu, 2, 0x80000001
  TEST_TAKEN 24, bltu, 2, 0xffff8000
  TEST_TAKEN 25, bltu, 2, 0xffffffff
  TEST_NOT_TAKEN 26, bltu, 0x7fffffff, 0
  TEST_NOT_TAKEN 27, bltu, 0x7fffffff, 1
  TEST_NOT_TAKEN 28, bltu, 0x7fffffff, 2
  TEST_NOT_TAKEN 29, bltu, 0x7fffffff, 0x7fffffff
  TEST_TAKEN 30, bltu, 0x7fffffff, 0x80000000
  TEST_TAKEN 31, bltu, 0x7fffffff, 0x80000001
  TEST_TAKEN 32, bltu, 0x7fffffff, 0xffff8000
  TEST_TAKEN 33, bltu, 0x7fffffff, 0xffffffff
  TEST_NOT_TAKEN 34, bltu, 0x80000000, 0
  TEST_NOT_TAKEN 35, bltu, 0x80000000, 1
  TEST_NOT_TAKEN 36, bltu, 0x80000000, 2
  TEST_NOT_TAKEN 37, bltu, 0x80000000, 0x7fffffff
  TEST_NOT_TAKEN 38, bltu, 0x80000000, 0x80000000
  TEST_TAKEN 39, bltu, 0x80000000, 0x80000001
  TEST_TAKEN 40, bltu, 0x80000000, 0xffff8000
  TEST_TAKEN 41, bltu, 0x80000000, 0xffffffff
  TEST_NOT_TAKEN 42, bltu, 0x80000001, 0
  TEST_NOT_TAKEN 43, bltu, 0x80000001, 1
  TEST_NOT_TAKEN 44, bltu, 0x80000001, 2
  TEST_NOT_TAKEN 45, bltu, 0x80000001, 0x7fffffff
  TEST_NOT_TAKEN 46, bltu, 0x80000001, 0x80000000
  TEST_NOT_TAKEN 47, bltu, 0x80000001, 0x80000001
  TEST_TAKEN 48, bltu, 0x80000001, 0xffff8000
  TEST_TAKEN 49, bltu, 0x80000001, 0xffffffff
  TEST_NOT_TAKEN 50, bltu, 0xffff8000, 0
  TEST_NOT_TAKEN 51, bltu, 0xffff8000, 1
  TEST_NOT_TAKEN 52, bltu, 0xffff8000, 2
  TEST_NOT_TAKEN 53, bltu, 0xffff8000, 0x7fffffff
  TEST_NOT_TAKEN 54, bltu, 0xffff8000, 0x80000000
  TEST_NOT_TAKEN 55, bltu, 0xffff8000, 0x80000001
  TEST_NOT_TAKEN 56, bltu, 0xffff8000, 0xffff8000
  TEST_TAKEN 57, bltu, 0xffff8000, 0xffffffff
  TEST_NOT_TAKEN 58, bltu, 0xffffffff, 0
  TEST_NOT_TAKEN 59, bltu, 0xffffffff, 1
  TEST_NOT_TAKEN 60, bltu, 0xffffffff, 2
  TEST_NOT_TAKEN 61, bltu, 0xffffffff, 0x7fffffff
  TEST_NOT_TAKEN 62, bltu, 0xffffffff, 0x80000000
  TEST_NOT_TAKEN 63, bltu, 0xffffffff, 0x80000001
  TEST_NOT_TAKEN 64, bltu, 0xffffffff, 0xffff8000
  TEST_NOT_TAKEN 65, bltu, 0xffffffff, 0xffffffff

  // Each single bit decides, from either side.
  TEST_NOT_TAKEN 66, bltu, 0xc35a96e7, 0xc35a96e6
  TEST_TAKEN 67, bltu, 0x5a0f3c84, 0x5a0f3c85
  TEST_NOT_TAKEN 68, bltu, 0xc35a96e7, 0xc35a96e5
  TEST_NOT_TAKEN 69, bltu, 0x5a0f3c87, 0x5a0f3c85
  TEST_NOT_TAKEN 70, bltu, 0xc35a96e7, 0xc35a96e3
  TEST_TAKEN 71, bltu, 0x5a0f3c81, 0x5a0f3c85
  TEST_TAKEN 72, bltu, 0xc35a96e7, 0xc35a96ef
  TEST_NOT_TAKEN 73, bltu, 0x5a0f3c8d, 0x5a0f3c85
  TEST_TAKEN 74, bltu, 0xc35a96e7, 0xc35a96f7
  TEST_NOT_TAKEN 75, bltu, 0x5a0f3c95, 0x5a0f3c85
  TEST_NOT_TAKEN 76, bltu, 0xc35a96e7, 0xc35a96c7
  TEST_NOT_TAKEN 77, bltu, 0x5a0f3ca5, 0x5a0f3c85
  TEST_NOT_TAKEN 78, bltu, 0xc35a96e7, 0xc35a96a7
  TEST_NOT_TAKEN 79, bltu, 0x5a0f3cc5, 0x5a0f3c85
  TEST_NOT_TAKEN 80, bltu, 0xc35a96e7, 0xc35a9667
  TEST_TAKEN 81, bltu, 0x5a0f3c05, 0x5a0f3c85
  TEST_TAKEN 82, bltu, 0xc35a96e7, 0xc35a97e7
  TEST_NOT_TAKEN 83, bltu, 0x5a0f3d85, 0x5a0f3c85
  TEST_NOT_TAKEN 84, bltu, 0xc35a96e7, 0xc35a94e7
  TEST_NOT_TAKEN 85, bltu, 0x5a0f3e85, 0x5a0f3c85
  TEST_NOT_TAKEN 86, bltu, 0xc35a96e7, 0xc35a92e7
  TEST_TAKEN 87, bltu, 0x5a0f3885, 0x5a0f3c85
  TEST_TAKEN 88, bltu, 0xc35a96e7, 0xc35a9ee7
  TEST_TAKEN 89, bltu, 0x5a0f3485, 0x5a0f3c85
  TEST_NOT_TAKEN 90, bltu, 0xc35a96e7, 0xc35a86e7
  TEST_TAKEN 91, bltu, 0x5a0f2c85, 0x5a0f3c85
  TEST_TAKEN 92, bltu, 0xc35a96e7, 0xc35ab6e7
  TEST_TAKEN 93, bltu, 0x5a0f1c85, 0x5a0f3c85
  TEST_TAKEN 94, bltu, 0xc35a96e7, 0xc35ad6e7
  TEST_NOT_TAKEN 95, bltu, 0x5a0f7c85, 0x5a0f3c85
  TEST_NOT_TAKEN 96, bltu, 0xc35a96e7, 0xc35a16e7
  TEST_NOT_TAKEN 97, bltu, 0x5a0fbc85, 0x5a0f3c85
  TEST_TAKEN 98, bltu, 0xc35a96e7, 0xc35b96e7
  TEST_TAKEN 99, bltu, 0x5a0e3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 100, bltu, 0xc35a96e7, 0xc35896e7
  TEST_TAKEN 101, bltu, 0x5a0d3c85, 0x5a0f3c85
  TEST_TAKEN 102, bltu, 0xc35a96e7, 0xc35e96e7
  TEST_TAKEN 103, bltu, 0x5a0b3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 104, bltu, 0xc35a96e7, 0xc35296e7
  TEST_TAKEN 105, bltu, 0x5a073c85, 0x5a0f3c85
  TEST_NOT_TAKEN 106, bltu, 0xc35a96e7, 0xc34a96e7
  TEST_NOT_TAKEN 107, bltu, 0x5a1f3c85, 0x5a0f3c85
  TEST_TAKEN 108, bltu, 0xc35a96e7, 0xc37a96e7
  TEST_NOT_TAKEN 109, bltu, 0x5a2f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 110, bltu, 0xc35a96e7, 0xc31a96e7
  TEST_NOT_TAKEN 111, bltu, 0x5a4f3c85, 0x5a0f3c85
  TEST_TAKEN 112, bltu, 0xc35a96e7, 0xc3da96e7
  TEST_NOT_TAKEN 113, bltu, 0x5a8f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 114, bltu, 0xc35a96e7, 0xc25a96e7
  TEST_NOT_TAKEN 115, bltu, 0x5b0f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 116, bltu, 0xc35a96e7, 0xc15a96e7
  TEST_TAKEN 117, bltu, 0x580f3c85, 0x5a0f3c85
  TEST_TAKEN 118, bltu, 0xc35a96e7, 0xc75a96e7
  TEST_NOT_TAKEN 119, bltu, 0x5e0f3c85, 0x5a0f3c85
  TEST_TAKEN 120, bltu, 0xc35a96e7, 0xcb5a96e7
  TEST_TAKEN 121, bltu, 0x520f3c85, 0x5a0f3c85
  TEST_TAKEN 122, bltu, 0xc35a96e7, 0xd35a96e7
  TEST_TAKEN 123, bltu, 0x4a0f3c85, 0x5a0f3c85
  TEST_TAKEN 124, bltu, 0xc35a96e7, 0xe35a96e7
  TEST_NOT_TAKEN 125, bltu, 0x7a0f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 126, bltu, 0xc35a96e7, 0x835a96e7
  TEST_TAKEN 127, bltu, 0x1a0f3c85, 0x5a0f3c85
  TEST_NOT_TAKEN 128, bltu, 0xc35a96e7, 0x435a96e7
  TEST_NOT_TAKEN 129, bltu, 0xda0f3c85, 0x5a0f3c85

  // Each bit decides against all below it.
  TEST_NOT_TAKEN 130, bltu, 0xc35a96e7, 0xc35a96e6
  TEST_TAKEN 131, bltu, 0xc35a96e6, 0xc35a96e7
  TEST_NOT_TAKEN 132, bltu, 0xc35a96e6, 0xc35a96e5
  TEST_TAKEN 133, bltu, 0xc35a96e5, 0xc35a96e6
  TEST_NOT_TAKEN 134, bltu, 0xc35a96e4, 0xc35a96e3
  TEST_TAKEN 135, bltu, 0xc35a96e3, 0xc35a96e4
  TEST_NOT_TAKEN 136, bltu, 0xc35a96e8, 0xc35a96e7
  TEST_TAKEN 137, bltu, 0xc35a96e7, 0xc35a96e8
  TEST_NOT_TAKEN 138, bltu, 0xc35a96f0, 0xc35a96ef
  TEST_TAKEN 139, bltu, 0xc35a96ef, 0xc35a96f0
  TEST_NOT_TAKEN 140, bltu, 0xc35a96e0, 0xc35a96df
  TEST_TAKEN 141, bltu, 0xc35a96df, 0xc35a96e0
  TEST_NOT_TAKEN 142, bltu, 0xc35a96c0, 0xc35a96bf
  TEST_TAKEN 143, bltu, 0xc35a96bf, 0xc35a96c0
  TEST_NOT_TAKEN 144, bltu, 0xc35a9680, 0xc35a967f
  TEST_TAKEN 145, bltu, 0xc35a967f, 0xc35a9680
  TEST_NOT_TAKEN 146, bltu, 0xc35a9700, 0xc35a96ff
  TEST_TAKEN 147, bltu, 0xc35a96ff, 0xc35a9700
  TEST_NOT_TAKEN 148, bltu, 0xc35a9600, 0xc35a95ff
  TEST_TAKEN 149, bltu, 0xc35a95ff, 0xc35a9600
  TEST_NOT_TAKEN 150, bltu, 0xc35a9400, 0xc35a93ff
  TEST_TAKEN 151, bltu, 0xc35a93ff, 0xc35a9400
  TEST_NOT_TAKEN 152, bltu, 0xc35a9800, 0xc35a97ff
  TEST_TAKEN 153, bltu, 0xc35a97ff, 0xc35a9800
  TEST_NOT_TAKEN 154, bltu, 0xc35a9000, 0xc35a8fff
  TEST_TAKEN 155, bltu, 0xc35a8fff, 0xc35a9000
  TEST_NOT_TAKEN 156, bltu, 0xc35aa000, 0xc35a9fff
  TEST_TAKEN 157, bltu, 0xc35a9fff, 0xc35aa000
  TEST_NOT_TAKEN 158, bltu, 0xc35ac000, 0xc35abfff
  TEST_TAKEN 159, bltu, 0xc35abfff, 0xc35ac000
  TEST_NOT_TAKEN 160, bltu, 0xc35a8000, 0xc35a7fff
  TEST_TAKEN 161, bltu, 0xc35a7fff, 0xc35a8000
  TEST_NOT_TAKEN 162, bltu, 0xc35b0000, 0xc35affff
  TEST_TAKEN 163, bltu, 0xc35affff, 0xc35b0000
  TEST_NOT_TAKEN 164, bltu, 0xc35a0000, 0xc359ffff
  TEST_TAKEN 165, bltu, 0xc359ffff, 0xc35a0000
  TEST_NOT_TAKEN 166, bltu, 0xc35c0000, 0xc35bffff
  TEST_TAKEN 167, bltu, 0xc35bffff, 0xc35c0000
  TEST_NOT_TAKEN 168, bltu, 0xc3580000, 0xc357ffff
  TEST_TAKEN 169, bltu, 0xc357ffff, 0xc3580000
  TEST_NOT_TAKEN 170, bltu, 0xc3500000, 0xc34fffff
  TEST_TAKEN 171, bltu, 0xc34fffff, 0xc3500000
  TEST_NOT_TAKEN 172, bltu, 0xc3600000, 0xc35fffff
  TEST_TAKEN 173, bltu, 0xc35fffff, 0xc3600000
  TEST_NOT_TAKEN 174, bltu, 0xc3400000, 0xc33fffff
  TEST_TAKEN 175, bltu, 0xc33fffff, 0xc3400000
  TEST_NOT_TAKEN 176, bltu, 0xc3800000, 0xc37fffff
  TEST_TAKEN 177, bltu, 0xc37fffff, 0xc3800000
  TEST_NOT_TAKEN 178, bltu, 0xc3000000, 0xc2ffffff
  TEST_TAKEN 179, bltu, 0xc2ffffff, 0xc3000000
  TEST_NOT_TAKEN 180, bltu, 0xc2000000, 0xc1ffffff
  TEST_TAKEN 181, bltu, 0xc1ffffff, 0xc2000000
  TEST_NOT_TAKEN 182, bltu, 0xc4000000, 0xc3ffffff
  TEST_TAKEN 183, bltu, 0xc3ffffff, 0xc4000000
  TEST_NOT_TAKEN 184, bltu, 0xc8000000, 0xc7ffffff
  TEST_TAKEN 185, bltu, 0xc7ffffff, 0xc8000000
  TEST_NOT_TAKEN 186, bltu, 0xd0000000, 0xcfffffff
  TEST_TAKEN 187, bltu, 0xcfffffff, 0xd0000000
  TEST_NOT_TAKEN 188, bltu, 0xe0000000, 0xdfffffff
  TEST_TAKEN 189, bltu, 0xdfffffff, 0xe0000000
  TEST_NOT_TAKEN 190, bltu, 0xc0000000, 0xbfffffff
  TEST_TAKEN 191, bltu, 0xbfffffff, 0xc0000000
  TEST_NOT_TAKEN 192, bltu, 0x80000000, 0x7fffffff
  TEST_TAKEN 193, bltu, 0x7fffffff, 0x80000000

  // Equal, one above, one below.
  TEST_NOT_TAKEN 194, bltu, 0xc35a96e7, 0xc35a96e7
  TEST_TAKEN 195, bltu, 0xc35a96e7, 0xc35a96e8
  TEST_NOT_TAKEN 196, bltu, 0xc35a96e7, 0xc35a96e6
  TEST_NOT_TAKEN 197, bltu, 0x5a0f3c85, 0x5a0f3c85
  TEST_TAKEN 198, bltu, 0x5a0f3c85, 0x5a0f3c86
  TEST_NOT_TAKEN 199, bltu, 0x5a0f3c85, 0x5a0f3c84
  TEST_NOT_TAKEN 200, bltu, 0x0000ffff, 0x0000ffff
  TEST_TAKEN 201, bltu, 0x0000ffff, 0x00010000
  TEST_NOT_TAKEN 202, bltu, 0x0000ffff, 0x0000fffe
  TEST_NOT_TAKEN 203, bltu, 0xffff0000, 0xffff0000
  TEST_TAKEN 204, bltu, 0xffff0000, 0xffff0001
  TEST_NOT_TAKEN 205, bltu, 0xffff0000, 0xfffeffff

  // Noise.
  TEST_NOT_TAKEN 206, bltu, 0xb450b90e, 0x91044253
  TEST_TAKEN 207, bltu, 0x1fbfbfa4, 0x2ff65638
  TEST_TAKEN 208, bltu, 0x8c03c057, 0xc7c27017
  TEST_NOT_TAKEN 209, bltu, 0x7d717575, 0x7c9c8b59
  TEST_NOT_TAKEN 210, bltu, 0x7fd86857, 0x7d370f9a
  TEST_TAKEN 211, bltu, 0x011dda88, 0xbab23dc8
  TEST_NOT_TAKEN 212, bltu, 0x4e32763d, 0x1874304d
  TEST_NOT_TAKEN 213, bltu, 0xe9f5e41c, 0x3a7f62e4
  TEST_TAKEN 214, bltu, 0x83c725ac, 0x9e11edff
  TEST_TAKEN 215, bltu, 0x6046038e, 0xd701741a
  TEST_TAKEN 216, bltu, 0x73f87075, 0x972c86a7
  TEST_NOT_TAKEN 217, bltu, 0xe0421180, 0x62b47677
  TEST_TAKEN 218, bltu, 0x478a3aef, 0x4f90ec1a
  TEST_NOT_TAKEN 219, bltu, 0xb49d3396, 0x33e28d66
  TEST_TAKEN 220, bltu, 0x06834794, 0x2641b068
  TEST_TAKEN 221, bltu, 0x8460eba1, 0x9a7c3825

  // Every bit of the offset, both ways, and the longest of all.
  TEST_TAKEN_AHEAD 222, bltu, 0x5a0f3c85, 0xc35a96e7, 4
  TEST_TAKEN_AHEAD 223, bltu, 0x5a0f3c85, 0xc35a96e7, 8
  TEST_TAKEN_AHEAD 224, bltu, 0x5a0f3c85, 0xc35a96e7, 16
  TEST_TAKEN_AHEAD 225, bltu, 0x5a0f3c85, 0xc35a96e7, 32
  TEST_TAKEN_AHEAD 226, bltu, 0x5a0f3c85, 0xc35a96e7, 64
  TEST_TAKEN_AHEAD 227, bltu, 0x5a0f3c85, 0xc35a96e7, 128
  TEST_TAKEN_AHEAD 228, bltu, 0x5a0f3c85, 0xc35a96e7, 256
  TEST_TAKEN_AHEAD 229, bltu, 0x5a0f3c85, 0xc35a96e7, 512
  TEST_TAKEN_AHEAD 230, bltu, 0x5a0f3c85, 0xc35a96e7, 1024
  TEST_TAKEN_AHEAD 231, bltu, 0x5a0f3c85, 0xc35a96e7, 2048
  TEST_TAKEN_AHEAD 232, bltu, 0x5a0f3c85, 0xc35a96e7, 2728
  TEST_TAKEN_AHEAD 233, bltu, 0x5a0f3c85, 0xc35a96e7, 1364
  TEST_TAKEN_AHEAD 234, bltu, 0x5a0f3c85, 0xc35a96e7, 4088
  TEST_TAKEN_BACK 235, bltu, 0x5a0f3c85, 0xc35a96e7, 4
  TEST_TAKEN_BACK 236, bltu, 0x5a0f3c85, 0xc35a96e7, 8
  TEST_TAKEN_BACK 237, bltu, 0x5a0f3c85, 0xc35a96e7, 16
  TEST_TAKEN_BACK 238, bltu, 0x5a0f3c85, 0xc35a96e7, 32
  TEST_TAKEN_BACK 239, bltu, 0x5a0f3c85, 0xc35a96e7, 64
  TEST_TAKEN_BACK 240, bltu, 0x5a0f3c85, 0xc35a96e7, 128
  TEST_TAKEN_BACK 241, bltu, 0x5a0f3c85, 0xc35a96e7, 256
  TEST_TAKEN_BACK 242, bltu, 0x5a0f3c85, 0xc35a96e7, 512
  TEST_TAKEN_BACK 243, bltu, 0x5a0f3c85, 0xc35a96e7, 1024
  TEST_TAKEN_BACK 244, bltu, 0x5a0f3c85, 0xc35a96e7, 2048
  TEST_TAKEN_BACK 245, bltu, 0x5a0f3c85, 0xc35a96e7, 0x00001000
  TEST_TAKEN_BACK 246, bltu, 0x5a0f3c85, 0xc35a96e7, 2728
  TEST_TAKEN_BACK 247, bltu, 0x5a0f3c85, 0xc35a96e7, 1364

  // Every register in every place.
  TEST_NOT_TAKEN_REGISTERS 248, bltu, 0xf3fa68e6, 0x60863905, x1, x13, x7
  TEST_TAKEN_REGISTERS 249, bltu, 0x55cfe983, 0xcd88ba1a, x1, x13, x7
  TEST_NOT_TAKEN_REGISTERS 250, bltu, 0xe0814908, 0x719efd7c, x2, x14, x7
  TEST_TAKEN_REGISTERS 251, bltu, 0xbed95b8b, 0xc9113fa2, x2, x14, x7
  TEST_NOT_TAKEN_REGISTERS 252, bltu, 0xdac40302, 0xdac40302, x4, x15, x7
  TEST_TAKEN_REGISTERS 253, bltu, 0x0f9735f5, 0x8c063599, x4, x15, x7
  TEST_NOT_TAKEN_REGISTERS 254, bltu, 0x1fb5952e, 0x1fb5952e, x5, x16, x7
  TEST_TAKEN_REGISTERS 255, bltu, 0x368cdcc9, 0x69f362a9, x5, x16, x7
  TEST_NOT_TAKEN_REGISTERS 256, bltu, 0xf91cb683, 0x59e6d60a, x6, x17, x7
  TEST_TAKEN_REGISTERS 257, bltu, 0x6940066b, 0x7ef537f7, x6, x17, x7
  TEST_NOT_TAKEN_REGISTERS 258, bltu, 0x0cf876f8, 0x0cf876f8, x7, x18, x5
  TEST_TAKEN_REGISTERS 259, bltu, 0xa4aabe26, 0xea9a01d8, x7, x18, x5
  TEST_NOT_TAKEN_REGISTERS 260, bltu, 0x82672ab0, 0x4e039864, x8, x19, x7
  TEST_TAKEN_REGISTERS 261, bltu, 0x6e877318, 0x86397660, x8, x19, x7
  TEST_NOT_TAKEN_REGISTERS 262, bltu, 0x81d7e7fc, 0x81d7e7fc, x9, x20, x7
  TEST_TAKEN_REGISTERS 263, bltu, 0x11d49a25, 0x5d1a5e79, x9, x20, x7
  TEST_NOT_TAKEN_REGISTERS 264, bltu, 0x29f1b6e8, 0x12177b6f, x10, x21, x7
  TEST_TAKEN_REGISTERS 265, bltu, 0x58fdba08, 0x9c1f3775, x10, x21, x7
  TEST_NOT_TAKEN_REGISTERS 266, bltu, 0x725fb23c, 0x31266fbb, x11, x22, x7
  TEST_TAKEN_REGISTERS 267, bltu, 0x2f6c28b7, 0x7e20ba7c, x11, x22, x7
  TEST_NOT_TAKEN_REGISTERS 268, bltu, 0x193284e4, 0x034819f3, x12, x23, x7
  TEST_TAKEN_REGISTERS 269, bltu, 0x9fb04ebe, 0xd53c3fa6, x12, x23, x7
  TEST_NOT_TAKEN_REGISTERS 270, bltu, 0x98b00162, 0x98b00162, x13, x24, x7
  TEST_TAKEN_REGISTERS 271, bltu, 0x63fa0438, 0x694260d0, x13, x24, x7
  TEST_NOT_TAKEN_REGISTERS 272, bltu, 0x4c3b364d, 0x453f2b37, x14, x25, x7
  TEST_TAKEN_REGISTERS 273, bltu, 0x863f600f, 0xeb62d239, x14, x25, x7
  TEST_NOT_TAKEN_REGISTERS 274, bltu, 0x5ec42b6e, 0x5ec42b6e, x15, x26, x7
  TEST_TAKEN_REGISTERS 275, bltu, 0x1ad51cd3, 0x23b8cf73, x15, x26, x7
  TEST_NOT_TAKEN_REGISTERS 276, bltu, 0x9b58f17b, 0x9b58f17b, x16, x27, x7
  TEST_TAKEN_REGISTERS 277, bltu, 0x8a338ce9, 0xb8c8bdad, x16, x27, x7
  TEST_NOT_TAKEN_REGISTERS 278, bltu, 0x6e1bd9bb, 0x59158ec2, x17, x28, x7
  TEST_TAKEN_REGISTERS 279, bltu, 0x896aca75, 0xdcdc057e, x17, x28, x7
  TEST_NOT_TAKEN_REGISTERS 280, bltu, 0xf95127a9, 0xf95127a9, x18, x29, x7
  TEST_TAKEN_REGISTERS 281, bltu, 0x6dd4065f, 0xc1e4b690, x18, x29, x7
  TEST_NOT_TAKEN_REGISTERS 282, bltu, 0x4b377ac1, 0x4b377ac1, x19, x30, x7
  TEST_TAKEN_REGISTERS 283, bltu, 0x5d8cf5b0, 0xbc5fd1e2, x19, x30, x7
  TEST_NOT_TAKEN_REGISTERS 284, bltu, 0xc07229fa, 0x84c8f60b, x20, x31, x7
  TEST_TAKEN_REGISTERS 285, bltu, 0x8932121a, 0xb74f66eb, x20, x31, x7
  TEST_NOT_TAKEN_REGISTERS 286, bltu, 0x59d58b82, 0x59d58b82, x21, x1, x7
  TEST_TAKEN_REGISTERS 287, bltu, 0xa471cd19, 0xfae8f4fc, x21, x1, x7
  TEST_NOT_TAKEN_REGISTERS 288, bltu, 0x1831dd35, 0x1831dd35, x22, x2, x7
  TEST_TAKEN_REGISTERS 289, bltu, 0x20fb3cc3, 0x2afb625c, x22, x2, x7
  TEST_NOT_TAKEN_REGISTERS 290, bltu, 0x049bd372, 0x049bd372, x23, x4, x7
  TEST_TAKEN_REGISTERS 291, bltu, 0x0ec06740, 0x28f0253e, x23, x4, x7
  TEST_NOT_TAKEN_REGISTERS 292, bltu, 0x8105e732, 0x8105e732, x24, x5, x7
  TEST_TAKEN_REGISTERS 293, bltu, 0x27235e4e, 0xfcf4b5d7, x24, x5, x7
  TEST_NOT_TAKEN_REGISTERS 294, bltu, 0x07c285b0, 0x07c285b0, x25, x6, x7
  TEST_TAKEN_REGISTERS 295, bltu, 0x4de96c1a, 0x70629f57, x25, x6, x7
  TEST_NOT_TAKEN_REGISTERS 296, bltu, 0x139e9bed, 0x139e9bed, x26, x7, x5
  TEST_TAKEN_REGISTERS 297, bltu, 0xd18c2f5b, 0xfb555b7f, x26, x7, x5
  TEST_NOT_TAKEN_REGISTERS 298, bltu, 0xb24ad2a1, 0x9853f55e, x27, x8, x7
  TEST_TAKEN_REGISTERS 299, bltu, 0x02557256, 0x9023b0d1, x27, x8, x7
  TEST_NOT_TAKEN_REGISTERS 300, bltu, 0xe4ae25d6, 0xe4ae25d6, x28, x9, x7
  TEST_TAKEN_REGISTERS 301, bltu, 0xe66e080d, 0xfc08aeda, x28, x9, x7
  TEST_NOT_TAKEN_REGISTERS 302, bltu, 0xcede71f1, 0xcede71f1, x29, x10, x7
  TEST_TAKEN_REGISTERS 303, bltu, 0x57a737b9, 0xcf864996, x29, x10, x7
  TEST_NOT_TAKEN_REGISTERS 304, bltu, 0xd3f16d3e, 0xd3f16d3e, x30, x11, x7
  TEST_TAKEN_REGISTERS 305, bltu, 0x46a69f35, 0x7cda0598, x30, x11, x7
  TEST_NOT_TAKEN_REGISTERS 306, bltu, 0x21d30600, 0x21d30600, x31, x12, x7
  TEST_TAKEN_REGISTERS 307, bltu, 0x711c3eb7, 0x9abc8388, x31, x12, x7

  // The sources at every forwarding distance, and after a load.
  TEST_BRANCH_12_AFTER 308, 0, 0, 0, bltu, 2603, 2603
  TEST_BRANCH_12_AFTER 309, 0, 0, 1, bltu, 0xfe6e7b89, 0xfffffff8
  TEST_BRANCH_12_AFTER 310, 0, 0, 0, bltu, 0xffffffd2, 0xffffffd2
  TEST_BRANCH_12_AFTER 311, 0, 0, 1, bltu, 0x99b81f44, 0xfb1dd113
  TEST_BRANCH_21_AFTER 312, 0, 0, 0, bltu, 0x495c82e3, 0x495c82e3
  TEST_BRANCH_21_AFTER 313, 0, 0, 1, bltu, 0xfffdd11e, 0xfffffffe
  TEST_BRANCH_21_AFTER 314, 0, 0, 0, bltu, 0xffffffb3, 0xffffffb3
  TEST_BRANCH_21_AFTER 315, 0, 0, 1, bltu, 0xae60504d, 0xfffff4cb
  TEST_BRANCH_12_AFTER 316, 0, 1, 0, bltu, 0xacb574ea, 0xacb574ea
  TEST_BRANCH_12_AFTER 317, 0, 1, 1, bltu, 0xfffffffe, 0xffffffff
  TEST_BRANCH_12_AFTER 318, 0, 1, 0, bltu, 0xffffffff, 0xffffffff
  TEST_BRANCH_12_AFTER 319, 0, 1, 1, bltu, 0x0bc3f349, 0xd4f2547e
  TEST_BRANCH_21_AFTER 320, 0, 1, 0, bltu, 0xff935221, 0xff935221
  TEST_BRANCH_21_AFTER 321, 0, 1, 1, bltu, 0xff8d33ec, 0xfffffffe
  TEST_BRANCH_21_AFTER 322, 0, 1, 0, bltu, 0xfffffff7, 0xffffd171
  TEST_BRANCH_21_AFTER 323, 0, 1, 1, bltu, 0x063de927, 0x6aa2dba3
  TEST_BRANCH_12_AFTER 324, 0, 2, 0, bltu, 0xf2ab0e05, 0xf2ab0e05
  TEST_BRANCH_12_AFTER 325, 0, 2, 1, bltu, 0x8a1449ea, 0xfffffffe
  TEST_BRANCH_12_AFTER 326, 0, 2, 0, bltu, 0x9c05e7f7, 0x9c05e7f7
  TEST_BRANCH_12_AFTER 327, 0, 2, 1, bltu, 0x07b2e730, 0x0d4c4df2
  TEST_BRANCH_21_AFTER 328, 0, 2, 0, bltu, 0x682b7479, 0x682b7479
  TEST_BRANCH_21_AFTER 329, 0, 2, 1, bltu, 0xf831768a, 0xffffffd1
  TEST_BRANCH_21_AFTER 330, 0, 2, 0, bltu, 0xfffff1c2, 0xfffff1c2
  TEST_BRANCH_21_AFTER 331, 0, 2, 1, bltu, 0x58cd0644, 0x8512c9dc
  TEST_BRANCH_12_AFTER 332, 1, 0, 0, bltu, 0xffffffb2, 0xffffffb2
  TEST_BRANCH_12_AFTER 333, 1, 0, 1, bltu, 0xffc882ee, 0xfffffffc
  TEST_BRANCH_12_AFTER 334, 1, 0, 0, bltu, 0xffffffe5, 0xffffffe5
  TEST_BRANCH_12_AFTER 335, 1, 0, 1, bltu, 0x0002e98c, 0xfffffe99
  TEST_BRANCH_21_AFTER 336, 1, 0, 0, bltu, 0x25226f05, 0x25226f05
  TEST_BRANCH_21_AFTER 337, 1, 0, 1, bltu, 0xcdb2142e, 0xffffd82e
  TEST_BRANCH_21_AFTER 338, 1, 0, 0, bltu, 0xffffe34f, 0xffffe34f
  TEST_BRANCH_21_AFTER 339, 1, 0, 1, bltu, 0xbeda060c, 0xf032cbe0
  TEST_BRANCH_12_AFTER 340, 1, 1, 0, bltu, 0x5bd14a76, 0x5bd14a76
  TEST_BRANCH_12_AFTER 341, 1, 1, 1, bltu, 0xffffdcc2, 0xfffffe1c
  TEST_BRANCH_12_AFTER 342, 1, 1, 0, bltu, 0xffffffd7, 0xffffffd7
  TEST_BRANCH_12_AFTER 343, 1, 1, 1, bltu, 0x0ae5ad9e, 0xffc8bfe4
  TEST_BRANCH_21_AFTER 344, 1, 1, 0, bltu, 0x0000214d, 0x0000214d
  TEST_BRANCH_21_AFTER 345, 1, 1, 1, bltu, 0xefd67572, 0xfffff119
  TEST_BRANCH_21_AFTER 346, 1, 1, 0, bltu, 0xffffffdd, 0xffffffdd
  TEST_BRANCH_21_AFTER 347, 1, 1, 1, bltu, 0x00006235, 0x7bce7e6d
  TEST_BRANCH_12_AFTER 348, 1, 2, 0, bltu, 0xe1ca257b, 0xe1ca257b
  TEST_BRANCH_12_AFTER 349, 1, 2, 1, bltu, 0x88ebeb0d, 0xfffffffe
  TEST_BRANCH_12_AFTER 350, 1, 2, 0, bltu, 0xfffffc8b, 0xfffffc8b
  TEST_BRANCH_12_AFTER 351, 1, 2, 1, bltu, 0xfffeed64, 0xffffffab
  TEST_BRANCH_21_AFTER 352, 1, 2, 0, bltu, 0xfc99d0aa, 0xfc99d0aa
  TEST_BRANCH_21_AFTER 353, 1, 2, 1, bltu, 0x9dd70aa2, 0xffffff65
  TEST_BRANCH_21_AFTER 354, 1, 2, 0, bltu, 0xfffffffc, 0xfffffffc
  TEST_BRANCH_21_AFTER 355, 1, 2, 1, bltu, 0x00097538, 0xd707c51f
  TEST_BRANCH_12_AFTER 356, 2, 0, 0, bltu, 0x75145711, 0x75145711
  TEST_BRANCH_12_AFTER 357, 2, 0, 1, bltu, 0xfffffffe, 0xffffffff
  TEST_BRANCH_12_AFTER 358, 2, 0, 0, bltu, 0xffffffff, 0xffffffff
  TEST_BRANCH_12_AFTER 359, 2, 0, 1, bltu, 0xfffffff3, 0xfffffffc
  TEST_BRANCH_21_AFTER 360, 2, 0, 0, bltu, 0xd1f6287a, 0xd1f6287a
  TEST_BRANCH_21_AFTER 361, 2, 0, 1, bltu, 0x84c2a8e7, 0xeadba622
  TEST_BRANCH_21_AFTER 362, 2, 0, 0, bltu, 0xf6c6f60a, 0xf6c6f60a
  TEST_BRANCH_21_AFTER 363, 2, 0, 1, bltu, 0, 0xf816301f
  TEST_BRANCH_12_AFTER 364, 2, 1, 0, bltu, 0x2723e9c4, 0x2723e9c4
  TEST_BRANCH_12_AFTER 365, 2, 1, 1, bltu, 0xffffff12, 0xfffffff1
  TEST_BRANCH_12_AFTER 366, 2, 1, 0, bltu, 0xffffff98, 0xffffff98
  TEST_BRANCH_12_AFTER 367, 2, 1, 1, bltu, 0x0001c4d1, 0xb91cd04e
  TEST_BRANCH_21_AFTER 368, 2, 1, 0, bltu, 0x7d5fb18e, 0x7d5fb18e
  TEST_BRANCH_21_AFTER 369, 2, 1, 1, bltu, 0xffffd2a6, 0xfffffecf
  TEST_BRANCH_21_AFTER 370, 2, 1, 0, bltu, 0xfffffffa, 0xfffffffa
  TEST_BRANCH_21_AFTER 371, 2, 1, 1, bltu, 0xfffff7af, 0xfffffffd
  TEST_BRANCH_12_AFTER 372, 2, 2, 0, bltu, 47, 47
  TEST_BRANCH_12_AFTER 373, 2, 2, 1, bltu, 0x85991a85, 0xfffffffd
  TEST_BRANCH_12_AFTER 374, 2, 2, 0, bltu, 0xe33d67b4, 0xe33d67b4
  TEST_BRANCH_12_AFTER 375, 2, 2, 1, bltu, 0x3f9c9c06, 0xffffffba
  TEST_BRANCH_21_AFTER 376, 2, 2, 0, bltu, 0xf48ae646, 0xf48ae646
  TEST_BRANCH_21_AFTER 377, 2, 2, 1, bltu, 0xd2a4ab17, 0xfd09489b
  TEST_BRANCH_21_AFTER 378, 2, 2, 0, bltu, 0xfffffe81, 0xffffa735
  TEST_BRANCH_21_AFTER 379, 2, 2, 1, bltu, 0xff7facf0, 0xfffffff6
  TEST_BRANCH_RS1_LOADED 380, 0, 0, bltu, 0xfe3da812, 0xfe3da812
  TEST_BRANCH_RS1_LOADED 381, 0, 1, bltu, 0xdd02a71a, 0xfff7d89c
  TEST_BRANCH_RS2_LOADED 382, 0, 0, bltu, 0xfffffbb0, 0xfffffbb0
  TEST_BRANCH_RS2_LOADED 383, 0, 0, bltu, 0x67c2582d, 0x67c2582d
  TEST_BRANCH_RS1_LOADED 384, 1, 1, bltu, 0x58141731, 0x5abf0502
  TEST_BRANCH_RS1_LOADED 385, 1, 1, bltu, 0xde524484, 0xeba1851d
  TEST_BRANCH_RS2_LOADED 386, 1, 0, bltu, 0xfff97161, 0xd603cbac
  TEST_BRANCH_RS2_LOADED 387, 1, 0, bltu, 0x049a6bc5, 0x00001733
  TEST_BRANCH_RS1_LOADED 388, 2, 1, bltu, 0x002be5be, 0x5b8f3eb6
  TEST_BRANCH_RS1_LOADED 389, 2, 0, bltu, 0x39beb419, 0x39beb419
  TEST_BRANCH_RS2_LOADED 390, 2, 0, bltu, 0xffffff86, 0xffffff86
  TEST_BRANCH_RS2_LOADED 391, 2, 1, bltu, 0xac780823, 0xfffffd55

  // x0, and one register twice.
  TEST_BRANCH_ZERO_RS1 392, 0, bltu, 0
  TEST_BRANCH_ZERO_RS2 393, 0, bltu, 0
  TEST_BRANCH_SAME_SOURCES 394, 0, bltu, 0
  TEST_BRANCH_ZERO_RS1 395, 1, bltu, 1
  TEST_BRANCH_ZERO_RS2 396, 0, bltu, 1
  TEST_BRANCH_SAME_SOURCES 397, 0, bltu, 1
  TEST_BRANCH_ZERO_RS1 398, 1, bltu, 0xffffffff
  TEST_BRANCH_ZERO_RS2 399, 0, bltu, 0xffffffff
  TEST_BRANCH_SAME_SOURCES 400, 0, bltu, 0xffffffff
  TEST_BRANCH_ZERO_RS1 401, 1, bltu, 0x80000000
  TEST_BRANCH_ZERO_RS2 402, 0, bltu, 0x80000000
  TEST_BRANCH_SAME_SOURCES 403, 0, bltu, 0x80000000
  TEST_BRANCH_ZERO_RS1 404, 1, bltu, 0x7fffffff
  TEST_BRANCH_ZERO_RS2 405, 0, bltu, 0x7fffffff
  TEST_BRANCH_SAME_SOURCES 406, 0, bltu, 0x7fffffff

  // What stands behind a taken branch does not happen.
  TEST_BRANCH_SHADOW 407, bltu, 0x5a0f3c85, 0xc35a96e7
  TEST_BRANCH_SHADOW 408, bltu, 0x5a0f3c85, 0xc35a96e7

  // Loops.
  TEST_BRANCH_LOOP 409, bltu, 0, 1, 10, 10
  TEST_BRANCH_LOOP 410, bltu, 10, -1, 0, 1
  TEST_BRANCH_LOOP 411, bltu, 0xfffffffb, 1, 5, 1
  TEST_BRANCH_LOOP 412, bltu, 3, -1, 0xfffffffd, 4

TEST_END
shadow:
  .word 0
