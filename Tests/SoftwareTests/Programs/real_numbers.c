// SPDX-License-Identifier: Apache-2.0

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sections.h"

// The sign of a NaN that an operation makes is not defined, so every NaN is shown as the same.
static uint64_t bits(double d) {
  uint64_t word;
  memcpy(&word, &d, sizeof word);
  return isnan(d) ? 0x7ff8000000000000 : word;
}

static uint32_t bits_of_float(float f) {
  uint32_t word;
  memcpy(&word, &f, sizeof word);
  return isnan(f) ? 0x7fc00000 : word;
}

static volatile double values[] = {
    0.0, -0.0, 1.0, -1.5, 0.1, 3.141592653589793, 1e10, -1e-10, 1e300, 1e-300, 4.9e-324,
    2.2250738585072014e-308, HUGE_VAL, -HUGE_VAL, 16777217.0,
};
enum { COUNT = sizeof values / sizeof *values };

void real_numbers(void) {
  for (int i = 0; i < COUNT; i++) {
    uint64_t hash = 0;
    for (int k = 0; k < COUNT; k++) {
      double a = values[i], b = values[k];
      float fa = (float)a, fb = (float)b;
      double results[] = {a + b, a - b, a * b, a / b};
      float float_results[] = {fa + fb, fa - fb, fa * fb, fa / fb};
      for (int n = 0; n < 4; n++) {
        hash = (hash ^ bits(results[n])) * 0x100000001b3;
        hash = (hash ^ bits_of_float(float_results[n])) * 0x100000001b3;
      }
      hash = hash * 64 + (a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (fa > fb) + 16 * (fa >= fb);
    }
    printf("%g: %016llx\n", values[i], hash);
  }

  double nan = values[0] / values[0];
  printf("nan %d %d %d\n", nan == nan, nan < 1, isnan(nan) != 0);
  for (int i = 2; i < 8; i++) {
    double d = values[i];
    printf("%d %lld %.17g %.9g\n", (int)(d < 1e9 ? d : 0), (long long)d, d, (double)(float)d);
  }
  for (int i = -3; i < 4; i++)
    printf("%.6f %.6f\n", OPAQUE(int, i) / 3.0,
           (double)(float)(OPAQUE(long long, i) * 1000000000001ll));
  for (double x = 0.25; x < 40; x *= 2.5)
    printf("%.12g %.12g %.12g %.12g %.12g %.12g\n", sqrt(x), sin(x), exp(-x), log(x), pow(x, 1.7),
           atan2(x, 2));
  printf("%.9g %.9g %.9g\n", (double)sqrtf(2), floor(-2.5), fmod(17.25, 4));
  printf("%.17g %.17g %g\n", strtod("0.1", 0), strtod("-1.7976931348623157e308", 0),
         atof("  12.5xyz"));
}
