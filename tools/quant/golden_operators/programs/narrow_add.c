/* SPDX-License-Identifier: Apache-2.0 */
/* ADD and SUB with int4 operands. */
#include "check.h"

#define SHAPE struct nn_narrow_add

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *a, *b;
  const int32_t *a_table, *b_table;
};

#define CHECK_RUN(shape, test, output, scratch)                                             \
  (void)(scratch),                                                                          \
      nn_narrow_add(shape, (test)->a, (test)->b, (test)->a_table, (test)->b_table, output)

#include "check_main.h"
