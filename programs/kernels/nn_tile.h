/* SPDX-License-Identifier: Apache-2.0 */
/* The tile that convolutions, fully connected layers and GEMM are made of: sums of up to five
   pixels (rows r0 to r4) by four output channels (c0 to c3), of any format, in plain C or Xtdot.

   Sums are members of structures that never leave registers once all is inlined. Loads keep the
   order written here: a word of activations is loaded before the dots of the row above it, so
   that no dot waits for a load, whatever a load takes up to two cycles; and no load moves up out
   of its step, where it would push sums onto the stack (gcc 12 does so). */

#ifndef NN_TILE_H
#define NN_TILE_H

#include "nn_primitives.h"

enum { NN_TILE_CHANNELS = 4, NN_BLOCK_END_WORDS = 8 };

struct nn_sums {
  int32_t c0, c1, c2, c3;
};

struct nn_tile {
  struct nn_sums r0, r1, r2, r3, r4;
};

/* A word of weights for each of the four channels. */
struct nn_weights {
  uint32_t c0, c1, c2, c3;
};

/* Where the activations of a tile's pixels lie. With a step that is known and small, r0 alone
   moves and the others are at constant distances; else each has its pointer. */
struct nn_rows {
  const nn_word *r0, *r1, *r2, *r3, *r4;
  int step;      /* words from one pixel to the next */
  int word_step; /* words from one word of a pixel to its next: 1, or the rows of a packed tile */
};

/* Offsets of loads have 12 bits; 16 words of a pixel are read between two moves. */
#define NN_NEAR(rows) (NN_KNOWN((rows)->step) && 4 * ((rows)->step + 32) * 4 < 2048)
#define NN_ROW(rows, i) (NN_NEAR(rows) ? (rows)->r0 + (i) * (rows)->step : (rows)->r##i)

KERNEL struct nn_rows nn_rows_from(const nn_word *first, int step, int word_step) {
  return (struct nn_rows){first, first + step, first + 2 * step, first + 3 * step,
                          first + 4 * step, step, word_step};
}

/* Moves on by `words` of each pixel (0: only keeps loads from moving up). */
KERNEL void nn_rows_advance(int count, struct nn_rows *rows, int words) {
  rows->r0 += words;
  NN_HIDE(rows->r0);
  if (NN_NEAR(rows)) return;
#define NN_ADVANCE(i) \
  if (count > i) { rows->r##i += words; NN_HIDE(rows->r##i); }
  NN_ADVANCE(1) NN_ADVANCE(2) NN_ADVANCE(3) NN_ADVANCE(4)
#undef NN_ADVANCE
}

KERNEL void nn_sums_copy(int count, struct nn_tile *tile) {
  if (count > 1) tile->r1 = tile->r0;
  if (count > 2) tile->r2 = tile->r0;
  if (count > 3) tile->r3 = tile->r0;
  if (count > 4) tile->r4 = tile->r0;
}

#ifndef NN_NO_DOTS
#include "nn_tile_dots.h"
#else
#include "nn_tile_plain.h"
#endif

/* Words of a pixel unrolled: all, where that is known and few enough, so that no loop is left. */
enum { NN_UNROLL = 16, NN_UNROLL_UNKNOWN = 8, NN_UNROLL_WHOLE = 32 };

/* Adds `words` words of each pixel (counted as of activations) to the sums and moves on.
   `first`: the sums start here, at 0. */
KERNEL const nn_word *nn_tile_run(enum nn_format format, int count, int first,
                                  struct nn_tile *tile, struct nn_rows *rows, const nn_word *w,
                                  int words) {
  int steps = format == NN_W4A8 ? words / 2 : words; /* a step is a word of weights a channel */
  int step_words = format == NN_W4A8 ? 2 : 1;
  int unroll = !NN_KNOWN(words) ? NN_UNROLL_UNKNOWN / step_words
               : steps <= NN_UNROLL_WHOLE / step_words ? steps
                                                       : NN_UNROLL / step_words;
  int left = steps;
  if (first && left < unroll) {
    *tile = (struct nn_tile){0};
    first = 0;
  }
  if (first) {
    w = nn_tile_steps(format, count, 1, unroll, tile, rows, w);
    left -= unroll;
  }
  if (unroll) {
    for (; left >= unroll; left -= unroll) {
      w = nn_tile_steps(format, count, 0, unroll, tile, rows, w);
    }
  }
  if (NN_KNOWN(words)) {
    int rest = unroll ? (first ? steps - unroll : steps) % unroll : 0;
    if (rest) w = nn_tile_steps(format, count, 0, rest, tile, rows, w);
  } else {
    for (; left > 0; left--) w = nn_tile_steps(format, count, 0, 1, tile, rows, w);
  }
  if (format == NN_W4A8 && words % 2) w = nn_tile_half_step(count, tile, rows, w);
  return w;
}

#endif
