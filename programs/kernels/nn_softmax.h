/* SPDX-License-Identifier: Apache-2.0 */
/* SOFTMAX, int8 to int8 (scale 1/256, zero point -128), as TensorFlow Lite Micro computes it.

   The exponential of a difference to the row's largest value depends on 256 differences alone: a
   table holds them, with 0 integer bits, 0 where the difference is too large to count
   (`softmax_exponentials` in tools/quant/tercet_model/tables.py). What is left is their sum, its
   reciprocal, and one requantization an output.

   A row whose exponentials sum to 256 or more stops TensorFlow Lite Micro; here its outputs are
   wrong. It takes at least 256 values next to the largest. */

#ifndef NN_SOFTMAX_H
#define NN_SOFTMAX_H

#include "nn_primitives.h"
#include "nn_types.h"

struct nn_softmax {
  int rows, depth;
};

/* Integer bits of the sum of exponentials: up to 4,096 terms of at most 1. */
enum { NN_SOFTMAX_SUM_BITS = 12, NN_SOFTMAX_OUTPUT_BITS = 8 };

/* gemmlowp's fixed-point product: of two values with a and b integer bits it has a + b. */
KERNEL int32_t nn_fixed_product(int32_t a, int32_t b) { return nn_scale(a, b, 0); }

/* 1 / (1 + a) for a from 0 to 1, all with 0 integer bits, by Newton's method as gemmlowp does it:
   half_denominator is (1 + a) / 2, x its reciprocal with 2 integer bits. */
KERNEL int32_t nn_reciprocal_of_one_plus(int32_t a) {
  const int32_t one = INT32_MAX, at_0 = 1515870810, slope = -1010580540; /* 48/17 and -32/17 */
  int32_t half_denominator = (int32_t)(((int64_t)a + one + 1) >> 1);
  int32_t x = at_0 + nn_fixed_product(half_denominator, slope);
  for (int i = 0; i < 3; i++) {
    int32_t error = (1 << 29) - nn_fixed_product(half_denominator, x);
    int32_t step = nn_fixed_product(x, error);
    /* Two integer bits more, at most what fits. */
    step = step > INT32_MAX >> 2 ? INT32_MAX : step < INT32_MIN >> 2 ? INT32_MIN : step * 4;
    x += step;
  }
  return x > INT32_MAX >> 1 ? INT32_MAX : x * 2;
}

KERNEL void nn_softmax(const struct nn_softmax *softmax, const int8_t *input,
                       const int32_t table[256], int8_t *output) {
  int depth = softmax->depth;
  for (int row = 0; row < softmax->rows; row++, input += depth, output += depth) {
    int32_t largest = -128;
    uint32_t sum = 0;
    for (int i = 0; i < depth; i++) {
      if (input[i] > largest) largest = input[i];
    }
    const int32_t *of_largest = table + largest;
    for (int i = 0; i < depth; i++) {
      /* Rounded to nearest. An exponential is not negative, and may be 2^31 - 1. */
      uint32_t exponential = (uint32_t)of_largest[-input[i]];
      sum += (exponential + (1u << (NN_SOFTMAX_SUM_BITS - 1))) >> NN_SOFTMAX_SUM_BITS;
    }
    int headroom = 0;
    for (uint32_t bits = sum; (int32_t)bits >= 0; bits <<= 1) headroom++;
    int32_t fraction = (int32_t)((sum << headroom) - (1u << 31));
    int32_t scale = nn_reciprocal_of_one_plus(fraction);
    int shift = NN_SOFTMAX_SUM_BITS - headroom + 31 - NN_SOFTMAX_OUTPUT_BITS;
    uint32_t parameters = (uint32_t)shift | 0x7f808000u; /* zero point and lo -128, hi 127 */
    for (int i = 0; i < depth; i++) {
      output[i] = (int8_t)nn_requantize(of_largest[-input[i]], scale, parameters, -128, -128, 127);
    }
  }
}

#endif
