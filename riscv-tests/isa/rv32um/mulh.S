// mulh: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, mulh, 0, 0, 0
  TEST_RR 3, mulh, 0, 0, 1
  TEST_RR 4, mulh, 0, 0, 2
  TEST_RR 5, mulh, 0, 0, 0x7fffffff
  TEST_RR 6, mulh, 0, 0, 0x80000000
  TEST_RR 7, mulh, 0, 0, 0x80000001
  TEST_RR 8, mulh, 0, 0, 0xffff8000
  TEST_RR 9, mulh, 0, 0, 0xffffffff
  TEST_RR 10, mulh, 0, 1, 0
  TEST_RR 11, mulh, 0, 1, 1
  TEST_RR 12, mulh, 0, 1, 2
  TEST_RR 13, mulh, 0, 1, 0x7fffffff
  TEST_RR 14, mulh, 0xffffffff, 1, 0x80000000
  TEST_RR 15, mulh, 0xffffffff, 1, 0x80000001
  TEST_RR 16, mulh, 0xffffffff, 1, 0xffff8000
  TEST_RR 17, mulh, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, mulh, 0, 2, 0
  TEST_RR 19, mulh, 0, 2, 1
  TEST_RR 20, mulh, 0, 2, 2
  TEST_RR 21, mulh, 0, 2, 0x7fffffff
  TEST_RR 22, mulh, 0xffffffff, 2, 0x80000000
  TEST_RR 23, mulh, 0xffffffff, 2, 0x80000001
  TEST_RR 24, mulh, 0xffffffff, 2, 0xffff8000
  TEST_RR 25, mulh, 0xffffffff, 2, 0xffffffff
  TEST_RR 26, mulh, 0, 0x7fffffff, 0
  TEST_RR 27, mulh, 0, 0x7fffffff, 1
  TEST_RR 28, mulh, 0, 0x7fffffff, 2
  TEST_RR 29, mulh, 0x3fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, mulh, 0xc0000000, 0x7fffffff, 0x80000000
  TEST_RR 31, mulh, 0xc0000000, 0x7fffffff, 0x80000001
  TEST_RR 32, mulh, 0xffffc000, 0x7fffffff, 0xffff8000
  TEST_RR 33, mulh, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, mulh, 0, 0x80000000, 0
  TEST_RR 35, mulh, 0xffffffff, 0x80000000, 1
  TEST_RR 36, mulh, 0xffffffff, 0x80000000, 2
  TEST_RR 37, mulh, 0xc0000000, 0x80000000, 0x7fffffff
  TEST_RR 38, mulh, 0x40000000, 0x80000000, 0x80000000
  TEST_RR 39, mulh, 0x3fffffff, 0x80000000, 0x80000001
  TEST_RR 40, mulh, 0x00004000, 0x80000000, 0xffff8000
  TEST_RR 41, mulh, 0, 0x80000000, 0xffffffff
  TEST_RR 42, mulh, 0, 0x80000001, 0
  TEST_RR 43, mulh, 0xffffffff, 0x80000001, 1
  TEST_RR 44, mulh, 0xffffffff, 0x80000001, 2
  TEST_RR 45, mulh, 0xc0000000, 0x80000001, 0x7fffffff
  TEST_RR 46, mulh, 0x3fffffff, 0x80000001, 0x80000000
  TEST_RR 47, mulh, 0x3fffffff, 0x80000001, 0x80000001
  TEST_RR 48, mulh, 0x00003fff, 0x80000001, 0xffff8000
  TEST_RR 49, mulh, 0, 0x80000001, 0xffffffff
  TEST_RR 50, mulh, 0, 0xffff8000, 0
  TEST_RR 51, mulh, 0xffffffff, 0xffff8000, 1
  TEST_RR 52, mulh, 0xffffffff, 0xffff8000, 2
  TEST_RR 53, mulh, 0xffffc000, 0xffff8000, 0x7fffffff
  TEST_RR 54, mulh, 0x00004000, 0xffff8000, 0x80000000
  TEST_RR 55, mulh, 0x00003fff, 0xffff8000, 0x80000001
  TEST_RR 56, mulh, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, mulh, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, mulh, 0, 0xffffffff, 0
  TEST_RR 59, mulh, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, mulh, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, mulh, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, mulh, 0, 0xffffffff, 0x80000000
  TEST_RR 63, mulh, 0, 0xffffffff, 0x80000001
  TEST_RR 64, mulh, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, mulh, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, mulh, 0xfa5ef77f, 0x131f5c43, 0xb4a45b06
  TEST_RR 67, mulh, 0xfa5ef780, 0x131f5c42, 0xb4a45b06
  TEST_RR 68, mulh, 0xffffff70, 0x98919fcf, 356
  TEST_RR 69, mulh, 0xffffff6f, 0x98919fcf, 357
  TEST_RR 70, mulh, 0x1f2725ce, 0x8b95289f, 0xbb7ec528
  TEST_RR 71, mulh, 0x1f2725cf, 0x8b95289d, 0xbb7ec528
  TEST_RR 72, mulh, 0x2d4c8145, 0x752ea8cd, 0x62f61571
  TEST_RR 73, mulh, 0x2d4c8146, 0x752ea8cd, 0x62f61573
  TEST_RR 74, mulh, 0x00eb9f47, 0x02e00ee0, 0x51f2f687
  TEST_RR 75, mulh, 0x00eb9f49, 0x02e00ee4, 0x51f2f687
  TEST_RR 76, mulh, 0x00b5fe48, 0x6607512c, 0x01c8a3b9
  TEST_RR 77, mulh, 0x00b5fe4a, 0x6607512c, 0x01c8a3bd
  TEST_RR 78, mulh, 0xfddd60e8, 0xf8c78706, 0x4bb3fdef
  TEST_RR 79, mulh, 0xfddd60ea, 0xf8c7870e, 0x4bb3fdef
  TEST_RR 80, mulh, 0xf0c1e20a, 0x6f1883a1, 0xdce047ac
  TEST_RR 81, mulh, 0xf0c1e207, 0x6f1883a1, 0xdce047a4
  TEST_RR 82, mulh, 557, 1246, 0x7274d651
  TEST_RR 83, mulh, 549, 1230, 0x7274d651
  TEST_RR 84, mulh, 0xffffff60, 0x10ccdcf1, 0xfffff680
  TEST_RR 85, mulh, 0xffffff61, 0x10ccdcf1, 0xfffff690
  TEST_RR 86, mulh, 0xe67ea2be, 0xa8696c9b, 0x4a8bd220
  TEST_RR 87, mulh, 0xe67ea2c7, 0xa8696cbb, 0x4a8bd220
  TEST_RR 88, mulh, 0xf5daa024, 0x492ea94f, 0xdc8215e2
  TEST_RR 89, mulh, 0xf5daa01b, 0x492ea94f, 0xdc8215c2
  TEST_RR 90, mulh, 0x001f1419, 0x049d9418, 0x06bbc370
  TEST_RR 91, mulh, 0x001f141b, 0x049d9458, 0x06bbc370
  TEST_RR 92, mulh, 0, 0xced7b3c4, 0
  TEST_RR 93, mulh, 0xfffffff3, 0xced7b3c4, 64
  TEST_RR 94, mulh, 0xf7ec2df4, 0x32702d88, 0xd700bd0b
  TEST_RR 95, mulh, 0xf7ec2e08, 0x32702d08, 0xd700bd0b
  TEST_RR 96, mulh, 0xfc269695, 0x147b4f22, 0xcfe35c5f
  TEST_RR 97, mulh, 0xfc26969f, 0x147b4f22, 0xcfe35cdf
  TEST_RR 98, mulh, 0x0000a165, 0xfff59258, 0xf085ec61
  TEST_RR 99, mulh, 0x0000a156, 0xfff59358, 0xf085ec61
  TEST_RR 100, mulh, 0xfffffffd, 0xfe23b34d, 387
  TEST_RR 101, mulh, 0xffffffff, 0xfe23b34d, 131
  TEST_RR 102, mulh, 0xfffffd5f, 1967, 0xa877d9a4
  TEST_RR 103, mulh, 0xfffffe0e, 1455, 0xa877d9a4
  TEST_RR 104, mulh, 0xfd26a669, 0xd26b5543, 0x100053c5
  TEST_RR 105, mulh, 0xfd26a6c5, 0xd26b5543, 0x100051c5
  TEST_RR 106, mulh, 0x1e82e287, 0xb48d36a8, 0x98794ab1
  TEST_RR 107, mulh, 0x1e82e425, 0xb48d32a8, 0x98794ab1
  TEST_RR 108, mulh, 0x00dfcd3a, 0xcd56c337, 0xfb951686
  TEST_RR 109, mulh, 0x00dfce05, 0xcd56c337, 0xfb951286
  TEST_RR 110, mulh, 0xffffd99d, 0xffff8244, 0x4e26efd7
  TEST_RR 111, mulh, 0xffffdc0e, 0xffff8a44, 0x4e26efd7
  TEST_RR 112, mulh, 0xf70c4232, 0x6a9cd673, 0xea8108a3
  TEST_RR 113, mulh, 0xf70c3ede, 0x6a9cd673, 0xea8100a3
  TEST_RR 114, mulh, 0xd0e9838d, 0x98882fd3, 0x74812479
  TEST_RR 115, mulh, 0xd0e98ad6, 0x98883fd3, 0x74812479
  TEST_RR 116, mulh, 0xffffcbd7, 0xeab7db80, 0x00027365
  TEST_RR 117, mulh, 0xffffcd2c, 0xeab7db80, 0x00026365
  TEST_RR 118, mulh, 0x0356b44c, 0xf2e11154, 0xbedbe5b4
  TEST_RR 119, mulh, 0x0356ac27, 0xf2e13154, 0xbedbe5b4
  TEST_RR 120, mulh, 0xffffffff, 0x293c36da, 0xffffffff
  TEST_RR 121, mulh, 0xfffffad8, 0x293c36da, 0xffffdfff
  TEST_RR 122, mulh, 0xfcc0181d, 0x429921b1, 0xf3823237
  TEST_RR 123, mulh, 0xfcc014fd, 0x429961b1, 0xf3823237
  TEST_RR 124, mulh, 67, 0x0ecaa39f, 1160
  TEST_RR 125, mulh, 1013, 0x0ecaa39f, 0x00004488
  TEST_RR 126, mulh, 0xf71781af, 0x581b1a95, 0xe61dcf36
  TEST_RR 127, mulh, 0xf71774be, 0x581b9a95, 0xe61dcf36
  TEST_RR 128, mulh, 0x058746dc, 0x5c20e0a1, 0x0f5cabf6
  TEST_RR 129, mulh, 0x058718cc, 0x5c20e0a1, 0x0f5c2bf6
  TEST_RR 130, mulh, 0xe980fc1e, 0x4860361a, 0xb06dd470
  TEST_RR 131, mulh, 0xe980ac8c, 0x4861361a, 0xb06dd470
  TEST_RR 132, mulh, 20, 0x002371f4, 0x000093d4
  TEST_RR 133, mulh, 55, 0x002371f4, 0x000193d4
  TEST_RR 134, mulh, 0xffff30e2, 0xfffb39fe, 0x2b639b0b
  TEST_RR 135, mulh, 0xfffeda1a, 0xfff939fe, 0x2b639b0b
  TEST_RR 136, mulh, 0x1d9e81c7, 0x8387f3d6, 0xc314c4ea
  TEST_RR 137, mulh, 0x1d9d88d7, 0x8387f3d6, 0xc316c4ea
  TEST_RR 138, mulh, 80, 273, 0x4b55714c
  TEST_RR 139, mulh, 0x00012da6, 0x00040111, 0x4b55714c
  TEST_RR 140, mulh, 1222, 0x0d4da30b, 0x00005be7
  TEST_RR 141, mulh, 0x000039fd, 0x0d4da30b, 0x00045be7
  TEST_RR 142, mulh, 0xfa0ae949, 0x34f39afc, 0xe332cc57
  TEST_RR 143, mulh, 0xfa0a02e0, 0x34fb9afc, 0xe332cc57
  TEST_RR 144, mulh, 0xffff2e39, 0xdc246dc7, 0x0005d9a8
  TEST_RR 145, mulh, 0xfffe0f5c, 0xdc246dc7, 0x000dd9a8
  TEST_RR 146, mulh, 0xef898b30, 0xc2ac0f4e, 0x44b855c0
  TEST_RR 147, mulh, 0xef8dd6b6, 0xc2bc0f4e, 0x44b855c0
  TEST_RR 148, mulh, 0xfffffe37, 0xc158e5b3, 1864
  TEST_RR 149, mulh, 0xfffc13c6, 0xc158e5b3, 0x00100748
  TEST_RR 150, mulh, 1316, 0x6564d3f1, 3324
  TEST_RR 151, mulh, 1314, 0x6544d3f1, 3324
  TEST_RR 152, mulh, 0x136ba9e5, 0xd4bd2133, 0x8d13f9e0
  TEST_RR 153, mulh, 0x13664189, 0xd4bd2133, 0x8d33f9e0
  TEST_RR 154, mulh, 0xff849c2d, 0x27efcbd6, 0xfce90d85
  TEST_RR 155, mulh, 0xff8561e9, 0x27afcbd6, 0xfce90d85
  TEST_RR 156, mulh, 0x000ba736, 0x01d25029, 0x0665bf0a
  TEST_RR 157, mulh, 0x000b32a2, 0x01d25029, 0x0625bf0a
  TEST_RR 158, mulh, 0x0004d5ce, 0x001cbffc, 0x2b0de2ef
  TEST_RR 159, mulh, 0x001a5cc0, 0x009cbffc, 0x2b0de2ef
  TEST_RR 160, mulh, 2514, 0xf0db892d, 0xffff59ec
  TEST_RR 161, mulh, 0x00079c0e, 0xf0db892d, 0xff7f59ec
  TEST_RR 162, mulh, 0x07fdb0f5, 0x1e00ca73, 0x442ec498
  TEST_RR 163, mulh, 0x0841dfb9, 0x1f00ca73, 0x442ec498
  TEST_RR 164, mulh, 0, 0x6b2f7f46, 1
  TEST_RR 165, mulh, 0x006b2f7f, 0x6b2f7f46, 0x01000001
  TEST_RR 166, mulh, 0xff9083b3, 0x00f35662, 0x8ab68c66
  TEST_RR 167, mulh, 0xfea5f0cc, 0x02f35662, 0x8ab68c66
  TEST_RR 168, mulh, 0x00003042, 0xfffe3ecf, 0xe47f2898
  TEST_RR 169, mulh, 0x00002cbf, 0xfffe3ecf, 0xe67f2898
  TEST_RR 170, mulh, 0xfffec8e2, 0x05890681, 0xffc7cb4a
  TEST_RR 171, mulh, 0xffffa9b5, 0x01890681, 0xffc7cb4a
  TEST_RR 172, mulh, 0x00001660, 0xfbe9245b, 0xfffa8731
  TEST_RR 173, mulh, 0x001071ce, 0xfbe9245b, 0xfbfa8731
  TEST_RR 174, mulh, 0, 205, 0x004f92aa
  TEST_RR 175, mulh, 0x00027c95, 0x080000cd, 0x004f92aa
  TEST_RR 176, mulh, 0xfffffffc, 0xdb0ad896, 26
  TEST_RR 177, mulh, 0xfed856c0, 0xdb0ad896, 0x0800001a
  TEST_RR 178, mulh, 0x1d4afe25, 0x82148083, 0xc47242d0
  TEST_RR 179, mulh, 0x19922252, 0x92148083, 0xc47242d0
  TEST_RR 180, mulh, 0xf21d11c1, 0xa5249e49, 0x27206db3
  TEST_RR 181, mulh, 0xec6f5ba6, 0xa5249e49, 0x37206db3
  TEST_RR 182, mulh, 0xfd17edfb, 0xf64dbc40, 0x4cbcb88b
  TEST_RR 183, mulh, 0xf38056ea, 0xd64dbc40, 0x4cbcb88b
  TEST_RR 184, mulh, 0x00089f9c, 0xffebc77b, 0x92d31503
  TEST_RR 185, mulh, 0x0006188c, 0xffebc77b, 0xb2d31503
  TEST_RR 186, mulh, 621, 0x00af4dcf, 0x00038b92
  TEST_RR 187, mulh, 0x0000e551, 0x40af4dcf, 0x00038b92
  TEST_RR 188, mulh, 3636, 0x78866a0d, 0x00001e2d
  TEST_RR 189, mulh, 0x1e21a8b8, 0x78866a0d, 0x40001e2d
  TEST_RR 190, mulh, 0x18d7e4c3, 0x7ccaa1fd, 0x32f6d214
  TEST_RR 191, mulh, 0xff5c7bb9, 0xfccaa1fd, 0x32f6d214
  TEST_RR 192, mulh, 686, 0xfffff8b1, 0xa20ed1ab
  TEST_RR 193, mulh, 0xffffff07, 0xfffff8b1, 0x220ed1ab

  // Noise.
  TEST_RR 194, mulh, 0x00121094, 0x71c90a80, 0x0028a49d
  TEST_RR 195, mulh, 0xef3828a2, 0x4c6e8396, 0xc7cb86fb
  TEST_RR 196, mulh, 0x06106d34, 0x36959953, 0x1c70dc5e
  TEST_RR 197, mulh, 0x0025b78a, 0x00d554ea, 0x2d42bd52
  TEST_RR 198, mulh, 0xfd819191, 0x59dd9e99, 0xf8e54db6
  TEST_RR 199, mulh, 0x1172de03, 0x2e963e2b, 0x5fe1ebb8
  TEST_RR 200, mulh, 0xf2b73ab1, 0x72a803a5, 0xe256e542
  TEST_RR 201, mulh, 0x12947f45, 0x5544ccb9, 0x37c84cab
  TEST_RR 202, mulh, 0x01cab11b, 0xd476b699, 0xf576d250
  TEST_RR 203, mulh, 0x2b916721, 0x8920263d, 0xa22cc6e3
  TEST_RR 204, mulh, 0xfd910ab3, 0x24bb9f2c, 0xef0a7612
  TEST_RR 205, mulh, 0x0000426d, 0xef39c9cb, 0xfffc0a38
  TEST_RR 206, mulh, 0xe5308cd6, 0xb08995ab, 0x565f95cc
  TEST_RR 207, mulh, 0xff6e6c1f, 0xf638205c, 0x0ee253ab
  TEST_RR 208, mulh, 0xfd2a773a, 0xf4e237ab, 0x4144730f
  TEST_RR 209, mulh, 0xf6c630e0, 0x805dcefc, 0x12812e07

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, mulh, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, mulh, 0xeaaa3d05, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, mulh, 0x0e5df424, 0xc35a96e7
  TEST_RR_ALL_SAME 213, mulh, 0x0e5df424, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, mulh, 0xeaaa3d05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, mulh, 0xeaaa3d05, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, mulh, 0x1faeb775, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, mulh, 0x1faeb775, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, mulh, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, mulh, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, mulh, 0x40000000, 0x80000000
  TEST_RR_ALL_SAME 221, mulh, 0x40000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, mulh, 0, 7, 3
  TEST_RR_RD_IS_RS2 223, mulh, 0, 7, 3
  TEST_RR_SAME_SOURCES 224, mulh, 0, 7
  TEST_RR_ALL_SAME 225, mulh, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, mulh, 0x28f817af, 0x9996af3c, 0x9996af3c, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, mulh, 0x0003261d, 0xfe39b9ab, 0xfe39b9ab, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, mulh, 0x1786cdde, 0x4d9b5280, 0x4d9b5280, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, mulh, 0x00cc579f, 0x0e4b7a3f, 0x0e4b7a3f, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, mulh, 0xe751fb03, 0x5f0df6e5, 0xbd885ed6, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, mulh, 0x13852c16, 0x46b0d065, 0x46b0d065, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, mulh, 0x09fe0880, 0xcd6c498b, 0xcd6c498b, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, mulh, 0x319fbc87, 0x70b5fa7b, 0x70b5fa7b, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, mulh, 0xff3c62e6, 0xfe56ba76, 0x75c0d24f, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, mulh, 0x00fa947e, 0xf02b976e, 0xf02b976e, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, mulh, 0x2246c09a, 0xa2538bcc, 0xa2538bcc, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, mulh, 207, 0x000e657e, 0x000e657e, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, mulh, 0x0007db1e, 0xfe0376d3, 0xfc0b972d, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, mulh, 0x034f64f3, 0xe2e3d483, 0xe2e3d483, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, mulh, 0x1ac7fe33, 0xad32f6a9, 0xad32f6a9, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, mulh, 0x000039b6, 0xff8672eb, 0xff8672eb, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, mulh, 0x002bf49c, 0xcef91d53, 0xff1a7b1a, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, mulh, 0x0023d787, 0xfa036059, 0xfa036059, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, mulh, 0x0bd1f0bc, 0x37023038, 0x37023038, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, mulh, 0x255cbe79, 0x61ccaca6, 0x61ccaca6, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, mulh, 0x35f4118a, 0x8a79a986, 0x8a79a986, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, mulh, 0x1f4c3f4e, 0x5982db35, 0x5982db35, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, mulh, 0x1c254d25, 0x575d4c5f, 0x52795c8d, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, mulh, 0x25a98969, 0x6230fad4, 0x6230fad4, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, mulh, 0x00005298, 0xff6e96e1, 0xff6e96e1, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, mulh, 0x302a1560, 0x8e17816b, 0x93c11284, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, mulh, 0x2ebe3e67, 0x6d63ec82, 0x6d63ec82, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, mulh, 0x0479e2c8, 0x91dcf9b4, 0xf5988619, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, mulh, 0x258aa167, 0x6208a8a3, 0x6208a8a3, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, mulh, 0x15e34cd1, 0xb5251201, 0xb5251201, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, mulh, 0xfffee8cf, 0xa7b4cfcd, 0x0003297d
  TEST_RR_RESULT_AFTER 257, 1, mulh, 124, 0x6a28f202, 300
  TEST_RR_RESULT_AFTER 258, 2, mulh, 0x1820fcfb, 0x92535e45, 0xc7adc743

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, mulh, 0xfd0a6165, 0xbfd35096, 0x0bce3c46
  TEST_RR_12_AFTER 260, 0, 1, mulh, 0x3a810890, 0x859e8b0e, 0x859e8b0e
  TEST_RR_12_AFTER 261, 0, 2, mulh, 0x1b5ee092, 0xac4afc07, 0xac4afc07
  TEST_RR_12_AFTER 262, 1, 0, mulh, 0x0043b9d6, 0x083ac585, 0x083ac585
  TEST_RR_12_AFTER 263, 1, 1, mulh, 0x037b2e91, 0x2cc64e14, 0x13e75a89
  TEST_RR_12_AFTER 264, 1, 2, mulh, 0x33001c71, 0x8dbc95ae, 0x8dbc95ae
  TEST_RR_12_AFTER 265, 2, 0, mulh, 0x0c491e5d, 0x3814d3d1, 0x3814d3d1
  TEST_RR_12_AFTER 266, 2, 1, mulh, 0x0000172d, 0xffb2f8c4, 0xffb2f8c4
  TEST_RR_12_AFTER 267, 2, 2, mulh, 0x0a86bfdd, 0xcc16ca40, 0xcc16ca40
  TEST_RR_21_AFTER 268, 0, 0, mulh, 0xff5b6dca, 0xfe8b85de, 0x711bb2ad
  TEST_RR_21_AFTER 269, 0, 1, mulh, 0x133793c8, 0xb9dc3cbc, 0xb9dc3cbc
  TEST_RR_21_AFTER 270, 0, 2, mulh, 0x0cdab85d, 0x7d057a7d, 0x1a523dc7
  TEST_RR_21_AFTER 271, 1, 0, mulh, 0x2c5ef2d2, 0x6a940fed, 0x6a940fed
  TEST_RR_21_AFTER 272, 1, 1, mulh, 0x298e4233, 0x672455cd, 0x672455cd
  TEST_RR_21_AFTER 273, 1, 2, mulh, 0xffec8cbb, 0x7c9bc6ef, 0xffd80a6c
  TEST_RR_21_AFTER 274, 2, 0, mulh, 0x14694383, 0xb7b6c9a5, 0xb7b6c9a5
  TEST_RR_21_AFTER 275, 2, 1, mulh, 0x0e186496, 0xc3ee1b04, 0xc3ee1b04
  TEST_RR_21_AFTER 276, 2, 2, mulh, 0x000fe527, 0x03fca379, 0x03fca379
  TEST_RR_BOTH_AFTER 277, 0, 0, mulh, 0x12f4874f, 0xba570426, 0xba570426
  TEST_RR_BOTH_AFTER 278, 0, 1, mulh, 0x000c3f63, 0x037fe9ad, 0x037fe9ad
  TEST_RR_BOTH_AFTER 279, 0, 2, mulh, 0x00022de5, 0x07894a62, 0x004a0724
  TEST_RR_BOTH_AFTER 280, 1, 0, mulh, 0x0b8b878d, 0xc9a29da8, 0xc9a29da8
  TEST_RR_BOTH_AFTER 281, 1, 1, mulh, 0x020814b5, 0xe931d906, 0xe931d906
  TEST_RR_BOTH_AFTER 282, 2, 0, mulh, 0xdfbf8fc2, 0x9c4f97fd, 0x52d26747

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, mulh, 0x0000c507, 0xff1f69dc, 0xff1f69dc
  TEST_RR_RS2_LOADED 284, 0, mulh, 0x0000c507, 0xff1f69dc, 0xff1f69dc
  TEST_RR_BOTH_LOADED 285, 0, mulh, 0x0000c507, 0xff1f69dc
  TEST_RR_RS1_LOADED 286, 1, mulh, 0x1e3312d2, 0xa812cf5c, 0xa812cf5c
  TEST_RR_RS2_LOADED 287, 1, mulh, 0x1e3312d2, 0xa812cf5c, 0xa812cf5c
  TEST_RR_BOTH_LOADED 288, 1, mulh, 0x1e3312d2, 0xa812cf5c
  TEST_RR_RS1_LOADED 289, 2, mulh, 0x24fe275c, 0x61509129, 0x61509129
  TEST_RR_RS2_LOADED 290, 2, mulh, 0x24fe275c, 0x61509129, 0x61509129
  TEST_RR_BOTH_LOADED 291, 2, mulh, 0x24fe275c, 0x61509129

  // Each result is at once a source.
  TEST_RR_CHAIN 292, mulh, 0x01c72eb8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, mulh, 0x01c72eb7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, mulh, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, mulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, mulh, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, mulh, 0, 1
  TEST_RR_ZERO_RS2 298, mulh, 0, 1
  TEST_RR_ZERO_RS1 299, mulh, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, mulh, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, mulh, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, mulh, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, mulh, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, mulh, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, mulh, 0, 5
  TEST_RR_ZERO_RS2 306, mulh, 0, 5
  TEST_RR_ZERO_RS1 307, mulh, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, mulh, 0, 0x00030201
  TEST_RR_ZERO_RS1 309, mulh, 0, 0
  TEST_RR_ZERO_RS2 310, mulh, 0, 0
  TEST_RR_ZERO_BOTH 311, mulh, 0
  TEST_RR_ZERO_RD 312, mulh, 0x8414b58d, 0x03d366ae
  TEST_RR_ZERO_RD 313, mulh, 0x008d7f2a, 0x15e8eaf0
  TEST_RR_ZERO_RD 314, mulh, 0x6bb74e77, 0x930a3c8c

TEST_END
