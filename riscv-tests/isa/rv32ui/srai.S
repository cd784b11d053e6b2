// srai: 263 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, srai, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RI 3, srai, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_RI 4, srai, 0x80000000, 0x80000000, 0
  TEST_RI 5, srai, 1, 1, 0
  TEST_RI 6, srai, 0xffffffff, 0xffffffff, 0
  TEST_RI 7, srai, 0, 0, 0
  TEST_RI 8, srai, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RI 9, srai, 0x2d079e42, 0x5a0f3c85, 1
  TEST_RI 10, srai, 0xc0000000, 0x80000000, 1
  TEST_RI 11, srai, 0, 1, 1
  TEST_RI 12, srai, 0xffffffff, 0xffffffff, 1
  TEST_RI 13, srai, 0, 0, 1
  TEST_RI 14, srai, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RI 15, srai, 0x1683cf21, 0x5a0f3c85, 2
  TEST_RI 16, srai, 0xe0000000, 0x80000000, 2
  TEST_RI 17, srai, 0, 1, 2
  TEST_RI 18, srai, 0xffffffff, 0xffffffff, 2
  TEST_RI 19, srai, 0, 0, 2
  TEST_RI 20, srai, 0xf86b52dc, 0xc35a96e7, 3
  TEST_RI 21, srai, 0x0b41e790, 0x5a0f3c85, 3
  TEST_RI 22, srai, 0xf0000000, 0x80000000, 3
  TEST_RI 23, srai, 0, 1, 3
  TEST_RI 24, srai, 0xffffffff, 0xffffffff, 3
  TEST_RI 25, srai, 0, 0, 3
  TEST_RI 26, srai, 0xfc35a96e, 0xc35a96e7, 4
  TEST_RI 27, srai, 0x05a0f3c8, 0x5a0f3c85, 4
  TEST_RI 28, srai, 0xf8000000, 0x80000000, 4
  TEST_RI 29, srai, 0, 1, 4
  TEST_RI 30, srai, 0xffffffff, 0xffffffff, 4
  TEST_RI 31, srai, 0, 0, 4
  TEST_RI 32, srai, 0xfe1ad4b7, 0xc35a96e7, 5
  TEST_RI 33, srai, 0x02d079e4, 0x5a0f3c85, 5
  TEST_RI 34, srai, 0xfc000000, 0x80000000, 5
  TEST_RI 35, srai, 0, 1, 5
  TEST_RI 36, srai, 0xffffffff, 0xffffffff, 5
  TEST_RI 37, srai, 0, 0, 5
  TEST_RI 38, srai, 0xff0d6a5b, 0xc35a96e7, 6
  TEST_RI 39, srai, 0x01683cf2, 0x5a0f3c85, 6
  TEST_RI 40, srai, 0xfe000000, 0x80000000, 6
  TEST_RI 41, srai, 0, 1, 6
  TEST_RI 42, srai, 0xffffffff, 0xffffffff, 6
  TEST_RI 43, srai, 0, 0, 6
  TEST_RI 44, srai, 0xff86b52d, 0xc35a96e7, 7
  TEST_RI 45, srai, 0x00b41e79, 0x5a0f3c85, 7
  TEST_RI 46, srai, 0xff000000, 0x80000000, 7
  TEST_RI 47, srai, 0, 1, 7
  TEST_RI 48, srai, 0xffffffff, 0xffffffff, 7
  TEST_RI 49, srai, 0, 0, 7
  TEST_RI 50, srai, 0xffc35a96, 0xc35a96e7, 8
  TEST_RI 51, srai, 0x005a0f3c, 0x5a0f3c85, 8
  TEST_RI 52, srai, 0xff800000, 0x80000000, 8
  TEST_RI 53, srai, 0, 1, 8
  TEST_RI 54, srai, 0xffffffff, 0xffffffff, 8
  TEST_RI 55, srai, 0, 0, 8
  TEST_RI 56, srai, 0xffe1ad4b, 0xc35a96e7, 9
  TEST_RI 57, srai, 0x002d079e, 0x5a0f3c85, 9
  TEST_RI 58, srai, 0xffc00000, 0x80000000, 9
  TEST_RI 59, srai, 0, 1, 9
  TEST_RI 60, srai, 0xffffffff, 0xffffffff, 9
  TEST_RI 61, srai, 0, 0, 9
  TEST_RI 62, srai, 0xfff0d6a5, 0xc35a96e7, 10
  TEST_RI 63, srai, 0x001683cf, 0x5a0f3c85, 10
  TEST_RI 64, srai, 0xffe00000, 0x80000000, 10
  TEST_RI 65, srai, 0, 1, 10
  TEST_RI 66, srai, 0xffffffff, 0xffffffff, 10
  TEST_RI 67, srai, 0, 0, 10
  TEST_RI 68, srai, 0xfff86b52, 0xc35a96e7, 11
  TEST_RI 69, srai, 0x000b41e7, 0x5a0f3c85, 11
  TEST_RI 70, srai, 0xfff00000, 0x80000000, 11
  TEST_RI 71, srai, 0, 1, 11
  TEST_RI 72, srai, 0xffffffff, 0xffffffff, 11
  TEST_RI 73, srai, 0, 0, 11
  TEST_RI 74, srai, 0xfffc35a9, 0xc35a96e7, 12
  TEST_RI 75, srai, 0x0005a0f3, 0x5a0f3c85, 12
  TEST_RI 76, srai, 0xfff80000, 0x80000000, 12
  TEST_RI 77, srai, 0, 1, 12
  TEST_RI 78, srai, 0xffffffff, 0xffffffff, 12
  TEST_RI 79, srai, 0, 0, 12
  TEST_RI 80, srai, 0xfffe1ad4, 0xc35a96e7, 13
  TEST_RI 81, srai, 0x0002d079, 0x5a0f3c85, 13
  TEST_RI 82, srai, 0xfffc0000, 0x80000000, 13
  TEST_RI 83, srai, 0, 1, 13
  TEST_RI 84, srai, 0xffffffff, 0xffffffff, 13
  TEST_RI 85, srai, 0, 0, 13
  TEST_RI 86, srai, 0xffff0d6a, 0xc35a96e7, 14
  TEST_RI 87, srai, 0x0001683c, 0x5a0f3c85, 14
  TEST_RI 88, srai, 0xfffe0000, 0x80000000, 14
  TEST_RI 89, srai, 0, 1, 14
  TEST_RI 90, srai, 0xffffffff, 0xffffffff, 14
  TEST_RI 91, srai, 0, 0, 14
  TEST_RI 92, srai, 0xffff86b5, 0xc35a96e7, 15
  TEST_RI 93, srai, 0x0000b41e, 0x5a0f3c85, 15
  TEST_RI 94, srai, 0xffff0000, 0x80000000, 15
  TEST_RI 95, srai, 0, 1, 15
  TEST_RI 96, srai, 0xffffffff, 0xffffffff, 15
  TEST_RI 97, srai, 0, 0, 15
  TEST_RI 98, srai, 0xffffc35a, 0xc35a96e7, 16
  TEST_RI 99, srai, 0x00005a0f, 0x5a0f3c85, 16
  TEST_RI 100, srai, 0xffff8000, 0x80000000, 16
  TEST_RI 101, srai, 0, 1, 16
  TEST_RI 102, srai, 0xffffffff, 0xffffffff, 16
  TEST_RI 103, srai, 0, 0, 16
  TEST_RI 104, srai, 0xffffe1ad, 0xc35a96e7, 17
  TEST_RI 105, srai, 0x00002d07, 0x5a0f3c85, 17
  TEST_RI 106, srai, 0xffffc000, 0x80000000, 17
  TEST_RI 107, srai, 0, 1, 17
  TEST_RI 108, srai, 0xffffffff, 0xffffffff, 17
  TEST_RI 109, srai, 0, 0, 17
  TEST_RI 110, srai, 0xfffff0d6, 0xc35a96e7, 18
  TEST_RI 111, srai, 0x00001683, 0x5a0f3c85, 18
  TEST_RI 112, srai, 0xffffe000, 0x80000000, 18
  TEST_RI 113, srai, 0, 1, 18
  TEST_RI 114, srai, 0xffffffff, 0xffffffff, 18
  TEST_RI 115, srai, 0, 0, 18
  TEST_RI 116, srai, 0xfffff86b, 0xc35a96e7, 19
  TEST_RI 117, srai, 2881, 0x5a0f3c85, 19
  TEST_RI 118, srai, 0xfffff000, 0x80000000, 19
  TEST_RI 119, srai, 0, 1, 19
  TEST_RI 120, srai, 0xffffffff, 0xffffffff, 19
  TEST_RI 121, srai, 0, 0, 19
  TEST_RI 122, srai, 0xfffffc35, 0xc35a96e7, 20
  TEST_RI 123, srai, 1440, 0x5a0f3c85, 20
  TEST_RI 124, srai, 0xfffff800, 0x80000000, 20
  TEST_RI 125, srai, 0, 1, 20
  TEST_RI 126, srai, 0xffffffff, 0xffffffff, 20
  TEST_RI 127, srai, 0, 0, 20
  TEST_RI 128, srai, 0xfffffe1a, 0xc35a96e7, 21
  TEST_RI 129, srai, 720, 0x5a0f3c85, 21
  TEST_RI 130, srai, 0xfffffc00, 0x80000000, 21
  TEST_RI 131, srai, 0, 1, 21
  TEST_RI 132, srai, 0xffffffff, 0xffffffff, 21
  TEST_RI 133, srai, 0, 0, 21
  TEST_RI 134, srai, 0xffffff0d, 0xc35a96e7, 22
  TEST_RI 135, srai, 360, 0x5a0f3c85, 22
  TEST_RI 136, srai, 0xfffffe00, 0x80000000, 22
  TEST_RI 137, srai, 0, 1, 22
  TEST_RI 138, srai, 0xffffffff, 0xffffffff, 22
  TEST_RI 139, srai, 0, 0, 22
  TEST_RI 140, srai, 0xffffff86, 0xc35a96e7, 23
  TEST_RI 141, srai, 180, 0x5a0f3c85, 23
  TEST_RI 142, srai, 0xffffff00, 0x80000000, 23
  TEST_RI 143, srai, 0, 1, 23
  TEST_RI 144, srai, 0xffffffff, 0xffffffff, 23
  TEST_RI 145, srai, 0, 0, 23
  TEST_RI 146, srai, 0xffffffc3, 0xc35a96e7, 24
  TEST_RI 147, srai, 90, 0x5a0f3c85, 24
  TEST_RI 148, srai, 0xffffff80, 0x80000000, 24
  TEST_RI 149, srai, 0, 1, 24
  TEST_RI 150, srai, 0xffffffff, 0xffffffff, 24
  TEST_RI 151, srai, 0, 0, 24
  TEST_RI 152, srai, 0xffffffe1, 0xc35a96e7, 25
  TEST_RI 153, srai, 45, 0x5a0f3c85, 25
  TEST_RI 154, srai, 0xffffffc0, 0x80000000, 25
  TEST_RI 155, srai, 0, 1, 25
  TEST_RI 156, srai, 0xffffffff, 0xffffffff, 25
  TEST_RI 157, srai, 0, 0, 25
  TEST_RI 158, srai, 0xfffffff0, 0xc35a96e7, 26
  TEST_RI 159, srai, 22, 0x5a0f3c85, 26
  TEST_RI 160, srai, 0xffffffe0, 0x80000000, 26
  TEST_RI 161, srai, 0, 1, 26
  TEST_RI 162, srai, 0xffffffff, 0xffffffff, 26
  TEST_RI 163, srai, 0, 0, 26
  TEST_RI 164, srai, 0xfffffff8, 0xc35a96e7, 27
  TEST_RI 165, srai, 11, 0x5a0f3c85, 27
  TEST_RI 166, srai, 0xfffffff0, 0x80000000, 27
  TEST_RI 167, srai, 0, 1, 27
  TEST_RI 168, srai, 0xffffffff, 0xffffffff, 27
  TEST_RI 169, srai, 0, 0, 27
  TEST_RI 170, srai, 0xfffffffc, 0xc35a96e7, 28
  TEST_RI 171, srai, 5, 0x5a0f3c85, 28
  TEST_RI 172, srai, 0xfffffff8, 0x80000000, 28
  TEST_RI 173, srai, 0, 1, 28
  TEST_RI 174, srai, 0xffffffff, 0xffffffff, 28
  TEST_RI 175, srai, 0, 0, 28
  TEST_RI 176, srai, 0xfffffffe, 0xc35a96e7, 29
  TEST_RI 177, srai, 2, 0x5a0f3c85, 29
  TEST_RI 178, srai, 0xfffffffc, 0x80000000, 29
  TEST_RI 179, srai, 0, 1, 29
  TEST_RI 180, srai, 0xffffffff, 0xffffffff, 29
  TEST_RI 181, srai, 0, 0, 29
  TEST_RI 182, srai, 0xffffffff, 0xc35a96e7, 30
  TEST_RI 183, srai, 1, 0x5a0f3c85, 30
  TEST_RI 184, srai, 0xfffffffe, 0x80000000, 30
  TEST_RI 185, srai, 0, 1, 30
  TEST_RI 186, srai, 0xffffffff, 0xffffffff, 30
  TEST_RI 187, srai, 0, 0, 30
  TEST_RI 188, srai, 0xffffffff, 0xc35a96e7, 31
  TEST_RI 189, srai, 0, 0x5a0f3c85, 31
  TEST_RI 190, srai, 0xffffffff, 0x80000000, 31
  TEST_RI 191, srai, 0, 1, 31
  TEST_RI 192, srai, 0xffffffff, 0xffffffff, 31
  TEST_RI 193, srai, 0, 0, 31

  // Noise.
  TEST_RI 194, srai, 0x00004cd6, 0x266b029b, 15
  TEST_RI 195, srai, 34, 0x45d1beeb, 25
  TEST_RI 196, srai, 0xffffff90, 0x907bf200, 24
  TEST_RI 197, srai, 0x0002c225, 0x2c22548c, 12
  TEST_RI 198, srai, 0x00002016, 0x08058e42, 14
  TEST_RI 199, srai, 0xfffffff5, 0xfac6e79f, 23
  TEST_RI 200, srai, 0xfffc693f, 0xc693fc9d, 12
  TEST_RI 201, srai, 0xff8a7e11, 0x8a7e11bb, 8
  TEST_RI 202, srai, 1779, 0x6f3cc61a, 20
  TEST_RI 203, srai, 0xffc21e7f, 0xe10f3f96, 7
  TEST_RI 204, srai, 0x00313c12, 0x62782447, 9
  TEST_RI 205, srai, 0xffffffff, 0xf9c6f853, 30
  TEST_RI 206, srai, 0x00022618, 0x44c314d0, 13
  TEST_RI 207, srai, 0x00003255, 0x3255a8d5, 16
  TEST_RI 208, srai, 0xffffdb92, 0xb72545d4, 17
  TEST_RI 209, srai, 0x019abefa, 0x3357df4a, 5

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 210, srai, 0xfffffc35, 0xc35a96e7, 20
  TEST_RI_RD_IS_RS1 211, srai, 0x00002d07, 0x5a0f3c85, 17
  TEST_RI_RD_IS_RS1 212, srai, 0xffffffff, 0xffffffff, 12
  TEST_RI_RD_IS_RS1 213, srai, 0, 1, 29

  // Every register in every place.
  TEST_RI_REGISTERS 214, srai, 0xfffe6738, 0xcce719f3, 13, x1, x13, x7
  TEST_RI_REGISTERS 215, srai, 0x00687bcf, 0x343de7cb, 7, x2, x14, x7
  TEST_RI_REGISTERS 216, srai, 0xfc85b3fa, 0x90b67f47, 5, x4, x15, x7
  TEST_RI_REGISTERS 217, srai, 9, 0x4d4c0fa6, 27, x5, x16, x7
  TEST_RI_REGISTERS 218, srai, 0xffffff19, 0x8cf5ca26, 23, x6, x17, x7
  TEST_RI_REGISTERS 219, srai, 1230, 0x2677bf8e, 19, x7, x18, x5
  TEST_RI_REGISTERS 220, srai, 1069, 0x216c0b7d, 19, x8, x19, x7
  TEST_RI_REGISTERS 221, srai, 0xffffb7ff, 0xb7ffa4e9, 16, x9, x20, x7
  TEST_RI_REGISTERS 222, srai, 0xfce50f83, 0x9ca1f07b, 5, x10, x21, x7
  TEST_RI_REGISTERS 223, srai, 0xfffffffc, 0xc36e0f12, 28, x11, x22, x7
  TEST_RI_REGISTERS 224, srai, 3229, 0x64e834a1, 19, x12, x23, x7
  TEST_RI_REGISTERS 225, srai, 1998, 0x7ce2cb95, 20, x13, x24, x7
  TEST_RI_REGISTERS 226, srai, 0x00001944, 0x6512f670, 18, x14, x25, x7
  TEST_RI_REGISTERS 227, srai, 0xff4fc13c, 0xa7e09e07, 7, x15, x26, x7
  TEST_RI_REGISTERS 228, srai, 0xffffffee, 0xbb501c48, 26, x16, x27, x7
  TEST_RI_REGISTERS 229, srai, 34, 0x11011a77, 23, x17, x28, x7
  TEST_RI_REGISTERS 230, srai, 0xffa5c515, 0xa5c51573, 8, x18, x29, x7
  TEST_RI_REGISTERS 231, srai, 0xeffb2237, 0xdff6446e, 1, x19, x30, x7
  TEST_RI_REGISTERS 232, srai, 0xe9892d49, 0xa624b524, 2, x20, x31, x7
  TEST_RI_REGISTERS 233, srai, 0xffffffa3, 0xa3742878, 24, x21, x1, x7
  TEST_RI_REGISTERS 234, srai, 0x0796eecc, 0x3cb77665, 3, x22, x2, x7
  TEST_RI_REGISTERS 235, srai, 0x0006b8b9, 0x35c5cce2, 11, x23, x4, x7
  TEST_RI_REGISTERS 236, srai, 0xfffea5f5, 0xa97d40c7, 14, x24, x5, x7
  TEST_RI_REGISTERS 237, srai, 0xfffffed5, 0xed5aba48, 20, x25, x6, x7
  TEST_RI_REGISTERS 238, srai, 0xfffffffe, 0xeb1c0472, 28, x26, x7, x5
  TEST_RI_REGISTERS 239, srai, 0xfe91588d, 0xa4562371, 6, x27, x8, x7
  TEST_RI_REGISTERS 240, srai, 34, 0x45d22fab, 25, x28, x9, x7
  TEST_RI_REGISTERS 241, srai, 0xffffffd1, 0xd179e445, 24, x29, x10, x7
  TEST_RI_REGISTERS 242, srai, 0x1bd5aa00, 0x1bd5aa00, 0, x30, x11, x7
  TEST_RI_REGISTERS 243, srai, 0x19e521e7, 0x6794879f, 2, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 244, 0, srai, 0x0002aef9, 0x2aef9e3e, 12
  TEST_RI_RESULT_AFTER 245, 1, srai, 0xffffffff, 0xe79f48f2, 30
  TEST_RI_RESULT_AFTER 246, 2, srai, 951, 0x1dbe54f2, 19
  TEST_RI_AFTER 247, 0, srai, 0, 0x0b746f46, 30
  TEST_RI_AFTER 248, 1, srai, 0x000056cc, 0x56cc1058, 16
  TEST_RI_AFTER 249, 2, srai, 3857, 0x788caf6b, 19
  TEST_RI_LOADED 250, 0, srai, 0xffe67990, 0xccf32081, 9
  TEST_RI_LOADED 251, 1, srai, 4, 0x04cbff45, 24
  TEST_RI_LOADED 252, 2, srai, 0xfffffee0, 0xb80a5969, 22
  TEST_RI_CHAIN 253, srai, 0xfffffc35, 0xc35a96e7, 10
  TEST_RI_CHAIN 254, srai, 0, 0x5a0f3c85, 28
  TEST_RI_CHAIN 255, srai, 511, 0x7fffffff, 11

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 256, srai, 0, 1
  TEST_RI_ZERO_RD 257, srai, 0xc35a96e7, 1
  TEST_RI_ZERO_RD 258, srai, 0x5a0f3c85, 1
  TEST_RI_ZERO_RS1 259, srai, 0, 31
  TEST_RI_ZERO_RD 260, srai, 0xc35a96e7, 31
  TEST_RI_ZERO_RD 261, srai, 0x5a0f3c85, 31
  TEST_RI_ZERO_RS1 262, srai, 0, 7
  TEST_RI_ZERO_RD 263, srai, 0xc35a96e7, 7
  TEST_RI_ZERO_RD 264, srai, 0x5a0f3c85, 7

TEST_END
