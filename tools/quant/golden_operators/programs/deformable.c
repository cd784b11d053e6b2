/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_deformable

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input, *spreads;
  const nn_word *weights;
};

#define CHECK_RUN(shape, test, output, scratch) \
  nn_deformable(shape, (test)->input, (test)->spreads, (test)->weights, output, scratch)

#include "check_main.h"
