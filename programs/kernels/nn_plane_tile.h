/* SPDX-License-Identifier: Apache-2.0 */
/* A tile of 4x4 pixels of one output channel under a 3x3 kernel of stride 1.

   Windows overlap, so a word of activations meets up to nine dots while it is in a register: input
   row r lies under kernel row ky for output row r - ky, and so do columns. The sums are those of
   nn_tile.h, r for rows and c for columns. With nine weights they take 27 registers, about all
   there are. */

#ifndef NN_PLANE_TILE_H
#define NN_PLANE_TILE_H

#include "nn_tile.h"

enum { NN_PLANE_SIZE = 4, NN_PLANE_INPUT = NN_PLANE_SIZE + 2, NN_PLANE_TAPS = 9 };

/* One word of weights a tap, or (plain C) one byte of it, by kernel row and column. */
struct nn_taps {
  uint32_t w00, w01, w02, w10, w11, w12, w20, w21, w22;
};

#ifndef NN_NO_DOTS
#define NN_PLANE_DOT(y, x, ky, kx) \
  tile->r##y.c##x = nn_dot(kind, 0, tile->r##y.c##x, word, taps->w##ky##kx)
#else
#define NN_PLANE_DOT(y, x, ky, kx) \
  nn_product(&tile->r##y.c##x, (int32_t)word, (int32_t)taps->w##ky##kx)
#endif

/* For input row 0 to 5: column(y, ky) for each output row y and kernel row ky it serves. */
#define NN_PLANE_ROW_0(column) column(0, 0)
#define NN_PLANE_ROW_1(column) column(1, 0), column(0, 1)
#define NN_PLANE_ROW_2(column) column(2, 0), column(1, 1), column(0, 2)
#define NN_PLANE_ROW_3(column) column(3, 0), column(2, 1), column(1, 2)
#define NN_PLANE_ROW_4(column) column(3, 1), column(2, 2)
#define NN_PLANE_ROW_5(column) column(3, 2)

/* For input column 0 to 5: the dots of each output column and kernel column it serves. */
#define NN_PLANE_COLUMN_0(y, ky) NN_PLANE_DOT(y, 0, ky, 0)
#define NN_PLANE_COLUMN_1(y, ky) NN_PLANE_DOT(y, 1, ky, 0), NN_PLANE_DOT(y, 0, ky, 1)
#define NN_PLANE_COLUMN_2(y, ky) \
  NN_PLANE_DOT(y, 2, ky, 0), NN_PLANE_DOT(y, 1, ky, 1), NN_PLANE_DOT(y, 0, ky, 2)
#define NN_PLANE_COLUMN_3(y, ky) \
  NN_PLANE_DOT(y, 3, ky, 0), NN_PLANE_DOT(y, 2, ky, 1), NN_PLANE_DOT(y, 1, ky, 2)
#define NN_PLANE_COLUMN_4(y, ky) NN_PLANE_DOT(y, 3, ky, 1), NN_PLANE_DOT(y, 2, ky, 2)
#define NN_PLANE_COLUMN_5(y, ky) NN_PLANE_DOT(y, 3, ky, 2)

#define NN_PLANE_ROW(row) \
  NN_PLANE_WORD(row, 0);  \
  NN_PLANE_WORD(row, 1);  \
  NN_PLANE_WORD(row, 2);  \
  NN_PLANE_WORD(row, 3);  \
  NN_PLANE_WORD(row, 4);  \
  NN_PLANE_WORD(row, 5)

/* With a step that is known and small all rows are at constant distances from the first. */
#define NN_PLANE_NEAR(row_step) (NN_KNOWN(row_step) && (5 * (row_step) + 5) * 4 < 2048)
#define NN_PLANE_NEXT(row_step)                            \
  if (!NN_PLANE_NEAR(row_step)) {                          \
    in = (const void *)((const nn_word *)in + (row_step)); \
    NN_HIDE(in);                                           \
  }

/* All six rows of the input, from `in` on. */
#define NN_PLANE_ROWS(row_step) \
  NN_PLANE_ROW(0);              \
  NN_PLANE_NEXT(row_step);      \
  NN_PLANE_ROW(1);              \
  NN_PLANE_NEXT(row_step);      \
  NN_PLANE_ROW(2);              \
  NN_PLANE_NEXT(row_step);      \
  NN_PLANE_ROW(3);              \
  NN_PLANE_NEXT(row_step);      \
  NN_PLANE_ROW(4);              \
  NN_PLANE_NEXT(row_step);      \
  NN_PLANE_ROW(5)

#ifndef NN_NO_DOTS

KERNEL struct nn_taps nn_taps_load(const nn_word *w) {
  struct nn_taps taps = {nn_load(w + 0), nn_load(w + 1), nn_load(w + 2),
                         nn_load(w + 3), nn_load(w + 4), nn_load(w + 5),
                         nn_load(w + 6), nn_load(w + 7), nn_load(w + 8)};
  return taps;
}

/* One word of each of 6x6 input pixels, `row_step` words from row to row. */
KERNEL void nn_plane_word(enum nn_dot kind, struct nn_tile *tile, const nn_word *in, int row_step,
                          const struct nn_taps *taps) {
#define NN_PLANE_WORD(row, column)                                                         \
  do {                                                                                     \
    uint32_t word = nn_load(in + (NN_PLANE_NEAR(row_step) ? row * row_step : 0) + column); \
    NN_PLANE_ROW_##row(NN_PLANE_COLUMN_##column);                                          \
  } while (0)
  NN_PLANE_ROWS(row_step);
#undef NN_PLANE_WORD
}

/* All `words` of the input pixels, `word_step` apart. What is not read between dots is kept in
   memory, or gcc would rather spill three sums a step. */
KERNEL const nn_word *nn_plane_run(enum nn_format format, struct nn_tile *tile, const nn_word *in,
                                   int row_step, int words, int word_step, const nn_word *w) {
  enum nn_dot kind = format == NN_INT8 ? NN_DOT8 : format == NN_INT4 ? NN_DOT4 : NN_DOT84L;
  if (NN_KNOWN(words) && words == 1) {
    struct nn_taps taps = nn_taps_load(w);
    nn_plane_word(kind, tile, in, row_step, &taps);
    return w + NN_PLANE_TAPS;
  }
  const nn_word *NN_IN_MEMORY next = w;
  NN_IN_MEMORY int left = words;
  do {
    const nn_word *now = next;
    struct nn_taps taps = nn_taps_load(now);
    now += NN_PLANE_TAPS;
    NN_HIDE(now);
    next = now;
    nn_plane_word(kind, tile, in, row_step, &taps);
    left--;
    if (format == NN_W4A8 && left > 0) {
      in += word_step;
      nn_plane_word(NN_DOT84H, tile, in, row_step, &taps);
      left--;
    }
    in += word_step;
    NN_HIDE(in);
  } while (left > 0);
  return next;
}

#else

/* One activation (a byte, or a nibble of it) of each of 6x6 input pixels. */
KERNEL void nn_plane_byte(enum nn_part part, struct nn_tile *tile, const int8_t *in, int row_step,
                          const struct nn_taps *taps) {
#define NN_PLANE_WORD(row, column)                                                          \
  do {                                                                                      \
    int32_t byte = in[4 * ((NN_PLANE_NEAR(row_step) ? row * row_step : 0) + column)];       \
    int32_t value = part == NN_LOW ? nn_low(byte) : part == NN_HIGH ? nn_high(byte) : byte; \
    uint32_t word = (uint32_t)value;                                                        \
    NN_HIDE(word);                                                                          \
    NN_PLANE_ROW_##row(NN_PLANE_COLUMN_##column);                                           \
  } while (0)
  NN_PLANE_ROWS(row_step);
#undef NN_PLANE_WORD
}

/* Weight `lane` of each tap: a byte, or (`nibbles`) the low or high half of byte `lane` / 2. */
KERNEL struct nn_taps nn_taps_lane(const nn_word *w, int lane, int nibbles) {
  const int8_t *bytes = (const int8_t *)w + (nibbles ? lane / 2 : lane);
#define NN_TAP(i) \
  (uint32_t)(!nibbles ? bytes[4 * i] : lane % 2 ? nn_high(bytes[4 * i]) : nn_low(bytes[4 * i]))
  struct nn_taps taps = {NN_TAP(0), NN_TAP(1), NN_TAP(2), NN_TAP(3), NN_TAP(4),
                         NN_TAP(5), NN_TAP(6), NN_TAP(7), NN_TAP(8)};
  NN_HIDE(taps.w00);
  NN_HIDE(taps.w01);
  NN_HIDE(taps.w02);
  NN_HIDE(taps.w10);
  NN_HIDE(taps.w11);
  NN_HIDE(taps.w12);
  NN_HIDE(taps.w20);
  NN_HIDE(taps.w21);
  NN_HIDE(taps.w22);
  return taps;
#undef NN_TAP
}

KERNEL const nn_word *nn_plane_run(enum nn_format format, struct nn_tile *tile, const nn_word *in,
                                   int row_step, int words, int word_step, const nn_word *w) {
  for (int k = 0; k < words; k++, in += word_step) {
    const int8_t *bytes = (const int8_t *)in;
    int odd = format == NN_W4A8 && k % 2 != 0;
    for (int byte = 0; byte < 4; byte++, bytes++) {
      NN_HIDE(bytes);
      if (format == NN_INT8) {
        struct nn_taps taps = nn_taps_lane(w, byte, 0);
        nn_plane_byte(NN_BYTE, tile, bytes, row_step, &taps);
      } else if (format == NN_INT4) {
        struct nn_taps low = nn_taps_lane(w, 2 * byte, 1);
        nn_plane_byte(NN_LOW, tile, bytes, row_step, &low);
        struct nn_taps high = nn_taps_lane(w, 2 * byte + 1, 1);
        nn_plane_byte(NN_HIGH, tile, bytes, row_step, &high);
      } else {
        struct nn_taps taps = nn_taps_lane(w, byte + 4 * odd, 1);
        nn_plane_byte(NN_BYTE, tile, bytes, row_step, &taps);
      }
    }
    if (format != NN_W4A8 || odd) w += NN_PLANE_TAPS;
  }
  return format == NN_W4A8 && words % 2 ? w + NN_PLANE_TAPS : w;
}

#endif

#endif
