/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_layer_norm

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int32_t *input;
  const int8_t *residual;
  const nn_word *channels;
};

#define CHECK_RUN(shape, test, output, scratch) \
  nn_layer_norm(shape, (test)->input, (test)->residual, (test)->channels, output, scratch)

#include "check_main.h"
