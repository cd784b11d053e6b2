/* SPDX-License-Identifier: Apache-2.0 */
/* The standard streams that picolibc leaves to the platform, over the host interface.

   Output is gathered into lines, since each write is a call to the host; a last line needs its
   newline or an fflush to be seen. */

#include <stdio.h>

#include "tercet.h"

enum { STANDARD_OUTPUT = 1, LINE_SIZE = 128 };

static char line[LINE_SIZE];
static size_t length;

static int flush(FILE *file) {
  (void)file;
  if (length != 0) tercet_write(STANDARD_OUTPUT, line, length);
  length = 0;
  return 0;
}

static int put(char character, FILE *file) {
  line[length++] = character;
  if (character == '\n' || length == LINE_SIZE) flush(file);
  return (unsigned char)character;
}

/* There is no input: every read meets the end of the file. */
static int get(FILE *file) {
  (void)file;
  return _FDEV_EOF;
}

static FILE console = FDEV_SETUP_STREAM(put, get, flush, _FDEV_SETUP_RW);

FILE *const stdin = &console;
FILE *const stdout = &console;
FILE *const stderr = &console;
