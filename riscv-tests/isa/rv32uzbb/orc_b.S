// orc.b: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, orc.b, 0, 0
  TEST_R 3, orc.b, 255, 1
  TEST_R 4, orc.b, 255, 2
  TEST_R 5, orc.b, 0xffffffff, 0x7fffffff
  TEST_R 6, orc.b, 0xff000000, 0x80000000
  TEST_R 7, orc.b, 0xff0000ff, 0x80000001
  TEST_R 8, orc.b, 0xffffff00, 0xffff8000
  TEST_R 9, orc.b, 0xffffffff, 0xffffffff
  TEST_R 10, orc.b, 255, 127
  TEST_R 11, orc.b, 255, 128
  TEST_R 12, orc.b, 255, 255
  TEST_R 13, orc.b, 0x0000ffff, 0x00007fff
  TEST_R 14, orc.b, 0x0000ffff, 0x0000ffff
  TEST_R 15, orc.b, 0x00ff0000, 0x00010000
  TEST_R 16, orc.b, 0xffffffff, 0x55555555
  TEST_R 17, orc.b, 0xffffffff, 0xaaaaaaaa
  TEST_R 18, orc.b, 0xffffffff, 0x01020408
  TEST_R 19, orc.b, 0xffffffff, 0x80402010
  TEST_R 20, orc.b, 0x0000ff00, 0x0000ff00
  TEST_R 21, orc.b, 0xff0000ff, 0xff0000ff
  TEST_R 22, orc.b, 0x00ffff00, 0x00ffff00
  TEST_R 23, orc.b, 0xffffffff, 0xc35a96e7
  TEST_R 24, orc.b, 0xffffffff, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, orc.b, 255, 1
  TEST_R 26, orc.b, 0xffffffff, 0xfffffffe
  TEST_R 27, orc.b, 0, 0
  TEST_R 28, orc.b, 0xffffffff, 0xffffffff
  TEST_R 29, orc.b, 255, 2
  TEST_R 30, orc.b, 0xffffffff, 0xfffffffd
  TEST_R 31, orc.b, 255, 1
  TEST_R 32, orc.b, 0xffffffff, 0xfffffffe
  TEST_R 33, orc.b, 255, 4
  TEST_R 34, orc.b, 0xffffffff, 0xfffffffb
  TEST_R 35, orc.b, 255, 3
  TEST_R 36, orc.b, 0xffffffff, 0xfffffffc
  TEST_R 37, orc.b, 255, 8
  TEST_R 38, orc.b, 0xffffffff, 0xfffffff7
  TEST_R 39, orc.b, 255, 7
  TEST_R 40, orc.b, 0xffffffff, 0xfffffff8
  TEST_R 41, orc.b, 255, 16
  TEST_R 42, orc.b, 0xffffffff, 0xffffffef
  TEST_R 43, orc.b, 255, 15
  TEST_R 44, orc.b, 0xffffffff, 0xfffffff0
  TEST_R 45, orc.b, 255, 32
  TEST_R 46, orc.b, 0xffffffff, 0xffffffdf
  TEST_R 47, orc.b, 255, 31
  TEST_R 48, orc.b, 0xffffffff, 0xffffffe0
  TEST_R 49, orc.b, 255, 64
  TEST_R 50, orc.b, 0xffffffff, 0xffffffbf
  TEST_R 51, orc.b, 255, 63
  TEST_R 52, orc.b, 0xffffffff, 0xffffffc0
  TEST_R 53, orc.b, 255, 128
  TEST_R 54, orc.b, 0xffffffff, 0xffffff7f
  TEST_R 55, orc.b, 255, 127
  TEST_R 56, orc.b, 0xffffffff, 0xffffff80
  TEST_R 57, orc.b, 0x0000ff00, 256
  TEST_R 58, orc.b, 0xffffffff, 0xfffffeff
  TEST_R 59, orc.b, 255, 255
  TEST_R 60, orc.b, 0xffffff00, 0xffffff00
  TEST_R 61, orc.b, 0x0000ff00, 512
  TEST_R 62, orc.b, 0xffffffff, 0xfffffdff
  TEST_R 63, orc.b, 0x0000ffff, 511
  TEST_R 64, orc.b, 0xffffff00, 0xfffffe00
  TEST_R 65, orc.b, 0x0000ff00, 1024
  TEST_R 66, orc.b, 0xffffffff, 0xfffffbff
  TEST_R 67, orc.b, 0x0000ffff, 1023
  TEST_R 68, orc.b, 0xffffff00, 0xfffffc00
  TEST_R 69, orc.b, 0x0000ff00, 2048
  TEST_R 70, orc.b, 0xffffffff, 0xfffff7ff
  TEST_R 71, orc.b, 0x0000ffff, 2047
  TEST_R 72, orc.b, 0xffffff00, 0xfffff800
  TEST_R 73, orc.b, 0x0000ff00, 0x00001000
  TEST_R 74, orc.b, 0xffffffff, 0xffffefff
  TEST_R 75, orc.b, 0x0000ffff, 4095
  TEST_R 76, orc.b, 0xffffff00, 0xfffff000
  TEST_R 77, orc.b, 0x0000ff00, 0x00002000
  TEST_R 78, orc.b, 0xffffffff, 0xffffdfff
  TEST_R 79, orc.b, 0x0000ffff, 0x00001fff
  TEST_R 80, orc.b, 0xffffff00, 0xffffe000
  TEST_R 81, orc.b, 0x0000ff00, 0x00004000
  TEST_R 82, orc.b, 0xffffffff, 0xffffbfff
  TEST_R 83, orc.b, 0x0000ffff, 0x00003fff
  TEST_R 84, orc.b, 0xffffff00, 0xffffc000
  TEST_R 85, orc.b, 0x0000ff00, 0x00008000
  TEST_R 86, orc.b, 0xffffffff, 0xffff7fff
  TEST_R 87, orc.b, 0x0000ffff, 0x00007fff
  TEST_R 88, orc.b, 0xffffff00, 0xffff8000
  TEST_R 89, orc.b, 0x00ff0000, 0x00010000
  TEST_R 90, orc.b, 0xffffffff, 0xfffeffff
  TEST_R 91, orc.b, 0x0000ffff, 0x0000ffff
  TEST_R 92, orc.b, 0xffff0000, 0xffff0000
  TEST_R 93, orc.b, 0x00ff0000, 0x00020000
  TEST_R 94, orc.b, 0xffffffff, 0xfffdffff
  TEST_R 95, orc.b, 0x00ffffff, 0x0001ffff
  TEST_R 96, orc.b, 0xffff0000, 0xfffe0000
  TEST_R 97, orc.b, 0x00ff0000, 0x00040000
  TEST_R 98, orc.b, 0xffffffff, 0xfffbffff
  TEST_R 99, orc.b, 0x00ffffff, 0x0003ffff
  TEST_R 100, orc.b, 0xffff0000, 0xfffc0000
  TEST_R 101, orc.b, 0x00ff0000, 0x00080000
  TEST_R 102, orc.b, 0xffffffff, 0xfff7ffff
  TEST_R 103, orc.b, 0x00ffffff, 0x0007ffff
  TEST_R 104, orc.b, 0xffff0000, 0xfff80000
  TEST_R 105, orc.b, 0x00ff0000, 0x00100000
  TEST_R 106, orc.b, 0xffffffff, 0xffefffff
  TEST_R 107, orc.b, 0x00ffffff, 0x000fffff
  TEST_R 108, orc.b, 0xffff0000, 0xfff00000
  TEST_R 109, orc.b, 0x00ff0000, 0x00200000
  TEST_R 110, orc.b, 0xffffffff, 0xffdfffff
  TEST_R 111, orc.b, 0x00ffffff, 0x001fffff
  TEST_R 112, orc.b, 0xffff0000, 0xffe00000
  TEST_R 113, orc.b, 0x00ff0000, 0x00400000
  TEST_R 114, orc.b, 0xffffffff, 0xffbfffff
  TEST_R 115, orc.b, 0x00ffffff, 0x003fffff
  TEST_R 116, orc.b, 0xffff0000, 0xffc00000
  TEST_R 117, orc.b, 0x00ff0000, 0x00800000
  TEST_R 118, orc.b, 0xffffffff, 0xff7fffff
  TEST_R 119, orc.b, 0x00ffffff, 0x007fffff
  TEST_R 120, orc.b, 0xffff0000, 0xff800000
  TEST_R 121, orc.b, 0xff000000, 0x01000000
  TEST_R 122, orc.b, 0xffffffff, 0xfeffffff
  TEST_R 123, orc.b, 0x00ffffff, 0x00ffffff
  TEST_R 124, orc.b, 0xff000000, 0xff000000
  TEST_R 125, orc.b, 0xff000000, 0x02000000
  TEST_R 126, orc.b, 0xffffffff, 0xfdffffff
  TEST_R 127, orc.b, 0xffffffff, 0x01ffffff
  TEST_R 128, orc.b, 0xff000000, 0xfe000000
  TEST_R 129, orc.b, 0xff000000, 0x04000000
  TEST_R 130, orc.b, 0xffffffff, 0xfbffffff
  TEST_R 131, orc.b, 0xffffffff, 0x03ffffff
  TEST_R 132, orc.b, 0xff000000, 0xfc000000
  TEST_R 133, orc.b, 0xff000000, 0x08000000
  TEST_R 134, orc.b, 0xffffffff, 0xf7ffffff
  TEST_R 135, orc.b, 0xffffffff, 0x07ffffff
  TEST_R 136, orc.b, 0xff000000, 0xf8000000
  TEST_R 137, orc.b, 0xff000000, 0x10000000
  TEST_R 138, orc.b, 0xffffffff, 0xefffffff
  TEST_R 139, orc.b, 0xffffffff, 0x0fffffff
  TEST_R 140, orc.b, 0xff000000, 0xf0000000
  TEST_R 141, orc.b, 0xff000000, 0x20000000
  TEST_R 142, orc.b, 0xffffffff, 0xdfffffff
  TEST_R 143, orc.b, 0xffffffff, 0x1fffffff
  TEST_R 144, orc.b, 0xff000000, 0xe0000000
  TEST_R 145, orc.b, 0xff000000, 0x40000000
  TEST_R 146, orc.b, 0xffffffff, 0xbfffffff
  TEST_R 147, orc.b, 0xffffffff, 0x3fffffff
  TEST_R 148, orc.b, 0xff000000, 0xc0000000
  TEST_R 149, orc.b, 0xff000000, 0x80000000
  TEST_R 150, orc.b, 0xffffffff, 0x7fffffff
  TEST_R 151, orc.b, 0xffffffff, 0x7fffffff
  TEST_R 152, orc.b, 0xff000000, 0x80000000

  // Noise.
  TEST_R 153, orc.b, 0xffffffff, 0x851a04f5
  TEST_R 154, orc.b, 0xffffffff, 0x3bcb61fb
  TEST_R 155, orc.b, 0xffffffff, 0x3a7c199a
  TEST_R 156, orc.b, 0xffffffff, 0x11bf9a8e
  TEST_R 157, orc.b, 0xffffffff, 0x0fa6b091
  TEST_R 158, orc.b, 0x00ffffff, 0x00ad1215
  TEST_R 159, orc.b, 0xffffffff, 0x02977c7a
  TEST_R 160, orc.b, 0x00ffffff, 0x000c2701
  TEST_R 161, orc.b, 0x00ffffff, 0x009c232a
  TEST_R 162, orc.b, 0x00ffffff, 0x005f16ed
  TEST_R 163, orc.b, 0x00ffffff, 0x002bbdfd
  TEST_R 164, orc.b, 0x00ffffff, 0x001679cb
  TEST_R 165, orc.b, 0x00ffffff, 0x00043eef
  TEST_R 166, orc.b, 0x00ffffff, 0x00057391
  TEST_R 167, orc.b, 0x00ffffff, 0x000254db
  TEST_R 168, orc.b, 0x00ffffff, 0x00013748
  TEST_R 169, orc.b, 0x0000ffff, 0x0000e8e4
  TEST_R 170, orc.b, 0x0000ffff, 0x0000590b
  TEST_R 171, orc.b, 0x0000ffff, 0x0000172e
  TEST_R 172, orc.b, 0x0000ffff, 2008
  TEST_R 173, orc.b, 0x0000ffff, 3340
  TEST_R 174, orc.b, 255, 45
  TEST_R 175, orc.b, 255, 123
  TEST_R 176, orc.b, 255, 148
  TEST_R 177, orc.b, 255, 209
  TEST_R 178, orc.b, 255, 48
  TEST_R 179, orc.b, 255, 21
  TEST_R 180, orc.b, 255, 11
  TEST_R 181, orc.b, 255, 9
  TEST_R 182, orc.b, 255, 7
  TEST_R 183, orc.b, 255, 2
  TEST_R 184, orc.b, 0, 0

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, orc.b, 0xffffffff, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, orc.b, 0xffffffff, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, orc.b, 0xff000000, 0x80000000
  TEST_R_RD_IS_RS1 188, orc.b, 255, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, orc.b, 255, 30, x1, x13, x7
  TEST_R_REGISTERS 190, orc.b, 0x00ffffff, 0x004d9a81, x2, x14, x7
  TEST_R_REGISTERS 191, orc.b, 0x0000ffff, 2013, x4, x15, x7
  TEST_R_REGISTERS 192, orc.b, 0x00ffffff, 0x0009d42a, x5, x16, x7
  TEST_R_REGISTERS 193, orc.b, 255, 2, x6, x17, x7
  TEST_R_REGISTERS 194, orc.b, 0x00ffffff, 0x0001231f, x7, x18, x5
  TEST_R_REGISTERS 195, orc.b, 0x0000ffff, 429, x8, x19, x7
  TEST_R_REGISTERS 196, orc.b, 0x00ffffff, 0x0001cd1a, x9, x20, x7
  TEST_R_REGISTERS 197, orc.b, 255, 10, x10, x21, x7
  TEST_R_REGISTERS 198, orc.b, 0x0000ffff, 2255, x11, x22, x7
  TEST_R_REGISTERS 199, orc.b, 0x00ffffff, 0x003359d9, x12, x23, x7
  TEST_R_REGISTERS 200, orc.b, 0x0000ffff, 320, x13, x24, x7
  TEST_R_REGISTERS 201, orc.b, 255, 38, x14, x25, x7
  TEST_R_REGISTERS 202, orc.b, 0xff00ffff, 0xfc00df64, x15, x26, x7
  TEST_R_REGISTERS 203, orc.b, 0x00ffffff, 0x00011b92, x16, x27, x7
  TEST_R_REGISTERS 204, orc.b, 255, 2, x17, x28, x7
  TEST_R_REGISTERS 205, orc.b, 0x00ffffff, 0x005dad51, x18, x29, x7
  TEST_R_REGISTERS 206, orc.b, 255, 1, x19, x30, x7
  TEST_R_REGISTERS 207, orc.b, 0x00ffffff, 0x0001827f, x20, x31, x7
  TEST_R_REGISTERS 208, orc.b, 255, 16, x21, x1, x7
  TEST_R_REGISTERS 209, orc.b, 0x00ffffff, 0x0016cd16, x22, x2, x7
  TEST_R_REGISTERS 210, orc.b, 0x0000ffff, 0x00007a98, x23, x4, x7
  TEST_R_REGISTERS 211, orc.b, 255, 14, x24, x5, x7
  TEST_R_REGISTERS 212, orc.b, 0x00ffffff, 0x00691140, x25, x6, x7
  TEST_R_REGISTERS 213, orc.b, 255, 162, x26, x7, x5
  TEST_R_REGISTERS 214, orc.b, 0x00ffffff, 0x008f04ff, x27, x8, x7
  TEST_R_REGISTERS 215, orc.b, 255, 1, x28, x9, x7
  TEST_R_REGISTERS 216, orc.b, 0x0000ffff, 0x00002f61, x29, x10, x7
  TEST_R_REGISTERS 217, orc.b, 0x00ffffff, 0x001378e5, x30, x11, x7
  TEST_R_REGISTERS 218, orc.b, 0x0000ffff, 0x00003cfd, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, orc.b, 0x00ffffff, 0x000a09b1
  TEST_R_RESULT_AFTER 220, 0, orc.b, 255, 1
  TEST_R_RESULT_AFTER 221, 1, orc.b, 0x0000ffff, 0x00003720
  TEST_R_RESULT_AFTER 222, 1, orc.b, 0x00ffffff, 0x004e7266
  TEST_R_RESULT_AFTER 223, 2, orc.b, 0x0000ffff, 0x000030e5
  TEST_R_RESULT_AFTER 224, 2, orc.b, 0x00ffffff, 0x001da21c
  TEST_R_AFTER 225, 0, orc.b, 0x0000ffff, 0x00009c81
  TEST_R_AFTER 226, 0, orc.b, 0x00ffffff, 0x0017c2ac
  TEST_R_AFTER 227, 1, orc.b, 0x0000ffff, 0x0000555b
  TEST_R_AFTER 228, 1, orc.b, 255, 6
  TEST_R_AFTER 229, 2, orc.b, 0x0000ffff, 279
  TEST_R_AFTER 230, 2, orc.b, 0xff00ffff, 0x9d005636
  TEST_R_LOADED 231, 0, orc.b, 0x00ffffff, 0x00161c16
  TEST_R_LOADED 232, 0, orc.b, 0x0000ffff, 320
  TEST_R_LOADED 233, 1, orc.b, 0x00ffffff, 0x00031620
  TEST_R_LOADED 234, 1, orc.b, 0x0000ffff, 597
  TEST_R_LOADED 235, 2, orc.b, 255, 1
  TEST_R_LOADED 236, 2, orc.b, 255, 1
  TEST_R_CHAIN 237, orc.b, 0xffffffff, 0xc35a96e7
  TEST_R_CHAIN 238, orc.b, 0xffffffff, 0x5a0f3c85
  TEST_R_CHAIN 239, orc.b, 255, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, orc.b, 0
  TEST_R_ZERO_RD 241, orc.b, 0x0050adc7
  TEST_R_ZERO_RD 242, orc.b, 0x87463c82
  TEST_R_ZERO_RD 243, orc.b, 0xb4574bee

TEST_END
