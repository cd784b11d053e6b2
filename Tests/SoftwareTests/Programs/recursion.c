// SPDX-License-Identifier: Apache-2.0

#include <stdio.h>

#include "sections.h"

static unsigned ackermann(unsigned m, unsigned n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

static int is_odd(unsigned n);
static int is_even(unsigned n) { return n == 0 || is_odd(n - 1); }
static int is_odd(unsigned n) { return n != 0 && is_even(n - 1); }

static int moves;
static void hanoi(int disks, int from, int to) {
  if (disks == 0) return;
  int other = 3 - from - to;
  hanoi(disks - 1, from, other);
  moves += from * 3 + to;
  hanoi(disks - 1, other, to);
}

// How many ways there are to place the queens, by bits.
static int queens(int n, unsigned columns, unsigned left, unsigned right) {
  unsigned all = (1u << n) - 1;
  if (columns == all) return 1;
  int ways = 0;
  for (unsigned free = all & ~(columns | left | right); free; free &= free - 1) {
    unsigned bit = free & -free;
    ways += queens(n, columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return ways;
}

// A struct by value and more arguments than registers.
struct point {
  int x, y, z;
  double w;
};
static struct point swap(struct point p, int a, int b, int c, int d, int e, int f, int g, int h,
                         long long i) {
  struct point q = {p.z + a + h, p.y - b + g, p.x * c - f, p.w + d + e + (double)i};
  return a > 0 ? swap(q, a - 1, b, c, d, e, f, g, h, i * 3) : q;
}

static int classify(int n) {
  switch (n) {  // large enough for a table of jumps
    case 0: return 11;
    case 1: return 7;
    case 2: return -3;
    case 3: return 100;
    case 4: return 6;
    case 5: return 19;
    case 6: return -200;
    case 9: return 1;
    default: return 0;
  }
}

void recursion(void) {
  hanoi(OPAQUE(int, 8), 0, 2);
  printf("%u %d %d %d\n", ackermann(2, OPAQUE(unsigned, 5)), is_even(OPAQUE(unsigned, 301)), moves,
         queens(OPAQUE(int, 6), 0, 0, 0));
  struct point p = swap((struct point){1, 2, 3, 0.5}, OPAQUE(int, 4), 2, 3, 4, 5, 6, 7, 8, 1ll << 40);
  printf("%d %d %d %.1f\n", p.x, p.y, p.z, p.w);
  int sum = 0;
  for (int i = -1; i < 12; i++) sum = sum * 3 + classify(OPAQUE(int, i));
  printf("%d\n", sum);
}
