/* SPDX-License-Identifier: Apache-2.0 */
/* Operators of one value between int8 and int4. */
#include "check.h"

#define SHAPE struct nn_narrow_table

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input, *table;
};

#define CHECK_RUN(shape, test, output, scratch) \
  (void)(scratch), nn_narrow_table(shape, (test)->table, (test)->input, output)

#include "check_main.h"
