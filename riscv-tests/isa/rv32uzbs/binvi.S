// binvi: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, binvi, 0xc35a96e6, 0xc35a96e7, 0
  TEST_RI 3, binvi, 0x5a0f3c84, 0x5a0f3c85, 0
  TEST_RI 4, binvi, 0x80000001, 0x80000000, 0
  TEST_RI 5, binvi, 0x7ffffffe, 0x7fffffff, 0
  TEST_RI 6, binvi, 0, 1, 0
  TEST_RI 7, binvi, 0xfffffffe, 0xffffffff, 0
  TEST_RI 8, binvi, 1, 0, 0
  TEST_RI 9, binvi, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RI 10, binvi, 0x5a0f3c87, 0x5a0f3c85, 1
  TEST_RI 11, binvi, 0x80000002, 0x80000000, 1
  TEST_RI 12, binvi, 0x7ffffffd, 0x7fffffff, 1
  TEST_RI 13, binvi, 3, 1, 1
  TEST_RI 14, binvi, 0xfffffffd, 0xffffffff, 1
  TEST_RI 15, binvi, 2, 0, 1
  TEST_RI 16, binvi, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RI 17, binvi, 0x5a0f3c81, 0x5a0f3c85, 2
  TEST_RI 18, binvi, 0x80000004, 0x80000000, 2
  TEST_RI 19, binvi, 0x7ffffffb, 0x7fffffff, 2
  TEST_RI 20, binvi, 5, 1, 2
  TEST_RI 21, binvi, 0xfffffffb, 0xffffffff, 2
  TEST_RI 22, binvi, 4, 0, 2
  TEST_RI 23, binvi, 0xc35a96ef, 0xc35a96e7, 3
  TEST_RI 24, binvi, 0x5a0f3c8d, 0x5a0f3c85, 3
  TEST_RI 25, binvi, 0x80000008, 0x80000000, 3
  TEST_RI 26, binvi, 0x7ffffff7, 0x7fffffff, 3
  TEST_RI 27, binvi, 9, 1, 3
  TEST_RI 28, binvi, 0xfffffff7, 0xffffffff, 3
  TEST_RI 29, binvi, 8, 0, 3
  TEST_RI 30, binvi, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RI 31, binvi, 0x5a0f3c95, 0x5a0f3c85, 4
  TEST_RI 32, binvi, 0x80000010, 0x80000000, 4
  TEST_RI 33, binvi, 0x7fffffef, 0x7fffffff, 4
  TEST_RI 34, binvi, 17, 1, 4
  TEST_RI 35, binvi, 0xffffffef, 0xffffffff, 4
  TEST_RI 36, binvi, 16, 0, 4
  TEST_RI 37, binvi, 0xc35a96c7, 0xc35a96e7, 5
  TEST_RI 38, binvi, 0x5a0f3ca5, 0x5a0f3c85, 5
  TEST_RI 39, binvi, 0x80000020, 0x80000000, 5
  TEST_RI 40, binvi, 0x7fffffdf, 0x7fffffff, 5
  TEST_RI 41, binvi, 33, 1, 5
  TEST_RI 42, binvi, 0xffffffdf, 0xffffffff, 5
  TEST_RI 43, binvi, 32, 0, 5
  TEST_RI 44, binvi, 0xc35a96a7, 0xc35a96e7, 6
  TEST_RI 45, binvi, 0x5a0f3cc5, 0x5a0f3c85, 6
  TEST_RI 46, binvi, 0x80000040, 0x80000000, 6
  TEST_RI 47, binvi, 0x7fffffbf, 0x7fffffff, 6
  TEST_RI 48, binvi, 65, 1, 6
  TEST_RI 49, binvi, 0xffffffbf, 0xffffffff, 6
  TEST_RI 50, binvi, 64, 0, 6
  TEST_RI 51, binvi, 0xc35a9667, 0xc35a96e7, 7
  TEST_RI 52, binvi, 0x5a0f3c05, 0x5a0f3c85, 7
  TEST_RI 53, binvi, 0x80000080, 0x80000000, 7
  TEST_RI 54, binvi, 0x7fffff7f, 0x7fffffff, 7
  TEST_RI 55, binvi, 129, 1, 7
  TEST_RI 56, binvi, 0xffffff7f, 0xffffffff, 7
  TEST_RI 57, binvi, 128, 0, 7
  TEST_RI 58, binvi, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RI 59, binvi, 0x5a0f3d85, 0x5a0f3c85, 8
  TEST_RI 60, binvi, 0x80000100, 0x80000000, 8
  TEST_RI 61, binvi, 0x7ffffeff, 0x7fffffff, 8
  TEST_RI 62, binvi, 257, 1, 8
  TEST_RI 63, binvi, 0xfffffeff, 0xffffffff, 8
  TEST_RI 64, binvi, 256, 0, 8
  TEST_RI 65, binvi, 0xc35a94e7, 0xc35a96e7, 9
  TEST_RI 66, binvi, 0x5a0f3e85, 0x5a0f3c85, 9
  TEST_RI 67, binvi, 0x80000200, 0x80000000, 9
  TEST_RI 68, binvi, 0x7ffffdff, 0x7fffffff, 9
  TEST_RI 69, binvi, 513, 1, 9
  TEST_RI 70, binvi, 0xfffffdff, 0xffffffff, 9
  TEST_RI 71, binvi, 512, 0, 9
  TEST_RI 72, binvi, 0xc35a92e7, 0xc35a96e7, 10
  TEST_RI 73, binvi, 0x5a0f3885, 0x5a0f3c85, 10
  TEST_RI 74, binvi, 0x80000400, 0x80000000, 10
  TEST_RI 75, binvi, 0x7ffffbff, 0x7fffffff, 10
  TEST_RI 76, binvi, 1025, 1, 10
  TEST_RI 77, binvi, 0xfffffbff, 0xffffffff, 10
  TEST_RI 78, binvi, 1024, 0, 10
  TEST_RI 79, binvi, 0xc35a9ee7, 0xc35a96e7, 11
  TEST_RI 80, binvi, 0x5a0f3485, 0x5a0f3c85, 11
  TEST_RI 81, binvi, 0x80000800, 0x80000000, 11
  TEST_RI 82, binvi, 0x7ffff7ff, 0x7fffffff, 11
  TEST_RI 83, binvi, 2049, 1, 11
  TEST_RI 84, binvi, 0xfffff7ff, 0xffffffff, 11
  TEST_RI 85, binvi, 2048, 0, 11
  TEST_RI 86, binvi, 0xc35a86e7, 0xc35a96e7, 12
  TEST_RI 87, binvi, 0x5a0f2c85, 0x5a0f3c85, 12
  TEST_RI 88, binvi, 0x80001000, 0x80000000, 12
  TEST_RI 89, binvi, 0x7fffefff, 0x7fffffff, 12
  TEST_RI 90, binvi, 0x00001001, 1, 12
  TEST_RI 91, binvi, 0xffffefff, 0xffffffff, 12
  TEST_RI 92, binvi, 0x00001000, 0, 12
  TEST_RI 93, binvi, 0xc35ab6e7, 0xc35a96e7, 13
  TEST_RI 94, binvi, 0x5a0f1c85, 0x5a0f3c85, 13
  TEST_RI 95, binvi, 0x80002000, 0x80000000, 13
  TEST_RI 96, binvi, 0x7fffdfff, 0x7fffffff, 13
  TEST_RI 97, binvi, 0x00002001, 1, 13
  TEST_RI 98, binvi, 0xffffdfff, 0xffffffff, 13
  TEST_RI 99, binvi, 0x00002000, 0, 13
  TEST_RI 100, binvi, 0xc35ad6e7, 0xc35a96e7, 14
  TEST_RI 101, binvi, 0x5a0f7c85, 0x5a0f3c85, 14
  TEST_RI 102, binvi, 0x80004000, 0x80000000, 14
  TEST_RI 103, binvi, 0x7fffbfff, 0x7fffffff, 14
  TEST_RI 104, binvi, 0x00004001, 1, 14
  TEST_RI 105, binvi, 0xffffbfff, 0xffffffff, 14
  TEST_RI 106, binvi, 0x00004000, 0, 14
  TEST_RI 107, binvi, 0xc35a16e7, 0xc35a96e7, 15
  TEST_RI 108, binvi, 0x5a0fbc85, 0x5a0f3c85, 15
  TEST_RI 109, binvi, 0x80008000, 0x80000000, 15
  TEST_RI 110, binvi, 0x7fff7fff, 0x7fffffff, 15
  TEST_RI 111, binvi, 0x00008001, 1, 15
  TEST_RI 112, binvi, 0xffff7fff, 0xffffffff, 15
  TEST_RI 113, binvi, 0x00008000, 0, 15
  TEST_RI 114, binvi, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RI 115, binvi, 0x5a0e3c85, 0x5a0f3c85, 16
  TEST_RI 116, binvi, 0x80010000, 0x80000000, 16
  TEST_RI 117, binvi, 0x7ffeffff, 0x7fffffff, 16
  TEST_RI 118, binvi, 0x00010001, 1, 16
  TEST_RI 119, binvi, 0xfffeffff, 0xffffffff, 16
  TEST_RI 120, binvi, 0x00010000, 0, 16
  TEST_RI 121, binvi, 0xc35896e7, 0xc35a96e7, 17
  TEST_RI 122, binvi, 0x5a0d3c85, 0x5a0f3c85, 17
  TEST_RI 123, binvi, 0x80020000, 0x80000000, 17
  TEST_RI 124, binvi, 0x7ffdffff, 0x7fffffff, 17
  TEST_RI 125, binvi, 0x00020001, 1, 17
  TEST_RI 126, binvi, 0xfffdffff, 0xffffffff, 17
  TEST_RI 127, binvi, 0x00020000, 0, 17
  TEST_RI 128, binvi, 0xc35e96e7, 0xc35a96e7, 18
  TEST_RI 129, binvi, 0x5a0b3c85, 0x5a0f3c85, 18
  TEST_RI 130, binvi, 0x80040000, 0x80000000, 18
  TEST_RI 131, binvi, 0x7ffbffff, 0x7fffffff, 18
  TEST_RI 132, binvi, 0x00040001, 1, 18
  TEST_RI 133, binvi, 0xfffbffff, 0xffffffff, 18
  TEST_RI 134, binvi, 0x00040000, 0, 18
  TEST_RI 135, binvi, 0xc35296e7, 0xc35a96e7, 19
  TEST_RI 136, binvi, 0x5a073c85, 0x5a0f3c85, 19
  TEST_RI 137, binvi, 0x80080000, 0x80000000, 19
  TEST_RI 138, binvi, 0x7ff7ffff, 0x7fffffff, 19
  TEST_RI 139, binvi, 0x00080001, 1, 19
  TEST_RI 140, binvi, 0xfff7ffff, 0xffffffff, 19
  TEST_RI 141, binvi, 0x00080000, 0, 19
  TEST_RI 142, binvi, 0xc34a96e7, 0xc35a96e7, 20
  TEST_RI 143, binvi, 0x5a1f3c85, 0x5a0f3c85, 20
  TEST_RI 144, binvi, 0x80100000, 0x80000000, 20
  TEST_RI 145, binvi, 0x7fefffff, 0x7fffffff, 20
  TEST_RI 146, binvi, 0x00100001, 1, 20
  TEST_RI 147, binvi, 0xffefffff, 0xffffffff, 20
  TEST_RI 148, binvi, 0x00100000, 0, 20
  TEST_RI 149, binvi, 0xc37a96e7, 0xc35a96e7, 21
  TEST_RI 150, binvi, 0x5a2f3c85, 0x5a0f3c85, 21
  TEST_RI 151, binvi, 0x80200000, 0x80000000, 21
  TEST_RI 152, binvi, 0x7fdfffff, 0x7fffffff, 21
  TEST_RI 153, binvi, 0x00200001, 1, 21
  TEST_RI 154, binvi, 0xffdfffff, 0xffffffff, 21
  TEST_RI 155, binvi, 0x00200000, 0, 21
  TEST_RI 156, binvi, 0xc31a96e7, 0xc35a96e7, 22
  TEST_RI 157, binvi, 0x5a4f3c85, 0x5a0f3c85, 22
  TEST_RI 158, binvi, 0x80400000, 0x80000000, 22
  TEST_RI 159, binvi, 0x7fbfffff, 0x7fffffff, 22
  TEST_RI 160, binvi, 0x00400001, 1, 22
  TEST_RI 161, binvi, 0xffbfffff, 0xffffffff, 22
  TEST_RI 162, binvi, 0x00400000, 0, 22
  TEST_RI 163, binvi, 0xc3da96e7, 0xc35a96e7, 23
  TEST_RI 164, binvi, 0x5a8f3c85, 0x5a0f3c85, 23
  TEST_RI 165, binvi, 0x80800000, 0x80000000, 23
  TEST_RI 166, binvi, 0x7f7fffff, 0x7fffffff, 23
  TEST_RI 167, binvi, 0x00800001, 1, 23
  TEST_RI 168, binvi, 0xff7fffff, 0xffffffff, 23
  TEST_RI 169, binvi, 0x00800000, 0, 23
  TEST_RI 170, binvi, 0xc25a96e7, 0xc35a96e7, 24
  TEST_RI 171, binvi, 0x5b0f3c85, 0x5a0f3c85, 24
  TEST_RI 172, binvi, 0x81000000, 0x80000000, 24
  TEST_RI 173, binvi, 0x7effffff, 0x7fffffff, 24
  TEST_RI 174, binvi, 0x01000001, 1, 24
  TEST_RI 175, binvi, 0xfeffffff, 0xffffffff, 24
  TEST_RI 176, binvi, 0x01000000, 0, 24
  TEST_RI 177, binvi, 0xc15a96e7, 0xc35a96e7, 25
  TEST_RI 178, binvi, 0x580f3c85, 0x5a0f3c85, 25
  TEST_RI 179, binvi, 0x82000000, 0x80000000, 25
  TEST_RI 180, binvi, 0x7dffffff, 0x7fffffff, 25
  TEST_RI 181, binvi, 0x02000001, 1, 25
  TEST_RI 182, binvi, 0xfdffffff, 0xffffffff, 25
  TEST_RI 183, binvi, 0x02000000, 0, 25
  TEST_RI 184, binvi, 0xc75a96e7, 0xc35a96e7, 26
  TEST_RI 185, binvi, 0x5e0f3c85, 0x5a0f3c85, 26
  TEST_RI 186, binvi, 0x84000000, 0x80000000, 26
  TEST_RI 187, binvi, 0x7bffffff, 0x7fffffff, 26
  TEST_RI 188, binvi, 0x04000001, 1, 26
  TEST_RI 189, binvi, 0xfbffffff, 0xffffffff, 26
  TEST_RI 190, binvi, 0x04000000, 0, 26
  TEST_RI 191, binvi, 0xcb5a96e7, 0xc35a96e7, 27
  TEST_RI 192, binvi, 0x520f3c85, 0x5a0f3c85, 27
  TEST_RI 193, binvi, 0x88000000, 0x80000000, 27
  TEST_RI 194, binvi, 0x77ffffff, 0x7fffffff, 27
  TEST_RI 195, binvi, 0x08000001, 1, 27
  TEST_RI 196, binvi, 0xf7ffffff, 0xffffffff, 27
  TEST_RI 197, binvi, 0x08000000, 0, 27
  TEST_RI 198, binvi, 0xd35a96e7, 0xc35a96e7, 28
  TEST_RI 199, binvi, 0x4a0f3c85, 0x5a0f3c85, 28
  TEST_RI 200, binvi, 0x90000000, 0x80000000, 28
  TEST_RI 201, binvi, 0x6fffffff, 0x7fffffff, 28
  TEST_RI 202, binvi, 0x10000001, 1, 28
  TEST_RI 203, binvi, 0xefffffff, 0xffffffff, 28
  TEST_RI 204, binvi, 0x10000000, 0, 28
  TEST_RI 205, binvi, 0xe35a96e7, 0xc35a96e7, 29
  TEST_RI 206, binvi, 0x7a0f3c85, 0x5a0f3c85, 29
  TEST_RI 207, binvi, 0xa0000000, 0x80000000, 29
  TEST_RI 208, binvi, 0x5fffffff, 0x7fffffff, 29
  TEST_RI 209, binvi, 0x20000001, 1, 29
  TEST_RI 210, binvi, 0xdfffffff, 0xffffffff, 29
  TEST_RI 211, binvi, 0x20000000, 0, 29
  TEST_RI 212, binvi, 0x835a96e7, 0xc35a96e7, 30
  TEST_RI 213, binvi, 0x1a0f3c85, 0x5a0f3c85, 30
  TEST_RI 214, binvi, 0xc0000000, 0x80000000, 30
  TEST_RI 215, binvi, 0x3fffffff, 0x7fffffff, 30
  TEST_RI 216, binvi, 0x40000001, 1, 30
  TEST_RI 217, binvi, 0xbfffffff, 0xffffffff, 30
  TEST_RI 218, binvi, 0x40000000, 0, 30
  TEST_RI 219, binvi, 0x435a96e7, 0xc35a96e7, 31
  TEST_RI 220, binvi, 0xda0f3c85, 0x5a0f3c85, 31
  TEST_RI 221, binvi, 0, 0x80000000, 31
  TEST_RI 222, binvi, 0xffffffff, 0x7fffffff, 31
  TEST_RI 223, binvi, 0x80000001, 1, 31
  TEST_RI 224, binvi, 0x7fffffff, 0xffffffff, 31
  TEST_RI 225, binvi, 0x80000000, 0, 31

  // Noise.
  TEST_RI 226, binvi, 0xd792c7b8, 0xd692c7b8, 24
  TEST_RI 227, binvi, 0xd5039b82, 0xd7039b82, 25
  TEST_RI 228, binvi, 0x6aa17135, 0x6aa17935, 11
  TEST_RI 229, binvi, 0x27a6ec47, 0x27a7ec47, 16
  TEST_RI 230, binvi, 0xca5e0c1e, 0xda5e0c1e, 28
  TEST_RI 231, binvi, 0xb7f646cc, 0xb5f646cc, 25
  TEST_RI 232, binvi, 0x317df2b4, 0x316df2b4, 20
  TEST_RI 233, binvi, 0x4106c18b, 0x4186c18b, 23
  TEST_RI 234, binvi, 0x405ee073, 0x405ee07b, 3
  TEST_RI 235, binvi, 0xd72e10db, 0xd72e10d3, 3
  TEST_RI 236, binvi, 0xe899817d, 0xe8998179, 2
  TEST_RI 237, binvi, 0x5cc17ed5, 0xdcc17ed5, 31
  TEST_RI 238, binvi, 0xb7613947, 0xb7e13947, 23
  TEST_RI 239, binvi, 0xfe4db1e2, 0xfe4db1e0, 1
  TEST_RI 240, binvi, 0xa369800b, 0xe369800b, 30
  TEST_RI 241, binvi, 0xe416f8b6, 0xec16f8b6, 27

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, binvi, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RI_RD_IS_RS1 243, binvi, 0x7a0f3c85, 0x5a0f3c85, 29
  TEST_RI_RD_IS_RS1 244, binvi, 0xffffdfff, 0xffffffff, 13
  TEST_RI_RD_IS_RS1 245, binvi, 65, 1, 6

  // Every register in every place.
  TEST_RI_REGISTERS 246, binvi, 0xb8870442, 0x38870442, 31, x1, x13, x7
  TEST_RI_REGISTERS 247, binvi, 0xe1d2aff2, 0xe0d2aff2, 24, x2, x14, x7
  TEST_RI_REGISTERS 248, binvi, 0x3464e4a1, 0x3465e4a1, 16, x4, x15, x7
  TEST_RI_REGISTERS 249, binvi, 0xff755a41, 0xff755a01, 6, x5, x16, x7
  TEST_RI_REGISTERS 250, binvi, 0x0308f5db, 0x0388f5db, 23, x6, x17, x7
  TEST_RI_REGISTERS 251, binvi, 0x19b229f9, 0x19b22979, 7, x7, x18, x5
  TEST_RI_REGISTERS 252, binvi, 0xbfffffff, 0xffffffff, 30, x8, x19, x7
  TEST_RI_REGISTERS 253, binvi, 0xffffff26, 0xffffdf26, 13, x9, x20, x7
  TEST_RI_REGISTERS 254, binvi, 0x0005cbab, 0x0001cbab, 18, x10, x21, x7
  TEST_RI_REGISTERS 255, binvi, 0xfeffc4ba, 0xffffc4ba, 24, x11, x22, x7
  TEST_RI_REGISTERS 256, binvi, 0xffff59f4, 0xffff59f6, 1, x12, x23, x7
  TEST_RI_REGISTERS 257, binvi, 0xffccb01e, 0xffccb11e, 8, x13, x24, x7
  TEST_RI_REGISTERS 258, binvi, 0x59c13092, 0x19c13092, 30, x14, x25, x7
  TEST_RI_REGISTERS 259, binvi, 0xdffffc1d, 0xfffffc1d, 29, x15, x26, x7
  TEST_RI_REGISTERS 260, binvi, 0xdc03e89c, 0xfc03e89c, 29, x16, x27, x7
  TEST_RI_REGISTERS 261, binvi, 0xffeb893c, 0xffeb8d3c, 10, x17, x28, x7
  TEST_RI_REGISTERS 262, binvi, 0xbd1e250b, 0xbd1e254b, 6, x18, x29, x7
  TEST_RI_REGISTERS 263, binvi, 0x9634ab7c, 0x963cab7c, 19, x19, x30, x7
  TEST_RI_REGISTERS 264, binvi, 0x00032129, 0x00032121, 3, x20, x31, x7
  TEST_RI_REGISTERS 265, binvi, 0x9f5c98ff, 0x9f5c18ff, 15, x21, x1, x7
  TEST_RI_REGISTERS 266, binvi, 0x78a1b8fb, 0x78a138fb, 15, x22, x2, x7
  TEST_RI_REGISTERS 267, binvi, 0x0b247bbf, 0x0b247abf, 8, x23, x4, x7
  TEST_RI_REGISTERS 268, binvi, 0x45234f6e, 0x41234f6e, 26, x24, x5, x7
  TEST_RI_REGISTERS 269, binvi, 0xd466359a, 0xd066359a, 26, x25, x6, x7
  TEST_RI_REGISTERS 270, binvi, 0xe2dbbec8, 0xe2cbbec8, 20, x26, x7, x5
  TEST_RI_REGISTERS 271, binvi, 0xd969a8a0, 0xd929a8a0, 22, x27, x8, x7
  TEST_RI_REGISTERS 272, binvi, 0xbbeedd00, 0xbbeed500, 11, x28, x9, x7
  TEST_RI_REGISTERS 273, binvi, 0xbc2bdd2f, 0xbc2b9d2f, 14, x29, x10, x7
  TEST_RI_REGISTERS 274, binvi, 1290, 1354, 6, x30, x11, x7
  TEST_RI_REGISTERS 275, binvi, 0xf9047319, 0xf9247319, 21, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, binvi, 0xfffbfb82, 0xfffffb82, 18
  TEST_RI_RESULT_AFTER 277, 0, binvi, 0x00001056, 0x00001054, 1
  TEST_RI_RESULT_AFTER 278, 1, binvi, 0x0953498b, 0x0953490b, 7
  TEST_RI_RESULT_AFTER 279, 1, binvi, 0xdd0df574, 0xdd0df5f4, 7
  TEST_RI_RESULT_AFTER 280, 2, binvi, 0x557c52b1, 0x557c56b1, 10
  TEST_RI_RESULT_AFTER 281, 2, binvi, 0x785a897e, 0x7858897e, 17
  TEST_RI_AFTER 282, 0, binvi, 0x8a918fc0, 0x8a918fd0, 4
  TEST_RI_AFTER 283, 0, binvi, 0x00400db5, 3509, 22
  TEST_RI_AFTER 284, 1, binvi, 0xffffffb5, 0xfffffff5, 6
  TEST_RI_AFTER 285, 1, binvi, 0xbe523da4, 0xfe523da4, 30
  TEST_RI_AFTER 286, 2, binvi, 0x00004012, 18, 14
  TEST_RI_AFTER 287, 2, binvi, 0xfefffffe, 0xfffffffe, 24
  TEST_RI_LOADED 288, 0, binvi, 0xec0ff236, 0xec0ff232, 2
  TEST_RI_LOADED 289, 0, binvi, 0x077abafa, 0x067abafa, 24
  TEST_RI_LOADED 290, 1, binvi, 0x00068cfd, 0x00068cbd, 6
  TEST_RI_LOADED 291, 1, binvi, 0x831801f0, 0xc31801f0, 30
  TEST_RI_LOADED 292, 2, binvi, 0x06c702ee, 0x06e702ee, 21
  TEST_RI_LOADED 293, 2, binvi, 0xff8f911d, 0xff0f911d, 23
  TEST_RI_CHAIN 294, binvi, 0xc35a96e7, 0xc35a96e7, 10
  TEST_RI_CHAIN 295, binvi, 0x5a0f3c85, 0x5a0f3c85, 17
  TEST_RI_CHAIN 296, binvi, 0x7fffffff, 0x7fffffff, 1

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, binvi, 2, 1
  TEST_RI_ZERO_RD 298, binvi, 0xfffef4fe, 8
  TEST_RI_ZERO_RS1 299, binvi, 0x80000000, 31
  TEST_RI_ZERO_RD 300, binvi, 0x0b653013, 19
  TEST_RI_ZERO_RS1 301, binvi, 128, 7
  TEST_RI_ZERO_RD 302, binvi, 0x00be5b7e, 21

TEST_END
