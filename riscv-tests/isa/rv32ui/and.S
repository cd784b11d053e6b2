// and: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, and, 0, 0, 0
  TEST_RR 3, and, 0, 0, 1
  TEST_RR 4, and, 0, 0, 2
  TEST_RR 5, and, 0, 0, 0x7fffffff
  TEST_RR 6, and, 0, 0, 0x80000000
  TEST_RR 7, and, 0, 0, 0x80000001
  TEST_RR 8, and, 0, 0, 0xffff8000
  TEST_RR 9, and, 0, 0, 0xffffffff
  TEST_RR 10, and, 0, 1, 0
  TEST_RR 11, and, 1, 1, 1
  TEST_RR 12, and, 0, 1, 2
  TEST_RR 13, and, 1, 1, 0x7fffffff
  TEST_RR 14, and, 0, 1, 0x80000000
  TEST_RR 15, and, 1, 1, 0x80000001
  TEST_RR 16, and, 0, 1, 0xffff8000
  TEST_RR 17, and, 1, 1, 0xffffffff
  TEST_RR 18, and, 0, 2, 0
  TEST_RR 19, and, 0, 2, 1
  TEST_RR 20, and, 2, 2, 2
  TEST_RR 21, and, 2, 2, 0x7fffffff
  TEST_RR 22, and, 0, 2, 0x80000000
  TEST_RR 23, and, 0, 2, 0x80000001
  TEST_RR 24, and, 0, 2, 0xffff8000
  TEST_RR 25, and, 2, 2, 0xffffffff
  TEST_RR 26, and, 0, 0x7fffffff, 0
  TEST_RR 27, and, 1, 0x7fffffff, 1
  TEST_RR 28, and, 2, 0x7fffffff, 2
  TEST_RR 29, and, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, and, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, and, 1, 0x7fffffff, 0x80000001
  TEST_RR 32, and, 0x7fff8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, and, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, and, 0, 0x80000000, 0
  TEST_RR 35, and, 0, 0x80000000, 1
  TEST_RR 36, and, 0, 0x80000000, 2
  TEST_RR 37, and, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, and, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, and, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, and, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, and, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, and, 0, 0x80000001, 0
  TEST_RR 43, and, 1, 0x80000001, 1
  TEST_RR 44, and, 0, 0x80000001, 2
  TEST_RR 45, and, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, and, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, and, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, and, 0x80000000, 0x80000001, 0xffff8000
  TEST_RR 49, and, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, and, 0, 0xffff8000, 0
  TEST_RR 51, and, 0, 0xffff8000, 1
  TEST_RR 52, and, 0, 0xffff8000, 2
  TEST_RR 53, and, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, and, 0x80000000, 0xffff8000, 0x80000000
  TEST_RR 55, and, 0x80000000, 0xffff8000, 0x80000001
  TEST_RR 56, and, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, and, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, and, 0, 0xffffffff, 0
  TEST_RR 59, and, 1, 0xffffffff, 1
  TEST_RR 60, and, 2, 0xffffffff, 2
  TEST_RR 61, and, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, and, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, and, 0x80000001, 0xffffffff, 0x80000001
  TEST_RR 64, and, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_RR 65, and, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, and, 1, 1, 0x5a0f3c85
  TEST_RR 67, and, 1, 0xc35a96e7, 1
  TEST_RR 68, and, 0, 2, 0x5a0f3c85
  TEST_RR 69, and, 2, 0xc35a96e7, 2
  TEST_RR 70, and, 4, 4, 0x5a0f3c85
  TEST_RR 71, and, 4, 0xc35a96e7, 4
  TEST_RR 72, and, 0, 8, 0x5a0f3c85
  TEST_RR 73, and, 0, 0xc35a96e7, 8
  TEST_RR 74, and, 0, 16, 0x5a0f3c85
  TEST_RR 75, and, 0, 0xc35a96e7, 16
  TEST_RR 76, and, 0, 32, 0x5a0f3c85
  TEST_RR 77, and, 32, 0xc35a96e7, 32
  TEST_RR 78, and, 0, 64, 0x5a0f3c85
  TEST_RR 79, and, 64, 0xc35a96e7, 64
  TEST_RR 80, and, 128, 128, 0x5a0f3c85
  TEST_RR 81, and, 128, 0xc35a96e7, 128
  TEST_RR 82, and, 0, 256, 0x5a0f3c85
  TEST_RR 83, and, 0, 0xc35a96e7, 256
  TEST_RR 84, and, 0, 512, 0x5a0f3c85
  TEST_RR 85, and, 512, 0xc35a96e7, 512
  TEST_RR 86, and, 1024, 1024, 0x5a0f3c85
  TEST_RR 87, and, 1024, 0xc35a96e7, 1024
  TEST_RR 88, and, 2048, 2048, 0x5a0f3c85
  TEST_RR 89, and, 0, 0xc35a96e7, 2048
  TEST_RR 90, and, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, and, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_RR 92, and, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, and, 0, 0xc35a96e7, 0x00002000
  TEST_RR 94, and, 0, 0x00004000, 0x5a0f3c85
  TEST_RR 95, and, 0, 0xc35a96e7, 0x00004000
  TEST_RR 96, and, 0, 0x00008000, 0x5a0f3c85
  TEST_RR 97, and, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_RR 98, and, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, and, 0, 0xc35a96e7, 0x00010000
  TEST_RR 100, and, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, and, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_RR 102, and, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, and, 0, 0xc35a96e7, 0x00040000
  TEST_RR 104, and, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, and, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_RR 106, and, 0, 0x00100000, 0x5a0f3c85
  TEST_RR 107, and, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_RR 108, and, 0, 0x00200000, 0x5a0f3c85
  TEST_RR 109, and, 0, 0xc35a96e7, 0x00200000
  TEST_RR 110, and, 0, 0x00400000, 0x5a0f3c85
  TEST_RR 111, and, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_RR 112, and, 0, 0x00800000, 0x5a0f3c85
  TEST_RR 113, and, 0, 0xc35a96e7, 0x00800000
  TEST_RR 114, and, 0, 0x01000000, 0x5a0f3c85
  TEST_RR 115, and, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_RR 116, and, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, and, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_RR 118, and, 0, 0x04000000, 0x5a0f3c85
  TEST_RR 119, and, 0, 0xc35a96e7, 0x04000000
  TEST_RR 120, and, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, and, 0, 0xc35a96e7, 0x08000000
  TEST_RR 122, and, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, and, 0, 0xc35a96e7, 0x10000000
  TEST_RR 124, and, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 125, and, 0, 0xc35a96e7, 0x20000000
  TEST_RR 126, and, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, and, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_RR 128, and, 0, 0x80000000, 0x5a0f3c85
  TEST_RR 129, and, 0x80000000, 0xc35a96e7, 0x80000000
  TEST_RR 130, and, 0xfffffff6, 0xfffffffe, 0xfffffff7
  TEST_RR 131, and, 0xfffffbfd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, and, 0xfffdfffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, and, 0xfefffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, and, 0x7fffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, and, 0xffffff9f, 0xffffffdf, 0xffffffbf
  TEST_RR 136, and, 0xffffdfbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, and, 0xffefff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, and, 0xf7fffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, and, 0xfffffdfb, 0xfffffdff, 0xfffffffb
  TEST_RR 140, and, 0xfffff9ff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, and, 0xfffef7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, and, 0xff7fefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, and, 0xbfffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, and, 0xffffbfdf, 0xffffbfff, 0xffffffdf
  TEST_RR 145, and, 0xffff6fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, and, 0xfff6ffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, and, 0xfbfdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, and, 0xfffbfffd, 0xfffbffff, 0xfffffffd
  TEST_RR 149, and, 0xfff7feff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, and, 0xffef7fff, 0xffefffff, 0xffff7fff
  TEST_RR 151, and, 0xff9fffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, and, 0xdfbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, and, 0xff7fffef, 0xff7fffff, 0xffffffef
  TEST_RR 154, and, 0xfefff7ff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, and, 0xfdfbffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, and, 0xf9ffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, and, 0xf7fffffe, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, and, 0xefffff7f, 0xefffffff, 0xffffff7f
  TEST_RR 159, and, 0xdfffbfff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, and, 0xbfdfffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, and, 0x6fffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, and, 0x0a806089, 0x1f806d89, 0x4a99f2ef
  TEST_RR 163, and, 0x4084084c, 0xd7c6784c, 0x48bd8dcf
  TEST_RR 164, and, 0x44202005, 0x47a8215d, 0x6c27ee07
  TEST_RR 165, and, 0xe8022814, 0xec1b2836, 0xea86ee1c
  TEST_RR 166, and, 0x08282303, 0xfa2a2f13, 0x0d683387
  TEST_RR 167, and, 0x8600201e, 0xc682237e, 0xb701e89e
  TEST_RR 168, and, 0x01192984, 0x411fada4, 0x97997b97
  TEST_RR 169, and, 0x92105102, 0x9e117906, 0x93d2559a
  TEST_RR 170, and, 0x00d42c01, 0x40f52f71, 0xaad66c05
  TEST_RR 171, and, 0x15944410, 0x959644d0, 0x15944511
  TEST_RR 172, and, 0x48401114, 0x5a6031d4, 0x4cc0d914
  TEST_RR 173, and, 0x9c600802, 0x9d60bb3e, 0x9e630c43
  TEST_RR 174, and, 0x1ac8a518, 0xdefcf73a, 0x3bc9a5dd
  TEST_RR 175, and, 0x2320acaa, 0x3b24afae, 0xe731acfa
  TEST_RR 176, and, 0x84400908, 0x85674f3a, 0xdcc8a94d
  TEST_RR 177, and, 0x84c00832, 0xaec46932, 0xd4ca8832

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, and, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, and, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, and, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, and, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, and, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, and, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, and, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, and, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, and, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, and, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, and, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, and, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, and, 3, 7, 3
  TEST_RR_RD_IS_RS2 191, and, 3, 7, 3
  TEST_RR_SAME_SOURCES 192, and, 7, 7
  TEST_RR_ALL_SAME 193, and, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, and, 0x84044c91, 0xd664cc91, 0xad9c6dd9, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, and, 0x00090708, 0x08296788, 0x804f9f0f, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, and, 0x148c1003, 0x1c8d5047, 0xb6acb7a3, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, and, 0x08ec2618, 0x2cfcee1e, 0x18ed2679, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, and, 0x0800483f, 0x3c884ebf, 0x8900693f, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, and, 0x4d006020, 0x6d5e712a, 0xdf216e20, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, and, 0x26481281, 0x26e9dad1, 0x265c13ab, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, and, 0xd0800008, 0xd2a1c8ba, 0xd0d4274c, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, and, 0x51400104, 0x534a212d, 0x51614d96, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, and, 0x888e306c, 0x9cde3e6e, 0xa9af31fc, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, and, 0x02044249, 0x133c7e6b, 0xa685c349, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, and, 0x00489008, 0x4ac8f03c, 0xa56e9b4b, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, and, 0x08cc1610, 0x89cc5796, 0x58ff9e51, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, and, 0x41090000, 0x5169206b, 0xe19b8a94, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, and, 0x012c0f41, 0xe52dcf63, 0x11fe3f59, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, and, 0xc4338001, 0xd637c991, 0xe47bb041, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, and, 0x58201084, 0x5920169d, 0xfc323184, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, and, 0x30041541, 0x3b95b573, 0x306c5f49, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, and, 0x00164d30, 0x40167f79, 0x387f4d34, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, and, 0x03c06480, 0x47f06e86, 0x03c975f8, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, and, 0x14000900, 0x9ea2ddec, 0x75042913, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, and, 0x04c68400, 0x04c69f49, 0x97ffa402, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, and, 0x48400812, 0x4ee83a12, 0xc8414cf2, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, and, 0xb010e818, 0xf339ef9a, 0xb4d6f858, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, and, 0x100c8004, 0xf32eaa25, 0x1cdc911c, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, and, 0x08810660, 0xb887367a, 0x0f894fe0, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, and, 0x52001d50, 0xfe285d50, 0x5296bffd, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, and, 0x40124840, 0x417248ee, 0x689b7b40, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, and, 0x6c1a4007, 0x6e5b4647, 0x7cbaf9af, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, and, 0x91210080, 0xd521599e, 0x99fd02c1, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, and, 0x2a274000, 0x3a37d934, 0xee2f6688
  TEST_RR_RESULT_AFTER 225, 1, and, 0x00103020, 0x8673bc24, 0x689072b9
  TEST_RR_RESULT_AFTER 226, 2, and, 0x93164800, 0xf396dc88, 0x93174b37

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, and, 0x90c04802, 0xd6c74a5e, 0x98f8fd03
  TEST_RR_12_AFTER 228, 0, 1, and, 0x6505a3c2, 0x757fa3d3, 0xe505ffca
  TEST_RR_12_AFTER 229, 0, 2, and, 0x50009400, 0x5944dd1a, 0xd0ab9401
  TEST_RR_12_AFTER 230, 1, 0, and, 0x91003024, 0xd94134f4, 0x9108b82d
  TEST_RR_12_AFTER 231, 1, 1, and, 0xa6084840, 0xbe7f5adc, 0xe708c940
  TEST_RR_12_AFTER 232, 1, 2, and, 0x12004201, 0x1a8062e1, 0xd32edb09
  TEST_RR_12_AFTER 233, 2, 0, and, 0x2a088380, 0xaea8a395, 0x6a1ecbe8
  TEST_RR_12_AFTER 234, 2, 1, and, 0x03206968, 0x2f366bfa, 0x1321f96d
  TEST_RR_12_AFTER 235, 2, 2, and, 0x3420891a, 0x7c319d5e, 0xb6e08b9b
  TEST_RR_21_AFTER 236, 0, 0, and, 0x1c614004, 0xdde14124, 0x1c6dd2df
  TEST_RR_21_AFTER 237, 0, 1, and, 0x41a71496, 0x71a774be, 0xcff715d6
  TEST_RR_21_AFTER 238, 0, 2, and, 0x21001080, 0x23811681, 0x6d5890f2
  TEST_RR_21_AFTER 239, 1, 0, and, 0x10100401, 0x98118729, 0x579e3c51
  TEST_RR_21_AFTER 240, 1, 1, and, 0x50c00426, 0x52da1426, 0xd0e1cea6
  TEST_RR_21_AFTER 241, 1, 2, and, 0x56004241, 0xd70162c3, 0x7e3ece45
  TEST_RR_21_AFTER 242, 2, 0, and, 0x2f402e01, 0xaf41af31, 0x2ffe3e85
  TEST_RR_21_AFTER 243, 2, 1, and, 0x090004a7, 0x6f0804a7, 0x093025b7
  TEST_RR_21_AFTER 244, 2, 2, and, 0xe1922223, 0xf396e3a7, 0xe9d23e6b
  TEST_RR_BOTH_AFTER 245, 0, 0, and, 0x2a001202, 0x2e90160b, 0xfa2ab3c2
  TEST_RR_BOTH_AFTER 246, 0, 1, and, 0x05188c2e, 0x455c8e2e, 0x17bbac7f
  TEST_RR_BOTH_AFTER 247, 0, 2, and, 0x4004a056, 0xe934a657, 0x5286a8fe
  TEST_RR_BOTH_AFTER 248, 1, 0, and, 0x00902a29, 0xa9d22a6d, 0x04b17fa9
  TEST_RR_BOTH_AFTER 249, 1, 1, and, 0xe08214a0, 0xe99335a8, 0xf2e616a7
  TEST_RR_BOTH_AFTER 250, 2, 0, and, 0xba321ac0, 0xbefb1aea, 0xfb36dbc4

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, and, 0x18107280, 0x19567389, 0x38187eb4
  TEST_RR_RS2_LOADED 252, 0, and, 0x18107280, 0x19567389, 0x38187eb4
  TEST_RR_BOTH_LOADED 253, 0, and, 0x19567389, 0x19567389
  TEST_RR_RS1_LOADED 254, 1, and, 0x000046e0, 0x4c34c7e1, 0x92c166e8
  TEST_RR_RS2_LOADED 255, 1, and, 0x000046e0, 0x4c34c7e1, 0x92c166e8
  TEST_RR_BOTH_LOADED 256, 1, and, 0x4c34c7e1, 0x4c34c7e1
  TEST_RR_RS1_LOADED 257, 2, and, 0x8ad01989, 0x8adc1d89, 0x9af0399b
  TEST_RR_RS2_LOADED 258, 2, and, 0x8ad01989, 0x8adc1d89, 0x9af0399b
  TEST_RR_BOTH_LOADED 259, 2, and, 0x8adc1d89, 0x8adc1d89

  // Each result is at once a source.
  TEST_RR_CHAIN 260, and, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, and, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, and, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, and, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, and, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, and, 0, 1
  TEST_RR_ZERO_RS2 266, and, 0, 1
  TEST_RR_ZERO_RS1 267, and, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, and, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, and, 0
  TEST_RR_ZERO_RD 270, and, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, and, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, and, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, and, 1, 0xffffffff

TEST_END
