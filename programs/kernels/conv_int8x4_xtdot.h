/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 convolution of one channel of 8-bit activations by signed 4-bit weights with Xtdot.

   Each kernel row is three taps and a lane of zero weight. A channel's weights are two words:
   rows 0 and 1 in the low and high nibbles of the first, row 2 in the low nibbles of the second.
   Activations are words of four neighbouring pixels, one word per pixel (see windows.h). */

#ifndef KERNELS_CONV_INT8X4_XTDOT_H
#define KERNELS_CONV_INT8X4_XTDOT_H

#include "requantize_xtdot.h"
#include "tile.h"

KERNEL void conv_int8x4_xtdot_tile(const struct conv_shape *shape, const lanes *in,
                                   const lanes *w, const struct channel *channels, void *out) {
  const lanes *row0 = in;
  const lanes *row1 = in + shape->plane_row_step;
  const lanes *row2 = in + 2 * shape->plane_row_step;
  HIDE_VALUE(channels);
  TILE_BEGIN(channels);
  {
    uint32_t w0 = w[0], w1 = w[1], w2 = w[2], w3 = w[3];
    TILE_DOT(xt_dota84l_us, 0, row0[0]);
    TILE_DOT(xt_dota84l_us, 1, row0[1]);
    TILE_DOT(xt_dota84l_us, 2, row0[2]);
    TILE_DOT(xt_dota84l_us, 3, row0[3]);
    TILE_DOT(xt_dota84h_us, 0, row1[0]);
    TILE_DOT(xt_dota84h_us, 1, row1[1]);
    TILE_DOT(xt_dota84h_us, 2, row1[2]);
    TILE_DOT(xt_dota84h_us, 3, row1[3]);
  }
  {
    uint32_t w0 = w[4], w1 = w[5], w2 = w[6], w3 = w[7];
    TILE_DOT(xt_dota84l_us, 0, row2[0]);
    TILE_DOT(xt_dota84l_us, 1, row2[1]);
    TILE_DOT(xt_dota84l_us, 2, row2[2]);
    TILE_DOT(xt_dota84l_us, 3, row2[3]);
  }
  TILE_STORE_NIBBLES(out, shape->channels, channels);
}

/* `plane_row_step` counts windows; the stride is 1. Stores 4-bit activations. */
KERNEL void conv_int8x4_xtdot(const struct conv_shape *shape, const lanes *windows,
                              const lanes *weights, const struct channel *channels, void *out) {
  for (int c = 0; c < shape->channels; c += TILE_CHANNELS) {
    for (int y = 0; y < shape->height; y++) {
      for (int x = 0; x < shape->width; x += TILE_PIXELS) {
        int to = y * shape->output_row_step + x * shape->channels + c;
        conv_int8x4_xtdot_tile(shape, windows + y * shape->plane_row_step + x, weights,
                               channels + c, (half_lanes *)out + to / 4);
      }
    }
    weights += 2 * TILE_CHANNELS;
  }
}

#endif
