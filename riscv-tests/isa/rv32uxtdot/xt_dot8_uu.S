// xt.dot8.uu: 362 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot8.uu, 0x00010000, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot8.uu, 0x0000fe00, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot8.uu, 0x00011000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot8.uu, 0x0000ee00, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot8.uu, 0x0001fe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot8.uu, 0x0000fe00, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot8.uu, 0x0000fc04, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot8.uu, 0x00010de0, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot8.uu, 0x0000ec24, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot8.uu, 0x0001fa04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot8.uu, 0x00011000, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot8.uu, 0x00010de0, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot8.uu, 0x00012100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot8.uu, 0x0000fce0, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot8.uu, 0x00021de0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot8.uu, 0x0000ee00, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot8.uu, 0x0000ec24, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot8.uu, 0x0000fce0, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot8.uu, 0x0000dd44, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot8.uu, 0x0001da24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot8.uu, 0x0001fe00, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot8.uu, 0x0001fa04, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot8.uu, 0x00021de0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot8.uu, 0x0001da24, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot8.uu, 495, 0x87654321, 15
  TEST_RR 28, xt.dot8.uu, 1064, 7, 0xfedcba98
  TEST_RR 29, xt.dot8.uu, 0x00001ef0, 0x87654321, 240
  TEST_RR 30, xt.dot8.uu, 0x00004280, 112, 0xfedcba98
  TEST_RR 31, xt.dot8.uu, 1005, 0x87654321, 3840
  TEST_RR 32, xt.dot8.uu, 1302, 1792, 0xfedcba98
  TEST_RR 33, xt.dot8.uu, 0x00003ed0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot8.uu, 0x00005160, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot8.uu, 1515, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot8.uu, 1540, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot8.uu, 0x00005eb0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot8.uu, 0x00006040, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot8.uu, 2025, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot8.uu, 1778, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot8.uu, 0x00007e90, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot8.uu, 0x00006f20, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot8.uu, 0x00001080, 128, 0x87654321
  TEST_RR 44, xt.dot8.uu, 0x00004b68, 0xfedcba98, 127
  TEST_RR 45, xt.dot8.uu, 0x00002180, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot8.uu, 0x00005c46, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot8.uu, 0x00003280, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot8.uu, 0x00006d24, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot8.uu, 0x00004380, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot8.uu, 0x00007e02, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot8.uu, 0, 0, 0
  TEST_RR 52, xt.dot8.uu, 0, 0, 1
  TEST_RR 53, xt.dot8.uu, 0, 0, 2
  TEST_RR 54, xt.dot8.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot8.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot8.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot8.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot8.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot8.uu, 0, 1, 0
  TEST_RR 60, xt.dot8.uu, 1, 1, 1
  TEST_RR 61, xt.dot8.uu, 2, 1, 2
  TEST_RR 62, xt.dot8.uu, 255, 1, 0x7fffffff
  TEST_RR 63, xt.dot8.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot8.uu, 1, 1, 0x80000001
  TEST_RR 65, xt.dot8.uu, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot8.uu, 255, 1, 0xffffffff
  TEST_RR 67, xt.dot8.uu, 0, 2, 0
  TEST_RR 68, xt.dot8.uu, 2, 2, 1
  TEST_RR 69, xt.dot8.uu, 4, 2, 2
  TEST_RR 70, xt.dot8.uu, 510, 2, 0x7fffffff
  TEST_RR 71, xt.dot8.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot8.uu, 2, 2, 0x80000001
  TEST_RR 73, xt.dot8.uu, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot8.uu, 510, 2, 0xffffffff
  TEST_RR 75, xt.dot8.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot8.uu, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot8.uu, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot8.uu, 0x00033904, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot8.uu, 0x00003f80, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot8.uu, 0x0000407f, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot8.uu, 0x0001fc02, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot8.uu, 0x00037884, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot8.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot8.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot8.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot8.uu, 0x00003f80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot8.uu, 0x00004000, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot8.uu, 0x00004000, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot8.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot8.uu, 1, 0x80000001, 1
  TEST_RR 93, xt.dot8.uu, 2, 0x80000001, 2
  TEST_RR 94, xt.dot8.uu, 0x0000407f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot8.uu, 0x00004000, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot8.uu, 0x00004001, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot8.uu, 0x00007f80, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot8.uu, 0x0000807f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot8.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot8.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot8.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot8.uu, 0x0001fc02, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot8.uu, 0x00007f80, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot8.uu, 0x00007f80, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot8.uu, 0x00023c02, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot8.uu, 0x00027b82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot8.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot8.uu, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot8.uu, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot8.uu, 0x00037884, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot8.uu, 0x00007f80, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot8.uu, 0x0000807f, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot8.uu, 0x00027b82, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot8.uu, 0x00021c34, 0xfffda7f6, 0x99e48f48
  TEST_RR 116, xt.dot8.uu, 0x00021c7c, 0xfffda7f7, 0x99e48f48
  TEST_RR 117, xt.dot8.uu, 0x00022ee7, 0xf9f0b690, 0xe12aedeb
  TEST_RR 118, xt.dot8.uu, 0x00022e57, 0xf9f0b690, 0xe12aedea
  TEST_RR 119, xt.dot8.uu, 0x0001bb44, 0x4ce3da97, 0xe99ba5a3
  TEST_RR 120, xt.dot8.uu, 0x0001b9fe, 0x4ce3da95, 0xe99ba5a3
  TEST_RR 121, xt.dot8.uu, 0x0000375f, 0x0002433c, 0x639b9b3a
  TEST_RR 122, xt.dot8.uu, 0x000036e7, 0x0002433c, 0x639b9b38
  TEST_RR 123, xt.dot8.uu, 0x0000ac13, 0x3f3b2b0d, 0xffffff98
  TEST_RR 124, xt.dot8.uu, 0x0000a9b3, 0x3f3b2b09, 0xffffff98
  TEST_RR 125, xt.dot8.uu, 0x00003472, 0x00003553, 0x001e387e
  TEST_RR 126, xt.dot8.uu, 0x00003326, 0x00003553, 0x001e387a
  TEST_RR 127, xt.dot8.uu, 0x00018d5b, 0x93f0ef9a, 0x2267d589
  TEST_RR 128, xt.dot8.uu, 0x00018913, 0x93f0ef92, 0x2267d589
  TEST_RR 129, xt.dot8.uu, 0x000079fe, 0x00003680, 0xffffed90
  TEST_RR 130, xt.dot8.uu, 0x00007dfe, 0x00003680, 0xffffed98
  TEST_RR 131, xt.dot8.uu, 0x00023136, 0xfffffffd, 0x7885ec4b
  TEST_RR 132, xt.dot8.uu, 0x00022c86, 0xffffffed, 0x7885ec4b
  TEST_RR 133, xt.dot8.uu, 0x00010da2, 0x00639d1c, 0xfffffd91
  TEST_RR 134, xt.dot8.uu, 0x00010be2, 0x00639d1c, 0xfffffd81
  TEST_RR 135, xt.dot8.uu, 0x0000aa39, 0xffffd3ba, 0x000011d7
  TEST_RR 136, xt.dot8.uu, 0x00008f59, 0xffffd39a, 0x000011d7
  TEST_RR 137, xt.dot8.uu, 0x000029e6, 0x0e80bff5, 299
  TEST_RR 138, xt.dot8.uu, 2886, 0x0e80bff5, 267
  TEST_RR 139, xt.dot8.uu, 2205, 0x5d660e93, 15
  TEST_RR 140, xt.dot8.uu, 3165, 0x5d660ed3, 15
  TEST_RR 141, xt.dot8.uu, 0x000071da, 0x9ed0029b, 956
  TEST_RR 142, xt.dot8.uu, 0x0000989a, 0x9ed0029b, 1020
  TEST_RR 143, xt.dot8.uu, 0x0001e7bc, 0xa831cd7d, 0xffffff8a
  TEST_RR 144, xt.dot8.uu, 0x00022cbc, 0xa831cdfd, 0xffffff8a
  TEST_RR 145, xt.dot8.uu, 0x00008cf3, 0x2a2f4087, 0xaf731ba0
  TEST_RR 146, xt.dot8.uu, 0x00004973, 0x2a2f4087, 0xaf731b20
  TEST_RR 147, xt.dot8.uu, 0x00014872, 0xfffe554b, 0x8e710cf2
  TEST_RR 148, xt.dot8.uu, 0x00014866, 0xfffe544b, 0x8e710cf2
  TEST_RR 149, xt.dot8.uu, 0x0000de4e, 0xffe61b1a, 0x9d2289ce
  TEST_RR 150, xt.dot8.uu, 0x0000de33, 0xffe61b1a, 0x9d2288ce
  TEST_RR 151, xt.dot8.uu, 0x0001783f, 0xd76c5da1, 0xe170dd5f
  TEST_RR 152, xt.dot8.uu, 0x000179f9, 0xd76c5fa1, 0xe170dd5f
  TEST_RR 153, xt.dot8.uu, 0x00011066, 0x15a3e9d8, 0x92c68213
  TEST_RR 154, xt.dot8.uu, 0x00010e94, 0x15a3e9d8, 0x92c68013
  TEST_RR 155, xt.dot8.uu, 82, 1, 0x2686d852
  TEST_RR 156, xt.dot8.uu, 946, 1025, 0x2686d852
  TEST_RR 157, xt.dot8.uu, 0x00006e31, 0x1a47d2d5, 0x0003285c
  TEST_RR 158, xt.dot8.uu, 0x00007179, 0x1a47d2d5, 0x00032c5c
  TEST_RR 159, xt.dot8.uu, 0x0000368e, 0x00007041, 0x973e622e
  TEST_RR 160, xt.dot8.uu, 0x0000399e, 0x00007841, 0x973e622e
  TEST_RR 161, xt.dot8.uu, 0x000065b0, 0x121410c0, 0xe038216a
  TEST_RR 162, xt.dot8.uu, 0x00006630, 0x121410c0, 0xe038296a
  TEST_RR 163, xt.dot8.uu, 0x00010e32, 0x24a8bafa, 0xac2d0dd4
  TEST_RR 164, xt.dot8.uu, 0x00010d62, 0x24a8aafa, 0xac2d0dd4
  TEST_RR 165, xt.dot8.uu, 0x00009a8b, 0xf5960c9d, 3579
  TEST_RR 166, xt.dot8.uu, 0x00009b4b, 0xf5960c9d, 0x00001dfb
  TEST_RR 167, xt.dot8.uu, 0x00010b01, 0x00001bfe, 0xfffffff2
  TEST_RR 168, xt.dot8.uu, 0x00012ae1, 0x00003bfe, 0xfffffff2
  TEST_RR 169, xt.dot8.uu, 0x0001aa78, 0xda208836, 0xffffffc7
  TEST_RR 170, xt.dot8.uu, 0x00019978, 0xda208836, 0xffffdfc7
  TEST_RR 171, xt.dot8.uu, 0x00007517, 0xf9bca72f, 0x222f3b3c
  TEST_RR 172, xt.dot8.uu, 0x000083d7, 0xf9bce72f, 0x222f3b3c
  TEST_RR 173, xt.dot8.uu, 0x00019a28, 0xfffffffe, 0x1ff0513c
  TEST_RR 174, xt.dot8.uu, 0x00015a68, 0xfffffffe, 0x1ff0113c
  TEST_RR 175, xt.dot8.uu, 0x0001f275, 0xfffffffc, 0xf75f1987
  TEST_RR 176, xt.dot8.uu, 0x0001e5f5, 0xffff7ffc, 0xf75f1987
  TEST_RR 177, xt.dot8.uu, 0x000035a1, 0x3a8c0c35, 0x530fa65b
  TEST_RR 178, xt.dot8.uu, 0x00002fa1, 0x3a8c0c35, 0x530f265b
  TEST_RR 179, xt.dot8.uu, 0x00007e7a, 0xa92c37f1, 0x0d1b2071
  TEST_RR 180, xt.dot8.uu, 0x00007e95, 0xa92d37f1, 0x0d1b2071
  TEST_RR 181, xt.dot8.uu, 0x00007e5e, 0x000e846c, 0xf8c536d0
  TEST_RR 182, xt.dot8.uu, 0x00007e50, 0x000e846c, 0xf8c436d0
  TEST_RR 183, xt.dot8.uu, 0x0000e154, 0x72bc7fa5, 0xd97c0735
  TEST_RR 184, xt.dot8.uu, 0x0000e24c, 0x72be7fa5, 0xd97c0735
  TEST_RR 185, xt.dot8.uu, 0x00003f52, 0x2ae50ea5, 0x0000325e
  TEST_RR 186, xt.dot8.uu, 0x0000411c, 0x2ae50ea5, 0x0002325e
  TEST_RR 187, xt.dot8.uu, 0x0001c3af, 0x95b074da, 0xfff74578
  TEST_RR 188, xt.dot8.uu, 0x0001c78b, 0x95b474da, 0xfff74578
  TEST_RR 189, xt.dot8.uu, 0x0000614e, 0x0b871ca1, 0x056f582e
  TEST_RR 190, xt.dot8.uu, 0x00005f32, 0x0b871ca1, 0x056b582e
  TEST_RR 191, xt.dot8.uu, 0x00011af4, 0x685eb336, 0xfd20c0a2
  TEST_RR 192, xt.dot8.uu, 0x000119f4, 0x6856b336, 0xfd20c0a2
  TEST_RR 193, xt.dot8.uu, 0x0001690a, 0xe17beb41, 0xb125c51b
  TEST_RR 194, xt.dot8.uu, 0x00016ce2, 0xe17beb41, 0xb12dc51b
  TEST_RR 195, xt.dot8.uu, 0x00007252, 0x5e503e0d, 0x9f0fa8d0
  TEST_RR 196, xt.dot8.uu, 0x00007162, 0x5e403e0d, 0x9f0fa8d0
  TEST_RR 197, xt.dot8.uu, 0x00015ca2, 0xffffffff, 0x8d115967
  TEST_RR 198, xt.dot8.uu, 0x00014cb2, 0xffffffff, 0x8d015967
  TEST_RR 199, xt.dot8.uu, 0x0000b6c4, 0x8bd526d5, 0x3d581059
  TEST_RR 200, xt.dot8.uu, 0x0000c1c4, 0x8bf526d5, 0x3d581059
  TEST_RR 201, xt.dot8.uu, 0x0001028d, 0x3488aba4, 0x03aedb1e
  TEST_RR 202, xt.dot8.uu, 0x0000f18d, 0x3488aba4, 0x038edb1e
  TEST_RR 203, xt.dot8.uu, 0x0001b945, 0xd0ac2a25, 0xfffffd93
  TEST_RR 204, xt.dot8.uu, 0x0001f905, 0xd0ec2a25, 0xfffffd93
  TEST_RR 205, xt.dot8.uu, 0x0000d989, 0xfff01f70, 0x466d0168
  TEST_RR 206, xt.dot8.uu, 0x00009d89, 0xfff01f70, 0x462d0168
  TEST_RR 207, xt.dot8.uu, 0x00010b6f, 0xffffbd04, 0xe70923a2
  TEST_RR 208, xt.dot8.uu, 0x000106ef, 0xff7fbd04, 0xe70923a2
  TEST_RR 209, xt.dot8.uu, 0, 0x7b680266, 0
  TEST_RR 210, xt.dot8.uu, 0x00003400, 0x7b680266, 0x00800000
  TEST_RR 211, xt.dot8.uu, 0x0002327b, 0xffffffbe, 0xc92aa0d9
  TEST_RR 212, xt.dot8.uu, 0x000231b2, 0xfeffffbe, 0xc92aa0d9
  TEST_RR 213, xt.dot8.uu, 0x00005ef5, 0x0aa95557, 0x4d4a0877
  TEST_RR 214, xt.dot8.uu, 0x00005eeb, 0x0aa95557, 0x4c4a0877
  TEST_RR 215, xt.dot8.uu, 0x000161e8, 0x9ea3fd66, 0xda6d6d6a
  TEST_RR 216, xt.dot8.uu, 0x00016034, 0x9ca3fd66, 0xda6d6d6a
  TEST_RR 217, xt.dot8.uu, 0x00016374, 0xf4670a03, 0xfffff907
  TEST_RR 218, xt.dot8.uu, 0x0001618c, 0xf4670a03, 0xfdfff907
  TEST_RR 219, xt.dot8.uu, 0x00006528, 0x00008e2a, 0xbb4e9f4f
  TEST_RR 220, xt.dot8.uu, 0x00006814, 0x04008e2a, 0xbb4e9f4f
  TEST_RR 221, xt.dot8.uu, 0x00010041, 0x88be93db, 0x957f2548
  TEST_RR 222, xt.dot8.uu, 0x0000fe21, 0x88be93db, 0x917f2548
  TEST_RR 223, xt.dot8.uu, 0x00022674, 0xfffeff8e, 0x27d3d3a6
  TEST_RR 224, xt.dot8.uu, 0x0002253c, 0xf7feff8e, 0x27d3d3a6
  TEST_RR 225, xt.dot8.uu, 0x0001f1b9, 0xeb8f6e0d, 0xffffffe5
  TEST_RR 226, xt.dot8.uu, 0x0001ea61, 0xeb8f6e0d, 0xf7ffffe5
  TEST_RR 227, xt.dot8.uu, 0x00005109, 0x4c0423a5, 0x7e298c25
  TEST_RR 228, xt.dot8.uu, 0x000058e9, 0x5c0423a5, 0x7e298c25
  TEST_RR 229, xt.dot8.uu, 0x0002abc0, 0xfffedd26, 0xffffb58a
  TEST_RR 230, xt.dot8.uu, 0x00029bd0, 0xfffedd26, 0xefffb58a
  TEST_RR 231, xt.dot8.uu, 0x000150f3, 0xea0d05de, 0xffff7e66
  TEST_RR 232, xt.dot8.uu, 0x00013113, 0xca0d05de, 0xffff7e66
  TEST_RR 233, xt.dot8.uu, 0x00004621, 0x29403127, 0x1c25b88b
  TEST_RR 234, xt.dot8.uu, 0x00004b41, 0x29403127, 0x3c25b88b
  TEST_RR 235, xt.dot8.uu, 0x0000e453, 0x4144638e, 0xd02971da
  TEST_RR 236, xt.dot8.uu, 0x0000b053, 0x0144638e, 0xd02971da
  TEST_RR 237, xt.dot8.uu, 0x00014493, 0x0565a4f9, 0x482667f9
  TEST_RR 238, xt.dot8.uu, 0x00014353, 0x0565a4f9, 0x082667f9
  TEST_RR 239, xt.dot8.uu, 0x00006b02, 0x2e5d229a, 0xdd5c0f35
  TEST_RR 240, xt.dot8.uu, 0x0000d982, 0xae5d229a, 0xdd5c0f35
  TEST_RR 241, xt.dot8.uu, 0x0000b552, 0x76abea44, 0xaa4a2a39
  TEST_RR 242, xt.dot8.uu, 0x00007a52, 0x76abea44, 0x2a4a2a39

  // Noise.
  TEST_RR 243, xt.dot8.uu, 0x0001243f, 0xf25253fb, 0x2c1947e0
  TEST_RR 244, xt.dot8.uu, 0x00006b5f, 0x11afa308, 0x6a6e2184
  TEST_RR 245, xt.dot8.uu, 0x00016f23, 0x7b9b5ed9, 0xd48a72a5
  TEST_RR 246, xt.dot8.uu, 0x00019fd3, 0xed2d46f6, 0xde3b4abb
  TEST_RR 247, xt.dot8.uu, 0x0000d1b6, 0x56c16d3b, 0xb425a7da
  TEST_RR 248, xt.dot8.uu, 0x0001e61c, 0xba46fad1, 0xdae75cd6
  TEST_RR 249, xt.dot8.uu, 0x0000fe3a, 0x85adfa11, 0x67558d54
  TEST_RR 250, xt.dot8.uu, 0x0000dd72, 0x80f7dc08, 0xcb423f44
  TEST_RR 251, xt.dot8.uu, 0x00010d0a, 0x0ea118fc, 0x6e8236b3
  TEST_RR 252, xt.dot8.uu, 0x00009cc6, 0xba47cc45, 0x97270c63
  TEST_RR 253, xt.dot8.uu, 0x00010d42, 0x489f2ca4, 0xcd3686f2
  TEST_RR 254, xt.dot8.uu, 0x00014c1d, 0x96dbeb48, 0x528873dd
  TEST_RR 255, xt.dot8.uu, 0x00013def, 0xbb19cd8f, 0xa91d8697
  TEST_RR 256, xt.dot8.uu, 0x00009738, 0x4a36a823, 0xd4f13716
  TEST_RR 257, xt.dot8.uu, 0x0000e7dc, 0x632018cf, 0x8a47cdba
  TEST_RR 258, xt.dot8.uu, 0x000120bc, 0x133edde4, 0x5779819f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 259, xt.dot8.uu, 0x0000e4ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 260, xt.dot8.uu, 0x0000e4ff, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 261, xt.dot8.uu, 0x0001dc82, 0xc35a96e7
  TEST_RR_ALL_SAME 262, xt.dot8.uu, 0x0001dc82, 0xc35a96e7
  TEST_RR_RD_IS_RS1 263, xt.dot8.uu, 0x0000e4ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 264, xt.dot8.uu, 0x0000e4ff, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 265, xt.dot8.uu, 0x000073ae, 0x5a0f3c85
  TEST_RR_ALL_SAME 266, xt.dot8.uu, 0x000073ae, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 267, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 268, xt.dot8.uu, 0x00007f80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 269, xt.dot8.uu, 0x00004000, 0x80000000
  TEST_RR_ALL_SAME 270, xt.dot8.uu, 0x00004000, 0x80000000
  TEST_RR_RD_IS_RS1 271, xt.dot8.uu, 21, 7, 3
  TEST_RR_RD_IS_RS2 272, xt.dot8.uu, 21, 7, 3
  TEST_RR_SAME_SOURCES 273, xt.dot8.uu, 49, 7
  TEST_RR_ALL_SAME 274, xt.dot8.uu, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 275, xt.dot8.uu, 0x0001ed6e, 0x04ebbabf, 0x04ebbabf, x1, x13, x19, x7
  TEST_RR_REGISTERS 276, xt.dot8.uu, 0x0000a5d2, 0x36c1261d, 0x36c1261d, x2, x14, x20, x7
  TEST_RR_REGISTERS 277, xt.dot8.uu, 0x000214e6, 0x6aef51f8, 0x6aef51f8, x4, x15, x21, x7
  TEST_RR_REGISTERS 278, xt.dot8.uu, 0x00030727, 0xffffff3a, 0xffffff3a, x5, x16, x22, x7
  TEST_RR_REGISTERS 279, xt.dot8.uu, 0x0001e55b, 0xdc5fa5c7, 0xdc5fa5c7, x6, x17, x23, x7
  TEST_RR_REGISTERS 280, xt.dot8.uu, 0x0003d393, 0xffffffec, 0xffffffec, x7, x18, x24, x5
  TEST_RR_REGISTERS 281, xt.dot8.uu, 0x00012693, 0x53e4674d, 0x53e4674d, x8, x19, x25, x7
  TEST_RR_REGISTERS 282, xt.dot8.uu, 0x0003d393, 0xffffffec, 0xffffffec, x9, x20, x26, x7
  TEST_RR_REGISTERS 283, xt.dot8.uu, 0x0002353a, 0xffa86bc8, 0xffa86bc8, x10, x21, x27, x7
  TEST_RR_REGISTERS 284, xt.dot8.uu, 0x0000a502, 0x84556c4d, 0x84556c4d, x11, x22, x28, x7
  TEST_RR_REGISTERS 285, xt.dot8.uu, 0x0002412b, 0xfffc5f65, 0xfffc5f65, x12, x23, x29, x7
  TEST_RR_REGISTERS 286, xt.dot8.uu, 0x0001e393, 0xff91bc31, 0xff91bc31, x13, x24, x30, x7
  TEST_RR_REGISTERS 287, xt.dot8.uu, 0x00004b01, 0x55681a16, 0x55681a16, x14, x25, x31, x7
  TEST_RR_REGISTERS 288, xt.dot8.uu, 0x00011dde, 0x358cda39, 0x358cda39, x15, x26, x1, x7
  TEST_RR_REGISTERS 289, xt.dot8.uu, 0x00008342, 0x6e037657, 0x6e037657, x16, x27, x2, x7
  TEST_RR_REGISTERS 290, xt.dot8.uu, 0x0003e064, 0xfffff9f9, 0xfffff9f9, x17, x28, x4, x7
  TEST_RR_REGISTERS 291, xt.dot8.uu, 0x00004f38, 0x00040a8e, 0x00040a8e, x18, x29, x5, x7
  TEST_RR_REGISTERS 292, xt.dot8.uu, 0x0001fd73, 0xff98c53b, 0xff98c53b, x19, x30, x6, x7
  TEST_RR_REGISTERS 293, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff, x20, x31, x7, x5
  TEST_RR_REGISTERS 294, xt.dot8.uu, 0x0002bcb9, 0xfee9f608, 0xfee9f608, x21, x1, x8, x7
  TEST_RR_REGISTERS 295, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff, x22, x2, x9, x7
  TEST_RR_REGISTERS 296, xt.dot8.uu, 0x00008c2b, 0x0003a55d, 0x0003a55d, x23, x4, x10, x7
  TEST_RR_REGISTERS 297, xt.dot8.uu, 0x0000cc2d, 0x2e5f7aa2, 0x2e5f7aa2, x24, x5, x11, x7
  TEST_RR_REGISTERS 298, xt.dot8.uu, 0x00009589, 0x8231407a, 0x8231407a, x25, x6, x12, x7
  TEST_RR_REGISTERS 299, xt.dot8.uu, 3381, 0x0026012c, 0x0026012c, x26, x7, x13, x5
  TEST_RR_REGISTERS 300, xt.dot8.uu, 0x00031f16, 0xfffffe64, 0xfffffe64, x27, x8, x14, x7
  TEST_RR_REGISTERS 301, xt.dot8.uu, 0x000107e1, 0xf05a022b, 0xf05a022b, x28, x9, x15, x7
  TEST_RR_REGISTERS 302, xt.dot8.uu, 52, 1540, 1540, x29, x10, x16, x7
  TEST_RR_REGISTERS 303, xt.dot8.uu, 0x00016c65, 0x07cad84c, 0x07cad84c, x30, x11, x17, x7
  TEST_RR_REGISTERS 304, xt.dot8.uu, 0x00024ba1, 0xfc729dde, 0xfc729dde, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 305, 0, xt.dot8.uu, 0x00002db7, 0x03016921, 0x9a936412
  TEST_RR_RESULT_AFTER 306, 1, xt.dot8.uu, 0x000149e2, 0x082cf0d2, 0xfffffc33
  TEST_RR_RESULT_AFTER 307, 2, xt.dot8.uu, 0x0000f892, 0x7b9a502c, 0x5af0915b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 308, 0, 0, xt.dot8.uu, 0x0000c82d, 3554, 3554
  TEST_RR_12_AFTER 309, 0, 1, xt.dot8.uu, 0x0000d6c5, 0x596c8288, 0x596c8288
  TEST_RR_12_AFTER 310, 0, 2, xt.dot8.uu, 0x0001108a, 0x9c3821cb, 0x9c3821cb
  TEST_RR_12_AFTER 311, 1, 0, xt.dot8.uu, 0x00014655, 0xd2026da6, 0xd2026da6
  TEST_RR_12_AFTER 312, 1, 1, xt.dot8.uu, 0x0000c999, 0x50a97a2a, 0x50a97a2a
  TEST_RR_12_AFTER 313, 1, 2, xt.dot8.uu, 333, 786, 786
  TEST_RR_12_AFTER 314, 2, 0, xt.dot8.uu, 0x0000b0c2, 0x0000c355, 0x0000c355
  TEST_RR_12_AFTER 315, 2, 1, xt.dot8.uu, 9, 3, 3
  TEST_RR_12_AFTER 316, 2, 2, xt.dot8.uu, 0x0001292b, 0xfd4c4d13, 0xfd4c4d13
  TEST_RR_21_AFTER 317, 0, 0, xt.dot8.uu, 0x00035377, 0xffff99fe, 0xffff99fe
  TEST_RR_21_AFTER 318, 0, 1, xt.dot8.uu, 0x0001101f, 0x77d51762, 0x77d51762
  TEST_RR_21_AFTER 319, 0, 2, xt.dot8.uu, 0x0001e021, 0x967af89b, 0x967af89b
  TEST_RR_21_AFTER 320, 1, 0, xt.dot8.uu, 0x00005cea, 0x8e2b2a03, 0x8e2b2a03
  TEST_RR_21_AFTER 321, 1, 1, xt.dot8.uu, 0x00016db9, 0xf8a22742, 0xf8a22742
  TEST_RR_21_AFTER 322, 1, 2, xt.dot8.uu, 0x0001e39e, 0x6f8ae5c8, 0x6f8ae5c8
  TEST_RR_21_AFTER 323, 2, 0, xt.dot8.uu, 0x0003d1bc, 0xffffffeb, 0xffffffeb
  TEST_RR_21_AFTER 324, 2, 1, xt.dot8.uu, 0x0000fb69, 0x0018fb1c, 0x0018fb1c
  TEST_RR_21_AFTER 325, 2, 2, xt.dot8.uu, 0x0000ea97, 0xa52aaf15, 0xa52aaf15
  TEST_RR_BOTH_AFTER 326, 0, 0, xt.dot8.uu, 0x0000cb6f, 0x3bb70f7a, 0x3bb70f7a
  TEST_RR_BOTH_AFTER 327, 0, 1, xt.dot8.uu, 0x000056fa, 0xdbcef5df, 0x00002739
  TEST_RR_BOTH_AFTER 328, 0, 2, xt.dot8.uu, 0x00018f62, 0x03dc30e3, 0x03dc30e3
  TEST_RR_BOTH_AFTER 329, 1, 0, xt.dot8.uu, 0x0001db39, 0xbc91f252, 0xbc91f252
  TEST_RR_BOTH_AFTER 330, 1, 1, xt.dot8.uu, 0x0000a23f, 0x71a9030e, 0x71a9030e
  TEST_RR_BOTH_AFTER 331, 2, 0, xt.dot8.uu, 0x0002366e, 0xdc1addd9, 0xdc1addd9

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 332, 0, xt.dot8.uu, 0x00016a0a, 0x826eef51, 0x826eef51
  TEST_RR_RS2_LOADED 333, 0, xt.dot8.uu, 0x00016a0a, 0x826eef51, 0x826eef51
  TEST_RR_BOTH_LOADED 334, 0, xt.dot8.uu, 0x00016a0a, 0x826eef51
  TEST_RR_RS1_LOADED 335, 1, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff
  TEST_RR_RS2_LOADED 336, 1, xt.dot8.uu, 0x0003f804, 0xffffffff, 0xffffffff
  TEST_RR_BOTH_LOADED 337, 1, xt.dot8.uu, 0x0003f804, 0xffffffff
  TEST_RR_RS1_LOADED 338, 2, xt.dot8.uu, 0x0001c2de, 0xf477be4b, 0xf477be4b
  TEST_RR_RS2_LOADED 339, 2, xt.dot8.uu, 0x0001c2de, 0xf477be4b, 0xf477be4b
  TEST_RR_BOTH_LOADED 340, 2, xt.dot8.uu, 0x0001c2de, 0xf477be4b

  // Each result is at once a source.
  TEST_RR_CHAIN 341, xt.dot8.uu, 0x00014073, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 342, xt.dot8.uu, 0x00007518, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 343, xt.dot8.uu, 0x0000f807, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 344, xt.dot8.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 345, xt.dot8.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 346, xt.dot8.uu, 0, 1
  TEST_RR_ZERO_RS2 347, xt.dot8.uu, 0, 1
  TEST_RR_ZERO_RS1 348, xt.dot8.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 349, xt.dot8.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 350, xt.dot8.uu, 0, 0x60000000
  TEST_RR_ZERO_RS2 351, xt.dot8.uu, 0, 0x60000000
  TEST_RR_ZERO_RS1 352, xt.dot8.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 353, xt.dot8.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 354, xt.dot8.uu, 0, 5
  TEST_RR_ZERO_RS2 355, xt.dot8.uu, 0, 5
  TEST_RR_ZERO_RS1 356, xt.dot8.uu, 0, 0x00030201
  TEST_RR_ZERO_RS2 357, xt.dot8.uu, 0, 0x00030201
  TEST_RR_ZERO_RS1 358, xt.dot8.uu, 0, 0
  TEST_RR_ZERO_RS2 359, xt.dot8.uu, 0, 0
  TEST_RR_ZERO_BOTH 360, xt.dot8.uu, 0
  TEST_RR_ZERO_RD 361, xt.dot8.uu, 0x00005d61, 0xe3ebe9bc
  TEST_RR_ZERO_RD 362, xt.dot8.uu, 0xb391fdd1, 0x49c29d1f
  TEST_RR_ZERO_RD 363, xt.dot8.uu, 0x38d3c96a, 0xfffffe47

TEST_END
