/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

#define SHAPE struct concatenation

enum { INPUTS = 4 };

struct concatenation {
  int rows, count, step;
  int bytes[INPUTS]; /* of a run */
};

struct test_case {
  CHECK_FIELDS(SHAPE);
  const int8_t *inputs[INPUTS];
};

KERNEL void concatenate(const struct concatenation *shape, const struct test_case *test,
                        int8_t *output) {
  for (int i = 0; i < shape->count; i++) {
    nn_concatenate(shape->rows, shape->bytes[i], test->inputs[i], output, shape->step);
    output += shape->bytes[i];
  }
}

#define CHECK_RUN(shape, test, output, scratch) (void)(scratch), concatenate(shape, test, output)

#include "check_main.h"
