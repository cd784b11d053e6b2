// SPDX-License-Identifier: Apache-2.0

/// A place in a file.
package struct FilePlace: Hashable, Sendable {
  package let path: String
  /// Nil for the file as a whole.
  package let place: TextPlace?

  package init(path: String, place: TextPlace?) {
    self.path = path
    self.place = place
  }
}

extension FilePlace: CustomStringConvertible {
  /// `PATH:LINE:COLUMN`, as compilers write it.
  package var description: String {
    path + (place.map { ":\($0.line):\($0.column)" } ?? "")
  }
}
