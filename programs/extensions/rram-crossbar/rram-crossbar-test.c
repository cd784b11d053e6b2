/* SPDX-License-Identifier: Apache-2.0 */
/* Ends with 0, or with the number of the first case that is wrong. */

#include "rram-crossbar.h"
#include "tercet.h"

#define CHECK(number, condition) \
  do {                           \
    if (!(condition)) return number; \
  } while (0)

enum { ROWS = 128, OUTPUTS = 4, LEVEL = 1024 };

static uint8_t inputs[ROWS] __attribute__((aligned(4)));
static int8_t weights[OUTPUTS][ROWS];

static uint32_t random_word(void) {
  static uint32_t state = 1;
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

/* An array without flaws: two bits a cell, four pairs of cells a weight, and a converter that can
   tell all sums apart. */
static void set_ideal(void) {
  static const uint32_t values[32] = {
      [RRAM_SEED] = 1,       [RRAM_CELL_BITS] = 2,      [RRAM_SLICES] = 4,
      [RRAM_ADC_BITS] = 9,   [RRAM_ADCS] = 3,           [RRAM_CONVERT_CYCLES] = 1,
      [RRAM_SETTLE_CYCLES] = 10, [RRAM_WRITE_CYCLES] = 1, [RRAM_INPUT] = 8,
  };
  for (uint32_t i = 0; i < 32; i++) rram_set_parameter(i, values[i]);
}

/* The nibbles of a weight: pairs of two bits, positive and negative. */
static uint32_t levels_of(int32_t weight) {
  uint32_t magnitude = (uint32_t)(weight < 0 ? -weight : weight), word = 0;
  for (int i = 0; i < 4; i++, magnitude >>= 2) {
    word |= (magnitude & 3) << (8 * i + (weight < 0 ? 4 : 0));
  }
  return word;
}

static void write_weights(uint32_t array) {
  for (uint32_t output = 0; output < OUTPUTS; output++) {
    for (uint32_t row = 0; row < ROWS; row++) {
      rram_write_cells(rram_address(array, 8 * output, row), levels_of(weights[output][row]));
    }
  }
}

static uint32_t multiply(uint32_t array, uint32_t groups) {
  for (int i = 0; i < ROWS; i += 4) rram_load_inputs(inputs + i, 0);
  return rram_multiply(rram_address(array, 0, 0), groups);
}

/* What the integers say. */
static int32_t expected(int output, int is_signed) {
  int32_t sum = 0;
  for (int row = 0; row < ROWS; row++) {
    sum += weights[output][row] * (is_signed ? (int32_t)(int8_t)inputs[row] : inputs[row]);
  }
  return sum;
}

static int all_equal(int is_signed) {
  for (int output = 0; output < OUTPUTS; output++) {
    if (rram_result((uint32_t)output, 7) != expected(output, is_signed) + 7) return 0;
  }
  return 1;
}

static int32_t difference(int32_t a, int32_t b) { return a < b ? b - a : a - b; }

int main(void) {
  for (int row = 0; row < ROWS; row++) {
    inputs[row] = (uint8_t)random_word();
    for (int output = 0; output < OUTPUTS; output++) {
      weights[output][row] = (int8_t)((int32_t)(random_word() % 255) - 127);
    }
  }

  /* At the start nothing is set, and no cell conducts. */
  CHECK(1, rram_set_parameter(RRAM_ADC_BITS, 0) == 0);
  CHECK(1, rram_conductance(rram_address(3, 127, 127)) == 0);
  CHECK(2, multiply(0, 4) == 0 && rram_result(0, -5) == -5);

  /* What a parameter holds, and its old value. */
  rram_set_parameter(RRAM_CELL_BITS, 7);
  CHECK(3, rram_set_parameter(RRAM_CELL_BITS, 2) == 4);
  rram_set_parameter(RRAM_SEED, 0xffffffff);
  CHECK(4, rram_set_parameter(RRAM_SEED, 1) == 0xffffffff);

  /* Exact without flaws, for unsigned and signed inputs. */
  set_ideal();
  write_weights(0);
  CHECK(5, rram_conductance(rram_address(0, 0, 0)) ==
               (weights[0][0] > 0 ? (uint32_t)weights[0][0] & 3 : 0) * LEVEL);
  CHECK(6, multiply(0, OUTPUTS) == 0 && all_equal(0));
  rram_set_parameter(RRAM_INPUT, 8 | RRAM_SIGNED);
  CHECK(7, multiply(0, OUTPUTS) == 0 && all_equal(1));
  /* Results stay until the next read, and inputs too: those of rows 4 to 127 do here. */
  CHECK(8, all_equal(1));
  inputs[0] ^= 0x5a;
  rram_load_inputs(inputs, 0);
  CHECK(9, rram_multiply(rram_address(0, 0, 0), OUTPUTS) == 0 && all_equal(1));
  /* Four planes are the low nibbles. */
  rram_set_parameter(RRAM_INPUT, 4);
  for (int row = 0; row < ROWS; row++) inputs[row] &= 15;
  CHECK(10, multiply(0, OUTPUTS) == 0 && all_equal(0));
  /* No more groups than an array has room for. */
  rram_multiply(rram_address(0, 120, 0), 9);
  CHECK(11, rram_result(0, 0) == 0 && rram_result(1, 3) == 3);

  /* Level 0 that conducts cancels between the two cells of a pair. Levels beyond the highest lose
     their upper bits. */
  rram_set_parameter(RRAM_OFF, LEVEL / 2);
  rram_set_parameter(RRAM_ADC_BITS, 10);
  rram_set_parameter(RRAM_ADC_STEP, 0);
  write_weights(1);
  CHECK(12, rram_conductance(rram_address(1, 0, 1)) % LEVEL == LEVEL / 2);
  multiply(1, OUTPUTS);
  CHECK(13, all_equal(0));
  rram_write_cells(rram_address(1, 8, 5), 0x76);
  CHECK(14, rram_conductance(rram_address(1, 8, 5)) == 2 * LEVEL + LEVEL / 2 &&
                rram_conductance(rram_address(1, 9, 5)) == 3 * LEVEL + LEVEL / 2);

  /* A converter of few bits clips; one of coarse steps is near. */
  set_ideal();
  rram_set_parameter(RRAM_ADC_BITS, 3);
  CHECK(15, multiply(0, OUTPUTS) > 0 && !all_equal(0));
  rram_set_parameter(RRAM_ADC_BITS, 7);
  rram_set_parameter(RRAM_ADC_STEP, 2);
  CHECK(16, multiply(0, OUTPUTS) == 0 && !all_equal(0));
  /* A conversion is off by 2 at most, and counts 1, 4, 16 or 64 times its plane on either side. */
  CHECK(17, difference(rram_result(0, 0), expected(0, 0)) <= 2 * 2 * 85 * 15);

  /* The line's resistance takes current away, the more the more there is. */
  set_ideal();
  rram_set_parameter(RRAM_ADC_BITS, 15);
  for (int row = 0; row < ROWS; row++) inputs[row] = 0;
  for (uint32_t row = 0; row < ROWS; row++) rram_write_cells(rram_address(2, 0, row), 3);
  for (int row = 0; row < ROWS; row++) inputs[row] = 1;
  multiply(2, 1);
  CHECK(18, rram_result(0, 0) == 384);
  /* 35 / 2^20 is 1 ohm of 30 kilohm. 9 * (1 + 4 + ... + 128^2) * 35 / 2^20 is 212.5, and
     384^2 / (384 + 212.5) is 247.2. */
  rram_set_parameter(RRAM_WIRE, 35);
  multiply(2, 1);
  CHECK(19, rram_result(0, 0) == 247);
  /* One row in the first segment: 3 - 9 * 4095 / 2^20, which is still 3. */
  rram_set_parameter(RRAM_WIRE, 4095);
  for (int row = 1; row < ROWS; row++) inputs[row] = 0;
  multiply(2, 1);
  CHECK(20, rram_result(0, 0) == 3);

  /* Spread: 1024 cells of level 3 with a standard deviation of a tenth. The mean is off by less
     than four standard errors, the deviation by less than a tenth of itself. */
  set_ideal();
  rram_set_parameter(RRAM_SPREAD, 102);
  uint32_t first = 0, sum = 0, squares = 0;
  for (uint32_t row = 0; row < ROWS; row++) {
    rram_write_cells(rram_address(3, 0, row), 0x33333333);
    for (uint32_t column = 0; column < 8; column++) {
      uint32_t value = rram_conductance(rram_address(3, column, row));
      int32_t off = (int32_t)value - 3 * LEVEL;
      if (row == 0 && column == 0) first = value;
      sum += value;
      squares += (uint32_t)(off * off) >> 6;
    }
  }
  CHECK(21, difference((int32_t)(sum / 1024), 3 * LEVEL) < 39);
  CHECK(22, squares / 1024 > 1171 && squares / 1024 < 1750);
  /* A cell is other after it is written anew. */
  rram_write_cells(rram_address(3, 0, 0), 0x33333333);
  CHECK(23, rram_conductance(rram_address(3, 0, 0)) != first);

  /* The same for one level alone. */
  set_ideal();
  rram_set_parameter(RRAM_SPREADS + 2, 200);
  rram_write_cells(rram_address(3, 0, 0), 0x23102310);
  for (uint32_t column = 0; column < 8; column++) {
    uint32_t level = 0x23102310 >> 4 * column & 15;
    uint32_t value = rram_conductance(rram_address(3, column, 0));
    CHECK(24, level == 2 ? value != 2 * LEVEL : value == level * LEVEL);
  }

  /* Noise is other at each read, spread is not: 64 reads of one cell at level 3, in steps of a
     level. */
  set_ideal();
  rram_set_parameter(RRAM_ADC_BITS, 15);
  rram_set_parameter(RRAM_NOISE, LEVEL);
  rram_set_parameter(RRAM_SLICES, 1);
  rram_write_cells(rram_address(3, 0, 0), 0x00000003);
  for (int row = 0; row < ROWS; row++) inputs[row] = row == 0;
  int32_t noisy = 0, changes = 0, last = 0;
  for (int i = 0; i < 64; i++) {
    rram_set_parameter(RRAM_INPUT, 1);
    multiply(3, 1);
    noisy += rram_result(0, 0);
    changes += rram_result(0, 0) != last;
    last = rram_result(0, 0);
  }
  /* The second column, whose current is 0, counts negative, and only noise above 0 is seen there:
     0.4 of a level on average. */
  CHECK(25, noisy > 64 * 2 && noisy < 64 * 3 + 32 && changes > 16);

  /* Stuck cells: about a tenth of each, the same ones however often they are written. */
  set_ideal();
  rram_set_parameter(RRAM_STUCK_LOW, 6554);
  rram_set_parameter(RRAM_STUCK_HIGH, 6554);
  uint32_t low = 0, high = 0;
  for (uint32_t row = 0; row < ROWS; row++) {
    uint32_t before[8];
    rram_write_cells(rram_address(3, 0, row), 0x11111111);
    for (uint32_t column = 0; column < 8; column++) {
      before[column] = rram_conductance(rram_address(3, column, row));
      low += before[column] == 0;
      high += before[column] == 3 * LEVEL;
    }
    rram_write_cells(rram_address(3, 0, row), 0x22222222);
    for (uint32_t column = 0; column < 8; column++) {
      uint32_t after = before[column] == LEVEL ? 2 * LEVEL : before[column];
      CHECK(26, rram_conductance(rram_address(3, column, row)) == after);
    }
  }
  CHECK(27, low > 64 && low < 142 && high > 64 && high < 142);

#ifdef __riscv
  /* Cycles: 2, and 8 planes of 10 + 4 conversions. Two readings of mcycle are a cycle apart. */
  set_ideal();
  uint32_t start, end;
  __asm__ volatile(
      "csrr %0, mcycle\n\t"
      ".insn r 0x5b, 4, 2, x0, %2, %3\n\t"
      "csrr %1, mcycle"
      : "=&r"(start), "=&r"(end)
      : "r"(0), "r"(OUTPUTS));
  CHECK(28, end - start == 1 + 2 + 8 * (10 + 4));
#endif
  return 0;
}
