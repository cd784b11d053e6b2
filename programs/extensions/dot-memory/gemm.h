/* SPDX-License-Identifier: Apache-2.0 */
/* A product of two packed matrices, to int32, with dotm: in tiles of twelve rows by two columns.

   An operand from memory needs no register, so that 24 sums fit. A step is a word of each row and of
   both columns, two loads and 24 dots; Xtdot's tile of five rows by four columns takes nine loads for
   20 dots.

   A is packed [tile][k word][row], in tiles of twelve rows and a last one of the four or eight that
   are left; B [tile of two columns][k word][column]. Rows are a multiple of 4, columns and the words of
   a row of 2. */

#ifndef GEMM_H
#define GEMM_H

#include "dot-memory.h"

#define GEMM_INLINE static inline __attribute__((always_inline))

/* Makes a pointer unknown to the compiler, which would keep another one for each step. */
#define GEMM_HIDE(pointer) __asm__ volatile("" : "+r"(pointer))

enum { GEMM_ROWS = 12, GEMM_COLUMNS = 2 };

struct gemm {
  int bits; /* of a value in A and B: 8 or 4 */
  int rows, columns, depth;
};

/* Words of a row of A. */
GEMM_INLINE int gemm_words(const struct gemm *gemm) { return gemm->depth * gemm->bits / 32; }

/* The sums of a column. */
struct gemm_sums {
  int32_t r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11;
};

GEMM_INLINE int32_t gemm_dot(int bits, int first, int32_t sum, const dot_memory_word *a, int index,
                             uint32_t b) {
  if (bits == 8) return first ? dotm8_ss(a, index, b) : dotma8_ss(sum, a, index, b);
  return first ? dotm4_ss(a, index, b) : dotma4_ss(sum, a, index, b);
}

/* A word of a column by those of `count` rows, which begin at a[at]. */
GEMM_INLINE void gemm_dots(int bits, int first, int count, struct gemm_sums *sums,
                           const dot_memory_word *a, int at, uint32_t b) {
#define GEMM_DOT(i) \
  if (count > i) sums->r##i = gemm_dot(bits, first, sums->r##i, a, at + i, b)
  GEMM_DOT(0);
  GEMM_DOT(1);
  GEMM_DOT(2);
  GEMM_DOT(3);
  GEMM_DOT(4);
  GEMM_DOT(5);
  GEMM_DOT(6);
  GEMM_DOT(7);
  GEMM_DOT(8);
  GEMM_DOT(9);
  GEMM_DOT(10);
  GEMM_DOT(11);
#undef GEMM_DOT
}

/* Both columns' word. gcc, which leaves ra alone, has one register less than two words take. */
GEMM_INLINE void gemm_step(int bits, int first, int count, struct gemm_sums *left,
                           struct gemm_sums *right, const dot_memory_word *a, int at,
                           const dot_memory_word *b) {
#ifdef __clang__
  uint32_t b0 = b[0], b1 = b[1];
  gemm_dots(bits, first, count, left, a, at, b0);
  gemm_dots(bits, first, count, right, a, at, b1);
#else
  gemm_dots(bits, first, count, left, a, at, b[0]);
  gemm_dots(bits, first, count, right, a, at, b[1]);
#endif
}

/* Two steps lie within the reach of an offset, 24 words of 32. */
GEMM_INLINE const dot_memory_word *gemm_tile(const struct gemm *gemm, int count,
                                             const dot_memory_word *a, const dot_memory_word *b,
                                             int32_t *volatile *out) {
  struct gemm_sums left, right;
#pragma GCC unroll 64
  for (int k = 0; k < gemm_words(gemm); k += 2) {
    gemm_step(gemm->bits, k == 0, count, &left, &right, a, 0, b + 2 * k);
    gemm_step(gemm->bits, 0, count, &left, &right, a, count, b + 2 * k + 2);
    if (k + 2 == gemm_words(gemm)) break;
    a += 2 * count;
    GEMM_HIDE(a);
  }
  int32_t *c = *out;
#define GEMM_STORE(i)                    \
  if (count > i) {                       \
    c[0] = left.r##i, c[1] = right.r##i; \
    c += gemm->columns;                  \
  }
  GEMM_STORE(0)
  GEMM_STORE(1)
  GEMM_STORE(2)
  GEMM_STORE(3)
  GEMM_STORE(4)
  GEMM_STORE(5)
  GEMM_STORE(6)
  GEMM_STORE(7)
  GEMM_STORE(8)
  GEMM_STORE(9)
  GEMM_STORE(10)
  GEMM_STORE(11)
#undef GEMM_STORE
  return b + GEMM_COLUMNS * gemm_words(gemm);
}

/* All columns of `count` rows. What is needed only between tiles stays in memory: a tile's sums, a
   word and two pointers are all the registers that gcc has. */
GEMM_INLINE void gemm_row(const struct gemm *gemm, int count, const dot_memory_word *a,
                          const dot_memory_word *b, int32_t *c) {
  const dot_memory_word *volatile rows = a;
  int32_t *volatile out = c;
  int32_t *volatile end = c + gemm->columns;
  do {
    b = gemm_tile(gemm, count, rows, b, &out);
    out += GEMM_COLUMNS;
  } while (out != end);
}

/* With a constant shape: the steps of a tile are not a loop. */
GEMM_INLINE void gemm_int32(const struct gemm *gemm, const dot_memory_word *a,
                            const dot_memory_word *b, int32_t *c) {
  for (int tiles = gemm->rows / GEMM_ROWS; tiles > 0; tiles--) {
    gemm_row(gemm, GEMM_ROWS, a, b, c);
    a += GEMM_ROWS * gemm_words(gemm);
    c += GEMM_ROWS * gemm->columns;
  }
  if (gemm->rows % GEMM_ROWS == 4) gemm_row(gemm, 4, a, b, c);
  if (gemm->rows % GEMM_ROWS == 8) gemm_row(gemm, 8, a, b, c);
}

#endif
