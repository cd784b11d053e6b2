// SPDX-License-Identifier: Apache-2.0

/// Why the files that belong to this `tercet` cannot be used.
package enum InstallationError: Error, Equatable {
  case noRuntime(executable: String)
}

extension InstallationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noRuntime(let executable):
      return """
        the headers and the linker script of tercet are not there: '\(executable)' lies neither in \
        the bin of an installation nor in a checkout
        help: `tools/install [PREFIX]` in Tercet's checkout installs it together with them
        """
    }
  }
}
