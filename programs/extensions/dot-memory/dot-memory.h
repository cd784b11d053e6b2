/* SPDX-License-Identifier: Apache-2.0 */
/* dotm and dotma from C.

   `base[index]` is the operand in memory. `index` goes into the instruction: it must be a constant
   from 0 to 31 once the compiler has inlined, so that these functions need -O1 or more. `.insn`
   has no format of two registers read and an immediate; that of register instructions has the
   fields, and where it says funct7 is the offset.

   `volatile` keeps the order, as in xtdot.h, and "memory" stores before loads. */

#ifndef DOT_MEMORY_H
#define DOT_MEMORY_H

#include <stdint.h>

#define DOT_MEMORY_INLINE static inline __attribute__((always_inline))

/* A word of packed lanes, whatever the type of the array. */
typedef uint32_t __attribute__((may_alias)) dot_memory_word;

/* dotm8_ss: four bytes by four bytes; dotm4_ss: eight nibbles by eight nibbles. */
#define DOTM(name, funct3)                                                             \
  DOT_MEMORY_INLINE int32_t name(const dot_memory_word *base, int index, uint32_t b) { \
    int32_t sum;                                                                       \
    __asm__ volatile(".insn r 0x0b, " #funct3 ", %2, %0, %1, %3"                       \
                     : "=r"(sum)                                                       \
                     : "r"(base), "i"(4 * index), "r"(b)                               \
                     : "memory");                                                      \
    return sum;                                                                        \
  }

/* The same, added to `sum`. */
#define DOTMA(name, funct3)                                                           \
  DOT_MEMORY_INLINE int32_t name(int32_t sum, const dot_memory_word *base, int index, \
                                 uint32_t b) {                                        \
    __asm__ volatile(".insn r 0x0b, " #funct3 ", %2, %0, %1, %3"                      \
                     : "+r"(sum)                                                      \
                     : "r"(base), "i"(4 * index), "r"(b)                              \
                     : "memory");                                                     \
    return sum;                                                                       \
  }

DOTM(dotm8_ss, 4)
DOTM(dotm4_ss, 5)
DOTMA(dotma8_ss, 6)
DOTMA(dotma4_ss, 7)

#undef DOTM
#undef DOTMA

#endif
