/* SPDX-License-Identifier: Apache-2.0 */
/* The loop over the cases. */

#include "cases.h"

static int8_t output[OUTPUT_BYTES + 2 * GUARD] __attribute__((aligned(16)));
static int8_t scratch[SCRATCH_BYTES + 2 * GUARD] __attribute__((aligned(16)));

__attribute__((noinline)) static void run_any(const struct test_case *test, int8_t *to,
                                              nn_word *work) {
  CHECK_RUN(&test->shape, test, to, work);
}

int main(void) {
  uint32_t bytes = 0;
  for (uint32_t i = 0; i < CASES; i++) {
    const struct test_case *test = &cases[i];
    check_fill(output, test->size);
    check_fill(scratch, test->scratch_bytes);
    int8_t *to = output + GUARD;
    nn_word *work = (nn_word *)(scratch + GUARD);
    if (test->constant) {
      test->constant(test, to, work);
    } else {
      run_any(test, to, work);
    }
    for (uint32_t k = 0; k < test->size; k++) {
      int mask = test->mask ? test->mask[k] : -1;
      if (((to[k] ^ test->expected[k]) & mask) == 0) continue;
      check_fail(i, ", byte ", (int32_t)k, test->expected[k], to[k]);
    }
    check_guards(i, ", outside the output at byte ", output, test->size);
    check_guards(i, ", outside the scratch memory at byte ", scratch, test->scratch_bytes);
    bytes += test->size;
  }
  tercet_put_unsigned(CASES);
  tercet_puts(" cases, ");
  tercet_put_unsigned(bytes);
  tercet_puts(" bytes\n");
  return 0;
}
