/* SPDX-License-Identifier: Apache-2.0 */
/* One measured convolution: operands from arrays of plain integers, packed as nn_conv.h says by a
   few lines of C, and a loop over the definition to compare with. */

#ifndef BENCH_CONV_H
#define BENCH_CONV_H

#include "bench.h"

enum { BENCH_BYTES = 1 << 19, BENCH_CHANNELS = 1024 };

static nn_word bench_input[BENCH_BYTES / 4], bench_weights[BENCH_BYTES / 4];
static nn_word bench_output[BENCH_BYTES / 4], bench_scratch[BENCH_BYTES / 4];
static int8_t bench_x[BENCH_BYTES], bench_w[BENCH_BYTES];
static int32_t bench_bias[BENCH_CHANNELS], bench_multiplier[BENCH_CHANNELS];
static int bench_shift[BENCH_CHANNELS];

static void bench_put(void *to, int index, int value, int bits) {
  uint8_t *bytes = to;
  if (bits == 8) {
    bytes[index] = (uint8_t)value;
  } else {
    int place = index % 2 * 4;
    bytes[index / 2] =
        (uint8_t)((bytes[index / 2] & ~(15 << place)) | (uint32_t)(value & 15) << place);
  }
}

static int bench_get(const void *from, int index, int bits) {
  if (bits == 8) return ((const int8_t *)from)[index];
  uint32_t byte = ((const uint8_t *)from)[index / 2];
  return (int)((byte >> index % 2 * 4 & 15) ^ 8) - 8;
}

static int bench_activation_bits(const struct nn_conv *c) { return c->format == NN_INT4 ? 4 : 8; }
static int bench_weight_bits(const struct nn_conv *c) { return c->format == NN_INT8 ? 8 : 4; }

/* Where in the packed words weight (channel, row, column, input) lies, counted in weights. */
static int bench_place(const struct nn_conv *c, int channel, int y, int x, int input) {
  int lanes = 32 / bench_weight_bits(c);
  int unit = c->format == NN_INT4 ? 8 : 4;
  if (c->form == NN_PLANES) {
    int words = NN_DIVIDE_UP(c->input_channels, lanes);
    int word = channel * (words * 9 + 3) + 1 + input / lanes * 9 + y * 3 + x;
    return word * lanes + input % lanes;
  }
  int step = c->form == NN_TILES ? NN_ROUND_UP(c->input_channels, unit) : c->input_channels;
  int row_words = NN_DIVIDE_UP(c->kernel_width * step, lanes);
  int tap = x * step + input;
  int k = y * row_words + tap / lanes;
  int word = channel / 4 * (12 + 4 * c->kernel_height * row_words) + 4 + k * 4 + channel % 4;
  return word * lanes + tap % lanes;
}

/* The word with the channel's bias (0), multiplier (1) or parameters (2). */
static nn_word *bench_word(const struct nn_conv *c, int channel, int which) {
  int lanes = 32 / bench_weight_bits(c);
  int unit = c->format == NN_INT4 ? 8 : 4;
  if (c->form == NN_PLANES) {
    int taps = NN_DIVIDE_UP(c->input_channels, lanes) * 9;
    return bench_weights + channel * (taps + 3) + (which ? taps + which : 0);
  }
  int step = c->form == NN_TILES ? NN_ROUND_UP(c->input_channels, unit) : c->input_channels;
  int taps = 4 * c->kernel_height * NN_DIVIDE_UP(c->kernel_width * step, lanes);
  nn_word *block = bench_weights + channel / 4 * (taps + 12);
  return which ? block + 4 + taps + channel % 4 * 2 + which - 1 : block + channel % 4;
}

static void bench_conv_prepare(const struct nn_conv *c) {
  int activations = bench_activation_bits(c), weights = bench_weight_bits(c);
  int taps = c->kernel_height * c->kernel_width * c->input_channels;
  int pixel = activations == 4 ? NN_ROUND_UP(c->input_channels, 8) : c->input_channels;
  for (int i = 0; i < BENCH_BYTES / 4; i++) bench_weights[i] = 0;
  for (int p = 0; p < c->input_height * c->input_width; p++) {
    for (int i = 0; i < c->input_channels; i++) {
      int value = bench_value(activations);
      bench_x[p * c->input_channels + i] = (int8_t)value;
      bench_put(bench_input, p * pixel + i, value, activations);
    }
  }
  for (int o = 0; o < c->channels; o++) {
    int32_t sum = 0;
    for (int t = 0; t < taps; t++) {
      int value = bench_value(weights), x = t / c->input_channels;
      sum += value;
      bench_w[o * taps + t] = (int8_t)value;
      bench_put(bench_weights,
                bench_place(c, o, x / c->kernel_width, x % c->kernel_width, t % c->input_channels),
                value, weights);
    }
    bench_bias[o] = bench_value(12);
    bench_multiplier[o] = (1 << 30) + (int32_t)(bench_random() >> 2);
    /* Sums are about 2^(activations + weights - 4) times the root of their number. */
    int root = 0;
    while (1 << 2 * root < taps) root++;
    int shift = activations + weights - 4 + root - c->output_bits;
    bench_shift[o] = shift < 0 ? 0 : shift;
    *bench_word(c, o, 0) = (uint32_t)(bench_bias[o] - c->input_zero_point * sum);
    *bench_word(c, o, 1) = (uint32_t)bench_multiplier[o];
    *bench_word(c, o, 2) = (uint32_t)bench_shift[o] | (uint32_t)(c->output_zero_point & 255) << 8 |
                           (uint32_t)(c->lo & 255) << 16 | (uint32_t)(c->hi & 255) << 24;
  }
}

static int bench_conv_value(const struct nn_conv *c, int y, int x, int o) {
  int taps = c->kernel_height * c->kernel_width * c->input_channels;
  const int8_t *w = bench_w + o * taps;
  int32_t sum = bench_bias[o];
  for (int ky = 0; ky < c->kernel_height; ky++) {
    for (int kx = 0; kx < c->kernel_width; kx++, w += c->input_channels) {
      int iy = y * c->stride_y + ky - c->pad_top, ix = x * c->stride_x + kx - c->pad_left;
      if (iy < 0 || iy >= c->input_height || ix < 0 || ix >= c->input_width) continue;
      const int8_t *in = bench_x + (iy * c->input_width + ix) * c->input_channels;
      for (int i = 0; i < c->input_channels; i++) sum += (in[i] - c->input_zero_point) * w[i];
    }
  }
  return bench_requantize(sum, bench_multiplier[o], bench_shift[o], c->output_zero_point, c->lo,
                          c->hi);
}

static int bench_conv_equal(const struct nn_conv *c) {
  int pixel = c->output_bits == 4 ? NN_ROUND_UP(c->channels, 8) : c->channels;
  for (int y = 0; y < c->height; y++) {
    for (int x = 0; x < c->width; x++) {
      for (int o = 0; o < c->channels; o++) {
        int value = bench_get(bench_output, (y * c->width + x) * pixel + o, c->output_bits);
        if (value != bench_conv_value(c, y, x, o)) return 0;
      }
    }
  }
  return 1;
}

static void bench_conv(const char *name, const struct nn_conv *c, void (*run)(void)) {
  bench_conv_prepare(c);
  uint32_t start = tercet_cycles();
  run();
  uint32_t cycles = tercet_cycles() - start;
  uint32_t work = (uint32_t)(c->height * c->width * c->channels * c->kernel_height *
                             c->kernel_width * c->input_channels);
  bench_line(name, work, cycles, bench_conv_equal(c));
}

#endif
