// bclri: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, bclri, 0xc35a96e6, 0xc35a96e7, 0
  TEST_RI 3, bclri, 0x5a0f3c84, 0x5a0f3c85, 0
  TEST_RI 4, bclri, 0x80000000, 0x80000000, 0
  TEST_RI 5, bclri, 0x7ffffffe, 0x7fffffff, 0
  TEST_RI 6, bclri, 0, 1, 0
  TEST_RI 7, bclri, 0xfffffffe, 0xffffffff, 0
  TEST_RI 8, bclri, 0, 0, 0
  TEST_RI 9, bclri, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RI 10, bclri, 0x5a0f3c85, 0x5a0f3c85, 1
  TEST_RI 11, bclri, 0x80000000, 0x80000000, 1
  TEST_RI 12, bclri, 0x7ffffffd, 0x7fffffff, 1
  TEST_RI 13, bclri, 1, 1, 1
  TEST_RI 14, bclri, 0xfffffffd, 0xffffffff, 1
  TEST_RI 15, bclri, 0, 0, 1
  TEST_RI 16, bclri, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RI 17, bclri, 0x5a0f3c81, 0x5a0f3c85, 2
  TEST_RI 18, bclri, 0x80000000, 0x80000000, 2
  TEST_RI 19, bclri, 0x7ffffffb, 0x7fffffff, 2
  TEST_RI 20, bclri, 1, 1, 2
  TEST_RI 21, bclri, 0xfffffffb, 0xffffffff, 2
  TEST_RI 22, bclri, 0, 0, 2
  TEST_RI 23, bclri, 0xc35a96e7, 0xc35a96e7, 3
  TEST_RI 24, bclri, 0x5a0f3c85, 0x5a0f3c85, 3
  TEST_RI 25, bclri, 0x80000000, 0x80000000, 3
  TEST_RI 26, bclri, 0x7ffffff7, 0x7fffffff, 3
  TEST_RI 27, bclri, 1, 1, 3
  TEST_RI 28, bclri, 0xfffffff7, 0xffffffff, 3
  TEST_RI 29, bclri, 0, 0, 3
  TEST_RI 30, bclri, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RI 31, bclri, 0x5a0f3c85, 0x5a0f3c85, 4
  TEST_RI 32, bclri, 0x80000000, 0x80000000, 4
  TEST_RI 33, bclri, 0x7fffffef, 0x7fffffff, 4
  TEST_RI 34, bclri, 1, 1, 4
  TEST_RI 35, bclri, 0xffffffef, 0xffffffff, 4
  TEST_RI 36, bclri, 0, 0, 4
  TEST_RI 37, bclri, 0xc35a96c7, 0xc35a96e7, 5
  TEST_RI 38, bclri, 0x5a0f3c85, 0x5a0f3c85, 5
  TEST_RI 39, bclri, 0x80000000, 0x80000000, 5
  TEST_RI 40, bclri, 0x7fffffdf, 0x7fffffff, 5
  TEST_RI 41, bclri, 1, 1, 5
  TEST_RI 42, bclri, 0xffffffdf, 0xffffffff, 5
  TEST_RI 43, bclri, 0, 0, 5
  TEST_RI 44, bclri, 0xc35a96a7, 0xc35a96e7, 6
  TEST_RI 45, bclri, 0x5a0f3c85, 0x5a0f3c85, 6
  TEST_RI 46, bclri, 0x80000000, 0x80000000, 6
  TEST_RI 47, bclri, 0x7fffffbf, 0x7fffffff, 6
  TEST_RI 48, bclri, 1, 1, 6
  TEST_RI 49, bclri, 0xffffffbf, 0xffffffff, 6
  TEST_RI 50, bclri, 0, 0, 6
  TEST_RI 51, bclri, 0xc35a9667, 0xc35a96e7, 7
  TEST_RI 52, bclri, 0x5a0f3c05, 0x5a0f3c85, 7
  TEST_RI 53, bclri, 0x80000000, 0x80000000, 7
  TEST_RI 54, bclri, 0x7fffff7f, 0x7fffffff, 7
  TEST_RI 55, bclri, 1, 1, 7
  TEST_RI 56, bclri, 0xffffff7f, 0xffffffff, 7
  TEST_RI 57, bclri, 0, 0, 7
  TEST_RI 58, bclri, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RI 59, bclri, 0x5a0f3c85, 0x5a0f3c85, 8
  TEST_RI 60, bclri, 0x80000000, 0x80000000, 8
  TEST_RI 61, bclri, 0x7ffffeff, 0x7fffffff, 8
  TEST_RI 62, bclri, 1, 1, 8
  TEST_RI 63, bclri, 0xfffffeff, 0xffffffff, 8
  TEST_RI 64, bclri, 0, 0, 8
  TEST_RI 65, bclri, 0xc35a94e7, 0xc35a96e7, 9
  TEST_RI 66, bclri, 0x5a0f3c85, 0x5a0f3c85, 9
  TEST_RI 67, bclri, 0x80000000, 0x80000000, 9
  TEST_RI 68, bclri, 0x7ffffdff, 0x7fffffff, 9
  TEST_RI 69, bclri, 1, 1, 9
  TEST_RI 70, bclri, 0xfffffdff, 0xffffffff, 9
  TEST_RI 71, bclri, 0, 0, 9
  TEST_RI 72, bclri, 0xc35a92e7, 0xc35a96e7, 10
  TEST_RI 73, bclri, 0x5a0f3885, 0x5a0f3c85, 10
  TEST_RI 74, bclri, 0x80000000, 0x80000000, 10
  TEST_RI 75, bclri, 0x7ffffbff, 0x7fffffff, 10
  TEST_RI 76, bclri, 1, 1, 10
  TEST_RI 77, bclri, 0xfffffbff, 0xffffffff, 10
  TEST_RI 78, bclri, 0, 0, 10
  TEST_RI 79, bclri, 0xc35a96e7, 0xc35a96e7, 11
  TEST_RI 80, bclri, 0x5a0f3485, 0x5a0f3c85, 11
  TEST_RI 81, bclri, 0x80000000, 0x80000000, 11
  TEST_RI 82, bclri, 0x7ffff7ff, 0x7fffffff, 11
  TEST_RI 83, bclri, 1, 1, 11
  TEST_RI 84, bclri, 0xfffff7ff, 0xffffffff, 11
  TEST_RI 85, bclri, 0, 0, 11
  TEST_RI 86, bclri, 0xc35a86e7, 0xc35a96e7, 12
  TEST_RI 87, bclri, 0x5a0f2c85, 0x5a0f3c85, 12
  TEST_RI 88, bclri, 0x80000000, 0x80000000, 12
  TEST_RI 89, bclri, 0x7fffefff, 0x7fffffff, 12
  TEST_RI 90, bclri, 1, 1, 12
  TEST_RI 91, bclri, 0xffffefff, 0xffffffff, 12
  TEST_RI 92, bclri, 0, 0, 12
  TEST_RI 93, bclri, 0xc35a96e7, 0xc35a96e7, 13
  TEST_RI 94, bclri, 0x5a0f1c85, 0x5a0f3c85, 13
  TEST_RI 95, bclri, 0x80000000, 0x80000000, 13
  TEST_RI 96, bclri, 0x7fffdfff, 0x7fffffff, 13
  TEST_RI 97, bclri, 1, 1, 13
  TEST_RI 98, bclri, 0xffffdfff, 0xffffffff, 13
  TEST_RI 99, bclri, 0, 0, 13
  TEST_RI 100, bclri, 0xc35a96e7, 0xc35a96e7, 14
  TEST_RI 101, bclri, 0x5a0f3c85, 0x5a0f3c85, 14
  TEST_RI 102, bclri, 0x80000000, 0x80000000, 14
  TEST_RI 103, bclri, 0x7fffbfff, 0x7fffffff, 14
  TEST_RI 104, bclri, 1, 1, 14
  TEST_RI 105, bclri, 0xffffbfff, 0xffffffff, 14
  TEST_RI 106, bclri, 0, 0, 14
  TEST_RI 107, bclri, 0xc35a16e7, 0xc35a96e7, 15
  TEST_RI 108, bclri, 0x5a0f3c85, 0x5a0f3c85, 15
  TEST_RI 109, bclri, 0x80000000, 0x80000000, 15
  TEST_RI 110, bclri, 0x7fff7fff, 0x7fffffff, 15
  TEST_RI 111, bclri, 1, 1, 15
  TEST_RI 112, bclri, 0xffff7fff, 0xffffffff, 15
  TEST_RI 113, bclri, 0, 0, 15
  TEST_RI 114, bclri, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RI 115, bclri, 0x5a0e3c85, 0x5a0f3c85, 16
  TEST_RI 116, bclri, 0x80000000, 0x80000000, 16
  TEST_RI 117, bclri, 0x7ffeffff, 0x7fffffff, 16
  TEST_RI 118, bclri, 1, 1, 16
  TEST_RI 119, bclri, 0xfffeffff, 0xffffffff, 16
  TEST_RI 120, bclri, 0, 0, 16
  TEST_RI 121, bclri, 0xc35896e7, 0xc35a96e7, 17
  TEST_RI 122, bclri, 0x5a0d3c85, 0x5a0f3c85, 17
  TEST_RI 123, bclri, 0x80000000, 0x80000000, 17
  TEST_RI 124, bclri, 0x7ffdffff, 0x7fffffff, 17
  TEST_RI 125, bclri, 1, 1, 17
  TEST_RI 126, bclri, 0xfffdffff, 0xffffffff, 17
  TEST_RI 127, bclri, 0, 0, 17
  TEST_RI 128, bclri, 0xc35a96e7, 0xc35a96e7, 18
  TEST_RI 129, bclri, 0x5a0b3c85, 0x5a0f3c85, 18
  TEST_RI 130, bclri, 0x80000000, 0x80000000, 18
  TEST_RI 131, bclri, 0x7ffbffff, 0x7fffffff, 18
  TEST_RI 132, bclri, 1, 1, 18
  TEST_RI 133, bclri, 0xfffbffff, 0xffffffff, 18
  TEST_RI 134, bclri, 0, 0, 18
  TEST_RI 135, bclri, 0xc35296e7, 0xc35a96e7, 19
  TEST_RI 136, bclri, 0x5a073c85, 0x5a0f3c85, 19
  TEST_RI 137, bclri, 0x80000000, 0x80000000, 19
  TEST_RI 138, bclri, 0x7ff7ffff, 0x7fffffff, 19
  TEST_RI 139, bclri, 1, 1, 19
  TEST_RI 140, bclri, 0xfff7ffff, 0xffffffff, 19
  TEST_RI 141, bclri, 0, 0, 19
  TEST_RI 142, bclri, 0xc34a96e7, 0xc35a96e7, 20
  TEST_RI 143, bclri, 0x5a0f3c85, 0x5a0f3c85, 20
  TEST_RI 144, bclri, 0x80000000, 0x80000000, 20
  TEST_RI 145, bclri, 0x7fefffff, 0x7fffffff, 20
  TEST_RI 146, bclri, 1, 1, 20
  TEST_RI 147, bclri, 0xffefffff, 0xffffffff, 20
  TEST_RI 148, bclri, 0, 0, 20
  TEST_RI 149, bclri, 0xc35a96e7, 0xc35a96e7, 21
  TEST_RI 150, bclri, 0x5a0f3c85, 0x5a0f3c85, 21
  TEST_RI 151, bclri, 0x80000000, 0x80000000, 21
  TEST_RI 152, bclri, 0x7fdfffff, 0x7fffffff, 21
  TEST_RI 153, bclri, 1, 1, 21
  TEST_RI 154, bclri, 0xffdfffff, 0xffffffff, 21
  TEST_RI 155, bclri, 0, 0, 21
  TEST_RI 156, bclri, 0xc31a96e7, 0xc35a96e7, 22
  TEST_RI 157, bclri, 0x5a0f3c85, 0x5a0f3c85, 22
  TEST_RI 158, bclri, 0x80000000, 0x80000000, 22
  TEST_RI 159, bclri, 0x7fbfffff, 0x7fffffff, 22
  TEST_RI 160, bclri, 1, 1, 22
  TEST_RI 161, bclri, 0xffbfffff, 0xffffffff, 22
  TEST_RI 162, bclri, 0, 0, 22
  TEST_RI 163, bclri, 0xc35a96e7, 0xc35a96e7, 23
  TEST_RI 164, bclri, 0x5a0f3c85, 0x5a0f3c85, 23
  TEST_RI 165, bclri, 0x80000000, 0x80000000, 23
  TEST_RI 166, bclri, 0x7f7fffff, 0x7fffffff, 23
  TEST_RI 167, bclri, 1, 1, 23
  TEST_RI 168, bclri, 0xff7fffff, 0xffffffff, 23
  TEST_RI 169, bclri, 0, 0, 23
  TEST_RI 170, bclri, 0xc25a96e7, 0xc35a96e7, 24
  TEST_RI 171, bclri, 0x5a0f3c85, 0x5a0f3c85, 24
  TEST_RI 172, bclri, 0x80000000, 0x80000000, 24
  TEST_RI 173, bclri, 0x7effffff, 0x7fffffff, 24
  TEST_RI 174, bclri, 1, 1, 24
  TEST_RI 175, bclri, 0xfeffffff, 0xffffffff, 24
  TEST_RI 176, bclri, 0, 0, 24
  TEST_RI 177, bclri, 0xc15a96e7, 0xc35a96e7, 25
  TEST_RI 178, bclri, 0x580f3c85, 0x5a0f3c85, 25
  TEST_RI 179, bclri, 0x80000000, 0x80000000, 25
  TEST_RI 180, bclri, 0x7dffffff, 0x7fffffff, 25
  TEST_RI 181, bclri, 1, 1, 25
  TEST_RI 182, bclri, 0xfdffffff, 0xffffffff, 25
  TEST_RI 183, bclri, 0, 0, 25
  TEST_RI 184, bclri, 0xc35a96e7, 0xc35a96e7, 26
  TEST_RI 185, bclri, 0x5a0f3c85, 0x5a0f3c85, 26
  TEST_RI 186, bclri, 0x80000000, 0x80000000, 26
  TEST_RI 187, bclri, 0x7bffffff, 0x7fffffff, 26
  TEST_RI 188, bclri, 1, 1, 26
  TEST_RI 189, bclri, 0xfbffffff, 0xffffffff, 26
  TEST_RI 190, bclri, 0, 0, 26
  TEST_RI 191, bclri, 0xc35a96e7, 0xc35a96e7, 27
  TEST_RI 192, bclri, 0x520f3c85, 0x5a0f3c85, 27
  TEST_RI 193, bclri, 0x80000000, 0x80000000, 27
  TEST_RI 194, bclri, 0x77ffffff, 0x7fffffff, 27
  TEST_RI 195, bclri, 1, 1, 27
  TEST_RI 196, bclri, 0xf7ffffff, 0xffffffff, 27
  TEST_RI 197, bclri, 0, 0, 27
  TEST_RI 198, bclri, 0xc35a96e7, 0xc35a96e7, 28
  TEST_RI 199, bclri, 0x4a0f3c85, 0x5a0f3c85, 28
  TEST_RI 200, bclri, 0x80000000, 0x80000000, 28
  TEST_RI 201, bclri, 0x6fffffff, 0x7fffffff, 28
  TEST_RI 202, bclri, 1, 1, 28
  TEST_RI 203, bclri, 0xefffffff, 0xffffffff, 28
  TEST_RI 204, bclri, 0, 0, 28
  TEST_RI 205, bclri, 0xc35a96e7, 0xc35a96e7, 29
  TEST_RI 206, bclri, 0x5a0f3c85, 0x5a0f3c85, 29
  TEST_RI 207, bclri, 0x80000000, 0x80000000, 29
  TEST_RI 208, bclri, 0x5fffffff, 0x7fffffff, 29
  TEST_RI 209, bclri, 1, 1, 29
  TEST_RI 210, bclri, 0xdfffffff, 0xffffffff, 29
  TEST_RI 211, bclri, 0, 0, 29
  TEST_RI 212, bclri, 0x835a96e7, 0xc35a96e7, 30
  TEST_RI 213, bclri, 0x1a0f3c85, 0x5a0f3c85, 30
  TEST_RI 214, bclri, 0x80000000, 0x80000000, 30
  TEST_RI 215, bclri, 0x3fffffff, 0x7fffffff, 30
  TEST_RI 216, bclri, 1, 1, 30
  TEST_RI 217, bclri, 0xbfffffff, 0xffffffff, 30
  TEST_RI 218, bclri, 0, 0, 30
  TEST_RI 219, bclri, 0x435a96e7, 0xc35a96e7, 31
  TEST_RI 220, bclri, 0x5a0f3c85, 0x5a0f3c85, 31
  TEST_RI 221, bclri, 0, 0x80000000, 31
  TEST_RI 222, bclri, 0x7fffffff, 0x7fffffff, 31
  TEST_RI 223, bclri, 1, 1, 31
  TEST_RI 224, bclri, 0x7fffffff, 0xffffffff, 31
  TEST_RI 225, bclri, 0, 0, 31

  // Noise.
  TEST_RI 226, bclri, 0xe34a0196, 0xe34a0196, 26
  TEST_RI 227, bclri, 0xfce78a7f, 0xfce78a7f, 8
  TEST_RI 228, bclri, 0xa221ccf1, 0xa221ccf3, 1
  TEST_RI 229, bclri, 0xa0e5294e, 0xa0e5294e, 28
  TEST_RI 230, bclri, 0x4456e954, 0x4456e954, 24
  TEST_RI 231, bclri, 0x22c59bb0, 0x22c59bf0, 6
  TEST_RI 232, bclri, 0xa3bd5fbd, 0xa3bd5fbd, 28
  TEST_RI 233, bclri, 0xdbdb238a, 0xdbdb238a, 21
  TEST_RI 234, bclri, 0x8f372c2e, 0x8f372c3e, 4
  TEST_RI 235, bclri, 0x2d7795f0, 0x2df795f0, 23
  TEST_RI 236, bclri, 0xb51e14c3, 0xb51e14c3, 16
  TEST_RI 237, bclri, 0xed398474, 0xed398474, 22
  TEST_RI 238, bclri, 0x7e201391, 0x7e201391, 2
  TEST_RI 239, bclri, 0xd3134931, 0xd3134b31, 9
  TEST_RI 240, bclri, 0x5b51fcea, 0x5b51fcea, 31
  TEST_RI 241, bclri, 0xd5534279, 0xd5534279, 27

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, bclri, 0xc35a9667, 0xc35a96e7, 7
  TEST_RI_RD_IS_RS1 243, bclri, 0x5a0f3c85, 0x5a0f3c85, 1
  TEST_RI_RD_IS_RS1 244, bclri, 0xffffdfff, 0xffffffff, 13
  TEST_RI_RD_IS_RS1 245, bclri, 1, 1, 2

  // Every register in every place.
  TEST_RI_REGISTERS 246, bclri, 0xffeca0f4, 0xffeca0f4, 11, x1, x13, x7
  TEST_RI_REGISTERS 247, bclri, 0xbcbbb90c, 0xbcbbb90c, 1, x2, x14, x7
  TEST_RI_REGISTERS 248, bclri, 0xe4e39979, 0xe4e39979, 14, x4, x15, x7
  TEST_RI_REGISTERS 249, bclri, 0x5de68680, 0x5de68690, 4, x5, x16, x7
  TEST_RI_REGISTERS 250, bclri, 0x0145a586, 0x0145a596, 4, x6, x17, x7
  TEST_RI_REGISTERS 251, bclri, 0x07559714, 0x07559714, 5, x7, x18, x5
  TEST_RI_REGISTERS 252, bclri, 0x72366ccd, 0x7236eccd, 15, x8, x19, x7
  TEST_RI_REGISTERS 253, bclri, 0x8de45174, 0x8de45174, 20, x9, x20, x7
  TEST_RI_REGISTERS 254, bclri, 0xfffffa52, 0xfffffe52, 10, x10, x21, x7
  TEST_RI_REGISTERS 255, bclri, 0xeffffb97, 0xfffffb97, 28, x11, x22, x7
  TEST_RI_REGISTERS 256, bclri, 0xa47cb884, 0xa47cb88c, 3, x12, x23, x7
  TEST_RI_REGISTERS 257, bclri, 0xff4d940e, 0xffcd940e, 23, x13, x24, x7
  TEST_RI_REGISTERS 258, bclri, 0x0000172d, 0x0000172d, 26, x14, x25, x7
  TEST_RI_REGISTERS 259, bclri, 0xfffff010, 0xfffff410, 10, x15, x26, x7
  TEST_RI_REGISTERS 260, bclri, 0x7b73c8a4, 0x7b7bc8a4, 19, x16, x27, x7
  TEST_RI_REGISTERS 261, bclri, 0xfee809bb, 0xfee809bb, 14, x17, x28, x7
  TEST_RI_REGISTERS 262, bclri, 0xe1b85c6b, 0xe1b85c6b, 2, x18, x29, x7
  TEST_RI_REGISTERS 263, bclri, 0xbef4ff26, 0xbef4ff26, 6, x19, x30, x7
  TEST_RI_REGISTERS 264, bclri, 0xffca0e09, 0xffca0e09, 12, x20, x31, x7
  TEST_RI_REGISTERS 265, bclri, 0x85d7e479, 0x85d7f479, 12, x21, x1, x7
  TEST_RI_REGISTERS 266, bclri, 0x00253939, 0x00253939, 20, x22, x2, x7
  TEST_RI_REGISTERS 267, bclri, 0x324723d6, 0x324723d6, 23, x23, x4, x7
  TEST_RI_REGISTERS 268, bclri, 0x00101fcb, 0x00101fcb, 21, x24, x5, x7
  TEST_RI_REGISTERS 269, bclri, 0x9fd76258, 0x9fd76a58, 11, x25, x6, x7
  TEST_RI_REGISTERS 270, bclri, 0x1477cdb7, 0x1477cdf7, 6, x26, x7, x5
  TEST_RI_REGISTERS 271, bclri, 0x140402dd, 0x140402dd, 19, x27, x8, x7
  TEST_RI_REGISTERS 272, bclri, 0xa8d0722e, 0xa8d1722e, 16, x28, x9, x7
  TEST_RI_REGISTERS 273, bclri, 0xffffbffd, 0xfffffffd, 14, x29, x10, x7
  TEST_RI_REGISTERS 274, bclri, 32, 32, 20, x30, x11, x7
  TEST_RI_REGISTERS 275, bclri, 0xfffffff6, 0xfffffff6, 0, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, bclri, 0x00a9cee3, 0x00a9cee3, 2
  TEST_RI_RESULT_AFTER 277, 0, bclri, 0xda0429b2, 0xda0429b2, 10
  TEST_RI_RESULT_AFTER 278, 1, bclri, 0x015b6515, 0x015b6515, 28
  TEST_RI_RESULT_AFTER 279, 1, bclri, 0xdfff8d59, 0xffff8d59, 29
  TEST_RI_RESULT_AFTER 280, 2, bclri, 0x9a704625, 0x9a705625, 12
  TEST_RI_RESULT_AFTER 281, 2, bclri, 0xc937fb90, 0xc937fb98, 3
  TEST_RI_AFTER 282, 0, bclri, 2409, 2411, 1
  TEST_RI_AFTER 283, 0, bclri, 0xd12448b8, 0xd16448b8, 22
  TEST_RI_AFTER 284, 1, bclri, 0xe9f794bc, 0xedf794bc, 26
  TEST_RI_AFTER 285, 1, bclri, 0x1bcc720e, 0x1bcc720e, 15
  TEST_RI_AFTER 286, 2, bclri, 0x325de4ef, 0x325de4ef, 31
  TEST_RI_AFTER 287, 2, bclri, 0x2cea1486, 0x2cea1486, 0
  TEST_RI_LOADED 288, 0, bclri, 0x7fffffe0, 0xffffffe0, 31
  TEST_RI_LOADED 289, 0, bclri, 0xcbd9692e, 0xcbdd692e, 18
  TEST_RI_LOADED 290, 1, bclri, 0x7cb438f9, 0x7cb438f9, 19
  TEST_RI_LOADED 291, 1, bclri, 0x165c379d, 0x165c779d, 14
  TEST_RI_LOADED 292, 2, bclri, 0xe97fc655, 0xed7fc655, 26
  TEST_RI_LOADED 293, 2, bclri, 0x0002568b, 0x0002569b, 4
  TEST_RI_CHAIN 294, bclri, 0xc35a96e7, 0xc35a96e7, 11
  TEST_RI_CHAIN 295, bclri, 0x5a0f3c85, 0x5a0f3c85, 14
  TEST_RI_CHAIN 296, bclri, 0x7ffdffff, 0x7fffffff, 17

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, bclri, 0, 1
  TEST_RI_ZERO_RD 298, bclri, 0x5959ed54, 3
  TEST_RI_ZERO_RS1 299, bclri, 0, 31
  TEST_RI_ZERO_RD 300, bclri, 0xb9ead5f1, 1
  TEST_RI_ZERO_RS1 301, bclri, 0, 7
  TEST_RI_ZERO_RD 302, bclri, 0x41165454, 1

TEST_END
