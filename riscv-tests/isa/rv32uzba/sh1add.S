// sh1add: 311 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sh1add, 0, 0, 0
  TEST_RR 3, sh1add, 1, 0, 1
  TEST_RR 4, sh1add, 2, 0, 2
  TEST_RR 5, sh1add, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, sh1add, 0x80000000, 0, 0x80000000
  TEST_RR 7, sh1add, 0x80000001, 0, 0x80000001
  TEST_RR 8, sh1add, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, sh1add, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, sh1add, 2, 1, 0
  TEST_RR 11, sh1add, 3, 1, 1
  TEST_RR 12, sh1add, 4, 1, 2
  TEST_RR 13, sh1add, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, sh1add, 0x80000002, 1, 0x80000000
  TEST_RR 15, sh1add, 0x80000003, 1, 0x80000001
  TEST_RR 16, sh1add, 0xffff8002, 1, 0xffff8000
  TEST_RR 17, sh1add, 1, 1, 0xffffffff
  TEST_RR 18, sh1add, 4, 2, 0
  TEST_RR 19, sh1add, 5, 2, 1
  TEST_RR 20, sh1add, 6, 2, 2
  TEST_RR 21, sh1add, 0x80000003, 2, 0x7fffffff
  TEST_RR 22, sh1add, 0x80000004, 2, 0x80000000
  TEST_RR 23, sh1add, 0x80000005, 2, 0x80000001
  TEST_RR 24, sh1add, 0xffff8004, 2, 0xffff8000
  TEST_RR 25, sh1add, 3, 2, 0xffffffff
  TEST_RR 26, sh1add, 0xfffffffe, 0x7fffffff, 0
  TEST_RR 27, sh1add, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, sh1add, 0, 0x7fffffff, 2
  TEST_RR 29, sh1add, 0x7ffffffd, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sh1add, 0x7ffffffe, 0x7fffffff, 0x80000000
  TEST_RR 31, sh1add, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, sh1add, 0xffff7ffe, 0x7fffffff, 0xffff8000
  TEST_RR 33, sh1add, 0xfffffffd, 0x7fffffff, 0xffffffff
  TEST_RR 34, sh1add, 0, 0x80000000, 0
  TEST_RR 35, sh1add, 1, 0x80000000, 1
  TEST_RR 36, sh1add, 2, 0x80000000, 2
  TEST_RR 37, sh1add, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sh1add, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sh1add, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, sh1add, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, sh1add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sh1add, 2, 0x80000001, 0
  TEST_RR 43, sh1add, 3, 0x80000001, 1
  TEST_RR 44, sh1add, 4, 0x80000001, 2
  TEST_RR 45, sh1add, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, sh1add, 0x80000002, 0x80000001, 0x80000000
  TEST_RR 47, sh1add, 0x80000003, 0x80000001, 0x80000001
  TEST_RR 48, sh1add, 0xffff8002, 0x80000001, 0xffff8000
  TEST_RR 49, sh1add, 1, 0x80000001, 0xffffffff
  TEST_RR 50, sh1add, 0xffff0000, 0xffff8000, 0
  TEST_RR 51, sh1add, 0xffff0001, 0xffff8000, 1
  TEST_RR 52, sh1add, 0xffff0002, 0xffff8000, 2
  TEST_RR 53, sh1add, 0x7ffeffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sh1add, 0x7fff0000, 0xffff8000, 0x80000000
  TEST_RR 55, sh1add, 0x7fff0001, 0xffff8000, 0x80000001
  TEST_RR 56, sh1add, 0xfffe8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sh1add, 0xfffeffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sh1add, 0xfffffffe, 0xffffffff, 0
  TEST_RR 59, sh1add, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, sh1add, 0, 0xffffffff, 2
  TEST_RR 61, sh1add, 0x7ffffffd, 0xffffffff, 0x7fffffff
  TEST_RR 62, sh1add, 0x7ffffffe, 0xffffffff, 0x80000000
  TEST_RR 63, sh1add, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, sh1add, 0xffff7ffe, 0xffffffff, 0xffff8000
  TEST_RR 65, sh1add, 0xfffffffd, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, sh1add, 0x790ed71e, 0x3c876d4f, 0xfffffc80
  TEST_RR 67, sh1add, 0x790ed71c, 0x3c876d4e, 0xfffffc80
  TEST_RR 68, sh1add, 0x57b9f69b, 0x2bdcfb58, 0xffffffeb
  TEST_RR 69, sh1add, 0x57b9f69a, 0x2bdcfb58, 0xffffffea
  TEST_RR 70, sh1add, 0x7ffb8187, 0x9f324fa7, 0x4196e239
  TEST_RR 71, sh1add, 0x7ffb8183, 0x9f324fa5, 0x4196e239
  TEST_RR 72, sh1add, 0x7e69986b, 0xb77348ac, 0x0f830713
  TEST_RR 73, sh1add, 0x7e699869, 0xb77348ac, 0x0f830711
  TEST_RR 74, sh1add, 0x7f05fc84, 0x4d2dc549, 0xe4aa71f2
  TEST_RR 75, sh1add, 0x7f05fc8c, 0x4d2dc54d, 0xe4aa71f2
  TEST_RR 76, sh1add, 0x61399684, 0x309c9d96, 0x00005b58
  TEST_RR 77, sh1add, 0x61399688, 0x309c9d96, 0x00005b5c
  TEST_RR 78, sh1add, 0x8cca6163, 0xc661d981, 0x0006ae61
  TEST_RR 79, sh1add, 0x8cca6173, 0xc661d989, 0x0006ae61
  TEST_RR 80, sh1add, 0x094d8a18, 3, 0x094d8a12
  TEST_RR 81, sh1add, 0x094d8a20, 3, 0x094d8a1a
  TEST_RR 82, sh1add, 0xfa405ad6, 0xfd20e863, 0xfffe8a10
  TEST_RR 83, sh1add, 0xfa405af6, 0xfd20e873, 0xfffe8a10
  TEST_RR 84, sh1add, 0x7e083943, 14, 0x7e083927
  TEST_RR 85, sh1add, 0x7e083953, 14, 0x7e083937
  TEST_RR 86, sh1add, 0x7e3cb176, 0xbf1e587e, 122
  TEST_RR 87, sh1add, 0x7e3cb136, 0xbf1e585e, 122
  TEST_RR 88, sh1add, 0xce0ebc45, 0xffffff9f, 0xce0ebd07
  TEST_RR 89, sh1add, 0xce0ebc65, 0xffffff9f, 0xce0ebd27
  TEST_RR 90, sh1add, 0x9cc66f5c, 0x4c94b539, 0x039d04ea
  TEST_RR 91, sh1add, 0x9cc66fdc, 0x4c94b579, 0x039d04ea
  TEST_RR 92, sh1add, 0x09857205, 30, 0x098571c9
  TEST_RR 93, sh1add, 0x098571c5, 30, 0x09857189
  TEST_RR 94, sh1add, 0x572bc568, 0xa8599210, 0x0678a148
  TEST_RR 95, sh1add, 0x572bc668, 0xa8599290, 0x0678a148
  TEST_RR 96, sh1add, 0xde3d27f8, 0x6f1e92d4, 592
  TEST_RR 97, sh1add, 0xde3d2878, 0x6f1e92d4, 720
  TEST_RR 98, sh1add, 0xfe784e75, 0xff3c25ea, 673
  TEST_RR 99, sh1add, 0xfe784c75, 0xff3c24ea, 673
  TEST_RR 100, sh1add, 0x8dd6803d, 0x1de1e7e4, 0x5212b075
  TEST_RR 101, sh1add, 0x8dd6813d, 0x1de1e7e4, 0x5212b175
  TEST_RR 102, sh1add, 0x03a78c1c, 0x01d3c61d, 0xffffffe2
  TEST_RR 103, sh1add, 0x03a7881c, 0x01d3c41d, 0xffffffe2
  TEST_RR 104, sh1add, 0xd428efc3, 0xea1b41b5, 0xfff26c59
  TEST_RR 105, sh1add, 0xd428f1c3, 0xea1b41b5, 0xfff26e59
  TEST_RR 106, sh1add, 0x827834ff, 0x0261b776, 0x7db4c613
  TEST_RR 107, sh1add, 0x82782cff, 0x0261b376, 0x7db4c613
  TEST_RR 108, sh1add, 0xff92e331, 0xffc97094, 521
  TEST_RR 109, sh1add, 0xff92e731, 0xffc97094, 1545
  TEST_RR 110, sh1add, 0x72f3a65f, 0xe880367a, 0xa1f3396b
  TEST_RR 111, sh1add, 0x72f3b65f, 0xe8803e7a, 0xa1f3396b
  TEST_RR 112, sh1add, 0x186390ca, 0xffffffeb, 0x186390f4
  TEST_RR 113, sh1add, 0x186398ca, 0xffffffeb, 0x186398f4
  TEST_RR 114, sh1add, 0x953dd2e2, 0xa3f04feb, 0x4d5d330c
  TEST_RR 115, sh1add, 0x953df2e2, 0xa3f05feb, 0x4d5d330c
  TEST_RR 116, sh1add, 0xc22ba4fd, 0xf2be1171, 0xdcaf821b
  TEST_RR 117, sh1add, 0xc22bb4fd, 0xf2be1171, 0xdcaf921b
  TEST_RR 118, sh1add, 0x002d0437, 0x00169d90, 0xffffc917
  TEST_RR 119, sh1add, 0x002d4437, 0x0016bd90, 0xffffc917
  TEST_RR 120, sh1add, 0x00007b23, 0x00003d92, 0xffffffff
  TEST_RR 121, sh1add, 0x00005b23, 0x00003d92, 0xffffdfff
  TEST_RR 122, sh1add, 0xc05458bf, 0xfffe8ebf, 0xc0573b41
  TEST_RR 123, sh1add, 0xc054d8bf, 0xfffecebf, 0xc0573b41
  TEST_RR 124, sh1add, 0x3517b1ba, 0xea6589d1, 0x604c9e18
  TEST_RR 125, sh1add, 0x3517f1ba, 0xea6589d1, 0x604cde18
  TEST_RR 126, sh1add, 0x82e81437, 0x41740923, 497
  TEST_RR 127, sh1add, 0x82e91437, 0x41748923, 497
  TEST_RR 128, sh1add, 0xb26b9edc, 0x5935cd45, 1106
  TEST_RR 129, sh1add, 0xb26c1edc, 0x5935cd45, 0x00008452
  TEST_RR 130, sh1add, 0xcb651cd2, 0x0009408d, 0xcb529bb8
  TEST_RR 131, sh1add, 0xcb631cd2, 0x0008408d, 0xcb529bb8
  TEST_RR 132, sh1add, 0xabb11386, 0xf5bf61ef, 0xc0324fa8
  TEST_RR 133, sh1add, 0xabb21386, 0xf5bf61ef, 0xc0334fa8
  TEST_RR 134, sh1add, 0xc3d48010, 0xfe63dafe, 0xc70cca14
  TEST_RR 135, sh1add, 0xc3d08010, 0xfe61dafe, 0xc70cca14
  TEST_RR 136, sh1add, 0xae7581d5, 0xfffffffe, 0xae7581d9
  TEST_RR 137, sh1add, 0xae7781d5, 0xfffffffe, 0xae7781d9
  TEST_RR 138, sh1add, 0x6f60f662, 0x37b06c42, 0x00001dde
  TEST_RR 139, sh1add, 0x6f68f662, 0x37b46c42, 0x00001dde
  TEST_RR 140, sh1add, 0xf9c57eb8, 0xa364b899, 0xb2fc0d86
  TEST_RR 141, sh1add, 0xf9c17eb8, 0xa364b899, 0xb2f80d86
  TEST_RR 142, sh1add, 0x74fb4028, 0xba7da008, 24
  TEST_RR 143, sh1add, 0x74eb4028, 0xba75a008, 24
  TEST_RR 144, sh1add, 0x0a0dac1c, 0xa9cb304b, 0xb6774b86
  TEST_RR 145, sh1add, 0x0a15ac1c, 0xa9cb304b, 0xb67f4b86
  TEST_RR 146, sh1add, 0x0cc1bcf1, 0xffff3d6e, 0x0cc34215
  TEST_RR 147, sh1add, 0x0ca1bcf1, 0xffef3d6e, 0x0cc34215
  TEST_RR 148, sh1add, 0xab24dfcf, 0xf2f13fca, 0xc542603b
  TEST_RR 149, sh1add, 0xab34dfcf, 0xf2f13fca, 0xc552603b
  TEST_RR 150, sh1add, 0x6fed11b1, 0x8a4f5694, 0x5b4e6489
  TEST_RR 151, sh1add, 0x702d11b1, 0x8a6f5694, 0x5b4e6489
  TEST_RR 152, sh1add, 0xffff81b8, 0xffffc013, 402
  TEST_RR 153, sh1add, 0x001f81b8, 0xffffc013, 0x00200192
  TEST_RR 154, sh1add, 0x815cf2ef, 0x40ae8e25, 0xffffd6a5
  TEST_RR 155, sh1add, 0x81dcf2ef, 0x40ee8e25, 0xffffd6a5
  TEST_RR 156, sh1add, 0x6bc8849e, 1, 0x6bc8849c
  TEST_RR 157, sh1add, 0x6b88849e, 1, 0x6b88849c
  TEST_RR 158, sh1add, 0xfdb3a637, 0xfa83d036, 0x08ac05cb
  TEST_RR 159, sh1add, 0xfcb3a637, 0xfa03d036, 0x08ac05cb
  TEST_RR 160, sh1add, 0xe784db00, 0xf3c26ea5, 0xfffffdb6
  TEST_RR 161, sh1add, 0xe704db00, 0xf3c26ea5, 0xff7ffdb6
  TEST_RR 162, sh1add, 0xf16466f4, 0x5e181681, 0x353439f2
  TEST_RR 163, sh1add, 0xf36466f4, 0x5f181681, 0x353439f2
  TEST_RR 164, sh1add, 0x1d8ced2c, 0xfffae29c, 0x1d9727f4
  TEST_RR 165, sh1add, 0x1c8ced2c, 0xfffae29c, 0x1c9727f4
  TEST_RR 166, sh1add, 53, 39, 0xffffffe7
  TEST_RR 167, sh1add, 0x04000035, 0x02000027, 0xffffffe7
  TEST_RR 168, sh1add, 0x8d337f29, 0xffffb3a1, 0x8d3417e7
  TEST_RR 169, sh1add, 0x8f337f29, 0xffffb3a1, 0x8f3417e7
  TEST_RR 170, sh1add, 0x3bbb64de, 357, 0x3bbb6214
  TEST_RR 171, sh1add, 0x43bb64de, 0x04000165, 0x3bbb6214
  TEST_RR 172, sh1add, 0x46b01668, 0x4d3b8fba, 0xac38f6f4
  TEST_RR 173, sh1add, 0x42b01668, 0x4d3b8fba, 0xa838f6f4
  TEST_RR 174, sh1add, 0x9a62bd26, 0x4d315e91, 4
  TEST_RR 175, sh1add, 0x8a62bd26, 0x45315e91, 4
  TEST_RR 176, sh1add, 0x3eb1c780, 0x00003105, 0x3eb16576
  TEST_RR 177, sh1add, 0x36b1c780, 0x00003105, 0x36b16576
  TEST_RR 178, sh1add, 0x0848c75f, 0x3dc10169, 0x8cc6c48d
  TEST_RR 179, sh1add, 0xe848c75f, 0x2dc10169, 0x8cc6c48d
  TEST_RR 180, sh1add, 0x37d874e0, 0x37511284, 0xc9364fd8
  TEST_RR 181, sh1add, 0x47d874e0, 0x37511284, 0xd9364fd8
  TEST_RR 182, sh1add, 0xd67fb8c0, 0xeb3fdc62, 0xfffffffc
  TEST_RR 183, sh1add, 0x967fb8c0, 0xcb3fdc62, 0xfffffffc
  TEST_RR 184, sh1add, 0x42a8ec39, 0x104753ff, 0x221a443b
  TEST_RR 185, sh1add, 0x22a8ec39, 0x104753ff, 0x021a443b
  TEST_RR 186, sh1add, 0xfff99b82, 0xffffffb8, 0xfff99c12
  TEST_RR 187, sh1add, 0x7ff99b82, 0xbfffffb8, 0xfff99c12
  TEST_RR 188, sh1add, 0xde9ab6c7, 0x73cbe333, 0xf702f061
  TEST_RR 189, sh1add, 0x9e9ab6c7, 0x73cbe333, 0xb702f061
  TEST_RR 190, sh1add, 0xdd0bf98f, 0x165d9a01, 0xb050c58d
  TEST_RR 191, sh1add, 0x5d0bf98f, 0x165d9a01, 0x3050c58d

  // Noise.
  TEST_RR 192, sh1add, 0x54840260, 0xb1410149, 0xf201ffce
  TEST_RR 193, sh1add, 0x7cfce80e, 0xacf6de41, 0x230f2b8c
  TEST_RR 194, sh1add, 0xc0ed24aa, 0xdb64f535, 0x0a233a40
  TEST_RR 195, sh1add, 0x07c6c505, 0x8677f6ff, 0xfad6d707
  TEST_RR 196, sh1add, 0x87c0d135, 0xe44eb342, 0xbf236ab1
  TEST_RR 197, sh1add, 0xf1f56387, 0xa950bcf5, 0x9f53e99d
  TEST_RR 198, sh1add, 0x43431caf, 0x242cfc99, 0xfae9237d
  TEST_RR 199, sh1add, 0x325a7a93, 0x758fa17f, 0x473b3795
  TEST_RR 200, sh1add, 0xb99d65db, 0xb712f23a, 0x4b778167
  TEST_RR 201, sh1add, 0x663e0a0e, 0xfafe1d95, 0x7041cee4
  TEST_RR 202, sh1add, 0xd6ce4168, 0x733d51cd, 0xf0539dce
  TEST_RR 203, sh1add, 0x5b50e4b6, 0xfbf98bc0, 0x635dcd36
  TEST_RR 204, sh1add, 0x04c8965a, 0xf0e95ba9, 0x22f5df08
  TEST_RR 205, sh1add, 0x0656a9d7, 0x679f80ff, 0x3717a7d9
  TEST_RR 206, sh1add, 0x270346bc, 0xe50c9d33, 0x5cea0c56
  TEST_RR 207, sh1add, 0xbba73807, 0x0a59c756, 0xa6f3a95b

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 208, sh1add, 0xe0c46a53, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 209, sh1add, 0xe0c46a53, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 210, sh1add, 0x4a0fc4b5, 0xc35a96e7
  TEST_RR_ALL_SAME 211, sh1add, 0x4a0fc4b5, 0xc35a96e7
  TEST_RR_RD_IS_RS1 212, sh1add, 0x77790ff1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 213, sh1add, 0x77790ff1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 214, sh1add, 0x0e2db58f, 0x5a0f3c85
  TEST_RR_ALL_SAME 215, sh1add, 0x0e2db58f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 216, sh1add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 217, sh1add, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 218, sh1add, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 219, sh1add, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 220, sh1add, 17, 7, 3
  TEST_RR_RD_IS_RS2 221, sh1add, 17, 7, 3
  TEST_RR_SAME_SOURCES 222, sh1add, 21, 7
  TEST_RR_ALL_SAME 223, sh1add, 21, 7

  // Every register in every place.
  TEST_RR_REGISTERS 224, sh1add, 237, 79, 79, x1, x13, x19, x7
  TEST_RR_REGISTERS 225, sh1add, 0x2f208a0f, 0xba602e05, 0xba602e05, x2, x14, x20, x7
  TEST_RR_REGISTERS 226, sh1add, 18, 6, 6, x4, x15, x21, x7
  TEST_RR_REGISTERS 227, sh1add, 1746, 582, 582, x5, x16, x22, x7
  TEST_RR_REGISTERS 228, sh1add, 0x0afe4a51, 0x58ff6e1b, 0x58ff6e1b, x6, x17, x23, x7
  TEST_RR_REGISTERS 229, sh1add, 0xe9a20b18, 0xf88b5908, 0xf88b5908, x7, x18, x24, x5
  TEST_RR_REGISTERS 230, sh1add, 0xfef5ff9f, 0xffa75535, 0xffa75535, x8, x19, x25, x7
  TEST_RR_REGISTERS 231, sh1add, 0xb654ecc5, 0x3cc6f997, 0x3cc6f997, x9, x20, x26, x7
  TEST_RR_REGISTERS 232, sh1add, 0xfffff4c6, 0xfffffc42, 0xfffffc42, x10, x21, x27, x7
  TEST_RR_REGISTERS 233, sh1add, 0x5c3af626, 0x7413a762, 0x7413a762, x11, x22, x28, x7
  TEST_RR_REGISTERS 234, sh1add, 0x9e9dcbc5, 0xdf89ee97, 0xdf89ee97, x12, x23, x29, x7
  TEST_RR_REGISTERS 235, sh1add, 0xfe2d77dc, 0xaa0f27f4, 0xaa0f27f4, x13, x24, x30, x7
  TEST_RR_REGISTERS 236, sh1add, 0xfffffe1a, 0xffffff5e, 0xffffff5e, x14, x25, x31, x7
  TEST_RR_REGISTERS 237, sh1add, 0x0f03d4c7, 0x050146ed, 0x050146ed, x15, x26, x1, x7
  TEST_RR_REGISTERS 238, sh1add, 0x24a85eed, 0xb6e2ca4f, 0xb6e2ca4f, x16, x27, x2, x7
  TEST_RR_REGISTERS 239, sh1add, 0x369ffbab, 0x678aa939, 0x678aa939, x17, x28, x4, x7
  TEST_RR_REGISTERS 240, sh1add, 0x0d876c86, 0x04827982, 0x04827982, x18, x29, x5, x7
  TEST_RR_REGISTERS 241, sh1add, 0xfffffffa, 0xfffffffe, 0xfffffffe, x19, x30, x6, x7
  TEST_RR_REGISTERS 242, sh1add, 0x56364cdd, 0x7212199f, 0x7212199f, x20, x31, x7, x5
  TEST_RR_REGISTERS 243, sh1add, 0xbb7415ab, 0x3e7c0739, 0x3e7c0739, x21, x1, x8, x7
  TEST_RR_REGISTERS 244, sh1add, 0x95f8ba55, 0x8752e8c7, 0x8752e8c7, x22, x2, x9, x7
  TEST_RR_REGISTERS 245, sh1add, 0x346caa7f, 0xbc2438d5, 0xbc2438d5, x23, x4, x10, x7
  TEST_RR_REGISTERS 246, sh1add, 33, 11, 11, x24, x5, x11, x7
  TEST_RR_REGISTERS 247, sh1add, 0x4ba68ad4, 0x1937839c, 0x1937839c, x25, x6, x12, x7
  TEST_RR_REGISTERS 248, sh1add, 0xfe5caba2, 0xff743936, 0xff743936, x26, x7, x13, x5
  TEST_RR_REGISTERS 249, sh1add, 0xb6e65158, 0x924cc5c8, 0x924cc5c8, x27, x8, x14, x7
  TEST_RR_REGISTERS 250, sh1add, 0xfa1fcbc9, 0xfe0a9943, 0xfe0a9943, x28, x9, x15, x7
  TEST_RR_REGISTERS 251, sh1add, 0x0000896d, 0x00002dcf, 0x00002dcf, x29, x10, x16, x7
  TEST_RR_REGISTERS 252, sh1add, 0xffffc9ac, 0xffffede4, 0xffffede4, x30, x11, x17, x7
  TEST_RR_REGISTERS 253, sh1add, 963, 321, 321, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 254, 0, sh1add, 0x79610318, 0xffffffed, 0x7961033e
  TEST_RR_RESULT_AFTER 255, 1, sh1add, 0xc9eceda6, 0x716c0b5b, 0xe714d6f0
  TEST_RR_RESULT_AFTER 256, 2, sh1add, 0x000032b4, 0x0000195a, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 257, 0, 0, sh1add, 0x05f149da, 0x01fb189e, 0x01fb189e
  TEST_RR_12_AFTER 258, 0, 1, sh1add, 600, 200, 200
  TEST_RR_12_AFTER 259, 0, 2, sh1add, 0x00001860, 2080, 2080
  TEST_RR_12_AFTER 260, 1, 0, sh1add, 0xd6cb4294, 0xf243c0dc, 0xf243c0dc
  TEST_RR_12_AFTER 261, 1, 1, sh1add, 0x77efa542, 0xd2a53716, 0xd2a53716
  TEST_RR_12_AFTER 262, 1, 2, sh1add, 0x385ec734, 0x681f97bc, 0x681f97bc
  TEST_RR_12_AFTER 263, 2, 0, sh1add, 0xfffffdcf, 0xffffff45, 0xffffff45
  TEST_RR_12_AFTER 264, 2, 1, sh1add, 0x7ed8b656, 0xd4f2e772, 0xd4f2e772
  TEST_RR_12_AFTER 265, 2, 2, sh1add, 291, 97, 97
  TEST_RR_21_AFTER 266, 0, 0, sh1add, 0xb2b8d119, 0x90e845b3, 0x90e845b3
  TEST_RR_21_AFTER 267, 0, 1, sh1add, 18, 6, 6
  TEST_RR_21_AFTER 268, 0, 2, sh1add, 0xea40e34f, 0xf8c04bc5, 0xf8c04bc5
  TEST_RR_21_AFTER 269, 1, 0, sh1add, 0xff5bf621, 0xffc9520b, 0xffc9520b
  TEST_RR_21_AFTER 270, 1, 1, sh1add, 0x0011c0ee, 0x0005eafa, 0x0005eafa
  TEST_RR_21_AFTER 271, 1, 2, sh1add, 0xfffffffd, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 272, 2, 0, sh1add, 0x0002ca15, 0x0000ee07, 0x0000ee07
  TEST_RR_21_AFTER 273, 2, 1, sh1add, 0x197ff7ee, 0xb32aa7fa, 0xb32aa7fa
  TEST_RR_21_AFTER 274, 2, 2, sh1add, 0xffffffeb, 0xfffffff9, 0xfffffff9
  TEST_RR_BOTH_AFTER 275, 0, 0, sh1add, 0xfffffffa, 0xfffffffe, 0xfffffffe
  TEST_RR_BOTH_AFTER 276, 0, 1, sh1add, 2664, 888, 888
  TEST_RR_BOTH_AFTER 277, 0, 2, sh1add, 0x73b78b95, 0xd13d2e87, 0xd13d2e87
  TEST_RR_BOTH_AFTER 278, 1, 0, sh1add, 0xcf53454a, 0xefc66c6e, 0xefc66c6e
  TEST_RR_BOTH_AFTER 279, 1, 1, sh1add, 0xdb1301a4, 0xf3b1008c, 0xf3b1008c
  TEST_RR_BOTH_AFTER 280, 2, 0, sh1add, 0x6b4383e6, 0xce6bd6a2, 0xce6bd6a2

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 281, 0, sh1add, 0x45498dad, 0x1718848f, 0x1718848f
  TEST_RR_RS2_LOADED 282, 0, sh1add, 0x45498dad, 0x1718848f, 0x1718848f
  TEST_RR_BOTH_LOADED 283, 0, sh1add, 0x45498dad, 0x1718848f
  TEST_RR_RS1_LOADED 284, 1, sh1add, 0xfffff8e0, 0xfffffda0, 0xfffffda0
  TEST_RR_RS2_LOADED 285, 1, sh1add, 0xfffff8e0, 0xfffffda0, 0xfffffda0
  TEST_RR_BOTH_LOADED 286, 1, sh1add, 0xfffff8e0, 0xfffffda0
  TEST_RR_RS1_LOADED 287, 2, sh1add, 0x5a121041, 0x1e06056b, 0x1e06056b
  TEST_RR_RS2_LOADED 288, 2, sh1add, 0x5a121041, 0x1e06056b, 0x1e06056b
  TEST_RR_BOTH_LOADED 289, 2, sh1add, 0x5a121041, 0x1e06056b

  // Each result is at once a source.
  TEST_RR_CHAIN 290, sh1add, 0xa24d3ef9, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 291, sh1add, 0x666b2fd3, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 292, sh1add, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 293, sh1add, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 294, sh1add, 0x86b52dce, 0xc35a96e7
  TEST_RR_ZERO_RS1 295, sh1add, 1, 1
  TEST_RR_ZERO_RS2 296, sh1add, 2, 1
  TEST_RR_ZERO_RS1 297, sh1add, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 298, sh1add, 0xfffffffe, 0xffffffff
  TEST_RR_ZERO_RS1 299, sh1add, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 300, sh1add, 0xc0000000, 0x60000000
  TEST_RR_ZERO_RS1 301, sh1add, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 302, sh1add, 0x40000000, 0xa0000000
  TEST_RR_ZERO_RS1 303, sh1add, 5, 5
  TEST_RR_ZERO_RS2 304, sh1add, 10, 5
  TEST_RR_ZERO_RS1 305, sh1add, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 306, sh1add, 0x00060402, 0x00030201
  TEST_RR_ZERO_RS1 307, sh1add, 0, 0
  TEST_RR_ZERO_RS2 308, sh1add, 0, 0
  TEST_RR_ZERO_BOTH 309, sh1add, 0
  TEST_RR_ZERO_RD 310, sh1add, 0x8e1b976b, 10
  TEST_RR_ZERO_RD 311, sh1add, 0xffffff50, 0x1db3b1bd
  TEST_RR_ZERO_RD 312, sh1add, 0xcfac75f5, 0xfffffffe

TEST_END
