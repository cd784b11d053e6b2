// sext.b: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, sext.b, 0, 0
  TEST_R 3, sext.b, 1, 1
  TEST_R 4, sext.b, 2, 2
  TEST_R 5, sext.b, 0xffffffff, 0x7fffffff
  TEST_R 6, sext.b, 0, 0x80000000
  TEST_R 7, sext.b, 1, 0x80000001
  TEST_R 8, sext.b, 0, 0xffff8000
  TEST_R 9, sext.b, 0xffffffff, 0xffffffff
  TEST_R 10, sext.b, 127, 127
  TEST_R 11, sext.b, 0xffffff80, 128
  TEST_R 12, sext.b, 0xffffffff, 255
  TEST_R 13, sext.b, 0xffffffff, 0x00007fff
  TEST_R 14, sext.b, 0xffffffff, 0x0000ffff
  TEST_R 15, sext.b, 0, 0x00010000
  TEST_R 16, sext.b, 85, 0x55555555
  TEST_R 17, sext.b, 0xffffffaa, 0xaaaaaaaa
  TEST_R 18, sext.b, 8, 0x01020408
  TEST_R 19, sext.b, 16, 0x80402010
  TEST_R 20, sext.b, 0, 0x0000ff00
  TEST_R 21, sext.b, 0xffffffff, 0xff0000ff
  TEST_R 22, sext.b, 0, 0x00ffff00
  TEST_R 23, sext.b, 0xffffffe7, 0xc35a96e7
  TEST_R 24, sext.b, 0xffffff85, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, sext.b, 1, 1
  TEST_R 26, sext.b, 0xfffffffe, 0xfffffffe
  TEST_R 27, sext.b, 0, 0
  TEST_R 28, sext.b, 0xffffffff, 0xffffffff
  TEST_R 29, sext.b, 2, 2
  TEST_R 30, sext.b, 0xfffffffd, 0xfffffffd
  TEST_R 31, sext.b, 1, 1
  TEST_R 32, sext.b, 0xfffffffe, 0xfffffffe
  TEST_R 33, sext.b, 4, 4
  TEST_R 34, sext.b, 0xfffffffb, 0xfffffffb
  TEST_R 35, sext.b, 3, 3
  TEST_R 36, sext.b, 0xfffffffc, 0xfffffffc
  TEST_R 37, sext.b, 8, 8
  TEST_R 38, sext.b, 0xfffffff7, 0xfffffff7
  TEST_R 39, sext.b, 7, 7
  TEST_R 40, sext.b, 0xfffffff8, 0xfffffff8
  TEST_R 41, sext.b, 16, 16
  TEST_R 42, sext.b, 0xffffffef, 0xffffffef
  TEST_R 43, sext.b, 15, 15
  TEST_R 44, sext.b, 0xfffffff0, 0xfffffff0
  TEST_R 45, sext.b, 32, 32
  TEST_R 46, sext.b, 0xffffffdf, 0xffffffdf
  TEST_R 47, sext.b, 31, 31
  TEST_R 48, sext.b, 0xffffffe0, 0xffffffe0
  TEST_R 49, sext.b, 64, 64
  TEST_R 50, sext.b, 0xffffffbf, 0xffffffbf
  TEST_R 51, sext.b, 63, 63
  TEST_R 52, sext.b, 0xffffffc0, 0xffffffc0
  TEST_R 53, sext.b, 0xffffff80, 128
  TEST_R 54, sext.b, 127, 0xffffff7f
  TEST_R 55, sext.b, 127, 127
  TEST_R 56, sext.b, 0xffffff80, 0xffffff80
  TEST_R 57, sext.b, 0, 256
  TEST_R 58, sext.b, 0xffffffff, 0xfffffeff
  TEST_R 59, sext.b, 0xffffffff, 255
  TEST_R 60, sext.b, 0, 0xffffff00
  TEST_R 61, sext.b, 0, 512
  TEST_R 62, sext.b, 0xffffffff, 0xfffffdff
  TEST_R 63, sext.b, 0xffffffff, 511
  TEST_R 64, sext.b, 0, 0xfffffe00
  TEST_R 65, sext.b, 0, 1024
  TEST_R 66, sext.b, 0xffffffff, 0xfffffbff
  TEST_R 67, sext.b, 0xffffffff, 1023
  TEST_R 68, sext.b, 0, 0xfffffc00
  TEST_R 69, sext.b, 0, 2048
  TEST_R 70, sext.b, 0xffffffff, 0xfffff7ff
  TEST_R 71, sext.b, 0xffffffff, 2047
  TEST_R 72, sext.b, 0, 0xfffff800
  TEST_R 73, sext.b, 0, 0x00001000
  TEST_R 74, sext.b, 0xffffffff, 0xffffefff
  TEST_R 75, sext.b, 0xffffffff, 4095
  TEST_R 76, sext.b, 0, 0xfffff000
  TEST_R 77, sext.b, 0, 0x00002000
  TEST_R 78, sext.b, 0xffffffff, 0xffffdfff
  TEST_R 79, sext.b, 0xffffffff, 0x00001fff
  TEST_R 80, sext.b, 0, 0xffffe000
  TEST_R 81, sext.b, 0, 0x00004000
  TEST_R 82, sext.b, 0xffffffff, 0xffffbfff
  TEST_R 83, sext.b, 0xffffffff, 0x00003fff
  TEST_R 84, sext.b, 0, 0xffffc000
  TEST_R 85, sext.b, 0, 0x00008000
  TEST_R 86, sext.b, 0xffffffff, 0xffff7fff
  TEST_R 87, sext.b, 0xffffffff, 0x00007fff
  TEST_R 88, sext.b, 0, 0xffff8000
  TEST_R 89, sext.b, 0, 0x00010000
  TEST_R 90, sext.b, 0xffffffff, 0xfffeffff
  TEST_R 91, sext.b, 0xffffffff, 0x0000ffff
  TEST_R 92, sext.b, 0, 0xffff0000
  TEST_R 93, sext.b, 0, 0x00020000
  TEST_R 94, sext.b, 0xffffffff, 0xfffdffff
  TEST_R 95, sext.b, 0xffffffff, 0x0001ffff
  TEST_R 96, sext.b, 0, 0xfffe0000
  TEST_R 97, sext.b, 0, 0x00040000
  TEST_R 98, sext.b, 0xffffffff, 0xfffbffff
  TEST_R 99, sext.b, 0xffffffff, 0x0003ffff
  TEST_R 100, sext.b, 0, 0xfffc0000
  TEST_R 101, sext.b, 0, 0x00080000
  TEST_R 102, sext.b, 0xffffffff, 0xfff7ffff
  TEST_R 103, sext.b, 0xffffffff, 0x0007ffff
  TEST_R 104, sext.b, 0, 0xfff80000
  TEST_R 105, sext.b, 0, 0x00100000
  TEST_R 106, sext.b, 0xffffffff, 0xffefffff
  TEST_R 107, sext.b, 0xffffffff, 0x000fffff
  TEST_R 108, sext.b, 0, 0xfff00000
  TEST_R 109, sext.b, 0, 0x00200000
  TEST_R 110, sext.b, 0xffffffff, 0xffdfffff
  TEST_R 111, sext.b, 0xffffffff, 0x001fffff
  TEST_R 112, sext.b, 0, 0xffe00000
  TEST_R 113, sext.b, 0, 0x00400000
  TEST_R 114, sext.b, 0xffffffff, 0xffbfffff
  TEST_R 115, sext.b, 0xffffffff, 0x003fffff
  TEST_R 116, sext.b, 0, 0xffc00000
  TEST_R 117, sext.b, 0, 0x00800000
  TEST_R 118, sext.b, 0xffffffff, 0xff7fffff
  TEST_R 119, sext.b, 0xffffffff, 0x007fffff
  TEST_R 120, sext.b, 0, 0xff800000
  TEST_R 121, sext.b, 0, 0x01000000
  TEST_R 122, sext.b, 0xffffffff, 0xfeffffff
  TEST_R 123, sext.b, 0xffffffff, 0x00ffffff
  TEST_R 124, sext.b, 0, 0xff000000
  TEST_R 125, sext.b, 0, 0x02000000
  TEST_R 126, sext.b, 0xffffffff, 0xfdffffff
  TEST_R 127, sext.b, 0xffffffff, 0x01ffffff
  TEST_R 128, sext.b, 0, 0xfe000000
  TEST_R 129, sext.b, 0, 0x04000000
  TEST_R 130, sext.b, 0xffffffff, 0xfbffffff
  TEST_R 131, sext.b, 0xffffffff, 0x03ffffff
  TEST_R 132, sext.b, 0, 0xfc000000
  TEST_R 133, sext.b, 0, 0x08000000
  TEST_R 134, sext.b, 0xffffffff, 0xf7ffffff
  TEST_R 135, sext.b, 0xffffffff, 0x07ffffff
  TEST_R 136, sext.b, 0, 0xf8000000
  TEST_R 137, sext.b, 0, 0x10000000
  TEST_R 138, sext.b, 0xffffffff, 0xefffffff
  TEST_R 139, sext.b, 0xffffffff, 0x0fffffff
  TEST_R 140, sext.b, 0, 0xf0000000
  TEST_R 141, sext.b, 0, 0x20000000
  TEST_R 142, sext.b, 0xffffffff, 0xdfffffff
  TEST_R 143, sext.b, 0xffffffff, 0x1fffffff
  TEST_R 144, sext.b, 0, 0xe0000000
  TEST_R 145, sext.b, 0, 0x40000000
  TEST_R 146, sext.b, 0xffffffff, 0xbfffffff
  TEST_R 147, sext.b, 0xffffffff, 0x3fffffff
  TEST_R 148, sext.b, 0, 0xc0000000
  TEST_R 149, sext.b, 0, 0x80000000
  TEST_R 150, sext.b, 0xffffffff, 0x7fffffff
  TEST_R 151, sext.b, 0xffffffff, 0x7fffffff
  TEST_R 152, sext.b, 0, 0x80000000

  // Noise.
  TEST_R 153, sext.b, 0xffffffcd, 0x73b426cd
  TEST_R 154, sext.b, 0xfffffff5, 0x3af53af5
  TEST_R 155, sext.b, 0xffffffcd, 0x311a78cd
  TEST_R 156, sext.b, 0xffffffd4, 0x07e0a1d4
  TEST_R 157, sext.b, 0xffffff82, 0x0296ed82
  TEST_R 158, sext.b, 10, 0x06fdfe0a
  TEST_R 159, sext.b, 0xffffffb4, 0x01bd68b4
  TEST_R 160, sext.b, 0xffffffc5, 0x008470c5
  TEST_R 161, sext.b, 25, 0x00d6f419
  TEST_R 162, sext.b, 0xfffffff1, 0x001b56f1
  TEST_R 163, sext.b, 0xffffffe2, 0x003492e2
  TEST_R 164, sext.b, 0xffffffb0, 0x001345b0
  TEST_R 165, sext.b, 0xffffff9b, 0x000c3d9b
  TEST_R 166, sext.b, 0xffffffd3, 0x00076dd3
  TEST_R 167, sext.b, 0xffffffdd, 0x000031dd
  TEST_R 168, sext.b, 16, 0x00001f10
  TEST_R 169, sext.b, 69, 1605
  TEST_R 170, sext.b, 0xfffffffc, 0x00003bfc
  TEST_R 171, sext.b, 56, 0x00001038
  TEST_R 172, sext.b, 0xffffff80, 1920
  TEST_R 173, sext.b, 0xffffff85, 1157
  TEST_R 174, sext.b, 0xffffff8b, 1419
  TEST_R 175, sext.b, 0xffffffc5, 709
  TEST_R 176, sext.b, 84, 340
  TEST_R 177, sext.b, 0xfffffff3, 243
  TEST_R 178, sext.b, 26, 26
  TEST_R 179, sext.b, 36, 36
  TEST_R 180, sext.b, 25, 25
  TEST_R 181, sext.b, 11, 11
  TEST_R 182, sext.b, 0, 0
  TEST_R 183, sext.b, 3, 3
  TEST_R 184, sext.b, 0, 0

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, sext.b, 0xffffffe7, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, sext.b, 0xffffff85, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, sext.b, 0, 0x80000000
  TEST_R_RD_IS_RS1 188, sext.b, 1, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, sext.b, 0xffffff8d, 0x68384b8d, x1, x13, x7
  TEST_R_REGISTERS 190, sext.b, 124, 0xfffffe7c, x2, x14, x7
  TEST_R_REGISTERS 191, sext.b, 0xffffffff, 0xffffffff, x4, x15, x7
  TEST_R_REGISTERS 192, sext.b, 0xffffff83, 0xffff9783, x5, x16, x7
  TEST_R_REGISTERS 193, sext.b, 0xffffffa9, 0x56bfe6a9, x6, x17, x7
  TEST_R_REGISTERS 194, sext.b, 0xfffffff9, 0xfffffff9, x7, x18, x5
  TEST_R_REGISTERS 195, sext.b, 93, 0xc1cff95d, x8, x19, x7
  TEST_R_REGISTERS 196, sext.b, 0xfffffffa, 0xc4ba59fa, x9, x20, x7
  TEST_R_REGISTERS 197, sext.b, 0xffffffe4, 0xa0428ce4, x10, x21, x7
  TEST_R_REGISTERS 198, sext.b, 0xffffff9c, 0xffffff9c, x11, x22, x7
  TEST_R_REGISTERS 199, sext.b, 88, 0x0000d658, x12, x23, x7
  TEST_R_REGISTERS 200, sext.b, 0xffffffe8, 0x3ecf43e8, x13, x24, x7
  TEST_R_REGISTERS 201, sext.b, 0xffffffc7, 0x665685c7, x14, x25, x7
  TEST_R_REGISTERS 202, sext.b, 0xffffff9e, 0x0080389e, x15, x26, x7
  TEST_R_REGISTERS 203, sext.b, 92, 0xfffffd5c, x16, x27, x7
  TEST_R_REGISTERS 204, sext.b, 0xffffffe5, 485, x17, x28, x7
  TEST_R_REGISTERS 205, sext.b, 0xffffff93, 0xffdbec93, x18, x29, x7
  TEST_R_REGISTERS 206, sext.b, 0xfffffffd, 0x2778c6fd, x19, x30, x7
  TEST_R_REGISTERS 207, sext.b, 0xffffffd0, 0x544fe8d0, x20, x31, x7
  TEST_R_REGISTERS 208, sext.b, 0xffffffae, 0xffffffae, x21, x1, x7
  TEST_R_REGISTERS 209, sext.b, 0xffffffb0, 0x9c7a46b0, x22, x2, x7
  TEST_R_REGISTERS 210, sext.b, 0xffffffe6, 0xfa58c7e6, x23, x4, x7
  TEST_R_REGISTERS 211, sext.b, 0xffffffcb, 0xcd4710cb, x24, x5, x7
  TEST_R_REGISTERS 212, sext.b, 0xffffff80, 0x2a8d2880, x25, x6, x7
  TEST_R_REGISTERS 213, sext.b, 0xfffffff2, 0xffd582f2, x26, x7, x5
  TEST_R_REGISTERS 214, sext.b, 0xfffffff8, 0xffa24ff8, x27, x8, x7
  TEST_R_REGISTERS 215, sext.b, 0xffffffe5, 0xffffffe5, x28, x9, x7
  TEST_R_REGISTERS 216, sext.b, 69, 0xf0026b45, x29, x10, x7
  TEST_R_REGISTERS 217, sext.b, 61, 0x8d8eeb3d, x30, x11, x7
  TEST_R_REGISTERS 218, sext.b, 70, 0xfea3bb46, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, sext.b, 66, 0xb391c342
  TEST_R_RESULT_AFTER 220, 0, sext.b, 117, 0x6b1a9975
  TEST_R_RESULT_AFTER 221, 1, sext.b, 7, 0x946b6607
  TEST_R_RESULT_AFTER 222, 1, sext.b, 0xffffffc0, 0x101cecc0
  TEST_R_RESULT_AFTER 223, 2, sext.b, 62, 0xfff4e13e
  TEST_R_RESULT_AFTER 224, 2, sext.b, 72, 0x9fe38148
  TEST_R_AFTER 225, 0, sext.b, 46, 0x5c18232e
  TEST_R_AFTER 226, 0, sext.b, 101, 0xffffcb65
  TEST_R_AFTER 227, 1, sext.b, 0xffffff9f, 0xffffff9f
  TEST_R_AFTER 228, 1, sext.b, 0xffffff8b, 0xa772a38b
  TEST_R_AFTER 229, 2, sext.b, 2, 2
  TEST_R_AFTER 230, 2, sext.b, 0xffffffb4, 0x350597b4
  TEST_R_LOADED 231, 0, sext.b, 11, 0xf9779f0b
  TEST_R_LOADED 232, 0, sext.b, 0xffffffe4, 0x447dd8e4
  TEST_R_LOADED 233, 1, sext.b, 0xffffff81, 129
  TEST_R_LOADED 234, 1, sext.b, 0xffffffb1, 177
  TEST_R_LOADED 235, 2, sext.b, 94, 0xffff7f5e
  TEST_R_LOADED 236, 2, sext.b, 0xffffffe6, 0xc6e825e6
  TEST_R_CHAIN 237, sext.b, 0xffffffe7, 0xc35a96e7
  TEST_R_CHAIN 238, sext.b, 0xffffff85, 0x5a0f3c85
  TEST_R_CHAIN 239, sext.b, 0xffffff80, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, sext.b, 0
  TEST_R_ZERO_RD 241, sext.b, 10
  TEST_R_ZERO_RD 242, sext.b, 0xffffe6b8
  TEST_R_ZERO_RD 243, sext.b, 0x2030c897

TEST_END
