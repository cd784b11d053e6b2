// sh2add: 309 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sh2add, 0, 0, 0
  TEST_RR 3, sh2add, 1, 0, 1
  TEST_RR 4, sh2add, 2, 0, 2
  TEST_RR 5, sh2add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, sh2add, 0x80000000, 0, 0x80000000
  TEST_RR 7, sh2add, 0x80000001, 0, 0x80000001
  TEST_RR 8, sh2add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, sh2add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, sh2add, 4, 1, 0
  TEST_RR 11, sh2add, 5, 1, 1
  TEST_RR 12, sh2add, 6, 1, 2
  TEST_RR 13, sh2add, 0x80000003, 1, 0x7fffffff
  TEST_RR 14, sh2add, 0x80000004, 1, 0x80000000
  TEST_RR 15, sh2add, 0x80000005, 1, 0x80000001
  TEST_RR 16, sh2add, 0xffff8004, 1, 0xffff8000
  TEST_RR 17, sh2add, 3, 1, 0xffffffff
  TEST_RR 18, sh2add, 8, 2, 0
  TEST_RR 19, sh2add, 9, 2, 1
  TEST_RR 20, sh2add, 10, 2, 2
  TEST_RR 21, sh2add, 0x80000007, 2, 0x7fffffff
  TEST_RR 22, sh2add, 0x80000008, 2, 0x80000000
  TEST_RR 23, sh2add, 0x80000009, 2, 0x80000001
  TEST_RR 24, sh2add, 0xffff8008, 2, 0xffff8000
  TEST_RR 25, sh2add, 7, 2, 0xffffffff
  TEST_RR 26, sh2add, 0xfffffffc, 0x7fffffff, 0
  TEST_RR 27, sh2add, 0xfffffffd, 0x7fffffff, 1
  TEST_RR 28, sh2add, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 29, sh2add, 0x7ffffffb, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sh2add, 0x7ffffffc, 0x7fffffff, 0x80000000
  TEST_RR 31, sh2add, 0x7ffffffd, 0x7fffffff, 0x80000001
  TEST_RR 32, sh2add, 0xffff7ffc, 0x7fffffff, 0xffff8000
  TEST_RR 33, sh2add, 0xfffffffb, 0x7fffffff, 0xffffffff
  TEST_RR 34, sh2add, 0, 0x80000000, 0
  TEST_RR 35, sh2add, 1, 0x80000000, 1
  TEST_RR 36, sh2add, 2, 0x80000000, 2
  TEST_RR 37, sh2add, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sh2add, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sh2add, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, sh2add, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, sh2add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sh2add, 4, 0x80000001, 0
  TEST_RR 43, sh2add, 5, 0x80000001, 1
  TEST_RR 44, sh2add, 6, 0x80000001, 2
  TEST_RR 45, sh2add, 0x80000003, 0x80000001, 0x7fffffff
  TEST_RR 46, sh2add, 0x80000004, 0x80000001, 0x80000000
  TEST_RR 47, sh2add, 0x80000005, 0x80000001, 0x80000001
  TEST_RR 48, sh2add, 0xffff8004, 0x80000001, 0xffff8000
  TEST_RR 49, sh2add, 3, 0x80000001, 0xffffffff
  TEST_RR 50, sh2add, 0xfffe0000, 0xffff8000, 0
  TEST_RR 51, sh2add, 0xfffe0001, 0xffff8000, 1
  TEST_RR 52, sh2add, 0xfffe0002, 0xffff8000, 2
  TEST_RR 53, sh2add, 0x7ffdffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sh2add, 0x7ffe0000, 0xffff8000, 0x80000000
  TEST_RR 55, sh2add, 0x7ffe0001, 0xffff8000, 0x80000001
  TEST_RR 56, sh2add, 0xfffd8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sh2add, 0xfffdffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sh2add, 0xfffffffc, 0xffffffff, 0
  TEST_RR 59, sh2add, 0xfffffffd, 0xffffffff, 1
  TEST_RR 60, sh2add, 0xfffffffe, 0xffffffff, 2
  TEST_RR 61, sh2add, 0x7ffffffb, 0xffffffff, 0x7fffffff
  TEST_RR 62, sh2add, 0x7ffffffc, 0xffffffff, 0x80000000
  TEST_RR 63, sh2add, 0x7ffffffd, 0xffffffff, 0x80000001
  TEST_RR 64, sh2add, 0xffff7ffc, 0xffffffff, 0xffff8000
  TEST_RR 65, sh2add, 0xfffffffb, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, sh2add, 0xe186fcf4, 0x18781b9d, 0x7fa68e80
  TEST_RR 67, sh2add, 0xe186fcf0, 0x18781b9c, 0x7fa68e80
  TEST_RR 68, sh2add, 0xfc37b354, 0x40b1e661, 0xf97019d0
  TEST_RR 69, sh2add, 0xfc37b355, 0x40b1e661, 0xf97019d1
  TEST_RR 70, sh2add, 0x6bc70368, 0x88ced5e4, 0x488babd8
  TEST_RR 71, sh2add, 0x6bc70370, 0x88ced5e6, 0x488babd8
  TEST_RR 72, sh2add, 0xfd1f2c8b, 0x73f2aeee, 0x2d5470d3
  TEST_RR 73, sh2add, 0xfd1f2c89, 0x73f2aeee, 0x2d5470d1
  TEST_RR 74, sh2add, 0x0cd22a97, 0x433488cf, 1883
  TEST_RR 75, sh2add, 0x0cd22a87, 0x433488cb, 1883
  TEST_RR 76, sh2add, 0x1eb95f6d, 0x47ae5752, 549
  TEST_RR 77, sh2add, 0x1eb95f69, 0x47ae5752, 545
  TEST_RR 78, sh2add, 0xa80149ca, 0x5458ee0c, 0x569d919a
  TEST_RR 79, sh2add, 0xa80149aa, 0x5458ee04, 0x569d919a
  TEST_RR 80, sh2add, 0xffff9eec, 3589, 0xffff66d8
  TEST_RR 81, sh2add, 0xffff9ee4, 3589, 0xffff66d0
  TEST_RR 82, sh2add, 0x001c6384, 0x0006fc29, 0x000072e0
  TEST_RR 83, sh2add, 0x001c63c4, 0x0006fc39, 0x000072e0
  TEST_RR 84, sh2add, 0x1ba8b4c6, 0x86ea3805, 0xffffd4b2
  TEST_RR 85, sh2add, 0x1ba8b4b6, 0x86ea3805, 0xffffd4a2
  TEST_RR 86, sh2add, 0xfffff203, 3, 0xfffff1f7
  TEST_RR 87, sh2add, 0xfffff283, 35, 0xfffff1f7
  TEST_RR 88, sh2add, 0x1ffac7a6, 0x07feb1fb, 0xffffffba
  TEST_RR 89, sh2add, 0x1ffac786, 0x07feb1fb, 0xffffff9a
  TEST_RR 90, sh2add, 0xea1f0536, 0x3a4fe28d, 0x00df7b02
  TEST_RR 91, sh2add, 0xea1f0636, 0x3a4fe2cd, 0x00df7b02
  TEST_RR 92, sh2add, 0xf8d78cb3, 0xed170ccc, 0x447b5983
  TEST_RR 93, sh2add, 0xf8d78cf3, 0xed170ccc, 0x447b59c3
  TEST_RR 94, sh2add, 0xe859e94f, 0x4313e217, 0xdc0a60f3
  TEST_RR 95, sh2add, 0xe859eb4f, 0x4313e297, 0xdc0a60f3
  TEST_RR 96, sh2add, 0x81b23382, 0xdf6588c9, 0x041c105e
  TEST_RR 97, sh2add, 0x81b23402, 0xdf6588c9, 0x041c10de
  TEST_RR 98, sh2add, 0x36ec25a9, 0x00f0285f, 0x332b842d
  TEST_RR 99, sh2add, 0x36ec29a9, 0x00f0295f, 0x332b842d
  TEST_RR 100, sh2add, 0x7a71bd6d, 0x2bd3bce4, 0xcb22c9dd
  TEST_RR 101, sh2add, 0x7a71bc6d, 0x2bd3bce4, 0xcb22c8dd
  TEST_RR 102, sh2add, 0x3ba79398, 0x4ee9e740, 0xfffff698
  TEST_RR 103, sh2add, 0x3ba78b98, 0x4ee9e540, 0xfffff698
  TEST_RR 104, sh2add, 0xa35ee636, 0xe8d4fe20, 0x000aedb6
  TEST_RR 105, sh2add, 0xa35ee836, 0xe8d4fe20, 0x000aefb6
  TEST_RR 106, sh2add, 0xffb95c06, 0xffee5700, 6
  TEST_RR 107, sh2add, 0xffb94c06, 0xffee5300, 6
  TEST_RR 108, sh2add, 0x9d830376, 0xa760c0de, 0xfffffffe
  TEST_RR 109, sh2add, 0x9d82ff76, 0xa760c0de, 0xfffffbfe
  TEST_RR 110, sh2add, 0x00e4f300, 0x00393cc1, 0xfffffffc
  TEST_RR 111, sh2add, 0x00e4d300, 0x003934c1, 0xfffffffc
  TEST_RR 112, sh2add, 0xfc824184, 990, 0xfc82320c
  TEST_RR 113, sh2add, 0xfc824984, 990, 0xfc823a0c
  TEST_RR 114, sh2add, 0x00b81585, 0x002e0561, 1
  TEST_RR 115, sh2add, 0x00b85585, 0x002e1561, 1
  TEST_RR 116, sh2add, 0x4dba7752, 0x936ea226, 0xffffeeba
  TEST_RR 117, sh2add, 0x4dba8752, 0x936ea226, 0xfffffeba
  TEST_RR 118, sh2add, 0x4afb1136, 0x07da8ced, 0x2b90dd82
  TEST_RR 119, sh2add, 0x4afb9136, 0x07daaced, 0x2b90dd82
  TEST_RR 120, sh2add, 0x078cd576, 0x01e32e5f, 0x00001bfa
  TEST_RR 121, sh2add, 0x078cf576, 0x01e32e5f, 0x00003bfa
  TEST_RR 122, sh2add, 0xf077e13a, 0x7edd9cd8, 0xf5016dda
  TEST_RR 123, sh2add, 0xf078e13a, 0x7edddcd8, 0xf5016dda
  TEST_RR 124, sh2add, 0x00002b9a, 2791, 0xfffffffe
  TEST_RR 125, sh2add, 0xffffeb9a, 2791, 0xffffbffe
  TEST_RR 126, sh2add, 0xfffffff7, 0xffffffff, 0xfffffffb
  TEST_RR 127, sh2add, 0xfffdfff7, 0xffff7fff, 0xfffffffb
  TEST_RR 128, sh2add, 0x7f055d23, 65, 0x7f055c1f
  TEST_RR 129, sh2add, 0x7f05dd23, 65, 0x7f05dc1f
  TEST_RR 130, sh2add, 0x875b418e, 0x490734de, 0x633e6e16
  TEST_RR 131, sh2add, 0x8757418e, 0x490634de, 0x633e6e16
  TEST_RR 132, sh2add, 0x14b11aaf, 0xffffc54c, 0x14b2057f
  TEST_RR 133, sh2add, 0x14b21aaf, 0xffffc54c, 0x14b3057f
  TEST_RR 134, sh2add, 0x00d3bef0, 0x808c72d4, 0xfea1f3a0
  TEST_RR 135, sh2add, 0x00dbbef0, 0x808e72d4, 0xfea1f3a0
  TEST_RR 136, sh2add, 0x2865119f, 0x8d91db19, 0xf21da53b
  TEST_RR 137, sh2add, 0x2867119f, 0x8d91db19, 0xf21fa53b
  TEST_RR 138, sh2add, 0x2fc11cbd, 0x0f744584, 0xf1f006ad
  TEST_RR 139, sh2add, 0x2fb11cbd, 0x0f704584, 0xf1f006ad
  TEST_RR 140, sh2add, 7, 0xffffffff, 11
  TEST_RR 141, sh2add, 0x00040007, 0xffffffff, 0x0004000b
  TEST_RR 142, sh2add, 0x988e3d7c, 0x6070cf7f, 0x16caff80
  TEST_RR 143, sh2add, 0x98ae3d7c, 0x6078cf7f, 0x16caff80
  TEST_RR 144, sh2add, 0xe7d2fc86, 0xb9fca143, 0xffe0777a
  TEST_RR 145, sh2add, 0xe7dafc86, 0xb9fca143, 0xffe8777a
  TEST_RR 146, sh2add, 0xddaa06a0, 0x77480473, 0x0089f4d4
  TEST_RR 147, sh2add, 0xddea06a0, 0x77580473, 0x0089f4d4
  TEST_RR 148, sh2add, 0xc4dbd91a, 0x28c74655, 0x21bebfc6
  TEST_RR 149, sh2add, 0xc4cbd91a, 0x28c74655, 0x21aebfc6
  TEST_RR 150, sh2add, 0x72c50a38, 0xd41c6eb9, 0x22534f54
  TEST_RR 151, sh2add, 0x73450a38, 0xd43c6eb9, 0x22534f54
  TEST_RR 152, sh2add, 0xea353b84, 0x7aed16ff, 0xfe80df88
  TEST_RR 153, sh2add, 0xea553b84, 0x7aed16ff, 0xfea0df88
  TEST_RR 154, sh2add, 0x98da6f00, 0x26369d6e, 0xfffff948
  TEST_RR 155, sh2add, 0x99da6f00, 0x26769d6e, 0xfffff948
  TEST_RR 156, sh2add, 0xa2014794, 0xd1e7ff47, 0x5a614a78
  TEST_RR 157, sh2add, 0xa1c14794, 0xd1e7ff47, 0x5a214a78
  TEST_RR 158, sh2add, 0xfbb2c42f, 0x3eecb10a, 7
  TEST_RR 159, sh2add, 0xf9b2c42f, 0x3e6cb10a, 7
  TEST_RR 160, sh2add, 0x12cc8625, 0xfffffe36, 0x12cc8d4d
  TEST_RR 161, sh2add, 0x124c8625, 0xfffffe36, 0x124c8d4d
  TEST_RR 162, sh2add, 0x83f3a99a, 0xe26eb300, 0xfa38dd9a
  TEST_RR 163, sh2add, 0x87f3a99a, 0xe36eb300, 0xfa38dd9a
  TEST_RR 164, sh2add, 0x006f105a, 3, 0x006f104e
  TEST_RR 165, sh2add, 0x016f105a, 3, 0x016f104e
  TEST_RR 166, sh2add, 0xf8b13a3c, 0x005ff9f3, 0xf7315270
  TEST_RR 167, sh2add, 0x00b13a3c, 0x025ff9f3, 0xf7315270
  TEST_RR 168, sh2add, 0xdfb28435, 0x37eca374, 0xfffff665
  TEST_RR 169, sh2add, 0xddb28435, 0x37eca374, 0xfdfff665
  TEST_RR 170, sh2add, 0xfbe4b20d, 0xfef92c84, 0xfffffffd
  TEST_RR 171, sh2add, 0xebe4b20d, 0xfaf92c84, 0xfffffffd
  TEST_RR 172, sh2add, 0xd55ea892, 0x353df07a, 0x0066e6aa
  TEST_RR 173, sh2add, 0xd95ea892, 0x353df07a, 0x0466e6aa
  TEST_RR 174, sh2add, 0x0032dd5b, 0x0007c863, 0x0013bbcf
  TEST_RR 175, sh2add, 0x2032dd5b, 0x0807c863, 0x0013bbcf
  TEST_RR 176, sh2add, 0x04c5761c, 0xb5a3551b, 0x2e3821b0
  TEST_RR 177, sh2add, 0xfcc5761c, 0xb5a3551b, 0x263821b0
  TEST_RR 178, sh2add, 0xedfaa40b, 4, 0xedfaa3fb
  TEST_RR 179, sh2add, 0x2dfaa40b, 0x10000004, 0xedfaa3fb
  TEST_RR 180, sh2add, 0x005a8bec, 48, 0x005a8b2c
  TEST_RR 181, sh2add, 0x105a8bec, 48, 0x105a8b2c
  TEST_RR 182, sh2add, 0x468bc499, 0xfd198bdd, 0x52259525
  TEST_RR 183, sh2add, 0xc68bc499, 0xdd198bdd, 0x52259525
  TEST_RR 184, sh2add, 0x46dd8815, 0xfffffff7, 0x46dd8839
  TEST_RR 185, sh2add, 0x66dd8815, 0xfffffff7, 0x66dd8839
  TEST_RR 186, sh2add, 0xf74827d2, 2, 0xf74827ca
  TEST_RR 187, sh2add, 0xb74827d2, 2, 0xb74827ca
  TEST_RR 188, sh2add, 0xee082116, 0xfffffffd, 0xee082122
  TEST_RR 189, sh2add, 0x6e082116, 0xfffffffd, 0x6e082122

  // Noise.
  TEST_RR 190, sh2add, 0xeef00a9e, 0x60ba2271, 0x6c0780da
  TEST_RR 191, sh2add, 0xe1baeaa5, 0x12ec9e92, 0x9608705d
  TEST_RR 192, sh2add, 0x8190b6fc, 0x757830bf, 0xabaff400
  TEST_RR 193, sh2add, 0xe3ebbb67, 0x1fadd6dd, 0x65345ff3
  TEST_RR 194, sh2add, 0x20706c6e, 0xf2fd53be, 0x547b1d76
  TEST_RR 195, sh2add, 0xe8ae34eb, 0x59d02dac, 0x816d7e3b
  TEST_RR 196, sh2add, 0xbaad7e8c, 0xf0365bce, 0xf9d40f54
  TEST_RR 197, sh2add, 0x78445fff, 0x241d88b1, 0xe7ce3d3b
  TEST_RR 198, sh2add, 0xb18f72ec, 0x5d924593, 0x3b465ca0
  TEST_RR 199, sh2add, 0xc1186905, 0x3d1161c1, 0xccd2e201
  TEST_RR 200, sh2add, 0x7ce5ac9c, 0x70859a97, 0xbacf4240
  TEST_RR 201, sh2add, 0xc3ad3b0e, 0x97ebfdba, 0x63fd4426
  TEST_RR 202, sh2add, 0xb10def61, 0x31a2a3c3, 0xea836055
  TEST_RR 203, sh2add, 0x909c6717, 0x34228edf, 0xc0122b9b
  TEST_RR 204, sh2add, 0x2d5c6ad2, 0xe7c07372, 0x8e5a9d0a
  TEST_RR 205, sh2add, 0x5801f256, 0xe4867582, 0xc5e81c4e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 206, sh2add, 0x67799821, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 207, sh2add, 0x67799821, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 208, sh2add, 0xd0c4f283, 0xc35a96e7
  TEST_RR_ALL_SAME 209, sh2add, 0xd0c4f283, 0xc35a96e7
  TEST_RR_RD_IS_RS1 210, sh2add, 0x2b9788fb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 211, sh2add, 0x2b9788fb, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 212, sh2add, 0xc24c2e99, 0x5a0f3c85
  TEST_RR_ALL_SAME 213, sh2add, 0xc24c2e99, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 214, sh2add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 215, sh2add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 216, sh2add, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 217, sh2add, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 218, sh2add, 31, 7, 3
  TEST_RR_RD_IS_RS2 219, sh2add, 31, 7, 3
  TEST_RR_SAME_SOURCES 220, sh2add, 35, 7
  TEST_RR_ALL_SAME 221, sh2add, 35, 7

  // Every register in every place.
  TEST_RR_REGISTERS 222, sh2add, 0x0001326d, 0x00003d49, 0x00003d49, x1, x13, x19, x7
  TEST_RR_REGISTERS 223, sh2add, 0x043265dc, 0x00d6e12c, 0x00d6e12c, x2, x14, x20, x7
  TEST_RR_REGISTERS 224, sh2add, 0x7af881bb, 0xe564e6bf, 0xe564e6bf, x4, x15, x21, x7
  TEST_RR_REGISTERS 225, sh2add, 0x8609d9fa, 0x1acec532, 0x1acec532, x5, x16, x22, x7
  TEST_RR_REGISTERS 226, sh2add, 0xedade628, 0x2f892e08, 0x2f892e08, x6, x17, x23, x7
  TEST_RR_REGISTERS 227, sh2add, 0xfffffdb2, 0xffffff8a, 0xffffff8a, x7, x18, x24, x5
  TEST_RR_REGISTERS 228, sh2add, 0x0a25e103, 0x02079367, 0x02079367, x8, x19, x25, x7
  TEST_RR_REGISTERS 229, sh2add, 0x53ba2478, 0x10bed418, 0x10bed418, x9, x20, x26, x7
  TEST_RR_REGISTERS 230, sh2add, 0xff25e6ae, 0xffd46156, 0xffd46156, x10, x21, x27, x7
  TEST_RR_REGISTERS 231, sh2add, 0x68b79870, 0xe1be51b0, 0xe1be51b0, x11, x22, x28, x7
  TEST_RR_REGISTERS 232, sh2add, 0x231896c2, 0x6d6b515a, 0x6d6b515a, x12, x23, x29, x7
  TEST_RR_REGISTERS 233, sh2add, 0xdcdbbfab, 0xf8f8bfef, 0xf8f8bfef, x13, x24, x30, x7
  TEST_RR_REGISTERS 234, sh2add, 0xfffffd35, 0xffffff71, 0xffffff71, x14, x25, x31, x7
  TEST_RR_REGISTERS 235, sh2add, 0x30cd4daa, 0xfb174f88, 0x44700f8a, x15, x26, x1, x7
  TEST_RR_REGISTERS 236, sh2add, 0x82e930fe, 0x1a2ea366, 0x1a2ea366, x16, x27, x2, x7
  TEST_RR_REGISTERS 237, sh2add, 0xc5f94787, 0xc131db1b, 0xc131db1b, x17, x28, x4, x7
  TEST_RR_REGISTERS 238, sh2add, 0xffbe69b0, 0xfff2e1f0, 0xfff2e1f0, x18, x29, x5, x7
  TEST_RR_REGISTERS 239, sh2add, 0x00013876, 0x00003e7e, 0x00003e7e, x19, x30, x6, x7
  TEST_RR_REGISTERS 240, sh2add, 0x000010a9, 853, 853, x20, x31, x7, x5
  TEST_RR_REGISTERS 241, sh2add, 0x64ddea0c, 0xadc5fb9c, 0xadc5fb9c, x21, x1, x8, x7
  TEST_RR_REGISTERS 242, sh2add, 0x001c1af6, 0x00059efe, 0x00059efe, x22, x2, x9, x7
  TEST_RR_REGISTERS 243, sh2add, 0xb1835724, 0xf04d77d4, 0xf04d77d4, x23, x4, x10, x7
  TEST_RR_REGISTERS 244, sh2add, 0xffffd864, 0xfffff814, 0xfffff814, x24, x5, x11, x7
  TEST_RR_REGISTERS 245, sh2add, 0x4375aa1b, 0xda4abb9f, 0xda4abb9f, x25, x6, x12, x7
  TEST_RR_REGISTERS 246, sh2add, 190, 38, 38, x26, x7, x13, x5
  TEST_RR_REGISTERS 247, sh2add, 0x07f3bce3, 0x019725c7, 0x019725c7, x27, x8, x14, x7
  TEST_RR_REGISTERS 248, sh2add, 0xa3007eee, 0xba334c96, 0xba334c96, x28, x9, x15, x7
  TEST_RR_REGISTERS 249, sh2add, 0xc468553d, 0xf414ddd9, 0xf414ddd9, x29, x10, x16, x7
  TEST_RR_REGISTERS 250, sh2add, 0xffffa0d8, 0xffffecf8, 0xffffecf8, x30, x11, x17, x7
  TEST_RR_REGISTERS 251, sh2add, 0xfecfb71c, 0xcc8ff16c, 0xcc8ff16c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 252, 0, sh2add, 0x9b104cdc, 0x00f83659, 0x972f7378
  TEST_RR_RESULT_AFTER 253, 1, sh2add, 0x19486acc, 0x06521ab9, 0xffffffe8
  TEST_RR_RESULT_AFTER 254, 2, sh2add, 0xfffffd21, 0xffffff4c, 0xfffffff1

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 255, 0, 0, sh2add, 0xd1d145e9, 0x29f6a795, 0x29f6a795
  TEST_RR_12_AFTER 256, 0, 1, sh2add, 0xf085c5a7, 0xc9b45abb, 0xc9b45abb
  TEST_RR_12_AFTER 257, 0, 2, sh2add, 0xe09f4170, 0x2ceca6b0, 0x2ceca6b0
  TEST_RR_12_AFTER 258, 1, 0, sh2add, 0xda60c8e3, 0xf879c1c7, 0xf879c1c7
  TEST_RR_12_AFTER 259, 1, 1, sh2add, 0xa250362f, 0x86dcd7a3, 0x86dcd7a3
  TEST_RR_12_AFTER 260, 1, 2, sh2add, 150, 30, 30
  TEST_RR_12_AFTER 261, 2, 0, sh2add, 0xcad30c61, 0xc22a35ad, 0xc22a35ad
  TEST_RR_12_AFTER 262, 2, 1, sh2add, 0xfffffffb, 0xffffffff, 0xffffffff
  TEST_RR_12_AFTER 263, 2, 2, sh2add, 0x977b5f78, 0x517f1318, 0x517f1318
  TEST_RR_21_AFTER 264, 0, 0, sh2add, 0xfd43b056, 0xcc40bcde, 0xcc40bcde
  TEST_RR_21_AFTER 265, 0, 1, sh2add, 0x2472c4fe, 0x074a2766, 0x074a2766
  TEST_RR_21_AFTER 266, 0, 2, sh2add, 0xbc7caaba, 0x8c18eef2, 0x8c18eef2
  TEST_RR_21_AFTER 267, 1, 0, sh2add, 0x7599d0bc, 0xe451f68c, 0xe451f68c
  TEST_RR_21_AFTER 268, 1, 1, sh2add, 0xffffffa6, 0xffffffee, 0xffffffee
  TEST_RR_21_AFTER 269, 1, 2, sh2add, 0x9eb38c80, 0x1fbd8280, 0x1fbd8280
  TEST_RR_21_AFTER 270, 2, 0, sh2add, 0x1cf27e17, 0x38fd4c6b, 0x38fd4c6b
  TEST_RR_21_AFTER 271, 2, 1, sh2add, 135, 27, 27
  TEST_RR_21_AFTER 272, 2, 2, sh2add, 0xb48ef6dd, 0x574fcaf9, 0x574fcaf9
  TEST_RR_BOTH_AFTER 273, 0, 0, sh2add, 0x658ea4da, 0x144fba92, 0x144fba92
  TEST_RR_BOTH_AFTER 274, 0, 1, sh2add, 0x08071b80, 0x019b0580, 0x019b0580
  TEST_RR_BOTH_AFTER 275, 0, 2, sh2add, 0xfef4fee0, 0xffca9960, 0xffca9960
  TEST_RR_BOTH_AFTER 276, 1, 0, sh2add, 0xa36c0c4f, 0xba48cf43, 0xba48cf43
  TEST_RR_BOTH_AFTER 277, 1, 1, sh2add, 600, 120, 120
  TEST_RR_BOTH_AFTER 278, 2, 0, sh2add, 0x0bcb2c89, 0x025bd5b5, 0x025bd5b5

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 279, 0, sh2add, 0xfffffffb, 0xffffffff, 0xffffffff
  TEST_RR_RS2_LOADED 280, 0, sh2add, 0xfffffffb, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_LOADED 281, 0, sh2add, 0xfffffffb, 0xffffffff
  TEST_RR_RS1_LOADED 282, 1, sh2add, 0xa599a059, 0xbab85345, 0xbab85345
  TEST_RR_RS2_LOADED 283, 1, sh2add, 0xa599a059, 0xbab85345, 0xbab85345
  TEST_RR_BOTH_LOADED 284, 1, sh2add, 0xa599a059, 0xbab85345
  TEST_RR_RS1_LOADED 285, 2, sh2add, 0x81cc3d54, 0x805c0c44, 0x805c0c44
  TEST_RR_RS2_LOADED 286, 2, sh2add, 0x81cc3d54, 0x805c0c44, 0x805c0c44
  TEST_RR_BOTH_LOADED 287, 2, sh2add, 0x81cc3d54, 0x805c0c44

  // Each result is at once a source.
  TEST_RR_CHAIN 288, sh2add, 0x055ff8a5, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 289, sh2add, 0xd9f5ace7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 290, sh2add, 0xfffffffb, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 291, sh2add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 292, sh2add, 0x0d6a5b9c, 0xc35a96e7
  TEST_RR_ZERO_RS1 293, sh2add, 1, 1
  TEST_RR_ZERO_RS2 294, sh2add, 4, 1
  TEST_RR_ZERO_RS1 295, sh2add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 296, sh2add, 0xfffffffc, 0xffffffff
  TEST_RR_ZERO_RS1 297, sh2add, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 298, sh2add, 0x80000000, 0x60000000
  TEST_RR_ZERO_RS1 299, sh2add, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 300, sh2add, 0x80000000, 0xa0000000
  TEST_RR_ZERO_RS1 301, sh2add, 5, 5
  TEST_RR_ZERO_RS2 302, sh2add, 20, 5
  TEST_RR_ZERO_RS1 303, sh2add, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 304, sh2add, 0x000c0804, 0x00030201
  TEST_RR_ZERO_RS1 305, sh2add, 0, 0
  TEST_RR_ZERO_RS2 306, sh2add, 0, 0
  TEST_RR_ZERO_BOTH 307, sh2add, 0
  TEST_RR_ZERO_RD 308, sh2add, 0x7cff083a, 0x476a9c78
  TEST_RR_ZERO_RD 309, sh2add, 118, 0xe2ded128
  TEST_RR_ZERO_RD 310, sh2add, 1, 0xffffffc6

TEST_END
