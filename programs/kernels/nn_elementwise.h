/* SPDX-License-Identifier: Apache-2.0 */
/* ADD, SUB, MUL, and every operator from one int8 to one int8 by a table. Layout does not matter
   as long as it is that of all operands. */

#ifndef NN_ELEMENTWISE_H
#define NN_ELEMENTWISE_H

#include "nn_types.h"

/* Which element of each operand meets: the output is [outer][middle][inner], an operand's step
   of 0 repeats it. Same shapes: {1, 1, count}, steps of 1. One value a channel: {1, pixels,
   channels} with a middle step of 0. */
struct nn_broadcast {
  int outer, middle, inner;
  int a_outer, a_middle, a_inner; /* steps in elements */
  int b_outer, b_middle, b_inner;
};

/* ADD and SUB as TensorFlow Lite computes them. An int8 input has 256 values, so tables hold the
   rescaled inputs: a[(uint8_t)value] = MultiplyByQuantizedMultiplier((value - zero point) << 20,
   its multiplier and shift); SUB is an ADD with the second table negated. */
struct nn_add {
  struct nn_broadcast shape;
  struct nn_rescale output;
  int output_zero_point, lo, hi;
};

KERNEL void nn_add(const struct nn_add *add, const int8_t *a, const int8_t *b,
                   const int32_t a_table[256], const int32_t b_table[256], int8_t *output);

/* (a - a_zero_point) * (b - b_zero_point), requantized. */
struct nn_mul {
  struct nn_broadcast shape;
  int a_zero_point, b_zero_point;
  struct nn_rescale output;
  int output_zero_point, lo, hi;
};

KERNEL void nn_mul(const struct nn_mul *mul, const int8_t *a, const int8_t *b, int8_t *output);

/* output[i] = table[(uint8_t)input[i]]: QUANTIZE between scales, RELU, HARD_SWISH, LOGISTIC, ... */
KERNEL void nn_table(int count, const int8_t table[256], const int8_t *input, int8_t *output);

#endif
