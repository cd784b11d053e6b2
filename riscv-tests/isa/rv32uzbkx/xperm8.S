// xperm8: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xperm8, 0, 0, 0
  TEST_RR 3, xperm8, 0, 0, 1
  TEST_RR 4, xperm8, 0, 0, 2
  TEST_RR 5, xperm8, 0, 0, 0x7fffffff
  TEST_RR 6, xperm8, 0, 0, 0x80000000
  TEST_RR 7, xperm8, 0, 0, 0x80000001
  TEST_RR 8, xperm8, 0, 0, 0xffff8000
  TEST_RR 9, xperm8, 0, 0, 0xffffffff
  TEST_RR 10, xperm8, 0x01010101, 1, 0
  TEST_RR 11, xperm8, 0x01010100, 1, 1
  TEST_RR 12, xperm8, 0x01010100, 1, 2
  TEST_RR 13, xperm8, 0, 1, 0x7fffffff
  TEST_RR 14, xperm8, 0x00010101, 1, 0x80000000
  TEST_RR 15, xperm8, 0x00010100, 1, 0x80000001
  TEST_RR 16, xperm8, 1, 1, 0xffff8000
  TEST_RR 17, xperm8, 0, 1, 0xffffffff
  TEST_RR 18, xperm8, 0x02020202, 2, 0
  TEST_RR 19, xperm8, 0x02020200, 2, 1
  TEST_RR 20, xperm8, 0x02020200, 2, 2
  TEST_RR 21, xperm8, 0, 2, 0x7fffffff
  TEST_RR 22, xperm8, 0x00020202, 2, 0x80000000
  TEST_RR 23, xperm8, 0x00020200, 2, 0x80000001
  TEST_RR 24, xperm8, 2, 2, 0xffff8000
  TEST_RR 25, xperm8, 0, 2, 0xffffffff
  TEST_RR 26, xperm8, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, xperm8, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, xperm8, 0xffffffff, 0x7fffffff, 2
  TEST_RR 29, xperm8, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xperm8, 0x00ffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, xperm8, 0x00ffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, xperm8, 255, 0x7fffffff, 0xffff8000
  TEST_RR 33, xperm8, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, xperm8, 0, 0x80000000, 0
  TEST_RR 35, xperm8, 0, 0x80000000, 1
  TEST_RR 36, xperm8, 0, 0x80000000, 2
  TEST_RR 37, xperm8, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, xperm8, 0, 0x80000000, 0x80000000
  TEST_RR 39, xperm8, 0, 0x80000000, 0x80000001
  TEST_RR 40, xperm8, 0, 0x80000000, 0xffff8000
  TEST_RR 41, xperm8, 0, 0x80000000, 0xffffffff
  TEST_RR 42, xperm8, 0x01010101, 0x80000001, 0
  TEST_RR 43, xperm8, 0x01010100, 0x80000001, 1
  TEST_RR 44, xperm8, 0x01010100, 0x80000001, 2
  TEST_RR 45, xperm8, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, xperm8, 0x00010101, 0x80000001, 0x80000000
  TEST_RR 47, xperm8, 0x00010100, 0x80000001, 0x80000001
  TEST_RR 48, xperm8, 1, 0x80000001, 0xffff8000
  TEST_RR 49, xperm8, 0, 0x80000001, 0xffffffff
  TEST_RR 50, xperm8, 0, 0xffff8000, 0
  TEST_RR 51, xperm8, 128, 0xffff8000, 1
  TEST_RR 52, xperm8, 255, 0xffff8000, 2
  TEST_RR 53, xperm8, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, xperm8, 0, 0xffff8000, 0x80000000
  TEST_RR 55, xperm8, 128, 0xffff8000, 0x80000001
  TEST_RR 56, xperm8, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, xperm8, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, xperm8, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, xperm8, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, xperm8, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, xperm8, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, xperm8, 0x00ffffff, 0xffffffff, 0x80000000
  TEST_RR 63, xperm8, 0x00ffffff, 0xffffffff, 0x80000001
  TEST_RR 64, xperm8, 255, 0xffffffff, 0xffff8000
  TEST_RR 65, xperm8, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, xperm8, 0, 1, 0x5a0f3c85
  TEST_RR 67, xperm8, 0xe7e7e796, 0xc35a96e7, 1
  TEST_RR 68, xperm8, 0, 2, 0x5a0f3c85
  TEST_RR 69, xperm8, 0xe7e7e75a, 0xc35a96e7, 2
  TEST_RR 70, xperm8, 0, 4, 0x5a0f3c85
  TEST_RR 71, xperm8, 0xe7e7e700, 0xc35a96e7, 4
  TEST_RR 72, xperm8, 0, 8, 0x5a0f3c85
  TEST_RR 73, xperm8, 0xe7e7e700, 0xc35a96e7, 8
  TEST_RR 74, xperm8, 0, 16, 0x5a0f3c85
  TEST_RR 75, xperm8, 0xe7e7e700, 0xc35a96e7, 16
  TEST_RR 76, xperm8, 0, 32, 0x5a0f3c85
  TEST_RR 77, xperm8, 0xe7e7e700, 0xc35a96e7, 32
  TEST_RR 78, xperm8, 0, 64, 0x5a0f3c85
  TEST_RR 79, xperm8, 0xe7e7e700, 0xc35a96e7, 64
  TEST_RR 80, xperm8, 0, 128, 0x5a0f3c85
  TEST_RR 81, xperm8, 0xe7e7e700, 0xc35a96e7, 128
  TEST_RR 82, xperm8, 0, 256, 0x5a0f3c85
  TEST_RR 83, xperm8, 0xe7e796e7, 0xc35a96e7, 256
  TEST_RR 84, xperm8, 0, 512, 0x5a0f3c85
  TEST_RR 85, xperm8, 0xe7e75ae7, 0xc35a96e7, 512
  TEST_RR 86, xperm8, 0, 1024, 0x5a0f3c85
  TEST_RR 87, xperm8, 0xe7e700e7, 0xc35a96e7, 1024
  TEST_RR 88, xperm8, 0, 2048, 0x5a0f3c85
  TEST_RR 89, xperm8, 0xe7e700e7, 0xc35a96e7, 2048
  TEST_RR 90, xperm8, 0, 0x00001000, 0x5a0f3c85
  TEST_RR 91, xperm8, 0xe7e700e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, xperm8, 0, 0x00002000, 0x5a0f3c85
  TEST_RR 93, xperm8, 0xe7e700e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, xperm8, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 95, xperm8, 0xe7e700e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, xperm8, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 97, xperm8, 0xe7e700e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, xperm8, 0, 0x00010000, 0x5a0f3c85
  TEST_RR 99, xperm8, 0xe796e7e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, xperm8, 0, 0x00020000, 0x5a0f3c85
  TEST_RR 101, xperm8, 0xe75ae7e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, xperm8, 0, 0x00040000, 0x5a0f3c85
  TEST_RR 103, xperm8, 0xe700e7e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, xperm8, 0, 0x00080000, 0x5a0f3c85
  TEST_RR 105, xperm8, 0xe700e7e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, xperm8, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 107, xperm8, 0xe700e7e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, xperm8, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 109, xperm8, 0xe700e7e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, xperm8, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 111, xperm8, 0xe700e7e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, xperm8, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 113, xperm8, 0xe700e7e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, xperm8, 0, 0x01000000, 0x5a0f3c85
  TEST_RR 115, xperm8, 0x96e7e7e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, xperm8, 0, 0x02000000, 0x5a0f3c85
  TEST_RR 117, xperm8, 0x5ae7e7e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, xperm8, 0, 0x04000000, 0x5a0f3c85
  TEST_RR 119, xperm8, 0x00e7e7e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, xperm8, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 121, xperm8, 0x00e7e7e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, xperm8, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 123, xperm8, 0x00e7e7e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, xperm8, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 125, xperm8, 0x00e7e7e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, xperm8, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 127, xperm8, 0x00e7e7e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, xperm8, 0, 0x80000000, 0x5a0f3c85
  TEST_RR 129, xperm8, 0x00e7e7e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, xperm8, 0, 0xfffffffe, 0xfffffff7
  TEST_RR 131, xperm8, 0, 0xfffffffd, 0xfffffbff
  TEST_RR 132, xperm8, 0, 0xfffffffb, 0xfffdffff
  TEST_RR 133, xperm8, 0, 0xfffffff7, 0xfeffffff
  TEST_RR 134, xperm8, 0, 0xffffffef, 0x7fffffff
  TEST_RR 135, xperm8, 0, 0xffffffdf, 0xffffffbf
  TEST_RR 136, xperm8, 0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, xperm8, 0, 0xffffff7f, 0xffefffff
  TEST_RR 138, xperm8, 0, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, xperm8, 0, 0xfffffdff, 0xfffffffb
  TEST_RR 140, xperm8, 0, 0xfffffbff, 0xfffffdff
  TEST_RR 141, xperm8, 0, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, xperm8, 0, 0xffffefff, 0xff7fffff
  TEST_RR 143, xperm8, 0, 0xffffdfff, 0xbfffffff
  TEST_RR 144, xperm8, 0, 0xffffbfff, 0xffffffdf
  TEST_RR 145, xperm8, 0, 0xffff7fff, 0xffffefff
  TEST_RR 146, xperm8, 0, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, xperm8, 0, 0xfffdffff, 0xfbffffff
  TEST_RR 148, xperm8, 0, 0xfffbffff, 0xfffffffd
  TEST_RR 149, xperm8, 0, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, xperm8, 0, 0xffefffff, 0xffff7fff
  TEST_RR 151, xperm8, 0, 0xffdfffff, 0xffbfffff
  TEST_RR 152, xperm8, 0, 0xffbfffff, 0xdfffffff
  TEST_RR 153, xperm8, 0, 0xff7fffff, 0xffffffef
  TEST_RR 154, xperm8, 0, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, xperm8, 0, 0xfdffffff, 0xfffbffff
  TEST_RR 156, xperm8, 0, 0xfbffffff, 0xfdffffff
  TEST_RR 157, xperm8, 0, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, xperm8, 0, 0xefffffff, 0xffffff7f
  TEST_RR 159, xperm8, 0, 0xdfffffff, 0xffffbfff
  TEST_RR 160, xperm8, 0, 0xbfffffff, 0xffdfffff
  TEST_RR 161, xperm8, 0, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, xperm8, 0, 0x85da82cc, 0xdcaa5975
  TEST_RR 163, xperm8, 0, 0x2cb228c4, 0xa15ed6c8
  TEST_RR 164, xperm8, 0, 0x86719b89, 0x73fbe3c2
  TEST_RR 165, xperm8, 0, 0xc318d44a, 0x55db8786
  TEST_RR 166, xperm8, 0, 0xc66e41c2, 0x81ce9932
  TEST_RR 167, xperm8, 0, 0x22917fde, 0xbde47f36
  TEST_RR 168, xperm8, 0, 0xf128dbcb, 0x69843d77
  TEST_RR 169, xperm8, 0, 0x2f5c8315, 0x33756fa3
  TEST_RR 170, xperm8, 0, 0x6ee9e25b, 0x132ea5ae
  TEST_RR 171, xperm8, 0, 0x923eb6c4, 0x2bcbea31
  TEST_RR 172, xperm8, 0x62000000, 0x702d8762, 0x00253914
  TEST_RR 173, xperm8, 0, 0xb8af8f20, 0xb3181bdc
  TEST_RR 174, xperm8, 0, 0x079ae981, 0x5b4f8653
  TEST_RR 175, xperm8, 0, 0x57886d65, 0x96a2895f
  TEST_RR 176, xperm8, 0, 0x82849890, 0x731af0fa
  TEST_RR 177, xperm8, 0, 0x9cc7e6b9, 0xa35c526b

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, xperm8, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, xperm8, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, xperm8, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 181, xperm8, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, xperm8, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, xperm8, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, xperm8, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, xperm8, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, xperm8, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, xperm8, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, xperm8, 0, 0x80000000
  TEST_RR_ALL_SAME 189, xperm8, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, xperm8, 0x07070700, 7, 3
  TEST_RR_RD_IS_RS2 191, xperm8, 0x07070700, 7, 3
  TEST_RR_SAME_SOURCES 192, xperm8, 0x07070700, 7
  TEST_RR_ALL_SAME 193, xperm8, 0x07070700, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, xperm8, 0, 0x4dea0a11, 0xa940d797, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, xperm8, 0, 0x31b3735b, 0x48ea475b, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, xperm8, 0, 0xad6ef0d2, 0xb16df17c, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, xperm8, 0x61000000, 0x876120ec, 0x020becbc, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, xperm8, 0, 0xa46ff20e, 0x9abff92a, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, xperm8, 0, 0xa7a664d3, 0x65f4d730, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, xperm8, 0, 0x36fec400, 0x2d6d46b6, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, xperm8, 0, 0x73f46dd3, 0xc182e7de, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, xperm8, 0, 0xebb50944, 0x4b345a57, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, xperm8, 0, 0xddb9a654, 0xfefc2b1d, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, xperm8, 0, 0xe559f23c, 0x7db9d332, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, xperm8, 0, 0x1175e26a, 0xac666b0b, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, xperm8, 0, 0x97ee0114, 0xa261d468, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, xperm8, 0, 0x7cdca21e, 0x727035f1, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, xperm8, 0, 0x0977a893, 0x8d2b7304, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, xperm8, 0, 0xa21578f7, 0x51e54443, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, xperm8, 0, 0x3b698700, 0x4e774191, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, xperm8, 0x00f30000, 0xe5904ff3, 0xe800dd16, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, xperm8, 0, 0xf000fd8d, 0xdb11931b, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, xperm8, 0, 0xeaafbd4a, 0x8b6879d1, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, xperm8, 0, 0x0de949a4, 0x7915ffe8, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, xperm8, 0, 0xf0db15fe, 0x8334558e, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, xperm8, 0, 0xc2b99f31, 0x43e74fd6, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, xperm8, 0, 0x1e2b9106, 0x64d8e097, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, xperm8, 0, 0x8829c41d, 0xe54ad9ad, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, xperm8, 0, 0x1639e565, 0x4fc08d37, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, xperm8, 0, 0xfb3560d6, 0x83d224cb, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, xperm8, 0, 0xb2e6c65b, 0xc157aaa3, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, xperm8, 0, 0xf02edc5a, 0x320a5835, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, xperm8, 0, 0x4eec4d38, 0xb9b7701b, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, xperm8, 0, 0x978f3458, 0x0fa61664
  TEST_RR_RESULT_AFTER 225, 1, xperm8, 0, 0x6b83749e, 0x3d25b721
  TEST_RR_RESULT_AFTER 226, 2, xperm8, 0, 0x7fe7bded, 0x569a0e0a

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, xperm8, 0, 0xc50f1fe2, 0xf36eb99f
  TEST_RR_12_AFTER 228, 0, 1, xperm8, 0, 0xf619c205, 0x3219647f
  TEST_RR_12_AFTER 229, 0, 2, xperm8, 0x00001200, 0x12e9b432, 0xe7b70383
  TEST_RR_12_AFTER 230, 1, 0, xperm8, 0, 0x13c562df, 0xddea9db2
  TEST_RR_12_AFTER 231, 1, 1, xperm8, 0, 0x9b28c7f0, 0x6af4e7eb
  TEST_RR_12_AFTER 232, 1, 2, xperm8, 0, 0x4e27005b, 0x2c20cf2e
  TEST_RR_12_AFTER 233, 2, 0, xperm8, 0, 0xe8a28b2d, 0x9d1acc3d
  TEST_RR_12_AFTER 234, 2, 1, xperm8, 0, 0x67e6dfe1, 0x1fa6e4a2
  TEST_RR_12_AFTER 235, 2, 2, xperm8, 0, 0xe3bc2cac, 0x2acbfbe9
  TEST_RR_21_AFTER 236, 0, 0, xperm8, 0, 0x74932e06, 0x0ee9c44e
  TEST_RR_21_AFTER 237, 0, 1, xperm8, 0, 0x82f45ab7, 0x39690a1a
  TEST_RR_21_AFTER 238, 0, 2, xperm8, 0, 0x402aa53b, 0x82ef1c62
  TEST_RR_21_AFTER 239, 1, 0, xperm8, 0, 0x4018cff0, 0x6915283b
  TEST_RR_21_AFTER 240, 1, 1, xperm8, 0, 0x80c44baa, 0x109a0858
  TEST_RR_21_AFTER 241, 1, 2, xperm8, 0, 0xd42d47a2, 0xdedd89bf
  TEST_RR_21_AFTER 242, 2, 0, xperm8, 0, 0x3b5622d6, 0x415d3ce1
  TEST_RR_21_AFTER 243, 2, 1, xperm8, 0, 0x90790514, 0x0696e0ab
  TEST_RR_21_AFTER 244, 2, 2, xperm8, 0, 0x7d756d60, 0xaa85b2ad
  TEST_RR_BOTH_AFTER 245, 0, 0, xperm8, 0, 0x91d43cd8, 0x40fa3a6b
  TEST_RR_BOTH_AFTER 246, 0, 1, xperm8, 0, 0x50a56f16, 0x2d125c0b
  TEST_RR_BOTH_AFTER 247, 0, 2, xperm8, 0, 0xf22137ca, 0xe6e3cb16
  TEST_RR_BOTH_AFTER 248, 1, 0, xperm8, 0, 0xf870405d, 0x0b6c9cdf
  TEST_RR_BOTH_AFTER 249, 1, 1, xperm8, 0, 0x3daae714, 0xe7787c7c
  TEST_RR_BOTH_AFTER 250, 2, 0, xperm8, 0, 0x5a7e4cd5, 0x904457fc

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, xperm8, 0, 0x48add33a, 0xd38ee077
  TEST_RR_RS2_LOADED 252, 0, xperm8, 0, 0x48add33a, 0xd38ee077
  TEST_RR_BOTH_LOADED 253, 0, xperm8, 0, 0x48add33a
  TEST_RR_RS1_LOADED 254, 1, xperm8, 0, 0x2f7bf145, 0x20e4243e
  TEST_RR_RS2_LOADED 255, 1, xperm8, 0, 0x2f7bf145, 0x20e4243e
  TEST_RR_BOTH_LOADED 256, 1, xperm8, 0, 0x2f7bf145
  TEST_RR_RS1_LOADED 257, 2, xperm8, 0, 0x33cddac5, 0x27106a0f
  TEST_RR_RS2_LOADED 258, 2, xperm8, 0, 0x33cddac5, 0x27106a0f
  TEST_RR_BOTH_LOADED 259, 2, xperm8, 0, 0x33cddac5

  // Each result is at once a source.
  TEST_RR_CHAIN 260, xperm8, 0xe7e7e7e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, xperm8, 0x85858585, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, xperm8, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, xperm8, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, xperm8, 0xe7e7e7e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, xperm8, 0, 1
  TEST_RR_ZERO_RS2 266, xperm8, 0x01010101, 1
  TEST_RR_ZERO_RS1 267, xperm8, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, xperm8, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, xperm8, 0
  TEST_RR_ZERO_RD 270, xperm8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, xperm8, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, xperm8, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, xperm8, 1, 0xffffffff

TEST_END
