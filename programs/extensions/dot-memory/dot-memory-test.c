/* SPDX-License-Identifier: Apache-2.0 */
/* Ends with 0, or with the number of the first case that is wrong. */

#include "dot-memory.h"

/* `eight` and `four`: sum and the dot product by bytes and by nibbles, worked out apart from any C. */
static const struct {
  uint32_t a, b;
  int32_t sum, eight, four;
} cases[] = {
    {0, 0, 0, 0, 0},
    {0x01020304, 0x01010101, 0, 10, 10},
    {0xffffffff, 0xffffffff, -1, 3, 7},
    {0xff000000, 0x7f000000, -1, -128, -7},
    {0x80808080, 0x80808080, 0, 65536, 256},
    {0x80808080, 0x7f7f7f7f, 0, -65024, -224},
    {0x7f7f7f7f, 0x7f7f7f7f, 5, 64521, 205},
    {0x88888888, 0x88888888, 0, 57600, 512},
    {0x77777777, 0x88888888, 0, -57120, -448},
    {0x80808080, 0x80808080, INT32_MAX, -2147418113, -2147483393},
    {0x80808080, 0x7f7f7f7f, INT32_MIN, 2147418624, 2147483424},
    {0x12345678, 0x9abcdef0, 1000, -9216, 916},
    {0xfedcba98, 0x13579bdf, INT32_MIN, -2147476316, -2147483604},
};

enum { CASES = sizeof cases / sizeof cases[0], WORDS = 32 };

static uint32_t memory[WORDS];
static int number;

#define CHECK(actual, expected)                \
  do {                                         \
    number++;                                  \
    if ((actual) != (expected)) return number; \
  } while (0)

/* A word that is stored directly before it is read, each at its place. */
#define CHECK_PLACE(i)                                     \
  do {                                                     \
    memory[i] = 0x01010100u + i;                           \
    CHECK(dotma8_ss(100, memory, i, 0x01010101), 103 + i); \
  } while (0)

int main(void) {
  for (int i = 0; i < CASES; i++) {
    uint32_t a = cases[i].a, b = cases[i].b;
    int32_t sum = cases[i].sum;
    CHECK(dotma8_ss(sum, &cases[i].a, 0, b), cases[i].eight);
    CHECK(dotma4_ss(sum, &cases[i].a, 0, b), cases[i].four);
    /* The other way round, b being the word behind a; and from zero. */
    CHECK(dotma8_ss(sum, &cases[i].a, 1, a), cases[i].eight);
    CHECK(dotma4_ss(sum, &cases[i].a, 1, a), cases[i].four);
    CHECK((uint32_t)dotm8_ss(&cases[i].a, 0, b), (uint32_t)cases[i].eight - (uint32_t)sum);
    CHECK((uint32_t)dotm4_ss(&cases[i].a, 0, b), (uint32_t)cases[i].four - (uint32_t)sum);
  }

  CHECK_PLACE(0);
  CHECK_PLACE(1);
  CHECK_PLACE(2);
  CHECK_PLACE(4);
  CHECK_PLACE(8);
  CHECK_PLACE(15);
  CHECK_PLACE(16);
  CHECK_PLACE(30);
  CHECK_PLACE(31);

  /* 1 + 1 + 1 + 0, four times, each onto the sum of the one before it; the same by nibbles, onto the
     result of another instruction; and that is the next one's operand. */
  int32_t sum;
  __asm__ volatile(
      ".insn r 0x0b, 4, 0, %0, %1, %2\n\t"
      ".insn r 0x0b, 6, 0, %0, %1, %2\n\t"
      ".insn r 0x0b, 6, 0, %0, %1, %2\n\t"
      ".insn r 0x0b, 6, 0, %0, %1, %2\n\t"
      ".insn r 0x0b, 7, 0, %0, %1, %2\n\t"
      "add %0, %0, %0"
      : "=&r"(sum)
      : "r"(memory), "r"(0x01010101)
      : "memory");
  CHECK(sum, 30);

  /* Its result is the next one's other operand: 3, and 3 by the byte 0. Then a word's address, loaded
     directly before it is used, and the accumulator likewise. */
  memory[1] = (uint32_t)(uintptr_t)&memory[2];
  memory[2] = 0x00000005;
  memory[3] = 1000;
  int32_t other;
  __asm__ volatile(
      ".insn r 0x0b, 4, 0, %0, %2, %3\n\t"
      ".insn r 0x0b, 4, 8, %0, %2, %0\n\t"
      "lw %1, 4(%2)\n\t"
      ".insn r 0x0b, 6, 0, %0, %1, %3\n\t"
      "lw %1, 12(%2)\n\t"
      ".insn r 0x0b, 6, 8, %1, %2, %3"
      : "=&r"(sum), "=&r"(other)
      : "r"(memory), "r"(0x01010101)
      : "memory");
  CHECK(sum, 20);
  CHECK(other, 1005);

  /* One register in all places: the byte 5 by the lowest byte of the address. */
  int32_t place = (int32_t)(uintptr_t)&memory[2];
  int32_t expected = place + 5 * (int8_t)place;
  __asm__ volatile(".insn r 0x0b, 6, 0, %0, %0, %0" : "+r"(place)::"memory");
  CHECK(place, expected);

  /* x0 stays 0, and as an operand makes every product 0. */
  __asm__ volatile(
      ".insn r 0x0b, 4, 0, x0, %1, %2\n\t"
      "mv %0, x0\n\t"
      ".insn r 0x0b, 6, 0, %0, %1, x0"
      : "=&r"(sum)
      : "r"(memory), "r"(0x01010101)
      : "memory");
  CHECK(sum, 0);
  return 0;
}
