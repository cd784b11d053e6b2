/* SPDX-License-Identifier: Apache-2.0 */
/* What the measuring programs share: random operands, a check, and a line a measurement.

   A line is: name, multiply-accumulates (or outputs), cycles, "equal" or "DIFFERENT", by tabs. */

#ifndef BENCH_H
#define BENCH_H

#include "tercet.h"
#include "tercet_nn.h"

static uint32_t bench_state = 1;
static int bench_wrong;

/* Marsaglia's xorshift32: every run draws the same values. */
static uint32_t bench_random(void) {
  bench_state ^= bench_state << 13;
  bench_state ^= bench_state >> 17;
  bench_state ^= bench_state << 5;
  return bench_state;
}

/* A value of `bits` bits, or of any bits from -2^(bits-1) on. */
static int bench_value(int bits) {
  return (int)(bench_random() >> 8 & ((1u << bits) - 1)) - (1 << (bits - 1));
}

static void bench_line(const char *name, uint32_t work, uint32_t cycles, int equal) {
  tercet_puts(name);
  tercet_puts("\t");
  tercet_put_unsigned(work);
  tercet_puts("\t");
  tercet_put_unsigned(cycles);
  tercet_puts(equal ? "\tequal\n" : "\tDIFFERENT\n");
  bench_wrong += !equal;
}

/* As TensorFlow Lite Micro rounds: doubling high multiply, then a power of two, ties away from
   zero. Written from its definition, not from the kernels. */
static int bench_requantize(int32_t sum, int32_t multiplier, int shift, int zero_point, int lo,
                            int hi) {
  int64_t product = (int64_t)sum * multiplier;
  int64_t high = (product + (product >= 0 ? 1 << 30 : 1 - (1 << 30))) / ((int64_t)1 << 31);
  int64_t power = (int64_t)1 << shift;
  int64_t twice = 2 * (high < 0 ? -high : high) + power;
  int64_t value = twice / (2 * power);
  value = (high < 0 ? -value : value) + zero_point;
  return (int)(value < lo ? lo : value > hi ? hi : value);
}

#endif
