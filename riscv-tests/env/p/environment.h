// The environment `p`: one hart, physical addresses, no interrupts, a verdict through tohost.
// SPDX-License-Identifier: Apache-2.0
//
//     #include "environment.h"
//     TEST_BEGIN            // or TEST_BEGIN machine
//       ... cases ...
//     TEST_END
//       ... .data ...
//
// gp holds the number of the running case. A test passes with gp = 1 and fails with gp = 2 * number + 1,
// each by an ecall; the trap vector stores gp to tohost. Any other trap ORs gp with 1337 first.

#pragma once

  .file __BASE_FILE__                   // not the name of a temporary object

// Counts the cases; the last value is what the symbol table of the ELF tells.
  .global test_cases
  .set test_cases, 0

  .option norelax
  .option norvc

// Where 16-bit instructions are about. The assembler takes all code for aligned to four bytes while they are off.
.macro ALIGN bytes
#ifdef __riscv_compressed
  .option push
  .option rvc
  .balign \bytes
  .option pop
#else
  .balign \bytes
#endif
.endm

// Writes a CSR that this hart may lack: the write traps then, and the trap lands behind it.
.macro OPTIONAL_CSR csr, value
  la t0, .Lbehind\@
  csrw mtvec, t0
  li t0, \value
  csrw \csr, t0
  .balign 4
.Lbehind\@:
.endm

// Reset, trap vector, tohost; then the test, in U-mode where there is one, or in M-mode if asked for.
.macro TEST_BEGIN mode=user
  .section .text.init, "ax", @progbits
  .balign 4
  .global _start
_start:
  j reset

  .balign 4
trap_vector:
  csrr t5, mcause
  addi t6, t5, -8                       // ecall from U-mode
  beqz t6, report
  addi t6, t5, -9                       // from S-mode
  beqz t6, report
  addi t6, t5, -11                      // from M-mode
  beqz t6, report
  ori gp, gp, 1337
report:
  la t6, tohost
report_again:
  sw gp, 0(t6)
  sw zero, 4(t6)
  j report_again

  .balign 4
reset:
  .irp register, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  li x\register, 0
  .endr
  csrr t0, mhartid
other_hart:
  bnez t0, other_hart

  OPTIONAL_CSR 0x744, 8                 // mnstatus.NMIE: without it no trap reaches mtvec
  OPTIONAL_CSR satp, 0
  OPTIONAL_CSR pmpaddr0, -1             // U-mode may touch all of memory
  OPTIONAL_CSR pmpcfg0, 0x1f
  OPTIONAL_CSR medeleg, 0
  OPTIONAL_CSR mideleg, 0
  csrwi mie, 0
  la t0, trap_vector
  csrw mtvec, t0
  csrwi mstatus, 0                      // mstatus.MPP: the lowest mode there is
  .ifc \mode, machine
  li t0, 0x1800
  csrs mstatus, t0
  .endif
  la t0, test_start
  csrw mepc, t0
  li t0, 0
  mret

  .section .tohost, "aw", @progbits
  .balign 64
  .global tohost
  .type tohost, @object
  .size tohost, 8                          // QEMU insists
tohost:
  .dword 0
  .balign 64
  .global fromhost
  .type fromhost, @object
  .size fromhost, 8                          // QEMU insists
fromhost:
  .dword 0

  .text
  .balign 4
test_start:
.endm

// The two ends of every test. Reaching it in sequence is passing.
.macro TEST_END
  .option norvc
  ALIGN 4
  j pass
fail:
  fence
  slli gp, gp, 1
  ori gp, gp, 1
  srli t0, gp, 1                        // a broken shift or a gp of zero must not make this look like passing
  bnez t0, fail_told
  lui gp, 0x80000
  srai gp, gp, 31
fail_told:
  li a7, 93
  mv a0, gp
  ecall
pass:
  fence
  li gp, 1
  li a7, 93
  li a0, 0
  ecall
  .data
  .balign 16
.endm
