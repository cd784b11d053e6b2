// SPDX-License-Identifier: Apache-2.0

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sections.h"

typedef int (*comparison)(const void *, const void *);

static int by_value(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  return (x > y) - (x < y);
}

static int by_value_down(const void *a, const void *b) { return by_value(b, a); }

static int by_last_digit(const void *a, const void *b) {
  int x = abs(*(const int *)a % 10), y = abs(*(const int *)b % 10);
  return x != y ? x - y : by_value(a, b);
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void sorting(void) {
  static const comparison orders[] = {by_value, by_value_down, by_last_digit};
  int numbers[100];
  for (int order = 0; order < 3; order++) {
    unsigned state = 12345;
    for (int i = 0; i < 100; i++) {
      state = state * 1103515245 + 12345;
      numbers[i] = (int)(state >> 8) % 2000 - 1000;
    }
    qsort(numbers, 100, sizeof *numbers, orders[order]);
    for (int i = 0; i < 100; i++) printf("%d%c", numbers[i], i % 20 == 19 ? '\n' : ' ');
    int key = numbers[37], absent = 5000;
    int *found = bsearch(&key, numbers, 100, sizeof *numbers, orders[order]);
    printf("found %d, absent %d\n", found ? *found : -1,
           bsearch(&absent, numbers, 100, sizeof *numbers, orders[order]) == NULL);
  }
  const char *names[] = {"ra", "sp", "gp", "tp", "t0", "zero", "s11", "a7", "s1", "a0", "", "s10"};
  int count = sizeof names / sizeof *names;
  qsort(names, count, sizeof *names, by_name);
  for (int i = 0; i < count; i++) printf("[%s]", names[i]);
  printf("\n");
}
