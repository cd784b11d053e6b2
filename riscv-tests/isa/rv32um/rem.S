// rem: 375 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, rem, 0, 0, 0
  TEST_RR 3, rem, 0, 0, 1
  TEST_RR 4, rem, 0, 0, 2
  TEST_RR 5, rem, 0, 0, 0x7fffffff
  TEST_RR 6, rem, 0, 0, 0x80000000
  TEST_RR 7, rem, 0, 0, 0x80000001
  TEST_RR 8, rem, 0, 0, 0xffff8000
  TEST_RR 9, rem, 0, 0, 0xffffffff
  TEST_RR 10, rem, 1, 1, 0
  TEST_RR 11, rem, 0, 1, 1
  TEST_RR 12, rem, 1, 1, 2
  TEST_RR 13, rem, 1, 1, 0x7fffffff
  TEST_RR 14, rem, 1, 1, 0x80000000
  TEST_RR 15, rem, 1, 1, 0x80000001
  TEST_RR 16, rem, 1, 1, 0xffff8000
  TEST_RR 17, rem, 0, 1, 0xffffffff
  TEST_RR 18, rem, 2, 2, 0
  TEST_RR 19, rem, 0, 2, 1
  TEST_RR 20, rem, 0, 2, 2
  TEST_RR 21, rem, 2, 2, 0x7fffffff
  TEST_RR 22, rem, 2, 2, 0x80000000
  TEST_RR 23, rem, 2, 2, 0x80000001
  TEST_RR 24, rem, 2, 2, 0xffff8000
  TEST_RR 25, rem, 0, 2, 0xffffffff
  TEST_RR 26, rem, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, rem, 0, 0x7fffffff, 1
  TEST_RR 28, rem, 1, 0x7fffffff, 2
  TEST_RR 29, rem, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, rem, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, rem, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, rem, 0x00007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, rem, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, rem, 0x80000000, 0x80000000, 0
  TEST_RR 35, rem, 0, 0x80000000, 1
  TEST_RR 36, rem, 0, 0x80000000, 2
  TEST_RR 37, rem, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, rem, 0, 0x80000000, 0x80000000
  TEST_RR 39, rem, 0xffffffff, 0x80000000, 0x80000001
  TEST_RR 40, rem, 0, 0x80000000, 0xffff8000
  TEST_RR 41, rem, 0, 0x80000000, 0xffffffff
  TEST_RR 42, rem, 0x80000001, 0x80000001, 0
  TEST_RR 43, rem, 0, 0x80000001, 1
  TEST_RR 44, rem, 0xffffffff, 0x80000001, 2
  TEST_RR 45, rem, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, rem, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, rem, 0, 0x80000001, 0x80000001
  TEST_RR 48, rem, 0xffff8001, 0x80000001, 0xffff8000
  TEST_RR 49, rem, 0, 0x80000001, 0xffffffff
  TEST_RR 50, rem, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, rem, 0, 0xffff8000, 1
  TEST_RR 52, rem, 0, 0xffff8000, 2
  TEST_RR 53, rem, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, rem, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, rem, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, rem, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, rem, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, rem, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, rem, 0, 0xffffffff, 1
  TEST_RR 60, rem, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, rem, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, rem, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, rem, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, rem, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, rem, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, rem, 50, 0x00010f3a, 56
  TEST_RR 67, rem, 51, 0x00010f3b, 56
  TEST_RR 68, rem, 0xfd35b0a2, 0xa7a7a6ba, 0xfbed0bb8
  TEST_RR 69, rem, 0xfd35b08d, 0xa7a7a6ba, 0xfbed0bb9
  TEST_RR 70, rem, 0, 0, 0xfffffff0
  TEST_RR 71, rem, 2, 2, 0xfffffff0
  TEST_RR 72, rem, 0x010faa7e, 0x3791cbd1, 0x0136177f
  TEST_RR 73, rem, 0x010faad8, 0x3791cbd1, 0x0136177d
  TEST_RR 74, rem, 0xffffffff, 0xfffffe1f, 0xffffffe2
  TEST_RR 75, rem, 0xfffffffb, 0xfffffe1b, 0xffffffe2
  TEST_RR 76, rem, 3, 0x00036d06, 0xfffffffb
  TEST_RR 77, rem, 0, 0x00036d06, 0xffffffff
  TEST_RR 78, rem, 203, 203, 0xfffe324b
  TEST_RR 79, rem, 195, 195, 0xfffe324b
  TEST_RR 80, rem, 0xff8bffad, 0xa93268e5, 0x041ca5a8
  TEST_RR 81, rem, 0xff8bff05, 0xa93268e5, 0x041ca5a0
  TEST_RR 82, rem, 0x00001640, 0x01a0d688, 0xffffe09f
  TEST_RR 83, rem, 0x00001650, 0x01a0d698, 0xffffe09f
  TEST_RR 84, rem, 0x0083d892, 0x1c1365db, 0xfcf00cbf
  TEST_RR 85, rem, 0x0083d802, 0x1c1365db, 0xfcf00caf
  TEST_RR 86, rem, 18, 18, 0x693788b8
  TEST_RR 87, rem, 50, 50, 0x693788b8
  TEST_RR 88, rem, 5, 0x2df77cf9, 10
  TEST_RR 89, rem, 17, 0x2df77cf9, 42
  TEST_RR 90, rem, 0xf988b1db, 0xd3c9c3cf, 0x096fbb83
  TEST_RR 91, rem, 0xf988b19b, 0xd3c9c38f, 0x096fbb83
  TEST_RR 92, rem, 0xffffe781, 0xe4a33a1e, 0x0000f4bd
  TEST_RR 93, rem, 0xffff6759, 0xe4a33a1e, 0x0000f4fd
  TEST_RR 94, rem, 0xd6c29086, 0xd6c29086, 0xd003c983
  TEST_RR 95, rem, 0xd6c29006, 0xd6c29006, 0xd003c983
  TEST_RR 96, rem, 0xfff6adde, 0xa38d4786, 0xffe52d74
  TEST_RR 97, rem, 0xfff4f4de, 0xa38d4786, 0xffe52df4
  TEST_RR 98, rem, 0x011338a7, 0x011338a7, 0x172c9c08
  TEST_RR 99, rem, 0x011339a7, 0x011339a7, 0x172c9c08
  TEST_RR 100, rem, 0xfffffff8, 0xea34d6f3, 15
  TEST_RR 101, rem, 0xffffff2a, 0xea34d6f3, 271
  TEST_RR 102, rem, 0xfffeadd2, 0xabfc168a, 0x0004b698
  TEST_RR 103, rem, 0xfffeabd2, 0xabfc148a, 0x0004b698
  TEST_RR 104, rem, 0x04b2ba31, 0x5ad96432, 0xeec51133
  TEST_RR 105, rem, 0x04b2c431, 0x5ad96432, 0xeec51333
  TEST_RR 106, rem, 0xb7472d9b, 0xb7472d9b, 0x9f9c5486
  TEST_RR 107, rem, 0xb747299b, 0xb747299b, 0x9f9c5486
  TEST_RR 108, rem, 0x00007caa, 0x193ede02, 0x00008c95
  TEST_RR 109, rem, 0x00004bdd, 0x193ede02, 0x00008895
  TEST_RR 110, rem, 0x3bb01888, 0x3bb01888, 0x7aa6207e
  TEST_RR 111, rem, 0x3bb01088, 0x3bb01088, 0x7aa6207e
  TEST_RR 112, rem, 58, 0x739b249a, 0xffffffa0
  TEST_RR 113, rem, 1274, 0x739b249a, 0xfffff7a0
  TEST_RR 114, rem, 0xffff35ee, 0xb29a6a75, 0xfffd7c41
  TEST_RR 115, rem, 0xffff45ee, 0xb29a7a75, 0xfffd7c41
  TEST_RR 116, rem, 0xfffffff5, 0xfe0fc775, 427
  TEST_RR 117, rem, 0xffffee7c, 0xfe0fc775, 0x000011ab
  TEST_RR 118, rem, 0xffffcb84, 0xffffcb84, 0x19c6cd79
  TEST_RR 119, rem, 0xffffeb84, 0xffffeb84, 0x19c6cd79
  TEST_RR 120, rem, 0xfffffffd, 0xf189766b, 5
  TEST_RR 121, rem, 0xfffff895, 0xf189766b, 0x00002005
  TEST_RR 122, rem, 0xf7478236, 0xf7478236, 0x566b6d9c
  TEST_RR 123, rem, 0xf747c236, 0xf747c236, 0x566b6d9c
  TEST_RR 124, rem, 0xffc90937, 0xc49757e7, 0xffb43b46
  TEST_RR 125, rem, 0xffe28df1, 0xc49757e7, 0xffb47b46
  TEST_RR 126, rem, 0xfffffffb, 0x99cb71c7, 6
  TEST_RR 127, rem, 0xfffffffd, 0x99cbf1c7, 6
  TEST_RR 128, rem, 0xfa663314, 0xc5e964ee, 0x08bf77b1
  TEST_RR 129, rem, 0xfa693314, 0xc5e964ee, 0x08bff7b1
  TEST_RR 130, rem, 20, 0x0002f9cc, 0xffffffc4
  TEST_RR 131, rem, 36, 0x0003f9cc, 0xffffffc4
  TEST_RR 132, rem, 0x0000bece, 0x5f714b08, 0xfffe00de
  TEST_RR 133, rem, 0x00005700, 0x5f714b08, 0xffff00de
  TEST_RR 134, rem, 0x3b2ab19f, 0x3b2ab19f, 0x9a4654b5
  TEST_RR 135, rem, 0x3b28b19f, 0x3b28b19f, 0x9a4654b5
  TEST_RR 136, rem, 0xffdbf394, 0xc84efebc, 0x003109ac
  TEST_RR 137, rem, 0xffee8930, 0xc84efebc, 0x003309ac
  TEST_RR 138, rem, 0xd97e2f87, 0xd97e2f87, 0x6cb84f5f
  TEST_RR 139, rem, 0xd97a2f87, 0xd97a2f87, 0x6cb84f5f
  TEST_RR 140, rem, 0xfffffd52, 0x954aed0c, 0xfffffcce
  TEST_RR 141, rem, 0xffffe6bc, 0x954aed0c, 0xfffbfcce
  TEST_RR 142, rem, 0x08850732, 0x08850732, 0x22aab1dc
  TEST_RR 143, rem, 0x088d0732, 0x088d0732, 0x22aab1dc
  TEST_RR 144, rem, 0xe62d23b7, 0x8028a9b5, 0x66047a02
  TEST_RR 145, rem, 0xe63523b7, 0x8028a9b5, 0x660c7a02
  TEST_RR 146, rem, 0xfffffd71, 0xe184a3a9, 0xffffe3d8
  TEST_RR 147, rem, 0xffffeea1, 0xe194a3a9, 0xffffe3d8
  TEST_RR 148, rem, 0xd9f92377, 0x8475c41e, 0x55835f59
  TEST_RR 149, rem, 0xda092377, 0x8475c41e, 0x55935f59
  TEST_RR 150, rem, 73, 0x3c7d4f3b, 1685
  TEST_RR 151, rem, 746, 0x3c5d4f3b, 1685
  TEST_RR 152, rem, 0xf9c6aa75, 0xd25a4514, 0x276c6561
  TEST_RR 153, rem, 0xf9a6aa75, 0xd25a4514, 0x274c6561
  TEST_RR 154, rem, 0xac192776, 0xac192776, 0x9c4319bc
  TEST_RR 155, rem, 0xac592776, 0xac592776, 0x9c4319bc
  TEST_RR 156, rem, 0x1c73519d, 0x57e0dca4, 0x3b6d8b07
  TEST_RR 157, rem, 0x1cb3519d, 0x57e0dca4, 0x3b2d8b07
  TEST_RR 158, rem, 0x0000126e, 0x138c0464, 0x0000daca
  TEST_RR 159, rem, 0x000044ca, 0x130c0464, 0x0000daca
  TEST_RR 160, rem, 0xfffac05d, 0x91a1fb95, 0xffe89394
  TEST_RR 161, rem, 0xffa6c20d, 0x91a1fb95, 0xff689394
  TEST_RR 162, rem, 0x0d4f58b2, 0x49f3dbcf, 0x1436d65f
  TEST_RR 163, rem, 0x0c4f58b2, 0x48f3dbcf, 0x1436d65f
  TEST_RR 164, rem, 0xfffe914b, 0xc86681ed, 0x002fc233
  TEST_RR 165, rem, 0xfefb6717, 0xc86681ed, 0x012fc233
  TEST_RR 166, rem, 0xffffffff, 0xffffffff, 0x85316dea
  TEST_RR 167, rem, 0xfdffffff, 0xfdffffff, 0x85316dea
  TEST_RR 168, rem, 673, 0x7ef31261, 3207
  TEST_RR 169, rem, 0x00effd28, 0x7ef31261, 0x02000c87
  TEST_RR 170, rem, 131, 0x1a6e3683, 0xffffff60
  TEST_RR 171, rem, 35, 0x1e6e3683, 0xffffff60
  TEST_RR 172, rem, 0xfffff9dd, 0xfffee859, 0xfffff867
  TEST_RR 173, rem, 0xfffee859, 0xfffee859, 0xfbfff867
  TEST_RR 174, rem, 0xffffffe8, 0xffffffe8, 0x0e08b65f
  TEST_RR 175, rem, 0xf7ffffe8, 0xf7ffffe8, 0x0e08b65f
  TEST_RR 176, rem, 0xffffffff, 0xfffffff9, 3
  TEST_RR 177, rem, 0xfffffff9, 0xfffffff9, 0x08000003
  TEST_RR 178, rem, 0xd752194a, 0x8f7b29ee, 0x47d6ef5c
  TEST_RR 179, rem, 0xe752194a, 0x9f7b29ee, 0x47d6ef5c
  TEST_RR 180, rem, 0, 365, 1
  TEST_RR 181, rem, 365, 365, 0x10000001
  TEST_RR 182, rem, 0x34076f20, 0x34076f20, 0xb840b65e
  TEST_RR 183, rem, 0x14076f20, 0x14076f20, 0xb840b65e
  TEST_RR 184, rem, 0x0466439d, 0x51c70c04, 0xb29f3799
  TEST_RR 185, rem, 0x51c70c04, 0x51c70c04, 0x929f3799
  TEST_RR 186, rem, 0xdb5a216a, 0x88aaaa62, 0xad5088f8
  TEST_RR 187, rem, 0xc8aaaa62, 0xc8aaaa62, 0xad5088f8
  TEST_RR 188, rem, 0x0000106c, 0x01e4609c, 0xffffed34
  TEST_RR 189, rem, 0x01e4609c, 0x01e4609c, 0xbfffed34
  TEST_RR 190, rem, 1, 0x0bda050b, 0xfffffffe
  TEST_RR 191, rem, 0xffffffff, 0x8bda050b, 0xfffffffe
  TEST_RR 192, rem, 0xeb76e0ca, 0xafaacb47, 0xc433ea7d
  TEST_RR 193, rem, 0xf3deb5c4, 0xafaacb47, 0x4433ea7d

  // Quotients of all sizes.
  TEST_RR 194, rem, 0xfcbf44a8, 0xfcbf44a8, 0x6fe77933
  TEST_RR 195, rem, 0xfd86b294, 0xfd86b294, 0xa4bf3549
  TEST_RR 196, rem, 0x31a17bdf, 0x651b75ba, 0x3379f9db
  TEST_RR 197, rem, 0xdae1a69e, 0xdae1a69e, 0xcd8feb5c
  TEST_RR 198, rem, 0xee5e051b, 0xee5e051b, 0x1edf312f
  TEST_RR 199, rem, 0xf83a4a0d, 0xb6918409, 0xf69ebf24
  TEST_RR 200, rem, 0x04434fe4, 0x6db0c35d, 0x07074bf7
  TEST_RR 201, rem, 0xfaba4892, 0xd0209892, 0xf5599400
  TEST_RR 202, rem, 0x00b4316c, 0x2788832e, 0x011c0256
  TEST_RR 203, rem, 0xff7669c7, 0x9c0e9b1e, 0xf85a79f3
  TEST_RR 204, rem, 0xfff9ad5a, 0xb53e78a4, 0x01a9234e
  TEST_RR 205, rem, 0xfd6ac7e1, 0x8250cdcb, 0xfcd7f306
  TEST_RR 206, rem, 0xff70711d, 0xac6c9d51, 0x01cdff0a
  TEST_RR 207, rem, 0xff3e469c, 0xf9ca621e, 0xff1759eb
  TEST_RR 208, rem, 0x007a5203, 0x48d48177, 0x00c50b66
  TEST_RR 209, rem, 0xff726186, 0xec6eff13, 0xff62fcd3
  TEST_RR 210, rem, 0xffd25a45, 0xdf20b32d, 0x00779104
  TEST_RR 211, rem, 0xffdf2e19, 0xee8a6a0d, 0xffbcc6ba
  TEST_RR 212, rem, 0xfff136ca, 0xdb2afd67, 0x0016e7d9
  TEST_RR 213, rem, 0xfff79fdb, 0xbeda4e13, 0xfff604b4
  TEST_RR 214, rem, 0xfff729bf, 0x8ee03c25, 0x001a0ef6
  TEST_RR 215, rem, 0xfffa82db, 0xcadd7f0f, 0xffeba52b
  TEST_RR 216, rem, 0xffffff87, 0xcdb5adfd, 1954
  TEST_RR 217, rem, 0xffffea87, 0xea562017, 0xffffb4e8
  TEST_RR 218, rem, 0x000102a8, 0x19f5401a, 0x000378ad
  TEST_RR 219, rem, 0xfffdf40a, 0xe4632a36, 0xfff97e2a
  TEST_RR 220, rem, 0x0000e818, 0x7c9b1cd4, 0x0003977c
  TEST_RR 221, rem, 0xfffdbdee, 0x993a834a, 0xfffd5b8f
  TEST_RR 222, rem, 0x0000a3c9, 0x0a21b419, 0x000112c3
  TEST_RR 223, rem, 0xffff9c19, 0x96e49f95, 0xfffe5d85
  TEST_RR 224, rem, 0x00005964, 0x6e64d650, 0x0000706c
  TEST_RR 225, rem, 0xffffa46a, 0x8b6d139a, 0xffff8ec4
  TEST_RR 226, rem, 549, 0x7c1b98b0, 0x000010b7
  TEST_RR 227, rem, 0xffffe069, 0xdb562b6f, 0xffffb052
  TEST_RR 228, rem, 0xffffedaf, 0x9dded5af, 0x0000399e
  TEST_RR 229, rem, 0xffffdfde, 0xcf0966fb, 0xffffdca7
  TEST_RR 230, rem, 1557, 0x708ca515, 0x00001140
  TEST_RR 231, rem, 0xfffff8ae, 0xff72867e, 0xffffe314
  TEST_RR 232, rem, 726, 0x7e61467c, 1727
  TEST_RR 233, rem, 0xffffff97, 0xc59d24ee, 0xffffff73
  TEST_RR 234, rem, 0xffffffda, 0xed6dd30b, 301
  TEST_RR 235, rem, 0xfffffe75, 0xbea86a15, 0xfffffe38
  TEST_RR 236, rem, 22, 0x090ed6a0, 482
  TEST_RR 237, rem, 0xffffff28, 0xf97571cb, 0xfffffead
  TEST_RR 238, rem, 218, 0x0a54863a, 478
  TEST_RR 239, rem, 0xffffffbc, 0xbee8b5e0, 0xfffffe0e
  TEST_RR 240, rem, 0xffffff5e, 0xa42d8110, 211
  TEST_RR 241, rem, 0xfffffffa, 0xea207b29, 0xfffffff1
  TEST_RR 242, rem, 0xfffffff3, 0xa55779c5, 26
  TEST_RR 243, rem, 0xffffffea, 0x96aef531, 0xffffffbd
  TEST_RR 244, rem, 12, 0x7f208994, 14
  TEST_RR 245, rem, 0xfffffffe, 0xc9e24912, 0xfffffffd
  TEST_RR 246, rem, 0xfffffff2, 0x902b84ab, 31
  TEST_RR 247, rem, 0xfffffffd, 0xca1ad83b, 0xfffffff2
  TEST_RR 248, rem, 0xfffffffa, 0x95f03146, 9
  TEST_RR 249, rem, 0xfffffff8, 0xc4e4e893, 0xfffffff1
  TEST_RR 250, rem, 0, 0xdc51b346, 6
  TEST_RR 251, rem, 0xedb52fbb, 0xedb52fbb, 0
  TEST_RR 252, rem, 2, 0x360ea8cc, 3
  TEST_RR 253, rem, 0, 0xcc780598, 0xfffffffe
  TEST_RR 254, rem, 0xcb9586d5, 0xcb9586d5, 0
  TEST_RR 255, rem, 0xd90c2151, 0xd90c2151, 0

  // Noise.
  TEST_RR 256, rem, 0xfebde77f, 0xb20371b0, 0xb3458a31
  TEST_RR 257, rem, 0x4f89052c, 0x4f89052c, 0x50fe51ab
  TEST_RR 258, rem, 0x01058ef2, 0x338b79be, 0x0737b3d4
  TEST_RR 259, rem, 0xae6274d9, 0xae6274d9, 0x86e1b9b1
  TEST_RR 260, rem, 0xc688eb42, 0xc688eb42, 0xafd1d19b
  TEST_RR 261, rem, 0x357b82b0, 0x357b82b0, 0x871777fd
  TEST_RR 262, rem, 0x00fec9f1, 0x26b1ac5d, 0xf36f09dc
  TEST_RR 263, rem, 0x10f59cc8, 0x646c49f4, 0x14ddab4b
  TEST_RR 264, rem, 0x0bb9c8a1, 0x0bb9c8a1, 0x4b67720a
  TEST_RR 265, rem, 0x2a8021af, 0x5ee58bdf, 0x34656a30
  TEST_RR 266, rem, 0x2cc0da50, 0x2cc0da50, 0x773cdc14
  TEST_RR 267, rem, 0x1555858e, 0x1555858e, 0xb4a48197
  TEST_RR 268, rem, 0x058442f9, 0x2c4273e3, 0xf315efb2
  TEST_RR 269, rem, 0x0cbb1b87, 0x48759bb0, 0x13e8d563
  TEST_RR 270, rem, 0xfe9143d8, 0xd7e54e46, 0x1355fac9
  TEST_RR 271, rem, 0xfebdca05, 0x96a3f875, 0xcbf31738

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 272, rem, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 273, rem, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 274, rem, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 275, rem, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 276, rem, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 277, rem, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 278, rem, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 279, rem, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 280, rem, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 281, rem, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 282, rem, 0, 0x80000000
  TEST_RR_ALL_SAME 283, rem, 0, 0x80000000
  TEST_RR_RD_IS_RS1 284, rem, 1, 7, 3
  TEST_RR_RD_IS_RS2 285, rem, 1, 7, 3
  TEST_RR_SAME_SOURCES 286, rem, 0, 7
  TEST_RR_ALL_SAME 287, rem, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 288, rem, 0x005ced6f, 0x35c369e1, 0xff02d7c5, x1, x13, x19, x7
  TEST_RR_REGISTERS 289, rem, 0xfbe092d3, 0xe4f1e9f4, 0xf85b1d0b, x2, x14, x20, x7
  TEST_RR_REGISTERS 290, rem, 0x1e40e760, 0x422856c7, 0xdc189099, x4, x15, x21, x7
  TEST_RR_REGISTERS 291, rem, 0xfffffff7, 0x8c288515, 0xffffffe1, x5, x16, x22, x7
  TEST_RR_REGISTERS 292, rem, 0x0001184a, 0x0117ca82, 0xfffee71c, x6, x17, x23, x7
  TEST_RR_REGISTERS 293, rem, 0x03444348, 0x5695739f, 0xf86cfb9b, x7, x18, x24, x5
  TEST_RR_REGISTERS 294, rem, 0xf5096bfb, 0xdddc4c78, 0x172d1f83, x8, x19, x25, x7
  TEST_RR_REGISTERS 295, rem, 1554, 0x0001f724, 0xfffff60f, x9, x20, x26, x7
  TEST_RR_REGISTERS 296, rem, 0xffffffdd, 0xf1622d95, 0xffffffb8, x10, x21, x27, x7
  TEST_RR_REGISTERS 297, rem, 43, 0x6c0f5057, 0xffffffd2, x11, x22, x28, x7
  TEST_RR_REGISTERS 298, rem, 0x0022509e, 0x6257a41e, 0x0030e9c0, x12, x23, x29, x7
  TEST_RR_REGISTERS 299, rem, 57, 0x02fe7eed, 0xffffff86, x13, x24, x30, x7
  TEST_RR_REGISTERS 300, rem, 0xf9b4eee5, 0xae8daead, 0xed362ff2, x14, x25, x31, x7
  TEST_RR_REGISTERS 301, rem, 0xec39a0a2, 0xade6b525, 0x3e52eb7d, x15, x26, x1, x7
  TEST_RR_REGISTERS 302, rem, 0xfffffff9, 0x9cfd2fed, 708, x16, x27, x2, x7
  TEST_RR_REGISTERS 303, rem, 1, 0x005bf681, 2, x17, x28, x4, x7
  TEST_RR_REGISTERS 304, rem, 0x00004656, 0x0009a576, 0x000095f2, x18, x29, x5, x7
  TEST_RR_REGISTERS 305, rem, 1, 0x1cc5634d, 0xfffffffc, x19, x30, x6, x7
  TEST_RR_REGISTERS 306, rem, 0xffb725a6, 0xf310e13a, 0x0ca6446c, x20, x31, x7, x5
  TEST_RR_REGISTERS 307, rem, 0x020abf23, 0x21bb3210, 0xf56fd9b1, x21, x1, x8, x7
  TEST_RR_REGISTERS 308, rem, 0xffffffff, 0xffffffea, 7, x22, x2, x9, x7
  TEST_RR_REGISTERS 309, rem, 0xffffbbf8, 0xfeee2c28, 0x0001e655, x23, x4, x10, x7
  TEST_RR_REGISTERS 310, rem, 0xcf6a3709, 0x86a60c79, 0x48c42a90, x24, x5, x11, x7
  TEST_RR_REGISTERS 311, rem, 0x08a94621, 0x41c36647, 0x1308b562, x25, x6, x12, x7
  TEST_RR_REGISTERS 312, rem, 0x00456c35, 0x116be160, 0xeed98ad5, x26, x7, x13, x5
  TEST_RR_REGISTERS 313, rem, 0x0000a84d, 0x001fe5a5, 0xffff0da8, x27, x8, x14, x7
  TEST_RR_REGISTERS 314, rem, 0x05107a53, 0x35e01aa3, 0xefbaca90, x28, x9, x15, x7
  TEST_RR_REGISTERS 315, rem, 0xfffff820, 0xcbdaeca8, 0xfffff503, x29, x10, x16, x7
  TEST_RR_REGISTERS 316, rem, 0xffffe976, 0xef7c5824, 0xffff9ea6, x30, x11, x17, x7
  TEST_RR_REGISTERS 317, rem, 0xfd6cea20, 0xc62df1f8, 0x1b9f7c14, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 318, 0, rem, 1, 1, 0xffffffbc
  TEST_RR_RESULT_AFTER 319, 1, rem, 0xdd665171, 0xdd665171, 0x393e37a0
  TEST_RR_RESULT_AFTER 320, 2, rem, 0xfffffec4, 0xfffffec4, 0xbf99c32b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 321, 0, 0, rem, 0x0001bbc7, 0x4dbfbc15, 0xfffae241
  TEST_RR_12_AFTER 322, 0, 1, rem, 0x0b9c7acc, 0x693d7c26, 0xf0652a71
  TEST_RR_12_AFTER 323, 0, 2, rem, 0xffffd692, 0xfffe9934, 0x00013d5e
  TEST_RR_12_AFTER 324, 1, 0, rem, 0xf21effb4, 0xddcdf51b, 0x14510a99
  TEST_RR_12_AFTER 325, 1, 1, rem, 0x00014fac, 0x4d41f52d, 0x000158e7
  TEST_RR_12_AFTER 326, 1, 2, rem, 0xff0b96b6, 0xa34329ae, 0x01ccb6d8
  TEST_RR_12_AFTER 327, 2, 0, rem, 0xfffff1bf, 0xc9026b6f, 3832
  TEST_RR_12_AFTER 328, 2, 1, rem, 7, 0x01aadbc3, 0xffffffef
  TEST_RR_12_AFTER 329, 2, 2, rem, 0xfe886124, 0x9ecfcd34, 0xf408ed82
  TEST_RR_21_AFTER 330, 0, 0, rem, 1467, 0x2f73fc26, 0xfffff8df
  TEST_RR_21_AFTER 331, 0, 1, rem, 0xffffffff, 0xc7de8231, 6
  TEST_RR_21_AFTER 332, 0, 2, rem, 0x08e695df, 0x57273b9c, 0xb1bf5a43
  TEST_RR_21_AFTER 333, 1, 0, rem, 0xf11268bd, 0xa3b8ca78, 0xb2a661bb
  TEST_RR_21_AFTER 334, 1, 1, rem, 0xfe76b9a4, 0xe8bc2455, 0xf8c1ce3b
  TEST_RR_21_AFTER 335, 1, 2, rem, 0xffb26211, 0xa83d5416, 0xa88af205
  TEST_RR_21_AFTER 336, 2, 0, rem, 0xdbbf1f72, 0x8d3ffa4f, 0xb180dadd
  TEST_RR_21_AFTER 337, 2, 1, rem, 0xffffffb2, 0xfffc3697, 123
  TEST_RR_21_AFTER 338, 2, 2, rem, 0x16762198, 0x48b4309c, 0xe6e0f87e
  TEST_RR_BOTH_AFTER 339, 0, 0, rem, 0x055e112a, 0x208341fa, 0xe4dacf30
  TEST_RR_BOTH_AFTER 340, 0, 1, rem, 0x00016f85, 0x278ddbe5, 0xfffe4b5e
  TEST_RR_BOTH_AFTER 341, 0, 2, rem, 1268, 0x0ae3b1a6, 1414
  TEST_RR_BOTH_AFTER 342, 1, 0, rem, 0xfffc2351, 0xb4fb83d8, 0xfffc1305
  TEST_RR_BOTH_AFTER 343, 1, 1, rem, 0xfd205749, 0x994a5e82, 0x03067be7
  TEST_RR_BOTH_AFTER 344, 2, 0, rem, 0xffc772de, 0xf167c38c, 0x009ffc7e

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 345, 0, rem, 496, 0x4491f751, 801
  TEST_RR_RS2_LOADED 346, 0, rem, 496, 0x4491f751, 801
  TEST_RR_BOTH_LOADED 347, 0, rem, 0, 0x4491f751
  TEST_RR_RS1_LOADED 348, 1, rem, 1355, 0x43fe5bdf, 0xfffff56f
  TEST_RR_RS2_LOADED 349, 1, rem, 1355, 0x43fe5bdf, 0xfffff56f
  TEST_RR_BOTH_LOADED 350, 1, rem, 0, 0x43fe5bdf
  TEST_RR_RS1_LOADED 351, 2, rem, 0x0034848c, 0x6e795277, 0xff01afbb
  TEST_RR_RS2_LOADED 352, 2, rem, 0x0034848c, 0x6e795277, 0xff01afbb
  TEST_RR_BOTH_LOADED 353, 2, rem, 0, 0x6e795277

  // Each result is at once a source.
  TEST_RR_CHAIN 354, rem, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 355, rem, 0x01d1c241, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 356, rem, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 357, rem, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 358, rem, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 359, rem, 0, 1
  TEST_RR_ZERO_RS2 360, rem, 1, 1
  TEST_RR_ZERO_RS1 361, rem, 0, 0xffffffff
  TEST_RR_ZERO_RS2 362, rem, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 363, rem, 0, 0x60000000
  TEST_RR_ZERO_RS2 364, rem, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 365, rem, 0, 0xa0000000
  TEST_RR_ZERO_RS2 366, rem, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 367, rem, 0, 5
  TEST_RR_ZERO_RS2 368, rem, 5, 5
  TEST_RR_ZERO_RS1 369, rem, 0, 0x00030201
  TEST_RR_ZERO_RS2 370, rem, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 371, rem, 0, 0
  TEST_RR_ZERO_RS2 372, rem, 0, 0
  TEST_RR_ZERO_BOTH 373, rem, 0
  TEST_RR_ZERO_RD 374, rem, 0xdc4e5562, 0xf8c237cb
  TEST_RR_ZERO_RD 375, rem, 0xd1134ebf, 0xed804bce
  TEST_RR_ZERO_RD 376, rem, 0x319b2ac3, 0

TEST_END
