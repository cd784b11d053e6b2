// c.ebreak: a breakpoint exception at its own address; the handler steps over two bytes.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "compressed.h"

// At 4 n or, with skew, at 4 n + 2.
.macro TEST_C_EBREAK number, skew
  CASE \number
  la a1, .Lhere\@
  li a2, 0
  li a3, 0
  .balign 4
  .if \skew
  C c.nop
  .endif
.Lhere\@:
  C c.ebreak
  C c.addi a3, 1
  EXPECT a2, 3
  EXPECT a3, 1
  bne a4, a1, fail
.endm

TEST_BEGIN machine

  la t0, handler
  csrw mtvec, t0

  TEST_C_EBREAK 2, 0
  TEST_C_EBREAK 3, 1

  j done

  .balign 4
handler:
  csrr a2, mcause
  csrr a4, mepc
  addi t0, a4, 2
  csrw mepc, t0
  mret

done:
  la t0, trap_vector
  csrw mtvec, t0

TEST_END
