// Words that are no instruction: cause 2, mepc at the word, mtval zero or the word; direct and vectored.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  // All zeros and all ones.
  TEST_ILLEGAL 2, .word 0x00000000
  TEST_ILLEGAL 3, .word 0xffffffff

  // Holes in the major opcodes: jalr, branches, loads, stores, fences, system.
  TEST_ILLEGAL 4, .word 0x00001067        // jalr with funct3 1
  TEST_ILLEGAL 5, .word 0x00007067
  TEST_ILLEGAL 6, .word 0x00002063        // branch with funct3 2 and 3
  TEST_ILLEGAL 7, .word 0x00003063
  TEST_ILLEGAL 8, .word 0x00007003        // load with funct3 7
  TEST_ILLEGAL 9, .word 0x00006003        // lwu
  TEST_ILLEGAL 10, .word 0x00003003       // ld
  TEST_ILLEGAL 11, .word 0x00003023       // sd
  TEST_ILLEGAL 12, .word 0x00007023       // store with funct3 7
  TEST_ILLEGAL 13, .word 0x0000400f       // fence with funct3 4
  TEST_ILLEGAL 14, .word 0x00004073       // system with funct3 4 and no Zimop

  // Holes in funct7 of the arithmetic instructions.
  TEST_ILLEGAL 15, .word 0x80000033       // add with bit 31
  TEST_ILLEGAL 16, .word 0x60000033       // sub with bit 29 too
  TEST_ILLEGAL 17, .word 0x80001013       // slli with bit 31
  TEST_ILLEGAL 18, .word 0x80005013       // srli with bit 31

  // Opcodes of RV64 and of nobody.
  TEST_ILLEGAL 19, .word 0x0000001b       // addiw
  TEST_ILLEGAL 20, .word 0x0000003b       // addw
  TEST_ILLEGAL 21, .word 0x0000006b
  TEST_ILLEGAL 22, .word 0x0000007b
  TEST_ILLEGAL 23, .word 0x00000077

  // Environment calls with a register or an immediate too many.
  TEST_ILLEGAL 24, .word 0x000000f3       // ecall with rd = x1
  TEST_ILLEGAL 25, .word 0x00008073       // ecall with rs1 = x1
  TEST_ILLEGAL 26, .word 0x00300073       // immediate 3
  TEST_ILLEGAL 27, .word 0x30200173       // mret with rd = x2
  TEST_ILLEGAL 28, .word 0x30210073       // mret with rs1 = x2
  TEST_ILLEGAL 29, .word 0x105000f3       // wfi with rd = x1

  // Atomics of widths and operations that there are not.
  TEST_ILLEGAL 30, .word 0x0000502f       // funct3 5
  TEST_ILLEGAL 31, .word 0x1000302f       // lr.d
  TEST_ILLEGAL 32, .word 0xf800202f       // funct5 31
  TEST_ILLEGAL 33, .word 0x1010202f       // lr.w with rs2 = x1

  // Where exceptions go does not change with vectored interrupts.
  CASE 34
  la t0, recorder + 1
  csrw mtvec, t0
  TRAPS 2, .word 0
  EXPECT_INSTRUCTION
  CASE 35
  TRAPS 2, .word 0xffffffff
  la t0, recorder
  csrw mtvec, t0

  // The destination keeps its value, and nothing counts as retired.
  CASE 36
  li a0, 0x1234
  TRAPS 2, .word 0x80000533               // add a0, x0, x0 with bit 31
  EXPECT a0, 0x1234

TEST_END
