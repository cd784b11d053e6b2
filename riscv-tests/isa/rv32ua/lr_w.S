// lr.w: 90 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // Boundaries and single bits.
  TEST_LR 2, lr.w, 0
  TEST_LR 3, lr.w, 1
  TEST_LR 4, lr.w, 2
  TEST_LR 5, lr.w, 0x7fffffff
  TEST_LR 6, lr.w, 0x80000000
  TEST_LR 7, lr.w, 0x80000001
  TEST_LR 8, lr.w, 0xffff8000
  TEST_LR 9, lr.w, 0xffffffff
  TEST_LR 10, lr.w, 0xc35a96e7
  TEST_LR 11, lr.w, 0x5a0f3c85
  TEST_LR 12, lr.w, 1
  TEST_LR 13, lr.w, 2
  TEST_LR 14, lr.w, 4
  TEST_LR 15, lr.w, 8
  TEST_LR 16, lr.w, 16
  TEST_LR 17, lr.w, 32
  TEST_LR 18, lr.w, 64
  TEST_LR 19, lr.w, 128
  TEST_LR 20, lr.w, 256
  TEST_LR 21, lr.w, 512
  TEST_LR 22, lr.w, 1024
  TEST_LR 23, lr.w, 2048
  TEST_LR 24, lr.w, 0x00001000
  TEST_LR 25, lr.w, 0x00002000
  TEST_LR 26, lr.w, 0x00004000
  TEST_LR 27, lr.w, 0x00008000
  TEST_LR 28, lr.w, 0x00010000
  TEST_LR 29, lr.w, 0x00020000
  TEST_LR 30, lr.w, 0x00040000
  TEST_LR 31, lr.w, 0x00080000
  TEST_LR 32, lr.w, 0x00100000
  TEST_LR 33, lr.w, 0x00200000
  TEST_LR 34, lr.w, 0x00400000
  TEST_LR 35, lr.w, 0x00800000
  TEST_LR 36, lr.w, 0x01000000
  TEST_LR 37, lr.w, 0x02000000
  TEST_LR 38, lr.w, 0x04000000
  TEST_LR 39, lr.w, 0x08000000
  TEST_LR 40, lr.w, 0x10000000
  TEST_LR 41, lr.w, 0x20000000
  TEST_LR 42, lr.w, 0x40000000
  TEST_LR 43, lr.w, 0x80000000

  // Every order of memory.
  TEST_LR 44, lr.w, 0x5bad546b
  TEST_LR 45, lr.w.aq, 0x07f4206d
  TEST_LR 46, lr.w.rl, 0x6578e57b
  TEST_LR 47, lr.w.aqrl, 0x0ad16fa3

  // Every register in every place, and one in both.
  TEST_LR_REGISTERS 48, lr.w, 0x4bfbe392, x1, x13, x7
  TEST_LR_REGISTERS 49, lr.w, 0xffbbc6d1, x2, x14, x7
  TEST_LR_REGISTERS 50, lr.w, 0x1e512eb0, x4, x15, x7
  TEST_LR_REGISTERS 51, lr.w, 0x678b5369, x5, x16, x7
  TEST_LR_REGISTERS 52, lr.w, 0xcd8fc3fa, x6, x17, x7
  TEST_LR_REGISTERS 53, lr.w, 0x8df1123d, x7, x18, x6
  TEST_LR_REGISTERS 54, lr.w, 0xb8e4c11c, x8, x19, x7
  TEST_LR_REGISTERS 55, lr.w, 0x9a8771f5, x9, x20, x7
  TEST_LR_REGISTERS 56, lr.w, 0x49093848, x10, x21, x7
  TEST_LR_REGISTERS 57, lr.w, 0x57261807, x11, x22, x7
  TEST_LR_REGISTERS 58, lr.w, 0xebff8a7e, x12, x23, x7
  TEST_LR_REGISTERS 59, lr.w, 0x35268ed7, x13, x24, x7
  TEST_LR_REGISTERS 60, lr.w, 0x7e0abcb7, x14, x25, x7
  TEST_LR_REGISTERS 61, lr.w, 0xc8fd1911, x15, x26, x7
  TEST_LR_REGISTERS 62, lr.w, 0xe07abc32, x16, x27, x7
  TEST_LR_REGISTERS 63, lr.w, 0x1e585129, x17, x28, x7
  TEST_LR_REGISTERS 64, lr.w, 0x30f3813e, x18, x29, x7
  TEST_LR_REGISTERS 65, lr.w, 0x55e35338, x19, x30, x7
  TEST_LR_REGISTERS 66, lr.w, 0xf27c7c73, x20, x31, x7
  TEST_LR_REGISTERS 67, lr.w, 0xf97bc0bb, x21, x1, x7
  TEST_LR_REGISTERS 68, lr.w, 0x416494c5, x22, x2, x7
  TEST_LR_REGISTERS 69, lr.w, 0x0a3a84ba, x23, x4, x7
  TEST_LR_REGISTERS 70, lr.w, 0xb9e42bed, x24, x5, x7
  TEST_LR_REGISTERS 71, lr.w, 0xfa5e499a, x25, x6, x7
  TEST_LR_REGISTERS 72, lr.w, 0x8ef24efa, x26, x7, x6
  TEST_LR_REGISTERS 73, lr.w, 0xb0619d32, x27, x8, x7
  TEST_LR_REGISTERS 74, lr.w, 0xe8b2d438, x28, x9, x7
  TEST_LR_REGISTERS 75, lr.w, 0x03509441, x29, x10, x7
  TEST_LR_REGISTERS 76, lr.w, 0x049761a5, x30, x11, x7
  TEST_LR_REGISTERS 77, lr.w, 0x5fbd7541, x31, x12, x7
  TEST_LR_RD_IS_RS1 78, lr.w, 0xc35a96e7

  // Result and base at every forwarding distance; x0 stays zero.
  TEST_LR_RESULT_AFTER 79, 0, lr.w, 0x1093b818
  TEST_LR_AFTER 80, 0, lr.w, 0x36f29434
  TEST_LR_RESULT_AFTER 81, 1, lr.w, 0x157aaebf
  TEST_LR_AFTER 82, 1, lr.w, 0x2a862d2b
  TEST_LR_RESULT_AFTER 83, 2, lr.w, 0x1b8174a1
  TEST_LR_AFTER 84, 2, lr.w, 0x944c9728
  TEST_LR_ZERO_RD 85, lr.w

  // It reserves.
  TEST_PAIR 86, lr.w, sc.w, 0xebc3b4dd, 0xbf8ba2b8
  TEST_PAIR 87, lr.w.aq, sc.w, 0x1bd2110a, 0x06914a57
  TEST_PAIR 88, lr.w.rl, sc.w, 0x961cf718, 0xe4865913
  TEST_PAIR 89, lr.w.aqrl, sc.w, 0xb6089b3b, 0x913a10ed
  TEST_SC_LATER 90, sc.w, -4096
  TEST_SC_LATER 91, sc.w, 4096

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
