/* SPDX-License-Identifier: Apache-2.0 */
/* The instructions of rram-crossbar as C functions; README.md says what they do.

   Away from RISC-V the same names call host/host.c, so that a program can run there, fast. */

#ifndef RRAM_CROSSBAR_H
#define RRAM_CROSSBAR_H

#include <stdint.h>

/* Parameters of rram.set; all are 0 at the start. */
enum {
  RRAM_SEED = 0,           /* of all that is random */
  RRAM_CELL_BITS = 1,      /* of a level: 1 to 4 */
  RRAM_SLICES = 2,         /* cells of a weight on either side: 1 to 8 */
  RRAM_OFF = 3,            /* what level 0 conducts, in 1/1024 of a level: to 4095 */
  RRAM_SPREAD = 4,         /* standard deviation of a cell, in 1/1024 of its conductance: to 1023 */
  RRAM_NOISE = 5,          /* standard deviation of a conversion, in 1/1024 of a level: to 4095 */
  RRAM_STUCK_LOW = 6,      /* cells that stay at level 0, of 65536 */
  RRAM_STUCK_HIGH = 7,     /* cells that stay at the highest level, of 65536 */
  RRAM_WIRE = 8,           /* resistance of a line from row to row times conductance of a level, in
                              2^-20: to 4095 */
  RRAM_ADC_BITS = 9,       /* 1 to 15 */
  RRAM_ADC_STEP = 10,      /* a code is 2^step levels: 0 to 7 */
  RRAM_ADCS = 11,          /* 2^n converters: 0 to 7 */
  RRAM_CONVERT_CYCLES = 12, /* of a conversion: 1 to 63, at most 3 * 2^n of RRAM_ADCS */
  RRAM_SETTLE_CYCLES = 13, /* of a bit plane before its conversions: 0 to 63 */
  RRAM_WRITE_CYCLES = 14,  /* of a cell: 1 to 255 */
  RRAM_INPUT = 15,         /* bit planes: 1 to 8; plus RRAM_SIGNED */
  RRAM_SIGNED = 16,        /* the highest plane counts negative */
  RRAM_SPREADS = 16,       /* 16 + n: of cells of level n, added to RRAM_SPREAD's, in 1/1024 of a
                              level: to 4095 */
};

/* An address of a cell. */
static inline uint32_t rram_address(uint32_t array, uint32_t column, uint32_t row) {
  return array << 14 | column << 7 | row;
}

#ifdef __riscv

/* Sets a parameter; returns what it was. */
static inline uint32_t rram_set_parameter(uint32_t parameter, uint32_t value) {
  uint32_t old;
  __asm__ volatile(".insn r 0x5b, 4, 0, %0, %1, %2" : "=r"(old) : "r"(parameter), "r"(value));
  return old;
}

/* Writes eight cells of a row, from an address on: a nibble of `levels` each, the lowest first. */
static inline void rram_write_cells(uint32_t address, uint32_t levels) {
  __asm__ volatile(".insn r 0x5b, 4, 1, x0, %0, %1" ::"r"(address), "r"(levels));
}

/* Reads `groups` groups of columns from an address on (its row does not matter), with the inputs
   loaded since the last read. Returns how many conversions were clipped. */
static inline uint32_t rram_multiply(uint32_t address, uint32_t groups) {
  uint32_t clipped;
  __asm__ volatile(".insn r 0x5b, 4, 2, %0, %1, %2" : "=r"(clipped) : "r"(address), "r"(groups));
  return clipped;
}

/* A result of the last read, plus `bias`. */
static inline int32_t rram_result(uint32_t group, int32_t bias) {
  int32_t sum;
  __asm__ volatile(".insn r 0x5b, 4, 3, %0, %1, %2" : "=r"(sum) : "r"(group), "r"(bias));
  return sum;
}

/* What a cell conducts, in 1/1024 of a level. */
static inline uint32_t rram_conductance(uint32_t address) {
  uint32_t value;
  __asm__ volatile(".insn r 0x5b, 4, 4, %0, %1, x0" : "=r"(value) : "r"(address));
  return value;
}

/* Four inputs at `bytes` + `offset`, a constant from -2048 to 2047, for the next four rows. */
#define rram_load_inputs(bytes, offset) \
  __asm__ volatile(".insn i 0x5b, 5, x0, %0, %1" ::"r"(bytes), "i"(offset) : "memory")

#else

uint32_t rram_set_parameter(uint32_t parameter, uint32_t value);
void rram_write_cells(uint32_t address, uint32_t levels);
uint32_t rram_multiply(uint32_t address, uint32_t groups);
int32_t rram_result(uint32_t group, int32_t bias);
uint32_t rram_conductance(uint32_t address);
void rram_load_inputs(const void *bytes, int offset);

#endif

#endif
