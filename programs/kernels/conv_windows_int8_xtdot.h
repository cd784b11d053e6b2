/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 convolution of a single channel of bytes with Xtdot, over words from windows.h.

   A channel's weights are three words, one a kernel row, with a zero fourth lane; they stay in
   registers while tiles of 4x4 pixels pass. A tile is 24 loads and 48 dots.

   Weights are ordered [block of 4 channels][kernel row][channel]. */

#ifndef KERNELS_CONV_WINDOWS_INT8_XTDOT_H
#define KERNELS_CONV_WINDOWS_INT8_XTDOT_H

#include "plane_tile_xtdot.h"
#include "windows.h"

#define WINDOW_COLUMN_0(y, ky) PLANE_DOT(y, 0, ky, 0)
#define WINDOW_COLUMN_1(y, ky) PLANE_DOT(y, 1, ky, 0)
#define WINDOW_COLUMN_2(y, ky) PLANE_DOT(y, 2, ky, 0)
#define WINDOW_COLUMN_3(y, ky) PLANE_DOT(y, 3, ky, 0)

#define WINDOW(row, column)                        \
  do {                                             \
    uint32_t word = in[row * IMAGE_SIZE + column]; \
    PLANE_ROW_##row(WINDOW_COLUMN_##column);       \
  } while (0)

#define WINDOWS(row) \
  WINDOW(row, 0);    \
  WINDOW(row, 1);    \
  WINDOW(row, 2);    \
  WINDOW(row, 3)

/* `out` is the first output pixel, in a plane whose rows are `row_step` bytes apart. */
KERNEL void conv_windows_int8_xtdot(int channels, int row_step, const lanes *windows,
                                    const lanes *weights, const struct channel *each,
                                    uint8_t *out) {
  for (int c = 0; c < channels; c++) {
    const lanes *w = weights + c / TILE_CHANNELS * 3 * TILE_CHANNELS + c % TILE_CHANNELS;
    uint32_t w00 = w[0], w10 = w[TILE_CHANNELS], w20 = w[2 * TILE_CHANNELS];
    for (int y = 0; y < IMAGE_SIZE; y += PLANE_SIZE) {
      for (int x = 0; x < IMAGE_SIZE; x += PLANE_SIZE) {
        const lanes *in = windows + y * IMAGE_SIZE + x;
        PLANE_BEGIN(each[c].bias);
        WINDOWS(0);
        WINDOWS(1);
        WINDOWS(2);
        WINDOWS(3);
        WINDOWS(4);
        WINDOWS(5);
        PLANE_STORE(out + y * row_step + x * channels + c, row_step, channels, each + c);
      }
    }
  }
}

#endif
