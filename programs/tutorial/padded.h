// SPDX-License-Identifier: Apache-2.0
// The input with a border of zero points, so that nobody tests for edges; four int8 in a word.

#ifndef PADDED_H
#define PADDED_H

#include <string.h>

#include "layer.h"
#include "xtdot.h"

typedef uint32_t __attribute__((may_alias)) word;

enum {
  PIXEL = INPUTS / 4,               // words
  PLANE_ROW = (WIDTH + 2) * PIXEL,  // with a pixel of the border on each side
  KERNEL_ROW = 3 * PIXEL,           // in the plane its three pixels are side by side, too
  KERNEL = 3 * KERNEL_ROW,
};

static word plane[(HEIGHT + 2) * PLANE_ROW];

// Since sum(w * (x - zero)) = sum(w * x) - zero * sum(w), the zero point belongs into the bias.
static int32_t bias[OUTPUTS];

void prepare(const struct layer *l) {
  memset(plane, INPUT_ZERO, sizeof plane);
  for (int o = 0; o < OUTPUTS; o++) {
    int32_t total = 0;
    for (int i = 0; i < 9 * INPUTS; i++) total += l->weights[o * 9 * INPUTS + i];
    bias[o] = l->bias[o] - INPUT_ZERO * total;
  }
}

static void pad(const int8_t *in) {
  for (int y = 0; y < HEIGHT; y++) {
    memcpy(plane + (y + 1) * PLANE_ROW + PIXEL, in + y * WIDTH * INPUTS, WIDTH * INPUTS);
  }
}

#endif
