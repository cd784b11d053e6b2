// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetISA

/// How many, as an option takes it: `1000000`, `1_000_000` or `1e6`.
struct Count: ExpressibleByArgument, CustomStringConvertible {
  let value: UInt64

  init(_ value: UInt64) { self.value = value }

  init?(argument: String) {
    guard let value = Numeral.count(argument) else { return nil }
    self.value = value
  }

  /// As help texts have a default.
  var description: String { String(value) }
}
