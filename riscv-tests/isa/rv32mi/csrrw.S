// csrrw: 179 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // All pairs of boundaries.
  TEST_CSR 2, csrrw, 0, 0, 0
  TEST_CSR 3, csrrw, 1, 0, 1
  TEST_CSR 4, csrrw, 2, 0, 2
  TEST_CSR 5, csrrw, 0x7fffffff, 0, 0x7fffffff
  TEST_CSR 6, csrrw, 0x80000000, 0, 0x80000000
  TEST_CSR 7, csrrw, 0x80000001, 0, 0x80000001
  TEST_CSR 8, csrrw, 0xffff8000, 0, 0xffff8000
  TEST_CSR 9, csrrw, 0xffffffff, 0, 0xffffffff
  TEST_CSR 10, csrrw, 0, 1, 0
  TEST_CSR 11, csrrw, 1, 1, 1
  TEST_CSR 12, csrrw, 2, 1, 2
  TEST_CSR 13, csrrw, 0x7fffffff, 1, 0x7fffffff
  TEST_CSR 14, csrrw, 0x80000000, 1, 0x80000000
  TEST_CSR 15, csrrw, 0x80000001, 1, 0x80000001
  TEST_CSR 16, csrrw, 0xffff8000, 1, 0xffff8000
  TEST_CSR 17, csrrw, 0xffffffff, 1, 0xffffffff
  TEST_CSR 18, csrrw, 0, 2, 0
  TEST_CSR 19, csrrw, 1, 2, 1
  TEST_CSR 20, csrrw, 2, 2, 2
  TEST_CSR 21, csrrw, 0x7fffffff, 2, 0x7fffffff
  TEST_CSR 22, csrrw, 0x80000000, 2, 0x80000000
  TEST_CSR 23, csrrw, 0x80000001, 2, 0x80000001
  TEST_CSR 24, csrrw, 0xffff8000, 2, 0xffff8000
  TEST_CSR 25, csrrw, 0xffffffff, 2, 0xffffffff
  TEST_CSR 26, csrrw, 0, 0x7fffffff, 0
  TEST_CSR 27, csrrw, 1, 0x7fffffff, 1
  TEST_CSR 28, csrrw, 2, 0x7fffffff, 2
  TEST_CSR 29, csrrw, 0x7fffffff, 0x7fffffff, 0x7fffffff
  TEST_CSR 30, csrrw, 0x80000000, 0x7fffffff, 0x80000000
  TEST_CSR 31, csrrw, 0x80000001, 0x7fffffff, 0x80000001
  TEST_CSR 32, csrrw, 0xffff8000, 0x7fffffff, 0xffff8000
  TEST_CSR 33, csrrw, 0xffffffff, 0x7fffffff, 0xffffffff
  TEST_CSR 34, csrrw, 0, 0x80000000, 0
  TEST_CSR 35, csrrw, 1, 0x80000000, 1
  TEST_CSR 36, csrrw, 2, 0x80000000, 2
  TEST_CSR 37, csrrw, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_CSR 38, csrrw, 0x80000000, 0x80000000, 0x80000000
  TEST_CSR 39, csrrw, 0x80000001, 0x80000000, 0x80000001
  TEST_CSR 40, csrrw, 0xffff8000, 0x80000000, 0xffff8000
  TEST_CSR 41, csrrw, 0xffffffff, 0x80000000, 0xffffffff
  TEST_CSR 42, csrrw, 0, 0x80000001, 0
  TEST_CSR 43, csrrw, 1, 0x80000001, 1
  TEST_CSR 44, csrrw, 2, 0x80000001, 2
  TEST_CSR 45, csrrw, 0x7fffffff, 0x80000001, 0x7fffffff
  TEST_CSR 46, csrrw, 0x80000000, 0x80000001, 0x80000000
  TEST_CSR 47, csrrw, 0x80000001, 0x80000001, 0x80000001
  TEST_CSR 48, csrrw, 0xffff8000, 0x80000001, 0xffff8000
  TEST_CSR 49, csrrw, 0xffffffff, 0x80000001, 0xffffffff
  TEST_CSR 50, csrrw, 0, 0xffff8000, 0
  TEST_CSR 51, csrrw, 1, 0xffff8000, 1
  TEST_CSR 52, csrrw, 2, 0xffff8000, 2
  TEST_CSR 53, csrrw, 0x7fffffff, 0xffff8000, 0x7fffffff
  TEST_CSR 54, csrrw, 0x80000000, 0xffff8000, 0x80000000
  TEST_CSR 55, csrrw, 0x80000001, 0xffff8000, 0x80000001
  TEST_CSR 56, csrrw, 0xffff8000, 0xffff8000, 0xffff8000
  TEST_CSR 57, csrrw, 0xffffffff, 0xffff8000, 0xffffffff
  TEST_CSR 58, csrrw, 0, 0xffffffff, 0
  TEST_CSR 59, csrrw, 1, 0xffffffff, 1
  TEST_CSR 60, csrrw, 2, 0xffffffff, 2
  TEST_CSR 61, csrrw, 0x7fffffff, 0xffffffff, 0x7fffffff
  TEST_CSR 62, csrrw, 0x80000000, 0xffffffff, 0x80000000
  TEST_CSR 63, csrrw, 0x80000001, 0xffffffff, 0x80000001
  TEST_CSR 64, csrrw, 0xffff8000, 0xffffffff, 0xffff8000
  TEST_CSR 65, csrrw, 0xffffffff, 0xffffffff, 0xffffffff

  // Each bit of either side alone.
  TEST_CSR 66, csrrw, 0x5a0f3c85, 1, 0x5a0f3c85
  TEST_CSR 67, csrrw, 1, 0xc35a96e7, 1
  TEST_CSR 68, csrrw, 0x5a0f3c85, 2, 0x5a0f3c85
  TEST_CSR 69, csrrw, 2, 0xc35a96e7, 2
  TEST_CSR 70, csrrw, 0x5a0f3c85, 4, 0x5a0f3c85
  TEST_CSR 71, csrrw, 4, 0xc35a96e7, 4
  TEST_CSR 72, csrrw, 0x5a0f3c85, 8, 0x5a0f3c85
  TEST_CSR 73, csrrw, 8, 0xc35a96e7, 8
  TEST_CSR 74, csrrw, 0x5a0f3c85, 16, 0x5a0f3c85
  TEST_CSR 75, csrrw, 16, 0xc35a96e7, 16
  TEST_CSR 76, csrrw, 0x5a0f3c85, 32, 0x5a0f3c85
  TEST_CSR 77, csrrw, 32, 0xc35a96e7, 32
  TEST_CSR 78, csrrw, 0x5a0f3c85, 64, 0x5a0f3c85
  TEST_CSR 79, csrrw, 64, 0xc35a96e7, 64
  TEST_CSR 80, csrrw, 0x5a0f3c85, 128, 0x5a0f3c85
  TEST_CSR 81, csrrw, 128, 0xc35a96e7, 128
  TEST_CSR 82, csrrw, 0x5a0f3c85, 256, 0x5a0f3c85
  TEST_CSR 83, csrrw, 256, 0xc35a96e7, 256
  TEST_CSR 84, csrrw, 0x5a0f3c85, 512, 0x5a0f3c85
  TEST_CSR 85, csrrw, 512, 0xc35a96e7, 512
  TEST_CSR 86, csrrw, 0x5a0f3c85, 1024, 0x5a0f3c85
  TEST_CSR 87, csrrw, 1024, 0xc35a96e7, 1024
  TEST_CSR 88, csrrw, 0x5a0f3c85, 2048, 0x5a0f3c85
  TEST_CSR 89, csrrw, 2048, 0xc35a96e7, 2048
  TEST_CSR 90, csrrw, 0x5a0f3c85, 0x00001000, 0x5a0f3c85
  TEST_CSR 91, csrrw, 0x00001000, 0xc35a96e7, 0x00001000
  TEST_CSR 92, csrrw, 0x5a0f3c85, 0x00002000, 0x5a0f3c85
  TEST_CSR 93, csrrw, 0x00002000, 0xc35a96e7, 0x00002000
  TEST_CSR 94, csrrw, 0x5a0f3c85, 0x00004000, 0x5a0f3c85
  TEST_CSR 95, csrrw, 0x00004000, 0xc35a96e7, 0x00004000
  TEST_CSR 96, csrrw, 0x5a0f3c85, 0x00008000, 0x5a0f3c85
  TEST_CSR 97, csrrw, 0x00008000, 0xc35a96e7, 0x00008000
  TEST_CSR 98, csrrw, 0x5a0f3c85, 0x00010000, 0x5a0f3c85
  TEST_CSR 99, csrrw, 0x00010000, 0xc35a96e7, 0x00010000
  TEST_CSR 100, csrrw, 0x5a0f3c85, 0x00020000, 0x5a0f3c85
  TEST_CSR 101, csrrw, 0x00020000, 0xc35a96e7, 0x00020000
  TEST_CSR 102, csrrw, 0x5a0f3c85, 0x00040000, 0x5a0f3c85
  TEST_CSR 103, csrrw, 0x00040000, 0xc35a96e7, 0x00040000
  TEST_CSR 104, csrrw, 0x5a0f3c85, 0x00080000, 0x5a0f3c85
  TEST_CSR 105, csrrw, 0x00080000, 0xc35a96e7, 0x00080000
  TEST_CSR 106, csrrw, 0x5a0f3c85, 0x00100000, 0x5a0f3c85
  TEST_CSR 107, csrrw, 0x00100000, 0xc35a96e7, 0x00100000
  TEST_CSR 108, csrrw, 0x5a0f3c85, 0x00200000, 0x5a0f3c85
  TEST_CSR 109, csrrw, 0x00200000, 0xc35a96e7, 0x00200000
  TEST_CSR 110, csrrw, 0x5a0f3c85, 0x00400000, 0x5a0f3c85
  TEST_CSR 111, csrrw, 0x00400000, 0xc35a96e7, 0x00400000
  TEST_CSR 112, csrrw, 0x5a0f3c85, 0x00800000, 0x5a0f3c85
  TEST_CSR 113, csrrw, 0x00800000, 0xc35a96e7, 0x00800000
  TEST_CSR 114, csrrw, 0x5a0f3c85, 0x01000000, 0x5a0f3c85
  TEST_CSR 115, csrrw, 0x01000000, 0xc35a96e7, 0x01000000
  TEST_CSR 116, csrrw, 0x5a0f3c85, 0x02000000, 0x5a0f3c85
  TEST_CSR 117, csrrw, 0x02000000, 0xc35a96e7, 0x02000000
  TEST_CSR 118, csrrw, 0x5a0f3c85, 0x04000000, 0x5a0f3c85
  TEST_CSR 119, csrrw, 0x04000000, 0xc35a96e7, 0x04000000
  TEST_CSR 120, csrrw, 0x5a0f3c85, 0x08000000, 0x5a0f3c85
  TEST_CSR 121, csrrw, 0x08000000, 0xc35a96e7, 0x08000000
  TEST_CSR 122, csrrw, 0x5a0f3c85, 0x10000000, 0x5a0f3c85
  TEST_CSR 123, csrrw, 0x10000000, 0xc35a96e7, 0x10000000
  TEST_CSR 124, csrrw, 0x5a0f3c85, 0x20000000, 0x5a0f3c85
  TEST_CSR 125, csrrw, 0x20000000, 0xc35a96e7, 0x20000000
  TEST_CSR 126, csrrw, 0x5a0f3c85, 0x40000000, 0x5a0f3c85
  TEST_CSR 127, csrrw, 0x40000000, 0xc35a96e7, 0x40000000
  TEST_CSR 128, csrrw, 0x5a0f3c85, 0x80000000, 0x5a0f3c85
  TEST_CSR 129, csrrw, 0x80000000, 0xc35a96e7, 0x80000000

  // Every register in every place, and one in both.
  TEST_CSR_REGISTERS 130, csrrw, 0x4fa99f57, 0x5c577e13, 0x4fa99f57, x1, x13, x7
  TEST_CSR_REGISTERS 131, csrrw, 0x0a508ef0, 0xe6b0fc2d, 0x0a508ef0, x2, x14, x7
  TEST_CSR_REGISTERS 132, csrrw, 0xb74ecf36, 0x17512426, 0xb74ecf36, x4, x15, x7
  TEST_CSR_REGISTERS 133, csrrw, 0x278b6ba3, 0x2c017b85, 0x278b6ba3, x5, x16, x7
  TEST_CSR_REGISTERS 134, csrrw, 0x6a455a56, 0x6f7ca084, 0x6a455a56, x6, x17, x7
  TEST_CSR_REGISTERS 135, csrrw, 0x6664c913, 0x06deb64b, 0x6664c913, x7, x18, x5
  TEST_CSR_REGISTERS 136, csrrw, 0x408537d2, 0xd23c14fe, 0x408537d2, x8, x19, x7
  TEST_CSR_REGISTERS 137, csrrw, 0xcf3baa4e, 0x82ad7611, 0xcf3baa4e, x9, x20, x7
  TEST_CSR_REGISTERS 138, csrrw, 0x2ce57ffe, 0x035033de, 0x2ce57ffe, x10, x21, x7
  TEST_CSR_REGISTERS 139, csrrw, 0x8c896ffa, 0x9e01d0e2, 0x8c896ffa, x11, x22, x7
  TEST_CSR_REGISTERS 140, csrrw, 0x182564e3, 0x1bc25fff, 0x182564e3, x12, x23, x7
  TEST_CSR_REGISTERS 141, csrrw, 0x61db9eac, 0xed83d75b, 0x61db9eac, x13, x24, x7
  TEST_CSR_REGISTERS 142, csrrw, 0x557abe1b, 0x059bdd66, 0x557abe1b, x14, x25, x7
  TEST_CSR_REGISTERS 143, csrrw, 0x328c02ac, 0x458afdb3, 0x328c02ac, x15, x26, x7
  TEST_CSR_REGISTERS 144, csrrw, 0x5d4a0e07, 0x70319c92, 0x5d4a0e07, x16, x27, x7
  TEST_CSR_REGISTERS 145, csrrw, 0x0d6ed873, 0x1d0b1325, 0x0d6ed873, x17, x28, x7
  TEST_CSR_REGISTERS 146, csrrw, 0xf8374de0, 0x69cca60e, 0xf8374de0, x18, x29, x7
  TEST_CSR_REGISTERS 147, csrrw, 0xc13dc403, 0x316851f5, 0xc13dc403, x19, x30, x7
  TEST_CSR_REGISTERS 148, csrrw, 0x58f5501c, 0xdf0dc56b, 0x58f5501c, x20, x31, x7
  TEST_CSR_REGISTERS 149, csrrw, 0xa5c7320e, 0x4f2ef226, 0xa5c7320e, x21, x1, x7
  TEST_CSR_REGISTERS 150, csrrw, 0x875c456a, 0x35d44e41, 0x875c456a, x22, x2, x7
  TEST_CSR_REGISTERS 151, csrrw, 0xa3fd8fff, 0xdc205c0e, 0xa3fd8fff, x23, x4, x7
  TEST_CSR_REGISTERS 152, csrrw, 0x845e6565, 0x2666b2a7, 0x845e6565, x24, x5, x7
  TEST_CSR_REGISTERS 153, csrrw, 0xdcd2c644, 0xba6b274f, 0xdcd2c644, x25, x6, x7
  TEST_CSR_REGISTERS 154, csrrw, 0x80d304a0, 0x7e8fb644, 0x80d304a0, x26, x7, x5
  TEST_CSR_REGISTERS 155, csrrw, 0xa6381a75, 0x50a60c2d, 0xa6381a75, x27, x8, x7
  TEST_CSR_REGISTERS 156, csrrw, 0x14fe88c1, 0x37f0a408, 0x14fe88c1, x28, x9, x7
  TEST_CSR_REGISTERS 157, csrrw, 0xe2258035, 0x3ed81024, 0xe2258035, x29, x10, x7
  TEST_CSR_REGISTERS 158, csrrw, 0x98cbb9aa, 0xbe5be05b, 0x98cbb9aa, x30, x11, x7
  TEST_CSR_REGISTERS 159, csrrw, 0x21885ea1, 0xe87ba52f, 0x21885ea1, x31, x12, x7
  TEST_CSR_SAME 160, csrrw, 0x5a0f3c85, 0xc35a96e7, 0x5a0f3c85
  TEST_CSR_SAME 161, csrrw, 0xc35a96e7, 0x5a0f3c85, 0xc35a96e7

  // Result and source at every forwarding distance, and after a load.
  TEST_CSR_AFTER 162, 0, 0, csrrw, 0x371dbbdf, 0x1c1a1321, 0x371dbbdf
  TEST_CSR_AFTER 163, 0, 1, csrrw, 0x07d1e352, 0xc46abc3c, 0x07d1e352
  TEST_CSR_AFTER 164, 0, 2, csrrw, 0xc1583324, 0x57ed7b7c, 0xc1583324
  TEST_CSR_AFTER 165, 1, 0, csrrw, 0x655b7722, 0x18cc7810, 0x655b7722
  TEST_CSR_AFTER 166, 1, 1, csrrw, 0xd8270a72, 0x35a83f53, 0xd8270a72
  TEST_CSR_AFTER 167, 1, 2, csrrw, 0xfb0f5752, 0xf1db500f, 0xfb0f5752
  TEST_CSR_AFTER 168, 2, 0, csrrw, 0x3d7ed13c, 0x4dbb63a4, 0x3d7ed13c
  TEST_CSR_AFTER 169, 2, 1, csrrw, 0x246c2961, 0x14683c5e, 0x246c2961
  TEST_CSR_AFTER 170, 2, 2, csrrw, 0xfbcf1c84, 0x9e6015a0, 0xfbcf1c84
  TEST_CSR_LOADED 171, 0, csrrw, 0xa8a89d36, 0x68bf3d1e, 0xa8a89d36
  TEST_CSR_LOADED 172, 1, csrrw, 0x93fcfb24, 0x3cf3a6bf, 0x93fcfb24
  TEST_CSR_LOADED 173, 2, csrrw, 0x7c072c11, 0xca6ea1fe, 0x7c072c11

  // x0.
  TEST_CSR_ZERO_RS1 174, csrrw, 0, 0xc35a96e7
  TEST_CSR_ZERO_RD 175, csrrw, 0x983cb21a, 0xc35a96e7, 0x983cb21a
  TEST_CSR_ZERO_RS1 176, csrrw, 0, 0x5a0f3c85
  TEST_CSR_ZERO_RD 177, csrrw, 0x7c0a5508, 0x5a0f3c85, 0x7c0a5508
  TEST_CSR_ZERO_RS1 178, csrrw, 0, 0xffffffff
  TEST_CSR_ZERO_RD 179, csrrw, 0x71f9f543, 0xffffffff, 0x71f9f543

  // A read-only CSR may be read, and traps when written.
  TEST_READ_ONLY_RS1 180, csrrw, 1

TEST_END
