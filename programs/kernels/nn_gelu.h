/* SPDX-License-Identifier: Apache-2.0 */
/* GELU with I-BERT's integers: from int32 sums [row][channel], with a scale each channel, to int8.

   With S the scale of a channel's sums, shifted by a power of two so that S / 1.4142 is in [2^-14,
   2^-13), a the size of a sum and s its sign:

     E = c - (b - min(a, b))^2           b = -floor(-1.769 / S'), c = -floor(-1 / 0.2888 / S'^2)
     t = half - floor(-s * E / 2^14)     half = -floor(-1 / (0.2888 * 2^14 * S'^2)), S' = S / 1.4142
     out = s * floor(a * t / 2^5), requantized

   b < 2^15, c < 2^30, half < 2^16, so that half * 2^14 + E has 31 bits. a is held at 2^18 - 1,
   which stands for 22 or more: outputs end below. So the high half of (a * 2^13) * (t * 2^14) is
   floor(a * t / 2^5). I-BERT has the same without the shift by a power of two and without an end
   for a, in floating point: its c passes int32 for scales below 5.7e-5, and its t has few bits
   for those above 1e-3. */

#ifndef NN_GELU_H
#define NN_GELU_H

#include "nn_primitives.h"

struct nn_gelu {
  int rows, channels;
  int output_zero_point, lo, hi;
};

/* Of a channel; as many words as it has. */
struct nn_gelu_channel {
  uint32_t limit;  /* of the size of a sum before it is shifted: 2^18 - 1 shifted back */
  uint32_t shifts; /* to the left, then (eight bits up) to the right; one of them is 0 */
  int32_t b, c;
  int32_t half; /* times 2^14, plus 2^14 - 1 */
  int32_t multiplier;
  uint32_t parameters; /* of xt.rqd */
};

/* floor(a * b / 2^32): one instruction. */
KERNEL int32_t nn_high_signed(int32_t a, int32_t b) { return (int32_t)((int64_t)a * b >> 32); }

KERNEL int8_t nn_gelu_one(const struct nn_gelu *gelu, const struct nn_gelu_channel *c,
                          int32_t sum) {
  enum { A_BITS = 13, T_BITS = 14 };
  int32_t sign = sum >> 31 | 1;
  uint32_t size = (uint32_t)sum * (uint32_t)sign;
  if (__builtin_expect(size > c->limit, 0)) size = c->limit;
  int32_t a = (int32_t)(size << (c->shifts & 31) >> (c->shifts >> 8));
  int32_t rest = c->b - a;
  if (rest < 0) rest = 0;
  /* t * 2^14: -floor(-x) is x rounded up, by 2^14 - 1 and without the bits below. */
  int32_t t = ((c->c - rest * rest) * sign + c->half) & -(1 << T_BITS);
  int32_t product = nn_high_signed(a << A_BITS, t) * sign;
  return (int8_t)nn_requantize(product, c->multiplier, c->parameters, gelu->output_zero_point,
                               gelu->lo, gelu->hi);
}

/* Channel by channel, so that what a channel has stays in registers. */
KERNEL void nn_gelu(const struct nn_gelu *gelu, const int32_t *sums, const nn_word *channels,
                    int8_t *output) {
  for (int i = 0; i < gelu->channels; i++, channels += sizeof(struct nn_gelu_channel) / 4) {
    struct nn_gelu_channel c = {channels[0],          channels[1],          (int32_t)channels[2],
                                (int32_t)channels[3], (int32_t)channels[4], (int32_t)channels[5],
                                channels[6]};
    const int32_t *in = sums + i;
    int8_t *out = output + i;
#pragma GCC unroll 4
    for (int row = gelu->rows; row != 0; row--, in += gelu->channels, out += gelu->channels) {
      *out = nn_gelu_one(gelu, &c, *in);
    }
  }
}

#endif
