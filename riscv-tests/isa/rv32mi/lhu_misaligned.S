// lhu_misaligned: 9 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "misaligned.h"

TEST_BEGIN machine
  RECORD_TRAPS
  TEST_MISALIGNED_LOAD 2, lhu, 0x00008180, 0
  TEST_MISALIGNED_LOAD 3, lhu, 0x00008281, 1
  TEST_MISALIGNED_LOAD 4, lhu, 0x00008382, 2
  TEST_MISALIGNED_LOAD 5, lhu, 0x00008483, 3
  TEST_MISALIGNED_LOAD 6, lhu, 0x00008584, 4
  TEST_MISALIGNED_LOAD 7, lhu, 0x00008685, 5
  TEST_MISALIGNED_LOAD 8, lhu, 0x00008786, 6
  TEST_MISALIGNED_LOAD 9, lhu, 0x00008887, 7
  TEST_MISALIGNED_LOAD 10, lhu, 0x00008988, 8

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
