// TOR: from the address of the region before up to its own, which is outside.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

TEST_BEGIN machine
  PROTECTION

  // The region before may be off: its address counts.
  CASE 2
  OFF 3
  ADDRESS 3, 64
  TOP_REGION 4, 128, 0
  ALL 60
  NOTHING 64
  NOTHING 124
  ALL 128

  // One word, and none.
  CASE 3
  ADDRESS 3, 124
  ALL 120
  NOTHING 124
  ALL 128
  CASE 4
  ADDRESS 3, 128
  ALL 124
  ALL 128

  // Turned around it is empty.
  CASE 5
  ADDRESS 3, 256
  ALL 64
  ALL 128
  ALL 192
  ALL 256

  // Two in a row share a border, and have rights of their own.
  CASE 6
  ADDRESS 3, 64
  TOP_REGION 5, 192, R
  NOTHING 124
  LOADS 128
  STORE_FAULTS 128
  RUN_FAULTS 128
  LOADS 188
  STORE_FAULTS 188
  ALL 192

  // The address of a region that is NAPOT is a lower end just as well.
  CASE 7
  OFF 5
  SIZED_REGION 3, 512, 8, R + W + X
  TOP_REGION 4, 640, 0
  ALL 508
  ALL 512
  NOTHING 636
  ALL 640
  OFF 3
  OFF 4

  // Region 0 begins at address 0.
  CASE 8
  TOP_REGION 0, 64, R + X
  LOADS 60
  STORE_FAULTS 60
  RUNS 60
  ALL 64
  la a1, 1f                             // the test itself lies below
1:
  USER_TRAPS 7, sw a2, 0(a1)
  OFF 0

  // A border inside a page, any multiple of four.
  .irp place, 4, 20, 1020, 4092
  CASE test_cases + 2
  ADDRESS 3, \place
  TOP_REGION 4, \place + 8, 0
  ALL \place - 4
  NOTHING \place
  NOTHING \place + 4
  ALL \place + 8
  .endr

TEST_END
  AREA
