// packh: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, packh, 0, 0, 0
  TEST_RR 3, packh, 256, 0, 1
  TEST_RR 4, packh, 512, 0, 2
  TEST_RR 5, packh, 0x0000ff00, 0, 0x7fffffff
  TEST_RR 6, packh, 0, 0, 0x80000000
  TEST_RR 7, packh, 256, 0, 0x80000001
  TEST_RR 8, packh, 0, 0, 0xffff8000
  TEST_RR 9, packh, 0x0000ff00, 0, 0xffffffff
  TEST_RR 10, packh, 1, 1, 0
  TEST_RR 11, packh, 257, 1, 1
  TEST_RR 12, packh, 513, 1, 2
  TEST_RR 13, packh, 0x0000ff01, 1, 0x7fffffff
  TEST_RR 14, packh, 1, 1, 0x80000000
  TEST_RR 15, packh, 257, 1, 0x80000001
  TEST_RR 16, packh, 1, 1, 0xffff8000
  TEST_RR 17, packh, 0x0000ff01, 1, 0xffffffff
  TEST_RR 18, packh, 2, 2, 0
  TEST_RR 19, packh, 258, 2, 1
  TEST_RR 20, packh, 514, 2, 2
  TEST_RR 21, packh, 0x0000ff02, 2, 0x7fffffff
  TEST_RR 22, packh, 2, 2, 0x80000000
  TEST_RR 23, packh, 258, 2, 0x80000001
  TEST_RR 24, packh, 2, 2, 0xffff8000
  TEST_RR 25, packh, 0x0000ff02, 2, 0xffffffff
  TEST_RR 26, packh, 255, 0x7fffffff, 0
  TEST_RR 27, packh, 511, 0x7fffffff, 1
  TEST_RR 28, packh, 767, 0x7fffffff, 2
  TEST_RR 29, packh, 0x0000ffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, packh, 255, 0x7fffffff, 0x80000000
  TEST_RR 31, packh, 511, 0x7fffffff, 0x80000001
  TEST_RR 32, packh, 255, 0x7fffffff, 0xffff8000
  TEST_RR 33, packh, 0x0000ffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, packh, 0, 0x80000000, 0
  TEST_RR 35, packh, 256, 0x80000000, 1
  TEST_RR 36, packh, 512, 0x80000000, 2
  TEST_RR 37, packh, 0x0000ff00, 0x80000000, 0x7fffffff
  TEST_RR 38, packh, 0, 0x80000000, 0x80000000
  TEST_RR 39, packh, 256, 0x80000000, 0x80000001
  TEST_RR 40, packh, 0, 0x80000000, 0xffff8000
  TEST_RR 41, packh, 0x0000ff00, 0x80000000, 0xffffffff
  TEST_RR 42, packh, 1, 0x80000001, 0
  TEST_RR 43, packh, 257, 0x80000001, 1
  TEST_RR 44, packh, 513, 0x80000001, 2
  TEST_RR 45, packh, 0x0000ff01, 0x80000001, 0x7fffffff
  TEST_RR 46, packh, 1, 0x80000001, 0x80000000
  TEST_RR 47, packh, 257, 0x80000001, 0x80000001
  TEST_RR 48, packh, 1, 0x80000001, 0xffff8000
  TEST_RR 49, packh, 0x0000ff01, 0x80000001, 0xffffffff
  TEST_RR 50, packh, 0, 0xffff8000, 0
  TEST_RR 51, packh, 256, 0xffff8000, 1
  TEST_RR 52, packh, 512, 0xffff8000, 2
  TEST_RR 53, packh, 0x0000ff00, 0xffff8000, 0x7fffffff
  TEST_RR 54, packh, 0, 0xffff8000, 0x80000000
  TEST_RR 55, packh, 256, 0xffff8000, 0x80000001
  TEST_RR 56, packh, 0, 0xffff8000, 0xffff8000
  TEST_RR 57, packh, 0x0000ff00, 0xffff8000, 0xffffffff
  TEST_RR 58, packh, 255, 0xffffffff, 0
  TEST_RR 59, packh, 511, 0xffffffff, 1
  TEST_RR 60, packh, 767, 0xffffffff, 2
  TEST_RR 61, packh, 0x0000ffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, packh, 255, 0xffffffff, 0x80000000
  TEST_RR 63, packh, 511, 0xffffffff, 0x80000001
  TEST_RR 64, packh, 255, 0xffffffff, 0xffff8000
  TEST_RR 65, packh, 0x0000ffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, packh, 0x00008501, 1, 0x5a0f3c85
  TEST_RR 67, packh, 487, 0xc35a96e7, 1
  TEST_RR 68, packh, 0x00008502, 2, 0x5a0f3c85
  TEST_RR 69, packh, 743, 0xc35a96e7, 2
  TEST_RR 70, packh, 0x00008504, 4, 0x5a0f3c85
  TEST_RR 71, packh, 1255, 0xc35a96e7, 4
  TEST_RR 72, packh, 0x00008508, 8, 0x5a0f3c85
  TEST_RR 73, packh, 2279, 0xc35a96e7, 8
  TEST_RR 74, packh, 0x00008510, 16, 0x5a0f3c85
  TEST_RR 75, packh, 0x000010e7, 0xc35a96e7, 16
  TEST_RR 76, packh, 0x00008520, 32, 0x5a0f3c85
  TEST_RR 77, packh, 0x000020e7, 0xc35a96e7, 32
  TEST_RR 78, packh, 0x00008540, 64, 0x5a0f3c85
  TEST_RR 79, packh, 0x000040e7, 0xc35a96e7, 64
  TEST_RR 80, packh, 0x00008580, 128, 0x5a0f3c85
  TEST_RR 81, packh, 0x000080e7, 0xc35a96e7, 128
  TEST_RR 82, packh, 0x00008500, 256, 0x5a0f3c85
  TEST_RR 83, packh, 231, 0xc35a96e7, 256
  TEST_RR 84, packh, 0x00008500, 512, 0x5a0f3c85
  TEST_RR 85, packh, 231, 0xc35a96e7, 512
  TEST_RR 86, packh, 0x00008500, 1024, 0x5a0f3c85
  TEST_RR 87, packh, 231, 0xc35a96e7, 1024
  TEST_RR 88, packh, 0x00008500, 2048, 0x5a0f3c85
  TEST_RR 89, packh, 231, 0xc35a96e7, 2048
  TEST_RR 90, packh, 0x00008500, 0x00001000, 0x5a0f3c85
  TEST_RR 91, packh, 231, 0xc35a96e7, 0x00001000
  TEST_RR 92, packh, 0x00008500, 0x00002000, 0x5a0f3c85
  TEST_RR 93, packh, 231, 0xc35a96e7, 0x00002000
  TEST_RR 94, packh, 0x00008500, 0x00004000, 0x5a0f3c85
  TEST_RR 95, packh, 231, 0xc35a96e7, 0x00004000
  TEST_RR 96, packh, 0x00008500, 0x00008000, 0x5a0f3c85
  TEST_RR 97, packh, 231, 0xc35a96e7, 0x00008000
  TEST_RR 98, packh, 0x00008500, 0x00010000, 0x5a0f3c85
  TEST_RR 99, packh, 231, 0xc35a96e7, 0x00010000
  TEST_RR 100, packh, 0x00008500, 0x00020000, 0x5a0f3c85
  TEST_RR 101, packh, 231, 0xc35a96e7, 0x00020000
  TEST_RR 102, packh, 0x00008500, 0x00040000, 0x5a0f3c85
  TEST_RR 103, packh, 231, 0xc35a96e7, 0x00040000
  TEST_RR 104, packh, 0x00008500, 0x00080000, 0x5a0f3c85
  TEST_RR 105, packh, 231, 0xc35a96e7, 0x00080000
  TEST_RR 106, packh, 0x00008500, 0x00100000, 0x5a0f3c85
  TEST_RR 107, packh, 231, 0xc35a96e7, 0x00100000
  TEST_RR 108, packh, 0x00008500, 0x00200000, 0x5a0f3c85
  TEST_RR 109, packh, 231, 0xc35a96e7, 0x00200000
  TEST_RR 110, packh, 0x00008500, 0x00400000, 0x5a0f3c85
  TEST_RR 111, packh, 231, 0xc35a96e7, 0x00400000
  TEST_RR 112, packh, 0x00008500, 0x00800000, 0x5a0f3c85
  TEST_RR 113, packh, 231, 0xc35a96e7, 0x00800000
  TEST_RR 114, packh, 0x00008500, 0x01000000, 0x5a0f3c85
  TEST_RR 115, packh, 231, 0xc35a96e7, 0x01000000
  TEST_RR 116, packh, 0x00008500, 0x02000000, 0x5a0f3c85
  TEST_RR 117, packh, 231, 0xc35a96e7, 0x02000000
  TEST_RR 118, packh, 0x00008500, 0x04000000, 0x5a0f3c85
  TEST_RR 119, packh, 231, 0xc35a96e7, 0x04000000
  TEST_RR 120, packh, 0x00008500, 0x08000000, 0x5a0f3c85
  TEST_RR 121, packh, 231, 0xc35a96e7, 0x08000000
  TEST_RR 122, packh, 0x00008500, 0x10000000, 0x5a0f3c85
  TEST_RR 123, packh, 231, 0xc35a96e7, 0x10000000
  TEST_RR 124, packh, 0x00008500, 0x20000000, 0x5a0f3c85
  TEST_RR 125, packh, 231, 0xc35a96e7, 0x20000000
  TEST_RR 126, packh, 0x00008500, 0x40000000, 0x5a0f3c85
  TEST_RR 127, packh, 231, 0xc35a96e7, 0x40000000
  TEST_RR 128, packh, 0x00008500, 0x80000000, 0x5a0f3c85
  TEST_RR 129, packh, 231, 0xc35a96e7, 0x80000000
  TEST_RR 130, packh, 0x0000f7fe, 0xfffffffe, 0xfffffff7
  TEST_RR 131, packh, 0x0000fffd, 0xfffffffd, 0xfffffbff
  TEST_RR 132, packh, 0x0000fffb, 0xfffffffb, 0xfffdffff
  TEST_RR 133, packh, 0x0000fff7, 0xfffffff7, 0xfeffffff
  TEST_RR 134, packh, 0x0000ffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, packh, 0x0000bfdf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, packh, 0x0000ffbf, 0xffffffbf, 0xffffdfff
  TEST_RR 137, packh, 0x0000ff7f, 0xffffff7f, 0xffefffff
  TEST_RR 138, packh, 0x0000ffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, packh, 0x0000fbff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, packh, 0x0000ffff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, packh, 0x0000ffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, packh, 0x0000ffff, 0xffffefff, 0xff7fffff
  TEST_RR 143, packh, 0x0000ffff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, packh, 0x0000dfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, packh, 0x0000ffff, 0xffff7fff, 0xffffefff
  TEST_RR 146, packh, 0x0000ffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, packh, 0x0000ffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, packh, 0x0000fdff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, packh, 0x0000ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, packh, 0x0000ffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, packh, 0x0000ffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, packh, 0x0000ffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, packh, 0x0000efff, 0xff7fffff, 0xffffffef
  TEST_RR 154, packh, 0x0000ffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, packh, 0x0000ffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, packh, 0x0000ffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, packh, 0x0000feff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, packh, 0x00007fff, 0xefffffff, 0xffffff7f
  TEST_RR 159, packh, 0x0000ffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, packh, 0x0000ffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, packh, 0x0000ffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, packh, 0x00008c86, 0x691a9686, 0x4b675a8c
  TEST_RR 163, packh, 0x0000ca36, 0x29c60736, 0x3b071cca
  TEST_RR 164, packh, 0x00008584, 0xa7359484, 0xf34fbe85
  TEST_RR 165, packh, 0x00004c6f, 0x1108826f, 0xbbd5a54c
  TEST_RR 166, packh, 0x0000891b, 0xe71cba1b, 0x15b49d89
  TEST_RR 167, packh, 2588, 0xc2bd341c, 0x93b7690a
  TEST_RR 168, packh, 0x00003fc3, 0x7a1ca5c3, 0xc36b203f
  TEST_RR 169, packh, 0x00002458, 0xb67ed958, 0x4af3de24
  TEST_RR 170, packh, 0x000061c9, 0x4a7fc1c9, 0xd3774361
  TEST_RR 171, packh, 0x000010e9, 0xf168d7e9, 0xed5db210
  TEST_RR 172, packh, 0x0000e224, 0x55eec124, 0x108fe6e2
  TEST_RR 173, packh, 0x00005826, 0xaaed9426, 0xf3c24b58
  TEST_RR 174, packh, 0x0000a5bf, 0x01ae2dbf, 0x795784a5
  TEST_RR 175, packh, 0x00003348, 0x3d5cee48, 0xfba87533
  TEST_RR 176, packh, 0x0000e6b0, 0x375e72b0, 0x0d458be6
  TEST_RR 177, packh, 0x0000d302, 0xd6d7b802, 0xbd6810d3

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, packh, 0x000085e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, packh, 0x000085e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, packh, 0x0000e7e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, packh, 0x0000e7e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, packh, 0x0000e785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, packh, 0x0000e785, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, packh, 0x00008585, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, packh, 0x00008585, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, packh, 0x0000ff00, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, packh, 0x0000ff00, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, packh, 0, 0x80000000
  TEST_RR_ALL_SAME 189, packh, 0, 0x80000000
  TEST_RR_RD_IS_RS1 190, packh, 775, 7, 3
  TEST_RR_RD_IS_RS2 191, packh, 775, 7, 3
  TEST_RR_SAME_SOURCES 192, packh, 1799, 7
  TEST_RR_ALL_SAME 193, packh, 1799, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, packh, 0x00005b08, 0xecc76408, 0xc4e2a55b, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, packh, 0x0000b214, 0x384a7314, 0x31f442b2, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, packh, 0x000032de, 0x6df55bde, 0xd4dabc32, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, packh, 0x00006431, 0xbbdfd031, 0xe9014164, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, packh, 0x00003665, 0x9a958d65, 0x6cb39336, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, packh, 0x0000264b, 0x899a004b, 0xde937626, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, packh, 0x0000d57c, 0xda38f07c, 0x8c44d4d5, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, packh, 3366, 0x088ff126, 0xb26fe40d, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, packh, 0x0000df2c, 0xbf12a82c, 0xa200a4df, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, packh, 0x0000af24, 0x7af30424, 0xbc3f16af, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, packh, 0x0000d57d, 0xdd45d87d, 0xfb4d29d5, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, packh, 0x0000fc2a, 0xce37432a, 0xb38c36fc, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, packh, 0x0000c01e, 0xc969291e, 0xa660c2c0, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, packh, 0x000065ee, 0x901ef9ee, 0x36197a65, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, packh, 0x00001521, 0x2806e621, 0x33601015, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, packh, 0x0000f468, 0x08468868, 0x912ce2f4, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, packh, 0x0000a165, 0x20ff1d65, 0x656c71a1, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, packh, 0x00001e23, 0x4494f223, 0x69e0c51e, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, packh, 0x0000dc8d, 0x95fe2e8d, 0x969971dc, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, packh, 0x0000ff73, 0x90812473, 0x8b2fa5ff, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, packh, 0x0000a004, 0xaa9cdd04, 0xbdab40a0, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, packh, 0x00002aee, 0xfeded0ee, 0x68b7b82a, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, packh, 0x00006d25, 0xa4245a25, 0x55bf296d, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, packh, 0x00005831, 0x608eed31, 0x3f2dd558, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, packh, 0x00001d19, 0xc00a3919, 0xba82e41d, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, packh, 0x00005b21, 0x71b37721, 0xc9d7175b, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, packh, 0x0000d581, 0xb697e481, 0xafdaa9d5, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, packh, 0x0000a09b, 0x1dc7f39b, 0xa6ae35a0, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, packh, 0x0000e6f9, 0x7def67f9, 0x0a35b5e6, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, packh, 0x0000491f, 0xface151f, 0x45147049, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, packh, 0x0000a5bb, 0x16666cbb, 0x874226a5
  TEST_RR_RESULT_AFTER 225, 1, packh, 0x0000acfd, 0xf3cbb9fd, 0x306b7aac
  TEST_RR_RESULT_AFTER 226, 2, packh, 0x00009ca0, 0xfdb2e2a0, 0x66abb19c

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, packh, 0x0000b8d8, 0x8695b0d8, 0x63d2d1b8
  TEST_RR_12_AFTER 228, 0, 1, packh, 0x00001cb8, 0x3a2775b8, 0xc6687f1c
  TEST_RR_12_AFTER 229, 0, 2, packh, 0x00005140, 0x31c70740, 0x1f8a6451
  TEST_RR_12_AFTER 230, 1, 0, packh, 0x00001304, 0x0d3be304, 0xcc55c513
  TEST_RR_12_AFTER 231, 1, 1, packh, 3990, 0xe9727696, 0x79ae920f
  TEST_RR_12_AFTER 232, 1, 2, packh, 0x0000b6a1, 0x39ba89a1, 0xc4a568b6
  TEST_RR_12_AFTER 233, 2, 0, packh, 0x000028b6, 0xdd7fffb6, 0xa750f328
  TEST_RR_12_AFTER 234, 2, 1, packh, 0x00006358, 0x051e5658, 0x85b66f63
  TEST_RR_12_AFTER 235, 2, 2, packh, 0x00006a60, 0x75f24660, 0xdaf4586a
  TEST_RR_21_AFTER 236, 0, 0, packh, 812, 0xc5a35b2c, 0x7aedf703
  TEST_RR_21_AFTER 237, 0, 1, packh, 0x0000c75a, 0xdc8c635a, 0x6ecc15c7
  TEST_RR_21_AFTER 238, 0, 2, packh, 0x0000c3fe, 0xc38eb7fe, 0x3aab1ac3
  TEST_RR_21_AFTER 239, 1, 0, packh, 0x0000e674, 0xa9ac6874, 0xd94b14e6
  TEST_RR_21_AFTER 240, 1, 1, packh, 0x00002dcc, 0x3cd480cc, 0x10e5362d
  TEST_RR_21_AFTER 241, 1, 2, packh, 0x00001ca1, 0x923bb8a1, 0x651d9e1c
  TEST_RR_21_AFTER 242, 2, 0, packh, 0x0000b408, 0x6fe9d208, 0xb57fcfb4
  TEST_RR_21_AFTER 243, 2, 1, packh, 0x0000ab6b, 0x46fe856b, 0x550123ab
  TEST_RR_21_AFTER 244, 2, 2, packh, 0x0000dd13, 0x0628f713, 0x9276ecdd
  TEST_RR_BOTH_AFTER 245, 0, 0, packh, 63, 0x0c23923f, 0x78e2b100
  TEST_RR_BOTH_AFTER 246, 0, 1, packh, 0x00008086, 0x81500486, 0xeb319d80
  TEST_RR_BOTH_AFTER 247, 0, 2, packh, 0x000055ab, 0xa54d0fab, 0x0c1fe655
  TEST_RR_BOTH_AFTER 248, 1, 0, packh, 0x000024e7, 0xaea5f4e7, 0xeae0a724
  TEST_RR_BOTH_AFTER 249, 1, 1, packh, 0x00004af6, 0x6f8aa1f6, 0x2d26614a
  TEST_RR_BOTH_AFTER 250, 2, 0, packh, 0x00009f0d, 0x9047d80d, 0x122eb49f

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, packh, 0x00009489, 0x7a5cf789, 0x7e003894
  TEST_RR_RS2_LOADED 252, 0, packh, 0x00009489, 0x7a5cf789, 0x7e003894
  TEST_RR_BOTH_LOADED 253, 0, packh, 0x00008989, 0x7a5cf789
  TEST_RR_RS1_LOADED 254, 1, packh, 0x0000d71a, 0x43aea61a, 0x930b7ad7
  TEST_RR_RS2_LOADED 255, 1, packh, 0x0000d71a, 0x43aea61a, 0x930b7ad7
  TEST_RR_BOTH_LOADED 256, 1, packh, 0x00001a1a, 0x43aea61a
  TEST_RR_RS1_LOADED 257, 2, packh, 0x0000f1cf, 0x51435dcf, 0x78c8ebf1
  TEST_RR_RS2_LOADED 258, 2, packh, 0x0000f1cf, 0x51435dcf, 0x78c8ebf1
  TEST_RR_BOTH_LOADED 259, 2, packh, 0x0000cfcf, 0x51435dcf

  // Each result is at once a source.
  TEST_RR_CHAIN 260, packh, 0x0000e7e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, packh, 0x00008585, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, packh, 0x0000ffff, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, packh, 0x0000e700, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, packh, 231, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, packh, 256, 1
  TEST_RR_ZERO_RS2 266, packh, 1, 1
  TEST_RR_ZERO_RS1 267, packh, 0x0000ff00, 0xffffffff
  TEST_RR_ZERO_RS2 268, packh, 255, 0xffffffff
  TEST_RR_ZERO_BOTH 269, packh, 0
  TEST_RR_ZERO_RD 270, packh, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, packh, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, packh, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, packh, 1, 0xffffffff

TEST_END
