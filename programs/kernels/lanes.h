/* SPDX-License-Identifier: Apache-2.0 */
/* Words and halfwords of packed activations or weights; they may alias arrays of any type. */

#ifndef KERNELS_LANES_H
#define KERNELS_LANES_H

#include <stdint.h>

typedef uint32_t __attribute__((may_alias)) lanes;
typedef uint16_t __attribute__((may_alias)) half_lanes;

#endif
