// xt.dot4.ss: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot4.ss, 256, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot4.ss, 0xffffff20, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot4.ss, 256, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot4.ss, 0xffffff20, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot4.ss, 32, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot4.ss, 0xffffff20, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot4.ss, 200, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot4.ss, 0xffffff40, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot4.ss, 168, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot4.ss, 0xffffffe8, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot4.ss, 256, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot4.ss, 0xffffff40, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot4.ss, 512, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot4.ss, 0xfffffe40, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot4.ss, 64, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot4.ss, 0xffffff20, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot4.ss, 168, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot4.ss, 0xfffffe40, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot4.ss, 392, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot4.ss, 0xffffffc8, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot4.ss, 32, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot4.ss, 0xffffffe8, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot4.ss, 64, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot4.ss, 0xffffffc8, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot4.ss, 8, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot4.ss, 0xffffffff, 0x87654321, 15
  TEST_RR 28, xt.dot4.ss, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot4.ss, 0xfffffffe, 0x87654321, 240
  TEST_RR 30, xt.dot4.ss, 0xffffffcf, 112, 0xfedcba98
  TEST_RR 31, xt.dot4.ss, 0xfffffffd, 0x87654321, 3840
  TEST_RR 32, xt.dot4.ss, 0xffffffd6, 1792, 0xfedcba98
  TEST_RR 33, xt.dot4.ss, 0xfffffffc, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot4.ss, 0xffffffdd, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot4.ss, 0xfffffffb, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot4.ss, 0xffffffe4, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot4.ss, 0xfffffffa, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot4.ss, 0xffffffeb, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot4.ss, 0xfffffff9, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot4.ss, 0xfffffff2, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot4.ss, 8, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot4.ss, 0xfffffff9, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot4.ss, 0xfffffff0, 128, 0x87654321
  TEST_RR 44, xt.dot4.ss, 0xffffffd7, 0xfedcba98, 127
  TEST_RR 45, xt.dot4.ss, 0xffffffe0, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot4.ss, 0xffffffe3, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot4.ss, 0xffffffd0, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot4.ss, 0xffffffef, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot4.ss, 64, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot4.ss, 0xfffffffb, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot4.ss, 0, 0, 0
  TEST_RR 52, xt.dot4.ss, 0, 0, 1
  TEST_RR 53, xt.dot4.ss, 0, 0, 2
  TEST_RR 54, xt.dot4.ss, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot4.ss, 0, 0, 0x80000000
  TEST_RR 56, xt.dot4.ss, 0, 0, 0x80000001
  TEST_RR 57, xt.dot4.ss, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot4.ss, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot4.ss, 0, 1, 0
  TEST_RR 60, xt.dot4.ss, 1, 1, 1
  TEST_RR 61, xt.dot4.ss, 2, 1, 2
  TEST_RR 62, xt.dot4.ss, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot4.ss, 0, 1, 0x80000000
  TEST_RR 64, xt.dot4.ss, 1, 1, 0x80000001
  TEST_RR 65, xt.dot4.ss, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot4.ss, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot4.ss, 0, 2, 0
  TEST_RR 68, xt.dot4.ss, 2, 2, 1
  TEST_RR 69, xt.dot4.ss, 4, 2, 2
  TEST_RR 70, xt.dot4.ss, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot4.ss, 0, 2, 0x80000000
  TEST_RR 72, xt.dot4.ss, 2, 2, 0x80000001
  TEST_RR 73, xt.dot4.ss, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot4.ss, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot4.ss, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot4.ss, 0xffffffff, 0x7fffffff, 1
  TEST_RR 77, xt.dot4.ss, 0xfffffffe, 0x7fffffff, 2
  TEST_RR 78, xt.dot4.ss, 56, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot4.ss, 0xffffffc8, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot4.ss, 0xffffffc7, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot4.ss, 4, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot4.ss, 0, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot4.ss, 0, 0x80000000, 0
  TEST_RR 84, xt.dot4.ss, 0, 0x80000000, 1
  TEST_RR 85, xt.dot4.ss, 0, 0x80000000, 2
  TEST_RR 86, xt.dot4.ss, 0xffffffc8, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot4.ss, 64, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot4.ss, 64, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot4.ss, 8, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot4.ss, 8, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot4.ss, 0, 0x80000001, 0
  TEST_RR 92, xt.dot4.ss, 1, 0x80000001, 1
  TEST_RR 93, xt.dot4.ss, 2, 0x80000001, 2
  TEST_RR 94, xt.dot4.ss, 0xffffffc7, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot4.ss, 64, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot4.ss, 65, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot4.ss, 8, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot4.ss, 7, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot4.ss, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot4.ss, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot4.ss, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot4.ss, 4, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot4.ss, 8, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot4.ss, 8, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot4.ss, 68, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot4.ss, 12, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot4.ss, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot4.ss, 0xffffffff, 0xffffffff, 1
  TEST_RR 109, xt.dot4.ss, 0xfffffffe, 0xffffffff, 2
  TEST_RR 110, xt.dot4.ss, 0, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot4.ss, 8, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot4.ss, 7, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot4.ss, 12, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot4.ss, 8, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot4.ss, 0xffffff9c, 0xe065340f, 0xff899182
  TEST_RR 116, xt.dot4.ss, 0xffffff9a, 0xe065340e, 0xff899182
  TEST_RR 117, xt.dot4.ss, 0xffffff88, 0x1c6bfd38, 0x02c0c487
  TEST_RR 118, xt.dot4.ss, 0xffffff90, 0x1c6bfd38, 0x02c0c486
  TEST_RR 119, xt.dot4.ss, 7, 0xca70c5b5, 0x0f9eb2d1
  TEST_RR 120, xt.dot4.ss, 9, 0xca70c5b7, 0x0f9eb2d1
  TEST_RR 121, xt.dot4.ss, 0xffffff83, 0x00016549, 0x79acbba6
  TEST_RR 122, xt.dot4.ss, 0xffffff91, 0x00016549, 0x79acbba4
  TEST_RR 123, xt.dot4.ss, 1, 0x028d02cb, 0x00002b69
  TEST_RR 124, xt.dot4.ss, 0xffffffe5, 0x028d02cf, 0x00002b69
  TEST_RR 125, xt.dot4.ss, 12, 0x42e350d9, 0xfffffffd
  TEST_RR 126, xt.dot4.ss, 40, 0x42e350d9, 0xfffffff9
  TEST_RR 127, xt.dot4.ss, 0xfffffff2, 0x0566d0e3, 0x8ac6c688
  TEST_RR 128, xt.dot4.ss, 50, 0x0566d0eb, 0x8ac6c688
  TEST_RR 129, xt.dot4.ss, 0xffffffd8, 0x0702b113, 0xff6668cf
  TEST_RR 130, xt.dot4.ss, 0xfffffff0, 0x0702b113, 0xff6668c7
  TEST_RR 131, xt.dot4.ss, 65, 0x3fd98ac0, 0x022f939b
  TEST_RR 132, xt.dot4.ss, 58, 0x3fd98ad0, 0x022f939b
  TEST_RR 133, xt.dot4.ss, 28, 0x23e6af77, 0x03a9bbe4
  TEST_RR 134, xt.dot4.ss, 35, 0x23e6af77, 0x03a9bbf4
  TEST_RR 135, xt.dot4.ss, 0xffffffd3, 0x023f0018, 0xffffe376
  TEST_RR 136, xt.dot4.ss, 0xffffffe1, 0x023f0038, 0xffffe376
  TEST_RR 137, xt.dot4.ss, 0xfffffff4, 0xe60605d2, 0xffffe1d8
  TEST_RR 138, xt.dot4.ss, 0xffffffee, 0xe60605d2, 0xffffe1f8
  TEST_RR 139, xt.dot4.ss, 41, 0xfffffffa, 0xe845e08b
  TEST_RR 140, xt.dot4.ss, 73, 0xffffffba, 0xe845e08b
  TEST_RR 141, xt.dot4.ss, 0xfffffff5, 0x9f6db174, 0xee68759e
  TEST_RR 142, xt.dot4.ss, 17, 0x9f6db174, 0xee6875de
  TEST_RR 143, xt.dot4.ss, 72, 0x27e85ef8, 0x77d2bccc
  TEST_RR 144, xt.dot4.ss, 40, 0x27e85e78, 0x77d2bccc
  TEST_RR 145, xt.dot4.ss, 0xffffffd1, 0xc53b701b, 0x0dd5ee1d
  TEST_RR 146, xt.dot4.ss, 0xffffffc9, 0xc53b701b, 0x0dd5ee9d
  TEST_RR 147, xt.dot4.ss, 0, 8, 0xffffffd0
  TEST_RR 148, xt.dot4.ss, 0xffffffff, 264, 0xffffffd0
  TEST_RR 149, xt.dot4.ss, 5, 0x0c18db6f, 0x7236ac44
  TEST_RR 150, xt.dot4.ss, 0, 0x0c18db6f, 0x7236ad44
  TEST_RR 151, xt.dot4.ss, 23, 0x74dedc2b, 0x26f63cc1
  TEST_RR 152, xt.dot4.ss, 15, 0x74dede2b, 0x26f63cc1
  TEST_RR 153, xt.dot4.ss, 56, 0xff856f17, 0xe7444887
  TEST_RR 154, xt.dot4.ss, 54, 0xff856f17, 0xe7444a87
  TEST_RR 155, xt.dot4.ss, 0xffffffeb, 0xfffffddb, 0x7481a56e
  TEST_RR 156, xt.dot4.ss, 0xffffffd7, 0xfffff9db, 0x7481a56e
  TEST_RR 157, xt.dot4.ss, 0xffffffef, 0xfff61a6a, 0x71326a93
  TEST_RR 158, xt.dot4.ss, 0xffffffd7, 0xfff61a6a, 0x71326e93
  TEST_RR 159, xt.dot4.ss, 12, 0xffe6c29b, 0xffffffff
  TEST_RR 160, xt.dot4.ss, 20, 0xffe6ca9b, 0xffffffff
  TEST_RR 161, xt.dot4.ss, 11, 0x0006760b, 0xfffffffa
  TEST_RR 162, xt.dot4.ss, 59, 0x0006760b, 0xfffff7fa
  TEST_RR 163, xt.dot4.ss, 0xffffffc6, 0x76217b29, 0x93a8279c
  TEST_RR 164, xt.dot4.ss, 0xffffffc4, 0x76216b29, 0x93a8279c
  TEST_RR 165, xt.dot4.ss, 31, 0x4cc92590, 0x67137e8a
  TEST_RR 166, xt.dot4.ss, 29, 0x4cc92590, 0x67136e8a
  TEST_RR 167, xt.dot4.ss, 0xffffffc0, 0x155e4d1b, 0xff9df553
  TEST_RR 168, xt.dot4.ss, 0xffffffbe, 0x155e6d1b, 0xff9df553
  TEST_RR 169, xt.dot4.ss, 0xffffffd9, 0x2a04de5b, 0x54865882
  TEST_RR 170, xt.dot4.ss, 0xffffffd3, 0x2a04de5b, 0x54867882
  TEST_RR 171, xt.dot4.ss, 0xffffffcf, 0x043f80ae, 0xe247357e
  TEST_RR 172, xt.dot4.ss, 0xffffffdb, 0x043fc0ae, 0xe247357e
  TEST_RR 173, xt.dot4.ss, 0xfffffff0, 0xe9b1fd1c, 69
  TEST_RR 174, xt.dot4.ss, 0xffffffec, 0xe9b1fd1c, 0x00004045
  TEST_RR 175, xt.dot4.ss, 39, 0xfffffff8, 0x6946bf6a
  TEST_RR 176, xt.dot4.ss, 0xffffffff, 0xffff7ff8, 0x6946bf6a
  TEST_RR 177, xt.dot4.ss, 0xfffffffc, 0x29f84f7b, 0x9af39bd9
  TEST_RR 178, xt.dot4.ss, 28, 0x29f84f7b, 0x9af31bd9
  TEST_RR 179, xt.dot4.ss, 0, 0xffffffc5, 0x53b4b3bd
  TEST_RR 180, xt.dot4.ss, 0xfffffffc, 0xfffeffc5, 0x53b4b3bd
  TEST_RR 181, xt.dot4.ss, 19, 0xfffffffc, 0xfec697ad
  TEST_RR 182, xt.dot4.ss, 18, 0xfffffffc, 0xfec797ad
  TEST_RR 183, xt.dot4.ss, 0xfffffff4, 32, 0x000175a3
  TEST_RR 184, xt.dot4.ss, 0xfffffff6, 0x00020020, 0x000175a3
  TEST_RR 185, xt.dot4.ss, 56, 0x40046c28, 0x68db4cee
  TEST_RR 186, xt.dot4.ss, 48, 0x40046c28, 0x68d94cee
  TEST_RR 187, xt.dot4.ss, 0xffffff9d, 0x674d089a, 0x2d3cf745
  TEST_RR 188, xt.dot4.ss, 0xffffffad, 0x6749089a, 0x2d3cf745
  TEST_RR 189, xt.dot4.ss, 24, 0xffffffa1, 0x0af76cbc
  TEST_RR 190, xt.dot4.ss, 28, 0xffffffa1, 0x0af36cbc
  TEST_RR 191, xt.dot4.ss, 70, 0xc790f92c, 0xb7e2b4fd
  TEST_RR 192, xt.dot4.ss, 54, 0xc798f92c, 0xb7e2b4fd
  TEST_RR 193, xt.dot4.ss, 0xffffffb0, 0x002748fa, 0xfffb165f
  TEST_RR 194, xt.dot4.ss, 0xffffffe8, 0x002748fa, 0xfff3165f
  TEST_RR 195, xt.dot4.ss, 18, 0x667b1fd7, 0xc2d8658e
  TEST_RR 196, xt.dot4.ss, 21, 0x666b1fd7, 0xc2d8658e
  TEST_RR 197, xt.dot4.ss, 0xffffffdc, 0xfffffa16, 0x2803c690
  TEST_RR 198, xt.dot4.ss, 0xffffffdb, 0xfffffa16, 0x2813c690
  TEST_RR 199, xt.dot4.ss, 0xffffffbd, 0xc255fb91, 0x079fff6b
  TEST_RR 200, xt.dot4.ss, 0xffffffaf, 0xc275fb91, 0x079fff6b
  TEST_RR 201, xt.dot4.ss, 45, 0x361ed1be, 0xfffaa6f9
  TEST_RR 202, xt.dot4.ss, 43, 0x361ed1be, 0xffdaa6f9
  TEST_RR 203, xt.dot4.ss, 0xfffffff1, 0xfffff490, 0x31b0323a
  TEST_RR 204, xt.dot4.ss, 5, 0xffbff490, 0x31b0323a
  TEST_RR 205, xt.dot4.ss, 0xffffffaf, 0x9c7436a5, 0x023f8f5a
  TEST_RR 206, xt.dot4.ss, 0xffffffcb, 0x9c7436a5, 0x027f8f5a
  TEST_RR 207, xt.dot4.ss, 0xffffff56, 0xd7dbc9c1, 0x28570654
  TEST_RR 208, xt.dot4.ss, 0xffffff7e, 0xd75bc9c1, 0x28570654
  TEST_RR 209, xt.dot4.ss, 0xffffffb4, 0x7f740cb0, 0xfa9dc123
  TEST_RR 210, xt.dot4.ss, 0xffffffec, 0x7f740cb0, 0xfa1dc123
  TEST_RR 211, xt.dot4.ss, 40, 0x9d782c6b, 0xbead8c75
  TEST_RR 212, xt.dot4.ss, 42, 0x9c782c6b, 0xbead8c75
  TEST_RR 213, xt.dot4.ss, 13, 0xb88bf05c, 0x0003191a
  TEST_RR 214, xt.dot4.ss, 5, 0xb88bf05c, 0x0103191a
  TEST_RR 215, xt.dot4.ss, 21, 0xfff8fadc, 0x64c148b6
  TEST_RR 216, xt.dot4.ss, 13, 0xfdf8fadc, 0x64c148b6
  TEST_RR 217, xt.dot4.ss, 0xffffffd0, 0xff54a85d, 0x957c5776
  TEST_RR 218, xt.dot4.ss, 0xffffffce, 0xff54a85d, 0x977c5776
  TEST_RR 219, xt.dot4.ss, 33, 0xfffff75c, 0xffffe253
  TEST_RR 220, xt.dot4.ss, 37, 0xfbfff75c, 0xffffe253
  TEST_RR 221, xt.dot4.ss, 0xffffffba, 0x76a3625e, 0xb0e10e83
  TEST_RR 222, xt.dot4.ss, 0xffffffd2, 0x76a3625e, 0xb4e10e83
  TEST_RR 223, xt.dot4.ss, 0xffffffe4, 0xfefe9217, 0xa89f2438
  TEST_RR 224, xt.dot4.ss, 0xffffffa4, 0xf6fe9217, 0xa89f2438
  TEST_RR 225, xt.dot4.ss, 0xfffffffc, 0xec264c3c, 1
  TEST_RR 226, xt.dot4.ss, 28, 0xec264c3c, 0x08000001
  TEST_RR 227, xt.dot4.ss, 0xfffffffe, 0x03a27e0c, 0xf9c11d85
  TEST_RR 228, xt.dot4.ss, 0xfffffffd, 0x13a27e0c, 0xf9c11d85
  TEST_RR 229, xt.dot4.ss, 0xffffffc9, 0x75aefd85, 0x0001e372
  TEST_RR 230, xt.dot4.ss, 0xffffffd0, 0x75aefd85, 0x1001e372
  TEST_RR 231, xt.dot4.ss, 33, 492, 0xc141c738
  TEST_RR 232, xt.dot4.ss, 25, 0x200001ec, 0xc141c738
  TEST_RR 233, xt.dot4.ss, 0xffffffcd, 0xd605d396, 0x1ded51dc
  TEST_RR 234, xt.dot4.ss, 0xffffffc7, 0xd605d396, 0x3ded51dc
  TEST_RR 235, xt.dot4.ss, 0xfffffff4, 0x423359f2, 0xffffffcd
  TEST_RR 236, xt.dot4.ss, 0xfffffff8, 0x023359f2, 0xffffffcd
  TEST_RR 237, xt.dot4.ss, 17, 0x793ce462, 0x0050c2d2
  TEST_RR 238, xt.dot4.ss, 45, 0x793ce462, 0x4050c2d2
  TEST_RR 239, xt.dot4.ss, 0xffffffdc, 0xea87d57b, 0x9f6b650c
  TEST_RR 240, xt.dot4.ss, 0xffffffa4, 0x6a87d57b, 0x9f6b650c
  TEST_RR 241, xt.dot4.ss, 26, 0xffffe4c1, 0x0002e3d0
  TEST_RR 242, xt.dot4.ss, 34, 0xffffe4c1, 0x8002e3d0

  // Noise.
  TEST_RR 243, xt.dot4.ss, 15, 0x5243982e, 0x021819b4
  TEST_RR 244, xt.dot4.ss, 65, 0xf36c4182, 0x5c757ebd
  TEST_RR 245, xt.dot4.ss, 0xffffffdd, 0x24dc1077, 0x1ff7f32d
  TEST_RR 246, xt.dot4.ss, 70, 0x8dc80832, 0xcf3dfbdc
  TEST_RR 247, xt.dot4.ss, 0xffffffc9, 0x85bd4fdc, 0x08f2ec6e
  TEST_RR 248, xt.dot4.ss, 0xffffffe2, 0xc4e7c8e4, 0x3df6169d
  TEST_RR 249, xt.dot4.ss, 0xffffffd6, 0x61cfbbfc, 0x86d85b87
  TEST_RR 250, xt.dot4.ss, 0xffffff84, 0x7f290ad3, 0xafe487fc
  TEST_RR 251, xt.dot4.ss, 15, 0xffe50034, 0x34579b7a
  TEST_RR 252, xt.dot4.ss, 7, 0xa26f48c0, 0x841fb418
  TEST_RR 253, xt.dot4.ss, 41, 0x4dded36b, 0x882087b8
  TEST_RR 254, xt.dot4.ss, 0xffffffac, 0x2fd9d60a, 0x68727a92
  TEST_RR 255, xt.dot4.ss, 0xffffffcb, 0xa9ce5cb9, 0x0f83b254
  TEST_RR 256, xt.dot4.ss, 0xffffffb6, 0xc9d6fe22, 0xa5598292
  TEST_RR 257, xt.dot4.ss, 7, 0xe2a72dd9, 0x513f7c0e
  TEST_RR 258, xt.dot4.ss, 0xffffff94, 0x5503e68e, 0x79286b51

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot4.ss, 0xffffffe6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot4.ss, 0xffffffe6, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot4.ss, 224, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot4.ss, 224, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot4.ss, 0xffffffe6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot4.ss, 0xffffffe6, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot4.ss, 176, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot4.ss, 176, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot4.ss, 8, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot4.ss, 8, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot4.ss, 64, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot4.ss, 64, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot4.ss, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot4.ss, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot4.ss, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot4.ss, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot4.ss, 140, 0xdf6a4bfc, 0xdf6a4bfc, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot4.ss, 205, 0xda7ab435, 0xda7ab435, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot4.ss, 137, 0xf3ac9dfc, 0xf3ac9dfc, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot4.ss, 179, 0xa803c36d, 0xa803c36d, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot4.ss, 253, 0x284c2768, 0x284c2768, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot4.ss, 173, 0x449ae0c6, 0x449ae0c6, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot4.ss, 262, 0x9dd33988, 0x9dd33988, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot4.ss, 161, 0xf43dab81, 0xf43dab81, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot4.ss, 215, 0x25a3a8cb, 0x25a3a8cb, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot4.ss, 233, 0x5f2c77b8, 0x5f2c77b8, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot4.ss, 70, 0x1feff73e, 0x1feff73e, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot4.ss, 275, 0x997d6d9b, 0x997d6d9b, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot4.ss, 150, 0x07b66200, 0x07b66200, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot4.ss, 61, 0xff412de5, 0xff412de5, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot4.ss, 14, 0x00020f0d, 0x00020f0d, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot4.ss, 220, 0x7678303e, 0x7678303e, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot4.ss, 11, 0xffffffe1, 0xffffffe1, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot4.ss, 54, 0xfffff2d6, 0xfffff2d6, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot4.ss, 229, 0x9ebd7528, 0x9ebd7528, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot4.ss, 103, 0x030472b0, 0x030472b0, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot4.ss, 256, 0x08b8693d, 0x08b8693d, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot4.ss, 206, 0xb569bfad, 0xb569bfad, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot4.ss, 186, 0xff9c5367, 0xff9c5367, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot4.ss, 100, 0x233ac0f5, 0x233ac0f5, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot4.ss, 80, 0xf00f7c32, 0xf00f7c32, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot4.ss, 201, 0x18cac46c, 0x18cac46c, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot4.ss, 182, 0x2857ce2c, 0x2857ce2c, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot4.ss, 77, 0xffffa06f, 0xffffa06f, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot4.ss, 10, 784, 784, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot4.ss, 155, 0x0002997e, 0x0002997e, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot4.ss, 0xffffffd0, 0xfffff465, 0x6b9372e8
  TEST_RR_RESULT_AFTER 306, 1, xt.dot4.ss, 0xffffffed, 0x3bffc101, 0xff4a7372
  TEST_RR_RESULT_AFTER 307, 2, xt.dot4.ss, 0xffffffbf, 0xebd9cf0b, 0x04060e71

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot4.ss, 13, 0x0012ee00, 0x0012ee00
  TEST_RR_12_AFTER 309, 0, 1, xt.dot4.ss, 87, 0x0a043f34, 0x0a043f34
  TEST_RR_12_AFTER 310, 0, 2, xt.dot4.ss, 211, 0xaabcead9, 0xaabcead9
  TEST_RR_12_AFTER 311, 1, 0, xt.dot4.ss, 127, 0x6adf0542, 0x6adf0542
  TEST_RR_12_AFTER 312, 1, 1, xt.dot4.ss, 169, 0xfffe8358, 0xfffe8358
  TEST_RR_12_AFTER 313, 1, 2, xt.dot4.ss, 212, 0xf7a82370, 0xf7a82370
  TEST_RR_12_AFTER 314, 2, 0, xt.dot4.ss, 74, 792, 792
  TEST_RR_12_AFTER 315, 2, 1, xt.dot4.ss, 61, 0xfffffae4, 0xfffffae4
  TEST_RR_12_AFTER 316, 2, 2, xt.dot4.ss, 97, 0xe710514f, 0xe710514f
  TEST_RR_21_AFTER 317, 0, 0, xt.dot4.ss, 165, 0x5ea04c8e, 0x5ea04c8e
  TEST_RR_21_AFTER 318, 0, 1, xt.dot4.ss, 188, 0x4ca3ed79, 0x4ca3ed79
  TEST_RR_21_AFTER 319, 0, 2, xt.dot4.ss, 57, 0x00009e20, 0x00009e20
  TEST_RR_21_AFTER 320, 1, 0, xt.dot4.ss, 105, 0x00006f82, 0x00006f82
  TEST_RR_21_AFTER 321, 1, 1, xt.dot4.ss, 237, 0x961b95ca, 0x961b95ca
  TEST_RR_21_AFTER 322, 1, 2, xt.dot4.ss, 302, 0xac648677, 0xac648677
  TEST_RR_21_AFTER 323, 2, 0, xt.dot4.ss, 168, 0x0000a8e8, 0x0000a8e8
  TEST_RR_21_AFTER 324, 2, 1, xt.dot4.ss, 98, 0x004c2b1a, 0x004c2b1a
  TEST_RR_21_AFTER 325, 2, 2, xt.dot4.ss, 146, 0xc0a6d236, 0xc0a6d236
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot4.ss, 134, 0x98ffc111, 0x98ffc111
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot4.ss, 271, 0xa6785364, 0xa6785364
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot4.ss, 311, 0x7ba88a61, 0x7ba88a61
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot4.ss, 303, 0x389aaad8, 0x389aaad8
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot4.ss, 73, 0xffff2eab, 0xffff2eab
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot4.ss, 213, 0x6f7af59c, 0x6f7af59c

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot4.ss, 163, 0x924072b4, 0x924072b4
  TEST_RR_RS2_LOADED 333, 0, xt.dot4.ss, 163, 0x924072b4, 0x924072b4
  TEST_RR_BOTH_LOADED 334, 0, xt.dot4.ss, 163, 0x924072b4
  TEST_RR_RS1_LOADED 335, 1, xt.dot4.ss, 57, 0x0000e720, 0x0000e720
  TEST_RR_RS2_LOADED 336, 1, xt.dot4.ss, 57, 0x0000e720, 0x0000e720
  TEST_RR_BOTH_LOADED 337, 1, xt.dot4.ss, 57, 0x0000e720
  TEST_RR_RS1_LOADED 338, 2, xt.dot4.ss, 217, 0x82df77cb, 0x82df77cb
  TEST_RR_RS2_LOADED 339, 2, xt.dot4.ss, 217, 0x82df77cb, 0x82df77cb
  TEST_RR_BOTH_LOADED 340, 2, xt.dot4.ss, 217, 0x82df77cb

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot4.ss, 1, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot4.ss, 0xffffffed, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot4.ss, 0xfffffff8, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot4.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot4.ss, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot4.ss, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot4.ss, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot4.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot4.ss, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot4.ss, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot4.ss, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot4.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot4.ss, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot4.ss, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot4.ss, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot4.ss, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot4.ss, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot4.ss, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot4.ss, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot4.ss, 0
  TEST_RR_ZERO_RD 361, xt.dot4.ss, 0xe30192fb, 0x6b2c8257
  TEST_RR_ZERO_RD 362, xt.dot4.ss, 0xfd5e1a50, 0x000a766e
  TEST_RR_ZERO_RD 363, xt.dot4.ss, 0x369ef842, 0xffff61dc

TEST_END
