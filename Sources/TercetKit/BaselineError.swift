// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetISA
import TercetJSON
import TercetReport

/// Why a file is no baseline for what is to be checked.
package enum BaselineError: Error, Equatable {
  case missing(String)
  case notAFile(String)
  case tooLarge(String, bytes: Int)
  /// A program stands where the baseline should.
  case isProgram(String)
  case notJSON(JSONProblem, at: FilePlace)
  case duplicateKey(String, at: FilePlace, firstLine: Int)
  case unknownKey(String, known: [String], at: FilePlace)
  case missingKey(String, at: FilePlace)
  case badValue(String, key: String, wants: String, at: FilePlace)
  case otherSchema(String, at: FilePlace)
  case sameName(String, at: FilePlace)
  /// A parameter that does not exist or cannot have its value.
  case timing(TimingError, at: FilePlace)
  /// It is of a core in which something takes another time.
  ///
  /// - Parameters:
  ///   - changes: What takes it there.
  ///   - options: Those that make that core; nil if only its owner knows them.
  case otherCore(
    String, recorded: String, asked: String, changes: [String], options: String?)
  /// It is of a core with other instructions.
  case otherISA(String, recorded: String, asked: String, isDefault: Bool)
}

extension BaselineError {
  /// Whether there is no such file to read, rather than something wrong in it.
  package var isAboutAccess: Bool {
    switch self {
    case .missing, .notAFile, .tooLarge: true
    default: false
    }
  }
}

extension BaselineError: CustomStringConvertible {
  private var example: String { "docs/FORMATS.md has an example of a baseline" }

  package var description: String {
    switch self {
    case .missing(let path):
      return """
        \(path): there is no such baseline
        help: --update makes it of what the programs take now
        """
    case .notAFile(let path):
      return "\(path): not a regular file\nhelp: \(example)"
    case .isProgram(let path):
      return """
        \(path): a program, and no baseline
        help: the baseline comes first: tercet check BASELINE.json PROGRAM
        """
    case .tooLarge(let path, let bytes):
      return """
        \(path): \(bytes) bytes are more than the \(BaselineFile.mostBytes) that a baseline may have
        help: \(example)
        """
    case .notJSON(let problem, let place):
      return "\(place): not JSON: \(problem)\nhelp: \(problem.help ?? example)"
    case .duplicateKey(let key, let place, let firstLine):
      return """
        \(place): the key '\(key)' is already in line \(firstLine)
        help: keep one of the two
        """
    case .unknownKey(let key, let known, let place):
      return """
        \(place): there is no key '\(key)' here
        help: \(NearMiss.question(NearMiss.name(for: key, in: known)))\
        there are \(known.joined(separator: ", "))
        """
    case .missingKey(let key, let place):
      return "\(place): the key '\(key)' is missing here\nhelp: \(example)"
    case .badValue(let found, let key, let wants, let place):
      return "\(place): '\(key)' is \(found)\nhelp: it takes \(wants)"
    case .otherSchema(let schema, let place):
      return """
        \(place): the schema is '\(schema)', and not \(Baseline.schema)
        help: a baseline is made by `tercet check --update`
        """
    case .sameName(let name, let place):
      return """
        \(place): there is another '\(name)' in the list
        help: keep one of the two
        """
    case .timing(let error, let place):
      return "\(place): \(error)"
    case .otherCore(let path, let recorded, let asked, let changes, let options):
      let cure =
        options == "--core \(recorded)" && asked == recorded
        ? "leave out --set"
        : "give \(options ?? "--core with the file of \(recorded), and --set as then")"
      return """
        \(path) is of the core \(recorded), and this is \(asked)\(asked == recorded ? " with --set" : ""): \
        there \(changes.joined(separator: ", "))
        help: \(cure), or \(Self.own)
        """
    case .otherISA(let path, let recorded, let asked, let isDefault):
      return """
        \(path) is of a core with \(recorded), and this one has \(asked)
        help: \(isDefault ? "leave out --isa" : Self.options(recorded)), or \(Self.own)
        """
    }
  }

  /// What gives a core these instructions, such as `rv32im+saturating-mac`.
  private static func options(_ recorded: String) -> String {
    let parts = recorded.split(separator: "+").map(String.init)
    let extensions = parts.dropFirst().map { " --extension \($0)" }.joined()
    return "give --isa \(parts.first ?? recorded)\(extensions)"
  }

  private static let own = "make a baseline of its own for this core"
}
