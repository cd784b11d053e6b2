// SPDX-License-Identifier: Apache-2.0

#include "bounds.h"

#include <libiberty/demangle.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// How often a name with a conversion operator may have template arguments behind a parameter.
///
/// For `operator T<...>` libiberty reads the arguments, sees whose they are, and may read them
/// again: for each such place within them, twice as often. Programs have one or two.
enum { most_reread_arguments = 8 };

/// Components that a name with a pack expansion may have, each counted as often as it is used.
///
/// To find the pack, libiberty walks through all that is expanded, and does not see that it has been
/// there before: forty types that each contain the one before twice are 2^40 steps. Most of what a
/// name has is in the output too, so that names of 1,024 characters are far below.
enum { most_components = 20000 };

static bool is_upper_or_digit(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// How many times `T_I`, `T0_I`, `TL0__I` and the like occur, or what looks like them.
static int template_parameters_with_arguments(const char *name) {
  int count = 0;
  for (const char *end = strstr(name, "_I"); end != NULL; end = strstr(end + 1, "_I")) {
    for (const char *c = end; c > name && (is_upper_or_digit(c[-1]) || c[-1] == '_'); c--) {
      if (c[-1] == 'T') {
        count++;
        break;
      }
    }
  }
  return count;
}

static bool may_have_pack(const char *name) {
  return strstr(name, "Dp") != NULL || strstr(name, "sp") != NULL || strstr(name, "sP") != NULL
    || strstr(name, "sZ") != NULL;
}

/// The block of memory that all components of a name are in.
struct block {
  uintptr_t start;
  uintptr_t size;
  /// Components that may still be counted.
  int rest;
};

/// Components lie at most as deep as there can be of them: two for each character.
enum { most_depth = 2 * 1024 };

/// Counts a component and those below it; false when there are too many.
///
/// What is below depends on the component's type, of which every version of libiberty has others;
/// but all of them have at most two words, and only those below are addresses in the block.
static bool count(const struct demangle_component *component, struct block *block, int depth) {
  if (--block->rest < 0 || depth > most_depth) return false;
  uintptr_t words[2];
  memcpy(words, &component->u, sizeof words);
  for (int index = 0; index < 2; index++) {
    uintptr_t offset = words[index] - block->start;
    if (offset >= block->size || offset % sizeof *component != 0) continue;
    if (!count((const struct demangle_component *)words[index], block, depth + 1)) return false;
  }
  return true;
}

static bool has_few_components(const char *name) {
  void *memory = NULL;
  struct demangle_component *all =
    cplus_demangle_v3_components(name, DMGL_ANSI | DMGL_PARAMS, &memory);
  // What it cannot read it does not print either.
  if (all == NULL) return true;
  struct block block = {
    .start = (uintptr_t)memory,
    .size = 2 * strlen(name) * sizeof *all,
    .rest = most_components,
  };
  bool are_few = count(all, &block, 0);
  free(memory);
  return are_few;
}

bool cxx_name_is_bounded(const char *name) {
  if (strstr(name, "cv") != NULL
    && template_parameters_with_arguments(name) > most_reread_arguments) {
    return false;
  }
  return !may_have_pack(name) || has_few_components(name);
}
