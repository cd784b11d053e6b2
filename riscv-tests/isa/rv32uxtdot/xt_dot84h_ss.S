// xt.dot84h.ss: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.ss, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.ss, 0xfffffa00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.ss, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.ss, 0xfffff200, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.ss, 512, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.ss, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.ss, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.ss, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.ss, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.ss, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.ss, 1920, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.ss, 0xfffffa60, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.ss, 3840, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.ss, 0xfffff2e0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.ss, 480, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.ss, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.ss, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.ss, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.ss, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.ss, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.ss, 16, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.ss, 0xfffffff4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.ss, 32, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.ss, 0xffffffe4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.ss, 4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.ss, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.ss, 0xffffffe4, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.ss, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.ss, 0xfffffe40, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.ss, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.ss, 0xffffffeb, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.ss, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.ss, 0xfffffeb0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.ss, 0xffffffdf, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.ss, 0xfffffff2, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.ss, 0xffffffbd, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.ss, 0xffffff20, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.ss, 0xffffff9b, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.ss, 0xfffffff9, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.ss, 121, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.ss, 0xffffff90, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.ss, 0xfffffd80, 128, 0x87654321
  TEST_RR 44, xt.dot84h.ss, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.ss, 0xfffffd00, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.ss, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.ss, 0xfffffc80, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.ss, 0xfffffe7e, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.ss, 1024, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.ss, 22, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.ss, 0, 0, 0
  TEST_RR 52, xt.dot84h.ss, 0, 0, 1
  TEST_RR 53, xt.dot84h.ss, 0, 0, 2
  TEST_RR 54, xt.dot84h.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.ss, 0, 1, 0
  TEST_RR 60, xt.dot84h.ss, 0, 1, 1
  TEST_RR 61, xt.dot84h.ss, 0, 1, 2
  TEST_RR 62, xt.dot84h.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.ss, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.ss, 0xffffffff, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.ss, 0, 2, 0
  TEST_RR 68, xt.dot84h.ss, 0, 2, 1
  TEST_RR 69, xt.dot84h.ss, 0, 2, 2
  TEST_RR 70, xt.dot84h.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.ss, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.ss, 0xfffffffe, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.ss, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.ss, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.ss, 892, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.ss, 0xfffffc08, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.ss, 0xfffffc08, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.ss, 0xffffff84, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.ss, 0xffffff84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.ss, 0xfffffc80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.ss, 1024, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.ss, 1024, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.ss, 128, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.ss, 128, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.ss, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.ss, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.ss, 0xfffffc7f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.ss, 1024, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.ss, 1024, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.ss, 127, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.ss, 127, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.ss, 122, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.ss, 8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.ss, 8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.ss, 130, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.ss, 130, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.ss, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.ss, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.ss, 0xfffffffc, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.ss, 8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.ss, 8, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.ss, 4, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.ss, 4, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84h.ss, 0xfffffe02, 0xffffff55, 0x000a512e
  TEST_RR 116, xt.dot84h.ss, 0xfffffe08, 0xffffff54, 0x000a512e
  TEST_RR 117, xt.dot84h.ss, 0xfffffe51, 0x000bba8a, 0x7b224396
  TEST_RR 118, xt.dot84h.ss, 0xfffffe4d, 0x000bba88, 0x7b224396
  TEST_RR 119, xt.dot84h.ss, 758, 0x1b8abe07, 0x3e9d5820
  TEST_RR 120, xt.dot84h.ss, 770, 0x1b8abe03, 0x3e9d5820
  TEST_RR 121, xt.dot84h.ss, 140, 0x00049ed2, 0xffffc835
  TEST_RR 122, xt.dot84h.ss, 132, 0x00049eda, 0xffffc835
  TEST_RR 123, xt.dot84h.ss, 170, 0xfeff80d9, 0xffffff87
  TEST_RR 124, xt.dot84h.ss, 186, 0xfeff80c9, 0xffffff87
  TEST_RR 125, xt.dot84h.ss, 0xfffffe5f, 0xffff38f7, 0x9593f373
  TEST_RR 126, xt.dot84h.ss, 0xfffffdff, 0xffff38d7, 0x9593f373
  TEST_RR 127, xt.dot84h.ss, 0xfffffe90, 0x0dee0271, 0xe75e3a16
  TEST_RR 128, xt.dot84h.ss, 0xffffff10, 0x0dee0231, 0xe75e3a16
  TEST_RR 129, xt.dot84h.ss, 0xffffff9b, 0x991e15bc, 0xef35f43e
  TEST_RR 130, xt.dot84h.ss, 539, 0x991e153c, 0xef35f43e
  TEST_RR 131, xt.dot84h.ss, 213, 0xffffffe5, 0x2f28e2b9
  TEST_RR 132, xt.dot84h.ss, 211, 0xfffffee5, 0x2f28e2b9
  TEST_RR 133, xt.dot84h.ss, 0xfffffd13, 0x712360fe, 0xefb4d070
  TEST_RR 134, xt.dot84h.ss, 0xfffffd09, 0x712362fe, 0xefb4d070
  TEST_RR 135, xt.dot84h.ss, 0, 1, 0xd7905c73
  TEST_RR 136, xt.dot84h.ss, 0xffffffe4, 1025, 0xd7905c73
  TEST_RR 137, xt.dot84h.ss, 659, 0x761c43ae, 0xc558c0f9
  TEST_RR 138, xt.dot84h.ss, 699, 0x761c4bae, 0xc558c0f9
  TEST_RR 139, xt.dot84h.ss, 487, 0xd9760b89, 0xb15fcdd2
  TEST_RR 140, xt.dot84h.ss, 567, 0xd9761b89, 0xb15fcdd2
  TEST_RR 141, xt.dot84h.ss, 0xffffff3e, 0xce3af818, 0x1c81028c
  TEST_RR 142, xt.dot84h.ss, 62, 0xce3ad818, 0x1c81028c
  TEST_RR 143, xt.dot84h.ss, 72, 0x000b0503, 0xa6d78c82
  TEST_RR 144, xt.dot84h.ss, 0xffffff88, 0x000b4503, 0xa6d78c82
  TEST_RR 145, xt.dot84h.ss, 0xffffff24, 0xffffd3f4, 0x01785d1b
  TEST_RR 146, xt.dot84h.ss, 676, 0xffff53f4, 0x01785d1b
  TEST_RR 147, xt.dot84h.ss, 470, 0xfffff9c9, 0xffc8a299
  TEST_RR 148, xt.dot84h.ss, 471, 0xfffef9c9, 0xffc8a299
  TEST_RR 149, xt.dot84h.ss, 46, 0xffffffc5, 0x661faa55
  TEST_RR 150, xt.dot84h.ss, 105, 0xffffffc5, 0x661eaa55
  TEST_RR 151, xt.dot84h.ss, 80, 16, 0x33b5af4c
  TEST_RR 152, xt.dot84h.ss, 86, 0x00020010, 0x33b5af4c
  TEST_RR 153, xt.dot84h.ss, 101, 0x4a9857f9, 0x001e5df2
  TEST_RR 154, xt.dot84h.ss, 115, 0x4a9857f9, 0x001c5df2
  TEST_RR 155, xt.dot84h.ss, 0xfffffff9, 7, 0xffffffff
  TEST_RR 156, xt.dot84h.ss, 0xfffffff5, 0x00040007, 0xffffffff
  TEST_RR 157, xt.dot84h.ss, 0xffffff09, 0xff83a923, 0xf1fa7fc9
  TEST_RR 158, xt.dot84h.ss, 0xffffff95, 0xff83a923, 0xf1fe7fc9
  TEST_RR 159, xt.dot84h.ss, 0, 1792, 0x0b037d75
  TEST_RR 160, xt.dot84h.ss, 0xffffffd8, 0x00080700, 0x0b037d75
  TEST_RR 161, xt.dot84h.ss, 0xfffffed4, 60, 0x0debd756
  TEST_RR 162, xt.dot84h.ss, 180, 60, 0x0de3d756
  TEST_RR 163, xt.dot84h.ss, 0xffffffcf, 0x2cd8c964, 0xffff4fec
  TEST_RR 164, xt.dot84h.ss, 0xffffffdf, 0x2cc8c964, 0xffff4fec
  TEST_RR 165, xt.dot84h.ss, 867, 0x7dce168b, 0x226b4900
  TEST_RR 166, xt.dot84h.ss, 889, 0x7dce168b, 0x227b4900
  TEST_RR 167, xt.dot84h.ss, 55, 0xfffffff4, 0x5f1bedbb
  TEST_RR 168, xt.dot84h.ss, 87, 0xffdffff4, 0x5f1bedbb
  TEST_RR 169, xt.dot84h.ss, 0xfffffc5f, 0x9d6dfd6b, 0x3fcb71af
  TEST_RR 170, xt.dot84h.ss, 0xfffffc59, 0x9d6dfd6b, 0x3feb71af
  TEST_RR 171, xt.dot84h.ss, 0xffffffad, 0xc9466d0b, 0xfc139e6d
  TEST_RR 172, xt.dot84h.ss, 173, 0xc9066d0b, 0xfc139e6d
  TEST_RR 173, xt.dot84h.ss, 113, 0xffffff92, 0xfffffffb
  TEST_RR 174, xt.dot84h.ss, 117, 0xffffff92, 0xffbffffb
  TEST_RR 175, xt.dot84h.ss, 0xffffff18, 0x17d0b4ef, 0x95ef65f0
  TEST_RR 176, xt.dot84h.ss, 408, 0x1750b4ef, 0x95ef65f0
  TEST_RR 177, xt.dot84h.ss, 0xffffff25, 0x7bc1633c, 0xffffffe9
  TEST_RR 178, xt.dot84h.ss, 573, 0x7bc1633c, 0xff7fffe9
  TEST_RR 179, xt.dot84h.ss, 12, 0xffffffa0, 0xd9e00b78
  TEST_RR 180, xt.dot84h.ss, 15, 0xfeffffa0, 0xd9e00b78
  TEST_RR 181, xt.dot84h.ss, 469, 0x73c7f5b7, 0x646f9ca1
  TEST_RR 182, xt.dot84h.ss, 412, 0x73c7f5b7, 0x656f9ca1
  TEST_RR 183, xt.dot84h.ss, 0xfffffee5, 0xcc7a10f5, 0xdd8b1064
  TEST_RR 184, xt.dot84h.ss, 0xfffffedf, 0xce7a10f5, 0xdd8b1064
  TEST_RR 185, xt.dot84h.ss, 96, 0x9f3700ca, 0xfffffffe
  TEST_RR 186, xt.dot84h.ss, 0xfffffff2, 0x9f3700ca, 0xfdfffffe
  TEST_RR 187, xt.dot84h.ss, 0xffffffd4, 0x20f18064, 0x3c0eab4c
  TEST_RR 188, xt.dot84h.ss, 0xffffffe0, 0x24f18064, 0x3c0eab4c
  TEST_RR 189, xt.dot84h.ss, 0xffffff8f, 0x0001f17f, 0xffff293b
  TEST_RR 190, xt.dot84h.ss, 0xffffff8b, 0x0001f17f, 0xfbff293b
  TEST_RR 191, xt.dot84h.ss, 25, 3379, 0xfee179a0
  TEST_RR 192, xt.dot84h.ss, 17, 0x08000d33, 0xfee179a0
  TEST_RR 193, xt.dot84h.ss, 0xffffff35, 0xd431685e, 0xfffff514
  TEST_RR 194, xt.dot84h.ss, 189, 0xd431685e, 0xf7fff514
  TEST_RR 195, xt.dot84h.ss, 732, 0x3a67636f, 0x365bd9c2
  TEST_RR 196, xt.dot84h.ss, 684, 0x2a67636f, 0x365bd9c2
  TEST_RR 197, xt.dot84h.ss, 545, 0x81cbab4f, 0xd0f107c6
  TEST_RR 198, xt.dot84h.ss, 672, 0x81cbab4f, 0xc0f107c6
  TEST_RR 199, xt.dot84h.ss, 0xfffffc11, 0xfffe816b, 0xd77f2b3c
  TEST_RR 200, xt.dot84h.ss, 0xfffffc71, 0xdffe816b, 0xd77f2b3c
  TEST_RR 201, xt.dot84h.ss, 0xfffffff1, 0x2346e611, 0x4f0b9b85
  TEST_RR 202, xt.dot84h.ss, 55, 0x2346e611, 0x6f0b9b85
  TEST_RR 203, xt.dot84h.ss, 518, 0x473d114d, 0x7b863a6a
  TEST_RR 204, xt.dot84h.ss, 70, 0x073d114d, 0x7b863a6a
  TEST_RR 205, xt.dot84h.ss, 0xfffffef6, 0x6a7064cc, 0xfffffd44
  TEST_RR 206, xt.dot84h.ss, 0xfffffd4e, 0x6a7064cc, 0xbffffd44
  TEST_RR 207, xt.dot84h.ss, 579, 0xf39ce175, 0xd1268144
  TEST_RR 208, xt.dot84h.ss, 195, 0x739ce175, 0xd1268144
  TEST_RR 209, xt.dot84h.ss, 130, 0xfffff68a, 0xfffffd8c
  TEST_RR 210, xt.dot84h.ss, 122, 0xfffff68a, 0x7ffffd8c

  // Noise.
  TEST_RR 211, xt.dot84h.ss, 0xfffffd54, 0xa80da4aa, 0x52216fe5
  TEST_RR 212, xt.dot84h.ss, 0xfffffdf3, 0x98a4c117, 0x4112b01c
  TEST_RR 213, xt.dot84h.ss, 1077, 0xce648c71, 0xc3c1014b
  TEST_RR 214, xt.dot84h.ss, 399, 0x68fe9d8b, 0x36f00006
  TEST_RR 215, xt.dot84h.ss, 1342, 0x8494bb41, 0xb297141c
  TEST_RR 216, xt.dot84h.ss, 54, 0x176437d7, 0xf203f73c
  TEST_RR 217, xt.dot84h.ss, 0xfffffe59, 0x5c18dc93, 0x81bf481e
  TEST_RR 218, xt.dot84h.ss, 95, 0x50674371, 0x422bd3bd
  TEST_RR 219, xt.dot84h.ss, 175, 0x545f2cac, 0x05d216df
  TEST_RR 220, xt.dot84h.ss, 1348, 0xecc2b29b, 0x1cc8afba
  TEST_RR 221, xt.dot84h.ss, 124, 0xf025ca11, 0x5995635a
  TEST_RR 222, xt.dot84h.ss, 878, 0x5cdbcfcc, 0x5868a793
  TEST_RR 223, xt.dot84h.ss, 1204, 0xc2b9d288, 0x08adc5a4
  TEST_RR 224, xt.dot84h.ss, 1084, 0xa3de6c6e, 0xa734e9ee
  TEST_RR 225, xt.dot84h.ss, 188, 0xf2b66e5b, 0x5ce20f73
  TEST_RR 226, xt.dot84h.ss, 973, 0x5304bdfd, 0x7fa22168

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.ss, 0xfffffccc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.ss, 0xfffffccc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.ss, 134, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.ss, 134, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.ss, 723, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.ss, 723, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.ss, 483, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.ss, 483, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.ss, 128, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.ss, 1024, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.ss, 1024, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.ss, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.ss, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.ss, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.ss, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.ss, 82, 0xffff842c, 0xfffffffd, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.ss, 0xffffffd4, 0x031efa40, 0x031efa40, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.ss, 0xfffffffa, 0xfff812fd, 0xffffffd2, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.ss, 0xffffff88, 0x50e93ca7, 0x468eff65, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.ss, 11, 0xfffffff8, 0xfffffff8, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.ss, 393, 0xad230972, 0xc9c3fed5, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.ss, 0xfffffed8, 0x0c6e3f6f, 0xffffffff, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.ss, 1081, 0x8314f907, 0x8314f907, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.ss, 7, 1, 0xb347fc22, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.ss, 4, 0xffffffff, 0xfffff867, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.ss, 320, 0xe646f8ec, 0xe646f8ec, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.ss, 76, 0xd914f7d0, 0xffffff3d, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.ss, 37, 0xfffff222, 0x5e22fe44, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.ss, 98, 0xfb9e23e2, 0xffffff31, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.ss, 0xfffffebb, 0x27cffb50, 0x27cffb50, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.ss, 119, 0x90f5887c, 0xffffffd9, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.ss, 0xffffffcf, 0xffffd1f4, 0xd5102000, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.ss, 0xffffff8e, 0x91710e62, 0xffffffff, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.ss, 0xfffffe53, 0x2d54fdc1, 0x2d54fdc1, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.ss, 0xfffffc77, 0x8e74c45d, 0x6917f8e3, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.ss, 0xffffffd6, 0xfffffe2e, 0xfffffe2e, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.ss, 324, 0x21448cb5, 0xd1b3fe6b, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.ss, 0xffffff00, 0x7537f55f, 0xfffffff9, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.ss, 0xfffffd52, 0xfffa4440, 0xe4acfca7, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.ss, 0xfffffbb9, 0xffffeb79, 0x4d68f92d, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.ss, 0xffffff1d, 0x5b555dd6, 0xffffffff, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.ss, 0xfffffec8, 0x1ffdfe74, 0x1ffdfe74, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.ss, 0xffffff60, 0x798d6e2c, 0xffffff90, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.ss, 123, 0x336dff75, 0x336dff75, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.ss, 0xfffffff2, 14, 0xfffff9f1, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.ss, 680, 0x16b63492, 0x2418abc7
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.ss, 0xfffffed1, 0xc4d93331, 0x33d304b2
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.ss, 112, 0x50ee9bb7, 0xffffff08

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.ss, 0xfffffc8a, 0x0386f9a0, 0x0386f9a0
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.ss, 0xffffff02, 0xfe39aec5, 0xfdc7fe77
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.ss, 42, 0xffffffd9, 0xffffffd9
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.ss, 0xffffff06, 0x0032f88f, 0x0032f88f
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.ss, 0xffffff32, 0x5be80e7d, 0xfffffffe
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.ss, 278, 0x0002f671, 0x01b2fa30
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.ss, 0xffffffc4, 0x00003309, 0xffffffff
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.ss, 266, 0xff9e64a7, 0xfffdfc96
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.ss, 0xffffff89, 0xf55a36f2, 0xffffffce
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.ss, 815, 0x426df983, 0x426df983
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.ss, 42, 0x51ad9642, 0xfffffcf7
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.ss, 372, 0x6f24ffc0, 0x6f24ffc0
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.ss, 0xffffffa4, 0xfffef867, 0xfffffede
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.ss, 322, 0xb3b9feec, 0xb3b9feec
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.ss, 0xffffff5b, 0x0000366f, 0xffffff57
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.ss, 328, 0x41442b81, 0x29b9fa2f
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.ss, 30, 0xfffffee6, 0xfffffee6
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.ss, 207, 0xfc9df8df, 0x0039fcc9
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.ss, 184, 0xd9bcaa09, 0xfffffffb
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.ss, 0xfffffff6, 5, 0x105ef8a8
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.ss, 184, 0x1f65ff34, 0x1f65ff34
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.ss, 104, 0xfffea4f7, 0xfffffffd
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.ss, 0xffffffb9, 0xe5dcfbf6, 0xe5dcfbf6
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.ss, 0xffffff7e, 0x290cd578, 0xfffffc4e

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.ss, 892, 0x3676fe06, 0x3676fe06
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.ss, 892, 0x3676fe06, 0x3676fe06
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.ss, 892, 0x3676fe06
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.ss, 0xffffffc8, 0x4f931640, 0xfffffe5e
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.ss, 0xffffffc8, 0x4f931640, 0xfffffe5e
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.ss, 463, 0x4f931640
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.ss, 0xffffffd8, 0x36f1fa8a, 0x36f1fa8a
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.ss, 0xffffffd8, 0x36f1fa8a, 0x36f1fa8a
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.ss, 0xffffffd8, 0x36f1fa8a

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.ss, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.ss, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.ss, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.ss, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.ss, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84h.ss, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84h.ss, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84h.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84h.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84h.ss, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84h.ss, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84h.ss, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84h.ss, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84h.ss, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84h.ss, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84h.ss, 0
  TEST_RR_ZERO_RD 329, xt.dot84h.ss, 0x4310bc36, 0xfffffffd
  TEST_RR_ZERO_RD 330, xt.dot84h.ss, 0x3578e92f, 0xffffc166
  TEST_RR_ZERO_RD 331, xt.dot84h.ss, 0xffff100b, 0xfffffffa

TEST_END
