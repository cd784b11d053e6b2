// xt.dot8.uu: 321 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.uu, 0x00010000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.uu, 0x0000fe00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.uu, 0x00011000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.uu, 0x0000ee00, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.uu, 0x0001fe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.uu, 0x0000fe00, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.uu, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.uu, 0x00010de0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.uu, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.uu, 0x0001fa04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.uu, 0x00011000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.uu, 0x00010de0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.uu, 0x00012100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.uu, 0x0000fce0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.uu, 0x00021de0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.uu, 0x0000ee00, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.uu, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.uu, 0x0000fce0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.uu, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.uu, 0x0001da24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.uu, 0x0001fe00, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.uu, 0x0001fa04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.uu, 0x00021de0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.uu, 0x0001da24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.uu, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.uu, 1064, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.uu, 0x00001ef0, 0x87654321, 240
  TEST_RR 30, xt.dot8.uu, 0x00004280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.uu, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.uu, 1302, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.uu, 0x00003ed0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.uu, 0x00005160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.uu, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.uu, 1540, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.uu, 0x00005eb0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.uu, 0x00006040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.uu, 2025, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.uu, 1778, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.uu, 0x00007e90, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.uu, 0x00006f20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.uu, 0x00001080, 128, 0x87654321
  TEST_RR 44, xt.dot8.uu, 0x00004b68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.uu, 0x00002180, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.uu, 0x00005c46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.uu, 0x00003280, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.uu, 0x00006d24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.uu, 0x00004380, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.uu, 0x00007e02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.uu, 0, 0, 0
  TEST_RR 52, xt.dot8.uu, 0, 0, 1
  TEST_RR 53, xt.dot8.uu, 0, 0, 2
  TEST_RR 54, xt.dot8.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.uu, 0, 1, 0
  TEST_RR 60, xt.dot8.uu, 1, 1, 1
  TEST_RR 61, xt.dot8.uu, 2, 1, 2
  TEST_RR 62, xt.dot8.uu, 255, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.uu, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.uu, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.uu, 255, 1, 0xffffffff
  TEST_RR 67, xt.dot8.uu, 0, 2, 0
  TEST_RR 68, xt.dot8.uu, 2, 2, 1
  TEST_RR 69, xt.dot8.uu, 4, 2, 2
  TEST_RR 70, xt.dot8.uu, 510, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.uu, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.uu, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.uu, 510, 2, 0xffffffff
  TEST_RR 75, xt.dot8.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.uu, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.uu, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.uu, 0x00033904, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.uu, 0x00003f80, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.uu, 0x0000407f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.uu, 0x0001fc02, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.uu, 0x00037884, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.uu, 0x00003f80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.uu, 0x00004000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.uu, 0x00004000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.uu, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.uu, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.uu, 0x0000407f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.uu, 0x00004000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.uu, 0x00004001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.uu, 0x00007f80, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.uu, 0x0000807f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.uu, 0x0001fc02, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.uu, 0x00007f80, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.uu, 0x00007f80, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.uu, 0x00023c02, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.uu, 0x00027b82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.uu, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot8.uu, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot8.uu, 0x00037884, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.uu, 0x00007f80, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.uu, 0x0000807f, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.uu, 0x00027b82, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 115, xt.dot8.uu, 133, 1, 0x5a0f3c85
  TEST_RR 116, xt.dot8.uu, 231, 0xc35a96e7, 1
  TEST_RR 117, xt.dot8.uu, 266, 2, 0x5a0f3c85
  TEST_RR 118, xt.dot8.uu, 462, 0xc35a96e7, 2
  TEST_RR 119, xt.dot8.uu, 532, 4, 0x5a0f3c85
  TEST_RR 120, xt.dot8.uu, 924, 0xc35a96e7, 4
  TEST_RR 121, xt.dot8.uu, 1064, 8, 0x5a0f3c85
  TEST_RR 122, xt.dot8.uu, 1848, 0xc35a96e7, 8
  TEST_RR 123, xt.dot8.uu, 2128, 16, 0x5a0f3c85
  TEST_RR 124, xt.dot8.uu, 3696, 0xc35a96e7, 16
  TEST_RR 125, xt.dot8.uu, 0x000010a0, 32, 0x5a0f3c85
  TEST_RR 126, xt.dot8.uu, 0x00001ce0, 0xc35a96e7, 32
  TEST_RR 127, xt.dot8.uu, 0x00002140, 64, 0x5a0f3c85
  TEST_RR 128, xt.dot8.uu, 0x000039c0, 0xc35a96e7, 64
  TEST_RR 129, xt.dot8.uu, 0x00004280, 128, 0x5a0f3c85
  TEST_RR 130, xt.dot8.uu, 0x00007380, 0xc35a96e7, 128
  TEST_RR 131, xt.dot8.uu, 60, 256, 0x5a0f3c85
  TEST_RR 132, xt.dot8.uu, 150, 0xc35a96e7, 256
  TEST_RR 133, xt.dot8.uu, 120, 512, 0x5a0f3c85
  TEST_RR 134, xt.dot8.uu, 300, 0xc35a96e7, 512
  TEST_RR 135, xt.dot8.uu, 240, 1024, 0x5a0f3c85
  TEST_RR 136, xt.dot8.uu, 600, 0xc35a96e7, 1024
  TEST_RR 137, xt.dot8.uu, 480, 2048, 0x5a0f3c85
  TEST_RR 138, xt.dot8.uu, 1200, 0xc35a96e7, 2048
  TEST_RR 139, xt.dot8.uu, 960, 0x00001000, 0x5a0f3c85
  TEST_RR 140, xt.dot8.uu, 2400, 0xc35a96e7, 0x00001000
  TEST_RR 141, xt.dot8.uu, 1920, 0x00002000, 0x5a0f3c85
  TEST_RR 142, xt.dot8.uu, 0x000012c0, 0xc35a96e7, 0x00002000
  TEST_RR 143, xt.dot8.uu, 3840, 0x00004000, 0x5a0f3c85
  TEST_RR 144, xt.dot8.uu, 0x00002580, 0xc35a96e7, 0x00004000
  TEST_RR 145, xt.dot8.uu, 0x00001e00, 0x00008000, 0x5a0f3c85
  TEST_RR 146, xt.dot8.uu, 0x00004b00, 0xc35a96e7, 0x00008000
  TEST_RR 147, xt.dot8.uu, 15, 0x00010000, 0x5a0f3c85
  TEST_RR 148, xt.dot8.uu, 90, 0xc35a96e7, 0x00010000
  TEST_RR 149, xt.dot8.uu, 30, 0x00020000, 0x5a0f3c85
  TEST_RR 150, xt.dot8.uu, 180, 0xc35a96e7, 0x00020000
  TEST_RR 151, xt.dot8.uu, 60, 0x00040000, 0x5a0f3c85
  TEST_RR 152, xt.dot8.uu, 360, 0xc35a96e7, 0x00040000
  TEST_RR 153, xt.dot8.uu, 120, 0x00080000, 0x5a0f3c85
  TEST_RR 154, xt.dot8.uu, 720, 0xc35a96e7, 0x00080000
  TEST_RR 155, xt.dot8.uu, 240, 0x00100000, 0x5a0f3c85
  TEST_RR 156, xt.dot8.uu, 1440, 0xc35a96e7, 0x00100000
  TEST_RR 157, xt.dot8.uu, 480, 0x00200000, 0x5a0f3c85
  TEST_RR 158, xt.dot8.uu, 2880, 0xc35a96e7, 0x00200000
  TEST_RR 159, xt.dot8.uu, 960, 0x00400000, 0x5a0f3c85
  TEST_RR 160, xt.dot8.uu, 0x00001680, 0xc35a96e7, 0x00400000
  TEST_RR 161, xt.dot8.uu, 1920, 0x00800000, 0x5a0f3c85
  TEST_RR 162, xt.dot8.uu, 0x00002d00, 0xc35a96e7, 0x00800000
  TEST_RR 163, xt.dot8.uu, 90, 0x01000000, 0x5a0f3c85
  TEST_RR 164, xt.dot8.uu, 195, 0xc35a96e7, 0x01000000
  TEST_RR 165, xt.dot8.uu, 180, 0x02000000, 0x5a0f3c85
  TEST_RR 166, xt.dot8.uu, 390, 0xc35a96e7, 0x02000000
  TEST_RR 167, xt.dot8.uu, 360, 0x04000000, 0x5a0f3c85
  TEST_RR 168, xt.dot8.uu, 780, 0xc35a96e7, 0x04000000
  TEST_RR 169, xt.dot8.uu, 720, 0x08000000, 0x5a0f3c85
  TEST_RR 170, xt.dot8.uu, 1560, 0xc35a96e7, 0x08000000
  TEST_RR 171, xt.dot8.uu, 1440, 0x10000000, 0x5a0f3c85
  TEST_RR 172, xt.dot8.uu, 3120, 0xc35a96e7, 0x10000000
  TEST_RR 173, xt.dot8.uu, 2880, 0x20000000, 0x5a0f3c85
  TEST_RR 174, xt.dot8.uu, 0x00001860, 0xc35a96e7, 0x20000000
  TEST_RR 175, xt.dot8.uu, 0x00001680, 0x40000000, 0x5a0f3c85
  TEST_RR 176, xt.dot8.uu, 0x000030c0, 0xc35a96e7, 0x40000000
  TEST_RR 177, xt.dot8.uu, 0x00002d00, 0x80000000, 0x5a0f3c85
  TEST_RR 178, xt.dot8.uu, 0x00006180, 0xc35a96e7, 0x80000000
  TEST_RR 179, xt.dot8.uu, 0x0003ef15, 0xfffffffe, 0xfffffff7
  TEST_RR 180, xt.dot8.uu, 0x0003f20a, 0xfffffffd, 0xfffffbff
  TEST_RR 181, xt.dot8.uu, 0x0003f20a, 0xfffffffb, 0xfffdffff
  TEST_RR 182, xt.dot8.uu, 0x0003ef0d, 0xfffffff7, 0xfeffffff
  TEST_RR 183, xt.dot8.uu, 0x00036894, 0xffffffef, 0x7fffffff
  TEST_RR 184, xt.dot8.uu, 0x0003a064, 0xffffffdf, 0xffffffbf
  TEST_RR 185, xt.dot8.uu, 0x00039864, 0xffffffbf, 0xffffdfff
  TEST_RR 186, xt.dot8.uu, 0x00036894, 0xffffff7f, 0xffefffff
  TEST_RR 187, xt.dot8.uu, 0x0003ef0d, 0xfffffeff, 0xf7ffffff
  TEST_RR 188, xt.dot8.uu, 0x0003f20a, 0xfffffdff, 0xfffffffb
  TEST_RR 189, xt.dot8.uu, 0x0003f212, 0xfffffbff, 0xfffffdff
  TEST_RR 190, xt.dot8.uu, 0x0003ef0d, 0xfffff7ff, 0xfffeffff
  TEST_RR 191, xt.dot8.uu, 0x00036894, 0xffffefff, 0xff7fffff
  TEST_RR 192, xt.dot8.uu, 0x00039864, 0xffffdfff, 0xbfffffff
  TEST_RR 193, xt.dot8.uu, 0x00039864, 0xffffbfff, 0xffffffdf
  TEST_RR 194, xt.dot8.uu, 0x00037094, 0xffff7fff, 0xffffefff
  TEST_RR 195, xt.dot8.uu, 0x0003ef15, 0xfffeffff, 0xfff7ffff
  TEST_RR 196, xt.dot8.uu, 0x0003f20a, 0xfffdffff, 0xfbffffff
  TEST_RR 197, xt.dot8.uu, 0x0003f20a, 0xfffbffff, 0xfffffffd
  TEST_RR 198, xt.dot8.uu, 0x0003ef0d, 0xfff7ffff, 0xfffffeff
  TEST_RR 199, xt.dot8.uu, 0x00036894, 0xffefffff, 0xffff7fff
  TEST_RR 200, xt.dot8.uu, 0x0003a064, 0xffdfffff, 0xffbfffff
  TEST_RR 201, xt.dot8.uu, 0x00039864, 0xffbfffff, 0xdfffffff
  TEST_RR 202, xt.dot8.uu, 0x00036894, 0xff7fffff, 0xffffffef
  TEST_RR 203, xt.dot8.uu, 0x0003ef0d, 0xfeffffff, 0xfffff7ff
  TEST_RR 204, xt.dot8.uu, 0x0003f20a, 0xfdffffff, 0xfffbffff
  TEST_RR 205, xt.dot8.uu, 0x0003f212, 0xfbffffff, 0xfdffffff
  TEST_RR 206, xt.dot8.uu, 0x0003ef0d, 0xf7ffffff, 0xfffffffe
  TEST_RR 207, xt.dot8.uu, 0x00036894, 0xefffffff, 0xffffff7f
  TEST_RR 208, xt.dot8.uu, 0x00039864, 0xdfffffff, 0xffffbfff
  TEST_RR 209, xt.dot8.uu, 0x00039864, 0xbfffffff, 0xffdfffff
  TEST_RR 210, xt.dot8.uu, 0x00037094, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 211, xt.dot8.uu, 0x00001945, 0x09602704, 0x9b1632fd
  TEST_RR 212, xt.dot8.uu, 0x0000d3a8, 0x500ae06a, 0x99e48f48
  TEST_RR 213, xt.dot8.uu, 0x0001e5fc, 0x705ad5ef, 0x60f496fa
  TEST_RR 214, xt.dot8.uu, 0x00014c48, 0xccf4f021, 0xff442ea4
  TEST_RR 215, xt.dot8.uu, 0x00016bc6, 0xe12aedeb, 0xd144783f
  TEST_RR 216, xt.dot8.uu, 0x0001fbf6, 0x4ce3da97, 0xd266ffea
  TEST_RR 217, xt.dot8.uu, 0x00018be0, 0xe99ba5a3, 0x55f66b9e
  TEST_RR 218, xt.dot8.uu, 0x0000e91d, 0x90cf25cf, 0x159a2b70
  TEST_RR 219, xt.dot8.uu, 0x00010bfb, 0x9ad3800e, 0x639b9b3a
  TEST_RR 220, xt.dot8.uu, 0x000052a3, 0x8c16b6f7, 0x3f3b2b0d
  TEST_RR 221, xt.dot8.uu, 0x000101ce, 0xea942daf, 0x0cf05688
  TEST_RR 222, xt.dot8.uu, 0x00006d3f, 0x4d71114d, 0x930dda95
  TEST_RR 223, xt.dot8.uu, 0x0000e249, 0xd54fda12, 0x1b8cb744
  TEST_RR 224, xt.dot8.uu, 0x00022766, 0x43e2b0b2, 0x78e1fbd6
  TEST_RR 225, xt.dot8.uu, 0x0000b89f, 0x67cf2714, 0xcb59956a
  TEST_RR 226, xt.dot8.uu, 0x00011859, 0x93f0ef9a, 0x07f1221f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot8.uu, 0x0000e4ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot8.uu, 0x0000e4ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot8.uu, 0x0001dc82, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot8.uu, 0x0001dc82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot8.uu, 0x0000e4ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot8.uu, 0x0000e4ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot8.uu, 0x000073ae, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot8.uu, 0x000073ae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot8.uu, 0x00004000, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot8.uu, 0x00004000, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot8.uu, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot8.uu, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot8.uu, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot8.uu, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot8.uu, 0x00012b43, 0x2267d589, 0x541fd3bb, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot8.uu, 0x0000a649, 0x6d0165c2, 0xc63c7330, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot8.uu, 0x0001018b, 0x76ed2ff1, 0x9379274b, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot8.uu, 0x0000c0f3, 0x422ad431, 0x324893f3, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot8.uu, 0x0000b059, 0x15b9b60e, 0x0dce18ab, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot8.uu, 0x00008d9c, 0x257661e1, 0x0239107c, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot8.uu, 0x0000907e, 0x97dd609f, 0x29443245, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot8.uu, 0x0000f6e2, 0x0ee90521, 0x99f1a37c, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot8.uu, 0x000163c3, 0x7885ec4b, 0x6f6efa37, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot8.uu, 0x0000e84f, 0x639d1c5c, 0x7edd2d78, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot8.uu, 0x0001751d, 0xeaed6648, 0x4dd57bc9, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot8.uu, 0x0001211c, 0x38d56a69, 0xc449edd5, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot8.uu, 0x0000e40c, 0x588a2782, 0xb37a62a9, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot8.uu, 0x00011a0f, 0x0d87c431, 0x8eb8d355, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot8.uu, 0x0001978b, 0x14f493f4, 0x2a70ddb3, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot8.uu, 0x00011eee, 0xe80bff5c, 0x218fdf50, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot8.uu, 0x00014943, 0x1b4ef8c4, 0x95a4c55f, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot8.uu, 0x000143a8, 0xdc30e830, 0x40c3cdf7, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot8.uu, 0x0000d093, 0x5d660e93, 0xdeb5bf4f, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot8.uu, 0x0000f774, 0xf5edcd60, 0x1a0dadc0, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot8.uu, 0x00016dfc, 0xd464a8fc, 0x9ed0029b, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot8.uu, 0x00018210, 0x7c8a8c93, 0x3bccfbc0, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot8.uu, 0x0001328b, 0xdfa4553c, 0xcf6a1ad4, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot8.uu, 0x0000fd55, 0xa831cd7d, 0x638b9852, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot8.uu, 0x000164bb, 0x75f756f9, 0x25e32c6d, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot8.uu, 0x00009a77, 0x888d6958, 0x545e810f, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot8.uu, 0x00007aa4, 0x07968658, 0x22319c21, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot8.uu, 0x00006f23, 0xaf731ba0, 0x048a2b43, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot8.uu, 0x000127bc, 0xd55a7bdb, 0xb40e477d, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot8.uu, 0x00013628, 0xc88e1d8f, 0x8e710cf2, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot8.uu, 0x000112b1, 0xa2e2047f, 0xcf2728db
  TEST_RR_RESULT_AFTER 274, 1, xt.dot8.uu, 0x00014fd6, 0xdbfb6ff9, 0x6d3fb16b
  TEST_RR_RESULT_AFTER 275, 2, xt.dot8.uu, 0x0000c88f, 0x9d2289ce, 0x170ca876

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot8.uu, 0x0000e86e, 0xd76c5da1, 0x8424a34b
  TEST_RR_12_AFTER 277, 0, 1, xt.dot8.uu, 0x0000fa64, 0xe170dd5f, 0xaeb50d13
  TEST_RR_12_AFTER 278, 0, 2, xt.dot8.uu, 0x00012257, 0xad1f4ec0, 0xd3f60d98
  TEST_RR_12_AFTER 279, 1, 0, xt.dot8.uu, 0x0001202b, 0x31ee1e83, 0xda72fbd9
  TEST_RR_12_AFTER 280, 1, 1, xt.dot8.uu, 0x0001e099, 0xea7cb9a1, 0xcc6aa8c1
  TEST_RR_12_AFTER 281, 1, 2, xt.dot8.uu, 0x0000e249, 0x588514b8, 0xb3d1a73c
  TEST_RR_12_AFTER 282, 2, 0, xt.dot8.uu, 0x0000a34c, 0x6034851e, 0x2686d852
  TEST_RR_12_AFTER 283, 2, 1, xt.dot8.uu, 0x00014236, 0x339b74d7, 0x1a47d2d5
  TEST_RR_12_AFTER 284, 2, 2, xt.dot8.uu, 0x0000ad07, 0xe581456a, 0x650b9758
  TEST_RR_21_AFTER 285, 0, 0, xt.dot8.uu, 0x0000e6e9, 0x05c4cca0, 0xddb14f2d
  TEST_RR_21_AFTER 286, 0, 1, xt.dot8.uu, 0x000030aa, 0x1c106ea4, 0x535d0d2c
  TEST_RR_21_AFTER 287, 0, 2, xt.dot8.uu, 0x0000ba2c, 0x0ce7e1ce, 0x973e622e
  TEST_RR_21_AFTER 288, 1, 0, xt.dot8.uu, 0x000082b0, 0x8004ee8e, 0x121410c0
  TEST_RR_21_AFTER 289, 1, 1, xt.dot8.uu, 0x0000b453, 0x903db72a, 0xe038216a
  TEST_RR_21_AFTER 290, 1, 2, xt.dot8.uu, 0x00011222, 0x0d65ac53, 0x24a8bafa
  TEST_RR_21_AFTER 291, 2, 0, xt.dot8.uu, 0x0000de43, 0x134af9de, 0xac2d0dd4
  TEST_RR_21_AFTER 292, 2, 1, xt.dot8.uu, 0x00009418, 0x1f994097, 0xa69f3621
  TEST_RR_21_AFTER 293, 2, 2, xt.dot8.uu, 0x0000fa4f, 0xa909a3e1, 0x9f835364
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot8.uu, 0x0000d4dc, 0x6fdd3bc6, 0x293cdb78
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot8.uu, 0x0000aa3e, 0x4e174953, 0xdff03ac6
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot8.uu, 0x0000c7e9, 0x7da7d80c, 0x4fe60773
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot8.uu, 0x0001224c, 0xd931d91f, 0xd56d4bd1
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot8.uu, 0x0000f0b6, 0xdbe1261c, 0xda208836
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot8.uu, 0x0000967a, 0x07dc75ff, 0xe204f51d

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot8.uu, 0x0000b910, 0xb4269321, 0x4833acda
  TEST_RR_RS2_LOADED 301, 0, xt.dot8.uu, 0x0000b910, 0xb4269321, 0x4833acda
  TEST_RR_BOTH_LOADED 302, 0, xt.dot8.uu, 0x0000dcde, 0xb4269321
  TEST_RR_RS1_LOADED 303, 1, xt.dot8.uu, 0x00010d69, 0xf9bca72f, 0x7030a16e
  TEST_RR_RS2_LOADED 304, 1, xt.dot8.uu, 0x00010d69, 0xf9bca72f, 0x7030a16e
  TEST_RR_BOTH_LOADED 305, 1, xt.dot8.uu, 0x0001f1d3, 0xf9bca72f
  TEST_RR_RS1_LOADED 306, 2, xt.dot8.uu, 0x00005ae0, 0x222f3b3c, 0xb94a40a2
  TEST_RR_RS2_LOADED 307, 2, xt.dot8.uu, 0x00005ae0, 0x222f3b3c, 0xb94a40a2
  TEST_RR_BOTH_LOADED 308, 2, xt.dot8.uu, 0x000028ce, 0x222f3b3c

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot8.uu, 0x00014073, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot8.uu, 0x00007518, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot8.uu, 0x0000f807, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot8.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot8.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot8.uu, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot8.uu, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot8.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot8.uu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 318, xt.dot8.uu, 0
  TEST_RR_ZERO_RD 319, xt.dot8.uu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 320, xt.dot8.uu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 321, xt.dot8.uu, 0xffffffff, 1
  TEST_RR_ZERO_RD 322, xt.dot8.uu, 1, 0xffffffff

TEST_END
