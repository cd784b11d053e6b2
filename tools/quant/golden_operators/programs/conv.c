/* SPDX-License-Identifier: Apache-2.0 */
#define SHAPE struct nn_conv
#define KERNEL_FUNCTION nn_conv
#include "weighted.h"
