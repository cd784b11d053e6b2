/* SPDX-License-Identifier: Apache-2.0 */
/* What all operators share: words, formats, layouts, and the few facts of quantization.

   Tensors are int8, batch 1, NHWC: [row][column][channel], without gaps unless a step says
   otherwise. Int4 tensors hold two values a byte, the low nibble first; each pixel's channels are
   padded to whole words. A tensor starts at a word, and its storage is rounded up to whole words,
   which kernels may read (never use) and do not write.

   Steps are bytes. Shapes are int, and mean elements.

   Quantization is TensorFlow Lite's: real = scale * (value - zero point). Sums are requantized
   with double rounding, as `xt.rqd` does: clamp(round(sum * multiplier / 2^(31 + shift)) + zero
   point, lo, hi), lo and hi holding a fused ReLU or ReLU6. */

#ifndef NN_TYPES_H
#define NN_TYPES_H

#include <stddef.h>
#include <stdint.h>

#define KERNEL static inline __attribute__((always_inline))

/* Makes a value, mostly a pointer, unknown to the compiler from here on: no load through it is
   moved up over this point, where it would push sums onto the stack. */
#define NN_HIDE(value) __asm__ volatile("" : "+r"(value))

/* For a variable that is not read where registers are scarce. clang knows by itself; gcc would
   keep it in a register and spill what is read at each step. */
#ifdef __clang__
#define NN_IN_MEMORY
#else
#define NN_IN_MEMORY volatile
#endif

/* Whether the compiler knows a value once the kernel is inlined. */
#define NN_KNOWN(value) __builtin_constant_p(value)

/* Packed activations, weights, or int32; they may alias arrays of any type. */
typedef uint32_t __attribute__((may_alias)) nn_word;

#define NN_ROUND_UP(value, unit) (((value) + (unit) - 1) / (unit) * (unit))
#define NN_DIVIDE_UP(value, unit) (((value) + (unit) - 1) / (unit))

/* Widths of an operator's activations and weights. */
enum nn_format {
  NN_INT8, /* int8 activations, int8 weights */
  NN_W4A8, /* int8 activations, int4 weights */
  NN_INT4  /* int4 activations, int4 weights */
};

/* Bytes of one pixel without gaps, as every kernel expects it. */
#define NN_PIXEL_BYTES(channels, bits) \
  ((bits) == 4 ? NN_ROUND_UP((channels), 8) / 2 : (bits) == 32 ? 4 * (channels) : (channels))

/* Where an operator writes (or reads) [row][column][channel]: the pointer is that of element
   (0, 0, 0), so that a tensor can lie inside a plane with a border, which the kernel that reads
   it fills. All zero means NHWC without gaps.

   - NHWC: pixel step = channels, channel step = 1.
   - Planar: pixel step = 1, channel step = bytes of a plane (a multiple of 4), row step = bytes
     of its row (a multiple of 4). Int8 only.

   An int4 tensor has a channel step of 0 (it is NHWC) and a pixel step of whole words. */
struct nn_steps {
  int row, pixel, channel;
};

/* Requantization of a whole tensor: rs3 of xt.rqd (xt_requantize_parameters of xtdot.h), its
   fields again for plain C, the multiplier, and a shift to the left for multipliers of 1 and
   more, 0 to 30, which is applied to the sum first (its own shift to the right is then 0). */
struct nn_rescale {
  int32_t multiplier;
  uint32_t parameters;
  int left_shift;
};

#endif
