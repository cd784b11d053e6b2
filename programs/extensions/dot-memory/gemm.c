/* SPDX-License-Identifier: Apache-2.0 */
/* A product of two matrices of 128 x 128, int8 and int4, with the kernel that programs/kernels has for
   Xtdot and with dotm. Results are compared; the program ends with 1 if any differ. */

#include "gemm.h"
#include "tercet.h"
#include "tercet_nn.h"

enum { SIZE = 128 };

/* Rows of both are along the depth, as they are multiplied. */
static int8_t a[SIZE][SIZE], b[SIZE][SIZE];
static dot_memory_word packed_a[SIZE * SIZE / 4], packed_b[SIZE * SIZE / 4];
static int32_t xtdot[SIZE][SIZE], memory[SIZE][SIZE];

static void draw(int bits) {
  static uint32_t state = 1; /* Marsaglia's xorshift32 */
  for (int i = 0; i < 2 * SIZE * SIZE; i++) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    int8_t value = (int8_t)((int32_t)state >> (32 - bits));
    if (i < SIZE * SIZE) {
      a[i / SIZE][i % SIZE] = value;
    } else {
      b[i / SIZE - SIZE][i % SIZE] = value;
    }
  }
}

/* Tiles of `height` rows, then of `last`, each [k word][row]; `tall` rows are in the former. */
static void pack(int bits, int8_t rows[SIZE][SIZE], int height, int tall, int last,
                 dot_memory_word *words) {
  int lanes = 32 / bits;
  for (int row = 0; row < SIZE;) {
    int count = row < tall ? height : last;
    for (int k = 0; k < SIZE; k += lanes) {
      for (int i = 0; i < count; i++) {
        uint32_t word = 0;
        for (int lane = 0; lane < lanes; lane++) {
          uint32_t value = (uint32_t)rows[row + i][k + lane] & ((1u << bits) - 1);
          word |= value << lane * bits;
        }
        *words++ = word;
      }
    }
    row += count;
  }
}

/* 24 tiles of five rows and two of four, by tiles of four columns. */
static void pack_for_xtdot(int bits) {
  pack(bits, a, 5, 120, 4, packed_a);
  pack(bits, b, 4, SIZE, 4, packed_b);
}

/* Ten tiles of twelve rows and one of eight, by tiles of two columns. */
static void pack_for_memory(int bits) {
  pack(bits, a, GEMM_ROWS, 120, 8, packed_a);
  pack(bits, b, GEMM_COLUMNS, SIZE, GEMM_COLUMNS, packed_b);
}

__attribute__((noinline)) static void xtdot_int8(void) {
  static const struct nn_gemm gemm = {NN_INT8, SIZE, SIZE, SIZE, 5, 8, 0, -128, 127};
  nn_gemm_int32(&gemm, packed_a, packed_b, xtdot[0]);
}

__attribute__((noinline)) static void xtdot_int4(void) {
  static const struct nn_gemm gemm = {NN_INT4, SIZE, SIZE, SIZE, 5, 8, 0, -128, 127};
  nn_gemm_int32(&gemm, packed_a, packed_b, xtdot[0]);
}

__attribute__((noinline)) static void memory_int8(void) {
  static const struct gemm gemm = {8, SIZE, SIZE, SIZE};
  gemm_int32(&gemm, packed_a, packed_b, memory[0]);
}

__attribute__((noinline)) static void memory_int4(void) {
  static const struct gemm gemm = {4, SIZE, SIZE, SIZE};
  gemm_int32(&gemm, packed_a, packed_b, memory[0]);
}

/* Both kernels against the definition. */
static int equal(void) {
  for (int i = 0; i < SIZE; i++) {
    for (int j = 0; j < SIZE; j++) {
      int32_t sum = 0;
      for (int k = 0; k < SIZE; k++) sum += a[i][k] * b[j][k];
      if (xtdot[i][j] != sum || memory[i][j] != sum) return 0;
    }
  }
  return 1;
}

static void report(const char *name, const int32_t *c, uint32_t cycles) {
  uint32_t checksum = 0;
  for (int i = 0; i < SIZE * SIZE; i++) checksum = checksum * 31 + (uint32_t)c[i];
  tercet_puts(name);
  tercet_puts(": checksum ");
  tercet_put_hex(checksum);
  tercet_puts(", ");
  tercet_put_unsigned(cycles);
  tercet_puts(" cycles\n");
}

/* A region's name has to be a literal. */
#define MEASURE(name, call, c)                 \
  do {                                         \
    uint32_t start = tercet_cycles();          \
    TERCET_REGION_BEGIN(name);                 \
    call();                                    \
    TERCET_REGION_END(name);                   \
    uint32_t cycles = tercet_cycles() - start; \
    report(name, c[0], cycles);                \
  } while (0)

int main(void) {
  draw(8);
  pack_for_xtdot(8);
  MEASURE("int8, Xtdot", xtdot_int8, xtdot);
  pack_for_memory(8);
  MEASURE("int8, dotm", memory_int8, memory);
  int wrong = !equal();

  draw(4);
  pack_for_xtdot(4);
  MEASURE("int4, Xtdot", xtdot_int4, xtdot);
  pack_for_memory(4);
  MEASURE("int4, dotm", memory_int4, memory);
  return wrong || !equal();
}
