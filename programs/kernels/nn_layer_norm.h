/* SPDX-License-Identifier: Apache-2.0 */
/* Layer norm with I-BERT's integers, of a sum of two branches: int32 sums [row][channel] with a
   scale each channel, and an int8 tensor or none; to int8.

   Both branches are taken to one scale, x, held within +-limit; then for each row of n values:

     mean = floor(sum of x / n + 1/2), y = x - mean
     std = floor(sqrt(sum of y^2)), factor = floor((2^31 - 1) / std)
     out = floor(y * factor / 2^shift) + bias, requantized by a multiplier each channel

   limit is floor(sqrt((2^32 - 1) / n) / 2), so that the squares, of at most (2 * limit)^2 each, sum
   to less than 2^32; the sums below may wrap on the way, as only that result counts. y * factor
   has 32 bits: |y| <= std, as y is whole. I-BERT divides 2^31, which would be one too many for
   |y| = std; it has 22 bits for x and a shift for the squares instead of a limit, and takes a
   mean's half to the even side. `shift` is 1 as there, or more if the biases, which are divided
   by the weights, would not fit. */

#ifndef NN_LAYER_NORM_H
#define NN_LAYER_NORM_H

#include "nn_gelu.h"
#include "nn_primitives.h"

struct nn_layer_norm {
  int rows, channels;
  int left; /* of the int32 sums, before they are multiplied */
  int32_t limit;
  /* Of the int8 branch: (value * multiplier + offset) >> right. */
  int32_t residual_multiplier, residual_offset;
  int residual_right;
  int shift;
  int output_zero_point, lo, hi;
};

/* Bytes of scratch: a row of x. */
#define NN_LAYER_NORM_SCRATCH(channels) (4 * (channels))

/* floor(sqrt(value)), bit by bit. */
KERNEL uint32_t nn_square_root(uint32_t value) {
  uint32_t root = 0;
  for (uint32_t bit = 1u << 30; bit != 0; bit >>= 2) {
    uint32_t next = root + bit;
    root >>= 1;
    if (value >= next) {
      value -= next;
      root += bit;
    }
  }
  return root;
}

/* A row of x: their sum, and in `squares` that of their squares, both as far as 32 bits go. */
KERNEL uint32_t nn_layer_norm_add(const struct nn_layer_norm *norm, int with_residual,
                                  const int32_t *sums, const int8_t *residual,
                                  const nn_word *channels, nn_word *x_row, uint32_t *squares) {
  uint32_t total = 0, square = 0;
#pragma GCC unroll 4
  for (int i = 0; i < norm->channels; i++, channels += 4) {
    int32_t x = nn_high_signed((int32_t)((uint32_t)sums[i] << norm->left), (int32_t)channels[0]);
    if (with_residual) {
      x += (residual[i] * norm->residual_multiplier + norm->residual_offset) >>
           norm->residual_right;
    }
    if (__builtin_expect(x > norm->limit, 0)) x = norm->limit;
    if (__builtin_expect(x < -norm->limit, 0)) x = -norm->limit;
    x_row[i] = (uint32_t)x;
    total += (uint32_t)x;
    square += (uint32_t)x * (uint32_t)x;
  }
  *squares = square;
  return total;
}

/* `channels` are four words each: the multiplier of the sums (x = high word of their product),
   bias, and the output's multiplier and parameters. `residual` may be NULL. */
KERNEL void nn_layer_norm(const struct nn_layer_norm *norm, const int32_t *sums,
                          const int8_t *residual, const nn_word *channels, int8_t *output,
                          nn_word *scratch) {
  int n = norm->channels;
  for (int row = 0; row < norm->rows; row++) {
    uint32_t squares;
    uint32_t total =
        residual ? nn_layer_norm_add(norm, 1, sums, residual, channels, scratch, &squares)
                 : nn_layer_norm_add(norm, 0, sums, residual, channels, scratch, &squares);
    /* Positive before it is divided, so that the quotient is rounded down. */
    uint32_t offset = (uint32_t)n * (uint32_t)norm->limit;
    uint32_t mean = (total + offset + (uint32_t)n / 2) / (uint32_t)n - (uint32_t)norm->limit;
    uint32_t std = nn_square_root(squares - 2 * mean * total + (uint32_t)n * mean * mean);
    int32_t factor = 0x7fffffff / (int32_t)(std == 0 ? 1 : std);
    const nn_word *of = channels;
#pragma GCC unroll 4
    for (int i = 0; i < n; i++, of += 4) {
      int32_t y = (int32_t)(scratch[i] - mean) * factor;
      output[i] = (int8_t)nn_requantize((y >> norm->shift) + (int32_t)of[1], (int32_t)of[2], of[3],
                                        norm->output_zero_point, norm->lo, norm->hi);
    }
    sums += n, output += n;
    if (residual) residual += n;
  }
}

#endif
