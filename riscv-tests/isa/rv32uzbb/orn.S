// orn: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, orn, 0xffffffff, 0, 0
  TEST_RR 3, orn, 0xfffffffe, 0, 1
  TEST_RR 4, orn, 0xfffffffd, 0, 2
  TEST_RR 5, orn, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, orn, 0x7fffffff, 0, 0x80000000
  TEST_RR 7, orn, 0x7ffffffe, 0, 0x80000001
  TEST_RR 8, orn, 0x00007fff, 0, 0xffff8000
  TEST_RR 9, orn, 0, 0, 0xffffffff
  TEST_RR 10, orn, 0xffffffff, 1, 0
  TEST_RR 11, orn, 0xffffffff, 1, 1
  TEST_RR 12, orn, 0xfffffffd, 1, 2
  TEST_RR 13, orn, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, orn, 0x7fffffff, 1, 0x80000000
  TEST_RR 15, orn, 0x7fffffff, 1, 0x80000001
  TEST_RR 16, orn, 0x00007fff, 1, 0xffff8000
  TEST_RR 17, orn, 1, 1, 0xffffffff
  TEST_RR 18, orn, 0xffffffff, 2, 0
  TEST_RR 19, orn, 0xfffffffe, 2, 1
  TEST_RR 20, orn, 0xffffffff, 2, 2
  TEST_RR 21, orn, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, orn, 0x7fffffff, 2, 0x80000000
  TEST_RR 23, orn, 0x7ffffffe, 2, 0x80000001
  TEST_RR 24, orn, 0x00007fff, 2, 0xffff8000
  TEST_RR 25, orn, 2, 2, 0xffffffff
  TEST_RR 26, orn, 0xffffffff, 0x7fffffff, 0
  TEST_RR 27, orn, 0xffffffff, 0x7fffffff, 1
  TEST_RR 28, orn, 0xffffffff, 0x7fffffff, 2
  TEST_RR 29, orn, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, orn, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, orn, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, orn, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, orn, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, orn, 0xffffffff, 0x80000000, 0
  TEST_RR 35, orn, 0xfffffffe, 0x80000000, 1
  TEST_RR 36, orn, 0xfffffffd, 0x80000000, 2
  TEST_RR 37, orn, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, orn, 0xffffffff, 0x80000000, 0x80000000
  TEST_RR 39, orn, 0xfffffffe, 0x80000000, 0x80000001
  TEST_RR 40, orn, 0x80007fff, 0x80000000, 0xffff8000
  TEST_RR 41, orn, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, orn, 0xffffffff, 0x80000001, 0
  TEST_RR 43, orn, 0xffffffff, 0x80000001, 1
  TEST_RR 44, orn, 0xfffffffd, 0x80000001, 2
  TEST_RR 45, orn, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, orn, 0xffffffff, 0x80000001, 0x80000000
  TEST_RR 47, orn, 0xffffffff, 0x80000001, 0x80000001
  TEST_RR 48, orn, 0x80007fff, 0x80000001, 0xffff8000
  TEST_RR 49, orn, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, orn, 0xffffffff, 0xffff8000, 0
  TEST_RR 51, orn, 0xfffffffe, 0xffff8000, 1
  TEST_RR 52, orn, 0xfffffffd, 0xffff8000, 2
  TEST_RR 53, orn, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, orn, 0xffffffff, 0xffff8000, 0x80000000
  TEST_RR 55, orn, 0xfffffffe, 0xffff8000, 0x80000001
  TEST_RR 56, orn, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 57, orn, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, orn, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, orn, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, orn, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, orn, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, orn, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, orn, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, orn, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, orn, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, orn, 0xa5f0c37b, 1, 0x5a0f3c85
  TEST_RR 67, orn, 0xffffffff, 0xc35a96e7, 1
  TEST_RR 68, orn, 0xa5f0c37a, 2, 0x5a0f3c85
  TEST_RR 69, orn, 0xffffffff, 0xc35a96e7, 2
  TEST_RR 70, orn, 0xa5f0c37e, 4, 0x5a0f3c85
  TEST_RR 71, orn, 0xffffffff, 0xc35a96e7, 4
  TEST_RR 72, orn, 0xa5f0c37a, 8, 0x5a0f3c85
  TEST_RR 73, orn, 0xfffffff7, 0xc35a96e7, 8
  TEST_RR 74, orn, 0xa5f0c37a, 16, 0x5a0f3c85
  TEST_RR 75, orn, 0xffffffef, 0xc35a96e7, 16
  TEST_RR 76, orn, 0xa5f0c37a, 32, 0x5a0f3c85
  TEST_RR 77, orn, 0xffffffff, 0xc35a96e7, 32
  TEST_RR 78, orn, 0xa5f0c37a, 64, 0x5a0f3c85
  TEST_RR 79, orn, 0xffffffff, 0xc35a96e7, 64
  TEST_RR 80, orn, 0xa5f0c3fa, 128, 0x5a0f3c85
  TEST_RR 81, orn, 0xffffffff, 0xc35a96e7, 128
  TEST_RR 82, orn, 0xa5f0c37a, 256, 0x5a0f3c85
  TEST_RR 83, orn, 0xfffffeff, 0xc35a96e7, 256
  TEST_RR 84, orn, 0xa5f0c37a, 512, 0x5a0f3c85
  TEST_RR 85, orn, 0xffffffff, 0xc35a96e7, 512
  TEST_RR 86, orn, 0xa5f0c77a, 1024, 0x5a0f3c85
  TEST_RR 87, orn, 0xffffffff, 0xc35a96e7, 1024
  TEST_RR 88, orn, 0xa5f0cb7a, 2048, 0x5a0f3c85
  TEST_RR 89, orn, 0xfffff7ff, 0xc35a96e7, 2048
  TEST_RR 90, orn, 0xa5f0d37a, 0x00001000, 0x5a0f3c85
  TEST_RR 91, orn, 0xffffffff, 0xc35a96e7, 0x00001000
  TEST_RR 92, orn, 0xa5f0e37a, 0x00002000, 0x5a0f3c85
  TEST_RR 93, orn, 0xffffdfff, 0xc35a96e7, 0x00002000
  TEST_RR 94, orn, 0xa5f0c37a, 0x00004000, 0x5a0f3c85
  TEST_RR 95, orn, 0xffffbfff, 0xc35a96e7, 0x00004000
  TEST_RR 96, orn, 0xa5f0c37a, 0x00008000, 0x5a0f3c85
  TEST_RR 97, orn, 0xffffffff, 0xc35a96e7, 0x00008000
  TEST_RR 98, orn, 0xa5f1c37a, 0x00010000, 0x5a0f3c85
  TEST_RR 99, orn, 0xfffeffff, 0xc35a96e7, 0x00010000
  TEST_RR 100, orn, 0xa5f2c37a, 0x00020000, 0x5a0f3c85
  TEST_RR 101, orn, 0xffffffff, 0xc35a96e7, 0x00020000
  TEST_RR 102, orn, 0xa5f4c37a, 0x00040000, 0x5a0f3c85
  TEST_RR 103, orn, 0xfffbffff, 0xc35a96e7, 0x00040000
  TEST_RR 104, orn, 0xa5f8c37a, 0x00080000, 0x5a0f3c85
  TEST_RR 105, orn, 0xffffffff, 0xc35a96e7, 0x00080000
  TEST_RR 106, orn, 0xa5f0c37a, 0x00100000, 0x5a0f3c85
  TEST_RR 107, orn, 0xffffffff, 0xc35a96e7, 0x00100000
  TEST_RR 108, orn, 0xa5f0c37a, 0x00200000, 0x5a0f3c85
  TEST_RR 109, orn, 0xffdfffff, 0xc35a96e7, 0x00200000
  TEST_RR 110, orn, 0xa5f0c37a, 0x00400000, 0x5a0f3c85
  TEST_RR 111, orn, 0xffffffff, 0xc35a96e7, 0x00400000
  TEST_RR 112, orn, 0xa5f0c37a, 0x00800000, 0x5a0f3c85
  TEST_RR 113, orn, 0xff7fffff, 0xc35a96e7, 0x00800000
  TEST_RR 114, orn, 0xa5f0c37a, 0x01000000, 0x5a0f3c85
  TEST_RR 115, orn, 0xffffffff, 0xc35a96e7, 0x01000000
  TEST_RR 116, orn, 0xa7f0c37a, 0x02000000, 0x5a0f3c85
  TEST_RR 117, orn, 0xffffffff, 0xc35a96e7, 0x02000000
  TEST_RR 118, orn, 0xa5f0c37a, 0x04000000, 0x5a0f3c85
  TEST_RR 119, orn, 0xfbffffff, 0xc35a96e7, 0x04000000
  TEST_RR 120, orn, 0xadf0c37a, 0x08000000, 0x5a0f3c85
  TEST_RR 121, orn, 0xf7ffffff, 0xc35a96e7, 0x08000000
  TEST_RR 122, orn, 0xb5f0c37a, 0x10000000, 0x5a0f3c85
  TEST_RR 123, orn, 0xefffffff, 0xc35a96e7, 0x10000000
  TEST_RR 124, orn, 0xa5f0c37a, 0x20000000, 0x5a0f3c85
  TEST_RR 125, orn, 0xdfffffff, 0xc35a96e7, 0x20000000
  TEST_RR 126, orn, 0xe5f0c37a, 0x40000000, 0x5a0f3c85
  TEST_RR 127, orn, 0xffffffff, 0xc35a96e7, 0x40000000
  TEST_RR 128, orn, 0xa5f0c37a, 0x80000000, 0x5a0f3c85
  TEST_RR 129, orn, 0xffffffff, 0xc35a96e7, 0x80000000
  TEST_RR 130, orn, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, orn, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, orn, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, orn, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, orn, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, orn, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, orn, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, orn, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, orn, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, orn, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, orn, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, orn, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, orn, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, orn, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, orn, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, orn, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, orn, 0xfffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, orn, 0xfffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, orn, 0xfffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, orn, 0xfff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, orn, 0xffefffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, orn, 0xffdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, orn, 0xffbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, orn, 0xff7fffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, orn, 0xfeffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, orn, 0xfdffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, orn, 0xfbffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, orn, 0xf7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, orn, 0xefffffff, 0xefffffff, 0xffffff7f
  TEST_RR 159, orn, 0xdfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, orn, 0xbfffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, orn, 0x7fffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, orn, 0xef5d2f17, 0xc0182f03, 0x90b2dfeb
  TEST_RR 163, orn, 0x7efe97fb, 0x6ede127b, 0xe9d37a2f
  TEST_RR 164, orn, 0x7ff7becb, 0x7d66ba09, 0xa4086335
  TEST_RR 165, orn, 0x2e733def, 0x2671256f, 0xf5acc752
  TEST_RR 166, orn, 0xffcf9ee7, 0xe3ca1ee5, 0xe23873b8
  TEST_RR 167, orn, 0xff7e5afb, 0xde22583b, 0xda81a53f
  TEST_RR 168, orn, 0xfee76f75, 0x64e54f75, 0x253ddcee
  TEST_RR 169, orn, 0xf9fbbeb7, 0xf9ba92b6, 0x3ebcc37e
  TEST_RR 170, orn, 0xddaf3bff, 0x9c833bfd, 0x3ed1eda4
  TEST_RR 171, orn, 0xfdef2ff1, 0x4ccd22f1, 0x0a9dd09e
  TEST_RR 172, orn, 0xbbfdc5de, 0x9b7dc0d6, 0xdd4ffaf7
  TEST_RR 173, orn, 0x9f6f7ff7, 0x9f6b0b92, 0x61fa8088
  TEST_RR 174, orn, 0xfbbfb6de, 0xcab9b4da, 0x84715da3
  TEST_RR 175, orn, 0x477ef7fe, 0x477cd5fe, 0xfeb15d1b
  TEST_RR 176, orn, 0x5999bf77, 0x58099777, 0xfe6657cf
  TEST_RR 177, orn, 0x35f56bbf, 0x35646b2e, 0xee2ab54c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, orn, 0xe7fad7ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, orn, 0xe7fad7ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, orn, 0xffffffff, 0xc35a96e7
  TEST_RR_ALL_SAME 181, orn, 0xffffffff, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, orn, 0x7eaf7d9d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, orn, 0x7eaf7d9d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, orn, 0xffffffff, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, orn, 0xffffffff, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, orn, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, orn, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, orn, 0xffffffff, 0x80000000
  TEST_RR_ALL_SAME 189, orn, 0xffffffff, 0x80000000
  TEST_RR_RD_IS_RS1 190, orn, 0xffffffff, 7, 3
  TEST_RR_RD_IS_RS2 191, orn, 0xffffffff, 7, 3
  TEST_RR_SAME_SOURCES 192, orn, 0xffffffff, 7
  TEST_RR_ALL_SAME 193, orn, 0xffffffff, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, orn, 0xff9feb75, 0xbf8e4a75, 0x0f6614ef, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, orn, 0xcfbfbb3f, 0xcdadb227, 0x7ce174e6, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, orn, 0xf6fffa7e, 0xd287f858, 0xd900d5c1, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, orn, 0xddfffdbe, 0x513f85b4, 0x720607c1, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, orn, 0xd37fd8df, 0x525cc0d5, 0x3ed827a5, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, orn, 0xde7f5b7f, 0x583f437d, 0x298fa7f8, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, orn, 0x8bffbf4b, 0x09fd350a, 0x7da850b6, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, orn, 0xdd97fffb, 0xc907b1cb, 0x226f900d, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, orn, 0xc27de778, 0x82716660, 0x3dd25a87, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, orn, 0x673eb37f, 0x473eb15e, 0x99fd6c8a, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, orn, 0x7f88eefd, 0x3b006af5, 0xb0777982, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, orn, 0xffaecfad, 0xa526442d, 0x25733457, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, orn, 0x6f7fbdb1, 0x64468991, 0xb0c4cbcf, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, orn, 0xf1767fb7, 0x61347127, 0x4ead9068, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, orn, 0x57fba7ff, 0x54b3a69d, 0xac145e05, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, orn, 0xbfeb7ebf, 0xb16a5abb, 0xd03c93c0, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, orn, 0xf5dbfa1c, 0xb19b0a14, 0x2abd0ff7, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, orn, 0x7ffd9dfe, 0x46f480fe, 0x80c262b3, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, orn, 0xeef7fb7f, 0x68f5ba13, 0x19f8a491, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, orn, 0xfb9fd3ef, 0x9a98138b, 0x06f03f98, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, orn, 0xf7fbb6fe, 0xc7a9b6ee, 0x4c2d49a3, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, orn, 0xfff9feeb, 0xaef99e61, 0x848e0175, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, orn, 0xa57ffbd7, 0xa573bb15, 0xdfc3a73d, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, orn, 0xf57f577f, 0xd53b1715, 0xdf93a890, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, orn, 0x0d9c7b7e, 0x09906b7e, 0xf263ced5, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, orn, 0xbd57fbfe, 0x3d55cbfa, 0x5bec4df1, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, orn, 0x77f8fedd, 0x66a8fe05, 0xca870522, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, orn, 0xfe3fbede, 0x5e37aece, 0x4de56323, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, orn, 0x7abd46bb, 0x7a1d42bb, 0xc543fb7f, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, orn, 0xfcdade7b, 0xd008c041, 0x132de1c4, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, orn, 0xf7f2bb7b, 0xf7929239, 0xed9d46a5
  TEST_RR_RESULT_AFTER 225, 1, orn, 0x3fffefe9, 0x38fce6a9, 0xd07c301f
  TEST_RR_RESULT_AFTER 226, 2, orn, 0xeed23ffb, 0x2ed2061b, 0x112fc207

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, orn, 0xdeedf77b, 0xd68df45b, 0x2112b884
  TEST_RR_12_AFTER 228, 0, 1, orn, 0x4fe7f9ff, 0x03e3a8f7, 0xb29a0ec6
  TEST_RR_12_AFTER 229, 0, 2, orn, 0xffffdecf, 0x7fa95ccb, 0x7d812932
  TEST_RR_12_AFTER 230, 1, 0, orn, 0xea57b27b, 0xea57b27b, 0x9fafdfd4
  TEST_RR_12_AFTER 231, 1, 1, orn, 0x7ebb3f57, 0x7ebb2347, 0xef6ee2ef
  TEST_RR_12_AFTER 232, 1, 2, orn, 0x9ffbc97f, 0x8dbb4875, 0xec8e3684
  TEST_RR_12_AFTER 233, 2, 0, orn, 0xf7d9f6fb, 0x10d9963b, 0x087f0927
  TEST_RR_12_AFTER 234, 2, 1, orn, 0xaf6d63fe, 0xac6903fe, 0x5cb29dc1
  TEST_RR_12_AFTER 235, 2, 2, orn, 0xbefaff6a, 0x84529d0a, 0xc5478995
  TEST_RR_21_AFTER 236, 0, 0, orn, 0xca9ffb5c, 0x408dfb54, 0x75e5e4e3
  TEST_RR_21_AFTER 237, 0, 1, orn, 0x5ff3ffdf, 0x40c11fd6, 0xe04d02e4
  TEST_RR_21_AFTER 238, 0, 2, orn, 0x95a9f67f, 0x11a8f267, 0x7a5eb9e4
  TEST_RR_21_AFTER 239, 1, 0, orn, 0xaf3f9e7b, 0xae1d067a, 0x7add61ee
  TEST_RR_21_AFTER 240, 1, 1, orn, 0xfdcfc54d, 0x39c3414d, 0x2b727abe
  TEST_RR_21_AFTER 241, 1, 2, orn, 0x6bcdfff4, 0x4ac99ff0, 0x9473877b
  TEST_RR_21_AFTER 242, 2, 0, orn, 0xffec8bce, 0x592003c0, 0x00137671
  TEST_RR_21_AFTER 243, 2, 1, orn, 0x3f795f8d, 0x37595388, 0xf096f172
  TEST_RR_21_AFTER 244, 2, 2, orn, 0x37de7dd2, 0x13cc7c52, 0xcae1ea6f
  TEST_RR_BOTH_AFTER 245, 0, 0, orn, 0xe77b1fef, 0xe73a0a8d, 0x58b6e819
  TEST_RR_BOTH_AFTER 246, 0, 1, orn, 0x7fe96fff, 0x7f682efb, 0xa116b02a
  TEST_RR_BOTH_AFTER 247, 0, 2, orn, 0xfff7a3ff, 0x9fa381df, 0x902add15
  TEST_RR_BOTH_AFTER 248, 1, 0, orn, 0xf3fef1dc, 0xd2eeb14c, 0xce09be63
  TEST_RR_BOTH_AFTER 249, 1, 1, orn, 0x4d3ef27f, 0x492a521f, 0xf2c90d95
  TEST_RR_BOTH_AFTER 250, 2, 0, orn, 0xf4fd8fdf, 0xd0f18b19, 0x5b32fa39

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, orn, 0xb3efeddf, 0x12a720df, 0x5e151262
  TEST_RR_RS2_LOADED 252, 0, orn, 0xb3efeddf, 0x12a720df, 0x5e151262
  TEST_RR_BOTH_LOADED 253, 0, orn, 0xffffffff, 0x12a720df
  TEST_RR_RS1_LOADED 254, 1, orn, 0xfe4d4e33, 0xde4d4401, 0x51bbb5cd
  TEST_RR_RS2_LOADED 255, 1, orn, 0xfe4d4e33, 0xde4d4401, 0x51bbb5cd
  TEST_RR_BOTH_LOADED 256, 1, orn, 0xffffffff, 0xde4d4401
  TEST_RR_RS1_LOADED 257, 2, orn, 0xe7cfd7f3, 0xc7c752d3, 0x9b7678ce
  TEST_RR_RS2_LOADED 258, 2, orn, 0xe7cfd7f3, 0xc7c752d3, 0x9b7678ce
  TEST_RR_BOTH_LOADED 259, 2, orn, 0xffffffff, 0xc7c752d3

  // Each result is at once a source.
  TEST_RR_CHAIN 260, orn, 0xdb5fbee7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, orn, 0xdb5fbee7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, orn, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, orn, 0x3ca56918, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, orn, 0xffffffff, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, orn, 0xfffffffe, 1
  TEST_RR_ZERO_RS2 266, orn, 0xffffffff, 1
  TEST_RR_ZERO_RS1 267, orn, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, orn, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, orn, 0xffffffff
  TEST_RR_ZERO_RD 270, orn, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, orn, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, orn, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, orn, 1, 0xffffffff

TEST_END
