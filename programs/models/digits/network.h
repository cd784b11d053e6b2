/* SPDX-License-Identifier: Apache-2.0 */
/* What each of the four forms of the network provides to main. */

#ifndef DIGITS_NETWORK_H
#define DIGITS_NETWORK_H

#include <stdint.h>

#include "lanes.h"

enum { CLASS_COUNT = 10 };

/* Keeps a layer a function of its own, so that a profile can name it. */
#define LAYER static __attribute__((noinline))

extern const char network_name[];

/* Classifies one 8x8 image of sixteen words: the largest logit is the digit. */
void classify(const lanes *image, int32_t *logits);

#endif
