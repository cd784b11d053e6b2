/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D, MAX_POOL_2D and MEAN over rows and columns. */

#ifndef NN_POOL_H
#define NN_POOL_H

#include "nn_primitives.h"
#include "nn_types.h"

/* Zero points and scales of input and output are equal. */
struct nn_pool {
  int input_height, input_width, channels;
  int height, width; /* of the output */
  int kernel_height, kernel_width;
  int stride_y, stride_x;
  int pad_top, pad_left;
  int lo, hi;
};

/* The part of a window that lies in the image; `pixel` is the number of its first one. */
struct nn_window {
  int pixel, rows, columns;
};

KERNEL struct nn_window nn_window(const struct nn_pool *pool, int y, int x) {
  int top = y * pool->stride_y - pool->pad_top, left = x * pool->stride_x - pool->pad_left;
  int bottom = top + pool->kernel_height, right = left + pool->kernel_width;
  if (top < 0) top = 0;
  if (left < 0) left = 0;
  if (bottom > pool->input_height) bottom = pool->input_height;
  if (right > pool->input_width) right = pool->input_width;
  return (struct nn_window){top * pool->input_width + left, bottom - top, right - left};
}

/* How to divide sums of `count` int8 by `count`, half away from zero: `first` makes a sum positive
   and adds the half; a negative sum of an even count lacks one to round down at the half. The
   quotient by the reciprocal is exact while sum * count < 2^32. */
struct nn_division {
  int32_t count, first, even;
  uint32_t reciprocal;
};

enum { NN_DIVISION_LIMIT = 4096 };

KERNEL struct nn_division nn_division(int count) {
  struct nn_division by = {count, 128 * count + count / 2, -(~count & 1), 0};
  if (count > 1 && count <= NN_DIVISION_LIMIT) by.reciprocal = 0xffffffffu / (uint32_t)count + 1;
  return by;
}

/* `sum` includes by->first. */
KERNEL int32_t nn_average(int32_t sum, const struct nn_division *by) {
  uint32_t positive = (uint32_t)(sum + ((sum - by->first) >> 31 & by->even));
  if (by->reciprocal == 0) return (int32_t)(positive / (uint32_t)by->count) - 128;
  return (int32_t)((uint64_t)positive * by->reciprocal >> 32) - 128;
}

#ifndef NN_NO_DOTS
/* Adds four channels of a strip of pixels: a dot with a single one picks a byte and adds it. */
#define NN_SUM_WORD(word)               \
  do {                                  \
    uint32_t four = (word);             \
    s0 = nn_dot8(s0, four, 0x00000001); \
    s1 = nn_dot8(s1, four, 0x00000100); \
    s2 = nn_dot8(s2, four, 0x00010000); \
    s3 = nn_dot8(s3, four, 0x01000000); \
  } while (0)
#define NN_SUM_COLUMNS(pixel, columns, step)                                     \
  _Pragma("GCC unroll 4") for (const int8_t *end = (pixel) + (columns) * (step); \
                               (pixel) != end; (pixel) += (step))                \
      NN_SUM_WORD(*(const nn_word *)(pixel))
#else
#define NN_SUM_COLUMNS(pixel, columns, step)                                                  \
  for (const int8_t *end = (pixel) + (columns) * (step); (pixel) != end; (pixel) += (step)) { \
    s0 += (pixel)[0];                                                                         \
    s1 += (pixel)[1];                                                                         \
    s2 += (pixel)[2];                                                                         \
    s3 += (pixel)[3];                                                                         \
  }
#endif

/* An average is within int8's bounds, which the compiler does not know. */
KERNEL int8_t nn_pool_value(const struct nn_pool *pool, int32_t value) {
  if (pool->lo > -128 && value < pool->lo) value = pool->lo;
  if (pool->hi < 127 && value > pool->hi) value = pool->hi;
  return (int8_t)value;
}

/* Four channels of a window from `row` on; in Xtdot they are a word. */
KERNEL void nn_average_four(const struct nn_pool *pool, struct nn_window window, const int8_t *row,
                            const struct nn_division *by, int8_t *output) {
  int32_t s0 = by->first, s1 = by->first, s2 = by->first, s3 = by->first;
  for (int i = window.rows; i != 0; i--, row += pool->input_width * pool->channels) {
    const int8_t *pixel = row;
    NN_SUM_COLUMNS(pixel, window.columns, pool->channels);
  }
  output[0] = nn_pool_value(pool, nn_average(s0, by));
  output[1] = nn_pool_value(pool, nn_average(s1, by));
  output[2] = nn_pool_value(pool, nn_average(s2, by));
  output[3] = nn_pool_value(pool, nn_average(s3, by));
}

KERNEL void nn_average_one(const struct nn_pool *pool, struct nn_window window, const int8_t *row,
                           const struct nn_division *by, int8_t *output) {
  int32_t sum = by->first;
  for (int i = window.rows; i != 0; i--, row += pool->input_width * pool->channels) {
    const int8_t *pixel = row;
    for (int k = window.columns; k != 0; k--, pixel += pool->channels) sum += *pixel;
  }
  *output = nn_pool_value(pool, nn_average(sum, by));
}

/* Rounds half away from zero and divides by the cells inside the image. */
KERNEL void nn_average_pool(const struct nn_pool *pool, const int8_t *input, int8_t *output) {
#ifndef NN_NO_DOTS
  int fours = pool->channels % 4 == 0 ? pool->channels / 4 : 0;
#else
  int fours = pool->channels / 4;
#endif
  struct nn_division by = {0, 0, 0, 0};
  for (int y = 0; y < pool->height; y++) {
    for (int x = 0; x < pool->width; x++) {
      struct nn_window window = nn_window(pool, y, x);
      const int8_t *first = input + window.pixel * pool->channels;
      if (window.rows * window.columns != by.count) by = nn_division(window.rows * window.columns);
      for (int i = 0; i < fours; i++, first += 4, output += 4) {
        nn_average_four(pool, window, first, &by, output);
      }
      for (int i = 4 * fours; i < pool->channels; i++) {
        nn_average_one(pool, window, first++, &by, output++);
      }
    }
  }
}

#define NN_LARGER(largest, value)             \
  do {                                        \
    int32_t other = (value);                  \
    if (other > (largest)) (largest) = other; \
  } while (0)

/* `channels`, 4 or 1, of a window from `row` on. */
KERNEL void nn_max_window(const struct nn_pool *pool, struct nn_window window, const int8_t *row,
                          int channels, int8_t *output) {
  int32_t m0 = pool->lo, m1 = m0, m2 = m0, m3 = m0;
  for (int i = window.rows; i != 0; i--, row += pool->input_width * pool->channels) {
    const int8_t *pixel = row, *end = row + window.columns * pool->channels;
    for (; pixel != end; pixel += pool->channels) {
      NN_LARGER(m0, pixel[0]);
      if (channels == 4) {
        NN_LARGER(m1, pixel[1]);
        NN_LARGER(m2, pixel[2]);
        NN_LARGER(m3, pixel[3]);
      }
    }
  }
  output[0] = (int8_t)(m0 > pool->hi ? pool->hi : m0);
  if (channels == 4) {
    output[1] = (int8_t)(m1 > pool->hi ? pool->hi : m1);
    output[2] = (int8_t)(m2 > pool->hi ? pool->hi : m2);
    output[3] = (int8_t)(m3 > pool->hi ? pool->hi : m3);
  }
}

KERNEL void nn_max_pool(const struct nn_pool *pool, const int8_t *input, int8_t *output) {
  for (int y = 0; y < pool->height; y++) {
    for (int x = 0; x < pool->width; x++) {
      struct nn_window window = nn_window(pool, y, x);
      const int8_t *first = input + window.pixel * pool->channels;
      for (int i = pool->channels / 4; i != 0; i--, first += 4, output += 4) {
        nn_max_window(pool, window, first, 4, output);
      }
      for (int i = pool->channels % 4; i != 0; i--) {
        nn_max_window(pool, window, first++, 1, output++);
      }
    }
  }
}

#undef NN_LARGER

/* MEAN over [outer][count][inner] to [outer][inner]; NHWC over rows and columns: {1, H * W, C}.
   `output` holds the division by count: `mean_rescale` in tools/quant/tercet_model/tables.py. */
struct nn_mean {
  int outer, count, inner;
  int input_zero_point;
  struct nn_rescale output;
  int output_zero_point;
};

KERNEL int8_t nn_mean_value(const struct nn_mean *mean, int32_t sum) {
  int32_t shifted = (int32_t)((uint32_t)sum << mean->output.left_shift);
  return (int8_t)nn_requantize(shifted, mean->output.multiplier, mean->output.parameters,
                               mean->output_zero_point, -128, 127);
}

KERNEL void nn_mean(const struct nn_mean *mean, const int8_t *input, int8_t *output) {
  int32_t first = -mean->input_zero_point * mean->count;
#ifndef NN_NO_DOTS
  int fours = mean->inner % 4 == 0 ? mean->inner / 4 : 0;
#else
  int fours = mean->inner / 4;
#endif
  for (int i = 0; i < mean->outer; i++, input += mean->count * mean->inner) {
    const int8_t *from = input;
    for (int k = 0; k < fours; k++, from += 4, output += 4) {
      int32_t s0 = first, s1 = first, s2 = first, s3 = first;
      const int8_t *pixel = from;
      NN_SUM_COLUMNS(pixel, mean->count, mean->inner);
      output[0] = nn_mean_value(mean, s0);
      output[1] = nn_mean_value(mean, s1);
      output[2] = nn_mean_value(mean, s2);
      output[3] = nn_mean_value(mean, s3);
    }
    for (int k = 4 * fours; k < mean->inner; k++, from++) {
      int32_t sum = first;
      const int8_t *pixel = from;
      for (int n = mean->count; n != 0; n--, pixel += mean->inner) sum += *pixel;
      *output++ = nn_mean_value(mean, sum);
    }
  }
}

#ifndef NN_NO_DOTS
#undef NN_SUM_WORD
#endif
#undef NN_SUM_COLUMNS

#endif
