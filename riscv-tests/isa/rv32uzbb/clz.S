// clz: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, clz, 32, 0
  TEST_R 3, clz, 31, 1
  TEST_R 4, clz, 30, 2
  TEST_R 5, clz, 1, 0x7fffffff
  TEST_R 6, clz, 0, 0x80000000
  TEST_R 7, clz, 0, 0x80000001
  TEST_R 8, clz, 0, 0xffff8000
  TEST_R 9, clz, 0, 0xffffffff
  TEST_R 10, clz, 25, 127
  TEST_R 11, clz, 24, 128
  TEST_R 12, clz, 24, 255
  TEST_R 13, clz, 17, 0x00007fff
  TEST_R 14, clz, 16, 0x0000ffff
  TEST_R 15, clz, 15, 0x00010000
  TEST_R 16, clz, 1, 0x55555555
  TEST_R 17, clz, 0, 0xaaaaaaaa
  TEST_R 18, clz, 7, 0x01020408
  TEST_R 19, clz, 0, 0x80402010
  TEST_R 20, clz, 16, 0x0000ff00
  TEST_R 21, clz, 0, 0xff0000ff
  TEST_R 22, clz, 8, 0x00ffff00
  TEST_R 23, clz, 0, 0xc35a96e7
  TEST_R 24, clz, 1, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, clz, 31, 1
  TEST_R 26, clz, 0, 0xfffffffe
  TEST_R 27, clz, 32, 0
  TEST_R 28, clz, 0, 0xffffffff
  TEST_R 29, clz, 30, 2
  TEST_R 30, clz, 0, 0xfffffffd
  TEST_R 31, clz, 31, 1
  TEST_R 32, clz, 0, 0xfffffffe
  TEST_R 33, clz, 29, 4
  TEST_R 34, clz, 0, 0xfffffffb
  TEST_R 35, clz, 30, 3
  TEST_R 36, clz, 0, 0xfffffffc
  TEST_R 37, clz, 28, 8
  TEST_R 38, clz, 0, 0xfffffff7
  TEST_R 39, clz, 29, 7
  TEST_R 40, clz, 0, 0xfffffff8
  TEST_R 41, clz, 27, 16
  TEST_R 42, clz, 0, 0xffffffef
  TEST_R 43, clz, 28, 15
  TEST_R 44, clz, 0, 0xfffffff0
  TEST_R 45, clz, 26, 32
  TEST_R 46, clz, 0, 0xffffffdf
  TEST_R 47, clz, 27, 31
  TEST_R 48, clz, 0, 0xffffffe0
  TEST_R 49, clz, 25, 64
  TEST_R 50, clz, 0, 0xffffffbf
  TEST_R 51, clz, 26, 63
  TEST_R 52, clz, 0, 0xffffffc0
  TEST_R 53, clz, 24, 128
  TEST_R 54, clz, 0, 0xffffff7f
  TEST_R 55, clz, 25, 127
  TEST_R 56, clz, 0, 0xffffff80
  TEST_R 57, clz, 23, 256
  TEST_R 58, clz, 0, 0xfffffeff
  TEST_R 59, clz, 24, 255
  TEST_R 60, clz, 0, 0xffffff00
  TEST_R 61, clz, 22, 512
  TEST_R 62, clz, 0, 0xfffffdff
  TEST_R 63, clz, 23, 511
  TEST_R 64, clz, 0, 0xfffffe00
  TEST_R 65, clz, 21, 1024
  TEST_R 66, clz, 0, 0xfffffbff
  TEST_R 67, clz, 22, 1023
  TEST_R 68, clz, 0, 0xfffffc00
  TEST_R 69, clz, 20, 2048
  TEST_R 70, clz, 0, 0xfffff7ff
  TEST_R 71, clz, 21, 2047
  TEST_R 72, clz, 0, 0xfffff800
  TEST_R 73, clz, 19, 0x00001000
  TEST_R 74, clz, 0, 0xffffefff
  TEST_R 75, clz, 20, 4095
  TEST_R 76, clz, 0, 0xfffff000
  TEST_R 77, clz, 18, 0x00002000
  TEST_R 78, clz, 0, 0xffffdfff
  TEST_R 79, clz, 19, 0x00001fff
  TEST_R 80, clz, 0, 0xffffe000
  TEST_R 81, clz, 17, 0x00004000
  TEST_R 82, clz, 0, 0xffffbfff
  TEST_R 83, clz, 18, 0x00003fff
  TEST_R 84, clz, 0, 0xffffc000
  TEST_R 85, clz, 16, 0x00008000
  TEST_R 86, clz, 0, 0xffff7fff
  TEST_R 87, clz, 17, 0x00007fff
  TEST_R 88, clz, 0, 0xffff8000
  TEST_R 89, clz, 15, 0x00010000
  TEST_R 90, clz, 0, 0xfffeffff
  TEST_R 91, clz, 16, 0x0000ffff
  TEST_R 92, clz, 0, 0xffff0000
  TEST_R 93, clz, 14, 0x00020000
  TEST_R 94, clz, 0, 0xfffdffff
  TEST_R 95, clz, 15, 0x0001ffff
  TEST_R 96, clz, 0, 0xfffe0000
  TEST_R 97, clz, 13, 0x00040000
  TEST_R 98, clz, 0, 0xfffbffff
  TEST_R 99, clz, 14, 0x0003ffff
  TEST_R 100, clz, 0, 0xfffc0000
  TEST_R 101, clz, 12, 0x00080000
  TEST_R 102, clz, 0, 0xfff7ffff
  TEST_R 103, clz, 13, 0x0007ffff
  TEST_R 104, clz, 0, 0xfff80000
  TEST_R 105, clz, 11, 0x00100000
  TEST_R 106, clz, 0, 0xffefffff
  TEST_R 107, clz, 12, 0x000fffff
  TEST_R 108, clz, 0, 0xfff00000
  TEST_R 109, clz, 10, 0x00200000
  TEST_R 110, clz, 0, 0xffdfffff
  TEST_R 111, clz, 11, 0x001fffff
  TEST_R 112, clz, 0, 0xffe00000
  TEST_R 113, clz, 9, 0x00400000
  TEST_R 114, clz, 0, 0xffbfffff
  TEST_R 115, clz, 10, 0x003fffff
  TEST_R 116, clz, 0, 0xffc00000
  TEST_R 117, clz, 8, 0x00800000
  TEST_R 118, clz, 0, 0xff7fffff
  TEST_R 119, clz, 9, 0x007fffff
  TEST_R 120, clz, 0, 0xff800000
  TEST_R 121, clz, 7, 0x01000000
  TEST_R 122, clz, 0, 0xfeffffff
  TEST_R 123, clz, 8, 0x00ffffff
  TEST_R 124, clz, 0, 0xff000000
  TEST_R 125, clz, 6, 0x02000000
  TEST_R 126, clz, 0, 0xfdffffff
  TEST_R 127, clz, 7, 0x01ffffff
  TEST_R 128, clz, 0, 0xfe000000
  TEST_R 129, clz, 5, 0x04000000
  TEST_R 130, clz, 0, 0xfbffffff
  TEST_R 131, clz, 6, 0x03ffffff
  TEST_R 132, clz, 0, 0xfc000000
  TEST_R 133, clz, 4, 0x08000000
  TEST_R 134, clz, 0, 0xf7ffffff
  TEST_R 135, clz, 5, 0x07ffffff
  TEST_R 136, clz, 0, 0xf8000000
  TEST_R 137, clz, 3, 0x10000000
  TEST_R 138, clz, 0, 0xefffffff
  TEST_R 139, clz, 4, 0x0fffffff
  TEST_R 140, clz, 0, 0xf0000000
  TEST_R 141, clz, 2, 0x20000000
  TEST_R 142, clz, 0, 0xdfffffff
  TEST_R 143, clz, 3, 0x1fffffff
  TEST_R 144, clz, 0, 0xe0000000
  TEST_R 145, clz, 1, 0x40000000
  TEST_R 146, clz, 0, 0xbfffffff
  TEST_R 147, clz, 2, 0x3fffffff
  TEST_R 148, clz, 0, 0xc0000000
  TEST_R 149, clz, 0, 0x80000000
  TEST_R 150, clz, 1, 0x7fffffff
  TEST_R 151, clz, 1, 0x7fffffff
  TEST_R 152, clz, 0, 0x80000000

  // Noise.
  TEST_R 153, clz, 1, 0x51d04b32
  TEST_R 154, clz, 3, 0x1e67e38b
  TEST_R 155, clz, 4, 0x0a9a1bf3
  TEST_R 156, clz, 7, 0x018719a6
  TEST_R 157, clz, 6, 0x03ad0be5
  TEST_R 158, clz, 5, 0x0785a7e8
  TEST_R 159, clz, 7, 0x01f943d2
  TEST_R 160, clz, 13, 0x0007ddcf
  TEST_R 161, clz, 8, 0x0090ff04
  TEST_R 162, clz, 9, 0x004118e6
  TEST_R 163, clz, 10, 0x00389676
  TEST_R 164, clz, 11, 0x001dffa6
  TEST_R 165, clz, 14, 0x00028fcc
  TEST_R 166, clz, 13, 0x0007e820
  TEST_R 167, clz, 19, 0x000010a1
  TEST_R 168, clz, 17, 0x0000743d
  TEST_R 169, clz, 17, 0x0000637e
  TEST_R 170, clz, 17, 0x00007add
  TEST_R 171, clz, 19, 0x00001e90
  TEST_R 172, clz, 19, 0x00001a7a
  TEST_R 173, clz, 22, 737
  TEST_R 174, clz, 21, 2008
  TEST_R 175, clz, 22, 969
  TEST_R 176, clz, 23, 423
  TEST_R 177, clz, 24, 220
  TEST_R 178, clz, 25, 64
  TEST_R 179, clz, 28, 10
  TEST_R 180, clz, 27, 19
  TEST_R 181, clz, 29, 5
  TEST_R 182, clz, 29, 7
  TEST_R 183, clz, 32, 0
  TEST_R 184, clz, 32, 0

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, clz, 0, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, clz, 1, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, clz, 0, 0x80000000
  TEST_R_RD_IS_RS1 188, clz, 31, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, clz, 30, 2, x1, x13, x7
  TEST_R_REGISTERS 190, clz, 21, 1034, x2, x14, x7
  TEST_R_REGISTERS 191, clz, 29, 7, x4, x15, x7
  TEST_R_REGISTERS 192, clz, 26, 50, x5, x16, x7
  TEST_R_REGISTERS 193, clz, 20, 2915, x6, x17, x7
  TEST_R_REGISTERS 194, clz, 21, 1160, x7, x18, x5
  TEST_R_REGISTERS 195, clz, 29, 5, x8, x19, x7
  TEST_R_REGISTERS 196, clz, 21, 1799, x9, x20, x7
  TEST_R_REGISTERS 197, clz, 28, 13, x10, x21, x7
  TEST_R_REGISTERS 198, clz, 22, 638, x11, x22, x7
  TEST_R_REGISTERS 199, clz, 19, 0x00001916, x12, x23, x7
  TEST_R_REGISTERS 200, clz, 21, 1044, x13, x24, x7
  TEST_R_REGISTERS 201, clz, 22, 807, x14, x25, x7
  TEST_R_REGISTERS 202, clz, 26, 63, x15, x26, x7
  TEST_R_REGISTERS 203, clz, 30, 3, x16, x27, x7
  TEST_R_REGISTERS 204, clz, 25, 118, x17, x28, x7
  TEST_R_REGISTERS 205, clz, 21, 2037, x18, x29, x7
  TEST_R_REGISTERS 206, clz, 27, 25, x19, x30, x7
  TEST_R_REGISTERS 207, clz, 30, 3, x20, x31, x7
  TEST_R_REGISTERS 208, clz, 29, 6, x21, x1, x7
  TEST_R_REGISTERS 209, clz, 27, 20, x22, x2, x7
  TEST_R_REGISTERS 210, clz, 25, 67, x23, x4, x7
  TEST_R_REGISTERS 211, clz, 21, 1396, x24, x5, x7
  TEST_R_REGISTERS 212, clz, 23, 511, x25, x6, x7
  TEST_R_REGISTERS 213, clz, 24, 183, x26, x7, x5
  TEST_R_REGISTERS 214, clz, 21, 1464, x27, x8, x7
  TEST_R_REGISTERS 215, clz, 25, 64, x28, x9, x7
  TEST_R_REGISTERS 216, clz, 23, 338, x29, x10, x7
  TEST_R_REGISTERS 217, clz, 21, 1655, x30, x11, x7
  TEST_R_REGISTERS 218, clz, 23, 389, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, clz, 29, 5
  TEST_R_RESULT_AFTER 220, 0, clz, 19, 0x000018c6
  TEST_R_RESULT_AFTER 221, 1, clz, 28, 13
  TEST_R_RESULT_AFTER 222, 1, clz, 29, 4
  TEST_R_RESULT_AFTER 223, 2, clz, 22, 891
  TEST_R_RESULT_AFTER 224, 2, clz, 23, 311
  TEST_R_AFTER 225, 0, clz, 25, 110
  TEST_R_AFTER 226, 0, clz, 27, 17
  TEST_R_AFTER 227, 1, clz, 29, 7
  TEST_R_AFTER 228, 1, clz, 22, 634
  TEST_R_AFTER 229, 2, clz, 21, 1515
  TEST_R_AFTER 230, 2, clz, 30, 3
  TEST_R_LOADED 231, 0, clz, 26, 40
  TEST_R_LOADED 232, 0, clz, 22, 913
  TEST_R_LOADED 233, 1, clz, 28, 9
  TEST_R_LOADED 234, 1, clz, 22, 914
  TEST_R_LOADED 235, 2, clz, 20, 2083
  TEST_R_LOADED 236, 2, clz, 23, 354
  TEST_R_CHAIN 237, clz, 32, 0xc35a96e7
  TEST_R_CHAIN 238, clz, 31, 0x5a0f3c85
  TEST_R_CHAIN 239, clz, 27, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, clz, 32
  TEST_R_ZERO_RD 241, clz, 0x2e795f73
  TEST_R_ZERO_RD 242, clz, 112
  TEST_R_ZERO_RD 243, clz, 0x2e386d70

TEST_END
