// divu: 334 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, divu, 0xffffffff, 0, 0
  TEST_RR 3, divu, 0, 0, 1
  TEST_RR 4, divu, 0, 0, 2
  TEST_RR 5, divu, 0, 0, 0x7fffffff
  TEST_RR 6, divu, 0, 0, 0x80000000
  TEST_RR 7, divu, 0, 0, 0x80000001
  TEST_RR 8, divu, 0, 0, 0xffff8000
  TEST_RR 9, divu, 0, 0, 0xffffffff
  TEST_RR 10, divu, 0xffffffff, 1, 0
  TEST_RR 11, divu, 1, 1, 1
  TEST_RR 12, divu, 0, 1, 2
  TEST_RR 13, divu, 0, 1, 0x7fffffff
  TEST_RR 14, divu, 0, 1, 0x80000000
  TEST_RR 15, divu, 0, 1, 0x80000001
  TEST_RR 16, divu, 0, 1, 0xffff8000
  TEST_RR 17, divu, 0, 1, 0xffffffff
  TEST_RR 18, divu, 0xffffffff, 2, 0
  TEST_RR 19, divu, 2, 2, 1
  TEST_RR 20, divu, 1, 2, 2
  TEST_RR 21, divu, 0, 2, 0x7fffffff
  TEST_RR 22, divu, 0, 2, 0x80000000
  TEST_RR 23, divu, 0, 2, 0x80000001
  TEST_RR 24, divu, 0, 2, 0xffff8000
  TEST_RR 25, divu, 0, 2, 0xffffffff
  TEST_RR 26, divu, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, divu, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, divu, 0x3fffffff, 0x7fffffff, 2
  TEST_RR 29, divu, 1, 0x7fffffff, 0x7fffffff
  TEST_RR 30, divu, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, divu, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, divu, 0, 0x7fffffff, 0xffff8000
  TEST_RR 33, divu, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, divu, 0xffffffff, 0x80000000, 0
  TEST_RR 35, divu, 0x80000000, 0x80000000, 1
  TEST_RR 36, divu, 0x40000000, 0x80000000, 2
  TEST_RR 37, divu, 1, 0x80000000, 0x7fffffff
  TEST_RR 38, divu, 1, 0x80000000, 0x80000000
  TEST_RR 39, divu, 0, 0x80000000, 0x80000001
  TEST_RR 40, divu, 0, 0x80000000, 0xffff8000
  TEST_RR 41, divu, 0, 0x80000000, 0xffffffff
  TEST_RR 42, divu, 0xffffffff, 0x80000001, 0
  TEST_RR 43, divu, 0x80000001, 0x80000001, 1
  TEST_RR 44, divu, 0x40000000, 0x80000001, 2
  TEST_RR 45, divu, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, divu, 1, 0x80000001, 0x80000000
  TEST_RR 47, divu, 1, 0x80000001, 0x80000001
  TEST_RR 48, divu, 0, 0x80000001, 0xffff8000
  TEST_RR 49, divu, 0, 0x80000001, 0xffffffff
  TEST_RR 50, divu, 0xffffffff, 0xffff8000, 0
  TEST_RR 51, divu, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, divu, 0x7fffc000, 0xffff8000, 2
  TEST_RR 53, divu, 1, 0xffff8000, 0x7fffffff
  TEST_RR 54, divu, 1, 0xffff8000, 0x80000000
  TEST_RR 55, divu, 1, 0xffff8000, 0x80000001
  TEST_RR 56, divu, 1, 0xffff8000, 0xffff8000
  TEST_RR 57, divu, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, divu, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, divu, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, divu, 0x7fffffff, 0xffffffff, 2
  TEST_RR 61, divu, 2, 0xffffffff, 0x7fffffff
  TEST_RR 62, divu, 1, 0xffffffff, 0x80000000
  TEST_RR 63, divu, 1, 0xffffffff, 0x80000001
  TEST_RR 64, divu, 1, 0xffffffff, 0xffff8000
  TEST_RR 65, divu, 1, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, divu, 0, 1, 0x5a0f3c85
  TEST_RR 67, divu, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, divu, 0, 2, 0x5a0f3c85
  TEST_RR 69, divu, 0x61ad4b73, 0xc35a96e7, 2
  TEST_RR 70, divu, 0, 4, 0x5a0f3c85
  TEST_RR 71, divu, 0x30d6a5b9, 0xc35a96e7, 4
  TEST_RR 72, divu, 0, 8, 0x5a0f3c85
  TEST_RR 73, divu, 0x186b52dc, 0xc35a96e7, 8
  TEST_RR 74, divu, 0, 16, 0x5a0f3c85
  TEST_RR 75, divu, 0x0c35a96e, 0xc35a96e7, 16
  TEST_RR 76, divu, 0, 32, 0x5a0f3c85
  TEST_RR 77, divu, 0x061ad4b7, 0xc35a96e7, 32
  TEST_RR 78, divu, 0, 64, 0x5a0f3c85
  TEST_RR 79, divu, 0x030d6a5b, 0xc35a96e7, 64
  TEST_RR 80, divu, 0, 128, 0x5a0f3c85
  TEST_RR 81, divu, 0x0186b52d, 0xc35a96e7, 128
  TEST_RR 82, divu, 0, 256, 0x5a0f3c85
  TEST_RR 83, divu, 0x00c35a96, 0xc35a96e7, 256
  TEST_RR 84, divu, 0, 512, 0x5a0f3c85
  TEST_RR 85, divu, 0x0061ad4b, 0xc35a96e7, 512
  TEST_RR 86, divu, 0, 1024, 0x5a0f3c85
  TEST_RR 87, divu, 0x0030d6a5, 0xc35a96e7, 1024
  TEST_RR 88, divu, 0, 2048, 0x5a0f3c85
  TEST_RR 89, divu, 0x00186b52, 0xc35a96e7, 2048
  TEST_RR 90, divu, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 91, divu, 0x000c35a9, 0xc35a96e7, 0x00001000
  TEST_RR 92, divu, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 93, divu, 0x00061ad4, 0xc35a96e7, 0x00002000
  TEST_RR 94, divu, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 95, divu, 0x00030d6a, 0xc35a96e7, 0x00004000
  TEST_RR 96, divu, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 97, divu, 0x000186b5, 0xc35a96e7, 0x00008000
  TEST_RR 98, divu, 0, 0x00010000, 0x5a0f3c85
  TEST_RR 99, divu, 0x0000c35a, 0xc35a96e7, 0x00010000
  TEST_RR 100, divu, 0, 0x00020000, 0x5a0f3c85
  TEST_RR 101, divu, 0x000061ad, 0xc35a96e7, 0x00020000
  TEST_RR 102, divu, 0, 0x00040000, 0x5a0f3c85
  TEST_RR 103, divu, 0x000030d6, 0xc35a96e7, 0x00040000
  TEST_RR 104, divu, 0, 0x00080000, 0x5a0f3c85
  TEST_RR 105, divu, 0x0000186b, 0xc35a96e7, 0x00080000
  TEST_RR 106, divu, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 107, divu, 3125, 0xc35a96e7, 0x00100000
  TEST_RR 108, divu, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 109, divu, 1562, 0xc35a96e7, 0x00200000
  TEST_RR 110, divu, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 111, divu, 781, 0xc35a96e7, 0x00400000
  TEST_RR 112, divu, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 113, divu, 390, 0xc35a96e7, 0x00800000
  TEST_RR 114, divu, 0, 0x01000000, 0x5a0f3c85
  TEST_RR 115, divu, 195, 0xc35a96e7, 0x01000000
  TEST_RR 116, divu, 0, 0x02000000, 0x5a0f3c85
  TEST_RR 117, divu, 97, 0xc35a96e7, 0x02000000
  TEST_RR 118, divu, 0, 0x04000000, 0x5a0f3c85
  TEST_RR 119, divu, 48, 0xc35a96e7, 0x04000000
  TEST_RR 120, divu, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 121, divu, 24, 0xc35a96e7, 0x08000000
  TEST_RR 122, divu, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 123, divu, 12, 0xc35a96e7, 0x10000000
  TEST_RR 124, divu, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 125, divu, 6, 0xc35a96e7, 0x20000000
  TEST_RR 126, divu, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 127, divu, 3, 0xc35a96e7, 0x40000000
  TEST_RR 128, divu, 1, 0x80000000, 0x5a0f3c85
  TEST_RR 129, divu, 1, 0xc35a96e7, 0x80000000
  TEST_RR 130, divu, 1, 0xfffffffe, 0xfffffff7
  TEST_RR 131, divu, 1, 0xfffffffd, 0xfffffbff
  TEST_RR 132, divu, 1, 0xfffffffb, 0xfffdffff
  TEST_RR 133, divu, 1, 0xfffffff7, 0xfeffffff
  TEST_RR 134, divu, 1, 0xffffffef, 0x7fffffff
  TEST_RR 135, divu, 1, 0xffffffdf, 0xffffffbf
  TEST_RR 136, divu, 1, 0xffffffbf, 0xffffdfff
  TEST_RR 137, divu, 1, 0xffffff7f, 0xffefffff
  TEST_RR 138, divu, 1, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, divu, 0, 0xfffffdff, 0xfffffffb
  TEST_RR 140, divu, 0, 0xfffffbff, 0xfffffdff
  TEST_RR 141, divu, 1, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, divu, 1, 0xffffefff, 0xff7fffff
  TEST_RR 143, divu, 1, 0xffffdfff, 0xbfffffff
  TEST_RR 144, divu, 0, 0xffffbfff, 0xffffffdf
  TEST_RR 145, divu, 0, 0xffff7fff, 0xffffefff
  TEST_RR 146, divu, 1, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, divu, 1, 0xfffdffff, 0xfbffffff
  TEST_RR 148, divu, 0, 0xfffbffff, 0xfffffffd
  TEST_RR 149, divu, 0, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, divu, 0, 0xffefffff, 0xffff7fff
  TEST_RR 151, divu, 1, 0xffdfffff, 0xffbfffff
  TEST_RR 152, divu, 1, 0xffbfffff, 0xdfffffff
  TEST_RR 153, divu, 0, 0xff7fffff, 0xffffffef
  TEST_RR 154, divu, 0, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, divu, 0, 0xfdffffff, 0xfffbffff
  TEST_RR 156, divu, 0, 0xfbffffff, 0xfdffffff
  TEST_RR 157, divu, 0, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, divu, 0, 0xefffffff, 0xffffff7f
  TEST_RR 159, divu, 0, 0xdfffffff, 0xffffbfff
  TEST_RR 160, divu, 0, 0xbfffffff, 0xffdfffff
  TEST_RR 161, divu, 0, 0x7fffffff, 0xefffffff

  // Quotients of all sizes.
  TEST_RR 162, divu, 3, 0xbc0e6c9d, 0x31c3cb43
  TEST_RR 163, divu, 1, 0xe7129da3, 0xccc96299
  TEST_RR 164, divu, 3, 0xb14bf62e, 0x2fd05325
  TEST_RR 165, divu, 1, 0xd95ca58c, 0xc0d6dcf0
  TEST_RR 166, divu, 12, 0x3e8e224d, 0x04ee58a5
  TEST_RR 167, divu, 1, 0xf06564ad, 0xe9eb3292
  TEST_RR 168, divu, 28, 0xdee6dceb, 0x07d43460
  TEST_RR 169, divu, 0, 0xe4d30998, 0xf32d0238
  TEST_RR 170, divu, 31, 0x488044b6, 0x02551ee6
  TEST_RR 171, divu, 0, 0xec4a33d2, 0xfda44180
  TEST_RR 172, divu, 153, 0xc98498a2, 0x015014a7
  TEST_RR 173, divu, 0, 0xa98b1801, 0xfefddf9f
  TEST_RR 174, divu, 168, 0xaf9726cd, 0x010a14a6
  TEST_RR 175, divu, 0, 0xcaba493a, 0xff1e681f
  TEST_RR 176, divu, 2240, 0x6a8a0092, 0x000c2c50
  TEST_RR 177, divu, 0, 0xc39da676, 0xffc19f8f
  TEST_RR 178, divu, 367, 0xa6a99188, 0x00742c8d
  TEST_RR 179, divu, 0, 0x91852142, 0xffe96d19
  TEST_RR 180, divu, 516, 0x31d7a2ae, 0x0018b283
  TEST_RR 181, divu, 0, 0xf15dd951, 0xffe22ca1
  TEST_RR 182, divu, 1641, 0x67c82236, 0x00102f5f
  TEST_RR 183, divu, 0, 0xde2a4934, 0xffea5604
  TEST_RR 184, divu, 3784, 0xe75a5b33, 0x000fa618
  TEST_RR 185, divu, 0, 0xa484d21f, 0xfff5984e
  TEST_RR 186, divu, 0x000041e3, 0xc0006272, 0x0002e9f9
  TEST_RR 187, divu, 0, 0xf3e1864e, 0xfffed225
  TEST_RR 188, divu, 0x00087438, 0x712bca51, 3427
  TEST_RR 189, divu, 0, 0xa09849d7, 0xfffe3485
  TEST_RR 190, divu, 0x0000f600, 0xf5811682, 0x0000ff7b
  TEST_RR 191, divu, 0, 0xdbf52473, 0xfffe321c
  TEST_RR 192, divu, 0x000159b5, 0xf287659f, 0x0000b398
  TEST_RR 193, divu, 0, 0xa9afde8e, 0xffff01f0
  TEST_RR 194, divu, 0x00007a96, 0x35b0835b, 0x0000701f
  TEST_RR 195, divu, 0, 0xa68fb998, 0xffff97fe
  TEST_RR 196, divu, 0x0003e911, 0xd44b0bd4, 0x0000364a
  TEST_RR 197, divu, 0, 0xc9b442b3, 0xffffd17a
  TEST_RR 198, divu, 0x0008037f, 0x421cddba, 2112
  TEST_RR 199, divu, 0, 0x853a0ad3, 0xfffff8a4
  TEST_RR 200, divu, 0x00024908, 0x1d8c4ea5, 3310
  TEST_RR 201, divu, 0, 0x86910fe4, 0xfffff247
  TEST_RR 202, divu, 0x0007e1d2, 0x33b9f418, 1680
  TEST_RR 203, divu, 0, 0x8a284e4d, 0xfffffb3e
  TEST_RR 204, divu, 0x006ed7fa, 0xa25e5f8f, 375
  TEST_RR 205, divu, 0, 0x9904fbf9, 0xffffff79
  TEST_RR 206, divu, 0x01a19b07, 0x85c3a843, 82
  TEST_RR 207, divu, 0, 0xfea17738, 0xffffff97
  TEST_RR 208, divu, 0x0625539b, 0x18954e6c, 4
  TEST_RR 209, divu, 0, 0x9bcf3705, 0xffffff64
  TEST_RR 210, divu, 0x03385894, 0x670b128d, 32
  TEST_RR 211, divu, 0, 0xb23e45b5, 0xffffff96
  TEST_RR 212, divu, 0x036a24f4, 0xa3e6edc3, 48
  TEST_RR 213, divu, 0, 0xf5f6ff12, 0xffffffd7
  TEST_RR 214, divu, 0x0bf5274a, 0xb35d4d5f, 15
  TEST_RR 215, divu, 0, 0xcb4028a7, 0xffffffe8
  TEST_RR 216, divu, 0x0374a852, 0x33d5dcd5, 15
  TEST_RR 217, divu, 0, 0xb84e994e, 0xfffffff4
  TEST_RR 218, divu, 0x47deaf56, 0x8fbd5ead, 2
  TEST_RR 219, divu, 0, 0xd077bc08, 0xffffffff
  TEST_RR 220, divu, 0x449d4e13, 0xcdd7ea3b, 3
  TEST_RR 221, divu, 0, 0xddd1ffbd, 0xfffffffe
  TEST_RR 222, divu, 0xffffffff, 0x7acd22e3, 0
  TEST_RR 223, divu, 0, 0xc22810e2, 0xffffffff

  // Noise.
  TEST_RR 224, divu, 0, 0x11c6ed81, 0x6f3a85ac
  TEST_RR 225, divu, 0, 0x171e48eb, 0x6f1e5da0
  TEST_RR 226, divu, 0, 0xa5a227e5, 0xd2f62d63
  TEST_RR 227, divu, 2, 0xb05ed4ad, 0x4effdfa8
  TEST_RR 228, divu, 0, 0x17d3fa09, 0xe4a4c248
  TEST_RR 229, divu, 0, 0x3f012246, 0x3fd6e8ac
  TEST_RR 230, divu, 1, 0xc66169ea, 0x84832ca1
  TEST_RR 231, divu, 0, 0x01c46f61, 0x5324c285
  TEST_RR 232, divu, 0, 0x7ace2034, 0xb7e70eab
  TEST_RR 233, divu, 1, 0xe0cd65b2, 0xaa74661e
  TEST_RR 234, divu, 0, 0x0d46efe0, 0x3812df9b
  TEST_RR 235, divu, 0, 0x645b7c1d, 0xf7a64148
  TEST_RR 236, divu, 0, 0x35f976d1, 0xc6aa6cca
  TEST_RR 237, divu, 1, 0x9bbf59fd, 0x8c59855d
  TEST_RR 238, divu, 0, 0x6375bcc1, 0xd2bbecdc
  TEST_RR 239, divu, 0, 0x8f488199, 0xc23abd73

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 240, divu, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 241, divu, 2, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 242, divu, 1, 0xc35a96e7
  TEST_RR_ALL_SAME 243, divu, 1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 244, divu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 245, divu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 246, divu, 1, 0x5a0f3c85
  TEST_RR_ALL_SAME 247, divu, 1, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 248, divu, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 249, divu, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 250, divu, 1, 0x80000000
  TEST_RR_ALL_SAME 251, divu, 1, 0x80000000
  TEST_RR_RD_IS_RS1 252, divu, 2, 7, 3
  TEST_RR_RD_IS_RS2 253, divu, 2, 7, 3
  TEST_RR_SAME_SOURCES 254, divu, 1, 7
  TEST_RR_ALL_SAME 255, divu, 1, 7

  // Every register in every place.
  TEST_RR_REGISTERS 256, divu, 1, 0x1817fb7b, 0x17acb4c1, x1, x13, x19, x7
  TEST_RR_REGISTERS 257, divu, 1, 0xb0cf4ec4, 0x7f1abc41, x2, x14, x20, x7
  TEST_RR_REGISTERS 258, divu, 1, 0xaeb22b1e, 0x8e789074, x4, x15, x21, x7
  TEST_RR_REGISTERS 259, divu, 0, 0xf84cd01d, 0xfb430dd3, x5, x16, x22, x7
  TEST_RR_REGISTERS 260, divu, 0, 0x0bb12fba, 0x438bd298, x6, x17, x23, x7
  TEST_RR_REGISTERS 261, divu, 0, 0xc9ff679b, 0xdd3f0666, x7, x18, x24, x5
  TEST_RR_REGISTERS 262, divu, 0, 0x32f8b04c, 0xfa016e8e, x8, x19, x25, x7
  TEST_RR_REGISTERS 263, divu, 1, 0x8f0a0493, 0x4872ed37, x9, x20, x26, x7
  TEST_RR_REGISTERS 264, divu, 1, 0x80a8aeef, 0x5433dbd9, x10, x21, x27, x7
  TEST_RR_REGISTERS 265, divu, 1, 0xdaa64c4d, 0x90fe42a5, x11, x22, x28, x7
  TEST_RR_REGISTERS 266, divu, 0, 0xea32aa82, 0xf9f61231, x12, x23, x29, x7
  TEST_RR_REGISTERS 267, divu, 0, 0x934257a7, 0xf65e71b1, x13, x24, x30, x7
  TEST_RR_REGISTERS 268, divu, 0, 0x1fda3d70, 0x21a5f273, x14, x25, x31, x7
  TEST_RR_REGISTERS 269, divu, 1, 0xe1d99c02, 0xc11c4b6e, x15, x26, x1, x7
  TEST_RR_REGISTERS 270, divu, 0, 0x2adf6c04, 0xf3fb0cce, x16, x27, x2, x7
  TEST_RR_REGISTERS 271, divu, 2, 0x16178786, 0x078969e7, x17, x28, x4, x7
  TEST_RR_REGISTERS 272, divu, 0, 0x1625fafc, 0xfb12fcec, x18, x29, x5, x7
  TEST_RR_REGISTERS 273, divu, 0, 0xd2b720c3, 0xe20328c8, x19, x30, x6, x7
  TEST_RR_REGISTERS 274, divu, 0, 0x3e888216, 0x8c718e8a, x20, x31, x7, x5
  TEST_RR_REGISTERS 275, divu, 0, 0x29a7cda1, 0xd07b57f7, x21, x1, x8, x7
  TEST_RR_REGISTERS 276, divu, 1, 0x7e9e89f2, 0x5eea85c7, x22, x2, x9, x7
  TEST_RR_REGISTERS 277, divu, 1, 0xf9df3144, 0xcb591d6a, x23, x4, x10, x7
  TEST_RR_REGISTERS 278, divu, 2, 0xc20b3372, 0x5c207e10, x24, x5, x11, x7
  TEST_RR_REGISTERS 279, divu, 0, 0x0151ce14, 0x605f74ec, x25, x6, x12, x7
  TEST_RR_REGISTERS 280, divu, 1, 0xc8de0ca4, 0xb6787562, x26, x7, x13, x5
  TEST_RR_REGISTERS 281, divu, 1, 0xb8d3ac6d, 0x9b195251, x27, x8, x14, x7
  TEST_RR_REGISTERS 282, divu, 2, 0x99b48143, 0x39a18f7f, x28, x9, x15, x7
  TEST_RR_REGISTERS 283, divu, 3, 0xfc6452d0, 0x4e126b2f, x29, x10, x16, x7
  TEST_RR_REGISTERS 284, divu, 0, 0x8215959f, 0xe3b478e9, x30, x11, x17, x7
  TEST_RR_REGISTERS 285, divu, 0, 0x0e075616, 0xaeb5f771, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, divu, 0, 0x265bd928, 0xd51a9d3d
  TEST_RR_RESULT_AFTER 287, 1, divu, 1, 0x9f5f010f, 0x9bf9f60e
  TEST_RR_RESULT_AFTER 288, 2, divu, 1, 0x4ce553e5, 0x342e3a59

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, divu, 1, 0xb097977e, 0x5afe6ace
  TEST_RR_12_AFTER 290, 0, 1, divu, 0, 0x437a5db1, 0x82dc8e34
  TEST_RR_12_AFTER 291, 0, 2, divu, 1, 0xa52adb7f, 0x66d8ce6f
  TEST_RR_12_AFTER 292, 1, 0, divu, 1, 0xae73dbaa, 0x82534d34
  TEST_RR_12_AFTER 293, 1, 1, divu, 0, 0x6a5d2d8f, 0xeee430b8
  TEST_RR_12_AFTER 294, 1, 2, divu, 2, 0x96f12d4d, 0x469a9f97
  TEST_RR_12_AFTER 295, 2, 0, divu, 0, 0x30628d28, 0x37a7f0a8
  TEST_RR_12_AFTER 296, 2, 1, divu, 0, 0xaead5e79, 0xb77629a4
  TEST_RR_12_AFTER 297, 2, 2, divu, 0, 0x759080f1, 0x93c7b2b0
  TEST_RR_21_AFTER 298, 0, 0, divu, 1, 0x70820bc0, 0x6f7a8843
  TEST_RR_21_AFTER 299, 0, 1, divu, 1, 0xbcab1c16, 0xaeeabe74
  TEST_RR_21_AFTER 300, 0, 2, divu, 2, 0x47b532da, 0x1b9e08af
  TEST_RR_21_AFTER 301, 1, 0, divu, 0, 0x0a94d182, 0x821fc869
  TEST_RR_21_AFTER 302, 1, 1, divu, 2, 0xf1dbddd9, 0x66e3b83e
  TEST_RR_21_AFTER 303, 1, 2, divu, 0, 0x2d841128, 0x3ae104d7
  TEST_RR_21_AFTER 304, 2, 0, divu, 0, 0xbd1d0ebf, 0xdca7ca49
  TEST_RR_21_AFTER 305, 2, 1, divu, 0, 0x090c1a86, 0x7bc63a36
  TEST_RR_21_AFTER 306, 2, 2, divu, 3, 0xfba56a69, 0x48f2dd87
  TEST_RR_BOTH_AFTER 307, 0, 0, divu, 0, 0x660ca35c, 0xea21df40
  TEST_RR_BOTH_AFTER 308, 0, 1, divu, 1, 0xbd908eb8, 0xbbf97199
  TEST_RR_BOTH_AFTER 309, 0, 2, divu, 0, 0x68761592, 0xa84f65ff
  TEST_RR_BOTH_AFTER 310, 1, 0, divu, 3, 0xfdf1ab75, 0x427c9c9e
  TEST_RR_BOTH_AFTER 311, 1, 1, divu, 12, 0xb5778958, 0x0e0915ff
  TEST_RR_BOTH_AFTER 312, 2, 0, divu, 2, 0xcf8c0291, 0x6566ac90

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 313, 0, divu, 1, 0xda49142b, 0xbf827ece
  TEST_RR_RS2_LOADED 314, 0, divu, 1, 0xda49142b, 0xbf827ece
  TEST_RR_BOTH_LOADED 315, 0, divu, 1, 0xda49142b
  TEST_RR_RS1_LOADED 316, 1, divu, 1, 0xf9c3168f, 0xe8fcf5f0
  TEST_RR_RS2_LOADED 317, 1, divu, 1, 0xf9c3168f, 0xe8fcf5f0
  TEST_RR_BOTH_LOADED 318, 1, divu, 1, 0xf9c3168f
  TEST_RR_RS1_LOADED 319, 2, divu, 1, 0x94e270c1, 0x63c7a959
  TEST_RR_RS2_LOADED 320, 2, divu, 1, 0x94e270c1, 0x63c7a959
  TEST_RR_BOTH_LOADED 321, 2, divu, 1, 0x94e270c1

  // Each result is at once a source.
  TEST_RR_CHAIN 322, divu, 0xffffffff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 323, divu, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 324, divu, 9, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 325, divu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 326, divu, 0xffffffff, 0xc35a96e7
  TEST_RR_ZERO_RS1 327, divu, 0, 1
  TEST_RR_ZERO_RS2 328, divu, 0xffffffff, 1
  TEST_RR_ZERO_RS1 329, divu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 330, divu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 331, divu, 0xffffffff
  TEST_RR_ZERO_RD 332, divu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 333, divu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 334, divu, 0xffffffff, 1
  TEST_RR_ZERO_RD 335, divu, 1, 0xffffffff

TEST_END
