// slli: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, slli, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RI 3, slli, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_RI 4, slli, 0x80000000, 0x80000000, 0
  TEST_RI 5, slli, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 6, slli, 1, 1, 0
  TEST_RI 7, slli, 0xffffffff, 0xffffffff, 0
  TEST_RI 8, slli, 0, 0, 0
  TEST_RI 9, slli, 0x86b52dce, 0xc35a96e7, 1
  TEST_RI 10, slli, 0xb41e790a, 0x5a0f3c85, 1
  TEST_RI 11, slli, 0, 0x80000000, 1
  TEST_RI 12, slli, 0xfffffffe, 0x7fffffff, 1
  TEST_RI 13, slli, 2, 1, 1
  TEST_RI 14, slli, 0xfffffffe, 0xffffffff, 1
  TEST_RI 15, slli, 0, 0, 1
  TEST_RI 16, slli, 0x0d6a5b9c, 0xc35a96e7, 2
  TEST_RI 17, slli, 0x683cf214, 0x5a0f3c85, 2
  TEST_RI 18, slli, 0, 0x80000000, 2
  TEST_RI 19, slli, 0xfffffffc, 0x7fffffff, 2
  TEST_RI 20, slli, 4, 1, 2
  TEST_RI 21, slli, 0xfffffffc, 0xffffffff, 2
  TEST_RI 22, slli, 0, 0, 2
  TEST_RI 23, slli, 0x1ad4b738, 0xc35a96e7, 3
  TEST_RI 24, slli, 0xd079e428, 0x5a0f3c85, 3
  TEST_RI 25, slli, 0, 0x80000000, 3
  TEST_RI 26, slli, 0xfffffff8, 0x7fffffff, 3
  TEST_RI 27, slli, 8, 1, 3
  TEST_RI 28, slli, 0xfffffff8, 0xffffffff, 3
  TEST_RI 29, slli, 0, 0, 3
  TEST_RI 30, slli, 0x35a96e70, 0xc35a96e7, 4
  TEST_RI 31, slli, 0xa0f3c850, 0x5a0f3c85, 4
  TEST_RI 32, slli, 0, 0x80000000, 4
  TEST_RI 33, slli, 0xfffffff0, 0x7fffffff, 4
  TEST_RI 34, slli, 16, 1, 4
  TEST_RI 35, slli, 0xfffffff0, 0xffffffff, 4
  TEST_RI 36, slli, 0, 0, 4
  TEST_RI 37, slli, 0x6b52dce0, 0xc35a96e7, 5
  TEST_RI 38, slli, 0x41e790a0, 0x5a0f3c85, 5
  TEST_RI 39, slli, 0, 0x80000000, 5
  TEST_RI 40, slli, 0xffffffe0, 0x7fffffff, 5
  TEST_RI 41, slli, 32, 1, 5
  TEST_RI 42, slli, 0xffffffe0, 0xffffffff, 5
  TEST_RI 43, slli, 0, 0, 5
  TEST_RI 44, slli, 0xd6a5b9c0, 0xc35a96e7, 6
  TEST_RI 45, slli, 0x83cf2140, 0x5a0f3c85, 6
  TEST_RI 46, slli, 0, 0x80000000, 6
  TEST_RI 47, slli, 0xffffffc0, 0x7fffffff, 6
  TEST_RI 48, slli, 64, 1, 6
  TEST_RI 49, slli, 0xffffffc0, 0xffffffff, 6
  TEST_RI 50, slli, 0, 0, 6
  TEST_RI 51, slli, 0xad4b7380, 0xc35a96e7, 7
  TEST_RI 52, slli, 0x079e4280, 0x5a0f3c85, 7
  TEST_RI 53, slli, 0, 0x80000000, 7
  TEST_RI 54, slli, 0xffffff80, 0x7fffffff, 7
  TEST_RI 55, slli, 128, 1, 7
  TEST_RI 56, slli, 0xffffff80, 0xffffffff, 7
  TEST_RI 57, slli, 0, 0, 7
  TEST_RI 58, slli, 0x5a96e700, 0xc35a96e7, 8
  TEST_RI 59, slli, 0x0f3c8500, 0x5a0f3c85, 8
  TEST_RI 60, slli, 0, 0x80000000, 8
  TEST_RI 61, slli, 0xffffff00, 0x7fffffff, 8
  TEST_RI 62, slli, 256, 1, 8
  TEST_RI 63, slli, 0xffffff00, 0xffffffff, 8
  TEST_RI 64, slli, 0, 0, 8
  TEST_RI 65, slli, 0xb52dce00, 0xc35a96e7, 9
  TEST_RI 66, slli, 0x1e790a00, 0x5a0f3c85, 9
  TEST_RI 67, slli, 0, 0x80000000, 9
  TEST_RI 68, slli, 0xfffffe00, 0x7fffffff, 9
  TEST_RI 69, slli, 512, 1, 9
  TEST_RI 70, slli, 0xfffffe00, 0xffffffff, 9
  TEST_RI 71, slli, 0, 0, 9
  TEST_RI 72, slli, 0x6a5b9c00, 0xc35a96e7, 10
  TEST_RI 73, slli, 0x3cf21400, 0x5a0f3c85, 10
  TEST_RI 74, slli, 0, 0x80000000, 10
  TEST_RI 75, slli, 0xfffffc00, 0x7fffffff, 10
  TEST_RI 76, slli, 1024, 1, 10
  TEST_RI 77, slli, 0xfffffc00, 0xffffffff, 10
  TEST_RI 78, slli, 0, 0, 10
  TEST_RI 79, slli, 0xd4b73800, 0xc35a96e7, 11
  TEST_RI 80, slli, 0x79e42800, 0x5a0f3c85, 11
  TEST_RI 81, slli, 0, 0x80000000, 11
  TEST_RI 82, slli, 0xfffff800, 0x7fffffff, 11
  TEST_RI 83, slli, 2048, 1, 11
  TEST_RI 84, slli, 0xfffff800, 0xffffffff, 11
  TEST_RI 85, slli, 0, 0, 11
  TEST_RI 86, slli, 0xa96e7000, 0xc35a96e7, 12
  TEST_RI 87, slli, 0xf3c85000, 0x5a0f3c85, 12
  TEST_RI 88, slli, 0, 0x80000000, 12
  TEST_RI 89, slli, 0xfffff000, 0x7fffffff, 12
  TEST_RI 90, slli, 0x00001000, 1, 12
  TEST_RI 91, slli, 0xfffff000, 0xffffffff, 12
  TEST_RI 92, slli, 0, 0, 12
  TEST_RI 93, slli, 0x52dce000, 0xc35a96e7, 13
  TEST_RI 94, slli, 0xe790a000, 0x5a0f3c85, 13
  TEST_RI 95, slli, 0, 0x80000000, 13
  TEST_RI 96, slli, 0xffffe000, 0x7fffffff, 13
  TEST_RI 97, slli, 0x00002000, 1, 13
  TEST_RI 98, slli, 0xffffe000, 0xffffffff, 13
  TEST_RI 99, slli, 0, 0, 13
  TEST_RI 100, slli, 0xa5b9c000, 0xc35a96e7, 14
  TEST_RI 101, slli, 0xcf214000, 0x5a0f3c85, 14
  TEST_RI 102, slli, 0, 0x80000000, 14
  TEST_RI 103, slli, 0xffffc000, 0x7fffffff, 14
  TEST_RI 104, slli, 0x00004000, 1, 14
  TEST_RI 105, slli, 0xffffc000, 0xffffffff, 14
  TEST_RI 106, slli, 0, 0, 14
  TEST_RI 107, slli, 0x4b738000, 0xc35a96e7, 15
  TEST_RI 108, slli, 0x9e428000, 0x5a0f3c85, 15
  TEST_RI 109, slli, 0, 0x80000000, 15
  TEST_RI 110, slli, 0xffff8000, 0x7fffffff, 15
  TEST_RI 111, slli, 0x00008000, 1, 15
  TEST_RI 112, slli, 0xffff8000, 0xffffffff, 15
  TEST_RI 113, slli, 0, 0, 15
  TEST_RI 114, slli, 0x96e70000, 0xc35a96e7, 16
  TEST_RI 115, slli, 0x3c850000, 0x5a0f3c85, 16
  TEST_RI 116, slli, 0, 0x80000000, 16
  TEST_RI 117, slli, 0xffff0000, 0x7fffffff, 16
  TEST_RI 118, slli, 0x00010000, 1, 16
  TEST_RI 119, slli, 0xffff0000, 0xffffffff, 16
  TEST_RI 120, slli, 0, 0, 16
  TEST_RI 121, slli, 0x2dce0000, 0xc35a96e7, 17
  TEST_RI 122, slli, 0x790a0000, 0x5a0f3c85, 17
  TEST_RI 123, slli, 0, 0x80000000, 17
  TEST_RI 124, slli, 0xfffe0000, 0x7fffffff, 17
  TEST_RI 125, slli, 0x00020000, 1, 17
  TEST_RI 126, slli, 0xfffe0000, 0xffffffff, 17
  TEST_RI 127, slli, 0, 0, 17
  TEST_RI 128, slli, 0x5b9c0000, 0xc35a96e7, 18
  TEST_RI 129, slli, 0xf2140000, 0x5a0f3c85, 18
  TEST_RI 130, slli, 0, 0x80000000, 18
  TEST_RI 131, slli, 0xfffc0000, 0x7fffffff, 18
  TEST_RI 132, slli, 0x00040000, 1, 18
  TEST_RI 133, slli, 0xfffc0000, 0xffffffff, 18
  TEST_RI 134, slli, 0, 0, 18
  TEST_RI 135, slli, 0xb7380000, 0xc35a96e7, 19
  TEST_RI 136, slli, 0xe4280000, 0x5a0f3c85, 19
  TEST_RI 137, slli, 0, 0x80000000, 19
  TEST_RI 138, slli, 0xfff80000, 0x7fffffff, 19
  TEST_RI 139, slli, 0x00080000, 1, 19
  TEST_RI 140, slli, 0xfff80000, 0xffffffff, 19
  TEST_RI 141, slli, 0, 0, 19
  TEST_RI 142, slli, 0x6e700000, 0xc35a96e7, 20
  TEST_RI 143, slli, 0xc8500000, 0x5a0f3c85, 20
  TEST_RI 144, slli, 0, 0x80000000, 20
  TEST_RI 145, slli, 0xfff00000, 0x7fffffff, 20
  TEST_RI 146, slli, 0x00100000, 1, 20
  TEST_RI 147, slli, 0xfff00000, 0xffffffff, 20
  TEST_RI 148, slli, 0, 0, 20
  TEST_RI 149, slli, 0xdce00000, 0xc35a96e7, 21
  TEST_RI 150, slli, 0x90a00000, 0x5a0f3c85, 21
  TEST_RI 151, slli, 0, 0x80000000, 21
  TEST_RI 152, slli, 0xffe00000, 0x7fffffff, 21
  TEST_RI 153, slli, 0x00200000, 1, 21
  TEST_RI 154, slli, 0xffe00000, 0xffffffff, 21
  TEST_RI 155, slli, 0, 0, 21
  TEST_RI 156, slli, 0xb9c00000, 0xc35a96e7, 22
  TEST_RI 157, slli, 0x21400000, 0x5a0f3c85, 22
  TEST_RI 158, slli, 0, 0x80000000, 22
  TEST_RI 159, slli, 0xffc00000, 0x7fffffff, 22
  TEST_RI 160, slli, 0x00400000, 1, 22
  TEST_RI 161, slli, 0xffc00000, 0xffffffff, 22
  TEST_RI 162, slli, 0, 0, 22
  TEST_RI 163, slli, 0x73800000, 0xc35a96e7, 23
  TEST_RI 164, slli, 0x42800000, 0x5a0f3c85, 23
  TEST_RI 165, slli, 0, 0x80000000, 23
  TEST_RI 166, slli, 0xff800000, 0x7fffffff, 23
  TEST_RI 167, slli, 0x00800000, 1, 23
  TEST_RI 168, slli, 0xff800000, 0xffffffff, 23
  TEST_RI 169, slli, 0, 0, 23
  TEST_RI 170, slli, 0xe7000000, 0xc35a96e7, 24
  TEST_RI 171, slli, 0x85000000, 0x5a0f3c85, 24
  TEST_RI 172, slli, 0, 0x80000000, 24
  TEST_RI 173, slli, 0xff000000, 0x7fffffff, 24
  TEST_RI 174, slli, 0x01000000, 1, 24
  TEST_RI 175, slli, 0xff000000, 0xffffffff, 24
  TEST_RI 176, slli, 0, 0, 24
  TEST_RI 177, slli, 0xce000000, 0xc35a96e7, 25
  TEST_RI 178, slli, 0x0a000000, 0x5a0f3c85, 25
  TEST_RI 179, slli, 0, 0x80000000, 25
  TEST_RI 180, slli, 0xfe000000, 0x7fffffff, 25
  TEST_RI 181, slli, 0x02000000, 1, 25
  TEST_RI 182, slli, 0xfe000000, 0xffffffff, 25
  TEST_RI 183, slli, 0, 0, 25
  TEST_RI 184, slli, 0x9c000000, 0xc35a96e7, 26
  TEST_RI 185, slli, 0x14000000, 0x5a0f3c85, 26
  TEST_RI 186, slli, 0, 0x80000000, 26
  TEST_RI 187, slli, 0xfc000000, 0x7fffffff, 26
  TEST_RI 188, slli, 0x04000000, 1, 26
  TEST_RI 189, slli, 0xfc000000, 0xffffffff, 26
  TEST_RI 190, slli, 0, 0, 26
  TEST_RI 191, slli, 0x38000000, 0xc35a96e7, 27
  TEST_RI 192, slli, 0x28000000, 0x5a0f3c85, 27
  TEST_RI 193, slli, 0, 0x80000000, 27
  TEST_RI 194, slli, 0xf8000000, 0x7fffffff, 27
  TEST_RI 195, slli, 0x08000000, 1, 27
  TEST_RI 196, slli, 0xf8000000, 0xffffffff, 27
  TEST_RI 197, slli, 0, 0, 27
  TEST_RI 198, slli, 0x70000000, 0xc35a96e7, 28
  TEST_RI 199, slli, 0x50000000, 0x5a0f3c85, 28
  TEST_RI 200, slli, 0, 0x80000000, 28
  TEST_RI 201, slli, 0xf0000000, 0x7fffffff, 28
  TEST_RI 202, slli, 0x10000000, 1, 28
  TEST_RI 203, slli, 0xf0000000, 0xffffffff, 28
  TEST_RI 204, slli, 0, 0, 28
  TEST_RI 205, slli, 0xe0000000, 0xc35a96e7, 29
  TEST_RI 206, slli, 0xa0000000, 0x5a0f3c85, 29
  TEST_RI 207, slli, 0, 0x80000000, 29
  TEST_RI 208, slli, 0xe0000000, 0x7fffffff, 29
  TEST_RI 209, slli, 0x20000000, 1, 29
  TEST_RI 210, slli, 0xe0000000, 0xffffffff, 29
  TEST_RI 211, slli, 0, 0, 29
  TEST_RI 212, slli, 0xc0000000, 0xc35a96e7, 30
  TEST_RI 213, slli, 0x40000000, 0x5a0f3c85, 30
  TEST_RI 214, slli, 0, 0x80000000, 30
  TEST_RI 215, slli, 0xc0000000, 0x7fffffff, 30
  TEST_RI 216, slli, 0x40000000, 1, 30
  TEST_RI 217, slli, 0xc0000000, 0xffffffff, 30
  TEST_RI 218, slli, 0, 0, 30
  TEST_RI 219, slli, 0x80000000, 0xc35a96e7, 31
  TEST_RI 220, slli, 0x80000000, 0x5a0f3c85, 31
  TEST_RI 221, slli, 0, 0x80000000, 31
  TEST_RI 222, slli, 0x80000000, 0x7fffffff, 31
  TEST_RI 223, slli, 0x80000000, 1, 31
  TEST_RI 224, slli, 0x80000000, 0xffffffff, 31
  TEST_RI 225, slli, 0, 0, 31

  // Noise.
  TEST_RI 226, slli, 0x041f0000, 0xa42e083e, 15
  TEST_RI 227, slli, 0x4d1a818a, 0x268d40c5, 1
  TEST_RI 228, slli, 0xd02fac00, 0x1de817d6, 9
  TEST_RI 229, slli, 0x80000000, 0x0f55ac87, 31
  TEST_RI 230, slli, 0x70000000, 0x286af18e, 27
  TEST_RI 231, slli, 0x93bd6000, 0x1df277ac, 11
  TEST_RI 232, slli, 0xc3d99f00, 0x67c3d99f, 8
  TEST_RI 233, slli, 0x32200000, 0xbfd74991, 21
  TEST_RI 234, slli, 0xb0c00840, 0x9ec30021, 6
  TEST_RI 235, slli, 0xd8000000, 0xbe52e0b6, 26
  TEST_RI 236, slli, 0x88790000, 0x302510f2, 15
  TEST_RI 237, slli, 0xb0800000, 0xbd337b08, 20
  TEST_RI 238, slli, 0x530e8b00, 0x83530e8b, 8
  TEST_RI 239, slli, 0x4e570000, 0xba8d4e57, 16
  TEST_RI 240, slli, 0x26840000, 0xdcc41342, 17
  TEST_RI 241, slli, 0x2b13b000, 0x8b8ac4ec, 10

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, slli, 0xce000000, 0xc35a96e7, 25
  TEST_RI_RD_IS_RS1 243, slli, 0x80000000, 0x5a0f3c85, 31
  TEST_RI_RD_IS_RS1 244, slli, 0xffffffff, 0xffffffff, 0
  TEST_RI_RD_IS_RS1 245, slli, 256, 1, 8

  // Every register in every place.
  TEST_RI_REGISTERS 246, slli, 0x1a000000, 13, 25, x1, x13, x7
  TEST_RI_REGISTERS 247, slli, 0xa60c0000, 0x52e8e983, 18, x2, x14, x7
  TEST_RI_REGISTERS 248, slli, 0xa6732980, 0xf54ce653, 7, x4, x15, x7
  TEST_RI_REGISTERS 249, slli, 0x79eac000, 0xfffbcf56, 13, x5, x16, x7
  TEST_RI_REGISTERS 250, slli, 0x8ad80000, 0x4240915b, 19, x6, x17, x7
  TEST_RI_REGISTERS 251, slli, 0xce400000, 0xfffe4ce4, 20, x7, x18, x5
  TEST_RI_REGISTERS 252, slli, 0x99a5d000, 0x2a899a5d, 12, x8, x19, x7
  TEST_RI_REGISTERS 253, slli, 0x5c205640, 0x89708159, 6, x9, x20, x7
  TEST_RI_REGISTERS 254, slli, 0x1243d600, 0x0b1243d6, 8, x10, x21, x7
  TEST_RI_REGISTERS 255, slli, 0x1d000000, 0xfd5aa71d, 24, x11, x22, x7
  TEST_RI_REGISTERS 256, slli, 0x671b8500, 0x3671b850, 4, x12, x23, x7
  TEST_RI_REGISTERS 257, slli, 0x0001e400, 0x00001e40, 4, x13, x24, x7
  TEST_RI_REGISTERS 258, slli, 0x0000c000, 3, 14, x14, x25, x7
  TEST_RI_REGISTERS 259, slli, 0x0db201fc, 0x06d900fe, 1, x15, x26, x7
  TEST_RI_REGISTERS 260, slli, 0xfffffdd0, 0xffffffdd, 4, x16, x27, x7
  TEST_RI_REGISTERS 261, slli, 0x5c400000, 0xaf4ff2e2, 21, x17, x28, x7
  TEST_RI_REGISTERS 262, slli, 0x18000000, 0xffffff86, 26, x18, x29, x7
  TEST_RI_REGISTERS 263, slli, 0x10000000, 0xd168db44, 26, x19, x30, x7
  TEST_RI_REGISTERS 264, slli, 0xfbae74c0, 0xbf75ce98, 3, x20, x31, x7
  TEST_RI_REGISTERS 265, slli, 0x65006000, 0xc60ca00c, 11, x21, x1, x7
  TEST_RI_REGISTERS 266, slli, 0x0c32e000, 0xdc830cb8, 10, x22, x2, x7
  TEST_RI_REGISTERS 267, slli, 0x20000000, 0x000058a4, 27, x23, x4, x7
  TEST_RI_REGISTERS 268, slli, 0x71e12200, 0x0771e122, 8, x24, x5, x7
  TEST_RI_REGISTERS 269, slli, 0xfb000000, 0x431f57d8, 21, x25, x6, x7
  TEST_RI_REGISTERS 270, slli, 0x66b1e000, 0x5223358f, 13, x26, x7, x5
  TEST_RI_REGISTERS 271, slli, 0xff6a24c0, 0xfff6a24c, 4, x27, x8, x7
  TEST_RI_REGISTERS 272, slli, 0xfca9cc00, 0xffff2a73, 10, x28, x9, x7
  TEST_RI_REGISTERS 273, slli, 0xe8800000, 0xffffffd1, 23, x29, x10, x7
  TEST_RI_REGISTERS 274, slli, 0x14209000, 0xffc14209, 12, x30, x11, x7
  TEST_RI_REGISTERS 275, slli, 0xb0000000, 182, 27, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, slli, 0x0e180000, 0x005ac1c3, 19
  TEST_RI_RESULT_AFTER 277, 0, slli, 0x69900000, 0xd5fbc699, 20
  TEST_RI_RESULT_AFTER 278, 1, slli, 0xb0000000, 0x2f692536, 27
  TEST_RI_RESULT_AFTER 279, 1, slli, 0xadc7f800, 0x595b8ff0, 7
  TEST_RI_RESULT_AFTER 280, 2, slli, 0x50a10000, 0x620450a1, 16
  TEST_RI_RESULT_AFTER 281, 2, slli, 0xca000000, 0xf332c665, 25
  TEST_RI_AFTER 282, 0, slli, 0x45000000, 0x0bad8145, 24
  TEST_RI_AFTER 283, 0, slli, 0x0ee5dcd0, 0x03b97734, 2
  TEST_RI_AFTER 284, 1, slli, 0xffffff90, 0xffffffe4, 2
  TEST_RI_AFTER 285, 1, slli, 0x6a000000, 0x0161cda8, 22
  TEST_RI_AFTER 286, 2, slli, 0x0b200000, 89, 21
  TEST_RI_AFTER 287, 2, slli, 0x069b0000, 0x8141069b, 16
  TEST_RI_LOADED 288, 0, slli, 0x000ab800, 343, 11
  TEST_RI_LOADED 289, 0, slli, 0x54000000, 0x0ce752aa, 25
  TEST_RI_LOADED 290, 1, slli, 0x54d40000, 0x2182aa6a, 17
  TEST_RI_LOADED 291, 1, slli, 0xb6b40000, 0x99762dad, 18
  TEST_RI_LOADED 292, 2, slli, 0xc0000000, 0xfe9e0df3, 30
  TEST_RI_LOADED 293, 2, slli, 0x0001e9a8, 0x00003d35, 3
  TEST_RI_CHAIN 294, slli, 0, 0xc35a96e7, 27
  TEST_RI_CHAIN 295, slli, 0, 0x5a0f3c85, 31
  TEST_RI_CHAIN 296, slli, 0xfffc0000, 0x7fffffff, 9

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, slli, 0, 1
  TEST_RI_ZERO_RD 298, slli, 0xb27929c9, 6
  TEST_RI_ZERO_RS1 299, slli, 0, 31
  TEST_RI_ZERO_RD 300, slli, 0xf6015b52, 2
  TEST_RI_ZERO_RS1 301, slli, 0, 7
  TEST_RI_ZERO_RD 302, slli, 0xfff3db66, 18

TEST_END
