// 32-bit instructions at 2 mod 4: all that look at the pc, and words that cross any border.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

// Makes the next instruction stand at 4 n + 2.
.macro HALFWORD
  ALIGN 4
  C c.nop
.endm

// A taken branch of 4 n + 2 bytes, ahead and back.
.macro TEST_BRANCH number, op, a, b, ahead, back
  CASE \number
  li a1, \a
  li a2, \b
  li a3, 0
  ALIGN 4
  \op a1, a2, . + \ahead
  .skip \ahead - 4
  j .Lfrom\@
  ALIGN 4
.Lto\@:
  C c.addi a3, 1
  j .Ldone\@
  .skip \back - 6
.Lfrom\@:
  \op a1, a2, . - \back
  j fail
.Ldone\@:
  EXPECT a3, 1
.endm

.macro TEST_LINK number, skew
  CASE \number
  la t1, .Lafter\@
  ALIGN 4
  .if \skew
  C c.nop
  .endif
  jal t0, .Ltarget\@
.Lafter\@:
  j fail
  .half 0
.Ltarget\@:
  bne t0, t1, fail
.endm

.macro TEST_REGISTER_LINK number, skew, add
  CASE \number
  la t1, .Lafter\@
  la t2, .Ltarget\@ - 20 + \add
  ALIGN 4
  .if \skew
  C c.nop
  .endif
  jalr t0, 20(t2)
.Lafter\@:
  j fail
  ALIGN 4
  .half 0
.Ltarget\@:
  bne t0, t1, fail
.endm

.macro TEST_AUIPC number, skew, imm
  CASE \number
  ALIGN 4
  .if \skew
  C c.nop
  .endif
.Lhere\@:
  auipc a0, \imm
  .pushsection .data
  ALIGN 4
.Lsum\@:
  .word .Lhere\@ + (\imm << 12)
  .popsection
  lui a1, %hi(.Lsum\@)
  lw a1, %lo(.Lsum\@)(a1)
  bne a0, a1, fail
.endm

// An instruction with two bytes on either side of a border of `size` bytes.
.macro TEST_BORDER number, size
  CASE \number
  li a0, 1000
  j .Lbefore\@
  ALIGN \size
  .skip \size - 6
.Lbefore\@:
  addi a0, a0, 7
  addi a0, a0, 90
  C c.addi a0, 1
  EXPECT a0, 1098
.endm

TEST_BEGIN

  // One after another, 32 and 16 bits mixed, at either alignment.
  CASE 2
  li a0, 1
  ALIGN 4
  C c.slli a0, 4
  addi a0, a0, 2
  slli a0, a0, 4
  C c.addi a0, 3
  C c.slli a0, 4
  addi a0, a0, 4
  EXPECT a0, 0x1234

  CASE 3
  li a0, 1
  HALFWORD
  slli a0, a0, 4
  C c.addi a0, 2
  slli a0, a0, 4
  addi a0, a0, 3
  C c.slli a0, 4
  C c.addi a0, 4
  EXPECT a0, 0x1234

  // Loads and stores.
  CASE 4
  la a1, place
  li a2, 0x89abcdef
  HALFWORD
  sw a2, 4(a1)
  lw a3, 4(a1)
  lb a4, 4(a1)
  lhu a5, 6(a1)
  EXPECT a3, 0x89abcdef
  EXPECT a4, 0xffffffef
  EXPECT a5, 0x000089ab

  // Branches whose offset has bit 1.
  TEST_BRANCH 5, beq, 7, 7, 6, 10
  TEST_BRANCH 6, bne, 7, 8, 10, 10
  TEST_BRANCH 7, blt, -7, 7, 18, 18
  TEST_BRANCH 8, bge, 7, -7, 34, 66
  TEST_BRANCH 9, bltu, 7, -7, 130, 258
  TEST_BRANCH 10, bgeu, -7, 7, 1026, 2050

  // Links and targets.
  TEST_LINK 11, 0
  TEST_LINK 12, 1
  TEST_REGISTER_LINK 13, 0, 0
  TEST_REGISTER_LINK 14, 1, 0
  TEST_REGISTER_LINK 15, 0, 1
  TEST_REGISTER_LINK 16, 1, 1

  // The pc.
  TEST_AUIPC 17, 0, 0
  TEST_AUIPC 18, 1, 0
  TEST_AUIPC 19, 0, 0x80001
  TEST_AUIPC 20, 1, 0x80001

  // Borders of cache lines and pages.
  TEST_BORDER 21, 16
  TEST_BORDER 22, 32
  TEST_BORDER 23, 64
  TEST_BORDER 24, 128
  TEST_BORDER 25, 4096

  // A jump into the middle of a 32-bit instruction, whose upper half is one of its own:
  // 0x0505 is c.addi a0, 1, and lui a1 carries it.
  CASE 26
  li a0, 40
  li a1, 5
  j carrier + 2
  ALIGN 4
carrier:
  .word 0x05050000 | 0x5b7               // lui a1, 0x05050
  EXPECT a0, 41
  EXPECT a1, 5

  CASE 27
  li a0, 40
  j carrier_whole
  ALIGN 4
carrier_whole:
  .word 0x05050000 | 0x5b7
  EXPECT a0, 40
  EXPECT a1, 0x05050000

TEST_END

place:
  .skip 16
