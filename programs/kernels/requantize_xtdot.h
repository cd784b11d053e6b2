/* SPDX-License-Identifier: Apache-2.0 */
/* A register tile's sums, requantized with xt.rqsu, packed with shuffles and stored. */

#ifndef KERNELS_REQUANTIZE_XTDOT_H
#define KERNELS_REQUANTIZE_XTDOT_H

#include "lanes.h"
#include "shape.h"
#include "xtdot.h"

/* Four channels of one pixel as the four bytes of a word. */
KERNEL uint32_t requantize_bytes(int32_t sum0, int32_t sum1, int32_t sum2, int32_t sum3,
                                 const struct channel *channels) {
  uint32_t byte0 = xt_rqsu(sum0, channels[0].multiplier, channels[0].parameters);
  uint32_t byte1 = xt_rqsu(sum1, channels[1].multiplier, channels[1].parameters);
  uint32_t byte2 = xt_rqsu(sum2, channels[2].multiplier, channels[2].parameters);
  uint32_t byte3 = xt_rqsu(sum3, channels[3].multiplier, channels[3].parameters);
  return xt_pack16ll(xt_zip8l(byte0, byte1), xt_zip8l(byte2, byte3));
}

#define TILE_BYTES(pixel, channels) \
  requantize_bytes(sum##pixel##0, sum##pixel##1, sum##pixel##2, sum##pixel##3, channels)

/* All four pixels before the first store: a store might change `channels`, for all the compiler
   knows, and would make it load the multipliers again. */
#define TILE_REQUANTIZE(channels)                                              \
  uint32_t pixel0 = TILE_BYTES(0, channels), pixel1 = TILE_BYTES(1, channels); \
  uint32_t pixel2 = TILE_BYTES(2, channels), pixel3 = TILE_BYTES(3, channels)

/* Stores a tile as 8-bit activations, a word a pixel; `step` is in activations. */
#define TILE_STORE_BYTES(out, step, channels) \
  do {                                        \
    TILE_REQUANTIZE(channels);                \
    lanes *words = (out);                     \
    words[0 * (step) / 4] = pixel0;           \
    words[1 * (step) / 4] = pixel1;           \
    words[2 * (step) / 4] = pixel2;           \
    words[3 * (step) / 4] = pixel3;           \
  } while (0)

/* Stores a tile as 4-bit activations, a halfword a pixel; `step` is in activations. */
#define TILE_STORE_NIBBLES(out, step, channels)               \
  do {                                                        \
    TILE_REQUANTIZE(channels);                                \
    half_lanes *halves = (out);                               \
    halves[0 * (step) / 4] = (half_lanes)xt_pack4(pixel0, 0); \
    halves[1 * (step) / 4] = (half_lanes)xt_pack4(pixel1, 0); \
    halves[2 * (step) / 4] = (half_lanes)xt_pack4(pixel2, 0); \
    halves[3 * (step) / 4] = (half_lanes)xt_pack4(pixel3, 0); \
  } while (0)

#endif
