/* SPDX-License-Identifier: Apache-2.0 */
/* NN_PLANES of nn_conv.h: 3x3 at stride 1, by tiles of 4x4 pixels of one output channel.

   The copy of the input is [word of a pixel][row][column] with its border, so that the 36 words
   under a tile lie near one another. Where height or width is no multiple of 4, the last tile
   lies over the one before. */

#ifndef NN_CONV_PLANES_H
#define NN_CONV_PLANES_H

#include "nn_plane_tile.h"

/* All pixels of a tile, each by NN_PLANE_STORE(row, column), rows from `out` on. */
#define NN_PLANE_STORE_ROW(y) \
  NN_PLANE_STORE(y, 0);       \
  NN_PLANE_STORE(y, 1);       \
  NN_PLANE_STORE(y, 2);       \
  NN_PLANE_STORE(y, 3)
#define NN_PLANE_STORE_ROWS(row_step) \
  NN_PLANE_STORE_ROW(0);              \
  out += row_step;                    \
  NN_PLANE_STORE_ROW(1);              \
  out += row_step;                    \
  NN_PLANE_STORE_ROW(2);              \
  out += row_step;                    \
  NN_PLANE_STORE_ROW(3)

/* Stores 4x4 pixels; steps in bytes. */
KERNEL void nn_plane_store(const struct nn_output *output, int row_step, struct nn_tile *tile,
                           int32_t multiplier, uint32_t parameters, int8_t *out) {
#define NN_PLANE_STORE(y, x)                                                        \
  out[x * output->pixel_step] =                                                     \
      (int8_t)nn_output_value(output, 0, tile->r##y.c##x, multiplier, parameters)
  NN_PLANE_STORE_ROWS(row_step);
#undef NN_PLANE_STORE
}

/* The nibble of channel `odd` of the byte at `out`; the other one stays as it is. */
KERNEL void nn_plane_store_nibbles(const struct nn_output *output, int row_step, int odd,
                                   struct nn_tile *tile, int32_t multiplier, uint32_t parameters,
                                   int8_t *out) {
#define NN_PLANE_STORE(y, x)                                                               \
  do {                                                                                     \
    uint32_t value =                                                                       \
        (uint32_t)nn_output_value(output, 0, tile->r##y.c##x, multiplier, parameters) & 15; \
    int8_t *at = out + x * output->pixel_step;                                             \
    *at = (int8_t)(odd ? (*at & 15) | value << 4 : value);                                 \
  } while (0)
  NN_PLANE_STORE_ROWS(row_step);
#undef NN_PLANE_STORE
}

/* All output channels of one tile. */
KERNEL void nn_plane_channels(const struct nn_conv *conv, const struct nn_output *layout,
                              int row_step, int words, int word_step, const nn_word *in,
                              const nn_word *w, int8_t *out, int output_row) {
  struct nn_output output = *layout;
  int8_t *NN_IN_MEMORY next = out;
  for (NN_IN_MEMORY int c = 0; c < conv->channels; c++) {
    int32_t bias = w[0];
    struct nn_tile tile;
    tile.r0 = (struct nn_sums){bias, bias, bias, bias};
    tile.r1 = tile.r2 = tile.r3 = tile.r0;
    w = nn_plane_run(conv->format, &tile, in, row_step, words, word_step, w + 1);
    if (output.bits == 8) {
      out = next;
      nn_plane_store(&output, output_row, &tile, w[0], w[1], out);
      next = out + output.channel_step;
    } else {
      out = next;
      nn_plane_store_nibbles(&output, output_row, c % 2, &tile, w[0], w[1], out);
      next = out + c % 2;
    }
    w += 2;
    if (output.left_shifts) output.left_shifts++;
  }
}

KERNEL void nn_conv_planes(const struct nn_conv *conv, const void *input, const nn_word *weights,
                           void *output, void *scratch) {
  int words = NN_CONV_WORD_BYTES(conv->input_channels, conv->format) / 4;
  int pixel_bytes = conv->format == NN_INT4 ? words * 4 : conv->input_channels;
  int row_bytes = conv->input_row_step ? conv->input_row_step : conv->input_width * pixel_bytes;
  int rows = conv->height + 2, columns = conv->width + 2;
  struct nn_plane plane = {rows, columns, words, columns, 1, rows * columns};
  uint32_t border = conv->format == NN_INT4 ? (conv->input_zero_point & 15) * 0x11111111u
                                            : (conv->input_zero_point & 255) * 0x01010101u;
  nn_plane_copy(&plane, input, row_bytes, conv->input_height, conv->input_width, pixel_bytes,
                conv->pad_top, conv->pad_left, border, scratch);
  struct nn_output layout = nn_conv_output(conv);
  int output_row = nn_conv_output_row(conv);
  for (int y = 0;; y += NN_PLANE_SIZE) {
    if (y > conv->height - NN_PLANE_SIZE) y = conv->height - NN_PLANE_SIZE;
    for (int x = 0;; x += NN_PLANE_SIZE) {
      if (x > conv->width - NN_PLANE_SIZE) x = conv->width - NN_PLANE_SIZE;
      nn_plane_channels(conv, &layout, columns, words, rows * columns,
                        (const nn_word *)scratch + y * columns + x, weights,
                        (int8_t *)output + y * output_row + x * layout.pixel_step, output_row);
      if (x == conv->width - NN_PLANE_SIZE) break;
    }
    if (y == conv->height - NN_PLANE_SIZE) break;
  }
}

#endif
