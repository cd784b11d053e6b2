/* SPDX-License-Identifier: Apache-2.0 */
/* 3x3 over one plane with dot products: strips of four output columns, walked from top to bottom.

   A row of the plane is read once, as a word `lo` of pixels 0 to 3 and a word `mid` of pixels 2 to
   5. Each output column is a dot of one of them with a row of the kernel, (w0 w1 w2 0), or with
   the same shifted by a pixel, (0 w0 w1 w2). With a stride of 1 a row serves three output rows:
   twelve sums stay in registers, `a` of the oldest, and six words of weights. */

#ifndef NN_DEPTHWISE_3X3_H
#define NN_DEPTHWISE_3X3_H

#include "nn_depthwise_shape.h"
#include "nn_primitives.h"

#ifdef NN_NO_DOTS
#include "nn_depthwise_3x3_plain.h"
#else

/* What the strips of a channel share. */
struct nn_depthwise_strip {
  uint32_t w0, w1, w2; /* rows of the kernel */
  int32_t bias, multiplier;
  uint32_t parameters;
  const struct nn_depthwise *d;
  int row_words, row_step, pixel_step;
};

#define NN_3X3_BEGIN(s) int32_t s##0 = c.bias, s##1 = c.bias, s##2 = c.bias, s##3 = c.bias
#define NN_3X3_RESTART(s) s##0 = s##1 = s##2 = s##3 = c.bias

/* The dots of one row of the kernel; `columns` is 4 but for a last strip. */
#define NN_3X3_DOTS(s, w, v)                       \
  do {                                             \
    s##0 = nn_dot8(s##0, lo, w);                   \
    if (columns > 1) s##1 = nn_dot8(s##1, lo, v);  \
    if (columns > 2) s##2 = nn_dot8(s##2, mid, w); \
    if (columns > 3) s##3 = nn_dot8(s##3, mid, v); \
  } while (0)

#define NN_3X3_VALUE(sum)                                                                  \
  (int8_t) nn_requantize(sum, c.multiplier, c.parameters, c.d->output_zero_point, c.d->lo, \
                         c.d->hi)

#define NN_3X3_STORE(s)                                          \
  do {                                                           \
    out[0] = NN_3X3_VALUE(s##0);                                 \
    if (columns > 1) out[c.pixel_step] = NN_3X3_VALUE(s##1);     \
    if (columns > 2) out[2 * c.pixel_step] = NN_3X3_VALUE(s##2); \
    if (columns > 3) out[3 * c.pixel_step] = NN_3X3_VALUE(s##3); \
    out += c.row_step;                                           \
  } while (0)

#define NN_3X3_ROW                               \
  lo = in[0];                                    \
  if (columns > 2) mid = nn_pack16hl(lo, in[1]); \
  in += c.row_words

/* A row of the plane that serves three output rows, the last one of `a`. */
#define NN_3X3_STEP(a, b, e)  \
  do {                        \
    NN_3X3_ROW;               \
    NN_3X3_DOTS(a, c.w2, v2); \
    NN_3X3_RESTART(e);        \
    NN_3X3_DOTS(b, c.w1, v1); \
    NN_3X3_DOTS(e, c.w0, v0); \
    NN_3X3_STORE(a);          \
  } while (0)

/* The two rows behind the last that begins an output row. */
#define NN_3X3_END(a, b)      \
  do {                        \
    NN_3X3_ROW;               \
    NN_3X3_DOTS(a, c.w2, v2); \
    NN_3X3_DOTS(b, c.w1, v1); \
    NN_3X3_STORE(a);          \
    NN_3X3_ROW;               \
    NN_3X3_DOTS(b, c.w2, v2); \
    NN_3X3_STORE(b);          \
  } while (0)

KERNEL void nn_depthwise_strip_1(struct nn_depthwise_strip c, int columns, const nn_word *in,
                                 int8_t *out) {
  uint32_t v0 = c.w0 << 8, v1 = c.w1 << 8, v2 = c.w2 << 8;
  uint32_t lo, mid = 0;
  NN_3X3_BEGIN(p);
  NN_3X3_ROW;
  NN_3X3_DOTS(p, c.w0, v0);
  NN_3X3_ROW;
  NN_3X3_DOTS(p, c.w1, v1);
  if (c.d->height == 1) {
    NN_3X3_ROW;
    NN_3X3_DOTS(p, c.w2, v2);
    NN_3X3_STORE(p);
    return;
  }
  NN_3X3_BEGIN(q);
  NN_3X3_BEGIN(r);
  NN_3X3_DOTS(q, c.w0, v0);
  int steps = c.d->height - 2, rest = steps % 3;
  for (int i = steps / 3; i != 0; i--) {
    NN_3X3_STEP(p, q, r);
    NN_3X3_STEP(q, r, p);
    NN_3X3_STEP(r, p, q);
  }
  if (rest == 0) {
    NN_3X3_END(p, q);
  } else if (rest == 1) {
    NN_3X3_STEP(p, q, r);
    NN_3X3_END(q, r);
  } else {
    NN_3X3_STEP(p, q, r);
    NN_3X3_STEP(q, r, p);
    NN_3X3_END(r, p);
  }
}

/* With a stride of 2 the output columns lie two pixels apart: no shifted weights, three words. */
#define NN_3X3_ROW_2                                     \
  w0 = in[0];                                            \
  if (columns > 1) w1 = in[1], m0 = nn_pack16hl(w0, w1); \
  if (columns > 3) m1 = nn_pack16hl(w1, in[2]);          \
  in += c.row_words

#define NN_3X3_DOTS_2(w)                      \
  do {                                        \
    s0 = nn_dot8(s0, w0, w);                  \
    if (columns > 1) s1 = nn_dot8(s1, m0, w); \
    if (columns > 2) s2 = nn_dot8(s2, w1, w); \
    if (columns > 3) s3 = nn_dot8(s3, m1, w); \
  } while (0)

KERNEL void nn_depthwise_strip_2(struct nn_depthwise_strip c, int columns, const nn_word *in,
                                 int8_t *out) {
  uint32_t w0, w1 = 0, m0 = 0, m1 = 0;
  NN_3X3_BEGIN(s);
  NN_3X3_ROW_2;
  for (int rows = c.d->height;;) {
    NN_3X3_DOTS_2(c.w0);
    NN_3X3_ROW_2;
    NN_3X3_DOTS_2(c.w1);
    NN_3X3_ROW_2;
    NN_3X3_DOTS_2(c.w2);
    NN_3X3_STORE(s);
    if (--rows == 0) break;
    NN_3X3_RESTART(s);
  }
}

KERNEL void nn_depthwise_3x3(const struct nn_depthwise *d, const nn_word *plane, int row_bytes,
                             const nn_word *weights, const nn_word *taps, int8_t *output,
                             const struct nn_steps *steps) {
  const nn_word *end = weights + NN_DEPTHWISE_END(3, 3, d->format);
  struct nn_depthwise_strip c = {.w0 = taps[0],
                                 .w1 = taps[1],
                                 .w2 = taps[2],
                                 .bias = (int32_t)weights[0],
                                 .multiplier = (int32_t)end[0],
                                 .parameters = end[1],
                                 .d = d,
                                 .row_words = row_bytes / 4,
                                 .row_step = steps->row,
                                 .pixel_step = steps->pixel};
  for (int strip = d->width / 4; strip != 0; strip--) {
    if (d->stride_x == 1) {
      nn_depthwise_strip_1(c, 4, plane, output);
    } else {
      nn_depthwise_strip_2(c, 4, plane, output);
    }
    plane += d->stride_x, output += 4 * c.pixel_step;
  }
  int columns = d->width % 4;
  if (columns == 0) return;
  if (d->stride_x == 1) {
    nn_depthwise_strip_1(c, columns, plane, output);
  } else {
    nn_depthwise_strip_2(c, columns, plane, output);
  }
}

#endif
#endif
