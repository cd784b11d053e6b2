/* SPDX-License-Identifier: Apache-2.0 */
/* Copies of a convolution's input into scratch, with a border of zero points and whole words a
   pixel. */

#ifndef NN_CONV_COPY_H
#define NN_CONV_COPY_H

#include "nn_primitives.h"

/* A plane of words in scratch; steps in words. */
struct nn_plane {
  int rows, columns;
  int words; /* of a pixel */
  int row, pixel, word;
};

KERNEL void nn_fill(nn_word *at, int count, int step, uint32_t value) {
  for (; count > 0; count--, at += step) *at = value;
}

/* A pixel of whole words; `step` leads from word to word of the plane. */
KERNEL void nn_copy_words(const nn_word *from, int from_step, nn_word *to, int to_step, int count) {
  for (; count >= 4; count -= 4, from += 4 * from_step, to += 4 * to_step) {
    uint32_t a = from[0], b = from[from_step], c = from[2 * from_step], d = from[3 * from_step];
    to[0] = a, to[to_step] = b, to[2 * to_step] = c, to[3 * to_step] = d;
  }
  for (; count > 0; count--, from += from_step, to += to_step) *to = *from;
}

/* `columns` pixels of three bytes, four of them (three words) at a time. A fourth byte is any:
   its weight is 0. */
KERNEL void nn_copy_threes(const nn_word *from, nn_word *to, int columns) {
  for (; columns > 0; columns -= 4, from += 3, to += 4) {
    uint32_t a = from[0], b = from[1], c = from[2];
    to[0] = a;
    to[1] = a >> 24 | b << 8;
    to[2] = b >> 16 | c << 16;
    to[3] = c >> 8;
  }
}

/* Pixels of any number of bytes. */
KERNEL void nn_copy_bytes(const uint8_t *from, int channels, nn_word *to,
                          const struct nn_plane *plane, int columns) {
  for (; columns > 0; columns--, to += plane->pixel) {
    nn_word *word = to;
    int left = channels;
    for (; left >= 4; left -= 4, from += 4, word += plane->word) {
      *word = from[0] | from[1] << 8 | from[2] << 16 | (uint32_t)from[3] << 24;
    }
    if (left > 0) {
      uint32_t last = from[0];
      if (left > 1) last |= from[1] << 8;
      if (left > 2) last |= from[2] << 16;
      *word = last;
      from += left;
    }
  }
}

/* A row's pixels from `from` on. `channels` are bytes of a pixel. */
KERNEL void nn_copy_row(const void *from, int channels, nn_word *to, const struct nn_plane *plane,
                        int columns) {
  if (channels % 4 == 0) {
    if (plane->pixel == plane->words) {
      nn_copy_words(from, 1, to, 1, columns * plane->words);
      return;
    }
    for (int k = 0; k < plane->words; k++) {
      nn_copy_words((const nn_word *)from + k, plane->words, to + k * plane->word, 1, columns);
    }
  } else if (channels == 3 && columns % 4 == 0 && plane->pixel == 1 && ((uintptr_t)from & 3) == 0) {
    nn_copy_threes(from, to, columns);
  } else {
    nn_copy_bytes(from, channels, to, plane, columns);
  }
}

KERNEL void nn_fill_pixels(nn_word *at, const struct nn_plane *plane, int count, uint32_t value) {
  if (plane->pixel == plane->words) {
    nn_fill(at, count * plane->words, 1, value);
    return;
  }
  for (int k = 0; k < plane->words; k++) nn_fill(at + k * plane->word, count, plane->pixel, value);
}

/* An image of `height` rows of `width` pixels into the plane, `top` and `left` from its corner. */
KERNEL void nn_plane_copy(const struct nn_plane *plane, const void *image, int row_step,
                          int height, int width, int pixel_bytes, int top, int left,
                          uint32_t border, nn_word *to) {
  int columns = plane->columns - left < width ? plane->columns - left : width;
  for (int y = 0; y < plane->rows; y++, to += plane->row) {
    if (y < top || y >= top + height) {
      nn_fill_pixels(to, plane, plane->columns, border);
      continue;
    }
    if (left > 0) nn_fill_pixels(to, plane, left, border);
    nn_copy_row((const uint8_t *)image + (y - top) * row_step, pixel_bytes,
                to + left * plane->pixel, plane, columns);
    int right = plane->columns - left - columns;
    if (right > 0) {
      nn_fill_pixels(to + (left + columns) * plane->pixel, plane, right, border);
    }
  }
}

#endif
