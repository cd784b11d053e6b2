// rem: 334 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, rem, 0, 0, 0
  TEST_RR 3, rem, 0, 0, 1
  TEST_RR 4, rem, 0, 0, 2
  TEST_RR 5, rem, 0, 0, 0x7fffffff
  TEST_RR 6, rem, 0, 0, 0x80000000
  TEST_RR 7, rem, 0, 0, 0x80000001
  TEST_RR 8, rem, 0, 0, 0xffff8000
  TEST_RR 9, rem, 0, 0, 0xffffffff
  TEST_RR 10, rem, 1, 1, 0
  TEST_RR 11, rem, 0, 1, 1
  TEST_RR 12, rem, 1, 1, 2
  TEST_RR 13, rem, 1, 1, 0x7fffffff
  TEST_RR 14, rem, 1, 1, 0x80000000
  TEST_RR 15, rem, 1, 1, 0x80000001
  TEST_RR 16, rem, 1, 1, 0xffff8000
  TEST_RR 17, rem, 0, 1, 0xffffffff
  TEST_RR 18, rem, 2, 2, 0
  TEST_RR 19, rem, 0, 2, 1
  TEST_RR 20, rem, 0, 2, 2
  TEST_RR 21, rem, 2, 2, 0x7fffffff
  TEST_RR 22, rem, 2, 2, 0x80000000
  TEST_RR 23, rem, 2, 2, 0x80000001
  TEST_RR 24, rem, 2, 2, 0xffff8000
  TEST_RR 25, rem, 0, 2, 0xffffffff
  TEST_RR 26, rem, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, rem, 0, 0x7fffffff, 1
  TEST_RR 28, rem, 1, 0x7fffffff, 2
  TEST_RR 29, rem, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, rem, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, rem, 0, 0x7fffffff, 0x80000001
  TEST_RR 32, rem, 0x00007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, rem, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, rem, 0x80000000, 0x80000000, 0
  TEST_RR 35, rem, 0, 0x80000000, 1
  TEST_RR 36, rem, 0, 0x80000000, 2
  TEST_RR 37, rem, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, rem, 0, 0x80000000, 0x80000000
  TEST_RR 39, rem, 0xffffffff, 0x80000000, 0x80000001
  TEST_RR 40, rem, 0, 0x80000000, 0xffff8000
  TEST_RR 41, rem, 0, 0x80000000, 0xffffffff
  TEST_RR 42, rem, 0x80000001, 0x80000001, 0
  TEST_RR 43, rem, 0, 0x80000001, 1
  TEST_RR 44, rem, 0xffffffff, 0x80000001, 2
  TEST_RR 45, rem, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, rem, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, rem, 0, 0x80000001, 0x80000001
  TEST_RR 48, rem, 0xffff8001, 0x80000001, 0xffff8000
  TEST_RR 49, rem, 0, 0x80000001, 0xffffffff
  TEST_RR 50, rem, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, rem, 0, 0xffff8000, 1
  TEST_RR 52, rem, 0, 0xffff8000, 2
  TEST_RR 53, rem, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, rem, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, rem, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, rem, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, rem, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, rem, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, rem, 0, 0xffffffff, 1
  TEST_RR 60, rem, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, rem, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, rem, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, rem, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, rem, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, rem, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, rem, 1, 1, 0x5a0f3c85
  TEST_RR 67, rem, 0, 0xc35a96e7, 1
  TEST_RR 68, rem, 2, 2, 0x5a0f3c85
  TEST_RR 69, rem, 0xffffffff, 0xc35a96e7, 2
  TEST_RR 70, rem, 4, 4, 0x5a0f3c85
  TEST_RR 71, rem, 0xffffffff, 0xc35a96e7, 4
  TEST_RR 72, rem, 8, 8, 0x5a0f3c85
  TEST_RR 73, rem, 0xffffffff, 0xc35a96e7, 8
  TEST_RR 74, rem, 16, 16, 0x5a0f3c85
  TEST_RR 75, rem, 0xfffffff7, 0xc35a96e7, 16
  TEST_RR 76, rem, 32, 32, 0x5a0f3c85
  TEST_RR 77, rem, 0xffffffe7, 0xc35a96e7, 32
  TEST_RR 78, rem, 64, 64, 0x5a0f3c85
  TEST_RR 79, rem, 0xffffffe7, 0xc35a96e7, 64
  TEST_RR 80, rem, 128, 128, 0x5a0f3c85
  TEST_RR 81, rem, 0xffffffe7, 0xc35a96e7, 128
  TEST_RR 82, rem, 256, 256, 0x5a0f3c85
  TEST_RR 83, rem, 0xffffffe7, 0xc35a96e7, 256
  TEST_RR 84, rem, 512, 512, 0x5a0f3c85
  TEST_RR 85, rem, 0xfffffee7, 0xc35a96e7, 512
  TEST_RR 86, rem, 1024, 1024, 0x5a0f3c85
  TEST_RR 87, rem, 0xfffffee7, 0xc35a96e7, 1024
  TEST_RR 88, rem, 2048, 2048, 0x5a0f3c85
  TEST_RR 89, rem, 0xfffffee7, 0xc35a96e7, 2048
  TEST_RR 90, rem, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, rem, 0xfffff6e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, rem, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, rem, 0xfffff6e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, rem, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, rem, 0xffffd6e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, rem, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, rem, 0xffff96e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, rem, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, rem, 0xffff96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, rem, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, rem, 0xfffe96e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, rem, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, rem, 0xfffe96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, rem, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, rem, 0xfffa96e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, rem, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, rem, 0xfffa96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, rem, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, rem, 0xfffa96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, rem, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, rem, 0xffda96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, rem, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, rem, 0xffda96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, rem, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, rem, 0xff5a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, rem, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, rem, 0xff5a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, rem, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, rem, 0xff5a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, rem, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, rem, 0xfb5a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, rem, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, rem, 0xf35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, rem, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, rem, 0xe35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, rem, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, rem, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, rem, 0xda0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, rem, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, rem, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, rem, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, rem, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, rem, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, rem, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, rem, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, rem, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, rem, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, rem, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, rem, 0xfffffffd, 0xfffffdff, 0xfffffffb
  TEST_RR 140, rem, 0xfffffe00, 0xfffffbff, 0xfffffdff
  TEST_RR 141, rem, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, rem, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, rem, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, rem, 0xffffffef, 0xffffbfff, 0xffffffdf
  TEST_RR 145, rem, 0xfffff006, 0xffff7fff, 0xffffefff
  TEST_RR 146, rem, 0xfffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, rem, 0xfffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, rem, 0xfffffffe, 0xfffbffff, 0xfffffffd
  TEST_RR 149, rem, 0xfffffff7, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, rem, 0xffff801e, 0xffefffff, 0xffff7fff
  TEST_RR 151, rem, 0xffdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, rem, 0xffbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, rem, 0xfffffff6, 0xff7fffff, 0xffffffef
  TEST_RR 154, rem, 0xfffffffb, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, rem, 0xfffc007e, 0xfdffffff, 0xfffbffff
  TEST_RR 156, rem, 0xfe000000, 0xfbffffff, 0xfdffffff
  TEST_RR 157, rem, 0xffffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, rem, 0xfffffffe, 0xefffffff, 0xffffff7f
  TEST_RR 159, rem, 0xfffffffd, 0xdfffffff, 0xffffbfff
  TEST_RR 160, rem, 0xffe001fe, 0xbfffffff, 0xffdfffff
  TEST_RR 161, rem, 0x0ffffff8, 0x7fffffff, 0xefffffff

  // Quotients of all sizes.
  TEST_RR 162, rem, 0xf22fd8a8, 0x879d7200, 0x35493354
  TEST_RR 163, rem, 0xc13b98d9, 0xc13b98d9, 0x8f614c2c
  TEST_RR 164, rem, 0x00a9f716, 0x439369a8, 0x00bc3c56
  TEST_RR 165, rem, 0xf87c2796, 0xf87c2796, 0xc30098a7
  TEST_RR 166, rem, 0xff7690e8, 0x8ddbdbf4, 0x04f0772c
  TEST_RR 167, rem, 0xfb717be5, 0xa2838ba2, 0xfb51caef
  TEST_RR 168, rem, 0x02428671, 0x6c4f0515, 0x07932d9e
  TEST_RR 169, rem, 0xff6c075c, 0xeec76736, 0xfecfab6b
  TEST_RR 170, rem, 0xfc5995a5, 0x87d4e39c, 0x07c49467
  TEST_RR 171, rem, 0xffff9ff5, 0xbf5aad64, 0xfc9900b5
  TEST_RR 172, rem, 0x0111c870, 0x3dfe7f72, 0x019a709b
  TEST_RR 173, rem, 0xff298a21, 0xe258b983, 0xfd616166
  TEST_RR 174, rem, 0x012e67dc, 0x53d82fa2, 0x01f7da17
  TEST_RR 175, rem, 0xfff6dd6b, 0xd4037c05, 0xffc1d672
  TEST_RR 176, rem, 0x00009628, 0x71609ee4, 0x00451ad7
  TEST_RR 177, rem, 0xffcb1f59, 0xc113a6a9, 0xff454ef8
  TEST_RR 178, rem, 0xffe36efd, 0xfc54003b, 0x00654532
  TEST_RR 179, rem, 0xffece6b0, 0xcf97a43c, 0xffeaaab3
  TEST_RR 180, rem, 0xffce62cc, 0xea9b4fca, 0x003f1b03
  TEST_RR 181, rem, 0xfff225ea, 0x894426a4, 0xffe245a3
  TEST_RR 182, rem, 0xfff8cf27, 0xd51a4c0f, 0x00167d1f
  TEST_RR 183, rem, 0xfffbec89, 0xe4e7a253, 0xfff90dc7
  TEST_RR 184, rem, 0x00007c00, 0x677de91a, 0x0009b0bb
  TEST_RR 185, rem, 0xfffed59b, 0x9952fcc8, 0xfff7685f
  TEST_RR 186, rem, 0x0001a9a2, 0x7808bcb2, 0x00030114
  TEST_RR 187, rem, 0xffff5bf1, 0xcd8f5655, 0xfffc501e
  TEST_RR 188, rem, 0xffff5904, 0x9502700d, 0x000107cd
  TEST_RR 189, rem, 0xfffd83d8, 0xfa1d918c, 0xfffc5e06
  TEST_RR 190, rem, 0xffffdfce, 0xb6596665, 0x000045a1
  TEST_RR 191, rem, 0xffffe996, 0xdff360a3, 0xffff54dd
  TEST_RR 192, rem, 0xffffdeec, 0x91be4bef, 0x0000753d
  TEST_RR 193, rem, 0xffff9ed5, 0xe2907af7, 0xffff24bf
  TEST_RR 194, rem, 0xffffd472, 0x9199eae0, 0x00002cab
  TEST_RR 195, rem, 0xffffe5e6, 0xedbed436, 0xffffe06c
  TEST_RR 196, rem, 0xfffff10b, 0xf39e04db, 0x000032c5
  TEST_RR 197, rem, 0xffffe124, 0xd3a4dd28, 0xffffcb17
  TEST_RR 198, rem, 0xfffffcbb, 0xe6da081c, 0x00001791
  TEST_RR 199, rem, 0xfffff993, 0xef189be9, 0xffffe9e9
  TEST_RR 200, rem, 1002, 0x249bb23f, 2435
  TEST_RR 201, rem, 0xffffff31, 0x85ee6689, 0xfffffa78
  TEST_RR 202, rem, 213, 0x28758152, 1321
  TEST_RR 203, rem, 0xffffff0b, 0xbbd301a7, 0xfffffab7
  TEST_RR 204, rem, 0xfffffea9, 0xa720fa53, 526
  TEST_RR 205, rem, 0xffffffdc, 0x8689197c, 0xfffffc4e
  TEST_RR 206, rem, 152, 0x01a0d688, 184
  TEST_RR 207, rem, 0xffffffe9, 0xc13fa3f5, 0xffffffc6
  TEST_RR 208, rem, 0xfffffffa, 0xcce1f8f2, 201
  TEST_RR 209, rem, 0xffffff43, 0xd5ada619, 0xffffff3d
  TEST_RR 210, rem, 0xffffffdc, 0xeb172e7e, 39
  TEST_RR 211, rem, 0xffffffd3, 0xaca9179c, 0xffffffc7
  TEST_RR 212, rem, 0xffffffd1, 0x853056a1, 48
  TEST_RR 213, rem, 0xfffffff8, 0xe2550b06, 0xfffffff3
  TEST_RR 214, rem, 16, 0x597a5d98, 20
  TEST_RR 215, rem, 0xfffffff0, 0xaa1a79f1, 0xffffffed
  TEST_RR 216, rem, 2, 0x1c1365db, 5
  TEST_RR 217, rem, 0xfffffff5, 0x8187f9a1, 0xfffffff3
  TEST_RR 218, rem, 1, 0x4a98af14, 5
  TEST_RR 219, rem, 0, 0xbf5761d3, 0xfffffffd
  TEST_RR 220, rem, 0xc4fe4a2a, 0xc4fe4a2a, 0
  TEST_RR 221, rem, 0xd02b980e, 0xd02b980e, 0
  TEST_RR 222, rem, 0, 0xf77d42b2, 1
  TEST_RR 223, rem, 0xe9044184, 0xe9044184, 0

  // Noise.
  TEST_RR 224, rem, 0xf1f58060, 0xf1f58060, 0x55f2c7f1
  TEST_RR 225, rem, 0x141e2608, 0x141e2608, 0x703edc3b
  TEST_RR 226, rem, 0xd3c9c3cf, 0xd3c9c3cf, 0x6650f84a
  TEST_RR 227, rem, 0x096fbb83, 0x096fbb83, 0x67f3334e
  TEST_RR 228, rem, 0xede9ae3a, 0xede9ae3a, 0x76eabaf9
  TEST_RR 229, rem, 0xf20283fe, 0x882ea9c5, 0x0f1e43bf
  TEST_RR 230, rem, 0x054e431f, 0x47ad2fd3, 0xf4f02de2
  TEST_RR 231, rem, 0xfbb7232b, 0xfbb7232b, 0xcf8fa6a0
  TEST_RR 232, rem, 0xfdc8b902, 0xfdc8b902, 0xe4a33a1e
  TEST_RR 233, rem, 0xf8e9a7cb, 0xaa169bf7, 0xf4bd4774
  TEST_RR 234, rem, 0xceade9a8, 0x964048f8, 0xc7925f50
  TEST_RR 235, rem, 0xd6c29086, 0xd6c29086, 0x4bac32e3
  TEST_RR 236, rem, 0xd003c983, 0xd003c983, 0x45169712
  TEST_RR 237, rem, 0xf3bc714e, 0xf3bc714e, 0x56493dc0
  TEST_RR 238, rem, 0x566141a8, 0x566141a8, 0x5fc62247
  TEST_RR 239, rem, 0x0b58d349, 0x0b58d349, 0xa173c3d7

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 240, rem, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 241, rem, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 242, rem, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 243, rem, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 244, rem, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 245, rem, 0x1d69d36c, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 246, rem, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 247, rem, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 248, rem, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 249, rem, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 250, rem, 0, 0x80000000
  TEST_RR_ALL_SAME 251, rem, 0, 0x80000000
  TEST_RR_RD_IS_RS1 252, rem, 1, 7, 3
  TEST_RR_RD_IS_RS2 253, rem, 1, 7, 3
  TEST_RR_SAME_SOURCES 254, rem, 0, 7
  TEST_RR_ALL_SAME 255, rem, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 256, rem, 0x100fa0e6, 0x100fa0e6, 0xecf5727e, x1, x13, x19, x7
  TEST_RR_REGISTERS 257, rem, 0xfb751af4, 0xce345b52, 0x0676f6ce, x2, x14, x20, x7
  TEST_RR_REGISTERS 258, rem, 0xf0ae801b, 0xa38d4786, 0xb2dec76b, x4, x15, x21, x7
  TEST_RR_REGISTERS 259, rem, 0x06b4a2c1, 0x06b4a2c1, 0xb3f9e7b5, x5, x16, x22, x7
  TEST_RR_REGISTERS 260, rem, 0x04568526, 0x04568526, 0x0899c539, x6, x17, x23, x7
  TEST_RR_REGISTERS 261, rem, 0xe89aace5, 0x9854017c, 0x1ac23923, x7, x18, x24, x5
  TEST_RR_REGISTERS 262, rem, 0x172c9c08, 0x172c9c08, 0x93b6ed2f, x8, x19, x25, x7
  TEST_RR_REGISTERS 263, rem, 0xf4765b3d, 0xa2c02050, 0x51b63aed, x9, x20, x26, x7
  TEST_RR_REGISTERS 264, rem, 0x0f2fcd60, 0x54116fee, 0xe90a1f26, x10, x21, x27, x7
  TEST_RR_REGISTERS 265, rem, 0x1da4049c, 0x1da4049c, 0xc2063f4b, x11, x22, x28, x7
  TEST_RR_REGISTERS 266, rem, 0xa591d003, 0xa591d003, 0x75e1d965, x12, x23, x29, x7
  TEST_RR_REGISTERS 267, rem, 0x2281881d, 0x2281881d, 0xbe8fc679, x13, x24, x30, x7
  TEST_RR_REGISTERS 268, rem, 0xf0bfb75f, 0xa2ee36f1, 0x26e8c037, x14, x25, x31, x7
  TEST_RR_REGISTERS 269, rem, 0xfb9a602e, 0xb1b6519e, 0x0c50ad18, x15, x26, x1, x7
  TEST_RR_REGISTERS 270, rem, 0xf3eee933, 0x9ddd6edb, 0x2b08bd2c, x16, x27, x2, x7
  TEST_RR_REGISTERS 271, rem, 0xf2e07976, 0xa506630f, 0xb225e999, x17, x28, x4, x7
  TEST_RR_REGISTERS 272, rem, 0x29119949, 0x29119949, 0x9915b10b, x18, x29, x5, x7
  TEST_RR_REGISTERS 273, rem, 0x1b8199ab, 0x1b8199ab, 0x8acd7a13, x19, x30, x6, x7
  TEST_RR_REGISTERS 274, rem, 0x060db075, 0x060db075, 0xb97f174f, x20, x31, x7, x5
  TEST_RR_REGISTERS 275, rem, 0xbb39ad14, 0xbb39ad14, 0x66648f5f, x21, x1, x8, x7
  TEST_RR_REGISTERS 276, rem, 0x15cb290c, 0x15cb290c, 0x8ba3ba35, x22, x2, x9, x7
  TEST_RR_REGISTERS 277, rem, 0xa6e0e360, 0xa6e0e360, 0x7b57143f, x23, x4, x10, x7
  TEST_RR_REGISTERS 278, rem, 0x053a70ac, 0x053a70ac, 0x1136e35b, x24, x5, x11, x7
  TEST_RR_REGISTERS 279, rem, 0xabfc168a, 0xabfc168a, 0x7b135b36, x25, x6, x12, x7
  TEST_RR_REGISTERS 280, rem, 0xebc0ce70, 0x96d30a40, 0xab123bd0, x26, x7, x13, x5
  TEST_RR_REGISTERS 281, rem, 0x023716f0, 0x653067ed, 0xf1dc6225, x27, x8, x14, x7
  TEST_RR_REGISTERS 282, rem, 0xd6e5592b, 0x8fdf4e9f, 0xb8f9f574, x28, x9, x15, x7
  TEST_RR_REGISTERS 283, rem, 0x02b3b4bb, 0x02b3b4bb, 0x5ad96432, x29, x10, x16, x7
  TEST_RR_REGISTERS 284, rem, 0xf251e825, 0x8af04f57, 0xeec51133, x30, x11, x17, x7
  TEST_RR_REGISTERS 285, rem, 0xcc90a78c, 0x83d7d527, 0xb7472d9b, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 286, 0, rem, 0x05e6d8e8, 0x664a8462, 0x9f9c5486
  TEST_RR_RESULT_AFTER 287, 1, rem, 0xfaeff8ea, 0xd67a3332, 0xf3d8be18
  TEST_RR_RESULT_AFTER 288, 2, rem, 0x3181a28c, 0x7968c7f9, 0xb818da93

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 289, 0, 0, rem, 0xf155c18c, 0x9469e8a8, 0xe8c509c7
  TEST_RR_12_AFTER 290, 0, 1, rem, 0xff329fcf, 0x938d1775, 0xf84f9ad5
  TEST_RR_12_AFTER 291, 0, 2, rem, 0xf653e28b, 0xf653e28b, 0xdde8b24d
  TEST_RR_12_AFTER 292, 1, 0, rem, 0x189fac09, 0x31de8a0b, 0x193ede02
  TEST_RR_12_AFTER 293, 1, 1, rem, 0xecee9e62, 0xecee9e62, 0x23257d63
  TEST_RR_12_AFTER 294, 1, 2, rem, 0x995b2484, 0x995b2484, 0x8fb83c8e
  TEST_RR_12_AFTER 295, 2, 0, rem, 0x0a2c5846, 0x3bb01888, 0x10814016
  TEST_RR_12_AFTER 296, 2, 1, rem, 0x0ababec6, 0x7aa6207e, 0x1bfad86e
  TEST_RR_12_AFTER 297, 2, 2, rem, 0x0cecde1f, 0x739b249a, 0x66ae467b
  TEST_RR_21_AFTER 298, 0, 0, rem, 0xbe0ae7ee, 0xbe0ae7ee, 0x7968f2cd
  TEST_RR_21_AFTER 299, 0, 1, rem, 0x0f43a28e, 0x5ca93819, 0xb29a6a75
  TEST_RR_21_AFTER 300, 0, 2, rem, 0x3e7ca8b2, 0x3e7ca8b2, 0xa0efbadd
  TEST_RR_21_AFTER 301, 1, 0, rem, 0x0a6e0e0d, 0x37f1eb45, 0x0b60f74e
  TEST_RR_21_AFTER 302, 1, 1, rem, 0xf2e4455d, 0xd60a8ffe, 0xe3264aa1
  TEST_RR_21_AFTER 303, 1, 2, rem, 0x2437b268, 0x2437b268, 0x598f867c
  TEST_RR_21_AFTER 304, 2, 0, rem, 0x03e3e978, 0x6e12b73e, 0x153c8f8e
  TEST_RR_21_AFTER 305, 2, 1, rem, 0xf6c6ebd2, 0xe0ddf044, 0xf50b8239
  TEST_RR_21_AFTER 306, 2, 2, rem, 0xfb7add66, 0xbb4bb8c5, 0xbfd0db5f
  TEST_RR_BOTH_AFTER 307, 0, 0, rem, 0x34d1ed06, 0x7c0e2283, 0x473c357d
  TEST_RR_BOTH_AFTER 308, 0, 1, rem, 0xc07e82a6, 0xc07e82a6, 0x6ad82e9e
  TEST_RR_BOTH_AFTER 309, 0, 2, rem, 0xc0bb4364, 0xc0bb4364, 0x9c6d5176
  TEST_RR_BOTH_AFTER 310, 1, 0, rem, 0x020e014e, 0x68f6d8e9, 0x99172865
  TEST_RR_BOTH_AFTER 311, 1, 1, rem, 0x148b3351, 0x148b3351, 0x19c6cd79
  TEST_RR_BOTH_AFTER 312, 2, 0, rem, 0xf5efc0df, 0xdd585a26, 0xe7689947

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 313, 0, rem, 0x17e8c979, 0x17e8c979, 0x4b3c6de4
  TEST_RR_RS2_LOADED 314, 0, rem, 0x17e8c979, 0x17e8c979, 0x4b3c6de4
  TEST_RR_BOTH_LOADED 315, 0, rem, 0, 0x17e8c979
  TEST_RR_RS1_LOADED 316, 1, rem, 0xfd0e726b, 0xac20804f, 0x50edf21c
  TEST_RR_RS2_LOADED 317, 1, rem, 0xfd0e726b, 0xac20804f, 0x50edf21c
  TEST_RR_BOTH_LOADED 318, 1, rem, 0, 0xac20804f
  TEST_RR_RS1_LOADED 319, 2, rem, 0x03fa35d3, 0x0cb2b39d, 0xf7478236
  TEST_RR_RS2_LOADED 320, 2, rem, 0x03fa35d3, 0x0cb2b39d, 0xf7478236
  TEST_RR_BOTH_LOADED 321, 2, rem, 0, 0x0cb2b39d

  // Each result is at once a source.
  TEST_RR_CHAIN 322, rem, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 323, rem, 0x01d1c241, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 324, rem, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 325, rem, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 326, rem, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 327, rem, 0, 1
  TEST_RR_ZERO_RS2 328, rem, 1, 1
  TEST_RR_ZERO_RS1 329, rem, 0, 0xffffffff
  TEST_RR_ZERO_RS2 330, rem, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 331, rem, 0
  TEST_RR_ZERO_RD 332, rem, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 333, rem, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 334, rem, 0xffffffff, 1
  TEST_RR_ZERO_RD 335, rem, 1, 0xffffffff

TEST_END
