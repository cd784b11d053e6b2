/* SPDX-License-Identifier: Apache-2.0 */
/* What sat.mac computes. */

#include "tercet-extension.h"

TERCET_EXTENSION;

/* rd + rs1 * rs2, all signed, or what int32 has nearest to it. The sum is exact: no product is
   above 2^62. */
uint32_t sat_mac(tercet_call *call) {
  int64_t sum = (int64_t)(int32_t)call->rs1 * (int32_t)call->rs2 + (int32_t)call->rd;
  if (sum > INT32_MAX) return (uint32_t)INT32_MAX;
  if (sum < INT32_MIN) return (uint32_t)INT32_MIN;
  return (uint32_t)sum;
}
