// xperm4: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xperm4, 0, 0, 0
  TEST_RR 3, xperm4, 0, 0, 1
  TEST_RR 4, xperm4, 0, 0, 2
  TEST_RR 5, xperm4, 0, 0, 0x7fffffff
  TEST_RR 6, xperm4, 0, 0, 0x80000000
  TEST_RR 7, xperm4, 0, 0, 0x80000001
  TEST_RR 8, xperm4, 0, 0, 0xffff8000
  TEST_RR 9, xperm4, 0, 0, 0xffffffff
  TEST_RR 10, xperm4, 0x11111111, 1, 0
  TEST_RR 11, xperm4, 0x11111110, 1, 1
  TEST_RR 12, xperm4, 0x11111110, 1, 2
  TEST_RR 13, xperm4, 0, 1, 0x7fffffff
  TEST_RR 14, xperm4, 0x01111111, 1, 0x80000000
  TEST_RR 15, xperm4, 0x01111110, 1, 0x80000001
  TEST_RR 16, xperm4, 273, 1, 0xffff8000
  TEST_RR 17, xperm4, 0, 1, 0xffffffff
  TEST_RR 18, xperm4, 0x22222222, 2, 0
  TEST_RR 19, xperm4, 0x22222220, 2, 1
  TEST_RR 20, xperm4, 0x22222220, 2, 2
  TEST_RR 21, xperm4, 0, 2, 0x7fffffff
  TEST_RR 22, xperm4, 0x02222222, 2, 0x80000000
  TEST_RR 23, xperm4, 0x02222220, 2, 0x80000001
  TEST_RR 24, xperm4, 546, 2, 0xffff8000
  TEST_RR 25, xperm4, 0, 2, 0xffffffff
  TEST_RR 26, xperm4, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, xperm4, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, xperm4, 0xffffffff, 0x7fffffff, 2
  TEST_RR 29, xperm4, 0x70000000, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xperm4, 0x0fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, xperm4, 0x0fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, xperm4, 4095, 0x7fffffff, 0xffff8000
  TEST_RR 33, xperm4, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, xperm4, 0, 0x80000000, 0
  TEST_RR 35, xperm4, 0, 0x80000000, 1
  TEST_RR 36, xperm4, 0, 0x80000000, 2
  TEST_RR 37, xperm4, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, xperm4, 0, 0x80000000, 0x80000000
  TEST_RR 39, xperm4, 0, 0x80000000, 0x80000001
  TEST_RR 40, xperm4, 0, 0x80000000, 0xffff8000
  TEST_RR 41, xperm4, 0, 0x80000000, 0xffffffff
  TEST_RR 42, xperm4, 0x11111111, 0x80000001, 0
  TEST_RR 43, xperm4, 0x11111110, 0x80000001, 1
  TEST_RR 44, xperm4, 0x11111110, 0x80000001, 2
  TEST_RR 45, xperm4, 0x80000000, 0x80000001, 0x7fffffff
  TEST_RR 46, xperm4, 0x01111111, 0x80000001, 0x80000000
  TEST_RR 47, xperm4, 0x01111110, 0x80000001, 0x80000001
  TEST_RR 48, xperm4, 273, 0x80000001, 0xffff8000
  TEST_RR 49, xperm4, 0, 0x80000001, 0xffffffff
  TEST_RR 50, xperm4, 0, 0xffff8000, 0
  TEST_RR 51, xperm4, 0, 0xffff8000, 1
  TEST_RR 52, xperm4, 0, 0xffff8000, 2
  TEST_RR 53, xperm4, 0xf0000000, 0xffff8000, 0x7fffffff
  TEST_RR 54, xperm4, 0, 0xffff8000, 0x80000000
  TEST_RR 55, xperm4, 0, 0xffff8000, 0x80000001
  TEST_RR 56, xperm4, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, xperm4, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, xperm4, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, xperm4, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, xperm4, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, xperm4, 0xf0000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, xperm4, 0x0fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, xperm4, 0x0fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, xperm4, 4095, 0xffffffff, 0xffff8000
  TEST_RR 65, xperm4, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, xperm4, 0x00100000, 1, 0x5a0f3c85
  TEST_RR 67, xperm4, 0x7777777e, 0xc35a96e7, 1
  TEST_RR 68, xperm4, 0x00200000, 2, 0x5a0f3c85
  TEST_RR 69, xperm4, 0x77777776, 0xc35a96e7, 2
  TEST_RR 70, xperm4, 0x00400000, 4, 0x5a0f3c85
  TEST_RR 71, xperm4, 0x7777777a, 0xc35a96e7, 4
  TEST_RR 72, xperm4, 0x00800000, 8, 0x5a0f3c85
  TEST_RR 73, xperm4, 0x77777770, 0xc35a96e7, 8
  TEST_RR 74, xperm4, 0, 16, 0x5a0f3c85
  TEST_RR 75, xperm4, 0x777777e7, 0xc35a96e7, 16
  TEST_RR 76, xperm4, 0, 32, 0x5a0f3c85
  TEST_RR 77, xperm4, 0x77777767, 0xc35a96e7, 32
  TEST_RR 78, xperm4, 0, 64, 0x5a0f3c85
  TEST_RR 79, xperm4, 0x777777a7, 0xc35a96e7, 64
  TEST_RR 80, xperm4, 0, 128, 0x5a0f3c85
  TEST_RR 81, xperm4, 0x77777707, 0xc35a96e7, 128
  TEST_RR 82, xperm4, 0, 256, 0x5a0f3c85
  TEST_RR 83, xperm4, 0x77777e77, 0xc35a96e7, 256
  TEST_RR 84, xperm4, 0, 512, 0x5a0f3c85
  TEST_RR 85, xperm4, 0x77777677, 0xc35a96e7, 512
  TEST_RR 86, xperm4, 0, 1024, 0x5a0f3c85
  TEST_RR 87, xperm4, 0x77777a77, 0xc35a96e7, 1024
  TEST_RR 88, xperm4, 0, 2048, 0x5a0f3c85
  TEST_RR 89, xperm4, 0x77777077, 0xc35a96e7, 2048
  TEST_RR 90, xperm4, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, xperm4, 0x7777e777, 0xc35a96e7, 0x00001000
  TEST_RR 92, xperm4, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, xperm4, 0x77776777, 0xc35a96e7, 0x00002000
  TEST_RR 94, xperm4, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, xperm4, 0x7777a777, 0xc35a96e7, 0x00004000
  TEST_RR 96, xperm4, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, xperm4, 0x77770777, 0xc35a96e7, 0x00008000
  TEST_RR 98, xperm4, 0, 0x00010000, 0x5a0f3c85
  TEST_RR 99, xperm4, 0x777e7777, 0xc35a96e7, 0x00010000
  TEST_RR 100, xperm4, 0, 0x00020000, 0x5a0f3c85
  TEST_RR 101, xperm4, 0x77767777, 0xc35a96e7, 0x00020000
  TEST_RR 102, xperm4, 0, 0x00040000, 0x5a0f3c85
  TEST_RR 103, xperm4, 0x777a7777, 0xc35a96e7, 0x00040000
  TEST_RR 104, xperm4, 0, 0x00080000, 0x5a0f3c85
  TEST_RR 105, xperm4, 0x77707777, 0xc35a96e7, 0x00080000
  TEST_RR 106, xperm4, 0x10000001, 0x00100000, 0x5a0f3c85
  TEST_RR 107, xperm4, 0x77e77777, 0xc35a96e7, 0x00100000
  TEST_RR 108, xperm4, 0x20000002, 0x00200000, 0x5a0f3c85
  TEST_RR 109, xperm4, 0x77677777, 0xc35a96e7, 0x00200000
  TEST_RR 110, xperm4, 0x40000004, 0x00400000, 0x5a0f3c85
  TEST_RR 111, xperm4, 0x77a77777, 0xc35a96e7, 0x00400000
  TEST_RR 112, xperm4, 0x80000008, 0x00800000, 0x5a0f3c85
  TEST_RR 113, xperm4, 0x77077777, 0xc35a96e7, 0x00800000
  TEST_RR 114, xperm4, 0, 0x01000000, 0x5a0f3c85
  TEST_RR 115, xperm4, 0x7e777777, 0xc35a96e7, 0x01000000
  TEST_RR 116, xperm4, 0, 0x02000000, 0x5a0f3c85
  TEST_RR 117, xperm4, 0x76777777, 0xc35a96e7, 0x02000000
  TEST_RR 118, xperm4, 0, 0x04000000, 0x5a0f3c85
  TEST_RR 119, xperm4, 0x7a777777, 0xc35a96e7, 0x04000000
  TEST_RR 120, xperm4, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 121, xperm4, 0x70777777, 0xc35a96e7, 0x08000000
  TEST_RR 122, xperm4, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 123, xperm4, 0xe7777777, 0xc35a96e7, 0x10000000
  TEST_RR 124, xperm4, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 125, xperm4, 0x67777777, 0xc35a96e7, 0x20000000
  TEST_RR 126, xperm4, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 127, xperm4, 0xa7777777, 0xc35a96e7, 0x40000000
  TEST_RR 128, xperm4, 0, 0x80000000, 0x5a0f3c85
  TEST_RR 129, xperm4, 0x07777777, 0xc35a96e7, 0x80000000
  TEST_RR 130, xperm4, 15, 0xfffffffe, 0xfffffff7
  TEST_RR 131, xperm4, 0, 0xfffffffd, 0xfffffbff
  TEST_RR 132, xperm4, 0, 0xfffffffb, 0xfffdffff
  TEST_RR 133, xperm4, 0, 0xfffffff7, 0xfeffffff
  TEST_RR 134, xperm4, 0xf0000000, 0xffffffef, 0x7fffffff
  TEST_RR 135, xperm4, 0, 0xffffffdf, 0xffffffbf
  TEST_RR 136, xperm4, 0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, xperm4, 0, 0xffffff7f, 0xffefffff
  TEST_RR 138, xperm4, 0x0f000000, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, xperm4, 0, 0xfffffdff, 0xfffffffb
  TEST_RR 140, xperm4, 0, 0xfffffbff, 0xfffffdff
  TEST_RR 141, xperm4, 0, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, xperm4, 0x00f00000, 0xffffefff, 0xff7fffff
  TEST_RR 143, xperm4, 0, 0xffffdfff, 0xbfffffff
  TEST_RR 144, xperm4, 0, 0xffffbfff, 0xffffffdf
  TEST_RR 145, xperm4, 0, 0xffff7fff, 0xffffefff
  TEST_RR 146, xperm4, 0x000f0000, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, xperm4, 0, 0xfffdffff, 0xfbffffff
  TEST_RR 148, xperm4, 0, 0xfffbffff, 0xfffffffd
  TEST_RR 149, xperm4, 0, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, xperm4, 0x0000f000, 0xffefffff, 0xffff7fff
  TEST_RR 151, xperm4, 0, 0xffdfffff, 0xffbfffff
  TEST_RR 152, xperm4, 0, 0xffbfffff, 0xdfffffff
  TEST_RR 153, xperm4, 0, 0xff7fffff, 0xffffffef
  TEST_RR 154, xperm4, 3840, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, xperm4, 0, 0xfdffffff, 0xfffbffff
  TEST_RR 156, xperm4, 0, 0xfbffffff, 0xfdffffff
  TEST_RR 157, xperm4, 0, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, xperm4, 224, 0xefffffff, 0xffffff7f
  TEST_RR 159, xperm4, 0, 0xdfffffff, 0xffffbfff
  TEST_RR 160, xperm4, 0, 0xbfffffff, 0xffdfffff
  TEST_RR 161, xperm4, 0, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, xperm4, 0xc50f0200, 0x95fcb723, 0x46b5f19d
  TEST_RR 163, xperm4, 0x07020c0a, 0x7c2cc3af, 0xf7e5d4d1
  TEST_RR 164, xperm4, 0x20000200, 0xb00221b3, 0x4a555485
  TEST_RR 165, xperm4, 0x00700070, 0x8339e79f, 0xdf29ed2b
  TEST_RR 166, xperm4, 0x0b08000b, 0xfdd88b64, 0xb2b3edb2
  TEST_RR 167, xperm4, 0x0a7c8cc8, 0xacc8789c, 0xf7354054
  TEST_RR 168, xperm4, 0x00700000, 0x765e041d, 0xda733c88
  TEST_RR 169, xperm4, 0x0000d000, 0xb7380d33, 0xc83328da
  TEST_RR 170, xperm4, 0x0004ff00, 0xc45066fe, 0xe4c611af
  TEST_RR 171, xperm4, 0x00a000a0, 0xc09a2a83, 0x6e4f6e4b
  TEST_RR 172, xperm4, 0x019000f0, 0x1899b57f, 0xe75dcb0c
  TEST_RR 173, xperm4, 0x00e6f900, 0xcb90ef6f, 0xad3105ad
  TEST_RR 174, xperm4, 0x00c06400, 0x4f6570c4, 0xbd1c57bf
  TEST_RR 175, xperm4, 0x070f7030, 0xdf07e234, 0xc4d64f1f
  TEST_RR 176, xperm4, 0xb0eb00e7, 0x92a4b7be, 0x1b01fd02
  TEST_RR 177, xperm4, 0x0ede080e, 0x8ed6ace1, 0xd15697a6

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, xperm4, 0x50709005, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, xperm4, 0x50709005, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, xperm4, 0x0950030c, 0xc35a96e7
  TEST_RR_ALL_SAME 181, xperm4, 0x0950030c, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, xperm4, 0x03000a05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, xperm4, 0x03000a05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, xperm4, 0x00503000, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, xperm4, 0x00503000, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, xperm4, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, xperm4, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, xperm4, 0, 0x80000000
  TEST_RR_ALL_SAME 189, xperm4, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, xperm4, 0x77777770, 7, 3
  TEST_RR_RD_IS_RS2 191, xperm4, 0x77777770, 7, 3
  TEST_RR_SAME_SOURCES 192, xperm4, 0x77777770, 7
  TEST_RR_ALL_SAME 193, xperm4, 0x77777770, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, xperm4, 0xc50e00ee, 0xa9e53c65, 0x24e5f955, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, xperm4, 0x08048c83, 0x59b34c8e, 0xe1f31214, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, xperm4, 0x820baff0, 0x2fb8ffda, 0x47a5032f, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, xperm4, 0x01f000b3, 0x1f4cf33b, 0xa76ced01, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, xperm4, 0x07303030, 0x7eaa3d13, 0xc7393f0e, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, xperm4, 0x2300b003, 0x0b03f21f, 0x24c76754, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, xperm4, 0x0090ee67, 0x17d69e7e, 0xcf3a2246, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, xperm4, 0xb00e8800, 0xc3bef6b8, 0x1eb4008b, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, xperm4, 0x104b0400, 0xc19c4e7b, 0x6a3083ff, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, xperm4, 0x0e80f001, 0xfded5181, 0xc51b7e82, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, xperm4, 0x0a0a000f, 0xfd05aa4c, 0xd3c25db7, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, xperm4, 1548, 0x836ccf47, 0xcbbfb5e4, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, xperm4, 0x04000000, 0x7419bb67, 0x96ece98a, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, xperm4, 0x029090d0, 0x2d479df5, 0x973e3c2e, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, xperm4, 0x00cf0361, 0xc3f16ff3, 0xbc718634, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, xperm4, 0x03000930, 0xdf93fc36, 0xc1bb851e, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, xperm4, 0xa66c64a0, 0x46a64ac9, 0x5461432c, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, xperm4, 1634, 0x66066d22, 0xce5ca770, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, xperm4, 0x550e0016, 0x860e519e, 0x33d4e926, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, xperm4, 0xb0b4b070, 0xe76cb4be, 0x39321d6e, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, xperm4, 0x35010000, 0x03a153a5, 0x6384e7e9, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, xperm4, 0x010aee00, 0xa3eef18d, 0xf2a754cc, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, xperm4, 0x22000044, 0xb4ce822d, 0x21cefb66, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, xperm4, 0xfb010120, 0x32b1bcf6, 0x13e4946b, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, xperm4, 0x02090000, 0x9f25cb55, 0xe5a7a9a8, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, xperm4, 0x90d0dd72, 0x237969ed, 0x4a0c0057, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, xperm4, 0x00120090, 0x312b2519, 0xdd658c0d, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, xperm4, 0x36800080, 0x76358a97, 0x563dec38, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, xperm4, 0x0b000050, 0x52c15bb5, 0xe1bfb80d, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, xperm4, 0x00b033f5, 0xc6fb3365, 0xa94f2350, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, xperm4, 0x06001ccc, 0x611fb7ce, 0xf7cf6111
  TEST_RR_RESULT_AFTER 225, 1, xperm4, 0x04000070, 0xe8be4754, 0xc3a98d2c
  TEST_RR_RESULT_AFTER 226, 2, xperm4, 0x00b00cd5, 0x5bc9ddb2, 0xbc1f9537

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, xperm4, 0xaa70000b, 0x7806bab7, 0x2275aca1
  TEST_RR_12_AFTER 228, 0, 1, xperm4, 0xf1030131, 0x049163fc, 0x14e2a424
  TEST_RR_12_AFTER 229, 0, 2, xperm4, 0xb000d002, 0x717f1db2, 0x1a8f2cd0
  TEST_RR_12_AFTER 230, 1, 0, xperm4, 0x6080080c, 0x681bac58, 0x7a0ad0b2
  TEST_RR_12_AFTER 231, 1, 1, xperm4, 0x70000500, 0xa97c5957, 0x58a9a38c
  TEST_RR_12_AFTER 232, 1, 2, xperm4, 0x60a8bb00, 0x181cba86, 0x0921339a
  TEST_RR_12_AFTER 233, 2, 0, xperm4, 0xc8400040, 0x44c84c7c, 0x2478ce7a
  TEST_RR_12_AFTER 234, 2, 1, xperm4, 0x30f00fff, 0xf64375ff, 0x4f1db117
  TEST_RR_12_AFTER 235, 2, 2, xperm4, 0xad051a00, 0x7ad65d12, 0x628316ff
  TEST_RR_21_AFTER 236, 0, 0, xperm4, 0x0e5e0002, 0x032a2e5a, 0x92128795
  TEST_RR_21_AFTER 237, 0, 1, xperm4, 0x6f0f0f0f, 0xff93f6f8, 0x23868786
  TEST_RR_21_AFTER 238, 0, 2, xperm4, 0x00005700, 0x4db70457, 0xbc8d108d
  TEST_RR_21_AFTER 239, 1, 0, xperm4, 0x60060a0f, 0x7a4df565, 0x1a81f6f3
  TEST_RR_21_AFTER 240, 1, 1, xperm4, 0x0a600ddd, 0xd6a259ad, 0xf16ae700
  TEST_RR_21_AFTER 241, 1, 2, xperm4, 3084, 0xc2ddb7c0, 0x808e0101
  TEST_RR_21_AFTER 242, 2, 0, xperm4, 0xc5055002, 0xf2ca5356, 0x51811a96
  TEST_RR_21_AFTER 243, 2, 1, xperm4, 0x0fa00a00, 0x3a18f0f0, 0x036f06d0
  TEST_RR_21_AFTER 244, 2, 2, xperm4, 0xa00788a0, 0xa8e887ba, 0x0cf2347a
  TEST_RR_BOTH_AFTER 245, 0, 0, xperm4, 0xe00e1010, 0x9e11ee39, 0x6e865b4a
  TEST_RR_BOTH_AFTER 246, 0, 1, xperm4, 0x0700000f, 0x9ff27df9, 0x939c88a5
  TEST_RR_BOTH_AFTER 247, 0, 2, xperm4, 0x2001ee0f, 0x7fee712a, 0x1ab24596
  TEST_RR_BOTH_AFTER 248, 1, 0, xperm4, 0x04d4d000, 0x4bf68dd1, 0xe7172f9c
  TEST_RR_BOTH_AFTER 249, 1, 1, xperm4, 0x3208fd00, 0xd27d3f82, 0x308127fd
  TEST_RR_BOTH_AFTER 250, 2, 0, xperm4, 0x0a0040a0, 0x7500a3b4, 0xf3af0534

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, xperm4, 0x30001000, 0xc870031a, 0x2bc31d83
  TEST_RR_RS2_LOADED 252, 0, xperm4, 0x30001000, 0xc870031a, 0x2bc31d83
  TEST_RR_BOTH_LOADED 253, 0, xperm4, 0x00caa010, 0xc870031a
  TEST_RR_RS1_LOADED 254, 1, xperm4, 0x9a788000, 0xbe94ea87, 0x52011dc8
  TEST_RR_RS2_LOADED 255, 1, xperm4, 0x9a788000, 0xbe94ea87, 0x52011dc8
  TEST_RR_BOTH_LOADED 256, 1, xperm4, 0x0004000b, 0xbe94ea87
  TEST_RR_RS1_LOADED 257, 2, xperm4, 0xb0b0e000, 0xefe75eb1, 0x1d1c5dbd
  TEST_RR_RS2_LOADED 258, 2, xperm4, 0xb0b0e000, 0xefe75eb1, 0x1d1c5dbd
  TEST_RR_BOTH_LOADED 259, 2, xperm4, 0x000ee00b, 0xefe75eb1

  // Each result is at once a source.
  TEST_RR_CHAIN 260, xperm4, 0xc757077c, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, xperm4, 0x55555355, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, xperm4, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, xperm4, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, xperm4, 0x77777777, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, xperm4, 0, 1
  TEST_RR_ZERO_RS2 266, xperm4, 0x11111111, 1
  TEST_RR_ZERO_RS1 267, xperm4, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, xperm4, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, xperm4, 0
  TEST_RR_ZERO_RD 270, xperm4, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, xperm4, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, xperm4, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, xperm4, 1, 0xffffffff

TEST_END
