// srli: 301 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Every amount.
  TEST_RI 2, srli, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RI 3, srli, 0x5a0f3c85, 0x5a0f3c85, 0
  TEST_RI 4, srli, 0x80000000, 0x80000000, 0
  TEST_RI 5, srli, 0x7fffffff, 0x7fffffff, 0
  TEST_RI 6, srli, 1, 1, 0
  TEST_RI 7, srli, 0xffffffff, 0xffffffff, 0
  TEST_RI 8, srli, 0, 0, 0
  TEST_RI 9, srli, 0x61ad4b73, 0xc35a96e7, 1
  TEST_RI 10, srli, 0x2d079e42, 0x5a0f3c85, 1
  TEST_RI 11, srli, 0x40000000, 0x80000000, 1
  TEST_RI 12, srli, 0x3fffffff, 0x7fffffff, 1
  TEST_RI 13, srli, 0, 1, 1
  TEST_RI 14, srli, 0x7fffffff, 0xffffffff, 1
  TEST_RI 15, srli, 0, 0, 1
  TEST_RI 16, srli, 0x30d6a5b9, 0xc35a96e7, 2
  TEST_RI 17, srli, 0x1683cf21, 0x5a0f3c85, 2
  TEST_RI 18, srli, 0x20000000, 0x80000000, 2
  TEST_RI 19, srli, 0x1fffffff, 0x7fffffff, 2
  TEST_RI 20, srli, 0, 1, 2
  TEST_RI 21, srli, 0x3fffffff, 0xffffffff, 2
  TEST_RI 22, srli, 0, 0, 2
  TEST_RI 23, srli, 0x186b52dc, 0xc35a96e7, 3
  TEST_RI 24, srli, 0x0b41e790, 0x5a0f3c85, 3
  TEST_RI 25, srli, 0x10000000, 0x80000000, 3
  TEST_RI 26, srli, 0x0fffffff, 0x7fffffff, 3
  TEST_RI 27, srli, 0, 1, 3
  TEST_RI 28, srli, 0x1fffffff, 0xffffffff, 3
  TEST_RI 29, srli, 0, 0, 3
  TEST_RI 30, srli, 0x0c35a96e, 0xc35a96e7, 4
  TEST_RI 31, srli, 0x05a0f3c8, 0x5a0f3c85, 4
  TEST_RI 32, srli, 0x08000000, 0x80000000, 4
  TEST_RI 33, srli, 0x07ffffff, 0x7fffffff, 4
  TEST_RI 34, srli, 0, 1, 4
  TEST_RI 35, srli, 0x0fffffff, 0xffffffff, 4
  TEST_RI 36, srli, 0, 0, 4
  TEST_RI 37, srli, 0x061ad4b7, 0xc35a96e7, 5
  TEST_RI 38, srli, 0x02d079e4, 0x5a0f3c85, 5
  TEST_RI 39, srli, 0x04000000, 0x80000000, 5
  TEST_RI 40, srli, 0x03ffffff, 0x7fffffff, 5
  TEST_RI 41, srli, 0, 1, 5
  TEST_RI 42, srli, 0x07ffffff, 0xffffffff, 5
  TEST_RI 43, srli, 0, 0, 5
  TEST_RI 44, srli, 0x030d6a5b, 0xc35a96e7, 6
  TEST_RI 45, srli, 0x01683cf2, 0x5a0f3c85, 6
  TEST_RI 46, srli, 0x02000000, 0x80000000, 6
  TEST_RI 47, srli, 0x01ffffff, 0x7fffffff, 6
  TEST_RI 48, srli, 0, 1, 6
  TEST_RI 49, srli, 0x03ffffff, 0xffffffff, 6
  TEST_RI 50, srli, 0, 0, 6
  TEST_RI 51, srli, 0x0186b52d, 0xc35a96e7, 7
  TEST_RI 52, srli, 0x00b41e79, 0x5a0f3c85, 7
  TEST_RI 53, srli, 0x01000000, 0x80000000, 7
  TEST_RI 54, srli, 0x00ffffff, 0x7fffffff, 7
  TEST_RI 55, srli, 0, 1, 7
  TEST_RI 56, srli, 0x01ffffff, 0xffffffff, 7
  TEST_RI 57, srli, 0, 0, 7
  TEST_RI 58, srli, 0x00c35a96, 0xc35a96e7, 8
  TEST_RI 59, srli, 0x005a0f3c, 0x5a0f3c85, 8
  TEST_RI 60, srli, 0x00800000, 0x80000000, 8
  TEST_RI 61, srli, 0x007fffff, 0x7fffffff, 8
  TEST_RI 62, srli, 0, 1, 8
  TEST_RI 63, srli, 0x00ffffff, 0xffffffff, 8
  TEST_RI 64, srli, 0, 0, 8
  TEST_RI 65, srli, 0x0061ad4b, 0xc35a96e7, 9
  TEST_RI 66, srli, 0x002d079e, 0x5a0f3c85, 9
  TEST_RI 67, srli, 0x00400000, 0x80000000, 9
  TEST_RI 68, srli, 0x003fffff, 0x7fffffff, 9
  TEST_RI 69, srli, 0, 1, 9
  TEST_RI 70, srli, 0x007fffff, 0xffffffff, 9
  TEST_RI 71, srli, 0, 0, 9
  TEST_RI 72, srli, 0x0030d6a5, 0xc35a96e7, 10
  TEST_RI 73, srli, 0x001683cf, 0x5a0f3c85, 10
  TEST_RI 74, srli, 0x00200000, 0x80000000, 10
  TEST_RI 75, srli, 0x001fffff, 0x7fffffff, 10
  TEST_RI 76, srli, 0, 1, 10
  TEST_RI 77, srli, 0x003fffff, 0xffffffff, 10
  TEST_RI 78, srli, 0, 0, 10
  TEST_RI 79, srli, 0x00186b52, 0xc35a96e7, 11
  TEST_RI 80, srli, 0x000b41e7, 0x5a0f3c85, 11
  TEST_RI 81, srli, 0x00100000, 0x80000000, 11
  TEST_RI 82, srli, 0x000fffff, 0x7fffffff, 11
  TEST_RI 83, srli, 0, 1, 11
  TEST_RI 84, srli, 0x001fffff, 0xffffffff, 11
  TEST_RI 85, srli, 0, 0, 11
  TEST_RI 86, srli, 0x000c35a9, 0xc35a96e7, 12
  TEST_RI 87, srli, 0x0005a0f3, 0x5a0f3c85, 12
  TEST_RI 88, srli, 0x00080000, 0x80000000, 12
  TEST_RI 89, srli, 0x0007ffff, 0x7fffffff, 12
  TEST_RI 90, srli, 0, 1, 12
  TEST_RI 91, srli, 0x000fffff, 0xffffffff, 12
  TEST_RI 92, srli, 0, 0, 12
  TEST_RI 93, srli, 0x00061ad4, 0xc35a96e7, 13
  TEST_RI 94, srli, 0x0002d079, 0x5a0f3c85, 13
  TEST_RI 95, srli, 0x00040000, 0x80000000, 13
  TEST_RI 96, srli, 0x0003ffff, 0x7fffffff, 13
  TEST_RI 97, srli, 0, 1, 13
  TEST_RI 98, srli, 0x0007ffff, 0xffffffff, 13
  TEST_RI 99, srli, 0, 0, 13
  TEST_RI 100, srli, 0x00030d6a, 0xc35a96e7, 14
  TEST_RI 101, srli, 0x0001683c, 0x5a0f3c85, 14
  TEST_RI 102, srli, 0x00020000, 0x80000000, 14
  TEST_RI 103, srli, 0x0001ffff, 0x7fffffff, 14
  TEST_RI 104, srli, 0, 1, 14
  TEST_RI 105, srli, 0x0003ffff, 0xffffffff, 14
  TEST_RI 106, srli, 0, 0, 14
  TEST_RI 107, srli, 0x000186b5, 0xc35a96e7, 15
  TEST_RI 108, srli, 0x0000b41e, 0x5a0f3c85, 15
  TEST_RI 109, srli, 0x00010000, 0x80000000, 15
  TEST_RI 110, srli, 0x0000ffff, 0x7fffffff, 15
  TEST_RI 111, srli, 0, 1, 15
  TEST_RI 112, srli, 0x0001ffff, 0xffffffff, 15
  TEST_RI 113, srli, 0, 0, 15
  TEST_RI 114, srli, 0x0000c35a, 0xc35a96e7, 16
  TEST_RI 115, srli, 0x00005a0f, 0x5a0f3c85, 16
  TEST_RI 116, srli, 0x00008000, 0x80000000, 16
  TEST_RI 117, srli, 0x00007fff, 0x7fffffff, 16
  TEST_RI 118, srli, 0, 1, 16
  TEST_RI 119, srli, 0x0000ffff, 0xffffffff, 16
  TEST_RI 120, srli, 0, 0, 16
  TEST_RI 121, srli, 0x000061ad, 0xc35a96e7, 17
  TEST_RI 122, srli, 0x00002d07, 0x5a0f3c85, 17
  TEST_RI 123, srli, 0x00004000, 0x80000000, 17
  TEST_RI 124, srli, 0x00003fff, 0x7fffffff, 17
  TEST_RI 125, srli, 0, 1, 17
  TEST_RI 126, srli, 0x00007fff, 0xffffffff, 17
  TEST_RI 127, srli, 0, 0, 17
  TEST_RI 128, srli, 0x000030d6, 0xc35a96e7, 18
  TEST_RI 129, srli, 0x00001683, 0x5a0f3c85, 18
  TEST_RI 130, srli, 0x00002000, 0x80000000, 18
  TEST_RI 131, srli, 0x00001fff, 0x7fffffff, 18
  TEST_RI 132, srli, 0, 1, 18
  TEST_RI 133, srli, 0x00003fff, 0xffffffff, 18
  TEST_RI 134, srli, 0, 0, 18
  TEST_RI 135, srli, 0x0000186b, 0xc35a96e7, 19
  TEST_RI 136, srli, 2881, 0x5a0f3c85, 19
  TEST_RI 137, srli, 0x00001000, 0x80000000, 19
  TEST_RI 138, srli, 4095, 0x7fffffff, 19
  TEST_RI 139, srli, 0, 1, 19
  TEST_RI 140, srli, 0x00001fff, 0xffffffff, 19
  TEST_RI 141, srli, 0, 0, 19
  TEST_RI 142, srli, 3125, 0xc35a96e7, 20
  TEST_RI 143, srli, 1440, 0x5a0f3c85, 20
  TEST_RI 144, srli, 2048, 0x80000000, 20
  TEST_RI 145, srli, 2047, 0x7fffffff, 20
  TEST_RI 146, srli, 0, 1, 20
  TEST_RI 147, srli, 4095, 0xffffffff, 20
  TEST_RI 148, srli, 0, 0, 20
  TEST_RI 149, srli, 1562, 0xc35a96e7, 21
  TEST_RI 150, srli, 720, 0x5a0f3c85, 21
  TEST_RI 151, srli, 1024, 0x80000000, 21
  TEST_RI 152, srli, 1023, 0x7fffffff, 21
  TEST_RI 153, srli, 0, 1, 21
  TEST_RI 154, srli, 2047, 0xffffffff, 21
  TEST_RI 155, srli, 0, 0, 21
  TEST_RI 156, srli, 781, 0xc35a96e7, 22
  TEST_RI 157, srli, 360, 0x5a0f3c85, 22
  TEST_RI 158, srli, 512, 0x80000000, 22
  TEST_RI 159, srli, 511, 0x7fffffff, 22
  TEST_RI 160, srli, 0, 1, 22
  TEST_RI 161, srli, 1023, 0xffffffff, 22
  TEST_RI 162, srli, 0, 0, 22
  TEST_RI 163, srli, 390, 0xc35a96e7, 23
  TEST_RI 164, srli, 180, 0x5a0f3c85, 23
  TEST_RI 165, srli, 256, 0x80000000, 23
  TEST_RI 166, srli, 255, 0x7fffffff, 23
  TEST_RI 167, srli, 0, 1, 23
  TEST_RI 168, srli, 511, 0xffffffff, 23
  TEST_RI 169, srli, 0, 0, 23
  TEST_RI 170, srli, 195, 0xc35a96e7, 24
  TEST_RI 171, srli, 90, 0x5a0f3c85, 24
  TEST_RI 172, srli, 128, 0x80000000, 24
  TEST_RI 173, srli, 127, 0x7fffffff, 24
  TEST_RI 174, srli, 0, 1, 24
  TEST_RI 175, srli, 255, 0xffffffff, 24
  TEST_RI 176, srli, 0, 0, 24
  TEST_RI 177, srli, 97, 0xc35a96e7, 25
  TEST_RI 178, srli, 45, 0x5a0f3c85, 25
  TEST_RI 179, srli, 64, 0x80000000, 25
  TEST_RI 180, srli, 63, 0x7fffffff, 25
  TEST_RI 181, srli, 0, 1, 25
  TEST_RI 182, srli, 127, 0xffffffff, 25
  TEST_RI 183, srli, 0, 0, 25
  TEST_RI 184, srli, 48, 0xc35a96e7, 26
  TEST_RI 185, srli, 22, 0x5a0f3c85, 26
  TEST_RI 186, srli, 32, 0x80000000, 26
  TEST_RI 187, srli, 31, 0x7fffffff, 26
  TEST_RI 188, srli, 0, 1, 26
  TEST_RI 189, srli, 63, 0xffffffff, 26
  TEST_RI 190, srli, 0, 0, 26
  TEST_RI 191, srli, 24, 0xc35a96e7, 27
  TEST_RI 192, srli, 11, 0x5a0f3c85, 27
  TEST_RI 193, srli, 16, 0x80000000, 27
  TEST_RI 194, srli, 15, 0x7fffffff, 27
  TEST_RI 195, srli, 0, 1, 27
  TEST_RI 196, srli, 31, 0xffffffff, 27
  TEST_RI 197, srli, 0, 0, 27
  TEST_RI 198, srli, 12, 0xc35a96e7, 28
  TEST_RI 199, srli, 5, 0x5a0f3c85, 28
  TEST_RI 200, srli, 8, 0x80000000, 28
  TEST_RI 201, srli, 7, 0x7fffffff, 28
  TEST_RI 202, srli, 0, 1, 28
  TEST_RI 203, srli, 15, 0xffffffff, 28
  TEST_RI 204, srli, 0, 0, 28
  TEST_RI 205, srli, 6, 0xc35a96e7, 29
  TEST_RI 206, srli, 2, 0x5a0f3c85, 29
  TEST_RI 207, srli, 4, 0x80000000, 29
  TEST_RI 208, srli, 3, 0x7fffffff, 29
  TEST_RI 209, srli, 0, 1, 29
  TEST_RI 210, srli, 7, 0xffffffff, 29
  TEST_RI 211, srli, 0, 0, 29
  TEST_RI 212, srli, 3, 0xc35a96e7, 30
  TEST_RI 213, srli, 1, 0x5a0f3c85, 30
  TEST_RI 214, srli, 2, 0x80000000, 30
  TEST_RI 215, srli, 1, 0x7fffffff, 30
  TEST_RI 216, srli, 0, 1, 30
  TEST_RI 217, srli, 3, 0xffffffff, 30
  TEST_RI 218, srli, 0, 0, 30
  TEST_RI 219, srli, 1, 0xc35a96e7, 31
  TEST_RI 220, srli, 0, 0x5a0f3c85, 31
  TEST_RI 221, srli, 1, 0x80000000, 31
  TEST_RI 222, srli, 0, 0x7fffffff, 31
  TEST_RI 223, srli, 0, 1, 31
  TEST_RI 224, srli, 1, 0xffffffff, 31
  TEST_RI 225, srli, 0, 0, 31

  // Noise.
  TEST_RI 226, srli, 0x000c9a6b, 0x64d35f74, 11
  TEST_RI 227, srli, 0x0002bc49, 0xaf1255fc, 14
  TEST_RI 228, srli, 16, 0x41f7e5a3, 26
  TEST_RI 229, srli, 0x03ad655d, 0xeb59576e, 6
  TEST_RI 230, srli, 6, 0xc9581028, 29
  TEST_RI 231, srli, 0x000030bf, 0xc2fec3d6, 18
  TEST_RI 232, srli, 0x0021dfe6, 0x21dfe690, 8
  TEST_RI 233, srli, 0x00006e48, 0x6e48fe83, 16
  TEST_RI 234, srli, 0x01b06bd7, 0x6c1af5f8, 6
  TEST_RI 235, srli, 38, 0x9ab6e092, 26
  TEST_RI 236, srli, 111, 0xdf03673c, 25
  TEST_RI 237, srli, 0x00056141, 0xac2830e6, 13
  TEST_RI 238, srli, 535, 0x85ed333a, 22
  TEST_RI 239, srli, 0x4bdc17b0, 0x97b82f60, 1
  TEST_RI 240, srli, 334, 0xa749df13, 23
  TEST_RI 241, srli, 5, 0x5087450a, 28

  // Source and destination are one register.
  TEST_RI_RD_IS_RS1 242, srli, 0x0186b52d, 0xc35a96e7, 7
  TEST_RI_RD_IS_RS1 243, srli, 0x000b41e7, 0x5a0f3c85, 11
  TEST_RI_RD_IS_RS1 244, srli, 7, 0xffffffff, 29
  TEST_RI_RD_IS_RS1 245, srli, 0, 1, 8

  // Every register in every place.
  TEST_RI_REGISTERS 246, srli, 0x00004e27, 0x004e2726, 8, x1, x13, x7
  TEST_RI_REGISTERS 247, srli, 0x1419bd91, 0xa0cdec8d, 3, x2, x14, x7
  TEST_RI_REGISTERS 248, srli, 454, 0x00001c6d, 4, x4, x15, x7
  TEST_RI_REGISTERS 249, srli, 0x055efae2, 0x55efae25, 4, x5, x16, x7
  TEST_RI_REGISTERS 250, srli, 91, 0x000016f6, 6, x6, x17, x7
  TEST_RI_REGISTERS 251, srli, 0x017df2d0, 0x0bef9681, 3, x7, x18, x5
  TEST_RI_REGISTERS 252, srli, 0x000ea3e9, 0x751f4df4, 11, x8, x19, x7
  TEST_RI_REGISTERS 253, srli, 0x04727df6, 0x2393efb2, 3, x9, x20, x7
  TEST_RI_REGISTERS 254, srli, 0x01c01ae2, 0x7006b8b7, 6, x10, x21, x7
  TEST_RI_REGISTERS 255, srli, 0x0002d7f4, 0x5afe9946, 13, x11, x22, x7
  TEST_RI_REGISTERS 256, srli, 0x3fffffcd, 0xffffff35, 2, x12, x23, x7
  TEST_RI_REGISTERS 257, srli, 247, 495, 1, x13, x24, x7
  TEST_RI_REGISTERS 258, srli, 2047, 0xfffffe3f, 21, x14, x25, x7
  TEST_RI_REGISTERS 259, srli, 0x9375806d, 0x9375806d, 0, x15, x26, x7
  TEST_RI_REGISTERS 260, srli, 0x007fffff, 0xfffffff2, 9, x16, x27, x7
  TEST_RI_REGISTERS 261, srli, 0x14c8e9ec, 0xa6474f63, 3, x17, x28, x7
  TEST_RI_REGISTERS 262, srli, 0x00480c20, 0x0480c208, 4, x18, x29, x7
  TEST_RI_REGISTERS 263, srli, 0x14ae59f0, 0x52b967c1, 2, x19, x30, x7
  TEST_RI_REGISTERS 264, srli, 0x03ffd1c5, 0xfff47147, 6, x20, x31, x7
  TEST_RI_REGISTERS 265, srli, 0x7fb514f4, 0xff6a29e8, 1, x21, x1, x7
  TEST_RI_REGISTERS 266, srli, 2047, 0xffffffe9, 21, x22, x2, x7
  TEST_RI_REGISTERS 267, srli, 0x013899bb, 0x9c4cddcc, 7, x23, x4, x7
  TEST_RI_REGISTERS 268, srli, 0x42c2370a, 0x42c2370a, 0, x24, x5, x7
  TEST_RI_REGISTERS 269, srli, 0x003c5ce1, 0x78b9c246, 9, x25, x6, x7
  TEST_RI_REGISTERS 270, srli, 0x00011152, 0x0088a93e, 7, x26, x7, x5
  TEST_RI_REGISTERS 271, srli, 0x00001fff, 0xffffffff, 19, x27, x8, x7
  TEST_RI_REGISTERS 272, srli, 0x00024408, 0x24408c85, 12, x28, x9, x7
  TEST_RI_REGISTERS 273, srli, 0x001d5231, 0xea918cb5, 11, x29, x10, x7
  TEST_RI_REGISTERS 274, srli, 0x015b4871, 0x56d21c4a, 6, x30, x11, x7
  TEST_RI_REGISTERS 275, srli, 0x003c717d, 0xf1c5f70f, 10, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_RI_RESULT_AFTER 276, 0, srli, 140, 140, 0
  TEST_RI_RESULT_AFTER 277, 0, srli, 0x00035132, 0x001a8990, 3
  TEST_RI_RESULT_AFTER 278, 1, srli, 3, 0xfffffa0e, 30
  TEST_RI_RESULT_AFTER 279, 1, srli, 0x0019b332, 0x066ccc89, 6
  TEST_RI_RESULT_AFTER 280, 2, srli, 0x08f3849d, 0x8f3849d8, 4
  TEST_RI_RESULT_AFTER 281, 2, srli, 0x0000b4c2, 0x0000b4c2, 0
  TEST_RI_AFTER 282, 0, srli, 0x006c7993, 0xd8f327b9, 9
  TEST_RI_AFTER 283, 0, srli, 3448, 0x000d78e0, 8
  TEST_RI_AFTER 284, 1, srli, 0x0007ffff, 0xffffffc9, 13
  TEST_RI_AFTER 285, 1, srli, 0x00febbe1, 0xfebbe17a, 8
  TEST_RI_AFTER 286, 2, srli, 0x07fffe32, 0xffffc64f, 5
  TEST_RI_AFTER 287, 2, srli, 0x892b33fd, 0x892b33fd, 0
  TEST_RI_LOADED 288, 0, srli, 0x00110c74, 0x2218e830, 9
  TEST_RI_LOADED 289, 0, srli, 0x33c9ffac, 0xcf27feb1, 2
  TEST_RI_LOADED 290, 1, srli, 0x0007ffff, 0xffffff14, 13
  TEST_RI_LOADED 291, 1, srli, 0x00c1e999, 0x60f4cc8b, 7
  TEST_RI_LOADED 292, 2, srli, 59, 59, 0
  TEST_RI_LOADED 293, 2, srli, 0x0672b653, 0xce56ca70, 5
  TEST_RI_CHAIN 294, srli, 0x00030d6a, 0xc35a96e7, 7
  TEST_RI_CHAIN 295, srli, 0x005a0f3c, 0x5a0f3c85, 4
  TEST_RI_CHAIN 296, srli, 0x001fffff, 0x7fffffff, 5

  // x0 as a source is zero, as a destination stays so.
  TEST_RI_ZERO_RS1 297, srli, 0, 1
  TEST_RI_ZERO_RD 298, srli, 0xfffd9d5b, 18
  TEST_RI_ZERO_RS1 299, srli, 0, 31
  TEST_RI_ZERO_RD 300, srli, 0x67968dd3, 27
  TEST_RI_ZERO_RS1 301, srli, 0, 7
  TEST_RI_ZERO_RD 302, srli, 0x00005a5d, 12

TEST_END
