// xt.dot84l.ss: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.ss, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.ss, 0xfffffa00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.ss, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.ss, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.ss, 512, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.ss, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.ss, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.ss, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.ss, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.ss, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.ss, 1920, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.ss, 0xfffffa60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.ss, 3840, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.ss, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.ss, 480, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.ss, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.ss, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.ss, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.ss, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.ss, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.ss, 16, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.ss, 0xfffffff4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.ss, 32, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.ss, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.ss, 4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.ss, 0xffffffdf, 0x87654321, 15
  TEST_RR 28, xt.dot84l.ss, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.ss, 0xffffffbd, 0x87654321, 240
  TEST_RR 30, xt.dot84l.ss, 0xfffffc80, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.ss, 0xffffff9b, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.ss, 0xffffffcf, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.ss, 121, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.ss, 0xfffffcf0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.ss, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.ss, 0xffffffd6, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.ss, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.ss, 0xfffffd60, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.ss, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.ss, 0xffffffdd, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.ss, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.ss, 0xfffffdd0, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.ss, 0xffffff80, 128, 0x87654321
  TEST_RR 44, xt.dot84l.ss, 0xfffffe7e, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.ss, 0xffffff00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.ss, 22, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.ss, 0xfffffe80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.ss, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.ss, 0xfffffe00, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.ss, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.ss, 0, 0, 0
  TEST_RR 52, xt.dot84l.ss, 0, 0, 1
  TEST_RR 53, xt.dot84l.ss, 0, 0, 2
  TEST_RR 54, xt.dot84l.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.ss, 0, 1, 0
  TEST_RR 60, xt.dot84l.ss, 1, 1, 1
  TEST_RR 61, xt.dot84l.ss, 2, 1, 2
  TEST_RR 62, xt.dot84l.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.ss, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.ss, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.ss, 0, 2, 0
  TEST_RR 68, xt.dot84l.ss, 2, 2, 1
  TEST_RR 69, xt.dot84l.ss, 4, 2, 2
  TEST_RR 70, xt.dot84l.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.ss, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.ss, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.ss, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.ss, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.ss, 0xffffff84, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.ss, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.ss, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.ss, 0xfffffc08, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.ss, 0xffffff84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.ss, 128, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.ss, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.ss, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.ss, 1024, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.ss, 128, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.ss, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.ss, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.ss, 127, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.ss, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.ss, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.ss, 1024, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.ss, 127, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.ss, 130, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.ss, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.ss, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.ss, 8, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.ss, 130, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.ss, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.ss, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.ss, 4, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.ss, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.ss, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.ss, 8, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.ss, 4, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84l.ss, 11, 0xde1234bf, 0x14008527
  TEST_RR 116, xt.dot84l.ss, 4, 0xde1234be, 0x14008527
  TEST_RR 117, xt.dot84l.ss, 0xfffffae9, 0x8589c62c, 0x9c002368
  TEST_RR 118, xt.dot84l.ss, 0xfffffb15, 0x8589c62c, 0x9c002369
  TEST_RR 119, xt.dot84l.ss, 40, 0xfffffff6, 0x001daa8e
  TEST_RR 120, xt.dot84l.ss, 44, 0xfffffff4, 0x001daa8e
  TEST_RR 121, xt.dot84l.ss, 0xffffff80, 0x4efec7d1, 0xffed5446
  TEST_RR 122, xt.dot84l.ss, 0xffffffde, 0x4efec7d1, 0xffed5444
  TEST_RR 123, xt.dot84l.ss, 572, 0xffe285b5, 0x00227c87
  TEST_RR 124, xt.dot84l.ss, 544, 0xffe285b1, 0x00227c87
  TEST_RR 125, xt.dot84l.ss, 0xffffff69, 330, 0xb02d5dde
  TEST_RR 126, xt.dot84l.ss, 0xfffffe41, 330, 0xb02d5dda
  TEST_RR 127, xt.dot84l.ss, 0xfffffcd3, 0xff2f1eaf, 0x9ab69ba5
  TEST_RR 128, xt.dot84l.ss, 0xfffffcab, 0xff2f1ea7, 0x9ab69ba5
  TEST_RR 129, xt.dot84l.ss, 711, 0xff81d211, 0x001d9a22
  TEST_RR 130, xt.dot84l.ss, 575, 0xff81d211, 0x001d9a2a
  TEST_RR 131, xt.dot84l.ss, 0xfffffe84, 0xc8b67567, 0x875bc019
  TEST_RR 132, xt.dot84l.ss, 0xfffffe14, 0xc8b67577, 0x875bc019
  TEST_RR 133, xt.dot84l.ss, 0xffffff7b, 0x00003e51, 0xfffff879
  TEST_RR 134, xt.dot84l.ss, 0xffffff3d, 0x00003e51, 0xfffff869
  TEST_RR 135, xt.dot84l.ss, 0xffffff02, 0xc1a3419b, 0xbf4ad6ab
  TEST_RR 136, xt.dot84l.ss, 0xfffffe62, 0xc1a341bb, 0xbf4ad6ab
  TEST_RR 137, xt.dot84l.ss, 986, 0x3d649ae0, 0x7b91869b
  TEST_RR 138, xt.dot84l.ss, 782, 0x3d649ae0, 0x7b9186bb
  TEST_RR 139, xt.dot84l.ss, 860, 0x2f3e0062, 0x40736324
  TEST_RR 140, xt.dot84l.ss, 604, 0x2f3e0022, 0x40736324
  TEST_RR 141, xt.dot84l.ss, 406, 0xcdf354e8, 0x57bf024c
  TEST_RR 142, xt.dot84l.ss, 70, 0xcdf354e8, 0x57bf020c
  TEST_RR 143, xt.dot84l.ss, 1977, 0x9b3e5344, 0xfffe8475
  TEST_RR 144, xt.dot84l.ss, 1337, 0x9b3e53c4, 0xfffe8475
  TEST_RR 145, xt.dot84l.ss, 47, 0xd5e1af36, 0xfffffffe
  TEST_RR 146, xt.dot84l.ss, 0xfffffda7, 0xd5e1af36, 0xffffff7e
  TEST_RR 147, xt.dot84l.ss, 0xfffffe6e, 0x483e066c, 907
  TEST_RR 148, xt.dot84l.ss, 0xfffffe66, 0x483e076c, 907
  TEST_RR 149, xt.dot84l.ss, 0xfffffe9a, 0xfffffec1, 0x0530d9b6
  TEST_RR 150, xt.dot84l.ss, 0xfffffe9b, 0xfffffec1, 0x0530d8b6
  TEST_RR 151, xt.dot84l.ss, 0xffffff4c, 0x00025fc0, 0x0006d4cd
  TEST_RR 152, xt.dot84l.ss, 0xffffff54, 0x00025dc0, 0x0006d4cd
  TEST_RR 153, xt.dot84l.ss, 0xffffff75, 0x04b42b0e, 0xffff9359
  TEST_RR 154, xt.dot84l.ss, 13, 0x04b42b0e, 0xffff9159
  TEST_RR 155, xt.dot84l.ss, 0xfffffed2, 0x212afb56, 0x740cf9b0
  TEST_RR 156, xt.dot84l.ss, 0xfffffebe, 0x212aff56, 0x740cf9b0
  TEST_RR 157, xt.dot84l.ss, 0xfffffc96, 0x0356cf19, 0x0eed4a5b
  TEST_RR 158, xt.dot84l.ss, 0xfffffdee, 0x0356cf19, 0x0eed4e5b
  TEST_RR 159, xt.dot84l.ss, 0xfffffef5, 0x74a2e56f, 0x00003661
  TEST_RR 160, xt.dot84l.ss, 0xffffff25, 0x74a2ed6f, 0x00003661
  TEST_RR 161, xt.dot84l.ss, 0xfffffdc7, 0xc275cc79, 0xa7756926
  TEST_RR 162, xt.dot84l.ss, 367, 0xc275cc79, 0xa7756126
  TEST_RR 163, xt.dot84l.ss, 7, 1, 0x580d5897
  TEST_RR 164, xt.dot84l.ss, 0xffffff97, 0x00001001, 0x580d5897
  TEST_RR 165, xt.dot84l.ss, 0xfffffdef, 0x2b939e71, 0xffffffe9
  TEST_RR 166, xt.dot84l.ss, 0xfffffdc4, 0x2b939e71, 0xffffefe9
  TEST_RR 167, xt.dot84l.ss, 0xfffffe09, 0x7748646a, 0xfffffffe
  TEST_RR 168, xt.dot84l.ss, 0xfffffe29, 0x7748446a, 0xfffffffe
  TEST_RR 169, xt.dot84l.ss, 0xfffffc7c, 0x027d403f, 0x01d9af9b
  TEST_RR 170, xt.dot84l.ss, 0xfffffc78, 0x027d403f, 0x01d98f9b
  TEST_RR 171, xt.dot84l.ss, 22, 0xec6d21b8, 0xccf03eca
  TEST_RR 172, xt.dot84l.ss, 0xffffff16, 0xec6d61b8, 0xccf03eca
  TEST_RR 173, xt.dot84l.ss, 2044, 0xdf8e7656, 0x0016cb76
  TEST_RR 174, xt.dot84l.ss, 2176, 0xdf8e7656, 0x00168b76
  TEST_RR 175, xt.dot84l.ss, 315, 0xfffffe3e, 0x4b0a5ae5
  TEST_RR 176, xt.dot84l.ss, 59, 0xffff7e3e, 0x4b0a5ae5
  TEST_RR 177, xt.dot84l.ss, 1718, 0xb584cc8c, 0x055caec9
  TEST_RR 178, xt.dot84l.ss, 1118, 0xb584cc8c, 0x055c2ec9
  TEST_RR 179, xt.dot84l.ss, 0, 0x0000d82a, 0x6c10ff00
  TEST_RR 180, xt.dot84l.ss, 0xffffffff, 0x0001d82a, 0x6c10ff00
  TEST_RR 181, xt.dot84l.ss, 0xffffff7b, 0xdf298e20, 0x67cf855f
  TEST_RR 182, xt.dot84l.ss, 0xffffff85, 0xdf2b8e20, 0x67cf855f
  TEST_RR 183, xt.dot84l.ss, 544, 1204, 0xa496bf39
  TEST_RR 184, xt.dot84l.ss, 540, 0x000404b4, 0xa496bf39
  TEST_RR 185, xt.dot84l.ss, 0xfffffaa9, 0xdea381ea, 0x81a17364
  TEST_RR 186, xt.dot84l.ss, 0xfffffac1, 0xdeab81ea, 0x81a17364
  TEST_RR 187, xt.dot84l.ss, 742, 0x1e2a9f43, 0xf2b03cb5
  TEST_RR 188, xt.dot84l.ss, 678, 0x1e3a9f43, 0xf2b03cb5
  TEST_RR 189, xt.dot84l.ss, 0xffffff74, 0x136879dd, 0xfffffa3c
  TEST_RR 190, xt.dot84l.ss, 52, 0x134879dd, 0xfffffa3c
  TEST_RR 191, xt.dot84l.ss, 0, 9, 0xd05c2b10
  TEST_RR 192, xt.dot84l.ss, 0xfffffec0, 0x00400009, 0xd05c2b10
  TEST_RR 193, xt.dot84l.ss, 250, 0xf1df32f5, 0x0fed7d64
  TEST_RR 194, xt.dot84l.ss, 0xffffff7a, 0xf15f32f5, 0x0fed7d64
  TEST_RR 195, xt.dot84l.ss, 0xfffffeb7, 0xdce939a2, 0xb6ea6c34
  TEST_RR 196, xt.dot84l.ss, 0xfffffebd, 0xdde939a2, 0xb6ea6c34
  TEST_RR 197, xt.dot84l.ss, 0xfffffe49, 0x453b76b7, 0x1db23a04
  TEST_RR 198, xt.dot84l.ss, 0xfffffe4f, 0x473b76b7, 0x1db23a04
  TEST_RR 199, xt.dot84l.ss, 365, 0x2dac06de, 0xf945ba3e
  TEST_RR 200, xt.dot84l.ss, 385, 0x29ac06de, 0xf945ba3e
  TEST_RR 201, xt.dot84l.ss, 196, 0xb214deae, 0x03d36cb9
  TEST_RR 202, xt.dot84l.ss, 244, 0xba14deae, 0x03d36cb9
  TEST_RR 203, xt.dot84l.ss, 0xfffffa77, 0x64a78ba5, 0x15b9a17f
  TEST_RR 204, xt.dot84l.ss, 0xfffffa17, 0x74a78ba5, 0x15b9a17f
  TEST_RR 205, xt.dot84l.ss, 276, 0x000052f0, 0xcc11cf29
  TEST_RR 206, xt.dot84l.ss, 148, 0x200052f0, 0xcc11cf29
  TEST_RR 207, xt.dot84l.ss, 0xffffff55, 0xfeef955b, 0xfc16e410
  TEST_RR 208, xt.dot84l.ss, 0xffffffd5, 0xbeef955b, 0xfc16e410
  TEST_RR 209, xt.dot84l.ss, 0xfffffff2, 0x77f8f668, 0xb57ca6e7
  TEST_RR 210, xt.dot84l.ss, 754, 0xf7f8f668, 0xb57ca6e7

  // Noise.
  TEST_RR 211, xt.dot84l.ss, 450, 0xfbc7305f, 0x6713ea6e
  TEST_RR 212, xt.dot84l.ss, 866, 0xbf94bf9f, 0xcc7de8c4
  TEST_RR 213, xt.dot84l.ss, 119, 0x281e1c33, 0x961109f7
  TEST_RR 214, xt.dot84l.ss, 0xffffff5e, 0x54e79f32, 0x072e5e6f
  TEST_RR 215, xt.dot84l.ss, 262, 0x269fdf92, 0xc6d6259c
  TEST_RR 216, xt.dot84l.ss, 0xfffffc29, 0x7652731d, 0xbef5ad0f
  TEST_RR 217, xt.dot84l.ss, 1239, 0x95b608f4, 0x30fd9913
  TEST_RR 218, xt.dot84l.ss, 0xffffff4e, 0x4eb16d2b, 0x680798c4
  TEST_RR 219, xt.dot84l.ss, 0xffffffe3, 0x8db83775, 0x05637895
  TEST_RR 220, xt.dot84l.ss, 22, 0xf35b3517, 0x152d3d53
  TEST_RR 221, xt.dot84l.ss, 0xfffffbcd, 0x54155306, 0xe7d19785
  TEST_RR 222, xt.dot84l.ss, 0xfffffe1d, 0x5cc49f1f, 0x3eb1225e
  TEST_RR 223, xt.dot84l.ss, 0xfffffdae, 0x9cade43d, 0xf3170773
  TEST_RR 224, xt.dot84l.ss, 749, 0x328bcc0c, 0x3f8a4b0d
  TEST_RR 225, xt.dot84l.ss, 600, 0x2057092e, 0xc7ae6313
  TEST_RR 226, xt.dot84l.ss, 299, 0xda7d248f, 0xec5c6f98

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.ss, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.ss, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.ss, 1004, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.ss, 1004, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.ss, 0xfffffa0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.ss, 0xfffffa0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.ss, 0xfffffc8b, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.ss, 0xfffffc8b, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.ss, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.ss, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.ss, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.ss, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.ss, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.ss, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.ss, 0xffffffa9, 0x6f93afbf, 0x6f93afbf, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.ss, 0xfffffaf1, 0x2f3f805d, 0x2f3f805d, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.ss, 0xfffffdb7, 0x0000afee, 0x0077e671, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.ss, 90, 0xffe13215, 0xffe13215, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.ss, 0xffffff4c, 317, 317, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.ss, 123, 0xa41ac909, 0xa41ac909, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.ss, 423, 0xa73d3660, 0xa73d3660, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.ss, 0xffffffee, 0x69160dce, 0x69160dce, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.ss, 366, 0xd98a6c4c, 0xd98a6c4c, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.ss, 1728, 0x002ba088, 0x002ba088, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.ss, 105, 0x783e106f, 0x783e106f, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.ss, 927, 0x61003c54, 0x61003c54, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.ss, 753, 0x08717142, 0x08717142, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.ss, 0xffffffc4, 0xfffffff7, 0xfffffff7, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.ss, 167, 0xfffffa62, 0xfffffa62, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.ss, 0xfffffe54, 0x505fcf12, 0x505fcf12, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.ss, 0xfffffdb7, 0xffff45b3, 0xffff45b3, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.ss, 0xfffffb53, 0x2cb99528, 0x2cb99528, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.ss, 177, 0xccfdba1f, 0xccfdba1f, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.ss, 0xfffffbce, 0x00004d95, 0x00004d95, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.ss, 1124, 0xff54d59c, 0xff54d59c, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.ss, 0xffffff4d, 0xf22701d5, 0xf22701d5, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.ss, 105, 0x39123345, 0x5040373b, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.ss, 487, 0x48716f13, 0x48716f13, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.ss, 0xfffffc81, 0x2c22dc7d, 0x2c22dc7d, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.ss, 0xffffff07, 0xf6bca6fd, 0xf6bca6fd, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.ss, 0xfffffef8, 0x26db0218, 0x26db0218, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.ss, 71, 0xffff99d6, 0xffff99d6, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.ss, 0xffffffcf, 0x0001dec3, 0x0001dec3, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.ss, 0xfffffe45, 0x67c9ccb7, 0x67c9ccb7, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.ss, 0xffffffb0, 0xb6ceff63, 0x1abc3f71
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.ss, 21, 3, 0xaccd1f47
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.ss, 1230, 0x82dcf1d6, 0xffff8aa2

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.ss, 314, 0x0d13a4ea, 0x0d13a4ea
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.ss, 0xfffffc67, 0xaf83179e, 0xaf83179e
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.ss, 57, 19, 19
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.ss, 267, 0xffffe8db, 0xffffe8db
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.ss, 0xfffffd7c, 0xffff11a6, 0xffff11a6
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.ss, 0xffffff81, 0xffe0f01c, 0xffe0f01c
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.ss, 16, 4, 4
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.ss, 0xfffffffb, 0xffffe80f, 0xffffe80f
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.ss, 49, 7, 7
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.ss, 0xffffffa1, 0x02f777e8, 0x02f777e8
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.ss, 587, 0x8a3cf435, 0x8a3cf435
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.ss, 109, 0xffffffeb, 0xffffffeb
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.ss, 571, 0x9e12bfe1, 0x9e12bfe1
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.ss, 0xfffffb23, 0xecb62783, 0xecb62783
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.ss, 0xfffffd7d, 0xfff74081, 0xfff74081
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.ss, 16, 0x0006c993, 0x0006c993
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.ss, 0xfffffe6e, 0x0cb0a517, 0x0cb0a517
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.ss, 21, 0xffffffef, 0xffffffef
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.ss, 0xfffffdbc, 0x66d5c232, 0x66d5c232
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.ss, 0xfffffa83, 0x03d27e96, 0x03d27e96
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.ss, 0xffffff9a, 0x000ae9c2, 0x000ae9c2
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.ss, 1564, 0xc1be80ba, 0xc1be80ba
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.ss, 0xfffffd9b, 0x5725bd43, 0x5725bd43
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.ss, 106, 0xfffffc15, 0xfffffc15

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.ss, 0xfffff9a2, 0xda6a7ac4, 0xda6a7ac4
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.ss, 0xfffff9a2, 0xda6a7ac4, 0xda6a7ac4
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.ss, 0xfffff9a2, 0xda6a7ac4
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.ss, 11, 0x900d6953, 0x900d6953
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.ss, 11, 0x900d6953, 0x900d6953
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.ss, 11, 0x900d6953
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.ss, 0xfffffe28, 0xde665d02, 0xde665d02
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.ss, 0xfffffe28, 0xde665d02, 0xde665d02
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.ss, 0xfffffe28, 0xde665d02

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.ss, 629, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.ss, 0xfffffec2, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.ss, 0xffffff7c, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.ss, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.ss, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84l.ss, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84l.ss, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84l.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84l.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84l.ss, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84l.ss, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84l.ss, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84l.ss, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84l.ss, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84l.ss, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84l.ss, 0
  TEST_RR_ZERO_RD 329, xt.dot84l.ss, 0xffffffda, 0xe0f9cbc0
  TEST_RR_ZERO_RD 330, xt.dot84l.ss, 0xf7d1f58c, 0x18d6f4b6
  TEST_RR_ZERO_RD 331, xt.dot84l.ss, 0xbfd4e5e4, 0x2a92d816

TEST_END
