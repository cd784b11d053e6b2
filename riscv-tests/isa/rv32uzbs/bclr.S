// bclr: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, bclr, 0, 0, 0
  TEST_RR 3, bclr, 0, 0, 1
  TEST_RR 4, bclr, 0, 0, 2
  TEST_RR 5, bclr, 0, 0, 0x7fffffff
  TEST_RR 6, bclr, 0, 0, 0x80000000
  TEST_RR 7, bclr, 0, 0, 0x80000001
  TEST_RR 8, bclr, 0, 0, 0xffff8000
  TEST_RR 9, bclr, 0, 0, 0xffffffff
  TEST_RR 10, bclr, 0, 1, 0
  TEST_RR 11, bclr, 1, 1, 1
  TEST_RR 12, bclr, 1, 1, 2
  TEST_RR 13, bclr, 1, 1, 0x7fffffff
  TEST_RR 14, bclr, 0, 1, 0x80000000
  TEST_RR 15, bclr, 1, 1, 0x80000001
  TEST_RR 16, bclr, 0, 1, 0xffff8000
  TEST_RR 17, bclr, 1, 1, 0xffffffff
  TEST_RR 18, bclr, 2, 2, 0
  TEST_RR 19, bclr, 0, 2, 1
  TEST_RR 20, bclr, 2, 2, 2
  TEST_RR 21, bclr, 2, 2, 0x7fffffff
  TEST_RR 22, bclr, 2, 2, 0x80000000
  TEST_RR 23, bclr, 0, 2, 0x80000001
  TEST_RR 24, bclr, 2, 2, 0xffff8000
  TEST_RR 25, bclr, 2, 2, 0xffffffff
  TEST_RR 26, bclr, 0x7ffffffe, 0x7fffffff, 0
  TEST_RR 27, bclr, 0x7ffffffd, 0x7fffffff, 1
  TEST_RR 28, bclr, 0x7ffffffb, 0x7fffffff, 2
  TEST_RR 29, bclr, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, bclr, 0x7ffffffe, 0x7fffffff, 0x80000000
  TEST_RR 31, bclr, 0x7ffffffd, 0x7fffffff, 0x80000001
  TEST_RR 32, bclr, 0x7ffffffe, 0x7fffffff, 0xffff8000
  TEST_RR 33, bclr, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, bclr, 0x80000000, 0x80000000, 0
  TEST_RR 35, bclr, 0x80000000, 0x80000000, 1
  TEST_RR 36, bclr, 0x80000000, 0x80000000, 2
  TEST_RR 37, bclr, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, bclr, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, bclr, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, bclr, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, bclr, 0, 0x80000000, 0xffffffff
  TEST_RR 42, bclr, 0x80000000, 0x80000001, 0
  TEST_RR 43, bclr, 0x80000001, 0x80000001, 1
  TEST_RR 44, bclr, 0x80000001, 0x80000001, 2
  TEST_RR 45, bclr, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, bclr, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, bclr, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, bclr, 0x80000000, 0x80000001, 0xffff8000
  TEST_RR 49, bclr, 1, 0x80000001, 0xffffffff
  TEST_RR 50, bclr, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, bclr, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, bclr, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, bclr, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, bclr, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, bclr, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, bclr, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, bclr, 0x7fff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, bclr, 0xfffffffe, 0xffffffff, 0
  TEST_RR 59, bclr, 0xfffffffd, 0xffffffff, 1
  TEST_RR 60, bclr, 0xfffffffb, 0xffffffff, 2
  TEST_RR 61, bclr, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, bclr, 0xfffffffe, 0xffffffff, 0x80000000
  TEST_RR 63, bclr, 0xfffffffd, 0xffffffff, 0x80000001
  TEST_RR 64, bclr, 0xfffffffe, 0xffffffff, 0xffff8000
  TEST_RR 65, bclr, 0x7fffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, bclr, 0xc35a96e6, 0xc35a96e7, 0
  TEST_RR 67, bclr, 0x5a0f3c84, 0x5a0f3c85, 0xd9766260
  TEST_RR 68, bclr, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RR 69, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xe8283f61
  TEST_RR 70, bclr, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RR 71, bclr, 0x5a0f3c81, 0x5a0f3c85, 0x946c5a22
  TEST_RR 72, bclr, 0xc35a96e7, 0xc35a96e7, 3
  TEST_RR 73, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x17954903
  TEST_RR 74, bclr, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 75, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x945ce9e4
  TEST_RR 76, bclr, 0xc35a96c7, 0xc35a96e7, 5
  TEST_RR 77, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xefb0c285
  TEST_RR 78, bclr, 0xc35a96a7, 0xc35a96e7, 6
  TEST_RR 79, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xaeb66046
  TEST_RR 80, bclr, 0xc35a9667, 0xc35a96e7, 7
  TEST_RR 81, bclr, 0x5a0f3c05, 0x5a0f3c85, 0x46cc9ae7
  TEST_RR 82, bclr, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 83, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xeafbc308
  TEST_RR 84, bclr, 0xc35a94e7, 0xc35a96e7, 9
  TEST_RR 85, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x761d5469
  TEST_RR 86, bclr, 0xc35a92e7, 0xc35a96e7, 10
  TEST_RR 87, bclr, 0x5a0f3885, 0x5a0f3c85, 0x0e8ab96a
  TEST_RR 88, bclr, 0xc35a96e7, 0xc35a96e7, 11
  TEST_RR 89, bclr, 0x5a0f3485, 0x5a0f3c85, 0xea557aab
  TEST_RR 90, bclr, 0xc35a86e7, 0xc35a96e7, 12
  TEST_RR 91, bclr, 0x5a0f2c85, 0x5a0f3c85, 0xb85a296c
  TEST_RR 92, bclr, 0xc35a96e7, 0xc35a96e7, 13
  TEST_RR 93, bclr, 0x5a0f1c85, 0x5a0f3c85, 0x75aa9b8d
  TEST_RR 94, bclr, 0xc35a96e7, 0xc35a96e7, 14
  TEST_RR 95, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xd8aef2ee
  TEST_RR 96, bclr, 0xc35a16e7, 0xc35a96e7, 15
  TEST_RR 97, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xf3b78daf
  TEST_RR 98, bclr, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 99, bclr, 0x5a0e3c85, 0x5a0f3c85, 0x1a4a9910
  TEST_RR 100, bclr, 0xc35896e7, 0xc35a96e7, 17
  TEST_RR 101, bclr, 0x5a0d3c85, 0x5a0f3c85, 0xe01c2051
  TEST_RR 102, bclr, 0xc35a96e7, 0xc35a96e7, 18
  TEST_RR 103, bclr, 0x5a0b3c85, 0x5a0f3c85, 0xaa3176d2
  TEST_RR 104, bclr, 0xc35296e7, 0xc35a96e7, 19
  TEST_RR 105, bclr, 0x5a073c85, 0x5a0f3c85, 0x7e4897f3
  TEST_RR 106, bclr, 0xc34a96e7, 0xc35a96e7, 20
  TEST_RR 107, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x184d4714
  TEST_RR 108, bclr, 0xc35a96e7, 0xc35a96e7, 21
  TEST_RR 109, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xd2017d55
  TEST_RR 110, bclr, 0xc31a96e7, 0xc35a96e7, 22
  TEST_RR 111, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x6d06d736
  TEST_RR 112, bclr, 0xc35a96e7, 0xc35a96e7, 23
  TEST_RR 113, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x25f71d17
  TEST_RR 114, bclr, 0xc25a96e7, 0xc35a96e7, 24
  TEST_RR 115, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xa0eb8b78
  TEST_RR 116, bclr, 0xc15a96e7, 0xc35a96e7, 25
  TEST_RR 117, bclr, 0x580f3c85, 0x5a0f3c85, 0xd2fd8b79
  TEST_RR 118, bclr, 0xc35a96e7, 0xc35a96e7, 26
  TEST_RR 119, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xd324367a
  TEST_RR 120, bclr, 0xc35a96e7, 0xc35a96e7, 27
  TEST_RR 121, bclr, 0x520f3c85, 0x5a0f3c85, 0x40893afb
  TEST_RR 122, bclr, 0xc35a96e7, 0xc35a96e7, 28
  TEST_RR 123, bclr, 0x4a0f3c85, 0x5a0f3c85, 0x7771d77c
  TEST_RR 124, bclr, 0xc35a96e7, 0xc35a96e7, 29
  TEST_RR 125, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x832fc0dd
  TEST_RR 126, bclr, 0x835a96e7, 0xc35a96e7, 30
  TEST_RR 127, bclr, 0x1a0f3c85, 0x5a0f3c85, 0x0698235e
  TEST_RR 128, bclr, 0x435a96e7, 0xc35a96e7, 31
  TEST_RR 129, bclr, 0x5a0f3c85, 0x5a0f3c85, 0x92aeecdf

  // Each bit of either source, where it decides.
  TEST_RR 130, bclr, 0x793c1c16, 0x793c1c16, 0xe1ada730
  TEST_RR 131, bclr, 0x793c1c17, 0x793c1c17, 0xe1ada730
  TEST_RR 132, bclr, 0x4e9d3ecd, 0x4ebd3ecd, 0x9b6122f5
  TEST_RR 133, bclr, 0x4ead3ecd, 0x4ebd3ecd, 0x9b6122f4
  TEST_RR 134, bclr, 0x0004f9ed, 0x0014f9ed, 0xc7f30d34
  TEST_RR 135, bclr, 0x0004f9ef, 0x0014f9ef, 0xc7f30d34
  TEST_RR 136, bclr, 0xffb6bf08, 0xfff6bf08, 0x18624bf6
  TEST_RR 137, bclr, 0xffe6bf08, 0xfff6bf08, 0x18624bf4
  TEST_RR 138, bclr, 0x6c937e88, 0x6c937e88, 0x4ac17775
  TEST_RR 139, bclr, 0x6c937e8c, 0x6c937e8c, 0x4ac17775
  TEST_RR 140, bclr, 0xffff6d25, 0xffff6d27, 1
  TEST_RR 141, bclr, 0xffff6d07, 0xffff6d27, 5
  TEST_RR 142, bclr, 0xfd80b4f7, 0xfd80b4f7, 0x5c765bd5
  TEST_RR 143, bclr, 0xfd80b4ff, 0xfd80b4ff, 0x5c765bd5
  TEST_RR 144, bclr, 0xffffff88, 0xffffffc8, 0x0468be26
  TEST_RR 145, bclr, 0xffffbfc8, 0xffffffc8, 0x0468be2e
  TEST_RR 146, bclr, 0xfffffffe, 0xffffffff, 0x790cbf40
  TEST_RR 147, bclr, 0xffffffee, 0xffffffef, 0x790cbf40
  TEST_RR 148, bclr, 0x8d620b78, 0xcd620b78, 0xf068a97e
  TEST_RR 149, bclr, 0xcd620b78, 0xcd620b78, 0xf068a96e
  TEST_RR 150, bclr, 0xffff424b, 0xffff424b, 0xd0e3dea2
  TEST_RR 151, bclr, 0xffff426b, 0xffff426b, 0xd0e3dea2
  TEST_RR 152, bclr, 0xe0011899, 0xe0111899, 0x3275ab74
  TEST_RR 153, bclr, 0xe00118d9, 0xe01118d9, 0x3275ab74
  TEST_RR 154, bclr, 0x0bb26d74, 0x0bb26d74, 0xc6bd4bdf
  TEST_RR 155, bclr, 0x0bb26df4, 0x0bb26df4, 0xc6bd4bdf
  TEST_RR 156, bclr, 0xe6bcfb58, 0xe6bcff58, 0xffffffea
  TEST_RR 157, bclr, 0xe6bcfa58, 0xe6bcfe58, 0xffffffea
  TEST_RR 158, bclr, 0x8ef66aa6, 0x8ef66ba6, 0x1d9c5628
  TEST_RR 159, bclr, 0x8ef668a6, 0x8ef669a6, 0x1d9c5628
  TEST_RR 160, bclr, 0x0000704a, 0x0000704a, 0x0eae6690
  TEST_RR 161, bclr, 0x0000744a, 0x0000744a, 0x0eae6690
  TEST_RR 162, bclr, 699, 699, 0xa8dfb88f
  TEST_RR 163, bclr, 2747, 2747, 0xa8dfb88f
  TEST_RR 164, bclr, 0xfdffb773, 0xffffb773, 0xdfa20fb9
  TEST_RR 165, bclr, 0xfdffa773, 0xffffa773, 0xdfa20fb9
  TEST_RR 166, bclr, 0xa81696a7, 0xa81696a7, 503
  TEST_RR 167, bclr, 0xa816b6a7, 0xa816b6a7, 503
  TEST_RR 168, bclr, 0x50b00879, 0x50b02879, 0x0006bbad
  TEST_RR 169, bclr, 0x50b04879, 0x50b06879, 0x0006bbad
  TEST_RR 170, bclr, 0x1da1bf96, 0x1da5bf96, 0xbad22ab2
  TEST_RR 171, bclr, 0x1da13f96, 0x1da53f96, 0xbad22ab2
  TEST_RR 172, bclr, 0x36d47047, 0x36d47047, 0x0563000f
  TEST_RR 173, bclr, 0x36d57047, 0x36d57047, 0x0563000f
  TEST_RR 174, bclr, 0x00007b1a, 0x00007b1a, 0x0000345f
  TEST_RR 175, bclr, 0x00027b1a, 0x00027b1a, 0x0000345f
  TEST_RR 176, bclr, 0xb430d5fa, 0xb430d5fa, 0x1f071dd8
  TEST_RR 177, bclr, 0xb434d5fa, 0xb434d5fa, 0x1f071dd8
  TEST_RR 178, bclr, 0x001f0a30, 0x001f0a30, 0x013ee178
  TEST_RR 179, bclr, 0x00170a30, 0x00170a30, 0x013ee178
  TEST_RR 180, bclr, 0x001fe500, 0x001fe504, 0xbfa9c382
  TEST_RR 181, bclr, 0x000fe500, 0x000fe504, 0xbfa9c382
  TEST_RR 182, bclr, 0xf7fec3c2, 0xfffec3c2, 0x8b3e137b
  TEST_RR 183, bclr, 0xf7dec3c2, 0xffdec3c2, 0x8b3e137b
  TEST_RR 184, bclr, 0xb88693fd, 0xbc8693fd, 0xffe8779a
  TEST_RR 185, bclr, 0xb8c693fd, 0xbcc693fd, 0xffe8779a
  TEST_RR 186, bclr, 0x3942417a, 0x3942417a, 0xf3e04ccf
  TEST_RR 187, bclr, 0x39c2417a, 0x39c2417a, 0xf3e04ccf
  TEST_RR 188, bclr, 0x849bd95c, 0x849bd95c, 0x035ad449
  TEST_RR 189, bclr, 0x859bd95c, 0x859bd95c, 0x035ad449
  TEST_RR 190, bclr, 0xff1097e0, 0xff1097e0, 0xffe86f13
  TEST_RR 191, bclr, 0xfd1097e0, 0xfd1097e0, 0xffe86f13
  TEST_RR 192, bclr, 0x00001aaf, 0x00001aaf, 0xfffffff2
  TEST_RR 193, bclr, 0x04001aaf, 0x04001aaf, 0xfffffff2
  TEST_RR 194, bclr, 0xfff8142b, 0xfff8162b, 0xeecb4549
  TEST_RR 195, bclr, 0xf7f8142b, 0xf7f8162b, 0xeecb4549
  TEST_RR 196, bclr, 0x98ddb03c, 0x98ddb07c, 326
  TEST_RR 197, bclr, 0x88ddb03c, 0x88ddb07c, 326
  TEST_RR 198, bclr, 0xfffffbad, 0xffffffad, 0xfff83fea
  TEST_RR 199, bclr, 0xdffffbad, 0xdfffffad, 0xfff83fea
  TEST_RR 200, bclr, 0xffffdfff, 0xffffffff, 0xfffffead
  TEST_RR 201, bclr, 0xbfffdfff, 0xbfffffff, 0xfffffead
  TEST_RR 202, bclr, 0x7e7eecc5, 0x7e7fecc5, 0x85c12a30
  TEST_RR 203, bclr, 0xfe7eecc5, 0xfe7fecc5, 0x85c12a30

  // Noise.
  TEST_RR 204, bclr, 0xa619b973, 0xa719b973, 0x4b801d78
  TEST_RR 205, bclr, 0xa4f91ede, 0xa4fd1ede, 0xe913db32
  TEST_RR 206, bclr, 0x01a110d7, 0x01a910d7, 0x2d1fdc13
  TEST_RR 207, bclr, 0x6485b3d9, 0x6c85b3d9, 0x1ab8f1db
  TEST_RR 208, bclr, 0xaa6a5806, 0xaa6a5806, 0x19a16325
  TEST_RR 209, bclr, 0xf42bfab8, 0xf42bfbb8, 0x11395ec8
  TEST_RR 210, bclr, 0x11520cfc, 0x11520cfc, 0xa42d27cc
  TEST_RR 211, bclr, 0xdc13ea20, 0xdc13ea20, 0xbcef2f5d
  TEST_RR 212, bclr, 0x8d99de47, 0x8dd9de47, 0x3af2cd36
  TEST_RR 213, bclr, 0x61a88d40, 0x61a88d50, 0xfb9b6f44
  TEST_RR 214, bclr, 0x796eed31, 0x796eed35, 0x90278902
  TEST_RR 215, bclr, 0x95e94586, 0x95e94586, 0xc2559ed2
  TEST_RR 216, bclr, 0xd66f8c45, 0xd66f8c45, 0x795fb8fd
  TEST_RR 217, bclr, 0x74004419, 0x74004c19, 0x9229adcb
  TEST_RR 218, bclr, 0x076f9626, 0x076f9e26, 0xab4c64cb
  TEST_RR 219, bclr, 0x06d6533b, 0x06d6533b, 0xdbe8e315

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, bclr, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, bclr, 0xc35a96c7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, bclr, 0xc35a9667, 0xc35a96e7
  TEST_RR_ALL_SAME 223, bclr, 0xc35a9667, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, bclr, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, bclr, 0x5a0f3c05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, bclr, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, bclr, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, bclr, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, bclr, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, bclr, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 231, bclr, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 232, bclr, 7, 7, 3
  TEST_RR_RD_IS_RS2 233, bclr, 7, 7, 3
  TEST_RR_SAME_SOURCES 234, bclr, 7, 7
  TEST_RR_ALL_SAME 235, bclr, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, bclr, 0xeffac1fc, 0xfffac1fc, 0xfffac1fc, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, bclr, 0xca084c98, 0xcb084c98, 0xcb084c98, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, bclr, 0xdb72d868, 0xdb72d968, 0xdb72d968, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, bclr, 0xffdffffe, 0xfffffffe, 0x00005cd5, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, bclr, 0xffff98a3, 0xffff98a3, 0xffff98a3, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, bclr, 0xe1fa8e31, 0xe9fa8e31, 0x0000785b, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, bclr, 0x3110565c, 0x3190565c, 0xfffff917, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, bclr, 0xffffffe3, 0xffffffe3, 0xffffffe3, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, bclr, 2373, 2405, 2405, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, bclr, 0x0001d055, 0x0001d05d, 0x67415d63, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, bclr, 0xffffffc5, 0xffffffe5, 0xffffffe5, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, bclr, 0xf5f526e8, 0xf5f52ee8, 0xffeba24b, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, bclr, 0xe4efef21, 0xe4efef21, 0xe4efef21, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, bclr, 0xfffc1a8d, 0xfffc3a8d, 0xfffc3a8d, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, bclr, 0x8c84ac3e, 0xcc84ac3e, 0x0059cabe, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, bclr, 0xffffcae1, 0xffffcae1, 0xffffcae1, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, bclr, 0x17f1c632, 0x17f1c672, 0xfb864ea6, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, bclr, 0x4542161c, 0x5542161c, 0x5542161c, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, bclr, 0xfff74de9, 0xfff74fe9, 0xfff74fe9, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, bclr, 0xffbfe6b6, 0xffffe6b6, 0xffffe6b6, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, bclr, 0xa00261be, 0xe00261be, 0xe00261be, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, bclr, 0xfdffffff, 0xffffffff, 0xffe47439, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, bclr, 0x7fffffff, 0xffffffff, 0xffffffff, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, bclr, 0xf7ffe93b, 0xffffe93b, 0xffffe93b, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, bclr, 0x7299a55f, 0xf299a55f, 0xf299a55f, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, bclr, 0xfff7ff13, 0xffffff13, 0xffffff13, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, bclr, 0xdfffb4dd, 0xffffb4dd, 0xffffb4dd, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, bclr, 0xd443a0d9, 0xd643a0d9, 0xd643a0d9, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, bclr, 0xeffffffc, 0xfffffffc, 0xfffffffc, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, bclr, 0xa0ab0a7f, 0xa2ab0a7f, 0x5ba86899, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, bclr, 0x79034299, 0x7903429b, 1
  TEST_RR_RESULT_AFTER 267, 1, bclr, 0xfffff7ff, 0xffffffff, 0xb18b21eb
  TEST_RR_RESULT_AFTER 268, 2, bclr, 0x03103bd1, 0x03103bd1, 0xfffffeb1

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, bclr, 0xffeffef4, 0xfffffef4, 0xfffffef4
  TEST_RR_12_AFTER 270, 0, 1, bclr, 0xffffffe3, 0xffffffe3, 0xffffffe3
  TEST_RR_12_AFTER 271, 0, 2, bclr, 0xfffff7cb, 0xffffffcb, 0xffffffcb
  TEST_RR_12_AFTER 272, 1, 0, bclr, 0xf7ffffff, 0xffffffff, 0xffff89db
  TEST_RR_12_AFTER 273, 1, 1, bclr, 3875, 4003, 0xffffffe7
  TEST_RR_12_AFTER 274, 1, 2, bclr, 0xfffffcc5, 0xfffffce5, 0xfffffce5
  TEST_RR_12_AFTER 275, 2, 0, bclr, 0xffeffffe, 0xfffffffe, 0x0afa73b4
  TEST_RR_12_AFTER 276, 2, 1, bclr, 0x4aec5553, 0x4aed5553, 0x652898d0
  TEST_RR_12_AFTER 277, 2, 2, bclr, 0x2c09c237, 0x2c09c337, 8
  TEST_RR_21_AFTER 278, 0, 0, bclr, 0x054ec10a, 0x074ec10a, 0x13aac3f9
  TEST_RR_21_AFTER 279, 0, 1, bclr, 0x1147239e, 0x5147239e, 0x5147239e
  TEST_RR_21_AFTER 280, 0, 2, bclr, 0x768407cb, 0x76840fcb, 0x76840fcb
  TEST_RR_21_AFTER 281, 1, 0, bclr, 0xdfeb9e5d, 0xffeb9e5d, 0xffeb9e5d
  TEST_RR_21_AFTER 282, 1, 1, bclr, 0x5d73ae26, 0x5d7bae26, 0xfdf2b293
  TEST_RR_21_AFTER 283, 1, 2, bclr, 0x399f776b, 0x399f7f6b, 0x399f7f6b
  TEST_RR_21_AFTER 284, 2, 0, bclr, 0xed36edac, 0xed36fdac, 0xed36fdac
  TEST_RR_21_AFTER 285, 2, 1, bclr, 0x000dbcce, 0x000dfcce, 0x000dfcce
  TEST_RR_21_AFTER 286, 2, 2, bclr, 0xfec28592, 0xfec68592, 0xfec68592
  TEST_RR_BOTH_AFTER 287, 0, 0, bclr, 0x1f0ab84c, 0x3f0ab84c, 0xfffffffd
  TEST_RR_BOTH_AFTER 288, 0, 1, bclr, 0x2dccbdf5, 0x2decbdf5, 0x2decbdf5
  TEST_RR_BOTH_AFTER 289, 0, 2, bclr, 0x6e592826, 0x6e592866, 0x6e592866
  TEST_RR_BOTH_AFTER 290, 1, 0, bclr, 0x1a4881fa, 0x9a4881fa, 0xffffffff
  TEST_RR_BOTH_AFTER 291, 1, 1, bclr, 0x3ab98b91, 0x3af98b91, 0x9bae0576
  TEST_RR_BOTH_AFTER 292, 2, 0, bclr, 0x3af326ab, 0x3af32eab, 0x3af32eab

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, bclr, 0x793b6dff, 0x793bedff, 0x2dd93b6f
  TEST_RR_RS2_LOADED 294, 0, bclr, 0x793b6dff, 0x793bedff, 0x2dd93b6f
  TEST_RR_BOTH_LOADED 295, 0, bclr, 0x793bedff, 0x793bedff
  TEST_RR_RS1_LOADED 296, 1, bclr, 0x0a051abc, 0x1a051abc, 0x1a051abc
  TEST_RR_RS2_LOADED 297, 1, bclr, 0x0a051abc, 0x1a051abc, 0x1a051abc
  TEST_RR_BOTH_LOADED 298, 1, bclr, 0x0a051abc, 0x1a051abc
  TEST_RR_RS1_LOADED 299, 2, bclr, 0x10297657, 0x10a97657, 0x10a97657
  TEST_RR_RS2_LOADED 300, 2, bclr, 0x10297657, 0x10a97657, 0x10a97657
  TEST_RR_BOTH_LOADED 301, 2, bclr, 0x10297657, 0x10a97657

  // Each result is at once a source.
  TEST_RR_CHAIN 302, bclr, 0xc35a9667, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, bclr, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, bclr, 0x7f7fffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, bclr, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, bclr, 0xc35a96e6, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, bclr, 0, 1
  TEST_RR_ZERO_RS2 308, bclr, 0, 1
  TEST_RR_ZERO_RS1 309, bclr, 0, 0xffffffff
  TEST_RR_ZERO_RS2 310, bclr, 0xfffffffe, 0xffffffff
  TEST_RR_ZERO_RS1 311, bclr, 0, 0x60000000
  TEST_RR_ZERO_RS2 312, bclr, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 313, bclr, 0, 0xa0000000
  TEST_RR_ZERO_RS2 314, bclr, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 315, bclr, 0, 5
  TEST_RR_ZERO_RS2 316, bclr, 4, 5
  TEST_RR_ZERO_RS1 317, bclr, 0, 0x00030201
  TEST_RR_ZERO_RS2 318, bclr, 0x00030200, 0x00030201
  TEST_RR_ZERO_RS1 319, bclr, 0, 0
  TEST_RR_ZERO_RS2 320, bclr, 0, 0
  TEST_RR_ZERO_BOTH 321, bclr, 0
  TEST_RR_ZERO_RD 322, bclr, 23, 0x0302cf76
  TEST_RR_ZERO_RD 323, bclr, 0xfffffdde, 0x07c53767
  TEST_RR_ZERO_RD 324, bclr, 0x05fa685b, 0xd0002109

TEST_END
