// div: 375 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, div, 0xffffffff, 0, 0
  TEST_RR 3, div, 0, 0, 1
  TEST_RR 4, div, 0, 0, 2
  TEST_RR 5, div, 0, 0, 0x7fffffff
  TEST_RR 6, div, 0, 0, 0x80000000
  TEST_RR 7, div, 0, 0, 0x80000001
  TEST_RR 8, div, 0, 0, 0xffff8000
  TEST_RR 9, div, 0, 0, 0xffffffff
  TEST_RR 10, div, 0xffffffff, 1, 0
  TEST_RR 11, div, 1, 1, 1
  TEST_RR 12, div, 0, 1, 2
  TEST_RR 13, div, 0, 1, 0x7fffffff
  TEST_RR 14, div, 0, 1, 0x80000000
  TEST_RR 15, div, 0, 1, 0x80000001
  TEST_RR 16, div, 0, 1, 0xffff8000
  TEST_RR 17, div, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, div, 0xffffffff, 2, 0
  TEST_RR 19, div, 2, 2, 1
  TEST_RR 20, div, 1, 2, 2
  TEST_RR 21, div, 0, 2, 0x7fffffff
  TEST_RR 22, div, 0, 2, 0x80000000
  TEST_RR 23, div, 0, 2, 0x80000001
  TEST_RR 24, div, 0, 2, 0xffff8000
  TEST_RR 25, div, 0xfffffffe, 2, 0xffffffff
  TEST_RR 26, div, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, div, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, div, 0x3fffffff, 0x7fffffff, 2
  TEST_RR 29, div, 1, 0x7fffffff, 0x7fffffff
  TEST_RR 30, div, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, div, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, div, 0xffff0001, 0x7fffffff, 0xffff8000
  TEST_RR 33, div, 0x80000001, 0x7fffffff, 0xffffffff
  TEST_RR 34, div, 0xffffffff, 0x80000000, 0
  TEST_RR 35, div, 0x80000000, 0x80000000, 1
  TEST_RR 36, div, 0xc0000000, 0x80000000, 2
  TEST_RR 37, div, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, div, 1, 0x80000000, 0x80000000
  TEST_RR 39, div, 1, 0x80000000, 0x80000001
  TEST_RR 40, div, 0x00010000, 0x80000000, 0xffff8000
  TEST_RR 41, div, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, div, 0xffffffff, 0x80000001, 0
  TEST_RR 43, div, 0x80000001, 0x80000001, 1
  TEST_RR 44, div, 0xc0000001, 0x80000001, 2
  TEST_RR 45, div, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, div, 0, 0x80000001, 0x80000000
  TEST_RR 47, div, 1, 0x80000001, 0x80000001
  TEST_RR 48, div, 0x0000ffff, 0x80000001, 0xffff8000
  TEST_RR 49, div, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, div, 0xffffffff, 0xffff8000, 0
  TEST_RR 51, div, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, div, 0xffffc000, 0xffff8000, 2
  TEST_RR 53, div, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, div, 0, 0xffff8000, 0x80000000
  TEST_RR 55, div, 0, 0xffff8000, 0x80000001
  TEST_RR 56, div, 1, 0xffff8000, 0xffff8000
  TEST_RR 57, div, 0x00008000, 0xffff8000, 0xffffffff
  TEST_RR 58, div, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, div, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, div, 0, 0xffffffff, 2
  TEST_RR 61, div, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, div, 0, 0xffffffff, 0x80000000
  TEST_RR 63, div, 0, 0xffffffff, 0x80000001
  TEST_RR 64, div, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, div, 1, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, div, 0xffffff7e, 0xffffff7e, 1
  TEST_RR 67, div, 0xffffff7f, 0xffffff7f, 1
  TEST_RR 68, div, 0x00009acb, 0xfa280b70, 0xfffff656
  TEST_RR 69, div, 0x00009adb, 0xfa280b70, 0xfffff657
  TEST_RR 70, div, 0xfffffd32, 0xfffffd32, 1
  TEST_RR 71, div, 0xfffffd30, 0xfffffd30, 1
  TEST_RR 72, div, 0xffffff10, 0xfffe38b5, 485
  TEST_RR 73, div, 0xffffff11, 0xfffe38b5, 487
  TEST_RR 74, div, 0xfb488cd7, 0xed223359, 4
  TEST_RR 75, div, 0xfb488cd8, 0xed22335d, 4
  TEST_RR 76, div, 0xffffb042, 0xfffe7148, 5
  TEST_RR 77, div, 0xfffe7148, 0xfffe7148, 1
  TEST_RR 78, div, 0x0df7a543, 0x45d63a52, 5
  TEST_RR 79, div, 0x0df7a545, 0x45d63a5a, 5
  TEST_RR 80, div, 0xffff8a59, 0x0de70106, 0xffffe1c0
  TEST_RR 81, div, 0xffff8a3a, 0x0de70106, 0xffffe1c8
  TEST_RR 82, div, 0xfffffffc, 8, 0xfffffffe
  TEST_RR 83, div, 0xfffffff4, 24, 0xfffffffe
  TEST_RR 84, div, 0xfa19d271, 0xad69822a, 14
  TEST_RR 85, div, 0xfd3f4013, 0xad69822a, 30
  TEST_RR 86, div, 0xfd061313, 0x05f3d9db, 0xfffffffe
  TEST_RR 87, div, 0xfd061303, 0x05f3d9fb, 0xfffffffe
  TEST_RR 88, div, 0xffff9a3e, 0x2f6df3f0, 0xffff88ae
  TEST_RR 89, div, 0xffff9a59, 0x2f6df3f0, 0xffff888e
  TEST_RR 90, div, 0xff277511, 0xfc9dd442, 4
  TEST_RR 91, div, 0xff277501, 0xfc9dd402, 4
  TEST_RR 92, div, 109, 0x0000282c, 94
  TEST_RR 93, div, 342, 0x0000282c, 30
  TEST_RR 94, div, 0x0133a047, 0x0e6b835c, 12
  TEST_RR 95, div, 0x0133a052, 0x0e6b83dc, 12
  TEST_RR 96, div, 0xffeffd14, 0x49ed7ed1, 0xfffffb62
  TEST_RR 97, div, 0xffee0b4c, 0x49ed7ed1, 0xfffffbe2
  TEST_RR 98, div, 0xffffffff, 12, 0xfffffff6
  TEST_RR 99, div, 0xffffffe6, 268, 0xfffffff6
  TEST_RR 100, div, 4, 22, 5
  TEST_RR 101, div, 0, 22, 261
  TEST_RR 102, div, 0, 81, 0xffffff4e
  TEST_RR 103, div, 0xfffffffd, 593, 0xffffff4e
  TEST_RR 104, div, 0x04d48406, 0xd4875bc9, 0xfffffff7
  TEST_RR 105, div, 0x00155c33, 0xd4875bc9, 0xfffffdf7
  TEST_RR 106, div, 0xf6135c02, 0x09eca3fe, 0xffffffff
  TEST_RR 107, div, 0xf6135802, 0x09eca7fe, 0xffffffff
  TEST_RR 108, div, 6, 0xfffffde8, 0xffffffae
  TEST_RR 109, div, 0, 0xfffffde8, 0xfffffbae
  TEST_RR 110, div, 0xffd32528, 0x3adf3c15, 0xfffffeb0
  TEST_RR 111, div, 0xffd3252e, 0x3adf3415, 0xfffffeb0
  TEST_RR 112, div, 0xffff724d, 0x089a7899, 0xfffff075
  TEST_RR 113, div, 0xfffedc03, 0x089a7899, 0xfffff875
  TEST_RR 114, div, 0xfff8131b, 0x08e294d3, 0xfffffee1
  TEST_RR 115, div, 0xfff8132a, 0x08e284d3, 0xfffffee1
  TEST_RR 116, div, 1618, 0xfffff35c, 0xfffffffe
  TEST_RR 117, div, 0, 0xfffff35c, 0xffffeffe
  TEST_RR 118, div, 0, 190, 0xfffff88a
  TEST_RR 119, div, 0xfffffffc, 0x000020be, 0xfffff88a
  TEST_RR 120, div, 0xffffff17, 0xf7e39508, 0x0008e2f2
  TEST_RR 121, div, 0xffffff14, 0xf7e39508, 0x0008c2f2
  TEST_RR 122, div, 0x027d1eaf, 0x927eb9c4, 0xffffffd4
  TEST_RR 123, div, 0x027d1d3b, 0x927ef9c4, 0xffffffd4
  TEST_RR 124, div, 0xfffebbf1, 0x9b6f0083, 0x00004f72
  TEST_RR 125, div, 0xfff97d27, 0x9b6f0083, 3954
  TEST_RR 126, div, 0xfded789c, 0x0637962d, 0xfffffffd
  TEST_RR 127, div, 0xfdeda347, 0x0637162d, 0xfffffffd
  TEST_RR 128, div, 0x085ae744, 0xc583ad22, 0xfffffff9
  TEST_RR 129, div, 0x000074f2, 0xc583ad22, 0xffff7ff9
  TEST_RR 130, div, 0xfffffffe, 0xfffff97a, 828
  TEST_RR 131, div, 0xffffffaf, 0xfffef97a, 828
  TEST_RR 132, div, 0xffffffff, 0xfffffea7, 0
  TEST_RR 133, div, 0, 0xfffffea7, 0x00010000
  TEST_RR 134, div, 0x00093f01, 0xc2d1116f, 0xfffff962
  TEST_RR 135, div, 0x00093eb4, 0xc2d3116f, 0xfffff962
  TEST_RR 136, div, 0xfffffe7b, 0x6a8d806d, 0xffba0282
  TEST_RR 137, div, 0xfffffe86, 0x6a8d806d, 0xffb80282
  TEST_RR 138, div, 0x0004d1b2, 0xffde4421, 0xfffffff9
  TEST_RR 139, div, 0x000563fb, 0xffda4421, 0xfffffff9
  TEST_RR 140, div, 0xffffffc0, 0x07691ac9, 0xffe2acc2
  TEST_RR 141, div, 0xffffffb6, 0x07691ac9, 0xffe6acc2
  TEST_RR 142, div, 0x77494b18, 0x88b6b4e8, 0xffffffff
  TEST_RR 143, div, 0x77414b18, 0x88beb4e8, 0xffffffff
  TEST_RR 144, div, 0xfffffffa, 0xfffff38f, 525
  TEST_RR 145, div, 0, 0xfffff38f, 0x0008020d
  TEST_RR 146, div, 0x00cc0bef, 0x04c8479a, 6
  TEST_RR 147, div, 0x00ceb699, 0x04d8479a, 6
  TEST_RR 148, div, 0x000015a7, 0xacd37040, 0xfffc28a2
  TEST_RR 149, div, 1073, 0xacd37040, 0xffec28a2
  TEST_RR 150, div, 0, 0xffffea6f, 0x0000208c
  TEST_RR 151, div, 0xffffff04, 0xffdfea6f, 0x0000208c
  TEST_RR 152, div, 0x0001460b, 0x12dd8f7b, 3792
  TEST_RR 153, div, 150, 0x12dd8f7b, 0x00200ed0
  TEST_RR 154, div, 0, 0xfffff2b2, 0xffd1a21e
  TEST_RR 155, div, 1, 0xffbff2b2, 0xffd1a21e
  TEST_RR 156, div, 0xfffffa65, 0x764c1aec, 0xffeae6dd
  TEST_RR 157, div, 0xfffffe9d, 0x764c1aec, 0xffaae6dd
  TEST_RR 158, div, 0xfffff9b1, 0xa827ff7d, 0x000dec9e
  TEST_RR 159, div, 0xfffff9bb, 0xa8a7ff7d, 0x000dec9e
  TEST_RR 160, div, 0xf2c86b12, 0xcb21ac48, 4
  TEST_RR 161, div, 0xffffff97, 0xcb21ac48, 0x00800004
  TEST_RR 162, div, 0, 0xffd7226e, 0x00c3dd3f
  TEST_RR 163, div, 0xffffffff, 0xfed7226e, 0x00c3dd3f
  TEST_RR 164, div, 0x00bfea3f, 0xd3c50342, 0xffffffc5
  TEST_RR 165, div, 44, 0xd3c50342, 0xfeffffc5
  TEST_RR 166, div, 29, 0x8f96a8b5, 0xfc3e8b37
  TEST_RR 167, div, 30, 0x8d96a8b5, 0xfc3e8b37
  TEST_RR 168, div, 0xff99a074, 0x439513e1, 0xffffff57
  TEST_RR 169, div, 0xffffffdf, 0x439513e1, 0xfdffff57
  TEST_RR 170, div, 0x1e469b45, 0xc372c976, 0xfffffffe
  TEST_RR 171, div, 0x1c469b45, 0xc772c976, 0xfffffffe
  TEST_RR 172, div, 0xffff6ab6, 0x125832ba, 0xffffe08b
  TEST_RR 173, div, 0xfffffffc, 0x125832ba, 0xfbffe08b
  TEST_RR 174, div, 0xffe909e2, 0xdb39d2a2, 410
  TEST_RR 175, div, 0xffe40b21, 0xd339d2a2, 410
  TEST_RR 176, div, 0x0028d304, 0x0968a1f4, 59
  TEST_RR 177, div, 1, 0x0968a1f4, 0x0800003b
  TEST_RR 178, div, 0, 0x014c4330, 0x0fa3d03d
  TEST_RR 179, div, 1, 0x114c4330, 0x0fa3d03d
  TEST_RR 180, div, 0x00029cdf, 0x426ea7b0, 0x0000196d
  TEST_RR 181, div, 4, 0x426ea7b0, 0x1000196d
  TEST_RR 182, div, 0xff34530c, 0x8e3a6336, 143
  TEST_RR 183, div, 0xff6d9c72, 0xae3a6336, 143
  TEST_RR 184, div, 0xfffffffe, 0x9eb4f3c4, 0x308e659d
  TEST_RR 185, div, 0xfffffffb, 0x9eb4f3c4, 0x108e659d
  TEST_RR 186, div, 0xfff7a920, 0x8d982a88, 3512
  TEST_RR 187, div, 0xfffc5367, 0xcd982a88, 3512
  TEST_RR 188, div, 0xec7b0b72, 0x2709e91c, 0xfffffffe
  TEST_RR 189, div, 0, 0x2709e91c, 0xbffffffe
  TEST_RR 190, div, 0, 0, 0xffffddd2
  TEST_RR 191, div, 0x0003beb2, 0x80000000, 0xffffddd2
  TEST_RR 192, div, 36, 0x21a2784c, 0x00ed33e0
  TEST_RR 193, div, 0, 0x21a2784c, 0x80ed33e0

  // Quotients of all sizes.
  TEST_RR 194, div, 0xffffffff, 0xa67f26f8, 0x52f46275
  TEST_RR 195, div, 2, 0x823d5269, 0xcfdcf295
  TEST_RR 196, div, 0, 0xfa4cd436, 0x1bc4aadc
  TEST_RR 197, div, 23, 0x8d5b1947, 0xfb30b1b8
  TEST_RR 198, div, 0, 0xf9e2b0e2, 0x19d0fdc8
  TEST_RR 199, div, 7, 0xa5d9c1c4, 0xf3a21e14
  TEST_RR 200, div, 3, 0x305ed3ae, 0x0ea7b11c
  TEST_RR 201, div, 5, 0xb3d00152, 0xf0f31010
  TEST_RR 202, div, 0xfffffff3, 0x9e406be3, 0x070696a1
  TEST_RR 203, div, 0, 0xfc766432, 0xf996d48c
  TEST_RR 204, div, 86, 0x326b28cf, 0x00950674
  TEST_RR 205, div, 28, 0xa9a75eb4, 0xfcf5d9d6
  TEST_RR 206, div, 0xffffffe3, 0xcb37d537, 0x01d16128
  TEST_RR 207, div, 58, 0xb690819b, 0xfebe2a99
  TEST_RR 208, div, 30, 0x137594dc, 0x00a5b66c
  TEST_RR 209, div, 40, 0xd8de8fa2, 0xff065722
  TEST_RR 210, div, 0xffffff06, 0xc0e3e18d, 0x004074f1
  TEST_RR 211, div, 69, 0xe4c7f709, 0xff9c578e
  TEST_RR 212, div, 0xfffffe26, 0xe374fb28, 0x000f6321
  TEST_RR 213, div, 599, 0xb2e06eea, 0xffdf0bf3
  TEST_RR 214, div, 1874, 0x1721566f, 0x000328aa
  TEST_RR 215, div, 808, 0xcca0f956, 0xffefbb05
  TEST_RR 216, div, 0xfffffa0a, 0xcfaa9773, 0x00081b1e
  TEST_RR 217, div, 1001, 0xcdc78fba, 0xfff3298b
  TEST_RR 218, div, 0xffffeb87, 0x94590655, 0x0005421c
  TEST_RR 219, div, 2200, 0xee1c8c68, 0xfffdeb5a
  TEST_RR 220, div, 112, 0x010cf0bf, 0x000264a2
  TEST_RR 221, div, 0x000016b7, 0xbdff7686, 0xfffd1834
  TEST_RR 222, div, 0xffffcd89, 0xd35c9a0d, 0x0000e26f
  TEST_RR 223, div, 0x00007429, 0xc68f3a4f, 0xffff8169
  TEST_RR 224, div, 0x00003c58, 0x2d2919aa, 0x0000bf95
  TEST_RR 225, div, 0x00004670, 0xc3b3c250, 0xffff24db
  TEST_RR 226, div, 0xffff6e04, 0xd4737e5d, 0x00004c5e
  TEST_RR 227, div, 0x00041217, 0xd5f93b42, 0xfffff5ad
  TEST_RR 228, div, 0x0001322c, 0x35b8a332, 0x00002ceb
  TEST_RR 229, div, 0x000260ff, 0xb246f142, 0xffffdf54
  TEST_RR 230, div, 0xfffcab12, 0xdd722554, 2655
  TEST_RR 231, div, 0x0003c3b3, 0xbc8c6d5f, 0xffffee15
  TEST_RR 232, div, 0x00101a42, 0x49a81eb2, 1171
  TEST_RR 233, div, 0x000279a6, 0xe3287f13, 0xfffff459
  TEST_RR 234, div, 0x000938d3, 0x34cf6c79, 1466
  TEST_RR 235, div, 0x00173e91, 0x8c69de98, 0xfffffb07
  TEST_RR 236, div, 0xffc57075, 0x8eff00df, 494
  TEST_RR 237, div, 0x004708e9, 0x968ec5d5, 0xfffffe84
  TEST_RR 238, div, 0x00dd14d4, 0x7495fbf3, 135
  TEST_RR 239, div, 0x000b251f, 0xe9cc0b07, 0xfffffe02
  TEST_RR 240, div, 0xff4c76bb, 0xa1529c73, 135
  TEST_RR 241, div, 0x0078f525, 0x8ad283c8, 0xffffff08
  TEST_RR 242, div, 0x0108fbae, 0x4450e315, 66
  TEST_RR 243, div, 0x021a8d2a, 0x9b058814, 0xffffffd0
  TEST_RR 244, div, 0x0028e00e, 0x078122a1, 47
  TEST_RR 245, div, 0x00dc2af1, 0xc9d16e93, 0xffffffc1
  TEST_RR 246, div, 0x05a51211, 0x1c395a56, 5
  TEST_RR 247, div, 0x0288f704, 0xb67c0476, 0xffffffe3
  TEST_RR 248, div, 0x02892de3, 0x2609b059, 15
  TEST_RR 249, div, 0x17197eec, 0xe8e68114, 0xffffffff
  TEST_RR 250, div, 0x2d1527c8, 0x5a2a4f90, 2
  TEST_RR 251, div, 0x2c29235a, 0xa7adb94b, 0xfffffffe
  TEST_RR 252, div, 0x8741cf52, 0x8741cf52, 1
  TEST_RR 253, div, 0xffffffff, 0xeee899a3, 0
  TEST_RR 254, div, 0xffffffff, 0x8a8e4364, 0
  TEST_RR 255, div, 0x023641ba, 0xfdc9be46, 0xffffffff

  // Noise.
  TEST_RR 256, div, 0, 0x0baef1ce, 0x55abbbc1
  TEST_RR 257, div, 0xfffffffe, 0xd52ac7dd, 0x107af9e9
  TEST_RR 258, div, 0, 0x379336cb, 0x948f3d77
  TEST_RR 259, div, 0, 0xcff91f4f, 0x70985466
  TEST_RR 260, div, 1, 0x75a5188f, 0x589f752e
  TEST_RR 261, div, 0, 0x2cf0eec1, 0x3630ef10
  TEST_RR 262, div, 0, 0x517669e9, 0x5cdbda36
  TEST_RR 263, div, 0, 0xed62f1a5, 0x3e7e4faa
  TEST_RR 264, div, 0, 0xc086e610, 0x8c7e67b3
  TEST_RR 265, div, 1, 0xc26b763f, 0xdff30719
  TEST_RR 266, div, 3, 0x5b7703b6, 0x171d130f
  TEST_RR 267, div, 0xfffffff9, 0x9d4c4045, 0x0e0998ee
  TEST_RR 268, div, 0, 0x05507068, 0x234620db
  TEST_RR 269, div, 3, 0x60caef2f, 0x19d69a58
  TEST_RR 270, div, 2, 0xa4f9fbd6, 0xe02e2769
  TEST_RR 271, div, 0, 0xb5f924e9, 0xa7cdb247

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 272, div, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 273, div, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 274, div, 1, 0xc35a96e7
  TEST_RR_ALL_SAME 275, div, 1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 276, div, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 277, div, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 278, div, 1, 0x5a0f3c85
  TEST_RR_ALL_SAME 279, div, 1, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 280, div, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 281, div, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 282, div, 1, 0x80000000
  TEST_RR_ALL_SAME 283, div, 1, 0x80000000
  TEST_RR_RD_IS_RS1 284, div, 2, 7, 3
  TEST_RR_RD_IS_RS2 285, div, 2, 7, 3
  TEST_RR_SAME_SOURCES 286, div, 1, 7
  TEST_RR_ALL_SAME 287, div, 1, 7

  // Every register in every place.
  TEST_RR_REGISTERS 288, div, 1, 49, 49, x1, x13, x19, x7
  TEST_RR_REGISTERS 289, div, 1, 1, 1, x2, x14, x20, x7
  TEST_RR_REGISTERS 290, div, 0xfff383b0, 0x234f9398, 0xfffffd2c, x4, x15, x21, x7
  TEST_RR_REGISTERS 291, div, 0x0000aafa, 0x000eb18c, 22, x5, x16, x22, x7
  TEST_RR_REGISTERS 292, div, 0xffffc8a6, 0xfef56627, 1233, x6, x17, x23, x7
  TEST_RR_REGISTERS 293, div, 1, 0xfffffff5, 0xfffffff5, x7, x18, x24, x5
  TEST_RR_REGISTERS 294, div, 1, 4, 4, x8, x19, x25, x7
  TEST_RR_REGISTERS 295, div, 0x000e7d14, 0x566c14ca, 1527, x9, x20, x26, x7
  TEST_RR_REGISTERS 296, div, 1, 0xffffffda, 0xffffffda, x10, x21, x27, x7
  TEST_RR_REGISTERS 297, div, 169, 0xffff857f, 0xffffff47, x11, x22, x28, x7
  TEST_RR_REGISTERS 298, div, 0xfff351d3, 0xee772536, 354, x12, x23, x29, x7
  TEST_RR_REGISTERS 299, div, 1, 0xffffffcf, 0xffffffcf, x13, x24, x30, x7
  TEST_RR_REGISTERS 300, div, 1, 211, 211, x14, x25, x31, x7
  TEST_RR_REGISTERS 301, div, 1, 0xfffffbf8, 0xfffffbf8, x15, x26, x1, x7
  TEST_RR_REGISTERS 302, div, 1, 0xffffffff, 0xffffffff, x16, x27, x2, x7
  TEST_RR_REGISTERS 303, div, 0xeae6202f, 0xab9880b9, 4, x17, x28, x4, x7
  TEST_RR_REGISTERS 304, div, 1, 0xffffff46, 0xffffff46, x18, x29, x5, x7
  TEST_RR_REGISTERS 305, div, 1, 0xfffffbbb, 0xfffffbbb, x19, x30, x6, x7
  TEST_RR_REGISTERS 306, div, 0xfff92a40, 0xfff92a40, 1, x20, x31, x7, x5
  TEST_RR_REGISTERS 307, div, 0xfffe387b, 0xf771944d, 1231, x21, x1, x8, x7
  TEST_RR_REGISTERS 308, div, 1, 0xfffffff4, 0xfffffff4, x22, x2, x9, x7
  TEST_RR_REGISTERS 309, div, 0x001d1bf6, 0x3b20cbb4, 520, x23, x4, x10, x7
  TEST_RR_REGISTERS 310, div, 1, 0xffffffff, 0xffffffff, x24, x5, x11, x7
  TEST_RR_REGISTERS 311, div, 0xfe255083, 0x01daaf7d, 0xffffffff, x25, x6, x12, x7
  TEST_RR_REGISTERS 312, div, 0x00a4aa5a, 0x76ff1b53, 185, x26, x7, x13, x5
  TEST_RR_REGISTERS 313, div, 1, 22, 22, x27, x8, x14, x7
  TEST_RR_REGISTERS 314, div, 0x09b3dd4f, 0x746e5fb8, 12, x28, x9, x15, x7
  TEST_RR_REGISTERS 315, div, 1, 0xfffffffd, 0xfffffffd, x29, x10, x16, x7
  TEST_RR_REGISTERS 316, div, 0x000f7e69, 0x8c85d4c4, 0xfffff88c, x30, x11, x17, x7
  TEST_RR_REGISTERS 317, div, 1, 287, 287, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 318, 0, div, 51, 0xd8da7de7, 0xff3ec7fc
  TEST_RR_RESULT_AFTER 319, 1, div, 1, 0x79289992, 0x5c4f6a26
  TEST_RR_RESULT_AFTER 320, 2, div, 28, 0x471ca74f, 0x02899c2b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 321, 0, 0, div, 0x00a83d0a, 0x92e86b48, 0xffffff5a
  TEST_RR_12_AFTER 322, 0, 1, div, 0xffed9364, 0xffed9364, 1
  TEST_RR_12_AFTER 323, 0, 2, div, 0xfffc029f, 0x0c7bce53, 0xfffffcdf
  TEST_RR_12_AFTER 324, 1, 0, div, 1, 0xfffffff0, 0xfffffff0
  TEST_RR_12_AFTER 325, 1, 1, div, 0x0aff6b31, 0x20fe4194, 3
  TEST_RR_12_AFTER 326, 1, 2, div, 79, 0xffffffb1, 0xffffffff
  TEST_RR_12_AFTER 327, 2, 0, div, 61, 0x000016d4, 95
  TEST_RR_12_AFTER 328, 2, 1, div, 1, 0xfffffffc, 0xfffffffc
  TEST_RR_12_AFTER 329, 2, 2, div, 0x0058cb9a, 0x5f62b715, 275
  TEST_RR_21_AFTER 330, 0, 0, div, 0xffffffef, 0xfffff05a, 227
  TEST_RR_21_AFTER 331, 0, 1, div, 0x00003536, 0xff6841ae, 0xfffffd26
  TEST_RR_21_AFTER 332, 0, 2, div, 1, 4, 4
  TEST_RR_21_AFTER 333, 1, 0, div, 1, 1, 1
  TEST_RR_21_AFTER 334, 1, 1, div, 0xf8bfa4ad, 0x5e44a33c, 0xfffffff3
  TEST_RR_21_AFTER 335, 1, 2, div, 0xffea2101, 0x9b71ba4f, 1177
  TEST_RR_21_AFTER 336, 2, 0, div, 1, 1, 1
  TEST_RR_21_AFTER 337, 2, 1, div, 0x00057358, 0xfeae10a9, 0xffffffc2
  TEST_RR_21_AFTER 338, 2, 2, div, 1, 0xffffff64, 0xffffff64
  TEST_RR_BOTH_AFTER 339, 0, 0, div, 1, 4, 4
  TEST_RR_BOTH_AFTER 340, 0, 1, div, 1, 0xffffffe5, 0xffffffe5
  TEST_RR_BOTH_AFTER 341, 0, 2, div, 0xbe22ddd2, 0xbe22ddd2, 1
  TEST_RR_BOTH_AFTER 342, 1, 0, div, 0x000c9c07, 0x5c67646c, 1876
  TEST_RR_BOTH_AFTER 343, 1, 1, div, 1, 222, 222
  TEST_RR_BOTH_AFTER 344, 2, 0, div, 1, 3, 3

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 345, 0, div, 0xa49e1a2d, 0x5b61e5d3, 0xffffffff
  TEST_RR_RS2_LOADED 346, 0, div, 0xa49e1a2d, 0x5b61e5d3, 0xffffffff
  TEST_RR_BOTH_LOADED 347, 0, div, 1, 0x5b61e5d3
  TEST_RR_RS1_LOADED 348, 1, div, 0xfff12e9c, 0xcca87e7d, 887
  TEST_RR_RS2_LOADED 349, 1, div, 0xfff12e9c, 0xcca87e7d, 887
  TEST_RR_BOTH_LOADED 350, 1, div, 1, 0xcca87e7d
  TEST_RR_RS1_LOADED 351, 2, div, 0xfff576d5, 0x7e24445e, 0xfffff407
  TEST_RR_RS2_LOADED 352, 2, div, 0xfff576d5, 0x7e24445e, 0xfffff407
  TEST_RR_BOTH_LOADED 353, 2, div, 1, 0x7e24445e

  // Each result is at once a source.
  TEST_RR_CHAIN 354, div, 0xffffffff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 355, div, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 356, div, 9, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 357, div, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 358, div, 0xffffffff, 0xc35a96e7
  TEST_RR_ZERO_RS1 359, div, 0, 1
  TEST_RR_ZERO_RS2 360, div, 0xffffffff, 1
  TEST_RR_ZERO_RS1 361, div, 0, 0xffffffff
  TEST_RR_ZERO_RS2 362, div, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 363, div, 0, 0x60000000
  TEST_RR_ZERO_RS2 364, div, 0xffffffff, 0x60000000
  TEST_RR_ZERO_RS1 365, div, 0, 0xa0000000
  TEST_RR_ZERO_RS2 366, div, 0xffffffff, 0xa0000000
  TEST_RR_ZERO_RS1 367, div, 0, 5
  TEST_RR_ZERO_RS2 368, div, 0xffffffff, 5
  TEST_RR_ZERO_RS1 369, div, 0, 0x00030201
  TEST_RR_ZERO_RS2 370, div, 0xffffffff, 0x00030201
  TEST_RR_ZERO_RS1 371, div, 0xffffffff, 0
  TEST_RR_ZERO_RS2 372, div, 0xffffffff, 0
  TEST_RR_ZERO_BOTH 373, div, 0xffffffff
  TEST_RR_ZERO_RD 374, div, 0x000802aa, 0
  TEST_RR_ZERO_RD 375, div, 0xffffffe6, 0
  TEST_RR_ZERO_RD 376, div, 0x2d4a1dd3, 0xffffae69

TEST_END
