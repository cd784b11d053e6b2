/* SPDX-License-Identifier: Apache-2.0 */
/* ADD, SUB, MUL, and every operator from one int8 to one int8 by a table. Layout does not matter
   as long as it is that of all operands. */

#ifndef NN_ELEMENTWISE_H
#define NN_ELEMENTWISE_H

#include "nn_move.h"
#include "nn_primitives.h"
#include "nn_types.h"

/* Which element of each operand meets: the output is [outer][middle][inner], an operand's step
   of 0 repeats it. Same shapes: {1, 1, count}, steps of 1. One value a channel: {1, pixels,
   channels} with a middle step of 0. */
struct nn_broadcast {
  int outer, middle, inner;
  int a_outer, a_middle, a_inner; /* steps in elements; the inner ones are 1 or 0 */
  int b_outer, b_middle, b_inner;
};

/* ADD and SUB as TensorFlow Lite computes them. An int8 input has 256 values, so tables hold the
   rescaled inputs, from that of -128 on: MultiplyByQuantizedMultiplier((value - zero point) << 20,
   its multiplier and shift). SUB is an ADD whose second table is negated. Inputs of one scale and
   zero point may share a table. By `sum_tables` in tools/quant/tercet_model/tables.py. */
struct nn_add {
  struct nn_broadcast shape;
  struct nn_rescale output;
  int output_zero_point, lo, hi;
};

/* A sum as an activation. */
KERNEL int8_t nn_rescaled(int32_t sum, const struct nn_rescale *output, int zero_point, int lo,
                          int hi) {
  int32_t shifted = (int32_t)((uint32_t)sum << output->left_shift);
  return (int8_t)nn_requantize(shifted, output->multiplier, output->parameters, zero_point, lo,
                               hi);
}

#define NN_ADD(sum) nn_rescaled(sum, &add->output, add->output_zero_point, add->lo, add->hi)

/* A run of elements; steps are 1 or 0. */
KERNEL void nn_add_run(const struct nn_add *add, int count, const int8_t *a, int a_step,
                       const int8_t *b, int b_step, const int32_t *a_zero, const int32_t *b_zero,
                       int8_t *output) {
#pragma GCC unroll 4
  for (int8_t *end = output + count; output != end; output++, a += a_step, b += b_step) {
    *output = NN_ADD(a_zero[*a] + b_zero[*b]);
  }
}

#ifndef NN_NO_DOTS
/* An entry for lane `lane` of a word: the dot multiplies that byte by the size of an entry. */
#define NN_ADD_ENTRY(table, word, lane) \
  (*(const int32_t *)((const char *)(table) + nn_first8(word, sizeof *(table) << 8 * (lane))))
#define NN_ADD_LANE(lane) \
  NN_ADD(NN_ADD_ENTRY(a_zero, a_word, lane) + NN_ADD_ENTRY(b_zero, b_word, lane))

/* Words of both operands: four loads of bytes and eight shifts less in four elements. */
KERNEL void nn_add_words(const struct nn_add *add, int words, const nn_word *a, const nn_word *b,
                         const int32_t *a_zero, const int32_t *b_zero, int8_t *output) {
  for (int8_t *end = output + 4 * words; output != end; output += 4) {
    uint32_t a_word = *a++, b_word = *b++;
    int8_t first = NN_ADD_LANE(0), second = NN_ADD_LANE(1), third = NN_ADD_LANE(2);
    nn_store_four(output, first, second, third, NN_ADD_LANE(3));
  }
}
#endif

KERNEL void nn_add(const struct nn_add *add, const int8_t *a, const int8_t *b,
                   const int32_t a_table[256], const int32_t b_table[256], int8_t *output) {
  const struct nn_broadcast *shape = &add->shape;
  const int32_t *a_zero = a_table + 128, *b_zero = b_table + 128; /* of the value 0 */
#ifndef NN_NO_DOTS
  if (shape->outer * shape->middle == 1 && shape->a_inner + shape->b_inner == 2) {
    int words = shape->inner / 4, rest = shape->inner % 4;
    nn_add_words(add, words, (const nn_word *)a, (const nn_word *)b, a_zero, b_zero, output);
    a += 4 * words, b += 4 * words, output += 4 * words;
    nn_add_run(add, rest, a, 1, b, 1, a_zero, b_zero, output);
    return;
  }
#endif
  for (int i = 0; i < shape->outer; i++, a += shape->a_outer, b += shape->b_outer) {
    const int8_t *a_run = a, *b_run = b;
    for (int k = 0; k < shape->middle; k++) {
      nn_add_run(add, shape->inner, a_run, shape->a_inner, b_run, shape->b_inner, a_zero, b_zero,
                 output);
      a_run += shape->a_middle, b_run += shape->b_middle, output += shape->inner;
    }
  }
}

#undef NN_ADD
#undef NN_ADD_ENTRY
#undef NN_ADD_LANE

/* (a - a_zero_point) * (b - b_zero_point), requantized. */
struct nn_mul {
  struct nn_broadcast shape;
  int a_zero_point, b_zero_point;
  struct nn_rescale output;
  int output_zero_point, lo, hi;
};

KERNEL void nn_mul_run(const struct nn_mul *mul, const int8_t *a, const int8_t *b,
                       int8_t *output) {
  int a_step = mul->shape.a_inner, b_step = mul->shape.b_inner;
#pragma GCC unroll 4
  for (int8_t *end = output + mul->shape.inner; output != end; output++) {
    int32_t product = (*a - mul->a_zero_point) * (*b - mul->b_zero_point);
    *output = nn_rescaled(product, &mul->output, mul->output_zero_point, mul->lo, mul->hi);
    a += a_step, b += b_step;
  }
}

KERNEL void nn_mul(const struct nn_mul *mul, const int8_t *a, const int8_t *b, int8_t *output) {
  const struct nn_broadcast *shape = &mul->shape;
  for (int i = 0; i < shape->outer; i++, a += shape->a_outer, b += shape->b_outer) {
    const int8_t *a_run = a, *b_run = b;
    for (int k = 0; k < shape->middle; k++) {
      nn_mul_run(mul, a_run, b_run, output);
      a_run += shape->a_middle, b_run += shape->b_middle, output += shape->inner;
    }
  }
}

/* output[i] = table[input[i] + 128]: QUANTIZE between scales, RELU, HARD_SWISH, LOGISTIC, ... The
   output may be the input. */
KERNEL void nn_table(int count, const int8_t table[256], const int8_t *input, int8_t *output) {
  const int8_t *zero = table + 128;
  for (int8_t *end = output + (count & ~3); output != end; output += 4, input += 4) {
    int a = input[0], b = input[1], c = input[2], d = input[3];
    nn_store_four(output, zero[a], zero[b], zero[c], zero[d]);
  }
  for (int i = 0; i < (count & 3); i++) output[i] = zero[input[i]];
}

#endif
