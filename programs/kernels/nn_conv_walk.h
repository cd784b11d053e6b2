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
  return output->bits == 4 ? NN_TILE_CHANNELS / 2 : NN_TILE_CHANNELS * output->channel_step;
}

/* All output channels of `count` pixels, 1 to 5. */
KERNEL void nn_walk_tile(const struct nn_walk *walk, int count, const nn_word *in,
                         const nn_word *w, void *out) {
  struct nn_output output = walk->output;
  for (int c = 0; c < walk->channels; c += NN_TILE_CHANNELS) {
    struct nn_rows rows = nn_rows_from(in, walk->pixel_step, walk->word_step);
    struct nn_tile tile;
    tile.r0 = (struct nn_sums){w[0], w[1], w[2], w[3]};
    nn_sums_copy(count, &tile);
    w += NN_TILE_CHANNELS;
    int left = walk->kernel_rows;
    do {
      w = nn_tile_run(walk->format, count, 0, &tile, &rows, w, walk->row_words);
      if (walk->kernel_rows > 1) {
        nn_rows_advance(count, &rows, walk->row_step - walk->row_words * walk->word_step);
      }
    } while (--left > 0);
    int exist = walk->channels % NN_TILE_CHANNELS ? walk->channels - c : NN_TILE_CHANNELS;
    w = nn_tile_store(&output, count, &tile, w, exist, out);
    if (output.left_shifts) output.left_shifts += NN_TILE_CHANNELS;
    out = (int8_t *)out + nn_block_step(&output);
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

/* Tiles of five take 28 registers, all there are: for walks without a loop inside. */
#define NN_FIVES(walk)                                                                  \
  (NN_KNOWN((walk)->row_words) && NN_KNOWN((walk)->kernel_rows) &&                      \
   (walk)->kernel_rows == 1 && (walk)->row_words <= NN_UNROLL_WHOLE)

/* `pixels` pixels that are one step apart. A known number is cut into tiles of five and four as
   far as it can be; an unknown one into fours, the last of which may lie over the one before. */
KERNEL void nn_walk_row(const struct nn_walk *walk, int pixels, const nn_word *in,
                        const nn_word *w, void *out) {
  if (NN_KNOWN(pixels)) {
    int fours = NN_FIVES(walk) ? pixels * 4 % 5 : pixels / 4;
    int fives = NN_FIVES(walk) ? (pixels - fours * 4) / 5 : 0;
    if (fours * 4 > pixels) fours = pixels / 4, fives = 0;
    int rest = pixels - fives * 5 - fours * 4;
    if (fives > 0) nn_walk_tiles(walk, 5, fives, &in, w, &out);
    if (fours > 0) nn_walk_tiles(walk, 4, fours, &in, w, &out);
    if (rest == 1) nn_walk_tiles(walk, 1, 1, &in, w, &out);
    if (rest == 2) nn_walk_tiles(walk, 2, 1, &in, w, &out);
    if (rest == 3) nn_walk_tiles(walk, 3, 1, &in, w, &out);
    return;
  }
  if (pixels < 4) {
    nn_walk_tiles(walk, 1, pixels, &in, w, &out);
    return;
  }
  for (;;) {
    nn_walk_tile(walk, 4, in, w, out);
    pixels -= 4;
    if (pixels <= 0) return;
    int next = pixels < 4 ? pixels : 4;
    in += next * walk->pixel_step;
    out = (int8_t *)out + next * walk->output.pixel_step;
    pixels += 4 - next;
  }
}

#endif
