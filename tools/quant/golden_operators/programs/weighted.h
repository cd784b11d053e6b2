/* SPDX-License-Identifier: Apache-2.0 */
/* Operators with weights: a program defines SHAPE and KERNEL_FUNCTION, and includes this. FORMAT is
   defined on the command line, and SUMS for results of 32 bits: a program that knows neither has the
   kernels of all in it. */
#include "check.h"

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input;
  uint32_t input_bytes;
  uint32_t input_origin, output_origin; /* of element (0, 0, 0), from where its storage starts */
  const nn_word *weights;
};

/* A copy, as a depthwise convolution fills the border of planes. */
static nn_word input[1 << 15];

static void *input_of(const struct test_case *test) {
  for (uint32_t i = 0; i < test->input_bytes; i++) ((int8_t *)input)[i] = test->input[i];
  return (int8_t *)input + test->input_origin;
}

KERNEL void run_weighted(const SHAPE *shape, const struct test_case *test, int8_t *output,
                         nn_word *scratch) {
  SHAPE known = *shape;
  known.format = FORMAT;
#ifdef SUMS
  known.output_bits = 32;
#else
  if (known.output_bits == 32) __builtin_unreachable();
#endif
  KERNEL_FUNCTION(&known, input_of(test), test->weights, output + test->output_origin, scratch);
}

#define CHECK_RUN run_weighted

#include "check_main.h"
