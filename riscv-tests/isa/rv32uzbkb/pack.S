// pack: 249 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, pack, 0, 0, 0
  TEST_RR 3, pack, 0x00010000, 0, 1
  TEST_RR 4, pack, 0x00020000, 0, 2
  TEST_RR 5, pack, 0xffff0000, 0, 0x7fffffff
  TEST_RR 6, pack, 0, 0, 0x80000000
  TEST_RR 7, pack, 0x00010000, 0, 0x80000001
  TEST_RR 8, pack, 0x80000000, 0, 0xffff8000
  TEST_RR 9, pack, 0xffff0000, 0, 0xffffffff
  TEST_RR 10, pack, 1, 1, 0
  TEST_RR 11, pack, 0x00010001, 1, 1
  TEST_RR 12, pack, 0x00020001, 1, 2
  TEST_RR 13, pack, 0xffff0001, 1, 0x7fffffff
  TEST_RR 14, pack, 1, 1, 0x80000000
  TEST_RR 15, pack, 0x00010001, 1, 0x80000001
  TEST_RR 16, pack, 0x80000001, 1, 0xffff8000
  TEST_RR 17, pack, 0xffff0001, 1, 0xffffffff
  TEST_RR 18, pack, 2, 2, 0
  TEST_RR 19, pack, 0x00010002, 2, 1
  TEST_RR 20, pack, 0x00020002, 2, 2
  TEST_RR 21, pack, 0xffff0002, 2, 0x7fffffff
  TEST_RR 22, pack, 2, 2, 0x80000000
  TEST_RR 23, pack, 0x00010002, 2, 0x80000001
  TEST_RR 24, pack, 0x80000002, 2, 0xffff8000
  TEST_RR 25, pack, 0xffff0002, 2, 0xffffffff
  TEST_RR 26, pack, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 27, pack, 0x0001ffff, 0x7fffffff, 1
  TEST_RR 28, pack, 0x0002ffff, 0x7fffffff, 2
  TEST_RR 29, pack, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, pack, 0x0000ffff, 0x7fffffff, 0x80000000
  TEST_RR 31, pack, 0x0001ffff, 0x7fffffff, 0x80000001
  TEST_RR 32, pack, 0x8000ffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, pack, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, pack, 0, 0x80000000, 0
  TEST_RR 35, pack, 0x00010000, 0x80000000, 1
  TEST_RR 36, pack, 0x00020000, 0x80000000, 2
  TEST_RR 37, pack, 0xffff0000, 0x80000000, 0x7fffffff
  TEST_RR 38, pack, 0, 0x80000000, 0x80000000
  TEST_RR 39, pack, 0x00010000, 0x80000000, 0x80000001
  TEST_RR 40, pack, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, pack, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 42, pack, 1, 0x80000001, 0
  TEST_RR 43, pack, 0x00010001, 0x80000001, 1
  TEST_RR 44, pack, 0x00020001, 0x80000001, 2
  TEST_RR 45, pack, 0xffff0001, 0x80000001, 0x7fffffff
  TEST_RR 46, pack, 1, 0x80000001, 0x80000000
  TEST_RR 47, pack, 0x00010001, 0x80000001, 0x80000001
  TEST_RR 48, pack, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, pack, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 50, pack, 0x00008000, 0xffff8000, 0
  TEST_RR 51, pack, 0x00018000, 0xffff8000, 1
  TEST_RR 52, pack, 0x00028000, 0xffff8000, 2
  TEST_RR 53, pack, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, pack, 0x00008000, 0xffff8000, 0x80000000
  TEST_RR 55, pack, 0x00018000, 0xffff8000, 0x80000001
  TEST_RR 56, pack, 0x80008000, 0xffff8000, 0xffff8000
  TEST_RR 57, pack, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, pack, 0x0000ffff, 0xffffffff, 0
  TEST_RR 59, pack, 0x0001ffff, 0xffffffff, 1
  TEST_RR 60, pack, 0x0002ffff, 0xffffffff, 2
  TEST_RR 61, pack, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, pack, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 63, pack, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 64, pack, 0x8000ffff, 0xffffffff, 0xffff8000
  TEST_RR 65, pack, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, pack, 0xb83003d7, 0x005503d7, 0xfa67b830
  TEST_RR 67, pack, 0xb83003d6, 0x005503d6, 0xfa67b830
  TEST_RR 68, pack, 0x8e6dff95, 0xffffff95, 0xf9548e6d
  TEST_RR 69, pack, 0x8e6cff95, 0xffffff95, 0xf9548e6c
  TEST_RR 70, pack, 0x71f36e72, 0xffcf6e72, 0x505771f3
  TEST_RR 71, pack, 0x71f36e70, 0xffcf6e70, 0x505771f3
  TEST_RR 72, pack, 0xb5810be6, 3046, 0x9b0fb581
  TEST_RR 73, pack, 0xb5830be6, 3046, 0x9b0fb583
  TEST_RR 74, pack, 0xa15d3f2b, 0x9e5b3f2b, 0x4904a15d
  TEST_RR 75, pack, 0xa15d3f2f, 0x9e5b3f2f, 0x4904a15d
  TEST_RR 76, pack, 0xfb6fff63, 0xffffff63, 0xffc8fb6f
  TEST_RR 77, pack, 0xfb6bff63, 0xffffff63, 0xffc8fb6b
  TEST_RR 78, pack, 0x32260800, 0x00030800, 0x00003226
  TEST_RR 79, pack, 0x32260808, 0x00030808, 0x00003226
  TEST_RR 80, pack, 0xaccef5a4, 0x4c8df5a4, 0x643facce
  TEST_RR 81, pack, 0xacc6f5a4, 0x4c8df5a4, 0x643facc6
  TEST_RR 82, pack, 0x2b88161f, 0x3125161f, 0xef642b88
  TEST_RR 83, pack, 0x2b88160f, 0x3125160f, 0xef642b88
  TEST_RR 84, pack, 0xfffc93e6, 0x23ff93e6, 0xfffffffc
  TEST_RR 85, pack, 0xffec93e6, 0x23ff93e6, 0xffffffec
  TEST_RR 86, pack, 0x2a65b71d, 0x0000b71d, 0x66882a65
  TEST_RR 87, pack, 0x2a65b73d, 0x0000b73d, 0x66882a65
  TEST_RR 88, pack, 0x2cc83b85, 0xffff3b85, 0x3de42cc8
  TEST_RR 89, pack, 0x2ce83b85, 0xffff3b85, 0x3de42ce8
  TEST_RR 90, pack, 0x532c1a75, 0x03481a75, 0x0000532c
  TEST_RR 91, pack, 0x532c1a35, 0x03481a35, 0x0000532c
  TEST_RR 92, pack, 0x4e6e178f, 0x553d178f, 0xffea4e6e
  TEST_RR 93, pack, 0x4e2e178f, 0x553d178f, 0xffea4e2e
  TEST_RR 94, pack, 0xd45dd3b2, 0x5a1fd3b2, 0x0024d45d
  TEST_RR 95, pack, 0xd45dd332, 0x5a1fd332, 0x0024d45d
  TEST_RR 96, pack, 0xd943dde3, 0x6f7cdde3, 0x035bd943
  TEST_RR 97, pack, 0xd9c3dde3, 0x6f7cdde3, 0x035bd9c3
  TEST_RR 98, pack, 0x25c6f3d4, 0xfbaaf3d4, 0x256425c6
  TEST_RR 99, pack, 0x25c6f2d4, 0xfbaaf2d4, 0x256425c6
  TEST_RR 100, pack, 0x6b745dc5, 0x000e5dc5, 0xfffd6b74
  TEST_RR 101, pack, 0x6a745dc5, 0x000e5dc5, 0xfffd6a74
  TEST_RR 102, pack, 0x26f9c9a4, 0xffffc9a4, 0xace326f9
  TEST_RR 103, pack, 0x26f9cba4, 0xffffcba4, 0xace326f9
  TEST_RR 104, pack, 0xfadafff2, 0xfffffff2, 0xfb01fada
  TEST_RR 105, pack, 0xf8dafff2, 0xfffffff2, 0xfb01f8da
  TEST_RR 106, pack, 0x95e2b095, 0xb0ceb095, 0xfffd95e2
  TEST_RR 107, pack, 0x95e2b495, 0xb0ceb495, 0xfffd95e2
  TEST_RR 108, pack, 0x5da79cb0, 0x6bcc9cb0, 0xdc625da7
  TEST_RR 109, pack, 0x59a79cb0, 0x6bcc9cb0, 0xdc6259a7
  TEST_RR 110, pack, 0x705016f6, 0xa13616f6, 0xbf457050
  TEST_RR 111, pack, 0x70501ef6, 0xa1361ef6, 0xbf457050
  TEST_RR 112, pack, 0x0ff159c5, 0xfffa59c5, 0x0d400ff1
  TEST_RR 113, pack, 0x07f159c5, 0xfffa59c5, 0x0d4007f1
  TEST_RR 114, pack, 0x63ce0355, 0xfa860355, 0x810463ce
  TEST_RR 115, pack, 0x63ce1355, 0xfa861355, 0x810463ce
  TEST_RR 116, pack, 0x25b2d9da, 0x86b1d9da, 0x08ef25b2
  TEST_RR 117, pack, 0x35b2d9da, 0x86b1d9da, 0x08ef35b2
  TEST_RR 118, pack, 0x0001a1b4, 0x0998a1b4, 1
  TEST_RR 119, pack, 0x000181b4, 0x099881b4, 1
  TEST_RR 120, pack, 0x000336a6, 0x06d536a6, 3
  TEST_RR 121, pack, 0x200336a6, 0x06d536a6, 0x00002003
  TEST_RR 122, pack, 0x7ec7feca, 0xfffffeca, 0xe0e27ec7
  TEST_RR 123, pack, 0x7ec7beca, 0xffffbeca, 0xe0e27ec7
  TEST_RR 124, pack, 0xaff4b8a5, 0x8cdeb8a5, 0x1f6caff4
  TEST_RR 125, pack, 0xeff4b8a5, 0x8cdeb8a5, 0x1f6ceff4
  TEST_RR 126, pack, 0x950cffc9, 0xe761ffc9, 0x0ecc950c
  TEST_RR 127, pack, 0x950c7fc9, 0xe7617fc9, 0x0ecc950c
  TEST_RR 128, pack, 0x584c0003, 3, 0xfff9584c
  TEST_RR 129, pack, 0xd84c0003, 3, 0xfff9d84c

  // Noise.
  TEST_RR 130, pack, 0xd748ba5e, 0x39f7ba5e, 0xdb70d748
  TEST_RR 131, pack, 0xddb8c450, 0x8aacc450, 0x48f3ddb8
  TEST_RR 132, pack, 0xdc0ac2cc, 0xbb9ec2cc, 0x4fdadc0a
  TEST_RR 133, pack, 0x1aa082ee, 0x118682ee, 0x91ee1aa0
  TEST_RR 134, pack, 0x9a7a0667, 0x29360667, 0x4ac19a7a
  TEST_RR 135, pack, 0x5beb6575, 0x07b76575, 0xf0d95beb
  TEST_RR 136, pack, 0x8cd76fe0, 0x83636fe0, 0x2f8d8cd7
  TEST_RR 137, pack, 0xd6ad5604, 0xc8cb5604, 0x4bbdd6ad
  TEST_RR 138, pack, 0x7713ae8c, 0x29f8ae8c, 0x56d27713
  TEST_RR 139, pack, 0xc044e223, 0xd45ae223, 0xb6c7c044
  TEST_RR 140, pack, 0xadffd959, 0xd83ad959, 0x27f6adff
  TEST_RR 141, pack, 0xaf5a828a, 0xee20828a, 0x8cbcaf5a
  TEST_RR 142, pack, 0x8a9a5bff, 0xc3065bff, 0x17c68a9a
  TEST_RR 143, pack, 0x575737ab, 0x482537ab, 0xf2c65757
  TEST_RR 144, pack, 0xf6bdf3c9, 0xe9f8f3c9, 0xc1dbf6bd
  TEST_RR 145, pack, 0xa80f61a7, 0x310861a7, 0xb965a80f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 146, pack, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 147, pack, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 148, pack, 0x96e796e7, 0xc35a96e7
  TEST_RR_ALL_SAME 149, pack, 0x96e796e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 150, pack, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 151, pack, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 152, pack, 0x3c853c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 153, pack, 0x3c853c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 154, pack, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 155, pack, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 156, pack, 0, 0x80000000
  TEST_RR_ALL_SAME 157, pack, 0, 0x80000000
  TEST_RR_RD_IS_RS1 158, pack, 0x00030007, 7, 3
  TEST_RR_RD_IS_RS2 159, pack, 0x00030007, 7, 3
  TEST_RR_SAME_SOURCES 160, pack, 0x00070007, 7
  TEST_RR_ALL_SAME 161, pack, 0x00070007, 7

  // Every register in every place.
  TEST_RR_REGISTERS 162, pack, 0x3cf43cf4, 0xdfc33cf4, 0xdfc33cf4, x1, x13, x19, x7
  TEST_RR_REGISTERS 163, pack, 0x5b5c5b5c, 0x2ca85b5c, 0x2ca85b5c, x2, x14, x20, x7
  TEST_RR_REGISTERS 164, pack, 0x15791579, 0x00001579, 0x00001579, x4, x15, x21, x7
  TEST_RR_REGISTERS 165, pack, 0x02020202, 0x085e0202, 0x085e0202, x5, x16, x22, x7
  TEST_RR_REGISTERS 166, pack, 0xfffcfffc, 0xfffffffc, 0xfffffffc, x6, x17, x23, x7
  TEST_RR_REGISTERS 167, pack, 0x9ce29ce2, 0xfcdb9ce2, 0xfcdb9ce2, x7, x18, x24, x5
  TEST_RR_REGISTERS 168, pack, 0xfffcfffc, 0xfffffffc, 0xfffffffc, x8, x19, x25, x7
  TEST_RR_REGISTERS 169, pack, 0x049c049c, 0xeecf049c, 0xeecf049c, x9, x20, x26, x7
  TEST_RR_REGISTERS 170, pack, 0x00090009, 9, 9, x10, x21, x27, x7
  TEST_RR_REGISTERS 171, pack, 0xbac7bac7, 0x148fbac7, 0x148fbac7, x11, x22, x28, x7
  TEST_RR_REGISTERS 172, pack, 0x65ca65ca, 0x9ade65ca, 0x9ade65ca, x12, x23, x29, x7
  TEST_RR_REGISTERS 173, pack, 0xb9b1b9b1, 0xffecb9b1, 0xffecb9b1, x13, x24, x30, x7
  TEST_RR_REGISTERS 174, pack, 0x4a844a84, 0x00004a84, 0x00004a84, x14, x25, x31, x7
  TEST_RR_REGISTERS 175, pack, 0xd576d576, 0x2ac9d576, 0x2ac9d576, x15, x26, x1, x7
  TEST_RR_REGISTERS 176, pack, 0xa67fa67f, 0x2d6ea67f, 0x2d6ea67f, x16, x27, x2, x7
  TEST_RR_REGISTERS 177, pack, 0xfad6fad6, 0xffe3fad6, 0xffe3fad6, x17, x28, x4, x7
  TEST_RR_REGISTERS 178, pack, 0xa842a842, 0xc123a842, 0xc123a842, x18, x29, x5, x7
  TEST_RR_REGISTERS 179, pack, 0xf61ef61e, 0xcbc9f61e, 0xcbc9f61e, x19, x30, x6, x7
  TEST_RR_REGISTERS 180, pack, 0x6d2d6d2d, 0x64916d2d, 0x64916d2d, x20, x31, x7, x5
  TEST_RR_REGISTERS 181, pack, 0x07170717, 0x50100717, 0x50100717, x21, x1, x8, x7
  TEST_RR_REGISTERS 182, pack, 0xd256d256, 0xffffd256, 0xffffd256, x22, x2, x9, x7
  TEST_RR_REGISTERS 183, pack, 0x94189418, 0x01fe9418, 0x01fe9418, x23, x4, x10, x7
  TEST_RR_REGISTERS 184, pack, 0xbd05bd05, 0xac58bd05, 0xac58bd05, x24, x5, x11, x7
  TEST_RR_REGISTERS 185, pack, 0x1aa11aa1, 0xb60e1aa1, 0xb60e1aa1, x25, x6, x12, x7
  TEST_RR_REGISTERS 186, pack, 0xfff8fff8, 0xfffffff8, 0xfffffff8, x26, x7, x13, x5
  TEST_RR_REGISTERS 187, pack, 0xaa39aa39, 0x2e9daa39, 0x2e9daa39, x27, x8, x14, x7
  TEST_RR_REGISTERS 188, pack, 0xdd77dd77, 0x51aadd77, 0x51aadd77, x28, x9, x15, x7
  TEST_RR_REGISTERS 189, pack, 0x8b2b8b2b, 0x00018b2b, 0x00018b2b, x29, x10, x16, x7
  TEST_RR_REGISTERS 190, pack, 0x5b165b16, 0x632a5b16, 0x632a5b16, x30, x11, x17, x7
  TEST_RR_REGISTERS 191, pack, 0x78a278a2, 0x398c78a2, 0x398c78a2, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 192, 0, pack, 0x1b88cdbc, 0x0000cdbc, 0xba361b88
  TEST_RR_RESULT_AFTER 193, 1, pack, 0xf043d9e4, 0xe335d9e4, 0xfef8f043
  TEST_RR_RESULT_AFTER 194, 2, pack, 0x87a0fdaf, 0x5e43fdaf, 0xbcdf87a0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 195, 0, 0, pack, 0x9a829a82, 0xbff79a82, 0xbff79a82
  TEST_RR_12_AFTER 196, 0, 1, pack, 0x83a683a6, 0xa58d83a6, 0xa58d83a6
  TEST_RR_12_AFTER 197, 0, 2, pack, 0x029c029c, 668, 668
  TEST_RR_12_AFTER 198, 1, 0, pack, 0x66936693, 0x78d66693, 0x78d66693
  TEST_RR_12_AFTER 199, 1, 1, pack, 0xcd9ccd9c, 0xffc7cd9c, 0xffc7cd9c
  TEST_RR_12_AFTER 200, 1, 2, pack, 0x96939693, 0xafa19693, 0xafa19693
  TEST_RR_12_AFTER 201, 2, 0, pack, 0x71a571a5, 0x96bf71a5, 0x96bf71a5
  TEST_RR_12_AFTER 202, 2, 1, pack, 0x16371637, 0x32c81637, 0x32c81637
  TEST_RR_12_AFTER 203, 2, 2, pack, 0x4cb54cb5, 0x827c4cb5, 0x827c4cb5
  TEST_RR_21_AFTER 204, 0, 0, pack, 0xa957a957, 0xa863a957, 0xa863a957
  TEST_RR_21_AFTER 205, 0, 1, pack, 0xe894e894, 0x4f8be894, 0x4f8be894
  TEST_RR_21_AFTER 206, 0, 2, pack, 0x42314231, 0xebed4231, 0xebed4231
  TEST_RR_21_AFTER 207, 1, 0, pack, 0x3ddf8166, 0x206e8166, 0xeb6f3ddf
  TEST_RR_21_AFTER 208, 1, 1, pack, 0xed5eed5e, 0x050bed5e, 0x050bed5e
  TEST_RR_21_AFTER 209, 1, 2, pack, 0x6d0a6d0a, 0xfff96d0a, 0xfff96d0a
  TEST_RR_21_AFTER 210, 2, 0, pack, 0xa6f1a6f1, 0x66d4a6f1, 0x66d4a6f1
  TEST_RR_21_AFTER 211, 2, 1, pack, 0xf400f400, 0xffdff400, 0xffdff400
  TEST_RR_21_AFTER 212, 2, 2, pack, 0xff52ff52, 0xffffff52, 0xffffff52
  TEST_RR_BOTH_AFTER 213, 0, 0, pack, 0x93c993c9, 0x3b2293c9, 0x3b2293c9
  TEST_RR_BOTH_AFTER 214, 0, 1, pack, 0x06be06be, 0xa56f06be, 0xa56f06be
  TEST_RR_BOTH_AFTER 215, 0, 2, pack, 0x817b817b, 0x0000817b, 0x0000817b
  TEST_RR_BOTH_AFTER 216, 1, 0, pack, 0x9f6f9f6f, 0x495b9f6f, 0x495b9f6f
  TEST_RR_BOTH_AFTER 217, 1, 1, pack, 0xe005e005, 0x45a8e005, 0x45a8e005
  TEST_RR_BOTH_AFTER 218, 2, 0, pack, 0xc3dcc3dc, 0xfe2ec3dc, 0xfe2ec3dc

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 219, 0, pack, 0x53e553e5, 0x2eb653e5, 0x2eb653e5
  TEST_RR_RS2_LOADED 220, 0, pack, 0x53e553e5, 0x2eb653e5, 0x2eb653e5
  TEST_RR_BOTH_LOADED 221, 0, pack, 0x53e553e5, 0x2eb653e5
  TEST_RR_RS1_LOADED 222, 1, pack, 0xd66ad66a, 0xb2f7d66a, 0xb2f7d66a
  TEST_RR_RS2_LOADED 223, 1, pack, 0xd66ad66a, 0xb2f7d66a, 0xb2f7d66a
  TEST_RR_BOTH_LOADED 224, 1, pack, 0xd66ad66a, 0xb2f7d66a
  TEST_RR_RS1_LOADED 225, 2, pack, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_RS2_LOADED 226, 2, pack, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_LOADED 227, 2, pack, 0xffffffff, 0xffffffff

  // Each result is at once a source.
  TEST_RR_CHAIN 228, pack, 0x96e796e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 229, pack, 0x3c853c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 230, pack, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 231, pack, 0x96e70000, 0xc35a96e7
  TEST_RR_ZERO_RS2 232, pack, 0x000096e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 233, pack, 0x00010000, 1
  TEST_RR_ZERO_RS2 234, pack, 1, 1
  TEST_RR_ZERO_RS1 235, pack, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 236, pack, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_RS1 237, pack, 0, 0x60000000
  TEST_RR_ZERO_RS2 238, pack, 0, 0x60000000
  TEST_RR_ZERO_RS1 239, pack, 0, 0xa0000000
  TEST_RR_ZERO_RS2 240, pack, 0, 0xa0000000
  TEST_RR_ZERO_RS1 241, pack, 0x00050000, 5
  TEST_RR_ZERO_RS2 242, pack, 5, 5
  TEST_RR_ZERO_RS1 243, pack, 0x02010000, 0x00030201
  TEST_RR_ZERO_RS2 244, pack, 513, 0x00030201
  TEST_RR_ZERO_RS1 245, pack, 0, 0
  TEST_RR_ZERO_RS2 246, pack, 0, 0
  TEST_RR_ZERO_BOTH 247, pack, 0
  TEST_RR_ZERO_RD 248, pack, 0x0279e895, 0x1b6378e0
  TEST_RR_ZERO_RD 249, pack, 0x0001ce7a, 0x3016a579
  TEST_RR_ZERO_RD 250, pack, 0xfff82282, 0

TEST_END
