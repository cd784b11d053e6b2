/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 convolution of bytes, stride 1, onto a plane of 4x4 pixels with Xtdot.

   Nine weight words stay in registers beside the sixteen sums of an output channel, so four input
   channels of the plane are 45 loads and 144 dots, where tiles of four pixels by four channels
   need 72 loads. It takes 27 registers, about all there are.

   Weights are ordered [block of 4 channels][kernel row][word of the row][channel]. */

#ifndef KERNELS_CONV_INT8_PLANE_XTDOT_H
#define KERNELS_CONV_INT8_PLANE_XTDOT_H

#include "plane_tile_xtdot.h"

/* For input column 0 to 5: the dots of each output column and kernel column it serves. */
#define COLUMN_0(y, ky) PLANE_DOT(y, 0, ky, 0)
#define COLUMN_1(y, ky) PLANE_DOT(y, 1, ky, 0), PLANE_DOT(y, 0, ky, 1)
#define COLUMN_2(y, ky) PLANE_DOT(y, 2, ky, 0), PLANE_DOT(y, 1, ky, 1), PLANE_DOT(y, 0, ky, 2)
#define COLUMN_3(y, ky) PLANE_DOT(y, 3, ky, 0), PLANE_DOT(y, 2, ky, 1), PLANE_DOT(y, 1, ky, 2)
#define COLUMN_4(y, ky) PLANE_DOT(y, 3, ky, 1), PLANE_DOT(y, 2, ky, 2)
#define COLUMN_5(y, ky) PLANE_DOT(y, 3, ky, 2)

#define PLANE_WORD(row, column, words)                               \
  do {                                                               \
    uint32_t word = in[(row * PLANE_INPUT_SIZE + column) * (words)]; \
    PLANE_ROW_##row(COLUMN_##column);                                \
  } while (0)

#define PLANE_WORDS(row, words) \
  PLANE_WORD(row, 0, words);    \
  PLANE_WORD(row, 1, words);    \
  PLANE_WORD(row, 2, words);    \
  PLANE_WORD(row, 3, words);    \
  PLANE_WORD(row, 4, words);    \
  PLANE_WORD(row, 5, words)

/* One output channel; `words` is the number of words in an input pixel. */
KERNEL void conv_int8_plane_xtdot_channel(int words, int channels, const lanes *in,
                                          const lanes *w, const struct channel *channel,
                                          uint8_t *out) {
  PLANE_BEGIN(channel->bias);
  const lanes *end = in + words;
  do {
    uint32_t w00 = w[0], w01 = w[4 * words], w02 = w[8 * words];
    uint32_t w10 = w[12 * words], w11 = w[16 * words], w12 = w[20 * words];
    uint32_t w20 = w[24 * words], w21 = w[28 * words], w22 = w[32 * words];
    PLANE_WORDS(0, words);
    PLANE_WORDS(1, words);
    PLANE_WORDS(2, words);
    PLANE_WORDS(3, words);
    PLANE_WORDS(4, words);
    PLANE_WORDS(5, words);
    w += TILE_CHANNELS;
  } while (++in != end);
  PLANE_STORE(out, PLANE_SIZE * channels, channels, channel);
}

/* `in` is a padded plane of 6x6 pixels of `inputs` channels, `out` one of 4x4 without a border.
   `inputs` and `channels` are multiples of 4. */
KERNEL void conv_int8_plane_xtdot(int inputs, int channels, const lanes *in,
                                  const lanes *weights, const struct channel *each,
                                  uint8_t *out) {
  int words = inputs / 4;
  for (int c = 0; c < channels; c++) {
    const lanes *w = weights + c / TILE_CHANNELS * 9 * words * TILE_CHANNELS + c % TILE_CHANNELS;
    conv_int8_plane_xtdot_channel(words, channels, in, w, each + c, out + c);
  }
}

#endif
