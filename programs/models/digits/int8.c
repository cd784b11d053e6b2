/* SPDX-License-Identifier: Apache-2.0 */
/* The int8 network in plain C. */

#include "conv_int8.h"
#include "conv_single_channel.h"
#include "fully_connected.h"
#include "network.h"
#include "pool.h"
#include "weights_int8.h"

const char network_name[] = "digits-int8";

/* Input planes have a border of zeros that nothing writes. */
static uint8_t plane1[10 * 10];
static uint8_t plane2[10 * 10 * 8] __attribute__((aligned(4)));
static uint8_t plane3[6 * 6 * 8] __attribute__((aligned(4)));
static uint8_t plane4[4 * 4 * 32] __attribute__((aligned(4)));
static uint8_t features[2 * 2 * 32] __attribute__((aligned(4)));

LAYER void load_image(const uint8_t *image) {
  for (int y = 0; y < 8; y++, image += 8) {
#pragma GCC unroll 8
    for (int x = 0; x < 8; x++) plane1[(y + 1) * 10 + x + 1] = image[x];
  }
}

LAYER void conv1(void) {
  static const struct conv_shape shape = {.height = 8, .width = 8, .channels = 8,
      .row_taps = 3, .plane_row_step = 10, .stride = 1, .pixel_step = 1,
      .output_row_step = 10 * 8};
  conv_single_channel_int8(&shape, plane1, (const int8_t *)conv1_weights, conv1_channels,
                           plane2 + (10 + 1) * 8);
}

LAYER void conv2(void) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 8,
      .row_taps = 3 * 8, .plane_row_step = 10 * 8, .stride = 2, .pixel_step = 8,
      .output_row_step = 6 * 8};
  conv_int8(&shape, plane2, (const int8_t *)conv2_weights, conv2_channels, plane3 + (6 + 1) * 8);
}

LAYER void conv3(void) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 32,
      .row_taps = 3 * 8, .plane_row_step = 6 * 8, .stride = 1, .pixel_step = 8,
      .output_row_step = 4 * 32};
  conv_int8(&shape, plane3, (const int8_t *)conv3_weights, conv3_channels, plane4);
}

LAYER void pool(void) { average_pool(4, 32, plane4, features); }

LAYER void fc(int32_t *logits) {
  fully_connected_int8(128, CLASS_COUNT, features, (const int8_t *)fc_weights, fc_biases,
                       logits);
}

void classify(const lanes *image, int32_t *logits) {
  load_image((const uint8_t *)image);
  conv1();
  conv2();
  conv3();
  pool();
  fc(logits);
}
