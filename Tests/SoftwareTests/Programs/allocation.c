// SPDX-License-Identifier: Apache-2.0

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sections.h"

static uint32_t state = 1;

static uint32_t random_below(uint32_t limit) {
  state = state * 1664525 + 1013904223;
  return (state >> 8) % limit;
}

static unsigned char *blocks[24];
static unsigned sizes[24];

// Whether every byte of the block is what was put there.
static int is_intact(unsigned i) {
  for (unsigned k = 0; k < sizes[i]; k++)
    if (blocks[i][k] != (unsigned char)(i * 31 + k)) return 0;
  return 1;
}

static void fill(unsigned i, unsigned from) {
  for (unsigned k = from; k < sizes[i]; k++) blocks[i][k] = i * 31 + k;
}

void allocation(void) {
  unsigned broken = 0, misaligned = 0, total = 0;
  for (int round = 0; round < 400; round++) {
    unsigned i = random_below(24);
    if (!blocks[i]) {
      sizes[i] = 1 + random_below(300);
      blocks[i] = malloc(sizes[i]);
      fill(i, 0);
    } else if (random_below(3) == 0) {
      broken += !is_intact(i);
      free(blocks[i]);
      blocks[i] = 0;
      continue;
    } else {
      unsigned old = sizes[i];
      sizes[i] = 1 + random_below(600);
      blocks[i] = realloc(blocks[i], sizes[i]);
      if (sizes[i] > old) fill(i, old);
    }
    broken += !is_intact(i);
    misaligned += (uintptr_t)blocks[i] % sizeof(long) != 0;
    total += sizes[i];
  }
  for (unsigned i = 0; i < 24; i++) {
    if (blocks[i]) broken += !is_intact(i);
    free(blocks[i]);
  }
  printf("%u bytes, %u broken, %u misaligned\n", total, broken, misaligned);

  unsigned *zeros = calloc(100, sizeof *zeros), sum = 0;
  for (int i = 0; i < 100; i++) sum |= zeros[i];
  free(zeros);
  void *volatile huge = malloc(0x40000000);
  printf("calloc %u, too much %d\n", sum, huge == NULL);
}
