/* What a C function is given that says what an instruction of your own computes.
 *
 * docs/YOUR-OWN-INSTRUCTION.md is the walk, docs/EXTENSION.md the reference.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef TERCET_EXTENSION_H
#define TERCET_EXTENSION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Changes when a library that was compiled before could not be called any more. */
#define TERCET_EXTENSION_VERSION 1

/* One instruction, as it comes into its unit. What the row does not read is 0. */
typedef struct tercet_call {
  uint32_t rd;        /* the old value of rd, where the row accumulates */
  uint32_t rs1;       /* the value of rs1, not its number; rs2 and rs3 as well */
  uint32_t rs2;
  uint32_t rs3;
  uint32_t immediate; /* sign-extended if the row says so */
  uint32_t data;      /* what the row's load brought, extended to 32 bits */
  uint32_t function;  /* the row's functionId */
  uint32_t cycles;    /* out: 1 to 4096 cycles in X, where the row's latency is "asked"; 1 before */
  uint32_t *state;    /* in and out: the extension's words, 0 at the start of a run */
  void *instance;     /* what tercet_open returned, if the library has it */
} tercet_call;

/* A meaning: the value for rd. It must be a function of the call and the state alone, since a run may be
 * saved, and go on from there more than once. */
typedef uint32_t tercet_meaning(tercet_call *call);

/* For what a library was compiled; Tercet loads no other. */
typedef struct tercet_extension_abi_t {
  uint32_t version;
  uint32_t call_bytes;
} tercet_extension_abi_t;

/* Once in each library, at file scope: TERCET_EXTENSION; */
#define TERCET_EXTENSION                                                       \
  extern const tercet_extension_abi_t tercet_extension_abi;                    \
  __attribute__((visibility("default")))                                       \
  const tercet_extension_abi_t tercet_extension_abi = {                        \
      TERCET_EXTENSION_VERSION, (uint32_t)sizeof(tercet_call)}

/* State that is not in words, for a library with models of hardware in it: all four or none. Each
 * machine has an instance of its own.
 *
 *     void *tercet_open(void);
 *     void tercet_close(void *instance);
 *     size_t tercet_save(void *instance, void *bytes, size_t room);
 *     void tercet_restore(void *instance, const void *bytes, size_t count);
 *
 * tercet_save returns how many bytes there are, and writes them if there is room for all. */
typedef void *tercet_open_function(void);
typedef void tercet_close_function(void *instance);
typedef size_t tercet_save_function(void *instance, void *bytes, size_t room);
typedef void tercet_restore_function(void *instance, const void *bytes, size_t count);

#ifdef __cplusplus
}
#endif

#endif
