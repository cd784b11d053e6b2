// clmul: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, clmul, 0, 0, 0
  TEST_RR 3, clmul, 0, 0, 1
  TEST_RR 4, clmul, 0, 0, 2
  TEST_RR 5, clmul, 0, 0, 0x7fffffff
  TEST_RR 6, clmul, 0, 0, 0x80000000
  TEST_RR 7, clmul, 0, 0, 0x80000001
  TEST_RR 8, clmul, 0, 0, 0xffff8000
  TEST_RR 9, clmul, 0, 0, 0xffffffff
  TEST_RR 10, clmul, 0, 1, 0
  TEST_RR 11, clmul, 1, 1, 1
  TEST_RR 12, clmul, 2, 1, 2
  TEST_RR 13, clmul, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, clmul, 0x80000000, 1, 0x80000000
  TEST_RR 15, clmul, 0x80000001, 1, 0x80000001
  TEST_RR 16, clmul, 0xffff8000, 1, 0xffff8000
  TEST_RR 17, clmul, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, clmul, 0, 2, 0
  TEST_RR 19, clmul, 2, 2, 1
  TEST_RR 20, clmul, 4, 2, 2
  TEST_RR 21, clmul, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 22, clmul, 0, 2, 0x80000000
  TEST_RR 23, clmul, 2, 2, 0x80000001
  TEST_RR 24, clmul, 0xffff0000, 2, 0xffff8000
  TEST_RR 25, clmul, 0xfffffffe, 2, 0xffffffff
  TEST_RR 26, clmul, 0, 0x7fffffff, 0
  TEST_RR 27, clmul, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, clmul, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 29, clmul, 0x55555555, 0x7fffffff, 0x7fffffff
  TEST_RR 30, clmul, 0x80000000, 0x7fffffff, 0x80000000
  TEST_RR 31, clmul, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, clmul, 0xaaaa8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, clmul, 0xd5555555, 0x7fffffff, 0xffffffff
  TEST_RR 34, clmul, 0, 0x80000000, 0
  TEST_RR 35, clmul, 0x80000000, 0x80000000, 1
  TEST_RR 36, clmul, 0, 0x80000000, 2
  TEST_RR 37, clmul, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, clmul, 0, 0x80000000, 0x80000000
  TEST_RR 39, clmul, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, clmul, 0, 0x80000000, 0xffff8000
  TEST_RR 41, clmul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, clmul, 0, 0x80000001, 0
  TEST_RR 43, clmul, 0x80000001, 0x80000001, 1
  TEST_RR 44, clmul, 2, 0x80000001, 2
  TEST_RR 45, clmul, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, clmul, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, clmul, 1, 0x80000001, 0x80000001
  TEST_RR 48, clmul, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 49, clmul, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, clmul, 0, 0xffff8000, 0
  TEST_RR 51, clmul, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, clmul, 0xffff0000, 0xffff8000, 2
  TEST_RR 53, clmul, 0xaaaa8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, clmul, 0, 0xffff8000, 0x80000000
  TEST_RR 55, clmul, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, clmul, 0x40000000, 0xffff8000, 0xffff8000
  TEST_RR 57, clmul, 0xaaaa8000, 0xffff8000, 0xffffffff
  TEST_RR 58, clmul, 0, 0xffffffff, 0
  TEST_RR 59, clmul, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, clmul, 0xfffffffe, 0xffffffff, 2
  TEST_RR 61, clmul, 0xd5555555, 0xffffffff, 0x7fffffff
  TEST_RR 62, clmul, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, clmul, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, clmul, 0xaaaa8000, 0xffffffff, 0xffff8000
  TEST_RR 65, clmul, 0x55555555, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, clmul, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_RR 67, clmul, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, clmul, 0xb41e790a, 2, 0x5a0f3c85
  TEST_RR 69, clmul, 0x86b52dce, 0xc35a96e7, 2
  TEST_RR 70, clmul, 0x683cf214, 4, 0x5a0f3c85
  TEST_RR 71, clmul, 0x0d6a5b9c, 0xc35a96e7, 4
  TEST_RR 72, clmul, 0xd079e428, 8, 0x5a0f3c85
  TEST_RR 73, clmul, 0x1ad4b738, 0xc35a96e7, 8
  TEST_RR 74, clmul, 0xa0f3c850, 16, 0x5a0f3c85
  TEST_RR 75, clmul, 0x35a96e70, 0xc35a96e7, 16
  TEST_RR 76, clmul, 0x41e790a0, 32, 0x5a0f3c85
  TEST_RR 77, clmul, 0x6b52dce0, 0xc35a96e7, 32
  TEST_RR 78, clmul, 0x83cf2140, 64, 0x5a0f3c85
  TEST_RR 79, clmul, 0xd6a5b9c0, 0xc35a96e7, 64
  TEST_RR 80, clmul, 0x079e4280, 128, 0x5a0f3c85
  TEST_RR 81, clmul, 0xad4b7380, 0xc35a96e7, 128
  TEST_RR 82, clmul, 0x0f3c8500, 256, 0x5a0f3c85
  TEST_RR 83, clmul, 0x5a96e700, 0xc35a96e7, 256
  TEST_RR 84, clmul, 0x1e790a00, 512, 0x5a0f3c85
  TEST_RR 85, clmul, 0xb52dce00, 0xc35a96e7, 512
  TEST_RR 86, clmul, 0x3cf21400, 1024, 0x5a0f3c85
  TEST_RR 87, clmul, 0x6a5b9c00, 0xc35a96e7, 1024
  TEST_RR 88, clmul, 0x79e42800, 2048, 0x5a0f3c85
  TEST_RR 89, clmul, 0xd4b73800, 0xc35a96e7, 2048
  TEST_RR 90, clmul, 0xf3c85000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, clmul, 0xa96e7000, 0xc35a96e7, 0x00001000
  TEST_RR 92, clmul, 0xe790a000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, clmul, 0x52dce000, 0xc35a96e7, 0x00002000
  TEST_RR 94, clmul, 0xcf214000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, clmul, 0xa5b9c000, 0xc35a96e7, 0x00004000
  TEST_RR 96, clmul, 0x9e428000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, clmul, 0x4b738000, 0xc35a96e7, 0x00008000
  TEST_RR 98, clmul, 0x3c850000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, clmul, 0x96e70000, 0xc35a96e7, 0x00010000
  TEST_RR 100, clmul, 0x790a0000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, clmul, 0x2dce0000, 0xc35a96e7, 0x00020000
  TEST_RR 102, clmul, 0xf2140000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, clmul, 0x5b9c0000, 0xc35a96e7, 0x00040000
  TEST_RR 104, clmul, 0xe4280000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, clmul, 0xb7380000, 0xc35a96e7, 0x00080000
  TEST_RR 106, clmul, 0xc8500000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, clmul, 0x6e700000, 0xc35a96e7, 0x00100000
  TEST_RR 108, clmul, 0x90a00000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, clmul, 0xdce00000, 0xc35a96e7, 0x00200000
  TEST_RR 110, clmul, 0x21400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, clmul, 0xb9c00000, 0xc35a96e7, 0x00400000
  TEST_RR 112, clmul, 0x42800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, clmul, 0x73800000, 0xc35a96e7, 0x00800000
  TEST_RR 114, clmul, 0x85000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, clmul, 0xe7000000, 0xc35a96e7, 0x01000000
  TEST_RR 116, clmul, 0x0a000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, clmul, 0xce000000, 0xc35a96e7, 0x02000000
  TEST_RR 118, clmul, 0x14000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, clmul, 0x9c000000, 0xc35a96e7, 0x04000000
  TEST_RR 120, clmul, 0x28000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, clmul, 0x38000000, 0xc35a96e7, 0x08000000
  TEST_RR 122, clmul, 0x50000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, clmul, 0x70000000, 0xc35a96e7, 0x10000000
  TEST_RR 124, clmul, 0xa0000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, clmul, 0xe0000000, 0xc35a96e7, 0x20000000
  TEST_RR 126, clmul, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, clmul, 0xc0000000, 0xc35a96e7, 0x40000000
  TEST_RR 128, clmul, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_RR 129, clmul, 0x80000000, 0xc35a96e7, 0x80000000
  TEST_RR 130, clmul, 0x5555555a, 0xfffffffe, 0xfffffff7
  TEST_RR 131, clmul, 0x55555eab, 0xfffffffd, 0xfffffbff
  TEST_RR 132, clmul, 0x555caaa9, 0xfffffffb, 0xfffdffff
  TEST_RR 133, clmul, 0x5daaaaad, 0xfffffff7, 0xfeffffff
  TEST_RR 134, clmul, 0x2aaaaaa5, 0xffffffef, 0x7fffffff
  TEST_RR 135, clmul, 0x55555d75, 0xffffffdf, 0xffffffbf
  TEST_RR 136, clmul, 0x555d4a95, 0xffffffbf, 0xffffdfff
  TEST_RR 137, clmul, 0x5d5aaad5, 0xffffff7f, 0xffefffff
  TEST_RR 138, clmul, 0x52aaaa55, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, clmul, 0x55555ca9, 0xfffffdff, 0xfffffffb
  TEST_RR 140, clmul, 0x555d5755, 0xfffffbff, 0xfffffdff
  TEST_RR 141, clmul, 0x5d55ad55, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, clmul, 0x552aa555, 0xffffefff, 0xff7fffff
  TEST_RR 143, clmul, 0x6aaab555, 0xffffdfff, 0xbfffffff
  TEST_RR 144, clmul, 0x555d6ab5, 0xffffbfff, 0xffffffdf
  TEST_RR 145, clmul, 0x5d552555, 0xffff7fff, 0xffffefff
  TEST_RR 146, clmul, 0x55525555, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, clmul, 0x56ab5555, 0xfffdffff, 0xfbffffff
  TEST_RR 148, clmul, 0x555eaaab, 0xfffbffff, 0xfffffffd
  TEST_RR 149, clmul, 0x5d52aa55, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, clmul, 0x555ad555, 0xffefffff, 0xffff7fff
  TEST_RR 151, clmul, 0x55755555, 0xffdfffff, 0xffbfffff
  TEST_RR 152, clmul, 0x4a955555, 0xffbfffff, 0xdfffffff
  TEST_RR 153, clmul, 0x5d2aaaa5, 0xff7fffff, 0xffffffef
  TEST_RR 154, clmul, 0x55aaad55, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, clmul, 0x54a95555, 0xfdffffff, 0xfffbffff
  TEST_RR 156, clmul, 0x57555555, 0xfbffffff, 0xfdffffff
  TEST_RR 157, clmul, 0x5aaaaaaa, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, clmul, 0x5aaaaad5, 0xefffffff, 0xffffff7f
  TEST_RR 159, clmul, 0x4aaa9555, 0xdfffffff, 0xffffbfff
  TEST_RR 160, clmul, 0x6ab55555, 0xbfffffff, 0xffdfffff
  TEST_RR 161, clmul, 0x25555555, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, clmul, 0x8691829d, 0x725347f7, 0xc0d99c2f
  TEST_RR 163, clmul, 0x081c3cc8, 0x84b54ea8, 0xbcbdc17d
  TEST_RR 164, clmul, 0xa931d27b, 0x264ba019, 0xda6c21d3
  TEST_RR 165, clmul, 0xb66fcf5c, 0x64c8901c, 0x8e3807f1
  TEST_RR 166, clmul, 0xe6e99eb2, 0x3c5e4876, 0x6715d2ef
  TEST_RR 167, clmul, 0x985813ca, 0xc542c793, 0x9710cc66
  TEST_RR 168, clmul, 0x7a3d0347, 0x2be02bc5, 0xd16e67ab
  TEST_RR 169, clmul, 0x79021a0b, 0x82ed5f3b, 0xd3707191
  TEST_RR 170, clmul, 0xae132653, 0x99816d89, 0x677ef88b
  TEST_RR 171, clmul, 0x13f7f008, 0x0255e5f7, 0x7e668f58
  TEST_RR 172, clmul, 0x04e1e546, 0x3afe578e, 0xd3913ecd
  TEST_RR 173, clmul, 0xfbf4235a, 0xe6580587, 0xa1baae1e
  TEST_RR 174, clmul, 0x805ba004, 0xd8d32bf2, 0xe0a53d72
  TEST_RR 175, clmul, 0x84e34adf, 0x1a9754b1, 0x21392c4f
  TEST_RR 176, clmul, 0xe185fb1c, 0x47d6b56b, 0x30a3e814
  TEST_RR 177, clmul, 0x6d0779ae, 0xbd12cc12, 0x200063af

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, clmul, 0x37a88afb, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, clmul, 0x37a88afb, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, clmul, 0x41145415, 0xc35a96e7
  TEST_RR_ALL_SAME 181, clmul, 0x41145415, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, clmul, 0x37a88afb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, clmul, 0x37a88afb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, clmul, 0x05504011, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, clmul, 0x05504011, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, clmul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, clmul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, clmul, 0, 0x80000000
  TEST_RR_ALL_SAME 189, clmul, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, clmul, 9, 7, 3
  TEST_RR_RD_IS_RS2 191, clmul, 9, 7, 3
  TEST_RR_SAME_SOURCES 192, clmul, 21, 7
  TEST_RR_ALL_SAME 193, clmul, 21, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, clmul, 0xb19f28d4, 0x7f4f9e3e, 0x36e40d7e, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, clmul, 0xfb0968ac, 0x74137c24, 0xef0e5eb3, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, clmul, 0xc6529105, 0xb3bc0753, 0x7e068753, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, clmul, 0x921004d9, 0x4d832d05, 0xa12c046d, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, clmul, 0xfa58e76b, 0x0352ff2d, 0x245996cf, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, clmul, 0xf245a4c9, 0x1c81774f, 0x97efabab, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, clmul, 0xa4c97ac0, 0x9e0a5b23, 0x62e82e40, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, clmul, 0xffe7f178, 0x682a7628, 0xa4d5dee3, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, clmul, 0x9ef7c1b0, 0x1144dc88, 0x67cb3c56, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, clmul, 0xf23e36ca, 0x66cbc21a, 0xd3a58a09, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, clmul, 0x43a6ffea, 0xe10199da, 0x4f6ff339, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, clmul, 0xd10aa666, 0x944812f6, 0x9accb6f9, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, clmul, 0xdd92b552, 0xb0f242da, 0x8ea9c935, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, clmul, 0x4e7f8848, 0xdb075a05, 0x264587e8, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, clmul, 0x14e59660, 0xa61eace1, 0x0ed8f260, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, clmul, 0xb0b6f6f8, 0x8284447c, 0x919f3082, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, clmul, 0x58c5f6ee, 0x7117a45d, 0xf05772a6, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, clmul, 0x9daa89ec, 0x857d859e, 0x9cec063a, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, clmul, 0x335b0edc, 0xc58fad0f, 0xd93cfd24, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, clmul, 0xcc1038d6, 0xd133fc27, 0x4a27e9ea, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, clmul, 0x5cd0a270, 0x2e6febea, 0x63207ed8, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, clmul, 0xdad99bac, 0x73e2dd7c, 0x268bbc5d, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, clmul, 0x0d57d9ca, 0x89ed7a4b, 0x96d77e56, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, clmul, 0xd247cc03, 0xd5a9cc85, 0xad838e7f, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, clmul, 0x4c1fa6a7, 0xefddc56d, 0x351d6ad3, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, clmul, 0x4d1c8fbe, 0x3af7e1b6, 0x0b8efd1d, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, clmul, 0xbfff1330, 0x8c0923a4, 0x9c77752c, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, clmul, 0xe1e615ee, 0xc0fcb80e, 0x132b8791, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, clmul, 0x56c7cda0, 0xeb067390, 0x2251526a, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, clmul, 0xb79497e0, 0x5196b3dc, 0x0e6cacc8, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, clmul, 0x1226e7ae, 0x5b26314f, 0xfeb4a652
  TEST_RR_RESULT_AFTER 225, 1, clmul, 0x582f8520, 0x6f96dcf8, 0xa5bc3a6c
  TEST_RR_RESULT_AFTER 226, 2, clmul, 0x70b4adfa, 0x271075f7, 0x5aaf4b1e

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, clmul, 0x2b2cc45b, 0x36d7c3cd, 0xc9a64f9f
  TEST_RR_12_AFTER 228, 0, 1, clmul, 0x4fc77b4a, 0x45902a53, 0x423a4866
  TEST_RR_12_AFTER 229, 0, 2, clmul, 0xc7356ba7, 0x07b27101, 0x3b809ca7
  TEST_RR_12_AFTER 230, 1, 0, clmul, 0x2b9d0886, 0x0c8285e2, 0x6742d053
  TEST_RR_12_AFTER 231, 1, 1, clmul, 0x3a04e840, 0x59afb220, 0xb427aa62
  TEST_RR_12_AFTER 232, 1, 2, clmul, 0x71ee7aa2, 0x7c9ede6b, 0x9c569f8e
  TEST_RR_12_AFTER 233, 2, 0, clmul, 0x451fa898, 0xf6f85728, 0xc348b48f
  TEST_RR_12_AFTER 234, 2, 1, clmul, 0x43bba53a, 0x8c9413ce, 0x09b12bbf
  TEST_RR_12_AFTER 235, 2, 2, clmul, 0x09ffc8ac, 0xe1d2e1cc, 0xa6b80349
  TEST_RR_21_AFTER 236, 0, 0, clmul, 0xf8234a00, 0xdd6acb00, 0xebf512d6
  TEST_RR_21_AFTER 237, 0, 1, clmul, 0x248ecd7c, 0xf2897b34, 0x77ab72eb
  TEST_RR_21_AFTER 238, 0, 2, clmul, 0x87bf4cfa, 0x65dd526e, 0xf7e85acf
  TEST_RR_21_AFTER 239, 1, 0, clmul, 0xe3244fe1, 0x40661607, 0x217721fb
  TEST_RR_21_AFTER 240, 1, 1, clmul, 0x6e8dfd4c, 0x4bc93192, 0xead06496
  TEST_RR_21_AFTER 241, 1, 2, clmul, 0x05a4f6e0, 0x8d5c2114, 0x828c68d8
  TEST_RR_21_AFTER 242, 2, 0, clmul, 0xde00e54c, 0xeecd6f8a, 0xeceea55e
  TEST_RR_21_AFTER 243, 2, 1, clmul, 0xe6284808, 0x93b88ff2, 0x569e56e4
  TEST_RR_21_AFTER 244, 2, 2, clmul, 0xdaf40ed5, 0xc9d28473, 0x95358dc3
  TEST_RR_BOTH_AFTER 245, 0, 0, clmul, 0x333a5630, 0x8201e9a4, 0x7479b86c
  TEST_RR_BOTH_AFTER 246, 0, 1, clmul, 0x472f6900, 0x525e43c5, 0xd23add00
  TEST_RR_BOTH_AFTER 247, 0, 2, clmul, 0xbd7f7b78, 0xcccad8fa, 0x91ac602c
  TEST_RR_BOTH_AFTER 248, 1, 0, clmul, 0xdc56e841, 0xf7a69821, 0x47fafc61
  TEST_RR_BOTH_AFTER 249, 1, 1, clmul, 0xbec38dea, 0x8544538e, 0xc22b4be7
  TEST_RR_BOTH_AFTER 250, 2, 0, clmul, 0x189778e0, 0xaefd64d4, 0x63bdbfd8

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, clmul, 0x10e6f458, 0xdfcb6ecb, 0x2a0c2e08
  TEST_RR_RS2_LOADED 252, 0, clmul, 0x10e6f458, 0xdfcb6ecb, 0x2a0c2e08
  TEST_RR_BOTH_LOADED 253, 0, clmul, 0x14545045, 0xdfcb6ecb
  TEST_RR_RS1_LOADED 254, 1, clmul, 0xa967a600, 0x8acddcfc, 0x82ca1a80
  TEST_RR_RS2_LOADED 255, 1, clmul, 0xa967a600, 0x8acddcfc, 0x82ca1a80
  TEST_RR_BOTH_LOADED 256, 1, clmul, 0x51505550, 0x8acddcfc
  TEST_RR_RS1_LOADED 257, 2, clmul, 0x3e7f23a4, 0xcf09637b, 0xb30a6afc
  TEST_RR_RS2_LOADED 258, 2, clmul, 0x3e7f23a4, 0xcf09637b, 0xb30a6afc
  TEST_RR_BOTH_LOADED 259, 2, clmul, 0x14051545, 0xcf09637b

  // Each result is at once a source.
  TEST_RR_CHAIN 260, clmul, 0x40445545, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, clmul, 0x40445545, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, clmul, 1, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, clmul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, clmul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, clmul, 0, 1
  TEST_RR_ZERO_RS2 266, clmul, 0, 1
  TEST_RR_ZERO_RS1 267, clmul, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, clmul, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, clmul, 0
  TEST_RR_ZERO_RD 270, clmul, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, clmul, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, clmul, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, clmul, 1, 0xffffffff

TEST_END
