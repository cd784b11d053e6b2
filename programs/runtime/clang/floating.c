/* SPDX-License-Identifier: Apache-2.0 */
/* Single and double precision for cores without F and D, which clang calls by these names.

   Results are IEEE 754's, rounded to nearest, ties to even; every NaN is the quiet one that RISC-V
   calls canonical, and conversions to integers saturate as fcvt does. Both formats are unpacked
   into one wide number, computed there, and rounded once. */

#include <stdint.h>

/* How a format packs a number. */
typedef struct {
  int fraction; /* bits */
  int exponent; /* bits */
} format;

static const format single = {23, 8};
static const format twice = {52, 11};

typedef enum { ZERO, FINITE, INFINITE, NO_NUMBER } kind;

/* significand / 2^62 * 2^exponent; bit 62 is the highest of a finite significand, and bit 0 also
   stands for all that was shifted out below it. */
typedef struct {
  uint64_t significand;
  int32_t exponent;
  uint32_t sign;
  kind kind;
} number;

enum { TOP = 62 };

static const number nothing = {0, 0, 0, NO_NUMBER};

static int32_t highest(format f) { return (1 << f.exponent) - 1; }
static int32_t bias(format f) { return highest(f) >> 1; }

static uint64_t shift_right(uint64_t value, int32_t by) {
  if (by > 63) return value != 0;
  return by == 0 ? value : value >> by | ((value << (64 - by)) != 0);
}

/* Brings the highest bit of a significand that is not zero to its place. */
static number normal(number n) {
  if (n.significand >> 63 != 0) {
    n.significand = shift_right(n.significand, 1);
    n.exponent++;
  }
  for (; n.significand >> TOP == 0; n.exponent--) n.significand <<= 1;
  return n;
}

static number unpack(uint64_t bits, format f) {
  uint64_t fraction = bits & ((UINT64_C(1) << f.fraction) - 1);
  int32_t biased = (int32_t)(bits >> f.fraction) & highest(f);
  number n = {fraction << (TOP - f.fraction), biased - bias(f), 0, FINITE};
  n.sign = (uint32_t)(bits >> (f.fraction + f.exponent)) & 1;
  if (biased == highest(f)) {
    n.kind = fraction == 0 ? INFINITE : NO_NUMBER;
  } else if (biased != 0) {
    n.significand |= UINT64_C(1) << TOP;
  } else if (fraction == 0) {
    n.kind = ZERO;
  } else {
    n.exponent++;
    n = normal(n);
  }
  return n;
}

static uint64_t pack(number n, format f) {
  uint64_t infinity = (uint64_t)highest(f) << f.fraction;
  uint64_t sign = (uint64_t)n.sign << (f.fraction + f.exponent);
  if (n.kind == ZERO) return sign;
  if (n.kind == INFINITE) return sign | infinity;
  if (n.kind == NO_NUMBER) return infinity | UINT64_C(1) << (f.fraction - 1);
  int32_t biased = n.exponent + bias(f);
  if (biased >= highest(f)) return sign | infinity;
  if (biased <= 0) {
    n.significand = shift_right(n.significand, 1 - biased);
    biased = 1; /* of a subnormal number, whose highest bit is missing below */
  }
  int drop = TOP - f.fraction;
  uint64_t half = UINT64_C(1) << (drop - 1);
  uint64_t rest = n.significand & (2 * half - 1);
  uint64_t kept = n.significand >> drop;
  if (rest > half || (rest == half && (kept & 1) != 0)) kept++;
  /* The highest bit counts as one in the exponent, and so does a carry into it. */
  return sign | (((uint64_t)(biased - 1) << f.fraction) + kept);
}

/* ---- Arithmetic ---- */

static number negated(number n) {
  n.sign ^= 1;
  return n;
}

static number add(number a, number b) {
  if (a.kind == NO_NUMBER || b.kind == NO_NUMBER) return nothing;
  if (a.kind == INFINITE) return b.kind == INFINITE && a.sign != b.sign ? nothing : a;
  if (b.kind == INFINITE) return b;
  if (a.kind == ZERO && b.kind == ZERO) {
    a.sign &= b.sign;
    return a;
  }
  if (a.kind == ZERO) return b;
  if (b.kind == ZERO) return a;
  if (a.exponent < b.exponent ||
      (a.exponent == b.exponent && a.significand < b.significand)) {
    number larger = b;
    b = a;
    a = larger;
  }
  uint64_t other = shift_right(b.significand, a.exponent - b.exponent);
  if (a.sign == b.sign) {
    a.significand += other;
  } else {
    a.significand -= other;
    if (a.significand == 0) return (number){0, 0, 0, ZERO};
  }
  return normal(a);
}

static uint64_t product(uint32_t a, uint32_t b) { return (uint64_t)a * b; }

/* Bits 62 to 125 of the product of two significands. */
static uint64_t high_product(uint64_t a, uint64_t b) {
  uint32_t a0 = (uint32_t)a, a1 = (uint32_t)(a >> 32);
  uint32_t b0 = (uint32_t)b, b1 = (uint32_t)(b >> 32);
  uint64_t low = product(a0, b0);
  uint64_t middle = product(a1, b0) + (low >> 32); /* below 2^64 */
  uint64_t other = product(a0, b1) + (uint32_t)middle;
  uint64_t high = product(a1, b1) + (middle >> 32) + (other >> 32);
  low = other << 32 | (uint32_t)low;
  return high << 2 | low >> 62 | ((low << 2) != 0);
}

static number multiply(number a, number b) {
  uint32_t sign = a.sign ^ b.sign;
  if (a.kind == NO_NUMBER || b.kind == NO_NUMBER) return nothing;
  if (a.kind == INFINITE || b.kind == INFINITE) {
    return a.kind == ZERO || b.kind == ZERO ? nothing : (number){0, 0, sign, INFINITE};
  }
  if (a.kind == ZERO || b.kind == ZERO) return (number){0, 0, sign, ZERO};
  uint64_t high = high_product(a.significand, b.significand);
  return normal((number){high, a.exponent + b.exponent, sign, FINITE});
}

static number divide(number a, number b) {
  uint32_t sign = a.sign ^ b.sign;
  if (a.kind == NO_NUMBER || b.kind == NO_NUMBER || (a.kind == b.kind && a.kind != FINITE))
    return nothing;
  if (a.kind == INFINITE || b.kind == ZERO) return (number){0, 0, sign, INFINITE};
  if (a.kind == ZERO || b.kind == INFINITE) return (number){0, 0, sign, ZERO};
  uint64_t rest = a.significand;
  uint64_t quotient = 0;
  for (int bit = 0; bit <= TOP; bit++, rest <<= 1) {
    quotient <<= 1;
    if (rest < b.significand) continue;
    rest -= b.significand;
    quotient |= 1;
  }
  return normal((number){quotient | (rest != 0), a.exponent - b.exponent, sign, FINITE});
}

/* -1, 0 or 1 for less, equal or greater; `unordered` if one of them is no number. */
static int compare(number a, number b, int unordered) {
  if (a.kind == NO_NUMBER || b.kind == NO_NUMBER) return unordered;
  if (a.kind == ZERO && b.kind == ZERO) return 0;
  int sign = a.sign != 0 ? -1 : 1;
  if (a.kind == ZERO) return b.sign != 0 ? 1 : -1;
  if (b.kind == ZERO || a.sign != b.sign) return sign;
  if (a.kind != b.kind) return a.kind == INFINITE ? sign : -sign;
  if (a.kind == INFINITE) return 0;
  if (a.exponent != b.exponent) return a.exponent > b.exponent ? sign : -sign;
  if (a.significand == b.significand) return 0;
  return a.significand > b.significand ? sign : -sign;
}

/* ---- Integers ---- */

static number of_integer(uint64_t magnitude, uint32_t sign) {
  if (magnitude == 0) return (number){0, 0, 0, ZERO};
  return normal((number){magnitude, TOP, sign, FINITE});
}

static number of_signed(int64_t value) {
  return of_integer(value < 0 ? 0u - (uint64_t)value : (uint64_t)value, value < 0);
}

/* Toward zero; at most `most`, and of a negative number at least -`least`. */
static uint64_t to_integer(number n, uint64_t most, uint64_t least) {
  if (n.kind == NO_NUMBER) return most;
  uint64_t limit = n.sign != 0 ? least : most;
  uint64_t magnitude = 0;
  if (n.kind == INFINITE || (n.kind == FINITE && n.exponent > 63)) {
    magnitude = limit;
  } else if (n.kind == FINITE && n.exponent >= 0) {
    magnitude = n.exponent > TOP ? n.significand << 1 : n.significand >> (TOP - n.exponent);
  }
  if (magnitude > limit) magnitude = limit;
  return n.sign != 0 ? 0u - magnitude : magnitude;
}

/* ---- The names that clang calls ----

   Parameters and results are the bits, which by the ABI are passed as the numbers are: a compiler
   that saw a float taken apart could take that for a comparison, and call the function it is in. */

#define FORMAT(bits, layout, s)                                                              \
  static number open_##s(bits packed) { return unpack(packed, layout); }                     \
  static bits close_##s(number n) { return (bits)pack(n, layout); }                          \
  bits __add##s##3(bits a, bits b) { return close_##s(add(open_##s(a), open_##s(b))); }      \
  bits __sub##s##3(bits a, bits b) {                                                         \
    return close_##s(add(open_##s(a), negated(open_##s(b))));                                \
  }                                                                                          \
  bits __mul##s##3(bits a, bits b) { return close_##s(multiply(open_##s(a), open_##s(b))); } \
  bits __div##s##3(bits a, bits b) { return close_##s(divide(open_##s(a), open_##s(b))); }   \
  int __eq##s##2(bits a, bits b) { return compare(open_##s(a), open_##s(b), 1); }            \
  int __ne##s##2(bits a, bits b) { return compare(open_##s(a), open_##s(b), 1); }            \
  int __lt##s##2(bits a, bits b) { return compare(open_##s(a), open_##s(b), 1); }            \
  int __le##s##2(bits a, bits b) { return compare(open_##s(a), open_##s(b), 1); }            \
  int __gt##s##2(bits a, bits b) { return compare(open_##s(a), open_##s(b), -1); }           \
  int __ge##s##2(bits a, bits b) { return compare(open_##s(a), open_##s(b), -1); }           \
  int __unord##s##2(bits a, bits b) { return compare(open_##s(a), open_##s(b), 2) == 2; }    \
  bits __floatsi##s(int32_t value) { return close_##s(of_signed(value)); }                   \
  bits __floatdi##s(int64_t value) { return close_##s(of_signed(value)); }                   \
  bits __floatunsi##s(uint32_t value) { return close_##s(of_integer(value, 0)); }            \
  bits __floatundi##s(uint64_t value) { return close_##s(of_integer(value, 0)); }            \
  int32_t __fix##s##si(bits value) {                                                         \
    return (int32_t)to_integer(open_##s(value), INT32_MAX, INT32_MAX + UINT64_C(1));         \
  }                                                                                          \
  int64_t __fix##s##di(bits value) {                                                         \
    return (int64_t)to_integer(open_##s(value), INT64_MAX, INT64_MAX + UINT64_C(1));         \
  }                                                                                          \
  uint32_t __fixuns##s##si(bits value) {                                                     \
    return (uint32_t)to_integer(open_##s(value), UINT32_MAX, 0);                             \
  }                                                                                          \
  uint64_t __fixuns##s##di(bits value) { return to_integer(open_##s(value), UINT64_MAX, 0); }

FORMAT(uint32_t, single, sf)
FORMAT(uint64_t, twice, df)

uint64_t __extendsfdf2(uint32_t value) { return close_df(open_sf(value)); }
uint32_t __truncdfsf2(uint64_t value) { return close_sf(open_df(value)); }
