// mcounteren: which counters U-mode may read.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// All counters but the one in question are open, then only that one.
.macro TEST_ENABLE number, index
  CASE \number
  li t0, ~(1 << \index)
  csrw mcounteren, t0
  li a0, 0x1234
  USER_TRAPS 2, csrr a0, 0xc00 + \index
  EXPECT_INSTRUCTION
  USER_TRAPS 2, csrr a0, 0xc80 + \index
  EXPECT a0, 0x1234
  li t0, 1 << \index
  csrw mcounteren, t0
  csrr t1, mcounteren
  and t1, t1, t0
  .if \index < 3
  bne t1, t0, fail
  .endif
  beqz t1, .Labsent\@
  TO_USER
  csrr a0, 0xc00 + \index
  csrr a1, 0xc80 + \index
  TO_MACHINE
.Labsent\@:
.endm

TEST_BEGIN machine
  RECORD_TRAPS
  CASE 2
  WITHOUT_USER_GO done

  // S-mode's own gate, where there is one, stays open.
  la s0, 1f
  li t0, -1
  csrw 0x106, t0
  ALIGN 4
1:
  li s0, 0

  .irp index, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  TEST_ENABLE 3 + \index, \index
  .endr

  // M-mode reads all of them, whatever mcounteren says.
  CASE 35
  csrw mcounteren, x0
  csrr a0, cycle
  csrr a0, time
  csrr a0, instret
  csrr a0, hpmcounter3

  // Writing from U-mode traps even where reading does not; and M's own names are out of reach.
  CASE 36
  li t0, 7
  csrw mcounteren, t0
  USER_TRAPS 2, csrw cycle, x0
  USER_TRAPS 2, csrr a0, mcycle
  USER_TRAPS 2, csrr a0, minstret
  USER_TRAPS 2, csrr a0, mcounteren

done:

TEST_END
