// sra: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sra, 0, 0, 0
  TEST_RR 3, sra, 0, 0, 1
  TEST_RR 4, sra, 0, 0, 2
  TEST_RR 5, sra, 0, 0, 0x7fffffff
  TEST_RR 6, sra, 0, 0, 0x80000000
  TEST_RR 7, sra, 0, 0, 0x80000001
  TEST_RR 8, sra, 0, 0, 0xffff8000
  TEST_RR 9, sra, 0, 0, 0xffffffff
  TEST_RR 10, sra, 1, 1, 0
  TEST_RR 11, sra, 0, 1, 1
  TEST_RR 12, sra, 0, 1, 2
  TEST_RR 13, sra, 0, 1, 0x7fffffff
  TEST_RR 14, sra, 1, 1, 0x80000000
  TEST_RR 15, sra, 0, 1, 0x80000001
  TEST_RR 16, sra, 1, 1, 0xffff8000
  TEST_RR 17, sra, 0, 1, 0xffffffff
  TEST_RR 18, sra, 2, 2, 0
  TEST_RR 19, sra, 1, 2, 1
  TEST_RR 20, sra, 0, 2, 2
  TEST_RR 21, sra, 0, 2, 0x7fffffff
  TEST_RR 22, sra, 2, 2, 0x80000000
  TEST_RR 23, sra, 1, 2, 0x80000001
  TEST_RR 24, sra, 2, 2, 0xffff8000
  TEST_RR 25, sra, 0, 2, 0xffffffff
  TEST_RR 26, sra, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, sra, 0x3fffffff, 0x7fffffff, 1
  TEST_RR 28, sra, 0x1fffffff, 0x7fffffff, 2
  TEST_RR 29, sra, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sra, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, sra, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, sra, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, sra, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, sra, 0x80000000, 0x80000000, 0
  TEST_RR 35, sra, 0xc0000000, 0x80000000, 1
  TEST_RR 36, sra, 0xe0000000, 0x80000000, 2
  TEST_RR 37, sra, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sra, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sra, 0xc0000000, 0x80000000, 0x80000001
  TEST_RR 40, sra, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, sra, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sra, 0x80000001, 0x80000001, 0
  TEST_RR 43, sra, 0xc0000000, 0x80000001, 1
  TEST_RR 44, sra, 0xe0000000, 0x80000001, 2
  TEST_RR 45, sra, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, sra, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, sra, 0xc0000000, 0x80000001, 0x80000001
  TEST_RR 48, sra, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, sra, 0xffffffff, 0x80000001, 0xffffffff
  TEST_RR 50, sra, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, sra, 0xffffc000, 0xffff8000, 1
  TEST_RR 52, sra, 0xffffe000, 0xffff8000, 2
  TEST_RR 53, sra, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sra, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, sra, 0xffffc000, 0xffff8000, 0x80000001
  TEST_RR 56, sra, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sra, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sra, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, sra, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, sra, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, sra, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, sra, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, sra, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, sra, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, sra, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, sra, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, sra, 0x5a0f3c85, 0x5a0f3c85, 0x5546cbe0
  TEST_RR 68, sra, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RR 69, sra, 0x2d079e42, 0x5a0f3c85, 0xe4808a01
  TEST_RR 70, sra, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RR 71, sra, 0x1683cf21, 0x5a0f3c85, 0xee219382
  TEST_RR 72, sra, 0xf86b52dc, 0xc35a96e7, 3
  TEST_RR 73, sra, 0x0b41e790, 0x5a0f3c85, 0x5e633763
  TEST_RR 74, sra, 0xfc35a96e, 0xc35a96e7, 4
  TEST_RR 75, sra, 0x05a0f3c8, 0x5a0f3c85, 0xb8b6ca84
  TEST_RR 76, sra, 0xfe1ad4b7, 0xc35a96e7, 5
  TEST_RR 77, sra, 0x02d079e4, 0x5a0f3c85, 0x10ee7ac5
  TEST_RR 78, sra, 0xff0d6a5b, 0xc35a96e7, 6
  TEST_RR 79, sra, 0x01683cf2, 0x5a0f3c85, 0x8edc3806
  TEST_RR 80, sra, 0xff86b52d, 0xc35a96e7, 7
  TEST_RR 81, sra, 0x00b41e79, 0x5a0f3c85, 0x455d6787
  TEST_RR 82, sra, 0xffc35a96, 0xc35a96e7, 8
  TEST_RR 83, sra, 0x005a0f3c, 0x5a0f3c85, 0x252b9088
  TEST_RR 84, sra, 0xffe1ad4b, 0xc35a96e7, 9
  TEST_RR 85, sra, 0x002d079e, 0x5a0f3c85, 0x2e822e69
  TEST_RR 86, sra, 0xfff0d6a5, 0xc35a96e7, 10
  TEST_RR 87, sra, 0x001683cf, 0x5a0f3c85, 0x45909e8a
  TEST_RR 88, sra, 0xfff86b52, 0xc35a96e7, 11
  TEST_RR 89, sra, 0x000b41e7, 0x5a0f3c85, 0x62aeae2b
  TEST_RR 90, sra, 0xfffc35a9, 0xc35a96e7, 12
  TEST_RR 91, sra, 0x0005a0f3, 0x5a0f3c85, 0xfed5fc2c
  TEST_RR 92, sra, 0xfffe1ad4, 0xc35a96e7, 13
  TEST_RR 93, sra, 0x0002d079, 0x5a0f3c85, 0x809df94d
  TEST_RR 94, sra, 0xffff0d6a, 0xc35a96e7, 14
  TEST_RR 95, sra, 0x0001683c, 0x5a0f3c85, 0xa23d47ee
  TEST_RR 96, sra, 0xffff86b5, 0xc35a96e7, 15
  TEST_RR 97, sra, 0x0000b41e, 0x5a0f3c85, 0x0876598f
  TEST_RR 98, sra, 0xffffc35a, 0xc35a96e7, 16
  TEST_RR 99, sra, 0x00005a0f, 0x5a0f3c85, 0xbc8a3310
  TEST_RR 100, sra, 0xffffe1ad, 0xc35a96e7, 17
  TEST_RR 101, sra, 0x00002d07, 0x5a0f3c85, 0x29635451
  TEST_RR 102, sra, 0xfffff0d6, 0xc35a96e7, 18
  TEST_RR 103, sra, 0x00001683, 0x5a0f3c85, 0x121cdcd2
  TEST_RR 104, sra, 0xfffff86b, 0xc35a96e7, 19
  TEST_RR 105, sra, 2881, 0x5a0f3c85, 0x4866a593
  TEST_RR 106, sra, 0xfffffc35, 0xc35a96e7, 20
  TEST_RR 107, sra, 1440, 0x5a0f3c85, 0xd5be7454
  TEST_RR 108, sra, 0xfffffe1a, 0xc35a96e7, 21
  TEST_RR 109, sra, 720, 0x5a0f3c85, 0xe5693f95
  TEST_RR 110, sra, 0xffffff0d, 0xc35a96e7, 22
  TEST_RR 111, sra, 360, 0x5a0f3c85, 0x6ad885b6
  TEST_RR 112, sra, 0xffffff86, 0xc35a96e7, 23
  TEST_RR 113, sra, 180, 0x5a0f3c85, 0xaf988957
  TEST_RR 114, sra, 0xffffffc3, 0xc35a96e7, 24
  TEST_RR 115, sra, 90, 0x5a0f3c85, 0x9ee05038
  TEST_RR 116, sra, 0xffffffe1, 0xc35a96e7, 25
  TEST_RR 117, sra, 45, 0x5a0f3c85, 0xd1a0d3d9
  TEST_RR 118, sra, 0xfffffff0, 0xc35a96e7, 26
  TEST_RR 119, sra, 22, 0x5a0f3c85, 0xfe4c223a
  TEST_RR 120, sra, 0xfffffff8, 0xc35a96e7, 27
  TEST_RR 121, sra, 11, 0x5a0f3c85, 0xecd072fb
  TEST_RR 122, sra, 0xfffffffc, 0xc35a96e7, 28
  TEST_RR 123, sra, 5, 0x5a0f3c85, 0xc4a6385c
  TEST_RR 124, sra, 0xfffffffe, 0xc35a96e7, 29
  TEST_RR 125, sra, 2, 0x5a0f3c85, 0x16b926fd
  TEST_RR 126, sra, 0xffffffff, 0xc35a96e7, 30
  TEST_RR 127, sra, 1, 0x5a0f3c85, 0xfff869fe
  TEST_RR 128, sra, 0xffffffff, 0xc35a96e7, 31
  TEST_RR 129, sra, 0, 0x5a0f3c85, 0x87007fbf

  // Each bit of either source, where it decides.
  TEST_RR 130, sra, 0x2e639845, 0x2e639845, 0xffff5420
  TEST_RR 131, sra, 0x2e639844, 0x2e639844, 0xffff5420
  TEST_RR 132, sra, 0x0f40fe30, 0x7a07f186, 3
  TEST_RR 133, sra, 0x1e81fc61, 0x7a07f186, 2
  TEST_RR 134, sra, 9, 9, 0
  TEST_RR 135, sra, 11, 11, 0
  TEST_RR 136, sra, 0x000032bf, 0x32bf9f0d, 0x57b50250
  TEST_RR 137, sra, 3247, 0x32bf9f0d, 0x57b50252
  TEST_RR 138, sra, 0xd1cb22da, 0xd1cb22da, 0xfffffde0
  TEST_RR 139, sra, 0xd1cb22de, 0xd1cb22de, 0xfffffde0
  TEST_RR 140, sra, 0x00003294, 0x032942b4, 0x3ff13c6c
  TEST_RR 141, sra, 0x00032942, 0x032942b4, 0x3ff13c68
  TEST_RR 142, sra, 0xf3bcb555, 0x9de5aaac, 0x3a992463
  TEST_RR 143, sra, 0xf3bcb554, 0x9de5aaa4, 0x3a992463
  TEST_RR 144, sra, 0x01789e3b, 0x1789e3ba, 0xfffe6e64
  TEST_RR 145, sra, 0x0001789e, 0x1789e3ba, 0xfffe6e6c
  TEST_RR 146, sra, 0xf36aee94, 0x9b5774a0, 0xadece983
  TEST_RR 147, sra, 0xf36aee96, 0x9b5774b0, 0xadece983
  TEST_RR 148, sra, 2, 0x57526bfe, 0xffa9a97d
  TEST_RR 149, sra, 0x0002ba93, 0x57526bfe, 0xffa9a96d
  TEST_RR 150, sra, 0xffeb095c, 0xff584ae7, 0x3ab579e3
  TEST_RR 151, sra, 0xffeb0958, 0xff584ac7, 0x3ab579e3
  TEST_RR 152, sra, 0xfffffd98, 0xffffecc5, 0xfcc7fa23
  TEST_RR 153, sra, 0xfffffd90, 0xffffec85, 0xfcc7fa23
  TEST_RR 154, sra, 0xfe173ee0, 0xfe173ee0, 0x0000f1e0
  TEST_RR 155, sra, 0xfe173e60, 0xfe173e60, 0x0000f1e0
  TEST_RR 156, sra, 0xffffc66f, 0xfff19bc6, 0xfb569926
  TEST_RR 157, sra, 0xffffc66b, 0xfff19ac6, 0xfb569926
  TEST_RR 158, sra, 0x00bb7d50, 0x5dbea84f, 0x00aeaa87
  TEST_RR 159, sra, 0x00bb7d54, 0x5dbeaa4f, 0x00aeaa87
  TEST_RR 160, sra, 0xe329345c, 0x8ca4d173, 0x8e439922
  TEST_RR 161, sra, 0xe329355c, 0x8ca4d573, 0x8e439922
  TEST_RR 162, sra, 0xffffffff, 0xfffffffe, 0xffffd4e5
  TEST_RR 163, sra, 0xffffffbf, 0xfffff7fe, 0xffffd4e5
  TEST_RR 164, sra, 0xfffffffe, 0xfffffe81, 0x02068ac8
  TEST_RR 165, sra, 0xffffffee, 0xffffee81, 0x02068ac8
  TEST_RR 166, sra, 0xf400842a, 0xa0042155, 195
  TEST_RR 167, sra, 0xf400802a, 0xa0040155, 195
  TEST_RR 168, sra, 0x001f62ea, 0x7d8babac, 0x0c2f77ea
  TEST_RR 169, sra, 0x001f62fa, 0x7d8bebac, 0x0c2f77ea
  TEST_RR 170, sra, 0x1e359646, 0x78d65918, 0xeb0bd8c2
  TEST_RR 171, sra, 0x1e35b646, 0x78d6d918, 0xeb0bd8c2
  TEST_RR 172, sra, 0xffffb912, 0xee44a4ca, 0x000675ae
  TEST_RR 173, sra, 0xffffb916, 0xee45a4ca, 0x000675ae
  TEST_RR 174, sra, 0x0018fc24, 0x0018fc24, 0xffbc0c60
  TEST_RR 175, sra, 0x001afc24, 0x001afc24, 0xffbc0c60
  TEST_RR 176, sra, 0xf3c3a0bd, 0x9e1d05e8, 0x0830de43
  TEST_RR 177, sra, 0xf3c320bd, 0x9e1905e8, 0x0830de43
  TEST_RR 178, sra, 0x00027ee9, 0x0013f74e, 0xffffffe3
  TEST_RR 179, sra, 0x00037ee9, 0x001bf74e, 0xffffffe3
  TEST_RR 180, sra, 0xfef141e3, 0xef141e30, 0xffffffe4
  TEST_RR 181, sra, 0xfef041e3, 0xef041e30, 0xffffffe4
  TEST_RR 182, sra, 0xffffffff, 0xfffffffa, 0x458e5b65
  TEST_RR 183, sra, 0xfffeffff, 0xffdffffa, 0x458e5b65
  TEST_RR 184, sra, 0xfffff835, 0xe0d76f7a, 114
  TEST_RR 185, sra, 0xfffff825, 0xe0976f7a, 114
  TEST_RR 186, sra, 0xfffffec3, 0xb0f6da6f, 0x76b02216
  TEST_RR 187, sra, 0xfffffec1, 0xb076da6f, 0x76b02216
  TEST_RR 188, sra, 0x09c2399c, 0x13847338, 0x05aa1cc1
  TEST_RR 189, sra, 0x0942399c, 0x12847338, 0x05aa1cc1
  TEST_RR 190, sra, 0x0001137e, 0x000226fd, 0xe34f2781
  TEST_RR 191, sra, 0x0101137e, 0x020226fd, 0xe34f2781
  TEST_RR 192, sra, 0x006633d8, 0x6633d812, 0xffe49b88
  TEST_RR 193, sra, 0x006233d8, 0x6233d812, 0xffe49b88
  TEST_RR 194, sra, 0xffdd5c81, 0xdd5c815c, 0x00272f48
  TEST_RR 195, sra, 0xffd55c81, 0xd55c815c, 0x00272f48
  TEST_RR 196, sra, 15, 0x3e350512, 0xe1bdf93a
  TEST_RR 197, sra, 11, 0x2e350512, 0xe1bdf93a
  TEST_RR 198, sra, 0xfffffbc1, 0xfffde0f6, 0x5b666e07
  TEST_RR 199, sra, 0xffbffbc1, 0xdffde0f6, 0x5b666e07
  TEST_RR 200, sra, 628, 628, 448
  TEST_RR 201, sra, 0x40000274, 0x40000274, 448
  TEST_RR 202, sra, 0xfffc56ea, 0xffc56ea8, 0x0001fd64
  TEST_RR 203, sra, 0x07fc56ea, 0x7fc56ea8, 0x0001fd64

  // Noise.
  TEST_RR 204, sra, 1, 0x25211006, 0x69f1411d
  TEST_RR 205, sra, 0x008f2f02, 0x23cbc0af, 0x33db3be6
  TEST_RR 206, sra, 0xfffffffd, 0xdb0a869d, 0xad47c07c
  TEST_RR 207, sra, 0x000e087a, 0x1c10f49a, 0x6a9c0b69
  TEST_RR 208, sra, 0x1a65abbf, 0x34cb577f, 0x030aa2c1
  TEST_RR 209, sra, 0xffffffd3, 0xa766f8f3, 0xb6f19b79
  TEST_RR 210, sra, 0x0003df40, 0x1efa06fd, 0x9a0c6d2b
  TEST_RR 211, sra, 0x00072a68, 0x00e54d07, 0x0a90eb65
  TEST_RR 212, sra, 31, 0x07f17ff0, 0x10be4a76
  TEST_RR 213, sra, 0x29bdd2f9, 0x537ba5f3, 0x59751e81
  TEST_RR 214, sra, 2, 0x45e20d7a, 0x9bfc55dd
  TEST_RR 215, sra, 0xfffe1d0e, 0xe1d0ede8, 0x7426d82c
  TEST_RR 216, sra, 0xfffff2c2, 0xcb0ba345, 0x354f5a72
  TEST_RR 217, sra, 0x017d1176, 0x5f445d93, 0x68631be6
  TEST_RR 218, sra, 0xffffffeb, 0xac3e7c51, 0x6a4f4a9a
  TEST_RR 219, sra, 0xfffffffd, 0xf616a93c, 0x37c34bda

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, sra, 0xfe1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, sra, 0xfe1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, sra, 0xff86b52d, 0xc35a96e7
  TEST_RR_ALL_SAME 223, sra, 0xff86b52d, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, sra, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, sra, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, sra, 0x02d079e4, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, sra, 0x02d079e4, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, sra, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, sra, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, sra, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 231, sra, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 232, sra, 0, 7, 3
  TEST_RR_RD_IS_RS2 233, sra, 0, 7, 3
  TEST_RR_SAME_SOURCES 234, sra, 0, 7
  TEST_RR_ALL_SAME 235, sra, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, sra, 0xfffff9e7, 0xfff9e7a0, 0x00059fe8, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, sra, 0x1c0088c9, 0x70022325, 0x48f08aa2, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, sra, 0x0000a62c, 0x00a62c28, 0x00a62c28, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, sra, 55, 111, 0xfff308a1, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, sra, 0xfff7ed94, 0xefdb29d8, 0x38654e29, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, sra, 0xffffd7d3, 0xffff5f4d, 2, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, sra, 0xffd50cf4, 0xaa19e8ce, 0x3e32ec09, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, sra, 0xffff30d5, 0xfff986ae, 0xfffebea3, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, sra, 0xffffffcf, 0xffff9fe9, 0xffff9fe9, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, sra, 0x02d15116, 0x2d15116d, 0x00025e64, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, sra, 2, 1320, 0x995b9e69, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, sra, 0xfe6ac895, 0xcd5912a5, 0xcd5912a5, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, sra, 88, 354, 354, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, sra, 0xfdfe279e, 0xdfe279e5, 0x82cef864, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, sra, 0x0078d742, 0x78d74208, 0x78d74208, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, sra, 0x0deee7a0, 0x6f773d03, 0x6f773d03, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, sra, 0x04786632, 0x11e198ca, 0x31c43d42, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, sra, 0xfffff114, 0xffff88a3, 0xffff88a3, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, sra, 0xfc2c67e8, 0xf0b19fa2, 0xf0b19fa2, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, sra, 0xfffd477f, 0xd477fd4c, 0xd477fd4c, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, sra, 0x0012e13f, 0x25c27e4d, 0x002fa9e9, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, sra, 0xfffe9a0c, 0xffe9a0c4, 0xffe9a0c4, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, sra, 0xffffffe9, 0xfffff4bf, 0x11698447, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, sra, 0xff80877c, 0x80877ca8, 0x80877ca8, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, sra, 0xfffffffe, 0xfffffffd, 0x03e744c1, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, sra, 0x003bdee4, 0x077bdc85, 0x077bdc85, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, sra, 0xfff9bbf1, 0xff9bbf1d, 0x753fc964, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, sra, 0xfffe20b0, 0xff882c15, 0xc9213e86, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, sra, 0xfffffff3, 0xffffffcd, 0xc4948e22, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, sra, 0xfda02f3c, 0xb405e78b, 0x53c07945, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, sra, 186, 0x00001746, 0x6ad66ec5
  TEST_RR_RESULT_AFTER 267, 1, sra, 937, 0x03a9f5a7, 0x001be050
  TEST_RR_RESULT_AFTER 268, 2, sra, 0xffffffff, 0xfff22b6a, 0x233df27b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, sra, 0xffef91da, 0xbe476b6a, 0xbe476b6a
  TEST_RR_12_AFTER 270, 0, 1, sra, 0x00e20c73, 0x38831cf6, 0xf5919e26
  TEST_RR_12_AFTER 271, 0, 2, sra, 0x0004e6cc, 0x4e6ccecc, 0x4e6ccecc
  TEST_RR_12_AFTER 272, 1, 0, sra, 1127, 0x000467c8, 0x000467c8
  TEST_RR_12_AFTER 273, 1, 1, sra, 0xfff0d63f, 0xf86b1f87, 0xf86b1f87
  TEST_RR_12_AFTER 274, 1, 2, sra, 0xfe5ae2eb, 0x96b8bac3, 0xcf57a3e6
  TEST_RR_12_AFTER 275, 2, 0, sra, 0x00007c9c, 0x07c9cfe3, 780
  TEST_RR_12_AFTER 276, 2, 1, sra, 9, 148, 0x010416c4
  TEST_RR_12_AFTER 277, 2, 2, sra, 0xfb7bb794, 0xedeede53, 0xbf429f42
  TEST_RR_21_AFTER 278, 0, 0, sra, 1, 3069, 0xdacb3d8b
  TEST_RR_21_AFTER 279, 0, 1, sra, 0x00065e98, 0x65e98fee, 0xffffffec
  TEST_RR_21_AFTER 280, 0, 2, sra, 432, 1730, 1730
  TEST_RR_21_AFTER 281, 1, 0, sra, 0xffffb428, 0xffda1400, 0xa3967807
  TEST_RR_21_AFTER 282, 1, 1, sra, 0xffffc4b0, 0xfffe2583, 0xfffe2583
  TEST_RR_21_AFTER 283, 1, 2, sra, 0xfffffe00, 0xfffffc00, 0x0cd32e81
  TEST_RR_21_AFTER 284, 2, 0, sra, 0xffff671d, 0xffece3a5, 0xffece3a5
  TEST_RR_21_AFTER 285, 2, 1, sra, 0xffaa77ad, 0xaa77adcf, 104
  TEST_RR_21_AFTER 286, 2, 2, sra, 0xfffd20bd, 0xd20bd9ef, 0x0623890c
  TEST_RR_BOTH_AFTER 287, 0, 0, sra, 0xfffcd0e4, 0x9a1c9adf, 0xddc908ad
  TEST_RR_BOTH_AFTER 288, 0, 1, sra, 0x04cd41e8, 0x133507a2, 0x133507a2
  TEST_RR_BOTH_AFTER 289, 0, 2, sra, 0x0013917d, 0x02722fb1, 0xebbf9e05
  TEST_RR_BOTH_AFTER 290, 1, 0, sra, 0x00064a0f, 0x32507aeb, 0x32507aeb
  TEST_RR_BOTH_AFTER 291, 1, 1, sra, 98, 1572, 1572
  TEST_RR_BOTH_AFTER 292, 2, 0, sra, 0xffff20af, 0x9057f94e, 0x24ab498f

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, sra, 0xfff6d53b, 0xedaa76db, 0xfffdd849
  TEST_RR_RS2_LOADED 294, 0, sra, 0xfff6d53b, 0xedaa76db, 0xfffdd849
  TEST_RR_BOTH_LOADED 295, 0, sra, 0xfffffffd, 0xedaa76db
  TEST_RR_RS1_LOADED 296, 1, sra, 0xffffc913, 0xffc91348, 0xffc91348
  TEST_RR_RS2_LOADED 297, 1, sra, 0xffffc913, 0xffc91348, 0xffc91348
  TEST_RR_BOTH_LOADED 298, 1, sra, 0xffffc913, 0xffc91348
  TEST_RR_RS1_LOADED 299, 2, sra, 0x0037d9a1, 0x037d9a1e, 0x0000f6a4
  TEST_RR_RS2_LOADED 300, 2, sra, 0x0037d9a1, 0x037d9a1e, 0x0000f6a4
  TEST_RR_BOTH_LOADED 301, 2, sra, 0, 0x037d9a1e

  // Each result is at once a source.
  TEST_RR_CHAIN 302, sra, 0xfe1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, sra, 5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, sra, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, sra, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, sra, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, sra, 0, 1
  TEST_RR_ZERO_RS2 308, sra, 1, 1
  TEST_RR_ZERO_RS1 309, sra, 0, 0xffffffff
  TEST_RR_ZERO_RS2 310, sra, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 311, sra, 0, 0x60000000
  TEST_RR_ZERO_RS2 312, sra, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 313, sra, 0, 0xa0000000
  TEST_RR_ZERO_RS2 314, sra, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 315, sra, 0, 5
  TEST_RR_ZERO_RS2 316, sra, 5, 5
  TEST_RR_ZERO_RS1 317, sra, 0, 0x00030201
  TEST_RR_ZERO_RS2 318, sra, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 319, sra, 0, 0
  TEST_RR_ZERO_RS2 320, sra, 0, 0
  TEST_RR_ZERO_BOTH 321, sra, 0
  TEST_RR_ZERO_RD 322, sra, 0x6f29cb43, 0x275f9d38
  TEST_RR_ZERO_RD 323, sra, 0x000932f0, 0
  TEST_RR_ZERO_RD 324, sra, 0xf2d2c031, 0x009f7399

TEST_END
