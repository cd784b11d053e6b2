/* SPDX-License-Identifier: Apache-2.0 */
/* MAC/cycle of what attention and CoDeNet add: products of two activations, sums that stay as they
   are, a deformable depthwise convolution whose spreads are all of -7 to 8. */

#include "bench.h"

enum { HEADS = 4, LENGTH = 32, DEPTH = 32, WIDTH = HEADS * DEPTH, SIZE = 16, CHANNELS = 64 };
enum { ZERO_POINT = -5, OUTPUT_ZERO_POINT = 3, MULTIPLIER = 1493847561, SHIFT = 9 };
enum { PARAMETERS = SHIFT | OUTPUT_ZERO_POINT << 8 | 0x80 << 16 | 0x7f << 24 };

static nn_word a_words[4096], b_words[4096], weights[8192], output[16384], scratch[4096];
static int8_t *const a = (int8_t *)a_words, *const b = (int8_t *)b_words;
static int8_t spreads[SIZE * SIZE], taps[CHANNELS][9], w[WIDTH][WIDTH];
static int32_t bias[WIDTH];

static int requantized(int32_t sum) {
  return bench_requantize(sum, MULTIPLIER, SHIFT, OUTPUT_ZERO_POINT, -128, 127);
}

static const struct nn_attention attention = {
    HEADS, LENGTH, LENGTH, DEPTH, ZERO_POINT, {MULTIPLIER, PARAMETERS, 0}, OUTPUT_ZERO_POINT, -128,
    127};
static const struct nn_fully_connected dense = {NN_W4A8, 32,   LENGTH, WIDTH, WIDTH,
                                                0,       -128, 127,    NULL};
static const struct nn_deformable deformable = {
    8, SIZE, SIZE, CHANNELS, SIZE, SIZE, 1, 1, 1, 1, ZERO_POINT, OUTPUT_ZERO_POINT, -128, 127};

static int scores_are_right(void) {
  const int32_t *found = (const int32_t *)output;
  for (int h = 0; h < HEADS; h++) {
    for (int i = 0; i < LENGTH; i++) {
      for (int j = 0; j < LENGTH; j++) {
        int32_t sum = 0;
        for (int k = 0; k < DEPTH; k++) {
          sum += (a[i * WIDTH + h * DEPTH + k] - ZERO_POINT) * b[j * WIDTH + h * DEPTH + k];
        }
        if (*found++ != sum) return 0;
      }
    }
  }
  return 1;
}

static int values_are_right(void) {
  const int8_t *found = (const int8_t *)output;
  for (int i = 0; i < LENGTH; i++) {
    for (int c = 0; c < WIDTH; c++) {
      int32_t sum = 0;
      for (int j = 0; j < LENGTH; j++) {
        sum += (a[(c / DEPTH * LENGTH + i) * LENGTH + j] - ZERO_POINT) * b[j * WIDTH + c];
      }
      if (*found++ != requantized(sum)) return 0;
    }
  }
  return 1;
}

static int sums_are_right(void) {
  const int32_t *found = (const int32_t *)output;
  for (int i = 0; i < LENGTH; i++) {
    for (int c = 0; c < WIDTH; c++) {
      int32_t sum = bias[c];
      for (int k = 0; k < WIDTH; k++) sum += a[i * WIDTH + k] * w[c][k];
      if (*found++ != sum) return 0;
    }
  }
  return 1;
}

static int deformed_is_right(void) {
  const int8_t *found = (const int8_t *)output;
  for (int i = 0; i < SIZE * SIZE * CHANNELS; i++) {
    int c = i % CHANNELS, x = i / CHANNELS % SIZE, y = i / CHANNELS / SIZE;
    int32_t sum = bias[c];
    for (int tap = 0; tap < 9; tap++) {
      int row = y + (tap / 3 - 1) * spreads[y * SIZE + x];
      int column = x + (tap % 3 - 1) * spreads[y * SIZE + x];
      if (row < 0 || row >= SIZE || column < 0 || column >= SIZE) continue;
      sum += (a[(row * SIZE + column) * CHANNELS + c] - ZERO_POINT) * taps[c][tap];
    }
    if (found[i] != requantized(sum)) return 0;
  }
  return 1;
}

/* Nibble `place` of the packed weights. */
static void put(int place, int value) {
  weights[place / 8] |= ((uint32_t)value & 15) << 4 * (place % 8);
}

/* Blocks of four channels: bias, then a word of eight taps for each of them, then the ends. */
static void prepare_dense(void) {
  for (int c = 0; c < WIDTH; c++) {
    int block = c / 4 * (12 + WIDTH / 2);
    weights[block + c % 4] = (uint32_t)(bias[c] = bench_value(12));
    for (int k = 0; k < WIDTH; k++) {
      w[c][k] = (int8_t)bench_value(4);
      put((block + 4 + k / 8 * 4 + c % 4) * 8 + k % 8, w[c][k]);
    }
  }
}

static void prepare_deformable(void) {
  for (int c = 0; c < CHANNELS; c++) {
    int block = c / 4 * NN_DEFORMABLE_BLOCK_WORDS, lane = c % 4, sum = 0;
    for (int tap = 0; tap < 9; tap++) {
      sum += taps[c][tap] = (int8_t)bench_value(4);
      put(tap < 8 ? (block + 4 + lane) * 8 + tap : (block + 8) * 8 + 4 * lane + lane, taps[c][tap]);
    }
    bias[c] = bench_value(11);
    weights[block + lane] = (uint32_t)(bias[c] - ZERO_POINT * sum);
    weights[block + 10 + 2 * lane] = MULTIPLIER;
    weights[block + 11 + 2 * lane] = PARAMETERS;
  }
}

static void prepare(void (*pack)(void)) {
  for (int i = 0; i < 16384; i++) a[i] = (int8_t)bench_value(8), b[i] = (int8_t)bench_value(8);
  for (int i = 0; i < SIZE * SIZE; i++) spreads[i] = (int8_t)(bench_value(4) + 1);
  for (int i = 0; i < 8192; i++) weights[i] = 0;
  if (pack) pack();
}

/* What it is called, its multiply-accumulates, what packs weights, what says that it is right. */
#define OPERATORS(run)                                                                            \
  run(scores, "attention scores, 4 of 32x32x32", HEADS * LENGTH * LENGTH * DEPTH, NULL,           \
      scores_are_right, nn_attention_scores(&attention, a, b, (int32_t *)output, scratch))        \
  run(values, "attention values, 4 of 32x32x32", HEADS * LENGTH * LENGTH * DEPTH, NULL,           \
      values_are_right, nn_attention_values(&attention, a, b, (int8_t *)output, scratch))         \
  run(sums, "W4A8 fully connected 32 of 128->128, sums", LENGTH * WIDTH * WIDTH, prepare_dense,   \
      sums_are_right, nn_fully_connected(&dense, a, weights, output, scratch))                    \
  run(deform, "deformable W4A8 3x3, 64 x 16x16", SIZE * SIZE * CHANNELS * 9, prepare_deformable,  \
      deformed_is_right, nn_deformable(&deformable, a, spreads, weights, output, scratch))

#define DEFINE(name, title, work, pack, right, ...) \
  __attribute__((noinline)) static void run_##name(void) { __VA_ARGS__; }
OPERATORS(DEFINE)

#define MEASURE(name, title, work, pack, right, ...)  \
  do {                                                \
    prepare(pack);                                    \
    uint32_t start = tercet_cycles();                 \
    run_##name();                                     \
    uint32_t cycles = tercet_cycles() - start;        \
    bench_line(title, work, cycles, right());         \
  } while (0);

int main(void) {
  OPERATORS(MEASURE)
  return bench_wrong != 0;
}
