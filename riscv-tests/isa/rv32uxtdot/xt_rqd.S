// xt.rqd: 595 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Every shift, at ties and next to them.
  TEST_R4 2, xt.rqd, 1, 1, 0x40000000, 0x7f800000
  TEST_R4 3, xt.rqd, 0, 0xffffffff, 0x40000000, 0x7f800000
  TEST_R4 4, xt.rqd, 1, 2, 0x40000000, 0x7f800000
  TEST_R4 5, xt.rqd, 0xffffffff, 0xfffffffe, 0x40000000, 0x7f800000
  TEST_R4 6, xt.rqd, 0xffffffff, 0xfffffffe, 0x40000000, 0x7f800000
  TEST_R4 7, xt.rqd, 1, 2, 0x40000000, 0x7f800000
  TEST_R4 8, xt.rqd, 1, 2, 0x40000000, 0x7f800001
  TEST_R4 9, xt.rqd, 0xffffffff, 0xfffffffe, 0x40000000, 0x7f800001
  TEST_R4 10, xt.rqd, 2, 5, 0x40000000, 0x7f800001
  TEST_R4 11, xt.rqd, 0xffffffff, 0xfffffffb, 0x40000000, 0x7f800001
  TEST_R4 12, xt.rqd, 0xffffffff, 0xfffffffd, 0x40000000, 0x7f800001
  TEST_R4 13, xt.rqd, 1, 3, 0x40000000, 0x7f800001
  TEST_R4 14, xt.rqd, 1, 4, 0x40000000, 0x7f800002
  TEST_R4 15, xt.rqd, 0xffffffff, 0xfffffffc, 0x40000000, 0x7f800002
  TEST_R4 16, xt.rqd, 2, 11, 0x40000000, 0x7f800002
  TEST_R4 17, xt.rqd, 0xffffffff, 0xfffffff5, 0x40000000, 0x7f800002
  TEST_R4 18, xt.rqd, 0xffffffff, 0xfffffffb, 0x40000000, 0x7f800002
  TEST_R4 19, xt.rqd, 1, 5, 0x40000000, 0x7f800002
  TEST_R4 20, xt.rqd, 1, 8, 0x40000000, 0x7f800003
  TEST_R4 21, xt.rqd, 0xffffffff, 0xfffffff8, 0x40000000, 0x7f800003
  TEST_R4 22, xt.rqd, 2, 23, 0x40000000, 0x7f800003
  TEST_R4 23, xt.rqd, 0xffffffff, 0xffffffe9, 0x40000000, 0x7f800003
  TEST_R4 24, xt.rqd, 0xffffffff, 0xfffffff7, 0x40000000, 0x7f800003
  TEST_R4 25, xt.rqd, 1, 9, 0x40000000, 0x7f800003
  TEST_R4 26, xt.rqd, 1, 16, 0x40000000, 0x7f800004
  TEST_R4 27, xt.rqd, 0xffffffff, 0xfffffff0, 0x40000000, 0x7f800004
  TEST_R4 28, xt.rqd, 2, 47, 0x40000000, 0x7f800004
  TEST_R4 29, xt.rqd, 0xffffffff, 0xffffffd1, 0x40000000, 0x7f800004
  TEST_R4 30, xt.rqd, 0xffffffff, 0xffffffef, 0x40000000, 0x7f800004
  TEST_R4 31, xt.rqd, 1, 17, 0x40000000, 0x7f800004
  TEST_R4 32, xt.rqd, 1, 32, 0x40000000, 0x7f800005
  TEST_R4 33, xt.rqd, 0xffffffff, 0xffffffe0, 0x40000000, 0x7f800005
  TEST_R4 34, xt.rqd, 2, 95, 0x40000000, 0x7f800005
  TEST_R4 35, xt.rqd, 0xffffffff, 0xffffffa1, 0x40000000, 0x7f800005
  TEST_R4 36, xt.rqd, 0xffffffff, 0xffffffdf, 0x40000000, 0x7f800005
  TEST_R4 37, xt.rqd, 1, 33, 0x40000000, 0x7f800005
  TEST_R4 38, xt.rqd, 1, 64, 0x40000000, 0x7f800006
  TEST_R4 39, xt.rqd, 0xffffffff, 0xffffffc0, 0x40000000, 0x7f800006
  TEST_R4 40, xt.rqd, 2, 191, 0x40000000, 0x7f800006
  TEST_R4 41, xt.rqd, 0xffffffff, 0xffffff41, 0x40000000, 0x7f800006
  TEST_R4 42, xt.rqd, 0xffffffff, 0xffffffbf, 0x40000000, 0x7f800006
  TEST_R4 43, xt.rqd, 1, 65, 0x40000000, 0x7f800006
  TEST_R4 44, xt.rqd, 1, 128, 0x40000000, 0x7f800007
  TEST_R4 45, xt.rqd, 0xffffffff, 0xffffff80, 0x40000000, 0x7f800007
  TEST_R4 46, xt.rqd, 2, 383, 0x40000000, 0x7f800007
  TEST_R4 47, xt.rqd, 0xffffffff, 0xfffffe81, 0x40000000, 0x7f800007
  TEST_R4 48, xt.rqd, 0xffffffff, 0xffffff7f, 0x40000000, 0x7f800007
  TEST_R4 49, xt.rqd, 1, 129, 0x40000000, 0x7f800007
  TEST_R4 50, xt.rqd, 1, 256, 0x40000000, 0x7f800008
  TEST_R4 51, xt.rqd, 0xffffffff, 0xffffff00, 0x40000000, 0x7f800008
  TEST_R4 52, xt.rqd, 2, 767, 0x40000000, 0x7f800008
  TEST_R4 53, xt.rqd, 0xffffffff, 0xfffffd01, 0x40000000, 0x7f800008
  TEST_R4 54, xt.rqd, 0xffffffff, 0xfffffeff, 0x40000000, 0x7f800008
  TEST_R4 55, xt.rqd, 1, 257, 0x40000000, 0x7f800008
  TEST_R4 56, xt.rqd, 1, 512, 0x40000000, 0x7f800009
  TEST_R4 57, xt.rqd, 0xffffffff, 0xfffffe00, 0x40000000, 0x7f800009
  TEST_R4 58, xt.rqd, 2, 1535, 0x40000000, 0x7f800009
  TEST_R4 59, xt.rqd, 0xffffffff, 0xfffffa01, 0x40000000, 0x7f800009
  TEST_R4 60, xt.rqd, 0xffffffff, 0xfffffdff, 0x40000000, 0x7f800009
  TEST_R4 61, xt.rqd, 1, 513, 0x40000000, 0x7f800009
  TEST_R4 62, xt.rqd, 1, 1024, 0x40000000, 0x7f80000a
  TEST_R4 63, xt.rqd, 0xffffffff, 0xfffffc00, 0x40000000, 0x7f80000a
  TEST_R4 64, xt.rqd, 2, 3071, 0x40000000, 0x7f80000a
  TEST_R4 65, xt.rqd, 0xffffffff, 0xfffff401, 0x40000000, 0x7f80000a
  TEST_R4 66, xt.rqd, 0xffffffff, 0xfffffbff, 0x40000000, 0x7f80000a
  TEST_R4 67, xt.rqd, 1, 1025, 0x40000000, 0x7f80000a
  TEST_R4 68, xt.rqd, 1, 2048, 0x40000000, 0x7f80000b
  TEST_R4 69, xt.rqd, 0xffffffff, 0xfffff800, 0x40000000, 0x7f80000b
  TEST_R4 70, xt.rqd, 2, 0x000017ff, 0x40000000, 0x7f80000b
  TEST_R4 71, xt.rqd, 0xffffffff, 0xffffe801, 0x40000000, 0x7f80000b
  TEST_R4 72, xt.rqd, 0xffffffff, 0xfffff7ff, 0x40000000, 0x7f80000b
  TEST_R4 73, xt.rqd, 1, 2049, 0x40000000, 0x7f80000b
  TEST_R4 74, xt.rqd, 1, 0x00001000, 0x40000000, 0x7f80000c
  TEST_R4 75, xt.rqd, 0xffffffff, 0xfffff000, 0x40000000, 0x7f80000c
  TEST_R4 76, xt.rqd, 2, 0x00002fff, 0x40000000, 0x7f80000c
  TEST_R4 77, xt.rqd, 0xffffffff, 0xffffd001, 0x40000000, 0x7f80000c
  TEST_R4 78, xt.rqd, 0xffffffff, 0xffffefff, 0x40000000, 0x7f80000c
  TEST_R4 79, xt.rqd, 1, 0x00001001, 0x40000000, 0x7f80000c
  TEST_R4 80, xt.rqd, 1, 0x00002000, 0x40000000, 0x7f80000d
  TEST_R4 81, xt.rqd, 0xffffffff, 0xffffe000, 0x40000000, 0x7f80000d
  TEST_R4 82, xt.rqd, 2, 0x00005fff, 0x40000000, 0x7f80000d
  TEST_R4 83, xt.rqd, 0xffffffff, 0xffffa001, 0x40000000, 0x7f80000d
  TEST_R4 84, xt.rqd, 0xffffffff, 0xffffdfff, 0x40000000, 0x7f80000d
  TEST_R4 85, xt.rqd, 1, 0x00002001, 0x40000000, 0x7f80000d
  TEST_R4 86, xt.rqd, 1, 0x00004000, 0x40000000, 0x7f80000e
  TEST_R4 87, xt.rqd, 0xffffffff, 0xffffc000, 0x40000000, 0x7f80000e
  TEST_R4 88, xt.rqd, 2, 0x0000bfff, 0x40000000, 0x7f80000e
  TEST_R4 89, xt.rqd, 0xffffffff, 0xffff4001, 0x40000000, 0x7f80000e
  TEST_R4 90, xt.rqd, 0xffffffff, 0xffffbfff, 0x40000000, 0x7f80000e
  TEST_R4 91, xt.rqd, 1, 0x00004001, 0x40000000, 0x7f80000e
  TEST_R4 92, xt.rqd, 1, 0x00008000, 0x40000000, 0x7f80000f
  TEST_R4 93, xt.rqd, 0xffffffff, 0xffff8000, 0x40000000, 0x7f80000f
  TEST_R4 94, xt.rqd, 2, 0x00017fff, 0x40000000, 0x7f80000f
  TEST_R4 95, xt.rqd, 0xffffffff, 0xfffe8001, 0x40000000, 0x7f80000f
  TEST_R4 96, xt.rqd, 0xffffffff, 0xffff7fff, 0x40000000, 0x7f80000f
  TEST_R4 97, xt.rqd, 1, 0x00008001, 0x40000000, 0x7f80000f
  TEST_R4 98, xt.rqd, 1, 0x00010000, 0x40000000, 0x7f800010
  TEST_R4 99, xt.rqd, 0xffffffff, 0xffff0000, 0x40000000, 0x7f800010
  TEST_R4 100, xt.rqd, 2, 0x0002ffff, 0x40000000, 0x7f800010
  TEST_R4 101, xt.rqd, 0xffffffff, 0xfffd0001, 0x40000000, 0x7f800010
  TEST_R4 102, xt.rqd, 0xffffffff, 0xfffeffff, 0x40000000, 0x7f800010
  TEST_R4 103, xt.rqd, 1, 0x00010001, 0x40000000, 0x7f800010
  TEST_R4 104, xt.rqd, 1, 0x00020000, 0x40000000, 0x7f800011
  TEST_R4 105, xt.rqd, 0xffffffff, 0xfffe0000, 0x40000000, 0x7f800011
  TEST_R4 106, xt.rqd, 2, 0x0005ffff, 0x40000000, 0x7f800011
  TEST_R4 107, xt.rqd, 0xffffffff, 0xfffa0001, 0x40000000, 0x7f800011
  TEST_R4 108, xt.rqd, 0xffffffff, 0xfffdffff, 0x40000000, 0x7f800011
  TEST_R4 109, xt.rqd, 1, 0x00020001, 0x40000000, 0x7f800011
  TEST_R4 110, xt.rqd, 1, 0x00040000, 0x40000000, 0x7f800012
  TEST_R4 111, xt.rqd, 0xffffffff, 0xfffc0000, 0x40000000, 0x7f800012
  TEST_R4 112, xt.rqd, 2, 0x000bffff, 0x40000000, 0x7f800012
  TEST_R4 113, xt.rqd, 0xffffffff, 0xfff40001, 0x40000000, 0x7f800012
  TEST_R4 114, xt.rqd, 0xffffffff, 0xfffbffff, 0x40000000, 0x7f800012
  TEST_R4 115, xt.rqd, 1, 0x00040001, 0x40000000, 0x7f800012
  TEST_R4 116, xt.rqd, 1, 0x00080000, 0x40000000, 0x7f800013
  TEST_R4 117, xt.rqd, 0xffffffff, 0xfff80000, 0x40000000, 0x7f800013
  TEST_R4 118, xt.rqd, 2, 0x0017ffff, 0x40000000, 0x7f800013
  TEST_R4 119, xt.rqd, 0xffffffff, 0xffe80001, 0x40000000, 0x7f800013
  TEST_R4 120, xt.rqd, 0xffffffff, 0xfff7ffff, 0x40000000, 0x7f800013
  TEST_R4 121, xt.rqd, 1, 0x00080001, 0x40000000, 0x7f800013
  TEST_R4 122, xt.rqd, 1, 0x00100000, 0x40000000, 0x7f800014
  TEST_R4 123, xt.rqd, 0xffffffff, 0xfff00000, 0x40000000, 0x7f800014
  TEST_R4 124, xt.rqd, 2, 0x002fffff, 0x40000000, 0x7f800014
  TEST_R4 125, xt.rqd, 0xffffffff, 0xffd00001, 0x40000000, 0x7f800014
  TEST_R4 126, xt.rqd, 0xffffffff, 0xffefffff, 0x40000000, 0x7f800014
  TEST_R4 127, xt.rqd, 1, 0x00100001, 0x40000000, 0x7f800014
  TEST_R4 128, xt.rqd, 1, 0x00200000, 0x40000000, 0x7f800015
  TEST_R4 129, xt.rqd, 0xffffffff, 0xffe00000, 0x40000000, 0x7f800015
  TEST_R4 130, xt.rqd, 2, 0x005fffff, 0x40000000, 0x7f800015
  TEST_R4 131, xt.rqd, 0xffffffff, 0xffa00001, 0x40000000, 0x7f800015
  TEST_R4 132, xt.rqd, 0xffffffff, 0xffdfffff, 0x40000000, 0x7f800015
  TEST_R4 133, xt.rqd, 1, 0x00200001, 0x40000000, 0x7f800015
  TEST_R4 134, xt.rqd, 1, 0x00400000, 0x40000000, 0x7f800016
  TEST_R4 135, xt.rqd, 0xffffffff, 0xffc00000, 0x40000000, 0x7f800016
  TEST_R4 136, xt.rqd, 2, 0x00bfffff, 0x40000000, 0x7f800016
  TEST_R4 137, xt.rqd, 0xffffffff, 0xff400001, 0x40000000, 0x7f800016
  TEST_R4 138, xt.rqd, 0xffffffff, 0xffbfffff, 0x40000000, 0x7f800016
  TEST_R4 139, xt.rqd, 1, 0x00400001, 0x40000000, 0x7f800016
  TEST_R4 140, xt.rqd, 1, 0x00800000, 0x40000000, 0x7f800017
  TEST_R4 141, xt.rqd, 0xffffffff, 0xff800000, 0x40000000, 0x7f800017
  TEST_R4 142, xt.rqd, 2, 0x017fffff, 0x40000000, 0x7f800017
  TEST_R4 143, xt.rqd, 0xffffffff, 0xfe800001, 0x40000000, 0x7f800017
  TEST_R4 144, xt.rqd, 0xffffffff, 0xff7fffff, 0x40000000, 0x7f800017
  TEST_R4 145, xt.rqd, 1, 0x00800001, 0x40000000, 0x7f800017
  TEST_R4 146, xt.rqd, 1, 0x01000000, 0x40000000, 0x7f800018
  TEST_R4 147, xt.rqd, 0xffffffff, 0xff000000, 0x40000000, 0x7f800018
  TEST_R4 148, xt.rqd, 2, 0x02ffffff, 0x40000000, 0x7f800018
  TEST_R4 149, xt.rqd, 0xffffffff, 0xfd000001, 0x40000000, 0x7f800018
  TEST_R4 150, xt.rqd, 0xffffffff, 0xfeffffff, 0x40000000, 0x7f800018
  TEST_R4 151, xt.rqd, 1, 0x01000001, 0x40000000, 0x7f800018
  TEST_R4 152, xt.rqd, 1, 0x02000000, 0x40000000, 0x7f800019
  TEST_R4 153, xt.rqd, 0xffffffff, 0xfe000000, 0x40000000, 0x7f800019
  TEST_R4 154, xt.rqd, 2, 0x05ffffff, 0x40000000, 0x7f800019
  TEST_R4 155, xt.rqd, 0xffffffff, 0xfa000001, 0x40000000, 0x7f800019
  TEST_R4 156, xt.rqd, 0xffffffff, 0xfdffffff, 0x40000000, 0x7f800019
  TEST_R4 157, xt.rqd, 1, 0x02000001, 0x40000000, 0x7f800019
  TEST_R4 158, xt.rqd, 1, 0x04000000, 0x40000000, 0x7f80001a
  TEST_R4 159, xt.rqd, 0xffffffff, 0xfc000000, 0x40000000, 0x7f80001a
  TEST_R4 160, xt.rqd, 2, 0x0bffffff, 0x40000000, 0x7f80001a
  TEST_R4 161, xt.rqd, 0xffffffff, 0xf4000001, 0x40000000, 0x7f80001a
  TEST_R4 162, xt.rqd, 0xffffffff, 0xfbffffff, 0x40000000, 0x7f80001a
  TEST_R4 163, xt.rqd, 1, 0x04000001, 0x40000000, 0x7f80001a
  TEST_R4 164, xt.rqd, 1, 0x08000000, 0x40000000, 0x7f80001b
  TEST_R4 165, xt.rqd, 0xffffffff, 0xf8000000, 0x40000000, 0x7f80001b
  TEST_R4 166, xt.rqd, 2, 0x17ffffff, 0x40000000, 0x7f80001b
  TEST_R4 167, xt.rqd, 0xffffffff, 0xe8000001, 0x40000000, 0x7f80001b
  TEST_R4 168, xt.rqd, 0xffffffff, 0xf7ffffff, 0x40000000, 0x7f80001b
  TEST_R4 169, xt.rqd, 1, 0x08000001, 0x40000000, 0x7f80001b
  TEST_R4 170, xt.rqd, 1, 0x10000000, 0x40000000, 0x7f80001c
  TEST_R4 171, xt.rqd, 0xffffffff, 0xf0000000, 0x40000000, 0x7f80001c
  TEST_R4 172, xt.rqd, 2, 0x2fffffff, 0x40000000, 0x7f80001c
  TEST_R4 173, xt.rqd, 0xffffffff, 0xd0000001, 0x40000000, 0x7f80001c
  TEST_R4 174, xt.rqd, 0xffffffff, 0xefffffff, 0x40000000, 0x7f80001c
  TEST_R4 175, xt.rqd, 1, 0x10000001, 0x40000000, 0x7f80001c
  TEST_R4 176, xt.rqd, 1, 0x20000000, 0x40000000, 0x7f80001d
  TEST_R4 177, xt.rqd, 0xffffffff, 0xe0000000, 0x40000000, 0x7f80001d
  TEST_R4 178, xt.rqd, 2, 0x5fffffff, 0x40000000, 0x7f80001d
  TEST_R4 179, xt.rqd, 0xffffffff, 0xa0000001, 0x40000000, 0x7f80001d
  TEST_R4 180, xt.rqd, 0xffffffff, 0xdfffffff, 0x40000000, 0x7f80001d
  TEST_R4 181, xt.rqd, 1, 0x20000001, 0x40000000, 0x7f80001d
  TEST_R4 182, xt.rqd, 1, 0x40000000, 0x40000000, 0x7f80001e
  TEST_R4 183, xt.rqd, 0xffffffff, 0xc0000000, 0x40000000, 0x7f80001e
  TEST_R4 184, xt.rqd, 0xffffffff, 0xbfffffff, 0x40000000, 0x7f80001e
  TEST_R4 185, xt.rqd, 1, 0x40000001, 0x40000000, 0x7f80001e
  TEST_R4 186, xt.rqd, 0xffffffff, 0x80000000, 0x40000000, 0x7f80001f

  // Ties of the first rounding, and products of all signs.
  TEST_R4 187, xt.rqd, 0, 0, 0, 0x7f800000
  TEST_R4 188, xt.rqd, 0, 0, 1, 0x7f80001f
  TEST_R4 189, xt.rqd, 0, 0, 0x7fffffff, 0x7f800018
  TEST_R4 190, xt.rqd, 0, 0, 0x80000000, 0x7f800001
  TEST_R4 191, xt.rqd, 0, 0, 0xffffffff, 0x7f80001e
  TEST_R4 192, xt.rqd, 0, 0, 0x40000000, 0x7f800000
  TEST_R4 193, xt.rqd, 0, 0, 0xc0000000, 0x7f80001f
  TEST_R4 194, xt.rqd, 0, 0, 0xc35a96e7, 0x7f800018
  TEST_R4 195, xt.rqd, 0, 0, 0x5a0f3c85, 0x7f800001
  TEST_R4 196, xt.rqd, 0, 1, 0, 0x7f80001e
  TEST_R4 197, xt.rqd, 0, 1, 1, 0x7f800000
  TEST_R4 198, xt.rqd, 0, 1, 0x7fffffff, 0x7f80001f
  TEST_R4 199, xt.rqd, 0, 1, 0x80000000, 0x7f800018
  TEST_R4 200, xt.rqd, 0, 1, 0xffffffff, 0x7f800001
  TEST_R4 201, xt.rqd, 0, 1, 0x40000000, 0x7f80001e
  TEST_R4 202, xt.rqd, 0, 1, 0xc0000000, 0x7f800000
  TEST_R4 203, xt.rqd, 0, 1, 0xc35a96e7, 0x7f80001f
  TEST_R4 204, xt.rqd, 0, 1, 0x5a0f3c85, 0x7f800018
  TEST_R4 205, xt.rqd, 0, 0x7fffffff, 0, 0x7f800001
  TEST_R4 206, xt.rqd, 0, 0x7fffffff, 1, 0x7f80001e
  TEST_R4 207, xt.rqd, 127, 0x7fffffff, 0x7fffffff, 0x7f800000
  TEST_R4 208, xt.rqd, 0xffffffff, 0x7fffffff, 0x80000000, 0x7f80001f
  TEST_R4 209, xt.rqd, 0, 0x7fffffff, 0xffffffff, 0x7f800018
  TEST_R4 210, xt.rqd, 127, 0x7fffffff, 0x40000000, 0x7f800001
  TEST_R4 211, xt.rqd, 0xffffffff, 0x7fffffff, 0xc0000000, 0x7f80001e
  TEST_R4 212, xt.rqd, 0xffffff80, 0x7fffffff, 0xc35a96e7, 0x7f800000
  TEST_R4 213, xt.rqd, 1, 0x7fffffff, 0x5a0f3c85, 0x7f80001f
  TEST_R4 214, xt.rqd, 0, 0x80000000, 0, 0x7f800018
  TEST_R4 215, xt.rqd, 0xffffffff, 0x80000000, 1, 0x7f800001
  TEST_R4 216, xt.rqd, 0xfffffffe, 0x80000000, 0x7fffffff, 0x7f80001e
  TEST_R4 217, xt.rqd, 127, 0x80000000, 0x80000000, 0x7f800000
  TEST_R4 218, xt.rqd, 0, 0x80000000, 0xffffffff, 0x7f80001f
  TEST_R4 219, xt.rqd, 0xffffffc0, 0x80000000, 0x40000000, 0x7f800018
  TEST_R4 220, xt.rqd, 127, 0x80000000, 0xc0000000, 0x7f800001
  TEST_R4 221, xt.rqd, 1, 0x80000000, 0xc35a96e7, 0x7f80001e
  TEST_R4 222, xt.rqd, 0xffffff80, 0x80000000, 0x5a0f3c85, 0x7f800000
  TEST_R4 223, xt.rqd, 0, 0xffffffff, 0, 0x7f80001f
  TEST_R4 224, xt.rqd, 0, 0xffffffff, 1, 0x7f800018
  TEST_R4 225, xt.rqd, 0xffffffff, 0xffffffff, 0x7fffffff, 0x7f800001
  TEST_R4 226, xt.rqd, 0, 0xffffffff, 0x80000000, 0x7f80001e
  TEST_R4 227, xt.rqd, 0, 0xffffffff, 0xffffffff, 0x7f800000
  TEST_R4 228, xt.rqd, 0, 0xffffffff, 0x40000000, 0x7f80001f
  TEST_R4 229, xt.rqd, 0, 0xffffffff, 0xc0000000, 0x7f800018
  TEST_R4 230, xt.rqd, 0, 0xffffffff, 0xc35a96e7, 0x7f800001
  TEST_R4 231, xt.rqd, 0, 0xffffffff, 0x5a0f3c85, 0x7f80001e
  TEST_R4 232, xt.rqd, 0, 0x40000000, 0, 0x7f800000
  TEST_R4 233, xt.rqd, 0, 0x40000000, 1, 0x7f80001f
  TEST_R4 234, xt.rqd, 64, 0x40000000, 0x7fffffff, 0x7f800018
  TEST_R4 235, xt.rqd, 0xffffff80, 0x40000000, 0x80000000, 0x7f800001
  TEST_R4 236, xt.rqd, 0, 0x40000000, 0xffffffff, 0x7f80001e
  TEST_R4 237, xt.rqd, 127, 0x40000000, 0x40000000, 0x7f800000
  TEST_R4 238, xt.rqd, 0, 0x40000000, 0xc0000000, 0x7f80001f
  TEST_R4 239, xt.rqd, 0xffffffe2, 0x40000000, 0xc35a96e7, 0x7f800018
  TEST_R4 240, xt.rqd, 127, 0x40000000, 0x5a0f3c85, 0x7f800001
  TEST_R4 241, xt.rqd, 0, 0xc0000000, 0, 0x7f80001e
  TEST_R4 242, xt.rqd, 0, 0xc0000000, 1, 0x7f800000
  TEST_R4 243, xt.rqd, 0, 0xc0000000, 0x7fffffff, 0x7f80001f
  TEST_R4 244, xt.rqd, 64, 0xc0000000, 0x80000000, 0x7f800018
  TEST_R4 245, xt.rqd, 1, 0xc0000000, 0xffffffff, 0x7f800001
  TEST_R4 246, xt.rqd, 0xffffffff, 0xc0000000, 0x40000000, 0x7f80001e
  TEST_R4 247, xt.rqd, 127, 0xc0000000, 0xc0000000, 0x7f800000
  TEST_R4 248, xt.rqd, 0, 0xc0000000, 0xc35a96e7, 0x7f80001f
  TEST_R4 249, xt.rqd, 0xffffffd3, 0xc0000000, 0x5a0f3c85, 0x7f800018
  TEST_R4 250, xt.rqd, 0, 0xc35a96e7, 0, 0x7f800001
  TEST_R4 251, xt.rqd, 0, 0xc35a96e7, 1, 0x7f80001e
  TEST_R4 252, xt.rqd, 0xffffff80, 0xc35a96e7, 0x7fffffff, 0x7f800000
  TEST_R4 253, xt.rqd, 0, 0xc35a96e7, 0x80000000, 0x7f80001f
  TEST_R4 254, xt.rqd, 0, 0xc35a96e7, 0xffffffff, 0x7f800018
  TEST_R4 255, xt.rqd, 0xffffff80, 0xc35a96e7, 0x40000000, 0x7f800001
  TEST_R4 256, xt.rqd, 0, 0xc35a96e7, 0xc0000000, 0x7f80001e
  TEST_R4 257, xt.rqd, 127, 0xc35a96e7, 0xc35a96e7, 0x7f800000
  TEST_R4 258, xt.rqd, 0, 0xc35a96e7, 0x5a0f3c85, 0x7f80001f
  TEST_R4 259, xt.rqd, 0, 0x5a0f3c85, 0, 0x7f800018
  TEST_R4 260, xt.rqd, 1, 0x5a0f3c85, 1, 0x7f800001
  TEST_R4 261, xt.rqd, 1, 0x5a0f3c85, 0x7fffffff, 0x7f80001e
  TEST_R4 262, xt.rqd, 0xffffff80, 0x5a0f3c85, 0x80000000, 0x7f800000
  TEST_R4 263, xt.rqd, 0, 0x5a0f3c85, 0xffffffff, 0x7f80001f
  TEST_R4 264, xt.rqd, 45, 0x5a0f3c85, 0x40000000, 0x7f800018
  TEST_R4 265, xt.rqd, 0xffffff80, 0x5a0f3c85, 0xc0000000, 0x7f800001
  TEST_R4 266, xt.rqd, 0xffffffff, 0x5a0f3c85, 0xc35a96e7, 0x7f80001e
  TEST_R4 267, xt.rqd, 127, 0x5a0f3c85, 0x5a0f3c85, 0x7f800000

  // Zero point and clamp: each bit, each corner, lo above hi.
  TEST_R4 268, xt.rqd, 6, 10, 0x40000000, 0x7f800100
  TEST_R4 269, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800100
  TEST_R4 270, xt.rqd, 127, 600, 0x40000000, 0x7f800100
  TEST_R4 271, xt.rqd, 7, 10, 0x40000000, 0x7f800200
  TEST_R4 272, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800200
  TEST_R4 273, xt.rqd, 127, 600, 0x40000000, 0x7f800200
  TEST_R4 274, xt.rqd, 9, 10, 0x40000000, 0x7f800400
  TEST_R4 275, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800400
  TEST_R4 276, xt.rqd, 127, 600, 0x40000000, 0x7f800400
  TEST_R4 277, xt.rqd, 13, 10, 0x40000000, 0x7f800800
  TEST_R4 278, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800800
  TEST_R4 279, xt.rqd, 127, 600, 0x40000000, 0x7f800800
  TEST_R4 280, xt.rqd, 21, 10, 0x40000000, 0x7f801000
  TEST_R4 281, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f801000
  TEST_R4 282, xt.rqd, 127, 600, 0x40000000, 0x7f801000
  TEST_R4 283, xt.rqd, 37, 10, 0x40000000, 0x7f802000
  TEST_R4 284, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f802000
  TEST_R4 285, xt.rqd, 127, 600, 0x40000000, 0x7f802000
  TEST_R4 286, xt.rqd, 69, 10, 0x40000000, 0x7f804000
  TEST_R4 287, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f804000
  TEST_R4 288, xt.rqd, 127, 600, 0x40000000, 0x7f804000
  TEST_R4 289, xt.rqd, 0xffffff85, 10, 0x40000000, 0x7f808000
  TEST_R4 290, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f808000
  TEST_R4 291, xt.rqd, 127, 600, 0x40000000, 0x7f808000
  TEST_R4 292, xt.rqd, 5, 10, 0x40000000, 0x7f810000
  TEST_R4 293, xt.rqd, 0xffffff81, 0xfffffda8, 0x40000000, 0x7f810000
  TEST_R4 294, xt.rqd, 127, 600, 0x40000000, 0x7f810000
  TEST_R4 295, xt.rqd, 5, 10, 0x40000000, 0x7f820000
  TEST_R4 296, xt.rqd, 0xffffff82, 0xfffffda8, 0x40000000, 0x7f820000
  TEST_R4 297, xt.rqd, 127, 600, 0x40000000, 0x7f820000
  TEST_R4 298, xt.rqd, 5, 10, 0x40000000, 0x7f840000
  TEST_R4 299, xt.rqd, 0xffffff84, 0xfffffda8, 0x40000000, 0x7f840000
  TEST_R4 300, xt.rqd, 127, 600, 0x40000000, 0x7f840000
  TEST_R4 301, xt.rqd, 5, 10, 0x40000000, 0x7f880000
  TEST_R4 302, xt.rqd, 0xffffff88, 0xfffffda8, 0x40000000, 0x7f880000
  TEST_R4 303, xt.rqd, 127, 600, 0x40000000, 0x7f880000
  TEST_R4 304, xt.rqd, 5, 10, 0x40000000, 0x7f900000
  TEST_R4 305, xt.rqd, 0xffffff90, 0xfffffda8, 0x40000000, 0x7f900000
  TEST_R4 306, xt.rqd, 127, 600, 0x40000000, 0x7f900000
  TEST_R4 307, xt.rqd, 5, 10, 0x40000000, 0x7fa00000
  TEST_R4 308, xt.rqd, 0xffffffa0, 0xfffffda8, 0x40000000, 0x7fa00000
  TEST_R4 309, xt.rqd, 127, 600, 0x40000000, 0x7fa00000
  TEST_R4 310, xt.rqd, 5, 10, 0x40000000, 0x7fc00000
  TEST_R4 311, xt.rqd, 0xffffffc0, 0xfffffda8, 0x40000000, 0x7fc00000
  TEST_R4 312, xt.rqd, 127, 600, 0x40000000, 0x7fc00000
  TEST_R4 313, xt.rqd, 5, 10, 0x40000000, 0x7f000000
  TEST_R4 314, xt.rqd, 0, 0xfffffda8, 0x40000000, 0x7f000000
  TEST_R4 315, xt.rqd, 127, 600, 0x40000000, 0x7f000000
  TEST_R4 316, xt.rqd, 5, 10, 0x40000000, 0x7e800000
  TEST_R4 317, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7e800000
  TEST_R4 318, xt.rqd, 126, 600, 0x40000000, 0x7e800000
  TEST_R4 319, xt.rqd, 5, 10, 0x40000000, 0x7d800000
  TEST_R4 320, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7d800000
  TEST_R4 321, xt.rqd, 125, 600, 0x40000000, 0x7d800000
  TEST_R4 322, xt.rqd, 5, 10, 0x40000000, 0x7b800000
  TEST_R4 323, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x7b800000
  TEST_R4 324, xt.rqd, 123, 600, 0x40000000, 0x7b800000
  TEST_R4 325, xt.rqd, 5, 10, 0x40000000, 0x77800000
  TEST_R4 326, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x77800000
  TEST_R4 327, xt.rqd, 119, 600, 0x40000000, 0x77800000
  TEST_R4 328, xt.rqd, 5, 10, 0x40000000, 0x6f800000
  TEST_R4 329, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x6f800000
  TEST_R4 330, xt.rqd, 111, 600, 0x40000000, 0x6f800000
  TEST_R4 331, xt.rqd, 5, 10, 0x40000000, 0x5f800000
  TEST_R4 332, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x5f800000
  TEST_R4 333, xt.rqd, 95, 600, 0x40000000, 0x5f800000
  TEST_R4 334, xt.rqd, 5, 10, 0x40000000, 0x3f800000
  TEST_R4 335, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0x3f800000
  TEST_R4 336, xt.rqd, 63, 600, 0x40000000, 0x3f800000
  TEST_R4 337, xt.rqd, 0xffffffff, 10, 0x40000000, 0xff800000
  TEST_R4 338, xt.rqd, 0xffffff80, 0xfffffda8, 0x40000000, 0xff800000
  TEST_R4 339, xt.rqd, 0xffffffff, 600, 0x40000000, 0xff800000
  TEST_R4 340, xt.rqd, 0xffffff80, 0xfffffed4, 0x40000000, 0x7f800000
  TEST_R4 341, xt.rqd, 2, 3, 0x40000000, 0x7f800000
  TEST_R4 342, xt.rqd, 127, 300, 0x40000000, 0x7f800000
  TEST_R4 343, xt.rqd, 0xffffff80, 0xfffffed4, 0x40000000, 0x807f0000
  TEST_R4 344, xt.rqd, 0xffffff80, 3, 0x40000000, 0x807f0000
  TEST_R4 345, xt.rqd, 0xffffff80, 300, 0x40000000, 0x807f0000
  TEST_R4 346, xt.rqd, 0xffffffff, 0xfffffed4, 0x40000000, 0xff000000
  TEST_R4 347, xt.rqd, 0xffffffff, 3, 0x40000000, 0xff000000
  TEST_R4 348, xt.rqd, 0xffffffff, 300, 0x40000000, 0xff000000
  TEST_R4 349, xt.rqd, 5, 0xfffffed4, 0x40000000, 0x05050000
  TEST_R4 350, xt.rqd, 5, 3, 0x40000000, 0x05050000
  TEST_R4 351, xt.rqd, 5, 300, 0x40000000, 0x05050000
  TEST_R4 352, xt.rqd, 0xffffffe9, 0xfffffed4, 0x40000000, 0x7f807f00
  TEST_R4 353, xt.rqd, 127, 3, 0x40000000, 0x7f807f00
  TEST_R4 354, xt.rqd, 127, 300, 0x40000000, 0x7f807f00
  TEST_R4 355, xt.rqd, 0xffffff80, 0xfffffed4, 0x40000000, 0x807f7f00
  TEST_R4 356, xt.rqd, 0xffffff80, 3, 0x40000000, 0x807f7f00
  TEST_R4 357, xt.rqd, 0xffffff80, 300, 0x40000000, 0x807f7f00
  TEST_R4 358, xt.rqd, 0xffffffff, 0xfffffed4, 0x40000000, 0xff007f00
  TEST_R4 359, xt.rqd, 0xffffffff, 3, 0x40000000, 0xff007f00
  TEST_R4 360, xt.rqd, 0xffffffff, 300, 0x40000000, 0xff007f00
  TEST_R4 361, xt.rqd, 5, 0xfffffed4, 0x40000000, 0x05057f00
  TEST_R4 362, xt.rqd, 5, 3, 0x40000000, 0x05057f00
  TEST_R4 363, xt.rqd, 5, 300, 0x40000000, 0x05057f00
  TEST_R4 364, xt.rqd, 0xffffff80, 0xfffffed4, 0x40000000, 0x7f808000
  TEST_R4 365, xt.rqd, 0xffffff82, 3, 0x40000000, 0x7f808000
  TEST_R4 366, xt.rqd, 22, 300, 0x40000000, 0x7f808000
  TEST_R4 367, xt.rqd, 0xffffff80, 0xfffffed4, 0x40000000, 0x807f8000
  TEST_R4 368, xt.rqd, 0xffffff80, 3, 0x40000000, 0x807f8000
  TEST_R4 369, xt.rqd, 0xffffff80, 300, 0x40000000, 0x807f8000
  TEST_R4 370, xt.rqd, 0xffffffff, 0xfffffed4, 0x40000000, 0xff008000
  TEST_R4 371, xt.rqd, 0xffffffff, 3, 0x40000000, 0xff008000
  TEST_R4 372, xt.rqd, 0xffffffff, 300, 0x40000000, 0xff008000
  TEST_R4 373, xt.rqd, 5, 0xfffffed4, 0x40000000, 0x05058000
  TEST_R4 374, xt.rqd, 5, 3, 0x40000000, 0x05058000
  TEST_R4 375, xt.rqd, 5, 300, 0x40000000, 0x05058000
  TEST_R4 376, xt.rqd, 0xffffff80, 0xfffffed4, 0x40000000, 0x7f80ff00
  TEST_R4 377, xt.rqd, 1, 3, 0x40000000, 0x7f80ff00
  TEST_R4 378, xt.rqd, 127, 300, 0x40000000, 0x7f80ff00
  TEST_R4 379, xt.rqd, 0xffffff80, 0xfffffed4, 0x40000000, 0x807fff00
  TEST_R4 380, xt.rqd, 0xffffff80, 3, 0x40000000, 0x807fff00
  TEST_R4 381, xt.rqd, 0xffffff80, 300, 0x40000000, 0x807fff00
  TEST_R4 382, xt.rqd, 0xffffffff, 0xfffffed4, 0x40000000, 0xff00ff00
  TEST_R4 383, xt.rqd, 0xffffffff, 3, 0x40000000, 0xff00ff00
  TEST_R4 384, xt.rqd, 0xffffffff, 300, 0x40000000, 0xff00ff00
  TEST_R4 385, xt.rqd, 5, 0xfffffed4, 0x40000000, 0x0505ff00
  TEST_R4 386, xt.rqd, 5, 3, 0x40000000, 0x0505ff00
  TEST_R4 387, xt.rqd, 5, 300, 0x40000000, 0x0505ff00

  // Each bit of the multiplier alone.
  TEST_R4 388, xt.rqd, 1, 0x7fffffff, 1, 0x7f800000
  TEST_R4 389, xt.rqd, 2, 0x7fffffff, 2, 0x7f800000
  TEST_R4 390, xt.rqd, 4, 0x7fffffff, 4, 0x7f800000
  TEST_R4 391, xt.rqd, 8, 0x7fffffff, 8, 0x7f800000
  TEST_R4 392, xt.rqd, 16, 0x7fffffff, 16, 0x7f800000
  TEST_R4 393, xt.rqd, 32, 0x7fffffff, 32, 0x7f800000
  TEST_R4 394, xt.rqd, 64, 0x7fffffff, 64, 0x7f800000
  TEST_R4 395, xt.rqd, 64, 0x3fffffff, 128, 0x7f800000
  TEST_R4 396, xt.rqd, 64, 0x1fffffff, 256, 0x7f800000
  TEST_R4 397, xt.rqd, 64, 0x0fffffff, 512, 0x7f800000
  TEST_R4 398, xt.rqd, 64, 0x07ffffff, 1024, 0x7f800000
  TEST_R4 399, xt.rqd, 64, 0x03ffffff, 2048, 0x7f800000
  TEST_R4 400, xt.rqd, 64, 0x01ffffff, 0x00001000, 0x7f800000
  TEST_R4 401, xt.rqd, 64, 0x00ffffff, 0x00002000, 0x7f800000
  TEST_R4 402, xt.rqd, 64, 0x007fffff, 0x00004000, 0x7f800000
  TEST_R4 403, xt.rqd, 64, 0x003fffff, 0x00008000, 0x7f800000
  TEST_R4 404, xt.rqd, 64, 0x001fffff, 0x00010000, 0x7f800000
  TEST_R4 405, xt.rqd, 64, 0x000fffff, 0x00020000, 0x7f800000
  TEST_R4 406, xt.rqd, 64, 0x0007ffff, 0x00040000, 0x7f800000
  TEST_R4 407, xt.rqd, 64, 0x0003ffff, 0x00080000, 0x7f800000
  TEST_R4 408, xt.rqd, 64, 0x0001ffff, 0x00100000, 0x7f800000
  TEST_R4 409, xt.rqd, 64, 0x0000ffff, 0x00200000, 0x7f800000
  TEST_R4 410, xt.rqd, 64, 0x00007fff, 0x00400000, 0x7f800000
  TEST_R4 411, xt.rqd, 64, 0x00003fff, 0x00800000, 0x7f800000
  TEST_R4 412, xt.rqd, 64, 0x00001fff, 0x01000000, 0x7f800000
  TEST_R4 413, xt.rqd, 64, 4095, 0x02000000, 0x7f800000
  TEST_R4 414, xt.rqd, 64, 2047, 0x04000000, 0x7f800000
  TEST_R4 415, xt.rqd, 64, 1023, 0x08000000, 0x7f800000
  TEST_R4 416, xt.rqd, 64, 511, 0x10000000, 0x7f800000
  TEST_R4 417, xt.rqd, 64, 255, 0x20000000, 0x7f800000
  TEST_R4 418, xt.rqd, 64, 127, 0x40000000, 0x7f800000
  TEST_R4 419, xt.rqd, 0xffffffc1, 63, 0x80000000, 0x7f800000

  // Boundaries of rs3 as a whole.
  TEST_R4 420, xt.rqd, 0, 3, 0x40000000, 0
  TEST_R4 421, xt.rqd, 0, 3, 0x40000000, 1
  TEST_R4 422, xt.rqd, 0xffffffff, 3, 0x40000000, 0x7fffffff
  TEST_R4 423, xt.rqd, 0xffffff80, 3, 0x40000000, 0x80000000
  TEST_R4 424, xt.rqd, 0xffffffff, 3, 0x40000000, 0xffffffff
  TEST_R4 425, xt.rqd, 0, 300, 0x40000000, 0
  TEST_R4 426, xt.rqd, 0, 300, 0x40000000, 1
  TEST_R4 427, xt.rqd, 0xffffffff, 300, 0x40000000, 0x7fffffff
  TEST_R4 428, xt.rqd, 0xffffff80, 300, 0x40000000, 0x80000000
  TEST_R4 429, xt.rqd, 0xffffffff, 300, 0x40000000, 0xffffffff

  // Bits 7 to 5 of rs3 do not count.
  TEST_R4 430, xt.rqd, 127, 1000, 0x40000000, 0x7f800000
  TEST_R4 431, xt.rqd, 127, 1000, 0x40000000, 0x7f800001
  TEST_R4 432, xt.rqd, 0, 1000, 0x40000000, 0x7f80001f
  TEST_R4 433, xt.rqd, 127, 1000, 0x40000000, 0x7f800020
  TEST_R4 434, xt.rqd, 127, 1000, 0x40000000, 0x7f800021
  TEST_R4 435, xt.rqd, 0, 1000, 0x40000000, 0x7f80003f
  TEST_R4 436, xt.rqd, 127, 1000, 0x40000000, 0x7f800040
  TEST_R4 437, xt.rqd, 127, 1000, 0x40000000, 0x7f800041
  TEST_R4 438, xt.rqd, 0, 1000, 0x40000000, 0x7f80005f
  TEST_R4 439, xt.rqd, 127, 1000, 0x40000000, 0x7f800060
  TEST_R4 440, xt.rqd, 127, 1000, 0x40000000, 0x7f800061
  TEST_R4 441, xt.rqd, 0, 1000, 0x40000000, 0x7f80007f
  TEST_R4 442, xt.rqd, 127, 1000, 0x40000000, 0x7f800080
  TEST_R4 443, xt.rqd, 127, 1000, 0x40000000, 0x7f800081
  TEST_R4 444, xt.rqd, 0, 1000, 0x40000000, 0x7f80009f
  TEST_R4 445, xt.rqd, 127, 1000, 0x40000000, 0x7f8000a0
  TEST_R4 446, xt.rqd, 127, 1000, 0x40000000, 0x7f8000a1
  TEST_R4 447, xt.rqd, 0, 1000, 0x40000000, 0x7f8000bf
  TEST_R4 448, xt.rqd, 127, 1000, 0x40000000, 0x7f8000c0
  TEST_R4 449, xt.rqd, 127, 1000, 0x40000000, 0x7f8000c1
  TEST_R4 450, xt.rqd, 0, 1000, 0x40000000, 0x7f8000df
  TEST_R4 451, xt.rqd, 127, 1000, 0x40000000, 0x7f8000e0
  TEST_R4 452, xt.rqd, 127, 1000, 0x40000000, 0x7f8000e1
  TEST_R4 453, xt.rqd, 0, 1000, 0x40000000, 0x7f8000ff

  // As networks do it, and noise.
  TEST_R4 454, xt.rqd, 0xffffffa0, 0xffff8c00, 0x73edb33f, 0x73880968
  TEST_R4 455, xt.rqd, 44, 0xcd6137a2, 0xf9ce0d1e, 0x3c2c047d
  TEST_R4 456, xt.rqd, 6, 20, 0x4d6c1f9a, 0x73880081
  TEST_R4 457, xt.rqd, 116, 0x87561302, 0xd8a1336c, 0x744c82ad
  TEST_R4 458, xt.rqd, 104, 960, 0x6001e9f1, 0x73880ec3
  TEST_R4 459, xt.rqd, 0xffffffbc, 0xc6c22da0, 0x35610b77, 0x20bc08b5
  TEST_R4 460, xt.rqd, 36, 56, 0x774b5f29, 0x73880a81
  TEST_R4 461, xt.rqd, 0xfffffffb, 0x1cd9bc17, 0xed245234, 0xfb186192
  TEST_R4 462, xt.rqd, 0xffffff88, 0xfffff8f0, 0x5defea47, 0x73880963
  TEST_R4 463, xt.rqd, 80, 0x647b55b8, 0x6d5fbe43, 0x50996451
  TEST_R4 464, xt.rqd, 0xffffff88, 0xfffe7800, 0x6657a270, 0x73880589
  TEST_R4 465, xt.rqd, 0xfffffffd, 0x9921dc8e, 0x6c4409de, 0x6ebd13fa
  TEST_R4 466, xt.rqd, 0xffffffd9, 0xffff2c00, 0x416e5852, 0x73880f89
  TEST_R4 467, xt.rqd, 104, 0x60a20d5a, 0x3044c9bd, 0x680e6836
  TEST_R4 468, xt.rqd, 0xffffff9e, 0xffffef40, 0x6e617a0e, 0x738812a5
  TEST_R4 469, xt.rqd, 0xffffffa1, 0xc51de52b, 0xf413af86, 0xa1469c4d
  TEST_R4 470, xt.rqd, 115, 0x00001a40, 0x572a0895, 0x73881205
  TEST_R4 471, xt.rqd, 41, 0xba10af80, 0xcdf095e0, 0x293f43ca
  TEST_R4 472, xt.rqd, 0xffffffc9, 0xffffee80, 0x6fdbc0c7, 0x738806c6
  TEST_R4 473, xt.rqd, 0xffffffb3, 0x95cb13ac, 0x541f0e92, 0xb35aaecb
  TEST_R4 474, xt.rqd, 0xffffffcb, 0xfffcb000, 0x51479198, 0x73880ecb
  TEST_R4 475, xt.rqd, 98, 0x590adc90, 0xfc2bac87, 0x6b6266ac
  TEST_R4 476, xt.rqd, 17, 0, 0x62123ecb, 0x738811e4
  TEST_R4 477, xt.rqd, 0xfffffffb, 0xc98e4b91, 0x301048ec, 0xfbd020de
  TEST_R4 478, xt.rqd, 37, 0x00004c00, 0x70f0a285, 0x73880389
  TEST_R4 479, xt.rqd, 0xffffffc8, 0xbdb9c781, 0xaf6edc7b, 0xc8e16805
  TEST_R4 480, xt.rqd, 115, 0x0002c800, 0x706267aa, 0x73880bea
  TEST_R4 481, xt.rqd, 0xfffffff1, 0x42b0832e, 0x5d0e4303, 0xf1cc28e0
  TEST_R4 482, xt.rqd, 115, 0x00001380, 0x767ed69e, 0x73881165
  TEST_R4 483, xt.rqd, 0xffffffb5, 0xe678f411, 0x20e9731b, 0x79b5c721
  TEST_R4 484, xt.rqd, 115, 0x0001a400, 0x7e6e11a2, 0x738807a9
  TEST_R4 485, xt.rqd, 0xffffffe5, 0x3fb9f953, 0x9efe2dfd, 0xe5e5097f
  TEST_R4 486, xt.rqd, 115, 792, 0x79f5dfba, 0x738813c2
  TEST_R4 487, xt.rqd, 0xffffffa4, 0x876bfad9, 0x95499aec, 0xa44ac3bf
  TEST_R4 488, xt.rqd, 0xffffff88, 0xffff8900, 0x68cf3cdf, 0x73880507
  TEST_R4 489, xt.rqd, 0xffffffc6, 0xd2190f1b, 0x7191c3e4, 0x7dc62d2f
  TEST_R4 490, xt.rqd, 0xffffffe4, 0xffffffbc, 0x45845b6b, 0x73880900
  TEST_R4 491, xt.rqd, 0xffffffa8, 0x020a0c2f, 0x2f16a8c5, 0xa8403fcc
  TEST_R4 492, xt.rqd, 0xffffffbb, 0xfffff7c0, 0x526435c8, 0x738810c4
  TEST_R4 493, xt.rqd, 0xffffff8c, 0xaa6042e3, 0x18b72dc5, 0x8cc46461
  TEST_R4 494, xt.rqd, 115, 3488, 0x4a3db4c2, 0x73880844
  TEST_R4 495, xt.rqd, 124, 0x62456c48, 0x77cab0f9, 0x7cfd37b4
  TEST_R4 496, xt.rqd, 115, 0x00027800, 0x5ef08b82, 0x738800aa
  TEST_R4 497, xt.rqd, 0xffffffd6, 0xacee9cbc, 0xc1525ba3, 0xd65296b4
  TEST_R4 498, xt.rqd, 0xfffffff0, 0xffffff10, 0x4941de62, 0x73880163
  TEST_R4 499, xt.rqd, 3, 0xb9ea7e28, 0x445e23c7, 0x03473f9e
  TEST_R4 500, xt.rqd, 38, 704, 0x7202c2c3, 0x738812c5
  TEST_R4 501, xt.rqd, 59, 0xc979a008, 0xfea7e737, 0x3b31b701

  // One register in two places or all.
  TEST_R4_RD_IS 502, xt.rqd, 0xffffffeb, 0xffff8800, 0x6a41f388, 0x7388044a, a1
  TEST_R4_RD_IS 503, xt.rqd, 0xffffffb1, 0xffffffa2, 0x7c30596b, 0x73880c20, a1
  TEST_R4_RD_IS 504, xt.rqd, 0xfffffff2, 0xfffee000, 0x47cf2753, 0x738806ab, a2
  TEST_R4_RD_IS 505, xt.rqd, 0xffffffa1, 0xffffe500, 0x725c538b, 0x738801e6, a2
  TEST_R4_RD_IS 506, xt.rqd, 0xffffffcf, 0xffffc800, 0x71e8297a, 0x73880128, a3
  TEST_R4_RD_IS 507, xt.rqd, 115, 0x00007100, 0x4b1f0627, 0x73880107, a3
  TEST_R4_SAME_SOURCES 508, xt.rqd, 0xffffffc3, 0xc35a96e7
  TEST_R4_SAME_SOURCES 509, xt.rqd, 90, 0x5a0f3c85
  TEST_R4_SAME_SOURCES 510, xt.rqd, 127, 0x7f800000
  TEST_R4_SAME_SOURCES 511, xt.rqd, 127, 0x7f800003

  // Every register in every place.
  TEST_R4_REGISTERS 512, xt.rqd, 0xffffffaa, 0xfffff820, 0x662798b2, 0x73880f84, x1, x13, x19, x25, x7
  TEST_R4_REGISTERS 513, xt.rqd, 97, 0x0000b200, 0x40f403bb, 0x73880768, x2, x14, x20, x26, x7
  TEST_R4_REGISTERS 514, xt.rqd, 23, 0x00005800, 0x658db8cf, 0x7388064a, x4, x15, x21, x27, x7
  TEST_R4_REGISTERS 515, xt.rqd, 0xfffffff3, 0xffffed00, 0x4d473109, 0x73880ae7, x5, x16, x22, x28, x7
  TEST_R4_REGISTERS 516, xt.rqd, 0xffffffd7, 0xfffd6000, 0x4cff1730, 0x73880aab, x6, x17, x23, x29, x7
  TEST_R4_REGISTERS 517, xt.rqd, 0xffffff88, 0xffffe800, 0x7b7eccc7, 0x73880825, x7, x18, x24, x30, x5
  TEST_R4_REGISTERS 518, xt.rqd, 0xffffffe2, 0xffff3800, 0x65c2d6e4, 0x73880aea, x8, x19, x25, x31, x7
  TEST_R4_REGISTERS 519, xt.rqd, 115, 0x00038800, 0x40bcc923, 0x73880a6a, x9, x20, x26, x1, x7
  TEST_R4_REGISTERS 520, xt.rqd, 28, 104, 0x7ff81189, 0x73880262, x10, x21, x27, x2, x7
  TEST_R4_REGISTERS 521, xt.rqd, 0xffffffee, 0xffffee00, 0x5b4c5f31, 0x73880887, x11, x22, x28, x4, x7
  TEST_R4_REGISTERS 522, xt.rqd, 0xffffffeb, 0xfffffe50, 0x572a8141, 0x738810e3, x12, x23, x29, x5, x7
  TEST_R4_REGISTERS 523, xt.rqd, 0xffffffb7, 0xffffdf00, 0x50de037f, 0x73880ac6, x13, x24, x30, x6, x7
  TEST_R4_REGISTERS 524, xt.rqd, 0xffffffe8, 0xffffffbc, 0x4947a7e6, 0x73880fc0, x14, x25, x31, x7, x5
  TEST_R4_REGISTERS 525, xt.rqd, 13, 0x00002800, 0x7a5e79ff, 0x7388030a, x15, x26, x1, x8, x7
  TEST_R4_REGISTERS 526, xt.rqd, 0xffffffb1, 0xffffffa6, 0x77f4d24f, 0x73880520, x16, x27, x2, x9, x7
  TEST_R4_REGISTERS 527, xt.rqd, 51, 192, 0x5d78873f, 0x738810e2, x17, x28, x4, x10, x7
  TEST_R4_REGISTERS 528, xt.rqd, 76, 0x00001a80, 0x4577d45e, 0x73881246, x18, x29, x5, x11, x7
  TEST_R4_REGISTERS 529, xt.rqd, 0xffffff88, 0xfffec800, 0x748c80b7, 0x73880ee9, x19, x30, x6, x12, x7
  TEST_R4_REGISTERS 530, xt.rqd, 0xffffffa5, 0xffffff4e, 0x451f0c0c, 0x738805c0, x20, x31, x7, x13, x5
  TEST_R4_REGISTERS 531, xt.rqd, 115, 218, 0x5eea1c77, 0x738804e0, x21, x1, x8, x14, x7
  TEST_R4_REGISTERS 532, xt.rqd, 0xffffffd5, 0xffffff60, 0x553ca363, 0x73880b21, x22, x2, x9, x15, x7
  TEST_R4_REGISTERS 533, xt.rqd, 0xffffffbe, 0xfffbd000, 0x4a8d5463, 0x73880ccb, x23, x4, x10, x16, x7
  TEST_R4_REGISTERS 534, xt.rqd, 115, 0x0001bc00, 0x7225cf96, 0x73880d49, x24, x5, x11, x17, x7
  TEST_R4_REGISTERS 535, xt.rqd, 47, 320, 0x4a740f9d, 0x73880022, x25, x6, x12, x18, x7
  TEST_R4_REGISTERS 536, xt.rqd, 0xffffffbc, 0xffffc100, 0x56b26da1, 0x73881147, x26, x7, x13, x19, x5
  TEST_R4_REGISTERS 537, xt.rqd, 115, 0x000018c0, 0x6c4c0ec1, 0x73880405, x27, x8, x14, x20, x7
  TEST_R4_REGISTERS 538, xt.rqd, 10, 0, 0x7c1f442a, 0x73880a67, x28, x9, x15, x21, x7
  TEST_R4_REGISTERS 539, xt.rqd, 0xffffff9d, 0xfffae000, 0x4eb51ce8, 0x7388020b, x29, x10, x16, x22, x7
  TEST_R4_REGISTERS 540, xt.rqd, 0xffffff88, 0xfffffd50, 0x681d6c89, 0x73880d22, x30, x11, x17, x23, x7
  TEST_R4_REGISTERS 541, xt.rqd, 0xfffffffe, 0xffffffd0, 0x6761cfbc, 0x738812e1, x31, x12, x18, x24, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_R4_RESULT_AFTER 542, 0, xt.rqd, 0xffffff8e, 0xffff8900, 0x4175c113, 0x73880847
  TEST_R4_LOADED 543, 0, a1, 0xfffffde0, xt.rqd, 0xffffffe6, 543, 0x65a67982, 0x73880144
  TEST_R4_LOADED 544, 0, a2, 0x5fd3f6cf, xt.rqd, 0xffffffc7, 0xfffff9c0, 0xa02c0930, 0x738812c4
  TEST_R4_LOADED 545, 0, a3, 0x738810c8, xt.rqd, 0xffffffa5, 0xffff6600, 0x58a28de4, 0x8c77ef37
  TEST_R4_RESULT_AFTER 546, 1, xt.rqd, 0xffffff88, 0xffffff26, 0x594e33fb, 0x73880e00
  TEST_R4_LOADED 547, 1, a1, 0x00018c00, xt.rqd, 115, 0xfffe73ff, 0x52ec35ab, 0x73880c49
  TEST_R4_LOADED 548, 1, a2, 0x50eb8ec5, xt.rqd, 115, 0x0000da00, 0xaf14713a, 0x738812c8
  TEST_R4_LOADED 549, 1, a3, 0x73880286, xt.rqd, 18, 1664, 0x4e4a4e15, 0x8c77fd79
  TEST_R4_RESULT_AFTER 550, 2, xt.rqd, 85, 0x00001780, 0x635363fa, 0x73880ca6
  TEST_R4_LOADED 551, 2, a1, 768, xt.rqd, 48, 0xfffffcff, 0x7bf9931f, 0x73880184
  TEST_R4_LOADED 552, 2, a2, 0x5c611dc8, xt.rqd, 2, 0xffffffc0, 0xa39ee237, 0x73880843
  TEST_R4_LOADED 553, 2, a3, 0x73880e47, xt.rqd, 12, 0xffffff00, 0x771a07b6, 0x8c77f1b8
  TEST_R4_123_AFTER 554, 0, 0, 0, xt.rqd, 0xffffff8b, 0xfffffec4, 0x65b376f4, 0x738809c1
  TEST_R4_123_AFTER 555, 0, 0, 1, xt.rqd, 0xffffffbd, 0xffff5c00, 0x737940a1, 0x73880749
  TEST_R4_123_AFTER 556, 0, 0, 2, xt.rqd, 0xffffffc0, 0xffffffb4, 0x7d00a0a8, 0x73880ae0
  TEST_R4_123_AFTER 557, 0, 1, 0, xt.rqd, 0xffffffff, 0xfffffee0, 0x410670f2, 0x738811c3
  TEST_R4_123_AFTER 558, 0, 1, 1, xt.rqd, 0xffffff88, 0xfffffc58, 0x72196d15, 0x73880522
  TEST_R4_123_AFTER 559, 0, 1, 2, xt.rqd, 115, 3808, 0x6cb485f6, 0x73880404
  TEST_R4_123_AFTER 560, 1, 0, 0, xt.rqd, 0xffffffab, 0xfffee000, 0x5ce3290e, 0x738813a9
  TEST_R4_123_AFTER 561, 1, 0, 1, xt.rqd, 61, 240, 0x587f6f3e, 0x73881362
  TEST_R4_123_AFTER 562, 1, 0, 2, xt.rqd, 67, 1152, 0x61d960a2, 0x73880ca4
  TEST_R4_123_AFTER 563, 1, 1, 0, xt.rqd, 105, 1280, 0x4d71ea3f, 0x73880863
  TEST_R4_123_AFTER 564, 1, 1, 1, xt.rqd, 0xffffff99, 0xfffc8000, 0x44f227e7, 0x738812ea
  TEST_R4_123_AFTER 565, 1, 1, 2, xt.rqd, 35, 0x00011000, 0x703c6da4, 0x738805eb
  TEST_R4_123_AFTER 566, 2, 0, 0, xt.rqd, 0xffffff88, 0xfffffe6c, 0x523c3a2a, 0x73880861
  TEST_R4_123_AFTER 567, 2, 0, 1, xt.rqd, 0xffffff88, 0xfff9a000, 0x67474108, 0x7388078b
  TEST_R4_123_AFTER 568, 2, 0, 2, xt.rqd, 97, 240, 0x65fb8829, 0x73880181
  TEST_R4_123_AFTER 569, 2, 1, 0, xt.rqd, 0xffffffcf, 0xffffff68, 0x57d117b8, 0x73880361
  TEST_R4_123_AFTER 570, 2, 1, 1, xt.rqd, 0xffffffe3, 0xffffffd8, 0x7e72f3a5, 0x73880b60
  TEST_R4_123_AFTER 571, 2, 1, 2, xt.rqd, 81, 704, 0x63d8e527, 0x73880c63
  TEST_R4_321_AFTER 572, 0, 0, 0, xt.rqd, 115, 912, 0x5c6e37a9, 0x73880ae2
  TEST_R4_321_AFTER 573, 0, 0, 1, xt.rqd, 0xffffff88, 0xfff9b000, 0x7839c506, 0x738801ab
  TEST_R4_321_AFTER 574, 0, 0, 2, xt.rqd, 0xffffff88, 0xfffffe24, 0x6b87ad13, 0x73881261
  TEST_R4_321_AFTER 575, 0, 1, 0, xt.rqd, 87, 0x0001b800, 0x4f88c9e3, 0x738813ea
  TEST_R4_321_AFTER 576, 0, 1, 1, xt.rqd, 0xffffff9c, 0xfffff8a0, 0x7b3830d8, 0x73880ec4
  TEST_R4_321_AFTER 577, 0, 1, 2, xt.rqd, 110, 1856, 0x70fb6a33, 0x73880884
  TEST_R4_321_AFTER 578, 1, 0, 0, xt.rqd, 0xffffff88, 0xfffffe08, 0x7dc7bab6, 0x73880262
  TEST_R4_321_AFTER 579, 1, 0, 1, xt.rqd, 68, 0x0000b800, 0x4bdf0364, 0x73880d29
  TEST_R4_321_AFTER 580, 1, 0, 2, xt.rqd, 0xffffffce, 0xffffff9c, 0x4604c21d, 0x738805c0
  TEST_R4_321_AFTER 581, 1, 1, 0, xt.rqd, 115, 3552, 0x6a853930, 0x73880484
  TEST_R4_321_AFTER 582, 1, 1, 1, xt.rqd, 37, 544, 0x7332b97d, 0x73880644
  TEST_R4_321_AFTER 583, 1, 1, 2, xt.rqd, 104, 1888, 0x6f1e59bb, 0x73880244
  TEST_R4_321_AFTER 584, 2, 0, 0, xt.rqd, 0xffffff88, 0xffffa400, 0x64efc9a1, 0x73880fe7
  TEST_R4_321_AFTER 585, 2, 0, 1, xt.rqd, 115, 0x0006a000, 0x43089e3e, 0x73880f0b
  TEST_R4_321_AFTER 586, 2, 0, 2, xt.rqd, 0xfffffff7, 0xffffff00, 0x57e267dd, 0x73880d23
  TEST_R4_321_AFTER 587, 2, 1, 0, xt.rqd, 115, 832, 0x7ba3bdda, 0x73880242
  TEST_R4_321_AFTER 588, 2, 1, 1, xt.rqd, 0xffffff94, 0xffffff7c, 0x77f4bbc1, 0x73881080
  TEST_R4_321_AFTER 589, 2, 1, 2, xt.rqd, 0xffffffc4, 0xffff2000, 0x47f4cc7d, 0x73880309

  // x0 as a source is zero, as a destination stays so.
  TEST_R4_ZERO 590, xt.rqd, 1, 0xfffd8800, 0x7e0bdb70, 0x738801ea, x0, a2, a3
  TEST_R4_ZERO 591, xt.rqd, 10, 0x00005900, 0x43475470, 0x73880a27, a1, x0, a3
  TEST_R4_ZERO 592, xt.rqd, 0, 0x00005e00, 0x6ef9b84b, 0x73880f07, a1, a2, x0
  TEST_R4_ZERO 593, xt.rqd, 0, 164, 0x689ca8dc, 0x73880861, x0, x0, x0
  TEST_R4_ZERO_RD 594, xt.rqd, 0x00001300, 0x6e74017d, 0x73880a65
  TEST_R4_ZERO_RD 595, xt.rqd, 0xffffff94, 0x460bb3e1, 0x738813c0
  TEST_R4_ZERO_RD 596, xt.rqd, 0xffffefc0, 0x54bd755d, 0x73880465

TEST_END
