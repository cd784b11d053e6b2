// c.srai: 235 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

TEST_BEGIN

  // Every immediate.
  TEST_CI 2, c.srai, 0xe1ad4b73, 0xc35a96e7, 1
  TEST_CI 3, c.srai, 0x2d079e42, 0x5a0f3c85, 1
  TEST_CI 4, c.srai, 0xc0000000, 0x80000000, 1
  TEST_CI 5, c.srai, 0xffffffff, 0xffffffff, 1
  TEST_CI 6, c.srai, 0x3fffffff, 0x7fffffff, 1
  TEST_CI 7, c.srai, 0xe0084409, 0xc0108812, 1
  TEST_CI 8, c.srai, 0xf0d6a5b9, 0xc35a96e7, 2
  TEST_CI 9, c.srai, 0x1683cf21, 0x5a0f3c85, 2
  TEST_CI 10, c.srai, 0xe0000000, 0x80000000, 2
  TEST_CI 11, c.srai, 0xffffffff, 0xffffffff, 2
  TEST_CI 12, c.srai, 0x1fffffff, 0x7fffffff, 2
  TEST_CI 13, c.srai, 0xfab4513a, 0xead144eb, 2
  TEST_CI 14, c.srai, 0xf86b52dc, 0xc35a96e7, 3
  TEST_CI 15, c.srai, 0x0b41e790, 0x5a0f3c85, 3
  TEST_CI 16, c.srai, 0xf0000000, 0x80000000, 3
  TEST_CI 17, c.srai, 0xffffffff, 0xffffffff, 3
  TEST_CI 18, c.srai, 0x0fffffff, 0x7fffffff, 3
  TEST_CI 19, c.srai, 0xf1f456a2, 0x8fa2b515, 3
  TEST_CI 20, c.srai, 0xfc35a96e, 0xc35a96e7, 4
  TEST_CI 21, c.srai, 0x05a0f3c8, 0x5a0f3c85, 4
  TEST_CI 22, c.srai, 0xf8000000, 0x80000000, 4
  TEST_CI 23, c.srai, 0xffffffff, 0xffffffff, 4
  TEST_CI 24, c.srai, 0x07ffffff, 0x7fffffff, 4
  TEST_CI 25, c.srai, 0x0729a0e7, 0x729a0e7b, 4
  TEST_CI 26, c.srai, 0xfe1ad4b7, 0xc35a96e7, 5
  TEST_CI 27, c.srai, 0x02d079e4, 0x5a0f3c85, 5
  TEST_CI 28, c.srai, 0xfc000000, 0x80000000, 5
  TEST_CI 29, c.srai, 0xffffffff, 0xffffffff, 5
  TEST_CI 30, c.srai, 0x03ffffff, 0x7fffffff, 5
  TEST_CI 31, c.srai, 0xfce7dd36, 0x9cfba6c2, 5
  TEST_CI 32, c.srai, 0xff0d6a5b, 0xc35a96e7, 6
  TEST_CI 33, c.srai, 0x01683cf2, 0x5a0f3c85, 6
  TEST_CI 34, c.srai, 0xfe000000, 0x80000000, 6
  TEST_CI 35, c.srai, 0xffffffff, 0xffffffff, 6
  TEST_CI 36, c.srai, 0x01ffffff, 0x7fffffff, 6
  TEST_CI 37, c.srai, 0x015633a6, 0x558ce9b9, 6
  TEST_CI 38, c.srai, 0xff86b52d, 0xc35a96e7, 7
  TEST_CI 39, c.srai, 0x00b41e79, 0x5a0f3c85, 7
  TEST_CI 40, c.srai, 0xff000000, 0x80000000, 7
  TEST_CI 41, c.srai, 0xffffffff, 0xffffffff, 7
  TEST_CI 42, c.srai, 0x00ffffff, 0x7fffffff, 7
  TEST_CI 43, c.srai, 0x006be428, 0x35f2145f, 7
  TEST_CI 44, c.srai, 0xffc35a96, 0xc35a96e7, 8
  TEST_CI 45, c.srai, 0x005a0f3c, 0x5a0f3c85, 8
  TEST_CI 46, c.srai, 0xff800000, 0x80000000, 8
  TEST_CI 47, c.srai, 0xffffffff, 0xffffffff, 8
  TEST_CI 48, c.srai, 0x007fffff, 0x7fffffff, 8
  TEST_CI 49, c.srai, 0xff9af569, 0x9af569e6, 8
  TEST_CI 50, c.srai, 0xffe1ad4b, 0xc35a96e7, 9
  TEST_CI 51, c.srai, 0x002d079e, 0x5a0f3c85, 9
  TEST_CI 52, c.srai, 0xffc00000, 0x80000000, 9
  TEST_CI 53, c.srai, 0xffffffff, 0xffffffff, 9
  TEST_CI 54, c.srai, 0x003fffff, 0x7fffffff, 9
  TEST_CI 55, c.srai, 0xfff7ec85, 0xefd90af6, 9
  TEST_CI 56, c.srai, 0xfff0d6a5, 0xc35a96e7, 10
  TEST_CI 57, c.srai, 0x001683cf, 0x5a0f3c85, 10
  TEST_CI 58, c.srai, 0xffe00000, 0x80000000, 10
  TEST_CI 59, c.srai, 0xffffffff, 0xffffffff, 10
  TEST_CI 60, c.srai, 0x001fffff, 0x7fffffff, 10
  TEST_CI 61, c.srai, 0xfff6a78a, 0xda9e2a0d, 10
  TEST_CI 62, c.srai, 0xfff86b52, 0xc35a96e7, 11
  TEST_CI 63, c.srai, 0x000b41e7, 0x5a0f3c85, 11
  TEST_CI 64, c.srai, 0xfff00000, 0x80000000, 11
  TEST_CI 65, c.srai, 0xffffffff, 0xffffffff, 11
  TEST_CI 66, c.srai, 0x000fffff, 0x7fffffff, 11
  TEST_CI 67, c.srai, 0xffffbbc9, 0xfdde4a4d, 11
  TEST_CI 68, c.srai, 0xfffc35a9, 0xc35a96e7, 12
  TEST_CI 69, c.srai, 0x0005a0f3, 0x5a0f3c85, 12
  TEST_CI 70, c.srai, 0xfff80000, 0x80000000, 12
  TEST_CI 71, c.srai, 0xffffffff, 0xffffffff, 12
  TEST_CI 72, c.srai, 0x0007ffff, 0x7fffffff, 12
  TEST_CI 73, c.srai, 0xffffb075, 0xfb0750f9, 12
  TEST_CI 74, c.srai, 0xfffe1ad4, 0xc35a96e7, 13
  TEST_CI 75, c.srai, 0x0002d079, 0x5a0f3c85, 13
  TEST_CI 76, c.srai, 0xfffc0000, 0x80000000, 13
  TEST_CI 77, c.srai, 0xffffffff, 0xffffffff, 13
  TEST_CI 78, c.srai, 0x0003ffff, 0x7fffffff, 13
  TEST_CI 79, c.srai, 0xfffd8ebb, 0xb1d763ea, 13
  TEST_CI 80, c.srai, 0xffff0d6a, 0xc35a96e7, 14
  TEST_CI 81, c.srai, 0x0001683c, 0x5a0f3c85, 14
  TEST_CI 82, c.srai, 0xfffe0000, 0x80000000, 14
  TEST_CI 83, c.srai, 0xffffffff, 0xffffffff, 14
  TEST_CI 84, c.srai, 0x0001ffff, 0x7fffffff, 14
  TEST_CI 85, c.srai, 0x0001480a, 0x520297c2, 14
  TEST_CI 86, c.srai, 0xffff86b5, 0xc35a96e7, 15
  TEST_CI 87, c.srai, 0x0000b41e, 0x5a0f3c85, 15
  TEST_CI 88, c.srai, 0xffff0000, 0x80000000, 15
  TEST_CI 89, c.srai, 0xffffffff, 0xffffffff, 15
  TEST_CI 90, c.srai, 0x0000ffff, 0x7fffffff, 15
  TEST_CI 91, c.srai, 0x0000f569, 0x7ab48199, 15
  TEST_CI 92, c.srai, 0xffffc35a, 0xc35a96e7, 16
  TEST_CI 93, c.srai, 0x00005a0f, 0x5a0f3c85, 16
  TEST_CI 94, c.srai, 0xffff8000, 0x80000000, 16
  TEST_CI 95, c.srai, 0xffffffff, 0xffffffff, 16
  TEST_CI 96, c.srai, 0x00007fff, 0x7fffffff, 16
  TEST_CI 97, c.srai, 0xffff92f8, 0x92f8ed9f, 16
  TEST_CI 98, c.srai, 0xffffe1ad, 0xc35a96e7, 17
  TEST_CI 99, c.srai, 0x00002d07, 0x5a0f3c85, 17
  TEST_CI 100, c.srai, 0xffffc000, 0x80000000, 17
  TEST_CI 101, c.srai, 0xffffffff, 0xffffffff, 17
  TEST_CI 102, c.srai, 0x00003fff, 0x7fffffff, 17
  TEST_CI 103, c.srai, 0x00002aa7, 0x554ea1f7, 17
  TEST_CI 104, c.srai, 0xfffff0d6, 0xc35a96e7, 18
  TEST_CI 105, c.srai, 0x00001683, 0x5a0f3c85, 18
  TEST_CI 106, c.srai, 0xffffe000, 0x80000000, 18
  TEST_CI 107, c.srai, 0xffffffff, 0xffffffff, 18
  TEST_CI 108, c.srai, 0x00001fff, 0x7fffffff, 18
  TEST_CI 109, c.srai, 0x000019d5, 0x6754cced, 18
  TEST_CI 110, c.srai, 0xfffff86b, 0xc35a96e7, 19
  TEST_CI 111, c.srai, 2881, 0x5a0f3c85, 19
  TEST_CI 112, c.srai, 0xfffff000, 0x80000000, 19
  TEST_CI 113, c.srai, 0xffffffff, 0xffffffff, 19
  TEST_CI 114, c.srai, 4095, 0x7fffffff, 19
  TEST_CI 115, c.srai, 0xfffff351, 0x9a8e0985, 19
  TEST_CI 116, c.srai, 0xfffffc35, 0xc35a96e7, 20
  TEST_CI 117, c.srai, 1440, 0x5a0f3c85, 20
  TEST_CI 118, c.srai, 0xfffff800, 0x80000000, 20
  TEST_CI 119, c.srai, 0xffffffff, 0xffffffff, 20
  TEST_CI 120, c.srai, 2047, 0x7fffffff, 20
  TEST_CI 121, c.srai, 0xfffff8bb, 0x8bb55c86, 20
  TEST_CI 122, c.srai, 0xfffffe1a, 0xc35a96e7, 21
  TEST_CI 123, c.srai, 720, 0x5a0f3c85, 21
  TEST_CI 124, c.srai, 0xfffffc00, 0x80000000, 21
  TEST_CI 125, c.srai, 0xffffffff, 0xffffffff, 21
  TEST_CI 126, c.srai, 1023, 0x7fffffff, 21
  TEST_CI 127, c.srai, 708, 0x588e5bce, 21
  TEST_CI 128, c.srai, 0xffffff0d, 0xc35a96e7, 22
  TEST_CI 129, c.srai, 360, 0x5a0f3c85, 22
  TEST_CI 130, c.srai, 0xfffffe00, 0x80000000, 22
  TEST_CI 131, c.srai, 0xffffffff, 0xffffffff, 22
  TEST_CI 132, c.srai, 511, 0x7fffffff, 22
  TEST_CI 133, c.srai, 0xfffffebc, 0xaf2f12b0, 22
  TEST_CI 134, c.srai, 0xffffff86, 0xc35a96e7, 23
  TEST_CI 135, c.srai, 180, 0x5a0f3c85, 23
  TEST_CI 136, c.srai, 0xffffff00, 0x80000000, 23
  TEST_CI 137, c.srai, 0xffffffff, 0xffffffff, 23
  TEST_CI 138, c.srai, 255, 0x7fffffff, 23
  TEST_CI 139, c.srai, 162, 0x5143062b, 23
  TEST_CI 140, c.srai, 0xffffffc3, 0xc35a96e7, 24
  TEST_CI 141, c.srai, 90, 0x5a0f3c85, 24
  TEST_CI 142, c.srai, 0xffffff80, 0x80000000, 24
  TEST_CI 143, c.srai, 0xffffffff, 0xffffffff, 24
  TEST_CI 144, c.srai, 127, 0x7fffffff, 24
  TEST_CI 145, c.srai, 115, 0x73fd0eec, 24
  TEST_CI 146, c.srai, 0xffffffe1, 0xc35a96e7, 25
  TEST_CI 147, c.srai, 45, 0x5a0f3c85, 25
  TEST_CI 148, c.srai, 0xffffffc0, 0x80000000, 25
  TEST_CI 149, c.srai, 0xffffffff, 0xffffffff, 25
  TEST_CI 150, c.srai, 63, 0x7fffffff, 25
  TEST_CI 151, c.srai, 12, 0x19f5b66c, 25
  TEST_CI 152, c.srai, 0xfffffff0, 0xc35a96e7, 26
  TEST_CI 153, c.srai, 22, 0x5a0f3c85, 26
  TEST_CI 154, c.srai, 0xffffffe0, 0x80000000, 26
  TEST_CI 155, c.srai, 0xffffffff, 0xffffffff, 26
  TEST_CI 156, c.srai, 31, 0x7fffffff, 26
  TEST_CI 157, c.srai, 29, 0x746650ab, 26
  TEST_CI 158, c.srai, 0xfffffff8, 0xc35a96e7, 27
  TEST_CI 159, c.srai, 11, 0x5a0f3c85, 27
  TEST_CI 160, c.srai, 0xfffffff0, 0x80000000, 27
  TEST_CI 161, c.srai, 0xffffffff, 0xffffffff, 27
  TEST_CI 162, c.srai, 15, 0x7fffffff, 27
  TEST_CI 163, c.srai, 0xfffffff5, 0xaf6d8ebb, 27
  TEST_CI 164, c.srai, 0xfffffffc, 0xc35a96e7, 28
  TEST_CI 165, c.srai, 5, 0x5a0f3c85, 28
  TEST_CI 166, c.srai, 0xfffffff8, 0x80000000, 28
  TEST_CI 167, c.srai, 0xffffffff, 0xffffffff, 28
  TEST_CI 168, c.srai, 7, 0x7fffffff, 28
  TEST_CI 169, c.srai, 5, 0x5704b028, 28
  TEST_CI 170, c.srai, 0xfffffffe, 0xc35a96e7, 29
  TEST_CI 171, c.srai, 2, 0x5a0f3c85, 29
  TEST_CI 172, c.srai, 0xfffffffc, 0x80000000, 29
  TEST_CI 173, c.srai, 0xffffffff, 0xffffffff, 29
  TEST_CI 174, c.srai, 3, 0x7fffffff, 29
  TEST_CI 175, c.srai, 0xfffffffd, 0xb6a27564, 29
  TEST_CI 176, c.srai, 0xffffffff, 0xc35a96e7, 30
  TEST_CI 177, c.srai, 1, 0x5a0f3c85, 30
  TEST_CI 178, c.srai, 0xfffffffe, 0x80000000, 30
  TEST_CI 179, c.srai, 0xffffffff, 0xffffffff, 30
  TEST_CI 180, c.srai, 1, 0x7fffffff, 30
  TEST_CI 181, c.srai, 0xffffffff, 0xf2121fba, 30
  TEST_CI 182, c.srai, 0xffffffff, 0xc35a96e7, 31
  TEST_CI 183, c.srai, 0, 0x5a0f3c85, 31
  TEST_CI 184, c.srai, 0xffffffff, 0x80000000, 31
  TEST_CI 185, c.srai, 0xffffffff, 0xffffffff, 31
  TEST_CI 186, c.srai, 0, 0x7fffffff, 31
  TEST_CI 187, c.srai, 0xffffffff, 0xfb6084c1, 31

  // Each bit of the source alone.
  TEST_CI 188, c.srai, 0, 1, 4
  TEST_CI 189, c.srai, 0, 2, 9
  TEST_CI 190, c.srai, 0, 4, 14
  TEST_CI 191, c.srai, 0, 8, 19
  TEST_CI 192, c.srai, 0, 16, 24
  TEST_CI 193, c.srai, 0, 32, 29
  TEST_CI 194, c.srai, 8, 64, 3
  TEST_CI 195, c.srai, 0, 128, 8
  TEST_CI 196, c.srai, 0, 256, 13
  TEST_CI 197, c.srai, 0, 512, 18
  TEST_CI 198, c.srai, 0, 1024, 23
  TEST_CI 199, c.srai, 0, 2048, 28
  TEST_CI 200, c.srai, 1024, 0x00001000, 2
  TEST_CI 201, c.srai, 64, 0x00002000, 7
  TEST_CI 202, c.srai, 4, 0x00004000, 12
  TEST_CI 203, c.srai, 0, 0x00008000, 17
  TEST_CI 204, c.srai, 0, 0x00010000, 22
  TEST_CI 205, c.srai, 0, 0x00020000, 27
  TEST_CI 206, c.srai, 0x00020000, 0x00040000, 1
  TEST_CI 207, c.srai, 0x00002000, 0x00080000, 6
  TEST_CI 208, c.srai, 512, 0x00100000, 11
  TEST_CI 209, c.srai, 32, 0x00200000, 16
  TEST_CI 210, c.srai, 2, 0x00400000, 21
  TEST_CI 211, c.srai, 0, 0x00800000, 26
  TEST_CI 212, c.srai, 0, 0x01000000, 31
  TEST_CI 213, c.srai, 0x00100000, 0x02000000, 5
  TEST_CI 214, c.srai, 0x00010000, 0x04000000, 10
  TEST_CI 215, c.srai, 0x00001000, 0x08000000, 15
  TEST_CI 216, c.srai, 256, 0x10000000, 20
  TEST_CI 217, c.srai, 16, 0x20000000, 25
  TEST_CI 218, c.srai, 1, 0x40000000, 30
  TEST_CI 219, c.srai, 0xf8000000, 0x80000000, 4

  // Every register.
  TEST_CI 220, c.srai, 6, 0x68819766, 28, x8, x7
  TEST_CI 221, c.srai, 0x00461451, 0x46145129, 8, x9, x7
  TEST_CI 222, c.srai, 0xfffffe34, 0x8d2b9460, 22, x10, x7
  TEST_CI 223, c.srai, 5, 0x28394f68, 27, x11, x7
  TEST_CI 224, c.srai, 0xffffff97, 0x972dfa37, 24, x12, x7
  TEST_CI 225, c.srai, 0xfffffff9, 0x9dbc1ac4, 28, x13, x7
  TEST_CI 226, c.srai, 42, 0x2ab489a7, 24, x14, x7
  TEST_CI 227, c.srai, 0xfffffffc, 0x965b35b0, 29, x15, x7

  // Result and source at every forwarding distance, and after a load.
  TEST_CI_RESULT_AFTER 228, 0, c.srai, 0, 0x49465181, 31
  TEST_CI_RESULT_AFTER 229, 1, c.srai, 0x00137928, 0x4de4a15e, 10
  TEST_CI_RESULT_AFTER 230, 2, c.srai, 0xfffffffd, 0xf4823ca1, 26
  TEST_CI_AFTER 231, 0, c.srai, 0, 0x3a1d4975, 30
  TEST_CI_AFTER 232, 1, c.srai, 0xfff3843d, 0x9c21ea53, 11
  TEST_CI_AFTER 233, 2, c.srai, 0xfffffff1, 0x89431c02, 27
  TEST_CI_LOADED 234, 0, c.srai, 3832, 0x3be17048, 18
  TEST_CI_LOADED 235, 1, c.srai, 0xf584d9ab, 0xeb09b357, 1
  TEST_CI_LOADED 236, 2, c.srai, 0xffffff7d, 0xbe91419f, 23

TEST_END
