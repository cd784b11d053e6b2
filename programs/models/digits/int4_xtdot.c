/* SPDX-License-Identifier: Apache-2.0 */
/* The int4 network with Xtdot; its first layer reads 8-bit activations. */

#include "conv_int4_xtdot.h"
#include "conv_int8x4_xtdot.h"
#include "fully_connected_xtdot.h"
#include "network.h"
#include "pool_int4.h"
#include "weights_int4.h"
#include "windows.h"

const char network_name[] = "digits-int4-xtdot";

/* Input planes have a border of zeros that nothing writes; eight channels are a word. */
static lanes windows[WINDOW_ROWS * IMAGE_SIZE];
static lanes plane2[10 * 10 * 8 / 8];
static lanes plane3[6 * 6 * 8 / 8];
static lanes plane4[4 * 4 * 32 / 8];
static lanes features[2 * 2 * 32 / 8];

LAYER void load_image(const lanes *image) { make_windows(image, windows); }

LAYER void conv1(void) {
  static const struct conv_shape shape = {.height = 8, .width = 8, .channels = 8,
      .row_taps = 3, .plane_row_step = 8, .stride = 1, .pixel_step = 1,
      .output_row_step = 10 * 8};
  conv_int8x4_xtdot(&shape, windows, conv1_weights, conv1_channels, plane2 + (10 + 1) * 8 / 8);
}

LAYER void conv2(void) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 8,
      .row_taps = 3 * 8, .plane_row_step = 10 * 8, .stride = 2, .pixel_step = 8,
      .output_row_step = 6 * 8};
  conv_int4_xtdot(&shape, plane2, conv2_weights, conv2_channels, plane3 + (6 + 1) * 8 / 8);
}

LAYER void conv3(void) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 32,
      .row_taps = 3 * 8, .plane_row_step = 6 * 8, .stride = 1, .pixel_step = 8,
      .output_row_step = 4 * 32};
  conv_int4_xtdot(&shape, plane3, conv3_weights, conv3_channels, plane4);
}

LAYER void pool(void) { average_pool_int4(4, 32, plane4, features); }

LAYER void fc(int32_t *logits) {
  fully_connected_int4_xtdot(128 / 8, CLASS_COUNT, features, fc_weights, fc_biases, logits);
}

void classify(const lanes *image, int32_t *logits) {
  load_image(image);
  conv1();
  conv2();
  conv3();
  pool();
  fc(logits);
}
