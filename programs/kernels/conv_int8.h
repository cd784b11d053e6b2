/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 convolution of unsigned 8-bit activations by signed 8-bit weights in plain C.

   Weights are ordered [block of 4 channels][kernel row][group of 4 taps][channel][tap], the
   order of the Xtdot kernel. A step of a tile is eight loads and sixteen MAC. */

#ifndef KERNELS_CONV_INT8_H
#define KERNELS_CONV_INT8_H

#include "requantize.h"
#include "tile.h"

enum { GROUP_TAPS = 4 };

#define INT8_TAP(pixel, activation) \
  do {                              \
    int32_t value = (activation);   \
    sum##pixel##0 += value * w0;    \
    sum##pixel##1 += value * w1;    \
    sum##pixel##2 += value * w2;    \
    sum##pixel##3 += value * w3;    \
  } while (0)

KERNEL void conv_int8_tile(const struct conv_shape *shape, const uint8_t *in, const int8_t *w,
                           const struct channel *channels, uint8_t *restrict out) {
  int step = shape->stride * shape->pixel_step;
  HIDE_VALUE(channels);
  TILE_BEGIN(channels);
  for (int row = 0; row < KERNEL_ROWS; row++) {
    for (int group = 0; group < shape->row_taps; group += GROUP_TAPS) {
#pragma GCC unroll 4
      for (int tap = 0; tap < GROUP_TAPS; tap++) {
        int32_t w0 = w[tap], w1 = w[tap + 4], w2 = w[tap + 8], w3 = w[tap + 12];
        INT8_TAP(0, in[0 * step + group + tap]);
        INT8_TAP(1, in[1 * step + group + tap]);
        INT8_TAP(2, in[2 * step + group + tap]);
        INT8_TAP(3, in[3 * step + group + tap]);
      }
      w += GROUP_TAPS * TILE_CHANNELS;
    }
    in += shape->plane_row_step;
  }
  TILE_STORE(out, shape->channels, channels, 255);
}

/* `in` is the first window's corner in the padded plane, `out` the first output pixel. */
KERNEL void conv_int8(const struct conv_shape *shape, const uint8_t *in, const int8_t *weights,
                      const struct channel *channels, uint8_t *restrict out) {
  for (int c = 0; c < shape->channels; c += TILE_CHANNELS) {
    for (int y = 0; y < shape->height; y++) {
      for (int x = 0; x < shape->width; x += TILE_PIXELS) {
        int from = shape->stride * (y * shape->plane_row_step + x * shape->pixel_step);
        int to = y * shape->output_row_step + x * shape->channels + c;
        conv_int8_tile(shape, in + from, weights, channels + c, out + to);
      }
    }
    weights += KERNEL_ROWS * shape->row_taps * TILE_CHANNELS;
  }
}

#endif
