// SPDX-License-Identifier: Apache-2.0
// No dot product waits for a load: there is another one between.

#include "padded.h"

void conv(const struct layer *l, const int8_t *in, int8_t *out) {
  pad(in);
  for (int y = 0; y < HEIGHT; y++) {
    for (int x = 0; x < WIDTH; x++) {
      for (int o = 0; o < OUTPUTS; o++) {
        const word *a = plane + y * PLANE_ROW + x * PIXEL;
        const word *w = (const word *)l->weights + o * KERNEL;
        int32_t sum = bias[o];
        for (int ky = 0; ky < 3; ky++, a += PLANE_ROW, w += KERNEL_ROW) {
          for (int i = 0; i < KERNEL_ROW; i += 2) {
            word a0 = a[i], w0 = w[i], a1 = a[i + 1], w1 = w[i + 1];
            sum = xt_dota8_ss(sum, a0, w0);
            sum = xt_dota8_ss(sum, a1, w1);
          }
        }
        out[(y * WIDTH + x) * OUTPUTS + o] = requantize(l, sum, o);
      }
    }
  }
}
