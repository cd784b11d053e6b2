/* SPDX-License-Identifier: Apache-2.0 */
/* Operators of one value. */
#include "check.h"

#define SHAPE struct table_shape

struct table_shape {
  int count;
};

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input, *table;
};

#define CHECK_RUN(shape, test, output, scratch) \
  (void)(scratch), nn_table((shape)->count, (test)->table, (test)->input, output)

#include "check_main.h"
