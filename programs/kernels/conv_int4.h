/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 convolution of unsigned activations by packed signed 4-bit weights in plain C.

   Activations take a byte each, since plain C would only unpack them again; weights are the
   same nibbles as the Xtdot kernel's: [block of 4 channels][kernel row][word][channel]. Unpacking
   a weight costs two shifts, shared by the four pixels of a tile; the tile is two channels wide,
   as the words being unpacked need registers too. */

#ifndef KERNELS_CONV_INT4_H
#define KERNELS_CONV_INT4_H

#include "nibbles.h"
#include "requantize.h"
#include "tile.h"

#define INT4_TAP(pixel, activation) \
  do {                              \
    int32_t value = (activation);   \
    sum##pixel##0 += value * w0;    \
    sum##pixel##1 += value * w1;    \
  } while (0)

KERNEL void conv_int4_tile(const struct conv_shape *shape, const uint8_t *in, const lanes *w,
                           const struct channel *channels, uint8_t *restrict out) {
  int step = shape->stride * shape->pixel_step;
  HIDE_VALUE(channels);
  TILE_BEGIN_HALF(channels);
  for (int row = 0; row < KERNEL_ROWS; row++) {
    for (int group = 0; group < shape->row_taps; group += WORD_NIBBLES) {
      uint32_t word0 = w[0], word1 = w[1];
#pragma GCC unroll 8
      for (int lane = 0; lane < WORD_NIBBLES; lane++) {
        int32_t w0 = signed_nibble(word0, lane), w1 = signed_nibble(word1, lane);
        INT4_TAP(0, in[0 * step + group + lane]);
        INT4_TAP(1, in[1 * step + group + lane]);
        INT4_TAP(2, in[2 * step + group + lane]);
        INT4_TAP(3, in[3 * step + group + lane]);
      }
      w += TILE_CHANNELS;
    }
    in += shape->plane_row_step;
  }
  TILE_STORE_HALF(out, shape->channels, channels, 15);
}

/* `in` is the first window's corner in the padded plane, `out` the first output pixel. */
KERNEL void conv_int4(const struct conv_shape *shape, const uint8_t *in, const lanes *weights,
                      const struct channel *channels, uint8_t *restrict out) {
  int block_words = KERNEL_ROWS * shape->row_taps / WORD_NIBBLES * TILE_CHANNELS;
  for (int c = 0; c < shape->channels; c += 2) {
    const lanes *block = weights + c / TILE_CHANNELS * block_words + c % TILE_CHANNELS;
    for (int y = 0; y < shape->height; y++) {
      for (int x = 0; x < shape->width; x += TILE_PIXELS) {
        int from = shape->stride * (y * shape->plane_row_step + x * shape->pixel_step);
        int to = y * shape->output_row_step + x * shape->channels + c;
        conv_int4_tile(shape, in + from, block, channels + c, out + to);
      }
    }
  }
}

#endif
