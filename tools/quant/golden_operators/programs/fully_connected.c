/* SPDX-License-Identifier: Apache-2.0 */
#define SHAPE struct nn_fully_connected
#define KERNEL_FUNCTION nn_fully_connected
#include "weighted.h"
