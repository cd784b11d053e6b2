/* SPDX-License-Identifier: Apache-2.0 */
/* NN_COLUMNS of nn_conv.h: a kernel row's taps are gathered into words, once for all kernel rows
   that they meet: [input row with its border][output column][words]. */

#ifndef NN_CONV_COLUMNS_H
#define NN_CONV_COLUMNS_H

/* The taps of one row under one window, from input column `from` on; int8 inputs. */
KERNEL void nn_gather_row(const struct nn_conv *conv, const uint8_t *row, int from, int words,
                          nn_word *to) {
  int taps = conv->kernel_width * conv->input_channels;
  int first = from * conv->input_channels;
  int end = conv->input_width * conv->input_channels;
  if (first >= 0 && first + 4 * words <= end && taps % 4 == 0) {
    for (int k = 0; k < words; k++) {
      const uint8_t *taps4 = row + first + 4 * k;
      to[k] = taps4[0] | taps4[1] << 8 | taps4[2] << 16 | (uint32_t)taps4[3] << 24;
    }
    return;
  }
  for (int k = 0; k < words; k++) {
    uint32_t word = 0;
    for (int lane = 3; lane >= 0; lane--) {
      int tap = 4 * k + lane;
      int at = first + tap;
      uint32_t value = conv->input_zero_point & 255;
      if (tap < taps && at >= 0 && at < end) value = row[at];
      word = word << 8 | value;
    }
    to[k] = word;
  }
}

/* The same from int4 pixels, which are whole words. */
KERNEL void nn_gather_row_int4(const struct nn_conv *conv, const uint8_t *row, int from, int words,
                               nn_word *to) {
  int pixel_words = NN_DIVIDE_UP(conv->input_channels, 8);
  int taps = conv->kernel_width * conv->input_channels;
  for (int k = 0; k < words; k++) {
    uint32_t word = 0;
    for (int lane = 7; lane >= 0; lane--) {
      int tap = 8 * k + lane;
      int x = from + tap / conv->input_channels, channel = tap % conv->input_channels;
      uint32_t value = conv->input_zero_point & 15;
      if (tap < taps && x >= 0 && x < conv->input_width) {
        value = ((const nn_word *)row)[x * pixel_words + channel / 8] >> channel % 8 * 4 & 15;
      }
      word = word << 4 | value;
    }
    to[k] = word;
  }
}

KERNEL struct nn_plan nn_conv_columns(const struct nn_conv *conv, const void *input,
                                      void *scratch) {
  int words = NN_CONV_WORD_BYTES(conv->kernel_width * conv->input_channels, conv->format) / 4;
  int rows = NN_CONV_SPAN(conv->height, conv->stride_y, conv->kernel_height);
  int pixel_bytes = NN_PIXEL_BYTES(conv->input_channels, conv->format == NN_INT4 ? 4 : 8);
  int row_bytes = conv->input_row_step ? conv->input_row_step : conv->input_width * pixel_bytes;
  uint32_t border = conv->format == NN_INT4 ? (conv->input_zero_point & 15) * 0x11111111u
                                            : (conv->input_zero_point & 255) * 0x01010101u;
  nn_word *to = scratch;
  for (int y = -conv->pad_top; y < rows - conv->pad_top; y++) {
    if (y < 0 || y >= conv->input_height) {
      nn_fill(to, conv->width * words, 1, border);
      to += conv->width * words;
      continue;
    }
    const uint8_t *row = (const uint8_t *)input + y * row_bytes;
    for (int x = 0; x < conv->width; x++, to += words) {
      int from = x * conv->stride_x - conv->pad_left;
      if (conv->format == NN_INT4) {
        nn_gather_row_int4(conv, row, from, words, to);
      } else {
        nn_gather_row(conv, row, from, words, to);
      }
    }
  }
  int row_words = conv->width * words;
  /* One word a row: the kernel's rows are one stretch of words that lie a row apart. */
  int single = words == 1 && conv->format != NN_W4A8;
  return (struct nn_plan){
      .in = scratch,
      .in_step = conv->stride_y * row_words,
      .walk =
          {
              .format = conv->format,
              .kernel_rows = single ? 1 : conv->kernel_height,
              .row_words = single ? conv->kernel_height : words,
              .row_step = row_words,
              .pixel_step = words,
              .word_step = single ? row_words : 1,
              .channels = conv->channels,
              .output = nn_conv_output(conv),
          },
  };
}

#endif
