// xor: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, xor, 0, 0, 0
  TEST_RR 3, xor, 1, 0, 1
  TEST_RR 4, xor, 2, 0, 2
  TEST_RR 5, xor, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, xor, 0x80000000, 0, 0x80000000
  TEST_RR 7, xor, 0x80000001, 0, 0x80000001
  TEST_RR 8, xor, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, xor, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, xor, 1, 1, 0
  TEST_RR 11, xor, 0, 1, 1
  TEST_RR 12, xor, 3, 1, 2
  TEST_RR 13, xor, 0x7ffffffe, 1, 0x7fffffff
  TEST_RR 14, xor, 0x80000001, 1, 0x80000000
  TEST_RR 15, xor, 0x80000000, 1, 0x80000001
  TEST_RR 16, xor, 0xffff8001, 1, 0xffff8000
  TEST_RR 17, xor, 0xfffffffe, 1, 0xffffffff
  TEST_RR 18, xor, 2, 2, 0
  TEST_RR 19, xor, 3, 2, 1
  TEST_RR 20, xor, 0, 2, 2
  TEST_RR 21, xor, 0x7ffffffd, 2, 0x7fffffff
  TEST_RR 22, xor, 0x80000002, 2, 0x80000000
  TEST_RR 23, xor, 0x80000003, 2, 0x80000001
  TEST_RR 24, xor, 0xffff8002, 2, 0xffff8000
  TEST_RR 25, xor, 0xfffffffd, 2, 0xffffffff
  TEST_RR 26, xor, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, xor, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 28, xor, 0x7ffffffd, 0x7fffffff, 2
  TEST_RR 29, xor, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, xor, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, xor, 0xfffffffe, 0x7fffffff, 0x80000001
  TEST_RR 32, xor, 0x80007fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, xor, 0x80000000, 0x7fffffff, 0xffffffff
  TEST_RR 34, xor, 0x80000000, 0x80000000, 0
  TEST_RR 35, xor, 0x80000001, 0x80000000, 1
  TEST_RR 36, xor, 0x80000002, 0x80000000, 2
  TEST_RR 37, xor, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, xor, 0, 0x80000000, 0x80000000
  TEST_RR 39, xor, 1, 0x80000000, 0x80000001
  TEST_RR 40, xor, 0x7fff8000, 0x80000000, 0xffff8000
  TEST_RR 41, xor, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR 42, xor, 0x80000001, 0x80000001, 0
  TEST_RR 43, xor, 0x80000000, 0x80000001, 1
  TEST_RR 44, xor, 0x80000003, 0x80000001, 2
  TEST_RR 45, xor, 0xfffffffe, 0x80000001, 0x7fffffff
  TEST_RR 46, xor, 1, 0x80000001, 0x80000000
  TEST_RR 47, xor, 0, 0x80000001, 0x80000001
  TEST_RR 48, xor, 0x7fff8001, 0x80000001, 0xffff8000
  TEST_RR 49, xor, 0x7ffffffe, 0x80000001, 0xffffffff
  TEST_RR 50, xor, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, xor, 0xffff8001, 0xffff8000, 1
  TEST_RR 52, xor, 0xffff8002, 0xffff8000, 2
  TEST_RR 53, xor, 0x80007fff, 0xffff8000, 0x7fffffff
  TEST_RR 54, xor, 0x7fff8000, 0xffff8000, 0x80000000
  TEST_RR 55, xor, 0x7fff8001, 0xffff8000, 0x80000001
  TEST_RR 56, xor, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, xor, 0x00007fff, 0xffff8000, 0xffffffff
  TEST_RR 58, xor, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, xor, 0xfffffffe, 0xffffffff, 1
  TEST_RR 60, xor, 0xfffffffd, 0xffffffff, 2
  TEST_RR 61, xor, 0x80000000, 0xffffffff, 0x7fffffff
  TEST_RR 62, xor, 0x7fffffff, 0xffffffff, 0x80000000
  TEST_RR 63, xor, 0x7ffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, xor, 0x00007fff, 0xffffffff, 0xffff8000
  TEST_RR 65, xor, 0, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, xor, 0x00c4d78a, 98, 0x00c4d7e8
  TEST_RR 67, xor, 0x00c4d78b, 99, 0x00c4d7e8
  TEST_RR 68, xor, 0x6b7fb8da, 0xd1a3c7c0, 0xbadc7f1a
  TEST_RR 69, xor, 0x6b7fb8db, 0xd1a3c7c0, 0xbadc7f1b
  TEST_RR 70, xor, 0xa8117e18, 13, 0xa8117e15
  TEST_RR 71, xor, 0xa8117e1a, 15, 0xa8117e15
  TEST_RR 72, xor, 0xe4c3477f, 0x19634291, 0xfda005ee
  TEST_RR 73, xor, 0xe4c3477d, 0x19634291, 0xfda005ec
  TEST_RR 74, xor, 0x3ba9a7fc, 0xfffffe29, 0xc45659d5
  TEST_RR 75, xor, 0x3ba9a7f8, 0xfffffe2d, 0xc45659d5
  TEST_RR 76, xor, 0x6d1e4a53, 0x6d009950, 0x001ed303
  TEST_RR 77, xor, 0x6d1e4a57, 0x6d009950, 0x001ed307
  TEST_RR 78, xor, 0x7bfcfcdd, 0x00007227, 0x7bfc8efa
  TEST_RR 79, xor, 0x7bfcfcd5, 0x0000722f, 0x7bfc8efa
  TEST_RR 80, xor, 0xdb0b5bcc, 0x24f4a433, 0xffffffff
  TEST_RR 81, xor, 0xdb0b5bc4, 0x24f4a433, 0xfffffff7
  TEST_RR 82, xor, 0xfffd2f09, 0x0003aa1a, 0xfffe8513
  TEST_RR 83, xor, 0xfffd2f19, 0x0003aa0a, 0xfffe8513
  TEST_RR 84, xor, 0x8787b589, 0xbadf2151, 0x3d5894d8
  TEST_RR 85, xor, 0x8787b599, 0xbadf2151, 0x3d5894c8
  TEST_RR 86, xor, 0x0002f6be, 24, 0x0002f6a6
  TEST_RR 87, xor, 0x0002f69e, 56, 0x0002f6a6
  TEST_RR 88, xor, 0xff306305, 0x00cf00d1, 0xffff63d4
  TEST_RR 89, xor, 0xff306325, 0x00cf00d1, 0xffff63f4
  TEST_RR 90, xor, 0x6ec35034, 0x7b57202f, 0x1594701b
  TEST_RR 91, xor, 0x6ec35074, 0x7b57206f, 0x1594701b
  TEST_RR 92, xor, 0x0efff9b1, 0xf1035780, 0xfffcae31
  TEST_RR 93, xor, 0x0efff9f1, 0xf1035780, 0xfffcae71
  TEST_RR 94, xor, 0xfac78da8, 0x0000175c, 0xfac79af4
  TEST_RR 95, xor, 0xfac78d28, 0x000017dc, 0xfac79af4
  TEST_RR 96, xor, 0x315132a3, 0xcea9753a, 0xfff84799
  TEST_RR 97, xor, 0x31513223, 0xcea9753a, 0xfff84719
  TEST_RR 98, xor, 0x0000802d, 0xffff7fee, 0xffffffc3
  TEST_RR 99, xor, 0x0000812d, 0xffff7eee, 0xffffffc3
  TEST_RR 100, xor, 0x1205cc4b, 0x1206ead0, 0x0003269b
  TEST_RR 101, xor, 0x1205cd4b, 0x1206ead0, 0x0003279b
  TEST_RR 102, xor, 0xffdb0d3d, 0xffdb0d2f, 18
  TEST_RR 103, xor, 0xffdb0f3d, 0xffdb0f2f, 18
  TEST_RR 104, xor, 0xc8d21466, 0x00001138, 0xc8d2055e
  TEST_RR 105, xor, 0xc8d21666, 0x00001138, 0xc8d2075e
  TEST_RR 106, xor, 0x00001ac3, 0xffffe537, 0xfffffff4
  TEST_RR 107, xor, 0x00001ec3, 0xffffe137, 0xfffffff4
  TEST_RR 108, xor, 0x89bcfd5d, 0xfe21efe6, 0x779d12bb
  TEST_RR 109, xor, 0x89bcf95d, 0xfe21efe6, 0x779d16bb
  TEST_RR 110, xor, 0x7a0591e9, 0x85e1457f, 0xffe4d496
  TEST_RR 111, xor, 0x7a0599e9, 0x85e14d7f, 0xffe4d496
  TEST_RR 112, xor, 0x2b45cb0c, 0xd4ba3549, 0xfffffe45
  TEST_RR 113, xor, 0x2b45c30c, 0xd4ba3549, 0xfffff645
  TEST_RR 114, xor, 0xed49e0ee, 0xfff8e0b5, 0x12b1005b
  TEST_RR 115, xor, 0xed49f0ee, 0xfff8f0b5, 0x12b1005b
  TEST_RR 116, xor, 0x00021903, 0xfffffffc, 0xfffde6ff
  TEST_RR 117, xor, 0x00020903, 0xfffffffc, 0xfffdf6ff
  TEST_RR 118, xor, 0x00fc0b80, 0x00fc0bd8, 88
  TEST_RR 119, xor, 0x00fc2b80, 0x00fc2bd8, 88
  TEST_RR 120, xor, 0x00198732, 0x001981b3, 1665
  TEST_RR 121, xor, 0x0019a732, 0x001981b3, 0x00002681
  TEST_RR 122, xor, 0xe3006246, 0xe2acb146, 0x01acd300
  TEST_RR 123, xor, 0xe3002246, 0xe2acf146, 0x01acd300
  TEST_RR 124, xor, 0x80dfc66c, 0xff86b92c, 0x7f597f40
  TEST_RR 125, xor, 0x80df866c, 0xff86b92c, 0x7f593f40
  TEST_RR 126, xor, 0xa354035d, 0x787bd000, 0xdb2fd35d
  TEST_RR 127, xor, 0xa354835d, 0x787b5000, 0xdb2fd35d
  TEST_RR 128, xor, 0x4dd124f4, 0xb22edb0d, 0xfffffff9
  TEST_RR 129, xor, 0x4dd1a4f4, 0xb22edb0d, 0xffff7ff9
  TEST_RR 130, xor, 2, 0xfffffffd, 0xffffffff
  TEST_RR 131, xor, 0x00010002, 0xfffefffd, 0xffffffff
  TEST_RR 132, xor, 0xf261f8b4, 0xf261f895, 33
  TEST_RR 133, xor, 0xf260f8b4, 0xf261f895, 0x00010021
  TEST_RR 134, xor, 0x0ccd8432, 0xff654d41, 0xf3a8c973
  TEST_RR 135, xor, 0x0ccf8432, 0xff674d41, 0xf3a8c973
  TEST_RR 136, xor, 0x0b5127bb, 0x2ab6a60c, 0x21e781b7
  TEST_RR 137, xor, 0x0b5327bb, 0x2ab6a60c, 0x21e581b7
  TEST_RR 138, xor, 0xafd3e1a2, 0x00004191, 0xafd3a033
  TEST_RR 139, xor, 0xafd7e1a2, 0x00044191, 0xafd3a033
  TEST_RR 140, xor, 0xbb869291, 0xa948f1fd, 0x12ce636c
  TEST_RR 141, xor, 0xbb829291, 0xa948f1fd, 0x12ca636c
  TEST_RR 142, xor, 0xa6a2926a, 0xa6a0e881, 0x00027aeb
  TEST_RR 143, xor, 0xa6aa926a, 0xa6a8e881, 0x00027aeb
  TEST_RR 144, xor, 0x7fff27ce, 0x7fff2533, 765
  TEST_RR 145, xor, 0x7ff727ce, 0x7fff2533, 0x000802fd
  TEST_RR 146, xor, 0x51b24eff, 0x1e3e57ea, 0x4f8c1915
  TEST_RR 147, xor, 0x51a24eff, 0x1e2e57ea, 0x4f8c1915
  TEST_RR 148, xor, 2, 3, 1
  TEST_RR 149, xor, 0x00100002, 3, 0x00100001
  TEST_RR 150, xor, 0x63c85336, 0x9c371c2c, 0xffff4f1a
  TEST_RR 151, xor, 0x63e85336, 0x9c171c2c, 0xffff4f1a
  TEST_RR 152, xor, 0xbe73bea4, 0xc1e30d51, 0x7f90b3f5
  TEST_RR 153, xor, 0xbe53bea4, 0xc1e30d51, 0x7fb0b3f5
  TEST_RR 154, xor, 0xca250ea4, 0xc02a3c72, 0x0a0f32d6
  TEST_RR 155, xor, 0xca650ea4, 0xc06a3c72, 0x0a0f32d6
  TEST_RR 156, xor, 0xfffffd6d, 0xfffffc46, 299
  TEST_RR 157, xor, 0xffbffd6d, 0xfffffc46, 0x0040012b
  TEST_RR 158, xor, 0x98e0ca6d, 0x6530e518, 0xfdd02f75
  TEST_RR 159, xor, 0x9860ca6d, 0x65b0e518, 0xfdd02f75
  TEST_RR 160, xor, 0x00435786, 1640, 0x004351ee
  TEST_RR 161, xor, 0x00c35786, 1640, 0x00c351ee
  TEST_RR 162, xor, 0xffffe2c5, 18, 0xffffe2d7
  TEST_RR 163, xor, 0xfeffe2c5, 0x01000012, 0xffffe2d7
  TEST_RR 164, xor, 0x003e5b32, 0xffffff60, 0xffc1a452
  TEST_RR 165, xor, 0x013e5b32, 0xffffff60, 0xfec1a452
  TEST_RR 166, xor, 0x4924405d, 0x4920e989, 0x0004a9d4
  TEST_RR 167, xor, 0x4b24405d, 0x4b20e989, 0x0004a9d4
  TEST_RR 168, xor, 0x6023a020, 0x457040ee, 0x2553e0ce
  TEST_RR 169, xor, 0x6223a020, 0x457040ee, 0x2753e0ce
  TEST_RR 170, xor, 0x08cf7575, 0xf730005d, 0xffff7528
  TEST_RR 171, xor, 0x0ccf7575, 0xf330005d, 0xffff7528
  TEST_RR 172, xor, 0x24ccf8f6, 0xfcf43411, 0xd838cce7
  TEST_RR 173, xor, 0x20ccf8f6, 0xfcf43411, 0xdc38cce7
  TEST_RR 174, xor, 0x9683dfbd, 0xc07995d8, 0x56fa4a65
  TEST_RR 175, xor, 0x9e83dfbd, 0xc87995d8, 0x56fa4a65
  TEST_RR 176, xor, 0x2fdfa879, 0x3f6fdc82, 0x10b074fb
  TEST_RR 177, xor, 0x27dfa879, 0x3f6fdc82, 0x18b074fb
  TEST_RR 178, xor, 0x58b440c4, 0x50ebdb28, 0x085f9bec
  TEST_RR 179, xor, 0x48b440c4, 0x40ebdb28, 0x085f9bec
  TEST_RR 180, xor, 0x5a349f3f, 0xa5cb63c7, 0xfffffcf8
  TEST_RR 181, xor, 0x4a349f3f, 0xa5cb63c7, 0xeffffcf8
  TEST_RR 182, xor, 0x78d12e22, 0x2cdb0502, 0x540a2b20
  TEST_RR 183, xor, 0x58d12e22, 0x0cdb0502, 0x540a2b20
  TEST_RR 184, xor, 0x001606c0, 103, 0x001606a7
  TEST_RR 185, xor, 0x201606c0, 103, 0x201606a7
  TEST_RR 186, xor, 0xe500b0d6, 0xe509d69f, 0x00096649
  TEST_RR 187, xor, 0xa500b0d6, 0xa509d69f, 0x00096649
  TEST_RR 188, xor, 0x68ff76ee, 0xf1190ae0, 0x99e67c0e
  TEST_RR 189, xor, 0x28ff76ee, 0xf1190ae0, 0xd9e67c0e
  TEST_RR 190, xor, 0xfb69d576, 0x429fc123, 0xb9f61455
  TEST_RR 191, xor, 0x7b69d576, 0xc29fc123, 0xb9f61455
  TEST_RR 192, xor, 0xe2ff773e, 0x3fd9e23f, 0xdd269501
  TEST_RR 193, xor, 0x62ff773e, 0x3fd9e23f, 0x5d269501

  // Noise.
  TEST_RR 194, xor, 0x47aa3a32, 0xd94e5997, 0x9ee463a5
  TEST_RR 195, xor, 0xf43e2cb4, 0x33d65a07, 0xc7e876b3
  TEST_RR 196, xor, 0x3cef05df, 0x0ea05702, 0x324f52dd
  TEST_RR 197, xor, 0x124de786, 0xb1492070, 0xa304c7f6
  TEST_RR 198, xor, 0xf8981891, 0x4565af34, 0xbdfdb7a5
  TEST_RR 199, xor, 0x917d1371, 0x5a5fc1b6, 0xcb22d2c7
  TEST_RR 200, xor, 0x67b0844d, 0x48ea2722, 0x2f5aa36f
  TEST_RR 201, xor, 0xeae1597f, 0xb257c006, 0x58b69979
  TEST_RR 202, xor, 0x5ba08481, 0xd3008cd7, 0x88a00856
  TEST_RR 203, xor, 0x04e53c42, 0x09c2ece3, 0x0d27d0a1
  TEST_RR 204, xor, 0xc703969b, 0x9f1b6fbb, 0x5818f920
  TEST_RR 205, xor, 0x4915dcb8, 0x3b109042, 0x72054cfa
  TEST_RR 206, xor, 0xe0121c20, 0xd0f50527, 0x30e71907
  TEST_RR 207, xor, 0x2638e9f0, 0x7318fbd9, 0x55201229
  TEST_RR 208, xor, 0x28435426, 0x9f458b2d, 0xb706df0b
  TEST_RR 209, xor, 0xf696fb22, 0xf9b97dda, 0x0f2f86f8

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, xor, 0x9955aa62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, xor, 0x9955aa62, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, xor, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 213, xor, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, xor, 0x9955aa62, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, xor, 0x9955aa62, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, xor, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, xor, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, xor, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, xor, 0x7fffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, xor, 0, 0x80000000
  TEST_RR_ALL_SAME 221, xor, 0, 0x80000000
  TEST_RR_RD_IS_RS1 222, xor, 4, 7, 3
  TEST_RR_RD_IS_RS2 223, xor, 4, 7, 3
  TEST_RR_SAME_SOURCES 224, xor, 0, 7
  TEST_RR_ALL_SAME 225, xor, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, xor, 0xfab277d5, 0xfab27123, 1782, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, xor, 0xf8596a31, 0xffffff8c, 0x07a695bd, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, xor, 0x69e93c24, 0x00b9d9d2, 0x6950e5f6, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, xor, 0x09fe2817, 2, 0x09fe2815, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, xor, 0xfc17ff4e, 0xffc50aa5, 0x03d2f5eb, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, xor, 0xd15f15be, 0x2ea0ea43, 0xfffffffd, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, xor, 0xa8519aa1, 0x001e9601, 0xa84f0ca0, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, xor, 0xffde4c99, 0x00003564, 0xffde79fd, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, xor, 0xffffdbcf, 0x00002e3e, 0xfffff5f1, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, xor, 0x00002af0, 0xffffd50d, 0xfffffffd, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, xor, 0x215fe05a, 0x987136a5, 0xb92ed6ff, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, xor, 0x1b8f5c42, 0xffc33387, 0xe44c6fc5, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, xor, 273, 0xffffff8d, 0xfffffe9c, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, xor, 0x6b017c0a, 0x94fe83e3, 0xffffffe9, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, xor, 0x806e7523, 0x40f42a9c, 0xc09a5fbf, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, xor, 0x8f7e88b7, 0x2b873848, 0xa4f9b0ff, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, xor, 0xa3df3a64, 0xa3dc3df3, 0x00030797, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, xor, 0x33fce2cb, 0x33fcde9e, 0x00003c55, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, xor, 0xff25981d, 0xff259806, 27, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, xor, 0x000de2ff, 304, 0x000de3cf, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, xor, 0xc8aca526, 0x37a9bb44, 0xff051e62, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, xor, 0x00177864, 0xfffffff2, 0xffe88796, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, xor, 0x29a89fd9, 0x2c6e915c, 0x05c60e85, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, xor, 0x1b7010d2, 0xffffca72, 0xe48fdaa0, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, xor, 0x58e7adcd, 0x58e7ad62, 175, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, xor, 0xb030ba14, 3900, 0xb030b528, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, xor, 0xf7c07485, 0x083f8b53, 0xffffffd6, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, xor, 0xa2fde25a, 0x5d021db7, 0xffffffed, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, xor, 0xc02164b7, 0xfffff484, 0x3fde9033, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, xor, 0xbe096738, 0x41f698c3, 0xfffffffb, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, xor, 0xfffffa89, 663, 0xfffff81e
  TEST_RR_RESULT_AFTER 257, 1, xor, 0xffffffba, 0xffffffba, 0
  TEST_RR_RESULT_AFTER 258, 2, xor, 0xde956fdd, 0x0f3da113, 0xd1a8cece

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, xor, 0x579bf198, 0x579bfdc0, 3160
  TEST_RR_12_AFTER 260, 0, 1, xor, 0x13d9a1c7, 0xfffffff4, 0xec265e33
  TEST_RR_12_AFTER 261, 0, 2, xor, 0xa0a96b92, 0xd1d67cfd, 0x717f176f
  TEST_RR_12_AFTER 262, 1, 0, xor, 0x1c57a437, 0x1c57a793, 932
  TEST_RR_12_AFTER 263, 1, 1, xor, 0x42565c80, 0x00b2f93a, 0x42e4a5ba
  TEST_RR_12_AFTER 264, 1, 2, xor, 0xab8f0996, 0x5470f669, 0xffffffff
  TEST_RR_12_AFTER 265, 2, 0, xor, 0x0b802f87, 0x6ae6fd61, 0x6166d2e6
  TEST_RR_12_AFTER 266, 2, 1, xor, 0xdb7eb74d, 0x500d6f81, 0x8b73d8cc
  TEST_RR_12_AFTER 267, 2, 2, xor, 0x7dc8b276, 0xc21346e1, 0xbfdbf497
  TEST_RR_21_AFTER 268, 0, 0, xor, 0x5eda2ae7, 0x0000356f, 0x5eda1f88
  TEST_RR_21_AFTER 269, 0, 1, xor, 0xbef731af, 0xbee408ec, 0x00133943
  TEST_RR_21_AFTER 270, 0, 2, xor, 0x9cf24884, 0x4bf2fbe4, 0xd700b360
  TEST_RR_21_AFTER 271, 1, 0, xor, 0x5e52fa21, 0x1f42f8fc, 0x411002dd
  TEST_RR_21_AFTER 272, 1, 1, xor, 0xe69c7400, 0x19638a96, 0xfffffe96
  TEST_RR_21_AFTER 273, 1, 2, xor, 0x129aea71, 0x56597c6b, 0x44c3961a
  TEST_RR_21_AFTER 274, 2, 0, xor, 0x39da24a2, 0x000123e6, 0x39db0744
  TEST_RR_21_AFTER 275, 2, 1, xor, 0x2471aacf, 0xdb8e540f, 0xfffffec0
  TEST_RR_21_AFTER 276, 2, 2, xor, 0x2e1a26ef, 0x1598f2c1, 0x3b82d42e
  TEST_RR_BOTH_AFTER 277, 0, 0, xor, 0x2d337833, 0x6861de19, 0x4552a62a
  TEST_RR_BOTH_AFTER 278, 0, 1, xor, 0x10b2b4c4, 0xffff446f, 0xef4df0ab
  TEST_RR_BOTH_AFTER 279, 0, 2, xor, 0xe3d32c95, 497, 0xe3d32d64
  TEST_RR_BOTH_AFTER 280, 1, 0, xor, 0x9fcdfb64, 0x9fcdfafa, 414
  TEST_RR_BOTH_AFTER 281, 1, 1, xor, 0x3ddc25e4, 0xffffffdc, 0xc223da38
  TEST_RR_BOTH_AFTER 282, 2, 0, xor, 0xfcfb9fb2, 0xf9f252c0, 0x0509cd72

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, xor, 0x31e31e82, 0xba924e2a, 0x8b7150a8
  TEST_RR_RS2_LOADED 284, 0, xor, 0x31e31e82, 0xba924e2a, 0x8b7150a8
  TEST_RR_BOTH_LOADED 285, 0, xor, 0, 0xba924e2a
  TEST_RR_RS1_LOADED 286, 1, xor, 0xedf2ad08, 0x119a4b68, 0xfc68e660
  TEST_RR_RS2_LOADED 287, 1, xor, 0xedf2ad08, 0x119a4b68, 0xfc68e660
  TEST_RR_BOTH_LOADED 288, 1, xor, 0, 0x119a4b68
  TEST_RR_RS1_LOADED 289, 2, xor, 0xd6463997, 0xd66ac612, 0x002cff85
  TEST_RR_RS2_LOADED 290, 2, xor, 0xd6463997, 0xd66ac612, 0x002cff85
  TEST_RR_BOTH_LOADED 291, 2, xor, 0, 0xd66ac612

  // Each result is at once a source.
  TEST_RR_CHAIN 292, xor, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, xor, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, xor, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, xor, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, xor, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, xor, 1, 1
  TEST_RR_ZERO_RS2 298, xor, 1, 1
  TEST_RR_ZERO_RS1 299, xor, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 300, xor, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS1 301, xor, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS2 302, xor, 0x60000000, 0x60000000
  TEST_RR_ZERO_RS1 303, xor, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS2 304, xor, 0xa0000000, 0xa0000000
  TEST_RR_ZERO_RS1 305, xor, 5, 5
  TEST_RR_ZERO_RS2 306, xor, 5, 5
  TEST_RR_ZERO_RS1 307, xor, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS2 308, xor, 0x00030201, 0x00030201
  TEST_RR_ZERO_RS1 309, xor, 0, 0
  TEST_RR_ZERO_RS2 310, xor, 0, 0
  TEST_RR_ZERO_BOTH 311, xor, 0
  TEST_RR_ZERO_RD 312, xor, 0x9be55268, 0xff95abc7
  TEST_RR_ZERO_RD 313, xor, 0x9af38e62, 0xfebb329e
  TEST_RR_ZERO_RD 314, xor, 0xffffffff, 0x330abc3e

TEST_END
