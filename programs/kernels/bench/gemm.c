/* SPDX-License-Identifier: Apache-2.0 */
/* MAC/cycle of a product of two matrices of 128 x 128, packed ahead, for shapes known to the
   compiler and shapes that come at run time; some odd shapes are there for their results. */

#include "bench.h"

/* Tiles of five rows are for dots. */
#ifdef NN_NO_DOTS
enum { SIZE = 128, TILE_ROWS = 4 };
#else
enum { SIZE = 128, TILE_ROWS = 5 };
#endif

static nn_word packed_a[SIZE * SIZE / 4], packed_b[SIZE / 4 * (SIZE + 12)];
static int32_t output[SIZE * SIZE];
static int8_t a[SIZE * SIZE], b[SIZE * SIZE]; /* rows of each are along the depth */
static int32_t bias[SIZE], multiplier[SIZE];

static void put(nn_word *words, int word, int lane, int value, int bits) {
  words[word] |= (uint32_t)(value & ((1 << bits) - 1)) << lane * bits;
}

static int a_bits(const struct nn_gemm *gemm) { return gemm->format == NN_INT4 ? 4 : 8; }
static int b_bits(const struct nn_gemm *gemm) { return gemm->format == NN_INT8 ? 8 : 4; }
static int shift(const struct nn_gemm *gemm) {
  return a_bits(gemm) + b_bits(gemm) - gemm->output_bits;
}

/* Tiles of five rows, then of four, as nn_gemm.h says. */
static void pack_a(const struct nn_gemm *gemm) {
  int bits = a_bits(gemm), lanes = 32 / bits, words = gemm->depth / lanes;
  int fours = gemm->tile_rows == 5 ? gemm->rows * 4 % 5 : gemm->rows / 4;
  for (int row = 0, at = 0; row < gemm->rows;) {
    int count = row < gemm->rows - 4 * fours ? 5 : 4;
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < gemm->depth; k++) {
        int value = a[(row + i) * gemm->depth + k];
        put(packed_a, at + k / lanes * count + i, k % lanes, value, bits);
      }
    }
    at += count * words;
    row += count;
  }
}

static void pack_b(const struct nn_gemm *gemm, int requantized) {
  int bits = b_bits(gemm), lanes = 32 / bits, taps = gemm->depth / lanes * 4;
  for (int column = 0; column < gemm->columns; column++) {
    nn_word *words = packed_b + column / 4 * (taps + (requantized ? 12 : 0));
    int first = requantized ? 4 : 0;
    for (int k = 0; k < gemm->depth; k++) {
      int value = b[column * gemm->depth + k];
      put(words, first + k / lanes * 4 + column % 4, k % lanes, value, bits);
    }
    if (!requantized) continue;
    bias[column] = bench_value(12);
    multiplier[column] = (1 << 30) + (int32_t)(bench_random() >> 2);
    words[column % 4] = (uint32_t)bias[column];
    words += 4 + taps + column % 4 * 2;
    words[0] = (uint32_t)multiplier[column];
    words[1] = (uint32_t)shift(gemm) | (uint32_t)(gemm->output_zero_point & 255) << 8 |
               (uint32_t)(gemm->lo & 255) << 16 | (uint32_t)(gemm->hi & 255) << 24;
  }
}

static void prepare(const struct nn_gemm *gemm, int requantized) {
  for (int i = 0; i < gemm->rows * gemm->depth; i++) a[i] = (int8_t)bench_value(a_bits(gemm));
  for (int i = 0; i < gemm->columns * gemm->depth; i++) b[i] = (int8_t)bench_value(b_bits(gemm));
  for (size_t i = 0; i < sizeof packed_a / 4; i++) packed_a[i] = 0;
  for (size_t i = 0; i < sizeof packed_b / 4; i++) packed_b[i] = 0;
  pack_a(gemm);
  pack_b(gemm, requantized);
}

/* What lies in the output at row i and column j. */
static int32_t found(const struct nn_gemm *gemm, int requantized, int i, int j) {
  if (!requantized) return output[i * gemm->columns + j];
  const uint8_t *pixel =
      (const uint8_t *)output + i * NN_PIXEL_BYTES(gemm->columns, gemm->output_bits);
  if (gemm->output_bits == 8) return (int8_t)pixel[j];
  return (int)((pixel[j / 2] >> j % 2 * 4 & 15) ^ 8) - 8;
}

static int equal(const struct nn_gemm *gemm, int requantized) {
  for (int i = 0; i < gemm->rows; i++) {
    for (int j = 0; j < gemm->columns; j++) {
      int32_t sum = 0;
      for (int k = 0; k < gemm->depth; k++) sum += a[i * gemm->depth + k] * b[j * gemm->depth + k];
      if (requantized) {
        sum = bench_requantize(sum + bias[j], multiplier[j], shift(gemm), gemm->output_zero_point,
                               gemm->lo, gemm->hi);
      }
      if (found(gemm, requantized, i, j) != sum) return 0;
    }
  }
  return 1;
}

static void measure(const char *name, const struct nn_gemm *gemm, int requantized,
                    void (*run)(const struct nn_gemm *)) {
  prepare(gemm, requantized);
  uint32_t start = tercet_cycles();
  run(gemm);
  uint32_t cycles = tercet_cycles() - start;
  bench_line(name, (uint32_t)(gemm->rows * gemm->columns * gemm->depth), cycles,
             equal(gemm, requantized));
}

#define FORMATS(each) \
  each(int8, NN_INT8, 8, "int8") each(int4, NN_INT4, 4, "int4") each(w4a8, NN_W4A8, 8, "W4A8")

#define SHAPE(format_, bits, rows, columns, depth)    \
  {format_, rows, columns, depth, TILE_ROWS, bits, 1, \
   (bits) == 8 ? -128 : -8, (bits) == 8 ? 127 : 7}

#define DEFINE(name, format_, bits, text)                                                 \
  static const struct nn_gemm name = SHAPE(format_, bits, SIZE, SIZE, SIZE);              \
  static __attribute__((noinline)) void name##_sums(const struct nn_gemm *gemm) {         \
    (void)gemm;                                                                           \
    nn_gemm_int32(&name, packed_a, packed_b, output);                                     \
  }                                                                                       \
  static __attribute__((noinline)) void name##_values(const struct nn_gemm *gemm) {       \
    (void)gemm;                                                                           \
    nn_gemm(&name, packed_a, packed_b, output);                                           \
  }                                                                                       \
  static struct nn_gemm any_##name = SHAPE(format_, bits, SIZE, SIZE, SIZE);              \
  static __attribute__((noinline)) void any_##name##_sums(const struct nn_gemm *gemm) {   \
    struct nn_gemm shape = *gemm;                                                         \
    shape.format = format_, shape.tile_rows = TILE_ROWS, shape.output_bits = bits;        \
    nn_gemm_int32(&shape, packed_a, packed_b, output);                                    \
  }                                                                                       \
  static __attribute__((noinline)) void any_##name##_values(const struct nn_gemm *gemm) { \
    struct nn_gemm shape = *gemm;                                                         \
    shape.format = format_, shape.tile_rows = TILE_ROWS, shape.output_bits = bits;        \
    nn_gemm(&shape, packed_a, packed_b, output);                                          \
  }

/* The shapes at run time are of variables whose address the compiler has lost. */
#define ODD(name, format_, bits, text, rows, columns, depth)                         \
  {                                                                                  \
    static struct nn_gemm odd = SHAPE(format_, bits, rows, columns, depth);          \
    struct nn_gemm *any = &odd;                                                      \
    NN_HIDE(any);                                                                    \
    measure("GEMM " text ", " #rows "x" #columns "x" #depth ", int32", any, 0,       \
            any_##name##_sums);                                                      \
    measure("GEMM " text ", " #rows "x" #columns "x" #depth ", requantized", any, 1, \
            any_##name##_values);                                                    \
  }

#define MEASURE(name, format_, bits, text)                                         \
  {                                                                                \
    struct nn_gemm *any = &any_##name;                                             \
    NN_HIDE(any);                                                                  \
    measure("GEMM " text ", int32", &name, 0, name##_sums);                        \
    measure("GEMM " text ", requantized", &name, 1, name##_values);                \
    measure("GEMM " text ", int32, any shape", any, 0, any_##name##_sums);         \
    measure("GEMM " text ", requantized, any shape", any, 1, any_##name##_values); \
  }                                                                                \
  ODD(name, format_, bits, text, 20, 4, 8)                                         \
  ODD(name, format_, bits, text, 24, 12, 88)

FORMATS(DEFINE)

int main(void) {
  FORMATS(MEASURE)
  return bench_wrong != 0;
}
