// cpop: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, cpop, 0, 0
  TEST_R 3, cpop, 1, 1
  TEST_R 4, cpop, 1, 2
  TEST_R 5, cpop, 31, 0x7fffffff
  TEST_R 6, cpop, 1, 0x80000000
  TEST_R 7, cpop, 2, 0x80000001
  TEST_R 8, cpop, 17, 0xffff8000
  TEST_R 9, cpop, 32, 0xffffffff
  TEST_R 10, cpop, 7, 127
  TEST_R 11, cpop, 1, 128
  TEST_R 12, cpop, 8, 255
  TEST_R 13, cpop, 15, 0x00007fff
  TEST_R 14, cpop, 16, 0x0000ffff
  TEST_R 15, cpop, 1, 0x00010000
  TEST_R 16, cpop, 16, 0x55555555
  TEST_R 17, cpop, 16, 0xaaaaaaaa
  TEST_R 18, cpop, 4, 0x01020408
  TEST_R 19, cpop, 4, 0x80402010
  TEST_R 20, cpop, 8, 0x0000ff00
  TEST_R 21, cpop, 16, 0xff0000ff
  TEST_R 22, cpop, 16, 0x00ffff00
  TEST_R 23, cpop, 18, 0xc35a96e7
  TEST_R 24, cpop, 15, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, cpop, 1, 1
  TEST_R 26, cpop, 31, 0xfffffffe
  TEST_R 27, cpop, 0, 0
  TEST_R 28, cpop, 32, 0xffffffff
  TEST_R 29, cpop, 1, 2
  TEST_R 30, cpop, 31, 0xfffffffd
  TEST_R 31, cpop, 1, 1
  TEST_R 32, cpop, 31, 0xfffffffe
  TEST_R 33, cpop, 1, 4
  TEST_R 34, cpop, 31, 0xfffffffb
  TEST_R 35, cpop, 2, 3
  TEST_R 36, cpop, 30, 0xfffffffc
  TEST_R 37, cpop, 1, 8
  TEST_R 38, cpop, 31, 0xfffffff7
  TEST_R 39, cpop, 3, 7
  TEST_R 40, cpop, 29, 0xfffffff8
  TEST_R 41, cpop, 1, 16
  TEST_R 42, cpop, 31, 0xffffffef
  TEST_R 43, cpop, 4, 15
  TEST_R 44, cpop, 28, 0xfffffff0
  TEST_R 45, cpop, 1, 32
  TEST_R 46, cpop, 31, 0xffffffdf
  TEST_R 47, cpop, 5, 31
  TEST_R 48, cpop, 27, 0xffffffe0
  TEST_R 49, cpop, 1, 64
  TEST_R 50, cpop, 31, 0xffffffbf
  TEST_R 51, cpop, 6, 63
  TEST_R 52, cpop, 26, 0xffffffc0
  TEST_R 53, cpop, 1, 128
  TEST_R 54, cpop, 31, 0xffffff7f
  TEST_R 55, cpop, 7, 127
  TEST_R 56, cpop, 25, 0xffffff80
  TEST_R 57, cpop, 1, 256
  TEST_R 58, cpop, 31, 0xfffffeff
  TEST_R 59, cpop, 8, 255
  TEST_R 60, cpop, 24, 0xffffff00
  TEST_R 61, cpop, 1, 512
  TEST_R 62, cpop, 31, 0xfffffdff
  TEST_R 63, cpop, 9, 511
  TEST_R 64, cpop, 23, 0xfffffe00
  TEST_R 65, cpop, 1, 1024
  TEST_R 66, cpop, 31, 0xfffffbff
  TEST_R 67, cpop, 10, 1023
  TEST_R 68, cpop, 22, 0xfffffc00
  TEST_R 69, cpop, 1, 2048
  TEST_R 70, cpop, 31, 0xfffff7ff
  TEST_R 71, cpop, 11, 2047
  TEST_R 72, cpop, 21, 0xfffff800
  TEST_R 73, cpop, 1, 0x00001000
  TEST_R 74, cpop, 31, 0xffffefff
  TEST_R 75, cpop, 12, 4095
  TEST_R 76, cpop, 20, 0xfffff000
  TEST_R 77, cpop, 1, 0x00002000
  TEST_R 78, cpop, 31, 0xffffdfff
  TEST_R 79, cpop, 13, 0x00001fff
  TEST_R 80, cpop, 19, 0xffffe000
  TEST_R 81, cpop, 1, 0x00004000
  TEST_R 82, cpop, 31, 0xffffbfff
  TEST_R 83, cpop, 14, 0x00003fff
  TEST_R 84, cpop, 18, 0xffffc000
  TEST_R 85, cpop, 1, 0x00008000
  TEST_R 86, cpop, 31, 0xffff7fff
  TEST_R 87, cpop, 15, 0x00007fff
  TEST_R 88, cpop, 17, 0xffff8000
  TEST_R 89, cpop, 1, 0x00010000
  TEST_R 90, cpop, 31, 0xfffeffff
  TEST_R 91, cpop, 16, 0x0000ffff
  TEST_R 92, cpop, 16, 0xffff0000
  TEST_R 93, cpop, 1, 0x00020000
  TEST_R 94, cpop, 31, 0xfffdffff
  TEST_R 95, cpop, 17, 0x0001ffff
  TEST_R 96, cpop, 15, 0xfffe0000
  TEST_R 97, cpop, 1, 0x00040000
  TEST_R 98, cpop, 31, 0xfffbffff
  TEST_R 99, cpop, 18, 0x0003ffff
  TEST_R 100, cpop, 14, 0xfffc0000
  TEST_R 101, cpop, 1, 0x00080000
  TEST_R 102, cpop, 31, 0xfff7ffff
  TEST_R 103, cpop, 19, 0x0007ffff
  TEST_R 104, cpop, 13, 0xfff80000
  TEST_R 105, cpop, 1, 0x00100000
  TEST_R 106, cpop, 31, 0xffefffff
  TEST_R 107, cpop, 20, 0x000fffff
  TEST_R 108, cpop, 12, 0xfff00000
  TEST_R 109, cpop, 1, 0x00200000
  TEST_R 110, cpop, 31, 0xffdfffff
  TEST_R 111, cpop, 21, 0x001fffff
  TEST_R 112, cpop, 11, 0xffe00000
  TEST_R 113, cpop, 1, 0x00400000
  TEST_R 114, cpop, 31, 0xffbfffff
  TEST_R 115, cpop, 22, 0x003fffff
  TEST_R 116, cpop, 10, 0xffc00000
  TEST_R 117, cpop, 1, 0x00800000
  TEST_R 118, cpop, 31, 0xff7fffff
  TEST_R 119, cpop, 23, 0x007fffff
  TEST_R 120, cpop, 9, 0xff800000
  TEST_R 121, cpop, 1, 0x01000000
  TEST_R 122, cpop, 31, 0xfeffffff
  TEST_R 123, cpop, 24, 0x00ffffff
  TEST_R 124, cpop, 8, 0xff000000
  TEST_R 125, cpop, 1, 0x02000000
  TEST_R 126, cpop, 31, 0xfdffffff
  TEST_R 127, cpop, 25, 0x01ffffff
  TEST_R 128, cpop, 7, 0xfe000000
  TEST_R 129, cpop, 1, 0x04000000
  TEST_R 130, cpop, 31, 0xfbffffff
  TEST_R 131, cpop, 26, 0x03ffffff
  TEST_R 132, cpop, 6, 0xfc000000
  TEST_R 133, cpop, 1, 0x08000000
  TEST_R 134, cpop, 31, 0xf7ffffff
  TEST_R 135, cpop, 27, 0x07ffffff
  TEST_R 136, cpop, 5, 0xf8000000
  TEST_R 137, cpop, 1, 0x10000000
  TEST_R 138, cpop, 31, 0xefffffff
  TEST_R 139, cpop, 28, 0x0fffffff
  TEST_R 140, cpop, 4, 0xf0000000
  TEST_R 141, cpop, 1, 0x20000000
  TEST_R 142, cpop, 31, 0xdfffffff
  TEST_R 143, cpop, 29, 0x1fffffff
  TEST_R 144, cpop, 3, 0xe0000000
  TEST_R 145, cpop, 1, 0x40000000
  TEST_R 146, cpop, 31, 0xbfffffff
  TEST_R 147, cpop, 30, 0x3fffffff
  TEST_R 148, cpop, 2, 0xc0000000
  TEST_R 149, cpop, 1, 0x80000000
  TEST_R 150, cpop, 31, 0x7fffffff
  TEST_R 151, cpop, 31, 0x7fffffff
  TEST_R 152, cpop, 1, 0x80000000

  // Noise.
  TEST_R 153, cpop, 16, 0xd80f3627
  TEST_R 154, cpop, 18, 0x353a97c7
  TEST_R 155, cpop, 9, 0x25d32000
  TEST_R 156, cpop, 12, 0x1b229f00
  TEST_R 157, cpop, 15, 0x001afbdc
  TEST_R 158, cpop, 20, 0x06fbe59f
  TEST_R 159, cpop, 12, 0x02cb423a
  TEST_R 160, cpop, 13, 0x015ab05e
  TEST_R 161, cpop, 10, 0x00297d08
  TEST_R 162, cpop, 13, 0x005391b7
  TEST_R 163, cpop, 10, 0x0004e55a
  TEST_R 164, cpop, 6, 0x0010148a
  TEST_R 165, cpop, 8, 0x000842f2
  TEST_R 166, cpop, 11, 0x0002ae9b
  TEST_R 167, cpop, 9, 0x0003cf08
  TEST_R 168, cpop, 8, 0x0001c907
  TEST_R 169, cpop, 9, 0x000034eb
  TEST_R 170, cpop, 11, 0x00006fab
  TEST_R 171, cpop, 5, 789
  TEST_R 172, cpop, 9, 0x00001faa
  TEST_R 173, cpop, 7, 3283
  TEST_R 174, cpop, 2, 18
  TEST_R 175, cpop, 4, 195
  TEST_R 176, cpop, 3, 168
  TEST_R 177, cpop, 5, 87
  TEST_R 178, cpop, 4, 58
  TEST_R 179, cpop, 4, 23
  TEST_R 180, cpop, 3, 11
  TEST_R 181, cpop, 3, 13
  TEST_R 182, cpop, 1, 2
  TEST_R 183, cpop, 0, 0
  TEST_R 184, cpop, 1, 1

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, cpop, 18, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, cpop, 15, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, cpop, 1, 0x80000000
  TEST_R_RD_IS_RS1 188, cpop, 1, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, cpop, 1, 1, x1, x13, x7
  TEST_R_REGISTERS 190, cpop, 26, 0xfffff93a, x2, x14, x7
  TEST_R_REGISTERS 191, cpop, 6, 1191, x4, x15, x7
  TEST_R_REGISTERS 192, cpop, 18, 0x9d576ce2, x5, x16, x7
  TEST_R_REGISTERS 193, cpop, 17, 0xff9061a3, x6, x17, x7
  TEST_R_REGISTERS 194, cpop, 18, 0x17dc0fec, x7, x18, x5
  TEST_R_REGISTERS 195, cpop, 10, 0x0002c78e, x8, x19, x7
  TEST_R_REGISTERS 196, cpop, 17, 0xa8a9ddca, x9, x20, x7
  TEST_R_REGISTERS 197, cpop, 13, 0x000e63d7, x10, x21, x7
  TEST_R_REGISTERS 198, cpop, 22, 0xff1755cf, x11, x22, x7
  TEST_R_REGISTERS 199, cpop, 7, 823, x12, x23, x7
  TEST_R_REGISTERS 200, cpop, 24, 0xffff61ec, x13, x24, x7
  TEST_R_REGISTERS 201, cpop, 27, 0xfffffe4e, x14, x25, x7
  TEST_R_REGISTERS 202, cpop, 14, 0x0b256593, x15, x26, x7
  TEST_R_REGISTERS 203, cpop, 26, 0xfffa7ff8, x16, x27, x7
  TEST_R_REGISTERS 204, cpop, 10, 0x000cb949, x17, x28, x7
  TEST_R_REGISTERS 205, cpop, 15, 0xc965e06a, x18, x29, x7
  TEST_R_REGISTERS 206, cpop, 14, 0x890fa0d6, x19, x30, x7
  TEST_R_REGISTERS 207, cpop, 10, 0x03c08a92, x20, x31, x7
  TEST_R_REGISTERS 208, cpop, 26, 0xffffff42, x21, x1, x7
  TEST_R_REGISTERS 209, cpop, 15, 0x521487dd, x22, x2, x7
  TEST_R_REGISTERS 210, cpop, 10, 0x001874c5, x23, x4, x7
  TEST_R_REGISTERS 211, cpop, 7, 0x0000418f, x24, x5, x7
  TEST_R_REGISTERS 212, cpop, 10, 0x01d90905, x25, x6, x7
  TEST_R_REGISTERS 213, cpop, 19, 0xfc3ee970, x26, x7, x5
  TEST_R_REGISTERS 214, cpop, 23, 0xfffd87a6, x27, x8, x7
  TEST_R_REGISTERS 215, cpop, 21, 0xfff962c6, x28, x9, x7
  TEST_R_REGISTERS 216, cpop, 23, 0xfffc91be, x29, x10, x7
  TEST_R_REGISTERS 217, cpop, 15, 0x88e214f7, x30, x11, x7
  TEST_R_REGISTERS 218, cpop, 8, 0x00002e4e, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, cpop, 17, 0x05bc7772
  TEST_R_RESULT_AFTER 220, 0, cpop, 10, 0x00003f66
  TEST_R_RESULT_AFTER 221, 1, cpop, 18, 0xf7ac1ec4
  TEST_R_RESULT_AFTER 222, 1, cpop, 11, 0x0000df65
  TEST_R_RESULT_AFTER 223, 2, cpop, 12, 0xda08f180
  TEST_R_RESULT_AFTER 224, 2, cpop, 13, 0xc42f8854
  TEST_R_AFTER 225, 0, cpop, 25, 0xffffced8
  TEST_R_AFTER 226, 0, cpop, 17, 0x3dd0bc1d
  TEST_R_AFTER 227, 1, cpop, 10, 0x58188312
  TEST_R_AFTER 228, 1, cpop, 15, 0x6d581f11
  TEST_R_AFTER 229, 2, cpop, 21, 0xfe2ff0d6
  TEST_R_AFTER 230, 2, cpop, 24, 0xffffd4b1
  TEST_R_LOADED 231, 0, cpop, 5, 0x00001870
  TEST_R_LOADED 232, 0, cpop, 17, 0x2ce1d799
  TEST_R_LOADED 233, 1, cpop, 14, 0x22a45d39
  TEST_R_LOADED 234, 1, cpop, 19, 0xf37d58c9
  TEST_R_LOADED 235, 2, cpop, 15, 0xcd6b044b
  TEST_R_LOADED 236, 2, cpop, 14, 0x3154ae83
  TEST_R_CHAIN 237, cpop, 2, 0xc35a96e7
  TEST_R_CHAIN 238, cpop, 4, 0x5a0f3c85
  TEST_R_CHAIN 239, cpop, 1, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, cpop, 0
  TEST_R_ZERO_RD 241, cpop, 0x32e0564f
  TEST_R_ZERO_RD 242, cpop, 0x00001a7f
  TEST_R_ZERO_RD 243, cpop, 0x4b26b0a7

TEST_END
