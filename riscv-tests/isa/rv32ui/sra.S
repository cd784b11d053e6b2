// sra: 336 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sra, 0, 0, 0
  TEST_RR 3, sra, 0, 0, 1
  TEST_RR 4, sra, 0, 0, 2
  TEST_RR 5, sra, 0, 0, 0x7fffffff
  TEST_RR 6, sra, 0, 0, 0x80000000
  TEST_RR 7, sra, 0, 0, 0x80000001
  TEST_RR 8, sra, 0, 0, 0xffff8000
  TEST_RR 9, sra, 0, 0, 0xffffffff
  TEST_RR 10, sra, 1, 1, 0
  TEST_RR 11, sra, 0, 1, 1
  TEST_RR 12, sra, 0, 1, 2
  TEST_RR 13, sra, 0, 1, 0x7fffffff
  TEST_RR 14, sra, 1, 1, 0x80000000
  TEST_RR 15, sra, 0, 1, 0x80000001
  TEST_RR 16, sra, 1, 1, 0xffff8000
  TEST_RR 17, sra, 0, 1, 0xffffffff
  TEST_RR 18, sra, 2, 2, 0
  TEST_RR 19, sra, 1, 2, 1
  TEST_RR 20, sra, 0, 2, 2
  TEST_RR 21, sra, 0, 2, 0x7fffffff
  TEST_RR 22, sra, 2, 2, 0x80000000
  TEST_RR 23, sra, 1, 2, 0x80000001
  TEST_RR 24, sra, 2, 2, 0xffff8000
  TEST_RR 25, sra, 0, 2, 0xffffffff
  TEST_RR 26, sra, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, sra, 0x3fffffff, 0x7fffffff, 1
  TEST_RR 28, sra, 0x1fffffff, 0x7fffffff, 2
  TEST_RR 29, sra, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sra, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, sra, 0x3fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, sra, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, sra, 0, 0x7fffffff, 0xffffffff
  TEST_RR 34, sra, 0x80000000, 0x80000000, 0
  TEST_RR 35, sra, 0xc0000000, 0x80000000, 1
  TEST_RR 36, sra, 0xe0000000, 0x80000000, 2
  TEST_RR 37, sra, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, sra, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, sra, 0xc0000000, 0x80000000, 0x80000001
  TEST_RR 40, sra, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, sra, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, sra, 0x80000001, 0x80000001, 0
  TEST_RR 43, sra, 0xc0000000, 0x80000001, 1
  TEST_RR 44, sra, 0xe0000000, 0x80000001, 2
  TEST_RR 45, sra, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, sra, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, sra, 0xc0000000, 0x80000001, 0x80000001
  TEST_RR 48, sra, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, sra, 0xffffffff, 0x80000001, 0xffffffff
  TEST_RR 50, sra, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, sra, 0xffffc000, 0xffff8000, 1
  TEST_RR 52, sra, 0xffffe000, 0xffff8000, 2
  TEST_RR 53, sra, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, sra, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, sra, 0xffffc000, 0xffff8000, 0x80000001
  TEST_RR 56, sra, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, sra, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 58, sra, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, sra, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, sra, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, sra, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, sra, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, sra, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, sra, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, sra, 0xffffffff, 0xffffffff, 0xffffffff

  // Each amount; bits of rs2 above the low five do not count.
  TEST_RR 66, sra, 0xc35a96e7, 0xc35a96e7, 0
  TEST_RR 67, sra, 0x5a0f3c85, 0x5a0f3c85, 0x5546cbe0
  TEST_RR 68, sra, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RR 69, sra, 0x2d079e42, 0x5a0f3c85, 0xe4808a01
  TEST_RR 70, sra, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RR 71, sra, 0x1683cf21, 0x5a0f3c85, 0xee219382
  TEST_RR 72, sra, 0xf86b52dc, 0xc35a96e7, 3
  TEST_RR 73, sra, 0x0b41e790, 0x5a0f3c85, 0x5e633763
  TEST_RR 74, sra, 0xfc35a96e, 0xc35a96e7, 4
  TEST_RR 75, sra, 0x05a0f3c8, 0x5a0f3c85, 0xb8b6ca84
  TEST_RR 76, sra, 0xfe1ad4b7, 0xc35a96e7, 5
  TEST_RR 77, sra, 0x02d079e4, 0x5a0f3c85, 0x10ee7ac5
  TEST_RR 78, sra, 0xff0d6a5b, 0xc35a96e7, 6
  TEST_RR 79, sra, 0x01683cf2, 0x5a0f3c85, 0x8edc3806
  TEST_RR 80, sra, 0xff86b52d, 0xc35a96e7, 7
  TEST_RR 81, sra, 0x00b41e79, 0x5a0f3c85, 0x455d6787
  TEST_RR 82, sra, 0xffc35a96, 0xc35a96e7, 8
  TEST_RR 83, sra, 0x005a0f3c, 0x5a0f3c85, 0x252b9088
  TEST_RR 84, sra, 0xffe1ad4b, 0xc35a96e7, 9
  TEST_RR 85, sra, 0x002d079e, 0x5a0f3c85, 0x2e822e69
  TEST_RR 86, sra, 0xfff0d6a5, 0xc35a96e7, 10
  TEST_RR 87, sra, 0x001683cf, 0x5a0f3c85, 0x45909e8a
  TEST_RR 88, sra, 0xfff86b52, 0xc35a96e7, 11
  TEST_RR 89, sra, 0x000b41e7, 0x5a0f3c85, 0x62aeae2b
  TEST_RR 90, sra, 0xfffc35a9, 0xc35a96e7, 12
  TEST_RR 91, sra, 0x0005a0f3, 0x5a0f3c85, 0xfed5fc2c
  TEST_RR 92, sra, 0xfffe1ad4, 0xc35a96e7, 13
  TEST_RR 93, sra, 0x0002d079, 0x5a0f3c85, 0x809df94d
  TEST_RR 94, sra, 0xffff0d6a, 0xc35a96e7, 14
  TEST_RR 95, sra, 0x0001683c, 0x5a0f3c85, 0xa23d47ee
  TEST_RR 96, sra, 0xffff86b5, 0xc35a96e7, 15
  TEST_RR 97, sra, 0x0000b41e, 0x5a0f3c85, 0x0876598f
  TEST_RR 98, sra, 0xffffc35a, 0xc35a96e7, 16
  TEST_RR 99, sra, 0x00005a0f, 0x5a0f3c85, 0xbc8a3310
  TEST_RR 100, sra, 0xffffe1ad, 0xc35a96e7, 17
  TEST_RR 101, sra, 0x00002d07, 0x5a0f3c85, 0x29635451
  TEST_RR 102, sra, 0xfffff0d6, 0xc35a96e7, 18
  TEST_RR 103, sra, 0x00001683, 0x5a0f3c85, 0x121cdcd2
  TEST_RR 104, sra, 0xfffff86b, 0xc35a96e7, 19
  TEST_RR 105, sra, 2881, 0x5a0f3c85, 0x4866a593
  TEST_RR 106, sra, 0xfffffc35, 0xc35a96e7, 20
  TEST_RR 107, sra, 1440, 0x5a0f3c85, 0xd5be7454
  TEST_RR 108, sra, 0xfffffe1a, 0xc35a96e7, 21
  TEST_RR 109, sra, 720, 0x5a0f3c85, 0xe5693f95
  TEST_RR 110, sra, 0xffffff0d, 0xc35a96e7, 22
  TEST_RR 111, sra, 360, 0x5a0f3c85, 0x6ad885b6
  TEST_RR 112, sra, 0xffffff86, 0xc35a96e7, 23
  TEST_RR 113, sra, 180, 0x5a0f3c85, 0xaf988957
  TEST_RR 114, sra, 0xffffffc3, 0xc35a96e7, 24
  TEST_RR 115, sra, 90, 0x5a0f3c85, 0x9ee05038
  TEST_RR 116, sra, 0xffffffe1, 0xc35a96e7, 25
  TEST_RR 117, sra, 45, 0x5a0f3c85, 0xd1a0d3d9
  TEST_RR 118, sra, 0xfffffff0, 0xc35a96e7, 26
  TEST_RR 119, sra, 22, 0x5a0f3c85, 0xfe4c223a
  TEST_RR 120, sra, 0xfffffff8, 0xc35a96e7, 27
  TEST_RR 121, sra, 11, 0x5a0f3c85, 0xecd072fb
  TEST_RR 122, sra, 0xfffffffc, 0xc35a96e7, 28
  TEST_RR 123, sra, 5, 0x5a0f3c85, 0xc4a6385c
  TEST_RR 124, sra, 0xfffffffe, 0xc35a96e7, 29
  TEST_RR 125, sra, 2, 0x5a0f3c85, 0x16b926fd
  TEST_RR 126, sra, 0xffffffff, 0xc35a96e7, 30
  TEST_RR 127, sra, 1, 0x5a0f3c85, 0xfff869fe
  TEST_RR 128, sra, 0xffffffff, 0xc35a96e7, 31
  TEST_RR 129, sra, 0, 0x5a0f3c85, 0x87007fbf

  // Each bit of either source alone, and each alone missing.
  TEST_RR 130, sra, 0, 1, 0x5a0f3c85
  TEST_RR 131, sra, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_RR 132, sra, 0, 2, 0x5a0f3c85
  TEST_RR 133, sra, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_RR 134, sra, 0, 4, 0x5a0f3c85
  TEST_RR 135, sra, 0xfc35a96e, 0xc35a96e7, 4
  TEST_RR 136, sra, 0, 8, 0x5a0f3c85
  TEST_RR 137, sra, 0xffc35a96, 0xc35a96e7, 8
  TEST_RR 138, sra, 0, 16, 0x5a0f3c85
  TEST_RR 139, sra, 0xffffc35a, 0xc35a96e7, 16
  TEST_RR 140, sra, 1, 32, 0x5a0f3c85
  TEST_RR 141, sra, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 142, sra, 2, 64, 0x5a0f3c85
  TEST_RR 143, sra, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 144, sra, 4, 128, 0x5a0f3c85
  TEST_RR 145, sra, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 146, sra, 8, 256, 0x5a0f3c85
  TEST_RR 147, sra, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 148, sra, 16, 512, 0x5a0f3c85
  TEST_RR 149, sra, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 150, sra, 32, 1024, 0x5a0f3c85
  TEST_RR 151, sra, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 152, sra, 64, 2048, 0x5a0f3c85
  TEST_RR 153, sra, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 154, sra, 128, 0x00001000, 0x5a0f3c85
  TEST_RR 155, sra, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 156, sra, 256, 0x00002000, 0x5a0f3c85
  TEST_RR 157, sra, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 158, sra, 512, 0x00004000, 0x5a0f3c85
  TEST_RR 159, sra, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 160, sra, 1024, 0x00008000, 0x5a0f3c85
  TEST_RR 161, sra, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 162, sra, 2048, 0x00010000, 0x5a0f3c85
  TEST_RR 163, sra, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 164, sra, 0x00001000, 0x00020000, 0x5a0f3c85
  TEST_RR 165, sra, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 166, sra, 0x00002000, 0x00040000, 0x5a0f3c85
  TEST_RR 167, sra, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 168, sra, 0x00004000, 0x00080000, 0x5a0f3c85
  TEST_RR 169, sra, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 170, sra, 0x00008000, 0x00100000, 0x5a0f3c85
  TEST_RR 171, sra, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 172, sra, 0x00010000, 0x00200000, 0x5a0f3c85
  TEST_RR 173, sra, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 174, sra, 0x00020000, 0x00400000, 0x5a0f3c85
  TEST_RR 175, sra, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 176, sra, 0x00040000, 0x00800000, 0x5a0f3c85
  TEST_RR 177, sra, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 178, sra, 0x00080000, 0x01000000, 0x5a0f3c85
  TEST_RR 179, sra, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 180, sra, 0x00100000, 0x02000000, 0x5a0f3c85
  TEST_RR 181, sra, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 182, sra, 0x00200000, 0x04000000, 0x5a0f3c85
  TEST_RR 183, sra, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 184, sra, 0x00400000, 0x08000000, 0x5a0f3c85
  TEST_RR 185, sra, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 186, sra, 0x00800000, 0x10000000, 0x5a0f3c85
  TEST_RR 187, sra, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 188, sra, 0x01000000, 0x20000000, 0x5a0f3c85
  TEST_RR 189, sra, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 190, sra, 0x02000000, 0x40000000, 0x5a0f3c85
  TEST_RR 191, sra, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 192, sra, 0xfc000000, 0x80000000, 0x5a0f3c85
  TEST_RR 193, sra, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 194, sra, 0xffffffff, 0xfffffffe, 0xfffffff7
  TEST_RR 195, sra, 0xffffffff, 0xfffffffd, 0xfffffbff
  TEST_RR 196, sra, 0xffffffff, 0xfffffffb, 0xfffdffff
  TEST_RR 197, sra, 0xffffffff, 0xfffffff7, 0xfeffffff
  TEST_RR 198, sra, 0xffffffff, 0xffffffef, 0x7fffffff
  TEST_RR 199, sra, 0xffffffff, 0xffffffdf, 0xffffffbf
  TEST_RR 200, sra, 0xffffffff, 0xffffffbf, 0xffffdfff
  TEST_RR 201, sra, 0xffffffff, 0xffffff7f, 0xffefffff
  TEST_RR 202, sra, 0xffffffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 203, sra, 0xffffffff, 0xfffffdff, 0xfffffffb
  TEST_RR 204, sra, 0xffffffff, 0xfffffbff, 0xfffffdff
  TEST_RR 205, sra, 0xffffffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 206, sra, 0xffffffff, 0xffffefff, 0xff7fffff
  TEST_RR 207, sra, 0xffffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 208, sra, 0xffffffff, 0xffffbfff, 0xffffffdf
  TEST_RR 209, sra, 0xffffffff, 0xffff7fff, 0xffffefff
  TEST_RR 210, sra, 0xffffffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 211, sra, 0xffffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 212, sra, 0xffffffff, 0xfffbffff, 0xfffffffd
  TEST_RR 213, sra, 0xffffffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 214, sra, 0xffffffff, 0xffefffff, 0xffff7fff
  TEST_RR 215, sra, 0xffffffff, 0xffdfffff, 0xffbfffff
  TEST_RR 216, sra, 0xffffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 217, sra, 0xfffffeff, 0xff7fffff, 0xffffffef
  TEST_RR 218, sra, 0xffffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 219, sra, 0xffffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 220, sra, 0xffffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 221, sra, 0xffffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 222, sra, 0xffffffff, 0xefffffff, 0xffffff7f
  TEST_RR 223, sra, 0xffffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 224, sra, 0xffffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 225, sra, 0, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 226, sra, 0, 0x01b63a4d, 0x16c9945e
  TEST_RR 227, sra, 0xfbfad311, 0xbfad3111, 0x6bcdc0e4
  TEST_RR 228, sra, 0x0c796172, 0x18f2c2e5, 0x976ebba1
  TEST_RR 229, sra, 0, 0x1f2dbb84, 0x70e456de
  TEST_RR 230, sra, 0x08a53cec, 0x4529e764, 0x5b9ce103
  TEST_RR 231, sra, 0xfffff830, 0xf06139e3, 0xe87a3131
  TEST_RR 232, sra, 0xfffffe59, 0x964ac597, 0x06feadf6
  TEST_RR 233, sra, 50, 0x64d29b76, 0xc7850db9
  TEST_RR 234, sra, 0xffffffae, 0xae460d45, 0x5a14b538
  TEST_RR 235, sra, 0x0e9214d9, 0x7490a6cb, 0x3d31d8e3
  TEST_RR 236, sra, 1399, 0x0aef8bdd, 0x1b5ad0d1
  TEST_RR 237, sra, 0x00003557, 0x3557804f, 0x8ee5a6b0
  TEST_RR 238, sra, 0x00e95bfb, 0x0e95bfb5, 0xfe095164
  TEST_RR 239, sra, 0xfffff795, 0xde5641d9, 0xeb624772
  TEST_RR 240, sra, 0xffca6882, 0x94d105ad, 0x371b6fe9
  TEST_RR 241, sra, 0, 0x0721ade9, 0x6a59053c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 242, sra, 0xfe1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 243, sra, 0xfe1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 244, sra, 0xff86b52d, 0xc35a96e7
  TEST_RR_ALL_SAME 245, sra, 0xff86b52d, 0xc35a96e7
  TEST_RR_RD_IS_RS1 246, sra, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 247, sra, 0x00b41e79, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 248, sra, 0x02d079e4, 0x5a0f3c85
  TEST_RR_ALL_SAME 249, sra, 0x02d079e4, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 250, sra, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 251, sra, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 252, sra, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 253, sra, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 254, sra, 0, 7, 3
  TEST_RR_RD_IS_RS2 255, sra, 0, 7, 3
  TEST_RR_SAME_SOURCES 256, sra, 0, 7
  TEST_RR_ALL_SAME 257, sra, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 258, sra, 0x001462dd, 0x518b7746, 0x13a0acea, x1, x13, x19, x7
  TEST_RR_REGISTERS 259, sra, 227, 0x1c6f7a5d, 0x1e003355, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, sra, 0xfffffc62, 0x8c5f97c0, 0x0decfc55, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, sra, 0x0002f7c1, 0x17be0b50, 0x9315122b, x5, x16, x22, x7
  TEST_RR_REGISTERS 262, sra, 0xffff83d9, 0xe0f65439, 0x7275132e, x6, x17, x23, x7
  TEST_RR_REGISTERS 263, sra, 0xffffebfc, 0xaff2ac58, 0x19ad3c72, x7, x18, x24, x5
  TEST_RR_REGISTERS 264, sra, 0x00004fe1, 0x4fe152c2, 0xdc02b290, x8, x19, x25, x7
  TEST_RR_REGISTERS 265, sra, 0xffffff64, 0xf64648cd, 0x0082bfb4, x9, x20, x26, x7
  TEST_RR_REGISTERS 266, sra, 0xfff1db7e, 0x8edbf727, 0xe8716b8b, x10, x21, x27, x7
  TEST_RR_REGISTERS 267, sra, 0xffffffff, 0xdafc3c0c, 0x3530061e, x11, x22, x28, x7
  TEST_RR_REGISTERS 268, sra, 0xffffe7a1, 0x9e86afb5, 0xe3b420d2, x12, x23, x29, x7
  TEST_RR_REGISTERS 269, sra, 0xffffffc8, 0xf91bef64, 0x75feaf55, x13, x24, x30, x7
  TEST_RR_REGISTERS 270, sra, 0x00002c00, 0x2c0061d3, 0x067545b0, x14, x25, x31, x7
  TEST_RR_REGISTERS 271, sra, 0x01cd5578, 0x39aaaf0d, 0x5a739685, x15, x26, x1, x7
  TEST_RR_REGISTERS 272, sra, 0xcba5ba28, 0xcba5ba28, 0xd671d7c0, x16, x27, x2, x7
  TEST_RR_REGISTERS 273, sra, 0xffffcb94, 0x9729a1c0, 0x425cb811, x17, x28, x4, x7
  TEST_RR_REGISTERS 274, sra, 0xfffffffc, 0xf12b89e4, 0xee10e29a, x18, x29, x5, x7
  TEST_RR_REGISTERS 275, sra, 0xfffffffc, 0xc80ca1b1, 0xa1c0be3c, x19, x30, x6, x7
  TEST_RR_REGISTERS 276, sra, 0xfffffffe, 0x81b05606, 0x7352c63e, x20, x31, x7, x5
  TEST_RR_REGISTERS 277, sra, 0x00db88fc, 0x6dc47e76, 0x17565987, x21, x1, x8, x7
  TEST_RR_REGISTERS 278, sra, 0xffff224c, 0xc8933fb5, 0xb4d76dce, x22, x2, x9, x7
  TEST_RR_REGISTERS 279, sra, 0xfffff929, 0x929cf8c3, 0x28dfc194, x23, x4, x10, x7
  TEST_RR_REGISTERS 280, sra, 12, 0x66fda996, 0x0d1c2a5b, x24, x5, x11, x7
  TEST_RR_REGISTERS 281, sra, 0xffffe59a, 0x966923be, 0x4e3dddd2, x25, x6, x12, x7
  TEST_RR_REGISTERS 282, sra, 0xff7441c4, 0xdd107133, 0x2f0cc466, x26, x7, x13, x5
  TEST_RR_REGISTERS 283, sra, 0xffffffd1, 0xf4578fa4, 0x1c7d3d96, x27, x8, x14, x7
  TEST_RR_REGISTERS 284, sra, 0, 0x2e639845, 0x3a106b1e, x28, x9, x15, x7
  TEST_RR_REGISTERS 285, sra, 0xfffffffd, 0xabdf58f1, 0x49e278fd, x29, x10, x16, x7
  TEST_RR_REGISTERS 286, sra, 0x008e325a, 0x238c96b0, 0x7a07f186, x30, x11, x17, x7
  TEST_RR_REGISTERS 287, sra, 1484, 0x5cca326b, 0x35b80394, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 288, 0, sra, 1, 0x1909e520, 0xae18397c
  TEST_RR_RESULT_AFTER 289, 1, sra, 65, 0x0838492d, 0xd49a39b5
  TEST_RR_RESULT_AFTER 290, 2, sra, 0xffffffff, 0xe84e7899, 0x93b5303f

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 291, 0, 0, sra, 1447, 0x0b4f44d4, 0x220cfd71
  TEST_RR_12_AFTER 292, 0, 1, sra, 0xffffffff, 0x854f9380, 0x11ad195f
  TEST_RR_12_AFTER 293, 0, 2, sra, 0xf06e256f, 0x83712b78, 0xbf8a6e23
  TEST_RR_12_AFTER 294, 1, 0, sra, 0xfff1f7aa, 0x8fbd50a5, 0xa4d5068b
  TEST_RR_12_AFTER 295, 1, 1, sra, 0xfecded0f, 0xfb37b43d, 0x796f0362
  TEST_RR_12_AFTER 296, 1, 2, sra, 0xfffffffc, 0x852174fa, 0xa3df3ffd
  TEST_RR_12_AFTER 297, 2, 0, sra, 245, 0x7ac671a7, 0x915e6db7
  TEST_RR_12_AFTER 298, 2, 1, sra, 0xf8c9b9a1, 0xf8c9b9a1, 0x06cd0b60
  TEST_RR_12_AFTER 299, 2, 2, sra, 0xffff29d6, 0x94eb279f, 0x70f5dfef
  TEST_RR_21_AFTER 300, 0, 0, sra, 0xffffffca, 0xf956aa5f, 0x62dac355
  TEST_RR_21_AFTER 301, 0, 1, sra, 0xf68b7e97, 0xb45bf4bc, 0x085e2323
  TEST_RR_21_AFTER 302, 0, 2, sra, 0xdaac2272, 0xb55844e5, 0x8d28bca1
  TEST_RR_21_AFTER 303, 1, 0, sra, 0xffffffff, 0xfc5758a3, 0x0892745d
  TEST_RR_21_AFTER 304, 1, 1, sra, 4023, 0x7db9bc41, 0xf5fb81f3
  TEST_RR_21_AFTER 305, 1, 2, sra, 14, 0x763877ef, 0x0ac3db1b
  TEST_RR_21_AFTER 306, 2, 0, sra, 613, 0x4cb920f5, 0x6d6921d5
  TEST_RR_21_AFTER 307, 2, 1, sra, 0x000011a5, 0x11a52ae6, 0xedbff6b0
  TEST_RR_21_AFTER 308, 2, 2, sra, 0xffffdaf0, 0xb5e0ac63, 0x91795131
  TEST_RR_BOTH_AFTER 309, 0, 0, sra, 0x0000cf30, 0x67987b8e, 0x9c29b1ef
  TEST_RR_BOTH_AFTER 310, 0, 1, sra, 0xfffffff9, 0x912c0db8, 0x1ef0873c
  TEST_RR_BOTH_AFTER 311, 0, 2, sra, 0x193df692, 0x193df692, 0x01918800
  TEST_RR_BOTH_AFTER 312, 1, 0, sra, 0x000253b2, 0x4a76515f, 0x32bf9f0d
  TEST_RR_BOTH_AFTER 313, 1, 1, sra, 0x3e6eb13d, 0x7cdd627b, 0xaf6a04a1
  TEST_RR_BOTH_AFTER 314, 2, 0, sra, 0x3d4f2ad0, 0x7a9e55a0, 0xde1bd1a1

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 315, 0, sra, 0xfb059d0e, 0xd82ce875, 0x0907ea83
  TEST_RR_RS2_LOADED 316, 0, sra, 0xfb059d0e, 0xd82ce875, 0x0907ea83
  TEST_RR_BOTH_LOADED 317, 0, sra, 0xfffffec1, 0xd82ce875
  TEST_RR_RS1_LOADED 318, 1, sra, 104, 0x6824f8ae, 0x84c41a18
  TEST_RR_RS2_LOADED 319, 1, sra, 104, 0x6824f8ae, 0x84c41a18
  TEST_RR_BOTH_LOADED 320, 1, sra, 0x0001a093, 0x6824f8ae
  TEST_RR_RS1_LOADED 321, 2, sra, 1040, 0x20807163, 0x66b04f73
  TEST_RR_RS2_LOADED 322, 2, sra, 1040, 0x20807163, 0x66b04f73
  TEST_RR_BOTH_LOADED 323, 2, sra, 0x04100e2c, 0x20807163

  // Each result is at once a source.
  TEST_RR_CHAIN 324, sra, 0xfe1ad4b7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 325, sra, 5, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 326, sra, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 327, sra, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 328, sra, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 329, sra, 0, 1
  TEST_RR_ZERO_RS2 330, sra, 1, 1
  TEST_RR_ZERO_RS1 331, sra, 0, 0xffffffff
  TEST_RR_ZERO_RS2 332, sra, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 333, sra, 0
  TEST_RR_ZERO_RD 334, sra, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 335, sra, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 336, sra, 0xffffffff, 1
  TEST_RR_ZERO_RD 337, sra, 1, 0xffffffff

TEST_END
