/* SPDX-License-Identifier: Apache-2.0 */
/* The shape of a convolution, and what each of its output channels needs besides weights.

   Tensors are [row][column][channel]. Input planes carry their zero border, so no kernel tests
   for edges. Every kernel is inlined into a function with a constant shape: the multiplications
   below cost nothing at run time. */

#ifndef KERNELS_SHAPE_H
#define KERNELS_SHAPE_H

#include <stdint.h>

#define KERNEL static inline __attribute__((always_inline))

/* Makes a pointer's value unknown to the compiler, so that no load through it is moved out of a
   loop or kept from an earlier one: the registers that fills push sums onto the stack. */
#define HIDE_VALUE(pointer) __asm__("" : "+r"(pointer))

enum { KERNEL_ROWS = 3, TILE_PIXELS = 4, TILE_CHANNELS = 4 };

/* Steps are counted in activations, whatever their width. */
struct conv_shape {
  int height, width, channels; /* of the output; width and channels are multiples of 4 */
  int row_taps;                /* of the kernel: 3 * input channels, contiguous in the plane */
  int plane_row_step;          /* from one row of the input plane to the next */
  int stride;                  /* in input pixels, the same in both directions */
  int pixel_step;              /* from one input pixel to the next */
  int output_row_step;         /* from one row of the output plane to the next */
};

/* One output channel: out = clamp(round((sum + bias) * multiplier / 2^(31 + shift)), 0, limit).

   `parameters` is rs3 of xt.rqsu: shift in bits 4:0, limit in bits 31:24, the rest zero. The
   shift is at least 2. */
struct channel {
  int32_t bias;
  int32_t multiplier;
  uint32_t parameters;
};

#endif
