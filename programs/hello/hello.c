/* SPDX-License-Identifier: Apache-2.0 */
/* C's own printf on a bare core: picolibc formats, our runtime writes. */

#include <stdio.h>

#include "tercet.h"

int main(void) {
  uint32_t start = tercet_instructions();
  printf("hello from %s, %d bits\n", "rv32im", (int)(8 * sizeof(void *)));
  printf("that took %lu instructions\n", (unsigned long)(tercet_instructions() - start));
  return 0;
}
