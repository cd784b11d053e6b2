/* SPDX-License-Identifier: Apache-2.0 */
/* A product of two matrices that are both packed ahead: C[rows][columns] = A * B.

   A is packed in tiles of `tile_rows` rows, [tile][k word][row]; rows are a multiple of it, or,
   with 5 rows, 5 a + 4 b with the tiles of 4 last, b being as small as it gets: 128 rows are
   24 tiles of 5 and 2 of 4.
   B is packed [tile of 4 columns][k word][column]: blocks as a convolution's (nn_conv.h), or, for
   int32 results, without biases, multipliers and parameters. Columns are a multiple of 4. */

#ifndef NN_GEMM_H
#define NN_GEMM_H

#include "nn_conv_walk.h"

struct nn_gemm {
  enum nn_format format;
  int rows, columns, depth; /* depth: a multiple of a word's values (8 for NN_W4A8) */
  int tile_rows;            /* 4 or 5 */
  int output_bits;          /* of nn_gemm: 8 or 4 */
  int output_zero_point, lo, hi;
};

/* Words of one row of A. */
KERNEL int nn_gemm_words(const struct nn_gemm *gemm) {
  return gemm->depth / (gemm->format == NN_INT4 ? 8 : 4);
}

KERNEL int nn_gemm_fours(const struct nn_gemm *gemm) {
  return gemm->tile_rows == 5 ? gemm->rows * 4 % 5 : gemm->rows / 4;
}

/* Sums that start at 0: with a dot that does, not with sixteen loads of 0. `chunks`: the words are
   not one stretch but several of NN_UNROLL, up to the `end` of the weights. Returns that. */
KERNEL const nn_word *nn_gemm_sums(const struct nn_gemm *gemm, int chunks, int count,
                                   struct nn_tile *tile, struct nn_rows *rows, const nn_word *w,
                                   const nn_word *end) {
  int words = nn_gemm_words(gemm), step_words = gemm->format == NN_W4A8 ? 2 : 1;
  int whole = !chunks && NN_KNOWN(words);
  int steps = (whole ? words : chunks ? NN_UNROLL : step_words) / step_words;
  w = nn_tile_steps(gemm->format, count, 1, steps, tile, rows, w, 0);
  if (whole) return w;
  while (w != end) w = nn_tile_steps(gemm->format, count, 0, steps, tile, rows, w, 0);
  return end;
}

/* `tiles` tiles of `count` rows. */
KERNEL void nn_gemm_int32_tiles(const struct nn_gemm *gemm, int chunks, int count, int tiles,
                                const nn_word **a, const nn_word *b, int32_t **c) {
  int words = nn_gemm_words(gemm);
  int block = words / (gemm->format == NN_W4A8 ? 2 : 1) * NN_TILE_CHANNELS;
  for (; tiles > 0; tiles--) {
    const nn_word *w = b;
    int32_t *end = *c + gemm->columns;
    for (int32_t *out = *c; out != end; out += NN_TILE_CHANNELS) {
      struct nn_rows rows = nn_rows_from(*a, 1, count);
      struct nn_tile tile;
      const nn_word *next = w + block;
      if (!NN_KNOWN(words)) NN_HIDE(next);
      w = nn_gemm_sums(gemm, chunks, count, &tile, &rows, w, next);
      int32_t *row = out;
#define NN_GEMM_STORE(i)                                                               \
  do {                                                                                 \
    if (count <= i) break;                                                             \
    row[0] = tile.r##i.c0, row[1] = tile.r##i.c1;                                      \
    row[2] = tile.r##i.c2, row[3] = tile.r##i.c3;                                      \
    row += gemm->columns;                                                              \
    if (!NN_KNOWN(gemm->columns)) NN_HIDE(row); /* or each row gets its own pointer */ \
  } while (0)
      NN_GEMM_STORE(0);
      NN_GEMM_STORE(1);
      NN_GEMM_STORE(2);
      NN_GEMM_STORE(3);
      NN_GEMM_STORE(4);
#undef NN_GEMM_STORE
    }
    *a += count * words;
    *c += count * gemm->columns;
  }
}

KERNEL void nn_gemm_int32_rows(const struct nn_gemm *gemm, int chunks, const nn_word *a,
                               const nn_word *b, int32_t *c) {
  int fours = nn_gemm_fours(gemm);
  if (gemm->tile_rows == 5) {
    nn_gemm_int32_tiles(gemm, chunks, 5, (gemm->rows - 4 * fours) / 5, &a, b, &c);
  }
  nn_gemm_int32_tiles(gemm, chunks, 4, fours, &a, b, &c);
}

KERNEL void nn_gemm_int32(const struct nn_gemm *gemm, const nn_word *a, const nn_word *b,
                          int32_t *c) {
  int words = nn_gemm_words(gemm);
  if ((!NN_KNOWN(words) || words > NN_UNROLL_WHOLE) && words % NN_UNROLL == 0) {
    nn_gemm_int32_rows(gemm, 1, a, b, c);
  } else {
    nn_gemm_int32_rows(gemm, 0, a, b, c);
  }
}

/* Requantized, with biases: see nn_conv.h for B. */
KERNEL void nn_gemm(const struct nn_gemm *gemm, const nn_word *a, const nn_word *b, void *c) {
  int words = nn_gemm_words(gemm);
  int step = NN_PIXEL_BYTES(gemm->columns, gemm->output_bits);
  struct nn_walk walk = {
      .format = gemm->format,
      .kernel_rows = 1,
      .row_words = words,
      .pixel_step = 1,
      .channels = gemm->columns,
      .output = {gemm->output_bits, gemm->output_zero_point, gemm->lo, gemm->hi, step, 1, NULL},
  };
  int fours = nn_gemm_fours(gemm);
  if (gemm->tile_rows == 5) {
    walk.word_step = 5;
    for (int tiles = (gemm->rows - 4 * fours) / 5; tiles > 0; tiles--) {
      nn_walk_tile(&walk, 5, a, b, c);
      a += 5 * words;
      c = (int8_t *)c + 5 * step;
    }
  }
  walk.word_step = 4;
  for (; fours > 0; fours--) {
    nn_walk_tile(&walk, 4, a, b, c);
    a += 4 * words;
    c = (int8_t *)c + 4 * step;
  }
}

#endif
