/* SPDX-License-Identifier: Apache-2.0 */
/* MAC/cycle of depthwise convolutions of shapes known to the compiler, NHWC and planar in, NHWC
   out: the layers of the MLPerf Tiny networks, and kernels that go the general way. */

#include "bench.h"

enum { BYTES = 1 << 16, TAPS = 1 << 13, CHANNELS = 256 };

static nn_word input[BYTES / 4], weights[BYTES / 4], output[BYTES / 4], scratch[BYTES / 4];
static int8_t x[BYTES], w[TAPS]; /* [row][column][channel], [channel][row][column] */
static int32_t bias[CHANNELS];

/* A multiplier that lets sums of any size up to 25 taps fill int8. */
enum { ZERO_POINT = -5, OUTPUT_ZERO_POINT = 3, MULTIPLIER = 1493847561, SHIFT = 8 };

/* `before` is the padding at the top and on the left; SAME for odd kernels and a stride of 1. */
#define SHAPE(form_, format_, rows, columns, depth, k, stride, before)                           \
  {                                                                                              \
    .form = form_, .format = format_, .output_bits = (format_) == NN_INT4 ? 4 : 8,               \
    .input_height = (rows) * (stride), .input_width = (columns) * (stride),                      \
    .input_channels = depth, .multiplier = 1, .height = rows, .width = columns,                  \
    .channels = depth, .kernel_height = k, .kernel_width = k, .stride_y = stride,                \
    .stride_x = stride, .pad_top = before, .pad_left = before, .input_zero_point = ZERO_POINT,   \
    .output_zero_point = OUTPUT_ZERO_POINT, .lo = (format_) == NN_INT4 ? -8 : -128,              \
    .hi = (format_) == NN_INT4 ? 7 : 127,                                                        \
    .input = {(form_) == NN_DEPTHWISE_PLANAR ? NN_PLANAR_ROW(columns, k, stride) : 0,            \
              (form_) == NN_DEPTHWISE_PLANAR,                                                    \
              (form_) == NN_DEPTHWISE_PLANAR ? NN_PLANAR_PLANE(rows, columns, k, k, stride, stride) \
                                             : 0}                                                \
  }

#define BOTH(layer, name, title, ...)                                           \
  layer(name##_nhwc, title ", NHWC", SHAPE(NN_DEPTHWISE_NHWC, __VA_ARGS__))     \
  layer(name##_planar, title ", planar", SHAPE(NN_DEPTHWISE_PLANAR, __VA_ARGS__))

#define LAYERS(layer)                                                           \
  BOTH(layer, d16, "3x3, 64 x 16x16", NN_INT8, 16, 16, 64, 3, 1, 1)             \
  BOTH(layer, d8, "3x3, 64 x 8x8", NN_INT8, 8, 8, 64, 3, 1, 1)                  \
  BOTH(layer, kws, "3x3, 64 x 25x5", NN_INT8, 25, 5, 64, 3, 1, 1)               \
  BOTH(layer, d24, "3x3, 32 x 24x24", NN_INT8, 24, 24, 32, 3, 1, 1)             \
  BOTH(layer, d6, "3x3, 128 x 6x6", NN_INT8, 6, 6, 128, 3, 1, 1)                \
  BOTH(layer, d3, "3x3, 256 x 3x3", NN_INT8, 3, 3, 256, 3, 1, 1)                \
  BOTH(layer, s12, "3x3 s2, 32 x 12x12", NN_INT8, 12, 12, 32, 3, 2, 0)          \
  BOTH(layer, s3, "3x3 s2, 128 x 3x3", NN_INT8, 3, 3, 128, 3, 2, 0)             \
  BOTH(layer, five, "5x5, 64 x 8x8", NN_INT8, 8, 8, 64, 5, 1, 2)                \
  layer(w4a8, "W4A8 3x3, 64 x 16x16, NHWC", SHAPE(NN_DEPTHWISE_NHWC, NN_W4A8, 16, 16, 64, 3, 1, 1)) \
  layer(int4, "int4 3x3, 64 x 16x16, NHWC", SHAPE(NN_DEPTHWISE_NHWC, NN_INT4, 16, 16, 64, 3, 1, 1))

/* Activations and weights, and where the kernel wants them. */
static void prepare(const struct nn_depthwise *d) {
  int narrow = d->format == NN_INT4, size = d->kernel_height * d->kernel_width;
  int8_t *in = (int8_t *)input;
  for (int i = 0; i < BYTES / 4; i++) input[i] = 0;
  for (int y = 0, at = 0; y < d->input_height; y++) {
    for (int column = 0; column < d->input_width; column++) {
      for (int c = 0; c < d->input_channels; c++, at++) {
        x[at] = (int8_t)bench_value(narrow ? 4 : 8);
        if (narrow) {
          input[at / 8] |= ((uint32_t)x[at] & 15) << 4 * (at % 8);
        } else if (d->form == NN_DEPTHWISE_PLANAR) {
          in[c * d->input.channel + (y + d->pad_top) * d->input.row + column + d->pad_left] = x[at];
        } else {
          in[at] = x[at];
        }
      }
    }
  }
  int step = NN_DEPTHWISE_END(d->kernel_height, d->kernel_width, d->format) + 2;
  for (int c = 0; c < d->channels; c++) {
    nn_word *words = weights + c * step;
    int sum = 0;
    for (int i = 0; i < step; i++) words[i] = 0;
    for (int i = 0; i < size; i++) {
      int value = bench_value(d->format == NN_INT8 ? 8 : 4);
      int at = i / d->kernel_width * NN_ROUND_UP(d->kernel_width, 4) + i % d->kernel_width;
      w[c * size + i] = (int8_t)value;
      sum += value;
      if (d->format == NN_INT8) {
        words[1 + at / 4] |= ((uint32_t)value & 255) << 8 * (at % 4);
      } else {
        words[1 + i / 8] |= ((uint32_t)value & 15) << 4 * (i % 8);
      }
    }
    bias[c] = bench_value(11);
    words[0] = (uint32_t)(bias[c] - ZERO_POINT * sum);
    words[step - 2] = MULTIPLIER;
    words[step - 1] = SHIFT | (OUTPUT_ZERO_POINT & 255) << 8 | ((uint32_t)d->lo & 255) << 16 |
                      ((uint32_t)d->hi & 255) << 24;
  }
}

/* One output by the definition. */
static int expected(const struct nn_depthwise *d, int y, int column, int c) {
  int32_t sum = bias[c];
  for (int ky = 0; ky < d->kernel_height; ky++) {
    for (int kx = 0; kx < d->kernel_width; kx++) {
      int row = y * d->stride_y + ky - d->pad_top, at = column * d->stride_x + kx - d->pad_left;
      if (row < 0 || row >= d->input_height || at < 0 || at >= d->input_width) continue;
      int value = x[(row * d->input_width + at) * d->input_channels + c] - ZERO_POINT;
      sum += value * w[(c * d->kernel_height + ky) * d->kernel_width + kx];
    }
  }
  return bench_requantize(sum, MULTIPLIER, SHIFT, OUTPUT_ZERO_POINT, d->lo, d->hi);
}

static int correct(const struct nn_depthwise *d) {
  const int8_t *bytes = (const int8_t *)output;
  for (int y = 0, at = 0; y < d->height; y++) {
    for (int column = 0; column < d->width; column++) {
      for (int c = 0; c < d->channels; c++, at++) {
        int found = d->output_bits == 4 ? nn_nibble(output[at / 8], at % 8) : bytes[at];
        if (found != expected(d, y, column, c)) return 0;
      }
    }
  }
  return 1;
}

static void *origin(const struct nn_depthwise *d) {
  int planar = d->form == NN_DEPTHWISE_PLANAR;
  return (int8_t *)input + (planar ? d->pad_top * d->input.row + d->pad_left : 0);
}

#define DEFINE(name, title, ...)                                               \
  static const struct nn_depthwise name = __VA_ARGS__;                         \
  __attribute__((noinline)) static void run_##name(void) {                     \
    nn_depthwise(&name, origin(&name), weights, output, scratch);              \
  }
LAYERS(DEFINE)

#define MEASURE(name, title, ...)                                                              \
  do {                                                                                         \
    prepare(&name);                                                                            \
    uint32_t start = tercet_cycles();                                                          \
    run_##name();                                                                              \
    uint32_t cycles = tercet_cycles() - start;                                                 \
    bench_line(title,                                                                          \
               (uint32_t)(name.height * name.width * name.channels * name.kernel_height *      \
                          name.kernel_width),                                                  \
               cycles, correct(&name));                                                        \
  } while (0);

int main(void) {
  LAYERS(MEASURE)
  return bench_wrong != 0;
}
