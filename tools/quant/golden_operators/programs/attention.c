/* SPDX-License-Identifier: Apache-2.0 */
/* Scores, or (VALUES) weighted values. */
#include "check.h"

#define SHAPE struct nn_attention

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *a, *b;
};

#ifdef VALUES
#define CHECK_RUN(shape, test, output, scratch) \
  nn_attention_values(shape, (test)->a, (test)->b, output, scratch)
#else
#define CHECK_RUN(shape, test, output, scratch) \
  nn_attention_scores(shape, (test)->a, (test)->b, (int32_t *)(output), scratch)
#endif

#include "check_main.h"
