/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D, MAX_POOL_2D and MEAN over rows and columns. */

#ifndef NN_POOL_H
#define NN_POOL_H

#include "nn_types.h"

/* Zero points and scales of input and output are equal. */
struct nn_pool {
  int input_height, input_width, channels;
  int height, width; /* of the output */
  int kernel_height, kernel_width;
  int stride_y, stride_x;
  int pad_top, pad_left;
  int lo, hi;
};

/* Rounds half away from zero and divides by the cells inside the image. */
KERNEL void nn_average_pool(const struct nn_pool *pool, const int8_t *input, int8_t *output);
KERNEL void nn_max_pool(const struct nn_pool *pool, const int8_t *input, int8_t *output);

/* MEAN over [outer][count][inner] to [outer][inner]; NHWC over rows and columns: {1, H * W, C}. */
struct nn_mean {
  int outer, count, inner;
  int input_zero_point;
  struct nn_rescale output;
  int output_zero_point;
};

KERNEL void nn_mean(const struct nn_mean *mean, const int8_t *input, int8_t *output);

#endif
