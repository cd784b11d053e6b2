/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_softmax

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input;
  const int32_t *table;
};

#define CHECK_RUN(shape, test, output, scratch) \
  (void)(scratch), nn_softmax(shape, (test)->input, (test)->table, output)

#include "check_main.h"
