// xt.dot84h.uu: 330 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "xtdot.h"

TEST_BEGIN

  // Each lane of either source with each other value, and boundaries of lanes.
  TEST_RR 2, xt.dot84h.uu, 2048, 0x80808080, 0x80808080
  TEST_RR 3, xt.dot84h.uu, 0x00001600, 0x80808080, 0x7f7f7f7f
  TEST_RR 4, xt.dot84h.uu, 0x00001000, 0x80808080, 0x88888888
  TEST_RR 5, xt.dot84h.uu, 3584, 0x80808080, 0x77777777
  TEST_RR 6, xt.dot84h.uu, 0x00001e00, 0x80808080, 0xffffffff
  TEST_RR 7, xt.dot84h.uu, 2032, 0x7f7f7f7f, 0x80808080
  TEST_RR 8, xt.dot84h.uu, 0x000015d4, 0x7f7f7f7f, 0x7f7f7f7f
  TEST_RR 9, xt.dot84h.uu, 4064, 0x7f7f7f7f, 0x88888888
  TEST_RR 10, xt.dot84h.uu, 3556, 0x7f7f7f7f, 0x77777777
  TEST_RR 11, xt.dot84h.uu, 0x00001dc4, 0x7f7f7f7f, 0xffffffff
  TEST_RR 12, xt.dot84h.uu, 2176, 0x88888888, 0x80808080
  TEST_RR 13, xt.dot84h.uu, 0x00001760, 0x88888888, 0x7f7f7f7f
  TEST_RR 14, xt.dot84h.uu, 0x00001100, 0x88888888, 0x88888888
  TEST_RR 15, xt.dot84h.uu, 3808, 0x88888888, 0x77777777
  TEST_RR 16, xt.dot84h.uu, 0x00001fe0, 0x88888888, 0xffffffff
  TEST_RR 17, xt.dot84h.uu, 1904, 0x77777777, 0x80808080
  TEST_RR 18, xt.dot84h.uu, 0x00001474, 0x77777777, 0x7f7f7f7f
  TEST_RR 19, xt.dot84h.uu, 3808, 0x77777777, 0x88888888
  TEST_RR 20, xt.dot84h.uu, 3332, 0x77777777, 0x77777777
  TEST_RR 21, xt.dot84h.uu, 0x00001be4, 0x77777777, 0xffffffff
  TEST_RR 22, xt.dot84h.uu, 4080, 0xffffffff, 0x80808080
  TEST_RR 23, xt.dot84h.uu, 0x00002bd4, 0xffffffff, 0x7f7f7f7f
  TEST_RR 24, xt.dot84h.uu, 0x00001fe0, 0xffffffff, 0x88888888
  TEST_RR 25, xt.dot84h.uu, 0x00001be4, 0xffffffff, 0x77777777
  TEST_RR 26, xt.dot84h.uu, 0x00003bc4, 0xffffffff, 0xffffffff
  TEST_RR 27, xt.dot84h.uu, 0, 0x87654321, 15
  TEST_RR 28, xt.dot84h.uu, 84, 7, 0xfedcba98
  TEST_RR 29, xt.dot84h.uu, 0, 0x87654321, 240
  TEST_RR 30, xt.dot84h.uu, 1344, 112, 0xfedcba98
  TEST_RR 31, xt.dot84h.uu, 0, 0x87654321, 3840
  TEST_RR 32, xt.dot84h.uu, 91, 1792, 0xfedcba98
  TEST_RR 33, xt.dot84h.uu, 0, 0x87654321, 0x0000f000
  TEST_RR 34, xt.dot84h.uu, 1456, 0x00007000, 0xfedcba98
  TEST_RR 35, xt.dot84h.uu, 495, 0x87654321, 0x000f0000
  TEST_RR 36, xt.dot84h.uu, 98, 0x00070000, 0xfedcba98
  TEST_RR 37, xt.dot84h.uu, 1005, 0x87654321, 0x00f00000
  TEST_RR 38, xt.dot84h.uu, 1568, 0x00700000, 0xfedcba98
  TEST_RR 39, xt.dot84h.uu, 1515, 0x87654321, 0x0f000000
  TEST_RR 40, xt.dot84h.uu, 105, 0x07000000, 0xfedcba98
  TEST_RR 41, xt.dot84h.uu, 2025, 0x87654321, 0xf0000000
  TEST_RR 42, xt.dot84h.uu, 1680, 0x70000000, 0xfedcba98
  TEST_RR 43, xt.dot84h.uu, 640, 128, 0x87654321
  TEST_RR 44, xt.dot84h.uu, 0, 0xfedcba98, 127
  TEST_RR 45, xt.dot84h.uu, 768, 0x00008000, 0x87654321
  TEST_RR 46, xt.dot84h.uu, 0, 0xfedcba98, 0x00007f00
  TEST_RR 47, xt.dot84h.uu, 896, 0x00800000, 0x87654321
  TEST_RR 48, xt.dot84h.uu, 3582, 0xfedcba98, 0x007f0000
  TEST_RR 49, xt.dot84h.uu, 1024, 0x80000000, 0x87654321
  TEST_RR 50, xt.dot84h.uu, 0x000013d6, 0xfedcba98, 0x7f000000

  // All pairs of boundaries.
  TEST_RR 51, xt.dot84h.uu, 0, 0, 0
  TEST_RR 52, xt.dot84h.uu, 0, 0, 1
  TEST_RR 53, xt.dot84h.uu, 0, 0, 2
  TEST_RR 54, xt.dot84h.uu, 0, 0, 0x7fffffff
  TEST_RR 55, xt.dot84h.uu, 0, 0, 0x80000000
  TEST_RR 56, xt.dot84h.uu, 0, 0, 0x80000001
  TEST_RR 57, xt.dot84h.uu, 0, 0, 0xffff8000
  TEST_RR 58, xt.dot84h.uu, 0, 0, 0xffffffff
  TEST_RR 59, xt.dot84h.uu, 0, 1, 0
  TEST_RR 60, xt.dot84h.uu, 0, 1, 1
  TEST_RR 61, xt.dot84h.uu, 0, 1, 2
  TEST_RR 62, xt.dot84h.uu, 15, 1, 0x7fffffff
  TEST_RR 63, xt.dot84h.uu, 0, 1, 0x80000000
  TEST_RR 64, xt.dot84h.uu, 0, 1, 0x80000001
  TEST_RR 65, xt.dot84h.uu, 15, 1, 0xffff8000
  TEST_RR 66, xt.dot84h.uu, 15, 1, 0xffffffff
  TEST_RR 67, xt.dot84h.uu, 0, 2, 0
  TEST_RR 68, xt.dot84h.uu, 0, 2, 1
  TEST_RR 69, xt.dot84h.uu, 0, 2, 2
  TEST_RR 70, xt.dot84h.uu, 30, 2, 0x7fffffff
  TEST_RR 71, xt.dot84h.uu, 0, 2, 0x80000000
  TEST_RR 72, xt.dot84h.uu, 0, 2, 0x80000001
  TEST_RR 73, xt.dot84h.uu, 30, 2, 0xffff8000
  TEST_RR 74, xt.dot84h.uu, 30, 2, 0xffffffff
  TEST_RR 75, xt.dot84h.uu, 0, 0x7fffffff, 0
  TEST_RR 76, xt.dot84h.uu, 0, 0x7fffffff, 1
  TEST_RR 77, xt.dot84h.uu, 0, 0x7fffffff, 2
  TEST_RR 78, xt.dot84h.uu, 0x0000304c, 0x7fffffff, 0x7fffffff
  TEST_RR 79, xt.dot84h.uu, 1016, 0x7fffffff, 0x80000000
  TEST_RR 80, xt.dot84h.uu, 1016, 0x7fffffff, 0x80000001
  TEST_RR 81, xt.dot84h.uu, 0x00003444, 0x7fffffff, 0xffff8000
  TEST_RR 82, xt.dot84h.uu, 0x00003444, 0x7fffffff, 0xffffffff
  TEST_RR 83, xt.dot84h.uu, 0, 0x80000000, 0
  TEST_RR 84, xt.dot84h.uu, 0, 0x80000000, 1
  TEST_RR 85, xt.dot84h.uu, 0, 0x80000000, 2
  TEST_RR 86, xt.dot84h.uu, 896, 0x80000000, 0x7fffffff
  TEST_RR 87, xt.dot84h.uu, 1024, 0x80000000, 0x80000000
  TEST_RR 88, xt.dot84h.uu, 1024, 0x80000000, 0x80000001
  TEST_RR 89, xt.dot84h.uu, 1920, 0x80000000, 0xffff8000
  TEST_RR 90, xt.dot84h.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR 91, xt.dot84h.uu, 0, 0x80000001, 0
  TEST_RR 92, xt.dot84h.uu, 0, 0x80000001, 1
  TEST_RR 93, xt.dot84h.uu, 0, 0x80000001, 2
  TEST_RR 94, xt.dot84h.uu, 911, 0x80000001, 0x7fffffff
  TEST_RR 95, xt.dot84h.uu, 1024, 0x80000001, 0x80000000
  TEST_RR 96, xt.dot84h.uu, 1024, 0x80000001, 0x80000001
  TEST_RR 97, xt.dot84h.uu, 1935, 0x80000001, 0xffff8000
  TEST_RR 98, xt.dot84h.uu, 1935, 0x80000001, 0xffffffff
  TEST_RR 99, xt.dot84h.uu, 0, 0xffff8000, 0
  TEST_RR 100, xt.dot84h.uu, 0, 0xffff8000, 1
  TEST_RR 101, xt.dot84h.uu, 0, 0xffff8000, 2
  TEST_RR 102, xt.dot84h.uu, 0x00001d6a, 0xffff8000, 0x7fffffff
  TEST_RR 103, xt.dot84h.uu, 2040, 0xffff8000, 0x80000000
  TEST_RR 104, xt.dot84h.uu, 2040, 0xffff8000, 0x80000001
  TEST_RR 105, xt.dot84h.uu, 0x00002562, 0xffff8000, 0xffff8000
  TEST_RR 106, xt.dot84h.uu, 0x00002562, 0xffff8000, 0xffffffff
  TEST_RR 107, xt.dot84h.uu, 0, 0xffffffff, 0
  TEST_RR 108, xt.dot84h.uu, 0, 0xffffffff, 1
  TEST_RR 109, xt.dot84h.uu, 0, 0xffffffff, 2
  TEST_RR 110, xt.dot84h.uu, 0x000033cc, 0xffffffff, 0x7fffffff
  TEST_RR 111, xt.dot84h.uu, 2040, 0xffffffff, 0x80000000
  TEST_RR 112, xt.dot84h.uu, 2040, 0xffffffff, 0x80000001
  TEST_RR 113, xt.dot84h.uu, 0x00003bc4, 0xffffffff, 0xffff8000
  TEST_RR 114, xt.dot84h.uu, 0x00003bc4, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 115, xt.dot84h.uu, 0x000017c4, 0xfffffff3, 0xf243f211
  TEST_RR 116, xt.dot84h.uu, 0x000017c1, 0xfffffff2, 0xf243f211
  TEST_RR 117, xt.dot84h.uu, 0x00002e59, 0xed7bfdb2, 0xffffffd4
  TEST_RR 118, xt.dot84h.uu, 0x00002e3b, 0xed7bfdb0, 0xffffffd4
  TEST_RR 119, xt.dot84h.uu, 94, 94, 0xfe411627
  TEST_RR 120, xt.dot84h.uu, 90, 90, 0xfe411627
  TEST_RR 121, xt.dot84h.uu, 0x0000108d, 0x2dc77574, 0xb3de733c
  TEST_RR 122, xt.dot84h.uu, 0x000010fd, 0x2dc7757c, 0xb3de733c
  TEST_RR 123, xt.dot84h.uu, 3570, 238, 0xf1cf2e59
  TEST_RR 124, xt.dot84h.uu, 3810, 254, 0xf1cf2e59
  TEST_RR 125, xt.dot84h.uu, 0x000014e2, 0xffffb154, 0x34df8fb1
  TEST_RR 126, xt.dot84h.uu, 0x000016c2, 0xffffb174, 0x34df8fb1
  TEST_RR 127, xt.dot84h.uu, 0x00001bdf, 0xfffddabe, 0xe73646b2
  TEST_RR 128, xt.dot84h.uu, 0x00001d5f, 0xfffddafe, 0xe73646b2
  TEST_RR 129, xt.dot84h.uu, 2480, 0x00120cdd, 0x8b6a23b2
  TEST_RR 130, xt.dot84h.uu, 1200, 0x00120c5d, 0x8b6a23b2
  TEST_RR 131, xt.dot84h.uu, 0x000016a1, 0xfed29a1b, 0x97c7c820
  TEST_RR 132, xt.dot84h.uu, 0x000016ad, 0xfed29b1b, 0x97c7c820
  TEST_RR 133, xt.dot84h.uu, 0x0000124e, 0xb4b96e98, 0xca23739a
  TEST_RR 134, xt.dot84h.uu, 0x0000124a, 0xb4b96c98, 0xca23739a
  TEST_RR 135, xt.dot84h.uu, 2283, 0x43a6205d, 0x51fe8b3d
  TEST_RR 136, xt.dot84h.uu, 2343, 0x43a6245d, 0x51fe8b3d
  TEST_RR 137, xt.dot84h.uu, 549, 183, 0xdfc3aebd
  TEST_RR 138, xt.dot84h.uu, 645, 2231, 0xdfc3aebd
  TEST_RR 139, xt.dot84h.uu, 3654, 0xfca1c372, 0x8335e28e
  TEST_RR 140, xt.dot84h.uu, 3702, 0xfca1d372, 0x8335e28e
  TEST_RR 141, xt.dot84h.uu, 0x000011ce, 0xf7782c50, 0xe4552a01
  TEST_RR 142, xt.dot84h.uu, 0x0000112e, 0xf7780c50, 0xe4552a01
  TEST_RR 143, xt.dot84h.uu, 0x0000128c, 0x78c03729, 0xfa9d380c
  TEST_RR 144, xt.dot84h.uu, 0x000014cc, 0x78c07729, 0xfa9d380c
  TEST_RR 145, xt.dot84h.uu, 0x0000198c, 0xf63a5d69, 0xecae1b03
  TEST_RR 146, xt.dot84h.uu, 0x00001e8c, 0xf63add69, 0xecae1b03
  TEST_RR 147, xt.dot84h.uu, 3016, 0x26e2932a, 0xd82a2267
  TEST_RR 148, xt.dot84h.uu, 3024, 0x26e3932a, 0xd82a2267
  TEST_RR 149, xt.dot84h.uu, 5, 5, 0xcd21c456
  TEST_RR 150, xt.dot84h.uu, 0, 5, 0xcd20c456
  TEST_RR 151, xt.dot84h.uu, 1804, 0xfb2e275b, 0x4e40c6cd
  TEST_RR 152, xt.dot84h.uu, 1776, 0xfb2c275b, 0x4e40c6cd
  TEST_RR 153, xt.dot84h.uu, 1519, 0x000bac0d, 0x908bb617
  TEST_RR 154, xt.dot84h.uu, 1493, 0x000bac0d, 0x9089b617
  TEST_RR 155, xt.dot84h.uu, 0x000033a6, 0xfffffee0, 0xffe9abd4
  TEST_RR 156, xt.dot84h.uu, 0x0000336a, 0xfffbfee0, 0xffe9abd4
  TEST_RR 157, xt.dot84h.uu, 0x00001490, 0x90ae98ca, 0x529ee9eb
  TEST_RR 158, xt.dot84h.uu, 0x00001168, 0x90ae98ca, 0x529ae9eb
  TEST_RR 159, xt.dot84h.uu, 3995, 0x693217d1, 0xff97c4a8
  TEST_RR 160, xt.dot84h.uu, 0x00001013, 0x693a17d1, 0xff97c4a8
  TEST_RR 161, xt.dot84h.uu, 75, 5, 0xfffffffd
  TEST_RR 162, xt.dot84h.uu, 35, 5, 0xfff7fffd
  TEST_RR 163, xt.dot84h.uu, 2510, 0x144c2632, 0xfffa0efc
  TEST_RR 164, xt.dot84h.uu, 2750, 0x145c2632, 0xfffa0efc
  TEST_RR 165, xt.dot84h.uu, 0x000029c4, 0xffffffa7, 0x8ff6f763
  TEST_RR 166, xt.dot84h.uu, 0x000028c5, 0xffffffa7, 0x8fe6f763
  TEST_RR 167, xt.dot84h.uu, 0x00001337, 0xf30f8d44, 0xcd8a49c6
  TEST_RR 168, xt.dot84h.uu, 0x000014d7, 0xf32f8d44, 0xcd8a49c6
  TEST_RR 169, xt.dot84h.uu, 0, 0xffc5d3c1, 75
  TEST_RR 170, xt.dot84h.uu, 422, 0xffc5d3c1, 0x0020004b
  TEST_RR 171, xt.dot84h.uu, 0x00003b88, 0xfffffffb, 0xfffffffc
  TEST_RR 172, xt.dot84h.uu, 0x000037c8, 0xffbffffb, 0xfffffffc
  TEST_RR 173, xt.dot84h.uu, 3619, 0x49c848a8, 0xba248686
  TEST_RR 174, xt.dot84h.uu, 3907, 0x49c848a8, 0xba648686
  TEST_RR 175, xt.dot84h.uu, 228, 19, 0xa20c7737
  TEST_RR 176, xt.dot84h.uu, 484, 0x00800013, 0xa20c7737
  TEST_RR 177, xt.dot84h.uu, 0, 0x44e5a8ef, 949
  TEST_RR 178, xt.dot84h.uu, 1344, 0x44e5a8ef, 0x008003b5
  TEST_RR 179, xt.dot84h.uu, 0x00001ef4, 0xffffff89, 0xfd227fcb
  TEST_RR 180, xt.dot84h.uu, 0x00001ee5, 0xfeffff89, 0xfd227fcb
  TEST_RR 181, xt.dot84h.uu, 0x000011a3, 0x50453068, 0xfffffff2
  TEST_RR 182, xt.dot84h.uu, 0x0000115e, 0x50453068, 0xfefffff2
  TEST_RR 183, xt.dot84h.uu, 166, 0x00019742, 0xff10518b
  TEST_RR 184, xt.dot84h.uu, 196, 0x02019742, 0xff10518b
  TEST_RR 185, xt.dot84h.uu, 681, 0xb32cb7b7, 0x03300808
  TEST_RR 186, xt.dot84h.uu, 593, 0xb32cb7b7, 0x01300808
  TEST_RR 187, xt.dot84h.uu, 0x00002150, 0xf7e798b0, 0xdb9876bd
  TEST_RR 188, xt.dot84h.uu, 0x0000211c, 0xf3e798b0, 0xdb9876bd
  TEST_RR 189, xt.dot84h.uu, 0x0000154e, 0xdb7e0116, 0xfffc5346
  TEST_RR 190, xt.dot84h.uu, 0x00001356, 0xdb7e0116, 0xfbfc5346
  TEST_RR 191, xt.dot84h.uu, 3210, 0xfe8e3744, 0x2a6e2912
  TEST_RR 192, xt.dot84h.uu, 3194, 0xf68e3744, 0x2a6e2912
  TEST_RR 193, xt.dot84h.uu, 2935, 0x1b4bcf1c, 0xf3b1c6cd
  TEST_RR 194, xt.dot84h.uu, 3535, 0x1b4bcf1c, 0xfbb1c6cd
  TEST_RR 195, xt.dot84h.uu, 1665, 1896, 0x48ffaf86
  TEST_RR 196, xt.dot84h.uu, 1729, 0x10000768, 0x48ffaf86
  TEST_RR 197, xt.dot84h.uu, 1716, 0x6857553a, 0x00cc888b
  TEST_RR 198, xt.dot84h.uu, 1820, 0x6857553a, 0x10cc888b
  TEST_RR 199, xt.dot84h.uu, 2670, 0x9b1f36de, 0xa42455ba
  TEST_RR 200, xt.dot84h.uu, 2990, 0xbb1f36de, 0xa42455ba
  TEST_RR 201, xt.dot84h.uu, 2468, 0x2e48781c, 0x68d2f408
  TEST_RR 202, xt.dot84h.uu, 2376, 0x2e48781c, 0x48d2f408
  TEST_RR 203, xt.dot84h.uu, 0x000028d7, 0xfaa2c756, 0xffffffff
  TEST_RR 204, xt.dot84h.uu, 0x00002517, 0xbaa2c756, 0xffffffff
  TEST_RR 205, xt.dot84h.uu, 0x00001b2d, 0xfd71f358, 0xc69c7b1e
  TEST_RR 206, xt.dot84h.uu, 0x00001739, 0xfd71f358, 0x869c7b1e
  TEST_RR 207, xt.dot84h.uu, 0x000011aa, 0x49727419, 0xffcddf87
  TEST_RR 208, xt.dot84h.uu, 0x0000192a, 0xc9727419, 0xffcddf87
  TEST_RR 209, xt.dot84h.uu, 3486, 0xffffd903, 0x833af029
  TEST_RR 210, xt.dot84h.uu, 1446, 0xffffd903, 0x033af029

  // Noise.
  TEST_RR 211, xt.dot84h.uu, 4032, 0xd86a369c, 0x7939349d
  TEST_RR 212, xt.dot84h.uu, 0x0000154a, 0xf22b0c8b, 0xdb2dd177
  TEST_RR 213, xt.dot84h.uu, 0x00001406, 0xa077cccf, 0xc169830a
  TEST_RR 214, xt.dot84h.uu, 0x00001a24, 0xf29ae3c6, 0x0cad51be
  TEST_RR 215, xt.dot84h.uu, 2017, 0x8f7fa166, 0x8412433b
  TEST_RR 216, xt.dot84h.uu, 1491, 0x4c0d65a1, 0x121834bc
  TEST_RR 217, xt.dot84h.uu, 0x00001131, 0xdcdb2abc, 0x611f883f
  TEST_RR 218, xt.dot84h.uu, 0x00001270, 0x31457cf8, 0xa23f97c0
  TEST_RR 219, xt.dot84h.uu, 2722, 0x974116cd, 0x3928fdf3
  TEST_RR 220, xt.dot84h.uu, 0x000018e7, 0xa0928e6b, 0xedf15a70
  TEST_RR 221, xt.dot84h.uu, 2089, 0xf6d97012, 0x334e82d1
  TEST_RR 222, xt.dot84h.uu, 2847, 0x391f70a4, 0xcd48b574
  TEST_RR 223, xt.dot84h.uu, 0x00001834, 0xb754fbe1, 0x5de30ac0
  TEST_RR 224, xt.dot84h.uu, 0x000014fb, 0xe659fba2, 0x1eb7a38d
  TEST_RR 225, xt.dot84h.uu, 0x000012d1, 0xbbd0024e, 0x9f70a002
  TEST_RR 226, xt.dot84h.uu, 2247, 0x29e62055, 0x72fc5a11

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 227, xt.dot84h.uu, 0x000014dc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 228, xt.dot84h.uu, 0x000014dc, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 229, xt.dot84h.uu, 0x00001626, 0xc35a96e7
  TEST_RR_ALL_SAME 230, xt.dot84h.uu, 0x00001626, 0xc35a96e7
  TEST_RR_RD_IS_RS1 231, xt.dot84h.uu, 2755, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 232, xt.dot84h.uu, 2755, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 233, xt.dot84h.uu, 2595, 0x5a0f3c85
  TEST_RR_ALL_SAME 234, xt.dot84h.uu, 2595, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 235, xt.dot84h.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 236, xt.dot84h.uu, 1920, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 237, xt.dot84h.uu, 1024, 0x80000000
  TEST_RR_ALL_SAME 238, xt.dot84h.uu, 1024, 0x80000000
  TEST_RR_RD_IS_RS1 239, xt.dot84h.uu, 0, 7, 3
  TEST_RR_RD_IS_RS2 240, xt.dot84h.uu, 0, 7, 3
  TEST_RR_SAME_SOURCES 241, xt.dot84h.uu, 0, 7
  TEST_RR_ALL_SAME 242, xt.dot84h.uu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 243, xt.dot84h.uu, 0x00003ba6, 0xfffffffd, 0xfffffffd, x1, x13, x19, x7
  TEST_RR_REGISTERS 244, xt.dot84h.uu, 0x00001473, 0x9e09377f, 0xfffffffd, x2, x14, x20, x7
  TEST_RR_REGISTERS 245, xt.dot84h.uu, 220, 0xf44427dc, 0x0001fd34, x4, x15, x21, x7
  TEST_RR_REGISTERS 246, xt.dot84h.uu, 0x0000148e, 0xf642fc54, 0xf642fc54, x5, x16, x22, x7
  TEST_RR_REGISTERS 247, xt.dot84h.uu, 0x00002841, 0xcbf2d121, 0xffffffeb, x6, x17, x23, x7
  TEST_RR_REGISTERS 248, xt.dot84h.uu, 0x00001d1c, 0xffffff94, 0xf549f8c3, x7, x18, x24, x5
  TEST_RR_REGISTERS 249, xt.dot84h.uu, 862, 1351, 0x002cfce2, x8, x19, x25, x7
  TEST_RR_REGISTERS 250, xt.dot84h.uu, 2835, 0x08140d94, 0xffffffff, x9, x20, x26, x7
  TEST_RR_REGISTERS 251, xt.dot84h.uu, 2602, 0x48add3b8, 0xa640f9e6, x10, x21, x27, x7
  TEST_RR_REGISTERS 252, xt.dot84h.uu, 0x00001590, 0x7c704242, 0xfffffff4, x11, x22, x28, x7
  TEST_RR_REGISTERS 253, xt.dot84h.uu, 0x00001f0e, 0xab8434af, 0xfffffff4, x12, x23, x29, x7
  TEST_RR_REGISTERS 254, xt.dot84h.uu, 0x0000192b, 0xefbcaf13, 0xff02fe2d, x13, x24, x30, x7
  TEST_RR_REGISTERS 255, xt.dot84h.uu, 75, 5, 0xfffffff9, x14, x25, x31, x7
  TEST_RR_REGISTERS 256, xt.dot84h.uu, 2069, 0x2333394c, 0xffb2fdb1, x15, x26, x1, x7
  TEST_RR_REGISTERS 257, xt.dot84h.uu, 0x00002cc4, 0xfffffe00, 0xfffffe00, x16, x27, x2, x7
  TEST_RR_REGISTERS 258, xt.dot84h.uu, 0x00001e53, 0x8dc7fb94, 0x8dc7fb94, x17, x28, x4, x7
  TEST_RR_REGISTERS 259, xt.dot84h.uu, 0x000019aa, 0xb72c755e, 0xffffffea, x18, x29, x5, x7
  TEST_RR_REGISTERS 260, xt.dot84h.uu, 0x000014ce, 0x759ac76f, 0x1df2fbb7, x19, x30, x6, x7
  TEST_RR_REGISTERS 261, xt.dot84h.uu, 0x00001572, 0x01c49b0e, 0xfffffffc, x20, x31, x7, x5
  TEST_RR_REGISTERS 262, xt.dot84h.uu, 0x000024ec, 0xfffac0de, 0xae5bf82b, x21, x1, x8, x7
  TEST_RR_REGISTERS 263, xt.dot84h.uu, 0x00003ba6, 0xfffffffd, 0xfffffffd, x22, x2, x9, x7
  TEST_RR_REGISTERS 264, xt.dot84h.uu, 0x0000230f, 0xf1dafeb8, 0xf1dafeb8, x23, x4, x10, x7
  TEST_RR_REGISTERS 265, xt.dot84h.uu, 0x00003ab6, 0xffffffed, 0xffffffed, x24, x5, x11, x7
  TEST_RR_REGISTERS 266, xt.dot84h.uu, 1772, 0xf8491765, 0x1b56ff9b, x25, x6, x12, x7
  TEST_RR_REGISTERS 267, xt.dot84h.uu, 0x00003039, 0xfffdfe3d, 0xffffff3e, x26, x7, x13, x5
  TEST_RR_REGISTERS 268, xt.dot84h.uu, 2497, 0xfffffd42, 0x007bf8d4, x27, x8, x14, x7
  TEST_RR_REGISTERS 269, xt.dot84h.uu, 2565, 171, 0xfffffffb, x28, x9, x15, x7
  TEST_RR_REGISTERS 270, xt.dot84h.uu, 2896, 0x408aff3c, 0x408aff3c, x29, x10, x16, x7
  TEST_RR_REGISTERS 271, xt.dot84h.uu, 0x00002661, 0xffdf624f, 0xffffffc5, x30, x11, x17, x7
  TEST_RR_REGISTERS 272, xt.dot84h.uu, 1482, 0x0000c016, 0xff6ffd15, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 273, 0, xt.dot84h.uu, 0x000014d9, 0xfffffffd, 0x02a9aadd
  TEST_RR_RESULT_AFTER 274, 1, xt.dot84h.uu, 3792, 0x40ba1bd3, 0xc8a68c5e
  TEST_RR_RESULT_AFTER 275, 2, xt.dot84h.uu, 3209, 0x005ea86f, 0x5b79291e

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 276, 0, 0, xt.dot84h.uu, 2816, 0x0001f921, 0xdbb2ff9c
  TEST_RR_12_AFTER 277, 0, 1, xt.dot84h.uu, 0x000011d0, 0x3cae1b2b, 0xffffffc6
  TEST_RR_12_AFTER 278, 0, 2, xt.dot84h.uu, 0x000027f3, 0xffc6fe40, 0xffc6fe40
  TEST_RR_12_AFTER 279, 1, 0, xt.dot84h.uu, 0x00002da5, 0xffffed20, 0xffffff7c
  TEST_RR_12_AFTER 280, 1, 1, xt.dot84h.uu, 0x000016fa, 0x29d6fa68, 0x29d6fa68
  TEST_RR_12_AFTER 281, 1, 2, xt.dot84h.uu, 0x00002a6c, 0xf99cd36c, 0xfffffb78
  TEST_RR_12_AFTER 282, 2, 0, xt.dot84h.uu, 1510, 0x0015fffb, 0x0015fffb
  TEST_RR_12_AFTER 283, 2, 1, xt.dot84h.uu, 0x0000114e, 0xffb3007e, 0x9777fcae
  TEST_RR_12_AFTER 284, 2, 2, xt.dot84h.uu, 0x00003ba6, 0xfffffffd, 0xffffffe0
  TEST_RR_21_AFTER 285, 0, 0, xt.dot84h.uu, 1265, 0x9c828a15, 0x025ff8a4
  TEST_RR_21_AFTER 286, 0, 1, xt.dot84h.uu, 0x00001308, 0x8dfa3ba7, 0xc639fee7
  TEST_RR_21_AFTER 287, 0, 2, xt.dot84h.uu, 0x00001437, 0x5031cc0c, 0xfffffd59
  TEST_RR_21_AFTER 288, 1, 0, xt.dot84h.uu, 761, 0xd9cee930, 0x001bfee6
  TEST_RR_21_AFTER 289, 1, 1, xt.dot84h.uu, 0x00003ab6, 0xffffffed, 0xffffffed
  TEST_RR_21_AFTER 290, 1, 2, xt.dot84h.uu, 0x00001801, 0x1be3f92d, 0x1be3f92d
  TEST_RR_21_AFTER 291, 2, 0, xt.dot84h.uu, 1845, 378, 0xfffffff7
  TEST_RR_21_AFTER 292, 2, 1, xt.dot84h.uu, 33, 0x00001d02, 0x1012f825
  TEST_RR_21_AFTER 293, 2, 2, xt.dot84h.uu, 270, 0x0110feb4, 0x0110feb4
  TEST_RR_BOTH_AFTER 294, 0, 0, xt.dot84h.uu, 968, 0x6b029c51, 0x0a44fc1b
  TEST_RR_BOTH_AFTER 295, 0, 1, xt.dot84h.uu, 0x0000257c, 0xabfbfa7d, 0xabfbfa7d
  TEST_RR_BOTH_AFTER 296, 0, 2, xt.dot84h.uu, 0x000022dd, 0x56b3dd6d, 0xffffff1d
  TEST_RR_BOTH_AFTER 297, 1, 0, xt.dot84h.uu, 0x000011e1, 0x677cfd6e, 0x677cfd6e
  TEST_RR_BOTH_AFTER 298, 1, 1, xt.dot84h.uu, 0x00001ec3, 0x853ecf7b, 0xfffffffc
  TEST_RR_BOTH_AFTER 299, 2, 0, xt.dot84h.uu, 2152, 0xa91ffd8e, 0x1f60f979

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 300, 0, xt.dot84h.uu, 3341, 0x00029a4d, 0x1ffdfb73
  TEST_RR_RS2_LOADED 301, 0, xt.dot84h.uu, 3341, 0x00029a4d, 0x1ffdfb73
  TEST_RR_BOTH_LOADED 302, 0, xt.dot84h.uu, 154, 0x00029a4d
  TEST_RR_RS1_LOADED 303, 1, xt.dot84h.uu, 3000, 0x170e564d, 0xfffffffc
  TEST_RR_RS2_LOADED 304, 1, xt.dot84h.uu, 3000, 0x170e564d, 0xfffffffc
  TEST_RR_BOTH_LOADED 305, 1, xt.dot84h.uu, 1199, 0x170e564d
  TEST_RR_RS1_LOADED 306, 2, xt.dot84h.uu, 2445, 0xffba3c23, 0x40fffcc9
  TEST_RR_RS2_LOADED 307, 2, xt.dot84h.uu, 2445, 0xffba3c23, 0x40fffcc9
  TEST_RR_BOTH_LOADED 308, 2, xt.dot84h.uu, 0x00001dc9, 0xffba3c23

  // Each result is at once a source.
  TEST_RR_CHAIN 309, xt.dot84h.uu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 310, xt.dot84h.uu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 311, xt.dot84h.uu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 312, xt.dot84h.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 313, xt.dot84h.uu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 314, xt.dot84h.uu, 0, 1
  TEST_RR_ZERO_RS2 315, xt.dot84h.uu, 0, 1
  TEST_RR_ZERO_RS1 316, xt.dot84h.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 317, xt.dot84h.uu, 0, 0xffffffff
  TEST_RR_ZERO_RS1 318, xt.dot84h.uu, 0, 0x60000000
  TEST_RR_ZERO_RS2 319, xt.dot84h.uu, 0, 0x60000000
  TEST_RR_ZERO_RS1 320, xt.dot84h.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS2 321, xt.dot84h.uu, 0, 0xa0000000
  TEST_RR_ZERO_RS1 322, xt.dot84h.uu, 0, 5
  TEST_RR_ZERO_RS2 323, xt.dot84h.uu, 0, 5
  TEST_RR_ZERO_RS1 324, xt.dot84h.uu, 0, 0x00030201
  TEST_RR_ZERO_RS2 325, xt.dot84h.uu, 0, 0x00030201
  TEST_RR_ZERO_RS1 326, xt.dot84h.uu, 0, 0
  TEST_RR_ZERO_RS2 327, xt.dot84h.uu, 0, 0
  TEST_RR_ZERO_BOTH 328, xt.dot84h.uu, 0
  TEST_RR_ZERO_RD 329, xt.dot84h.uu, 0x6d8d17e4, 0xffff709c
  TEST_RR_ZERO_RD 330, xt.dot84h.uu, 0x921f7e81, 0x095fb19f
  TEST_RR_ZERO_RD 331, xt.dot84h.uu, 0xffe3248a, 0x3bbbc6de

TEST_END
