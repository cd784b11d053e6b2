/* SPDX-License-Identifier: Apache-2.0 */
/* Average pool 2x2 in plain C: four bytes at a time, in the halves of two words.

   Output = (sum of four + 2) >> 2, half rounding up; the scale stays that of the input. */

#ifndef KERNELS_POOL_H
#define KERNELS_POOL_H

#include "lanes.h"
#include "shape.h"

/* Every other byte of a word, with room for sums above it. */
enum { EVEN_BYTES = 0x00ff00ff };

/* Sums of the even bytes of four words, then halved twice with rounding. */
KERNEL uint32_t average_even_bytes(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  uint32_t sum = (a & EVEN_BYTES) + (b & EVEN_BYTES) + (c & EVEN_BYTES) + (d & EVEN_BYTES);
  return (sum + 0x00020002) >> 2 & EVEN_BYTES;
}

/* `size` is the input's edge, `channels` a multiple of 4; neither plane has a border. */
KERNEL void average_pool(int size, int channels, const void *input, void *output) {
  int words = channels / 4;
  const lanes *in = input;
  lanes *out = output;
  for (int y = 0; y < size; y += 2, in += size * words) {
    for (int x = 0; x < size; x += 2, in += words) {
      for (int word = 0; word < words; word++, in++) {
        uint32_t a = in[0], b = in[words], c = in[size * words], d = in[(size + 1) * words];
        *out++ = average_even_bytes(a, b, c, d) |
                 average_even_bytes(a >> 8, b >> 8, c >> 8, d >> 8) << 8;
      }
    }
  }
}

#endif
