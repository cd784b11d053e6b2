/* SPDX-License-Identifier: Apache-2.0 */
/* Fully connected layers in plain C: int32 sums, five outputs at a time.

   Weights are ordered [block of 5 outputs][word of inputs][output], a word being four bytes or
   eight nibbles, the order of the Xtdot kernels. Activations take a byte each. */

#ifndef KERNELS_FULLY_CONNECTED_H
#define KERNELS_FULLY_CONNECTED_H

#include "nibbles.h"

enum { BLOCK_OUTPUTS = 5 };

#define FIVE_SUMS(biases)                                             \
  int32_t sum0 = (biases)[0], sum1 = (biases)[1], sum2 = (biases)[2]; \
  int32_t sum3 = (biases)[3], sum4 = (biases)[4]

#define STORE_FIVE_SUMS(sums)                             \
  do {                                                    \
    (sums)[0] = sum0, (sums)[1] = sum1, (sums)[2] = sum2; \
    (sums)[3] = sum3, (sums)[4] = sum4;                   \
  } while (0)

KERNEL void fully_connected_int8(int inputs, int outputs, const uint8_t *in,
                                 const int8_t *weights, const int32_t *biases, int32_t *out) {
  for (int o = 0; o < outputs; o += BLOCK_OUTPUTS) {
    FIVE_SUMS(biases + o);
    for (int i = 0; i < inputs; i += 4, weights += 4 * BLOCK_OUTPUTS) {
#pragma GCC unroll 4
      for (int lane = 0; lane < 4; lane++) {
        int32_t value = in[i + lane];
        sum0 += value * weights[lane];
        sum1 += value * weights[lane + 4];
        sum2 += value * weights[lane + 8];
        sum3 += value * weights[lane + 12];
        sum4 += value * weights[lane + 16];
      }
    }
    STORE_FIVE_SUMS(out + o);
  }
}

KERNEL void fully_connected_int4(int inputs, int outputs, const uint8_t *in,
                                 const lanes *weights, const int32_t *biases, int32_t *out) {
  for (int o = 0; o < outputs; o += BLOCK_OUTPUTS) {
    FIVE_SUMS(biases + o);
    for (int i = 0; i < inputs; i += WORD_NIBBLES, weights += BLOCK_OUTPUTS) {
#pragma GCC unroll 8
      for (int lane = 0; lane < WORD_NIBBLES; lane++) {
        int32_t value = in[i + lane];
        sum0 += value * signed_nibble(weights[0], lane);
        sum1 += value * signed_nibble(weights[1], lane);
        sum2 += value * signed_nibble(weights[2], lane);
        sum3 += value * signed_nibble(weights[3], lane);
        sum4 += value * signed_nibble(weights[4], lane);
      }
    }
    STORE_FIVE_SUMS(out + o);
  }
}

#endif
