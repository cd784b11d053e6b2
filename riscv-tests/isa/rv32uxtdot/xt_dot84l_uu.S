// xt.dot84l.uu: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.uu, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.uu, 0x00001600, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.uu, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.uu, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.uu, 0x00001e00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.uu, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.uu, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.uu, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.uu, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.uu, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.uu, 2176, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.uu, 0x00001760, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.uu, 0x00001100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.uu, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.uu, 0x00001fe0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.uu, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.uu, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.uu, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.uu, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.uu, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.uu, 4080, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.uu, 0x00002bd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.uu, 0x00001fe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.uu, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.uu, 0x00003bc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.uu, 495, 0x87654321, 15
  TEST_RR 28, xt.dot84l.uu, 56, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.uu, 1005, 0x87654321, 240
  TEST_RR 30, xt.dot84l.uu, 896, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.uu, 1515, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.uu, 63, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.uu, 2025, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.uu, 1008, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.uu, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.uu, 70, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.uu, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.uu, 1120, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.uu, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.uu, 77, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.uu, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.uu, 1232, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.uu, 128, 128, 0x87654321
  TEST_RR 44, xt.dot84l.uu, 3582, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.uu, 256, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.uu, 0x000013d6, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.uu, 384, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.uu, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.uu, 512, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.uu, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.uu, 0, 0, 0
  TEST_RR 52, xt.dot84l.uu, 0, 0, 1
  TEST_RR 53, xt.dot84l.uu, 0, 0, 2
  TEST_RR 54, xt.dot84l.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.uu, 0, 1, 0
  TEST_RR 60, xt.dot84l.uu, 1, 1, 1
  TEST_RR 61, xt.dot84l.uu, 2, 1, 2
  TEST_RR 62, xt.dot84l.uu, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.uu, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.uu, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.uu, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.uu, 0, 2, 0
  TEST_RR 68, xt.dot84l.uu, 2, 2, 1
  TEST_RR 69, xt.dot84l.uu, 4, 2, 2
  TEST_RR 70, xt.dot84l.uu, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.uu, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.uu, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.uu, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.uu, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.uu, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.uu, 0x00003444, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.uu, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.uu, 255, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.uu, 1016, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.uu, 0x00003444, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.uu, 1920, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.uu, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.uu, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.uu, 1024, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.uu, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.uu, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.uu, 1935, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.uu, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.uu, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.uu, 1024, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.uu, 1935, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.uu, 0x00002562, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.uu, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.uu, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.uu, 2040, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.uu, 0x00002562, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.uu, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.uu, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.uu, 0x00003bc4, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.uu, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.uu, 255, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.uu, 2040, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.uu, 0x00003bc4, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84l.uu, 0x00002a37, 0xfffc6def, 0xfffffcac
  TEST_RR 116, xt.dot84l.uu, 0x00002a2b, 0xfffc6dee, 0xfffffcac
  TEST_RR 117, xt.dot84l.uu, 2145, 0x7926d2c3, 11
  TEST_RR 118, xt.dot84l.uu, 1950, 0x7926d2c3, 10
  TEST_RR 119, xt.dot84l.uu, 0x0000209d, 0xcef98b38, 0xaa48ee9d
  TEST_RR 120, xt.dot84l.uu, 0x000020b7, 0xcef98b3a, 0xaa48ee9d
  TEST_RR 121, xt.dot84l.uu, 2321, 0x13a69d39, 0x9d8061d0
  TEST_RR 122, xt.dot84l.uu, 2435, 0x13a69d39, 0x9d8061d2
  TEST_RR 123, xt.dot84l.uu, 3421, 0x001429eb, 0xf6f9b66d
  TEST_RR 124, xt.dot84l.uu, 3473, 0x001429ef, 0xf6f9b66d
  TEST_RR 125, xt.dot84l.uu, 792, 840, 0xf389e90b
  TEST_RR 126, xt.dot84l.uu, 1080, 840, 0xf389e90f
  TEST_RR 127, xt.dot84l.uu, 0x00001725, 0x00a7c2b0, 0xffffffe4
  TEST_RR 128, xt.dot84l.uu, 0x00001745, 0x00a7c2b8, 0xffffffe4
  TEST_RR 129, xt.dot84l.uu, 994, 0x0001918a, 0xb273ae25
  TEST_RR 130, xt.dot84l.uu, 2098, 0x0001918a, 0xb273ae2d
  TEST_RR 131, xt.dot84l.uu, 3386, 0xcff77138, 0xffffa159
  TEST_RR 132, xt.dot84l.uu, 3242, 0xcff77128, 0xffffa159
  TEST_RR 133, xt.dot84l.uu, 0x000014c9, 0x4c3bcaa1, 0x000190bf
  TEST_RR 134, xt.dot84l.uu, 0x000013ff, 0x4c3bcaa1, 0x000190af
  TEST_RR 135, xt.dot84l.uu, 1770, 0xc2366406, 0x08292a87
  TEST_RR 136, xt.dot84l.uu, 1994, 0xc2366426, 0x08292a87
  TEST_RR 137, xt.dot84l.uu, 2796, 0x03889b14, 0xac60e4e2
  TEST_RR 138, xt.dot84l.uu, 2486, 0x03889b14, 0xac60e4c2
  TEST_RR 139, xt.dot84l.uu, 2027, 0x3dce4eaa, 0xfffbd243
  TEST_RR 140, xt.dot84l.uu, 2219, 0x3dce4eea, 0xfffbd243
  TEST_RR 141, xt.dot84l.uu, 27, 258, 0x000012f6
  TEST_RR 142, xt.dot84l.uu, 23, 258, 0x000012b6
  TEST_RR 143, xt.dot84l.uu, 3780, 0x02d99a67, 0xffb3d93d
  TEST_RR 144, xt.dot84l.uu, 0x00001544, 0x02d99ae7, 0xffb3d93d
  TEST_RR 145, xt.dot84l.uu, 0x000011f5, 0x93293bdf, 0xfffffff4
  TEST_RR 146, xt.dot84l.uu, 0x0000101d, 0x93293bdf, 0xffffff74
  TEST_RR 147, xt.dot84l.uu, 0x00001bf3, 0xfa7b94d2, 0xfc824bed
  TEST_RR 148, xt.dot84l.uu, 0x00001c01, 0xfa7b95d2, 0xfc824bed
  TEST_RR 149, xt.dot84l.uu, 0x000017cc, 0xfffffff1, 0xf11782c2
  TEST_RR 150, xt.dot84l.uu, 0x000018cb, 0xfffffff1, 0xf11783c2
  TEST_RR 151, xt.dot84l.uu, 3751, 0x4977a37b, 0x1c525d67
  TEST_RR 152, xt.dot84l.uu, 3739, 0x4977a17b, 0x1c525d67
  TEST_RR 153, xt.dot84l.uu, 0x00001415, 0x5c7ab0dd, 0xd7e437e7
  TEST_RR 154, xt.dot84l.uu, 0x00001321, 0x5c7ab0dd, 0xd7e435e7
  TEST_RR 155, xt.dot84l.uu, 0x00001119, 0x03589f9e, 0xbfe9efd6
  TEST_RR 156, xt.dot84l.uu, 0x000010e5, 0x03589b9e, 0xbfe9efd6
  TEST_RR 157, xt.dot84l.uu, 0x0000195f, 0xfffff0f5, 0xa5f95939
  TEST_RR 158, xt.dot84l.uu, 0x00001d5b, 0xfffff0f5, 0xa5f95d39
  TEST_RR 159, xt.dot84l.uu, 2575, 0xb7ed0f14, 0xdfe2b1b8
  TEST_RR 160, xt.dot84l.uu, 2487, 0xb7ed0714, 0xdfe2b1b8
  TEST_RR 161, xt.dot84l.uu, 0x000012f0, 0xef0aa0f3, 0x8016119d
  TEST_RR 162, xt.dot84l.uu, 0x00001340, 0xef0aa0f3, 0x8016199d
  TEST_RR 163, xt.dot84l.uu, 0x000018dc, 0xfffffee1, 0x02a768b0
  TEST_RR 164, xt.dot84l.uu, 0x0000182c, 0xffffeee1, 0x02a768b0
  TEST_RR 165, xt.dot84l.uu, 0x0000108b, 0x9261a375, 0x953784f2
  TEST_RR 166, xt.dot84l.uu, 0x0000111d, 0x9261a375, 0x953794f2
  TEST_RR 167, xt.dot84l.uu, 1185, 0x00002349, 0x327255da
  TEST_RR 168, xt.dot84l.uu, 769, 841, 0x327255da
  TEST_RR 169, xt.dot84l.uu, 0x000017ed, 0x6ee14216, 0xfffffff5
  TEST_RR 170, xt.dot84l.uu, 0x00001711, 0x6ee14216, 0xffffdff5
  TEST_RR 171, xt.dot84l.uu, 0x0000127b, 0x309fc6c0, 0x371fcf72
  TEST_RR 172, xt.dot84l.uu, 0x000010bb, 0x309f86c0, 0x371fcf72
  TEST_RR 173, xt.dot84l.uu, 0x00001318, 0x1b70fff6, 0x012e5db2
  TEST_RR 174, xt.dot84l.uu, 0x000012ac, 0x1b70fff6, 0x012e1db2
  TEST_RR 175, xt.dot84l.uu, 3494, 0x20457ed4, 0x0002324d
  TEST_RR 176, xt.dot84l.uu, 4006, 0x2045fed4, 0x0002324d
  TEST_RR 177, xt.dot84l.uu, 3926, 0x69619451, 0x561bdf2a
  TEST_RR 178, xt.dot84l.uu, 3086, 0x69619451, 0x561b5f2a
  TEST_RR 179, xt.dot84l.uu, 0x00001c6e, 0x86bb96d7, 0x06c73dbd
  TEST_RR 180, xt.dot84l.uu, 0x00001c61, 0x86ba96d7, 0x06c73dbd
  TEST_RR 181, xt.dot84l.uu, 935, 0x00162e23, 0x0007447f
  TEST_RR 182, xt.dot84l.uu, 927, 0x00142e23, 0x0007447f
  TEST_RR 183, xt.dot84l.uu, 2911, 0xca890f3c, 0x2870a308
  TEST_RR 184, xt.dot84l.uu, 2923, 0xca8d0f3c, 0x2870a308
  TEST_RR 185, xt.dot84l.uu, 2250, 0x00007e5a, 0xa58a22ab
  TEST_RR 186, xt.dot84l.uu, 2266, 0x00087e5a, 0xa58a22ab
  TEST_RR 187, xt.dot84l.uu, 0x0000122a, 0x02d03d27, 0xffffffff
  TEST_RR 188, xt.dot84l.uu, 0x0000113a, 0x02c03d27, 0xffffffff
  TEST_RR 189, xt.dot84l.uu, 1772, 0x486d0970, 0xea167972
  TEST_RR 190, xt.dot84l.uu, 1484, 0x484d0970, 0xea167972
  TEST_RR 191, xt.dot84l.uu, 0x000018f7, 0x01f27ec5, 0x08259e5c
  TEST_RR 192, xt.dot84l.uu, 0x00001577, 0x01b27ec5, 0x08259e5c
  TEST_RR 193, xt.dot84l.uu, 0x00001267, 0xffe06e02, 0x4b3a7d07
  TEST_RR 194, xt.dot84l.uu, 3047, 0xff606e02, 0x4b3a7d07
  TEST_RR 195, xt.dot84l.uu, 2888, 0x3e45569d, 0x17f6a896
  TEST_RR 196, xt.dot84l.uu, 2898, 0x3f45569d, 0x17f6a896
  TEST_RR 197, xt.dot84l.uu, 0x00001f99, 0xe520c656, 0xfffffffe
  TEST_RR 198, xt.dot84l.uu, 0x00001fb7, 0xe720c656, 0xfffffffe
  TEST_RR 199, xt.dot84l.uu, 3635, 0x2efec8b5, 0xcd15a555
  TEST_RR 200, xt.dot84l.uu, 3595, 0x2afec8b5, 0xcd15a555
  TEST_RR 201, xt.dot84l.uu, 0x00001b60, 0x44a6ee1b, 0x0038eef6
  TEST_RR 202, xt.dot84l.uu, 0x00001bd0, 0x4ca6ee1b, 0x0038eef6
  TEST_RR 203, xt.dot84l.uu, 3089, 0xfffffb85, 0xb5408016
  TEST_RR 204, xt.dot84l.uu, 2961, 0xeffffb85, 0xb5408016
  TEST_RR 205, xt.dot84l.uu, 21, 7, 0xaf5e9073
  TEST_RR 206, xt.dot84l.uu, 309, 0x20000007, 0xaf5e9073
  TEST_RR 207, xt.dot84l.uu, 2613, 201, 0x0049346d
  TEST_RR 208, xt.dot84l.uu, 2805, 0x400000c9, 0x0049346d
  TEST_RR 209, xt.dot84l.uu, 615, 41, 0x00d04d5f
  TEST_RR 210, xt.dot84l.uu, 1127, 0x80000029, 0x00d04d5f

  // Noise.
  TEST_RR 211, xt.dot84l.uu, 0x0000121b, 0xe78c3a07, 0x13998fb7
  TEST_RR 212, xt.dot84l.uu, 2465, 0x6da1c315, 0xe3424b13
  TEST_RR 213, xt.dot84l.uu, 0x000014e0, 0x9008fce8, 0xe205578b
  TEST_RR 214, xt.dot84l.uu, 1833, 0x0c1c4354, 0x1153bb7b
  TEST_RR 215, xt.dot84l.uu, 3186, 0x606afd21, 0x8a32496a
  TEST_RR 216, xt.dot84l.uu, 0x00001bfa, 0xb1cdb18e, 0xdeb7bdc3
  TEST_RR 217, xt.dot84l.uu, 1710, 0xe935fdc1, 0xcfe12323
  TEST_RR 218, xt.dot84l.uu, 0x000016bb, 0x7f21cfe3, 0xaf97ac8b
  TEST_RR 219, xt.dot84l.uu, 1638, 0xfd26cb11, 0xfe61540d
  TEST_RR 220, xt.dot84l.uu, 3391, 0xdf5f7143, 0x27a4b343
  TEST_RR 221, xt.dot84l.uu, 0x00001899, 0x59b3d8f6, 0x7eaa5a4d
  TEST_RR 222, xt.dot84l.uu, 3273, 0x1dcaf5b4, 0xa03c0934
  TEST_RR 223, xt.dot84l.uu, 3245, 0x104fb5b6, 0x4da54f65
  TEST_RR 224, xt.dot84l.uu, 1348, 0x3d1e91f6, 0x44c17831
  TEST_RR 225, xt.dot84l.uu, 2446, 0x000194b4, 0x6321aee2
  TEST_RR 226, xt.dot84l.uu, 4033, 0x0bcbc351, 0x555bd7b4

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.uu, 4020, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.uu, 4020, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.uu, 0x0000177c, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.uu, 0x0000177c, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.uu, 2671, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.uu, 2671, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.uu, 1595, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.uu, 1595, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.uu, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.uu, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.uu, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.uu, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.uu, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.uu, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.uu, 171, 0xd41e0309, 0xd41e0309, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.uu, 2245, 0xde032cb7, 0xde032cb7, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.uu, 658, 1838, 1838, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.uu, 665, 0xa2530801, 0xa2530801, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.uu, 0x0000135e, 0x993dd7b1, 0x993dd7b1, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.uu, 644, 0x00011856, 0x00011856, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.uu, 1899, 0x00086bd2, 0x00086bd2, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.uu, 0x0000149b, 0xffe55ab4, 0xffe55ab4, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.uu, 3004, 0xc287286c, 0xc287286c, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.uu, 1146, 0xb9ef121f, 0xb9ef121f, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.uu, 1374, 3436, 3436, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.uu, 1164, 0x95175133, 0x95175133, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.uu, 2292, 0x2ac3e80c, 0x2ac3e80c, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.uu, 3529, 0xa01eca61, 0xa01eca61, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.uu, 0x0000135a, 0x9730fe4d, 0x9730fe4d, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.uu, 0x00003362, 0xfdfeecfc, 0xfdfeecfc, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.uu, 1121, 0x59355062, 0x59355062, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.uu, 0x000012df, 0x8d3eb997, 0x8d3eb997, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.uu, 3088, 0xd3439d17, 0xd3439d17, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.uu, 2587, 0x000067e5, 0x000067e5, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.uu, 70, 3347, 3347, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.uu, 0x00001145, 0x00089ee9, 0x00089ee9, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.uu, 0x00002240, 0xfffffa83, 0xfffffa83, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.uu, 1708, 0x59e6432c, 0x59e6432c, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.uu, 1682, 0x16960982, 0x16960982, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.uu, 2435, 0xb8605a1f, 0xb8605a1f, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.uu, 0x000017de, 0x3afc86be, 0x3afc86be, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.uu, 0x00002903, 0x9ed0cfeb, 0x9ed0cfeb, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.uu, 545, 0x0d6610b2, 0x0d6610b2, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.uu, 1994, 0x000bb74f, 0x000bb74f, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.uu, 2764, 0xab65920f, 0x000154a3
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.uu, 72, 12, 0xd53d3256
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.uu, 444, 222, 0x79b2e6d2

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.uu, 2242, 0x7c067a58, 0x7c067a58
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.uu, 0x00001337, 0x8f4556fa, 0x8f4556fa
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.uu, 1631, 0x78410bc4, 0x78410bc4
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.uu, 0x0000256d, 0xc67de4df, 0xc67de4df
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.uu, 3482, 0x8968af1d, 0x8968af1d
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.uu, 0x000013e8, 0xf801f252, 0xf801f252
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.uu, 2703, 0x45a8d270, 0x45a8d270
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.uu, 0x00001179, 0x924f73ac, 0x924f73ac
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.uu, 768, 0xb52f1681, 0xb52f1681
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.uu, 3397, 0x53593c9a, 0x53593c9a
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.uu, 1369, 0xfdfa0394, 0xfdfa0394
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.uu, 3381, 0x00034bcc, 0x00034bcc
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.uu, 1981, 0x46406a47, 0x46406a47
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.uu, 3135, 0x83b28590, 0x83b28590
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.uu, 0x00002a5d, 0xffffff6f, 0xffffff6f
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.uu, 1105, 0xf9421564, 0xf9421564
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.uu, 2720, 0x0b3f7b79, 0x0b3f7b79
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.uu, 2782, 0xe5099235, 0xe5099235
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.uu, 275, 0x9916070b, 0x9916070b
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.uu, 0x000034e0, 0xfffffeeb, 0xfffffeeb
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.uu, 2179, 0x00addb13, 0x00addb13
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.uu, 0x000013ce, 0xeb259ee1, 0xeb259ee1
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.uu, 3854, 0x2ce29d31, 0x2ce29d31
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.uu, 0x00001eec, 0xdfafc3da, 0xdfafc3da

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.uu, 2172, 0x04865668, 0x04865668
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.uu, 2172, 0x04865668, 0x04865668
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.uu, 2172, 0x04865668
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.uu, 0x000010a0, 0x7214e793, 0x7214e793
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.uu, 0x000010a0, 0x7214e793, 0x7214e793
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.uu, 0x000010a0, 0x7214e793
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.uu, 2722, 0xfff21952, 0xfff21952
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.uu, 2722, 0xfff21952, 0xfff21952
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.uu, 2722, 0xfff21952

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.uu, 0x000014ac, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.uu, 1250, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.uu, 0x000017e8, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.uu, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.uu, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84l.uu, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84l.uu, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84l.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84l.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84l.uu, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84l.uu, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84l.uu, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84l.uu, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84l.uu, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84l.uu, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84l.uu, 0
  TEST_RR_ZERO_RD 329, xt.dot84l.uu, 0xfffffed1, 0x0000fc32
  TEST_RR_ZERO_RD 330, xt.dot84l.uu, 0xce77b8f4, 0xffe8e699
  TEST_RR_ZERO_RD 331, xt.dot84l.uu, 0x7effc762, 0xffffc670

TEST_END
