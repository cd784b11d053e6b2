/* SPDX-License-Identifier: Apache-2.0 */
/* ADD, SUB and operators of one value where some operand is int4 (pixels of whole words).

   `bits` are 8 or 4 for each operand. A table has an entry for each value, from the least on: 256
   or 16. Shapes are equal: `pixels` times `channels`. */

#ifndef NN_INT4_H
#define NN_INT4_H

#include "nn_elementwise.h"
#include "nn_lanes.h"

/* Entry of the value 0. */
#define NN_TABLE_ZERO(table, bits) ((table) + ((bits) == 4 ? 8 : 128))

struct nn_narrow_add {
  int pixels, channels;
  int a_bits, b_bits, output_bits;
  struct nn_rescale output;
  int output_zero_point, lo, hi; /* lo and hi within the output's bits */
};

/* The first `count` of eight values. */
KERNEL void nn_narrow_add_eight(const struct nn_narrow_add *add, int count, const int8_t *a,
                                const int8_t *b, const int32_t *a_zero, const int32_t *b_zero,
                                int8_t *output) {
  int32_t v[8] = {0};
#pragma GCC unroll 8
  for (int lane = 0; lane < 8; lane++) {
    if (lane >= count) continue;
    int32_t sum = nn_lane_entry(a_zero, a, add->a_bits, lane) +
                  nn_lane_entry(b_zero, b, add->b_bits, lane);
    v[lane] = nn_rescaled(sum, &add->output, add->output_zero_point, add->lo, add->hi);
  }
  nn_store_eight(output, add->output_bits, count, v);
}

/* Tables as nn_add's, of 16 entries for int4. */
KERNEL void nn_narrow_add(const struct nn_narrow_add *add, const void *a, const void *b,
                          const int32_t *a_table, const int32_t *b_table, void *output) {
  const int32_t *a_zero = NN_TABLE_ZERO(a_table, add->a_bits);
  const int32_t *b_zero = NN_TABLE_ZERO(b_table, add->b_bits);
  const int8_t *a_at = (const int8_t *)a, *b_at = (const int8_t *)b;
  int8_t *to = (int8_t *)output;
  int rest = add->channels % 8;
  for (int pixel = add->pixels; pixel != 0; pixel--) {
    for (int eight = add->channels / 8; eight != 0; eight--) {
      nn_narrow_add_eight(add, 8, a_at, b_at, a_zero, b_zero, to);
      a_at += nn_eight_bytes(add->a_bits), b_at += nn_eight_bytes(add->b_bits);
      to += nn_eight_bytes(add->output_bits);
    }
    if (rest == 0) continue;
    nn_narrow_add_eight(add, rest, a_at, b_at, a_zero, b_zero, to);
    a_at += add->a_bits == 4 ? 4 : rest, b_at += add->b_bits == 4 ? 4 : rest;
    to += add->output_bits == 4 ? 4 : rest;
  }
}

struct nn_narrow_table {
  int pixels, channels;
  int input_bits, output_bits;
};

KERNEL void nn_narrow_table_eight(const struct nn_narrow_table *shape, int count,
                                  const int8_t *input, const int8_t *zero, int8_t *output) {
  int32_t v[8] = {0};
#pragma GCC unroll 8
  for (int lane = 0; lane < 8; lane++) {
    if (lane < count) v[lane] = zero[nn_lane(input, shape->input_bits, lane)];
  }
  nn_store_eight(output, shape->output_bits, count, v);
}

/* One value by a table of 16 or 256; QUANTIZE between widths is one, too. */
KERNEL void nn_narrow_table(const struct nn_narrow_table *shape, const int8_t *table,
                            const void *input, void *output) {
  const int8_t *zero = NN_TABLE_ZERO(table, shape->input_bits), *at = (const int8_t *)input;
  int8_t *to = (int8_t *)output;
  int rest = shape->channels % 8;
  for (int pixel = shape->pixels; pixel != 0; pixel--) {
    for (int eight = shape->channels / 8; eight != 0; eight--) {
      nn_narrow_table_eight(shape, 8, at, zero, to);
      at += nn_eight_bytes(shape->input_bits), to += nn_eight_bytes(shape->output_bits);
    }
    if (rest == 0) continue;
    nn_narrow_table_eight(shape, rest, at, zero, to);
    at += shape->input_bits == 4 ? 4 : rest, to += shape->output_bits == 4 ? 4 : rest;
  }
}

#endif
