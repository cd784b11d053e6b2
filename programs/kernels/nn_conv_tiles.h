/* SPDX-License-Identifier: Apache-2.0 */
/* NN_TILES of nn_conv.h: a tile of up to five pixels of a row by four output channels. */

#ifndef NN_CONV_TILES_H
#define NN_CONV_TILES_H

KERNEL struct nn_plan nn_conv_tiles(const struct nn_conv *conv, const void *input, void *scratch) {
  int pixel_bytes = NN_CONV_WORD_BYTES(conv->input_channels, conv->format);
  int row_bytes = conv->input_row_step ? conv->input_row_step
                  : conv->format == NN_INT4 ? conv->input_width * pixel_bytes
                                            : conv->input_width * conv->input_channels;
  int one_pixel = conv->input_height == 1 && conv->input_width == 1 && conv->pad_top == 0 &&
                  conv->pad_left == 0 && conv->kernel_height == 1 && conv->kernel_width == 1;
  int direct = one_pixel || (NN_CONV_DIRECT(conv->format, conv->input_height, conv->input_width,
                                            conv->input_channels, conv->height, conv->width,
                                            conv->kernel_height, conv->kernel_width, conv->stride_y,
                                            conv->stride_x, conv->pad_top, conv->pad_left) &&
                             row_bytes % 4 == 0);
  int words = pixel_bytes / 4;
  int row_words = row_bytes / 4;
  const nn_word *in = input;
  if (!direct) {
    int rows = NN_CONV_SPAN(conv->height, conv->stride_y, conv->kernel_height);
    int columns = NN_CONV_SPAN(conv->width, conv->stride_x, conv->kernel_width);
    struct nn_plane plane = {rows, columns, words, columns * words, words, 1};
    uint32_t border = conv->format == NN_INT4 ? (conv->input_zero_point & 15) * 0x11111111u
                                              : (conv->input_zero_point & 255) * 0x01010101u;
    nn_plane_copy(&plane, input, row_bytes, conv->input_height, conv->input_width,
                  conv->format == NN_INT4 ? pixel_bytes : conv->input_channels, conv->pad_top,
                  conv->pad_left, border, scratch);
    row_words = columns * words;
    in = scratch;
  }
  return (struct nn_plan){
      .in = in,
      .in_step = conv->stride_y * row_words,
      .one_row = conv->kernel_height == 1 && conv->kernel_width == 1 && conv->stride_y == 1 &&
                 conv->stride_x == 1 && row_words == conv->width * words,
      .walk =
          {
              .format = conv->format,
              .kernel_rows = conv->kernel_height,
              .row_words = conv->kernel_width * words,
              .row_step = row_words,
              .pixel_step = conv->stride_x * words,
              .word_step = 1,
              .channels = conv->channels,
              .output = nn_conv_output(conv),
          },
  };
}

#endif
