// sc.w: 94 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // Without a reservation it fails, says 1 and stores nothing.
  TEST_SC_WITHOUT 2, sc.w, 0xb8d1856f, 0x6211f03d
  TEST_SC_WITHOUT 3, sc.w.aq, 0xe62d976d, 0x0a2fe76d
  TEST_SC_WITHOUT 4, sc.w.rl, 0xe58b5bd5, 0xa5668e4d
  TEST_SC_WITHOUT 5, sc.w.aqrl, 0x3fa58062, 0x93d6a333
  TEST_SC_WITHOUT_ZERO_RD 6, sc.w

  // Values that a pair stores: boundaries and single bits.
  TEST_PAIR 7, lr.w, sc.w, 0xffffffff, 0
  TEST_PAIR 8, lr.w, sc.w, 0xfffffffe, 1
  TEST_PAIR 9, lr.w, sc.w, 0xfffffffd, 2
  TEST_PAIR 10, lr.w, sc.w, 0x80000000, 0x7fffffff
  TEST_PAIR 11, lr.w, sc.w, 0x7fffffff, 0x80000000
  TEST_PAIR 12, lr.w, sc.w, 0x7ffffffe, 0x80000001
  TEST_PAIR 13, lr.w, sc.w, 0x00007fff, 0xffff8000
  TEST_PAIR 14, lr.w, sc.w, 0, 0xffffffff
  TEST_PAIR 15, lr.w, sc.w, 0x3ca56918, 0xc35a96e7
  TEST_PAIR 16, lr.w, sc.w, 0xa5f0c37a, 0x5a0f3c85
  TEST_PAIR 17, lr.w, sc.w, 0xfffffffe, 1
  TEST_PAIR 18, lr.w, sc.w, 0xfffffffd, 2
  TEST_PAIR 19, lr.w, sc.w, 0xfffffffb, 4
  TEST_PAIR 20, lr.w, sc.w, 0xfffffff7, 8
  TEST_PAIR 21, lr.w, sc.w, 0xffffffef, 16
  TEST_PAIR 22, lr.w, sc.w, 0xffffffdf, 32
  TEST_PAIR 23, lr.w, sc.w, 0xffffffbf, 64
  TEST_PAIR 24, lr.w, sc.w, 0xffffff7f, 128
  TEST_PAIR 25, lr.w, sc.w, 0xfffffeff, 256
  TEST_PAIR 26, lr.w, sc.w, 0xfffffdff, 512
  TEST_PAIR 27, lr.w, sc.w, 0xfffffbff, 1024
  TEST_PAIR 28, lr.w, sc.w, 0xfffff7ff, 2048
  TEST_PAIR 29, lr.w, sc.w, 0xffffefff, 0x00001000
  TEST_PAIR 30, lr.w, sc.w, 0xffffdfff, 0x00002000
  TEST_PAIR 31, lr.w, sc.w, 0xffffbfff, 0x00004000
  TEST_PAIR 32, lr.w, sc.w, 0xffff7fff, 0x00008000
  TEST_PAIR 33, lr.w, sc.w, 0xfffeffff, 0x00010000
  TEST_PAIR 34, lr.w, sc.w, 0xfffdffff, 0x00020000
  TEST_PAIR 35, lr.w, sc.w, 0xfffbffff, 0x00040000
  TEST_PAIR 36, lr.w, sc.w, 0xfff7ffff, 0x00080000
  TEST_PAIR 37, lr.w, sc.w, 0xffefffff, 0x00100000
  TEST_PAIR 38, lr.w, sc.w, 0xffdfffff, 0x00200000
  TEST_PAIR 39, lr.w, sc.w, 0xffbfffff, 0x00400000
  TEST_PAIR 40, lr.w, sc.w, 0xff7fffff, 0x00800000
  TEST_PAIR 41, lr.w, sc.w, 0xfeffffff, 0x01000000
  TEST_PAIR 42, lr.w, sc.w, 0xfdffffff, 0x02000000
  TEST_PAIR 43, lr.w, sc.w, 0xfbffffff, 0x04000000
  TEST_PAIR 44, lr.w, sc.w, 0xf7ffffff, 0x08000000
  TEST_PAIR 45, lr.w, sc.w, 0xefffffff, 0x10000000
  TEST_PAIR 46, lr.w, sc.w, 0xdfffffff, 0x20000000
  TEST_PAIR 47, lr.w, sc.w, 0xbfffffff, 0x40000000
  TEST_PAIR 48, lr.w, sc.w, 0x7fffffff, 0x80000000

  // Every order of memory.
  TEST_PAIR 49, lr.w, sc.w, 0x16f96ecf, 0xdaedd2a7
  TEST_PAIR 50, lr.w, sc.w.aq, 0xd987af03, 0x7a3a7028
  TEST_PAIR 51, lr.w, sc.w.rl, 0xfbb0bd68, 0xff174465
  TEST_PAIR 52, lr.w, sc.w.aqrl, 0x4c582bd0, 0x026fbd9a

  // Every register in every place, and one in two.
  TEST_SC_REGISTERS 53, sc.w, 0xac1fe91c, 0x7b3e6c1e, x1, x13, x19, x7
  TEST_SC_REGISTERS 54, sc.w, 0x272c0a51, 0xf3dfa3ce, x2, x14, x20, x7
  TEST_SC_REGISTERS 55, sc.w, 0xeca44142, 0x27616f37, x4, x15, x21, x7
  TEST_SC_REGISTERS 56, sc.w, 0x684e413b, 0x424451f6, x5, x16, x22, x7
  TEST_SC_REGISTERS 57, sc.w, 0x5bfe31bb, 0x3b70498e, x6, x17, x23, x7
  TEST_SC_REGISTERS 58, sc.w, 0x75b390cc, 0x31d32d5a, x7, x18, x24, x6
  TEST_SC_REGISTERS 59, sc.w, 0xb2afde7e, 0x66d58ed7, x8, x19, x25, x7
  TEST_SC_REGISTERS 60, sc.w, 0xc20e03b4, 0x9b1da1a9, x9, x20, x26, x7
  TEST_SC_REGISTERS 61, sc.w, 0x6731f1d5, 0xc6933bbf, x10, x21, x27, x7
  TEST_SC_REGISTERS 62, sc.w, 0x4e3a217a, 0xa8b6d688, x11, x22, x28, x7
  TEST_SC_REGISTERS 63, sc.w, 0x724bdfe4, 0x86a6d19c, x12, x23, x29, x7
  TEST_SC_REGISTERS 64, sc.w, 0x2cfcc7e4, 0xbea12ea8, x13, x24, x30, x7
  TEST_SC_REGISTERS 65, sc.w, 0x17e83564, 0xdcd10a6c, x14, x25, x31, x7
  TEST_SC_REGISTERS 66, sc.w, 0xbf860b61, 0xafa41365, x15, x26, x1, x7
  TEST_SC_REGISTERS 67, sc.w, 0xab54b5be, 0x2d8c2df2, x16, x27, x2, x7
  TEST_SC_REGISTERS 68, sc.w, 0x2a200335, 0xfc8fe2c5, x17, x28, x4, x7
  TEST_SC_REGISTERS 69, sc.w, 0x35970835, 0x34b95eeb, x18, x29, x5, x7
  TEST_SC_REGISTERS 70, sc.w, 0x190564fe, 0xd75d4f84, x19, x30, x6, x7
  TEST_SC_REGISTERS 71, sc.w, 0x74507775, 0x4333b0f7, x20, x31, x7, x6
  TEST_SC_REGISTERS 72, sc.w, 0x5e441fd4, 0xfe3a9af4, x21, x1, x8, x7
  TEST_SC_REGISTERS 73, sc.w, 0xd65f8d0e, 0x9c1e740a, x22, x2, x9, x7
  TEST_SC_REGISTERS 74, sc.w, 0x4b3f6d48, 0xc8180080, x23, x4, x10, x7
  TEST_SC_REGISTERS 75, sc.w, 0xbf7f7a4a, 0xfed056c5, x24, x5, x11, x7
  TEST_SC_REGISTERS 76, sc.w, 0x6a7fb396, 0x27f5fe2f, x25, x6, x12, x7
  TEST_SC_REGISTERS 77, sc.w, 0xd24bf739, 0xbc3256de, x26, x7, x13, x6
  TEST_SC_REGISTERS 78, sc.w, 0x98878210, 0x58084c7b, x27, x8, x14, x7
  TEST_SC_REGISTERS 79, sc.w, 0x535d7c98, 0x9a74204b, x28, x9, x15, x7
  TEST_SC_REGISTERS 80, sc.w, 0xa947103a, 0x0d55c87a, x29, x10, x16, x7
  TEST_SC_REGISTERS 81, sc.w, 0xb374f0de, 0xf15f5fc3, x30, x11, x17, x7
  TEST_SC_REGISTERS 82, sc.w, 0x49c40602, 0xfa21d12e, x31, x12, x18, x7
  TEST_SC_RD_IS_RS1 83, sc.w, 0xc35a96e7, 0x5a0f3c85
  TEST_SC_RD_IS_RS2 84, sc.w, 0xc35a96e7, 0x5a0f3c85

  // Result and value at every forwarding distance; x0.
  TEST_SC_RESULT_AFTER 85, 0, sc.w, 0x99ebc9c7, 0x94d43be1
  TEST_SC_AFTER 86, 0, sc.w, 0x7f19ba3a, 0xca4e38ce
  TEST_SC_RESULT_AFTER 87, 1, sc.w, 0xb5aa403e, 0x43b05af4
  TEST_SC_AFTER 88, 1, sc.w, 0x0d45981c, 0xe56d8c30
  TEST_SC_RESULT_AFTER 89, 2, sc.w, 0x800a0530, 0xffb49370
  TEST_SC_AFTER 90, 2, sc.w, 0xed79371b, 0x11fc383c
  TEST_SC_ZERO_RD 91, sc.w, 0xc35a96e7, 0x5a0f3c85
  TEST_SC_ZERO_RS2 92, sc.w, 0xc35a96e7

  // A reservation elsewhere does not count, and is gone after the attempt.
  TEST_SC_ELSEWHERE 93, sc.w, 4096
  TEST_SC_ELSEWHERE 94, sc.w, 8128
  TEST_SC_ELSEWHERE 95, sc.w, -4096

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
