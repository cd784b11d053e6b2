/* SPDX-License-Identifier: Apache-2.0 */
/* A register tile that is 4x4 pixels of one output channel, for 3x3 kernels of stride 1.

   Windows overlap, so a word of activations meets several dots while it is in a register: input
   row r lies under kernel row ky for output row r - ky, and so do columns. Sums and weights are
   variables named by row and column, for compilers to keep in registers. */

#ifndef KERNELS_PLANE_TILE_XTDOT_H
#define KERNELS_PLANE_TILE_XTDOT_H

#include "lanes.h"
#include "shape.h"
#include "xtdot.h"

enum { PLANE_SIZE = 4, PLANE_INPUT_SIZE = PLANE_SIZE + 2 };

/* Declares the sums, each starting at `bias`. */
#define PLANE_BEGIN(bias)   \
  PLANE_BEGIN_ROW(0, bias); \
  PLANE_BEGIN_ROW(1, bias); \
  PLANE_BEGIN_ROW(2, bias); \
  PLANE_BEGIN_ROW(3, bias)

#define PLANE_BEGIN_ROW(y, bias) \
  int32_t sum##y##0 = bias, sum##y##1 = bias, sum##y##2 = bias, sum##y##3 = bias

/* `word` is what the kernel's element (ky, kx) meets for output pixel (y, x). */
#define PLANE_DOT(y, x, ky, kx) sum##y##x = xt_dota8_us(sum##y##x, word, w##ky##kx)

/* For input row 0 to 5: column(y, ky) for each output row y and kernel row ky it serves. */
#define PLANE_ROW_0(column) column(0, 0)
#define PLANE_ROW_1(column) column(1, 0), column(0, 1)
#define PLANE_ROW_2(column) column(2, 0), column(1, 1), column(0, 2)
#define PLANE_ROW_3(column) column(3, 0), column(2, 1), column(1, 2)
#define PLANE_ROW_4(column) column(3, 1), column(2, 2)
#define PLANE_ROW_5(column) column(3, 2)

/* Requantizes the sums and stores them as bytes; the steps are in bytes. */
#define PLANE_STORE(out, row_step, pixel_step, channel)     \
  do {                                                      \
    int32_t multiplier = (channel)->multiplier;             \
    uint32_t parameters = (channel)->parameters;            \
    PLANE_STORE_ROW(0, (out) + 0 * (row_step), pixel_step); \
    PLANE_STORE_ROW(1, (out) + 1 * (row_step), pixel_step); \
    PLANE_STORE_ROW(2, (out) + 2 * (row_step), pixel_step); \
    PLANE_STORE_ROW(3, (out) + 3 * (row_step), pixel_step); \
  } while (0)

#define PLANE_STORE_ROW(y, row, pixel_step)                                        \
  do {                                                                             \
    (row)[0 * (pixel_step)] = (uint8_t)xt_rqsu(sum##y##0, multiplier, parameters); \
    (row)[1 * (pixel_step)] = (uint8_t)xt_rqsu(sum##y##1, multiplier, parameters); \
    (row)[2 * (pixel_step)] = (uint8_t)xt_rqsu(sum##y##2, multiplier, parameters); \
    (row)[3 * (pixel_step)] = (uint8_t)xt_rqsu(sum##y##3, multiplier, parameters); \
  } while (0)

#endif
