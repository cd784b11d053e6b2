// bclri: 263 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, bclri, 0xc35a96e6, 0xc35a96e7, 0
  TEST_RI 3, bclri, 0x5a0f3c84, 0x5a0f3c85, 0
  TEST_RI 4, bclri, 0x80000000, 0x80000000, 0
  TEST_RI 5, bclri, 0, 1, 0
  TEST_RI 6, bclri, 0xfffffffe, 0xffffffff, 0
  TEST_RI 7, bclri, 0, 0, 0
  TEST_RI 8, bclri, 0xc35a96e5, 0xc35a96e7, 1
  TEST_RI 9, bclri, 0x5a0f3c85, 0x5a0f3c85, 1
  TEST_RI 10, bclri, 0x80000000, 0x80000000, 1
  TEST_RI 11, bclri, 1, 1, 1
  TEST_RI 12, bclri, 0xfffffffd, 0xffffffff, 1
  TEST_RI 13, bclri, 0, 0, 1
  TEST_RI 14, bclri, 0xc35a96e3, 0xc35a96e7, 2
  TEST_RI 15, bclri, 0x5a0f3c81, 0x5a0f3c85, 2
  TEST_RI 16, bclri, 0x80000000, 0x80000000, 2
  TEST_RI 17, bclri, 1, 1, 2
  TEST_RI 18, bclri, 0xfffffffb, 0xffffffff, 2
  TEST_RI 19, bclri, 0, 0, 2
  TEST_RI 20, bclri, 0xc35a96e7, 0xc35a96e7, 3
  TEST_RI 21, bclri, 0x5a0f3c85, 0x5a0f3c85, 3
  TEST_RI 22, bclri, 0x80000000, 0x80000000, 3
  TEST_RI 23, bclri, 1, 1, 3
  TEST_RI 24, bclri, 0xfffffff7, 0xffffffff, 3
  TEST_RI 25, bclri, 0, 0, 3
  TEST_RI 26, bclri, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RI 27, bclri, 0x5a0f3c85, 0x5a0f3c85, 4
  TEST_RI 28, bclri, 0x80000000, 0x80000000, 4
  TEST_RI 29, bclri, 1, 1, 4
  TEST_RI 30, bclri, 0xffffffef, 0xffffffff, 4
  TEST_RI 31, bclri, 0, 0, 4
  TEST_RI 32, bclri, 0xc35a96c7, 0xc35a96e7, 5
  TEST_RI 33, bclri, 0x5a0f3c85, 0x5a0f3c85, 5
  TEST_RI 34, bclri, 0x80000000, 0x80000000, 5
  TEST_RI 35, bclri, 1, 1, 5
  TEST_RI 36, bclri, 0xffffffdf, 0xffffffff, 5
  TEST_RI 37, bclri, 0, 0, 5
  TEST_RI 38, bclri, 0xc35a96a7, 0xc35a96e7, 6
  TEST_RI 39, bclri, 0x5a0f3c85, 0x5a0f3c85, 6
  TEST_RI 40, bclri, 0x80000000, 0x80000000, 6
  TEST_RI 41, bclri, 1, 1, 6
  TEST_RI 42, bclri, 0xffffffbf, 0xffffffff, 6
  TEST_RI 43, bclri, 0, 0, 6
  TEST_RI 44, bclri, 0xc35a9667, 0xc35a96e7, 7
  TEST_RI 45, bclri, 0x5a0f3c05, 0x5a0f3c85, 7
  TEST_RI 46, bclri, 0x80000000, 0x80000000, 7
  TEST_RI 47, bclri, 1, 1, 7
  TEST_RI 48, bclri, 0xffffff7f, 0xffffffff, 7
  TEST_RI 49, bclri, 0, 0, 7
  TEST_RI 50, bclri, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RI 51, bclri, 0x5a0f3c85, 0x5a0f3c85, 8
  TEST_RI 52, bclri, 0x80000000, 0x80000000, 8
  TEST_RI 53, bclri, 1, 1, 8
  TEST_RI 54, bclri, 0xfffffeff, 0xffffffff, 8
  TEST_RI 55, bclri, 0, 0, 8
  TEST_RI 56, bclri, 0xc35a94e7, 0xc35a96e7, 9
  TEST_RI 57, bclri, 0x5a0f3c85, 0x5a0f3c85, 9
  TEST_RI 58, bclri, 0x80000000, 0x80000000, 9
  TEST_RI 59, bclri, 1, 1, 9
  TEST_RI 60, bclri, 0xfffffdff, 0xffffffff, 9
  TEST_RI 61, bclri, 0, 0, 9
  TEST_RI 62, bclri, 0xc35a92e7, 0xc35a96e7, 10
  TEST_RI 63, bclri, 0x5a0f3885, 0x5a0f3c85, 10
  TEST_RI 64, bclri, 0x80000000, 0x80000000, 10
  TEST_RI 65, bclri, 1, 1, 10
  TEST_RI 66, bclri, 0xfffffbff, 0xffffffff, 10
  TEST_RI 67, bclri, 0, 0, 10
  TEST_RI 68, bclri, 0xc35a96e7, 0xc35a96e7, 11
  TEST_RI 69, bclri, 0x5a0f3485, 0x5a0f3c85, 11
  TEST_RI 70, bclri, 0x80000000, 0x80000000, 11
  TEST_RI 71, bclri, 1, 1, 11
  TEST_RI 72, bclri, 0xfffff7ff, 0xffffffff, 11
  TEST_RI 73, bclri, 0, 0, 11
  TEST_RI 74, bclri, 0xc35a86e7, 0xc35a96e7, 12
  TEST_RI 75, bclri, 0x5a0f2c85, 0x5a0f3c85, 12
  TEST_RI 76, bclri, 0x80000000, 0x80000000, 12
  TEST_RI 77, bclri, 1, 1, 12
  TEST_RI 78, bclri, 0xffffefff, 0xffffffff, 12
  TEST_RI 79, bclri, 0, 0, 12
  TEST_RI 80, bclri, 0xc35a96e7, 0xc35a96e7, 13
  TEST_RI 81, bclri, 0x5a0f1c85, 0x5a0f3c85, 13
  TEST_RI 82, bclri, 0x80000000, 0x80000000, 13
  TEST_RI 83, bclri, 1, 1, 13
  TEST_RI 84, bclri, 0xffffdfff, 0xffffffff, 13
  TEST_RI 85, bclri, 0, 0, 13
  TEST_RI 86, bclri, 0xc35a96e7, 0xc35a96e7, 14
  TEST_RI 87, bclri, 0x5a0f3c85, 0x5a0f3c85, 14
  TEST_RI 88, bclri, 0x80000000, 0x80000000, 14
  TEST_RI 89, bclri, 1, 1, 14
  TEST_RI 90, bclri, 0xffffbfff, 0xffffffff, 14
  TEST_RI 91, bclri, 0, 0, 14
  TEST_RI 92, bclri, 0xc35a16e7, 0xc35a96e7, 15
  TEST_RI 93, bclri, 0x5a0f3c85, 0x5a0f3c85, 15
  TEST_RI 94, bclri, 0x80000000, 0x80000000, 15
  TEST_RI 95, bclri, 1, 1, 15
  TEST_RI 96, bclri, 0xffff7fff, 0xffffffff, 15
  TEST_RI 97, bclri, 0, 0, 15
  TEST_RI 98, bclri, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RI 99, bclri, 0x5a0e3c85, 0x5a0f3c85, 16
  TEST_RI 100, bclri, 0x80000000, 0x80000000, 16
  TEST_RI 101, bclri, 1, 1, 16
  TEST_RI 102, bclri, 0xfffeffff, 0xffffffff, 16
  TEST_RI 103, bclri, 0, 0, 16
  TEST_RI 104, bclri, 0xc35896e7, 0xc35a96e7, 17
  TEST_RI 105, bclri, 0x5a0d3c85, 0x5a0f3c85, 17
  TEST_RI 106, bclri, 0x80000000, 0x80000000, 17
  TEST_RI 107, bclri, 1, 1, 17
  TEST_RI 108, bclri, 0xfffdffff, 0xffffffff, 17
  TEST_RI 109, bclri, 0, 0, 17
  TEST_RI 110, bclri, 0xc35a96e7, 0xc35a96e7, 18
  TEST_RI 111, bclri, 0x5a0b3c85, 0x5a0f3c85, 18
  TEST_RI 112, bclri, 0x80000000, 0x80000000, 18
  TEST_RI 113, bclri, 1, 1, 18
  TEST_RI 114, bclri, 0xfffbffff, 0xffffffff, 18
  TEST_RI 115, bclri, 0, 0, 18
  TEST_RI 116, bclri, 0xc35296e7, 0xc35a96e7, 19
  TEST_RI 117, bclri, 0x5a073c85, 0x5a0f3c85, 19
  TEST_RI 118, bclri, 0x80000000, 0x80000000, 19
  TEST_RI 119, bclri, 1, 1, 19
  TEST_RI 120, bclri, 0xfff7ffff, 0xffffffff, 19
  TEST_RI 121, bclri, 0, 0, 19
  TEST_RI 122, bclri, 0xc34a96e7, 0xc35a96e7, 20
  TEST_RI 123, bclri, 0x5a0f3c85, 0x5a0f3c85, 20
  TEST_RI 124, bclri, 0x80000000, 0x80000000, 20
  TEST_RI 125, bclri, 1, 1, 20
  TEST_RI 126, bclri, 0xffefffff, 0xffffffff, 20
  TEST_RI 127, bclri, 0, 0, 20
  TEST_RI 128, bclri, 0xc35a96e7, 0xc35a96e7, 21
  TEST_RI 129, bclri, 0x5a0f3c85, 0x5a0f3c85, 21
  TEST_RI 130, bclri, 0x80000000, 0x80000000, 21
  TEST_RI 131, bclri, 1, 1, 21
  TEST_RI 132, bclri, 0xffdfffff, 0xffffffff, 21
  TEST_RI 133, bclri, 0, 0, 21
  TEST_RI 134, bclri, 0xc31a96e7, 0xc35a96e7, 22
  TEST_RI 135, bclri, 0x5a0f3c85, 0x5a0f3c85, 22
  TEST_RI 136, bclri, 0x80000000, 0x80000000, 22
  TEST_RI 137, bclri, 1, 1, 22
  TEST_RI 138, bclri, 0xffbfffff, 0xffffffff, 22
  TEST_RI 139, bclri, 0, 0, 22
  TEST_RI 140, bclri, 0xc35a96e7, 0xc35a96e7, 23
  TEST_RI 141, bclri, 0x5a0f3c85, 0x5a0f3c85, 23
  TEST_RI 142, bclri, 0x80000000, 0x80000000, 23
  TEST_RI 143, bclri, 1, 1, 23
  TEST_RI 144, bclri, 0xff7fffff, 0xffffffff, 23
  TEST_RI 145, bclri, 0, 0, 23
  TEST_RI 146, bclri, 0xc25a96e7, 0xc35a96e7, 24
  TEST_RI 147, bclri, 0x5a0f3c85, 0x5a0f3c85, 24
  TEST_RI 148, bclri, 0x80000000, 0x80000000, 24
  TEST_RI 149, bclri, 1, 1, 24
  TEST_RI 150, bclri, 0xfeffffff, 0xffffffff, 24
  TEST_RI 151, bclri, 0, 0, 24
  TEST_RI 152, bclri, 0xc15a96e7, 0xc35a96e7, 25
  TEST_RI 153, bclri, 0x580f3c85, 0x5a0f3c85, 25
  TEST_RI 154, bclri, 0x80000000, 0x80000000, 25
  TEST_RI 155, bclri, 1, 1, 25
  TEST_RI 156, bclri, 0xfdffffff, 0xffffffff, 25
  TEST_RI 157, bclri, 0, 0, 25
  TEST_RI 158, bclri, 0xc35a96e7, 0xc35a96e7, 26
  TEST_RI 159, bclri, 0x5a0f3c85, 0x5a0f3c85, 26
  TEST_RI 160, bclri, 0x80000000, 0x80000000, 26
  TEST_RI 161, bclri, 1, 1, 26
  TEST_RI 162, bclri, 0xfbffffff, 0xffffffff, 26
  TEST_RI 163, bclri, 0, 0, 26
  TEST_RI 164, bclri, 0xc35a96e7, 0xc35a96e7, 27
  TEST_RI 165, bclri, 0x520f3c85, 0x5a0f3c85, 27
  TEST_RI 166, bclri, 0x80000000, 0x80000000, 27
  TEST_RI 167, bclri, 1, 1, 27
  TEST_RI 168, bclri, 0xf7ffffff, 0xffffffff, 27
  TEST_RI 169, bclri, 0, 0, 27
  TEST_RI 170, bclri, 0xc35a96e7, 0xc35a96e7, 28
  TEST_RI 171, bclri, 0x4a0f3c85, 0x5a0f3c85, 28
  TEST_RI 172, bclri, 0x80000000, 0x80000000, 28
  TEST_RI 173, bclri, 1, 1, 28
  TEST_RI 174, bclri, 0xefffffff, 0xffffffff, 28
  TEST_RI 175, bclri, 0, 0, 28
  TEST_RI 176, bclri, 0xc35a96e7, 0xc35a96e7, 29
  TEST_RI 177, bclri, 0x5a0f3c85, 0x5a0f3c85, 29
  TEST_RI 178, bclri, 0x80000000, 0x80000000, 29
  TEST_RI 179, bclri, 1, 1, 29
  TEST_RI 180, bclri, 0xdfffffff, 0xffffffff, 29
  TEST_RI 181, bclri, 0, 0, 29
  TEST_RI 182, bclri, 0x835a96e7, 0xc35a96e7, 30
  TEST_RI 183, bclri, 0x1a0f3c85, 0x5a0f3c85, 30
  TEST_RI 184, bclri, 0x80000000, 0x80000000, 30
  TEST_RI 185, bclri, 1, 1, 30
  TEST_RI 186, bclri, 0xbfffffff, 0xffffffff, 30
  TEST_RI 187, bclri, 0, 0, 30
  TEST_RI 188, bclri, 0x435a96e7, 0xc35a96e7, 31
  TEST_RI 189, bclri, 0x5a0f3c85, 0x5a0f3c85, 31
  TEST_RI 190, bclri, 0, 0x80000000, 31
  TEST_RI 191, bclri, 1, 1, 31
  TEST_RI 192, bclri, 0x7fffffff, 0xffffffff, 31
  TEST_RI 193, bclri, 0, 0, 31

  // Noise.
  TEST_RI 194, bclri, 0xe34a0196, 0xe34a0196, 26
  TEST_RI 195, bclri, 0xfce78a7f, 0xfce78a7f, 8
  TEST_RI 196, bclri, 0xa221ccf1, 0xa221ccf3, 1
  TEST_RI 197, bclri, 0xa0e5294e, 0xa0e5294e, 28
  TEST_RI 198, bclri, 0x4456e954, 0x4456e954, 24
  TEST_RI 199, bclri, 0x22c59bb0, 0x22c59bf0, 6
  TEST_RI 200, bclri, 0xa3bd5fbd, 0xa3bd5fbd, 28
  TEST_RI 201, bclri, 0xdbdb238a, 0xdbdb238a, 21
  TEST_RI 202, bclri, 0x8f372c2e, 0x8f372c3e, 4
  TEST_RI 203, bclri, 0x2d7795f0, 0x2df795f0, 23
  TEST_RI 204, bclri, 0xb51e14c3, 0xb51e14c3, 16
  TEST_RI 205, bclri, 0xed398474, 0xed398474, 22
  TEST_RI 206, bclri, 0x7e201391, 0x7e201391, 2
  TEST_RI 207, bclri, 0xd3134931, 0xd3134b31, 9
  TEST_RI 208, bclri, 0x5b51fcea, 0x5b51fcea, 31
  TEST_RI 209, bclri, 0xd5534279, 0xd5534279, 27

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 210, bclri, 0xc35a9667, 0xc35a96e7, 7
  TEST_RI_RD_IS_RS1 211, bclri, 0x5a0f3c85, 0x5a0f3c85, 1
  TEST_RI_RD_IS_RS1 212, bclri, 0xffffdfff, 0xffffffff, 13
  TEST_RI_RD_IS_RS1 213, bclri, 1, 1, 2

  // Every register in every place.
  TEST_RI_REGISTERS 214, bclri, 0x9af85de6, 0x9af85fe6, 9, x1, x13, x7
  TEST_RI_REGISTERS 215, bclri, 0xdc0b86eb, 0xdc0b86eb, 22, x2, x14, x7
  TEST_RI_REGISTERS 216, bclri, 0xf0309d8d, 0xf0309dcd, 6, x4, x15, x7
  TEST_RI_REGISTERS 217, bclri, 0xbf3a7d45, 0xbf3a7d45, 15, x5, x16, x7
  TEST_RI_REGISTERS 218, bclri, 0xb22b3feb, 0xb22b3feb, 30, x6, x17, x7
  TEST_RI_REGISTERS 219, bclri, 0x6292d755, 0x6292d755, 5, x7, x18, x5
  TEST_RI_REGISTERS 220, bclri, 0xa4ccd945, 0xa4ccdb45, 9, x8, x19, x7
  TEST_RI_REGISTERS 221, bclri, 0xa3e9d891, 0xa3ebd891, 17, x9, x20, x7
  TEST_RI_REGISTERS 222, bclri, 0x565d2938, 0x565da938, 15, x10, x21, x7
  TEST_RI_REGISTERS 223, bclri, 0x599a790e, 0x599a7d0e, 10, x11, x22, x7
  TEST_RI_REGISTERS 224, bclri, 0x8f8ddd58, 0xcf8ddd58, 30, x12, x23, x7
  TEST_RI_REGISTERS 225, bclri, 0x6f28c440, 0x6f29c440, 16, x13, x24, x7
  TEST_RI_REGISTERS 226, bclri, 0x1f327f44, 0x1f327fc4, 7, x14, x25, x7
  TEST_RI_REGISTERS 227, bclri, 0x3ac1fa30, 0x3ac1fa70, 6, x15, x26, x7
  TEST_RI_REGISTERS 228, bclri, 0xb4614ad0, 0xb4614bd0, 8, x16, x27, x7
  TEST_RI_REGISTERS 229, bclri, 0xea314cb1, 0xea314cb1, 6, x17, x28, x7
  TEST_RI_REGISTERS 230, bclri, 0x451d731a, 0x451d731a, 5, x18, x29, x7
  TEST_RI_REGISTERS 231, bclri, 0x0db10f2b, 0x8db10f2b, 31, x19, x30, x7
  TEST_RI_REGISTERS 232, bclri, 0xcd273d29, 0xcd273d2d, 2, x20, x31, x7
  TEST_RI_REGISTERS 233, bclri, 0x10d7cf4b, 0x10d7cf4b, 13, x21, x1, x7
  TEST_RI_REGISTERS 234, bclri, 0x133aa8eb, 0x133aa8eb, 18, x22, x2, x7
  TEST_RI_REGISTERS 235, bclri, 0x2703ecfc, 0x2703ecfc, 0, x23, x4, x7
  TEST_RI_REGISTERS 236, bclri, 0xa4a7597d, 0xa4a7597d, 30, x24, x5, x7
  TEST_RI_REGISTERS 237, bclri, 0x3031b2e8, 0x3039b2e8, 19, x25, x6, x7
  TEST_RI_REGISTERS 238, bclri, 0xb8cbbfda, 0xbacbbfda, 25, x26, x7, x5
  TEST_RI_REGISTERS 239, bclri, 0xbc9aeb2c, 0xbe9aeb2c, 25, x27, x8, x7
  TEST_RI_REGISTERS 240, bclri, 0xcdc15491, 0xcdc15691, 9, x28, x9, x7
  TEST_RI_REGISTERS 241, bclri, 0xe49da3cc, 0xe49da3ec, 5, x29, x10, x7
  TEST_RI_REGISTERS 242, bclri, 0x1b3f2e31, 0x3b3f2e31, 29, x30, x11, x7
  TEST_RI_REGISTERS 243, bclri, 0x676203b0, 0x676203b0, 20, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 244, 0, bclri, 0x26ae6b3f, 0x26ae6b3f, 20
  TEST_RI_RESULT_AFTER 245, 1, bclri, 0xbab621b3, 0xbab621b3, 10
  TEST_RI_RESULT_AFTER 246, 2, bclri, 0xd67823d6, 0xd67833d6, 12
  TEST_RI_AFTER 247, 0, bclri, 0x52f1d048, 0x52f9d048, 19
  TEST_RI_AFTER 248, 1, bclri, 0xcf8716c7, 0xcf8f16c7, 19
  TEST_RI_AFTER 249, 2, bclri, 0x79d50d29, 0x79d50d29, 12
  TEST_RI_LOADED 250, 0, bclri, 0x6ff63bde, 0x7ff63bde, 28
  TEST_RI_LOADED 251, 1, bclri, 0xaf67e963, 0xaf67e963, 12
  TEST_RI_LOADED 252, 2, bclri, 0x48cc6e7e, 0x4ccc6e7e, 26
  TEST_RI_CHAIN 253, bclri, 0x835a96e7, 0xc35a96e7, 30
  TEST_RI_CHAIN 254, bclri, 0x5a0f3c85, 0x5a0f3c85, 5
  TEST_RI_CHAIN 255, bclri, 0x7fbfffff, 0x7fffffff, 22

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 256, bclri, 0, 1
  TEST_RI_ZERO_RD 257, bclri, 0xc35a96e7, 1
  TEST_RI_ZERO_RD 258, bclri, 0x5a0f3c85, 1
  TEST_RI_ZERO_RS1 259, bclri, 0, 31
  TEST_RI_ZERO_RD 260, bclri, 0xc35a96e7, 31
  TEST_RI_ZERO_RD 261, bclri, 0x5a0f3c85, 31
  TEST_RI_ZERO_RS1 262, bclri, 0, 7
  TEST_RI_ZERO_RD 263, bclri, 0xc35a96e7, 7
  TEST_RI_ZERO_RD 264, bclri, 0x5a0f3c85, 7

TEST_END
