/* SPDX-License-Identifier: Apache-2.0 */
/* What digits-rram.c uses of Tercet's tercet.h, on a host. */

#ifndef TERCET_H
#define TERCET_H

#include <stdint.h>

void tercet_puts(const char *text);
void tercet_put_unsigned(uint32_t value);
void tercet_put_hex(uint32_t value);

/* Cycles of the crossbar's instructions, without those of the core. */
uint32_t tercet_cycles(void);

#endif
