// Cases of physical memory protection. `area` is 8 KiB of returns, aligned to its size: it can be read, written
// and run. Region 15 lets U-mode into all of memory; lower ones take places of `area` away or give them other rights.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine.h"

  .set R, 1
  .set W, 2
  .set X, 4
  .set TOR, 0x08
  .set NA4, 0x10
  .set NAPOT, 0x18
  .set LOCK, 0x80

.macro AREA
  .data
  ALIGN 8192
area:
  .rept 2048
  ret
  .endr
.endm

// Needs U-mode and region 15; else the test passes at once.
.macro PROTECTION
  RECORD_TRAPS
  WITHOUT_USER_GO pass
  csrw pmpcfg0, x0
  csrw pmpcfg1, x0
  csrw pmpcfg2, x0
  li t0, -1
  csrw pmpaddr15, t0
  CONFIGURE 15, NAPOT + R + W + X
  li a2, 0x8067                         // what stores store: a return
.endm

// The eight bits of a region. t0 and t1 change.
.macro CONFIGURE index, bits
  li t1, 0xff << (8 * (\index & 3))
  csrc 0x3a0 + (\index >> 2), t1
  li t1, (\bits) << (8 * (\index & 3))
  csrs 0x3a0 + (\index >> 2), t1
.endm

.macro OFF index
  CONFIGURE \index, 0
.endm

// pmpaddr of a region, as the address of a place in `area`.
.macro ADDRESS index, place
  la t0, area + (\place)
  srli t0, t0, 2
  csrw 0x3b0 + \index, t0
.endm

.macro WORD_REGION index, place, bits
  ADDRESS \index, \place
  CONFIGURE \index, NA4 + \bits
.endm

// A size of 8 bytes or more, and a place that is aligned to it.
.macro SIZED_REGION index, place, size, bits
  la t0, area + (\place)
  srli t0, t0, 2
  li t1, (\size >> 3) - 1
  or t0, t0, t1
  csrw 0x3b0 + \index, t0
  CONFIGURE \index, NAPOT + \bits
.endm

// From pmpaddr of the region before up to a place.
.macro TOP_REGION index, place, bits
  ADDRESS \index, \place
  CONFIGURE \index, TOR + \bits
.endm

// --- Accesses to a place by U-mode; a1 is the place.

// It works: the next trap is the ecall.
.macro USER_DOES op:vararg
  TO_USER
  la s0, .Lresume\@
  \op
  ecall
  ALIGN 4
.Lresume\@:
  EXPECT s1, 8
.endm

.macro LOADS place
  la a1, area + (\place)
  USER_DOES lw a0, 0(a1)
.endm

.macro STORES place
  la a1, area + (\place)
  USER_DOES sw a2, 0(a1)
.endm

.macro RUNS place
  la a1, area + (\place)
  USER_DOES jalr ra, 0(a1)
.endm

.macro LOAD_FAULTS place
  la a1, area + (\place)
  li a0, 0x1234
  USER_TRAPS 5, lw a0, 0(a1)
  bne s3, a1, fail
  EXPECT a0, 0x1234
.endm

.macro STORE_FAULTS place
  la a1, area + (\place)
  USER_TRAPS 7, sw a2, 0(a1)
  bne s3, a1, fail
.endm

.macro RUN_FAULTS place
  la a1, area + (\place)
  TO_USER
  la s0, .Lresume\@
  jalr ra, 0(a1)
  li s0, 0
  j fail
  ALIGN 4
.Lresume\@:
  EXPECT s1, 1
  bne s2, a1, fail
  bne s3, a1, fail
.endm

.macro ALL place
  LOADS \place
  STORES \place
  RUNS \place
.endm

.macro NOTHING place
  LOAD_FAULTS \place
  STORE_FAULTS \place
  RUN_FAULTS \place
.endm

// --- Accesses by M-mode

.macro MACHINE_DOES_ALL place
  la a1, area + (\place)
  lw a0, 0(a1)
  sw a2, 0(a1)
  jalr ra, 0(a1)
.endm

.macro MACHINE_LOAD_FAULTS place
  la a1, area + (\place)
  TRAPS 5, lw a0, 0(a1)
  bne s3, a1, fail
.endm

.macro MACHINE_STORE_FAULTS place
  la a1, area + (\place)
  TRAPS 7, sw a2, 0(a1)
  bne s3, a1, fail
.endm

.macro MACHINE_RUN_FAULTS place
  la a1, area + (\place)
  la s0, .Lresume\@
  jalr ra, 0(a1)
  li s0, 0
  j fail
  ALIGN 4
.Lresume\@:
  EXPECT s1, 1
  bne s2, a1, fail
  bne s3, a1, fail
.endm
