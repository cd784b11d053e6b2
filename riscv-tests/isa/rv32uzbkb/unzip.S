// unzip: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, unzip, 0, 0
  TEST_R 3, unzip, 1, 1
  TEST_R 4, unzip, 0x00010000, 2
  TEST_R 5, unzip, 0x7fffffff, 0x7fffffff
  TEST_R 6, unzip, 0x80000000, 0x80000000
  TEST_R 7, unzip, 0x80000001, 0x80000001
  TEST_R 8, unzip, 0xff80ff00, 0xffff8000
  TEST_R 9, unzip, 0xffffffff, 0xffffffff
  TEST_R 10, unzip, 0x0007000f, 127
  TEST_R 11, unzip, 0x00080000, 128
  TEST_R 12, unzip, 0x000f000f, 255
  TEST_R 13, unzip, 0x007f00ff, 0x00007fff
  TEST_R 14, unzip, 0x00ff00ff, 0x0000ffff
  TEST_R 15, unzip, 256, 0x00010000
  TEST_R 16, unzip, 0x0000ffff, 0x55555555
  TEST_R 17, unzip, 0xffff0000, 0xaaaaaaaa
  TEST_R 18, unzip, 0x01021020, 0x01020408
  TEST_R 19, unzip, 0x80400804, 0x80402010
  TEST_R 20, unzip, 0x00f000f0, 0x0000ff00
  TEST_R 21, unzip, 0xf00ff00f, 0xff0000ff
  TEST_R 22, unzip, 0x0ff00ff0, 0x00ffff00
  TEST_R 23, unzip, 0x939d9c6b, 0xc35a96e7
  TEST_R 24, unzip, 0x3368c363, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, unzip, 1, 1
  TEST_R 26, unzip, 0xfffffffe, 0xfffffffe
  TEST_R 27, unzip, 0, 0
  TEST_R 28, unzip, 0xffffffff, 0xffffffff
  TEST_R 29, unzip, 0x00010000, 2
  TEST_R 30, unzip, 0xfffeffff, 0xfffffffd
  TEST_R 31, unzip, 1, 1
  TEST_R 32, unzip, 0xfffffffe, 0xfffffffe
  TEST_R 33, unzip, 2, 4
  TEST_R 34, unzip, 0xfffffffd, 0xfffffffb
  TEST_R 35, unzip, 0x00010001, 3
  TEST_R 36, unzip, 0xfffefffe, 0xfffffffc
  TEST_R 37, unzip, 0x00020000, 8
  TEST_R 38, unzip, 0xfffdffff, 0xfffffff7
  TEST_R 39, unzip, 0x00010003, 7
  TEST_R 40, unzip, 0xfffefffc, 0xfffffff8
  TEST_R 41, unzip, 4, 16
  TEST_R 42, unzip, 0xfffffffb, 0xffffffef
  TEST_R 43, unzip, 0x00030003, 15
  TEST_R 44, unzip, 0xfffcfffc, 0xfffffff0
  TEST_R 45, unzip, 0x00040000, 32
  TEST_R 46, unzip, 0xfffbffff, 0xffffffdf
  TEST_R 47, unzip, 0x00030007, 31
  TEST_R 48, unzip, 0xfffcfff8, 0xffffffe0
  TEST_R 49, unzip, 8, 64
  TEST_R 50, unzip, 0xfffffff7, 0xffffffbf
  TEST_R 51, unzip, 0x00070007, 63
  TEST_R 52, unzip, 0xfff8fff8, 0xffffffc0
  TEST_R 53, unzip, 0x00080000, 128
  TEST_R 54, unzip, 0xfff7ffff, 0xffffff7f
  TEST_R 55, unzip, 0x0007000f, 127
  TEST_R 56, unzip, 0xfff8fff0, 0xffffff80
  TEST_R 57, unzip, 16, 256
  TEST_R 58, unzip, 0xffffffef, 0xfffffeff
  TEST_R 59, unzip, 0x000f000f, 255
  TEST_R 60, unzip, 0xfff0fff0, 0xffffff00
  TEST_R 61, unzip, 0x00100000, 512
  TEST_R 62, unzip, 0xffefffff, 0xfffffdff
  TEST_R 63, unzip, 0x000f001f, 511
  TEST_R 64, unzip, 0xfff0ffe0, 0xfffffe00
  TEST_R 65, unzip, 32, 1024
  TEST_R 66, unzip, 0xffffffdf, 0xfffffbff
  TEST_R 67, unzip, 0x001f001f, 1023
  TEST_R 68, unzip, 0xffe0ffe0, 0xfffffc00
  TEST_R 69, unzip, 0x00200000, 2048
  TEST_R 70, unzip, 0xffdfffff, 0xfffff7ff
  TEST_R 71, unzip, 0x001f003f, 2047
  TEST_R 72, unzip, 0xffe0ffc0, 0xfffff800
  TEST_R 73, unzip, 64, 0x00001000
  TEST_R 74, unzip, 0xffffffbf, 0xffffefff
  TEST_R 75, unzip, 0x003f003f, 4095
  TEST_R 76, unzip, 0xffc0ffc0, 0xfffff000
  TEST_R 77, unzip, 0x00400000, 0x00002000
  TEST_R 78, unzip, 0xffbfffff, 0xffffdfff
  TEST_R 79, unzip, 0x003f007f, 0x00001fff
  TEST_R 80, unzip, 0xffc0ff80, 0xffffe000
  TEST_R 81, unzip, 128, 0x00004000
  TEST_R 82, unzip, 0xffffff7f, 0xffffbfff
  TEST_R 83, unzip, 0x007f007f, 0x00003fff
  TEST_R 84, unzip, 0xff80ff80, 0xffffc000
  TEST_R 85, unzip, 0x00800000, 0x00008000
  TEST_R 86, unzip, 0xff7fffff, 0xffff7fff
  TEST_R 87, unzip, 0x007f00ff, 0x00007fff
  TEST_R 88, unzip, 0xff80ff00, 0xffff8000
  TEST_R 89, unzip, 256, 0x00010000
  TEST_R 90, unzip, 0xfffffeff, 0xfffeffff
  TEST_R 91, unzip, 0x00ff00ff, 0x0000ffff
  TEST_R 92, unzip, 0xff00ff00, 0xffff0000
  TEST_R 93, unzip, 0x01000000, 0x00020000
  TEST_R 94, unzip, 0xfeffffff, 0xfffdffff
  TEST_R 95, unzip, 0x00ff01ff, 0x0001ffff
  TEST_R 96, unzip, 0xff00fe00, 0xfffe0000
  TEST_R 97, unzip, 512, 0x00040000
  TEST_R 98, unzip, 0xfffffdff, 0xfffbffff
  TEST_R 99, unzip, 0x01ff01ff, 0x0003ffff
  TEST_R 100, unzip, 0xfe00fe00, 0xfffc0000
  TEST_R 101, unzip, 0x02000000, 0x00080000
  TEST_R 102, unzip, 0xfdffffff, 0xfff7ffff
  TEST_R 103, unzip, 0x01ff03ff, 0x0007ffff
  TEST_R 104, unzip, 0xfe00fc00, 0xfff80000
  TEST_R 105, unzip, 1024, 0x00100000
  TEST_R 106, unzip, 0xfffffbff, 0xffefffff
  TEST_R 107, unzip, 0x03ff03ff, 0x000fffff
  TEST_R 108, unzip, 0xfc00fc00, 0xfff00000
  TEST_R 109, unzip, 0x04000000, 0x00200000
  TEST_R 110, unzip, 0xfbffffff, 0xffdfffff
  TEST_R 111, unzip, 0x03ff07ff, 0x001fffff
  TEST_R 112, unzip, 0xfc00f800, 0xffe00000
  TEST_R 113, unzip, 2048, 0x00400000
  TEST_R 114, unzip, 0xfffff7ff, 0xffbfffff
  TEST_R 115, unzip, 0x07ff07ff, 0x003fffff
  TEST_R 116, unzip, 0xf800f800, 0xffc00000
  TEST_R 117, unzip, 0x08000000, 0x00800000
  TEST_R 118, unzip, 0xf7ffffff, 0xff7fffff
  TEST_R 119, unzip, 0x07ff0fff, 0x007fffff
  TEST_R 120, unzip, 0xf800f000, 0xff800000
  TEST_R 121, unzip, 0x00001000, 0x01000000
  TEST_R 122, unzip, 0xffffefff, 0xfeffffff
  TEST_R 123, unzip, 0x0fff0fff, 0x00ffffff
  TEST_R 124, unzip, 0xf000f000, 0xff000000
  TEST_R 125, unzip, 0x10000000, 0x02000000
  TEST_R 126, unzip, 0xefffffff, 0xfdffffff
  TEST_R 127, unzip, 0x0fff1fff, 0x01ffffff
  TEST_R 128, unzip, 0xf000e000, 0xfe000000
  TEST_R 129, unzip, 0x00002000, 0x04000000
  TEST_R 130, unzip, 0xffffdfff, 0xfbffffff
  TEST_R 131, unzip, 0x1fff1fff, 0x03ffffff
  TEST_R 132, unzip, 0xe000e000, 0xfc000000
  TEST_R 133, unzip, 0x20000000, 0x08000000
  TEST_R 134, unzip, 0xdfffffff, 0xf7ffffff
  TEST_R 135, unzip, 0x1fff3fff, 0x07ffffff
  TEST_R 136, unzip, 0xe000c000, 0xf8000000
  TEST_R 137, unzip, 0x00004000, 0x10000000
  TEST_R 138, unzip, 0xffffbfff, 0xefffffff
  TEST_R 139, unzip, 0x3fff3fff, 0x0fffffff
  TEST_R 140, unzip, 0xc000c000, 0xf0000000
  TEST_R 141, unzip, 0x40000000, 0x20000000
  TEST_R 142, unzip, 0xbfffffff, 0xdfffffff
  TEST_R 143, unzip, 0x3fff7fff, 0x1fffffff
  TEST_R 144, unzip, 0xc0008000, 0xe0000000
  TEST_R 145, unzip, 0x00008000, 0x40000000
  TEST_R 146, unzip, 0xffff7fff, 0xbfffffff
  TEST_R 147, unzip, 0x7fff7fff, 0x3fffffff
  TEST_R 148, unzip, 0x80008000, 0xc0000000
  TEST_R 149, unzip, 0x80000000, 0x80000000
  TEST_R 150, unzip, 0x7fffffff, 0x7fffffff
  TEST_R 151, unzip, 0x7fffffff, 0x7fffffff
  TEST_R 152, unzip, 0x80000000, 0x80000000

  // Noise.
  TEST_R 153, unzip, 0x37e10271, 0x0a2ebd03
  TEST_R 154, unzip, 0x002c9490, 0x411049a0
  TEST_R 155, unzip, 0x08a36f03, 0x14d5880f
  TEST_R 156, unzip, 0x09f052d7, 0x1186fb15
  TEST_R 157, unzip, 0x2444380a, 0x0d602064
  TEST_R 158, unzip, 0x0b611a23, 0x01ce2c07
  TEST_R 159, unzip, 0x127a133c, 0x030d2fd8
  TEST_R 160, unzip, 0x0afa159f, 0x0199ebdd
  TEST_R 161, unzip, 0x0d8306ce, 0x00b6d05e
  TEST_R 162, unzip, 0x02b703f5, 0x000ddf3b
  TEST_R 163, unzip, 0x045f04ad, 0x003066fb
  TEST_R 164, unzip, 0x01e00187, 0x0003e815
  TEST_R 165, unzip, 0x01e60364, 0x0007bc38
  TEST_R 166, unzip, 0x00f20209, 0x0004aa49
  TEST_R 167, unzip, 0x006000ef, 0x00007c55
  TEST_R 168, unzip, 0x008200c4, 0x0000d018
  TEST_R 169, unzip, 0x00d400b0, 0x0000e720
  TEST_R 170, unzip, 0x000c00db, 0x000051e5
  TEST_R 171, unzip, 0x0001004f, 0x00001057
  TEST_R 172, unzip, 0x000b0009, 203
  TEST_R 173, unzip, 0x003e0007, 2749
  TEST_R 174, unzip, 0x00070021, 1067
  TEST_R 175, unzip, 0x00070015, 315
  TEST_R 176, unzip, 0x00020007, 29
  TEST_R 177, unzip, 8, 64
  TEST_R 178, unzip, 0x00010001, 3
  TEST_R 179, unzip, 0x00060005, 57
  TEST_R 180, unzip, 0x00010000, 2
  TEST_R 181, unzip, 0x00020000, 8
  TEST_R 182, unzip, 2, 4
  TEST_R 183, unzip, 0x00010001, 3
  TEST_R 184, unzip, 1, 1

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, unzip, 0x939d9c6b, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, unzip, 0x3368c363, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, unzip, 0x80000000, 0x80000000
  TEST_R_RD_IS_RS1 188, unzip, 1, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, unzip, 0x104f197c, 0x034135fa, x1, x13, x7
  TEST_R_REGISTERS 190, unzip, 0x1612fd41, 0x57791209, x2, x14, x7
  TEST_R_REGISTERS 191, unzip, 0x08fc0fde, 0x00d5fbf4, x4, x15, x7
  TEST_R_REGISTERS 192, unzip, 0xf4077cf7, 0xbf70553f, x5, x16, x7
  TEST_R_REGISTERS 193, unzip, 0xf025f4ed, 0xff105c73, x6, x17, x7
  TEST_R_REGISTERS 194, unzip, 0xfd87f881, 0xffe2c02b, x7, x18, x5
  TEST_R_REGISTERS 195, unzip, 0xbc0252a0, 0x9ba44408, x8, x19, x7
  TEST_R_REGISTERS 196, unzip, 0xfffdfffd, 0xfffffff3, x9, x20, x7
  TEST_R_REGISTERS 197, unzip, 0x020a02ac, 0x000c44d8, x10, x21, x7
  TEST_R_REGISTERS 198, unzip, 0xf954fd45, 0xffd33231, x11, x22, x7
  TEST_R_REGISTERS 199, unzip, 0xfffefffb, 0xffffffed, x12, x23, x7
  TEST_R_REGISTERS 200, unzip, 3, 5, x13, x24, x7
  TEST_R_REGISTERS 201, unzip, 0xed76fa98, 0xfde66b68, x14, x25, x7
  TEST_R_REGISTERS 202, unzip, 0xa1c5c50e, 0xd813a076, x15, x26, x7
  TEST_R_REGISTERS 203, unzip, 0xff8efcfa, 0xfffad5ec, x16, x27, x7
  TEST_R_REGISTERS 204, unzip, 0x54fb072f, 0x2235aedf, x17, x28, x7
  TEST_R_REGISTERS 205, unzip, 0xd885c232, 0xf2848526, x18, x29, x7
  TEST_R_REGISTERS 206, unzip, 0x5d70330f, 0x27a72a55, x19, x30, x7
  TEST_R_REGISTERS 207, unzip, 0xd8764aa0, 0xb2c46e28, x20, x31, x7
  TEST_R_REGISTERS 208, unzip, 0xa7eb8d31, 0xc87bad8b, x21, x1, x7
  TEST_R_REGISTERS 209, unzip, 0xcb2a8c57, 0xe0da199d, x22, x2, x7
  TEST_R_REGISTERS 210, unzip, 0x00d202ee, 0x0004f65c, x23, x4, x7
  TEST_R_REGISTERS 211, unzip, 0x8c49210a, 0x84a120c6, x24, x5, x7
  TEST_R_REGISTERS 212, unzip, 0xcee680ca, 0xe0a8f86c, x25, x6, x7
  TEST_R_REGISTERS 213, unzip, 0xf22314e9, 0xab185c4b, x26, x7, x5
  TEST_R_REGISTERS 214, unzip, 0x56ab134e, 0x232d98de, x27, x8, x7
  TEST_R_REGISTERS 215, unzip, 0xff784ffe, 0xbaff7fd4, x28, x9, x7
  TEST_R_REGISTERS 216, unzip, 0xfff9fffd, 0xffffffd3, x29, x10, x7
  TEST_R_REGISTERS 217, unzip, 0xff88ffb2, 0xffffc584, x30, x11, x7
  TEST_R_REGISTERS 218, unzip, 0x00050000, 34, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, unzip, 0xfffcfff9, 0xffffffe1
  TEST_R_RESULT_AFTER 220, 0, unzip, 0xa18c9741, 0xc91790a1
  TEST_R_RESULT_AFTER 221, 1, unzip, 0xfff6fff6, 0xffffff3c
  TEST_R_RESULT_AFTER 222, 1, unzip, 0x00040000, 32
  TEST_R_RESULT_AFTER 223, 2, unzip, 0xffeefffe, 0xfffffdfc
  TEST_R_RESULT_AFTER 224, 2, unzip, 0xfffffffe, 0xfffffffe
  TEST_R_AFTER 225, 0, unzip, 0x2afc36db, 0x0d9cfbe5
  TEST_R_AFTER 226, 0, unzip, 0x4402ae86, 0x6474401c
  TEST_R_AFTER 227, 1, unzip, 0xffffffff, 0xffffffff
  TEST_R_AFTER 228, 1, unzip, 0xb5959788, 0xcb37c262
  TEST_R_AFTER 229, 2, unzip, 0x017c03c5, 0x00077ab1
  TEST_R_AFTER 230, 2, unzip, 0x00020002, 12
  TEST_R_LOADED 231, 0, unzip, 0xd4079534, 0xe331053a
  TEST_R_LOADED 232, 0, unzip, 0xae2e82db, 0xc8ac59ed
  TEST_R_LOADED 233, 1, unzip, 0x3e88b103, 0x4fa98085
  TEST_R_LOADED 234, 1, unzip, 0x00903b9f, 0x0545c355
  TEST_R_LOADED 235, 2, unzip, 0xff57fda2, 0xfffb662e
  TEST_R_LOADED 236, 2, unzip, 0xfff6ffae, 0xffffee7c
  TEST_R_CHAIN 237, unzip, 0x9aa75769, 0xc35a96e7
  TEST_R_CHAIN 238, unzip, 0x56955899, 0x5a0f3c85
  TEST_R_CHAIN 239, unzip, 0x02000000, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, unzip, 0
  TEST_R_ZERO_RD 241, unzip, 0x47d27c01
  TEST_R_ZERO_RD 242, unzip, 0xf311ff3b
  TEST_R_ZERO_RD 243, unzip, 0xfffffff4

TEST_END
