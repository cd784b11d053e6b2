/* SPDX-License-Identifier: Apache-2.0 */
/* Any kernel and stride over one plane: four output rows of a column at a time, so that each word
   (in plain C: each tap) of weights is loaded for four of them. */

#ifndef NN_DEPTHWISE_GENERAL_H
#define NN_DEPTHWISE_GENERAL_H

#include "nn_depthwise_shape.h"
#include "nn_primitives.h"

enum { NN_DEPTHWISE_ROWS = 4 };

/* What the tiles of a channel share. Steps between rows are bytes. */
struct nn_depthwise_tile {
  int32_t bias, multiplier;
  uint32_t parameters;
  int left_shift;
  int row_bytes;      /* to the next row of the plane */
  int next_output;    /* to the row of the plane where the next output row begins */
  int row_step;       /* to the next output row */
  int row_words;      /* of weights, from one row of the kernel to the next */
};

#ifndef NN_NO_DOTS
/* A channel's kernel as it meets words of pixels when its first column is lane 0, 1, 2 or 3:
   [lane][kernel row][word]. */
KERNEL void nn_depthwise_shift(const struct nn_depthwise *d, const nn_word *taps,
                               nn_word *shifted) {
  int words = NN_DIVIDE_UP(d->kernel_width, 4), all = NN_DIVIDE_UP(d->kernel_width + 3, 4);
  for (int lane = 0; lane < 4; lane++) {
    const nn_word *from = taps;
    for (int row = 0; row < d->kernel_height; row++) {
      uint32_t before = 0;
      for (int i = 0; i < all; i++) {
        uint32_t word = i < words ? *from++ : 0;
        *shifted++ = lane == 0 ? word : word << 8 * lane | before >> (32 - 8 * lane);
        before = word;
      }
    }
  }
}

/* Sums of one word of weights with words of four rows. */
#define NN_TILE_DOTS(in, weight)                                              \
  do {                                                                        \
    s0 = nn_dot8(s0, *(const nn_word *)(in), weight);                         \
    if (rows == 4) {                                                          \
      s1 = nn_dot8(s1, *(const nn_word *)((in) + t.next_output), weight);     \
      s2 = nn_dot8(s2, *(const nn_word *)((in) + 2 * t.next_output), weight); \
      s3 = nn_dot8(s3, *(const nn_word *)((in) + 3 * t.next_output), weight); \
    }                                                                         \
  } while (0)

/* `in` is the word of the first tap; `rows` is 4 or 1. */
KERNEL void nn_depthwise_tile(const struct nn_depthwise *d, struct nn_depthwise_tile t, int rows,
                              int words, const int8_t *in, const nn_word *weights, int8_t *out) {
  int32_t s0 = t.bias, s1 = t.bias, s2 = t.bias, s3 = t.bias;
  for (int row = d->kernel_height; row != 0; row--) {
    for (int i = 0; i < words; i++) NN_TILE_DOTS(in + 4 * i, weights[i]);
    in += t.row_bytes;
    weights += t.row_words;
  }
#else
#define NN_TILE_TAP(in, tap)                  \
  do {                                        \
    int32_t weight = (tap);                   \
    s0 += (in)[0] * weight;                   \
    if (rows == 4) {                          \
      s1 += (in)[t.next_output] * weight;     \
      s2 += (in)[2 * t.next_output] * weight; \
      s3 += (in)[3 * t.next_output] * weight; \
    }                                         \
  } while (0)

/* `in` is the first tap's pixel; `rows` is 4 or 1. */
KERNEL void nn_depthwise_tile(const struct nn_depthwise *d, struct nn_depthwise_tile t, int rows,
                              int words, const int8_t *in, const nn_word *weights, int8_t *out) {
  int32_t s0 = t.bias, s1 = t.bias, s2 = t.bias, s3 = t.bias;
  (void)words;
  for (int row = d->kernel_height; row != 0; row--) {
    const int8_t *taps = (const int8_t *)weights;
    for (int i = 0; i < d->kernel_width; i++) NN_TILE_TAP(in + i, taps[i]);
    in += t.row_bytes;
    weights += t.row_words;
  }
#endif
#define NN_TILE_STORE(index)                                                     \
  out[(index)*t.row_step] = (int8_t)nn_requantize(                               \
      (int32_t)((uint32_t)s##index << t.left_shift), t.multiplier, t.parameters, \
      d->output_zero_point, d->lo, d->hi)
  NN_TILE_STORE(0);
  if (rows == 4) {
    NN_TILE_STORE(1);
    NN_TILE_STORE(2);
    NN_TILE_STORE(3);
  }
#undef NN_TILE_STORE
}

/* One output channel. */
KERNEL void nn_depthwise_general(const struct nn_depthwise *d, const nn_word *plane, int row_bytes,
                                 const nn_word *weights, const nn_word *taps, int left_shift,
                                 int8_t *output, const struct nn_steps *steps, nn_word *shifted) {
  const nn_word *end = weights + NN_DEPTHWISE_END(d->kernel_height, d->kernel_width, d->format);
  struct nn_depthwise_tile t = {.bias = (int32_t)weights[0],
                                .multiplier = (int32_t)end[0],
                                .parameters = end[1],
                                .left_shift = left_shift,
                                .row_bytes = row_bytes,
                                .next_output = d->stride_y * row_bytes,
                                .row_step = steps->row};
#ifndef NN_NO_DOTS
  t.row_words = NN_DIVIDE_UP(d->kernel_width + 3, 4);
  nn_depthwise_shift(d, taps, shifted);
#else
  t.row_words = NN_DIVIDE_UP(d->kernel_width, 4);
  (void)shifted;
#endif
  const int8_t *in = (const int8_t *)plane;
  for (int y = 0; y < d->height;) {
    int rows = d->height - y >= NN_DEPTHWISE_ROWS ? NN_DEPTHWISE_ROWS : 1;
    int8_t *out = output;
    for (int x = 0, column = 0; x < d->width; x++, column += d->stride_x, out += steps->pixel) {
#ifndef NN_NO_DOTS
      int lane = column & 3, words = (d->kernel_width + lane + 3) >> 2;
      const nn_word *kernel = shifted + lane * d->kernel_height * t.row_words;
      const int8_t *first = in + (column & ~3);
#else
      int words = 0;
      const nn_word *kernel = taps;
      const int8_t *first = in + column;
#endif
      if (rows == NN_DEPTHWISE_ROWS) {
        nn_depthwise_tile(d, t, NN_DEPTHWISE_ROWS, words, first, kernel, out);
      } else {
        nn_depthwise_tile(d, t, 1, words, first, kernel, out);
      }
    }
    y += rows;
    in += rows * t.next_output;
    output += rows * steps->row;
  }
}

#endif
