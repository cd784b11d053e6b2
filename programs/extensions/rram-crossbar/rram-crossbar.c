/* SPDX-License-Identifier: Apache-2.0 */
/* A matrix-vector product inside four resistive memory arrays: what the instructions mean.

   README.md has the model with its sources. All arithmetic is in integers, so that every host and
   the Verilog agree bit for bit. Conductances and currents count 1/1024 of a level. */

#include "rram-crossbar.h"
#include "tercet-extension.h"

TERCET_EXTENSION;

enum {
  SIDE = 128, /* rows and columns of an array */
  RESULTS = 64,
  LEVEL = 1024,
};

/* The words of the state; two cells to a word, the row with the even number low. */
enum {
  PARAMETERS = 32,  /* from word 0 on */
  INPUT_PLACE = 32, /* the next word of inputs */
  WRITES = 33,      /* cells written so far */
  READS = 34,       /* columns converted so far */
  INPUT_WORDS = 64,
  RESULT_WORDS = 96,
  CELL_WORDS = 192,
  COLUMN_WORDS = SIDE / 2,
};

/* What fits a parameter, and its largest value. */
static const struct {
  uint32_t mask, limit;
} ranges[PARAMETERS] = {
    [RRAM_SEED] = {0xffffffff, 0xffffffff},
    [RRAM_CELL_BITS] = {7, 4},
    [RRAM_SLICES] = {15, 8},
    [RRAM_OFF] = {4095, 4095},
    [RRAM_SPREAD] = {1023, 1023},
    [RRAM_NOISE] = {4095, 4095},
    [RRAM_STUCK_LOW] = {65535, 65535},
    [RRAM_STUCK_HIGH] = {65535, 65535},
    [RRAM_WIRE] = {4095, 4095},
    [RRAM_ADC_BITS] = {15, 15},
    [RRAM_ADC_STEP] = {7, 7},
    [RRAM_ADCS] = {7, 7},
    [RRAM_CONVERT_CYCLES] = {63, 63},
    [RRAM_SETTLE_CYCLES] = {63, 63},
    [RRAM_WRITE_CYCLES] = {255, 255},
    [RRAM_INPUT] = {31, 31},
    [RRAM_SPREADS ... RRAM_SPREADS + 15] = {4095, 4095},
};

static uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* The finalizer of MurmurHash3 (A. Appleby, public domain): every bit depends on every bit. */
static uint32_t mix(uint32_t x) {
  x ^= x >> 16;
  x *= 0x85ebca6b;
  x ^= x >> 13;
  x *= 0xc2b2ae35;
  return x ^ x >> 16;
}

/* A draw of nearly normal distribution: sixteen random bytes, added, have mean 2040 and standard
   deviation 295.6; 3547 / 2^20 is 1 / 295.6. */
static int32_t normal(uint32_t seed, uint32_t deviation) {
  int32_t sum = -2040;
  for (uint32_t i = 1; i <= 4; i++) {
    uint32_t word = mix(seed + i);
    sum += (int32_t)((word & 255) + (word >> 8 & 255) + (word >> 16 & 255) + (word >> 24));
  }
  return (int32_t)(((int64_t)deviation * sum * 3547 + (1 << 19)) >> 20);
}

/* What a cell conducts after it was written: stuck, or the level with its spread. */
static uint32_t written(const uint32_t *parameters, uint32_t cell, uint32_t level,
                        uint32_t writes) {
  uint32_t top = (1u << parameters[RRAM_CELL_BITS]) - 1;
  uint32_t off = parameters[RRAM_OFF];
  uint32_t its = mix(parameters[RRAM_SEED] + cell * 0x9e3779b9);
  uint32_t fate = mix(its ^ 0x5bd1e995) >> 16;
  uint32_t low = parameters[RRAM_STUCK_LOW];
  if (fate < low) return off;
  if (fate < low + parameters[RRAM_STUCK_HIGH]) return off + top * LEVEL;

  uint32_t target = off + (level & top) * LEVEL;
  uint32_t deviation =
      (parameters[RRAM_SPREAD] * target >> 10) + parameters[RRAM_SPREADS + (level & top)];
  int32_t value = (int32_t)target + normal(its + writes * 0x85ebca6b, deviation);
  return value < 0 ? 0 : value > 65535 ? 65535 : (uint32_t)value;
}

/* rd = parameter rs1; parameter rs1 = rs2. */
uint32_t rram_set(tercet_call *call) {
  uint32_t index = call->rs1 % PARAMETERS;
  uint32_t old = call->state[index];
  call->state[index] = smaller(call->rs2 & ranges[index].mask, ranges[index].limit);
  return old;
}

/* Eight cells of a row, from address rs1 on, get the levels in the nibbles of rs2. */
uint32_t rram_write(tercet_call *call) {
  uint32_t *state = call->state;
  uint32_t row = call->rs1 & 127, column = call->rs1 >> 7 & 127, array = call->rs1 >> 14 & 3;
  for (uint32_t i = 0; i < 8; i++) {
    uint32_t line = array * SIDE + (column + i) % SIDE;
    uint32_t value = written(state, line * SIDE + row, call->rs2 >> 4 * i & 15, state[WRITES]++);
    uint32_t *word = state + CELL_WORDS + line * COLUMN_WORDS + row / 2;
    *word = row % 2 ? (*word & 0xffff) | value << 16 : (*word & 0xffff0000) | value;
  }
  uint32_t each = state[RRAM_WRITE_CYCLES];
  call->cycles = 1 + 8 * (each == 0 ? 1 : each);
  return 0;
}

/* Four inputs from memory, for the next four rows. */
uint32_t rram_load(tercet_call *call) {
  uint32_t *place = &call->state[INPUT_PLACE];
  call->state[INPUT_WORDS + *place] = call->data;
  *place = (*place + 1) % (SIDE / 4);
  return 0;
}

/* Which rows a bit plane of the inputs drives: 0xffff for each cell of a column's words. */
static void drive(const uint32_t *inputs, uint32_t plane, uint32_t *masks) {
  for (int i = 0; i < COLUMN_WORDS; i++) {
    uint32_t pair = inputs[i / 2] >> 16 * (i % 2) >> plane;
    masks[i] = (pair & 1) * 0xffff | (pair >> 8 & 1) * 0xffff0000;
  }
}

/* The current of a column whose line does not resist. */
static uint32_t current(const uint32_t *cells, const uint32_t *masks) {
  uint32_t even = 0, odd = 0;
  for (int i = 0; i < COLUMN_WORDS; i++) {
    uint32_t on = cells[i] & masks[i];
    even += on & 0xffff;
    odd += on >> 16;
  }
  return even + odd;
}

/* The same with the drop along the line. Row 0 is at the converter. A segment carries the current
   of all rows beyond it; what its drop takes from them is, to first order, its resistance times the
   square of that current. The quotient has that slope and stays near when much is lost. */
static uint32_t current_at_end(const uint32_t *cells, const uint32_t *masks, uint32_t wire) {
  uint32_t sum = 0;
  uint64_t squares = 0;
  for (int row = SIDE - 1; row >= 0; row--) {
    sum += (cells[row / 2] & masks[row / 2]) >> 16 * (row % 2) & 0xffff;
    uint64_t coarse = sum >> 4;
    squares += coarse * coarse;
  }
  uint64_t lost = wire * squares >> 22;
  return sum == 0 ? 0 : (uint32_t)((uint64_t)sum * sum / (sum + lost));
}

/* The current as a converter sees it. */
static uint32_t with_noise(uint32_t sum, uint32_t noise, uint32_t seed, uint32_t reads) {
  int32_t value = (int32_t)sum + normal(mix(~seed) + reads * 0x9e3779b9, noise);
  return value < 0 ? 0 : (uint32_t)value;
}

/* Reads rs2 groups of columns from address rs1 on; rd = clipped conversions. */
uint32_t rram_mvm(tercet_call *call) {
  uint32_t *state = call->state, *results = state + RESULT_WORDS;
  uint32_t column = call->rs1 >> 7 & 127, array = call->rs1 >> 14 & 3;
  uint32_t cell_bits = state[RRAM_CELL_BITS], width = 2 * state[RRAM_SLICES];
  uint32_t groups = width == 0 ? 0 : smaller(call->rs2 & 127, (SIDE - column) / width);
  uint32_t planes = smaller(state[RRAM_INPUT] & 15, 8), is_signed = state[RRAM_INPUT] >> 4;
  uint32_t highest = (1u << state[RRAM_ADC_BITS]) - 1, step = state[RRAM_ADC_STEP];
  uint32_t noise = state[RRAM_NOISE], clipped = 0;

  for (int i = 0; i < RESULTS; i++) results[i] = 0;
  state[INPUT_PLACE] = 0;
  call->cycles = 2;
  if (groups == 0 || planes == 0) return 0;

  for (uint32_t plane = 0; plane < planes; plane++) {
    uint32_t masks[COLUMN_WORDS];
    drive(state + INPUT_WORDS, plane, masks);
    const uint32_t *cells = state + CELL_WORDS + (array * SIDE + column) * COLUMN_WORDS;
    for (uint32_t group = 0; group < groups; group++) {
      for (uint32_t part = 0; part < width; part++, cells += COLUMN_WORDS) {
        uint32_t sum = state[RRAM_WIRE] == 0 ? current(cells, masks)
                                             : current_at_end(cells, masks, state[RRAM_WIRE]);
        if (noise != 0) sum = with_noise(sum, noise, state[RRAM_SEED], state[READS]);
        state[READS]++;
        uint32_t code = (sum + (512u << step)) >> (10 + step);
        clipped += code > highest;
        uint64_t value = smaller(code, highest);
        uint32_t weighed = (uint32_t)(value << (step + cell_bits * (part / 2) + plane));
        int minus = (part & 1) != (is_signed && plane == planes - 1);
        results[group] += minus ? 0 - weighed : weighed;
      }
    }
  }

  uint32_t adcs = state[RRAM_ADCS];
  uint32_t convert = smaller(state[RRAM_CONVERT_CYCLES], 3u << adcs);
  uint32_t conversions = (groups * width + (1u << adcs) - 1) >> adcs;
  call->cycles += planes * (state[RRAM_SETTLE_CYCLES] +
                            conversions * (convert == 0 ? 1 : convert));
  return clipped;
}

/* rd = result rs1 + rs2, such as a bias. */
uint32_t rram_get(tercet_call *call) {
  return call->state[RESULT_WORDS + call->rs1 % RESULTS] + call->rs2;
}

/* rd = what the cell at address rs1 conducts. */
uint32_t rram_cell(tercet_call *call) {
  uint32_t cell = call->rs1 & 65535;
  return call->state[CELL_WORDS + cell / 2] >> 16 * (cell % 2) & 0xffff;
}
