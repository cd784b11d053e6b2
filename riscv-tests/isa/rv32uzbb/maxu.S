// maxu: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, maxu, 0, 0, 0
  TEST_RR 3, maxu, 1, 0, 1
  TEST_RR 4, maxu, 2, 0, 2
  TEST_RR 5, maxu, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, maxu, 0x80000000, 0, 0x80000000
  TEST_RR 7, maxu, 0x80000001, 0, 0x80000001
  TEST_RR 8, maxu, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, maxu, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, maxu, 1, 1, 0
  TEST_RR 11, maxu, 1, 1, 1
  TEST_RR 12, maxu, 2, 1, 2
  TEST_RR 13, maxu, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, maxu, 0x80000000, 1, 0x80000000
  TEST_RR 15, maxu, 0x80000001, 1, 0x80000001
  TEST_RR 16, maxu, 0xffff8000, 1, 0xffff8000
  TEST_RR 17, maxu, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, maxu, 2, 2, 0
  TEST_RR 19, maxu, 2, 2, 1
  TEST_RR 20, maxu, 2, 2, 2
  TEST_RR 21, maxu, 0x7fffffff, 2, 0x7fffffff
  TEST_RR 22, maxu, 0x80000000, 2, 0x80000000
  TEST_RR 23, maxu, 0x80000001, 2, 0x80000001
  TEST_RR 24, maxu, 0xffff8000, 2, 0xffff8000
  TEST_RR 25, maxu, 0xffffffff, 2, 0xffffffff
  TEST_RR 26, maxu, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, maxu, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, maxu, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, maxu, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, maxu, 0x80000000, 0x7fffffff, 0x80000000
  TEST_RR 31, maxu, 0x80000001, 0x7fffffff, 0x80000001
  TEST_RR 32, maxu, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, maxu, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, maxu, 0x80000000, 0x80000000, 0
  TEST_RR 35, maxu, 0x80000000, 0x80000000, 1
  TEST_RR 36, maxu, 0x80000000, 0x80000000, 2
  TEST_RR 37, maxu, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, maxu, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, maxu, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, maxu, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, maxu, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, maxu, 0x80000001, 0x80000001, 0
  TEST_RR 43, maxu, 0x80000001, 0x80000001, 1
  TEST_RR 44, maxu, 0x80000001, 0x80000001, 2
  TEST_RR 45, maxu, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, maxu, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, maxu, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, maxu, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 49, maxu, 0xffffffff, 0x80000001, 0xffffffff
  TEST_RR 50, maxu, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, maxu, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, maxu, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, maxu, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, maxu, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, maxu, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, maxu, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, maxu, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 58, maxu, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, maxu, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, maxu, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, maxu, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, maxu, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, maxu, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, maxu, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, maxu, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, maxu, 0xffffff28, 0xffffff28, 0x38bc98d8
  TEST_RR 67, maxu, 0xffffff29, 0xffffff29, 0x38bc98d8
  TEST_RR 68, maxu, 0xffc3b92e, 0xf5a7a3a7, 0xffc3b92e
  TEST_RR 69, maxu, 0xffc3b92f, 0xf5a7a3a7, 0xffc3b92f
  TEST_RR 70, maxu, 0xa3cd71dc, 0xa3cd71dc, 0x005fa3eb
  TEST_RR 71, maxu, 0xa3cd71de, 0xa3cd71de, 0x005fa3eb
  TEST_RR 72, maxu, 0xfffffff2, 0xbef8f1af, 0xfffffff2
  TEST_RR 73, maxu, 0xfffffff0, 0xbef8f1af, 0xfffffff0
  TEST_RR 74, maxu, 0xfffe337e, 0xfffe337e, 0xfff280f9
  TEST_RR 75, maxu, 0xfffe337a, 0xfffe337a, 0xfff280f9
  TEST_RR 76, maxu, 0x00f9b256, 5, 0x00f9b256
  TEST_RR 77, maxu, 0x00f9b252, 5, 0x00f9b252
  TEST_RR 78, maxu, 0xc2b4849d, 0xc2b4849d, 0x84551664
  TEST_RR 79, maxu, 0xc2b48495, 0xc2b48495, 0x84551664
  TEST_RR 80, maxu, 0x400b79bd, 11, 0x400b79bd
  TEST_RR 81, maxu, 0x400b79b5, 11, 0x400b79b5
  TEST_RR 82, maxu, 0xb88796bf, 0xb88796bf, 0x18234543
  TEST_RR 83, maxu, 0xb88796af, 0xb88796af, 0x18234543
  TEST_RR 84, maxu, 0xb34379d8, 27, 0xb34379d8
  TEST_RR 85, maxu, 0xb34379c8, 27, 0xb34379c8
  TEST_RR 86, maxu, 0xfffffffc, 0xfffffffc, 0xfffffc7e
  TEST_RR 87, maxu, 0xffffffdc, 0xffffffdc, 0xfffffc7e
  TEST_RR 88, maxu, 0x02d8d548, 0x00010d5d, 0x02d8d548
  TEST_RR 89, maxu, 0x02d8d568, 0x00010d5d, 0x02d8d568
  TEST_RR 90, maxu, 0x76dce80f, 0x76dce80f, 0x118d0091
  TEST_RR 91, maxu, 0x76dce84f, 0x76dce84f, 0x118d0091
  TEST_RR 92, maxu, 0xfeebfc1d, 0x8c8dd892, 0xfeebfc1d
  TEST_RR 93, maxu, 0xfeebfc5d, 0x8c8dd892, 0xfeebfc5d
  TEST_RR 94, maxu, 1579, 1579, 764
  TEST_RR 95, maxu, 1707, 1707, 764
  TEST_RR 96, maxu, 0xeb91b3ef, 0xcf8a7bfe, 0xeb91b3ef
  TEST_RR 97, maxu, 0xeb91b36f, 0xcf8a7bfe, 0xeb91b36f
  TEST_RR 98, maxu, 0xffffffff, 0xffffffff, 0xfa41c9b3
  TEST_RR 99, maxu, 0xfffffeff, 0xfffffeff, 0xfa41c9b3
  TEST_RR 100, maxu, 0xfffffe07, 0xff10f4f8, 0xfffffe07
  TEST_RR 101, maxu, 0xffffff07, 0xff10f4f8, 0xffffff07
  TEST_RR 102, maxu, 0xbb37098a, 0xbb37098a, 0x6a0f9b3f
  TEST_RR 103, maxu, 0xbb370b8a, 0xbb370b8a, 0x6a0f9b3f
  TEST_RR 104, maxu, 0xf06d1c4d, 0x39a18dea, 0xf06d1c4d
  TEST_RR 105, maxu, 0xf06d1e4d, 0x39a18dea, 0xf06d1e4d
  TEST_RR 106, maxu, 0xfffcfa15, 0xfffcfa15, 3711
  TEST_RR 107, maxu, 0xfffcfe15, 0xfffcfe15, 3711
  TEST_RR 108, maxu, 0xe546ff0b, 0x01ba1240, 0xe546ff0b
  TEST_RR 109, maxu, 0xe546fb0b, 0x01ba1240, 0xe546fb0b
  TEST_RR 110, maxu, 0xffffffdc, 0xffffffdc, 0x00060e1b
  TEST_RR 111, maxu, 0xfffff7dc, 0xfffff7dc, 0x00060e1b
  TEST_RR 112, maxu, 0xc7e5fe56, 0x97a52a89, 0xc7e5fe56
  TEST_RR 113, maxu, 0xc7e5f656, 0x97a52a89, 0xc7e5f656
  TEST_RR 114, maxu, 0x765720d6, 0x765720d6, 0x078ce472
  TEST_RR 115, maxu, 0x765730d6, 0x765730d6, 0x078ce472
  TEST_RR 116, maxu, 0x0353f6b7, 0x000c1434, 0x0353f6b7
  TEST_RR 117, maxu, 0x0353e6b7, 0x000c1434, 0x0353e6b7
  TEST_RR 118, maxu, 0xe4d93121, 0xe4d93121, 45
  TEST_RR 119, maxu, 0xe4d91121, 0xe4d91121, 45
  TEST_RR 120, maxu, 0x6a05ac17, 25, 0x6a05ac17
  TEST_RR 121, maxu, 0x6a058c17, 25, 0x6a058c17
  TEST_RR 122, maxu, 0xed41d36b, 0xed41d36b, 0x08ac3036
  TEST_RR 123, maxu, 0xed41936b, 0xed41936b, 0x08ac3036
  TEST_RR 124, maxu, 0xfffffc5d, 0x6cd6098f, 0xfffffc5d
  TEST_RR 125, maxu, 0xffffbc5d, 0x6cd6098f, 0xffffbc5d
  TEST_RR 126, maxu, 0xfffffffe, 0xfffffffe, 0x9b067101
  TEST_RR 127, maxu, 0xffff7ffe, 0xffff7ffe, 0x9b067101
  TEST_RR 128, maxu, 0xfffffffb, 0xcc65c770, 0xfffffffb
  TEST_RR 129, maxu, 0xffff7ffb, 0xcc65c770, 0xffff7ffb
  TEST_RR 130, maxu, 0xd615ab72, 0xd615ab72, 0x000760e9
  TEST_RR 131, maxu, 0xd614ab72, 0xd614ab72, 0x000760e9
  TEST_RR 132, maxu, 0xedad75a6, 0x4cbb1df4, 0xedad75a6
  TEST_RR 133, maxu, 0xedac75a6, 0x4cbb1df4, 0xedac75a6
  TEST_RR 134, maxu, 0xffffff68, 0xffffff68, 0x90c2d07c
  TEST_RR 135, maxu, 0xfffdff68, 0xfffdff68, 0x90c2d07c
  TEST_RR 136, maxu, 0xfffffbfb, 0xff8baf83, 0xfffffbfb
  TEST_RR 137, maxu, 0xfffdfbfb, 0xff8baf83, 0xfffdfbfb
  TEST_RR 138, maxu, 0xffd4ba59, 0xffd4ba59, 1
  TEST_RR 139, maxu, 0xffd0ba59, 0xffd0ba59, 1
  TEST_RR 140, maxu, 0xc9839583, 0xad1ab707, 0xc9839583
  TEST_RR 141, maxu, 0xc9879583, 0xad1ab707, 0xc9879583
  TEST_RR 142, maxu, 0x285834e1, 0x285834e1, 1356
  TEST_RR 143, maxu, 0x285034e1, 0x285034e1, 1356
  TEST_RR 144, maxu, 0xfffed816, 0x47f84c64, 0xfffed816
  TEST_RR 145, maxu, 0xfff6d816, 0x47f84c64, 0xfff6d816
  TEST_RR 146, maxu, 0xff429a8e, 0xff429a8e, 0x00bd7352
  TEST_RR 147, maxu, 0xff529a8e, 0xff529a8e, 0x00bd7352
  TEST_RR 148, maxu, 0xfffff445, 0x07536468, 0xfffff445
  TEST_RR 149, maxu, 0xffeff445, 0x07536468, 0xffeff445
  TEST_RR 150, maxu, 0x33d4ab6a, 0x33d4ab6a, 0x257e0ba9
  TEST_RR 151, maxu, 0x33f4ab6a, 0x33f4ab6a, 0x257e0ba9
  TEST_RR 152, maxu, 0xb0e91a8a, 0x711d265d, 0xb0e91a8a
  TEST_RR 153, maxu, 0xb0c91a8a, 0x711d265d, 0xb0c91a8a
  TEST_RR 154, maxu, 0x895eccf1, 0x895eccf1, 0x0e534454
  TEST_RR 155, maxu, 0x891eccf1, 0x891eccf1, 0x0e534454
  TEST_RR 156, maxu, 0xffffc14f, 0x2217763e, 0xffffc14f
  TEST_RR 157, maxu, 0xffbfc14f, 0x2217763e, 0xffbfc14f
  TEST_RR 158, maxu, 0xfffffffa, 0xfffffffa, 0xe8593b9c
  TEST_RR 159, maxu, 0xff7ffffa, 0xff7ffffa, 0xe8593b9c
  TEST_RR 160, maxu, 0xdd8ee782, 0x000020c0, 0xdd8ee782
  TEST_RR 161, maxu, 0xdd0ee782, 0x000020c0, 0xdd0ee782
  TEST_RR 162, maxu, 0x7866d235, 0x7866d235, 0x04b690b9
  TEST_RR 163, maxu, 0x7966d235, 0x7966d235, 0x04b690b9
  TEST_RR 164, maxu, 0xfffffdd5, 0xc5f954b2, 0xfffffdd5
  TEST_RR 165, maxu, 0xfefffdd5, 0xc5f954b2, 0xfefffdd5
  TEST_RR 166, maxu, 0xafef0a3a, 0xafef0a3a, 0x67e92a92
  TEST_RR 167, maxu, 0xadef0a3a, 0xadef0a3a, 0x67e92a92
  TEST_RR 168, maxu, 0xff141a5f, 0x994c876a, 0xff141a5f
  TEST_RR 169, maxu, 0xfd141a5f, 0x994c876a, 0xfd141a5f
  TEST_RR 170, maxu, 0xff99b61d, 0xff99b61d, 0x00077bec
  TEST_RR 171, maxu, 0xfb99b61d, 0xfb99b61d, 0x00077bec
  TEST_RR 172, maxu, 0x5c12f1ce, 180, 0x5c12f1ce
  TEST_RR 173, maxu, 0x5812f1ce, 180, 0x5812f1ce
  TEST_RR 174, maxu, 0xe1bd59ac, 0xe1bd59ac, 0xdac35b28
  TEST_RR 175, maxu, 0xe9bd59ac, 0xe9bd59ac, 0xdac35b28
  TEST_RR 176, maxu, 0xf83ec864, 0x5dd11c21, 0xf83ec864
  TEST_RR 177, maxu, 0xf03ec864, 0x5dd11c21, 0xf03ec864
  TEST_RR 178, maxu, 0xae80f852, 0xae80f852, 0x67ebcebe
  TEST_RR 179, maxu, 0xbe80f852, 0xbe80f852, 0x67ebcebe
  TEST_RR 180, maxu, 0xf3dccf60, 0x5aced31f, 0xf3dccf60
  TEST_RR 181, maxu, 0xe3dccf60, 0x5aced31f, 0xe3dccf60
  TEST_RR 182, maxu, 0x86318be0, 0x86318be0, 0x0000e604
  TEST_RR 183, maxu, 0xa6318be0, 0xa6318be0, 0x0000e604
  TEST_RR 184, maxu, 0xffb372fe, 42, 0xffb372fe
  TEST_RR 185, maxu, 0xdfb372fe, 42, 0xdfb372fe
  TEST_RR 186, maxu, 0xffffffe4, 0xffffffe4, 0x00002607
  TEST_RR 187, maxu, 0xbfffffe4, 0xbfffffe4, 0x00002607
  TEST_RR 188, maxu, 0xfffffffb, 0x7f3087f4, 0xfffffffb
  TEST_RR 189, maxu, 0xbffffffb, 0x7f3087f4, 0xbffffffb
  TEST_RR 190, maxu, 0xfffeb246, 0xfffeb246, 944
  TEST_RR 191, maxu, 0x7ffeb246, 0x7ffeb246, 944
  TEST_RR 192, maxu, 0xfffe5cec, 0x8b2f05e1, 0xfffe5cec
  TEST_RR 193, maxu, 0x8b2f05e1, 0x8b2f05e1, 0x7ffe5cec

  // Noise.
  TEST_RR 194, maxu, 0x9dbfb485, 0x9dbfb485, 0x46454ccc
  TEST_RR 195, maxu, 0x8f55b6dc, 0x2be86200, 0x8f55b6dc
  TEST_RR 196, maxu, 0x6a4ede4d, 0x14014e73, 0x6a4ede4d
  TEST_RR 197, maxu, 0xd7e48b28, 0x090ee486, 0xd7e48b28
  TEST_RR 198, maxu, 0xd62d32d3, 0xd62d32d3, 0xa7f88916
  TEST_RR 199, maxu, 0xfa921f32, 0xfa921f32, 0x3babbb32
  TEST_RR 200, maxu, 0xe41d275f, 0x42b4f092, 0xe41d275f
  TEST_RR 201, maxu, 0x7b03de65, 0x7b03de65, 0x64bfd676
  TEST_RR 202, maxu, 0x993b8a5c, 0x19c8ad74, 0x993b8a5c
  TEST_RR 203, maxu, 0x23f39599, 0x23f39599, 0x1631637f
  TEST_RR 204, maxu, 0x345321db, 0x2bc0641a, 0x345321db
  TEST_RR 205, maxu, 0x51dc8ed3, 0x3c2a3782, 0x51dc8ed3
  TEST_RR 206, maxu, 0xfa4e6649, 0xe3986b5b, 0xfa4e6649
  TEST_RR 207, maxu, 0xa7727c49, 0xa7727c49, 0x2dca5e9e
  TEST_RR 208, maxu, 0x8d1ac9a4, 0x44c7b9af, 0x8d1ac9a4
  TEST_RR 209, maxu, 0xbdb3a63a, 0x6756123f, 0xbdb3a63a

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, maxu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, maxu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 213, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, maxu, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, maxu, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, maxu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, maxu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, maxu, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, maxu, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, maxu, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 221, maxu, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, maxu, 7, 7, 3
  TEST_RR_RD_IS_RS2 223, maxu, 7, 7, 3
  TEST_RR_SAME_SOURCES 224, maxu, 7, 7
  TEST_RR_ALL_SAME 225, maxu, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, maxu, 0x1fcdd64e, 0, 0x1fcdd64e, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, maxu, 0x15699f9c, 0x15699f9c, 0, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, maxu, 0x00029bfb, 0x00029bfb, 0, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, maxu, 1288, 1288, 0, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, maxu, 0x0009f52c, 0x0009f52c, 0, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, maxu, 0x0f3702d3, 0x0f3702d3, 0, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, maxu, 1811, 1811, 0, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, maxu, 0x068d2ae0, 0x068d2ae0, 0, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, maxu, 0x033dc4bb, 0x033dc4bb, 0, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, maxu, 0x11532438, 0x11532438, 834, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, maxu, 0x28462a0b, 0x0004ae60, 0x28462a0b, x11, x22, x28, x7
  TEST_RR_REGISTERS 237, maxu, 0x00419b90, 0x00419b90, 0, x12, x23, x29, x7
  TEST_RR_REGISTERS 238, maxu, 0xffbf767c, 0xffbf767c, 0, x13, x24, x30, x7
  TEST_RR_REGISTERS 239, maxu, 0x7ade962b, 0x0023596b, 0x7ade962b, x13, x24, x30, x7
  TEST_RR_REGISTERS 240, maxu, 0x00003737, 0x00003737, 0, x14, x25, x31, x7
  TEST_RR_REGISTERS 241, maxu, 35, 0, 35, x15, x26, x1, x7
  TEST_RR_REGISTERS 242, maxu, 0x4f1d0827, 0, 0x4f1d0827, x16, x27, x2, x7
  TEST_RR_REGISTERS 243, maxu, 34, 0, 34, x17, x28, x4, x7
  TEST_RR_REGISTERS 244, maxu, 0xfffffd96, 0xfffffd96, 0xdfed9e80, x18, x29, x5, x7
  TEST_RR_REGISTERS 245, maxu, 0xffffc60b, 0x0449a339, 0xffffc60b, x18, x29, x5, x7
  TEST_RR_REGISTERS 246, maxu, 436, 436, 0, x19, x30, x6, x7
  TEST_RR_REGISTERS 247, maxu, 0x4bef4a4c, 0x4bef4a4c, 0, x20, x31, x7, x5
  TEST_RR_REGISTERS 248, maxu, 0x411d4f75, 0, 0x411d4f75, x21, x1, x8, x7
  TEST_RR_REGISTERS 249, maxu, 943, 0, 943, x22, x2, x9, x7
  TEST_RR_REGISTERS 250, maxu, 0xcea2913f, 0xcea2913f, 0x00711082, x23, x4, x10, x7
  TEST_RR_REGISTERS 251, maxu, 0xfffffff1, 0x0001d49d, 0xfffffff1, x23, x4, x10, x7
  TEST_RR_REGISTERS 252, maxu, 0x38a3caee, 0x38a3caee, 0, x24, x5, x11, x7
  TEST_RR_REGISTERS 253, maxu, 0x007641ad, 0x007641ad, 0, x25, x6, x12, x7
  TEST_RR_REGISTERS 254, maxu, 638, 0, 638, x26, x7, x13, x5
  TEST_RR_REGISTERS 255, maxu, 0x014b66bd, 0, 0x014b66bd, x27, x8, x14, x7
  TEST_RR_REGISTERS 256, maxu, 0x2016949b, 0, 0x2016949b, x28, x9, x15, x7
  TEST_RR_REGISTERS 257, maxu, 0x276fe3d8, 0, 0x276fe3d8, x29, x10, x16, x7
  TEST_RR_REGISTERS 258, maxu, 0x196df6ae, 0x196df6ae, 0, x30, x11, x17, x7
  TEST_RR_REGISTERS 259, maxu, 4, 4, 0, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 260, 0, maxu, 0xff49ccc3, 0xff49ccc3, 0
  TEST_RR_RESULT_AFTER 261, 1, maxu, 0xca49a696, 0xca49a696, 0
  TEST_RR_RESULT_AFTER 262, 2, maxu, 0xffff88f4, 0x00006c83, 0xffff88f4

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 263, 0, 0, maxu, 0xffffffff, 0xffffffff, 0xbbd2fd15
  TEST_RR_12_AFTER 264, 0, 0, maxu, 0x12935c07, 0x007cbf10, 0x12935c07
  TEST_RR_12_AFTER 265, 0, 1, maxu, 6, 0, 6
  TEST_RR_12_AFTER 266, 0, 2, maxu, 0x0002191e, 0, 0x0002191e
  TEST_RR_12_AFTER 267, 1, 0, maxu, 0x00006b6a, 0, 0x00006b6a
  TEST_RR_12_AFTER 268, 1, 1, maxu, 0x509a8b64, 0, 0x509a8b64
  TEST_RR_12_AFTER 269, 1, 2, maxu, 0x33fed65b, 0x33fed65b, 0
  TEST_RR_12_AFTER 270, 2, 0, maxu, 0x0d252fc7, 0, 0x0d252fc7
  TEST_RR_12_AFTER 271, 2, 1, maxu, 538, 0, 538
  TEST_RR_12_AFTER 272, 2, 2, maxu, 0x00003873, 0, 0x00003873
  TEST_RR_21_AFTER 273, 0, 0, maxu, 0x4c650cc3, 0, 0x4c650cc3
  TEST_RR_21_AFTER 274, 0, 1, maxu, 57, 0, 57
  TEST_RR_21_AFTER 275, 0, 2, maxu, 660, 0, 660
  TEST_RR_21_AFTER 276, 1, 0, maxu, 1, 1, 0
  TEST_RR_21_AFTER 277, 1, 1, maxu, 0x4bc80c0d, 0x4bc80c0d, 0
  TEST_RR_21_AFTER 278, 1, 2, maxu, 0x00041b23, 0, 0x00041b23
  TEST_RR_21_AFTER 279, 2, 0, maxu, 0x126957e0, 0, 0x126957e0
  TEST_RR_21_AFTER 280, 2, 1, maxu, 17, 0, 17
  TEST_RR_21_AFTER 281, 2, 2, maxu, 0xffe268fd, 0xffe268fd, 0x94def6f7
  TEST_RR_21_AFTER 282, 2, 2, maxu, 0xffff2b62, 0x00003fb0, 0xffff2b62
  TEST_RR_BOTH_AFTER 283, 0, 0, maxu, 0xffffe6a7, 0xffffe6a7, 0xbb52a9f1
  TEST_RR_BOTH_AFTER 284, 0, 0, maxu, 0x8d8fa302, 0x56922c4a, 0x8d8fa302
  TEST_RR_BOTH_AFTER 285, 0, 1, maxu, 0x00995751, 0, 0x00995751
  TEST_RR_BOTH_AFTER 286, 0, 2, maxu, 0x00004e0f, 0, 0x00004e0f
  TEST_RR_BOTH_AFTER 287, 1, 0, maxu, 0x592250bf, 0, 0x592250bf
  TEST_RR_BOTH_AFTER 288, 1, 1, maxu, 0x003ccb73, 0x003ccb73, 0
  TEST_RR_BOTH_AFTER 289, 2, 0, maxu, 3, 3, 0

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 290, 0, maxu, 0xffff9cb3, 0xffff9cb3, 0x6c183a00
  TEST_RR_RS2_LOADED 291, 0, maxu, 0xffff9cb3, 0xffff9cb3, 0x6c183a00
  TEST_RR_BOTH_LOADED 292, 0, maxu, 0xffff9cb3, 0xffff9cb3
  TEST_RR_RS1_LOADED 293, 0, maxu, 0x51ad41d1, 0x28b7988f, 0x51ad41d1
  TEST_RR_RS2_LOADED 294, 0, maxu, 0x51ad41d1, 0x28b7988f, 0x51ad41d1
  TEST_RR_BOTH_LOADED 295, 0, maxu, 0x28b7988f, 0x28b7988f
  TEST_RR_RS1_LOADED 296, 1, maxu, 0x07259460, 0x07259460, 0
  TEST_RR_RS2_LOADED 297, 1, maxu, 0x07259460, 0x07259460, 0
  TEST_RR_BOTH_LOADED 298, 1, maxu, 0x07259460, 0x07259460
  TEST_RR_RS1_LOADED 299, 2, maxu, 0x059b5aa0, 0, 0x059b5aa0
  TEST_RR_RS2_LOADED 300, 2, maxu, 0x059b5aa0, 0, 0x059b5aa0
  TEST_RR_BOTH_LOADED 301, 2, maxu, 0, 0

  // Each result is at once a source.
  TEST_RR_CHAIN 302, maxu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, maxu, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, maxu, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, maxu, 1, 1
  TEST_RR_ZERO_RS2 308, maxu, 1, 1
  TEST_RR_ZERO_RS1 309, maxu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 310, maxu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 311, maxu, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 312, maxu, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 313, maxu, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 314, maxu, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 315, maxu, 5, 5
  TEST_RR_ZERO_RS2 316, maxu, 5, 5
  TEST_RR_ZERO_RS1 317, maxu, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 318, maxu, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 319, maxu, 0, 0
  TEST_RR_ZERO_RS2 320, maxu, 0, 0
  TEST_RR_ZERO_BOTH 321, maxu, 0
  TEST_RR_ZERO_RD 322, maxu, 0x4d29c656, 0x2385b409
  TEST_RR_ZERO_RD 323, maxu, 26, 0xe4b10905
  TEST_RR_ZERO_RD 324, maxu, 0x2fc4962b, 0

TEST_END
