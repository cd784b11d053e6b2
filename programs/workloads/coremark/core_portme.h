/* SPDX-License-Identifier: Apache-2.0 */
/* What EEMBC's CoreMark asks of a platform, for src/rt.c: one context, memory of its own, no clock. */
#pragma once
#include "rt.h"

typedef int8_t ee_s8;
typedef uint8_t ee_u8;
typedef int16_t ee_s16;
typedef uint16_t ee_u16;
typedef int32_t ee_s32;
typedef uint32_t ee_u32;
typedef uintptr_t ee_ptr_int;
typedef size_t ee_size_t;
typedef ee_u32 CORE_TICKS;

/* The next address that is a multiple of 4. */
#define align_mem(address) ((void *)(((ee_ptr_int)(address) + 3) & ~(ee_ptr_int)3))

#define HAS_FLOAT 0
#define HAS_STDIO 0
#define HAS_PRINTF 0
#define MAIN_HAS_NOARGC 1
#define MAIN_HAS_NORETURN 0
#define MULTITHREAD 1
#define SEED_METHOD SEED_VOLATILE
#define MEM_METHOD MEM_STATIC
#define MEM_LOCATION "static"
#define COMPILER_VERSION __VERSION__
#define COMPILER_FLAGS "-O2"

typedef struct CORE_PORTABLE_S {
  ee_u8 is_set_up;
} core_portable;

extern ee_u32 default_num_contexts;
void portable_init(core_portable *port, int *argc, char *argv[]);
void portable_fini(core_portable *port);
int ee_printf(const char *format, ...);
