/* SPDX-License-Identifier: Apache-2.0 */
/* Average pool 2x2 of packed 4-bit activations: eight at a time, in the bytes of two words.

   Output = (sum of four + 2) >> 2, half rounding up; the scale stays that of the input. No dot
   product does better than plain shifts and sums here, so this is the Xtdot program's kernel. */

#ifndef KERNELS_POOL_INT4_H
#define KERNELS_POOL_INT4_H

#include "lanes.h"
#include "shape.h"

/* Every other nibble of a word, with room for sums above it. */
enum { EVEN_NIBBLES = 0x0f0f0f0f };

KERNEL uint32_t average_even_nibbles(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  uint32_t sum =
      (a & EVEN_NIBBLES) + (b & EVEN_NIBBLES) + (c & EVEN_NIBBLES) + (d & EVEN_NIBBLES);
  return (sum + 0x02020202) >> 2 & EVEN_NIBBLES;
}

/* `size` is the input's edge, `channels` a multiple of 8; neither plane has a border. */
KERNEL void average_pool_int4(int size, int channels, const lanes *in, lanes *out) {
  int words = channels / 8;
  for (int y = 0; y < size; y += 2, in += size * words) {
    for (int x = 0; x < size; x += 2, in += words) {
      for (int word = 0; word < words; word++, in++) {
        uint32_t a = in[0], b = in[words], c = in[size * words], d = in[(size + 1) * words];
        *out++ = average_even_nibbles(a, b, c, d) |
                 average_even_nibbles(a >> 4, b >> 4, c >> 4, d >> 4) << 4;
      }
    }
  }
}

#endif
