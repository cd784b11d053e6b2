/* SPDX-License-Identifier: Apache-2.0 */
/* The shape of a depthwise convolution, its scratch memory, and the planes a producer may leave. */

#ifndef NN_DEPTHWISE_SHAPE_H
#define NN_DEPTHWISE_SHAPE_H

#include "nn_types.h"

enum nn_depthwise_form { NN_DEPTHWISE_NHWC, NN_DEPTHWISE_PLANAR };

struct nn_depthwise {
  enum nn_depthwise_form form;
  enum nn_format format;
  int output_bits;
  int input_height, input_width, input_channels;
  int multiplier;              /* output channels an input channel */
  int height, width, channels; /* of the output: channels = input_channels * multiplier */
  int kernel_height, kernel_width;
  int stride_y, stride_x;
  int pad_top, pad_left;
  int input_zero_point;
  int output_zero_point, lo, hi;
  struct nn_steps input;  /* all zero: NHWC without gaps */
  struct nn_steps output; /* all zero: NHWC without gaps */
  const uint8_t *left_shifts; /* one an output channel; NULL: none has any */
};

/* Channels that are worked on at a time: those of a word where activations are nibbles. */
#define NN_DEPTHWISE_BLOCK(format, output_bits) ((format) == NN_INT4 || (output_bits) == 4 ? 8 : 4)

/* Where in an output channel's weights multiplier and parameters stand: behind the bias and the
   taps, which have a byte each and rows of whole words, or a nibble each and no gaps. */
#define NN_DEPTHWISE_END(kernel_height, kernel_width, format)                    \
  (1 + ((format) == NN_INT8 ? (kernel_height)*NN_DIVIDE_UP((kernel_width), 4)    \
                            : NN_DIVIDE_UP((kernel_height) * (kernel_width), 8)))

/* Planes with a border for NN_DEPTHWISE_PLANAR; the producer writes element (0, 0, 0) at
   NN_PLANAR_ORIGIN with the steps (row: NN_PLANAR_ROW, pixel: 1, channel: NN_PLANAR_PLANE).
   [channel][row][column]; pad_left bytes of border stand before a row's first pixel. There is room
   for pixels that no window reaches, as VALID padding and strides may leave over. */
#define NN_PLANAR_ROW(width, kernel_width, stride_x) \
  NN_ROUND_UP(NN_ROUND_UP((width), 4) * (stride_x) + (kernel_width)-1, 4)
#define NN_PLANAR_ROWS(height, kernel_height, stride_y) \
  ((height) * (stride_y) + (kernel_height)-1)
#define NN_PLANAR_PLANE(height, width, kernel_height, kernel_width, stride_y, stride_x) \
  (NN_PLANAR_ROWS(height, kernel_height, stride_y) * NN_PLANAR_ROW(width, kernel_width, stride_x))
#define NN_PLANAR_ORIGIN(width, kernel_width, stride_x, pad_top, pad_left) \
  ((pad_top)*NN_PLANAR_ROW(width, kernel_width, stride_x) + (pad_left))

/* Words of one channel's kernel with a byte a tap, which are unpacked from nibbles. */
#define NN_DEPTHWISE_TAP_WORDS(kernel_height, kernel_width) \
  ((kernel_height)*NN_DIVIDE_UP((kernel_width), 4))

/* The same shifted by 0 to 3 pixels, for nn_depthwise_general.h. */
#define NN_DEPTHWISE_SHIFTED_WORDS(kernel_height, kernel_width) \
  (4 * (kernel_height)*NN_DIVIDE_UP((kernel_width) + 3, 4))

/* Words of scratch that hold a kernel in either form. */
#define NN_DEPTHWISE_KERNEL_WORDS(kernel_height, kernel_width) \
  (NN_DEPTHWISE_TAP_WORDS(kernel_height, kernel_width) +       \
   NN_DEPTHWISE_SHIFTED_WORDS(kernel_height, kernel_width))

/* Bytes of scratch, a multiple of a word; a constant expression if the arguments are. */
#define NN_DEPTHWISE_SCRATCH(form, format, output_bits, multiplier, height, width, kernel_height,  \
                             kernel_width, stride_y, stride_x)                                     \
  (4 * NN_DEPTHWISE_KERNEL_WORDS(kernel_height, kernel_width) +                                    \
   ((form) == NN_DEPTHWISE_PLANAR                                                                  \
        ? 0                                                                                        \
        : NN_DEPTHWISE_BLOCK(format, output_bits) *                                                \
              NN_PLANAR_PLANE(height, width, kernel_height, kernel_width, stride_y, stride_x)) +   \
   ((output_bits) == 4 ? 8 * (multiplier) * (height) * (width) : 0))

KERNEL void nn_depthwise_fill(nn_word *to, int words, uint32_t value) {
  for (nn_word *end = to + words; to != end; to++) *to = value;
}

/* A value in each of four bytes. */
KERNEL uint32_t nn_depthwise_splat(int value) { return ((uint32_t)value & 255) * 0x01010101u; }

/* Rows of a plane, border included, that windows reach. */
KERNEL int nn_depthwise_rows(const struct nn_depthwise *d) {
  return (d->height - 1) * d->stride_y + d->kernel_height;
}

/* Input rows that windows reach: with VALID padding the last ones may be left over. */
KERNEL int nn_depthwise_input_rows(const struct nn_depthwise *d) {
  int reached = nn_depthwise_rows(d) - d->pad_top;
  return reached < d->input_height ? reached : d->input_height;
}

#endif
