/* SPDX-License-Identifier: Apache-2.0 */
/* sat.mac from C. `.insn` spells the encoding, so that any assembler for RISC-V takes it. */

#ifndef SATURATING_MAC_H
#define SATURATING_MAC_H

#include <stdint.h>

/* sum + a * b, or what int32 has nearest to it. */
static inline int32_t sat_mac(int32_t sum, int32_t a, int32_t b) {
  __asm__(".insn r 0x0b, 0, 0, %0, %1, %2" : "+r"(sum) : "r"(a), "r"(b));
  return sum;
}

#endif
