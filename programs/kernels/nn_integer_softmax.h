/* SPDX-License-Identifier: Apache-2.0 */
/* Softmax with I-BERT's integers: from int32 sums, whatever their scale, to int8 (scale 1/256, zero
   point -128).

   With S the scale of the sums, shifted by a power of two into [2^-12, 2^-11), and d the distance
   of a sum to the largest of its row:

     q = floor(d / ln2), r = -(d - q * ln2)                   ln2 = ceil(0.6931 / S)
     e = ((r * (r + b) + c) >> drop) >> q                     b = floor(0.96963238 / A / S)
     out = floor(e * floor((2^32 - 1) / sum of e) / 2^24)     c = floor(1 / A / S^2), A = 0.35815147

   Nothing overflows: ln2 < 2^12, b < 2^14, c < 2^26; `drop` leaves c 15 bits. A distance past 16
   ln2 counts as none at all (its e would be 0: q >= 16). q is exact as a product with a
   reciprocal, since d < 2^16 and ln2 < 2^12. A row's e sum to less than 2^32 if it has at most
   2^16 values, and no e is larger than their sum, so that the last product has 32 bits.

   I-BERT takes e to 16 bits by a scale that it has learnt, here a shift does: a softmax does not
   change with the scale of e. It divides 2^32, which is the same unless the sum is a power of 2. */

#ifndef NN_INTEGER_SOFTMAX_H
#define NN_INTEGER_SOFTMAX_H

#include "nn_types.h"

struct nn_integer_softmax {
  int rows, depth;
  int left, right; /* a distance is shifted to the left, then to the right; one of them is 0 */
  uint32_t limit;  /* the largest distance, unshifted, that counts */
  uint32_t reciprocal; /* floor(2^32 / ln2) + 1 */
  int32_t ln2, b, c;
  int drop;
};

/* Bytes of scratch: a row of exponentials. */
#define NN_INTEGER_SOFTMAX_SCRATCH(depth) (4 * (depth))

/* floor(a * b / 2^32): one instruction. */
KERNEL uint32_t nn_high_unsigned(uint32_t a, uint32_t b) {
  return (uint32_t)((uint64_t)a * b >> 32);
}

KERNEL uint32_t nn_integer_exponential(const struct nn_integer_softmax *softmax,
                                       uint32_t distance) {
  if (__builtin_expect(distance > softmax->limit, 0)) return 0;
  uint32_t d = distance << softmax->left >> softmax->right;
  uint32_t q = nn_high_unsigned(d, softmax->reciprocal);
  int32_t r = (int32_t)(q * (uint32_t)softmax->ln2 - d);
  int32_t e = r * (r + softmax->b) + softmax->c;
  return (uint32_t)e >> softmax->drop >> q;
}

KERNEL void nn_integer_softmax(const struct nn_integer_softmax *softmax, const int32_t *input,
                               int8_t *output, nn_word *scratch) {
  int depth = softmax->depth;
  for (int row = 0; row < softmax->rows; row++, input += depth, output += depth) {
    int32_t largest = input[0];
#pragma GCC unroll 4
    for (int i = 1; i < depth; i++) largest = input[i] > largest ? input[i] : largest;
    uint32_t sum = 0;
#pragma GCC unroll 4
    for (int i = 0; i < depth; i++) {
      uint32_t e = nn_integer_exponential(softmax, (uint32_t)largest - (uint32_t)input[i]);
      scratch[i] = e;
      sum += e;
    }
    uint32_t factor = 0xffffffffu / sum;
#pragma GCC unroll 4
    for (int i = 0; i < depth; i++) {
      output[i] = (int8_t)((int32_t)(scratch[i] * factor >> 24) - 128);
    }
  }
}

#endif
