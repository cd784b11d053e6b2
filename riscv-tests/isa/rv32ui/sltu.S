// sltu: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, sltu, 0, 0, 0
  TEST_RR 3, sltu, 1, 0, 1
  TEST_RR 4, sltu, 1, 0, 2
  TEST_RR 5, sltu, 1, 0, 0x7fffffff
  TEST_RR 6, sltu, 1, 0, 0x80000000
  TEST_RR 7, sltu, 1, 0, 0x80000001
  TEST_RR 8, sltu, 1, 0, 0xffff8000
  TEST_RR 9, sltu, 1, 0, 0xffffffff
  TEST_RR 10, sltu, 0, 1, 0
  TEST_RR 11, sltu, 0, 1, 1
  TEST_RR 12, sltu, 1, 1, 2
  TEST_RR 13, sltu, 1, 1, 0x7fffffff
  TEST_RR 14, sltu, 1, 1, 0x80000000
  TEST_RR 15, sltu, 1, 1, 0x80000001
  TEST_RR 16, sltu, 1, 1, 0xffff8000
  TEST_RR 17, sltu, 1, 1, 0xffffffff
  TEST_RR 18, sltu, 0, 2, 0
  TEST_RR 19, sltu, 0, 2, 1
  TEST_RR 20, sltu, 0, 2, 2
  TEST_RR 21, sltu, 1, 2, 0x7fffffff
  TEST_RR 22, sltu, 1, 2, 0x80000000
  TEST_RR 23, sltu, 1, 2, 0x80000001
  TEST_RR 24, sltu, 1, 2, 0xffff8000
  TEST_RR 25, sltu, 1, 2, 0xffffffff
  TEST_RR 26, sltu, 0, 0x7fffffff, 0
  TEST_RR 27, sltu, 0, 0x7fffffff, 1
  TEST_RR 28, sltu, 0, 0x7fffffff, 2
  TEST_RR 29, sltu, 0, 0x7fffffff, 0x7fffffff
  TEST_RR 30, sltu, 1, 0x7fffffff, 0x80000000
  TEST_RR 31, sltu, 1, 0x7fffffff, 0x80000001
  TEST_RR 32, sltu, 1, 0x7fffffff, 0xffff8000
  TEST_RR 33, sltu, 1, 0x7fffffff, 0xffffffff
  TEST_RR 34, sltu, 0, 0x80000000, 0
  TEST_RR 35, sltu, 0, 0x80000000, 1
  TEST_RR 36, sltu, 0, 0x80000000, 2
  TEST_RR 37, sltu, 0, 0x80000000, 0x7fffffff
  TEST_RR 38, sltu, 0, 0x80000000, 0x80000000
  TEST_RR 39, sltu, 1, 0x80000000, 0x80000001
  TEST_RR 40, sltu, 1, 0x80000000, 0xffff8000
  TEST_RR 41, sltu, 1, 0x80000000, 0xffffffff
  TEST_RR 42, sltu, 0, 0x80000001, 0
  TEST_RR 43, sltu, 0, 0x80000001, 1
  TEST_RR 44, sltu, 0, 0x80000001, 2
  TEST_RR 45, sltu, 0, 0x80000001, 0x7fffffff
  TEST_RR 46, sltu, 0, 0x80000001, 0x80000000
  TEST_RR 47, sltu, 0, 0x80000001, 0x80000001
  TEST_RR 48, sltu, 1, 0x80000001, 0xffff8000
  TEST_RR 49, sltu, 1, 0x80000001, 0xffffffff
  TEST_RR 50, sltu, 0, 0xffff8000, 0
  TEST_RR 51, sltu, 0, 0xffff8000, 1
  TEST_RR 52, sltu, 0, 0xffff8000, 2
  TEST_RR 53, sltu, 0, 0xffff8000, 0x7fffffff
  TEST_RR 54, sltu, 0, 0xffff8000, 0x80000000
  TEST_RR 55, sltu, 0, 0xffff8000, 0x80000001
  TEST_RR 56, sltu, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, sltu, 1, 0xffff8000, 0xffffffff
  TEST_RR 58, sltu, 0, 0xffffffff, 0
  TEST_RR 59, sltu, 0, 0xffffffff, 1
  TEST_RR 60, sltu, 0, 0xffffffff, 2
  TEST_RR 61, sltu, 0, 0xffffffff, 0x7fffffff
  TEST_RR 62, sltu, 0, 0xffffffff, 0x80000000
  TEST_RR 63, sltu, 0, 0xffffffff, 0x80000001
  TEST_RR 64, sltu, 0, 0xffffffff, 0xffff8000
  TEST_RR 65, sltu, 0, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, sltu, 1, 1, 0x5a0f3c85
  TEST_RR 67, sltu, 0, 0xc35a96e7, 1
  TEST_RR 68, sltu, 1, 2, 0x5a0f3c85
  TEST_RR 69, sltu, 0, 0xc35a96e7, 2
  TEST_RR 70, sltu, 1, 4, 0x5a0f3c85
  TEST_RR 71, sltu, 0, 0xc35a96e7, 4
  TEST_RR 72, sltu, 1, 8, 0x5a0f3c85
  TEST_RR 73, sltu, 0, 0xc35a96e7, 8
  TEST_RR 74, sltu, 1, 16, 0x5a0f3c85
  TEST_RR 75, sltu, 0, 0xc35a96e7, 16
  TEST_RR 76, sltu, 1, 32, 0x5a0f3c85
  TEST_RR 77, sltu, 0, 0xc35a96e7, 32
  TEST_RR 78, sltu, 1, 64, 0x5a0f3c85
  TEST_RR 79, sltu, 0, 0xc35a96e7, 64
  TEST_RR 80, sltu, 1, 128, 0x5a0f3c85
  TEST_RR 81, sltu, 0, 0xc35a96e7, 128
  TEST_RR 82, sltu, 1, 256, 0x5a0f3c85
  TEST_RR 83, sltu, 0, 0xc35a96e7, 256
  TEST_RR 84, sltu, 1, 512, 0x5a0f3c85
  TEST_RR 85, sltu, 0, 0xc35a96e7, 512
  TEST_RR 86, sltu, 1, 1024, 0x5a0f3c85
  TEST_RR 87, sltu, 0, 0xc35a96e7, 1024
  TEST_RR 88, sltu, 1, 2048, 0x5a0f3c85
  TEST_RR 89, sltu, 0, 0xc35a96e7, 2048
  TEST_RR 90, sltu, 1, 0x00001000, 0x5a0f3c85
  TEST_RR 91, sltu, 0, 0xc35a96e7, 0x00001000
  TEST_RR 92, sltu, 1, 0x00002000, 0x5a0f3c85
  TEST_RR 93, sltu, 0, 0xc35a96e7, 0x00002000
  TEST_RR 94, sltu, 1, 0x00004000, 0x5a0f3c85
  TEST_RR 95, sltu, 0, 0xc35a96e7, 0x00004000
  TEST_RR 96, sltu, 1, 0x00008000, 0x5a0f3c85
  TEST_RR 97, sltu, 0, 0xc35a96e7, 0x00008000
  TEST_RR 98, sltu, 1, 0x00010000, 0x5a0f3c85
  TEST_RR 99, sltu, 0, 0xc35a96e7, 0x00010000
  TEST_RR 100, sltu, 1, 0x00020000, 0x5a0f3c85
  TEST_RR 101, sltu, 0, 0xc35a96e7, 0x00020000
  TEST_RR 102, sltu, 1, 0x00040000, 0x5a0f3c85
  TEST_RR 103, sltu, 0, 0xc35a96e7, 0x00040000
  TEST_RR 104, sltu, 1, 0x00080000, 0x5a0f3c85
  TEST_RR 105, sltu, 0, 0xc35a96e7, 0x00080000
  TEST_RR 106, sltu, 1, 0x00100000, 0x5a0f3c85
  TEST_RR 107, sltu, 0, 0xc35a96e7, 0x00100000
  TEST_RR 108, sltu, 1, 0x00200000, 0x5a0f3c85
  TEST_RR 109, sltu, 0, 0xc35a96e7, 0x00200000
  TEST_RR 110, sltu, 1, 0x00400000, 0x5a0f3c85
  TEST_RR 111, sltu, 0, 0xc35a96e7, 0x00400000
  TEST_RR 112, sltu, 1, 0x00800000, 0x5a0f3c85
  TEST_RR 113, sltu, 0, 0xc35a96e7, 0x00800000
  TEST_RR 114, sltu, 1, 0x01000000, 0x5a0f3c85
  TEST_RR 115, sltu, 0, 0xc35a96e7, 0x01000000
  TEST_RR 116, sltu, 1, 0x02000000, 0x5a0f3c85
  TEST_RR 117, sltu, 0, 0xc35a96e7, 0x02000000
  TEST_RR 118, sltu, 1, 0x04000000, 0x5a0f3c85
  TEST_RR 119, sltu, 0, 0xc35a96e7, 0x04000000
  TEST_RR 120, sltu, 1, 0x08000000, 0x5a0f3c85
  TEST_RR 121, sltu, 0, 0xc35a96e7, 0x08000000
  TEST_RR 122, sltu, 1, 0x10000000, 0x5a0f3c85
  TEST_RR 123, sltu, 0, 0xc35a96e7, 0x10000000
  TEST_RR 124, sltu, 1, 0x20000000, 0x5a0f3c85
  TEST_RR 125, sltu, 0, 0xc35a96e7, 0x20000000
  TEST_RR 126, sltu, 1, 0x40000000, 0x5a0f3c85
  TEST_RR 127, sltu, 0, 0xc35a96e7, 0x40000000
  TEST_RR 128, sltu, 0, 0x80000000, 0x5a0f3c85
  TEST_RR 129, sltu, 0, 0xc35a96e7, 0x80000000
  TEST_RR 130, sltu, 0, 0xfffffffe, 0xfffffff7
  TEST_RR 131, sltu, 0, 0xfffffffd, 0xfffffbff
  TEST_RR 132, sltu, 0, 0xfffffffb, 0xfffdffff
  TEST_RR 133, sltu, 0, 0xfffffff7, 0xfeffffff
  TEST_RR 134, sltu, 0, 0xffffffef, 0x7fffffff
  TEST_RR 135, sltu, 0, 0xffffffdf, 0xffffffbf
  TEST_RR 136, sltu, 0, 0xffffffbf, 0xffffdfff
  TEST_RR 137, sltu, 0, 0xffffff7f, 0xffefffff
  TEST_RR 138, sltu, 0, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, sltu, 1, 0xfffffdff, 0xfffffffb
  TEST_RR 140, sltu, 1, 0xfffffbff, 0xfffffdff
  TEST_RR 141, sltu, 0, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, sltu, 0, 0xffffefff, 0xff7fffff
  TEST_RR 143, sltu, 0, 0xffffdfff, 0xbfffffff
  TEST_RR 144, sltu, 1, 0xffffbfff, 0xffffffdf
  TEST_RR 145, sltu, 1, 0xffff7fff, 0xffffefff
  TEST_RR 146, sltu, 0, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, sltu, 0, 0xfffdffff, 0xfbffffff
  TEST_RR 148, sltu, 1, 0xfffbffff, 0xfffffffd
  TEST_RR 149, sltu, 1, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, sltu, 1, 0xffefffff, 0xffff7fff
  TEST_RR 151, sltu, 0, 0xffdfffff, 0xffbfffff
  TEST_RR 152, sltu, 0, 0xffbfffff, 0xdfffffff
  TEST_RR 153, sltu, 1, 0xff7fffff, 0xffffffef
  TEST_RR 154, sltu, 1, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, sltu, 1, 0xfdffffff, 0xfffbffff
  TEST_RR 156, sltu, 1, 0xfbffffff, 0xfdffffff
  TEST_RR 157, sltu, 1, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, sltu, 1, 0xefffffff, 0xffffff7f
  TEST_RR 159, sltu, 1, 0xdfffffff, 0xffffbfff
  TEST_RR 160, sltu, 1, 0xbfffffff, 0xffdfffff
  TEST_RR 161, sltu, 1, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, sltu, 0, 0xbf2e2f3b, 0x6b47853a
  TEST_RR 163, sltu, 1, 0x0b1c3102, 0x188f4c32
  TEST_RR 164, sltu, 1, 0x1e663e9a, 0x710ae89d
  TEST_RR 165, sltu, 1, 0x19db9633, 0x92a60228
  TEST_RR 166, sltu, 0, 0xc5ec886a, 0xb24008a2
  TEST_RR 167, sltu, 1, 0x483ca7e2, 0xd33c0dd4
  TEST_RR 168, sltu, 0, 0x7f10b3e8, 0x7853e609
  TEST_RR 169, sltu, 1, 0x2612b4f8, 0x9513676f
  TEST_RR 170, sltu, 0, 0xec30ad3f, 0xd9abb7a1
  TEST_RR 171, sltu, 0, 0xadcd9052, 0x6a50c2d7
  TEST_RR 172, sltu, 0, 0xe76a03d4, 0xb947967e
  TEST_RR 173, sltu, 1, 0x384f6c91, 0x9e6ef61f
  TEST_RR 174, sltu, 1, 0xa3774c01, 0xfa753b10
  TEST_RR 175, sltu, 1, 0x06518944, 0x886acc0e
  TEST_RR 176, sltu, 0, 0xd4ae64bf, 0x62ab5b66
  TEST_RR 177, sltu, 0, 0x9a4fcb9f, 0x8d606b41

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, sltu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, sltu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, sltu, 0, 0xc35a96e7
  TEST_RR_ALL_SAME 181, sltu, 0, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, sltu, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, sltu, 1, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, sltu, 0, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, sltu, 0, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, sltu, 1, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, sltu, 1, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, sltu, 0, 0x80000000
  TEST_RR_ALL_SAME 189, sltu, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, sltu, 0, 7, 3
  TEST_RR_RD_IS_RS2 191, sltu, 0, 7, 3
  TEST_RR_SAME_SOURCES 192, sltu, 0, 7
  TEST_RR_ALL_SAME 193, sltu, 0, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, sltu, 1, 0x7355df79, 0xd2a266e2, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, sltu, 0, 0x8fbf5db2, 0x41437262, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, sltu, 1, 0x99d2ea93, 0xab8269e5, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, sltu, 1, 0x8c4fa27d, 0x955dae92, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, sltu, 0, 0x72666bca, 0x51a2b6b0, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, sltu, 0, 0x3a5fef4b, 0x35f0b97a, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, sltu, 1, 0xb88208d1, 0xfe7c8f06, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, sltu, 1, 0x8f1c7f16, 0xce65626f, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, sltu, 0, 0xcec1d677, 0x701c5d49, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, sltu, 1, 0x475cb7ee, 0xf66d01ec, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, sltu, 1, 0x04beb6c4, 0x0f66dedf, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, sltu, 1, 0x970a1f40, 0xba8943d6, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, sltu, 0, 0x4e1c6202, 0x07ae64c3, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, sltu, 0, 0xe5c8419e, 0x21693071, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, sltu, 1, 0x110c392f, 0x7adbba9c, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, sltu, 1, 0x9e1aaf90, 0xd7eabde4, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, sltu, 1, 0x34b73c27, 0x636b725d, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, sltu, 1, 0x9e7b9e26, 0xece25a41, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, sltu, 1, 0xa8875f0e, 0xae9798a7, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, sltu, 0, 0x1de2c71f, 0x05d61da8, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, sltu, 0, 0xeb386a8d, 0x24fbae18, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, sltu, 1, 0xe61181d0, 0xfcacf13f, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, sltu, 1, 0x74743e70, 0x9ab4b00d, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, sltu, 1, 0x59ddbd55, 0x6499cf23, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, sltu, 0, 0x80410b3e, 0x33a733d7, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, sltu, 1, 0xbce32aa2, 0xfde8a269, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, sltu, 0, 0x52239832, 0x27a9cba2, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, sltu, 0, 0xf9053dec, 0x18f2bf91, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, sltu, 0, 0xc557da6c, 0x605704bb, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, sltu, 1, 0x24045310, 0x70e4ac21, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, sltu, 1, 0xb82b0689, 0xd0654123
  TEST_RR_RESULT_AFTER 225, 1, sltu, 1, 0x679dd308, 0x7a5668d4
  TEST_RR_RESULT_AFTER 226, 2, sltu, 1, 0x2d31b7c2, 0xa47c9a4c

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, sltu, 0, 0xe36d6512, 0xbc8b517a
  TEST_RR_12_AFTER 228, 0, 1, sltu, 0, 0xa874a04c, 0x16334e21
  TEST_RR_12_AFTER 229, 0, 2, sltu, 1, 0x1e20f352, 0xa9c525af
  TEST_RR_12_AFTER 230, 1, 0, sltu, 0, 0xc462eb4b, 0x1b66e3ee
  TEST_RR_12_AFTER 231, 1, 1, sltu, 1, 0x7e9de5ee, 0xa5f37c3e
  TEST_RR_12_AFTER 232, 1, 2, sltu, 1, 0x271a64d2, 0xcf0090d5
  TEST_RR_12_AFTER 233, 2, 0, sltu, 0, 0xd5c6cb3c, 0x8ea695ad
  TEST_RR_12_AFTER 234, 2, 1, sltu, 1, 0x3a9f368b, 0xf37e3910
  TEST_RR_12_AFTER 235, 2, 2, sltu, 1, 0x609e074d, 0x83ad63cd
  TEST_RR_21_AFTER 236, 0, 0, sltu, 0, 0x128523f6, 0x0a33dc7b
  TEST_RR_21_AFTER 237, 0, 1, sltu, 0, 0x6e9dde1b, 0x02fe228b
  TEST_RR_21_AFTER 238, 0, 2, sltu, 0, 0x9dd10765, 0x06a7471a
  TEST_RR_21_AFTER 239, 1, 0, sltu, 1, 0x76ea7223, 0xa063d696
  TEST_RR_21_AFTER 240, 1, 1, sltu, 1, 0x070ecd13, 0xb9ae7e7e
  TEST_RR_21_AFTER 241, 1, 2, sltu, 1, 0x60c8e1bc, 0xe7a11ecd
  TEST_RR_21_AFTER 242, 2, 0, sltu, 1, 0x18960dce, 0x98cdded4
  TEST_RR_21_AFTER 243, 2, 1, sltu, 0, 0x7cdc12a8, 0x2216f91e
  TEST_RR_21_AFTER 244, 2, 2, sltu, 0, 0xfaa6a8a5, 0x0008c58e
  TEST_RR_BOTH_AFTER 245, 0, 0, sltu, 0, 0xc92f7190, 0xa1d85201
  TEST_RR_BOTH_AFTER 246, 0, 1, sltu, 1, 0x7b64d80b, 0xeb81009e
  TEST_RR_BOTH_AFTER 247, 0, 2, sltu, 0, 0xcf5eb254, 0x27329f34
  TEST_RR_BOTH_AFTER 248, 1, 0, sltu, 1, 0x4adf5402, 0xd7c36cad
  TEST_RR_BOTH_AFTER 249, 1, 1, sltu, 1, 0x473804ce, 0xd700a567
  TEST_RR_BOTH_AFTER 250, 2, 0, sltu, 0, 0xeeb9a612, 0x06d7f01c

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, sltu, 1, 0x61b00370, 0xfa258b57
  TEST_RR_RS2_LOADED 252, 0, sltu, 1, 0x61b00370, 0xfa258b57
  TEST_RR_BOTH_LOADED 253, 0, sltu, 0, 0x61b00370
  TEST_RR_RS1_LOADED 254, 1, sltu, 0, 0xe53f00f1, 0x89bf9bee
  TEST_RR_RS2_LOADED 255, 1, sltu, 0, 0xe53f00f1, 0x89bf9bee
  TEST_RR_BOTH_LOADED 256, 1, sltu, 0, 0xe53f00f1
  TEST_RR_RS1_LOADED 257, 2, sltu, 0, 0x8fafb025, 0x39914b94
  TEST_RR_RS2_LOADED 258, 2, sltu, 0, 0x8fafb025, 0x39914b94
  TEST_RR_BOTH_LOADED 259, 2, sltu, 0, 0x8fafb025

  // Each result is at once a source.
  TEST_RR_CHAIN 260, sltu, 0, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, sltu, 0, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, sltu, 0, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, sltu, 1, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, sltu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, sltu, 1, 1
  TEST_RR_ZERO_RS2 266, sltu, 0, 1
  TEST_RR_ZERO_RS1 267, sltu, 1, 0xffffffff
  TEST_RR_ZERO_RS2 268, sltu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, sltu, 0
  TEST_RR_ZERO_RD 270, sltu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, sltu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, sltu, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, sltu, 1, 0xffffffff

TEST_END
