// srai: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, srai, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RI 3, srai, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_RI 4, srai, 0x80000000, 0x80000000, 0
  TEST_RI 5, srai, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 6, srai, 1, 1, 0
  TEST_RI 7, srai, 0xffffffff, 0xffffffff, 0
  TEST_RI 8, srai, 0, 0, 0
  TEST_RI 9, srai, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RI 10, srai, 0x2d079e42, 0x5a0f3c85, 1
  TEST_RI 11, srai, 0xc0000000, 0x80000000, 1
  TEST_RI 12, srai, 0x3fffffff, 0x7fffffff, 1
  TEST_RI 13, srai, 0, 1, 1
  TEST_RI 14, srai, 0xffffffff, 0xffffffff, 1
  TEST_RI 15, srai, 0, 0, 1
  TEST_RI 16, srai, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RI 17, srai, 0x1683cf21, 0x5a0f3c85, 2
  TEST_RI 18, srai, 0xe0000000, 0x80000000, 2
  TEST_RI 19, srai, 0x1fffffff, 0x7fffffff, 2
  TEST_RI 20, srai, 0, 1, 2
  TEST_RI 21, srai, 0xffffffff, 0xffffffff, 2
  TEST_RI 22, srai, 0, 0, 2
  TEST_RI 23, srai, 0xf86b52dc, 0xc35a96e7, 3
  TEST_RI 24, srai, 0x0b41e790, 0x5a0f3c85, 3
  TEST_RI 25, srai, 0xf0000000, 0x80000000, 3
  TEST_RI 26, srai, 0x0fffffff, 0x7fffffff, 3
  TEST_RI 27, srai, 0, 1, 3
  TEST_RI 28, srai, 0xffffffff, 0xffffffff, 3
  TEST_RI 29, srai, 0, 0, 3
  TEST_RI 30, srai, 0xfc35a96e, 0xc35a96e7, 4
  TEST_RI 31, srai, 0x05a0f3c8, 0x5a0f3c85, 4
  TEST_RI 32, srai, 0xf8000000, 0x80000000, 4
  TEST_RI 33, srai, 0x07ffffff, 0x7fffffff, 4
  TEST_RI 34, srai, 0, 1, 4
  TEST_RI 35, srai, 0xffffffff, 0xffffffff, 4
  TEST_RI 36, srai, 0, 0, 4
  TEST_RI 37, srai, 0xfe1ad4b7, 0xc35a96e7, 5
  TEST_RI 38, srai, 0x02d079e4, 0x5a0f3c85, 5
  TEST_RI 39, srai, 0xfc000000, 0x80000000, 5
  TEST_RI 40, srai, 0x03ffffff, 0x7fffffff, 5
  TEST_RI 41, srai, 0, 1, 5
  TEST_RI 42, srai, 0xffffffff, 0xffffffff, 5
  TEST_RI 43, srai, 0, 0, 5
  TEST_RI 44, srai, 0xff0d6a5b, 0xc35a96e7, 6
  TEST_RI 45, srai, 0x01683cf2, 0x5a0f3c85, 6
  TEST_RI 46, srai, 0xfe000000, 0x80000000, 6
  TEST_RI 47, srai, 0x01ffffff, 0x7fffffff, 6
  TEST_RI 48, srai, 0, 1, 6
  TEST_RI 49, srai, 0xffffffff, 0xffffffff, 6
  TEST_RI 50, srai, 0, 0, 6
  TEST_RI 51, srai, 0xff86b52d, 0xc35a96e7, 7
  TEST_RI 52, srai, 0x00b41e79, 0x5a0f3c85, 7
  TEST_RI 53, srai, 0xff000000, 0x80000000, 7
  TEST_RI 54, srai, 0x00ffffff, 0x7fffffff, 7
  TEST_RI 55, srai, 0, 1, 7
  TEST_RI 56, srai, 0xffffffff, 0xffffffff, 7
  TEST_RI 57, srai, 0, 0, 7
  TEST_RI 58, srai, 0xffc35a96, 0xc35a96e7, 8
  TEST_RI 59, srai, 0x005a0f3c, 0x5a0f3c85, 8
  TEST_RI 60, srai, 0xff800000, 0x80000000, 8
  TEST_RI 61, srai, 0x007fffff, 0x7fffffff, 8
  TEST_RI 62, srai, 0, 1, 8
  TEST_RI 63, srai, 0xffffffff, 0xffffffff, 8
  TEST_RI 64, srai, 0, 0, 8
  TEST_RI 65, srai, 0xffe1ad4b, 0xc35a96e7, 9
  TEST_RI 66, srai, 0x002d079e, 0x5a0f3c85, 9
  TEST_RI 67, srai, 0xffc00000, 0x80000000, 9
  TEST_RI 68, srai, 0x003fffff, 0x7fffffff, 9
  TEST_RI 69, srai, 0, 1, 9
  TEST_RI 70, srai, 0xffffffff, 0xffffffff, 9
  TEST_RI 71, srai, 0, 0, 9
  TEST_RI 72, srai, 0xfff0d6a5, 0xc35a96e7, 10
  TEST_RI 73, srai, 0x001683cf, 0x5a0f3c85, 10
  TEST_RI 74, srai, 0xffe00000, 0x80000000, 10
  TEST_RI 75, srai, 0x001fffff, 0x7fffffff, 10
  TEST_RI 76, srai, 0, 1, 10
  TEST_RI 77, srai, 0xffffffff, 0xffffffff, 10
  TEST_RI 78, srai, 0, 0, 10
  TEST_RI 79, srai, 0xfff86b52, 0xc35a96e7, 11
  TEST_RI 80, srai, 0x000b41e7, 0x5a0f3c85, 11
  TEST_RI 81, srai, 0xfff00000, 0x80000000, 11
  TEST_RI 82, srai, 0x000fffff, 0x7fffffff, 11
  TEST_RI 83, srai, 0, 1, 11
  TEST_RI 84, srai, 0xffffffff, 0xffffffff, 11
  TEST_RI 85, srai, 0, 0, 11
  TEST_RI 86, srai, 0xfffc35a9, 0xc35a96e7, 12
  TEST_RI 87, srai, 0x0005a0f3, 0x5a0f3c85, 12
  TEST_RI 88, srai, 0xfff80000, 0x80000000, 12
  TEST_RI 89, srai, 0x0007ffff, 0x7fffffff, 12
  TEST_RI 90, srai, 0, 1, 12
  TEST_RI 91, srai, 0xffffffff, 0xffffffff, 12
  TEST_RI 92, srai, 0, 0, 12
  TEST_RI 93, srai, 0xfffe1ad4, 0xc35a96e7, 13
  TEST_RI 94, srai, 0x0002d079, 0x5a0f3c85, 13
  TEST_RI 95, srai, 0xfffc0000, 0x80000000, 13
  TEST_RI 96, srai, 0x0003ffff, 0x7fffffff, 13
  TEST_RI 97, srai, 0, 1, 13
  TEST_RI 98, srai, 0xffffffff, 0xffffffff, 13
  TEST_RI 99, srai, 0, 0, 13
  TEST_RI 100, srai, 0xffff0d6a, 0xc35a96e7, 14
  TEST_RI 101, srai, 0x0001683c, 0x5a0f3c85, 14
  TEST_RI 102, srai, 0xfffe0000, 0x80000000, 14
  TEST_RI 103, srai, 0x0001ffff, 0x7fffffff, 14
  TEST_RI 104, srai, 0, 1, 14
  TEST_RI 105, srai, 0xffffffff, 0xffffffff, 14
  TEST_RI 106, srai, 0, 0, 14
  TEST_RI 107, srai, 0xffff86b5, 0xc35a96e7, 15
  TEST_RI 108, srai, 0x0000b41e, 0x5a0f3c85, 15
  TEST_RI 109, srai, 0xffff0000, 0x80000000, 15
  TEST_RI 110, srai, 0x0000ffff, 0x7fffffff, 15
  TEST_RI 111, srai, 0, 1, 15
  TEST_RI 112, srai, 0xffffffff, 0xffffffff, 15
  TEST_RI 113, srai, 0, 0, 15
  TEST_RI 114, srai, 0xffffc35a, 0xc35a96e7, 16
  TEST_RI 115, srai, 0x00005a0f, 0x5a0f3c85, 16
  TEST_RI 116, srai, 0xffff8000, 0x80000000, 16
  TEST_RI 117, srai, 0x00007fff, 0x7fffffff, 16
  TEST_RI 118, srai, 0, 1, 16
  TEST_RI 119, srai, 0xffffffff, 0xffffffff, 16
  TEST_RI 120, srai, 0, 0, 16
  TEST_RI 121, srai, 0xffffe1ad, 0xc35a96e7, 17
  TEST_RI 122, srai, 0x00002d07, 0x5a0f3c85, 17
  TEST_RI 123, srai, 0xffffc000, 0x80000000, 17
  TEST_RI 124, srai, 0x00003fff, 0x7fffffff, 17
  TEST_RI 125, srai, 0, 1, 17
  TEST_RI 126, srai, 0xffffffff, 0xffffffff, 17
  TEST_RI 127, srai, 0, 0, 17
  TEST_RI 128, srai, 0xfffff0d6, 0xc35a96e7, 18
  TEST_RI 129, srai, 0x00001683, 0x5a0f3c85, 18
  TEST_RI 130, srai, 0xffffe000, 0x80000000, 18
  TEST_RI 131, srai, 0x00001fff, 0x7fffffff, 18
  TEST_RI 132, srai, 0, 1, 18
  TEST_RI 133, srai, 0xffffffff, 0xffffffff, 18
  TEST_RI 134, srai, 0, 0, 18
  TEST_RI 135, srai, 0xfffff86b, 0xc35a96e7, 19
  TEST_RI 136, srai, 2881, 0x5a0f3c85, 19
  TEST_RI 137, srai, 0xfffff000, 0x80000000, 19
  TEST_RI 138, srai, 4095, 0x7fffffff, 19
  TEST_RI 139, srai, 0, 1, 19
  TEST_RI 140, srai, 0xffffffff, 0xffffffff, 19
  TEST_RI 141, srai, 0, 0, 19
  TEST_RI 142, srai, 0xfffffc35, 0xc35a96e7, 20
  TEST_RI 143, srai, 1440, 0x5a0f3c85, 20
  TEST_RI 144, srai, 0xfffff800, 0x80000000, 20
  TEST_RI 145, srai, 2047, 0x7fffffff, 20
  TEST_RI 146, srai, 0, 1, 20
  TEST_RI 147, srai, 0xffffffff, 0xffffffff, 20
  TEST_RI 148, srai, 0, 0, 20
  TEST_RI 149, srai, 0xfffffe1a, 0xc35a96e7, 21
  TEST_RI 150, srai, 720, 0x5a0f3c85, 21
  TEST_RI 151, srai, 0xfffffc00, 0x80000000, 21
  TEST_RI 152, srai, 1023, 0x7fffffff, 21
  TEST_RI 153, srai, 0, 1, 21
  TEST_RI 154, srai, 0xffffffff, 0xffffffff, 21
  TEST_RI 155, srai, 0, 0, 21
  TEST_RI 156, srai, 0xffffff0d, 0xc35a96e7, 22
  TEST_RI 157, srai, 360, 0x5a0f3c85, 22
  TEST_RI 158, srai, 0xfffffe00, 0x80000000, 22
  TEST_RI 159, srai, 511, 0x7fffffff, 22
  TEST_RI 160, srai, 0, 1, 22
  TEST_RI 161, srai, 0xffffffff, 0xffffffff, 22
  TEST_RI 162, srai, 0, 0, 22
  TEST_RI 163, srai, 0xffffff86, 0xc35a96e7, 23
  TEST_RI 164, srai, 180, 0x5a0f3c85, 23
  TEST_RI 165, srai, 0xffffff00, 0x80000000, 23
  TEST_RI 166, srai, 255, 0x7fffffff, 23
  TEST_RI 167, srai, 0, 1, 23
  TEST_RI 168, srai, 0xffffffff, 0xffffffff, 23
  TEST_RI 169, srai, 0, 0, 23
  TEST_RI 170, srai, 0xffffffc3, 0xc35a96e7, 24
  TEST_RI 171, srai, 90, 0x5a0f3c85, 24
  TEST_RI 172, srai, 0xffffff80, 0x80000000, 24
  TEST_RI 173, srai, 127, 0x7fffffff, 24
  TEST_RI 174, srai, 0, 1, 24
  TEST_RI 175, srai, 0xffffffff, 0xffffffff, 24
  TEST_RI 176, srai, 0, 0, 24
  TEST_RI 177, srai, 0xffffffe1, 0xc35a96e7, 25
  TEST_RI 178, srai, 45, 0x5a0f3c85, 25
  TEST_RI 179, srai, 0xffffffc0, 0x80000000, 25
  TEST_RI 180, srai, 63, 0x7fffffff, 25
  TEST_RI 181, srai, 0, 1, 25
  TEST_RI 182, srai, 0xffffffff, 0xffffffff, 25
  TEST_RI 183, srai, 0, 0, 25
  TEST_RI 184, srai, 0xfffffff0, 0xc35a96e7, 26
  TEST_RI 185, srai, 22, 0x5a0f3c85, 26
  TEST_RI 186, srai, 0xffffffe0, 0x80000000, 26
  TEST_RI 187, srai, 31, 0x7fffffff, 26
  TEST_RI 188, srai, 0, 1, 26
  TEST_RI 189, srai, 0xffffffff, 0xffffffff, 26
  TEST_RI 190, srai, 0, 0, 26
  TEST_RI 191, srai, 0xfffffff8, 0xc35a96e7, 27
  TEST_RI 192, srai, 11, 0x5a0f3c85, 27
  TEST_RI 193, srai, 0xfffffff0, 0x80000000, 27
  TEST_RI 194, srai, 15, 0x7fffffff, 27
  TEST_RI 195, srai, 0, 1, 27
  TEST_RI 196, srai, 0xffffffff, 0xffffffff, 27
  TEST_RI 197, srai, 0, 0, 27
  TEST_RI 198, srai, 0xfffffffc, 0xc35a96e7, 28
  TEST_RI 199, srai, 5, 0x5a0f3c85, 28
  TEST_RI 200, srai, 0xfffffff8, 0x80000000, 28
  TEST_RI 201, srai, 7, 0x7fffffff, 28
  TEST_RI 202, srai, 0, 1, 28
  TEST_RI 203, srai, 0xffffffff, 0xffffffff, 28
  TEST_RI 204, srai, 0, 0, 28
  TEST_RI 205, srai, 0xfffffffe, 0xc35a96e7, 29
  TEST_RI 206, srai, 2, 0x5a0f3c85, 29
  TEST_RI 207, srai, 0xfffffffc, 0x80000000, 29
  TEST_RI 208, srai, 3, 0x7fffffff, 29
  TEST_RI 209, srai, 0, 1, 29
  TEST_RI 210, srai, 0xffffffff, 0xffffffff, 29
  TEST_RI 211, srai, 0, 0, 29
  TEST_RI 212, srai, 0xffffffff, 0xc35a96e7, 30
  TEST_RI 213, srai, 1, 0x5a0f3c85, 30
  TEST_RI 214, srai, 0xfffffffe, 0x80000000, 30
  TEST_RI 215, srai, 1, 0x7fffffff, 30
  TEST_RI 216, srai, 0, 1, 30
  TEST_RI 217, srai, 0xffffffff, 0xffffffff, 30
  TEST_RI 218, srai, 0, 0, 30
  TEST_RI 219, srai, 0xffffffff, 0xc35a96e7, 31
  TEST_RI 220, srai, 0, 0x5a0f3c85, 31
  TEST_RI 221, srai, 0xffffffff, 0x80000000, 31
  TEST_RI 222, srai, 0, 0x7fffffff, 31
  TEST_RI 223, srai, 0, 1, 31
  TEST_RI 224, srai, 0xffffffff, 0xffffffff, 31
  TEST_RI 225, srai, 0, 0, 31

  // Noise.
  TEST_RI 226, srai, 0x00004cd6, 0x266b029b, 15
  TEST_RI 227, srai, 34, 0x45d1beeb, 25
  TEST_RI 228, srai, 0xffffff90, 0x907bf200, 24
  TEST_RI 229, srai, 0x0002c225, 0x2c22548c, 12
  TEST_RI 230, srai, 0x00002016, 0x08058e42, 14
  TEST_RI 231, srai, 0xfffffff5, 0xfac6e79f, 23
  TEST_RI 232, srai, 0xfffc693f, 0xc693fc9d, 12
  TEST_RI 233, srai, 0xff8a7e11, 0x8a7e11bb, 8
  TEST_RI 234, srai, 1779, 0x6f3cc61a, 20
  TEST_RI 235, srai, 0xffc21e7f, 0xe10f3f96, 7
  TEST_RI 236, srai, 0x00313c12, 0x62782447, 9
  TEST_RI 237, srai, 0xffffffff, 0xf9c6f853, 30
  TEST_RI 238, srai, 0x00022618, 0x44c314d0, 13
  TEST_RI 239, srai, 0x00003255, 0x3255a8d5, 16
  TEST_RI 240, srai, 0xffffdb92, 0xb72545d4, 17
  TEST_RI 241, srai, 0x019abefa, 0x3357df4a, 5

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, srai, 0xfffffc35, 0xc35a96e7, 20
  TEST_RI_RD_IS_RS1 243, srai, 0x00002d07, 0x5a0f3c85, 17
  TEST_RI_RD_IS_RS1 244, srai, 0xffffffff, 0xffffffff, 12
  TEST_RI_RD_IS_RS1 245, srai, 0, 1, 29

  // Every register in every place.
  TEST_RI_REGISTERS 246, srai, 0xffc67ae5, 0x8cf5ca26, 9, x1, x13, x7
  TEST_RI_REGISTERS 247, srai, 0xffffffff, 0xffffffc6, 24, x2, x14, x7
  TEST_RI_REGISTERS 248, srai, 0xfd57587d, 0xaaeb0fa6, 5, x4, x15, x7
  TEST_RI_REGISTERS 249, srai, 0xfff177f3, 0xc5dfcea0, 10, x5, x16, x7
  TEST_RI_REGISTERS 250, srai, 18, 144, 3, x6, x17, x7
  TEST_RI_REGISTERS 251, srai, 0x00022f2b, 0x022f2bc9, 8, x7, x18, x5
  TEST_RI_REGISTERS 252, srai, 0xffffffff, 0xffffffc3, 10, x8, x19, x7
  TEST_RI_REGISTERS 253, srai, 415, 830, 1, x9, x20, x7
  TEST_RI_REGISTERS 254, srai, 37, 0x00004a86, 9, x10, x21, x7
  TEST_RI_REGISTERS 255, srai, 0xffffffff, 0xffffffff, 4, x11, x22, x7
  TEST_RI_REGISTERS 256, srai, 0x001ec029, 0x3d8053e5, 9, x12, x23, x7
  TEST_RI_REGISTERS 257, srai, 0xfea77c7a, 0xa9df1ea7, 6, x13, x24, x7
  TEST_RI_REGISTERS 258, srai, 0x1aa3d65f, 0x6a8f597c, 2, x14, x25, x7
  TEST_RI_REGISTERS 259, srai, 0xfffffffc, 0xffffff8c, 5, x15, x26, x7
  TEST_RI_REGISTERS 260, srai, 0x000102d8, 0x102d8a64, 12, x16, x27, x7
  TEST_RI_REGISTERS 261, srai, 0xfff999d9, 0xe6676605, 10, x17, x28, x7
  TEST_RI_REGISTERS 262, srai, 0xff4abe6a, 0xf4abe6ad, 4, x18, x29, x7
  TEST_RI_REGISTERS 263, srai, 0xffffffff, 0xffffffa0, 18, x19, x30, x7
  TEST_RI_REGISTERS 264, srai, 0xffffe776, 0xceedff97, 17, x20, x31, x7
  TEST_RI_REGISTERS 265, srai, 4, 32, 3, x21, x1, x7
  TEST_RI_REGISTERS 266, srai, 0xffffffff, 0xfffffffe, 28, x22, x2, x7
  TEST_RI_REGISTERS 267, srai, 75, 0x000012f6, 6, x23, x4, x7
  TEST_RI_REGISTERS 268, srai, 0x00021e32, 0x0021e326, 4, x24, x5, x7
  TEST_RI_REGISTERS 269, srai, 0xfff70e77, 0xb873bab8, 11, x25, x6, x7
  TEST_RI_REGISTERS 270, srai, 0x0032c403, 0x32c4037e, 8, x26, x7, x5
  TEST_RI_REGISTERS 271, srai, 8, 279, 5, x27, x8, x7
  TEST_RI_REGISTERS 272, srai, 0xffffffff, 0xfffff9ad, 23, x28, x9, x7
  TEST_RI_REGISTERS 273, srai, 0xff1cd2b4, 0x8e695a67, 7, x29, x10, x7
  TEST_RI_REGISTERS 274, srai, 0xffff4936, 0xffe926d1, 5, x30, x11, x7
  TEST_RI_REGISTERS 275, srai, 0xff3e3c7e, 0x9f1e3f02, 7, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, srai, 0xfe6f353e, 0x9bcd4fa7, 6
  TEST_RI_RESULT_AFTER 277, 0, srai, 0xffffffff, 0xffffffaa, 13
  TEST_RI_RESULT_AFTER 278, 1, srai, 0xfff0ad1d, 0xf0ad1df0, 8
  TEST_RI_RESULT_AFTER 279, 1, srai, 0xfaec85ab, 0xaec85ab9, 4
  TEST_RI_RESULT_AFTER 280, 2, srai, 0xfffffffe, 0xffffffe9, 4
  TEST_RI_RESULT_AFTER 281, 2, srai, 0xfff86393, 0x86393845, 12
  TEST_RI_AFTER 282, 0, srai, 0xffffffff, 0xfffffffb, 13
  TEST_RI_AFTER 283, 0, srai, 0x8dda373d, 0x8dda373d, 0
  TEST_RI_AFTER 284, 1, srai, 0xffffffff, 0xfffffffe, 12
  TEST_RI_AFTER 285, 1, srai, 13, 55, 2
  TEST_RI_AFTER 286, 2, srai, 25, 0x000019c4, 8
  TEST_RI_AFTER 287, 2, srai, 0x05e92f05, 0x2f49782e, 3
  TEST_RI_LOADED 288, 0, srai, 0xfffffff6, 0xfffff69d, 8
  TEST_RI_LOADED 289, 0, srai, 0xffffffff, 0xffffffd2, 9
  TEST_RI_LOADED 290, 1, srai, 38, 154, 2
  TEST_RI_LOADED 291, 1, srai, 0xffcdcb0b, 0x9b9616c1, 9
  TEST_RI_LOADED 292, 2, srai, 2167, 0x010efc7e, 13
  TEST_RI_LOADED 293, 2, srai, 0xfffffff0, 0xfffffc3e, 6
  TEST_RI_CHAIN 294, srai, 0xffffffff, 0xc35a96e7, 31
  TEST_RI_CHAIN 295, srai, 360, 0x5a0f3c85, 11
  TEST_RI_CHAIN 296, srai, 511, 0x7fffffff, 11

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, srai, 0, 1
  TEST_RI_ZERO_RD 298, srai, 0xfe0acc6c, 22
  TEST_RI_ZERO_RS1 299, srai, 0, 31
  TEST_RI_ZERO_RD 300, srai, 0x040666e8, 20
  TEST_RI_ZERO_RS1 301, srai, 0, 7
  TEST_RI_ZERO_RD 302, srai, 0xffffffe8, 2

TEST_END
