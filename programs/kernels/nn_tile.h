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

#define NN_EACH_POINTER(action) \
  do {                          \
    action(0);                  \
    if (NN_NEAR(rows)) break;   \
    if (count > 1) action(1);   \
    if (count > 2) action(2);   \
    if (count > 3) action(3);   \
    if (count > 4) action(4);   \
  } while (0)

/* Keeps loads from moving up over here. */
KERNEL void nn_rows_hide(int count, struct nn_rows *rows) {
#define NN_HIDE_ROW(i) NN_HIDE(rows->r##i)
  NN_EACH_POINTER(NN_HIDE_ROW);
#undef NN_HIDE_ROW
}

/* Moves on by `words` of each pixel. */
KERNEL void nn_rows_advance(int count, struct nn_rows *rows, int words) {
#define NN_ADVANCE_ROW(i) rows->r##i += words
  NN_EACH_POINTER(NN_ADVANCE_ROW);
#undef NN_ADVANCE_ROW
}

/* Every sum loads its bias: that takes no longer than to load four and copy them, and compilers
   keep the copies in the wrong registers. */
KERNEL struct nn_sums nn_sums_load(const nn_word **w) {
  NN_HIDE(*w);
  return (struct nn_sums){(int32_t)(*w)[0], (int32_t)(*w)[1], (int32_t)(*w)[2], (int32_t)(*w)[3]};
}

KERNEL void nn_tile_begin(int count, struct nn_tile *tile, const nn_word **w) {
  tile->r0 = nn_sums_load(w);
  if (count > 1) tile->r1 = nn_sums_load(w);
  if (count > 2) tile->r2 = nn_sums_load(w);
  if (count > 3) tile->r3 = nn_sums_load(w);
  if (count > 4) tile->r4 = nn_sums_load(w);
}

#ifndef NN_NO_DOTS
#include "nn_tile_dots.h"
#else
#include "nn_tile_plain.h"
#endif

/* Words of a pixel between two branches: all, where that is known and not too many. */
enum { NN_UNROLL_WHOLE = 64, NN_UNROLL = 16, NN_UNROLL_UNKNOWN = 8 };

/* Steps between two branches; a step is a word of weights a channel. */
KERNEL int nn_tile_unroll(enum nn_format format, int words) {
  int step_words = format == NN_W4A8 ? 2 : 1;
  if (!NN_KNOWN(words)) return NN_UNROLL_UNKNOWN / step_words;
  return words <= NN_UNROLL_WHOLE ? words / step_words : NN_UNROLL / step_words;
}

/* Adds `words` words of each pixel (counted as of activations) to the sums and moves on. The
   weights start `skip` words behind w: 0, unless all is one stretch without a branch. */
KERNEL const nn_word *nn_tile_run(enum nn_format format, int count, struct nn_tile *tile,
                                  struct nn_rows *rows, const nn_word *w, int skip, int words) {
  int steps = words / (format == NN_W4A8 ? 2 : 1);
  int unroll = nn_tile_unroll(format, words);
  int rest = !NN_KNOWN(words) ? 1 : unroll > 0 ? steps % unroll : 0;
  int left = steps;
  for (; unroll > 0 && left >= unroll; left -= unroll) {
    w = nn_tile_steps(format, count, 0, unroll, tile, rows, w, skip);
  }
  if (rest > 0) {
    for (; left > 0; left -= rest) {
      w = nn_tile_steps(format, count, 0, rest, tile, rows, w, 0);
    }
  }
  if (format == NN_W4A8 && words % 2) w = nn_tile_half_step(count, tile, rows, w);
  return w;
}

#endif
