// xt.pack4: 298 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack4, 0, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack4, 0xffff0000, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack4, 0x88880000, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack4, 0x77770000, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack4, 0xffff0000, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack4, 0x0000ffff, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack4, 0xffffffff, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack4, 0x8888ffff, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack4, 0x7777ffff, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack4, 0xffffffff, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack4, 0x00008888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack4, 0xffff8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack4, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack4, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack4, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack4, 0x00007777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack4, 0xffff7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack4, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack4, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack4, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack4, 0x0000ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack4, 0xffffffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack4, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack4, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack4, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack4, 0x000f7531, 0x87654321, 15
  TEST_RR 28, xt.pack4, 0xeca80007, 7, 0xfedcba98
  TEST_RR 29, xt.pack4, 0x00007531, 0x87654321, 240
  TEST_RR 30, xt.pack4, 0xeca80000, 112, 0xfedcba98
  TEST_RR 31, xt.pack4, 0x00f07531, 0x87654321, 3840
  TEST_RR 32, xt.pack4, 0xeca80070, 1792, 0xfedcba98
  TEST_RR 33, xt.pack4, 0x00007531, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack4, 0xeca80000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack4, 0x0f007531, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack4, 0xeca80700, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack4, 0x00007531, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack4, 0xeca80000, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack4, 0xf0007531, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack4, 0xeca87000, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack4, 0x00007531, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack4, 0xeca80000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack4, 0x75310000, 128, 0x87654321
  TEST_RR 44, xt.pack4, 0x000feca8, 0xfedcba98, 127
  TEST_RR 45, xt.pack4, 0x75310000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack4, 0x00f0eca8, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack4, 0x75310000, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack4, 0x0f00eca8, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack4, 0x75310000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack4, 0xf000eca8, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack4, 0, 0, 0
  TEST_RR 52, xt.pack4, 0x00010000, 0, 1
  TEST_RR 53, xt.pack4, 0x00020000, 0, 2
  TEST_RR 54, xt.pack4, 0xffff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack4, 0, 0, 0x80000000
  TEST_RR 56, xt.pack4, 0x00010000, 0, 0x80000001
  TEST_RR 57, xt.pack4, 0xff000000, 0, 0xffff8000
  TEST_RR 58, xt.pack4, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack4, 1, 1, 0
  TEST_RR 60, xt.pack4, 0x00010001, 1, 1
  TEST_RR 61, xt.pack4, 0x00020001, 1, 2
  TEST_RR 62, xt.pack4, 0xffff0001, 1, 0x7fffffff
  TEST_RR 63, xt.pack4, 1, 1, 0x80000000
  TEST_RR 64, xt.pack4, 0x00010001, 1, 0x80000001
  TEST_RR 65, xt.pack4, 0xff000001, 1, 0xffff8000
  TEST_RR 66, xt.pack4, 0xffff0001, 1, 0xffffffff
  TEST_RR 67, xt.pack4, 2, 2, 0
  TEST_RR 68, xt.pack4, 0x00010002, 2, 1
  TEST_RR 69, xt.pack4, 0x00020002, 2, 2
  TEST_RR 70, xt.pack4, 0xffff0002, 2, 0x7fffffff
  TEST_RR 71, xt.pack4, 2, 2, 0x80000000
  TEST_RR 72, xt.pack4, 0x00010002, 2, 0x80000001
  TEST_RR 73, xt.pack4, 0xff000002, 2, 0xffff8000
  TEST_RR 74, xt.pack4, 0xffff0002, 2, 0xffffffff
  TEST_RR 75, xt.pack4, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 76, xt.pack4, 0x0001ffff, 0x7fffffff, 1
  TEST_RR 77, xt.pack4, 0x0002ffff, 0x7fffffff, 2
  TEST_RR 78, xt.pack4, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack4, 0x0000ffff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack4, 0x0001ffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack4, 0xff00ffff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack4, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack4, 0, 0x80000000, 0
  TEST_RR 84, xt.pack4, 0x00010000, 0x80000000, 1
  TEST_RR 85, xt.pack4, 0x00020000, 0x80000000, 2
  TEST_RR 86, xt.pack4, 0xffff0000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack4, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack4, 0x00010000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack4, 0xff000000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack4, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack4, 1, 0x80000001, 0
  TEST_RR 92, xt.pack4, 0x00010001, 0x80000001, 1
  TEST_RR 93, xt.pack4, 0x00020001, 0x80000001, 2
  TEST_RR 94, xt.pack4, 0xffff0001, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack4, 1, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack4, 0x00010001, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack4, 0xff000001, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack4, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack4, 0x0000ff00, 0xffff8000, 0
  TEST_RR 100, xt.pack4, 0x0001ff00, 0xffff8000, 1
  TEST_RR 101, xt.pack4, 0x0002ff00, 0xffff8000, 2
  TEST_RR 102, xt.pack4, 0xffffff00, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack4, 0x0000ff00, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack4, 0x0001ff00, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack4, 0xff00ff00, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack4, 0xffffff00, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack4, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack4, 0x0001ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack4, 0x0002ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack4, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack4, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack4, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack4, 0xff00ffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack4, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.pack4, 0xfeb90004, 4, 0xfffe4bb9
  TEST_RR 116, xt.pack4, 0xfeb90005, 5, 0xfffe4bb9
  TEST_RR 117, xt.pack4, 0x0596b31e, 0x1b3341de, 0x40357986
  TEST_RR 118, xt.pack4, 0x0597b31e, 0x1b3341de, 0x40357987
  TEST_RR 119, xt.pack4, 0x6a070db5, 0x005d1bc5, 0x86dab0a7
  TEST_RR 120, xt.pack4, 0x6a070db7, 0x005d1bc7, 0x86dab0a7
  TEST_RR 121, xt.pack4, 0x480cfc30, 0xaf8cc350, 0x141870ac
  TEST_RR 122, xt.pack4, 0x480efc30, 0xaf8cc350, 0x141870ae
  TEST_RR 123, xt.pack4, 0xffb369c6, 0xf679ec26, 0xfffffb13
  TEST_RR 124, xt.pack4, 0xffb369c2, 0xf679ec22, 0xfffffb13
  TEST_RR 125, xt.pack4, 0x3076f320, 0x3fe33230, 0xf3605756
  TEST_RR 126, xt.pack4, 0x3072f320, 0x3fe33230, 0xf3605752
  TEST_RR 127, xt.pack4, 0x0049ffec, 0xfffffe2c, 1177
  TEST_RR 128, xt.pack4, 0x0049ffe4, 0xfffffe24, 1177
  TEST_RR 129, xt.pack4, 0xfc3d3221, 0x03127291, 0xffdcf3dd
  TEST_RR 130, xt.pack4, 0xfc353221, 0x03127291, 0xffdcf3d5
  TEST_RR 131, xt.pack4, 0xfff0ff5e, 0xefcf459e, 0xffffffe0
  TEST_RR 132, xt.pack4, 0xfff0ff4e, 0xefcf449e, 0xffffffe0
  TEST_RR 133, xt.pack4, 0x0148467b, 0x64e6670b, 0x004174d8
  TEST_RR 134, xt.pack4, 0x0158467b, 0x64e6670b, 0x004175d8
  TEST_RR 135, xt.pack4, 0x4d1152b5, 0x15427bd5, 0xf44dc151
  TEST_RR 136, xt.pack4, 0x4d115295, 0x154279d5, 0xf44dc151
  TEST_RR 137, xt.pack4, 0x004dfee1, 0xfffe4ec1, 1197
  TEST_RR 138, xt.pack4, 0x006dfee1, 0xfffe4ec1, 1709
  TEST_RR 139, xt.pack4, 0x0c14ff0e, 0xffffb05e, 0x002c91a4
  TEST_RR 140, xt.pack4, 0x0c14ff4e, 0xffffb45e, 0x002c91a4
  TEST_RR 141, xt.pack4, 0x68f0006e, 0x000036fe, 0x76b8efa0
  TEST_RR 142, xt.pack4, 0x68b0006e, 0x000036fe, 0x76b8eba0
  TEST_RR 143, xt.pack4, 0x373f54f4, 0x95345f74, 0xd31733cf
  TEST_RR 144, xt.pack4, 0x373f5474, 0x95345774, 0xd31733cf
  TEST_RR 145, xt.pack4, 0x011eac97, 0xaa6cf9a7, 0x0001f1ae
  TEST_RR 146, xt.pack4, 0x019eac97, 0xaa6cf9a7, 0x0001f9ae
  TEST_RR 147, xt.pack4, 0x60fcfdfb, 0xfffd4f7b, 0xc6b01fec
  TEST_RR 148, xt.pack4, 0x60fcfcfb, 0xfffc4f7b, 0xc6b01fec
  TEST_RR 149, xt.pack4, 0x0b0b00c3, 0x00001c83, 0x90eb201b
  TEST_RR 150, xt.pack4, 0x0a0b00c3, 0x00001c83, 0x90ea201b
  TEST_RR 151, xt.pack4, 0x444407b3, 0x20e70b23, 0x8444c4d4
  TEST_RR 152, xt.pack4, 0x444405b3, 0x20e50b23, 0x8444c4d4
  TEST_RR 153, xt.pack4, 0x0aca718d, 0x67b158bd, 0x001a7c8a
  TEST_RR 154, xt.pack4, 0x08ca718d, 0x67b158bd, 0x00187c8a
  TEST_RR 155, xt.pack4, 0xe215a8b8, 0xfa58aba8, 0xfe72f1b5
  TEST_RR 156, xt.pack4, 0xe215acb8, 0xfa5caba8, 0xfe72f1b5
  TEST_RR 157, xt.pack4, 0x028db4d2, 0x0b247da2, 0x2022b84d
  TEST_RR 158, xt.pack4, 0x068db4d2, 0x0b247da2, 0x2026b84d
  TEST_RR 159, xt.pack4, 0xd40d0001, 1, 0x2d44902d
  TEST_RR 160, xt.pack4, 0xd40d0801, 0x00080001, 0x2d44902d
  TEST_RR 161, xt.pack4, 0x773000d3, 0x00001d73, 0x67d7f390
  TEST_RR 162, xt.pack4, 0x7f3000d3, 0x00001d73, 0x67dff390
  TEST_RR 163, xt.pack4, 0x00e12bb4, 0x92cbabe4, 3761
  TEST_RR 164, xt.pack4, 0x00e13bb4, 0x93cbabe4, 3761
  TEST_RR 165, xt.pack4, 0x0f06fffe, 0xfffffffe, 0x60bff016
  TEST_RR 166, xt.pack4, 0x1f06fffe, 0xfffffffe, 0x61bff016
  TEST_RR 167, xt.pack4, 0x0036fff7, 0xfffffff7, 854
  TEST_RR 168, xt.pack4, 0x0036dff7, 0xfdfffff7, 854
  TEST_RR 169, xt.pack4, 0xfc12ac1c, 0xfa3c716c, 0xfffcc1e2
  TEST_RR 170, xt.pack4, 0xdc12ac1c, 0xfa3c716c, 0xfdfcc1e2
  TEST_RR 171, xt.pack4, 0x4537bec2, 0x0b8e1c02, 0x34c543e7
  TEST_RR 172, xt.pack4, 0x4537fec2, 0x0f8e1c02, 0x34c543e7
  TEST_RR 173, xt.pack4, 0xff333836, 0xe30893a6, 0xfffff3e3
  TEST_RR 174, xt.pack4, 0xbf333836, 0xe30893a6, 0xfbfff3e3
  TEST_RR 175, xt.pack4, 0x002e6f33, 0x664fa3d3, 0x0000226e
  TEST_RR 176, xt.pack4, 0x002eef33, 0x6e4fa3d3, 0x0000226e
  TEST_RR 177, xt.pack4, 0x07f60002, 2, 0x0067af96
  TEST_RR 178, xt.pack4, 0x87f60002, 2, 0x0867af96

  // Noise.
  TEST_RR 179, xt.pack4, 0x769aaa57, 0x4a9a6527, 0xf7e6f95a
  TEST_RR 180, xt.pack4, 0x4d825fd7, 0x756f5df7, 0x54ad98f2
  TEST_RR 181, xt.pack4, 0x86bf1287, 0xf1424847, 0x18e6eb1f
  TEST_RR 182, xt.pack4, 0x6bc09ec6, 0x091e3c56, 0xb63b6cf0
  TEST_RR 183, xt.pack4, 0xe679c645, 0x1c16f495, 0x6e263789
  TEST_RR 184, xt.pack4, 0x77d9f735, 0x0f870395, 0xb7176d09
  TEST_RR 185, xt.pack4, 0x8965c290, 0x3c920950, 0x88d906d5
  TEST_RR 186, xt.pack4, 0x01bea26a, 0x0a7226ea, 0x4021ebee
  TEST_RR 187, xt.pack4, 0xb3636fde, 0xc66fbdde, 0x4b23d673
  TEST_RR 188, xt.pack4, 0x5ef1d1f7, 0xfd51afd7, 0x358ebfa1
  TEST_RR 189, xt.pack4, 0x12576302, 0x6693b0c2, 0x41b225b7
  TEST_RR 190, xt.pack4, 0x6e320251, 0x3002d511, 0xd60e83d2
  TEST_RR 191, xt.pack4, 0x13e748ad, 0x24c85abd, 0xf1636ec7
  TEST_RR 192, xt.pack4, 0x5bf39514, 0x7995a184, 0x858b9f43
  TEST_RR 193, xt.pack4, 0x3321da25, 0x7d8aa225, 0x03e3f2a1
  TEST_RR 194, xt.pack4, 0xfe97acea, 0xca2c8e8a, 0x9f3ee9d7

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 195, xt.pack4, 0xafc53a67, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 196, xt.pack4, 0xafc53a67, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 197, xt.pack4, 0x3a673a67, 0xc35a96e7
  TEST_RR_ALL_SAME 198, xt.pack4, 0x3a673a67, 0xc35a96e7
  TEST_RR_RD_IS_RS1 199, xt.pack4, 0x3a67afc5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 200, xt.pack4, 0x3a67afc5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 201, xt.pack4, 0xafc5afc5, 0x5a0f3c85
  TEST_RR_ALL_SAME 202, xt.pack4, 0xafc5afc5, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 203, xt.pack4, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 204, xt.pack4, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 205, xt.pack4, 0, 0x80000000
  TEST_RR_ALL_SAME 206, xt.pack4, 0, 0x80000000
  TEST_RR_RD_IS_RS1 207, xt.pack4, 0x00030007, 7, 3
  TEST_RR_RD_IS_RS2 208, xt.pack4, 0x00030007, 7, 3
  TEST_RR_SAME_SOURCES 209, xt.pack4, 0x00070007, 7
  TEST_RR_ALL_SAME 210, xt.pack4, 0x00070007, 7

  // Every register in every place.
  TEST_RR_REGISTERS 211, xt.pack4, 0xfff3fff3, 0xffffff33, 0xffffff33, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.pack4, 0xc4ebc4eb, 0x7c949e9b, 0x7c949e9b, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.pack4, 0xfff4fff4, 0xffffffe4, 0xffffffe4, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.pack4, 0xb586b586, 0x9b85b8f6, 0x9b85b8f6, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.pack4, 0xf013f013, 0x2f8091b3, 0x2f8091b3, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.pack4, 0x00df00df, 0x00006d4f, 0x00006d4f, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.pack4, 0xffe4ffe4, 0xffffee04, 0xffffee04, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.pack4, 0xfb4bfb4b, 0xff9bc40b, 0xff9bc40b, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.pack4, 0xfe4dfe4d, 0xfffe24cd, 0xfffe24cd, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.pack4, 0x16961696, 0x6196b9e6, 0x6196b9e6, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.pack4, 0x11ce11ce, 0x31916c3e, 0x31916c3e, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.pack4, 0x7e797e79, 0x474ec729, 0x474ec729, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.pack4, 0x00720072, 0x00004782, 0x00004782, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.pack4, 0x74917491, 0x67f4d9d1, 0x67f4d9d1, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.pack4, 0xffc8ffc8, 0xfffffc08, 0xfffffc08, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.pack4, 0x00f800f8, 3896, 3896, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.pack4, 0x3c663c66, 0x034cb646, 0x034cb646, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.pack4, 0x0ecf0ecf, 0x000ecccf, 0x000ecccf, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.pack4, 0xfbd1fbd1, 0xfffbad41, 0xfffbad41, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.pack4, 0x57175717, 0x85377187, 0x85377187, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.pack4, 0xb3f0b3f0, 0x3b133f00, 0x3b133f00, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.pack4, 0xfff8fff8, 0xffffdfd8, 0xffffdfd8, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.pack4, 0xac57ac57, 0xfaace517, 0xfaace517, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.pack4, 0x07d807d8, 0x0007cda8, 0x0007cda8, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.pack4, 0x00010001, 1, 1, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.pack4, 0xe7dae7da, 0x0e578d2a, 0x0e578d2a, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.pack4, 0x67a767a7, 0xa6076a17, 0xa6076a17, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.pack4, 0xfffefffe, 0xfffffffe, 0xfffffffe, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.pack4, 0x912b912b, 0x19e1525b, 0x19e1525b, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.pack4, 0x50805080, 0x755068b0, 0x755068b0, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.pack4, 0xae93d983, 0xbdb94813, 0xbaae4973
  TEST_RR_RESULT_AFTER 242, 1, xt.pack4, 0xd08a57e8, 0x6547ae48, 0x0df0884a
  TEST_RR_RESULT_AFTER 243, 2, xt.pack4, 0xff61697a, 0x26e9a75a, 0xffff5621

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.pack4, 0xb3dfb3df, 0x0bd3bd8f, 0x0bd3bd8f
  TEST_RR_12_AFTER 245, 0, 1, xt.pack4, 0x027c027c, 0x9022473c, 0x9022473c
  TEST_RR_12_AFTER 246, 0, 2, xt.pack4, 0xdaf1daf1, 0xcd8a5f01, 0xcd8a5f01
  TEST_RR_12_AFTER 247, 1, 0, xt.pack4, 0xb2deb2de, 0xcb329dbe, 0xcb329dbe
  TEST_RR_12_AFTER 248, 1, 1, xt.pack4, 0x671c671c, 0x9617719c, 0x9617719c
  TEST_RR_12_AFTER 249, 1, 2, xt.pack4, 0x489c489c, 0x0448491c, 0x0448491c
  TEST_RR_12_AFTER 250, 2, 0, xt.pack4, 0x00010001, 1, 1
  TEST_RR_12_AFTER 251, 2, 1, xt.pack4, 0x66996699, 0x86362999, 0x86362999
  TEST_RR_12_AFTER 252, 2, 2, xt.pack4, 0x920f920f, 0x4962800f, 0x4962800f
  TEST_RR_21_AFTER 253, 0, 0, xt.pack4, 0x317d317d, 0x4311f77d, 0x4311f77d
  TEST_RR_21_AFTER 254, 0, 1, xt.pack4, 0xcb54cb54, 0xfc9b1504, 0xfc9b1504
  TEST_RR_21_AFTER 255, 0, 2, xt.pack4, 0x6e0f6e0f, 0xc66e20cf, 0xc66e20cf
  TEST_RR_21_AFTER 256, 1, 0, xt.pack4, 0xffc5ffc5, 0xffff0c85, 0xffff0c85
  TEST_RR_21_AFTER 257, 1, 1, xt.pack4, 0x00390039, 953, 953
  TEST_RR_21_AFTER 258, 1, 2, xt.pack4, 0xf4e6f4e6, 0xfff46ee6, 0xfff46ee6
  TEST_RR_21_AFTER 259, 2, 0, xt.pack4, 0x001d001d, 429, 429
  TEST_RR_21_AFTER 260, 2, 1, xt.pack4, 0x2fa12fa1, 0xa23ffaf1, 0xa23ffaf1
  TEST_RR_21_AFTER 261, 2, 2, xt.pack4, 0x3bb93bb9, 0x03bbeb19, 0x03bbeb19
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.pack4, 0x04060406, 0xb03470a6, 0xb03470a6
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.pack4, 0x3f513f51, 0xc33f95d1, 0xc33f95d1
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.pack4, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.pack4, 0x00be00be, 2878, 2878
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.pack4, 0x00140014, 308, 308
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.pack4, 0x477f477f, 0x54c767ef, 0x54c767ef

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.pack4, 0xb534b534, 0xfbc5a344, 0xfbc5a344
  TEST_RR_RS2_LOADED 269, 0, xt.pack4, 0xb534b534, 0xfbc5a344, 0xfbc5a344
  TEST_RR_BOTH_LOADED 270, 0, xt.pack4, 0xb534b534, 0xfbc5a344
  TEST_RR_RS1_LOADED 271, 1, xt.pack4, 0x00350035, 901, 901
  TEST_RR_RS2_LOADED 272, 1, xt.pack4, 0x00350035, 901, 901
  TEST_RR_BOTH_LOADED 273, 1, xt.pack4, 0x00350035, 901
  TEST_RR_RS1_LOADED 274, 2, xt.pack4, 0xfffafffa, 0xffffffca, 0xffffffca
  TEST_RR_RS2_LOADED 275, 2, xt.pack4, 0xfffafffa, 0xffffffca, 0xffffffca
  TEST_RR_BOTH_LOADED 276, 2, xt.pack4, 0xfffafffa, 0xffffffca

  // Each result is at once a source.
  TEST_RR_CHAIN 277, xt.pack4, 0xf5573a67, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 278, xt.pack4, 0xa775afc5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 279, xt.pack4, 0x033fffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 280, xt.pack4, 0x3a670000, 0xc35a96e7
  TEST_RR_ZERO_RS2 281, xt.pack4, 0x00003a67, 0xc35a96e7
  TEST_RR_ZERO_RS1 282, xt.pack4, 0x00010000, 1
  TEST_RR_ZERO_RS2 283, xt.pack4, 1, 1
  TEST_RR_ZERO_RS1 284, xt.pack4, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 285, xt.pack4, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_RS1 286, xt.pack4, 0, 0x60000000
  TEST_RR_ZERO_RS2 287, xt.pack4, 0, 0x60000000
  TEST_RR_ZERO_RS1 288, xt.pack4, 0, 0xa0000000
  TEST_RR_ZERO_RS2 289, xt.pack4, 0, 0xa0000000
  TEST_RR_ZERO_RS1 290, xt.pack4, 0x00050000, 5
  TEST_RR_ZERO_RS2 291, xt.pack4, 5, 5
  TEST_RR_ZERO_RS1 292, xt.pack4, 0x03210000, 0x00030201
  TEST_RR_ZERO_RS2 293, xt.pack4, 801, 0x00030201
  TEST_RR_ZERO_RS1 294, xt.pack4, 0, 0
  TEST_RR_ZERO_RS2 295, xt.pack4, 0, 0
  TEST_RR_ZERO_BOTH 296, xt.pack4, 0
  TEST_RR_ZERO_RD 297, xt.pack4, 0, 217
  TEST_RR_ZERO_RD 298, xt.pack4, 0x58c22312, 0x18ba1adf
  TEST_RR_ZERO_RD 299, xt.pack4, 0xfe456d9a, 0xfff41c49

TEST_END
