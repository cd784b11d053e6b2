// ld_st: 93 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "memory.h"

TEST_BEGIN

  // lb, then sb.
  TEST_LOAD_STORE 2, 0, lb, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 3, 0, lb, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 4, 1, lb, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 5, 1, lb, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 6, 2, lb, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 7, 2, lb, sb, 0xeca8647e, 0x7f80817e

  // lb, then sh.
  TEST_LOAD_STORE 8, 0, lb, sh, 0xeca8ffe7, 0xc35a96e7
  TEST_LOAD_STORE 9, 0, lb, sh, 0xeca8007e, 0x7f80817e
  TEST_LOAD_STORE 10, 1, lb, sh, 0xeca8ffe7, 0xc35a96e7
  TEST_LOAD_STORE 11, 1, lb, sh, 0xeca8007e, 0x7f80817e
  TEST_LOAD_STORE 12, 2, lb, sh, 0xeca8ffe7, 0xc35a96e7
  TEST_LOAD_STORE 13, 2, lb, sh, 0xeca8007e, 0x7f80817e

  // lb, then sw.
  TEST_LOAD_STORE 14, 0, lb, sw, 0xffffffe7, 0xc35a96e7
  TEST_LOAD_STORE 15, 0, lb, sw, 126, 0x7f80817e
  TEST_LOAD_STORE 16, 1, lb, sw, 0xffffffe7, 0xc35a96e7
  TEST_LOAD_STORE 17, 1, lb, sw, 126, 0x7f80817e
  TEST_LOAD_STORE 18, 2, lb, sw, 0xffffffe7, 0xc35a96e7
  TEST_LOAD_STORE 19, 2, lb, sw, 126, 0x7f80817e

  // lbu, then sb.
  TEST_LOAD_STORE 20, 0, lbu, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 21, 0, lbu, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 22, 1, lbu, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 23, 1, lbu, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 24, 2, lbu, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 25, 2, lbu, sb, 0xeca8647e, 0x7f80817e

  // lbu, then sh.
  TEST_LOAD_STORE 26, 0, lbu, sh, 0xeca800e7, 0xc35a96e7
  TEST_LOAD_STORE 27, 0, lbu, sh, 0xeca8007e, 0x7f80817e
  TEST_LOAD_STORE 28, 1, lbu, sh, 0xeca800e7, 0xc35a96e7
  TEST_LOAD_STORE 29, 1, lbu, sh, 0xeca8007e, 0x7f80817e
  TEST_LOAD_STORE 30, 2, lbu, sh, 0xeca800e7, 0xc35a96e7
  TEST_LOAD_STORE 31, 2, lbu, sh, 0xeca8007e, 0x7f80817e

  // lbu, then sw.
  TEST_LOAD_STORE 32, 0, lbu, sw, 231, 0xc35a96e7
  TEST_LOAD_STORE 33, 0, lbu, sw, 126, 0x7f80817e
  TEST_LOAD_STORE 34, 1, lbu, sw, 231, 0xc35a96e7
  TEST_LOAD_STORE 35, 1, lbu, sw, 126, 0x7f80817e
  TEST_LOAD_STORE 36, 2, lbu, sw, 231, 0xc35a96e7
  TEST_LOAD_STORE 37, 2, lbu, sw, 126, 0x7f80817e

  // lh, then sb.
  TEST_LOAD_STORE 38, 0, lh, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 39, 0, lh, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 40, 1, lh, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 41, 1, lh, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 42, 2, lh, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 43, 2, lh, sb, 0xeca8647e, 0x7f80817e

  // lh, then sh.
  TEST_LOAD_STORE 44, 0, lh, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 45, 0, lh, sh, 0xeca8817e, 0x7f80817e
  TEST_LOAD_STORE 46, 1, lh, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 47, 1, lh, sh, 0xeca8817e, 0x7f80817e
  TEST_LOAD_STORE 48, 2, lh, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 49, 2, lh, sh, 0xeca8817e, 0x7f80817e

  // lh, then sw.
  TEST_LOAD_STORE 50, 0, lh, sw, 0xffff96e7, 0xc35a96e7
  TEST_LOAD_STORE 51, 0, lh, sw, 0xffff817e, 0x7f80817e
  TEST_LOAD_STORE 52, 1, lh, sw, 0xffff96e7, 0xc35a96e7
  TEST_LOAD_STORE 53, 1, lh, sw, 0xffff817e, 0x7f80817e
  TEST_LOAD_STORE 54, 2, lh, sw, 0xffff96e7, 0xc35a96e7
  TEST_LOAD_STORE 55, 2, lh, sw, 0xffff817e, 0x7f80817e

  // lhu, then sb.
  TEST_LOAD_STORE 56, 0, lhu, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 57, 0, lhu, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 58, 1, lhu, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 59, 1, lhu, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 60, 2, lhu, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 61, 2, lhu, sb, 0xeca8647e, 0x7f80817e

  // lhu, then sh.
  TEST_LOAD_STORE 62, 0, lhu, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 63, 0, lhu, sh, 0xeca8817e, 0x7f80817e
  TEST_LOAD_STORE 64, 1, lhu, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 65, 1, lhu, sh, 0xeca8817e, 0x7f80817e
  TEST_LOAD_STORE 66, 2, lhu, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 67, 2, lhu, sh, 0xeca8817e, 0x7f80817e

  // lhu, then sw.
  TEST_LOAD_STORE 68, 0, lhu, sw, 0x000096e7, 0xc35a96e7
  TEST_LOAD_STORE 69, 0, lhu, sw, 0x0000817e, 0x7f80817e
  TEST_LOAD_STORE 70, 1, lhu, sw, 0x000096e7, 0xc35a96e7
  TEST_LOAD_STORE 71, 1, lhu, sw, 0x0000817e, 0x7f80817e
  TEST_LOAD_STORE 72, 2, lhu, sw, 0x000096e7, 0xc35a96e7
  TEST_LOAD_STORE 73, 2, lhu, sw, 0x0000817e, 0x7f80817e

  // lw, then sb.
  TEST_LOAD_STORE 74, 0, lw, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 75, 0, lw, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 76, 1, lw, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 77, 1, lw, sb, 0xeca8647e, 0x7f80817e
  TEST_LOAD_STORE 78, 2, lw, sb, 0xeca864e7, 0xc35a96e7
  TEST_LOAD_STORE 79, 2, lw, sb, 0xeca8647e, 0x7f80817e

  // lw, then sh.
  TEST_LOAD_STORE 80, 0, lw, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 81, 0, lw, sh, 0xeca8817e, 0x7f80817e
  TEST_LOAD_STORE 82, 1, lw, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 83, 1, lw, sh, 0xeca8817e, 0x7f80817e
  TEST_LOAD_STORE 84, 2, lw, sh, 0xeca896e7, 0xc35a96e7
  TEST_LOAD_STORE 85, 2, lw, sh, 0xeca8817e, 0x7f80817e

  // lw, then sw.
  TEST_LOAD_STORE 86, 0, lw, sw, 0xc35a96e7, 0xc35a96e7
  TEST_LOAD_STORE 87, 0, lw, sw, 0x7f80817e, 0x7f80817e
  TEST_LOAD_STORE 88, 1, lw, sw, 0xc35a96e7, 0xc35a96e7
  TEST_LOAD_STORE 89, 1, lw, sw, 0x7f80817e, 0x7f80817e
  TEST_LOAD_STORE 90, 2, lw, sw, 0xc35a96e7, 0xc35a96e7
  TEST_LOAD_STORE 91, 2, lw, sw, 0x7f80817e, 0x7f80817e

  // The load sees what was there before.
  TEST_LOAD_THEN_STORE 92, 0, 0xa13a31d0
  TEST_LOAD_THEN_STORE 93, 1, 0x09696e65
  TEST_LOAD_THEN_STORE 94, 2, 0x176db8a7

TEST_END
  .balign 4096
  .skip 8
board:
  .skip 8
