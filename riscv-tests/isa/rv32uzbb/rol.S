// rol: 323 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, rol, 0, 0, 0
  TEST_RR 3, rol, 0, 0, 1
  TEST_RR 4, rol, 0, 0, 2
  TEST_RR 5, rol, 0, 0, 0x7fffffff
  TEST_RR 6, rol, 0, 0, 0x80000000
  TEST_RR 7, rol, 0, 0, 0x80000001
  TEST_RR 8, rol, 0, 0, 0xffff8000
  TEST_RR 9, rol, 0, 0, 0xffffffff
  TEST_RR 10, rol, 1, 1, 0
  TEST_RR 11, rol, 2, 1, 1
  TEST_RR 12, rol, 4, 1, 2
  TEST_RR 13, rol, 0x80000000, 1, 0x7fffffff
  TEST_RR 14, rol, 1, 1, 0x80000000
  TEST_RR 15, rol, 2, 1, 0x80000001
  TEST_RR 16, rol, 1, 1, 0xffff8000
  TEST_RR 17, rol, 0x80000000, 1, 0xffffffff
  TEST_RR 18, rol, 2, 2, 0
  TEST_RR 19, rol, 4, 2, 1
  TEST_RR 20, rol, 8, 2, 2
  TEST_RR 21, rol, 1, 2, 0x7fffffff
  TEST_RR 22, rol, 2, 2, 0x80000000
  TEST_RR 23, rol, 4, 2, 0x80000001
  TEST_RR 24, rol, 2, 2, 0xffff8000
  TEST_RR 25, rol, 1, 2, 0xffffffff
  TEST_RR 26, rol, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, rol, 0xfffffffe, 0x7fffffff, 1
  TEST_RR 28, rol, 0xfffffffd, 0x7fffffff, 2
  TEST_RR 29, rol, 0xbfffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, rol, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, rol, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, rol, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, rol, 0xbfffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, rol, 0x80000000, 0x80000000, 0
  TEST_RR 35, rol, 1, 0x80000000, 1
  TEST_RR 36, rol, 2, 0x80000000, 2
  TEST_RR 37, rol, 0x40000000, 0x80000000, 0x7fffffff
  TEST_RR 38, rol, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, rol, 1, 0x80000000, 0x80000001
  TEST_RR 40, rol, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, rol, 0x40000000, 0x80000000, 0xffffffff
  TEST_RR 42, rol, 0x80000001, 0x80000001, 0
  TEST_RR 43, rol, 3, 0x80000001, 1
  TEST_RR 44, rol, 6, 0x80000001, 2
  TEST_RR 45, rol, 0xc0000000, 0x80000001, 0x7fffffff
  TEST_RR 46, rol, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, rol, 3, 0x80000001, 0x80000001
  TEST_RR 48, rol, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, rol, 0xc0000000, 0x80000001, 0xffffffff
  TEST_RR 50, rol, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, rol, 0xffff0001, 0xffff8000, 1
  TEST_RR 52, rol, 0xfffe0003, 0xffff8000, 2
  TEST_RR 53, rol, 0x7fffc000, 0xffff8000, 0x7fffffff
  TEST_RR 54, rol, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, rol, 0xffff0001, 0xffff8000, 0x80000001
  TEST_RR 56, rol, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, rol, 0x7fffc000, 0xffff8000, 0xffffffff
  TEST_RR 58, rol, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, rol, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, rol, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, rol, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, rol, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, rol, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, rol, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, rol, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, rol, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, rol, 0x5a0f3c85, 0x5a0f3c85, 0xe04c1b20
  TEST_RR 68, rol, 0x86b52dcf, 0xc35a96e7, 1
  TEST_RR 69, rol, 0xb41e790a, 0x5a0f3c85, 0x42dcc4e1
  TEST_RR 70, rol, 0x0d6a5b9f, 0xc35a96e7, 2
  TEST_RR 71, rol, 0x683cf215, 0x5a0f3c85, 0x97ec11e2
  TEST_RR 72, rol, 0x1ad4b73e, 0xc35a96e7, 3
  TEST_RR 73, rol, 0xd079e42a, 0x5a0f3c85, 0x8e756fa3
  TEST_RR 74, rol, 0x35a96e7c, 0xc35a96e7, 4
  TEST_RR 75, rol, 0xa0f3c855, 0x5a0f3c85, 0x9cb319c4
  TEST_RR 76, rol, 0x6b52dcf8, 0xc35a96e7, 5
  TEST_RR 77, rol, 0x41e790ab, 0x5a0f3c85, 0x840ffde5
  TEST_RR 78, rol, 0xd6a5b9f0, 0xc35a96e7, 6
  TEST_RR 79, rol, 0x83cf2156, 0x5a0f3c85, 0xaad29d26
  TEST_RR 80, rol, 0xad4b73e1, 0xc35a96e7, 7
  TEST_RR 81, rol, 0x079e42ad, 0x5a0f3c85, 0x95a78b27
  TEST_RR 82, rol, 0x5a96e7c3, 0xc35a96e7, 8
  TEST_RR 83, rol, 0x0f3c855a, 0x5a0f3c85, 0x8f8fb248
  TEST_RR 84, rol, 0xb52dcf86, 0xc35a96e7, 9
  TEST_RR 85, rol, 0x1e790ab4, 0x5a0f3c85, 0x1a459b49
  TEST_RR 86, rol, 0x6a5b9f0d, 0xc35a96e7, 10
  TEST_RR 87, rol, 0x3cf21568, 0x5a0f3c85, 0x8e96f3ca
  TEST_RR 88, rol, 0xd4b73e1a, 0xc35a96e7, 11
  TEST_RR 89, rol, 0x79e42ad0, 0x5a0f3c85, 0x7fdae8ab
  TEST_RR 90, rol, 0xa96e7c35, 0xc35a96e7, 12
  TEST_RR 91, rol, 0xf3c855a0, 0x5a0f3c85, 0x62f5d90c
  TEST_RR 92, rol, 0x52dcf86b, 0xc35a96e7, 13
  TEST_RR 93, rol, 0xe790ab41, 0x5a0f3c85, 0x9e93032d
  TEST_RR 94, rol, 0xa5b9f0d6, 0xc35a96e7, 14
  TEST_RR 95, rol, 0xcf215683, 0x5a0f3c85, 0x14fa344e
  TEST_RR 96, rol, 0x4b73e1ad, 0xc35a96e7, 15
  TEST_RR 97, rol, 0x9e42ad07, 0x5a0f3c85, 0xeaae708f
  TEST_RR 98, rol, 0x96e7c35a, 0xc35a96e7, 16
  TEST_RR 99, rol, 0x3c855a0f, 0x5a0f3c85, 0x36ffce70
  TEST_RR 100, rol, 0x2dcf86b5, 0xc35a96e7, 17
  TEST_RR 101, rol, 0x790ab41e, 0x5a0f3c85, 0x44d6ea51
  TEST_RR 102, rol, 0x5b9f0d6a, 0xc35a96e7, 18
  TEST_RR 103, rol, 0xf215683c, 0x5a0f3c85, 0xd7c20052
  TEST_RR 104, rol, 0xb73e1ad4, 0xc35a96e7, 19
  TEST_RR 105, rol, 0xe42ad079, 0x5a0f3c85, 0x141cbfb3
  TEST_RR 106, rol, 0x6e7c35a9, 0xc35a96e7, 20
  TEST_RR 107, rol, 0xc855a0f3, 0x5a0f3c85, 0x636f0af4
  TEST_RR 108, rol, 0xdcf86b52, 0xc35a96e7, 21
  TEST_RR 109, rol, 0x90ab41e7, 0x5a0f3c85, 0xd845a835
  TEST_RR 110, rol, 0xb9f0d6a5, 0xc35a96e7, 22
  TEST_RR 111, rol, 0x215683cf, 0x5a0f3c85, 0x810cbb76
  TEST_RR 112, rol, 0x73e1ad4b, 0xc35a96e7, 23
  TEST_RR 113, rol, 0x42ad079e, 0x5a0f3c85, 0x604b16f7
  TEST_RR 114, rol, 0xe7c35a96, 0xc35a96e7, 24
  TEST_RR 115, rol, 0x855a0f3c, 0x5a0f3c85, 0x51043d58
  TEST_RR 116, rol, 0xcf86b52d, 0xc35a96e7, 25
  TEST_RR 117, rol, 0x0ab41e79, 0x5a0f3c85, 0x30b14d39
  TEST_RR 118, rol, 0x9f0d6a5b, 0xc35a96e7, 26
  TEST_RR 119, rol, 0x15683cf2, 0x5a0f3c85, 0x5f53381a
  TEST_RR 120, rol, 0x3e1ad4b7, 0xc35a96e7, 27
  TEST_RR 121, rol, 0x2ad079e4, 0x5a0f3c85, 0x21b3137b
  TEST_RR 122, rol, 0x7c35a96e, 0xc35a96e7, 28
  TEST_RR 123, rol, 0x55a0f3c8, 0x5a0f3c85, 0xa350027c
  TEST_RR 124, rol, 0xf86b52dc, 0xc35a96e7, 29
  TEST_RR 125, rol, 0xab41e790, 0x5a0f3c85, 0xee9dabfd
  TEST_RR 126, rol, 0xf0d6a5b9, 0xc35a96e7, 30
  TEST_RR 127, rol, 0x5683cf21, 0x5a0f3c85, 0x36c28f1e
  TEST_RR 128, rol, 0xe1ad4b73, 0xc35a96e7, 31
  TEST_RR 129, rol, 0xad079e42, 0x5a0f3c85, 0xf72415df

  // Each bit of either source, where it decides.
  TEST_RR 130, rol, 0xe28146ff, 0x28146ffe, 0xbbdec8bc
  TEST_RR 131, rol, 0xf28146ff, 0x28146fff, 0xbbdec8bc
  TEST_RR 132, rol, 0xfdffffff, 0xfffffffd, 0x00007a18
  TEST_RR 133, rol, 0xfbffffff, 0xfffffffd, 0x00007a19
  TEST_RR 134, rol, 0xffff1fff, 0xffffffe3, 0xfe45f54b
  TEST_RR 135, rol, 0xffff0fff, 0xffffffe1, 0xfe45f54b
  TEST_RR 136, rol, 0xc3911dca, 0xe44772b0, 26
  TEST_RR 137, rol, 0xb0e44772, 0xe44772b0, 24
  TEST_RR 138, rol, 0xa6c70d49, 0x34d8e1a9, 0xee927d43
  TEST_RR 139, rol, 0xa6c70d69, 0x34d8e1ad, 0xee927d43
  TEST_RR 140, rol, 0x564fa430, 0x2182b27d, 0xd2379acd
  TEST_RR 141, rol, 0x0564fa43, 0x2182b27d, 0xd2379ac9
  TEST_RR 142, rol, 0xb397f0d2, 0xd2b397f0, 0x0003bac8
  TEST_RR 143, rol, 0xb397f8d2, 0xd2b397f8, 0x0003bac8
  TEST_RR 144, rol, 0x4d0b3d45, 0xb3d454d0, 0xffffec94
  TEST_RR 145, rol, 0x0b3d454d, 0xb3d454d0, 0xffffec9c
  TEST_RR 146, rol, 0x30000b7c, 0x00016f86, 0xfffff09b
  TEST_RR 147, rol, 0xb0000b7c, 0x00016f96, 0xfffff09b
  TEST_RR 148, rol, 0xcd9100cf, 0x00cfcd91, 0x000164d0
  TEST_RR 149, rol, 0x00cfcd91, 0x00cfcd91, 0x000164c0
  TEST_RR 150, rol, 0x3b9cd572, 0xcd5723b9, 0xf9d27274
  TEST_RR 151, rol, 0x399cd572, 0xcd572399, 0xf9d27274
  TEST_RR 152, rol, 0x12e19417, 0x5c4b8650, 0xfdb92646
  TEST_RR 153, rol, 0x12e18417, 0x5c4b8610, 0xfdb92646
  TEST_RR 154, rol, 0x9e0949bf, 0x0949bf9e, 0xfd4d59d8
  TEST_RR 155, rol, 0x1e0949bf, 0x0949bf1e, 0xfd4d59d8
  TEST_RR 156, rol, 0x72001e1c, 0x000f0e39, 0x000062d9
  TEST_RR 157, rol, 0x72001e1e, 0x000f0f39, 0x000062d9
  TEST_RR 158, rol, 0x1ccf8c51, 0xe67c6288, 0xfc6a9ddd
  TEST_RR 159, rol, 0x1ccf8c11, 0xe67c6088, 0xfc6a9ddd
  TEST_RR 160, rol, 0x0af536e6, 0x57a9b730, 0x32d6053d
  TEST_RR 161, rol, 0x0af53666, 0x57a9b330, 0x32d6053d
  TEST_RR 162, rol, 0x1365223e, 0x09b2911f, 0x000063a1
  TEST_RR 163, rol, 0x1365323e, 0x09b2991f, 0x000063a1
  TEST_RR 164, rol, 0x3a000034, 0x00006874, 0x2daad757
  TEST_RR 165, rol, 0x3a00003c, 0x00007874, 0x2daad757
  TEST_RR 166, rol, 0xad4f736b, 0xdaeb53dc, 0x009edf6a
  TEST_RR 167, rol, 0xadcf736b, 0xdaeb73dc, 0x009edf6a
  TEST_RR 168, rol, 0x59243593, 0x86b26b24, 0xe5a52db3
  TEST_RR 169, rol, 0x59243591, 0x86b22b24, 0xe5a52db3
  TEST_RR 170, rol, 0xfb360f68, 0xd83da3ec, 0x610c25f6
  TEST_RR 171, rol, 0xfb360f48, 0xd83d23ec, 0x610c25f6
  TEST_RR 172, rol, 0x28c471d9, 0xc764a311, 0x80c7eace
  TEST_RR 173, rol, 0x68c471d9, 0xc765a311, 0x80c7eace
  TEST_RR 174, rol, 0xfd0e0795, 0x0795fd0e, 0x38b03b10
  TEST_RR 175, rol, 0xfd0e0797, 0x0797fd0e, 0x38b03b10
  TEST_RR 176, rol, 0xcaa8a442, 0x910b2aa2, 0x86f3f5ae
  TEST_RR 177, rol, 0xcaa8a443, 0x910f2aa2, 0x86f3f5ae
  TEST_RR 178, rol, 0, 0, 0xf40f9e9d
  TEST_RR 179, rol, 0x00010000, 0x00080000, 0xf40f9e9d
  TEST_RR 180, rol, 0xffff67ff, 0xffffff67, 0x2d277008
  TEST_RR 181, rol, 0xefff67ff, 0xffefff67, 0x2d277008
  TEST_RR 182, rol, 0xb2514a12, 0x4a12b251, 16
  TEST_RR 183, rol, 0xb2514a32, 0x4a32b251, 16
  TEST_RR 184, rol, 0xb1b5fb13, 0xb13b1b5f, 204
  TEST_RR 185, rol, 0xb1b5fb17, 0xb17b1b5f, 204
  TEST_RR 186, rol, 0x5ff1a81f, 0x5ff1a81f, 0xafbeabe0
  TEST_RR 187, rol, 0x5f71a81f, 0x5f71a81f, 0xafbeabe0
  TEST_RR 188, rol, 0x9b5fffe8, 0xfffe89b5, 0x6bd767d4
  TEST_RR 189, rol, 0x9b5fefe8, 0xfefe89b5, 0x6bd767d4
  TEST_RR 190, rol, 0x611fd825, 0xfb04ac23, 0xd0e3f393
  TEST_RR 191, rol, 0x611fc825, 0xf904ac23, 0xd0e3f393
  TEST_RR 192, rol, 0x048c8000, 2329, 0x35cd9a4f
  TEST_RR 193, rol, 0x048c8200, 0x04000919, 0x35cd9a4f
  TEST_RR 194, rol, 0x459b4cf9, 0x9459b4cf, 0x4d50b804
  TEST_RR 195, rol, 0xc59b4cf9, 0x9c59b4cf, 0x4d50b804
  TEST_RR 196, rol, 0x0004f000, 632, 0x8982d389
  TEST_RR 197, rol, 0x0004f020, 0x10000278, 0x8982d389
  TEST_RR 198, rol, 0xbffe5ff2, 0xff2bffe5, 0x493fd62c
  TEST_RR 199, rol, 0xbffe5df2, 0xdf2bffe5, 0x493fd62c
  TEST_RR 200, rol, 0xae3e9efd, 0x6b8fa7bf, 0xffffc202
  TEST_RR 201, rol, 0xae3e9efc, 0x2b8fa7bf, 0xffffc202
  TEST_RR 202, rol, 0x7c801686, 0x9f2005a1, 0x5f083ea2
  TEST_RR 203, rol, 0x7c801684, 0x1f2005a1, 0x5f083ea2

  // Noise.
  TEST_RR 204, rol, 0x7c33874f, 0x874f7c33, 0x7d8685d0
  TEST_RR 205, rol, 0x2565082c, 0x2841612b, 0x77495dd5
  TEST_RR 206, rol, 0xfba93a86, 0xdf752750, 0xe6aad403
  TEST_RR 207, rol, 0xe22d1c4b, 0x8e25f116, 0xeaebded1
  TEST_RR 208, rol, 0xac8b5a5c, 0x5cac8b5a, 0x1c7f0008
  TEST_RR 209, rol, 0xac49e047, 0x8f5893c0, 0x0d01b727
  TEST_RR 210, rol, 0x506aaa73, 0xaa9cd41a, 0x3c1877f2
  TEST_RR 211, rol, 0xf5945b31, 0x98faca2d, 0xa5fdbc49
  TEST_RR 212, rol, 0x8c0bcb8f, 0xe5c7c605, 0x24db6c91
  TEST_RR 213, rol, 0xafce9169, 0xa45a6bf3, 0xd60276b2
  TEST_RR 214, rol, 0x29196be1, 0xbe129196, 0x84ff5d6c
  TEST_RR 215, rol, 0x164f014a, 0x4f014a16, 0x7b98a918
  TEST_RR 216, rol, 0xf334d640, 0x334d640f, 0x17e61e7c
  TEST_RR 217, rol, 0xf5d430c6, 0xeba8618d, 0xbb494a7f
  TEST_RR 218, rol, 0xf2a6cd98, 0x9b3663ca, 0x32a20dd6
  TEST_RR 219, rol, 0x19abc28d, 0x7851a335, 0xbb6bcdb3

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 220, rol, 0x6b52dcf8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 221, rol, 0x6b52dcf8, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 222, rol, 0xad4b73e1, 0xc35a96e7
  TEST_RR_ALL_SAME 223, rol, 0xad4b73e1, 0xc35a96e7
  TEST_RR_RD_IS_RS1 224, rol, 0x079e42ad, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 225, rol, 0x079e42ad, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 226, rol, 0x41e790ab, 0x5a0f3c85
  TEST_RR_ALL_SAME 227, rol, 0x41e790ab, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 228, rol, 0x40000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 229, rol, 0x40000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 230, rol, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 231, rol, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 232, rol, 56, 7, 3
  TEST_RR_RD_IS_RS2 233, rol, 56, 7, 3
  TEST_RR_SAME_SOURCES 234, rol, 896, 7
  TEST_RR_ALL_SAME 235, rol, 896, 7

  // Every register in every place.
  TEST_RR_REGISTERS 236, rol, 0xd8000001, 59, 59, x1, x13, x19, x7
  TEST_RR_REGISTERS 237, rol, 0x2ef948bb, 0xd977ca45, 0xd977ca45, x2, x14, x20, x7
  TEST_RR_REGISTERS 238, rol, 0xabb5218b, 0x6a431757, 0x6a431757, x4, x15, x21, x7
  TEST_RR_REGISTERS 239, rol, 0xb2b51a45, 0x5b2b51a4, 0x5b2b51a4, x5, x16, x22, x7
  TEST_RR_REGISTERS 240, rol, 0x00075800, 235, 235, x6, x17, x23, x7
  TEST_RR_REGISTERS 241, rol, 0x75ec2351, 0x08d45d7b, 0x000d1512, x7, x18, x24, x5
  TEST_RR_REGISTERS 242, rol, 0x4b0969a2, 0x892c25a6, 0x892c25a6, x8, x19, x25, x7
  TEST_RR_REGISTERS 243, rol, 0x2fca5f66, 0xecc5f94b, 0xecc5f94b, x9, x20, x26, x7
  TEST_RR_REGISTERS 244, rol, 0xc1ee75e1, 0x1ee75e1c, 0x1ee75e1c, x10, x21, x27, x7
  TEST_RR_REGISTERS 245, rol, 0x26bfffff, 0xfffff935, 0xfffff935, x11, x22, x28, x7
  TEST_RR_REGISTERS 246, rol, 0xba76f81f, 0xf74edf03, 0xf74edf03, x12, x23, x29, x7
  TEST_RR_REGISTERS 247, rol, 0x8b852eb6, 0x0a5d6d17, 0x0a5d6d17, x13, x24, x30, x7
  TEST_RR_REGISTERS 248, rol, 0xaabfffff, 0xfffffd55, 0xfffffd55, x14, x25, x31, x7
  TEST_RR_REGISTERS 249, rol, 0xe2b30eaf, 0xc5661d5f, 0xc5661d5f, x15, x26, x1, x7
  TEST_RR_REGISTERS 250, rol, 0x0cd0a800, 0x0003342a, 0x0003342a, x16, x27, x2, x7
  TEST_RR_REGISTERS 251, rol, 0x83e26a6f, 0x07c4d4df, 0x07c4d4df, x17, x28, x4, x7
  TEST_RR_REGISTERS 252, rol, 0xe930e7eb, 0xe7ebe930, 0xe7ebe930, x18, x29, x5, x7
  TEST_RR_REGISTERS 253, rol, 0xbfffffaf, 0xfffffebe, 0xfffffebe, x19, x30, x6, x7
  TEST_RR_REGISTERS 254, rol, 0x0f285180, 0x003ca146, 0x003ca146, x20, x31, x7, x5
  TEST_RR_REGISTERS 255, rol, 0x9ba6ed5e, 0x4ddabd37, 0x4ddabd37, x21, x1, x8, x7
  TEST_RR_REGISTERS 256, rol, 0x6bf6d26f, 0x37b5fb69, 0x37b5fb69, x22, x2, x9, x7
  TEST_RR_REGISTERS 257, rol, 0xa840c003, 0x003a840c, 0x003a840c, x23, x4, x10, x7
  TEST_RR_REGISTERS 258, rol, 0x4ec7e1a8, 0xa13b1f86, 0xa13b1f86, x24, x5, x11, x7
  TEST_RR_REGISTERS 259, rol, 0xbb800000, 375, 375, x25, x6, x12, x7
  TEST_RR_REGISTERS 260, rol, 0xee70cfff, 0xfffee70c, 0xfffee70c, x26, x7, x13, x5
  TEST_RR_REGISTERS 261, rol, 0x09980000, 307, 307, x27, x8, x14, x7
  TEST_RR_REGISTERS 262, rol, 0x4a0e8382, 0x250741c1, 0x250741c1, x28, x9, x15, x7
  TEST_RR_REGISTERS 263, rol, 0xb5c81cb0, 0x616b9039, 0xff4ac847, x29, x10, x16, x7
  TEST_RR_REGISTERS 264, rol, 0x6c2ffffd, 0xffffad85, 0xffff99d3, x30, x11, x17, x7
  TEST_RR_REGISTERS 265, rol, 0xd58ca499, 0x32926756, 0x32926756, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, rol, 0xe5a48772, 0xe5a48772, 0
  TEST_RR_RESULT_AFTER 267, 1, rol, 0x05d80000, 1496, 0x5e05eb90
  TEST_RR_RESULT_AFTER 268, 2, rol, 0x94362b54, 0xa1b15aa4, 0xc9d11cfd

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, rol, 0xc6b1bab8, 0x8dd5c635, 0x8dd5c635
  TEST_RR_12_AFTER 270, 0, 1, rol, 0x94c945f0, 0x517c2532, 0x517c2532
  TEST_RR_12_AFTER 271, 0, 2, rol, 0xa0b1afe4, 0x7f25058d, 0x7f25058d
  TEST_RR_12_AFTER 272, 1, 0, rol, 0x0001a800, 424, 424
  TEST_RR_12_AFTER 273, 1, 1, rol, 0x3f980000, 2035, 2035
  TEST_RR_12_AFTER 274, 1, 2, rol, 0xa442822f, 0x4885045f, 0x4885045f
  TEST_RR_12_AFTER 275, 2, 0, rol, 0x00001a08, 1666, 1666
  TEST_RR_12_AFTER 276, 2, 1, rol, 0xffffc9bf, 0xffffff26, 0xffffff26
  TEST_RR_12_AFTER 277, 2, 2, rol, 0x504bffff, 0xffffd412, 0xffffd412
  TEST_RR_21_AFTER 278, 0, 0, rol, 0x9d973f1b, 0x73b2e7e3, 0x73b2e7e3
  TEST_RR_21_AFTER 279, 0, 1, rol, 0x5ac15f76, 0xeecb582b, 0xeecb582b
  TEST_RR_21_AFTER 280, 0, 2, rol, 0x60485ed1, 0x17b45812, 0x17b45812
  TEST_RR_21_AFTER 281, 1, 0, rol, 0xb65c8908, 0x2d972242, 0x2d972242
  TEST_RR_21_AFTER 282, 1, 1, rol, 0xdffeefc9, 0xffddf93b, 0xffddf93b
  TEST_RR_21_AFTER 283, 1, 2, rol, 0x25980000, 1203, 1203
  TEST_RR_21_AFTER 284, 2, 0, rol, 0xae892b03, 0xd7449581, 0xd7449581
  TEST_RR_21_AFTER 285, 2, 1, rol, 0xf5226a01, 0x3500fa91, 0x3500fa91
  TEST_RR_21_AFTER 286, 2, 2, rol, 0x0eb18484, 0x8c242075, 0x8c242075
  TEST_RR_BOTH_AFTER 287, 0, 0, rol, 0xaae5b8c3, 0xd572dc61, 0xd572dc61
  TEST_RR_BOTH_AFTER 288, 0, 1, rol, 0xd395338b, 0x17a72a67, 0x17a72a67
  TEST_RR_BOTH_AFTER 289, 0, 2, rol, 0xffff3703, 0xffff9b81, 0xffff9b81
  TEST_RR_BOTH_AFTER 290, 1, 0, rol, 0x4a9f3532, 0xe6a64953, 0xe6a64953
  TEST_RR_BOTH_AFTER 291, 1, 1, rol, 0xffe9d3ff, 0xfffff4e9, 0xfffff4e9
  TEST_RR_BOTH_AFTER 292, 2, 0, rol, 0x4bffffff, 0xfffffe97, 0xfffffe97

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 293, 0, rol, 64, 4, 4
  TEST_RR_RS2_LOADED 294, 0, rol, 64, 4, 4
  TEST_RR_BOTH_LOADED 295, 0, rol, 64, 4
  TEST_RR_RS1_LOADED 296, 1, rol, 0xe65624a2, 0x1732b125, 0x1732b125
  TEST_RR_RS2_LOADED 297, 1, rol, 0xe65624a2, 0x1732b125, 0x1732b125
  TEST_RR_BOTH_LOADED 298, 1, rol, 0xe65624a2, 0x1732b125
  TEST_RR_RS1_LOADED 299, 2, rol, 0xa36016df, 0x8d805b7e, 0x8d805b7e
  TEST_RR_RS2_LOADED 300, 2, rol, 0xa36016df, 0x8d805b7e, 0x8d805b7e
  TEST_RR_BOTH_LOADED 301, 2, rol, 0xa36016df, 0x8d805b7e

  // Each result is at once a source.
  TEST_RR_CHAIN 302, rol, 0x52dcf86b, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 303, rol, 0xd079e42a, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 304, rol, 0xbfffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 305, rol, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 306, rol, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 307, rol, 0, 1
  TEST_RR_ZERO_RS2 308, rol, 1, 1
  TEST_RR_ZERO_RS1 309, rol, 0, 0xffffffff
  TEST_RR_ZERO_RS2 310, rol, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 311, rol, 0, 0x60000000
  TEST_RR_ZERO_RS2 312, rol, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 313, rol, 0, 0xa0000000
  TEST_RR_ZERO_RS2 314, rol, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 315, rol, 0, 5
  TEST_RR_ZERO_RS2 316, rol, 5, 5
  TEST_RR_ZERO_RS1 317, rol, 0, 0x00030201
  TEST_RR_ZERO_RS2 318, rol, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 319, rol, 0, 0
  TEST_RR_ZERO_RS2 320, rol, 0, 0
  TEST_RR_ZERO_BOTH 321, rol, 0
  TEST_RR_ZERO_RD 322, rol, 0xd57900c4, 175
  TEST_RR_ZERO_RD 323, rol, 0x41706312, 0
  TEST_RR_ZERO_RD 324, rol, 0x6c3c9265, 7

TEST_END
