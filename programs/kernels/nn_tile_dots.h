/* SPDX-License-Identifier: Apache-2.0 */
/* The steps of a tile with dot products: included by nn_tile.h. */

#ifndef NN_TILE_DOTS_H
#define NN_TILE_DOTS_H

enum nn_dot { NN_DOT8, NN_DOT4, NN_DOT84L, NN_DOT84H };

KERNEL int32_t nn_dot(enum nn_dot kind, int first, int32_t sum, uint32_t a, uint32_t w) {
  switch (kind) {
    case NN_DOT8: return first ? nn_first8(a, w) : nn_dot8(sum, a, w);
    case NN_DOT4: return first ? nn_first4(a, w) : nn_dot4(sum, a, w);
    case NN_DOT84L: return first ? nn_first84l(a, w) : nn_dot84l(sum, a, w);
    default: return first ? nn_first84h(a, w) : nn_dot84h(sum, a, w);
  }
}

/* One word of a pixel by the weights of four channels. */
KERNEL void nn_dots(enum nn_dot kind, int first, struct nn_sums *sums, uint32_t a,
                    const struct nn_weights *w) {
  sums->c0 = nn_dot(kind, first, sums->c0, a, w->c0);
  sums->c1 = nn_dot(kind, first, sums->c1, a, w->c1);
  sums->c2 = nn_dot(kind, first, sums->c2, a, w->c2);
  sums->c3 = nn_dot(kind, first, sums->c3, a, w->c3);
}

/* A load that stays where it is written. */
KERNEL uint32_t nn_load(const nn_word *at) {
  uint32_t word = *at;
  NN_HIDE(word);
  return word;
}

/* A tile of five rows with a load ahead takes 28 registers. gcc, which keeps its hands off ra, has
   27 and would spill two sums a step; clang manages in long stretches, and spills in short ones. */
#ifdef __clang__
#define NN_LOAD_AHEAD(count, steps) ((count) < 5 || (steps) >= 16)
#else
#define NN_LOAD_AHEAD(count, steps) ((count) < 5)
#endif

/* All pixels' word `k` by the weights, each row's word loaded one row ahead; `a` is the first. */
KERNEL void nn_tile_word(enum nn_dot kind, int ahead, int count, int first, struct nn_tile *tile,
                         const struct nn_rows *rows, int k, uint32_t a,
                         const struct nn_weights *w) {
  k *= rows->word_step;
  uint32_t next = 0;
#define NN_DOTS_OF(i, following)                   \
  do {                                             \
    if (count <= i) return;                        \
    if (ahead && count > following) {              \
      next = nn_load(NN_ROW(rows, following) + k); \
    }                                              \
    nn_dots(kind, first, &tile->r##i, a, w);       \
    if (!ahead && count > following) {             \
      next = nn_load(NN_ROW(rows, following) + k); \
    }                                              \
    a = next;                                      \
  } while (0)
  NN_DOTS_OF(0, 1);
  NN_DOTS_OF(1, 2);
  NN_DOTS_OF(2, 3);
  NN_DOTS_OF(3, 4);
  if (count > 4) nn_dots(kind, first, &tile->r4, a, w);
#undef NN_DOTS_OF
}

KERNEL struct nn_weights nn_weights_load(const nn_word *w) {
  struct nn_weights words;
  words.c0 = nn_load(w);
  words.c1 = nn_load(w + 1);
  words.c2 = nn_load(w + 2);
  words.c3 = nn_load(w + 3);
  return words;
}

KERNEL const nn_word *nn_tile_steps(enum nn_format format, int count, int first, int steps,
                                    struct nn_tile *tile, struct nn_rows *rows,
                                    const nn_word *w, int skip) {
#pragma GCC unroll 64
  for (int k = 0; k < steps; k++) {
    int ahead = NN_LOAD_AHEAD(count, steps);
    nn_rows_hide(count, rows);
    NN_HIDE(w);
    int start = first && k == 0;
    if (format == NN_W4A8) {
      uint32_t low = nn_load(NN_ROW(rows, 0) + 2 * k * rows->word_step);
      struct nn_weights words = nn_weights_load(w + skip + k * NN_TILE_CHANNELS);
      nn_tile_word(NN_DOT84L, ahead, count, start, tile, rows, 2 * k, low, &words);
      uint32_t high = nn_load(NN_ROW(rows, 0) + (2 * k + 1) * rows->word_step);
      nn_tile_word(NN_DOT84H, ahead, count, 0, tile, rows, 2 * k + 1, high, &words);
    } else {
      uint32_t a = nn_load(NN_ROW(rows, 0) + k * rows->word_step);
      struct nn_weights words = nn_weights_load(w + skip + k * NN_TILE_CHANNELS);
      enum nn_dot kind = format == NN_INT4 ? NN_DOT4 : NN_DOT8;
      nn_tile_word(kind, ahead, count, start, tile, rows, k, a, &words);
    }
  }
  nn_rows_advance(count, rows, (format == NN_W4A8 ? 2 : 1) * steps * rows->word_step);
  return w + skip + steps * NN_TILE_CHANNELS;
}

/* NN_W4A8: a last word of activations that has no partner. */
KERNEL const nn_word *nn_tile_half_step(int count, struct nn_tile *tile, struct nn_rows *rows,
                                        const nn_word *w) {
  nn_rows_hide(count, rows);
  uint32_t low = nn_load(NN_ROW(rows, 0));
  struct nn_weights words = nn_weights_load(w);
  nn_tile_word(NN_DOT84L, 0, count, 0, tile, rows, 0, low, &words);
  nn_rows_advance(count, rows, rows->word_step);
  return w + NN_TILE_CHANNELS;
}

#endif
