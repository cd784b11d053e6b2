// mul: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, mul, 0, 0, 0
  TEST_RR 3, mul, 0, 0, 1
  TEST_RR 4, mul, 0, 0, 2
  TEST_RR 5, mul, 0, 0, 0x7fffffff
  TEST_RR 6, mul, 0, 0, 0x80000000
  TEST_RR 7, mul, 0, 0, 0x80000001
  TEST_RR 8, mul, 0, 0, 0xffff8000
  TEST_RR 9, mul, 0, 0, 0xffffffff
  TEST_RR 10, mul, 0, 1, 0
  TEST_RR 11, mul, 1, 1, 1
  TEST_RR 12, mul, 2, 1, 2
  TEST_RR 13, mul, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, mul, 0x80000000, 1, 0x80000000
  TEST_RR 15, mul, 0x80000001, 1, 0x80000001
  TEST_RR 16, mul, 0xffff8000, 1, 0xffff8000
  TEST_RR 17, mul, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, mul, 0, 2, 0
  TEST_RR 19, mul, 2, 2, 1
  TEST_RR 20, mul, 4, 2, 2
  TEST_RR 21, mul, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 22, mul, 0, 2, 0x80000000
  TEST_RR 23, mul, 2, 2, 0x80000001
  TEST_RR 24, mul, 0xffff0000, 2, 0xffff8000
  TEST_RR 25, mul, 0xfffffffe, 2, 0xffffffff
  TEST_RR 26, mul, 0, 0x7fffffff, 0
  TEST_RR 27, mul, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, mul, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 29, mul, 1, 0x7fffffff, 0x7fffffff
  TEST_RR 30, mul, 0x80000000, 0x7fffffff, 0x80000000
  TEST_RR 31, mul, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, mul, 0x00008000, 0x7fffffff, 0xffff8000
  TEST_RR 33, mul, 0x80000001, 0x7fffffff, 0xffffffff
  TEST_RR 34, mul, 0, 0x80000000, 0
  TEST_RR 35, mul, 0x80000000, 0x80000000, 1
  TEST_RR 36, mul, 0, 0x80000000, 2
  TEST_RR 37, mul, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, mul, 0, 0x80000000, 0x80000000
  TEST_RR 39, mul, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, mul, 0, 0x80000000, 0xffff8000
  TEST_RR 41, mul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, mul, 0, 0x80000001, 0
  TEST_RR 43, mul, 0x80000001, 0x80000001, 1
  TEST_RR 44, mul, 2, 0x80000001, 2
  TEST_RR 45, mul, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, mul, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, mul, 1, 0x80000001, 0x80000001
  TEST_RR 48, mul, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 49, mul, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_RR 50, mul, 0, 0xffff8000, 0
  TEST_RR 51, mul, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, mul, 0xffff0000, 0xffff8000, 2
  TEST_RR 53, mul, 0x00008000, 0xffff8000, 0x7fffffff
  TEST_RR 54, mul, 0, 0xffff8000, 0x80000000
  TEST_RR 55, mul, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, mul, 0x40000000, 0xffff8000, 0xffff8000
  TEST_RR 57, mul, 0x00008000, 0xffff8000, 0xffffffff
  TEST_RR 58, mul, 0, 0xffffffff, 0
  TEST_RR 59, mul, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, mul, 0xfffffffe, 0xffffffff, 2
  TEST_RR 61, mul, 0x80000001, 0xffffffff, 0x7fffffff
  TEST_RR 62, mul, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, mul, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_RR 64, mul, 0x00008000, 0xffffffff, 0xffff8000
  TEST_RR 65, mul, 1, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, mul, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_RR 67, mul, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, mul, 0xb41e790a, 2, 0x5a0f3c85
  TEST_RR 69, mul, 0x86b52dce, 0xc35a96e7, 2
  TEST_RR 70, mul, 0x683cf214, 4, 0x5a0f3c85
  TEST_RR 71, mul, 0x0d6a5b9c, 0xc35a96e7, 4
  TEST_RR 72, mul, 0xd079e428, 8, 0x5a0f3c85
  TEST_RR 73, mul, 0x1ad4b738, 0xc35a96e7, 8
  TEST_RR 74, mul, 0xa0f3c850, 16, 0x5a0f3c85
  TEST_RR 75, mul, 0x35a96e70, 0xc35a96e7, 16
  TEST_RR 76, mul, 0x41e790a0, 32, 0x5a0f3c85
  TEST_RR 77, mul, 0x6b52dce0, 0xc35a96e7, 32
  TEST_RR 78, mul, 0x83cf2140, 64, 0x5a0f3c85
  TEST_RR 79, mul, 0xd6a5b9c0, 0xc35a96e7, 64
  TEST_RR 80, mul, 0x079e4280, 128, 0x5a0f3c85
  TEST_RR 81, mul, 0xad4b7380, 0xc35a96e7, 128
  TEST_RR 82, mul, 0x0f3c8500, 256, 0x5a0f3c85
  TEST_RR 83, mul, 0x5a96e700, 0xc35a96e7, 256
  TEST_RR 84, mul, 0x1e790a00, 512, 0x5a0f3c85
  TEST_RR 85, mul, 0xb52dce00, 0xc35a96e7, 512
  TEST_RR 86, mul, 0x3cf21400, 1024, 0x5a0f3c85
  TEST_RR 87, mul, 0x6a5b9c00, 0xc35a96e7, 1024
  TEST_RR 88, mul, 0x79e42800, 2048, 0x5a0f3c85
  TEST_RR 89, mul, 0xd4b73800, 0xc35a96e7, 2048
  TEST_RR 90, mul, 0xf3c85000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, mul, 0xa96e7000, 0xc35a96e7, 0x00001000
  TEST_RR 92, mul, 0xe790a000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, mul, 0x52dce000, 0xc35a96e7, 0x00002000
  TEST_RR 94, mul, 0xcf214000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, mul, 0xa5b9c000, 0xc35a96e7, 0x00004000
  TEST_RR 96, mul, 0x9e428000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, mul, 0x4b738000, 0xc35a96e7, 0x00008000
  TEST_RR 98, mul, 0x3c850000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, mul, 0x96e70000, 0xc35a96e7, 0x00010000
  TEST_RR 100, mul, 0x790a0000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, mul, 0x2dce0000, 0xc35a96e7, 0x00020000
  TEST_RR 102, mul, 0xf2140000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, mul, 0x5b9c0000, 0xc35a96e7, 0x00040000
  TEST_RR 104, mul, 0xe4280000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, mul, 0xb7380000, 0xc35a96e7, 0x00080000
  TEST_RR 106, mul, 0xc8500000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, mul, 0x6e700000, 0xc35a96e7, 0x00100000
  TEST_RR 108, mul, 0x90a00000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, mul, 0xdce00000, 0xc35a96e7, 0x00200000
  TEST_RR 110, mul, 0x21400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, mul, 0xb9c00000, 0xc35a96e7, 0x00400000
  TEST_RR 112, mul, 0x42800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, mul, 0x73800000, 0xc35a96e7, 0x00800000
  TEST_RR 114, mul, 0x85000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, mul, 0xe7000000, 0xc35a96e7, 0x01000000
  TEST_RR 116, mul, 0x0a000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, mul, 0xce000000, 0xc35a96e7, 0x02000000
  TEST_RR 118, mul, 0x14000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, mul, 0x9c000000, 0xc35a96e7, 0x04000000
  TEST_RR 120, mul, 0x28000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, mul, 0x38000000, 0xc35a96e7, 0x08000000
  TEST_RR 122, mul, 0x50000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, mul, 0x70000000, 0xc35a96e7, 0x10000000
  TEST_RR 124, mul, 0xa0000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, mul, 0xe0000000, 0xc35a96e7, 0x20000000
  TEST_RR 126, mul, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, mul, 0xc0000000, 0xc35a96e7, 0x40000000
  TEST_RR 128, mul, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_RR 129, mul, 0x80000000, 0xc35a96e7, 0x80000000
  TEST_RR 130, mul, 18, 0xfffffffe, 0xfffffff7
  TEST_RR 131, mul, 3075, 0xfffffffd, 0xfffffbff
  TEST_RR 132, mul, 0x000a0005, 0xfffffffb, 0xfffdffff
  TEST_RR 133, mul, 0x09000009, 0xfffffff7, 0xfeffffff
  TEST_RR 134, mul, 0x80000011, 0xffffffef, 0x7fffffff
  TEST_RR 135, mul, 2145, 0xffffffdf, 0xffffffbf
  TEST_RR 136, mul, 0x00082041, 0xffffffbf, 0xffffdfff
  TEST_RR 137, mul, 0x08100081, 0xffffff7f, 0xffefffff
  TEST_RR 138, mul, 0x08000101, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, mul, 2565, 0xfffffdff, 0xfffffffb
  TEST_RR 140, mul, 0x00080601, 0xfffffbff, 0xfffffdff
  TEST_RR 141, mul, 0x08010801, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, mul, 0x00801001, 0xffffefff, 0xff7fffff
  TEST_RR 143, mul, 0x40002001, 0xffffdfff, 0xbfffffff
  TEST_RR 144, mul, 0x00084021, 0xffffbfff, 0xffffffdf
  TEST_RR 145, mul, 0x08009001, 0xffff7fff, 0xffffefff
  TEST_RR 146, mul, 0x00090001, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, mul, 0x04020001, 0xfffdffff, 0xfbffffff
  TEST_RR 148, mul, 0x000c0003, 0xfffbffff, 0xfffffffd
  TEST_RR 149, mul, 0x08080101, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, mul, 0x00108001, 0xffefffff, 0xffff7fff
  TEST_RR 151, mul, 0x00600001, 0xffdfffff, 0xffbfffff
  TEST_RR 152, mul, 0x20400001, 0xffbfffff, 0xdfffffff
  TEST_RR 153, mul, 0x08800011, 0xff7fffff, 0xffffffef
  TEST_RR 154, mul, 0x01000801, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, mul, 0x02040001, 0xfdffffff, 0xfffbffff
  TEST_RR 156, mul, 0x06000001, 0xfbffffff, 0xfdffffff
  TEST_RR 157, mul, 0x10000002, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, mul, 0x10000081, 0xefffffff, 0xffffff7f
  TEST_RR 159, mul, 0x20004001, 0xdfffffff, 0xffffbfff
  TEST_RR 160, mul, 0x40200001, 0xbfffffff, 0xffdfffff
  TEST_RR 161, mul, 0x90000001, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, mul, 0x906ac742, 0xaacfc8cf, 0x9c6c911e
  TEST_RR 163, mul, 0x87de634c, 0x8743b5f6, 0x03bfa412
  TEST_RR 164, mul, 0x0dcaaca2, 0xf3c6424a, 0xc40306bd
  TEST_RR 165, mul, 0xdc57ca24, 0xbe9df744, 0xc42cbf39
  TEST_RR 166, mul, 0x3012ff80, 0x923875cc, 0xbeee48a0
  TEST_RR 167, mul, 0x837130d0, 0x863960d0, 0x8cc73101
  TEST_RR 168, mul, 0xe6c96180, 0xad85b5a3, 0x04a03080
  TEST_RR 169, mul, 0x5c600660, 0xe2c91a20, 0x204339c3
  TEST_RR 170, mul, 0x34c91800, 0x16a68800, 0xce4ddbb3
  TEST_RR 171, mul, 0x05fc2068, 0xad6c1e98, 0xaec84c9f
  TEST_RR 172, mul, 0x0b09b244, 0x50e0acf1, 0x78d0e684
  TEST_RR 173, mul, 0x70bb5070, 0x986ea08f, 0xe3ef0090
  TEST_RR 174, mul, 0x661db5b9, 0x90774649, 0x7c3433f1
  TEST_RR 175, mul, 0x617e1d82, 0x6bfd4cf6, 0xb72a98f3
  TEST_RR 176, mul, 0x8eeb6cae, 0x9b8562c2, 0x8b8f2ab7
  TEST_RR 177, mul, 0xd3b57760, 0xe1bf1763, 0xfe24b920

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, mul, 0xc6f78a03, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, mul, 0xc6f78a03, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, mul, 0x5d5f8471, 0xc35a96e7
  TEST_RR_ALL_SAME 181, mul, 0x5d5f8471, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, mul, 0xc6f78a03, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, mul, 0xc6f78a03, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, mul, 0xa9e49d19, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, mul, 0xa9e49d19, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, mul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, mul, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, mul, 0, 0x80000000
  TEST_RR_ALL_SAME 189, mul, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, mul, 21, 7, 3
  TEST_RR_RD_IS_RS2 191, mul, 21, 7, 3
  TEST_RR_SAME_SOURCES 192, mul, 49, 7
  TEST_RR_ALL_SAME 193, mul, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, mul, 0x6c9490a8, 0x789bed1c, 0x4429fb86, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, mul, 0xa9ee40cd, 0x99a2c273, 0x752fdfbf, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, mul, 0x3eee2a1c, 0x0e757797, 0xa5358a44, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, mul, 0x801afac8, 0xcf36e146, 0x04df8f4c, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, mul, 0xab657270, 0x47566b98, 0xa4dcc4fa, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, mul, 0xd9d4f007, 0x995f96fd, 0x4d89ac53, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, mul, 0xce344e56, 0x090268a5, 0xd032ef1e, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, mul, 0xb6823a48, 0x29f96d65, 0x51d9b0a8, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, mul, 0xe68904d2, 0x5e4479da, 0x1f3227ed, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, mul, 0xb465ee00, 0x056b2740, 0x38c83d18, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, mul, 0xb034858d, 0x1b2d53a5, 0x77bb25c9, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, mul, 0x70e1d498, 0x1f41cc93, 0x3a74d008, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, mul, 0x0b886bd8, 0x151582d9, 0x894db398, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, mul, 0xc1f0632e, 0x7ebc89ba, 0x77673f03, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, mul, 0x4a69d8d2, 0x2f21f0ca, 0x1016c9b5, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, mul, 0x4e577ced, 0x8e6dd5c7, 0x37d4c7ab, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, mul, 0x305bd6f8, 0xc97190f2, 0x8a3ce05c, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, mul, 0x037e6a8c, 0xeb75d5e2, 0x9a26ada6, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, mul, 0xa7ed2722, 0xb840cc1f, 0x246b549e, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, mul, 0x95e9bbf2, 0xc5e17806, 0x8266a353, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, mul, 0x1f5d1430, 0x4f78eab2, 0x5cabdfd8, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, mul, 0x4bb588b8, 0xa602646b, 0x49378828, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, mul, 0xd8beb882, 0xe69947f1, 0x51f452a2, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, mul, 0x8ecb0098, 0x134f7b36, 0x9e352ba4, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, mul, 0x0a8dfd20, 0x68712ab0, 0xb2eacf76, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, mul, 0x6e3f7706, 0x2cb12af5, 0x2179632e, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, mul, 0xcbf42874, 0xda1842a6, 0x10bd119e, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, mul, 0x785ee328, 0xe71dd4ec, 0x8fc4b5be, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, mul, 0x51ef1100, 0x7dbcbe51, 0xfe34c100, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, mul, 0xfcd44fda, 0x43d8053a, 0x51bd5191, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, mul, 0x45015b89, 0xc36447a9, 0x8a6760e1
  TEST_RR_RESULT_AFTER 225, 1, mul, 0xf6a0998c, 0xf01d5662, 0x4da93ba6
  TEST_RR_RESULT_AFTER 226, 2, mul, 0xf27e1e1e, 0xb7451e6d, 0x3f080bd6

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, mul, 0x45372f8c, 0xbc41e47e, 0x1342eaba
  TEST_RR_12_AFTER 228, 0, 1, mul, 0xd163dba3, 0x34349ff1, 0x71cc88d3
  TEST_RR_12_AFTER 229, 0, 2, mul, 0xade10fb2, 0x49a599ff, 0x70ebdc4e
  TEST_RR_12_AFTER 230, 1, 0, mul, 0x386795fc, 0x58d3a627, 0xec89d3a4
  TEST_RR_12_AFTER 231, 1, 1, mul, 0xcb78e4ac, 0xbc73d32c, 0x97ada121
  TEST_RR_12_AFTER 232, 1, 2, mul, 0xf75d20a4, 0x09efdcea, 0xa09dc8ca
  TEST_RR_12_AFTER 233, 2, 0, mul, 0xb1a6801c, 0x388ea5d4, 0x62d8f80b
  TEST_RR_12_AFTER 234, 2, 1, mul, 0xee85df71, 0x0c309181, 0xa3e565f1
  TEST_RR_12_AFTER 235, 2, 2, mul, 0xd27757cc, 0xa73ffea2, 0x3fb4b006
  TEST_RR_21_AFTER 236, 0, 0, mul, 0xe1ae2040, 0xdafe00a4, 0x05e20990
  TEST_RR_21_AFTER 237, 0, 1, mul, 0x8a4b1700, 0x8320821a, 0x4b25d980
  TEST_RR_21_AFTER 238, 0, 2, mul, 0xe935b6e0, 0x8c81f76c, 0x747762a8
  TEST_RR_21_AFTER 239, 1, 0, mul, 0x2dc7578c, 0xb9c9cf09, 0x3168322c
  TEST_RR_21_AFTER 240, 1, 1, mul, 0x54d1a20d, 0xa7ee0d0d, 0xc9dea901
  TEST_RR_21_AFTER 241, 1, 2, mul, 0xf0a63ecc, 0xc2f95ab5, 0x53cbe71c
  TEST_RR_21_AFTER 242, 2, 0, mul, 0x74cd5848, 0x2649b8b8, 0x9d0f82df
  TEST_RR_21_AFTER 243, 2, 1, mul, 0x8a7db600, 0xa47a35a0, 0xb6a33a70
  TEST_RR_21_AFTER 244, 2, 2, mul, 0x0bcf5537, 0x13406535, 0xc4223a3b
  TEST_RR_BOTH_AFTER 245, 0, 0, mul, 0x6d36b182, 0x2037e4d6, 0xbcf5e483
  TEST_RR_BOTH_AFTER 246, 0, 1, mul, 0x52caa4ab, 0xf06e6ecf, 0x1c6b8365
  TEST_RR_BOTH_AFTER 247, 0, 2, mul, 0x217a11a0, 0x6154504e, 0x9399e2b0
  TEST_RR_BOTH_AFTER 248, 1, 0, mul, 0xefce4845, 0x25b1f8c3, 0x4e466a57
  TEST_RR_BOTH_AFTER 249, 1, 1, mul, 0x06683126, 0x637a2485, 0xac22806e
  TEST_RR_BOTH_AFTER 250, 2, 0, mul, 0x94bcf9f1, 0x80c30001, 0xb229f9f1

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, mul, 0x14878319, 0x3fa9dd51, 0xe71b3749
  TEST_RR_RS2_LOADED 252, 0, mul, 0x14878319, 0x3fa9dd51, 0xe71b3749
  TEST_RR_BOTH_LOADED 253, 0, mul, 0xd246f3a1, 0x3fa9dd51
  TEST_RR_RS1_LOADED 254, 1, mul, 0x72b21b58, 0x183834dd, 0xb93e8738
  TEST_RR_RS2_LOADED 255, 1, mul, 0x72b21b58, 0x183834dd, 0xb93e8738
  TEST_RR_BOTH_LOADED 256, 1, mul, 0x9b9a86c9, 0x183834dd
  TEST_RR_RS1_LOADED 257, 2, mul, 0x675ae40d, 0x42cf4ee1, 0x542356ad
  TEST_RR_RS2_LOADED 258, 2, mul, 0x675ae40d, 0x42cf4ee1, 0x542356ad
  TEST_RR_BOTH_LOADED 259, 2, mul, 0xac2be1c1, 0x42cf4ee1

  // Each result is at once a source.
  TEST_RR_CHAIN 260, mul, 0x40313c09, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, mul, 0x40313c09, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, mul, 9, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, mul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, mul, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, mul, 0, 1
  TEST_RR_ZERO_RS2 266, mul, 0, 1
  TEST_RR_ZERO_RS1 267, mul, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, mul, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, mul, 0
  TEST_RR_ZERO_RD 270, mul, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, mul, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, mul, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, mul, 1, 0xffffffff

TEST_END
