/* SPDX-License-Identifier: Apache-2.0 */
/* MEAN of int4. */
#include "check.h"

#define SHAPE struct mean_int4

struct mean_int4 {
  struct nn_mean mean;
  int output_bits, lo, hi;
};

struct test_case {
  CHECK_FIELDS(SHAPE);
  const nn_word *input;
};

#define CHECK_RUN(shape, test, output, scratch)                                              \
  (void)(scratch), nn_mean_int4(&(shape)->mean, (shape)->output_bits, (shape)->lo, (shape)->hi, \
                                (test)->input, output)

#include "check_main.h"
