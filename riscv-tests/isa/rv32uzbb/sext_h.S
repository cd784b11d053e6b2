// sext.h: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, sext.h, 0, 0
  TEST_R 3, sext.h, 1, 1
  TEST_R 4, sext.h, 2, 2
  TEST_R 5, sext.h, 0xffffffff, 0x7fffffff
  TEST_R 6, sext.h, 0, 0x80000000
  TEST_R 7, sext.h, 1, 0x80000001
  TEST_R 8, sext.h, 0xffff8000, 0xffff8000
  TEST_R 9, sext.h, 0xffffffff, 0xffffffff
  TEST_R 10, sext.h, 127, 127
  TEST_R 11, sext.h, 128, 128
  TEST_R 12, sext.h, 255, 255
  TEST_R 13, sext.h, 0x00007fff, 0x00007fff
  TEST_R 14, sext.h, 0xffffffff, 0x0000ffff
  TEST_R 15, sext.h, 0, 0x00010000
  TEST_R 16, sext.h, 0x00005555, 0x55555555
  TEST_R 17, sext.h, 0xffffaaaa, 0xaaaaaaaa
  TEST_R 18, sext.h, 1032, 0x01020408
  TEST_R 19, sext.h, 0x00002010, 0x80402010
  TEST_R 20, sext.h, 0xffffff00, 0x0000ff00
  TEST_R 21, sext.h, 255, 0xff0000ff
  TEST_R 22, sext.h, 0xffffff00, 0x00ffff00
  TEST_R 23, sext.h, 0xffff96e7, 0xc35a96e7
  TEST_R 24, sext.h, 0x00003c85, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, sext.h, 1, 1
  TEST_R 26, sext.h, 0xfffffffe, 0xfffffffe
  TEST_R 27, sext.h, 0, 0
  TEST_R 28, sext.h, 0xffffffff, 0xffffffff
  TEST_R 29, sext.h, 2, 2
  TEST_R 30, sext.h, 0xfffffffd, 0xfffffffd
  TEST_R 31, sext.h, 1, 1
  TEST_R 32, sext.h, 0xfffffffe, 0xfffffffe
  TEST_R 33, sext.h, 4, 4
  TEST_R 34, sext.h, 0xfffffffb, 0xfffffffb
  TEST_R 35, sext.h, 3, 3
  TEST_R 36, sext.h, 0xfffffffc, 0xfffffffc
  TEST_R 37, sext.h, 8, 8
  TEST_R 38, sext.h, 0xfffffff7, 0xfffffff7
  TEST_R 39, sext.h, 7, 7
  TEST_R 40, sext.h, 0xfffffff8, 0xfffffff8
  TEST_R 41, sext.h, 16, 16
  TEST_R 42, sext.h, 0xffffffef, 0xffffffef
  TEST_R 43, sext.h, 15, 15
  TEST_R 44, sext.h, 0xfffffff0, 0xfffffff0
  TEST_R 45, sext.h, 32, 32
  TEST_R 46, sext.h, 0xffffffdf, 0xffffffdf
  TEST_R 47, sext.h, 31, 31
  TEST_R 48, sext.h, 0xffffffe0, 0xffffffe0
  TEST_R 49, sext.h, 64, 64
  TEST_R 50, sext.h, 0xffffffbf, 0xffffffbf
  TEST_R 51, sext.h, 63, 63
  TEST_R 52, sext.h, 0xffffffc0, 0xffffffc0
  TEST_R 53, sext.h, 128, 128
  TEST_R 54, sext.h, 0xffffff7f, 0xffffff7f
  TEST_R 55, sext.h, 127, 127
  TEST_R 56, sext.h, 0xffffff80, 0xffffff80
  TEST_R 57, sext.h, 256, 256
  TEST_R 58, sext.h, 0xfffffeff, 0xfffffeff
  TEST_R 59, sext.h, 255, 255
  TEST_R 60, sext.h, 0xffffff00, 0xffffff00
  TEST_R 61, sext.h, 512, 512
  TEST_R 62, sext.h, 0xfffffdff, 0xfffffdff
  TEST_R 63, sext.h, 511, 511
  TEST_R 64, sext.h, 0xfffffe00, 0xfffffe00
  TEST_R 65, sext.h, 1024, 1024
  TEST_R 66, sext.h, 0xfffffbff, 0xfffffbff
  TEST_R 67, sext.h, 1023, 1023
  TEST_R 68, sext.h, 0xfffffc00, 0xfffffc00
  TEST_R 69, sext.h, 2048, 2048
  TEST_R 70, sext.h, 0xfffff7ff, 0xfffff7ff
  TEST_R 71, sext.h, 2047, 2047
  TEST_R 72, sext.h, 0xfffff800, 0xfffff800
  TEST_R 73, sext.h, 0x00001000, 0x00001000
  TEST_R 74, sext.h, 0xffffefff, 0xffffefff
  TEST_R 75, sext.h, 4095, 4095
  TEST_R 76, sext.h, 0xfffff000, 0xfffff000
  TEST_R 77, sext.h, 0x00002000, 0x00002000
  TEST_R 78, sext.h, 0xffffdfff, 0xffffdfff
  TEST_R 79, sext.h, 0x00001fff, 0x00001fff
  TEST_R 80, sext.h, 0xffffe000, 0xffffe000
  TEST_R 81, sext.h, 0x00004000, 0x00004000
  TEST_R 82, sext.h, 0xffffbfff, 0xffffbfff
  TEST_R 83, sext.h, 0x00003fff, 0x00003fff
  TEST_R 84, sext.h, 0xffffc000, 0xffffc000
  TEST_R 85, sext.h, 0xffff8000, 0x00008000
  TEST_R 86, sext.h, 0x00007fff, 0xffff7fff
  TEST_R 87, sext.h, 0x00007fff, 0x00007fff
  TEST_R 88, sext.h, 0xffff8000, 0xffff8000
  TEST_R 89, sext.h, 0, 0x00010000
  TEST_R 90, sext.h, 0xffffffff, 0xfffeffff
  TEST_R 91, sext.h, 0xffffffff, 0x0000ffff
  TEST_R 92, sext.h, 0, 0xffff0000
  TEST_R 93, sext.h, 0, 0x00020000
  TEST_R 94, sext.h, 0xffffffff, 0xfffdffff
  TEST_R 95, sext.h, 0xffffffff, 0x0001ffff
  TEST_R 96, sext.h, 0, 0xfffe0000
  TEST_R 97, sext.h, 0, 0x00040000
  TEST_R 98, sext.h, 0xffffffff, 0xfffbffff
  TEST_R 99, sext.h, 0xffffffff, 0x0003ffff
  TEST_R 100, sext.h, 0, 0xfffc0000
  TEST_R 101, sext.h, 0, 0x00080000
  TEST_R 102, sext.h, 0xffffffff, 0xfff7ffff
  TEST_R 103, sext.h, 0xffffffff, 0x0007ffff
  TEST_R 104, sext.h, 0, 0xfff80000
  TEST_R 105, sext.h, 0, 0x00100000
  TEST_R 106, sext.h, 0xffffffff, 0xffefffff
  TEST_R 107, sext.h, 0xffffffff, 0x000fffff
  TEST_R 108, sext.h, 0, 0xfff00000
  TEST_R 109, sext.h, 0, 0x00200000
  TEST_R 110, sext.h, 0xffffffff, 0xffdfffff
  TEST_R 111, sext.h, 0xffffffff, 0x001fffff
  TEST_R 112, sext.h, 0, 0xffe00000
  TEST_R 113, sext.h, 0, 0x00400000
  TEST_R 114, sext.h, 0xffffffff, 0xffbfffff
  TEST_R 115, sext.h, 0xffffffff, 0x003fffff
  TEST_R 116, sext.h, 0, 0xffc00000
  TEST_R 117, sext.h, 0, 0x00800000
  TEST_R 118, sext.h, 0xffffffff, 0xff7fffff
  TEST_R 119, sext.h, 0xffffffff, 0x007fffff
  TEST_R 120, sext.h, 0, 0xff800000
  TEST_R 121, sext.h, 0, 0x01000000
  TEST_R 122, sext.h, 0xffffffff, 0xfeffffff
  TEST_R 123, sext.h, 0xffffffff, 0x00ffffff
  TEST_R 124, sext.h, 0, 0xff000000
  TEST_R 125, sext.h, 0, 0x02000000
  TEST_R 126, sext.h, 0xffffffff, 0xfdffffff
  TEST_R 127, sext.h, 0xffffffff, 0x01ffffff
  TEST_R 128, sext.h, 0, 0xfe000000
  TEST_R 129, sext.h, 0, 0x04000000
  TEST_R 130, sext.h, 0xffffffff, 0xfbffffff
  TEST_R 131, sext.h, 0xffffffff, 0x03ffffff
  TEST_R 132, sext.h, 0, 0xfc000000
  TEST_R 133, sext.h, 0, 0x08000000
  TEST_R 134, sext.h, 0xffffffff, 0xf7ffffff
  TEST_R 135, sext.h, 0xffffffff, 0x07ffffff
  TEST_R 136, sext.h, 0, 0xf8000000
  TEST_R 137, sext.h, 0, 0x10000000
  TEST_R 138, sext.h, 0xffffffff, 0xefffffff
  TEST_R 139, sext.h, 0xffffffff, 0x0fffffff
  TEST_R 140, sext.h, 0, 0xf0000000
  TEST_R 141, sext.h, 0, 0x20000000
  TEST_R 142, sext.h, 0xffffffff, 0xdfffffff
  TEST_R 143, sext.h, 0xffffffff, 0x1fffffff
  TEST_R 144, sext.h, 0, 0xe0000000
  TEST_R 145, sext.h, 0, 0x40000000
  TEST_R 146, sext.h, 0xffffffff, 0xbfffffff
  TEST_R 147, sext.h, 0xffffffff, 0x3fffffff
  TEST_R 148, sext.h, 0, 0xc0000000
  TEST_R 149, sext.h, 0, 0x80000000
  TEST_R 150, sext.h, 0xffffffff, 0x7fffffff
  TEST_R 151, sext.h, 0xffffffff, 0x7fffffff
  TEST_R 152, sext.h, 0, 0x80000000

  // Noise.
  TEST_R 153, sext.h, 0xffffd4eb, 0x3fb8d4eb
  TEST_R 154, sext.h, 0x00001201, 0x24fb1201
  TEST_R 155, sext.h, 0xffff9651, 0x07869651
  TEST_R 156, sext.h, 0xffffa0ae, 0x17aca0ae
  TEST_R 157, sext.h, 0x00005fdd, 0x09435fdd
  TEST_R 158, sext.h, 0x000018d7, 0x05c418d7
  TEST_R 159, sext.h, 0x000014e8, 0x015514e8
  TEST_R 160, sext.h, 2007, 0x009107d7
  TEST_R 161, sext.h, 0x00002716, 0x00302716
  TEST_R 162, sext.h, 0xffffc72a, 0x0041c72a
  TEST_R 163, sext.h, 0x00007251, 0x00347251
  TEST_R 164, sext.h, 0x00001e7f, 0x00101e7f
  TEST_R 165, sext.h, 0x000020e0, 0x000120e0
  TEST_R 166, sext.h, 0xffffd72c, 0x0003d72c
  TEST_R 167, sext.h, 0xffffd95e, 0x0001d95e
  TEST_R 168, sext.h, 0xffffa6da, 0x0000a6da
  TEST_R 169, sext.h, 0xffffc71e, 0x0000c71e
  TEST_R 170, sext.h, 0x0000221a, 0x0000221a
  TEST_R 171, sext.h, 0x00002f94, 0x00002f94
  TEST_R 172, sext.h, 0x00001201, 0x00001201
  TEST_R 173, sext.h, 3858, 3858
  TEST_R 174, sext.h, 911, 911
  TEST_R 175, sext.h, 600, 600
  TEST_R 176, sext.h, 378, 378
  TEST_R 177, sext.h, 48, 48
  TEST_R 178, sext.h, 5, 5
  TEST_R 179, sext.h, 18, 18
  TEST_R 180, sext.h, 4, 4
  TEST_R 181, sext.h, 15, 15
  TEST_R 182, sext.h, 0, 0
  TEST_R 183, sext.h, 0, 0
  TEST_R 184, sext.h, 1, 1

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, sext.h, 0xffff96e7, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, sext.h, 0x00003c85, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, sext.h, 0, 0x80000000
  TEST_R_RD_IS_RS1 188, sext.h, 1, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, sext.h, 0xfffffff7, 0xfffffff7, x1, x13, x7
  TEST_R_REGISTERS 190, sext.h, 0xfffff073, 0x3ddff073, x2, x14, x7
  TEST_R_REGISTERS 191, sext.h, 0x000042ea, 0x555042ea, x4, x15, x7
  TEST_R_REGISTERS 192, sext.h, 0x000070f4, 0xfff870f4, x5, x16, x7
  TEST_R_REGISTERS 193, sext.h, 0xffffaa81, 0xf163aa81, x6, x17, x7
  TEST_R_REGISTERS 194, sext.h, 0xfffffff7, 0xfffffff7, x7, x18, x5
  TEST_R_REGISTERS 195, sext.h, 0xfffffff3, 0xacd4fff3, x8, x19, x7
  TEST_R_REGISTERS 196, sext.h, 0xffffccef, 0x000bccef, x9, x20, x7
  TEST_R_REGISTERS 197, sext.h, 1266, 1266, x10, x21, x7
  TEST_R_REGISTERS 198, sext.h, 0xfffff8d8, 0x026af8d8, x11, x22, x7
  TEST_R_REGISTERS 199, sext.h, 0x00001e62, 0xa5501e62, x12, x23, x7
  TEST_R_REGISTERS 200, sext.h, 0x00003519, 0x00003519, x13, x24, x7
  TEST_R_REGISTERS 201, sext.h, 0x00006aa3, 0xdb3f6aa3, x14, x25, x7
  TEST_R_REGISTERS 202, sext.h, 0x00005ee6, 0xff0f5ee6, x15, x26, x7
  TEST_R_REGISTERS 203, sext.h, 0xfffffd27, 0xfffffd27, x16, x27, x7
  TEST_R_REGISTERS 204, sext.h, 0xffffb02d, 0x0b58b02d, x17, x28, x7
  TEST_R_REGISTERS 205, sext.h, 0xfffff701, 0xfffff701, x18, x29, x7
  TEST_R_REGISTERS 206, sext.h, 0x00004f23, 0x69244f23, x19, x30, x7
  TEST_R_REGISTERS 207, sext.h, 0x000025e3, 0x148a25e3, x20, x31, x7
  TEST_R_REGISTERS 208, sext.h, 0xffffbf08, 0x08dcbf08, x21, x1, x7
  TEST_R_REGISTERS 209, sext.h, 0xffffa5d0, 0xff48a5d0, x22, x2, x7
  TEST_R_REGISTERS 210, sext.h, 0xfffffff4, 0xfffffff4, x23, x4, x7
  TEST_R_REGISTERS 211, sext.h, 0x0000476b, 0xf4b1476b, x24, x5, x7
  TEST_R_REGISTERS 212, sext.h, 0x000072e9, 0xe7cd72e9, x25, x6, x7
  TEST_R_REGISTERS 213, sext.h, 0xffff869e, 0x9454869e, x26, x7, x5
  TEST_R_REGISTERS 214, sext.h, 0x00004c20, 0xd7f94c20, x27, x8, x7
  TEST_R_REGISTERS 215, sext.h, 0xffffffd8, 0xffffffd8, x28, x9, x7
  TEST_R_REGISTERS 216, sext.h, 0x0000590d, 0x0536590d, x29, x10, x7
  TEST_R_REGISTERS 217, sext.h, 0xffffe533, 0x0036e533, x30, x11, x7
  TEST_R_REGISTERS 218, sext.h, 0xffffcd9b, 0x8f1fcd9b, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, sext.h, 11, 11
  TEST_R_RESULT_AFTER 220, 0, sext.h, 0x00001819, 0xd8901819
  TEST_R_RESULT_AFTER 221, 1, sext.h, 0xffffc73b, 0x197ec73b
  TEST_R_RESULT_AFTER 222, 1, sext.h, 0xffffc486, 0xefe4c486
  TEST_R_RESULT_AFTER 223, 2, sext.h, 0xfffffd17, 0x00f8fd17
  TEST_R_RESULT_AFTER 224, 2, sext.h, 26, 26
  TEST_R_AFTER 225, 0, sext.h, 0xffffb32e, 0x5403b32e
  TEST_R_AFTER 226, 0, sext.h, 0xffffb233, 0xf99eb233
  TEST_R_AFTER 227, 1, sext.h, 0xffff8da6, 0x01258da6
  TEST_R_AFTER 228, 1, sext.h, 0x00003abd, 0xf5413abd
  TEST_R_AFTER 229, 2, sext.h, 0xffffed09, 0x0c6ced09
  TEST_R_AFTER 230, 2, sext.h, 0xffffc5d7, 0x0002c5d7
  TEST_R_LOADED 231, 0, sext.h, 16, 16
  TEST_R_LOADED 232, 0, sext.h, 0xffffcd34, 0x0235cd34
  TEST_R_LOADED 233, 1, sext.h, 1, 1
  TEST_R_LOADED 234, 1, sext.h, 0xffffa8c1, 0x876aa8c1
  TEST_R_LOADED 235, 2, sext.h, 59, 59
  TEST_R_LOADED 236, 2, sext.h, 0xffff9072, 0xad239072
  TEST_R_CHAIN 237, sext.h, 0xffff96e7, 0xc35a96e7
  TEST_R_CHAIN 238, sext.h, 0x00003c85, 0x5a0f3c85
  TEST_R_CHAIN 239, sext.h, 128, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, sext.h, 0
  TEST_R_ZERO_RD 241, sext.h, 0xef9a32d3
  TEST_R_ZERO_RD 242, sext.h, 0xfffffff0
  TEST_R_ZERO_RD 243, sext.h, 29

TEST_END
