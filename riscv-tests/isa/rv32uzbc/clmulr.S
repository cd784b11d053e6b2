// clmulr: 313 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, clmulr, 0, 0, 0
  TEST_RR 3, clmulr, 0, 0, 1
  TEST_RR 4, clmulr, 0, 0, 2
  TEST_RR 5, clmulr, 0, 0, 0x7fffffff
  TEST_RR 6, clmulr, 0, 0, 0x80000000
  TEST_RR 7, clmulr, 0, 0, 0x80000001
  TEST_RR 8, clmulr, 0, 0, 0xffff8000
  TEST_RR 9, clmulr, 0, 0, 0xffffffff
  TEST_RR 10, clmulr, 0, 1, 0
  TEST_RR 11, clmulr, 0, 1, 1
  TEST_RR 12, clmulr, 0, 1, 2
  TEST_RR 13, clmulr, 0, 1, 0x7fffffff
  TEST_RR 14, clmulr, 1, 1, 0x80000000
  TEST_RR 15, clmulr, 1, 1, 0x80000001
  TEST_RR 16, clmulr, 1, 1, 0xffff8000
  TEST_RR 17, clmulr, 1, 1, 0xffffffff
  TEST_RR 18, clmulr, 0, 2, 0
  TEST_RR 19, clmulr, 0, 2, 1
  TEST_RR 20, clmulr, 0, 2, 2
  TEST_RR 21, clmulr, 1, 2, 0x7fffffff
  TEST_RR 22, clmulr, 2, 2, 0x80000000
  TEST_RR 23, clmulr, 2, 2, 0x80000001
  TEST_RR 24, clmulr, 3, 2, 0xffff8000
  TEST_RR 25, clmulr, 3, 2, 0xffffffff
  TEST_RR 26, clmulr, 0, 0x7fffffff, 0
  TEST_RR 27, clmulr, 0, 0x7fffffff, 1
  TEST_RR 28, clmulr, 1, 0x7fffffff, 2
  TEST_RR 29, clmulr, 0x2aaaaaaa, 0x7fffffff, 0x7fffffff
  TEST_RR 30, clmulr, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, clmulr, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, clmulr, 0x55557fff, 0x7fffffff, 0xffff8000
  TEST_RR 33, clmulr, 0x55555555, 0x7fffffff, 0xffffffff
  TEST_RR 34, clmulr, 0, 0x80000000, 0
  TEST_RR 35, clmulr, 1, 0x80000000, 1
  TEST_RR 36, clmulr, 2, 0x80000000, 2
  TEST_RR 37, clmulr, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, clmulr, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, clmulr, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, clmulr, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, clmulr, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, clmulr, 0, 0x80000001, 0
  TEST_RR 43, clmulr, 1, 0x80000001, 1
  TEST_RR 44, clmulr, 2, 0x80000001, 2
  TEST_RR 45, clmulr, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, clmulr, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, clmulr, 0x80000000, 0x80000001, 0x80000001
  TEST_RR 48, clmulr, 0xffff8001, 0x80000001, 0xffff8000
  TEST_RR 49, clmulr, 0xfffffffe, 0x80000001, 0xffffffff
  TEST_RR 50, clmulr, 0, 0xffff8000, 0
  TEST_RR 51, clmulr, 1, 0xffff8000, 1
  TEST_RR 52, clmulr, 3, 0xffff8000, 2
  TEST_RR 53, clmulr, 0x55557fff, 0xffff8000, 0x7fffffff
  TEST_RR 54, clmulr, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, clmulr, 0xffff8001, 0xffff8000, 0x80000001
  TEST_RR 56, clmulr, 0xaaaaaaaa, 0xffff8000, 0xffff8000
  TEST_RR 57, clmulr, 0xaaaaffff, 0xffff8000, 0xffffffff
  TEST_RR 58, clmulr, 0, 0xffffffff, 0
  TEST_RR 59, clmulr, 1, 0xffffffff, 1
  TEST_RR 60, clmulr, 3, 0xffffffff, 2
  TEST_RR 61, clmulr, 0x55555555, 0xffffffff, 0x7fffffff
  TEST_RR 62, clmulr, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, clmulr, 0xfffffffe, 0xffffffff, 0x80000001
  TEST_RR 64, clmulr, 0xaaaaffff, 0xffffffff, 0xffff8000
  TEST_RR 65, clmulr, 0xaaaaaaaa, 0xffffffff, 0xffffffff

  // Each bit of either source, where it decides.
  TEST_RR 66, clmulr, 0x8833d8e4, 0x88ec9553, 0x80d2e795
  TEST_RR 67, clmulr, 0x8833d8e5, 0x88ec9552, 0x80d2e795
  TEST_RR 68, clmulr, 209, 0xffffd0d4, 185
  TEST_RR 69, clmulr, 208, 0xffffd0d4, 184
  TEST_RR 70, clmulr, 0x4636f8ec, 0x652df413, 0xffff20b5
  TEST_RR 71, clmulr, 0x4636f8ef, 0x652df411, 0xffff20b5
  TEST_RR 72, clmulr, 0x3889d838, 0xe2121829, 0x200a9c23
  TEST_RR 73, clmulr, 0x3889d83b, 0xe2121829, 0x200a9c21
  TEST_RR 74, clmulr, 0x23ffcd64, 0x3201a97f, 0xfff85b35
  TEST_RR 75, clmulr, 0x23ffcd63, 0x3201a97b, 0xfff85b35
  TEST_RR 76, clmulr, 0x1c5df34c, 0xbb91d521, 0x18a331a9
  TEST_RR 77, clmulr, 0x1c5df349, 0xbb91d521, 0x18a331ad
  TEST_RR 78, clmulr, 0xe0483522, 0xe97fa606, 0x8c83c1b9
  TEST_RR 79, clmulr, 0xe048352a, 0xe97fa60e, 0x8c83c1b9
  TEST_RR 80, clmulr, 0x00002f7d, 0x8e08f176, 0x00002c6b
  TEST_RR 81, clmulr, 0x00002f75, 0x8e08f176, 0x00002c63
  TEST_RR 82, clmulr, 0x3fad8aea, 0x3dd6e0ef, 0x8da5fbe2
  TEST_RR 83, clmulr, 0x3fad8afb, 0x3dd6e0ff, 0x8da5fbe2
  TEST_RR 84, clmulr, 19, 0x0da2b516, 487
  TEST_RR 85, clmulr, 18, 0x0da2b516, 503
  TEST_RR 86, clmulr, 0xaaaaac6d, 0xffffff87, 0xfffffa23
  TEST_RR 87, clmulr, 0xaaaaac52, 0xffffffa7, 0xfffffa23
  TEST_RR 88, clmulr, 0x0414afca, 0x180bae74, 0x3f2a48e4
  TEST_RR 89, clmulr, 0x0414afcc, 0x180bae74, 0x3f2a48c4
  TEST_RR 90, clmulr, 0x62511495, 0x537bc268, 0xfff95178
  TEST_RR 91, clmulr, 0x625114ea, 0x537bc228, 0xfff95178
  TEST_RR 92, clmulr, 0x73014929, 0x97da50cf, 0x7e7160ec
  TEST_RR 93, clmulr, 0x73014962, 0x97da50cf, 0x7e7160ac
  TEST_RR 94, clmulr, 0xfbeda49d, 0xfffffffb, 0x861b76d5
  TEST_RR 95, clmulr, 0xfbeda41b, 0xffffff7b, 0x861b76d5
  TEST_RR 96, clmulr, 0x023e03c8, 0x03210784, 0xfffec0fd
  TEST_RR 97, clmulr, 0x023e03cb, 0x03210784, 0xfffec07d
  TEST_RR 98, clmulr, 0xd2d241e2, 0xffff5ad8, 0xbbbbb82f
  TEST_RR 99, clmulr, 0xd2d24095, 0xffff5bd8, 0xbbbbb82f
  TEST_RR 100, clmulr, 0x8d7f16bf, 0xfffffff3, 0xcbc09def
  TEST_RR 101, clmulr, 0x8d7f1740, 0xfffffff3, 0xcbc09cef
  TEST_RR 102, clmulr, 0x00e8b0d4, 0xd445507e, 0x00afb0a8
  TEST_RR 103, clmulr, 0x00e8b0d6, 0xd445527e, 0x00afb0a8
  TEST_RR 104, clmulr, 0xd7320455, 0xbc991a9e, 0xffd1e8ce
  TEST_RR 105, clmulr, 0xd73206a7, 0xbc991a9e, 0xffd1eace
  TEST_RR 106, clmulr, 0xbfbbf32c, 0xeaa64f3c, 0xf48bd39d
  TEST_RR 107, clmulr, 0xbfbbf488, 0xeaa64b3c, 0xf48bd39d
  TEST_RR 108, clmulr, 0x306195eb, 0x375db2ff, 0x950b0469
  TEST_RR 109, clmulr, 0x30619451, 0x375db2ff, 0x950b0069
  TEST_RR 110, clmulr, 0x92eb38d4, 0xb5b9dd53, 0xa90e47e7
  TEST_RR 111, clmulr, 0x92eb3244, 0xb5b9d553, 0xa90e47e7
  TEST_RR 112, clmulr, 0x00d03e40, 0x00ac6633, 0xe12173fa
  TEST_RR 113, clmulr, 0x00d03e4a, 0x00ac6633, 0xe1217bfa
  TEST_RR 114, clmulr, 0x7f539437, 0x40fa5e2c, 0xfffffffe
  TEST_RR 115, clmulr, 0x7f538bc8, 0x40fa4e2c, 0xfffffffe
  TEST_RR 116, clmulr, 0xaaaaabb4, 0xffffff83, 0xfffffe12
  TEST_RR 117, clmulr, 0xaaaab44b, 0xffffff83, 0xffffee12
  TEST_RR 118, clmulr, 0x0005e45a, 0x827bd0f3, 0x0005f0e7
  TEST_RR 119, clmulr, 0x0005e45b, 0x827bf0f3, 0x0005f0e7
  TEST_RR 120, clmulr, 14, 0xfffffffe, 9
  TEST_RR 121, clmulr, 0x00003ff1, 0xfffffffe, 0x00002009
  TEST_RR 122, clmulr, 0xaaaaaa3a, 0xffffff3b, 0xffffffe3
  TEST_RR 123, clmulr, 0xaaaad5c5, 0xffffbf3b, 0xffffffe3
  TEST_RR 124, clmulr, 0x5329c91e, 0x4c2cf50d, 0xbae18c25
  TEST_RR 125, clmulr, 0x5329ef08, 0x4c2cf50d, 0xbae1cc25
  TEST_RR 126, clmulr, 1, 1, 0xdb87dd29
  TEST_RR 127, clmulr, 0x0000db86, 0x00008001, 0xdb87dd29
  TEST_RR 128, clmulr, 0x77d0a9ce, 0x45ad6473, 0xe3b34a4f
  TEST_RR 129, clmulr, 0x77d0ec63, 0x45ad6473, 0xe3b3ca4f
  TEST_RR 130, clmulr, 0x91ea1d5f, 0xfffffff8, 0xd91f13f6
  TEST_RR 131, clmulr, 0x91ebaf61, 0xfffefff8, 0xd91f13f6
  TEST_RR 132, clmulr, 0x06aa6379, 0x6923e78a, 0x0852f8fa
  TEST_RR 133, clmulr, 0x06aab13e, 0x6923e78a, 0x0853f8fa
  TEST_RR 134, clmulr, 0xf131f03b, 0x89a91b22, 0xffffe3e4
  TEST_RR 135, clmulr, 0xf1320fc4, 0x89ab1b22, 0xffffe3e4
  TEST_RR 136, clmulr, 0x0002eafc, 0x00039f82, 0xfffff845
  TEST_RR 137, clmulr, 0x0002eaf2, 0x00039f82, 0xfffdf845
  TEST_RR 138, clmulr, 0x00005167, 0x00005fa6, 0x99c143a5
  TEST_RR 139, clmulr, 0x00049f6d, 0x00045fa6, 0x99c143a5
  TEST_RR 140, clmulr, 0xfbbccbf7, 0x8f69fc32, 0xf14f4719
  TEST_RR 141, clmulr, 0xfbb8b0b8, 0x8f69fc32, 0xf14b4719
  TEST_RR 142, clmulr, 0x009cb619, 0xfffffff6, 0x00d2ed15
  TEST_RR 143, clmulr, 0x009cbb37, 0xfff7fff6, 0x00d2ed15
  TEST_RR 144, clmulr, 0x8d49be1e, 0xcbed6104, 0xffffffef
  TEST_RR 145, clmulr, 0x8d4500c8, 0xcbed6104, 0xfff7ffef
  TEST_RR 146, clmulr, 0xfb968a16, 0x865dcf1c, 0xfffffffe
  TEST_RR 147, clmulr, 0xfb8975e9, 0x864dcf1c, 0xfffffffe
  TEST_RR 148, clmulr, 0xc878b9d2, 0xac44e1aa, 0xfffff904
  TEST_RR 149, clmulr, 0xc86d314e, 0xac44e1aa, 0xffeff904
  TEST_RR 150, clmulr, 0x82dc80b9, 0xc3b2c007, 0xffffff2b
  TEST_RR 151, clmulr, 0x82e37f46, 0xc392c007, 0xffffff2b
  TEST_RR 152, clmulr, 0x02c00166, 0x0225c7c1, 0xbabb9872
  TEST_RR 153, clmulr, 0x02c08817, 0x0225c7c1, 0xba9b9872
  TEST_RR 154, clmulr, 0, 0, 0xffecac84
  TEST_RR 155, clmulr, 0x007ff656, 0x00400000, 0xffecac84
  TEST_RR 156, clmulr, 0x3626f790, 0x4850e590, 0x603323a8
  TEST_RR 157, clmulr, 0x3602dfe2, 0x4850e590, 0x607323a8
  TEST_RR 158, clmulr, 0x911fef1b, 0xd9901ba7, 0xfffffc4f
  TEST_RR 159, clmulr, 0x91e010e7, 0xd9101ba7, 0xfffffc4f
  TEST_RR 160, clmulr, 0xc364ba85, 0xe5b60601, 0xb2cd9b5a
  TEST_RR 161, clmulr, 0xc3810c83, 0xe5b60601, 0xb24d9b5a
  TEST_RR 162, clmulr, 128, 858, 0x3b828a62
  TEST_RR 163, clmulr, 0x00770594, 0x0100035a, 0x3b828a62
  TEST_RR 164, clmulr, 0x000edb4c, 0xffffbde4, 0x0009b6ec
  TEST_RR 165, clmulr, 0x01f12437, 0xffffbde4, 0x0109b6ec
  TEST_RR 166, clmulr, 0xb9bc60ce, 0xfdf28389, 0xe73c6fc3
  TEST_RR 167, clmulr, 0xba209171, 0xfff28389, 0xe73c6fc3
  TEST_RR 168, clmulr, 0xec4d9a57, 0x9a6b51c9, 0xfffffbf4
  TEST_RR 169, clmulr, 0xee243710, 0x9a6b51c9, 0xfdfffbf4
  TEST_RR 170, clmulr, 0xd5847540, 0xb0700b06, 0xf6a04e77
  TEST_RR 171, clmulr, 0xd2317733, 0xb4700b06, 0xf6a04e77
  TEST_RR 172, clmulr, 0x7cf5d150, 0x428f3b5d, 0xfffff9b2
  TEST_RR 173, clmulr, 0x7ee1a88a, 0x428f3b5d, 0xfbfff9b2
  TEST_RR 174, clmulr, 0x07ac36dd, 0x047a4fcc, 0xfff771c4
  TEST_RR 175, clmulr, 0x085341c1, 0x0c7a4fcc, 0xfff771c4
  TEST_RR 176, clmulr, 0x05a09f1b, 0x18d87149, 0x378c4702
  TEST_RR 177, clmulr, 0x042d180f, 0x18d87149, 0x3f8c4702
  TEST_RR 178, clmulr, 0x19012115, 0xfffffffe, 0x1581b19f
  TEST_RR 179, clmulr, 0x1bb11726, 0xeffffffe, 0x1581b19f
  TEST_RR 180, clmulr, 0xc3a84871, 0xfffffff6, 0xa27c6c47
  TEST_RR 181, clmulr, 0xdc57b78f, 0xfffffff6, 0xb27c6c47
  TEST_RR 182, clmulr, 0xab98ba62, 0xfe54e6fb, 0xfffffe54
  TEST_RR 183, clmulr, 0x946745f7, 0xde54e6fb, 0xfffffe54
  TEST_RR 184, clmulr, 0x0e4322af, 0x4b652bd2, 0x1fea6103
  TEST_RR 185, clmulr, 0x1c9a685b, 0x4b652bd2, 0x3fea6103
  TEST_RR 186, clmulr, 41, 61, 0xffffe4e8
  TEST_RR 187, clmulr, 0x7ffff25d, 0x4000003d, 0xffffe4e8
  TEST_RR 188, clmulr, 0x8ee8a088, 0xdbad33d3, 0xead1f247
  TEST_RR 189, clmulr, 0xe33e3961, 0xdbad33d3, 0xaad1f247
  TEST_RR 190, clmulr, 0x00003f60, 0x0000fd2f, 0x203ee1f4
  TEST_RR 191, clmulr, 0x203ede94, 0x8000fd2f, 0x203ee1f4
  TEST_RR 192, clmulr, 0xaa5b6d3c, 0xff76da96, 0xfffffeca
  TEST_RR 193, clmulr, 0x552db7aa, 0xff76da96, 0x7ffffeca

  // Noise.
  TEST_RR 194, clmulr, 0x1433b41a, 0x6911aa5e, 0x342a3133
  TEST_RR 195, clmulr, 0x7d23c163, 0xb5c4639f, 0x69ba93f1
  TEST_RR 196, clmulr, 0xf0bece58, 0x8b823822, 0xfd94b310
  TEST_RR 197, clmulr, 0x4bd2be5d, 0xbbe3f6a1, 0x51275a5b
  TEST_RR 198, clmulr, 0x8dfbf6d5, 0xa5089f83, 0xa1cf6d41
  TEST_RR 199, clmulr, 0x1c853267, 0xf3339149, 0x13a559c4
  TEST_RR 200, clmulr, 0x102f83ff, 0xaf33bfca, 0x14985e50
  TEST_RR 201, clmulr, 0x0065701d, 0x070b6928, 0x0b93fa90
  TEST_RR 202, clmulr, 0x1623cb36, 0xfd50dbb6, 0x1d6bb148
  TEST_RR 203, clmulr, 0x53ed6c3b, 0xb538385f, 0x4addbc57
  TEST_RR 204, clmulr, 0x1e47a7c1, 0x72960e33, 0x27f17c97
  TEST_RR 205, clmulr, 0x6f49b911, 0x73d2d028, 0xa0a1200b
  TEST_RR 206, clmulr, 0x4a427337, 0xc26353a2, 0x72c911a5
  TEST_RR 207, clmulr, 0x15336c6f, 0x283048ea, 0x45dd4bbc
  TEST_RR 208, clmulr, 0x6cf92c1d, 0x95b952d8, 0x6331a457
  TEST_RR 209, clmulr, 0xe2f5c7f5, 0xeee77e07, 0x8bc2fa80

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 210, clmulr, 0x76f65c6e, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 211, clmulr, 0x76f65c6e, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 212, clmulr, 0xa00a2288, 0xc35a96e7
  TEST_RR_ALL_SAME 213, clmulr, 0xa00a2288, 0xc35a96e7
  TEST_RR_RD_IS_RS1 214, clmulr, 0x76f65c6e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 215, clmulr, 0x76f65c6e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 216, clmulr, 0x228800aa, 0x5a0f3c85
  TEST_RR_ALL_SAME 217, clmulr, 0x228800aa, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 218, clmulr, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 219, clmulr, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 220, clmulr, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 221, clmulr, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 222, clmulr, 0, 7, 3
  TEST_RR_RD_IS_RS2 223, clmulr, 0, 7, 3
  TEST_RR_SAME_SOURCES 224, clmulr, 0, 7
  TEST_RR_ALL_SAME 225, clmulr, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 226, clmulr, 0x2a800aa2, 0x783d0e65, 0x783d0e65, x1, x13, x19, x7
  TEST_RR_REGISTERS 227, clmulr, 0xaa002a0a, 0xf073a6a0, 0xf073a6a0, x2, x14, x20, x7
  TEST_RR_REGISTERS 228, clmulr, 0x2aa22880, 0x7d6819f7, 0x7d6819f7, x4, x15, x21, x7
  TEST_RR_REGISTERS 229, clmulr, 0x720a52aa, 0x6c26b4dd, 0xadcebeda, x5, x16, x22, x7
  TEST_RR_REGISTERS 230, clmulr, 0xaaaaaaaa, 0xfffffc8c, 0xfffffc8c, x6, x17, x23, x7
  TEST_RR_REGISTERS 231, clmulr, 2080, 0x0024da56, 0x0024da56, x7, x18, x24, x5
  TEST_RR_REGISTERS 232, clmulr, 0xaaacab97, 0xfffaf852, 0xfffff9f1, x8, x19, x25, x7
  TEST_RR_REGISTERS 233, clmulr, 0x2000802a, 0x408727cd, 0x408727cd, x9, x20, x26, x7
  TEST_RR_REGISTERS 234, clmulr, 0xaaaaaaaa, 0xffffffff, 0xffffffff, x10, x21, x27, x7
  TEST_RR_REGISTERS 235, clmulr, 0xaaaaaaaa, 0xffffff99, 0xffffff99, x11, x22, x28, x7
  TEST_RR_REGISTERS 236, clmulr, 0xa2082082, 0xd24900fd, 0xd24900fd, x12, x23, x29, x7
  TEST_RR_REGISTERS 237, clmulr, 0xa088a2a2, 0xcadd5511, 0xcadd5511, x13, x24, x30, x7
  TEST_RR_REGISTERS 238, clmulr, 0x20280008, 0x4602a0a5, 0x4602a0a5, x14, x25, x31, x7
  TEST_RR_REGISTERS 239, clmulr, 0xaaaaaaaa, 0xfffffffb, 0xfffffffb, x15, x26, x1, x7
  TEST_RR_REGISTERS 240, clmulr, 0x888a8aa8, 0xabbe52be, 0xabbe52be, x16, x27, x2, x7
  TEST_RR_REGISTERS 241, clmulr, 0xa0280a08, 0xc632bcd2, 0xc632bcd2, x17, x28, x4, x7
  TEST_RR_REGISTERS 242, clmulr, 0x22088888, 0x52aaeca0, 0x52aaeca0, x18, x29, x5, x7
  TEST_RR_REGISTERS 243, clmulr, 0x228888aa, 0x5aaff04a, 0x5aaff04a, x19, x30, x6, x7
  TEST_RR_REGISTERS 244, clmulr, 0x0a000080, 0x30089906, 0x30089906, x20, x31, x7, x5
  TEST_RR_REGISTERS 245, clmulr, 0xaaa0022a, 0xfc17caac, 0xfc17caac, x21, x1, x8, x7
  TEST_RR_REGISTERS 246, clmulr, 0xaaaa8a8a, 0xffbb22e8, 0xffbb22e8, x22, x2, x9, x7
  TEST_RR_REGISTERS 247, clmulr, 0xaaaaa028, 0xffc65b72, 0xffc65b72, x23, x4, x10, x7
  TEST_RR_REGISTERS 248, clmulr, 0xa8282a0a, 0xe6737264, 0xe6737264, x24, x5, x11, x7
  TEST_RR_REGISTERS 249, clmulr, 0x000200a2, 0x010db331, 0x010db331, x25, x6, x12, x7
  TEST_RR_REGISTERS 250, clmulr, 0xaaaaa028, 0xffc6879a, 0xffc6879a, x26, x7, x13, x5
  TEST_RR_REGISTERS 251, clmulr, 0x82a22a80, 0x9d785805, 0x9d785805, x27, x8, x14, x7
  TEST_RR_REGISTERS 252, clmulr, 0xa828a822, 0xe6e550f9, 0xe6e550f9, x28, x9, x15, x7
  TEST_RR_REGISTERS 253, clmulr, 0x8a200aa0, 0xb43c12bc, 0xb43c12bc, x29, x10, x16, x7
  TEST_RR_REGISTERS 254, clmulr, 0xa8a82a82, 0xee79a13d, 0xee79a13d, x30, x11, x17, x7
  TEST_RR_REGISTERS 255, clmulr, 0x0000ed41, 0x01996cc8, 0x005eab96, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 256, 0, clmulr, 0x048edd30, 0xf9df7046, 0x06f2a4dc
  TEST_RR_RESULT_AFTER 257, 1, clmulr, 720, 721, 0x804daf64
  TEST_RR_RESULT_AFTER 258, 2, clmulr, 0x0005e9af, 0x00046726, 0xb359fa3b

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 259, 0, 0, clmulr, 0x02028828, 0x11a6d908, 0x11a6d908
  TEST_RR_12_AFTER 260, 0, 1, clmulr, 0xaaaaaaaa, 0xfffffff7, 0xfffffff7
  TEST_RR_12_AFTER 261, 0, 2, clmulr, 0xa80aaa02, 0xe3f15fe6, 0xe3f15fe6
  TEST_RR_12_AFTER 262, 1, 0, clmulr, 0x2a000888, 0x702a98d4, 0x702a98d4
  TEST_RR_12_AFTER 263, 1, 1, clmulr, 0x002a82aa, 0x079f56ff, 0x079f56ff
  TEST_RR_12_AFTER 264, 1, 2, clmulr, 0xaaaaaa88, 0xfffa273d, 0xfffa273d
  TEST_RR_12_AFTER 265, 2, 0, clmulr, 0x88282808, 0xa662755c, 0xa662755c
  TEST_RR_12_AFTER 266, 2, 1, clmulr, 0xaaa2022a, 0xfd17089d, 0xfd17089d
  TEST_RR_12_AFTER 267, 2, 2, clmulr, 0x2020aaa0, 0x44fceb98, 0x44fceb98
  TEST_RR_21_AFTER 268, 0, 0, clmulr, 0x2022a2aa, 0x45df9d62, 0x45df9d62
  TEST_RR_21_AFTER 269, 0, 1, clmulr, 0xa202a2a2, 0xd1dd4f2c, 0xd1dd4f2c
  TEST_RR_21_AFTER 270, 0, 2, clmulr, 0x8802802a, 0xa1874dfd, 0xa1874dfd
  TEST_RR_21_AFTER 271, 1, 0, clmulr, 2688, 0x0038be19, 0x0038be19
  TEST_RR_21_AFTER 272, 1, 1, clmulr, 0x77169c17, 0x4c3ce161, 0xfe539edd
  TEST_RR_21_AFTER 273, 1, 2, clmulr, 0xaa02a888, 0xf1ea5675, 0xf1ea5675
  TEST_RR_21_AFTER 274, 2, 0, clmulr, 0xaaaa0a20, 0xff34a0d4, 0xff34a0d4
  TEST_RR_21_AFTER 275, 2, 1, clmulr, 0x0022a00a, 0x05c3bf3b, 0x05c3bf3b
  TEST_RR_21_AFTER 276, 2, 2, clmulr, 0xaaa808a2, 0xfe2db396, 0xfe2db396
  TEST_RR_BOTH_AFTER 277, 0, 0, clmulr, 0x2b23b04b, 0xff6824b0, 0x3e96736a
  TEST_RR_BOTH_AFTER 278, 0, 1, clmulr, 0x80a2a200, 0x8dd04cba, 0x8dd04cba
  TEST_RR_BOTH_AFTER 279, 0, 2, clmulr, 0xaaaaaaaa, 0xfffffffa, 0xfffffffa
  TEST_RR_BOTH_AFTER 280, 1, 0, clmulr, 0xaaa80888, 0xfe2ae7ca, 0xfe2ae7ca
  TEST_RR_BOTH_AFTER 281, 1, 1, clmulr, 0xa22a2288, 0xd75a0f3d, 0xd75a0f3d
  TEST_RR_BOTH_AFTER 282, 2, 0, clmulr, 0xaaaaaaaa, 0xffffea8d, 0xffffea8d

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 283, 0, clmulr, 0xa0aaa8a0, 0xcfecf8e3, 0xcfecf8e3
  TEST_RR_RS2_LOADED 284, 0, clmulr, 0xa0aaa8a0, 0xcfecf8e3, 0xcfecf8e3
  TEST_RR_BOTH_LOADED 285, 0, clmulr, 0xa0aaa8a0, 0xcfecf8e3
  TEST_RR_RS1_LOADED 286, 1, clmulr, 0x00a2ea13, 0x00afd298, 0x8e05486d
  TEST_RR_RS2_LOADED 287, 1, clmulr, 0x00a2ea13, 0x00afd298, 0x8e05486d
  TEST_RR_BOTH_LOADED 288, 1, clmulr, 0x000088aa, 0x00afd298
  TEST_RR_RS1_LOADED 289, 2, clmulr, 0xaa2a8aa0, 0xf7bc7864, 0xf7bc7864
  TEST_RR_RS2_LOADED 290, 2, clmulr, 0xaa2a8aa0, 0xf7bc7864, 0xf7bc7864
  TEST_RR_BOTH_LOADED 291, 2, clmulr, 0xaa2a8aa0, 0xf7bc7864

  // Each result is at once a source.
  TEST_RR_CHAIN 292, clmulr, 0x2a28aa28, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 293, clmulr, 0x2a28aa28, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 294, clmulr, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 295, clmulr, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 296, clmulr, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 297, clmulr, 0, 1
  TEST_RR_ZERO_RS2 298, clmulr, 0, 1
  TEST_RR_ZERO_RS1 299, clmulr, 0, 0xffffffff
  TEST_RR_ZERO_RS2 300, clmulr, 0, 0xffffffff
  TEST_RR_ZERO_RS1 301, clmulr, 0, 0x60000000
  TEST_RR_ZERO_RS2 302, clmulr, 0, 0x60000000
  TEST_RR_ZERO_RS1 303, clmulr, 0, 0xa0000000
  TEST_RR_ZERO_RS2 304, clmulr, 0, 0xa0000000
  TEST_RR_ZERO_RS1 305, clmulr, 0, 5
  TEST_RR_ZERO_RS2 306, clmulr, 0, 5
  TEST_RR_ZERO_RS1 307, clmulr, 0, 0x00030201
  TEST_RR_ZERO_RS2 308, clmulr, 0, 0x00030201
  TEST_RR_ZERO_RS1 309, clmulr, 0, 0
  TEST_RR_ZERO_RS2 310, clmulr, 0, 0
  TEST_RR_ZERO_BOTH 311, clmulr, 0
  TEST_RR_ZERO_RD 312, clmulr, 0x0000e49a, 0xae1d4399
  TEST_RR_ZERO_RD 313, clmulr, 0x00001952, 0xe03919a7
  TEST_RR_ZERO_RD 314, clmulr, 0xffffffff, 0xffe41c50

TEST_END
