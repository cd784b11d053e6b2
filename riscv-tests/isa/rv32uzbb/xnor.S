// xnor: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xnor, 0xffffffff, 0, 0
  TEST_RR 3, xnor, 0xfffffffe, 0, 1
  TEST_RR 4, xnor, 0xfffffffd, 0, 2
  TEST_RR 5, xnor, 0x80000000, 0, 0x7fffffff
  TEST_RR 6, xnor, 0x7fffffff, 0, 0x80000000
  TEST_RR 7, xnor, 0x7ffffffe, 0, 0x80000001
  TEST_RR 8, xnor, 0x00007fff, 0, 0xffff8000
  TEST_RR 9, xnor, 0, 0, 0xffffffff
  TEST_RR 10, xnor, 0xfffffffe, 1, 0
  TEST_RR 11, xnor, 0xffffffff, 1, 1
  TEST_RR 12, xnor, 0xfffffffc, 1, 2
  TEST_RR 13, xnor, 0x80000001, 1, 0x7fffffff
  TEST_RR 14, xnor, 0x7ffffffe, 1, 0x80000000
  TEST_RR 15, xnor, 0x7fffffff, 1, 0x80000001
  TEST_RR 16, xnor, 0x00007ffe, 1, 0xffff8000
  TEST_RR 17, xnor, 1, 1, 0xffffffff
  TEST_RR 18, xnor, 0xfffffffd, 2, 0
  TEST_RR 19, xnor, 0xfffffffc, 2, 1
  TEST_RR 20, xnor, 0xffffffff, 2, 2
  TEST_RR 21, xnor, 0x80000002, 2, 0x7fffffff
  TEST_RR 22, xnor, 0x7ffffffd, 2, 0x80000000
  TEST_RR 23, xnor, 0x7ffffffc, 2, 0x80000001
  TEST_RR 24, xnor, 0x00007ffd, 2, 0xffff8000
  TEST_RR 25, xnor, 2, 2, 0xffffffff
  TEST_RR 26, xnor, 0x80000000, 0x7fffffff, 0
  TEST_RR 27, xnor, 0x80000001, 0x7fffffff, 1
  TEST_RR 28, xnor, 0x80000002, 0x7fffffff, 2
  TEST_RR 29, xnor, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xnor, 0, 0x7fffffff, 0x80000000
  TEST_RR 31, xnor, 1, 0x7fffffff, 0x80000001
  TEST_RR 32, xnor, 0x7fff8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, xnor, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, xnor, 0x7fffffff, 0x80000000, 0
  TEST_RR 35, xnor, 0x7ffffffe, 0x80000000, 1
  TEST_RR 36, xnor, 0x7ffffffd, 0x80000000, 2
  TEST_RR 37, xnor, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, xnor, 0xffffffff, 0x80000000, 0x80000000
  TEST_RR 39, xnor, 0xfffffffe, 0x80000000, 0x80000001
  TEST_RR 40, xnor, 0x80007fff, 0x80000000, 0xffff8000
  TEST_RR 41, xnor, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, xnor, 0x7ffffffe, 0x80000001, 0
  TEST_RR 43, xnor, 0x7fffffff, 0x80000001, 1
  TEST_RR 44, xnor, 0x7ffffffc, 0x80000001, 2
  TEST_RR 45, xnor, 1, 0x80000001, 0x7fffffff
  TEST_RR 46, xnor, 0xfffffffe, 0x80000001, 0x80000000
  TEST_RR 47, xnor, 0xffffffff, 0x80000001, 0x80000001
  TEST_RR 48, xnor, 0x80007ffe, 0x80000001, 0xffff8000
  TEST_RR 49, xnor, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, xnor, 0x00007fff, 0xffff8000, 0
  TEST_RR 51, xnor, 0x00007ffe, 0xffff8000, 1
  TEST_RR 52, xnor, 0x00007ffd, 0xffff8000, 2
  TEST_RR 53, xnor, 0x7fff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, xnor, 0x80007fff, 0xffff8000, 0x80000000
  TEST_RR 55, xnor, 0x80007ffe, 0xffff8000, 0x80000001
  TEST_RR 56, xnor, 0xffffffff, 0xffff8000, 0xffff8000
  TEST_RR 57, xnor, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, xnor, 0, 0xffffffff, 0
  TEST_RR 59, xnor, 1, 0xffffffff, 1
  TEST_RR 60, xnor, 2, 0xffffffff, 2
  TEST_RR 61, xnor, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, xnor, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, xnor, 0x80000001, 0xffffffff, 0x80000001
  TEST_RR 64, xnor, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_RR 65, xnor, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, xnor, 0xa5f0c37b, 1, 0x5a0f3c85
  TEST_RR 67, xnor, 0x3ca56919, 0xc35a96e7, 1
  TEST_RR 68, xnor, 0xa5f0c378, 2, 0x5a0f3c85
  TEST_RR 69, xnor, 0x3ca5691a, 0xc35a96e7, 2
  TEST_RR 70, xnor, 0xa5f0c37e, 4, 0x5a0f3c85
  TEST_RR 71, xnor, 0x3ca5691c, 0xc35a96e7, 4
  TEST_RR 72, xnor, 0xa5f0c372, 8, 0x5a0f3c85
  TEST_RR 73, xnor, 0x3ca56910, 0xc35a96e7, 8
  TEST_RR 74, xnor, 0xa5f0c36a, 16, 0x5a0f3c85
  TEST_RR 75, xnor, 0x3ca56908, 0xc35a96e7, 16
  TEST_RR 76, xnor, 0xa5f0c35a, 32, 0x5a0f3c85
  TEST_RR 77, xnor, 0x3ca56938, 0xc35a96e7, 32
  TEST_RR 78, xnor, 0xa5f0c33a, 64, 0x5a0f3c85
  TEST_RR 79, xnor, 0x3ca56958, 0xc35a96e7, 64
  TEST_RR 80, xnor, 0xa5f0c3fa, 128, 0x5a0f3c85
  TEST_RR 81, xnor, 0x3ca56998, 0xc35a96e7, 128
  TEST_RR 82, xnor, 0xa5f0c27a, 256, 0x5a0f3c85
  TEST_RR 83, xnor, 0x3ca56818, 0xc35a96e7, 256
  TEST_RR 84, xnor, 0xa5f0c17a, 512, 0x5a0f3c85
  TEST_RR 85, xnor, 0x3ca56b18, 0xc35a96e7, 512
  TEST_RR 86, xnor, 0xa5f0c77a, 1024, 0x5a0f3c85
  TEST_RR 87, xnor, 0x3ca56d18, 0xc35a96e7, 1024
  TEST_RR 88, xnor, 0xa5f0cb7a, 2048, 0x5a0f3c85
  TEST_RR 89, xnor, 0x3ca56118, 0xc35a96e7, 2048
  TEST_RR 90, xnor, 0xa5f0d37a, 0x00001000, 0x5a0f3c85
  TEST_RR 91, xnor, 0x3ca57918, 0xc35a96e7, 0x00001000
  TEST_RR 92, xnor, 0xa5f0e37a, 0x00002000, 0x5a0f3c85
  TEST_RR 93, xnor, 0x3ca54918, 0xc35a96e7, 0x00002000
  TEST_RR 94, xnor, 0xa5f0837a, 0x00004000, 0x5a0f3c85
  TEST_RR 95, xnor, 0x3ca52918, 0xc35a96e7, 0x00004000
  TEST_RR 96, xnor, 0xa5f0437a, 0x00008000, 0x5a0f3c85
  TEST_RR 97, xnor, 0x3ca5e918, 0xc35a96e7, 0x00008000
  TEST_RR 98, xnor, 0xa5f1c37a, 0x00010000, 0x5a0f3c85
  TEST_RR 99, xnor, 0x3ca46918, 0xc35a96e7, 0x00010000
  TEST_RR 100, xnor, 0xa5f2c37a, 0x00020000, 0x5a0f3c85
  TEST_RR 101, xnor, 0x3ca76918, 0xc35a96e7, 0x00020000
  TEST_RR 102, xnor, 0xa5f4c37a, 0x00040000, 0x5a0f3c85
  TEST_RR 103, xnor, 0x3ca16918, 0xc35a96e7, 0x00040000
  TEST_RR 104, xnor, 0xa5f8c37a, 0x00080000, 0x5a0f3c85
  TEST_RR 105, xnor, 0x3cad6918, 0xc35a96e7, 0x00080000
  TEST_RR 106, xnor, 0xa5e0c37a, 0x00100000, 0x5a0f3c85
  TEST_RR 107, xnor, 0x3cb56918, 0xc35a96e7, 0x00100000
  TEST_RR 108, xnor, 0xa5d0c37a, 0x00200000, 0x5a0f3c85
  TEST_RR 109, xnor, 0x3c856918, 0xc35a96e7, 0x00200000
  TEST_RR 110, xnor, 0xa5b0c37a, 0x00400000, 0x5a0f3c85
  TEST_RR 111, xnor, 0x3ce56918, 0xc35a96e7, 0x00400000
  TEST_RR 112, xnor, 0xa570c37a, 0x00800000, 0x5a0f3c85
  TEST_RR 113, xnor, 0x3c256918, 0xc35a96e7, 0x00800000
  TEST_RR 114, xnor, 0xa4f0c37a, 0x01000000, 0x5a0f3c85
  TEST_RR 115, xnor, 0x3da56918, 0xc35a96e7, 0x01000000
  TEST_RR 116, xnor, 0xa7f0c37a, 0x02000000, 0x5a0f3c85
  TEST_RR 117, xnor, 0x3ea56918, 0xc35a96e7, 0x02000000
  TEST_RR 118, xnor, 0xa1f0c37a, 0x04000000, 0x5a0f3c85
  TEST_RR 119, xnor, 0x38a56918, 0xc35a96e7, 0x04000000
  TEST_RR 120, xnor, 0xadf0c37a, 0x08000000, 0x5a0f3c85
  TEST_RR 121, xnor, 0x34a56918, 0xc35a96e7, 0x08000000
  TEST_RR 122, xnor, 0xb5f0c37a, 0x10000000, 0x5a0f3c85
  TEST_RR 123, xnor, 0x2ca56918, 0xc35a96e7, 0x10000000
  TEST_RR 124, xnor, 0x85f0c37a, 0x20000000, 0x5a0f3c85
  TEST_RR 125, xnor, 0x1ca56918, 0xc35a96e7, 0x20000000
  TEST_RR 126, xnor, 0xe5f0c37a, 0x40000000, 0x5a0f3c85
  TEST_RR 127, xnor, 0x7ca56918, 0xc35a96e7, 0x40000000
  TEST_RR 128, xnor, 0x25f0c37a, 0x80000000, 0x5a0f3c85
  TEST_RR 129, xnor, 0xbca56918, 0xc35a96e7, 0x80000000
  TEST_RR 130, xnor, 0xfffffff6, 0xfffffffe, 0xfffffff7
  TEST_RR 131, xnor, 0xfffffbfd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, xnor, 0xfffdfffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, xnor, 0xfefffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, xnor, 0x7fffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, xnor, 0xffffff9f, 0xffffffdf, 0xffffffbf
  TEST_RR 136, xnor, 0xffffdfbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, xnor, 0xffefff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, xnor, 0xf7fffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, xnor, 0xfffffdfb, 0xfffffdff, 0xfffffffb
  TEST_RR 140, xnor, 0xfffff9ff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, xnor, 0xfffef7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, xnor, 0xff7fefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, xnor, 0xbfffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, xnor, 0xffffbfdf, 0xffffbfff, 0xffffffdf
  TEST_RR 145, xnor, 0xffff6fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, xnor, 0xfff6ffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, xnor, 0xfbfdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, xnor, 0xfffbfffd, 0xfffbffff, 0xfffffffd
  TEST_RR 149, xnor, 0xfff7feff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, xnor, 0xffef7fff, 0xffefffff, 0xffff7fff
  TEST_RR 151, xnor, 0xff9fffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, xnor, 0xdfbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, xnor, 0xff7fffef, 0xff7fffff, 0xffffffef
  TEST_RR 154, xnor, 0xfefff7ff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, xnor, 0xfdfbffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, xnor, 0xf9ffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, xnor, 0xf7fffffe, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, xnor, 0xefffff7f, 0xefffffff, 0xffffff7f
  TEST_RR 159, xnor, 0xdfffbfff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, xnor, 0xbfdfffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, xnor, 0x6fffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, xnor, 0x0ef624db, 0xf4405507, 0x05498e23
  TEST_RR 163, xnor, 0xf67a3456, 0x46bb5773, 0x4f3e9cda
  TEST_RR 164, xnor, 0x922a213e, 0x8d5807b5, 0xe08dd974
  TEST_RR 165, xnor, 0x65b6ed79, 0x528f5c20, 0xc8c64ea6
  TEST_RR 166, xnor, 0x7dfc29e7, 0x4c8d8224, 0xce8e543c
  TEST_RR 167, xnor, 0x957c9fb6, 0x85f79a54, 0xef74fa1d
  TEST_RR 168, xnor, 0x23e86e53, 0x17a60d4f, 0xcbb19ce3
  TEST_RR 169, xnor, 0x84956060, 0xf322b532, 0x88482aad
  TEST_RR 170, xnor, 0x9003a91c, 0x3e1af609, 0x51e6a0ea
  TEST_RR 171, xnor, 0x52803f9a, 0xd75c094e, 0x7a23c92b
  TEST_RR 172, xnor, 0xc3be5aa6, 0xf56a5dd5, 0xc92bf88c
  TEST_RR 173, xnor, 0x09a1f47b, 0xcde1cf98, 0x3bbfc41c
  TEST_RR 174, xnor, 0x13cc2574, 0xa5a3a0a4, 0x49907a2f
  TEST_RR 175, xnor, 0x071ba89c, 0x2a2263e0, 0xd2c63483
  TEST_RR 176, xnor, 0xbd82c245, 0x9507ef5f, 0xd77ad2e5
  TEST_RR 177, xnor, 0x96d40a69, 0x10d93a22, 0x79f2cfb4

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, xnor, 0x66aa559d, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, xnor, 0x66aa559d, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, xnor, 0xffffffff, 0xc35a96e7
  TEST_RR_ALL_SAME 181, xnor, 0xffffffff, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, xnor, 0x66aa559d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, xnor, 0x66aa559d, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, xnor, 0xffffffff, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, xnor, 0xffffffff, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, xnor, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, xnor, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, xnor, 0xffffffff, 0x80000000
  TEST_RR_ALL_SAME 189, xnor, 0xffffffff, 0x80000000
  TEST_RR_RD_IS_RS1 190, xnor, 0xfffffffb, 7, 3
  TEST_RR_RD_IS_RS2 191, xnor, 0xfffffffb, 7, 3
  TEST_RR_SAME_SOURCES 192, xnor, 0xffffffff, 7
  TEST_RR_ALL_SAME 193, xnor, 0xffffffff, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, xnor, 0x5229de32, 0x7bf04fdf, 0xd6266e12, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, xnor, 0x949fe9d8, 0x5b230cc7, 0x30431ae0, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, xnor, 0x82dbe8dd, 0x8b46cfc1, 0xf662d8e3, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, xnor, 0xe99f9c78, 0x2370818a, 0x3510e20d, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, xnor, 0x698042e7, 0x940e3c87, 0x0271819f, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, xnor, 0x889c4951, 0x55356fb6, 0x2256d918, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, xnor, 0x4b36ae67, 0xb9c98d07, 0x0d00dc9f, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, xnor, 0xe293083c, 0xd7d677e6, 0xcaba8025, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, xnor, 0xf83be033, 0x0ff6145b, 0x08320b97, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, xnor, 0x116a900e, 0x47e6db0e, 0xa973b4ff, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, xnor, 0x561dba2a, 0x84a2dd3b, 0x2d4098ee, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, xnor, 0xf3b0329e, 0xa145d6ef, 0xad0a1b8e, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, xnor, 0xbca57c7c, 0x25ae6c6e, 0x66f4efed, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, xnor, 0x1a52d974, 0xf20de529, 0x17a0c3a2, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, xnor, 0x854793ae, 0x510121cf, 0x2bb94d9e, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, xnor, 0x2bf9bc5e, 0x0cf1faaa, 0xd8f7b90b, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, xnor, 0xca2ce9a2, 0x3e933f6d, 0x0b402930, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, xnor, 0xd1321c5e, 0xd6aa4fee, 0xf867ac4f, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, xnor, 0xd5a58770, 0x24b9d2eb, 0x0ee3aa64, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, xnor, 0xef60dc11, 0x6f697bfe, 0x7ff65810, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, xnor, 0x19d9923d, 0xbb978e1d, 0x5db1e3df, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, xnor, 0x173f3fe8, 0x4dfda9f7, 0xa53d69e0, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, xnor, 0x550aa5c8, 0x6d097e41, 0xc7fc2476, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, xnor, 0xe9408771, 0x30b4c761, 0x260bbfef, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, xnor, 0x8283bcc5, 0xcf22b291, 0xb25ef1ab, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, xnor, 0xe5422ccf, 0xe41114d3, 0xfeacc7e3, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, xnor, 0xc00aac77, 0x4e3abf42, 0x71cfecca, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, xnor, 0xf1b72043, 0xf7642039, 0xf92cff85, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, xnor, 0x3a60aefa, 0x5db7b37f, 0x9828e27a, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, xnor, 0x6553aadc, 0xfc39d50e, 0x6695802d, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, xnor, 0x58b714f7, 0x5f10f97b, 0xf8581273
  TEST_RR_RESULT_AFTER 225, 1, xnor, 0x67c582f2, 0x955cc35a, 0x0d66be57
  TEST_RR_RESULT_AFTER 226, 2, xnor, 0x88a5a1bc, 0x71c70a34, 0x069d5477

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, xnor, 0x9233d61f, 0xd080c998, 0xbd4ce078
  TEST_RR_12_AFTER 228, 0, 1, xnor, 0x8fb7fc11, 0x68569656, 0x181e95b8
  TEST_RR_12_AFTER 229, 0, 2, xnor, 0x0ebf57c4, 0xf12b17f6, 0x006bbfcd
  TEST_RR_12_AFTER 230, 1, 0, xnor, 0x2b21f613, 0x71fc1469, 0xa5221d85
  TEST_RR_12_AFTER 231, 1, 1, xnor, 0x9194e4a8, 0xc2728cf6, 0xac1997a1
  TEST_RR_12_AFTER 232, 1, 2, xnor, 0x7b106e68, 0xc8dd935c, 0x4c3202cb
  TEST_RR_12_AFTER 233, 2, 0, xnor, 0x53c6a01c, 0x586818b0, 0xf4514753
  TEST_RR_12_AFTER 234, 2, 1, xnor, 0x6aa04dd2, 0x126dd9e7, 0x87326bca
  TEST_RR_12_AFTER 235, 2, 2, xnor, 0x7c532bc3, 0x96e120a2, 0x154df49e
  TEST_RR_21_AFTER 236, 0, 0, xnor, 0x3a8b13c3, 0x77a0a8f0, 0xb2d444cc
  TEST_RR_21_AFTER 237, 0, 1, xnor, 0xe55b2848, 0x584f5c8d, 0x42eb8b3a
  TEST_RR_21_AFTER 238, 0, 2, xnor, 0x0e8320fc, 0xb0051f3c, 0x4179c03f
  TEST_RR_21_AFTER 239, 1, 0, xnor, 0x292eed99, 0x3b4371ee, 0xed926388
  TEST_RR_21_AFTER 240, 1, 1, xnor, 0xe7fad67f, 0x3dbd409c, 0x25b8691c
  TEST_RR_21_AFTER 241, 1, 2, xnor, 0x0513a898, 0xa42bb88d, 0x5ec7efea
  TEST_RR_21_AFTER 242, 2, 0, xnor, 0x0a9df544, 0x5039b430, 0xa55bbe8b
  TEST_RR_21_AFTER 243, 2, 1, xnor, 0xc36aa529, 0xe149bfaa, 0xdddce57c
  TEST_RR_21_AFTER 244, 2, 2, xnor, 0xd97c572e, 0x5de062d9, 0x7b63ca08
  TEST_RR_BOTH_AFTER 245, 0, 0, xnor, 0x4c2a325e, 0xe214a7ca, 0x51c16a6b
  TEST_RR_BOTH_AFTER 246, 0, 1, xnor, 0xfc63de18, 0xc15a1973, 0xc2c63894
  TEST_RR_BOTH_AFTER 247, 0, 2, xnor, 0x6f41c100, 0x4977348a, 0xd9c90a75
  TEST_RR_BOTH_AFTER 248, 1, 0, xnor, 0x362390c8, 0xb349a1f9, 0x7a95cece
  TEST_RR_BOTH_AFTER 249, 1, 1, xnor, 0x277dc53c, 0x501b8911, 0x8899b3d2
  TEST_RR_BOTH_AFTER 250, 2, 0, xnor, 0x9e3a4cf4, 0x596ec363, 0x38ab7068

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, xnor, 0x9daad13d, 0x47574d4b, 0x25026389
  TEST_RR_RS2_LOADED 252, 0, xnor, 0x9daad13d, 0x47574d4b, 0x25026389
  TEST_RR_BOTH_LOADED 253, 0, xnor, 0xffffffff, 0x47574d4b
  TEST_RR_RS1_LOADED 254, 1, xnor, 0x845c6690, 0xa2831816, 0xd9208179
  TEST_RR_RS2_LOADED 255, 1, xnor, 0x845c6690, 0xa2831816, 0xd9208179
  TEST_RR_BOTH_LOADED 256, 1, xnor, 0xffffffff, 0xa2831816
  TEST_RR_RS1_LOADED 257, 2, xnor, 0x2246af4a, 0x472c2959, 0x9a9579ec
  TEST_RR_RS2_LOADED 258, 2, xnor, 0x2246af4a, 0x472c2959, 0x9a9579ec
  TEST_RR_BOTH_LOADED 259, 2, xnor, 0xffffffff, 0x472c2959

  // Each result is at once a source.
  TEST_RR_CHAIN 260, xnor, 0xffffffff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, xnor, 0xffffffff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, xnor, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, xnor, 0x3ca56918, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, xnor, 0x3ca56918, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, xnor, 0xfffffffe, 1
  TEST_RR_ZERO_RS2 266, xnor, 0xfffffffe, 1
  TEST_RR_ZERO_RS1 267, xnor, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, xnor, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, xnor, 0xffffffff
  TEST_RR_ZERO_RD 270, xnor, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, xnor, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, xnor, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, xnor, 1, 0xffffffff

TEST_END
