// c.ebreak: a breakpoint exception at its own address, at 4 n and at 4 n + 2.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"
#include "compressed.h"

.macro TEST_C_EBREAK number, skew
  CASE \number
  la s0, .Lresume\@
  li a3, 7
  ALIGN 4
  .if \skew
  C c.nop
  .endif
.Lhere\@:
  C c.ebreak
  C c.addi a3, 1
.Lresume\@:
  EXPECT s1, 3
  la t0, .Lhere\@
  bne s2, t0, fail
  EXPECT a3, 7
  beqz s3, .Ldone\@                     // mtval may be zero
  bne s3, s2, fail
.Ldone\@:
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  TEST_C_EBREAK 2, 0
  TEST_C_EBREAK 3, 1

TEST_END
