/* SPDX-License-Identifier: Apache-2.0 */
/* The crossbar's instructions as calls of their meaning, for programs that run on a host. */

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "rram-crossbar.h"
#include "tercet-extension.h"
#include "tercet.h"

tercet_meaning rram_set, rram_write, rram_load, rram_mvm, rram_get, rram_cell;

static uint32_t state[32960];
static uint32_t cycles;

static uint32_t run(tercet_meaning *meaning, uint32_t rs1, uint32_t rs2, uint32_t data) {
  tercet_call call = {.rs1 = rs1, .rs2 = rs2, .data = data, .cycles = 1, .state = state};
  uint32_t value = meaning(&call);
  cycles += call.cycles;
  return value;
}

uint32_t rram_set_parameter(uint32_t parameter, uint32_t value) {
  return run(rram_set, parameter, value, 0);
}

void rram_write_cells(uint32_t address, uint32_t levels) { run(rram_write, address, levels, 0); }

void rram_load_inputs(const void *bytes, int offset) {
  uint32_t word;
  memcpy(&word, (const char *)bytes + offset, sizeof word);
  run(rram_load, 0, 0, word);
}

uint32_t rram_multiply(uint32_t address, uint32_t groups) {
  return run(rram_mvm, address, groups, 0);
}

int32_t rram_result(uint32_t group, int32_t bias) {
  return (int32_t)run(rram_get, group, (uint32_t)bias, 0);
}

uint32_t rram_conductance(uint32_t address) { return run(rram_cell, address, 0, 0); }

uint32_t tercet_cycles(void) { return cycles; }
void tercet_puts(const char *text) { fputs(text, stdout); }
void tercet_put_unsigned(uint32_t value) { printf("%" PRIu32, value); }
void tercet_put_hex(uint32_t value) { printf("%08" PRIx32, value); }
