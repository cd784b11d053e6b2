/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 convolution of a single channel in plain C, with 8-bit or packed 4-bit weights.

   With nine weights an output channel, the weights stay in registers and meet every pixel;
   windows overlap, so a row of outputs loads each pixel under it once per kernel row. */

#ifndef KERNELS_CONV_SINGLE_CHANNEL_H
#define KERNELS_CONV_SINGLE_CHANNEL_H

#include "nibbles.h"
#include "requantize.h"

/* An output channel's weights, by kernel row and column. */
struct taps {
  int32_t w00, w01, w02, w10, w11, w12, w20, w21, w22;
};

#define KERNEL_ROW(from, w0, w1, w2) ((from)[0] * (w0) + (from)[1] * (w1) + (from)[2] * (w2))

/* One output channel. `in` is the first window's corner in the padded plane. */
KERNEL void conv_single_channel(const struct conv_shape *shape, const uint8_t *in,
                                struct taps taps, const struct channel *channel, int32_t limit,
                                uint8_t *restrict out) {
  for (int y = 0; y < shape->height; y++) {
#pragma GCC unroll 8
    for (int x = 0; x < shape->width; x++) {
      const uint8_t *row0 = in + x;
      const uint8_t *row1 = row0 + shape->plane_row_step;
      const uint8_t *row2 = row1 + shape->plane_row_step;
      int32_t sum = channel->bias + KERNEL_ROW(row0, taps.w00, taps.w01, taps.w02) +
                    KERNEL_ROW(row1, taps.w10, taps.w11, taps.w12) +
                    KERNEL_ROW(row2, taps.w20, taps.w21, taps.w22);
      out[x * shape->channels] = (uint8_t)requantize(sum, channel, limit);
    }
    in += shape->plane_row_step;
    out += shape->output_row_step;
  }
}

/* Weights are ordered [block of 4 channels][kernel row][channel][tap], the fourth tap zero. */
KERNEL void conv_single_channel_int8(const struct conv_shape *shape, const uint8_t *in,
                                     const int8_t *weights, const struct channel *channels,
                                     uint8_t *out) {
  for (int c = 0; c < shape->channels; c++) {
    const int8_t *w = weights + c / 4 * 48 + c % 4 * 4;
    struct taps taps = {w[0], w[1], w[2], w[16], w[17], w[18], w[32], w[33], w[34]};
    conv_single_channel(shape, in, taps, channels + c, 255, out + c);
  }
}

/* Weights are ordered [block of 4 channels][word][channel]: a word holds two kernel rows of
   four nibbles, the fourth zero; the second word's upper half is empty. */
KERNEL void conv_single_channel_int4(const struct conv_shape *shape, const uint8_t *in,
                                     const lanes *weights, const struct channel *channels,
                                     uint8_t *out) {
  for (int c = 0; c < shape->channels; c++) {
    const lanes *w = weights + c / 4 * 8 + c % 4;
    uint32_t rows01 = w[0], row2 = w[4];
    struct taps taps = {
        signed_nibble(rows01, 0), signed_nibble(rows01, 1), signed_nibble(rows01, 2),
        signed_nibble(rows01, 4), signed_nibble(rows01, 5), signed_nibble(rows01, 6),
        signed_nibble(row2, 0),   signed_nibble(row2, 1),   signed_nibble(row2, 2),
    };
    conv_single_channel(shape, in, taps, channels + c, 15, out + c);
  }
}

#endif
