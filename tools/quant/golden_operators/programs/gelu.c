/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct nn_gelu

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int32_t *input;
  const nn_word *channels;
};

#define CHECK_RUN(shape, test, output, scratch) \
  (void)(scratch), nn_gelu(shape, (test)->input, (test)->channels, output)

#include "check_main.h"
