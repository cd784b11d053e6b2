/* SPDX-License-Identifier: Apache-2.0 */
/* The int8 network with Xtdot. */

#include "conv_int8_plane_xtdot.h"
#include "conv_int8_xtdot.h"
#include "conv_windows_int8_xtdot.h"
#include "fully_connected_xtdot.h"
#include "network.h"
#include "pool_int8_xtdot.h"
#include "weights_int8.h"

const char network_name[] = "digits-int8-xtdot";

/* Input planes have a border of zeros that nothing writes; four channels are a word. */
static lanes windows[WINDOW_ROWS * IMAGE_SIZE];
static lanes plane2[10 * 10 * 8 / 4];
static lanes plane3[6 * 6 * 8 / 4];
static lanes plane4[4 * 4 * 32 / 4];
static lanes features[2 * 2 * 32 / 4];

LAYER void load_image(const lanes *image) { make_windows(image, windows); }

LAYER void conv1(void) {
  conv_windows_int8_xtdot(8, 10 * 8, windows, conv1_weights, conv1_channels,
                          (uint8_t *)plane2 + (10 + 1) * 8);
}

LAYER void conv2(void) {
  static const struct conv_shape shape = {.height = 4, .width = 4, .channels = 8,
      .row_taps = 3 * 8, .plane_row_step = 10 * 8, .stride = 2, .pixel_step = 8,
      .output_row_step = 6 * 8};
  conv_int8_xtdot(&shape, plane2, conv2_weights, conv2_channels, plane3 + (6 + 1) * 8 / 4);
}

LAYER void conv3(void) {
  conv_int8_plane_xtdot(8, 32, plane3, conv3_weights, conv3_channels, (uint8_t *)plane4);
}

LAYER void pool(void) { average_pool_int8_xtdot(4, 32, plane4, features); }

LAYER void fc(int32_t *logits) {
  fully_connected_int8_xtdot(128 / 4, CLASS_COUNT, features, fc_weights, fc_biases, logits);
}

void classify(const lanes *image, int32_t *logits) {
  load_image(image);
  conv1();
  conv2();
  conv3();
  pool();
  fc(logits);
}
