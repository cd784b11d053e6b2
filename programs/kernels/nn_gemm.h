/* SPDX-License-Identifier: Apache-2.0 */
/* A product of two matrices that are both packed ahead: C[rows][columns] = A * B.

   A is packed in tiles of `tile_rows` rows, [tile][k word][row]; rows are a multiple of it, or,
   with 5 rows, 5 a + 4 b with the tiles of 4 last, b being as small as it gets (128 = 24 * 5 + 2 * 4).
   B is packed [tile of 4 columns][k word][column]: blocks as a convolution's (nn_conv.h), or, for
   int32 results, without biases, multipliers and parameters. */

#ifndef NN_GEMM_H
#define NN_GEMM_H

#include "nn_types.h"

struct nn_gemm {
  enum nn_format format;
  int rows, columns, depth; /* depth: a multiple of a word's values (8 for NN_W4A8) */
  int tile_rows;            /* 4 or 5 */
  int output_bits;          /* of nn_gemm: 8 or 4 */
  int output_zero_point, lo, hi;
};

KERNEL void nn_gemm_int32(const struct nn_gemm *gemm, const nn_word *a, const nn_word *b,
                          int32_t *c);
KERNEL void nn_gemm(const struct nn_gemm *gemm, const nn_word *a, const nn_word *b, void *c);

#endif
