/* SPDX-License-Identifier: Apache-2.0 */
/* Average pool 2x2 of bytes with Xtdot.

   Shuffles turn four pixels of four channels into four channels of four pixels; one dot then
   sums a channel. The weights of that dot are 64, so that the average (sum * 64 + 128) / 256
   lies in the second byte, where the shuffles that pack the result pick it up. */

#ifndef KERNELS_POOL_INT8_XTDOT_H
#define KERNELS_POOL_INT8_XTDOT_H

#include "lanes.h"
#include "shape.h"
#include "xtdot.h"

enum { SIXTY_FOURS = 0x40404040, HALF = 128 };

KERNEL uint32_t average_bytes_xtdot(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  uint32_t ab01 = xt_zip8l(a, b), cd01 = xt_zip8l(c, d);
  uint32_t ab23 = xt_zip8h(a, b), cd23 = xt_zip8h(c, d);
  uint32_t sum0 = xt_dota8_uu(HALF, xt_pack16ll(ab01, cd01), SIXTY_FOURS);
  uint32_t sum1 = xt_dota8_uu(HALF, xt_pack16hh(ab01, cd01), SIXTY_FOURS);
  uint32_t sum2 = xt_dota8_uu(HALF, xt_pack16ll(ab23, cd23), SIXTY_FOURS);
  uint32_t sum3 = xt_dota8_uu(HALF, xt_pack16hh(ab23, cd23), SIXTY_FOURS);
  return xt_pack16hh(xt_zip8l(sum0, sum1), xt_zip8l(sum2, sum3));
}

/* `size` is the input's edge, `channels` a multiple of 4; neither plane has a border. */
KERNEL void average_pool_int8_xtdot(int size, int channels, const lanes *in, lanes *out) {
  int words = channels / 4;
  for (int y = 0; y < size; y += 2, in += size * words) {
    for (int x = 0; x < size; x += 2, in += words) {
      for (int word = 0; word < words; word++, in++) {
        *out++ = average_bytes_xtdot(in[0], in[words], in[size * words], in[(size + 1) * words]);
      }
    }
  }
}

#endif
