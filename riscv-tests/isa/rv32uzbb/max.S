// max: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, max, 0, 0, 0
  TEST_RR 3, max, 1, 0, 1
  TEST_RR 4, max, 2, 0, 2
  TEST_RR 5, max, 0x7fffffff, 0, 0x7fffffff
  TEST_RR 6, max, 0, 0, 0x80000000
  TEST_RR 7, max, 0, 0, 0x80000001
  TEST_RR 8, max, 0, 0, 0xffff8000
  TEST_RR 9, max, 0, 0, 0xffffffff
  TEST_RR 10, max, 1, 1, 0
  TEST_RR 11, max, 1, 1, 1
  TEST_RR 12, max, 2, 1, 2
  TEST_RR 13, max, 0x7fffffff, 1, 0x7fffffff
  TEST_RR 14, max, 1, 1, 0x80000000
  TEST_RR 15, max, 1, 1, 0x80000001
  TEST_RR 16, max, 1, 1, 0xffff8000
  TEST_RR 17, max, 1, 1, 0xffffffff
  TEST_RR 18, max, 2, 2, 0
  TEST_RR 19, max, 2, 2, 1
  TEST_RR 20, max, 2, 2, 2
  TEST_RR 21, max, 0x7fffffff, 2, 0x7fffffff
  TEST_RR 22, max, 2, 2, 0x80000000
  TEST_RR 23, max, 2, 2, 0x80000001
  TEST_RR 24, max, 2, 2, 0xffff8000
  TEST_RR 25, max, 2, 2, 0xffffffff
  TEST_RR 26, max, 0x7fffffff, 0x7fffffff, 0
  TEST_RR 27, max, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 28, max, 0x7fffffff, 0x7fffffff, 2
  TEST_RR 29, max, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, max, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, max, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, max, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, max, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, max, 0, 0x80000000, 0
  TEST_RR 35, max, 1, 0x80000000, 1
  TEST_RR 36, max, 2, 0x80000000, 2
  TEST_RR 37, max, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, max, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, max, 0x80000001, 0x80000000, 0x80000001
  TEST_RR 40, max, 0xffff8000, 0x80000000, 0xffff8000
  TEST_RR 41, max, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR 42, max, 0, 0x80000001, 0
  TEST_RR 43, max, 1, 0x80000001, 1
  TEST_RR 44, max, 2, 0x80000001, 2
  TEST_RR 45, max, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, max, 0x80000001, 0x80000001, 0x80000000
  TEST_RR 47, max, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, max, 0xffff8000, 0x80000001, 0xffff8000
  TEST_RR 49, max, 0xffffffff, 0x80000001, 0xffffffff
  TEST_RR 50, max, 0, 0xffff8000, 0
  TEST_RR 51, max, 1, 0xffff8000, 1
  TEST_RR 52, max, 2, 0xffff8000, 2
  TEST_RR 53, max, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, max, 0xffff8000, 0xffff8000, 0x80000000
  TEST_RR 55, max, 0xffff8000, 0xffff8000, 0x80000001
  TEST_RR 56, max, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, max, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_RR 58, max, 0, 0xffffffff, 0
  TEST_RR 59, max, 1, 0xffffffff, 1
  TEST_RR 60, max, 2, 0xffffffff, 2
  TEST_RR 61, max, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, max, 0xffffffff, 0xffffffff, 0x80000000
  TEST_RR 63, max, 0xffffffff, 0xffffffff, 0x80000001
  TEST_RR 64, max, 0xffffffff, 0xffffffff, 0xffff8000
  TEST_RR 65, max, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, max, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_RR 67, max, 1, 0xc35a96e7, 1
  TEST_RR 68, max, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_RR 69, max, 2, 0xc35a96e7, 2
  TEST_RR 70, max, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_RR 71, max, 4, 0xc35a96e7, 4
  TEST_RR 72, max, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_RR 73, max, 8, 0xc35a96e7, 8
  TEST_RR 74, max, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_RR 75, max, 16, 0xc35a96e7, 16
  TEST_RR 76, max, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_RR 77, max, 32, 0xc35a96e7, 32
  TEST_RR 78, max, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_RR 79, max, 64, 0xc35a96e7, 64
  TEST_RR 80, max, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_RR 81, max, 128, 0xc35a96e7, 128
  TEST_RR 82, max, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_RR 83, max, 256, 0xc35a96e7, 256
  TEST_RR 84, max, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_RR 85, max, 512, 0xc35a96e7, 512
  TEST_RR 86, max, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_RR 87, max, 1024, 0xc35a96e7, 1024
  TEST_RR 88, max, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_RR 89, max, 2048, 0xc35a96e7, 2048
  TEST_RR 90, max, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_RR 91, max, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_RR 92, max, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_RR 93, max, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_RR 94, max, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_RR 95, max, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_RR 96, max, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_RR 97, max, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_RR 98, max, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_RR 99, max, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_RR 100, max, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_RR 101, max, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_RR 102, max, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_RR 103, max, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_RR 104, max, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_RR 105, max, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_RR 106, max, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_RR 107, max, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_RR 108, max, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_RR 109, max, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_RR 110, max, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_RR 111, max, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_RR 112, max, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_RR 113, max, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_RR 114, max, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_RR 115, max, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_RR 116, max, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_RR 117, max, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_RR 118, max, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_RR 119, max, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_RR 120, max, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_RR 121, max, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_RR 122, max, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_RR 123, max, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_RR 124, max, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_RR 125, max, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_RR 126, max, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_RR 127, max, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_RR 128, max, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, max, 0xc35a96e7, 0xc35a96e7, 0x80000000
  TEST_RR 130, max, 0xfffffffe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, max, 0xfffffffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, max, 0xfffffffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, max, 0xfffffff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, max, 0x7fffffff, 0xffffffef, 0x7fffffff
  TEST_RR 135, max, 0xffffffdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, max, 0xffffffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, max, 0xffffff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, max, 0xfffffeff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, max, 0xfffffffb, 0xfffffdff, 0xfffffffb
  TEST_RR 140, max, 0xfffffdff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, max, 0xfffff7ff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, max, 0xffffefff, 0xffffefff, 0xff7fffff
  TEST_RR 143, max, 0xffffdfff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, max, 0xffffffdf, 0xffffbfff, 0xffffffdf
  TEST_RR 145, max, 0xffffefff, 0xffff7fff, 0xffffefff
  TEST_RR 146, max, 0xfffeffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, max, 0xfffdffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, max, 0xfffffffd, 0xfffbffff, 0xfffffffd
  TEST_RR 149, max, 0xfffffeff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, max, 0xffff7fff, 0xffefffff, 0xffff7fff
  TEST_RR 151, max, 0xffdfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, max, 0xffbfffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, max, 0xffffffef, 0xff7fffff, 0xffffffef
  TEST_RR 154, max, 0xfffff7ff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, max, 0xfffbffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, max, 0xfdffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, max, 0xfffffffe, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, max, 0xffffff7f, 0xefffffff, 0xffffff7f
  TEST_RR 159, max, 0xffffbfff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, max, 0xffdfffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, max, 0x7fffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, max, 0x7719b0d1, 0x194e7ba2, 0x7719b0d1
  TEST_RR 163, max, 0x2edf196b, 0x2edf196b, 0x98c3aec9
  TEST_RR 164, max, 0x5ad7d0fc, 0x5ad7d0fc, 0x91085052
  TEST_RR 165, max, 0x2bfc59fe, 0x2bfc59fe, 0xdf9b7b98
  TEST_RR 166, max, 0x34572c3a, 0x34572c3a, 0xe3e16ae1
  TEST_RR 167, max, 0x220b1f5b, 0xbc5f5695, 0x220b1f5b
  TEST_RR 168, max, 0x7be73761, 0x7be73761, 0x13de7f33
  TEST_RR 169, max, 0xa0cdd9dc, 0xa0cdd9dc, 0x9ff24576
  TEST_RR 170, max, 0x4e3736bc, 0xc7524c98, 0x4e3736bc
  TEST_RR 171, max, 0x14e6668f, 0xc236b92f, 0x14e6668f
  TEST_RR 172, max, 0x54d42619, 0xbb48d5b5, 0x54d42619
  TEST_RR 173, max, 0x611a3afe, 0x611a3afe, 0xe71fe1a0
  TEST_RR 174, max, 0x45378dc5, 0x45378dc5, 0x9e0a622c
  TEST_RR 175, max, 0x736a7630, 0x736a7630, 0x9fee9c96
  TEST_RR 176, max, 0x31f1b0bb, 0xba89a1d8, 0x31f1b0bb
  TEST_RR 177, max, 0x931d09b5, 0x931d09b5, 0x87f7c61e

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, max, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, max, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, max, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, max, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, max, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, max, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, max, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, max, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, max, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, max, 0xffffffff, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, max, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, max, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, max, 7, 7, 3
  TEST_RR_RD_IS_RS2 191, max, 7, 7, 3
  TEST_RR_SAME_SOURCES 192, max, 7, 7
  TEST_RR_ALL_SAME 193, max, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, max, 0x1ae8ac01, 0xec637635, 0x1ae8ac01, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, max, 0x577ba161, 0x577ba161, 0x2a933917, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, max, 0x0059825c, 0x0059825c, 0xcb748062, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, max, 0x734c313b, 0xffc60302, 0x734c313b, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, max, 0x1d218825, 0x1d218825, 0x9323e072, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, max, 0x09a677e5, 0xc74c1832, 0x09a677e5, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, max, 0x1bcae669, 0xed37f995, 0x1bcae669, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, max, 0x7467b7cb, 0x05cc657d, 0x7467b7cb, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, max, 0xce476ec3, 0xa37b03e1, 0xce476ec3, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, max, 0xee2e1d4f, 0x9962f573, 0xee2e1d4f, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, max, 0x3c816a2a, 0x2150ba6d, 0x3c816a2a, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, max, 0x406f9fe3, 0x03540a0c, 0x406f9fe3, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, max, 0x4d081744, 0x4d081744, 0xe5ac6764, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, max, 0x39cc3739, 0x39cc3739, 0x9dd998f0, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, max, 0x4bef1210, 0x4bef1210, 0xdd5171ab, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, max, 0x379bd846, 0x122182cb, 0x379bd846, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, max, 0x7622f4a8, 0x7622f4a8, 0x1e3c5708, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, max, 0xfc72692d, 0xfc72692d, 0x875b745f, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, max, 0x3d69b880, 0xa55793bf, 0x3d69b880, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, max, 0xe83663e6, 0xc6f8afc7, 0xe83663e6, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, max, 0x2b2f89cb, 0xd5529d52, 0x2b2f89cb, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, max, 0x7d65b76e, 0xa34eb3c1, 0x7d65b76e, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, max, 0x4d83d006, 0xfbbadafa, 0x4d83d006, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, max, 0x9e22a5c8, 0x83616cfe, 0x9e22a5c8, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, max, 0x02440c42, 0xafb8d265, 0x02440c42, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, max, 0xdc666228, 0xdc666228, 0xaf795bb3, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, max, 0x282c3742, 0x282c3742, 0xc7c8cc49, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, max, 0xd75596a3, 0xd75596a3, 0x923d0519, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, max, 0xf86ddff6, 0xf86ddff6, 0xa41e5ac3, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, max, 0x62b05fec, 0x62b05fec, 0xf544eb8b, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, max, 0x6dd2e7d5, 0x1c4c0af5, 0x6dd2e7d5
  TEST_RR_RESULT_AFTER 225, 1, max, 0xcd53e441, 0xcd53e441, 0xca330015
  TEST_RR_RESULT_AFTER 226, 2, max, 0x03c67572, 0x03c67572, 0x938aeecb

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, max, 0x7d0559f7, 0x7d0559f7, 0x51fca90b
  TEST_RR_12_AFTER 228, 0, 1, max, 0x72f41180, 0x91cbebba, 0x72f41180
  TEST_RR_12_AFTER 229, 0, 2, max, 0x7c701704, 0xd9a2a417, 0x7c701704
  TEST_RR_12_AFTER 230, 1, 0, max, 0x35bc3341, 0xf852ea86, 0x35bc3341
  TEST_RR_12_AFTER 231, 1, 1, max, 0x152c351c, 0x152c351c, 0xc1a2610c
  TEST_RR_12_AFTER 232, 1, 2, max, 0xe1c8c41e, 0xe1c8c41e, 0x9daa7db1
  TEST_RR_12_AFTER 233, 2, 0, max, 0x7b8782a8, 0x7b8782a8, 0xc0f7a145
  TEST_RR_12_AFTER 234, 2, 1, max, 0x641b31cd, 0x641b31cd, 0x561024dc
  TEST_RR_12_AFTER 235, 2, 2, max, 0xf61446be, 0xf61446be, 0xa0439446
  TEST_RR_21_AFTER 236, 0, 0, max, 0x5a4f654d, 0x5a4f654d, 0xea0ebd7b
  TEST_RR_21_AFTER 237, 0, 1, max, 0xbbd9b78f, 0xbbd9b78f, 0x891cb5c6
  TEST_RR_21_AFTER 238, 0, 2, max, 0x1d240aec, 0x827f08ab, 0x1d240aec
  TEST_RR_21_AFTER 239, 1, 0, max, 0x7fce4f30, 0x27cb03e2, 0x7fce4f30
  TEST_RR_21_AFTER 240, 1, 1, max, 0x0ffe1769, 0x83c9e5ab, 0x0ffe1769
  TEST_RR_21_AFTER 241, 1, 2, max, 0xf2ba76a1, 0x98826bc5, 0xf2ba76a1
  TEST_RR_21_AFTER 242, 2, 0, max, 0x46b4d49e, 0x808c7fdf, 0x46b4d49e
  TEST_RR_21_AFTER 243, 2, 1, max, 0x28c29eb7, 0x28c29eb7, 0xbcbe5404
  TEST_RR_21_AFTER 244, 2, 2, max, 0x5c72c827, 0x0fc134be, 0x5c72c827
  TEST_RR_BOTH_AFTER 245, 0, 0, max, 0xdfe7b4e9, 0xdfe7b4e9, 0xcfb7fbe6
  TEST_RR_BOTH_AFTER 246, 0, 1, max, 0x1fad5380, 0xf4e257ac, 0x1fad5380
  TEST_RR_BOTH_AFTER 247, 0, 2, max, 0x7c8b3cb0, 0x9d2364f7, 0x7c8b3cb0
  TEST_RR_BOTH_AFTER 248, 1, 0, max, 0x53dbba74, 0xefb733b4, 0x53dbba74
  TEST_RR_BOTH_AFTER 249, 1, 1, max, 0xecde972a, 0xcf92116b, 0xecde972a
  TEST_RR_BOTH_AFTER 250, 2, 0, max, 0x1d7b54a0, 0x95a2873a, 0x1d7b54a0

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, max, 0x662c7c8c, 0x430e6579, 0x662c7c8c
  TEST_RR_RS2_LOADED 252, 0, max, 0x662c7c8c, 0x430e6579, 0x662c7c8c
  TEST_RR_BOTH_LOADED 253, 0, max, 0x430e6579, 0x430e6579
  TEST_RR_RS1_LOADED 254, 1, max, 0x1755d192, 0x1755d192, 0x07e2f969
  TEST_RR_RS2_LOADED 255, 1, max, 0x1755d192, 0x1755d192, 0x07e2f969
  TEST_RR_BOTH_LOADED 256, 1, max, 0x1755d192, 0x1755d192
  TEST_RR_RS1_LOADED 257, 2, max, 0x2a4c37e2, 0x2a4c37e2, 0xf1e0ba05
  TEST_RR_RS2_LOADED 258, 2, max, 0x2a4c37e2, 0x2a4c37e2, 0xf1e0ba05
  TEST_RR_BOTH_LOADED 259, 2, max, 0x2a4c37e2, 0x2a4c37e2

  // Each result is at once a source.
  TEST_RR_CHAIN 260, max, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, max, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, max, 0x7fffffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, max, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, max, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, max, 1, 1
  TEST_RR_ZERO_RS2 266, max, 1, 1
  TEST_RR_ZERO_RS1 267, max, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, max, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, max, 0
  TEST_RR_ZERO_RD 270, max, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, max, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, max, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, max, 1, 0xffffffff

TEST_END
