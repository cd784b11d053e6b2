/* SPDX-License-Identifier: Apache-2.0 */
/* What an instruction of your own computes, written in C or C++.

   A meaning is a function that Tercet calls once for each execution of the instruction, in the order
   of the program. It gets the operands and returns the result:

     #include "tercet-extension.h"

     TERCET_EXTENSION;

     uint32_t sat_mac(tercet_call *call) {
       int64_t sum = (int32_t)call->rd + (int64_t)(int32_t)call->rs1 * (int32_t)call->rs2;
       return sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? (uint32_t)INT32_MIN : (uint32_t)sum;
     }

   `extension.json` beside it names the function, the operands and the time; the library is

     clang -O2 -fPIC -shared -Wall -Wextra -Werror -I RUNTIME -o NAME.so NAME.c

   (gcc takes the same), with RUNTIME the folder of this header: PREFIX/share/tercet/runtime, or
   programs/runtime in a checkout. It runs on the host, in Tercet's own process: it may call what the
   host has, and a crash in it, or a call of more than ten seconds, ends Tercet, which says whose fault
   it was. In C++ a meaning is `extern "C"` and lets no exception out.

   All that a meaning remembers from one call to the next belongs into `state`, or into an instance
   (below): variables of the library are shared by all machines of a process, and are not part of a
   snapshot, so that runs that go back, or go side by side, would find wrong values in them. For the
   same operands, state and instance the answer must always be the same. */

#ifndef TERCET_EXTENSION_H
#define TERCET_EXTENSION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Raised when a library made for an older header would misunderstand its calls. */
#define TERCET_EXTENSION_VERSION 1

/* One execution of an instruction.

   Registers that the row does not read are 0, and so is all else that it does not have. */
typedef struct tercet_call {
  uint32_t rd;        /* in: the destination's old value, if the row accumulates */
  uint32_t rs1;       /* in */
  uint32_t rs2;       /* in */
  uint32_t rs3;       /* in */
  uint32_t immediate; /* in: put together and extended as the row says */
  uint32_t data;      /* in: what the row's load brought, extended as the row says */
  uint32_t function;  /* in: the row's functionId, where one function serves several rows */
  uint32_t cycles;    /* in and out: 1 at first; how long the instruction is in X, from 1 to 4096,
                         where the row's latency is "asked"; otherwise nobody looks */
  uint32_t *state;    /* in and out: the extension's words, as many as its "state" says; all its rows
                         share them, they are 0 at the start, and snapshots contain them */
  void *instance;     /* in: what tercet_open gave; NULL in a library without it */
} tercet_call;

/* What a library was compiled for; Tercet looks before it calls anything in it. */
typedef struct tercet_abi {
  uint32_t version;   /* TERCET_EXTENSION_VERSION */
  uint32_t call_size; /* sizeof(tercet_call) */
} tercet_abi;

/* For what Tercet looks up by name, in libraries that hide all else by -fvisibility=hidden. */
#define TERCET_EXPORT __attribute__((visibility("default")))

/* `TERCET_EXTENSION;` stands in one file of each library, outside of functions. */
extern TERCET_EXPORT const tercet_abi tercet_extension_abi;
#define TERCET_EXTENSION \
  const tercet_abi tercet_extension_abi = {TERCET_EXTENSION_VERSION, (uint32_t)sizeof(tercet_call)}

/* Optional, all four or none: state that is not in words, such as a model's of hardware. */

/* A new instance, in the state of the start; there is one for each machine, and they know nothing
   of each other. NULL if that failed, which ends the run. */
TERCET_EXPORT void *tercet_open(void);

/* Ends an instance. */
TERCET_EXPORT void tercet_close(void *instance);

/* How many bytes hold all that the instance will ever remember; they are written if they fit into
   `room`. `bytes` may be NULL if `room` is 0. */
TERCET_EXPORT size_t tercet_save(void *instance, void *bytes, size_t room);

/* Puts the instance into the state of which an instance of the same library wrote the bytes, maybe
   in another process. */
TERCET_EXPORT void tercet_restore(void *instance, const void *bytes, size_t count);

#ifdef __cplusplus
}
#endif

#endif
