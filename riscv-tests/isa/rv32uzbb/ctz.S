// ctz: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, ctz, 32, 0
  TEST_R 3, ctz, 0, 1
  TEST_R 4, ctz, 1, 2
  TEST_R 5, ctz, 0, 0x7fffffff
  TEST_R 6, ctz, 31, 0x80000000
  TEST_R 7, ctz, 0, 0x80000001
  TEST_R 8, ctz, 15, 0xffff8000
  TEST_R 9, ctz, 0, 0xffffffff
  TEST_R 10, ctz, 0, 127
  TEST_R 11, ctz, 7, 128
  TEST_R 12, ctz, 0, 255
  TEST_R 13, ctz, 0, 0x00007fff
  TEST_R 14, ctz, 0, 0x0000ffff
  TEST_R 15, ctz, 16, 0x00010000
  TEST_R 16, ctz, 0, 0x55555555
  TEST_R 17, ctz, 1, 0xaaaaaaaa
  TEST_R 18, ctz, 3, 0x01020408
  TEST_R 19, ctz, 4, 0x80402010
  TEST_R 20, ctz, 8, 0x0000ff00
  TEST_R 21, ctz, 0, 0xff0000ff
  TEST_R 22, ctz, 8, 0x00ffff00
  TEST_R 23, ctz, 0, 0xc35a96e7
  TEST_R 24, ctz, 0, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, ctz, 0, 1
  TEST_R 26, ctz, 1, 0xfffffffe
  TEST_R 27, ctz, 32, 0
  TEST_R 28, ctz, 0, 0xffffffff
  TEST_R 29, ctz, 1, 2
  TEST_R 30, ctz, 0, 0xfffffffd
  TEST_R 31, ctz, 0, 1
  TEST_R 32, ctz, 1, 0xfffffffe
  TEST_R 33, ctz, 2, 4
  TEST_R 34, ctz, 0, 0xfffffffb
  TEST_R 35, ctz, 0, 3
  TEST_R 36, ctz, 2, 0xfffffffc
  TEST_R 37, ctz, 3, 8
  TEST_R 38, ctz, 0, 0xfffffff7
  TEST_R 39, ctz, 0, 7
  TEST_R 40, ctz, 3, 0xfffffff8
  TEST_R 41, ctz, 4, 16
  TEST_R 42, ctz, 0, 0xffffffef
  TEST_R 43, ctz, 0, 15
  TEST_R 44, ctz, 4, 0xfffffff0
  TEST_R 45, ctz, 5, 32
  TEST_R 46, ctz, 0, 0xffffffdf
  TEST_R 47, ctz, 0, 31
  TEST_R 48, ctz, 5, 0xffffffe0
  TEST_R 49, ctz, 6, 64
  TEST_R 50, ctz, 0, 0xffffffbf
  TEST_R 51, ctz, 0, 63
  TEST_R 52, ctz, 6, 0xffffffc0
  TEST_R 53, ctz, 7, 128
  TEST_R 54, ctz, 0, 0xffffff7f
  TEST_R 55, ctz, 0, 127
  TEST_R 56, ctz, 7, 0xffffff80
  TEST_R 57, ctz, 8, 256
  TEST_R 58, ctz, 0, 0xfffffeff
  TEST_R 59, ctz, 0, 255
  TEST_R 60, ctz, 8, 0xffffff00
  TEST_R 61, ctz, 9, 512
  TEST_R 62, ctz, 0, 0xfffffdff
  TEST_R 63, ctz, 0, 511
  TEST_R 64, ctz, 9, 0xfffffe00
  TEST_R 65, ctz, 10, 1024
  TEST_R 66, ctz, 0, 0xfffffbff
  TEST_R 67, ctz, 0, 1023
  TEST_R 68, ctz, 10, 0xfffffc00
  TEST_R 69, ctz, 11, 2048
  TEST_R 70, ctz, 0, 0xfffff7ff
  TEST_R 71, ctz, 0, 2047
  TEST_R 72, ctz, 11, 0xfffff800
  TEST_R 73, ctz, 12, 0x00001000
  TEST_R 74, ctz, 0, 0xffffefff
  TEST_R 75, ctz, 0, 4095
  TEST_R 76, ctz, 12, 0xfffff000
  TEST_R 77, ctz, 13, 0x00002000
  TEST_R 78, ctz, 0, 0xffffdfff
  TEST_R 79, ctz, 0, 0x00001fff
  TEST_R 80, ctz, 13, 0xffffe000
  TEST_R 81, ctz, 14, 0x00004000
  TEST_R 82, ctz, 0, 0xffffbfff
  TEST_R 83, ctz, 0, 0x00003fff
  TEST_R 84, ctz, 14, 0xffffc000
  TEST_R 85, ctz, 15, 0x00008000
  TEST_R 86, ctz, 0, 0xffff7fff
  TEST_R 87, ctz, 0, 0x00007fff
  TEST_R 88, ctz, 15, 0xffff8000
  TEST_R 89, ctz, 16, 0x00010000
  TEST_R 90, ctz, 0, 0xfffeffff
  TEST_R 91, ctz, 0, 0x0000ffff
  TEST_R 92, ctz, 16, 0xffff0000
  TEST_R 93, ctz, 17, 0x00020000
  TEST_R 94, ctz, 0, 0xfffdffff
  TEST_R 95, ctz, 0, 0x0001ffff
  TEST_R 96, ctz, 17, 0xfffe0000
  TEST_R 97, ctz, 18, 0x00040000
  TEST_R 98, ctz, 0, 0xfffbffff
  TEST_R 99, ctz, 0, 0x0003ffff
  TEST_R 100, ctz, 18, 0xfffc0000
  TEST_R 101, ctz, 19, 0x00080000
  TEST_R 102, ctz, 0, 0xfff7ffff
  TEST_R 103, ctz, 0, 0x0007ffff
  TEST_R 104, ctz, 19, 0xfff80000
  TEST_R 105, ctz, 20, 0x00100000
  TEST_R 106, ctz, 0, 0xffefffff
  TEST_R 107, ctz, 0, 0x000fffff
  TEST_R 108, ctz, 20, 0xfff00000
  TEST_R 109, ctz, 21, 0x00200000
  TEST_R 110, ctz, 0, 0xffdfffff
  TEST_R 111, ctz, 0, 0x001fffff
  TEST_R 112, ctz, 21, 0xffe00000
  TEST_R 113, ctz, 22, 0x00400000
  TEST_R 114, ctz, 0, 0xffbfffff
  TEST_R 115, ctz, 0, 0x003fffff
  TEST_R 116, ctz, 22, 0xffc00000
  TEST_R 117, ctz, 23, 0x00800000
  TEST_R 118, ctz, 0, 0xff7fffff
  TEST_R 119, ctz, 0, 0x007fffff
  TEST_R 120, ctz, 23, 0xff800000
  TEST_R 121, ctz, 24, 0x01000000
  TEST_R 122, ctz, 0, 0xfeffffff
  TEST_R 123, ctz, 0, 0x00ffffff
  TEST_R 124, ctz, 24, 0xff000000
  TEST_R 125, ctz, 25, 0x02000000
  TEST_R 126, ctz, 0, 0xfdffffff
  TEST_R 127, ctz, 0, 0x01ffffff
  TEST_R 128, ctz, 25, 0xfe000000
  TEST_R 129, ctz, 26, 0x04000000
  TEST_R 130, ctz, 0, 0xfbffffff
  TEST_R 131, ctz, 0, 0x03ffffff
  TEST_R 132, ctz, 26, 0xfc000000
  TEST_R 133, ctz, 27, 0x08000000
  TEST_R 134, ctz, 0, 0xf7ffffff
  TEST_R 135, ctz, 0, 0x07ffffff
  TEST_R 136, ctz, 27, 0xf8000000
  TEST_R 137, ctz, 28, 0x10000000
  TEST_R 138, ctz, 0, 0xefffffff
  TEST_R 139, ctz, 0, 0x0fffffff
  TEST_R 140, ctz, 28, 0xf0000000
  TEST_R 141, ctz, 29, 0x20000000
  TEST_R 142, ctz, 0, 0xdfffffff
  TEST_R 143, ctz, 0, 0x1fffffff
  TEST_R 144, ctz, 29, 0xe0000000
  TEST_R 145, ctz, 30, 0x40000000
  TEST_R 146, ctz, 0, 0xbfffffff
  TEST_R 147, ctz, 0, 0x3fffffff
  TEST_R 148, ctz, 30, 0xc0000000
  TEST_R 149, ctz, 31, 0x80000000
  TEST_R 150, ctz, 0, 0x7fffffff
  TEST_R 151, ctz, 0, 0x7fffffff
  TEST_R 152, ctz, 31, 0x80000000

  // Noise.
  TEST_R 153, ctz, 0, 0x82fed253
  TEST_R 154, ctz, 4, 0x0c42eff0
  TEST_R 155, ctz, 2, 0x321e702c
  TEST_R 156, ctz, 0, 0x186a7503
  TEST_R 157, ctz, 0, 0x0ba238b9
  TEST_R 158, ctz, 0, 0x012bd36d
  TEST_R 159, ctz, 4, 0x035248f0
  TEST_R 160, ctz, 5, 0x00896da0
  TEST_R 161, ctz, 0, 0x00540b0d
  TEST_R 162, ctz, 1, 0x00527202
  TEST_R 163, ctz, 1, 0x003414ce
  TEST_R 164, ctz, 0, 0x001a16c3
  TEST_R 165, ctz, 0, 0x000f321f
  TEST_R 166, ctz, 1, 0x00076ca6
  TEST_R 167, ctz, 0, 0x0002d2a5
  TEST_R 168, ctz, 3, 0x0001a118
  TEST_R 169, ctz, 0, 0x00006d79
  TEST_R 170, ctz, 7, 0x00005c80
  TEST_R 171, ctz, 1, 0x00003aa2
  TEST_R 172, ctz, 0, 0x00001aad
  TEST_R 173, ctz, 0, 815
  TEST_R 174, ctz, 1, 1862
  TEST_R 175, ctz, 8, 768
  TEST_R 176, ctz, 0, 293
  TEST_R 177, ctz, 1, 170
  TEST_R 178, ctz, 2, 84
  TEST_R 179, ctz, 0, 7
  TEST_R 180, ctz, 0, 31
  TEST_R 181, ctz, 0, 11
  TEST_R 182, ctz, 0, 1
  TEST_R 183, ctz, 0, 1
  TEST_R 184, ctz, 0, 1

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, ctz, 0, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, ctz, 0, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, ctz, 31, 0x80000000
  TEST_R_RD_IS_RS1 188, ctz, 0, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, ctz, 3, 0x80a16c08, x1, x13, x7
  TEST_R_REGISTERS 190, ctz, 2, 0x0cc16e9c, x2, x14, x7
  TEST_R_REGISTERS 191, ctz, 3, 568, x4, x15, x7
  TEST_R_REGISTERS 192, ctz, 4, 0xffffff70, x5, x16, x7
  TEST_R_REGISTERS 193, ctz, 2, 12, x6, x17, x7
  TEST_R_REGISTERS 194, ctz, 5, 0x0735d460, x7, x18, x5
  TEST_R_REGISTERS 195, ctz, 2, 0xe4b6200c, x8, x19, x7
  TEST_R_REGISTERS 196, ctz, 6, 0xfffffdc0, x9, x20, x7
  TEST_R_REGISTERS 197, ctz, 2, 0xa909a024, x10, x21, x7
  TEST_R_REGISTERS 198, ctz, 5, 0x1f133ce0, x11, x22, x7
  TEST_R_REGISTERS 199, ctz, 3, 0xfffffcd8, x12, x23, x7
  TEST_R_REGISTERS 200, ctz, 9, 0xfeff4200, x13, x24, x7
  TEST_R_REGISTERS 201, ctz, 2, 0x0bbe4ed4, x14, x25, x7
  TEST_R_REGISTERS 202, ctz, 3, 0xfffffcd8, x15, x26, x7
  TEST_R_REGISTERS 203, ctz, 5, 0xfe3c8ee0, x16, x27, x7
  TEST_R_REGISTERS 204, ctz, 2, 0xffff4674, x17, x28, x7
  TEST_R_REGISTERS 205, ctz, 3, 0x00006848, x18, x29, x7
  TEST_R_REGISTERS 206, ctz, 2, 0xfffffffc, x19, x30, x7
  TEST_R_REGISTERS 207, ctz, 7, 0xffdbb380, x20, x31, x7
  TEST_R_REGISTERS 208, ctz, 2, 0x628027ec, x21, x1, x7
  TEST_R_REGISTERS 209, ctz, 3, 120, x22, x2, x7
  TEST_R_REGISTERS 210, ctz, 7, 0xc1cc8d80, x23, x4, x7
  TEST_R_REGISTERS 211, ctz, 2, 0x000322a4, x24, x5, x7
  TEST_R_REGISTERS 212, ctz, 5, 0xfef58f60, x25, x6, x7
  TEST_R_REGISTERS 213, ctz, 2, 0x7572bdfc, x26, x7, x5
  TEST_R_REGISTERS 214, ctz, 4, 0x18347a90, x27, x8, x7
  TEST_R_REGISTERS 215, ctz, 2, 0x0050cda4, x28, x9, x7
  TEST_R_REGISTERS 216, ctz, 3, 0xfffe27c8, x29, x10, x7
  TEST_R_REGISTERS 217, ctz, 2, 0xf0e514bc, x30, x11, x7
  TEST_R_REGISTERS 218, ctz, 3, 0xa7513938, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, ctz, 2, 0xe6fc771c
  TEST_R_RESULT_AFTER 220, 0, ctz, 4, 0xc02e72b0
  TEST_R_RESULT_AFTER 221, 1, ctz, 2, 0x209bd0bc
  TEST_R_RESULT_AFTER 222, 1, ctz, 3, 616
  TEST_R_RESULT_AFTER 223, 2, ctz, 4, 0xba286790
  TEST_R_RESULT_AFTER 224, 2, ctz, 3, 0xa54db968
  TEST_R_AFTER 225, 0, ctz, 2, 0xf549ee74
  TEST_R_AFTER 226, 0, ctz, 4, 0x944fa1b0
  TEST_R_AFTER 227, 1, ctz, 2, 0xff539d44
  TEST_R_AFTER 228, 1, ctz, 3, 0x00096f08
  TEST_R_AFTER 229, 2, ctz, 2, 0xffff95b4
  TEST_R_AFTER 230, 2, ctz, 3, 0xfffff968
  TEST_R_LOADED 231, 0, ctz, 2, 0xfffffffc
  TEST_R_LOADED 232, 0, ctz, 5, 32
  TEST_R_LOADED 233, 1, ctz, 2, 0xe2ee06bc
  TEST_R_LOADED 234, 1, ctz, 3, 0x00068278
  TEST_R_LOADED 235, 2, ctz, 4, 0xfffffff0
  TEST_R_LOADED 236, 2, ctz, 3, 0x3d7b4cc8
  TEST_R_CHAIN 237, ctz, 32, 0xc35a96e7
  TEST_R_CHAIN 238, ctz, 32, 0x5a0f3c85
  TEST_R_CHAIN 239, ctz, 0, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, ctz, 32
  TEST_R_ZERO_RD 241, ctz, 0x47f654d6
  TEST_R_ZERO_RD 242, ctz, 0x14ec78c6
  TEST_R_ZERO_RD 243, ctz, 0x8cf2a5f0

TEST_END
