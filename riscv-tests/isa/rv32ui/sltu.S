// sltu: 380 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sltu, 0, 0, 0
  TEST_RR 3, sltu, 1, 0, 1
  TEST_RR 4, sltu, 1, 0, 2
  TEST_RR 5, sltu, 1, 0, 0x7fffffff
  TEST_RR 6, sltu, 1, 0, 0x80000000
  TEST_RR 7, sltu, 1, 0, 0x80000001
  TEST_RR 8, sltu, 1, 0, 0xffff8000
  TEST_RR 9, sltu, 1, 0, 0xffffffff
  TEST_RR 10, sltu, 0, 1, 0
  TEST_RR 11, sltu, 0, 1, 1
  TEST_RR 12, sltu, 1, 1, 2
  TEST_RR 13, sltu, 1, 1, 0x7fffffff
  TEST_RR 14, sltu, 1, 1, 0x80000000
  TEST_RR 15, sltu, 1, 1, 0x80000001
  TEST_RR 16, sltu, 1, 1, 0xffff8000
  TEST_RR 17, sltu, 1, 1, 0xffffffff
  TEST_RR 18, sltu, 0, 2, 0
  TEST_RR 19, sltu, 0, 2, 1
  TEST_RR 20, sltu, 0, 2, 2
  TEST_RR 21, sltu, 1, 2, 0x7fffffff
  TEST_RR 22, sltu, 1, 2, 0x80000000
  TEST_RR 23, sltu, 1, 2, 0x80000001
  TEST_RR 24, sltu, 1, 2, 0xffff8000
  TEST_RR 25, sltu, 1, 2, 0xffffffff
  TEST_RR 26, sltu, 0, 0x7fffffff, 0
  TEST_RR 27, sltu, 0, 0x7fffffff, 1
  TEST_RR 28, sltu, 0, 0x7fffffff, 2
  TEST_RR 29, sltu, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sltu, 1, 0x7fffffff, 0x80000000
  TEST_RR 31, sltu, 1, 0x7fffffff, 0x80000001
  TEST_RR 32, sltu, 1, 0x7fffffff, 0xffff8000
  TEST_RR 33, sltu, 1, 0x7fffffff, 0xffffffff
  TEST_RR 34, sltu, 0, 0x80000000, 0
  TEST_RR 35, sltu, 0, 0x80000000, 1
  TEST_RR 36, sltu, 0, 0x80000000, 2
  TEST_RR 37, sltu, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, sltu, 0, 0x80000000, 0x80000000
  TEST_RR 39, sltu, 1, 0x80000000, 0x80000001
  TEST_RR 40, sltu, 1, 0x80000000, 0xffff8000
  TEST_RR 41, sltu, 1, 0x80000000, 0xffffffff
  TEST_RR 42, sltu, 0, 0x80000001, 0
  TEST_RR 43, sltu, 0, 0x80000001, 1
  TEST_RR 44, sltu, 0, 0x80000001, 2
  TEST_RR 45, sltu, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, sltu, 0, 0x80000001, 0x80000000
  TEST_RR 47, sltu, 0, 0x80000001, 0x80000001
  TEST_RR 48, sltu, 1, 0x80000001, 0xffff8000
  TEST_RR 49, sltu, 1, 0x80000001, 0xffffffff
  TEST_RR 50, sltu, 0, 0xffff8000, 0
  TEST_RR 51, sltu, 0, 0xffff8000, 1
  TEST_RR 52, sltu, 0, 0xffff8000, 2
  TEST_RR 53, sltu, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, sltu, 0, 0xffff8000, 0x80000000
  TEST_RR 55, sltu, 0, 0xffff8000, 0x80000001
  TEST_RR 56, sltu, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, sltu, 1, 0xffff8000, 0xffffffff
  TEST_RR 58, sltu, 0, 0xffffffff, 0
  TEST_RR 59, sltu, 0, 0xffffffff, 1
  TEST_RR 60, sltu, 0, 0xffffffff, 2
  TEST_RR 61, sltu, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, sltu, 0, 0xffffffff, 0x80000000
  TEST_RR 63, sltu, 0, 0xffffffff, 0x80000001
  TEST_RR 64, sltu, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, sltu, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, sltu, 0, 0xfffffffd, 0xfffffffa
  TEST_RR 67, sltu, 1, 0xfffffff9, 0xfffffffa
  TEST_RR 68, sltu, 0, 0xffffff90, 0xffffff90
  TEST_RR 69, sltu, 1, 0xffffff90, 0xffffff98
  TEST_RR 70, sltu, 1, 10, 19
  TEST_RR 71, sltu, 0, 10, 3
  TEST_RR 72, sltu, 0, 0xffffffff, 0xfffffffe
  TEST_RR 73, sltu, 1, 0xffffffbf, 0xfffffffe
  TEST_RR 74, sltu, 1, 0xffffffd1, 0xffffffff
  TEST_RR 75, sltu, 0, 0xffffffd1, 0xffffffbf
  TEST_RR 76, sltu, 1, 0xffffffca, 0xffffffff
  TEST_RR 77, sltu, 0, 0xffffffca, 0xffffff7f
  TEST_RR 78, sltu, 1, 1, 197
  TEST_RR 79, sltu, 0, 257, 197
  TEST_RR 80, sltu, 1, 0xfffffeae, 0xffffff81
  TEST_RR 81, sltu, 0, 0xfffffeae, 0xfffffe81
  TEST_RR 82, sltu, 1, 0, 15
  TEST_RR 83, sltu, 0, 512, 15
  TEST_RR 84, sltu, 0, 88, 5
  TEST_RR 85, sltu, 1, 88, 517
  TEST_RR 86, sltu, 1, 21, 244
  TEST_RR 87, sltu, 0, 1045, 244
  TEST_RR 88, sltu, 0, 42, 7
  TEST_RR 89, sltu, 1, 42, 1031
  TEST_RR 90, sltu, 1, 50, 62
  TEST_RR 91, sltu, 0, 2098, 62
  TEST_RR 92, sltu, 1, 0xfffffe3e, 0xfffffeea
  TEST_RR 93, sltu, 0, 0xfffffe3e, 0xfffff6ea
  TEST_RR 94, sltu, 1, 422, 3160
  TEST_RR 95, sltu, 0, 0x000011a6, 3160
  TEST_RR 96, sltu, 1, 0xfffffff9, 0xfffffffe
  TEST_RR 97, sltu, 0, 0xfffffff9, 0xffffeffe
  TEST_RR 98, sltu, 1, 9, 40
  TEST_RR 99, sltu, 0, 0x00002009, 40
  TEST_RR 100, sltu, 0, 12, 2
  TEST_RR 101, sltu, 1, 12, 0x00002002
  TEST_RR 102, sltu, 1, 494, 797
  TEST_RR 103, sltu, 0, 0x000041ee, 797
  TEST_RR 104, sltu, 1, 0xffffff61, 0xfffffff6
  TEST_RR 105, sltu, 0, 0xffffff61, 0xffffbff6
  TEST_RR 106, sltu, 0, 0xfffffed7, 0xfffffc7b
  TEST_RR 107, sltu, 1, 0xffff7ed7, 0xfffffc7b
  TEST_RR 108, sltu, 0, 34, 6
  TEST_RR 109, sltu, 1, 34, 0x00008006
  TEST_RR 110, sltu, 0, 0xfffff826, 0xffffcad5
  TEST_RR 111, sltu, 1, 0xfffef826, 0xffffcad5
  TEST_RR 112, sltu, 0, 0x0000965b, 0x00006392
  TEST_RR 113, sltu, 1, 0x0000965b, 0x00016392
  TEST_RR 114, sltu, 1, 13, 55
  TEST_RR 115, sltu, 0, 0x0002000d, 55
  TEST_RR 116, sltu, 1, 0xffffe0ae, 0xfffffffe
  TEST_RR 117, sltu, 0, 0xffffe0ae, 0xfffdfffe
  TEST_RR 118, sltu, 0, 0xfffffe21, 0xffffeff6
  TEST_RR 119, sltu, 1, 0xfffbfe21, 0xffffeff6
  TEST_RR 120, sltu, 1, 0xfffe8d27, 0xffffd5b7
  TEST_RR 121, sltu, 0, 0xfffe8d27, 0xfffbd5b7
  TEST_RR 122, sltu, 1, 212, 1692
  TEST_RR 123, sltu, 0, 0x000800d4, 1692
  TEST_RR 124, sltu, 0, 0x0000e84d, 16
  TEST_RR 125, sltu, 1, 0x0000e84d, 0x00080010
  TEST_RR 126, sltu, 0, 0xfffffffd, 0xffffff76
  TEST_RR 127, sltu, 1, 0xffeffffd, 0xffffff76
  TEST_RR 128, sltu, 1, 0xfffff884, 0xfffffc8a
  TEST_RR 129, sltu, 0, 0xfffff884, 0xffeffc8a
  TEST_RR 130, sltu, 1, 0x000018e6, 0x000dfcf5
  TEST_RR 131, sltu, 0, 0x002018e6, 0x000dfcf5
  TEST_RR 132, sltu, 1, 0xffffffdc, 0xfffffffe
  TEST_RR 133, sltu, 0, 0xffffffdc, 0xffdffffe
  TEST_RR 134, sltu, 0, 0xfffffffe, 0xffc3ac71
  TEST_RR 135, sltu, 1, 0xffbffffe, 0xffc3ac71
  TEST_RR 136, sltu, 1, 0xfffffa05, 0xfffffff5
  TEST_RR 137, sltu, 0, 0xfffffa05, 0xffbffff5
  TEST_RR 138, sltu, 0, 0xfffffff2, 0xfffd9704
  TEST_RR 139, sltu, 1, 0xff7ffff2, 0xfffd9704
  TEST_RR 140, sltu, 1, 0xfffffff8, 0xfffffff9
  TEST_RR 141, sltu, 0, 0xfffffff8, 0xff7ffff9
  TEST_RR 142, sltu, 1, 140, 931
  TEST_RR 143, sltu, 0, 0x0100008c, 931
  TEST_RR 144, sltu, 1, 0xffe48c92, 0xfffffff8
  TEST_RR 145, sltu, 0, 0xffe48c92, 0xfefffff8
  TEST_RR 146, sltu, 0, 0xffffff4f, 0xfef65980
  TEST_RR 147, sltu, 1, 0xfdffff4f, 0xfef65980
  TEST_RR 148, sltu, 0, 2403, 0
  TEST_RR 149, sltu, 1, 2403, 0x02000000
  TEST_RR 150, sltu, 0, 0xffffffeb, 0xfffffe2d
  TEST_RR 151, sltu, 1, 0xfbffffeb, 0xfffffe2d
  TEST_RR 152, sltu, 0, 0x03c3065a, 440
  TEST_RR 153, sltu, 1, 0x03c3065a, 0x040001b8
  TEST_RR 154, sltu, 0, 0xffffff64, 0xffeb63dd
  TEST_RR 155, sltu, 1, 0xf7ffff64, 0xffeb63dd
  TEST_RR 156, sltu, 0, 0x06928b90, 0x0003a079
  TEST_RR 157, sltu, 1, 0x06928b90, 0x0803a079
  TEST_RR 158, sltu, 1, 2430, 0x00001d7d
  TEST_RR 159, sltu, 0, 0x1000097e, 0x00001d7d
  TEST_RR 160, sltu, 0, 0x000078e4, 57
  TEST_RR 161, sltu, 1, 0x000078e4, 0x10000039
  TEST_RR 162, sltu, 0, 0xfc98fd4b, 0xf56425d3
  TEST_RR 163, sltu, 1, 0xdc98fd4b, 0xf56425d3
  TEST_RR 164, sltu, 1, 0xee2be697, 0xfffffff4
  TEST_RR 165, sltu, 0, 0xee2be697, 0xdffffff4
  TEST_RR 166, sltu, 1, 0x12c43657, 0x2be235f1
  TEST_RR 167, sltu, 0, 0x52c43657, 0x2be235f1
  TEST_RR 168, sltu, 1, 0x935bdb60, 0xcdab7b27
  TEST_RR 169, sltu, 0, 0x935bdb60, 0x8dab7b27
  TEST_RR 170, sltu, 1, 0x76ced167, 0xc8385628
  TEST_RR 171, sltu, 0, 0xf6ced167, 0xc8385628
  TEST_RR 172, sltu, 1, 0xffe68ccd, 0xffffffac
  TEST_RR 173, sltu, 0, 0xffe68ccd, 0x7fffffac

  // Noise.
  TEST_RR 174, sltu, 0, 0x43d5fb69, 0x2008ce92
  TEST_RR 175, sltu, 0, 0xe68349cd, 0xa6ee0a8b
  TEST_RR 176, sltu, 0, 0xbe15dbcb, 0x22c499f8
  TEST_RR 177, sltu, 0, 0x7e8e8b5b, 0x7d300e1c
  TEST_RR 178, sltu, 1, 0xcf193188, 0xf4ac34c2
  TEST_RR 179, sltu, 1, 0x31503d00, 0x3adba40e
  TEST_RR 180, sltu, 1, 0x3dad2a90, 0x7339821a
  TEST_RR 181, sltu, 1, 0x07969bfa, 0x7f159fb5
  TEST_RR 182, sltu, 0, 0xa3759ce0, 0x3c3e085f
  TEST_RR 183, sltu, 0, 0xe90931e5, 0x2e8fed7d
  TEST_RR 184, sltu, 0, 0xa8fbad2e, 0x11512c41
  TEST_RR 185, sltu, 0, 0x3a6e35b3, 0x260b9eaa
  TEST_RR 186, sltu, 0, 0xbbc3ffe0, 0x0d159f54
  TEST_RR 187, sltu, 0, 0xd0bf96b4, 0x6d9bf586
  TEST_RR 188, sltu, 1, 0xd058f959, 0xe906394e
  TEST_RR 189, sltu, 1, 0x4358d8fb, 0xef7b6a8a

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 190, sltu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 191, sltu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 192, sltu, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 193, sltu, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 194, sltu, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 195, sltu, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 196, sltu, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 197, sltu, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 198, sltu, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 199, sltu, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 200, sltu, 0, 0x80000000
  TEST_RR_ALL_SAME 201, sltu, 0, 0x80000000
  TEST_RR_RD_IS_RS1 202, sltu, 0, 7, 3
  TEST_RR_RD_IS_RS2 203, sltu, 0, 7, 3
  TEST_RR_SAME_SOURCES 204, sltu, 0, 7
  TEST_RR_ALL_SAME 205, sltu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 206, sltu, 0, 0x648e5af2, 0x648e5af2, x1, x13, x19, x7
  TEST_RR_REGISTERS 207, sltu, 1, 0xf7a03b78, 0xfffffff8, x1, x13, x19, x7
  TEST_RR_REGISTERS 208, sltu, 0, 0x00003589, 0x00003589, x2, x14, x20, x7
  TEST_RR_REGISTERS 209, sltu, 1, 0xae5eaec3, 0xee6ec49e, x2, x14, x20, x7
  TEST_RR_REGISTERS 210, sltu, 0, 0x001d95a8, 0x001d95a8, x4, x15, x21, x7
  TEST_RR_REGISTERS 211, sltu, 1, 0xef7514d6, 0xfffffb7c, x4, x15, x21, x7
  TEST_RR_REGISTERS 212, sltu, 0, 27, 27, x5, x16, x22, x7
  TEST_RR_REGISTERS 213, sltu, 1, 0xfffffff7, 0xfffffffe, x5, x16, x22, x7
  TEST_RR_REGISTERS 214, sltu, 0, 0x0c60a4cc, 0x0c60a4cc, x6, x17, x23, x7
  TEST_RR_REGISTERS 215, sltu, 1, 0xaabbc3bc, 0xfffffffe, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, sltu, 0, 0xffffede7, 0xffffede7, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, sltu, 1, 0xa61c3708, 0xf8d4ecd2, x7, x18, x24, x5
  TEST_RR_REGISTERS 218, sltu, 0, 0xb4a7a7e3, 0xb4a7a7e3, x8, x19, x25, x7
  TEST_RR_REGISTERS 219, sltu, 1, 0xffffff0c, 0xfffffffd, x8, x19, x25, x7
  TEST_RR_REGISTERS 220, sltu, 0, 10, 10, x9, x20, x26, x7
  TEST_RR_REGISTERS 221, sltu, 1, 0xfffff9e9, 0xffffff95, x9, x20, x26, x7
  TEST_RR_REGISTERS 222, sltu, 0, 0x009c8649, 0x009c8649, x10, x21, x27, x7
  TEST_RR_REGISTERS 223, sltu, 1, 0x9bc8e001, 0xfff74798, x10, x21, x27, x7
  TEST_RR_REGISTERS 224, sltu, 0, 0xffffff94, 0xffffff94, x11, x22, x28, x7
  TEST_RR_REGISTERS 225, sltu, 1, 0xffff5b65, 0xffffee1d, x11, x22, x28, x7
  TEST_RR_REGISTERS 226, sltu, 0, 0xf57198a2, 0xf57198a2, x12, x23, x29, x7
  TEST_RR_REGISTERS 227, sltu, 1, 0xfe3f61a6, 0xffffb898, x12, x23, x29, x7
  TEST_RR_REGISTERS 228, sltu, 0, 0xfffc966d, 0xfffc966d, x13, x24, x30, x7
  TEST_RR_REGISTERS 229, sltu, 1, 0xfffffed0, 0xffffffa2, x13, x24, x30, x7
  TEST_RR_REGISTERS 230, sltu, 0, 0x92b41859, 0x92b41859, x14, x25, x31, x7
  TEST_RR_REGISTERS 231, sltu, 1, 0xe4fda96c, 0xfb9cc7cc, x14, x25, x31, x7
  TEST_RR_REGISTERS 232, sltu, 0, 0x434f6b8c, 0x434f6b8c, x15, x26, x1, x7
  TEST_RR_REGISTERS 233, sltu, 1, 0xffc2f192, 0xffffffdf, x15, x26, x1, x7
  TEST_RR_REGISTERS 234, sltu, 0, 0xe8861b49, 0xe8861b49, x16, x27, x2, x7
  TEST_RR_REGISTERS 235, sltu, 1, 0xf4f9d456, 0xfff3e8ae, x16, x27, x2, x7
  TEST_RR_REGISTERS 236, sltu, 0, 0x25ceedbc, 0x25ceedbc, x17, x28, x4, x7
  TEST_RR_REGISTERS 237, sltu, 1, 0xffff938d, 0xffffff8a, x17, x28, x4, x7
  TEST_RR_REGISTERS 238, sltu, 0, 0xffffffff, 0xffffffff, x18, x29, x5, x7
  TEST_RR_REGISTERS 239, sltu, 1, 0xb294b61d, 0xbd61d5f5, x18, x29, x5, x7
  TEST_RR_REGISTERS 240, sltu, 0, 134, 134, x19, x30, x6, x7
  TEST_RR_REGISTERS 241, sltu, 1, 0xffc9437b, 0xffffff6a, x19, x30, x6, x7
  TEST_RR_REGISTERS 242, sltu, 0, 0xfe02a4d2, 0xfe02a4d2, x20, x31, x7, x5
  TEST_RR_REGISTERS 243, sltu, 1, 0xffffffc9, 0xfffffffd, x20, x31, x7, x5
  TEST_RR_REGISTERS 244, sltu, 0, 0xd1241ec4, 0xd1241ec4, x21, x1, x8, x7
  TEST_RR_REGISTERS 245, sltu, 1, 0xa1b3e541, 0xfffffffd, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, sltu, 0, 0x0138fd70, 0x0138fd70, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, sltu, 1, 0xfff4a9c7, 0xfffa50a0, x22, x2, x9, x7
  TEST_RR_REGISTERS 248, sltu, 0, 0x000b7b75, 0x000b7b75, x23, x4, x10, x7
  TEST_RR_REGISTERS 249, sltu, 1, 0xffffec96, 0xffffff0d, x23, x4, x10, x7
  TEST_RR_REGISTERS 250, sltu, 0, 0x9d26095a, 0x9d26095a, x24, x5, x11, x7
  TEST_RR_REGISTERS 251, sltu, 1, 0xffffffbe, 0xffffffff, x24, x5, x11, x7
  TEST_RR_REGISTERS 252, sltu, 0, 0x7440a25d, 0x7440a25d, x25, x6, x12, x7
  TEST_RR_REGISTERS 253, sltu, 1, 0xc364615f, 0xffffffff, x25, x6, x12, x7
  TEST_RR_REGISTERS 254, sltu, 0, 0xfffff2e0, 0xfffff2e0, x26, x7, x13, x5
  TEST_RR_REGISTERS 255, sltu, 1, 0xcc107038, 0xffffffe8, x26, x7, x13, x5
  TEST_RR_REGISTERS 256, sltu, 0, 0x0df99f69, 0x0df99f69, x27, x8, x14, x7
  TEST_RR_REGISTERS 257, sltu, 1, 0xfffffff7, 0xfffffffe, x27, x8, x14, x7
  TEST_RR_REGISTERS 258, sltu, 0, 0xb4f079a5, 0xb4f079a5, x28, x9, x15, x7
  TEST_RR_REGISTERS 259, sltu, 1, 0x80ee03c7, 0xfffffe58, x28, x9, x15, x7
  TEST_RR_REGISTERS 260, sltu, 0, 0x00003258, 0x00003258, x29, x10, x16, x7
  TEST_RR_REGISTERS 261, sltu, 1, 0xff536a49, 0xffffe41d, x29, x10, x16, x7
  TEST_RR_REGISTERS 262, sltu, 0, 0xe38af1d2, 0xe38af1d2, x30, x11, x17, x7
  TEST_RR_REGISTERS 263, sltu, 1, 0xafb8ca96, 0xe1a816cb, x30, x11, x17, x7
  TEST_RR_REGISTERS 264, sltu, 0, 0xffedf23c, 0xffedf23c, x31, x12, x18, x7
  TEST_RR_REGISTERS 265, sltu, 1, 0xffffffe0, 0xfffffff1, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 266, 0, sltu, 1, 0xc8c9c96f, 0xffffffff
  TEST_RR_RESULT_AFTER 267, 1, sltu, 1, 0x150b7fb1, 0xffffe903
  TEST_RR_RESULT_AFTER 268, 2, sltu, 1, 0x002802d3, 0x1b671a25

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 269, 0, 0, sltu, 0, 3, 3
  TEST_RR_12_AFTER 270, 0, 0, sltu, 1, 0xd6fd5e29, 0xffb95750
  TEST_RR_12_AFTER 271, 0, 1, sltu, 0, 0xfffdb907, 0xfffdb907
  TEST_RR_12_AFTER 272, 0, 1, sltu, 1, 0xffffdea1, 0xfffffc1c
  TEST_RR_12_AFTER 273, 0, 2, sltu, 0, 16, 16
  TEST_RR_12_AFTER 274, 0, 2, sltu, 1, 0x8f77e307, 0xb5d4bc9e
  TEST_RR_12_AFTER 275, 1, 0, sltu, 0, 0xce9c5eb7, 0x0002e44f
  TEST_RR_12_AFTER 276, 1, 0, sltu, 1, 0xb8e838ec, 0xfffffffb
  TEST_RR_12_AFTER 277, 1, 1, sltu, 0, 0xffeec16a, 0xffeec16a
  TEST_RR_12_AFTER 278, 1, 1, sltu, 1, 0x83f51573, 0xa45f1c1c
  TEST_RR_12_AFTER 279, 1, 2, sltu, 0, 0xdee43119, 0xdee43119
  TEST_RR_12_AFTER 280, 1, 2, sltu, 1, 0xdec858e9, 0xfffffea9
  TEST_RR_12_AFTER 281, 2, 0, sltu, 0, 71, 71
  TEST_RR_12_AFTER 282, 2, 0, sltu, 1, 0xfffffff6, 0xfffffff7
  TEST_RR_12_AFTER 283, 2, 1, sltu, 0, 0xfed0a731, 0xfed0a731
  TEST_RR_12_AFTER 284, 2, 1, sltu, 1, 0xab5ed319, 0xcd4097cd
  TEST_RR_12_AFTER 285, 2, 2, sltu, 0, 0x00064c11, 0x00064c11
  TEST_RR_12_AFTER 286, 2, 2, sltu, 1, 0xf42e3058, 0xffffff30
  TEST_RR_21_AFTER 287, 0, 0, sltu, 0, 0xe2471c6d, 0xe2471c6d
  TEST_RR_21_AFTER 288, 0, 0, sltu, 1, 0xffffffc2, 0xffffffee
  TEST_RR_21_AFTER 289, 0, 1, sltu, 0, 0x7d9011b7, 0x7d9011b7
  TEST_RR_21_AFTER 290, 0, 1, sltu, 1, 0xc18f8a21, 0xfbe4cee5
  TEST_RR_21_AFTER 291, 0, 2, sltu, 0, 0x97d058a9, 0x97d058a9
  TEST_RR_21_AFTER 292, 0, 2, sltu, 1, 0xffffe0dc, 0xfffffff8
  TEST_RR_21_AFTER 293, 1, 0, sltu, 0, 60, 60
  TEST_RR_21_AFTER 294, 1, 0, sltu, 1, 0xcd30ecb9, 0xfffffe1e
  TEST_RR_21_AFTER 295, 1, 1, sltu, 0, 0xffffffff, 0xffffffff
  TEST_RR_21_AFTER 296, 1, 1, sltu, 1, 0xd86305f9, 0xff72e802
  TEST_RR_21_AFTER 297, 1, 2, sltu, 0, 0x6b64df94, 0x6b64df94
  TEST_RR_21_AFTER 298, 1, 2, sltu, 1, 0xffffc3dd, 0xffffffc8
  TEST_RR_21_AFTER 299, 2, 0, sltu, 0, 0x06a50751, 0x06a50751
  TEST_RR_21_AFTER 300, 2, 0, sltu, 1, 0xffffffeb, 0xfffffff1
  TEST_RR_21_AFTER 301, 2, 1, sltu, 0, 0x01085cfd, 0x01085cfd
  TEST_RR_21_AFTER 302, 2, 1, sltu, 1, 0xc3aff91e, 0xfffba450
  TEST_RR_21_AFTER 303, 2, 2, sltu, 0, 0x253bc567, 0x253bc567
  TEST_RR_21_AFTER 304, 2, 2, sltu, 1, 0xfffffebc, 0xfffffffb
  TEST_RR_BOTH_AFTER 305, 0, 0, sltu, 0, 0xedaab036, 0xedaab036
  TEST_RR_BOTH_AFTER 306, 0, 0, sltu, 1, 0xabcd9ee1, 0xfffffffb
  TEST_RR_BOTH_AFTER 307, 0, 1, sltu, 0, 0x8df231e2, 0x8df231e2
  TEST_RR_BOTH_AFTER 308, 0, 1, sltu, 1, 0xffdea940, 0xfffffdfd
  TEST_RR_BOTH_AFTER 309, 0, 2, sltu, 0, 0x14868466, 0x14868466
  TEST_RR_BOTH_AFTER 310, 0, 2, sltu, 1, 0xfffffe41, 0xfffffffa
  TEST_RR_BOTH_AFTER 311, 1, 0, sltu, 0, 1, 1
  TEST_RR_BOTH_AFTER 312, 1, 0, sltu, 1, 0xf5e5d19b, 0xffffffa5
  TEST_RR_BOTH_AFTER 313, 1, 1, sltu, 0, 0x4cc9ccc5, 0x4cc9ccc5
  TEST_RR_BOTH_AFTER 314, 1, 1, sltu, 1, 0xffff452d, 0xfffff3d2
  TEST_RR_BOTH_AFTER 315, 2, 0, sltu, 0, 0x0317d5f3, 0x0317d5f3
  TEST_RR_BOTH_AFTER 316, 2, 0, sltu, 1, 0x826c7cc1, 0xba78a5aa

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 317, 0, sltu, 0, 0xffffff48, 0xffffff48
  TEST_RR_RS2_LOADED 318, 0, sltu, 0, 0xffffff48, 0xffffff48
  TEST_RR_BOTH_LOADED 319, 0, sltu, 0, 0xffffff48
  TEST_RR_RS1_LOADED 320, 0, sltu, 1, 0xff8dfb41, 0xfffffff1
  TEST_RR_RS2_LOADED 321, 0, sltu, 1, 0xff8dfb41, 0xfffffff1
  TEST_RR_BOTH_LOADED 322, 0, sltu, 0, 0xff8dfb41
  TEST_RR_RS1_LOADED 323, 1, sltu, 0, 0x7f34544c, 0x7f34544c
  TEST_RR_RS2_LOADED 324, 1, sltu, 0, 0x7f34544c, 0x7f34544c
  TEST_RR_BOTH_LOADED 325, 1, sltu, 0, 0x7f34544c
  TEST_RR_RS1_LOADED 326, 1, sltu, 1, 0xffffe590, 0xfffffff1
  TEST_RR_RS2_LOADED 327, 1, sltu, 1, 0xffffe590, 0xfffffff1
  TEST_RR_BOTH_LOADED 328, 1, sltu, 0, 0xffffe590
  TEST_RR_RS1_LOADED 329, 2, sltu, 0, 0xfbbf7a3c, 0xfbbf7a3c
  TEST_RR_RS2_LOADED 330, 2, sltu, 0, 0xfbbf7a3c, 0xfbbf7a3c
  TEST_RR_BOTH_LOADED 331, 2, sltu, 0, 0xfbbf7a3c
  TEST_RR_RS1_LOADED 332, 2, sltu, 1, 0x9924acff, 0xd3921062
  TEST_RR_RS2_LOADED 333, 2, sltu, 1, 0x9924acff, 0xd3921062
  TEST_RR_BOTH_LOADED 334, 2, sltu, 0, 0x9924acff

  // The same, and what the register held before would choose otherwise.
  TEST_RR_12_AFTER 335, 0, 0, sltu, 0, 0x2fd77b12, 0
  TEST_RR_12_AFTER 336, 0, 0, sltu, 1, 0xe9acf808, 0xfffffdc5
  TEST_RR_21_AFTER 337, 0, 0, sltu, 0, 0xffffff26, 0xfffffed9
  TEST_RR_21_AFTER 338, 0, 0, sltu, 1, 0x17030323, 0xfffff86f
  TEST_RR_RS1_LOADED 339, 0, sltu, 0, 0xfffffffc, 0xe1761688
  TEST_RR_RS1_LOADED 340, 0, sltu, 1, 0, 3044
  TEST_RR_RS2_LOADED 341, 0, sltu, 1, 0x8b8ace08, 0xffffffff
  TEST_RR_RS2_LOADED 342, 0, sltu, 0, 77, 0
  TEST_RR_12_AFTER 343, 0, 1, sltu, 1, 0xfffff9db, 0xffffffff
  TEST_RR_12_AFTER 344, 0, 1, sltu, 0, 13, 0
  TEST_RR_21_AFTER 345, 0, 1, sltu, 0, 0xffffff9f, 0xc2c5f7aa
  TEST_RR_21_AFTER 346, 0, 1, sltu, 0, 0xfffffffe, 0xfffffff9
  TEST_RR_RS1_LOADED 347, 1, sltu, 1, 0, 2
  TEST_RR_RS1_LOADED 348, 1, sltu, 0, 0xfffff97c, 0xffffb823
  TEST_RR_RS2_LOADED 349, 1, sltu, 0, 18, 0
  TEST_RR_RS2_LOADED 350, 1, sltu, 1, 0xe6b1b062, 0xfffffff4
  TEST_RR_12_AFTER 351, 0, 2, sltu, 0, 0x7921c1cd, 0
  TEST_RR_12_AFTER 352, 0, 2, sltu, 1, 0xfc4bd97b, 0xfffffffa
  TEST_RR_21_AFTER 353, 0, 2, sltu, 1, 0, 0x05b30834
  TEST_RR_21_AFTER 354, 0, 2, sltu, 0, 0xffffffee, 0x968b2288
  TEST_RR_RS1_LOADED 355, 2, sltu, 1, 0, 0x001de39c
  TEST_RR_RS1_LOADED 356, 2, sltu, 0, 0xfffffd3f, 0x9193bb8c
  TEST_RR_RS2_LOADED 357, 2, sltu, 0, 0x00155993, 0
  TEST_RR_RS2_LOADED 358, 2, sltu, 1, 0xc96b2bcd, 0xfffffaa6

  // Each result is at once a source.
  TEST_RR_CHAIN 359, sltu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 360, sltu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 361, sltu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 362, sltu, 1, 0xc35a96e7
  TEST_RR_ZERO_RS2 363, sltu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 364, sltu, 1, 1
  TEST_RR_ZERO_RS2 365, sltu, 0, 1
  TEST_RR_ZERO_RS1 366, sltu, 1, 0xffffffff
  TEST_RR_ZERO_RS2 367, sltu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 368, sltu, 1, 0x60000000
  TEST_RR_ZERO_RS2 369, sltu, 0, 0x60000000
  TEST_RR_ZERO_RS1 370, sltu, 1, 0xa0000000
  TEST_RR_ZERO_RS2 371, sltu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 372, sltu, 1, 5
  TEST_RR_ZERO_RS2 373, sltu, 0, 5
  TEST_RR_ZERO_RS1 374, sltu, 1, 0x00030201
  TEST_RR_ZERO_RS2 375, sltu, 0, 0x00030201
  TEST_RR_ZERO_RS1 376, sltu, 0, 0
  TEST_RR_ZERO_RS2 377, sltu, 0, 0
  TEST_RR_ZERO_BOTH 378, sltu, 0
  TEST_RR_ZERO_RD 379, sltu, 0x5d3f5e0d, 0xfffffffa
  TEST_RR_ZERO_RD 380, sltu, 0x000045a7, 0xf93c1335
  TEST_RR_ZERO_RD 381, sltu, 0x05d9b905, 0x9e47d900

TEST_END
