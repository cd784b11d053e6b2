/* SPDX-License-Identifier: Apache-2.0 */
/* Text and numbers to standard output. */

#include "tercet.h"

void tercet_puts(const char *text) {
  size_t length = 0;
  while (text[length] != 0) length++;
  tercet_write(1, text, length);
}

void tercet_put_unsigned(uint32_t value) {
  char digits[10];
  size_t first = sizeof digits;
  do {
    digits[--first] = (char)('0' + value % 10);
    value /= 10;
  } while (value != 0);
  tercet_write(1, digits + first, sizeof digits - first);
}

void tercet_put_signed(int32_t value) {
  if (value < 0) tercet_puts("-");
  tercet_put_unsigned(value < 0 ? 0u - (uint32_t)value : (uint32_t)value);
}

void tercet_put_hex(uint32_t value) {
  char digits[8];
  for (int i = 0; i < 8; i++) digits[i] = "0123456789abcdef"[value >> (28 - 4 * i) & 15];
  tercet_write(1, digits, sizeof digits);
}
