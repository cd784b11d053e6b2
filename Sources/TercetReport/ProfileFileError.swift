// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// Why a file is no profile that can be reported on.
package enum ProfileFileError: Error, Equatable {
  case missing(String)
  case notAFile(String)
  case unreadable(String, reason: String)
  case tooLarge(String, bytes: Int)
  case empty(String)
  case notJSON(JSONProblem, at: FilePlace)
  /// A document behind the first.
  case several(at: FilePlace)
  case noSchema(at: FilePlace)
  case otherSchema(String, at: FilePlace)
  /// What stands for a program that could not be loaded.
  case unrun(String, at: FilePlace)
  case duplicateKey(String, at: FilePlace)
  case missingKey(String, at: FilePlace)
  case badValue(String, key: String, wants: String, at: FilePlace)
  case noSuchRow(String, key: String, list: String, count: Int, at: FilePlace)
  /// Rows that are not in the order that the format has.
  case disorder(list: String, by: String, at: FilePlace)
  /// Two numbers that must be equal.
  case sum(SumError, at: FilePlace)
  /// It has the run as a whole, and the report is about functions and lines.
  case noTables(format: String, at: FilePlace)
}

/// Numbers of a profile that contradict each other.
package struct SumError: Hashable, Sendable {
  /// What was added up, such as `the causes`.
  package let what: String
  package let sum: String
  /// What it must be, such as `'cycles'`.
  package let other: String
  package let value: UInt64

  package init(what: String, sum: String, other: String, value: UInt64) {
    self.what = what
    self.sum = sum
    self.other = other
    self.value = value
  }
}

extension ProfileFileError {
  /// Whether there is no such file to read, rather than something wrong in it.
  package var isAboutAccess: Bool {
    switch self {
    case .missing, .notAFile, .unreadable, .tooLarge: true
    default: false
    }
  }
}

extension ProfileFileError: CustomStringConvertible {
  private static let again =
    "make it anew with `tercet profile --json -o run.json program.elf`"
  private static let changed =
    "the file was changed or damaged; " + again

  package var description: String {
    switch self {
    case .missing(let path):
      return "\(path): there is no such profile\nhelp: check the path; \(Self.again)"
    case .notAFile(let path):
      return "\(path): not a regular file\nhelp: pass the JSON of `tercet profile --json`"
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)\nhelp: check its permissions"
    case .tooLarge(let path, let bytes):
      return """
        \(path): \(bytes) bytes are more than tercet reads
        help: pass the JSON of `tercet profile --json`
        """
    case .empty(let path):
      return "\(path): the file is empty\nhelp: \(Self.again)"
    case .notJSON(let problem, let place):
      let isProgram = problem == .notUTF8 || problem == .controlCharacter
      let help =
        isProgram
        ? "`tercet profile program.elf` runs a program; a saved profile is its JSON" : Self.changed
      return "\(place): not JSON: \(problem)\nhelp: \(help)"
    case .several(let place):
      return """
        \(place): a second document begins here, and a report is about one run
        help: keep one of the lines, such as by `head -n 1`
        """
    case .noSchema(let place):
      return """
        \(place): this is no profile: it has no 'schema'
        help: \(Self.again)
        """
    case .otherSchema(let schema, let place):
      let isOld = schema == "tercet.stats/1"
      let isOther = !schema.hasPrefix("tercet.stats/")
      let why =
        isOther
        ? "is no profile" : isOld ? "is of an earlier tercet" : "is of a later tercet than this one"
      return """
        \(place): the schema '\(schema.shown)' \(why); this one reads \(ProfileDocument.schema)
        help: \(Self.again)
        """
    case .unrun(let message, let place):
      return """
        \(place): the program was not run: \(message.shown)
        help: mend that, and \(Self.again)
        """
    case .duplicateKey(let key, let place):
      return "\(place): the key '\(key)' is there twice\nhelp: \(Self.changed)"
    case .missingKey(let key, let place):
      return "\(place): the key '\(key)' is missing here\nhelp: \(Self.changed)"
    case .badValue(let found, let key, let wants, let place):
      return "\(place): '\(key)' is \(found), and not \(wants)\nhelp: \(Self.changed)"
    case .noSuchRow(let found, let key, let list, let count, let place):
      return """
        \(place): '\(key)' is \(found), and '\(list)' has \(count) row\(count == 1 ? "" : "s")
        help: \(Self.changed)
        """
    case .disorder(let list, let by, let place):
      return "\(place): '\(list)' is not in the order of \(by)\nhelp: \(Self.changed)"
    case .sum(let error, let place):
      return """
        \(place): \(error.what) add up to \(error.sum), and \(error.other) is \(error.value)
        help: \(Self.changed)
        """
    case .noTables(let format, let place):
      return """
        \(place): a profile made with --summary has no functions and lines for \(format)
        help: make it without --summary
        """
    }
  }
}
