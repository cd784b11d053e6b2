/* SPDX-License-Identifier: Apache-2.0 */
/* What dotm and dotma compute: `data` is the word that Tercet has loaded. */

#include "tercet-extension.h"

TERCET_EXTENSION;

static int32_t lane(uint32_t word, int index, int bits) {
  return (int32_t)(word << (32 - bits - index * bits)) >> (32 - bits);
}

/* rd is 0 for the rows that do not read it: dotm8.ss is dotma8.ss onto 0. */
static uint32_t dot(const tercet_call *call, int lanes) {
  int32_t sum = 0;
  for (int i = 0; i < lanes; i++) {
    sum += lane(call->data, i, 32 / lanes) * lane(call->rs2, i, 32 / lanes);
  }
  return call->rd + (uint32_t)sum;
}

uint32_t dotm8_ss(tercet_call *call) { return dot(call, 4); }
uint32_t dotm4_ss(tercet_call *call) { return dot(call, 8); }
