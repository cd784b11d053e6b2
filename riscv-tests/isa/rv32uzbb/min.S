// min: 272 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "registers.h"

TEST_BEGIN

  // All pairs of boundaries.
  TEST_RR 2, min, 0, 0, 0
  TEST_RR 3, min, 0, 0, 1
  TEST_RR 4, min, 0, 0, 2
  TEST_RR 5, min, 0, 0, 0x7fffffff
  TEST_RR 6, min, 0x80000000, 0, 0x80000000
  TEST_RR 7, min, 0x80000001, 0, 0x80000001
  TEST_RR 8, min, 0xffff8000, 0, 0xffff8000
  TEST_RR 9, min, 0xffffffff, 0, 0xffffffff
  TEST_RR 10, min, 0, 1, 0
  TEST_RR 11, min, 1, 1, 1
  TEST_RR 12, min, 1, 1, 2
  TEST_RR 13, min, 1, 1, 0x7fffffff
  TEST_RR 14, min, 0x80000000, 1, 0x80000000
  TEST_RR 15, min, 0x80000001, 1, 0x80000001
  TEST_RR 16, min, 0xffff8000, 1, 0xffff8000
  TEST_RR 17, min, 0xffffffff, 1, 0xffffffff
  TEST_RR 18, min, 0, 2, 0
  TEST_RR 19, min, 1, 2, 1
  TEST_RR 20, min, 2, 2, 2
  TEST_RR 21, min, 2, 2, 0x7fffffff
  TEST_RR 22, min, 0x80000000, 2, 0x80000000
  TEST_RR 23, min, 0x80000001, 2, 0x80000001
  TEST_RR 24, min, 0xffff8000, 2, 0xffff8000
  TEST_RR 25, min, 0xffffffff, 2, 0xffffffff
  TEST_RR 26, min, 0, 0x7fffffff, 0
  TEST_RR 27, min, 1, 0x7fffffff, 1
  TEST_RR 28, min, 2, 0x7fffffff, 2
  TEST_RR 29, min, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_RR 30, min, 0x80000000, 0x7fffffff, 0x80000000
  TEST_RR 31, min, 0x80000001, 0x7fffffff, 0x80000001
  TEST_RR 32, min, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_RR 33, min, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_RR 34, min, 0x80000000, 0x80000000, 0
  TEST_RR 35, min, 0x80000000, 0x80000000, 1
  TEST_RR 36, min, 0x80000000, 0x80000000, 2
  TEST_RR 37, min, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 38, min, 0x80000000, 0x80000000, 0x80000000
  TEST_RR 39, min, 0x80000000, 0x80000000, 0x80000001
  TEST_RR 40, min, 0x80000000, 0x80000000, 0xffff8000
  TEST_RR 41, min, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR 42, min, 0x80000001, 0x80000001, 0
  TEST_RR 43, min, 0x80000001, 0x80000001, 1
  TEST_RR 44, min, 0x80000001, 0x80000001, 2
  TEST_RR 45, min, 0x80000001, 0x80000001, 0x7fffffff
  TEST_RR 46, min, 0x80000000, 0x80000001, 0x80000000
  TEST_RR 47, min, 0x80000001, 0x80000001, 0x80000001
  TEST_RR 48, min, 0x80000001, 0x80000001, 0xffff8000
  TEST_RR 49, min, 0x80000001, 0x80000001, 0xffffffff
  TEST_RR 50, min, 0xffff8000, 0xffff8000, 0
  TEST_RR 51, min, 0xffff8000, 0xffff8000, 1
  TEST_RR 52, min, 0xffff8000, 0xffff8000, 2
  TEST_RR 53, min, 0xffff8000, 0xffff8000, 0x7fffffff
  TEST_RR 54, min, 0x80000000, 0xffff8000, 0x80000000
  TEST_RR 55, min, 0x80000001, 0xffff8000, 0x80000001
  TEST_RR 56, min, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_RR 57, min, 0xffff8000, 0xffff8000, 0xffffffff
  TEST_RR 58, min, 0xffffffff, 0xffffffff, 0
  TEST_RR 59, min, 0xffffffff, 0xffffffff, 1
  TEST_RR 60, min, 0xffffffff, 0xffffffff, 2
  TEST_RR 61, min, 0xffffffff, 0xffffffff, 0x7fffffff
  TEST_RR 62, min, 0x80000000, 0xffffffff, 0x80000000
  TEST_RR 63, min, 0x80000001, 0xffffffff, 0x80000001
  TEST_RR 64, min, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_RR 65, min, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either source alone, and each alone missing.
  TEST_RR 66, min, 1, 1, 0x5a0f3c85
  TEST_RR 67, min, 0xc35a96e7, 0xc35a96e7, 1
  TEST_RR 68, min, 2, 2, 0x5a0f3c85
  TEST_RR 69, min, 0xc35a96e7, 0xc35a96e7, 2
  TEST_RR 70, min, 4, 4, 0x5a0f3c85
  TEST_RR 71, min, 0xc35a96e7, 0xc35a96e7, 4
  TEST_RR 72, min, 8, 8, 0x5a0f3c85
  TEST_RR 73, min, 0xc35a96e7, 0xc35a96e7, 8
  TEST_RR 74, min, 16, 16, 0x5a0f3c85
  TEST_RR 75, min, 0xc35a96e7, 0xc35a96e7, 16
  TEST_RR 76, min, 32, 32, 0x5a0f3c85
  TEST_RR 77, min, 0xc35a96e7, 0xc35a96e7, 32
  TEST_RR 78, min, 64, 64, 0x5a0f3c85
  TEST_RR 79, min, 0xc35a96e7, 0xc35a96e7, 64
  TEST_RR 80, min, 128, 128, 0x5a0f3c85
  TEST_RR 81, min, 0xc35a96e7, 0xc35a96e7, 128
  TEST_RR 82, min, 256, 256, 0x5a0f3c85
  TEST_RR 83, min, 0xc35a96e7, 0xc35a96e7, 256
  TEST_RR 84, min, 512, 512, 0x5a0f3c85
  TEST_RR 85, min, 0xc35a96e7, 0xc35a96e7, 512
  TEST_RR 86, min, 1024, 1024, 0x5a0f3c85
  TEST_RR 87, min, 0xc35a96e7, 0xc35a96e7, 1024
  TEST_RR 88, min, 2048, 2048, 0x5a0f3c85
  TEST_RR 89, min, 0xc35a96e7, 0xc35a96e7, 2048
  TEST_RR 90, min, 0x00001000, 0x00001000, 0x5a0f3c85
  TEST_RR 91, min, 0xc35a96e7, 0xc35a96e7, 0x00001000
  TEST_RR 92, min, 0x00002000, 0x00002000, 0x5a0f3c85
  TEST_RR 93, min, 0xc35a96e7, 0xc35a96e7, 0x00002000
  TEST_RR 94, min, 0x00004000, 0x00004000, 0x5a0f3c85
  TEST_RR 95, min, 0xc35a96e7, 0xc35a96e7, 0x00004000
  TEST_RR 96, min, 0x00008000, 0x00008000, 0x5a0f3c85
  TEST_RR 97, min, 0xc35a96e7, 0xc35a96e7, 0x00008000
  TEST_RR 98, min, 0x00010000, 0x00010000, 0x5a0f3c85
  TEST_RR 99, min, 0xc35a96e7, 0xc35a96e7, 0x00010000
  TEST_RR 100, min, 0x00020000, 0x00020000, 0x5a0f3c85
  TEST_RR 101, min, 0xc35a96e7, 0xc35a96e7, 0x00020000
  TEST_RR 102, min, 0x00040000, 0x00040000, 0x5a0f3c85
  TEST_RR 103, min, 0xc35a96e7, 0xc35a96e7, 0x00040000
  TEST_RR 104, min, 0x00080000, 0x00080000, 0x5a0f3c85
  TEST_RR 105, min, 0xc35a96e7, 0xc35a96e7, 0x00080000
  TEST_RR 106, min, 0x00100000, 0x00100000, 0x5a0f3c85
  TEST_RR 107, min, 0xc35a96e7, 0xc35a96e7, 0x00100000
  TEST_RR 108, min, 0x00200000, 0x00200000, 0x5a0f3c85
  TEST_RR 109, min, 0xc35a96e7, 0xc35a96e7, 0x00200000
  TEST_RR 110, min, 0x00400000, 0x00400000, 0x5a0f3c85
  TEST_RR 111, min, 0xc35a96e7, 0xc35a96e7, 0x00400000
  TEST_RR 112, min, 0x00800000, 0x00800000, 0x5a0f3c85
  TEST_RR 113, min, 0xc35a96e7, 0xc35a96e7, 0x00800000
  TEST_RR 114, min, 0x01000000, 0x01000000, 0x5a0f3c85
  TEST_RR 115, min, 0xc35a96e7, 0xc35a96e7, 0x01000000
  TEST_RR 116, min, 0x02000000, 0x02000000, 0x5a0f3c85
  TEST_RR 117, min, 0xc35a96e7, 0xc35a96e7, 0x02000000
  TEST_RR 118, min, 0x04000000, 0x04000000, 0x5a0f3c85
  TEST_RR 119, min, 0xc35a96e7, 0xc35a96e7, 0x04000000
  TEST_RR 120, min, 0x08000000, 0x08000000, 0x5a0f3c85
  TEST_RR 121, min, 0xc35a96e7, 0xc35a96e7, 0x08000000
  TEST_RR 122, min, 0x10000000, 0x10000000, 0x5a0f3c85
  TEST_RR 123, min, 0xc35a96e7, 0xc35a96e7, 0x10000000
  TEST_RR 124, min, 0x20000000, 0x20000000, 0x5a0f3c85
  TEST_RR 125, min, 0xc35a96e7, 0xc35a96e7, 0x20000000
  TEST_RR 126, min, 0x40000000, 0x40000000, 0x5a0f3c85
  TEST_RR 127, min, 0xc35a96e7, 0xc35a96e7, 0x40000000
  TEST_RR 128, min, 0x80000000, 0x80000000, 0x5a0f3c85
  TEST_RR 129, min, 0x80000000, 0xc35a96e7, 0x80000000
  TEST_RR 130, min, 0xfffffff7, 0xfffffffe, 0xfffffff7
  TEST_RR 131, min, 0xfffffbff, 0xfffffffd, 0xfffffbff
  TEST_RR 132, min, 0xfffdffff, 0xfffffffb, 0xfffdffff
  TEST_RR 133, min, 0xfeffffff, 0xfffffff7, 0xfeffffff
  TEST_RR 134, min, 0xffffffef, 0xffffffef, 0x7fffffff
  TEST_RR 135, min, 0xffffffbf, 0xffffffdf, 0xffffffbf
  TEST_RR 136, min, 0xffffdfff, 0xffffffbf, 0xffffdfff
  TEST_RR 137, min, 0xffefffff, 0xffffff7f, 0xffefffff
  TEST_RR 138, min, 0xf7ffffff, 0xfffffeff, 0xf7ffffff
  TEST_RR 139, min, 0xfffffdff, 0xfffffdff, 0xfffffffb
  TEST_RR 140, min, 0xfffffbff, 0xfffffbff, 0xfffffdff
  TEST_RR 141, min, 0xfffeffff, 0xfffff7ff, 0xfffeffff
  TEST_RR 142, min, 0xff7fffff, 0xffffefff, 0xff7fffff
  TEST_RR 143, min, 0xbfffffff, 0xffffdfff, 0xbfffffff
  TEST_RR 144, min, 0xffffbfff, 0xffffbfff, 0xffffffdf
  TEST_RR 145, min, 0xffff7fff, 0xffff7fff, 0xffffefff
  TEST_RR 146, min, 0xfff7ffff, 0xfffeffff, 0xfff7ffff
  TEST_RR 147, min, 0xfbffffff, 0xfffdffff, 0xfbffffff
  TEST_RR 148, min, 0xfffbffff, 0xfffbffff, 0xfffffffd
  TEST_RR 149, min, 0xfff7ffff, 0xfff7ffff, 0xfffffeff
  TEST_RR 150, min, 0xffefffff, 0xffefffff, 0xffff7fff
  TEST_RR 151, min, 0xffbfffff, 0xffdfffff, 0xffbfffff
  TEST_RR 152, min, 0xdfffffff, 0xffbfffff, 0xdfffffff
  TEST_RR 153, min, 0xff7fffff, 0xff7fffff, 0xffffffef
  TEST_RR 154, min, 0xfeffffff, 0xfeffffff, 0xfffff7ff
  TEST_RR 155, min, 0xfdffffff, 0xfdffffff, 0xfffbffff
  TEST_RR 156, min, 0xfbffffff, 0xfbffffff, 0xfdffffff
  TEST_RR 157, min, 0xf7ffffff, 0xf7ffffff, 0xfffffffe
  TEST_RR 158, min, 0xefffffff, 0xefffffff, 0xffffff7f
  TEST_RR 159, min, 0xdfffffff, 0xdfffffff, 0xffffbfff
  TEST_RR 160, min, 0xbfffffff, 0xbfffffff, 0xffdfffff
  TEST_RR 161, min, 0xefffffff, 0x7fffffff, 0xefffffff

  // Noise.
  TEST_RR 162, min, 0xd58f945d, 0xd58f945d, 0x628c90e3
  TEST_RR 163, min, 0x98733040, 0xa00e0169, 0x98733040
  TEST_RR 164, min, 0xac2712eb, 0xccfc06c7, 0xac2712eb
  TEST_RR 165, min, 0xe9f96fab, 0x3a82016e, 0xe9f96fab
  TEST_RR 166, min, 0xd81eb9d1, 0x278b2784, 0xd81eb9d1
  TEST_RR 167, min, 0xcc37fc1e, 0xfb806303, 0xcc37fc1e
  TEST_RR 168, min, 0x4b55e36f, 0x669e2254, 0x4b55e36f
  TEST_RR 169, min, 0x9c13cbe0, 0x9c13cbe0, 0x394130bb
  TEST_RR 170, min, 0xff258441, 0xff258441, 0x5c0d3945
  TEST_RR 171, min, 0xe34eb7d2, 0x2be6b89d, 0xe34eb7d2
  TEST_RR 172, min, 0x95e6c107, 0x49aac0e6, 0x95e6c107
  TEST_RR 173, min, 0xfd44a021, 0xfd44a021, 0x1ff6a8c4
  TEST_RR 174, min, 0xaa93b28d, 0xaa93b28d, 0xdfa38179
  TEST_RR 175, min, 0x021d8011, 0x021d8011, 0x3b518872
  TEST_RR 176, min, 0xb205300b, 0x05f148cf, 0xb205300b
  TEST_RR 177, min, 0xd18eba2f, 0xd551acaf, 0xd18eba2f

  // One register in two or three places.
  TEST_RR_RD_IS_RS1 178, min, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_RD_IS_RS2 179, min, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_SAME_SOURCES 180, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ALL_SAME 181, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_RD_IS_RS1 182, min, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_RD_IS_RS2 183, min, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_SAME_SOURCES 184, min, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_ALL_SAME 185, min, 0x5a0f3c85, 0x5a0f3c85
  TEST_RR_RD_IS_RS1 186, min, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_RD_IS_RS2 187, min, 0x80000000, 0x80000000, 0xffffffff
  TEST_RR_SAME_SOURCES 188, min, 0x80000000, 0x80000000
  TEST_RR_ALL_SAME 189, min, 0x80000000, 0x80000000
  TEST_RR_RD_IS_RS1 190, min, 3, 7, 3
  TEST_RR_RD_IS_RS2 191, min, 3, 7, 3
  TEST_RR_SAME_SOURCES 192, min, 7, 7
  TEST_RR_ALL_SAME 193, min, 7, 7

  // Every register in every place.
  TEST_RR_REGISTERS 194, min, 0x98fc6cdb, 0x9c6c5a36, 0x98fc6cdb, x1, x13, x19, x7
  TEST_RR_REGISTERS 195, min, 0xc66c865e, 0x27862078, 0xc66c865e, x2, x14, x20, x7
  TEST_RR_REGISTERS 196, min, 0x84a8d31a, 0x84a8d31a, 0x55a847eb, x4, x15, x21, x7
  TEST_RR_REGISTERS 197, min, 0x088be451, 0x088be451, 0x571f7380, x5, x16, x22, x7
  TEST_RR_REGISTERS 198, min, 0xebb80ad3, 0xebb80ad3, 0x6d6195e4, x6, x17, x23, x7
  TEST_RR_REGISTERS 199, min, 0xa171fb31, 0xa171fb31, 0xb450bf99, x7, x18, x24, x5
  TEST_RR_REGISTERS 200, min, 0x5bfa3431, 0x5bfa3431, 0x700f0c81, x8, x19, x25, x7
  TEST_RR_REGISTERS 201, min, 0xac46e89e, 0x391d2b5f, 0xac46e89e, x9, x20, x26, x7
  TEST_RR_REGISTERS 202, min, 0xb3957fb9, 0x6aa765f5, 0xb3957fb9, x10, x21, x27, x7
  TEST_RR_REGISTERS 203, min, 0xa032b998, 0x66fc6978, 0xa032b998, x11, x22, x28, x7
  TEST_RR_REGISTERS 204, min, 0xa73cb4b7, 0xa73cb4b7, 0x708231d0, x12, x23, x29, x7
  TEST_RR_REGISTERS 205, min, 0xd00b958d, 0xd00b958d, 0xfe559071, x13, x24, x30, x7
  TEST_RR_REGISTERS 206, min, 0xbcc9c6c6, 0xbcc9c6c6, 0x6c14fd41, x14, x25, x31, x7
  TEST_RR_REGISTERS 207, min, 0x1382ee21, 0x7ea23a0a, 0x1382ee21, x15, x26, x1, x7
  TEST_RR_REGISTERS 208, min, 0x04eb7d43, 0x36b5ec0a, 0x04eb7d43, x16, x27, x2, x7
  TEST_RR_REGISTERS 209, min, 0xf0edbba5, 0x2219bde7, 0xf0edbba5, x17, x28, x4, x7
  TEST_RR_REGISTERS 210, min, 0x937f4865, 0x937f4865, 0xb011d1a8, x18, x29, x5, x7
  TEST_RR_REGISTERS 211, min, 0x335a27ff, 0x335a27ff, 0x5c818513, x19, x30, x6, x7
  TEST_RR_REGISTERS 212, min, 0xcb8ff8f3, 0xcb8ff8f3, 0x1e410534, x20, x31, x7, x5
  TEST_RR_REGISTERS 213, min, 0x03506cd0, 0x03506cd0, 0x6a06d686, x21, x1, x8, x7
  TEST_RR_REGISTERS 214, min, 0xd466d655, 0xd466d655, 0x42d4ad0b, x22, x2, x9, x7
  TEST_RR_REGISTERS 215, min, 0x8f0a4135, 0x74efd85e, 0x8f0a4135, x23, x4, x10, x7
  TEST_RR_REGISTERS 216, min, 0x1f24bcab, 0x2709e0a2, 0x1f24bcab, x24, x5, x11, x7
  TEST_RR_REGISTERS 217, min, 0xf11bd54f, 0x58fa266b, 0xf11bd54f, x25, x6, x12, x7
  TEST_RR_REGISTERS 218, min, 0xa0e3e1a4, 0xa0e3e1a4, 0x09f33683, x26, x7, x13, x5
  TEST_RR_REGISTERS 219, min, 0xeb0ec108, 0xeb0ec108, 0x498cfc8a, x27, x8, x14, x7
  TEST_RR_REGISTERS 220, min, 0xb5a2d762, 0x2505e3d8, 0xb5a2d762, x28, x9, x15, x7
  TEST_RR_REGISTERS 221, min, 0xdfba181f, 0x25a687e4, 0xdfba181f, x29, x10, x16, x7
  TEST_RR_REGISTERS 222, min, 0xa1887dae, 0x3bebc186, 0xa1887dae, x30, x11, x17, x7
  TEST_RR_REGISTERS 223, min, 0xc338a697, 0x12191a84, 0xc338a697, x31, x12, x18, x7

  // The result is used by the next instruction, the one after, the third.
  TEST_RR_RESULT_AFTER 224, 0, min, 0x812d75df, 0x812d75df, 0xb0f5662e
  TEST_RR_RESULT_AFTER 225, 1, min, 0x9a4cb93b, 0x9a4cb93b, 0xa90b19a1
  TEST_RR_RESULT_AFTER 226, 2, min, 0xeb87eccd, 0xeb87eccd, 0x2792df4d

  // The sources were made by the last instruction, the one before, the third last.
  TEST_RR_12_AFTER 227, 0, 0, min, 0xced64324, 0xced64324, 0x57dbc343
  TEST_RR_12_AFTER 228, 0, 1, min, 0x8f23b945, 0x8f23b945, 0xc8c8cefa
  TEST_RR_12_AFTER 229, 0, 2, min, 0xcc629c28, 0xcfbe7e81, 0xcc629c28
  TEST_RR_12_AFTER 230, 1, 0, min, 0xf1d4967f, 0xf1d4967f, 0x6a56b6f0
  TEST_RR_12_AFTER 231, 1, 1, min, 0x892f7f19, 0x892f7f19, 0xfae78fe2
  TEST_RR_12_AFTER 232, 1, 2, min, 0x698f7a14, 0x698f7a14, 0x6efedf20
  TEST_RR_12_AFTER 233, 2, 0, min, 0x5cf4945f, 0x5cf4945f, 0x62f3aa76
  TEST_RR_12_AFTER 234, 2, 1, min, 0x135cbd84, 0x3dc85c53, 0x135cbd84
  TEST_RR_12_AFTER 235, 2, 2, min, 0xae624eff, 0x2e2a7619, 0xae624eff
  TEST_RR_21_AFTER 236, 0, 0, min, 0xdb1bd1ff, 0xdb1bd1ff, 0xfe6afe34
  TEST_RR_21_AFTER 237, 0, 1, min, 0xc2991e9d, 0xc2991e9d, 0x748012da
  TEST_RR_21_AFTER 238, 0, 2, min, 0x8415cddb, 0xd57256e6, 0x8415cddb
  TEST_RR_21_AFTER 239, 1, 0, min, 0xa44e1b1c, 0x230c0f1b, 0xa44e1b1c
  TEST_RR_21_AFTER 240, 1, 1, min, 0x8be6c8b6, 0x8be6c8b6, 0xde92fc7f
  TEST_RR_21_AFTER 241, 1, 2, min, 0x8f86595c, 0x3fdac6aa, 0x8f86595c
  TEST_RR_21_AFTER 242, 2, 0, min, 0x05a9e32a, 0x654fd712, 0x05a9e32a
  TEST_RR_21_AFTER 243, 2, 1, min, 0xc8778c47, 0xc8778c47, 0x264ce274
  TEST_RR_21_AFTER 244, 2, 2, min, 0xe2f0e5b1, 0x2af8e68e, 0xe2f0e5b1
  TEST_RR_BOTH_AFTER 245, 0, 0, min, 0x8aceb7f7, 0xbda86ef0, 0x8aceb7f7
  TEST_RR_BOTH_AFTER 246, 0, 1, min, 0x2c17d638, 0x513a229d, 0x2c17d638
  TEST_RR_BOTH_AFTER 247, 0, 2, min, 0xac4a87ae, 0xf4715e91, 0xac4a87ae
  TEST_RR_BOTH_AFTER 248, 1, 0, min, 0xdfa1f91f, 0xdfa1f91f, 0x48663b04
  TEST_RR_BOTH_AFTER 249, 1, 1, min, 0x9f667dbc, 0xaedc8992, 0x9f667dbc
  TEST_RR_BOTH_AFTER 250, 2, 0, min, 0x4bc03eb8, 0x4bc03eb8, 0x73f01825

  // A source, or both, were loaded just so.
  TEST_RR_RS1_LOADED 251, 0, min, 0x9fd37bd6, 0x9fd37bd6, 0x3171e049
  TEST_RR_RS2_LOADED 252, 0, min, 0x9fd37bd6, 0x9fd37bd6, 0x3171e049
  TEST_RR_BOTH_LOADED 253, 0, min, 0x9fd37bd6, 0x9fd37bd6
  TEST_RR_RS1_LOADED 254, 1, min, 0x9a4190ee, 0x5143d15a, 0x9a4190ee
  TEST_RR_RS2_LOADED 255, 1, min, 0x9a4190ee, 0x5143d15a, 0x9a4190ee
  TEST_RR_BOTH_LOADED 256, 1, min, 0x5143d15a, 0x5143d15a
  TEST_RR_RS1_LOADED 257, 2, min, 0xbd433987, 0xbd433987, 0x78c74089
  TEST_RR_RS2_LOADED 258, 2, min, 0xbd433987, 0xbd433987, 0x78c74089
  TEST_RR_BOTH_LOADED 259, 2, min, 0xbd433987, 0xbd433987

  // Each result is at once a source.
  TEST_RR_CHAIN 260, min, 0xc35a96e7, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_CHAIN 261, min, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_CHAIN 262, min, 3, 0x7fffffff, 3

  // x0 as a source is zero, as a destination stays so.
  TEST_RR_ZERO_RS1 263, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS2 264, min, 0xc35a96e7, 0xc35a96e7
  TEST_RR_ZERO_RS1 265, min, 0, 1
  TEST_RR_ZERO_RS2 266, min, 0, 1
  TEST_RR_ZERO_RS1 267, min, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_RS2 268, min, 0xffffffff, 0xffffffff
  TEST_RR_ZERO_BOTH 269, min, 0
  TEST_RR_ZERO_RD 270, min, 0xc35a96e7, 0x5a0f3c85
  TEST_RR_ZERO_RD 271, min, 0x5a0f3c85, 0xc35a96e7
  TEST_RR_ZERO_RD 272, min, 0xffffffff, 1
  TEST_RR_ZERO_RD 273, min, 1, 0xffffffff

TEST_END
