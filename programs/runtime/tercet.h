/* SPDX-License-Identifier: Apache-2.0 */
/* What a bare program can ask of the host and of the core: output, exit, counters. */

#ifndef TERCET_H
#define TERCET_H

#include <stddef.h>
#include <stdint.h>

/* Ends the run; 0 is success. Codes above 255 reach the shell as 255. */
__attribute__((noreturn)) void exit(int code);

/* Writes `length` bytes to the host's file descriptor (1 output, 2 errors).
   Returns the number of bytes written, or a negative Linux error number. */
int tercet_write(int descriptor, const void *bytes, size_t length);

/* Standard output, unbuffered: one host call each. */
void tercet_puts(const char *text); /* without a newline, unlike C's puts */
void tercet_put_unsigned(uint32_t value);
void tercet_put_signed(int32_t value);
void tercet_put_hex(uint32_t value); /* always eight lower-case digits */

/* Cycles since the core's counter started, modulo 2^32: subtract two readings. */
static inline uint32_t tercet_cycles(void) {
  uint32_t value;
  __asm__ volatile("csrr %0, mcycle" : "=r"(value)::"memory");
  return value;
}

/* Instructions retired, modulo 2^32: subtract two readings. */
static inline uint32_t tercet_instructions(void) {
  uint32_t value;
  __asm__ volatile("csrr %0, minstret" : "=r"(value)::"memory");
  return value;
}

#endif
