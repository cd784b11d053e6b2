/* SPDX-License-Identifier: Apache-2.0 */
/* From int32 sums [row][channel] to int8: a multiplier and parameters for each channel.

   In order: memory is read and written front to back, and each output loads its parameters. In
   blocks: those of four channels stay in registers while all rows are walked, with steps of a row.

   `each` has (multiplier, parameters of xt.rqd) for each channel, as the ends of a convolution's
   blocks; `output` starts at a word. */

#ifndef NN_REQUANTIZE_H
#define NN_REQUANTIZE_H

#include "nn_move.h"
#include "nn_primitives.h"

struct nn_requantize {
  int rows, channels;
  int output_zero_point, lo, hi;
  const uint8_t *left_shifts; /* one a channel; NULL: none has any */
};

KERNEL int nn_requantize_left(const struct nn_requantize *layer, int channel) {
  return layer->left_shifts == NULL ? 0 : layer->left_shifts[channel];
}

KERNEL int8_t nn_requantize_one(const struct nn_requantize *layer, int32_t sum, uint32_t multiplier,
                                uint32_t parameters, int left) {
  return (int8_t)nn_requantize((int32_t)((uint32_t)sum << left), (int32_t)multiplier, parameters,
                               layer->output_zero_point, layer->lo, layer->hi);
}

KERNEL void nn_requantize_in_order(const struct nn_requantize *layer, const int32_t *sums,
                                   const nn_word *each, int8_t *output) {
  enum { UNROLLED = 16 };
  for (int row = 0; row < layer->rows; row++) {
    const nn_word *of = each;
    int channel = 0;
    for (; channel + UNROLLED <= layer->channels; channel += UNROLLED) {
#pragma GCC unroll 16
      for (int i = 0; i < UNROLLED; i++) {
        int left = nn_requantize_left(layer, channel + i);
        output[i] = nn_requantize_one(layer, sums[i], of[2 * i], of[2 * i + 1], left);
        NN_STORE_APART();
      }
      sums += UNROLLED, of += 2 * UNROLLED, output += UNROLLED;
    }
    for (int rest = layer->channels % UNROLLED; rest != 0; rest--, channel++, of += 2) {
      int left = nn_requantize_left(layer, channel);
      *output++ = nn_requantize_one(layer, *sums++, of[0], of[1], left);
    }
  }
}

/* `channels` of all rows: 4 or 1. */
KERNEL void nn_requantize_block(const struct nn_requantize *layer, int channels,
                                const int32_t *sums, const nn_word *each, int channel,
                                int8_t *output) {
  uint32_t m0 = each[0], p0 = each[1], m1 = 0, p1 = 0, m2 = 0, p2 = 0, m3 = 0, p3 = 0;
  int l0 = nn_requantize_left(layer, channel), l1 = 0, l2 = 0, l3 = 0;
  if (channels == 4) {
    m1 = each[2], p1 = each[3], m2 = each[4], p2 = each[5], m3 = each[6], p3 = each[7];
    l1 = nn_requantize_left(layer, channel + 1);
    l2 = nn_requantize_left(layer, channel + 2);
    l3 = nn_requantize_left(layer, channel + 3);
  }
#pragma GCC unroll 4
  for (int row = layer->rows; row != 0; row--) {
    if (channels == 4) {
      int8_t a = nn_requantize_one(layer, sums[0], m0, p0, l0);
      int8_t b = nn_requantize_one(layer, sums[1], m1, p1, l1);
      int8_t c = nn_requantize_one(layer, sums[2], m2, p2, l2);
      int8_t d = nn_requantize_one(layer, sums[3], m3, p3, l3);
      nn_store_four(output, a, b, c, d);
    } else {
      *output = nn_requantize_one(layer, *sums, m0, p0, l0);
    }
    sums += layer->channels, output += layer->channels;
  }
}

KERNEL void nn_requantize_in_blocks(const struct nn_requantize *layer, const int32_t *sums,
                                    const nn_word *each, int8_t *output) {
  int channel = 0;
  for (int blocks = layer->channels / 4; blocks != 0; blocks--, channel += 4) {
    nn_requantize_block(layer, 4, sums, each, channel, output);
    sums += 4, each += 8, output += 4;
  }
  for (int rest = layer->channels % 4; rest != 0; rest--, channel++) {
    nn_requantize_block(layer, 1, sums++, each, channel, output++);
    each += 2;
  }
}

#endif
