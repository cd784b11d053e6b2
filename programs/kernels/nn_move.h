/* SPDX-License-Identifier: Apache-2.0 */
/* Operators that only move bytes: PAD, CONCATENATION, TRANSPOSE, RESHAPE, and changes of layout. */

#ifndef NN_MOVE_H
#define NN_MOVE_H

#include "nn_types.h"

/* Keeps gcc from gathering neighbouring bytes into a word, which takes nine shifts and masks where
   three more stores would do. */
#define NN_STORE_APART() __asm__ volatile("" ::: "memory")

/* Four bytes next to one another. */
KERNEL void nn_store_four(int8_t *output, int8_t a, int8_t b, int8_t c, int8_t d) {
  output[0] = a;
  NN_STORE_APART();
  output[1] = b;
  NN_STORE_APART();
  output[2] = c;
  NN_STORE_APART();
  output[3] = d;
}

/* A RESHAPE whose input must stay; else there is nothing to do. Input and output do not overlap. */
KERNEL void nn_copy(int bytes, const void *input, void *output) {
  const int8_t *in = (const int8_t *)input;
  int8_t *out = (int8_t *)output;
  if ((((uintptr_t)in | (uintptr_t)out) & 3) == 0) {
    for (; bytes >= 16; bytes -= 16, in += 16, out += 16) {
      const nn_word *from = (const nn_word *)in;
      nn_word *to = (nn_word *)out;
      uint32_t a = from[0], b = from[1], c = from[2], d = from[3];
      to[0] = a, to[1] = b, to[2] = c, to[3] = d;
    }
    for (; bytes >= 4; bytes -= 4, in += 4, out += 4) *(nn_word *)out = *(const nn_word *)in;
  }
  for (; bytes >= 4; bytes -= 4, in += 4, out += 4) {
    int8_t a = in[0], b = in[1], c = in[2], d = in[3];
    nn_store_four(out, a, b, c, d);
  }
  for (int i = 0; i < bytes; i++) out[i] = in[i];
}

/* Sets bytes; returns the end. */
KERNEL int8_t *nn_set_bytes(int bytes, int value, int8_t *output) {
  int8_t *end = output + bytes;
  while (output != end && ((uintptr_t)output & 3) != 0) *output++ = (int8_t)value;
  uint32_t word = ((uint32_t)value & 255) * 0x01010101u;
  for (; end - output >= 4; output += 4) *(nn_word *)output = word;
  while (output != end) *output++ = (int8_t)value;
  return end;
}

/* Four dimensions (ones in front if there are fewer), `value` around them. */
struct nn_pad {
  int dimensions[4]; /* of the input */
  int before[4], after[4];
  int value; /* the zero point, or PADV2's constant */
};

KERNEL void nn_pad(const struct nn_pad *pad, const int8_t *input, int8_t *output) {
  const int *size = pad->dimensions, *before = pad->before, *after = pad->after;
  /* Bytes of the output for one index of the first, second and third dimension. */
  int third = before[3] + size[3] + after[3];
  int second = (before[2] + size[2] + after[2]) * third;
  int first = (before[1] + size[1] + after[1]) * second;
  output = nn_set_bytes(before[0] * first, pad->value, output);
  for (int i = 0; i < size[0]; i++) {
    output = nn_set_bytes(before[1] * second, pad->value, output);
    for (int j = 0; j < size[1]; j++) {
      output = nn_set_bytes(before[2] * third, pad->value, output);
      if (before[3] + after[3] == 0) {
        nn_copy(size[2] * size[3], input, output);
        input += size[2] * size[3], output += size[2] * size[3];
      } else {
        for (int k = 0; k < size[2]; k++) {
          output = nn_set_bytes(before[3], pad->value, output);
          nn_copy(size[3], input, output);
          input += size[3];
          output = nn_set_bytes(after[3], pad->value, output + size[3]);
        }
      }
      output = nn_set_bytes(after[2] * third, pad->value, output);
    }
    output = nn_set_bytes(after[1] * second, pad->value, output);
  }
  nn_set_bytes(after[0] * first, pad->value, output);
}

/* One input of a CONCATENATION: `rows` runs of `bytes` each go to the output at `output`,
   `output_step` bytes apart. All inputs have the output's scale, as in TensorFlow Lite Micro; one
   of another would be requantized by nn_table first. */
KERNEL void nn_concatenate(int rows, int bytes, const int8_t *input, int8_t *output,
                           int output_step) {
  for (int row = 0; row < rows; row++, input += bytes, output += output_step) {
    nn_copy(bytes, input, output);
  }
}

/* output[i0][i1][i2][i3] = input at the sum of i * step (steps in elements of the input). */
struct nn_transpose {
  int dimensions[4]; /* of the output */
  int steps[4];
};

KERNEL void nn_transpose(const struct nn_transpose *transpose, const int8_t *input,
                         int8_t *output) {
  const int *size = transpose->dimensions, *step = transpose->steps;
  for (int i = 0; i < size[0]; i++) {
    for (int j = 0; j < size[1]; j++) {
      const int8_t *row = input + i * step[0] + j * step[1];
      for (int k = 0; k < size[2]; k++, row += step[2]) {
        if (step[3] == 1) {
          nn_copy(size[3], row, output);
          output += size[3];
        } else {
          const int8_t *in = row;
          for (int8_t *end = output + size[3]; output != end; in += step[3]) *output++ = *in;
        }
      }
    }
  }
}

#endif
