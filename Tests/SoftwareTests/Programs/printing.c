// SPDX-License-Identifier: Apache-2.0

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>

#include "sections.h"

void printing(void) {
  static const int integers[] = {0, 1, -1, 42, -12345, INT_MAX, INT_MIN};
  for (unsigned i = 0; i < sizeof integers / sizeof *integers; i++) {
    int n = integers[i];
    printf("[%d] [%i] [%u] [%x] [%X] [%o] [%c]\n", n, n, n, n, n, n, 'a' + (int)i);
    printf("[%8d] [%-8d] [%08d] [%+d] [% d] [%.3d] [%8.3d]\n", n, n, n, n, n, n, n);
    printf("[%#x] [%#o] [%#010x] [%-#10x]\n", n, n, n, n);
    printf("[%hd] [%hhd] [%hu] [%hhu] [%hx] [%hhx]\n", n, n, n, n, n, n);
  }
  static const int64_t longs[] = {0, -1, INT64_MAX, INT64_MIN, 1000000007ll * 998244353ll};
  for (unsigned i = 0; i < sizeof longs / sizeof *longs; i++) {
    int64_t n = longs[i];
    printf("[%lld] [%llu] [%llx] [%llo] [%24lld]\n", n, n, n, n, n);
    printf("[%" PRId64 "] [%jd]\n", n, (intmax_t)n);
  }
  printf("[%ld] [%zu] [%td] [%%]\n", LONG_MAX, sizeof(short), (ptrdiff_t)-3);
  printf("[%s] [%10s] [%-10s] [%.2s] [%*d] [%-*d] [%.*s]\n", "text", "text", "text", "text", 6, 7,
         6, 7, 3, "text");
  static const double doubles[] = {0.0, -0.0, 1.0, -2.5, 0.1, 1e-5, 123456.789, 1e15, 1e100};
  for (unsigned i = 0; i < sizeof doubles / sizeof *doubles; i++) {
    double d = doubles[i];
    printf("[%f] [%.0f] [%.10f] [%e] [%.3E] [%g] [%G]\n", d, d, d, d, d, d, d);
    printf("[%12.3f] [%-12.3f] [%012.3f] [%+f] [%a]\n", d, d, d, d, d);
  }
}
