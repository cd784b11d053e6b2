// xt.dot4.us: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.us, 0xffffff00, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.us, 224, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.us, 0xffffff00, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.us, 224, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.us, 0xffffffe0, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.us, 0xffffff20, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.us, 136, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.us, 0xfffffd40, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.us, 616, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.us, 0xffffffa8, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.us, 0xffffff00, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.us, 192, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.us, 0xfffffe00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.us, 448, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.us, 0xffffffc0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.us, 0xffffff20, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.us, 168, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.us, 0xfffffe40, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.us, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.us, 0xffffffc8, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.us, 0xfffffe20, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.us, 360, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.us, 0xfffffc40, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.us, 840, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.us, 0xffffff88, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.us, 0xffffffff, 0x87654321, 15
  TEST_RR 28, xt.dot4.us, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.us, 0xfffffffe, 0x87654321, 240
  TEST_RR 30, xt.dot4.us, 0xffffffcf, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.us, 0xfffffffd, 0x87654321, 3840
  TEST_RR 32, xt.dot4.us, 0xffffffd6, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.us, 0xfffffffc, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.us, 0xffffffdd, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.us, 0xfffffffb, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.us, 0xffffffe4, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.us, 0xfffffffa, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.us, 0xffffffeb, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.us, 0xfffffff9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.us, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.us, 0xfffffff8, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.us, 0xfffffff9, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.us, 16, 128, 0x87654321
  TEST_RR 44, xt.dot4.us, 55, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.us, 32, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.us, 67, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.us, 48, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.us, 79, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.us, 0xffffffc0, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.us, 91, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.us, 0, 0, 0
  TEST_RR 52, xt.dot4.us, 0, 0, 1
  TEST_RR 53, xt.dot4.us, 0, 0, 2
  TEST_RR 54, xt.dot4.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.us, 0, 1, 0
  TEST_RR 60, xt.dot4.us, 1, 1, 1
  TEST_RR 61, xt.dot4.us, 2, 1, 2
  TEST_RR 62, xt.dot4.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.us, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.us, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot4.us, 0, 2, 0
  TEST_RR 68, xt.dot4.us, 2, 2, 1
  TEST_RR 69, xt.dot4.us, 4, 2, 2
  TEST_RR 70, xt.dot4.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.us, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.us, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot4.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.us, 15, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.us, 30, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.us, 0xffffffc8, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.us, 0xffffffc8, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.us, 0xffffffd7, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.us, 0xffffff54, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.us, 0xffffff90, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.us, 56, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.us, 0xffffffc0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.us, 0xffffffc0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.us, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.us, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.us, 55, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.us, 0xffffffc0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.us, 0xffffffc1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.us, 0xfffffff8, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.us, 0xfffffff7, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.us, 52, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.us, 0xffffff88, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.us, 0xffffff88, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.us, 0xffffff84, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.us, 0xffffffbc, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.us, 15, 0xffffffff, 1
  TEST_RR 109, xt.dot4.us, 30, 0xffffffff, 2
  TEST_RR 110, xt.dot4.us, 0, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.us, 0xffffff88, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.us, 0xffffff97, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.us, 0xffffff4c, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.us, 0xffffff88, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot4.us, 24, 0xe3792b17, 0x1b015f32
  TEST_RR 116, xt.dot4.us, 22, 0xe3792b16, 0x1b015f32
  TEST_RR 117, xt.dot4.us, 0xffffff9d, 0x585e5886, 0xfffffdfb
  TEST_RR 118, xt.dot4.us, 0xffffff97, 0x585e5886, 0xfffffdfa
  TEST_RR 119, xt.dot4.us, 0xffffffc1, 0x1131c24a, 0xbaa441e8
  TEST_RR 120, xt.dot4.us, 0xffffffd1, 0x1131c248, 0xbaa441e8
  TEST_RR 121, xt.dot4.us, 0xffffffd0, 0x984a603e, 237
  TEST_RR 122, xt.dot4.us, 0xffffffec, 0x984a603e, 239
  TEST_RR 123, xt.dot4.us, 0xffffff70, 0x000498ab, 0x92d08a2c
  TEST_RR 124, xt.dot4.us, 0xffffff60, 0x000498af, 0x92d08a2c
  TEST_RR 125, xt.dot4.us, 3, 0xa0eb7cb9, 0xdf95f5e5
  TEST_RR 126, xt.dot4.us, 0xffffffdf, 0xa0eb7cb9, 0xdf95f5e1
  TEST_RR 127, xt.dot4.us, 120, 0xe7aed9ad, 0xa976532f
  TEST_RR 128, xt.dot4.us, 128, 0xe7aed9a5, 0xa976532f
  TEST_RR 129, xt.dot4.us, 0xffffffbd, 641, 0xffffff8f
  TEST_RR 130, xt.dot4.us, 0xffffffc5, 641, 0xffffff87
  TEST_RR 131, xt.dot4.us, 0xffffffe0, 0xe6efb6f5, 0xc5d5df1d
  TEST_RR 132, xt.dot4.us, 0xffffffdf, 0xe6efb6e5, 0xc5d5df1d
  TEST_RR 133, xt.dot4.us, 0xffffffbc, 0x04e7a7f6, 0x1c8ff522
  TEST_RR 134, xt.dot4.us, 0xffffffcb, 0x04e7a7f6, 0x1c8ff532
  TEST_RR 135, xt.dot4.us, 0xffffffdd, 0xb2f7245a, 222
  TEST_RR 136, xt.dot4.us, 0xffffffd7, 0xb2f7247a, 222
  TEST_RR 137, xt.dot4.us, 1, 17, 0x5fa486b6
  TEST_RR 138, xt.dot4.us, 0xffffffff, 17, 0x5fa48696
  TEST_RR 139, xt.dot4.us, 38, 0x2db667b4, 0xf93e3536
  TEST_RR 140, xt.dot4.us, 50, 0x2db667f4, 0xf93e3536
  TEST_RR 141, xt.dot4.us, 0xffffffd0, 216, 0x0b18f487
  TEST_RR 142, xt.dot4.us, 4, 216, 0x0b18f4c7
  TEST_RR 143, xt.dot4.us, 0xffffffe0, 0xb9edd77d, 0x00001d4c
  TEST_RR 144, xt.dot4.us, 0, 0xb9edd7fd, 0x00001d4c
  TEST_RR 145, xt.dot4.us, 168, 0x1e8dbb44, 0x842620b6
  TEST_RR 146, xt.dot4.us, 200, 0x1e8dbb44, 0x84262036
  TEST_RR 147, xt.dot4.us, 21, 1046, 0xd479557f
  TEST_RR 148, xt.dot4.us, 26, 1302, 0xd479557f
  TEST_RR 149, xt.dot4.us, 0xffffffa0, 0x21036e92, 0xfffdc0ad
  TEST_RR 150, xt.dot4.us, 0xffffffae, 0x21036e92, 0xfffdc1ad
  TEST_RR 151, xt.dot4.us, 0xffffff55, 0xe61f47c7, 0xae0399df
  TEST_RR 152, xt.dot4.us, 0xffffff63, 0xe61f45c7, 0xae0399df
  TEST_RR 153, xt.dot4.us, 258, 0xfffffff9, 0x00655c17
  TEST_RR 154, xt.dot4.us, 288, 0xfffffff9, 0x00655e17
  TEST_RR 155, xt.dot4.us, 0xffffffe7, 0x87a62001, 0xfcf3ff55
  TEST_RR 156, xt.dot4.us, 0xffffffe3, 0x87a62401, 0xfcf3ff55
  TEST_RR 157, xt.dot4.us, 0xffffff81, 0x4fd47a64, 0xfffff9d1
  TEST_RR 158, xt.dot4.us, 0xffffffa9, 0x4fd47a64, 0xfffffdd1
  TEST_RR 159, xt.dot4.us, 0xffffffb8, 0xf8cc1ec1, 3780
  TEST_RR 160, xt.dot4.us, 0xffffffc8, 0xf8cc16c1, 3780
  TEST_RR 161, xt.dot4.us, 66, 0x7e7c8149, 0x9c5642a6
  TEST_RR 162, xt.dot4.us, 58, 0x7e7c8149, 0x9c564aa6
  TEST_RR 163, xt.dot4.us, 150, 0xcd0ce1a8, 0x0ed56af6
  TEST_RR 164, xt.dot4.us, 156, 0xcd0cf1a8, 0x0ed56af6
  TEST_RR 165, xt.dot4.us, 0xffffff86, 0xfc3fb1c3, 0x931c49f9
  TEST_RR 166, xt.dot4.us, 0xffffff91, 0xfc3fb1c3, 0x931c59f9
  TEST_RR 167, xt.dot4.us, 0xfffffff1, 5, 0xffffb04d
  TEST_RR 168, xt.dot4.us, 0xffffffe7, 0x00002005, 0xffffb04d
  TEST_RR 169, xt.dot4.us, 0xffffffdd, 0x711e934e, 0x032dd720
  TEST_RR 170, xt.dot4.us, 0xffffffef, 0x711e934e, 0x032df720
  TEST_RR 171, xt.dot4.us, 134, 0x2658e5a2, 0x60e63416
  TEST_RR 172, xt.dot4.us, 122, 0x2658a5a2, 0x60e63416
  TEST_RR 173, xt.dot4.us, 77, 0x00b87f37, 0x0053004e
  TEST_RR 174, xt.dot4.us, 105, 0x00b87f37, 0x0053404e
  TEST_RR 175, xt.dot4.us, 0xfffffefd, 0xfffe6280, 0xcafde4a1
  TEST_RR 176, xt.dot4.us, 0xfffffeed, 0xfffee280, 0xcafde4a1
  TEST_RR 177, xt.dot4.us, 0xffffffa4, 0x176096f2, 0xfcfc811d
  TEST_RR 178, xt.dot4.us, 0xffffffec, 0x176096f2, 0xfcfc011d
  TEST_RR 179, xt.dot4.us, 0xffffff9f, 2031, 0x47167ab1
  TEST_RR 180, xt.dot4.us, 0xffffffa5, 0x000107ef, 0x47167ab1
  TEST_RR 181, xt.dot4.us, 0xffffff4e, 0xd48d115f, 0xa3109708
  TEST_RR 182, xt.dot4.us, 0xffffff5b, 0xd48d115f, 0xa3119708
  TEST_RR 183, xt.dot4.us, 103, 0x7cb30a3e, 0xfd2ee5a7
  TEST_RR 184, xt.dot4.us, 107, 0x7cb10a3e, 0xfd2ee5a7
  TEST_RR 185, xt.dot4.us, 0xffffff18, 0xfffffb2f, 0xa909616d
  TEST_RR 186, xt.dot4.us, 0xffffff36, 0xfffffb2f, 0xa90b616d
  TEST_RR 187, xt.dot4.us, 28, 0x64174403, 0x0015f22c
  TEST_RR 188, xt.dot4.us, 8, 0x64134403, 0x0015f22c
  TEST_RR 189, xt.dot4.us, 61, 0x35c7b56b, 0x070c2311
  TEST_RR 190, xt.dot4.us, 33, 0x35c7b56b, 0x07082311
  TEST_RR 191, xt.dot4.us, 134, 0xfffff89c, 0xfc472b60
  TEST_RR 192, xt.dot4.us, 78, 0xfff7f89c, 0xfc472b60
  TEST_RR 193, xt.dot4.us, 0xffffffe3, 0xf8d5a720, 0xfffff4d1
  TEST_RR 194, xt.dot4.us, 11, 0xf8d5a720, 0xfff7f4d1
  TEST_RR 195, xt.dot4.us, 0xffffff71, 0x07c67be3, 0xff9f69f1
  TEST_RR 196, xt.dot4.us, 0xffffff6a, 0x07d67be3, 0xff9f69f1
  TEST_RR 197, xt.dot4.us, 0xffffffc6, 0xcaa70d23, 0xd4fecce6
  TEST_RR 198, xt.dot4.us, 0xffffffbc, 0xcaa70d23, 0xd4eecce6
  TEST_RR 199, xt.dot4.us, 0xffffff7d, 0xbd51ac11, 0xd93bf0fa
  TEST_RR 200, xt.dot4.us, 0xffffff83, 0xbd71ac11, 0xd93bf0fa
  TEST_RR 201, xt.dot4.us, 0xffffffbf, 0x73f2751a, 0x9e5b10e8
  TEST_RR 202, xt.dot4.us, 0xffffffdd, 0x73f2751a, 0x9e7b10e8
  TEST_RR 203, xt.dot4.us, 0xffffff6a, 0xa763e12d, 0xb4c4cf3b
  TEST_RR 204, xt.dot4.us, 0xffffff7a, 0xa723e12d, 0xb4c4cf3b
  TEST_RR 205, xt.dot4.us, 75, 0xffffffff, 0xea05e073
  TEST_RR 206, xt.dot4.us, 135, 0xffffffff, 0xea45e073
  TEST_RR 207, xt.dot4.us, 38, 0x14515e2b, 0xc1572c44
  TEST_RR 208, xt.dot4.us, 78, 0x14d15e2b, 0xc1572c44
  TEST_RR 209, xt.dot4.us, 32, 0x807b4483, 0xfff41129
  TEST_RR 210, xt.dot4.us, 88, 0x807b4483, 0xff741129
  TEST_RR 211, xt.dot4.us, 0xffffffc2, 0x6e18fe40, 0xfffffffe
  TEST_RR 212, xt.dot4.us, 0xffffffc1, 0x6f18fe40, 0xfffffffe
  TEST_RR 213, xt.dot4.us, 0xffffffd4, 0xd6614cdb, 0xc0713d0f
  TEST_RR 214, xt.dot4.us, 0xffffffda, 0xd6614cdb, 0xc1713d0f
  TEST_RR 215, xt.dot4.us, 0xffffffe0, 0x576c58e9, 0xffffff4b
  TEST_RR 216, xt.dot4.us, 0xffffffe2, 0x556c58e9, 0xffffff4b
  TEST_RR 217, xt.dot4.us, 0xffffff47, 0xfffff184, 0x28fc1da4
  TEST_RR 218, xt.dot4.us, 0xffffff65, 0xfffff184, 0x2afc1da4
  TEST_RR 219, xt.dot4.us, 67, 0x0064fd16, 0xfd7758c5
  TEST_RR 220, xt.dot4.us, 55, 0x0464fd16, 0xfd7758c5
  TEST_RR 221, xt.dot4.us, 23, 0xfffff809, 0xeb207e41
  TEST_RR 222, xt.dot4.us, 83, 0xfffff809, 0xef207e41
  TEST_RR 223, xt.dot4.us, 0xffffffc1, 0xe6c03e0d, 0xfffc70ac
  TEST_RR 224, xt.dot4.us, 0xffffffb9, 0xeec03e0d, 0xfffc70ac
  TEST_RR 225, xt.dot4.us, 0xffffffd1, 0x9255e84f, 0x898037ff
  TEST_RR 226, xt.dot4.us, 0xffffffe1, 0x9255e84f, 0x818037ff
  TEST_RR 227, xt.dot4.us, 0xffffffcb, 0x6ef6b2f6, 0xffe3da4a
  TEST_RR 228, xt.dot4.us, 0xffffffca, 0x7ef6b2f6, 0xffe3da4a
  TEST_RR 229, xt.dot4.us, 0xffffffbd, 0x94735b55, 0xfffe5ab5
  TEST_RR 230, xt.dot4.us, 0xffffffb4, 0x94735b55, 0xeffe5ab5
  TEST_RR 231, xt.dot4.us, 185, 0xa223ed07, 0x765e262f
  TEST_RR 232, xt.dot4.us, 171, 0x8223ed07, 0x765e262f
  TEST_RR 233, xt.dot4.us, 0xffffff7e, 0xf9650292, 0xbb0e682f
  TEST_RR 234, xt.dot4.us, 0xffffff60, 0xf9650292, 0x9b0e682f
  TEST_RR 235, xt.dot4.us, 39, 150, 0x4af4065f
  TEST_RR 236, xt.dot4.us, 55, 0x40000096, 0x4af4065f
  TEST_RR 237, xt.dot4.us, 88, 0x2603e529, 0x020b5061
  TEST_RR 238, xt.dot4.us, 96, 0x2603e529, 0x420b5061
  TEST_RR 239, xt.dot4.us, 0xffffffa8, 0xfff480d6, 0xdc7b58ab
  TEST_RR 240, xt.dot4.us, 0xffffffc0, 0x7ff480d6, 0xdc7b58ab
  TEST_RR 241, xt.dot4.us, 0xffffff8e, 0xdbb86909, 0x84000b4f
  TEST_RR 242, xt.dot4.us, 0xfffffff6, 0xdbb86909, 0x04000b4f

  // Noise.
  TEST_RR 243, xt.dot4.us, 48, 0xc1fdca58, 0xff100e27
  TEST_RR 244, xt.dot4.us, 0xffffffdd, 0x5ffd6225, 0xdc708a0f
  TEST_RR 245, xt.dot4.us, 184, 0x9a28e15f, 0x4771345f
  TEST_RR 246, xt.dot4.us, 0xffffffbf, 0x11c853ba, 0xcf5f628a
  TEST_RR 247, xt.dot4.us, 0xfffffff6, 0x13de4415, 0xcd865e12
  TEST_RR 248, xt.dot4.us, 0xffffffe5, 0xa64182b5, 0xadc8652f
  TEST_RR 249, xt.dot4.us, 0xffffff9b, 0xf3632f0b, 0xcb02605c
  TEST_RR 250, xt.dot4.us, 0xffffff98, 0x4ba7d2c3, 0xdf2dac2a
  TEST_RR 251, xt.dot4.us, 9, 0xcbd14878, 0xf790741c
  TEST_RR 252, xt.dot4.us, 19, 0xd2d1eba6, 0xffd1c627
  TEST_RR 253, xt.dot4.us, 153, 0x14e4079c, 0x77572c41
  TEST_RR 254, xt.dot4.us, 0xffffffde, 0x0f1cd1f0, 0x13ca8c78
  TEST_RR 255, xt.dot4.us, 0xffffffcd, 0x924f6ed5, 0xcaffcd46
  TEST_RR 256, xt.dot4.us, 26, 0xb9e1de60, 0xa3156fd8
  TEST_RR 257, xt.dot4.us, 0xffffffee, 0x859f1589, 0xbcd51079
  TEST_RR 258, xt.dot4.us, 0xffffffee, 0xe523e863, 0x28b0394e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot4.us, 0xffffffd6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot4.us, 0xffffffd6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot4.us, 0xffffffb0, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot4.us, 0xffffffb0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot4.us, 0xfffffff6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot4.us, 0xfffffff6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot4.us, 0xffffff80, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot4.us, 0xffffff80, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot4.us, 0xfffffff8, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot4.us, 0xffffffc0, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot4.us, 0xffffffc0, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot4.us, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot4.us, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot4.us, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot4.us, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot4.us, 0xffffff41, 0xc9709a7b, 0xc9709a7b, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot4.us, 0xffffff34, 0xb58cf10c, 0xb58cf10c, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot4.us, 0xffffff62, 0x891e5d5f, 0x891e5d5f, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot4.us, 0xffffff41, 0xc17d8a3d, 0xc17d8a3d, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot4.us, 0xffffff58, 0x3b96a0d2, 0x3b96a0d2, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot4.us, 0xffffffc1, 144, 144, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot4.us, 0xffffff98, 0x001afff0, 0x001afff0, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot4.us, 0xffffff50, 0x4ec88e62, 0x4ec88e62, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot4.us, 0xfffffef1, 0x98b5e9d4, 0x98b5e9d4, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot4.us, 81, 0x075c75b6, 0x075c75b6, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot4.us, 0xffffff65, 0xfcc42800, 0xfcc42800, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot4.us, 83, 0x04405d47, 0x04405d47, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot4.us, 0xfffffeef, 0x0b4daafa, 0x0b4daafa, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot4.us, 0xffffff3b, 0xa0ade3b6, 0xa0ade3b6, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot4.us, 0xfffffffa, 123, 123, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot4.us, 0xffffffc6, 0x00003e0d, 0x00003e0d, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot4.us, 0xffffffd6, 0xe7fbf976, 0xe7fbf976, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot4.us, 0xffffff46, 0xfffffccf, 0xfffffccf, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot4.us, 0xffffffd9, 13, 13, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot4.us, 0xffffffe3, 0xfffb55f6, 0xfffb55f6, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot4.us, 14, 0x3ea12664, 0x3ea12664, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot4.us, 0xffffff91, 0xad1a1163, 0xad1a1163, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot4.us, 0xffffffb6, 0x00def220, 0x00def220, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot4.us, 0xffffffc0, 0x81c1605f, 0x81c1605f, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot4.us, 0xffffff55, 0x7d5bb4c8, 0x7d5bb4c8, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot4.us, 0xffffffb6, 0x7b53f29e, 0x7b53f29e, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot4.us, 0xffffff4a, 0x8326aa1c, 0x8326aa1c, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot4.us, 0xffffff7b, 0xfffffffe, 0xfffffffe, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot4.us, 0xffffff03, 0xb002bbe8, 0xb002bbe8, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot4.us, 20, 0xd470e1e7, 0xd470e1e7, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot4.us, 0xfffffebc, 0xfffffff3, 0xfa9a960d
  TEST_RR_RESULT_AFTER 306, 1, xt.dot4.us, 0xffffffa4, 0x536ed5c4, 0xfc4832d0
  TEST_RR_RESULT_AFTER 307, 2, xt.dot4.us, 74, 0x03e83e91, 0x193443c3

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot4.us, 30, 533, 533
  TEST_RR_12_AFTER 309, 0, 1, xt.dot4.us, 0xffffff7a, 0xfbdd42f3, 0xfbdd42f3
  TEST_RR_12_AFTER 310, 0, 2, xt.dot4.us, 51, 0x0522c174, 0x0522c174
  TEST_RR_12_AFTER 311, 1, 0, xt.dot4.us, 0xffffff2b, 0xd47a0a8b, 0xd47a0a8b
  TEST_RR_12_AFTER 312, 1, 1, xt.dot4.us, 0xffffff46, 0x2ce6c0d9, 0x2ce6c0d9
  TEST_RR_12_AFTER 313, 1, 2, xt.dot4.us, 0xffffff97, 0x15040eb8, 0x15040eb8
  TEST_RR_12_AFTER 314, 2, 0, xt.dot4.us, 0xffffff1e, 0xf804d882, 0xf804d882
  TEST_RR_12_AFTER 315, 2, 1, xt.dot4.us, 0xffffff35, 0xf9116abc, 0xf9116abc
  TEST_RR_12_AFTER 316, 2, 2, xt.dot4.us, 0xfffffeea, 0xfffabbcf, 0xfffabbcf
  TEST_RR_21_AFTER 317, 0, 0, xt.dot4.us, 0xffffff58, 0xfffffff9, 0xfffffff9
  TEST_RR_21_AFTER 318, 0, 1, xt.dot4.us, 0xffffffe5, 0x0007bbf7, 0x0007bbf7
  TEST_RR_21_AFTER 319, 0, 2, xt.dot4.us, 35, 309, 309
  TEST_RR_21_AFTER 320, 1, 0, xt.dot4.us, 0xffffff52, 0xfffffc2b, 0xfffffc2b
  TEST_RR_21_AFTER 321, 1, 1, xt.dot4.us, 0xffffff0e, 0x0b4adcee, 0x0b4adcee
  TEST_RR_21_AFTER 322, 1, 2, xt.dot4.us, 0xffffffa7, 0xffffff4f, 0xffffff4f
  TEST_RR_21_AFTER 323, 2, 0, xt.dot4.us, 0xffffff77, 0x2098c433, 0x2098c433
  TEST_RR_21_AFTER 324, 2, 1, xt.dot4.us, 0xffffff24, 0xc1bd2eb0, 0xc1bd2eb0
  TEST_RR_21_AFTER 325, 2, 2, xt.dot4.us, 0xffffff7f, 0xcfc104d2, 0xcfc104d2
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot4.us, 0xffffff8a, 0xa70dd79f, 0xa70dd79f
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot4.us, 0xffffff5d, 0x628a06ab, 0x628a06ab
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot4.us, 0xffffff0f, 0xfffdb9c3, 0xfffdb9c3
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot4.us, 0xffffff99, 0xf9f7cc16, 0xf9f7cc16
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot4.us, 0xffffff7b, 0xfffffffe, 0xfffffffe
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot4.us, 0xffffffc1, 252, 252

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot4.us, 0xffffff91, 0xfffcc521, 0xfffcc521
  TEST_RR_RS2_LOADED 333, 0, xt.dot4.us, 0xffffff91, 0xfffcc521, 0xfffcc521
  TEST_RR_BOTH_LOADED 334, 0, xt.dot4.us, 0xffffff91, 0xfffcc521
  TEST_RR_RS1_LOADED 335, 1, xt.dot4.us, 0xffffff19, 0xd994fe4b, 0xd994fe4b
  TEST_RR_RS2_LOADED 336, 1, xt.dot4.us, 0xffffff19, 0xd994fe4b, 0xd994fe4b
  TEST_RR_BOTH_LOADED 337, 1, xt.dot4.us, 0xffffff19, 0xd994fe4b
  TEST_RR_RS1_LOADED 338, 2, xt.dot4.us, 0xffffff83, 0xffef022a, 0xffef022a
  TEST_RR_RS2_LOADED 339, 2, xt.dot4.us, 0xffffff83, 0xffef022a, 0xffef022a
  TEST_RR_BOTH_LOADED 340, 2, xt.dot4.us, 0xffffff83, 0xffef022a

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot4.us, 0xffffff32, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot4.us, 0xffffffb6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot4.us, 135, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot4.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot4.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot4.us, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot4.us, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot4.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot4.us, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot4.us, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot4.us, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot4.us, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot4.us, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot4.us, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot4.us, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot4.us, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot4.us, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot4.us, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot4.us, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot4.us, 0
  TEST_RR_ZERO_RD 361, xt.dot4.us, 0xffffbb24, 0x1c032188
  TEST_RR_ZERO_RD 362, xt.dot4.us, 0x0037208d, 0x0e7e71f4
  TEST_RR_ZERO_RD 363, xt.dot4.us, 0xc287ffe0, 0x72d3b628

TEST_END
