/* SPDX-License-Identifier: Apache-2.0 */
/* SOFTMAX, int8 to int8 (scale 1/256, zero point -128), as TensorFlow Lite Micro computes it. */

#ifndef NN_SOFTMAX_H
#define NN_SOFTMAX_H

#include "nn_types.h"

struct nn_softmax {
  int rows, depth;
  int32_t input_multiplier; /* of beta * scale * 2^26 */
  int input_left_shift;
  int difference_min; /* -TFLite's input radius: smaller differences count as zero */
};

KERNEL void nn_softmax(const struct nn_softmax *softmax, const int8_t *input, int8_t *output);

#endif
