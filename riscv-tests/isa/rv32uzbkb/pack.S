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
  TEST_RR_REGISTERS 163, pack, 0x0c860c86, 3206, 3206, x2, x14, x20, x7
  TEST_RR_REGISTERS 164, pack, 0x1a5e1a5e, 0x00071a5e, 0x00071a5e, x4, x15, x21, x7
  TEST_RR_REGISTERS 165, pack, 0x4d624d62, 0xcab54d62, 0xcab54d62, x5, x16, x22, x7
  TEST_RR_REGISTERS 166, pack, 0x96119611, 0x4d959611, 0x4d959611, x6, x17, x23, x7
  TEST_RR_REGISTERS 167, pack, 0xc47ec47e, 0x0002c47e, 0x0002c47e, x7, x18, x24, x5
  TEST_RR_REGISTERS 168, pack, 0xfff9fff9, 0xfffffff9, 0xfffffff9, x8, x19, x25, x7
  TEST_RR_REGISTERS 169, pack, 0x52085208, 0xffd75208, 0xffd75208, x9, x20, x26, x7
  TEST_RR_REGISTERS 170, pack, 0xa267a267, 0x0909a267, 0x0909a267, x10, x21, x27, x7
  TEST_RR_REGISTERS 171, pack, 0xfaa3faa3, 0x1f6efaa3, 0x1f6efaa3, x11, x22, x28, x7
  TEST_RR_REGISTERS 172, pack, 0x8bd48bd4, 0x40148bd4, 0x40148bd4, x12, x23, x29, x7
  TEST_RR_REGISTERS 173, pack, 0xd5bcd5bc, 0xffffd5bc, 0xffffd5bc, x13, x24, x30, x7
  TEST_RR_REGISTERS 174, pack, 0x049c049c, 0xeecf049c, 0xeecf049c, x14, x25, x31, x7
  TEST_RR_REGISTERS 175, pack, 0x96119611, 0xffff9611, 0xffff9611, x15, x26, x1, x7
  TEST_RR_REGISTERS 176, pack, 0xc92ac92a, 0x9a3bc92a, 0x9a3bc92a, x16, x27, x2, x7
  TEST_RR_REGISTERS 177, pack, 0x785b785b, 0x5a59785b, 0x5a59785b, x17, x28, x4, x7
  TEST_RR_REGISTERS 178, pack, 0xa41ea41e, 0x1578a41e, 0x1578a41e, x18, x29, x5, x7
  TEST_RR_REGISTERS 179, pack, 0x10961096, 0x9a4b1096, 0x9a4b1096, x19, x30, x6, x7
  TEST_RR_REGISTERS 180, pack, 0x22f822f8, 0xff1622f8, 0xff1622f8, x20, x31, x7, x5
  TEST_RR_REGISTERS 181, pack, 0x19b919b9, 0xf05819b9, 0xf05819b9, x21, x1, x8, x7
  TEST_RR_REGISTERS 182, pack, 0xfffdfffd, 0xfffffffd, 0xfffffffd, x22, x2, x9, x7
  TEST_RR_REGISTERS 183, pack, 0x9f819f81, 0xef709f81, 0xef709f81, x23, x4, x10, x7
  TEST_RR_REGISTERS 184, pack, 0x156e156e, 0xfdb9156e, 0xfdb9156e, x24, x5, x11, x7
  TEST_RR_REGISTERS 185, pack, 0x00100010, 16, 16, x25, x6, x12, x7
  TEST_RR_REGISTERS 186, pack, 0xa67fa67f, 0x2d6ea67f, 0x2d6ea67f, x26, x7, x13, x5
  TEST_RR_REGISTERS 187, pack, 0xc9ab0955, 0x04910955, 0x000bc9ab, x27, x8, x14, x7
  TEST_RR_REGISTERS 188, pack, 0x00010001, 1, 1, x28, x9, x15, x7
  TEST_RR_REGISTERS 189, pack, 0x00030003, 3, 3, x29, x10, x16, x7
  TEST_RR_REGISTERS 190, pack, 0x90a590a5, 0xfc1990a5, 0xfc1990a5, x30, x11, x17, x7
  TEST_RR_REGISTERS 191, pack, 0xe8c8e8c8, 0xfbf3e8c8, 0xfbf3e8c8, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 192, 0, pack, 0x4439814e, 0xfeeb814e, 0x099f4439
  TEST_RR_RESULT_AFTER 193, 1, pack, 0x29840003, 3, 0x818c2984
  TEST_RR_RESULT_AFTER 194, 2, pack, 0x00002bfd, 0x00722bfd, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 195, 0, 0, pack, 0x563f563f, 0x522b563f, 0x522b563f
  TEST_RR_12_AFTER 196, 0, 1, pack, 0x39c139c1, 0x2f3639c1, 0x2f3639c1
  TEST_RR_12_AFTER 197, 0, 2, pack, 0x7f3e7f3e, 0xf7287f3e, 0xf7287f3e
  TEST_RR_12_AFTER 198, 1, 0, pack, 0x01170117, 279, 279
  TEST_RR_12_AFTER 199, 1, 1, pack, 0xffdd0006, 6, 0xffffffdd
  TEST_RR_12_AFTER 200, 1, 2, pack, 0x0c130c13, 0x6bf60c13, 0x6bf60c13
  TEST_RR_12_AFTER 201, 2, 0, pack, 0x20072007, 0xf7622007, 0xf7622007
  TEST_RR_12_AFTER 202, 2, 1, pack, 0x4f934f93, 0xf4754f93, 0xf4754f93
  TEST_RR_12_AFTER 203, 2, 2, pack, 0x05af05af, 0x066505af, 0x066505af
  TEST_RR_21_AFTER 204, 0, 0, pack, 0x01c901c9, 457, 457
  TEST_RR_21_AFTER 205, 0, 1, pack, 0x2f272f27, 0x00002f27, 0x00002f27
  TEST_RR_21_AFTER 206, 0, 2, pack, 0x5e6e5e6e, 0x3fbd5e6e, 0x3fbd5e6e
  TEST_RR_21_AFTER 207, 1, 0, pack, 0x9e8e9e8e, 0x00009e8e, 0x00009e8e
  TEST_RR_21_AFTER 208, 1, 1, pack, 0x7f1b7f1b, 0xb82e7f1b, 0xb82e7f1b
  TEST_RR_21_AFTER 209, 1, 2, pack, 0x45964596, 0xa0034596, 0xa0034596
  TEST_RR_21_AFTER 210, 2, 0, pack, 0x11341134, 0x37591134, 0x37591134
  TEST_RR_21_AFTER 211, 2, 1, pack, 0xd043d043, 0xffffd043, 0xffffd043
  TEST_RR_21_AFTER 212, 2, 2, pack, 0x00150015, 21, 21
  TEST_RR_BOTH_AFTER 213, 0, 0, pack, 0x000f000f, 15, 15
  TEST_RR_BOTH_AFTER 214, 0, 1, pack, 0x80ad80ad, 0x860e80ad, 0x860e80ad
  TEST_RR_BOTH_AFTER 215, 0, 2, pack, 0xfea4fea4, 0xfffffea4, 0xfffffea4
  TEST_RR_BOTH_AFTER 216, 1, 0, pack, 0x292f292f, 0xb276292f, 0xb276292f
  TEST_RR_BOTH_AFTER 217, 1, 1, pack, 0x5eb85eb8, 0xecba5eb8, 0xecba5eb8
  TEST_RR_BOTH_AFTER 218, 2, 0, pack, 0xff4fff4f, 0xffffff4f, 0xffffff4f

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 219, 0, pack, 0x29e929e9, 0x1deb29e9, 0x1deb29e9
  TEST_RR_RS2_LOADED 220, 0, pack, 0x29e929e9, 0x1deb29e9, 0x1deb29e9
  TEST_RR_BOTH_LOADED 221, 0, pack, 0x29e929e9, 0x1deb29e9
  TEST_RR_RS1_LOADED 222, 1, pack, 0x1de81de8, 0xfa141de8, 0xfa141de8
  TEST_RR_RS2_LOADED 223, 1, pack, 0x1de81de8, 0xfa141de8, 0xfa141de8
  TEST_RR_BOTH_LOADED 224, 1, pack, 0x1de81de8, 0xfa141de8
  TEST_RR_RS1_LOADED 225, 2, pack, 0xfffafffa, 0xfffffffa, 0xfffffffa
  TEST_RR_RS2_LOADED 226, 2, pack, 0xfffafffa, 0xfffffffa, 0xfffffffa
  TEST_RR_BOTH_LOADED 227, 2, pack, 0xfffafffa, 0xfffffffa

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
  TEST_RR_ZERO_RD 248, pack, 45, 0x7d856195
  TEST_RR_ZERO_RD 249, pack, 0xd59a0eca, 0
  TEST_RR_ZERO_RD 250, pack, 0xbc674de6, 0xf1ce5be1

TEST_END
