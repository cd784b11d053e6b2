/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_integer_softmax

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int32_t *input;
};

#define CHECK_RUN(shape, test, output, scratch) \
  nn_integer_softmax(shape, (test)->input, output, scratch)

#include "check_main.h"
