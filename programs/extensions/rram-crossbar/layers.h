/* SPDX-License-Identifier: Apache-2.0 */
/* The layers of the digits network as it runs without the crossbar: with Xtdot on Tercet, in plain
   C elsewhere. Both give the same bits. */

#ifndef LAYERS_H
#define LAYERS_H

#include "weights_int8.h"

enum { CLASS_COUNT = 10 };

#define LAYER static __attribute__((noinline))

/* Planes, the first two with a border of zeros; [1] is of the network on the crossbar. */
static uint32_t plane2[10 * 10 * 8 / 4];
static uint32_t plane3[2][6 * 6 * 8 / 4];
static uint32_t plane4[2][4 * 4 * 32 / 4];
static uint32_t features[2][2 * 2 * 32 / 4];

#ifdef __riscv

#include "conv_int8_plane_xtdot.h"
#include "conv_int8_xtdot.h"
#include "conv_windows_int8_xtdot.h"
#include "fully_connected_xtdot.h"
#include "pool_int8_xtdot.h"

static lanes windows[WINDOW_ROWS * IMAGE_SIZE];

LAYER void conv1(const uint32_t *image) {
  make_windows(image, windows);
  conv_windows_int8_xtdot(8, 10 * 8, windows, conv1_weights, conv1_channels,
                          (uint8_t *)plane2 + (10 + 1) * 8);
}

LAYER void conv2(int which) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 8,
      .row_taps = 3 * 8, .plane_row_step = 10 * 8, .stride = 2, .pixel_step = 8,
      .output_row_step = 6 * 8};
  conv_int8_xtdot(&shape, plane2, conv2_weights, conv2_channels,
                  plane3[which] + (6 + 1) * 8 / 4);
}

LAYER void conv3(int which) {
  conv_int8_plane_xtdot(8, 32, plane3[which], conv3_weights, conv3_channels,
                        (uint8_t *)plane4[which]);
}

LAYER void pool(int which) {
  average_pool_int8_xtdot(4, 32, plane4[which], features[which]);
}

LAYER void fc(int which, int32_t *logits) {
  fully_connected_int8_xtdot(128 / 4, CLASS_COUNT, features[which], fc_weights, fc_biases,
                             logits);
}

/* Four channels of a pixel. */
#define ACTIVATIONS requantize_bytes

#else

#include "conv_int8.h"
#include "conv_single_channel.h"
#include "fully_connected.h"
#include "pool.h"

static uint8_t plane1[10 * 10];

LAYER void conv1(const uint32_t *image) {
  static const struct conv_shape shape = {.height = 8, .width = 8, .channels = 8,
      .row_taps = 3, .plane_row_step = 10, .stride = 1, .pixel_step = 1,
      .output_row_step = 10 * 8};
  const uint8_t *pixels = (const uint8_t *)image;
  for (int y = 0; y < 8; y++) {
    for (int x = 0; x < 8; x++) plane1[(y + 1) * 10 + x + 1] = *pixels++;
  }
  conv_single_channel_int8(&shape, plane1, (const int8_t *)conv1_weights, conv1_channels,
                           (uint8_t *)plane2 + (10 + 1) * 8);
}

LAYER void conv2(int which) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 8,
      .row_taps = 3 * 8, .plane_row_step = 10 * 8, .stride = 2, .pixel_step = 8,
      .output_row_step = 6 * 8};
  conv_int8(&shape, (const uint8_t *)plane2, (const int8_t *)conv2_weights, conv2_channels,
            (uint8_t *)plane3[which] + (6 + 1) * 8);
}

LAYER void conv3(int which) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 32,
      .row_taps = 3 * 8, .plane_row_step = 6 * 8, .stride = 1, .pixel_step = 8,
      .output_row_step = 4 * 32};
  conv_int8(&shape, (const uint8_t *)plane3[which], (const int8_t *)conv3_weights, conv3_channels,
            (uint8_t *)plane4[which]);
}

LAYER void pool(int which) { average_pool(4, 32, plane4[which], features[which]); }

LAYER void fc(int which, int32_t *logits) {
  fully_connected_int8(128, CLASS_COUNT, (const uint8_t *)features[which],
                       (const int8_t *)fc_weights, fc_biases, logits);
}

static inline uint32_t four_activations(int32_t sum0, int32_t sum1, int32_t sum2, int32_t sum3,
                                        const struct channel *channels) {
  return requantize(sum0, channels, 255) | requantize(sum1, channels + 1, 255) << 8 |
         requantize(sum2, channels + 2, 255) << 16 | requantize(sum3, channels + 3, 255) << 24;
}
#define ACTIVATIONS four_activations

#endif

#endif
