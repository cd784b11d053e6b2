// st_ld: 111 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "memory.h"

TEST_BEGIN

  // sb, then lb.
  TEST_STORE_LOAD 2, 0, sb, lb, 0xffffffe7, 0xc35a96e7, 0
  TEST_STORE_LOAD 3, 0, sb, lb, 126, 0x7f80817e, 1
  TEST_STORE_LOAD 4, 1, sb, lb, 0xffffffe7, 0xc35a96e7, 1
  TEST_STORE_LOAD 5, 1, sb, lb, 126, 0x7f80817e, 3
  TEST_STORE_LOAD 6, 2, sb, lb, 0xffffffe7, 0xc35a96e7, 3
  TEST_STORE_LOAD 7, 2, sb, lb, 126, 0x7f80817e, 2

  // sb, then lbu.
  TEST_STORE_LOAD 8, 0, sb, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 9, 0, sb, lbu, 126, 0x7f80817e, 2
  TEST_STORE_LOAD 10, 1, sb, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 11, 1, sb, lbu, 126, 0x7f80817e, 1
  TEST_STORE_LOAD 12, 2, sb, lbu, 231, 0xc35a96e7, 1
  TEST_STORE_LOAD 13, 2, sb, lbu, 126, 0x7f80817e, 3

  // sb, then lh.
  TEST_STORE_LOAD 14, 0, sb, lh, 0x000064e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 15, 0, sb, lh, 0x0000647e, 0x7f80817e, 0
  TEST_STORE_LOAD 16, 1, sb, lh, 0x000064e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 17, 1, sb, lh, 0x0000647e, 0x7f80817e, 0
  TEST_STORE_LOAD 18, 2, sb, lh, 0x000064e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 19, 2, sb, lh, 0xffffec7e, 0x7f80817e, 2

  // sb, then lhu.
  TEST_STORE_LOAD 20, 0, sb, lhu, 0x0000ece7, 0xc35a96e7, 2
  TEST_STORE_LOAD 21, 0, sb, lhu, 0x0000647e, 0x7f80817e, 0
  TEST_STORE_LOAD 22, 1, sb, lhu, 0x0000ece7, 0xc35a96e7, 2
  TEST_STORE_LOAD 23, 1, sb, lhu, 0x0000ec7e, 0x7f80817e, 2
  TEST_STORE_LOAD 24, 2, sb, lhu, 0x0000ece7, 0xc35a96e7, 2
  TEST_STORE_LOAD 25, 2, sb, lhu, 0x0000647e, 0x7f80817e, 0

  // sb, then lw.
  TEST_STORE_LOAD 26, 0, sb, lw, 0xeca864e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 27, 0, sb, lw, 0xeca8647e, 0x7f80817e, 0
  TEST_STORE_LOAD 28, 1, sb, lw, 0xeca864e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 29, 1, sb, lw, 0xeca8647e, 0x7f80817e, 0
  TEST_STORE_LOAD 30, 2, sb, lw, 0xeca864e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 31, 2, sb, lw, 0xeca8647e, 0x7f80817e, 0

  // sh, then lb.
  TEST_STORE_LOAD 32, 0, sh, lb, 0xffffffe7, 0xc35a96e7, 2
  TEST_STORE_LOAD 33, 0, sh, lb, 126, 0x7f80817e, 0
  TEST_STORE_LOAD 34, 1, sh, lb, 0xffffffe7, 0xc35a96e7, 0
  TEST_STORE_LOAD 35, 1, sh, lb, 126, 0x7f80817e, 2
  TEST_STORE_LOAD 36, 2, sh, lb, 0xffffffe7, 0xc35a96e7, 2
  TEST_STORE_LOAD 37, 2, sh, lb, 126, 0x7f80817e, 2

  // sh, then lbu.
  TEST_STORE_LOAD 38, 0, sh, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 39, 0, sh, lbu, 126, 0x7f80817e, 0
  TEST_STORE_LOAD 40, 1, sh, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 41, 1, sh, lbu, 126, 0x7f80817e, 2
  TEST_STORE_LOAD 42, 2, sh, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 43, 2, sh, lbu, 126, 0x7f80817e, 2

  // sh, then lh.
  TEST_STORE_LOAD 44, 0, sh, lh, 0xffff96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 45, 0, sh, lh, 0xffff817e, 0x7f80817e, 0
  TEST_STORE_LOAD 46, 1, sh, lh, 0xffff96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 47, 1, sh, lh, 0xffff817e, 0x7f80817e, 0
  TEST_STORE_LOAD 48, 2, sh, lh, 0xffff96e7, 0xc35a96e7, 2
  TEST_STORE_LOAD 49, 2, sh, lh, 0xffff817e, 0x7f80817e, 0

  // sh, then lhu.
  TEST_STORE_LOAD 50, 0, sh, lhu, 0x000096e7, 0xc35a96e7, 2
  TEST_STORE_LOAD 51, 0, sh, lhu, 0x0000817e, 0x7f80817e, 2
  TEST_STORE_LOAD 52, 1, sh, lhu, 0x000096e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 53, 1, sh, lhu, 0x0000817e, 0x7f80817e, 2
  TEST_STORE_LOAD 54, 2, sh, lhu, 0x000096e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 55, 2, sh, lhu, 0x0000817e, 0x7f80817e, 0

  // sh, then lw.
  TEST_STORE_LOAD 56, 0, sh, lw, 0xeca896e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 57, 0, sh, lw, 0xeca8817e, 0x7f80817e, 0
  TEST_STORE_LOAD 58, 1, sh, lw, 0xeca896e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 59, 1, sh, lw, 0xeca8817e, 0x7f80817e, 0
  TEST_STORE_LOAD 60, 2, sh, lw, 0xeca896e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 61, 2, sh, lw, 0xeca8817e, 0x7f80817e, 0

  // sw, then lb.
  TEST_STORE_LOAD 62, 0, sw, lb, 0xffffffe7, 0xc35a96e7, 0
  TEST_STORE_LOAD 63, 0, sw, lb, 126, 0x7f80817e, 0
  TEST_STORE_LOAD 64, 1, sw, lb, 0xffffffe7, 0xc35a96e7, 0
  TEST_STORE_LOAD 65, 1, sw, lb, 126, 0x7f80817e, 0
  TEST_STORE_LOAD 66, 2, sw, lb, 0xffffffe7, 0xc35a96e7, 0
  TEST_STORE_LOAD 67, 2, sw, lb, 126, 0x7f80817e, 0

  // sw, then lbu.
  TEST_STORE_LOAD 68, 0, sw, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 69, 0, sw, lbu, 126, 0x7f80817e, 0
  TEST_STORE_LOAD 70, 1, sw, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 71, 1, sw, lbu, 126, 0x7f80817e, 0
  TEST_STORE_LOAD 72, 2, sw, lbu, 231, 0xc35a96e7, 0
  TEST_STORE_LOAD 73, 2, sw, lbu, 126, 0x7f80817e, 0

  // sw, then lh.
  TEST_STORE_LOAD 74, 0, sw, lh, 0xffff96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 75, 0, sw, lh, 0xffff817e, 0x7f80817e, 0
  TEST_STORE_LOAD 76, 1, sw, lh, 0xffff96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 77, 1, sw, lh, 0xffff817e, 0x7f80817e, 0
  TEST_STORE_LOAD 78, 2, sw, lh, 0xffff96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 79, 2, sw, lh, 0xffff817e, 0x7f80817e, 0

  // sw, then lhu.
  TEST_STORE_LOAD 80, 0, sw, lhu, 0x000096e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 81, 0, sw, lhu, 0x0000817e, 0x7f80817e, 0
  TEST_STORE_LOAD 82, 1, sw, lhu, 0x000096e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 83, 1, sw, lhu, 0x0000817e, 0x7f80817e, 0
  TEST_STORE_LOAD 84, 2, sw, lhu, 0x000096e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 85, 2, sw, lhu, 0x0000817e, 0x7f80817e, 0

  // sw, then lw.
  TEST_STORE_LOAD 86, 0, sw, lw, 0xc35a96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 87, 0, sw, lw, 0x7f80817e, 0x7f80817e, 0
  TEST_STORE_LOAD 88, 1, sw, lw, 0xc35a96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 89, 1, sw, lw, 0x7f80817e, 0x7f80817e, 0
  TEST_STORE_LOAD 90, 2, sw, lw, 0xc35a96e7, 0xc35a96e7, 0
  TEST_STORE_LOAD 91, 2, sw, lw, 0x7f80817e, 0x7f80817e, 0

  // A part of a word, then the word.
  TEST_STORE_LOAD_WORD 92, 0, sb, 0xeca864d9, 0xaa227dd9, 0
  TEST_STORE_LOAD_WORD 93, 0, sb, 0xeca8d820, 0xec0a69d8, 1
  TEST_STORE_LOAD_WORD 94, 0, sb, 0xec186420, 0xbb071518, 2
  TEST_STORE_LOAD_WORD 95, 0, sb, 0x6fa86420, 0x49a2fb6f, 3
  TEST_STORE_LOAD_WORD 96, 1, sb, 0xeca86486, 0x82bcc986, 0
  TEST_STORE_LOAD_WORD 97, 1, sb, 0xeca81e20, 0xbfca201e, 1
  TEST_STORE_LOAD_WORD 98, 1, sb, 0xec196420, 0x73414c19, 2
  TEST_STORE_LOAD_WORD 99, 1, sb, 0xf9a86420, 0xe8c822f9, 3
  TEST_STORE_LOAD_WORD 100, 2, sb, 0xeca8649c, 0x5877169c, 0
  TEST_STORE_LOAD_WORD 101, 2, sb, 0xeca8e420, 0x853828e4, 1
  TEST_STORE_LOAD_WORD 102, 2, sb, 0xecbd6420, 0x186e3fbd, 2
  TEST_STORE_LOAD_WORD 103, 2, sb, 0xf0a86420, 0x2b5becf0, 3
  TEST_STORE_LOAD_WORD 104, 0, sh, 0xeca8a296, 0x1fbfa296, 0
  TEST_STORE_LOAD_WORD 105, 0, sh, 0x359d6420, 0xeb73359d, 2
  TEST_STORE_LOAD_WORD 106, 1, sh, 0xeca82a08, 0x3f9c2a08, 0
  TEST_STORE_LOAD_WORD 107, 1, sh, 0x9e746420, 0xe2cb9e74, 2
  TEST_STORE_LOAD_WORD 108, 2, sh, 0xeca868ab, 0x82ea68ab, 0
  TEST_STORE_LOAD_WORD 109, 2, sh, 0x1ebc6420, 0x63801ebc, 2
  TEST_STORE_LOAD_WORD 110, 0, sw, 0xe9bf4bb4, 0xe9bf4bb4, 0
  TEST_STORE_LOAD_WORD 111, 1, sw, 0xe7308fb8, 0xe7308fb8, 0
  TEST_STORE_LOAD_WORD 112, 2, sw, 0x6fed2be2, 0x6fed2be2, 0

TEST_END
  .balign 4096
  .skip 8
board:
  .skip 8
