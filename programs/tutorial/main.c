// SPDX-License-Identifier: Apache-2.0
// Runs a step on the input, and ends with 0 if the output is what numpy computed.

#include "layer.h"
#include "tercet.h"

static int8_t output[HEIGHT * WIDTH * OUTPUTS];

__attribute__((weak)) void prepare(const struct layer *l) { (void)l; }

int main(void) {
  prepare(&layer);
  TERCET_REGION_BEGIN("conv");
  conv(&layer, input, output);
  TERCET_REGION_END("conv");
  uint32_t sum = 0;
  for (unsigned i = 0; i < sizeof output; i++) sum = sum * 31 + (uint8_t)output[i];
  if (sum == expected) return 0;
  tercet_puts("the output is wrong\n");
  return 1;
}
