// Cases of Zcmp, and its instructions for assemblers that do not know them.
// SPDX-License-Identifier: Apache-2.0
//
// A register list is written as its number: 4 is {ra}, 5 {ra, s0}, 6 {ra, s0-s1} ... 14 {ra, s0-s9},
// 15 {ra, s0-s11}. A stack adjustment is written as its two bits.

#pragma once

#include "compressed.h"

.macro cm.push list, spimm
  .half 0xb802 | \list << 4 | \spimm << 2
.endm

.macro cm.pop list, spimm
  .half 0xba02 | \list << 4 | \spimm << 2
.endm

.macro cm.popretz list, spimm
  .half 0xbc02 | \list << 4 | \spimm << 2
.endm

.macro cm.popret list, spimm
  .half 0xbe02 | \list << 4 | \spimm << 2
.endm

// The three bits that name s0 to s7.
  .set .Lsaved_s0, 0
  .set .Lsaved_s1, 1
  .set .Lsaved_s2, 2
  .set .Lsaved_s3, 3
  .set .Lsaved_s4, 4
  .set .Lsaved_s5, 5
  .set .Lsaved_s6, 6
  .set .Lsaved_s7, 7

.macro cm.mva01s r1, r2
  .half 0xac62 | .Lsaved_\r1 << 7 | .Lsaved_\r2 << 2
.endm

.macro cm.mvsa01 r1, r2
  .half 0xac22 | .Lsaved_\r1 << 7 | .Lsaved_\r2 << 2
.endm

// --- What the cases start from. Word i of the stack, from its lowest address, is 0xa5000000 + 0x10203 * i;
// ra is 0x600d0001, s0 to s11 are 0x600d0100 to 0x600d0b00 + their number.

  .set STACK_WORDS, 64

.macro ROUTINES
  j routines_end
// Called with the link in t0.
paint:
  la t1, stack
  li t2, STACK_WORDS
  li t3, 0xa5000000
  li t4, 0x10203
paint_next:
  sw t3, 0(t1)
  add t3, t3, t4
  addi t1, t1, 4
  addi t2, t2, -1
  bnez t2, paint_next
  li ra, 0x600d0001
  .irp number, 0,1,2,3,4,5,6,7,8,9,10,11
  li s\number, 0x600d0000 + 0x101 * \number
  .endr
  jr t0

// Compares the t1 words from t2 on with those from t3 on.
compare:
  beqz t1, compare_end
  lw t4, 0(t2)
  lw t5, 0(t3)
  bne t4, t5, fail
  addi t1, t1, -1
  addi t2, t2, 4
  addi t3, t3, 4
  j compare
compare_end:
  jr t0
routines_end:
.endm

.macro EXPECT_SAVED ra_, s0_, s1_, s2_, s3_, s4_, s5_, s6_, s7_, s8_, s9_, s10_, s11_
  EXPECT ra, \ra_
  EXPECT s0, \s0_
  EXPECT s1, \s1_
  EXPECT s2, \s2_
  EXPECT s3, \s3_
  EXPECT s4, \s4_
  EXPECT s5, \s5_
  EXPECT s6, \s6_
  EXPECT s7, \s7_
  EXPECT s8, \s8_
  EXPECT s9, \s9_
  EXPECT s10, \s10_
  EXPECT s11, \s11_
.endm

// All words of the stack afterwards, and sp, which starts at word `top`.
.macro TEST_PUSH number, list, spimm, top, adjustment, words:vararg
  CASE \number
  .pushsection .data
  ALIGN 4
.Lwords\@:
  .word \words
  .popsection
  jal t0, paint
  la sp, stack + 4 * \top
  C cm.push \list, \spimm
  la t1, stack + 4 * \top - \adjustment
  bne sp, t1, fail
  li t1, STACK_WORDS
  la t2, stack
  la t3, .Lwords\@
  jal t0, compare
  EXPECT_SAVED 0x600d0001, 0x600d0000, 0x600d0101, 0x600d0202, 0x600d0303, 0x600d0404, 0x600d0505, 0x600d0606, 0x600d0707, 0x600d0808, 0x600d0909, 0x600d0a0a, 0x600d0b0b
.endm

// sp, ra and s0 are made in the instructions just before, and sp is used just after.
.macro TEST_PUSH_AFTER number, nops, after, list, spimm, top, adjustment, ra_, s0_
  CASE \number
  jal t0, paint
  la t1, stack + 4 * \top
  VALUE t2, \s0_
  VALUE t3, \ra_
  addi s0, t2, 0
  addi ra, t3, 0
  addi sp, t1, 0
  NOPS \nops
  C cm.push \list, \spimm
  NOPS \after
  addi t4, sp, 0
  la t1, stack + 4 * \top - \adjustment
  bne t4, t1, fail
  la t1, stack + 4 * \top
  lw t3, -4(t1)
  EXPECT t3, \s0_
  lw t3, -8(t1)
  EXPECT t3, \ra_
.endm

.macro TEST_POP number, list, spimm, bottom, adjustment, saved:vararg
  CASE \number
  jal t0, paint
  la sp, stack + 4 * \bottom
  li a0, 0x1234
  C cm.pop \list, \spimm
  la t1, stack + 4 * \bottom + \adjustment
  bne sp, t1, fail
  EXPECT a0, 0x1234
  EXPECT_SAVED \saved
.endm

// Registers and sp are used so many instructions after.
.macro TEST_POP_AFTER number, nops, list, spimm, bottom, adjustment, register, value
  CASE \number
  jal t0, paint
  la t3, stack + 4 * \bottom
  addi sp, t3, 0
  NOPS \nops
  C cm.pop \list, \spimm
  NOPS \nops
  addi t1, \register, 0
  addi t3, sp, 0
  EXPECT t1, \value
  la t1, stack + 4 * \bottom + \adjustment
  bne t3, t1, fail
.endm

// `op` is cm.popret or cm.popretz; the saved ra is word `ra_word` of the stack.
.macro TEST_POPRET number, op, list, spimm, bottom, adjustment, ra_word, a0_, saved:vararg
  CASE \number
  jal t0, paint
  la t1, .Lback\@
  la t2, stack
  sw t1, 4 * \ra_word(t2)
  la sp, stack + 4 * \bottom
  li a0, 0x1234
  C \op \list, \spimm
  j fail
  .half 0
.Lback\@:
  addi t3, a0, 0
  EXPECT t3, \a0_
  la t1, stack + 4 * \bottom + \adjustment
  bne sp, t1, fail
  la t1, .Lback\@
  bne ra, t1, fail
  li ra, 0x600d0001
  EXPECT_SAVED 0x600d0001, \saved
.endm

// --- Moves

.macro TEST_MVA01S number, r1, r2, a, b
  CASE \number
  li \r1, \a
  li \r2, \b
  li a0, 0
  li a1, 0
  C cm.mva01s \r1, \r2
  EXPECT a0, \a
  EXPECT a1, \b
  EXPECT \r1, \a
  EXPECT \r2, \b
.endm

.macro TEST_MVSA01 number, r1, r2, a, b
  CASE \number
  li a0, \a
  li a1, \b
  li \r1, 0
  li \r2, 0
  C cm.mvsa01 \r1, \r2
  EXPECT \r1, \a
  EXPECT \r2, \b
  EXPECT a0, \a
  EXPECT a1, \b
.endm

.macro TEST_MVA01S_AFTER number, between, before, after, a, b
  CASE \number
  li t3, \a
  li t4, \b
  addi s1, t3, 0
  NOPS \between
  addi s5, t4, 0
  NOPS \before
  C cm.mva01s s1, s5
  NOPS \after
  addi t5, a0, 0
  addi t6, a1, 0
  EXPECT t5, \a
  EXPECT t6, \b
.endm

.macro TEST_MVSA01_AFTER number, between, before, after, a, b
  CASE \number
  li t3, \a
  li t4, \b
  addi a0, t3, 0
  NOPS \between
  addi a1, t4, 0
  NOPS \before
  C cm.mvsa01 s1, s5
  NOPS \after
  addi t5, s1, 0
  addi t6, s5, 0
  EXPECT t5, \a
  EXPECT t6, \b
.endm

// The other way round: the second result is used first.
.macro TEST_MVA01S_SECOND number, nops, a, b
  CASE \number
  li s0, \a
  li s7, \b
  C cm.mva01s s0, s7
  NOPS \nops
  addi t6, a1, 0
  addi t5, a0, 0
  EXPECT t5, \a
  EXPECT t6, \b
.endm

.macro TEST_MVSA01_SECOND number, nops, a, b
  CASE \number
  li a0, \a
  li a1, \b
  C cm.mvsa01 s0, s7
  NOPS \nops
  addi t6, s7, 0
  addi t5, s0, 0
  EXPECT t5, \a
  EXPECT t6, \b
.endm
