/* SPDX-License-Identifier: Apache-2.0 */
/* Planes with a border for nn_depthwise.h: filled in place, or gathered from NHWC a block of
   channels at a time. */

#ifndef NN_DEPTHWISE_PLANES_H
#define NN_DEPTHWISE_PLANES_H

#include "nn_depthwise_int4.h"
#include "nn_depthwise_shape.h"
#include "nn_move.h"
#include "nn_primitives.h"

/* Fills the border of one plane that holds its image already. */
KERNEL void nn_depthwise_border(const struct nn_depthwise *d, int8_t *plane, int row_bytes) {
  uint32_t filler = nn_depthwise_splat(d->input_zero_point);
  int rows = nn_depthwise_rows(d), inside = nn_depthwise_input_rows(d);
  int right = (d->width - 1) * d->stride_x + d->kernel_width - d->pad_left - d->input_width;
  nn_depthwise_fill((nn_word *)plane, d->pad_top * row_bytes / 4, filler);
  plane += d->pad_top * row_bytes;
  int8_t *end = plane + inside * row_bytes;
  nn_depthwise_fill((nn_word *)end, (rows - d->pad_top - inside) * row_bytes / 4, filler);
  if (d->pad_left == 1 && right == 1) {
    for (; plane != end; plane += row_bytes) plane[0] = plane[1 + d->input_width] = (int8_t)filler;
    return;
  }
  for (; plane != end; plane += row_bytes) {
    for (int x = 0; x < d->pad_left; x++) plane[x] = (int8_t)filler;
    for (int x = 0; x < right; x++) plane[d->pad_left + d->input_width + x] = (int8_t)filler;
  }
}

/* One channel, byte by byte: for pixels that are not whole words, and for plain C, where the
   shifts of words cost as much. */
KERNEL void nn_depthwise_gather_channel(const struct nn_depthwise *d, const int8_t *in,
                                        const struct nn_steps *from, int8_t *plane,
                                        int row_bytes) {
  int step = from->pixel;
  for (int y = nn_depthwise_input_rows(d); y != 0; y--, in += from->row, plane += row_bytes) {
    const int8_t *pixel = in;
    int8_t *to = plane, *end = plane + (d->input_width & ~3);
    for (; to != end; to += 4, pixel += 4 * step) {
      int8_t a = pixel[0], b = pixel[step], c = pixel[2 * step], e = pixel[3 * step];
      nn_store_four(to, a, b, c, e);
    }
    for (end = plane + d->input_width; to != end; to++, pixel += step) *to = *pixel;
  }
}

#ifndef NN_NO_SHUFFLES
/* Four pixels of four channels to four channels of four pixels. */
KERNEL void nn_depthwise_transpose(uint32_t a, uint32_t b, uint32_t c, uint32_t d, int8_t *plane,
                                   int plane_bytes) {
  uint32_t ab01 = nn_zip8l(a, b), cd01 = nn_zip8l(c, d);
  uint32_t ab23 = nn_zip8h(a, b), cd23 = nn_zip8h(c, d);
  *(nn_word *)plane = nn_pack16ll(ab01, cd01);
  *(nn_word *)(plane + plane_bytes) = nn_pack16hh(ab01, cd01);
  *(nn_word *)(plane + 2 * plane_bytes) = nn_pack16ll(ab23, cd23);
  *(nn_word *)(plane + 3 * plane_bytes) = nn_pack16hh(ab23, cd23);
}

/* A word's four columns from `column` on, some of them outside the image. */
KERNEL void nn_depthwise_transpose_edge(const struct nn_depthwise *d, const int8_t *in, int step,
                                        int column, uint32_t filler, int8_t *plane,
                                        int plane_bytes) {
  uint32_t pixels[4];
#pragma GCC unroll 4
  for (int i = 0; i < 4; i++) {
    int inside = column + i >= 0 && column + i < d->input_width;
    pixels[i] = inside ? *(const nn_word *)(in + (column + i) * step) : filler;
  }
  nn_depthwise_transpose(pixels[0], pixels[1], pixels[2], pixels[3], plane, plane_bytes);
}

/* Four channels, whole words a pixel. Words that lie in the border alone were filled before. */
KERNEL void nn_depthwise_gather_words(const struct nn_depthwise *d, const int8_t *in,
                                      const struct nn_steps *from, int8_t *plane, int row_bytes,
                                      int plane_bytes) {
  uint32_t filler = nn_depthwise_splat(d->input_zero_point);
  int left = d->pad_left, right = left + d->input_width, step = from->pixel;
  int first = left / 4, whole = NN_DIVIDE_UP(left, 4);
  int whole_end = right / 4, last = NN_DIVIDE_UP(right, 4);
  if (whole_end < whole) whole_end = whole;
  for (int y = nn_depthwise_input_rows(d); y != 0; y--, in += from->row, plane += row_bytes) {
    if (first != whole) {
      nn_depthwise_transpose_edge(d, in, step, 4 * first - left, filler, plane + 4 * first,
                                  plane_bytes);
    }
    const int8_t *pixel = in + (4 * whole - left) * step;
    int8_t *to = plane + 4 * whole, *end = plane + 4 * whole_end;
    for (; to != end; to += 4, pixel += 4 * step) {
      nn_depthwise_transpose(*(const nn_word *)pixel, *(const nn_word *)(pixel + step),
                             *(const nn_word *)(pixel + 2 * step),
                             *(const nn_word *)(pixel + 3 * step), to, plane_bytes);
    }
    if (whole_end != last) {
      nn_depthwise_transpose_edge(d, in, step, 4 * whole_end - left, filler,
                                  plane + 4 * whole_end, plane_bytes);
    }
  }
}
#endif

/* A block of channels from `first` on into planes whose border is filled. */
KERNEL void nn_depthwise_gather(const struct nn_depthwise *d, const void *input,
                                const struct nn_steps *from, int first, int8_t *planes,
                                int row_bytes, int plane_bytes) {
  int count = NN_DEPTHWISE_BLOCK(d->format, d->output_bits);
  if (count > d->input_channels - first) count = d->input_channels - first;
  planes += d->pad_top * row_bytes;
  if (d->format == NN_INT4) {
    nn_depthwise_gather_nibbles(d, (const int8_t *)input + first / 2, from, count,
                                planes + d->pad_left, row_bytes, plane_bytes);
    return;
  }
  const int8_t *in = (const int8_t *)input + first;
#ifndef NN_NO_SHUFFLES
  if ((from->row | from->pixel) % 4 == 0) {
    for (; count >= 4; count -= 4, in += 4, planes += 4 * plane_bytes) {
      nn_depthwise_gather_words(d, in, from, planes, row_bytes, plane_bytes);
    }
  }
#endif
  planes += d->pad_left;
  for (; count > 0; count--, in++, planes += plane_bytes) {
    nn_depthwise_gather_channel(d, in, from, planes, row_bytes);
  }
}

#endif
