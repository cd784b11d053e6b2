/* SPDX-License-Identifier: Apache-2.0 */
/* CONV_2D and FULLY_CONNECTED: any kernel, stride, padding and number of channels, dilation 1.

   Three forms, chosen by the packer (`conv_form` in tools/quant/tercet_model/packing.py), because
   weights are ordered for them:

   - NN_TILES: tiles of up to 5 pixels by 4 output channels. A row of the kernel is contiguous in
     the input. Needs whole words a pixel: other inputs are copied, and so is an input that needs
     a border. The widest use: 1x1 convolutions read the tensor where it lies.
   - NN_PLANES: 3x3, stride 1, height and width at least 4: tiles of 4x4 pixels of one output
     channel over a copy of the input, as planes of words with a border.
   - NN_COLUMNS: first gathers, for every input row and output column, the taps of a kernel row
     into whole words. For inputs of one or two channels (10x4 on one channel).

   Weights are a list of blocks, one for four output channels, read front to back:

     4 words   biases (int32), the zero point of the input folded in:
               bias - input_zero_point * sum of the channel's weights
     K * 4     words [k][channel]; NN_INT8 has 4 taps in a word, the others 8
     8 words   (multiplier, parameters of xt.rqd) of each channel

   The K words of NN_TILES are [kernel row][word of the row], a row being kernel_width pixels of
   whole words each (NN_W4A8: each row's words of 4 activations, in pairs; an odd last one has
   zeros in its high nibbles); of NN_COLUMNS [kernel row][word of the row's taps], a row being
   kernel_width * input_channels taps rounded up to whole words. NN_PLANES: a block is one channel:

     1 word    bias
     9 * K     words [word of the pixel][kernel row][kernel column]; NN_W4A8: K counts pairs
     2 words   multiplier, parameters

   Missing channels and taps are packed as zeros; missing channels are not written. */

#ifndef NN_CONV_H
#define NN_CONV_H

#include "nn_conv_copy.h"
#include "nn_conv_walk.h"
#include "nn_pairs.h"

enum nn_conv_form { NN_TILES, NN_PLANES, NN_COLUMNS };

struct nn_conv {
  enum nn_conv_form form;
  enum nn_format format;
  int output_bits; /* 8, or 4: lo and hi are then within -8 and 7; or 32, for the sums themselves
                      without gaps, but not of NN_PLANES */
  int input_height, input_width, input_channels;
  int input_row_step; /* bytes, a multiple of 4 where pixels are; 0: no gaps. A producer that left a
                         border: pass its corner as the input, its whole size as the input's, and
                         no padding */
  int height, width, channels; /* of the output */
  int kernel_height, kernel_width;
  int stride_y, stride_x;
  int pad_top, pad_left; /* what is missing at the bottom and at the right follows */
  int input_zero_point;
  int output_zero_point, lo, hi; /* as in the parameters of each channel; plain C reads these */
  struct nn_steps output;
  const uint8_t *left_shifts; /* one a channel, rounded up to blocks; NULL: none has any */
};

/* Bytes of scratch, a word's multiple, aligned to a word; a constant expression if the arguments
   are. 0: the input is read where it lies. */
#define NN_CONV_SCRATCH(form, format, input_height, input_width, input_channels, height, width,  \
                        kernel_height, kernel_width, stride_y, stride_x, pad_top, pad_left)      \
  ((form) == NN_COLUMNS                                                                          \
       ? NN_CONV_SPAN(height, stride_y, kernel_height) * (width) *                               \
             NN_CONV_WORD_BYTES((kernel_width) * (input_channels), format)                       \
   : (form) == NN_TILES &&                                                                       \
           NN_CONV_DIRECT(format, input_height, input_width, input_channels, height, width,      \
                          kernel_height, kernel_width, stride_y, stride_x, pad_top, pad_left)    \
       ? 0                                                                                       \
       : NN_CONV_SPAN(height, stride_y, kernel_height) *                                         \
             NN_CONV_SPAN(width, stride_x, kernel_width) *                                       \
             NN_CONV_WORD_BYTES(input_channels, format))

/* Bytes of `count` activations rounded up to words. */
#define NN_CONV_WORD_BYTES(count, format) \
  ((format) == NN_INT4 ? NN_ROUND_UP((count), 8) / 2 : NN_ROUND_UP((count), 4))

/* Input rows (columns) that `count` windows reach over. */
#define NN_CONV_SPAN(count, stride, kernel) (((count)-1) * (stride) + (kernel))

/* Whether no border is missing and pixels are whole words. */
#define NN_CONV_DIRECT(format, input_height, input_width, input_channels, height, width,       \
                       kernel_height, kernel_width, stride_y, stride_x, pad_top, pad_left)     \
  ((pad_top) == 0 && (pad_left) == 0 && ((format) == NN_INT4 || (input_channels) % 4 == 0) &&  \
   NN_CONV_SPAN(height, stride_y, kernel_height) <= (input_height) &&                          \
   NN_CONV_SPAN(width, stride_x, kernel_width) <= (input_width))

KERNEL struct nn_output nn_conv_output(const struct nn_conv *conv) {
  int dense = conv->output.pixel == 0;
  return (struct nn_output){
      conv->output_bits,
      conv->output_zero_point,
      conv->lo,
      conv->hi,
      dense ? NN_PIXEL_BYTES(conv->channels, conv->output_bits) : conv->output.pixel,
      dense ? 1 : conv->output.channel,
      conv->left_shifts,
  };
}

KERNEL int nn_conv_output_row(const struct nn_conv *conv) {
  return conv->output.row ? conv->output.row
                          : conv->width * NN_PIXEL_BYTES(conv->channels, conv->output_bits);
}

/* What NN_TILES and NN_COLUMNS come to: rows of windows. */
struct nn_plan {
  const nn_word *in;
  int in_step; /* words from the windows of one output row to the next's */
  int one_row; /* whether the input's rows follow one another like pixels of a row */
  struct nn_walk walk;
};

#include "nn_conv_columns.h"
#include "nn_conv_planes.h"
#include "nn_conv_tiles.h"

/* Height and width of the output are at least 1; `scratch` may be NULL where none is needed. Form,
   format and output_bits should be constants, or all of them are compiled. */
KERNEL void nn_conv(const struct nn_conv *conv, const void *input, const nn_word *weights,
                    void *output, void *scratch) {
  if (conv->form == NN_PLANES) {
    nn_conv_planes(conv, input, weights, output, scratch);
    return;
  }
  struct nn_plan plan = conv->form == NN_TILES ? nn_conv_tiles(conv, input, scratch)
                                               : nn_conv_columns(conv, input, scratch);
  int height = conv->height, width = conv->width;
  int output_row = nn_conv_output_row(conv);
  if (plan.one_row && output_row == width * plan.walk.output.pixel_step) {
    width *= height;
    height = 1;
  }
  nn_walk_rows(&plan.walk, height, width, plan.in, plan.in_step, weights, output, output_row);
}

/* Weights as of NN_TILES with a 1x1 kernel; a row of the input is rounded up to whole words. */
struct nn_fully_connected {
  enum nn_format format;
  int output_bits; /* 8, 4, or 32 for the sums themselves */
  int rows; /* of input and output: 1, if the layer is a plain one */
  int inputs, outputs;
  int output_zero_point, lo, hi;
  const uint8_t *left_shifts;
};

/* Rows of whole words are read where they lie, and so is a single row. */
#define NN_FULLY_CONNECTED_SCRATCH(format, rows, inputs)        \
  ((rows) == 1 || (format) == NN_INT4 || (inputs) % 4 == 0 ? 0 \
                                                           : (rows)*NN_ROUND_UP((inputs), 4))

KERNEL void nn_fully_connected(const struct nn_fully_connected *layer, const void *input,
                               const nn_word *weights, void *output, void *scratch) {
  struct nn_conv conv = {
      .form = NN_TILES,
      .format = layer->format,
      .output_bits = layer->output_bits,
      .input_height = 1,
      .input_width = layer->rows,
      .input_channels = layer->inputs,
      .height = 1,
      .width = layer->rows,
      .channels = layer->outputs,
      .kernel_height = 1,
      .kernel_width = 1,
      .stride_y = 1,
      .stride_x = 1,
      .output_zero_point = layer->output_zero_point,
      .lo = layer->lo,
      .hi = layer->hi,
      .left_shifts = layer->left_shifts,
  };
  if (layer->rows == 1) {
    struct nn_plan plan = nn_conv_tiles(&conv, input, scratch);
    nn_walk_pairs(&plan.walk, plan.in, weights, output);
  } else {
    nn_conv(&conv, input, weights, output, scratch);
  }
}

#endif
