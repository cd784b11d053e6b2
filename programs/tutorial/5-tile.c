// SPDX-License-Identifier: Apache-2.0
// Four pixels by four outputs at a time: a word that was loaded serves four dot products.

#include "padded.h"

void conv(const struct layer *l, const int8_t *in, int8_t *out) {
  pad(in);
  for (int y = 0; y < HEIGHT; y++) {
    for (int x = 0; x < WIDTH; x += 4) {
      for (int o = 0; o < OUTPUTS; o += 4) {
        const word *a = plane + y * PLANE_ROW + x * PIXEL;
        const word *w = (const word *)l->weights + o * KERNEL;
        int32_t sum[4][4];
        for (int p = 0; p < 4; p++) {
          for (int c = 0; c < 4; c++) sum[p][c] = bias[o + c];
        }
        for (int ky = 0; ky < 3; ky++, a += PLANE_ROW, w += KERNEL_ROW) {
#pragma unroll
          for (int i = 0; i < KERNEL_ROW; i++) {
            word w0 = w[i], w1 = w[i + KERNEL], w2 = w[i + 2 * KERNEL], w3 = w[i + 3 * KERNEL];
            word pixel[4] = {a[i], a[i + PIXEL], a[i + 2 * PIXEL], a[i + 3 * PIXEL]};
            for (int p = 0; p < 4; p++) {
              sum[p][0] = xt_dota8_ss(sum[p][0], pixel[p], w0);
              sum[p][1] = xt_dota8_ss(sum[p][1], pixel[p], w1);
              sum[p][2] = xt_dota8_ss(sum[p][2], pixel[p], w2);
              sum[p][3] = xt_dota8_ss(sum[p][3], pixel[p], w3);
            }
          }
        }
#pragma unroll
        for (int c = 0; c < 4; c++) {
          uint32_t parameters = xt_requantize_parameters(l->shift[o + c], OUTPUT_ZERO, -128, 127);
          for (int p = 0; p < 4; p++) {
            out[(y * WIDTH + x + p) * OUTPUTS + o + c] =
                xt_rqs(sum[p][c], l->multiplier[o + c], parameters);
          }
        }
      }
    }
  }
}
