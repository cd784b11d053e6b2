// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TercetTrace

extension TraceWindow {
  /// Reads `FIRST:LAST`, both included.
  package static func cycles(parsing text: String) throws(TraceError) -> ClosedRange<UInt64> {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Numeral.count(parts[0]), let last = Numeral.count(parts[1]),
      first <= last
    else { throw .notARange(text) }
    return first...last
  }
}
