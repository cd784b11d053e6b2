/* SPDX-License-Identifier: Apache-2.0 */
/* DEPTHWISE_CONV_2D: any kernel, stride, padding and multiplier, dilation 1.

   All forms work on planes, one channel's image with its border: a word holds four neighbouring
   pixels, and a dot product is a row of the kernel.

   - NN_DEPTHWISE_NHWC: gathers a block of channels at a time into planes in the scratch memory. It
     may read any row and pixel step, so that rows and columns can be exchanged.
   - NN_DEPTHWISE_PLANAR: the producer left planes, whose border this kernel fills in place.

   Rows and columns may be exchanged: each pair of fields, the row and pixel steps, and the
   weights (`swapped` of the packer). A kernel of one column is faster as one of one row, as a dot
   takes taps of a row.

   Planes have a byte a pixel, and so have kernels in work: int4 activations and weights are
   unpacked, and int4 results are packed, as no lanes narrower than a pixel would help three taps.

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
#include "nn_depthwise_int4.h"
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

/* All output channels of one plane; `channel` is the first of them, `output` where it goes. Returns
   the weights of the next plane. */
KERNEL const nn_word *nn_depthwise_plane(const struct nn_depthwise *d, const nn_word *plane,
                                         int row_bytes, int channel, const nn_word *weights,
                                         int8_t *output, const struct nn_steps *steps,
                                         nn_word *kernel) {
  int fast = d->kernel_height == 3 && d->kernel_width == 3 && d->stride_y == d->stride_x &&
             d->stride_x <= 2 && d->left_shifts == NULL;
  nn_word *shifted = kernel + NN_DEPTHWISE_TAP_WORDS(d->kernel_height, d->kernel_width);
  for (int m = 0; m < d->multiplier; m++, channel++, output += steps->channel) {
    int left = d->left_shifts == NULL ? 0 : d->left_shifts[channel];
    const nn_word *taps = nn_depthwise_taps(d, weights + 1, kernel);
    if (fast) {
      nn_depthwise_3x3(d, plane, row_bytes, weights, taps, output, steps);
    } else {
      nn_depthwise_general(d, plane, row_bytes, weights, taps, left, output, steps, shifted);
    }
    weights += NN_DEPTHWISE_END(d->kernel_height, d->kernel_width, d->format) + 2;
  }
  return weights;
}

/* Where planes and results of a block of channels lie; `steps` are those of the results. */
struct nn_depthwise_work {
  int block, planar;
  int row_bytes, plane_bytes;
  struct nn_steps from, steps;
  nn_word *kernel;
  int8_t *planes; /* of a block in the scratch memory, or all of the input */
  int8_t *bytes;  /* a block of results that become nibbles */
};

KERNEL struct nn_depthwise_work nn_depthwise_begin(const struct nn_depthwise *d, void *input,
                                                   void *scratch) {
  struct nn_depthwise_work work = {
      .block = NN_DEPTHWISE_BLOCK(d->format, d->output_bits),
      .planar = d->form == NN_DEPTHWISE_PLANAR,
      .row_bytes = NN_PLANAR_ROW(d->width, d->kernel_width, d->stride_x),
      .from = d->input,
      .steps = d->output,
      .kernel = scratch,
  };
  work.plane_bytes = NN_PLANAR_ROWS(d->height, d->kernel_height, d->stride_y) * work.row_bytes;
  work.planes = (int8_t *)scratch +
                4 * NN_DEPTHWISE_KERNEL_WORDS(d->kernel_height, d->kernel_width);
  work.bytes = work.planes;
  if (work.planar) {
    work.row_bytes = d->input.row, work.plane_bytes = d->input.channel;
    work.planes = (int8_t *)input - d->pad_top * work.row_bytes - d->pad_left;
  } else {
    int pixel = NN_PIXEL_BYTES(d->input_channels, d->format == NN_INT4 ? 4 : 8);
    if (work.from.pixel == 0) work.from = (struct nn_steps){d->input_width * pixel, pixel, 1};
    /* Once: gathering writes the image's place alone. */
    nn_depthwise_fill((nn_word *)work.planes, work.block * work.plane_bytes / 4,
                      nn_depthwise_splat(d->input_zero_point));
    work.bytes += work.block * work.plane_bytes;
  }
  if (d->output_bits == 4) {
    work.steps.pixel = work.block * d->multiplier, work.steps.channel = 1;
    work.steps.row = d->width * work.steps.pixel;
  } else if (work.steps.pixel == 0) {
    work.steps = (struct nn_steps){d->width * d->channels, d->channels, 1};
  }
  return work;
}

KERNEL void nn_depthwise(const struct nn_depthwise *d, void *input, const nn_word *weights,
                         void *output, void *scratch) {
  struct nn_depthwise_work work = nn_depthwise_begin(d, input, scratch);
  int8_t *planes = work.planes;
  for (int first = 0; first < d->input_channels; first += work.block) {
    int count = d->input_channels - first;
    if (count > work.block) count = work.block;
    if (work.planar) {
      planes = work.planes + first * work.plane_bytes;
      for (int i = 0; i < count; i++) {
        nn_depthwise_border(d, planes + i * work.plane_bytes, work.row_bytes);
      }
    } else {
      nn_depthwise_gather(d, input, &work.from, first, planes, work.row_bytes, work.plane_bytes);
    }
    int8_t *to = d->output_bits == 4
                     ? work.bytes
                     : (int8_t *)output + first * d->multiplier * work.steps.channel;
    for (int i = 0; i < count; i++, to += d->multiplier * work.steps.channel) {
      weights = nn_depthwise_plane(d, (const nn_word *)(planes + i * work.plane_bytes),
                                   work.row_bytes, (first + i) * d->multiplier, weights, to,
                                   &work.steps, work.kernel);
    }
    if (d->output_bits == 4) {
      nn_depthwise_pack(d, work.bytes, &work.steps, first * d->multiplier, output);
    }
  }
}

#endif
