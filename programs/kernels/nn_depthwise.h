/* SPDX-License-Identifier: Apache-2.0 */
/* DEPTHWISE_CONV_2D: any kernel, stride, padding and multiplier, dilation 1.

   Weights: ordered by `depthwise` in tools/quant/tercet_model/packing.py, for the form. */

#ifndef NN_DEPTHWISE_H
#define NN_DEPTHWISE_H

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
  struct nn_steps input;  /* NN_DEPTHWISE_PLANAR: planes whose border the kernel fills in place;
                             all zero: NHWC without gaps, copied to scratch where it is needed */
  struct nn_steps output; /* all zero: NHWC without gaps */
  const uint8_t *left_shifts;
};

/* Bytes of scratch. */
#define NN_DEPTHWISE_SCRATCH(form, format, input_height, input_width, input_channels, height,    \
                             width, kernel_height, kernel_width, stride_y, stride_x, pad_top,    \
                             pad_left)                                                           \
  0

KERNEL void nn_depthwise(const struct nn_depthwise *depthwise, void *input,
                         const nn_word *weights, void *output, void *scratch);

/* Planes with a border for NN_DEPTHWISE_PLANAR; the producer writes element (0, 0, 0) at
   NN_PLANAR_ORIGIN with the steps (row: NN_PLANAR_ROW, pixel: 1, channel: NN_PLANAR_PLANE).
   [channel][row][column]; pad_left bytes of border stand before a row's first pixel. */
#define NN_PLANAR_ROW(width, kernel_width, stride_x) \
  NN_ROUND_UP((NN_ROUND_UP((width), 4) - 1) * (stride_x) + (kernel_width), 4)
#define NN_PLANAR_PLANE(height, width, kernel_height, kernel_width, stride_y, stride_x) \
  ((((height)-1) * (stride_y) + (kernel_height)) * NN_PLANAR_ROW(width, kernel_width, stride_x))
#define NN_PLANAR_ORIGIN(width, kernel_width, stride_x, pad_top, pad_left) \
  ((pad_top)*NN_PLANAR_ROW(width, kernel_width, stride_x) + (pad_left))

#endif
