/* SPDX-License-Identifier: Apache-2.0 */
/* Cycles an output of the operators without weights, for shapes known to the compiler. */

#include "bench.h"

enum { COUNT = 4096, CHANNELS = 64, ROWS = COUNT / CHANNELS };

static int8_t a[COUNT] __attribute__((aligned(4))), b[COUNT] __attribute__((aligned(4)));
static int8_t output[COUNT] __attribute__((aligned(4)));
static int32_t sums[COUNT], a_table[256], b_table[256];
static nn_word each[2 * CHANNELS];
static int8_t table[256];

enum { MULTIPLIER = 1493847561, SHIFT = 9, ZERO_POINT = 3 };

#define RESCALE \
  { MULTIPLIER, SHIFT | ZERO_POINT << 8 | 0x80u << 16 | 0x7fu << 24, 0 }

static int requantized(int32_t sum) {
  return bench_requantize(sum, MULTIPLIER, SHIFT, ZERO_POINT, -128, 127);
}

static const struct nn_add add_same = {
    {1, 1, COUNT, 0, 0, 1, 0, 0, 1}, RESCALE, ZERO_POINT, -128, 127};
static const struct nn_add add_channels = {
    {1, ROWS, CHANNELS, 0, CHANNELS, 1, 0, 0, 1}, RESCALE, ZERO_POINT, -128, 127};
static const struct nn_mul mul_same = {
    {1, 1, COUNT, 0, 0, 1, 0, 0, 1}, 7, -9, RESCALE, ZERO_POINT, -128, 127};
static const struct nn_requantize requantize = {ROWS, CHANNELS, ZERO_POINT, -128, 127, NULL};
static const struct nn_pool all = {8, 8, CHANNELS, 1, 1, 8, 8, 1, 1, 0, 0, -128, 127};
static const struct nn_pool squares = {8, 8, CHANNELS, 4, 4, 2, 2, 2, 2, 0, 0, -128, 127};
static const struct nn_mean mean = {1, ROWS, CHANNELS, 5, RESCALE, ZERO_POINT};

static int expect_add(int i) { return requantized(a_table[a[i] + 128] + b_table[b[i] + 128]); }
static int expect_add_channels(int i) {
  return requantized(a_table[a[i] + 128] + b_table[b[i % CHANNELS] + 128]);
}
static int expect_mul(int i) { return requantized((a[i] - 7) * (b[i] + 9)); }
static int expect_table(int i) { return table[a[i] + 128]; }
static int expect_requantize(int i) { return requantized(sums[i]); }

static int window(int at, int side, int largest) {
  int sum = 0, most = -128;
  for (int y = 0; y < side; y++) {
    for (int x = 0; x < side; x++) {
      int value = a[at + (y * 8 + x) * CHANNELS];
      sum += value;
      if (value > most) most = value;
    }
  }
  int cells = side * side, half = cells / 2;
  return largest ? most : sum > 0 ? (sum + half) / cells : (sum - half) / cells;
}
static int square(int i) {
  return i / CHANNELS / 4 * 16 * CHANNELS + i / CHANNELS % 4 * 2 * CHANNELS + i % CHANNELS;
}
static int expect_average(int i) { return window(i, 8, 0); }
static int expect_average_2(int i) { return window(square(i), 2, 0); }
static int expect_max_2(int i) { return window(square(i), 2, 1); }
static int expect_mean(int i) {
  int32_t sum = 0;
  for (int row = 0; row < ROWS; row++) sum += a[row * CHANNELS + i] - 5;
  return requantized(sum);
}

/* Outputs, then what makes one of them right, then the call. `work` is what cycles are divided by. */
#define OPERATORS(run)                                                                             \
  run(add, "add", COUNT, COUNT, expect_add, nn_add(&add_same, a, b, a_table, b_table, output))     \
  run(add_1, "add, one value a channel", COUNT, COUNT, expect_add_channels,                        \
      nn_add(&add_channels, a, b, a_table, b_table, output))                                       \
  run(mul, "mul", COUNT, COUNT, expect_mul, nn_mul(&mul_same, a, b, output))                       \
  run(table, "table", COUNT, COUNT, expect_table, nn_table(COUNT, table, a, output))               \
  run(order, "requantize, in order", COUNT, COUNT, expect_requantize,                              \
      nn_requantize_in_order(&requantize, sums, each, output))                                     \
  run(blocks, "requantize, in blocks", COUNT, COUNT, expect_requantize,                            \
      nn_requantize_in_blocks(&requantize, sums, each, output))                                    \
  run(average, "average pool 8x8, an input", COUNT, CHANNELS, expect_average,                      \
      nn_average_pool(&all, a, output))                                                            \
  run(average_2, "average pool 2x2", COUNT / 4, COUNT / 4, expect_average_2,                       \
      nn_average_pool(&squares, a, output))                                                        \
  run(max_2, "max pool 2x2", COUNT / 4, COUNT / 4, expect_max_2, nn_max_pool(&squares, a, output)) \
  run(mean, "mean, an input", COUNT, CHANNELS, expect_mean, nn_mean(&mean, a, output))

#define DEFINE(name, title, work, outputs, expect, ...) \
  __attribute__((noinline)) static void run_##name(void) { __VA_ARGS__; }
OPERATORS(DEFINE)

#define MEASURE(name, title, work, outputs, expect, ...)                      \
  do {                                                                        \
    uint32_t start = tercet_cycles();                                         \
    run_##name();                                                             \
    uint32_t cycles = tercet_cycles() - start;                                \
    int equal = 1;                                                            \
    for (int i = 0; i < (outputs); i++) equal &= output[i] == expect(i);      \
    bench_line(title, work, cycles, equal);                                   \
  } while (0);

int main(void) {
  for (int i = 0; i < COUNT; i++) {
    a[i] = (int8_t)bench_value(8), b[i] = (int8_t)bench_value(8), sums[i] = bench_value(17);
  }
  for (int i = 0; i < 256; i++) {
    a_table[i] = (i - 100) * 300, b_table[i] = (i - 140) * 200, table[i] = (int8_t)bench_value(8);
  }
  for (int i = 0; i < CHANNELS; i++) {
    each[2 * i] = MULTIPLIER;
    each[2 * i + 1] = SHIFT | ZERO_POINT << 8 | 0x80u << 16 | 0x7fu << 24;
  }
  OPERATORS(MEASURE)
  return bench_wrong != 0;
}
