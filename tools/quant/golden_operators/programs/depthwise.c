/* SPDX-License-Identifier: Apache-2.0 */
#define SHAPE struct nn_depthwise
#define KERNEL_FUNCTION nn_depthwise
#include "weighted.h"
