/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D and MAX_POOL_2D of int4. */
#include "check.h"

#define SHAPE struct nn_pool

struct test_case {
  CHECK_FIELDS(SHAPE);
  const nn_word *input;
  int largest; /* whether it is MAX_POOL_2D */
};

#define CHECK_RUN(shape, test, output, scratch)                            \
  do {                                                                     \
    (void)(scratch);                                                       \
    if ((test)->largest) {                                                 \
      nn_max_pool_int4(shape, (test)->input, (nn_word *)(output));         \
    } else {                                                               \
      nn_average_pool_int4(shape, (test)->input, (nn_word *)(output));     \
    }                                                                      \
  } while (0)

#include "check_main.h"
