// czero.eqz: 430 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"
#include "zicond.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, czero.eqz, 0, 0, 0
  TEST_RR 3, czero.eqz, 0, 0, 1
  TEST_RR 4, czero.eqz, 0, 0, 2
  TEST_RR 5, czero.eqz, 0, 0, 0x7fffffff
  TEST_RR 6, czero.eqz, 0, 0, 0x80000000
  TEST_RR 7, czero.eqz, 0, 0, 0x80000001
  TEST_RR 8, czero.eqz, 0, 0, 0xffff8000
  TEST_RR 9, czero.eqz, 0, 0, 0xffffffff
  TEST_RR 10, czero.eqz, 0, 1, 0
  TEST_RR 11, czero.eqz, 1, 1, 1
  TEST_RR 12, czero.eqz, 1, 1, 2
  TEST_RR 13, czero.eqz, 1, 1, 0x7fffffff
  TEST_RR 14, czero.eqz, 1, 1, 0x80000000
  TEST_RR 15, czero.eqz, 1, 1, 0x80000001
  TEST_RR 16, czero.eqz, 1, 1, 0xffff8000
  TEST_RR 17, czero.eqz, 1, 1, 0xffffffff
  TEST_RR 18, czero.eqz, 0, 2, 0
  TEST_RR 19, czero.eqz, 2, 2, 1
  TEST_RR 20, czero.eqz, 2, 2, 2
  TEST_RR 21, czero.eqz, 2, 2, 0x7fffffff
  TEST_RR 22, czero.eqz, 2, 2, 0x80000000
  TEST_RR 23, czero.eqz, 2, 2, 0x80000001
  TEST_RR 24, czero.eqz, 2, 2, 0xffff8000
  TEST_RR 25, czero.eqz, 2, 2, 0xffffffff
  TEST_RR 26, czero.eqz, 0, 0x7fffffff, 0
  TEST_RR 27, czero.eqz, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, czero.eqz, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, czero.eqz, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, czero.eqz, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, czero.eqz, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, czero.eqz, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, czero.eqz, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, czero.eqz, 0, 0x80000000, 0
  TEST_RR 35, czero.eqz, 0x80000000, 0x80000000, 1
  TEST_RR 36, czero.eqz, 0x80000000, 0x80000000, 2
  TEST_RR 37, czero.eqz, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, czero.eqz, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, czero.eqz, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, czero.eqz, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, czero.eqz, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, czero.eqz, 0, 0x80000001, 0
  TEST_RR 43, czero.eqz, 0x80000001, 0x80000001, 1
  TEST_RR 44, czero.eqz, 0x80000001, 0x80000001, 2
  TEST_RR 45, czero.eqz, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, czero.eqz, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, czero.eqz, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, czero.eqz, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, czero.eqz, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, czero.eqz, 0, 0xffff8000, 0
  TEST_RR 51, czero.eqz, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, czero.eqz, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, czero.eqz, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, czero.eqz, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, czero.eqz, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, czero.eqz, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, czero.eqz, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, czero.eqz, 0, 0xffffffff, 0
  TEST_RR 59, czero.eqz, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, czero.eqz, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, czero.eqz, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, czero.eqz, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, czero.eqz, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, czero.eqz, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, czero.eqz, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, czero.eqz, 0x895e875f, 0x895e875f, 0xfe33fe55
  TEST_RR 67, czero.eqz, 0x895e875e, 0x895e875e, 0xfe33fe55
  TEST_RR 68, czero.eqz, 0xff8c3a08, 0xff8c3a08, 1
  TEST_RR 69, czero.eqz, 0, 0xff8c3a08, 0
  TEST_RR 70, czero.eqz, 0xa7341a72, 0xa7341a72, 0xe6675b48
  TEST_RR 71, czero.eqz, 0xa7341a70, 0xa7341a70, 0xe6675b48
  TEST_RR 72, czero.eqz, 0, 0xa4bfbd87, 0
  TEST_RR 73, czero.eqz, 0xa4bfbd87, 0xa4bfbd87, 2
  TEST_RR 74, czero.eqz, 0x11be0745, 0x11be0745, 0xf924ffb7
  TEST_RR 75, czero.eqz, 0x11be0741, 0x11be0741, 0xf924ffb7
  TEST_RR 76, czero.eqz, 0, 0xffffd648, 0
  TEST_RR 77, czero.eqz, 0xffffd648, 0xffffd648, 4
  TEST_RR 78, czero.eqz, 0xff9ada31, 0xff9ada31, 0xffffffd1
  TEST_RR 79, czero.eqz, 0xff9ada39, 0xff9ada39, 0xffffffd1
  TEST_RR 80, czero.eqz, 0, 0x00020e25, 0
  TEST_RR 81, czero.eqz, 0x00020e25, 0x00020e25, 8
  TEST_RR 82, czero.eqz, 0x0045374a, 0x0045374a, 0x9d39648c
  TEST_RR 83, czero.eqz, 0x0045375a, 0x0045375a, 0x9d39648c
  TEST_RR 84, czero.eqz, 0, 0xc04f365b, 0
  TEST_RR 85, czero.eqz, 0xc04f365b, 0xc04f365b, 16
  TEST_RR 86, czero.eqz, 0xdb73be0d, 0xdb73be0d, 0xfffea903
  TEST_RR 87, czero.eqz, 0xdb73be2d, 0xdb73be2d, 0xfffea903
  TEST_RR 88, czero.eqz, 0, 0xba150b96, 0
  TEST_RR 89, czero.eqz, 0xba150b96, 0xba150b96, 32
  TEST_RR 90, czero.eqz, 0x94b8ab4d, 0x94b8ab4d, 0x037dad55
  TEST_RR 91, czero.eqz, 0x94b8ab0d, 0x94b8ab0d, 0x037dad55
  TEST_RR 92, czero.eqz, 0, 0xe9849c08, 0
  TEST_RR 93, czero.eqz, 0xe9849c08, 0xe9849c08, 64
  TEST_RR 94, czero.eqz, 0x89a4e51e, 0x89a4e51e, 0xfffffffd
  TEST_RR 95, czero.eqz, 0x89a4e59e, 0x89a4e59e, 0xfffffffd
  TEST_RR 96, czero.eqz, 0, 0xd9f2b9f8, 0
  TEST_RR 97, czero.eqz, 0xd9f2b9f8, 0xd9f2b9f8, 128
  TEST_RR 98, czero.eqz, 0xfffff3b6, 0xfffff3b6, 1092
  TEST_RR 99, czero.eqz, 0xfffff2b6, 0xfffff2b6, 1092
  TEST_RR 100, czero.eqz, 0, 0xfbfebcc2, 0
  TEST_RR 101, czero.eqz, 0xfbfebcc2, 0xfbfebcc2, 256
  TEST_RR 102, czero.eqz, 0xd7de2a09, 0xd7de2a09, 0x000660aa
  TEST_RR 103, czero.eqz, 0xd7de2809, 0xd7de2809, 0x000660aa
  TEST_RR 104, czero.eqz, 0, 242, 0
  TEST_RR 105, czero.eqz, 242, 242, 512
  TEST_RR 106, czero.eqz, 0xaa04b5be, 0xaa04b5be, 0xffffff7d
  TEST_RR 107, czero.eqz, 0xaa04b1be, 0xaa04b1be, 0xffffff7d
  TEST_RR 108, czero.eqz, 0, 0xfffffffc, 0
  TEST_RR 109, czero.eqz, 0xfffffffc, 0xfffffffc, 1024
  TEST_RR 110, czero.eqz, 12, 12, 93
  TEST_RR 111, czero.eqz, 2060, 2060, 93
  TEST_RR 112, czero.eqz, 0, 0x0be6ba1e, 0
  TEST_RR 113, czero.eqz, 0x0be6ba1e, 0x0be6ba1e, 2048
  TEST_RR 114, czero.eqz, 0xde62d365, 0xde62d365, 0xfffc538b
  TEST_RR 115, czero.eqz, 0xde62c365, 0xde62c365, 0xfffc538b
  TEST_RR 116, czero.eqz, 0, 0x5a79e1a6, 0
  TEST_RR 117, czero.eqz, 0x5a79e1a6, 0x5a79e1a6, 0x00001000
  TEST_RR 118, czero.eqz, 0x4e4adc80, 0x4e4adc80, 0xaa640e62
  TEST_RR 119, czero.eqz, 0x4e4afc80, 0x4e4afc80, 0xaa640e62
  TEST_RR 120, czero.eqz, 0, 0x216a2025, 0
  TEST_RR 121, czero.eqz, 0x216a2025, 0x216a2025, 0x00002000
  TEST_RR 122, czero.eqz, 2, 2, 0xfffffe96
  TEST_RR 123, czero.eqz, 0x00004002, 0x00004002, 0xfffffe96
  TEST_RR 124, czero.eqz, 0, 0xc2fc54cb, 0
  TEST_RR 125, czero.eqz, 0xc2fc54cb, 0xc2fc54cb, 0x00004000
  TEST_RR 126, czero.eqz, 0x93de684e, 0x93de684e, 0xfffffff9
  TEST_RR 127, czero.eqz, 0x93dee84e, 0x93dee84e, 0xfffffff9
  TEST_RR 128, czero.eqz, 0, 0x525c0421, 0
  TEST_RR 129, czero.eqz, 0x525c0421, 0x525c0421, 0x00008000
  TEST_RR 130, czero.eqz, 0x6e0f01bf, 0x6e0f01bf, 0xffffffff
  TEST_RR 131, czero.eqz, 0x6e0e01bf, 0x6e0e01bf, 0xffffffff
  TEST_RR 132, czero.eqz, 0, 0x92392dd2, 0
  TEST_RR 133, czero.eqz, 0x92392dd2, 0x92392dd2, 0x00010000
  TEST_RR 134, czero.eqz, 0x463db40a, 0x463db40a, 0x0007f9d5
  TEST_RR 135, czero.eqz, 0x463fb40a, 0x463fb40a, 0x0007f9d5
  TEST_RR 136, czero.eqz, 0, 0x001bf450, 0
  TEST_RR 137, czero.eqz, 0x001bf450, 0x001bf450, 0x00020000
  TEST_RR 138, czero.eqz, 94, 94, 0x816b2619
  TEST_RR 139, czero.eqz, 0x0004005e, 0x0004005e, 0x816b2619
  TEST_RR 140, czero.eqz, 0, 0xcf3a84a4, 0
  TEST_RR 141, czero.eqz, 0xcf3a84a4, 0xcf3a84a4, 0x00040000
  TEST_RR 142, czero.eqz, 0x6c35c8c8, 0x6c35c8c8, 0x1104ecd5
  TEST_RR 143, czero.eqz, 0x6c3dc8c8, 0x6c3dc8c8, 0x1104ecd5
  TEST_RR 144, czero.eqz, 0, 0xfd010d87, 0
  TEST_RR 145, czero.eqz, 0xfd010d87, 0xfd010d87, 0x00080000
  TEST_RR 146, czero.eqz, 0x9011d5ae, 0x9011d5ae, 0xa8b02072
  TEST_RR 147, czero.eqz, 0x9001d5ae, 0x9001d5ae, 0xa8b02072
  TEST_RR 148, czero.eqz, 0, 0x9121debe, 0
  TEST_RR 149, czero.eqz, 0x9121debe, 0x9121debe, 0x00100000
  TEST_RR 150, czero.eqz, 0xfcefa02e, 0xfcefa02e, 0xfffd36b4
  TEST_RR 151, czero.eqz, 0xfccfa02e, 0xfccfa02e, 0xfffd36b4
  TEST_RR 152, czero.eqz, 0, 0xffffa610, 0
  TEST_RR 153, czero.eqz, 0xffffa610, 0xffffa610, 0x00200000
  TEST_RR 154, czero.eqz, 0xffffffff, 0xffffffff, 0x42229ac5
  TEST_RR 155, czero.eqz, 0xffbfffff, 0xffbfffff, 0x42229ac5
  TEST_RR 156, czero.eqz, 0xe385fd3c, 0xe385fd3c, 0xffffffd8
  TEST_RR 157, czero.eqz, 0xe305fd3c, 0xe305fd3c, 0xffffffd8
  TEST_RR 158, czero.eqz, 0, 0xfd82d0c8, 0
  TEST_RR 159, czero.eqz, 0xfd82d0c8, 0xfd82d0c8, 0x00800000
  TEST_RR 160, czero.eqz, 0xb7b692ef, 0xb7b692ef, 0xbdb73fd6
  TEST_RR 161, czero.eqz, 0xb6b692ef, 0xb6b692ef, 0xbdb73fd6
  TEST_RR 162, czero.eqz, 0, 0xff2bf61a, 0
  TEST_RR 163, czero.eqz, 0xff2bf61a, 0xff2bf61a, 0x01000000
  TEST_RR 164, czero.eqz, 0xfffffffc, 0xfffffffc, 0x0ce49931
  TEST_RR 165, czero.eqz, 0xfdfffffc, 0xfdfffffc, 0x0ce49931
  TEST_RR 166, czero.eqz, 0, 6, 0
  TEST_RR 167, czero.eqz, 6, 6, 0x02000000
  TEST_RR 168, czero.eqz, 0x88872681, 0x88872681, 0xaa3adbc4
  TEST_RR 169, czero.eqz, 0x8c872681, 0x8c872681, 0xaa3adbc4
  TEST_RR 170, czero.eqz, 0, 0x256bec10, 0
  TEST_RR 171, czero.eqz, 0x256bec10, 0x256bec10, 0x04000000
  TEST_RR 172, czero.eqz, 2, 2, 0x5c522cca
  TEST_RR 173, czero.eqz, 0x08000002, 0x08000002, 0x5c522cca
  TEST_RR 174, czero.eqz, 0, 0x0001e331, 0
  TEST_RR 175, czero.eqz, 0x0001e331, 0x0001e331, 0x08000000
  TEST_RR 176, czero.eqz, 22, 22, 0xfff15b03
  TEST_RR 177, czero.eqz, 0x10000016, 0x10000016, 0xfff15b03
  TEST_RR 178, czero.eqz, 0, 0x2a1379d4, 0
  TEST_RR 179, czero.eqz, 0x2a1379d4, 0x2a1379d4, 0x10000000
  TEST_RR 180, czero.eqz, 0xb4cda54b, 0xb4cda54b, 0x00047035
  TEST_RR 181, czero.eqz, 0x94cda54b, 0x94cda54b, 0x00047035
  TEST_RR 182, czero.eqz, 0, 0x063b14d1, 0
  TEST_RR 183, czero.eqz, 0x063b14d1, 0x063b14d1, 0x20000000
  TEST_RR 184, czero.eqz, 0xaf764d2d, 0xaf764d2d, 0xfffd435f
  TEST_RR 185, czero.eqz, 0xef764d2d, 0xef764d2d, 0xfffd435f
  TEST_RR 186, czero.eqz, 0, 0x00035be1, 0
  TEST_RR 187, czero.eqz, 0x00035be1, 0x00035be1, 0x40000000
  TEST_RR 188, czero.eqz, 0xffffff5c, 0xffffff5c, 22
  TEST_RR 189, czero.eqz, 0x7fffff5c, 0x7fffff5c, 22
  TEST_RR 190, czero.eqz, 0, 0xa7e4fb95, 0
  TEST_RR 191, czero.eqz, 0xa7e4fb95, 0xa7e4fb95, 0x80000000

  // Each bit of the condition alone.
  TEST_RR 192, czero.eqz, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 193, czero.eqz, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 194, czero.eqz, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 195, czero.eqz, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 196, czero.eqz, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 197, czero.eqz, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 198, czero.eqz, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 199, czero.eqz, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 200, czero.eqz, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 201, czero.eqz, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 202, czero.eqz, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 203, czero.eqz, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 204, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 205, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 206, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 207, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 208, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 209, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 210, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 211, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 212, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 213, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 214, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 215, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 216, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 217, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 218, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 219, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 220, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 221, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 222, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 223, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x80000000

  // Noise.
  TEST_RR 224, czero.eqz, 0x9fc962e1, 0x9fc962e1, 0x3a973e63
  TEST_RR 225, czero.eqz, 0xd2e01bbb, 0xd2e01bbb, 0x0b12a116
  TEST_RR 226, czero.eqz, 0x012055a1, 0x012055a1, 0x518e6fd4
  TEST_RR 227, czero.eqz, 0x492a1487, 0x492a1487, 0x1062dc30
  TEST_RR 228, czero.eqz, 0x69c53e2f, 0x69c53e2f, 0x531eed10
  TEST_RR 229, czero.eqz, 0xa26531c4, 0xa26531c4, 0xf03e0501
  TEST_RR 230, czero.eqz, 0x7e84ab7d, 0x7e84ab7d, 0x6c04fe7f
  TEST_RR 231, czero.eqz, 0x372fe7b0, 0x372fe7b0, 0x569e3452
  TEST_RR 232, czero.eqz, 0xd3b7b580, 0xd3b7b580, 0x251a76b8
  TEST_RR 233, czero.eqz, 0x15e79af7, 0x15e79af7, 0x73202cd0
  TEST_RR 234, czero.eqz, 0xa819e66f, 0xa819e66f, 0xca0af549
  TEST_RR 235, czero.eqz, 0xc6573cfd, 0xc6573cfd, 0x0c56e518
  TEST_RR 236, czero.eqz, 0x8251b80d, 0x8251b80d, 0xab9753e8
  TEST_RR 237, czero.eqz, 0xf7b856fa, 0xf7b856fa, 0xcb0eb269
  TEST_RR 238, czero.eqz, 0x564277bd, 0x564277bd, 0xe4ee339d
  TEST_RR 239, czero.eqz, 0xf4aa5c50, 0xf4aa5c50, 0x95df548b

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 240, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 241, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 242, czero.eqz, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 243, czero.eqz, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 244, czero.eqz, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 245, czero.eqz, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 246, czero.eqz, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 247, czero.eqz, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 248, czero.eqz, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 249, czero.eqz, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 250, czero.eqz, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 251, czero.eqz, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 252, czero.eqz, 7, 7, 3
  TEST_RR_RD_IS_RS2 253, czero.eqz, 7, 7, 3
  TEST_RR_SAME_SOURCES 254, czero.eqz, 7, 7
  TEST_RR_ALL_SAME 255, czero.eqz, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 256, czero.eqz, 0xb9f882b7, 0xb9f882b7, 0xb9f882b7, x1, x13, x19, x7
  TEST_RR_REGISTERS 257, czero.eqz, 0xb9f882b7, 0xb9f882b7, 0xb9f882b7, x1, x13, x19, x7
  TEST_RR_REGISTERS 258, czero.eqz, 0x74f2c510, 0x74f2c510, 0x74f2c510, x2, x14, x20, x7
  TEST_RR_REGISTERS 259, czero.eqz, 0x74f2c510, 0x74f2c510, 0x74f2c510, x2, x14, x20, x7
  TEST_RR_REGISTERS 260, czero.eqz, 0x6eca756f, 0x6eca756f, 0x6eca756f, x4, x15, x21, x7
  TEST_RR_REGISTERS 261, czero.eqz, 0x6eca756f, 0x6eca756f, 0x6eca756f, x4, x15, x21, x7
  TEST_RR_REGISTERS 262, czero.eqz, 0xffffff04, 0xffffff04, 0xffffff04, x5, x16, x22, x7
  TEST_RR_REGISTERS 263, czero.eqz, 0xffffff04, 0xffffff04, 0xffffff04, x5, x16, x22, x7
  TEST_RR_REGISTERS 264, czero.eqz, 0xa813bb34, 0xa813bb34, 0xa813bb34, x6, x17, x23, x7
  TEST_RR_REGISTERS 265, czero.eqz, 0xa813bb34, 0xa813bb34, 0xa813bb34, x6, x17, x23, x7
  TEST_RR_REGISTERS 266, czero.eqz, 0x19733757, 0x19733757, 0x19733757, x7, x18, x24, x5
  TEST_RR_REGISTERS 267, czero.eqz, 0x19733757, 0x19733757, 0x19733757, x7, x18, x24, x5
  TEST_RR_REGISTERS 268, czero.eqz, 0xbcc58d47, 0xbcc58d47, 0xbcc58d47, x8, x19, x25, x7
  TEST_RR_REGISTERS 269, czero.eqz, 0xbcc58d47, 0xbcc58d47, 0xbcc58d47, x8, x19, x25, x7
  TEST_RR_REGISTERS 270, czero.eqz, 0x006bd9c3, 0x006bd9c3, 0x006bd9c3, x9, x20, x26, x7
  TEST_RR_REGISTERS 271, czero.eqz, 0x006bd9c3, 0x006bd9c3, 0x006bd9c3, x9, x20, x26, x7
  TEST_RR_REGISTERS 272, czero.eqz, 0x1b228331, 0x1b228331, 0x1b228331, x10, x21, x27, x7
  TEST_RR_REGISTERS 273, czero.eqz, 0x1b228331, 0x1b228331, 0x1b228331, x10, x21, x27, x7
  TEST_RR_REGISTERS 274, czero.eqz, 0x18ae8939, 0x18ae8939, 0x18ae8939, x11, x22, x28, x7
  TEST_RR_REGISTERS 275, czero.eqz, 0x18ae8939, 0x18ae8939, 0x18ae8939, x11, x22, x28, x7
  TEST_RR_REGISTERS 276, czero.eqz, 0x000039d6, 0x000039d6, 0x000039d6, x12, x23, x29, x7
  TEST_RR_REGISTERS 277, czero.eqz, 0x000039d6, 0x000039d6, 0x000039d6, x12, x23, x29, x7
  TEST_RR_REGISTERS 278, czero.eqz, 0xfea1955a, 0xfea1955a, 0xfea1955a, x13, x24, x30, x7
  TEST_RR_REGISTERS 279, czero.eqz, 0xfea1955a, 0xfea1955a, 0xfea1955a, x13, x24, x30, x7
  TEST_RR_REGISTERS 280, czero.eqz, 0x99619dde, 0x99619dde, 0x99619dde, x14, x25, x31, x7
  TEST_RR_REGISTERS 281, czero.eqz, 0x99619dde, 0x99619dde, 0x99619dde, x14, x25, x31, x7
  TEST_RR_REGISTERS 282, czero.eqz, 0x8bd32cd5, 0x8bd32cd5, 0x8bd32cd5, x15, x26, x1, x7
  TEST_RR_REGISTERS 283, czero.eqz, 0x8bd32cd5, 0x8bd32cd5, 0x8bd32cd5, x15, x26, x1, x7
  TEST_RR_REGISTERS 284, czero.eqz, 0xc0c7cda4, 0xc0c7cda4, 0xc0c7cda4, x16, x27, x2, x7
  TEST_RR_REGISTERS 285, czero.eqz, 0xc0c7cda4, 0xc0c7cda4, 0xc0c7cda4, x16, x27, x2, x7
  TEST_RR_REGISTERS 286, czero.eqz, 0x44ebafca, 0x44ebafca, 0x44ebafca, x17, x28, x4, x7
  TEST_RR_REGISTERS 287, czero.eqz, 0x44ebafca, 0x44ebafca, 0x44ebafca, x17, x28, x4, x7
  TEST_RR_REGISTERS 288, czero.eqz, 0xff08de4a, 0xff08de4a, 0xff08de4a, x18, x29, x5, x7
  TEST_RR_REGISTERS 289, czero.eqz, 0xff08de4a, 0xff08de4a, 0xff08de4a, x18, x29, x5, x7
  TEST_RR_REGISTERS 290, czero.eqz, 0xffffff59, 0xffffff59, 0xffffff59, x19, x30, x6, x7
  TEST_RR_REGISTERS 291, czero.eqz, 0xffffff59, 0xffffff59, 0xffffff59, x19, x30, x6, x7
  TEST_RR_REGISTERS 292, czero.eqz, 0x76d7d787, 0x76d7d787, 0x76d7d787, x20, x31, x7, x5
  TEST_RR_REGISTERS 293, czero.eqz, 0x76d7d787, 0x76d7d787, 0x76d7d787, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, czero.eqz, 0xb521fb54, 0xb521fb54, 0xb521fb54, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, czero.eqz, 0xb521fb54, 0xb521fb54, 0xb521fb54, x21, x1, x8, x7
  TEST_RR_REGISTERS 296, czero.eqz, 0x9442cf50, 0x9442cf50, 0x9442cf50, x22, x2, x9, x7
  TEST_RR_REGISTERS 297, czero.eqz, 0x9442cf50, 0x9442cf50, 0x9442cf50, x22, x2, x9, x7
  TEST_RR_REGISTERS 298, czero.eqz, 0xffffeef1, 0xffffeef1, 0xffffeef1, x23, x4, x10, x7
  TEST_RR_REGISTERS 299, czero.eqz, 0xffffeef1, 0xffffeef1, 0xffffeef1, x23, x4, x10, x7
  TEST_RR_REGISTERS 300, czero.eqz, 0xfffea938, 0xfffea938, 0xfffea938, x24, x5, x11, x7
  TEST_RR_REGISTERS 301, czero.eqz, 0xfffea938, 0xfffea938, 0xfffea938, x24, x5, x11, x7
  TEST_RR_REGISTERS 302, czero.eqz, 0xa83b8df9, 0xa83b8df9, 0xa83b8df9, x25, x6, x12, x7
  TEST_RR_REGISTERS 303, czero.eqz, 0xa83b8df9, 0xa83b8df9, 0xa83b8df9, x25, x6, x12, x7
  TEST_RR_REGISTERS 304, czero.eqz, 50, 50, 50, x26, x7, x13, x5
  TEST_RR_REGISTERS 305, czero.eqz, 50, 50, 50, x26, x7, x13, x5
  TEST_RR_REGISTERS 306, czero.eqz, 0xd94b326a, 0xd94b326a, 0xd94b326a, x27, x8, x14, x7
  TEST_RR_REGISTERS 307, czero.eqz, 0xd94b326a, 0xd94b326a, 0xd94b326a, x27, x8, x14, x7
  TEST_RR_REGISTERS 308, czero.eqz, 0xafa77b3f, 0xafa77b3f, 0xafa77b3f, x28, x9, x15, x7
  TEST_RR_REGISTERS 309, czero.eqz, 0xafa77b3f, 0xafa77b3f, 0xafa77b3f, x28, x9, x15, x7
  TEST_RR_REGISTERS 310, czero.eqz, 0x4d78f35d, 0x4d78f35d, 0x4d78f35d, x29, x10, x16, x7
  TEST_RR_REGISTERS 311, czero.eqz, 0x4d78f35d, 0x4d78f35d, 0x4d78f35d, x29, x10, x16, x7
  TEST_RR_REGISTERS 312, czero.eqz, 0x86205855, 0x86205855, 0x86205855, x30, x11, x17, x7
  TEST_RR_REGISTERS 313, czero.eqz, 0x86205855, 0x86205855, 0x86205855, x30, x11, x17, x7
  TEST_RR_REGISTERS 314, czero.eqz, 0x0065400e, 0x0065400e, 0x0065400e, x31, x12, x18, x7
  TEST_RR_REGISTERS 315, czero.eqz, 0x0065400e, 0x0065400e, 0x0065400e, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 316, 0, czero.eqz, 6, 6, 0x18c6d813
  TEST_RR_RESULT_AFTER 317, 1, czero.eqz, 0x7315d12a, 0x7315d12a, 0x2d29630a
  TEST_RR_RESULT_AFTER 318, 2, czero.eqz, 0x69a0f1b8, 0x69a0f1b8, 0x018acc80

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 319, 0, 0, czero.eqz, 0xffffdc3c, 0xffffdc3c, 0xffffdc3c
  TEST_RR_12_AFTER 320, 0, 0, czero.eqz, 0xffffdc3c, 0xffffdc3c, 0xffffdc3c
  TEST_RR_12_AFTER 321, 0, 1, czero.eqz, 0xffffffe2, 0xffffffe2, 0xffffffe2
  TEST_RR_12_AFTER 322, 0, 1, czero.eqz, 0xffffffe2, 0xffffffe2, 0xffffffe2
  TEST_RR_12_AFTER 323, 0, 2, czero.eqz, 0xfff26687, 0xfff26687, 0xfff26687
  TEST_RR_12_AFTER 324, 0, 2, czero.eqz, 0xfff26687, 0xfff26687, 0xfff26687
  TEST_RR_12_AFTER 325, 1, 0, czero.eqz, 0xffe7f275, 0xffe7f275, 0xffe7f275
  TEST_RR_12_AFTER 326, 1, 0, czero.eqz, 0xffe7f275, 0xffe7f275, 0xffe7f275
  TEST_RR_12_AFTER 327, 1, 1, czero.eqz, 0x5d07ee31, 0x5d07ee31, 0x5d07ee31
  TEST_RR_12_AFTER 328, 1, 1, czero.eqz, 0x5d07ee31, 0x5d07ee31, 0x5d07ee31
  TEST_RR_12_AFTER 329, 1, 2, czero.eqz, 0xfffffffb, 0xfffffffb, 0xfffffffb
  TEST_RR_12_AFTER 330, 1, 2, czero.eqz, 0xfffffffb, 0xfffffffb, 0xfffffffb
  TEST_RR_12_AFTER 331, 2, 0, czero.eqz, 0xb46ab652, 0xb46ab652, 0xb46ab652
  TEST_RR_12_AFTER 332, 2, 0, czero.eqz, 0xb46ab652, 0xb46ab652, 0xb46ab652
  TEST_RR_12_AFTER 333, 2, 1, czero.eqz, 50, 50, 50
  TEST_RR_12_AFTER 334, 2, 1, czero.eqz, 50, 50, 50
  TEST_RR_12_AFTER 335, 2, 2, czero.eqz, 0xd892ee5e, 0xd892ee5e, 0xd892ee5e
  TEST_RR_12_AFTER 336, 2, 2, czero.eqz, 0xd892ee5e, 0xd892ee5e, 0xd892ee5e
  TEST_RR_21_AFTER 337, 0, 0, czero.eqz, 0x7b3787c6, 0x7b3787c6, 0x7b3787c6
  TEST_RR_21_AFTER 338, 0, 0, czero.eqz, 0x7b3787c6, 0x7b3787c6, 0x7b3787c6
  TEST_RR_21_AFTER 339, 0, 1, czero.eqz, 0xfface7f2, 0xfface7f2, 0xfface7f2
  TEST_RR_21_AFTER 340, 0, 1, czero.eqz, 0xfface7f2, 0xfface7f2, 0xfface7f2
  TEST_RR_21_AFTER 341, 0, 2, czero.eqz, 0x9dd256e8, 0x9dd256e8, 0x9dd256e8
  TEST_RR_21_AFTER 342, 0, 2, czero.eqz, 0x9dd256e8, 0x9dd256e8, 0x9dd256e8
  TEST_RR_21_AFTER 343, 1, 0, czero.eqz, 0xc7bd8128, 0xc7bd8128, 0xc7bd8128
  TEST_RR_21_AFTER 344, 1, 0, czero.eqz, 0xc7bd8128, 0xc7bd8128, 0xc7bd8128
  TEST_RR_21_AFTER 345, 1, 1, czero.eqz, 0xe4001d84, 0xe4001d84, 0xe4001d84
  TEST_RR_21_AFTER 346, 1, 1, czero.eqz, 0xe4001d84, 0xe4001d84, 0xe4001d84
  TEST_RR_21_AFTER 347, 1, 2, czero.eqz, 0x00001da9, 0x00001da9, 0x00001da9
  TEST_RR_21_AFTER 348, 1, 2, czero.eqz, 0x00001da9, 0x00001da9, 0x00001da9
  TEST_RR_21_AFTER 349, 2, 0, czero.eqz, 0xffa72429, 0xffa72429, 0xffa72429
  TEST_RR_21_AFTER 350, 2, 0, czero.eqz, 0xffa72429, 0xffa72429, 0xffa72429
  TEST_RR_21_AFTER 351, 2, 1, czero.eqz, 0x84959a32, 0x84959a32, 0x84959a32
  TEST_RR_21_AFTER 352, 2, 1, czero.eqz, 0x84959a32, 0x84959a32, 0x84959a32
  TEST_RR_21_AFTER 353, 2, 2, czero.eqz, 0x234022e9, 0x234022e9, 0x234022e9
  TEST_RR_21_AFTER 354, 2, 2, czero.eqz, 0x234022e9, 0x234022e9, 0x234022e9
  TEST_RR_BOTH_AFTER 355, 0, 0, czero.eqz, 1, 1, 1
  TEST_RR_BOTH_AFTER 356, 0, 0, czero.eqz, 1, 1, 1
  TEST_RR_BOTH_AFTER 357, 0, 1, czero.eqz, 0xffffff9c, 0xffffff9c, 0xffffff9c
  TEST_RR_BOTH_AFTER 358, 0, 1, czero.eqz, 0xffffff9c, 0xffffff9c, 0xffffff9c
  TEST_RR_BOTH_AFTER 359, 0, 2, czero.eqz, 0xffff0c66, 0xffff0c66, 0xffff0c66
  TEST_RR_BOTH_AFTER 360, 0, 2, czero.eqz, 0xffff0c66, 0xffff0c66, 0xffff0c66
  TEST_RR_BOTH_AFTER 361, 1, 0, czero.eqz, 0xff01a183, 0xff01a183, 0xff01a183
  TEST_RR_BOTH_AFTER 362, 1, 0, czero.eqz, 0xff01a183, 0xff01a183, 0xff01a183
  TEST_RR_BOTH_AFTER 363, 1, 1, czero.eqz, 0x12d02961, 0x12d02961, 0x12d02961
  TEST_RR_BOTH_AFTER 364, 1, 1, czero.eqz, 0x12d02961, 0x12d02961, 0x12d02961
  TEST_RR_BOTH_AFTER 365, 2, 0, czero.eqz, 0x0030ce0a, 0x0030ce0a, 0x0030ce0a
  TEST_RR_BOTH_AFTER 366, 2, 0, czero.eqz, 0x0030ce0a, 0x0030ce0a, 0x0030ce0a

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 367, 0, czero.eqz, 0x000938b0, 0x000938b0, 0x000938b0
  TEST_RR_RS2_LOADED 368, 0, czero.eqz, 0x000938b0, 0x000938b0, 0x000938b0
  TEST_RR_BOTH_LOADED 369, 0, czero.eqz, 0x000938b0, 0x000938b0
  TEST_RR_RS1_LOADED 370, 0, czero.eqz, 0x000938b0, 0x000938b0, 0x000938b0
  TEST_RR_RS2_LOADED 371, 0, czero.eqz, 0x000938b0, 0x000938b0, 0x000938b0
  TEST_RR_BOTH_LOADED 372, 0, czero.eqz, 0x000938b0, 0x000938b0
  TEST_RR_RS1_LOADED 373, 1, czero.eqz, 0xb9843441, 0xb9843441, 0xb9843441
  TEST_RR_RS2_LOADED 374, 1, czero.eqz, 0xb9843441, 0xb9843441, 0xb9843441
  TEST_RR_BOTH_LOADED 375, 1, czero.eqz, 0xb9843441, 0xb9843441
  TEST_RR_RS1_LOADED 376, 1, czero.eqz, 0xb9843441, 0xb9843441, 0xb9843441
  TEST_RR_RS2_LOADED 377, 1, czero.eqz, 0xb9843441, 0xb9843441, 0xb9843441
  TEST_RR_BOTH_LOADED 378, 1, czero.eqz, 0xb9843441, 0xb9843441
  TEST_RR_RS1_LOADED 379, 2, czero.eqz, 1149, 1149, 1149
  TEST_RR_RS2_LOADED 380, 2, czero.eqz, 1149, 1149, 1149
  TEST_RR_BOTH_LOADED 381, 2, czero.eqz, 1149, 1149
  TEST_RR_RS1_LOADED 382, 2, czero.eqz, 1149, 1149, 1149
  TEST_RR_RS2_LOADED 383, 2, czero.eqz, 1149, 1149, 1149
  TEST_RR_BOTH_LOADED 384, 2, czero.eqz, 1149, 1149

  // The same, and what the register held before would choose otherwise.
  TEST_RR_12_AFTER 385, 0, 0, czero.eqz, 0, 0x013f36f6, 0
  TEST_RR_12_AFTER 386, 0, 0, czero.eqz, 0xfffff61a, 0xfffff61a, 0x000022f6
  TEST_RR_21_AFTER 387, 0, 0, czero.eqz, 0xffffffae, 0xffffffae, 0x0066d4fa
  TEST_RR_21_AFTER 388, 0, 0, czero.eqz, 11, 11, 0x00489209
  TEST_RR_RS1_LOADED 389, 0, czero.eqz, 0x862ff444, 0x862ff444, 0xffc3e473
  TEST_RR_RS1_LOADED 390, 0, czero.eqz, 0xfff06291, 0xfff06291, 0xf0de8d49
  TEST_RR_RS2_LOADED 391, 0, czero.eqz, 0, 0x05072a84, 0
  TEST_RR_RS2_LOADED 392, 0, czero.eqz, 0x11531e11, 0x11531e11, 8
  TEST_RR_12_AFTER 393, 0, 1, czero.eqz, 0, 0x0001f66c, 0
  TEST_RR_12_AFTER 394, 0, 1, czero.eqz, 0xfffffffb, 0xfffffffb, 0x8235c8e6
  TEST_RR_21_AFTER 395, 0, 1, czero.eqz, 0x01dd87f9, 0x01dd87f9, 0x923ddb15
  TEST_RR_21_AFTER 396, 0, 1, czero.eqz, 0xd5544c2c, 0xd5544c2c, 0x35bd6563
  TEST_RR_RS1_LOADED 397, 1, czero.eqz, 0x67867795, 0x67867795, 0xffffe0da
  TEST_RR_RS1_LOADED 398, 1, czero.eqz, 0xfffffb64, 0xfffffb64, 0xeaa5d7c5
  TEST_RR_RS2_LOADED 399, 1, czero.eqz, 0, 0x23a68654, 0
  TEST_RR_RS2_LOADED 400, 1, czero.eqz, 0x3b47d7ff, 0x3b47d7ff, 0xd0153382
  TEST_RR_12_AFTER 401, 0, 2, czero.eqz, 0, 0x03e55983, 0
  TEST_RR_12_AFTER 402, 0, 2, czero.eqz, 0x3d9c597e, 0x3d9c597e, 0x4a85c293
  TEST_RR_21_AFTER 403, 0, 2, czero.eqz, 0x29ee47ad, 0x29ee47ad, 0x139d7717
  TEST_RR_21_AFTER 404, 0, 2, czero.eqz, 0xfffee046, 0xfffee046, 0x98d45f26
  TEST_RR_RS1_LOADED 405, 2, czero.eqz, 0xfffb8972, 0xfffb8972, 0x6722b4c9
  TEST_RR_RS1_LOADED 406, 2, czero.eqz, 0x9969acd6, 0x9969acd6, 0xffff5b26
  TEST_RR_RS2_LOADED 407, 2, czero.eqz, 0, 0x5cfafbbb, 0
  TEST_RR_RS2_LOADED 408, 2, czero.eqz, 0x1b37c230, 0x1b37c230, 0xffffffe3

  // Each result is at once a source.
  TEST_RR_CHAIN 409, czero.eqz, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 410, czero.eqz, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 411, czero.eqz, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 412, czero.eqz, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 413, czero.eqz, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 414, czero.eqz, 0, 1
  TEST_RR_ZERO_RS2 415, czero.eqz, 0, 1
  TEST_RR_ZERO_RS1 416, czero.eqz, 0, 0xffffffff
  TEST_RR_ZERO_RS2 417, czero.eqz, 0, 0xffffffff
  TEST_RR_ZERO_RS1 418, czero.eqz, 0, 0x60000000
  TEST_RR_ZERO_RS2 419, czero.eqz, 0, 0x60000000
  TEST_RR_ZERO_RS1 420, czero.eqz, 0, 0xa0000000
  TEST_RR_ZERO_RS2 421, czero.eqz, 0, 0xa0000000
  TEST_RR_ZERO_RS1 422, czero.eqz, 0, 5
  TEST_RR_ZERO_RS2 423, czero.eqz, 0, 5
  TEST_RR_ZERO_RS1 424, czero.eqz, 0, 0x00030201
  TEST_RR_ZERO_RS2 425, czero.eqz, 0, 0x00030201
  TEST_RR_ZERO_RS1 426, czero.eqz, 0, 0
  TEST_RR_ZERO_RS2 427, czero.eqz, 0, 0
  TEST_RR_ZERO_BOTH 428, czero.eqz, 0
  TEST_RR_ZERO_RD 429, czero.eqz, 0x7a0cef41, 0xffbaa167
  TEST_RR_ZERO_RD 430, czero.eqz, 407, 0x014010cc
  TEST_RR_ZERO_RD 431, czero.eqz, 0x7c0e4938, 0xfff99855

TEST_END
