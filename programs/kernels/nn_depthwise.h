/* SPDX-License-Identifier: Apache-2.0 */
/* DEPTHWISE_CONV_2D: any kernel, stride, padding and multiplier, dilation 1.

   All forms work on planes, one channel's image with its border: a word holds four neighbouring
   pixels, and a dot product is a row of the kernel.

   - NN_DEPTHWISE_NHWC: gathers four channels at a time into planes in the scratch memory. It may
     read any row and pixel step (input.channel is 1), so that rows and columns can be exchanged.
   - NN_DEPTHWISE_PLANAR: the producer left planes, whose border this kernel fills in place.

   Long rows are the fast way: a strip of four columns is walked from top to bottom. So an image
   of 25 rows by 5 columns is best described the other way round, as 5 by 25, with each pair of
   fields and the row and pixel steps exchanged, and weights packed for it (`swapped` of the packer).

   3x3 kernels at strides of 1 or 2 without left shifts have kernels of their own; the others go
   four rows at a time through nn_depthwise_general.h.

   Weights, by `depthwise` in tools/quant/tercet_model/packing_depthwise.py, are a list of output
   channels, read front to back:

     1 word    bias (int32), the zero point of the input folded in:
               bias - input_zero_point * sum of the channel's weights
     K words   taps: NN_INT8 has [kernel row][column], a row padded with zeros to whole words; the
               other formats have nibbles without gaps, padded at the end
     2 words   multiplier, parameters of xt.rqd */

#ifndef NN_DEPTHWISE_H
#define NN_DEPTHWISE_H

#include "nn_depthwise_3x3.h"
#include "nn_depthwise_general.h"
#include "nn_depthwise_planes.h"
#include "nn_depthwise_shape.h"

/* The taps of one channel with a byte each; `unpacked` takes them if they are nibbles. */
KERNEL const nn_word *nn_depthwise_taps(const struct nn_depthwise *d, const nn_word *taps,
                                        nn_word *unpacked) {
  if (d->format == NN_INT8) return taps;
  int8_t *to = (int8_t *)unpacked;
  uint32_t word = 0;
  int nibbles = 0;
  for (int row = 0; row < d->kernel_height; row++) {
    for (int column = 0; column < NN_ROUND_UP(d->kernel_width, 4); column++) {
      int inside = column < d->kernel_width;
      if (inside && nibbles++ % 8 == 0) word = *taps++;
      *to++ = inside ? (int8_t)nn_nibble(word, 0) : 0;
      if (inside) word >>= 4;
    }
  }
  return unpacked;
}

/* All output channels of one plane; returns the weights of the next plane. */
KERNEL const nn_word *nn_depthwise_plane(const struct nn_depthwise *d, const nn_word *plane,
                                         int row_bytes, int input_channel, const nn_word *weights,
                                         int8_t *output, const struct nn_steps *steps,
                                         nn_word *kernel) {
  int fast = d->kernel_height == 3 && d->kernel_width == 3 && d->stride_y == d->stride_x &&
             d->stride_x <= 2 && d->left_shifts == NULL;
  int channel = input_channel * d->multiplier;
  nn_word *shifted = kernel + NN_DEPTHWISE_TAP_WORDS(d->kernel_height, d->kernel_width);
  for (int m = 0; m < d->multiplier; m++, channel++) {
    int8_t *to = output + channel * steps->channel;
    int left = d->left_shifts == NULL ? 0 : d->left_shifts[channel];
    const nn_word *taps = nn_depthwise_taps(d, weights + 1, kernel);
    if (fast) {
      nn_depthwise_3x3(d, plane, row_bytes, weights, taps, to, steps);
    } else {
      nn_depthwise_general(d, plane, row_bytes, weights, taps, left, to, steps, shifted);
    }
    weights += NN_DEPTHWISE_END(d->kernel_height, d->kernel_width, d->format) + 2;
  }
  return weights;
}

KERNEL void nn_depthwise(const struct nn_depthwise *d, void *input, const nn_word *weights, void *output,
                         void *scratch) {
  struct nn_steps steps = d->output, from = d->input;
  if (from.pixel == 0) {
    from = (struct nn_steps){d->input_width * d->input_channels, d->input_channels, 1};
  }
  if (steps.pixel == 0) steps = (struct nn_steps){d->width * d->channels, d->channels, 1};
  nn_word *kernel = scratch;
  int row_bytes, plane_bytes;
  if (d->form == NN_DEPTHWISE_PLANAR) {
    row_bytes = d->input.row;
    plane_bytes = d->input.channel;
    int8_t *plane = (int8_t *)input - d->pad_top * row_bytes - d->pad_left;
    for (int channel = 0; channel < d->input_channels; channel++, plane += plane_bytes) {
      nn_depthwise_border(d, plane, row_bytes);
      weights = nn_depthwise_plane(d, (const nn_word *)plane, row_bytes, channel, weights, output, &steps, kernel);
    }
    return;
  }
  row_bytes = NN_PLANAR_ROW(d->width, d->kernel_width, d->stride_x);
  plane_bytes =
      NN_PLANAR_PLANE(d->height, d->width, d->kernel_height, d->kernel_width, d->stride_y, d->stride_x);
  int8_t *planes = (int8_t *)(kernel + NN_DEPTHWISE_KERNEL_WORDS(d->kernel_height, d->kernel_width));
  /* Once: gathering writes the image's place alone. */
  nn_depthwise_fill((nn_word *)planes, NN_DEPTHWISE_BLOCK * plane_bytes / 4,
                    nn_depthwise_splat(d->input_zero_point));
  for (int channel = 0; channel < d->input_channels; channel += NN_DEPTHWISE_BLOCK) {
    nn_depthwise_gather(d, input, &from, channel, planes, row_bytes, plane_bytes);
    int count = d->input_channels - channel;
    if (count > NN_DEPTHWISE_BLOCK) count = NN_DEPTHWISE_BLOCK;
    const int8_t *plane = planes;
    for (int i = 0; i < count; i++, plane += plane_bytes) {
      weights = nn_depthwise_plane(d, (const nn_word *)plane, row_bytes, channel + i, weights, output, &steps,
                                   kernel);
    }
  }
}

#endif
