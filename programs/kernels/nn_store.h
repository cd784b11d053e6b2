/* SPDX-License-Identifier: Apache-2.0 */
/* From a tile's sums to activations in memory. */

#ifndef NN_STORE_H
#define NN_STORE_H

#include "nn_tile.h"

/* What the end of a block needs to know: the fields of the same names in struct nn_conv. */
struct nn_output {
  int bits; /* 8, 4, or 32 for the sums themselves, which lie without gaps within a pixel */
  int zero_point, lo, hi;
  int pixel_step, channel_step;
  const uint8_t *left_shifts; /* of the block's first channel, or NULL */
};

KERNEL int32_t nn_output_value(const struct nn_output *output, int channel, int32_t sum,
                               int32_t multiplier, uint32_t parameters) {
  if (output->left_shifts) sum = (int32_t)((uint32_t)sum << output->left_shifts[channel]);
  return nn_requantize(sum, multiplier, parameters, output->zero_point, output->lo, output->hi);
}

/* One channel of a tile's pixels: their sums become values, and are stored unless they are nibbles
   or the channel does not exist. */
KERNEL void nn_channel_store(const struct nn_output *output, int count, int channel, int exists,
                             int32_t *s0, int32_t *s1, int32_t *s2, int32_t *s3, int32_t *s4,
                             int32_t multiplier, uint32_t parameters, int8_t *out) {
#define NN_VALUE(i) \
  if (count > i) *s##i = nn_output_value(output, channel, *s##i, multiplier, parameters)
#define NN_STORE(i) \
  if (count > i) out[i * output->pixel_step] = (int8_t)*s##i
  NN_VALUE(0);
  NN_VALUE(1);
  NN_VALUE(2);
  NN_VALUE(3);
  NN_VALUE(4);
  if (output->bits != 8 || !exists) return;
  out += channel * output->channel_step;
  NN_STORE(0);
  NN_STORE(1);
  NN_STORE(2);
  NN_STORE(3);
  NN_STORE(4);
#undef NN_STORE
#undef NN_VALUE
}

/* Four nibbles of a pixel. */
KERNEL uint16_t nn_nibbles(const struct nn_sums *sums) {
  uint32_t bytes = nn_pack16ll(nn_zip8l((uint32_t)sums->c0, (uint32_t)sums->c1),
                               nn_zip8l((uint32_t)sums->c2, (uint32_t)sums->c3));
  return (uint16_t)nn_pack4(bytes, bytes);
}

/* The sums themselves, of the channels that exist. */
KERNEL void nn_sums_store(const struct nn_sums *sums, int exist, int32_t *out) {
  out[0] = sums->c0;
  if (exist > 1) out[1] = sums->c1;
  if (exist > 2) out[2] = sums->c2;
  if (exist > 3) out[3] = sums->c3;
}

KERNEL void nn_tile_store_sums(int step, int count, const struct nn_tile *tile, int exist,
                               void *out) {
  nn_sums_store(&tile->r0, exist, out);
  if (count > 1) nn_sums_store(&tile->r1, exist, (int32_t *)((int8_t *)out + step));
  if (count > 2) nn_sums_store(&tile->r2, exist, (int32_t *)((int8_t *)out + 2 * step));
  if (count > 3) nn_sums_store(&tile->r3, exist, (int32_t *)((int8_t *)out + 3 * step));
  if (count > 4) nn_sums_store(&tile->r4, exist, (int32_t *)((int8_t *)out + 4 * step));
}

/* Requantizes channel by channel; the next one's multiplier is loaded before this one's use. `w`
   are the block's last words, `exist` how many of the four channels do. */
KERNEL const nn_word *nn_tile_store(const struct nn_output *output, int count,
                                    struct nn_tile *tile, const nn_word *w, int exist, void *out) {
  if (output->bits == 32) {
    nn_tile_store_sums(output->pixel_step, count, tile, exist, out);
    return w + NN_BLOCK_END_WORDS;
  }
  int32_t multiplier = (int32_t)w[0];
  uint32_t parameters = w[1];
#define NN_CHANNEL(channel, next)                                                      \
  do {                                                                                 \
    int32_t next_multiplier = (int32_t)w[2 * next];                                    \
    uint32_t next_parameters = w[2 * next + 1];                                        \
    if (next != channel) {                                                             \
      NN_HIDE(next_multiplier);                                                        \
      NN_HIDE(next_parameters);                                                        \
    }                                                                                  \
    nn_channel_store(output, count, channel, exist > channel, &tile->r0.c##channel,    \
                     &tile->r1.c##channel, &tile->r2.c##channel, &tile->r3.c##channel, \
                     &tile->r4.c##channel, multiplier, parameters, out);               \
    multiplier = next_multiplier;                                                      \
    parameters = next_parameters;                                                      \
  } while (0)
  NN_CHANNEL(0, 1);
  NN_CHANNEL(1, 2);
  NN_CHANNEL(2, 3);
  NN_CHANNEL(3, 3);
#undef NN_CHANNEL
  if (output->bits == 4) {
    uint16_t __attribute__((may_alias)) *halves = out;
    int step = output->pixel_step / 2;
    halves[0] = nn_nibbles(&tile->r0);
    if (count > 1) halves[1 * step] = nn_nibbles(&tile->r1);
    if (count > 2) halves[2 * step] = nn_nibbles(&tile->r2);
    if (count > 3) halves[3 * step] = nn_nibbles(&tile->r3);
    if (count > 4) halves[4 * step] = nn_nibbles(&tile->r4);
  }
  return w + NN_BLOCK_END_WORDS;
}

#endif
