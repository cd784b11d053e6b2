// sll: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sll, 0, 0, 0
  TEST_RR 3, sll, 0, 0, 1
  TEST_RR 4, sll, 0, 0, 2
  TEST_RR 5, sll, 0, 0, 0x7fffffff
  TEST_RR 6, sll, 0, 0, 0x80000000
  TEST_RR 7, sll, 0, 0, 0x80000001
  TEST_RR 8, sll, 0, 0, 0xffff8000
  TEST_RR 9, sll, 0, 0, 0xffffffff
  TEST_RR 10, sll, 1, 1, 0
  TEST_RR 11, sll, 2, 1, 1
  TEST_RR 12, sll, 4, 1, 2
  TEST_RR 13, sll, 0x80000000, 1, 0x7fffffff
  TEST_RR 14, sll, 1, 1, 0x80000000
  TEST_RR 15, sll, 2, 1, 0x80000001
  TEST_RR 16, sll, 1, 1, 0xffff8000
  TEST_RR 17, sll, 0x80000000, 1, 0xffffffff
  TEST_RR 18, sll, 2, 2, 0
  TEST_RR 19, sll, 4, 2, 1
  TEST_RR 20, sll, 8, 2, 2
  TEST_RR 21, sll, 0, 2, 0x7fffffff
  TEST_RR 22, sll, 2, 2, 0x80000000
  TEST_RR 23, sll, 4, 2, 0x80000001
  TEST_RR 24, sll, 2, 2, 0xffff8000
  TEST_RR 25, sll, 0, 2, 0xffffffff
  TEST_RR 26, sll, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, sll, 0xfffffffe, 0x7fffffff, 1
  TEST_RR 28, sll, 0xfffffffc, 0x7fffffff, 2
  TEST_RR 29, sll, 0x80000000, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sll, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, sll, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, sll, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, sll, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_RR 34, sll, 0x80000000, 0x80000000, 0
  TEST_RR 35, sll, 0, 0x80000000, 1
  TEST_RR 36, sll, 0, 0x80000000, 2
  TEST_RR 37, sll, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, sll, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sll, 0, 0x80000000, 0x80000001
  TEST_RR 40, sll, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, sll, 0, 0x80000000, 0xffffffff
  TEST_RR 42, sll, 0x80000001, 0x80000001, 0
  TEST_RR 43, sll, 2, 0x80000001, 1
  TEST_RR 44, sll, 4, 0x80000001, 2
  TEST_RR 45, sll, 0x80000000, 0x80000001, 0x7fffffff
  TEST_RR 46, sll, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, sll, 2, 0x80000001, 0x80000001
  TEST_RR 48, sll, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, sll, 0x80000000, 0x80000001, 0xffffffff
  TEST_RR 50, sll, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, sll, 0xffff0000, 0xffff8000, 1
  TEST_RR 52, sll, 0xfffe0000, 0xffff8000, 2
  TEST_RR 53, sll, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, sll, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, sll, 0xffff0000, 0xffff8000, 0x80000001
  TEST_RR 56, sll, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sll, 0, 0xffff8000, 0xffffffff
  TEST_RR 58, sll, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, sll, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, sll, 0xfffffffc, 0xffffffff, 2
  TEST_RR 61, sll, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, sll, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, sll, 0xfffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, sll, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, sll, 0x80000000, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, sll, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, sll, 0x5a0f3c85, 0x5a0f3c85, 0x4ea53780
  TEST_RR 68, sll, 0x86b52dce, 0xc35a96e7, 1
  TEST_RR 69, sll, 0xb41e790a, 0x5a0f3c85, 0xdf9ae541
  TEST_RR 70, sll, 0x0d6a5b9c, 0xc35a96e7, 2
  TEST_RR 71, sll, 0x683cf214, 0x5a0f3c85, 0xc4a05e82
  TEST_RR 72, sll, 0x1ad4b738, 0xc35a96e7, 3
  TEST_RR 73, sll, 0xd079e428, 0x5a0f3c85, 0x58651063
  TEST_RR 74, sll, 0x35a96e70, 0xc35a96e7, 4
  TEST_RR 75, sll, 0xa0f3c850, 0x5a0f3c85, 0x0c15f024
  TEST_RR 76, sll, 0x6b52dce0, 0xc35a96e7, 5
  TEST_RR 77, sll, 0x41e790a0, 0x5a0f3c85, 0x910c8645
  TEST_RR 78, sll, 0xd6a5b9c0, 0xc35a96e7, 6
  TEST_RR 79, sll, 0x83cf2140, 0x5a0f3c85, 0x84ab5486
  TEST_RR 80, sll, 0xad4b7380, 0xc35a96e7, 7
  TEST_RR 81, sll, 0x079e4280, 0x5a0f3c85, 0x767d6007
  TEST_RR 82, sll, 0x5a96e700, 0xc35a96e7, 8
  TEST_RR 83, sll, 0x0f3c8500, 0x5a0f3c85, 0x9c23fe08
  TEST_RR 84, sll, 0xb52dce00, 0xc35a96e7, 9
  TEST_RR 85, sll, 0x1e790a00, 0x5a0f3c85, 0xc5e44d09
  TEST_RR 86, sll, 0x6a5b9c00, 0xc35a96e7, 10
  TEST_RR 87, sll, 0x3cf21400, 0x5a0f3c85, 0x8902b86a
  TEST_RR 88, sll, 0xd4b73800, 0xc35a96e7, 11
  TEST_RR 89, sll, 0x79e42800, 0x5a0f3c85, 0xefc4816b
  TEST_RR 90, sll, 0xa96e7000, 0xc35a96e7, 12
  TEST_RR 91, sll, 0xf3c85000, 0x5a0f3c85, 0x23269b4c
  TEST_RR 92, sll, 0x52dce000, 0xc35a96e7, 13
  TEST_RR 93, sll, 0xe790a000, 0x5a0f3c85, 0xecb2e4cd
  TEST_RR 94, sll, 0xa5b9c000, 0xc35a96e7, 14
  TEST_RR 95, sll, 0xcf214000, 0x5a0f3c85, 0xdefb192e
  TEST_RR 96, sll, 0x4b738000, 0xc35a96e7, 15
  TEST_RR 97, sll, 0x9e428000, 0x5a0f3c85, 0x0b6b6d2f
  TEST_RR 98, sll, 0x96e70000, 0xc35a96e7, 16
  TEST_RR 99, sll, 0x3c850000, 0x5a0f3c85, 0xc08298d0
  TEST_RR 100, sll, 0x2dce0000, 0xc35a96e7, 17
  TEST_RR 101, sll, 0x790a0000, 0x5a0f3c85, 0xcc31f191
  TEST_RR 102, sll, 0x5b9c0000, 0xc35a96e7, 18
  TEST_RR 103, sll, 0xf2140000, 0x5a0f3c85, 0x50b53572
  TEST_RR 104, sll, 0xb7380000, 0xc35a96e7, 19
  TEST_RR 105, sll, 0xe4280000, 0x5a0f3c85, 0xcefa4a13
  TEST_RR 106, sll, 0x6e700000, 0xc35a96e7, 20
  TEST_RR 107, sll, 0xc8500000, 0x5a0f3c85, 0xf188d854
  TEST_RR 108, sll, 0xdce00000, 0xc35a96e7, 21
  TEST_RR 109, sll, 0x90a00000, 0x5a0f3c85, 0xa8abd3f5
  TEST_RR 110, sll, 0xb9c00000, 0xc35a96e7, 22
  TEST_RR 111, sll, 0x21400000, 0x5a0f3c85, 0x0c55acf6
  TEST_RR 112, sll, 0x73800000, 0xc35a96e7, 23
  TEST_RR 113, sll, 0x42800000, 0x5a0f3c85, 0xe4adf677
  TEST_RR 114, sll, 0xe7000000, 0xc35a96e7, 24
  TEST_RR 115, sll, 0x85000000, 0x5a0f3c85, 0x2287d238
  TEST_RR 116, sll, 0xce000000, 0xc35a96e7, 25
  TEST_RR 117, sll, 0x0a000000, 0x5a0f3c85, 0xc779b979
  TEST_RR 118, sll, 0x9c000000, 0xc35a96e7, 26
  TEST_RR 119, sll, 0x14000000, 0x5a0f3c85, 0xc4dae5ba
  TEST_RR 120, sll, 0x38000000, 0xc35a96e7, 27
  TEST_RR 121, sll, 0x28000000, 0x5a0f3c85, 0x36c03c3b
  TEST_RR 122, sll, 0x70000000, 0xc35a96e7, 28
  TEST_RR 123, sll, 0x50000000, 0x5a0f3c85, 0xdf570d3c
  TEST_RR 124, sll, 0xe0000000, 0xc35a96e7, 29
  TEST_RR 125, sll, 0xa0000000, 0x5a0f3c85, 0x278abefd
  TEST_RR 126, sll, 0xc0000000, 0xc35a96e7, 30
  TEST_RR 127, sll, 0x40000000, 0x5a0f3c85, 0x102161de
  TEST_RR 128, sll, 0x80000000, 0xc35a96e7, 31
  TEST_RR 129, sll, 0x80000000, 0x5a0f3c85, 0x85cb69df

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, sll, 32, 1, 0x5a0f3c85
  TEST_RR 131, sll, 0x86b52dce, 0xc35a96e7, 1
  TEST_RR 132, sll, 64, 2, 0x5a0f3c85
  TEST_RR 133, sll, 0x0d6a5b9c, 0xc35a96e7, 2
  TEST_RR 134, sll, 128, 4, 0x5a0f3c85
  TEST_RR 135, sll, 0x35a96e70, 0xc35a96e7, 4
  TEST_RR 136, sll, 256, 8, 0x5a0f3c85
  TEST_RR 137, sll, 0x5a96e700, 0xc35a96e7, 8
  TEST_RR 138, sll, 512, 16, 0x5a0f3c85
  TEST_RR 139, sll, 0x96e70000, 0xc35a96e7, 16
  TEST_RR 140, sll, 1024, 32, 0x5a0f3c85
  TEST_RR 141, sll, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 142, sll, 2048, 64, 0x5a0f3c85
  TEST_RR 143, sll, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 144, sll, 0x00001000, 128, 0x5a0f3c85
  TEST_RR 145, sll, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 146, sll, 0x00002000, 256, 0x5a0f3c85
  TEST_RR 147, sll, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 148, sll, 0x00004000, 512, 0x5a0f3c85
  TEST_RR 149, sll, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 150, sll, 0x00008000, 1024, 0x5a0f3c85
  TEST_RR 151, sll, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 152, sll, 0x00010000, 2048, 0x5a0f3c85
  TEST_RR 153, sll, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 154, sll, 0x00020000, 0x00001000, 0x5a0f3c85
  TEST_RR 155, sll, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 156, sll, 0x00040000, 0x00002000, 0x5a0f3c85
  TEST_RR 157, sll, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 158, sll, 0x00080000, 0x00004000, 0x5a0f3c85
  TEST_RR 159, sll, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 160, sll, 0x00100000, 0x00008000, 0x5a0f3c85
  TEST_RR 161, sll, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 162, sll, 0x00200000, 0x00010000, 0x5a0f3c85
  TEST_RR 163, sll, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 164, sll, 0x00400000, 0x00020000, 0x5a0f3c85
  TEST_RR 165, sll, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 166, sll, 0x00800000, 0x00040000, 0x5a0f3c85
  TEST_RR 167, sll, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 168, sll, 0x01000000, 0x00080000, 0x5a0f3c85
  TEST_RR 169, sll, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 170, sll, 0x02000000, 0x00100000, 0x5a0f3c85
  TEST_RR 171, sll, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 172, sll, 0x04000000, 0x00200000, 0x5a0f3c85
  TEST_RR 173, sll, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 174, sll, 0x08000000, 0x00400000, 0x5a0f3c85
  TEST_RR 175, sll, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 176, sll, 0x10000000, 0x00800000, 0x5a0f3c85
  TEST_RR 177, sll, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 178, sll, 0x20000000, 0x01000000, 0x5a0f3c85
  TEST_RR 179, sll, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 180, sll, 0x40000000, 0x02000000, 0x5a0f3c85
  TEST_RR 181, sll, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 182, sll, 0x80000000, 0x04000000, 0x5a0f3c85
  TEST_RR 183, sll, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 184, sll, 0, 0x08000000, 0x5a0f3c85
  TEST_RR 185, sll, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 186, sll, 0, 0x10000000, 0x5a0f3c85
  TEST_RR 187, sll, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 188, sll, 0, 0x20000000, 0x5a0f3c85
  TEST_RR 189, sll, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 190, sll, 0, 0x40000000, 0x5a0f3c85
  TEST_RR 191, sll, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 192, sll, 0, 0x80000000, 0x5a0f3c85
  TEST_RR 193, sll, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 194, sll, 0xff000000, 0xfffffffe, 0xfffffff7
  TEST_RR 195, sll, 0x80000000, 0xfffffffd, 0xfffffbff
  TEST_RR 196, sll, 0x80000000, 0xfffffffb, 0xfffdffff
  TEST_RR 197, sll, 0x80000000, 0xfffffff7, 0xfeffffff
  TEST_RR 198, sll, 0x80000000, 0xffffffef, 0x7fffffff
  TEST_RR 199, sll, 0x80000000, 0xffffffdf, 0xffffffbf
  TEST_RR 200, sll, 0x80000000, 0xffffffbf, 0xffffdfff
  TEST_RR 201, sll, 0x80000000, 0xffffff7f, 0xffefffff
  TEST_RR 202, sll, 0x80000000, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, sll, 0xf8000000, 0xfffffdff, 0xfffffffb
  TEST_RR 204, sll, 0x80000000, 0xfffffbff, 0xfffffdff
  TEST_RR 205, sll, 0x80000000, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, sll, 0x80000000, 0xffffefff, 0xff7fffff
  TEST_RR 207, sll, 0x80000000, 0xffffdfff, 0xbfffffff
  TEST_RR 208, sll, 0x80000000, 0xffffbfff, 0xffffffdf
  TEST_RR 209, sll, 0x80000000, 0xffff7fff, 0xffffefff
  TEST_RR 210, sll, 0x80000000, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, sll, 0x80000000, 0xfffdffff, 0xfbffffff
  TEST_RR 212, sll, 0xe0000000, 0xfffbffff, 0xfffffffd
  TEST_RR 213, sll, 0x80000000, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, sll, 0x80000000, 0xffefffff, 0xffff7fff
  TEST_RR 215, sll, 0x80000000, 0xffdfffff, 0xffbfffff
  TEST_RR 216, sll, 0x80000000, 0xffbfffff, 0xdfffffff
  TEST_RR 217, sll, 0xffff8000, 0xff7fffff, 0xffffffef
  TEST_RR 218, sll, 0x80000000, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, sll, 0x80000000, 0xfdffffff, 0xfffbffff
  TEST_RR 220, sll, 0x80000000, 0xfbffffff, 0xfdffffff
  TEST_RR 221, sll, 0xc0000000, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, sll, 0x80000000, 0xefffffff, 0xffffff7f
  TEST_RR 223, sll, 0x80000000, 0xdfffffff, 0xffffbfff
  TEST_RR 224, sll, 0x80000000, 0xbfffffff, 0xffdfffff
  TEST_RR 225, sll, 0x80000000, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, sll, 0x184a0000, 0x2cae3094, 0x3c0de8cf
  TEST_RR 227, sll, 0x421a0000, 0x00c7210d, 0xb95472f1
  TEST_RR 228, sll, 0xf96b4000, 0xb65f2d68, 0x6ce1778b
  TEST_RR 229, sll, 0x42b653b8, 0xd0ad94ee, 0xd13c6f22
  TEST_RR 230, sll, 0xa2430a00, 0x62a2430a, 0x0812f148
  TEST_RR 231, sll, 0xacad6530, 0xd595aca6, 0x99855003
  TEST_RR 232, sll, 0x54c3a000, 0x6a7aa61d, 0xb153640d
  TEST_RR 233, sll, 0x34da0000, 0xce169a6d, 0xa3bc3091
  TEST_RR 234, sll, 0x08315550, 0xa0831555, 0xc6b23c44
  TEST_RR 235, sll, 0x2c047aa4, 0x2c047aa4, 0xea3040c0
  TEST_RR 236, sll, 0xd1f94188, 0xda3f2831, 0x6fab1703
  TEST_RR 237, sll, 0xe0ccf17a, 0x706678bd, 0x68590d61
  TEST_RR 238, sll, 0xf910a920, 0xdf221524, 0x3f923be3
  TEST_RR 239, sll, 0x98800000, 0x66da9131, 0xb716e677
  TEST_RR 240, sll, 0xc0000000, 0xbdf9726f, 0xe20420de
  TEST_RR 241, sll, 0x54400000, 0xef90c951, 0xe9da6016

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, sll, 0x6b52dce0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, sll, 0x6b52dce0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, sll, 0xad4b7380, 0xc35a96e7
  TEST_RR_ALL_SAME 245, sll, 0xad4b7380, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, sll, 0x079e4280, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, sll, 0x079e4280, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, sll, 0x41e790a0, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, sll, 0x41e790a0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, sll, 0, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, sll, 0, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, sll, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 253, sll, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 254, sll, 56, 7, 3
  TEST_RR_RD_IS_RS2 255, sll, 56, 7, 3
  TEST_RR_SAME_SOURCES 256, sll, 896, 7
  TEST_RR_ALL_SAME 257, sll, 896, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, sll, 0x0ef5d950, 0x30ef5d95, 0xb2ce9b64, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, sll, 0x4186b600, 0x9f20c35b, 0x5baea389, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, sll, 0xb0882e20, 0xed844171, 0x7dc89445, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, sll, 0x700ff000, 0x795c03fc, 0x749bb9ea, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, sll, 0x9c800000, 0x284cc539, 0x938decd7, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, sll, 0x1f4b3a00, 0x911f4b3a, 0x01194e88, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, sll, 0x21fee5b8, 0x21fee5b8, 0x372ffec0, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, sll, 0x17e78000, 0x96342fcf, 0xa92bb82f, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, sll, 0x14d80000, 0x43e68536, 0x48e82172, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, sll, 0x50cb3800, 0x1b5432ce, 0x515527ca, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, sll, 0x54e2fe60, 0xea9c5fcc, 0x2e4cd0e3, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, sll, 0x58180000, 0xefb21606, 0xb5b24a72, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, sll, 0x59fc02ae, 0x59fc02ae, 0x217a13e0, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, sll, 0x282bd400, 0xb40a0af5, 0x06eae90a, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, sll, 0x73f58000, 0x2c40e7eb, 0xb5f1f8cf, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, sll, 0xeb400000, 0xa28f1bad, 0x58cbec36, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, sll, 0xd4ee0000, 0x21e2ea77, 0x2a09ac11, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, sll, 0x80000000, 0x6b890e8f, 0x586d27ff, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, sll, 0x971f8000, 0x5ec65c7e, 0x1f7ebbce, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, sll, 0x8c000000, 0x0785e88c, 0xb9fc1cd8, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, sll, 0x50000000, 0xdbfc6f14, 0x0d751c9a, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, sll, 0x0e590944, 0x83964251, 0x3f1e5d22, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, sll, 0xd2b00000, 0xf2cbdd2b, 0xce339774, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, sll, 0x429e2000, 0x8da214f1, 0x3439644d, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, sll, 0xde7bbc00, 0xf5b79eef, 0x2692544a, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, sll, 0x8e01ad20, 0xd4700d69, 0xb872b0a5, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, sll, 0xfe580000, 0xa183bfcb, 0xd4a1bb13, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, sll, 0x0b04b3c0, 0x9058259e, 0x4a2f69c5, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, sll, 0xcf0ab040, 0x573c2ac1, 0x5ab55a66, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, sll, 0xb0000000, 0x1adbf21b, 0xbd73587c, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, sll, 0xd7ed28ec, 0xb5fb4a3b, 0x7cabad62
  TEST_RR_RESULT_AFTER 289, 1, sll, 0xb1644000, 0xaeac5910, 0xa95c304a
  TEST_RR_RESULT_AFTER 290, 2, sll, 0x91000000, 0xeab87591, 0x236814f8

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, sll, 0xd4800000, 0xf17e3520, 0xa56d6772
  TEST_RR_12_AFTER 292, 0, 1, sll, 0x10000000, 0x0d989e71, 0x7fd102dc
  TEST_RR_12_AFTER 293, 0, 2, sll, 0xc25a0000, 0x956bc25a, 0x26d81230
  TEST_RR_12_AFTER 294, 1, 0, sll, 0x0152a600, 0xd4054a98, 0x4279f006
  TEST_RR_12_AFTER 295, 1, 1, sll, 0xaf744000, 0xe1a2bdd1, 0x6ce3610e
  TEST_RR_12_AFTER 296, 1, 2, sll, 0x3e200000, 0x88a7e9f1, 0xa3e5ee55
  TEST_RR_12_AFTER 297, 2, 0, sll, 0x4bf00000, 0x708e14bf, 0x1b8297f4
  TEST_RR_12_AFTER 298, 2, 1, sll, 0x0b6c9ec0, 0xc85b64f6, 0x50f71965
  TEST_RR_12_AFTER 299, 2, 2, sll, 0x0e800000, 0x6436fc3a, 0xce278c96
  TEST_RR_21_AFTER 300, 0, 0, sll, 0, 0x5d602c56, 0x216a9bff
  TEST_RR_21_AFTER 301, 0, 1, sll, 0xf8000000, 0xc4db9e5f, 0x78f012bb
  TEST_RR_21_AFTER 302, 0, 2, sll, 0xc4c265ca, 0xc4c265ca, 0xe34adde0
  TEST_RR_21_AFTER 303, 1, 0, sll, 0xb0000000, 0x8e7d1d76, 0x9265837b
  TEST_RR_21_AFTER 304, 1, 1, sll, 0x21847000, 0xc9821847, 0x224e2e8c
  TEST_RR_21_AFTER 305, 1, 2, sll, 0xf0372c72, 0x781b9639, 0xecda4fe1
  TEST_RR_21_AFTER 306, 2, 0, sll, 0x7d780000, 0xacf2faf0, 0x1e04c26f
  TEST_RR_21_AFTER 307, 2, 1, sll, 0x40400000, 0x43a6a901, 0x0b5dd496
  TEST_RR_21_AFTER 308, 2, 2, sll, 0x59468000, 0x8c65651a, 0x90f5952e
  TEST_RR_BOTH_AFTER 309, 0, 0, sll, 0x7a658000, 0xffc6f4cb, 0x8b693c6f
  TEST_RR_BOTH_AFTER 310, 0, 1, sll, 0x0b9920a9, 0x0b9920a9, 0xe8ab4920
  TEST_RR_BOTH_AFTER 311, 0, 2, sll, 0xf0200000, 0xe320cf02, 0x33bfd234
  TEST_RR_BOTH_AFTER 312, 1, 0, sll, 0xa6000000, 0x5f4a2f53, 0xa87e03f9
  TEST_RR_BOTH_AFTER 313, 1, 1, sll, 0x70767458, 0x6e0ece8b, 0x3fd45843
  TEST_RR_BOTH_AFTER 314, 2, 0, sll, 0xdc540000, 0xafadf715, 0xdd136332

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, sll, 0x7caa3eec, 0x3e551f76, 0x85753ba1
  TEST_RR_RS2_LOADED 316, 0, sll, 0x7caa3eec, 0x3e551f76, 0x85753ba1
  TEST_RR_BOTH_LOADED 317, 0, sll, 0xdd800000, 0x3e551f76
  TEST_RR_RS1_LOADED 318, 1, sll, 0x3a000000, 0xcedc123a, 0x8f5aacf8
  TEST_RR_RS2_LOADED 319, 1, sll, 0x3a000000, 0xcedc123a, 0x8f5aacf8
  TEST_RR_BOTH_LOADED 320, 1, sll, 0xe8000000, 0xcedc123a
  TEST_RR_RS1_LOADED 321, 2, sll, 0xbea44000, 0x2d2afa91, 0x701b60ee
  TEST_RR_RS2_LOADED 322, 2, sll, 0xbea44000, 0x2d2afa91, 0x701b60ee
  TEST_RR_BOTH_LOADED 323, 2, sll, 0xf5220000, 0x2d2afa91

  // Each result is at once a source.
  TEST_RR_CHAIN 324, sll, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, sll, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, sll, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, sll, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, sll, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, sll, 0, 1
  TEST_RR_ZERO_RS2 330, sll, 1, 1
  TEST_RR_ZERO_RS1 331, sll, 0, 0xffffffff
  TEST_RR_ZERO_RS2 332, sll, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 333, sll, 0
  TEST_RR_ZERO_RD 334, sll, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, sll, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, sll, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, sll, 1, 0xffffffff

TEST_END
