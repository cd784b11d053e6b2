// xt.dot8.su: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.su, 0xffff0000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.su, 0xffff0200, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.su, 0xfffef000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.su, 0xffff1200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.su, 0xfffe0200, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.su, 0x0000fe00, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.su, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.su, 0x00010de0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.su, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.su, 0x0001fa04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.su, 0xffff1000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.su, 0xffff11e0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.su, 0xffff0100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.su, 0xffff20e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.su, 0xfffe21e0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.su, 0x0000ee00, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.su, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.su, 0x0000fce0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.su, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.su, 0x0001da24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.su, 0xfffffe00, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.su, 0xfffffe04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.su, 0xfffffde0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.su, 0xfffffe24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.su, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.su, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.su, 1064, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.su, 0x00001ef0, 0x87654321, 240
  TEST_RR 30, xt.dot8.su, 0x00004280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.su, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.su, 1302, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.su, 0x00003ed0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.su, 0x00005160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.su, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.su, 1540, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.su, 0x00005eb0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.su, 0x00006040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.su, 0xfffff8e9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.su, 1778, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.su, 0xffff8e90, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.su, 0x00006f20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.su, 0xffffef80, 128, 0x87654321
  TEST_RR 44, xt.dot8.su, 0xffffcc68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.su, 0xffffde80, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.su, 0xffffdd46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.su, 0xffffcd80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.su, 0xffffee24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.su, 0xffffbc80, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.su, 0xffffff02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.su, 0, 0, 0
  TEST_RR 52, xt.dot8.su, 0, 0, 1
  TEST_RR 53, xt.dot8.su, 0, 0, 2
  TEST_RR 54, xt.dot8.su, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.su, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.su, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.su, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.su, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.su, 0, 1, 0
  TEST_RR 60, xt.dot8.su, 1, 1, 1
  TEST_RR 61, xt.dot8.su, 2, 1, 2
  TEST_RR 62, xt.dot8.su, 255, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.su, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.su, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.su, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.su, 255, 1, 0xffffffff
  TEST_RR 67, xt.dot8.su, 0, 2, 0
  TEST_RR 68, xt.dot8.su, 2, 2, 1
  TEST_RR 69, xt.dot8.su, 4, 2, 2
  TEST_RR 70, xt.dot8.su, 510, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.su, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.su, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.su, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.su, 510, 2, 0xffffffff
  TEST_RR 75, xt.dot8.su, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.su, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.su, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.su, 0x00003c04, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.su, 0x00003f80, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.su, 0x00003f7f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.su, 0x00007d02, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.su, 0x00007b84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.su, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.su, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.su, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.su, 0xffffc080, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.su, 0xffffc000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.su, 0xffffc000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.su, 0xffff8080, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.su, 0xffff8080, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.su, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.su, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.su, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.su, 0xffffc17f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.su, 0xffffc000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.su, 0xffffc001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.su, 0xffff8080, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.su, 0xffff817f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.su, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.su, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.su, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.su, 0xffff7f02, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.su, 0xffffff80, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.su, 0xffffff80, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.su, 0xffffbe02, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.su, 0xffff7e82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.su, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.su, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot8.su, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot8.su, 0xfffffc84, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.su, 0xffffff80, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.su, 0xffffff7f, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.su, 0xfffffd82, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.su, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot8.su, 0xffffd9b3, 0xffffecab, 0x41e17b53
  TEST_RR 116, xt.dot8.su, 0xffffd960, 0xffffecaa, 0x41e17b53
  TEST_RR 117, xt.dot8.su, 0x00001fb2, 0xfffffe2e, 0x00003cb3
  TEST_RR 118, xt.dot8.su, 0x00001f84, 0xfffffe2e, 0x00003cb2
  TEST_RR 119, xt.dot8.su, 0x000030e6, 0x35fd0c0b, 0xc013903d
  TEST_RR 120, xt.dot8.su, 0x0000306c, 0x35fd0c09, 0xc013903d
  TEST_RR 121, xt.dot8.su, 24, 6, 0xffffc104
  TEST_RR 122, xt.dot8.su, 36, 6, 0xffffc106
  TEST_RR 123, xt.dot8.su, 0x0000237b, 0x240c4ef3, 0x002b93df
  TEST_RR 124, xt.dot8.su, 0x000026f7, 0x240c4ef7, 0x002b93df
  TEST_RR 125, xt.dot8.su, 0x00003aec, 0x11e2ee6c, 0x00002692
  TEST_RR 126, xt.dot8.su, 0x00003c9c, 0x11e2ee6c, 0x00002696
  TEST_RR 127, xt.dot8.su, 1803, 0xffc745fe, 0x19102c94
  TEST_RR 128, xt.dot8.su, 619, 0xffc745f6, 0x19102c94
  TEST_RR 129, xt.dot8.su, 0xffffad72, 0xd7d7e7d4, 0x5c8f1bf6
  TEST_RR 130, xt.dot8.su, 0xffffac12, 0xd7d7e7d4, 0x5c8f1bfe
  TEST_RR 131, xt.dot8.su, 0x0000473a, 0x9555f83c, 0x1076eec5
  TEST_RR 132, xt.dot8.su, 0x00003aea, 0x9555f82c, 0x1076eec5
  TEST_RR 133, xt.dot8.su, 416, 0x6ba43534, 8
  TEST_RR 134, xt.dot8.su, 1248, 0x6ba43534, 24
  TEST_RR 135, xt.dot8.su, 0xffffb194, 0xa12ea0cb, 0x7d6a0ce1
  TEST_RR 136, xt.dot8.su, 0xffffcdb4, 0xa12ea0eb, 0x7d6a0ce1
  TEST_RR 137, xt.dot8.su, 0xffffac28, 0xea96b6f8, 0x20b305b1
  TEST_RR 138, xt.dot8.su, 0xffffad28, 0xea96b6f8, 0x20b30591
  TEST_RR 139, xt.dot8.su, 0xffffa96c, 0xfe78d095, 1996
  TEST_RR 140, xt.dot8.su, 0xffffdc6c, 0xfe78d0d5, 1996
  TEST_RR 141, xt.dot8.su, 0xffffd927, 0xfea0b8bf, 153
  TEST_RR 142, xt.dot8.su, 0xffffc8e7, 0xfea0b8bf, 217
  TEST_RR 143, xt.dot8.su, 0xffffe54f, 0x3e10bc4f, 0x0021cf55
  TEST_RR 144, xt.dot8.su, 0xffffbacf, 0x3e10bccf, 0x0021cf55
  TEST_RR 145, xt.dot8.su, 0x00005949, 0xf6d4b562, 490
  TEST_RR 146, xt.dot8.su, 0x00002849, 0xf6d4b562, 362
  TEST_RR 147, xt.dot8.su, 0x00003568, 0x3f048862, 0xfcc28382
  TEST_RR 148, xt.dot8.su, 0x000035eb, 0x3f048962, 0xfcc28382
  TEST_RR 149, xt.dot8.su, 0xffff612f, 0x9b938803, 0xc9377a5d
  TEST_RR 150, xt.dot8.su, 0xffff60b7, 0x9b938803, 0xc9377b5d
  TEST_RR 151, xt.dot8.su, 0x00004134, 0xa04a6458, 0xb5d27251
  TEST_RR 152, xt.dot8.su, 0x00004218, 0xa04a6658, 0xb5d27251
  TEST_RR 153, xt.dot8.su, 0xffffb593, 0xfff88ed5, 0xf3ab9900
  TEST_RR 154, xt.dot8.su, 0xffffb4af, 0xfff88ed5, 0xf3ab9b00
  TEST_RR 155, xt.dot8.su, 0x00005041, 0x46558f3f, 0xb3945550
  TEST_RR 156, xt.dot8.su, 0x00004eed, 0x46558b3f, 0xb3945550
  TEST_RR 157, xt.dot8.su, 0x00005537, 0x32203fd9, 0xdbca927b
  TEST_RR 158, xt.dot8.su, 0x00005633, 0x32203fd9, 0xdbca967b
  TEST_RR 159, xt.dot8.su, 0xfffffff0, 0x1cb2de18, 0x00003449
  TEST_RR 160, xt.dot8.su, 0xfffffe50, 0x1cb2d618, 0x00003449
  TEST_RR 161, xt.dot8.su, 0x0000228a, 0x3c0e84f0, 0xfb0f2192
  TEST_RR 162, xt.dot8.su, 0x00001eaa, 0x3c0e84f0, 0xfb0f2992
  TEST_RR 163, xt.dot8.su, 0xffffe2c5, 0x0f0ebd23, 0x9c1fdd82
  TEST_RR 164, xt.dot8.su, 0xffffd4f5, 0x0f0ead23, 0x9c1fdd82
  TEST_RR 165, xt.dot8.su, 0xffff9a66, 0xc3aac36a, 0xffffffff
  TEST_RR 166, xt.dot8.su, 0xffff9e36, 0xc3aac36a, 0xffffefff
  TEST_RR 167, xt.dot8.su, 0x00007927, 0x7edd5fab, 0xfffffec0
  TEST_RR 168, xt.dot8.su, 0x000098e7, 0x7edd7fab, 0xfffffec0
  TEST_RR 169, xt.dot8.su, 0x0000e596, 0x54444737, 0xfffcc670
  TEST_RR 170, xt.dot8.su, 0x0000ee76, 0x54444737, 0xfffce670
  TEST_RR 171, xt.dot8.su, 0xfffffda8, 0xfffffffa, 0x007e9037
  TEST_RR 172, xt.dot8.su, 0xffffd9a8, 0xffffbffa, 0x007e9037
  TEST_RR 173, xt.dot8.su, 3513, 780, 0xa5b6e3ec
  TEST_RR 174, xt.dot8.su, 3321, 780, 0xa5b6a3ec
  TEST_RR 175, xt.dot8.su, 0x00007b96, 0x49725740, 0x3b38e510
  TEST_RR 176, xt.dot8.su, 2326, 0x4972d740, 0x3b38e510
  TEST_RR 177, xt.dot8.su, 0x00001277, 0x3f42105a, 0x23021417
  TEST_RR 178, xt.dot8.su, 0x00001a77, 0x3f42105a, 0x23029417
  TEST_RR 179, xt.dot8.su, 0xffffb137, 0x0b82afd0, 0x5158445d
  TEST_RR 180, xt.dot8.su, 0xffffb18f, 0x0b83afd0, 0x5158445d
  TEST_RR 181, xt.dot8.su, 0xffff14ed, 0xabadba84, 0xc78c9ea6
  TEST_RR 182, xt.dot8.su, 0xffff149a, 0xabadba84, 0xc78d9ea6
  TEST_RR 183, xt.dot8.su, 0xffff993e, 0x41cfe381, 0xfffc32e5
  TEST_RR 184, xt.dot8.su, 0xffff9746, 0x41cde381, 0xfffc32e5
  TEST_RR 185, xt.dot8.su, 0xffffebe8, 0x88adbf56, 0x01db35c1
  TEST_RR 186, xt.dot8.su, 0xffffec8e, 0x88adbf56, 0x01d935c1
  TEST_RR 187, xt.dot8.su, 0x00001ad9, 0x0b26e597, 0xffffb507
  TEST_RR 188, xt.dot8.su, 0x000016dd, 0x0b22e597, 0xffffb507
  TEST_RR 189, xt.dot8.su, 0xffffdeef, 0x007d88e7, 0xbdabd4b0
  TEST_RR 190, xt.dot8.su, 0xffffe0e3, 0x007d88e7, 0xbdafd4b0
  TEST_RR 191, xt.dot8.su, 3675, 25, 0xd7947a93
  TEST_RR 192, xt.dot8.su, 0x000012fb, 0x00080019, 0xd7947a93
  TEST_RR 193, xt.dot8.su, 0xffffa907, 0x4c9b2fef, 0x00c931fb
  TEST_RR 194, xt.dot8.su, 0xffffac2f, 0x4c9b2fef, 0x00c131fb
  TEST_RR 195, xt.dot8.su, 0xffff90a1, 0x0001b2c3, 0xb72cf897
  TEST_RR 196, xt.dot8.su, 0xffff9361, 0x0011b2c3, 0xb72cf897
  TEST_RR 197, xt.dot8.su, 0xffffb3e4, 0x87b007e4, 0x9316711a
  TEST_RR 198, xt.dot8.su, 0xffffb8e4, 0x87b007e4, 0x9306711a
  TEST_RR 199, xt.dot8.su, 0xffffe30f, 0x12dbf8a0, 0x594fdd2d
  TEST_RR 200, xt.dot8.su, 0xffffecef, 0x12fbf8a0, 0x594fdd2d
  TEST_RR 201, xt.dot8.su, 0x00004c24, 0xac5be7a0, 0x05eb090d
  TEST_RR 202, xt.dot8.su, 0x000040c4, 0xac5be7a0, 0x05cb090d
  TEST_RR 203, xt.dot8.su, 0xffff619f, 0xc30d98f9, 0xffffffff
  TEST_RR 204, xt.dot8.su, 0xffffa15f, 0xc34d98f9, 0xffffffff
  TEST_RR 205, xt.dot8.su, 942, 0xfa801230, 0xdb4e60db
  TEST_RR 206, xt.dot8.su, 0x000023ae, 0xfa801230, 0xdb0e60db
  TEST_RR 207, xt.dot8.su, 0x0000bfe4, 0x4c7eab6d, 0xff8da3ed
  TEST_RR 208, xt.dot8.su, 0x00007964, 0x4cfeab6d, 0xff8da3ed
  TEST_RR 209, xt.dot8.su, 0, 0xe6bd520a, 0
  TEST_RR 210, xt.dot8.su, 0xffffde80, 0xe6bd520a, 0x00800000
  TEST_RR 211, xt.dot8.su, 0xffffe563, 0x0003df82, 0x392d3629
  TEST_RR 212, xt.dot8.su, 0xffffe59c, 0x0103df82, 0x392d3629
  TEST_RR 213, xt.dot8.su, 2906, 0x3dd1498c, 0xcd6fe2b4
  TEST_RR 214, xt.dot8.su, 2845, 0x3dd1498c, 0xcc6fe2b4
  TEST_RR 215, xt.dot8.su, 0xfffff21e, 0x47e8fcbb, 0x30b8bc1a
  TEST_RR 216, xt.dot8.su, 0xfffff1be, 0x45e8fcbb, 0x30b8bc1a
  TEST_RR 217, xt.dot8.su, 0x000014cd, 0xffffe33c, 3936
  TEST_RR 218, xt.dot8.su, 0x000014cb, 0xffffe33c, 0x02000f60
  TEST_RR 219, xt.dot8.su, 0x00002e51, 0xeb53ee2a, 0xc18c1770
  TEST_RR 220, xt.dot8.su, 0x00003155, 0xef53ee2a, 0xc18c1770
  TEST_RR 221, xt.dot8.su, 0x000037d1, 0xcf283311, 0x619fcf7d
  TEST_RR 222, xt.dot8.su, 0x0000370d, 0xcf283311, 0x659fcf7d
  TEST_RR 223, xt.dot8.su, 0x0000421d, 0x2e3b1f96, 0xc5d17e4f
  TEST_RR 224, xt.dot8.su, 0x00003bf5, 0x263b1f96, 0xc5d17e4f
  TEST_RR 225, xt.dot8.su, 0x0000165f, 0xffe25421, 0x0002089b
  TEST_RR 226, xt.dot8.su, 0x00001657, 0xffe25421, 0x0802089b
  TEST_RR 227, xt.dot8.su, 0x00002a0f, 0xfffff974, 0xfff80e62
  TEST_RR 228, xt.dot8.su, 0x00001a1f, 0xeffff974, 0xfff80e62
  TEST_RR 229, xt.dot8.su, 0x00003141, 0xfe6f5cf4, 0x003b60e7
  TEST_RR 230, xt.dot8.su, 0x00003121, 0xfe6f5cf4, 0x103b60e7
  TEST_RR 231, xt.dot8.su, 0x000080d5, 0xa8695e38, 0xc1dbf743
  TEST_RR 232, xt.dot8.su, 0x000068b5, 0x88695e38, 0xc1dbf743
  TEST_RR 233, xt.dot8.su, 0xffffec2b, 0xffffff8c, 0x00f7be28
  TEST_RR 234, xt.dot8.su, 0xffffec0b, 0xffffff8c, 0x20f7be28
  TEST_RR 235, xt.dot8.su, 0xfffffdb1, 0x5d57eb82, 0x2217042d
  TEST_RR 236, xt.dot8.su, 0xfffff531, 0x1d57eb82, 0x2217042d
  TEST_RR 237, xt.dot8.su, 0xffffef11, 0xfffffff2, 0xffffffff
  TEST_RR 238, xt.dot8.su, 0xffffef51, 0xfffffff2, 0xbfffffff
  TEST_RR 239, xt.dot8.su, 0xffffb50e, 0x94115b28, 0xdb062c09
  TEST_RR 240, xt.dot8.su, 0x0000228e, 0x14115b28, 0xdb062c09
  TEST_RR 241, xt.dot8.su, 376, 0x603c05d7, 0x083b5b6b
  TEST_RR 242, xt.dot8.su, 0x00003178, 0x603c05d7, 0x883b5b6b

  // Noise.
  TEST_RR 243, xt.dot8.su, 0x00002f8b, 0xb97ac528, 0x52893b77
  TEST_RR 244, xt.dot8.su, 0x000034d6, 0x4db5a963, 0x9152adee
  TEST_RR 245, xt.dot8.su, 0xffff3c2d, 0x9ff0da90, 0xcb951cf1
  TEST_RR 246, xt.dot8.su, 0xffffb2a9, 0x548fd7f0, 0xc1cee5d1
  TEST_RR 247, xt.dot8.su, 0xffff77fc, 0xd8a4cb29, 0xffc8a33b
  TEST_RR 248, xt.dot8.su, 0x000043f4, 0x64a57131, 0x9e6d6209
  TEST_RR 249, xt.dot8.su, 0xffffda83, 0xf7ce6d8a, 0x97c4f6d6
  TEST_RR 250, xt.dot8.su, 0xfffff2ac, 0x88f059fd, 0x50eb78f4
  TEST_RR 251, xt.dot8.su, 0xffffc59c, 0x281a86a1, 0x5b757350
  TEST_RR 252, xt.dot8.su, 0x000010ae, 0x26bf47dc, 0x31196b63
  TEST_RR 253, xt.dot8.su, 0x00006668, 0x4070c838, 0x9bbc9540
  TEST_RR 254, xt.dot8.su, 0xffffabbe, 0xdfd6b01f, 0x3583de6f
  TEST_RR 255, xt.dot8.su, 0x00001e8e, 0xb85f1a09, 0xd4a1e4cf
  TEST_RR 256, xt.dot8.su, 0xffffd310, 0xb04713e7, 0xc36078c8
  TEST_RR 257, xt.dot8.su, 0x00001631, 0x549f1879, 0xeaef3d40
  TEST_RR 258, xt.dot8.su, 0x000070ca, 0x55347bef, 0xd1c20d22

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot8.su, 0xffffc9ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot8.su, 0xffffc9ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot8.su, 0xffff9c82, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot8.su, 0xffff9c82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot8.su, 0xfffffdff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot8.su, 0xfffffdff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot8.su, 0xffffeeae, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot8.su, 0xffffeeae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot8.su, 0xffff8080, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot8.su, 0xffff8080, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot8.su, 0xffffc000, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot8.su, 0xffffc000, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot8.su, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot8.su, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot8.su, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot8.su, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot8.su, 0xffffedf2, 0x273ebb36, 0x273ebb36, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot8.su, 81, 9, 9, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot8.su, 0xffffd6e5, 0xfffcb244, 0xfffcb244, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot8.su, 0x0000223a, 0x737da6ea, 0x737da6ea, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot8.su, 0xffffd955, 0x142e803f, 0x142e803f, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot8.su, 3136, 56, 56, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot8.su, 0xffffe237, 0x49390a89, 0x49390a89, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot8.su, 0xffffc513, 0x88257d99, 0x88257d99, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot8.su, 0xffffc0fc, 0xfffffda7, 0xfffffda7, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot8.su, 0xffffdc4f, 0xc6774389, 0xc6774389, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot8.su, 121, 11, 11, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot8.su, 1700, 0x00001a20, 0x00001a20, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot8.su, 0x000039cd, 0xfffe1a7a, 0xfffe1a7a, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot8.su, 0xffffc60a, 0xd9e9fefe, 0xd9e9fefe, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot8.su, 0xfffff69a, 0x0000f511, 0x0000f511, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot8.su, 0x0000542e, 0x3237147d, 0x3237147d, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot8.su, 0xffff7a7d, 0x94a012f3, 0x94a012f3, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot8.su, 3721, 61, 61, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot8.su, 0xffffd56a, 0x0003498c, 0x0003498c, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot8.su, 0xffffd041, 0x0004af2c, 0x0004af2c, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot8.su, 0x00002d4a, 0xba21567f, 0xba21567f, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot8.su, 0xffffad4e, 0x5b2e9998, 0x5b2e9998, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot8.su, 0xffff8389, 0xfe8a1c97, 0xfe8a1c97, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot8.su, 0xfffff727, 0xfffffffa, 0xfffffffa, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot8.su, 0xffffbbaf, 0x539237c7, 0x539237c7, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot8.su, 0xffff6447, 0x0989d2b1, 0x0989d2b1, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot8.su, 0xffffe671, 0x005ab2fd, 0x005ab2fd, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot8.su, 0xffffc5b9, 3492, 3492, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot8.su, 169, 13, 13, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot8.su, 0xffffbbc4, 0x1fcd579d, 0x1fcd579d, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot8.su, 0xffffad6c, 0xff97c311, 0x14a55247
  TEST_RR_RESULT_AFTER 306, 1, xt.dot8.su, 2368, 0xf1c11b2f, 0x00035605
  TEST_RR_RESULT_AFTER 307, 2, xt.dot8.su, 0xffffe9fe, 0xffffff91, 0x5ba23530

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot8.su, 0xffffd4d3, 0xe0038d6f, 0xe0038d6f
  TEST_RR_12_AFTER 309, 0, 1, xt.dot8.su, 0xffffa2ed, 0x689ac8dd, 0x689ac8dd
  TEST_RR_12_AFTER 310, 0, 2, xt.dot8.su, 0x00001fa8, 602, 602
  TEST_RR_12_AFTER 311, 1, 0, xt.dot8.su, 0x000028fa, 0x1cdf7b2c, 0x1cdf7b2c
  TEST_RR_12_AFTER 312, 1, 1, xt.dot8.su, 0xffff85e2, 0xfcb18708, 0xfcb18708
  TEST_RR_12_AFTER 313, 1, 2, xt.dot8.su, 1369, 37, 37
  TEST_RR_12_AFTER 314, 2, 0, xt.dot8.su, 0xffffb486, 0x0001f19a, 0x0001f19a
  TEST_RR_12_AFTER 315, 2, 1, xt.dot8.su, 0xffffd0e7, 0xc787ff7e, 0xc787ff7e
  TEST_RR_12_AFTER 316, 2, 2, xt.dot8.su, 0xfffff62f, 0xff9a0f73, 0xff9a0f73
  TEST_RR_21_AFTER 317, 0, 0, xt.dot8.su, 0xffff732a, 0xbfc2deef, 0xbfc2deef
  TEST_RR_21_AFTER 318, 0, 1, xt.dot8.su, 0x00003840, 120, 120
  TEST_RR_21_AFTER 319, 0, 2, xt.dot8.su, 0xffffb49a, 0x5024c79b, 0x5024c79b
  TEST_RR_21_AFTER 320, 1, 0, xt.dot8.su, 1849, 43, 43
  TEST_RR_21_AFTER 321, 1, 1, xt.dot8.su, 0x000051a4, 0x373f6d2d, 0x373f6d2d
  TEST_RR_21_AFTER 322, 1, 2, xt.dot8.su, 0xffffef79, 0x3f1cb246, 0x3f1cb246
  TEST_RR_21_AFTER 323, 2, 0, xt.dot8.su, 0xffff839e, 0x18ea8dc9, 0x18ea8dc9
  TEST_RR_21_AFTER 324, 2, 1, xt.dot8.su, 0xffffd29a, 0x1e71d689, 0x1e71d689
  TEST_RR_21_AFTER 325, 2, 2, xt.dot8.su, 0x00001271, 0x0b12cc7a, 0x0b12cc7a
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot8.su, 0x00005796, 0x781f955d, 0xdf76efbd
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot8.su, 25, 5, 5
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot8.su, 0xffff8c1c, 0x41e9adaf, 0x41e9adaf
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot8.su, 0x00001bfe, 0x54762f93, 0x54762f93
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot8.su, 0xfffffb07, 0xfffffffe, 0xfffffffe
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot8.su, 0xffffd93c, 0xffffffd5, 0xffffffd5

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot8.su, 0xffff9951, 0xdca1c060, 0xdca1c060
  TEST_RR_RS2_LOADED 333, 0, xt.dot8.su, 0xffff9951, 0xdca1c060, 0xdca1c060
  TEST_RR_BOTH_LOADED 334, 0, xt.dot8.su, 0xffff9951, 0xdca1c060
  TEST_RR_RS1_LOADED 335, 1, xt.dot8.su, 0x0000360b, 0x5f031841, 0x5f031841
  TEST_RR_RS2_LOADED 336, 1, xt.dot8.su, 0x0000360b, 0x5f031841, 0x5f031841
  TEST_RR_BOTH_LOADED 337, 1, xt.dot8.su, 0x0000360b, 0x5f031841
  TEST_RR_RS1_LOADED 338, 2, xt.dot8.su, 0xffffee69, 237, 237
  TEST_RR_RS2_LOADED 339, 2, xt.dot8.su, 0xffffee69, 237, 237
  TEST_RR_BOTH_LOADED 340, 2, xt.dot8.su, 0xffffee69, 237

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot8.su, 0xffffb431, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot8.su, 0x000087c9, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot8.su, 0x00007b8c, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot8.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot8.su, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot8.su, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot8.su, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot8.su, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot8.su, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot8.su, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot8.su, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot8.su, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot8.su, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot8.su, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot8.su, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot8.su, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot8.su, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot8.su, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot8.su, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot8.su, 0
  TEST_RR_ZERO_RD 361, xt.dot8.su, 4, 0x00280614
  TEST_RR_ZERO_RD 362, xt.dot8.su, 0xdbe96a2c, 0xffffffe7
  TEST_RR_ZERO_RD 363, xt.dot8.su, 0x00001fd4, 172

TEST_END
