// SPDX-License-Identifier: Apache-2.0

/// Why a text is not JSON as RFC 8259 defines it.
package enum JSONProblem: Hashable, Sendable {
  /// Something else must stand here: `,` or `}`, for example; `found` is nil at the end.
  case unexpected(found: Unicode.Scalar?, wanted: String)
  /// A number such as `.5`, `01` or `1.`.
  case number(String)
  /// A line end or another control character inside a string.
  case controlCharacter
  /// What follows a backslash.
  case escape
  /// Half of a UTF-16 pair.
  case surrogate
  /// More arrays and objects inside each other than `JSONReader.mostDepth`.
  case tooDeep
  case notUTF8
}

extension JSONProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unexpected(nil, let wanted): "it ends where \(wanted) must follow"
    case .unexpected(let found?, let wanted):
      "there is '\(String(found).shown)' where \(wanted) must stand"
    case .number(let text): "'\(text.shown)' is no number of JSON"
    case .controlCharacter: "a string has a line end or control character in it"
    case .escape: "a string has a backslash that begins no escape of JSON"
    case .surrogate: "a string has half of a surrogate pair"
    case .tooDeep: "arrays and objects are nested deeper than \(JSONReader.mostDepth) levels"
    case .notUTF8: "a byte is not UTF-8"
    }
  }

  /// What to do about it, if more can be said than to look at an example.
  package var help: String? {
    switch self {
    case .unexpected("/", _), .unexpected("#", _): "JSON has no comments; leave them out"
    case .unexpected("'", _): "JSON's quotes are double ones"
    case .unexpected("}", JSONReader.wantsKey), .unexpected("]", JSONReader.wantsValue):
      "JSON has no comma behind the last one; take it away"
    case .unexpected, .number, .surrogate, .tooDeep: nil
    case .controlCharacter: "close the string in its line, or write \\n for a line end"
    case .escape: "write \\\\ for a backslash"
    case .notUTF8: "save the file as UTF-8"
    }
  }
}
