// ebreak: cause 3 at its own address, from M-mode and U-mode.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// mtval may be zero or the address.
.macro EXPECT_ADDRESS_OR_ZERO
  beqz s3, .Lright\@
  bne s3, s2, fail
.Lright\@:
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  CASE 2
  TRAPS 3, ebreak
  EXPECT_ADDRESS_OR_ZERO

  // It came from M-mode: MPP says so.
  CASE 3
  li t0, 0x1800
  and t1, s4, t0
  bne t1, t0, fail

  // From U-mode.
  CASE 4
  WITHOUT_USER_GO done
  USER_TRAPS 3, ebreak
  EXPECT_ADDRESS_OR_ZERO

done:

TEST_END
