// mulhu: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, mulhu, 0, 0, 0
  TEST_RR 3, mulhu, 0, 0, 1
  TEST_RR 4, mulhu, 0, 0, 2
  TEST_RR 5, mulhu, 0, 0, 0x7fffffff
  TEST_RR 6, mulhu, 0, 0, 0x80000000
  TEST_RR 7, mulhu, 0, 0, 0x80000001
  TEST_RR 8, mulhu, 0, 0, 0xffff8000
  TEST_RR 9, mulhu, 0, 0, 0xffffffff
  TEST_RR 10, mulhu, 0, 1, 0
  TEST_RR 11, mulhu, 0, 1, 1
  TEST_RR 12, mulhu, 0, 1, 2
  TEST_RR 13, mulhu, 0, 1, 0x7fffffff
  TEST_RR 14, mulhu, 0, 1, 0x80000000
  TEST_RR 15, mulhu, 0, 1, 0x80000001
  TEST_RR 16, mulhu, 0, 1, 0xffff8000
  TEST_RR 17, mulhu, 0, 1, 0xffffffff
  TEST_RR 18, mulhu, 0, 2, 0
  TEST_RR 19, mulhu, 0, 2, 1
  TEST_RR 20, mulhu, 0, 2, 2
  TEST_RR 21, mulhu, 0, 2, 0x7fffffff
  TEST_RR 22, mulhu, 1, 2, 0x80000000
  TEST_RR 23, mulhu, 1, 2, 0x80000001
  TEST_RR 24, mulhu, 1, 2, 0xffff8000
  TEST_RR 25, mulhu, 1, 2, 0xffffffff
  TEST_RR 26, mulhu, 0, 0x7fffffff, 0
  TEST_RR 27, mulhu, 0, 0x7fffffff, 1
  TEST_RR 28, mulhu, 0, 0x7fffffff, 2
  TEST_RR 29, mulhu, 0x3fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, mulhu, 0x3fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, mulhu, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, mulhu, 0x7fffbfff, 0x7fffffff, 0xffff8000
  TEST_RR 33, mulhu, 0x7ffffffe, 0x7fffffff, 0xffffffff
  TEST_RR 34, mulhu, 0, 0x80000000, 0
  TEST_RR 35, mulhu, 0, 0x80000000, 1
  TEST_RR 36, mulhu, 1, 0x80000000, 2
  TEST_RR 37, mulhu, 0x3fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, mulhu, 0x40000000, 0x80000000, 0x80000000
  TEST_RR 39, mulhu, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, mulhu, 0x7fffc000, 0x80000000, 0xffff8000
  TEST_RR 41, mulhu, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, mulhu, 0, 0x80000001, 0
  TEST_RR 43, mulhu, 0, 0x80000001, 1
  TEST_RR 44, mulhu, 1, 0x80000001, 2
  TEST_RR 45, mulhu, 0x3fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, mulhu, 0x40000000, 0x80000001, 0x80000000
  TEST_RR 47, mulhu, 0x40000001, 0x80000001, 0x80000001
  TEST_RR 48, mulhu, 0x7fffc000, 0x80000001, 0xffff8000
  TEST_RR 49, mulhu, 0x80000000, 0x80000001, 0xffffffff
  TEST_RR 50, mulhu, 0, 0xffff8000, 0
  TEST_RR 51, mulhu, 0, 0xffff8000, 1
  TEST_RR 52, mulhu, 1, 0xffff8000, 2
  TEST_RR 53, mulhu, 0x7fffbfff, 0xffff8000, 0x7fffffff
  TEST_RR 54, mulhu, 0x7fffc000, 0xffff8000, 0x80000000
  TEST_RR 55, mulhu, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, mulhu, 0xffff0000, 0xffff8000, 0xffff8000
  TEST_RR 57, mulhu, 0xffff7fff, 0xffff8000, 0xffffffff
  TEST_RR 58, mulhu, 0, 0xffffffff, 0
  TEST_RR 59, mulhu, 0, 0xffffffff, 1
  TEST_RR 60, mulhu, 1, 0xffffffff, 2
  TEST_RR 61, mulhu, 0x7ffffffe, 0xffffffff, 0x7fffffff
  TEST_RR 62, mulhu, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, mulhu, 0x80000000, 0xffffffff, 0x80000001
  TEST_RR 64, mulhu, 0xffff7fff, 0xffffffff, 0xffff8000
  TEST_RR 65, mulhu, 0xfffffffe, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, mulhu, 0, 1, 0x5a0f3c85
  TEST_RR 67, mulhu, 0, 0xc35a96e7, 1
  TEST_RR 68, mulhu, 0, 2, 0x5a0f3c85
  TEST_RR 69, mulhu, 1, 0xc35a96e7, 2
  TEST_RR 70, mulhu, 1, 4, 0x5a0f3c85
  TEST_RR 71, mulhu, 3, 0xc35a96e7, 4
  TEST_RR 72, mulhu, 2, 8, 0x5a0f3c85
  TEST_RR 73, mulhu, 6, 0xc35a96e7, 8
  TEST_RR 74, mulhu, 5, 16, 0x5a0f3c85
  TEST_RR 75, mulhu, 12, 0xc35a96e7, 16
  TEST_RR 76, mulhu, 11, 32, 0x5a0f3c85
  TEST_RR 77, mulhu, 24, 0xc35a96e7, 32
  TEST_RR 78, mulhu, 22, 64, 0x5a0f3c85
  TEST_RR 79, mulhu, 48, 0xc35a96e7, 64
  TEST_RR 80, mulhu, 45, 128, 0x5a0f3c85
  TEST_RR 81, mulhu, 97, 0xc35a96e7, 128
  TEST_RR 82, mulhu, 90, 256, 0x5a0f3c85
  TEST_RR 83, mulhu, 195, 0xc35a96e7, 256
  TEST_RR 84, mulhu, 180, 512, 0x5a0f3c85
  TEST_RR 85, mulhu, 390, 0xc35a96e7, 512
  TEST_RR 86, mulhu, 360, 1024, 0x5a0f3c85
  TEST_RR 87, mulhu, 781, 0xc35a96e7, 1024
  TEST_RR 88, mulhu, 720, 2048, 0x5a0f3c85
  TEST_RR 89, mulhu, 1562, 0xc35a96e7, 2048
  TEST_RR 90, mulhu, 1440, 0x00001000, 0x5a0f3c85
  TEST_RR 91, mulhu, 3125, 0xc35a96e7, 0x00001000
  TEST_RR 92, mulhu, 2881, 0x00002000, 0x5a0f3c85
  TEST_RR 93, mulhu, 0x0000186b, 0xc35a96e7, 0x00002000
  TEST_RR 94, mulhu, 0x00001683, 0x00004000, 0x5a0f3c85
  TEST_RR 95, mulhu, 0x000030d6, 0xc35a96e7, 0x00004000
  TEST_RR 96, mulhu, 0x00002d07, 0x00008000, 0x5a0f3c85
  TEST_RR 97, mulhu, 0x000061ad, 0xc35a96e7, 0x00008000
  TEST_RR 98, mulhu, 0x00005a0f, 0x00010000, 0x5a0f3c85
  TEST_RR 99, mulhu, 0x0000c35a, 0xc35a96e7, 0x00010000
  TEST_RR 100, mulhu, 0x0000b41e, 0x00020000, 0x5a0f3c85
  TEST_RR 101, mulhu, 0x000186b5, 0xc35a96e7, 0x00020000
  TEST_RR 102, mulhu, 0x0001683c, 0x00040000, 0x5a0f3c85
  TEST_RR 103, mulhu, 0x00030d6a, 0xc35a96e7, 0x00040000
  TEST_RR 104, mulhu, 0x0002d079, 0x00080000, 0x5a0f3c85
  TEST_RR 105, mulhu, 0x00061ad4, 0xc35a96e7, 0x00080000
  TEST_RR 106, mulhu, 0x0005a0f3, 0x00100000, 0x5a0f3c85
  TEST_RR 107, mulhu, 0x000c35a9, 0xc35a96e7, 0x00100000
  TEST_RR 108, mulhu, 0x000b41e7, 0x00200000, 0x5a0f3c85
  TEST_RR 109, mulhu, 0x00186b52, 0xc35a96e7, 0x00200000
  TEST_RR 110, mulhu, 0x001683cf, 0x00400000, 0x5a0f3c85
  TEST_RR 111, mulhu, 0x0030d6a5, 0xc35a96e7, 0x00400000
  TEST_RR 112, mulhu, 0x002d079e, 0x00800000, 0x5a0f3c85
  TEST_RR 113, mulhu, 0x0061ad4b, 0xc35a96e7, 0x00800000
  TEST_RR 114, mulhu, 0x005a0f3c, 0x01000000, 0x5a0f3c85
  TEST_RR 115, mulhu, 0x00c35a96, 0xc35a96e7, 0x01000000
  TEST_RR 116, mulhu, 0x00b41e79, 0x02000000, 0x5a0f3c85
  TEST_RR 117, mulhu, 0x0186b52d, 0xc35a96e7, 0x02000000
  TEST_RR 118, mulhu, 0x01683cf2, 0x04000000, 0x5a0f3c85
  TEST_RR 119, mulhu, 0x030d6a5b, 0xc35a96e7, 0x04000000
  TEST_RR 120, mulhu, 0x02d079e4, 0x08000000, 0x5a0f3c85
  TEST_RR 121, mulhu, 0x061ad4b7, 0xc35a96e7, 0x08000000
  TEST_RR 122, mulhu, 0x05a0f3c8, 0x10000000, 0x5a0f3c85
  TEST_RR 123, mulhu, 0x0c35a96e, 0xc35a96e7, 0x10000000
  TEST_RR 124, mulhu, 0x0b41e790, 0x20000000, 0x5a0f3c85
  TEST_RR 125, mulhu, 0x186b52dc, 0xc35a96e7, 0x20000000
  TEST_RR 126, mulhu, 0x1683cf21, 0x40000000, 0x5a0f3c85
  TEST_RR 127, mulhu, 0x30d6a5b9, 0xc35a96e7, 0x40000000
  TEST_RR 128, mulhu, 0x2d079e42, 0x80000000, 0x5a0f3c85
  TEST_RR 129, mulhu, 0x61ad4b73, 0xc35a96e7, 0x80000000
  TEST_RR 130, mulhu, 0xfffffff5, 0xfffffffe, 0xfffffff7
  TEST_RR 131, mulhu, 0xfffffbfc, 0xfffffffd, 0xfffffbff
  TEST_RR 132, mulhu, 0xfffdfffa, 0xfffffffb, 0xfffdffff
  TEST_RR 133, mulhu, 0xfefffff6, 0xfffffff7, 0xfeffffff
  TEST_RR 134, mulhu, 0x7ffffff6, 0xffffffef, 0x7fffffff
  TEST_RR 135, mulhu, 0xffffff9e, 0xffffffdf, 0xffffffbf
  TEST_RR 136, mulhu, 0xffffdfbe, 0xffffffbf, 0xffffdfff
  TEST_RR 137, mulhu, 0xffefff7e, 0xffffff7f, 0xffefffff
  TEST_RR 138, mulhu, 0xf7ffff06, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, mulhu, 0xfffffdfa, 0xfffffdff, 0xfffffffb
  TEST_RR 140, mulhu, 0xfffff9fe, 0xfffffbff, 0xfffffdff
  TEST_RR 141, mulhu, 0xfffef7fe, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, mulhu, 0xff7ff006, 0xffffefff, 0xff7fffff
  TEST_RR 143, mulhu, 0xbfffe7fe, 0xffffdfff, 0xbfffffff
  TEST_RR 144, mulhu, 0xffffbfde, 0xffffbfff, 0xffffffdf
  TEST_RR 145, mulhu, 0xffff6ffe, 0xffff7fff, 0xffffefff
  TEST_RR 146, mulhu, 0xfff70006, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, mulhu, 0xfbfe07fe, 0xfffdffff, 0xfbffffff
  TEST_RR 148, mulhu, 0xfffbfffc, 0xfffbffff, 0xfffffffd
  TEST_RR 149, mulhu, 0xfff7fefe, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, mulhu, 0xffef8006, 0xffefffff, 0xffff7fff
  TEST_RR 151, mulhu, 0xffa007fe, 0xffdfffff, 0xffbfffff
  TEST_RR 152, mulhu, 0xdfc7fffe, 0xffbfffff, 0xdfffffff
  TEST_RR 153, mulhu, 0xff7fffee, 0xff7fffff, 0xffffffef
  TEST_RR 154, mulhu, 0xfefff806, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, mulhu, 0xfdfc07fe, 0xfdffffff, 0xfffbffff
  TEST_RR 156, mulhu, 0xfa07fffe, 0xfbffffff, 0xfdffffff
  TEST_RR 157, mulhu, 0xf7fffffd, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, mulhu, 0xefffff86, 0xefffffff, 0xffffff7f
  TEST_RR 159, mulhu, 0xdfffc7fe, 0xdfffffff, 0xffffbfff
  TEST_RR 160, mulhu, 0xbfe7fffe, 0xbfffffff, 0xffdfffff
  TEST_RR 161, mulhu, 0x77fffffe, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, mulhu, 0x11fb0b52, 0x86f120f4, 0x221c7e4b
  TEST_RR 163, mulhu, 0x34369881, 0x7a2d23d6, 0x6d677584
  TEST_RR 164, mulhu, 0xc1f00c90, 0xde32b6ae, 0xdf70c2fe
  TEST_RR 165, mulhu, 0x09a56c3d, 0xbb4c14b0, 0x0d2f3c71
  TEST_RR 166, mulhu, 0xa36d8853, 0xd7f178ce, 0xc1be413e
  TEST_RR 167, mulhu, 0x0f2bf39a, 0x10bec429, 0xe7f1c6eb
  TEST_RR 168, mulhu, 0x1bc26229, 0x62a0beac, 0x480d6dfc
  TEST_RR 169, mulhu, 0x78ccc728, 0x92d98cfd, 0xd2967a16
  TEST_RR 170, mulhu, 0x1a62fdfd, 0x2b72a79c, 0x9b7936e5
  TEST_RR 171, mulhu, 0x8e7ee674, 0x9775cac8, 0xf0d92457
  TEST_RR 172, mulhu, 0x249e7c12, 0xfe3b2cc7, 0x24dfb57c
  TEST_RR 173, mulhu, 0x0498c100, 0x393c6a0e, 0x148f476b
  TEST_RR 174, mulhu, 0x9fdafc55, 0xafdd2919, 0xe8b267cf
  TEST_RR 175, mulhu, 0x4f769fdd, 0x584ace32, 0xe666b04f
  TEST_RR 176, mulhu, 0x228ef632, 0x30779045, 0xb6891dd1
  TEST_RR 177, mulhu, 0x1bbb5771, 0x261603d1, 0xba672710

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, mulhu, 0x44b9798a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, mulhu, 0x44b9798a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, mulhu, 0x951321f2, 0xc35a96e7
  TEST_RR_ALL_SAME 181, mulhu, 0x951321f2, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, mulhu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, mulhu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, mulhu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, mulhu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, mulhu, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, mulhu, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, mulhu, 0x40000000, 0x80000000
  TEST_RR_ALL_SAME 189, mulhu, 0x40000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, mulhu, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, mulhu, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, mulhu, 0, 7
  TEST_RR_ALL_SAME 193, mulhu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, mulhu, 0x255c30aa, 0x575d5168, 0x6d797ac4, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, mulhu, 0x005d5241, 0x053f6be9, 0x11c87c13, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, mulhu, 0x1f25693b, 0x1f6e7ded, 0xfdacc7e9, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, mulhu, 0x0b80e1c5, 0x1e508683, 0x6124e80f, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, mulhu, 0x0b3881ec, 0x42181084, 0x2b76003a, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, mulhu, 0x6031ed95, 0x91430cca, 0xa9871bd0, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, mulhu, 0x4088da46, 0xd2daf26d, 0x4e5a042d, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, mulhu, 0x3dfa32d3, 0x7e613990, 0x7d8b368d, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, mulhu, 0xaca500da, 0xb6554d3c, 0xf2659ab5, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, mulhu, 0x5322d757, 0x7c71779e, 0xab06457e, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, mulhu, 0x750033a8, 0xcb718f33, 0x9339e02b, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, mulhu, 0x2ed28495, 0xd18fa6d8, 0x3932bc97, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, mulhu, 0x23dbe31b, 0x729613ea, 0x501d0434, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, mulhu, 0x0b471dce, 0x25a803a0, 0x4cab9231, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, mulhu, 0x34eca06e, 0x8ed8bfdc, 0x5ed8eaf4, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, mulhu, 0x027ded5d, 0x040366b6, 0x9ef42ea8, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, mulhu, 0x93dac7fe, 0xbadfafac, 0xca8c1cd6, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, mulhu, 0x92e9b144, 0xc6a63942, 0xbd53baff, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, mulhu, 0x3b78ac1a, 0xd3e49385, 0x47d9cdea, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, mulhu, 0x0f77169a, 0x8535ade8, 0x1db88161, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, mulhu, 0x4ce9ea7a, 0x8038c331, 0x998fbbe8, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, mulhu, 0xbd532ade, 0xbdd3eadc, 0xff525e77, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, mulhu, 0x30c0477e, 0x48a9f97f, 0xabc0dbaf, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, mulhu, 0x4e46e39e, 0xf233e2be, 0x52bc6cc0, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, mulhu, 0x50ecb85b, 0x5850ee4f, 0xea931759, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, mulhu, 0x182ae070, 0x53f5606c, 0x49b09010, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, mulhu, 0x341cbb73, 0x7a141f1d, 0x6d47a4df, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, mulhu, 0x092125e0, 0x89fa96e6, 0x10f03e30, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, mulhu, 0x0b695ae2, 0x272fd864, 0x4a8c9de4, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, mulhu, 0x27cc333b, 0x5288c442, 0x7b712d2f, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, mulhu, 0x0ba98894, 0x0cfcca96, 0xe5e0c871
  TEST_RR_RESULT_AFTER 225, 1, mulhu, 0x828d7506, 0x9f64d689, 0xd1adab6c
  TEST_RR_RESULT_AFTER 226, 2, mulhu, 0x460fcd19, 0x4e42c111, 0xe52e14ef

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, mulhu, 0x91fe46db, 0xde157f13, 0xa849f838
  TEST_RR_12_AFTER 228, 0, 1, mulhu, 0x359dfed8, 0xc840f664, 0x448b02b7
  TEST_RR_12_AFTER 229, 0, 2, mulhu, 0x339dc06d, 0x39be638b, 0xe4d5a138
  TEST_RR_12_AFTER 230, 1, 0, mulhu, 0x032eb917, 0x05a53b64, 0x9050b7b5
  TEST_RR_12_AFTER 231, 1, 1, mulhu, 0xb5f1a3eb, 0xef739365, 0xc284a10a
  TEST_RR_12_AFTER 232, 1, 2, mulhu, 0x59aaf6ad, 0xe3935b2f, 0x64de0eef
  TEST_RR_12_AFTER 233, 2, 0, mulhu, 0x0478b185, 0x37c9e410, 0x1484b5ba
  TEST_RR_12_AFTER 234, 2, 1, mulhu, 0x17747c2d, 0xb731b03b, 0x20c6d138
  TEST_RR_12_AFTER 235, 2, 2, mulhu, 0x08bf2b6c, 0x5c3fff4a, 0x1845d920
  TEST_RR_21_AFTER 236, 0, 0, mulhu, 0x21b8d322, 0x92f83628, 0x3abd25a6
  TEST_RR_21_AFTER 237, 0, 1, mulhu, 0x798a55a3, 0x9fc15c38, 0xc2c32f39
  TEST_RR_21_AFTER 238, 0, 2, mulhu, 0xa112ab7f, 0xde776877, 0xb95a3183
  TEST_RR_21_AFTER 239, 1, 0, mulhu, 0x528ac7f2, 0xd2c09630, 0x64437a89
  TEST_RR_21_AFTER 240, 1, 1, mulhu, 0x70455e79, 0x74b07583, 0xf64e8bf2
  TEST_RR_21_AFTER 241, 1, 2, mulhu, 0x665efb11, 0xfdf668c5, 0x67313b39
  TEST_RR_21_AFTER 242, 2, 0, mulhu, 0x1bc02c9e, 0xb489b8d4, 0x27599b63
  TEST_RR_21_AFTER 243, 2, 1, mulhu, 0x28136544, 0xf4bea450, 0x29eb343f
  TEST_RR_21_AFTER 244, 2, 2, mulhu, 0x12551934, 0x128f0678, 0xfce0f407
  TEST_RR_BOTH_AFTER 245, 0, 0, mulhu, 0x4f8ea5e6, 0x81072978, 0x9dd8c544
  TEST_RR_BOTH_AFTER 246, 0, 1, mulhu, 0x09b3eb0a, 0x15432299, 0x74d2ac15
  TEST_RR_BOTH_AFTER 247, 0, 2, mulhu, 0x80ab5f34, 0x8ca3fd0f, 0xea35a75c
  TEST_RR_BOTH_AFTER 248, 1, 0, mulhu, 0x478560c1, 0xb6f61429, 0x64128b55
  TEST_RR_BOTH_AFTER 249, 1, 1, mulhu, 0x5f50cd6c, 0x81a0e9b2, 0xbc3c7e92
  TEST_RR_BOTH_AFTER 250, 2, 0, mulhu, 0x0f5e5b61, 0x12e8c681, 0xd0109c59

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, mulhu, 0xc7472400, 0xdea68d24, 0xe5205f5a
  TEST_RR_RS2_LOADED 252, 0, mulhu, 0xc7472400, 0xdea68d24, 0xe5205f5a
  TEST_RR_BOTH_LOADED 253, 0, mulhu, 0xc1a54925, 0xdea68d24
  TEST_RR_RS1_LOADED 254, 1, mulhu, 0x06c1d97f, 0x0f0e523b, 0x72e51232
  TEST_RR_RS2_LOADED 255, 1, mulhu, 0x06c1d97f, 0x0f0e523b, 0x72e51232
  TEST_RR_BOTH_LOADED 256, 1, mulhu, 0x00e2ae70, 0x0f0e523b
  TEST_RR_RS1_LOADED 257, 2, mulhu, 0x1cef53d2, 0x55a0a7fd, 0x56819fbf
  TEST_RR_RS2_LOADED 258, 2, mulhu, 0x1cef53d2, 0x55a0a7fd, 0x56819fbf
  TEST_RR_BOTH_LOADED 259, 2, mulhu, 0x1ca41460, 0x55a0a7fd

  // Each result is at once a source.
  TEST_RR_CHAIN 260, mulhu, 0x12730ef1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, mulhu, 0x12730ef2, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, mulhu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, mulhu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, mulhu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, mulhu, 0, 1
  TEST_RR_ZERO_RS2 266, mulhu, 0, 1
  TEST_RR_ZERO_RS1 267, mulhu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, mulhu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, mulhu, 0
  TEST_RR_ZERO_RD 270, mulhu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, mulhu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, mulhu, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, mulhu, 1, 0xffffffff

TEST_END
