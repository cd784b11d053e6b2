// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetJSON

/// Why a core file describes no core.
package enum CoreFileError: Error, Equatable {
  case missing(String)
  case notAFile(String)
  case unreadable(String, reason: String)
  case tooLarge(String, bytes: Int)
  case empty(String)
  case notJSON(JSONProblem, at: FilePlace)
  case duplicateKey(String, at: FilePlace, firstLine: Int)
  case unknownKey(String, known: [String], at: FilePlace)
  case missingKey(String, at: FilePlace)
  case badValue(String, key: String, wants: String, at: FilePlace)
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
    switch self {
    case .missing, .notAFile, .unreadable, .tooLarge: true
    case .empty, .notJSON, .duplicateKey, .unknownKey, .missingKey, .badValue, .unknownBase,
      .takenName, .badRegion, .timing:
      false
    }
  }
}

extension CoreFileError: CustomStringConvertible {
  private var example: String { "docs/FORMATS.md has an example of a core file" }

  package var description: String {
    switch self {
    case .missing(let path):
      return """
        \(path): there is no such core file
        help: check the path; `tercet presets` lists the cores that need no file
        """
    case .notAFile(let path):
      return "\(path): not a regular file\nhelp: --core takes a preset, or a core file in JSON"
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)\nhelp: check its permissions"
    case .tooLarge(let path, let bytes):
      return """
        \(path): \(bytes) bytes are more than the \(CoreFile.mostBytes) that a core file may have
        help: --core takes a preset, or a core file in JSON; docs/FORMATS.md has an example
        """
    case .empty(let path):
      return "\(path): the file is empty\nhelp: docs/FORMATS.md has an example of a core file"
    case .notJSON(let problem, let place):
      return "\(place): not JSON: \(problem)\nhelp: \(problem.help ?? example)"
    case .duplicateKey(let key, let place, let firstLine):
      return """
        \(place): the key '\(key)' is already in line \(firstLine)
        help: keep one of the two
        """
    case .unknownKey(let key, let known, let place):
      let advice =
        TimingParameter.named(key) != nil && known.contains(CoreFile.Key.parameters.rawValue)
        ? "put it inside \"parameters\"; "
        : NearMiss.question(NearMiss.name(for: key, in: known))
      return """
        \(place): there is no key '\(key)' here
        help: \(advice)there are \(known.joined(separator: ", "))
        """
    case .missingKey(let key, let place):
      return "\(place): the key '\(key)' is missing here\nhelp: a region has a base and a size"
    case .badValue(let found, let key, let wants, let place):
      return "\(place): '\(key)' is \(found)\nhelp: it takes \(wants)"
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
