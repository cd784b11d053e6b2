// amo_misaligned: 33 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "misaligned.h"

TEST_BEGIN machine
  RECORD_TRAPS
  csrr t0, misa
  andi t0, t0, 1
  beqz t0, pass
  TEST_MISALIGNED_ATOMIC 2, 4, 1, lr.w a0
  TEST_MISALIGNED_ATOMIC 3, 6, 1, sc.w a0, a2
  TEST_MISALIGNED_ATOMIC 4, 6, 1, amoswap.w a0, a2
  TEST_MISALIGNED_ATOMIC 5, 6, 1, amoadd.w a0, a2
  TEST_MISALIGNED_ATOMIC 6, 6, 1, amoxor.w a0, a2
  TEST_MISALIGNED_ATOMIC 7, 6, 1, amoand.w a0, a2
  TEST_MISALIGNED_ATOMIC 8, 6, 1, amoor.w a0, a2
  TEST_MISALIGNED_ATOMIC 9, 6, 1, amomin.w a0, a2
  TEST_MISALIGNED_ATOMIC 10, 6, 1, amomax.w a0, a2
  TEST_MISALIGNED_ATOMIC 11, 6, 1, amominu.w a0, a2
  TEST_MISALIGNED_ATOMIC 12, 6, 1, amomaxu.w a0, a2
  TEST_MISALIGNED_ATOMIC 13, 4, 2, lr.w a0
  TEST_MISALIGNED_ATOMIC 14, 6, 2, sc.w a0, a2
  TEST_MISALIGNED_ATOMIC 15, 6, 2, amoswap.w a0, a2
  TEST_MISALIGNED_ATOMIC 16, 6, 2, amoadd.w a0, a2
  TEST_MISALIGNED_ATOMIC 17, 6, 2, amoxor.w a0, a2
  TEST_MISALIGNED_ATOMIC 18, 6, 2, amoand.w a0, a2
  TEST_MISALIGNED_ATOMIC 19, 6, 2, amoor.w a0, a2
  TEST_MISALIGNED_ATOMIC 20, 6, 2, amomin.w a0, a2
  TEST_MISALIGNED_ATOMIC 21, 6, 2, amomax.w a0, a2
  TEST_MISALIGNED_ATOMIC 22, 6, 2, amominu.w a0, a2
  TEST_MISALIGNED_ATOMIC 23, 6, 2, amomaxu.w a0, a2
  TEST_MISALIGNED_ATOMIC 24, 4, 3, lr.w a0
  TEST_MISALIGNED_ATOMIC 25, 6, 3, sc.w a0, a2
  TEST_MISALIGNED_ATOMIC 26, 6, 3, amoswap.w a0, a2
  TEST_MISALIGNED_ATOMIC 27, 6, 3, amoadd.w a0, a2
  TEST_MISALIGNED_ATOMIC 28, 6, 3, amoxor.w a0, a2
  TEST_MISALIGNED_ATOMIC 29, 6, 3, amoand.w a0, a2
  TEST_MISALIGNED_ATOMIC 30, 6, 3, amoor.w a0, a2
  TEST_MISALIGNED_ATOMIC 31, 6, 3, amomin.w a0, a2
  TEST_MISALIGNED_ATOMIC 32, 6, 3, amomax.w a0, a2
  TEST_MISALIGNED_ATOMIC 33, 6, 3, amominu.w a0, a2
  TEST_MISALIGNED_ATOMIC 34, 6, 3, amomaxu.w a0, a2

TEST_END
bytes:
  .byte 0x80
  .byte 0x81
  .byte 0x82
  .byte 0x83
  .byte 0x84
  .byte 0x85
  .byte 0x86
  .byte 0x87
  .byte 0x88
  .byte 0x89
  .byte 0x8a
  .byte 0x8b
  .byte 0x8c
  .byte 0x8d
  .byte 0x8e
  .byte 0x8f
  .byte 0x90
  .byte 0x91
  .byte 0x92
  .byte 0x93
  .byte 0x94
  .byte 0x95
  .byte 0x96
  .byte 0x97
