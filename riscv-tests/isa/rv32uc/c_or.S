// c.or: 212 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_CR 2, c.or, 0, 0, 0
  TEST_CR 3, c.or, 1, 0, 1
  TEST_CR 4, c.or, 2, 0, 2
  TEST_CR 5, c.or, 0x7fffffff, 0, 0x7fffffff
  TEST_CR 6, c.or, 0x80000000, 0, 0x80000000
  TEST_CR 7, c.or, 0x80000001, 0, 0x80000001
  TEST_CR 8, c.or, 0xffff8000, 0, 0xffff8000
  TEST_CR 9, c.or, 0xffffffff, 0, 0xffffffff
  TEST_CR 10, c.or, 1, 1, 0
  TEST_CR 11, c.or, 1, 1, 1
  TEST_CR 12, c.or, 3, 1, 2
  TEST_CR 13, c.or, 0x7fffffff, 1, 0x7fffffff
  TEST_CR 14, c.or, 0x80000001, 1, 0x80000000
  TEST_CR 15, c.or, 0x80000001, 1, 0x80000001
  TEST_CR 16, c.or, 0xffff8001, 1, 0xffff8000
  TEST_CR 17, c.or, 0xffffffff, 1, 0xffffffff
  TEST_CR 18, c.or, 2, 2, 0
  TEST_CR 19, c.or, 3, 2, 1
  TEST_CR 20, c.or, 2, 2, 2
  TEST_CR 21, c.or, 0x7fffffff, 2, 0x7fffffff
  TEST_CR 22, c.or, 0x80000002, 2, 0x80000000
  TEST_CR 23, c.or, 0x80000003, 2, 0x80000001
  TEST_CR 24, c.or, 0xffff8002, 2, 0xffff8000
  TEST_CR 25, c.or, 0xffffffff, 2, 0xffffffff
  TEST_CR 26, c.or, 0x7fffffff, 0x7fffffff, 0
  TEST_CR 27, c.or, 0x7fffffff, 0x7fffffff, 1
  TEST_CR 28, c.or, 0x7fffffff, 0x7fffffff, 2
  TEST_CR 29, c.or, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_CR 30, c.or, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_CR 31, c.or, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_CR 32, c.or, 0xffffffff, 0x7fffffff, 0xffff8000
  TEST_CR 33, c.or, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_CR 34, c.or, 0x80000000, 0x80000000, 0
  TEST_CR 35, c.or, 0x80000001, 0x80000000, 1
  TEST_CR 36, c.or, 0x80000002, 0x80000000, 2
  TEST_CR 37, c.or, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_CR 38, c.or, 0x80000000, 0x80000000, 0x80000000
  TEST_CR 39, c.or, 0x80000001, 0x80000000, 0x80000001
  TEST_CR 40, c.or, 0xffff8000, 0x80000000, 0xffff8000
  TEST_CR 41, c.or, 0xffffffff, 0x80000000, 0xffffffff
  TEST_CR 42, c.or, 0x80000001, 0x80000001, 0
  TEST_CR 43, c.or, 0x80000001, 0x80000001, 1
  TEST_CR 44, c.or, 0x80000003, 0x80000001, 2
  TEST_CR 45, c.or, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_CR 46, c.or, 0x80000001, 0x80000001, 0x80000000
  TEST_CR 47, c.or, 0x80000001, 0x80000001, 0x80000001
  TEST_CR 48, c.or, 0xffff8001, 0x80000001, 0xffff8000
  TEST_CR 49, c.or, 0xffffffff, 0x80000001, 0xffffffff
  TEST_CR 50, c.or, 0xffff8000, 0xffff8000, 0
  TEST_CR 51, c.or, 0xffff8001, 0xffff8000, 1
  TEST_CR 52, c.or, 0xffff8002, 0xffff8000, 2
  TEST_CR 53, c.or, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_CR 54, c.or, 0xffff8000, 0xffff8000, 0x80000000
  TEST_CR 55, c.or, 0xffff8001, 0xffff8000, 0x80000001
  TEST_CR 56, c.or, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_CR 57, c.or, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_CR 58, c.or, 0xffffffff, 0xffffffff, 0
  TEST_CR 59, c.or, 0xffffffff, 0xffffffff, 1
  TEST_CR 60, c.or, 0xffffffff, 0xffffffff, 2
  TEST_CR 61, c.or, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_CR 62, c.or, 0xffffffff, 0xffffffff, 0x80000000
  TEST_CR 63, c.or, 0xffffffff, 0xffffffff, 0x80000001
  TEST_CR 64, c.or, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_CR 65, c.or, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CR 66, c.or, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_CR 67, c.or, 0xc35a96e7, 0xc35a96e7, 1
  TEST_CR 68, c.or, 0x5a0f3c87, 2, 0x5a0f3c85
  TEST_CR 69, c.or, 0xc35a96e7, 0xc35a96e7, 2
  TEST_CR 70, c.or, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_CR 71, c.or, 0xc35a96e7, 0xc35a96e7, 4
  TEST_CR 72, c.or, 0x5a0f3c8d, 8, 0x5a0f3c85
  TEST_CR 73, c.or, 0xc35a96ef, 0xc35a96e7, 8
  TEST_CR 74, c.or, 0x5a0f3c95, 16, 0x5a0f3c85
  TEST_CR 75, c.or, 0xc35a96f7, 0xc35a96e7, 16
  TEST_CR 76, c.or, 0x5a0f3ca5, 32, 0x5a0f3c85
  TEST_CR 77, c.or, 0xc35a96e7, 0xc35a96e7, 32
  TEST_CR 78, c.or, 0x5a0f3cc5, 64, 0x5a0f3c85
  TEST_CR 79, c.or, 0xc35a96e7, 0xc35a96e7, 64
  TEST_CR 80, c.or, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_CR 81, c.or, 0xc35a96e7, 0xc35a96e7, 128
  TEST_CR 82, c.or, 0x5a0f3d85, 256, 0x5a0f3c85
  TEST_CR 83, c.or, 0xc35a97e7, 0xc35a96e7, 256
  TEST_CR 84, c.or, 0x5a0f3e85, 512, 0x5a0f3c85
  TEST_CR 85, c.or, 0xc35a96e7, 0xc35a96e7, 512
  TEST_CR 86, c.or, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_CR 87, c.or, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_CR 88, c.or, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_CR 89, c.or, 0xc35a9ee7, 0xc35a96e7, 2048
  TEST_CR 90, c.or, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_CR 91, c.or, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_CR 92, c.or, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_CR 93, c.or, 0xc35ab6e7, 0xc35a96e7, 0x00002000
  TEST_CR 94, c.or, 0x5a0f7c85, 0x00004000, 0x5a0f3c85
  TEST_CR 95, c.or, 0xc35ad6e7, 0xc35a96e7, 0x00004000
  TEST_CR 96, c.or, 0x5a0fbc85, 0x00008000, 0x5a0f3c85
  TEST_CR 97, c.or, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_CR 98, c.or, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_CR 99, c.or, 0xc35b96e7, 0xc35a96e7, 0x00010000
  TEST_CR 100, c.or, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_CR 101, c.or, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_CR 102, c.or, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_CR 103, c.or, 0xc35e96e7, 0xc35a96e7, 0x00040000
  TEST_CR 104, c.or, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_CR 105, c.or, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_CR 106, c.or, 0x5a1f3c85, 0x00100000, 0x5a0f3c85
  TEST_CR 107, c.or, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_CR 108, c.or, 0x5a2f3c85, 0x00200000, 0x5a0f3c85
  TEST_CR 109, c.or, 0xc37a96e7, 0xc35a96e7, 0x00200000
  TEST_CR 110, c.or, 0x5a4f3c85, 0x00400000, 0x5a0f3c85
  TEST_CR 111, c.or, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_CR 112, c.or, 0x5a8f3c85, 0x00800000, 0x5a0f3c85
  TEST_CR 113, c.or, 0xc3da96e7, 0xc35a96e7, 0x00800000
  TEST_CR 114, c.or, 0x5b0f3c85, 0x01000000, 0x5a0f3c85
  TEST_CR 115, c.or, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_CR 116, c.or, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_CR 117, c.or, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_CR 118, c.or, 0x5e0f3c85, 0x04000000, 0x5a0f3c85
  TEST_CR 119, c.or, 0xc75a96e7, 0xc35a96e7, 0x04000000
  TEST_CR 120, c.or, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_CR 121, c.or, 0xcb5a96e7, 0xc35a96e7, 0x08000000
  TEST_CR 122, c.or, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_CR 123, c.or, 0xd35a96e7, 0xc35a96e7, 0x10000000
  TEST_CR 124, c.or, 0x7a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_CR 125, c.or, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_CR 126, c.or, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_CR 127, c.or, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_CR 128, c.or, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_CR 129, c.or, 0xc35a96e7, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CR 130, c.or, 0x7f57dadd, 0x7b534a5d, 0x1704d2d4, x8, x9, x7
  TEST_CR 131, c.or, 0xf37f76fe, 0xd37b76ce, 0xe32416f0, x8, x10, x7
  TEST_CR 132, c.or, 0x7bfafeb6, 0x5bfafab4, 0x7010c632, x8, x11, x7
  TEST_CR 133, c.or, 0xedfddfaf, 0xe12ddaa7, 0x6dd4478d, x8, x12, x7
  TEST_CR 134, c.or, 0xf6b9f4df, 0x7639b4cb, 0x96a1e417, x8, x13, x7
  TEST_CR 135, c.or, 0x75fdef5f, 0x7579af1e, 0x30b4c74d, x8, x14, x7
  TEST_CR 136, c.or, 0xf2ebf9ff, 0xc2a1f8b5, 0x72cae1cb, x8, x15, x7
  TEST_CR 137, c.or, 0x3edfedb7, 0x30d56924, 0x2edac4b3, x9, x8, x7
  TEST_CR 138, c.or, 0xffe7b8fd, 0x48e3886d, 0xf78738f9, x9, x10, x7
  TEST_CR 139, c.or, 0x7dddefba, 0x6cdc630a, 0x3d9d8dba, x9, x11, x7
  TEST_CR 140, c.or, 0xfb997939, 0x79997931, 0xb3816939, x9, x12, x7
  TEST_CR 141, c.or, 0xf75ff7fd, 0xf74475f1, 0xc05f96fc, x9, x13, x7
  TEST_CR 142, c.or, 0xf33fffad, 0x3235b78d, 0xe30eff29, x9, x14, x7
  TEST_CR 143, c.or, 0xef6e2b26, 0x856e2a04, 0xeb020326, x9, x15, x7
  TEST_CR 144, c.or, 0xfbfe736f, 0xe8e6706b, 0x1bf82365, x10, x8, x7
  TEST_CR 145, c.or, 0x5fbde7fb, 0x573dc299, 0x5c91677b, x10, x9, x7
  TEST_CR 146, c.or, 0xdfefcfbd, 0xc0e7c819, 0x1f6a47b5, x10, x11, x7
  TEST_CR 147, c.or, 0x6728ffad, 0x6720f90d, 0x470867a9, x10, x12, x7
  TEST_CR 148, c.or, 0xfbf9dfa6, 0xf0f9cf06, 0x0bf01ca0, x10, x13, x7
  TEST_CR 149, c.or, 0xbee88f36, 0xac280c26, 0xbae88310, x10, x14, x7
  TEST_CR 150, c.or, 0xf7f7ff3f, 0xa6b6fc01, 0x57e7c73e, x10, x15, x7
  TEST_CR 151, c.or, 0x937fdfff, 0x935f9fde, 0x9279dcff, x11, x8, x7
  TEST_CR 152, c.or, 0xdbfefc4f, 0x03aee407, 0xd952384b, x11, x9, x7
  TEST_CR 153, c.or, 0x4f3ffdf1, 0x4e2dddc1, 0x073a6430, x11, x10, x7
  TEST_CR 154, c.or, 0xbd8ef53f, 0x9482b532, 0x290ec12d, x11, x12, x7
  TEST_CR 155, c.or, 0xdefff5ba, 0x5469b58a, 0xdabe74b8, x11, x13, x7
  TEST_CR 156, c.or, 0x7bb744ff, 0x533300ca, 0x798644bf, x11, x14, x7
  TEST_CR 157, c.or, 0x7f3eadfe, 0x2534a568, 0x5a2e29d6, x11, x15, x7
  TEST_CR 158, c.or, 0xdffcfd7f, 0x153cec31, 0xced4516e, x12, x8, x7
  TEST_CR 159, c.or, 0xfcfafdde, 0xaccabd4e, 0x707a5096, x12, x9, x7
  TEST_CR 160, c.or, 0x7fc3d72f, 0x70c3112b, 0x5f43c624, x12, x10, x7
  TEST_CR 161, c.or, 0x3bfecfbc, 0x31f086bc, 0x2baecf34, x12, x11, x7
  TEST_CR 162, c.or, 0x5ef265df, 0x4c5265c3, 0x1aa2659e, x12, x13, x7
  TEST_CR 163, c.or, 0x6fff739e, 0x673f429c, 0x29f7310a, x12, x14, x7
  TEST_CR 164, c.or, 0xd66fd79f, 0xc64dd71d, 0xd46e8096, x12, x15, x7
  TEST_CR 165, c.or, 0xffbbadec, 0xe7baa5cc, 0x1f2b892c, x13, x8, x7
  TEST_CR 166, c.or, 0xfcddbfff, 0x10d13dbe, 0xfc1db753, x13, x9, x7
  TEST_CR 167, c.or, 0xdfffeece, 0xdbbb668c, 0x14e5a84a, x13, x10, x7
  TEST_CR 168, c.or, 0xdfef7f6f, 0x5f697f69, 0x96860706, x13, x11, x7
  TEST_CR 169, c.or, 0x7fd9f9fa, 0x1fc8f9b0, 0x7591a1ea, x13, x12, x7
  TEST_CR 170, c.or, 0x6bfb7b2b, 0x09e37b03, 0x621a1328, x13, x14, x7
  TEST_CR 171, c.or, 0xf3ffffaf, 0x92eef18e, 0xf355af29, x13, x15, x7
  TEST_CR 172, c.or, 0xbffdf3be, 0xa75d910e, 0x39e863b0, x14, x8, x7
  TEST_CR 173, c.or, 0x694d7dfb, 0x214c757b, 0x494d4cca, x14, x9, x7
  TEST_CR 174, c.or, 0x7beef746, 0x106e8200, 0x7be27546, x14, x10, x7
  TEST_CR 175, c.or, 0xad27efff, 0x280567ed, 0x8d26ea1e, x14, x11, x7
  TEST_CR 176, c.or, 0xfdf2c6ff, 0xa0f0c6ed, 0x7d32465f, x14, x12, x7
  TEST_CR 177, c.or, 0xdaf7f7fc, 0xd2a601bc, 0x8877f658, x14, x13, x7
  TEST_CR 178, c.or, 0xa36ecfff, 0x834e4d2c, 0xa160c2f7, x14, x15, x7
  TEST_CR 179, c.or, 0x875fdf3d, 0x830fcf15, 0x86541d29, x15, x8, x7
  TEST_CR 180, c.or, 0xf9dfffe7, 0xd10effa7, 0xe8d30fc7, x15, x9, x7
  TEST_CR 181, c.or, 0xbd4bfbef, 0x140b7aeb, 0xad418b07, x15, x10, x7
  TEST_CR 182, c.or, 0xfbdf8dec, 0xd08708e8, 0x7b5e85ac, x15, x11, x7
  TEST_CR 183, c.or, 0x7cf9e7d7, 0x34b84345, 0x78c9e7d3, x15, x12, x7
  TEST_CR 184, c.or, 0x5ff75f7f, 0x49e65e6b, 0x1f755f3d, x15, x13, x7
  TEST_CR 185, c.or, 0x77fff3f3, 0x50ecd3c2, 0x37dbf171, x15, x14, x7
  TEST_CR_SAME 186, c.or, 0xc35a96e7, 0xc35a96e7
  TEST_CR_SAME 187, c.or, 0x5a0f3c85, 0x5a0f3c85
  TEST_CR_SAME 188, c.or, 0x80000000, 0x80000000
  TEST_CR_SAME 189, c.or, 1, 1

  // Result and sources at every forwarding distance, and after a load.
  TEST_CR_RESULT_AFTER 190, 0, c.or, 0xffec6f4f, 0x72ec6543, 0xef844e4d
  TEST_CR_LOADED 191, 0, c.or, 0xffec6f4f, 0x72ec6543, 0xef844e4d
  TEST_CR_RESULT_AFTER 192, 1, c.or, 0xf7edbe2e, 0xf3ac9c24, 0xf74dae2e
  TEST_CR_LOADED 193, 1, c.or, 0xf7edbe2e, 0xf3ac9c24, 0xf74dae2e
  TEST_CR_RESULT_AFTER 194, 2, c.or, 0x73bffbbb, 0x530fe338, 0x63bbbbab
  TEST_CR_LOADED 195, 2, c.or, 0x73bffbbb, 0x530fe338, 0x63bbbbab
  TEST_CR_12_AFTER 196, 0, 0, c.or, 0xeefe7edc, 0xa86e42d8, 0xe6d87ccc
  TEST_CR_12_AFTER 197, 0, 1, c.or, 0xb5d7bf7b, 0x14879073, 0xb5d0bf2a
  TEST_CR_12_AFTER 198, 0, 2, c.or, 0x5af87bfe, 0x5a885bbe, 0x02707a4c
  TEST_CR_12_AFTER 199, 1, 0, c.or, 0x8fab7bcf, 0x8a816bcb, 0x8f2a53c7
  TEST_CR_12_AFTER 200, 1, 1, c.or, 0xf7dc1eef, 0xd2d81aef, 0xb7dc0ec0
  TEST_CR_12_AFTER 201, 1, 2, c.or, 0xd97fdffe, 0x997f17e6, 0x595ed9fc
  TEST_CR_12_AFTER 202, 2, 0, c.or, 0xefd6f8fe, 0xee807828, 0xa3d690d6
  TEST_CR_12_AFTER 203, 2, 1, c.or, 0xefffff4b, 0xe5bb8f48, 0xae5efb43
  TEST_CR_12_AFTER 204, 2, 2, c.or, 0xa97ee7b7, 0x89706536, 0x214ee295
  TEST_CR_21_AFTER 205, 0, 0, c.or, 0xbcf56cc7, 0x14b56c86, 0xb8f008c5
  TEST_CR_21_AFTER 206, 0, 1, c.or, 0x5f7ffeff, 0x5c556af1, 0x5f7afeee
  TEST_CR_21_AFTER 207, 0, 2, c.or, 0x6be3ee7f, 0x6340a834, 0x4ba3e67f
  TEST_CR_21_AFTER 208, 1, 0, c.or, 0xf99ffbdb, 0xa986f3d8, 0xf09d8a1b
  TEST_CR_21_AFTER 209, 1, 1, c.or, 0xf7fff76e, 0xa7ff576c, 0xf653a20a
  TEST_CR_21_AFTER 210, 1, 2, c.or, 0xbdffdded, 0xb5575da9, 0x3da9c465
  TEST_CR_21_AFTER 211, 2, 0, c.or, 0xf7cdfff7, 0xb1c5bad7, 0xf68dcda5
  TEST_CR_21_AFTER 212, 2, 1, c.or, 0xedfb7fff, 0x697a4eef, 0xecc13d33
  TEST_CR_21_AFTER 213, 2, 2, c.or, 0xfde8b3c2, 0x4da8b042, 0xf9e823c2

TEST_END
