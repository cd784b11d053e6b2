/* SPDX-License-Identifier: Apache-2.0 */
/* Calls and little else: recursion of several shapes, a tree, and small functions, directly and
   through pointers. */
#include "rt.h"
#ifndef N
#define N 100
#endif

/* Each call stays a call. */
#define APART __attribute__((noinline, noclone))

APART static int tak(int x, int y, int z) {
  if (y >= x) return z;
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

APART static unsigned ackermann(unsigned m, unsigned n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

APART static int hanoi(int disks, int from, int to) {
  if (disks == 0) return from;
  int other = 3 - from - to;
  return hanoi(disks - 1, from, other) + to + hanoi(disks - 1, other, to);
}

struct node {
  struct node *left, *right;
  uint32_t key;
};

#define NODES 1024
static struct node nodes[NODES];

APART static struct node *grow(struct node *root, struct node *leaf) {
  if (!root) return leaf;
  if (leaf->key < root->key) root->left = grow(root->left, leaf);
  else root->right = grow(root->right, leaf);
  return root;
}

typedef uint32_t operation(uint32_t, uint32_t);

/* In order, with what `visit` made of the nodes before. */
APART static uint32_t walk(const struct node *node, operation *visit, uint32_t sum) {
  if (!node) return sum;
  sum = walk(node->left, visit, sum);
  sum = visit(sum, node->key);
  return walk(node->right, visit, sum);
}

APART static int height(const struct node *node) {
  if (!node) return 0;
  int left = height(node->left), right = height(node->right);
  return 1 + (left > right ? left : right);
}

APART static uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b; }
APART static uint32_t turned(uint32_t a, uint32_t b) { return (a << 5 | a >> 27) ^ b; }
APART static uint32_t added(uint32_t a, uint32_t b) { return a + b; }
APART static uint32_t halved(uint32_t a, uint32_t b) { return (a >> 1) + added(b, 1); }
APART static uint32_t mixed(uint32_t a, uint32_t b) { return turned(added(a, b), smaller(a, b)); }

static operation *const operations[] = {added, turned, halved, mixed};

APART static uint32_t twice(operation *f, uint32_t a, uint32_t b) { return f(f(a, b), b); }

int work(void) {
  uint32_t random = 88172645u, checksum = 0;
  struct node *root = 0;
  for (int i = 0; i < NODES; i++) {
    random = random * 1664525u + 1013904223u;
    nodes[i].key = random;
    root = grow(root, &nodes[i]);
  }
  for (int n = 0; n < N; n++) {
    uint32_t sum = tak(14 + (n & 3), 10, 5);
    sum += ackermann(2, 40 + (n & 15)) + ackermann(3, 3);
    sum += hanoi(12, 0, 1 + (n & 1));
    for (int i = 0; i < 4; i++) sum = walk(root, operations[i], sum);
    sum += height(root);
    for (int i = 0; i < 4000; i++) {
      sum = mixed(sum, i ^ n);
      sum = twice(operations[sum >> 30], sum, i);
    }
    checksum = checksum * 31 + sum;
  }
  return checksum;
}
