// SPDX-License-Identifier: Apache-2.0

/// Why `tercet new` made no project.
package enum ProjectError: Error, Equatable {
  case badName(String)
  case exists(String)
}

extension ProjectError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .badName(let name):
      return """
        '\(name)' is no name for a project: it goes into file names and a Makefile
        help: write up to \(Project.longestName) of a to z, A to Z, 0 to 9, '-', '_' and '.', with a \
        letter or digit first; for a project elsewhere, go there first
        """
    case .exists(let name):
      return """
        '\(name)' is there already, and nothing in it is replaced
        help: choose another name, or move it away
        """
    }
  }
}
