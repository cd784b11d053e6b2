// SPDX-License-Identifier: Apache-2.0

import CDemangle
import Synchronization

/// The names of C++ and Rust, as programmers write them.
package enum Demangler {
  /// How much of a name is wanted.
  package enum Form: Hashable, Sendable, CaseIterable {
    /// `ns::f<int>(int)`: without the return type, which the names of templates have too.
    case name
    /// `int ns::f<int>(int)`, as `c++filt` writes it.
    case whole
    /// `ns::f<int>`.
    case bare
  }

  /// Bytes of output; a name that stands for more stays as it is.
  ///
  /// Names that repeat parts of themselves can stand for gigabytes.
  package static let limit = 1024

  /// Names that are kept; a program with more has them worked out again.
  private static let capacity = 1 << 14
  private static let known = Mutex<[String: String]>([:])

  /// `name` in reports: demangled, or as it is where it is not mangled or stands for too much.
  package static func display(_ name: String) -> String {
    guard isMangled(name) else { return name }
    if let known = known.withLock({ $0[name] }) { return known }
    let text = text(of: name, .name) ?? name
    known.withLock { known in
      if known.count >= capacity { known.removeAll(keepingCapacity: true) }
      known[name] = text
    }
    return text
  }

  /// What stands for `name`; nil for a name that is not mangled or stands for too much.
  package static func text(of name: String, _ form: Form) -> String? {
    guard isMangled(name) else { return nil }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: limit) { buffer in
      let count = demangled(name, form.code, buffer.baseAddress, limit)
      guard count > 0 else { return nil }
      return String(
        shown: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]))
    }
  }

  private static func isMangled(_ name: String) -> Bool {
    name.hasPrefix("_Z") || name.hasPrefix("_R")
  }
}

extension Demangler.Form {
  fileprivate var code: demangled_form {
    switch self {
    case .name: DEMANGLED_NAME
    case .whole: DEMANGLED_WHOLE
    case .bare: DEMANGLED_BARE
    }
  }
}

extension Symbol {
  /// The name in reports: what the programmer wrote, where a compiler mangled it.
  package var display: String { Demangler.display(name) }
}
