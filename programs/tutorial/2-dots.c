// SPDX-License-Identifier: Apache-2.0
// Four products to an instruction.

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
          for (int i = 0; i < KERNEL_ROW; i++) sum = xt_dota8_ss(sum, a[i], w[i]);
        }
        out[(y * WIDTH + x) * OUTPUTS + o] = requantize(l, sum, o);
      }
    }
  }
}
