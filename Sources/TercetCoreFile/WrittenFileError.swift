// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TercetJSON

/// Why a file that a person wrote cannot be read, or says nothing.
package enum WrittenFileError: Error, Equatable {
  case missing(String, WrittenFile.Kind)
  case notAFile(String, WrittenFile.Kind)
  case unreadable(String, reason: String)
  case tooLarge(String, bytes: Int, WrittenFile.Kind)
  case empty(String, WrittenFile.Kind)
  case notJSON(JSONProblem, at: FilePlace, WrittenFile.Kind)
  case duplicateKey(String, at: FilePlace, firstLine: Int)
  /// - Parameter advice: What to do about it; nil where a key that is near says that.
  case unknownKey(String, known: [String], advice: String? = nil, at: FilePlace)
  case missingKey(String, at: FilePlace, help: String)
  case badValue(String, key: String, wants: String, at: FilePlace)
}

extension WrittenFileError {
  /// Whether there is no such file to read, rather than something wrong in it.
  package var isAboutAccess: Bool {
    switch self {
    case .missing, .notAFile, .unreadable, .tooLarge: true
    case .empty, .notJSON, .duplicateKey, .unknownKey, .missingKey, .badValue: false
    }
  }
}

extension WrittenFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path, let kind):
      return "\(path): there is no such \(kind.name)\nhelp: \(kind.missingHelp)"
    case .notAFile(let path, let kind):
      return "\(path): not a regular file\nhelp: \(kind.taker)"
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)\nhelp: check its permissions"
    case .tooLarge(let path, let bytes, let kind):
      return """
        \(path): \(bytes) bytes are more than the \(kind.mostBytes) that \(kind.article) \(kind.name) may have
        help: \(kind.taker); \(kind.example)
        """
    case .empty(let path, let kind):
      return "\(path): the file is empty\nhelp: \(kind.example)"
    case .notJSON(let problem, let place, let kind):
      return "\(place): not JSON: \(problem)\nhelp: \(problem.help ?? kind.example)"
    case .duplicateKey(let key, let place, let firstLine):
      return """
        \(place): the key '\(key)' is already in line \(firstLine)
        help: keep one of the two
        """
    case .unknownKey(let key, let known, let advice, let place):
      let near = NearMiss.question(NearMiss.name(for: key, in: known))
      return """
        \(place): there is no key '\(key)' here
        help: \(advice.map { $0 + "; " } ?? near)there are \(known.joined(separator: ", "))
        """
    case .missingKey(let key, let place, let help):
      return "\(place): the key '\(key)' is missing here\nhelp: \(help)"
    case .badValue(let found, let key, let wants, let place):
      return "\(place): '\(key)' is \(found)\nhelp: it takes \(wants)"
    }
  }
}
