// What pmpcfg and pmpaddr hold: all of an address, and of the eight bits those that mean something.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// Four values of an address.
.macro TEST_ADDRESS number, index
  CASE \number
  .irp value, 0xffffffff, 0, 0x55555555, 0xaaaaaaaa
  li t0, \value
  csrw 0x3b0 + \index, t0
  csrr t1, 0x3b0 + \index
  bne t0, t1, fail
  .endr
.endm

// A value that all four regions of a CSR can hold.
.macro TEST_HOLDS number, csr, value
  CASE \number
  li t0, \value
  csrw \csr, t0
  csrr t1, \csr
  bne t0, t1, fail
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  .irp index, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  TEST_ADDRESS 2 + \index, \index
  .endr
  .irp index, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  csrw 0x3b0 + \index, x0
  .endr

  .irp csr, 0x3a0, 0x3a1, 0x3a2, 0x3a3
  TEST_HOLDS test_cases + 2, \csr, 0x0f0b0908
  TEST_HOLDS test_cases + 2, \csr, 0x17151413
  TEST_HOLDS test_cases + 2, \csr, 0x1f1d1c1b
  TEST_HOLDS test_cases + 2, \csr, 0x00000000
  .endr

  // Bits 5 and 6 are zero.
  CASE test_cases + 2
  li t0, 0x60606060
  csrw pmpcfg0, t0
  csrr t1, pmpcfg0
  EXPECT t1, 0
  li t0, 0x7f7f7f7f
  csrw pmpcfg1, t0
  csrr t1, pmpcfg1
  EXPECT t1, 0x1f1f1f1f
  csrw pmpcfg1, x0

  // W without R is reserved and not kept.
  CASE test_cases + 2
  li t0, 0x1a
  csrw pmpcfg0, t0
  csrr t1, pmpcfg0
  andi t1, t1, 3
  li t2, 2
  beq t1, t2, fail
  csrw pmpcfg0, x0

  // Set and clear reach single bits, and no other region.
  CASE test_cases + 2
  li t0, 0x1f000f00
  csrw pmpcfg2, t0
  li t0, 0x00190000
  csrs pmpcfg2, t0
  csrr t1, pmpcfg2
  EXPECT t1, 0x1f190f00
  li t0, 0x04000400
  csrc pmpcfg2, t0
  csrr t1, pmpcfg2
  EXPECT t1, 0x1b190b00
  csrw pmpcfg2, x0

  // The mode does not change the address that is read.
  CASE test_cases + 2
  li t0, 0x12345678
  csrw pmpaddr3, t0
  .irp mode, 0x08000000, 0x10000000, 0x18000000, 0
  li t1, \mode
  csrw pmpcfg0, t1
  csrr t2, pmpaddr3
  bne t2, t0, fail
  .endr

TEST_END
