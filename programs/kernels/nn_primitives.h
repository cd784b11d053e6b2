/* SPDX-License-Identifier: Apache-2.0 */
/* The steps that Xtdot has instructions for, each group also in plain C: see tercet_nn.h for the
   macros that choose.

   The plain dots and shuffles are for what is left over; where they would be a kernel's heart,
   the kernel has another shape for plain C (#ifdef NN_NO_DOTS). */

#ifndef NN_PRIMITIVES_H
#define NN_PRIMITIVES_H

#include "nn_types.h"

#ifdef NN_PLAIN
#define NN_NO_DOTS
#define NN_NO_REQUANTIZE
#define NN_NO_SHUFFLES
#endif

#ifndef NN_PLAIN
#include "xtdot.h"
#endif

/* Lane `lane` of a word, sign-extended: two shifts. */
KERNEL int32_t nn_byte(uint32_t word, int lane) { return (int32_t)(word << (24 - 8 * lane)) >> 24; }
KERNEL int32_t nn_nibble(uint32_t word, int lane) {
  return (int32_t)(word << (28 - 4 * lane)) >> 28;
}

/* Dots. nn_dot8: four bytes by four bytes; nn_dot4: eight nibbles by eight nibbles; nn_dot84l
   and nn_dot84h: four bytes of a by the low (high) four nibbles of b. */
#ifndef NN_NO_DOTS
#define nn_dot8 xt_dota8_ss
#define nn_dot4 xt_dota4_ss
#define nn_dot84l xt_dota84l_ss
#define nn_dot84h xt_dota84h_ss
/* The same, starting at 0. */
#define nn_first8 xt_dot8_ss
#define nn_first4 xt_dot4_ss
#define nn_first84l xt_dot84l_ss
#define nn_first84h xt_dot84h_ss
#else
KERNEL int32_t nn_dot8(int32_t sum, uint32_t a, uint32_t b) {
  for (int lane = 0; lane < 4; lane++) sum += nn_byte(a, lane) * nn_byte(b, lane);
  return sum;
}
KERNEL int32_t nn_dot4(int32_t sum, uint32_t a, uint32_t b) {
  for (int lane = 0; lane < 8; lane++) sum += nn_nibble(a, lane) * nn_nibble(b, lane);
  return sum;
}
KERNEL int32_t nn_dot84l(int32_t sum, uint32_t a, uint32_t b) {
  for (int lane = 0; lane < 4; lane++) sum += nn_byte(a, lane) * nn_nibble(b, lane);
  return sum;
}
KERNEL int32_t nn_dot84h(int32_t sum, uint32_t a, uint32_t b) { return nn_dot84l(sum, a, b >> 16); }
KERNEL int32_t nn_first8(uint32_t a, uint32_t b) { return nn_dot8(0, a, b); }
KERNEL int32_t nn_first4(uint32_t a, uint32_t b) { return nn_dot4(0, a, b); }
KERNEL int32_t nn_first84l(uint32_t a, uint32_t b) { return nn_dot84l(0, a, b); }
KERNEL int32_t nn_first84h(uint32_t a, uint32_t b) { return nn_dot84h(0, a, b); }
#endif

/* round(sum * multiplier / 2^(31 + shift)) as xt.rqd rounds, in plain C.

   The first step's nudges (2^30, and 1 - 2^30 then toward zero) both come to adding 2^30 and
   rounding down. The second rounds half away from zero: a negative value is lowered by one, then
   half up. Halving twice keeps the sum from overflowing. It saturates at no value: a multiplier
   is never -2^31. */
KERNEL int32_t nn_scale(int32_t sum, int32_t multiplier, int shift) {
  int64_t product = (int64_t)sum * multiplier + (1 << 30);
  int32_t value = (int32_t)(product >> 31);
  if (shift == 0) return value;
  value += value >> 31;
  return ((value >> (shift - 1)) + 1) >> 1;
}

/* Without branches: the bounds are within 9 bits of a value that may have 32. */
KERNEL int32_t nn_clamp(int32_t value, int32_t lo, int32_t hi) {
  value = value < lo ? lo : value;
  return value > hi ? hi : value;
}

/* From a sum to an activation: `zero_point`, lo and hi are those in `parameters`, again, so that
   plain C finds constants where the caller has them. */
KERNEL int32_t nn_requantize(int32_t sum, int32_t multiplier, uint32_t parameters, int zero_point,
                             int lo, int hi) {
#ifndef NN_NO_REQUANTIZE
  (void)zero_point, (void)lo, (void)hi;
  return xt_rqd(sum, multiplier, parameters);
#else
  return nn_clamp(nn_scale(sum, multiplier, parameters & 31) + zero_point, lo, hi);
#endif
}

/* Shuffles, as xtdot.h names them. */
#ifndef NN_NO_SHUFFLES
#define nn_zip8l xt_zip8l
#define nn_zip8h xt_zip8h
#define nn_pack16ll xt_pack16ll
#define nn_pack16hl xt_pack16hl
#define nn_pack16lh xt_pack16lh
#define nn_pack16hh xt_pack16hh
#define nn_pack4 xt_pack4
#else
KERNEL uint32_t nn_zip8l(uint32_t a, uint32_t b) {
  return (a & 0xff) | (b & 0xff) << 8 | (a & 0xff00) << 8 | (b & 0xff00) << 16;
}
KERNEL uint32_t nn_zip8h(uint32_t a, uint32_t b) { return nn_zip8l(a >> 16, b >> 16); }
KERNEL uint32_t nn_pack16ll(uint32_t a, uint32_t b) { return (a & 0xffff) | b << 16; }
KERNEL uint32_t nn_pack16hl(uint32_t a, uint32_t b) { return a >> 16 | b << 16; }
KERNEL uint32_t nn_pack16lh(uint32_t a, uint32_t b) { return (a & 0xffff) | (b >> 16) << 16; }
KERNEL uint32_t nn_pack16hh(uint32_t a, uint32_t b) { return a >> 16 | (b >> 16) << 16; }
/* The low nibbles of four bytes as a halfword. */
KERNEL uint32_t nn_low_nibbles(uint32_t bytes) {
  uint32_t pairs = (bytes & 0x0f0f0f0f) | (bytes & 0x0f0f0f0f) >> 4;
  return (pairs & 0xff) | (pairs >> 8 & 0xff00);
}
KERNEL uint32_t nn_pack4(uint32_t a, uint32_t b) {
  return nn_low_nibbles(a) | nn_low_nibbles(b) << 16;
}
#endif

#endif
