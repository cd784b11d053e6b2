/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D and MAX_POOL_2D. */
#include "check.h"

#define SHAPE struct nn_pool

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *input;
  int largest; /* whether it is MAX_POOL_2D */
};

#define CHECK_RUN(shape, test, output, scratch)    \
  do {                                             \
    (void)(scratch);                               \
    if ((test)->largest) {                         \
      nn_max_pool(shape, (test)->input, output);   \
    } else {                                       \
      nn_average_pool(shape, (test)->input, output); \
    }                                              \
  } while (0)

#include "check_main.h"
