/* SPDX-License-Identifier: Apache-2.0 */
/* The functions of string.h beside those of memory.c, as C's standard defines them.

   They are plain loops over bytes, and built with -ffreestanding, so that no compiler takes a loop
   for the function that it is in. */

#include "string.h"

#include <stdint.h>

/* C's functions take a const pointer and give one into the same object that is not. */
static char *writable(const char *text) { return (char *)(uintptr_t)text; }

void *memchr(const void *memory, int value, size_t length) {
  const unsigned char *byte = memory;
  for (; length != 0; length--, byte++) {
    if (*byte == (unsigned char)value) return writable((const char *)byte);
  }
  return NULL;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length] != 0) length++;
  return length;
}

size_t strnlen(const char *text, size_t limit) {
  size_t length = 0;
  while (length < limit && text[length] != 0) length++;
  return length;
}

char *strcpy(char *restrict to, const char *restrict from) {
  size_t i = 0;
  do to[i] = from[i];
  while (from[i++] != 0);
  return to;
}

/* The rest of `to` is zeroed, and has no zero where `from` is as long or longer. */
char *strncpy(char *restrict to, const char *restrict from, size_t length) {
  size_t i = 0;
  for (; i < length && from[i] != 0; i++) to[i] = from[i];
  for (; i < length; i++) to[i] = 0;
  return to;
}

char *strcat(char *restrict to, const char *restrict from) {
  strcpy(to + strlen(to), from);
  return to;
}

char *strncat(char *restrict to, const char *restrict from, size_t length) {
  char *end = to + strlen(to);
  for (; length != 0 && *from != 0; length--) *end++ = *from++;
  *end = 0;
  return to;
}

int strcmp(const char *left, const char *right) {
  return strncmp(left, right, SIZE_MAX);
}

int strncmp(const char *left, const char *right, size_t length) {
  for (; length != 0; length--, left++, right++) {
    if (*left != *right) return (unsigned char)*left - (unsigned char)*right;
    if (*left == 0) break;
  }
  return 0;
}

char *strchr(const char *text, int character) {
  for (; *text != (char)character; text++) {
    if (*text == 0) return NULL;
  }
  return writable(text);
}

char *strrchr(const char *text, int character) {
  const char *last = NULL;
  do {
    if (*text == (char)character) last = text;
  } while (*text++ != 0);
  return writable(last);
}

char *strstr(const char *text, const char *part) {
  size_t length = strlen(part);
  for (; strncmp(text, part, length) != 0; text++) {
    if (*text == 0) return NULL;
  }
  return writable(text);
}

size_t strspn(const char *text, const char *accepted) {
  size_t length = 0;
  while (text[length] != 0 && strchr(accepted, text[length]) != NULL) length++;
  return length;
}

size_t strcspn(const char *text, const char *refused) {
  size_t length = 0;
  while (text[length] != 0 && strchr(refused, text[length]) == NULL) length++;
  return length;
}

char *strpbrk(const char *text, const char *wanted) {
  const char *found = text + strcspn(text, wanted);
  return *found == 0 ? NULL : writable(found);
}
