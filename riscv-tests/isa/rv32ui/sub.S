// sub: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sub, 0, 0, 0
  TEST_RR 3, sub, 0xffffffff, 0, 1
  TEST_RR 4, sub, 0xfffffffe, 0, 2
  TEST_RR 5, sub, 0x80000001, 0, 0x7fffffff
  TEST_RR 6, sub, 0x80000000, 0, 0x80000000
  TEST_RR 7, sub, 0x7fffffff, 0, 0x80000001
  TEST_RR 8, sub, 0x00008000, 0, 0xffff8000
  TEST_RR 9, sub, 1, 0, 0xffffffff
  TEST_RR 10, sub, 1, 1, 0
  TEST_RR 11, sub, 0, 1, 1
  TEST_RR 12, sub, 0xffffffff, 1, 2
  TEST_RR 13, sub, 0x80000002, 1, 0x7fffffff
  TEST_RR 14, sub, 0x80000001, 1, 0x80000000
  TEST_RR 15, sub, 0x80000000, 1, 0x80000001
  TEST_RR 16, sub, 0x00008001, 1, 0xffff8000
  TEST_RR 17, sub, 2, 1, 0xffffffff
  TEST_RR 18, sub, 2, 2, 0
  TEST_RR 19, sub, 1, 2, 1
  TEST_RR 20, sub, 0, 2, 2
  TEST_RR 21, sub, 0x80000003, 2, 0x7fffffff
  TEST_RR 22, sub, 0x80000002, 2, 0x80000000
  TEST_RR 23, sub, 0x80000001, 2, 0x80000001
  TEST_RR 24, sub, 0x00008002, 2, 0xffff8000
  TEST_RR 25, sub, 3, 2, 0xffffffff
  TEST_RR 26, sub, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, sub, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 28, sub, 0x7ffffffd, 0x7fffffff, 2
  TEST_RR 29, sub, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sub, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, sub, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, sub, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, sub, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_RR 34, sub, 0x80000000, 0x80000000, 0
  TEST_RR 35, sub, 0x7fffffff, 0x80000000, 1
  TEST_RR 36, sub, 0x7ffffffe, 0x80000000, 2
  TEST_RR 37, sub, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, sub, 0, 0x80000000, 0x80000000
  TEST_RR 39, sub, 0xffffffff, 0x80000000, 0x80000001
  TEST_RR 40, sub, 0x80008000, 0x80000000, 0xffff8000
  TEST_RR 41, sub, 0x80000001, 0x80000000, 0xffffffff
  TEST_RR 42, sub, 0x80000001, 0x80000001, 0
  TEST_RR 43, sub, 0x80000000, 0x80000001, 1
  TEST_RR 44, sub, 0x7fffffff, 0x80000001, 2
  TEST_RR 45, sub, 2, 0x80000001, 0x7fffffff
  TEST_RR 46, sub, 1, 0x80000001, 0x80000000
  TEST_RR 47, sub, 0, 0x80000001, 0x80000001
  TEST_RR 48, sub, 0x80008001, 0x80000001, 0xffff8000
  TEST_RR 49, sub, 0x80000002, 0x80000001, 0xffffffff
  TEST_RR 50, sub, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, sub, 0xffff7fff, 0xffff8000, 1
  TEST_RR 52, sub, 0xffff7ffe, 0xffff8000, 2
  TEST_RR 53, sub, 0x7fff8001, 0xffff8000, 0x7fffffff
  TEST_RR 54, sub, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, sub, 0x7fff7fff, 0xffff8000, 0x80000001
  TEST_RR 56, sub, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, sub, 0xffff8001, 0xffff8000, 0xffffffff
  TEST_RR 58, sub, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, sub, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, sub, 0xfffffffd, 0xffffffff, 2
  TEST_RR 61, sub, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, sub, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, sub, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, sub, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, sub, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, sub, 0xa5f0c37c, 1, 0x5a0f3c85
  TEST_RR 67, sub, 0xc35a96e6, 0xc35a96e7, 1
  TEST_RR 68, sub, 0xa5f0c37d, 2, 0x5a0f3c85
  TEST_RR 69, sub, 0xc35a96e5, 0xc35a96e7, 2
  TEST_RR 70, sub, 0xa5f0c37f, 4, 0x5a0f3c85
  TEST_RR 71, sub, 0xc35a96e3, 0xc35a96e7, 4
  TEST_RR 72, sub, 0xa5f0c383, 8, 0x5a0f3c85
  TEST_RR 73, sub, 0xc35a96df, 0xc35a96e7, 8
  TEST_RR 74, sub, 0xa5f0c38b, 16, 0x5a0f3c85
  TEST_RR 75, sub, 0xc35a96d7, 0xc35a96e7, 16
  TEST_RR 76, sub, 0xa5f0c39b, 32, 0x5a0f3c85
  TEST_RR 77, sub, 0xc35a96c7, 0xc35a96e7, 32
  TEST_RR 78, sub, 0xa5f0c3bb, 64, 0x5a0f3c85
  TEST_RR 79, sub, 0xc35a96a7, 0xc35a96e7, 64
  TEST_RR 80, sub, 0xa5f0c3fb, 128, 0x5a0f3c85
  TEST_RR 81, sub, 0xc35a9667, 0xc35a96e7, 128
  TEST_RR 82, sub, 0xa5f0c47b, 256, 0x5a0f3c85
  TEST_RR 83, sub, 0xc35a95e7, 0xc35a96e7, 256
  TEST_RR 84, sub, 0xa5f0c57b, 512, 0x5a0f3c85
  TEST_RR 85, sub, 0xc35a94e7, 0xc35a96e7, 512
  TEST_RR 86, sub, 0xa5f0c77b, 1024, 0x5a0f3c85
  TEST_RR 87, sub, 0xc35a92e7, 0xc35a96e7, 1024
  TEST_RR 88, sub, 0xa5f0cb7b, 2048, 0x5a0f3c85
  TEST_RR 89, sub, 0xc35a8ee7, 0xc35a96e7, 2048
  TEST_RR 90, sub, 0xa5f0d37b, 0x00001000, 0x5a0f3c85
  TEST_RR 91, sub, 0xc35a86e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, sub, 0xa5f0e37b, 0x00002000, 0x5a0f3c85
  TEST_RR 93, sub, 0xc35a76e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, sub, 0xa5f1037b, 0x00004000, 0x5a0f3c85
  TEST_RR 95, sub, 0xc35a56e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, sub, 0xa5f1437b, 0x00008000, 0x5a0f3c85
  TEST_RR 97, sub, 0xc35a16e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, sub, 0xa5f1c37b, 0x00010000, 0x5a0f3c85
  TEST_RR 99, sub, 0xc35996e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, sub, 0xa5f2c37b, 0x00020000, 0x5a0f3c85
  TEST_RR 101, sub, 0xc35896e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, sub, 0xa5f4c37b, 0x00040000, 0x5a0f3c85
  TEST_RR 103, sub, 0xc35696e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, sub, 0xa5f8c37b, 0x00080000, 0x5a0f3c85
  TEST_RR 105, sub, 0xc35296e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, sub, 0xa600c37b, 0x00100000, 0x5a0f3c85
  TEST_RR 107, sub, 0xc34a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, sub, 0xa610c37b, 0x00200000, 0x5a0f3c85
  TEST_RR 109, sub, 0xc33a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, sub, 0xa630c37b, 0x00400000, 0x5a0f3c85
  TEST_RR 111, sub, 0xc31a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, sub, 0xa670c37b, 0x00800000, 0x5a0f3c85
  TEST_RR 113, sub, 0xc2da96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, sub, 0xa6f0c37b, 0x01000000, 0x5a0f3c85
  TEST_RR 115, sub, 0xc25a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, sub, 0xa7f0c37b, 0x02000000, 0x5a0f3c85
  TEST_RR 117, sub, 0xc15a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, sub, 0xa9f0c37b, 0x04000000, 0x5a0f3c85
  TEST_RR 119, sub, 0xbf5a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, sub, 0xadf0c37b, 0x08000000, 0x5a0f3c85
  TEST_RR 121, sub, 0xbb5a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, sub, 0xb5f0c37b, 0x10000000, 0x5a0f3c85
  TEST_RR 123, sub, 0xb35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, sub, 0xc5f0c37b, 0x20000000, 0x5a0f3c85
  TEST_RR 125, sub, 0xa35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, sub, 0xe5f0c37b, 0x40000000, 0x5a0f3c85
  TEST_RR 127, sub, 0x835a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, sub, 0x25f0c37b, 0x80000000, 0x5a0f3c85
  TEST_RR 129, sub, 0x435a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, sub, 7, 0xfffffffe, 0xfffffff7
  TEST_RR 131, sub, 1022, 0xfffffffd, 0xfffffbff
  TEST_RR 132, sub, 0x0001fffc, 0xfffffffb, 0xfffdffff
  TEST_RR 133, sub, 0x00fffff8, 0xfffffff7, 0xfeffffff
  TEST_RR 134, sub, 0x7ffffff0, 0xffffffef, 0x7fffffff
  TEST_RR 135, sub, 32, 0xffffffdf, 0xffffffbf
  TEST_RR 136, sub, 0x00001fc0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, sub, 0x000fff80, 0xffffff7f, 0xffefffff
  TEST_RR 138, sub, 0x07ffff00, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, sub, 0xfffffe04, 0xfffffdff, 0xfffffffb
  TEST_RR 140, sub, 0xfffffe00, 0xfffffbff, 0xfffffdff
  TEST_RR 141, sub, 0x0000f800, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, sub, 0x007ff000, 0xffffefff, 0xff7fffff
  TEST_RR 143, sub, 0x3fffe000, 0xffffdfff, 0xbfffffff
  TEST_RR 144, sub, 0xffffc020, 0xffffbfff, 0xffffffdf
  TEST_RR 145, sub, 0xffff9000, 0xffff7fff, 0xffffefff
  TEST_RR 146, sub, 0x00070000, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, sub, 0x03fe0000, 0xfffdffff, 0xfbffffff
  TEST_RR 148, sub, 0xfffc0002, 0xfffbffff, 0xfffffffd
  TEST_RR 149, sub, 0xfff80100, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, sub, 0xfff08000, 0xffefffff, 0xffff7fff
  TEST_RR 151, sub, 0x00200000, 0xffdfffff, 0xffbfffff
  TEST_RR 152, sub, 0x1fc00000, 0xffbfffff, 0xdfffffff
  TEST_RR 153, sub, 0xff800010, 0xff7fffff, 0xffffffef
  TEST_RR 154, sub, 0xff000800, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, sub, 0xfe040000, 0xfdffffff, 0xfffbffff
  TEST_RR 156, sub, 0xfe000000, 0xfbffffff, 0xfdffffff
  TEST_RR 157, sub, 0xf8000001, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, sub, 0xf0000080, 0xefffffff, 0xffffff7f
  TEST_RR 159, sub, 0xe0004000, 0xdfffffff, 0xffffbfff
  TEST_RR 160, sub, 0xc0200000, 0xbfffffff, 0xffdfffff
  TEST_RR 161, sub, 0x90000000, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, sub, 0xf61c0b39, 0x2e7ac52b, 0x385eb9f2
  TEST_RR 163, sub, 0x01fa4ec7, 0x40311a54, 0x3e36cb8d
  TEST_RR 164, sub, 0x0c6b81a9, 0xc631577e, 0xb9c5d5d5
  TEST_RR 165, sub, 0xa0c17eb0, 0xb7699ab9, 0x16a81c09
  TEST_RR 166, sub, 0xa6a2c564, 0xa30ddb08, 0xfc6b15a4
  TEST_RR 167, sub, 0x49201cc1, 0x2ad3e383, 0xe1b3c6c2
  TEST_RR 168, sub, 0x1f59d5a9, 0xb9f5038b, 0x9a9b2de2
  TEST_RR 169, sub, 0x330e05d7, 0xbdd3b8d4, 0x8ac5b2fd
  TEST_RR 170, sub, 0x180096b1, 0xd2aa668c, 0xbaa9cfdb
  TEST_RR 171, sub, 0xdcfbba73, 0xb3be155c, 0xd6c25ae9
  TEST_RR 172, sub, 0x4cdd597b, 0xeb1b2797, 0x9e3dce1c
  TEST_RR 173, sub, 0x6bc8f3a2, 0x10b847a5, 0xa4ef5403
  TEST_RR 174, sub, 0xf86450cb, 0xbf378360, 0xc6d33295
  TEST_RR 175, sub, 0xc7b07056, 0x3ee1df2e, 0x77316ed8
  TEST_RR 176, sub, 0x8ead97c1, 0xb514d9c3, 0x26674202
  TEST_RR 177, sub, 0xb2560d25, 0x0c2492ca, 0x59ce85a5

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, sub, 0x694b5a62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, sub, 0x694b5a62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, sub, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 181, sub, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, sub, 0x96b4a59e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, sub, 0x96b4a59e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, sub, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, sub, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, sub, 0x80000001, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, sub, 0x80000001, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, sub, 0, 0x80000000
  TEST_RR_ALL_SAME 189, sub, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, sub, 4, 7, 3
  TEST_RR_RD_IS_RS2 191, sub, 4, 7, 3
  TEST_RR_SAME_SOURCES 192, sub, 0, 7
  TEST_RR_ALL_SAME 193, sub, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, sub, 0x2e4ef44c, 0xb0da3cec, 0x828b48a0, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, sub, 0x5d91e025, 0xd458ff8a, 0x76c71f65, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, sub, 0x1dccdfe3, 0x7ef28b1d, 0x6125ab3a, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, sub, 0x999be3d9, 0xc367c71c, 0x29cbe343, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, sub, 0x1c56851d, 0xf3f2e6bf, 0xd79c61a2, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, sub, 0x194d85f5, 0x5766a36d, 0x3e191d78, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, sub, 0xb99e4c07, 0xad9077cb, 0xf3f22bc4, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, sub, 0x0f62b8b1, 0xd88fbcf3, 0xc92d0442, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, sub, 0xca924063, 0x52bce995, 0x882aa932, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, sub, 0xa7461ffe, 0x324075f3, 0x8afa55f5, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, sub, 0x88556822, 0x88dc6659, 0x0086fe37, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, sub, 0xc8096c03, 0x781faf12, 0xb016430f, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, sub, 0x57d54710, 0xbe2d6aa8, 0x66582398, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, sub, 0x44ca0c48, 0xb53ba807, 0x70719bbf, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, sub, 0x950d5999, 0xe5ce9298, 0x50c138ff, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, sub, 0x5a7511fd, 0x36d2bcdd, 0xdc5daae0, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, sub, 0xb982249f, 0x371876f9, 0x7d96525a, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, sub, 0x44ece175, 0xbde91418, 0x78fc32a3, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, sub, 0x9bf584b2, 0x49ef5b6d, 0xadf9d6bb, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, sub, 0x8a97d884, 0x1651235a, 0x8bb94ad6, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, sub, 0x6f819d82, 0xdfcf788b, 0x704ddb09, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, sub, 0xa23d733d, 0xb2aded97, 0x10707a5a, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, sub, 0xb17e1dcb, 0xdc0c8bf6, 0x2a8e6e2b, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, sub, 0xdd0a4140, 0x212ac069, 0x44207f29, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, sub, 0x7b629612, 0xdcbd8cb3, 0x615af6a1, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, sub, 0x7039816e, 0xd2421813, 0x620896a5, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, sub, 0x28fab85f, 0x322964e5, 0x092eac86, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, sub, 0x9385c9ec, 0x219c6e75, 0x8e16a489, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, sub, 0x35121d47, 0x5f017246, 0x29ef54ff, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, sub, 0x0d26df2c, 0xe73b5324, 0xda1473f8, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, sub, 0x24964abf, 0xb26b4e8d, 0x8dd503ce
  TEST_RR_RESULT_AFTER 225, 1, sub, 0xc62b45ae, 0x3803521a, 0x71d80c6c
  TEST_RR_RESULT_AFTER 226, 2, sub, 0x7d71f695, 0xaf776a09, 0x32057374

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, sub, 0x6821bdeb, 0x909a667e, 0x2878a893
  TEST_RR_12_AFTER 228, 0, 1, sub, 0x91d76de6, 0x529acfff, 0xc0c36219
  TEST_RR_12_AFTER 229, 0, 2, sub, 0x383413d7, 0x7b345119, 0x43003d42
  TEST_RR_12_AFTER 230, 1, 0, sub, 0x924a0329, 0xe4d533fd, 0x528b30d4
  TEST_RR_12_AFTER 231, 1, 1, sub, 0x35078de7, 0xbf8e4c1f, 0x8a86be38
  TEST_RR_12_AFTER 232, 1, 2, sub, 0xab504632, 0xee36ff20, 0x42e6b8ee
  TEST_RR_12_AFTER 233, 2, 0, sub, 0xc8eb3338, 0xe6be495e, 0x1dd31626
  TEST_RR_12_AFTER 234, 2, 1, sub, 0xa1b37082, 0x4ca94535, 0xaaf5d4b3
  TEST_RR_12_AFTER 235, 2, 2, sub, 0xe7b37a56, 0xfb6bdb49, 0x13b860f3
  TEST_RR_21_AFTER 236, 0, 0, sub, 0x30893e55, 0x757f3941, 0x44f5faec
  TEST_RR_21_AFTER 237, 0, 1, sub, 0x2c07e8b1, 0x174fbe7f, 0xeb47d5ce
  TEST_RR_21_AFTER 238, 0, 2, sub, 0x77e67848, 0xdea6da4a, 0x66c06202
  TEST_RR_21_AFTER 239, 1, 0, sub, 0x0b0f1515, 0x954a938f, 0x8a3b7e7a
  TEST_RR_21_AFTER 240, 1, 1, sub, 0x288b6143, 0x55f27b27, 0x2d6719e4
  TEST_RR_21_AFTER 241, 1, 2, sub, 0xcb8db1f5, 0x5b7ece27, 0x8ff11c32
  TEST_RR_21_AFTER 242, 2, 0, sub, 0x7170e399, 0x4f24db12, 0xddb3f779
  TEST_RR_21_AFTER 243, 2, 1, sub, 0xb3ee067e, 0x6d214b72, 0xb93344f4
  TEST_RR_21_AFTER 244, 2, 2, sub, 0x97da0536, 0x67392090, 0xcf5f1b5a
  TEST_RR_BOTH_AFTER 245, 0, 0, sub, 0x662ef6d8, 0x6c1bbb55, 0x05ecc47d
  TEST_RR_BOTH_AFTER 246, 0, 1, sub, 0xff27865b, 0xa48ce00f, 0xa56559b4
  TEST_RR_BOTH_AFTER 247, 0, 2, sub, 0x3467cad5, 0xbd6f2800, 0x89075d2b
  TEST_RR_BOTH_AFTER 248, 1, 0, sub, 0x7c9922ec, 0x62738c32, 0xe5da6946
  TEST_RR_BOTH_AFTER 249, 1, 1, sub, 0x779a9d64, 0xa2e55d52, 0x2b4abfee
  TEST_RR_BOTH_AFTER 250, 2, 0, sub, 0xdd9c110d, 0xb343b025, 0xd5a79f18

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, sub, 0x47147f04, 0x633fc850, 0x1c2b494c
  TEST_RR_RS2_LOADED 252, 0, sub, 0x47147f04, 0x633fc850, 0x1c2b494c
  TEST_RR_BOTH_LOADED 253, 0, sub, 0, 0x633fc850
  TEST_RR_RS1_LOADED 254, 1, sub, 0x600d67e5, 0xa14c46b2, 0x413edecd
  TEST_RR_RS2_LOADED 255, 1, sub, 0x600d67e5, 0xa14c46b2, 0x413edecd
  TEST_RR_BOTH_LOADED 256, 1, sub, 0, 0xa14c46b2
  TEST_RR_RS1_LOADED 257, 2, sub, 0x0c0f980a, 0x01decb27, 0xf5cf331d
  TEST_RR_RS2_LOADED 258, 2, sub, 0x0c0f980a, 0x01decb27, 0xf5cf331d
  TEST_RR_BOTH_LOADED 259, 2, sub, 0, 0x01decb27

  // Each result is at once a source.
  TEST_RR_CHAIN 260, sub, 0xb41e790a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, sub, 0x86b52dce, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, sub, 6, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, sub, 0x3ca56919, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, sub, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, sub, 0xffffffff, 1
  TEST_RR_ZERO_RS2 266, sub, 1, 1
  TEST_RR_ZERO_RS1 267, sub, 1, 0xffffffff
  TEST_RR_ZERO_RS2 268, sub, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, sub, 0
  TEST_RR_ZERO_RD 270, sub, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, sub, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, sub, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, sub, 1, 0xffffffff

TEST_END
