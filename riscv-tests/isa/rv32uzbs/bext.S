// bext: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, bext, 0, 0, 0
  TEST_RR 3, bext, 0, 0, 1
  TEST_RR 4, bext, 0, 0, 2
  TEST_RR 5, bext, 0, 0, 0x7fffffff
  TEST_RR 6, bext, 0, 0, 0x80000000
  TEST_RR 7, bext, 0, 0, 0x80000001
  TEST_RR 8, bext, 0, 0, 0xffff8000
  TEST_RR 9, bext, 0, 0, 0xffffffff
  TEST_RR 10, bext, 1, 1, 0
  TEST_RR 11, bext, 0, 1, 1
  TEST_RR 12, bext, 0, 1, 2
  TEST_RR 13, bext, 0, 1, 0x7fffffff
  TEST_RR 14, bext, 1, 1, 0x80000000
  TEST_RR 15, bext, 0, 1, 0x80000001
  TEST_RR 16, bext, 1, 1, 0xffff8000
  TEST_RR 17, bext, 0, 1, 0xffffffff
  TEST_RR 18, bext, 0, 2, 0
  TEST_RR 19, bext, 1, 2, 1
  TEST_RR 20, bext, 0, 2, 2
  TEST_RR 21, bext, 0, 2, 0x7fffffff
  TEST_RR 22, bext, 0, 2, 0x80000000
  TEST_RR 23, bext, 1, 2, 0x80000001
  TEST_RR 24, bext, 0, 2, 0xffff8000
  TEST_RR 25, bext, 0, 2, 0xffffffff
  TEST_RR 26, bext, 1, 0x7fffffff, 0
  TEST_RR 27, bext, 1, 0x7fffffff, 1
  TEST_RR 28, bext, 1, 0x7fffffff, 2
  TEST_RR 29, bext, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, bext, 1, 0x7fffffff, 0x80000000
  TEST_RR 31, bext, 1, 0x7fffffff, 0x80000001
  TEST_RR 32, bext, 1, 0x7fffffff, 0xffff8000
  TEST_RR 33, bext, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, bext, 0, 0x80000000, 0
  TEST_RR 35, bext, 0, 0x80000000, 1
  TEST_RR 36, bext, 0, 0x80000000, 2
  TEST_RR 37, bext, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, bext, 0, 0x80000000, 0x80000000
  TEST_RR 39, bext, 0, 0x80000000, 0x80000001
  TEST_RR 40, bext, 0, 0x80000000, 0xffff8000
  TEST_RR 41, bext, 1, 0x80000000, 0xffffffff
  TEST_RR 42, bext, 1, 0x80000001, 0
  TEST_RR 43, bext, 0, 0x80000001, 1
  TEST_RR 44, bext, 0, 0x80000001, 2
  TEST_RR 45, bext, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, bext, 1, 0x80000001, 0x80000000
  TEST_RR 47, bext, 0, 0x80000001, 0x80000001
  TEST_RR 48, bext, 1, 0x80000001, 0xffff8000
  TEST_RR 49, bext, 1, 0x80000001, 0xffffffff
  TEST_RR 50, bext, 0, 0xffff8000, 0
  TEST_RR 51, bext, 0, 0xffff8000, 1
  TEST_RR 52, bext, 0, 0xffff8000, 2
  TEST_RR 53, bext, 1, 0xffff8000, 0x7fffffff
  TEST_RR 54, bext, 0, 0xffff8000, 0x80000000
  TEST_RR 55, bext, 0, 0xffff8000, 0x80000001
  TEST_RR 56, bext, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, bext, 1, 0xffff8000, 0xffffffff
  TEST_RR 58, bext, 1, 0xffffffff, 0
  TEST_RR 59, bext, 1, 0xffffffff, 1
  TEST_RR 60, bext, 1, 0xffffffff, 2
  TEST_RR 61, bext, 1, 0xffffffff, 0x7fffffff
  TEST_RR 62, bext, 1, 0xffffffff, 0x80000000
  TEST_RR 63, bext, 1, 0xffffffff, 0x80000001
  TEST_RR 64, bext, 1, 0xffffffff, 0xffff8000
  TEST_RR 65, bext, 1, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, bext, 1, 0xc35a96e7, 0
  TEST_RR 67, bext, 1, 0x5a0f3c85, 0x16f82360
  TEST_RR 68, bext, 1, 0xc35a96e7, 1
  TEST_RR 69, bext, 0, 0x5a0f3c85, 0x9b30c601
  TEST_RR 70, bext, 1, 0xc35a96e7, 2
  TEST_RR 71, bext, 1, 0x5a0f3c85, 0x3fbf26a2
  TEST_RR 72, bext, 0, 0xc35a96e7, 3
  TEST_RR 73, bext, 0, 0x5a0f3c85, 0x33c5fcc3
  TEST_RR 74, bext, 0, 0xc35a96e7, 4
  TEST_RR 75, bext, 0, 0x5a0f3c85, 0x4e94ae44
  TEST_RR 76, bext, 1, 0xc35a96e7, 5
  TEST_RR 77, bext, 0, 0x5a0f3c85, 0x6820a705
  TEST_RR 78, bext, 1, 0xc35a96e7, 6
  TEST_RR 79, bext, 0, 0x5a0f3c85, 0xe93663c6
  TEST_RR 80, bext, 1, 0xc35a96e7, 7
  TEST_RR 81, bext, 1, 0x5a0f3c85, 0x512ddd87
  TEST_RR 82, bext, 0, 0xc35a96e7, 8
  TEST_RR 83, bext, 0, 0x5a0f3c85, 0x2f6e4088
  TEST_RR 84, bext, 1, 0xc35a96e7, 9
  TEST_RR 85, bext, 0, 0x5a0f3c85, 0xe21260a9
  TEST_RR 86, bext, 1, 0xc35a96e7, 10
  TEST_RR 87, bext, 1, 0x5a0f3c85, 0xb39f52ea
  TEST_RR 88, bext, 0, 0xc35a96e7, 11
  TEST_RR 89, bext, 1, 0x5a0f3c85, 0xd6f90aeb
  TEST_RR 90, bext, 1, 0xc35a96e7, 12
  TEST_RR 91, bext, 1, 0x5a0f3c85, 0x9efd98ac
  TEST_RR 92, bext, 0, 0xc35a96e7, 13
  TEST_RR 93, bext, 1, 0x5a0f3c85, 0x0e1b130d
  TEST_RR 94, bext, 0, 0xc35a96e7, 14
  TEST_RR 95, bext, 0, 0x5a0f3c85, 0x503a57ce
  TEST_RR 96, bext, 1, 0xc35a96e7, 15
  TEST_RR 97, bext, 0, 0x5a0f3c85, 0x2efa6aef
  TEST_RR 98, bext, 0, 0xc35a96e7, 16
  TEST_RR 99, bext, 1, 0x5a0f3c85, 0x6cf6ddf0
  TEST_RR 100, bext, 1, 0xc35a96e7, 17
  TEST_RR 101, bext, 1, 0x5a0f3c85, 0xb30681d1
  TEST_RR 102, bext, 0, 0xc35a96e7, 18
  TEST_RR 103, bext, 1, 0x5a0f3c85, 0xca17c9f2
  TEST_RR 104, bext, 1, 0xc35a96e7, 19
  TEST_RR 105, bext, 1, 0x5a0f3c85, 0xc0cc5a93
  TEST_RR 106, bext, 1, 0xc35a96e7, 20
  TEST_RR 107, bext, 0, 0x5a0f3c85, 0xf8aa4354
  TEST_RR 108, bext, 0, 0xc35a96e7, 21
  TEST_RR 109, bext, 0, 0x5a0f3c85, 0x4baced55
  TEST_RR 110, bext, 1, 0xc35a96e7, 22
  TEST_RR 111, bext, 0, 0x5a0f3c85, 0x1e4b4736
  TEST_RR 112, bext, 0, 0xc35a96e7, 23
  TEST_RR 113, bext, 0, 0x5a0f3c85, 0x4116b6f7
  TEST_RR 114, bext, 1, 0xc35a96e7, 24
  TEST_RR 115, bext, 0, 0x5a0f3c85, 0x220161f8
  TEST_RR 116, bext, 1, 0xc35a96e7, 25
  TEST_RR 117, bext, 1, 0x5a0f3c85, 0x10bd5279
  TEST_RR 118, bext, 0, 0xc35a96e7, 26
  TEST_RR 119, bext, 0, 0x5a0f3c85, 0x9f27e69a
  TEST_RR 120, bext, 0, 0xc35a96e7, 27
  TEST_RR 121, bext, 1, 0x5a0f3c85, 0x9f8d899b
  TEST_RR 122, bext, 0, 0xc35a96e7, 28
  TEST_RR 123, bext, 1, 0x5a0f3c85, 0x07a490dc
  TEST_RR 124, bext, 0, 0xc35a96e7, 29
  TEST_RR 125, bext, 0, 0x5a0f3c85, 0x847c5c5d
  TEST_RR 126, bext, 1, 0xc35a96e7, 30
  TEST_RR 127, bext, 1, 0x5a0f3c85, 0x2bf0b81e
  TEST_RR 128, bext, 1, 0xc35a96e7, 31
  TEST_RR 129, bext, 0, 0x5a0f3c85, 0x2c4d819f

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, bext, 0, 1, 0x5a0f3c85
  TEST_RR 131, bext, 1, 0xc35a96e7, 1
  TEST_RR 132, bext, 0, 2, 0x5a0f3c85
  TEST_RR 133, bext, 1, 0xc35a96e7, 2
  TEST_RR 134, bext, 0, 4, 0x5a0f3c85
  TEST_RR 135, bext, 0, 0xc35a96e7, 4
  TEST_RR 136, bext, 0, 8, 0x5a0f3c85
  TEST_RR 137, bext, 0, 0xc35a96e7, 8
  TEST_RR 138, bext, 0, 16, 0x5a0f3c85
  TEST_RR 139, bext, 0, 0xc35a96e7, 16
  TEST_RR 140, bext, 1, 32, 0x5a0f3c85
  TEST_RR 141, bext, 1, 0xc35a96e7, 32
  TEST_RR 142, bext, 0, 64, 0x5a0f3c85
  TEST_RR 143, bext, 1, 0xc35a96e7, 64
  TEST_RR 144, bext, 0, 128, 0x5a0f3c85
  TEST_RR 145, bext, 1, 0xc35a96e7, 128
  TEST_RR 146, bext, 0, 256, 0x5a0f3c85
  TEST_RR 147, bext, 1, 0xc35a96e7, 256
  TEST_RR 148, bext, 0, 512, 0x5a0f3c85
  TEST_RR 149, bext, 1, 0xc35a96e7, 512
  TEST_RR 150, bext, 0, 1024, 0x5a0f3c85
  TEST_RR 151, bext, 1, 0xc35a96e7, 1024
  TEST_RR 152, bext, 0, 2048, 0x5a0f3c85
  TEST_RR 153, bext, 1, 0xc35a96e7, 2048
  TEST_RR 154, bext, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 155, bext, 1, 0xc35a96e7, 0x00001000
  TEST_RR 156, bext, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 157, bext, 1, 0xc35a96e7, 0x00002000
  TEST_RR 158, bext, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 159, bext, 1, 0xc35a96e7, 0x00004000
  TEST_RR 160, bext, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 161, bext, 1, 0xc35a96e7, 0x00008000
  TEST_RR 162, bext, 0, 0x00010000, 0x5a0f3c85
  TEST_RR 163, bext, 1, 0xc35a96e7, 0x00010000
  TEST_RR 164, bext, 0, 0x00020000, 0x5a0f3c85
  TEST_RR 165, bext, 1, 0xc35a96e7, 0x00020000
  TEST_RR 166, bext, 0, 0x00040000, 0x5a0f3c85
  TEST_RR 167, bext, 1, 0xc35a96e7, 0x00040000
  TEST_RR 168, bext, 0, 0x00080000, 0x5a0f3c85
  TEST_RR 169, bext, 1, 0xc35a96e7, 0x00080000
  TEST_RR 170, bext, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 171, bext, 1, 0xc35a96e7, 0x00100000
  TEST_RR 172, bext, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 173, bext, 1, 0xc35a96e7, 0x00200000
  TEST_RR 174, bext, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 175, bext, 1, 0xc35a96e7, 0x00400000
  TEST_RR 176, bext, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 177, bext, 1, 0xc35a96e7, 0x00800000
  TEST_RR 178, bext, 0, 0x01000000, 0x5a0f3c85
  TEST_RR 179, bext, 1, 0xc35a96e7, 0x01000000
  TEST_RR 180, bext, 0, 0x02000000, 0x5a0f3c85
  TEST_RR 181, bext, 1, 0xc35a96e7, 0x02000000
  TEST_RR 182, bext, 0, 0x04000000, 0x5a0f3c85
  TEST_RR 183, bext, 1, 0xc35a96e7, 0x04000000
  TEST_RR 184, bext, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 185, bext, 1, 0xc35a96e7, 0x08000000
  TEST_RR 186, bext, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 187, bext, 1, 0xc35a96e7, 0x10000000
  TEST_RR 188, bext, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 189, bext, 1, 0xc35a96e7, 0x20000000
  TEST_RR 190, bext, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 191, bext, 1, 0xc35a96e7, 0x40000000
  TEST_RR 192, bext, 0, 0x80000000, 0x5a0f3c85
  TEST_RR 193, bext, 1, 0xc35a96e7, 0x80000000
  TEST_RR 194, bext, 1, 0xfffffffe, 0xfffffff7
  TEST_RR 195, bext, 1, 0xfffffffd, 0xfffffbff
  TEST_RR 196, bext, 1, 0xfffffffb, 0xfffdffff
  TEST_RR 197, bext, 1, 0xfffffff7, 0xfeffffff
  TEST_RR 198, bext, 1, 0xffffffef, 0x7fffffff
  TEST_RR 199, bext, 1, 0xffffffdf, 0xffffffbf
  TEST_RR 200, bext, 1, 0xffffffbf, 0xffffdfff
  TEST_RR 201, bext, 1, 0xffffff7f, 0xffefffff
  TEST_RR 202, bext, 1, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, bext, 1, 0xfffffdff, 0xfffffffb
  TEST_RR 204, bext, 1, 0xfffffbff, 0xfffffdff
  TEST_RR 205, bext, 1, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, bext, 1, 0xffffefff, 0xff7fffff
  TEST_RR 207, bext, 1, 0xffffdfff, 0xbfffffff
  TEST_RR 208, bext, 1, 0xffffbfff, 0xffffffdf
  TEST_RR 209, bext, 1, 0xffff7fff, 0xffffefff
  TEST_RR 210, bext, 1, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, bext, 1, 0xfffdffff, 0xfbffffff
  TEST_RR 212, bext, 1, 0xfffbffff, 0xfffffffd
  TEST_RR 213, bext, 1, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, bext, 1, 0xffefffff, 0xffff7fff
  TEST_RR 215, bext, 1, 0xffdfffff, 0xffbfffff
  TEST_RR 216, bext, 1, 0xffbfffff, 0xdfffffff
  TEST_RR 217, bext, 1, 0xff7fffff, 0xffffffef
  TEST_RR 218, bext, 1, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, bext, 1, 0xfdffffff, 0xfffbffff
  TEST_RR 220, bext, 1, 0xfbffffff, 0xfdffffff
  TEST_RR 221, bext, 1, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, bext, 1, 0xefffffff, 0xffffff7f
  TEST_RR 223, bext, 1, 0xdfffffff, 0xffffbfff
  TEST_RR 224, bext, 1, 0xbfffffff, 0xffdfffff
  TEST_RR 225, bext, 0, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, bext, 1, 0x18e2ae0d, 0xd64651e0
  TEST_RR 227, bext, 1, 0x3fca8bd4, 0x6e46c4a9
  TEST_RR 228, bext, 0, 0x8c7a7cfb, 0xafbf2099
  TEST_RR 229, bext, 0, 0xa209adca, 0xe86041f4
  TEST_RR 230, bext, 1, 0xfdf87eb6, 0x139cee15
  TEST_RR 231, bext, 1, 0xc6027cac, 0x5c87158e
  TEST_RR 232, bext, 1, 0xb7ab796e, 0x24bc63f9
  TEST_RR 233, bext, 1, 0xe4e4917f, 0x12a427e3
  TEST_RR 234, bext, 0, 0x0341b3f6, 0x9a79ad3c
  TEST_RR 235, bext, 0, 0x3a4a4372, 0x94d66397
  TEST_RR 236, bext, 1, 0x08c38353, 0xd72015e4
  TEST_RR 237, bext, 1, 0x76c7b5c9, 0x92444e71
  TEST_RR 238, bext, 1, 0x5263e776, 0xa44a9196
  TEST_RR 239, bext, 0, 0xf5bd7a43, 0x38788271
  TEST_RR 240, bext, 1, 0xfd7132fd, 0xbc81be9b
  TEST_RR 241, bext, 1, 0xd950363b, 0xeacfc354

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, bext, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, bext, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, bext, 1, 0xc35a96e7
  TEST_RR_ALL_SAME 245, bext, 1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, bext, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, bext, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, bext, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, bext, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, bext, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, bext, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, bext, 0, 0x80000000
  TEST_RR_ALL_SAME 253, bext, 0, 0x80000000
  TEST_RR_RD_IS_RS1 254, bext, 0, 7, 3
  TEST_RR_RD_IS_RS2 255, bext, 0, 7, 3
  TEST_RR_SAME_SOURCES 256, bext, 0, 7
  TEST_RR_ALL_SAME 257, bext, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, bext, 1, 0x6a4f5551, 0x6bbca46a, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, bext, 1, 0x6c6461aa, 0xf5fbcc07, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, bext, 1, 0xff50256b, 0x52ffaff4, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, bext, 1, 0xa344fefb, 0x06703ae5, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, bext, 1, 0x67aa9503, 0x88895595, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, bext, 1, 0x371091e6, 0x562cb054, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, bext, 0, 0xddab539e, 0xfaff88d9, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, bext, 1, 0x094c93ed, 0x7edda44c, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, bext, 0, 0xd7de54da, 0x628155ed, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, bext, 0, 0x627a3638, 0xdc1b5cdc, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, bext, 0, 0x695c57ad, 0x09bcd14d, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, bext, 0, 0x1eb1b549, 0xd242b792, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, bext, 1, 0x542cd0b6, 0xabd03807, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, bext, 0, 0x4afb5631, 0x2b50411f, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, bext, 0, 0x03b508fc, 0xf51007e1, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, bext, 1, 0x4289dc53, 0x3d77872f, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, bext, 0, 0xda1d2433, 0xda3c920e, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, bext, 0, 0x611e7538, 0x92f9ca19, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, bext, 0, 0x0359baab, 0xa9446115, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, bext, 1, 0x4a2588ff, 0x50162392, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, bext, 1, 0x6603b0fe, 0x6e0a4bac, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, bext, 0, 0x425dc49d, 0xfe66b7e8, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, bext, 1, 0xb92e13de, 0xf71a0952, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, bext, 0, 0x5773c2c8, 0xe4e07c72, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, bext, 0, 0x6af0a99f, 0xbd12e033, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, bext, 1, 0xba9c090a, 0x5b74384b, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, bext, 1, 0xb76e49b7, 0x4fe9bf7a, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, bext, 0, 0x3c5c3dcf, 0x000ed565, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, bext, 1, 0xa09a7ee1, 0x81010efd, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, bext, 1, 0xfde2bdc3, 0x88675395, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, bext, 1, 0xab5acbeb, 0xfd1f52f9
  TEST_RR_RESULT_AFTER 289, 1, bext, 0, 0xccb630e2, 0x10519e38
  TEST_RR_RESULT_AFTER 290, 2, bext, 0, 0xae294fcf, 0x0040b977

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, bext, 0, 0xf81fe964, 0x20a08480
  TEST_RR_12_AFTER 292, 0, 1, bext, 1, 0x860a3ef8, 0x813501e9
  TEST_RR_12_AFTER 293, 0, 2, bext, 0, 0xf044d10d, 0xcb7360b9
  TEST_RR_12_AFTER 294, 1, 0, bext, 0, 0x37a393b9, 0x379f19bf
  TEST_RR_12_AFTER 295, 1, 1, bext, 0, 0xe94943c1, 0x3552a6ac
  TEST_RR_12_AFTER 296, 1, 2, bext, 0, 0x80ef6069, 0x3fe2b7ef
  TEST_RR_12_AFTER 297, 2, 0, bext, 1, 0xdc1c48a4, 0x24e4cc5e
  TEST_RR_12_AFTER 298, 2, 1, bext, 1, 0x45e668bf, 0x3b1fef60
  TEST_RR_12_AFTER 299, 2, 2, bext, 1, 0x1f12d289, 0xe06573fc
  TEST_RR_21_AFTER 300, 0, 0, bext, 1, 0x7ca74fda, 0x359ca97b
  TEST_RR_21_AFTER 301, 0, 1, bext, 1, 0xa6c56642, 0xba384596
  TEST_RR_21_AFTER 302, 0, 2, bext, 1, 0xb805d30d, 0x27031ebf
  TEST_RR_21_AFTER 303, 1, 0, bext, 1, 0x7a6c7d34, 0x05b6543b
  TEST_RR_21_AFTER 304, 1, 1, bext, 1, 0x86c3a8e9, 0x7ae0986d
  TEST_RR_21_AFTER 305, 1, 2, bext, 1, 0x181bf250, 0x5e83738f
  TEST_RR_21_AFTER 306, 2, 0, bext, 0, 0x6be06580, 0x32615826
  TEST_RR_21_AFTER 307, 2, 1, bext, 0, 0x79741b94, 0x8442f9d1
  TEST_RR_21_AFTER 308, 2, 2, bext, 0, 0x646cecbe, 0x4df183cc
  TEST_RR_BOTH_AFTER 309, 0, 0, bext, 1, 0x6d8f89d3, 0xc3bfc510
  TEST_RR_BOTH_AFTER 310, 0, 1, bext, 0, 0x8d054edc, 0xd1ec967d
  TEST_RR_BOTH_AFTER 311, 0, 2, bext, 0, 0x59a772e5, 0xb35dca83
  TEST_RR_BOTH_AFTER 312, 1, 0, bext, 1, 0x8832d035, 0xf8a77160
  TEST_RR_BOTH_AFTER 313, 1, 1, bext, 0, 0x37fa9f43, 0x3fd94cee
  TEST_RR_BOTH_AFTER 314, 2, 0, bext, 1, 0x6876dda1, 0xfbf7a732

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, bext, 1, 0x738521de, 0x60574fc8
  TEST_RR_RS2_LOADED 316, 0, bext, 1, 0x738521de, 0x60574fc8
  TEST_RR_BOTH_LOADED 317, 0, bext, 1, 0x738521de
  TEST_RR_RS1_LOADED 318, 1, bext, 1, 0x4d0db55c, 0x2b922d9a
  TEST_RR_RS2_LOADED 319, 1, bext, 1, 0x4d0db55c, 0x2b922d9a
  TEST_RR_BOTH_LOADED 320, 1, bext, 0, 0x4d0db55c
  TEST_RR_RS1_LOADED 321, 2, bext, 0, 0x6161b4d2, 0x8ed1c60b
  TEST_RR_RS2_LOADED 322, 2, bext, 0, 0x6161b4d2, 0x8ed1c60b
  TEST_RR_BOTH_LOADED 323, 2, bext, 0, 0x6161b4d2

  // Each result is at once a source.
  TEST_RR_CHAIN 324, bext, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, bext, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, bext, 1, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, bext, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, bext, 1, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, bext, 0, 1
  TEST_RR_ZERO_RS2 330, bext, 1, 1
  TEST_RR_ZERO_RS1 331, bext, 0, 0xffffffff
  TEST_RR_ZERO_RS2 332, bext, 1, 0xffffffff
  TEST_RR_ZERO_BOTH 333, bext, 0
  TEST_RR_ZERO_RD 334, bext, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, bext, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, bext, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, bext, 1, 0xffffffff

TEST_END
