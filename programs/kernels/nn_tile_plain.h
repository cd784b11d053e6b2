/* SPDX-License-Identifier: Apache-2.0 */
/* The steps of a tile in plain C: included by nn_tile.h. A tap (or a byte of two nibbles) at a
   time, so that sixteen sums, four weights and one activation fit the registers. */

#ifndef NN_TILE_PLAIN_H
#define NN_TILE_PLAIN_H

KERNEL int32_t nn_low(int32_t byte) { return (int32_t)((uint32_t)byte << 28) >> 28; }
KERNEL int32_t nn_high(int32_t byte) { return byte >> 4; }

/* Sums are hidden after each product: compilers would else gather products, or the loads of the
   steps to come, in registers that the sums need. */
KERNEL void nn_product(int32_t *sum, int32_t a, int32_t w) {
  *sum += a * w;
  NN_HIDE(*sum);
}

KERNEL void nn_products(struct nn_sums *sums, int32_t a, const struct nn_sums *w) {
  NN_HIDE(a);
  nn_product(&sums->c0, a, w->c0);
  nn_product(&sums->c1, a, w->c1);
  nn_product(&sums->c2, a, w->c2);
  nn_product(&sums->c3, a, w->c3);
}

/* A byte of each channel's word, `tap` being 0 to 3. */
KERNEL struct nn_sums nn_weight_bytes(const nn_word *w, int tap) {
  const int8_t *bytes = (const int8_t *)w + tap;
  struct nn_sums weights = {bytes[0], bytes[4], bytes[8], bytes[12]};
  NN_HIDE(weights.c0);
  NN_HIDE(weights.c1);
  NN_HIDE(weights.c2);
  NN_HIDE(weights.c3);
  return weights;
}

KERNEL struct nn_sums nn_weight_nibbles(struct nn_sums bytes, int high) {
  return high ? (struct nn_sums){nn_high(bytes.c0), nn_high(bytes.c1), nn_high(bytes.c2),
                                 nn_high(bytes.c3)}
              : (struct nn_sums){nn_low(bytes.c0), nn_low(bytes.c1), nn_low(bytes.c2),
                                 nn_low(bytes.c3)};
}

/* The byte `byte` of word k of each pixel; `part`: the byte itself, or its low or high nibble. */
enum nn_part { NN_BYTE, NN_LOW, NN_HIGH };

KERNEL void nn_tile_byte(enum nn_part part, int count, struct nn_tile *tile,
                         const struct nn_rows *rows, int k, int byte, const struct nn_sums *w) {
  k *= rows->word_step;
#define NN_PRODUCTS_OF(i)                                                                       \
  if (count > i) {                                                                              \
    int32_t a = ((const int8_t *)(NN_ROW(rows, i) + k))[byte];                                  \
    nn_products(&tile->r##i, part == NN_LOW ? nn_low(a) : part == NN_HIGH ? nn_high(a) : a, w); \
  }
  NN_PRODUCTS_OF(0) NN_PRODUCTS_OF(1) NN_PRODUCTS_OF(2) NN_PRODUCTS_OF(3) NN_PRODUCTS_OF(4)
#undef NN_PRODUCTS_OF
}

/* `halves`: of a NN_W4A8 word, 1 or 2 words of activations. */
KERNEL void nn_tile_step(enum nn_format format, int halves, int count, struct nn_tile *tile,
                         const struct nn_rows *rows, int k, const nn_word *w) {
#pragma GCC unroll 4
  for (int byte = 0; byte < 4; byte++) {
    if (format == NN_W4A8 && byte == 2 * halves) return;
    struct nn_sums weights = nn_weight_bytes(w, byte);
    if (format == NN_INT8) {
      nn_tile_byte(NN_BYTE, count, tile, rows, k, byte, &weights);
      continue;
    }
    struct nn_sums low = nn_weight_nibbles(weights, 0), high = nn_weight_nibbles(weights, 1);
    if (format == NN_INT4) {
      nn_tile_byte(NN_LOW, count, tile, rows, k, byte, &low);
      nn_tile_byte(NN_HIGH, count, tile, rows, k, byte, &high);
    } else {
      nn_tile_byte(NN_BYTE, count, tile, rows, 2 * k + byte / 2, byte % 2 * 2, &low);
      nn_tile_byte(NN_BYTE, count, tile, rows, 2 * k + byte / 2, byte % 2 * 2 + 1, &high);
    }
  }
}

KERNEL const nn_word *nn_tile_steps(enum nn_format format, int count, int first, int steps,
                                    struct nn_tile *tile, struct nn_rows *rows,
                                    const nn_word *w, int skip) {
  w += skip;
  if (first) *tile = (struct nn_tile){0};
  for (int k = 0; k < steps; k++) {
    nn_rows_hide(count, rows);
    NN_HIDE(w);
    nn_tile_step(format, 2, count, tile, rows, 0, w);
    nn_rows_advance(count, rows, (format == NN_W4A8 ? 2 : 1) * rows->word_step);
    w += NN_TILE_CHANNELS;
  }
  return w;
}

KERNEL const nn_word *nn_tile_half_step(int count, struct nn_tile *tile, struct nn_rows *rows,
                                        const nn_word *w) {
  nn_tile_step(NN_W4A8, 1, count, tile, rows, 0, w);
  nn_rows_advance(count, rows, rows->word_step);
  return w + NN_TILE_CHANNELS;
}

#endif
