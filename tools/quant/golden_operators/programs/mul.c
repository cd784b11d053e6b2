/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_mul

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *a, *b;
};

#define CHECK_RUN(shape, test, output, scratch) \
  (void)(scratch), nn_mul(shape, (test)->a, (test)->b, output)

#include "check_main.h"
