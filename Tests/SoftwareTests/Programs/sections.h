// SPDX-License-Identifier: Apache-2.0

// What main calls, one after the other. Each prints what it computed; nothing that is printed
// depends on addresses, on the ISA or on the compiler.

void printing(void);
void allocation(void);
void jumps(void);
void wide_integers(void);
void real_numbers(void);
void sorting(void);
void strings(void);
void recursion(void);
void atomics(void);

// Hides a constant from the compiler, so that the program computes and not the compiler.
#define OPAQUE(type, value) (*(volatile type *)&(type){value})
