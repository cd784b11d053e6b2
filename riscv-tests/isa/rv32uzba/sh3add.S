// sh3add: 307 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sh3add, 0, 0, 0
  TEST_RR 3, sh3add, 1, 0, 1
  TEST_RR 4, sh3add, 2, 0, 2
  TEST_RR 5, sh3add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, sh3add, 0x80000000, 0, 0x80000000
  TEST_RR 7, sh3add, 0x80000001, 0, 0x80000001
  TEST_RR 8, sh3add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, sh3add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, sh3add, 8, 1, 0
  TEST_RR 11, sh3add, 9, 1, 1
  TEST_RR 12, sh3add, 10, 1, 2
  TEST_RR 13, sh3add, 0x80000007, 1, 0x7fffffff
  TEST_RR 14, sh3add, 0x80000008, 1, 0x80000000
  TEST_RR 15, sh3add, 0x80000009, 1, 0x80000001
  TEST_RR 16, sh3add, 0xffff8008, 1, 0xffff8000
  TEST_RR 17, sh3add, 7, 1, 0xffffffff
  TEST_RR 18, sh3add, 16, 2, 0
  TEST_RR 19, sh3add, 17, 2, 1
  TEST_RR 20, sh3add, 18, 2, 2
  TEST_RR 21, sh3add, 0x8000000f, 2, 0x7fffffff
  TEST_RR 22, sh3add, 0x80000010, 2, 0x80000000
  TEST_RR 23, sh3add, 0x80000011, 2, 0x80000001
  TEST_RR 24, sh3add, 0xffff8010, 2, 0xffff8000
  TEST_RR 25, sh3add, 15, 2, 0xffffffff
  TEST_RR 26, sh3add, 0xfffffff8, 0x7fffffff, 0
  TEST_RR 27, sh3add, 0xfffffff9, 0x7fffffff, 1
  TEST_RR 28, sh3add, 0xfffffffa, 0x7fffffff, 2
  TEST_RR 29, sh3add, 0x7ffffff7, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sh3add, 0x7ffffff8, 0x7fffffff, 0x80000000
  TEST_RR 31, sh3add, 0x7ffffff9, 0x7fffffff, 0x80000001
  TEST_RR 32, sh3add, 0xffff7ff8, 0x7fffffff, 0xffff8000
  TEST_RR 33, sh3add, 0xfffffff7, 0x7fffffff, 0xffffffff
  TEST_RR 34, sh3add, 0, 0x80000000, 0
  TEST_RR 35, sh3add, 1, 0x80000000, 1
  TEST_RR 36, sh3add, 2, 0x80000000, 2
  TEST_RR 37, sh3add, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sh3add, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sh3add, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, sh3add, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, sh3add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sh3add, 8, 0x80000001, 0
  TEST_RR 43, sh3add, 9, 0x80000001, 1
  TEST_RR 44, sh3add, 10, 0x80000001, 2
  TEST_RR 45, sh3add, 0x80000007, 0x80000001, 0x7fffffff
  TEST_RR 46, sh3add, 0x80000008, 0x80000001, 0x80000000
  TEST_RR 47, sh3add, 0x80000009, 0x80000001, 0x80000001
  TEST_RR 48, sh3add, 0xffff8008, 0x80000001, 0xffff8000
  TEST_RR 49, sh3add, 7, 0x80000001, 0xffffffff
  TEST_RR 50, sh3add, 0xfffc0000, 0xffff8000, 0
  TEST_RR 51, sh3add, 0xfffc0001, 0xffff8000, 1
  TEST_RR 52, sh3add, 0xfffc0002, 0xffff8000, 2
  TEST_RR 53, sh3add, 0x7ffbffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sh3add, 0x7ffc0000, 0xffff8000, 0x80000000
  TEST_RR 55, sh3add, 0x7ffc0001, 0xffff8000, 0x80000001
  TEST_RR 56, sh3add, 0xfffb8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sh3add, 0xfffbffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sh3add, 0xfffffff8, 0xffffffff, 0
  TEST_RR 59, sh3add, 0xfffffff9, 0xffffffff, 1
  TEST_RR 60, sh3add, 0xfffffffa, 0xffffffff, 2
  TEST_RR 61, sh3add, 0x7ffffff7, 0xffffffff, 0x7fffffff
  TEST_RR 62, sh3add, 0x7ffffff8, 0xffffffff, 0x80000000
  TEST_RR 63, sh3add, 0x7ffffff9, 0xffffffff, 0x80000001
  TEST_RR 64, sh3add, 0xffff7ff8, 0xffffffff, 0xffff8000
  TEST_RR 65, sh3add, 0xfffffff7, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, sh3add, 0xf9a52f19, 0xff3436b4, 0x00037979
  TEST_RR 67, sh3add, 0xf9a52f21, 0xff3436b5, 0x00037979
  TEST_RR 68, sh3add, 0x293174f8, 0xffffffdf, 0x29317600
  TEST_RR 69, sh3add, 0x293174f9, 0xffffffdf, 0x29317601
  TEST_RR 70, sh3add, 0x00dfb101, 0x001ce0e4, 0xfff8a9e1
  TEST_RR 71, sh3add, 0x00dfb111, 0x001ce0e6, 0xfff8a9e1
  TEST_RR 72, sh3add, 0x2fa99179, 0x37053a48, 0x777fbf39
  TEST_RR 73, sh3add, 0x2fa9917b, 0x37053a48, 0x777fbf3b
  TEST_RR 74, sh3add, 0x9df82ec0, 0xf8bed95a, 0xd80163f0
  TEST_RR 75, sh3add, 0x9df82ee0, 0xf8bed95e, 0xd80163f0
  TEST_RR 76, sh3add, 0x037d2be5, 0x3838f203, 0x41b59bcd
  TEST_RR 77, sh3add, 0x037d2be1, 0x3838f203, 0x41b59bc9
  TEST_RR 78, sh3add, 0x43f7979c, 0x7197b69b, 0xb739e2c4
  TEST_RR 79, sh3add, 0x43f7975c, 0x7197b693, 0xb739e2c4
  TEST_RR 80, sh3add, 0x8d279f6f, 0xffffffff, 0x8d279f77
  TEST_RR 81, sh3add, 0x8d279f77, 0xffffffff, 0x8d279f7f
  TEST_RR 82, sh3add, 0xaa0701c5, 0x9766052a, 0xeed6d875
  TEST_RR 83, sh3add, 0xaa070245, 0x9766053a, 0xeed6d875
  TEST_RR 84, sh3add, 0xefb89272, 0x1a980e3a, 0x1af820a2
  TEST_RR 85, sh3add, 0xefb89282, 0x1a980e3a, 0x1af820b2
  TEST_RR 86, sh3add, 0x719895ea, 0xce615674, 0xfe8de24a
  TEST_RR 87, sh3add, 0x719894ea, 0xce615654, 0xfe8de24a
  TEST_RR 88, sh3add, 0x1b6301d4, 0x236c6541, 0xffffd7cc
  TEST_RR 89, sh3add, 0x1b6301f4, 0x236c6541, 0xffffd7ec
  TEST_RR 90, sh3add, 0x8ae86fd3, 0x2faf70b4, 0x0d6cea33
  TEST_RR 91, sh3add, 0x8ae871d3, 0x2faf70f4, 0x0d6cea33
  TEST_RR 92, sh3add, 0xa7707d0f, 0xd6eb16e8, 0xf017c5cf
  TEST_RR 93, sh3add, 0xa7707ccf, 0xd6eb16e8, 0xf017c58f
  TEST_RR 94, sh3add, 0xc96f0941, 0xdc817f53, 0xe5630ea9
  TEST_RR 95, sh3add, 0xc96f0d41, 0xdc817fd3, 0xe5630ea9
  TEST_RR 96, sh3add, 0x7ee906a0, 0x0000e43a, 0x7ee1e4d0
  TEST_RR 97, sh3add, 0x7ee90620, 0x0000e43a, 0x7ee1e450
  TEST_RR 98, sh3add, 0x2f05829c, 0xe3b58fb1, 0x11590514
  TEST_RR 99, sh3add, 0x2f057a9c, 0xe3b58eb1, 0x11590514
  TEST_RR 100, sh3add, 0x0564c6bc, 0x1a76d903, 0x31adfea4
  TEST_RR 101, sh3add, 0x0564c7bc, 0x1a76d903, 0x31adffa4
  TEST_RR 102, sh3add, 0x5271813b, 0x4a4e2d75, 0x00001593
  TEST_RR 103, sh3add, 0x5271913b, 0x4a4e2f75, 0x00001593
  TEST_RR 104, sh3add, 0x1e92dda9, 0xa2654ad6, 0x0b6886f9
  TEST_RR 105, sh3add, 0x1e92dba9, 0xa2654ad6, 0x0b6884f9
  TEST_RR 106, sh3add, 0xae18300f, 0x2983b4a5, 0x61fa8ae7
  TEST_RR 107, sh3add, 0xae18100f, 0x2983b0a5, 0x61fa8ae7
  TEST_RR 108, sh3add, 0xbb010929, 255, 0xbb010131
  TEST_RR 109, sh3add, 0xbb010d29, 255, 0xbb010531
  TEST_RR 110, sh3add, 0xf7253392, 0x7ee068d9, 0x0021ecca
  TEST_RR 111, sh3add, 0xf724f392, 0x7ee060d9, 0x0021ecca
  TEST_RR 112, sh3add, 0x57c2e679, 0xffff7c22, 0x57c70569
  TEST_RR 113, sh3add, 0x57c2ee79, 0xffff7c22, 0x57c70d69
  TEST_RR 114, sh3add, 0x380cafc2, 0xedfecbc0, 0xc81651c2
  TEST_RR 115, sh3add, 0x380d2fc2, 0xedfedbc0, 0xc81651c2
  TEST_RR 116, sh3add, 0x000017dc, 0xfffffffb, 0x00001804
  TEST_RR 117, sh3add, 2012, 0xfffffffb, 2052
  TEST_RR 118, sh3add, 0xeeacfe19, 0x9dd597ff, 0x00003e21
  TEST_RR 119, sh3add, 0xeeadfe19, 0x9dd5b7ff, 0x00003e21
  TEST_RR 120, sh3add, 0xd10aa47e, 0xddfa8243, 0xe1369266
  TEST_RR 121, sh3add, 0xd10ac47e, 0xddfa8243, 0xe136b266
  TEST_RR 122, sh3add, 0xba16cbf2, 427, 0xba16be9a
  TEST_RR 123, sh3add, 0xba18cbf2, 0x000041ab, 0xba16be9a
  TEST_RR 124, sh3add, 0xc711ce12, 0xa0b69a51, 0xc15cfb8a
  TEST_RR 125, sh3add, 0xc7118e12, 0xa0b69a51, 0xc15cbb8a
  TEST_RR 126, sh3add, 0xaec6fa20, 0xf5d8dec3, 1032
  TEST_RR 127, sh3add, 0xaec2fa20, 0xf5d85ec3, 1032
  TEST_RR 128, sh3add, 0x73d00ae4, 0xfffffef7, 0x73d0132c
  TEST_RR 129, sh3add, 0x73d08ae4, 0xfffffef7, 0x73d0932c
  TEST_RR 130, sh3add, 0x7d8d538d, 0x8d41a5f8, 0x138023cd
  TEST_RR 131, sh3add, 0x7d85538d, 0x8d40a5f8, 0x138023cd
  TEST_RR 132, sh3add, 0x18ac97c6, 0xa31683db, 0xfff878ee
  TEST_RR 133, sh3add, 0x18ad97c6, 0xa31683db, 0xfff978ee
  TEST_RR 134, sh3add, 0x68f89932, 0xcd1c05e7, 0x001869fa
  TEST_RR 135, sh3add, 0x69089932, 0xcd1e05e7, 0x001869fa
  TEST_RR 136, sh3add, 0x67b492e5, 0x8f9efd5f, 0xeabca7ed
  TEST_RR 137, sh3add, 0x67b692e5, 0x8f9efd5f, 0xeabea7ed
  TEST_RR 138, sh3add, 0xc7786037, 0x93c919c4, 0x292f9217
  TEST_RR 139, sh3add, 0xc7986037, 0x93cd19c4, 0x292f9217
  TEST_RR 140, sh3add, 0x6666a00b, 0xecccc23b, 0x00008e33
  TEST_RR 141, sh3add, 0x666aa00b, 0xecccc23b, 0x00048e33
  TEST_RR 142, sh3add, 0xa084f50e, 0x44450bd1, 0x7e5c9686
  TEST_RR 143, sh3add, 0xa0c4f50e, 0x444d0bd1, 0x7e5c9686
  TEST_RR 144, sh3add, 0xf20e07f9, 0x3e41c16e, 0xfffffc89
  TEST_RR 145, sh3add, 0xf20607f9, 0x3e41c16e, 0xfff7fc89
  TEST_RR 146, sh3add, 0xb31a911c, 0x1df67f1f, 0xc3669824
  TEST_RR 147, sh3add, 0xb29a911c, 0x1de67f1f, 0xc3669824
  TEST_RR 148, sh3add, 0x5a562ccc, 0xffffffc1, 0x5a562ec4
  TEST_RR 149, sh3add, 0x5a462ccc, 0xffffffc1, 0x5a462ec4
  TEST_RR 150, sh3add, 0x171e2981, 0xe2e3c530, 1
  TEST_RR 151, sh3add, 0x161e2981, 0xe2c3c530, 1
  TEST_RR 152, sh3add, 0xd0f4a4bf, 0xfff5dfa3, 0xd145a7a7
  TEST_RR 153, sh3add, 0xd114a4bf, 0xfff5dfa3, 0xd165a7a7
  TEST_RR 154, sh3add, 0xc9737a8b, 0x13318335, 0x2fe760e3
  TEST_RR 155, sh3add, 0xcb737a8b, 0x13718335, 0x2fe760e3
  TEST_RR 156, sh3add, 0x62b111de, 0xffd3ce8c, 0x64129d7e
  TEST_RR 157, sh3add, 0x62f111de, 0xffd3ce8c, 0x64529d7e
  TEST_RR 158, sh3add, 0x9cac2e18, 0x000b17b2, 0x9c537088
  TEST_RR 159, sh3add, 0xa0ac2e18, 0x008b17b2, 0x9c537088
  TEST_RR 160, sh3add, 0x809af957, 0x00001f37, 0x8099ff9f
  TEST_RR 161, sh3add, 0x801af957, 0x00001f37, 0x8019ff9f
  TEST_RR 162, sh3add, 0xd71e1f48, 0xfae3c3f1, 0xffffffc0
  TEST_RR 163, sh3add, 0xdf1e1f48, 0xfbe3c3f1, 0xffffffc0
  TEST_RR 164, sh3add, 0x3de4243c, 0x000703f1, 0x3dac04b4
  TEST_RR 165, sh3add, 0x3ce4243c, 0x000703f1, 0x3cac04b4
  TEST_RR 166, sh3add, 0x115dc95f, 0x022bb872, 1487
  TEST_RR 167, sh3add, 0x015dc95f, 0x002bb872, 1487
  TEST_RR 168, sh3add, 0xfff92f61, 0xffff25ef, 0xffffffe9
  TEST_RR 169, sh3add, 0xfdf92f61, 0xffff25ef, 0xfdffffe9
  TEST_RR 170, sh3add, 0xff59bce3, 0x1213ec80, 0x6eba58e3
  TEST_RR 171, sh3add, 0x1f59bce3, 0x1613ec80, 0x6eba58e3
  TEST_RR 172, sh3add, 0xc470a557, 0xfffff191, 0xc47118cf
  TEST_RR 173, sh3add, 0xc070a557, 0xfffff191, 0xc07118cf
  TEST_RR 174, sh3add, 0x9c5b9cf8, 0xb38b61b0, 0x00008f78
  TEST_RR 175, sh3add, 0xdc5b9cf8, 0xbb8b61b0, 0x00008f78
  TEST_RR 176, sh3add, 0x59966e4f, 0xab34409f, 0xfff46957
  TEST_RR 177, sh3add, 0x51966e4f, 0xab34409f, 0xf7f46957
  TEST_RR 178, sh3add, 0x125f6d6e, 0xe1fae87f, 0x02882976
  TEST_RR 179, sh3add, 0x925f6d6e, 0xf1fae87f, 0x02882976
  TEST_RR 180, sh3add, 0xb1035af0, 0xd60fa9c0, 0x00860cf0
  TEST_RR 181, sh3add, 0xc1035af0, 0xd60fa9c0, 0x10860cf0
  TEST_RR 182, sh3add, 0xffd58d7f, 0xffffffe0, 0xffd58e7f
  TEST_RR 183, sh3add, 0xdfd58d7f, 0xffffffe0, 0xdfd58e7f
  TEST_RR 184, sh3add, 0x760010ea, 0xaec01ed9, 0xffff1a22
  TEST_RR 185, sh3add, 0x360010ea, 0xaec01ed9, 0xbfff1a22
  TEST_RR 186, sh3add, 0xec600b5a, 0xfd8c016b, 2
  TEST_RR 187, sh3add, 0x6c600b5a, 0xfd8c016b, 0x80000002

  // Noise.
  TEST_RR 188, sh3add, 0xa99f290f, 0x93fbb923, 0x09c15ff7
  TEST_RR 189, sh3add, 0xfd05c993, 0x82b5b0c0, 0xe7584393
  TEST_RR 190, sh3add, 0x9217dda8, 0xb487a446, 0xeddabb78
  TEST_RR 191, sh3add, 0x5d718e9f, 0xe209078d, 0x4d295237
  TEST_RR 192, sh3add, 0x6c292d02, 0x4b1bcfe3, 0x134aadea
  TEST_RR 193, sh3add, 0x35fe5dcb, 0xbe467aae, 0x43ca885b
  TEST_RR 194, sh3add, 0x4054a056, 0xe198f745, 0x338ce62e
  TEST_RR 195, sh3add, 0x9b1af3ba, 0x8c7ab3d3, 0x37455522
  TEST_RR 196, sh3add, 0x5323f1a0, 0xe4f00199, 0x2ba3e4d8
  TEST_RR 197, sh3add, 0x457b1932, 0xb05acfd2, 0xc2a49aa2
  TEST_RR 198, sh3add, 0x66d2774a, 0xc2cb1ef3, 0x50797fb2
  TEST_RR 199, sh3add, 0xc0136494, 0x995e374f, 0xf521aa1c
  TEST_RR 200, sh3add, 0xbf28b769, 0x66d9c4c8, 0x885a9129
  TEST_RR 201, sh3add, 0x7cb5a13a, 0xfb728e4e, 0xa1212eca
  TEST_RR 202, sh3add, 0x2640e939, 0xe7147d4f, 0xed9cfec1
  TEST_RR 203, sh3add, 0x57094e32, 0x1306af88, 0xbed3d1f2

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 204, sh3add, 0x74e3f3bd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 205, sh3add, 0x74e3f3bd, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 206, sh3add, 0xde2f4e1f, 0xc35a96e7
  TEST_RR_ALL_SAME 207, sh3add, 0xde2f4e1f, 0xc35a96e7
  TEST_RR_RD_IS_RS1 208, sh3add, 0x93d47b0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 209, sh3add, 0x93d47b0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 210, sh3add, 0x2a8920ad, 0x5a0f3c85
  TEST_RR_ALL_SAME 211, sh3add, 0x2a8920ad, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 212, sh3add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 213, sh3add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 214, sh3add, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 215, sh3add, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 216, sh3add, 59, 7, 3
  TEST_RR_RD_IS_RS2 217, sh3add, 59, 7, 3
  TEST_RR_SAME_SOURCES 218, sh3add, 63, 7
  TEST_RR_ALL_SAME 219, sh3add, 63, 7

  // Every register in every place.
  TEST_RR_REGISTERS 220, sh3add, 2043, 227, 227, x1, x13, x19, x7
  TEST_RR_REGISTERS 221, sh3add, 0x0001fe78, 0x000038b8, 0x000038b8, x2, x14, x20, x7
  TEST_RR_REGISTERS 222, sh3add, 0x13d62b69, 0xacdee861, 0xacdee861, x4, x15, x21, x7
  TEST_RR_REGISTERS 223, sh3add, 0x89f743ee, 0x2bc623fe, 0x2bc623fe, x5, x16, x22, x7
  TEST_RR_REGISTERS 224, sh3add, 0x0004d661, 0x00008999, 0x00008999, x6, x17, x23, x7
  TEST_RR_REGISTERS 225, sh3add, 0x41375f58, 0x073f0a98, 0x073f0a98, x7, x18, x24, x5
  TEST_RR_REGISTERS 226, sh3add, 0x4033ba21, 0x4005bf59, 0x4005bf59, x8, x19, x25, x7
  TEST_RR_REGISTERS 227, sh3add, 0xc3e4caa6, 0x878b32f6, 0x878b32f6, x9, x20, x26, x7
  TEST_RR_REGISTERS 228, sh3add, 0x43e9ff1d, 0x7952e375, 0x7952e375, x10, x21, x27, x7
  TEST_RR_REGISTERS 229, sh3add, 0x000476c1, 0x00007ef9, 0x00007ef9, x11, x22, x28, x7
  TEST_RR_REGISTERS 230, sh3add, 0x971a871e, 0xbb74b9ae, 0xbb74b9ae, x12, x23, x29, x7
  TEST_RR_REGISTERS 231, sh3add, 0x82b14ebb, 0x2af741a3, 0x2af741a3, x13, x24, x30, x7
  TEST_RR_REGISTERS 232, sh3add, 0xfff1070e, 0xfffe561e, 0xfffe561e, x14, x25, x31, x7
  TEST_RR_REGISTERS 233, sh3add, 0x39209fe3, 0x3f3c838b, 0x3f3c838b, x15, x26, x1, x7
  TEST_RR_REGISTERS 234, sh3add, 0xb2b75fa0, 0x4cbf0aa0, 0x4cbf0aa0, x16, x27, x2, x7
  TEST_RR_REGISTERS 235, sh3add, 0xfffffff7, 0xffffffff, 0xffffffff, x17, x28, x4, x7
  TEST_RR_REGISTERS 236, sh3add, 0x343286b8, 0x5b220ef8, 0x5b220ef8, x18, x29, x5, x7
  TEST_RR_REGISTERS 237, sh3add, 0x5f91c823, 0x4381f9cb, 0x4381f9cb, x19, x30, x6, x7
  TEST_RR_REGISTERS 238, sh3add, 0x63676b7c, 0xee99b69c, 0xee99b69c, x20, x31, x7, x5
  TEST_RR_REGISTERS 239, sh3add, 0xfffff976, 0xffffff46, 0xffffff46, x21, x1, x8, x7
  TEST_RR_REGISTERS 240, sh3add, 0x5dafdc2b, 0x0a68df93, 0x0a68df93, x22, x2, x9, x7
  TEST_RR_REGISTERS 241, sh3add, 0x10d5e963, 0x01dee10b, 0x01dee10b, x23, x4, x10, x7
  TEST_RR_REGISTERS 242, sh3add, 0x30d084da, 0x056c808a, 0x056c808a, x24, x5, x11, x7
  TEST_RR_REGISTERS 243, sh3add, 0xebc264ef, 0x1a320b37, 0x1a320b37, x25, x6, x12, x7
  TEST_RR_REGISTERS 244, sh3add, 0x2a48b0df, 0x5a0813a7, 0x5a0813a7, x26, x7, x13, x5
  TEST_RR_REGISTERS 245, sh3add, 0x2c789ff4, 0x04f0f554, 0x04f0f554, x27, x8, x14, x7
  TEST_RR_REGISTERS 246, sh3add, 0x97d4c431, 0x82a5dce9, 0x82a5dce9, x28, x9, x15, x7
  TEST_RR_REGISTERS 247, sh3add, 0xeadc11ff, 0x1a1873c7, 0x1a1873c7, x29, x10, x16, x7
  TEST_RR_REGISTERS 248, sh3add, 0xaf54ffe7, 0xa1b41c6f, 0xa1b41c6f, x30, x11, x17, x7
  TEST_RR_REGISTERS 249, sh3add, 0x2bb72caf, 0x3dbf04f7, 0x3dbf04f7, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 250, 0, sh3add, 0x586a3ec0, 0x6b0d47d8, 0
  TEST_RR_RESULT_AFTER 251, 1, sh3add, 0x0d71430e, 0xe2f168e7, 0xf5e5fbd6
  TEST_RR_RESULT_AFTER 252, 2, sh3add, 0x4a5e6a7c, 0x094bcd1c, 412

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 253, 0, 0, sh3add, 0xeff8f295, 0x371ba92d, 0x371ba92d
  TEST_RR_12_AFTER 254, 0, 1, sh3add, 0x411aaca7, 0xeaca132f, 0xeaca132f
  TEST_RR_12_AFTER 255, 0, 2, sh3add, 135, 15, 15
  TEST_RR_12_AFTER 256, 1, 0, sh3add, 0xc00f93fe, 0x31c8d78e, 0x31c8d78e
  TEST_RR_12_AFTER 257, 1, 1, sh3add, 0xffff1783, 0xffffe62b, 0xffffe62b
  TEST_RR_12_AFTER 258, 1, 2, sh3add, 0xfff796e4, 0xffff10c4, 0xffff10c4
  TEST_RR_12_AFTER 259, 2, 0, sh3add, 0x39f59dc1, 0x3f542df9, 0x3f542df9
  TEST_RR_12_AFTER 260, 2, 1, sh3add, 0x00003c8a, 1722, 1722
  TEST_RR_12_AFTER 261, 2, 2, sh3add, 0x49c45828, 0x4115d0e8, 0x4115d0e8
  TEST_RR_21_AFTER 262, 0, 0, sh3add, 0x628b5b55, 0xd20f7bed, 0xd20f7bed
  TEST_RR_21_AFTER 263, 0, 1, sh3add, 0xfffdf9b1, 0xffffc669, 0xffffc669
  TEST_RR_21_AFTER 264, 0, 2, sh3add, 0xfa459b9b, 0x38409f83, 0x38409f83
  TEST_RR_21_AFTER 265, 1, 0, sh3add, 0x0208aa99, 0x0039da11, 0x0039da11
  TEST_RR_21_AFTER 266, 1, 1, sh3add, 0x52dc9b57, 0x976dd85f, 0x976dd85f
  TEST_RR_21_AFTER 267, 1, 2, sh3add, 0x60d3f7f7, 0x0ac237ff, 0x0ac237ff
  TEST_RR_21_AFTER 268, 2, 0, sh3add, 0x77f601c6, 0x0d543916, 0x0d543916
  TEST_RR_21_AFTER 269, 2, 1, sh3add, 0x7dce4275, 0xf188b20d, 0xf188b20d
  TEST_RR_21_AFTER 270, 2, 2, sh3add, 0xfffffee9, 0xffffffe1, 0xffffffe1
  TEST_RR_BOTH_AFTER 271, 0, 0, sh3add, 0xf1eba487, 0xfe6f840f, 0xfe6f840f
  TEST_RR_BOTH_AFTER 272, 0, 1, sh3add, 0xc8e4162f, 0x32c40277, 0x32c40277
  TEST_RR_BOTH_AFTER 273, 0, 2, sh3add, 0x6dc901d9, 0x0c32c751, 0x0c32c751
  TEST_RR_BOTH_AFTER 274, 1, 0, sh3add, 0x65568b98, 0x997b64d8, 0x997b64d8
  TEST_RR_BOTH_AFTER 275, 1, 1, sh3add, 0x020068ef, 0x0038ef37, 0x0038ef37
  TEST_RR_BOTH_AFTER 276, 2, 0, sh3add, 0x009da16f, 0x001183b7, 0x001183b7

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 277, 0, sh3add, 0x00f6d31a, 0x001b6cca, 0x001b6cca
  TEST_RR_RS2_LOADED 278, 0, sh3add, 0x00f6d31a, 0x001b6cca, 0x001b6cca
  TEST_RR_BOTH_LOADED 279, 0, sh3add, 0x00f6d31a, 0x001b6cca
  TEST_RR_RS1_LOADED 280, 1, sh3add, 0xff983800, 0xfff47800, 0xfff47800
  TEST_RR_RS2_LOADED 281, 1, sh3add, 0xff983800, 0xfff47800, 0xfff47800
  TEST_RR_BOTH_LOADED 282, 1, sh3add, 0xff983800, 0xfff47800
  TEST_RR_RS1_LOADED 283, 2, sh3add, 0xaefbf987, 0x8538710f, 0x8538710f
  TEST_RR_RS2_LOADED 284, 2, sh3add, 0xaefbf987, 0x8538710f, 0x8538710f
  TEST_RR_BOTH_LOADED 285, 2, sh3add, 0xaefbf987, 0x8538710f

  // Each result is at once a source.
  TEST_RR_CHAIN 286, sh3add, 0x1c0391a5, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 287, sh3add, 0x32785387, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 288, sh3add, 0xffffffd3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 289, sh3add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 290, sh3add, 0x1ad4b738, 0xc35a96e7
  TEST_RR_ZERO_RS1 291, sh3add, 1, 1
  TEST_RR_ZERO_RS2 292, sh3add, 8, 1
  TEST_RR_ZERO_RS1 293, sh3add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 294, sh3add, 0xfffffff8, 0xffffffff
  TEST_RR_ZERO_RS1 295, sh3add, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 296, sh3add, 0, 0x60000000
  TEST_RR_ZERO_RS1 297, sh3add, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 298, sh3add, 0, 0xa0000000
  TEST_RR_ZERO_RS1 299, sh3add, 5, 5
  TEST_RR_ZERO_RS2 300, sh3add, 40, 5
  TEST_RR_ZERO_RS1 301, sh3add, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 302, sh3add, 0x00181008, 0x00030201
  TEST_RR_ZERO_RS1 303, sh3add, 0, 0
  TEST_RR_ZERO_RS2 304, sh3add, 0, 0
  TEST_RR_ZERO_BOTH 305, sh3add, 0
  TEST_RR_ZERO_RD 306, sh3add, 0x0b970653, 0xff43b2a1
  TEST_RR_ZERO_RD 307, sh3add, 5, 10
  TEST_RR_ZERO_RD 308, sh3add, 0x209186c0, 0

TEST_END
