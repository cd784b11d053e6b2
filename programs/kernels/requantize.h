/* SPDX-License-Identifier: Apache-2.0 */
/* From an int32 sum to an unsigned activation, in plain C: what xt.rqsu does in hardware. */

#ifndef KERNELS_REQUANTIZE_H
#define KERNELS_REQUANTIZE_H

#include "shape.h"

/* clamp(round(sum * multiplier / 2^(31 + shift)), 0, limit), rounding once, ties upward.

   The constant that rounds is 2^(30 + shift). With a shift of at least 2 it touches only the
   high word of the 64-bit product, and so does the shift: one mulh is all that is needed. */
KERNEL uint32_t requantize(int32_t sum, const struct channel *channel, int32_t limit) {
  int shift = channel->parameters & 31;
  int32_t high = (int32_t)((int64_t)sum * channel->multiplier >> 32);
  int32_t value = (high + (1 << (shift - 2))) >> (shift - 1);
  value &= ~(value >> 31);
  int32_t room = limit - value;
  return (uint32_t)(value + (room & room >> 31));
}

/* Stores a tile of sums as bytes; `step` is the distance of neighbouring pixels. */
#define TILE_STORE(out, step, channels, limit)         \
  do {                                                 \
    TILE_STORE_CHANNEL(0, out, step, channels, limit); \
    TILE_STORE_CHANNEL(1, out, step, channels, limit); \
    TILE_STORE_CHANNEL(2, out, step, channels, limit); \
    TILE_STORE_CHANNEL(3, out, step, channels, limit); \
  } while (0)

/* The same for a tile of two channels. */
#define TILE_STORE_HALF(out, step, channels, limit)    \
  do {                                                 \
    TILE_STORE_CHANNEL(0, out, step, channels, limit); \
    TILE_STORE_CHANNEL(1, out, step, channels, limit); \
  } while (0)

#define TILE_STORE_CHANNEL(index, out, step, channels, limit)                   \
  do {                                                                          \
    const struct channel *its = (channels) + (index);                           \
    (out)[0 * (step) + (index)] = (uint8_t)requantize(sum0##index, its, limit); \
    (out)[1 * (step) + (index)] = (uint8_t)requantize(sum1##index, its, limit); \
    (out)[2 * (step) + (index)] = (uint8_t)requantize(sum2##index, its, limit); \
    (out)[3 * (step) + (index)] = (uint8_t)requantize(sum3##index, its, limit); \
  } while (0)

#endif
