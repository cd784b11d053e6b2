/* SPDX-License-Identifier: Apache-2.0 */
/* Products of two int8 activations, head by head: scores = queries * keys^T, and probabilities *
   values. Neither operand is packed ahead: the left one is read where it lies, by the tiles of
   convolutions, and the right one of a head is packed into scratch, as blocks of nn_conv.h.

   Queries, keys, values and the result of the second are [position][head][depth] without gaps, so
   that heads are stretches of a row; scores and probabilities are [head][query][key]. Depth and,
   for values, the number of keys are multiples of 4, so that all rows are whole words.

   The right operand has a zero point of 0; that of the left one is folded into the biases. */

#ifndef NN_ATTENTION_H
#define NN_ATTENTION_H

#include "nn_conv_walk.h"

struct nn_attention {
  int heads, queries, keys, depth; /* depth of a head */
  int input_zero_point;            /* of the left operand */
  /* Of nn_attention_values: */
  struct nn_rescale output; /* left_shift is 0 */
  int output_zero_point, lo, hi;
};

/* Words of a right operand with `columns` columns of `words` words each. */
#define NN_ATTENTION_WORDS(columns, words) \
  (NN_DIVIDE_UP(columns, 4) * (4 * (words) + NN_TILE_CHANNELS + NN_BLOCK_END_WORDS))

/* Bytes of scratch. */
#define NN_ATTENTION_SCORES_SCRATCH(keys, depth) (4 * NN_ATTENTION_WORDS(keys, (depth) / 4))
#define NN_ATTENTION_VALUES_SCRATCH(keys, depth) (4 * NN_ATTENTION_WORDS(depth, (keys) / 4))

/* The biases of a block: less the zero point times a column's sum. */
KERNEL void nn_attention_biases(const struct nn_attention *attention, nn_word *w, int words) {
  int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
  if (attention->input_zero_point != 0) {
    const nn_word *at = w + NN_TILE_CHANNELS;
    for (int k = words; k != 0; k--, at += NN_TILE_CHANNELS) {
      s0 = nn_dot8(s0, at[0], 0x01010101), s1 = nn_dot8(s1, at[1], 0x01010101);
      s2 = nn_dot8(s2, at[2], 0x01010101), s3 = nn_dot8(s3, at[3], 0x01010101);
    }
  }
  w[0] = (uint32_t)(-attention->input_zero_point * s0);
  w[1] = (uint32_t)(-attention->input_zero_point * s1);
  w[2] = (uint32_t)(-attention->input_zero_point * s2);
  w[3] = (uint32_t)(-attention->input_zero_point * s3);
}

/* Keys as columns: each is a stretch of words already. Missing ones of the last block are zeros. */
KERNEL void nn_attention_pack_keys(const struct nn_attention *attention, const nn_word *keys,
                                   nn_word *w) {
  int words = attention->depth / 4, step = attention->heads * words;
  for (int left = attention->keys; left > 0; left -= NN_TILE_CHANNELS) {
    nn_word *to = w + NN_TILE_CHANNELS;
    for (int i = 0; i < NN_TILE_CHANNELS; i++) {
      const nn_word *from = keys + i * step;
      for (int k = 0; k < words; k++) to[NN_TILE_CHANNELS * k + i] = i < left ? from[k] : 0;
    }
    nn_attention_biases(attention, w, words);
    keys += NN_TILE_CHANNELS * step;
    w += NN_TILE_CHANNELS + NN_TILE_CHANNELS * words + NN_BLOCK_END_WORDS;
  }
}

/* Values as columns: four rows of four bytes are transposed at a time. */
KERNEL void nn_attention_pack_values(const struct nn_attention *attention, const nn_word *values,
                                     nn_word *w) {
  int words = attention->keys / 4, step = attention->heads * attention->depth / 4;
  for (int block = attention->depth / 4; block != 0; block--, values++) {
    nn_word *to = w + NN_TILE_CHANNELS;
    const nn_word *from = values;
    for (int k = words; k != 0; k--, to += NN_TILE_CHANNELS, from += 4 * step) {
      uint32_t a = from[0], b = from[step], c = from[2 * step], d = from[3 * step];
      uint32_t ab01 = nn_zip8l(a, b), cd01 = nn_zip8l(c, d);
      uint32_t ab23 = nn_zip8h(a, b), cd23 = nn_zip8h(c, d);
      to[0] = nn_pack16ll(ab01, cd01), to[1] = nn_pack16hh(ab01, cd01);
      to[2] = nn_pack16ll(ab23, cd23), to[3] = nn_pack16hh(ab23, cd23);
    }
    nn_attention_biases(attention, w, words);
    for (int i = 0; i < NN_TILE_CHANNELS; i++) {
      to[2 * i] = (uint32_t)attention->output.multiplier;
      to[2 * i + 1] = attention->output.parameters;
    }
    w = to + NN_BLOCK_END_WORDS;
  }
}

KERNEL void nn_attention_scores(const struct nn_attention *attention, const int8_t *queries,
                                const int8_t *keys, int32_t *scores, nn_word *scratch) {
  int words = attention->depth / 4;
  struct nn_walk walk = {
      .format = NN_INT8,
      .kernel_rows = 1,
      .row_words = words,
      .pixel_step = attention->heads * words,
      .word_step = 1,
      .channels = attention->keys,
      .output = {32, 0, 0, 0, 4 * attention->keys, 4, NULL},
  };
  for (int head = attention->heads; head != 0; head--) {
    nn_attention_pack_keys(attention, (const nn_word *)keys, scratch);
    nn_walk_row(&walk, attention->queries, (const nn_word *)queries, scratch, scores);
    queries += attention->depth, keys += attention->depth;
    scores += attention->queries * attention->keys;
  }
}

KERNEL void nn_attention_values(const struct nn_attention *attention, const int8_t *probabilities,
                                const int8_t *values, int8_t *output, nn_word *scratch) {
  int words = attention->keys / 4;
  struct nn_walk walk = {
      .format = NN_INT8,
      .kernel_rows = 1,
      .row_words = words,
      .pixel_step = words,
      .word_step = 1,
      .channels = attention->depth,
      .output = {8, attention->output_zero_point, attention->lo, attention->hi,
                 attention->heads * attention->depth, 1, NULL},
  };
  for (int head = attention->heads; head != 0; head--) {
    nn_attention_pack_values(attention, (const nn_word *)values, scratch);
    nn_walk_row(&walk, attention->queries, (const nn_word *)probabilities, scratch, output);
    probabilities += attention->queries * attention->keys;
    values += attention->depth, output += attention->depth;
  }
}

#endif
