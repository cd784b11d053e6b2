// Of several regions that match, the lowest decides, whether it allows or denies, whatever their sizes.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

TEST_BEGIN machine
  PROTECTION

  // A word taken out of a bigger region, and the bigger one in front of it.
  CASE 2
  WORD_REGION 0, 64, 0
  SIZED_REGION 1, 0, 4096, R + W + X
  NOTHING 64
  ALL 68
  ALL 60
  CASE 3
  SIZED_REGION 0, 0, 4096, R + W + X
  WORD_REGION 1, 64, 0
  ALL 64
  CASE 4
  SIZED_REGION 0, 0, 4096, 0
  WORD_REGION 1, 64, R + W + X
  NOTHING 64
  CASE 5
  WORD_REGION 0, 64, R + W + X
  SIZED_REGION 1, 0, 4096, 0
  ALL 64
  NOTHING 68

  // Rights do not add up.
  CASE 6
  WORD_REGION 0, 64, R
  WORD_REGION 1, 64, X
  WORD_REGION 2, 64, R + W
  LOADS 64
  STORE_FAULTS 64
  RUN_FAULTS 64
  CASE 7
  OFF 0
  LOAD_FAULTS 64
  STORE_FAULTS 64
  RUNS 64
  CASE 8
  OFF 1
  LOADS 64
  STORES 64
  RUN_FAULTS 64
  CASE 9
  OFF 2
  ALL 64

  // Far apart in number, and of three kinds.
  CASE 10
  WORD_REGION 14, 64, 0
  ADDRESS 8, 0
  TOP_REGION 9, 128, R
  SIZED_REGION 3, 32, 32, R + W
  LOADS 60
  STORES 60
  RUN_FAULTS 60
  LOADS 64
  STORE_FAULTS 64
  OFF 9
  NOTHING 64
  ALL 68

TEST_END
  AREA
