// The environment alone: reset, the way to the test, the way out; registers are zero on arrival.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "cases.h"

TEST_BEGIN

  CASE 2
  .irp register, 1,2,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
  bnez x\register, fail
  .endr

TEST_END
