// clmulh: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, clmulh, 0, 0, 0
  TEST_RR 3, clmulh, 0, 0, 1
  TEST_RR 4, clmulh, 0, 0, 2
  TEST_RR 5, clmulh, 0, 0, 0x7fffffff
  TEST_RR 6, clmulh, 0, 0, 0x80000000
  TEST_RR 7, clmulh, 0, 0, 0x80000001
  TEST_RR 8, clmulh, 0, 0, 0xffff8000
  TEST_RR 9, clmulh, 0, 0, 0xffffffff
  TEST_RR 10, clmulh, 0, 1, 0
  TEST_RR 11, clmulh, 0, 1, 1
  TEST_RR 12, clmulh, 0, 1, 2
  TEST_RR 13, clmulh, 0, 1, 0x7fffffff
  TEST_RR 14, clmulh, 0, 1, 0x80000000
  TEST_RR 15, clmulh, 0, 1, 0x80000001
  TEST_RR 16, clmulh, 0, 1, 0xffff8000
  TEST_RR 17, clmulh, 0, 1, 0xffffffff
  TEST_RR 18, clmulh, 0, 2, 0
  TEST_RR 19, clmulh, 0, 2, 1
  TEST_RR 20, clmulh, 0, 2, 2
  TEST_RR 21, clmulh, 0, 2, 0x7fffffff
  TEST_RR 22, clmulh, 1, 2, 0x80000000
  TEST_RR 23, clmulh, 1, 2, 0x80000001
  TEST_RR 24, clmulh, 1, 2, 0xffff8000
  TEST_RR 25, clmulh, 1, 2, 0xffffffff
  TEST_RR 26, clmulh, 0, 0x7fffffff, 0
  TEST_RR 27, clmulh, 0, 0x7fffffff, 1
  TEST_RR 28, clmulh, 0, 0x7fffffff, 2
  TEST_RR 29, clmulh, 0x15555555, 0x7fffffff, 0x7fffffff
  TEST_RR 30, clmulh, 0x3fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, clmulh, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, clmulh, 0x2aaabfff, 0x7fffffff, 0xffff8000
  TEST_RR 33, clmulh, 0x2aaaaaaa, 0x7fffffff, 0xffffffff
  TEST_RR 34, clmulh, 0, 0x80000000, 0
  TEST_RR 35, clmulh, 0, 0x80000000, 1
  TEST_RR 36, clmulh, 1, 0x80000000, 2
  TEST_RR 37, clmulh, 0x3fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, clmulh, 0x40000000, 0x80000000, 0x80000000
  TEST_RR 39, clmulh, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, clmulh, 0x7fffc000, 0x80000000, 0xffff8000
  TEST_RR 41, clmulh, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, clmulh, 0, 0x80000001, 0
  TEST_RR 43, clmulh, 0, 0x80000001, 1
  TEST_RR 44, clmulh, 1, 0x80000001, 2
  TEST_RR 45, clmulh, 0x3fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, clmulh, 0x40000000, 0x80000001, 0x80000000
  TEST_RR 47, clmulh, 0x40000000, 0x80000001, 0x80000001
  TEST_RR 48, clmulh, 0x7fffc000, 0x80000001, 0xffff8000
  TEST_RR 49, clmulh, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, clmulh, 0, 0xffff8000, 0
  TEST_RR 51, clmulh, 0, 0xffff8000, 1
  TEST_RR 52, clmulh, 1, 0xffff8000, 2
  TEST_RR 53, clmulh, 0x2aaabfff, 0xffff8000, 0x7fffffff
  TEST_RR 54, clmulh, 0x7fffc000, 0xffff8000, 0x80000000
  TEST_RR 55, clmulh, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, clmulh, 0x55555555, 0xffff8000, 0xffff8000
  TEST_RR 57, clmulh, 0x55557fff, 0xffff8000, 0xffffffff
  TEST_RR 58, clmulh, 0, 0xffffffff, 0
  TEST_RR 59, clmulh, 0, 0xffffffff, 1
  TEST_RR 60, clmulh, 1, 0xffffffff, 2
  TEST_RR 61, clmulh, 0x2aaaaaaa, 0xffffffff, 0x7fffffff
  TEST_RR 62, clmulh, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, clmulh, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, clmulh, 0x55557fff, 0xffffffff, 0xffff8000
  TEST_RR 65, clmulh, 0x55555555, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, clmulh, 0, 1, 0x5a0f3c85
  TEST_RR 67, clmulh, 0, 0xc35a96e7, 1
  TEST_RR 68, clmulh, 0, 2, 0x5a0f3c85
  TEST_RR 69, clmulh, 1, 0xc35a96e7, 2
  TEST_RR 70, clmulh, 1, 4, 0x5a0f3c85
  TEST_RR 71, clmulh, 3, 0xc35a96e7, 4
  TEST_RR 72, clmulh, 2, 8, 0x5a0f3c85
  TEST_RR 73, clmulh, 6, 0xc35a96e7, 8
  TEST_RR 74, clmulh, 5, 16, 0x5a0f3c85
  TEST_RR 75, clmulh, 12, 0xc35a96e7, 16
  TEST_RR 76, clmulh, 11, 32, 0x5a0f3c85
  TEST_RR 77, clmulh, 24, 0xc35a96e7, 32
  TEST_RR 78, clmulh, 22, 64, 0x5a0f3c85
  TEST_RR 79, clmulh, 48, 0xc35a96e7, 64
  TEST_RR 80, clmulh, 45, 128, 0x5a0f3c85
  TEST_RR 81, clmulh, 97, 0xc35a96e7, 128
  TEST_RR 82, clmulh, 90, 256, 0x5a0f3c85
  TEST_RR 83, clmulh, 195, 0xc35a96e7, 256
  TEST_RR 84, clmulh, 180, 512, 0x5a0f3c85
  TEST_RR 85, clmulh, 390, 0xc35a96e7, 512
  TEST_RR 86, clmulh, 360, 1024, 0x5a0f3c85
  TEST_RR 87, clmulh, 781, 0xc35a96e7, 1024
  TEST_RR 88, clmulh, 720, 2048, 0x5a0f3c85
  TEST_RR 89, clmulh, 1562, 0xc35a96e7, 2048
  TEST_RR 90, clmulh, 1440, 0x00001000, 0x5a0f3c85
  TEST_RR 91, clmulh, 3125, 0xc35a96e7, 0x00001000
  TEST_RR 92, clmulh, 2881, 0x00002000, 0x5a0f3c85
  TEST_RR 93, clmulh, 0x0000186b, 0xc35a96e7, 0x00002000
  TEST_RR 94, clmulh, 0x00001683, 0x00004000, 0x5a0f3c85
  TEST_RR 95, clmulh, 0x000030d6, 0xc35a96e7, 0x00004000
  TEST_RR 96, clmulh, 0x00002d07, 0x00008000, 0x5a0f3c85
  TEST_RR 97, clmulh, 0x000061ad, 0xc35a96e7, 0x00008000
  TEST_RR 98, clmulh, 0x00005a0f, 0x00010000, 0x5a0f3c85
  TEST_RR 99, clmulh, 0x0000c35a, 0xc35a96e7, 0x00010000
  TEST_RR 100, clmulh, 0x0000b41e, 0x00020000, 0x5a0f3c85
  TEST_RR 101, clmulh, 0x000186b5, 0xc35a96e7, 0x00020000
  TEST_RR 102, clmulh, 0x0001683c, 0x00040000, 0x5a0f3c85
  TEST_RR 103, clmulh, 0x00030d6a, 0xc35a96e7, 0x00040000
  TEST_RR 104, clmulh, 0x0002d079, 0x00080000, 0x5a0f3c85
  TEST_RR 105, clmulh, 0x00061ad4, 0xc35a96e7, 0x00080000
  TEST_RR 106, clmulh, 0x0005a0f3, 0x00100000, 0x5a0f3c85
  TEST_RR 107, clmulh, 0x000c35a9, 0xc35a96e7, 0x00100000
  TEST_RR 108, clmulh, 0x000b41e7, 0x00200000, 0x5a0f3c85
  TEST_RR 109, clmulh, 0x00186b52, 0xc35a96e7, 0x00200000
  TEST_RR 110, clmulh, 0x001683cf, 0x00400000, 0x5a0f3c85
  TEST_RR 111, clmulh, 0x0030d6a5, 0xc35a96e7, 0x00400000
  TEST_RR 112, clmulh, 0x002d079e, 0x00800000, 0x5a0f3c85
  TEST_RR 113, clmulh, 0x0061ad4b, 0xc35a96e7, 0x00800000
  TEST_RR 114, clmulh, 0x005a0f3c, 0x01000000, 0x5a0f3c85
  TEST_RR 115, clmulh, 0x00c35a96, 0xc35a96e7, 0x01000000
  TEST_RR 116, clmulh, 0x00b41e79, 0x02000000, 0x5a0f3c85
  TEST_RR 117, clmulh, 0x0186b52d, 0xc35a96e7, 0x02000000
  TEST_RR 118, clmulh, 0x01683cf2, 0x04000000, 0x5a0f3c85
  TEST_RR 119, clmulh, 0x030d6a5b, 0xc35a96e7, 0x04000000
  TEST_RR 120, clmulh, 0x02d079e4, 0x08000000, 0x5a0f3c85
  TEST_RR 121, clmulh, 0x061ad4b7, 0xc35a96e7, 0x08000000
  TEST_RR 122, clmulh, 0x05a0f3c8, 0x10000000, 0x5a0f3c85
  TEST_RR 123, clmulh, 0x0c35a96e, 0xc35a96e7, 0x10000000
  TEST_RR 124, clmulh, 0x0b41e790, 0x20000000, 0x5a0f3c85
  TEST_RR 125, clmulh, 0x186b52dc, 0xc35a96e7, 0x20000000
  TEST_RR 126, clmulh, 0x1683cf21, 0x40000000, 0x5a0f3c85
  TEST_RR 127, clmulh, 0x30d6a5b9, 0xc35a96e7, 0x40000000
  TEST_RR 128, clmulh, 0x2d079e42, 0x80000000, 0x5a0f3c85
  TEST_RR 129, clmulh, 0x61ad4b73, 0xc35a96e7, 0x80000000
  TEST_RR 130, clmulh, 0x55555552, 0xfffffffe, 0xfffffff7
  TEST_RR 131, clmulh, 0x555556ab, 0xfffffffd, 0xfffffbff
  TEST_RR 132, clmulh, 0x5554aaa9, 0xfffffffb, 0xfffdffff
  TEST_RR 133, clmulh, 0x55aaaaad, 0xfffffff7, 0xfeffffff
  TEST_RR 134, clmulh, 0x2aaaaaad, 0xffffffef, 0x7fffffff
  TEST_RR 135, clmulh, 0x55555575, 0xffffffdf, 0xffffffbf
  TEST_RR 136, clmulh, 0x55554a95, 0xffffffbf, 0xffffdfff
  TEST_RR 137, clmulh, 0x555aaad5, 0xffffff7f, 0xffefffff
  TEST_RR 138, clmulh, 0x52aaaa5d, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, clmulh, 0x555554a9, 0xfffffdff, 0xfffffffb
  TEST_RR 140, clmulh, 0x55555755, 0xfffffbff, 0xfffffdff
  TEST_RR 141, clmulh, 0x5555ad55, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, clmulh, 0x552aa55d, 0xffffefff, 0xff7fffff
  TEST_RR 143, clmulh, 0x6aaabd55, 0xffffdfff, 0xbfffffff
  TEST_RR 144, clmulh, 0x55556ab5, 0xffffbfff, 0xffffffdf
  TEST_RR 145, clmulh, 0x55552555, 0xffff7fff, 0xffffefff
  TEST_RR 146, clmulh, 0x5552555d, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, clmulh, 0x56ab5d55, 0xfffdffff, 0xfbffffff
  TEST_RR 148, clmulh, 0x5556aaab, 0xfffbffff, 0xfffffffd
  TEST_RR 149, clmulh, 0x5552aa55, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, clmulh, 0x555ad55d, 0xffefffff, 0xffff7fff
  TEST_RR 151, clmulh, 0x55755d55, 0xffdfffff, 0xffbfffff
  TEST_RR 152, clmulh, 0x4a9d5555, 0xffbfffff, 0xdfffffff
  TEST_RR 153, clmulh, 0x552aaaa5, 0xff7fffff, 0xffffffef
  TEST_RR 154, clmulh, 0x55aaad5d, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, clmulh, 0x54a95d55, 0xfdffffff, 0xfffbffff
  TEST_RR 156, clmulh, 0x575d5555, 0xfbffffff, 0xfdffffff
  TEST_RR 157, clmulh, 0x52aaaaaa, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, clmulh, 0x5aaaaadd, 0xefffffff, 0xffffff7f
  TEST_RR 159, clmulh, 0x4aaa9d55, 0xdfffffff, 0xffffbfff
  TEST_RR 160, clmulh, 0x6abd5555, 0xbfffffff, 0xffdfffff
  TEST_RR 161, clmulh, 0x2d555555, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, clmulh, 0x31b7f907, 0xf35b3022, 0x568b885e
  TEST_RR 163, clmulh, 0x12d99071, 0x6f7d36f5, 0x7e133ede
  TEST_RR 164, clmulh, 0x08db54fb, 0x84192f02, 0x113c58b7
  TEST_RR 165, clmulh, 0x2a76928f, 0x90dc8825, 0x5f7e8c04
  TEST_RR 166, clmulh, 0x5578c7ed, 0xd0c9cdf0, 0xdee0bf28
  TEST_RR 167, clmulh, 0x04ebc7c6, 0xf8809f8b, 0x0d5d5b3a
  TEST_RR 168, clmulh, 0x14359d99, 0x56583b33, 0x470076da
  TEST_RR 169, clmulh, 0x008927bb, 0xdc81098d, 0x01d38c49
  TEST_RR 170, clmulh, 0x1a5286a7, 0x40648f63, 0x6911c98d
  TEST_RR 171, clmulh, 0x68c23ae6, 0xe9f7883e, 0xa3486613
  TEST_RR 172, clmulh, 0x3bd73c08, 0x46817f6e, 0xe7d3d027
  TEST_RR 173, clmulh, 0x3d7d836b, 0x5c761bb9, 0xd7297ddc
  TEST_RR 174, clmulh, 0x0286c905, 0xc44e5a1c, 0x062aef54
  TEST_RR 175, clmulh, 0x1e38b066, 0x7f877f14, 0x44d3f27a
  TEST_RR 176, clmulh, 0x1aac03ad, 0x445cbce6, 0x6c0c79df
  TEST_RR 177, clmulh, 0x1a401bc3, 0x2c9990a0, 0xf3215251

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, clmulh, 0x3b7b2e37, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, clmulh, 0x3b7b2e37, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, clmulh, 0x50051144, 0xc35a96e7
  TEST_RR_ALL_SAME 181, clmulh, 0x50051144, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, clmulh, 0x3b7b2e37, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, clmulh, 0x3b7b2e37, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, clmulh, 0x11440055, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, clmulh, 0x11440055, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, clmulh, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, clmulh, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, clmulh, 0x40000000, 0x80000000
  TEST_RR_ALL_SAME 189, clmulh, 0x40000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, clmulh, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, clmulh, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, clmulh, 0, 7
  TEST_RR_ALL_SAME 193, clmulh, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, clmulh, 0x0a348946, 0x13f1298e, 0xb9165a22, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, clmulh, 0x2ba52fcc, 0x8c6e2f7c, 0x50f888fd, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, clmulh, 0x254f3ee8, 0x47e4380f, 0x9bd89412, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, clmulh, 0x295702e0, 0xf28aeb78, 0x7d66aac7, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, clmulh, 0x70959849, 0x87e36e9d, 0xe4fb5295, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, clmulh, 0x306c97ea, 0x6feccf8f, 0x961d165d, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, clmulh, 0x332c6675, 0xec6d45fb, 0x5ac8211b, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, clmulh, 0x07ca69c9, 0x1fc6da66, 0x42676b91, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, clmulh, 0x5617501d, 0xf4b0e736, 0xf1d7d0fb, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, clmulh, 0x02e74bc4, 0x071a8512, 0xf95e9ead, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, clmulh, 0x0efbacf2, 0x31f5b33d, 0x58d9f87d, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, clmulh, 0x2ac1b94b, 0x416580a9, 0xa9572692, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, clmulh, 0x726e4c7d, 0x85b3bc1f, 0xe2cbf154, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, clmulh, 0x3acdf97e, 0xba7c28a9, 0x6766a908, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, clmulh, 0x22b9e932, 0x78240159, 0xc3f05554, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, clmulh, 0x307dd703, 0xdc68f352, 0x4a58e173, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, clmulh, 0x004fdad3, 0x36c79b24, 0x03df8ff3, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, clmulh, 0x63d0de86, 0xac80a468, 0xf335c242, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, clmulh, 0x4c2a4b29, 0xd42d3a5b, 0xffb1e977, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, clmulh, 0x26cfa556, 0x73b4e389, 0xc97ac336, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, clmulh, 0x613efada, 0xb66437f7, 0xe2785b75, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, clmulh, 0x2d0c6c18, 0x7363cd78, 0xf6748e72, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, clmulh, 0x0b75c630, 0x3cda5ae4, 0x70f73ede, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, clmulh, 0x145428d5, 0x6795ba8b, 0x66754f6d, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, clmulh, 0x4ec1c12c, 0xb08f1d40, 0xa1501725, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, clmulh, 0x220e1c8f, 0xc593dfbd, 0x7a75e4e3, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, clmulh, 0x6f9fd062, 0x9be0edef, 0xc88b368c, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, clmulh, 0x039d2e4b, 0x0875c3fb, 0x7138a967, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, clmulh, 0x19df6d64, 0xcc27ab21, 0x20d776c3, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, clmulh, 0x1d232075, 0x38219a5a, 0x8cc24dac, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, clmulh, 0x0e8b625a, 0xbf7745c2, 0x1961979c
  TEST_RR_RESULT_AFTER 225, 1, clmulh, 0x0c688ceb, 0x2779460e, 0x6b50fad9
  TEST_RR_RESULT_AFTER 226, 2, clmulh, 0x239b4496, 0x83633f6e, 0x46928227

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, clmulh, 0x01969027, 0xba7bf5eb, 0x0389a5bc
  TEST_RR_12_AFTER 228, 0, 1, clmulh, 0x09db3349, 0x667d8b74, 0x39e328d1
  TEST_RR_12_AFTER 229, 0, 2, clmulh, 0x6fcad0ed, 0xeed4a88e, 0xaea136cc
  TEST_RR_12_AFTER 230, 1, 0, clmulh, 0x3708431f, 0xe9adc71f, 0x54f64c7a
  TEST_RR_12_AFTER 231, 1, 1, clmulh, 0x1da4beee, 0x3c22ec50, 0x92478a30
  TEST_RR_12_AFTER 232, 1, 2, clmulh, 0x0b8dc163, 0xf1d345c0, 0x1d7e1873
  TEST_RR_12_AFTER 233, 2, 0, clmulh, 0x45666d20, 0xfab45220, 0xcbd9e321
  TEST_RR_12_AFTER 234, 2, 1, clmulh, 0x03e7f412, 0x0f5de6e6, 0x457bef09
  TEST_RR_12_AFTER 235, 2, 2, clmulh, 0x7175983d, 0xb6960976, 0xcdb85515
  TEST_RR_21_AFTER 236, 0, 0, clmulh, 0x1c63dcd5, 0xa16306f4, 0x35c95545
  TEST_RR_21_AFTER 237, 0, 1, clmulh, 0x62501c1d, 0xeabd0922, 0xbc152458
  TEST_RR_21_AFTER 238, 0, 2, clmulh, 0x5f5836c0, 0xed3dc4fd, 0xf263b1e0
  TEST_RR_21_AFTER 239, 1, 0, clmulh, 0x0948eb4b, 0x1b42ed14, 0xfaf45fa5
  TEST_RR_21_AFTER 240, 1, 1, clmulh, 0x62c173a2, 0x8979c6ef, 0xc8dc6ee8
  TEST_RR_21_AFTER 241, 1, 2, clmulh, 0x2fd5f941, 0xed526de6, 0x7992af09
  TEST_RR_21_AFTER 242, 2, 0, clmulh, 0x0cd82879, 0x1a4fb3e1, 0x96429afe
  TEST_RR_21_AFTER 243, 2, 1, clmulh, 0x3729629f, 0x6aeebf04, 0x8f556e17
  TEST_RR_21_AFTER 244, 2, 2, clmulh, 0x3911566e, 0x96374c36, 0x7fc80294
  TEST_RR_BOTH_AFTER 245, 0, 0, clmulh, 0x068a5476, 0x307cce0e, 0x27c76a42
  TEST_RR_BOTH_AFTER 246, 0, 1, clmulh, 0x4a9c013a, 0xec30141a, 0xc90fff69
  TEST_RR_BOTH_AFTER 247, 0, 2, clmulh, 0x3e996431, 0xc32a62ff, 0x57607928
  TEST_RR_BOTH_AFTER 248, 1, 0, clmulh, 0x1d990b81, 0x7c62d097, 0x4f72e588
  TEST_RR_BOTH_AFTER 249, 1, 1, clmulh, 0x00224927, 0x3b386bfc, 0x01b11f0e
  TEST_RR_BOTH_AFTER 250, 2, 0, clmulh, 0x03e4786e, 0x7d13c30d, 0x082bfc17

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, clmulh, 0x0a240743, 0x449f2d81, 0x2a6eb325
  TEST_RR_RS2_LOADED 252, 0, clmulh, 0x0a240743, 0x449f2d81, 0x2a6eb325
  TEST_RR_BOTH_LOADED 253, 0, clmulh, 0x10104155, 0x449f2d81
  TEST_RR_RS1_LOADED 254, 1, clmulh, 0x294de290, 0x472a56f7, 0xa812b93f
  TEST_RR_RS2_LOADED 255, 1, clmulh, 0x294de290, 0x472a56f7, 0xa812b93f
  TEST_RR_BOTH_LOADED 256, 1, clmulh, 0x10150444, 0x472a56f7
  TEST_RR_RS1_LOADED 257, 2, clmulh, 0x07a413a7, 0x4198c50a, 0x1ed2ecf1
  TEST_RR_RS2_LOADED 258, 2, clmulh, 0x07a413a7, 0x4198c50a, 0x1ed2ecf1
  TEST_RR_BOTH_LOADED 259, 2, clmulh, 0x10014140, 0x4198c50a

  // Each result is at once a source.
  TEST_RR_CHAIN 260, clmulh, 0x05451545, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, clmulh, 0x05451545, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, clmulh, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, clmulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, clmulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, clmulh, 0, 1
  TEST_RR_ZERO_RS2 266, clmulh, 0, 1
  TEST_RR_ZERO_RS1 267, clmulh, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, clmulh, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, clmulh, 0
  TEST_RR_ZERO_RD 270, clmulh, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, clmulh, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, clmulh, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, clmulh, 1, 0xffffffff

TEST_END
