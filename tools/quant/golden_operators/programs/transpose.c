/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_transpose

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input;
};

#define CHECK_RUN(shape, test, output, scratch) \
  (void)(scratch), nn_transpose(shape, (test)->input, output)

#include "check_main.h"
