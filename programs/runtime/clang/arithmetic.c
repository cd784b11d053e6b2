/* SPDX-License-Identifier: Apache-2.0 */
/* Multiplication and division for cores without M, which clang calls by these names.

   Results are those of mul, div, divu, rem and remu, division by zero and overflow included. No
   function multiplies or divides itself, nor has a loop that a compiler would take for that. */

#include <stdint.h>

static uint32_t magnitude(int32_t value) {
  return value < 0 ? 0u - (uint32_t)value : (uint32_t)value;
}

uint32_t __mulsi3(uint32_t left, uint32_t right) {
  uint32_t many = left > right ? left : right;
  uint32_t product = 0;
  for (uint32_t few = left > right ? right : left; few != 0; few >>= 1, many <<= 1) {
    if ((few & 1) != 0) product += many;
  }
  return product;
}

/* The quotient; what is left goes to `rest`. */
static uint32_t divide(uint32_t value, uint32_t by, uint32_t *rest) {
  uint32_t quotient = 0;
  uint32_t bit = 1;
  *rest = value;
  if (by == 0) return UINT32_MAX;
  while (by < value && (by >> 31) == 0) {
    by <<= 1;
    bit <<= 1;
  }
  for (; bit != 0; bit >>= 1, by >>= 1) {
    if (value < by) continue;
    value -= by;
    quotient |= bit;
  }
  *rest = value;
  return quotient;
}

uint32_t __udivsi3(uint32_t value, uint32_t by) {
  uint32_t rest;
  return divide(value, by, &rest);
}

uint32_t __umodsi3(uint32_t value, uint32_t by) {
  uint32_t rest;
  divide(value, by, &rest);
  return rest;
}

int32_t __divsi3(int32_t value, int32_t by) {
  uint32_t rest;
  uint32_t quotient = divide(magnitude(value), magnitude(by), &rest);
  return (int32_t)(by != 0 && (value < 0) != (by < 0) ? 0u - quotient : quotient);
}

int32_t __modsi3(int32_t value, int32_t by) {
  uint32_t rest;
  divide(magnitude(value), magnitude(by), &rest);
  return (int32_t)(value < 0 ? 0u - rest : rest);
}
