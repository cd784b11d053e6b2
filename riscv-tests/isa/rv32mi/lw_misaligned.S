// lw_misaligned: 9 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "misaligned.h"

TEST_BEGIN machine
  RECORD_TRAPS
  TEST_MISALIGNED_LOAD 2, lw, 0x83828180, 0
  TEST_MISALIGNED_LOAD 3, lw, 0x84838281, 1
  TEST_MISALIGNED_LOAD 4, lw, 0x85848382, 2
  TEST_MISALIGNED_LOAD 5, lw, 0x86858483, 3
  TEST_MISALIGNED_LOAD 6, lw, 0x87868584, 4
  TEST_MISALIGNED_LOAD 7, lw, 0x88878685, 5
  TEST_MISALIGNED_LOAD 8, lw, 0x89888786, 6
  TEST_MISALIGNED_LOAD 9, lw, 0x8a898887, 7
  TEST_MISALIGNED_LOAD 10, lw, 0x8b8a8988, 8

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
