/* SPDX-License-Identifier: Apache-2.0 */
/* The four functions that compilers call without being asked.

   Built with -fno-tree-loop-distribute-patterns (gcc) or -fno-builtin (clang): otherwise the
   compiler recognises the loops and makes each function call itself. */

#include "tercet.h"

enum { WORD = sizeof(uint32_t) };

/* Words that may alias objects of any type. */
typedef uint32_t __attribute__((may_alias)) any_word;

static int both_aligned(const void *a, const void *b) {
  return (((uintptr_t)a | (uintptr_t)b) & (WORD - 1)) == 0;
}

void *memcpy(void *restrict to, const void *restrict from, size_t length) {
  unsigned char *out = to;
  const unsigned char *in = from;
  if (both_aligned(to, from)) {
    for (; length >= WORD; length -= WORD, out += WORD, in += WORD)
      *(any_word *)out = *(const any_word *)in;
  }
  for (; length != 0; length--) *out++ = *in++;
  return to;
}

void *memmove(void *to, const void *from, size_t length) {
  unsigned char *out = to;
  const unsigned char *in = from;
  if (out <= in || out >= in + length) {
    for (; length != 0; length--) *out++ = *in++;
  } else {
    while (length-- != 0) out[length] = in[length];
  }
  return to;
}

void *memset(void *to, int value, size_t length) {
  unsigned char *out = to;
  unsigned char byte = (unsigned char)value;
  for (; length != 0 && ((uintptr_t)out & (WORD - 1)) != 0; length--) *out++ = byte;
  for (; length >= WORD; length -= WORD, out += WORD) *(any_word *)out = byte * 0x01010101u;
  for (; length != 0; length--) *out++ = byte;
  return to;
}

int memcmp(const void *left, const void *right, size_t length) {
  const unsigned char *a = left;
  const unsigned char *b = right;
  for (; length != 0; length--, a++, b++) {
    if (*a != *b) return *a - *b;
  }
  return 0;
}
