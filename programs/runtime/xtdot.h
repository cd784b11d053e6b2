/* SPDX-License-Identifier: Apache-2.0 */
/* Xtdot from C: one inline function per instruction.

   `.insn` spells the encodings out, so any assembler for RISC-V accepts them without an -march
   flag. Lane 0 is the least significant; every sum wraps modulo 2^32. The instructions neither
   trap nor touch memory; `volatile` is for the order alone. At plain -O2 gcc 12 otherwise moves
   dots apart until a 4x4 tile of sums no longer fits the registers, and digits-int8-xtdot takes
   34,100 cycles an image instead of 27,200. */

#ifndef XTDOT_H
#define XTDOT_H

#include <stdint.h>

/* Dot products.

   xt_dot{a}{8,4,84l,84h}_{ss,us,su,uu}: `a` adds to `sum`, without it the sum starts at zero.

     8     a and b each hold four 8-bit lanes
     4     a and b each hold eight 4-bit lanes
     84l   a holds four 8-bit lanes, b's nibbles 0 to 3 the four 4-bit lanes
     84h   the same with b's nibbles 4 to 7

   The suffix says which operand is signed (s) or unsigned (u): first a's lanes, then b's. */

#define XT_DOT(name, funct7)                                    \
  static inline int32_t xt_dot##name(uint32_t a, uint32_t b) {  \
    int32_t sum;                                                \
    __asm__ volatile(".insn r 0x2b, 5, " #funct7 ", %0, %1, %2" \
                     : "=r"(sum)                                \
                     : "r"(a), "r"(b));                         \
    return sum;                                                 \
  }

#define XT_DOTA(name, funct7)                                                \
  static inline int32_t xt_dota##name(int32_t sum, uint32_t a, uint32_t b) { \
    __asm__ volatile(".insn r 0x2b, 5, " #funct7 ", %0, %1, %2"              \
                     : "+r"(sum)                                             \
                     : "r"(a), "r"(b));                                      \
    return sum;                                                              \
  }

XT_DOT(8_ss, 0x00)
XT_DOT(8_us, 0x01)
XT_DOT(8_su, 0x02)
XT_DOT(8_uu, 0x03)
XT_DOT(4_ss, 0x04)
XT_DOT(4_us, 0x05)
XT_DOT(4_su, 0x06)
XT_DOT(4_uu, 0x07)
XT_DOT(84l_ss, 0x08)
XT_DOT(84l_us, 0x09)
XT_DOT(84l_su, 0x0a)
XT_DOT(84l_uu, 0x0b)
XT_DOT(84h_ss, 0x0c)
XT_DOT(84h_us, 0x0d)
XT_DOT(84h_su, 0x0e)
XT_DOT(84h_uu, 0x0f)

XT_DOTA(8_ss, 0x10)
XT_DOTA(8_us, 0x11)
XT_DOTA(8_su, 0x12)
XT_DOTA(8_uu, 0x13)
XT_DOTA(4_ss, 0x14)
XT_DOTA(4_us, 0x15)
XT_DOTA(4_su, 0x16)
XT_DOTA(4_uu, 0x17)
XT_DOTA(84l_ss, 0x18)
XT_DOTA(84l_us, 0x19)
XT_DOTA(84l_su, 0x1a)
XT_DOTA(84l_uu, 0x1b)
XT_DOTA(84h_ss, 0x1c)
XT_DOTA(84h_us, 0x1d)
XT_DOTA(84h_su, 0x1e)
XT_DOTA(84h_uu, 0x1f)

#undef XT_DOT
#undef XT_DOTA

/* Requantization.

   From an int32 accumulator to a clamped 8-bit (or narrower) value:

     clamp(round(accumulator * multiplier / 2^(31 + shift)) + zero point, lo, hi)

   `multiplier` is Q31; `parameters` comes from xt_requantize_parameters.

     xt_rqd   rounds twice, as TensorFlow Lite does; zero point, lo and hi are int8
     xt_rqs   rounds once, ties toward plus infinity; zero point, lo and hi are int8
     xt_rqdu  as xt_rqd with uint8
     xt_rqsu  as xt_rqs with uint8 */

/* `shift` is 0 to 31; the others are int8 or uint8, as the instruction reads them. */
static inline uint32_t xt_requantize_parameters(int shift, int zero_point, int lo, int hi) {
  return ((uint32_t)shift & 31) | ((uint32_t)zero_point & 255) << 8 |
         ((uint32_t)lo & 255) << 16 | ((uint32_t)hi & 255) << 24;
}

#define XT_REQUANTIZE(name, funct2)                                         \
  static inline int32_t xt_##name(int32_t accumulator, int32_t multiplier,  \
                                  uint32_t parameters) {                    \
    int32_t value;                                                          \
    __asm__ volatile(".insn r4 0x2b, 6, " #funct2 ", %0, %1, %2, %3"        \
                     : "=r"(value)                                          \
                     : "r"(accumulator), "r"(multiplier), "r"(parameters)); \
    return value;                                                           \
  }

XT_REQUANTIZE(rqd, 0)
XT_REQUANTIZE(rqs, 1)
XT_REQUANTIZE(rqdu, 2)
XT_REQUANTIZE(rqsu, 3)

#undef XT_REQUANTIZE

/* Lane shuffles.

   Results from least significant; b is a byte, h a halfword.

     xt_zip8l     a.b0, b.b0, a.b1, b.b1
     xt_zip8h     a.b2, b.b2, a.b3, b.b3
     xt_pack16ll  a.h0, b.h0
     xt_pack16hl  a.h1, b.h0
     xt_pack16lh  a.h0, b.h1
     xt_pack16hh  a.h1, b.h1
     xt_pack4     the low nibbles of a's four bytes, then of b's four bytes */

#define XT_SHUFFLE(name, funct7)                                \
  static inline uint32_t xt_##name(uint32_t a, uint32_t b) {    \
    uint32_t lanes;                                             \
    __asm__ volatile(".insn r 0x2b, 7, " #funct7 ", %0, %1, %2" \
                     : "=r"(lanes)                              \
                     : "r"(a), "r"(b));                         \
    return lanes;                                               \
  }

XT_SHUFFLE(zip8l, 0)
XT_SHUFFLE(zip8h, 1)
XT_SHUFFLE(pack16ll, 2)
XT_SHUFFLE(pack16hl, 3)
XT_SHUFFLE(pack16lh, 4)
XT_SHUFFLE(pack16hh, 5)
XT_SHUFFLE(pack4, 6)

#undef XT_SHUFFLE

#endif
