// SPDX-License-Identifier: Apache-2.0

/// Where something is in a text; both count from 1, columns in Unicode scalars.
package struct TextPlace: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
