// maxu: 376 cases, written by tools/generate.py.
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
  TEST_RR_REGISTERS 226, maxu, 0x8cbb5cd2, 0x8cbb5cd2, 0, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, maxu, 0xffffffb0, 0xc99fcfd2, 0xffffffb0, x1, x13, x19, x7
  TEST_RR_REGISTERS 228, maxu, 0xffff8fbb, 0xffff8fbb, 0, x2, x14, x20, x7
  TEST_RR_REGISTERS 229, maxu, 0xfff9fd64, 0xa9e5e345, 0xfff9fd64, x2, x14, x20, x7
  TEST_RR_REGISTERS 230, maxu, 0xfdd83aa0, 0xfdd83aa0, 0, x4, x15, x21, x7
  TEST_RR_REGISTERS 231, maxu, 0xfffd7cef, 0x9b7ed134, 0xfffd7cef, x4, x15, x21, x7
  TEST_RR_REGISTERS 232, maxu, 0xfe0c9d78, 0xfe0c9d78, 0, x5, x16, x22, x7
  TEST_RR_REGISTERS 233, maxu, 0xffffc21c, 0x328d4916, 0xffffc21c, x5, x16, x22, x7
  TEST_RR_REGISTERS 234, maxu, 0xac3e1ca4, 0xac3e1ca4, 0, x6, x17, x23, x7
  TEST_RR_REGISTERS 235, maxu, 0x6ce3ec4a, 0x3766c185, 0x6ce3ec4a, x6, x17, x23, x7
  TEST_RR_REGISTERS 236, maxu, 0x6f19fb24, 0x6f19fb24, 0, x7, x18, x24, x5
  TEST_RR_REGISTERS 237, maxu, 0x001bca02, 0x0003cfbe, 0x001bca02, x7, x18, x24, x5
  TEST_RR_REGISTERS 238, maxu, 0x03482ad2, 0x03482ad2, 0, x8, x19, x25, x7
  TEST_RR_REGISTERS 239, maxu, 0xffffc19f, 0x72c1217a, 0xffffc19f, x8, x19, x25, x7
  TEST_RR_REGISTERS 240, maxu, 0xfe23c28f, 0xfe23c28f, 0, x9, x20, x26, x7
  TEST_RR_REGISTERS 241, maxu, 0xe0d901ee, 0x005d5225, 0xe0d901ee, x9, x20, x26, x7
  TEST_RR_REGISTERS 242, maxu, 0xb30d95bf, 0xb30d95bf, 0, x10, x21, x27, x7
  TEST_RR_REGISTERS 243, maxu, 0xe183527c, 0x4846ca8a, 0xe183527c, x10, x21, x27, x7
  TEST_RR_REGISTERS 244, maxu, 0x39d8256a, 0x39d8256a, 0, x11, x22, x28, x7
  TEST_RR_REGISTERS 245, maxu, 0xc871a7d7, 33, 0xc871a7d7, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, maxu, 34, 34, 0, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, maxu, 0xaf0ca646, 3, 0xaf0ca646, x12, x23, x29, x7
  TEST_RR_REGISTERS 248, maxu, 0x8a11e1c2, 0x8a11e1c2, 0, x13, x24, x30, x7
  TEST_RR_REGISTERS 249, maxu, 0xfffffffe, 0x00003c17, 0xfffffffe, x13, x24, x30, x7
  TEST_RR_REGISTERS 250, maxu, 0xfffff4e7, 0xfffff4e7, 0, x14, x25, x31, x7
  TEST_RR_REGISTERS 251, maxu, 0xffffffa8, 0xffffff30, 0xffffffa8, x14, x25, x31, x7
  TEST_RR_REGISTERS 252, maxu, 0xb5226068, 0xb5226068, 0, x15, x26, x1, x7
  TEST_RR_REGISTERS 253, maxu, 0xf37c0ba5, 1, 0xf37c0ba5, x15, x26, x1, x7
  TEST_RR_REGISTERS 254, maxu, 0x69bbef8b, 0x69bbef8b, 0, x16, x27, x2, x7
  TEST_RR_REGISTERS 255, maxu, 0xfffffff1, 0x0001d49d, 0xfffffff1, x16, x27, x2, x7
  TEST_RR_REGISTERS 256, maxu, 0x000f848e, 0x000f848e, 0, x17, x28, x4, x7
  TEST_RR_REGISTERS 257, maxu, 0xffed4026, 0x00004656, 0xffed4026, x17, x28, x4, x7
  TEST_RR_REGISTERS 258, maxu, 0x3f7e3885, 0x3f7e3885, 0, x18, x29, x5, x7
  TEST_RR_REGISTERS 259, maxu, 0xcb19acc6, 0x4749c24e, 0xcb19acc6, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, maxu, 0xe3e8ccac, 0xe3e8ccac, 0, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, maxu, 0xa8a1b88c, 0x00048927, 0xa8a1b88c, x19, x30, x6, x7
  TEST_RR_REGISTERS 262, maxu, 0xcf006e41, 0xcf006e41, 0, x20, x31, x7, x5
  TEST_RR_REGISTERS 263, maxu, 0x66ca83f6, 0x0c4476ec, 0x66ca83f6, x20, x31, x7, x5
  TEST_RR_REGISTERS 264, maxu, 0xffffffd2, 0xffffffd2, 0, x21, x1, x8, x7
  TEST_RR_REGISTERS 265, maxu, 0xfffffffd, 0xf42bb7c0, 0xfffffffd, x21, x1, x8, x7
  TEST_RR_REGISTERS 266, maxu, 0x132e66eb, 0x132e66eb, 0, x22, x2, x9, x7
  TEST_RR_REGISTERS 267, maxu, 0x8cf36d10, 0x7b4f25d8, 0x8cf36d10, x22, x2, x9, x7
  TEST_RR_REGISTERS 268, maxu, 0xd6431434, 0xd6431434, 0, x23, x4, x10, x7
  TEST_RR_REGISTERS 269, maxu, 0x941e82fa, 0x00f60820, 0x941e82fa, x23, x4, x10, x7
  TEST_RR_REGISTERS 270, maxu, 0x007476cd, 0x007476cd, 0, x24, x5, x11, x7
  TEST_RR_REGISTERS 271, maxu, 0x004226e1, 23, 0x004226e1, x24, x5, x11, x7
  TEST_RR_REGISTERS 272, maxu, 0xc1e5a1ea, 0xc1e5a1ea, 0, x25, x6, x12, x7
  TEST_RR_REGISTERS 273, maxu, 0xb02c8c27, 0x8bb2f2d0, 0xb02c8c27, x25, x6, x12, x7
  TEST_RR_REGISTERS 274, maxu, 0xde845ebf, 0xde845ebf, 0, x26, x7, x13, x5
  TEST_RR_REGISTERS 275, maxu, 0xc7e62d67, 0x00023605, 0xc7e62d67, x26, x7, x13, x5
  TEST_RR_REGISTERS 276, maxu, 0xd50efd4c, 0xd50efd4c, 0, x27, x8, x14, x7
  TEST_RR_REGISTERS 277, maxu, 0xfdc81b27, 0x44960fa3, 0xfdc81b27, x27, x8, x14, x7
  TEST_RR_REGISTERS 278, maxu, 0x7df1390b, 0x7df1390b, 0, x28, x9, x15, x7
  TEST_RR_REGISTERS 279, maxu, 0xffa3388d, 0xe2d9b276, 0xffa3388d, x28, x9, x15, x7
  TEST_RR_REGISTERS 280, maxu, 0xffe3c2e1, 0xffe3c2e1, 0, x29, x10, x16, x7
  TEST_RR_REGISTERS 281, maxu, 0xeec06f01, 0x9bff1270, 0xeec06f01, x29, x10, x16, x7
  TEST_RR_REGISTERS 282, maxu, 0x95e978aa, 0x95e978aa, 0, x30, x11, x17, x7
  TEST_RR_REGISTERS 283, maxu, 0xffb31e2f, 0x000054b3, 0xffb31e2f, x30, x11, x17, x7
  TEST_RR_REGISTERS 284, maxu, 0xa0e1e363, 0xa0e1e363, 0, x31, x12, x18, x7
  TEST_RR_REGISTERS 285, maxu, 0x309fcfde, 0x1041e21e, 0x309fcfde, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, maxu, 0xffffffff, 0xfffffffc, 0xffffffff
  TEST_RR_RESULT_AFTER 287, 1, maxu, 0xffcbda9c, 0xffcbda9c, 0
  TEST_RR_RESULT_AFTER 288, 2, maxu, 0x3b8c4852, 0x3b8c4852, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, maxu, 0xfffffd73, 0xfffffd73, 0
  TEST_RR_12_AFTER 290, 0, 0, maxu, 0x359f7ecd, 0x00001ede, 0x359f7ecd
  TEST_RR_12_AFTER 291, 0, 1, maxu, 0xa0196a41, 0xa0196a41, 0
  TEST_RR_12_AFTER 292, 0, 1, maxu, 0xc89c88f9, 0x6299f429, 0xc89c88f9
  TEST_RR_12_AFTER 293, 0, 2, maxu, 0xbb52a9f1, 0xbb52a9f1, 0
  TEST_RR_12_AFTER 294, 0, 2, maxu, 0xfffffffd, 0x8a3e3b73, 0xfffffffd
  TEST_RR_12_AFTER 295, 1, 0, maxu, 0x742ada33, 0x742ada33, 0
  TEST_RR_12_AFTER 296, 1, 0, maxu, 0xf2f003ce, 0x01ab4d41, 0xf2f003ce
  TEST_RR_12_AFTER 297, 1, 1, maxu, 0x7846677c, 0x7846677c, 0
  TEST_RR_12_AFTER 298, 1, 1, maxu, 0xd98c59f0, 0xb379dc36, 0xd98c59f0
  TEST_RR_12_AFTER 299, 1, 2, maxu, 0x3d3ea41f, 0x3d3ea41f, 0
  TEST_RR_12_AFTER 300, 1, 2, maxu, 0xb0f415cb, 0xaf034435, 0xb0f415cb
  TEST_RR_12_AFTER 301, 2, 0, maxu, 0x51ad41d1, 0x51ad41d1, 0
  TEST_RR_12_AFTER 302, 2, 0, maxu, 0xffe94417, 0x00c33c7a, 0xffe94417
  TEST_RR_12_AFTER 303, 2, 1, maxu, 0x3f9a59a6, 0x3f9a59a6, 0
  TEST_RR_12_AFTER 304, 2, 1, maxu, 0xfffffff9, 0x0c862b90, 0xfffffff9
  TEST_RR_12_AFTER 305, 2, 2, maxu, 0x2385b409, 0x2385b409, 0
  TEST_RR_12_AFTER 306, 2, 2, maxu, 0xfffffffe, 0xf2d3e7d9, 0xfffffffe
  TEST_RR_21_AFTER 307, 0, 0, maxu, 0x9d872be8, 0x9d872be8, 0
  TEST_RR_21_AFTER 308, 0, 0, maxu, 0x1fadffa5, 0x0174269c, 0x1fadffa5
  TEST_RR_21_AFTER 309, 0, 1, maxu, 0xada62475, 0xada62475, 0
  TEST_RR_21_AFTER 310, 0, 1, maxu, 0xfd86e1ba, 0xac0972fa, 0xfd86e1ba
  TEST_RR_21_AFTER 311, 0, 2, maxu, 0x1ca0a623, 0x1ca0a623, 0
  TEST_RR_21_AFTER 312, 0, 2, maxu, 0xfe373f6c, 0xe52ea801, 0xfe373f6c
  TEST_RR_21_AFTER 313, 1, 0, maxu, 0x51c6d1e2, 0x51c6d1e2, 0
  TEST_RR_21_AFTER 314, 1, 0, maxu, 0xb52fd98f, 3270, 0xb52fd98f
  TEST_RR_21_AFTER 315, 1, 1, maxu, 0xdf874f97, 0xdf874f97, 0
  TEST_RR_21_AFTER 316, 1, 1, maxu, 0x02f20a5f, 0x0013ea29, 0x02f20a5f
  TEST_RR_21_AFTER 317, 1, 2, maxu, 0xfffffd2e, 0xfffffd2e, 0
  TEST_RR_21_AFTER 318, 1, 2, maxu, 0xff9027fb, 0x81246d63, 0xff9027fb
  TEST_RR_21_AFTER 319, 2, 0, maxu, 0xb37ef50a, 0xb37ef50a, 0
  TEST_RR_21_AFTER 320, 2, 0, maxu, 0x976469a4, 0x000131c9, 0x976469a4
  TEST_RR_21_AFTER 321, 2, 1, maxu, 0xffffffa5, 0xffffffa5, 0
  TEST_RR_21_AFTER 322, 2, 1, maxu, 0x342a86d1, 0x00abcfb6, 0x342a86d1
  TEST_RR_21_AFTER 323, 2, 2, maxu, 0xffffffd3, 0xffffffd3, 0
  TEST_RR_21_AFTER 324, 2, 2, maxu, 0xb1407d2d, 0x7bd8ba10, 0xb1407d2d
  TEST_RR_BOTH_AFTER 325, 0, 0, maxu, 0x0144d8d8, 0x0144d8d8, 0
  TEST_RR_BOTH_AFTER 326, 0, 0, maxu, 0xbb43646d, 0xaa1661a1, 0xbb43646d
  TEST_RR_BOTH_AFTER 327, 0, 1, maxu, 0x9f9f2d7e, 0x9f9f2d7e, 0
  TEST_RR_BOTH_AFTER 328, 0, 1, maxu, 0xd23fb0c1, 241, 0xd23fb0c1
  TEST_RR_BOTH_AFTER 329, 0, 2, maxu, 0x037f59fa, 0x037f59fa, 0
  TEST_RR_BOTH_AFTER 330, 0, 2, maxu, 0x6afae656, 0x000b78c5, 0x6afae656
  TEST_RR_BOTH_AFTER 331, 1, 0, maxu, 0x1ee5a621, 0x1ee5a621, 0
  TEST_RR_BOTH_AFTER 332, 1, 0, maxu, 0x77c22014, 61, 0x77c22014
  TEST_RR_BOTH_AFTER 333, 1, 1, maxu, 0xdc6df5d7, 0xdc6df5d7, 0
  TEST_RR_BOTH_AFTER 334, 1, 1, maxu, 0xf05b167e, 0xed926ebe, 0xf05b167e
  TEST_RR_BOTH_AFTER 335, 2, 0, maxu, 226, 226, 0
  TEST_RR_BOTH_AFTER 336, 2, 0, maxu, 0xffffffff, 0x1dd2234a, 0xffffffff

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 337, 0, maxu, 0xfffacc6d, 0xfffacc6d, 0
  TEST_RR_RS2_LOADED 338, 0, maxu, 0xfffacc6d, 0xfffacc6d, 0
  TEST_RR_BOTH_LOADED 339, 0, maxu, 0xfffacc6d, 0xfffacc6d
  TEST_RR_RS1_LOADED 340, 0, maxu, 0xbc5b6ec5, 0x01c355f4, 0xbc5b6ec5
  TEST_RR_RS2_LOADED 341, 0, maxu, 0xbc5b6ec5, 0x01c355f4, 0xbc5b6ec5
  TEST_RR_BOTH_LOADED 342, 0, maxu, 0x01c355f4, 0x01c355f4
  TEST_RR_RS1_LOADED 343, 1, maxu, 0x9a3296a5, 0x9a3296a5, 0
  TEST_RR_RS2_LOADED 344, 1, maxu, 0x9a3296a5, 0x9a3296a5, 0
  TEST_RR_BOTH_LOADED 345, 1, maxu, 0x9a3296a5, 0x9a3296a5
  TEST_RR_RS1_LOADED 346, 1, maxu, 0x754d0754, 0x67b4d2e1, 0x754d0754
  TEST_RR_RS2_LOADED 347, 1, maxu, 0x754d0754, 0x67b4d2e1, 0x754d0754
  TEST_RR_BOTH_LOADED 348, 1, maxu, 0x67b4d2e1, 0x67b4d2e1
  TEST_RR_RS1_LOADED 349, 2, maxu, 0xfff2f01c, 0xfff2f01c, 0
  TEST_RR_RS2_LOADED 350, 2, maxu, 0xfff2f01c, 0xfff2f01c, 0
  TEST_RR_BOTH_LOADED 351, 2, maxu, 0xfff2f01c, 0xfff2f01c
  TEST_RR_RS1_LOADED 352, 2, maxu, 0xf4f6edd2, 0x92cff55a, 0xf4f6edd2
  TEST_RR_RS2_LOADED 353, 2, maxu, 0xf4f6edd2, 0x92cff55a, 0xf4f6edd2
  TEST_RR_BOTH_LOADED 354, 2, maxu, 0x92cff55a, 0x92cff55a

  // Each result is at once a source.
  TEST_RR_CHAIN 355, maxu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 356, maxu, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 357, maxu, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 358, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 359, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 360, maxu, 1, 1
  TEST_RR_ZERO_RS2 361, maxu, 1, 1
  TEST_RR_ZERO_RS1 362, maxu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 363, maxu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 364, maxu, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 365, maxu, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 366, maxu, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 367, maxu, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 368, maxu, 5, 5
  TEST_RR_ZERO_RS2 369, maxu, 5, 5
  TEST_RR_ZERO_RS1 370, maxu, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 371, maxu, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 372, maxu, 0, 0
  TEST_RR_ZERO_RS2 373, maxu, 0, 0
  TEST_RR_ZERO_BOTH 374, maxu, 0
  TEST_RR_ZERO_RD 375, maxu, 0x6152c1e1, 0x3b46366c
  TEST_RR_ZERO_RD 376, maxu, 0x6ab052bb, 0x1d90738e
  TEST_RR_ZERO_RD 377, maxu, 0xfffffdb1, 0

TEST_END
