// maxu: 272 cases, written by tools/generate.py.
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

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, maxu, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_RR 67, maxu, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, maxu, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_RR 69, maxu, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 70, maxu, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_RR 71, maxu, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 72, maxu, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_RR 73, maxu, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 74, maxu, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_RR 75, maxu, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 76, maxu, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_RR 77, maxu, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 78, maxu, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_RR 79, maxu, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 80, maxu, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_RR 81, maxu, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 82, maxu, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_RR 83, maxu, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 84, maxu, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_RR 85, maxu, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 86, maxu, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_RR 87, maxu, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 88, maxu, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_RR 89, maxu, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 90, maxu, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, maxu, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, maxu, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, maxu, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, maxu, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, maxu, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, maxu, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, maxu, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, maxu, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, maxu, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, maxu, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, maxu, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, maxu, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, maxu, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, maxu, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, maxu, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, maxu, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, maxu, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, maxu, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, maxu, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, maxu, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, maxu, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, maxu, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, maxu, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, maxu, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, maxu, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, maxu, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, maxu, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, maxu, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, maxu, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, maxu, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, maxu, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, maxu, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, maxu, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, maxu, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, maxu, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, maxu, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, maxu, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, maxu, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_RR 129, maxu, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, maxu, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, maxu, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, maxu, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, maxu, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, maxu, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, maxu, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, maxu, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, maxu, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, maxu, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, maxu, 0xfffffffb, 0xfffffdff, 0xfffffffb
  TEST_RR 140, maxu, 0xfffffdff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, maxu, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, maxu, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, maxu, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, maxu, 0xffffffdf, 0xffffbfff, 0xffffffdf
  TEST_RR 145, maxu, 0xffffefff, 0xffff7fff, 0xffffefff
  TEST_RR 146, maxu, 0xfffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, maxu, 0xfffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, maxu, 0xfffffffd, 0xfffbffff, 0xfffffffd
  TEST_RR 149, maxu, 0xfffffeff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, maxu, 0xffff7fff, 0xffefffff, 0xffff7fff
  TEST_RR 151, maxu, 0xffdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, maxu, 0xffbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, maxu, 0xffffffef, 0xff7fffff, 0xffffffef
  TEST_RR 154, maxu, 0xfffff7ff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, maxu, 0xfffbffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, maxu, 0xfdffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, maxu, 0xfffffffe, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, maxu, 0xffffff7f, 0xefffffff, 0xffffff7f
  TEST_RR 159, maxu, 0xffffbfff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, maxu, 0xffdfffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, maxu, 0xefffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, maxu, 0x73fe6ffd, 0x1af7aeeb, 0x73fe6ffd
  TEST_RR 163, maxu, 0xd4eaf575, 0xd4eaf575, 0x38bc98d8
  TEST_RR 164, maxu, 0xd3bfd188, 0xc6547cf3, 0xd3bfd188
  TEST_RR 165, maxu, 0x29b5c04a, 0x0df8a301, 0x29b5c04a
  TEST_RR 166, maxu, 0xbbf595b0, 0x6979f33b, 0xbbf595b0
  TEST_RR 167, maxu, 0xe674199f, 0xe674199f, 0xa585c58f
  TEST_RR 168, maxu, 0xfec82b44, 0x3dfb3add, 0xfec82b44
  TEST_RR 169, maxu, 0xf11b4790, 0xf11b4790, 0xeae45309
  TEST_RR 170, maxu, 0xa3cd71dc, 0x6abab7ca, 0xa3cd71dc
  TEST_RR 171, maxu, 0xbf47d791, 0x3564e5ae, 0xbf47d791
  TEST_RR 172, maxu, 0xaa30d869, 0x675c8fe0, 0xaa30d869
  TEST_RR 173, maxu, 0xc544ff41, 0xc544ff41, 0x5993eeee
  TEST_RR 174, maxu, 0xedf763d4, 0x7abd6165, 0xedf763d4
  TEST_RR 175, maxu, 0xe33eaac5, 0xe33eaac5, 0xbef8f1af
  TEST_RR 176, maxu, 0xdf6dd56f, 0x664a98be, 0xdf6dd56f
  TEST_RR 177, maxu, 0x9b9aee3c, 0x31b487bd, 0x9b9aee3c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, maxu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, maxu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, maxu, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, maxu, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, maxu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, maxu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, maxu, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, maxu, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, maxu, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, maxu, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, maxu, 7, 7, 3
  TEST_RR_RD_IS_RS2 191, maxu, 7, 7, 3
  TEST_RR_SAME_SOURCES 192, maxu, 7, 7
  TEST_RR_ALL_SAME 193, maxu, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, maxu, 0xa2506de9, 0x73204b5f, 0xa2506de9, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, maxu, 0xf3a5b1ee, 0xf3a5b1ee, 0xd7f06a1e, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, maxu, 0xf1b1a36d, 0xf1b1a36d, 0x1129682c, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, maxu, 0xfd58bda5, 0xfd58bda5, 0x464b4b27, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, maxu, 0xada0efb1, 0xada0efb1, 0x4fc3f6e4, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, maxu, 0xbc3d60ac, 0x29e6c46d, 0xbc3d60ac, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, maxu, 0x87aa1f7d, 0x7da39934, 0x87aa1f7d, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, maxu, 0xb50a5634, 0x00f9b256, 0xb50a5634, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, maxu, 0x839c6120, 0x839c6120, 0x15421f62, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, maxu, 0x86468523, 0x86468523, 0x48281669, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, maxu, 0xef42b7e2, 0xef42b7e2, 0xb5957117, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, maxu, 0x5965fc54, 0x5965fc54, 0x0a0c2532, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, maxu, 0xaab5f024, 0xa48ab815, 0xaab5f024, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, maxu, 0xc2b4849d, 0x1bb8006f, 0xc2b4849d, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, maxu, 0x971277be, 0x971277be, 0x84551664, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, maxu, 0xbeb9936b, 0xbeb9936b, 0xbbaa57a2, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, maxu, 0x53a6a45c, 0x24473c48, 0x53a6a45c, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, maxu, 0xf12b4be2, 0x400b79bd, 0xf12b4be2, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, maxu, 0xb88796bf, 0xb88796bf, 0x8ae25e36, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, maxu, 0x24dfceda, 0x18234543, 0x24dfceda, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, maxu, 0x77076770, 0x0dd5be2d, 0x77076770, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, maxu, 0xcf8b1cb7, 0xcf8b1cb7, 0xb34379d8, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, maxu, 0xfd1252e3, 0x5c4f1b8e, 0xfd1252e3, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, maxu, 0x0f74cb16, 0x078b97f0, 0x0f74cb16, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, maxu, 0xe39450fc, 0xe39450fc, 0xcddc43b1, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, maxu, 0x9f70fba2, 0x9f70fba2, 0x3f492c3c, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, maxu, 0x29756bfc, 0x21e69eb5, 0x29756bfc, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, maxu, 0x765eb285, 0x0e05d3bb, 0x765eb285, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, maxu, 0x81adbf72, 0x81adbf72, 0x4357663d, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, maxu, 0xf896c2cc, 0xf896c2cc, 0x8e8ca1ce, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, maxu, 0x6b6e916c, 0x05b1aa90, 0x6b6e916c
  TEST_RR_RESULT_AFTER 225, 1, maxu, 0x288ca7a1, 0x288ca7a1, 0x1a37618a
  TEST_RR_RESULT_AFTER 226, 2, maxu, 0xaaccca48, 0xaaccca48, 0x2361c75b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, maxu, 0x89428db3, 0x89428db3, 0x6a3f7479
  TEST_RR_12_AFTER 228, 0, 1, maxu, 0xe80c0732, 0xe80c0732, 0x76dce80f
  TEST_RR_12_AFTER 229, 0, 2, maxu, 0x97de9a6f, 0x97de9a6f, 0x118d0091
  TEST_RR_12_AFTER 230, 1, 0, maxu, 0x8c8dd892, 0x4ba4c903, 0x8c8dd892
  TEST_RR_12_AFTER 231, 1, 1, maxu, 0xfeebfc1d, 0xdc5e5b73, 0xfeebfc1d
  TEST_RR_12_AFTER 232, 1, 2, maxu, 0xc57ad6f8, 0x89fd3952, 0xc57ad6f8
  TEST_RR_12_AFTER 233, 2, 0, maxu, 0xba6eecf5, 0x4e218ea0, 0xba6eecf5
  TEST_RR_12_AFTER 234, 2, 1, maxu, 0x9c09a27c, 0x2fc957c8, 0x9c09a27c
  TEST_RR_12_AFTER 235, 2, 2, maxu, 0x91a2a2ca, 0x5d37b2b4, 0x91a2a2ca
  TEST_RR_21_AFTER 236, 0, 0, maxu, 0x83d9082b, 0x83d9082b, 0x6c7705ed
  TEST_RR_21_AFTER 237, 0, 1, maxu, 0xbc4a9592, 0x6d1f859c, 0xbc4a9592
  TEST_RR_21_AFTER 238, 0, 2, maxu, 0xcf8a7bfe, 0xcf8a7bfe, 0x5956d45a
  TEST_RR_21_AFTER 239, 1, 0, maxu, 0xeb91b3ef, 0xeb91b3ef, 0x6d33154e
  TEST_RR_21_AFTER 240, 1, 1, maxu, 0x80cb6c15, 0x10026b5f, 0x80cb6c15
  TEST_RR_21_AFTER 241, 1, 2, maxu, 0xfa41c9b3, 0x24bd139d, 0xfa41c9b3
  TEST_RR_21_AFTER 242, 2, 0, maxu, 0xfe4db033, 0xfe4db033, 0x01158afb
  TEST_RR_21_AFTER 243, 2, 1, maxu, 0xf6297d9a, 0xf6297d9a, 0x844f2ee6
  TEST_RR_21_AFTER 244, 2, 2, maxu, 0xfe695fdc, 0xaf8be264, 0xfe695fdc
  TEST_RR_BOTH_AFTER 245, 0, 0, maxu, 0xe6bb7d73, 0xe6bb7d73, 0x605bc819
  TEST_RR_BOTH_AFTER 246, 0, 1, maxu, 0xfce27f4d, 0xfce27f4d, 0x3a32533b
  TEST_RR_BOTH_AFTER 247, 0, 2, maxu, 0xef0b074d, 0xd4f5ab87, 0xef0b074d
  TEST_RR_BOTH_AFTER 248, 1, 0, maxu, 0xc5a152a8, 0x75d45841, 0xc5a152a8
  TEST_RR_BOTH_AFTER 249, 1, 1, maxu, 0xfc5f4b1e, 0xfc5f4b1e, 0x778647cd
  TEST_RR_BOTH_AFTER 250, 2, 0, maxu, 0xfd6c84f6, 0x220d8ab7, 0xfd6c84f6

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, maxu, 0x8332e1bd, 0x4cc8e1f0, 0x8332e1bd
  TEST_RR_RS2_LOADED 252, 0, maxu, 0x8332e1bd, 0x4cc8e1f0, 0x8332e1bd
  TEST_RR_BOTH_LOADED 253, 0, maxu, 0x4cc8e1f0, 0x4cc8e1f0
  TEST_RR_RS1_LOADED 254, 1, maxu, 0xfbda7cb4, 0xcfdb4d91, 0xfbda7cb4
  TEST_RR_RS2_LOADED 255, 1, maxu, 0xfbda7cb4, 0xcfdb4d91, 0xfbda7cb4
  TEST_RR_BOTH_LOADED 256, 1, maxu, 0xcfdb4d91, 0xcfdb4d91
  TEST_RR_RS1_LOADED 257, 2, maxu, 0xbb37098a, 0x2a61c034, 0xbb37098a
  TEST_RR_RS2_LOADED 258, 2, maxu, 0xbb37098a, 0x2a61c034, 0xbb37098a
  TEST_RR_BOTH_LOADED 259, 2, maxu, 0x2a61c034, 0x2a61c034

  // Each result is at once a source.
  TEST_RR_CHAIN 260, maxu, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, maxu, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, maxu, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, maxu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, maxu, 1, 1
  TEST_RR_ZERO_RS2 266, maxu, 1, 1
  TEST_RR_ZERO_RS1 267, maxu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, maxu, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, maxu, 0
  TEST_RR_ZERO_RD 270, maxu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, maxu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, maxu, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, maxu, 1, 0xffffffff

TEST_END
