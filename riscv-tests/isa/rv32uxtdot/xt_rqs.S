// xt.rqs: 595 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Every shift, at ties and next to them.
  TEST_R4 2, xt.rqs, 1, 1, 0x40000000, 0x7f800000
  TEST_R4 3, xt.rqs, 0, 0xffffffff, 0x40000000, 0x7f800000
  TEST_R4 4, xt.rqs, 1, 2, 0x40000000, 0x7f800000
  TEST_R4 5, xt.rqs, 0xffffffff, 0xfffffffe, 0x40000000, 0x7f800000
  TEST_R4 6, xt.rqs, 0xffffffff, 0xfffffffe, 0x40000000, 0x7f800000
  TEST_R4 7, xt.rqs, 1, 2, 0x40000000, 0x7f800000
  TEST_R4 8, xt.rqs, 1, 2, 0x40000000, 0x7f800001
  TEST_R4 9, xt.rqs, 0, 0xfffffffe, 0x40000000, 0x7f800001
  TEST_R4 10, xt.rqs, 1, 5, 0x40000000, 0x7f800001
  TEST_R4 11, xt.rqs, 0xffffffff, 0xfffffffb, 0x40000000, 0x7f800001
  TEST_R4 12, xt.rqs, 0xffffffff, 0xfffffffd, 0x40000000, 0x7f800001
  TEST_R4 13, xt.rqs, 1, 3, 0x40000000, 0x7f800001
  TEST_R4 14, xt.rqs, 1, 4, 0x40000000, 0x7f800002
  TEST_R4 15, xt.rqs, 0, 0xfffffffc, 0x40000000, 0x7f800002
  TEST_R4 16, xt.rqs, 1, 11, 0x40000000, 0x7f800002
  TEST_R4 17, xt.rqs, 0xffffffff, 0xfffffff5, 0x40000000, 0x7f800002
  TEST_R4 18, xt.rqs, 0xffffffff, 0xfffffffb, 0x40000000, 0x7f800002
  TEST_R4 19, xt.rqs, 1, 5, 0x40000000, 0x7f800002
  TEST_R4 20, xt.rqs, 1, 8, 0x40000000, 0x7f800003
  TEST_R4 21, xt.rqs, 0, 0xfffffff8, 0x40000000, 0x7f800003
  TEST_R4 22, xt.rqs, 1, 23, 0x40000000, 0x7f800003
  TEST_R4 23, xt.rqs, 0xffffffff, 0xffffffe9, 0x40000000, 0x7f800003
  TEST_R4 24, xt.rqs, 0xffffffff, 0xfffffff7, 0x40000000, 0x7f800003
  TEST_R4 25, xt.rqs, 1, 9, 0x40000000, 0x7f800003
  TEST_R4 26, xt.rqs, 1, 16, 0x40000000, 0x7f800004
  TEST_R4 27, xt.rqs, 0, 0xfffffff0, 0x40000000, 0x7f800004
  TEST_R4 28, xt.rqs, 1, 47, 0x40000000, 0x7f800004
  TEST_R4 29, xt.rqs, 0xffffffff, 0xffffffd1, 0x40000000, 0x7f800004
  TEST_R4 30, xt.rqs, 0xffffffff, 0xffffffef, 0x40000000, 0x7f800004
  TEST_R4 31, xt.rqs, 1, 17, 0x40000000, 0x7f800004
  TEST_R4 32, xt.rqs, 1, 32, 0x40000000, 0x7f800005
  TEST_R4 33, xt.rqs, 0, 0xffffffe0, 0x40000000, 0x7f800005
  TEST_R4 34, xt.rqs, 1, 95, 0x40000000, 0x7f800005
  TEST_R4 35, xt.rqs, 0xffffffff, 0xffffffa1, 0x40000000, 0x7f800005
  TEST_R4 36, xt.rqs, 0xffffffff, 0xffffffdf, 0x40000000, 0x7f800005
  TEST_R4 37, xt.rqs, 1, 33, 0x40000000, 0x7f800005
  TEST_R4 38, xt.rqs, 1, 64, 0x40000000, 0x7f800006
  TEST_R4 39, xt.rqs, 0, 0xffffffc0, 0x40000000, 0x7f800006
  TEST_R4 40, xt.rqs, 1, 191, 0x40000000, 0x7f800006
  TEST_R4 41, xt.rqs, 0xffffffff, 0xffffff41, 0x40000000, 0x7f800006
  TEST_R4 42, xt.rqs, 0xffffffff, 0xffffffbf, 0x40000000, 0x7f800006
  TEST_R4 43, xt.rqs, 1, 65, 0x40000000, 0x7f800006
  TEST_R4 44, xt.rqs, 1, 128, 0x40000000, 0x7f800007
  TEST_R4 45, xt.rqs, 0, 0xffffff80, 0x40000000, 0x7f800007
  TEST_R4 46, xt.rqs, 1, 383, 0x40000000, 0x7f800007
  TEST_R4 47, xt.rqs, 0xffffffff, 0xfffffe81, 0x40000000, 0x7f800007
  TEST_R4 48, xt.rqs, 0xffffffff, 0xffffff7f, 0x40000000, 0x7f800007
  TEST_R4 49, xt.rqs, 1, 129, 0x40000000, 0x7f800007
  TEST_R4 50, xt.rqs, 1, 256, 0x40000000, 0x7f800008
  TEST_R4 51, xt.rqs, 0, 0xffffff00, 0x40000000, 0x7f800008
  TEST_R4 52, xt.rqs, 1, 767, 0x40000000, 0x7f800008
  TEST_R4 53, xt.rqs, 0xffffffff, 0xfffffd01, 0x40000000, 0x7f800008
  TEST_R4 54, xt.rqs, 0xffffffff, 0xfffffeff, 0x40000000, 0x7f800008
  TEST_R4 55, xt.rqs, 1, 257, 0x40000000, 0x7f800008
  TEST_R4 56, xt.rqs, 1, 512, 0x40000000, 0x7f800009
  TEST_R4 57, xt.rqs, 0, 0xfffffe00, 0x40000000, 0x7f800009
  TEST_R4 58, xt.rqs, 1, 1535, 0x40000000, 0x7f800009
  TEST_R4 59, xt.rqs, 0xffffffff, 0xfffffa01, 0x40000000, 0x7f800009
  TEST_R4 60, xt.rqs, 0xffffffff, 0xfffffdff, 0x40000000, 0x7f800009
  TEST_R4 61, xt.rqs, 1, 513, 0x40000000, 0x7f800009
  TEST_R4 62, xt.rqs, 1, 1024, 0x40000000, 0x7f80000a
  TEST_R4 63, xt.rqs, 0, 0xfffffc00, 0x40000000, 0x7f80000a
  TEST_R4 64, xt.rqs, 1, 3071, 0x40000000, 0x7f80000a
  TEST_R4 65, xt.rqs, 0xffffffff, 0xfffff401, 0x40000000, 0x7f80000a
  TEST_R4 66, xt.rqs, 0xffffffff, 0xfffffbff, 0x40000000, 0x7f80000a
  TEST_R4 67, xt.rqs, 1, 1025, 0x40000000, 0x7f80000a
  TEST_R4 68, xt.rqs, 1, 2048, 0x40000000, 0x7f80000b
  TEST_R4 69, xt.rqs, 0, 0xfffff800, 0x40000000, 0x7f80000b
  TEST_R4 70, xt.rqs, 1, 0x000017ff, 0x40000000, 0x7f80000b
  TEST_R4 71, xt.rqs, 0xffffffff, 0xffffe801, 0x40000000, 0x7f80000b
  TEST_R4 72, xt.rqs, 0xffffffff, 0xfffff7ff, 0x40000000, 0x7f80000b
  TEST_R4 73, xt.rqs, 1, 2049, 0x40000000, 0x7f80000b
  TEST_R4 74, xt.rqs, 1, 0x00001000, 0x40000000, 0x7f80000c
  TEST_R4 75, xt.rqs, 0, 0xfffff000, 0x40000000, 0x7f80000c
  TEST_R4 76, xt.rqs, 1, 0x00002fff, 0x40000000, 0x7f80000c
  TEST_R4 77, xt.rqs, 0xffffffff, 0xffffd001, 0x40000000, 0x7f80000c
  TEST_R4 78, xt.rqs, 0xffffffff, 0xffffefff, 0x40000000, 0x7f80000c
  TEST_R4 79, xt.rqs, 1, 0x00001001, 0x40000000, 0x7f80000c
  TEST_R4 80, xt.rqs, 1, 0x00002000, 0x40000000, 0x7f80000d
  TEST_R4 81, xt.rqs, 0, 0xffffe000, 0x40000000, 0x7f80000d
  TEST_R4 82, xt.rqs, 1, 0x00005fff, 0x40000000, 0x7f80000d
  TEST_R4 83, xt.rqs, 0xffffffff, 0xffffa001, 0x40000000, 0x7f80000d
  TEST_R4 84, xt.rqs, 0xffffffff, 0xffffdfff, 0x40000000, 0x7f80000d
  TEST_R4 85, xt.rqs, 1, 0x00002001, 0x40000000, 0x7f80000d
  TEST_R4 86, xt.rqs, 1, 0x00004000, 0x40000000, 0x7f80000e
  TEST_R4 87, xt.rqs, 0, 0xffffc000, 0x40000000, 0x7f80000e
  TEST_R4 88, xt.rqs, 1, 0x0000bfff, 0x40000000, 0x7f80000e
  TEST_R4 89, xt.rqs, 0xffffffff, 0xffff4001, 0x40000000, 0x7f80000e
  TEST_R4 90, xt.rqs, 0xffffffff, 0xffffbfff, 0x40000000, 0x7f80000e
  TEST_R4 91, xt.rqs, 1, 0x00004001, 0x40000000, 0x7f80000e
  TEST_R4 92, xt.rqs, 1, 0x00008000, 0x40000000, 0x7f80000f
  TEST_R4 93, xt.rqs, 0, 0xffff8000, 0x40000000, 0x7f80000f
  TEST_R4 94, xt.rqs, 1, 0x00017fff, 0x40000000, 0x7f80000f
  TEST_R4 95, xt.rqs, 0xffffffff, 0xfffe8001, 0x40000000, 0x7f80000f
  TEST_R4 96, xt.rqs, 0xffffffff, 0xffff7fff, 0x40000000, 0x7f80000f
  TEST_R4 97, xt.rqs, 1, 0x00008001, 0x40000000, 0x7f80000f
  TEST_R4 98, xt.rqs, 1, 0x00010000, 0x40000000, 0x7f800010
  TEST_R4 99, xt.rqs, 0, 0xffff0000, 0x40000000, 0x7f800010
  TEST_R4 100, xt.rqs, 1, 0x0002ffff, 0x40000000, 0x7f800010
  TEST_R4 101, xt.rqs, 0xffffffff, 0xfffd0001, 0x40000000, 0x7f800010
  TEST_R4 102, xt.rqs, 0xffffffff, 0xfffeffff, 0x40000000, 0x7f800010
  TEST_R4 103, xt.rqs, 1, 0x00010001, 0x40000000, 0x7f800010
  TEST_R4 104, xt.rqs, 1, 0x00020000, 0x40000000, 0x7f800011
  TEST_R4 105, xt.rqs, 0, 0xfffe0000, 0x40000000, 0x7f800011
  TEST_R4 106, xt.rqs, 1, 0x0005ffff, 0x40000000, 0x7f800011
  TEST_R4 107, xt.rqs, 0xffffffff, 0xfffa0001, 0x40000000, 0x7f800011
  TEST_R4 108, xt.rqs, 0xffffffff, 0xfffdffff, 0x40000000, 0x7f800011
  TEST_R4 109, xt.rqs, 1, 0x00020001, 0x40000000, 0x7f800011
  TEST_R4 110, xt.rqs, 1, 0x00040000, 0x40000000, 0x7f800012
  TEST_R4 111, xt.rqs, 0, 0xfffc0000, 0x40000000, 0x7f800012
  TEST_R4 112, xt.rqs, 1, 0x000bffff, 0x40000000, 0x7f800012
  TEST_R4 113, xt.rqs, 0xffffffff, 0xfff40001, 0x40000000, 0x7f800012
  TEST_R4 114, xt.rqs, 0xffffffff, 0xfffbffff, 0x40000000, 0x7f800012
  TEST_R4 115, xt.rqs, 1, 0x00040001, 0x40000000, 0x7f800012
  TEST_R4 116, xt.rqs, 1, 0x00080000, 0x40000000, 0x7f800013
  TEST_R4 117, xt.rqs, 0, 0xfff80000, 0x40000000, 0x7f800013
  TEST_R4 118, xt.rqs, 1, 0x0017ffff, 0x40000000, 0x7f800013
  TEST_R4 119, xt.rqs, 0xffffffff, 0xffe80001, 0x40000000, 0x7f800013
  TEST_R4 120, xt.rqs, 0xffffffff, 0xfff7ffff, 0x40000000, 0x7f800013
  TEST_R4 121, xt.rqs, 1, 0x00080001, 0x40000000, 0x7f800013
  TEST_R4 122, xt.rqs, 1, 0x00100000, 0x40000000, 0x7f800014
  TEST_R4 123, xt.rqs, 0, 0xfff00000, 0x40000000, 0x7f800014
  TEST_R4 124, xt.rqs, 1, 0x002fffff, 0x40000000, 0x7f800014
  TEST_R4 125, xt.rqs, 0xffffffff, 0xffd00001, 0x40000000, 0x7f800014
  TEST_R4 126, xt.rqs, 0xffffffff, 0xffefffff, 0x40000000, 0x7f800014
  TEST_R4 127, xt.rqs, 1, 0x00100001, 0x40000000, 0x7f800014
  TEST_R4 128, xt.rqs, 1, 0x00200000, 0x40000000, 0x7f800015
  TEST_R4 129, xt.rqs, 0, 0xffe00000, 0x40000000, 0x7f800015
  TEST_R4 130, xt.rqs, 1, 0x005fffff, 0x40000000, 0x7f800015
  TEST_R4 131, xt.rqs, 0xffffffff, 0xffa00001, 0x40000000, 0x7f800015
  TEST_R4 132, xt.rqs, 0xffffffff, 0xffdfffff, 0x40000000, 0x7f800015
  TEST_R4 133, xt.rqs, 1, 0x00200001, 0x40000000, 0x7f800015
  TEST_R4 134, xt.rqs, 1, 0x00400000, 0x40000000, 0x7f800016
  TEST_R4 135, xt.rqs, 0, 0xffc00000, 0x40000000, 0x7f800016
  TEST_R4 136, xt.rqs, 1, 0x00bfffff, 0x40000000, 0x7f800016
  TEST_R4 137, xt.rqs, 0xffffffff, 0xff400001, 0x40000000, 0x7f800016
  TEST_R4 138, xt.rqs, 0xffffffff, 0xffbfffff, 0x40000000, 0x7f800016
  TEST_R4 139, xt.rqs, 1, 0x00400001, 0x40000000, 0x7f800016
  TEST_R4 140, xt.rqs, 1, 0x00800000, 0x40000000, 0x7f800017
  TEST_R4 141, xt.rqs, 0, 0xff800000, 0x40000000, 0x7f800017
  TEST_R4 142, xt.rqs, 1, 0x017fffff, 0x40000000, 0x7f800017
  TEST_R4 143, xt.rqs, 0xffffffff, 0xfe800001, 0x40000000, 0x7f800017
  TEST_R4 144, xt.rqs, 0xffffffff, 0xff7fffff, 0x40000000, 0x7f800017
  TEST_R4 145, xt.rqs, 1, 0x00800001, 0x40000000, 0x7f800017
  TEST_R4 146, xt.rqs, 1, 0x01000000, 0x40000000, 0x7f800018
  TEST_R4 147, xt.rqs, 0, 0xff000000, 0x40000000, 0x7f800018
  TEST_R4 148, xt.rqs, 1, 0x02ffffff, 0x40000000, 0x7f800018
  TEST_R4 149, xt.rqs, 0xffffffff, 0xfd000001, 0x40000000, 0x7f800018
  TEST_R4 150, xt.rqs, 0xffffffff, 0xfeffffff, 0x40000000, 0x7f800018
  TEST_R4 151, xt.rqs, 1, 0x01000001, 0x40000000, 0x7f800018
  TEST_R4 152, xt.rqs, 1, 0x02000000, 0x40000000, 0x7f800019
  TEST_R4 153, xt.rqs, 0, 0xfe000000, 0x40000000, 0x7f800019
  TEST_R4 154, xt.rqs, 1, 0x05ffffff, 0x40000000, 0x7f800019
  TEST_R4 155, xt.rqs, 0xffffffff, 0xfa000001, 0x40000000, 0x7f800019
  TEST_R4 156, xt.rqs, 0xffffffff, 0xfdffffff, 0x40000000, 0x7f800019
  TEST_R4 157, xt.rqs, 1, 0x02000001, 0x40000000, 0x7f800019
  TEST_R4 158, xt.rqs, 1, 0x04000000, 0x40000000, 0x7f80001a
  TEST_R4 159, xt.rqs, 0, 0xfc000000, 0x40000000, 0x7f80001a
  TEST_R4 160, xt.rqs, 1, 0x0bffffff, 0x40000000, 0x7f80001a
  TEST_R4 161, xt.rqs, 0xffffffff, 0xf4000001, 0x40000000, 0x7f80001a
  TEST_R4 162, xt.rqs, 0xffffffff, 0xfbffffff, 0x40000000, 0x7f80001a
  TEST_R4 163, xt.rqs, 1, 0x04000001, 0x40000000, 0x7f80001a
  TEST_R4 164, xt.rqs, 1, 0x08000000, 0x40000000, 0x7f80001b
  TEST_R4 165, xt.rqs, 0, 0xf8000000, 0x40000000, 0x7f80001b
  TEST_R4 166, xt.rqs, 1, 0x17ffffff, 0x40000000, 0x7f80001b
  TEST_R4 167, xt.rqs, 0xffffffff, 0xe8000001, 0x40000000, 0x7f80001b
  TEST_R4 168, xt.rqs, 0xffffffff, 0xf7ffffff, 0x40000000, 0x7f80001b
  TEST_R4 169, xt.rqs, 1, 0x08000001, 0x40000000, 0x7f80001b
  TEST_R4 170, xt.rqs, 1, 0x10000000, 0x40000000, 0x7f80001c
  TEST_R4 171, xt.rqs, 0, 0xf0000000, 0x40000000, 0x7f80001c
  TEST_R4 172, xt.rqs, 1, 0x2fffffff, 0x40000000, 0x7f80001c
  TEST_R4 173, xt.rqs, 0xffffffff, 0xd0000001, 0x40000000, 0x7f80001c
  TEST_R4 174, xt.rqs, 0xffffffff, 0xefffffff, 0x40000000, 0x7f80001c
  TEST_R4 175, xt.rqs, 1, 0x10000001, 0x40000000, 0x7f80001c
  TEST_R4 176, xt.rqs, 1, 0x20000000, 0x40000000, 0x7f80001d
  TEST_R4 177, xt.rqs, 0, 0xe0000000, 0x40000000, 0x7f80001d
  TEST_R4 178, xt.rqs, 1, 0x5fffffff, 0x40000000, 0x7f80001d
  TEST_R4 179, xt.rqs, 0xffffffff, 0xa0000001, 0x40000000, 0x7f80001d
  TEST_R4 180, xt.rqs, 0xffffffff, 0xdfffffff, 0x40000000, 0x7f80001d
  TEST_R4 181, xt.rqs, 1, 0x20000001, 0x40000000, 0x7f80001d
  TEST_R4 182, xt.rqs, 1, 0x40000000, 0x40000000, 0x7f80001e
  TEST_R4 183, xt.rqs, 0, 0xc0000000, 0x40000000, 0x7f80001e
  TEST_R4 184, xt.rqs, 0xffffffff, 0xbfffffff, 0x40000000, 0x7f80001e
  TEST_R4 185, xt.rqs, 1, 0x40000001, 0x40000000, 0x7f80001e
  TEST_R4 186, xt.rqs, 0, 0x80000000, 0x40000000, 0x7f80001f

  // Ties of the first rounding, and products of all signs.
  TEST_R4 187, xt.rqs, 0, 0, 0, 0x7f800000
  TEST_R4 188, xt.rqs, 0, 0, 1, 0x7f80001f
  TEST_R4 189, xt.rqs, 0, 0, 0x7fffffff, 0x7f800018
  TEST_R4 190, xt.rqs, 0, 0, 0x80000000, 0x7f800001
  TEST_R4 191, xt.rqs, 0, 0, 0xffffffff, 0x7f80001e
  TEST_R4 192, xt.rqs, 0, 0, 0x40000000, 0x7f800000
  TEST_R4 193, xt.rqs, 0, 0, 0xc0000000, 0x7f80001f
  TEST_R4 194, xt.rqs, 0, 0, 0xc35a96e7, 0x7f800018
  TEST_R4 195, xt.rqs, 0, 0, 0x5a0f3c85, 0x7f800001
  TEST_R4 196, xt.rqs, 0, 1, 0, 0x7f80001e
  TEST_R4 197, xt.rqs, 0, 1, 1, 0x7f800000
  TEST_R4 198, xt.rqs, 0, 1, 0x7fffffff, 0x7f80001f
  TEST_R4 199, xt.rqs, 0, 1, 0x80000000, 0x7f800018
  TEST_R4 200, xt.rqs, 0, 1, 0xffffffff, 0x7f800001
  TEST_R4 201, xt.rqs, 0, 1, 0x40000000, 0x7f80001e
  TEST_R4 202, xt.rqs, 0, 1, 0xc0000000, 0x7f800000
  TEST_R4 203, xt.rqs, 0, 1, 0xc35a96e7, 0x7f80001f
  TEST_R4 204, xt.rqs, 0, 1, 0x5a0f3c85, 0x7f800018
  TEST_R4 205, xt.rqs, 0, 0x7fffffff, 0, 0x7f800001
  TEST_R4 206, xt.rqs, 0, 0x7fffffff, 1, 0x7f80001e
  TEST_R4 207, xt.rqs, 127, 0x7fffffff, 0x7fffffff, 0x7f800000
  TEST_R4 208, xt.rqs, 0xffffffff, 0x7fffffff, 0x80000000, 0x7f80001f
  TEST_R4 209, xt.rqs, 0, 0x7fffffff, 0xffffffff, 0x7f800018
  TEST_R4 210, xt.rqs, 127, 0x7fffffff, 0x40000000, 0x7f800001
  TEST_R4 211, xt.rqs, 0xffffffff, 0x7fffffff, 0xc0000000, 0x7f80001e
  TEST_R4 212, xt.rqs, 0xffffff80, 0x7fffffff, 0xc35a96e7, 0x7f800000
  TEST_R4 213, xt.rqs, 1, 0x7fffffff, 0x5a0f3c85, 0x7f80001f
  TEST_R4 214, xt.rqs, 0, 0x80000000, 0, 0x7f800018
  TEST_R4 215, xt.rqs, 0, 0x80000000, 1, 0x7f800001
  TEST_R4 216, xt.rqs, 0xfffffffe, 0x80000000, 0x7fffffff, 0x7f80001e
  TEST_R4 217, xt.rqs, 127, 0x80000000, 0x80000000, 0x7f800000
  TEST_R4 218, xt.rqs, 0, 0x80000000, 0xffffffff, 0x7f80001f
  TEST_R4 219, xt.rqs, 0xffffffc0, 0x80000000, 0x40000000, 0x7f800018
  TEST_R4 220, xt.rqs, 127, 0x80000000, 0xc0000000, 0x7f800001
  TEST_R4 221, xt.rqs, 1, 0x80000000, 0xc35a96e7, 0x7f80001e
  TEST_R4 222, xt.rqs, 0xffffff80, 0x80000000, 0x5a0f3c85, 0x7f800000
  TEST_R4 223, xt.rqs, 0, 0xffffffff, 0, 0x7f80001f
  TEST_R4 224, xt.rqs, 0, 0xffffffff, 1, 0x7f800018
  TEST_R4 225, xt.rqs, 0, 0xffffffff, 0x7fffffff, 0x7f800001
  TEST_R4 226, xt.rqs, 0, 0xffffffff, 0x80000000, 0x7f80001e
  TEST_R4 227, xt.rqs, 0, 0xffffffff, 0xffffffff, 0x7f800000
  TEST_R4 228, xt.rqs, 0, 0xffffffff, 0x40000000, 0x7f80001f
  TEST_R4 229, xt.rqs, 0, 0xffffffff, 0xc0000000, 0x7f800018
  TEST_R4 230, xt.rqs, 0, 0xffffffff, 0xc35a96e7, 0x7f800001
  TEST_R4 231, xt.rqs, 0, 0xffffffff, 0x5a0f3c85, 0x7f80001e
  TEST_R4 232, xt.rqs, 0, 0x40000000, 0, 0x7f800000
  TEST_R4 233, xt.rqs, 0, 0x40000000, 1, 0x7f80001f
  TEST_R4 234, xt.rqs, 64, 0x40000000, 0x7fffffff, 0x7f800018
  TEST_R4 235, xt.rqs, 0xffffff80, 0x40000000, 0x80000000, 0x7f800001
  TEST_R4 236, xt.rqs, 0, 0x40000000, 0xffffffff, 0x7f80001e
  TEST_R4 237, xt.rqs, 127, 0x40000000, 0x40000000, 0x7f800000
  TEST_R4 238, xt.rqs, 0, 0x40000000, 0xc0000000, 0x7f80001f
  TEST_R4 239, xt.rqs, 0xffffffe2, 0x40000000, 0xc35a96e7, 0x7f800018
  TEST_R4 240, xt.rqs, 127, 0x40000000, 0x5a0f3c85, 0x7f800001
  TEST_R4 241, xt.rqs, 0, 0xc0000000, 0, 0x7f80001e
  TEST_R4 242, xt.rqs, 0, 0xc0000000, 1, 0x7f800000
  TEST_R4 243, xt.rqs, 0, 0xc0000000, 0x7fffffff, 0x7f80001f
  TEST_R4 244, xt.rqs, 64, 0xc0000000, 0x80000000, 0x7f800018
  TEST_R4 245, xt.rqs, 0, 0xc0000000, 0xffffffff, 0x7f800001
  TEST_R4 246, xt.rqs, 0, 0xc0000000, 0x40000000, 0x7f80001e
  TEST_R4 247, xt.rqs, 127, 0xc0000000, 0xc0000000, 0x7f800000
  TEST_R4 248, xt.rqs, 0, 0xc0000000, 0xc35a96e7, 0x7f80001f
  TEST_R4 249, xt.rqs, 0xffffffd3, 0xc0000000, 0x5a0f3c85, 0x7f800018
  TEST_R4 250, xt.rqs, 0, 0xc35a96e7, 0, 0x7f800001
  TEST_R4 251, xt.rqs, 0, 0xc35a96e7, 1, 0x7f80001e
  TEST_R4 252, xt.rqs, 0xffffff80, 0xc35a96e7, 0x7fffffff, 0x7f800000
  TEST_R4 253, xt.rqs, 0, 0xc35a96e7, 0x80000000, 0x7f80001f
  TEST_R4 254, xt.rqs, 0, 0xc35a96e7, 0xffffffff, 0x7f800018
  TEST_R4 255, xt.rqs, 0xffffff80, 0xc35a96e7, 0x40000000, 0x7f800001
  TEST_R4 256, xt.rqs, 0, 0xc35a96e7, 0xc0000000, 0x7f80001e
  TEST_R4 257, xt.rqs, 127, 0xc35a96e7, 0xc35a96e7, 0x7f800000
  TEST_R4 258, xt.rqs, 0, 0xc35a96e7, 0x5a0f3c85, 0x7f80001f
  TEST_R4 259, xt.rqs, 0, 0x5a0f3c85, 0, 0x7f800018
  TEST_R4 260, xt.rqs, 0, 0x5a0f3c85, 1, 0x7f800001
  TEST_R4 261, xt.rqs, 1, 0x5a0f3c85, 0x7fffffff, 0x7f80001e
  TEST_R4 262, xt.rqs, 0xffffff80, 0x5a0f3c85, 0x80000000, 0x7f800000
  TEST_R4 263, xt.rqs, 0, 0x5a0f3c85, 0xffffffff, 0x7f80001f
  TEST_R4 264, xt.rqs, 45, 0x5a0f3c85, 0x40000000, 0x7f800018
  TEST_R4 265, xt.rqs, 0xffffff80, 0x5a0f3c85, 0xc0000000, 0x7f800001
  TEST_R4 266, xt.rqs, 0xffffffff, 0x5a0f3c85, 0xc35a96e7, 0x7f80001e
  TEST_R4 267, xt.rqs, 127, 0x5a0f3c85, 0x5a0f3c85, 0x7f800000

  // Zero point and clamp: each bit, each corner, lo above hi.
  TEST_R4 268, xt.rqs, 6, 10, 0x40000000, 0x7f800100
  TEST_R4 269, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800100
  TEST_R4 270, xt.rqs, 127, 600, 0x40000000, 0x7f800100
  TEST_R4 271, xt.rqs, 7, 10, 0x40000000, 0x7f800200
  TEST_R4 272, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800200
  TEST_R4 273, xt.rqs, 127, 600, 0x40000000, 0x7f800200
  TEST_R4 274, xt.rqs, 9, 10, 0x40000000, 0x7f800400
  TEST_R4 275, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800400
  TEST_R4 276, xt.rqs, 127, 600, 0x40000000, 0x7f800400
  TEST_R4 277, xt.rqs, 13, 10, 0x40000000, 0x7f800800
  TEST_R4 278, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f800800
  TEST_R4 279, xt.rqs, 127, 600, 0x40000000, 0x7f800800
  TEST_R4 280, xt.rqs, 21, 10, 0x40000000, 0x7f801000
  TEST_R4 281, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f801000
  TEST_R4 282, xt.rqs, 127, 600, 0x40000000, 0x7f801000
  TEST_R4 283, xt.rqs, 37, 10, 0x40000000, 0x7f802000
  TEST_R4 284, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f802000
  TEST_R4 285, xt.rqs, 127, 600, 0x40000000, 0x7f802000
  TEST_R4 286, xt.rqs, 69, 10, 0x40000000, 0x7f804000
  TEST_R4 287, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f804000
  TEST_R4 288, xt.rqs, 127, 600, 0x40000000, 0x7f804000
  TEST_R4 289, xt.rqs, 0xffffff85, 10, 0x40000000, 0x7f808000
  TEST_R4 290, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7f808000
  TEST_R4 291, xt.rqs, 127, 600, 0x40000000, 0x7f808000
  TEST_R4 292, xt.rqs, 5, 10, 0x40000000, 0x7f810000
  TEST_R4 293, xt.rqs, 0xffffff81, 0xfffffda8, 0x40000000, 0x7f810000
  TEST_R4 294, xt.rqs, 127, 600, 0x40000000, 0x7f810000
  TEST_R4 295, xt.rqs, 5, 10, 0x40000000, 0x7f820000
  TEST_R4 296, xt.rqs, 0xffffff82, 0xfffffda8, 0x40000000, 0x7f820000
  TEST_R4 297, xt.rqs, 127, 600, 0x40000000, 0x7f820000
  TEST_R4 298, xt.rqs, 5, 10, 0x40000000, 0x7f840000
  TEST_R4 299, xt.rqs, 0xffffff84, 0xfffffda8, 0x40000000, 0x7f840000
  TEST_R4 300, xt.rqs, 127, 600, 0x40000000, 0x7f840000
  TEST_R4 301, xt.rqs, 5, 10, 0x40000000, 0x7f880000
  TEST_R4 302, xt.rqs, 0xffffff88, 0xfffffda8, 0x40000000, 0x7f880000
  TEST_R4 303, xt.rqs, 127, 600, 0x40000000, 0x7f880000
  TEST_R4 304, xt.rqs, 5, 10, 0x40000000, 0x7f900000
  TEST_R4 305, xt.rqs, 0xffffff90, 0xfffffda8, 0x40000000, 0x7f900000
  TEST_R4 306, xt.rqs, 127, 600, 0x40000000, 0x7f900000
  TEST_R4 307, xt.rqs, 5, 10, 0x40000000, 0x7fa00000
  TEST_R4 308, xt.rqs, 0xffffffa0, 0xfffffda8, 0x40000000, 0x7fa00000
  TEST_R4 309, xt.rqs, 127, 600, 0x40000000, 0x7fa00000
  TEST_R4 310, xt.rqs, 5, 10, 0x40000000, 0x7fc00000
  TEST_R4 311, xt.rqs, 0xffffffc0, 0xfffffda8, 0x40000000, 0x7fc00000
  TEST_R4 312, xt.rqs, 127, 600, 0x40000000, 0x7fc00000
  TEST_R4 313, xt.rqs, 5, 10, 0x40000000, 0x7f000000
  TEST_R4 314, xt.rqs, 0, 0xfffffda8, 0x40000000, 0x7f000000
  TEST_R4 315, xt.rqs, 127, 600, 0x40000000, 0x7f000000
  TEST_R4 316, xt.rqs, 5, 10, 0x40000000, 0x7e800000
  TEST_R4 317, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7e800000
  TEST_R4 318, xt.rqs, 126, 600, 0x40000000, 0x7e800000
  TEST_R4 319, xt.rqs, 5, 10, 0x40000000, 0x7d800000
  TEST_R4 320, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7d800000
  TEST_R4 321, xt.rqs, 125, 600, 0x40000000, 0x7d800000
  TEST_R4 322, xt.rqs, 5, 10, 0x40000000, 0x7b800000
  TEST_R4 323, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x7b800000
  TEST_R4 324, xt.rqs, 123, 600, 0x40000000, 0x7b800000
  TEST_R4 325, xt.rqs, 5, 10, 0x40000000, 0x77800000
  TEST_R4 326, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x77800000
  TEST_R4 327, xt.rqs, 119, 600, 0x40000000, 0x77800000
  TEST_R4 328, xt.rqs, 5, 10, 0x40000000, 0x6f800000
  TEST_R4 329, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x6f800000
  TEST_R4 330, xt.rqs, 111, 600, 0x40000000, 0x6f800000
  TEST_R4 331, xt.rqs, 5, 10, 0x40000000, 0x5f800000
  TEST_R4 332, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x5f800000
  TEST_R4 333, xt.rqs, 95, 600, 0x40000000, 0x5f800000
  TEST_R4 334, xt.rqs, 5, 10, 0x40000000, 0x3f800000
  TEST_R4 335, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0x3f800000
  TEST_R4 336, xt.rqs, 63, 600, 0x40000000, 0x3f800000
  TEST_R4 337, xt.rqs, 0xffffffff, 10, 0x40000000, 0xff800000
  TEST_R4 338, xt.rqs, 0xffffff80, 0xfffffda8, 0x40000000, 0xff800000
  TEST_R4 339, xt.rqs, 0xffffffff, 600, 0x40000000, 0xff800000
  TEST_R4 340, xt.rqs, 0xffffff80, 0xfffffed4, 0x40000000, 0x7f800000
  TEST_R4 341, xt.rqs, 2, 3, 0x40000000, 0x7f800000
  TEST_R4 342, xt.rqs, 127, 300, 0x40000000, 0x7f800000
  TEST_R4 343, xt.rqs, 0xffffff80, 0xfffffed4, 0x40000000, 0x807f0000
  TEST_R4 344, xt.rqs, 0xffffff80, 3, 0x40000000, 0x807f0000
  TEST_R4 345, xt.rqs, 0xffffff80, 300, 0x40000000, 0x807f0000
  TEST_R4 346, xt.rqs, 0xffffffff, 0xfffffed4, 0x40000000, 0xff000000
  TEST_R4 347, xt.rqs, 0xffffffff, 3, 0x40000000, 0xff000000
  TEST_R4 348, xt.rqs, 0xffffffff, 300, 0x40000000, 0xff000000
  TEST_R4 349, xt.rqs, 5, 0xfffffed4, 0x40000000, 0x05050000
  TEST_R4 350, xt.rqs, 5, 3, 0x40000000, 0x05050000
  TEST_R4 351, xt.rqs, 5, 300, 0x40000000, 0x05050000
  TEST_R4 352, xt.rqs, 0xffffffe9, 0xfffffed4, 0x40000000, 0x7f807f00
  TEST_R4 353, xt.rqs, 127, 3, 0x40000000, 0x7f807f00
  TEST_R4 354, xt.rqs, 127, 300, 0x40000000, 0x7f807f00
  TEST_R4 355, xt.rqs, 0xffffff80, 0xfffffed4, 0x40000000, 0x807f7f00
  TEST_R4 356, xt.rqs, 0xffffff80, 3, 0x40000000, 0x807f7f00
  TEST_R4 357, xt.rqs, 0xffffff80, 300, 0x40000000, 0x807f7f00
  TEST_R4 358, xt.rqs, 0xffffffff, 0xfffffed4, 0x40000000, 0xff007f00
  TEST_R4 359, xt.rqs, 0xffffffff, 3, 0x40000000, 0xff007f00
  TEST_R4 360, xt.rqs, 0xffffffff, 300, 0x40000000, 0xff007f00
  TEST_R4 361, xt.rqs, 5, 0xfffffed4, 0x40000000, 0x05057f00
  TEST_R4 362, xt.rqs, 5, 3, 0x40000000, 0x05057f00
  TEST_R4 363, xt.rqs, 5, 300, 0x40000000, 0x05057f00
  TEST_R4 364, xt.rqs, 0xffffff80, 0xfffffed4, 0x40000000, 0x7f808000
  TEST_R4 365, xt.rqs, 0xffffff82, 3, 0x40000000, 0x7f808000
  TEST_R4 366, xt.rqs, 22, 300, 0x40000000, 0x7f808000
  TEST_R4 367, xt.rqs, 0xffffff80, 0xfffffed4, 0x40000000, 0x807f8000
  TEST_R4 368, xt.rqs, 0xffffff80, 3, 0x40000000, 0x807f8000
  TEST_R4 369, xt.rqs, 0xffffff80, 300, 0x40000000, 0x807f8000
  TEST_R4 370, xt.rqs, 0xffffffff, 0xfffffed4, 0x40000000, 0xff008000
  TEST_R4 371, xt.rqs, 0xffffffff, 3, 0x40000000, 0xff008000
  TEST_R4 372, xt.rqs, 0xffffffff, 300, 0x40000000, 0xff008000
  TEST_R4 373, xt.rqs, 5, 0xfffffed4, 0x40000000, 0x05058000
  TEST_R4 374, xt.rqs, 5, 3, 0x40000000, 0x05058000
  TEST_R4 375, xt.rqs, 5, 300, 0x40000000, 0x05058000
  TEST_R4 376, xt.rqs, 0xffffff80, 0xfffffed4, 0x40000000, 0x7f80ff00
  TEST_R4 377, xt.rqs, 1, 3, 0x40000000, 0x7f80ff00
  TEST_R4 378, xt.rqs, 127, 300, 0x40000000, 0x7f80ff00
  TEST_R4 379, xt.rqs, 0xffffff80, 0xfffffed4, 0x40000000, 0x807fff00
  TEST_R4 380, xt.rqs, 0xffffff80, 3, 0x40000000, 0x807fff00
  TEST_R4 381, xt.rqs, 0xffffff80, 300, 0x40000000, 0x807fff00
  TEST_R4 382, xt.rqs, 0xffffffff, 0xfffffed4, 0x40000000, 0xff00ff00
  TEST_R4 383, xt.rqs, 0xffffffff, 3, 0x40000000, 0xff00ff00
  TEST_R4 384, xt.rqs, 0xffffffff, 300, 0x40000000, 0xff00ff00
  TEST_R4 385, xt.rqs, 5, 0xfffffed4, 0x40000000, 0x0505ff00
  TEST_R4 386, xt.rqs, 5, 3, 0x40000000, 0x0505ff00
  TEST_R4 387, xt.rqs, 5, 300, 0x40000000, 0x0505ff00

  // Each bit of the multiplier alone.
  TEST_R4 388, xt.rqs, 1, 0x7fffffff, 1, 0x7f800000
  TEST_R4 389, xt.rqs, 2, 0x7fffffff, 2, 0x7f800000
  TEST_R4 390, xt.rqs, 4, 0x7fffffff, 4, 0x7f800000
  TEST_R4 391, xt.rqs, 8, 0x7fffffff, 8, 0x7f800000
  TEST_R4 392, xt.rqs, 16, 0x7fffffff, 16, 0x7f800000
  TEST_R4 393, xt.rqs, 32, 0x7fffffff, 32, 0x7f800000
  TEST_R4 394, xt.rqs, 64, 0x7fffffff, 64, 0x7f800000
  TEST_R4 395, xt.rqs, 64, 0x3fffffff, 128, 0x7f800000
  TEST_R4 396, xt.rqs, 64, 0x1fffffff, 256, 0x7f800000
  TEST_R4 397, xt.rqs, 64, 0x0fffffff, 512, 0x7f800000
  TEST_R4 398, xt.rqs, 64, 0x07ffffff, 1024, 0x7f800000
  TEST_R4 399, xt.rqs, 64, 0x03ffffff, 2048, 0x7f800000
  TEST_R4 400, xt.rqs, 64, 0x01ffffff, 0x00001000, 0x7f800000
  TEST_R4 401, xt.rqs, 64, 0x00ffffff, 0x00002000, 0x7f800000
  TEST_R4 402, xt.rqs, 64, 0x007fffff, 0x00004000, 0x7f800000
  TEST_R4 403, xt.rqs, 64, 0x003fffff, 0x00008000, 0x7f800000
  TEST_R4 404, xt.rqs, 64, 0x001fffff, 0x00010000, 0x7f800000
  TEST_R4 405, xt.rqs, 64, 0x000fffff, 0x00020000, 0x7f800000
  TEST_R4 406, xt.rqs, 64, 0x0007ffff, 0x00040000, 0x7f800000
  TEST_R4 407, xt.rqs, 64, 0x0003ffff, 0x00080000, 0x7f800000
  TEST_R4 408, xt.rqs, 64, 0x0001ffff, 0x00100000, 0x7f800000
  TEST_R4 409, xt.rqs, 64, 0x0000ffff, 0x00200000, 0x7f800000
  TEST_R4 410, xt.rqs, 64, 0x00007fff, 0x00400000, 0x7f800000
  TEST_R4 411, xt.rqs, 64, 0x00003fff, 0x00800000, 0x7f800000
  TEST_R4 412, xt.rqs, 64, 0x00001fff, 0x01000000, 0x7f800000
  TEST_R4 413, xt.rqs, 64, 4095, 0x02000000, 0x7f800000
  TEST_R4 414, xt.rqs, 64, 2047, 0x04000000, 0x7f800000
  TEST_R4 415, xt.rqs, 64, 1023, 0x08000000, 0x7f800000
  TEST_R4 416, xt.rqs, 64, 511, 0x10000000, 0x7f800000
  TEST_R4 417, xt.rqs, 64, 255, 0x20000000, 0x7f800000
  TEST_R4 418, xt.rqs, 64, 127, 0x40000000, 0x7f800000
  TEST_R4 419, xt.rqs, 0xffffffc1, 63, 0x80000000, 0x7f800000

  // Boundaries of rs3 as a whole.
  TEST_R4 420, xt.rqs, 0, 3, 0x40000000, 0
  TEST_R4 421, xt.rqs, 0, 3, 0x40000000, 1
  TEST_R4 422, xt.rqs, 0xffffffff, 3, 0x40000000, 0x7fffffff
  TEST_R4 423, xt.rqs, 0xffffff80, 3, 0x40000000, 0x80000000
  TEST_R4 424, xt.rqs, 0xffffffff, 3, 0x40000000, 0xffffffff
  TEST_R4 425, xt.rqs, 0, 300, 0x40000000, 0
  TEST_R4 426, xt.rqs, 0, 300, 0x40000000, 1
  TEST_R4 427, xt.rqs, 0xffffffff, 300, 0x40000000, 0x7fffffff
  TEST_R4 428, xt.rqs, 0xffffff80, 300, 0x40000000, 0x80000000
  TEST_R4 429, xt.rqs, 0xffffffff, 300, 0x40000000, 0xffffffff

  // Bits 7 to 5 of rs3 do not count.
  TEST_R4 430, xt.rqs, 127, 1000, 0x40000000, 0x7f800000
  TEST_R4 431, xt.rqs, 127, 1000, 0x40000000, 0x7f800001
  TEST_R4 432, xt.rqs, 0, 1000, 0x40000000, 0x7f80001f
  TEST_R4 433, xt.rqs, 127, 1000, 0x40000000, 0x7f800020
  TEST_R4 434, xt.rqs, 127, 1000, 0x40000000, 0x7f800021
  TEST_R4 435, xt.rqs, 0, 1000, 0x40000000, 0x7f80003f
  TEST_R4 436, xt.rqs, 127, 1000, 0x40000000, 0x7f800040
  TEST_R4 437, xt.rqs, 127, 1000, 0x40000000, 0x7f800041
  TEST_R4 438, xt.rqs, 0, 1000, 0x40000000, 0x7f80005f
  TEST_R4 439, xt.rqs, 127, 1000, 0x40000000, 0x7f800060
  TEST_R4 440, xt.rqs, 127, 1000, 0x40000000, 0x7f800061
  TEST_R4 441, xt.rqs, 0, 1000, 0x40000000, 0x7f80007f
  TEST_R4 442, xt.rqs, 127, 1000, 0x40000000, 0x7f800080
  TEST_R4 443, xt.rqs, 127, 1000, 0x40000000, 0x7f800081
  TEST_R4 444, xt.rqs, 0, 1000, 0x40000000, 0x7f80009f
  TEST_R4 445, xt.rqs, 127, 1000, 0x40000000, 0x7f8000a0
  TEST_R4 446, xt.rqs, 127, 1000, 0x40000000, 0x7f8000a1
  TEST_R4 447, xt.rqs, 0, 1000, 0x40000000, 0x7f8000bf
  TEST_R4 448, xt.rqs, 127, 1000, 0x40000000, 0x7f8000c0
  TEST_R4 449, xt.rqs, 127, 1000, 0x40000000, 0x7f8000c1
  TEST_R4 450, xt.rqs, 0, 1000, 0x40000000, 0x7f8000df
  TEST_R4 451, xt.rqs, 127, 1000, 0x40000000, 0x7f8000e0
  TEST_R4 452, xt.rqs, 127, 1000, 0x40000000, 0x7f8000e1
  TEST_R4 453, xt.rqs, 0, 1000, 0x40000000, 0x7f8000ff

  // As networks do it, and noise.
  TEST_R4 454, xt.rqs, 115, 0x00006500, 0x697990bc, 0x73880d07
  TEST_R4 455, xt.rqs, 0xffffffb6, 0xaf8ea767, 0x666fee73, 0x39b6578b
  TEST_R4 456, xt.rqs, 115, 744, 0x7f2d89a5, 0x73880822
  TEST_R4 457, xt.rqs, 0xffffff80, 0x5308a5f8, 0x63a911af, 0x80f5352a
  TEST_R4 458, xt.rqs, 21, 32, 0x6cc3bfe1, 0x73880e82
  TEST_R4 459, xt.rqs, 0xffffffd4, 0x1b678ef0, 0x64fc8e2b, 0xd4940353
  TEST_R4 460, xt.rqs, 0xfffffff3, 0xffffe400, 0x772294e9, 0x73880dc8
  TEST_R4 461, xt.rqs, 0xffffffd3, 0x8bef59e4, 0x1a722ba8, 0xd31227b9
  TEST_R4 462, xt.rqs, 115, 0x00001200, 0x62a8d4ec, 0x738804e5
  TEST_R4 463, xt.rqs, 0xffffff9f, 0xff9d69f6, 0x2877a5a5, 0x9fd07d36
  TEST_R4 464, xt.rqs, 0, 0, 0x5f82fd09, 0x73880003
  TEST_R4 465, xt.rqs, 0xffffffa9, 0x18ce9bf7, 0x581dd281, 0xa92f5b37
  TEST_R4 466, xt.rqs, 0xffffff88, 0xffffe340, 0x569c7782, 0x73880845
  TEST_R4 467, xt.rqs, 23, 0x86f03b82, 0x877244e3, 0x17b9556a
  TEST_R4 468, xt.rqs, 115, 0x00002e00, 0x7a850d63, 0x73880a86
  TEST_R4 469, xt.rqs, 0xffffffde, 0x920820fe, 0xb368d419, 0xdece4e53
  TEST_R4 470, xt.rqs, 115, 0x00031800, 0x60c60122, 0x73880baa
  TEST_R4 471, xt.rqs, 0xffffffb1, 0x945f7632, 0x5bf789e3, 0xb182345c
  TEST_R4 472, xt.rqs, 115, 3392, 0x7fec56e1, 0x73880344
  TEST_R4 473, xt.rqs, 0xffffffd8, 0xf36c8dc2, 0x944fbd53, 0xd823d787
  TEST_R4 474, xt.rqs, 0xffffffa2, 0xffffe380, 0x6d0fbfc0, 0x73880346
  TEST_R4 475, xt.rqs, 0xffffffbd, 0x1e990462, 0xec6fd194, 0xbd27a8b9
  TEST_R4 476, xt.rqs, 11, 512, 0x78edf921, 0x738807e7
  TEST_R4 477, xt.rqs, 0xffffffb2, 0x8b8e1f9d, 0x0c8e5f15, 0xbcb2148f
  TEST_R4 478, xt.rqs, 60, 0x00008c00, 0x59ee6c22, 0x73880b89
  TEST_R4 479, xt.rqs, 0xffffff9e, 0x57bf9a50, 0x9a3a6dd2, 0x9e1f8090
  TEST_R4 480, xt.rqs, 115, 0x0000a800, 0x68b32cb3, 0x73880e88
  TEST_R4 481, xt.rqs, 0xfffffffa, 0x64282450, 0x161f9b7c, 0xfafe9180
  TEST_R4 482, xt.rqs, 86, 0x0000f400, 0x490d4465, 0x73881089
  TEST_R4 483, xt.rqs, 0xfffffffb, 0xa711e41d, 0x5fb3732d, 0x32cf037b
  TEST_R4 484, xt.rqs, 115, 0x00033000, 0x6e8ff68d, 0x73880caa
  TEST_R4 485, xt.rqs, 0xffffffe6, 0xdf7f36f0, 0x1621e02e, 0xe64e1e74
  TEST_R4 486, xt.rqs, 3, 0, 0x7a88c173, 0x73880302
  TEST_R4 487, xt.rqs, 0xffffffd8, 0x0a6a6108, 0x58131b9d, 0xd8fec244
  TEST_R4 488, xt.rqs, 0xffffffb7, 0xfffffd50, 0x754c3ddb, 0x73880643
  TEST_R4 489, xt.rqs, 71, 0xd2ac47b9, 0xc6d4cc34, 0x4712682b
  TEST_R4 490, xt.rqs, 68, 0x0001e800, 0x454baa55, 0x738802aa
  TEST_R4 491, xt.rqs, 30, 0xcce83d5e, 0x1aa9d52e, 0x1e65f05d
  TEST_R4 492, xt.rqs, 26, 28, 0x652a44c6, 0x73880460
  TEST_R4 493, xt.rqs, 0xffffffd0, 0x73540a7f, 0x4dc8daa7, 0xd0d771b9
  TEST_R4 494, xt.rqs, 0xffffff88, 0xffffd280, 0x6731dad7, 0x73880d66
  TEST_R4 495, xt.rqs, 84, 0x3fc36ad3, 0x568de5b6, 0x54345789
  TEST_R4 496, xt.rqs, 31, 0x00009000, 0x676dbd90, 0x7388024a
  TEST_R4 497, xt.rqs, 96, 0x570aad9f, 0x979abfa0, 0x75604a67
  TEST_R4 498, xt.rqs, 115, 0x0001a800, 0x69eda531, 0x73880089
  TEST_R4 499, xt.rqs, 104, 0xdcb7a2ea, 0xf942a31b, 0x68bd6f91
  TEST_R4 500, xt.rqs, 0xffffffa7, 0xfffcb000, 0x75e87076, 0x738809cb
  TEST_R4 501, xt.rqs, 38, 0x553f2b79, 0xfaecba6c, 0x263fb944

  // One register in two places or all.
  TEST_R4_RD_IS 502, xt.rqs, 8, 0, 0x620a4e7e, 0x73880880, a1
  TEST_R4_RD_IS 503, xt.rqs, 0xffffffde, 0xffffffb6, 0x5269791e, 0x73880e80, a1
  TEST_R4_RD_IS 504, xt.rqs, 22, 1536, 0x4ba01162, 0x73880fc7, a2
  TEST_R4_RD_IS 505, xt.rqs, 96, 184, 0x7f916006, 0x73880441, a2
  TEST_R4_RD_IS 506, xt.rqs, 0xffffffc6, 0xffffff8c, 0x54a17240, 0x738813e0, a3
  TEST_R4_RD_IS 507, xt.rqs, 115, 368, 0x6197cb7a, 0x73880741, a3
  TEST_R4_SAME_SOURCES 508, xt.rqs, 0xffffffc3, 0xc35a96e7
  TEST_R4_SAME_SOURCES 509, xt.rqs, 90, 0x5a0f3c85
  TEST_R4_SAME_SOURCES 510, xt.rqs, 127, 0x7f800000
  TEST_R4_SAME_SOURCES 511, xt.rqs, 127, 0x7f800003

  // Every register in every place.
  TEST_R4_REGISTERS 512, xt.rqs, 0xffffff88, 0xffffe680, 0x4f5d0cf7, 0x73880665, x1, x13, x19, x25, x7
  TEST_R4_REGISTERS 513, xt.rqs, 115, 408, 0x532dcee8, 0x73881381, x2, x14, x20, x26, x7
  TEST_R4_REGISTERS 514, xt.rqs, 61, 0x00004800, 0x62ede8a8, 0x73880508, x4, x15, x21, x27, x7
  TEST_R4_REGISTERS 515, xt.rqs, 12, 0, 0x5da64b32, 0x73880cc3, x5, x16, x22, x28, x7
  TEST_R4_REGISTERS 516, xt.rqs, 0xffffffe2, 0xffffffce, 0x6bee7b82, 0x73880c40, x6, x17, x23, x29, x7
  TEST_R4_REGISTERS 517, xt.rqs, 73, 472, 0x415f1ba3, 0x73880d22, x7, x18, x24, x30, x5
  TEST_R4_REGISTERS 518, xt.rqs, 39, 0x0000b800, 0x64d7f894, 0x7388034a, x8, x19, x25, x31, x7
  TEST_R4_REGISTERS 519, xt.rqs, 0xffffff88, 0xffff5800, 0x68deb5b3, 0x73880d48, x9, x20, x26, x1, x7
  TEST_R4_REGISTERS 520, xt.rqs, 115, 0x00037000, 0x774a3187, 0x73880d2b, x10, x21, x27, x2, x7
  TEST_R4_REGISTERS 521, xt.rqs, 115, 728, 0x50a1b55c, 0x73880562, x11, x22, x28, x4, x7
  TEST_R4_REGISTERS 522, xt.rqs, 81, 102, 0x50c263c3, 0x73881100, x12, x23, x29, x5, x7
  TEST_R4_REGISTERS 523, xt.rqs, 115, 2560, 0x5b671a42, 0x738802c4, x13, x24, x30, x6, x7
  TEST_R4_REGISTERS 524, xt.rqs, 115, 0x0000be00, 0x5dcb3aeb, 0x73880b48, x14, x25, x31, x7, x5
  TEST_R4_REGISTERS 525, xt.rqs, 0xffffff88, 0xffff9b00, 0x6bd96f57, 0x73880ca7, x15, x26, x1, x8, x7
  TEST_R4_REGISTERS 526, xt.rqs, 0xffffffdd, 0xffffaa00, 0x43da393b, 0x73880bc8, x16, x27, x2, x9, x7
  TEST_R4_REGISTERS 527, xt.rqs, 0xffffff88, 0xfffffcd8, 0x5ca6dc73, 0x73880bc2, x17, x28, x4, x10, x7
  TEST_R4_REGISTERS 528, xt.rqs, 0xffffffcb, 0xfffffba0, 0x41e62e88, 0x738813e3, x18, x29, x5, x11, x7
  TEST_R4_REGISTERS 529, xt.rqs, 0xffffff88, 0xffffe580, 0x6db95a59, 0x73880fc5, x19, x30, x6, x12, x7
  TEST_R4_REGISTERS 530, xt.rqs, 62, 0x00017800, 0x50ca1625, 0x738803ea, x20, x31, x7, x13, x5
  TEST_R4_REGISTERS 531, xt.rqs, 29, 0x00003c00, 0x4daed5cb, 0x73880ba9, x21, x1, x8, x14, x7
  TEST_R4_REGISTERS 532, xt.rqs, 0xffffffc5, 0xfffff040, 0x4476af94, 0x73880845, x22, x2, x9, x15, x7
  TEST_R4_REGISTERS 533, xt.rqs, 0xffffff88, 0xffffda00, 0x74e9ead0, 0x73880c26, x23, x4, x10, x16, x7
  TEST_R4_REGISTERS 534, xt.rqs, 115, 436, 0x74d665e1, 0x738810c1, x24, x5, x11, x17, x7
  TEST_R4_REGISTERS 535, xt.rqs, 0xfffffffb, 0xfffff600, 0x436935b4, 0x738800e8, x25, x6, x12, x18, x7
  TEST_R4_REGISTERS 536, xt.rqs, 0xffffff8a, 0xfffff1c0, 0x4296b5a2, 0x73880104, x26, x7, x13, x19, x5
  TEST_R4_REGISTERS 537, xt.rqs, 0xffffffb0, 0xfffdf800, 0x50e5e1a7, 0x7388028a, x27, x8, x14, x20, x7
  TEST_R4_REGISTERS 538, xt.rqs, 85, 0x00025000, 0x4826c006, 0x7388022a, x28, x9, x15, x21, x7
  TEST_R4_REGISTERS 539, xt.rqs, 61, 0x0002e000, 0x48a2bbb2, 0x738809cb, x29, x10, x16, x22, x7
  TEST_R4_REGISTERS 540, xt.rqs, 0xffffffe8, 0xfffffe20, 0x757fac9f, 0x738804e4, x30, x11, x17, x23, x7
  TEST_R4_REGISTERS 541, xt.rqs, 46, 116, 0x61572b80, 0x73880201, x31, x12, x18, x24, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_R4_RESULT_AFTER 542, 0, xt.rqs, 0xffffff88, 0xffffe200, 0x72c0370e, 0x73880905
  TEST_R4_LOADED 543, 0, a1, 0x00002800, xt.rqs, 115, 0xffffd7ff, 0x76688a61, 0x73881326
  TEST_R4_LOADED 544, 0, a2, 0x7c29eba4, xt.rqs, 0xffffff88, 0xffffff2a, 0x83d6145b, 0x73880000
  TEST_R4_LOADED 545, 0, a3, 0x73881362, xt.rqs, 20, 8, 0x49a9d97d, 0x8c77ec9d
  TEST_R4_RESULT_AFTER 546, 1, xt.rqs, 0xfffffffd, 0xffff9000, 0x45bd7dbb, 0x738805ab
  TEST_R4_LOADED 547, 1, a1, 0xffff8a00, xt.rqs, 0xffffff88, 0x000075ff, 0x5c54cbf7, 0x73881267
  TEST_R4_LOADED 548, 1, a2, 0x61a85623, xt.rqs, 100, 1888, 0x9e57a9dc, 0x73880a24
  TEST_R4_LOADED 549, 1, a3, 0x738803c0, xt.rqs, 0xffffffa4, 0xffffff96, 0x730ebbc9, 0x8c77fc3f
  TEST_R4_RESULT_AFTER 550, 2, xt.rqs, 69, 248, 0x77e50384, 0x73880bc2
  TEST_R4_LOADED 551, 2, a1, 448, xt.rqs, 24, 0xfffffe3f, 0x42a35f53, 0x73880984
  TEST_R4_LOADED 552, 2, a2, 0x4242f708, xt.rqs, 0xffffffb5, 0xffffd800, 0xbdbd08f7, 0x73880826
  TEST_R4_LOADED 553, 2, a3, 0x73880e8b, xt.rqs, 107, 0x0005b000, 0x41b36dfd, 0x8c77f174
  TEST_R4_123_AFTER 554, 0, 0, 0, xt.rqs, 115, 0x0005b000, 0x693de670, 0x738806ab
  TEST_R4_123_AFTER 555, 0, 0, 1, xt.rqs, 107, 0x0000a600, 0x467523c2, 0x738810a8
  TEST_R4_123_AFTER 556, 0, 0, 2, xt.rqs, 87, 0x00001c00, 0x63c3ce41, 0x73880086
  TEST_R4_123_AFTER 557, 0, 1, 0, xt.rqs, 16, 2048, 0x730999ed, 0x73880287
  TEST_R4_123_AFTER 558, 0, 1, 1, xt.rqs, 0xffffffa6, 0xffffff8a, 0x6fb382b4, 0x73880da0
  TEST_R4_123_AFTER 559, 0, 1, 2, xt.rqs, 76, 0x00017000, 0x5f367c31, 0x7388082a
  TEST_R4_123_AFTER 560, 1, 0, 0, xt.rqs, 115, 0x00015400, 0x5465283c, 0x73880ce9
  TEST_R4_123_AFTER 561, 1, 0, 1, xt.rqs, 88, 0x00011000, 0x45acfcf4, 0x73880ea9
  TEST_R4_123_AFTER 562, 1, 0, 2, xt.rqs, 37, 960, 0x78b0926b, 0x738809e5
  TEST_R4_123_AFTER 563, 1, 1, 0, xt.rqs, 0xffffffe7, 0xffff5000, 0x791ba390, 0x738811ca
  TEST_R4_123_AFTER 564, 1, 1, 1, xt.rqs, 0, 0xffffffe8, 0x5dcbc630, 0x73880921
  TEST_R4_123_AFTER 565, 1, 1, 2, xt.rqs, 0xffffffe0, 0xffffb000, 0x4e53c615, 0x73881188
  TEST_R4_123_AFTER 566, 2, 0, 0, xt.rqs, 0xffffff88, 0xfffd6000, 0x6b2bc0b2, 0x73880eaa
  TEST_R4_123_AFTER 567, 2, 0, 1, xt.rqs, 99, 0x00003a00, 0x5f5e7112, 0x73880de7
  TEST_R4_123_AFTER 568, 2, 0, 2, xt.rqs, 115, 3232, 0x7a117681, 0x73880e44
  TEST_R4_123_AFTER 569, 2, 1, 0, xt.rqs, 0xffffffcb, 0xfffff540, 0x6681873c, 0x73881065
  TEST_R4_123_AFTER 570, 2, 1, 1, xt.rqs, 0xffffff88, 0xffffff22, 0x6e820272, 0x738806a0
  TEST_R4_123_AFTER 571, 2, 1, 2, xt.rqs, 54, 2432, 0x55f6847c, 0x73880365
  TEST_R4_321_AFTER 572, 0, 0, 0, xt.rqs, 61, 720, 0x46604048, 0x73880c23
  TEST_R4_321_AFTER 573, 0, 0, 1, xt.rqs, 0xffffff88, 0xfffac000, 0x654de681, 0x73880acb
  TEST_R4_321_AFTER 574, 0, 0, 2, xt.rqs, 113, 0x0000d000, 0x4496fb8f, 0x738802c8
  TEST_R4_321_AFTER 575, 0, 1, 0, xt.rqs, 0xffffff93, 0xfffda000, 0x6a339f1b, 0x7388116a
  TEST_R4_321_AFTER 576, 0, 1, 1, xt.rqs, 65, 0x00002800, 0x4d139feb, 0x738811a7
  TEST_R4_321_AFTER 577, 0, 1, 2, xt.rqs, 0xffffffa9, 0xffffff68, 0x52a44011, 0x73880b00
  TEST_R4_321_AFTER 578, 1, 0, 0, xt.rqs, 115, 0x0006b000, 0x439af2de, 0x73880eeb
  TEST_R4_321_AFTER 579, 1, 0, 1, xt.rqs, 58, 992, 0x75251f92, 0x73880164
  TEST_R4_321_AFTER 580, 1, 0, 2, xt.rqs, 0xffffffcd, 0xffff9000, 0x760b2282, 0x73880129
  TEST_R4_321_AFTER 581, 1, 1, 0, xt.rqs, 115, 1824, 0x44eccc8f, 0x73880d23
  TEST_R4_321_AFTER 582, 1, 1, 1, xt.rqs, 115, 0x00008600, 0x73a89933, 0x73880e08
  TEST_R4_321_AFTER 583, 1, 1, 2, xt.rqs, 41, 480, 0x436ee601, 0x73880923
  TEST_R4_321_AFTER 584, 2, 0, 0, xt.rqs, 0xfffffff0, 0xfffff600, 0x539df909, 0x73880a26
  TEST_R4_321_AFTER 585, 2, 0, 1, xt.rqs, 0xffffff88, 0xfffff5e0, 0x7ccf61b7, 0x738805e4
  TEST_R4_321_AFTER 586, 2, 0, 2, xt.rqs, 0xffffff88, 0xffff8e00, 0x6bd2b504, 0x73880087
  TEST_R4_321_AFTER 587, 2, 1, 0, xt.rqs, 0xffffffc0, 0xffffff54, 0x6fdb1010, 0x73880be1
  TEST_R4_321_AFTER 588, 2, 1, 1, xt.rqs, 106, 0x00003e00, 0x68bd79f1, 0x73880527
  TEST_R4_321_AFTER 589, 2, 1, 2, xt.rqs, 0xfffffff6, 0xffffffa0, 0x70e40162, 0x73880ba2

  // x0 as a source is zero, as a destination stays so.
  TEST_R4_ZERO 590, xt.rqs, 11, 0x00008800, 0x5b89ebaa, 0x73880b28, x0, a2, a3
  TEST_R4_ZERO 591, xt.rqs, 5, 0x0001bc00, 0x5eb38930, 0x738805e9, a1, x0, a3
  TEST_R4_ZERO 592, xt.rqs, 0, 1056, 0x75a7f802, 0x73880d24, a1, a2, x0
  TEST_R4_ZERO 593, xt.rqs, 0, 0x00003480, 0x4e907cee, 0x73880ee6, x0, x0, x0
  TEST_R4_ZERO_RD 594, xt.rqs, 0xfffd7000, 0x7c3f7a09, 0x73880aca
  TEST_R4_ZERO_RD 595, xt.rqs, 26, 0x675aed3e, 0x738803a0
  TEST_R4_ZERO_RD 596, xt.rqs, 1472, 0x6c2b2b75, 0x738805c3

TEST_END
