// CSRs that nobody has: every way to touch one traps, and leaves the destination alone.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

.macro TEST_NO_CSR number, csr
  CASE \number
  li a0, 0x1234
  li a1, -1
  TRAPS 2, csrrw a0, \csr, a1
  EXPECT_INSTRUCTION
  TRAPS 2, csrrw a0, \csr, x0
  TRAPS 2, csrrwi a0, \csr, 0
  TRAPS 2, csrrwi x0, \csr, 5
  TRAPS 2, csrrs a0, \csr, a1
  EXPECT_INSTRUCTION
  TRAPS 2, csrrs a0, \csr, x0
  TRAPS 2, csrrsi a0, \csr, 0
  TRAPS 2, csrrsi x0, \csr, 5
  TRAPS 2, csrrc a0, \csr, a1
  EXPECT_INSTRUCTION
  TRAPS 2, csrrc a0, \csr, x0
  TRAPS 2, csrrci a0, \csr, 0
  TRAPS 2, csrrci x0, \csr, 5
  EXPECT a0, 0x1234
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  TEST_NO_CSR 2, 0x0ff
  TEST_NO_CSR 3, 0x3ff
  TEST_NO_CSR 4, 0x4ff
  TEST_NO_CSR 5, 0x74f
  TEST_NO_CSR 6, 0x8ff
  TEST_NO_CSR 7, 0xbf0
  TEST_NO_CSR 8, 0xcf0
  TEST_NO_CSR 9, 0xff0

TEST_END
