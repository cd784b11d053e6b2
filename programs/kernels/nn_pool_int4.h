/* SPDX-License-Identifier: Apache-2.0 */
/* Pools and MEAN of int4 activations: eight channels, a word, at a time. */

#ifndef NN_POOL_INT4_H
#define NN_POOL_INT4_H

#include "nn_lanes.h"
#include "nn_pool.h"

/* A window of words, from its first on; steps are words. */
struct nn_words {
  const nn_word *first;
  int rows, columns, row_step, column_step;
};

KERNEL struct nn_words nn_window_int4(const struct nn_pool *pool, const nn_word *input, int y,
                                      int x) {
  struct nn_window window = nn_window(pool, y, x);
  int words = NN_DIVIDE_UP(pool->channels, 8);
  return (struct nn_words){input + window.pixel * words, window.rows, window.columns,
                           pool->input_width * words, words};
}

/* Adds up eight channels onto `first`. */
KERNEL void nn_sum_words(const struct nn_words *window, int32_t first, int32_t sums[8]) {
  int32_t s0 = first, s1 = first, s2 = first, s3 = first;
  int32_t s4 = first, s5 = first, s6 = first, s7 = first;
  const nn_word *row = window->first;
  for (int i = window->rows; i != 0; i--, row += window->row_step) {
    const nn_word *word = row;
    for (int k = window->columns; k != 0; k--, word += window->column_step) {
      uint32_t eight = *word;
      s0 = NN_ADD_NIBBLE(s0, eight, 0), s1 = NN_ADD_NIBBLE(s1, eight, 1);
      s2 = NN_ADD_NIBBLE(s2, eight, 2), s3 = NN_ADD_NIBBLE(s3, eight, 3);
      s4 = NN_ADD_NIBBLE(s4, eight, 4), s5 = NN_ADD_NIBBLE(s5, eight, 5);
      s6 = NN_ADD_NIBBLE(s6, eight, 6), s7 = NN_ADD_NIBBLE(s7, eight, 7);
    }
  }
  sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
  sums[4] = s4, sums[5] = s5, sums[6] = s6, sums[7] = s7;
}

/* Only the channels that exist are other than 0. */
KERNEL void nn_average_pool_int4(const struct nn_pool *pool, const nn_word *input,
                                 nn_word *output) {
  struct nn_division by = {0, 0, 0, 0};
  for (int y = 0; y < pool->height; y++) {
    for (int x = 0; x < pool->width; x++) {
      struct nn_words window = nn_window_int4(pool, input, y, x);
      if (window.rows * window.columns != by.count) by = nn_division(window.rows * window.columns);
      for (int left = pool->channels; left > 0; left -= 8, window.first++) {
        int32_t v[8];
        nn_sum_words(&window, by.first, v);
#pragma GCC unroll 8
        for (int i = 0; i < 8; i++) {
          v[i] = i < left ? nn_clamp(nn_average(v[i], &by), pool->lo, pool->hi) : 0;
        }
        nn_store_eight((int8_t *)output++, 4, 8, v);
      }
    }
  }
}

KERNEL void nn_max_pool_int4(const struct nn_pool *pool, const nn_word *input, nn_word *output) {
  for (int y = 0; y < pool->height; y++) {
    for (int x = 0; x < pool->width; x++) {
      struct nn_words window = nn_window_int4(pool, input, y, x);
      for (int left = pool->channels; left > 0; left -= 8, window.first++) {
        int32_t v[8];
        for (int i = 0; i < 8; i++) v[i] = i < left ? pool->lo : 0;
        const nn_word *row = window.first;
        for (int i = window.rows; i != 0; i--, row += window.row_step) {
          const nn_word *word = row;
          for (int k = window.columns; k != 0; k--, word += window.column_step) {
#pragma GCC unroll 8
            for (int n = 0; n < 8; n++) {
              int32_t value = NN_PICK_NIBBLE(*word, n, 1);
              if (n < left && value > v[n]) v[n] = value;
            }
          }
        }
        for (int i = 0; i < 8; i++) v[i] = i < left && v[i] > pool->hi ? pool->hi : v[i];
        nn_store_eight((int8_t *)output++, 4, 8, v);
      }
    }
  }
}

/* MEAN of int4 over the pixels of an image, to int8 or int4; `outer` is 1, `inner` the channels. */
KERNEL void nn_mean_int4(const struct nn_mean *mean, int output_bits, int lo, int hi,
                         const nn_word *input, int8_t *output) {
  int words = NN_DIVIDE_UP(mean->inner, 8);
  struct nn_words all = {input, 1, mean->count, 0, words};
  int32_t first = -mean->input_zero_point * mean->count;
  for (int left = mean->inner; left > 0; left -= 8, all.first++) {
    int32_t v[8];
    nn_sum_words(&all, first, v);
#pragma GCC unroll 8
    for (int i = 0; i < 8; i++) {
      int32_t shifted = (int32_t)((uint32_t)v[i] << mean->output.left_shift);
      int32_t value = nn_requantize(shifted, mean->output.multiplier, mean->output.parameters,
                                    mean->output_zero_point, lo, hi);
      v[i] = i < left ? value : 0;
    }
    nn_store_eight(output, output_bits, left < 8 ? left : 8, v);
    output += nn_eight_bytes(output_bits);
  }
}

#endif
