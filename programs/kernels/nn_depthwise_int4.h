/* SPDX-License-Identifier: Apache-2.0 */
/* Int4 activations of a depthwise convolution: nibbles to planes of bytes, results to nibbles. */

#ifndef NN_DEPTHWISE_INT4_H
#define NN_DEPTHWISE_INT4_H

#include "nn_depthwise_shape.h"
#include "nn_lanes.h"
#include "nn_primitives.h"

/* Up to eight channels, which are one word of a pixel. */
KERNEL void nn_depthwise_gather_nibbles(const struct nn_depthwise *d, const int8_t *in,
                                        const struct nn_steps *from, int count, int8_t *planes,
                                        int row_bytes, int plane_bytes) {
  for (int y = nn_depthwise_input_rows(d); y != 0; y--, in += from->row, planes += row_bytes) {
    const int8_t *pixel = in;
    int8_t *to = planes;
    for (int8_t *end = planes + d->input_width; to != end; to++, pixel += from->pixel) {
      uint32_t word = *(const nn_word *)pixel;
      if (count == 8) {
#pragma GCC unroll 8
        for (int i = 0; i < 8; i++) to[i * plane_bytes] = (int8_t)NN_PICK_NIBBLE(word, i, 1);
      } else {
        for (int i = 0; i < count; i++, word >>= 4) {
          to[i * plane_bytes] = (int8_t)NN_PICK_NIBBLE(word, 0, 1);
        }
      }
    }
  }
}

/* A block of results with a byte each, of which the first is channel `first`, into the output;
   those of channels that do not exist become zeros, and end the words of a pixel. */
KERNEL void nn_depthwise_pack(const struct nn_depthwise *d, int8_t *bytes,
                              const struct nn_steps *steps, int first, void *output) {
  int pixel = NN_PIXEL_BYTES(d->channels, 4), row = d->width * pixel;
  if (d->output.pixel != 0) pixel = d->output.pixel, row = d->output.row;
  int exist = d->channels - first;
  if (exist > steps->pixel) exist = steps->pixel;
  int8_t *out = (int8_t *)output + first / 2;
  for (int y = d->height; y != 0; y--, out += row, bytes += steps->row) {
    int8_t *to = out, *in = bytes;
    for (int x = d->width; x != 0; x--, to += pixel, in += steps->pixel) {
      for (int i = exist; i < NN_ROUND_UP(exist, 8); i++) in[i] = 0;
      for (int i = 0; i < exist; i += 8) {
        const nn_word *eight = (const nn_word *)(in + i);
        *(nn_word *)(to + i / 2) = nn_pack4(eight[0], eight[1]);
      }
    }
  }
}

#endif
