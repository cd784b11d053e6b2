// Interrupts from the CLINT: msip at 0x2000000, mtimecmp at 0x2004000, mtime at 0x200bff8.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine.h"

  .set MSIP, 0x2000000
  .set MTIMECMP, 0x2004000
  .set MTIME, 0x200bff8

// How often a state is asked for that may take its time.
  .set PATIENCE, 1000000

// The handlers: s6 to s8 become mcause, mepc and mstatus, s9 counts, s10 is the number of the vector taken. The source
// is silenced; the program goes on where it was. They change s11 and t6 too. Exceptions go to the recorder.
.macro INTERRUPT_HANDLERS
  j .Lhandlers_end
  ALIGN 256
vectors:
  j vector_0
  j vector_bad
  j vector_bad
  j vector_3
  j vector_bad
  j vector_bad
  j vector_bad
  j vector_7
  j vector_bad
  j vector_bad
  j vector_bad
  j vector_bad
vector_0:
  csrr s11, mcause
  bltz s11, direct
  j recorder
direct:
  li s10, 0
  j taken
vector_3:
  li s10, 3
  j taken
vector_7:
  li s10, 7
taken:
  csrr s6, mcause
  csrr s7, mepc
  csrr s8, mstatus
  addi s9, s9, 1
  li t6, MSIP
  andi s11, s6, 7
  addi s11, s11, -3
  bnez s11, silence_timer
  sw x0, 0(t6)
silence_software:
  csrr s11, mip
  andi s11, s11, 8
  bnez s11, silence_software
  mret
silence_timer:
  li t6, MTIMECMP
  li s11, -1
  sw s11, 4(t6)
  sw s11, 0(t6)
silence_wait:
  csrr s11, mip
  andi s11, s11, 0x80
  bnez s11, silence_wait
  mret
vector_bad:
  li s0, 0
  j fail
  ALIGN 4
.Lhandlers_end:
  li s9, 0
.endm

// Direct or vectored.
.macro VECTORS mode
  la t0, vectors + \mode
  csrw mtvec, t0
.endm

// Nothing is pending or enabled.
.macro QUIET
  csrci mstatus, 8
  csrw mie, x0
  li t0, MSIP
  sw x0, 0(t0)
  li t0, MTIMECMP
  li t1, -1
  sw t1, 4(t0)
  sw t1, 0(t0)
  AWAIT_PENDING 0x88, 0
  li s9, 0
.endm

// Waits until these bits of mip have this value.
.macro AWAIT_PENDING mask, value
  li t0, PATIENCE
.Lagain\@:
  addi t0, t0, -1
  beqz t0, fail
  csrr t1, mip
  andi t1, t1, \mask
  li t2, \value
  bne t1, t2, .Lagain\@
.endm

.macro RAISE_SOFTWARE
  li t0, MSIP
  li t1, 1
  sw t1, 0(t0)
  AWAIT_PENDING 0x08, 0x08
.endm

// The time is always past zero, or will be at once.
.macro RAISE_TIMER
  li t0, MTIMECMP
  sw x0, 0(t0)
  sw x0, 4(t0)
  AWAIT_PENDING 0x80, 0x80
.endm

.macro EXPECT_INTERRUPT cause, vector, label
  EXPECT s9, 1
  EXPECT s6, \cause
  EXPECT s10, \vector
  la t0, \label
  bne s7, t0, fail
.endm
