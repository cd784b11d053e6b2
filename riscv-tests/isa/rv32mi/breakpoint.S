// Triggers, where there are any: the first must stop a fetch, a load and a store.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // A hart without tselect, or without an address trigger of the first kind, passes.
  CASE 2
  la s0, none
  csrw tselect, x0
  csrr a0, tselect
  bnez a0, none
  li s6, 0x20000044                     // mcontrol: M-mode, execute
  csrw tdata1, s6
  csrr a0, tdata1
  bne a0, s6, none

  // In M-mode a trigger may depend on tcontrol.MTE, or on MIE.
  la s0, 1f
  csrwi 0x7a5, 8
  ALIGN 4
1:
  li s0, 0
  csrw mie, x0
  csrsi mstatus, 8

  // Execute: before the instruction.
  CASE 3
  la t0, 1f
  csrw tdata2, t0
  la s0, 2f
  li a0, 5
1:
  li a0, 6
  li s0, 0
  j fail
  ALIGN 4
2:
  EXPECT s1, 3
  la t0, 1b
  bne s2, t0, fail
  EXPECT a0, 5

  // Load: the register keeps its value.
  CASE 4
  la a1, place
  csrw tdata2, a1
  li t0, 0x20000041
  csrw tdata1, t0
  csrr a0, tdata1
  bne a0, t0, 1f
  li a0, 5
  TRAPS 3, lw a0, 0(a1)
  EXPECT a0, 5
  lw a0, 4(a1)                          // next door
1:
  // Store: the word keeps its value.
  CASE 5
  csrw tdata1, x0
  sw x0, 0(a1)
  li t0, 0x20000042
  csrw tdata1, t0
  csrr a0, tdata1
  bne a0, t0, none
  li a0, 5
  TRAPS 3, sw a0, 0(a1)
  lw a0, 0(a1)
  EXPECT a0, 0

  ALIGN 4
none:
  li s0, 0
  la s0, 1f
  csrw tdata1, x0
  ALIGN 4
1:
  li s0, 0
  csrci mstatus, 8

TEST_END

place:
  .word 0, 0
