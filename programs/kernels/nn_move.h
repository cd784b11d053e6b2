/* SPDX-License-Identifier: Apache-2.0 */
/* Operators that only move bytes: PAD, CONCATENATION, TRANSPOSE, RESHAPE, and changes of layout. */

#ifndef NN_MOVE_H
#define NN_MOVE_H

#include "nn_types.h"

/* A RESHAPE whose input must stay; else there is nothing to do. */
KERNEL void nn_copy(int bytes, const void *input, void *output);

/* Four dimensions (ones in front if there are fewer), `value` around them. */
struct nn_pad {
  int dimensions[4]; /* of the input */
  int before[4], after[4];
  int value; /* the zero point, or PADV2's constant */
};

KERNEL void nn_pad(const struct nn_pad *pad, const int8_t *input, int8_t *output);

/* One input of a CONCATENATION: `rows` runs of `bytes` each go to the output at `output`,
   `output_step` bytes apart. Inputs of another scale are requantized by nn_table first. */
KERNEL void nn_concatenate(int rows, int bytes, const int8_t *input, int8_t *output,
                           int output_step);

/* output[i0][i1][i2][i3] = input at the sum of i * step (steps in elements of the input). */
struct nn_transpose {
  int dimensions[4]; /* of the output */
  int steps[4];
};

KERNEL void nn_transpose(const struct nn_transpose *transpose, const int8_t *input,
                         int8_t *output);

#endif
