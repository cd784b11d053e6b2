// SPDX-License-Identifier: Apache-2.0

#include <stdio.h>

#include "sections.h"

int main(void) {
  printing();
  allocation();
  jumps();
  wide_integers();
  real_numbers();
  sorting();
  strings();
  recursion();
  atomics();
  puts("end");
  return 42;
}
