// sh3add: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sh3add, 0, 0, 0
  TEST_RR 3, sh3add, 1, 0, 1
  TEST_RR 4, sh3add, 2, 0, 2
  TEST_RR 5, sh3add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, sh3add, 0x80000000, 0, 0x80000000
  TEST_RR 7, sh3add, 0x80000001, 0, 0x80000001
  TEST_RR 8, sh3add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, sh3add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, sh3add, 8, 1, 0
  TEST_RR 11, sh3add, 9, 1, 1
  TEST_RR 12, sh3add, 10, 1, 2
  TEST_RR 13, sh3add, 0x80000007, 1, 0x7fffffff
  TEST_RR 14, sh3add, 0x80000008, 1, 0x80000000
  TEST_RR 15, sh3add, 0x80000009, 1, 0x80000001
  TEST_RR 16, sh3add, 0xffff8008, 1, 0xffff8000
  TEST_RR 17, sh3add, 7, 1, 0xffffffff
  TEST_RR 18, sh3add, 16, 2, 0
  TEST_RR 19, sh3add, 17, 2, 1
  TEST_RR 20, sh3add, 18, 2, 2
  TEST_RR 21, sh3add, 0x8000000f, 2, 0x7fffffff
  TEST_RR 22, sh3add, 0x80000010, 2, 0x80000000
  TEST_RR 23, sh3add, 0x80000011, 2, 0x80000001
  TEST_RR 24, sh3add, 0xffff8010, 2, 0xffff8000
  TEST_RR 25, sh3add, 15, 2, 0xffffffff
  TEST_RR 26, sh3add, 0xfffffff8, 0x7fffffff, 0
  TEST_RR 27, sh3add, 0xfffffff9, 0x7fffffff, 1
  TEST_RR 28, sh3add, 0xfffffffa, 0x7fffffff, 2
  TEST_RR 29, sh3add, 0x7ffffff7, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sh3add, 0x7ffffff8, 0x7fffffff, 0x80000000
  TEST_RR 31, sh3add, 0x7ffffff9, 0x7fffffff, 0x80000001
  TEST_RR 32, sh3add, 0xffff7ff8, 0x7fffffff, 0xffff8000
  TEST_RR 33, sh3add, 0xfffffff7, 0x7fffffff, 0xffffffff
  TEST_RR 34, sh3add, 0, 0x80000000, 0
  TEST_RR 35, sh3add, 1, 0x80000000, 1
  TEST_RR 36, sh3add, 2, 0x80000000, 2
  TEST_RR 37, sh3add, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sh3add, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sh3add, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, sh3add, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, sh3add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sh3add, 8, 0x80000001, 0
  TEST_RR 43, sh3add, 9, 0x80000001, 1
  TEST_RR 44, sh3add, 10, 0x80000001, 2
  TEST_RR 45, sh3add, 0x80000007, 0x80000001, 0x7fffffff
  TEST_RR 46, sh3add, 0x80000008, 0x80000001, 0x80000000
  TEST_RR 47, sh3add, 0x80000009, 0x80000001, 0x80000001
  TEST_RR 48, sh3add, 0xffff8008, 0x80000001, 0xffff8000
  TEST_RR 49, sh3add, 7, 0x80000001, 0xffffffff
  TEST_RR 50, sh3add, 0xfffc0000, 0xffff8000, 0
  TEST_RR 51, sh3add, 0xfffc0001, 0xffff8000, 1
  TEST_RR 52, sh3add, 0xfffc0002, 0xffff8000, 2
  TEST_RR 53, sh3add, 0x7ffbffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sh3add, 0x7ffc0000, 0xffff8000, 0x80000000
  TEST_RR 55, sh3add, 0x7ffc0001, 0xffff8000, 0x80000001
  TEST_RR 56, sh3add, 0xfffb8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sh3add, 0xfffbffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sh3add, 0xfffffff8, 0xffffffff, 0
  TEST_RR 59, sh3add, 0xfffffff9, 0xffffffff, 1
  TEST_RR 60, sh3add, 0xfffffffa, 0xffffffff, 2
  TEST_RR 61, sh3add, 0x7ffffff7, 0xffffffff, 0x7fffffff
  TEST_RR 62, sh3add, 0x7ffffff8, 0xffffffff, 0x80000000
  TEST_RR 63, sh3add, 0x7ffffff9, 0xffffffff, 0x80000001
  TEST_RR 64, sh3add, 0xffff7ff8, 0xffffffff, 0xffff8000
  TEST_RR 65, sh3add, 0xfffffff7, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, sh3add, 0x5a0f3c8d, 1, 0x5a0f3c85
  TEST_RR 67, sh3add, 0x1ad4b739, 0xc35a96e7, 1
  TEST_RR 68, sh3add, 0x5a0f3c95, 2, 0x5a0f3c85
  TEST_RR 69, sh3add, 0x1ad4b73a, 0xc35a96e7, 2
  TEST_RR 70, sh3add, 0x5a0f3ca5, 4, 0x5a0f3c85
  TEST_RR 71, sh3add, 0x1ad4b73c, 0xc35a96e7, 4
  TEST_RR 72, sh3add, 0x5a0f3cc5, 8, 0x5a0f3c85
  TEST_RR 73, sh3add, 0x1ad4b740, 0xc35a96e7, 8
  TEST_RR 74, sh3add, 0x5a0f3d05, 16, 0x5a0f3c85
  TEST_RR 75, sh3add, 0x1ad4b748, 0xc35a96e7, 16
  TEST_RR 76, sh3add, 0x5a0f3d85, 32, 0x5a0f3c85
  TEST_RR 77, sh3add, 0x1ad4b758, 0xc35a96e7, 32
  TEST_RR 78, sh3add, 0x5a0f3e85, 64, 0x5a0f3c85
  TEST_RR 79, sh3add, 0x1ad4b778, 0xc35a96e7, 64
  TEST_RR 80, sh3add, 0x5a0f4085, 128, 0x5a0f3c85
  TEST_RR 81, sh3add, 0x1ad4b7b8, 0xc35a96e7, 128
  TEST_RR 82, sh3add, 0x5a0f4485, 256, 0x5a0f3c85
  TEST_RR 83, sh3add, 0x1ad4b838, 0xc35a96e7, 256
  TEST_RR 84, sh3add, 0x5a0f4c85, 512, 0x5a0f3c85
  TEST_RR 85, sh3add, 0x1ad4b938, 0xc35a96e7, 512
  TEST_RR 86, sh3add, 0x5a0f5c85, 1024, 0x5a0f3c85
  TEST_RR 87, sh3add, 0x1ad4bb38, 0xc35a96e7, 1024
  TEST_RR 88, sh3add, 0x5a0f7c85, 2048, 0x5a0f3c85
  TEST_RR 89, sh3add, 0x1ad4bf38, 0xc35a96e7, 2048
  TEST_RR 90, sh3add, 0x5a0fbc85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, sh3add, 0x1ad4c738, 0xc35a96e7, 0x00001000
  TEST_RR 92, sh3add, 0x5a103c85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, sh3add, 0x1ad4d738, 0xc35a96e7, 0x00002000
  TEST_RR 94, sh3add, 0x5a113c85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, sh3add, 0x1ad4f738, 0xc35a96e7, 0x00004000
  TEST_RR 96, sh3add, 0x5a133c85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, sh3add, 0x1ad53738, 0xc35a96e7, 0x00008000
  TEST_RR 98, sh3add, 0x5a173c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, sh3add, 0x1ad5b738, 0xc35a96e7, 0x00010000
  TEST_RR 100, sh3add, 0x5a1f3c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, sh3add, 0x1ad6b738, 0xc35a96e7, 0x00020000
  TEST_RR 102, sh3add, 0x5a2f3c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, sh3add, 0x1ad8b738, 0xc35a96e7, 0x00040000
  TEST_RR 104, sh3add, 0x5a4f3c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, sh3add, 0x1adcb738, 0xc35a96e7, 0x00080000
  TEST_RR 106, sh3add, 0x5a8f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, sh3add, 0x1ae4b738, 0xc35a96e7, 0x00100000
  TEST_RR 108, sh3add, 0x5b0f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, sh3add, 0x1af4b738, 0xc35a96e7, 0x00200000
  TEST_RR 110, sh3add, 0x5c0f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, sh3add, 0x1b14b738, 0xc35a96e7, 0x00400000
  TEST_RR 112, sh3add, 0x5e0f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, sh3add, 0x1b54b738, 0xc35a96e7, 0x00800000
  TEST_RR 114, sh3add, 0x620f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, sh3add, 0x1bd4b738, 0xc35a96e7, 0x01000000
  TEST_RR 116, sh3add, 0x6a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, sh3add, 0x1cd4b738, 0xc35a96e7, 0x02000000
  TEST_RR 118, sh3add, 0x7a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, sh3add, 0x1ed4b738, 0xc35a96e7, 0x04000000
  TEST_RR 120, sh3add, 0x9a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, sh3add, 0x22d4b738, 0xc35a96e7, 0x08000000
  TEST_RR 122, sh3add, 0xda0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, sh3add, 0x2ad4b738, 0xc35a96e7, 0x10000000
  TEST_RR 124, sh3add, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, sh3add, 0x3ad4b738, 0xc35a96e7, 0x20000000
  TEST_RR 126, sh3add, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, sh3add, 0x5ad4b738, 0xc35a96e7, 0x40000000
  TEST_RR 128, sh3add, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, sh3add, 0x9ad4b738, 0xc35a96e7, 0x80000000
  TEST_RR 130, sh3add, 0xffffffe7, 0xfffffffe, 0xfffffff7
  TEST_RR 131, sh3add, 0xfffffbe7, 0xfffffffd, 0xfffffbff
  TEST_RR 132, sh3add, 0xfffdffd7, 0xfffffffb, 0xfffdffff
  TEST_RR 133, sh3add, 0xfeffffb7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, sh3add, 0x7fffff77, 0xffffffef, 0x7fffffff
  TEST_RR 135, sh3add, 0xfffffeb7, 0xffffffdf, 0xffffffbf
  TEST_RR 136, sh3add, 0xffffddf7, 0xffffffbf, 0xffffdfff
  TEST_RR 137, sh3add, 0xffeffbf7, 0xffffff7f, 0xffefffff
  TEST_RR 138, sh3add, 0xf7fff7f7, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, sh3add, 0xffffeff3, 0xfffffdff, 0xfffffffb
  TEST_RR 140, sh3add, 0xffffddf7, 0xfffffbff, 0xfffffdff
  TEST_RR 141, sh3add, 0xfffebff7, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, sh3add, 0xff7f7ff7, 0xffffefff, 0xff7fffff
  TEST_RR 143, sh3add, 0xbffefff7, 0xffffdfff, 0xbfffffff
  TEST_RR 144, sh3add, 0xfffdffd7, 0xffffbfff, 0xffffffdf
  TEST_RR 145, sh3add, 0xfffbeff7, 0xffff7fff, 0xffffefff
  TEST_RR 146, sh3add, 0xffeffff7, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, sh3add, 0xfbeffff7, 0xfffdffff, 0xfbffffff
  TEST_RR 148, sh3add, 0xffdffff5, 0xfffbffff, 0xfffffffd
  TEST_RR 149, sh3add, 0xffbffef7, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, sh3add, 0xff7f7ff7, 0xffefffff, 0xffff7fff
  TEST_RR 151, sh3add, 0xfebffff7, 0xffdfffff, 0xffbfffff
  TEST_RR 152, sh3add, 0xddfffff7, 0xffbfffff, 0xdfffffff
  TEST_RR 153, sh3add, 0xfbffffe7, 0xff7fffff, 0xffffffef
  TEST_RR 154, sh3add, 0xf7fff7f7, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, sh3add, 0xeffbfff7, 0xfdffffff, 0xfffbffff
  TEST_RR 156, sh3add, 0xddfffff7, 0xfbffffff, 0xfdffffff
  TEST_RR 157, sh3add, 0xbffffff6, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, sh3add, 0x7fffff77, 0xefffffff, 0xffffff7f
  TEST_RR 159, sh3add, 0xffffbff7, 0xdfffffff, 0xffffbfff
  TEST_RR 160, sh3add, 0xffdffff7, 0xbfffffff, 0xffdfffff
  TEST_RR 161, sh3add, 0xeffffff7, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, sh3add, 0x72a773c5, 0x65e4a5ac, 0x43824665
  TEST_RR 163, sh3add, 0xbc58cc58, 0x5bbf4c47, 0xde5e6a20
  TEST_RR 164, sh3add, 0x50cd5e0e, 0x495b9308, 0x05f0c5ce
  TEST_RR 165, sh3add, 0x467e42b1, 0x409b6023, 0x41a34199
  TEST_RR 166, sh3add, 0x388facc8, 0x61ebc6d9, 0x29317600
  TEST_RR 167, sh3add, 0x30feed80, 0x37af6b9e, 0x73839090
  TEST_RR 168, sh3add, 0xbbb8d22a, 0x89c04004, 0x6db6d20a
  TEST_RR 169, sh3add, 0xfa71d7c1, 0xeac3c0bd, 0xa453d1d9
  TEST_RR 170, sh3add, 0x8e7fc7b0, 0xcaef51ad, 0x37053a48
  TEST_RR 171, sh3add, 0xd806d909, 0x0c10e33a, 0x777fbf39
  TEST_RR 172, sh3add, 0xf3a582ea, 0xdf5cd532, 0xf8bed95a
  TEST_RR 173, sh3add, 0xc84fa880, 0x7e09c892, 0xd80163f0
  TEST_RR 174, sh3add, 0xb2b48f7b, 0x6f4f73af, 0x3838f203
  TEST_RR 175, sh3add, 0x424bd3c5, 0xa012c6ff, 0x41b59bcd
  TEST_RR 176, sh3add, 0x5caec113, 0x9d62e14f, 0x7197b69b
  TEST_RR 177, sh3add, 0x3a19ed60, 0xb4c467e8, 0x93f6ae20

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, sh3add, 0x74e3f3bd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, sh3add, 0x74e3f3bd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, sh3add, 0xde2f4e1f, 0xc35a96e7
  TEST_RR_ALL_SAME 181, sh3add, 0xde2f4e1f, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, sh3add, 0x93d47b0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, sh3add, 0x93d47b0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, sh3add, 0x2a8920ad, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, sh3add, 0x2a8920ad, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, sh3add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, sh3add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, sh3add, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, sh3add, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, sh3add, 59, 7, 3
  TEST_RR_RD_IS_RS2 191, sh3add, 59, 7, 3
  TEST_RR_SAME_SOURCES 192, sh3add, 63, 7
  TEST_RR_ALL_SAME 193, sh3add, 63, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, sh3add, 0xdbe88dd2, 0xb739e2c4, 0x221977b2, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, sh3add, 0x8bca042d, 0x0196c1ad, 0x7f13f6c5, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, sh3add, 0xd7008957, 0x293b1d3c, 0x8d279f77, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, sh3add, 0xfed0d162, 0x2ced5987, 0x9766052a, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, sh3add, 0x9eea97e5, 0xb60277ee, 0xeed6d875, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, sh3add, 0x981de992, 0x4fb0bb6b, 0x1a980e3a, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, sh3add, 0x939abf52, 0xaf1453d6, 0x1af820a2, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, sh3add, 0x66f4eac4, 0x3312728a, 0xce615674, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, sh3add, 0xec8d5c4a, 0x7200bddf, 0x5c876d52, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, sh3add, 0x7183f60e, 0x159a5f31, 0xc4b0fc86, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, sh3add, 0x4b89d0c3, 0x236c6541, 0x3026a6bb, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, sh3add, 0xf4dd5885, 0xa0cf90d4, 0xee60d1e5, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, sh3add, 0xb6cf3b44, 0xf0e3f952, 0x2faf70b4, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, sh3add, 0x539dd0eb, 0x48c61cd7, 0x0d6cea33, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, sh3add, 0x8680f960, 0xb5f2bc4f, 0xd6eb16e8, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, sh3add, 0x5ff71bc7, 0x8dfbeabf, 0xf017c5cf, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, sh3add, 0x10d51a8b, 0xc68a7367, 0xdc817f53, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, sh3add, 0xd3de56b9, 0xbdcf6902, 0xe5630ea9, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, sh3add, 0x626b41db, 0xde09c5af, 0x721d1463, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, sh3add, 0x30ad60ef, 0xe46f7660, 0x0d31adef, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, sh3add, 0x6481e0c5, 0x811e1b2f, 0x5b91074d, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, sh3add, 0x62a130b1, 0xafdd7420, 0xe3b58fb1, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, sh3add, 0xd5c25acc, 0x788d2ab7, 0x11590514, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, sh3add, 0xbe5b7193, 0xd47c9312, 0x1a76d903, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, sh3add, 0xa2898cbc, 0x0e1b71c3, 0x31adfea4, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, sh3add, 0x331a716d, 0x1d19887f, 0x4a4e2d75, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, sh3add, 0x79ba9b3e, 0x99a3ab32, 0xac9d41ae, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, sh3add, 0x407c97f3, 0x1627af3c, 0x8f3f1e13, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, sh3add, 0xa78e0886, 0xa2654ad6, 0x9463b1d6, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, sh3add, 0x98a2a6a0, 0xb6886f9e, 0xe45f29b0, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, sh3add, 0x77574fc5, 0xe9ba7364, 0x2983b4a5
  TEST_RR_RESULT_AFTER 225, 1, sh3add, 0x7d1b41ff, 0x236416e3, 0x61fa8ae7
  TEST_RR_RESULT_AFTER 226, 2, sh3add, 0xd28c0f30, 0x0a549bf3, 0x7fe72f98

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, sh3add, 0x0f2ad857, 0xbd091c28, 0x26e1f717
  TEST_RR_12_AFTER 228, 0, 1, sh3add, 0xee7a6393, 0xbb010131, 0x16725a0b
  TEST_RR_12_AFTER 229, 0, 2, sh3add, 0x487f1a63, 0x7ee068d9, 0x517bd39b
  TEST_RR_12_AFTER 230, 1, 0, sh3add, 0x94552aea, 0x0021ecca, 0x9345c49a
  TEST_RR_12_AFTER 231, 1, 1, sh3add, 0xc842630d, 0x83ddf02f, 0xa952e195
  TEST_RR_12_AFTER 232, 1, 2, sh3add, 0x7a2bb9e9, 0xa44c9690, 0x57c70569
  TEST_RR_12_AFTER 233, 2, 0, sh3add, 0xe59490d0, 0xfef2b8a2, 0xedfecbc0
  TEST_RR_12_AFTER 234, 2, 1, sh3add, 0xae80e1d2, 0xdccd5202, 0xc81651c2
  TEST_RR_12_AFTER 235, 2, 2, sh3add, 0xab0b894c, 0x0be17d16, 0x4bffa09c
  TEST_RR_21_AFTER 236, 0, 0, sh3add, 0x729b8744, 0xdf621759, 0x778acc7c
  TEST_RR_21_AFTER 237, 0, 1, sh3add, 0xeef8110c, 0x30084fbb, 0x6eb59334
  TEST_RR_21_AFTER 238, 0, 2, sh3add, 0x6559dc87, 0xf8f08891, 0x9dd597ff
  TEST_RR_21_AFTER 239, 1, 0, sh3add, 0x334873a6, 0xd6e0cbab, 0x7c42164e
  TEST_RR_21_AFTER 240, 1, 1, sh3add, 0x15a65091, 0x43477618, 0xfb6a9fd1
  TEST_RR_21_AFTER 241, 1, 2, sh3add, 0xc7d9df57, 0xddfa8243, 0xd805cd3f
  TEST_RR_21_AFTER 242, 2, 0, sh3add, 0x6261f77a, 0xe1369266, 0x58ad644a
  TEST_RR_21_AFTER 243, 2, 1, sh3add, 0x17ca48c4, 0x6adbc58e, 0xc0ec1c54
  TEST_RR_21_AFTER 244, 2, 2, sh3add, 0x12ed724a, 0x4b1ad676, 0xba16be9a
  TEST_RR_BOTH_AFTER 245, 0, 0, sh3add, 0x4a6f45a9, 0xb537156b, 0xa0b69a51
  TEST_RR_BOTH_AFTER 246, 0, 1, sh3add, 0xe364d242, 0x4440fad7, 0xc15cfb8a
  TEST_RR_BOTH_AFTER 247, 0, 2, sh3add, 0xe8dea4db, 0xc8cd9222, 0xa27213cb
  TEST_RR_BOTH_AFTER 248, 1, 0, sh3add, 0xbc24536c, 0xe7209d89, 0x831f6724
  TEST_RR_BOTH_AFTER 249, 1, 1, sh3add, 0x8a39a718, 0x408bdd57, 0x85dabc60
  TEST_RR_BOTH_AFTER 250, 2, 0, sh3add, 0xad2f0033, 0x6d659c94, 0x42021b93

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, sh3add, 0x1a2f9fbe, 0x5b9fad65, 0x3d323496
  TEST_RR_RS2_LOADED 252, 0, sh3add, 0x1a2f9fbe, 0x5b9fad65, 0x3d323496
  TEST_RR_BOTH_LOADED 253, 0, sh3add, 0x389d188d, 0x5b9fad65
  TEST_RR_RS1_LOADED 254, 1, sh3add, 0xf2fcb214, 0xe7a02659, 0xb5fb7f4c
  TEST_RR_RS2_LOADED 255, 1, sh3add, 0xf2fcb214, 0xe7a02659, 0xb5fb7f4c
  TEST_RR_BOTH_LOADED 256, 1, sh3add, 0x24a15921, 0xe7a02659
  TEST_RR_RS1_LOADED 257, 2, sh3add, 0x6bc23e00, 0x1bd01301, 0x8d41a5f8
  TEST_RR_RS2_LOADED 258, 2, sh3add, 0x6bc23e00, 0x1bd01301, 0x8d41a5f8
  TEST_RR_BOTH_LOADED 259, 2, sh3add, 0xfa50ab09, 0x1bd01301

  // Each result is at once a source.
  TEST_RR_CHAIN 260, sh3add, 0x1c0391a5, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, sh3add, 0x32785387, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, sh3add, 0xffffffd3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, sh3add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, sh3add, 0x1ad4b738, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, sh3add, 1, 1
  TEST_RR_ZERO_RS2 266, sh3add, 8, 1
  TEST_RR_ZERO_RS1 267, sh3add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, sh3add, 0xfffffff8, 0xffffffff
  TEST_RR_ZERO_BOTH 269, sh3add, 0
  TEST_RR_ZERO_RD 270, sh3add, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, sh3add, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, sh3add, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, sh3add, 1, 0xffffffff

TEST_END
