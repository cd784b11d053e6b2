// SPDX-License-Identifier: Apache-2.0
// Names that compilers have mangled, as programmers wrote them: libiberty's demanglers within bounds.

#ifndef TERCET_CDEMANGLE_H
#define TERCET_CDEMANGLE_H

#include <stddef.h>

/// How much of a name is wanted.
enum demangled_form {
  /// With parameters, but without the return type that templates have in their names.
  DEMANGLED_NAME,
  /// The same, with that return type.
  DEMANGLED_WHOLE,
  /// Without parameters.
  DEMANGLED_BARE
};

/// Demangles a C++ name (`_Z...`) or a Rust name, of the legacy kind (`_ZN...17h...E`) or v0
/// (`_R...`).
///
/// Time, stack and memory are bounded, whatever the name: a few hundred bytes can stand for
/// gigabytes of output. The bounds depend on the name alone, so that the answer does too.
///
/// Returns how many bytes were written to `buffer`, without a zero behind them; 0 if the name is
/// none of the three, if it is longer than `demangled_name_limit`, or if it stands for more than
/// `capacity` bytes.
size_t demangled(const char *name, enum demangled_form form, char *buffer, size_t capacity);

/// The longest name that is read, in bytes.
enum { demangled_name_limit = 1024 };

#endif
