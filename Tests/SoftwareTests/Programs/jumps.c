// SPDX-License-Identifier: Apache-2.0

#include <setjmp.h>
#include <stdio.h>

#include "sections.h"

static jmp_buf outer, inner;

// Comes back from `depth` calls at once.
static int fall(int depth) {
  volatile int here = depth;
  if (depth == 0) longjmp(outer, 7);
  return fall(depth - 1) + here;
}

static void between(void) {
  int value = setjmp(inner);
  if (value < 3) {
    printf("inner %d\n", value);
    longjmp(inner, value + 1);
  }
  longjmp(outer, 0);  // arrives as 1
}

void jumps(void) {
  volatile int count = 0;
  int value = setjmp(outer);
  count++;
  printf("outer %d, time %d\n", value, count);
  if (count == 1) fall(20);
  if (count == 2) between();
  printf("after %d\n", count);
}
