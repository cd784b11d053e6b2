/* SPDX-License-Identifier: Apache-2.0 */
/* CoDeNet's deformable depthwise convolution: 3x3, int8 activations, int4 weights, any stride, and
   a spread for each output pixel, which is how far its taps are apart: tap (row, column) is read
   at the centre plus (row - 1, column - 1) * spread. 1 is a plain convolution, 0 reads the centre
   nine times, a negative spread mirrors the kernel.

   A pixel's nine taps are pointers, made once for all channels: a tap outside of the image points
   to a pixel of zero points in scratch, so that there is neither a border nor a copy of the input.
   Then, four channels at a time, two transpositions make words of taps 0 to 3 and 4 to 7 of a
   channel, for a dot each; the ninth tap stays as it is, and its weights have zeros for the other
   channels.

   Weights are a list of blocks of four channels, read front to back:

     4 words   biases (int32), the zero point of the input folded in
     4 words   taps 0 to 7 of each channel, as nibbles
     2 words   tap 8: halves with nibble i, the others 0, of channels 0, 1; of 2, 3
     8 words   (multiplier, parameters of xt.rqd) of each channel */

#ifndef NN_DEFORMABLE_H
#define NN_DEFORMABLE_H

#include "nn_move.h"
#include "nn_tile.h"

enum { NN_DEFORMABLE_BLOCK_WORDS = 18 };

struct nn_deformable {
  int output_bits; /* 8, or 32 for the sums themselves */
  int input_height, input_width, channels;
  int height, width; /* of the output, and of the spreads */
  int stride_y, stride_x;
  int pad_top, pad_left;
  int input_zero_point;
  int output_zero_point, lo, hi;
};

/* Bytes of scratch: a pixel. */
#define NN_DEFORMABLE_SCRATCH(channels) NN_ROUND_UP((channels), 4)

/* Where each tap of a pixel lies, its first channel. */
struct nn_deformable_taps {
  const int8_t *t0, *t1, *t2, *t3, *t4, *t5, *t6, *t7, *t8;
};

/* One row of taps: row and columns are within the image, or the tap is `outside`. */
KERNEL void nn_deformable_row(const struct nn_deformable *d, const int8_t *image, int y, int left,
                              int middle, int right, const int8_t *outside, const int8_t **a,
                              const int8_t **b, const int8_t **c) {
  *a = *b = *c = outside;
  if ((unsigned)y >= (unsigned)d->input_height) return;
  const int8_t *row = image + y * d->input_width * d->channels;
  unsigned width = (unsigned)d->input_width;
  if ((unsigned)left < width) *a = row + left * d->channels;
  if ((unsigned)middle < width) *b = row + middle * d->channels;
  if ((unsigned)right < width) *c = row + right * d->channels;
}

KERNEL struct nn_deformable_taps nn_deformable_places(const struct nn_deformable *d,
                                                      const int8_t *image, int y, int x, int spread,
                                                      const int8_t *outside) {
  struct nn_deformable_taps t;
  int left = x - spread, right = x + spread;
  nn_deformable_row(d, image, y - spread, left, x, right, outside, &t.t0, &t.t1, &t.t2);
  nn_deformable_row(d, image, y, left, x, right, outside, &t.t3, &t.t4, &t.t5);
  nn_deformable_row(d, image, y + spread, left, x, right, outside, &t.t6, &t.t7, &t.t8);
  return t;
}

/* Hidden, as clang would rather keep nine bases beside nine sums of them with one index. */
KERNEL void nn_deformable_advance(struct nn_deformable_taps *t, int channels) {
#define NN_DEFORMABLE_ADVANCE(tap) \
  t->tap += channels;              \
  NN_HIDE(t->tap)
  NN_DEFORMABLE_ADVANCE(t0);
  NN_DEFORMABLE_ADVANCE(t1);
  NN_DEFORMABLE_ADVANCE(t2);
  NN_DEFORMABLE_ADVANCE(t3);
  NN_DEFORMABLE_ADVANCE(t4);
  NN_DEFORMABLE_ADVANCE(t5);
  NN_DEFORMABLE_ADVANCE(t6);
  NN_DEFORMABLE_ADVANCE(t7);
  NN_DEFORMABLE_ADVANCE(t8);
#undef NN_DEFORMABLE_ADVANCE
}

#define NN_DEFORMABLE_VALUE(sum, multiplier, parameters)                              \
  nn_requantize(sum, (int32_t)(multiplier), parameters, d->output_zero_point, d->lo, \
                d->hi)

#if !defined NN_NO_DOTS && !defined NN_NO_SHUFFLES

/* Four words of four channels to four channels' words. */
#define NN_DEFORMABLE_TRANSPOSE(a, b, c, e)                   \
  do {                                                        \
    uint32_t ab01 = nn_zip8l(a, b), ab23 = nn_zip8h(a, b);    \
    uint32_t cd01 = nn_zip8l(c, e), cd23 = nn_zip8h(c, e);    \
    a = nn_pack16ll(ab01, cd01), b = nn_pack16hh(ab01, cd01); \
    c = nn_pack16ll(ab23, cd23), e = nn_pack16hh(ab23, cd23); \
  } while (0)
#define NN_DEFORMABLE_LOAD(tap) nn_load((const nn_word *)(tap))

/* Four channels, those of the taps from `at` on, to `output`; the pixels are whole words. */
KERNEL void nn_deformable_four(const struct nn_deformable *d, const struct nn_deformable_taps *t,
                               int at, const nn_word *w, void *output) {
  uint32_t a = NN_DEFORMABLE_LOAD(t->t0 + at), b = NN_DEFORMABLE_LOAD(t->t1 + at);
  uint32_t c = NN_DEFORMABLE_LOAD(t->t2 + at), e = NN_DEFORMABLE_LOAD(t->t3 + at);
  int32_t s0 = (int32_t)nn_load(w), s1 = (int32_t)nn_load(w + 1);
  int32_t s2 = (int32_t)nn_load(w + 2), s3 = (int32_t)nn_load(w + 3);
  NN_DEFORMABLE_TRANSPOSE(a, b, c, e);
  struct nn_weights taps = nn_weights_load(w + 4);
  s0 = nn_dot84l(s0, a, taps.c0);
  a = NN_DEFORMABLE_LOAD(t->t4 + at);
  s1 = nn_dot84l(s1, b, taps.c1);
  b = NN_DEFORMABLE_LOAD(t->t5 + at);
  s2 = nn_dot84l(s2, c, taps.c2);
  c = NN_DEFORMABLE_LOAD(t->t6 + at);
  s3 = nn_dot84l(s3, e, taps.c3);
  e = NN_DEFORMABLE_LOAD(t->t7 + at);
  NN_DEFORMABLE_TRANSPOSE(a, b, c, e);
  s0 = nn_dot84h(s0, a, taps.c0);
  a = NN_DEFORMABLE_LOAD(t->t8 + at);
  uint32_t w01 = nn_load(w + 8), w23 = nn_load(w + 9);
  s1 = nn_dot84h(s1, b, taps.c1);
  s2 = nn_dot84h(s2, c, taps.c2), s3 = nn_dot84h(s3, e, taps.c3);
  s0 = nn_dot84l(s0, a, w01), s1 = nn_dot84h(s1, a, w01);
  s2 = nn_dot84l(s2, a, w23), s3 = nn_dot84h(s3, a, w23);
  if (d->output_bits == 32) {
    int32_t *to = output;
    to[0] = s0, to[1] = s1, to[2] = s2, to[3] = s3;
    return;
  }
  uint32_t m0 = nn_load(w + 10), p0 = nn_load(w + 11), m1 = nn_load(w + 12), p1 = nn_load(w + 13);
  uint32_t v0 = (uint32_t)NN_DEFORMABLE_VALUE(s0, m0, p0);
  uint32_t m2 = nn_load(w + 14), p2 = nn_load(w + 15);
  uint32_t v1 = (uint32_t)NN_DEFORMABLE_VALUE(s1, m1, p1);
  uint32_t m3 = nn_load(w + 16), p3 = nn_load(w + 17);
  uint32_t v2 = (uint32_t)NN_DEFORMABLE_VALUE(s2, m2, p2);
  uint32_t v3 = (uint32_t)NN_DEFORMABLE_VALUE(s3, m3, p3);
  *(nn_word *)output = nn_pack16ll(nn_zip8l(v0, v1), nn_zip8l(v2, v3));
}

#define NN_DEFORMABLE_WORDS(d) ((d)->channels % 4 == 0)
#else
KERNEL void nn_deformable_four(const struct nn_deformable *d, const struct nn_deformable_taps *t,
                               int at, const nn_word *w, void *output) {
  (void)d, (void)t, (void)at, (void)w, (void)output;
}
#define NN_DEFORMABLE_WORDS(d) 0
#endif

/* Channel `lane` of a block, byte by byte: for plain C, and for pixels that are not whole words. */
KERNEL void nn_deformable_one(const struct nn_deformable *d, const struct nn_deformable_taps *t,
                              int lane, const nn_word *w, void *output) {
  uint32_t taps = w[4 + lane];
  int32_t sum = (int32_t)w[lane];
  sum += t->t0[lane] * nn_nibble(taps, 0) + t->t1[lane] * nn_nibble(taps, 1);
  sum += t->t2[lane] * nn_nibble(taps, 2) + t->t3[lane] * nn_nibble(taps, 3);
  sum += t->t4[lane] * nn_nibble(taps, 4) + t->t5[lane] * nn_nibble(taps, 5);
  sum += t->t6[lane] * nn_nibble(taps, 6) + t->t7[lane] * nn_nibble(taps, 7);
  sum += t->t8[lane] * nn_nibble(w[8 + lane / 2], lane % 2 * 4 + lane);
  if (d->output_bits == 32) {
    ((int32_t *)output)[lane] = sum;
  } else {
    const nn_word *end = w + 10 + 2 * lane;
    ((int8_t *)output)[lane] = (int8_t)NN_DEFORMABLE_VALUE(sum, end[0], end[1]);
  }
}

/* All channels of a pixel. */
KERNEL void nn_deformable_pixel(const struct nn_deformable *d, struct nn_deformable_taps t,
                                const nn_word *w, void *output) {
  int bytes = d->output_bits == 32 ? 4 : 1;
  int8_t *out = output;
  if (NN_DEFORMABLE_WORDS(d)) {
    for (int sixteen = d->channels / 16; sixteen != 0; sixteen--) {
#pragma GCC unroll 4
      for (int i = 0; i < 4; i++) {
        NN_HIDE(w);
        nn_deformable_four(d, &t, 4 * i, w + i * NN_DEFORMABLE_BLOCK_WORDS, out + 4 * i * bytes);
      }
      nn_deformable_advance(&t, 16);
      w += 4 * NN_DEFORMABLE_BLOCK_WORDS, out += 16 * bytes;
    }
    for (int four = d->channels % 16 / 4; four != 0; four--) {
      nn_deformable_four(d, &t, 0, w, out);
      nn_deformable_advance(&t, 4);
      w += NN_DEFORMABLE_BLOCK_WORDS, out += 4 * bytes;
    }
    return;
  }
  for (int left = d->channels; left > 0; left -= 4, w += NN_DEFORMABLE_BLOCK_WORDS) {
#pragma GCC unroll 4
    for (int lane = 0; lane < 4; lane++) {
      if (lane < left) nn_deformable_one(d, &t, lane, w, out);
    }
    nn_deformable_advance(&t, 4);
    out += 4 * bytes;
  }
}

KERNEL void nn_deformable(const struct nn_deformable *d, const int8_t *image, const int8_t *spreads,
                          const nn_word *weights, void *output, void *scratch) {
  nn_set_bytes(NN_DEFORMABLE_SCRATCH(d->channels), d->input_zero_point, scratch);
  int bytes = d->output_bits == 32 ? 4 * d->channels : d->channels;
  int8_t *out = output;
  for (int y = 0; y < d->height; y++) {
    for (int x = 0; x < d->width; x++, out += bytes) {
      struct nn_deformable_taps taps =
          nn_deformable_places(d, image, y * d->stride_y - d->pad_top + 1,
                               x * d->stride_x - d->pad_left + 1, *spreads++, scratch);
      nn_deformable_pixel(d, taps, weights, out);
    }
  }
}

#endif
