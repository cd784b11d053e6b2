/* SPDX-License-Identifier: Apache-2.0 */
/* Fully connected layers with Xtdot: int32 sums, five outputs at a time.

   Weights are ordered [block of 5 outputs][word of inputs][output], a word being four bytes or
   eight nibbles. A step is six loads and five dots: with one vector of inputs, loads dominate. */

#ifndef KERNELS_FULLY_CONNECTED_XTDOT_H
#define KERNELS_FULLY_CONNECTED_XTDOT_H

#include "lanes.h"
#include "shape.h"
#include "xtdot.h"

enum { BLOCK_OUTPUTS = 5 };

#define FULLY_CONNECTED_XTDOT(name, dot)                                                  \
  KERNEL void name(int words, int outputs, const lanes *in, const lanes *weights,         \
                   const int32_t *biases, int32_t *out) {                                 \
    for (int o = 0; o < outputs; o += BLOCK_OUTPUTS, biases += BLOCK_OUTPUTS) {           \
      int32_t sum0 = biases[0], sum1 = biases[1], sum2 = biases[2];                       \
      int32_t sum3 = biases[3], sum4 = biases[4];                                         \
      _Pragma("GCC unroll 4") for (int i = 0; i < words; i++, weights += BLOCK_OUTPUTS) { \
        sum0 = dot(sum0, in[i], weights[0]);                                              \
        sum1 = dot(sum1, in[i], weights[1]);                                              \
        sum2 = dot(sum2, in[i], weights[2]);                                              \
        sum3 = dot(sum3, in[i], weights[3]);                                              \
        sum4 = dot(sum4, in[i], weights[4]);                                              \
      }                                                                                   \
      out[o] = sum0, out[o + 1] = sum1, out[o + 2] = sum2;                                \
      out[o + 3] = sum3, out[o + 4] = sum4;                                               \
    }                                                                                     \
  }

FULLY_CONNECTED_XTDOT(fully_connected_int8_xtdot, xt_dota8_us)
FULLY_CONNECTED_XTDOT(fully_connected_int4_xtdot, xt_dota4_us)

#endif
