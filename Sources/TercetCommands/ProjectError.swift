// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// Why `tercet new` made no project, or `tercet extension new` no extension.
package enum ProjectError: Error, Equatable {
  case badName(String)
  case badExtensionName(String)
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
    case .badExtensionName(let name):
      return """
        '\(name)' is no name for an extension: it goes into file names, causes and parameters
        help: \(NearMiss.question(Self.extensionName(near: name)))write up to \(OwnCauses.longest) of \
        a to z, 0 to 9 and '-', with a letter first and no '-' at the end
        """
    case .exists(let name):
      return """
        '\(name)' is there already, and nothing in it is replaced
        help: choose another name, or move it away
        """
    }
  }
}

extension ProjectError {
  /// The name that somebody may have who wants to have `text`; nil if nothing is left of it.
  private static func extensionName(near text: String) -> String? {
    let words = text.lowercased().split { !("a"..."z" ~= $0 || "0"..."9" ~= $0) }
    let name = words.joined(separator: "-")
    return OwnCauses.isExtensionName(name) ? name : nil
  }
}
