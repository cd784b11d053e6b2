// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// When text is coloured: `--color`.
package enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto, always, never

  /// Whether text is coloured that goes to a terminal, or to something else.
  ///
  /// Left to itself, for terminals only, and not for users who refuse it.
  /// Source: no-color.org, by which an empty NO_COLOR says nothing; TERM=dumb as in ncurses.
  package func colors(terminal isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return isTerminal && !isRefused && environment["TERM"] != "dumb"
    }
  }
}
