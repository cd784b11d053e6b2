// mulhu: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, mulhu, 0, 0, 0
  TEST_RR 3, mulhu, 0, 0, 1
  TEST_RR 4, mulhu, 0, 0, 2
  TEST_RR 5, mulhu, 0, 0, 0x7fffffff
  TEST_RR 6, mulhu, 0, 0, 0x80000000
  TEST_RR 7, mulhu, 0, 0, 0x80000001
  TEST_RR 8, mulhu, 0, 0, 0xffff8000
  TEST_RR 9, mulhu, 0, 0, 0xffffffff
  TEST_RR 10, mulhu, 0, 1, 0
  TEST_RR 11, mulhu, 0, 1, 1
  TEST_RR 12, mulhu, 0, 1, 2
  TEST_RR 13, mulhu, 0, 1, 0x7fffffff
  TEST_RR 14, mulhu, 0, 1, 0x80000000
  TEST_RR 15, mulhu, 0, 1, 0x80000001
  TEST_RR 16, mulhu, 0, 1, 0xffff8000
  TEST_RR 17, mulhu, 0, 1, 0xffffffff
  TEST_RR 18, mulhu, 0, 2, 0
  TEST_RR 19, mulhu, 0, 2, 1
  TEST_RR 20, mulhu, 0, 2, 2
  TEST_RR 21, mulhu, 0, 2, 0x7fffffff
  TEST_RR 22, mulhu, 1, 2, 0x80000000
  TEST_RR 23, mulhu, 1, 2, 0x80000001
  TEST_RR 24, mulhu, 1, 2, 0xffff8000
  TEST_RR 25, mulhu, 1, 2, 0xffffffff
  TEST_RR 26, mulhu, 0, 0x7fffffff, 0
  TEST_RR 27, mulhu, 0, 0x7fffffff, 1
  TEST_RR 28, mulhu, 0, 0x7fffffff, 2
  TEST_RR 29, mulhu, 0x3fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, mulhu, 0x3fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, mulhu, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, mulhu, 0x7fffbfff, 0x7fffffff, 0xffff8000
  TEST_RR 33, mulhu, 0x7ffffffe, 0x7fffffff, 0xffffffff
  TEST_RR 34, mulhu, 0, 0x80000000, 0
  TEST_RR 35, mulhu, 0, 0x80000000, 1
  TEST_RR 36, mulhu, 1, 0x80000000, 2
  TEST_RR 37, mulhu, 0x3fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, mulhu, 0x40000000, 0x80000000, 0x80000000
  TEST_RR 39, mulhu, 0x40000000, 0x80000000, 0x80000001
  TEST_RR 40, mulhu, 0x7fffc000, 0x80000000, 0xffff8000
  TEST_RR 41, mulhu, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, mulhu, 0, 0x80000001, 0
  TEST_RR 43, mulhu, 0, 0x80000001, 1
  TEST_RR 44, mulhu, 1, 0x80000001, 2
  TEST_RR 45, mulhu, 0x3fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, mulhu, 0x40000000, 0x80000001, 0x80000000
  TEST_RR 47, mulhu, 0x40000001, 0x80000001, 0x80000001
  TEST_RR 48, mulhu, 0x7fffc000, 0x80000001, 0xffff8000
  TEST_RR 49, mulhu, 0x80000000, 0x80000001, 0xffffffff
  TEST_RR 50, mulhu, 0, 0xffff8000, 0
  TEST_RR 51, mulhu, 0, 0xffff8000, 1
  TEST_RR 52, mulhu, 1, 0xffff8000, 2
  TEST_RR 53, mulhu, 0x7fffbfff, 0xffff8000, 0x7fffffff
  TEST_RR 54, mulhu, 0x7fffc000, 0xffff8000, 0x80000000
  TEST_RR 55, mulhu, 0x7fffc000, 0xffff8000, 0x80000001
  TEST_RR 56, mulhu, 0xffff0000, 0xffff8000, 0xffff8000
  TEST_RR 57, mulhu, 0xffff7fff, 0xffff8000, 0xffffffff
  TEST_RR 58, mulhu, 0, 0xffffffff, 0
  TEST_RR 59, mulhu, 0, 0xffffffff, 1
  TEST_RR 60, mulhu, 1, 0xffffffff, 2
  TEST_RR 61, mulhu, 0x7ffffffe, 0xffffffff, 0x7fffffff
  TEST_RR 62, mulhu, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, mulhu, 0x80000000, 0xffffffff, 0x80000001
  TEST_RR 64, mulhu, 0xffff7fff, 0xffffffff, 0xffff8000
  TEST_RR 65, mulhu, 0xfffffffe, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, mulhu, 0x00005e3c, 0x00006fb8, 0xd7f178ce
  TEST_RR 67, mulhu, 0x00005e3d, 0x00006fb9, 0xd7f178ce
  TEST_RR 68, mulhu, 23, 0xfc123042, 24
  TEST_RR 69, mulhu, 24, 0xfc123042, 25
  TEST_RR 70, mulhu, 0xab06457b, 0xfffffffd, 0xab06457e
  TEST_RR 71, mulhu, 0xab06457d, 0xffffffff, 0xab06457e
  TEST_RR 72, mulhu, 0xca66a9e9, 0xca8c1cd6, 0xffd0ab11
  TEST_RR 73, mulhu, 0xca66a9eb, 0xca8c1cd6, 0xffd0ab13
  TEST_RR 74, mulhu, 0x00006fdc, 0x0000ea93, 0x7a141f1d
  TEST_RR 75, mulhu, 0x00006fde, 0x0000ea97, 0x7a141f1d
  TEST_RR 76, mulhu, 0x0282e39c, 0x089fa96e, 0x4a8c9de4
  TEST_RR 77, mulhu, 0x0282e39b, 0x089fa96e, 0x4a8c9de0
  TEST_RR 78, mulhu, 0x7b6a3fa4, 0x7b712d2f, 0xfff1a1f3
  TEST_RR 79, mulhu, 0x7b6a3f9c, 0x7b712d27, 0xfff1a1f3
  TEST_RR 80, mulhu, 0x043e475b, 0x4e42c111, 0x0de157f1
  TEST_RR 81, mulhu, 0x043e475e, 0x4e42c111, 0x0de157f9
  TEST_RR 82, mulhu, 0xd4dd505a, 0xef739365, 0xe3935b2f
  TEST_RR 83, mulhu, 0xd4dd5068, 0xef739375, 0xe3935b2f
  TEST_RR 84, mulhu, 0x0009fb09, 0x37c9e410, 0x002dcc6c
  TEST_RR 85, mulhu, 0x0009fb0c, 0x37c9e410, 0x002dcc7c
  TEST_RR 86, mulhu, 0x00611763, 0x00611764, 0xfffffec0
  TEST_RR 87, mulhu, 0x00611743, 0x00611744, 0xfffffec0
  TEST_RR 88, mulhu, 0, 0xfffff020, 0
  TEST_RR 89, mulhu, 31, 0xfffff020, 32
  TEST_RR 90, mulhu, 0x74d2a8bd, 0x74d2ac15, 0xfffff8ae
  TEST_RR 91, mulhu, 0x74d2a8fd, 0x74d2ac55, 0xfffff8ae
  TEST_RR 92, mulhu, 0x8107b6c5, 0x81a0e9b2, 0xfed17397
  TEST_RR 93, mulhu, 0x8107b6e5, 0x81a0e9b2, 0xfed173d7
  TEST_RR 94, mulhu, 0xe5205f59, 0xe5205f5a, 0xffffffff
  TEST_RR 95, mulhu, 0xe5205fd9, 0xe5205fda, 0xffffffff
  TEST_RR 96, mulhu, 0x5df21658, 0xec80dc4f, 0x65b0b497
  TEST_RR 97, mulhu, 0x5df215e2, 0xec80dc4f, 0x65b0b417
  TEST_RR 98, mulhu, 288, 428, 0xac9c7138
  TEST_RR 99, mulhu, 115, 172, 0xac9c7138
  TEST_RR 100, mulhu, 0x258408cd, 0x562d469d, 0x6f7214de
  TEST_RR 101, mulhu, 0x25840923, 0x562d469d, 0x6f7215de
  TEST_RR 102, mulhu, 0x00004102, 0x00004103, 0xffffc0cf
  TEST_RR 103, mulhu, 0x00004302, 0x00004303, 0xffffc0cf
  TEST_RR 104, mulhu, 0x0058bee9, 0xef014a27, 0x005f0e64
  TEST_RR 105, mulhu, 0x0058bd0b, 0xef014a27, 0x005f0c64
  TEST_RR 106, mulhu, 0xfbda5cd3, 0xfbe0cfb1, 0xfff9721f
  TEST_RR 107, mulhu, 0xfbda58d4, 0xfbe0cbb1, 0xfff9721f
  TEST_RR 108, mulhu, 0x0f56e59d, 0x3fadd3e8, 0x3daac3bd
  TEST_RR 109, mulhu, 0x0f56e69c, 0x3fadd3e8, 0x3daac7bd
  TEST_RR 110, mulhu, 0x3f92f0bd, 0xd5375cdd, 0x4c54a6e6
  TEST_RR 111, mulhu, 0x3f92ee5a, 0xd53754dd, 0x4c54a6e6
  TEST_RR 112, mulhu, 0x00834c8f, 0x00922cb4, 0xe5f2af68
  TEST_RR 113, mulhu, 0x00834c8a, 0x00922cb4, 0xe5f2a768
  TEST_RR 114, mulhu, 0, 1, 0xca2b82fe
  TEST_RR 115, mulhu, 3235, 0x00001001, 0xca2b82fe
  TEST_RR 116, mulhu, 0x03b26c27, 0x10392c9b, 0x3a564c63
  TEST_RR 117, mulhu, 0x03b26d2a, 0x10392c9b, 0x3a565c63
  TEST_RR 118, mulhu, 0x6ac18d4e, 0xed0517ee, 0x734e0cf7
  TEST_RR 119, mulhu, 0x6ac19bb7, 0xed0537ee, 0x734e0cf7
  TEST_RR 120, mulhu, 0xffffe1ea, 0xffffe1fa, 0xfffffff0
  TEST_RR 121, mulhu, 0xffffc1ea, 0xffffe1fa, 0xffffdff0
  TEST_RR 122, mulhu, 0x0004b4c2, 0x87302ccd, 0x0008e966
  TEST_RR 123, mulhu, 0x0004b4c4, 0x87306ccd, 0x0008e966
  TEST_RR 124, mulhu, 0x74584dc2, 0x9eb88478, 0xbba6f756
  TEST_RR 125, mulhu, 0x74582614, 0x9eb88478, 0xbba6b756
  TEST_RR 126, mulhu, 0x031797dd, 0x0409c5c0, 0xc4070c48
  TEST_RR 127, mulhu, 0x031735d9, 0x040945c0, 0xc4070c48
  TEST_RR 128, mulhu, 0x0000996c, 0x0000f086, 0xa34c4208
  TEST_RR 129, mulhu, 0x0000996d, 0x0000f086, 0xa34cc208
  TEST_RR 130, mulhu, 0xc572f50f, 0xc5778937, 0xfffa1065
  TEST_RR 131, mulhu, 0xc571f515, 0xc5768937, 0xfffa1065
  TEST_RR 132, mulhu, 0x14aa6bc3, 0x41ea6923, 0x5042acba
  TEST_RR 133, mulhu, 0x14aaadad, 0x41ea6923, 0x5043acba
  TEST_RR 134, mulhu, 0x3bb5a9ad, 0x5f78fa22, 0xa01af42a
  TEST_RR 135, mulhu, 0x3bb6e9e3, 0x5f7afa22, 0xa01af42a
  TEST_RR 136, mulhu, 0x03690a2f, 0x3adbbc06, 0x0ed538e2
  TEST_RR 137, mulhu, 0x03697fe7, 0x3adbbc06, 0x0ed738e2
  TEST_RR 138, mulhu, 0x889263c6, 0x88926556, 0xfffffd13
  TEST_RR 139, mulhu, 0x889663c6, 0x88966556, 0xfffffd13
  TEST_RR 140, mulhu, 0xa5ecaf86, 0xffe18d1d, 0xa6006e13
  TEST_RR 141, mulhu, 0xa5f0af0c, 0xffe18d1d, 0xa6046e13
  TEST_RR 142, mulhu, 0xffc7c8b5, 0xffc7f090, 0xffffd81d
  TEST_RR 143, mulhu, 0xffcfc8b4, 0xffcff090, 0xffffd81d
  TEST_RR 144, mulhu, 0xffffff30, 0xffffffe8, 0xffffff48
  TEST_RR 145, mulhu, 0xfff7ff30, 0xffffffe8, 0xfff7ff48
  TEST_RR 146, mulhu, 0x0000e321, 0xfff0e777, 0x0000e32f
  TEST_RR 147, mulhu, 0x0000e313, 0xffe0e777, 0x0000e32f
  TEST_RR 148, mulhu, 0, 0x00cfe55e, 15
  TEST_RR 149, mulhu, 3326, 0x00cfe55e, 0x0010000f
  TEST_RR 150, mulhu, 14, 358, 0x0a56c6b7
  TEST_RR 151, mulhu, 0x00014ae7, 0x00200166, 0x0a56c6b7
  TEST_RR 152, mulhu, 0x2169709c, 0xfff743ef, 0x216a947e
  TEST_RR 153, mulhu, 0x214971b4, 0xfff743ef, 0x214a947e
  TEST_RR 154, mulhu, 0x9d55448d, 0x9d6854c6, 0xffe0ff0b
  TEST_RR 155, mulhu, 0x9d154c4d, 0x9d2854c6, 0xffe0ff0b
  TEST_RR 156, mulhu, 0x381d95ba, 0xe3c8b63e, 0x3f11129a
  TEST_RR 157, mulhu, 0x385687e8, 0xe3c8b63e, 0x3f51129a
  TEST_RR 158, mulhu, 0xfffe9812, 0xfffe9815, 0xfffffffd
  TEST_RR 159, mulhu, 0xff7e9812, 0xff7e9815, 0xfffffffd
  TEST_RR 160, mulhu, 0x71455fae, 0xc58ebc30, 0x92c784b2
  TEST_RR 161, mulhu, 0x70e29850, 0xc58ebc30, 0x924784b2
  TEST_RR 162, mulhu, 0x321706a4, 0x6fc2ce18, 0x72bc76ab
  TEST_RR 163, mulhu, 0x31a44a2d, 0x6ec2ce18, 0x72bc76ab
  TEST_RR 164, mulhu, 3793, 0x71fc99f5, 0x00002147
  TEST_RR 165, mulhu, 0x00720b6b, 0x71fc99f5, 0x01002147
  TEST_RR 166, mulhu, 0, 0, 0x9c451c01
  TEST_RR 167, mulhu, 0x01388a38, 0x02000000, 0x9c451c01
  TEST_RR 168, mulhu, 0x3e9d1b25, 0x911293df, 0x6e7d81c4
  TEST_RR 169, mulhu, 0x3d7af5fd, 0x911293df, 0x6c7d81c4
  TEST_RR 170, mulhu, 0x6128842c, 0xfffffe22, 0x612884e2
  TEST_RR 171, mulhu, 0x5fa3e219, 0xfbfffe22, 0x612884e2
  TEST_RR 172, mulhu, 0xffb10336, 0xfff8d35a, 0xffb82dd9
  TEST_RR 173, mulhu, 0xfbb11fe8, 0xfff8d35a, 0xfbb82dd9
  TEST_RR 174, mulhu, 465, 0x81044475, 924
  TEST_RR 175, mulhu, 494, 0x89044475, 924
  TEST_RR 176, mulhu, 46, 0x734e65df, 104
  TEST_RR 177, mulhu, 0x039a735d, 0x734e65df, 0x08000068
  TEST_RR 178, mulhu, 0x841849c0, 0x860941a9, 0xfc4ad2ef
  TEST_RR 179, mulhu, 0x93dcf6ef, 0x960941a9, 0xfc4ad2ef
  TEST_RR 180, mulhu, 0x8305a3f9, 0xfec7f96e, 0x83a619ca
  TEST_RR 181, mulhu, 0x92f22390, 0xfec7f96e, 0x93a619ca
  TEST_RR 182, mulhu, 0x0002b7fd, 0xa733cd10, 0x0004299d
  TEST_RR 183, mulhu, 0x000232c9, 0x8733cd10, 0x0004299d
  TEST_RR 184, mulhu, 0x258e8d2e, 0xffff93f7, 0x258e9d08
  TEST_RR 185, mulhu, 0x058e9aaf, 0xffff93f7, 0x058e9d08
  TEST_RR 186, mulhu, 0x154f7785, 0x43d2acc5, 0x506fd7d9
  TEST_RR 187, mulhu, 0x0133818f, 0x03d2acc5, 0x506fd7d9
  TEST_RR 188, mulhu, 0x0bf711f5, 0xffdfa53f, 0x0bf89547
  TEST_RR 189, mulhu, 0x4beefb45, 0xffdfa53f, 0x4bf89547
  TEST_RR 190, mulhu, 0x00213f00, 0x00213f01, 0xfffffff9
  TEST_RR 191, mulhu, 0x80213efd, 0x80213f01, 0xfffffff9
  TEST_RR 192, mulhu, 0x39ee21e5, 0x39ee2424, 0xfffff615
  TEST_RR 193, mulhu, 0x1cf70fd3, 0x39ee2424, 0x7ffff615

  // Noise.
  TEST_RR 194, mulhu, 0x3a37ca4b, 0xaee294d6, 0x5538712b
  TEST_RR 195, mulhu, 0x5d06865b, 0xaee63e59, 0x882949b6
  TEST_RR 196, mulhu, 0x4be550a3, 0xe11a03c0, 0x56504362
  TEST_RR 197, mulhu, 0x6334c4d9, 0xebb0627b, 0x6bc1639d
  TEST_RR 198, mulhu, 0x17584adb, 0xac5bc201, 0x22ac7305
  TEST_RR 199, mulhu, 0x0899aae4, 0x2a6ad0f4, 0x33e7ae4d
  TEST_RR 200, mulhu, 0x28962f32, 0x519a5315, 0x7f5386bb
  TEST_RR 201, mulhu, 0x86e21e6f, 0xeaca4111, 0x93116ca5
  TEST_RR 202, mulhu, 0x2b87e7b9, 0x672bb965, 0x6c039ecd
  TEST_RR 203, mulhu, 0xd3e77caa, 0xe746e376, 0xea8e727d
  TEST_RR 204, mulhu, 0x2037fdbe, 0x413c7547, 0x7e6ecc3b
  TEST_RR 205, mulhu, 0x0c653dd6, 0x0e882ff9, 0xda5cd42d
  TEST_RR 206, mulhu, 0x3f556a3a, 0x40a4c43c, 0xfacff304
  TEST_RR 207, mulhu, 0x1fe4f924, 0x411ca297, 0x7d663089
  TEST_RR 208, mulhu, 0x32957d96, 0x95b2167a, 0x56816569
  TEST_RR 209, mulhu, 0x2eafc7e6, 0x7239348b, 0x68a294b7

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, mulhu, 0x44b9798a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, mulhu, 0x44b9798a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, mulhu, 0x951321f2, 0xc35a96e7
  TEST_RR_ALL_SAME 213, mulhu, 0x951321f2, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, mulhu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, mulhu, 0x44b9798a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, mulhu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, mulhu, 0x1faeb775, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, mulhu, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, mulhu, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, mulhu, 0x40000000, 0x80000000
  TEST_RR_ALL_SAME 221, mulhu, 0x40000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, mulhu, 0, 7, 3
  TEST_RR_RD_IS_RS2 223, mulhu, 0, 7, 3
  TEST_RR_SAME_SOURCES 224, mulhu, 0, 7
  TEST_RR_ALL_SAME 225, mulhu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, mulhu, 0xad3be07a, 0xd296e009, 0xd296e009, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, mulhu, 0x1e2985a1, 0x57df47ed, 0x57df47ed, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, mulhu, 0xe09688c6, 0xefc7b9d1, 0xefc7b9d1, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, mulhu, 0x14272bfa, 0x47d3ced9, 0x47d3ced9, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, mulhu, 0xf364ab05, 0xf99df684, 0xf99df684, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, mulhu, 0xfff91c61, 0xfffc8e2b, 0xfffc8e2b, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, mulhu, 0x59f0f62a, 0x97bd6262, 0x97bd6262, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, mulhu, 0xfffffa6a, 0xfffffd35, 0xfffffd35, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, mulhu, 0x2cd31cdd, 0x6b1f384b, 0x6b1f384b, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, mulhu, 0x751379da, 0xad1f6a8b, 0xad1f6a8b, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, mulhu, 0xffffffe0, 0xfffffff0, 0xfffffff0, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, mulhu, 0xfd77a932, 0xfebb0655, 0xfebb0655, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, mulhu, 0x101922c8, 0xffffffcd, 0x101922cc, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, mulhu, 0x5da98b3b, 0x9ad8ca83, 0x9ad8ca83, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, mulhu, 0x353cd6e5, 0x74be1c60, 0x74be1c60, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, mulhu, 0x08d65fc9, 0x2f907dea, 0x2f907dea, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, mulhu, 0xffd3c1c3, 0xffe9dfed, 0xffe9dfed, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, mulhu, 0x10832aef, 0x410444a7, 0x410444a7, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, mulhu, 0xd7baa761, 0xd7baa887, 0xfffffea4, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, mulhu, 0x10ccc93f, 0xfff92e48, 0x10cd3bd3, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, mulhu, 0x18dd2f8f, 0x4fc838a7, 0x4fc838a7, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, mulhu, 0x4afa02c1, 0x8a8ade14, 0x8a8ade14, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, mulhu, 0x1722fc73, 0x4cf60019, 0x4cf60019, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, mulhu, 0x0cde71e1, 0x3965b27c, 0x3965b27c, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, mulhu, 0xfffe4ed6, 0xffff276b, 0xffff276b, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, mulhu, 0x3e1a78c1, 0x7e16d201, 0x7e16d201, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, mulhu, 0x14514f56, 0x481ebf5e, 0x481ebf5e, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, mulhu, 0x1b4640b3, 0x538f53fa, 0x538f53fa, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, mulhu, 0x0006a443, 0x0293bf96, 0x0293bf96, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, mulhu, 0xf9610f4b, 0xfcaafa77, 0xfcaafa77, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, mulhu, 0xfd1c72dd, 0xfd1c72fc, 0xffffffe1
  TEST_RR_RESULT_AFTER 257, 1, mulhu, 3742, 0xffec7052, 3744
  TEST_RR_RESULT_AFTER 258, 2, mulhu, 0x2256afd5, 0xfffffffe, 0x2256afd6

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, mulhu, 0x28cf7693, 0x66367c36, 0x66367c36
  TEST_RR_12_AFTER 260, 0, 1, mulhu, 0xfffffff2, 0xfffffff9, 0xfffffff9
  TEST_RR_12_AFTER 261, 0, 2, mulhu, 0x000da517, 0x00a5911e, 0x15190764
  TEST_RR_12_AFTER 262, 1, 0, mulhu, 0x8bbcab67, 0xbd22fb01, 0xbd22fb01
  TEST_RR_12_AFTER 263, 1, 1, mulhu, 0x71805005, 0xaa758914, 0xaa758914
  TEST_RR_12_AFTER 264, 1, 2, mulhu, 0x27a96caf, 0x64c3a2ca, 0x64c3a2ca
  TEST_RR_12_AFTER 265, 2, 0, mulhu, 0x11f79bf3, 0x43d206f4, 0x43d206f4
  TEST_RR_12_AFTER 266, 2, 1, mulhu, 0xcf10ffe2, 0xcf110009, 0xffffffd1
  TEST_RR_12_AFTER 267, 2, 2, mulhu, 0x17e9f7d6, 0x246af3cd, 0xa81a937d
  TEST_RR_21_AFTER 268, 0, 0, mulhu, 0xf67bcf28, 0xfb325e78, 0xfb325e78
  TEST_RR_21_AFTER 269, 0, 1, mulhu, 0xffffff60, 0xffffffb0, 0xffffffb0
  TEST_RR_21_AFTER 270, 0, 2, mulhu, 0xb534ebe6, 0xd761810d, 0xd761810d
  TEST_RR_21_AFTER 271, 1, 0, mulhu, 0x129b7944, 0x4504969b, 0x4504969b
  TEST_RR_21_AFTER 272, 1, 1, mulhu, 0xb2e4c561, 0xd600760f, 0xd600760f
  TEST_RR_21_AFTER 273, 1, 2, mulhu, 0xfffffabc, 0xfffffd5e, 0xfffffd5e
  TEST_RR_21_AFTER 274, 2, 0, mulhu, 0x0aa47998, 0x34324e0e, 0x34324e0e
  TEST_RR_21_AFTER 275, 2, 1, mulhu, 0x1a6996eb, 0x523a9835, 0x523a9835
  TEST_RR_21_AFTER 276, 2, 2, mulhu, 0x02250555, 0x176e62b4, 0x176e62b4
  TEST_RR_BOTH_AFTER 277, 0, 0, mulhu, 0xc7af9d76, 0xe218b274, 0xe218b274
  TEST_RR_BOTH_AFTER 278, 0, 1, mulhu, 0x0621567e, 0x279d6812, 0x279d6812
  TEST_RR_BOTH_AFTER 279, 0, 2, mulhu, 2, 0x0001b8d9, 0x0001b8d9
  TEST_RR_BOTH_AFTER 280, 1, 0, mulhu, 0x1180235f, 0x11802366, 0xffffff9d
  TEST_RR_BOTH_AFTER 281, 1, 1, mulhu, 0xffffe802, 0xfffff401, 0xfffff401
  TEST_RR_BOTH_AFTER 282, 2, 0, mulhu, 0x005d6824, 0x09aa2b14, 0x09aa2b14

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, mulhu, 0x29e861d5, 0x6793f182, 0x6793f182
  TEST_RR_RS2_LOADED 284, 0, mulhu, 0x29e861d5, 0x6793f182, 0x6793f182
  TEST_RR_BOTH_LOADED 285, 0, mulhu, 0x29e861d5, 0x6793f182
  TEST_RR_RS1_LOADED 286, 1, mulhu, 0x48935f52, 0x686ab701, 0xb1ef4298
  TEST_RR_RS2_LOADED 287, 1, mulhu, 0x48935f52, 0x686ab701, 0xb1ef4298
  TEST_RR_BOTH_LOADED 288, 1, mulhu, 0x2a96e12c, 0x686ab701
  TEST_RR_RS1_LOADED 289, 2, mulhu, 0xf2c89045, 0xf2c890a5, 0xffffff9b
  TEST_RR_RS2_LOADED 290, 2, mulhu, 0xf2c89045, 0xf2c890a5, 0xffffff9b
  TEST_RR_BOTH_LOADED 291, 2, mulhu, 0xe63fce9a, 0xf2c890a5

  // Each result is at once a source.
  TEST_RR_CHAIN 292, mulhu, 0x12730ef1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, mulhu, 0x12730ef2, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, mulhu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, mulhu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, mulhu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, mulhu, 0, 1
  TEST_RR_ZERO_RS2 298, mulhu, 0, 1
  TEST_RR_ZERO_RS1 299, mulhu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, mulhu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, mulhu, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, mulhu, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, mulhu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, mulhu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, mulhu, 0, 5
  TEST_RR_ZERO_RS2 306, mulhu, 0, 5
  TEST_RR_ZERO_RS1 307, mulhu, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, mulhu, 0, 0x00030201
  TEST_RR_ZERO_RS1 309, mulhu, 0, 0
  TEST_RR_ZERO_RS2 310, mulhu, 0, 0
  TEST_RR_ZERO_BOTH 311, mulhu, 0
  TEST_RR_ZERO_RD 312, mulhu, 0xcc1a3492, 0xffffffcb
  TEST_RR_ZERO_RD 313, mulhu, 0xf970f809, 0x5eba08e7
  TEST_RR_ZERO_RD 314, mulhu, 0xf66728b7, 0x0054f5d4

TEST_END
