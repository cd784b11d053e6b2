// xt.pack16hl: 298 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.pack16hl, 0x80808080, 0x80808080, 0x80808080
  TEST_RR 3, xt.pack16hl, 0x7f7f8080, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.pack16hl, 0x88888080, 0x80808080, 0x88888888
  TEST_RR 5, xt.pack16hl, 0x77778080, 0x80808080, 0x77777777
  TEST_RR 6, xt.pack16hl, 0xffff8080, 0x80808080, 0xffffffff
  TEST_RR 7, xt.pack16hl, 0x80807f7f, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.pack16hl, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.pack16hl, 0x88887f7f, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.pack16hl, 0x77777f7f, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.pack16hl, 0xffff7f7f, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.pack16hl, 0x80808888, 0x88888888, 0x80808080
  TEST_RR 13, xt.pack16hl, 0x7f7f8888, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.pack16hl, 0x88888888, 0x88888888, 0x88888888
  TEST_RR 15, xt.pack16hl, 0x77778888, 0x88888888, 0x77777777
  TEST_RR 16, xt.pack16hl, 0xffff8888, 0x88888888, 0xffffffff
  TEST_RR 17, xt.pack16hl, 0x80807777, 0x77777777, 0x80808080
  TEST_RR 18, xt.pack16hl, 0x7f7f7777, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.pack16hl, 0x88887777, 0x77777777, 0x88888888
  TEST_RR 20, xt.pack16hl, 0x77777777, 0x77777777, 0x77777777
  TEST_RR 21, xt.pack16hl, 0xffff7777, 0x77777777, 0xffffffff
  TEST_RR 22, xt.pack16hl, 0x8080ffff, 0xffffffff, 0x80808080
  TEST_RR 23, xt.pack16hl, 0x7f7fffff, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.pack16hl, 0x8888ffff, 0xffffffff, 0x88888888
  TEST_RR 25, xt.pack16hl, 0x7777ffff, 0xffffffff, 0x77777777
  TEST_RR 26, xt.pack16hl, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.pack16hl, 0x000f8765, 0x87654321, 15
  TEST_RR 28, xt.pack16hl, 0xba980000, 7, 0xfedcba98
  TEST_RR 29, xt.pack16hl, 0x00f08765, 0x87654321, 240
  TEST_RR 30, xt.pack16hl, 0xba980000, 112, 0xfedcba98
  TEST_RR 31, xt.pack16hl, 0x0f008765, 0x87654321, 3840
  TEST_RR 32, xt.pack16hl, 0xba980000, 1792, 0xfedcba98
  TEST_RR 33, xt.pack16hl, 0xf0008765, 0x87654321, 0x0000f000
  TEST_RR 34, xt.pack16hl, 0xba980000, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.pack16hl, 0x00008765, 0x87654321, 0x000f0000
  TEST_RR 36, xt.pack16hl, 0xba980007, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.pack16hl, 0x00008765, 0x87654321, 0x00f00000
  TEST_RR 38, xt.pack16hl, 0xba980070, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.pack16hl, 0x00008765, 0x87654321, 0x0f000000
  TEST_RR 40, xt.pack16hl, 0xba980700, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.pack16hl, 0x00008765, 0x87654321, 0xf0000000
  TEST_RR 42, xt.pack16hl, 0xba987000, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.pack16hl, 0x43210000, 128, 0x87654321
  TEST_RR 44, xt.pack16hl, 0x007ffedc, 0xfedcba98, 127
  TEST_RR 45, xt.pack16hl, 0x43210000, 0x00008000, 0x87654321
  TEST_RR 46, xt.pack16hl, 0x7f00fedc, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.pack16hl, 0x43210080, 0x00800000, 0x87654321
  TEST_RR 48, xt.pack16hl, 0x0000fedc, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.pack16hl, 0x43218000, 0x80000000, 0x87654321
  TEST_RR 50, xt.pack16hl, 0x0000fedc, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.pack16hl, 0, 0, 0
  TEST_RR 52, xt.pack16hl, 0x00010000, 0, 1
  TEST_RR 53, xt.pack16hl, 0x00020000, 0, 2
  TEST_RR 54, xt.pack16hl, 0xffff0000, 0, 0x7fffffff
  TEST_RR 55, xt.pack16hl, 0, 0, 0x80000000
  TEST_RR 56, xt.pack16hl, 0x00010000, 0, 0x80000001
  TEST_RR 57, xt.pack16hl, 0x80000000, 0, 0xffff8000
  TEST_RR 58, xt.pack16hl, 0xffff0000, 0, 0xffffffff
  TEST_RR 59, xt.pack16hl, 0, 1, 0
  TEST_RR 60, xt.pack16hl, 0x00010000, 1, 1
  TEST_RR 61, xt.pack16hl, 0x00020000, 1, 2
  TEST_RR 62, xt.pack16hl, 0xffff0000, 1, 0x7fffffff
  TEST_RR 63, xt.pack16hl, 0, 1, 0x80000000
  TEST_RR 64, xt.pack16hl, 0x00010000, 1, 0x80000001
  TEST_RR 65, xt.pack16hl, 0x80000000, 1, 0xffff8000
  TEST_RR 66, xt.pack16hl, 0xffff0000, 1, 0xffffffff
  TEST_RR 67, xt.pack16hl, 0, 2, 0
  TEST_RR 68, xt.pack16hl, 0x00010000, 2, 1
  TEST_RR 69, xt.pack16hl, 0x00020000, 2, 2
  TEST_RR 70, xt.pack16hl, 0xffff0000, 2, 0x7fffffff
  TEST_RR 71, xt.pack16hl, 0, 2, 0x80000000
  TEST_RR 72, xt.pack16hl, 0x00010000, 2, 0x80000001
  TEST_RR 73, xt.pack16hl, 0x80000000, 2, 0xffff8000
  TEST_RR 74, xt.pack16hl, 0xffff0000, 2, 0xffffffff
  TEST_RR 75, xt.pack16hl, 0x00007fff, 0x7fffffff, 0
  TEST_RR 76, xt.pack16hl, 0x00017fff, 0x7fffffff, 1
  TEST_RR 77, xt.pack16hl, 0x00027fff, 0x7fffffff, 2
  TEST_RR 78, xt.pack16hl, 0xffff7fff, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.pack16hl, 0x00007fff, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.pack16hl, 0x00017fff, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.pack16hl, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.pack16hl, 0xffff7fff, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.pack16hl, 0x00008000, 0x80000000, 0
  TEST_RR 84, xt.pack16hl, 0x00018000, 0x80000000, 1
  TEST_RR 85, xt.pack16hl, 0x00028000, 0x80000000, 2
  TEST_RR 86, xt.pack16hl, 0xffff8000, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.pack16hl, 0x00008000, 0x80000000, 0x80000000
  TEST_RR 88, xt.pack16hl, 0x00018000, 0x80000000, 0x80000001
  TEST_RR 89, xt.pack16hl, 0x80008000, 0x80000000, 0xffff8000
  TEST_RR 90, xt.pack16hl, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR 91, xt.pack16hl, 0x00008000, 0x80000001, 0
  TEST_RR 92, xt.pack16hl, 0x00018000, 0x80000001, 1
  TEST_RR 93, xt.pack16hl, 0x00028000, 0x80000001, 2
  TEST_RR 94, xt.pack16hl, 0xffff8000, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.pack16hl, 0x00008000, 0x80000001, 0x80000000
  TEST_RR 96, xt.pack16hl, 0x00018000, 0x80000001, 0x80000001
  TEST_RR 97, xt.pack16hl, 0x80008000, 0x80000001, 0xffff8000
  TEST_RR 98, xt.pack16hl, 0xffff8000, 0x80000001, 0xffffffff
  TEST_RR 99, xt.pack16hl, 0x0000ffff, 0xffff8000, 0
  TEST_RR 100, xt.pack16hl, 0x0001ffff, 0xffff8000, 1
  TEST_RR 101, xt.pack16hl, 0x0002ffff, 0xffff8000, 2
  TEST_RR 102, xt.pack16hl, 0xffffffff, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.pack16hl, 0x0000ffff, 0xffff8000, 0x80000000
  TEST_RR 104, xt.pack16hl, 0x0001ffff, 0xffff8000, 0x80000001
  TEST_RR 105, xt.pack16hl, 0x8000ffff, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.pack16hl, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.pack16hl, 0x0000ffff, 0xffffffff, 0
  TEST_RR 108, xt.pack16hl, 0x0001ffff, 0xffffffff, 1
  TEST_RR 109, xt.pack16hl, 0x0002ffff, 0xffffffff, 2
  TEST_RR 110, xt.pack16hl, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.pack16hl, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 112, xt.pack16hl, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 113, xt.pack16hl, 0x8000ffff, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.pack16hl, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.pack16hl, 0xa688a04f, 0xa04f1d63, 0xad16a688
  TEST_RR 116, xt.pack16hl, 0xa689a04f, 0xa04f1d63, 0xad16a689
  TEST_RR 117, xt.pack16hl, 0x000c117c, 0x117c6de2, 12
  TEST_RR 118, xt.pack16hl, 0x000e117c, 0x117c6de2, 14
  TEST_RR 119, xt.pack16hl, 0x68c10361, 0x0361f643, 0xbf5268c1
  TEST_RR 120, xt.pack16hl, 0x68c50361, 0x0361f643, 0xbf5268c5
  TEST_RR 121, xt.pack16hl, 0x0000fff3, 0xfff3adf1, 0
  TEST_RR 122, xt.pack16hl, 0x0008fff3, 0xfff3adf1, 8
  TEST_RR 123, xt.pack16hl, 0xe980c763, 0xc763d270, 0xffade980
  TEST_RR 124, xt.pack16hl, 0xe990c763, 0xc763d270, 0xffade990
  TEST_RR 125, xt.pack16hl, 0xffe0b1b2, 0xb1b21bcc, 0xffffffe0
  TEST_RR 126, xt.pack16hl, 0xffc0b1b2, 0xb1b21bcc, 0xffffffc0
  TEST_RR 127, xt.pack16hl, 0x9bfbc3dd, 0xc3dd69dc, 0x7fc29bfb
  TEST_RR 128, xt.pack16hl, 0x9bbbc3dd, 0xc3dd69dc, 0x7fc29bbb
  TEST_RR 129, xt.pack16hl, 0x7f309ae7, 0x9ae7e7f5, 0x4b857f30
  TEST_RR 130, xt.pack16hl, 0x7fb09ae7, 0x9ae7e7f5, 0x4b857fb0
  TEST_RR 131, xt.pack16hl, 0x21733944, 0x3944eaff, 0x17b62173
  TEST_RR 132, xt.pack16hl, 0x20733944, 0x3944eaff, 0x17b62073
  TEST_RR 133, xt.pack16hl, 0x6ef90000, 986, 0x68946ef9
  TEST_RR 134, xt.pack16hl, 0x6cf90000, 986, 0x68946cf9
  TEST_RR 135, xt.pack16hl, 0x5e3c2ac5, 0x2ac54752, 0x00085e3c
  TEST_RR 136, xt.pack16hl, 0x5a3c2ac5, 0x2ac54752, 0x00085a3c
  TEST_RR 137, xt.pack16hl, 0xa600c375, 0xc375544b, 0x9a5ba600
  TEST_RR 138, xt.pack16hl, 0xae00c375, 0xc375544b, 0x9a5bae00
  TEST_RR 139, xt.pack16hl, 0x00130000, 82, 19
  TEST_RR 140, xt.pack16hl, 0x10130000, 82, 0x00001013
  TEST_RR 141, xt.pack16hl, 0xa147fe38, 0xfe38aa98, 0xca19a147
  TEST_RR 142, xt.pack16hl, 0x8147fe38, 0xfe38aa98, 0xca198147
  TEST_RR 143, xt.pack16hl, 0x005a52f5, 0x52f51fff, 0xb0e4005a
  TEST_RR 144, xt.pack16hl, 0x405a52f5, 0x52f51fff, 0xb0e4405a
  TEST_RR 145, xt.pack16hl, 0xfcd6b65d, 0xb65d111e, 0x9fecfcd6
  TEST_RR 146, xt.pack16hl, 0x7cd6b65d, 0xb65d111e, 0x9fec7cd6
  TEST_RR 147, xt.pack16hl, 0x716c000e, 0x000ea8e8, 0x16e8716c
  TEST_RR 148, xt.pack16hl, 0x716c000f, 0x000fa8e8, 0x16e8716c
  TEST_RR 149, xt.pack16hl, 0xf4d8ffff, 0xfffffffe, 0x249df4d8
  TEST_RR 150, xt.pack16hl, 0xf4d8fffd, 0xfffdfffe, 0x249df4d8
  TEST_RR 151, xt.pack16hl, 0x221ffff9, 0xfff9f016, 0xc302221f
  TEST_RR 152, xt.pack16hl, 0x221ffffd, 0xfffdf016, 0xc302221f
  TEST_RR 153, xt.pack16hl, 0x39d296e8, 0x96e824a3, 0x084c39d2
  TEST_RR 154, xt.pack16hl, 0x39d296e0, 0x96e024a3, 0x084c39d2
  TEST_RR 155, xt.pack16hl, 0x0038ee94, 0xee947e11, 56
  TEST_RR 156, xt.pack16hl, 0x0038ee84, 0xee847e11, 56
  TEST_RR 157, xt.pack16hl, 0x0019dd96, 0xdd965356, 25
  TEST_RR 158, xt.pack16hl, 0x0019ddb6, 0xddb65356, 25
  TEST_RR 159, xt.pack16hl, 0x7dce519e, 0x519e13c2, 0xf1837dce
  TEST_RR 160, xt.pack16hl, 0x7dce51de, 0x51de13c2, 0xf1837dce
  TEST_RR 161, xt.pack16hl, 0x0266606f, 0x606ff0f8, 0xc11f0266
  TEST_RR 162, xt.pack16hl, 0x026660ef, 0x60eff0f8, 0xc11f0266
  TEST_RR 163, xt.pack16hl, 0x533eab22, 0xab226f92, 0x99a3533e
  TEST_RR 164, xt.pack16hl, 0x533eaa22, 0xaa226f92, 0x99a3533e
  TEST_RR 165, xt.pack16hl, 0x7b4eaff8, 0xaff8d16c, 0x62797b4e
  TEST_RR 166, xt.pack16hl, 0x7b4eadf8, 0xadf8d16c, 0x62797b4e
  TEST_RR 167, xt.pack16hl, 0x22c8bc45, 0xbc457ae0, 0x42c822c8
  TEST_RR 168, xt.pack16hl, 0x22c8b845, 0xb8457ae0, 0x42c822c8
  TEST_RR 169, xt.pack16hl, 0xfa74f1b7, 0xf1b7480f, 0xfffffa74
  TEST_RR 170, xt.pack16hl, 0xfa74f9b7, 0xf9b7480f, 0xfffffa74
  TEST_RR 171, xt.pack16hl, 0x1e5af184, 0xf184819c, 0x733b1e5a
  TEST_RR 172, xt.pack16hl, 0x1e5ae184, 0xe184819c, 0x733b1e5a
  TEST_RR 173, xt.pack16hl, 0xf44c6a60, 0x6a6048cc, 0x06c6f44c
  TEST_RR 174, xt.pack16hl, 0xf44c4a60, 0x4a6048cc, 0x06c6f44c
  TEST_RR 175, xt.pack16hl, 0x9870fffb, 0xfffbd3d1, 0xff809870
  TEST_RR 176, xt.pack16hl, 0x9870bffb, 0xbffbd3d1, 0xff809870
  TEST_RR 177, xt.pack16hl, 0x426f0005, 0x000503b5, 0xb485426f
  TEST_RR 178, xt.pack16hl, 0x426f8005, 0x800503b5, 0xb485426f

  // Noise.
  TEST_RR 179, xt.pack16hl, 0x9e7dbe7f, 0xbe7f9c61, 0xf8dd9e7d
  TEST_RR 180, xt.pack16hl, 0x0ac229a8, 0x29a8d0da, 0x04b80ac2
  TEST_RR 181, xt.pack16hl, 0xf0aa184c, 0x184c639c, 0xed5df0aa
  TEST_RR 182, xt.pack16hl, 0x58506c56, 0x6c56d487, 0x74c15850
  TEST_RR 183, xt.pack16hl, 0xb413bf6a, 0xbf6a812f, 0x252fb413
  TEST_RR 184, xt.pack16hl, 0xcf30f59c, 0xf59c7b99, 0x0925cf30
  TEST_RR 185, xt.pack16hl, 0xc922a1a8, 0xa1a8d8d1, 0x52c2c922
  TEST_RR 186, xt.pack16hl, 0xf9d38072, 0x8072e23f, 0x6594f9d3
  TEST_RR 187, xt.pack16hl, 0x76f606f0, 0x06f0a5c9, 0xbca376f6
  TEST_RR 188, xt.pack16hl, 0xd7e75fa0, 0x5fa05242, 0x8243d7e7
  TEST_RR 189, xt.pack16hl, 0xd03fcb29, 0xcb29c0cf, 0xcac5d03f
  TEST_RR 190, xt.pack16hl, 0x1a80af40, 0xaf400f40, 0x30361a80
  TEST_RR 191, xt.pack16hl, 0xd4f65447, 0x54471f0e, 0x5b1cd4f6
  TEST_RR 192, xt.pack16hl, 0xb352315b, 0x315beadc, 0x5d74b352
  TEST_RR 193, xt.pack16hl, 0x25f0a6fa, 0xa6fac128, 0x29da25f0
  TEST_RR 194, xt.pack16hl, 0x07471ed2, 0x1ed20356, 0x07c90747

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 195, xt.pack16hl, 0x3c85c35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 196, xt.pack16hl, 0x3c85c35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 197, xt.pack16hl, 0x96e7c35a, 0xc35a96e7
  TEST_RR_ALL_SAME 198, xt.pack16hl, 0x96e7c35a, 0xc35a96e7
  TEST_RR_RD_IS_RS1 199, xt.pack16hl, 0x96e75a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 200, xt.pack16hl, 0x96e75a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 201, xt.pack16hl, 0x3c855a0f, 0x5a0f3c85
  TEST_RR_ALL_SAME 202, xt.pack16hl, 0x3c855a0f, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 203, xt.pack16hl, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 204, xt.pack16hl, 0xffff8000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 205, xt.pack16hl, 0x00008000, 0x80000000
  TEST_RR_ALL_SAME 206, xt.pack16hl, 0x00008000, 0x80000000
  TEST_RR_RD_IS_RS1 207, xt.pack16hl, 0x00030000, 7, 3
  TEST_RR_RD_IS_RS2 208, xt.pack16hl, 0x00030000, 7, 3
  TEST_RR_SAME_SOURCES 209, xt.pack16hl, 0x00070000, 7
  TEST_RR_ALL_SAME 210, xt.pack16hl, 0x00070000, 7

  // Every register in every place.
  TEST_RR_REGISTERS 211, xt.pack16hl, 0x0021ffff, 0xfffffffe, 33, x1, x13, x19, x7
  TEST_RR_REGISTERS 212, xt.pack16hl, 0xf9960313, 0x0313fcc4, 0xfffff996, x2, x14, x20, x7
  TEST_RR_REGISTERS 213, xt.pack16hl, 0x502affff, 0xffffffdb, 0x5c2a502a, x4, x15, x21, x7
  TEST_RR_REGISTERS 214, xt.pack16hl, 0x6a56074e, 0x074ef83f, 0xfea86a56, x5, x16, x22, x7
  TEST_RR_REGISTERS 215, xt.pack16hl, 0x2dbdffff, 0xfffffc23, 0xfcf92dbd, x6, x17, x23, x7
  TEST_RR_REGISTERS 216, xt.pack16hl, 0xf5ba390c, 0x390cfffc, 0xb02bf5ba, x7, x18, x24, x5
  TEST_RR_REGISTERS 217, xt.pack16hl, 0xf12a8cf5, 0x8cf5f88e, 0x06d5f12a, x8, x19, x25, x7
  TEST_RR_REGISTERS 218, xt.pack16hl, 0xfabc0093, 0x0093fabc, 0x0093fabc, x9, x20, x26, x7
  TEST_RR_REGISTERS 219, xt.pack16hl, 0xff0cffff, 0xffffff0c, 0xffffff0c, x10, x21, x27, x7
  TEST_RR_REGISTERS 220, xt.pack16hl, 0x315ea5d4, 0xa5d4fc15, 0x0bb4315e, x11, x22, x28, x7
  TEST_RR_REGISTERS 221, xt.pack16hl, 0x7408ffff, 0xffffffe8, 0xffff7408, x12, x23, x29, x7
  TEST_RR_REGISTERS 222, xt.pack16hl, 0xffa821fa, 0x21faffe0, 0x1fd8ffa8, x13, x24, x30, x7
  TEST_RR_REGISTERS 223, xt.pack16hl, 0xffffffff, 0xffffffff, 0xffffffff, x14, x25, x31, x7
  TEST_RR_REGISTERS 224, xt.pack16hl, 0xf2a7ffff, 0xffffffff, 0x4dc3f2a7, x15, x26, x1, x7
  TEST_RR_REGISTERS 225, xt.pack16hl, 0xf4810005, 0x0005f85b, 0x3abcf481, x16, x27, x2, x7
  TEST_RR_REGISTERS 226, xt.pack16hl, 0xf9aeffff, 0xfffff9ae, 0xfffff9ae, x17, x28, x4, x7
  TEST_RR_REGISTERS 227, xt.pack16hl, 0xe024ffbe, 0xffbefff4, 0x8778e024, x18, x29, x5, x7
  TEST_RR_REGISTERS 228, xt.pack16hl, 0x000effff, 0xffffffd0, 14, x19, x30, x6, x7
  TEST_RR_REGISTERS 229, xt.pack16hl, 0xebc61072, 0x1072fac2, 0xb273ebc6, x20, x31, x7, x5
  TEST_RR_REGISTERS 230, xt.pack16hl, 0x483bffff, 0xfffffc47, 0x0024483b, x21, x1, x8, x7
  TEST_RR_REGISTERS 231, xt.pack16hl, 0xbb1c38c0, 0x38c0ffdd, 0x132dbb1c, x22, x2, x9, x7
  TEST_RR_REGISTERS 232, xt.pack16hl, 0xfffaffff, 0xfffffffa, 0xfffffffa, x23, x4, x10, x7
  TEST_RR_REGISTERS 233, xt.pack16hl, 0xfa1efb24, 0xfb24fa1e, 0xfb24fa1e, x24, x5, x11, x7
  TEST_RR_REGISTERS 234, xt.pack16hl, 0xfff9ffff, 0xfffffff9, 0xfffffff9, x25, x6, x12, x7
  TEST_RR_REGISTERS 235, xt.pack16hl, 0x696d976d, 0x976dfe1c, 0x0546696d, x26, x7, x13, x5
  TEST_RR_REGISTERS 236, xt.pack16hl, 0x426effff, 0xfffffff0, 0x08a7426e, x27, x8, x14, x7
  TEST_RR_REGISTERS 237, xt.pack16hl, 0x2334c08c, 0xc08cf959, 0x092c2334, x28, x9, x15, x7
  TEST_RR_REGISTERS 238, xt.pack16hl, 0xda17ffff, 0xffffff74, 0xf0f9da17, x29, x10, x16, x7
  TEST_RR_REGISTERS 239, xt.pack16hl, 0xffd7c953, 0xc953f9e7, 0xffffffd7, x30, x11, x17, x7
  TEST_RR_REGISTERS 240, xt.pack16hl, 0x3d17ffff, 0xfffffc52, 0x10cd3d17, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 241, 0, xt.pack16hl, 0x25690000, 0x0000ff56, 0x00012569
  TEST_RR_RESULT_AFTER 242, 1, xt.pack16hl, 0xbe55b752, 0xb75280e3, 0x4d5cbe55
  TEST_RR_RESULT_AFTER 243, 2, xt.pack16hl, 0x00004203, 0x4203acb1, 0

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 244, 0, 0, xt.pack16hl, 0xff0530a1, 0x30a1ff05, 0x30a1ff05
  TEST_RR_12_AFTER 245, 0, 1, xt.pack16hl, 0xf3caffff, 0xffffffec, 0x83ccf3ca
  TEST_RR_12_AFTER 246, 0, 2, xt.pack16hl, 0xe6466fb6, 0x6fb6f8d4, 0x2004e646
  TEST_RR_12_AFTER 247, 1, 0, xt.pack16hl, 0x8ff5ffff, 0xfffffcd9, 0xb4388ff5
  TEST_RR_12_AFTER 248, 1, 1, xt.pack16hl, 0xf9fe8e25, 0x8e25f9fe, 0x8e25f9fe
  TEST_RR_12_AFTER 249, 1, 2, xt.pack16hl, 0xec66ffff, 0xfffffffc, 0x69c5ec66
  TEST_RR_12_AFTER 250, 2, 0, xt.pack16hl, 0x79ab0ab7, 0x0ab7fcd5, 0xc03f79ab
  TEST_RR_12_AFTER 251, 2, 1, xt.pack16hl, 0x152dffff, 0xfffffffc, 0x0000152d
  TEST_RR_12_AFTER 252, 2, 2, xt.pack16hl, 0x2c690c1a, 0x0c1af902, 0x00332c69
  TEST_RR_21_AFTER 253, 0, 0, xt.pack16hl, 0xa69dffff, 0xfffffffa, 0xfff4a69d
  TEST_RR_21_AFTER 254, 0, 1, xt.pack16hl, 0xfab9438a, 0x438afab9, 0x438afab9
  TEST_RR_21_AFTER 255, 0, 2, xt.pack16hl, 0x532bffff, 0xfffffffe, 0x8e4a532b
  TEST_RR_21_AFTER 256, 1, 0, xt.pack16hl, 0x838dfe27, 0xfe27fc21, 0xe676838d
  TEST_RR_21_AFTER 257, 1, 1, xt.pack16hl, 0xc53cffff, 0xffffffd8, 0xaa7dc53c
  TEST_RR_21_AFTER 258, 1, 2, xt.pack16hl, 0xfa6b1ad8, 0x1ad8fa6b, 0x1ad8fa6b
  TEST_RR_21_AFTER 259, 2, 0, xt.pack16hl, 0x531107b9, 0x07b9fa2b, 0xf4b55311
  TEST_RR_21_AFTER 260, 2, 1, xt.pack16hl, 0x0003a0e9, 0xa0e9f8e3, 3
  TEST_RR_21_AFTER 261, 2, 2, xt.pack16hl, 0x9972ffff, 0xffffffff, 0x00f49972
  TEST_RR_BOTH_AFTER 262, 0, 0, xt.pack16hl, 0x00540102, 0x0102fea5, 84
  TEST_RR_BOTH_AFTER 263, 0, 1, xt.pack16hl, 0x012effff, 0xfffffff3, 0x000d012e
  TEST_RR_BOTH_AFTER 264, 0, 2, xt.pack16hl, 0xfd340e31, 0x0e31fd34, 0x0e31fd34
  TEST_RR_BOTH_AFTER 265, 1, 0, xt.pack16hl, 0x9f52ffff, 0xfffffffd, 0x001f9f52
  TEST_RR_BOTH_AFTER 266, 1, 1, xt.pack16hl, 0xfcc5d400, 0xd400fcc5, 0xd400fcc5
  TEST_RR_BOTH_AFTER 267, 2, 0, xt.pack16hl, 0x80cfffff, 0xfffff955, 0xffff80cf

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 268, 0, xt.pack16hl, 0xfa680008, 0x0008fa68, 0x0008fa68
  TEST_RR_RS2_LOADED 269, 0, xt.pack16hl, 0xfa680008, 0x0008fa68, 0x0008fa68
  TEST_RR_BOTH_LOADED 270, 0, xt.pack16hl, 0xfa680008, 0x0008fa68
  TEST_RR_RS1_LOADED 271, 1, xt.pack16hl, 0xb58effff, 0xfffffffd, 0x9349b58e
  TEST_RR_RS2_LOADED 272, 1, xt.pack16hl, 0xb58effff, 0xfffffffd, 0x9349b58e
  TEST_RR_BOTH_LOADED 273, 1, xt.pack16hl, 0xfffdffff, 0xfffffffd
  TEST_RR_RS1_LOADED 274, 2, xt.pack16hl, 0xd7273e06, 0x3e06fbb5, 0x6e52d727
  TEST_RR_RS2_LOADED 275, 2, xt.pack16hl, 0xd7273e06, 0x3e06fbb5, 0x6e52d727
  TEST_RR_BOTH_LOADED 276, 2, xt.pack16hl, 0xfbb53e06, 0x3e06fbb5

  // Each result is at once a source.
  TEST_RR_CHAIN 277, xt.pack16hl, 0x3c85c35a, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 278, xt.pack16hl, 0x96e75a0f, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 279, xt.pack16hl, 0x00037fff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 280, xt.pack16hl, 0x96e70000, 0xc35a96e7
  TEST_RR_ZERO_RS2 281, xt.pack16hl, 0x0000c35a, 0xc35a96e7
  TEST_RR_ZERO_RS1 282, xt.pack16hl, 0x00010000, 1
  TEST_RR_ZERO_RS2 283, xt.pack16hl, 0, 1
  TEST_RR_ZERO_RS1 284, xt.pack16hl, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 285, xt.pack16hl, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_RS1 286, xt.pack16hl, 0, 0x60000000
  TEST_RR_ZERO_RS2 287, xt.pack16hl, 0x00006000, 0x60000000
  TEST_RR_ZERO_RS1 288, xt.pack16hl, 0, 0xa0000000
  TEST_RR_ZERO_RS2 289, xt.pack16hl, 0x0000a000, 0xa0000000
  TEST_RR_ZERO_RS1 290, xt.pack16hl, 0x00050000, 5
  TEST_RR_ZERO_RS2 291, xt.pack16hl, 0, 5
  TEST_RR_ZERO_RS1 292, xt.pack16hl, 0x02010000, 0x00030201
  TEST_RR_ZERO_RS2 293, xt.pack16hl, 3, 0x00030201
  TEST_RR_ZERO_RS1 294, xt.pack16hl, 0, 0
  TEST_RR_ZERO_RS2 295, xt.pack16hl, 0, 0
  TEST_RR_ZERO_BOTH 296, xt.pack16hl, 0
  TEST_RR_ZERO_RD 297, xt.pack16hl, 0x6380c45f, 0xd8e8a1a9
  TEST_RR_ZERO_RD 298, xt.pack16hl, 0x00513220, 0xbc626c72
  TEST_RR_ZERO_RD 299, xt.pack16hl, 0xd4048d9d, 0

TEST_END
