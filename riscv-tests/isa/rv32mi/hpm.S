// Hardware performance counters: all 29 and their events can be touched, and count or are zero.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// mhpmcounter, its upper half, mhpmevent, and the user address.
.macro TEST_HPM number, index
  CASE \number
  csrw 0xb00 + \index, x0
  csrr a0, 0xb00 + \index
  csrw 0xb80 + \index, x0
  csrr a0, 0xb80 + \index
  csrw 0x320 + \index, x0
  csrr a0, 0x320 + \index
  bnez a0, fail
  csrr a0, 0xc00 + \index
  csrr a0, 0xc80 + \index
  TRAPS 2, csrw 0xc00 + \index, x0
  TRAPS 2, csrw 0xc80 + \index, x0
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  .irp index, 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  TEST_HPM \index - 1, \index
  .endr

TEST_END
