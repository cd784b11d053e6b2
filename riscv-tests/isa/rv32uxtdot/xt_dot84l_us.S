// xt.dot84l.us: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84l.us, 0xfffff800, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84l.us, 1536, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84l.us, 0xfffff000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84l.us, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84l.us, 0xfffffe00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84l.us, 0xfffff810, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84l.us, 1524, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84l.us, 0xfffff020, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84l.us, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84l.us, 0xfffffe04, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84l.us, 0xfffff780, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84l.us, 1632, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84l.us, 0xffffef00, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84l.us, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84l.us, 0xfffffde0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84l.us, 0xfffff890, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84l.us, 1428, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84l.us, 0xfffff120, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84l.us, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84l.us, 0xfffffe24, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84l.us, 0xfffff010, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84l.us, 3060, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84l.us, 0xffffe020, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84l.us, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84l.us, 0xfffffc04, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84l.us, 0xffffffdf, 0x87654321, 15
  TEST_RR 28, xt.dot84l.us, 0xffffffc8, 7, 0xfedcba98
  TEST_RR 29, xt.dot84l.us, 0xffffffbd, 0x87654321, 240
  TEST_RR 30, xt.dot84l.us, 0xfffffc80, 112, 0xfedcba98
  TEST_RR 31, xt.dot84l.us, 0xffffff9b, 0x87654321, 3840
  TEST_RR 32, xt.dot84l.us, 0xffffffcf, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84l.us, 0xffffff79, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84l.us, 0xfffffcf0, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84l.us, 0, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84l.us, 0xffffffd6, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84l.us, 0, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84l.us, 0xfffffd60, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84l.us, 0, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84l.us, 0xffffffdd, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84l.us, 0, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84l.us, 0xfffffdd0, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84l.us, 128, 128, 0x87654321
  TEST_RR 44, xt.dot84l.us, 1150, 0xfedcba98, 127
  TEST_RR 45, xt.dot84l.us, 256, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84l.us, 1558, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84l.us, 384, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84l.us, 0, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84l.us, 512, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84l.us, 0, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84l.us, 0, 0, 0
  TEST_RR 52, xt.dot84l.us, 0, 0, 1
  TEST_RR 53, xt.dot84l.us, 0, 0, 2
  TEST_RR 54, xt.dot84l.us, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84l.us, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84l.us, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84l.us, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84l.us, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84l.us, 0, 1, 0
  TEST_RR 60, xt.dot84l.us, 1, 1, 1
  TEST_RR 61, xt.dot84l.us, 2, 1, 2
  TEST_RR 62, xt.dot84l.us, 0xffffffff, 1, 0x7fffffff
  TEST_RR 63, xt.dot84l.us, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84l.us, 1, 1, 0x80000001
  TEST_RR 65, xt.dot84l.us, 0, 1, 0xffff8000
  TEST_RR 66, xt.dot84l.us, 0xffffffff, 1, 0xffffffff
  TEST_RR 67, xt.dot84l.us, 0, 2, 0
  TEST_RR 68, xt.dot84l.us, 2, 2, 1
  TEST_RR 69, xt.dot84l.us, 4, 2, 2
  TEST_RR 70, xt.dot84l.us, 0xfffffffe, 2, 0x7fffffff
  TEST_RR 71, xt.dot84l.us, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84l.us, 2, 2, 0x80000001
  TEST_RR 73, xt.dot84l.us, 0, 2, 0xffff8000
  TEST_RR 74, xt.dot84l.us, 0xfffffffe, 2, 0xffffffff
  TEST_RR 75, xt.dot84l.us, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84l.us, 255, 0x7fffffff, 1
  TEST_RR 77, xt.dot84l.us, 510, 0x7fffffff, 2
  TEST_RR 78, xt.dot84l.us, 0xfffffc84, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84l.us, 0, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84l.us, 255, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84l.us, 0xfffffc08, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84l.us, 0xfffffc84, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84l.us, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84l.us, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84l.us, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84l.us, 0xffffff80, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84l.us, 0, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84l.us, 0, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84l.us, 0xfffffc00, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84l.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84l.us, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84l.us, 1, 0x80000001, 1
  TEST_RR 93, xt.dot84l.us, 2, 0x80000001, 2
  TEST_RR 94, xt.dot84l.us, 0xffffff7f, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84l.us, 0, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84l.us, 1, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84l.us, 0xfffffc00, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84l.us, 0xffffff7f, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84l.us, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84l.us, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84l.us, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84l.us, 0xfffffd82, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84l.us, 0, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84l.us, 0, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84l.us, 0xfffff808, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84l.us, 0xfffffd82, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84l.us, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84l.us, 255, 0xffffffff, 1
  TEST_RR 109, xt.dot84l.us, 510, 0xffffffff, 2
  TEST_RR 110, xt.dot84l.us, 0xfffffc04, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84l.us, 0, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84l.us, 255, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84l.us, 0xfffff808, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84l.us, 0xfffffc04, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84l.us, 0xfffff9e5, 0x8f3eb827, 0x000192b6
  TEST_RR 116, xt.dot84l.us, 0xfffff9df, 0x8f3eb826, 0x000192b6
  TEST_RR 117, xt.dot84l.us, 0xfffffa7c, 0x0002b94e, 0xffff65ac
  TEST_RR 118, xt.dot84l.us, 0xfffffaca, 0x0002b94e, 0xffff65ad
  TEST_RR 119, xt.dot84l.us, 71, 0x25aa68a6, 0x22b770b2
  TEST_RR 120, xt.dot84l.us, 67, 0x25aa68a4, 0x22b770b2
  TEST_RR 121, xt.dot84l.us, 0xfffffda4, 0xe2c8567c, 0xd4bfee02
  TEST_RR 122, xt.dot84l.us, 0xfffffcac, 0xe2c8567c, 0xd4bfee00
  TEST_RR 123, xt.dot84l.us, 80, 0xd656c486, 600
  TEST_RR 124, xt.dot84l.us, 112, 0xd656c482, 600
  TEST_RR 125, xt.dot84l.us, 0xfffffd36, 0x153a2d66, 9
  TEST_RR 126, xt.dot84l.us, 0xfffffece, 0x153a2d66, 13
  TEST_RR 127, xt.dot84l.us, 480, 0x86763eaa, 0xb3b5bf46
  TEST_RR 128, xt.dot84l.us, 432, 0x86763ea2, 0xb3b5bf46
  TEST_RR 129, xt.dot84l.us, 497, 0x3c43f9fa, 0xb78a62d3
  TEST_RR 130, xt.dot84l.us, 0xfffffa21, 0x3c43f9fa, 0xb78a62db
  TEST_RR 131, xt.dot84l.us, 1799, 0xa1ed6c92, 0x7bfdf275
  TEST_RR 132, xt.dot84l.us, 1719, 0xa1ed6c82, 0x7bfdf275
  TEST_RR 133, xt.dot84l.us, 0xfffff3e1, 0xb4ad67c7, 0x01b2cfa8
  TEST_RR 134, xt.dot84l.us, 0xfffff448, 0xb4ad67c7, 0x01b2cfb8
  TEST_RR 135, xt.dot84l.us, 474, 0x939c3cfc, 0xfffd2e41
  TEST_RR 136, xt.dot84l.us, 442, 0x939c3cdc, 0xfffd2e41
  TEST_RR 137, xt.dot84l.us, 325, 0xc49ce518, 20
  TEST_RR 138, xt.dot84l.us, 783, 0xc49ce518, 52
  TEST_RR 139, xt.dot84l.us, 0xfffffdc2, 0x284713de, 0xfffffffe
  TEST_RR 140, xt.dot84l.us, 0xfffffe42, 0x2847139e, 0xfffffffe
  TEST_RR 141, xt.dot84l.us, 2786, 0xfffffcfe, 0x80efb547
  TEST_RR 142, xt.dot84l.us, 1778, 0xfffffcfe, 0x80efb507
  TEST_RR 143, xt.dot84l.us, 1575, 0x005dcc37, 0x9450a263
  TEST_RR 144, xt.dot84l.us, 1959, 0x005dccb7, 0x9450a263
  TEST_RR 145, xt.dot84l.us, 605, 0x79414cd5, 0x00da3c12
  TEST_RR 146, xt.dot84l.us, 0xfffffffd, 0x79414cd5, 0x00da3c92
  TEST_RR 147, xt.dot84l.us, 694, 0x6802f23b, 0xf500bc78
  TEST_RR 148, xt.dot84l.us, 701, 0x6802f33b, 0xf500bc78
  TEST_RR 149, xt.dot84l.us, 0xfffffd95, 0xfb71218c, 0xe0cbf6e9
  TEST_RR 150, xt.dot84l.us, 0xfffffe06, 0xfb71218c, 0xe0cbf7e9
  TEST_RR 151, xt.dot84l.us, 0xfffffa41, 0x15f4b5ef, 0x5f9e36a8
  TEST_RR 152, xt.dot84l.us, 0xfffffa35, 0x15f4b7ef, 0x5f9e36a8
  TEST_RR 153, xt.dot84l.us, 0xfffffb9e, 0x00f5ca72, 0xc06e3eee
  TEST_RR 154, xt.dot84l.us, 0xfffff9b4, 0x00f5ca72, 0xc06e3cee
  TEST_RR 155, xt.dot84l.us, 806, 0x000017a7, 0xfff78064
  TEST_RR 156, xt.dot84l.us, 782, 0x000013a7, 0xfff78064
  TEST_RR 157, xt.dot84l.us, 413, 0x00036c6a, 0xfc6fadf5
  TEST_RR 158, xt.dot84l.us, 401, 0x00036c6a, 0xfc6fa9f5
  TEST_RR 159, xt.dot84l.us, 0xfffff4f3, 0xffcf71cd, 0x33fee959
  TEST_RR 160, xt.dot84l.us, 0xfffff51b, 0xffcf79cd, 0x33fee959
  TEST_RR 161, xt.dot84l.us, 371, 0xfffecca7, 0x153d34ea
  TEST_RR 162, xt.dot84l.us, 0xfffff983, 0xfffecca7, 0x153d3cea
  TEST_RR 163, xt.dot84l.us, 1784, 0x672304fd, 0xba7d15d6
  TEST_RR 164, xt.dot84l.us, 1736, 0x672314fd, 0xba7d15d6
  TEST_RR 165, xt.dot84l.us, 198, 0x3ccff7b4, 0xfffa6a06
  TEST_RR 166, xt.dot84l.us, 258, 0x3ccff7b4, 0xfffa7a06
  TEST_RR 167, xt.dot84l.us, 0xffffff0a, 0x9f020329, 0xfffff93e
  TEST_RR 168, xt.dot84l.us, 0xffffff6a, 0x9f022329, 0xfffff93e
  TEST_RR 169, xt.dot84l.us, 0xfffff4ee, 0xaa72ede3, 0x6417d8bf
  TEST_RR 170, xt.dot84l.us, 0xfffff642, 0xaa72ede3, 0x6417f8bf
  TEST_RR 171, xt.dot84l.us, 0xfffffc2d, 0xfffffc08, 0x002cd2d4
  TEST_RR 172, xt.dot84l.us, 0xfffffced, 0xffffbc08, 0x002cd2d4
  TEST_RR 173, xt.dot84l.us, 0xfffff73a, 0xfffffef0, 0xffffffcd
  TEST_RR 174, xt.dot84l.us, 0xfffff33e, 0xfffffef0, 0xffffbfcd
  TEST_RR 175, xt.dot84l.us, 0xfffff92c, 0x532f00cc, 0x93322ac8
  TEST_RR 176, xt.dot84l.us, 0xfffff72c, 0x532f80cc, 0x93322ac8
  TEST_RR 177, xt.dot84l.us, 185, 0x90e7ed52, 0x5811d21f
  TEST_RR 178, xt.dot84l.us, 1337, 0x90e7ed52, 0x5811521f
  TEST_RR 179, xt.dot84l.us, 0xfffff8cc, 0x6479d601, 0x086c28ba
  TEST_RR 180, xt.dot84l.us, 0xfffff8d4, 0x6478d601, 0x086c28ba
  TEST_RR 181, xt.dot84l.us, 0xfffffa4b, 0xa5622b37, 0x3ae58d12
  TEST_RR 182, xt.dot84l.us, 0xfffffa51, 0xa5602b37, 0x3ae58d12
  TEST_RR 183, xt.dot84l.us, 0xfffffe06, 0x1e573fa3, 0xfffffffe
  TEST_RR 184, xt.dot84l.us, 0xfffffe0a, 0x1e533fa3, 0xfffffffe
  TEST_RR 185, xt.dot84l.us, 95, 19, 0xe139c235
  TEST_RR 186, xt.dot84l.us, 111, 0x00080013, 0xe139c235
  TEST_RR 187, xt.dot84l.us, 0xfffffce8, 0x8ffb9777, 0xffffffb3
  TEST_RR 188, xt.dot84l.us, 0xfffffcf8, 0x8feb9777, 0xffffffb3
  TEST_RR 189, xt.dot84l.us, 0xfffff2b5, 0xffffcce2, 0x2890f8fc
  TEST_RR 190, xt.dot84l.us, 0xfffff3b5, 0xffdfcce2, 0x2890f8fc
  TEST_RR 191, xt.dot84l.us, 0xfffff5d7, 0xffffff33, 0x582ddcc4
  TEST_RR 192, xt.dot84l.us, 0xfffff6d7, 0xffbfff33, 0x582ddcc4
  TEST_RR 193, xt.dot84l.us, 994, 0x3af0ba40, 0x6492d307
  TEST_RR 194, xt.dot84l.us, 610, 0x3a70ba40, 0x6492d307
  TEST_RR 195, xt.dot84l.us, 0xfffffb23, 0xfffffdb1, 0xfffffe39
  TEST_RR 196, xt.dot84l.us, 0xfffffb24, 0xfefffdb1, 0xfffffe39
  TEST_RR 197, xt.dot84l.us, 0xfffffcbc, 0xfffffb6a, 0x000030d8
  TEST_RR 198, xt.dot84l.us, 0xfffffcb6, 0xfdfffb6a, 0x000030d8
  TEST_RR 199, xt.dot84l.us, 1787, 0xfffffe09, 0xfffe72e0
  TEST_RR 200, xt.dot84l.us, 1759, 0xfbfffe09, 0xfffe72e0
  TEST_RR 201, xt.dot84l.us, 0xfffffb05, 0xffffffff, 0x03fa269a
  TEST_RR 202, xt.dot84l.us, 0xfffffaf5, 0xf7ffffff, 0x03fa269a
  TEST_RR 203, xt.dot84l.us, 2295, 0xffffffe0, 0x657e5220
  TEST_RR 204, xt.dot84l.us, 2215, 0xefffffe0, 0x657e5220
  TEST_RR 205, xt.dot84l.us, 400, 0xf76b021d, 0x2aec1045
  TEST_RR 206, xt.dot84l.us, 368, 0xd76b021d, 0x2aec1045
  TEST_RR 207, xt.dot84l.us, 0xfffffb8c, 0xb275bece, 0xffffeca4
  TEST_RR 208, xt.dot84l.us, 0xfffffb0c, 0xf275bece, 0xffffeca4
  TEST_RR 209, xt.dot84l.us, 0xfffffc1c, 0x09c162d9, 0x0037d1dc
  TEST_RR 210, xt.dot84l.us, 0xfffffa9c, 0x89c162d9, 0x0037d1dc

  // Noise.
  TEST_RR 211, xt.dot84l.us, 1475, 0x67a13666, 0xdfb856e1
  TEST_RR 212, xt.dot84l.us, 0xfffffd16, 0x1701df08, 0x9888d0df
  TEST_RR 213, xt.dot84l.us, 425, 0x24518d88, 0x81a02102
  TEST_RR 214, xt.dot84l.us, 1309, 0x6358e26e, 0x69df1507
  TEST_RR 215, xt.dot84l.us, 1572, 0xfc9bde23, 0x39dd412f
  TEST_RR 216, xt.dot84l.us, 0xfffff82b, 0x7521d85c, 0x3d18c381
  TEST_RR 217, xt.dot84l.us, 0xfffff382, 0x3c70d585, 0x08662899
  TEST_RR 218, xt.dot84l.us, 0xfffffc94, 0x2f652a64, 0x8dd90e38
  TEST_RR 219, xt.dot84l.us, 0xffffffa8, 0xf31e11bc, 0x199451f9
  TEST_RR 220, xt.dot84l.us, 747, 0x0886c13e, 0x2d0fc05d
  TEST_RR 221, xt.dot84l.us, 1408, 0xbf164f0d, 0xee186d37
  TEST_RR 222, xt.dot84l.us, 0xfffffd8b, 0x1f7004c1, 0xefadd23c
  TEST_RR 223, xt.dot84l.us, 0xfffffb49, 0xeef8ff69, 0xa432a785
  TEST_RR 224, xt.dot84l.us, 0xfffffef0, 0x0eaeae94, 0x6d3c9e10
  TEST_RR 225, xt.dot84l.us, 0xfffffe33, 0xa59c9fbf, 0x5667482f
  TEST_RR 226, xt.dot84l.us, 0xfffffe02, 0xb6252e16, 0x1e2ae680

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84l.us, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84l.us, 180, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84l.us, 492, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84l.us, 492, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84l.us, 271, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84l.us, 271, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84l.us, 395, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84l.us, 395, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84l.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84l.us, 0xffffff80, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84l.us, 0, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84l.us, 0, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84l.us, 21, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84l.us, 21, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84l.us, 49, 7
  TEST_RR_ALL_SAME 242, xt.dot84l.us, 49, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84l.us, 0xfffffeb8, 0x4037bf12, 0xb6f72ee2, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.us, 0xfffffc44, 0xfffff8c6, 0xffffffff, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.us, 0xfffffff4, 0x000f1ded, 1488, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.us, 0xfffff94a, 0xec956b55, 0xd96fa68c, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.us, 611, 0xd45b484c, 308, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.us, 306, 0xffe1ef43, 17, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.us, 0xfffffdb4, 0x01e584b4, 28, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.us, 608, 0xffca1ee5, 0x5be1e104, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.us, 0xffffff90, 14, 0x6886d058, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.us, 0xfffff22a, 0xfffffff1, 0xffc11b8e, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.us, 0xfffff6aa, 0xffff3223, 0xec73bc39, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.us, 786, 0x3183d602, 0x6700cc74, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.us, 0xfffff8e9, 0xff094385, 0x0619d28c, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.us, 0xfffffaef, 0x0000a047, 0x8f2aadb9, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.us, 1242, 207, 0x1fa8b706, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.us, 0xfffffbe2, 0xffff3752, 0xfffbcf7e, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.us, 0xfffffbc5, 0xe697819d, 0xffffd1df, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.us, 2629, 0xfbfbf423, 0xfffd0734, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.us, 1743, 0x238b99fc, 0x82860613, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.us, 1088, 0xf5a2352c, 0x86c425c0, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.us, 0xfffff5da, 0xffffe7af, 0x000baa20, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.us, 831, 0xfffffe0a, 0x33a8b447, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.us, 0xfffff91f, 0xfffffffc, 0x0010c058, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.us, 455, 0xfff2671e, 94, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.us, 0xfffffb2e, 0x43acc828, 0x2f6da49d, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.us, 0xffffff24, 0x547e3b37, 0xffccd480, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.us, 0xfffffbd9, 0x37dd99e5, 0xab00694e, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.us, 0xfffffeb0, 1834, 0xfe6aa4a9, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.us, 2395, 0xf08aa6b9, 0xfff9467d, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.us, 0xfffff69d, 0xc415a3f9, 0xfffaf9bb, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.us, 0xfffffc5b, 0x4b6c63d8, 0x00001149
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.us, 0xfffffea1, 0x638f0c6b, 0xffe6fad6
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.us, 0xfffffd44, 0x0005571d, 0xfe0f859c

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.us, 0xfffff453, 0xfffcf4e2, 0xffffbddf
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.us, 0xffffed13, 0xffffffff, 0xa05709c8
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.us, 0xfffffff7, 0x74712f03, 13
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.us, 0xfffff95b, 0x26c6ef64, 0x0ccc229b
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.us, 664, 0x3aa579b0, 0x00015f31
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.us, 1463, 0xe17b5b4c, 0x925376ac
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.us, 132, 0x9d129a12, 0xffffc642
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.us, 0xfffff399, 0xc4f851f6, 0xaf61ca1c
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.us, 659, 0x492854bc, 0xffffffe5
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.us, 0xfffff966, 0x31ed3acd, 0xffffffda
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.us, 0xfffffbbe, 0x7e965ee3, 0x0800834c
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.us, 508, 0x000054aa, 0xe12e8e22
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.us, 0xfffff54e, 0x005384e1, 0xb96f2c8a
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.us, 0xfffffa01, 0xf9baa0be, 0x02ebd822
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.us, 0xfffffff1, 951, 0xfeb50bb0
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.us, 0xfffffd03, 0x03cdd2fe, 0xffffd831
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.us, 0xfffffd72, 0x0032401a, 0x54039f9a
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.us, 0xffffffdd, 5, 0xb22ac129
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.us, 0xfffff99d, 0xf5ebe06c, 0xfffffe96
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.us, 0xfffffc08, 0xffffaaa8, 0xfffffffe
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.us, 3034, 0xef95b34e, 0x28284646
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.us, 0xffffffb9, 0x055f8fe8, 0x70968e95
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.us, 366, 0xac9ea56c, 0x001fe14f
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.us, 91, 0xff589698, 0x34bd5b83

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.us, 0xfffff60a, 0xfffffffd, 0xf6af8860
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.us, 0xfffff60a, 0xfffffffd, 0xf6af8860
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.us, 0xfffffa0c, 0xfffffffd
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.us, 24, 0x3972732c, 0xffffea63
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.us, 24, 0x3972732c, 0xffffea63
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.us, 795, 0x3972732c
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.us, 0xfffffb71, 0x00870ce3, 346
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.us, 0xfffffb71, 0x00870ce3, 346
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.us, 117, 0x00870ce3

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84l.us, 0xfffffffa, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84l.us, 1291, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84l.us, 2040, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84l.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84l.us, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84l.us, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84l.us, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84l.us, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84l.us, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84l.us, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84l.us, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84l.us, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84l.us, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84l.us, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84l.us, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84l.us, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84l.us, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84l.us, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84l.us, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84l.us, 0
  TEST_RR_ZERO_RD 329, xt.dot84l.us, 0xf4757d5b, 0xffffffd5
  TEST_RR_ZERO_RD 330, xt.dot84l.us, 0xd290a72f, 0x6edd5798
  TEST_RR_ZERO_RD 331, xt.dot84l.us, 0xd314b93c, 0x4e892355

TEST_END
