// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetJSON

/// Why a core file describes no core.
package enum CoreFileError: Error, Equatable {
  case written(WrittenFileError)
  case unknownBase(String, at: FilePlace)
  /// The core calls itself, or its file is called, what one of Tercet's own is called.
  case takenName(String, at: FilePlace)
  case badRegion(String, at: FilePlace)
  /// A parameter that does not exist or cannot have its value, or values that exclude each other.
  case timing(TimingError, at: FilePlace)
}

extension CoreFileError {
  /// Whether there is no such file to read, rather than something wrong in it.
  package var isAboutAccess: Bool {
    if case .written(let error) = self { error.isAboutAccess } else { false }
  }
}

extension CoreFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .written(let error):
      return error.description
    case .unknownBase(let name, let place):
      return "\(place): there is no preset '\(name)'\nhelp: \(Preset.help(insteadOf: name))"
    case .takenName(let name, let place):
      return """
        \(place): the name '\(name)' is that of a preset, for which reports would take this core
        help: give it a "name" of its own, such as "my-\(name)"
        """
    case .badRegion(let text, let place):
      return """
        \(place): '\(text)' is not a region of the 32-bit address space
        help: size and base are whole numbers, or strings such as "2M" and "0x10000000"
        """
    case .timing(let error, let place):
      return "\(place): \(error)"
    }
  }
}
