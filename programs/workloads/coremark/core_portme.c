/* SPDX-License-Identifier: Apache-2.0 */
/* CoreMark as a workload: ITERATIONS of its performance run, of which it prints the checks. */
#include <stdarg.h>

#include "coremark.h"
#ifndef ITERATIONS
#define ITERATIONS 100
#endif

int main(void);

int work(void) { return main(); }

/* Volatile, so that no compiler knows them. All zero asks for the performance run; the last, 0, for
   all three algorithms. */
volatile ee_s32 seed1_volatile = 0;
volatile ee_s32 seed2_volatile = 0;
volatile ee_s32 seed3_volatile = 0x66;
volatile ee_s32 seed4_volatile = ITERATIONS;
volatile ee_s32 seed5_volatile = 0;

ee_u32 default_num_contexts = 1;

/* What will be printed, in one piece: Spike's guests wait thousands of instructions for each write. */
static char report[512];
static unsigned length;

static void put(char character) {
  if (length < sizeof report - 1) report[length++] = character;
}

static void put_number(ee_u32 value, ee_u32 base, int width) {
  char digits[11];
  int at = 10;
  digits[at] = 0;
  do {
    digits[--at] = "0123456789abcdef"[value % base];
    value /= base;
  } while (value || at > 10 - width);
  while (digits[at]) put(digits[at++]);
}

static int has(const char *text, const char *part) {
  for (; *text; text++) {
    int at = 0;
    while (part[at] && text[at] == part[at]) at++;
    if (!part[at]) return 1;
  }
  return 0;
}

/* Keeps only lines about checksums: the others would complain of a time that nobody took. Their
   values are %u, %d and %04x. */
int ee_printf(const char *format, ...) {
  va_list values;
  if (!has(format, "crc")) return 0;
  va_start(values, format);
  for (; *format; format++) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    do format++; while (*format >= '0' && *format <= '9');
    put_number(va_arg(values, ee_u32), *format == 'x' ? 16 : 10, *format == 'x' ? 4 : 1);
  }
  va_end(values);
  return 0;
}

void portable_init(core_portable *port, int *argc, char *argv[]) {
  (void)argc;
  (void)argv;
  port->is_set_up = 1;
}

void portable_fini(core_portable *port) {
  port->is_set_up = 0;
  put_str(report);
}

/* Who runs us takes the time. */
void start_time(void) {}
void stop_time(void) {}
CORE_TICKS get_time(void) { return 0; }
secs_ret time_in_secs(CORE_TICKS ticks) { return ticks; }
