/* SPDX-License-Identifier: Apache-2.0 */
/* 3x3 over one plane in plain C: the nine weights stay in registers, and two columns are walked
   from top to bottom, so that a pixel is loaded for up to six products. */

#ifndef NN_DEPTHWISE_3X3_PLAIN_H
#define NN_DEPTHWISE_3X3_PLAIN_H

#include "nn_depthwise_shape.h"
#include "nn_primitives.h"

/* What the strips of a channel share; w and the row of the kernel, then its column. */
struct nn_depthwise_strip {
  int32_t w00, w01, w02, w10, w11, w12, w20, w21, w22;
  int32_t bias, multiplier;
  uint32_t parameters;
  const struct nn_depthwise *d;
  int row_bytes, row_step, pixel_step;
};

/* A row of the kernel over the loaded pixels; the second column starts at `second`. */
#define NN_3X3_TAPS(s, row)                                                          \
  do {                                                                               \
    s##0 += p0 * c.w##row##0 + p1 * c.w##row##1 + p2 * c.w##row##2;                  \
    if (columns > 1) s##1 += q0 * c.w##row##0 + q1 * c.w##row##1 + q2 * c.w##row##2; \
  } while (0)

#define NN_3X3_VALUE(sum)                                                                  \
  (int8_t) nn_requantize(sum, c.multiplier, c.parameters, c.d->output_zero_point, c.d->lo, \
                         c.d->hi)

#define NN_3X3_STORE(s)                                      \
  do {                                                       \
    out[0] = NN_3X3_VALUE(s##0);                             \
    if (columns > 1) out[c.pixel_step] = NN_3X3_VALUE(s##1); \
    out += c.row_step;                                       \
  } while (0)

#define NN_3X3_ROW                                                                           \
  p0 = in[0], p1 = in[1], p2 = in[2];                                                        \
  if (columns > 1) {                                                                         \
    q0 = stride == 1 ? p1 : p2, q1 = stride == 1 ? p2 : in[3], q2 = in[stride == 1 ? 3 : 4]; \
  }                                                                                          \
  in += c.row_bytes

/* Stride 1: a row serves three output rows, `a` the oldest. The last two rows start outputs that
   do not exist; leaving them out would triple the code for a few per cent. */
#define NN_3X3_STEP(a, b, e) \
  do {                       \
    NN_3X3_ROW;              \
    e##0 = e##1 = c.bias;    \
    NN_3X3_TAPS(a, 2);       \
    NN_3X3_TAPS(b, 1);       \
    NN_3X3_TAPS(e, 0);       \
    NN_3X3_STORE(a);         \
  } while (0)

KERNEL void nn_depthwise_strip_1(struct nn_depthwise_strip c, int columns, const int8_t *in,
                                 int8_t *out) {
  enum { stride = 1 };
  int32_t p0, p1, p2, q0 = 0, q1 = 0, q2 = 0;
  int32_t a0 = c.bias, a1 = c.bias, b0 = c.bias, b1 = c.bias, e0, e1;
  NN_3X3_ROW;
  NN_3X3_TAPS(a, 0);
  NN_3X3_ROW;
  NN_3X3_TAPS(a, 1);
  NN_3X3_TAPS(b, 0);
  for (int rows = c.d->height;;) {
    NN_3X3_STEP(a, b, e);
    if (--rows == 0) break;
    NN_3X3_STEP(b, e, a);
    if (--rows == 0) break;
    NN_3X3_STEP(e, a, b);
    if (--rows == 0) break;
  }
}

KERNEL void nn_depthwise_strip_2(struct nn_depthwise_strip c, int columns, const int8_t *in,
                                 int8_t *out) {
  enum { stride = 2 };
  int32_t p0, p1, p2, q0 = 0, q1 = 0, q2 = 0;
  int32_t a0 = c.bias, a1 = c.bias;
  NN_3X3_ROW;
  for (int rows = c.d->height;;) {
    NN_3X3_TAPS(a, 0);
    NN_3X3_ROW;
    NN_3X3_TAPS(a, 1);
    NN_3X3_ROW;
    NN_3X3_TAPS(a, 2);
    NN_3X3_STORE(a);
    if (--rows == 0) break;
    a0 = a1 = c.bias;
  }
}

KERNEL void nn_depthwise_3x3(const struct nn_depthwise *d, const nn_word *plane, int row_bytes,
                             const nn_word *weights, const nn_word *taps, int8_t *output,
                             const struct nn_steps *steps) {
  const nn_word *end = weights + NN_DEPTHWISE_END(3, 3, d->format);
  const int8_t *in = (const int8_t *)plane;
  struct nn_depthwise_strip c = {
      nn_byte(taps[0], 0), nn_byte(taps[0], 1), nn_byte(taps[0], 2),
      nn_byte(taps[1], 0), nn_byte(taps[1], 1), nn_byte(taps[1], 2),
      nn_byte(taps[2], 0), nn_byte(taps[2], 1), nn_byte(taps[2], 2),
      (int32_t)weights[0], (int32_t)end[0],
      end[1],              d,
      row_bytes,           steps->row,
      steps->pixel};
  for (int strip = d->width / 2; strip != 0; strip--, output += 2 * c.pixel_step) {
    if (d->stride_x == 1) {
      nn_depthwise_strip_1(c, 2, in, output);
    } else {
      nn_depthwise_strip_2(c, 2, in, output);
    }
    in += 2 * d->stride_x;
  }
  if (d->width % 2 == 0) return;
  if (d->stride_x == 1) {
    nn_depthwise_strip_1(c, 1, in, output);
  } else {
    nn_depthwise_strip_2(c, 1, in, output);
  }
}

#undef NN_3X3_TAPS
#undef NN_3X3_VALUE
#undef NN_3X3_STORE
#undef NN_3X3_ROW
#undef NN_3X3_STEP

#endif
