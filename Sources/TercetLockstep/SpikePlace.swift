// SPDX-License-Identifier: Apache-2.0

import TercetFiles

/// Where Spike is.
package enum SpikePlace {
  /// The program that `TERCET_SPIKE` names; without it, or if it is empty, the `spike` on the PATH.
  ///
  /// A `tercet` that runs in the checkout in which it was built prefers what `tools/setup test` put
  /// there, unless `TERCET_SPIKE` is set.
  ///
  /// - Throws: `SpikeError.notFound`, or `.notAProgram`.
  package static func find(
    _ environment: [String: String], in installation: Installation? = .current
  ) throws(SpikeError) -> String {
    let named = environment["TERCET_SPIKE"]
    if let named, !named.isEmpty {
      guard SearchPath.isProgram(named) else { throw .notAProgram(named) }
      return named
    }
    if named == nil, let installation, installation.isCheckout {
      let ours = installation.prefix + "/.venv/spike"
      if SearchPath.isProgram(ours) { return ours }
    }
    guard let found = SearchPath.find("spike", environment) else { throw .notFound }
    return found
  }
}
