// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

extension TimingValue: JSONValue {
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .number(let number): number.write(to: &writer)
    case .flag(let flag): flag.write(to: &writer)
    case .word(let word): word.write(to: &writer)
    }
  }
}

extension TimingModel {
  /// Every parameter under its name.
  var members: [(key: String, value: TimingValue)] {
    parameters.map { ($0.name, $0.value(in: self)) }
  }
}
