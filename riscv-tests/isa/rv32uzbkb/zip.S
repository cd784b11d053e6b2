// zip: 242 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // Boundaries.
  TEST_R 2, zip, 0, 0
  TEST_R 3, zip, 1, 1
  TEST_R 4, zip, 4, 2
  TEST_R 5, zip, 0x7fffffff, 0x7fffffff
  TEST_R 6, zip, 0x80000000, 0x80000000
  TEST_R 7, zip, 0x80000001, 0x80000001
  TEST_R 8, zip, 0xeaaaaaaa, 0xffff8000
  TEST_R 9, zip, 0xffffffff, 0xffffffff
  TEST_R 10, zip, 0x00001555, 127
  TEST_R 11, zip, 0x00004000, 128
  TEST_R 12, zip, 0x00005555, 255
  TEST_R 13, zip, 0x15555555, 0x00007fff
  TEST_R 14, zip, 0x55555555, 0x0000ffff
  TEST_R 15, zip, 2, 0x00010000
  TEST_R 16, zip, 0x33333333, 0x55555555
  TEST_R 17, zip, 0xcccccccc, 0xaaaaaaaa
  TEST_R 18, zip, 0x00120048, 0x01020408
  TEST_R 19, zip, 0x84002100, 0x80402010
  TEST_R 20, zip, 0x55550000, 0x0000ff00
  TEST_R 21, zip, 0xaaaa5555, 0xff0000ff
  TEST_R 22, zip, 0x5555aaaa, 0x00ffff00
  TEST_R 23, zip, 0xe11e769d, 0xc35a96e7
  TEST_R 24, zip, 0x27d840bb, 0x5a0f3c85

  // Each bit alone, each alone missing, all below one and all from one on.
  TEST_R 25, zip, 1, 1
  TEST_R 26, zip, 0xfffffffe, 0xfffffffe
  TEST_R 27, zip, 0, 0
  TEST_R 28, zip, 0xffffffff, 0xffffffff
  TEST_R 29, zip, 4, 2
  TEST_R 30, zip, 0xfffffffb, 0xfffffffd
  TEST_R 31, zip, 1, 1
  TEST_R 32, zip, 0xfffffffe, 0xfffffffe
  TEST_R 33, zip, 16, 4
  TEST_R 34, zip, 0xffffffef, 0xfffffffb
  TEST_R 35, zip, 5, 3
  TEST_R 36, zip, 0xfffffffa, 0xfffffffc
  TEST_R 37, zip, 64, 8
  TEST_R 38, zip, 0xffffffbf, 0xfffffff7
  TEST_R 39, zip, 21, 7
  TEST_R 40, zip, 0xffffffea, 0xfffffff8
  TEST_R 41, zip, 256, 16
  TEST_R 42, zip, 0xfffffeff, 0xffffffef
  TEST_R 43, zip, 85, 15
  TEST_R 44, zip, 0xffffffaa, 0xfffffff0
  TEST_R 45, zip, 1024, 32
  TEST_R 46, zip, 0xfffffbff, 0xffffffdf
  TEST_R 47, zip, 341, 31
  TEST_R 48, zip, 0xfffffeaa, 0xffffffe0
  TEST_R 49, zip, 0x00001000, 64
  TEST_R 50, zip, 0xffffefff, 0xffffffbf
  TEST_R 51, zip, 1365, 63
  TEST_R 52, zip, 0xfffffaaa, 0xffffffc0
  TEST_R 53, zip, 0x00004000, 128
  TEST_R 54, zip, 0xffffbfff, 0xffffff7f
  TEST_R 55, zip, 0x00001555, 127
  TEST_R 56, zip, 0xffffeaaa, 0xffffff80
  TEST_R 57, zip, 0x00010000, 256
  TEST_R 58, zip, 0xfffeffff, 0xfffffeff
  TEST_R 59, zip, 0x00005555, 255
  TEST_R 60, zip, 0xffffaaaa, 0xffffff00
  TEST_R 61, zip, 0x00040000, 512
  TEST_R 62, zip, 0xfffbffff, 0xfffffdff
  TEST_R 63, zip, 0x00015555, 511
  TEST_R 64, zip, 0xfffeaaaa, 0xfffffe00
  TEST_R 65, zip, 0x00100000, 1024
  TEST_R 66, zip, 0xffefffff, 0xfffffbff
  TEST_R 67, zip, 0x00055555, 1023
  TEST_R 68, zip, 0xfffaaaaa, 0xfffffc00
  TEST_R 69, zip, 0x00400000, 2048
  TEST_R 70, zip, 0xffbfffff, 0xfffff7ff
  TEST_R 71, zip, 0x00155555, 2047
  TEST_R 72, zip, 0xffeaaaaa, 0xfffff800
  TEST_R 73, zip, 0x01000000, 0x00001000
  TEST_R 74, zip, 0xfeffffff, 0xffffefff
  TEST_R 75, zip, 0x00555555, 4095
  TEST_R 76, zip, 0xffaaaaaa, 0xfffff000
  TEST_R 77, zip, 0x04000000, 0x00002000
  TEST_R 78, zip, 0xfbffffff, 0xffffdfff
  TEST_R 79, zip, 0x01555555, 0x00001fff
  TEST_R 80, zip, 0xfeaaaaaa, 0xffffe000
  TEST_R 81, zip, 0x10000000, 0x00004000
  TEST_R 82, zip, 0xefffffff, 0xffffbfff
  TEST_R 83, zip, 0x05555555, 0x00003fff
  TEST_R 84, zip, 0xfaaaaaaa, 0xffffc000
  TEST_R 85, zip, 0x40000000, 0x00008000
  TEST_R 86, zip, 0xbfffffff, 0xffff7fff
  TEST_R 87, zip, 0x15555555, 0x00007fff
  TEST_R 88, zip, 0xeaaaaaaa, 0xffff8000
  TEST_R 89, zip, 2, 0x00010000
  TEST_R 90, zip, 0xfffffffd, 0xfffeffff
  TEST_R 91, zip, 0x55555555, 0x0000ffff
  TEST_R 92, zip, 0xaaaaaaaa, 0xffff0000
  TEST_R 93, zip, 8, 0x00020000
  TEST_R 94, zip, 0xfffffff7, 0xfffdffff
  TEST_R 95, zip, 0x55555557, 0x0001ffff
  TEST_R 96, zip, 0xaaaaaaa8, 0xfffe0000
  TEST_R 97, zip, 32, 0x00040000
  TEST_R 98, zip, 0xffffffdf, 0xfffbffff
  TEST_R 99, zip, 0x5555555f, 0x0003ffff
  TEST_R 100, zip, 0xaaaaaaa0, 0xfffc0000
  TEST_R 101, zip, 128, 0x00080000
  TEST_R 102, zip, 0xffffff7f, 0xfff7ffff
  TEST_R 103, zip, 0x5555557f, 0x0007ffff
  TEST_R 104, zip, 0xaaaaaa80, 0xfff80000
  TEST_R 105, zip, 512, 0x00100000
  TEST_R 106, zip, 0xfffffdff, 0xffefffff
  TEST_R 107, zip, 0x555555ff, 0x000fffff
  TEST_R 108, zip, 0xaaaaaa00, 0xfff00000
  TEST_R 109, zip, 2048, 0x00200000
  TEST_R 110, zip, 0xfffff7ff, 0xffdfffff
  TEST_R 111, zip, 0x555557ff, 0x001fffff
  TEST_R 112, zip, 0xaaaaa800, 0xffe00000
  TEST_R 113, zip, 0x00002000, 0x00400000
  TEST_R 114, zip, 0xffffdfff, 0xffbfffff
  TEST_R 115, zip, 0x55555fff, 0x003fffff
  TEST_R 116, zip, 0xaaaaa000, 0xffc00000
  TEST_R 117, zip, 0x00008000, 0x00800000
  TEST_R 118, zip, 0xffff7fff, 0xff7fffff
  TEST_R 119, zip, 0x55557fff, 0x007fffff
  TEST_R 120, zip, 0xaaaa8000, 0xff800000
  TEST_R 121, zip, 0x00020000, 0x01000000
  TEST_R 122, zip, 0xfffdffff, 0xfeffffff
  TEST_R 123, zip, 0x5555ffff, 0x00ffffff
  TEST_R 124, zip, 0xaaaa0000, 0xff000000
  TEST_R 125, zip, 0x00080000, 0x02000000
  TEST_R 126, zip, 0xfff7ffff, 0xfdffffff
  TEST_R 127, zip, 0x5557ffff, 0x01ffffff
  TEST_R 128, zip, 0xaaa80000, 0xfe000000
  TEST_R 129, zip, 0x00200000, 0x04000000
  TEST_R 130, zip, 0xffdfffff, 0xfbffffff
  TEST_R 131, zip, 0x555fffff, 0x03ffffff
  TEST_R 132, zip, 0xaaa00000, 0xfc000000
  TEST_R 133, zip, 0x00800000, 0x08000000
  TEST_R 134, zip, 0xff7fffff, 0xf7ffffff
  TEST_R 135, zip, 0x557fffff, 0x07ffffff
  TEST_R 136, zip, 0xaa800000, 0xf8000000
  TEST_R 137, zip, 0x02000000, 0x10000000
  TEST_R 138, zip, 0xfdffffff, 0xefffffff
  TEST_R 139, zip, 0x55ffffff, 0x0fffffff
  TEST_R 140, zip, 0xaa000000, 0xf0000000
  TEST_R 141, zip, 0x08000000, 0x20000000
  TEST_R 142, zip, 0xf7ffffff, 0xdfffffff
  TEST_R 143, zip, 0x57ffffff, 0x1fffffff
  TEST_R 144, zip, 0xa8000000, 0xe0000000
  TEST_R 145, zip, 0x20000000, 0x40000000
  TEST_R 146, zip, 0xdfffffff, 0xbfffffff
  TEST_R 147, zip, 0x5fffffff, 0x3fffffff
  TEST_R 148, zip, 0xa0000000, 0xc0000000
  TEST_R 149, zip, 0x80000000, 0x80000000
  TEST_R 150, zip, 0x7fffffff, 0x7fffffff
  TEST_R 151, zip, 0x7fffffff, 0x7fffffff
  TEST_R 152, zip, 0x80000000, 0x80000000

  // Noise.
  TEST_R 153, zip, 0x71bdf576, 0x4ec5d7fe
  TEST_R 154, zip, 0x7517ed6a, 0x41e7f7b8
  TEST_R 155, zip, 0x5a60c7ee, 0x349fc8ba
  TEST_R 156, zip, 0x553eb049, 0x07c2f649
  TEST_R 157, zip, 0x5136bd7c, 0x05e6d67e
  TEST_R 158, zip, 0x0524bf8f, 0x04fb3273
  TEST_R 159, zip, 0x4100b031, 0x00c49045
  TEST_R 160, zip, 0x41459b83, 0x00b99b51
  TEST_R 161, zip, 0x01115386, 0x001915d2
  TEST_R 162, zip, 0x11146321, 0x00545691
  TEST_R 163, zip, 0x415551a4, 0x000c9fd2
  TEST_R 164, zip, 0x40041020, 0x00048240
  TEST_R 165, zip, 0x1441015a, 0x0003691c
  TEST_R 166, zip, 0x41455039, 0x00069bc5
  TEST_R 167, zip, 0x14501506, 0x00016c72
  TEST_R 168, zip, 0x15001502, 0x00017070
  TEST_R 169, zip, 0x11111411, 0x00005565
  TEST_R 170, zip, 0x14514041, 0x00006d89
  TEST_R 171, zip, 0x00104411, 1189
  TEST_R 172, zip, 0x00455150, 3036
  TEST_R 173, zip, 0x00445504, 2802
  TEST_R 174, zip, 0x00114455, 1455
  TEST_R 175, zip, 0x00011145, 347
  TEST_R 176, zip, 0x00014444, 426
  TEST_R 177, zip, 0x00005114, 214
  TEST_R 178, zip, 325, 27
  TEST_R 179, zip, 16, 4
  TEST_R 180, zip, 80, 12
  TEST_R 181, zip, 1, 1
  TEST_R 182, zip, 5, 3
  TEST_R 183, zip, 1, 1
  TEST_R 184, zip, 0, 0

  // Source and destination are one register.
  TEST_R_RD_IS_RS1 185, zip, 0xe11e769d, 0xc35a96e7
  TEST_R_RD_IS_RS1 186, zip, 0x27d840bb, 0x5a0f3c85
  TEST_R_RD_IS_RS1 187, zip, 0x80000000, 0x80000000
  TEST_R_RD_IS_RS1 188, zip, 1, 1

  // Every register in every place.
  TEST_R_REGISTERS 189, zip, 0x050515ea, 0x000f3378, x1, x13, x7
  TEST_R_REGISTERS 190, zip, 0xbcf99fb5, 0xeebc6d77, x2, x14, x7
  TEST_R_REGISTERS 191, zip, 0x01555105, 0x00001fd3, x4, x15, x7
  TEST_R_REGISTERS 192, zip, 0x00001045, 75, x5, x16, x7
  TEST_R_REGISTERS 193, zip, 0xffffffff, 0xffffffff, x6, x17, x7
  TEST_R_REGISTERS 194, zip, 0x69eba746, 0x6fd1993a, x7, x18, x5
  TEST_R_REGISTERS 195, zip, 0x00004451, 173, x8, x19, x7
  TEST_R_REGISTERS 196, zip, 0x94ee9cbc, 0x8fae6a66, x9, x20, x7
  TEST_R_REGISTERS 197, zip, 0xba30e032, 0xf4c54484, x10, x21, x7
  TEST_R_REGISTERS 198, zip, 68, 10, x11, x22, x7
  TEST_R_REGISTERS 199, zip, 0x00101efc, 0x003e046e, x12, x23, x7
  TEST_R_REGISTERS 200, zip, 0xffffffeb, 0xfffffff9, x13, x24, x7
  TEST_R_REGISTERS 201, zip, 0x0278ca49, 0x16b20c89, x14, x25, x7
  TEST_R_REGISTERS 202, zip, 0x6e57aead, 0x71feaf23, x15, x26, x7
  TEST_R_REGISTERS 203, zip, 0x5cdf367f, 0x2b57ef6f, x16, x27, x7
  TEST_R_REGISTERS 204, zip, 0x6cf20932, 0x6d25ac14, x17, x28, x7
  TEST_R_REGISTERS 205, zip, 0x5c1e61c5, 0x2348e69b, x18, x29, x7
  TEST_R_REGISTERS 206, zip, 0x67108346, 0x5091b41a, x19, x30, x7
  TEST_R_REGISTERS 207, zip, 0xefbaaebe, 0xffffb426, x20, x31, x7
  TEST_R_REGISTERS 208, zip, 272, 20, x21, x1, x7
  TEST_R_REGISTERS 209, zip, 0xc9d16a95, 0xa8789d87, x22, x2, x7
  TEST_R_REGISTERS 210, zip, 0xf746331b, 0xd153fa55, x23, x4, x7
  TEST_R_REGISTERS 211, zip, 0x41540010, 0x00009e04, x24, x5, x7
  TEST_R_REGISTERS 212, zip, 0x58ffebec, 0x2ffecf9a, x25, x6, x7
  TEST_R_REGISTERS 213, zip, 0xfffffffa, 0xfffffffc, x26, x7, x5
  TEST_R_REGISTERS 214, zip, 0x1115171b, 0x00135775, x27, x8, x7
  TEST_R_REGISTERS 215, zip, 0xfffffaee, 0xffffffca, x28, x9, x7
  TEST_R_REGISTERS 216, zip, 0xafeabae5, 0xfffc384b, x29, x10, x7
  TEST_R_REGISTERS 217, zip, 0xc0f564b1, 0x8c4c8fa5, x30, x11, x7
  TEST_R_REGISTERS 218, zip, 0xfb9f2de6, 0xfb6dd73a, x31, x12, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_R_RESULT_AFTER 219, 0, zip, 0xd56efc51, 0x87e0faed
  TEST_R_RESULT_AFTER 220, 0, zip, 0xe70f9948, 0xd3a2b358
  TEST_R_RESULT_AFTER 221, 1, zip, 0x5e0e278f, 0x335be233
  TEST_R_RESULT_AFTER 222, 1, zip, 0xffffabfb, 0xffffff1d
  TEST_R_RESULT_AFTER 223, 2, zip, 0xfffffbeb, 0xffffffd9
  TEST_R_RESULT_AFTER 224, 2, zip, 0xef4aa411, 0xf3c0b825
  TEST_R_AFTER 225, 0, zip, 0x504cad9c, 0x02eaca36
  TEST_R_AFTER 226, 0, zip, 0x00400150, 2076
  TEST_R_AFTER 227, 1, zip, 0x0f321965, 0x3524345b
  TEST_R_AFTER 228, 1, zip, 0xe50e0853, 0xc321b20d
  TEST_R_AFTER 229, 2, zip, 0x55015152, 0x0001f1dc
  TEST_R_AFTER 230, 2, zip, 0xfffbbefb, 0xfffffd6d
  TEST_R_LOADED 231, 0, zip, 0xfffffffe, 0xfffffffe
  TEST_R_LOADED 232, 0, zip, 0xb31f0072, 0xd305570c
  TEST_R_LOADED 233, 1, zip, 0xeefabadb, 0xfffbac4d
  TEST_R_LOADED 234, 1, zip, 0xfffffebf, 0xffffffe7
  TEST_R_LOADED 235, 2, zip, 0xfababfbf, 0xffffc477
  TEST_R_LOADED 236, 2, zip, 0x414040cc, 0x000a988a
  TEST_R_CHAIN 237, zip, 0xbd1643f9, 0xc35a96e7
  TEST_R_CHAIN 238, zip, 0x182ae7c5, 0x5a0f3c85
  TEST_R_CHAIN 239, zip, 0x10000000, 128

  // x0 as a source is zero, as a destination stays so.
  TEST_R_ZERO_RS1 240, zip, 0
  TEST_R_ZERO_RD 241, zip, 0x55e59182
  TEST_R_ZERO_RD 242, zip, 0x0d6d453b
  TEST_R_ZERO_RD 243, zip, 0xb39476bb

TEST_END
