// SPDX-License-Identifier: Apache-2.0

#include <stdint.h>
#include <stdio.h>

#include "sections.h"

static volatile int64_t values[] = {
    0, 1, -1, 2, 10, -10, 0x7fffffff, -0x80000000ll, 0x80000000ll, 0xffffffffll, 0x100000000ll,
    -0x100000001ll, 123456789012345678ll, INT64_MAX, INT64_MIN + 1,
};
enum { COUNT = sizeof values / sizeof *values };

void wide_integers(void) {
  uint64_t hash = 0;
  for (int i = 0; i < COUNT; i++)
    for (int k = 0; k < COUNT; k++) {
      int64_t a = values[i], b = values[k];
      uint64_t ua = a, ub = b, results[10] = {ua + ub, ua - ub, ua * ub, a < b, ua < ub, ua ^ ub};
      if (b) {
        results[6] = a / b;
        results[7] = a % b;
        results[8] = ua / ub;
        results[9] = ua % ub;
      }
      for (int n = 0; n < 10; n++) hash = (hash ^ results[n]) * 0x100000001b3;
      if ((i + k) % 4 == 0)
        printf("%llx %llx: %llx %llx %llx %llx\n", ua, ub, results[2], results[6], results[7],
               results[8]);
    }
  for (int i = 0; i < COUNT; i++)
    for (int shift = 0; shift < 64; shift += 1) {
      int64_t a = values[i];
      uint64_t ua = a;
      hash = (hash ^ ua << shift ^ ua >> shift) * 0x100000001b3 + (a >> shift);
      if (shift) hash += ua << shift | ua >> (64 - shift);
    }
  for (int i = 1; i < COUNT; i++) {
    uint64_t ua = values[i];
    hash = hash * 31 + __builtin_clzll(ua) * 64 + __builtin_ctzll(ua);
    hash = hash * 31 + __builtin_popcountll(ua) + __builtin_bswap64(ua);
    hash += __builtin_clz((uint32_t)ua | 1) + __builtin_bswap32(ua);
  }
  printf("wide %llx\n", hash);

  // 32-bit division and high products, by variables and by constants.
  uint32_t narrow = 0;
  for (int i = 0; i < COUNT; i++)
    for (int k = 0; k < COUNT; k++) {
      int32_t a = (int32_t)values[i], b = (int32_t)values[k];
      uint32_t ua = a, ub = b;
      narrow = narrow * 31 + (uint32_t)((int64_t)a * b >> 32) + ((uint64_t)ua * ub >> 32);
      if (ub) narrow = narrow * 31 + ua / ub + ua % ub;
      if (ub > 1 && ub != UINT32_MAX) narrow = narrow * 31 + a / b + a % b;
      narrow += ua / 10 + ua % 7 + a / 3 + a % 1000;
    }
  printf("narrow %lx\n", (unsigned long)narrow);
}
