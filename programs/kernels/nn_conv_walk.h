/* SPDX-License-Identifier: Apache-2.0 */
/* Tiles along the pixels of a row: the walk that convolutions, fully connected layers and GEMM
   share. */

#ifndef NN_CONV_WALK_H
#define NN_CONV_WALK_H

#include "nn_store.h"

/* What lies under a window, in words, and what comes out. */
struct nn_walk {
  enum nn_format format;
  int kernel_rows; /* stretches of contiguous words under a window */
  int row_words;   /* words in each */
  int row_step;    /* from one stretch to the next */
  int pixel_step;  /* from one output pixel's window to the next's */
  int word_step;   /* within a stretch */
  int channels;    /* of the output */
  struct nn_output output;
};

/* Bytes between the first channels of two blocks. */
KERNEL int nn_block_step(const struct nn_output *output) {
  return output->bits == 4    ? NN_TILE_CHANNELS / 2
         : output->bits == 32 ? 4 * NN_TILE_CHANNELS
                              : NN_TILE_CHANNELS * output->channel_step;
}

/* Whether a tile's words are one stretch without a branch. */
#define NN_WHOLE(walk)                                                 \
  (NN_KNOWN((walk)->row_words) && NN_KNOWN((walk)->kernel_rows) &&     \
   (walk)->kernel_rows == 1 && (walk)->row_words <= NN_UNROLL_WHOLE && \
   (walk)->row_words >= ((walk)->format == NN_W4A8 ? 2 : 1))

/* Plain C needs registers for products: five rows would spill. */
#ifdef NN_NO_DOTS
#define NN_FIVES 0
#else
#define NN_FIVES 1
#endif

/* Five rows leave gcc no register for the output's pointer: in memory it costs two cycles a tile,
   but gcc would rather spill a sum, at each step. */
#ifdef __clang__
#define NN_SPILL(count) 0
#else
#define NN_SPILL(count) ((count) > 4)
#endif

/* All output channels of `count` pixels, 1 to 5. */
KERNEL void nn_walk_tile(const struct nn_walk *walk, int count, const nn_word *in,
                         const nn_word *w, void *out) {
  struct nn_output output = walk->output;
  void *volatile spilled;
  void *kept = out;
  if (NN_SPILL(count)) spilled = out;
  for (int c = 0; c < walk->channels; c += NN_TILE_CHANNELS) {
    struct nn_rows rows = nn_rows_from(in, walk->pixel_step, walk->word_step);
    struct nn_tile tile;
    nn_tile_begin(count, &tile, &w);
    int skip = NN_WHOLE(walk) ? NN_TILE_CHANNELS : 0;
    w += NN_TILE_CHANNELS - skip;
    int left = walk->kernel_rows;
    do {
      w = nn_tile_run(walk->format, count, &tile, &rows, w, skip, walk->row_words);
      nn_rows_advance(count, &rows, walk->row_step - walk->row_words * walk->word_step);
    } while (--left > 0);
    int exist = walk->channels % NN_TILE_CHANNELS ? walk->channels - c : NN_TILE_CHANNELS;
    void *to = NN_SPILL(count) ? spilled : kept;
    w = nn_tile_store(&output, count, &tile, w, exist, to);
    if (output.left_shifts) output.left_shifts += NN_TILE_CHANNELS;
    kept = (int8_t *)to + nn_block_step(&output);
    if (NN_SPILL(count)) spilled = kept;
  }
}

/* `tiles` tiles of `count` pixels; moves both pointers on. */
KERNEL void nn_walk_tiles(const struct nn_walk *walk, int count, int tiles, const nn_word **in,
                          const nn_word *w, void **out) {
  for (; tiles > 0; tiles--) {
    nn_walk_tile(walk, count, *in, w, *out);
    *in += count * walk->pixel_step;
    *out = (int8_t *)*out + count * walk->output.pixel_step;
  }
}

/* `pixels` pixels that are one step apart. A known number is cut into tiles of five and four as
   far as it can be; an unknown one into fours, the last of which may lie over the one before.
   Each size of tile is called from one place, for the compilers' sake. */
KERNEL void nn_walk_row(const struct nn_walk *walk, int pixels, const nn_word *in,
                        const nn_word *w, void *out) {
  int known = NN_KNOWN(pixels);
  int fours = pixels / 4, fives = 0;
  /* Five rows take all registers there are: for walks without a loop inside. */
  if (known && NN_FIVES && NN_WHOLE(walk) && pixels * 4 % 5 * 4 <= pixels) {
    fours = pixels * 4 % 5;
    fives = (pixels - fours * 4) / 5;
  }
  int rest = pixels - fives * 5 - fours * 4;
  nn_walk_tiles(walk, 5, fives, &in, w, &out);
  int again = !known && rest > 0 && fours > 0;
  for (;;) {
    nn_walk_tiles(walk, 4, fours, &in, w, &out);
    if (!again) break;
    in -= (4 - rest) * walk->pixel_step;
    out = (int8_t *)out - (4 - rest) * walk->output.pixel_step;
    again = rest = 0;
    fours = 1;
  }
  nn_walk_tiles(walk, known ? rest : 1, known ? rest > 0 : rest, &in, w, &out);
}

/* Rows of pixels; steps of the input in words, of the output in bytes. */
KERNEL void nn_walk_rows(const struct nn_walk *walk, int height, int width, const nn_word *in,
                         int in_step, const nn_word *w, void *out, int out_step) {
  for (int y = 0; y < height; y++) {
    nn_walk_row(walk, width, in, w, out);
    in += in_step;
    out = (int8_t *)out + out_step;
  }
}

#endif
