// minu: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, minu, 0, 0, 0
  TEST_RR 3, minu, 0, 0, 1
  TEST_RR 4, minu, 0, 0, 2
  TEST_RR 5, minu, 0, 0, 0x7fffffff
  TEST_RR 6, minu, 0, 0, 0x80000000
  TEST_RR 7, minu, 0, 0, 0x80000001
  TEST_RR 8, minu, 0, 0, 0xffff8000
  TEST_RR 9, minu, 0, 0, 0xffffffff
  TEST_RR 10, minu, 0, 1, 0
  TEST_RR 11, minu, 1, 1, 1
  TEST_RR 12, minu, 1, 1, 2
  TEST_RR 13, minu, 1, 1, 0x7fffffff
  TEST_RR 14, minu, 1, 1, 0x80000000
  TEST_RR 15, minu, 1, 1, 0x80000001
  TEST_RR 16, minu, 1, 1, 0xffff8000
  TEST_RR 17, minu, 1, 1, 0xffffffff
  TEST_RR 18, minu, 0, 2, 0
  TEST_RR 19, minu, 1, 2, 1
  TEST_RR 20, minu, 2, 2, 2
  TEST_RR 21, minu, 2, 2, 0x7fffffff
  TEST_RR 22, minu, 2, 2, 0x80000000
  TEST_RR 23, minu, 2, 2, 0x80000001
  TEST_RR 24, minu, 2, 2, 0xffff8000
  TEST_RR 25, minu, 2, 2, 0xffffffff
  TEST_RR 26, minu, 0, 0x7fffffff, 0
  TEST_RR 27, minu, 1, 0x7fffffff, 1
  TEST_RR 28, minu, 2, 0x7fffffff, 2
  TEST_RR 29, minu, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, minu, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_RR 31, minu, 0x7fffffff, 0x7fffffff, 0x80000001
  TEST_RR 32, minu, 0x7fffffff, 0x7fffffff, 0xffff8000
  TEST_RR 33, minu, 0x7fffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, minu, 0, 0x80000000, 0
  TEST_RR 35, minu, 1, 0x80000000, 1
  TEST_RR 36, minu, 2, 0x80000000, 2
  TEST_RR 37, minu, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 38, minu, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, minu, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, minu, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, minu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, minu, 0, 0x80000001, 0
  TEST_RR 43, minu, 1, 0x80000001, 1
  TEST_RR 44, minu, 2, 0x80000001, 2
  TEST_RR 45, minu, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_RR 46, minu, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, minu, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, minu, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, minu, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, minu, 0, 0xffff8000, 0
  TEST_RR 51, minu, 1, 0xffff8000, 1
  TEST_RR 52, minu, 2, 0xffff8000, 2
  TEST_RR 53, minu, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_RR 54, minu, 0x80000000, 0xffff8000, 0x80000000
  TEST_RR 55, minu, 0x80000001, 0xffff8000, 0x80000001
  TEST_RR 56, minu, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, minu, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, minu, 0, 0xffffffff, 0
  TEST_RR 59, minu, 1, 0xffffffff, 1
  TEST_RR 60, minu, 2, 0xffffffff, 2
  TEST_RR 61, minu, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, minu, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, minu, 0x80000001, 0xffffffff, 0x80000001
  TEST_RR 64, minu, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_RR 65, minu, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, minu, 1, 1, 0x5a0f3c85
  TEST_RR 67, minu, 1, 0xc35a96e7, 1
  TEST_RR 68, minu, 2, 2, 0x5a0f3c85
  TEST_RR 69, minu, 2, 0xc35a96e7, 2
  TEST_RR 70, minu, 4, 4, 0x5a0f3c85
  TEST_RR 71, minu, 4, 0xc35a96e7, 4
  TEST_RR 72, minu, 8, 8, 0x5a0f3c85
  TEST_RR 73, minu, 8, 0xc35a96e7, 8
  TEST_RR 74, minu, 16, 16, 0x5a0f3c85
  TEST_RR 75, minu, 16, 0xc35a96e7, 16
  TEST_RR 76, minu, 32, 32, 0x5a0f3c85
  TEST_RR 77, minu, 32, 0xc35a96e7, 32
  TEST_RR 78, minu, 64, 64, 0x5a0f3c85
  TEST_RR 79, minu, 64, 0xc35a96e7, 64
  TEST_RR 80, minu, 128, 128, 0x5a0f3c85
  TEST_RR 81, minu, 128, 0xc35a96e7, 128
  TEST_RR 82, minu, 256, 256, 0x5a0f3c85
  TEST_RR 83, minu, 256, 0xc35a96e7, 256
  TEST_RR 84, minu, 512, 512, 0x5a0f3c85
  TEST_RR 85, minu, 512, 0xc35a96e7, 512
  TEST_RR 86, minu, 1024, 1024, 0x5a0f3c85
  TEST_RR 87, minu, 1024, 0xc35a96e7, 1024
  TEST_RR 88, minu, 2048, 2048, 0x5a0f3c85
  TEST_RR 89, minu, 2048, 0xc35a96e7, 2048
  TEST_RR 90, minu, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, minu, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_RR 92, minu, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, minu, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_RR 94, minu, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, minu, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_RR 96, minu, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, minu, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_RR 98, minu, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, minu, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_RR 100, minu, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, minu, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_RR 102, minu, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, minu, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_RR 104, minu, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, minu, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_RR 106, minu, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, minu, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_RR 108, minu, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, minu, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_RR 110, minu, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, minu, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_RR 112, minu, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, minu, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_RR 114, minu, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, minu, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_RR 116, minu, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, minu, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_RR 118, minu, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, minu, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_RR 120, minu, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, minu, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_RR 122, minu, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, minu, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_RR 124, minu, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, minu, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_RR 126, minu, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, minu, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_RR 128, minu, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_RR 129, minu, 0x80000000, 0xc35a96e7, 0x80000000
  TEST_RR 130, minu, 0xfffffff7, 0xfffffffe, 0xfffffff7
  TEST_RR 131, minu, 0xfffffbff, 0xfffffffd, 0xfffffbff
  TEST_RR 132, minu, 0xfffdffff, 0xfffffffb, 0xfffdffff
  TEST_RR 133, minu, 0xfeffffff, 0xfffffff7, 0xfeffffff
  TEST_RR 134, minu, 0x7fffffff, 0xffffffef, 0x7fffffff
  TEST_RR 135, minu, 0xffffffbf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, minu, 0xffffdfff, 0xffffffbf, 0xffffdfff
  TEST_RR 137, minu, 0xffefffff, 0xffffff7f, 0xffefffff
  TEST_RR 138, minu, 0xf7ffffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, minu, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, minu, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, minu, 0xfffeffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, minu, 0xff7fffff, 0xffffefff, 0xff7fffff
  TEST_RR 143, minu, 0xbfffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, minu, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, minu, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, minu, 0xfff7ffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, minu, 0xfbffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, minu, 0xfffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, minu, 0xfff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, minu, 0xffefffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, minu, 0xffbfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, minu, 0xdfffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, minu, 0xff7fffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, minu, 0xfeffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, minu, 0xfdffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, minu, 0xfbffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, minu, 0xf7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, minu, 0xefffffff, 0xefffffff, 0xffffff7f
  TEST_RR 159, minu, 0xdfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, minu, 0xbfffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, minu, 0x7fffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, minu, 0xa3af6df9, 0xeda00c26, 0xa3af6df9
  TEST_RR 163, minu, 0x64590abf, 0x64590abf, 0xb6781844
  TEST_RR 164, minu, 0x0cf11464, 0xf7a01830, 0x0cf11464
  TEST_RR 165, minu, 0x28f2ee2a, 0x7af30657, 0x28f2ee2a
  TEST_RR 166, minu, 0x99f62c02, 0xf0baea17, 0x99f62c02
  TEST_RR 167, minu, 0x4b0a50bb, 0x4b0a50bb, 0x8c5d39ec
  TEST_RR 168, minu, 0x25725e85, 0x25725e85, 0x565ffb11
  TEST_RR 169, minu, 0x04ca6f81, 0x90c6ea97, 0x04ca6f81
  TEST_RR 170, minu, 0x38db9eb1, 0x38db9eb1, 0xc9b67b0c
  TEST_RR 171, minu, 0xd41bc7be, 0xd41bc7be, 0xe892cf0e
  TEST_RR 172, minu, 0x827f4942, 0x827f4942, 0x9a917c82
  TEST_RR 173, minu, 0x14a2549b, 0x64094f38, 0x14a2549b
  TEST_RR 174, minu, 0xa3a68119, 0xe5767935, 0xa3a68119
  TEST_RR 175, minu, 0x8bce8f1f, 0x8bce8f1f, 0x8d12d69a
  TEST_RR 176, minu, 0x3c9a0dec, 0x51d55f66, 0x3c9a0dec
  TEST_RR 177, minu, 0x17588c8a, 0x17588c8a, 0x79d1092c

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, minu, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, minu, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, minu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, minu, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, minu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, minu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, minu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, minu, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, minu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, minu, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, minu, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, minu, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, minu, 3, 7, 3
  TEST_RR_RD_IS_RS2 191, minu, 3, 7, 3
  TEST_RR_SAME_SOURCES 192, minu, 7, 7
  TEST_RR_ALL_SAME 193, minu, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, minu, 0x4d708059, 0xc4637edf, 0x4d708059, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, minu, 0x304995d9, 0x7afcb37d, 0x304995d9, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, minu, 0x35df6a36, 0x35df6a36, 0xa4bdf2c4, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, minu, 0x2ca3c569, 0x2ca3c569, 0x7b4b27ae, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, minu, 0x6004c33f, 0x6004c33f, 0xa87537dd, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, minu, 0x67ea2da1, 0xa34b6e8f, 0x67ea2da1, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, minu, 0xb649411d, 0xb649411d, 0xffefeae1, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, minu, 0x186df4e7, 0xdf8da753, 0x186df4e7, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, minu, 0x89256e79, 0xf8ae220b, 0x89256e79, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, minu, 0x0fec98ff, 0x80790dd0, 0x0fec98ff, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, minu, 0x0fdcdcdc, 0x0fdcdcdc, 0xa1d6b0ea, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, minu, 0x3bee69c5, 0xe4b9674f, 0x3bee69c5, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, minu, 0x4afd7230, 0x4afd7230, 0xaaa7fbb0, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, minu, 0x8c591f5a, 0x8c591f5a, 0xd0ac8daf, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, minu, 0x858c884e, 0x858c884e, 0xd23fb53d, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, minu, 0xdf0b2bd3, 0xe1e611ec, 0xdf0b2bd3, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, minu, 0x51138c55, 0xb72c374e, 0x51138c55, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, minu, 0x3b9f3bbf, 0x3b9f3bbf, 0x7fe8f489, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, minu, 0x44593663, 0xd1dd1e12, 0x44593663, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, minu, 0x5cc0f92c, 0x963b7b16, 0x5cc0f92c, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, minu, 0xbe1cb308, 0xefe5eafd, 0xbe1cb308, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, minu, 0xdf2d0693, 0xeed0f5e4, 0xdf2d0693, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, minu, 0x1e6c6317, 0x1e6c6317, 0xeed66e9c, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, minu, 0x1873768d, 0x69775118, 0x1873768d, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, minu, 0x2e4c83a9, 0x2e4c83a9, 0x3cd846d1, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, minu, 0x43c62fcd, 0x9352d80b, 0x43c62fcd, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, minu, 0x6af5088b, 0x841a769b, 0x6af5088b, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, minu, 0x3ab763d6, 0x3be5a6b8, 0x3ab763d6, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, minu, 0x10f5cfd7, 0x10f5cfd7, 0xfeb414fd, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, minu, 0x2d315350, 0xc9b5710d, 0x2d315350, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, minu, 0x2472a601, 0x2472a601, 0xb7c7ed57
  TEST_RR_RESULT_AFTER 225, 1, minu, 0x2d8336b7, 0x99b6efab, 0x2d8336b7
  TEST_RR_RESULT_AFTER 226, 2, minu, 0x1b726577, 0xe6b37b94, 0x1b726577

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, minu, 0x4b2d2c22, 0x4b2d2c22, 0xca6bb66d
  TEST_RR_12_AFTER 228, 0, 1, minu, 0x27cee9aa, 0x9057309b, 0x27cee9aa
  TEST_RR_12_AFTER 229, 0, 2, minu, 0x49e5c624, 0x49e5c624, 0xb6690e79
  TEST_RR_12_AFTER 230, 1, 0, minu, 0x556650e1, 0x556650e1, 0xd0e2d5e1
  TEST_RR_12_AFTER 231, 1, 1, minu, 0x2eb141b0, 0x2eb141b0, 0x310c45b1
  TEST_RR_12_AFTER 232, 1, 2, minu, 0x6bbf7b28, 0xb7f0892c, 0x6bbf7b28
  TEST_RR_12_AFTER 233, 2, 0, minu, 0x7ea79f89, 0x7ea79f89, 0x934edb04
  TEST_RR_12_AFTER 234, 2, 1, minu, 0x41a0471d, 0x96151780, 0x41a0471d
  TEST_RR_12_AFTER 235, 2, 2, minu, 0x789322dc, 0x789322dc, 0xf3c2ec02
  TEST_RR_21_AFTER 236, 0, 0, minu, 0xbd908c41, 0xd28f2423, 0xbd908c41
  TEST_RR_21_AFTER 237, 0, 1, minu, 0x951ed409, 0xe4181410, 0x951ed409
  TEST_RR_21_AFTER 238, 0, 2, minu, 0x0ff73292, 0x0ff73292, 0x12ffc965
  TEST_RR_21_AFTER 239, 1, 0, minu, 0x6867fde6, 0x6867fde6, 0xbf6169ee
  TEST_RR_21_AFTER 240, 1, 1, minu, 0x1f12f700, 0x86d6725b, 0x1f12f700
  TEST_RR_21_AFTER 241, 1, 2, minu, 0xc92078a7, 0xc92078a7, 0xcf173117
  TEST_RR_21_AFTER 242, 2, 0, minu, 0xcca037a6, 0xcca037a6, 0xe16056f7
  TEST_RR_21_AFTER 243, 2, 1, minu, 0x4d2f5f13, 0xda5813e9, 0x4d2f5f13
  TEST_RR_21_AFTER 244, 2, 2, minu, 0x848b1d95, 0xbc091456, 0x848b1d95
  TEST_RR_BOTH_AFTER 245, 0, 0, minu, 0x9760bfec, 0xc9366080, 0x9760bfec
  TEST_RR_BOTH_AFTER 246, 0, 1, minu, 0x0c5bd22a, 0x4ecb588e, 0x0c5bd22a
  TEST_RR_BOTH_AFTER 247, 0, 2, minu, 0xad139115, 0xad139115, 0xf7b9cb1f
  TEST_RR_BOTH_AFTER 248, 1, 0, minu, 0xb67aa2ea, 0xf4ad243a, 0xb67aa2ea
  TEST_RR_BOTH_AFTER 249, 1, 1, minu, 0x88589994, 0x88589994, 0xce5dfb4a
  TEST_RR_BOTH_AFTER 250, 2, 0, minu, 0xaf971f6b, 0xaf971f6b, 0xb39254d4

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, minu, 0x438623b4, 0x438623b4, 0xcfdaf38c
  TEST_RR_RS2_LOADED 252, 0, minu, 0x438623b4, 0x438623b4, 0xcfdaf38c
  TEST_RR_BOTH_LOADED 253, 0, minu, 0x438623b4, 0x438623b4
  TEST_RR_RS1_LOADED 254, 1, minu, 0x161a96cd, 0x161a96cd, 0x63e63113
  TEST_RR_RS2_LOADED 255, 1, minu, 0x161a96cd, 0x161a96cd, 0x63e63113
  TEST_RR_BOTH_LOADED 256, 1, minu, 0x161a96cd, 0x161a96cd
  TEST_RR_RS1_LOADED 257, 2, minu, 0x2426799c, 0x2426799c, 0x92dd9544
  TEST_RR_RS2_LOADED 258, 2, minu, 0x2426799c, 0x2426799c, 0x92dd9544
  TEST_RR_BOTH_LOADED 259, 2, minu, 0x2426799c, 0x2426799c

  // Each result is at once a source.
  TEST_RR_CHAIN 260, minu, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, minu, 0x5a0f3c85, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, minu, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, minu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, minu, 0, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, minu, 0, 1
  TEST_RR_ZERO_RS2 266, minu, 0, 1
  TEST_RR_ZERO_RS1 267, minu, 0, 0xffffffff
  TEST_RR_ZERO_RS2 268, minu, 0, 0xffffffff
  TEST_RR_ZERO_BOTH 269, minu, 0
  TEST_RR_ZERO_RD 270, minu, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, minu, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, minu, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, minu, 1, 0xffffffff

TEST_END
