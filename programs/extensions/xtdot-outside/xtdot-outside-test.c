/* SPDX-License-Identifier: Apache-2.0 */
/* Ends with 0, or with the number of the first case that is wrong: those of vectors.h, 22 of each
   instruction, and then a chain. */

#include "xtdot-outside.h"

struct vector {
  uint32_t rd, rs1, rs2, rs3, expected;
};

#include "vectors.h"

#define CHECK(table, result)                                    \
  for (unsigned i = 0; i < sizeof table / sizeof table[0]; i++) { \
    const struct vector *v = &table[i];                         \
    number++;                                                   \
    if ((uint32_t)(result) != v->expected) return number;       \
  }

int main(void) {
  int number = 0;
  CHECK(dota8_us, xt_dota8_us((int32_t)v->rd, v->rs1, v->rs2))
  CHECK(dota8_uu, xt_dota8_uu((int32_t)v->rd, v->rs1, v->rs2))
  CHECK(dota4_us, xt_dota4_us((int32_t)v->rd, v->rs1, v->rs2))
  CHECK(dota84l_us, xt_dota84l_us((int32_t)v->rd, v->rs1, v->rs2))
  CHECK(dota84h_us, xt_dota84h_us((int32_t)v->rd, v->rs1, v->rs2))
  CHECK(zip8l, xt_zip8l(v->rs1, v->rs2))
  CHECK(zip8h, xt_zip8h(v->rs1, v->rs2))
  CHECK(pack16ll, xt_pack16ll(v->rs1, v->rs2))
  CHECK(pack16hh, xt_pack16hh(v->rs1, v->rs2))
  CHECK(pack4, xt_pack4(v->rs1, v->rs2))
  CHECK(rqsu, xt_rqsu((int32_t)v->rs1, (int32_t)v->rs2, v->rs3))

  /* Each needs what the one before it computed, as accumulator, as operand or as rs3: 40; 40 * 4 =
     160; 160 * 2^31 / 2^32 = 80, and again, with 80 as parameters: a shift of 16, so 0, and hi 0. */
  int32_t value = xt_dota8_us(0, 0x0a0a0a0a, 0x01010101);
  value = xt_dota8_us(value, (uint32_t)value, 3);
  value = xt_rqsu(value, 0x40000000, xt_requantize_parameters(0, 0, 0, 255));
  number++;
  if (value != 80) return number;
  value = xt_rqsu(value, 0x40000000, (uint32_t)value);
  number++;
  if (value != 0) return number;
  return 0;
}
