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
  TEST_RR_REGISTERS 243, xt.dot84l.us, 0xffffff6c, 0x4037bf12, 0x4037bf12, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84l.us, 0xffffffc4, 0x0000130a, 0x0000130a, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84l.us, 1631, 0xec956b55, 0xec956b55, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84l.us, 428, 0x00133fa5, 0x00133fa5, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84l.us, 968, 0x01e584b4, 0x01e584b4, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84l.us, 0xffffff35, 0x26c1ec3f, 0x26c1ec3f, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84l.us, 0xfffffdf4, 0xfffffff1, 0xfffffff1, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84l.us, 0xffffffd0, 12, 12, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84l.us, 1176, 0xff094385, 0xff094385, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84l.us, 1255, 0x8d9556c0, 0x8d9556c0, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84l.us, 2989, 0xffff3752, 0xffff3752, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84l.us, 150, 0x76f0015f, 0x76f0015f, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84l.us, 0xfffff6b5, 0x238b99fc, 0x238b99fc, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84l.us, 0xfffffe33, 0xe86e7f89, 0xe86e7f89, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84l.us, 0xfffffcc7, 0xfffffe0a, 0xfffffe0a, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84l.us, 0xfffffd12, 0xb62fbb5a, 0xb62fbb5a, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84l.us, 0xfffffb07, 0xfffffffe, 0xfffffffe, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84l.us, 197, 0xd60a62ad, 0xd60a62ad, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84l.us, 0xffffff12, 1834, 1834, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84l.us, 0xfffff9aa, 0x28002eb8, 0x28002eb8, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84l.us, 0xfffffb1d, 0x4b6c63d8, 0x4b6c63d8, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84l.us, 0xfffff7a5, 0xb2de89f4, 0xb2de89f4, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84l.us, 0xfffff4ab, 0xfffcdbc0, 0xfffcdbc0, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84l.us, 0xfffff62e, 0xca22d1ac, 0xca22d1ac, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84l.us, 0xfffffd8b, 3928, 3928, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84l.us, 33, 0xffedb45a, 0xffedb45a, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84l.us, 89, 0xcbdf3c42, 0xcbdf3c42, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84l.us, 1450, 0xde706fe2, 0xde706fe2, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84l.us, 0xfffff3c6, 0xffffffc8, 0xffffffc8, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84l.us, 0xfffffb36, 0x8a639826, 0x8a639826, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84l.us, 336, 0xd27d87f7, 0xfa2ef693
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84l.us, 258, 0x09093573, 0x3f9f6530
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84l.us, 0xfffff8a0, 0xffffffec, 0x530110f8

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84l.us, 1947, 0xa7f426e1, 0xa7f426e1
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84l.us, 2167, 0xa22041e7, 0xa22041e7
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84l.us, 0xfffffb69, 0x28930801, 0x28930801
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84l.us, 219, 0xfff65ea0, 0xfff65ea0
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84l.us, 690, 0xc4dc1212, 0xc4dc1212
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84l.us, 0xfffff7f9, 0x72a4cac1, 0x72a4cac1
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84l.us, 0xfffff199, 0xfff98ab3, 0xfff98ab3
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84l.us, 1023, 0x80fa42d1, 0x80fa42d1
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84l.us, 0xfffffeee, 0xf21e0f4c, 0xf21e0f4c
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84l.us, 0xfffff756, 0x7d27ba81, 0x7d27ba81
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84l.us, 791, 0x325b0fe4, 0x325b0fe4
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84l.us, 0xfffffb33, 0x01fcb8f4, 0x01fcb8f4
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84l.us, 0xfffff90a, 0xa5a77a89, 0xa5a77a89
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84l.us, 0xfffffb0f, 0xfff28307, 0xfff28307
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84l.us, 0xfffffb7e, 0x193672db, 0x193672db
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84l.us, 105, 21, 21
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84l.us, 912, 0x8462e526, 0x8462e526
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84l.us, 1758, 0xd32656b5, 0xd32656b5
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84l.us, 3598, 0xffe375e4, 0xffe375e4
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84l.us, 699, 0x09601dd5, 0x09601dd5
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84l.us, 0xfffffbb3, 0x038defee, 0x038defee
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84l.us, 0xfffffe37, 0xfffc2c2f, 0xfffc2c2f
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84l.us, 0xfffffd15, 0x00629da3, 0x00629da3
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84l.us, 0xfffff760, 0xc769e1cb, 0xc769e1cb

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84l.us, 1140, 0xfffa415b, 0xfffa415b
  TEST_RR_RS2_LOADED 301, 0, xt.dot84l.us, 1140, 0xfffa415b, 0xfffa415b
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84l.us, 1140, 0xfffa415b
  TEST_RR_RS1_LOADED 303, 1, xt.dot84l.us, 0xfffff7e8, 0xffffccc4, 0xffffccc4
  TEST_RR_RS2_LOADED 304, 1, xt.dot84l.us, 0xfffff7e8, 0xffffccc4, 0xffffccc4
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84l.us, 0xfffff7e8, 0xffffccc4
  TEST_RR_RS1_LOADED 306, 2, xt.dot84l.us, 0xfffff827, 0xfff31a9c, 0xfff31a9c
  TEST_RR_RS2_LOADED 307, 2, xt.dot84l.us, 0xfffff827, 0xfff31a9c, 0xfff31a9c
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84l.us, 0xfffff827, 0xfff31a9c

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
  TEST_RR_ZERO_RD 329, xt.dot84l.us, 0xe7a927fb, 0xff56e666
  TEST_RR_ZERO_RD 330, xt.dot84l.us, 0x008eecb3, 0x006d8c51
  TEST_RR_ZERO_RD 331, xt.dot84l.us, 0x761c2f76, 0xa4550a8a

TEST_END
