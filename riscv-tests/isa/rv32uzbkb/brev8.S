// brev8: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, brev8, 0, 0
  TEST_R 3, brev8, 128, 1
  TEST_R 4, brev8, 64, 2
  TEST_R 5, brev8, 0xfeffffff, 0x7fffffff
  TEST_R 6, brev8, 0x01000000, 0x80000000
  TEST_R 7, brev8, 0x01000080, 0x80000001
  TEST_R 8, brev8, 0xffff0100, 0xffff8000
  TEST_R 9, brev8, 0xffffffff, 0xffffffff
  TEST_R 10, brev8, 254, 127
  TEST_R 11, brev8, 1, 128
  TEST_R 12, brev8, 255, 255
  TEST_R 13, brev8, 0x0000feff, 0x00007fff
  TEST_R 14, brev8, 0x0000ffff, 0x0000ffff
  TEST_R 15, brev8, 0x00800000, 0x00010000
  TEST_R 16, brev8, 0xaaaaaaaa, 0x55555555
  TEST_R 17, brev8, 0x55555555, 0xaaaaaaaa
  TEST_R 18, brev8, 0x80402010, 0x01020408
  TEST_R 19, brev8, 0x01020408, 0x80402010
  TEST_R 20, brev8, 0x0000ff00, 0x0000ff00
  TEST_R 21, brev8, 0xff0000ff, 0xff0000ff
  TEST_R 22, brev8, 0x00ffff00, 0x00ffff00
  TEST_R 23, brev8, 0xc35a69e7, 0xc35a96e7
  TEST_R 24, brev8, 0x5af03ca1, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, brev8, 128, 1
  TEST_R 26, brev8, 0xffffff7f, 0xfffffffe
  TEST_R 27, brev8, 0, 0
  TEST_R 28, brev8, 0xffffffff, 0xffffffff
  TEST_R 29, brev8, 64, 2
  TEST_R 30, brev8, 0xffffffbf, 0xfffffffd
  TEST_R 31, brev8, 128, 1
  TEST_R 32, brev8, 0xffffff7f, 0xfffffffe
  TEST_R 33, brev8, 32, 4
  TEST_R 34, brev8, 0xffffffdf, 0xfffffffb
  TEST_R 35, brev8, 192, 3
  TEST_R 36, brev8, 0xffffff3f, 0xfffffffc
  TEST_R 37, brev8, 16, 8
  TEST_R 38, brev8, 0xffffffef, 0xfffffff7
  TEST_R 39, brev8, 224, 7
  TEST_R 40, brev8, 0xffffff1f, 0xfffffff8
  TEST_R 41, brev8, 8, 16
  TEST_R 42, brev8, 0xfffffff7, 0xffffffef
  TEST_R 43, brev8, 240, 15
  TEST_R 44, brev8, 0xffffff0f, 0xfffffff0
  TEST_R 45, brev8, 4, 32
  TEST_R 46, brev8, 0xfffffffb, 0xffffffdf
  TEST_R 47, brev8, 248, 31
  TEST_R 48, brev8, 0xffffff07, 0xffffffe0
  TEST_R 49, brev8, 2, 64
  TEST_R 50, brev8, 0xfffffffd, 0xffffffbf
  TEST_R 51, brev8, 252, 63
  TEST_R 52, brev8, 0xffffff03, 0xffffffc0
  TEST_R 53, brev8, 1, 128
  TEST_R 54, brev8, 0xfffffffe, 0xffffff7f
  TEST_R 55, brev8, 254, 127
  TEST_R 56, brev8, 0xffffff01, 0xffffff80
  TEST_R 57, brev8, 0x00008000, 256
  TEST_R 58, brev8, 0xffff7fff, 0xfffffeff
  TEST_R 59, brev8, 255, 255
  TEST_R 60, brev8, 0xffffff00, 0xffffff00
  TEST_R 61, brev8, 0x00004000, 512
  TEST_R 62, brev8, 0xffffbfff, 0xfffffdff
  TEST_R 63, brev8, 0x000080ff, 511
  TEST_R 64, brev8, 0xffff7f00, 0xfffffe00
  TEST_R 65, brev8, 0x00002000, 1024
  TEST_R 66, brev8, 0xffffdfff, 0xfffffbff
  TEST_R 67, brev8, 0x0000c0ff, 1023
  TEST_R 68, brev8, 0xffff3f00, 0xfffffc00
  TEST_R 69, brev8, 0x00001000, 2048
  TEST_R 70, brev8, 0xffffefff, 0xfffff7ff
  TEST_R 71, brev8, 0x0000e0ff, 2047
  TEST_R 72, brev8, 0xffff1f00, 0xfffff800
  TEST_R 73, brev8, 2048, 0x00001000
  TEST_R 74, brev8, 0xfffff7ff, 0xffffefff
  TEST_R 75, brev8, 0x0000f0ff, 4095
  TEST_R 76, brev8, 0xffff0f00, 0xfffff000
  TEST_R 77, brev8, 1024, 0x00002000
  TEST_R 78, brev8, 0xfffffbff, 0xffffdfff
  TEST_R 79, brev8, 0x0000f8ff, 0x00001fff
  TEST_R 80, brev8, 0xffff0700, 0xffffe000
  TEST_R 81, brev8, 512, 0x00004000
  TEST_R 82, brev8, 0xfffffdff, 0xffffbfff
  TEST_R 83, brev8, 0x0000fcff, 0x00003fff
  TEST_R 84, brev8, 0xffff0300, 0xffffc000
  TEST_R 85, brev8, 256, 0x00008000
  TEST_R 86, brev8, 0xfffffeff, 0xffff7fff
  TEST_R 87, brev8, 0x0000feff, 0x00007fff
  TEST_R 88, brev8, 0xffff0100, 0xffff8000
  TEST_R 89, brev8, 0x00800000, 0x00010000
  TEST_R 90, brev8, 0xff7fffff, 0xfffeffff
  TEST_R 91, brev8, 0x0000ffff, 0x0000ffff
  TEST_R 92, brev8, 0xffff0000, 0xffff0000
  TEST_R 93, brev8, 0x00400000, 0x00020000
  TEST_R 94, brev8, 0xffbfffff, 0xfffdffff
  TEST_R 95, brev8, 0x0080ffff, 0x0001ffff
  TEST_R 96, brev8, 0xff7f0000, 0xfffe0000
  TEST_R 97, brev8, 0x00200000, 0x00040000
  TEST_R 98, brev8, 0xffdfffff, 0xfffbffff
  TEST_R 99, brev8, 0x00c0ffff, 0x0003ffff
  TEST_R 100, brev8, 0xff3f0000, 0xfffc0000
  TEST_R 101, brev8, 0x00100000, 0x00080000
  TEST_R 102, brev8, 0xffefffff, 0xfff7ffff
  TEST_R 103, brev8, 0x00e0ffff, 0x0007ffff
  TEST_R 104, brev8, 0xff1f0000, 0xfff80000
  TEST_R 105, brev8, 0x00080000, 0x00100000
  TEST_R 106, brev8, 0xfff7ffff, 0xffefffff
  TEST_R 107, brev8, 0x00f0ffff, 0x000fffff
  TEST_R 108, brev8, 0xff0f0000, 0xfff00000
  TEST_R 109, brev8, 0x00040000, 0x00200000
  TEST_R 110, brev8, 0xfffbffff, 0xffdfffff
  TEST_R 111, brev8, 0x00f8ffff, 0x001fffff
  TEST_R 112, brev8, 0xff070000, 0xffe00000
  TEST_R 113, brev8, 0x00020000, 0x00400000
  TEST_R 114, brev8, 0xfffdffff, 0xffbfffff
  TEST_R 115, brev8, 0x00fcffff, 0x003fffff
  TEST_R 116, brev8, 0xff030000, 0xffc00000
  TEST_R 117, brev8, 0x00010000, 0x00800000
  TEST_R 118, brev8, 0xfffeffff, 0xff7fffff
  TEST_R 119, brev8, 0x00feffff, 0x007fffff
  TEST_R 120, brev8, 0xff010000, 0xff800000
  TEST_R 121, brev8, 0x80000000, 0x01000000
  TEST_R 122, brev8, 0x7fffffff, 0xfeffffff
  TEST_R 123, brev8, 0x00ffffff, 0x00ffffff
  TEST_R 124, brev8, 0xff000000, 0xff000000
  TEST_R 125, brev8, 0x40000000, 0x02000000
  TEST_R 126, brev8, 0xbfffffff, 0xfdffffff
  TEST_R 127, brev8, 0x80ffffff, 0x01ffffff
  TEST_R 128, brev8, 0x7f000000, 0xfe000000
  TEST_R 129, brev8, 0x20000000, 0x04000000
  TEST_R 130, brev8, 0xdfffffff, 0xfbffffff
  TEST_R 131, brev8, 0xc0ffffff, 0x03ffffff
  TEST_R 132, brev8, 0x3f000000, 0xfc000000
  TEST_R 133, brev8, 0x10000000, 0x08000000
  TEST_R 134, brev8, 0xefffffff, 0xf7ffffff
  TEST_R 135, brev8, 0xe0ffffff, 0x07ffffff
  TEST_R 136, brev8, 0x1f000000, 0xf8000000
  TEST_R 137, brev8, 0x08000000, 0x10000000
  TEST_R 138, brev8, 0xf7ffffff, 0xefffffff
  TEST_R 139, brev8, 0xf0ffffff, 0x0fffffff
  TEST_R 140, brev8, 0x0f000000, 0xf0000000
  TEST_R 141, brev8, 0x04000000, 0x20000000
  TEST_R 142, brev8, 0xfbffffff, 0xdfffffff
  TEST_R 143, brev8, 0xf8ffffff, 0x1fffffff
  TEST_R 144, brev8, 0x07000000, 0xe0000000
  TEST_R 145, brev8, 0x02000000, 0x40000000
  TEST_R 146, brev8, 0xfdffffff, 0xbfffffff
  TEST_R 147, brev8, 0xfcffffff, 0x3fffffff
  TEST_R 148, brev8, 0x03000000, 0xc0000000
  TEST_R 149, brev8, 0x01000000, 0x80000000
  TEST_R 150, brev8, 0xfeffffff, 0x7fffffff
  TEST_R 151, brev8, 0xfeffffff, 0x7fffffff
  TEST_R 152, brev8, 0x01000000, 0x80000000

  // Noise.
  TEST_R 153, brev8, 0x25d5def3, 0xa4ab7bcf
  TEST_R 154, brev8, 0xc4c2d951, 0x23439b8a
  TEST_R 155, brev8, 0xac823b26, 0x3541dc64
  TEST_R 156, brev8, 0xd8d5e3f2, 0x1babc74f
  TEST_R 157, brev8, 0xe037a15b, 0x07ec85da
  TEST_R 158, brev8, 0xa09c565e, 0x05396a7a
  TEST_R 159, brev8, 0x408bfb77, 0x02d1dfee
  TEST_R 160, brev8, 0x00d72285, 0x00eb44a1
  TEST_R 161, brev8, 0x00afcfb6, 0x00f5f36d
  TEST_R 162, brev8, 0x008c37ad, 0x0031ecb5
  TEST_R 163, brev8, 0x00848467, 0x002121e6
  TEST_R 164, brev8, 0x00c84516, 0x0013a268
  TEST_R 165, brev8, 0x00503a84, 0x000a5c21
  TEST_R 166, brev8, 2111, 0x000010fc
  TEST_R 167, brev8, 0x00006ca2, 0x00003645
  TEST_R 168, brev8, 0x00005d6b, 0x0000bad6
  TEST_R 169, brev8, 0x00009def, 0x0000b9f7
  TEST_R 170, brev8, 0x0000d20d, 0x00004bb0
  TEST_R 171, brev8, 0x00006c0a, 0x00003650
  TEST_R 172, brev8, 0x00004879, 0x0000129e
  TEST_R 173, brev8, 0x0000104c, 2098
  TEST_R 174, brev8, 0x00008095, 425
  TEST_R 175, brev8, 71, 226
  TEST_R 176, brev8, 0x000080b0, 269
  TEST_R 177, brev8, 187, 221
  TEST_R 178, brev8, 204, 51
  TEST_R 179, brev8, 20, 40
  TEST_R 180, brev8, 192, 3
  TEST_R 181, brev8, 192, 3
  TEST_R 182, brev8, 64, 2
  TEST_R 183, brev8, 192, 3
  TEST_R 184, brev8, 128, 1

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, brev8, 0xc35a69e7, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, brev8, 0x5af03ca1, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, brev8, 0x01000000, 0x80000000
  TEST_R_RD_IS_RS1 188, brev8, 128, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, brev8, 0xffff7f19, 0xfffffe98, x1, x13, x7
  TEST_R_REGISTERS 190, brev8, 0xffffc7b5, 0xffffe3ad, x2, x14, x7
  TEST_R_REGISTERS 191, brev8, 0x60c8dc57, 0x06133bea, x4, x15, x7
  TEST_R_REGISTERS 192, brev8, 0x004cddc3, 0x0032bbc3, x5, x16, x7
  TEST_R_REGISTERS 193, brev8, 0x983e96f6, 0x197c696f, x6, x17, x7
  TEST_R_REGISTERS 194, brev8, 0xd1ca2902, 0x8b539440, x7, x18, x5
  TEST_R_REGISTERS 195, brev8, 0x0ce852cb, 0x30174ad3, x8, x19, x7
  TEST_R_REGISTERS 196, brev8, 0x00a0b320, 0x0005cd04, x9, x20, x7
  TEST_R_REGISTERS 197, brev8, 0x0576694e, 0xa06e9672, x10, x21, x7
  TEST_R_REGISTERS 198, brev8, 0x000080f8, 287, x11, x22, x7
  TEST_R_REGISTERS 199, brev8, 0x9676df1c, 0x696efb38, x12, x23, x7
  TEST_R_REGISTERS 200, brev8, 0x06737a31, 0x60ce5e8c, x13, x24, x7
  TEST_R_REGISTERS 201, brev8, 0xff0f17c7, 0xfff0e8e3, x14, x25, x7
  TEST_R_REGISTERS 202, brev8, 48, 12, x15, x26, x7
  TEST_R_REGISTERS 203, brev8, 0x2b383944, 0xd41c9c22, x16, x27, x7
  TEST_R_REGISTERS 204, brev8, 0xe9f9909c, 0x979f0939, x17, x28, x7
  TEST_R_REGISTERS 205, brev8, 0xdeda1a0c, 0x7b5b5830, x18, x29, x7
  TEST_R_REGISTERS 206, brev8, 0xa3bb9e18, 0xc5dd7918, x19, x30, x7
  TEST_R_REGISTERS 207, brev8, 0x8ca93342, 0x3195cc42, x20, x31, x7
  TEST_R_REGISTERS 208, brev8, 0x2ce51151, 0x34a7888a, x21, x1, x7
  TEST_R_REGISTERS 209, brev8, 0x8c95739c, 0x31a9ce39, x22, x2, x7
  TEST_R_REGISTERS 210, brev8, 0x000080ad, 437, x23, x4, x7
  TEST_R_REGISTERS 211, brev8, 0xf710c30c, 0xef08c330, x24, x5, x7
  TEST_R_REGISTERS 212, brev8, 0x5f228d66, 0xfa44b166, x25, x6, x7
  TEST_R_REGISTERS 213, brev8, 0x99a2b57a, 0x9945ad5e, x26, x7, x5
  TEST_R_REGISTERS 214, brev8, 0x6fe81f8a, 0xf617f851, x27, x8, x7
  TEST_R_REGISTERS 215, brev8, 0x12e6d41e, 0x48672b78, x28, x9, x7
  TEST_R_REGISTERS 216, brev8, 0xffff2dcf, 0xffffb4f3, x29, x10, x7
  TEST_R_REGISTERS 217, brev8, 0x007ce396, 0x003ec769, x30, x11, x7
  TEST_R_REGISTERS 218, brev8, 0xaf1e3b19, 0xf578dc98, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, brev8, 0xff5fad5c, 0xfffab53a
  TEST_R_RESULT_AFTER 220, 0, brev8, 0xd8ac8e37, 0x1b3571ec
  TEST_R_RESULT_AFTER 221, 1, brev8, 0xffffff17, 0xffffffe8
  TEST_R_RESULT_AFTER 222, 1, brev8, 0xf94fbff0, 0x9ff2fd0f
  TEST_R_RESULT_AFTER 223, 2, brev8, 0x778c3d25, 0xee31bca4
  TEST_R_RESULT_AFTER 224, 2, brev8, 0xffffff78, 0xffffff1e
  TEST_R_AFTER 225, 0, brev8, 0x3b84706f, 0xdc210ef6
  TEST_R_AFTER 226, 0, brev8, 0xd43d00c4, 0x2bbc0023
  TEST_R_AFTER 227, 1, brev8, 0x499e93eb, 0x9279c9d7
  TEST_R_AFTER 228, 1, brev8, 0x86424e31, 0x6142728c
  TEST_R_AFTER 229, 2, brev8, 0x9dfd98cb, 0xb9bf19d3
  TEST_R_AFTER 230, 2, brev8, 0x69dbf10f, 0x96db8ff0
  TEST_R_LOADED 231, 0, brev8, 0xfee358cf, 0x7fc71af3
  TEST_R_LOADED 232, 0, brev8, 0x31f8dad3, 0x8c1f5bcb
  TEST_R_LOADED 233, 1, brev8, 0x939da955, 0xc9b995aa
  TEST_R_LOADED 234, 1, brev8, 0x00705273, 0x000e4ace
  TEST_R_LOADED 235, 2, brev8, 0xb50bf9a3, 0xadd09fc5
  TEST_R_LOADED 236, 2, brev8, 0xd904325f, 0x9b204cfa
  TEST_R_CHAIN 237, brev8, 0xc35a96e7, 0xc35a96e7
  TEST_R_CHAIN 238, brev8, 0x5a0f3c85, 0x5a0f3c85
  TEST_R_CHAIN 239, brev8, 128, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, brev8, 0
  TEST_R_ZERO_RD 241, brev8, 0x4d0690e9
  TEST_R_ZERO_RD 242, brev8, 0xb9c956a7
  TEST_R_ZERO_RD 243, brev8, 0x0e7c8244

TEST_END
