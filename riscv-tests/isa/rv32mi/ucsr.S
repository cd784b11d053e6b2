// U-mode reaches no CSR of M-mode: cause 2, and nothing has changed.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

.macro TEST_OUT_OF_REACH number, csr
  CASE \number
  li a0, 0x1234
  li a1, 0x20
  USER_TRAPS 2, csrr a0, \csr
  EXPECT_INSTRUCTION
  USER_TRAPS 2, csrw \csr, a1
  USER_TRAPS 2, csrs \csr, x0
  USER_TRAPS 2, csrci \csr, 0
  EXPECT a0, 0x1234
.endm

TEST_BEGIN machine
  RECORD_TRAPS
  CASE 2
  WITHOUT_USER_GO done
  li t0, 0x600df00d
  csrw mscratch, t0

  TEST_OUT_OF_REACH 3, mstatus
  TEST_OUT_OF_REACH 4, misa
  TEST_OUT_OF_REACH 5, mie
  TEST_OUT_OF_REACH 6, mtvec
  TEST_OUT_OF_REACH 7, mcounteren
  TEST_OUT_OF_REACH 8, mscratch
  TEST_OUT_OF_REACH 9, mepc
  TEST_OUT_OF_REACH 10, mcause
  TEST_OUT_OF_REACH 11, mtval
  TEST_OUT_OF_REACH 12, mip
  TEST_OUT_OF_REACH 13, mcycle
  TEST_OUT_OF_REACH 14, minstret
  TEST_OUT_OF_REACH 15, mhartid
  TEST_OUT_OF_REACH 16, mvendorid
  TEST_OUT_OF_REACH 17, mcountinhibit
  TEST_OUT_OF_REACH 18, pmpcfg0
  TEST_OUT_OF_REACH 19, pmpaddr0

  CASE 20
  csrr a0, mscratch
  EXPECT a0, 0x600df00d

  // Nor is there a CSR that nobody has.
  CASE 21
  USER_TRAPS 2, csrr a0, 0x0ff
  USER_TRAPS 2, csrr a0, 0x8ff

done:

TEST_END
