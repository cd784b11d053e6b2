// SPDX-License-Identifier: Apache-2.0

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "sections.h"

// Cores without A are not offered the library calls that would stand in for it, so there the same
// is computed plainly: what is printed must not differ.
#ifdef __riscv_atomic
#define EXCHANGE(p, v) __atomic_exchange_n(p, v, __ATOMIC_SEQ_CST)
#define ADD(p, v) __atomic_fetch_add(p, v, __ATOMIC_RELAXED)
#define SUB(p, v) __atomic_fetch_sub(p, v, __ATOMIC_ACQUIRE)
#define AND(p, v) __atomic_fetch_and(p, v, __ATOMIC_RELEASE)
#define OR(p, v) __atomic_fetch_or(p, v, __ATOMIC_ACQ_REL)
#define XOR(p, v) __atomic_fetch_xor(p, v, __ATOMIC_SEQ_CST)
#define NAND(p, v) __atomic_fetch_nand(p, v, __ATOMIC_SEQ_CST)
#define SWAP_IF(p, old, v) \
  __atomic_compare_exchange_n(p, old, v, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)
#else
static uint32_t replace(volatile uint32_t *p, uint32_t value) {
  uint32_t old = *p;
  *p = value;
  return old;
}
static bool replace_if(volatile uint32_t *p, uint32_t *old, uint32_t value) {
  bool is_same = *p == *old;
  if (is_same) *p = value;
  *old = is_same ? *old : *p;
  return is_same;
}
#define EXCHANGE(p, v) replace(p, v)
#define ADD(p, v) replace(p, *(p) + (v))
#define SUB(p, v) replace(p, *(p) - (v))
#define AND(p, v) replace(p, *(p) & (v))
#define OR(p, v) replace(p, *(p) | (v))
#define XOR(p, v) replace(p, *(p) ^ (v))
#define NAND(p, v) replace(p, ~(*(p) & (v)))
#define SWAP_IF(p, old, v) replace_if(p, old, v)
#endif

void atomics(void) {
  static volatile uint32_t cell = 0x12345678;
  uint32_t seen[8];
  seen[0] = EXCHANGE(&cell, 0xdeadbeef);
  seen[1] = ADD(&cell, 0x11111111);
  seen[2] = SUB(&cell, 3);
  seen[3] = AND(&cell, 0xf0f0ffff);
  seen[4] = OR(&cell, 0x0000000f);
  seen[5] = XOR(&cell, 0xffffffff);
  seen[6] = NAND(&cell, 0x0fffffff);
  seen[7] = cell;
  for (int i = 0; i < 8; i++) printf("%08lx ", (unsigned long)seen[i]);
  uint32_t expected = 1;
  bool first = SWAP_IF(&cell, &expected, 2);
  bool second = SWAP_IF(&cell, &expected, 2);
  printf("%d %d %08lx %08lx\n", first, second, (unsigned long)expected, (unsigned long)cell);

  // A lock that is taken and given back, as two tasks would.
  static volatile uint32_t lock, guarded;
  for (int i = 0; i < 100; i++) {
    while (EXCHANGE(&lock, 1) != 0) {
    }
    guarded += i;
    lock = 0;
  }
  printf("guarded %lu\n", (unsigned long)guarded);
}
