// SPDX-License-Identifier: Apache-2.0
// As the definition has it: for any shape, with a test for the edges of the image.

#include "layer.h"

void conv(const struct layer *l, const int8_t *in, int8_t *out) {
  for (int y = 0; y < l->height; y++) {
    for (int x = 0; x < l->width; x++) {
      for (int o = 0; o < l->outputs; o++) {
        int32_t sum = l->bias[o];
        for (int ky = 0; ky < 3; ky++) {
          for (int kx = 0; kx < 3; kx++) {
            int row = y + ky - 1, column = x + kx - 1;
            if (row < 0 || row >= l->height || column < 0 || column >= l->width) continue;
            for (int i = 0; i < l->inputs; i++) {
              int value = in[(row * l->width + column) * l->inputs + i] - l->input_zero;
              sum += value * l->weights[((o * 3 + ky) * 3 + kx) * l->inputs + i];
            }
          }
        }
        out[(y * l->width + x) * l->outputs + o] = requantize(l, sum, o);
      }
    }
  }
}
