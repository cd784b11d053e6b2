// SPDX-License-Identifier: Apache-2.0
// The layer that every step computes: a 3x3 convolution of int8, stride 1, as wide as its input.

#ifndef LAYER_H
#define LAYER_H

#include <stdint.h>

enum { HEIGHT = 8, WIDTH = 8, INPUTS = 16, OUTPUTS = 16, INPUT_ZERO = -128, OUTPUT_ZERO = -128 };

struct layer {
  int height, width;              // of input and output, which are [row][column][channel]
  int inputs, outputs;            // channels
  int input_zero, output_zero;    // the int8 that stand for 0; beyond the edges is input_zero
  const int8_t *weights;          // [output][kernel row][kernel column][input]
  const int32_t *bias;            // of each output
  const int32_t *multiplier;      // of each output: its scale is multiplier / 2^(31 + shift)
  const uint8_t *shift;
};

// In layer.c, which layer.py has written.
extern const struct layer layer;
extern const int8_t input[HEIGHT * WIDTH * INPUTS];
extern const uint32_t expected;

// What a step does once, for any number of inputs; a step without it does nothing.
void prepare(const struct layer *l);

void conv(const struct layer *l, const int8_t *in, int8_t *out);

// From a sum to an int8: scaled, rounded to nearest, and within -128 to 127.
static inline int8_t requantize(const struct layer *l, int32_t sum, int o) {
  int64_t half = (int64_t)1 << (30 + l->shift[o]);
  int32_t value = (int32_t)(((int64_t)sum * l->multiplier[o] + half) >> (31 + l->shift[o]));
  value += l->output_zero;
  return (int8_t)(value < -128 ? -128 : value > 127 ? 127 : value);
}

#endif
