// fence: no register and no word changes, whatever the sets, hints included.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "cases.h"

// The whole word: fm, predecessors, successors, rs1 and rd.
.macro TEST_FENCE number, word
  CASE \number
  la a1, place
  li a0, 0x600df00d
  li a2, \number
  sw a2, 0(a1)
  .word \word
  lw a3, 0(a1)
  bne a3, a2, fail
  EXPECT a0, 0x600df00d
  EXPECT x0, 0
.endm

TEST_BEGIN

  // Usual ones: iorw iorw; rw rw; r rw; rw w; i o; .tso.
  TEST_FENCE 2, 0x0ff0000f
  TEST_FENCE 3, 0x0330000f
  TEST_FENCE 4, 0x0230000f
  TEST_FENCE 5, 0x0310000f
  TEST_FENCE 6, 0x0840000f
  TEST_FENCE 7, 0x8330000f

  // Each set alone, and the empty one.
  TEST_FENCE 8, 0x0110000f
  TEST_FENCE 9, 0x0220000f
  TEST_FENCE 10, 0x0440000f
  TEST_FENCE 11, 0x0880000f
  TEST_FENCE 12, 0x0000000f

  // pause.
  TEST_FENCE 13, 0x0100000f

  // Reserved fm, rs1 and rd act as a plain fence: rd = a0 keeps its value.
  TEST_FENCE 14, 0x1ff0000f
  TEST_FENCE 15, 0x0ff5850f
  TEST_FENCE 16, 0xfff0000f

TEST_END

place:
  .word 0
