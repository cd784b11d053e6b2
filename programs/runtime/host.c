/* SPDX-License-Identifier: Apache-2.0 */
/* The host-target interface (HTIF): two 64-bit words that the host finds by symbol.

   A store of an odd value to `tohost` exits with code value >> 1; any other value is the
   address of eight 64-bit words {number, argument 0, 1, 2 ...}. The host puts the result in
   word 0 and makes `fromhost` nonzero. */

#include "tercet.h"

enum { SYSTEM_CALL_WRITE = 64 };

__attribute__((section(".tohost"), aligned(64))) volatile uint64_t tohost;
__attribute__((section(".tohost"), aligned(64))) volatile uint64_t fromhost;

static volatile uint64_t request[8] __attribute__((aligned(64)));

/* The host acts on the store to the low word, so the high word goes first. */
static void send(uint32_t value) {
  volatile uint32_t *words = (volatile uint32_t *)&tohost;
  words[1] = 0;
  words[0] = value;
}

void exit(int code) {
  for (;;) send((uint32_t)code << 1 | 1);
}

int tercet_write(int descriptor, const void *bytes, size_t length) {
  request[0] = SYSTEM_CALL_WRITE;
  request[1] = (uint32_t)descriptor;
  request[2] = (uintptr_t)bytes;
  request[3] = length;
  __asm__ volatile("fence" ::: "memory"); /* the bytes must be in memory before the call */
  send((uint32_t)(uintptr_t)request);
  while (fromhost == 0) continue;
  fromhost = 0;
  return (int)request[0];
}
