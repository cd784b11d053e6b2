/* SPDX-License-Identifier: Apache-2.0 */
/* Ends with 0, or with the number of the first case that is wrong. */

#include "saturating-mac.h"

#define HIGHEST INT32_MAX
#define LOWEST INT32_MIN

static const struct {
  int32_t sum, a, b, expected;
} cases[] = {
    {0, 0, 0, 0},
    {5, 3, 4, 17},
    {5, -3, 4, -7},
    {-5, -3, -4, 7},
    {1 << 30, 1 << 15, 1 << 14, 1610612736},
    /* To the ends of int32 and one beyond. */
    {HIGHEST - 6, 2, 3, HIGHEST},
    {HIGHEST - 5, 2, 3, HIGHEST},
    {LOWEST + 6, -2, 3, LOWEST},
    {LOWEST + 5, -2, 3, LOWEST},
    {HIGHEST, 1, 1, HIGHEST},
    {LOWEST, 1, -1, LOWEST},
    {HIGHEST, 1, -1, HIGHEST - 1},
    {LOWEST, 1, 1, LOWEST + 1},
    /* A product that int32 does not hold, with a sum that brings it back. */
    {-1, 1 << 16, 1 << 15, HIGHEST},
    {0, 1 << 16, 1 << 15, HIGHEST},
    {0, 1 << 16, -(1 << 15), LOWEST},
    {HIGHEST, 1 << 16, -(1 << 16), LOWEST},
    {HIGHEST, 1 << 16, -(1 << 15), -1},
    {LOWEST, 1 << 16, 1 << 15, 0},
    {LOWEST, 65537, 65535, HIGHEST},
    /* The largest products: 2^62, and not much less with the other sign. */
    {0, LOWEST, LOWEST, HIGHEST},
    {HIGHEST, LOWEST, LOWEST, HIGHEST},
    {LOWEST, LOWEST, LOWEST, HIGHEST},
    {0, HIGHEST, HIGHEST, HIGHEST},
    {HIGHEST, LOWEST, HIGHEST, LOWEST},
    {LOWEST, HIGHEST, LOWEST, LOWEST},
    {-1, LOWEST, -1, HIGHEST},
    {0, LOWEST, -1, HIGHEST},
    {HIGHEST, LOWEST, 1, -1},
};

enum { CASES = sizeof cases / sizeof cases[0] };

int main(void) {
  for (int i = 0; i < CASES; i++) {
    if (sat_mac(cases[i].sum, cases[i].a, cases[i].b) != cases[i].expected) return i + 1;
  }

  /* One register in all places: 46340 * 46340 + 46340 fits, 46341 * 46341 + 46341 does not. */
  int32_t value = 46340;
  __asm__ volatile(".insn r 0x0b, 0, 0, %0, %0, %0" : "+r"(value));
  if (value != 2147441940) return CASES + 1;
  value = 46341;
  __asm__ volatile(".insn r 0x0b, 0, 0, %0, %0, %0" : "+r"(value));
  if (value != HIGHEST) return CASES + 2;

  /* x0 stays 0. */
  __asm__ volatile(".insn r 0x0b, 0, 0, x0, %1, %1\n\tmv %0, x0" : "=r"(value) : "r"(3));
  if (value != 0) return CASES + 3;

  /* Each needs what the one before it computed: 1, 3, 9, 36, 108. */
  value = 0;
  __asm__ volatile(
      ".insn r 0x0b, 0, 0, %0, %1, %1\n\t"
      ".insn r 0x0b, 0, 0, %0, %0, %2\n\t"
      ".insn r 0x0b, 0, 0, %0, %0, %2\n\t"
      "addi %0, %0, 27\n\t"
      ".insn r 0x0b, 0, 0, %0, %0, %2"
      : "+r"(value)
      : "r"(1), "r"(2));
  if (value != 108) return CASES + 4;
  return 0;
}
