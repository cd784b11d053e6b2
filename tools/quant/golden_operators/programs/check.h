/* SPDX-License-Identifier: Apache-2.0 */
/* What a check program has around its kernel: a guarded output, comparison, a report.

   A program defines SHAPE (the type of the kernel's struct), struct test_case with
   CHECK_FIELDS(SHAPE) first, and CHECK_RUN(shape, test, output, scratch), then includes
   check_main.h, which brings the cases that the harness wrote. `data` holds all arrays. */

#ifndef CHECK_H
#define CHECK_H

#include <stdint.h>

#include "tercet.h"
#include "tercet_nn.h"

extern const int8_t data[];

struct test_case;

/* A case whose shape is a constant to the kernel has `constant`. */
#define CHECK_FIELDS(shape_type)                                                            \
  shape_type shape;                                                                         \
  void (*constant)(const struct test_case *test, int8_t *output, nn_word *scratch);         \
  const int8_t *expected; /* with UNTOUCHED where the kernel does not write */              \
  const int8_t *mask;     /* of the bits that count; NULL: all do */                        \
  uint32_t size, scratch_bytes

/* Bytes around output and scratch that must stay as they are. */
enum { GUARD = 32, UNTOUCHED = 0x5a };

static void check_fill(int8_t *memory, uint32_t size) {
  for (uint32_t i = 0; i < size + 2 * GUARD; i++) memory[i] = UNTOUCHED;
}

__attribute__((noreturn)) static void check_fail(uint32_t number, const char *where, int32_t index,
                                                 int32_t expected, int32_t found) {
  tercet_puts("case ");
  tercet_put_unsigned(number);
  tercet_puts(where);
  tercet_put_signed(index);
  tercet_puts(": expected ");
  tercet_put_signed(expected);
  tercet_puts(", found ");
  tercet_put_signed(found);
  tercet_puts("\n");
  exit(1);
}

/* `memory` starts with its guard. */
static void check_guards(uint32_t number, const char *where, const int8_t *memory, uint32_t size) {
  for (int32_t i = -GUARD; i < (int32_t)size + GUARD; i = i == -1 ? (int32_t)size : i + 1) {
    if (memory[GUARD + i] != UNTOUCHED) check_fail(number, where, i, UNTOUCHED, memory[GUARD + i]);
  }
}

#endif
