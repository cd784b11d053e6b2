// SPDX-License-Identifier: Apache-2.0

extension HostOutcome {
  /// How the run ends with this outcome, or nil if it goes on.
  var end: RunEnd? {
    switch self {
    case .returns, .returnsPair: nil
    case .exits(let code): .exited(code: code)
    case .outputFailed: .outputFailed
    }
  }
}
