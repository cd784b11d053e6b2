// SPDX-License-Identifier: Apache-2.0
// The same for the shape of this layer, which the compiler then knows.

#include "layer.h"

void conv(const struct layer *l, const int8_t *in, int8_t *out) {
  for (int y = 0; y < HEIGHT; y++) {
    for (int x = 0; x < WIDTH; x++) {
      for (int o = 0; o < OUTPUTS; o++) {
        int32_t sum = l->bias[o];
        for (int ky = 0; ky < 3; ky++) {
          for (int kx = 0; kx < 3; kx++) {
            int row = y + ky - 1, column = x + kx - 1;
            if (row < 0 || row >= HEIGHT || column < 0 || column >= WIDTH) continue;
            for (int i = 0; i < INPUTS; i++) {
              int value = in[(row * WIDTH + column) * INPUTS + i] - INPUT_ZERO;
              sum += value * l->weights[((o * 3 + ky) * 3 + kx) * INPUTS + i];
            }
          }
        }
        out[(y * WIDTH + x) * OUTPUTS + o] = requantize(l, sum, o);
      }
    }
  }
}
