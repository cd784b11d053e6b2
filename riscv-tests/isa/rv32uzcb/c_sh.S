// c.sh: 124 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"
#include "zcb.h"

TEST_BEGIN

  // Every offset.
  TEST_C_STORE 2, c.sh, 0xeca88640, 0x6e708640, 0, 0, a2, a1
  TEST_C_STORE 3, c.sh, 0x02346420, 0xcd280234, 0, 2, a2, a1
  TEST_C_STORE 4, c.sh, 0xeca82cdf, 0x67b12cdf, 2, 0, a2, a1
  TEST_C_STORE 5, c.sh, 0x77af6420, 0xc65b77af, 2, 2, a2, a1

  // Boundaries and single bits.
  TEST_C_STORE 6, c.sh, 0xeca80000, 0, 2, 0, a2, a1
  TEST_C_STORE 7, c.sh, 0xeca80001, 1, 2, 0, a2, a1
  TEST_C_STORE 8, c.sh, 0x00026420, 2, 2, 2, a2, a1
  TEST_C_STORE 9, c.sh, 0xffff6420, 0x7fffffff, 2, 2, a2, a1
  TEST_C_STORE 10, c.sh, 0xeca80000, 0x80000000, 2, 0, a2, a1
  TEST_C_STORE 11, c.sh, 0xeca80001, 0x80000001, 2, 0, a2, a1
  TEST_C_STORE 12, c.sh, 0x80006420, 0xffff8000, 2, 2, a2, a1
  TEST_C_STORE 13, c.sh, 0xffff6420, 0xffffffff, 2, 2, a2, a1
  TEST_C_STORE 14, c.sh, 0xeca80080, 128, 2, 0, a2, a1
  TEST_C_STORE 15, c.sh, 0xeca800ff, 255, 2, 0, a2, a1
  TEST_C_STORE 16, c.sh, 0x80006420, 0x00008000, 2, 2, a2, a1
  TEST_C_STORE 17, c.sh, 0xffff6420, 0x0000ffff, 2, 2, a2, a1
  TEST_C_STORE 18, c.sh, 0xeca896e7, 0xc35a96e7, 2, 0, a2, a1
  TEST_C_STORE 19, c.sh, 0xeca83c85, 0x5a0f3c85, 2, 0, a2, a1
  TEST_C_STORE 20, c.sh, 0x00016420, 1, 2, 2, a2, a1
  TEST_C_STORE 21, c.sh, 0x00026420, 2, 2, 2, a2, a1
  TEST_C_STORE 22, c.sh, 0xeca80004, 4, 2, 0, a2, a1
  TEST_C_STORE 23, c.sh, 0xeca80008, 8, 2, 0, a2, a1
  TEST_C_STORE 24, c.sh, 0x00106420, 16, 2, 2, a2, a1
  TEST_C_STORE 25, c.sh, 0x00206420, 32, 2, 2, a2, a1
  TEST_C_STORE 26, c.sh, 0xeca80040, 64, 2, 0, a2, a1
  TEST_C_STORE 27, c.sh, 0xeca80080, 128, 2, 0, a2, a1
  TEST_C_STORE 28, c.sh, 0x01006420, 256, 2, 2, a2, a1
  TEST_C_STORE 29, c.sh, 0x02006420, 512, 2, 2, a2, a1
  TEST_C_STORE 30, c.sh, 0xeca80400, 1024, 2, 0, a2, a1
  TEST_C_STORE 31, c.sh, 0xeca80800, 2048, 2, 0, a2, a1
  TEST_C_STORE 32, c.sh, 0x10006420, 0x00001000, 2, 2, a2, a1
  TEST_C_STORE 33, c.sh, 0x20006420, 0x00002000, 2, 2, a2, a1
  TEST_C_STORE 34, c.sh, 0xeca84000, 0x00004000, 2, 0, a2, a1
  TEST_C_STORE 35, c.sh, 0xeca88000, 0x00008000, 2, 0, a2, a1
  TEST_C_STORE 36, c.sh, 0x00006420, 0x00010000, 2, 2, a2, a1
  TEST_C_STORE 37, c.sh, 0x00006420, 0x00020000, 2, 2, a2, a1
  TEST_C_STORE 38, c.sh, 0xeca80000, 0x00040000, 2, 0, a2, a1
  TEST_C_STORE 39, c.sh, 0xeca80000, 0x00080000, 2, 0, a2, a1
  TEST_C_STORE 40, c.sh, 0x00006420, 0x00100000, 2, 2, a2, a1
  TEST_C_STORE 41, c.sh, 0x00006420, 0x00200000, 2, 2, a2, a1
  TEST_C_STORE 42, c.sh, 0xeca80000, 0x00400000, 2, 0, a2, a1
  TEST_C_STORE 43, c.sh, 0xeca80000, 0x00800000, 2, 0, a2, a1
  TEST_C_STORE 44, c.sh, 0x00006420, 0x01000000, 2, 2, a2, a1
  TEST_C_STORE 45, c.sh, 0x00006420, 0x02000000, 2, 2, a2, a1
  TEST_C_STORE 46, c.sh, 0xeca80000, 0x04000000, 2, 0, a2, a1
  TEST_C_STORE 47, c.sh, 0xeca80000, 0x08000000, 2, 0, a2, a1
  TEST_C_STORE 48, c.sh, 0x00006420, 0x10000000, 2, 2, a2, a1
  TEST_C_STORE 49, c.sh, 0x00006420, 0x20000000, 2, 2, a2, a1
  TEST_C_STORE 50, c.sh, 0xeca80000, 0x40000000, 2, 0, a2, a1
  TEST_C_STORE 51, c.sh, 0xeca80000, 0x80000000, 2, 0, a2, a1

  // Every register in every place.
  TEST_C_STORE 52, c.sh, 0x8a0b6420, 0x40648a0b, 0, 2, x8, x9
  TEST_C_STORE 53, c.sh, 0x9aeb6420, 0x012f9aeb, 0, 2, x8, x10
  TEST_C_STORE 54, c.sh, 0x656e6420, 0x48d5656e, 2, 2, x8, x11
  TEST_C_STORE 55, c.sh, 0xeca8060f, 0xf2ad060f, 0, 0, x8, x12
  TEST_C_STORE 56, c.sh, 0xeca8958d, 0xdbb8958d, 0, 0, x8, x13
  TEST_C_STORE 57, c.sh, 0xeca81258, 0x2fc41258, 2, 0, x8, x14
  TEST_C_STORE 58, c.sh, 0xeca8b419, 0x1395b419, 0, 0, x8, x15
  TEST_C_STORE 59, c.sh, 0xeca8d2d9, 0x8b6ed2d9, 0, 0, x9, x8
  TEST_C_STORE 60, c.sh, 0x32676420, 0x2f253267, 0, 2, x9, x10
  TEST_C_STORE 61, c.sh, 0x64306420, 0x92e76430, 2, 2, x9, x11
  TEST_C_STORE 62, c.sh, 0xeca82979, 0xea9a2979, 2, 0, x9, x12
  TEST_C_STORE 63, c.sh, 0xeca8a996, 0xb286a996, 2, 0, x9, x13
  TEST_C_STORE 64, c.sh, 0xeca8c8a4, 0x759ac8a4, 0, 0, x9, x14
  TEST_C_STORE 65, c.sh, 0xeca89956, 0x31a69956, 0, 0, x9, x15
  TEST_C_STORE 66, c.sh, 0xf38f6420, 0x4aa2f38f, 2, 2, x10, x8
  TEST_C_STORE 67, c.sh, 0xeca84bf4, 0xb8d44bf4, 2, 0, x10, x9
  TEST_C_STORE 68, c.sh, 0xcd756420, 0x128bcd75, 0, 2, x10, x11
  TEST_C_STORE 69, c.sh, 0x24ea6420, 0x845e24ea, 0, 2, x10, x12
  TEST_C_STORE 70, c.sh, 0xeca8aef7, 0x5eadaef7, 0, 0, x10, x13
  TEST_C_STORE 71, c.sh, 0xfb2f6420, 0xbc9bfb2f, 0, 2, x10, x14
  TEST_C_STORE 72, c.sh, 0xeca8b05b, 0x2db4b05b, 2, 0, x10, x15
  TEST_C_STORE 73, c.sh, 0x775b6420, 0xc73b775b, 0, 2, x11, x8
  TEST_C_STORE 74, c.sh, 0x63cb6420, 0x3bdb63cb, 2, 2, x11, x9
  TEST_C_STORE 75, c.sh, 0xeca829f7, 0x288529f7, 2, 0, x11, x10
  TEST_C_STORE 76, c.sh, 0xb7a36420, 0x84bdb7a3, 0, 2, x11, x12
  TEST_C_STORE 77, c.sh, 0x53dc6420, 0x32c353dc, 0, 2, x11, x13
  TEST_C_STORE 78, c.sh, 0xeca82470, 0x560d2470, 2, 0, x11, x14
  TEST_C_STORE 79, c.sh, 0x72806420, 0xdbab7280, 0, 2, x11, x15
  TEST_C_STORE 80, c.sh, 0x6b1a6420, 0x72b66b1a, 2, 2, x12, x8
  TEST_C_STORE 81, c.sh, 0xa8a86420, 0xfe29a8a8, 2, 2, x12, x9
  TEST_C_STORE 82, c.sh, 0x87806420, 0xae5f8780, 2, 2, x12, x10
  TEST_C_STORE 83, c.sh, 0x3bfc6420, 0xae713bfc, 2, 2, x12, x11
  TEST_C_STORE 84, c.sh, 0xeca882a3, 0x38b982a3, 2, 0, x12, x13
  TEST_C_STORE 85, c.sh, 0xeca81e24, 0x2a261e24, 0, 0, x12, x14
  TEST_C_STORE 86, c.sh, 0xeca840ae, 0xd96340ae, 0, 0, x12, x15
  TEST_C_STORE 87, c.sh, 0x949d6420, 0xe7c7949d, 2, 2, x13, x8
  TEST_C_STORE 88, c.sh, 0xa9d06420, 0x5effa9d0, 2, 2, x13, x9
  TEST_C_STORE 89, c.sh, 0xeca8d48c, 0x2f96d48c, 0, 0, x13, x10
  TEST_C_STORE 90, c.sh, 0xeca8473c, 0x3b86473c, 0, 0, x13, x11
  TEST_C_STORE 91, c.sh, 0xeca88580, 0xaefd8580, 0, 0, x13, x12
  TEST_C_STORE 92, c.sh, 0x79246420, 0xa11b7924, 2, 2, x13, x14
  TEST_C_STORE 93, c.sh, 0xd3e86420, 0x1929d3e8, 2, 2, x13, x15
  TEST_C_STORE 94, c.sh, 0x7f426420, 0x97fa7f42, 2, 2, x14, x8
  TEST_C_STORE 95, c.sh, 0x2b836420, 0xb2012b83, 2, 2, x14, x9
  TEST_C_STORE 96, c.sh, 0xd52f6420, 0x4e68d52f, 2, 2, x14, x10
  TEST_C_STORE 97, c.sh, 0xeca84d94, 0x0cd74d94, 0, 0, x14, x11
  TEST_C_STORE 98, c.sh, 0x3c2d6420, 0x7e323c2d, 2, 2, x14, x12
  TEST_C_STORE 99, c.sh, 0xeca8f3a0, 0x09d8f3a0, 0, 0, x14, x13
  TEST_C_STORE 100, c.sh, 0xeca81796, 0xb6411796, 2, 0, x14, x15
  TEST_C_STORE 101, c.sh, 0xeca8d60e, 0xc6cdd60e, 2, 0, x15, x8
  TEST_C_STORE 102, c.sh, 0x54276420, 0xca5a5427, 2, 2, x15, x9
  TEST_C_STORE 103, c.sh, 0xd8f76420, 0x0b7ed8f7, 2, 2, x15, x10
  TEST_C_STORE 104, c.sh, 0x52836420, 0xc31c5283, 0, 2, x15, x11
  TEST_C_STORE 105, c.sh, 0xeca861a5, 0x82b061a5, 0, 0, x15, x12
  TEST_C_STORE 106, c.sh, 0xcf076420, 0x50fecf07, 0, 2, x15, x13
  TEST_C_STORE 107, c.sh, 0xeca816c3, 0x76d916c3, 0, 0, x15, x14

  // Value and base at every forwarding distance.
  TEST_C_STORE_12_AFTER 108, 0, 0, c.sh, 0xeca85523, 0x03d85523, 0, 0, a1
  TEST_C_STORE_12_AFTER 109, 0, 1, c.sh, 0xeca83bca, 0x3f333bca, 2, 0, a1
  TEST_C_STORE_12_AFTER 110, 0, 2, c.sh, 0xeca87657, 0xaba57657, 2, 0, a1
  TEST_C_STORE_12_AFTER 111, 1, 0, c.sh, 0xeca898d7, 0xe45798d7, 2, 0, a1
  TEST_C_STORE_12_AFTER 112, 1, 1, c.sh, 0xeca86950, 0x80056950, 0, 0, a1
  TEST_C_STORE_12_AFTER 113, 1, 2, c.sh, 0xeca869b2, 0x98bf69b2, 2, 0, a1
  TEST_C_STORE_12_AFTER 114, 2, 0, c.sh, 0xeca85c35, 0xeaaf5c35, 0, 0, a1
  TEST_C_STORE_12_AFTER 115, 2, 1, c.sh, 0xeca8e121, 0x1e22e121, 2, 0, a1
  TEST_C_STORE_12_AFTER 116, 2, 2, c.sh, 0xeca8f138, 0xad43f138, 2, 0, a1
  TEST_C_STORE_21_AFTER 117, 0, 0, c.sh, 0xeca85ffc, 0x09075ffc, 0, 0, a1
  TEST_C_STORE_21_AFTER 118, 0, 1, c.sh, 0xeca829e5, 0x01fa29e5, 0, 0, a1
  TEST_C_STORE_21_AFTER 119, 0, 2, c.sh, 0xeca8f2b6, 0x7aa8f2b6, 2, 0, a1
  TEST_C_STORE_21_AFTER 120, 1, 0, c.sh, 0xeca8e55c, 0x31e4e55c, 0, 0, a1
  TEST_C_STORE_21_AFTER 121, 1, 1, c.sh, 0xeca85c53, 0xc93f5c53, 2, 0, a1
  TEST_C_STORE_21_AFTER 122, 1, 2, c.sh, 0xeca8347b, 0xe88a347b, 0, 0, a1
  TEST_C_STORE_21_AFTER 123, 2, 0, c.sh, 0xeca8e5d9, 0x562be5d9, 2, 0, a1
  TEST_C_STORE_21_AFTER 124, 2, 1, c.sh, 0xeca8af99, 0xdf45af99, 2, 0, a1
  TEST_C_STORE_21_AFTER 125, 2, 2, c.sh, 0xeca842e3, 0xaaa842e3, 2, 0, a1

TEST_END
  .balign 4096
  .skip 8
board:
  .skip 8
