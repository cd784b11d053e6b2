// xt.rqsu: 595 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Every shift, at ties and next to them.
  TEST_R4 2, xt.rqsu, 129, 1, 0x40000000, 0xff008000
  TEST_R4 3, xt.rqsu, 128, 0xffffffff, 0x40000000, 0xff008000
  TEST_R4 4, xt.rqsu, 129, 2, 0x40000000, 0xff008000
  TEST_R4 5, xt.rqsu, 127, 0xfffffffe, 0x40000000, 0xff008000
  TEST_R4 6, xt.rqsu, 127, 0xfffffffe, 0x40000000, 0xff008000
  TEST_R4 7, xt.rqsu, 129, 2, 0x40000000, 0xff008000
  TEST_R4 8, xt.rqsu, 129, 2, 0x40000000, 0xff008001
  TEST_R4 9, xt.rqsu, 128, 0xfffffffe, 0x40000000, 0xff008001
  TEST_R4 10, xt.rqsu, 129, 5, 0x40000000, 0xff008001
  TEST_R4 11, xt.rqsu, 127, 0xfffffffb, 0x40000000, 0xff008001
  TEST_R4 12, xt.rqsu, 127, 0xfffffffd, 0x40000000, 0xff008001
  TEST_R4 13, xt.rqsu, 129, 3, 0x40000000, 0xff008001
  TEST_R4 14, xt.rqsu, 129, 4, 0x40000000, 0xff008002
  TEST_R4 15, xt.rqsu, 128, 0xfffffffc, 0x40000000, 0xff008002
  TEST_R4 16, xt.rqsu, 129, 11, 0x40000000, 0xff008002
  TEST_R4 17, xt.rqsu, 127, 0xfffffff5, 0x40000000, 0xff008002
  TEST_R4 18, xt.rqsu, 127, 0xfffffffb, 0x40000000, 0xff008002
  TEST_R4 19, xt.rqsu, 129, 5, 0x40000000, 0xff008002
  TEST_R4 20, xt.rqsu, 129, 8, 0x40000000, 0xff008003
  TEST_R4 21, xt.rqsu, 128, 0xfffffff8, 0x40000000, 0xff008003
  TEST_R4 22, xt.rqsu, 129, 23, 0x40000000, 0xff008003
  TEST_R4 23, xt.rqsu, 127, 0xffffffe9, 0x40000000, 0xff008003
  TEST_R4 24, xt.rqsu, 127, 0xfffffff7, 0x40000000, 0xff008003
  TEST_R4 25, xt.rqsu, 129, 9, 0x40000000, 0xff008003
  TEST_R4 26, xt.rqsu, 129, 16, 0x40000000, 0xff008004
  TEST_R4 27, xt.rqsu, 128, 0xfffffff0, 0x40000000, 0xff008004
  TEST_R4 28, xt.rqsu, 129, 47, 0x40000000, 0xff008004
  TEST_R4 29, xt.rqsu, 127, 0xffffffd1, 0x40000000, 0xff008004
  TEST_R4 30, xt.rqsu, 127, 0xffffffef, 0x40000000, 0xff008004
  TEST_R4 31, xt.rqsu, 129, 17, 0x40000000, 0xff008004
  TEST_R4 32, xt.rqsu, 129, 32, 0x40000000, 0xff008005
  TEST_R4 33, xt.rqsu, 128, 0xffffffe0, 0x40000000, 0xff008005
  TEST_R4 34, xt.rqsu, 129, 95, 0x40000000, 0xff008005
  TEST_R4 35, xt.rqsu, 127, 0xffffffa1, 0x40000000, 0xff008005
  TEST_R4 36, xt.rqsu, 127, 0xffffffdf, 0x40000000, 0xff008005
  TEST_R4 37, xt.rqsu, 129, 33, 0x40000000, 0xff008005
  TEST_R4 38, xt.rqsu, 129, 64, 0x40000000, 0xff008006
  TEST_R4 39, xt.rqsu, 128, 0xffffffc0, 0x40000000, 0xff008006
  TEST_R4 40, xt.rqsu, 129, 191, 0x40000000, 0xff008006
  TEST_R4 41, xt.rqsu, 127, 0xffffff41, 0x40000000, 0xff008006
  TEST_R4 42, xt.rqsu, 127, 0xffffffbf, 0x40000000, 0xff008006
  TEST_R4 43, xt.rqsu, 129, 65, 0x40000000, 0xff008006
  TEST_R4 44, xt.rqsu, 129, 128, 0x40000000, 0xff008007
  TEST_R4 45, xt.rqsu, 128, 0xffffff80, 0x40000000, 0xff008007
  TEST_R4 46, xt.rqsu, 129, 383, 0x40000000, 0xff008007
  TEST_R4 47, xt.rqsu, 127, 0xfffffe81, 0x40000000, 0xff008007
  TEST_R4 48, xt.rqsu, 127, 0xffffff7f, 0x40000000, 0xff008007
  TEST_R4 49, xt.rqsu, 129, 129, 0x40000000, 0xff008007
  TEST_R4 50, xt.rqsu, 129, 256, 0x40000000, 0xff008008
  TEST_R4 51, xt.rqsu, 128, 0xffffff00, 0x40000000, 0xff008008
  TEST_R4 52, xt.rqsu, 129, 767, 0x40000000, 0xff008008
  TEST_R4 53, xt.rqsu, 127, 0xfffffd01, 0x40000000, 0xff008008
  TEST_R4 54, xt.rqsu, 127, 0xfffffeff, 0x40000000, 0xff008008
  TEST_R4 55, xt.rqsu, 129, 257, 0x40000000, 0xff008008
  TEST_R4 56, xt.rqsu, 129, 512, 0x40000000, 0xff008009
  TEST_R4 57, xt.rqsu, 128, 0xfffffe00, 0x40000000, 0xff008009
  TEST_R4 58, xt.rqsu, 129, 1535, 0x40000000, 0xff008009
  TEST_R4 59, xt.rqsu, 127, 0xfffffa01, 0x40000000, 0xff008009
  TEST_R4 60, xt.rqsu, 127, 0xfffffdff, 0x40000000, 0xff008009
  TEST_R4 61, xt.rqsu, 129, 513, 0x40000000, 0xff008009
  TEST_R4 62, xt.rqsu, 129, 1024, 0x40000000, 0xff00800a
  TEST_R4 63, xt.rqsu, 128, 0xfffffc00, 0x40000000, 0xff00800a
  TEST_R4 64, xt.rqsu, 129, 3071, 0x40000000, 0xff00800a
  TEST_R4 65, xt.rqsu, 127, 0xfffff401, 0x40000000, 0xff00800a
  TEST_R4 66, xt.rqsu, 127, 0xfffffbff, 0x40000000, 0xff00800a
  TEST_R4 67, xt.rqsu, 129, 1025, 0x40000000, 0xff00800a
  TEST_R4 68, xt.rqsu, 129, 2048, 0x40000000, 0xff00800b
  TEST_R4 69, xt.rqsu, 128, 0xfffff800, 0x40000000, 0xff00800b
  TEST_R4 70, xt.rqsu, 129, 0x000017ff, 0x40000000, 0xff00800b
  TEST_R4 71, xt.rqsu, 127, 0xffffe801, 0x40000000, 0xff00800b
  TEST_R4 72, xt.rqsu, 127, 0xfffff7ff, 0x40000000, 0xff00800b
  TEST_R4 73, xt.rqsu, 129, 2049, 0x40000000, 0xff00800b
  TEST_R4 74, xt.rqsu, 129, 0x00001000, 0x40000000, 0xff00800c
  TEST_R4 75, xt.rqsu, 128, 0xfffff000, 0x40000000, 0xff00800c
  TEST_R4 76, xt.rqsu, 129, 0x00002fff, 0x40000000, 0xff00800c
  TEST_R4 77, xt.rqsu, 127, 0xffffd001, 0x40000000, 0xff00800c
  TEST_R4 78, xt.rqsu, 127, 0xffffefff, 0x40000000, 0xff00800c
  TEST_R4 79, xt.rqsu, 129, 0x00001001, 0x40000000, 0xff00800c
  TEST_R4 80, xt.rqsu, 129, 0x00002000, 0x40000000, 0xff00800d
  TEST_R4 81, xt.rqsu, 128, 0xffffe000, 0x40000000, 0xff00800d
  TEST_R4 82, xt.rqsu, 129, 0x00005fff, 0x40000000, 0xff00800d
  TEST_R4 83, xt.rqsu, 127, 0xffffa001, 0x40000000, 0xff00800d
  TEST_R4 84, xt.rqsu, 127, 0xffffdfff, 0x40000000, 0xff00800d
  TEST_R4 85, xt.rqsu, 129, 0x00002001, 0x40000000, 0xff00800d
  TEST_R4 86, xt.rqsu, 129, 0x00004000, 0x40000000, 0xff00800e
  TEST_R4 87, xt.rqsu, 128, 0xffffc000, 0x40000000, 0xff00800e
  TEST_R4 88, xt.rqsu, 129, 0x0000bfff, 0x40000000, 0xff00800e
  TEST_R4 89, xt.rqsu, 127, 0xffff4001, 0x40000000, 0xff00800e
  TEST_R4 90, xt.rqsu, 127, 0xffffbfff, 0x40000000, 0xff00800e
  TEST_R4 91, xt.rqsu, 129, 0x00004001, 0x40000000, 0xff00800e
  TEST_R4 92, xt.rqsu, 129, 0x00008000, 0x40000000, 0xff00800f
  TEST_R4 93, xt.rqsu, 128, 0xffff8000, 0x40000000, 0xff00800f
  TEST_R4 94, xt.rqsu, 129, 0x00017fff, 0x40000000, 0xff00800f
  TEST_R4 95, xt.rqsu, 127, 0xfffe8001, 0x40000000, 0xff00800f
  TEST_R4 96, xt.rqsu, 127, 0xffff7fff, 0x40000000, 0xff00800f
  TEST_R4 97, xt.rqsu, 129, 0x00008001, 0x40000000, 0xff00800f
  TEST_R4 98, xt.rqsu, 129, 0x00010000, 0x40000000, 0xff008010
  TEST_R4 99, xt.rqsu, 128, 0xffff0000, 0x40000000, 0xff008010
  TEST_R4 100, xt.rqsu, 129, 0x0002ffff, 0x40000000, 0xff008010
  TEST_R4 101, xt.rqsu, 127, 0xfffd0001, 0x40000000, 0xff008010
  TEST_R4 102, xt.rqsu, 127, 0xfffeffff, 0x40000000, 0xff008010
  TEST_R4 103, xt.rqsu, 129, 0x00010001, 0x40000000, 0xff008010
  TEST_R4 104, xt.rqsu, 129, 0x00020000, 0x40000000, 0xff008011
  TEST_R4 105, xt.rqsu, 128, 0xfffe0000, 0x40000000, 0xff008011
  TEST_R4 106, xt.rqsu, 129, 0x0005ffff, 0x40000000, 0xff008011
  TEST_R4 107, xt.rqsu, 127, 0xfffa0001, 0x40000000, 0xff008011
  TEST_R4 108, xt.rqsu, 127, 0xfffdffff, 0x40000000, 0xff008011
  TEST_R4 109, xt.rqsu, 129, 0x00020001, 0x40000000, 0xff008011
  TEST_R4 110, xt.rqsu, 129, 0x00040000, 0x40000000, 0xff008012
  TEST_R4 111, xt.rqsu, 128, 0xfffc0000, 0x40000000, 0xff008012
  TEST_R4 112, xt.rqsu, 129, 0x000bffff, 0x40000000, 0xff008012
  TEST_R4 113, xt.rqsu, 127, 0xfff40001, 0x40000000, 0xff008012
  TEST_R4 114, xt.rqsu, 127, 0xfffbffff, 0x40000000, 0xff008012
  TEST_R4 115, xt.rqsu, 129, 0x00040001, 0x40000000, 0xff008012
  TEST_R4 116, xt.rqsu, 129, 0x00080000, 0x40000000, 0xff008013
  TEST_R4 117, xt.rqsu, 128, 0xfff80000, 0x40000000, 0xff008013
  TEST_R4 118, xt.rqsu, 129, 0x0017ffff, 0x40000000, 0xff008013
  TEST_R4 119, xt.rqsu, 127, 0xffe80001, 0x40000000, 0xff008013
  TEST_R4 120, xt.rqsu, 127, 0xfff7ffff, 0x40000000, 0xff008013
  TEST_R4 121, xt.rqsu, 129, 0x00080001, 0x40000000, 0xff008013
  TEST_R4 122, xt.rqsu, 129, 0x00100000, 0x40000000, 0xff008014
  TEST_R4 123, xt.rqsu, 128, 0xfff00000, 0x40000000, 0xff008014
  TEST_R4 124, xt.rqsu, 129, 0x002fffff, 0x40000000, 0xff008014
  TEST_R4 125, xt.rqsu, 127, 0xffd00001, 0x40000000, 0xff008014
  TEST_R4 126, xt.rqsu, 127, 0xffefffff, 0x40000000, 0xff008014
  TEST_R4 127, xt.rqsu, 129, 0x00100001, 0x40000000, 0xff008014
  TEST_R4 128, xt.rqsu, 129, 0x00200000, 0x40000000, 0xff008015
  TEST_R4 129, xt.rqsu, 128, 0xffe00000, 0x40000000, 0xff008015
  TEST_R4 130, xt.rqsu, 129, 0x005fffff, 0x40000000, 0xff008015
  TEST_R4 131, xt.rqsu, 127, 0xffa00001, 0x40000000, 0xff008015
  TEST_R4 132, xt.rqsu, 127, 0xffdfffff, 0x40000000, 0xff008015
  TEST_R4 133, xt.rqsu, 129, 0x00200001, 0x40000000, 0xff008015
  TEST_R4 134, xt.rqsu, 129, 0x00400000, 0x40000000, 0xff008016
  TEST_R4 135, xt.rqsu, 128, 0xffc00000, 0x40000000, 0xff008016
  TEST_R4 136, xt.rqsu, 129, 0x00bfffff, 0x40000000, 0xff008016
  TEST_R4 137, xt.rqsu, 127, 0xff400001, 0x40000000, 0xff008016
  TEST_R4 138, xt.rqsu, 127, 0xffbfffff, 0x40000000, 0xff008016
  TEST_R4 139, xt.rqsu, 129, 0x00400001, 0x40000000, 0xff008016
  TEST_R4 140, xt.rqsu, 129, 0x00800000, 0x40000000, 0xff008017
  TEST_R4 141, xt.rqsu, 128, 0xff800000, 0x40000000, 0xff008017
  TEST_R4 142, xt.rqsu, 129, 0x017fffff, 0x40000000, 0xff008017
  TEST_R4 143, xt.rqsu, 127, 0xfe800001, 0x40000000, 0xff008017
  TEST_R4 144, xt.rqsu, 127, 0xff7fffff, 0x40000000, 0xff008017
  TEST_R4 145, xt.rqsu, 129, 0x00800001, 0x40000000, 0xff008017
  TEST_R4 146, xt.rqsu, 129, 0x01000000, 0x40000000, 0xff008018
  TEST_R4 147, xt.rqsu, 128, 0xff000000, 0x40000000, 0xff008018
  TEST_R4 148, xt.rqsu, 129, 0x02ffffff, 0x40000000, 0xff008018
  TEST_R4 149, xt.rqsu, 127, 0xfd000001, 0x40000000, 0xff008018
  TEST_R4 150, xt.rqsu, 127, 0xfeffffff, 0x40000000, 0xff008018
  TEST_R4 151, xt.rqsu, 129, 0x01000001, 0x40000000, 0xff008018
  TEST_R4 152, xt.rqsu, 129, 0x02000000, 0x40000000, 0xff008019
  TEST_R4 153, xt.rqsu, 128, 0xfe000000, 0x40000000, 0xff008019
  TEST_R4 154, xt.rqsu, 129, 0x05ffffff, 0x40000000, 0xff008019
  TEST_R4 155, xt.rqsu, 127, 0xfa000001, 0x40000000, 0xff008019
  TEST_R4 156, xt.rqsu, 127, 0xfdffffff, 0x40000000, 0xff008019
  TEST_R4 157, xt.rqsu, 129, 0x02000001, 0x40000000, 0xff008019
  TEST_R4 158, xt.rqsu, 129, 0x04000000, 0x40000000, 0xff00801a
  TEST_R4 159, xt.rqsu, 128, 0xfc000000, 0x40000000, 0xff00801a
  TEST_R4 160, xt.rqsu, 129, 0x0bffffff, 0x40000000, 0xff00801a
  TEST_R4 161, xt.rqsu, 127, 0xf4000001, 0x40000000, 0xff00801a
  TEST_R4 162, xt.rqsu, 127, 0xfbffffff, 0x40000000, 0xff00801a
  TEST_R4 163, xt.rqsu, 129, 0x04000001, 0x40000000, 0xff00801a
  TEST_R4 164, xt.rqsu, 129, 0x08000000, 0x40000000, 0xff00801b
  TEST_R4 165, xt.rqsu, 128, 0xf8000000, 0x40000000, 0xff00801b
  TEST_R4 166, xt.rqsu, 129, 0x17ffffff, 0x40000000, 0xff00801b
  TEST_R4 167, xt.rqsu, 127, 0xe8000001, 0x40000000, 0xff00801b
  TEST_R4 168, xt.rqsu, 127, 0xf7ffffff, 0x40000000, 0xff00801b
  TEST_R4 169, xt.rqsu, 129, 0x08000001, 0x40000000, 0xff00801b
  TEST_R4 170, xt.rqsu, 129, 0x10000000, 0x40000000, 0xff00801c
  TEST_R4 171, xt.rqsu, 128, 0xf0000000, 0x40000000, 0xff00801c
  TEST_R4 172, xt.rqsu, 129, 0x2fffffff, 0x40000000, 0xff00801c
  TEST_R4 173, xt.rqsu, 127, 0xd0000001, 0x40000000, 0xff00801c
  TEST_R4 174, xt.rqsu, 127, 0xefffffff, 0x40000000, 0xff00801c
  TEST_R4 175, xt.rqsu, 129, 0x10000001, 0x40000000, 0xff00801c
  TEST_R4 176, xt.rqsu, 129, 0x20000000, 0x40000000, 0xff00801d
  TEST_R4 177, xt.rqsu, 128, 0xe0000000, 0x40000000, 0xff00801d
  TEST_R4 178, xt.rqsu, 129, 0x5fffffff, 0x40000000, 0xff00801d
  TEST_R4 179, xt.rqsu, 127, 0xa0000001, 0x40000000, 0xff00801d
  TEST_R4 180, xt.rqsu, 127, 0xdfffffff, 0x40000000, 0xff00801d
  TEST_R4 181, xt.rqsu, 129, 0x20000001, 0x40000000, 0xff00801d
  TEST_R4 182, xt.rqsu, 129, 0x40000000, 0x40000000, 0xff00801e
  TEST_R4 183, xt.rqsu, 128, 0xc0000000, 0x40000000, 0xff00801e
  TEST_R4 184, xt.rqsu, 127, 0xbfffffff, 0x40000000, 0xff00801e
  TEST_R4 185, xt.rqsu, 129, 0x40000001, 0x40000000, 0xff00801e
  TEST_R4 186, xt.rqsu, 128, 0x80000000, 0x40000000, 0xff00801f

  // Ties of the first rounding, and products of all signs.
  TEST_R4 187, xt.rqsu, 0, 0, 0, 0xff000000
  TEST_R4 188, xt.rqsu, 0, 0, 1, 0xff00001f
  TEST_R4 189, xt.rqsu, 0, 0, 0x7fffffff, 0xff000018
  TEST_R4 190, xt.rqsu, 0, 0, 0x80000000, 0xff000001
  TEST_R4 191, xt.rqsu, 0, 0, 0xffffffff, 0xff00001e
  TEST_R4 192, xt.rqsu, 0, 0, 0x40000000, 0xff000000
  TEST_R4 193, xt.rqsu, 0, 0, 0xc0000000, 0xff00001f
  TEST_R4 194, xt.rqsu, 0, 0, 0xc35a96e7, 0xff000018
  TEST_R4 195, xt.rqsu, 0, 0, 0x5a0f3c85, 0xff000001
  TEST_R4 196, xt.rqsu, 0, 1, 0, 0xff00001e
  TEST_R4 197, xt.rqsu, 0, 1, 1, 0xff000000
  TEST_R4 198, xt.rqsu, 0, 1, 0x7fffffff, 0xff00001f
  TEST_R4 199, xt.rqsu, 0, 1, 0x80000000, 0xff000018
  TEST_R4 200, xt.rqsu, 0, 1, 0xffffffff, 0xff000001
  TEST_R4 201, xt.rqsu, 0, 1, 0x40000000, 0xff00001e
  TEST_R4 202, xt.rqsu, 0, 1, 0xc0000000, 0xff000000
  TEST_R4 203, xt.rqsu, 0, 1, 0xc35a96e7, 0xff00001f
  TEST_R4 204, xt.rqsu, 0, 1, 0x5a0f3c85, 0xff000018
  TEST_R4 205, xt.rqsu, 0, 0x7fffffff, 0, 0xff000001
  TEST_R4 206, xt.rqsu, 0, 0x7fffffff, 1, 0xff00001e
  TEST_R4 207, xt.rqsu, 255, 0x7fffffff, 0x7fffffff, 0xff000000
  TEST_R4 208, xt.rqsu, 0, 0x7fffffff, 0x80000000, 0xff00001f
  TEST_R4 209, xt.rqsu, 0, 0x7fffffff, 0xffffffff, 0xff000018
  TEST_R4 210, xt.rqsu, 255, 0x7fffffff, 0x40000000, 0xff000001
  TEST_R4 211, xt.rqsu, 0, 0x7fffffff, 0xc0000000, 0xff00001e
  TEST_R4 212, xt.rqsu, 0, 0x7fffffff, 0xc35a96e7, 0xff000000
  TEST_R4 213, xt.rqsu, 1, 0x7fffffff, 0x5a0f3c85, 0xff00001f
  TEST_R4 214, xt.rqsu, 0, 0x80000000, 0, 0xff000018
  TEST_R4 215, xt.rqsu, 0, 0x80000000, 1, 0xff000001
  TEST_R4 216, xt.rqsu, 0, 0x80000000, 0x7fffffff, 0xff00001e
  TEST_R4 217, xt.rqsu, 255, 0x80000000, 0x80000000, 0xff000000
  TEST_R4 218, xt.rqsu, 0, 0x80000000, 0xffffffff, 0xff00001f
  TEST_R4 219, xt.rqsu, 0, 0x80000000, 0x40000000, 0xff000018
  TEST_R4 220, xt.rqsu, 255, 0x80000000, 0xc0000000, 0xff000001
  TEST_R4 221, xt.rqsu, 1, 0x80000000, 0xc35a96e7, 0xff00001e
  TEST_R4 222, xt.rqsu, 0, 0x80000000, 0x5a0f3c85, 0xff000000
  TEST_R4 223, xt.rqsu, 0, 0xffffffff, 0, 0xff00001f
  TEST_R4 224, xt.rqsu, 0, 0xffffffff, 1, 0xff000018
  TEST_R4 225, xt.rqsu, 0, 0xffffffff, 0x7fffffff, 0xff000001
  TEST_R4 226, xt.rqsu, 0, 0xffffffff, 0x80000000, 0xff00001e
  TEST_R4 227, xt.rqsu, 0, 0xffffffff, 0xffffffff, 0xff000000
  TEST_R4 228, xt.rqsu, 0, 0xffffffff, 0x40000000, 0xff00001f
  TEST_R4 229, xt.rqsu, 0, 0xffffffff, 0xc0000000, 0xff000018
  TEST_R4 230, xt.rqsu, 0, 0xffffffff, 0xc35a96e7, 0xff000001
  TEST_R4 231, xt.rqsu, 0, 0xffffffff, 0x5a0f3c85, 0xff00001e
  TEST_R4 232, xt.rqsu, 0, 0x40000000, 0, 0xff000000
  TEST_R4 233, xt.rqsu, 0, 0x40000000, 1, 0xff00001f
  TEST_R4 234, xt.rqsu, 64, 0x40000000, 0x7fffffff, 0xff000018
  TEST_R4 235, xt.rqsu, 0, 0x40000000, 0x80000000, 0xff000001
  TEST_R4 236, xt.rqsu, 0, 0x40000000, 0xffffffff, 0xff00001e
  TEST_R4 237, xt.rqsu, 255, 0x40000000, 0x40000000, 0xff000000
  TEST_R4 238, xt.rqsu, 0, 0x40000000, 0xc0000000, 0xff00001f
  TEST_R4 239, xt.rqsu, 0, 0x40000000, 0xc35a96e7, 0xff000018
  TEST_R4 240, xt.rqsu, 255, 0x40000000, 0x5a0f3c85, 0xff000001
  TEST_R4 241, xt.rqsu, 0, 0xc0000000, 0, 0xff00001e
  TEST_R4 242, xt.rqsu, 0, 0xc0000000, 1, 0xff000000
  TEST_R4 243, xt.rqsu, 0, 0xc0000000, 0x7fffffff, 0xff00001f
  TEST_R4 244, xt.rqsu, 64, 0xc0000000, 0x80000000, 0xff000018
  TEST_R4 245, xt.rqsu, 0, 0xc0000000, 0xffffffff, 0xff000001
  TEST_R4 246, xt.rqsu, 0, 0xc0000000, 0x40000000, 0xff00001e
  TEST_R4 247, xt.rqsu, 255, 0xc0000000, 0xc0000000, 0xff000000
  TEST_R4 248, xt.rqsu, 0, 0xc0000000, 0xc35a96e7, 0xff00001f
  TEST_R4 249, xt.rqsu, 0, 0xc0000000, 0x5a0f3c85, 0xff000018
  TEST_R4 250, xt.rqsu, 0, 0xc35a96e7, 0, 0xff000001
  TEST_R4 251, xt.rqsu, 0, 0xc35a96e7, 1, 0xff00001e
  TEST_R4 252, xt.rqsu, 0, 0xc35a96e7, 0x7fffffff, 0xff000000
  TEST_R4 253, xt.rqsu, 0, 0xc35a96e7, 0x80000000, 0xff00001f
  TEST_R4 254, xt.rqsu, 0, 0xc35a96e7, 0xffffffff, 0xff000018
  TEST_R4 255, xt.rqsu, 0, 0xc35a96e7, 0x40000000, 0xff000001
  TEST_R4 256, xt.rqsu, 0, 0xc35a96e7, 0xc0000000, 0xff00001e
  TEST_R4 257, xt.rqsu, 255, 0xc35a96e7, 0xc35a96e7, 0xff000000
  TEST_R4 258, xt.rqsu, 0, 0xc35a96e7, 0x5a0f3c85, 0xff00001f
  TEST_R4 259, xt.rqsu, 0, 0x5a0f3c85, 0, 0xff000018
  TEST_R4 260, xt.rqsu, 0, 0x5a0f3c85, 1, 0xff000001
  TEST_R4 261, xt.rqsu, 1, 0x5a0f3c85, 0x7fffffff, 0xff00001e
  TEST_R4 262, xt.rqsu, 0, 0x5a0f3c85, 0x80000000, 0xff000000
  TEST_R4 263, xt.rqsu, 0, 0x5a0f3c85, 0xffffffff, 0xff00001f
  TEST_R4 264, xt.rqsu, 45, 0x5a0f3c85, 0x40000000, 0xff000018
  TEST_R4 265, xt.rqsu, 0, 0x5a0f3c85, 0xc0000000, 0xff000001
  TEST_R4 266, xt.rqsu, 0, 0x5a0f3c85, 0xc35a96e7, 0xff00001e
  TEST_R4 267, xt.rqsu, 255, 0x5a0f3c85, 0x5a0f3c85, 0xff000000

  // Zero point and clamp: each bit, each corner, lo above hi.
  TEST_R4 268, xt.rqsu, 6, 10, 0x40000000, 0xff000100
  TEST_R4 269, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff000100
  TEST_R4 270, xt.rqsu, 255, 600, 0x40000000, 0xff000100
  TEST_R4 271, xt.rqsu, 7, 10, 0x40000000, 0xff000200
  TEST_R4 272, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff000200
  TEST_R4 273, xt.rqsu, 255, 600, 0x40000000, 0xff000200
  TEST_R4 274, xt.rqsu, 9, 10, 0x40000000, 0xff000400
  TEST_R4 275, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff000400
  TEST_R4 276, xt.rqsu, 255, 600, 0x40000000, 0xff000400
  TEST_R4 277, xt.rqsu, 13, 10, 0x40000000, 0xff000800
  TEST_R4 278, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff000800
  TEST_R4 279, xt.rqsu, 255, 600, 0x40000000, 0xff000800
  TEST_R4 280, xt.rqsu, 21, 10, 0x40000000, 0xff001000
  TEST_R4 281, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff001000
  TEST_R4 282, xt.rqsu, 255, 600, 0x40000000, 0xff001000
  TEST_R4 283, xt.rqsu, 37, 10, 0x40000000, 0xff002000
  TEST_R4 284, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff002000
  TEST_R4 285, xt.rqsu, 255, 600, 0x40000000, 0xff002000
  TEST_R4 286, xt.rqsu, 69, 10, 0x40000000, 0xff004000
  TEST_R4 287, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff004000
  TEST_R4 288, xt.rqsu, 255, 600, 0x40000000, 0xff004000
  TEST_R4 289, xt.rqsu, 133, 10, 0x40000000, 0xff008000
  TEST_R4 290, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xff008000
  TEST_R4 291, xt.rqsu, 255, 600, 0x40000000, 0xff008000
  TEST_R4 292, xt.rqsu, 5, 10, 0x40000000, 0xff010000
  TEST_R4 293, xt.rqsu, 1, 0xfffffda8, 0x40000000, 0xff010000
  TEST_R4 294, xt.rqsu, 255, 600, 0x40000000, 0xff010000
  TEST_R4 295, xt.rqsu, 5, 10, 0x40000000, 0xff020000
  TEST_R4 296, xt.rqsu, 2, 0xfffffda8, 0x40000000, 0xff020000
  TEST_R4 297, xt.rqsu, 255, 600, 0x40000000, 0xff020000
  TEST_R4 298, xt.rqsu, 5, 10, 0x40000000, 0xff040000
  TEST_R4 299, xt.rqsu, 4, 0xfffffda8, 0x40000000, 0xff040000
  TEST_R4 300, xt.rqsu, 255, 600, 0x40000000, 0xff040000
  TEST_R4 301, xt.rqsu, 8, 10, 0x40000000, 0xff080000
  TEST_R4 302, xt.rqsu, 8, 0xfffffda8, 0x40000000, 0xff080000
  TEST_R4 303, xt.rqsu, 255, 600, 0x40000000, 0xff080000
  TEST_R4 304, xt.rqsu, 16, 10, 0x40000000, 0xff100000
  TEST_R4 305, xt.rqsu, 16, 0xfffffda8, 0x40000000, 0xff100000
  TEST_R4 306, xt.rqsu, 255, 600, 0x40000000, 0xff100000
  TEST_R4 307, xt.rqsu, 32, 10, 0x40000000, 0xff200000
  TEST_R4 308, xt.rqsu, 32, 0xfffffda8, 0x40000000, 0xff200000
  TEST_R4 309, xt.rqsu, 255, 600, 0x40000000, 0xff200000
  TEST_R4 310, xt.rqsu, 64, 10, 0x40000000, 0xff400000
  TEST_R4 311, xt.rqsu, 64, 0xfffffda8, 0x40000000, 0xff400000
  TEST_R4 312, xt.rqsu, 255, 600, 0x40000000, 0xff400000
  TEST_R4 313, xt.rqsu, 128, 10, 0x40000000, 0xff800000
  TEST_R4 314, xt.rqsu, 128, 0xfffffda8, 0x40000000, 0xff800000
  TEST_R4 315, xt.rqsu, 255, 600, 0x40000000, 0xff800000
  TEST_R4 316, xt.rqsu, 5, 10, 0x40000000, 0xfe000000
  TEST_R4 317, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xfe000000
  TEST_R4 318, xt.rqsu, 254, 600, 0x40000000, 0xfe000000
  TEST_R4 319, xt.rqsu, 5, 10, 0x40000000, 0xfd000000
  TEST_R4 320, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xfd000000
  TEST_R4 321, xt.rqsu, 253, 600, 0x40000000, 0xfd000000
  TEST_R4 322, xt.rqsu, 5, 10, 0x40000000, 0xfb000000
  TEST_R4 323, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xfb000000
  TEST_R4 324, xt.rqsu, 251, 600, 0x40000000, 0xfb000000
  TEST_R4 325, xt.rqsu, 5, 10, 0x40000000, 0xf7000000
  TEST_R4 326, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xf7000000
  TEST_R4 327, xt.rqsu, 247, 600, 0x40000000, 0xf7000000
  TEST_R4 328, xt.rqsu, 5, 10, 0x40000000, 0xef000000
  TEST_R4 329, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xef000000
  TEST_R4 330, xt.rqsu, 239, 600, 0x40000000, 0xef000000
  TEST_R4 331, xt.rqsu, 5, 10, 0x40000000, 0xdf000000
  TEST_R4 332, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xdf000000
  TEST_R4 333, xt.rqsu, 223, 600, 0x40000000, 0xdf000000
  TEST_R4 334, xt.rqsu, 5, 10, 0x40000000, 0xbf000000
  TEST_R4 335, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0xbf000000
  TEST_R4 336, xt.rqsu, 191, 600, 0x40000000, 0xbf000000
  TEST_R4 337, xt.rqsu, 5, 10, 0x40000000, 0x7f000000
  TEST_R4 338, xt.rqsu, 0, 0xfffffda8, 0x40000000, 0x7f000000
  TEST_R4 339, xt.rqsu, 127, 600, 0x40000000, 0x7f000000
  TEST_R4 340, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x7f800000
  TEST_R4 341, xt.rqsu, 127, 3, 0x40000000, 0x7f800000
  TEST_R4 342, xt.rqsu, 127, 300, 0x40000000, 0x7f800000
  TEST_R4 343, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x807f0000
  TEST_R4 344, xt.rqsu, 127, 3, 0x40000000, 0x807f0000
  TEST_R4 345, xt.rqsu, 128, 300, 0x40000000, 0x807f0000
  TEST_R4 346, xt.rqsu, 0, 0xfffffed4, 0x40000000, 0xff000000
  TEST_R4 347, xt.rqsu, 2, 3, 0x40000000, 0xff000000
  TEST_R4 348, xt.rqsu, 150, 300, 0x40000000, 0xff000000
  TEST_R4 349, xt.rqsu, 5, 0xfffffed4, 0x40000000, 0x05050000
  TEST_R4 350, xt.rqsu, 5, 3, 0x40000000, 0x05050000
  TEST_R4 351, xt.rqsu, 5, 300, 0x40000000, 0x05050000
  TEST_R4 352, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x7f807f00
  TEST_R4 353, xt.rqsu, 127, 3, 0x40000000, 0x7f807f00
  TEST_R4 354, xt.rqsu, 127, 300, 0x40000000, 0x7f807f00
  TEST_R4 355, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x807f7f00
  TEST_R4 356, xt.rqsu, 128, 3, 0x40000000, 0x807f7f00
  TEST_R4 357, xt.rqsu, 128, 300, 0x40000000, 0x807f7f00
  TEST_R4 358, xt.rqsu, 0, 0xfffffed4, 0x40000000, 0xff007f00
  TEST_R4 359, xt.rqsu, 129, 3, 0x40000000, 0xff007f00
  TEST_R4 360, xt.rqsu, 255, 300, 0x40000000, 0xff007f00
  TEST_R4 361, xt.rqsu, 5, 0xfffffed4, 0x40000000, 0x05057f00
  TEST_R4 362, xt.rqsu, 5, 3, 0x40000000, 0x05057f00
  TEST_R4 363, xt.rqsu, 5, 300, 0x40000000, 0x05057f00
  TEST_R4 364, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x7f808000
  TEST_R4 365, xt.rqsu, 127, 3, 0x40000000, 0x7f808000
  TEST_R4 366, xt.rqsu, 127, 300, 0x40000000, 0x7f808000
  TEST_R4 367, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x807f8000
  TEST_R4 368, xt.rqsu, 128, 3, 0x40000000, 0x807f8000
  TEST_R4 369, xt.rqsu, 128, 300, 0x40000000, 0x807f8000
  TEST_R4 370, xt.rqsu, 0, 0xfffffed4, 0x40000000, 0xff008000
  TEST_R4 371, xt.rqsu, 130, 3, 0x40000000, 0xff008000
  TEST_R4 372, xt.rqsu, 255, 300, 0x40000000, 0xff008000
  TEST_R4 373, xt.rqsu, 5, 0xfffffed4, 0x40000000, 0x05058000
  TEST_R4 374, xt.rqsu, 5, 3, 0x40000000, 0x05058000
  TEST_R4 375, xt.rqsu, 5, 300, 0x40000000, 0x05058000
  TEST_R4 376, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x7f80ff00
  TEST_R4 377, xt.rqsu, 127, 3, 0x40000000, 0x7f80ff00
  TEST_R4 378, xt.rqsu, 127, 300, 0x40000000, 0x7f80ff00
  TEST_R4 379, xt.rqsu, 127, 0xfffffed4, 0x40000000, 0x807fff00
  TEST_R4 380, xt.rqsu, 128, 3, 0x40000000, 0x807fff00
  TEST_R4 381, xt.rqsu, 128, 300, 0x40000000, 0x807fff00
  TEST_R4 382, xt.rqsu, 105, 0xfffffed4, 0x40000000, 0xff00ff00
  TEST_R4 383, xt.rqsu, 255, 3, 0x40000000, 0xff00ff00
  TEST_R4 384, xt.rqsu, 255, 300, 0x40000000, 0xff00ff00
  TEST_R4 385, xt.rqsu, 5, 0xfffffed4, 0x40000000, 0x0505ff00
  TEST_R4 386, xt.rqsu, 5, 3, 0x40000000, 0x0505ff00
  TEST_R4 387, xt.rqsu, 5, 300, 0x40000000, 0x0505ff00

  // Each bit of the multiplier alone.
  TEST_R4 388, xt.rqsu, 129, 0x7fffffff, 1, 0xff008000
  TEST_R4 389, xt.rqsu, 130, 0x7fffffff, 2, 0xff008000
  TEST_R4 390, xt.rqsu, 132, 0x7fffffff, 4, 0xff008000
  TEST_R4 391, xt.rqsu, 136, 0x7fffffff, 8, 0xff008000
  TEST_R4 392, xt.rqsu, 144, 0x7fffffff, 16, 0xff008000
  TEST_R4 393, xt.rqsu, 160, 0x7fffffff, 32, 0xff008000
  TEST_R4 394, xt.rqsu, 192, 0x7fffffff, 64, 0xff008000
  TEST_R4 395, xt.rqsu, 192, 0x3fffffff, 128, 0xff008000
  TEST_R4 396, xt.rqsu, 192, 0x1fffffff, 256, 0xff008000
  TEST_R4 397, xt.rqsu, 192, 0x0fffffff, 512, 0xff008000
  TEST_R4 398, xt.rqsu, 192, 0x07ffffff, 1024, 0xff008000
  TEST_R4 399, xt.rqsu, 192, 0x03ffffff, 2048, 0xff008000
  TEST_R4 400, xt.rqsu, 192, 0x01ffffff, 0x00001000, 0xff008000
  TEST_R4 401, xt.rqsu, 192, 0x00ffffff, 0x00002000, 0xff008000
  TEST_R4 402, xt.rqsu, 192, 0x007fffff, 0x00004000, 0xff008000
  TEST_R4 403, xt.rqsu, 192, 0x003fffff, 0x00008000, 0xff008000
  TEST_R4 404, xt.rqsu, 192, 0x001fffff, 0x00010000, 0xff008000
  TEST_R4 405, xt.rqsu, 192, 0x000fffff, 0x00020000, 0xff008000
  TEST_R4 406, xt.rqsu, 192, 0x0007ffff, 0x00040000, 0xff008000
  TEST_R4 407, xt.rqsu, 192, 0x0003ffff, 0x00080000, 0xff008000
  TEST_R4 408, xt.rqsu, 192, 0x0001ffff, 0x00100000, 0xff008000
  TEST_R4 409, xt.rqsu, 192, 0x0000ffff, 0x00200000, 0xff008000
  TEST_R4 410, xt.rqsu, 192, 0x00007fff, 0x00400000, 0xff008000
  TEST_R4 411, xt.rqsu, 192, 0x00003fff, 0x00800000, 0xff008000
  TEST_R4 412, xt.rqsu, 192, 0x00001fff, 0x01000000, 0xff008000
  TEST_R4 413, xt.rqsu, 192, 4095, 0x02000000, 0xff008000
  TEST_R4 414, xt.rqsu, 192, 2047, 0x04000000, 0xff008000
  TEST_R4 415, xt.rqsu, 192, 1023, 0x08000000, 0xff008000
  TEST_R4 416, xt.rqsu, 192, 511, 0x10000000, 0xff008000
  TEST_R4 417, xt.rqsu, 192, 255, 0x20000000, 0xff008000
  TEST_R4 418, xt.rqsu, 192, 127, 0x40000000, 0xff008000
  TEST_R4 419, xt.rqsu, 65, 63, 0x80000000, 0xff008000

  // Boundaries of rs3 as a whole.
  TEST_R4 420, xt.rqsu, 0, 3, 0x40000000, 0
  TEST_R4 421, xt.rqsu, 0, 3, 0x40000000, 1
  TEST_R4 422, xt.rqsu, 127, 3, 0x40000000, 0x7fffffff
  TEST_R4 423, xt.rqsu, 2, 3, 0x40000000, 0x80000000
  TEST_R4 424, xt.rqsu, 255, 3, 0x40000000, 0xffffffff
  TEST_R4 425, xt.rqsu, 0, 300, 0x40000000, 0
  TEST_R4 426, xt.rqsu, 0, 300, 0x40000000, 1
  TEST_R4 427, xt.rqsu, 127, 300, 0x40000000, 0x7fffffff
  TEST_R4 428, xt.rqsu, 128, 300, 0x40000000, 0x80000000
  TEST_R4 429, xt.rqsu, 255, 300, 0x40000000, 0xffffffff

  // Bits 7 to 5 of rs3 do not count.
  TEST_R4 430, xt.rqsu, 255, 1000, 0x40000000, 0xff000000
  TEST_R4 431, xt.rqsu, 250, 1000, 0x40000000, 0xff000001
  TEST_R4 432, xt.rqsu, 0, 1000, 0x40000000, 0xff00001f
  TEST_R4 433, xt.rqsu, 255, 1000, 0x40000000, 0xff000020
  TEST_R4 434, xt.rqsu, 250, 1000, 0x40000000, 0xff000021
  TEST_R4 435, xt.rqsu, 0, 1000, 0x40000000, 0xff00003f
  TEST_R4 436, xt.rqsu, 255, 1000, 0x40000000, 0xff000040
  TEST_R4 437, xt.rqsu, 250, 1000, 0x40000000, 0xff000041
  TEST_R4 438, xt.rqsu, 0, 1000, 0x40000000, 0xff00005f
  TEST_R4 439, xt.rqsu, 255, 1000, 0x40000000, 0xff000060
  TEST_R4 440, xt.rqsu, 250, 1000, 0x40000000, 0xff000061
  TEST_R4 441, xt.rqsu, 0, 1000, 0x40000000, 0xff00007f
  TEST_R4 442, xt.rqsu, 255, 1000, 0x40000000, 0xff000080
  TEST_R4 443, xt.rqsu, 250, 1000, 0x40000000, 0xff000081
  TEST_R4 444, xt.rqsu, 0, 1000, 0x40000000, 0xff00009f
  TEST_R4 445, xt.rqsu, 255, 1000, 0x40000000, 0xff0000a0
  TEST_R4 446, xt.rqsu, 250, 1000, 0x40000000, 0xff0000a1
  TEST_R4 447, xt.rqsu, 0, 1000, 0x40000000, 0xff0000bf
  TEST_R4 448, xt.rqsu, 255, 1000, 0x40000000, 0xff0000c0
  TEST_R4 449, xt.rqsu, 250, 1000, 0x40000000, 0xff0000c1
  TEST_R4 450, xt.rqsu, 0, 1000, 0x40000000, 0xff0000df
  TEST_R4 451, xt.rqsu, 255, 1000, 0x40000000, 0xff0000e0
  TEST_R4 452, xt.rqsu, 250, 1000, 0x40000000, 0xff0000e1
  TEST_R4 453, xt.rqsu, 0, 1000, 0x40000000, 0xff0000ff

  // As networks do it, and noise.
  TEST_R4 454, xt.rqsu, 113, 20, 0x6532a316, 0xfa036921
  TEST_R4 455, xt.rqsu, 65, 0xcff74668, 0xe5f227e8, 0x41e2f1f2
  TEST_R4 456, xt.rqsu, 11, 0xfffdd800, 0x53947a9f, 0xfa03652a
  TEST_R4 457, xt.rqsu, 151, 0x5a6f2a95, 0xeabcaf60, 0x989787f1
  TEST_R4 458, xt.rqsu, 156, 0x00008800, 0x4710ed05, 0xfa037689
  TEST_R4 459, xt.rqsu, 211, 0x2b290439, 0xc0afff60, 0xdbd3c65a
  TEST_R4 460, xt.rqsu, 57, 0xfffff9c0, 0x7048411b, 0xfa036585
  TEST_R4 461, xt.rqsu, 208, 0x619e7452, 0x34e656af, 0xd08e9970
  TEST_R4 462, xt.rqsu, 250, 0x0002b000, 0x7357b00c, 0xfa03684a
  TEST_R4 463, xt.rqsu, 20, 0x0ecaa3e4, 0x77a15151, 0x14aba928
  TEST_R4 464, xt.rqsu, 195, 122, 0x551e05eb, 0xfa037240
  TEST_R4 465, xt.rqsu, 119, 0xddd8a953, 0xe0221219, 0xa76b77dd
  TEST_R4 466, xt.rqsu, 3, 0xffff9c00, 0x44f9ff70, 0xfa036847
  TEST_R4 467, xt.rqsu, 148, 0xa92c0b30, 0xe6a5dafe, 0x94116621
  TEST_R4 468, xt.rqsu, 128, 16, 0x4beebad0, 0xfa0377c0
  TEST_R4 469, xt.rqsu, 84, 0xacec7395, 0xbe177b42, 0x540b8983
  TEST_R4 470, xt.rqsu, 118, 352, 0x6ac24dcd, 0xfa036444
  TEST_R4 471, xt.rqsu, 31, 0x2474dba5, 0x9111d5e8, 0x1f790aac
  TEST_R4 472, xt.rqsu, 250, 2272, 0x7fa8c559, 0xfa037004
  TEST_R4 473, xt.rqsu, 5, 0xc30fa8dc, 0x42024d6a, 0x05eb68b3
  TEST_R4 474, xt.rqsu, 188, 424, 0x62742227, 0xfa036ac2
  TEST_R4 475, xt.rqsu, 134, 0x882998df, 0x72ffac94, 0x86e38cb4
  TEST_R4 476, xt.rqsu, 150, 3072, 0x76ffa027, 0xfa036926
  TEST_R4 477, xt.rqsu, 85, 0x965b697b, 0x289ad87f, 0x55e5a3c8
  TEST_R4 478, xt.rqsu, 139, 0x00015000, 0x77cc0c72, 0xfa03648b
  TEST_R4 479, xt.rqsu, 109, 0xfed86669, 0xcb352354, 0x6de27f37
  TEST_R4 480, xt.rqsu, 141, 96, 0x498cfb13, 0xfa037101
  TEST_R4 481, xt.rqsu, 122, 0x2d38e6e7, 0x3147c481, 0x7a1efad7
  TEST_R4 482, xt.rqsu, 3, 0xfffff640, 0x77f0c1f8, 0xfa037344
  TEST_R4 483, xt.rqsu, 47, 0x27aa2cd0, 0xaacd9373, 0x2f7ad13e
  TEST_R4 484, xt.rqsu, 189, 3968, 0x50d0ee53, 0xfa036f85
  TEST_R4 485, xt.rqsu, 51, 0x109f5e3e, 0x9ba33a29, 0x334848c8
  TEST_R4 486, xt.rqsu, 241, 712, 0x5b1b01ca, 0xfa037282
  TEST_R4 487, xt.rqsu, 153, 0x710014f3, 0x273b691c, 0x99a31dd0
  TEST_R4 488, xt.rqsu, 205, 0x00002900, 0x490d88b9, 0xfa036f86
  TEST_R4 489, xt.rqsu, 71, 0xbd982c6d, 0x7ed64496, 0x47e020de
  TEST_R4 490, xt.rqsu, 250, 0x00035000, 0x67419978, 0xfa03660a
  TEST_R4 491, xt.rqsu, 104, 0xa2c662e8, 0x5c05a240, 0x68e1d962
  TEST_R4 492, xt.rqsu, 159, 0x00006800, 0x48a42b32, 0xfa0364c8
  TEST_R4 493, xt.rqsu, 51, 0x6764f58c, 0x794c45c6, 0x33fcb236
  TEST_R4 494, xt.rqsu, 3, 0xffff8e00, 0x48ccc022, 0xfa036b87
  TEST_R4 495, xt.rqsu, 21, 0x46df6e96, 0x6878a4a9, 0x15be4faf
  TEST_R4 496, xt.rqsu, 115, 0x00001000, 0x6adf8742, 0xfa03718b
  TEST_R4 497, xt.rqsu, 184, 0xe9faefb8, 0x101b121c, 0xb8c38b50
  TEST_R4 498, xt.rqsu, 164, 0x00002a00, 0x5862af52, 0xfa036aa7
  TEST_R4 499, xt.rqsu, 100, 0x1cb10fde, 0xa4bf4f10, 0xbe64cb55
  TEST_R4 500, xt.rqsu, 39, 0xfffd7000, 0x61ec14eb, 0xfa03664b
  TEST_R4 501, xt.rqsu, 108, 0x1a47a466, 0x66cebb7d, 0x6c06cdab

  // One register in two places or all.
  TEST_R4_RD_IS 502, xt.rqsu, 191, 1136, 0x51fd0906, 0xfa036403, a1
  TEST_R4_RD_IS 503, xt.rqsu, 250, 0x0000d800, 0x6d48969b, 0xfa037628, a1
  TEST_R4_RD_IS 504, xt.rqsu, 222, 0x00002300, 0x63d96445, 0xfa037166, a2
  TEST_R4_RD_IS 505, xt.rqsu, 8, 0xffffd680, 0x54cd2da4, 0xfa037606, a2
  TEST_R4_RD_IS 506, xt.rqsu, 6, 0xfffffe54, 0x41559a72, 0xfa0373c1, a3
  TEST_R4_RD_IS 507, xt.rqsu, 61, 0xffff7c00, 0x63e8048e, 0xfa037189, a3
  TEST_R4_SAME_SOURCES 508, xt.rqsu, 195, 0xc35a96e7
  TEST_R4_SAME_SOURCES 509, xt.rqsu, 90, 0x5a0f3c85
  TEST_R4_SAME_SOURCES 510, xt.rqsu, 255, 0xff000000
  TEST_R4_SAME_SOURCES 511, xt.rqsu, 127, 0x7f800003

  // Every register in every place.
  TEST_R4_REGISTERS 512, xt.rqsu, 108, 128, 0x4cda9f6b, 0xfa036764, x1, x13, x19, x25, x7
  TEST_R4_REGISTERS 513, xt.rqsu, 183, 736, 0x6ac4d9b6, 0xfa036ac3, x2, x14, x20, x26, x7
  TEST_R4_REGISTERS 514, xt.rqsu, 125, 32, 0x4d35ba21, 0xfa0373c1, x4, x15, x21, x27, x7
  TEST_R4_REGISTERS 515, xt.rqsu, 3, 0xffff8900, 0x782fc2dc, 0xfa037327, x5, x16, x22, x28, x7
  TEST_R4_REGISTERS 516, xt.rqsu, 3, 0xffffff84, 0x77114751, 0xfa036680, x6, x17, x23, x29, x7
  TEST_R4_REGISTERS 517, xt.rqsu, 14, 0xfffa4000, 0x495febc9, 0xfa03770b, x7, x18, x24, x30, x5
  TEST_R4_REGISTERS 518, xt.rqsu, 246, 1456, 0x5eed6cd9, 0xfa036fa3, x8, x19, x25, x31, x7
  TEST_R4_REGISTERS 519, xt.rqsu, 3, 0xffffeec0, 0x6990aea0, 0xfa036a85, x9, x20, x26, x1, x7
  TEST_R4_REGISTERS 520, xt.rqsu, 250, 0x00059000, 0x6987dee1, 0xfa0373ab, x10, x21, x27, x2, x7
  TEST_R4_REGISTERS 521, xt.rqsu, 80, 0xffffd600, 0x501ef562, 0xfa036a28, x11, x22, x28, x4, x7
  TEST_R4_REGISTERS 522, xt.rqsu, 182, 0x00021000, 0x419a6650, 0xfa0372ca, x12, x23, x29, x5, x7
  TEST_R4_REGISTERS 523, xt.rqsu, 153, 1344, 0x7c03aa9b, 0xfa037045, x13, x24, x30, x6, x7
  TEST_R4_REGISTERS 524, xt.rqsu, 239, 0x00040000, 0x7ff345be, 0xfa036fab, x14, x25, x31, x7, x5
  TEST_R4_REGISTERS 525, xt.rqsu, 90, 0xffff6000, 0x52ad4995, 0xfa03746a, x15, x26, x1, x8, x7
  TEST_R4_REGISTERS 526, xt.rqsu, 217, 0x00016c00, 0x477dd700, 0xfa037349, x16, x27, x2, x9, x7
  TEST_R4_REGISTERS 527, xt.rqsu, 186, 1280, 0x7caee5fc, 0xfa036ca4, x17, x28, x4, x10, x7
  TEST_R4_REGISTERS 528, xt.rqsu, 239, 0x00001000, 0x7b414f9a, 0xfa037445, x18, x29, x5, x11, x7
  TEST_R4_REGISTERS 529, xt.rqsu, 58, 0xffffcc00, 0x7660cabe, 0xfa036a28, x19, x30, x6, x12, x7
  TEST_R4_REGISTERS 530, xt.rqsu, 44, 0xfffffd30, 0x514a6e37, 0xfa036543, x20, x31, x7, x13, x5
  TEST_R4_REGISTERS 531, xt.rqsu, 51, 0xfffffda0, 0x6058b4c0, 0xfa036ce3, x21, x1, x8, x14, x7
  TEST_R4_REGISTERS 532, xt.rqsu, 146, 32, 0x6d7d4557, 0xfa037760, x22, x2, x9, x15, x7
  TEST_R4_REGISTERS 533, xt.rqsu, 21, 0xfffffa40, 0x4132b6f1, 0xfa037363, x23, x4, x10, x16, x7
  TEST_R4_REGISTERS 534, xt.rqsu, 180, 160, 0x72fb0165, 0xfa036c81, x24, x5, x11, x17, x7
  TEST_R4_REGISTERS 535, xt.rqsu, 238, 1440, 0x5d3e98e8, 0xfa036b03, x25, x6, x12, x18, x7
  TEST_R4_REGISTERS 536, xt.rqsu, 41, 0xfffffa60, 0x6e671f08, 0xfa0377e4, x26, x7, x13, x19, x5
  TEST_R4_REGISTERS 537, xt.rqsu, 174, 1216, 0x6dfabca4, 0xfa036d84, x27, x8, x14, x20, x7
  TEST_R4_REGISTERS 538, xt.rqsu, 156, 448, 0x63e6d9d8, 0xfa0370e3, x28, x9, x15, x21, x7
  TEST_R4_REGISTERS 539, xt.rqsu, 7, 0xffffcb00, 0x4344d8aa, 0xfa037626, x29, x10, x16, x22, x7
  TEST_R4_REGISTERS 540, xt.rqsu, 68, 0xffffffc2, 0x51144b76, 0xfa036b00, x30, x11, x17, x23, x7
  TEST_R4_REGISTERS 541, xt.rqsu, 3, 0xfffff8d0, 0x5a6bdbc2, 0xfa036c03, x31, x12, x18, x24, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_R4_RESULT_AFTER 542, 0, xt.rqsu, 113, 0, 0x42885ec7, 0xfa037142
  TEST_R4_LOADED 543, 0, a1, 872, xt.rqsu, 250, 0xfffffc97, 0x7d9ea948, 0xfa036702
  TEST_R4_LOADED 544, 0, a2, 0x77f2cef1, xt.rqsu, 3, 0xffffcf00, 0x880d310e, 0xfa036846
  TEST_R4_LOADED 545, 0, a3, 0xfa03692a, xt.rqsu, 60, 0xfffed000, 0x4b55672d, 0x05fc96d5
  TEST_R4_RESULT_AFTER 546, 1, xt.rqsu, 108, 0xffffffb0, 0x5eabbde1, 0xfa037323
  TEST_R4_LOADED 547, 1, a1, 0x00007700, xt.rqsu, 250, 0xffff88ff, 0x6f9e1fde, 0xfa0366c7
  TEST_R4_LOADED 548, 1, a2, 0x66d8edcb, xt.rqsu, 3, 0xfffffaa0, 0x99271234, 0xfa037143
  TEST_R4_LOADED 549, 1, a3, 0xfa0364a2, xt.rqsu, 120, 88, 0x730d1bf8, 0x05fc9b5d
  TEST_R4_RESULT_AFTER 550, 2, xt.rqsu, 3, 0xfffc6000, 0x4bea9b6c, 0xfa0365aa
  TEST_R4_LOADED 551, 2, a1, 0xfffbb000, xt.rqsu, 3, 0x00044fff, 0x5bb5318d, 0xfa0366cb
  TEST_R4_LOADED 552, 2, a2, 0x43d45a6b, xt.rqsu, 60, 0xfffff900, 0xbc2ba594, 0xfa0377c4
  TEST_R4_LOADED 553, 2, a3, 0xfa03692b, xt.rqsu, 63, 0xfffe6000, 0x66a79468, 0x05fc96d4
  TEST_R4_123_AFTER 554, 0, 0, 0, xt.rqsu, 138, 768, 0x519947ae, 0xfa036b44
  TEST_R4_123_AFTER 555, 0, 0, 1, xt.rqsu, 171, 0x00002300, 0x728f8d80, 0xfa036ce7
  TEST_R4_123_AFTER 556, 0, 0, 2, xt.rqsu, 31, 0xffffff44, 0x763d6006, 0xfa0376a1
  TEST_R4_123_AFTER 557, 0, 1, 0, xt.rqsu, 3, 0xfffea400, 0x79892b7a, 0xfa037049
  TEST_R4_123_AFTER 558, 0, 1, 1, xt.rqsu, 44, 0xfffde000, 0x45683870, 0xfa03762a
  TEST_R4_123_AFTER 559, 0, 1, 2, xt.rqsu, 201, 0x00001240, 0x576454dd, 0xfa0365e5
  TEST_R4_123_AFTER 560, 1, 0, 0, xt.rqsu, 3, 0xfffffac0, 0x531f9069, 0xfa036a23
  TEST_R4_123_AFTER 561, 1, 0, 1, xt.rqsu, 215, 0x00004800, 0x631a3ac4, 0xfa036807
  TEST_R4_123_AFTER 562, 1, 0, 2, xt.rqsu, 216, 1584, 0x46eb1bde, 0xfa036a03
  TEST_R4_123_AFTER 563, 1, 1, 0, xt.rqsu, 3, 0xfffffe5c, 0x45d66f7e, 0xfa0365e1
  TEST_R4_123_AFTER 564, 1, 1, 1, xt.rqsu, 142, 0x00007800, 0x7110804e, 0xfa03748a
  TEST_R4_123_AFTER 565, 1, 1, 2, xt.rqsu, 191, 0x00009c00, 0x79b8ea57, 0xfa0375c9
  TEST_R4_123_AFTER 566, 2, 0, 0, xt.rqsu, 250, 664, 0x7380e429, 0xfa036ea2
  TEST_R4_123_AFTER 567, 2, 0, 1, xt.rqsu, 31, 0xfffff200, 0x63c79b25, 0xfa037685
  TEST_R4_123_AFTER 568, 2, 0, 2, xt.rqsu, 26, 0xfffff8a0, 0x63f5b9dc, 0xfa037664
  TEST_R4_123_AFTER 569, 2, 1, 0, xt.rqsu, 98, 0xfffffff0, 0x5793fb9b, 0xfa036d00
  TEST_R4_123_AFTER 570, 2, 1, 1, xt.rqsu, 250, 720, 0x721133e7, 0xfa036f82
  TEST_R4_123_AFTER 571, 2, 1, 2, xt.rqsu, 175, 512, 0x4b721e1f, 0xfa036462
  TEST_R4_321_AFTER 572, 0, 0, 0, xt.rqsu, 45, 0xffffe880, 0x5841c434, 0xfa036e66
  TEST_R4_321_AFTER 573, 0, 0, 1, xt.rqsu, 105, 0xffffa000, 0x478ac3ed, 0xfa0376ca
  TEST_R4_321_AFTER 574, 0, 0, 2, xt.rqsu, 236, 0x0000be00, 0x54a1c68c, 0xfa036ee8
  TEST_R4_321_AFTER 575, 0, 1, 0, xt.rqsu, 117, 16, 0x5dfe2a44, 0xfa0374c3
  TEST_R4_321_AFTER 576, 0, 1, 1, xt.rqsu, 49, 0xfffffdb0, 0x5f49f02b, 0xfa0368a3
  TEST_R4_321_AFTER 577, 0, 1, 2, xt.rqsu, 250, 202, 0x70dfa8eb, 0xfa036b60
  TEST_R4_321_AFTER 578, 1, 0, 0, xt.rqsu, 3, 0xfffcf000, 0x79aec99a, 0xfa0364ca
  TEST_R4_321_AFTER 579, 1, 0, 1, xt.rqsu, 80, 0xffffffd6, 0x5eab0f6f, 0xfa036f40
  TEST_R4_321_AFTER 580, 1, 0, 2, xt.rqsu, 184, 456, 0x510d80d7, 0xfa037002
  TEST_R4_321_AFTER 581, 1, 1, 0, xt.rqsu, 3, 0xfff8f000, 0x72d57d38, 0xfa03714b
  TEST_R4_321_AFTER 582, 1, 1, 1, xt.rqsu, 184, 1184, 0x7e8ba09a, 0xfa036f44
  TEST_R4_321_AFTER 583, 1, 1, 2, xt.rqsu, 76, 0xfffee000, 0x46b4c2a5, 0xfa03742a
  TEST_R4_321_AFTER 584, 2, 0, 0, xt.rqsu, 196, 0x00038000, 0x639a6238, 0xfa036dab
  TEST_R4_321_AFTER 585, 2, 0, 1, xt.rqsu, 44, 0xfffff840, 0x7b672af5, 0xfa036825
  TEST_R4_321_AFTER 586, 2, 0, 2, xt.rqsu, 3, 0xfffff930, 0x47269de3, 0xfa0367a3
  TEST_R4_321_AFTER 587, 2, 1, 0, xt.rqsu, 250, 0x00001cc0, 0x5d338ae3, 0xfa0370e5
  TEST_R4_321_AFTER 588, 2, 1, 1, xt.rqsu, 3, 0xfffffc88, 0x5833fe0d, 0xfa0365c2
  TEST_R4_321_AFTER 589, 2, 1, 2, xt.rqsu, 29, 0xfffff400, 0x618163ec, 0xfa036685

  // x0 as a source is zero, as a destination stays so.
  TEST_R4_ZERO 590, xt.rqsu, 117, 0xfffa6000, 0x509db28b, 0xfa0375ab, x0, a2, a3
  TEST_R4_ZERO 591, xt.rqsu, 110, 0xfffff2a0, 0x688c8c51, 0xfa036e04, a1, x0, a3
  TEST_R4_ZERO 592, xt.rqsu, 0, 0xffffce00, 0x4be50385, 0xfa0373a8, a1, a2, x0
  TEST_R4_ZERO 593, xt.rqsu, 0, 1792, 0x66f302d1, 0xfa037646, x0, x0, x0
  TEST_R4_ZERO_RD 594, xt.rqsu, 72, 0x75d34383, 0xfa036721
  TEST_R4_ZERO_RD 595, xt.rqsu, 272, 0x6e106c76, 0xfa036a42
  TEST_R4_ZERO_RD 596, xt.rqsu, 0xffffffe0, 0x41d864e7, 0xfa0373c3

TEST_END
