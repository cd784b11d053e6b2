/* SPDX-License-Identifier: Apache-2.0 */
/* QUANTIZE from int32, each channel by its own multiplier. */
#include "check.h"

#define SHAPE struct nn_requantize

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int32_t *input;
  const nn_word *each;
  int blocks; /* whether to walk in blocks */
};

#define CHECK_RUN(shape, test, output, scratch)                             \
  do {                                                                      \
    (void)(scratch);                                                        \
    if ((test)->blocks) {                                                   \
      nn_requantize_in_blocks(shape, (test)->input, (test)->each, output);  \
    } else {                                                                \
      nn_requantize_in_order(shape, (test)->input, (test)->each, output);   \
    }                                                                       \
  } while (0)

#include "check_main.h"
