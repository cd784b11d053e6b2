// L: M-mode is bound too, and neither the configuration nor the address can be written until a reset.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

TEST_BEGIN machine
  PROTECTION

  // A locked word that may only be read.
  CASE 2
  WORD_REGION 0, 64, LOCK + R
  la a1, area + 64
  lw a0, 0(a1)
  EXPECT a0, 0x8067
  MACHINE_STORE_FAULTS 64
  MACHINE_RUN_FAULTS 64
  MACHINE_DOES_ALL 60
  MACHINE_DOES_ALL 68

  // U-mode as without a lock.
  CASE 3
  LOADS 64
  STORE_FAULTS 64
  RUN_FAULTS 64

  // Neither can be written; the other regions of the CSR can.
  CASE 4
  csrr s6, pmpaddr0
  csrw pmpaddr0, x0
  csrr t0, pmpaddr0
  bne t0, s6, fail
  CASE 5
  csrw pmpcfg0, x0
  csrr t0, pmpcfg0
  EXPECT t0, LOCK + NA4 + R
  li t0, 0x1f1f
  csrw pmpcfg0, t0
  csrr t0, pmpcfg0
  EXPECT t0, 0x1f00 + LOCK + NA4 + R
  csrc pmpcfg0, t0
  csrr t0, pmpcfg0
  EXPECT t0, LOCK + NA4 + R
  CASE 6
  li t0, 0x2000
  csrw pmpaddr1, t0
  csrr t1, pmpaddr1
  bne t0, t1, fail
  MACHINE_STORE_FAULTS 64

  // One that may only be run, and one that may be nothing.
  CASE 7
  WORD_REGION 1, 128, LOCK + X
  la a1, area + 128
  jalr ra, 0(a1)
  MACHINE_LOAD_FAULTS 128
  MACHINE_STORE_FAULTS 128
  CASE 8
  SIZED_REGION 2, 256, 64, LOCK
  MACHINE_LOAD_FAULTS 256
  MACHINE_STORE_FAULTS 316
  MACHINE_RUN_FAULTS 256
  MACHINE_DOES_ALL 252
  MACHINE_DOES_ALL 320

  // A lower region without a lock wins for U-mode and, as it binds not M-mode, lets it through.
  CASE 9
  WORD_REGION 3, 512, R
  SIZED_REGION 4, 512, 64, LOCK
  MACHINE_DOES_ALL 512
  MACHINE_LOAD_FAULTS 516
  LOADS 512
  LOAD_FAULTS 516

  // A locked TOR locks the address below it too, but not the configuration there.
  CASE 10
  ADDRESS 8, 1024
  TOP_REGION 9, 1088, LOCK + R
  csrr s6, pmpaddr8
  csrr s7, pmpaddr9
  csrw pmpaddr8, x0
  csrw pmpaddr9, x0
  csrr t0, pmpaddr8
  bne t0, s6, fail
  csrr t0, pmpaddr9
  bne t0, s7, fail
  MACHINE_STORE_FAULTS 1024
  MACHINE_STORE_FAULTS 1084
  MACHINE_DOES_ALL 1020
  MACHINE_DOES_ALL 1088
  CASE 11
  li t0, NA4 + R
  csrs pmpcfg2, t0
  csrr t1, pmpcfg2
  andi t1, t1, 0xff
  bne t1, t0, fail

  // A locked region that is off stops nobody, and stays as it is.
  CASE 12
  ADDRESS 12, 2048
  CONFIGURE 12, LOCK
  MACHINE_DOES_ALL 2048
  ALL 2048
  csrr s6, pmpaddr12
  csrw pmpaddr12, x0
  csrr t0, pmpaddr12
  bne t0, s6, fail
  CONFIGURE 12, NA4
  csrr t0, pmpcfg3
  andi t0, t0, 0xff
  EXPECT t0, LOCK
  MACHINE_DOES_ALL 2048

TEST_END
  AREA
