/* SPDX-License-Identifier: Apache-2.0 */
/* A filter of 32 taps over 16-bit samples, whose sums saturate after each tap: in plain C and with
   sat.mac. Both results are printed; they are equal, or the program ends with 1. */

#include "saturating-mac.h"
#include "tercet.h"

enum { TAPS = 32, OUTPUTS = 256, SAMPLES = OUTPUTS + TAPS - 1 };

static int16_t samples[SAMPLES], taps[TAPS];
static int32_t plain[OUTPUTS], saturating[OUTPUTS];

static inline int32_t add_saturated(int32_t a, int32_t b) {
  int32_t sum;
  if (__builtin_add_overflow(a, b, &sum)) sum = b < 0 ? INT32_MIN : INT32_MAX;
  return sum;
}

__attribute__((noinline)) static void filter_plain(const int16_t *x, const int16_t *h,
                                                   int32_t *out) {
  for (int i = 0; i < OUTPUTS; i++) {
    int32_t sum = 0;
#pragma GCC unroll 8
    for (int k = 0; k < TAPS; k++) sum = add_saturated(sum, x[i + k] * h[k]);
    out[i] = sum;
  }
}

__attribute__((noinline)) static void filter_saturating(const int16_t *x, const int16_t *h,
                                                        int32_t *out) {
  for (int i = 0; i < OUTPUTS; i++) {
    int32_t sum = 0;
#pragma GCC unroll 8
    for (int k = 0; k < TAPS; k++) sum = sat_mac(sum, x[i + k], h[k]);
    out[i] = sum;
  }
}

/* Loud noise in the second half, so that sums there leave int32 and come back. */
static void prepare(void) {
  uint32_t state = 1; /* Marsaglia's xorshift32 */
  for (int i = 0; i < SAMPLES + TAPS; i++) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    int16_t value = (int16_t)(state >> 16);
    if (i < TAPS) {
      taps[i] = value;
    } else {
      samples[i - TAPS] = i < SAMPLES / 2 ? value / 16 : value;
    }
  }
}

static void report(const char *name, const int32_t *out, uint32_t cycles) {
  uint32_t checksum = 0;
  int limits = 0;
  for (int i = 0; i < OUTPUTS; i++) {
    checksum = checksum * 31 + (uint32_t)out[i];
    limits += out[i] == INT32_MIN || out[i] == INT32_MAX;
  }
  tercet_puts(name);
  tercet_puts(": checksum ");
  tercet_put_hex(checksum);
  tercet_puts(", ");
  tercet_put_unsigned((uint32_t)limits);
  tercet_puts(" at a limit, ");
  tercet_put_unsigned(cycles);
  tercet_puts(" cycles\n");
}

int main(void) {
  prepare();
  uint32_t start = tercet_cycles();
  TERCET_REGION_BEGIN("plain C");
  filter_plain(samples, taps, plain);
  TERCET_REGION_END("plain C");
  uint32_t middle = tercet_cycles();
  TERCET_REGION_BEGIN("sat.mac");
  filter_saturating(samples, taps, saturating);
  TERCET_REGION_END("sat.mac");
  uint32_t end = tercet_cycles();

  report("plain C", plain, middle - start);
  report("sat.mac", saturating, end - middle);
  for (int i = 0; i < OUTPUTS; i++) {
    if (plain[i] != saturating[i]) return 1;
  }
  return 0;
}
