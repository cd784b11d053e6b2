// and: 313 cases, written by tools/generate.py.
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

  // Each bit of either source, where it decides.
  TEST_RR 66, and, 257, 0x47a8215d, 0x00001d83
  TEST_RR 67, and, 256, 0x47a8215c, 0x00001d83
  TEST_RR 68, and, 262, 0x0d683387, 366
  TEST_RR 69, and, 263, 0x0d683387, 367
  TEST_RR 70, and, 0x9e113902, 0x9e117906, 0xffffbf0a
  TEST_RR 71, and, 0x9e113900, 0x9e117904, 0xffffbf0a
  TEST_RR 72, and, 0x8900693f, 0xffffffff, 0x8900693f
  TEST_RR 73, and, 0x8900693d, 0xffffffff, 0x8900693d
  TEST_RR 74, and, 0x00041102, 0xffe41bd2, 0x0006950e
  TEST_RR 75, and, 0x00041106, 0xffe41bd6, 0x0006950e
  TEST_RR 76, and, 0x01210194, 0x51614d96, 0xa9af31fc
  TEST_RR 77, and, 0x01210190, 0x51614d96, 0xa9af31f8
  TEST_RR 78, and, 2080, 2852, 0xfffffcf9
  TEST_RR 79, and, 2088, 2860, 0xfffffcf9
  TEST_RR 80, and, 0, 0x1cdc911c, 0
  TEST_RR 81, and, 8, 0x1cdc911c, 8
  TEST_RR 82, and, 0x00048548, 0xe505ffca, 0x0006855c
  TEST_RR 83, and, 0x00048558, 0xe505ffda, 0x0006855c
  TEST_RR 84, and, 1, 0xffffffff, 1
  TEST_RR 85, and, 17, 0xffffffff, 17
  TEST_RR 86, and, 0xd08188a2, 0xfd9fb9e3, 0xd0e1cea6
  TEST_RR 87, and, 0xd0818882, 0xfd9fb9c3, 0xd0e1cea6
  TEST_RR 88, and, 0x22900203, 0xf396e3a7, 0x2e90160b
  TEST_RR 89, and, 0x22900223, 0xf396e3a7, 0x2e90162b
  TEST_RR 90, and, 0x41148606, 0x455c8e2e, 0xe934a657
  TEST_RR 91, and, 0x41148646, 0x455c8e6e, 0xe934a657
  TEST_RR 92, and, 0xf2460485, 0xff562dd5, 0xf2e616a7
  TEST_RR 93, and, 0xf24604c5, 0xff562dd5, 0xf2e616e7
  TEST_RR 94, and, 2072, 0x00004d78, 0xffff2a99
  TEST_RR 95, and, 2200, 0x00004df8, 0xffff2a99
  TEST_RR 96, and, 0x01d1a0b3, 0x01d1a8b3, 0xffffe1f7
  TEST_RR 97, and, 0x01d1a033, 0x01d1a8b3, 0xffffe177
  TEST_RR 98, and, 0x941f1952, 0xffffbb73, 0x941f1d52
  TEST_RR 99, and, 0x941f1852, 0xffffba73, 0x941f1d52
  TEST_RR 100, and, 0xfd060004, 0xffe7a135, 0xfd16448c
  TEST_RR 101, and, 0xfd060104, 0xffe7a135, 0xfd16458c
  TEST_RR 102, and, 0x014c8453, 0xfffffcd7, 0x014c875b
  TEST_RR 103, and, 0x014c8653, 0xfffffed7, 0x014c875b
  TEST_RR 104, and, 0xe8cc7134, 0xffffff34, 0xe8cc71f7
  TEST_RR 105, and, 0xe8cc7334, 0xffffff34, 0xe8cc73f7
  TEST_RR 106, and, 0x9bb75e84, 0x9bb75e86, 0xfffffffd
  TEST_RR 107, and, 0x9bb75a84, 0x9bb75a86, 0xfffffffd
  TEST_RR 108, and, 100, 0xfffffffe, 101
  TEST_RR 109, and, 1124, 0xfffffffe, 1125
  TEST_RR 110, and, 0x3f82ff09, 0xffffff19, 0x3f82ffc9
  TEST_RR 111, and, 0x3f82f709, 0xfffff719, 0x3f82ffc9
  TEST_RR 112, and, 0x95609002, 0xfffffe0e, 0x95609193
  TEST_RR 113, and, 0x95609802, 0xfffffe0e, 0x95609993
  TEST_RR 114, and, 0x0000b22f, 0x0000bbef, 0xffffb23f
  TEST_RR 115, and, 0x0000a22f, 0x0000abef, 0xffffb23f
  TEST_RR 116, and, 0x3aba9c8a, 0x3aba9c8e, 0xfffffffb
  TEST_RR 117, and, 0x3aba8c8a, 0x3aba9c8e, 0xffffeffb
  TEST_RR 118, and, 0x00002144, 0x1740e554, 0xa8b9214f
  TEST_RR 119, and, 324, 0x1740c554, 0xa8b9214f
  TEST_RR 120, and, 0xc199a428, 0xc199a428, 0xffffff78
  TEST_RR 121, and, 0xc1998428, 0xc199a428, 0xffffdf78
  TEST_RR 122, and, 342, 1534, 0xffff6357
  TEST_RR 123, and, 0x00004156, 0x000045fe, 0xffff6357
  TEST_RR 124, and, 0x00d8c208, 0xfff8eb0a, 0x00d9d6a8
  TEST_RR 125, and, 0x00d88208, 0xfff8eb0a, 0x00d996a8
  TEST_RR 126, and, 0x150c8100, 0x3d0c8981, 0x55deb750
  TEST_RR 127, and, 0x150c0100, 0x3d0c0981, 0x55deb750
  TEST_RR 128, and, 0x35212801, 0xffebac05, 0x35257b21
  TEST_RR 129, and, 0x3521a801, 0xffebac05, 0x3525fb21
  TEST_RR 130, and, 0xbf6c8dc4, 0xbf6c8dc4, 0xfffffffe
  TEST_RR 131, and, 0xbf6d8dc4, 0xbf6d8dc4, 0xfffffffe
  TEST_RR 132, and, 0x1c31d816, 0xffffdbd6, 0x1c31dc3e
  TEST_RR 133, and, 0x1c30d816, 0xffffdbd6, 0x1c30dc3e
  TEST_RR 134, and, 0x43b6e480, 0x43b6e481, 0xfffffffe
  TEST_RR 135, and, 0x43b4e480, 0x43b4e481, 0xfffffffe
  TEST_RR 136, and, 0x14a7c3a4, 0x14a7c3a6, 0xfffffff5
  TEST_RR 137, and, 0x14a5c3a4, 0x14a7c3a6, 0xfffdfff5
  TEST_RR 138, and, 1, 1, 0x59261aa5
  TEST_RR 139, and, 0x00040001, 0x00040001, 0x59261aa5
  TEST_RR 140, and, 0x60000002, 0x6e0619c2, 0xe0c0803b
  TEST_RR 141, and, 0x60040002, 0x6e0619c2, 0xe0c4803b
  TEST_RR 142, and, 0x00001414, 0x00001e1c, 0xfffff5b6
  TEST_RR 143, and, 0x00081414, 0x00081e1c, 0xfffff5b6
  TEST_RR 144, and, 0x0d6f58c2, 0x0d6f58d3, 0xffffffea
  TEST_RR 145, and, 0x0d6758c2, 0x0d6f58d3, 0xfff7ffea
  TEST_RR 146, and, 0x8551a3cb, 0xc573bfcf, 0xaf51a3db
  TEST_RR 147, and, 0x8541a3cb, 0xc563bfcf, 0xaf51a3db
  TEST_RR 148, and, 0xfc4c482a, 0xfc7c4c3e, 0xfe4d59eb
  TEST_RR 149, and, 0xfc5c482a, 0xfc7c4c3e, 0xfe5d59eb
  TEST_RR 150, and, 0x0ff42111, 0x0ff42151, 0xffffff99
  TEST_RR 151, and, 0x0fd42111, 0x0fd42151, 0xffffff99
  TEST_RR 152, and, 0xc8114400, 0xd8b76d00, 0xcd1956a8
  TEST_RR 153, and, 0xc8314400, 0xd8b76d00, 0xcd3956a8
  TEST_RR 154, and, 0x68d26202, 0xffffe367, 0x68d27e8a
  TEST_RR 155, and, 0x68926202, 0xffbfe367, 0x68d27e8a
  TEST_RR 156, and, 0xff67b002, 0xfffff09b, 0xff67be42
  TEST_RR 157, and, 0xff27b002, 0xfffff09b, 0xff27be42
  TEST_RR 158, and, 44, 44, 0xffb0443e
  TEST_RR 159, and, 0x0080002c, 0x0080002c, 0xffb0443e
  TEST_RR 160, and, 0x08040503, 0x9885cf0b, 0x69463507
  TEST_RR 161, and, 0x08840503, 0x9885cf0b, 0x69c63507
  TEST_RR 162, and, 0x81020060, 0xe9260c78, 0x9712e1e3
  TEST_RR 163, and, 0x80020060, 0xe8260c78, 0x9712e1e3
  TEST_RR 164, and, 0x88c0e101, 0xfbd0e505, 0x8cccebc3
  TEST_RR 165, and, 0x89c0e101, 0xfbd0e505, 0x8dccebc3
  TEST_RR 166, and, 0x1d022290, 0x5d9bfa9c, 0x1f262791
  TEST_RR 167, and, 0x1f022290, 0x5f9bfa9c, 0x1f262791
  TEST_RR 168, and, 0xe9080010, 0xfb190092, 0xe9a88c5d
  TEST_RR 169, and, 0xeb080010, 0xfb190092, 0xeba88c5d
  TEST_RR 170, and, 0, 0, 0x7dfb0817
  TEST_RR 171, and, 0x04000000, 0x04000000, 0x7dfb0817
  TEST_RR 172, and, 0x38137158, 0xfffffffb, 0x38137158
  TEST_RR 173, and, 0x3c137158, 0xfffffffb, 0x3c137158
  TEST_RR 174, and, 0x99f04008, 0xffffc11d, 0x99f06e48
  TEST_RR 175, and, 0x91f04008, 0xf7ffc11d, 0x99f06e48
  TEST_RR 176, and, 0x01080100, 0x5b0d3364, 0xa58a0d88
  TEST_RR 177, and, 0x09080100, 0x5b0d3364, 0xad8a0d88
  TEST_RR 178, and, 0x571c3254, 0xfffffffc, 0x571c3255
  TEST_RR 179, and, 0x471c3254, 0xeffffffc, 0x571c3255
  TEST_RR 180, and, 0x7d202840, 0xffb33a40, 0x7d2ced5c
  TEST_RR 181, and, 0x6d202840, 0xffb33a40, 0x6d2ced5c
  TEST_RR 182, and, 0x911f8864, 0x911f886c, 0xfffffee4
  TEST_RR 183, and, 0xb11f8864, 0xb11f886c, 0xfffffee4
  TEST_RR 184, and, 0xb8c74614, 0xbacfd695, 0xfcd74e74
  TEST_RR 185, and, 0x98c74614, 0xbacfd695, 0xdcd74e74
  TEST_RR 186, and, 0x67408020, 0x77cc8c38, 0x6751e224
  TEST_RR 187, and, 0x27408020, 0x37cc8c38, 0x6751e224
  TEST_RR 188, and, 0x3b5da100, 0xffffa992, 0x3b5df70d
  TEST_RR 189, and, 0x7b5da100, 0xffffa992, 0x7b5df70d
  TEST_RR 190, and, 0x09404151, 0x79f0cb55, 0x8f4251f9
  TEST_RR 191, and, 0x89404151, 0xf9f0cb55, 0x8f4251f9
  TEST_RR 192, and, 0x69100400, 0xfdda3500, 0x6b144ce5
  TEST_RR 193, and, 0xe9100400, 0xfdda3500, 0xeb144ce5

  // Noise.
  TEST_RR 194, and, 0x00160340, 0xce1e4343, 0x30b62f4c
  TEST_RR 195, and, 0x80a08109, 0xb0fc8709, 0xc6a3d979
  TEST_RR 196, and, 0x061b0060, 0x67bb0a60, 0x061f30f5
  TEST_RR 197, and, 0x4b001080, 0x5b0255ec, 0xeb9c3093
  TEST_RR 198, and, 0x04802200, 0x34c02a09, 0x05a7b610
  TEST_RR 199, and, 0x24ca0000, 0x34cbeb07, 0xe6ea1010
  TEST_RR 200, and, 0x201a9a8a, 0x245adaca, 0xfa3abbbf
  TEST_RR 201, and, 256, 0x382a4bb8, 0x0441b545
  TEST_RR 202, and, 0x862b1022, 0xb66bd222, 0x8ebb18f7
  TEST_RR 203, and, 0x4429144a, 0x4639b4cb, 0x746d154e
  TEST_RR 204, and, 0x85494830, 0x974d7cba, 0x857bcb71
  TEST_RR 205, and, 0x00028302, 0x6a43c326, 0x940a9f52
  TEST_RR 206, and, 0x00021ce3, 0x301b1ee3, 0x4a46fceb
  TEST_RR 207, and, 0x92319540, 0xb377bd42, 0xda319750
  TEST_RR 208, and, 0x4a206d0b, 0x6abc7d2b, 0x5f236f4f
  TEST_RR 209, and, 0x190d0084, 0x7d1d96a7, 0x1bcd00c4

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, and, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, and, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, and, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 213, and, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, and, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, and, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, and, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, and, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, and, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, and, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, and, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 221, and, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, and, 3, 7, 3
  TEST_RR_RD_IS_RS2 223, and, 3, 7, 3
  TEST_RR_SAME_SOURCES 224, and, 7, 7
  TEST_RR_ALL_SAME 225, and, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, and, 0xf9a5cf6b, 0xf9a5cf6b, 0xf9a5cf6b, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, and, 0xa1bcb864, 0xa1bcb864, 0xa1bcb864, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, and, 0xd697f9db, 0xd697f9db, 0xd697f9db, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, and, 0xfffff976, 0xfffff976, 0xfffff976, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, and, 0xa24acf5d, 0xa24acf5d, 0xa24acf5d, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, and, 0xa91551c5, 0xa91551c5, 0xa91551c5, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, and, 0x59be6652, 0x59be6652, 0x59be6652, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, and, 0xb552a935, 0xb552a935, 0xb552a935, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, and, 0xfffffffb, 0xfffffffb, 0xfffffffb, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, and, 0xdec0c81c, 0xdec0c81c, 0xdec0c81c, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, and, 0xd0354957, 0xd0354957, 0xd0354957, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, and, 0xfffffffd, 0xfffffffd, 0xfffffffd, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, and, 0x1b80ee13, 0x1b80ee13, 0x1b80ee13, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, and, 0xfcb2a140, 0xfcb2a140, 0xfcb2a140, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, and, 0xffeceffc, 0xffeceffc, 0xffeceffc, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, and, 0x3e963914, 0x3e963914, 0x3e963914, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, and, 0x15be53c8, 0x15be53c8, 0x15be53c8, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, and, 0xeb419cf2, 0xeb419cf2, 0xeb419cf2, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, and, 0x898dbb37, 0x898dbb37, 0x898dbb37, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, and, 0x3690e439, 0x3690e439, 0x3690e439, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, and, 0xffffff3d, 0xffffff3d, 0xffffff3d, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, and, 0xffffff82, 0xffffff82, 0xffffff82, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, and, 0xfffffb3c, 0xfffffb3c, 0xfffffb3c, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, and, 0x02b447b3, 0x02b447b3, 0x02b447b3, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, and, 0x5816cf72, 0x5816cf72, 0x5816cf72, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, and, 0xffffe91c, 0xffffe91c, 0xffffe91c, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, and, 0xfff643d8, 0xfff643d8, 0xfff643d8, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, and, 0xfffffef0, 0xfffffef0, 0xfffffef0, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, and, 0xd62c579d, 0xd62c579d, 0xd62c579d, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, and, 0x71f50a94, 0x71f50a94, 0x71f50a94, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, and, 0x375a0280, 0xff5a2ec4, 0x377fc28b
  TEST_RR_RESULT_AFTER 257, 1, and, 0x00644883, 0xbce44b93, 0x0175dc83
  TEST_RR_RESULT_AFTER 258, 2, and, 2, 0x84a32e86, 2

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, and, 0x99489ff4, 0x99489ff4, 0x99489ff4
  TEST_RR_12_AFTER 260, 0, 1, and, 0x11e21bf9, 0x11e21bf9, 0x11e21bf9
  TEST_RR_12_AFTER 261, 0, 2, and, 0xa3273ca3, 0xa3273ca3, 0xa3273ca3
  TEST_RR_12_AFTER 262, 1, 0, and, 0xfff590d6, 0xfff590d6, 0xfff590d6
  TEST_RR_12_AFTER 263, 1, 1, and, 0xfffffd32, 0xfffffd32, 0xfffffd32
  TEST_RR_12_AFTER 264, 1, 2, and, 0x9ac744ae, 0x9ac744ae, 0x9ac744ae
  TEST_RR_12_AFTER 265, 2, 0, and, 67, 67, 67
  TEST_RR_12_AFTER 266, 2, 1, and, 0x150d6ab9, 0x150d6ab9, 0xfffffffd
  TEST_RR_12_AFTER 267, 2, 2, and, 0x82820002, 0x879a0147, 0xe2c6443a
  TEST_RR_21_AFTER 268, 0, 0, and, 0xfffffffb, 0xfffffffb, 0xfffffffb
  TEST_RR_21_AFTER 269, 0, 1, and, 0x0075c44e, 0x0075c44e, 0x0075c44e
  TEST_RR_21_AFTER 270, 0, 2, and, 0xfff4789c, 0xfff4789c, 0xfff4789c
  TEST_RR_21_AFTER 271, 1, 0, and, 0x00057894, 0x00057894, 0x00057894
  TEST_RR_21_AFTER 272, 1, 1, and, 0xfff91e4c, 0xfff91e4c, 0xfff91e4c
  TEST_RR_21_AFTER 273, 1, 2, and, 948, 948, 948
  TEST_RR_21_AFTER 274, 2, 0, and, 0x5b1b18d6, 0x5b1b18d6, 0x5b1b18d6
  TEST_RR_21_AFTER 275, 2, 1, and, 0xffffa01f, 0xffffa01f, 0xffffa01f
  TEST_RR_21_AFTER 276, 2, 2, and, 0xfffffd03, 0xfffffd03, 0xfffffd03
  TEST_RR_BOTH_AFTER 277, 0, 0, and, 0x2ce39f49, 0x2ce39f49, 0x2ce39f49
  TEST_RR_BOTH_AFTER 278, 0, 1, and, 0x09e1e601, 0x09e1e601, 0x09e1e601
  TEST_RR_BOTH_AFTER 279, 0, 2, and, 0x82650904, 0xd36f0fa4, 0xa6e5891d
  TEST_RR_BOTH_AFTER 280, 1, 0, and, 0x9c304dd8, 0x9c304dd8, 0x9c304dd8
  TEST_RR_BOTH_AFTER 281, 1, 1, and, 0x051d6110, 0x051d6110, 0x051d6110
  TEST_RR_BOTH_AFTER 282, 2, 0, and, 0x00d960e2, 0x00d960e2, 0x00d960e2

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, and, 3, 3, 3
  TEST_RR_RS2_LOADED 284, 0, and, 3, 3, 3
  TEST_RR_BOTH_LOADED 285, 0, and, 3, 3
  TEST_RR_RS1_LOADED 286, 1, and, 0xfffffff8, 0xfffffff8, 0xfffffff8
  TEST_RR_RS2_LOADED 287, 1, and, 0xfffffff8, 0xfffffff8, 0xfffffff8
  TEST_RR_BOTH_LOADED 288, 1, and, 0xfffffff8, 0xfffffff8
  TEST_RR_RS1_LOADED 289, 2, and, 1, 1, 1
  TEST_RR_RS2_LOADED 290, 2, and, 1, 1, 1
  TEST_RR_BOTH_LOADED 291, 2, and, 1, 1

  // Each result is at once a source.
  TEST_RR_CHAIN 292, and, 0x420a1485, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, and, 0x420a1485, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, and, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, and, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, and, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, and, 0, 1
  TEST_RR_ZERO_RS2 298, and, 0, 1
  TEST_RR_ZERO_RS1 299, and, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, and, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, and, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, and, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, and, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, and, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, and, 0, 5
  TEST_RR_ZERO_RS2 306, and, 0, 5
  TEST_RR_ZERO_RS1 307, and, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, and, 0, 0x00030201
  TEST_RR_ZERO_RS1 309, and, 0, 0
  TEST_RR_ZERO_RS2 310, and, 0, 0
  TEST_RR_ZERO_BOTH 311, and, 0
  TEST_RR_ZERO_RD 312, and, 0x002a61e9, 0xb9fce8c3
  TEST_RR_ZERO_RD 313, and, 0xffffff03, 0x5d252a75
  TEST_RR_ZERO_RD 314, and, 0xffffd784, 0xfffffff1

TEST_END
