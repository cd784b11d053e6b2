/* SPDX-License-Identifier: Apache-2.0 */
/* Taking packed 4-bit weights apart in plain C. */

#ifndef KERNELS_NIBBLES_H
#define KERNELS_NIBBLES_H

#include "lanes.h"
#include "shape.h"

enum { WORD_NIBBLES = 8 };

/* Nibble `lane` of a word, sign-extended: two shifts. */
KERNEL int32_t signed_nibble(uint32_t word, int lane) {
  return (int32_t)(word << (28 - 4 * lane)) >> 28;
}

#endif
