// SPDX-License-Identifier: Apache-2.0

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sections.h"

// Copies, moves, sets and compares at every alignment of source and destination.
static unsigned at_every_alignment(void) {
  static unsigned char from[80], to[80];
  unsigned hash = 0;
  for (int target = 0; target < 4; target++)
    for (int source = 0; source < 4; source++)
      for (int length = 0; length < 40; length += 3) {
        for (int i = 0; i < 80; i++) from[i] = i * 7 + 1;
        memset(to, 0xee, sizeof to);
        memcpy(to + target, from + source, length);
        memset(to + target + 41, length, source);
        memmove(from + 8 + target, from + 8 + source, length);
        memmove(to + 44 + source, to + target, 30);
        for (int i = 0; i < 80; i++) hash = hash * 33 + to[i] * 3 + from[i];
        hash += (memcmp(to, from, 80) > 0) + 2 * (memcmp(to + target, to + target, length) == 0);
        unsigned char *byte = memchr(to, 0x40, sizeof to);
        hash += byte ? (unsigned)(byte - to) : 99;
      }
  return hash;
}

static void number(const char *text, int base) {
  char *end;
  errno = 0;
  long n = strtol(text, &end, base);
  printf("%s/%d: %ld [%s] %d", text, base, n, end, errno == ERANGE);
  errno = 0;
  printf(" %lu %lld\n", strtoul(text, 0, base), strtoll(text, 0, base));
}

void strings(void) {
  printf("blocks %x\n", at_every_alignment());
  char text[64] = "one,two;;three four";
  printf("%u %d %d %s %s %s\n", (unsigned)strlen(text), strcmp(text, "one") > 0,
         strncmp(text, "one", 3), strchr(text, ';'), strrchr(text, 'e'), strstr(text, "thr"));
  printf("%u %u %s\n", (unsigned)strspn(text, "eno"), (unsigned)strcspn(text, ";"),
         strpbrk(text, "r "));
  for (char *word = strtok(text, ",; "); word; word = strtok(0, ",; ")) printf("<%s>", word);
  char joined[20] = "ab";
  strcat(joined, "cd");
  strncat(joined, "efgh", 2);
  strncpy(joined + 10, "xyz", 8);
  printf(" %s %s %d\n", joined, joined + 10, joined[17]);

  number("123", 10);
  number("-0x7fffffff!", 16);
  number("  +077", 0);
  number("0x", 0);
  number("2147483648", 10);
  number("-2147483649", 10);
  number("zz", 36);
  number("99999999999999999999", 10);

  char small[8];
  int wanted = snprintf(small, sizeof small, "%d-%s-%x", -77, "abcdef", 0xbeef);
  printf("%d [%s] %d\n", wanted, small, snprintf(0, 0, "%08.3f", 3.5));
  int a = 0, b = 0, count;
  char word[8] = "";
  count = sscanf("17 0x1f pear", "%d %i %7s", &a, &b, word);
  printf("%d %d %d %s\n", count, a, b, word);
  for (int c = 0; c < 128; c += 5)
    printf("%x", isalpha(c) ? 1 : isdigit(c) ? 2 : isspace(c) ? 3 : 0);
  printf(" %c%c\n", toupper('q'), tolower('Q'));
}
