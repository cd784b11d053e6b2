// pack: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, pack, 0, 0, 0
  TEST_RR 3, pack, 0x00010000, 0, 1
  TEST_RR 4, pack, 0x00020000, 0, 2
  TEST_RR 5, pack, 0xffff0000, 0, 0x7fffffff
  TEST_RR 6, pack, 0, 0, 0x80000000
  TEST_RR 7, pack, 0x00010000, 0, 0x80000001
  TEST_RR 8, pack, 0x80000000, 0, 0xffff8000
  TEST_RR 9, pack, 0xffff0000, 0, 0xffffffff
  TEST_RR 10, pack, 1, 1, 0
  TEST_RR 11, pack, 0x00010001, 1, 1
  TEST_RR 12, pack, 0x00020001, 1, 2
  TEST_RR 13, pack, 0xffff0001, 1, 0x7fffffff
  TEST_RR 14, pack, 1, 1, 0x80000000
  TEST_RR 15, pack, 0x00010001, 1, 0x80000001
  TEST_RR 16, pack, 0x80000001, 1, 0xffff8000
  TEST_RR 17, pack, 0xffff0001, 1, 0xffffffff
  TEST_RR 18, pack, 2, 2, 0
  TEST_RR 19, pack, 0x00010002, 2, 1
  TEST_RR 20, pack, 0x00020002, 2, 2
  TEST_RR 21, pack, 0xffff0002, 2, 0x7fffffff
  TEST_RR 22, pack, 2, 2, 0x80000000
  TEST_RR 23, pack, 0x00010002, 2, 0x80000001
  TEST_RR 24, pack, 0x80000002, 2, 0xffff8000
  TEST_RR 25, pack, 0xffff0002, 2, 0xffffffff
  TEST_RR 26, pack, 0x0000ffff, 0x7fffffff, 0
  TEST_RR 27, pack, 0x0001ffff, 0x7fffffff, 1
  TEST_RR 28, pack, 0x0002ffff, 0x7fffffff, 2
  TEST_RR 29, pack, 0xffffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, pack, 0x0000ffff, 0x7fffffff, 0x80000000
  TEST_RR 31, pack, 0x0001ffff, 0x7fffffff, 0x80000001
  TEST_RR 32, pack, 0x8000ffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, pack, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, pack, 0, 0x80000000, 0
  TEST_RR 35, pack, 0x00010000, 0x80000000, 1
  TEST_RR 36, pack, 0x00020000, 0x80000000, 2
  TEST_RR 37, pack, 0xffff0000, 0x80000000, 0x7fffffff
  TEST_RR 38, pack, 0, 0x80000000, 0x80000000
  TEST_RR 39, pack, 0x00010000, 0x80000000, 0x80000001
  TEST_RR 40, pack, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, pack, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR 42, pack, 1, 0x80000001, 0
  TEST_RR 43, pack, 0x00010001, 0x80000001, 1
  TEST_RR 44, pack, 0x00020001, 0x80000001, 2
  TEST_RR 45, pack, 0xffff0001, 0x80000001, 0x7fffffff
  TEST_RR 46, pack, 1, 0x80000001, 0x80000000
  TEST_RR 47, pack, 0x00010001, 0x80000001, 0x80000001
  TEST_RR 48, pack, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, pack, 0xffff0001, 0x80000001, 0xffffffff
  TEST_RR 50, pack, 0x00008000, 0xffff8000, 0
  TEST_RR 51, pack, 0x00018000, 0xffff8000, 1
  TEST_RR 52, pack, 0x00028000, 0xffff8000, 2
  TEST_RR 53, pack, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, pack, 0x00008000, 0xffff8000, 0x80000000
  TEST_RR 55, pack, 0x00018000, 0xffff8000, 0x80000001
  TEST_RR 56, pack, 0x80008000, 0xffff8000, 0xffff8000
  TEST_RR 57, pack, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, pack, 0x0000ffff, 0xffffffff, 0
  TEST_RR 59, pack, 0x0001ffff, 0xffffffff, 1
  TEST_RR 60, pack, 0x0002ffff, 0xffffffff, 2
  TEST_RR 61, pack, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, pack, 0x0000ffff, 0xffffffff, 0x80000000
  TEST_RR 63, pack, 0x0001ffff, 0xffffffff, 0x80000001
  TEST_RR 64, pack, 0x8000ffff, 0xffffffff, 0xffff8000
  TEST_RR 65, pack, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, pack, 0x3c850001, 1, 0x5a0f3c85
  TEST_RR 67, pack, 0x000196e7, 0xc35a96e7, 1
  TEST_RR 68, pack, 0x3c850002, 2, 0x5a0f3c85
  TEST_RR 69, pack, 0x000296e7, 0xc35a96e7, 2
  TEST_RR 70, pack, 0x3c850004, 4, 0x5a0f3c85
  TEST_RR 71, pack, 0x000496e7, 0xc35a96e7, 4
  TEST_RR 72, pack, 0x3c850008, 8, 0x5a0f3c85
  TEST_RR 73, pack, 0x000896e7, 0xc35a96e7, 8
  TEST_RR 74, pack, 0x3c850010, 16, 0x5a0f3c85
  TEST_RR 75, pack, 0x001096e7, 0xc35a96e7, 16
  TEST_RR 76, pack, 0x3c850020, 32, 0x5a0f3c85
  TEST_RR 77, pack, 0x002096e7, 0xc35a96e7, 32
  TEST_RR 78, pack, 0x3c850040, 64, 0x5a0f3c85
  TEST_RR 79, pack, 0x004096e7, 0xc35a96e7, 64
  TEST_RR 80, pack, 0x3c850080, 128, 0x5a0f3c85
  TEST_RR 81, pack, 0x008096e7, 0xc35a96e7, 128
  TEST_RR 82, pack, 0x3c850100, 256, 0x5a0f3c85
  TEST_RR 83, pack, 0x010096e7, 0xc35a96e7, 256
  TEST_RR 84, pack, 0x3c850200, 512, 0x5a0f3c85
  TEST_RR 85, pack, 0x020096e7, 0xc35a96e7, 512
  TEST_RR 86, pack, 0x3c850400, 1024, 0x5a0f3c85
  TEST_RR 87, pack, 0x040096e7, 0xc35a96e7, 1024
  TEST_RR 88, pack, 0x3c850800, 2048, 0x5a0f3c85
  TEST_RR 89, pack, 0x080096e7, 0xc35a96e7, 2048
  TEST_RR 90, pack, 0x3c851000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, pack, 0x100096e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, pack, 0x3c852000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, pack, 0x200096e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, pack, 0x3c854000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, pack, 0x400096e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, pack, 0x3c858000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, pack, 0x800096e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, pack, 0x3c850000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, pack, 0x000096e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, pack, 0x3c850000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, pack, 0x000096e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, pack, 0x3c850000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, pack, 0x000096e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, pack, 0x3c850000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, pack, 0x000096e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, pack, 0x3c850000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, pack, 0x000096e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, pack, 0x3c850000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, pack, 0x000096e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, pack, 0x3c850000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, pack, 0x000096e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, pack, 0x3c850000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, pack, 0x000096e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, pack, 0x3c850000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, pack, 0x000096e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, pack, 0x3c850000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, pack, 0x000096e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, pack, 0x3c850000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, pack, 0x000096e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, pack, 0x3c850000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, pack, 0x000096e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, pack, 0x3c850000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, pack, 0x000096e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, pack, 0x3c850000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, pack, 0x000096e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, pack, 0x3c850000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, pack, 0x000096e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, pack, 0x3c850000, 0x80000000, 0x5a0f3c85
  TEST_RR 129, pack, 0x000096e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, pack, 0xfff7fffe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, pack, 0xfbfffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, pack, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, pack, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, pack, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, pack, 0xffbfffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, pack, 0xdfffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, pack, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, pack, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, pack, 0xfffbfdff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, pack, 0xfdfffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, pack, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, pack, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, pack, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, pack, 0xffdfbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, pack, 0xefff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, pack, 0xffffffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, pack, 0xffffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, pack, 0xfffdffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, pack, 0xfeffffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, pack, 0x7fffffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, pack, 0xffffffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, pack, 0xffffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, pack, 0xffefffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, pack, 0xf7ffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, pack, 0xffffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, pack, 0xffffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, pack, 0xfffeffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, pack, 0xff7fffff, 0xefffffff, 0xffffff7f
  TEST_RR 159, pack, 0xbfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, pack, 0xffffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, pack, 0xffffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, pack, 0x417cae64, 0xaa07ae64, 0x37b0417c
  TEST_RR 163, pack, 0xb8303d69, 0x294b3d69, 0xfa67b830
  TEST_RR 164, pack, 0xf014da8a, 0x96efda8a, 0xd58ef014
  TEST_RR 165, pack, 0x72b985d1, 0x1f1185d1, 0x136572b9
  TEST_RR 166, pack, 0x35fd3243, 0xd56e3243, 0x998035fd
  TEST_RR 167, pack, 0x1aa11185, 0x21921185, 0x61231aa1
  TEST_RR 168, pack, 0xda894775, 0x5e674775, 0xb7dcda89
  TEST_RR 169, pack, 0x17a771f3, 0x505771f3, 0xd7d417a7
  TEST_RR 170, pack, 0x0a7c33ff, 0x17cd33ff, 0x032e0a7c
  TEST_RR 171, pack, 0xb581cfd1, 0x6d80cfd1, 0x9b0fb581
  TEST_RR 172, pack, 0x3f2b716f, 0xd3c4716f, 0x9e5b3f2b
  TEST_RR 173, pack, 0xa15dafca, 0x04deafca, 0x4904a15d
  TEST_RR 174, pack, 0x72bd3c7a, 0xd5e33c7a, 0x9cd472bd
  TEST_RR 175, pack, 0x5ab87ee5, 0x7ff07ee5, 0x41c05ab8
  TEST_RR 176, pack, 0xb3cd2095, 0x6e092095, 0x2d51b3cd
  TEST_RR 177, pack, 0x0b029709, 0x99ad9709, 0xc2000b02

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, pack, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, pack, 0x3c8596e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, pack, 0x96e796e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, pack, 0x96e796e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, pack, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, pack, 0x96e73c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, pack, 0x3c853c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, pack, 0x3c853c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, pack, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, pack, 0xffff0000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, pack, 0, 0x80000000
  TEST_RR_ALL_SAME 189, pack, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, pack, 0x00030007, 7, 3
  TEST_RR_RD_IS_RS2 191, pack, 0x00030007, 7, 3
  TEST_RR_SAME_SOURCES 192, pack, 0x00070007, 7
  TEST_RR_ALL_SAME 193, pack, 0x00070007, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, pack, 0xcd8ecbb0, 0x4c6bcbb0, 0xa014cd8e, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, pack, 0x47601041, 0xc89b1041, 0x27ad4760, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, pack, 0xf5a49a32, 0xf3c99a32, 0x4c8df5a4, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, pack, 0xaccedfef, 0x6556dfef, 0x643facce, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, pack, 0x161fab0a, 0x396cab0a, 0x3125161f, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, pack, 0x2b88c3ef, 0x71dac3ef, 0xef642b88, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, pack, 0x93e67883, 0xe1787883, 0x23ff93e6, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, pack, 0xcfa41c5a, 0x0fcd1c5a, 0x6449cfa4, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, pack, 0xb69db309, 0x099fb309, 0xfd0bb69d, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, pack, 0x3fa0889a, 0xb71d889a, 0xefd83fa0, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, pack, 0x54cb5510, 0x935e5510, 0xcd1054cb, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, pack, 0x9d217658, 0xff767658, 0xd8b39d21, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, pack, 0xb1815733, 0xc47a5733, 0x23d7b181, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, pack, 0x2cc88110, 0x70e28110, 0x3de42cc8, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, pack, 0xa75458ef, 0x774f58ef, 0x3481a754, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, pack, 0xafc43c80, 0xe2e53c80, 0x774fafc4, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, pack, 0xbacc6b39, 0xa6596b39, 0x921bbacc, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, pack, 0x178fb711, 0xf1ecb711, 0x553d178f, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, pack, 0x88392f8b, 0x14812f8b, 0xad8c8839, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, pack, 0x6a2bb921, 0xd840b921, 0xbe266a2b, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, pack, 0x66b6d3b2, 0x5a1fd3b2, 0xddbf66b6, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, pack, 0xa6ecbbdf, 0x49a8bbdf, 0x6965a6ec, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, pack, 0xdde38469, 0x121d8469, 0x6f7cdde3, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, pack, 0xefa02df0, 0x54af2df0, 0x93d5efa0, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, pack, 0xdb3c50d0, 0xd6f650d0, 0x78afdb3c, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, pack, 0xf3d41b06, 0xde501b06, 0xfbaaf3d4, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, pack, 0x25c61e22, 0xcfc41e22, 0x256425c6, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, pack, 0x542bafda, 0x8c3eafda, 0xe5dc542b, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, pack, 0x630c97e8, 0xb1af97e8, 0xcfe6630c, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, pack, 0xd2c1769d, 0x5291769d, 0x9eecd2c1, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, pack, 0xd84ef1ad, 0x48b4f1ad, 0x6cb7d84e
  TEST_RR_RESULT_AFTER 225, 1, pack, 0xb0f11789, 0x7aad1789, 0xe102b0f1
  TEST_RR_RESULT_AFTER 226, 2, pack, 0x994326f9, 0xace326f9, 0x498c9943

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, pack, 0x3a15a189, 0xd201a189, 0x73f03a15
  TEST_RR_12_AFTER 228, 0, 1, pack, 0xfadacebc, 0xe299cebc, 0xfb01fada
  TEST_RR_12_AFTER 229, 0, 2, pack, 0xb0954a42, 0x1b634a42, 0xb0ceb095
  TEST_RR_12_AFTER 230, 1, 0, pack, 0x7a86373f, 0xe480373f, 0x9a877a86
  TEST_RR_12_AFTER 231, 1, 1, pack, 0x28ae1f19, 0x45911f19, 0x5aa228ae
  TEST_RR_12_AFTER 232, 1, 2, pack, 0x1c869cb0, 0x6bcc9cb0, 0xde091c86
  TEST_RR_12_AFTER 233, 2, 0, pack, 0x030a5da7, 0xdc625da7, 0x41a2030a
  TEST_RR_12_AFTER 234, 2, 1, pack, 0x2fa016f6, 0xa13616f6, 0xafef2fa0
  TEST_RR_12_AFTER 235, 2, 2, pack, 0x705094c0, 0xd10d94c0, 0xbf457050
  TEST_RR_21_AFTER 236, 0, 0, pack, 0x51ff2943, 0xe4fa2943, 0xb4c751ff
  TEST_RR_21_AFTER 237, 0, 1, pack, 0xa58d5ee1, 0x2fd95ee1, 0x8125a58d
  TEST_RR_21_AFTER 238, 0, 2, pack, 0x5eca0ff1, 0x0d400ff1, 0x9a0c5eca
  TEST_RR_21_AFTER 239, 1, 0, pack, 0xc24d954c, 0xaf3f954c, 0x3a46c24d
  TEST_RR_21_AFTER 240, 1, 1, pack, 0x63ceb925, 0x20a3b925, 0x810463ce
  TEST_RR_21_AFTER 241, 1, 2, pack, 0xd9da7426, 0x0e407426, 0x86b1d9da
  TEST_RR_21_AFTER 242, 2, 0, pack, 0x5b210cb3, 0xdef40cb3, 0x8ef25b21
  TEST_RR_21_AFTER 243, 2, 1, pack, 0xfe84786c, 0xcb21786c, 0xa891fe84
  TEST_RR_21_AFTER 244, 2, 2, pack, 0xaf9ea1b4, 0x0998a1b4, 0xa61eaf9e
  TEST_RR_BOTH_AFTER 245, 0, 0, pack, 0xae4437fd, 0xef5837fd, 0x7effae44
  TEST_RR_BOTH_AFTER 246, 0, 1, pack, 0x36a6507f, 0xc0e4507f, 0x06d536a6
  TEST_RR_BOTH_AFTER 247, 0, 2, pack, 0x4c786666, 0x01276666, 0xeece4c78
  TEST_RR_BOTH_AFTER 248, 1, 0, pack, 0x1e9e0c6c, 0x62d50c6c, 0xf4c81e9e
  TEST_RR_BOTH_AFTER 249, 1, 1, pack, 0x814994dc, 0x9ad394dc, 0x1cb78149
  TEST_RR_BOTH_AFTER 250, 2, 0, pack, 0x7ec712f7, 0x939a12f7, 0xe0e27ec7

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, pack, 0xb8a597f3, 0xdb9a97f3, 0x8cdeb8a5
  TEST_RR_RS2_LOADED 252, 0, pack, 0xb8a597f3, 0xdb9a97f3, 0x8cdeb8a5
  TEST_RR_BOTH_LOADED 253, 0, pack, 0x97f397f3, 0xdb9a97f3
  TEST_RR_RS1_LOADED 254, 1, pack, 0xaff43792, 0x6b283792, 0x1f6caff4
  TEST_RR_RS2_LOADED 255, 1, pack, 0xaff43792, 0x6b283792, 0x1f6caff4
  TEST_RR_BOTH_LOADED 256, 1, pack, 0x37923792, 0x6b283792
  TEST_RR_RS1_LOADED 257, 2, pack, 0x54600fb4, 0x59a30fb4, 0x0fbe5460
  TEST_RR_RS2_LOADED 258, 2, pack, 0x54600fb4, 0x59a30fb4, 0x0fbe5460
  TEST_RR_BOTH_LOADED 259, 2, pack, 0x0fb40fb4, 0x59a30fb4

  // Each result is at once a source.
  TEST_RR_CHAIN 260, pack, 0x96e796e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, pack, 0x3c853c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, pack, 0xffffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, pack, 0x96e70000, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, pack, 0x000096e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, pack, 0x00010000, 1
  TEST_RR_ZERO_RS2 266, pack, 1, 1
  TEST_RR_ZERO_RS1 267, pack, 0xffff0000, 0xffffffff
  TEST_RR_ZERO_RS2 268, pack, 0x0000ffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, pack, 0
  TEST_RR_ZERO_RD 270, pack, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, pack, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, pack, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, pack, 1, 0xffffffff

TEST_END
