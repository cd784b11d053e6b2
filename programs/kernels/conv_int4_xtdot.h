/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 convolution of unsigned 4-bit activations by signed 4-bit weights with Xtdot.

   Weights are ordered [block of 4 channels][kernel row][word of the row][channel], so that one
   pointer walks them. A step of a tile is eight loads and sixteen dots: 128 MAC. */

#ifndef KERNELS_CONV_INT4_XTDOT_H
#define KERNELS_CONV_INT4_XTDOT_H

#include "requantize_xtdot.h"
#include "tile.h"

KERNEL void conv_int4_xtdot_tile(const struct conv_shape *shape, const lanes *in, const lanes *w,
                                 const struct channel *channels, void *out) {
  int step = shape->stride * shape->pixel_step / 8;
  HIDE_VALUE(channels);
  TILE_BEGIN(channels);
  for (int row = 0; row < KERNEL_ROWS; row++) {
#pragma GCC unroll 6
    for (int word = 0; word < shape->row_taps / 8; word++, w += TILE_CHANNELS) {
      uint32_t w0 = w[0], w1 = w[1], w2 = w[2], w3 = w[3];
      TILE_DOT(xt_dota4_us, 0, in[0 * step + word]);
      TILE_DOT(xt_dota4_us, 1, in[1 * step + word]);
      TILE_DOT(xt_dota4_us, 2, in[2 * step + word]);
      TILE_DOT(xt_dota4_us, 3, in[3 * step + word]);
    }
    in += shape->plane_row_step / 8;
  }
  TILE_STORE_NIBBLES(out, shape->channels, channels);
}

/* `in` is the first window's corner in the padded plane, `out` the first output pixel. */
KERNEL void conv_int4_xtdot(const struct conv_shape *shape, const void *in, const lanes *weights,
                            const struct channel *channels, void *out) {
  int block_words = KERNEL_ROWS * shape->row_taps / 8 * TILE_CHANNELS;
  for (int c = 0; c < shape->channels; c += TILE_CHANNELS) {
    for (int y = 0; y < shape->height; y++) {
      for (int x = 0; x < shape->width; x += TILE_PIXELS) {
        int from = shape->stride * (y * shape->plane_row_step + x * shape->pixel_step);
        int to = y * shape->output_row_step + x * shape->channels + c;
        conv_int4_xtdot_tile(shape, (const lanes *)in + from / 8, weights, channels + c,
                             (half_lanes *)out + to / 4);
      }
    }
    weights += block_words;
  }
}

#endif
