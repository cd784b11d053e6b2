// clmulr: 272 cases, written by tools/generate.py.
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

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, clmulr, 0, 1, 0x5a0f3c85
  TEST_RR 67, clmulr, 1, 0xc35a96e7, 1
  TEST_RR 68, clmulr, 1, 2, 0x5a0f3c85
  TEST_RR 69, clmulr, 3, 0xc35a96e7, 2
  TEST_RR 70, clmulr, 2, 4, 0x5a0f3c85
  TEST_RR 71, clmulr, 6, 0xc35a96e7, 4
  TEST_RR 72, clmulr, 5, 8, 0x5a0f3c85
  TEST_RR 73, clmulr, 12, 0xc35a96e7, 8
  TEST_RR 74, clmulr, 11, 16, 0x5a0f3c85
  TEST_RR 75, clmulr, 24, 0xc35a96e7, 16
  TEST_RR 76, clmulr, 22, 32, 0x5a0f3c85
  TEST_RR 77, clmulr, 48, 0xc35a96e7, 32
  TEST_RR 78, clmulr, 45, 64, 0x5a0f3c85
  TEST_RR 79, clmulr, 97, 0xc35a96e7, 64
  TEST_RR 80, clmulr, 90, 128, 0x5a0f3c85
  TEST_RR 81, clmulr, 195, 0xc35a96e7, 128
  TEST_RR 82, clmulr, 180, 256, 0x5a0f3c85
  TEST_RR 83, clmulr, 390, 0xc35a96e7, 256
  TEST_RR 84, clmulr, 360, 512, 0x5a0f3c85
  TEST_RR 85, clmulr, 781, 0xc35a96e7, 512
  TEST_RR 86, clmulr, 720, 1024, 0x5a0f3c85
  TEST_RR 87, clmulr, 1562, 0xc35a96e7, 1024
  TEST_RR 88, clmulr, 1440, 2048, 0x5a0f3c85
  TEST_RR 89, clmulr, 3125, 0xc35a96e7, 2048
  TEST_RR 90, clmulr, 2881, 0x00001000, 0x5a0f3c85
  TEST_RR 91, clmulr, 0x0000186b, 0xc35a96e7, 0x00001000
  TEST_RR 92, clmulr, 0x00001683, 0x00002000, 0x5a0f3c85
  TEST_RR 93, clmulr, 0x000030d6, 0xc35a96e7, 0x00002000
  TEST_RR 94, clmulr, 0x00002d07, 0x00004000, 0x5a0f3c85
  TEST_RR 95, clmulr, 0x000061ad, 0xc35a96e7, 0x00004000
  TEST_RR 96, clmulr, 0x00005a0f, 0x00008000, 0x5a0f3c85
  TEST_RR 97, clmulr, 0x0000c35a, 0xc35a96e7, 0x00008000
  TEST_RR 98, clmulr, 0x0000b41e, 0x00010000, 0x5a0f3c85
  TEST_RR 99, clmulr, 0x000186b5, 0xc35a96e7, 0x00010000
  TEST_RR 100, clmulr, 0x0001683c, 0x00020000, 0x5a0f3c85
  TEST_RR 101, clmulr, 0x00030d6a, 0xc35a96e7, 0x00020000
  TEST_RR 102, clmulr, 0x0002d079, 0x00040000, 0x5a0f3c85
  TEST_RR 103, clmulr, 0x00061ad4, 0xc35a96e7, 0x00040000
  TEST_RR 104, clmulr, 0x0005a0f3, 0x00080000, 0x5a0f3c85
  TEST_RR 105, clmulr, 0x000c35a9, 0xc35a96e7, 0x00080000
  TEST_RR 106, clmulr, 0x000b41e7, 0x00100000, 0x5a0f3c85
  TEST_RR 107, clmulr, 0x00186b52, 0xc35a96e7, 0x00100000
  TEST_RR 108, clmulr, 0x001683cf, 0x00200000, 0x5a0f3c85
  TEST_RR 109, clmulr, 0x0030d6a5, 0xc35a96e7, 0x00200000
  TEST_RR 110, clmulr, 0x002d079e, 0x00400000, 0x5a0f3c85
  TEST_RR 111, clmulr, 0x0061ad4b, 0xc35a96e7, 0x00400000
  TEST_RR 112, clmulr, 0x005a0f3c, 0x00800000, 0x5a0f3c85
  TEST_RR 113, clmulr, 0x00c35a96, 0xc35a96e7, 0x00800000
  TEST_RR 114, clmulr, 0x00b41e79, 0x01000000, 0x5a0f3c85
  TEST_RR 115, clmulr, 0x0186b52d, 0xc35a96e7, 0x01000000
  TEST_RR 116, clmulr, 0x01683cf2, 0x02000000, 0x5a0f3c85
  TEST_RR 117, clmulr, 0x030d6a5b, 0xc35a96e7, 0x02000000
  TEST_RR 118, clmulr, 0x02d079e4, 0x04000000, 0x5a0f3c85
  TEST_RR 119, clmulr, 0x061ad4b7, 0xc35a96e7, 0x04000000
  TEST_RR 120, clmulr, 0x05a0f3c8, 0x08000000, 0x5a0f3c85
  TEST_RR 121, clmulr, 0x0c35a96e, 0xc35a96e7, 0x08000000
  TEST_RR 122, clmulr, 0x0b41e790, 0x10000000, 0x5a0f3c85
  TEST_RR 123, clmulr, 0x186b52dc, 0xc35a96e7, 0x10000000
  TEST_RR 124, clmulr, 0x1683cf21, 0x20000000, 0x5a0f3c85
  TEST_RR 125, clmulr, 0x30d6a5b9, 0xc35a96e7, 0x20000000
  TEST_RR 126, clmulr, 0x2d079e42, 0x40000000, 0x5a0f3c85
  TEST_RR 127, clmulr, 0x61ad4b73, 0xc35a96e7, 0x40000000
  TEST_RR 128, clmulr, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, clmulr, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, clmulr, 0xaaaaaaa4, 0xfffffffe, 0xfffffff7
  TEST_RR 131, clmulr, 0xaaaaad56, 0xfffffffd, 0xfffffbff
  TEST_RR 132, clmulr, 0xaaa95552, 0xfffffffb, 0xfffdffff
  TEST_RR 133, clmulr, 0xab55555a, 0xfffffff7, 0xfeffffff
  TEST_RR 134, clmulr, 0x5555555a, 0xffffffef, 0x7fffffff
  TEST_RR 135, clmulr, 0xaaaaaaea, 0xffffffdf, 0xffffffbf
  TEST_RR 136, clmulr, 0xaaaa952a, 0xffffffbf, 0xffffdfff
  TEST_RR 137, clmulr, 0xaab555aa, 0xffffff7f, 0xffefffff
  TEST_RR 138, clmulr, 0xa55554ba, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, clmulr, 0xaaaaa952, 0xfffffdff, 0xfffffffb
  TEST_RR 140, clmulr, 0xaaaaaeaa, 0xfffffbff, 0xfffffdff
  TEST_RR 141, clmulr, 0xaaab5aaa, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, clmulr, 0xaa554aba, 0xffffefff, 0xff7fffff
  TEST_RR 143, clmulr, 0xd5557aaa, 0xffffdfff, 0xbfffffff
  TEST_RR 144, clmulr, 0xaaaad56a, 0xffffbfff, 0xffffffdf
  TEST_RR 145, clmulr, 0xaaaa4aaa, 0xffff7fff, 0xffffefff
  TEST_RR 146, clmulr, 0xaaa4aaba, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, clmulr, 0xad56baaa, 0xfffdffff, 0xfbffffff
  TEST_RR 148, clmulr, 0xaaad5556, 0xfffbffff, 0xfffffffd
  TEST_RR 149, clmulr, 0xaaa554aa, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, clmulr, 0xaab5aaba, 0xffefffff, 0xffff7fff
  TEST_RR 151, clmulr, 0xaaeabaaa, 0xffdfffff, 0xffbfffff
  TEST_RR 152, clmulr, 0x953aaaaa, 0xffbfffff, 0xdfffffff
  TEST_RR 153, clmulr, 0xaa55554a, 0xff7fffff, 0xffffffef
  TEST_RR 154, clmulr, 0xab555aba, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, clmulr, 0xa952baaa, 0xfdffffff, 0xfffbffff
  TEST_RR 156, clmulr, 0xaebaaaaa, 0xfbffffff, 0xfdffffff
  TEST_RR 157, clmulr, 0xa5555554, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, clmulr, 0xb55555ba, 0xefffffff, 0xffffff7f
  TEST_RR 159, clmulr, 0x95553aaa, 0xdfffffff, 0xffffbfff
  TEST_RR 160, clmulr, 0xd57aaaaa, 0xbfffffff, 0xffdfffff
  TEST_RR 161, clmulr, 0x5aaaaaaa, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, clmulr, 0x031ef70a, 0xa357ec3e, 0x03ec0105
  TEST_RR 163, clmulr, 0x3ee169b3, 0xfd7ee180, 0x21673c94
  TEST_RR 164, clmulr, 0xf4b1a0ab, 0x998c08b4, 0xe701c040
  TEST_RR 165, clmulr, 0xeba0e0e6, 0x88ec9553, 0xe552e113
  TEST_RR 166, clmulr, 0xf4e090ea, 0x80d2e795, 0xf47333ca
  TEST_RR 167, clmulr, 0x7fd9bf85, 0xbcacef87, 0x6cbd1a3d
  TEST_RR 168, clmulr, 0x8efbb229, 0xbc71de92, 0xb99ed1a5
  TEST_RR 169, clmulr, 0x392c0821, 0x7eecca8c, 0x4ad3f6d8
  TEST_RR 170, clmulr, 0x1f27a54e, 0x3aefe748, 0x4ce24e62
  TEST_RR 171, clmulr, 0x54bc2e94, 0x4e1c3e9f, 0xb1e494d4
  TEST_RR 172, clmulr, 0x53013dad, 0xcec64111, 0x652df413
  TEST_RR 173, clmulr, 0x2c59db41, 0xc121f96e, 0x37d281a7
  TEST_RR 174, clmulr, 0xdeb2c9f1, 0xc4dcbb79, 0x9349fdce
  TEST_RR 175, clmulr, 0x5f5740c8, 0xe2121829, 0x7e378d3e
  TEST_RR 176, clmulr, 0x2c30cbbe, 0x200a9c23, 0xb0e6b84f
  TEST_RR 177, clmulr, 0x21c6b002, 0xd3306498, 0x3bcb50dd

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, clmulr, 0x76f65c6e, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, clmulr, 0x76f65c6e, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, clmulr, 0xa00a2288, 0xc35a96e7
  TEST_RR_ALL_SAME 181, clmulr, 0xa00a2288, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, clmulr, 0x76f65c6e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, clmulr, 0x76f65c6e, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, clmulr, 0x228800aa, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, clmulr, 0x228800aa, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, clmulr, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, clmulr, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, clmulr, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, clmulr, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, clmulr, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, clmulr, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, clmulr, 0, 7
  TEST_RR_ALL_SAME 193, clmulr, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, clmulr, 0x72fd3893, 0x8aa628ef, 0x74062f40, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, clmulr, 0x144a1644, 0x54c52310, 0x22455c4a, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, clmulr, 0x14d204c5, 0x3201a97f, 0x6631606f, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, clmulr, 0x1e7ebd00, 0x7a4caa3c, 0x21284cb1, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, clmulr, 0x06f8efa9, 0x046dac2c, 0xd5bd067a, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, clmulr, 0x1a8efc64, 0x41d49798, 0x359b639e, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, clmulr, 0x4b397d43, 0xebfba758, 0x66b5d7a1, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, clmulr, 0x0466e585, 0x4e614bc8, 0x093dcfc2, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, clmulr, 0x2fee631e, 0xe27cd2a2, 0x3f68546c, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, clmulr, 0x378f3c1e, 0x224c707d, 0xd29fd987, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, clmulr, 0xa4e24953, 0xbb91d521, 0x9b2d267f, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, clmulr, 0x1b860bef, 0x18a331a9, 0x910099ba, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, clmulr, 0xeb16682c, 0xe97fa606, 0x83126ff7, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, clmulr, 0x1acffc76, 0x8c83c1b9, 0x1bb2bf2e, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, clmulr, 0x7be8c5b3, 0x8e08f176, 0x7e0723fa, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, clmulr, 0x0448b181, 0x1635f701, 0x2c8bd888, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, clmulr, 0x5b213e7c, 0x577d1a0f, 0x9e578b3a, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, clmulr, 0x7304d0fb, 0x935294f2, 0x7d881030, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, clmulr, 0x27a973ca, 0x589ba75c, 0x51b7845d, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, clmulr, 0x4d9b6caf, 0x83264ad5, 0x4c23de8c, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, clmulr, 0x0c276414, 0x0d9cc2da, 0x90e0c6aa, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, clmulr, 0x50a3fc71, 0x6396f410, 0xc6948c49, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, clmulr, 0x0b72e8c0, 0x3dd6e0ef, 0x395ce62f, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, clmulr, 0x532d4221, 0x8da5fbe2, 0x5425328f, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, clmulr, 0x0c5d8191, 0x0da2b516, 0x97c9d52f, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, clmulr, 0xad5645a0, 0xf3ed56b0, 0xf7470218, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, clmulr, 0x08d21864, 0x6368e4b7, 0x1e2a1494, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, clmulr, 0x189ec2e4, 0x2e087be5, 0x765fd7d6, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, clmulr, 0xa939dc7a, 0xbb93c58e, 0x94054a55, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, clmulr, 0x0f92fda3, 0x1930fcd5, 0x51a8e8f8, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, clmulr, 0xb48839e8, 0xa823d5c0, 0x9be9abec
  TEST_RR_RESULT_AFTER 225, 1, clmulr, 0x073db689, 0x0f853ea0, 0x484e3bf7
  TEST_RR_RESULT_AFTER 226, 2, clmulr, 0x15dcd09e, 0x180bae74, 0xcb1e6d8a

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, clmulr, 0x0434bc53, 0x3f2a48e4, 0x18c84963
  TEST_RR_12_AFTER 228, 0, 1, clmulr, 0x5db4cf49, 0x537bc268, 0x9bcf867a
  TEST_RR_12_AFTER 229, 0, 2, clmulr, 0x0d2e631f, 0x6ae8711c, 0x10a48609
  TEST_RR_12_AFTER 230, 1, 0, clmulr, 0x2ee2065f, 0x5e250ecc, 0x437c2a2f
  TEST_RR_12_AFTER 231, 1, 1, clmulr, 0x25b8a539, 0x2773f6b8, 0x8a991f49
  TEST_RR_12_AFTER 232, 1, 2, clmulr, 0xd3f003e4, 0xf7c11d87, 0xb4ce6c03
  TEST_RR_12_AFTER 233, 2, 0, clmulr, 0x6300c8ea, 0x97da50cf, 0x6cc49e26
  TEST_RR_12_AFTER 234, 2, 1, clmulr, 0x5753291f, 0x7e7160ec, 0xfaf9e1fb
  TEST_RR_12_AFTER 235, 2, 2, clmulr, 0x9ac6e86f, 0x9e905117, 0x84b90879
  TEST_RR_21_AFTER 236, 0, 0, clmulr, 0x18553a45, 0x18f3a35d, 0x861b76d5
  TEST_RR_21_AFTER 237, 0, 1, clmulr, 0x01d62140, 0x5f9403c7, 0x03210784
  TEST_RR_21_AFTER 238, 0, 2, clmulr, 0x6f5ae5ae, 0x67d47ed6, 0x9f813be8
  TEST_RR_21_AFTER 239, 1, 0, clmulr, 0x06bde0b5, 0x0b052e0d, 0x7a21b52f
  TEST_RR_21_AFTER 240, 1, 1, clmulr, 0x0e55b7dd, 0xa5270468, 0x0d79eb4d
  TEST_RR_21_AFTER 241, 1, 2, clmulr, 0x6dc928fb, 0x7af6d4b0, 0xbbbbb82f
  TEST_RR_21_AFTER 242, 2, 0, clmulr, 0xf20db851, 0xa9a8a1f7, 0xcc8cc550
  TEST_RR_21_AFTER 243, 2, 1, clmulr, 0x3621664b, 0xc6fea405, 0x25397a3c
  TEST_RR_21_AFTER 244, 2, 2, clmulr, 0x16ed5621, 0xd0fd8842, 0x1960ef95
  TEST_RR_BOTH_AFTER 245, 0, 0, clmulr, 0x5ef8503f, 0x614f1182, 0xd445507e
  TEST_RR_BOTH_AFTER 246, 0, 1, clmulr, 0x1d4c9832, 0xd6369fd3, 0x15f61513
  TEST_RR_BOTH_AFTER 247, 0, 2, clmulr, 0x0d92514b, 0x0b3aa118, 0xfa387525
  TEST_RR_BOTH_AFTER 248, 1, 0, clmulr, 0x8b1f0db9, 0xbc991a9e, 0xbd71a956
  TEST_RR_BOTH_AFTER 249, 1, 1, clmulr, 0x2e571444, 0x5c2e626c, 0x40b16b19
  TEST_RR_BOTH_AFTER 250, 2, 0, clmulr, 0x0f6fc9b4, 0x091afa89, 0xeaa64f3c

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, clmulr, 0xd95b249b, 0xb9ae627e, 0xf48bd39d
  TEST_RR_RS2_LOADED 252, 0, clmulr, 0xd95b249b, 0xb9ae627e, 0xf48bd39d
  TEST_RR_BOTH_LOADED 253, 0, clmulr, 0x8a8288a8, 0xb9ae627e
  TEST_RR_RS1_LOADED 254, 1, clmulr, 0x0e1eb1ab, 0x2b2e2843, 0x375db2ff
  TEST_RR_RS2_LOADED 255, 1, clmulr, 0x0e1eb1ab, 0x2b2e2843, 0x375db2ff
  TEST_RR_BOTH_LOADED 256, 1, clmulr, 0x088a08a8, 0x2b2e2843
  TEST_RR_RS1_LOADED 257, 2, clmulr, 0x1bc85fb1, 0x183ff237, 0x950b0469
  TEST_RR_RS2_LOADED 258, 2, clmulr, 0x1bc85fb1, 0x183ff237, 0x950b0469
  TEST_RR_BOTH_LOADED 259, 2, clmulr, 0x02800aaa, 0x183ff237

  // Each result is at once a source.
  TEST_RR_CHAIN 260, clmulr, 0x2a28aa28, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, clmulr, 0x2a28aa28, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, clmulr, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, clmulr, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, clmulr, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, clmulr, 0, 1
  TEST_RR_ZERO_RS2 266, clmulr, 0, 1
  TEST_RR_ZERO_RS1 267, clmulr, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, clmulr, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, clmulr, 0
  TEST_RR_ZERO_RD 270, clmulr, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, clmulr, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, clmulr, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, clmulr, 1, 0xffffffff

TEST_END
