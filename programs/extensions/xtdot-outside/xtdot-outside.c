/* SPDX-License-Identifier: Apache-2.0 */
/* What eleven instructions of Xtdot compute, written after docs/XTDOT.md. */

#include "tercet-extension.h"

TERCET_EXTENSION;

static int32_t unsigned_lane(uint32_t word, int lane, int bits) {
  return (int32_t)(word >> lane * bits & ((1u << bits) - 1));
}

static int32_t signed_lane(uint32_t word, int lane, int bits) {
  return (int32_t)(word << (32 - bits - lane * bits)) >> (32 - bits);
}

/* Dot products onto rd. No sum of products leaves 20 bits; what wraps is rd. */

uint32_t dota8_us(tercet_call *call) {
  int32_t sum = 0;
  for (int i = 0; i < 4; i++) sum += unsigned_lane(call->rs1, i, 8) * signed_lane(call->rs2, i, 8);
  return call->rd + (uint32_t)sum;
}

uint32_t dota8_uu(tercet_call *call) {
  int32_t sum = 0;
  for (int i = 0; i < 4; i++) {
    sum += unsigned_lane(call->rs1, i, 8) * unsigned_lane(call->rs2, i, 8);
  }
  return call->rd + (uint32_t)sum;
}

uint32_t dota4_us(tercet_call *call) {
  int32_t sum = 0;
  for (int i = 0; i < 8; i++) sum += unsigned_lane(call->rs1, i, 4) * signed_lane(call->rs2, i, 4);
  return call->rd + (uint32_t)sum;
}

/* Bytes of rs1 by the four nibbles of rs2 from `first` on. */
static uint32_t dota84_us(const tercet_call *call, int first) {
  int32_t sum = 0;
  for (int i = 0; i < 4; i++) {
    sum += unsigned_lane(call->rs1, i, 8) * signed_lane(call->rs2, first + i, 4);
  }
  return call->rd + (uint32_t)sum;
}

uint32_t dota84l_us(tercet_call *call) { return dota84_us(call, 0); }
uint32_t dota84h_us(tercet_call *call) { return dota84_us(call, 4); }

/* Shuffles. */

static uint32_t zip(uint32_t a, uint32_t b) {
  return (a & 0xff) | (b & 0xff) << 8 | (a & 0xff00) << 8 | (b & 0xff00) << 16;
}

uint32_t zip8l(tercet_call *call) { return zip(call->rs1, call->rs2); }
uint32_t zip8h(tercet_call *call) { return zip(call->rs1 >> 16, call->rs2 >> 16); }

uint32_t pack16ll(tercet_call *call) { return (call->rs1 & 0xffff) | call->rs2 << 16; }
uint32_t pack16hh(tercet_call *call) { return call->rs1 >> 16 | (call->rs2 & 0xffff0000); }

uint32_t pack4(tercet_call *call) {
  uint32_t packed = 0;
  for (int i = 0; i < 4; i++) {
    packed |= (call->rs1 >> 8 * i & 15) << 4 * i;
    packed |= (call->rs2 >> 8 * i & 15) << (16 + 4 * i);
  }
  return packed;
}

/* Requantization: rs3 holds shift, zero point, lo and hi. Neither the product nor half of the last
   bit is above 2^62, so that their sum has room in 64 bits. */
uint32_t rqsu(tercet_call *call) {
  int shift = call->rs3 & 31;
  int64_t zero_point = call->rs3 >> 8 & 255, lo = call->rs3 >> 16 & 255, hi = call->rs3 >> 24;

  int64_t product = (int64_t)(int32_t)call->rs1 * (int32_t)call->rs2;
  int64_t value = ((product + ((int64_t)1 << (30 + shift))) >> (31 + shift)) + zero_point;
  if (value < lo) value = lo;
  if (value > hi) value = hi; /* last, so that hi wins where lo is above it */
  return (uint32_t)value;
}
