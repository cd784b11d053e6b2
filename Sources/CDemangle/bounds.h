// SPDX-License-Identifier: Apache-2.0

#ifndef TERCET_CDEMANGLE_BOUNDS_H
#define TERCET_CDEMANGLE_BOUNDS_H

#include <stdbool.h>

/// Whether libiberty demangles a C++ name in a time that its output bounds.
///
/// It stops itself where a name nests too deeply, but twice it does work that is exponential in the
/// length of the name and writes nothing: see `bounds.c`.
bool cxx_name_is_bounded(const char *name);

#endif
