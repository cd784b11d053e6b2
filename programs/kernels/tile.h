/* SPDX-License-Identifier: Apache-2.0 */
/* A register tile of sums: four output pixels (first digit) by four output channels (second).

   The sums are sixteen variables, not an array: compilers keep variables in registers. */

#ifndef KERNELS_TILE_H
#define KERNELS_TILE_H

#include "shape.h"

/* Declares the sixteen sums, each starting at its channel's bias. */
#define TILE_BEGIN(channels)    \
  TILE_BEGIN_PIXEL(0, channels) \
  TILE_BEGIN_PIXEL(1, channels) \
  TILE_BEGIN_PIXEL(2, channels) \
  TILE_BEGIN_PIXEL(3, channels)

#define TILE_BEGIN_PIXEL(pixel, channels)                                         \
  int32_t sum##pixel##0 = (channels)[0].bias, sum##pixel##1 = (channels)[1].bias; \
  int32_t sum##pixel##2 = (channels)[2].bias, sum##pixel##3 = (channels)[3].bias;

/* The eight sums of a tile half as wide: four pixels by two channels. */
#define TILE_BEGIN_HALF(channels)    \
  TILE_BEGIN_HALF_PIXEL(0, channels) \
  TILE_BEGIN_HALF_PIXEL(1, channels) \
  TILE_BEGIN_HALF_PIXEL(2, channels) \
  TILE_BEGIN_HALF_PIXEL(3, channels)

#define TILE_BEGIN_HALF_PIXEL(pixel, channels) \
  int32_t sum##pixel##0 = (channels)[0].bias, sum##pixel##1 = (channels)[1].bias;

/* Four accumulating dots: one pixel's word against a word of weights w0 to w3 per channel. */
#define TILE_DOT(dot, pixel, word)                       \
  do {                                                   \
    uint32_t activations = (word);                       \
    sum##pixel##0 = dot(sum##pixel##0, activations, w0); \
    sum##pixel##1 = dot(sum##pixel##1, activations, w1); \
    sum##pixel##2 = dot(sum##pixel##2, activations, w2); \
    sum##pixel##3 = dot(sum##pixel##3, activations, w3); \
  } while (0)

#endif
