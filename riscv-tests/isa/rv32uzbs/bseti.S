// bseti: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, bseti, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RI 3, bseti, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_RI 4, bseti, 0x80000001, 0x80000000, 0
  TEST_RI 5, bseti, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 6, bseti, 1, 1, 0
  TEST_RI 7, bseti, 0xffffffff, 0xffffffff, 0
  TEST_RI 8, bseti, 1, 0, 0
  TEST_RI 9, bseti, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RI 10, bseti, 0x5a0f3c87, 0x5a0f3c85, 1
  TEST_RI 11, bseti, 0x80000002, 0x80000000, 1
  TEST_RI 12, bseti, 0x7fffffff, 0x7fffffff, 1
  TEST_RI 13, bseti, 3, 1, 1
  TEST_RI 14, bseti, 0xffffffff, 0xffffffff, 1
  TEST_RI 15, bseti, 2, 0, 1
  TEST_RI 16, bseti, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RI 17, bseti, 0x5a0f3c85, 0x5a0f3c85, 2
  TEST_RI 18, bseti, 0x80000004, 0x80000000, 2
  TEST_RI 19, bseti, 0x7fffffff, 0x7fffffff, 2
  TEST_RI 20, bseti, 5, 1, 2
  TEST_RI 21, bseti, 0xffffffff, 0xffffffff, 2
  TEST_RI 22, bseti, 4, 0, 2
  TEST_RI 23, bseti, 0xc35a96ef, 0xc35a96e7, 3
  TEST_RI 24, bseti, 0x5a0f3c8d, 0x5a0f3c85, 3
  TEST_RI 25, bseti, 0x80000008, 0x80000000, 3
  TEST_RI 26, bseti, 0x7fffffff, 0x7fffffff, 3
  TEST_RI 27, bseti, 9, 1, 3
  TEST_RI 28, bseti, 0xffffffff, 0xffffffff, 3
  TEST_RI 29, bseti, 8, 0, 3
  TEST_RI 30, bseti, 0xc35a96f7, 0xc35a96e7, 4
  TEST_RI 31, bseti, 0x5a0f3c95, 0x5a0f3c85, 4
  TEST_RI 32, bseti, 0x80000010, 0x80000000, 4
  TEST_RI 33, bseti, 0x7fffffff, 0x7fffffff, 4
  TEST_RI 34, bseti, 17, 1, 4
  TEST_RI 35, bseti, 0xffffffff, 0xffffffff, 4
  TEST_RI 36, bseti, 16, 0, 4
  TEST_RI 37, bseti, 0xc35a96e7, 0xc35a96e7, 5
  TEST_RI 38, bseti, 0x5a0f3ca5, 0x5a0f3c85, 5
  TEST_RI 39, bseti, 0x80000020, 0x80000000, 5
  TEST_RI 40, bseti, 0x7fffffff, 0x7fffffff, 5
  TEST_RI 41, bseti, 33, 1, 5
  TEST_RI 42, bseti, 0xffffffff, 0xffffffff, 5
  TEST_RI 43, bseti, 32, 0, 5
  TEST_RI 44, bseti, 0xc35a96e7, 0xc35a96e7, 6
  TEST_RI 45, bseti, 0x5a0f3cc5, 0x5a0f3c85, 6
  TEST_RI 46, bseti, 0x80000040, 0x80000000, 6
  TEST_RI 47, bseti, 0x7fffffff, 0x7fffffff, 6
  TEST_RI 48, bseti, 65, 1, 6
  TEST_RI 49, bseti, 0xffffffff, 0xffffffff, 6
  TEST_RI 50, bseti, 64, 0, 6
  TEST_RI 51, bseti, 0xc35a96e7, 0xc35a96e7, 7
  TEST_RI 52, bseti, 0x5a0f3c85, 0x5a0f3c85, 7
  TEST_RI 53, bseti, 0x80000080, 0x80000000, 7
  TEST_RI 54, bseti, 0x7fffffff, 0x7fffffff, 7
  TEST_RI 55, bseti, 129, 1, 7
  TEST_RI 56, bseti, 0xffffffff, 0xffffffff, 7
  TEST_RI 57, bseti, 128, 0, 7
  TEST_RI 58, bseti, 0xc35a97e7, 0xc35a96e7, 8
  TEST_RI 59, bseti, 0x5a0f3d85, 0x5a0f3c85, 8
  TEST_RI 60, bseti, 0x80000100, 0x80000000, 8
  TEST_RI 61, bseti, 0x7fffffff, 0x7fffffff, 8
  TEST_RI 62, bseti, 257, 1, 8
  TEST_RI 63, bseti, 0xffffffff, 0xffffffff, 8
  TEST_RI 64, bseti, 256, 0, 8
  TEST_RI 65, bseti, 0xc35a96e7, 0xc35a96e7, 9
  TEST_RI 66, bseti, 0x5a0f3e85, 0x5a0f3c85, 9
  TEST_RI 67, bseti, 0x80000200, 0x80000000, 9
  TEST_RI 68, bseti, 0x7fffffff, 0x7fffffff, 9
  TEST_RI 69, bseti, 513, 1, 9
  TEST_RI 70, bseti, 0xffffffff, 0xffffffff, 9
  TEST_RI 71, bseti, 512, 0, 9
  TEST_RI 72, bseti, 0xc35a96e7, 0xc35a96e7, 10
  TEST_RI 73, bseti, 0x5a0f3c85, 0x5a0f3c85, 10
  TEST_RI 74, bseti, 0x80000400, 0x80000000, 10
  TEST_RI 75, bseti, 0x7fffffff, 0x7fffffff, 10
  TEST_RI 76, bseti, 1025, 1, 10
  TEST_RI 77, bseti, 0xffffffff, 0xffffffff, 10
  TEST_RI 78, bseti, 1024, 0, 10
  TEST_RI 79, bseti, 0xc35a9ee7, 0xc35a96e7, 11
  TEST_RI 80, bseti, 0x5a0f3c85, 0x5a0f3c85, 11
  TEST_RI 81, bseti, 0x80000800, 0x80000000, 11
  TEST_RI 82, bseti, 0x7fffffff, 0x7fffffff, 11
  TEST_RI 83, bseti, 2049, 1, 11
  TEST_RI 84, bseti, 0xffffffff, 0xffffffff, 11
  TEST_RI 85, bseti, 2048, 0, 11
  TEST_RI 86, bseti, 0xc35a96e7, 0xc35a96e7, 12
  TEST_RI 87, bseti, 0x5a0f3c85, 0x5a0f3c85, 12
  TEST_RI 88, bseti, 0x80001000, 0x80000000, 12
  TEST_RI 89, bseti, 0x7fffffff, 0x7fffffff, 12
  TEST_RI 90, bseti, 0x00001001, 1, 12
  TEST_RI 91, bseti, 0xffffffff, 0xffffffff, 12
  TEST_RI 92, bseti, 0x00001000, 0, 12
  TEST_RI 93, bseti, 0xc35ab6e7, 0xc35a96e7, 13
  TEST_RI 94, bseti, 0x5a0f3c85, 0x5a0f3c85, 13
  TEST_RI 95, bseti, 0x80002000, 0x80000000, 13
  TEST_RI 96, bseti, 0x7fffffff, 0x7fffffff, 13
  TEST_RI 97, bseti, 0x00002001, 1, 13
  TEST_RI 98, bseti, 0xffffffff, 0xffffffff, 13
  TEST_RI 99, bseti, 0x00002000, 0, 13
  TEST_RI 100, bseti, 0xc35ad6e7, 0xc35a96e7, 14
  TEST_RI 101, bseti, 0x5a0f7c85, 0x5a0f3c85, 14
  TEST_RI 102, bseti, 0x80004000, 0x80000000, 14
  TEST_RI 103, bseti, 0x7fffffff, 0x7fffffff, 14
  TEST_RI 104, bseti, 0x00004001, 1, 14
  TEST_RI 105, bseti, 0xffffffff, 0xffffffff, 14
  TEST_RI 106, bseti, 0x00004000, 0, 14
  TEST_RI 107, bseti, 0xc35a96e7, 0xc35a96e7, 15
  TEST_RI 108, bseti, 0x5a0fbc85, 0x5a0f3c85, 15
  TEST_RI 109, bseti, 0x80008000, 0x80000000, 15
  TEST_RI 110, bseti, 0x7fffffff, 0x7fffffff, 15
  TEST_RI 111, bseti, 0x00008001, 1, 15
  TEST_RI 112, bseti, 0xffffffff, 0xffffffff, 15
  TEST_RI 113, bseti, 0x00008000, 0, 15
  TEST_RI 114, bseti, 0xc35b96e7, 0xc35a96e7, 16
  TEST_RI 115, bseti, 0x5a0f3c85, 0x5a0f3c85, 16
  TEST_RI 116, bseti, 0x80010000, 0x80000000, 16
  TEST_RI 117, bseti, 0x7fffffff, 0x7fffffff, 16
  TEST_RI 118, bseti, 0x00010001, 1, 16
  TEST_RI 119, bseti, 0xffffffff, 0xffffffff, 16
  TEST_RI 120, bseti, 0x00010000, 0, 16
  TEST_RI 121, bseti, 0xc35a96e7, 0xc35a96e7, 17
  TEST_RI 122, bseti, 0x5a0f3c85, 0x5a0f3c85, 17
  TEST_RI 123, bseti, 0x80020000, 0x80000000, 17
  TEST_RI 124, bseti, 0x7fffffff, 0x7fffffff, 17
  TEST_RI 125, bseti, 0x00020001, 1, 17
  TEST_RI 126, bseti, 0xffffffff, 0xffffffff, 17
  TEST_RI 127, bseti, 0x00020000, 0, 17
  TEST_RI 128, bseti, 0xc35e96e7, 0xc35a96e7, 18
  TEST_RI 129, bseti, 0x5a0f3c85, 0x5a0f3c85, 18
  TEST_RI 130, bseti, 0x80040000, 0x80000000, 18
  TEST_RI 131, bseti, 0x7fffffff, 0x7fffffff, 18
  TEST_RI 132, bseti, 0x00040001, 1, 18
  TEST_RI 133, bseti, 0xffffffff, 0xffffffff, 18
  TEST_RI 134, bseti, 0x00040000, 0, 18
  TEST_RI 135, bseti, 0xc35a96e7, 0xc35a96e7, 19
  TEST_RI 136, bseti, 0x5a0f3c85, 0x5a0f3c85, 19
  TEST_RI 137, bseti, 0x80080000, 0x80000000, 19
  TEST_RI 138, bseti, 0x7fffffff, 0x7fffffff, 19
  TEST_RI 139, bseti, 0x00080001, 1, 19
  TEST_RI 140, bseti, 0xffffffff, 0xffffffff, 19
  TEST_RI 141, bseti, 0x00080000, 0, 19
  TEST_RI 142, bseti, 0xc35a96e7, 0xc35a96e7, 20
  TEST_RI 143, bseti, 0x5a1f3c85, 0x5a0f3c85, 20
  TEST_RI 144, bseti, 0x80100000, 0x80000000, 20
  TEST_RI 145, bseti, 0x7fffffff, 0x7fffffff, 20
  TEST_RI 146, bseti, 0x00100001, 1, 20
  TEST_RI 147, bseti, 0xffffffff, 0xffffffff, 20
  TEST_RI 148, bseti, 0x00100000, 0, 20
  TEST_RI 149, bseti, 0xc37a96e7, 0xc35a96e7, 21
  TEST_RI 150, bseti, 0x5a2f3c85, 0x5a0f3c85, 21
  TEST_RI 151, bseti, 0x80200000, 0x80000000, 21
  TEST_RI 152, bseti, 0x7fffffff, 0x7fffffff, 21
  TEST_RI 153, bseti, 0x00200001, 1, 21
  TEST_RI 154, bseti, 0xffffffff, 0xffffffff, 21
  TEST_RI 155, bseti, 0x00200000, 0, 21
  TEST_RI 156, bseti, 0xc35a96e7, 0xc35a96e7, 22
  TEST_RI 157, bseti, 0x5a4f3c85, 0x5a0f3c85, 22
  TEST_RI 158, bseti, 0x80400000, 0x80000000, 22
  TEST_RI 159, bseti, 0x7fffffff, 0x7fffffff, 22
  TEST_RI 160, bseti, 0x00400001, 1, 22
  TEST_RI 161, bseti, 0xffffffff, 0xffffffff, 22
  TEST_RI 162, bseti, 0x00400000, 0, 22
  TEST_RI 163, bseti, 0xc3da96e7, 0xc35a96e7, 23
  TEST_RI 164, bseti, 0x5a8f3c85, 0x5a0f3c85, 23
  TEST_RI 165, bseti, 0x80800000, 0x80000000, 23
  TEST_RI 166, bseti, 0x7fffffff, 0x7fffffff, 23
  TEST_RI 167, bseti, 0x00800001, 1, 23
  TEST_RI 168, bseti, 0xffffffff, 0xffffffff, 23
  TEST_RI 169, bseti, 0x00800000, 0, 23
  TEST_RI 170, bseti, 0xc35a96e7, 0xc35a96e7, 24
  TEST_RI 171, bseti, 0x5b0f3c85, 0x5a0f3c85, 24
  TEST_RI 172, bseti, 0x81000000, 0x80000000, 24
  TEST_RI 173, bseti, 0x7fffffff, 0x7fffffff, 24
  TEST_RI 174, bseti, 0x01000001, 1, 24
  TEST_RI 175, bseti, 0xffffffff, 0xffffffff, 24
  TEST_RI 176, bseti, 0x01000000, 0, 24
  TEST_RI 177, bseti, 0xc35a96e7, 0xc35a96e7, 25
  TEST_RI 178, bseti, 0x5a0f3c85, 0x5a0f3c85, 25
  TEST_RI 179, bseti, 0x82000000, 0x80000000, 25
  TEST_RI 180, bseti, 0x7fffffff, 0x7fffffff, 25
  TEST_RI 181, bseti, 0x02000001, 1, 25
  TEST_RI 182, bseti, 0xffffffff, 0xffffffff, 25
  TEST_RI 183, bseti, 0x02000000, 0, 25
  TEST_RI 184, bseti, 0xc75a96e7, 0xc35a96e7, 26
  TEST_RI 185, bseti, 0x5e0f3c85, 0x5a0f3c85, 26
  TEST_RI 186, bseti, 0x84000000, 0x80000000, 26
  TEST_RI 187, bseti, 0x7fffffff, 0x7fffffff, 26
  TEST_RI 188, bseti, 0x04000001, 1, 26
  TEST_RI 189, bseti, 0xffffffff, 0xffffffff, 26
  TEST_RI 190, bseti, 0x04000000, 0, 26
  TEST_RI 191, bseti, 0xcb5a96e7, 0xc35a96e7, 27
  TEST_RI 192, bseti, 0x5a0f3c85, 0x5a0f3c85, 27
  TEST_RI 193, bseti, 0x88000000, 0x80000000, 27
  TEST_RI 194, bseti, 0x7fffffff, 0x7fffffff, 27
  TEST_RI 195, bseti, 0x08000001, 1, 27
  TEST_RI 196, bseti, 0xffffffff, 0xffffffff, 27
  TEST_RI 197, bseti, 0x08000000, 0, 27
  TEST_RI 198, bseti, 0xd35a96e7, 0xc35a96e7, 28
  TEST_RI 199, bseti, 0x5a0f3c85, 0x5a0f3c85, 28
  TEST_RI 200, bseti, 0x90000000, 0x80000000, 28
  TEST_RI 201, bseti, 0x7fffffff, 0x7fffffff, 28
  TEST_RI 202, bseti, 0x10000001, 1, 28
  TEST_RI 203, bseti, 0xffffffff, 0xffffffff, 28
  TEST_RI 204, bseti, 0x10000000, 0, 28
  TEST_RI 205, bseti, 0xe35a96e7, 0xc35a96e7, 29
  TEST_RI 206, bseti, 0x7a0f3c85, 0x5a0f3c85, 29
  TEST_RI 207, bseti, 0xa0000000, 0x80000000, 29
  TEST_RI 208, bseti, 0x7fffffff, 0x7fffffff, 29
  TEST_RI 209, bseti, 0x20000001, 1, 29
  TEST_RI 210, bseti, 0xffffffff, 0xffffffff, 29
  TEST_RI 211, bseti, 0x20000000, 0, 29
  TEST_RI 212, bseti, 0xc35a96e7, 0xc35a96e7, 30
  TEST_RI 213, bseti, 0x5a0f3c85, 0x5a0f3c85, 30
  TEST_RI 214, bseti, 0xc0000000, 0x80000000, 30
  TEST_RI 215, bseti, 0x7fffffff, 0x7fffffff, 30
  TEST_RI 216, bseti, 0x40000001, 1, 30
  TEST_RI 217, bseti, 0xffffffff, 0xffffffff, 30
  TEST_RI 218, bseti, 0x40000000, 0, 30
  TEST_RI 219, bseti, 0xc35a96e7, 0xc35a96e7, 31
  TEST_RI 220, bseti, 0xda0f3c85, 0x5a0f3c85, 31
  TEST_RI 221, bseti, 0x80000000, 0x80000000, 31
  TEST_RI 222, bseti, 0xffffffff, 0x7fffffff, 31
  TEST_RI 223, bseti, 0x80000001, 1, 31
  TEST_RI 224, bseti, 0xffffffff, 0xffffffff, 31
  TEST_RI 225, bseti, 0x80000000, 0, 31

  // Noise.
  TEST_RI 226, bseti, 0x7e30f60d, 0x7a30f60d, 26
  TEST_RI 227, bseti, 0xf4fb3134, 0xf4fb3124, 4
  TEST_RI 228, bseti, 0xbe17b9e9, 0xbe17b1e9, 11
  TEST_RI 229, bseti, 0x557bddf2, 0x557bddf2, 14
  TEST_RI 230, bseti, 0xeeb77e9d, 0xeeb73e9d, 14
  TEST_RI 231, bseti, 0x674fb9dc, 0x674fb9d8, 2
  TEST_RI 232, bseti, 0x24cf9bf0, 0x24cf9bf0, 12
  TEST_RI 233, bseti, 0xe981b3a7, 0xe981b3a7, 15
  TEST_RI 234, bseti, 0x459579c8, 0x459579c8, 20
  TEST_RI 235, bseti, 0x6d1529cb, 0x6d1529cb, 1
  TEST_RI 236, bseti, 0x2f980008, 0x2f980008, 20
  TEST_RI 237, bseti, 0x259135c4, 0x259135c4, 2
  TEST_RI 238, bseti, 0x8fe33244, 0x87e33244, 27
  TEST_RI 239, bseti, 0x0990b517, 0x0990a517, 12
  TEST_RI 240, bseti, 0x9c51697f, 0x9851697f, 26
  TEST_RI 241, bseti, 0xd6bdede9, 0xd6bdede9, 10

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, bseti, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RI_RD_IS_RS1 243, bseti, 0x5a0f3c85, 0x5a0f3c85, 2
  TEST_RI_RD_IS_RS1 244, bseti, 0xffffffff, 0xffffffff, 22
  TEST_RI_RD_IS_RS1 245, bseti, 0x01000001, 1, 24

  // Every register in every place.
  TEST_RI_REGISTERS 246, bseti, 0x279905c0, 0x279904c0, 8, x1, x13, x7
  TEST_RI_REGISTERS 247, bseti, 0x68729c68, 0x68709c68, 17, x2, x14, x7
  TEST_RI_REGISTERS 248, bseti, 0xd9247ff1, 0xd9247fb1, 6, x4, x15, x7
  TEST_RI_REGISTERS 249, bseti, 0x3c449127, 0x3c449107, 5, x5, x16, x7
  TEST_RI_REGISTERS 250, bseti, 0x61491533, 0x21491533, 30, x6, x17, x7
  TEST_RI_REGISTERS 251, bseti, 0x7157974f, 0x7157974f, 10, x7, x18, x5
  TEST_RI_REGISTERS 252, bseti, 0x28a78771, 0x28a68771, 16, x8, x19, x7
  TEST_RI_REGISTERS 253, bseti, 0xc41bc02c, 0xc41bc02c, 15, x9, x20, x7
  TEST_RI_REGISTERS 254, bseti, 0x8ad8b143, 0x8ad8a143, 12, x10, x21, x7
  TEST_RI_REGISTERS 255, bseti, 0x10953be3, 0x10953be3, 7, x11, x22, x7
  TEST_RI_REGISTERS 256, bseti, 0xff875ba5, 0xff875aa5, 8, x12, x23, x7
  TEST_RI_REGISTERS 257, bseti, 0x7db21fd1, 0x7db21fc1, 4, x13, x24, x7
  TEST_RI_REGISTERS 258, bseti, 0xfc019634, 0xfc009634, 16, x14, x25, x7
  TEST_RI_REGISTERS 259, bseti, 0xfffe19e5, 0xfffe19e5, 11, x15, x26, x7
  TEST_RI_REGISTERS 260, bseti, 0x3ba778d9, 0x3ba778d9, 4, x16, x27, x7
  TEST_RI_REGISTERS 261, bseti, 0x000269bc, 0x000069bc, 17, x17, x28, x7
  TEST_RI_REGISTERS 262, bseti, 0xfffffff4, 0xfffffff4, 25, x18, x29, x7
  TEST_RI_REGISTERS 263, bseti, 0xfff64ef6, 0xfff64ef6, 31, x19, x30, x7
  TEST_RI_REGISTERS 264, bseti, 0x379a145d, 0x379a145d, 12, x20, x31, x7
  TEST_RI_REGISTERS 265, bseti, 0xe9ce2d43, 0xe9ce2d41, 1, x21, x1, x7
  TEST_RI_REGISTERS 266, bseti, 0xb82aaeab, 0xb82aaeab, 29, x22, x2, x7
  TEST_RI_REGISTERS 267, bseti, 1042, 18, 10, x23, x4, x7
  TEST_RI_REGISTERS 268, bseti, 0xffffffe2, 0xffffffe2, 11, x24, x5, x7
  TEST_RI_REGISTERS 269, bseti, 0xdaf6ddf9, 0xdaf6ddf9, 14, x25, x6, x7
  TEST_RI_REGISTERS 270, bseti, 0xb1ae4606, 0xb1ac4606, 17, x26, x7, x5
  TEST_RI_REGISTERS 271, bseti, 0x3fbb628b, 0x3f3b628b, 23, x27, x8, x7
  TEST_RI_REGISTERS 272, bseti, 0x00002051, 81, 13, x28, x9, x7
  TEST_RI_REGISTERS 273, bseti, 0xfffc8fc4, 0xfffc8fc4, 22, x29, x10, x7
  TEST_RI_REGISTERS 274, bseti, 0x5ac6e0ee, 0x5ac6e0ce, 5, x30, x11, x7
  TEST_RI_REGISTERS 275, bseti, 0xaef37104, 0xaef37104, 25, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, bseti, 0x00001a11, 0x00001a11, 11
  TEST_RI_RESULT_AFTER 277, 0, bseti, 0x5b867d4f, 0x5b867d47, 3
  TEST_RI_RESULT_AFTER 278, 1, bseti, 0xc9bc9f95, 0x49bc9f95, 31
  TEST_RI_RESULT_AFTER 279, 1, bseti, 0xfd0d51c9, 0xfd0d51c9, 24
  TEST_RI_RESULT_AFTER 280, 2, bseti, 0x7f35f3c0, 0x7f35f3c0, 14
  TEST_RI_RESULT_AFTER 281, 2, bseti, 0x41491de0, 0x41491de0, 8
  TEST_RI_AFTER 282, 0, bseti, 0x668ccfa6, 0x668ccfa6, 5
  TEST_RI_AFTER 283, 0, bseti, 0xff81ccf1, 0xff81ccf1, 10
  TEST_RI_AFTER 284, 1, bseti, 0xffffff56, 0xffffff56, 31
  TEST_RI_AFTER 285, 1, bseti, 0x00802005, 0x00002005, 23
  TEST_RI_AFTER 286, 2, bseti, 0x620eae8e, 0x620eae8c, 1
  TEST_RI_AFTER 287, 2, bseti, 0x4e2ded21, 0x4e2ded21, 14
  TEST_RI_LOADED 288, 0, bseti, 0xbdb661fa, 0xbdb661fa, 4
  TEST_RI_LOADED 289, 0, bseti, 0x127511d2, 0x125511d2, 21
  TEST_RI_LOADED 290, 1, bseti, 0x5cd5f77b, 0x5cd1f77b, 18
  TEST_RI_LOADED 291, 1, bseti, 0x325730a9, 0x325730a9, 25
  TEST_RI_LOADED 292, 2, bseti, 0xb80b6872, 0xb8036872, 19
  TEST_RI_LOADED 293, 2, bseti, 0x237be486, 0x037be486, 29
  TEST_RI_CHAIN 294, bseti, 0xc35a96e7, 0xc35a96e7, 22
  TEST_RI_CHAIN 295, bseti, 0x5a0f3c85, 0x5a0f3c85, 25
  TEST_RI_CHAIN 296, bseti, 0x7fffffff, 0x7fffffff, 26

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, bseti, 2, 1
  TEST_RI_ZERO_RD 298, bseti, 0x866e0c9f, 12
  TEST_RI_ZERO_RS1 299, bseti, 0x80000000, 31
  TEST_RI_ZERO_RD 300, bseti, 0x3ab6a392, 11
  TEST_RI_ZERO_RS1 301, bseti, 128, 7
  TEST_RI_ZERO_RD 302, bseti, 0xdd93368c, 9

TEST_END
