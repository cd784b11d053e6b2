/* SPDX-License-Identifier: Apache-2.0 */
/* MAC/cycle of convolutions and fully connected layers of shapes known to the compiler: the layers
   of the MLPerf Tiny networks, and those that others publish. */

#include "conv.h"

/* A kernel of `k` rows and columns, padded so that `size` / `stride` pixels come out. */
#define SQUARE(size, inputs, outputs, k, stride, form_, format_, bits)                      \
  {                                                                                         \
    .form = form_, .format = format_, .output_bits = bits, .input_height = size,            \
    .input_width = size, .input_channels = inputs, .height = (size) / (stride),             \
    .width = (size) / (stride), .channels = outputs, .kernel_height = k, .kernel_width = k, \
    .stride_y = stride, .stride_x = stride,                                                 \
    .pad_top = ((k) - (stride)) / 2 * ((k) > (stride)),                                     \
    .pad_left = ((k) - (stride)) / 2 * ((k) > (stride)),                                    \
    .input_zero_point = (format_) == NN_INT4 ? -3 : -5, .output_zero_point = -2,            \
    .lo = (bits) == 8 ? -128 : -8, .hi = (bits) == 8 ? 127 : 7                              \
  }

/* Pixels by channels: 1x1, or a fully connected layer if there is one pixel. */
#define POINTS(pixels, inputs, outputs, format_, bits)                                        \
  {                                                                                           \
    .form = NN_TILES, .format = format_, .output_bits = bits, .input_height = 1,              \
    .input_width = pixels, .input_channels = inputs, .height = 1, .width = pixels,            \
    .channels = outputs, .kernel_height = 1, .kernel_width = 1, .stride_y = 1, .stride_x = 1, \
    .input_zero_point = (format_) == NN_INT4 ? -3 : -5, .output_zero_point = -2,              \
    .lo = (bits) == 8 ? -128 : -8, .hi = (bits) == 8 ? 127 : 7                                \
  }

#define LAYERS(layer)                                                                                     \
  layer(conv3x3_64_64_8x8, "conv 3x3 64->64, 8x8", SQUARE(8, 64, 64, 3, 1, NN_PLANES, NN_INT8, 8))        \
  layer(tiles3x3_64_64_8x8, "conv 3x3 64->64, 8x8, tiles", SQUARE(8, 64, 64, 3, 1, NN_TILES, NN_INT8, 8)) \
  layer(conv3x3_32_32_16x16, "conv 3x3 32->32, 16x16", SQUARE(16, 32, 32, 3, 1, NN_PLANES, NN_INT8, 8))   \
  layer(conv3x3_16_16_32x32, "conv 3x3 16->16, 32x32", SQUARE(32, 16, 16, 3, 1, NN_PLANES, NN_INT8, 8))   \
  layer(conv3x3_3_16_32x32, "conv 3x3 3->16, 32x32", SQUARE(32, 3, 16, 3, 1, NN_PLANES, NN_INT8, 8))      \
  layer(stride2_16_32_32x32, "conv 3x3 s2 16->32, 32x32", SQUARE(32, 16, 32, 3, 2, NN_TILES, NN_INT8, 8)) \
  layer(stride2_32_64_16x16, "conv 3x3 s2 32->64, 16x16", SQUARE(16, 32, 64, 3, 2, NN_TILES, NN_INT8, 8)) \
  layer(stride2_3_8_96x96, "conv 3x3 s2 3->8, 96x96", SQUARE(96, 3, 8, 3, 2, NN_TILES, NN_INT8, 8))       \
  layer(point_s2_16_32, "conv 1x1 s2 16->32, 32x32", SQUARE(32, 16, 32, 1, 2, NN_TILES, NN_INT8, 8))      \
  layer(point_64_64_125, "conv 1x1 64->64, 125 px", POINTS(125, 64, 64, NN_INT8, 8))                      \
  layer(point_128_128_36, "conv 1x1 128->128, 36 px", POINTS(36, 128, 128, NN_INT8, 8))                   \
  layer(point_256_256_9, "conv 1x1 256->256, 9 px", POINTS(9, 256, 256, NN_INT8, 8))                      \
  layer(point_32_32_576, "conv 1x1 32->32, 576 px", POINTS(576, 32, 32, NN_INT8, 8))                      \
  layer(point_16_32_576, "conv 1x1 16->32, 576 px", POINTS(576, 16, 32, NN_INT8, 8))                      \
  layer(point_8_16_2304, "conv 1x1 8->16, 2304 px", POINTS(2304, 8, 16, NN_INT8, 8))                      \
  layer(conv10x4, "conv 10x4 s2 1->64, 49x10", KWS)                                                       \
  layer(fc_640_128, "fully connected 640->128", POINTS(1, 640, 128, NN_INT8, 8))                          \
  layer(fc_128_128, "fully connected 128->128", POINTS(1, 128, 128, NN_INT8, 8))                          \
  layer(fc_8_128, "fully connected 8->128", POINTS(1, 8, 128, NN_INT8, 8))                                \
  layer(fc_64_12, "fully connected 64->12", POINTS(1, 64, 12, NN_INT8, 8))                                \
  layer(w4a8_conv3x3, "W4A8 conv 3x3 64->64, 8x8", SQUARE(8, 64, 64, 3, 1, NN_PLANES, NN_W4A8, 8))        \
  layer(w4a8_point, "W4A8 conv 1x1 64->64, 125 px", POINTS(125, 64, 64, NN_W4A8, 8))                      \
  layer(w4a8_fc, "W4A8 fully connected 640->128", POINTS(1, 640, 128, NN_W4A8, 8))                        \
  layer(int4_conv3x3, "int4 conv 3x3 64->64, 8x8", SQUARE(8, 64, 64, 3, 1, NN_PLANES, NN_INT4, 4))        \
  layer(int4_conv3x3_32, "int4 conv 3x3 32->32, 16x16", SQUARE(16, 32, 32, 3, 1, NN_PLANES, NN_INT4, 4))  \
  layer(int4_tiles3x3, "int4 conv 3x3 64->64, 8x8, tiles", SQUARE(8, 64, 64, 3, 1, NN_TILES, NN_INT4, 4)) \
  layer(int4_point, "int4 conv 1x1 64->64, 125 px", POINTS(125, 64, 64, NN_INT4, 4))                      \
  layer(int4_point_256, "int4 conv 1x1 256->256, 9 px", POINTS(9, 256, 256, NN_INT4, 4))                  \
  layer(int4_fc, "int4 fully connected 640->128", POINTS(1, 640, 128, NN_INT4, 4))                        \
  layer(int4_10x4, "int4 conv 10x4 s2 1->64, 49x10", KWS4)

#define KWS_SHAPE                                                                       \
  .input_height = 49, .input_width = 10, .input_channels = 1, .height = 25, .width = 5, \
  .channels = 64, .kernel_height = 10, .kernel_width = 4, .stride_y = 2, .stride_x = 2, \
  .pad_top = 4, .pad_left = 1, .output_zero_point = -2
#define KWS                                                                                   \
  {.form = NN_COLUMNS, .format = NN_INT8, .output_bits = 8, .input_zero_point = 83, .lo = -2, \
   .hi = 127, KWS_SHAPE}
#define KWS4                                                                                 \
  {.form = NN_COLUMNS, .format = NN_INT4, .output_bits = 4, .input_zero_point = 5, .lo = -2, \
   .hi = 7, KWS_SHAPE}

#define DEFINE(name, text, ...)                   \
  static const struct nn_conv name = __VA_ARGS__; \
  static __attribute__((noinline)) void run_##name(void) { run(&name); }
#define MEASURE(name, text, ...) bench_conv(text, &name, run_##name);

/* One pixel is a fully connected layer. */
KERNEL void run(const struct nn_conv *c) {
  if (c->height * c->width > 1) {
    nn_conv(c, bench_input, bench_weights, bench_output, bench_scratch);
    return;
  }
  const struct nn_fully_connected layer = {
      c->format, c->output_bits, 1, c->input_channels, c->channels, c->output_zero_point, c->lo,
      c->hi, c->left_shifts};
  nn_fully_connected(&layer, bench_input, bench_weights, bench_output, bench_scratch);
}

LAYERS(DEFINE)

int main(void) {
  LAYERS(MEASURE)
  return bench_wrong != 0;
}
