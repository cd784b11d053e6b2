/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_depthwise

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input;
  uint32_t input_bytes, origin; /* of the input, and of element (0, 0, 0) in it */
  const nn_word *weights;
};

/* A copy, as the kernel fills the border of planes. */
static nn_word input[1 << 16];

static void *input_of(const struct test_case *test) {
  for (uint32_t i = 0; i < test->input_bytes; i++) ((int8_t *)input)[i] = test->input[i];
  return (int8_t *)input + test->origin;
}

#define CHECK_RUN(shape, test, output, scratch) \
  nn_depthwise(shape, input_of(test), (test)->weights, output, scratch)

#include "check_main.h"
