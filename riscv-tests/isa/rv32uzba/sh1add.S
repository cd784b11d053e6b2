// sh1add: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sh1add, 0, 0, 0
  TEST_RR 3, sh1add, 1, 0, 1
  TEST_RR 4, sh1add, 2, 0, 2
  TEST_RR 5, sh1add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, sh1add, 0x80000000, 0, 0x80000000
  TEST_RR 7, sh1add, 0x80000001, 0, 0x80000001
  TEST_RR 8, sh1add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, sh1add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, sh1add, 2, 1, 0
  TEST_RR 11, sh1add, 3, 1, 1
  TEST_RR 12, sh1add, 4, 1, 2
  TEST_RR 13, sh1add, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, sh1add, 0x80000002, 1, 0x80000000
  TEST_RR 15, sh1add, 0x80000003, 1, 0x80000001
  TEST_RR 16, sh1add, 0xffff8002, 1, 0xffff8000
  TEST_RR 17, sh1add, 1, 1, 0xffffffff
  TEST_RR 18, sh1add, 4, 2, 0
  TEST_RR 19, sh1add, 5, 2, 1
  TEST_RR 20, sh1add, 6, 2, 2
  TEST_RR 21, sh1add, 0x80000003, 2, 0x7fffffff
  TEST_RR 22, sh1add, 0x80000004, 2, 0x80000000
  TEST_RR 23, sh1add, 0x80000005, 2, 0x80000001
  TEST_RR 24, sh1add, 0xffff8004, 2, 0xffff8000
  TEST_RR 25, sh1add, 3, 2, 0xffffffff
  TEST_RR 26, sh1add, 0xfffffffe, 0x7fffffff, 0
  TEST_RR 27, sh1add, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, sh1add, 0, 0x7fffffff, 2
  TEST_RR 29, sh1add, 0x7ffffffd, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sh1add, 0x7ffffffe, 0x7fffffff, 0x80000000
  TEST_RR 31, sh1add, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, sh1add, 0xffff7ffe, 0x7fffffff, 0xffff8000
  TEST_RR 33, sh1add, 0xfffffffd, 0x7fffffff, 0xffffffff
  TEST_RR 34, sh1add, 0, 0x80000000, 0
  TEST_RR 35, sh1add, 1, 0x80000000, 1
  TEST_RR 36, sh1add, 2, 0x80000000, 2
  TEST_RR 37, sh1add, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sh1add, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sh1add, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, sh1add, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, sh1add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sh1add, 2, 0x80000001, 0
  TEST_RR 43, sh1add, 3, 0x80000001, 1
  TEST_RR 44, sh1add, 4, 0x80000001, 2
  TEST_RR 45, sh1add, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, sh1add, 0x80000002, 0x80000001, 0x80000000
  TEST_RR 47, sh1add, 0x80000003, 0x80000001, 0x80000001
  TEST_RR 48, sh1add, 0xffff8002, 0x80000001, 0xffff8000
  TEST_RR 49, sh1add, 1, 0x80000001, 0xffffffff
  TEST_RR 50, sh1add, 0xffff0000, 0xffff8000, 0
  TEST_RR 51, sh1add, 0xffff0001, 0xffff8000, 1
  TEST_RR 52, sh1add, 0xffff0002, 0xffff8000, 2
  TEST_RR 53, sh1add, 0x7ffeffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sh1add, 0x7fff0000, 0xffff8000, 0x80000000
  TEST_RR 55, sh1add, 0x7fff0001, 0xffff8000, 0x80000001
  TEST_RR 56, sh1add, 0xfffe8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sh1add, 0xfffeffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sh1add, 0xfffffffe, 0xffffffff, 0
  TEST_RR 59, sh1add, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, sh1add, 0, 0xffffffff, 2
  TEST_RR 61, sh1add, 0x7ffffffd, 0xffffffff, 0x7fffffff
  TEST_RR 62, sh1add, 0x7ffffffe, 0xffffffff, 0x80000000
  TEST_RR 63, sh1add, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, sh1add, 0xffff7ffe, 0xffffffff, 0xffff8000
  TEST_RR 65, sh1add, 0xfffffffd, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, sh1add, 0x5a0f3c87, 1, 0x5a0f3c85
  TEST_RR 67, sh1add, 0x86b52dcf, 0xc35a96e7, 1
  TEST_RR 68, sh1add, 0x5a0f3c89, 2, 0x5a0f3c85
  TEST_RR 69, sh1add, 0x86b52dd0, 0xc35a96e7, 2
  TEST_RR 70, sh1add, 0x5a0f3c8d, 4, 0x5a0f3c85
  TEST_RR 71, sh1add, 0x86b52dd2, 0xc35a96e7, 4
  TEST_RR 72, sh1add, 0x5a0f3c95, 8, 0x5a0f3c85
  TEST_RR 73, sh1add, 0x86b52dd6, 0xc35a96e7, 8
  TEST_RR 74, sh1add, 0x5a0f3ca5, 16, 0x5a0f3c85
  TEST_RR 75, sh1add, 0x86b52dde, 0xc35a96e7, 16
  TEST_RR 76, sh1add, 0x5a0f3cc5, 32, 0x5a0f3c85
  TEST_RR 77, sh1add, 0x86b52dee, 0xc35a96e7, 32
  TEST_RR 78, sh1add, 0x5a0f3d05, 64, 0x5a0f3c85
  TEST_RR 79, sh1add, 0x86b52e0e, 0xc35a96e7, 64
  TEST_RR 80, sh1add, 0x5a0f3d85, 128, 0x5a0f3c85
  TEST_RR 81, sh1add, 0x86b52e4e, 0xc35a96e7, 128
  TEST_RR 82, sh1add, 0x5a0f3e85, 256, 0x5a0f3c85
  TEST_RR 83, sh1add, 0x86b52ece, 0xc35a96e7, 256
  TEST_RR 84, sh1add, 0x5a0f4085, 512, 0x5a0f3c85
  TEST_RR 85, sh1add, 0x86b52fce, 0xc35a96e7, 512
  TEST_RR 86, sh1add, 0x5a0f4485, 1024, 0x5a0f3c85
  TEST_RR 87, sh1add, 0x86b531ce, 0xc35a96e7, 1024
  TEST_RR 88, sh1add, 0x5a0f4c85, 2048, 0x5a0f3c85
  TEST_RR 89, sh1add, 0x86b535ce, 0xc35a96e7, 2048
  TEST_RR 90, sh1add, 0x5a0f5c85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, sh1add, 0x86b53dce, 0xc35a96e7, 0x00001000
  TEST_RR 92, sh1add, 0x5a0f7c85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, sh1add, 0x86b54dce, 0xc35a96e7, 0x00002000
  TEST_RR 94, sh1add, 0x5a0fbc85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, sh1add, 0x86b56dce, 0xc35a96e7, 0x00004000
  TEST_RR 96, sh1add, 0x5a103c85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, sh1add, 0x86b5adce, 0xc35a96e7, 0x00008000
  TEST_RR 98, sh1add, 0x5a113c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, sh1add, 0x86b62dce, 0xc35a96e7, 0x00010000
  TEST_RR 100, sh1add, 0x5a133c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, sh1add, 0x86b72dce, 0xc35a96e7, 0x00020000
  TEST_RR 102, sh1add, 0x5a173c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, sh1add, 0x86b92dce, 0xc35a96e7, 0x00040000
  TEST_RR 104, sh1add, 0x5a1f3c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, sh1add, 0x86bd2dce, 0xc35a96e7, 0x00080000
  TEST_RR 106, sh1add, 0x5a2f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, sh1add, 0x86c52dce, 0xc35a96e7, 0x00100000
  TEST_RR 108, sh1add, 0x5a4f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, sh1add, 0x86d52dce, 0xc35a96e7, 0x00200000
  TEST_RR 110, sh1add, 0x5a8f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, sh1add, 0x86f52dce, 0xc35a96e7, 0x00400000
  TEST_RR 112, sh1add, 0x5b0f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, sh1add, 0x87352dce, 0xc35a96e7, 0x00800000
  TEST_RR 114, sh1add, 0x5c0f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, sh1add, 0x87b52dce, 0xc35a96e7, 0x01000000
  TEST_RR 116, sh1add, 0x5e0f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, sh1add, 0x88b52dce, 0xc35a96e7, 0x02000000
  TEST_RR 118, sh1add, 0x620f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, sh1add, 0x8ab52dce, 0xc35a96e7, 0x04000000
  TEST_RR 120, sh1add, 0x6a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, sh1add, 0x8eb52dce, 0xc35a96e7, 0x08000000
  TEST_RR 122, sh1add, 0x7a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, sh1add, 0x96b52dce, 0xc35a96e7, 0x10000000
  TEST_RR 124, sh1add, 0x9a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, sh1add, 0xa6b52dce, 0xc35a96e7, 0x20000000
  TEST_RR 126, sh1add, 0xda0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, sh1add, 0xc6b52dce, 0xc35a96e7, 0x40000000
  TEST_RR 128, sh1add, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, sh1add, 0x06b52dce, 0xc35a96e7, 0x80000000
  TEST_RR 130, sh1add, 0xfffffff3, 0xfffffffe, 0xfffffff7
  TEST_RR 131, sh1add, 0xfffffbf9, 0xfffffffd, 0xfffffbff
  TEST_RR 132, sh1add, 0xfffdfff5, 0xfffffffb, 0xfffdffff
  TEST_RR 133, sh1add, 0xfeffffed, 0xfffffff7, 0xfeffffff
  TEST_RR 134, sh1add, 0x7fffffdd, 0xffffffef, 0x7fffffff
  TEST_RR 135, sh1add, 0xffffff7d, 0xffffffdf, 0xffffffbf
  TEST_RR 136, sh1add, 0xffffdf7d, 0xffffffbf, 0xffffdfff
  TEST_RR 137, sh1add, 0xffeffefd, 0xffffff7f, 0xffefffff
  TEST_RR 138, sh1add, 0xf7fffdfd, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, sh1add, 0xfffffbf9, 0xfffffdff, 0xfffffffb
  TEST_RR 140, sh1add, 0xfffff5fd, 0xfffffbff, 0xfffffdff
  TEST_RR 141, sh1add, 0xfffeeffd, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, sh1add, 0xff7fdffd, 0xffffefff, 0xff7fffff
  TEST_RR 143, sh1add, 0xbfffbffd, 0xffffdfff, 0xbfffffff
  TEST_RR 144, sh1add, 0xffff7fdd, 0xffffbfff, 0xffffffdf
  TEST_RR 145, sh1add, 0xfffeeffd, 0xffff7fff, 0xffffefff
  TEST_RR 146, sh1add, 0xfff5fffd, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, sh1add, 0xfbfbfffd, 0xfffdffff, 0xfbffffff
  TEST_RR 148, sh1add, 0xfff7fffb, 0xfffbffff, 0xfffffffd
  TEST_RR 149, sh1add, 0xffeffefd, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, sh1add, 0xffdf7ffd, 0xffefffff, 0xffff7fff
  TEST_RR 151, sh1add, 0xff7ffffd, 0xffdfffff, 0xffbfffff
  TEST_RR 152, sh1add, 0xdf7ffffd, 0xffbfffff, 0xdfffffff
  TEST_RR 153, sh1add, 0xfeffffed, 0xff7fffff, 0xffffffef
  TEST_RR 154, sh1add, 0xfdfff7fd, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, sh1add, 0xfbfbfffd, 0xfdffffff, 0xfffbffff
  TEST_RR 156, sh1add, 0xf5fffffd, 0xfbffffff, 0xfdffffff
  TEST_RR 157, sh1add, 0xeffffffc, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, sh1add, 0xdfffff7d, 0xefffffff, 0xffffff7f
  TEST_RR 159, sh1add, 0xbfffbffd, 0xdfffffff, 0xffffbfff
  TEST_RR 160, sh1add, 0x7fdffffd, 0xbfffffff, 0xffdfffff
  TEST_RR 161, sh1add, 0xeffffffd, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, sh1add, 0x7b48903c, 0x3c876d4f, 0x0239b59e
  TEST_RR 163, sh1add, 0xa370320b, 0x6fe1c4a7, 0xc3aca8bd
  TEST_RR 164, sh1add, 0x0370488b, 0x29fe2d95, 0xaf73ed61
  TEST_RR 165, sh1add, 0xd6b420aa, 0x3f311d24, 0x5851e662
  TEST_RR 166, sh1add, 0xfe01ac59, 0xa4829b6e, 0xb4fc757d
  TEST_RR 167, sh1add, 0x5ee72d5d, 0x5fda6edb, 0x9f324fa7
  TEST_RR 168, sh1add, 0x4a521484, 0x45f47b5f, 0xbe691dc6
  TEST_RR 169, sh1add, 0xb051e4ba, 0xc448bebd, 0x27c06740
  TEST_RR 170, sh1add, 0x19e628c7, 0xb77348ac, 0xaaff976f
  TEST_RR 171, sh1add, 0xfaf9fc8a, 0xf8307131, 0x0a991a28
  TEST_RR 172, sh1add, 0xde813391, 0x48a9b724, 0x4d2dc549
  TEST_RR 173, sh1add, 0x0e29c6f8, 0x94bfaa83, 0xe4aa71f2
  TEST_RR 174, sh1add, 0x187b4c0c, 0xf3ef573b, 0x309c9d96
  TEST_RR 175, sh1add, 0x0883ff8b, 0x28e9d49b, 0xb6b05655
  TEST_RR 176, sh1add, 0xaf5758e9, 0xfb46370c, 0xb8caead1
  TEST_RR 177, sh1add, 0x04736e11, 0xc661d981, 0x77afbb0f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, sh1add, 0xe0c46a53, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, sh1add, 0xe0c46a53, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, sh1add, 0x4a0fc4b5, 0xc35a96e7
  TEST_RR_ALL_SAME 181, sh1add, 0x4a0fc4b5, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, sh1add, 0x77790ff1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, sh1add, 0x77790ff1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, sh1add, 0x0e2db58f, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, sh1add, 0x0e2db58f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, sh1add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, sh1add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, sh1add, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, sh1add, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, sh1add, 17, 7, 3
  TEST_RR_RD_IS_RS2 191, sh1add, 17, 7, 3
  TEST_RR_SAME_SOURCES 192, sh1add, 21, 7
  TEST_RR_ALL_SAME 193, sh1add, 21, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, sh1add, 0xd7704088, 0xd5cc2844, 0x2bd7f000, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, sh1add, 0x5bb66324, 0xbf2a184d, 0xdd62328a, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, sh1add, 0x85d8d286, 0xaf1b97a4, 0x27a1a33e, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, sh1add, 0xc4d6790e, 0x94d8a127, 0x9b2536c0, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, sh1add, 0x4a237edc, 0x772045a4, 0x5be2f394, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, sh1add, 0x8326e3b7, 0x64111cb9, 0xbb04aa45, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, sh1add, 0x4f2d9e45, 0x2ebdeed6, 0xf1b1c099, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, sh1add, 0x8c2dfec5, 0x4278812d, 0x073cfc6b, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, sh1add, 0x893423b7, 0x353c34f0, 0x1ebbb9d7, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, sh1add, 0x2f2443f6, 0xfc10724f, 0x37035f58, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, sh1add, 0x424bd800, 0xc196bfc1, 0xbf1e587e, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, sh1add, 0x719e2b7f, 0x7b84d3df, 0x7a9483c1, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, sh1add, 0xe639d960, 0xf091f8a4, 0x0515e818, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, sh1add, 0x501a82ab, 0x60d976cd, 0x8e679511, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, sh1add, 0xb2d5cfb7, 0x72638958, 0xce0ebd07, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, sh1add, 0x616d6f6d, 0x8a6c5d1a, 0x4c94b539, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, sh1add, 0x84dfede6, 0xcecf59b3, 0xe7413a80, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, sh1add, 0x043852d6, 0xd5b1c0f8, 0x58d4d0e6, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, sh1add, 0x26f890f6, 0x7859a459, 0x36454844, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, sh1add, 0x224adb3c, 0xeb0fa67a, 0x4c2b8e48, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, sh1add, 0x9f8600e3, 0x10bee450, 0x7e083843, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, sh1add, 0xc0afb21a, 0xa8599210, 0x6ffc8dfa, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, sh1add, 0xf1e993bc, 0x678a1488, 0x22d56aac, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, sh1add, 0xf8a5119c, 0xc4c33f64, 0x6f1e92d4, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, sh1add, 0xf34c98fd, 0xe71f98ce, 0x250d6761, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, sh1add, 0xb152dc44, 0x48af96d8, 0x1ff3ae94, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, sh1add, 0x4c53a6dd, 0x61ed0af6, 0x887990f1, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, sh1add, 0x09b7b8c8, 0x0239fa07, 0x0543c4ba, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, sh1add, 0xf93432d9, 0x2e4dc7e4, 0x9c98a311, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, sh1add, 0xbcc7802e, 0x1de1e7e4, 0x8103b066, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, sh1add, 0x7f9772d4, 0x5212b075, 0xdb7211ea
  TEST_RR_RESULT_AFTER 225, 1, sh1add, 0xe78666b6, 0xe9e30ee9, 0x13c048e4
  TEST_RR_RESULT_AFTER 226, 2, sh1add, 0x40986812, 0xe5a727c7, 0x754a1884

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, sh1add, 0x49baba24, 0x971b2145, 0x1b84779a
  TEST_RR_12_AFTER 228, 0, 1, sh1add, 0xe44b287d, 0xea1b41b5, 0x1014a513
  TEST_RR_12_AFTER 229, 0, 2, sh1add, 0x7acc6d4b, 0xd93a635f, 0xc857a68d
  TEST_RR_12_AFTER 230, 1, 0, sh1add, 0x4130de8e, 0x1f67938c, 0x0261b776
  TEST_RR_12_AFTER 231, 1, 1, sh1add, 0x454ce117, 0xe3cc0d82, 0x7db4c613
  TEST_RR_12_AFTER 232, 1, 2, sh1add, 0x0bd7a782, 0x4f5c6827, 0x6d1ed734
  TEST_RR_12_AFTER 233, 2, 0, sh1add, 0x43947aeb, 0x76577971, 0x56e58809
  TEST_RR_12_AFTER 234, 2, 1, sh1add, 0x05d79688, 0x825351c8, 0x0130f2f8
  TEST_RR_12_AFTER 235, 2, 2, sh1add, 0xe463a9a6, 0x7df1b996, 0xe880367a
  TEST_RR_21_AFTER 236, 0, 0, sh1add, 0x35898a4f, 0x49cb2872, 0xa1f3396b
  TEST_RR_21_AFTER 237, 0, 1, sh1add, 0xa7d379fd, 0xc9b475a3, 0x146a8eb7
  TEST_RR_21_AFTER 238, 0, 2, sh1add, 0x18ee8a6a, 0x1d2c8d49, 0xde956fd8
  TEST_RR_21_AFTER 239, 1, 0, sh1add, 0xd4c0a763, 0x186390f4, 0xa3f9857b
  TEST_RR_21_AFTER 240, 1, 1, sh1add, 0x87f77599, 0xa3f04feb, 0x4016d5c3
  TEST_RR_21_AFTER 241, 1, 2, sh1add, 0xef4957b2, 0x4d5d330c, 0x548ef19a
  TEST_RR_21_AFTER 242, 2, 0, sh1add, 0x9063f891, 0xf2be1171, 0xaae7d5af
  TEST_RR_21_AFTER 243, 2, 1, sh1add, 0x4eb41a45, 0xdcaf821b, 0x9555160f
  TEST_RR_21_AFTER 244, 2, 2, sh1add, 0xb7d82960, 0x05a76436, 0xac8960f4
  TEST_RR_BOTH_AFTER 245, 0, 0, sh1add, 0x17b6c110, 0xd4f2a706, 0x6dd17304
  TEST_RR_BOTH_AFTER 246, 0, 1, sh1add, 0x68307d13, 0x1dc6d2a1, 0x2ca2d7d1
  TEST_RR_BOTH_AFTER 247, 0, 2, sh1add, 0x15f9e63a, 0xf64ad8eb, 0x29643464
  TEST_RR_BOTH_AFTER 248, 1, 0, sh1add, 0xbb92374c, 0xcc670db2, 0x22c41be8
  TEST_RR_BOTH_AFTER 249, 1, 1, sh1add, 0xbc4bdb48, 0x5be61345, 0x047fb4be
  TEST_RR_BOTH_AFTER 250, 2, 0, sh1add, 0x6635730d, 0xb8a02704, 0xf4f52505

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, sh1add, 0x39cbb3df, 0x3cba3c4f, 0xc0573b41
  TEST_RR_RS2_LOADED 252, 0, sh1add, 0x39cbb3df, 0x3cba3c4f, 0xc0573b41
  TEST_RR_BOTH_LOADED 253, 0, sh1add, 0xb62eb4ed, 0x3cba3c4f
  TEST_RR_RS1_LOADED 254, 1, sh1add, 0x4eb77a3d, 0xb228f836, 0xea6589d1
  TEST_RR_RS2_LOADED 255, 1, sh1add, 0x4eb77a3d, 0xb228f836, 0xea6589d1
  TEST_RR_BOTH_LOADED 256, 1, sh1add, 0x167ae8a2, 0xb228f836
  TEST_RR_RS1_LOADED 257, 2, sh1add, 0x652e32d6, 0x8270ca5f, 0x604c9e18
  TEST_RR_RS2_LOADED 258, 2, sh1add, 0x652e32d6, 0x8270ca5f, 0x604c9e18
  TEST_RR_BOTH_LOADED 259, 2, sh1add, 0x87525f1d, 0x8270ca5f

  // Each result is at once a source.
  TEST_RR_CHAIN 260, sh1add, 0xa24d3ef9, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, sh1add, 0x666b2fd3, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, sh1add, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, sh1add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, sh1add, 0x86b52dce, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, sh1add, 1, 1
  TEST_RR_ZERO_RS2 266, sh1add, 2, 1
  TEST_RR_ZERO_RS1 267, sh1add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, sh1add, 0xfffffffe, 0xffffffff
  TEST_RR_ZERO_BOTH 269, sh1add, 0
  TEST_RR_ZERO_RD 270, sh1add, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, sh1add, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, sh1add, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, sh1add, 1, 0xffffffff

TEST_END
