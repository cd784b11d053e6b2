// c.mul: 212 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_CR 2, c.mul, 0, 0, 0
  TEST_CR 3, c.mul, 0, 0, 1
  TEST_CR 4, c.mul, 0, 0, 2
  TEST_CR 5, c.mul, 0, 0, 0x7fffffff
  TEST_CR 6, c.mul, 0, 0, 0x80000000
  TEST_CR 7, c.mul, 0, 0, 0x80000001
  TEST_CR 8, c.mul, 0, 0, 0xffff8000
  TEST_CR 9, c.mul, 0, 0, 0xffffffff
  TEST_CR 10, c.mul, 0, 1, 0
  TEST_CR 11, c.mul, 1, 1, 1
  TEST_CR 12, c.mul, 2, 1, 2
  TEST_CR 13, c.mul, 0x7fffffff, 1, 0x7fffffff
  TEST_CR 14, c.mul, 0x80000000, 1, 0x80000000
  TEST_CR 15, c.mul, 0x80000001, 1, 0x80000001
  TEST_CR 16, c.mul, 0xffff8000, 1, 0xffff8000
  TEST_CR 17, c.mul, 0xffffffff, 1, 0xffffffff
  TEST_CR 18, c.mul, 0, 2, 0
  TEST_CR 19, c.mul, 2, 2, 1
  TEST_CR 20, c.mul, 4, 2, 2
  TEST_CR 21, c.mul, 0xfffffffe, 2, 0x7fffffff
  TEST_CR 22, c.mul, 0, 2, 0x80000000
  TEST_CR 23, c.mul, 2, 2, 0x80000001
  TEST_CR 24, c.mul, 0xffff0000, 2, 0xffff8000
  TEST_CR 25, c.mul, 0xfffffffe, 2, 0xffffffff
  TEST_CR 26, c.mul, 0, 0x7fffffff, 0
  TEST_CR 27, c.mul, 0x7fffffff, 0x7fffffff, 1
  TEST_CR 28, c.mul, 0xfffffffe, 0x7fffffff, 2
  TEST_CR 29, c.mul, 1, 0x7fffffff, 0x7fffffff
  TEST_CR 30, c.mul, 0x80000000, 0x7fffffff, 0x80000000
  TEST_CR 31, c.mul, 0xffffffff, 0x7fffffff, 0x80000001
  TEST_CR 32, c.mul, 0x00008000, 0x7fffffff, 0xffff8000
  TEST_CR 33, c.mul, 0x80000001, 0x7fffffff, 0xffffffff
  TEST_CR 34, c.mul, 0, 0x80000000, 0
  TEST_CR 35, c.mul, 0x80000000, 0x80000000, 1
  TEST_CR 36, c.mul, 0, 0x80000000, 2
  TEST_CR 37, c.mul, 0x80000000, 0x80000000, 0x7fffffff
  TEST_CR 38, c.mul, 0, 0x80000000, 0x80000000
  TEST_CR 39, c.mul, 0x80000000, 0x80000000, 0x80000001
  TEST_CR 40, c.mul, 0, 0x80000000, 0xffff8000
  TEST_CR 41, c.mul, 0x80000000, 0x80000000, 0xffffffff
  TEST_CR 42, c.mul, 0, 0x80000001, 0
  TEST_CR 43, c.mul, 0x80000001, 0x80000001, 1
  TEST_CR 44, c.mul, 2, 0x80000001, 2
  TEST_CR 45, c.mul, 0xffffffff, 0x80000001, 0x7fffffff
  TEST_CR 46, c.mul, 0x80000000, 0x80000001, 0x80000000
  TEST_CR 47, c.mul, 1, 0x80000001, 0x80000001
  TEST_CR 48, c.mul, 0xffff8000, 0x80000001, 0xffff8000
  TEST_CR 49, c.mul, 0x7fffffff, 0x80000001, 0xffffffff
  TEST_CR 50, c.mul, 0, 0xffff8000, 0
  TEST_CR 51, c.mul, 0xffff8000, 0xffff8000, 1
  TEST_CR 52, c.mul, 0xffff0000, 0xffff8000, 2
  TEST_CR 53, c.mul, 0x00008000, 0xffff8000, 0x7fffffff
  TEST_CR 54, c.mul, 0, 0xffff8000, 0x80000000
  TEST_CR 55, c.mul, 0xffff8000, 0xffff8000, 0x80000001
  TEST_CR 56, c.mul, 0x40000000, 0xffff8000, 0xffff8000
  TEST_CR 57, c.mul, 0x00008000, 0xffff8000, 0xffffffff
  TEST_CR 58, c.mul, 0, 0xffffffff, 0
  TEST_CR 59, c.mul, 0xffffffff, 0xffffffff, 1
  TEST_CR 60, c.mul, 0xfffffffe, 0xffffffff, 2
  TEST_CR 61, c.mul, 0x80000001, 0xffffffff, 0x7fffffff
  TEST_CR 62, c.mul, 0x80000000, 0xffffffff, 0x80000000
  TEST_CR 63, c.mul, 0x7fffffff, 0xffffffff, 0x80000001
  TEST_CR 64, c.mul, 0x00008000, 0xffffffff, 0xffff8000
  TEST_CR 65, c.mul, 1, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CR 66, c.mul, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_CR 67, c.mul, 0xc35a96e7, 0xc35a96e7, 1
  TEST_CR 68, c.mul, 0xb41e790a, 2, 0x5a0f3c85
  TEST_CR 69, c.mul, 0x86b52dce, 0xc35a96e7, 2
  TEST_CR 70, c.mul, 0x683cf214, 4, 0x5a0f3c85
  TEST_CR 71, c.mul, 0x0d6a5b9c, 0xc35a96e7, 4
  TEST_CR 72, c.mul, 0xd079e428, 8, 0x5a0f3c85
  TEST_CR 73, c.mul, 0x1ad4b738, 0xc35a96e7, 8
  TEST_CR 74, c.mul, 0xa0f3c850, 16, 0x5a0f3c85
  TEST_CR 75, c.mul, 0x35a96e70, 0xc35a96e7, 16
  TEST_CR 76, c.mul, 0x41e790a0, 32, 0x5a0f3c85
  TEST_CR 77, c.mul, 0x6b52dce0, 0xc35a96e7, 32
  TEST_CR 78, c.mul, 0x83cf2140, 64, 0x5a0f3c85
  TEST_CR 79, c.mul, 0xd6a5b9c0, 0xc35a96e7, 64
  TEST_CR 80, c.mul, 0x079e4280, 128, 0x5a0f3c85
  TEST_CR 81, c.mul, 0xad4b7380, 0xc35a96e7, 128
  TEST_CR 82, c.mul, 0x0f3c8500, 256, 0x5a0f3c85
  TEST_CR 83, c.mul, 0x5a96e700, 0xc35a96e7, 256
  TEST_CR 84, c.mul, 0x1e790a00, 512, 0x5a0f3c85
  TEST_CR 85, c.mul, 0xb52dce00, 0xc35a96e7, 512
  TEST_CR 86, c.mul, 0x3cf21400, 1024, 0x5a0f3c85
  TEST_CR 87, c.mul, 0x6a5b9c00, 0xc35a96e7, 1024
  TEST_CR 88, c.mul, 0x79e42800, 2048, 0x5a0f3c85
  TEST_CR 89, c.mul, 0xd4b73800, 0xc35a96e7, 2048
  TEST_CR 90, c.mul, 0xf3c85000, 0x00001000, 0x5a0f3c85
  TEST_CR 91, c.mul, 0xa96e7000, 0xc35a96e7, 0x00001000
  TEST_CR 92, c.mul, 0xe790a000, 0x00002000, 0x5a0f3c85
  TEST_CR 93, c.mul, 0x52dce000, 0xc35a96e7, 0x00002000
  TEST_CR 94, c.mul, 0xcf214000, 0x00004000, 0x5a0f3c85
  TEST_CR 95, c.mul, 0xa5b9c000, 0xc35a96e7, 0x00004000
  TEST_CR 96, c.mul, 0x9e428000, 0x00008000, 0x5a0f3c85
  TEST_CR 97, c.mul, 0x4b738000, 0xc35a96e7, 0x00008000
  TEST_CR 98, c.mul, 0x3c850000, 0x00010000, 0x5a0f3c85
  TEST_CR 99, c.mul, 0x96e70000, 0xc35a96e7, 0x00010000
  TEST_CR 100, c.mul, 0x790a0000, 0x00020000, 0x5a0f3c85
  TEST_CR 101, c.mul, 0x2dce0000, 0xc35a96e7, 0x00020000
  TEST_CR 102, c.mul, 0xf2140000, 0x00040000, 0x5a0f3c85
  TEST_CR 103, c.mul, 0x5b9c0000, 0xc35a96e7, 0x00040000
  TEST_CR 104, c.mul, 0xe4280000, 0x00080000, 0x5a0f3c85
  TEST_CR 105, c.mul, 0xb7380000, 0xc35a96e7, 0x00080000
  TEST_CR 106, c.mul, 0xc8500000, 0x00100000, 0x5a0f3c85
  TEST_CR 107, c.mul, 0x6e700000, 0xc35a96e7, 0x00100000
  TEST_CR 108, c.mul, 0x90a00000, 0x00200000, 0x5a0f3c85
  TEST_CR 109, c.mul, 0xdce00000, 0xc35a96e7, 0x00200000
  TEST_CR 110, c.mul, 0x21400000, 0x00400000, 0x5a0f3c85
  TEST_CR 111, c.mul, 0xb9c00000, 0xc35a96e7, 0x00400000
  TEST_CR 112, c.mul, 0x42800000, 0x00800000, 0x5a0f3c85
  TEST_CR 113, c.mul, 0x73800000, 0xc35a96e7, 0x00800000
  TEST_CR 114, c.mul, 0x85000000, 0x01000000, 0x5a0f3c85
  TEST_CR 115, c.mul, 0xe7000000, 0xc35a96e7, 0x01000000
  TEST_CR 116, c.mul, 0x0a000000, 0x02000000, 0x5a0f3c85
  TEST_CR 117, c.mul, 0xce000000, 0xc35a96e7, 0x02000000
  TEST_CR 118, c.mul, 0x14000000, 0x04000000, 0x5a0f3c85
  TEST_CR 119, c.mul, 0x9c000000, 0xc35a96e7, 0x04000000
  TEST_CR 120, c.mul, 0x28000000, 0x08000000, 0x5a0f3c85
  TEST_CR 121, c.mul, 0x38000000, 0xc35a96e7, 0x08000000
  TEST_CR 122, c.mul, 0x50000000, 0x10000000, 0x5a0f3c85
  TEST_CR 123, c.mul, 0x70000000, 0xc35a96e7, 0x10000000
  TEST_CR 124, c.mul, 0xa0000000, 0x20000000, 0x5a0f3c85
  TEST_CR 125, c.mul, 0xe0000000, 0xc35a96e7, 0x20000000
  TEST_CR 126, c.mul, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_CR 127, c.mul, 0xc0000000, 0xc35a96e7, 0x40000000
  TEST_CR 128, c.mul, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_CR 129, c.mul, 0x80000000, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CR 130, c.mul, 0x33daca98, 0x7d5aade2, 0x4676720c, x8, x9, x7
  TEST_CR 131, c.mul, 0x4087fedd, 0x6c5ec94f, 0x62509213, x8, x10, x7
  TEST_CR 132, c.mul, 0x6814495c, 0xaa9be176, 0xd982922a, x8, x11, x7
  TEST_CR 133, c.mul, 0x69df18aa, 0xb9042712, 0x25f5a36d, x8, x12, x7
  TEST_CR 134, c.mul, 0x70a6bc0c, 0x70c23b5e, 0xfa6619da, x8, x13, x7
  TEST_CR 135, c.mul, 0x4a20a858, 0xe9ab9fc6, 0x8afb7ae4, x8, x14, x7
  TEST_CR 136, c.mul, 0x403f4d5c, 0x1ffedf45, 0x79df4fac, x8, x15, x7
  TEST_CR 137, c.mul, 0xc98e8740, 0x7baf8bda, 0x5777de20, x9, x8, x7
  TEST_CR 138, c.mul, 0x6481000c, 0xfa6a04c4, 0x1035e773, x9, x10, x7
  TEST_CR 139, c.mul, 0xc8549c5c, 0x60632eee, 0x49242ac2, x9, x11, x7
  TEST_CR 140, c.mul, 0xf1e28951, 0x54a5891b, 0x5912aa03, x9, x12, x7
  TEST_CR 141, c.mul, 0x822c6bb4, 0xd6883666, 0xd15de2be, x9, x13, x7
  TEST_CR 142, c.mul, 0x571916c8, 0x5815140c, 0xeb9d17e6, x9, x14, x7
  TEST_CR 143, c.mul, 0xa20d884e, 0x60f61c4e, 0xc31e5a01, x9, x15, x7
  TEST_CR 144, c.mul, 0x5e2bf590, 0x5b746ba7, 0x958dcff0, x10, x8, x7
  TEST_CR 145, c.mul, 0x311f7b08, 0xbd110f4c, 0x227146f6, x10, x9, x7
  TEST_CR 146, c.mul, 0x1d9ac0a4, 0xbbc39d56, 0x125258f6, x10, x11, x7
  TEST_CR 147, c.mul, 0x83e31bbc, 0xb10801ac, 0xf78ea48d, x10, x12, x7
  TEST_CR 148, c.mul, 0x50d67344, 0xeebaf612, 0xcc71bb12, x10, x13, x7
  TEST_CR 149, c.mul, 0xfdeefe44, 0xf42ae2a1, 0x2ca29bc4, x10, x14, x7
  TEST_CR 150, c.mul, 0x2902e424, 0x1041c1da, 0x35b3c21a, x10, x15, x7
  TEST_CR 151, c.mul, 0xa207a672, 0xfb2bd675, 0xf646326a, x11, x8, x7
  TEST_CR 152, c.mul, 0x085a0b04, 0xab4381c3, 0x955bf4ac, x11, x9, x7
  TEST_CR 153, c.mul, 0x0f77ad21, 0x92877aab, 0xb529b763, x11, x10, x7
  TEST_CR 154, c.mul, 0xc3549808, 0x33ebe896, 0x40cc398c, x11, x12, x7
  TEST_CR 155, c.mul, 0xfc348892, 0xa62c03a5, 0x8df319aa, x11, x13, x7
  TEST_CR 156, c.mul, 0xe6f5d07a, 0x7140ed26, 0x7f0717ef, x11, x14, x7
  TEST_CR 157, c.mul, 0x2b45417d, 0x4e5d08b9, 0xcd4e14e5, x11, x15, x7
  TEST_CR 158, c.mul, 0xdee39c76, 0x4d6c7d2b, 0x90ce1662, x12, x8, x7
  TEST_CR 159, c.mul, 0x2755b02c, 0xa86d64a1, 0x760994ac, x12, x9, x7
  TEST_CR 160, c.mul, 0xd0a488b6, 0x038f4c9e, 0xbcf64a35, x12, x10, x7
  TEST_CR 161, c.mul, 0xcf5d70a8, 0xe447cc59, 0x162640e8, x12, x11, x7
  TEST_CR 162, c.mul, 0xff407f42, 0x7df2fa8e, 0x6d282fd7, x12, x13, x7
  TEST_CR 163, c.mul, 0x3c8bda00, 0x36d04880, 0xd0f1f674, x12, x14, x7
  TEST_CR 164, c.mul, 0xc6e02a36, 0x7c8525e5, 0xc1f93dfe, x12, x15, x7
  TEST_CR 165, c.mul, 0x5fcef579, 0x25f78f47, 0x357f353f, x13, x8, x7
  TEST_CR 166, c.mul, 0x407cc7ff, 0x151334bb, 0xd5bce78d, x13, x9, x7
  TEST_CR 167, c.mul, 0x7a5ac164, 0x11b3b2c1, 0x61da6e64, x13, x10, x7
  TEST_CR 168, c.mul, 0xcb5c5f00, 0xb38dcc60, 0x9b9d66a8, x13, x11, x7
  TEST_CR 169, c.mul, 0x324c61be, 0x89dbaeb5, 0xe5299386, x13, x12, x7
  TEST_CR 170, c.mul, 0x1c8df918, 0x42f7f3e1, 0x72f29c18, x13, x14, x7
  TEST_CR 171, c.mul, 0xd72e9906, 0x5b9823bb, 0x1b9eb3b2, x13, x15, x7
  TEST_CR 172, c.mul, 0xfa7f64b9, 0xc59e9f75, 0xa8502bb5, x14, x8, x7
  TEST_CR 173, c.mul, 0x614996e8, 0xfaa78a36, 0x7d37fd9c, x14, x9, x7
  TEST_CR 174, c.mul, 0x5c64b6a8, 0xe8892bfe, 0xfb2a6cac, x14, x10, x7
  TEST_CR 175, c.mul, 0xfe7cd674, 0x12c2d50c, 0x3dec4b9f, x14, x11, x7
  TEST_CR 176, c.mul, 0x65efedf1, 0x89bcf309, 0x1055d5a9, x14, x12, x7
  TEST_CR 177, c.mul, 0x07f05df2, 0x8b3b177d, 0x03c54c5a, x14, x13, x7
  TEST_CR 178, c.mul, 0x8f2873b8, 0xfee9786a, 0xdb78f5ec, x14, x15, x7
  TEST_CR 179, c.mul, 0xdbb032cc, 0xc682f29a, 0x1d213bfe, x15, x8, x7
  TEST_CR 180, c.mul, 0x2d782cfa, 0xefa79872, 0x5c18a465, x15, x9, x7
  TEST_CR 181, c.mul, 0x2d5fdffe, 0x4e749461, 0x3d31c0be, x15, x10, x7
  TEST_CR 182, c.mul, 0xc8b19ec0, 0x697c1ed0, 0x280cf41c, x15, x11, x7
  TEST_CR 183, c.mul, 0xd4c6c13e, 0x8735038b, 0xa7b7537a, x15, x12, x7
  TEST_CR 184, c.mul, 0x900c1d16, 0x2b380909, 0xb8bec7e6, x15, x13, x7
  TEST_CR 185, c.mul, 0xa2596891, 0x189ca061, 0x97b27631, x15, x14, x7
  TEST_CR_SAME 186, c.mul, 0x5d5f8471, 0xc35a96e7
  TEST_CR_SAME 187, c.mul, 0xa9e49d19, 0x5a0f3c85
  TEST_CR_SAME 188, c.mul, 0, 0x80000000
  TEST_CR_SAME 189, c.mul, 1, 1

  // Result and sources at every forwarding distance, and after a load.
  TEST_CR_RESULT_AFTER 190, 0, c.mul, 0x99b95590, 0x699e752c, 0xf84c95ac
  TEST_CR_LOADED 191, 0, c.mul, 0x99b95590, 0x699e752c, 0xf84c95ac
  TEST_CR_RESULT_AFTER 192, 1, c.mul, 0x0323d9f0, 0x0cadbf98, 0x6dd8354a
  TEST_CR_LOADED 193, 1, c.mul, 0x0323d9f0, 0x0cadbf98, 0x6dd8354a
  TEST_CR_RESULT_AFTER 194, 2, c.mul, 0x2130c820, 0x3ea38e13, 0xd2929b60
  TEST_CR_LOADED 195, 2, c.mul, 0x2130c820, 0x3ea38e13, 0xd2929b60
  TEST_CR_12_AFTER 196, 0, 0, c.mul, 0x393fac80, 0xfc77b1d1, 0x19078480
  TEST_CR_12_AFTER 197, 0, 1, c.mul, 0x0f3a736c, 0x362bf171, 0x0bc2342c
  TEST_CR_12_AFTER 198, 0, 2, c.mul, 0x69a2445c, 0x910f3e8b, 0x76f5d494
  TEST_CR_12_AFTER 199, 1, 0, c.mul, 0x1b082d01, 0x52b501c3, 0x18a245eb
  TEST_CR_12_AFTER 200, 1, 1, c.mul, 0x67b2ff96, 0xaeb6d6f6, 0xefeea3f1
  TEST_CR_12_AFTER 201, 1, 2, c.mul, 0xab88a790, 0x66b20cec, 0xece9976c
  TEST_CR_12_AFTER 202, 2, 0, c.mul, 0xe0980f55, 0x840181e9, 0xdac4328d
  TEST_CR_12_AFTER 203, 2, 1, c.mul, 0xbb909491, 0xfd2a6bbb, 0x8c14ee23
  TEST_CR_12_AFTER 204, 2, 2, c.mul, 0x2e1a2d90, 0xc331de56, 0x5f00a058
  TEST_CR_21_AFTER 205, 0, 0, c.mul, 0xc8bdcc0d, 0xe7d0290f, 0x15aee123
  TEST_CR_21_AFTER 206, 0, 1, c.mul, 0x277d1746, 0xea4e8bea, 0xed7df437
  TEST_CR_21_AFTER 207, 0, 2, c.mul, 0x2f6ec91c, 0x2f1824eb, 0xb10d0454
  TEST_CR_21_AFTER 208, 1, 0, c.mul, 0x75b86791, 0x84ab8761, 0xae5a3e31
  TEST_CR_21_AFTER 209, 1, 1, c.mul, 0x2728f3af, 0xf6b82923, 0xf2d8a205
  TEST_CR_21_AFTER 210, 1, 2, c.mul, 0x3f1683e0, 0xf9b721b2, 0x3fbd1b70
  TEST_CR_21_AFTER 211, 2, 0, c.mul, 0xf0727770, 0xb459fa88, 0xc952308e
  TEST_CR_21_AFTER 212, 2, 1, c.mul, 0x31ad0d50, 0x6f4184a3, 0x67fb4270
  TEST_CR_21_AFTER 213, 2, 2, c.mul, 0x4af2b081, 0x730f06a9, 0xa06afa19

TEST_END
