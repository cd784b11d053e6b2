// lrsc: 23 cases, written by tools/generate.py.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "atomics.h"

TEST_BEGIN

  // All orders of memory.
  TEST_PAIR 2, lr.w, sc.w, 0x1e30ff9d, 0xa1e786ce
  TEST_PAIR 3, lr.w, sc.w.aq, 0xe2c560ad, 0x389b1f2b
  TEST_PAIR 4, lr.w, sc.w.rl, 0xdc2edbae, 0x5742a831
  TEST_PAIR 5, lr.w, sc.w.aqrl, 0xba4e465a, 0xc36fda1f
  TEST_PAIR 6, lr.w.aq, sc.w, 0x288aef21, 0x16060914
  TEST_PAIR 7, lr.w.aq, sc.w.aq, 0xcfe2d0df, 0x7ad92001
  TEST_PAIR 8, lr.w.aq, sc.w.rl, 0x7ace63c1, 0x964b2a4e
  TEST_PAIR 9, lr.w.aq, sc.w.aqrl, 0x77e6cf0b, 0xc3bfdb70
  TEST_PAIR 10, lr.w.rl, sc.w, 0xccd5da6f, 0x12fc6ab2
  TEST_PAIR 11, lr.w.rl, sc.w.aq, 0x98f66834, 0x9c125453
  TEST_PAIR 12, lr.w.rl, sc.w.rl, 0xeab8754e, 0x3a625f11
  TEST_PAIR 13, lr.w.rl, sc.w.aqrl, 0x621853e0, 0xc26e8c69
  TEST_PAIR 14, lr.w.aqrl, sc.w, 0x277ceba9, 0xcfaef9d0
  TEST_PAIR 15, lr.w.aqrl, sc.w.aq, 0x2971c4dc, 0xed97d6cd
  TEST_PAIR 16, lr.w.aqrl, sc.w.rl, 0xcd34980e, 0x40b8c033
  TEST_PAIR 17, lr.w.aqrl, sc.w.aqrl, 0xfab6f3b1, 0x58346ee7

  // The later reservation counts.
  TEST_SC_LATER 18, sc.w, 4096
  TEST_SC_LATER 19, sc.w, -4096
  TEST_SC_LATER 20, sc.w, 2048

  // Three pairs after one that failed.
  TEST_SC_WITHOUT 21, sc.w, 0xdb9385f3, 0x2dcaedb1
  TEST_PAIR 22, lr.w, sc.w, 0xfab85103, 0xb21589d1
  TEST_PAIR 23, lr.w, sc.w, 0x7aaf1a78, 0xbe93a884
  TEST_PAIR 24, lr.w, sc.w, 0x5ecd04f4, 0x3f0692f7

TEST_END
  .balign 4096
  .skip 4096
  .skip 8
board:
  .skip 8
  .skip 8192
