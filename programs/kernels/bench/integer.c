/* SPDX-License-Identifier: Apache-2.0 */
/* Cycles an output of the integer functions that read int32 sums, in shapes of an encoder block. */

#include "bench.h"

enum { ROWS = 32, CHANNELS = 128, COUNT = ROWS * CHANNELS };
enum { ZERO_POINT = 3, MULTIPLIER = 1493847561 };

static int32_t sums[COUNT];
static int8_t residual[COUNT], output[COUNT];
static nn_word gelu_channels[7 * CHANNELS], norm_channels[4 * CHANNELS], scratch[CHANNELS];

/* Of sums with scale 1.5 * 2^-13, which a bit takes to [2^-12, 2^-11). */
static const struct nn_integer_softmax softmax = {
    CHANNELS, ROWS, 0, 1, 60576, 2268869, 1893, 7392, 20819516, 10};
static const struct nn_gelu gelu = {ROWS, CHANNELS, ZERO_POINT, -128, 127};
static const struct nn_layer_norm norm = {ROWS, CHANNELS, 0, 2896, 23170, 115850, 11, 1,
                                          ZERO_POINT, -128, 127};

static int requantized(int64_t value, const nn_word *end) {
  return bench_requantize((int32_t)value, (int32_t)end[0], (int)(end[1] & 31), ZERO_POINT, -128,
                          127);
}

static int32_t floor_divided(int64_t value, int64_t by) {
  return (int32_t)(value / by - (value % by < 0));
}

/* Of one row, as nn_integer_softmax.h has it, with divisions. */
static int64_t exponential(int64_t distance) {
  if (distance > softmax.limit) return 0;
  int64_t d = distance >> softmax.right, q = d / softmax.ln2, r = -(d % softmax.ln2);
  return (r * (r + softmax.b) + softmax.c) >> (softmax.drop + q);
}

static int softmax_is_right(void) {
  for (int row = 0; row < CHANNELS; row++) {
    const int32_t *in = sums + row * ROWS;
    int64_t largest = in[0], sum = 0;
    for (int i = 1; i < ROWS; i++) largest = in[i] > largest ? in[i] : largest;
    for (int i = 0; i < ROWS; i++) sum += exponential(largest - in[i]);
    for (int i = 0; i < ROWS; i++) {
      int64_t e = exponential(largest - in[i]) * (0xffffffff / sum) >> 24;
      if (output[row * ROWS + i] != e - 128) return 0;
    }
  }
  return 1;
}

static int gelu_is_right(void) {
  for (int i = 0; i < COUNT; i++) {
    const nn_word *c = gelu_channels + i % CHANNELS * 7;
    int64_t sign = sums[i] > 0 ? 1 : sums[i] < 0 ? -1 : 0, a = sums[i] * sign, limit = c[0];
    a = (a < limit ? a : limit) << (c[1] & 31) >> (c[1] >> 8);
    int64_t rest = (int32_t)c[2] - a > 0 ? (int32_t)c[2] - a : 0;
    int64_t half = ((int32_t)c[4] - 16383) / 16384;
    int64_t t = half - floor_divided(-sign * ((int32_t)c[3] - rest * rest), 16384);
    if (output[i] != requantized(sign * (a * t >> 5), c + 5)) return 0;
  }
  return 1;
}

static int norm_is_right(void) {
  for (int row = 0; row < ROWS; row++) {
    int64_t x[CHANNELS], total = 0, squares = 0, root = 0;
    for (int i = 0; i < CHANNELS; i++) {
      int at = row * CHANNELS + i;
      x[i] = floor_divided((int64_t)sums[at] * (int32_t)norm_channels[4 * i], (int64_t)1 << 32);
      x[i] += floor_divided(residual[at] * norm.residual_multiplier + norm.residual_offset, 2048);
      x[i] = x[i] > norm.limit ? norm.limit : x[i] < -norm.limit ? -norm.limit : x[i];
      total += x[i];
    }
    int64_t mean = floor_divided(total + CHANNELS / 2, CHANNELS);
    for (int i = 0; i < CHANNELS; i++) squares += (x[i] - mean) * (x[i] - mean);
    while ((root + 1) * (root + 1) <= squares) root++;
    for (int i = 0; i < CHANNELS; i++) {
      const nn_word *c = norm_channels + 4 * i;
      int64_t y = floor_divided((x[i] - mean) * (0x7fffffff / root), 2) + (int32_t)c[1];
      if (output[row * CHANNELS + i] != requantized(y, c + 2)) return 0;
    }
  }
  return 1;
}

#define OPERATORS(run)                                                          \
  run(softmax, "integer softmax, rows of 32", softmax_is_right,                 \
      nn_integer_softmax(&softmax, sums, output, scratch))                      \
  run(gelu, "GELU", gelu_is_right, nn_gelu(&gelu, sums, gelu_channels, output)) \
  run(norm, "layer norm, rows of 128", norm_is_right,                           \
      nn_layer_norm(&norm, sums, residual, norm_channels, output, scratch))

#define DEFINE(name, title, right, ...) \
  __attribute__((noinline)) static void run_##name(void) { __VA_ARGS__; }
OPERATORS(DEFINE)

#define MEASURE(name, title, right, ...)       \
  do {                                         \
    uint32_t start = tercet_cycles();          \
    run_##name();                              \
    uint32_t cycles = tercet_cycles() - start; \
    bench_line(title, COUNT, cycles, right()); \
  } while (0);

int main(void) {
  for (int i = 0; i < COUNT; i++) sums[i] = bench_value(17), residual[i] = (int8_t)bench_value(8);
  for (int i = 0; i < CHANNELS; i++) {
    /* Scales from 2^-13 * 1.4142 on: a shift to the right by 0 or to the left by up to 3. */
    uint32_t left = (uint32_t)i % 4;
    nn_word *c = gelu_channels + 7 * i, *n = norm_channels + 4 * i;
    c[0] = 262143u >> left, c[1] = left;
    c[2] = 20000 + (uint32_t)i, c[3] = 445000000 + (uint32_t)i * 44600;
    c[4] = (27200 + 3 * (uint32_t)i) * 16384 + 16383;
    c[5] = MULTIPLIER, c[6] = 19 | ZERO_POINT << 8 | 0x80u << 16 | 0x7fu << 24;
    n[0] = 60000000 + (uint32_t)i * 1000, n[1] = (uint32_t)bench_value(28);
    n[2] = (uint32_t)(i % 3 ? MULTIPLIER : -MULTIPLIER);
    n[3] = 21 | ZERO_POINT << 8 | 0x80u << 16 | 0x7fu << 24;
  }
  OPERATORS(MEASURE)
  return bench_wrong != 0;
}
