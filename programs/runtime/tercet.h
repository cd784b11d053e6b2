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

/* A region of the profile, from here to its end: `tercet profile` tells how often it was entered and
   what that took. Regions may lie in one another and reach over calls. The name is a string literal
   without % and quotes, of at most 256 bytes. They cost no cycle: what is here is a label, and a note
   in a section that is not loaded. */
#define TERCET_REGION_BEGIN(name) TERCET_REGION_MARK("1", name)
/* Ends the innermost region, or the one of that name and all in it. */
#define TERCET_REGION_END(...) TERCET_REGION_MARK("2", "" __VA_ARGS__)

#define TERCET_REGION_MARK(kind, name)              \
  __asm__ volatile(                                 \
      ".pushsection .tercet.regions,\"R\",@progbits\n" \
      ".balign 4\n.4byte 7919f, " kind               \
      "\n.asciz \"" name                             \
      "\"\n.balign 4\n.popsection\n7919:" ::        \
          : "memory")

/* Instructions retired, modulo 2^32: subtract two readings. */
static inline uint32_t tercet_instructions(void) {
  uint32_t value;
  __asm__ volatile("csrr %0, minstret" : "=r"(value)::"memory");
  return value;
}

#endif
