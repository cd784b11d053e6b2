// xperm8: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xperm8, 0, 0, 0
  TEST_RR 3, xperm8, 0, 0, 1
  TEST_RR 4, xperm8, 0, 0, 2
  TEST_RR 5, xperm8, 0, 0, 0x7fffffff
  TEST_RR 6, xperm8, 0, 0, 0x80000000
  TEST_RR 7, xperm8, 0, 0, 0x80000001
  TEST_RR 8, xperm8, 0, 0, 0xffff8000
  TEST_RR 9, xperm8, 0, 0, 0xffffffff
  TEST_RR 10, xperm8, 0x01010101, 1, 0
  TEST_RR 11, xperm8, 0x01010100, 1, 1
  TEST_RR 12, xperm8, 0x01010100, 1, 2
  TEST_RR 13, xperm8, 0, 1, 0x7fffffff
  TEST_RR 14, xperm8, 0x00010101, 1, 0x80000000
  TEST_RR 15, xperm8, 0x00010100, 1, 0x80000001
  TEST_RR 16, xperm8, 1, 1, 0xffff8000
  TEST_RR 17, xperm8, 0, 1, 0xffffffff
  TEST_RR 18, xperm8, 0x02020202, 2, 0
  TEST_RR 19, xperm8, 0x02020200, 2, 1
  TEST_RR 20, xperm8, 0x02020200, 2, 2
  TEST_RR 21, xperm8, 0, 2, 0x7fffffff
  TEST_RR 22, xperm8, 0x00020202, 2, 0x80000000
  TEST_RR 23, xperm8, 0x00020200, 2, 0x80000001
  TEST_RR 24, xperm8, 2, 2, 0xffff8000
  TEST_RR 25, xperm8, 0, 2, 0xffffffff
  TEST_RR 26, xperm8, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, xperm8, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, xperm8, 0xffffffff, 0x7fffffff, 2
  TEST_RR 29, xperm8, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xperm8, 0x00ffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, xperm8, 0x00ffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, xperm8, 255, 0x7fffffff, 0xffff8000
  TEST_RR 33, xperm8, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, xperm8, 0, 0x80000000, 0
  TEST_RR 35, xperm8, 0, 0x80000000, 1
  TEST_RR 36, xperm8, 0, 0x80000000, 2
  TEST_RR 37, xperm8, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, xperm8, 0, 0x80000000, 0x80000000
  TEST_RR 39, xperm8, 0, 0x80000000, 0x80000001
  TEST_RR 40, xperm8, 0, 0x80000000, 0xffff8000
  TEST_RR 41, xperm8, 0, 0x80000000, 0xffffffff
  TEST_RR 42, xperm8, 0x01010101, 0x80000001, 0
  TEST_RR 43, xperm8, 0x01010100, 0x80000001, 1
  TEST_RR 44, xperm8, 0x01010100, 0x80000001, 2
  TEST_RR 45, xperm8, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, xperm8, 0x00010101, 0x80000001, 0x80000000
  TEST_RR 47, xperm8, 0x00010100, 0x80000001, 0x80000001
  TEST_RR 48, xperm8, 1, 0x80000001, 0xffff8000
  TEST_RR 49, xperm8, 0, 0x80000001, 0xffffffff
  TEST_RR 50, xperm8, 0, 0xffff8000, 0
  TEST_RR 51, xperm8, 128, 0xffff8000, 1
  TEST_RR 52, xperm8, 255, 0xffff8000, 2
  TEST_RR 53, xperm8, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, xperm8, 0, 0xffff8000, 0x80000000
  TEST_RR 55, xperm8, 128, 0xffff8000, 0x80000001
  TEST_RR 56, xperm8, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, xperm8, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, xperm8, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, xperm8, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, xperm8, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, xperm8, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, xperm8, 0x00ffffff, 0xffffffff, 0x80000000
  TEST_RR 63, xperm8, 0x00ffffff, 0xffffffff, 0x80000001
  TEST_RR 64, xperm8, 255, 0xffffffff, 0xffff8000
  TEST_RR 65, xperm8, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, xperm8, 0x4e4e4e4e, 0xdb70524e, 0
  TEST_RR 67, xperm8, 0x4f4f4f4f, 0xdb70524f, 0
  TEST_RR 68, xperm8, 0x656565d1, 0x2f7dd165, 1
  TEST_RR 69, xperm8, 0x65656565, 0x2f7dd165, 0
  TEST_RR 70, xperm8, 0xd0d00000, 0xfffff0d0, 0x00004387
  TEST_RR 71, xperm8, 0xd2d20000, 0xfffff0d2, 0x00004387
  TEST_RR 72, xperm8, 4, 0xf7781204, 0x9799ac00
  TEST_RR 73, xperm8, 120, 0xf7781204, 0x9799ac02
  TEST_RR 74, xperm8, 0x6a000000, 0x25f5156a, 0x001a6fcb
  TEST_RR 75, xperm8, 0x6e000000, 0x25f5156e, 0x001a6fcb
  TEST_RR 76, xperm8, 0xfbfbfbfb, 0x00006efb, 0
  TEST_RR 77, xperm8, 0xfbfbfb00, 0x00006efb, 4
  TEST_RR 78, xperm8, 0x37373700, 0xd54fe037, 188
  TEST_RR 79, xperm8, 0x3f3f3f00, 0xd54fe03f, 188
  TEST_RR 80, xperm8, 0xe2e2e2dc, 0x0000dce2, 1
  TEST_RR 81, xperm8, 0xe2e2e200, 0x0000dce2, 9
  TEST_RR 82, xperm8, 0x23000000, 35, 0x0091dc35
  TEST_RR 83, xperm8, 0x33000000, 51, 0x0091dc35
  TEST_RR 84, xperm8, 188, 0x01c1babc, 0x5059b000
  TEST_RR 85, xperm8, 0, 0x01c1babc, 0x5059b010
  TEST_RR 86, xperm8, 0x23230000, 291, 816
  TEST_RR 87, xperm8, 0x03030000, 259, 816
  TEST_RR 88, xperm8, 0, 0x631d6370, 0x10be8e23
  TEST_RR 89, xperm8, 99, 0x631d6370, 0x10be8e03
  TEST_RR 90, xperm8, 0x6262e500, 0xe5adc562, 818
  TEST_RR 91, xperm8, 0x2222e500, 0xe5adc522, 818
  TEST_RR 92, xperm8, 0xb1b1b15d, 0x5d0650b1, 3
  TEST_RR 93, xperm8, 0xb1b1b100, 0x5d0650b1, 67
  TEST_RR 94, xperm8, 0xa2a2a200, 0x03e12ea2, 12
  TEST_RR 95, xperm8, 0x22222200, 0x03e12e22, 12
  TEST_RR 96, xperm8, 0, 0x0023fdd7, 0x29b2f581
  TEST_RR 97, xperm8, 253, 0x0023fdd7, 0x29b2f501
  TEST_RR 98, xperm8, 0xd9000000, 0x0033d9a2, 0x013ccf8f
  TEST_RR 99, xperm8, 0xd8000000, 0x0033d8a2, 0x013ccf8f
  TEST_RR 100, xperm8, 0xbebebe00, 0xfffbaebe, 10
  TEST_RR 101, xperm8, 0xbebeae00, 0xfffbaebe, 266
  TEST_RR 102, xperm8, 0, 40, 0x44015bd3
  TEST_RR 103, xperm8, 0x00020000, 552, 0x44015bd3
  TEST_RR 104, xperm8, 0xd5d5d500, 0x000b26d5, 202
  TEST_RR 105, xperm8, 0xd5d50b00, 0x000b26d5, 714
  TEST_RR 106, xperm8, 0x0fb50000, 0x2514b50f, 0x00019329
  TEST_RR 107, xperm8, 0x0fb10000, 0x2514b10f, 0x00019329
  TEST_RR 108, xperm8, 0x6c6c6cae, 0x81a1ae6c, 1
  TEST_RR 109, xperm8, 0x6c6c00ae, 0x81a1ae6c, 1025
  TEST_RR 110, xperm8, 0x07020000, 519, 0x0001b0c9
  TEST_RR 111, xperm8, 0x070a0000, 2567, 0x0001b0c9
  TEST_RR 112, xperm8, 0x55555500, 0xd8c09b55, 30
  TEST_RR 113, xperm8, 0x55550000, 0xd8c09b55, 2078
  TEST_RR 114, xperm8, 0x06000000, 6, 0x00019496
  TEST_RR 115, xperm8, 0x06100000, 0x00001006, 0x00019496
  TEST_RR 116, xperm8, 0x66666600, 0x4077b766, 47
  TEST_RR 117, xperm8, 0x66660000, 0x4077b766, 0x0000102f
  TEST_RR 118, xperm8, 0xa3003100, 0x313ba360, 0x01380312
  TEST_RR 119, xperm8, 0x83003100, 0x313b8360, 0x01380312
  TEST_RR 120, xperm8, 0x16161600, 0x5260f116, 65
  TEST_RR 121, xperm8, 0x16160000, 0x5260f116, 0x00002041
  TEST_RR 122, xperm8, 0xc13b0000, 0x04a63bc1, 0x0001a96a
  TEST_RR 123, xperm8, 0xc17b0000, 0x04a67bc1, 0x0001a96a
  TEST_RR 124, xperm8, 0x1111f800, 0x26f83611, 698
  TEST_RR 125, xperm8, 0x11110000, 0x26f83611, 0x000042ba
  TEST_RR 126, xperm8, 0x2323234f, 0xffff4f23, 1
  TEST_RR 127, xperm8, 0x232323cf, 0xffffcf23, 1
  TEST_RR 128, xperm8, 0, 0xfffffffe, 0xcfbb83e7
  TEST_RR 129, xperm8, 0x0000ff00, 0xfffffffe, 0xcfbb03e7
  TEST_RR 130, xperm8, 0x00001800, 0x7b185c2e, 0xfa2502a5
  TEST_RR 131, xperm8, 0x00001900, 0x7b195c2e, 0xfa2502a5
  TEST_RR 132, xperm8, 0x3c3c3c00, 0xdb58883c, 96
  TEST_RR 133, xperm8, 0x3c883c00, 0xdb58883c, 0x00010060
  TEST_RR 134, xperm8, 0xb1b15100, 0x7751c3b1, 620
  TEST_RR 135, xperm8, 0xb1b15300, 0x7753c3b1, 620
  TEST_RR 136, xperm8, 0xe7e70000, 0x43e8d8e7, 3244
  TEST_RR 137, xperm8, 0xe7e80000, 0x43e8d8e7, 0x00020cac
  TEST_RR 138, xperm8, 0xe1b90000, 0x36b918e1, 0x0002717a
  TEST_RR 139, xperm8, 0xe1bd0000, 0x36bd18e1, 0x0002717a
  TEST_RR 140, xperm8, 0x8d8d0000, 0xa656a88d, 0x000067ae
  TEST_RR 141, xperm8, 0x8d000000, 0xa656a88d, 0x000467ae
  TEST_RR 142, xperm8, 0x9fdf0000, 0x02df7d9f, 0x0002920b
  TEST_RR 143, xperm8, 0x9fd70000, 0x02d77d9f, 0x0002920b
  TEST_RR 144, xperm8, 0x04040000, 4, 0x000028a7
  TEST_RR 145, xperm8, 0x04000000, 4, 0x000828a7
  TEST_RR 146, xperm8, 0xf6f65300, 0x5053e1f6, 552
  TEST_RR 147, xperm8, 0xf6f64300, 0x5043e1f6, 552
  TEST_RR 148, xperm8, 0xe5e50000, 0xffe95fe5, 0x000013dc
  TEST_RR 149, xperm8, 0xe5000000, 0xffe95fe5, 0x001013dc
  TEST_RR 150, xperm8, 0x60b00000, 0xfdb06360, 0x00020c5f
  TEST_RR 151, xperm8, 0x60900000, 0xfd906360, 0x00020c5f
  TEST_RR 152, xperm8, 0xe5e5e53a, 0xd0683ae5, 1
  TEST_RR 153, xperm8, 0xe500e53a, 0xd0683ae5, 0x00200001
  TEST_RR 154, xperm8, 0xe1e16100, 0x5b613ae1, 726
  TEST_RR 155, xperm8, 0xe1e12100, 0x5b213ae1, 726
  TEST_RR 156, xperm8, 0x91910000, 0x9299e591, 0x00005ee3
  TEST_RR 157, xperm8, 0x91000000, 0x9299e591, 0x00405ee3
  TEST_RR 158, xperm8, 0x57008f86, 0x5e8f8657, 0x00070201
  TEST_RR 159, xperm8, 0x57000f86, 0x5e0f8657, 0x00070201
  TEST_RR 160, xperm8, 0xa4a40000, 0xfffff3a4, 0x000036b4
  TEST_RR 161, xperm8, 0xa4000000, 0xfffff3a4, 0x008036b4
  TEST_RR 162, xperm8, 0x0c000000, 0x0cf85f54, 0x03c2cadd
  TEST_RR 163, xperm8, 0x0d000000, 0x0df85f54, 0x03c2cadd
  TEST_RR 164, xperm8, 0xc0000000, 0xc009b8d2, 0x031a7bb1
  TEST_RR 165, xperm8, 0x09000000, 0xc009b8d2, 0x021a7bb1
  TEST_RR 166, xperm8, 0x6e6efc00, 0xfcd4b06e, 890
  TEST_RR 167, xperm8, 0x6e6efe00, 0xfed4b06e, 890
  TEST_RR 168, xperm8, 0xfafa0000, 0xfffffffa, 0x00004a45
  TEST_RR 169, xperm8, 0xfffa0000, 0xfffffffa, 0x02004a45
  TEST_RR 170, xperm8, 0x00009e00, 0x00919ed5, 0xf30301d7
  TEST_RR 171, xperm8, 0x00049e00, 0x04919ed5, 0xf30301d7
  TEST_RR 172, xperm8, 0xf2000000, 242, 0x00036264
  TEST_RR 173, xperm8, 0, 242, 0x04036264
  TEST_RR 174, xperm8, 0, 0x0002759b, 0xeccabe03
  TEST_RR 175, xperm8, 8, 0x0802759b, 0xeccabe03
  TEST_RR 176, xperm8, 0xbebe0000, 0x3e3d8ebe, 0x00001e7e
  TEST_RR 177, xperm8, 0x00be0000, 0x3e3d8ebe, 0x08001e7e
  TEST_RR 178, xperm8, 0x5e5e5ecf, 0xcfca8b5e, 3
  TEST_RR 179, xperm8, 0x5e5e5edf, 0xdfca8b5e, 3
  TEST_RR 180, xperm8, 0x04000000, 0x00041ffb, 0x02f3f521
  TEST_RR 181, xperm8, 0, 0x00041ffb, 0x12f3f521
  TEST_RR 182, xperm8, 0xffffffff, 0xffffffff, 3
  TEST_RR 183, xperm8, 0xffffffdf, 0xdfffffff, 3
  TEST_RR 184, xperm8, 0xcbcb0000, 0x67b96acb, 0x0000b2f3
  TEST_RR 185, xperm8, 0x00cb0000, 0x67b96acb, 0x2000b2f3
  TEST_RR 186, xperm8, 0x40000000, 0x4090becc, 0x03d108e8
  TEST_RR 187, xperm8, 0, 0x0090becc, 0x03d108e8
  TEST_RR 188, xperm8, 0, 0x4289e8b5, 0x431ce8b4
  TEST_RR 189, xperm8, 0x42000000, 0x4289e8b5, 0x031ce8b4
  TEST_RR 190, xperm8, 0x2626eb00, 0xeb13d526, 1013
  TEST_RR 191, xperm8, 0x26266b00, 0x6b13d526, 1013
  TEST_RR 192, xperm8, 0xebeb0000, 0x0d10b5eb, 0x0000156e
  TEST_RR 193, xperm8, 0x00eb0000, 0x0d10b5eb, 0x8000156e

  // Noise.
  TEST_RR 194, xperm8, 70, 0x840c4846, 0x37c5eb00
  TEST_RR 195, xperm8, 0, 0x4a6ef53c, 0x2c2ca05e
  TEST_RR 196, xperm8, 0, 0x4e1979c6, 0x77c19404
  TEST_RR 197, xperm8, 0, 0xbe658682, 0xd7fbe37b
  TEST_RR 198, xperm8, 0, 0xb95cd52e, 0xe9fff918
  TEST_RR 199, xperm8, 0, 0xa0b3fa80, 0x6e7bd30b
  TEST_RR 200, xperm8, 0, 0xc92c9d3f, 0x80ecd5a8
  TEST_RR 201, xperm8, 0, 0x9f6c565e, 0xb188b251
  TEST_RR 202, xperm8, 0, 0x7c41028f, 0x63d05534
  TEST_RR 203, xperm8, 0, 0x99f753e6, 0x48ec8aa9
  TEST_RR 204, xperm8, 0, 0x36c261f7, 0xbb8a5437
  TEST_RR 205, xperm8, 0, 0x5af8efb7, 0x483a1bef
  TEST_RR 206, xperm8, 0, 0xf4c1a88d, 0xb6c358fc
  TEST_RR 207, xperm8, 0, 0x95267874, 0x63b9f6df
  TEST_RR 208, xperm8, 0, 0x164131ee, 0xc1c02096
  TEST_RR 209, xperm8, 0, 0x72225098, 0x3ff2a32d

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, xperm8, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, xperm8, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, xperm8, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 213, xperm8, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, xperm8, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, xperm8, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, xperm8, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, xperm8, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, xperm8, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, xperm8, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, xperm8, 0, 0x80000000
  TEST_RR_ALL_SAME 221, xperm8, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, xperm8, 0x07070700, 7, 3
  TEST_RR_RD_IS_RS2 223, xperm8, 0x07070700, 7, 3
  TEST_RR_SAME_SOURCES 224, xperm8, 0x07070700, 7
  TEST_RR_ALL_SAME 225, xperm8, 0x07070700, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, xperm8, 0x14141400, 20, 20, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, xperm8, 0x54540000, 0x00001f54, 0x00001f54, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, xperm8, 0x00003000, 0xfff90030, 0xfff90030, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, xperm8, 0x03000000, 3, 0x00019da2, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, xperm8, 0x7a7a7a4d, 0x4d814d7a, 3, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, xperm8, 0x366d0000, 0x8b6dba36, 0x00020b18, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, xperm8, 0xdede0000, 0xffff76de, 0x0000d88f, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, xperm8, 0x97979700, 0x00007997, 19, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, xperm8, 0xa0000000, 0x001f16a0, 0x001f16a0, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, xperm8, 0xf8f80000, 0x000010f8, 0x000010f8, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, xperm8, 0xffffff00, 0xffffffff, 185, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, xperm8, 0x3fa40000, 0x0001a43f, 0x0001a43f, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, xperm8, 0x87878700, 903, 54, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, xperm8, 0xb5000000, 0x007e9cb5, 0x00062e91, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, xperm8, 0x6e6e0000, 0x0000366e, 0x0000366e, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, xperm8, 0xf1610000, 0x010b61f1, 0x00011bac, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, xperm8, 0xf2000000, 0x6ac905f2, 0x0006f026, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, xperm8, 0x27a30000, 0xb45da327, 0x0001f431, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, xperm8, 0x05000000, 0xc94105ef, 0x017a44d8, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, xperm8, 0x5e5e5e00, 0x7688d35e, 17, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, xperm8, 0x51510000, 1617, 1617, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, xperm8, 0x03000000, 990, 0x01ea2d88, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, xperm8, 0x25250000, 0xfffffc25, 2142, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, xperm8, 0x29292900, 0xf996ca29, 217, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, xperm8, 0x20000000, 0x0022a220, 0x0022a220, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, xperm8, 0xafafd100, 0xfffed1af, 359, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, xperm8, 0x6c6c6c00, 0xc9368e6c, 18, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, xperm8, 0x00005cc3, 0x01ee5cc3, 0xfc580100, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, xperm8, 0xbfbfbf4a, 0xd74a7dbf, 2, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, xperm8, 0x4141419f, 0xcb9fa441, 2, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, xperm8, 0x41414141, 0x15408d41, 0
  TEST_RR_RESULT_AFTER 257, 1, xperm8, 0x8080ff00, 0xffffff80, 745
  TEST_RR_RESULT_AFTER 258, 2, xperm8, 0x1e1e1e1e, 0x8211d41e, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, xperm8, 0xee000000, 0x000215ee, 0x0090bf89
  TEST_RR_12_AFTER 260, 0, 1, xperm8, 0x04040000, 4, 1978
  TEST_RR_12_AFTER 261, 0, 2, xperm8, 0x0c0c0c00, 12, 12
  TEST_RR_12_AFTER 262, 1, 0, xperm8, 0x91000000, 0x00d15991, 0x00d15991
  TEST_RR_12_AFTER 263, 1, 1, xperm8, 0xdfdf0000, 0x007456df, 903
  TEST_RR_12_AFTER 264, 1, 2, xperm8, 0xfefefe00, 0x036fd6fe, 238
  TEST_RR_12_AFTER 265, 2, 0, xperm8, 0xe5000000, 0x0a9533e5, 0x001b532c
  TEST_RR_12_AFTER 266, 2, 1, xperm8, 0xdede0000, 0xffffffde, 2221
  TEST_RR_12_AFTER 267, 2, 2, xperm8, 0xf8f8f813, 0x431360f8, 2
  TEST_RR_21_AFTER 268, 0, 0, xperm8, 0x16160000, 0xfec5b916, 0x000094ae
  TEST_RR_21_AFTER 269, 0, 1, xperm8, 0xea000000, 0x018fea7a, 0x018fea7a
  TEST_RR_21_AFTER 270, 0, 2, xperm8, 0x001d0000, 0x0cf11d85, 0x6c018d72
  TEST_RR_21_AFTER 271, 1, 0, xperm8, 0x07070700, 7, 5
  TEST_RR_21_AFTER 272, 1, 1, xperm8, 0x2c000000, 0x0090e72c, 0x0090e72c
  TEST_RR_21_AFTER 273, 1, 2, xperm8, 0x46464600, 0x0cc79046, 46
  TEST_RR_21_AFTER 274, 2, 0, xperm8, 0x62000000, 0x000eb962, 0x000eb962
  TEST_RR_21_AFTER 275, 2, 1, xperm8, 0x81818100, 0xa22eea81, 17
  TEST_RR_21_AFTER 276, 2, 2, xperm8, 0xe5000000, 0xc74972e5, 0x0060d226
  TEST_RR_BOTH_AFTER 277, 0, 0, xperm8, 0x57575700, 0x00001057, 7
  TEST_RR_BOTH_AFTER 278, 0, 1, xperm8, 0xd5d50000, 0x00004dd5, 0x00004dd5
  TEST_RR_BOTH_AFTER 279, 0, 2, xperm8, 0xfbfbff00, 0xfffffefb, 578
  TEST_RR_BOTH_AFTER 280, 1, 0, xperm8, 0xcdcd0000, 0x92ff42cd, 0x000078e8
  TEST_RR_BOTH_AFTER 281, 1, 1, xperm8, 0xe0de0000, 0x63b1dee0, 0x0001b711
  TEST_RR_BOTH_AFTER 282, 2, 0, xperm8, 0x94940000, 0x0000e894, 0x0000e894

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, xperm8, 0xf6f62100, 0x21023ef6, 873
  TEST_RR_RS2_LOADED 284, 0, xperm8, 0xf6f62100, 0x21023ef6, 873
  TEST_RR_BOTH_LOADED 285, 0, xperm8, 0x00020000, 0x21023ef6
  TEST_RR_RS1_LOADED 286, 1, xperm8, 0x69690100, 361, 361
  TEST_RR_RS2_LOADED 287, 1, xperm8, 0x69690100, 361, 361
  TEST_RR_BOTH_LOADED 288, 1, xperm8, 0x69690100, 361
  TEST_RR_RS1_LOADED 289, 2, xperm8, 0x73000000, 0x74be0873, 0x00832924
  TEST_RR_RS2_LOADED 290, 2, xperm8, 0x73000000, 0x74be0873, 0x00832924
  TEST_RR_BOTH_LOADED 291, 2, xperm8, 0, 0x74be0873

  // Each result is at once a source.
  TEST_RR_CHAIN 292, xperm8, 0xe7e7e7e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, xperm8, 0x85858585, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, xperm8, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, xperm8, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, xperm8, 0xe7e7e7e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, xperm8, 0, 1
  TEST_RR_ZERO_RS2 298, xperm8, 0x01010101, 1
  TEST_RR_ZERO_RS1 299, xperm8, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, xperm8, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, xperm8, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, xperm8, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, xperm8, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, xperm8, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, xperm8, 0, 5
  TEST_RR_ZERO_RS2 306, xperm8, 0x05050505, 5
  TEST_RR_ZERO_RS1 307, xperm8, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, xperm8, 0x01010101, 0x00030201
  TEST_RR_ZERO_RS1 309, xperm8, 0, 0
  TEST_RR_ZERO_RS2 310, xperm8, 0, 0
  TEST_RR_ZERO_BOTH 311, xperm8, 0
  TEST_RR_ZERO_RD 312, xperm8, 0xa6c9a58c, 0
  TEST_RR_ZERO_RD 313, xperm8, 0x0000df80, 0
  TEST_RR_ZERO_RD 314, xperm8, 0xfffe38cd, 0x014b7b15

TEST_END
