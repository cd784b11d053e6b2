// ecall: cause 11 from M-mode, 8 from U-mode; mtval is zero.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

TEST_BEGIN machine
  RECORD_TRAPS

  CASE 2
  TRAPS 11, ecall
  EXPECT s3, 0

  // MPP is M; MPIE is what MIE was, and MIE is off.
  CASE 3
  li t0, 0x1800
  and t1, s4, t0
  bne t1, t0, fail
  csrci mstatus, 8
  TRAPS 11, ecall
  andi t1, s4, 0x88
  EXPECT t1, 0
  CASE 4
  csrw mie, zero
  csrsi mstatus, 8
  TRAPS 11, ecall
  andi t1, s4, 0x88
  EXPECT t1, 0x80
  csrr t1, mstatus                      // mret brought it back
  andi t1, t1, 8
  EXPECT t1, 8
  csrci mstatus, 8

  CASE 5
  WITHOUT_USER_GO done
  USER_TRAPS 8, ecall
  EXPECT s3, 0

done:

TEST_END
