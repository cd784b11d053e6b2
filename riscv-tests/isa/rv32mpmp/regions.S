// All 16 regions: each matches, each is gone when it is off, and a write of one touches no other.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

.macro TEST_REGION number, index
  CASE \number
  WORD_REGION \index, 64 + 4 * \index, R
  LOADS 64 + 4 * \index
  STORE_FAULTS 64 + 4 * \index
  RUN_FAULTS 64 + 4 * \index
  ALL 60 + 4 * \index
  ALL 68 + 4 * \index
  OFF \index
  ALL 64 + 4 * \index
.endm

TEST_BEGIN machine
  PROTECTION

  .irp index, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
  TEST_REGION 2 + \index, \index
  .endr

  // Region 15 is all that lets U-mode in: with less in it, less is allowed.
  CASE 17
  CONFIGURE 15, NAPOT + X
  RUNS 64
  LOAD_FAULTS 64
  STORE_FAULTS 64
  CASE 18
  CONFIGURE 15, NAPOT + R + X
  LOADS 64
  STORE_FAULTS 64
  CONFIGURE 15, NAPOT + R + W + X

  // All at once, each its own word.
  CASE 19
  .irp index, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
  WORD_REGION \index, 256 + 8 * \index, R
  .endr
  .irp index, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
  STORE_FAULTS 256 + 8 * \index
  STORES 260 + 8 * \index
  LOADS 256 + 8 * \index
  .endr

TEST_END
  AREA
