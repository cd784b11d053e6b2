/* SPDX-License-Identifier: Apache-2.0 */
/* What of C's string.h works on memory and texts alone; for clang, which brings no library.

   With gcc, picolibc's own header is found. */

#ifndef TERCET_STRING_H
#define TERCET_STRING_H

#include <stddef.h>

#ifdef __cplusplus
#define restrict __restrict
extern "C" {
#endif

void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int value, size_t length);
int memcmp(const void *left, const void *right, size_t length);
void *memchr(const void *memory, int value, size_t length);

size_t strlen(const char *text);
size_t strnlen(const char *text, size_t limit);
char *strcpy(char *restrict to, const char *restrict from);
char *strncpy(char *restrict to, const char *restrict from, size_t length);
char *strcat(char *restrict to, const char *restrict from);
char *strncat(char *restrict to, const char *restrict from, size_t length);
int strcmp(const char *left, const char *right);
int strncmp(const char *left, const char *right, size_t length);
char *strchr(const char *text, int character);
char *strrchr(const char *text, int character);
char *strstr(const char *text, const char *part);
size_t strspn(const char *text, const char *accepted);
size_t strcspn(const char *text, const char *refused);
char *strpbrk(const char *text, const char *wanted);

#ifdef __cplusplus
}
#undef restrict
#endif

#endif
