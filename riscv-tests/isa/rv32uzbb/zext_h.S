// zext.h: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, zext.h, 0, 0
  TEST_R 3, zext.h, 1, 1
  TEST_R 4, zext.h, 2, 2
  TEST_R 5, zext.h, 0x0000ffff, 0x7fffffff
  TEST_R 6, zext.h, 0, 0x80000000
  TEST_R 7, zext.h, 1, 0x80000001
  TEST_R 8, zext.h, 0x00008000, 0xffff8000
  TEST_R 9, zext.h, 0x0000ffff, 0xffffffff
  TEST_R 10, zext.h, 127, 127
  TEST_R 11, zext.h, 128, 128
  TEST_R 12, zext.h, 255, 255
  TEST_R 13, zext.h, 0x00007fff, 0x00007fff
  TEST_R 14, zext.h, 0x0000ffff, 0x0000ffff
  TEST_R 15, zext.h, 0, 0x00010000
  TEST_R 16, zext.h, 0x00005555, 0x55555555
  TEST_R 17, zext.h, 0x0000aaaa, 0xaaaaaaaa
  TEST_R 18, zext.h, 1032, 0x01020408
  TEST_R 19, zext.h, 0x00002010, 0x80402010
  TEST_R 20, zext.h, 0x0000ff00, 0x0000ff00
  TEST_R 21, zext.h, 255, 0xff0000ff
  TEST_R 22, zext.h, 0x0000ff00, 0x00ffff00
  TEST_R 23, zext.h, 0x000096e7, 0xc35a96e7
  TEST_R 24, zext.h, 0x00003c85, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, zext.h, 1, 1
  TEST_R 26, zext.h, 0x0000fffe, 0xfffffffe
  TEST_R 27, zext.h, 0, 0
  TEST_R 28, zext.h, 0x0000ffff, 0xffffffff
  TEST_R 29, zext.h, 2, 2
  TEST_R 30, zext.h, 0x0000fffd, 0xfffffffd
  TEST_R 31, zext.h, 1, 1
  TEST_R 32, zext.h, 0x0000fffe, 0xfffffffe
  TEST_R 33, zext.h, 4, 4
  TEST_R 34, zext.h, 0x0000fffb, 0xfffffffb
  TEST_R 35, zext.h, 3, 3
  TEST_R 36, zext.h, 0x0000fffc, 0xfffffffc
  TEST_R 37, zext.h, 8, 8
  TEST_R 38, zext.h, 0x0000fff7, 0xfffffff7
  TEST_R 39, zext.h, 7, 7
  TEST_R 40, zext.h, 0x0000fff8, 0xfffffff8
  TEST_R 41, zext.h, 16, 16
  TEST_R 42, zext.h, 0x0000ffef, 0xffffffef
  TEST_R 43, zext.h, 15, 15
  TEST_R 44, zext.h, 0x0000fff0, 0xfffffff0
  TEST_R 45, zext.h, 32, 32
  TEST_R 46, zext.h, 0x0000ffdf, 0xffffffdf
  TEST_R 47, zext.h, 31, 31
  TEST_R 48, zext.h, 0x0000ffe0, 0xffffffe0
  TEST_R 49, zext.h, 64, 64
  TEST_R 50, zext.h, 0x0000ffbf, 0xffffffbf
  TEST_R 51, zext.h, 63, 63
  TEST_R 52, zext.h, 0x0000ffc0, 0xffffffc0
  TEST_R 53, zext.h, 128, 128
  TEST_R 54, zext.h, 0x0000ff7f, 0xffffff7f
  TEST_R 55, zext.h, 127, 127
  TEST_R 56, zext.h, 0x0000ff80, 0xffffff80
  TEST_R 57, zext.h, 256, 256
  TEST_R 58, zext.h, 0x0000feff, 0xfffffeff
  TEST_R 59, zext.h, 255, 255
  TEST_R 60, zext.h, 0x0000ff00, 0xffffff00
  TEST_R 61, zext.h, 512, 512
  TEST_R 62, zext.h, 0x0000fdff, 0xfffffdff
  TEST_R 63, zext.h, 511, 511
  TEST_R 64, zext.h, 0x0000fe00, 0xfffffe00
  TEST_R 65, zext.h, 1024, 1024
  TEST_R 66, zext.h, 0x0000fbff, 0xfffffbff
  TEST_R 67, zext.h, 1023, 1023
  TEST_R 68, zext.h, 0x0000fc00, 0xfffffc00
  TEST_R 69, zext.h, 2048, 2048
  TEST_R 70, zext.h, 0x0000f7ff, 0xfffff7ff
  TEST_R 71, zext.h, 2047, 2047
  TEST_R 72, zext.h, 0x0000f800, 0xfffff800
  TEST_R 73, zext.h, 0x00001000, 0x00001000
  TEST_R 74, zext.h, 0x0000efff, 0xffffefff
  TEST_R 75, zext.h, 4095, 4095
  TEST_R 76, zext.h, 0x0000f000, 0xfffff000
  TEST_R 77, zext.h, 0x00002000, 0x00002000
  TEST_R 78, zext.h, 0x0000dfff, 0xffffdfff
  TEST_R 79, zext.h, 0x00001fff, 0x00001fff
  TEST_R 80, zext.h, 0x0000e000, 0xffffe000
  TEST_R 81, zext.h, 0x00004000, 0x00004000
  TEST_R 82, zext.h, 0x0000bfff, 0xffffbfff
  TEST_R 83, zext.h, 0x00003fff, 0x00003fff
  TEST_R 84, zext.h, 0x0000c000, 0xffffc000
  TEST_R 85, zext.h, 0x00008000, 0x00008000
  TEST_R 86, zext.h, 0x00007fff, 0xffff7fff
  TEST_R 87, zext.h, 0x00007fff, 0x00007fff
  TEST_R 88, zext.h, 0x00008000, 0xffff8000
  TEST_R 89, zext.h, 0, 0x00010000
  TEST_R 90, zext.h, 0x0000ffff, 0xfffeffff
  TEST_R 91, zext.h, 0x0000ffff, 0x0000ffff
  TEST_R 92, zext.h, 0, 0xffff0000
  TEST_R 93, zext.h, 0, 0x00020000
  TEST_R 94, zext.h, 0x0000ffff, 0xfffdffff
  TEST_R 95, zext.h, 0x0000ffff, 0x0001ffff
  TEST_R 96, zext.h, 0, 0xfffe0000
  TEST_R 97, zext.h, 0, 0x00040000
  TEST_R 98, zext.h, 0x0000ffff, 0xfffbffff
  TEST_R 99, zext.h, 0x0000ffff, 0x0003ffff
  TEST_R 100, zext.h, 0, 0xfffc0000
  TEST_R 101, zext.h, 0, 0x00080000
  TEST_R 102, zext.h, 0x0000ffff, 0xfff7ffff
  TEST_R 103, zext.h, 0x0000ffff, 0x0007ffff
  TEST_R 104, zext.h, 0, 0xfff80000
  TEST_R 105, zext.h, 0, 0x00100000
  TEST_R 106, zext.h, 0x0000ffff, 0xffefffff
  TEST_R 107, zext.h, 0x0000ffff, 0x000fffff
  TEST_R 108, zext.h, 0, 0xfff00000
  TEST_R 109, zext.h, 0, 0x00200000
  TEST_R 110, zext.h, 0x0000ffff, 0xffdfffff
  TEST_R 111, zext.h, 0x0000ffff, 0x001fffff
  TEST_R 112, zext.h, 0, 0xffe00000
  TEST_R 113, zext.h, 0, 0x00400000
  TEST_R 114, zext.h, 0x0000ffff, 0xffbfffff
  TEST_R 115, zext.h, 0x0000ffff, 0x003fffff
  TEST_R 116, zext.h, 0, 0xffc00000
  TEST_R 117, zext.h, 0, 0x00800000
  TEST_R 118, zext.h, 0x0000ffff, 0xff7fffff
  TEST_R 119, zext.h, 0x0000ffff, 0x007fffff
  TEST_R 120, zext.h, 0, 0xff800000
  TEST_R 121, zext.h, 0, 0x01000000
  TEST_R 122, zext.h, 0x0000ffff, 0xfeffffff
  TEST_R 123, zext.h, 0x0000ffff, 0x00ffffff
  TEST_R 124, zext.h, 0, 0xff000000
  TEST_R 125, zext.h, 0, 0x02000000
  TEST_R 126, zext.h, 0x0000ffff, 0xfdffffff
  TEST_R 127, zext.h, 0x0000ffff, 0x01ffffff
  TEST_R 128, zext.h, 0, 0xfe000000
  TEST_R 129, zext.h, 0, 0x04000000
  TEST_R 130, zext.h, 0x0000ffff, 0xfbffffff
  TEST_R 131, zext.h, 0x0000ffff, 0x03ffffff
  TEST_R 132, zext.h, 0, 0xfc000000
  TEST_R 133, zext.h, 0, 0x08000000
  TEST_R 134, zext.h, 0x0000ffff, 0xf7ffffff
  TEST_R 135, zext.h, 0x0000ffff, 0x07ffffff
  TEST_R 136, zext.h, 0, 0xf8000000
  TEST_R 137, zext.h, 0, 0x10000000
  TEST_R 138, zext.h, 0x0000ffff, 0xefffffff
  TEST_R 139, zext.h, 0x0000ffff, 0x0fffffff
  TEST_R 140, zext.h, 0, 0xf0000000
  TEST_R 141, zext.h, 0, 0x20000000
  TEST_R 142, zext.h, 0x0000ffff, 0xdfffffff
  TEST_R 143, zext.h, 0x0000ffff, 0x1fffffff
  TEST_R 144, zext.h, 0, 0xe0000000
  TEST_R 145, zext.h, 0, 0x40000000
  TEST_R 146, zext.h, 0x0000ffff, 0xbfffffff
  TEST_R 147, zext.h, 0x0000ffff, 0x3fffffff
  TEST_R 148, zext.h, 0, 0xc0000000
  TEST_R 149, zext.h, 0, 0x80000000
  TEST_R 150, zext.h, 0x0000ffff, 0x7fffffff
  TEST_R 151, zext.h, 0x0000ffff, 0x7fffffff
  TEST_R 152, zext.h, 0, 0x80000000

  // Noise.
  TEST_R 153, zext.h, 0x0000315b, 0x0732315b
  TEST_R 154, zext.h, 0x00006d15, 0x3bb06d15
  TEST_R 155, zext.h, 0x000059bd, 0x286659bd
  TEST_R 156, zext.h, 0x00004a8a, 0x00d54a8a
  TEST_R 157, zext.h, 0x0000b03f, 0x08e7b03f
  TEST_R 158, zext.h, 0x0000897f, 0x05ca897f
  TEST_R 159, zext.h, 0x0000cf20, 0x00b4cf20
  TEST_R 160, zext.h, 0x000030dc, 0x016330dc
  TEST_R 161, zext.h, 0x0000dc34, 0x0070dc34
  TEST_R 162, zext.h, 0x0000529d, 0x0078529d
  TEST_R 163, zext.h, 0x00002c4c, 0x001f2c4c
  TEST_R 164, zext.h, 0x0000b2ee, 0x001bb2ee
  TEST_R 165, zext.h, 0x0000696c, 0x0003696c
  TEST_R 166, zext.h, 0x00009e3d, 0x00049e3d
  TEST_R 167, zext.h, 0x00002016, 0x00012016
  TEST_R 168, zext.h, 0x0000c4a8, 0x0000c4a8
  TEST_R 169, zext.h, 0x000027f9, 0x000027f9
  TEST_R 170, zext.h, 0x000054d3, 0x000054d3
  TEST_R 171, zext.h, 0x00001219, 0x00001219
  TEST_R 172, zext.h, 2105, 2105
  TEST_R 173, zext.h, 1361, 1361
  TEST_R 174, zext.h, 1619, 1619
  TEST_R 175, zext.h, 272, 272
  TEST_R 176, zext.h, 9, 9
  TEST_R 177, zext.h, 192, 192
  TEST_R 178, zext.h, 60, 60
  TEST_R 179, zext.h, 16, 16
  TEST_R 180, zext.h, 6, 6
  TEST_R 181, zext.h, 12, 12
  TEST_R 182, zext.h, 6, 6
  TEST_R 183, zext.h, 2, 2
  TEST_R 184, zext.h, 0, 0

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, zext.h, 0x000096e7, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, zext.h, 0x00003c85, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, zext.h, 0, 0x80000000
  TEST_R_RD_IS_RS1 188, zext.h, 1, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, zext.h, 0x0000dbcc, 0x5d37dbcc, x1, x13, x7
  TEST_R_REGISTERS 190, zext.h, 0x0000e029, 0x0169e029, x2, x14, x7
  TEST_R_REGISTERS 191, zext.h, 0x00008b71, 0xff1a8b71, x4, x15, x7
  TEST_R_REGISTERS 192, zext.h, 0x0000775b, 0x00ae775b, x5, x16, x7
  TEST_R_REGISTERS 193, zext.h, 0x0000c625, 0x3b5ec625, x6, x17, x7
  TEST_R_REGISTERS 194, zext.h, 0x0000bde8, 0x4c30bde8, x7, x18, x5
  TEST_R_REGISTERS 195, zext.h, 0x0000997e, 0x5e41997e, x8, x19, x7
  TEST_R_REGISTERS 196, zext.h, 0x0000f4d3, 0x4c50f4d3, x9, x20, x7
  TEST_R_REGISTERS 197, zext.h, 1, 1, x10, x21, x7
  TEST_R_REGISTERS 198, zext.h, 1742, 0x004e06ce, x11, x22, x7
  TEST_R_REGISTERS 199, zext.h, 0x0000fcb3, 0xfffffcb3, x12, x23, x7
  TEST_R_REGISTERS 200, zext.h, 0x0000c5bc, 0xe9dec5bc, x13, x24, x7
  TEST_R_REGISTERS 201, zext.h, 0x00006b61, 0x0c4c6b61, x14, x25, x7
  TEST_R_REGISTERS 202, zext.h, 0x0000fffc, 0xfffffffc, x15, x26, x7
  TEST_R_REGISTERS 203, zext.h, 0x000028d6, 0xe7b428d6, x16, x27, x7
  TEST_R_REGISTERS 204, zext.h, 0x0000abc0, 0xcb52abc0, x17, x28, x7
  TEST_R_REGISTERS 205, zext.h, 0x0000e197, 0xffffe197, x18, x29, x7
  TEST_R_REGISTERS 206, zext.h, 0x00006b6c, 0x3e906b6c, x19, x30, x7
  TEST_R_REGISTERS 207, zext.h, 0x00003feb, 0x2d323feb, x20, x31, x7
  TEST_R_REGISTERS 208, zext.h, 0x0000d30e, 0x5b3ad30e, x21, x1, x7
  TEST_R_REGISTERS 209, zext.h, 2616, 2616, x22, x2, x7
  TEST_R_REGISTERS 210, zext.h, 0x0000ce4a, 0xffffce4a, x23, x4, x7
  TEST_R_REGISTERS 211, zext.h, 0x0000ffa3, 0xffffffa3, x24, x5, x7
  TEST_R_REGISTERS 212, zext.h, 0x000021da, 0x003021da, x25, x6, x7
  TEST_R_REGISTERS 213, zext.h, 0x0000f630, 0xb0c8f630, x26, x7, x5
  TEST_R_REGISTERS 214, zext.h, 0x000095df, 0x0e8495df, x27, x8, x7
  TEST_R_REGISTERS 215, zext.h, 0x000086b6, 0x095186b6, x28, x9, x7
  TEST_R_REGISTERS 216, zext.h, 0x00002b02, 0x18d52b02, x29, x10, x7
  TEST_R_REGISTERS 217, zext.h, 0x0000ff17, 0xffffff17, x30, x11, x7
  TEST_R_REGISTERS 218, zext.h, 0x0000742e, 0x25f1742e, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, zext.h, 0x0000ebf4, 0x52eaebf4
  TEST_R_RESULT_AFTER 220, 0, zext.h, 0x000013f1, 0xfdec13f1
  TEST_R_RESULT_AFTER 221, 1, zext.h, 0x0000b924, 0xffedb924
  TEST_R_RESULT_AFTER 222, 1, zext.h, 0x0000ff43, 0xffffff43
  TEST_R_RESULT_AFTER 223, 2, zext.h, 0x000031aa, 0x050831aa
  TEST_R_RESULT_AFTER 224, 2, zext.h, 895, 0xa694037f
  TEST_R_AFTER 225, 0, zext.h, 0x000099d3, 0xbc5099d3
  TEST_R_AFTER 226, 0, zext.h, 214, 0x27c900d6
  TEST_R_AFTER 227, 1, zext.h, 0x0000e9dc, 0x104ee9dc
  TEST_R_AFTER 228, 1, zext.h, 0x0000947f, 0x1fe0947f
  TEST_R_AFTER 229, 2, zext.h, 0x00003716, 0x15c63716
  TEST_R_AFTER 230, 2, zext.h, 0x0000e2a6, 0x0a8fe2a6
  TEST_R_LOADED 231, 0, zext.h, 0x00001b7b, 0x4d971b7b
  TEST_R_LOADED 232, 0, zext.h, 0x0000706a, 0x0000706a
  TEST_R_LOADED 233, 1, zext.h, 0x00003bca, 0x1b893bca
  TEST_R_LOADED 234, 1, zext.h, 0x0000b4fd, 0xaa4eb4fd
  TEST_R_LOADED 235, 2, zext.h, 0x00002ff0, 0x9dc92ff0
  TEST_R_LOADED 236, 2, zext.h, 0x0000ad5a, 0xffe2ad5a
  TEST_R_CHAIN 237, zext.h, 0x000096e7, 0xc35a96e7
  TEST_R_CHAIN 238, zext.h, 0x00003c85, 0x5a0f3c85
  TEST_R_CHAIN 239, zext.h, 128, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, zext.h, 0
  TEST_R_ZERO_RD 241, zext.h, 0xfffb7fac
  TEST_R_ZERO_RD 242, zext.h, 0xc4b9d910
  TEST_R_ZERO_RD 243, zext.h, 0x77b6783d

TEST_END
