// SPDX-License-Identifier: Apache-2.0

#include "CDemangle.h"

#include "bounds.h"

#include <libiberty/demangle.h>
#include <setjmp.h>
#include <stdbool.h>
#include <string.h>

/// Where output goes, and where to go on when there is too much of it.
struct output {
  char *bytes;
  size_t count;
  size_t capacity;
  bool is_full;
  jmp_buf stop;
};

/// Takes more output; false when there is no room for it.
static bool append(struct output *output, const char *text, size_t length) {
  if (output->is_full || length > output->capacity - output->count) {
    output->is_full = true;
    return false;
  }
  memcpy(output->bytes + output->count, text, length);
  output->count += length;
  return true;
}

/// The C++ demangler's state is on its stack, so that it can be left at any time.
static void take_cxx(const char *text, size_t length, void *opaque) {
  struct output *output = opaque;
  if (!append(output, text, length)) longjmp(output->stop, 1);
}

static bool is_ascii(const char *text, size_t length) {
  for (size_t index = 0; index < length; index++) {
    if (text[index] & 0x80) return false;
  }
  return true;
}

/// The Rust demangler holds memory while it delivers an identifier that is not ASCII; it is left
/// with the next text that is, such as the `::` or `, ` without which no name becomes long.
static void take_rust(const char *text, size_t length, void *opaque) {
  struct output *output = opaque;
  if (!append(output, text, length) && is_ascii(text, length)) longjmp(output->stop, 1);
}

static int options(enum demangled_form form) {
  switch (form) {
  case DEMANGLED_NAME: return DMGL_ANSI | DMGL_PARAMS | DMGL_RET_DROP;
  case DEMANGLED_WHOLE: return DMGL_ANSI | DMGL_PARAMS;
  case DEMANGLED_BARE: return DMGL_ANSI;
  }
  return DMGL_ANSI | DMGL_PARAMS;
}

size_t demangled(const char *name, enum demangled_form form, char *buffer, size_t capacity) {
  bool is_cxx = strncmp(name, "_Z", 2) == 0;
  if (!is_cxx && strncmp(name, "_R", 2) != 0) return 0;
  if (strnlen(name, demangled_name_limit + 1) > demangled_name_limit) return 0;

  struct output output = {.bytes = buffer, .capacity = capacity};
  if (setjmp(output.stop) != 0) return 0;
  bool is_done = rust_demangle_callback(name, options(form), take_rust, &output) != 0;
  if (!is_done && is_cxx && cxx_name_is_bounded(name)) {
    output.count = 0;
    output.is_full = false;
    is_done = cplus_demangle_v3_callback(name, options(form), take_cxx, &output) != 0;
  }
  return is_done && !output.is_full ? output.count : 0;
}
