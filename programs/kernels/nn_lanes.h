/* SPDX-License-Identifier: Apache-2.0 */
/* Eight neighbouring values of a pixel, int8 or int4, for operators that take either.

   A pixel of int4 has its channels in whole words, so that eight of them are one; those of int8
   are eight bytes that may start anywhere. Fewer than eight are the last of a pixel: its word of
   int4 is filled up with zeros. */

#ifndef NN_LANES_H
#define NN_LANES_H

#include "nn_move.h"
#include "nn_primitives.h"

/* A nibble of a word, sign-extended, times `factor` (up to 7): a dot with one number picks it. */
#ifndef NN_NO_DOTS
#define NN_PICK_NIBBLE(word, lane, factor) \
  nn_first4(word, (uint32_t)(factor) << 4 * (lane))
#define NN_ADD_NIBBLE(sum, word, lane) nn_dot4(sum, word, 1u << 4 * (lane))
#else
#define NN_PICK_NIBBLE(word, lane, factor) (nn_nibble(word, lane) * (factor))
#define NN_ADD_NIBBLE(sum, word, lane) ((sum) + nn_nibble(word, lane))
#endif

/* Value `lane` of the eight at `at`. */
KERNEL int32_t nn_lane(const int8_t *at, int bits, int lane) {
  return bits == 4 ? NN_PICK_NIBBLE(*(const nn_word *)at, lane, 1) : at[lane];
}

/* The entry for that value; `zero` is that of the value 0. */
KERNEL int32_t nn_lane_entry(const int32_t *zero, const int8_t *at, int bits, int lane) {
  if (bits == 8) return zero[at[lane]];
  int32_t offset = NN_PICK_NIBBLE(*(const nn_word *)at, lane, sizeof *zero);
  return *(const int32_t *)((const char *)zero + offset);
}

/* Bytes of eight values. */
KERNEL int nn_eight_bytes(int bits) { return bits == 4 ? 4 : 8; }

/* Stores the first `count` of eight values. */
KERNEL void nn_store_eight(int8_t *to, int bits, int count, const int32_t *v) {
  if (bits == 4) {
    uint32_t low = nn_pack16ll(nn_zip8l((uint32_t)v[0], (uint32_t)v[1]),
                               nn_zip8l((uint32_t)v[2], (uint32_t)v[3]));
    uint32_t high = nn_pack16ll(nn_zip8l((uint32_t)v[4], (uint32_t)v[5]),
                                nn_zip8l((uint32_t)v[6], (uint32_t)v[7]));
    *(nn_word *)to = nn_pack4(low, high);
    return;
  }
#pragma GCC unroll 8
  for (int lane = 0; lane < 8; lane++) {
    if (lane < count) to[lane] = (int8_t)v[lane];
    NN_STORE_APART();
  }
}

#endif
