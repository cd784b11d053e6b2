// xt.rqdu: 595 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Every shift, at ties and next to them.
  TEST_R4 2, xt.rqdu, 129, 1, 0x40000000, 0xff008000
  TEST_R4 3, xt.rqdu, 128, 0xffffffff, 0x40000000, 0xff008000
  TEST_R4 4, xt.rqdu, 129, 2, 0x40000000, 0xff008000
  TEST_R4 5, xt.rqdu, 127, 0xfffffffe, 0x40000000, 0xff008000
  TEST_R4 6, xt.rqdu, 127, 0xfffffffe, 0x40000000, 0xff008000
  TEST_R4 7, xt.rqdu, 129, 2, 0x40000000, 0xff008000
  TEST_R4 8, xt.rqdu, 129, 2, 0x40000000, 0xff008001
  TEST_R4 9, xt.rqdu, 127, 0xfffffffe, 0x40000000, 0xff008001
  TEST_R4 10, xt.rqdu, 130, 5, 0x40000000, 0xff008001
  TEST_R4 11, xt.rqdu, 127, 0xfffffffb, 0x40000000, 0xff008001
  TEST_R4 12, xt.rqdu, 127, 0xfffffffd, 0x40000000, 0xff008001
  TEST_R4 13, xt.rqdu, 129, 3, 0x40000000, 0xff008001
  TEST_R4 14, xt.rqdu, 129, 4, 0x40000000, 0xff008002
  TEST_R4 15, xt.rqdu, 127, 0xfffffffc, 0x40000000, 0xff008002
  TEST_R4 16, xt.rqdu, 130, 11, 0x40000000, 0xff008002
  TEST_R4 17, xt.rqdu, 127, 0xfffffff5, 0x40000000, 0xff008002
  TEST_R4 18, xt.rqdu, 127, 0xfffffffb, 0x40000000, 0xff008002
  TEST_R4 19, xt.rqdu, 129, 5, 0x40000000, 0xff008002
  TEST_R4 20, xt.rqdu, 129, 8, 0x40000000, 0xff008003
  TEST_R4 21, xt.rqdu, 127, 0xfffffff8, 0x40000000, 0xff008003
  TEST_R4 22, xt.rqdu, 130, 23, 0x40000000, 0xff008003
  TEST_R4 23, xt.rqdu, 127, 0xffffffe9, 0x40000000, 0xff008003
  TEST_R4 24, xt.rqdu, 127, 0xfffffff7, 0x40000000, 0xff008003
  TEST_R4 25, xt.rqdu, 129, 9, 0x40000000, 0xff008003
  TEST_R4 26, xt.rqdu, 129, 16, 0x40000000, 0xff008004
  TEST_R4 27, xt.rqdu, 127, 0xfffffff0, 0x40000000, 0xff008004
  TEST_R4 28, xt.rqdu, 130, 47, 0x40000000, 0xff008004
  TEST_R4 29, xt.rqdu, 127, 0xffffffd1, 0x40000000, 0xff008004
  TEST_R4 30, xt.rqdu, 127, 0xffffffef, 0x40000000, 0xff008004
  TEST_R4 31, xt.rqdu, 129, 17, 0x40000000, 0xff008004
  TEST_R4 32, xt.rqdu, 129, 32, 0x40000000, 0xff008005
  TEST_R4 33, xt.rqdu, 127, 0xffffffe0, 0x40000000, 0xff008005
  TEST_R4 34, xt.rqdu, 130, 95, 0x40000000, 0xff008005
  TEST_R4 35, xt.rqdu, 127, 0xffffffa1, 0x40000000, 0xff008005
  TEST_R4 36, xt.rqdu, 127, 0xffffffdf, 0x40000000, 0xff008005
  TEST_R4 37, xt.rqdu, 129, 33, 0x40000000, 0xff008005
  TEST_R4 38, xt.rqdu, 129, 64, 0x40000000, 0xff008006
  TEST_R4 39, xt.rqdu, 127, 0xffffffc0, 0x40000000, 0xff008006
  TEST_R4 40, xt.rqdu, 130, 191, 0x40000000, 0xff008006
  TEST_R4 41, xt.rqdu, 127, 0xffffff41, 0x40000000, 0xff008006
  TEST_R4 42, xt.rqdu, 127, 0xffffffbf, 0x40000000, 0xff008006
  TEST_R4 43, xt.rqdu, 129, 65, 0x40000000, 0xff008006
  TEST_R4 44, xt.rqdu, 129, 128, 0x40000000, 0xff008007
  TEST_R4 45, xt.rqdu, 127, 0xffffff80, 0x40000000, 0xff008007
  TEST_R4 46, xt.rqdu, 130, 383, 0x40000000, 0xff008007
  TEST_R4 47, xt.rqdu, 127, 0xfffffe81, 0x40000000, 0xff008007
  TEST_R4 48, xt.rqdu, 127, 0xffffff7f, 0x40000000, 0xff008007
  TEST_R4 49, xt.rqdu, 129, 129, 0x40000000, 0xff008007
  TEST_R4 50, xt.rqdu, 129, 256, 0x40000000, 0xff008008
  TEST_R4 51, xt.rqdu, 127, 0xffffff00, 0x40000000, 0xff008008
  TEST_R4 52, xt.rqdu, 130, 767, 0x40000000, 0xff008008
  TEST_R4 53, xt.rqdu, 127, 0xfffffd01, 0x40000000, 0xff008008
  TEST_R4 54, xt.rqdu, 127, 0xfffffeff, 0x40000000, 0xff008008
  TEST_R4 55, xt.rqdu, 129, 257, 0x40000000, 0xff008008
  TEST_R4 56, xt.rqdu, 129, 512, 0x40000000, 0xff008009
  TEST_R4 57, xt.rqdu, 127, 0xfffffe00, 0x40000000, 0xff008009
  TEST_R4 58, xt.rqdu, 130, 1535, 0x40000000, 0xff008009
  TEST_R4 59, xt.rqdu, 127, 0xfffffa01, 0x40000000, 0xff008009
  TEST_R4 60, xt.rqdu, 127, 0xfffffdff, 0x40000000, 0xff008009
  TEST_R4 61, xt.rqdu, 129, 513, 0x40000000, 0xff008009
  TEST_R4 62, xt.rqdu, 129, 1024, 0x40000000, 0xff00800a
  TEST_R4 63, xt.rqdu, 127, 0xfffffc00, 0x40000000, 0xff00800a
  TEST_R4 64, xt.rqdu, 130, 3071, 0x40000000, 0xff00800a
  TEST_R4 65, xt.rqdu, 127, 0xfffff401, 0x40000000, 0xff00800a
  TEST_R4 66, xt.rqdu, 127, 0xfffffbff, 0x40000000, 0xff00800a
  TEST_R4 67, xt.rqdu, 129, 1025, 0x40000000, 0xff00800a
  TEST_R4 68, xt.rqdu, 129, 2048, 0x40000000, 0xff00800b
  TEST_R4 69, xt.rqdu, 127, 0xfffff800, 0x40000000, 0xff00800b
  TEST_R4 70, xt.rqdu, 130, 0x000017ff, 0x40000000, 0xff00800b
  TEST_R4 71, xt.rqdu, 127, 0xffffe801, 0x40000000, 0xff00800b
  TEST_R4 72, xt.rqdu, 127, 0xfffff7ff, 0x40000000, 0xff00800b
  TEST_R4 73, xt.rqdu, 129, 2049, 0x40000000, 0xff00800b
  TEST_R4 74, xt.rqdu, 129, 0x00001000, 0x40000000, 0xff00800c
  TEST_R4 75, xt.rqdu, 127, 0xfffff000, 0x40000000, 0xff00800c
  TEST_R4 76, xt.rqdu, 130, 0x00002fff, 0x40000000, 0xff00800c
  TEST_R4 77, xt.rqdu, 127, 0xffffd001, 0x40000000, 0xff00800c
  TEST_R4 78, xt.rqdu, 127, 0xffffefff, 0x40000000, 0xff00800c
  TEST_R4 79, xt.rqdu, 129, 0x00001001, 0x40000000, 0xff00800c
  TEST_R4 80, xt.rqdu, 129, 0x00002000, 0x40000000, 0xff00800d
  TEST_R4 81, xt.rqdu, 127, 0xffffe000, 0x40000000, 0xff00800d
  TEST_R4 82, xt.rqdu, 130, 0x00005fff, 0x40000000, 0xff00800d
  TEST_R4 83, xt.rqdu, 127, 0xffffa001, 0x40000000, 0xff00800d
  TEST_R4 84, xt.rqdu, 127, 0xffffdfff, 0x40000000, 0xff00800d
  TEST_R4 85, xt.rqdu, 129, 0x00002001, 0x40000000, 0xff00800d
  TEST_R4 86, xt.rqdu, 129, 0x00004000, 0x40000000, 0xff00800e
  TEST_R4 87, xt.rqdu, 127, 0xffffc000, 0x40000000, 0xff00800e
  TEST_R4 88, xt.rqdu, 130, 0x0000bfff, 0x40000000, 0xff00800e
  TEST_R4 89, xt.rqdu, 127, 0xffff4001, 0x40000000, 0xff00800e
  TEST_R4 90, xt.rqdu, 127, 0xffffbfff, 0x40000000, 0xff00800e
  TEST_R4 91, xt.rqdu, 129, 0x00004001, 0x40000000, 0xff00800e
  TEST_R4 92, xt.rqdu, 129, 0x00008000, 0x40000000, 0xff00800f
  TEST_R4 93, xt.rqdu, 127, 0xffff8000, 0x40000000, 0xff00800f
  TEST_R4 94, xt.rqdu, 130, 0x00017fff, 0x40000000, 0xff00800f
  TEST_R4 95, xt.rqdu, 127, 0xfffe8001, 0x40000000, 0xff00800f
  TEST_R4 96, xt.rqdu, 127, 0xffff7fff, 0x40000000, 0xff00800f
  TEST_R4 97, xt.rqdu, 129, 0x00008001, 0x40000000, 0xff00800f
  TEST_R4 98, xt.rqdu, 129, 0x00010000, 0x40000000, 0xff008010
  TEST_R4 99, xt.rqdu, 127, 0xffff0000, 0x40000000, 0xff008010
  TEST_R4 100, xt.rqdu, 130, 0x0002ffff, 0x40000000, 0xff008010
  TEST_R4 101, xt.rqdu, 127, 0xfffd0001, 0x40000000, 0xff008010
  TEST_R4 102, xt.rqdu, 127, 0xfffeffff, 0x40000000, 0xff008010
  TEST_R4 103, xt.rqdu, 129, 0x00010001, 0x40000000, 0xff008010
  TEST_R4 104, xt.rqdu, 129, 0x00020000, 0x40000000, 0xff008011
  TEST_R4 105, xt.rqdu, 127, 0xfffe0000, 0x40000000, 0xff008011
  TEST_R4 106, xt.rqdu, 130, 0x0005ffff, 0x40000000, 0xff008011
  TEST_R4 107, xt.rqdu, 127, 0xfffa0001, 0x40000000, 0xff008011
  TEST_R4 108, xt.rqdu, 127, 0xfffdffff, 0x40000000, 0xff008011
  TEST_R4 109, xt.rqdu, 129, 0x00020001, 0x40000000, 0xff008011
  TEST_R4 110, xt.rqdu, 129, 0x00040000, 0x40000000, 0xff008012
  TEST_R4 111, xt.rqdu, 127, 0xfffc0000, 0x40000000, 0xff008012
  TEST_R4 112, xt.rqdu, 130, 0x000bffff, 0x40000000, 0xff008012
  TEST_R4 113, xt.rqdu, 127, 0xfff40001, 0x40000000, 0xff008012
  TEST_R4 114, xt.rqdu, 127, 0xfffbffff, 0x40000000, 0xff008012
  TEST_R4 115, xt.rqdu, 129, 0x00040001, 0x40000000, 0xff008012
  TEST_R4 116, xt.rqdu, 129, 0x00080000, 0x40000000, 0xff008013
  TEST_R4 117, xt.rqdu, 127, 0xfff80000, 0x40000000, 0xff008013
  TEST_R4 118, xt.rqdu, 130, 0x0017ffff, 0x40000000, 0xff008013
  TEST_R4 119, xt.rqdu, 127, 0xffe80001, 0x40000000, 0xff008013
  TEST_R4 120, xt.rqdu, 127, 0xfff7ffff, 0x40000000, 0xff008013
  TEST_R4 121, xt.rqdu, 129, 0x00080001, 0x40000000, 0xff008013
  TEST_R4 122, xt.rqdu, 129, 0x00100000, 0x40000000, 0xff008014
  TEST_R4 123, xt.rqdu, 127, 0xfff00000, 0x40000000, 0xff008014
  TEST_R4 124, xt.rqdu, 130, 0x002fffff, 0x40000000, 0xff008014
  TEST_R4 125, xt.rqdu, 127, 0xffd00001, 0x40000000, 0xff008014
  TEST_R4 126, xt.rqdu, 127, 0xffefffff, 0x40000000, 0xff008014
  TEST_R4 127, xt.rqdu, 129, 0x00100001, 0x40000000, 0xff008014
  TEST_R4 128, xt.rqdu, 129, 0x00200000, 0x40000000, 0xff008015
  TEST_R4 129, xt.rqdu, 127, 0xffe00000, 0x40000000, 0xff008015
  TEST_R4 130, xt.rqdu, 130, 0x005fffff, 0x40000000, 0xff008015
  TEST_R4 131, xt.rqdu, 127, 0xffa00001, 0x40000000, 0xff008015
  TEST_R4 132, xt.rqdu, 127, 0xffdfffff, 0x40000000, 0xff008015
  TEST_R4 133, xt.rqdu, 129, 0x00200001, 0x40000000, 0xff008015
  TEST_R4 134, xt.rqdu, 129, 0x00400000, 0x40000000, 0xff008016
  TEST_R4 135, xt.rqdu, 127, 0xffc00000, 0x40000000, 0xff008016
  TEST_R4 136, xt.rqdu, 130, 0x00bfffff, 0x40000000, 0xff008016
  TEST_R4 137, xt.rqdu, 127, 0xff400001, 0x40000000, 0xff008016
  TEST_R4 138, xt.rqdu, 127, 0xffbfffff, 0x40000000, 0xff008016
  TEST_R4 139, xt.rqdu, 129, 0x00400001, 0x40000000, 0xff008016
  TEST_R4 140, xt.rqdu, 129, 0x00800000, 0x40000000, 0xff008017
  TEST_R4 141, xt.rqdu, 127, 0xff800000, 0x40000000, 0xff008017
  TEST_R4 142, xt.rqdu, 130, 0x017fffff, 0x40000000, 0xff008017
  TEST_R4 143, xt.rqdu, 127, 0xfe800001, 0x40000000, 0xff008017
  TEST_R4 144, xt.rqdu, 127, 0xff7fffff, 0x40000000, 0xff008017
  TEST_R4 145, xt.rqdu, 129, 0x00800001, 0x40000000, 0xff008017
  TEST_R4 146, xt.rqdu, 129, 0x01000000, 0x40000000, 0xff008018
  TEST_R4 147, xt.rqdu, 127, 0xff000000, 0x40000000, 0xff008018
  TEST_R4 148, xt.rqdu, 130, 0x02ffffff, 0x40000000, 0xff008018
  TEST_R4 149, xt.rqdu, 127, 0xfd000001, 0x40000000, 0xff008018
  TEST_R4 150, xt.rqdu, 127, 0xfeffffff, 0x40000000, 0xff008018
  TEST_R4 151, xt.rqdu, 129, 0x01000001, 0x40000000, 0xff008018
  TEST_R4 152, xt.rqdu, 129, 0x02000000, 0x40000000, 0xff008019
  TEST_R4 153, xt.rqdu, 127, 0xfe000000, 0x40000000, 0xff008019
  TEST_R4 154, xt.rqdu, 130, 0x05ffffff, 0x40000000, 0xff008019
  TEST_R4 155, xt.rqdu, 127, 0xfa000001, 0x40000000, 0xff008019
  TEST_R4 156, xt.rqdu, 127, 0xfdffffff, 0x40000000, 0xff008019
  TEST_R4 157, xt.rqdu, 129, 0x02000001, 0x40000000, 0xff008019
  TEST_R4 158, xt.rqdu, 129, 0x04000000, 0x40000000, 0xff00801a
  TEST_R4 159, xt.rqdu, 127, 0xfc000000, 0x40000000, 0xff00801a
  TEST_R4 160, xt.rqdu, 130, 0x0bffffff, 0x40000000, 0xff00801a
  TEST_R4 161, xt.rqdu, 127, 0xf4000001, 0x40000000, 0xff00801a
  TEST_R4 162, xt.rqdu, 127, 0xfbffffff, 0x40000000, 0xff00801a
  TEST_R4 163, xt.rqdu, 129, 0x04000001, 0x40000000, 0xff00801a
  TEST_R4 164, xt.rqdu, 129, 0x08000000, 0x40000000, 0xff00801b
  TEST_R4 165, xt.rqdu, 127, 0xf8000000, 0x40000000, 0xff00801b
  TEST_R4 166, xt.rqdu, 130, 0x17ffffff, 0x40000000, 0xff00801b
  TEST_R4 167, xt.rqdu, 127, 0xe8000001, 0x40000000, 0xff00801b
  TEST_R4 168, xt.rqdu, 127, 0xf7ffffff, 0x40000000, 0xff00801b
  TEST_R4 169, xt.rqdu, 129, 0x08000001, 0x40000000, 0xff00801b
  TEST_R4 170, xt.rqdu, 129, 0x10000000, 0x40000000, 0xff00801c
  TEST_R4 171, xt.rqdu, 127, 0xf0000000, 0x40000000, 0xff00801c
  TEST_R4 172, xt.rqdu, 130, 0x2fffffff, 0x40000000, 0xff00801c
  TEST_R4 173, xt.rqdu, 127, 0xd0000001, 0x40000000, 0xff00801c
  TEST_R4 174, xt.rqdu, 127, 0xefffffff, 0x40000000, 0xff00801c
  TEST_R4 175, xt.rqdu, 129, 0x10000001, 0x40000000, 0xff00801c
  TEST_R4 176, xt.rqdu, 129, 0x20000000, 0x40000000, 0xff00801d
  TEST_R4 177, xt.rqdu, 127, 0xe0000000, 0x40000000, 0xff00801d
  TEST_R4 178, xt.rqdu, 130, 0x5fffffff, 0x40000000, 0xff00801d
  TEST_R4 179, xt.rqdu, 127, 0xa0000001, 0x40000000, 0xff00801d
  TEST_R4 180, xt.rqdu, 127, 0xdfffffff, 0x40000000, 0xff00801d
  TEST_R4 181, xt.rqdu, 129, 0x20000001, 0x40000000, 0xff00801d
  TEST_R4 182, xt.rqdu, 129, 0x40000000, 0x40000000, 0xff00801e
  TEST_R4 183, xt.rqdu, 127, 0xc0000000, 0x40000000, 0xff00801e
  TEST_R4 184, xt.rqdu, 127, 0xbfffffff, 0x40000000, 0xff00801e
  TEST_R4 185, xt.rqdu, 129, 0x40000001, 0x40000000, 0xff00801e
  TEST_R4 186, xt.rqdu, 127, 0x80000000, 0x40000000, 0xff00801f

  // Ties of the first rounding, and products of all signs.
  TEST_R4 187, xt.rqdu, 0, 0, 0, 0xff000000
  TEST_R4 188, xt.rqdu, 0, 0, 1, 0xff00001f
  TEST_R4 189, xt.rqdu, 0, 0, 0x7fffffff, 0xff000018
  TEST_R4 190, xt.rqdu, 0, 0, 0x80000000, 0xff000001
  TEST_R4 191, xt.rqdu, 0, 0, 0xffffffff, 0xff00001e
  TEST_R4 192, xt.rqdu, 0, 0, 0x40000000, 0xff000000
  TEST_R4 193, xt.rqdu, 0, 0, 0xc0000000, 0xff00001f
  TEST_R4 194, xt.rqdu, 0, 0, 0xc35a96e7, 0xff000018
  TEST_R4 195, xt.rqdu, 0, 0, 0x5a0f3c85, 0xff000001
  TEST_R4 196, xt.rqdu, 0, 1, 0, 0xff00001e
  TEST_R4 197, xt.rqdu, 0, 1, 1, 0xff000000
  TEST_R4 198, xt.rqdu, 0, 1, 0x7fffffff, 0xff00001f
  TEST_R4 199, xt.rqdu, 0, 1, 0x80000000, 0xff000018
  TEST_R4 200, xt.rqdu, 0, 1, 0xffffffff, 0xff000001
  TEST_R4 201, xt.rqdu, 0, 1, 0x40000000, 0xff00001e
  TEST_R4 202, xt.rqdu, 0, 1, 0xc0000000, 0xff000000
  TEST_R4 203, xt.rqdu, 0, 1, 0xc35a96e7, 0xff00001f
  TEST_R4 204, xt.rqdu, 0, 1, 0x5a0f3c85, 0xff000018
  TEST_R4 205, xt.rqdu, 0, 0x7fffffff, 0, 0xff000001
  TEST_R4 206, xt.rqdu, 0, 0x7fffffff, 1, 0xff00001e
  TEST_R4 207, xt.rqdu, 255, 0x7fffffff, 0x7fffffff, 0xff000000
  TEST_R4 208, xt.rqdu, 0, 0x7fffffff, 0x80000000, 0xff00001f
  TEST_R4 209, xt.rqdu, 0, 0x7fffffff, 0xffffffff, 0xff000018
  TEST_R4 210, xt.rqdu, 255, 0x7fffffff, 0x40000000, 0xff000001
  TEST_R4 211, xt.rqdu, 0, 0x7fffffff, 0xc0000000, 0xff00001e
  TEST_R4 212, xt.rqdu, 0, 0x7fffffff, 0xc35a96e7, 0xff000000
  TEST_R4 213, xt.rqdu, 1, 0x7fffffff, 0x5a0f3c85, 0xff00001f
  TEST_R4 214, xt.rqdu, 0, 0x80000000, 0, 0xff000018
  TEST_R4 215, xt.rqdu, 0, 0x80000000, 1, 0xff000001
  TEST_R4 216, xt.rqdu, 0, 0x80000000, 0x7fffffff, 0xff00001e
  TEST_R4 217, xt.rqdu, 255, 0x80000000, 0x80000000, 0xff000000
  TEST_R4 218, xt.rqdu, 0, 0x80000000, 0xffffffff, 0xff00001f
  TEST_R4 219, xt.rqdu, 0, 0x80000000, 0x40000000, 0xff000018
  TEST_R4 220, xt.rqdu, 255, 0x80000000, 0xc0000000, 0xff000001
  TEST_R4 221, xt.rqdu, 1, 0x80000000, 0xc35a96e7, 0xff00001e
  TEST_R4 222, xt.rqdu, 0, 0x80000000, 0x5a0f3c85, 0xff000000
  TEST_R4 223, xt.rqdu, 0, 0xffffffff, 0, 0xff00001f
  TEST_R4 224, xt.rqdu, 0, 0xffffffff, 1, 0xff000018
  TEST_R4 225, xt.rqdu, 0, 0xffffffff, 0x7fffffff, 0xff000001
  TEST_R4 226, xt.rqdu, 0, 0xffffffff, 0x80000000, 0xff00001e
  TEST_R4 227, xt.rqdu, 0, 0xffffffff, 0xffffffff, 0xff000000
  TEST_R4 228, xt.rqdu, 0, 0xffffffff, 0x40000000, 0xff00001f
  TEST_R4 229, xt.rqdu, 0, 0xffffffff, 0xc0000000, 0xff000018
  TEST_R4 230, xt.rqdu, 0, 0xffffffff, 0xc35a96e7, 0xff000001
  TEST_R4 231, xt.rqdu, 0, 0xffffffff, 0x5a0f3c85, 0xff00001e
  TEST_R4 232, xt.rqdu, 0, 0x40000000, 0, 0xff000000
  TEST_R4 233, xt.rqdu, 0, 0x40000000, 1, 0xff00001f
  TEST_R4 234, xt.rqdu, 64, 0x40000000, 0x7fffffff, 0xff000018
  TEST_R4 235, xt.rqdu, 0, 0x40000000, 0x80000000, 0xff000001
  TEST_R4 236, xt.rqdu, 0, 0x40000000, 0xffffffff, 0xff00001e
  TEST_R4 237, xt.rqdu, 255, 0x40000000, 0x40000000, 0xff000000
  TEST_R4 238, xt.rqdu, 0, 0x40000000, 0xc0000000, 0xff00001f
  TEST_R4 239, xt.rqdu, 0, 0x40000000, 0xc35a96e7, 0xff000018
  TEST_R4 240, xt.rqdu, 255, 0x40000000, 0x5a0f3c85, 0xff000001
  TEST_R4 241, xt.rqdu, 0, 0xc0000000, 0, 0xff00001e
  TEST_R4 242, xt.rqdu, 0, 0xc0000000, 1, 0xff000000
  TEST_R4 243, xt.rqdu, 0, 0xc0000000, 0x7fffffff, 0xff00001f
  TEST_R4 244, xt.rqdu, 64, 0xc0000000, 0x80000000, 0xff000018
  TEST_R4 245, xt.rqdu, 1, 0xc0000000, 0xffffffff, 0xff000001
  TEST_R4 246, xt.rqdu, 0, 0xc0000000, 0x40000000, 0xff00001e
  TEST_R4 247, xt.rqdu, 255, 0xc0000000, 0xc0000000, 0xff000000
  TEST_R4 248, xt.rqdu, 0, 0xc0000000, 0xc35a96e7, 0xff00001f
  TEST_R4 249, xt.rqdu, 0, 0xc0000000, 0x5a0f3c85, 0xff000018
  TEST_R4 250, xt.rqdu, 0, 0xc35a96e7, 0, 0xff000001
  TEST_R4 251, xt.rqdu, 0, 0xc35a96e7, 1, 0xff00001e
  TEST_R4 252, xt.rqdu, 0, 0xc35a96e7, 0x7fffffff, 0xff000000
  TEST_R4 253, xt.rqdu, 0, 0xc35a96e7, 0x80000000, 0xff00001f
  TEST_R4 254, xt.rqdu, 0, 0xc35a96e7, 0xffffffff, 0xff000018
  TEST_R4 255, xt.rqdu, 0, 0xc35a96e7, 0x40000000, 0xff000001
  TEST_R4 256, xt.rqdu, 0, 0xc35a96e7, 0xc0000000, 0xff00001e
  TEST_R4 257, xt.rqdu, 255, 0xc35a96e7, 0xc35a96e7, 0xff000000
  TEST_R4 258, xt.rqdu, 0, 0xc35a96e7, 0x5a0f3c85, 0xff00001f
  TEST_R4 259, xt.rqdu, 0, 0x5a0f3c85, 0, 0xff000018
  TEST_R4 260, xt.rqdu, 1, 0x5a0f3c85, 1, 0xff000001
  TEST_R4 261, xt.rqdu, 1, 0x5a0f3c85, 0x7fffffff, 0xff00001e
  TEST_R4 262, xt.rqdu, 0, 0x5a0f3c85, 0x80000000, 0xff000000
  TEST_R4 263, xt.rqdu, 0, 0x5a0f3c85, 0xffffffff, 0xff00001f
  TEST_R4 264, xt.rqdu, 45, 0x5a0f3c85, 0x40000000, 0xff000018
  TEST_R4 265, xt.rqdu, 0, 0x5a0f3c85, 0xc0000000, 0xff000001
  TEST_R4 266, xt.rqdu, 0, 0x5a0f3c85, 0xc35a96e7, 0xff00001e
  TEST_R4 267, xt.rqdu, 255, 0x5a0f3c85, 0x5a0f3c85, 0xff000000

  // Zero point and clamp: each bit, each corner, lo above hi.
  TEST_R4 268, xt.rqdu, 6, 10, 0x40000000, 0xff000100
  TEST_R4 269, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff000100
  TEST_R4 270, xt.rqdu, 255, 600, 0x40000000, 0xff000100
  TEST_R4 271, xt.rqdu, 7, 10, 0x40000000, 0xff000200
  TEST_R4 272, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff000200
  TEST_R4 273, xt.rqdu, 255, 600, 0x40000000, 0xff000200
  TEST_R4 274, xt.rqdu, 9, 10, 0x40000000, 0xff000400
  TEST_R4 275, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff000400
  TEST_R4 276, xt.rqdu, 255, 600, 0x40000000, 0xff000400
  TEST_R4 277, xt.rqdu, 13, 10, 0x40000000, 0xff000800
  TEST_R4 278, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff000800
  TEST_R4 279, xt.rqdu, 255, 600, 0x40000000, 0xff000800
  TEST_R4 280, xt.rqdu, 21, 10, 0x40000000, 0xff001000
  TEST_R4 281, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff001000
  TEST_R4 282, xt.rqdu, 255, 600, 0x40000000, 0xff001000
  TEST_R4 283, xt.rqdu, 37, 10, 0x40000000, 0xff002000
  TEST_R4 284, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff002000
  TEST_R4 285, xt.rqdu, 255, 600, 0x40000000, 0xff002000
  TEST_R4 286, xt.rqdu, 69, 10, 0x40000000, 0xff004000
  TEST_R4 287, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff004000
  TEST_R4 288, xt.rqdu, 255, 600, 0x40000000, 0xff004000
  TEST_R4 289, xt.rqdu, 133, 10, 0x40000000, 0xff008000
  TEST_R4 290, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xff008000
  TEST_R4 291, xt.rqdu, 255, 600, 0x40000000, 0xff008000
  TEST_R4 292, xt.rqdu, 5, 10, 0x40000000, 0xff010000
  TEST_R4 293, xt.rqdu, 1, 0xfffffda8, 0x40000000, 0xff010000
  TEST_R4 294, xt.rqdu, 255, 600, 0x40000000, 0xff010000
  TEST_R4 295, xt.rqdu, 5, 10, 0x40000000, 0xff020000
  TEST_R4 296, xt.rqdu, 2, 0xfffffda8, 0x40000000, 0xff020000
  TEST_R4 297, xt.rqdu, 255, 600, 0x40000000, 0xff020000
  TEST_R4 298, xt.rqdu, 5, 10, 0x40000000, 0xff040000
  TEST_R4 299, xt.rqdu, 4, 0xfffffda8, 0x40000000, 0xff040000
  TEST_R4 300, xt.rqdu, 255, 600, 0x40000000, 0xff040000
  TEST_R4 301, xt.rqdu, 8, 10, 0x40000000, 0xff080000
  TEST_R4 302, xt.rqdu, 8, 0xfffffda8, 0x40000000, 0xff080000
  TEST_R4 303, xt.rqdu, 255, 600, 0x40000000, 0xff080000
  TEST_R4 304, xt.rqdu, 16, 10, 0x40000000, 0xff100000
  TEST_R4 305, xt.rqdu, 16, 0xfffffda8, 0x40000000, 0xff100000
  TEST_R4 306, xt.rqdu, 255, 600, 0x40000000, 0xff100000
  TEST_R4 307, xt.rqdu, 32, 10, 0x40000000, 0xff200000
  TEST_R4 308, xt.rqdu, 32, 0xfffffda8, 0x40000000, 0xff200000
  TEST_R4 309, xt.rqdu, 255, 600, 0x40000000, 0xff200000
  TEST_R4 310, xt.rqdu, 64, 10, 0x40000000, 0xff400000
  TEST_R4 311, xt.rqdu, 64, 0xfffffda8, 0x40000000, 0xff400000
  TEST_R4 312, xt.rqdu, 255, 600, 0x40000000, 0xff400000
  TEST_R4 313, xt.rqdu, 128, 10, 0x40000000, 0xff800000
  TEST_R4 314, xt.rqdu, 128, 0xfffffda8, 0x40000000, 0xff800000
  TEST_R4 315, xt.rqdu, 255, 600, 0x40000000, 0xff800000
  TEST_R4 316, xt.rqdu, 5, 10, 0x40000000, 0xfe000000
  TEST_R4 317, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xfe000000
  TEST_R4 318, xt.rqdu, 254, 600, 0x40000000, 0xfe000000
  TEST_R4 319, xt.rqdu, 5, 10, 0x40000000, 0xfd000000
  TEST_R4 320, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xfd000000
  TEST_R4 321, xt.rqdu, 253, 600, 0x40000000, 0xfd000000
  TEST_R4 322, xt.rqdu, 5, 10, 0x40000000, 0xfb000000
  TEST_R4 323, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xfb000000
  TEST_R4 324, xt.rqdu, 251, 600, 0x40000000, 0xfb000000
  TEST_R4 325, xt.rqdu, 5, 10, 0x40000000, 0xf7000000
  TEST_R4 326, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xf7000000
  TEST_R4 327, xt.rqdu, 247, 600, 0x40000000, 0xf7000000
  TEST_R4 328, xt.rqdu, 5, 10, 0x40000000, 0xef000000
  TEST_R4 329, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xef000000
  TEST_R4 330, xt.rqdu, 239, 600, 0x40000000, 0xef000000
  TEST_R4 331, xt.rqdu, 5, 10, 0x40000000, 0xdf000000
  TEST_R4 332, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xdf000000
  TEST_R4 333, xt.rqdu, 223, 600, 0x40000000, 0xdf000000
  TEST_R4 334, xt.rqdu, 5, 10, 0x40000000, 0xbf000000
  TEST_R4 335, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0xbf000000
  TEST_R4 336, xt.rqdu, 191, 600, 0x40000000, 0xbf000000
  TEST_R4 337, xt.rqdu, 5, 10, 0x40000000, 0x7f000000
  TEST_R4 338, xt.rqdu, 0, 0xfffffda8, 0x40000000, 0x7f000000
  TEST_R4 339, xt.rqdu, 127, 600, 0x40000000, 0x7f000000
  TEST_R4 340, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x7f800000
  TEST_R4 341, xt.rqdu, 127, 3, 0x40000000, 0x7f800000
  TEST_R4 342, xt.rqdu, 127, 300, 0x40000000, 0x7f800000
  TEST_R4 343, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x807f0000
  TEST_R4 344, xt.rqdu, 127, 3, 0x40000000, 0x807f0000
  TEST_R4 345, xt.rqdu, 128, 300, 0x40000000, 0x807f0000
  TEST_R4 346, xt.rqdu, 0, 0xfffffed4, 0x40000000, 0xff000000
  TEST_R4 347, xt.rqdu, 2, 3, 0x40000000, 0xff000000
  TEST_R4 348, xt.rqdu, 150, 300, 0x40000000, 0xff000000
  TEST_R4 349, xt.rqdu, 5, 0xfffffed4, 0x40000000, 0x05050000
  TEST_R4 350, xt.rqdu, 5, 3, 0x40000000, 0x05050000
  TEST_R4 351, xt.rqdu, 5, 300, 0x40000000, 0x05050000
  TEST_R4 352, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x7f807f00
  TEST_R4 353, xt.rqdu, 127, 3, 0x40000000, 0x7f807f00
  TEST_R4 354, xt.rqdu, 127, 300, 0x40000000, 0x7f807f00
  TEST_R4 355, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x807f7f00
  TEST_R4 356, xt.rqdu, 128, 3, 0x40000000, 0x807f7f00
  TEST_R4 357, xt.rqdu, 128, 300, 0x40000000, 0x807f7f00
  TEST_R4 358, xt.rqdu, 0, 0xfffffed4, 0x40000000, 0xff007f00
  TEST_R4 359, xt.rqdu, 129, 3, 0x40000000, 0xff007f00
  TEST_R4 360, xt.rqdu, 255, 300, 0x40000000, 0xff007f00
  TEST_R4 361, xt.rqdu, 5, 0xfffffed4, 0x40000000, 0x05057f00
  TEST_R4 362, xt.rqdu, 5, 3, 0x40000000, 0x05057f00
  TEST_R4 363, xt.rqdu, 5, 300, 0x40000000, 0x05057f00
  TEST_R4 364, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x7f808000
  TEST_R4 365, xt.rqdu, 127, 3, 0x40000000, 0x7f808000
  TEST_R4 366, xt.rqdu, 127, 300, 0x40000000, 0x7f808000
  TEST_R4 367, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x807f8000
  TEST_R4 368, xt.rqdu, 128, 3, 0x40000000, 0x807f8000
  TEST_R4 369, xt.rqdu, 128, 300, 0x40000000, 0x807f8000
  TEST_R4 370, xt.rqdu, 0, 0xfffffed4, 0x40000000, 0xff008000
  TEST_R4 371, xt.rqdu, 130, 3, 0x40000000, 0xff008000
  TEST_R4 372, xt.rqdu, 255, 300, 0x40000000, 0xff008000
  TEST_R4 373, xt.rqdu, 5, 0xfffffed4, 0x40000000, 0x05058000
  TEST_R4 374, xt.rqdu, 5, 3, 0x40000000, 0x05058000
  TEST_R4 375, xt.rqdu, 5, 300, 0x40000000, 0x05058000
  TEST_R4 376, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x7f80ff00
  TEST_R4 377, xt.rqdu, 127, 3, 0x40000000, 0x7f80ff00
  TEST_R4 378, xt.rqdu, 127, 300, 0x40000000, 0x7f80ff00
  TEST_R4 379, xt.rqdu, 127, 0xfffffed4, 0x40000000, 0x807fff00
  TEST_R4 380, xt.rqdu, 128, 3, 0x40000000, 0x807fff00
  TEST_R4 381, xt.rqdu, 128, 300, 0x40000000, 0x807fff00
  TEST_R4 382, xt.rqdu, 105, 0xfffffed4, 0x40000000, 0xff00ff00
  TEST_R4 383, xt.rqdu, 255, 3, 0x40000000, 0xff00ff00
  TEST_R4 384, xt.rqdu, 255, 300, 0x40000000, 0xff00ff00
  TEST_R4 385, xt.rqdu, 5, 0xfffffed4, 0x40000000, 0x0505ff00
  TEST_R4 386, xt.rqdu, 5, 3, 0x40000000, 0x0505ff00
  TEST_R4 387, xt.rqdu, 5, 300, 0x40000000, 0x0505ff00

  // Each bit of the multiplier alone.
  TEST_R4 388, xt.rqdu, 129, 0x7fffffff, 1, 0xff008000
  TEST_R4 389, xt.rqdu, 130, 0x7fffffff, 2, 0xff008000
  TEST_R4 390, xt.rqdu, 132, 0x7fffffff, 4, 0xff008000
  TEST_R4 391, xt.rqdu, 136, 0x7fffffff, 8, 0xff008000
  TEST_R4 392, xt.rqdu, 144, 0x7fffffff, 16, 0xff008000
  TEST_R4 393, xt.rqdu, 160, 0x7fffffff, 32, 0xff008000
  TEST_R4 394, xt.rqdu, 192, 0x7fffffff, 64, 0xff008000
  TEST_R4 395, xt.rqdu, 192, 0x3fffffff, 128, 0xff008000
  TEST_R4 396, xt.rqdu, 192, 0x1fffffff, 256, 0xff008000
  TEST_R4 397, xt.rqdu, 192, 0x0fffffff, 512, 0xff008000
  TEST_R4 398, xt.rqdu, 192, 0x07ffffff, 1024, 0xff008000
  TEST_R4 399, xt.rqdu, 192, 0x03ffffff, 2048, 0xff008000
  TEST_R4 400, xt.rqdu, 192, 0x01ffffff, 0x00001000, 0xff008000
  TEST_R4 401, xt.rqdu, 192, 0x00ffffff, 0x00002000, 0xff008000
  TEST_R4 402, xt.rqdu, 192, 0x007fffff, 0x00004000, 0xff008000
  TEST_R4 403, xt.rqdu, 192, 0x003fffff, 0x00008000, 0xff008000
  TEST_R4 404, xt.rqdu, 192, 0x001fffff, 0x00010000, 0xff008000
  TEST_R4 405, xt.rqdu, 192, 0x000fffff, 0x00020000, 0xff008000
  TEST_R4 406, xt.rqdu, 192, 0x0007ffff, 0x00040000, 0xff008000
  TEST_R4 407, xt.rqdu, 192, 0x0003ffff, 0x00080000, 0xff008000
  TEST_R4 408, xt.rqdu, 192, 0x0001ffff, 0x00100000, 0xff008000
  TEST_R4 409, xt.rqdu, 192, 0x0000ffff, 0x00200000, 0xff008000
  TEST_R4 410, xt.rqdu, 192, 0x00007fff, 0x00400000, 0xff008000
  TEST_R4 411, xt.rqdu, 192, 0x00003fff, 0x00800000, 0xff008000
  TEST_R4 412, xt.rqdu, 192, 0x00001fff, 0x01000000, 0xff008000
  TEST_R4 413, xt.rqdu, 192, 4095, 0x02000000, 0xff008000
  TEST_R4 414, xt.rqdu, 192, 2047, 0x04000000, 0xff008000
  TEST_R4 415, xt.rqdu, 192, 1023, 0x08000000, 0xff008000
  TEST_R4 416, xt.rqdu, 192, 511, 0x10000000, 0xff008000
  TEST_R4 417, xt.rqdu, 192, 255, 0x20000000, 0xff008000
  TEST_R4 418, xt.rqdu, 192, 127, 0x40000000, 0xff008000
  TEST_R4 419, xt.rqdu, 65, 63, 0x80000000, 0xff008000

  // Boundaries of rs3 as a whole.
  TEST_R4 420, xt.rqdu, 0, 3, 0x40000000, 0
  TEST_R4 421, xt.rqdu, 0, 3, 0x40000000, 1
  TEST_R4 422, xt.rqdu, 127, 3, 0x40000000, 0x7fffffff
  TEST_R4 423, xt.rqdu, 2, 3, 0x40000000, 0x80000000
  TEST_R4 424, xt.rqdu, 255, 3, 0x40000000, 0xffffffff
  TEST_R4 425, xt.rqdu, 0, 300, 0x40000000, 0
  TEST_R4 426, xt.rqdu, 0, 300, 0x40000000, 1
  TEST_R4 427, xt.rqdu, 127, 300, 0x40000000, 0x7fffffff
  TEST_R4 428, xt.rqdu, 128, 300, 0x40000000, 0x80000000
  TEST_R4 429, xt.rqdu, 255, 300, 0x40000000, 0xffffffff

  // Bits 7 to 5 of rs3 do not count.
  TEST_R4 430, xt.rqdu, 255, 1000, 0x40000000, 0xff000000
  TEST_R4 431, xt.rqdu, 250, 1000, 0x40000000, 0xff000001
  TEST_R4 432, xt.rqdu, 0, 1000, 0x40000000, 0xff00001f
  TEST_R4 433, xt.rqdu, 255, 1000, 0x40000000, 0xff000020
  TEST_R4 434, xt.rqdu, 250, 1000, 0x40000000, 0xff000021
  TEST_R4 435, xt.rqdu, 0, 1000, 0x40000000, 0xff00003f
  TEST_R4 436, xt.rqdu, 255, 1000, 0x40000000, 0xff000040
  TEST_R4 437, xt.rqdu, 250, 1000, 0x40000000, 0xff000041
  TEST_R4 438, xt.rqdu, 0, 1000, 0x40000000, 0xff00005f
  TEST_R4 439, xt.rqdu, 255, 1000, 0x40000000, 0xff000060
  TEST_R4 440, xt.rqdu, 250, 1000, 0x40000000, 0xff000061
  TEST_R4 441, xt.rqdu, 0, 1000, 0x40000000, 0xff00007f
  TEST_R4 442, xt.rqdu, 255, 1000, 0x40000000, 0xff000080
  TEST_R4 443, xt.rqdu, 250, 1000, 0x40000000, 0xff000081
  TEST_R4 444, xt.rqdu, 0, 1000, 0x40000000, 0xff00009f
  TEST_R4 445, xt.rqdu, 255, 1000, 0x40000000, 0xff0000a0
  TEST_R4 446, xt.rqdu, 250, 1000, 0x40000000, 0xff0000a1
  TEST_R4 447, xt.rqdu, 0, 1000, 0x40000000, 0xff0000bf
  TEST_R4 448, xt.rqdu, 255, 1000, 0x40000000, 0xff0000c0
  TEST_R4 449, xt.rqdu, 250, 1000, 0x40000000, 0xff0000c1
  TEST_R4 450, xt.rqdu, 0, 1000, 0x40000000, 0xff0000df
  TEST_R4 451, xt.rqdu, 255, 1000, 0x40000000, 0xff0000e0
  TEST_R4 452, xt.rqdu, 250, 1000, 0x40000000, 0xff0000e1
  TEST_R4 453, xt.rqdu, 0, 1000, 0x40000000, 0xff0000ff

  // As networks do it, and noise.
  TEST_R4 454, xt.rqdu, 3, 0xfffffedc, 0x6a15ac09, 0xfa0365e1
  TEST_R4 455, xt.rqdu, 21, 0xba8009c8, 0x7b3aec30, 0xfd1573d0
  TEST_R4 456, xt.rqdu, 84, 0xffff8000, 0x51669b1f, 0xfa03682a
  TEST_R4 457, xt.rqdu, 136, 0x6dec03fb, 0x90b1e9ac, 0x88f0fddf
  TEST_R4 458, xt.rqdu, 139, 272, 0x56732255, 0xfa037423
  TEST_R4 459, xt.rqdu, 177, 0xacfb5273, 0x484a7062, 0xb1dcea39
  TEST_R4 460, xt.rqdu, 29, 0xfffffb90, 0x44e302a2, 0xfa036903
  TEST_R4 461, xt.rqdu, 183, 0xce919260, 0xc9cba09b, 0xb7d104e7
  TEST_R4 462, xt.rqdu, 15, 0xfffcf800, 0x415cbda3, 0xfa0372ea
  TEST_R4 463, xt.rqdu, 20, 0xb44508e0, 0x17563309, 0x59143923
  TEST_R4 464, xt.rqdu, 23, 0xfffdb000, 0x4fae9235, 0xfa0373ea
  TEST_R4 465, xt.rqdu, 32, 0x0b83d2ae, 0x165c5284, 0x20aef5fa
  TEST_R4 466, xt.rqdu, 3, 0xffffd400, 0x6627e7ad, 0xfa036ca6
  TEST_R4 467, xt.rqdu, 180, 0xcee16757, 0xe100bbe4, 0xb4a4bd0e
  TEST_R4 468, xt.rqdu, 81, 0xfffff980, 0x64361638, 0xfa0365c6
  TEST_R4 469, xt.rqdu, 217, 0xc74c441c, 0xb5dca32c, 0xd9b34471
  TEST_R4 470, xt.rqdu, 129, 0x00002a00, 0x442b200c, 0xfa036b28
  TEST_R4 471, xt.rqdu, 19, 0x48e79f1c, 0xc2c31a72, 0xea137567
  TEST_R4 472, xt.rqdu, 250, 0x0000a600, 0x7a29671e, 0xfa036da8
  TEST_R4 473, xt.rqdu, 90, 0xadeb4d41, 0xbc9e304b, 0x5aaee967
  TEST_R4 474, xt.rqdu, 250, 0x00018400, 0x6d2e3b9b, 0xfa036609
  TEST_R4 475, xt.rqdu, 207, 0xf7aa0a84, 0xc2df1361, 0xcfa8d921
  TEST_R4 476, xt.rqdu, 3, 0xfffea000, 0x69179583, 0xfa0371a9
  TEST_R4 477, xt.rqdu, 104, 0xbb4d2b87, 0xde72b708, 0x6880551c
  TEST_R4 478, xt.rqdu, 45, 0xfffffe68, 0x53b146d6, 0xfa037002
  TEST_R4 479, xt.rqdu, 73, 0x92c45345, 0x48ff4984, 0x8f49fa72
  TEST_R4 480, xt.rqdu, 45, 0xfffffb20, 0x5f36e9d0, 0xfa0367e4
  TEST_R4 481, xt.rqdu, 80, 0x5e3e63a2, 0x4318c836, 0x50aaf01f
  TEST_R4 482, xt.rqdu, 176, 0x00001580, 0x67bac88e, 0xfa036ac6
  TEST_R4 483, xt.rqdu, 211, 0xb6f7e685, 0x443a09db, 0xd3e8486e
  TEST_R4 484, xt.rqdu, 250, 896, 0x4f437885, 0xfa037602
  TEST_R4 485, xt.rqdu, 169, 0x7e497a30, 0x67517fa7, 0xc5a6a33c
  TEST_R4 486, xt.rqdu, 231, 0x00006a00, 0x4c9eba3c, 0xfa0368e7
  TEST_R4 487, xt.rqdu, 245, 0x150fdfb7, 0x6129c26c, 0xf5ac3b24
  TEST_R4 488, xt.rqdu, 3, 0xfffcc800, 0x76174ac4, 0xfa0375aa
  TEST_R4 489, xt.rqdu, 241, 0xc60ad909, 0xde86c2a3, 0xf1825e41
  TEST_R4 490, xt.rqdu, 68, 0xffffffa4, 0x6e0a6bb6, 0xfa036cc1
  TEST_R4 491, xt.rqdu, 74, 0x350537b1, 0x1ef20b0e, 0x4a45d254
  TEST_R4 492, xt.rqdu, 192, 1280, 0x48686194, 0xfa036503
  TEST_R4 493, xt.rqdu, 117, 0x65044d94, 0x91940142, 0x9d75d6ec
  TEST_R4 494, xt.rqdu, 3, 0xfffff9b0, 0x7bd8b59d, 0xfa037143
  TEST_R4 495, xt.rqdu, 24, 0xb2d553fa, 0xb71fcbbe, 0x186eda83
  TEST_R4 496, xt.rqdu, 173, 0x00013800, 0x74d68b63, 0xfa03662a
  TEST_R4 497, xt.rqdu, 132, 0xc1329119, 0x74bf683d, 0x8423fb58
  TEST_R4 498, xt.rqdu, 179, 0x0000c800, 0x6154ea17, 0xfa036769
  TEST_R4 499, xt.rqdu, 126, 0x1af1d4f7, 0x18c2ab65, 0x7ea05968
  TEST_R4 500, xt.rqdu, 222, 0x0003c000, 0x75f8047e, 0xfa036f0b
  TEST_R4 501, xt.rqdu, 111, 0x8fe2e94c, 0x07213cf9, 0x6fd50f39

  // One register in two places or all.
  TEST_R4_RD_IS 502, xt.rqdu, 212, 0x00001800, 0x7d94d1b4, 0xfa037666, a1
  TEST_R4_RD_IS 503, xt.rqdu, 191, 0x00005c00, 0x677acb04, 0xfa037568, a1
  TEST_R4_RD_IS 504, xt.rqdu, 182, 2304, 0x753f6101, 0xfa037445, a2
  TEST_R4_RD_IS 505, xt.rqdu, 137, 128, 0x73b06147, 0xfa036c62, a2
  TEST_R4_RD_IS 506, xt.rqdu, 238, 0x00006d00, 0x4aa70803, 0xfa036f47, a3
  TEST_R4_RD_IS 507, xt.rqdu, 72, 0xffffffb0, 0x717c8efe, 0xfa036c41, a3
  TEST_R4_SAME_SOURCES 508, xt.rqdu, 195, 0xc35a96e7
  TEST_R4_SAME_SOURCES 509, xt.rqdu, 90, 0x5a0f3c85
  TEST_R4_SAME_SOURCES 510, xt.rqdu, 255, 0xff000000
  TEST_R4_SAME_SOURCES 511, xt.rqdu, 127, 0x7f800003

  // Every register in every place.
  TEST_R4_REGISTERS 512, xt.rqdu, 250, 380, 0x62ca66d6, 0xfa0372c1, x1, x13, x19, x25, x7
  TEST_R4_REGISTERS 513, xt.rqdu, 32, 0xffff9e00, 0x5fb98e75, 0xfa036948, x2, x14, x20, x26, x7
  TEST_R4_REGISTERS 514, xt.rqdu, 68, 0xfffde000, 0x4ce421d0, 0xfa036dab, x4, x15, x21, x27, x7
  TEST_R4_REGISTERS 515, xt.rqdu, 250, 0x00002980, 0x7b421027, 0xfa036746, x5, x16, x22, x28, x7
  TEST_R4_REGISTERS 516, xt.rqdu, 167, 848, 0x4b2825b9, 0xfa0369a3, x6, x17, x23, x29, x7
  TEST_R4_REGISTERS 517, xt.rqdu, 86, 0xfffff980, 0x4f1c7768, 0xfa037665, x7, x18, x24, x30, x5
  TEST_R4_REGISTERS 518, xt.rqdu, 210, 1488, 0x48366389, 0xfa036983, x8, x19, x25, x31, x7
  TEST_R4_REGISTERS 519, xt.rqdu, 32, 0xfffffc80, 0x4fa46367, 0xfa036623, x9, x20, x26, x1, x7
  TEST_R4_REGISTERS 520, xt.rqdu, 143, 0x0001e000, 0x576223f9, 0xfa0366ab, x10, x21, x27, x2, x7
  TEST_R4_REGISTERS 521, xt.rqdu, 3, 0xfffdb800, 0x65b15a79, 0xfa0372aa, x11, x22, x28, x4, x7
  TEST_R4_REGISTERS 522, xt.rqdu, 250, 1776, 0x7370a60a, 0xfa0365a3, x12, x23, x29, x5, x7
  TEST_R4_REGISTERS 523, xt.rqdu, 3, 0xfffda000, 0x6a27eb24, 0xfa036b6a, x13, x24, x30, x6, x7
  TEST_R4_REGISTERS 524, xt.rqdu, 157, 0x00019000, 0x6276003e, 0xfa03770b, x14, x25, x31, x7, x5
  TEST_R4_REGISTERS 525, xt.rqdu, 3, 0xfff88000, 0x6d756b91, 0xfa0372cb, x15, x26, x1, x8, x7
  TEST_R4_REGISTERS 526, xt.rqdu, 42, 0xfffff1c0, 0x523c02a3, 0xfa037345, x16, x27, x2, x9, x7
  TEST_R4_REGISTERS 527, xt.rqdu, 52, 0xffffb000, 0x675bc16f, 0xfa0375e8, x17, x28, x4, x10, x7
  TEST_R4_REGISTERS 528, xt.rqdu, 108, 0xffffe800, 0x58e755e7, 0xfa03708a, x18, x29, x5, x11, x7
  TEST_R4_REGISTERS 529, xt.rqdu, 250, 0x00007300, 0x76ecdfdc, 0xfa0367a7, x19, x30, x6, x12, x7
  TEST_R4_REGISTERS 530, xt.rqdu, 47, 0xffff4400, 0x50befcb0, 0xfa036a29, x20, x31, x7, x13, x5
  TEST_R4_REGISTERS 531, xt.rqdu, 250, 3616, 0x7d4a2510, 0xfa036684, x21, x1, x8, x14, x7
  TEST_R4_REGISTERS 532, xt.rqdu, 132, 3328, 0x72310d8d, 0xfa036d07, x22, x2, x9, x15, x7
  TEST_R4_REGISTERS 533, xt.rqdu, 250, 0x00006100, 0x6e8acd19, 0xfa036f67, x23, x4, x10, x16, x7
  TEST_R4_REGISTERS 534, xt.rqdu, 118, 256, 0x5106e7e6, 0xfa037306, x24, x5, x11, x17, x7
  TEST_R4_REGISTERS 535, xt.rqdu, 200, 0x00006400, 0x700ae70d, 0xfa037048, x25, x6, x12, x18, x7
  TEST_R4_REGISTERS 536, xt.rqdu, 3, 0xffff8d00, 0x64b4e705, 0xfa037167, x26, x7, x13, x19, x5
  TEST_R4_REGISTERS 537, xt.rqdu, 210, 126, 0x6e1a150c, 0xfa0366a0, x27, x8, x14, x20, x7
  TEST_R4_REGISTERS 538, xt.rqdu, 43, 0xfffff540, 0x5e0aee64, 0xfa036a45, x28, x9, x15, x21, x7
  TEST_R4_REGISTERS 539, xt.rqdu, 135, 0x0000a000, 0x6589e473, 0xfa0367aa, x29, x10, x16, x22, x7
  TEST_R4_REGISTERS 540, xt.rqdu, 172, 0x00004100, 0x42b9adca, 0xfa0368e7, x30, x11, x17, x23, x7
  TEST_R4_REGISTERS 541, xt.rqdu, 238, 0x00032000, 0x55c00eaa, 0xfa03686a, x31, x12, x18, x24, x7

  // Result and sources at every forwarding distance, and after a load.
  TEST_R4_RESULT_AFTER 542, 0, xt.rqdu, 117, 0xffffff00, 0x5af2d043, 0xfa0376a7
  TEST_R4_LOADED 543, 0, a1, 0xfffae000, xt.rqdu, 3, 0x00051fff, 0x5448cc9e, 0xfa036b2b
  TEST_R4_LOADED 544, 0, a2, 0x547a34f1, xt.rqdu, 11, 0xfffffda0, 0xab85cb0e, 0xfa036fa2
  TEST_R4_LOADED 545, 0, a3, 0xfa037442, xt.rqdu, 68, 0xfffffec8, 0x4e3de8d5, 0x05fc8bbd
  TEST_R4_RESULT_AFTER 546, 1, xt.rqdu, 82, 0xffffff8c, 0x46849c09, 0xfa0372e1
  TEST_R4_LOADED 547, 1, a1, 0xffff8800, xt.rqdu, 3, 0x000077ff, 0x7d12e422, 0xfa0373e8
  TEST_R4_LOADED 548, 1, a2, 0x71670195, xt.rqdu, 81, 0xffffe800, 0x8e98fe6a, 0xfa036668
  TEST_R4_LOADED 549, 1, a3, 0xfa036789, xt.rqdu, 65, 0xffff7c00, 0x4a417fc0, 0x05fc9876
  TEST_R4_RESULT_AFTER 550, 2, xt.rqdu, 30, 0xfffffee0, 0x4e43b9bb, 0xfa037621
  TEST_R4_LOADED 551, 2, a1, 0xffffff70, xt.rqdu, 51, 143, 0x73eec4ea, 0xfa0374c1
  TEST_R4_LOADED 552, 2, a2, 0x660dabef, xt.rqdu, 3, 0xfffff680, 0x99f25410, 0xfa037544
  TEST_R4_LOADED 553, 2, a3, 0xfa0372a8, xt.rqdu, 3, 0xffff4c00, 0x5028e339, 0x05fc8d57
  TEST_R4_123_AFTER 554, 0, 0, 0, xt.rqdu, 128, 0x00004800, 0x44c2247c, 0xfa03762a
  TEST_R4_123_AFTER 555, 0, 0, 1, xt.rqdu, 3, 0xfffffe3c, 0x46db6ea1, 0xfa036841
  TEST_R4_123_AFTER 556, 0, 0, 2, xt.rqdu, 44, 0xffff0800, 0x7901720e, 0xfa0367ea
  TEST_R4_123_AFTER 557, 0, 1, 0, xt.rqdu, 3, 0xffffc900, 0x6ae3a42c, 0xfa037066
  TEST_R4_123_AFTER 558, 0, 1, 1, xt.rqdu, 107, 6, 0x66c65a8b, 0xfa036640
  TEST_R4_123_AFTER 559, 0, 1, 2, xt.rqdu, 235, 0x00003000, 0x58eb234f, 0xfa0366c6
  TEST_R4_123_AFTER 560, 1, 0, 0, xt.rqdu, 3, 0xfffff990, 0x73e98bf1, 0xfa036e63
  TEST_R4_123_AFTER 561, 1, 0, 1, xt.rqdu, 62, 0xffffe900, 0x79b2a1a3, 0xfa036ac7
  TEST_R4_123_AFTER 562, 1, 0, 2, xt.rqdu, 153, 0x00004a00, 0x578fa4e0, 0xfa036668
  TEST_R4_123_AFTER 563, 1, 1, 0, xt.rqdu, 142, 0x00001600, 0x4198eaaf, 0xfa0377c7
  TEST_R4_123_AFTER 564, 1, 1, 1, xt.rqdu, 250, 800, 0x7facf903, 0xfa036ac2
  TEST_R4_123_AFTER 565, 1, 1, 2, xt.rqdu, 224, 0x00022800, 0x71d4f067, 0xfa0365ca
  TEST_R4_123_AFTER 566, 2, 0, 0, xt.rqdu, 36, 0xffffff44, 0x665bcca4, 0xfa036f21
  TEST_R4_123_AFTER 567, 2, 0, 1, xt.rqdu, 66, 0xffffa000, 0x6ddd6c9f, 0xfa036be9
  TEST_R4_123_AFTER 568, 2, 0, 2, xt.rqdu, 3, 0xffff1e00, 0x4a5e5284, 0xfa036d28
  TEST_R4_123_AFTER 569, 2, 1, 0, xt.rqdu, 250, 1504, 0x6e9cb1c0, 0xfa036fa3
  TEST_R4_123_AFTER 570, 2, 1, 1, xt.rqdu, 13, 0xfffffe18, 0x5b0c3c11, 0xfa036402
  TEST_R4_123_AFTER 571, 2, 1, 2, xt.rqdu, 18, 0xfffff280, 0x6b657af6, 0xfa036d65
  TEST_R4_321_AFTER 572, 0, 0, 0, xt.rqdu, 76, 0xffff8000, 0x782f3ade, 0xfa036aca
  TEST_R4_321_AFTER 573, 0, 0, 1, xt.rqdu, 139, 0x00003400, 0x4f10524a, 0xfa036b68
  TEST_R4_321_AFTER 574, 0, 0, 2, xt.rqdu, 204, 752, 0x78793d6f, 0xfa037323
  TEST_R4_321_AFTER 575, 0, 1, 0, xt.rqdu, 70, 0xffffe500, 0x6d34cfc9, 0xfa037427
  TEST_R4_321_AFTER 576, 0, 1, 1, xt.rqdu, 3, 0xffffef80, 0x7bf47a82, 0xfa037045
  TEST_R4_321_AFTER 577, 0, 1, 2, xt.rqdu, 124, 0x00002000, 0x4d2d9991, 0xfa0369c8
  TEST_R4_321_AFTER 578, 1, 0, 0, xt.rqdu, 61, 0xffff7800, 0x62c2c1e1, 0xfa037109
  TEST_R4_321_AFTER 579, 1, 0, 1, xt.rqdu, 75, 0xffffe400, 0x4888f880, 0xfa036bc7
  TEST_R4_321_AFTER 580, 1, 0, 2, xt.rqdu, 55, 0xfffff000, 0x76c42557, 0xfa0372a6
  TEST_R4_321_AFTER 581, 1, 1, 0, xt.rqdu, 43, 0xfffd7000, 0x639bb89f, 0xfa036b6b
  TEST_R4_321_AFTER 582, 1, 1, 1, xt.rqdu, 112, 0xffffffd0, 0x44e717d2, 0xfa0377a2
  TEST_R4_321_AFTER 583, 1, 1, 2, xt.rqdu, 103, 0xfffffe00, 0x7ebebd4f, 0xfa036b67
  TEST_R4_321_AFTER 584, 2, 0, 0, xt.rqdu, 24, 0xffff6800, 0x4a310b0f, 0xfa0370e8
  TEST_R4_321_AFTER 585, 2, 0, 1, xt.rqdu, 111, 448, 0x6475bbe0, 0xfa036425
  TEST_R4_321_AFTER 586, 2, 0, 2, xt.rqdu, 9, 0xfffc6000, 0x6dc9b0a5, 0xfa036c8b
  TEST_R4_321_AFTER 587, 2, 1, 0, xt.rqdu, 219, 496, 0x67ec24ef, 0xfa037662
  TEST_R4_321_AFTER 588, 2, 1, 1, xt.rqdu, 250, 0x00006200, 0x7b816326, 0xfa036ae7
  TEST_R4_321_AFTER 589, 2, 1, 2, xt.rqdu, 90, 0xffffc000, 0x59bcc833, 0xfa0370a9

  // x0 as a source is zero, as a destination stays so.
  TEST_R4_ZERO 590, xt.rqdu, 102, 0x00015000, 0x5a419968, 0xfa036609, x0, a2, a3
  TEST_R4_ZERO 591, xt.rqdu, 117, 0x00004f00, 0x76278296, 0xfa037507, a1, x0, a3
  TEST_R4_ZERO 592, xt.rqdu, 0, 0x00005200, 0x6d56e107, 0xfa036bc7, a1, a2, x0
  TEST_R4_ZERO 593, xt.rqdu, 0, 0x00073000, 0x676142fb, 0xfa03742b, x0, x0, x0
  TEST_R4_ZERO_RD 594, xt.rqdu, 0xfffffd70, 0x614dbc73, 0xfa036943
  TEST_R4_ZERO_RD 595, xt.rqdu, 0x00004c00, 0x69ee9a57, 0xfa0377a7
  TEST_R4_ZERO_RD 596, xt.rqdu, 0x00002700, 0x470d5704, 0xfa036406

TEST_END
