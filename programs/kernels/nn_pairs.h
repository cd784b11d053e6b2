/* SPDX-License-Identifier: Apache-2.0 */
/* One pixel by all output channels, eight at a time: a word of activations then serves eight dots
   where a tile of one pixel has four. For fully connected layers. */

#ifndef NN_PAIRS_H
#define NN_PAIRS_H

#include "nn_conv_walk.h"

#ifndef NN_NO_DOTS

/* One word of weights of each of two blocks by one word of activations (NN_W4A8: two). */
KERNEL void nn_pair_step(enum nn_format format, int halves, struct nn_tile *tile, const nn_word *in,
                         const nn_word *w, const nn_word *x) {
  uint32_t a = nn_load(in), high = 0;
  if (format == NN_W4A8 && halves == 2) high = nn_load(in + 1);
  struct nn_weights first = nn_weights_load(w), second = nn_weights_load(x);
  enum nn_dot kind = format == NN_W4A8 ? NN_DOT84L : format == NN_INT4 ? NN_DOT4 : NN_DOT8;
  nn_dots(kind, 0, &tile->r0, a, &first);
  nn_dots(kind, 0, &tile->r1, a, &second);
  if (format == NN_W4A8 && halves == 2) {
    nn_dots(NN_DOT84H, 0, &tile->r0, high, &first);
    nn_dots(NN_DOT84H, 0, &tile->r1, high, &second);
  }
}

KERNEL void nn_pair_steps(enum nn_format format, int steps, struct nn_tile *tile,
                          const nn_word **in, const nn_word **w, const nn_word **x) {
  int words = format == NN_W4A8 ? 2 : 1;
#pragma GCC unroll 16
  for (int k = 0; k < steps; k++) {
    NN_HIDE(*in);
    NN_HIDE(*w);
    NN_HIDE(*x);
    nn_pair_step(format, 2, tile, *in + k * words, *w + k * NN_TILE_CHANNELS,
                 *x + k * NN_TILE_CHANNELS);
  }
  *in += steps * words;
  *w += steps * NN_TILE_CHANNELS;
  *x += steps * NN_TILE_CHANNELS;
}

/* All words of the pixel by two blocks; both pointers go from the biases to the blocks' ends. */
KERNEL void nn_pair_run(enum nn_format format, struct nn_tile *tile, const nn_word *in,
                        const nn_word **w, const nn_word **x, int words) {
  int unroll = NN_UNROLL / (format == NN_W4A8 ? 2 : 1);
  int steps = words / (format == NN_W4A8 ? 2 : 1);
  tile->r0 = nn_sums_load(w);
  tile->r1 = nn_sums_load(x);
  *w += NN_TILE_CHANNELS;
  *x += NN_TILE_CHANNELS;
  for (int left = steps / unroll; left > 0; left--) nn_pair_steps(format, unroll, tile, &in, w, x);
  int rest = NN_KNOWN(words) ? steps % unroll : 1;
  for (int left = steps % unroll; left > 0; left -= rest) {
    nn_pair_steps(format, rest, tile, &in, w, x);
  }
  if (format == NN_W4A8 && words % 2) {
    nn_pair_step(format, 1, tile, in, *w, *x);
    *w += NN_TILE_CHANNELS;
    *x += NN_TILE_CHANNELS;
  }
}

/* A last single block is left to a tile. */
KERNEL void nn_walk_pairs(const struct nn_walk *walk, const nn_word *in, const nn_word *w,
                          void *out) {
  struct nn_walk last = *walk;
  int step_words = walk->format == NN_W4A8 ? 2 : 1;
  int block = NN_TILE_CHANNELS + NN_DIVIDE_UP(walk->row_words, step_words) * NN_TILE_CHANNELS +
              NN_BLOCK_END_WORDS;
  int pairs = NN_DIVIDE_UP(walk->channels, NN_TILE_CHANNELS) / 2;
  for (int pair = 0; pair < pairs; pair++) {
    const nn_word *x = w + block;
    struct nn_tile tile;
    nn_pair_run(walk->format, &tile, in, &w, &x, walk->row_words);
    struct nn_tile second = {.r0 = tile.r1};
    int exist = walk->channels % 8 ? walk->channels - 8 * pair : 8;
    nn_tile_store(&last.output, 1, &tile, w, exist, out);
    out = (int8_t *)out + nn_block_step(&last.output);
    if (last.output.left_shifts) last.output.left_shifts += NN_TILE_CHANNELS;
    w = nn_tile_store(&last.output, 1, &second, x, exist - NN_TILE_CHANNELS, out);
    out = (int8_t *)out + nn_block_step(&last.output);
    if (last.output.left_shifts) last.output.left_shifts += NN_TILE_CHANNELS;
  }
  last.channels = walk->channels - 2 * NN_TILE_CHANNELS * pairs;
  nn_walk_tile(&last, 1, in, w, out);
}

#else

/* Plain C gains little from a second block, which would not fit the registers. */
KERNEL void nn_walk_pairs(const struct nn_walk *walk, const nn_word *in, const nn_word *w,
                          void *out) {
  nn_walk_tile(walk, 1, in, w, out);
}

#endif

#endif
