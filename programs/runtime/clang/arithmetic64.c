/* SPDX-License-Identifier: Apache-2.0 */
/* 64-bit arithmetic that clang does not do in line: division, for cores without M multiplication
   too, and with -Oz shifts.

   Results are those of RV64's mul, div, divu, rem and remu, division by zero and overflow
   included. */

#include <stdint.h>

static uint64_t magnitude(int64_t value) {
  return value < 0 ? 0u - (uint64_t)value : (uint64_t)value;
}

static uint32_t low(uint64_t value) { return (uint32_t)value; }
static uint32_t high(uint64_t value) { return (uint32_t)(value >> 32); }
static uint64_t pair(uint32_t high, uint32_t low) { return (uint64_t)high << 32 | low; }

uint64_t __muldi3(uint64_t left, uint64_t right) {
  uint64_t many = left > right ? left : right;
  uint64_t product = 0;
  for (uint64_t few = left > right ? right : left; few != 0; few >>= 1, many <<= 1) {
    if ((few & 1) != 0) product += many;
  }
  return product;
}

/* The quotient; what is left goes to `rest`. */
static uint64_t divide(uint64_t value, uint64_t by, uint64_t *rest) {
  uint64_t quotient = 0;
  uint64_t bit = 1;
  *rest = value;
  if (by == 0) return UINT64_MAX;
  if (high(value) == 0 && high(by) == 0) {
    *rest = low(value) % low(by);
    return low(value) / low(by);
  }
  while (by < value && (by >> 63) == 0) {
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

uint64_t __udivdi3(uint64_t value, uint64_t by) {
  uint64_t rest;
  return divide(value, by, &rest);
}

uint64_t __umoddi3(uint64_t value, uint64_t by) {
  uint64_t rest;
  divide(value, by, &rest);
  return rest;
}

int64_t __divdi3(int64_t value, int64_t by) {
  uint64_t rest;
  uint64_t quotient = divide(magnitude(value), magnitude(by), &rest);
  return (int64_t)(by != 0 && (value < 0) != (by < 0) ? 0u - quotient : quotient);
}

int64_t __moddi3(int64_t value, int64_t by) {
  uint64_t rest;
  divide(magnitude(value), magnitude(by), &rest);
  return (int64_t)(value < 0 ? 0u - rest : rest);
}

/* Shifts by 0 to 63, in words: a shift of all 64 bits could be a call of the function itself. */

uint64_t __ashldi3(uint64_t value, int by) {
  if (by == 0) return value;
  if (by >= 32) return pair(low(value) << (by - 32), 0);
  return pair(high(value) << by | low(value) >> (32 - by), low(value) << by);
}

uint64_t __lshrdi3(uint64_t value, int by) {
  if (by == 0) return value;
  if (by >= 32) return pair(0, high(value) >> (by - 32));
  return pair(high(value) >> by, high(value) << (32 - by) | low(value) >> by);
}

int64_t __ashrdi3(int64_t value, int by) {
  uint32_t sign = value < 0 ? UINT32_MAX : 0;
  uint32_t top = high((uint64_t)value);
  if (by == 0) return value;
  if (by >= 32) return (int64_t)pair(sign, (uint32_t)((int32_t)top >> (by - 32)));
  return (int64_t)pair(
      (uint32_t)((int32_t)top >> by), top << (32 - by) | low((uint64_t)value) >> by);
}
